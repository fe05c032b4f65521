package nl.kamergraaf.quality;

import java.io.InputStream;
import java.util.List;
import nl.kamergraaf.fact.FactReader;
import nl.kamergraaf.fact.ReadLetter;
import nl.kamergraaf.graph.RegisterReader;
import nl.kamergraaf.letter.Letter;
import nl.kamergraaf.source.Inputs;
import nl.kamergraaf.source.LetterReader;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.text.TextReader;

/** Reads a gold letter as the program reads any letter. */
final class GoldReading {

  private final LetterReader letters = new LetterReader();
  private final TextReader texts = new TextReader();
  private final FactReader facts = new FactReader(new RegisterReader().read());

  ReadLetter read(GoldLetter gold) {
    ReadLetter read = facts.read(texts.read(letter(gold)));
    read.faults().forEach(fault -> {
      throw new IllegalStateException(gold.name() + ": " + fault.words(read.text()), fault.cause());
    });
    return read;
  }

  private Letter letter(GoldLetter gold) {
    Outcome outcome = letters.read(Inputs.of(List.of(gold.file().toString()), InputStream.nullInputStream()).get(0));
    return switch (outcome) {
      case Outcome.Read read -> read.letter();
      case Outcome.Recorded recorded -> throw new IllegalStateException("no letter");
      case Outcome.Refused refused -> throw new IllegalStateException(refused.message());
    };
  }
}

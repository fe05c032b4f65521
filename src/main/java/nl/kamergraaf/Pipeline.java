package nl.kamergraaf;

import nl.kamergraaf.fact.FactReader;
import nl.kamergraaf.fact.ReadLetter;
import nl.kamergraaf.graph.GraphWriter;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.letter.Letter;
import nl.kamergraaf.source.Input;
import nl.kamergraaf.source.LetterReader;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.text.ReadText;
import nl.kamergraaf.text.TextReader;

/** The way of a letter from an input to a graph. Safe for use by several threads. */
public final class Pipeline {

  private final LetterReader letters;
  private final TextReader texts;
  private final FactReader facts;
  private final GraphWriter graphs;

  public Pipeline(LetterReader letters, TextReader texts, FactReader facts, GraphWriter graphs) {
    this.letters = letters;
    this.texts = texts;
    this.facts = facts;
    this.graphs = graphs;
  }

  /** What came of an input. */
  public sealed interface Result {

    /** A letter, read to the end, and its graph. */
    record Done(ReadLetter letter, LetterGraph graph) implements Result {}

    /** No letter, and why. */
    record Refused(Outcome.Refused why) implements Result {}
  }

  /** Reads an input, its text, what it states, and writes that as a graph. */
  public Result convert(Input input) {
    return switch (letters.read(input)) {
      case Outcome.Refused refused -> new Result.Refused(refused);
      case Outcome.Read read -> convert(read.letter());
    };
  }

  private Result convert(Letter letter) {
    ReadText text = texts.read(letter);
    ReadLetter read = facts.read(text);
    LetterGraph graph = graphs.write(read);
    return new Result.Done(read, graph);
  }
}

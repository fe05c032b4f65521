package nl.kamergraaf.mention;

import java.util.Optional;
import java.util.function.Consumer;
import nl.kamergraaf.text.Sentence;

/** Finds names of wanted kinds that the register lacks, and the members of elided lists. */
final class UnknownNameFinder implements Finder {

  private final Introductions introductions;

  UnknownNameFinder(Introductions introductions) {
    this.introductions = introductions;
  }

  @Override
  public void find(Sentence sentence, Reading reading, Consumer<Mention> out) {
    for (Name name : reading.unknown(sentence)) {
      Optional<String> shortForm = introductions.shortFormOfNameAt(name.range().end());
      out.accept(new Name(name.range(), name.rule(), name.label(), name.kind(), name.form(), name.candidates(), shortForm));
    }
    ElidedLists.in(sentence, reading, out);
  }
}

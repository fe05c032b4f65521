package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.text.Sentence;

/** Runs every finder over a letter and settles where their mentions overlap. Safe for use by several threads. */
public final class MentionReader {

  private final List<Finder> finders;
  private final KindWords kindWords = KindWords.bundled();

  public MentionReader(Register register) {
    Surnames surnames = new Surnames(register);
    this.finders =
        List.of(
            new CitationFinder(register, surnames), new MoneyFinder(register), new WhenFinder(), new OfficeFinder(register, surnames),
            new QuantityFinder(register));
  }

  /** Mentions of a letter in reading order; none overlaps another except as {@link Overlaps} allows. */
  public List<Mention> read(Reading reading) {
    Introductions introductions = Introductions.of(reading, kindWords);
    List<Finder> all = new ArrayList<>(finders);
    all.add(new NameFinder(introductions));
    all.add(new UnknownNameFinder(introductions, kindWords));
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : reading.text().sentences()) {
      List<Mention> found = new ArrayList<>();
      all.forEach(finder -> finder.find(sentence, reading, found::add));
      mentions.addAll(Overlaps.settle(found));
      reading.leave(sentence);
    }
    return mentions;
  }
}

package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.text.Sentence;

/** Runs every finder over a letter and settles where their mentions overlap. Safe for use by several threads. */
public final class MentionReader {

  /** How many sentences' findings are kept at a time. */
  private static final int TOGETHER = 256;

  private final List<Finder> finders;

  public MentionReader(Register register) {
    Surnames surnames = new Surnames(register);
    Finder money = new MoneyFinder(register);
    Finder dates = new WhenFinder();
    this.finders =
        List.of(new CitationFinder(register, surnames), money, dates, new OfficeFinder(register, surnames), new QuantityFinder(register, money, dates));
  }

  /** Mentions of a letter in reading order; none overlaps another except as {@link Overlaps} allows. */
  public List<Mention> read(Reading reading) {
    Introductions introductions = Introductions.of(reading);
    List<Finder> all = new ArrayList<>(finders);
    all.add(new CommitteeFinder());
    all.add(new NameFinder(introductions, reading));
    all.add(new UnknownNameFinder(introductions));
    all.add(new ShortNames(reading, introductions));
    List<Mention> mentions = new ArrayList<>();
    List<Sentence> sentences = reading.text().sentences();
    for (int from = 0; from < sentences.size(); from += TOGETHER) {
      List<Sentence> some = sentences.subList(from, Math.min(from + TOGETHER, sentences.size()));
      // finder by finder: the processor keeps the code of one near while it lasts
      for (Finder finder : all) {
        for (Sentence sentence : some) {
          reading.found(finder, sentence);
        }
      }
      for (Sentence sentence : some) {
        mentions.addAll(Overlaps.settle(together(all, sentence, reading)));
        reading.leave(sentence);
      }
    }
    return ShorterNames.resolve(mentions);
  }

  private static List<Mention> together(List<Finder> all, Sentence sentence, Reading reading) {
    List<Mention> found = List.of();
    for (Finder finder : all) {
      List<Mention> more = reading.found(finder, sentence);
      if (!more.isEmpty()) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.addAll(more);
      }
    }
    return found;
  }
}

package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.ReadText;

/**
 * Finds every spelling of the register and every wording of the schemes in a letter, in one pass.
 *
 * <p>A hit stands on word boundaries; {@link Boundaries} says what that means beside a hyphen or a genitive -s. Case counts, but a spelling
 * that starts with a small letter is also found with a capital. Hits overlap: "Raad van Europa" gives the council and Europe; who uses
 * them takes the longest.
 */
public final class LiteralScan {

  private final Literals literals;

  public LiteralScan(Register register) {
    this.literals = new Literals(register);
  }

  /** Hits of a letter, by start, the longest first. */
  public Hits scan(ReadText text) {
    return new Scan(text, literals).hits();
  }

  /** Names at a place; they wait until all are found, for one may stand beside another. */
  private record Found(Range range, List<Literal.OfEntry> entries) {}

  /** One letter on its way through the scan. */
  private static final class Scan implements LiteralTrie.Met {

    private final String text;
    private final Literals literals;
    private final Boundaries boundaries;
    private final Gaps gaps;
    private final List<Found> names = new ArrayList<>();
    private final List<Hit> wordings = new ArrayList<>();

    Scan(ReadText read, Literals literals) {
      this.text = read.text();
      this.literals = literals;
      this.boundaries = new Boundaries(text);
      this.gaps = new Gaps(read, literals.gapped(), literals.parts());
    }

    Hits hits() {
      literals.trie().new Walk(text, this).all();
      List<Hit> hits = new ArrayList<>(names.size() + wordings.size());
      names.forEach(found -> admit(found, hits));
      hits.addAll(wordings);
      gaps.join(hits::add);
      return new Hits(hits);
    }

    @Override
    public void literal(int start, int end, Meanings meanings) {
      if (!meanings.entries().isEmpty()) {
        names(start, end, meanings.entries());
      }
      boolean worded = !meanings.concepts().isEmpty() || meanings.part() != Meanings.NO_PART;
      if (worded && boundaries.admitWords(start, end)) {
        for (int i = 0; i < meanings.concepts().size(); i++) {
          Literal.OfConcept of = meanings.concepts().get(i);
          wordings.add(new Hit.OfConcept(new Range(start, end), of.concept(), of.noun()));
        }
        if (meanings.part() != Meanings.NO_PART) {
          gaps.add(meanings.part(), start);
        }
      }
    }

    private void names(int start, int end, List<Literal.OfEntry> same) {
      List<Literal.OfEntry> entries = List.of();
      for (int i = 0; i < same.size(); i++) {
        if (same.get(i).at(text, start)) {
          entries = entries.isEmpty() ? new ArrayList<>(2) : entries;
          entries.add(same.get(i));
        }
      }
      if (!entries.isEmpty()) {
        names.add(new Found(new Range(start, end), entries));
        boundaries.remember(start, end);
      }
    }

    private void admit(Found found, List<Hit> hits) {
      Map<Spelling.Form, List<Entry>> entries = new LinkedHashMap<>();
      for (Literal.OfEntry of : found.entries) {
        List<Entry> same = entries.computeIfAbsent(of.form(), form -> new ArrayList<>(1));
        // one entry may have two spellings that differ in their first letter only
        if (boundaries.admit(found.range, of) && !same.contains(of.entry())) {
          same.add(of.entry());
        }
      }
      entries.values().removeIf(List::isEmpty);
      entries.forEach((form, same) -> hits.add(new Hit.OfEntry(found.range, form, List.copyOf(same))));
    }
  }
}

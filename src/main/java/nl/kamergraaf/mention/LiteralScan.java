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
    Boundaries boundaries = new Boundaries(text.text());
    List<Found> found = new ArrayList<>();
    literals.scan(text.text(), (start, end, all) -> {
      if (boundaries.edges(start, end)) {
        found.add(new Found(new Range(start, end), all));
        boundaries.remember(start, end, all);
      }
    });
    List<Hit> hits = new ArrayList<>();
    Gaps gaps = new Gaps(text, literals.gapped());
    for (Found one : found) {
      Map<Spelling.Form, List<Entry>> entries = new LinkedHashMap<>();
      for (Literal literal : one.literals) {
        switch (literal) {
          case Literal.OfEntry of -> {
            if (boundaries.admit(one.range, of)) {
              entries.computeIfAbsent(of.form(), form -> new ArrayList<>()).add(of.entry());
            }
          }
          case Literal.OfConcept of -> {
            if (boundaries.admitWords(one.range)) {
              hits.add(new Hit.OfConcept(one.range, of.concept(), of.noun()));
            }
          }
          case Literal.OfPart part -> {
            if (boundaries.admitWords(one.range)) {
              gaps.add(part, one.range);
            }
          }
        }
      }
      entries.forEach((form, same) -> hits.add(new Hit.OfEntry(one.range, form, List.copyOf(same))));
    }
    gaps.join(hits::add);
    return new Hits(hits);
  }

  private record Found(Range range, List<Literal> literals) {}
}

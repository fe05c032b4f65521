package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.function.Consumer;
import nl.kamergraaf.mention.When;

/** Dates and periods, resolved against the letter's date. */
final class DateRule implements MentionRule {

  @Override
  public String name() {
    return "date";
  }

  @Override
  public String reads() {
    return "Een datum of periode, ook betrekkelijk tot de datum van de brief: \"op 3 en 4 februari jl.\", \"afgelopen zomer\".";
  }

  @Override
  public void apply(View view, Consumer<Fact> out) {
    for (When when : view.mentions(When.class)) {
      if (view.lower(when.range()).endsWith("reces")) {
        continue; // a limit for a promise, but no day that the text names
      }
      out.accept(new Fact.Dates(view.basis(this, when.range(), Modality.FACT), inColumn(view, when)));
    }
  }

  /** "Looptijd tot" heads the column: the day is an end, though its cell does not say so. */
  private static When inColumn(View view, When when) {
    boolean ends = when.bound() == When.Bound.WITHIN && BarTables.holdsBar(view) && view.story().tables().ends(when);
    return ends ? new When(when.range(), when.rule(), Optional.empty(), when.end(), when.precision(), When.Bound.UNTIL) : when;
  }
}

package nl.kamergraaf.fact;

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
      out.accept(new Fact.Dates(view.basis(this, when.range(), Modality.FACT, 0.95), when));
    }
  }
}

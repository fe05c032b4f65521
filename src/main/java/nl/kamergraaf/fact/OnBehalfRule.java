package nl.kamergraaf.fact;

import java.util.function.Consumer;
import nl.kamergraaf.mention.OfficeName;
import nl.kamergraaf.text.Range;

/** Offices for which the letter is also sent. */
final class OnBehalfRule implements Rule {

  private static final String CUE = "mede namens";
  private static final int REACH = 400;

  @Override
  public String name() {
    return "letter/on-behalf-of";
  }

  @Override
  public String reads() {
    return "De ambten na \"mede namens\": \"sturen wij, mede namens de minister van Financiën, uw Kamer\".";
  }

  @Override
  public void apply(View view, Consumer<Fact> out) {
    int cue = view.lower().indexOf(CUE);
    if (cue < 0) {
      return;
    }
    int from = view.range().start() + cue + CUE.length();
    int last = from;
    for (OfficeName office : view.mentions(OfficeName.class, new Range(from, Math.min(view.range().end(), from + REACH)))) {
      if (!onlyJoins(view.words(new Range(last, office.range().start())))) {
        return;
      }
      last = office.range().end();
      office.office().ifPresent(
          entry -> out.accept(
              new Fact.OnBehalfOf(view.basis(this, office.range(), Modality.FACT, 0.97), new Thing.Known(entry))));
    }
  }

  /** Between two offices of the list stand only commas, "en", articles and titles. */
  private static boolean onlyJoins(String between) {
    for (String word : between.trim().split("[ ,&]+")) {
      if (!word.isEmpty() && !word.matches("(?i)en|de|het|van|voor|alsmede|ministers?|staatssecretaris(?:sen)?|mijn|onze|collega's?|ambtgenoten")) {
        return false;
      }
    }
    return true;
  }
}

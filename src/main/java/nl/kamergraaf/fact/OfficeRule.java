package nl.kamergraaf.fact;

import java.util.function.Consumer;
import nl.kamergraaf.mention.OfficeName;

/** Offices, with the country and the person that the text states. */
final class OfficeRule implements MentionRule {

  @Override
  public String name() {
    return "office";
  }

  @Override
  public String reads() {
    return "Een ambt met land en drager, alleen als de tekst die noemt: \"de Franse minister van Defensie\", \"president Zelensky\".";
  }

  @Override
  public void apply(View view, Consumer<Fact> out) {
    for (OfficeName office : view.mentions(OfficeName.class)) {
      out.accept(new Fact.NamesOffice(view.basis(this, office.range(), Modality.FACT), office));
    }
  }
}

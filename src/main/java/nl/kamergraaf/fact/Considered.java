package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.text.Range;

/** Those of whom it is thought about whether they come on a list or go off it: "wordt bezien of drie boorbedrijven kunnen worden geplaatst". */
final class Considered {

  private static final Set<String> OFF = Set.of("geschrapt", "afgevoerd", "gedelist", "verwijderd", "schrappen", "delisten", "verwijderen");
  private static final Set<String> ON = Set.of("geplaatst", "gelist", "gesanctioneerd", "toegevoegd", "plaatsen", "listen", "sanctioneren", "toevoegen");

  private Considered() {}

  static Optional<ListFrames.Frame> in(View view) {
    if (!Packages.aboutSanctions(view)) {
      return Optional.empty();
    }
    return frame(view, ON, "listing").or(() -> frame(view, OFF, "delisting"));
  }

  private static Optional<ListFrames.Frame> frame(View view, Set<String> verbs, String type) {
    List<Range> found = new ArrayList<>();
    for (Range verb : Words.in(view, view.range(), verbs)) {
      Range clause = view.clauseOf(verb).range();
      if (view.mentions(Quantity.class, new Range(clause.start(), verb.start())).stream().anyMatch(count -> ListedCounts.listable(view, count) && Studied.asked(view, count.range()))) {
        found.add(verb);
      }
    }
    return found.stream().findFirst().map(verb -> new ListFrames.Frame(type, verb, true));
  }
}

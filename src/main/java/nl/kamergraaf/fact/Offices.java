package nl.kamergraaf.fact;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Letters;
import nl.kamergraaf.mention.OfficeName;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** Whether an office is one of the state whose government writes: "de minister van Defensie", "de Nederlandse ambassadeur", bare "de minister". */
final class Offices {

  private static final Set<String> RANKS = Set.of("minister", "staatssecretaris", "minister-president");
  private static final Set<String> PORTFOLIOS = Set.of("minister van ", "minister voor ", "staatssecretaris van ", "staatssecretaris voor ");
  private static final Set<String> WHOSE = Set.of("van", "voor", "uit", "en");
  private static final int BACK = 3;

  private Offices() {}

  static boolean ours(View view, OfficeName office) {
    if (office.isOpen()) {
      return false; // "de ministers van Financiën" are those of several states
    }
    String title = office.title().toLowerCase(Locale.ROOT);
    if (office.country().isPresent()) {
      return office.country().equals(view.story().home());
    }
    if (RANKS.stream().noneMatch(title::startsWith)) {
      return false;
    }
    return office.office().isPresent() || office.person().isEmpty() && title.indexOf(' ') > 0;
  }

  /** "de staatssecretaris van Havens", on whose behalf a letter is written: an office that the register does not have. */
  static Optional<Thing> portfolio(OfficeName office) {
    String title = office.title().toLowerCase(Locale.ROOT);
    boolean whole = PORTFOLIOS.stream().anyMatch(title::startsWith) && office.country().isEmpty() && !office.isOpen();
    return whole ? Optional.of(new Thing.Local(Kind.OFFICE, Letters.uncapitalised(office.title()), Optional.empty())) : Optional.empty();
  }

  /** "heeft de minister zich aangesloten", "de Staatssecretaris zit X voor": without more, where no minister of another state is spoken of near by. */
  static Optional<Range> bare(View view, Range within) {
    Words words = view.wordTable();
    for (Range rank : Words.in(view, within, RANKS)) {
      int at = words.startingAt(rank.start());
      boolean subject = at > 0 && words.lower(at - 1).equals("de") && !Governor.of(view, rank.start()).isPreposition();
      if (subject && !words.told(at, WHOSE) && !foreign(view)) {
        return Optional.of(rank);
      }
    }
    return Optional.empty();
  }

  /** A minister of another state is spoken of near by: "de minister" may be that one. */
  private static boolean foreign(View view) {
    return of(view) || view.story().before(view, BACK).stream().anyMatch(Offices::of);
  }

  private static boolean of(View view) {
    return view.mentions(OfficeName.class).stream().filter(office -> !Governor.of(view, office.range().start()).word().equals("met")).map(OfficeName::country).flatMap(Optional::stream).anyMatch(country -> !view.story().home().equals(Optional.of(country)));
  }
}

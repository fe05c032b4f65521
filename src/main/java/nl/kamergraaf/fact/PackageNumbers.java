package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** Other ways to say which package is meant: "pakket 21", "het 20e pakket tegen Rusland", "het vorige pakket". */
final class PackageNumbers {

  private static final Set<String> EARLIER = Set.of("vorige", "voorgaande", "voorafgaande");
  private static final Set<String> THE = Set.of("het", "dit", "een");
  private static final Set<String> ALSO_NAMED = Set.of("nummer", "nr");
  private static final String AGAINST = "tegen";
  /** Sentences back in which the package is named that followed on the one before it. */
  private static final int BACK = 2;
  private static final int HIGHEST = 99;

  private PackageNumbers() {}

  /** The number behind the noun: "pakket 21", "pakket nummer 21". */
  static OptionalInt behind(View view, Words words, int noun) {
    int at = noun + 1 < words.size() && ALSO_NAMED.contains(words.lower(noun + 1)) ? noun + 2 : noun + 1;
    if (at >= words.size() || words.lower(at).length() > 2 || !words.lower(at).chars().allMatch(Character::isDigit) || THE.contains(noun > 0 ? words.lower(noun - 1) : "")) {
      return OptionalInt.empty();
    }
    boolean measure = view.text().text().startsWith("%", words.range(at).end()) || view.text().text().startsWith("-", words.range(at).end());
    int number = Integer.parseInt(words.lower(at));
    return measure || number < 1 || number > HIGHEST ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** The last word that {@link #behind} reads. */
  static Range last(Words words, int noun) {
    return words.range(ALSO_NAMED.contains(words.lower(noun + 1)) ? noun + 2 : noun + 1);
  }

  /** "het 20e pakket tegen Rusland": it is counted, and against a state under sanctions. */
  static boolean against(View view, Words words, int noun) {
    boolean counted = noun > 0 && Ordinals.of(words.lower(noun - 1)).isPresent() && noun + 1 < words.size() && words.lower(noun + 1).equals(AGAINST);
    return counted && view.mentions(Name.class).stream()
        .filter(name -> name.kind() == Kind.COUNTRY && name.range().start() - words.range(noun + 1).end() == 1)
        .flatMap(name -> name.entry().stream())
        .anyMatch(state -> SanctionWords.target(view, state));
  }

  /** "Het vorige pakket": the one before the one package that the words or sentences before name. */
  static Optional<Thing.SanctionsPackage> earlier(View view, Words words, int noun, List<Packages.Found> found) {
    if (noun == 0 || !EARLIER.contains(words.lower(noun - 1))) {
      return Optional.empty();
    }
    List<Thing.SanctionsPackage> named = new ArrayList<>(found.stream().map(Packages.Found::thing).distinct().toList());
    for (View before : named.isEmpty() ? view.story().before(view, BACK) : List.<View>of()) {
      if (named.isEmpty() && before.sharesParagraph(view)) {
        before.packages().stream().filter(one -> !one.pointer()).map(Packages.Found::thing).distinct().forEach(named::add);
      }
    }
    boolean one = named.size() == 1 && named.get(0).ordinal() > 1;
    return one ? Optional.of(new Thing.SanctionsPackage(named.get(0).ordinal() - 1, named.get(0).regime())) : Optional.empty();
  }
}

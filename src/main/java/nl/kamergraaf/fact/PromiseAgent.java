package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/**
 * Who tells where the Kamer is told in the passive: the cabinet, or who stands behind "door" if he is of the government. "Uw Kamer wordt door de
 * Rekenkamer geïnformeerd" promises nothing.
 */
final class PromiseAgent {

  private static final Set<String> BY = Set.of("door");
  private static final Set<String> FROM = Set.of("van");
  private static final Set<String> RECEIVERS = Set.of("kamer", "u");
  private static final Set<String> ME = Set.of("mij");
  private static final Set<String> OWN = Set.of("mijn", "ons", "onze");
  private static final Set<String> HOUSES = Set.of("ministerie", "ministeries", "departement");
  private static final Set<String> NO_AGENT = Set.of("middel", "deze", "te", "dit", "alle", "elke");
  private static final Set<String> ARTICLES = Set.of("de", "het", "een");

  private PromiseAgent() {}

  static List<Thing> of(View view, Range clause, Promiser promiser) {
    Words words = view.wordTable();
    for (Range by : Words.in(view, clause, BY)) {
      int at = words.startingAt(by.start());
      boolean attributive = at > 0 && ARTICLES.contains(words.lower(at - 1)); // "de door de Kamer gevraagde cijfers"
      if (at + 1 < words.size() && !attributive && !NO_AGENT.contains(words.lower(at + 1))) {
        return behind(words, at, promiser);
      }
    }
    return list(promiser.cabinet());
  }

  /** "ontvangt uw Kamer van de minister van Defensie een brief": from whom; nobody where the words do not say. */
  static List<Thing> from(View view, Range clause, Promiser promiser) {
    Words words = view.wordTable();
    for (Range of : Words.in(view, clause, FROM)) {
      int at = words.startingAt(of.start());
      boolean mine = at + 1 < words.size() && ME.contains(words.lower(at + 1)); // "kunt u in mei van mij verwachten"
      if (mine || at > 0 && at + 1 < words.size() && RECEIVERS.contains(words.lower(at - 1))) {
        return behind(words, at, promiser);
      }
    }
    return List.of();
  }

  private static List<Thing> behind(Words words, int by, Promiser promiser) {
    if (ME.contains(words.lower(by + 1))) {
      return list(promiser.signatory().or(promiser::cabinet));
    }
    boolean house = OWN.contains(words.lower(by + 1)) && (by + 2 >= words.size() || HOUSES.contains(words.lower(by + 2)));
    return house ? list(promiser.cabinet()) : promiser.beside(by, false);
  }

  private static List<Thing> list(Optional<Thing> thing) {
    return thing.map(List::of).orElse(List.of());
  }
}

package nl.kamergraaf.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kamergraaf.fact.Fact;
import nl.kamergraaf.fact.Thing;
import nl.kamergraaf.letter.Actor;
import nl.kamergraaf.text.Range;

/** Promises to the Kamer, by who promises and by when; earlier ones that the letter meets are left out. */
final class UndertakingComparer implements Comparer {

  private static final String MET = "undertaking-met";
  private static final String CABINET = "/org/kabinet";

  /** A promise as read; "de minister van Financiën en ik" are two promisers of one. */
  record Promise(Range at, List<Fact.Undertakes> facts) {}

  @Override
  public void compare(LetterPair letter, Consumer<Judgement> out) {
    ByValues.<GoldLetter.Undertaking, Promise>at(
            letter, Family.UNDERTAKINGS, GoldLetter.Undertaking::text, Promise::at, UndertakingComparer::say, promise -> promise.facts().get(0).basis(),
            (gold, found) -> differences(letter, gold, found))
        .compare(letter.gold().undertakings(), promises(letter), out);
  }

  private static List<Promise> promises(LetterPair letter) {
    Map<Range, List<Fact.Undertakes>> byWords = new LinkedHashMap<>();
    for (Fact.Undertakes fact : letter.facts(Fact.Undertakes.class)) {
      if (!fact.status().equals(MET)) {
        byWords.computeIfAbsent(fact.what(), words -> new ArrayList<>()).add(fact);
      }
    }
    return byWords.entrySet().stream().map(entry -> new Promise(entry.getKey(), entry.getValue())).toList();
  }

  private static Differences differences(LetterPair letter, GoldLetter.Undertaking gold, Promise found) {
    Optional<?> due = found.facts().get(0).due().flatMap(when -> when.end().or(when::start));
    return new Differences()
        .check("by", promises(letter, gold.by(), found), gold.by(), found.facts().stream().map(fact -> fact.by().label()).toList())
        .check("due", gold.dueEnd().isEmpty() || due.equals(gold.dueEnd()), gold.dueEnd(), due);
  }

  /** "ministers" are all who sign: one of them, or the cabinet, stands for them. */
  private static boolean promises(LetterPair letter, String gold, Promise found) {
    for (Fact.Undertakes fact : found.facts()) {
      boolean cabinet = fact.by() instanceof Thing.Known known && known.entry().iri().endsWith(CABINET);
      boolean right =
          switch (gold) {
            case "kabinet" -> cabinet;
            case "ministers" -> cabinet || signs(letter, fact.by());
            default -> List.of(gold.split("; ")).stream().anyMatch(office -> Entries.means(office, fact.by()));
          };
      if (!right) {
        return false;
      }
    }
    return true;
  }

  private static boolean signs(LetterPair letter, Thing office) {
    return letter.read().text().letter().header().signatories().stream()
            .map(Actor::office)
            .flatMap(Optional::stream)
            .anyMatch(title -> Entries.means(title, office))
        || letter.gold().head().signatories().stream().anyMatch(signatory -> Entries.means(signatory.office(), office));
  }

  private static String say(Promise promise) {
    Fact.Undertakes first = promise.facts().get(0);
    return "by " + promise.facts().stream().map(fact -> fact.by().label()).toList() + " due "
        + first.due().flatMap(when -> when.end()).map(Object::toString).orElse("-") + " [" + first.basis().rule() + "]";
  }
}

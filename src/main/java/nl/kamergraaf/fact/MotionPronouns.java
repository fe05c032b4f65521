package nl.kamergraaf.fact;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.text.Range;

/** Finds pronouns that stand for motions: "hieraan", "die", "zij", "de tweede". */
final class MotionPronouns {

  private static final Set<String> TO = Set.of("hieraan", "daaraan", "hiertoe", "daartoe");
  private static final Set<String> OF = Set.of("daarvan", "hiervan");
  private static final Set<String> PERSONS = Set.of("die", "deze", "dit", "dat", "zij", "ze", "haar");
  private static final Set<String> SPLIT = Set.of("hier", "daar", "er");
  private static final Set<String> ORDINALS = Set.of("eerste", "tweede", "derde");
  private static final Set<String> ANY =
      Stream.of(TO, Set.of("eraan", "beide"), SPLIT, PERSONS, ORDINALS, OF).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> BEHIND_SPLIT = Set.of("gegeven", "te", "geven", "door", "met", "voldaan", "voldoen", "zal", "zullen", "wordt", "is", "en");
  private static final Set<String> HEREBY = Set.of("waarmee", "waardoor");
  private static final Set<String> POINTING = Set.of("deze", "die", "haar");
  /** "kan deze als afgedaan worden beschouwd": no noun follows. */
  private static final Set<String> BEHIND_PRONOUN =
      Set.of("als", "worden", "hiermee", "daarmee", "niet", "dan", "met", "ook", "dus", "uitvoeren", "afdoen", "overnemen", "daarom", "nu", "inmiddels", "wat", "naar", "uit", "af");

  private MotionPronouns() {}

  /** "geef ik hier uitvoering aan": no noun follows the second half. */
  private static boolean split(View view, Words words, int i) {
    Range clause = view.clauseOf(words.range(i)).range();
    for (int at = i + 1; at < words.size() && words.range(at).end() <= clause.end(); at++) {
      if (words.lower(at).equals("aan")) {
        String next = at + 1 < words.size() && words.range(at + 1).end() <= clause.end() ? words.lower(at + 1) : "";
        return next.isEmpty() || BEHIND_SPLIT.contains(next);
      }
    }
    return false;
  }

  /** Adds the pronouns of a sentence that stand for motions of the topic. */
  static void add(View view, List<MotionPlace> named, MotionTopic topic, List<MotionPlace> out) {
    Words words = view.wordTable();
    for (int i = 0; i < words.size(); i++) {
      String word = words.lower(i);
      if (!ANY.contains(word)) {
        continue;
      }
      String next = i + 1 < words.size() ? words.lower(i + 1) : "";
      String before = i > 0 ? words.lower(i - 1) : "";
      boolean opens = i == 0 || view.clauseOf(words.range(i)).range().start() >= words.range(i - 1).end();
      List<Motion> meant = List.of();
      String governor = "";
      MotionTopic here = topic.upTo(named, words.range(i).start());
      if (TO.contains(word) || word.equals("eraan") || SPLIT.contains(word) && split(view, words, i)) {
        meant = here.either();
        governor = "aan";
      } else if (OF.contains(word) && before.equals("geest")) {
        meant = here.either();
        governor = "van";
      } else if (PERSONS.contains(word) && opens && Verbs.finite(next)) {
        meant = here.either();
      } else if (PERSONS.contains(word) && Verbs.subject(before) && !Verbs.finite(before)) {
        meant = here.one();
      } else if (POINTING.contains(word) && Verbs.finite(before) && BEHIND_PRONOUN.contains(next)) {
        meant = here.one();
      } else if (word.equals("zij") && (Verbs.finite(before) || HEREBY.contains(before))) {
        meant = here.one();
      } else if (word.equals("beide") && (opens && Verbs.finite(next) || before.equals("van"))) {
        meant = here.all(true);
      } else if (ORDINALS.contains(word) && before.equals("de") && (Verbs.finite(next) || Verbs.asks(next))) {
        meant = here.nth(word.equals("eerste") ? 0 : word.equals("tweede") ? 1 : 2);
        governor = MotionPlaces.governor(view, words.range(i).start());
      }
      if (!meant.isEmpty()) {
        Range range = words.range(i);
        out.add(new MotionPlace(range, meant, governor, MotionPlace.How.PRONOUN));
      }
    }
  }
}

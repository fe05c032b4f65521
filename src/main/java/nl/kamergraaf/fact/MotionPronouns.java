package nl.kamergraaf.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.text.Range;

/** Finds pronouns that stand for motions: "hieraan", "die", "zij", "de tweede". */
final class MotionPronouns {

  private static final Set<String> TO = Set.of("hieraan", "daaraan", "hiertoe", "daartoe");
  private static final Set<String> WITHIN = Set.of("daarin", "hierin");
  private static final Set<String> HELD = Set.of("geest", "strekking", "uitvoering", "inhoud", "doel", "wens");
  private static final Set<String> PERSONS = Set.of("die", "deze", "dit", "dat", "zij", "ze", "haar");
  private static final Set<String> SPLIT = Set.of("hier", "daar", "er");
  private static final Set<String> ORDINALS = Set.of("eerste", "tweede", "derde", "eerstgenoemde", "laatstgenoemde", "laatste", "ene", "andere");
  private static final Set<String> ANY =
      Stream.of(TO, WITHIN, Set.of("eraan", "beide"), SPLIT, PERSONS, ORDINALS, PointedWholes.OF_IT).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> BEHIND_SPLIT = Set.of("gegeven", "te", "geven", "door", "met", "voldaan", "voldoen", "zal", "zullen", "wordt", "is", "en");
  private static final Set<String> HEREBY = Set.of("of", "waarmee", "waardoor", "zodat", "omdat", "nu", "aangezien", "hoewel", "terwijl", "nadat");
  private static final Set<String> POINTING = Set.of("deze", "die", "haar");
  /** "kan deze als afgedaan worden beschouwd": no noun follows. */
  private static final Set<String> BEHIND_PRONOUN =
      Set.of("als", "worden", "hiermee", "daarmee", "niet", "dan", "met", "ook", "dus", "uitvoeren", "afdoen", "overnemen", "daarom", "nu", "inmiddels", "wat", "naar", "uit", "af", "naast", "ter", "bij", "mee", "over", "op", "in", "alsnog", "wel", "uitvoerbaar", "haalbaar", "kan", "kunnen", "reeds", "al", "volledig", "nog");
  private static final Set<String> PLURAL = Set.of("zijn", "worden", "zullen", "kunnen");
  private static final Set<String> SEVERAL = Set.of("zijn", "worden", "zullen", "kunnen", "hebben", "moeten", "willen", "mogen", "gaan", "komen", "geven", "voeren");

  private static final Map<String, Integer> NUMBERS = Map.of("twee", 2, "drie", 3, "vier", 4);
  private static final Set<String> BEHIND_ORDINAL = Set.of("niet", "nog", "wel", "ook", "evenmin", "daarentegen", "echter", "in", "hiermee", "daarmee", "inmiddels");

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

  /** "ligt dat voor de motie-B anders: die": what is explained is the last one. */
  private static Optional<List<Motion>> nearest(View view, List<MotionPlace> named, int place) {
    for (int i = named.size() - 1; i >= 0; i--) {
      if (named.get(i).range().end() <= place) {
        return Optional.of(new MotionLists(view, named).around(i, -1));
      }
    }
    return Optional.empty();
  }

  /** No noun follows: "de tweede is", "aan de tweede niet", "alleen de eerste uitgevoerd". */
  private static boolean alone(View view, Words words, int i) {
    if (i + 1 == words.size() || ",;:.".indexOf(view.text().text().charAt(words.range(i).end())) >= 0) {
      return true;
    }
    String next = words.lower(i + 1);
    Range behind = words.range(i + 1);
    return Verbs.finite(next) || Verbs.asks(next) || Verbs.subject(next) || BEHIND_ORDINAL.contains(next) || view.cues("treatment").stream().anyMatch(hit -> hit.range().start() == behind.start());
  }

  /** "dat zij wordt uitgevoerd": one thing, of which its clause says what is done with a motion. */
  private static boolean treated(View view, Range pronoun) {
    Range clause = view.clauseOf(pronoun).range();
    return !Words.any(view, clause, SEVERAL) && !view.cues("treatment", new Range(pronoun.end(), clause.end())).isEmpty();
  }

  /** Adds the pronouns of a sentence that stand for motions of the topic. */
  static void add(View view, List<MotionPlace> named, MotionTopic topic, List<MotionPlace> out) {
    Words words = view.wordTable();
    List<Motion> counted = List.of();
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
        meant = counted.isEmpty() ? here.either() : counted; // "De tweede vraagt om een plan; daaraan voldoe ik"
        governor = "aan";
      } else if (WITHIN.contains(word)) {
        // "Daarin wordt gevraagd om een plan"
        meant = Words.any(view, view.clauseOf(words.range(i)).range(), Verbs.asking()) && Verbs.finite(opens ? next : before) ? here.either() : List.of();
        governor = "in";
      } else if (PointedWholes.OF_IT.contains(word) && HELD.contains(before)) {
        meant = here.either();
        governor = before.equals("geest") ? "van" : "";
      } else if (word.equals("die") && MotionSubjects.OPENERS.contains(next)) {
        meant = here.about(MotionSubjects.behind(view, i + 1, view.range().end()));
        governor = MotionPlaces.governor(view, words.range(i).start());
      } else if (PERSONS.contains(word) && opens && Verbs.finite(next)) {
        boolean colon = i > 0 && view.text().text().startsWith(":", words.range(i - 1).end());
        meant = colon ? nearest(view, named, words.range(i).start()).orElseGet(here::either) : here.either();
      } else if (PERSONS.contains(word) && Verbs.subject(before) && !Verbs.finite(before)) {
        meant = here.one();
      } else if (POINTING.contains(word) && Verbs.finite(before) && BEHIND_PRONOUN.contains(next)) {
        meant = here.one();
      } else if ((word.equals("zij") || word.equals("ze")) && (Verbs.finite(before) || HEREBY.contains(before)) || PERSONS.contains(word) && HEREBY.contains(before) && !(before.equals("of") && word.startsWith("d") && word.endsWith("t")) && (Verbs.finite(next) || BEHIND_PRONOUN.contains(next))) {
        meant = Words.any(view, view.clauseOf(words.range(i)).range(), PLURAL) ? here.either() : here.one();
      } else if (word.equals("zij") && before.equals("dat") && treated(view, words.range(i))) {
        meant = here.one(); // "teken ik aan dat zij aansluit bij het beleid"
      } else if (word.equals("deze") && before.equals("dat") && Verbs.finite(next)) {
        meant = here.one(); // "bericht dat deze is uitgevoerd"
      } else if (word.equals("beide") && (opens && Verbs.finite(next) || before.equals("van"))) {
        meant = here.all(true);
      } else if (ORDINALS.contains(word) && (before.equals("de") || word.endsWith("genoemde")) && alone(view, words, i)) {
        int count = here.motions().size() > 1 ? here.motions().size() : here.run().size();
        meant = here.nth(word.startsWith("eerst") || word.equals("ene") ? 0 : word.equals("tweede") ? 1 : word.equals("derde") ? 2 : count - 1);
        counted = meant;
        governor = MotionPlaces.governor(view, words.range(i).start());
      }
      if (meant.isEmpty() && NUMBERS.containsKey(next) && word.startsWith("eerste") && before.equals("de") && i + 2 < words.size() && (Verbs.finite(words.lower(i + 2)) || BEHIND_ORDINAL.contains(words.lower(i + 2)) || !view.text().text().startsWith(" ", words.range(i + 1).end()))) {
        meant = here.first(NUMBERS.get(next)); // "de eerste twee zijn uitgevoerd"
        governor = MotionPlaces.governor(view, words.range(i).start());
      }
      if (!meant.isEmpty()) {
        Range range = words.range(i);
        out.add(new MotionPlace(range, meant, governor, MotionPlace.How.PRONOUN));
      }
    }
  }
}

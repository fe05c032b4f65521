package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Range;

/**
 * What a court is there to judge, told by what it does in general: "oordeelt over schade aan netten", "zal kapers berechten". Not what it judged once or
 * will judge on a day, nor one case or request: "oordeelt over het verzoek".
 *
 * @param object bare nouns with what belongs to them
 */
record JudgedThings(Bodies.Found body, Range verb, Range object) {

  private static final Set<String> JUDGES = JurisdictionReach.WORDS.all("judges");
  private static final Set<String> TRIES = JurisdictionReach.WORDS.all("tries");
  private static final Set<String> MAY = JurisdictionReach.WORDS.all("may");
  private static final String OVER = "over";
  private static final String INFINITIVE = "te";
  private static final String OF = "van";
  private static final Set<String> RELATIVES = Set.of("die", "dat");
  private static final int SHORTEST = 3;

  static List<JudgedThings> in(View view) {
    Words words = view.wordTable();
    if (!words.mayHave(JUDGES) && !words.mayHave(TRIES)) {
      return List.of();
    }
    List<JudgedThings> all = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.isIn(i, JUDGES) || words.isIn(i, TRIES)) {
        Range verb = words.range(i);
        Optional<Range> object = general(view, i) ? object(view, i) : Optional.empty();
        object.flatMap(said -> BodySubject.of(view, verb, false)).filter(body -> !body.range().overlaps(object.get())).ifPresent(body -> all.add(new JudgedThings(body, verb, object.get())));
      }
    }
    return all;
  }

  /** In the present, or of what it may and will do; not on a day, and not denied or supposed. */
  private static boolean general(View view, int verb) {
    Words words = view.wordTable();
    Range clause = view.clauseOf(words.range(verb)).range();
    boolean infinitive = words.lower(verb).endsWith("en");
    boolean may = !infinitive || Words.any(view, clause, MAY) && !(verb > 0 && words.lower(verb - 1).equals(INFINITIVE));
    Modality said = view.modality(words.range(verb));
    boolean so = said == Modality.FACT || said == Modality.FUTURE || said == Modality.EXPECTATION || said == Modality.POSSIBILITY && infinitive && !Words.any(view, clause, Modalities.WOULD);
    return may && so && view.mentions(When.class, clause).stream().allMatch(when -> ofObject(view, words.range(verb), when.range()));
  }

  /** "schade van na 2010", "schade die na 2010 is geleden": the time is of what is judged. */
  private static boolean ofObject(View view, Range verb, Range when) {
    return when.start() > verb.end() && (view.wordBefore(when.start()).equals(OF) || Words.any(view, new Range(verb.end(), when.start()), RELATIVES));
  }

  /** Right behind the verb, or between the pronoun or "over" and the verb that closes its clause. */
  private static Optional<Range> object(View view, int verb) {
    Words words = view.wordTable();
    boolean over = words.isIn(verb, JUDGES);
    int first = over ? verb + 2 : verb + 1;
    boolean leads = !words.breaks(verb) && (!over || first - 1 < words.size() && words.lower(first - 1).equals(OVER) && !words.breaks(first - 1));
    if (leads && first < words.size() && bare(view, first)) {
      int start = words.range(first).start();
      return Optional.of(new Range(start, JurisdictionPhrase.placed(view, JurisdictionPhrase.end(view, start)))).filter(said -> said.length() > 0);
    }
    int opener = words.startingAt(view.clauseOf(words.range(verb)).range().start());
    int before = over ? opener + 2 : opener + 1;
    boolean relative = words.breaks(verb) && before < verb && words.isIn(opener, RELATIVES) && (!over || words.lower(opener + 1).equals(OVER)) && bare(view, before);
    return relative ? Optional.of(words.range(before).to(words.range(verb - 1))).filter(said -> !Words.any(view, said, Verbs.finite())) : Optional.empty();
  }

  /** A noun without an article or another word that tells one from others. */
  private static boolean bare(View view, int first) {
    Words words = view.wordTable();
    String word = words.lower(first);
    boolean small = Character.isLowerCase(view.text().text().charAt(words.range(first).start()));
    return small && word.length() > SHORTEST && !Governor.preposition(word) && !Verbs.finite(word) && !BodyFocus.WORDS.has("small", word) && !JurisdictionReach.WORDS.has("procedural", word) && (word.endsWith("e") || !Governor.belongs(word));
  }
}

package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/**
 * What a court is there to judge, told by what it does in general: "oordeelt over schade aan netten", "zal kapers berechten", "buigt zich over claims".
 * Not what it judged once or will judge on a day, nor one case or request: "oordeelt over het verzoek".
 *
 * @param object bare nouns with what belongs to them
 */
record JudgedThings(Bodies.Found body, Range verb, Range object, Modality modality) {

  private static final Set<String> JUDGES = JurisdictionReach.WORDS.all("judges");
  private static final Set<String> PRONOUNCES = JurisdictionReach.WORDS.all("pronounces");
  private static final Set<String> TRIES = JurisdictionReach.WORDS.all("tries");
  private static final Set<String> INQUIRES = JurisdictionReach.WORDS.all("inquires");
  private static final Set<String> COLLECTS = JurisdictionReach.WORDS.all("collects");
  private static final Set<String> EVIDENCE = JurisdictionReach.WORDS.all("evidence");
  private static final Set<String> EVIDENCE_OF = JurisdictionReach.WORDS.all("evidence-of");
  private static final Set<String> TAKES_NOTICE = JurisdictionReach.WORDS.all("takes-notice");
  private static final Set<String> MAY = JurisdictionReach.WORDS.all("may");
  private static final Set<String> HELPS = JurisdictionReach.WORDS.all("helps");
  private static final Set<String> BESIDE = JurisdictionReach.WORDS.all("beside-verb");
  private static final Endings MATTERS = new Endings(JurisdictionReach.WORDS.all("matter-end"));
  private static final String TRIAL = "berecht";
  private static final String NOTICE = "kennis";
  private static final String OVER = "over";
  private static final String OF = "van";
  private static final String CRIME = "misdrijf";
  private static final String AND = "en";
  private static final String INFINITIVE = "te";
  private static final Set<String> ARTICLES = Set.of("het", "de", "dit", "deze");
  private static final Set<String> RELATIVES = Set.of("die", "dat");
  private static final int SHORTEST = 3;
  /** Words before the noun of what is judged: "vorderingen", "ernstige en stelselmatige schendingen". */
  private static final int HEAD = 4;

  static List<JudgedThings> in(View view) {
    Words words = view.wordTable();
    boolean may = words.mayHave(JUDGES) || words.mayHave(TRIES) || words.mayHave(INQUIRES) || words.mayHave(COLLECTS) || words.mayHave(TAKES_NOTICE);
    List<JudgedThings> all = new ArrayList<>();
    for (int i = 0; may && i < words.size(); i++) {
      boolean tells = words.isIn(i, JUDGES) || words.isIn(i, TRIES) || words.isIn(i, INQUIRES) || words.isIn(i, COLLECTS) || words.isIn(i, TAKES_NOTICE);
      if (tells && general(view, i)) {
        read(view, i).ifPresent(all::add);
      }
    }
    return all;
  }

  private static Optional<JudgedThings> read(View view, int i) {
    Words words = view.wordTable();
    Range verb = words.range(i);
    Optional<Bodies.Found> body = BodySubject.of(view, verb, false).or(() -> BodySubject.antecedent(view, verb)).or(() -> members(view, verb));
    if (body.isEmpty()) {
      return Optional.empty();
    }
    Optional<Range> object = behind(view, i, body.get().range()).or(() -> before(view, i, body.get().range())).filter(said -> said.length() > 0 && !body.get().range().overlaps(said));
    boolean inquires = words.isIn(i, INQUIRES) || words.isIn(i, COLLECTS);
    boolean fits = !inquires || body.get().thing().kind() == Kind.ACCOUNTABILITY_BODY && object.filter(said -> view.mentions(Name.class, said).stream().noneMatch(name -> name.kind() == Kind.COUNTRY || name.kind() == Kind.PLACE)).isPresent(); // not "onderzoekt misdrijven in Darfur"
    boolean would = Words.any(view, view.clauseOf(verb).range(), Modalities.WOULD);
    return object.filter(said -> fits && (words.isIn(i, JUDGES) && !words.isIn(i, PRONOUNCES) || words.lower(i).startsWith(TRIAL) || matter(view, said))).map(said -> new JudgedThings(body.get(), verb, said, would ? Modality.POSSIBILITY : Modality.FACT));
  }

  /** "De rechters mogen oordelen over": those of the body that the text is about, where the sentence names none. */
  private static Optional<Bodies.Found> members(View view, Range verb) {
    Words words = view.wordTable();
    int first = words.startingAt(view.clauseOf(verb).range().start());
    boolean theirs = first + 2 < words.size() && ARTICLES.contains(words.lower(first)) && JurisdictionReach.WORDS.has("members", words.lower(first + 1)) && !Governor.preposition(words.lower(first + 2)) && !RELATIVES.contains(words.lower(first + 2));
    return theirs ? BodyReference.alone(view).map(body -> new Bodies.Found(body, words.range(first + 1))) : Optional.empty();
  }

  /** In the present, or of what it may and will do; not on a day, and not denied or supposed. */
  private static boolean general(View view, int verb) {
    Words words = view.wordTable();
    Range clause = view.resumed(view.clauses().indexOf(view.clauseOf(words.range(verb)))); // "zal, zodra het verdrag geldt, oordelen over"
    boolean infinitive = words.lower(verb).endsWith("en");
    boolean may = !infinitive || Words.any(view, clause, MAY) && !(verb > 0 && words.lower(verb - 1).equals(INFINITIVE));
    Modality said = Modalities.ofPlan(view, words.range(verb)); // "Volgens het ontwerp zal het hof oordelen over"
    boolean so = said == Modality.FACT || said == Modality.FUTURE || said == Modality.EXPECTATION || said == Modality.OBLIGATION || said == Modality.POSSIBILITY && infinitive;
    return may && so && view.mentions(When.class, clause).stream().allMatch(when -> JurisdictionReach.SINCE.contains(view.wordBefore(when.range().start())) || ofObject(view, words.range(verb), when.range()));
  }

  /** "schade van na 2010", "schade die na 2010 is geleden": the time is of what is judged. */
  private static boolean ofObject(View view, Range verb, Range when) {
    Words words = view.wordTable();
    int before = words.startingAt(when.start()) - 1;
    boolean of = before > 0 && (words.lower(before).equals(OF) || words.lower(before - 1).equals(OF)); // "van voor 1979"
    return of || when.start() > verb.end() && Words.any(view, new Range(verb.end(), when.start()), RELATIVES);
  }

  /** "of" and what leads to the object behind a verb: "over", "bewijs van", "kennis van"; the index behind it, -1 where it does not follow. */
  private static int led(Words words, int verb, int next) {
    if (words.isIn(verb, TRIES) || words.isIn(verb, INQUIRES)) {
      return next;
    }
    boolean fits = next < words.size() && !words.breaks(next - 1);
    if (words.isIn(verb, JUDGES)) {
      return fits && words.lower(next).equals(OVER) && !words.breaks(next) ? next + 1 : -1;
    }
    boolean two = fits && next + 1 < words.size() && !words.breaks(next);
    boolean notice = two && words.isIn(verb, TAKES_NOTICE) && words.lower(next).equals(NOTICE) && words.lower(next + 1).equals(OF);
    boolean evidence = two && words.isIn(verb, COLLECTS) && words.isIn(next, EVIDENCE) && words.isIn(next + 1, EVIDENCE_OF);
    return notice || evidence ? next + 2 : -1;
  }

  /** Right behind the verb, the body, a time since when and small words: "berecht het hof sinds 2018 ernstige schendingen". */
  private static Optional<Range> behind(View view, int verb, Range body) {
    Words words = view.wordTable();
    int next = verb + 1;
    while (next < words.size() && !words.breaks(next - 1) && (ARTICLES.contains(words.lower(next)) && next + 1 < words.size() && body.contains(words.range(next + 1)) || body.contains(words.range(next)) || words.isIn(next, BESIDE) || since(view, words.range(next)))) {
      next++;
    }
    int first = next < words.size() && !words.breaks(next - 1) ? led(words, verb, next) : -1;
    if (first < 0 || first >= words.size() || !bare(view, first)) {
      return Optional.empty();
    }
    int start = words.range(first).start();
    return Optional.of(new Range(start, JurisdictionPhrase.placed(view, JurisdictionPhrase.end(view, start))));
  }

  /** "sinds 2018" */
  private static boolean since(View view, Range word) {
    return JurisdictionReach.SINCE.contains(view.lower(word)) || view.mentions(When.class).stream().anyMatch(when -> when.range().contains(word) && JurisdictionReach.SINCE.contains(view.wordBefore(when.range().start())));
  }

  /** Between the pronoun, or the verb that it may or will, and the verb that closes its clause: "dat over kaping oordeelt", "zou kaping moeten berechten". */
  private static Optional<Range> before(View view, int verb, Range body) {
    Words words = view.wordTable();
    Range clause = view.clauseOf(words.range(verb)).range();
    int opener = words.startingAt(clause.start());
    int relates = words.startingAt(body.end());
    opener = relates > opener && relates < verb && words.isIn(relates, RELATIVES) && !words.breaks(relates - 1) ? relates : opener; // "een hof dat kaping moet berechten"
    int last = verb;
    while (last > opener && words.isIn(last - 1, HELPS)) {
      last--;
    }
    boolean closes = last > opener && words.isIn(last - 1, MAY); // "dat kaping zou moeten berechten"
    last = closes ? last - 1 : last;
    boolean relative = words.isIn(opener, RELATIVES) && words.breaks(verb) && (closes || !words.lower(verb).endsWith("en"));
    int lead = relative ? opener : leading(words, opener, last);
    int start = lead + 1;
    while (lead >= 0 && start < last && (words.isIn(start, BESIDE) || body.contains(words.range(start)) || ARTICLES.contains(words.lower(start)) && body.contains(words.range(start + 1)))) {
      start++;
    }
    boolean over = words.isIn(verb, JUDGES);
    start = over && start < last && words.lower(start).equals(OVER) ? start + 1 : start;
    if (lead < 0 || start >= last || over && !words.lower(start - 1).equals(OVER) || words.isIn(verb, COLLECTS) || words.isIn(verb, TAKES_NOTICE) || !bare(view, start)) {
      return Optional.empty();
    }
    return Optional.of(words.range(start).to(words.range(last - 1))).filter(said -> !Words.any(view, said, Verbs.finite()) || Words.any(view, said, RELATIVES));
  }

  /** The verb that it may or will, or "en" that joins this infinitive to another: "zal in X zetelen en geschillen behandelen"; -1 without. */
  private static int leading(Words words, int opener, int last) {
    int lead = -1;
    for (int i = opener; i < last && words.lower(last).endsWith("en"); i++) {
      boolean joins = lead >= 0 && words.lower(i).equals(AND) && words.lower(i - 1).endsWith("en") && !MATTERS.end(words.lower(i - 1)) && !Governor.belongs(words.lower(i - 1));
      lead = words.isIn(i, MAY) || joins ? i : lead;
    }
    return lead;
  }

  /** "personen die sinds 1991 zijn verdwenen" */
  static boolean persons(View view, Range object) {
    Words words = view.wordTable();
    int first = words.startingAt(object.start());
    return first + 1 < words.size() && JurisdictionReach.WORDS.has("mandate-persons", words.lower(first)) && RELATIVES.contains(words.lower(first + 1));
  }

  /** "vorderingen wegens", "ernstige schendingen van": what may be judged, by the first nouns. */
  static boolean matter(View view, Range object) {
    Words words = view.wordTable();
    int first = words.startingAt(object.start());
    for (int i = first; i < Math.min(words.size(), first + HEAD) && words.range(i).end() <= object.end(); i++) {
      if (MATTERS.end(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "de ernstigste misdrijven die sinds 2011 zijn gepleegd", "de schade die vissers lijden": all those that a relative clause tells apart. */
  private static boolean told(Words words, int article) {
    int noun = article + 1;
    while (ARTICLES.contains(words.lower(article)) && noun + 1 < words.size() && noun - article < HEAD && words.lower(noun).endsWith("e") && !MATTERS.end(words.lower(noun))) {
      noun++;
    }
    return noun + 1 < words.size() && ARTICLES.contains(words.lower(article)) && MATTERS.end(words.lower(noun)) && !words.breaks(noun) && RELATIVES.contains(words.lower(noun + 1));
  }

  /** A noun without an article or another word that tells one from others. */
  static boolean bare(View view, int first) {
    Words words = view.wordTable();
    String word = words.lower(first);
    boolean crime = first + 1 < words.size() && ARTICLES.contains(word) && words.lower(first + 1).equals(CRIME); // "het misdrijf agressie"
    if (crime || told(words, first)) {
      return true;
    }
    boolean small = Character.isLowerCase(view.text().text().charAt(words.range(first).start()));
    return small && word.length() > SHORTEST && !Governor.preposition(word) && !Verbs.finite(word) && !BodyFocus.WORDS.has("small", word) && !JurisdictionReach.WORDS.has("procedural", word) && (word.endsWith("e") || !Governor.belongs(word) || MATTERS.end(word));
  }
}

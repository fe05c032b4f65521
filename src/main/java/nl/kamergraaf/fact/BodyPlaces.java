package nl.kamergraaf.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/**
 * The places in which a body, or a noun that has it ("het statuut van het hof"), stands in the clauses of a sentence: in its own clause, which may be
 * taken up again behind a relative one; in the relative clause behind it; behind "en", where the subject goes on; and in the clause to which a treaty
 * belongs that founds it ("het verdrag waarmee het hof tot stand komt").
 */
final class BodyPlaces {

  private static final List<Map.Entry<String, Endings>> NOUNS = BodyFrame.nouns().stream().map(kind -> Map.entry(kind.getKey(), new Endings(kind.getValue()))).toList();
  private static final Set<String> FOUNDS = BodyFrame.WORDS.all("founds");
  private static final Endings TREATIES = new Endings(BodyFrame.WORDS.all("noun treaty"));
  static final Set<String> HAVING = Set.of("van", "voor", "over", "tot", "om", "inzake", "ter");
  static final Set<String> SELF = Set.of("die", "dat", "welke");
  static final Set<String> WHOSE = Set.of("waarvan", "wier", "wiens");
  static final Map<String, String> RELATIVES = Map.of("waarover", "over", "waarvoor", "voor", "waaraan", "aan", "waarmee", "met", "waarop", "op", "waartoe", "tot", "waarbij", "bij", "waar", "bij");
  private static final Set<String> BY_WHICH = Set.of("waarmee", "waarbij", "waardoor", "waarop", "waaraan", "waaruit", "dat");
  private static final Set<String> ARTICLES = Set.of("de", "het", "een", "dit", "deze", "die", "dat", "hun", "haar", "zijn");
  private static final String TO = "te";
  private static final String TO_DO = "om";
  private static final String OF = "van";
  private static final String PROPOSAL = "proposal";
  private static final Set<String> THOUGHTS = Set.of(PROPOSAL, "founding");
  private static final String FOUNDING = "founding/";
  private static final String TREATY = "treaty/";
  private static final String BEHALF = ", ten behoeve";
  private static final String FOR = "voor";
  private static final Set<String> PUTS = Set.of("stelt", "stelde", "stellen", "stelden");
  private static final Set<String> SIGNED = Set.of("signing", "ratification");
  /** Treaties and terms that found no body. */
  private static final Endings OTHER = new Endings(BodyFrame.WORDS.all("other-noun"));
  private static final Set<String> THE = Set.of("de", "het", "een", "dit", "deze");
  private static final String THAT = "dat";
  private static final Set<String> COMES = Set.of("komt", "kwam", "komen");
  private static final Set<String> AND = Set.of("en", "maar");
  private static final Set<String> DEFINITE = Set.of("de", "het", "dit", "deze");
  private static final String SLASH = "/";
  private static final int MOST = 3;
  private static final int INSIDE = 9;
  /** Words of the end of a verb: "in het leven geroepen". */
  private static final int MOST_CLOSING = 4;
  /** Letters between a body and its relative clause: a comma and a blank. */
  private static final int GAP = 3;

  private BodyPlaces() {}

  /**
   * @param noun the kind of noun that has the body, with a slash behind it; empty for the body itself
   * @param link the preposition that it hangs from; empty for none
   * @param thing the body or its noun, with its article and adjectives
   * @param spans the parts of the clause
   * @param whole the clause speaks of it by a relative pronoun or goes on with it: it is the subject unless another is named
   */
  record Place(String noun, String link, Range thing, List<Range> spans, boolean whole) {}

  static List<Place> of(View view, Range body) {
    List<Place> places = new ArrayList<>();
    List<Clause> clauses = view.clauses();
    int at = clauses.indexOf(view.clauseOf(body));
    Place own = own(view, body, BodyRelatives.behind(view, body, spans(view, at)));
    places.add(own);
    founded(view, at).or(() -> provided(view, body)).ifPresent(places::add);
    that(view, body, at).ifPresent(places::add);
    int next = at + 1;
    boolean beside = next < clauses.size() && clauses.get(next).opener() == Clause.Opener.SUBORDINATE && (clauses.get(next).range().start() - Bodies.bracketed(view, body) <= GAP || behalf(view, Bodies.bracketed(view, body), clauses.get(next).range()));
    if (beside || next < clauses.size() && extraposed(view, body, clauses.get(next))) {
      relative(view, clauses.get(next).range(), spans(view, next)).ifPresent(places::add);
      BodyRelatives.joined(view, body, clauses.get(next).range()).ifPresent(places::add);
      if (view.joins(next + 1) && BodyRelatives.agree(view, body, clauses.get(next).range(), clauses.get(next + 1).range())) {
        relative(view, clauses.get(next + 1).range(), spans(view, next + 1)).ifPresent(places::add); // "waartoe is besloten en waarvoor een verdrag is getekend"
      }
    }
    int last = view.resumption(at) > 0 ? view.resumption(at) + 1 : next;
    boolean free = own.link().isEmpty() && last < clauses.size();
    boolean aside = free && clauses.get(last).opener() == Clause.Opener.SUBORDINATE && last + 1 < clauses.size() && view.text().text().startsWith(",", clauses.get(last).range().end() - 1);
    int further = aside ? last + 1 : last; // "is gevestigd in Lamu, waar de haven ligt, en is daar sinds mei werkzaam"
    if (free && goesOn(view, clauses.get(further))) {
      places.add(further(own.noun(), clauses.get(further).range()));
    }
    return places;
  }

  static BodyFocus.Gender gender(View view, Range body) {
    return view.bodies().stream().filter(one -> one.range().equals(body)).map(one -> BodyFocus.gender(view, one)).findFirst().orElse(BodyFocus.Gender.UNKNOWN);
  }

  /** "en heeft 120 claims behandeld": with the subject of the clause before. */
  static boolean goesOn(View view, Clause clause) {
    return clause.opener() == Clause.Opener.COORDINATE && AND.contains(Words.first(view.lower(clause.range()).strip())) && verbFirst(view, clause.range());
  }

  /** "sprak over vis en heeft het hof opgericht": the clause of a body goes on with another subject, for its verb is active. */
  static boolean elided(View view, Range thing) {
    Words words = view.wordTable();
    Clause clause = view.clauseOf(thing);
    int verb = words.startingAt(clause.range().start()) + 1;
    return goesOn(view, clause) && words.startingAt(thing.start()) > verb && Verbs.HAVE.contains(words.lower(verb));
  }

  /** The place of a subject in a clause that goes on with it and does not name it. */
  static Place further(Range clause) {
    return further("", clause);
  }

  private static Place further(String noun, Range clause) {
    return new Place(noun, "", new Range(clause.start(), clause.start()), List.of(clause), true);
  }

  /** "heeft een commissie in het leven geroepen, die in mei begon": only the end of the verb stands between the body and its relative clause, whose pronoun agrees. */
  private static boolean extraposed(View view, Range body, Clause clause) {
    Words words = view.wordTable();
    int first = words.startingAt(body.end());
    int opener = words.startingAt(clause.range().start());
    boolean self = clause.opener() == Clause.Opener.SUBORDINATE && opener < words.size() && SELF.contains(words.lower(opener)) && opener > first && opener - first <= MOST_CLOSING;
    for (int i = first; self && i < opener; i++) {
      self = BodyFrame.WORDS.has("closes", words.lower(i)) && !(words.breaks(i) && i + 1 < opener);
    }
    return self && gender(view, body) == (words.lower(opener).equals(THAT) ? BodyFocus.Gender.NEUTER : BodyFocus.Gender.COMMON);
  }

  /** A clause with what it goes on with behind a relative one, or went on from: "onderhandelen negen staten, waaronder Oman, over een hof". */
  static List<Range> spans(View view, int at) {
    List<Clause> clauses = view.clauses();
    Range own = clauses.get(at).range();
    int above = view.takenUp(at);
    if (above >= 0) {
      return List.of(clauses.get(above).range(), own);
    }
    int again = clauses.get(at).opener() != Clause.Opener.SUBORDINATE ? view.resumption(at) : -1;
    return again > 0 ? List.of(own, clauses.get(again).range()) : List.of(own);
  }

  /** From the body outwards over the nouns that have it: "de onderhandelingen over het statuut van het hof" hangs from nothing. */
  private static Place own(View view, Range body, List<Range> spans) {
    Words words = view.wordTable();
    int first = words.startingAt(spans.get(0).start());
    int start = start(words, words.startingAt(body.start()), first);
    String noun = "";
    for (int i = 0; i < MOST && start > first && HAVING.contains(words.lower(start - 1)) && !words.breaks(start - 1); i++) {
      int before = start - 2;
      Optional<String> kind = before >= first && !words.breaks(before) ? kind(words.lower(before)) : Optional.empty();
      boolean owner = kind.filter(PROPOSAL::equals).isPresent() && words.lower(start - 1).equals(OF) && DEFINITE.contains(words.lower(start));
      boolean otherwise = kind.filter(PROPOSAL::equals).isPresent() && words.lower(start - 1).equals(TO_DO) && !founding(words, words.startingAt(body.end())); // "om het hof op te heffen"
      if (kind.isEmpty() || owner || otherwise) {
        break; // "het voorstel van het Strafhof": its own
      }
      noun = kind.get() + SLASH;
      start = start(words, before, first);
    }
    int of = start - 1;
    int signed = parted(words, start, first, noun);
    int proposal = noun.isEmpty() ? proposed(words, start, first, words.startingAt(body.end())) : signed < start ? signed : apart(words, start, first, SIGNED);
    if (proposal < start) {
      noun = kind(words.lower(proposal)).orElse("") + SLASH;
      start = start(words, proposal, first);
    }
    boolean particle = noun.isEmpty() && words.lower(Math.max(first, start - 1)).equals(FOR) && founding(words, words.startingAt(body.end())) && words.any(first, start, PUTS); // "stelde voor een hof op te richten"
    boolean governed = start > first && Governor.preposition(words.lower(start - 1)) && !words.breaks(start - 1) && !particle;
    boolean apart = !noun.isEmpty() && proposal < words.size() && words.range(proposal).end() < body.start() && !has(words, proposal, of) && kind(words.lower(proposal)).isPresent(); // "het idee gelanceerd om een hof op te richten"
    return new Place(noun, governed ? words.lower(start - 1) : "", words.range(start).to(apart ? words.range(proposal) : body), spans, false);
  }

  /** "deed het voorstel een hof op te richten", "bracht het idee naar voren van een hof": the noun that the body belongs to stands before, and apart. */
  private static int proposed(Words words, int start, int first, int behind) {
    boolean parted = start - 2 > first && !words.breaks(start - 1) && (OwnVerb.participle(words.lower(start - 1)) || DeedWords.participle(words.lower(start - 1))); // "met het voorstel gekomen een hof op te richten"
    int noun = parted ? start - 2 : start - 1;
    if (noun >= first && kind(words.lower(noun)).filter(PROPOSAL::equals).isPresent() && founding(words, behind)) {
      return noun;
    }
    int aim = founding(words, behind) ? aim(words, start, first) : start;
    for (int i = aim - 1; i > Math.max(first, aim - INSIDE) && aim < start; i--) {
      if (kind(words.lower(i)).filter(PROPOSAL::equals).isPresent()) {
        return i; // "lanceerde het idee om nog dit jaar een hof op te richten"
      }
    }
    return apart(words, start, first, THOUGHTS);
  }

  /** "de ondertekening plaats van het verdrag": the noun that has it by "van" stands before, with the end of its verb between. */
  private static int apart(Words words, int start, int first, Set<String> kinds) {
    for (int i = start - 2; start > first && words.lower(start - 1).equals(OF) && i > Math.max(first, start - INSIDE) && !words.breaks(i); i--) {
      boolean apart = kinds.contains(kind(words.lower(i)).orElse("")) && ARTICLES.contains(words.lower(i - 1)) && !has(words, i, start - 1);
      if (apart) {
        return i;
      }
    }
    return start;
  }

  /** The treaty of "een verdrag ondertekend tot oprichting van": before the end of its verb; the start where there is none. */
  private static int parted(Words words, int start, int first, String noun) {
    boolean act = noun.equals(FOUNDING) && start - MOST > first && HAVING.contains(words.lower(start - 1)) && Instruments.participle(words.lower(start - 2));
    return act && TREATIES.end(words.lower(start - MOST)) && !OTHER.end(words.lower(start - MOST)) ? start - MOST : start;
  }

  /** "of het mandaat van het hof", "in het hof": the body is not what its clause is about, and neither is its founding. */
  static boolean beside(View view, Range body) {
    Place place = of(view, body).get(0);
    return !place.link().isEmpty() || !place.noun().isEmpty() && !place.noun().equals(FOUNDING) || Governor.of(view, body.start()).isPreposition() && place.noun().isEmpty();
  }

  /** A preposition right behind a noun has what follows; not the end of a verb before the "van" of the body: "bereidt de komst voor van een hof". */
  private static boolean has(Words words, int noun, int of) {
    boolean particle = noun + 2 == of && words.lower(noun + 2).equals(OF) && !words.lower(noun + 1).equals(OF);
    return HAVING.contains(words.lower(noun + 1)) && !particle;
  }

  /** The "om" to whose infinitive a body belongs, with nothing between but phrases; its own start where there is none. */
  private static int aim(Words words, int start, int first) {
    for (int i = start - 1; i > first && i > start - INSIDE && !words.breaks(i) && !Verbs.finite(words.lower(i)); i--) {
      if (words.lower(i).equals(TO_DO)) {
        return i;
      }
    }
    return start;
  }

  /** "gelanceerd om een hof op te richten": what is told before "om" is not done to a body behind it. */
  static boolean aimedAt(View view, Range body, Range cue) {
    Words words = view.wordTable();
    int start = start(words, words.startingAt(body.start()), 0);
    int aim = aim(words, start, words.startingAt(view.clauseOf(body).range().start()));
    return aim < start && cue.end() <= words.range(aim).start();
  }

  /** "om het tribunaal op te heffen": what is done about that says nothing of whether the body is there. */
  static boolean handled(View view, Range body) {
    Words words = view.wordTable();
    int start = start(words, words.startingAt(body.start()), 0);
    return start > 0 && words.lower(start - 1).equals(TO_DO) && dealt(view, body);
  }

  /** "sinds 1 september jl.": what has gone on for less than a year is new, of a court that the register knows too. */
  static boolean begun(View view, Place place) {
    LocalDate issued = view.text().letter().header().identity().issued();
    return place.spans().stream().flatMap(span -> view.mentions(When.class, span).stream()).filter(when -> when.bound() == When.Bound.FROM && when.end().isEmpty())
        .flatMap(when -> when.start().stream()).anyMatch(start -> start.isAfter(issued.minusYears(1)) && !start.isAfter(issued));
  }

  /** "het hof meer geld te geven": an infinitive behind a body that does not found it. */
  static boolean dealt(View view, Range body) {
    Words words = view.wordTable();
    int behind = words.startingAt(body.end());
    return words.any(behind, Math.min(words.size(), behind + INSIDE), Set.of(TO)) && !founding(words, behind);
  }

  /** "De Raad verwelkomt dat het hof sinds mei werkt": right behind "dat", which opens what somebody says; not "het besluit dat het hof nam". */
  static boolean embedded(View view, Range body) {
    Words words = view.wordTable();
    int that = words.startingAt(body.start()) - 1;
    that = that > 0 && THE.contains(words.lower(that)) ? that - 1 : that;
    return that > 1 && words.lower(that).equals(THAT) && !words.breaks(that - 1) && !THE.contains(words.lower(that - 2));
  }

  /** "op te richten": the infinitive behind a body founds it. */
  static boolean founding(Words words, int behind) {
    for (int i = behind; i + 1 < words.size() && i < behind + INSIDE; i++) {
      if (words.lower(i).equals(TO)) {
        return BodyFrame.WORDS.has("founding-infinitive", words.lower(i + 1));
      }
    }
    return false;
  }

  /** The first word of the phrase of a noun: its article and adjectives, and what is told of it between them ("het in mei aangekondigde hof"). */
  static int start(Words words, int noun, int first) {
    int start = noun;
    while (start > first && !words.breaks(start - 1) && Governor.belongs(words.lower(start - 1))) {
      start--;
      if (ARTICLES.contains(words.lower(start)) || words.lower(start).equals("geen")) {
        return start;
      }
    }
    for (int i = start - 1; start < noun && i > Math.max(first, noun - INSIDE) && !words.breaks(i) && !Verbs.finite(words.lower(i)); i--) {
      if (ARTICLES.contains(words.lower(i - 1)) && Governor.preposition(words.lower(i))) {
        return i - 1;
      }
    }
    return start;
  }

  static Optional<String> kind(String word) {
    if (OTHER.end(word)) {
      return Optional.empty(); // "zetelverdrag", "aanmeldtermijn"
    }
    for (Map.Entry<String, Endings> noun : NOUNS) {
      if (noun.getValue().end(word)) {
        return Optional.of(noun.getKey());
      }
    }
    return Optional.empty();
  }

  /** ", ten behoeve waarvan": nothing else stands between a body and its relative clause. */
  private static boolean behalf(View view, int from, Range clause) {
    return from >= 0 && clause.start() - from == BEHALF.length() && view.text().text().startsWith(BEHALF, from);
  }

  /** A word that opens a relative clause. */
  static boolean opens(String lower) {
    return SELF.contains(lower) || WHOSE.contains(lower) || RELATIVES.containsKey(lower);
  }

  static Optional<Place> relative(View view, Range clause, List<Range> spans) {
    Words words = view.wordTable();
    int first = words.startingAt(clause.start());
    if (first >= words.size()) {
      return Optional.empty();
    }
    String opener = words.lower(first);
    if (SELF.contains(opener)) {
      return Optional.of(new Place("", "", words.range(first), spans, true));
    }
    if (WHOSE.contains(opener) && behalf(view, clause.start() - BEHALF.length(), clause)) {
      return Optional.of(new Place("", FOR, words.range(first), spans, true));
    }
    if (RELATIVES.containsKey(opener)) {
      return Optional.of(new Place("", RELATIVES.get(opener), words.range(first), spans, true));
    }
    for (int i = first + 1; WHOSE.contains(opener) && i < words.size() && words.range(i).end() <= clause.end(); i++) {
      Optional<String> kind = kind(words.lower(i));
      if (kind.isPresent()) {
        int start = start(words, i, first + 1);
        boolean governed = Governor.preposition(words.lower(start - 1)) && start - 1 > first;
        return Optional.of(new Place(kind.get() + SLASH, governed ? words.lower(start - 1) : "", words.range(start).to(words.range(i)), spans, true));
      }
    }
    return Optional.empty();
  }

  /** "werd aangekondigd dat er een hof komt": the words above tell of its founding. */
  private static Optional<Place> that(View view, Range body, int at) {
    Range clause = view.clauses().get(at).range();
    Words words = view.wordTable();
    int first = words.startingAt(clause.start());
    int start = start(words, words.startingAt(body.start()), first);
    for (int i = start - 1; i >= first && i >= start - MOST; i--) {
      if (words.lower(i).equals(THAT)) {
        Range rest = Story.after(body, clause);
        Range above = i > first ? new Range(clause.start(), words.range(i).start()) : at > 0 ? view.clauses().get(at - 1).range() : clause;
        boolean founds = Words.any(view, rest, FOUNDS) || Words.any(view, rest, COMES);
        return founds ? Optional.of(new Place("founding/", "", words.range(i), List.of(above), true)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The treaty by which the relative clause that holds the body founds it, in the clause to which that belongs. */
  static Optional<Place> founded(View view, int at) {
    List<Clause> clauses = view.clauses();
    Words words = view.wordTable();
    int first = words.startingAt(clauses.get(at).range().start());
    boolean founds = at > 0 && first < words.size() && BY_WHICH.contains(words.lower(first)) && Words.any(view, clauses.get(at).range(), FOUNDS);
    if (!founds) {
      return Optional.empty();
    }
    return treaty(view, clauses.get(at - 1).range(), at - 1);
  }

  /** "het verdrag dat voorziet in de oprichting van het hof", with or without a comma. */
  static Optional<Place> provided(View view, Range body) {
    return FoundingRelatives.provided(view).filter(told -> told.body().range().equals(body)).flatMap(told -> treaty(view, told.words(), view.clauses().indexOf(view.clauseOf(told.words()))));
  }

  /** The last treaty of a stretch, in the clause that has it. */
  private static Optional<Place> treaty(View view, Range within, int clause) {
    Words words = view.wordTable();
    int from = words.startingAt(view.clauses().get(clause).range().start());
    for (int i = StagePattern.behind(words, within) - 1; i >= words.startingAt(within.start()); i--) {
      if (TREATIES.end(words.lower(i))) {
        int start = start(words, i, from);
        boolean governed = start > from && Governor.preposition(words.lower(start - 1)) && !words.breaks(start - 1);
        return Optional.of(new Place(TREATY, governed ? words.lower(start - 1) : "", words.range(start).to(words.range(i)), spans(view, clause), false));
      }
    }
    return Optional.empty();
  }

  /** "en is daarmee ontbonden" */
  private static boolean verbFirst(View view, Range clause) {
    Words words = view.wordTable();
    int first = words.startingAt(clause.start());
    return first + 1 < words.size() && Verbs.finite(words.lower(first + 1)) || first + 1 < words.size() && view.lower(clause).strip().indexOf(' ') > 0 && Clause.verb(words.lower(first + 1));
  }
}

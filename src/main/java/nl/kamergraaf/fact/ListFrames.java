package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Range;

/**
 * Clauses that say that somebody is put on a list or taken off it, in whatever order: a verb of putting with "op de sanctielijst", "aan haar
 * lijst" or "onder het regime", a verb of taking away with "van de lijst", the noun of such an act ("opname van X op de lijst"), a list that
 * is made longer ("de lijst is aangevuld met"), or a listing that is ended ("de vermelding is doorgehaald").
 */
final class ListFrames {

  private static final String LISTING = "listing";
  private static final String DELISTING = "delisting";
  private static final Set<String> ON = Set.of("op", "aan", "in");
  private static final Set<String> UNDER = Set.of("onder", "binnen");
  private static final Set<String> OFF = Set.of("van", "uit", "vanaf");
  private static final Set<String> WILL = Set.of("zullen", "gaan");
  private static final Set<String> WANTS = Set.of("zullen", "willen", "kunnen", "laten", "gaan", "worden");
  private static final Set<String> ONE = Set.of("een", "de", "het");
  private static final Set<String> COLLECTIVES = Set.of("aantal", "reeks", "groep", "deel", "meerderheid", "helft", "rest", "paar", "tiental");
  private static final Set<String> ANNEXES = Set.of("bijlage", "bijlagen");
  private static final Set<String> LAWS = Set.of("regime", "verordening");
  private static final Set<String> KEPT = Set.of("verlengd", "vernieuwd", "hernieuwd", "verlengde", "verlengden", "vernieuwde", "vernieuwden");
  private static final Set<String> KEEPS = Set.of("verlengde", "verlengden", "vernieuwde", "vernieuwden");
  private static final Set<String> STANDS = Set.of("staat", "staan", "prijkt", "prijken");
  private static final Set<String> SINCE = Set.of("sinds", "sedert", "al", "reeds");
  private static final Set<String> NAMES = Set.of("namen");
  private static final Set<String> DATED = Set.of("day", "month", "quarter", "season");
  private static final Set<String> APPEARS = Set.of("komt", "komen", "kwam", "kwamen");
  private static final Set<String> OCCURS = Set.of("voor");
  private static final Set<String> DAYS = Set.of("sinds", "sedert");
  private static final Set<String> LONGER = Set.of("meer", "langer");
  private static final Set<String> INFINITIVES = Set.of("plaatsen", "voegen", "nemen", "listen", "lijsten", "sanctioneren", "zetten", "schrappen", "delisten");
  /** Those who may propose whom to list and do not decide on it. */
  private static final Set<String> CABINET = Set.of("kabinet", "regering", "minister", "ik", "wij", "we");
  private static final Set<String> PROPOSES = Set.of("voorgesteld", "stelde", "stelden", "stelt", "voorstelde", "voor");
  private static final Set<String> PLACING = Set.of("plaatsen", "listen", "zetten", "opnemen");
  private static final String IT = "het";
  private static final Set<String> STRIKES = Set.of("schrappen", "delisten");
  /** Verbs that say of themselves that sanctions are meant. */
  private static final Set<String> LISTS = Set.of("listen", "sanctioneren", "delisten");
  private static final Set<String> TAKES = Set.of("haalde", "haalden", "haalt");
  /** "haalden twee reders van de hunne", of lists told of before. */
  private static final Set<String> THEIRS = Set.of("hunne", "hare", "zijne");
  private static final Set<String> LIST = Set.of("lijst");
  private static final Set<String> BEFORE_NOUN = Set.of("het", "te");
  /** Words between a preposition and its list: "op haar nationale lijst". */
  private static final int APART = 4;

  private ListFrames() {}

  /** A clause that lists; {@code nominal} where the act is a noun or infinitive, which states nothing of itself. */
  record Frame(String type, Range words, boolean nominal) {}

  static List<Frame> in(View view) {
    List<Frame> found = told(view);
    BarFrames.lists(view).stream().filter(frame -> found.stream().noneMatch(other -> other.words().overlaps(frame.words()))).forEach(found::add);
    return found;
  }

  private static List<Frame> told(View view) {
    List<Frame> found = new ArrayList<>();
    Designations.in(view).forEach(words -> found.add(new Frame(LISTING, words, false)));
    Additions.in(view).stream().map(verb -> new Frame(LISTING, verb, false)).forEach(found::add);
    Additions.struck(view).forEach(verb -> found.add(new Frame(DELISTING, verb, false)));
    PackedListings.in(view).stream().filter(verb -> found.stream().noneMatch(other -> other.words().overlaps(verb))).map(verb -> new Frame(LISTING, verb, false)).forEach(found::add);
    BarePlacements.in(view).stream().filter(verb -> found.stream().noneMatch(other -> other.words().overlaps(verb)) && view.cues("measure-type", verb).isEmpty()).forEach(verb -> found.add(new Frame(LISTING, verb, false)));
    BarePlacements.taken(view).map(noun -> new Frame(LISTING, noun, true)).ifPresent(found::add);
    StandThere.in(view).filter(words -> found.stream().noneMatch(other -> other.words().overlaps(words))).ifPresent(words -> found.add(new Frame(LISTING, words, false)));
    infinitives(view, found);
    requests(view, found);
    doing(view).filter(frame -> found.stream().noneMatch(other -> other.words().overlaps(frame.words()))).ifPresent(found::add);
    Considered.in(view).filter(frame -> found.stream().noneMatch(other -> other.words().overlaps(frame.words()))).ifPresent(found::add);
    if (Packages.aboutSanctions(view) || Additions.lists(view)) {
      named(view).ifPresent(noun -> found.add(new Frame(LISTING, noun, true)));
      Taken.nominated(view).ifPresent(verb -> found.add(new Frame(LISTING, verb, false)));
      Words.in(view, view.range(), Taken.PROPOSALS).stream().filter(noun -> Taken.proposal(view, noun).isPresent()).findFirst().ifPresent(noun -> found.add(new Frame(LISTING, noun, false)));
    }
    if (!view.mayHold(SanctionWords.PLACES)) {
      return found;
    }
    for (Range place : Words.in(view, view.range(), SanctionWords.PLACES)) {
      frame(view, place).filter(frame -> found.stream().noneMatch(other -> other.words().overlaps(frame.words()))).ifPresent(found::add);
    }
    for (Range list : compounds(view)) {
      frame(view, list).filter(frame -> counted(view, list) && found.stream().noneMatch(other -> other.words().overlaps(frame.words()))).ifPresent(found::add);
    }
    return found;
  }

  /** "voorgesteld drie leiders toe te voegen", "een voorstel om vijf cipiers te plaatsen": who can be listed, below what says how far it is; the list is not named. */
  private static void infinitives(View view, List<Frame> found) {
    for (Range verb : Words.in(view, view.range(), INFINITIVES)) {
      Range clause = view.clauseOf(verb).range();
      List<Quantity> counts = view.mentions(Quantity.class, new Range(clause.start(), verb.start()));
      Optional<Quantity> last = counts.stream().filter(count -> ListedCounts.listable(view, count)).findFirst();
      int at = view.wordTable().startingAt(verb.start());
      boolean to = at > 0 && view.wordTable().lower(at - 1).equals("te") || at > 1 && WILL.contains(view.wordTable().lower(at - 1)) && view.wordTable().lower(at - 2).equals("te"); // "kondigde aan elf personen te zullen plaatsen"
      boolean listed = Words.any(view, clause, SanctionWords.PLACES) || view.cues("measure-type", clause).stream().anyMatch(cue -> !Restrictions.LISTINGS.contains(cue.concept().name()));
      boolean ends = at + 1 >= view.wordTable().size() || ",;.".indexOf(view.text().text().charAt(verb.end())) >= 0 || !Governor.preposition(view.wordTable().lower(at + 1));
      boolean cabinet = Words.any(view, clause, CABINET) && !Words.any(view, clause, Taken.PROPOSALS) && !Words.any(view, clause, PROPOSES);
      boolean strong = to && ends && !cabinet && last.isEmpty() && at > 1 && LISTS.contains(view.lower(verb)) && (abroad(view, clause) || SanctionWords.TARGETS.contains(view.wordTable().lower(at - 2)));
      if (strong && Embedded.of(view, view.wordTable().range(at - 2), false).isPresent()) {
        found.add(new Frame(view.lower(verb).equals("delisten") ? DELISTING : LISTING, view.wordTable().range(at - 2).to(verb), true)); // "een voorstel om Chinese leveranciers te listen"
      }
      if (to && ends && !cabinet && !listed && last.isPresent() && (Packages.aboutSanctions(view) || LISTS.contains(view.lower(verb))) && Embedded.of(view, last.get().range(), false).isPresent()) {
        found.add(new Frame(STRIKES.contains(view.lower(verb)) ? DELISTING : LISTING, verb, true));
      }
    }
  }

  /** "een verzoek tot schrapping van drie reders": the list is not named. */
  private static void requests(View view, List<Frame> found) {
    for (Range noun : Words.in(view, view.range(), SanctionWords.REMOVING)) {
      Range clause = view.clauseOf(noun).range();
      boolean bare = Packages.aboutSanctions(view) && !Words.any(view, clause, SanctionWords.PLACES) && Embedded.request(view, noun).isPresent();
      if (bare && view.mentions(Quantity.class, Story.after(noun, clause)).stream().anyMatch(count -> KeptListings.of(view, noun, count))) {
        found.add(new Frame(DELISTING, noun, true));
      }
    }
  }

  private static boolean abroad(View view, Range clause) {
    return view.mentions(Name.class, clause).stream().anyMatch(name -> Things.sanctions(view, name));
  }

  /** "over elf namen wordt onderhandeld": names that may be put on the list. */
  private static Optional<Range> named(View view) {
    return Words.in(view, view.range(), NAMES).stream()
        .filter(noun -> Governor.of(view, noun.start()).word().equals("over") && !Words.any(view, view.clauseOf(noun).range(), SanctionWords.PLACES))
        .filter(noun -> view.cues("status", view.clauseOf(noun).range()).stream().anyMatch(cue -> cue.concept().name().equals("in-negotiation")))
        .findFirst();
  }

  /** Lists of any other name, "mensenrechtenlijst": those counted beside them show that they hold persons or firms. */
  private static List<Range> compounds(View view) {
    List<Range> lists = new ArrayList<>();
    Words words = view.wordTable();
    for (int i = 0; i < words.size(); i++) {
      String word = words.lower(i);
      if ((SanctionWords.isList(word) || SanctionWords.names(word)) && !SanctionWords.PLACES.contains(word) && !SanctionWords.UNLIKE_LISTS.contains(word)) {
        lists.add(words.range(i));
      }
    }
    return lists;
  }

  /** The words say that somebody stands on a list since some day: "staat sinds januari op de Amerikaanse lijst". */
  static boolean stands(View view, Range words) {
    String lower = view.lower(words);
    return STANDS.stream().anyMatch(verb -> lower.startsWith(verb + " ") || lower.endsWith(" " + verb) || lower.contains(" " + verb + " ") && !lower.contains(" niet "));
  }

  /** What is denied is that a listing goes on, "niet verlengd", "niet meer op de lijst"; not that it ends, "niet ingetrokken". */
  static boolean over(View view, Range words) {
    Range clause = view.clauseOf(words).range();
    return Words.any(view, clause, KEPT) || Words.any(view, clause, LONGER);
  }

  /** "nam het pakket aan: 55 personen op de lijst, een verbod op X": the words behind a colon are what it holds. */
  private static Optional<Frame> item(View view, Range place, Range phrase) {
    Clause clause = view.clauseOf(place);
    Range before = new Range(clause.range().start(), phrase.start());
    boolean plain = clause.opener() == Clause.Opener.PUNCTUATION && !Words.any(view, before, Verbs.finite()) && view.words(new Range(Math.max(view.range().start(), before.start() - 1), before.start())).equals(":");
    return plain && view.mentions(Quantity.class, before).stream().anyMatch(count -> ListedCounts.listable(view, count)) ? Optional.of(new Frame(LISTING, phrase, true)) : Optional.empty();
  }

  private static Optional<Frame> standing(View view, Range place, Range phrase) {
    Range clause = view.clauseOf(place).range();
    List<Range> since = Words.in(view, clause, SINCE);
    List<Quantity> many = view.mentions(Quantity.class, clause).stream().filter(count -> count.unit() == Quantity.Unit.COUNT).toList();
    boolean gone = Words.any(view, clause, Set.of("niet")) && Words.any(view, clause, LONGER);
    if (gone && view.modality(phrase) == Modality.NEGATED && (!many.isEmpty() || !since.isEmpty())) {
      return verb(view, place, phrase, STANDS, DELISTING).or(() -> Words.any(view, clause, Set.of("voor")) ? verb(view, place, phrase, APPEARS, DELISTING).map(frame -> new Frame(DELISTING, frame.words().to(Words.in(view, clause, Set.of("voor")).get(0)), false)) : Optional.empty()); // "staan sinds 3 mei niet meer op de lijst"
    }
    boolean day = !many.isEmpty() && Words.any(view, clause, DAYS) && !SanctionWords.total(view)
        && view.mentions(When.class, clause).stream().anyMatch(when -> DATED.contains(when.precision()) && DAYS.contains(Governor.of(view, when.range().start()).word()));
    boolean until = !many.isEmpty() && view.mentions(When.class, clause).stream().anyMatch(when -> when.bound() == When.Bound.UNTIL) && !SanctionWords.total(view); // "staan nog tot 12 november op de lijst"
    return !until && (since.isEmpty() || !many.isEmpty() && !day) ? Optional.empty() : verb(view, place, phrase, STANDS, LISTING);
  }

  private static Optional<Frame> frame(View view, Range place) {
    Words words = view.wordTable();
    String noun = view.lower(place);
    if (SanctionWords.LISTED.contains(noun)) {
      List<Range> kept = Words.in(view, view.clauseOf(place).range(), KEPT);
      Words all = view.wordTable();
      int denial = kept.isEmpty() ? 0 : all.startingAt(kept.get(0).start()) - 1;
      Range end = view.clauseOf(place).range();
      int close = all.startingAt(end.end()) - 1;
      boolean split = !kept.isEmpty() && KEEPS.contains(view.lower(kept.get(0))) && close > 0 && all.lower(close).equals("niet");
      if (split && counted(view, place)) {
        return Optional.of(new Frame(DELISTING, place.to(all.range(close)), false)); // "verlengde de listing van vier Libiërs niet"
      }
      boolean whose = view.story().aboutSanctions() && !view.mentions(Quantity.class, view.clauseOf(place).range()).isEmpty(); // "van één van hen is de plaatsing niet vernieuwd"
      if (denial > 0 && all.lower(denial).equals("niet") && (counted(view, place) || whose || ofOne(view, place))) {
        return Optional.of(new Frame(DELISTING, place.to(kept.get(0)), false)); // "de plaatsing van vier personen is niet verlengd"
      }
      return verb(view, place, place, SanctionWords.ENDS_LISTING, DELISTING).filter(frame -> !frame.nominal() && (counted(view, place) || ofAnybody(view, place)) && (!view.mayHold(TAKES) || closes(view, place))).or(() -> KeptListings.frame(view, place));
    }
    int at = words.startingAt(place.start());
    Range clause = view.clauseOf(place).range();
    boolean annex = ANNEXES.contains(noun);
    boolean list = SanctionWords.isList(noun) || annex || THEIRS.contains(noun) && view.mayHold(LIST);
    for (int i = at - 1; i >= Math.max(0, at - APART) && words.range(i).start() >= clause.start(); i--) {
      String word = words.lower(i);
      Range phrase = words.range(i).to(place);
      if (annex && word.equals("in") && !legal(view, place)) {
        return Optional.empty(); // "in de bijlage opgenomen": what the letter brings along
      }
      if (list && ON.contains(word) || !list && (UNDER.contains(word) || word.equals("aan"))) {
        return act(view, phrase, SanctionWords.PUTTING, LISTING).or(() -> verb(view, place, phrase, SanctionWords.PUTS, LISTING)).or(() -> list && word.equals("op") ? standing(view, place, phrase).or(() -> item(view, place, phrase)) : Optional.empty());
      }
      if (list && OFF.contains(word)) {
        return act(view, phrase, SanctionWords.REMOVING, DELISTING).or(() -> verb(view, place, phrase, SanctionWords.REMOVES, DELISTING)).or(() -> off(view, place, phrase))
            .or(() -> verb(view, place, phrase, SanctionWords.LENGTHENS, LISTING).map(frame -> new Frame(LISTING, frame.words(), true)));
      }
      if (Governor.preposition(word) || Verbs.finite(word) && !word.equals("zijn")) {
        break;
      }
    }
    return list ? verb(view, place, place, SanctionWords.LENGTHENS, LISTING).filter(frame -> !annex || counted(view, place)) : Optional.empty();
  }

  /** "over het op de lijst plaatsen van vijf reders", "op het plaatsen van vijf reders": the infinitive is a noun. */
  private static Optional<Frame> doing(View view) {
    Words words = view.wordTable();
    for (Range verb : Words.in(view, view.range(), PLACING)) {
      int at = words.startingAt(verb.start());
      boolean of = at + 1 < words.size() && OFF.contains(words.lower(at + 1)) && doing(words, at) >= 0 && Packages.aboutSanctions(view);
      if (of && view.mentions(Quantity.class, view.clauseOf(verb).range()).stream().anyMatch(count -> ListedCounts.listable(view, count) && Governor.of(view, count.range().start()).range().start() == words.range(at + 1).start())) {
        return Optional.of(new Frame(LISTING, verb.to(words.range(at + 1)), true));
      }
    }
    return Optional.empty();
  }

  /** The article of an infinitive that is a noun, with at most its list between them; -1 where it has none. */
  static int doing(Words words, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - APART - 1); i--) {
      if (words.lower(i).equals(IT)) {
        return i == verb - 1 || ON.contains(words.lower(i + 1)) ? i : -1;
      }
    }
    return -1;
  }

  /** "de listing van een Belgische vermogensbeheerder": who is listed need be no word that is known, if it is one. */
  private static boolean oneBehind(View view, int of) {
    Words words = view.wordTable();
    int noun = of + 2;
    while (noun < Math.min(words.size(), of + APART) && words.lower(noun).endsWith("e")) {
      noun++;
    }
    boolean one = noun < words.size() && words.lower(of).equals("van") && ONE.contains(words.lower(of + 1));
    return one && !words.lower(noun).endsWith("en") && !words.lower(noun).endsWith("s") && !COLLECTIVES.contains(words.lower(noun));
  }

  /** "de vermelding van een overleden bankier werd geschrapt", not "van een bankier in het rapport" */
  private static boolean ofAnybody(View view, Range noun) {
    Words words = view.wordTable();
    int of = words.startingAt(noun.end());
    int last = of + 2;
    while (last + 1 < words.size() && (words.lower(last).endsWith("en") || words.lower(last).equals("inmiddels"))) {
      last++; // "overleden bankier"
    }
    boolean elsewhere = last + 1 < words.size() && words.lower(last + 1).equals("in");
    return of + 2 < words.size() && Packages.aboutSanctions(view) && !elsewhere && (oneBehind(view, of) || last > of + 2 && words.lower(of).equals("van") && ONE.contains(words.lower(of + 1)));
  }

  /** "de listing van de rederij" */
  private static boolean ofOne(View view, Range noun) {
    Words words = view.wordTable();
    int of = words.startingAt(noun.end());
    return Packages.aboutSanctions(view) && of < words.size() && (SingleTarget.behindNoun(view, noun.to(words.range(of))) || view.lower(noun).equals(LISTING) && oneBehind(view, of));
  }

  /** "bijlage IV": of a regulation, not of the letter. */
  static boolean legal(View view, Range annex) {
    Words words = view.wordTable();
    int next = words.startingAt(annex.end());
    boolean of = next + 2 < words.size() && (words.lower(next).equals("bij") || words.lower(next).equals("van")) && LAWS.stream().anyMatch(words.lower(next + 2)::endsWith); // "de bijlage bij het Iranregime"
    return of || ANNEXES.contains(view.lower(annex)) && next < words.size() && words.lower(next).chars().allMatch(c -> "ivxl".indexOf(c) >= 0);
  }

  private static boolean counted(View view, Range place) {
    return view.mentions(Quantity.class, view.clauseOf(place).range()).stream().anyMatch(count -> ListedCounts.listable(view, count));
  }

  /** "haalde de vermelding door": the particle closes the clause. */
  private static boolean closes(View view, Range place) {
    Range clause = view.clauseOf(place).range();
    Words words = view.wordTable();
    int next = words.startingAt(clause.end());
    return next > 0 && words.lower(next - 1).equals("door");
  }

  /** "plaatsing van zeven personen op de lijst": the noun stands before, and no verb between them. */
  private static Optional<Frame> act(View view, Range phrase, Set<String> nouns, String type) {
    Range before = new Range(view.clauseOf(phrase).range().start(), phrase.start());
    List<Range> acts = Words.in(view, before, nouns).stream().filter(act -> noun(view, act)).toList();
    if (acts.isEmpty()) {
      return Optional.empty();
    }
    Range act = acts.get(acts.size() - 1);
    boolean interrupted = Words.any(view, new Range(act.end(), phrase.start()), Verbs.finite());
    return interrupted ? Optional.empty() : Optional.of(new Frame(type, act.to(phrase), true));
  }

  /** "het zetten van", not "de ministers zetten drie reders op de lijst". */
  private static boolean noun(View view, Range act) {
    String word = view.lower(act);
    Words words = view.wordTable();
    int next = words.startingAt(act.end());
    boolean infinitive = word.endsWith("en") && !word.endsWith("ingen");
    return !infinitive || next < words.size() && words.lower(next).equals("van") || BEFORE_NOUN.contains(view.wordBefore(act.start()));
  }

  /** "is sinds 3 maart van de lijst af": nothing but "af" says that somebody is off it. */
  private static Optional<Frame> off(View view, Range place, Range phrase) {
    Words words = view.wordTable();
    int next = words.startingAt(place.end());
    boolean off = next < words.size() && words.lower(next).equals("af") && Words.any(view, view.clauseOf(place).range(), ListSense.ARE);
    return off ? Optional.of(new Frame(DELISTING, phrase.to(words.range(next)), false)) : Optional.empty();
  }

  /** "het op de lijst plaatsen van drie reders": the infinitive is a noun. */
  private static boolean named(Words words, int phrase, int verb) {
    return phrase > 0 && words.lower(phrase - 1).equals("het") && verb + 1 < words.size() && words.lower(verb + 1).equals("van");
  }

  private static Optional<Frame> verb(View view, Range place, Range phrase, Set<String> verbs, String type) {
    Range clause = view.clauseOf(place).range();
    List<Range> all = Words.in(view, clause, verbs);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Range verb = all.get(all.size() - 1);
    if (APPEARS.contains(view.lower(verb)) && verbs == SanctionWords.PUTS && Words.any(view, clause, OCCURS)) {
      return Optional.empty(); // "komt op de lijst niet meer voor"
    }
    Words words = view.wordTable();
    int at = words.startingAt(verb.start());
    boolean to = at > 0 && words.lower(at - 1).equals("te") || at > 1 && WANTS.contains(words.lower(at - 1)) && words.lower(at - 2).equals("te") || words.lower(at).endsWith("en") && at > 0 && (words.lower(at - 1).equals("het") || named(words, words.startingAt(phrase.start()), at));
    return Optional.of(new Frame(type, phrase.to(verb), to));
  }
}

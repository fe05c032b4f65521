package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Range;

/**
 * Verbs by which so many are added to a list that stands in the same sentence or in those before: "verlengde het sanctieregime en voegde er
 * vier bevelhebbers aan toe", "ook Canada voegde 24 personen toe", "in mei kwamen daar zeven rechters bij", "in juli volgden vijf personen".
 */
final class Additions {

  private static final Set<String> COMES = Set.of("kwamen", "kwam", "gekomen", "zette", "zetten", "plaatste", "plaatsten");
  private static final Set<String> STRIKES = Set.of("geschrapt", "schrapte", "schrapten");
  private static final Set<String> TAKES = Set.of("afgevoerd", "gehaald", "afgehaald", "verwijderd", "gelicht", "verdwenen");
  private static final Set<String> COMMITTEES = Set.of("sanctiecomité", "sanctiecomités", "vn-sanctiecomité");
  private static final Set<String> WHOM = Set.of("hem", "haar", "hen");
  private static final Set<String> OFF = Set.of("van", "af");
  private static final Set<String> OFF_IT = Set.of("eraf", "daaraf", "ervanaf");
  private static final Set<String> OUT = Set.of("uit", "aan");
  private static final Set<String> BESIDE = Set.of("bij", "erbij");
  static final Set<String> FOLLOWS = Set.of("volgden", "volgde");
  private static final Set<String> SMALL = Set.of("nog", "eens", "ook", "daarop", "er", "weer", "verder", "daarna", "nogmaals");
  private static final Set<String> THERE = Set.of("er", "daar");
  private static final Set<String> LIST = Set.of("lijst");
  private static final Set<String> TO = Set.of("aan");
  private static final Set<String> BEFORE = Set.of("listing", "vessel-listing");
  private static final Set<String> SET = Set.of("gezet", "geplaatst", "bijgezet");
  private static final Set<String> ONTO = Set.of("op", "bij");
  private static final Set<String> THAT = Set.of("deze", "die");
  private static final Set<String> APPEARS = Set.of("kwam", "kwamen", "komen");
  private static final Set<String> STAND = Set.of("staan");
  private static final Set<String> ONTO_IT = Set.of("erop", "daarop", "hierop");
  private static final Set<String> DAY = Set.of("op", "in", "een", "later", "daarna", "vervolgens", "week", "dag", "maand");
  private static final Set<String> PUT = Set.of("geplaatst", "gelist", "gesanctioneerd");
  private static final Set<String> ALSO = Set.of("ook", "daarnaast", "verder", "bovendien", "voorts", "tevens");
  private static final Set<String> PUNISHES = Set.of("bestraft", "aangepakt");
  private static final int LOOK_BACK = 2;

  private Additions() {}

  static List<Range> in(View view) {
    List<Range> found = new ArrayList<>();
    for (Range verb : Words.in(view, view.range(), SanctionWords.ADDS)) {
      Range clause = view.clauseOf(verb).range();
      boolean list = Words.any(view, view.range(), SanctionWords.LISTS) || Words.any(view, clause, SanctionWords.POINTING) || !Words.any(view, clause, TO) && context(view);
      if (list && counted(view, ListNumbers.reach(view, verb))) {
        found.add(verb);
      }
    }
    for (Range verb : Words.in(view, view.range(), COMES)) {
      Range clause = view.clauseOf(verb).range();
      Words words = view.wordTable();
      int before = words.startingAt(verb.start()) - 1;
      boolean joined = view.lower(verb).equals("gekomen") && before >= 0 && BESIDE.contains(words.lower(before)); // "zijn er 41 bij gekomen"
      if ((closes(view, clause) && (counted(view, clause) || pointed(view, clause)) || joined && (counted(view, clause) || Words.any(view, clause, PointedWholes.OF_IT))) && context(view)) {
        found.add(verb);
      }
    }
    for (Range verb : Words.in(view, view.range(), APPEARS)) {
      if (appears(view, verb)) {
        found.add(verb);
      }
    }
    for (Range verb : Words.in(view, view.range(), SanctionWords.LENGTHENS)) {
      if (longer(view, verb)) {
        found.add(verb);
      }
    }
    for (Range verb : Words.in(view, view.range(), SET)) {
      if (stranded(view, verb)) {
        found.add(verb);
      }
    }
    for (Range put : Words.in(view, view.range(), PUT)) {
      if (thereof(view, put) && (view.cues("measure-type", new Range(view.range().start(), put.start())).stream().anyMatch(cue -> BEFORE.contains(cue.concept().name())) || listed(view))) {
        found.add(put);
      }
    }
    for (Range verb : Words.in(view, view.range(), PUNISHES)) {
      boolean told = ActedStages.listedBefore(view) || MeasureStages.toldBefore(view).filter("adopted"::equals).isPresent();
      if (ALSO.contains(view.wordTable().lower(0)) && counted(view, view.clauseOf(verb).range()) && told && !SanctionWords.domestic(view)) {
        found.add(verb); // "legt sancties op aan twee reders. Ook worden vier bankiers bestraft"
      }
    }
    for (Range verb : Words.in(view, view.range(), FOLLOWS)) {
      if (next(view, verb) && listed(view) || likewise(view, verb) && (listed(view) || lists(view))) {
        found.add(verb);
      }
    }
    return found;
  }

  /** "vier daarvan zijn geplaatst": of those told of before. */
  private static boolean thereof(View view, Range put) {
    Range clause = view.clauseOf(put).range();
    Words words = view.wordTable();
    return !Words.any(view, clause, SanctionWords.PLACES) && Words.any(view, clause, SanctionRule.PERFECT) && view.mentions(Quantity.class, clause).stream()
        .anyMatch(count -> count.unit() == Quantity.Unit.COUNT && words.startingAt(count.range().end()) < words.size() && PointedWholes.OF_IT.contains(words.lower(words.startingAt(count.range().end()))));
  }

  /** "volgden nog eens vijf personen": the number stands right behind. */
  private static boolean next(View view, Range verb) {
    return view.mentions(Quantity.class, view.clauseOf(verb).range()).stream()
        .anyMatch(count -> count.unit() == Quantity.Unit.COUNT && count.range().start() > verb.end() && ListedCounts.listable(view, count)
            && Words.of(view, new Range(verb.end(), count.range().start())).stream().allMatch(word -> SMALL.contains(view.lower(word))));
  }

  /** "plaatste 51 schepen op de lijst, Canada volgde met 28": a bare number, of those told of before. */
  private static boolean likewise(View view, Range verb) {
    return view.mentions(Quantity.class, view.clauseOf(verb).range()).stream()
        .anyMatch(count -> count.unit() == Quantity.Unit.COUNT && count.thing().isEmpty() && Governor.of(view, count.range().start()).word().equals("met") && soon(view, verb.end(), Governor.of(view, count.range().start()).range().start()));
  }

  /** "volgde met", "volgde op 7 maart met": at most a day stands between. */
  private static boolean soon(View view, int from, int to) {
    return from < to && Words.of(view, new Range(from, to)).stream().allMatch(word -> DAY.contains(view.lower(word)) || view.mentions(When.class).stream().anyMatch(when -> when.range().contains(word)));
  }

  /** "twee kapiteins zijn er juist op gezet", "daar op zijn geplaatst": the list stands in the same sentence or the one before. */
  private static boolean stranded(View view, Range verb) {
    Range clause = view.clauseOf(verb).range();
    Words words = view.wordTable();
    int before = words.startingAt(verb.start()) - 1;
    before = before > 0 && SanctionRule.PERFECT.contains(words.lower(before)) ? before - 1 : before;
    boolean on = before > 0 && ONTO.contains(words.lower(before)) && Words.any(view, clause, THERE) && counted(view, clause);
    return on && (Words.any(view, view.range(), SanctionWords.LISTS) || Packages.aboutSanctions(view) && lists(view) || named(view));
  }

  /** "twee banken kwamen erop te staan", "die erop zijn komen te staan": the list stands in the same sentence or the one before. */
  private static boolean appears(View view, Range verb) {
    Range clause = view.clauseOf(verb).range();
    boolean stand = Words.in(view, Story.after(verb, clause), STAND).stream().anyMatch(stands -> view.wordBefore(stands.start()).equals("te"));
    return stand && Words.any(view, clause, ONTO_IT) && counted(view, clause) && (Words.any(view, view.range(), SanctionWords.LISTS) || named(view));
  }

  /** "Deze is op 3 maart uitgebreid met vier kapiteins", behind a sentence that names a list of the sanctioned. */
  private static boolean longer(View view, Range verb) {
    Range clause = view.clauseOf(verb).range();
    boolean pointed = THAT.contains(view.wordTable().opening(clause.start())) && Words.any(view, clause, SanctionRule.PERFECT);
    return pointed && view.mentions(Quantity.class, clause).stream().anyMatch(count -> ListGrowth.by(view, count) && ListedCounts.listable(view, count)) && named(view);
  }

  /** "kwamen daar zeven rechters bij": the particle stands last. */
  private static boolean closes(View view, Range clause) {
    Words words = view.wordTable();
    int next = words.startingAt(clause.end());
    return next > 0 && BESIDE.contains(words.lower(next - 1)) || Words.in(view, clause, BESIDE).stream().anyMatch(word -> view.text().text().startsWith(",", word.end())); // "kwamen er zes rechters bij, in reactie op"
  }

  /** "er kwamen er 46 bij": "er" stands for what the list named before holds, right before its number. */
  private static boolean pointed(View view, Range clause) {
    Words words = view.wordTable();
    return (view.mayHold(LIST) || view.story().before(view, 1).stream().anyMatch(earlier -> earlier.mayHold(LIST)))
        && view.mentions(Quantity.class, clause).stream()
            .filter(count -> count.unit() == Quantity.Unit.COUNT && count.thing().isEmpty())
            .map(count -> words.startingAt(count.range().start()))
            .anyMatch(at -> at > 0 && THERE.contains(words.lower(at - 1)));
  }

  private static boolean counted(View view, Range clause) {
    return view.mentions(Quantity.class, clause).stream().anyMatch(count -> count.unit() == Quantity.Unit.COUNT && ListedCounts.listable(view, count));
  }

  /** Sanctions are what this sentence or one of those just before it is about. */
  private static boolean context(View view) {
    return Packages.aboutSanctions(view) && (!view.restrictions().isEmpty() || lists(view) || listed(view) || view.story().before(view, LOOK_BACK).stream().anyMatch(earlier -> !earlier.restrictions().isEmpty() || !earlier.packages().isEmpty()));
  }

  /** The sentence before, or the one before that, tells of some who are put on a list. */
  private static boolean listed(View view) {
    return view.story().before(view, LOOK_BACK).stream().anyMatch(Additions::lists);
  }

  /** The sentence before names a list of the sanctioned, whatever it tells of it, or puts some on a list. */
  private static boolean named(View view) {
    return view.story().before(view).stream()
        .filter(earlier -> !SanctionWords.domestic(earlier))
        .anyMatch(earlier -> Words.any(earlier, earlier.range(), SanctionWords.LISTS) || lists(earlier) && !Listings.in(earlier).isEmpty());
  }

  /** A wording of a listing, or a verb of putting beside a list. */
  static boolean lists(View view) {
    boolean puts = Words.any(view, view.range(), SanctionWords.PUTS) || Words.any(view, view.range(), SanctionWords.LENGTHENS);
    return view.cues("measure-type").stream().anyMatch(cue -> BEFORE.contains(cue.concept().name())) || puts && Words.any(view, view.range(), SanctionWords.PLACES);
  }

  /** What belongs to a verb: its clause, behind the last "en" where another verb has put some on a list before that. */
  private static Range own(View view, Range clause, Range verb) {
    Range before = new Range(clause.start(), verb.start());
    int and = view.lower(before).lastIndexOf(" en ");
    boolean put = and > 0 && Words.any(view, new Range(clause.start(), clause.start() + and), SanctionWords.PUTS);
    return put ? new Range(clause.start() + and, clause.end()) : clause;
  }

  /** "plaatste zes rechters op de lijst en schrapte er twee van", "en schrapte er twee" */
  private static boolean thereOff(View view, Range verb) {
    Words words = view.wordTable();
    int at = words.startingAt(verb.start());
    boolean some = at + 2 < words.size() && THERE.contains(words.lower(at + 1)) && !view.mentions(Quantity.class, words.range(at + 2)).isEmpty();
    boolean listed = at + 3 == words.size() && Words.any(view, new Range(view.range().start(), verb.start()), SanctionWords.PUTS);
    return some && (listed || at + 3 < words.size() && OFF.contains(words.lower(at + 3)));
  }

  /** "verklaarde zijn plaatsing nietig, waarna de Raad hem schrapte": somebody whose listing the sentence has told of. */
  static List<Range> whom(View view) {
    List<Range> found = new ArrayList<>();
    for (Range verb : Words.in(view, view.range(), STRIKES)) {
      Range clause = view.clauseOf(verb).range();
      boolean whom = Words.any(view, clause, WHOM) && Words.any(view, clause, SanctionWords.DECIDERS) && view.whole() == Modality.FACT && !Words.any(view, clause, SanctionWords.PLACES);
      if (whom && Words.any(view, new Range(view.range().start(), clause.start()), SanctionWords.LISTED)) {
        found.add(verb);
      }
    }
    return found;
  }

  /** "schrapte twee artikelen uit de wet", not "twee bedrijven uit Mali" */
  private static boolean elsewhere(View view, Range clause) {
    return Words.in(view, clause, OUT).stream().anyMatch(word -> view.mentions(Name.class, clause).stream().noneMatch(name -> name.range().start() - word.end() == 1));
  }

  /** "schrapte twee overleden personen": taken off without the list being named. */
  static List<Range> struck(View view) {
    List<Range> found = new ArrayList<>();
    for (Range verb : Words.in(view, view.range(), STRIKES)) {
      Range clause = view.clauseOf(verb).range();
      boolean some = view.lower(clause).strip().startsWith("van de ") && Words.any(view, clause, THERE); // "van de 69 personen op de lijst zijn er zeven geschrapt"
      boolean measure = view.restrictions().stream().anyMatch(one -> one.range().start() >= verb.end() && view.propositions().same(one.range(), verb) && !Governor.of(view, one.range().start()).isPreposition()); // "schrapte de reisverboden voor vier generaals"
      boolean off = thereOff(view, verb);
      boolean placed = Words.any(view, own(view, clause, verb), SanctionWords.PLACES);
      if (!measure && (some || off || !placed) && !elsewhere(view, clause) && (off || counted(view, clause) || Words.any(view, clause, PointedWholes.OF_IT) && SingleTarget.before(view, verb)) && (context(view) || Words.any(view, clause, COMMITTEES))) {
        found.add(verb);
      }
    }
    found.addAll(whom(view));
    for (Range verb : Words.in(view, view.range(), TAKES)) {
      Range clause = view.clauseOf(verb).range();
      Words words = view.wordTable();
      int before = words.startingAt(verb.start()) - 1;
      boolean split = before > 0 && OFF.contains(words.lower(before)) && Words.any(view, clause, THERE); // "zijn er van afgevoerd"
      int helps = before > 0 && SanctionRule.PERFECT.contains(words.lower(before)) ? before : before + 1; // "daarvan werden verwijderd"
      boolean thereof = Words.in(view, clause, PointedWholes.OF_IT).stream().anyMatch(word -> words.startingAt(word.end()) == helps || word.start() - clause.start() <= 1) || before >= 0 && OFF_IT.contains(words.lower(before)); // "Daarvan is één tussenhandelaar verwijderd"
      if ((split || thereof) && counted(view, clause) && (context(view) || named(view))) {
        found.add(verb);
      }
    }
    return found;
  }
}

package nl.kamergraaf.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Money;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/** Which of a sentence's dates a fact holds for. */
final class Times {

  private static final Set<String> STANDS = Set.of("stand", "peildatum", "ultimo", "standen");
  private static final Set<String> OF_IT = Set.of("waarvan", "daarvan", "hiervan", "welk");
  private static final Set<String> WAS = Set.of(
          "was", "waren", "stond", "stonden", "zat", "zaten", "bedroeg", "bedroegen", "beliep", "beliepen", "had", "hadden", "resteerde", "resteerden", "lag", "lagen", "omvatte", "omvatten");
  private static final Set<String> IS = Set.of("is", "zijn", "staat", "bedraagt", "bedragen", "beloopt");
  private static final Set<String> BECOMES =
      Set.of("wordt", "worden", "gelijkgetrokken", "verhoogd", "verlaagd", "gestegen", "gedaald", "ingegaan", "afgeschaft", "ingevoerd", "opgericht", "gestart");
  /** "was op 3 mei verlaagd tot 12 euro": the day is that of the deed. */
  private static final Set<String> SET_TO = Set.of("verhoogd", "verlaagd", "teruggebracht", "opgehoogd", "bijgesteld", "vastgesteld", "verruimd", "begrensd");
  /** In characters: how far behind its date a figure may stand. */
  private static final int NEAR = 25;
  /** In items: a stand in brackets may follow its sum. */
  private static final int FAR = 14;

  /** Ends of words for what a day identifies. */
  private static final Endings DATED = new Endings(
      Set.of("brief", "brieven", "besluit", "besluiten", "rapport", "rapporten", "advies", "adviezen", "debat", "overleg", "verslag", "motie", "nota", "notitie", "uitspraak", "arrest", "vonnis", "akkoord",
          "verordening", "richtlijn", "beschikking", "resolutie", "raad", "top", "vergadering", "bijeenkomst", "verklaring", "reactie", "kabinetsreactie", "artikel", "bericht", "publicatie", "rapportage", "onderzoek", "onderzoeken", "studie", "factsheet", "factsheets", "monitor", "evaluatie", "analyse", "jaarverslag", "kamerstuk", "aanbieding", "toezegging", "voorstel", "mededeling", "persbericht", "memorie", "inventarisatie", "peiling", "enquête"));

  /** Ends of words for what takes place on a day. */
  private static final Endings HELD = new Endings(Set.of("verkiezing", "verkiezingen", "aanslag", "aanslagen", "aanval", "aanvallen", "inval", "invasie", "staatsgreep", "coup", "bezoek", "referendum", "ramp", "protesten", "demonstratie", "demonstraties", "arrestatie", "moord", "vonnissen", "annexatie", "ontvoering", "explosie"));

  /** Verbs of speaking about something. */
  private static final Set<String> TALKS = Set.of("geïnformeerd", "bericht", "gesproken", "gerapporteerd", "overlegd", "gedebatteerd", "onderhandeld", "ingelicht", "gevraagd", "informeerde", "sprak", "spraken", "berichtte", "rapporteerde", "overlegde");
  private static final Set<String> ABOUT = Set.of("over");

  /** In characters. */
  private static final int YEAR = 4;

  private static final Set<String> YEARLY = Set.of("year");
  private static final String EACH = " respectievelijk ";
  /** What stands between the years of a list. */
  private static final Set<String> LISTS = Set.of(" en ", ", ", " als ", " en in ");

  private Times() {}

  /** The nearest date of the clause, else of the sentence: up to a past day it is the moment of measurement, else the period. */
  static Fact.Time of(View view, Range fact) {
    if (view.mentions(When.class).isEmpty()) {
      return Fact.Time.NONE;
    }
    if (labelled(view, fact)) {
      return label(view, fact).map(when -> of(view, when)).orElse(Fact.Time.NONE);
    }
    DateReach reach = new DateReach(view, fact);
    When nearest = null;
    for (When when : view.mentions(When.class, view.clauseOf(fact).range())) {
      boolean nearer = nearest == null || View.distance(when.range(), fact) < View.distance(nearest.range(), fact);
      if (nearer && !bracketed(view, fact, when) && !ofThing(view, when) && !ofNext(view, fact, when) && !ofTalk(view, fact, when) && reach.by(when.range()) && !isLabel(view, when)) {
        nearest = when;
      }
    }
    return Optional.ofNullable(nearest).or(() -> alone(view, reach).filter(when -> !bracketed(view, fact, when) && !ofNext(view, fact, when) && !ofTalk(view, fact, when))).map(when -> of(view, when)).orElse(Fact.Time.NONE);
  }

  /** "89% in 2022 (2021: 57%)": a year and a colon stand before the number, which is of that year and no part of the other. */
  static boolean labelled(View view, Range number) {
    String text = view.text().text();
    int colon = number.start() - 2;
    int year = colon - YEAR;
    boolean digits = year > view.range().start() && text.startsWith(": ", colon) && "(; ".indexOf(text.charAt(year - 1)) >= 0;
    for (int i = year; i < colon && digits; i++) {
      digits = Character.isDigit(text.charAt(i));
    }
    return digits;
  }

  /** "(2021: € 4 miljoen)" alone in its brackets is the sum of another year; several there may be parts. */
  static boolean another(View view, Range number) {
    String text = view.text().text();
    int open = number.start() - YEAR - 3;
    return labelled(view, number) && text.startsWith("(", open) && text.startsWith(")", number.end());
  }

  private static Optional<When> label(View view, Range number) {
    return view.mentions(When.class).stream().filter(when -> when.range().end() <= number.start() && isLabel(view, when) && view.text().text().substring(when.range().end(), number.start()).equals(": ")).findFirst();
  }

  private static boolean isLabel(View view, When when) {
    String text = view.text().text();
    int before = when.range().start() - 1;
    return text.startsWith(": ", when.range().end()) && before >= 0 && "(;,".indexOf(text.charAt(text.charAt(before) == ' ' && before > 0 ? before - 1 : before)) >= 0;
  }

  /** The only date of the sentence, in another clause. */
  private static Optional<When> alone(View view, DateReach reach) {
    List<When> dates = view.mentions(When.class);
    return dates.size() == 1 && !ofThing(view, dates.get(0)) && !isLabel(view, dates.get(0)) && reach.by(dates.get(0).range()) ? Optional.of(dates.get(0)) : Optional.empty();
  }

  /** "in de brief van 29 juni 2022": the day tells which brief, debate or decision is meant, and not when anything was so. */
  private static boolean ofThing(View view, When when) {
    if (!when.precision().equals("day")) {
      return false;
    }
    Words words = view.wordTable();
    int at = words.startingAt(when.range().start()) - 1;
    if (at > 0 && words.lower(at).equals("en")) {
      int and = words.range(at).start() - 1;
      Optional<When> before = view.mentions(When.class).stream().filter(other -> other.range().end() == and).findFirst();
      at = before.isPresent() ? words.startingAt(before.get().range().start()) - 1 : at; // "onze brieven van 3 mei en 26 mei"
    }
    boolean noted = at > 0 && words.lower(at).equals("d") && words.lower(at - 1).equals("d"); // "d.d. 3 mei"
    return noted || at > 0 && words.lower(at).equals("van") && (DATED.end(words.lower(at - 1)) || HELD.end(words.lower(at - 1)));
  }

  /** "daalde tot 12 boten (2011: 30 boten)": in brackets of their own stand a date and the figure that it is of. */
  private static boolean bracketed(View view, Range fact, When when) {
    int open = view.last("(", when.range().start());
    int close = view.next(")", when.range().end());
    boolean inside = open >= 0 && close >= 0 && view.last(")", when.range().start()) < open;
    Range brackets = inside ? new Range(open, close) : when.range();
    return inside && !brackets.overlaps(fact) && !view.mentions(Quantity.class, brackets).isEmpty();
  }

  /** "24 meldingen, dit jaar al 31": behind a comma a date is of the figure that follows it. */
  private static boolean ofNext(View view, Range fact, When when) {
    Range date = when.range();
    if (view.mentions(Quantity.class, fact).stream().noneMatch(figure -> figure.range().start() == fact.start())) {
      return false; // what is told of a deed
    }
    if (date.end() <= fact.start()) {
      return of(view, fact, date);
    }
    if (date.start() <= fact.end() || view.text().text().substring(fact.end(), date.start()).indexOf(", ") < 0) {
      return false;
    }
    Range behind = new Range(date.end(), Math.min(view.range().end(), date.end() + NEAR));
    Range between = new Range(fact.end(), date.start());
    return view.mentions(Quantity.class, behind).stream().anyMatch(figure -> figure.range().start() >= date.end())
        || view.mentions(Quantity.class, between).stream().anyMatch(figure -> view.text().text().substring(fact.end(), figure.range().start()).endsWith(", tegen "));
  }

  /** "is op 3 februari geïnformeerd over de aanschaf van 14 tanks": when it was spoken of, which says nothing of the number. */
  private static boolean ofTalk(View view, Range fact, When when) {
    if (when.range().end() > fact.start() || view.mentions(Quantity.class, fact).isEmpty() && view.mentions(Money.class, fact).isEmpty()) {
      return false;
    }
    Range clause = view.clauseOf(fact).range();
    Range between = new Range(when.range().end(), fact.start());
    return Words.any(view, clause, TALKS) && Words.in(view, between, ABOUT).stream().anyMatch(over -> Words.any(view, new Range(clause.start(), over.start()), TALKS));
  }

  /** "70 in 2026 en 50 in 2027": a date right behind another figure is of that one. */
  private static boolean of(View view, Range fact, Range date) {
    boolean own = view.mentions(When.class, new Range(fact.end(), Math.min(view.range().end(), fact.end() + NEAR))).stream().anyMatch(when -> when.range().start() > fact.end());
    return own && view.mentions(Quantity.class, new Range(Math.max(view.range().start(), date.start() - NEAR), date.start())).stream()
        .anyMatch(figure -> figure.range().end() < fact.start() && view.text().text().substring(figure.range().end(), date.start()).equals(" in "));
  }

  /** The same for a sum: of the dates of its clause the nearest that no other sum has nearer, those among its own words first. */
  private static Fact.Time near(View view, Sum sum) {
    List<When> dates = view.mentions(When.class, view.clauseOf(sum.range()).range());
    When nearest = null;
    boolean own = false;
    InnerClause inner = new InnerClause(view);
    for (When when : dates) {
      int at = sum.row().from(when.range().start());
      boolean mine = at >= sum.first() && at < sum.next();
      boolean nearer = nearest == null || mine && !own || mine == own && View.distance(when.range(), sum.range()) < View.distance(nearest.range(), sum.range());
      boolean strays = InnerDates.strays(view, when.range(), sum.range(), sum.range().end()) || inner.dates(when.range(), sum.range()) || inner.said(when.range(), sum.range());
      if (nearer && !ofThing(view, when) && !ofTalk(view, sum.range(), when) && (mine || !ofOther(view, sum, at)) && !strays && !isLabel(view, when)) {
        nearest = when;
        own = mine;
      }
    }
    Optional<When> told = dates.isEmpty() ? alone(view, new DateReach(view, sum.range())).filter(when -> !ofTalk(view, sum.range(), when)).filter(when -> when.range().start() < sum.range().start() || !held(sum)) : Optional.ofNullable(nearest);
    return told.map(when -> of(view, when)).orElse(Fact.Time.NONE);
  }

  /** "een fonds van 3 miljoen, dat in 2023 is opgericht": what a clause behind the sum tells of a noun that is no word for money is not told of the sum. */
  private static boolean held(Sum sum) {
    int noun = SumHead.of(sum);
    String word = sum.row().at(noun).lower();
    return noun >= 0 && !PartyWords.GIVEN.end(word) && !MoneyWords.isMoneyWord(word) && !MoneyWords.heap(word) && !SumHead.plain(word);
  }

  /** Whether a date stands among the words of a later sum, or behind an earlier one: "3 miljoen in 2025 en 4 miljoen in 2026". */
  private static boolean ofOther(View view, Sum sum, int when) {
    for (Sum other : view.sums()) {
      boolean among = other.clause() == sum.clause() && when >= other.first() && when < other.next();
      if (among && other.at() != sum.at() && (other.at() > sum.at() || when > other.at())) {
        return true;
      }
    }
    return false;
  }

  /**
   * The same for a sum of money, whose state of affairs may be told on a day: "stand per 1 oktober", "op 31 augustus was 7 miljard uitgekeerd". A
   * moment in another clause is not its own.
   */
  static Fact.Time of(View view, Sum sum) {
    if (Unsettled.offers(sum) || Stages.beside(sum) || Wholes.opened(view, sum) || PartlyDone.shared(view, sum) || SumDifferences.differs(sum)) {
      return Fact.Time.NONE; // "Van de 12 miljoen was op 1 mei 3 miljoen besteed": the day is that of what is done with a part
    }
    if (labelled(view, sum.range())) {
      return label(view, sum.range()).map(when -> of(view, when)).orElse(Fact.Time.NONE);
    }
    Fact.Time time = near(view, sum);
    Optional<When> stand = view.mentions(When.class).stream().filter(when -> isStand(view, sum, when)).findFirst();
    if (stand.isPresent()) {
      return new Fact.Time(stand, Optional.empty());
    }
    boolean elsewhere = time.asOf().filter(when -> !inside(sum, when)).isPresent();
    return elsewhere ? Fact.Time.NONE : time;
  }

  /** The day that a sentence says the figures under it hold to: "(stand per 1 oktober)". */
  static Optional<When> stand(View view) {
    return view.mentions(When.class).stream()
        .filter(when -> when.precision().equals("day"))
        .filter(when -> isSaid(view, when))
        .findFirst();
  }

  /** The same of a sentence over a table, which may say it apart from the day: "Hieronder volgt per 1 mei de stand", "Tot en met 31 mei is betaald". */
  static Optional<When> standOver(View view) {
    List<When> days = view.mentions(When.class).stream().filter(when -> when.end().filter(end -> !end.isAfter(issued(view))).isPresent()).toList();
    boolean one = days.size() == 1 && view.mentions(When.class).size() == 1;
    boolean said = one && (measured(view, days.get(0)) || days.get(0).precision().equals("day") && Words.any(view, view.range(), STANDS));
    return stand(view).or(() -> said ? Optional.of(days.get(0)) : Optional.empty());
  }

  /** Whether a moment closes a stretch that lies in the past: "tot en met 31 maart". */
  static boolean measured(View view, When when) {
    return when.bound() == When.Bound.UNTIL && when.start().isEmpty() && when.end().filter(end -> !end.isAfter(issued(view))).isPresent();
  }

  private static boolean isSaid(View view, When when) {
    Words words = view.wordTable();
    int at = words.startingAt(when.range().start());
    return at > 0 && STANDS.contains(words.lower(at - 1)) || at > 1 && STANDS.contains(words.lower(at - 2));
  }

  private static boolean inside(Sum sum, When when) {
    Range clause = sum.row().range(sum.clause(), sum.end());
    return clause.contains(when.range());
  }

  private static boolean isStand(View view, Sum sum, When when) {
    Row row = sum.row();
    int at = row.from(when.range().start());
    if (ofEarlier(sum, at)) {
      return false;
    }
    boolean past = when.bound() == When.Bound.WITHIN && when.end().filter(end -> !end.isAfter(issued(view))).isPresent();
    if (past && row.at(at - 1).is("ultimo")) {
      return inside(sum, when);
    }
    if (past && row.at(at).range().start() == when.range().start() && isEnd(view, when)) {
      return inside(sum, when) && sum.has(sum.clause(), sum.end(), WAS); // "Eind mei was 3 miljoen besteed"
    }
    if (!past || !when.precision().equals("day") || ofLater(view, sum, at)) {
      return false;
    }
    boolean said = (row.at(at - 1).is("per") || row.at(at - 1).is("van") || row.at(at - 1).is("op")) && row.at(at - 2).in(STANDS) || row.at(at - 1).in(STANDS);
    if (said) {
      boolean other = !inside(sum, when) && view.sums().stream().anyMatch(one -> one.at() != sum.at() && inside(one, when)); // "3 miljoen, waarvan naar de stand van 1 mei 2 miljoen is besteed"
      return Math.abs(at - sum.at()) < FAR && !other;
    }
    int told = Math.min(told(sum, at), later(view, sum));
    boolean was = sum.at() < told && sum.has(sum.clause(), told, WAS);
    boolean per = row.at(at - 1).is("per") && (was || sum.has(sum.clause(), sum.end(), IS)) && !sum.has(sum.clause(), sum.end(), BECOMES);
    boolean on = row.at(at - 1).is("op") && was && !sum.has(sum.clause(), sum.end(), SET_TO);
    return inside(sum, when) && (per || on);
  }

  /** "Er is 12 miljoen beschikbaar, en daarvan was per 1 maart 4 miljoen toegekend": the day stands with the verb of a later sum. */
  private static boolean ofLater(View view, Sum sum, int when) {
    return view.sums().stream().anyMatch(
        other -> other.clause() == sum.clause() && other.at() > sum.at() && when >= other.first() && when < other.at() && (other.verbBefore() || other.has(other.first(), other.at(), OF_IT)));
  }

  /** "... stelde op 3 mei 12 miljoen beschikbaar, en op 1 juni was 4 miljoen besteed": the words of the sum have a verb and a date of their own. */
  private static boolean ofEarlier(Sum sum, int when) {
    boolean own = false;
    for (int i = sum.first(); i < sum.at(); i++) {
      own |= sum.row().at(i).kind() == Row.Kind.WHEN;
    }
    return own && !sum.isFirst() && when < sum.first() && sum.verbBefore();
  }

  /** Index where the words of a later sum begin that has a verb of its own; of the end where none has. */
  private static int later(View view, Sum sum) {
    return view.sums().stream().filter(other -> other.clause() == sum.clause() && other.at() > sum.at() && other.verbBefore()).mapToInt(Sum::first).findFirst().orElse(sum.end());
  }

  /** Index behind what the clause itself tells: "een boete van 3 miljoen aan X, tegen wie 5 miljoen was geëist" has a relative clause at its end. */
  private static int told(Sum sum, int when) {
    for (int i = when + 1; i < sum.end(); i++) {
      if (sum.row().at(i).is("wie") && sum.row().at(i - 1).in(SumNouns.PREPOSITIONS)) {
        return i;
      }
    }
    return sum.end();
  }

  private static boolean isEnd(View view, When when) {
    return when.precision().startsWith("part-of-") && view.lower(when.range()).startsWith("eind");
  }

  private static LocalDate issued(View view) {
    return view.text().letter().header().identity().issued();
  }

  static Fact.Time of(View view, When when) {
    return measured(view, when) ? new Fact.Time(Optional.of(when), Optional.empty()) : new Fact.Time(Optional.empty(), whole(view, when));
  }

  /** "dit jaar en volgend jaar", "in 2024, 2025 en 2026": years that follow each other are one period; of those that do not nothing is told. */
  private static Optional<When> whole(View view, When when) {
    if (!YEARLY.contains(when.precision()) || when.bound() != When.Bound.WITHIN) {
      return Optional.of(when);
    }
    Optional<When> period = Optional.empty();
    boolean here = false;
    String text = view.text().text();
    if (text.startsWith(EACH, when.range().end()) || text.startsWith(EACH, when.range().start() - EACH.length())) {
      return Optional.empty(); // "in 2024 respectievelijk 2025": one each
    }
    When last = null;
    for (When other : view.mentions(When.class)) {
      boolean goesOn = last != null && last.range().end() <= other.range().start() && LISTS.contains(text.substring(last.range().end(), other.range().start())) && other.bound() == When.Bound.WITHIN && YEARLY.contains(other.precision());
      if (!goesOn && here) {
        break;
      }
      period = goesOn ? period.flatMap(before -> joined(before, other)) : Optional.of(other);
      here |= other.equals(when);
      last = other;
    }
    return period;
  }

  private static Optional<When> joined(When before, When next) {
    boolean follows = before.end().map(end -> end.plusDays(1)).equals(next.start()) && next.start().isPresent();
    return follows ? Optional.of(new When(before.range().to(next.range()), before.rule(), before.start(), next.end(), before.precision(), When.Bound.WITHIN)) : Optional.empty();
  }
}

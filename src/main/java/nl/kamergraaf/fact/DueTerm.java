package nl.kamergraaf.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Range;

/**
 * By when something is promised: a date that lies behind the letter's, an occurrence ("voor het zomerreces", "zodra het advies er is"), or
 * words that only say that it will be later ("op korte termijn").
 */
final class DueTerm {

  /** Stand before a term. */
  private static final Set<String> LEADS =
      Set.of(
          "uiterlijk", "voor", "vóór", "in", "medio", "eind", "begin", "per", "op", "ingang", "vanaf", "na", "rond", "nog", "binnen", "tijdens", "halverwege",
          "omstreeks", "voorafgaand", "tegen", "gedurende", "om");

  /** Stand before dates that belong to a noun: "de rapportage over 2025", "de Raad van 23 juni". */
  private static final Set<String> OF = Set.of("van", "over", "tot", "met", "uit", "sinds", "tussen", "en");
  private static final Set<String> BEFORE = Set.of("voor", "vóór", "voorafgaand", "na", "bij", "in", "met", "tijdens", "tot", "gedurende", "op", "via");
  /** Of these, before what is over once the occurrence begins. */
  private static final Set<String> AHEAD = Set.of("voor", "vóór", "voorafgaand");
  private static final Set<String> BELOW = Set.of("om", "dat", "die", "waarmee", "waarin", "waarbij");
  private static final Set<String> FREE = Set.of("u", "kamer", "hierover", "daarover", "ook", "dan", "nog", "ik", "wij", "kabinet", "en", "uiterlijk", "ruim");
  private static final Set<String> LIMITS = Set.of("voor", "vóór", "voorafgaand", "na", "week", "tijdens", "loop", "einde", "debat", "commissiedebat", "tweeminutendebat", "notaoverleg", "wetgevingsoverleg");
  private static final Set<String> PAST = Set.of("had", "hadden", "heb", "heeft", "hebben", "toegezegd", "was", "waren", "werd", "werden", "verzoekt", "verzoeken", "vraagt", "verzocht", "gevraagd");
  private static final Set<String> SAID = Set.of("toegezegd", "gevraagd", "verzocht", "aangekondigd", "gemeld", "gedaan", "gehad", "besproken", "afgesproken", "gesteld", "ingediend", "aangenomen", "verzoek");
  private static final Set<String> RELATIVE = Set.of("die", "dat", "welke", "waarin", "waarmee", "waarvan", "waarover", "waaraan", "waarbij", "waarop");
  private static final Set<String> SPAN = Set.of("voor", "vanaf", "na", "tot");
  /** "met de tijdens dat debat ingediende moties": what the event tells more of. */
  private static final Set<String> ATTRIBUTES =
      Set.of("ingediende", "gedane", "aangenomen", "gestelde", "gemaakte", "gevoerde", "toegezegde", "gegeven", "besproken", "gevraagde", "geuite", "genoemde", "aangekondigde");
  private static final Set<String> ORDERS = Set.of("daarna", "vervolgens");
  private static final Set<String> TOLD = Set.of("toegezegd", "aangekondigd", "gemeld", "aangegeven", "beloofd");
  private static final Set<String> CLAUSES = Set.of("zodra", "nadat", "wanneer", "voordat", "alvorens");
  /** What was promised, on an occasion that stands behind it or before it. */
  private static final Set<String> PROMISED = Set.of("toezegging", "toezeggingen", "toegezegd", "toegezegde", "toezegde", "toezegden");
  /** Before where something was said, not before when something is due. */
  private static final Set<String> OCCASIONS = Set.of("in", "tijdens", "bij", "op", "gedurende");

  private final View view;
  private final LocalDate issued;

  DueTerm(View view) {
    this.view = view;
    this.issued = view.text().letter().header().identity().issued();
  }

  /** The term of what is promised inside a range. */
  Optional<When> in(Range within, Range verb) {
    Optional<When> dated = opening(within).or(() -> date(within, verb));
    return dated.isPresent() ? dated : spoken(within).or(() -> event(within, verb)).or(() -> moment(within));
  }

  /** A term that is counted from the letter's day. */
  Optional<When> spoken(Range within) {
    return new SpokenTerm(view, issued).in(within);
  }

  /** A term that is no mere part of another phrase, as the present tense needs it. */
  Optional<When> certain(Range within, Range verb) {
    Optional<When> dated = opening(within).or(() -> standing(within, verb));
    return dated.isPresent() ? dated : spoken(within).or(() -> event(within, verb)).or(() -> moment(within).filter(moment -> !ordinal(moment)));
  }

  /** "Daarna ga ik in op de kades", "Vervolgens informeer ik u over de moties": behind no time that is still to come these only order what the letter tells. */
  private boolean ordinal(When moment) {
    if (!ORDERS.contains(view.lower(moment.range()))) {
      return false;
    }
    List<View> before = view.story().before(view, 1);
    boolean behind = comes(view, moment.range().start()) || !before.isEmpty() && !PromiseWords.here(before.get(0)) && comes(before.get(0), before.get(0).range().end());
    return !behind;
  }

  /** Something still to come is told in a sentence before a place. */
  private boolean comes(View told, int place) {
    boolean dated = told.mentions(When.class).stream().anyMatch(when -> when.range().end() <= place && when.end().or(when::start).filter(issued::isBefore).isPresent());
    Range before = new Range(told.range().start(), Math.max(told.range().start(), place));
    return dated || Words.any(told, before, PromiseFrame.WILL) || Words.any(told, before, CLAUSES) || told.everyCue("promise", before).stream().anyMatch(hit -> hit.concept().name().equals("promise-moment") && !ORDERS.contains(told.lower(hit.range())));
  }

  /** "Met Prinsjesdag wordt de Kamer geïnformeerd over …": a term that is no date opens what is said. */
  private Optional<When> opening(Range within) {
    int first = view.wordTable().startingAt(within.start());
    return spoken(within).filter(when -> first < view.wordTable().size() && when.range().start() == view.wordTable().range(first).start() && when.end().isPresent());
  }

  /** A date that is no mere part of another phrase. */
  Optional<When> standing(Range within, Range verb) {
    return date(within, verb).filter(when -> stands(when, verb));
  }

  /** "over het besluit om in 2026 bij te dragen", "de overleggen van 24 november" do not say when the Kamer is told. */
  private boolean stands(When when, Range verb) {
    Words words = view.wordTable();
    int first = words.startingAt(when.range().start());
    String before = wordBefore(when.range());
    boolean part = (OF.contains(before) && !limited(first)) || annual(when);
    boolean below = false;
    for (int i = words.startingAt(verb.end()); i < first; i++) {
      below |= BELOW.contains(words.lower(i));
    }
    return !part && !below;
  }

  /** In "ik informeer u voor 2026" the year is a limit, in "de begroting voor 2026" it is not. */
  private boolean annual(When when) {
    int before = view.wordTable().startingAt(when.range().start()) - 2;
    return when.precision().equals("year") && SPAN.contains(wordBefore(when.range())) && before >= 0 && !FREE.contains(view.wordTable().lower(before));
  }

  /** "voor de Raad van 23 juni" */
  private boolean limited(int first) {
    Words words = view.wordTable();
    for (int i = first - 2; i >= Math.max(0, first - 8); i--) {
      if (LIMITS.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** A date behind the letter's; or one before it that can be nothing but a term. */
  Optional<When> date(Range within, Range verb) {
    Optional<When> counted = new CountedTerm(view).in(within, issued);
    return counted.isPresent() ? counted : named(within, verb);
  }

  private Optional<When> named(Range within, Range verb) {
    When best = null;
    int bestWeight = 0;
    for (When mentioned : view.mentions(When.class, within)) {
      When when = coming(mentioned);
      boolean over = when.end().or(when::start).map(day -> !day.isAfter(issued)).orElse(true);
      if (aside(mentioned.range(), verb) || annual(mentioned) || (over && !limit(when))) {
        continue;
      }
      int weight = (over ? 0 : weight(when)) * 1000 - Math.min(999, View.distance(when.range(), verb));
      if (best == null || weight > bestWeight) {
        best = when;
        bestWeight = weight;
      }
    }
    return Optional.ofNullable(best).map(this::before);
  }

  /** "De evaluatie, die ik voor 1 juli had toegezegd, ontvangt u in september": what a relative clause of another verb tells is no term. */
  private boolean aside(Range date, Range verb) {
    if (said(date, verb)) {
      return true;
    }
    Clause clause = view.clauseOf(date);
    Words words = view.wordTable();
    int first = words.startingAt(clause.range().start());
    return clause.opener() == Clause.Opener.SUBORDINATE && !clause.equals(view.clauseOf(verb)) && first < words.size() && RELATIVE.contains(words.lower(first)) && Words.any(view, clause.range(), PAST);
  }

  /** "In mei heb ik toegezegd dat ik u zal informeren": the day of what was said. */
  private boolean said(Range date, Range verb) {
    Words words = view.wordTable();
    for (int i = words.startingAt(date.end()); i + 1 < words.size() && words.range(i).end() <= verb.start(); i++) {
      if (TOLD.contains(words.lower(i)) && (words.lower(i + 1).equals("dat") || words.lower(i + 1).equals("om") || words.lower(i + 1).equals("u") || words.lower(i + 1).equals("uw"))) {
        return true;
      }
    }
    return false;
  }

  /** "uiterlijk 1 maart 2025", "ik informeer uw Kamer voor 1 maart 2025", in a letter of a later day: somebody will want to know. */
  private boolean limit(When when) {
    String before = wordBefore(when.range());
    int place = view.wordTable().startingAt(when.range().start()) - 2;
    boolean free = (before.equals("voor") || before.equals("vóór")) && place >= 0 && FREE.contains(view.wordTable().lower(place));
    return when.precision().equals("day") && when.end().isPresent() && (free || before.equals("uiterlijk"));
  }

  /** "In september stuur ik u": a month without a year that a promise names is the next one. */
  private When coming(When when) {
    boolean past = when.end().filter(end -> end.isBefore(issued)).isPresent() && when.start().isPresent();
    boolean yearless = view.words(when.range()).chars().filter(Character::isDigit).count() < 4 && !view.words(when.range()).contains("l.");
    boolean part = when.precision().equals("month") || when.precision().equals("season") || when.precision().equals("part-of-month");
    if (!past || !yearless || !part || !LEADS.contains(wordBefore(when.range()))) {
      return when;
    }
    return new When(when.range(), when.rule(), when.start().map(day -> day.plusYears(1)), when.end().map(day -> day.plusYears(1)), when.precision(), when.bound());
  }

  /** A date that stands by itself is the term rather than one that belongs to a noun. */
  private int weight(When when) {
    String word = wordBefore(when.range());
    boolean span = word.equals("voor") && (when.precision().equals("year") || when.precision().equals("span"));
    if (OF.contains(word) || span) {
      return 1;
    }
    int at = view.wordTable().startingAt(when.range().start());
    if (at > 1 && view.wordTable().lower(at - 2).equals("uiterlijk")) {
      return 4; // "uiterlijk op 10 april"
    }
    return word.equals("uiterlijk") || word.equals("ingang") ? 4 : LEADS.contains(word) || word.isEmpty() || when.bound() != When.Bound.WITHIN ? 3 : 2;
  }

  /** "voorafgaand aan de Raad van 23 en 24 oktober" ends on the day before that begins; "de week van 8 december" goes on for seven days. */
  private When before(When when) {
    if (when.precision().equals("day") && when.start().equals(when.end()) && week(when)) {
      return new When(when.range(), when.rule(), when.start(), when.end().map(day -> day.plusDays(6)), "week", when.bound());
    }
    boolean event = OF.contains(wordBefore(when.range())) && when.start().isPresent() && when.end().isPresent();
    Words words = view.wordTable();
    int first = words.startingAt(when.range().start());
    for (int i = first - 1; event && i >= Math.max(0, first - 8); i--) {
      if (words.lower(i).equals("voorafgaand") || words.lower(i).equals("voor") || words.lower(i).equals("vóór")) {
        return new When(when.range(), when.rule(), Optional.empty(), when.start().map(day -> day.minusDays(1)), when.precision(), When.Bound.BY);
      }
    }
    return when;
  }

  private boolean week(When when) {
    Words words = view.wordTable();
    int first = words.startingAt(when.range().start());
    return first > 1 && words.lower(first - 1).equals("van") && words.lower(first - 2).equals("week");
  }

  /** The word before, where no comma stands between. */
  private String wordBefore(Range range) {
    Words words = view.wordTable();
    int i = words.startingAt(range.start()) - 1;
    return i < 0 ? "" : words.lower(i);
  }

  private Optional<When> event(Range within, Range verb) {
    Words words = view.wordTable();
    for (Hit.OfConcept hit : view.everyCue("promise", within)) {
      if (!hit.concept().name().equals("promise-event")) {
        continue;
      }
      int noun = words.startingAt(hit.range().start());
      int next = words.startingAt(hit.range().end());
      if (next < words.size() && ATTRIBUTES.contains(words.lower(next))) {
        continue;
      }
      boolean opens = view.clauseOf(hit.range()).range().start() + 1 >= hit.range().start();
      if (view.lower(hit.range()).equals("wanneer") && !opens) {
        continue; // "onderzoekt wanneer dit kan"
      }
      if (CLAUSES.contains(view.lower(hit.range()))) {
        return Optional.of(term(hit.range().to(new Range(hit.range().start(), end(hit.range())))));
      }
      for (int i = noun - 1; i >= Math.max(0, noun - 4); i--) {
        if (BEFORE.contains(words.lower(i))) {
          if (i > 0 && SAID.contains(words.lower(i - 1)) || OCCASIONS.contains(words.lower(i)) && ofPromise(i, verb)) {
            break; // "zoals toegezegd in het debat"
          }
          boolean latest = i > 0 && (words.lower(i - 1).equals("uiterlijk") || words.lower(i - 1).equals("nog"));
          When event = term(words.range(latest && words.lower(i - 1).equals("uiterlijk") ? i - 1 : i).to(hit.range()));
          Optional<LocalDate> day = AHEAD.contains(words.lower(i)) ? EventDay.of(view, hit.range(), issued) : Optional.empty();
          return Optional.of(day.map(held -> new When(event.range(), event.rule(), Optional.empty(), Optional.of(held.minusDays(1)), "day", When.Bound.BY)).orElse(event));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * "Conform mijn toezegging aan het lid Jansen in het debat over havens bied ik u …", "zoals ik bij de begroting heb toegezegd": an occasion on
   * which something was promised; only a verb parts the promise from what follows.
   */
  private boolean ofPromise(int occasion, Range verb) {
    Words words = view.wordTable();
    Range clause = view.clauseOf(words.range(occasion)).range();
    int telling = words.startingAt(verb.start());
    for (int i = occasion - 1; i >= 0 && i != telling && !Verbs.finite(words.lower(i)); i--) {
      if (PROMISED.contains(words.lower(i))) {
        return true;
      }
    }
    boolean as = words.opening(clause.start()).equals("zoals");
    return as && Words.any(view, new Range(words.range(occasion).end(), clause.end()), PROMISED);
  }

  /** Where the clause that begins at a word ends, its comma or full stop left out. */
  private int end(Range word) {
    int end = view.clauseOf(word).range().end();
    String text = view.text().text();
    while (end > word.end() && ",.;: ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  /** "de plannen voor de komende periode" says for when they are meant. */
  private Optional<When> moment(Range within) {
    return moments(within).filter(moment -> !meant(moment)).findFirst().map(this::term);
  }

  /** Things are given that are meant for a time to come: when they are given is not said, only that they will be. */
  boolean apart(Range within) {
    return moments(within).anyMatch(this::meant);
  }

  private Stream<Range> moments(Range within) {
    return view.cues("promise", within).stream().filter(hit -> hit.concept().name().equals("promise-moment")).map(Hit::range);
  }

  private boolean meant(Range moment) {
    return view.wordBefore(moment.start()).equals("voor");
  }

  /** A moment of which only is known that it lies behind the letter's day. */
  private When term(Range words) {
    return new When(words, "undertaking", Optional.of(issued), Optional.empty(), "relative-event", When.Bound.FROM);
  }
}

package nl.kamergraaf.fact;

import java.util.Set;
import nl.kamergraaf.mention.Money;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Range;

/**
 * How far a date reaches: over the clause it stands in, and over a few kinds of clauses beside it. "De commissie, die op 1 maart is ingesteld, deed
 * 17 aanbevelingen" does not say when she did, "in 2023 deden 12 gemeenten mee, nu zijn het er 40" not that there were 40 in 2023.
 */
final class DateReach {

  /** Behind these a verb opens a clause of its own: "werd verboden en kregen zes bedrijven een boete". */
  private static final Set<String> JOINS = Set.of("en", "of", "maar", "doch");
  /** These are verbs as well: "en zijn ploeg", "en acht schepen". */
  private static final Set<String> NOUNS = Set.of("zijn", "acht");

  /** Subjects before a verb. */
  private static final Set<String> THERE = Set.of("er", "ik", "wij", "we", "zij", "ze", "hij");

  /** A clause with one of these has a time of its own. */
  private static final Set<String> ELSEWHEN =
      Set.of("nu", "thans", "inmiddels", "momenteel", "intussen", "ondertussen", "vandaag", "later", "daarna", "nadien", "vervolgens", "sindsdien", "straks", "voortaan", "eerder", "destijds", "voorheen", "toen", "daarvoor", "tevoren");

  /** Clauses of parts share the time of their whole: "In 2024 kwamen 250 meldingen binnen, waarvan 30 van scholen". */
  private static final Set<String> PARTS = Set.of("waarvan", "waaronder", "waarbij", "inclusief");

  /** What happened on the day of such a phrase comes before what is told: "na de overstroming van 12 juli". */
  private static final Set<String> BEHIND = Set.of("na", "volgens", "conform", "ingevolge", "vanwege", "wegens", "ondanks");

  private static final Set<String> CAUSES = Set.of("vanwege", "wegens");
  private static final Set<String> ANSWERS = Set.of("reactie", "aanleiding", "antwoord");
  /** In words: from what is answered to, to its day. */
  private static final int CAUSE = 12;
  private static final Set<String> ARTICLES = Set.of("de", "het", "een", "deze", "dit", "die", "dat");
  private static final int FRONT = 3;
  private static final int PHRASE = 5;
  private static final int BESIDE = 2;
  private static final int PARTICIPLE = 3;
  /** In words: no clause is longer. */
  private static final int FAR = 80;

  private final View view;
  private final Words words;
  private final Range fact;
  private final Range own;
  private final InnerClause inner;
  /** The sentence has one date only. */
  private final boolean alone;

  /** For what stands at a place of a sentence. */
  DateReach(View view, Range fact) {
    this.view = view;
    this.words = view.wordTable();
    this.fact = fact;
    this.own = part(fact);
    this.inner = new InnerClause(view);
    this.alone = view.mentions(When.class).size() == 1;
  }

  /** What the time is told of. */
  Range fact() {
    return fact;
  }

  /** Whether a date of the sentence tells its time. */
  boolean by(Range date) {
    boolean near = own.contains(date) || beside(date);
    return near && !attribute(date) && !inner.dates(date, fact) && !inner.said(date, fact) && !behind(date) && !cause(date) && !(date.end() <= fact.start() && reported(date));
  }

  /** "de in 2016 opgeschorte maatregelen": between an article and a participle that is an adjective, unless the participle is what is told. */
  private boolean attribute(Range date) {
    int before = words.startingAt(date.start()) - 1;
    boolean inside = before > 0 && ARTICLES.contains(words.lower(before - 1)) && Governor.preposition(words.lower(before)) && !words.breaks(before - 1);
    int first = words.startingAt(date.end());
    for (int i = first; inside && i < Math.min(words.size(), first + PARTICIPLE) && !words.breaks(i); i++) {
      String word = words.lower(i);
      boolean done = word.endsWith("e") && DeedWords.participle(word.substring(0, word.length() - 1));
      if (done) {
        return fact.start() < date.start() || !fact.overlaps(words.range(i));
      }
    }
    return false;
  }

  /** The only date of the sentence, in another clause. */
  private boolean beside(Range date) {
    if (!alone || Words.any(view, own, ELSEWHEN)) {
      return false;
    }
    Clause dated = view.clauseOf(date);
    boolean relative = dated.opener() == Clause.Opener.SUBORDINATE;
    if (date.start() > fact.start()) {
      return relative && dated.range().start() - fact.end() <= BESIDE && !ownSubject(dated.range()) && !counts(dated.range());
    }
    if (relative || date.end() > fact.start() || view.text().text().substring(date.end(), fact.start()).indexOf(';') >= 0) {
      return false;
    }
    Clause told = view.clauseOf(fact);
    return told.opener() == Clause.Opener.SUBORDINATE ? PARTS.contains(words.opening(told.range().start())) : fronted(date);
  }

  /** "12 miljoen voor de steiger, waarvan de bouw in 2027 begint": the clause behind it has a subject of its own. */
  private boolean ownSubject(Range clause) {
    int first = words.startingAt(clause.start());
    return words.lower(first).startsWith("waar") && first + 1 < words.size() && ARTICLES.contains(words.lower(first + 1));
  }

  /** "12 miljoen, waarvan 2 miljoen in 2025": the time is that of the part. */
  private boolean counts(Range clause) {
    return !view.mentions(Money.class, clause).isEmpty() || !view.mentions(Quantity.class, clause).isEmpty();
  }

  /** "In 2024 is ...": what opens a sentence is of all that it tells. */
  private boolean fronted(Range date) {
    int first = words.startingAt(part(date).start());
    int at = words.startingAt(date.start());
    int opens = words.startingAt(own.start());
    boolean verb = false; // "Zij leveren in 2025 40 huizen en er zijn er 30 gepland": the second clause has a subject of its own
    for (int i = first + 1; i < at && i <= first + FRONT && opens + 1 < words.size() && JOINS.contains(words.lower(opens)) && THERE.contains(words.lower(opens + 1)); i++) {
      verb |= SumVerbs.finite(words.lower(i));
    }
    return at - first <= FRONT && !verb;
  }

  /** "na de overstroming van 12 juli": the day is that of the noun, and what is told comes behind it. */
  private boolean behind(Range date) {
    int van = words.startingAt(date.start()) - 1;
    if (van < 1 || !words.lower(van).equals("van")) {
      return false;
    }
    for (int i = van - 1; i >= Math.max(0, van - PHRASE) && !Verbs.finite(words.lower(i)); i--) {
      if (BEHIND.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "als reactie op de herverkiezing vorige maand", "wegens de inval in 2022 stelde": the day is that of what is answered to, unless the deed itself is told behind it. */
  private boolean cause(Range date) {
    boolean told = date.end() <= fact.start() && fact.start() - date.end() > 1; // "heeft wegens de inval in 2022 sancties ingesteld"
    int first = words.startingAt(date.start());
    for (int i = first - 1; !told && i >= Math.max(0, first - CAUSE) && !words.breaks(i) && !Verbs.finite(words.lower(i)) && (date.start() < fact.start() || words.range(i).start() >= fact.start()); i--) {
      if (CAUSES.contains(words.lower(i)) || i + 1 < first && ANSWERS.contains(words.lower(i)) && (words.lower(i + 1).equals("op") || words.lower(i + 1).equals("van"))) {
        return true;
      }
    }
    return false;
  }

  /** "meldde op 5 september dat": when it was said. */
  private boolean reported(Range date) {
    int next = words.startingAt(date.end());
    return next < words.size() && words.lower(next).equals("dat") && words.range(next).start() - date.end() <= BESIDE;
  }

  /** The clause of a place, cut where a conjunction or comma and a verb begin another one. */
  private Range part(Range place) {
    Range clause = view.clauseOf(place).range();
    int at = words.startingAt(place.start());
    int first = words.startingAt(clause.start());
    int start = clause.start();
    for (int i = Math.min(at, words.size() - 1); i > first && i > at - FAR && start == clause.start(); i--) {
      start = begins(i) ? words.range(i).start() : start;
    }
    int end = clause.end();
    for (int i = Math.max(at, first) + 1; i < words.size() && i < at + FAR && words.range(i).end() <= clause.end() && end == clause.end(); i++) {
      end = begins(i) ? words.range(i).start() : end;
    }
    return new Range(start, end);
  }

  /** "en in 2027 komen er": a moment and a verb behind it. */
  private boolean dated(int i) {
    int next = i + 2 < words.size() ? words.range(i + 2).start() : -1;
    return next > 0 && view.mentions(When.class).stream().anyMatch(when -> when.range().start() == next || when.range().start() == words.range(i + 1).start() && when.range().end() > next)
        && verbBehind(i);
  }

  private boolean verbBehind(int i) {
    int from = words.range(i).end();
    for (When when : view.mentions(When.class)) {
      int verb = words.startingAt(when.range().end());
      if (when.range().start() > from && verb - i <= PHRASE && verb < words.size()) {
        return (Verbs.finite(words.lower(verb)) || words.isIn(verb, MeasureWords.MAIN)) && !NOUNS.contains(words.lower(verb));
      }
    }
    return false;
  }

  /** "en kregen", ", zijn er", ", inmiddels zijn dat er" */
  private boolean begins(int i) {
    boolean next = i + 1 < words.size() && Verbs.finite(words.lower(i + 1));
    boolean there = i + 2 < words.size() && THERE.contains(words.lower(i + 1)) && Verbs.finite(words.lower(i + 2)); // "en er zijn"
    boolean joined = JOINS.contains(words.lower(i)) && (there || next && !NOUNS.contains(words.lower(i + 1)) || dated(i));
    return joined || words.breaks(i - 1) && (Verbs.finite(words.lower(i)) && !words.lower(i).equals("acht") || next && ELSEWHEN.contains(words.lower(i)));
  }
}

package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/** The parts of a sentence around a verb that may promise: its clause, the modal that governs it, the Kamer, where its term may stand. */
final class PromiseFrame {

  static final Set<String> WILL = Set.of("zal", "zullen", "zult");
  static final Set<String> GOING = Set.of("ga", "gaan", "gaat");
  static final String INTENDING = "voornemens";
  static final Set<String> STRIVING = Set.of("streef", "streven", "streeft", INTENDING);
  private static final Set<String> COPULAS = Set.of("ben", "is", "zijn");
  static final Set<String> PRESENT_PASSIVE = Set.of("wordt", "worden");
  private static final Set<String> BELOW = Set.of("om", "nadat", "zodra", "dat", "omdat", "als", "die", "wanneer", "voordat", "totdat", "waarin", "waarmee");
  private static final Set<String> CARRIES = Set.of("promise-tell", "promise-receive", "promise-follow");
  /** Of infinitives that do not end in a mute syllable. */
  private static final Endings ENDS = new Endings(Set.of("gaan", "staan", "slaan", "doen", "zien"));
  private static final Set<String> TIMELY = Set.of("zodra", "nadat", "wanneer", "te", "voordat", "alvorens", "zoals");
  private static final Set<String> FIRST = Set.of("zend", "stuur", "informeer", "bied", "bericht", "leg", "kom", "rapporteer", "zal", "zullen");

  private final View view;
  private final Words words;

  PromiseFrame(View view) {
    this.view = view;
    this.words = view.wordTable();
  }

  /** The clause of a verb, cut where "en" begins another verb with the same subject or the same modal. */
  Range part(Range verb) {
    Range clause = clause(verb);
    int start = clause.start();
    int end = clause.end();
    for (int i = words.startingAt(clause.start()); i < words.size() && words.range(i).end() <= clause.end(); i++) {
      boolean joint = words.lower(i).equals("en") && i + 1 < words.size() && (first(words.lower(i + 1)) || betweenVerbs(words.range(i), clause) || tells(i, clause) || newClause(words.range(i), clause));
      if (joint && words.range(i).start() < verb.start()) {
        start = words.range(i).start();
      } else if (joint) {
        end = Math.min(end, words.range(i).start());
      }
    }
    return new Range(start, end);
  }

  /** "… rapporteren en … toezenden": a verb of telling stands on both sides. */
  private boolean betweenVerbs(Range en, Range clause) {
    boolean before = false;
    boolean behind = false;
    for (Hit.OfConcept hit : view.cues("promise", clause)) {
      boolean tells = hit.concept().name().equals("promise-tell") && view.lower(hit.range()).endsWith("en");
      before |= tells && hit.range().end() <= en.start() && en.start() - hit.range().end() < 3;
      behind |= tells && hit.range().start() >= en.end();
    }
    return before && behind;
  }

  /** "ik zal met de raden spreken en uw Kamer informeren": another infinitive stands before, the Kamer right behind. */
  private boolean tells(int en, Range clause) {
    boolean kamer = en + 2 < words.size() && (words.lower(en + 1).equals("u") || words.lower(en + 1).equals("uw") && words.lower(en + 2).equals("kamer"));
    if (!kamer || view.cues("promise", new Range(words.range(en).end(), clause.end())).stream().noneMatch(hit -> hit.concept().name().equals("promise-tell"))) {
      return false;
    }
    if (view.mentions(When.class, new Range(words.range(en).end(), clause.end())).isEmpty()) {
      return false; // one promise with one term
    }
    for (Range will : Words.in(view, new Range(clause.start(), words.range(en).start()), WILL)) {
      return mainVerb(words.startingAt(will.start()), new Range(clause.start(), words.range(en).start())) >= 0;
    }
    return false;
  }

  /** "..., en voor de zomer ontvangt uw Kamer": behind a comma, with a verb of its own on either side. */
  private boolean newClause(Range en, Range clause) {
    boolean comma = en.start() > 1 && view.text().text().charAt(en.start() - 2) == ',';
    return comma && !view.cues("promise", new Range(clause.start(), en.start())).isEmpty() && view.cues("promise", new Range(en.end(), clause.end())).stream().anyMatch(hit -> CARRIES.contains(hit.concept().name()));
  }

  static boolean first(String lower) {
    return FIRST.contains(lower);
  }

  /** The clause of a verb, with the main clause that a relative one interrupted: "Ik zal de evaluatie, die nu wordt afgerond, sturen". */
  Range clause(Range verb) {
    List<Clause> all = view.clauses();
    int index = all.indexOf(view.clauseOf(verb));
    Range own = all.get(index).range();
    if (all.get(index).opener() == Clause.Opener.MAIN && view.resumes(index + 2) && !Words.any(view, all.get(index + 2).range(), Verbs.finite())) {
      return own.to(all.get(index + 2).range()); // "ontvangt uw Kamer, zoals toegezegd, deze maand een brief"
    }
    boolean elided = index > 0 && all.get(index).opener() == Clause.Opener.COORDINATE && all.get(index - 1).opener() == Clause.Opener.MAIN && !Words.any(view, own, Verbs.finite());
    if (elided) {
      return all.get(index - 1).range().to(own); // "Ik zal u apart, maar voor het debat, informeren"
    }
    return view.resumes(index) && all.get(index - 2).opener() == Clause.Opener.MAIN ? all.get(index - 2).range().to(own) : own;
  }

  /** One of some words stands in the clause of a verb, relative clauses left out. */
  boolean has(Range clause, Range verb, Set<String> some) {
    for (int i = words.startingAt(clause.start()); i < words.size() && words.range(i).end() <= clause.end(); i++) {
      if (some.contains(words.lower(i)) && !interrupts(i, verb)) {
        return true;
      }
    }
    return false;
  }

  /** A word of a relative clause that interrupts the clause of a verb. */
  private boolean interrupts(int i, Range verb) {
    Clause clause = view.clauseOf(words.range(i));
    return clause.opener() == Clause.Opener.SUBORDINATE && !clause.equals(view.clauseOf(verb));
  }

  /** The last infinitive of the part that the modal governs; where the modal closes the clause, the one beside it. */
  int mainVerb(int modal, Range part) {
    int verb = -1;
    for (int i = modal + 1; i < words.size() && words.range(i).end() <= part.end(); i++) {
      String word = words.lower(i);
      if (BELOW.contains(word) && !determines(i)) {
        return verb;
      }
      if (word.length() > 4 && word.endsWith("en") || ENDS.end(word)) {
        verb = i;
      }
    }
    return verb;
  }

  /** "zal ik dat onderzoek starten": right behind the verb or its subject it opens nothing. */
  private boolean determines(int i) {
    boolean pointing = words.lower(i).equals("dat") || words.lower(i).equals("die");
    return pointing && i > 0 && (WILL.contains(words.lower(i - 1)) || Verbs.subject(words.lower(i - 1)));
  }

  /** The modal that governs a verb: the last finite verb before it, or one right beside it. */
  Optional<Integer> modal(Range clause, int first, int last) {
    for (int i = first - 1; i >= 0 && words.range(i).start() >= clause.start(); i--) {
      String word = interrupts(i, words.range(first)) ? "" : words.lower(i);
      if (WILL.contains(word) || GOING.contains(word) || STRIVING.contains(word)) {
        boolean infinitive = words.lower(last).endsWith("en");
        boolean te = last > 0 && (words.lower(last - 1).equals("te") || words.lower(last).contains("te "));
        boolean fits = STRIVING.contains(word) ? te : !te && (infinitive || WILL.contains(word));
        return fits ? Optional.of(i) : Optional.empty();
      }
      if (PRESENT_PASSIVE.contains(word) && i < first - 1 && !WILL.contains(words.lower(first - 1))) {
        return Optional.empty();
      }
    }
    return last + 1 < words.size() && WILL.contains(words.lower(last + 1)) && words.range(last + 1).end() <= clause.end() ? Optional.of(last + 1) : Optional.empty();
  }

  /** The verb of "ben voornemens", which stands near it. */
  int copula(int intending) {
    for (int i = intending - 1; i >= Math.max(0, intending - 4); i--) {
      if (COPULAS.contains(words.lower(i))) {
        return i;
      }
    }
    return intending;
  }

  boolean goesToKamer(Range clause) {
    for (int i = words.startingAt(clause.start()); i < words.size() && words.range(i).end() <= clause.end(); i++) {
      if (kamer(i) || (words.lower(i).equals("u") && !(i + 1 < words.size() && Verbs.asks(words.lower(i + 1))))) {
        return true;
      }
    }
    return false;
  }

  /** "uw Kamer", "de Kamer", "de Tweede Kamer", "beide Kamers"; not "de Kamer van Koophandel". */
  private boolean kamer(int i) {
    boolean noun = words.lower(i).equals("kamer") || words.lower(i).equals("kamers") || words.lower(i).equals("staten-generaal");
    String before = i > 0 ? words.lower(i - 1) : "";
    boolean of = i + 1 < words.size() && words.lower(i + 1).equals("van") && !before.equals("uw"); // "ontvangt uw Kamer van mij"
    return noun && !of && Set.of("uw", "de", "beide", "tweede", "eerste").contains(before);
  }

  /** The Kamer stands beside a verb: from an index on in a direction. */
  boolean kamerAt(int index, int step) {
    for (int i = index, seen = 0; i >= 0 && i < words.size() && seen < 3; i += step, seen++) {
      if (words.lower(i).equals("u") && seen == 0 || kamer(i)) {
        return true;
      }
      if (!Set.of("uw", "de", "tweede", "eerste", "beide").contains(words.lower(i))) {
        return false;
      }
    }
    return false;
  }

  /** Where the term of a verb may stand: its part, and the clauses of time around it. */
  Range span(Range verb) {
    Range part = part(verb);
    List<Clause> clauses = view.clauses();
    int index = clauses.indexOf(view.clauseOf(verb));
    Range span = part;
    if (index > 0 && timely(clauses.get(index - 1).range())) {
      span = clauses.get(index - 1).range().to(span);
    }
    if (index + 1 < clauses.size() && part.end() == clauses.get(index).range().end() && timely(clauses.get(index + 1).range())) {
      span = span.to(clauses.get(index + 1).range());
    }
    return span;
  }

  private boolean timely(Range clause) {
    int first = words.startingAt(clause.start());
    boolean sharper = first + 1 < words.size() && Clause.sharpens(words.lower(first)); // "pas nadat"
    return first < words.size() && TIMELY.contains(words.lower(sharper ? first + 1 : first));
  }
}

package nl.kamergraaf.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Money;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** Whether a role that is told still holds, and what kind of giving makes a contributor. */
final class Roles {

  /** "als trekker optreden": taking up a part, not leading it away. */
  private static final String TREKKER = "trekker";
  private static final Set<String> GUESTS = Set.of("gast", "genodigde", "gastspreker");
  private static final Set<String> BEGAN = Set.of("dateert", "stamt", "sinds", "sedert", "overgegaan", "overging", "ging");
  private static final Set<String> TURNS = Set.of("maar", "en");
  private static final String THAT = "dat";
  private static final Set<String> UP = Set.of("op");
  private static final Set<String> PAST = Set.of("was", "waren");
  private static final Set<String> PRESENT = Set.of("is", "zijn", "ben");
  private static final Set<String> NEAR = Set.of("dit", "deze", "in", "vandaag", "al");
  private static final Set<String> BECAME = Set.of("werd", "werden");
  private static final Set<String> LED = Set.of("voorgezeten", "geleid", "getrokken", "aangevoerd", "gecoördineerd", "aangestuurd", "bekleed", "vervuld");
  private static final String BY = "door";
  /** Letters from "wordt" to the participle. */
  private static final int NEAR_VERB = 60;
  private static final Set<String> PARTICLES = Set.of("toe", "uit", "vrij", "aan", "voor", "in");

  private static final Set<String> OVER = Set.of("over");
  private static final String INVOLVED = "betrokken";
  private static final String AIMS = " op ";
  /** "draagt het voorzitterschap over" */
  private static final Set<String> HANDS_ON = Set.of("draagt", "dragen");

  private Roles() {}

  /** The words of the role give a sum, or goods: a verb of giving. */
  static boolean gives(View view, Hit.OfConcept role) {
    String words = view.lower(role.range());
    String first = Words.first(words);
    String last = words.substring(words.lastIndexOf(' ') + 1);
    boolean gives = GroupWords.GIVES.contains(words) || GroupWords.GIVES.contains(first) && PARTICLES.contains(last);
    return gives && role.concept().name().equals("role-contributing");
  }

  /** "heeft zijn bijdrage aan X verlengd": what is given is given on. */
  static boolean goesOn(View view, Range cue) {
    return view.lower(cue).startsWith("bijdrage") && Words.any(view, view.clauseOf(cue).range(), GroupWords.EXTENDS);
  }

  /** "verlengt de bijdrage aan de missie X": what is given to a mission are people and means, and who decides on it gives them. */
  static boolean deploys(View view, Hit.OfConcept role, int until) {
    return view.lower(role.range()).startsWith("bijdrage") && Words.any(view, view.clauseOf(role.range()).range(), GroupWords.DEPLOYS) && view.joined().stream()
        .filter(one -> one.range().start() >= role.range().end() && one.range().end() <= until)
        .findFirst()
        .filter(one -> one.thing().kind() == Kind.MISSION || one.thing().kind() == Kind.TRAINING_MISSION)
        .isPresent();
  }

  /** "die wisselend wordt voorgezeten": a passive tells who leads only by "door", and "door een hoogleraar voorgezeten" names no state. */
  static boolean led(View view, Range cue, Range clause) {
    String words = view.lower(cue);
    boolean passive = LED.contains(words.substring(words.lastIndexOf(' ') + 1)) && Words.any(view, new Range(Math.max(clause.start(), cue.start() - NEAR_VERB), cue.end()), Verbs.BECOMES);
    return passive && !Words.any(view, clause, Verbs.HAVE) && Agents.states(view, Agents.passage(view, cue, clause), BY).isEmpty();
  }

  /** The clause speaks of a sum of money, or goes on to one behind a relative clause: "steunt X, waarin havens samenwerken, met 3 miljoen". */
  static boolean money(View view, Range cue) {
    Clause own = view.clauseOf(cue);
    int on = view.clauses().indexOf(own) + 2;
    return !view.mentions(Money.class, own.range()).isEmpty() || view.resumes(on) && !view.mentions(Money.class, view.clauses().get(on).range()).isEmpty();
  }

  /** The same of a role; who founded a group has founded it, whatever came after. */
  static boolean over(View view, Hit.OfConcept role) {
    if (visited(view, role)) {
      return true;
    }
    boolean ended = Words.any(view, view.range(), GroupWords.DISSOLVED) || GroupWords.ENDED.stream().anyMatch(view.lower()::contains);
    boolean gone = ended && view.joined().stream().map(Joined.Placed::thing).distinct().count() == 1;
    boolean received = GroupWords.HELD.stream().anyMatch(view.lower(role.range())::contains) && !PartHolders.received(view, view.clauseOf(role.range()).range()).isEmpty();
    return gone || !received && !role.concept().name().equals("role-founder") && (over(view, role.range()) || lasted(view, role));
  }

  /** "X kreeg in mei bezoek van Nederland": neither money nor help is got. */
  private static boolean visited(View view, Hit.OfConcept role) {
    List<Words.Run> words = Words.runs(view.text().text(), role.range());
    boolean gets = words.size() > 1 && GroupWords.GETS.contains(words.get(0).lower()) && words.get(words.size() - 1).lower().equals("van");
    boolean got = Agents.gotten(view, role.range()); // "heeft uit Nederland een brief ontvangen"
    return (gets || got) && !Roles.money(view, role.range()) && !Words.any(view, got || words.size() == 2 ? view.clauseOf(role.range()).range() : role.range(), GroupWords.HELP);
  }

  /** Who left, or once took part, takes no part now. */
  static boolean over(View view, Range cue) {
    Range clause = conjunct(view, cue);
    boolean handed = Words.any(view, clause, GroupWords.HANDS) && Words.any(view, clause, OVER) && !handsLater(view, clause);
    String told = view.lower(clause);
    boolean passed = Words.any(view, clause, GroupWords.PASSED) && told.contains(" door aan ");
    boolean ended = Words.any(view, clause, GroupWords.ENDS) && GroupWords.PARTAKING.stream().anyMatch(view.lower(cue)::contains) && told.strip().matches("(?s).* op(?: \\w+){0,6}[.,;]?");
    if (handed || passed || ended || terminated(view, cue, clause) || Words.any(view, clause, GUESTS) || left(view, cue) || before(view, clause) || Words.any(view, clause, GroupWords.LEFT) || Words.any(view, clause, GroupWords.FORMERLY)) {
      return true;
    }
    String words = view.lower(cue);
    boolean made = words.contains(INVOLVED) && Words.any(view, clause, GroupWords.MADE); // "was betrokken bij de oprichting van X": what was then goes on
    if (Words.any(view, clause, PAST) && !made && !Words.any(view, clause, GroupWords.STILL)) {
      return true;
    }
    if (drawsUp(view, cue)) {
      return true;
    }
    LocalDate issued = view.text().letter().header().identity().issued();
    boolean noun = words.endsWith("schap") || words.endsWith("schap van");
    boolean dated = noun && !Words.any(view, clause, BEGAN) && view.mentions(When.class, Story.after(cue, clause)).stream()
        .anyMatch(when -> when.bound() == When.Bound.WITHIN && clear(view, when, issued) && when.end().map(end -> end.isBefore(issued.withDayOfYear(1))).orElse(false));
    return dated || view.mentions(When.class, clause).stream()
        .anyMatch(when -> when.bound() == When.Bound.UNTIL && (clear(view, when, issued) || !Words.any(view, clause, PRESENT)) && when.end().map(end -> end.isBefore(issued)).orElse(false));
  }

  /** The year is said, or the day lies more than a year back: "in mei" may be of any year. */
  private static boolean clear(View view, When when, LocalDate issued) {
    return view.lower(when.range()).matches(".*(\\d{4}|jaar).*") || when.end().map(end -> end.isBefore(issued.minusYears(1))).orElse(false);
  }

  /** "draagt in juli het voorzitterschap over aan Japan": until that day it is had. */
  static boolean handsLater(View view, Range clause) {
    if (!Words.any(view, clause, HANDS_ON)) {
      return false;
    }
    int at = view.clauses().indexOf(view.clauseOf(clause));
    Range whole = view.resumes(at + 2) ? clause.to(view.clauses().get(at + 2).range()) : clause; // "draagt het voorzitterschap, dat het in mei kreeg, over"
    LocalDate issued = view.text().letter().header().identity().issued();
    return Words.any(view, whole, OVER) && PartHolders.received(view, whole).isEmpty()
        && view.mentions(When.class, whole).stream().anyMatch(when -> when.start().map(start -> start.isAfter(issued)).orElse(false));
  }

  /** "beëindigt de deelname aan X", "de beëindiging van het lidmaatschap" */
  private static boolean terminated(View view, Range cue, Range clause) {
    if (GroupWords.PARTAKING.stream().noneMatch(view.lower(cue)::startsWith)) {
      return false;
    }
    Governor governor = Governor.of(view, cue.start());
    boolean ending = governor.word().equals("van") && GroupWords.TERMINATION.contains(view.wordBefore(governor.range().start()));
    return ending || !governor.isPreposition() && Words.any(view, clause, GroupWords.TERMINATES);
  }

  /** "die eerder door Chili werd voorgezeten", "die Nederland eerder leidde", not "eerder dit jaar". */
  private static boolean before(View view, Range clause) {
    Words words = view.wordTable();
    boolean once = Words.in(view, clause, GroupWords.BEFORE).stream().map(word -> words.startingAt(word.end())).anyMatch(next -> next < words.size() && !NEAR.contains(words.lower(next)));
    if (GroupWords.untilThen(view.lower(clause)) && !Words.any(view, clause, GroupWords.STAYS)) {
      return true; // "waarin het tot dan toe als waarnemer meepraatte", not "blijft tot die tijd lid"
    }
    return once && (Words.any(view, clause, BECAME) && Words.any(view, clause, LED) || Words.any(view, clause, GroupWords.LASTED));
  }

  /** "trekt met X op", "trekt op met X", "stuurt aan op een verbod": no lead is told. */
  static boolean drawsUp(View view, Range cue) {
    String words = view.lower(cue);
    if (!words.startsWith("trek") || words.startsWith(TREKKER)) {
      return words.contains("stu") && words.contains("aan") && view.text().text().startsWith(AIMS, cue.end());
    }
    String told = view.lower(view.clauseOf(cue).range()).strip();
    return told.contains(" op met ") || told.matches("(?s).* op[.,;]?");
  }

  /** "waarvan Nederland tot 2022 voorzitter was en thans lid is": the half of the clause in which the words stand. */
  private static Range conjunct(View view, Range cue) {
    Range clause = view.clauseOf(cue).range();
    Words words = view.wordTable();
    int start = clause.start();
    for (int i = words.startingAt(clause.start()) + 1; i < words.size() && words.range(i).end() <= clause.end(); i++) {
      boolean closed = words.lower(i).equals("en") && PAST.contains(words.lower(i - 1));
      if (closed && words.range(i).start() >= cue.end()) {
        return new Range(start, words.range(i).start());
      }
      start = closed && words.range(i).end() <= cue.start() ? words.range(i).end() : start;
    }
    return new Range(start, clause.end());
  }

  /** "werd lid van X, maar zegde in 2023 op": what the next clause tells of the same part. */
  private static boolean left(View view, Range cue) {
    int next = view.clauses().indexOf(view.clauseOf(cue)) + 1;
    Clause clause = next < view.clauses().size() ? view.clauses().get(next) : null;
    boolean relative = clause != null && clause.opener() == Clause.Opener.SUBORDINATE && THAT.equals(view.wordTable().lower(view.wordTable().startingAt(clause.range().start()))) && GroupWords.ABSTRACT.stream().anyMatch(view.lower(cue)::startsWith);
    if (relative && Words.any(view, clause.range(), GroupWords.LEFT)) {
      return true; // "het lidmaatschap van X, dat in 2020 eindigde"
    }
    if (clause == null || clause.opener() != Clause.Opener.COORDINATE || !TURNS.contains(view.wordTable().lower(view.wordTable().startingAt(clause.range().start())))) {
      return false;
    }
    boolean ends = Words.any(view, clause.range(), GroupWords.ENDS) && Words.any(view, clause.range(), UP) || Words.any(view, clause.range(), GroupWords.LEFT);
    return ends && view.joined().stream().noneMatch(one -> clause.range().contains(one.range()));
  }

  /** "leidde in 2021 de X Coalition": what somebody did for a while in an earlier year. */
  private static boolean lasted(View view, Hit.OfConcept role) {
    Range clause = view.clauseOf(role.range()).range();
    boolean noun = GroupWords.ABSTRACT.stream().anyMatch(view.lower(role.range())::startsWith);
    if (!Words.any(view, noun ? clause : role.range(), GroupWords.LASTED)) {
      return false;
    }
    LocalDate year = view.text().letter().header().identity().issued().withDayOfYear(1);
    return view.mentions(When.class, clause).stream()
        .anyMatch(when -> when.bound() == When.Bound.WITHIN && when.end().map(end -> end.isBefore(year)).orElse(false));
  }
}

package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** The subject of the words that tell a part: before them, right behind the verb, or in the clause that this one goes on from. */
final class PartSubjects {

  private static final Set<String> COUNTED = Set.of("landen,", "staten,", "lidstaten,");
  private static final Set<String> PARTS = Set.of("role-founder", "role-lead", "role-co-lead", "role-chair", "role-member", "role-participant", "role-contributing", "role-observer");

  private static final Set<String> DOES = Set.of("role-participant", "role-contributing");
  private static final Set<String> OPENERS = Set.of("die", "dat", "of", "omdat", "doordat", "nu", "nadat");
  private static final Set<String> CONJUNCTIONS = Set.of("omdat", "doordat", "nadat");
  /** Behind these others act: "laat Chili zien wat Nederland wint". */
  private static final Set<String> SAID = Set.of("wat", "hoe", "waarom");
  private static final Set<String> ONE = Set.of("een", "één");
  private static final int ONE_OF = 4;
  private static final int BY_MEANS = 3;
  private static final List<String> BESIDE = List.of("naast", "behalve", "buiten");
  private static final Set<String> ALL = Set.of("alle", "elk", "elke", "geen", "andere");
  private static final Set<String> US = Set.of("ons");
  private static final Set<String> ALSO = Set.of("ook", "eveneens", "tevens", "inmiddels", "nu", "thans");
  /** "Peru volgde Nederland op als voorzitter" */
  private static final Set<String> SUCCEEDS = Set.of("volgt", "volgde", "volgden", "volgen", "opvolgt", "opvolgde", "opvolgden");
  private static final Set<String> SUCCEEDED = Set.of("opgevolgd");
  private static final Set<String> UP = Set.of("op", "opvolgt", "opvolgde", "opvolgden");

  private static final Set<String> SUBJECTS = Set.of("wij", "we", "ik", "het", "de", "ons", "onze", "zij", "ze", "hij", "men", "er", "een");
  private static final Set<String> OPENING = Set.of("de", "het", "tot");
  private static final Set<String> JOINS = Set.of("en", "of", "maar", "ook", "zowel", "noch");

  private PartSubjects() {}

  /** Who has the part; nobody where the sentence does not say. */
  static List<Thing> of(View view, Hit.OfConcept role, PartNouns.Form form) {
    Range cue = role.range();
    Range clause = PartWords.clause(view, cue);
    if (Roles.led(view, cue, clause)) {
      return List.of();
    }
    List<Thing> successors = form == PartNouns.Form.AS && Words.any(view, clause, SUCCEEDED) ? Agents.states(view, clause, "door") : List.of();
    if (!successors.isEmpty()) {
      return successors; // "is door Nederland opgevolgd als voorzitter"
    }
    Optional<PointedStates.Found> pointed = PointedStates.subject(view, new Range(clause.start(), Math.min(clause.end(), cue.start())));
    if (pointed.isPresent()) {
      return pointed.get().states(); // "laatstgenoemd land is voorzitter"
    }
    Optional<Range> below = below(view, clause, cue).filter(opener -> !oneOf(view, opener));
    List<Thing> told = below.map(opener -> inside(view, new Range(opener.end(), clause.end()), cue)).orElse(List.of());
    List<Thing> under = told.isEmpty() ? below.flatMap(opener -> PartPronouns.below(view, clause, opener, cue)).stream().toList() : told;
    if (below.isPresent() && !(under.isEmpty() && view.lower(below.get()).equals("nu"))) {
      return under; // "waarvan ons land nu lid is" has its subject before "nu"
    }
    boolean opens = PartNouns.person(view, new Range(cue.start(), cue.start() + view.lower(cue).replaceAll(" (van|bij|aan|achter|in|binnen)$", "").length())) && Words.of(view, new Range(clause.start(), cue.start())).stream()
        .allMatch(word -> OPENING.contains(view.lower(word)) && Words.any(view, clause, GroupWords.COPULAS)); // "voorzitter van X is Nederland", "tot voorzitter van X is Nederland gekozen"
    boolean anywhere = form != PartNouns.Form.SAID || opens || by(view, clause, cue); // "als lid van X pleit Nederland voor Y"
    int last = anywhere ? Words.in(view, Story.after(cue, clause), SAID).stream().mapToInt(Range::start).findFirst().orElse(clause.end()) : cue.start();
    List<Thing> subjects = new ArrayList<>(Things.subjects(view, clause, anywhere ? new Range(last, last) : cue));
    subjects.removeIf(thing -> thing.kind().isCollaboration() || denied(view, clause, thing));
    int at = view.clauses().indexOf(view.clauseOf(cue));
    if (subjects.isEmpty()) {
      Ourselves.subject(view, anywhere ? clause : new Range(clause.start(), Math.min(clause.end(), cue.end()))).flatMap(us -> Things.home(view)).ifPresent(subjects::add);
    }
    for (Range earlier : subjects.isEmpty() ? goesOnFrom(view, at) : List.<Range>of()) {
      subjects.addAll(actors(view, earlier));
      if (subjects.isEmpty()) {
        Ourselves.subject(view, earlier).flatMap(us -> Things.home(view)).ifPresent(subjects::add);
      }
    }
    for (int beside = at - 1; subjects.isEmpty() && beside <= at + 1; beside += 2) {
      subjects.addAll(among(view, beside));
    }
    if (subjects.isEmpty() && anywhere && at > 0) {
      Range earlier = view.clauses().get(at - 1).range();
      subjects.addAll(actors(view, earlier));
    }
    if (subjects.isEmpty() && view.resumes(at + 2) && begins(view, cue, clause)) {
      subjects.addAll(actors(view, view.clauses().get(at + 2).range())); // "voorzitter van X, waarin Chili meedoet, is Nederland"
    }
    for (int behind = at + 1; subjects.isEmpty() && form == PartNouns.Form.AS && at == 0 && behind < view.clauses().size() && view.clauses().get(behind).opener() == Clause.Opener.MAIN; behind++) {
      subjects.addAll(actors(view, view.clauses().get(behind).range())); // "als aanvoerder, met Chili, van X laat ik"
    }
    if (subjects.isEmpty()) {
      Things.inverted(view, clause, cue).ifPresent(subjects::add);
      subjects.addAll(subjects.isEmpty() ? PartBehind.of(view, clause, role) : List.of());
      if (subjects.isEmpty()) {
        StateAgents.minister(view, clause, opens ? new Range(clause.end(), clause.end()) : cue).ifPresent(subjects::add); // "voorzitter van X is de minister van Defensie"
      }
    }
    if (subjects.isEmpty() && (Words.any(view, clause, GroupWords.ADMITTED) || Words.any(view, clause, GroupWords.HAS_MEMBERS) && form == PartNouns.Form.AMONG) && admitted(view, clause)) {
      Things.home(view).ifPresent(subjects::add);
    }
    boolean succeeds = form == PartNouns.Form.AS && subjects.size() > 1 && (Words.any(view, clause, SUCCEEDS) && Words.any(view, clause, UP) || Words.any(view, clause, SUCCEEDED));
    if (succeeds) {
      subjects.subList(1, subjects.size()).clear();
    }
    if (subjects.isEmpty()) {
      PartPronouns.pronoun(view, clause, cue).ifPresentOrElse(subjects::add, () -> subjects.addAll(PartPronouns.relative(view, clause)));
    }
    if (subjects.isEmpty() && anywhere && at > 0) {
      Range earlier = view.clauses().get(at - 1).range();
      PartPronouns.pronoun(view, earlier, new Range(earlier.end() - 1, earlier.end())).ifPresent(subjects::add); // "ook heeft het zich als lid verbonden aan X"
    }
    Range before = new Range(clause.start(), Math.min(clause.end(), cue.end()));
    if (!subjects.isEmpty() && Things.home(view).filter(subjects::contains).isEmpty() && coordinated(view, before)) {
      Things.home(view).ifPresent(subjects::add);
    }
    if ((beside(view, before) || besideVerb(view, cue, clause) || !subjects.isEmpty() && besideUs(view, Story.after(cue, clause))) && Things.home(view).filter(subjects::contains).isEmpty()) {
      Things.home(view).ifPresent(subjects::add);
    }
    boolean agent = subjects.isEmpty() && (PARTS.contains(role.concept().name()) && StateAgents.plain(view, before) || StateAgents.own(view, opens ? clause : before) || DOES.contains(role.concept().name()) && StateAgents.people(view, before));
    if (agent) {
      Things.home(view).ifPresent(subjects::add);
    }
    return subjects;
  }

  /** Nothing but an article stands before a noun for who has a part. */
  private static boolean begins(View view, Range cue, Range clause) {
    Words words = view.wordTable();
    boolean noun = GroupWords.NOUNS.contains(Words.first(view.lower(cue)));
    return noun && words.startingAt(cue.start()) - words.startingAt(clause.start()) <= 1;
  }

  /** "landen die lid zijn van X", "dat wij X leiden": the word without a comma before it behind which another subject stands. */
  private static Optional<Range> below(View view, Range clause, Range cue) {
    Words words = view.wordTable();
    int first = words.startingAt(clause.start());
    Optional<Range> below = Optional.empty();
    for (int i = first + 1; i < words.size() && words.range(i).start() < cue.start(); i++) {
      String before = words.lower(i - 1);
      boolean again = below.isPresent() && before.equals("en") && view.lower(below.get()).equals(words.lower(i)); // "dat Peru wacht en dat wij X leiden"
      boolean particle = Governor.preposition(before) && i + 1 < words.size() && (words.isIn(i + 1, SUBJECTS) || state(view, words.range(i + 1))); // "gaf aan dat wij", not "aan dat verband"
      boolean opens = OPENERS.contains(words.lower(i)) && (particle || !Governor.preposition(before)) && (again || !JOINS.contains(before));
      if (opens && !Things.named(view, words.range(i)) && (CONJUNCTIONS.contains(words.lower(i)) || !Verbs.finite(before))) {
        below = Optional.of(words.range(i));
      }
    }
    return below;
  }

  private static boolean state(View view, Range word) {
    return view.mentions(Name.class, word).stream().anyMatch(name -> name.range().start() == word.start() && name.kind() == Kind.COUNTRY && Things.acts(name));
  }

  /** "met een bijdrage van 3 miljoen euro aan X helpt Nederland kustdorpen", "met zijn deelname aan X", "door deel te nemen aan X draagt Nederland bij" */
  private static boolean by(View view, Range clause, Range cue) {
    Words words = view.wordTable();
    int first = words.startingAt(clause.start());
    boolean near = words.startingAt(cue.start()) - first <= BY_MEANS;
    boolean with = words.lower(first).equals("met") && (view.lower(cue).startsWith("bijdrage") || view.lower(cue).startsWith("deelname"));
    return near && (with || words.lower(first).equals("door") && view.lower(cue).contains(" te "));
  }

  /** "is een van de dertien landen die lid zijn van X": what is said of them is said of the one too. */
  private static boolean oneOf(View view, Range opener) {
    Words words = view.wordTable();
    int noun = words.startingAt(opener.start()) - 1;
    for (int i = noun - 1; i > 1 && noun - i <= ONE_OF; i--) {
      if (words.lower(i).equals("de") && words.lower(i - 1).equals("van") && ONE.contains(words.lower(i - 2))) {
        return GroupWords.STATES.contains(words.lower(noun));
      }
    }
    return false;
  }

  private static List<Thing> inside(View view, Range clause, Range cue) {
    List<Thing> subjects = new ArrayList<>(Things.subjects(view, clause, cue));
    subjects.removeIf(thing -> thing.kind().isCollaboration());
    if (subjects.isEmpty()) {
      Ourselves.subject(view, new Range(clause.start(), Math.min(clause.end(), cue.end()))).flatMap(us -> Things.home(view)).ifPresent(subjects::add);
    }
    return subjects;
  }

  /** "niet Nederland maar Chili leidt X" */
  private static boolean denied(View view, Range clause, Thing thing) {
    return view.mentions(Name.class, clause).stream()
        .anyMatch(name -> view.wordBefore(name.range().start()).equals("niet") && view.text().text().startsWith(" maar ", name.range().end()) && Things.of(name).filter(thing::equals).isPresent());
  }

  /** "heeft ons als lid toegelaten" */
  private static boolean admitted(View view, Range clause) {
    Words words = view.wordTable();
    return Words.in(view, clause, US).stream().anyMatch(us -> {
      int next = words.startingAt(us.end());
      next = next < words.size() && ALSO.contains(words.lower(next)) ? next + 1 : next;
      String before = view.wordBefore(us.start());
      return next < words.size() && !words.lower(next).equals("land") && !Governor.preposition(before) && (Governor.preposition(words.lower(next)) || words.lower(next).equals("als"));
    });
  }

  /** "Chili en ons land leiden", "wij en Chili" */
  private static boolean coordinated(View view, Range within) {
    Optional<Range> us = Ourselves.subject(view, within);
    if (us.isEmpty()) {
      return false;
    }
    String before = view.wordBefore(us.get().start());
    boolean first = view.text().text().startsWith(" en ", us.get().end()) && view.mentions(Name.class, within).stream().anyMatch(name -> name.range().start() <= us.get().end() + 8 && name.range().start() > us.get().end());
    return before.equals("en") && view.mentions(Name.class, within).stream().anyMatch(name -> name.range().end() == us.get().start() - " en ".length()) || first;
  }

  /** "naast ons land maken ook A en B deel uit van X" */
  private static boolean beside(View view, Range within) {
    boolean also = view.lower(within).contains(" ook ") || Words.any(view, within, GroupWords.STATES) && !Words.any(view, within, ALL); // "maken behalve Nederland zes landen deel uit"
    return also && weBeside(view, within);
  }

  private static boolean weBeside(View view, Range within) {
    boolean named = view.mentions(Name.class, within).stream().anyMatch(name -> name.entry().equals(view.story().home()) && Things.acts(name) && BESIDE.contains(Governor.of(view, name.range().start()).word()));
    return named || BESIDE.stream().anyMatch(word -> Ourselves.governed(view, within, word).isPresent());
  }

  /** "Tot X behoren behalve Nederland dertien landen": right behind the verb; behind "alle kuststaten behalve" it would have no part. */
  private static boolean besideVerb(View view, Range cue, Range clause) {
    Range behind = Story.after(cue, clause);
    boolean opens = BESIDE.contains(Words.first(view.lower(behind).strip()));
    return opens && !Words.any(view, behind, ALL) && weBeside(view, behind);
  }

  /** "maakt Peru deel uit naast Nederland": behind the words of a part, who has it too. */
  private static boolean besideUs(View view, Range behind) {
    return Things.home(view).filter(Agents.states(view, behind, BESIDE.get(0))::contains).isPresent();
  }

  /** The subjects of a whole clause that are no groups. */
  static List<Thing> actors(View view, Range clause) {
    return Things.subjects(view, clause, new Range(clause.end(), clause.end())).stream().filter(thing -> !thing.kind().isCollaboration()).toList();
  }

  /** The clauses whose subject a clause without one may have: before "en", and around a relative clause. */
  private static List<Range> goesOnFrom(View view, int at) {
    List<Range> from = new ArrayList<>();
    Clause.Opener opener = view.clauses().get(at).opener();
    if (opener == Clause.Opener.COORDINATE && at > 0) {
      from.add(view.clauses().get(at - 1).range());
    }
    boolean around = at > 1 && view.clauses().get(at - 1).opener() == Clause.Opener.SUBORDINATE && (opener == Clause.Opener.MAIN || opener == Clause.Opener.COORDINATE);
    if (around) {
      from.add(view.clauses().get(at - 2).range()); // "Nederland, dat al jaren meedoet, is lid van X"
    }
    return from;
  }

  /** "twaalf landen, waaronder Nederland, zijn lid van X": those named of a counted subject. */
  private static List<Thing> among(View view, int clause) {
    if (clause < 1 || clause >= view.clauses().size()) {
      return List.of();
    }
    Range range = view.clauses().get(clause).range();
    String before = view.lower(view.clauses().get(clause - 1).range());
    boolean counted = COUNTED.stream().anyMatch(before::endsWith);
    return counted && view.lower(range).strip().startsWith("waaronder ") ? Things.in(view, range, name -> name.kind() == Kind.COUNTRY && Things.acts(name)) : List.of();
}
}

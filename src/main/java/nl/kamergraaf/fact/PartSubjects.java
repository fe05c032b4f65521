package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.OfficeName;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/** The subject of the words that tell a part: before them, right behind the verb, or in the clause that this one goes on from. */
final class PartSubjects {

  private static final Set<String> COUNTED = Set.of("landen,", "staten,", "lidstaten,");
  private static final Set<String> PARTS = Set.of("role-founder", "role-lead", "role-co-lead", "role-chair", "role-member", "role-participant");
  private static final Set<String> ELSEWHERE = Set.of("van", "uit", "in", "en");

  private static final Set<String> OPENERS = Set.of("die", "dat", "of", "omdat", "doordat", "nu", "nadat");
  private static final Set<String> CONJUNCTIONS = Set.of("omdat", "doordat", "nadat");
  private static final Set<String> ONE = Set.of("een", "één");
  private static final int ONE_OF = 4;
  /** Behind "het" as a subject. */
  private static final Set<String> AFTER = Set.of("zich", "ook", "zelf", "al", "nog", "inmiddels", "thans", "nu", "samen", "mede", "als", "het", "een", "lid", "momenteel", "eveneens", "weer");
  private static final List<String> BESIDE = List.of("naast", "behalve", "buiten");
  /** Between what somebody has and who has it: "de leiding over X heeft Nederland". */
  private static final Set<String> HAS = Set.of("bekleedt", "bekleden", "vervult", "vervullen", "heeft", "hebben", "voert", "voeren", "delen", "deelt", "bekleedden", "staat", "staan", "neemt", "nemen", "verzorgt", "verzorgen", "levert", "leveren", "bevindt", "bevinden", "is", "zijn");
  private static final Set<String> NOMINATIVES = Set.of("wij", "we", "ik");
  private static final Set<String> US = Set.of("ons");
  private static final Set<String> AND_US = Set.of(" en ons land", " en ons ", " en wij", " en ik ");
  /** "Peru volgde Nederland op als voorzitter" */
  private static final Set<String> SUCCEEDS = Set.of("volgt", "volgde", "volgden", "volgen", "opvolgt", "opvolgde", "opvolgden");
  private static final Set<String> UP = Set.of("op", "opvolgt", "opvolgde", "opvolgden");

  private static final Set<String> ARTICLES = Set.of("de", "het");
  private static final Set<String> JOINS = Set.of("en", "of", "maar", "ook", "zowel", "noch");

  private PartSubjects() {}

  /** Who has the part; nobody where the sentence does not say. */
  static List<Thing> of(View view, Hit.OfConcept role, PartNouns.Form form) {
    Range cue = role.range();
    Range clause = PartWords.clause(view, cue);
    Optional<Range> below = below(view, clause, cue).filter(opener -> !oneOf(view, opener));
    List<Thing> under = below.map(opener -> inside(view, new Range(opener.end(), clause.end()), cue)).orElse(List.of());
    if (below.isPresent() && !(under.isEmpty() && view.lower(below.get()).equals("nu"))) {
      return under; // "waarvan ons land nu lid is" has its subject before "nu"
    }
    boolean opens = PartNouns.person(view, new Range(cue.start(), cue.start() + view.lower(cue).replaceAll(" (van|bij|aan)$", "").length())) && Words.of(view.text().text(), new Range(clause.start(), cue.start())).stream()
        .allMatch(word -> ARTICLES.contains(view.lower(word)) && Words.any(view, clause, GroupWords.COPULAS)); // "voorzitter van X is Nederland"
    boolean anywhere = form != PartNouns.Form.SAID || opens; // "als lid van X pleit Nederland voor Y"
    List<Thing> subjects = new ArrayList<>(Things.subjects(view, clause, anywhere ? new Range(clause.end(), clause.end()) : cue));
    subjects.removeIf(thing -> thing.kind().isCollaboration() || denied(view, clause, thing));
    int at = view.clauses().indexOf(view.clauseOf(cue));
    if (subjects.isEmpty()) {
      Ourselves.subject(view, anywhere ? clause : new Range(clause.start(), Math.min(clause.end(), cue.end()))).flatMap(us -> home(view)).ifPresent(subjects::add);
    }
    for (Range earlier : subjects.isEmpty() ? goesOnFrom(view, at) : List.<Range>of()) {
      subjects.addAll(actors(view, earlier));
      if (subjects.isEmpty()) {
        Ourselves.subject(view, earlier).flatMap(us -> home(view)).ifPresent(subjects::add);
      }
    }
    for (int beside = at - 1; subjects.isEmpty() && beside <= at + 1; beside += 2) {
      subjects.addAll(among(view, beside));
    }
    if (subjects.isEmpty() && anywhere && at > 0) {
      Range earlier = view.clauses().get(at - 1).range();
      subjects.addAll(Things.subjects(view, earlier, new Range(earlier.end(), earlier.end())));
    }
    for (int behind = at + 1; subjects.isEmpty() && form == PartNouns.Form.AS && at == 0 && behind < view.clauses().size() && view.clauses().get(behind).opener() == Clause.Opener.MAIN; behind++) {
      subjects.addAll(actors(view, view.clauses().get(behind).range())); // "als aanvoerder, met Chili, van X laat ik"
    }
    if (subjects.isEmpty()) {
      Things.inverted(view, clause, cue).ifPresent(subjects::add);
      subjects.addAll(subjects.isEmpty() ? behind(view, clause, role) : List.of());
      if (subjects.isEmpty()) {
        minister(view, clause, cue).ifPresent(subjects::add);
      }
    }
    if (subjects.isEmpty() && Words.any(view, clause, GroupWords.ADMITTED) && admitted(view, clause)) {
      home(view).ifPresent(subjects::add);
    }
    boolean succeeds = form == PartNouns.Form.AS && subjects.size() > 1 && Words.any(view, clause, SUCCEEDS) && Words.any(view, clause, UP);
    if (succeeds) {
      subjects.subList(1, subjects.size()).clear();
    }
    if (subjects.isEmpty()) {
      pronoun(view, clause, cue).or(() -> relative(view, clause)).ifPresent(subjects::add);
    }
    if (subjects.isEmpty() && anywhere && at > 0) {
      Range earlier = view.clauses().get(at - 1).range();
      pronoun(view, earlier, new Range(earlier.end() - 1, earlier.end())).ifPresent(subjects::add); // "ook heeft het zich als lid verbonden aan X"
    }
    Range before = new Range(clause.start(), Math.min(clause.end(), cue.end()));
    if (!subjects.isEmpty() && home(view).filter(subjects::contains).isEmpty() && coordinated(view, before)) {
      home(view).ifPresent(subjects::add);
    }
    if (beside(view, before) && home(view).filter(subjects::contains).isEmpty()) {
      home(view).ifPresent(subjects::add);
    }
    boolean agent = subjects.isEmpty() && (PARTS.contains(role.concept().name()) && plainAgent(view, before) || ownAgent(view, before));
    if (agent) {
      home(view).ifPresent(subjects::add);
    }
    return subjects;
  }

  /** "landen die lid zijn van X", "dat wij X leiden": the word without a comma before it behind which another subject stands. */
  private static Optional<Range> below(View view, Range clause, Range cue) {
    Words words = view.wordTable();
    int first = words.startingAt(clause.start());
    Optional<Range> below = Optional.empty();
    for (int i = first + 1; i < words.size() && words.range(i).start() < cue.start(); i++) {
      String before = words.lower(i - 1);
      boolean opens = OPENERS.contains(words.lower(i)) && !Governor.preposition(before) && !JOINS.contains(before);
      if (opens && (CONJUNCTIONS.contains(words.lower(i)) || !Verbs.finite(before))) {
        below = Optional.of(words.range(i));
      }
    }
    return below;
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

  /** "Het heeft zich aangesloten bij X", "waarin het het voortouw neemt": the state that acts in the clause or sentence before. */
  private static Optional<Thing> pronoun(View view, Range clause, Range cue) {
    Words words = view.wordTable();
    int first = words.startingAt(clause.start());
    for (int i = first; i < words.size() && i <= first + 2 && words.range(i).end() <= cue.end(); i++) {
      String next = i + 1 < words.size() ? words.lower(i + 1) : "";
      boolean verb = i == first ? Verbs.finite(next) || GroupWords.HOLDS.contains(next) : Governor.preposition(next) || AFTER.contains(next) || i + 1 < words.size() && words.range(i + 1).overlaps(cue);
      if (words.lower(i).equals("het") && verb) {
        return before(view, clause).filter(thing -> home(view).filter(thing::equals).isPresent());
      }
    }
    return Optional.empty();
  }

  /** "Nederland, dat in 2024 toetrad, ...": who is named right before the relative clause. */
  private static Optional<Thing> relative(View view, Range clause) {
    Words words = view.wordTable();
    int first = words.startingAt(clause.start());
    if (first == 0 || first >= words.size() || !words.lower(first).equals("dat") && !words.lower(first).equals("die")) {
      return Optional.empty();
    }
    Range before = words.range(first - 1);
    boolean us = first > 1 && words.lower(first - 1).equals("land") && words.lower(first - 2).equals("ons");
    return us ? home(view) : view.mentions(Name.class).stream()
        .filter(name -> name.range().end() == before.end() && name.kind() == Kind.COUNTRY && Things.acts(name))
        .findFirst()
        .flatMap(Things::of);
  }

  /** The one who acts in what the sentence says before a clause, or in the sentence before. */
  private static Optional<Thing> before(View view, Range clause) {
    List<Thing> actors = new ArrayList<>();
    int at = view.clauses().indexOf(view.clauseOf(clause));
    for (int i = at - 1; i >= 0 && actors.isEmpty(); i--) {
      actors.addAll(actors(view, view.clauses().get(i).range()));
    }
    for (View earlier : actors.isEmpty() ? view.story().before(view, 1) : List.<View>of()) {
      actors.addAll(actors(earlier, earlier.clauses().get(0).range()));
    }
    return actors.size() == 1 ? Optional.of(actors.get(0)) : Optional.empty();
  }

  private static List<Thing> inside(View view, Range clause, Range cue) {
    List<Thing> subjects = new ArrayList<>(Things.subjects(view, clause, cue));
    subjects.removeIf(thing -> thing.kind().isCollaboration());
    if (subjects.isEmpty()) {
      Ourselves.subject(view, new Range(clause.start(), Math.min(clause.end(), cue.end()))).flatMap(us -> home(view)).ifPresent(subjects::add);
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
    boolean also = view.lower(within).contains(" ook ");
    boolean named = also && view.mentions(Name.class, within).stream().anyMatch(name -> name.entry().equals(view.story().home()) && Things.acts(name) && BESIDE.contains(Governor.of(view, name.range().start()).word()));
    return named || also && BESIDE.stream().anyMatch(word -> Ourselves.governed(view, within, word).isPresent());
  }

  private static Optional<Thing> home(View view) {
    return view.story().home().map(Thing.Known::new);
  }

  /** The subjects of a whole clause that are no groups. */
  private static List<Thing> actors(View view, Range clause) {
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

  /** "X leidt Nederland met Y", "het voorzitterschap van X vervullen wij": something else opens the clause, who acts stands right behind the verb. */
  private static List<Thing> behind(View view, Range clause, Hit.OfConcept role) {
    Range cue = role.range();
    boolean direct = GroupWords.DIRECT.contains(view.lower(cue)) || PartLinks.together(role, view.lower(cue));
    if (direct && GroupWords.DIRECT.contains(Words.first(view.lower(cue)))) {
      boolean opens = Words.of(view.text().text(), new Range(clause.start(), cue.start())).isEmpty();
      boolean after = view.clauses().indexOf(view.clauseOf(cue)) > 0 && view.clauseOf(cue).opener() == Clause.Opener.MAIN; // "waar A X leidt, leidt B Y"
      return opens && !after ? List.of() : behind(view, clause, cue.start() + Words.first(view.lower(cue)).length());
    }
    String last = view.lower(cue).substring(view.lower(cue).lastIndexOf(' ') + 1);
    boolean we = Ourselves.behind(view, cue.end()).filter(us -> NOMINATIVES.contains(view.lower(us))).isPresent();
    if (we) {
      return home(view).map(List::of).orElse(List.of()); // "X steunen wij", "in X participeren wij"
    }
    if (HAS.contains(last)) {
      return behind(view, clause, cue.end()); // "het secretariaat voert Nederland"
    }
    boolean noun = Words.any(view, cue, GroupWords.ABSTRACT) || PartNouns.person(view, cue) || view.lower(cue).startsWith("aan het ");
    return Words.in(view, noun ? Story.after(cue, clause) : new Range(clause.end(), clause.end()), HAS).stream()
        .map(verb -> behind(view, clause, verb.end()))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Who stands right behind a verb, and those joined to them. */
  private static List<Thing> behind(View view, Range clause, int verb) {
    List<Thing> found = new ArrayList<>();
    Optional<Range> us = Ourselves.behind(view, verb);
    int last = us.map(Range::end).orElse(verb);
    us.flatMap(range -> home(view)).ifPresent(found::add);
    for (Name name : view.mentions(Name.class, new Range(Math.min(last, clause.end()), clause.end()))) {
      String between = view.words(new Range(last, Math.max(last, name.range().start()))).strip();
      boolean next = found.isEmpty() ? between.matches("|het|de|ook|samen|zich|zich ook") : Things.onlyJoins(between);
      if (!next || !Things.acts(name) || name.kind().isCollaboration()) {
        break;
      }
      last = name.range().end();
      Things.of(name).map(thing -> Things.home(view, thing)).ifPresent(found::add);
    }
    int end = last;
    boolean also = !found.isEmpty() && AND_US.stream().anyMatch(words -> view.text().text().startsWith(words, end));
    home(view).filter(home -> also && !found.contains(home)).ifPresent(found::add);
    return found;
  }

  /** A minister of the state whose government writes, by the title that the register has: "de minister van Defensie is covoorzitter van X". */
  private static Optional<Thing> minister(View view, Range clause, Range cue) {
    boolean envoy = view.mentions(OfficeName.class, clause).stream()
        .anyMatch(office -> office.range().end() <= cue.end() && office.country().isPresent() && office.country().equals(view.story().home()) && Words.any(view, office.range(), GroupWords.ENVOYS) && !Governor.of(view, office.range().start()).isPreposition());
    if (envoy) {
      return home(view); // "de Nederlandse klimaatgezant"
    }
    return view.mentions(OfficeName.class, clause).stream()
        .filter(office -> office.range().end() <= cue.end() && Offices.ours(view, office))
        .filter(office -> !Governor.of(view, office.range().start()).isPreposition())
        .findFirst()
        .flatMap(office -> home(view))
        .or(() -> Offices.bare(view, new Range(clause.start(), Math.min(clause.end(), cue.end()))).flatMap(rank -> home(view)));
  }

  /** "de Nederlandse politie" */
  private static boolean ownAgent(View view, Range within) {
    Optional<Entry> home = view.story().home();
    return Stream.concat(Words.in(view, within, GroupWords.AGENTS).stream(), Words.in(view, within, GroupWords.ENVOYS).stream())
        .anyMatch(
            agent -> view.mentions(Name.class, within).stream()
                .anyMatch(name -> name.form() == Spelling.Form.ADJECTIVE && name.entry().equals(home) && agent.start() - name.range().end() == 1));
  }

  /** "de politie": no other state is spoken of, and no preposition governs it. */
  private static boolean plainAgent(View view, Range within) {
    Optional<Entry> home = view.story().home();
    boolean abroad = view.mentions(Name.class, within).stream().anyMatch(name -> name.kind() == Kind.COUNTRY && !name.entry().equals(home) && !Governor.of(view, name.range().start()).word().equals("met"));
    Words words = view.wordTable();
    return !abroad && Words.in(view, within, GroupWords.AGENTS).stream().anyMatch(agent -> {
      int next = words.startingAt(agent.end());
      boolean elsewhere = next < words.size() && ELSEWHERE.contains(words.lower(next));
      Governor governor = Governor.of(view, agent.start());
      return !elsewhere && !governor.isPreposition() && !governor.word().equals("en"); // "waarin gemeenten en de politie samenwerken"
    });
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

package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/** Whose role a wording speaks of: the subject, who stands behind "door" or "onder leiding van", or whose adjective it has. */
final class Agents {

  private static final Set<String> PASSIVE = Set.of("voorgezeten", "opgericht", "gesticht", "gelanceerd", "geïnitieerd", "geleid", "getrokken", "opgezet");
  /** "de door Nederland geleide X Coalition": the words of the role hold who has it. */
  static final String BY = "door ";

  private static final Set<String> COUNTED = Set.of("landen,", "staten,", "lidstaten,");
  private static final Set<String> HANDS = Set.of("handen");
  private static final String AS = "als ";
  /** "onder de leden van X is ook Nederland": the subject follows. */
  private static final String AMONG = "onder de ";
  private static final Set<String> RANKS = Set.of("minister", "staatssecretaris", "Minister", "Staatssecretaris");
  private static final Set<String> WITH = Set.of("met", "samen");
  /** Who founds, leads or chairs a group. */
  static final Set<String> LEADS = Set.of("role-founder", "role-lead", "role-co-lead", "role-chair");
  private static final Set<String> PARTS = Set.of("role-founder", "role-lead", "role-co-lead", "role-chair", "role-member", "role-participant");
  private static final Set<String> ELSEWHERE = Set.of("van", "uit", "in", "en");

  private Agents() {}

  /** The words of the role end in what the actor follows: "geleid door", "onder leiding van". */
  static boolean follow(View view, Range cue) {
    String words = view.lower(cue);
    return words.endsWith(" door") || words.contains("onder") && words.endsWith(" van") || words.endsWith("initiatief van") || words.endsWith("instigatie van");
  }

  static List<Thing> of(View view, Hit.OfConcept role) {
    Range cue = role.range();
    Range clause = view.clauseOf(cue).range();
    if (follow(view, cue)) {
      return states(view, Story.after(cue, clause), "");
    }
    String words = view.lower(cue);
    if (words.startsWith(BY)) {
      return states(view, cue, "door");
    }
    if (PASSIVE.stream().anyMatch(words::endsWith) && Words.any(view, clause, Set.of("door"))) {
      List<Thing> by = states(view, clause, "door");
      if (!by.isEmpty()) {
        return by;
      }
    }
    List<Thing> holders = holders(view, cue, clause);
    if (!holders.isEmpty()) {
      return holders;
    }
    Optional<Thing> own = adjective(view, cue);
    if (own.isPresent()) {
      return List.of(own.get());
    }
    boolean as = words.startsWith(AMONG) || words.startsWith(AS) || view.wordBefore(cue.start()).equals("als"); // "als lid van X pleit Nederland voor Y"
    List<Thing> subjects = new ArrayList<>(Things.subjects(view, clause, as ? new Range(clause.end(), clause.end()) : cue));
    subjects.removeIf(thing -> thing.kind().isCollaboration());
    if (subjects.isEmpty() && as) {
      with(view, cue).ifPresent(subjects::add);
    }
    int at = view.clauses().indexOf(view.clauseOf(cue));
    if (subjects.isEmpty() && at > 1 && view.clauses().get(at).opener() == Clause.Opener.MAIN && view.clauses().get(at - 1).opener() == Clause.Opener.SUBORDINATE) {
      Range main = view.clauses().get(at - 2).range(); // "Nederland, dat al jaren meedoet, is lid van X"
      subjects.addAll(Things.subjects(view, main, new Range(main.end(), main.end())));
      subjects.removeIf(thing -> thing.kind().isCollaboration());
    }
    for (int beside = at - 1; subjects.isEmpty() && beside <= at + 1; beside += 2) {
      subjects.addAll(among(view, beside));
    }
    if (subjects.isEmpty() && as && at > 0) {
      Range earlier = view.clauses().get(at - 1).range();
      subjects.addAll(Things.subjects(view, earlier, new Range(earlier.end(), earlier.end())));
    }
    if (subjects.isEmpty()) {
      Things.inverted(view, clause, cue).or(() -> minister(view, clause, cue)).ifPresent(subjects::add);
    }
    Range before = new Range(clause.start(), Math.min(clause.end(), cue.end()));
    boolean agent = subjects.isEmpty() && (PARTS.contains(role.concept().name()) && plainAgent(view, before) || ownAgent(view, before));
    if (agent) {
      view.story().home().map(Thing.Known::new).ifPresent(subjects::add);
    }
    return subjects;
  }

  /** "het voorzitterschap berust bij Nederland", "... wordt door Nederland bekleed": who has what the noun names. */
  private static List<Thing> holders(View view, Range cue, Range clause) {
    String words = view.lower(cue);
    if (GroupWords.HELD.stream().noneMatch(words::contains)) {
      return List.of();
    }
    if (Words.any(view, clause, GroupWords.FILLED)) {
      return states(view, clause, "door");
    }
    if (!Words.any(view, clause, GroupWords.RESTS)) {
      return List.of();
    }
    List<Thing> at = states(view, clause, "bij");
    return at.isEmpty() && Words.any(view, clause, HANDS) ? states(view, clause, "van") : at;
  }

  /** A minister of the state whose government writes, by the title that the register has: "de minister van Defensie is covoorzitter van X". */
  private static Optional<Thing> minister(View view, Range clause, Range cue) {
    return view.mentions(OfficeName.class, clause).stream()
        .filter(office -> office.range().end() <= cue.end() && office.country().isEmpty() && (office.office().isPresent() || office.person().isEmpty() && office.title().indexOf(' ') > 0))
        .filter(office -> RANKS.stream().anyMatch(office.title()::startsWith) && !Governor.of(view, office.range().start()).isPreposition())
        .findFirst()
        .flatMap(office -> view.story().home())
        .map(Thing.Known::new);
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
    boolean abroad = view.mentions(Name.class, within).stream().anyMatch(name -> name.kind() == Kind.COUNTRY && !name.entry().equals(home));
    Words words = view.wordTable();
    return !abroad && Words.in(view, within, GroupWords.AGENTS).stream().anyMatch(agent -> {
      int next = words.startingAt(agent.end());
      boolean elsewhere = next < words.size() && ELSEWHERE.contains(words.lower(next));
      Governor governor = Governor.of(view, agent.start());
      return !elsewhere && !governor.isPreposition() && !governor.word().equals("en"); // "waarin gemeenten en de politie samenwerken"
    });
  }

  /** A body of the state whose government writes takes part for it: "de FIOD is lid van X". */
  static List<Thing> withState(View view, List<Thing> actors) {
    Optional<Thing> home = view.story().home().map(Thing.Known::new);
    boolean body = home.isPresent() && !actors.contains(home.get())
        && actors.stream().anyMatch(actor -> actor instanceof Thing.Known && GroupWords.BODIES.contains(actor.label().toLowerCase(Locale.ROOT)));
    if (!body) {
      return actors;
    }
    List<Thing> all = new ArrayList<>(actors);
    all.add(home.get());
    return all;
  }

  /** "de X Coalition, met Nederland als voorzitter" */
  private static Optional<Thing> with(View view, Range cue) {
    int als = view.wordTable().startingAt(cue.start());
    int place = view.lower(cue).startsWith(AS) || als == 0 ? cue.start() : view.wordTable().range(als - 1).start();
    return view.mentions(Name.class).stream()
        .filter(name -> Things.acts(name) && name.range().end() == place - 1 && Governor.of(view, name.range().start()).word().equals("met"))
        .findFirst()
        .flatMap(Things::of);
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

  /** "het Nederlandse lidmaatschap", "onder Nederlands voorzitterschap" */
  private static Optional<Thing> adjective(View view, Range cue) {
    Optional<Entry> home = view.story().home();
    return view.mentions(Name.class, new Range(view.range().start(), cue.start())).stream()
        .filter(name -> name.form() == Spelling.Form.ADJECTIVE && cue.start() - name.range().end() <= 1 && name.entry().equals(home))
        .findFirst()
        .flatMap(Things::of);
  }

  /** States from the first on that stands behind a word, as long as nothing but "en" and commas comes between. */
  private static List<Thing> states(View view, Range within, String after) {
    List<Thing> states = new ArrayList<>();
    boolean us = after.isEmpty() ? Ourselves.behind(view, within.start()).isPresent() : Ourselves.governed(view, within, after).isPresent();
    if (us) {
      view.story().home().map(Thing.Known::new).ifPresent(states::add);
    }
    int last = -1;
    for (Name name : view.mentions(Name.class, within)) {
      boolean first = states.isEmpty() && (after.isEmpty() ? Governor.of(view, name.range().start()).range().end() == within.start() : Governor.of(view, name.range().start()).word().equals(after));
      boolean next = last >= 0 && Things.onlyJoins(view.words(new Range(last, name.range().start())));
      if (Things.acts(name) && !name.kind().isCollaboration() && (first || next)) {
        last = name.range().end();
        Things.of(name).map(thing -> Things.home(view, thing)).ifPresent(states::add);
      }
    }
    return states;
  }

  /** Others have the same part: there are two of them, or it is said "met" or "samen met" whom. */
  static boolean together(View view, Hit.OfConcept role, List<Thing> actors) {
    if (actors.size() > 1) {
      return true;
    }
    Range clause = view.clauseOf(role.range()).range();
    return view.mentions(Name.class, clause).stream()
        .anyMatch(name -> name.kind() == Kind.COUNTRY && Things.acts(name) && WITH.contains(Governor.of(view, name.range().start()).word()) && !apposed(view, name));
  }

  /** The states with whom somebody leads, chairs or founds: "leidt samen met Denemarken en Noorwegen". */
  static List<Thing> companions(View view, Hit.OfConcept role) {
    Range clause = view.clauseOf(role.range()).range();
    List<Thing> companions = new ArrayList<>();
    int last = -1;
    for (Name name : LEADS.contains(role.concept().name()) ? view.mentions(Name.class, clause) : List.<Name>of()) {
      boolean state = name.kind() == Kind.COUNTRY && Things.acts(name) && !apposed(view, name);
      boolean next = last >= 0 && Things.onlyJoins(view.words(new Range(last, name.range().start())));
      if (state && (next || companions.isEmpty() && WITH.contains(Governor.of(view, name.range().start()).word()))) {
        last = name.range().end();
        Things.of(name).ifPresent(companions::add);
      }
    }
    return companions;
  }

  /** "de X Coalition, een verband met België": with whom the group is, not who does something. */
  private static boolean apposed(View view, Name name) {
    String before = view.lower(new Range(view.range().start(), name.range().start()));
    int open = before.lastIndexOf(", een ");
    return open >= 0 && before.indexOf(',', open + 1) < 0 && view.lower(new Range(name.range().end(), view.range().end())).contains(",");
  }
}

package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** Which group, mission, fund or body a role's words speak of. */
final class Joined {

  private static final Set<String> MEMBERS = Set.of("leden", "lidstaten", "deelnemers", "partners");
  private static final Set<String> ALL_OF = Set.of("de", "alle");

  private static final int GAP = 85;
  private static final int TO_RELATIVE = 70;
  private static final List<String> OFS = List.of(" van ", " bij ", " in ", " binnen ");
  private static final String SCHAP = "schap";
  private static final String MET = "met";
  private static final String VIA = "via";
  private static final String SECRETARIAT = "het secretariaat";
  private static final Set<String> WHOLES = Set.of("van", "van de", "van het", "binnen de", "binnen het", "onder de", "onder het");
  /** What money is given to; "er" and "daarbij" say less. */
  private static final Set<String> GIVEN_TO = Set.of("daaraan", "hieraan", "eraan", "waaraan", "daarvoor", "hiervoor");
  private static final Set<String> PASSIVE = Set.of("wordt", "werd");
  private static final Set<String> THERE = Set.of("daar", "hier");
  private static final Set<String> THAT = Set.of("dat");
  private static final Set<String> HERE = Set.of("daaraan", "hieraan", "daarvan", "hiervan", "daarin", "hierin");
  /** "heeft daarover de leiding" */
  private static final Set<String> LEAD_OF = Set.of("daarover", "hierover", "waarover", "erover");
  private static final int WORDS = 5;
  /** Letters from "en van" to the name. */
  private static final int AGAIN = 10;
  /** Who hosts a body is told by another rule. */
  private static final String HOST = "role-host";
  private static final String INITIATIVE = "initiatief";
  private static final String INVOLVED = "betrokken";
  private static final String CONTRIBUTING = "role-contributing";
  private static final Set<String> OF_THE_SENTENCE = Set.of("role-founder", "role-chair", "role-lead", "role-co-lead", "role-member", "role-observer", "role-facilitator", "role-donor");
  static final Set<String> ON = Set.of("van", "bij", "aan", "in", "binnen", "tot");
  private static final Set<String> BOTH_OF = Set.of("zowel");
  private static final Set<String> AS_WELL = Set.of("als", "van", "aan", "in", "bij", "tot", "de", "het", "ook");
  /** "van A, alsmede van B" */
  private static final Set<String> ALSO = Set.of("alsmede", "evenals", "en", "net");
  private static final Set<String> BOTH = Set.of("beide");
  private static final Set<String> IN = Set.of("van", "in", "bij", "aan", "binnen", "tot", "met", "voor", "uit");
  /** "leidt een actie binnen X": a part in the action. */
  private static final Set<String> BESIDE = Set.of("binnen", "via", "naast", "tegen", "namens", "door", "tijdens", "sinds", "zonder", "volgens", "over");
  private static final String WHICH = "welke";
  private static final String WHERE = "waar";
  /** A preposition and the verb that closes the clause. */
  private static final int STRANDED = 2;
  private static final Set<String> OPENERS =
      Set.of("die", "dat", "waarvan", "waaraan", "waarin", "waarbij", "waartoe", "waarover", "waarmee", "waarvoor", "waaronder", "waar", "geleid", "opgericht", "voorgezeten", "gelanceerd", "geïnitieerd");

  private Joined() {}

  /** Something that can be joined, and the words that name it. */
  record Placed(Thing thing, Range range) {}

  /** The things, each with the words that name it; empty where the sentence does not say. */
  static Map<Thing, Range> of(View view, Hit.OfConcept role, int next) {
    int until = Math.min(next, own(view, role));
    if (role.concept().name().equals("role-organiser") && view.mentions(Name.class).stream().noneMatch(name -> canBeJoined(name.kind()) && name.range().start() >= role.range().end())) {
      return Map.of(); // what somebody in a group organises is no group
    }
    List<Placed> all = new ArrayList<>(view.joined());
    all.removeIf(one -> Contrasts.of(view, one).isPresent() || members(view, one, role));
    Range cue = role.range();
    Range clause = PartWords.clause(view, cue);
    boolean by = Agents.follow(view, cue);
    Map<Thing, Range> after = by ? Map.of() : behind(view, role, all, Math.max(cue.end(), until));
    boolean of = !by && (view.lower(cue).endsWith(" van") || contributes(view, role) || OFS.stream().anyMatch(words -> view.text().text().startsWith(words, cue.end())) && (PartNouns.person(view, cue) || view.lower(cue).endsWith(SECRETARIAT))) && governs(view, cue, clause) && !PartLinks.telling(view, role) && all.stream().noneMatch(one -> cue.contains(one.range()));
    if (!after.isEmpty() || of) {
      return after; // "trekker van Y": of nothing named before
    }
    Optional<Placed> inside = all.stream().filter(one -> (cue.contains(one.range()) || one.range().start() > cue.start() && one.range().start() < cue.end()) && !Governor.of(view, one.range().start()).word().equals(VIA) && !PartLinks.ofObject(view, role, one) && !PartLinks.proposed(view, role, one) && !PartLinks.signs(view, role, one)).findFirst();
    Optional<Placed> before = inside.or(() -> before(view, role, all, clause, by)).or(() -> antecedent(view, all, clause)).or(() -> bracketed(view, all, cue)).or(() -> takenUp(view, role, all, clause));
    Map<Thing, Range> both = before.isEmpty() ? both(view, clause, all) : Map.of();
    if (!both.isEmpty()) {
      return both;
    }
    Map<Thing, Range> things = before.map(one -> chain(view, one, all)).orElseGet(() -> alone(view, role, all));
    return things.isEmpty() && by ? behind(view, role, all, clause.end()) : things;
  }

  /** "DNB, de AFM en de leden van de werkgroep": beside others only its members are named, who are no part of what is said of those; not "zijn de leden van", "een van de leden van". */
  private static boolean members(View view, Placed one, Hit.OfConcept role) {
    Governor governor = Governor.of(view, one.range().start());
    Words words = view.wordTable();
    int noun = words.startingAt(governor.range().start()) - 1;
    if (!governor.word().equals("van") || noun < 1 || !MEMBERS.contains(words.lower(noun)) || !ALL_OF.contains(words.lower(noun - 1))) {
      return false;
    }
    boolean said = role.range().start() < words.range(noun - 1).start() && role.range().end() > words.range(noun).start();
    boolean relative = !view.clauseOf(role.range()).equals(view.clauseOf(one.range())); // "de leden van de coalitie, waartoe ook Nederland behoort"
    boolean beside = noun > 1 && (words.lower(noun - 2).equals("en") || words.breaks(noun - 2));
    return !said && !relative && beside;
  }

  /** "Door deel te nemen aan X draagt Nederland bij aan schonere kusten": to what follows. */
  private static boolean contributes(View view, Hit.OfConcept role) {
    return CONTRIBUTING.equals(role.concept().name()) && view.lower(role.range()).endsWith(" bij") && view.text().text().startsWith(" aan ", role.range().end());
  }

  /** "lid van": of what follows; in "waar Nederland lid van is" nothing does. */
  private static boolean governs(View view, Range cue, Range clause) {
    List<Range> behind = Words.of(view, Story.after(cue, clause));
    List<Range> all = Words.of(view, clause);
    if (behind.size() == STRANDED && view.lower(all.get(0)).equals(WHERE)) {
      return false; // "waar Nederland als waarnemer bij aanschuift"
    }
    return !behind.isEmpty() && !(behind.size() <= 2 && behind.stream().allMatch(word -> GroupWords.COPULAS.contains(view.lower(word)) || GroupWords.HOLDS.contains(view.lower(word))));
  }

  /** Where a clause behind a semicolon begins that tells something itself: "van A is X waarnemer; aan B neemt X niet deel", "...; voor B heeft het bedankt". */
  private static int own(View view, Hit.OfConcept role) {
    return view.clauses().stream()
        .filter(clause -> clause.opener() == Clause.Opener.PUNCTUATION && clause.range().start() >= role.range().end() && (tells(view, clause.range()) || !view.cues("participation-role", new Range(clause.range().start(), view.range().end())).isEmpty()))
        .mapToInt(clause -> clause.range().start())
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }

  private static boolean tells(View view, Range clause) {
    return Words.of(view, clause).stream().map(view::lower).anyMatch(word -> GroupWords.COPULAS.contains(word) && !word.equals("zijn") || GroupWords.HOLDS.contains(word) || Verbs.finite(word));
  }

  /** Every group, body, mission, fund or programme of a sentence, in order, by name or by words that point to it. */
  static List<Placed> in(View view) {
    List<Placed> all = new ArrayList<>();
    for (Name name : view.mentions(Name.class)) {
      if (canBeJoined(name.kind()) && !PartLinks.compound(view, name.range())) {
        Things.of(name).ifPresent(thing -> all.add(new Placed(thing, name.range())));
      }
    }
    for (Groups.Found group : view.groups()) {
      all.add(new Placed(group.thing(), group.words()));
    }
    PointedGroups.in(view).forEach((range, thing) -> all.add(new Placed(thing, range)));
    all.sort((a, b) -> a.range().compareTo(b.range()));
    return List.copyOf(all);
  }

  static boolean canBeJoined(Kind kind) {
    return kind.isCollaboration() || kind.isAccountabilityBody() || kind == Kind.MISSION || kind == Kind.TRAINING_MISSION || kind == Kind.FUND || kind == Kind.PROGRAMME;
  }

  /** What follows the role's words closely, and what goes on from there as a list. */
  private static Map<Thing, Range> behind(View view, Hit.OfConcept role, List<Placed> all, int until) {
    Map<Thing, Range> things = new LinkedHashMap<>();
    int last = role.range().end();
    for (Placed one : all) {
      boolean host = role.concept().name().equals(HOST) && one.thing().kind().isAccountabilityBody();
      if (one.range().start() < role.range().end() || one.range().end() > until || host || PartLinks.loose(view, role, one)) {
        continue;
      }
      if (things.isEmpty() && view.words(new Range(role.range().end(), one.range().start())).contains(", en ")) {
        break; // "is sinds 2021 aangesloten, en in X is het waarnemer"
      }
      if (things.isEmpty() && elsewhere(view, role.range(), one)) {
        break;
      }
      boolean involved = view.lower(role.range()).contains(INVOLVED) || view.lower(role.range()).contains(INITIATIVE); // "nauw betrokken bij de oprichting van X", "nam het initiatief tot de oprichting van X"
      if (things.isEmpty() && !involved && Founding.ofAct(view, one.range()).founding()) {
        break; // "werkt samen aan de oprichting van X"
      }
      if (things.isEmpty() && met(view, role.range(), one.range())) {
        break;
      }
      boolean elsewhere = things.isEmpty() && CONTRIBUTING.equals(role.concept().name()) && !PartLinks.receives(view, role, one);
      String governor = Governor.of(view, one.range().start()).word();
      if (things.isEmpty() && (PartLinks.meets(view, role, one) || PartLinks.ofPart(view, role, one) || PartLinks.direct(view, role) && PartLinks.elsewhere(view, role, one))) {
        break;
      }
      if (things.isEmpty() && PartLinks.signs(view, role, one)) {
        continue; // "medeondertekenaar van de verklaring van X"
      }
      boolean beside = things.isEmpty() && (BESIDE.contains(governor) && !view.lower(role.range()).endsWith(" " + governor) && !PartLinks.over(view, role, one) || PartLinks.direct(view, role) && Governor.preposition(governor) || PartLinks.attributive(view, role) && !PartLinks.adjoins(view, role, one));
      int from = last;
      boolean others = !things.isEmpty() && view.mentions(Name.class).stream().anyMatch(name -> name.range().start() >= from && name.range().end() <= one.range().start() && name.kind() == Kind.COUNTRY && Things.acts(name) && !Governor.of(view, name.range().start()).isPreposition()); // "leidt X en IJsland Y"
      boolean whole = !things.isEmpty() && last < one.range().start() && WHOLES.contains(view.lower(new Range(last, one.range().start())).strip()); // "de werkgroep water van X": the lead is of the part
      if (one.range().start() - last > GAP || elsewhere || beside || whole || others) {
        break; // "bijdragen aan de lening van de G7" is no part in the G7
      }
      last = one.range().end();
      things.putIfAbsent(one.thing(), one.range());
    }
    again(view, role, all).ifPresent(one -> things.putIfAbsent(one.thing(), one.range()));
    return things;
  }

  /** "onder Nederlands voorzitterschap sprak de Raad met X": whom somebody talks to presides over nothing of it. */
  private static boolean met(View view, Range cue, Range group) {
    return view.lower(cue).contains(SCHAP) && Governor.of(view, group.start()).word().equals(MET);
  }

  /** "van A is X lid, bij B waarnemer": behind the comma the sentence speaks of something else. */
  private static boolean elsewhere(View view, Range cue, Placed one) {
    String between = view.lower(new Range(cue.end(), one.range().start()));
    int space = between.indexOf(' ', 2);
    return between.startsWith(", ") && space > 0 && ON.contains(between.substring(2, space)) && !view.lower(cue).endsWith(" " + between.substring(2, space));
  }

  /** "lid van A, die in 2018 begon, en van B": the list goes on behind the relative clause, with the same preposition. */
  private static Optional<Placed> again(View view, Hit.OfConcept role, List<Placed> all) {
    int next = view.clauses().indexOf(view.clauseOf(role.range())) + 2;
    String words = view.lower(role.range());
    String last = words.substring(words.lastIndexOf(' ') + 1);
    int behind = view.wordTable().startingAt(role.range().end());
    String preposition = IN.contains(last) || behind >= view.wordTable().size() ? last : view.wordTable().lower(behind); // "is sinds 2019 lid" + "van"
    if (next >= view.clauses().size() || view.clauses().get(next - 1).opener() != Clause.Opener.SUBORDINATE || !IN.contains(preposition)) {
      return Optional.empty();
    }
    int from = view.clauses().get(next - 1).range().start();
    String opening = ", en " + preposition + " ";
    int list = view.lower(new Range(from, view.range().end())).indexOf(opening);
    int at = from + list + opening.length();
    return all.stream()
        .filter(one -> list >= 0 && one.range().start() >= at && one.range().start() - at <= AGAIN && Governor.of(view, one.range().start()).word().equals(preposition))
        .findFirst();
  }

  private static Optional<Placed> before(View view, Hit.OfConcept role, List<Placed> all, Range clause, boolean by) {
    if (role.concept().name().equals("role-organiser")) {
      return Optional.empty(); // what somebody in a group organises is no group
    }
    Optional<Range> passive = same(view, clause);
    Range where = goesOn(view, clause).or(() -> passive).orElse(clause);
    return all.stream()
        .filter(one -> passive.isEmpty() || clause.contains(one.range()) || !Governor.of(view, one.range().start()).isPreposition())
        .filter(one -> (clause.contains(one.range()) || where.contains(one.range())) && one.range().end() <= role.range().start())
        .filter(one -> !CONTRIBUTING.equals(role.concept().name()) || !BESIDE.contains(Governor.of(view, one.range().start()).word()))
        .filter(one -> !(role.concept().name().equals(HOST) && one.thing().kind().isAccountabilityBody()))
        .filter(one -> !PartLinks.loose(view, role, one) && !PartLinks.within(view, role, one) && !PartLinks.coordinated(view, role, one) && !PartLinks.proposed(view, role, one))
        .filter(one -> !PartLinks.ownObject(view, role, one) && !PartLinks.ofNoun(view, one) && !PartLinks.belongsElsewhere(view, role, one))
        .filter(one -> by || PartLinks.under(view, role) || PartLinks.fronted(view, role, one) || PartLinks.with(view, role, one) || PartLinks.as(view, role, one) || PartLinks.passive(view, clause) || PartLinks.telling(view, role) || IN.contains(PartLinks.governor(view, one)) || PartLinks.over(view, role, one) || Roles.money(view, role.range()))
        .reduce((first, second) -> second);
  }

  /** "X is door Chili opgezet en wordt mede door Nederland betaald": the clause before has the subject. */
  private static Optional<Range> same(View view, Range clause) {
    int at = view.clauses().indexOf(view.clauseOf(clause));
    Words words = view.wordTable();
    int verb = words.startingAt(view.clauses().get(at).range().start()) + 1;
    boolean elided = at > 0 && view.clauses().get(at).opener() == Clause.Opener.COORDINATE && verb < words.size() && words.isIn(verb, PASSIVE) && words.lower(verb - 1).equals("en");
    return elided ? Optional.of(view.clauses().get(at - 1).range()) : Optional.empty();
  }

  /** "Van de coalitie, waarin Frankrijk het voortouw neemt, maakt Nederland deel uit": the clause before the relative one. */
  private static Optional<Range> goesOn(View view, Range clause) {
    List<Clause> clauses = view.clauses();
    int at = clauses.indexOf(view.clauseOf(clause));
    int main = view.takenUp(at);
    return main >= 0 ? Optional.of(clauses.get(main).range()) : Optional.empty();
  }

  /** "de X Coalition, waarvan Nederland lid is" */
  private static Optional<Placed> antecedent(View view, List<Placed> all, Range clause) {
    List<Words.Run> words = Words.runs(view.text().text(), clause);
    boolean which = words.size() > 1 && words.get(1).lower().equals(WHICH) && IN.contains(words.get(0).lower()); // "in welke"
    if (words.isEmpty() || !which && !OPENERS.contains(words.get(0).lower())) {
      return Optional.empty();
    }
    return all.stream().filter(one -> one.range().end() <= clause.start() && clause.start() - one.range().end() <= TO_RELATIVE).reduce((first, second) -> second);
  }

  /** "de X Coalition (waarvan Nederland lid is)": what stands right before the brackets. */
  private static Optional<Placed> bracketed(View view, List<Placed> all, Range cue) {
    String before = view.words(new Range(view.range().start(), cue.start()));
    int open = before.lastIndexOf('(');
    int place = view.range().start() + open;
    boolean inside = open > 0 && before.indexOf(')', open) < 0 && OPENERS.contains(Words.first(view.lower(new Range(place + 1, cue.start()))));
    return inside ? all.stream().filter(one -> one.range().end() == place - 1).findFirst() : Optional.empty();
  }

  /** "...; ook Nederland nam daaraan deel" */
  private static Optional<Placed> takenUp(View view, Hit.OfConcept role, List<Placed> all, Range clause) {
    boolean lead = Agents.LEADS.contains(role.concept().name()) && Words.any(view, clause, LEAD_OF);
    boolean split = ON.contains(Words.first(view.lower(role.range()))) && Words.any(view, new Range(clause.start(), Math.max(clause.start(), role.range().start())), THERE); // "dat wij daar als waarnemer aan deelnemen"
    if (lead || split || Words.any(view, clause, Roles.gives(view, role) ? GIVEN_TO : GroupWords.HEREOF) || all.isEmpty() && CONTRIBUTING.equals(role.concept().name()) && Words.any(view, clause, GIVEN_TO)) {
      int place = Words.in(view, clause, THAT).stream().filter(that -> split || Words.any(view, Story.after(that, clause), HERE)).mapToInt(Range::start).findFirst().orElse(clause.start()); // "op de vraag naar X meld ik dat wij hieraan meedoen"
      Optional<Placed> here = all.stream().filter(one -> one.range().end() <= place).reduce((first, second) -> second);
      boolean relative = view.lower(clause).strip().startsWith("waar") && clause.start() > view.range().start(); // what it speaks of stands in the sentence
      return here.isPresent() || relative ? here : Optional.<Placed>empty().or(() -> view.story().before(view, 1).stream().flatMap(earlier -> earlier.joined().stream()).reduce((first, second) -> second)
          .map(one -> new Placed(one.thing(), clause)));
    }
    return all.isEmpty() ? TopicGroup.of(view, role, clause).map(thing -> new Placed(thing, clause)) : Optional.empty();
  }

  /** "Nederland is van beide lid.": the two that the sentence has named before, or the sentence before it. */
  private static Map<Thing, Range> both(View view, Range clause, List<Placed> all) {
    Optional<Range> both = Words.in(view, clause, BOTH).stream().filter(word -> IN.contains(view.wordBefore(word.start()))).findFirst();
    if (both.isEmpty()) {
      return Map.of();
    }
    Stream<Placed> named = all.isEmpty() ? view.story().before(view, 1).stream().flatMap(earlier -> earlier.joined().stream()) : all.stream().filter(one -> one.range().end() <= both.get().start());
    List<Thing> things = named.map(Placed::thing).distinct().toList();
    Map<Thing, Range> found = new LinkedHashMap<>();
    if (things.size() == 2 && things.stream().allMatch(thing -> thing.kind().isCollaboration())) {
      things.forEach(thing -> found.put(thing, both.get()));
    }
    return found;
  }

  /** "Nederland is sinds 2021 lid.": nothing follows that says of what. */
  private static boolean bare(View view, Range cue) {
    String words = view.lower(cue);
    String last = words.substring(words.lastIndexOf(' ') + 1);
    List<Range> behind = Words.of(view, Story.after(cue, view.range()));
    return GroupWords.BARE.contains(last) && behind.isEmpty();
  }

  /** "is geen lid van X, maar draagt wel bij" */
  private static boolean closesGiving(View view, Hit.OfConcept role) {
    return CONTRIBUTING.equals(role.concept().name()) && view.lower(role.range()).endsWith(" bij") && Words.of(view, Story.after(role.range(), view.range())).isEmpty();
  }

  /** "zowel van A als van B" */
  private static boolean joins(View view, Range between) {
    String words = view.words(between).strip();
    String also = words.startsWith(", ") ? words.substring(2) : words;
    boolean more = ALSO.contains(Words.first(also)) && further(also.substring(Words.first(also).length()));
    return more || Things.onlyJoins(words) || words.startsWith("als ") && Things.only(AS_WELL, words) && Words.any(view, new Range(view.range().start(), between.start()), BOTH_OF);
  }

  /** "alsmede van de coalities voor": the preposition again, and the noun of which more follow. */
  private static boolean further(String words) {
    int noun = words.endsWith(" voor") ? words.lastIndexOf(' ', words.length() - " voor".length() - 1) : -1;
    boolean several = noun > 0 && GroupWords.SEVERAL.stream().anyMatch(words.substring(noun + 1, words.length() - " voor".length())::endsWith);
    return Things.only(AS_WELL, several ? words.substring(0, noun) : words);
  }

  /** Things named beside one with nothing but "en" and commas between. */
  private static Map<Thing, Range> chain(View view, Placed one, List<Placed> all) {
    Map<Thing, Range> things = new LinkedHashMap<>();
    for (Placed other : all) {
      boolean beside = other.equals(one) || other.range().end() <= one.range().start() && joins(view, new Range(other.range().end(), one.range().start()));
      if (beside) {
        things.putIfAbsent(other.thing(), other.range());
      }
    }
    things.putIfAbsent(one.thing(), one.range()); // named in the sentence before
    int last = one.range().end();
    for (int i = all.indexOf(one) + 1; i > 0 && i < all.size() && all.get(i).range().start() >= last && joins(view, new Range(last, all.get(i).range().start())); i++) {
      things.putIfAbsent(all.get(i).thing(), all.get(i).range());
      last = all.get(i).range().end();
    }
    return things;
  }

  /** "De X Alliance is opgezet in 2020; Nederland was een van de initiatiefnemers": the one group of the sentence. */
  private static Map<Thing, Range> alone(View view, Hit.OfConcept role, List<Placed> all) {
    Map<Thing, Range> groups = new LinkedHashMap<>();
    boolean whole = bare(view, role.range()) || closesGiving(view, role);
    boolean object = GroupWords.DIRECT.contains(view.lower(role.range())) && !Words.of(view, Story.after(role.range(), view.clauseOf(role.range()).range())).isEmpty(); // "Nederland leidt de eerste"
    boolean plain = !object && !PartLinks.SITS.contains(view.lower(role.range())) && Words.of(view, role.range()).size() <= WORDS; // "zit binnen X de werkgroep voor" has its own object
    if (plain && (whole || OF_THE_SENTENCE.contains(role.concept().name()))) {
      for (Placed one : all) {
        if (one.thing().kind().isCollaboration() && one.range().start() < role.range().start()) {
          groups.putIfAbsent(one.thing(), one.range());
        }
      }
    }
    boolean apart = view.clauses().indexOf(view.clauseOf(role.range())) > 0 || PartWords.clause(view, role.range()).start() > view.clauseOf(role.range()).range().start();
    boolean clear = groups.size() == 1 && apart;
    return clear ? groups : Map.of();
  }
}

package nl.kamergraaf.fact;

import java.util.List;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/** Who has what a noun of a part names: "het voorzitterschap berust bij Nederland", "het voorzitterschap, dat wij met Palau delen". */
final class PartHolders {

  private static final Set<String> OURS = Set.of("onze");
  private static final Set<String> IS = Set.of("is");
  private static final Set<String> HANDS = Set.of("handen");
  private static final Set<String> PASSED_TO = Set.of("overgegaan", "overging", "overgaat");
  /** "ging in mei over op Nederland" */
  private static final Set<String> WENT = Set.of("ging", "gingen");
  private static final Set<String> OVER = Set.of("over");
  private static final Set<String> HANDED = Set.of("overgedragen");
  private static final Set<String> HANDED_ON = Set.of("droeg", "droegen");
  private static final Set<String> HOLDS_NOW = Set.of("delen", "deelt", "bekleden", "bekleedt", "vervullen", "vervult", "voeren", "voert");

  private PartHolders() {}

  /** "het voorzitterschap berust bij Nederland", "... wordt door Nederland bekleed": who has what the noun names. */
  static List<Thing> of(View view, Range cue, Range own) {
    String words = view.lower(cue);
    int on = view.resumption(view.clauses().indexOf(view.clauseOf(cue)));
    Range clause = on < 0 ? own : view.clauses().get(on).range(); // "het voorzitterschap van X, waarin tien landen samenwerken, ligt bij Nederland"
    if (GroupWords.HELD.stream().noneMatch(words::contains)) {
      return List.of();
    }
    List<Thing> relative = relative(view, cue);
    if (!relative.isEmpty()) {
      return relative;
    }
    if (Words.any(view, clause, PASSED_TO) || Words.any(view, clause, WENT) && Words.any(view, clause, OVER)) {
      return Agents.states(view, clause, "op"); // "is op Nederland overgegaan"
    }
    List<Thing> received = received(view, clause);
    if (!received.isEmpty()) {
      return received;
    }
    if (Words.any(view, clause, GroupWords.FILLED)) {
      return Agents.states(view, clause, "door");
    }
    if (!Words.any(view, clause, GroupWords.RESTS)) {
      return List.of();
    }
    boolean ourHands = Words.in(view, clause, HANDS).stream().anyMatch(hands -> OURS.contains(view.wordBefore(hands.start())) || view.mentions(Name.class, clause).stream().anyMatch(name -> name.form() == Spelling.Form.ADJECTIVE && name.entry().equals(view.story().home()) && hands.start() - name.range().end() == 1));
    if (ourHands) {
      return Things.home(view).stream().toList();
    }
    List<Thing> at = Agents.states(view, clause, "bij");
    if (at.isEmpty() && Words.any(view, clause, IS) && Words.of(view, clause).stream().noneMatch(word -> Phrases.isParticiple(view.lower(word)))) {
      at = Agents.states(view, clause, "aan"); // "is dit jaar aan Nederland"
    }
    return at.isEmpty() && Words.any(view, clause, HANDS) ? Agents.states(view, clause, "van") : at;
  }

  /** "droeg het voorzitterschap over aan Nederland", "heeft het overgedragen aan Nederland": the state that writes has it from then on. */
  static List<Thing> received(View view, Range clause) {
    boolean handed = Words.any(view, clause, HANDED) || Words.any(view, clause, HANDED_ON) && Words.any(view, clause, OVER);
    List<Thing> states = handed ? Agents.states(view, clause, "aan") : List.of();
    return Things.home(view).filter(states::contains).isPresent() ? states : List.of(); // who hands it to another has it no longer
  }

  /** "het voorzitterschap van X, dat wij met Palau delen": who has it in the relative clause about it. */
  private static List<Thing> relative(View view, Range cue) {
    int next = view.clauses().indexOf(view.clauseOf(cue)) + 1;
    Range clause = next < view.clauses().size() && view.clauses().get(next).opener() == Clause.Opener.SUBORDINATE ? view.clauses().get(next).range() : null;
    if (clause == null || !view.lower(clause).strip().startsWith("dat ") || !HOLDS_NOW.contains(last(view, clause)) || Words.any(view, view.range(), GroupWords.RESTS) || Words.any(view, view.range(), PASSED_TO)) {
      return List.of(); // "dat wij twee jaar hebben bekleed, berust nu bij Italië"
    }
    Range end = new Range(clause.end(), clause.end());
    return Things.states(view, clause, end);
  }

  private static String last(View view, Range clause) {
    List<Range> words = Words.of(view, clause);
    return words.isEmpty() ? "" : view.lower(words.get(words.size() - 1));
  }
}

package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/**
 * Conditions that a sentence adds to those of the sentences before it, or that the host demands: "Ten tweede moet de begroting dekkend zijn", "Ook dient
 * het hof ...", "Kenia verlangt dat ...".
 *
 * @param cue the word that says so
 * @param first the word with which the condition begins
 */
record FurtherConditions(Range cue, int first, boolean clause) {

  private static final Set<String> ADDS = Set.of("ook", "verder", "bovendien", "daarnaast", "voorts", "tevens", "ten");
  private static final Set<String> ORDINALS = Set.of("eerste", "tweede", "derde", "vierde", "vijfde", "slotte");
  private static final Set<String> MUST = Set.of("moet", "moeten", "dient", "dienen");
  /** With what a condition begins: not "Ook moet ik u melden". */
  private static final Set<String> OPENS = Set.of("de", "het", "een", "er", "alle", "andere", "zij", "deze", "dit");
  /** Who writes and who is written to: "Ook moet de Kamer nog worden gehoord". */
  private static final Set<String> WRITER = Set.of("kabinet", "kamer", "regering");
  private static final Set<String> DEMANDS = Set.of("eist", "verlangt", "wenst", "bedingt", "bedongen", "bedong", "eiste", "verlangde", "vraagt");
  private static final Set<String> ITSELF = Set.of("land", "gastland");
  private static final String THAT = "dat";
  private static final String IT = " het dat ";
  private static final int REACH = 8;

  /** That a sentence goes on with what must be, or what is demanded. */
  static Optional<FurtherConditions> of(View view) {
    Words words = view.wordTable();
    if (!words.mayHave(MUST) && !words.mayHave(DEMANDS) || words.size() < REACH / 2) {
      return Optional.empty();
    }
    int verb = ADDS.contains(words.lower(0)) ? ORDINALS.contains(words.lower(1)) ? 2 : 1 : -1;
    if (verb > 0 && MUST.contains(words.lower(verb)) && OPENS.contains(words.lower(verb + 1)) && (verb + 2 >= words.size() || !words.isIn(verb + 2, WRITER))) {
      return Optional.of(new FurtherConditions(words.range(verb), verb + 1, false));
    }
    for (int i = 1; i < words.size(); i++) {
      if (!words.isIn(i, DEMANDS)) {
        continue;
      }
      for (int k = i + 1; k < words.size() - 1 && k <= i + REACH; k++) {
        if (words.lower(k).equals(THAT)) {
          return Optional.of(new FurtherConditions(words.range(i), k + 1, true));
        }
      }
    }
    return Optional.empty();
  }

  /** The parts: clauses behind "dat", else all that must be. */
  List<Range> parts(View view) {
    Words words = view.wordTable();
    return clause ? SetConditions.thatClauses(view, words, first) : List.of(words.range(first).to(words.range(words.size() - 1)));
  }

  /** "verlangt dat Rusland zich terugtrekt": what another state should do is no condition of hosting. */
  boolean ofState(View view) {
    return clause && !HostStates.in(view, view.wordTable().range(first)).isEmpty();
  }

  /** The host itself demands it, by its name or as who writes. */
  boolean by(View view, Thing host) {
    boolean pronoun = view.text().text().startsWith(IT, cue.end()) && view.story().before(view, 1).stream().flatMap(one -> one.hostings().stream()).anyMatch(told -> told.host().equals(host)); // "Daarbij bedong het dat"
    if (pronoun || ITSELF.contains(view.wordBefore(cue.start()))) {
      return true; // "Het land eist dat"
    }
    Clause own = view.clauseOf(cue);
    Range acting = view.resumed(view.clauses().indexOf(own));
    return Things.states(view, acting, cue).contains(host) || HostStates.beside(view, own).contains(host) || Things.inverted(view, own.range(), cue).filter(host::equals).isPresent();
  }
}

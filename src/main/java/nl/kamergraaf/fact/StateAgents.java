package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.OfficeName;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/** Who acts for the state without its name: a minister, an envoy, the police. */
final class StateAgents {

  private static final String WITH = "met";
  private static final Set<String> ELSEWHERE = Set.of("van", "uit", "in", "en");

  private StateAgents() {}

  /** A minister of the state whose government writes, by the title that the register has: "de minister van Defensie is covoorzitter van X". */
  static Optional<Thing> minister(View view, Range clause, Range cue) {
    boolean envoy = view.mentions(OfficeName.class, clause).stream()
        .anyMatch(office -> office.range().end() <= cue.end() && office.country().isPresent() && office.country().equals(view.story().home()) && Words.any(view, office.range(), GroupWords.ENVOYS) && !Governor.of(view, office.range().start()).isPreposition());
    if (envoy) {
      return Things.home(view); // "de Nederlandse klimaatgezant"
    }
    return view.mentions(OfficeName.class, clause).stream()
        .filter(office -> office.range().end() <= cue.end() && Offices.ours(view, office))
        .filter(office -> !Governor.of(view, office.range().start()).isPreposition())
        .findFirst()
        .flatMap(office -> Things.home(view))
        .or(() -> Offices.bare(view, new Range(clause.start(), Math.min(clause.end(), cue.end()))).flatMap(rank -> Things.home(view)));
  }

  /** "de Nederlandse politie" */
  static boolean own(View view, Range within) {
    return own(view, Stream.concat(Words.in(view, within, GroupWords.AGENTS).stream(), Words.in(view, within, GroupWords.ENVOYS).stream()));
  }

  /** "drie Nederlandse militairen" */
  static boolean people(View view, Range within) {
    return own(view, Words.in(view, within, GroupWords.PEOPLE).stream().filter(people -> !Governor.of(view, people.start()).isPreposition()));
  }

  private static boolean own(View view, Stream<Range> agents) {
    Optional<Entry> home = view.story().home();
    return agents.anyMatch(
            agent -> view.mentions(Name.class).stream()
                .anyMatch(name -> name.form() == Spelling.Form.ADJECTIVE && name.entry().equals(home) && agent.start() - name.range().end() == 1));
  }

  /** Another state is spoken of than those that something is done with: "met Spanje en Malta". */
  private static boolean abroad(View view, Range within) {
    Optional<Entry> home = view.story().home();
    int with = -1;
    for (Name name : view.mentions(Name.class, within)) {
      boolean more = with >= 0 && Things.onlyJoins(view.words(new Range(with, name.range().start())));
      if (more || Governor.of(view, name.range().start()).word().equals(WITH)) {
        with = name.range().end();
      } else if (name.kind() == Kind.COUNTRY && !name.entry().equals(home)) {
        return true;
      }
    }
    return false;
  }

  /** "de politie": no other state is spoken of, and no preposition governs it. */
  static boolean plain(View view, Range within) {
    boolean abroad = abroad(view, within);
    Words words = view.wordTable();
    return !abroad && !DomesticGroups.among(view, view.clauseOf(within).range()) && Words.in(view, within, GroupWords.AGENTS).stream().anyMatch(agent -> {
      int next = words.startingAt(agent.end());
      boolean elsewhere = next < words.size() && ELSEWHERE.contains(words.lower(next));
      Governor governor = Governor.of(view, agent.start());
      return !elsewhere && !governor.isPreposition() && !governor.word().equals("en"); // "waarin gemeenten en de politie samenwerken"
    });
  }
}

package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/** "Op Nederlands initiatief is de X Coalition opgericht": whose initiative founded a group, told by an adjective. */
final class Initiatives {

  private static final String ON = "op";
  private static final Set<String> OPENERS = Set.of("die", "dat");
  private static final int TO_RELATIVE = 3;

  private Initiatives() {}

  /** A group that was founded so, the words that name it and those of the initiative. */
  record Founded(Thing thing, Range group, Range words) {}

  static Optional<Founded> of(View view) {
    Optional<Entry> home = view.story().home();
    for (Range noun : home.isPresent() ? Words.in(view, view.range(), GroupWords.INITIATIVES) : List.<Range>of()) {
      Optional<Name> whose = view.mentions(Name.class).stream()
          .filter(name -> name.form() == Spelling.Form.ADJECTIVE && name.entry().equals(home) && noun.start() - name.range().end() == 1 && view.wordBefore(name.range().start()).equals(ON))
          .findFirst();
      Range clause = view.clauseOf(noun).range();
      if (whose.isPresent() && Words.any(view, clause, GroupWords.FORMED)) {
        return group(view, clause, noun).map(one -> new Founded(one.thing(), one.range(), whose.get().range().to(noun)));
      }
    }
    return Optional.empty();
  }

  /** The one group of the clause that no preposition governs, or the one that a relative clause is about. */
  private static Optional<Joined.Placed> group(View view, Range clause, Range noun) {
    List<Joined.Placed> all = Joined.all(view).stream().filter(one -> one.thing().kind().isCollaboration()).toList();
    List<Joined.Placed> here = all.stream().filter(one -> clause.contains(one.range())).toList();
    List<Joined.Placed> free = here.stream().filter(one -> !Governor.of(view, one.range().start()).isPreposition() || attributive(view, noun, one)).toList();
    if (!here.isEmpty()) {
      return free.size() == 1 ? Optional.of(free.get(0)) : Optional.empty();
    }
    List<Words.Run> words = Words.runs(view.text().text(), clause);
    boolean relative = !words.isEmpty() && OPENERS.contains(words.get(0).lower());
    return all.stream().filter(one -> relative && one.range().end() <= clause.start() && clause.start() - one.range().end() <= TO_RELATIVE).reduce((first, second) -> second);
  }

  /** "in de op Nederlands initiatief opgerichte X Coalition" */
  private static boolean attributive(View view, Range noun, Joined.Placed one) {
    List<Range> between = Words.of(view.text().text(), new Range(noun.end(), Math.max(noun.end(), one.range().start())));
    return !between.isEmpty() && between.size() <= 2 && between.stream().allMatch(word -> view.lower(word).endsWith("e"));
  }
}

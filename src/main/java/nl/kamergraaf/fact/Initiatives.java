package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/** "Op Nederlands initiatief is de X Coalition opgericht": whose initiative founded a group, told by an adjective. */
final class Initiatives {

  private static final Set<String> AS = Set.of("als");
  private static final String ON = "op";
  private static final String ONE = "een";
  private static final Set<String> OUT_OF = Set.of("uit", "aan");
  private static final Set<String> OPENERS = Set.of("die", "dat", "waarvan");
  private static final Set<String> OURS = Set.of("ons", "onze", "mijn");
  private static final Set<String> WITH = Set.of("met", "samen");
  private static final Set<String> PASSIVE = Set.of("is", "zijn", "werd", "werden", "was", "waren");
  private static final Set<String> BY = Set.of("door");
  private static final Set<String> CALLED = Set.of("initiatief");
  private static final String MET = "met";
  private static final int TO_RELATIVE = 3;

  private Initiatives() {}

  /** A group that was founded so, the words that name it and those of the initiative. */
  record Founded(Thing thing, Range group, Range words) {}

  static Optional<Founded> of(View view) {
    Optional<Entry> home = view.story().home();
    for (Range noun : home.isPresent() ? Words.in(view, view.range(), GroupWords.INITIATIVES) : List.<Range>of()) {
      Optional<Name> whose = view.mentions(Name.class).stream()
          .filter(name -> name.form() == Spelling.Form.ADJECTIVE && name.entry().equals(home) && noun.start() - name.range().end() == 1 && on(view, name.range(), CALLED.contains(view.lower(noun))))
          .findFirst();
      Optional<Range> ours = whose.map(Name::range).or(() -> possessive(view, noun));
      Range clause = view.clauseOf(noun).range();
      if (ours.isPresent() && Words.any(view, clause, GroupWords.FORMED)) {
        return group(view, clause, noun).map(one -> new Founded(one.thing(), one.range(), ours.get().to(noun)));
      }
    }
    return withOthers(view).or(() -> called(view));
  }

  /** "op Nederlands initiatief", "uit een Nederlands initiatief voortgekomen" */
  private static boolean on(View view, Range adjective, boolean initiative) {
    Words words = view.wordTable();
    int before = words.startingAt(adjective.start()) - 1;
    return before >= 0 && words.lower(before).equals(ON) || initiative && before > 0 && words.lower(before).equals(ONE) && OUT_OF.contains(words.lower(before - 1));
  }

  /** "de X Coalition, een Nederlands initiatief", "X is een Nederlands-Deens initiatief" */
  private static Optional<Founded> called(View view) {
    Words words = view.wordTable();
    for (Range noun : Words.in(view, view.range(), CALLED)) {
      int adjective = words.startingAt(noun.start()) - 1;
      boolean ours = adjective > 1 && words.lower(adjective - 1).equals(ONE)
          && view.mentions(Name.class, words.range(adjective)).stream().anyMatch(name -> name.form() == Spelling.Form.ADJECTIVE && name.entry().equals(view.story().home()));
      boolean apposed = ours && view.text().text().startsWith(", ", words.range(adjective - 1).start() - 2);
      boolean said = ours && PASSIVE.contains(words.lower(adjective - 2));
      int start = ours ? words.range(adjective - 1).start() : 0;
      Optional<Joined.Placed> group = view.joined().stream()
          .filter(one -> one.thing().kind().isCollaboration() && (apposed && start - one.range().end() == 2 || said && words.startingAt(one.range().end()) == adjective - 2 || said && made(view, one)))
          .findFirst();
      if (group.isPresent()) {
        return group.map(one -> new Founded(one.thing(), one.range(), words.range(adjective).to(noun)));
      }
    }
    return Optional.empty();
  }

  /** "Met Chili en Kenia is de X Coalition opgericht": the state that writes and those that it names. */
  private static Optional<Founded> withOthers(View view) {
    for (Range participle : Words.in(view, view.range(), GroupWords.FOUNDED)) {
      Range clause = view.clauseOf(participle).range();
      List<Words.Run> words = Words.runs(view.text().text(), clause);
      boolean opens = !words.isEmpty() && (WITH.contains(words.get(0).lower()) || with(words)) && Words.any(view, clause, PASSIVE) && !Words.any(view, clause, BY);
      opens &= !Words.any(view, clause, AS); // "is met Kenia als lid opgericht"
      boolean region = opens && Words.any(view, clause, GroupWords.REGIONS);
      boolean others = region || opens && view.mentions(Name.class, clause).stream()
          .anyMatch(name -> name.kind() == Kind.COUNTRY && Things.acts(name) && !name.entry().equals(view.story().home()) && Governor.of(view, name.range().start()).word().equals(MET));
      if (others && Things.subjects(view, clause, new Range(clause.end(), clause.end())).stream().allMatch(thing -> thing.kind().isCollaboration())) {
        return group(view, clause, participle).map(one -> new Founded(one.thing(), one.range(), participle));
      }
    }
    return Optional.empty();
  }

  /** "is met Spanje een onderzoeksteam ingesteld" */
  private static boolean with(List<Words.Run> words) {
    for (int i = 1; i < words.size(); i++) {
      if (WITH.contains(words.get(i).lower()) && PASSIVE.contains(words.get(i - 1).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "op ons initiatief" */
  private static Optional<Range> possessive(View view, Range noun) {
    Words words = view.wordTable();
    int our = words.startingAt(noun.start()) - 1;
    return our > 0 && OURS.contains(words.lower(our)) && words.lower(our - 1).equals(ON) ? Optional.of(words.range(our)) : Optional.empty();
  }

  /** The one group of the clause that no preposition governs, or the one that a relative clause is about. */
  static Optional<Joined.Placed> group(View view, Range clause, Range noun) {
    List<Joined.Placed> all = view.joined().stream().filter(one -> one.thing().kind().isCollaboration()).toList();
    List<Joined.Placed> here = all.stream().filter(one -> clause.contains(one.range())).toList();
    List<Joined.Placed> free = here.stream().filter(one -> !Governor.of(view, one.range().start()).isPreposition() || attributive(view, noun, one) || made(view, one)).toList();
    if (!here.isEmpty()) {
      return free.size() == 1 ? Optional.of(free.get(0)) : Optional.empty();
    }
    List<Words.Run> words = Words.runs(view.text().text(), clause);
    boolean relative = !words.isEmpty() && OPENERS.contains(words.get(0).lower());
    return all.stream().filter(one -> relative && one.range().end() <= clause.start() && clause.start() - one.range().end() <= TO_RELATIVE).reduce((first, second) -> second);
  }

  /** "de oprichting van X was een Nederlands initiatief" */
  private static boolean made(View view, Joined.Placed one) {
    Governor governor = Governor.of(view, one.range().start());
    return governor.word().equals("van") && GroupWords.MADE.contains(view.wordBefore(governor.range().start()));
  }

  /** "in de op Nederlands initiatief opgerichte X Coalition" */
  private static boolean attributive(View view, Range noun, Joined.Placed one) {
    List<Range> between = Words.of(view, new Range(noun.end(), Math.max(noun.end(), one.range().start())));
    return !between.isEmpty() && between.size() <= 2 && between.stream().allMatch(word -> view.lower(word).endsWith("e"));
  }
}

package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** Members named in a relative clause behind the group's name. */
final class RelativeMembershipRule implements Rule {

  private static final String AMONG = "waaronder";
  private static final String BY = "door";
  private static final String MET = "met";
  private static final Set<String> GIVEN_TO = Set.of("aan", "voor", "naar", "tegen", "over", "namens");
  /** "wordt gevormd door zes landen, waaronder Nederland" */
  private static final Set<String> FORMED = Set.of("gevormd");
  private static final int GAP = 120;
  private static final Set<String> WHOM = Set.of(", onder wie ", ", inclusief ", ", daaronder ");
  private static final int STATE = 4;
  private static final Set<String> STATES = Set.of("overheid", "rijksoverheid", "regering");
  private static final Set<String> OURS = Set.of("onze", "land", "wij");

  @Override
  public String name() {
    return "participation/relative";
  }

  @Override
  public String reads() {
    return "Leden die na \"waaronder\" worden genoemd: \"de Y Alliance telt 60 leden, waaronder Nederland\".";
  }

  @Override
  public void apply(View view, Consumer<Fact> out) {
    if (view.mayHold(WHOM)) {
      whom(view, out);
    }
    if (!view.mayHold(Set.of(AMONG))) {
      return;
    }
    for (Clause clause : view.clauses()) {
      List<Range> words = clause.opener() == Clause.Opener.SUBORDINATE ? Words.of(view, clause.range()) : List.of();
      if (words.isEmpty() || !view.lower(words.get(0)).equals(AMONG)) {
        continue;
      }
      List<Thing> members = Things.in(view, clause.range(), name -> name.kind() == Kind.COUNTRY && Things.acts(name));
      boolean state = words.size() <= STATE && STATES.contains(view.lower(words.get(words.size() - 1))) && view.mentions(Name.class, clause.range()).stream().anyMatch(name -> name.entry().equals(view.story().home())); // "waaronder de Nederlandse overheid"
      boolean ours = state || words.size() <= 3 && OURS.contains(view.lower(words.get(words.size() - 1))); // "waaronder het onze"
      if (ours) {
        members = view.story().home().<List<Thing>>map(home -> List.of(new Thing.Known(home))).orElse(List.of());
      }
      Optional<Name> group = !others(view, words.get(0).start()) && (ours || startsWith(view, words, members)) ? before(view, clause.range()) : Optional.empty();
      List<Thing> named = members;
      group.ifPresent(of -> told(view, of, named, of.range().to(clause.range()), view.modality(words.get(0)), out));
    }
  }

  /** "door zes landen, waaronder Nederland, opgericht", "levert aan zes landen, waaronder ...", "heeft zes landen, waaronder ..., gevraagd": they need not be in it. */
  private static boolean others(View view, int among) {
    if (!GroupWords.STATES.contains(view.wordBefore(among - 2))) {
      return false;
    }
    String governor = AmongStates.governor(view, among - 2);
    boolean agents = governor.equals(BY) && !Words.any(view, view.range(), FORMED);
    boolean met = governor.equals(MET) && Words.any(view, view.range(), GroupWords.TALKS);
    return agents || met || GIVEN_TO.contains(governor) || Words.any(view, view.range(), GroupWords.ASKED_FOR);
  }

  private void told(View view, Name group, List<Thing> members, Range words, Modality modality, Consumer<Fact> out) {
    Things.of(group).ifPresent(thing -> members.forEach(member -> out.accept(new Fact.Participates(view.basis(this, words, modality), member, thing, "role-member", Fact.Time.NONE))));
  }

  /** "de X Coalition telt negen leden, onder wie Nederland", "... veertig landen, inclusief Nederland": states right behind a noun for members. */
  private void whom(View view, Consumer<Fact> out) {
    for (String words : WHOM) {
      for (int at = view.next(words, view.range().start()); at >= 0; at = view.next(words, at + 1)) {
        Range whom = new Range(at, at + words.length());
        boolean members = GroupWords.STATES.contains(view.wordBefore(at)) || GroupWords.NOUNS.contains(view.wordBefore(at));
        members &= Words.any(view, view.clauseOf(new Range(at - 1, at)).range(), GroupWords.HAS_MEMBERS);
        List<Thing> named = members ? AmongStates.run(view, whom.end()) : List.of();
        Optional<Name> group = named.isEmpty() || Roles.over(view, whom) ? Optional.empty() : before(view, whom);
        group.ifPresent(of -> told(view, of, named, of.range().to(whom), view.modality(of.range()), out));
      }
    }
  }

  /** "waaronder Nederland", not "waaronder 31 landen bij Nederland". */
  private static boolean startsWith(View view, List<Range> words, List<Thing> members) {
    return !members.isEmpty() && words.size() > 1 && members.stream().anyMatch(m -> m.label().startsWith(view.words(words.get(1))));
  }

  private static Optional<Name> before(View view, Range clause) {
    return view.mentions(Name.class, new Range(view.range().start(), clause.start())).stream()
        .filter(name -> name.kind().isCollaboration() && clause.start() - name.range().end() <= GAP)
        .reduce((first, second) -> second);
  }
}

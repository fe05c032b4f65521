package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.text.Range;

/** Which groups are supported, and how, where no sum tells it: "steunt X", "steunt X met materieel", "levert X schepen", "levert via X steun". */
final class Supporters {

  /** Letters between such a verb and its object. */
  private static final int NEAR = 40;
  private static final Set<String> MEANS = Set.of("financieel", "financiële", "materieel", "personeel", "instructeurs", "schepen", "voertuigen", "uitrusting", "munitie", "trainingen", "opleidingen", "deskundigen");
  /** Between the object and the verb that closes the clause. */
  private static final Set<String> BETWEEN = Set.of("financieel", "materieel", "personeel", "politiek", "ook", "al", "sinds", "jaren", "jaarlijks", "daarnaast", "eveneens", "actief");
  private static final String GIVES = "role-contributing";
  static final String FUNDS = "role-donor";
  private static final String HAS_TO_DO = "role-involved";
  private static final String WITH = " met";
  private static final String TO_WHICH = "waaraan";
  /** Letters from a name to the relative clause about it. */
  private static final int BESIDE = 2;

  private Supporters() {}

  /** A group, the words that name it, the part of who supports it. */
  record Supported(Thing group, Range words, String role) {}

  static List<Supported> of(View view, Hit.OfConcept role, int until) {
    String words = view.lower(role.range());
    if (GroupWords.DELIVERS.contains(words)) {
      return to(view, role.range(), until);
    }
    if (!GroupWords.SUPPORTS.contains(words) && !GroupWords.FINANCES.contains(words)) {
      return List.of();
    }
    List<Supported> fronted = fronted(view, role.range());
    List<Supported> behind = fronted.isEmpty() ? behind(view, role.range(), until) : fronted;
    return behind.isEmpty() ? closing(view, role.range()) : behind;
  }

  /** "dat Nederland de X Coalition financieel steunt": the verb closes its clause, its object stands before it. */
  private static List<Supported> closing(View view, Range verb) {
    Range clause = view.clauseOf(verb).range();
    boolean last = Words.of(view, Story.after(verb, clause)).isEmpty();
    return (last ? view.mentions(Name.class, new Range(clause.start(), Math.max(clause.start(), verb.start()))) : List.<Name>of()).stream()
        .filter(name -> name.kind().isCollaboration() && !Governor.of(view, name.range().start()).isPreposition())
        .filter(name -> Words.of(view, new Range(name.range().end(), verb.start())).stream().allMatch(word -> BETWEEN.contains(view.lower(word))))
        .filter(name -> Words.of(view, new Range(clause.start(), name.range().start())).size() > 1)
        .reduce((first, second) -> second)
        .flatMap(name -> Things.of(name).map(thing -> new Supported(thing, name.range(), part(view, verb))))
        .map(List::of)
        .orElse(List.of());
  }

  /** "De X Coalition en de Y Coalition steunt ons land met materieel": nothing but the groups opens the clause. */
  static List<Supported> fronted(View view, Range verb) {
    String first = Words.first(view.lower(verb));
    if (!GroupWords.SUPPORTS.contains(first) && !GroupWords.FINANCES.contains(first)) {
      return List.of();
    }
    int start = view.clauseOf(verb).range().start();
    Range before = new Range(start, Math.max(start, verb.start()));
    List<Name> groups = view.mentions(Name.class, before).stream().filter(name -> name.kind().isCollaboration()).toList();
    boolean only = !groups.isEmpty() && Words.of(view, before).stream()
        .allMatch(word -> Things.onlyJoins(view.lower(word)) || groups.stream().anyMatch(name -> name.range().contains(word)));
    List<Supported> supported = new ArrayList<>();
    for (Name name : only ? groups : List.<Name>of()) {
      Things.of(name).ifPresent(thing -> supported.add(new Supported(thing, name.range(), part(view, verb))));
    }
    return supported;
  }

  private static List<Supported> behind(View view, Range verb, int until) {
    return view.mentions(Name.class, new Range(verb.end(), Math.max(verb.end(), until))).stream()
        .filter(name -> name.kind().isCollaboration() && name.range().start() - verb.end() <= NEAR)
        .filter(name -> !Governor.of(view, name.range().start()).isPreposition() || GroupWords.FINANCES.contains(view.lower(verb)) && upkeep(view, name))
        .findFirst()
        .flatMap(name -> Things.of(name).map(thing -> new Supported(thing, name.range(), part(view, verb))))
        .map(List::of)
        .orElse(List.of());
  }

  /** "financiert het secretariaat van X" */
  private static boolean upkeep(View view, Name group) {
    Governor of = Governor.of(view, group.range().start());
    return of.word().equals("van") && GroupWords.UPKEEP.contains(view.wordBefore(of.range().start()));
  }

  /** Who supports a group without giving has to do with it. */
  private static String part(View view, Range verb) {
    if (GroupWords.FINANCES.contains(Words.first(view.lower(verb)))) {
      return FUNDS;
    }
    boolean gives = view.lower(verb).endsWith(WITH) || Words.any(view, view.clauseOf(verb).range(), MEANS);
    return gives ? GIVES : HAS_TO_DO;
  }

  /** "levert twee deskundigen aan de X Coalition", "levert haar schepen" */
  private static List<Supported> to(View view, Range verb, int until) {
    if (!view.lower(verb).startsWith("lever")) {
      return List.of();
    }
    Range behind = new Range(verb.end(), Math.max(verb.end(), until));
    Optional<Name> follows = view.mentions(Name.class, behind).stream()
        .filter(name -> name.kind().isCollaboration() && Governor.of(view, name.range().start()).word().equals("aan") && view.words(new Range(behind.start(), name.range().start())).indexOf(',') < 0)
        .findFirst();
    Optional<Supported> object = follows.isEmpty() ? object(view, behind) : Optional.empty();
    if (object.isPresent()) {
      return List.of(object.get());
    }
    Optional<Name> group = follows.or(() -> before(view, verb));
    Optional<Range> her = group.isEmpty() ? TopicGroup.receiving(view, verb) : Optional.empty();
    Optional<Thing> given = group.flatMap(Things::of).or(() -> her.flatMap(pronoun -> TopicGroup.in(view)));
    return given.map(thing -> List.of(new Supported(thing, group.map(Name::range).or(() -> her).orElse(verb), GIVES))).orElse(List.of());
  }

  /** "levert de X Coalition vijf boten": to whom, and right behind it how many. */
  private static Optional<Supported> object(View view, Range behind) {
    return view.joined().stream()
        .filter(one -> one.thing().kind().isCollaboration() && behind.contains(one.range()) && !Governor.of(view, one.range().start()).isPreposition())
        .filter(one -> view.mentions(Quantity.class, behind).stream().anyMatch(count -> count.range().start() - one.range().end() == 1))
        .findFirst()
        .map(one -> new Supported(one.thing(), one.range(), GIVES));
  }

  /** "Aan de X Coalition levert Nederland schepen", "de X Coalition, waaraan wij schepen leveren", "de schepen die Nederland aan de X Coalition levert" */
  private static Optional<Name> before(View view, Range verb) {
    Range clause = view.clauseOf(verb).range();
    if (view.wordTable().opening(clause.start()).equals(TO_WHICH)) {
      return view.mentions(Name.class).stream().filter(name -> name.kind().isCollaboration() && name.range().end() <= clause.start() && clause.start() - name.range().end() <= BESIDE).findFirst();
    }
    List<Name> groups = view.mentions(Name.class, new Range(clause.start(), Math.max(clause.start(), verb.start()))).stream()
        .filter(name -> name.kind().isCollaboration() && Governor.of(view, name.range().start()).word().equals("aan"))
        .toList();
    boolean opens = groups.size() == 1 && (view.wordTable().lower(view.wordTable().startingAt(clause.start())).equals("aan") || Words.of(view, new Range(groups.get(0).range().end(), Math.max(groups.get(0).range().end(), verb.start()))).isEmpty());
    return opens ? Optional.of(groups.get(0)) : Optional.empty();
  }

  /** "Via het X Mechanism levert Nederland steun": what is given goes by way of the group. */
  static Optional<Supported> through(View view, Range verb) {
    List<Name> groups = GroupWords.DELIVERS.contains(view.lower(verb)) || view.lower(verb).contains("beschikbaar") ? view.mentions(Name.class, view.clauseOf(verb).range()).stream()
        .filter(name -> name.kind().isCollaboration() && Governor.of(view, name.range().start()).word().equals("via"))
        .toList() : List.of();
    return groups.size() == 1 ? Things.of(groups.get(0)).map(thing -> new Supported(thing, groups.get(0).range(), GIVES)) : Optional.empty();
  }
}

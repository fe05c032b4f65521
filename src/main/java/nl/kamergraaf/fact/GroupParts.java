package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.text.Range;

/** Whether a described group is shown to be one of states by who takes part in it: "leidt met Chili de werkgroep X", "de kerngroep telt 41 landen". */
final class GroupParts {

  private static final Set<String> ABROAD = Set.of("daarvan", "hiervan", "ervan", "daarbinnen", "daarin");
  private static final Set<String> IN = Set.of("aan", "in", "van", "bij", "tot", "over", "binnen");
  private static final Set<String> RELATIVES = Set.of("die", "dat");
  private static final int NEAR = 3;
  private static final int LOOK_BACK = 2;
  private static final String FOUNDER = "role-founder";

  private GroupParts() {}

  /**
   * The state whose government writes has a part in it.
   *
   * @param strict firms, towns and ministries have such groups too: another state or a group of states must stand in the sentence
   */
  static boolean of(View view, Range noun, boolean strict) {
    Optional<Thing> home = Things.home(view);
    boolean abroad = !strict || international(view);
    if (home.isEmpty() || !abroad && !named(view, noun)) {
      return false;
    }
    return PartWords.of(view).stream().anyMatch(cue -> (abroad || !FOUNDER.equals(cue.concept().name())) && speaks(view, cue, noun) && Agents.withState(view, Agents.of(view, cue), cue.range()).contains(home.get()));
  }

  /** "Nederland is lid van de werkgroep kobalt": the state itself by its name, not one of its ministers; behind the name of a group it is a part of that one. */
  private static boolean named(View view, Range noun) {
    int before = view.wordTable().startingAt(noun.start()) - 1;
    boolean within = view.story().before(view, LOOK_BACK).stream().anyMatch(GroupParts::group);
    return !within && before >= 0 && view.wordTable().isIn(before, GroupWords.ARTICLES) && view.mentions(Name.class).stream().anyMatch(name -> GroupMembers.home(view, name) && GroupMembers.state(name) && !Governor.of(view, name.range().start()).isPreposition());
  }

  /** The wording is in the group's clause, with the group as its object or behind its preposition, or in the relative clause about it. */
  private static boolean speaks(View view, Hit.OfConcept cue, Range noun) {
    Clause own = view.clauseOf(noun);
    Clause of = view.clauseOf(cue.range());
    Governor governor = Governor.of(view, noun.start());
    boolean adjoins = cue.range().contains(governor.range()) || governor.range().start() - cue.range().end() == 1 || aside(view, cue.range(), governor.range());
    if (own.equals(of)) {
      boolean leads = Agents.LEADS.contains(cue.concept().name()) && !governor.isPreposition();
      boolean opens = IN.contains(governor.word()) && governor.range().start() - own.range().start() <= NEAR && cue.range().start() > noun.end();
      return adjoins || leads || opens;
    }
    List<Clause> clauses = view.clauses();
    int behind = clauses.indexOf(of) - clauses.indexOf(own);
    if (behind >= 2 && view.takenUp(clauses.indexOf(of)) == clauses.indexOf(own)) {
      return IN.contains(governor.word()) && Words.of(view, new Range(own.range().start(), governor.range().start())).isEmpty();
    }
    List<Words.Run> words = behind > 0 && behind <= 2 ? Words.runs(view.text().text(), of.range()) : List.of();
    int first = words.size() > 1 && words.get(0).lower().equals("en") ? 1 : 0;
    return !words.isEmpty() && (words.get(first).lower().startsWith("waar") || behind == 1 && RELATIVES.contains(words.get(first).lower()));
  }

  /** "als aanvoerder, met Chili en Kenia, van de kopgroep" */
  private static boolean aside(View view, Range cue, Range governor) {
    String between = governor.start() > cue.end() ? view.lower(new Range(cue.end(), governor.start())).strip() : "";
    return between.startsWith(",") && between.endsWith(",") && (between.startsWith(", met ") || between.contains("samen met ") || between.startsWith(", naast "));
  }

  private static boolean international(View view) {
    boolean state = view.mentions(Name.class).stream().anyMatch(name -> GroupMembers.state(name) && !GroupMembers.home(view, name));
    return state || group(view) || view.lower().contains("-verband") || view.mentions(Quantity.class).stream().anyMatch(q -> states(view, q)) || Words.any(view, view.range(), ABROAD);
  }

  private static boolean group(View view) {
    return view.mentions(Name.class).stream().anyMatch(name -> name.kind().isCollaboration());
  }

  private static boolean states(View view, Quantity quantity) {
    return quantity.thing().map(thing -> GroupMembers.ofStates(view, thing)).orElse(false);
  }

  /** "de kerngroep telt 41 landen", "aan het onderzoeksteam nemen zeven landen deel": the number of its states. */
  static Optional<Quantity> counted(View view, Range group) {
    Governor governor = Governor.of(view, group.start());
    for (Quantity quantity : view.mentions(Quantity.class)) {
      if (!states(view, quantity)) {
        continue;
      }
      String before = view.wordBefore(quantity.range().start());
      boolean counts = GroupWords.COUNTS.contains(before) || GroupWords.COUNTS.stream().anyMatch(verb -> view.lower(new Range(Math.max(view.range().start(), quantity.range().start() - verb.length() - 1), quantity.range().start())).startsWith(verb));
      boolean subject = counts && !governor.isPreposition();
      boolean joins = IN.contains(governor.word()) && view.clauses().indexOf(view.clauseOf(quantity.range())) - view.clauses().indexOf(view.clauseOf(group)) <= 2
          && !view.cues("participation-role", view.clauseOf(quantity.range()).range()).isEmpty() && !Governor.of(view, quantity.range().start()).isPreposition();
      if (subject || joins) {
        return Optional.of(quantity);
      }
    }
    return Optional.empty();
  }
}

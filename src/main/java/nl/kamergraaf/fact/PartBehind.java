package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Range;

/** Who stands behind the verb that tells a part, where something else opens the clause: "X leidt Nederland met Y", "het voorzitterschap van X vervullen wij". */
final class PartBehind {

  /** Between what somebody has and who has it: "de leiding over X heeft Nederland". */
  private static final Set<String> HAS = Set.of("bekleedt", "bekleden", "vervult", "vervullen", "heeft", "hebben", "voert", "voeren", "delen", "deelt", "bekleedden", "staat", "staan", "stond", "stonden", "neemt", "nemen", "verzorgt", "verzorgen", "levert", "leveren", "bevindt", "bevinden", "behoort", "behoren", "hoort", "horen", "participeert", "is", "zijn");
  private static final Set<String> SMALL = Set.of("het", "de", "ook", "samen", "zich", "sinds", "vanaf", "inmiddels", "thans", "nu", "eveneens");
  private static final Set<String> NOMINATIVES = Set.of("wij", "we", "ik");
  private static final Set<String> AND_US = Set.of(" en ons land", " en ons ", " en wij", " en ik ");

  private PartBehind() {}

  /** "X leidt Nederland met Y", "het voorzitterschap van X vervullen wij": something else opens the clause, who acts stands right behind the verb. */
  static List<Thing> of(View view, Range clause, Hit.OfConcept role) {
    Range cue = role.range();
    boolean direct = GroupWords.DIRECT.contains(view.lower(cue)) || PartLinks.together(role, view.lower(cue));
    if (direct && GroupWords.DIRECT.contains(Words.first(view.lower(cue)))) {
      boolean opens = Words.of(view, new Range(clause.start(), cue.start())).isEmpty();
      boolean after = view.clauses().indexOf(view.clauseOf(cue)) > 0 && view.clauseOf(cue).opener() == Clause.Opener.MAIN; // "waar A X leidt, leidt B Y"
      return opens && !after ? List.of() : behind(view, clause, cue.start() + Words.first(view.lower(cue)).length());
    }
    String last = view.lower(cue).substring(view.lower(cue).lastIndexOf(' ') + 1);
    boolean we = Ourselves.behind(view, cue.end()).filter(us -> NOMINATIVES.contains(view.lower(us))).isPresent();
    if (we) {
      return Things.home(view).stream().toList(); // "X steunen wij", "in X participeren wij"
    }
    if (HAS.contains(last)) {
      return behind(view, clause, cue.end()); // "het secretariaat voert Nederland"
    }
    boolean noun = Words.any(view, cue, GroupWords.ABSTRACT) || Words.any(view, cue, GroupWords.HELD) || PartNouns.person(view, cue) || view.lower(cue).startsWith("aan ");
    return Words.in(view, noun ? Story.after(cue, clause) : new Range(clause.end(), clause.end()), HAS).stream()
        .map(verb -> behind(view, clause, verb.end()))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** "behoort sinds vorig jaar ook Nederland": words that may stand between the verb and who has the part. */
  private static boolean small(View view, Range word) {
    return SMALL.contains(view.lower(word)) || view.mentions(When.class).stream().anyMatch(when -> when.range().contains(word));
  }

  /** Who stands right behind a verb, and those joined to them. */
  private static List<Thing> behind(View view, Range clause, int verb) {
    List<Thing> found = new ArrayList<>();
    Optional<Range> us = Ourselves.behind(view, verb);
    int last = us.map(Range::end).orElse(verb);
    us.flatMap(range -> Things.home(view)).ifPresent(found::add);
    for (Name name : view.mentions(Name.class, new Range(Math.min(last, clause.end()), clause.end()))) {
      Range between = new Range(last, Math.max(last, name.range().start()));
      boolean next = found.isEmpty() ? Words.of(view, between).stream().allMatch(word -> small(view, word)) : Things.onlyJoins(view.words(between).strip());
      if (!next || !Things.acts(name) || name.kind().isCollaboration()) {
        break;
      }
      last = name.range().end();
      Things.of(name).map(thing -> Things.home(view, thing)).ifPresent(found::add);
    }
    int end = last;
    boolean also = !found.isEmpty() && AND_US.stream().anyMatch(words -> view.text().text().startsWith(words, end));
    Things.home(view).filter(home -> also && !found.contains(home)).ifPresent(found::add);
    return found;
  }
}

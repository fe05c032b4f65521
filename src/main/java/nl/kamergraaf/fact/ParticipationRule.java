package nl.kamergraaf.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** Who takes part in what, in which role. */
final class ParticipationRule implements Rule {

  private static final int GAP = 60;
  private static final String CONTRIBUTING = "role-contributing";
  private static final Set<String> OF_THE_SENTENCE = Set.of("role-founder", "role-chair", "role-lead", "role-co-lead", "role-member");

  @Override
  public String name() {
    return "participation";
  }

  @Override
  public String reads() {
    return "Wie in welke rol meedoet aan een coalitie, missie, fonds of orgaan: \"Nederland is lid van de X Alliance en levert een bijdrage aan Y\".";
  }

  @Override
  public void apply(View view, Consumer<Fact> out) {
    List<Hit.OfConcept> roles = view.cues("participation-role");
    for (int i = 0; i < roles.size(); i++) {
      Hit.OfConcept role = roles.get(i);
      Range clause = view.clauseOf(role.range()).range();
      List<Thing> actors = Things.subjects(view, clause, role.range());
      Range segment = view.segmentOf(role.range());
      int end = i + 1 < roles.size() ? Math.min(segment.end(), roles.get(i + 1).range().start()) : segment.end();
      if (actors.isEmpty()) {
        continue;
      }
      Map<Thing, Range> joined = joined(view, role, new Range(Math.min(role.range().end(), end), end));
      (joined.isEmpty() ? alone(view, role) : joined).forEach(
          (thing, at) -> actors.stream()
              .filter(actor -> !actor.equals(thing))
              .forEach(
                  actor -> out.accept(
                      new Fact.Participates(
                          view.basis(this, role.range().to(at), view.modality(role.range()), 0.9), actor, thing, role.concept().name(),
                          Times.of(view, role.range())))));
    }
  }

  /** What follows the role's words closely, and what goes on from there as a list. */
  private static Map<Thing, Range> joined(View view, Hit.OfConcept role, Range within) {
    Map<Thing, Range> things = new LinkedHashMap<>();
    int last = within.start();
    for (Name name : view.mentions(Name.class, within)) {
      if (canBeJoined(name.kind()) && !(role.concept().name().equals("role-host") && name.kind().isAccountabilityBody())) {
        boolean first = things.isEmpty();
        boolean elsewhere = first && CONTRIBUTING.equals(role.concept().name()) && !view.wordBefore(name.range().start()).equals("aan");
        if (name.range().start() - last > GAP || elsewhere) {
          break; // "bijdragen aan de lening van de G7" is no part in the G7
        }
        last = name.range().end();
        Things.of(name).ifPresent(thing -> things.putIfAbsent(thing, name.range()));
      }
    }
    return things;
  }

  /** "De X Alliance is opgezet in 2020; Nederland was een van de initiatiefnemers": the one group of the sentence. */
  private static Map<Thing, Range> alone(View view, Hit.OfConcept role) {
    Map<Thing, Range> groups = new LinkedHashMap<>();
    if (OF_THE_SENTENCE.contains(role.concept().name())) {
      for (Name name : view.mentions(Name.class, new Range(view.range().start(), role.range().start()))) {
        if (name.kind().isCollaboration()) {
          Things.of(name).ifPresent(thing -> groups.putIfAbsent(thing, name.range()));
        }
      }
    }
    return groups.size() == 1 ? groups : Map.of();
  }

  private static boolean canBeJoined(Kind kind) {
    return kind.isCollaboration() || kind.isAccountabilityBody() || kind == Kind.MISSION || kind == Kind.TRAINING_MISSION
        || kind == Kind.FUND || kind == Kind.PROGRAMME;
  }
}

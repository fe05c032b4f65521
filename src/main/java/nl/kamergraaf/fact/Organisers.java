package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** Who organises the meeting of a clause: its subject, who stands behind "door", and with whom they do it. */
final class Organisers {

  private static final Set<String> ACTIVE = Set.of("organiseert", "organiseerde", "organiseerden", "organiseren", "gastheer");
  private static final Set<String> PASSIVE = Set.of("georganiseerd", "georganiseerde", "belegd");
  private static final Set<String> BY = Set.of("door");
  private static final Set<String> JOINS = Set.of("en", "de", "het", "samen", "met", "alsmede", "ook");

  private static final String WITH = " samen met ";

  private Organisers() {}

  static List<Thing> of(View view, Range clause) {
    List<Range> passive = Words.in(view, clause, PASSIVE);
    if (!passive.isEmpty()) {
      return Words.in(view, clause, BY).stream().findFirst().map(by -> run(view, by.end(), clause)).orElse(List.of());
    }
    List<Range> active = Words.in(view, clause, ACTIVE);
    if (active.isEmpty()) {
      return List.of();
    }
    Range verb = active.get(active.size() - 1);
    List<Thing> subjects = new ArrayList<>(Things.subjects(view, clause, verb));
    if (subjects.isEmpty()) {
      subjects.addAll(run(view, verb.end(), clause));
    }
    int with = view.lower(clause).indexOf(WITH);
    if (!subjects.isEmpty() && with >= 0) {
      run(view, clause.start() + with + WITH.length(), clause).stream().filter(thing -> !subjects.contains(thing)).forEach(subjects::add);
    }
    return subjects;
  }

  /** The names from a place on, as long as nothing but commas, "en" and "samen met" comes between. */
  private static List<Thing> run(View view, int from, Range clause) {
    List<Thing> run = new ArrayList<>();
    int end = from;
    for (Name name : view.mentions(Name.class, new Range(from, clause.end()))) {
      if (!Things.only(JOINS, view.lower(new Range(end, Math.max(end, name.range().start()))))) {
        break;
      }
      if (Things.acts(name) && name.kind() != Kind.PLACE) {
        Things.of(name).map(thing -> Things.home(view, thing)).filter(thing -> !run.contains(thing)).ifPresent(run::add);
      }
      end = Math.max(end, name.range().end());
    }
    return run;
  }
}

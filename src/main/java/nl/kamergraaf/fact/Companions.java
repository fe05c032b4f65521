package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** With whom somebody has a part: "leidt samen met Denemarken en Noorwegen". */
final class Companions {

  private static final String AS = "als ";
  private static final String MET = "met";
  private static final Set<String> WITH = Set.of(MET, "samen");

  private Companions() {}

  /** Others have the same part: there are two of them, or it is said "met" or "samen met" whom. */
  static boolean together(View view, Hit.OfConcept role, List<Thing> actors) {
    if (actors.size() > 1 || Agents.shared(view, role.range())) {
      return true; // "onder Nederlands-Chileense leiding"
    }
    Range own = view.clauseOf(role.range()).range();
    if (talks(view, role, own)) {
      return false;
    }
    boolean withUs = Things.home(view).filter(actors::contains).isEmpty() && Ourselves.governed(view, own, MET).isPresent();
    if (withUs) {
      return true;
    }
    Range clause = PartWords.behindAside(view, role.range()).map(end -> new Range(own.start(), end)).orElse(own);
    return view.mentions(Name.class, clause).stream()
        .anyMatch(name -> name.kind() == Kind.COUNTRY && Things.acts(name) && Things.of(name).filter(actors::contains).isEmpty() && WITH.contains(Governor.of(view, name.range().start()).word()) && !apposed(view, name));
  }

  /** The states with whom somebody leads, chairs or founds: "leidt samen met Denemarken en Noorwegen". */
  static List<Thing> of(View view, Hit.OfConcept role) {
    Range clause = view.clauseOf(role.range()).range();
    List<Thing> companions = new ArrayList<>();
    if (talks(view, role, clause)) {
      return companions;
    }
    if (Agents.LEADS.contains(role.concept().name()) && Ourselves.governed(view, clause, MET).isPresent()) {
      Things.home(view).ifPresent(companions::add); // "Chili leidt met ons land X"
    }
    int last = -1;
    for (Name name : Agents.LEADS.contains(role.concept().name()) ? view.mentions(Name.class, clause) : List.<Name>of()) {
      boolean state = name.kind() == Kind.COUNTRY && Things.acts(name) && !apposed(view, name);
      boolean next = last >= 0 && Things.onlyJoins(view.words(new Range(last, name.range().start())));
      if (state && (next || last < 0 && WITH.contains(Governor.of(view, name.range().start()).word()))) {
        last = name.range().end();
        Things.of(name).ifPresent(companions::add);
      }
    }
    return companions;
  }

  /** "overlegt als voorzitter met Duitsland": with whom one talks has no part. */
  private static boolean talks(View view, Hit.OfConcept role, Range clause) {
    boolean as = view.lower(role.range()).startsWith(AS) || view.wordBefore(role.range().start()).equals(AS.strip());
    return as && Words.any(view, clause, GroupWords.TALKS);
  }

  /** "de X Coalition, een verband met België": with whom the group is, not who does something. */
  private static boolean apposed(View view, Name name) {
    String before = view.lower(new Range(view.range().start(), name.range().start()));
    int open = before.lastIndexOf(", een ");
    return open >= 0 && before.indexOf(',', open + 1) < 0 && view.lower(new Range(name.range().end(), view.range().end())).contains(",");
  }
}

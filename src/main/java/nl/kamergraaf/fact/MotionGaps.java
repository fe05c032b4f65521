package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** Motions of which a sentence says by contrast what it has said of another: "De motie-A voer ik uit, de motie-B niet", "Niet de motie-A maar de motie-B". */
final class MotionGaps {

  private static final Set<String> NOT = Set.of("niet", "evenmin");
  /** All that may stand behind a motion whose verb is left out. */
  private static final Set<String> REST =
      Set.of("niet", "evenmin", "nog", "wel", "ook", "echter", "daarentegen", "eveneens", "deels", "gedeeltelijk", "vooralsnog", "ik", "dus", "juist", "helaas", "dan", "weer", "daarom");
  private static final Set<String> SAME = Set.of("ook", "eveneens", "evenmin");
  private static final String WELL = " wel ";
  private static final Set<String> OTHERS = Set.of("moties");
  private static final Set<String> BUT = Set.of("maar", "doch");
  private static final Set<String> AGAIN = Set.of("ook", "eveneens");
  private static final Set<String> AS = Set.of("evenals", "alsook", "alsmede");

  /** Words from "anders dan" to a motion. */
  private static final int COMPARED = 9;

  private final View view;
  private final List<MotionPlace> places;
  private final Words words;

  MotionGaps(View view, List<MotionPlace> places) {
    this.view = view;
    this.places = places;
    this.words = view.wordTable();
  }

  /** "niet de motie-A maar de motie-B": what is denied is the motion, not what is said of the other one. */
  static boolean contrasts(View view, List<MotionPlace> places, Range not) {
    return places.stream().anyMatch(place -> contrasted(view, place) && before(view, place) == view.wordTable().startingAt(not.start()));
  }

  /** Adds what is left out to what the sentence says. */
  List<TreatmentReader.Said> fill(List<TreatmentReader.Said> said) {
    if (said.size() == 1 && places.size() == 1) {
      return excepted(said.get(0));
    }
    if (said.isEmpty() || places.size() < 2) {
      return said;
    }
    List<TreatmentReader.Said> all = new ArrayList<>(said);
    for (int i = 0; i + 1 < places.size(); i++) {
      if (contrasted(view, places.get(i))) {
        List<Motion> apart = places.get(i).motions();
        all.replaceAll(one -> without(one, apart)); // "Niet de motie-A, maar de motie-B": they are no list
      }
    }
    for (int i = 0; i < places.size(); i++) {
      List<Motion> motions = places.get(i).motions();
      if (motions.isEmpty() || all.stream().anyMatch(one -> one.motions().containsAll(motions))) {
        continue;
      }
      if (i + 1 < places.size() && contrasted(view, places.get(i))) {
        add(all, motions, of(said, places.get(i + 1)).flatMap(one -> turned(one, false)));
      } else if (i == 0 && unlike(places.get(i)) && view.lower().indexOf(WELL) > 0) {
        add(all, motions, of(said, places.get(i + 1)).flatMap(one -> turned(one, false))); // "Anders dan de motie-A is de motie-B wel uitgevoerd"
      } else if (i > 0) {
        Optional<String> before = of(said, places.get(i - 1));
        int at = i;
        if (joined(i)) {
          add(all, motions, before);
          continue;
        }
        if (unlike(places.get(i))) {
          add(all, motions, before.flatMap(one -> turned(one, false)));
          continue;
        }
        add(all, motions, before.flatMap(one -> MotionLikewise.of(view, places.get(at), one)).or(() -> behind(at).flatMap(rest -> before.flatMap(one -> elided(one, rest)))));
      }
    }
    return all;
  }

  /** "Alle moties zijn uitgevoerd, de motie-A niet": the contrary of what is said of the others. */
  private List<TreatmentReader.Said> excepted(TreatmentReader.Said said) {
    MotionPlace place = places.get(0);
    int first = MotionPlaces.first(view, place.range().start());
    boolean all = first > 1 && words.any(0, first, OTHERS) && !said.soft();
    boolean not = words.startingAt(place.range().end()) == words.size() - 1 && NOT.contains(words.lower(words.size() - 1)) && words.breaks(first - 1);
    Optional<String> turned = all && not ? turned(said.treatment(), false) : Optional.empty();
    return turned.map(one -> List.of(new TreatmentReader.Said(said.motions(), one, false, false))).orElse(List.of(said));
  }

  private static TreatmentReader.Said without(TreatmentReader.Said said, List<Motion> motions) {
    List<Motion> rest = said.motions().stream().filter(motion -> !motions.contains(motion)).toList();
    return rest.isEmpty() ? said : new TreatmentReader.Said(rest, said.treatment(), said.soft(), said.past());
  }

  /** "De motie-A is afgedaan, evenals de motie-B": nothing else is said of it. */
  private boolean joined(int i) {
    MotionPlace place = places.get(i);
    boolean repeats = !place.governor().isEmpty() && place.governor().equals(places.get(i - 1).governor()); // "evenals aan de motie-B"
    int last = MotionPlaces.first(view, place.range().start()) - (repeats ? 2 : 1);
    boolean as = last > 0 && (AS.contains(words.lower(last)) || last > 1 && words.lower(last).equals("als") && words.lower(last - 1).equals("net"));
    int end = place.range().end();
    boolean ends = words.startingAt(end) >= words.size() || ",;:.".indexOf(view.text().text().charAt(end)) >= 0;
    return as && ends && places.get(places.size() - 1) == place;
  }

  /** "De motie-A voer ik niet uit, in tegenstelling tot de motie-B" */
  private boolean unlike(MotionPlace place) {
    int last = MotionPlaces.first(view, place.range().start()) - 1;
    return last > 1 && (words.lower(last).equals("tot") && words.lower(last - 1).equals("tegenstelling") || words.lower(last).equals("dan") && words.lower(last - 1).equals("anders"));
  }

  /** "wijst het plan af, anders dan het verzoek in de motie": what is said of the plan is not said of what it is compared with. */
  static boolean compared(View view, MotionPlace place) {
    Words words = view.wordTable();
    int first = words.startingAt(place.range().start());
    for (int i = first - 1; i > 0 && i > first - COMPARED && !Verbs.finite(words.lower(i)); i--) {
      if (words.lower(i).equals("dan") && words.lower(i - 1).equals("anders")) {
        return true;
      }
      if (words.breaks(i - 1)) {
        return false;
      }
    }
    return false;
  }

  private static void add(List<TreatmentReader.Said> all, List<Motion> motions, Optional<String> treatment) {
    treatment.ifPresent(one -> all.add(new TreatmentReader.Said(motions, one, false, false)));
  }

  private static Optional<String> of(List<TreatmentReader.Said> said, MotionPlace place) {
    return said.stream().filter(one -> !place.motions().isEmpty() && one.motions().containsAll(place.motions()) && !one.soft()).map(TreatmentReader.Said::treatment).findFirst();
  }

  /** The words between a motion and the end of what is said of it, if a verb is left out. */
  private Optional<List<String>> behind(int i) {
    MotionPlace place = places.get(i);
    boolean governed = place.governor().equals(places.get(i - 1).governor());
    int first = MotionPlaces.first(view, place.range().start()) - (place.governor().isEmpty() ? 0 : 1);
    boolean opens = first > 0 && ",;".indexOf(view.text().text().charAt(words.range(first - 1).end())) >= 0 || first > 0 && (words.lower(first - 1).equals("en") || BUT.contains(words.lower(first - 1)));
    if (!governed || !opens) {
      return Optional.empty();
    }
    List<String> rest = new ArrayList<>();
    int at = words.startingAt(place.range().end());
    for (; at < words.size() && REST.contains(words.lower(at)); at++) {
      rest.add(words.lower(at));
    }
    int end = at > 0 ? words.range(at - 1).end() : 0;
    boolean ends = at == words.size() || ",;:.".indexOf(view.text().text().charAt(Math.max(end, place.range().end()))) >= 0;
    return rest.isEmpty() || !ends ? Optional.empty() : Optional.of(rest);
  }

  private Optional<String> elided(String said, List<String> rest) {
    boolean not = rest.stream().anyMatch(NOT::contains);
    if (rest.stream().anyMatch(SAME::contains)) {
      return not == said.equals("will-not-execute") ? Optional.of(said) : Optional.empty();
    }
    if (not) {
      return turned(said, rest.contains("nog"));
    }
    if (said.equals("reports-on") && rest.contains("wel") && yet()) {
      return Optional.of("executes"); // "is nog niet uitgevoerd, de motie-B wel"
    }
    return said.equals("will-not-execute") && rest.contains("wel") ? Optional.of("executes") : Optional.empty();
  }

  private boolean yet() {
    for (int i = 1; i < words.size(); i++) {
      if (words.lower(i).equals("niet") && words.lower(i - 1).equals("nog")) {
        return true;
      }
    }
    return false;
  }

  /** "De motie-B eveneens.": a sentence without a verb says again what the one before said of another motion. */
  static Optional<String> again(View view, List<MotionPlace> places, String before) {
    if (places.size() != 1 || places.get(0).how() != MotionPlace.How.CITED) {
      return Optional.empty();
    }
    Words words = view.wordTable();
    boolean opens = MotionPlaces.first(view, places.get(0).range().start()) == (places.get(0).governor().isEmpty() ? 0 : 1);
    List<String> rest = new ArrayList<>();
    for (int i = words.startingAt(places.get(0).range().end()); i < words.size(); i++) {
      if (!REST.contains(words.lower(i))) {
        return Optional.empty();
      }
      rest.add(words.lower(i));
    }
    boolean same = opens && rest.stream().anyMatch(AGAIN::contains) && rest.stream().noneMatch(NOT::contains);
    return same && !before.equals("refers-to") && !before.equals("will-not-execute") ? Optional.of(before) : Optional.empty();
  }

  private static Optional<String> turned(String said, boolean yet) {
    if (Motion.DONE.contains(said)) {
      return Optional.of(yet ? "reports-on" : "will-not-execute");
    }
    return said.equals("will-not-execute") ? Optional.of("executes") : Optional.empty();
  }

  private static boolean contrasted(View view, MotionPlace place) {
    int not = before(view, place);
    int next = view.wordTable().startingAt(place.range().end());
    return not >= 0 && view.wordTable().lower(not).equals("niet") && next < view.wordTable().size() && BUT.contains(view.wordTable().lower(next));
  }

  /** Index of the word before a motion with its article and preposition. */
  private static int before(View view, MotionPlace place) {
    return MotionPlaces.first(view, place.range().start()) - (place.governor().isEmpty() ? 1 : 2);
  }
}

package nl.kamergraaf.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.letter.Actor;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.OfficeName;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** What the cabinet or a minister undertakes, to the Kamer or by a time, and earlier undertakings that the letter meets. */
final class UndertakingRule implements Rule {

  private static final Set<Modality> NO_PROMISE = Set.of(Modality.NEGATED, Modality.CONDITIONAL, Modality.REQUESTED, Modality.POSSIBILITY);
  private static final Set<String> HERE = Set.of("hierbij", "bijgaand", "bijgevoegd", "hiermee");
  private static final Set<String> FIRST_PERSON = Set.of("ik", "mijn", "mij");

  @Override
  public String name() {
    return "undertaking";
  }

  @Override
  public String reads() {
    return "Een toezegging, met termijn: \"Ik zal uw Kamer voor de zomer informeren\"; en een eerdere die de brief nakomt: \"hiermee voldoe ik aan de toezegging\".";
  }

  @Override
  public void apply(View view, Consumer<Fact> out) {
    for (Hit.OfConcept cue : newPromisesFirst(view)) {
      Modality modality = view.modality(cue.range());
      Optional<When> due = due(view, cue.range());
      String kind = cue.concept().name();
      boolean needsTime = kind.equals("promise-present") || kind.equals("promise-act");
      if (NO_PROMISE.contains(modality) || handsOver(view, kind) || (needsTime && due.isEmpty())) {
        continue;
      }
      Modality said = modality == Modality.EXPECTATION || modality == Modality.FUTURE || modality == Modality.OBLIGATION || modality == Modality.INTENTION ? Modality.FACT : modality;
      String status = kind.equals("promise-met") ? "undertaking-met" : "undertaking-open";
      promiser(view, cue.range()).ifPresent(
          by -> out.accept(
              new Fact.Undertakes(
                  view.basis(this, cue.range(), said, 0.85), by, view.story().house().map(Thing.Known::new), view.range(), due, status)));
      return;
    }
  }

  /** "Zoals toegezegd ontvangt uw Kamer in mei een brief" still promises: an earlier promise counts as met only where nothing new is promised. */
  private static List<Hit.OfConcept> newPromisesFirst(View view) {
    return view.cues("promise").stream().sorted(Comparator.comparing(cue -> cue.concept().name().equals("promise-met"))).toList();
  }

  /** "Hierbij ontvangt u" gives; it promises nothing. */
  private static boolean handsOver(View view, String kind) {
    return !kind.equals("promise-met") && Words.any(view, view.range(), HERE);
  }

  /** A time that lies after the letter: in the clause, else in the sentence. */
  private static Optional<When> due(View view, Range cue) {
    LocalDate issued = view.text().letter().header().identity().issued();
    List<When> future =
        view.mentions(When.class).stream().filter(when -> when.end().or(when::start).map(day -> day.isAfter(issued)).orElse(false)).toList();
    return future.stream().min((a, b) -> Integer.compare(View.distance(a.range(), cue), View.distance(b.range(), cue)));
  }

  /** "Ik" is the office that signs first; an office or ministry that is the subject is itself; all else is the cabinet. */
  private static Optional<Thing> promiser(View view, Range cue) {
    Range clause = view.clauseOf(cue).range();
    if (Words.any(view, clause, FIRST_PERSON)) {
      Optional<Thing> office = firstSignatory(view);
      if (office.isPresent()) {
        return office;
      }
    }
    for (OfficeName office : view.mentions(OfficeName.class, clause)) {
      if (office.range().start() < cue.start() && view.wordBefore(office.range().start()).isEmpty() && office.office().isPresent()) {
        return office.office().map(Thing.Known::new);
      }
    }
    return view.story().cabinet().map(Thing.Known::new);
  }

  private static Optional<Thing> firstSignatory(View view) {
    return view.text().letter().header().signatories().stream()
        .findFirst()
        .flatMap(Actor::office)
        .or(() -> view.text().letter().signatures().stream().findFirst().flatMap(signed -> signed.office()))
        .flatMap(title -> office(view, title));
  }

  private static Optional<Thing> office(View view, String title) {
    String label = title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    String bare = label.startsWith("de ") ? label.substring(3) : label;
    List<Entry> offices =
        view.register().spelled(bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1)).stream()
            .filter(entry -> entry.kind() == Kind.OFFICE)
            .toList();
    return offices.size() == 1 ? Optional.of(new Thing.Known(offices.get(0))) : Optional.empty();
  }
}

package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** Where a body sits. */
final class SeatRule implements Rule {

  private static final Set<String> SITS = Set.of("gehuisvest", "gevestigd", "zetelt", "zetelen", "zetel", "huisvesten", "huisvest", "vestigen", "gevestigde", "gehuisveste", "zetelende", "ondergebracht", "ondergebrachte");

  private static final Set<String> SINCE = Set.of("sinds", "sedert", "na", "met");

  private static final Set<String> BESIDE = Set.of("in", "te", ", eveneens in", ", ook in", ", met zetel in", "met zetel in", ", gevestigd in", ", gevestigd te", ", in");

  @Override
  public String name() {
    return "body/seat";
  }

  @Override
  public String reads() {
    return "De plaats waar een orgaan zetelt: \"het schaderegister is gevestigd in Den Haag\".";
  }

  @Override
  public void apply(View view, Consumer<Fact> out) {
    if (view.tooLong()) {
      return;
    }
    List<Bodies.Found> bodies = view.bodies();
    if (bodies.isEmpty()) {
      return;
    }
    for (Bodies.Found body : bodies) {
      beside(view, body.range()).ifPresent(
          place -> out.accept(
              new Fact.Relates(
                  view.basis(this, body.range().to(place.range()), asked(view, body.range()), 0.9), body.thing(), Fact.Relation.SEAT,
                  new Fact.Value.Of(Things.of(place).orElseThrow()))));
    }
    for (Range word : Words.in(view, view.range(), SITS)) {
      List<Thing> places = Things.in(view, view.clauseOf(word).range(), name -> isPlaceOf(view, name));
      if (places.size() == 1) {
        Bodies.governing(view, bodies, word).ifPresent(
            body -> out.accept(
                new Fact.Relates(
                    view.basis(this, body.range().to(word), view.modality(word), 0.9), body.thing(), Fact.Relation.SEAT,
                    new Fact.Value.Of(places.get(0)))));
      }
    }
  }

  /** "het Strafhof in Den Haag", "het Strafhof (ICC), eveneens in Den Haag": what else the sentence says does not touch it. */
  private static Optional<Name> beside(View view, Range body) {
    return view.mentions(Name.class, Story.after(body, view.range())).stream()
        .filter(name -> name.kind() == Kind.PLACE && Things.of(name).isPresent())
        .filter(name -> BESIDE.contains(outsideBrackets(view.lower(new Range(body.end(), name.range().start()))).strip()))
        .findFirst();
  }

  private static String outsideBrackets(String between) {
    int open = between.indexOf('(');
    int close = between.indexOf(')');
    return open >= 0 && close > open && between.substring(0, open).isBlank() ? between.substring(close + 1) : between;
  }

  private static Modality asked(View view, Range body) {
    Modality said = view.modality(body) == Modality.ASKED ? Modality.ASKED : Modality.FACT;
    return said == Modality.FACT && planned(view, body) ? Modality.EXPECTATION : said;
  }

  /** "de kosten van de vestiging van de claimscommissie in Den Haag": it will sit there; "sinds de oprichting van X in Den Haag": it does. */
  private static boolean planned(View view, Range body) {
    Founding founding = Founding.ofAct(view, body);
    return founding.founding() && !SINCE.contains(founding.governor().word());
  }

  private static boolean isPlaceOf(View view, Name name) {
    return name.kind() == Kind.PLACE && view.wordBefore(name.range().start()).equals("in");
  }
}

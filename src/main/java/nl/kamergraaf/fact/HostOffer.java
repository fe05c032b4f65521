package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/**
 * That a state is willing to host a body, or offers to: "onder voorwaarden is Nederland bereid gastland te worden", "heeft aangeboden de zetel
 * in Den Haag te vestigen". The body is that of the sentence, else the one that the section named last.
 *
 * @param words those that say so
 */
record HostOffer(Thing body, Thing host, Range words, Modality modality) {

  static final Set<String> HOST = Set.of("gastland", "gastlandschap", "gastheer");
  private static final Set<String> OFFERS = Set.of("bereid", "bereidheid", "aangeboden", "biedt", "bood", "bieden");
  private static final Set<String> HOUSES = Set.of("huisvesten", "huisvesting", "herbergen");
  private static final Set<String> SEATS = Set.of("vestigen", "vestiging");
  private static final Set<String> SEAT = Set.of("zetel");
  private static final Set<String> IF = Set.of("mits", "indien", "als", "tenzij", "zolang", "voorwaarde", "voorwaarden", "gastlandvoorwaarden", "randvoorwaarden");
  private static final Set<String> OF = Set.of("van", "voor", "bij");
  /** What the writer says of itself; anything else says more than that it is willing. */
  private static final Set<Modality> PLAIN = Set.of(Modality.FACT, Modality.INTENTION, Modality.CONDITIONAL, Modality.WILLING_UNDER_CONDITIONS);
  private static final int LOOK_BACK = 4;

  static Optional<HostOffer> of(View view) {
    Optional<Range> offer = Words.in(view, view.range(), OFFERS).stream().findFirst();
    Optional<Range> deed = offer.flatMap(word -> deed(view));
    if (deed.isEmpty()) {
      return Optional.empty();
    }
    Range clause = view.clauseOf(offer.get()).range();
    List<Thing> hosts = Things.subjects(view, clause, offer.get()).stream().filter(thing -> thing.kind() == Kind.COUNTRY).toList();
    Optional<Thing> body = hosts.size() == 1 ? body(view, deed.get()) : Optional.empty();
    return body.map(thing -> new HostOffer(thing, hosts.get(0), offer.get().to(deed.get()), modality(view, offer.get())));
  }

  private static Optional<Range> deed(View view) {
    List<Range> deeds = new ArrayList<>(Words.in(view, view.range(), HOST));
    deeds.addAll(Words.in(view, view.range(), HOUSES));
    if (Words.any(view, view.range(), SEAT)) {
      deeds.addAll(Words.in(view, view.range(), SEATS));
    }
    return deeds.stream().findFirst();
  }

  private static Modality modality(View view, Range offer) {
    Modality said = view.modality(offer);
    if (!PLAIN.contains(said)) {
      return said;
    }
    return Words.any(view, view.range(), IF) ? Modality.WILLING_UNDER_CONDITIONS : Modality.INTENTION;
  }

  private static Optional<Thing> body(View view, Range deed) {
    if (!view.bodies().isEmpty()) {
      return Bodies.governing(view, view.bodies(), deed).map(Bodies.Found::thing);
    }
    if (HOUSES.contains(view.lower(deed)) || another(view, deed)) {
      return Optional.empty();
    }
    for (View earlier : view.story().before(view, LOOK_BACK)) {
      List<Thing> things = earlier.bodies().stream().map(Bodies.Found::thing).distinct().toList();
      if (!things.isEmpty() || !earlier.cues("event-kind").isEmpty()) {
        return things.size() == 1 ? Optional.of(things.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "gastland te zijn van de klimaattop": of something that is no body. */
  private static boolean another(View view, Range deed) {
    Words words = view.wordTable();
    int next = words.startingAt(deed.end());
    int behind = next + 1 < words.size() && words.lower(next).equals("te") ? next + 2 : next;
    return behind < words.size() && OF.contains(words.lower(behind));
  }
}

package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.text.Range;

/** What the cabinet or a minister undertakes, to the Kamer or by a time, and earlier undertakings that the letter meets. */
final class UndertakingRule implements Rule {

  private static final Set<String> YOURS = Set.of("uw", "u");

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
    boolean silent = view.cues("promise").isEmpty() && view.cues("modality").isEmpty();
    if (silent && !Words.any(view, view.range(), PromiseWords.ACTS) && !Words.any(view, view.range(), PromiseMade.PROMISED)) {
      if (PromiseMet.mayTakeUp(view)) {
        met(view, out);
      }
      return;
    }
    PromiseReader reader = view.promises();
    List<PromiseReader.Promise> promises = reader.read().stream().filter(promise -> !demanded(view, promise.at())).toList();
    for (PromiseReader.Promise promise : promises) {
      Range words = promises.size() == 1 ? view.range() : trimmed(view, reader.part(promise.verb()));
      promise.by().forEach(by -> out.accept(fact(view, promise.at(), promise.modality(), by, words, promise.due(), "undertaking-open")));
    }
    if (promises.isEmpty()) {
      met(view, out);
    }
  }

  /** "heeft als eisen gesteld dat de commissie in mei verslag uitbrengt": what others must do is promised by nobody. */
  private static boolean demanded(View view, Range promised) {
    return view.conditions().filter(set -> set.named(view) && set.cue().end() <= promised.start()).isPresent();
  }

  private static Range trimmed(View view, Range range) {
    String text = view.text().text();
    int start = range.start();
    int end = range.end();
    while (start < end && " ,;:".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && " ,;:".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Range(start, end);
  }

  /** "Zoals toegezegd ontvangt uw Kamer in mei een brief" still promises: an earlier promise counts as met only where nothing new is promised. */
  private void met(View view, Consumer<Fact> out) {
    PromiseMet met = new PromiseMet(view);
    met.words().ifPresent(at -> {
      Promiser promiser = new Promiser(view);
      Optional<Thing> writer = promiser.writer(view.clauseOf(at).range());
      Optional<Thing> by = met.promiser(promiser, at).or(() -> writer);
      List<Range> each = by.isPresent() ? met.each(at) : List.of();
      for (Range one : each) {
        Optional<Thing> own = met.promiser(promiser, one).or(() -> each.get(0).overlaps(at) ? writer : by);
        own.ifPresent(who -> out.accept(fact(view, one, Modality.FACT, who, trimmed(view, one), met.term(one), "undertaking-met")));
      }
      by.filter(thing -> each.isEmpty())
          .ifPresent(thing -> out.accept(fact(view, at, Modality.FACT, thing, view.range(), met.promised(at), "undertaking-met")));
    });
  }

  private Fact fact(View view, Range at, Modality modality, Thing by, Range words, Optional<When> due, String status) {
    return new Fact.Undertakes(view.basis(this, at, modality), by, to(view, words).map(Thing.Known::new), words, due, status);
  }

  /** The house that is addressed, unless the words name another one only: "Ik zal de Eerste Kamer informeren". */
  private static Optional<Entry> to(View view, Range words) {
    List<Entry> named =
        view.mentions(Name.class, words).stream().flatMap(name -> name.entry().stream()).filter(view.story().houses()::contains).distinct().toList();
    boolean yours = Words.any(view, words, YOURS);
    return named.size() == 1 && !yours ? Optional.of(named.get(0)) : view.story().house();
  }
}

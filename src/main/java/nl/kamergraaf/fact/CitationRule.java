package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.mention.Citation;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.text.Footnote;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.Sentence;

/** Documents that the letter refers to, and what it does with them. */
final class CitationRule implements Rule {

  /** Defects that leave no safe key; the others only ask for a second look. */
  private static final Set<String> UNSAFE = Set.of("chapter-missing", "number-implausible", "dossier-digits", "unknown-dossier-form");

  @Override
  public String name() {
    return "citation";
  }

  @Override
  public String reads() {
    return "Een verwijzing naar een Kamerstuk, met indieners, en wat de brief ermee doet: \"in lijn met de motie van het lid X (Kamerstuk 99 501-20, nr. 12)\".";
  }

  @Override
  public void apply(View view, Consumer<Fact> out) {
    OptionalInt note = view.sentence().paragraph().kind() == Block.Kind.NOTE ? view.sentence().paragraph().note() : OptionalInt.empty();
    Optional<Sentence> supports = note.isPresent() ? view.story().note(note.getAsInt()).flatMap(Footnote::anchor) : Optional.empty();
    for (Citation citation : view.mentions(Citation.class)) {
      List<Fact.Mover> movers = citation.movers().stream().map(name -> view.story().mover(name)).toList();
      String treatment = treatment(view, citation, supports);
      Range at = citation.head().map(head -> head.to(citation.range())).orElse(citation.range());
      Modality modality = Modality.FACT;
      out.accept(
          new Fact.Cites(
              view.basis(this, at, modality, citation.defects().isEmpty() ? 0.98 : 0.8), citation, movers, note, supports, treatment,
              resolution(citation)));
    }
  }

  private static String resolution(Citation citation) {
    if (citation.key().isEmpty() && citation.kind() != Citation.Kind.DOSSIER) {
      return "incomplete";
    }
    return citation.defects().stream().anyMatch(UNSAFE::contains) ? "incomplete" : "resolved";
  }

  /** The nearest wording in the citing clause; for a note without one, in the sentence that carries its mark. */
  private static String treatment(View view, Citation citation, Optional<Sentence> supports) {
    Range at = citation.head().orElse(citation.range());
    Range clause = view.segmentOf(at);
    Optional<String> here = nearest(view, clause, at).or(() -> nearest(view, view.range(), at));
    if (here.isPresent()) {
      return here.get();
    }
    if (citation.kind() == Citation.Kind.MOTION && supports.isEmpty()) {
      return following(view).orElse("refers-to");
    }
    if (supports.isPresent()) {
      View anchor = view.story().views().get(supports.get().number());
      return nearest(anchor, anchor.range(), new Range(anchor.range().end(), anchor.range().end())).orElse("refers-to");
    }
    return "refers-to";
  }

  /** What is denied of execution is no execution. */
  private static String treats(View view, Hit.OfConcept cue) {
    String treatment = cue.concept().name();
    boolean execution = treatment.equals("executes") || treatment.equals("closes");
    return execution && view.modality(cue.range()) == Modality.NEGATED ? "will-not-execute" : treatment;
  }

  /** A motion is told in one sentence and treated in the next, as long as that names no other motion. */
  private static Optional<String> following(View view) {
    int next = view.sentence().number() + 1;
    if (next >= view.story().views().size()) {
      return Optional.empty();
    }
    View after = view.story().views().get(next);
    boolean goesOn = after.sentence().paragraph().equals(view.sentence().paragraph()) && after.mentions(Citation.class).isEmpty();
    return goesOn ? nearest(after, after.range(), new Range(after.range().start(), after.range().start())) : Optional.empty();
  }

  private static Optional<String> nearest(View view, Range within, Range at) {
    Hit.OfConcept best = null;
    for (Hit.OfConcept cue : view.cues("treatment", within)) {
      if ((best == null || View.distance(cue.range(), at) < View.distance(best.range(), at))) {
        best = cue;
      }
    }
    return Optional.ofNullable(best).map(cue -> treats(view, cue));
  }
}

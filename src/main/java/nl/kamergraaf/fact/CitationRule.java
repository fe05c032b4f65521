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
final class CitationRule implements MentionRule {

  /** Defects that leave no safe key; the others only ask for a second look. */
  private static final Set<String> UNSAFE = Set.of("chapter-missing", "number-implausible", "dossier-digits", "unknown-dossier-form");

  /** What a letter can do with a document that asks for nothing. */
  private static final Set<String> PLAIN = Set.of("informed-by", "responds-to");

  @Override
  public String name() {
    return "citation";
  }

  @Override
  public String reads() {
    return "Een verwijzing naar een Kamerstuk, met indieners, en wat de brief ermee doet: \"in lijn met de motie van het lid X (Kamerstuk 99 501-20, nr. 12)\".";
  }

  @Override
  public boolean reads(Block.Kind kind) {
    return MentionRule.super.reads(kind) || kind == Block.Kind.HEADING;
  }

  @Override
  public void apply(View view, Consumer<Fact> out) {
    List<Citation> citations = view.mentions(Citation.class);
    if (citations.isEmpty()) {
      return;
    }
    OptionalInt note = view.sentence().paragraph().kind() == Block.Kind.NOTE ? view.sentence().paragraph().note() : OptionalInt.empty();
    Optional<Footnote> footnote = note.isPresent() ? view.story().note(note.getAsInt()) : Optional.empty();
    Optional<Sentence> supports = footnote.flatMap(Footnote::anchor);
    for (Citation found : citations) {
      Citation citation = view.story().motions().complete(found);
      Optional<Motion> motion = view.story().motions().of(found).filter(m -> citation.kind() != Citation.Kind.AMENDMENT && !citation.rule().equals("citation/replaced"));
      List<Fact.Mover> movers = citation.movers().stream().map(name -> senates(view, citation) ? new Fact.Mover(name, Optional.empty()) : view.story().mover(name)).toList();
      Range at = citation.head().map(head -> head.to(citation.range())).orElse(citation.range());
      out.accept(
          new Fact.Cites(
              view.basis(this, at, Modality.FACT, citation.defects().isEmpty() ? 0.98 : 0.8), citation, movers, note, supports,
              motion.map(Motion::treatment).orElseGet(() -> plain(view, citation, supports)),
              motion.flatMap(Motion::proof).filter(proof -> !proof.equals(view.sentence())), resolution(citation),
              CitedDates.of(view, citation, footnote)));
    }
  }

  /** Papers of the Eerste Kamer are numbered with letters; its members are not those of the other house. */
  private static boolean senates(View view, Citation citation) {
    return citation.sequence().map(number -> Character.isLetter(number.charAt(0))).orElseGet(() -> view.story().toSenate());
  }

  private static String resolution(Citation citation) {
    if (citation.key().isEmpty() && citation.outside().isEmpty() && citation.kind() != Citation.Kind.DOSSIER) {
      return "incomplete";
    }
    return citation.defects().stream().anyMatch(UNSAFE::contains) ? "incomplete" : "resolved";
  }

  /** The nearest wording in the citing clause that can be said of a letter, report or debate; for a note without one, in the sentence of its mark. */
  private static String plain(View view, Citation citation, Optional<Sentence> supports) {
    Range at = citation.head().orElse(citation.range());
    if (citation.head().filter(head -> Citation.tells(view.lower(head))).isPresent()) {
      return "informed-by";
    }
    return plain(view, view.segmentOf(at), at)
        .or(() -> supports.map(anchor -> view.story().views().get(anchor.number())).flatMap(anchor -> plain(anchor, anchor.range(), Story.after(anchor.range(), anchor.range()))))
        .orElse("refers-to");
  }

  /** "in reactie op uw brief"; in "de reactie op het advies (Kamerstuk …)" the number is the reaction's own. */
  private static boolean answers(View view, Range cue, Range at) {
    return at.start() >= at.end() || cue.end() <= at.start() && MotionPlaces.leads(view, new Range(cue.end(), at.start()));
  }

  private static Optional<String> plain(View view, Range within, Range at) {
    Hit.OfConcept best = null;
    for (Hit.OfConcept cue : view.cues("treatment", within)) {
      boolean nearer = best == null || View.distance(cue.range(), at) < View.distance(best.range(), at);
      if (nearer && PLAIN.contains(cue.concept().name()) && (!cue.concept().name().equals("responds-to") || answers(view, cue.range(), at))) {
        best = cue;
      }
    }
    return Optional.ofNullable(best).map(cue -> cue.concept().name());
  }
}

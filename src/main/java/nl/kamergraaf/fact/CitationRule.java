package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.mention.Citation;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Footnote;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.Sentence;

/** Documents that the letter refers to, and what it does with them. */
final class CitationRule implements MentionRule {

  /** Defects that leave no safe key; the others only ask for a second look. */
  private static final Set<String> UNSAFE = Set.of("chapter-missing", "number-implausible", "dossier-digits", "unknown-dossier-form");

  /** What a letter can do with a document that asks for nothing. */
  private static final Set<String> PLAIN = Set.of("informed-by", "responds-to");

  private static final List<String> COMING = List.of("a.s.", "aanstaande", "eerstkomende");
  private static final int YEAR = 4;
  /** Words from a letter to another paper, at most. */
  private static final int CARRIED = 50;
  /** From a letter to the mark behind its day, at most. */
  private static final int MARKED = 60;

  /** Only motions of which no more than the words around them tell what the letter does with them; else all that are not. */
  private final boolean likely;

  CitationRule(boolean likely) {
    this.likely = likely;
  }

  @Override
  public String name() {
    return likely ? "citation/likely" : "citation";
  }

  @Override
  public String reads() {
    return likely ? "Een verwijzing naar een motie waarvan geen bekende wending zegt wat de brief ermee doet: wat de woorden eromheen waarschijnlijk maken." : "Een verwijzing naar een Kamerstuk, met indieners, en wat de brief ermee doet: \"in lijn met de motie van het lid X (Kamerstuk 99 501-20, nr. 12)\".";
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
      Citation citation = held(view, view.story().motions().complete(found));
      Optional<Motion> motion = view.story().motions().of(found).filter(m -> citation.kind() != Citation.Kind.AMENDMENT && !citation.isReplaced());
      if (motion.filter(Motion::guessed).isPresent() != likely) {
        continue;
      }
      List<Fact.Mover> movers = citation.movers().stream().map(name -> senates(view, citation) ? new Fact.Mover(name, Optional.empty()) : view.story().mover(name)).toList();
      Range at = citation.head().map(head -> head.to(citation.range())).orElse(citation.range());
      out.accept(
          new Fact.Cites(
              view.basis(this, at, Modality.FACT, way(citation)), citation, movers, note, supports,
              motion.map(Motion::treatment).orElseGet(() -> plain(view, citation, footnote)),
              motion.flatMap(Motion::proof).filter(proof -> !proof.equals(view.sentence())), resolution(citation),
              CitedDates.of(view, citation, footnote)));
    }
  }

  /** "het debat over havens van 19 juni a.s. (Kamerstuk …)": of a debate that is still to come there is no record; the number is another paper's. */
  private static Citation held(View view, Citation citation) {
    boolean debate = citation.kind() == Citation.Kind.DEBATE && citation.outside().isEmpty() && citation.head().isPresent() && citation.head().get().end() <= citation.range().start();
    return debate && CitedDates.before(view, citation.range().start()).filter(when -> certain(view.lower(when.range()))).flatMap(When::start).filter(view.text().letter().header().identity().issued()::isBefore).isPresent() ? citation.as(Citation.Kind.OTHER) : citation;
  }

  /** A day without a year may be the last or the next one. */
  private static boolean certain(String day) {
    int digits = 0;
    for (int i = 0; i < day.length() && digits < YEAR; i++) {
      digits = Character.isDigit(day.charAt(i)) ? digits + 1 : 0;
    }
    return digits == YEAR || COMING.stream().anyMatch(day::contains);
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
  private static String plain(View view, Citation citation, Optional<Footnote> footnote) {
    Optional<Sentence> supports = footnote.flatMap(Footnote::anchor);
    Range at = citation.head().orElse(citation.range());
    if (carried(view, citation.range().start(), citation.head(), OptionalInt.empty()) || footnote.filter(note -> carried(view, note)).isPresent()) {
      return "refers-to";
    }
    if (citation.head().filter(head -> Citation.tells(view.lower(head))).isPresent()) {
      return "informed-by";
    }
    if (byDay(view, citation, at)) {
      return "informed-by";
    }
    return plain(view, view.segmentOf(at), at)
        .or(() -> supports.map(anchor -> view.story().views().get(anchor.number())).flatMap(anchor -> plain(anchor, anchor.range(), Story.after(anchor.range(), anchor.range()))))
        .orElse("refers-to");
  }

  /** "Bij brief van 3 mei 2024 hebben onze ambtsvoorgangers uw Kamer bericht": a letter without a number by which the Kamer got word. */
  private static boolean byDay(View view, Citation citation, Range at) {
    boolean bare = citation.kind() == Citation.Kind.LETTER && citation.sequence().isEmpty() && citation.head().filter(citation.range()::equals).isPresent();
    Range clause = view.clauseOf(at).range();
    return bare && CitationWords.BY.contains(view.wordBefore(at.start())) && Words.any(view, clause, CitationWords.RECEIVER) && Words.of(view, clause).stream().anyMatch(word -> Citation.tells(view.lower(word)));
  }

  /** The same of the place of a note's mark. */
  private static boolean carried(View view, Footnote note) {
    Optional<View> anchor = note.anchor().map(sentence -> view.story().views().get(sentence.number()));
    OptionalInt before = view.story().note(note.marker() - 1).filter(other -> other.anchor().equals(note.anchor())).map(Footnote::at).orElse(OptionalInt.empty());
    return note.at().isPresent() && anchor.filter(carries -> carried(carries, note.at().getAsInt(), Optional.empty(), before)).isPresent();
  }

  /**
   * "Met mijn brief van 3 mei (36 045, nr. 5) heb ik u geïnformeerd over het advies (36 045, nr. 6)": the letter by which the Kamer got word has its
   * number or its note before a place, so what stands there is another paper.
   */
  private static boolean carried(View view, int place, Optional<Range> head, OptionalInt mark) {
    Words words = view.wordTable();
    int last = words.startingAt(place) - 1;
    for (int i = last; i > Math.max(0, last - CARRIED); i--) {
      int noun = words.range(i).start();
      boolean letter = words.lower(i).endsWith("brief") || words.lower(i).endsWith("brieven");
      boolean by = letter && head.filter(own -> own.start() == noun).isEmpty() && (CitationWords.BY.contains(words.lower(i - 1)) || i > 1 && CitationWords.BY.contains(words.lower(i - 2)));
      boolean cited = by && view.mentions(Citation.class, new Range(noun, place)).stream().anyMatch(other -> other.kind() == Citation.Kind.LETTER && other.sequence().isPresent() && other.head().filter(named -> named.start() == noun).isPresent());
      boolean marked = by && mark.isPresent() && mark.getAsInt() > noun && mark.getAsInt() < place && mark.getAsInt() - noun < MARKED;
      if (cited || marked) {
        return true;
      }
    }
    return false;
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

  /** What the letter does with a motion is read too, and is what goes wrong most. */
  private Way way(Citation citation) {
    Way safe = citation.kind() == Citation.Kind.MOTION && !likely ? Way.TREATED : Way.SAID;
    return citation.defects().isEmpty() ? safe : Way.DEFECTIVE;
  }
}

package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.Sentence;

/** What headings and lines over a list say of the motions below them. */
final class MotionHeadings {

  private static final Set<String> LABELS =
      Set.of("stand van zaken", "toelichting", "uitvoering", "reactie", "appreciatie", "oordeel", "advies", "opvolging", "status", "stand", "verzoek", "dictum", "kabinetsreactie", "voortgang");
  /** Words between a treatment and the moties of which it is said, at most. */
  private static final int LEAD = 6;

  private static final Set<String> ANNOUNCING = Set.of("volgende", "onderstaande", "welke", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "aantal", "tweetal", "drietal", "viertal", "meerdere", "enkele", "diverse", "verschillende");
  private static final List<String> OPENING = List.of("het betreft", "het gaat om", "het gaat hier", "het gaat daarbij", "dit betreft", "dit zijn", "het zijn", "dat zijn", "te weten", "namelijk");
  private static final Set<String> TO = Set.of("waaraan", "hieraan", "daaraan");
  private static final int BARE = 3;

  private Optional<String> below = Optional.empty();
  private View introduction;

  /** A heading inside what is said of one motion: "Stand van zaken", "Appreciatie: ontraden". */
  static boolean labels(View view) {
    String words = view.lower();
    int colon = words.indexOf(':');
    return LABELS.contains((colon < 0 ? words : words.substring(0, colon)).strip());
  }

  /** Keeps what a heading ("Afgedane moties") or the line above a list ("De volgende moties zijn afgedaan:") says of the motions below it. */
  void read(View view, List<MotionPlace> cited, boolean heading) {
    if (heading && !cited.isEmpty()) {
      return;
    }
    boolean list = view.lower().endsWith(":");
    Optional<Range> announced = heading || list || !cited.isEmpty() ? Optional.empty() : announced(view);
    if (announced.isPresent()) {
      below = said(view, announced.get());
      introduction = view;
    } else if (heading || list) {
      Set<String> treatments = new TreeSet<>();
      boolean motions = view.lower().contains("motie");
      for (Hit.OfConcept hit : view.cues("treatment")) {
        TreatmentCue cue = TreatmentCue.of(view, hit);
        boolean bare = list && view.wordTable().size() <= BARE; // "Uitgevoerd zijn:"
        boolean given = heading && motions && cue.form() == TreatmentCue.Form.GIVES && Words.any(view, view.range(), TO); // "Moties waaraan wordt gewerkt"
        if (given || (cue.form() == TreatmentCue.Form.TREATS && (heading || motions || bare)) || (list && motions && leadsTo(view, cue))) {
          boolean denied = Words.any(view, view.range(), Set.of("niet", "geen"));
          treatments.add(denied && !cue.treatment().equals("will-not-execute") ? "will-not-execute" : cue.treatment());
        }
      }
      below = treatments.size() == 1 ? treatments.stream().findFirst() : Optional.empty();
      introduction = view;
    } else if (introduction != null && introduction.sentence().paragraph().kind() != Block.Kind.HEADING && (cited.isEmpty() || !goesOn(view))) {
      below = Optional.empty();
    }
  }

  /** "Ik beschouw de onderstaande moties als afgedaan.", "Deze brief geeft uitvoering aan vier moties." */
  private static Optional<Range> announced(View view) {
    Words words = view.wordTable();
    for (int i = 1; i < words.size(); i++) {
      if (words.lower(i).endsWith("moties") && ANNOUNCING.contains(words.lower(i - 1))) {
        return Optional.of(words.range(i));
      }
    }
    return Optional.empty();
  }

  /** What a sentence says of the motions that it announces by a noun. */
  private static Optional<String> said(View view, Range noun) {
    List<MotionPlace> places = List.of(new MotionPlace(noun, List.of(new Motion()), MotionPlaces.governor(view, noun.start()), MotionPlace.How.NOUN));
    List<String> said = new TreatmentReader(view, places).read().stream().map(TreatmentReader.Said::treatment).distinct().toList();
    return said.size() == 1 ? Optional.of(said.get(0)) : Optional.empty();
  }

  /** An item of a list, or the sentence that names what was announced: "Het betreft de motie-X". */
  private boolean goesOn(View view) {
    boolean named = OPENING.stream().anyMatch(view.lower()::startsWith);
    boolean item = view.sentence().paragraph().kind() == Block.Kind.LIST_ITEM || !view.sentence().paragraph().equals(introduction.sentence().paragraph());
    return named || item || introduction.lower().endsWith(":");
  }

  /** "Met deze brief geef ik uitvoering aan de volgende moties:" */
  private static boolean leadsTo(View view, TreatmentCue cue) {
    Words words = view.wordTable();
    int last = words.size() - 1;
    int behind = words.startingAt(cue.range().end());
    int first = behind < last && words.lower(behind).equals("aan") ? behind + 1 : behind;
    boolean verb = !cue.needsVerb(view) || Words.any(view, view.range(), Verbs.giving());
    return verb && !cue.soft(view) && last - first < LEAD && words.lower(last).endsWith("moties") && MotionPlaces.leads(view, new Range(words.range(Math.min(first, last)).start(), words.range(last).start()));
  }

  /** What the heading or line over a sentence says of the motions in it. */
  Optional<String> over(View view) {
    boolean under = introduction != null && introduction.sentence().paragraph().kind() == Block.Kind.HEADING
        ? view.sentence().paragraph().section().equals(introduction.words(introduction.range()))
        : introduction != null;
    boolean item = introduction == null || introduction.lower().endsWith(":") || introduction.sentence().paragraph().kind() == Block.Kind.HEADING || goesOn(view);
    return under && item && !view.lower().contains(" stemt") ? below : Optional.empty(); // a motion that is still to be voted on
  }

  /** The heading or line that says so. */
  Sentence sentence() {
    return introduction.sentence();
  }
}

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
    if (heading || list) {
      Set<String> treatments = new TreeSet<>();
      boolean motions = view.lower().contains("motie");
      for (Hit.OfConcept hit : view.cues("treatment")) {
        TreatmentCue cue = TreatmentCue.of(view, hit);
        if ((cue.form() == TreatmentCue.Form.TREATS && (heading || motions)) || (list && motions && leadsTo(view, cue))) {
          boolean denied = Words.any(view, view.range(), Set.of("niet", "geen"));
          treatments.add(denied && !cue.treatment().equals("will-not-execute") ? "will-not-execute" : cue.treatment());
        }
      }
      below = treatments.size() == 1 ? treatments.stream().findFirst() : Optional.empty();
      introduction = view;
    } else if (cited.isEmpty() && introduction != null && introduction.lower().endsWith(":")) {
      below = Optional.empty();
    }
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
    return under && !view.lower().contains(" stemt") ? below : Optional.empty(); // a motion that is still to be voted on
  }

  /** The heading or line that says so. */
  Sentence sentence() {
    return introduction.sentence();
  }
}

package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.text.Range;

/** Where what a motion is about ends because the verb of the sentence follows: "Daarmee is de motie-X over havens | uitgevoerd". */
final class MotionClosings {

  /** Stand behind the words that say what is done: "gevolg gegeven", "uitgevoerd geworden". */
  private static final Set<String> TRAILING = Set.of("gegeven", "geworden", "gedaan", "gebracht", "worden", "beschouwd", "aangemerkt", "gezien", "beoordeeld");
  /** Verbs that say something of a motion and are rare elsewhere. */
  private static final Set<String> VERBS =
      Set.of(
          "ondersteunt", "ondersteunen", "steunt", "steunen", "onderstreept", "onderstrepen", "bevestigt", "bevestigen", "doorkruist", "doorkruisen", "ondermijnt", "ondermijnen", "ondergraaft", "druist", "druisen", "vloeit",
          "vloeien", "maakt", "maken", "vormt", "vormen", "beantwoordt", "beantwoorden", "voorziet", "voorzien", "kost", "kreeg", "kregen", "haalde", "haalden", "behaalde", "verhoudt", "verhouden", "wijkt", "wijken", "schiet", "vindt", "vinden", "krijgt", "krijgen", "verdient", "verdienen", "behoeft", "vergt", "geniet", "verwoordt", "strookt", "stroken", "spoort", "sporen");
  private static final int NEAR = 4;
  private static final String TO = " te ";

  private MotionClosings() {}

  /**
   * The place where the words about a motion end.
   *
   * @param opener range of the word that opens them
   * @param end where they end at the latest
   */
  static int of(View view, MotionPlace place, Range opener, int end) {
    Range clause = view.clauseOf(place.range()).range();
    boolean inverted = Words.any(view, new Range(clause.start(), place.range().start()), Verbs.finite());
    boolean purpose = view.lower(opener).equals("om");
    for (Hit.OfConcept hit : view.cues("treatment")) {
      int start = hit.range().start();
      boolean inside = start > opener.end() + 1 && start < end;
      Optional<Range> verb = inside && !inverted && place.bare() ? verb(view, opener, start) : Optional.empty();
      if (verb.isPresent()) {
        return verb.get().start();
      }
      if (inside && (inverted ? closes(view, hit.range(), clause) && !(purpose && view.lower(hit.range()).contains(TO)) : place.bare() && VERBS.contains(Words.first(view.lower(hit.range()))))) {
        return start;
      }
    }
    return end;
  }

  /** "vormt een steun in de rug", "krijgt geen uitvoering": a verb with few words between it and the wording. */
  private static Optional<Range> verb(View view, Range opener, int start) {
    Words words = view.wordTable();
    int cue = words.startingAt(start);
    for (int i = cue - 1; i >= Math.max(0, cue - NEAR) && words.range(i).start() > opener.end() && !words.breaks(i); i--) {
      if (VERBS.contains(words.lower(i))) {
        return Optional.of(words.range(i));
      }
    }
    return Optional.empty();
  }

  /** Nothing of the clause follows. */
  private static boolean closes(View view, Range cue, Range clause) {
    Words words = view.wordTable();
    for (int i = words.startingAt(cue.end()); i < words.size() && words.range(i).end() <= clause.end(); i++) {
      if (!TRAILING.contains(words.lower(i))) {
        return false;
      }
    }
    return true;
  }
}

package nl.kamergraaf.validate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.graph.Discrepancy;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.RecordComparison;
import nl.kamergraaf.validate.Rule.Words;
import org.apache.jena.graph.Node;

/** What letters say otherwise than the official records, as findings. */
final class RecordFindings {

  private final Rule rule = Rules.named(OwnShapes.program(), "LetterAgainstRecord");
  private final Iris iris;

  RecordFindings(Iris iris) {
    this.iris = iris;
  }

  /** Those on the given letters, which are known by the names of their graphs. */
  List<Finding> of(RecordComparison comparison, Map<Node, Subject> letters) {
    return comparison.discrepancies().stream()
        .filter(difference -> letters.containsKey(difference.version()))
        .map(difference -> finding(difference, letters.get(difference.version())))
        .toList();
  }

  private Finding finding(Discrepancy difference, Subject letter) {
    Words message =
        new Words(
            "De brief zegt: " + difference.letterSays() + ". De registratie zegt: " + difference.recordSays() + ".",
            "The letter says: " + difference.letterSays() + ". The record says: " + difference.recordSays() + ".");
    String about = difference.aspect() + "|" + difference.letterSays() + "|" + difference.sentence();
    return new Finding(
        iris.finding(letter.letter(), rule.slug(), about),
        letter,
        rule,
        Rules.CHECK,
        rule.severity(),
        difference.citation(),
        Optional.of("kg:recordEvidence"),
        difference.proof().stream().findFirst(),
        message,
        Optional.of(difference.sentence()).filter(words -> !words.isBlank()).map(words -> new Quote(difference.evidence(), words, "")),
        Optional.empty());
  }
}

package nl.kamergraaf.validate;

import java.util.Optional;
import nl.kamergraaf.graph.LetterGraph;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * A letter under examination.
 *
 * @param letter the letter
 * @param own its facts and statements together
 * @param sentences where its nodes stand
 */
record Checked(LetterGraph letter, Graph own, Sentences sentences) {

  Finding finding(Severity severity, String shape, Node focus, Optional<String> path, Optional<Node> value, Finding.Message message) {
    return new Finding(letter.number(), letter.version(), severity, shape, focus, path, value, message, sentences.of(focus));
  }

  Finding violation(String shape, Node focus, Optional<String> path, Optional<Node> value, Finding.Message message) {
    return finding(Severity.VIOLATION, shape, focus, path, value, message);
  }
}

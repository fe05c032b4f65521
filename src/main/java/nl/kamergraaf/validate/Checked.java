package nl.kamergraaf.validate;

import java.util.Optional;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.shacl.Data;
import org.apache.jena.graph.Node;

/**
 * A letter under examination.
 *
 * @param letter the letter
 * @param data its facts and statements together, with register, schemes and ontology behind them
 * @param findings makes findings on it
 */
record Checked(LetterGraph letter, Data data, Findings findings) {

  Checked(LetterGraph letter, Data data, Iris iris) {
    this(letter, data, new Findings(Subject.of(letter), new Locator(data), iris));
  }

  /** Whether the graph is that of a version of a letter, and not some other RDF or an official record. */
  boolean isVersion() {
    return letter.name().getURI().contains("/version/");
  }

  /** Key of the version in its IRI: {@code 2025D06724-v1}. Its number may be another than the letter's, where two sources know one letter. */
  String versionKey() {
    return letter.name().getURI().substring(letter.name().getURI().lastIndexOf('/') + 1);
  }

  /** A finding of a check of the program's own, in the words of its rule. */
  Finding finding(Rule rule, Node focus, Optional<String> path, Optional<Node> value) {
    return findings.of(rule, focus, path, value);
  }
}

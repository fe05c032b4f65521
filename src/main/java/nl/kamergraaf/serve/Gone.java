package nl.kamergraaf.serve;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.vocab.Prov;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** What was here and is no more: letters that were taken out, and whatever only they said. */
final class Gone {

  /** {@code letter/2025D06724}, {@code passage/2025D06724-v1/16990-17059} */
  private static final Pattern LETTER = Pattern.compile("(?:letter/(?<letter>[^/]+)|[a-z]+/(?<version>[^/]+)-v[0-9]{1,9}(?:/.*)?)");

  private Gone() {}

  /** The number of the letter that was removed and that this was about. */
  static Optional<String> letter(DatasetGraph dataset, String base, String key) {
    Matcher matcher = LETTER.matcher(key);
    if (key.length() > 1_000 || !matcher.matches()) {
      return Optional.empty();
    }
    String number = matcher.group("letter") == null ? matcher.group("version") : matcher.group("letter");
    Node letter = NodeFactory.createURI(base + "letter/" + number);
    return dataset.contains(Node.ANY, letter, Prov.invalidatedAtTime, Node.ANY) ? Optional.of(number) : Optional.empty();
  }
}

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
  private static final Pattern LETTER = Pattern.compile("(?:letter/(?<letter>[^/]+)|[a-z]+/(?<version>(?<number>[^/]+)-v[0-9]{1,9})(?:/.*)?)");

  private Gone() {}

  /** The number of the letter that was removed and that this was about. A letter may have had versions that were named by another number. */
  static Optional<String> letter(DatasetGraph dataset, String base, String key) {
    Matcher matcher = LETTER.matcher(key);
    if (key.length() > 1_000 || !matcher.matches()) {
      return Optional.empty();
    }
    String number = matcher.group("letter") == null ? matcher.group("number") : matcher.group("letter");
    String version = matcher.group("version");
    boolean gone = isGone(dataset, base + "letter/" + number) || version != null && isGone(dataset, base + "version/" + version);
    return gone ? Optional.of(number) : Optional.empty();
  }

  /** Whether this letter, or version of one, was taken out; others may still refer to it. */
  static boolean isGone(DatasetGraph dataset, String iri) {
    return dataset.contains(Node.ANY, NodeFactory.createURI(iri), Prov.invalidatedAtTime, Node.ANY);
  }

  /** The reply where nothing is found at a key: 410 if it went with a letter, else 404. */
  static Reply reply(DatasetGraph dataset, String base, String key) {
    return letter(dataset, base, key).map(number -> new Reply.Trouble(410, "gone", number)).orElseGet(Reply.Trouble::notFound);
  }
}

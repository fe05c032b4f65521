package nl.kamergraaf.serve;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a thing is called of which nothing is known but its IRI. */
final class IriName {

  private static final String GRAPH = "graph/";
  private static final Pattern WORD = Pattern.compile("[A-Za-z]?[a-z]+[A-Za-z]*");
  private static final Pattern HOST = Pattern.compile("https?://([A-Za-z0-9.-]{1,100})/");

  private IriName() {}

  /**
   * Of the data's own the key, of its graphs the name; of others the end: a word as it is, a key with whose it is, {@code Q159 (www.wikidata.org)}.
   *
   * @param base what the data's own IRIs begin with
   */
  static String of(String iri, String base) {
    if (iri.startsWith(base)) {
      String key = iri.substring(base.length());
      return key.startsWith(GRAPH) ? key.substring(GRAPH.length()) : key;
    }
    int at = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/'));
    if (at < 0 || at == iri.length() - 1) {
      return iri;
    }
    String end = iri.substring(at + 1);
    Matcher host = HOST.matcher(iri);
    return WORD.matcher(end).matches() || !host.lookingAt() ? end : end + " (" + host.group(1) + ")";
  }
}

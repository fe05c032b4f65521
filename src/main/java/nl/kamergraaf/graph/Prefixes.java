package nl.kamergraaf.graph;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import nl.kamergraaf.bundled.Bundled;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;

/** Short names of the namespaces: those that the ontology's own files use. */
public final class Prefixes {

  private static final Map<String, String> OF_ONTOLOGY = read();

  private Prefixes() {}

  /** Namespace IRIs by prefix, in the order of the prefixes. */
  public static Map<String, String> all() {
    return OF_ONTOLOGY;
  }

  private static Map<String, String> read() {
    Map<String, String> found = new TreeMap<>();
    StreamRDFBase prefixes =
        new StreamRDFBase() {
          @Override
          public void prefix(String prefix, String iri) {
            found.putIfAbsent(prefix, iri);
          }
        };
    for (Bundled file : Bundled.below("ontology", "ttl")) {
      if (file.path().indexOf('/') == file.path().lastIndexOf('/')) { // the ontology itself, not schemes and register
        RDFParser.fromString(file.text(), Lang.TURTLE).parse(prefixes);
      }
    }
    return Collections.unmodifiableMap(found);
  }
}

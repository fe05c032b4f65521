package nl.kamergraaf.graph;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kamergraaf.bundled.Bundled;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;

/** Short names of the namespaces that data use: those of the ontology and of the terms it takes from elsewhere. */
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
    for (String file : List.of("kamergraaf", "external")) {
      RDFParser.fromString(new Bundled("ontology/" + file + ".ttl").text(), Lang.TURTLE).parse(prefixes);
    }
    return Collections.unmodifiableMap(found);
  }
}

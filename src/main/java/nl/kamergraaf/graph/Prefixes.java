package nl.kamergraaf.graph;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import nl.kamergraaf.bundled.Bundled;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;

/** Short names of the namespaces that data use: those of the ontology and of the terms it takes from elsewhere. */
public final class Prefixes {

  private static final Map<String, String> OF_DATA = read("kamergraaf", "external");
  private static final Map<String, String> OF_ALL = read("kamergraaf", "external", "alignments");

  private Prefixes() {}

  /** Namespace IRIs by prefix, in the order of the prefixes. */
  public static Map<String, String> all() {
    return OF_DATA;
  }

  /** Also those of the vocabularies with which the ontology is aligned. */
  public static Map<String, String> withAlignments() {
    return OF_ALL;
  }

  private static Map<String, String> read(String... files) {
    Map<String, String> found = new TreeMap<>();
    StreamRDFBase prefixes =
        new StreamRDFBase() {
          @Override
          public void prefix(String prefix, String iri) {
            found.putIfAbsent(prefix, iri);
          }
        };
    for (String file : files) {
      RDFParser.fromString(new Bundled("ontology/" + file + ".ttl").text(), Lang.TURTLE).parse(prefixes);
    }
    return Collections.unmodifiableMap(found);
  }
}

package nl.kamergraaf.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.kamergraaf.bundled.Bundled;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.OntologyGraphs;
import org.apache.jena.graph.Graph;

/**
 * What the program itself knows, as graphs: the ontology, its schemes, the register.
 *
 * @param graphs by the last part of the graph's name; read when they are wanted, which takes a while
 * @param fingerprint differs when the graphs do; a store that holds those of this fingerprint need not look at them
 */
record BaseGraphs(Supplier<Map<String, Graph>> graphs, Optional<String> fingerprint) {

  /** Graphs that a store compares with its own. */
  BaseGraphs(Map<String, Graph> graphs) {
    this(() -> graphs, Optional.empty());
  }

  /** The files that travel with the program. */
  static BaseGraphs bundled(Iris iris) {
    return new BaseGraphs(() -> read(iris), Optional.of(fingerprintOf(iris)));
  }

  private static Map<String, Graph> read(Iris iris) {
    OntologyGraphs own = OntologyGraphs.read(iris);
    return Map.of("ontology", own.ontology(), "schemes", own.schemes(), "register", own.register());
  }

  /** Of the files, of the program that reads them, and of what IRIs begin with. */
  private static String fingerprintOf(Iris iris) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((iris.base() + "\n" + BaseGraphs.class.getPackage().getImplementationVersion() + "\n").getBytes(StandardCharsets.UTF_8));
      for (Bundled file : Bundled.below("ontology", "ttl")) {
        digest.update(file.path().getBytes(StandardCharsets.UTF_8));
        digest.update(file.bytes());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

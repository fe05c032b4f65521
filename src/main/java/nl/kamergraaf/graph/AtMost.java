package nl.kamergraaf.graph;

import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;

/** Lets a number of triples through and then stops the reading. */
final class AtMost extends StreamRDFWrapper {

  /** There are more. */
  static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooMany(long most) {
      super("holds more than " + most + " triples");
    }
  }

  private final long most;
  private long count;

  AtMost(StreamRDF to, long most) {
    super(to);
    this.most = most;
  }

  @Override
  public void triple(Triple triple) {
    count();
    super.triple(triple);
  }

  @Override
  public void quad(Quad quad) {
    count();
    super.quad(quad);
  }

  private void count() {
    if (++count > most) {
      throw new TooMany(most);
    }
  }
}

package nl.kamergraaf.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;

/** Lets a number of triples through and then stops the reading; and stops it at a name so long that a few prefixes of it fill the memory. */
final class AtMost extends StreamRDFWrapper {

  /** There are more. */
  static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooMany(String what) {
      super(what);
    }
  }

  private static final int LONGEST_IRI = 2_000;

  private final long most;
  private long count;

  AtMost(StreamRDF to, long most) {
    super(to);
    this.most = most;
  }

  @Override
  public void triple(Triple triple) {
    count();
    check(triple.getSubject(), triple.getPredicate(), triple.getObject());
    super.triple(triple);
  }

  @Override
  public void quad(Quad quad) {
    count();
    check(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    super.quad(quad);
  }

  private void count() {
    if (++count > most) {
      throw new TooMany("holds more than " + most + " triples");
    }
  }

  private static void check(Node... terms) {
    for (Node term : terms) {
      if (term != null && term.isURI() && term.getURI().length() > LONGEST_IRI) {
        throw new TooMany("holds an IRI of more than " + LONGEST_IRI + " characters");
      }
    }
  }
}

package nl.kamergraaf.shacl;

import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;

/** Value type constraints: {@code sh:class}, {@code sh:datatype}, {@code sh:nodeKind}. */
final class Types {

  private Types() {}

  record ClassIs(Node type) implements Constraint {
    @Override
    public Node component() {
      return SHACL.ClassConstraintComponent;
    }

    @Override
    public void check(Evaluation run, Shape shape, Entry focus, Node[] values, Sink out) {
      for (Node value : values) {
        if (!run.data().isInstance(value, type)) {
          out.add(shape, focus, value, this);
        }
      }
    }

    @Override
    public Words words() {
      return new Words("De waarde is geen " + Text.of(type) + ".", "The value is not an instance of " + Text.of(type) + ".");
    }
  }

  record DatatypeIs(Node datatype) implements Constraint {
    @Override
    public Node component() {
      return SHACL.DatatypeConstraintComponent;
    }

    @Override
    public void check(Evaluation run, Shape shape, Entry focus, Node[] values, Sink out) {
      for (Node value : values) {
        if (!value.isLiteral() || !value.getLiteralDatatypeURI().equals(datatype.getURI()) || !value.getLiteral().isWellFormed()) {
          out.add(shape, focus, value, this);
        }
      }
    }

    @Override
    public Words words() {
      return new Words("De waarde is geen geldige " + Text.of(datatype) + ".", "The value is not a valid " + Text.of(datatype) + ".");
    }
  }

  record KindIs(Node kind, boolean iri, boolean blank, boolean literal) implements Constraint {

    /**
     * @throws IllegalArgumentException if it is none of the six kinds
     */
    static KindIs of(Node kind) {
      boolean iri = kind.equals(SHACL.IRI) || kind.equals(SHACL.BlankNodeOrIRI) || kind.equals(SHACL.IRIOrLiteral);
      boolean blank = kind.equals(SHACL.BlankNode) || kind.equals(SHACL.BlankNodeOrIRI) || kind.equals(SHACL.BlankNodeOrLiteral);
      boolean literal = kind.equals(SHACL.Literal) || kind.equals(SHACL.BlankNodeOrLiteral) || kind.equals(SHACL.IRIOrLiteral);
      if (!iri && !blank && !literal) {
        throw new IllegalArgumentException(Text.of(kind) + " is no node kind");
      }
      return new KindIs(kind, iri, blank, literal);
    }

    @Override
    public Node component() {
      return SHACL.NodeKindConstraintComponent;
    }

    @Override
    public void check(Evaluation run, Shape shape, Entry focus, Node[] values, Sink out) {
      for (Node value : values) {
        if (!(iri && value.isURI() || blank && value.isBlank() || literal && value.isLiteral())) {
          out.add(shape, focus, value, this);
        }
      }
    }

    @Override
    public Words words() {
      return new Words("De waarde is niet van de soort " + Text.of(kind) + ".", "The value is not of the kind " + Text.of(kind) + ".");
    }
  }
}

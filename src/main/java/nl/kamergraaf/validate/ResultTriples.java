package nl.kamergraaf.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.graph.Prefixes;
import nl.kamergraaf.vocab.KG;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryException;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathParser;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** A finding in the W3C's SHACL vocabulary, with links to the version of the letter and to the passage. */
final class ResultTriples {

  private static final PrefixMapping PREFIXES = PrefixMapping.Factory.create().setNsPrefixes(Prefixes.all());

  private final List<Triple> triples = new ArrayList<>();
  private final Finding finding;

  private ResultTriples(Finding finding) {
    this.finding = finding;
  }

  /** In the order in which people read them; a path that is more than one property comes last, with nodes of its own. */
  static List<Triple> of(Finding finding) {
    ResultTriples result = new ResultTriples(finding);
    result.all();
    return result.triples;
  }

  private void all() {
    add(RDF.type.asNode(), SHACL.ValidationResult);
    add(SHACL.resultSeverity, finding.severity().node());
    finding.rule().iri().ifPresent(shape -> add(SHACL.sourceShape, shape));
    add(SHACL.sourceConstraintComponent, finding.component());
    add(DCTerms.identifier.asNode(), NodeFactory.createLiteralString(finding.shape()));
    finding.subject().graph().ifPresent(version -> add(KG.foundIn, version));
    add(SHACL.focusNode, finding.focus());
    finding.value().ifPresent(value -> add(SHACL.value, value));
    add(SHACL.resultMessage, NodeFactory.createLiteralLang(finding.message().nl(), "nl"));
    add(SHACL.resultMessage, NodeFactory.createLiteralLang(finding.message().en(), "en"));
    finding.quote().ifPresent(quote -> add(KG.foundAt, quote.passage()));
    path().ifPresent(path -> add(SHACL.resultPath, ShaclPaths.pathToRDF(triples::add, path)));
  }

  private void add(Node property, Node value) {
    triples.add(Triple.create(finding.iri(), property, value));
  }

  /** The path that the finding says in words; empty if it has none, or a property that has no name that can be written. */
  private Optional<Path> path() {
    try {
      return finding.path().map(path -> PathParser.parse(path, PREFIXES));
    } catch (QueryException e) {
      return Optional.empty();
    }
  }
}

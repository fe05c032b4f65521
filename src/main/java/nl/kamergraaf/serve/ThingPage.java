package nl.kamergraaf.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.kamergraaf.graph.Prefixes;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** Any node of the data: what is said of it, what refers to it, and the same as RDF. */
final class ThingPage {

  /** Most references shown; a country or a committee has thousands. */
  private static final int REFERENCES = 200;

  private final Data data;
  private final String base;

  ThingPage(Data data, String base) {
    this.data = data;
    this.base = base;
  }

  /** An identifier is not a page: it sends on to one, or to the data in the format that is taken; 404 where nothing is known of it. */
  Reply redirect(String key, String accept) {
    Node node = NodeFactory.createURI(base + key);
    boolean known = data.read(dataset -> dataset.contains(Quad.defaultGraphIRI, node, Node.ANY, Node.ANY) || dataset.contains(Quad.defaultGraphIRI, Node.ANY, Node.ANY, node));
    return known ? new Reply.SeeOther("/doc/" + key + Representation.of(accept).map(format -> "." + format.names().get(0)).orElse("")) : Reply.Html.notFound();
  }

  /** The part of an IRI behind the base, with or without an extension that names a format; without, the header Accept says which. */
  Reply ofKey(String key, String accept) {
    int dot = key.lastIndexOf('.');
    String extension = key.substring(dot + 1);
    if (dot > 0 && extension.equals("html")) {
      return page(base + key.substring(0, dot), "/doc/" + key.substring(0, dot));
    }
    Optional<Format> named = dot < 0 ? Optional.empty() : Format.GRAPHS.stream().filter(format -> format.names().contains(extension)).findFirst();
    if (named.isPresent()) {
      return graph(base + key.substring(0, dot), named.get());
    }
    return Representation.of(accept).map(format -> graph(base + key, format)).orElseGet(() -> page(base + key, "/doc/" + key));
  }

  /** Terms, concepts and others whose IRI is not below the base. */
  Reply ofIri(String iri) {
    return page(iri, "");
  }

  private Reply graph(String iri, Format format) {
    return data.read(
        dataset -> {
          Graph graph = GraphFactory.createDefaultGraph();
          outgoing(dataset, NodeFactory.createURI(iri)).forEach(quad -> graph.add(quad.asTriple()));
          if (graph.isEmpty()) {
            return Reply.Html.notFound();
          }
          graph.getPrefixMapping().setNsPrefixes(Prefixes.all());
          return new Reply.Data(graph, format);
        });
  }

  private Reply page(String iri, String address) {
    String turtle = address.isEmpty() ? "" : address + ".ttl";
    Node node = NodeFactory.createURI(iri);
    return data.read(
        dataset -> {
          Display display = new Display(dataset, base);
          List<Quad> out = outgoing(dataset, node);
          List<Quad> in = incoming(dataset, node);
          if (out.isEmpty() && in.isEmpty()) {
            return Reply.Html.notFound();
          }
          return Reply.Html.ok(
              "thing",
              Map.of(
                  "label", display.label(node), "iri", iri, "turtle", turtle,
                  "properties", grouped(out, Quad::getObject, display),
                  "references", grouped(in, Quad::getSubject, display),
                  "complete", in.size() < REFERENCES));
        });
  }

  private static List<Quad> outgoing(DatasetGraph dataset, Node node) {
    return Iter.asStream(dataset.find(Quad.defaultGraphIRI, node, Node.ANY, Node.ANY)).toList();
  }

  private static List<Quad> incoming(DatasetGraph dataset, Node node) {
    return Iter.asStream(dataset.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, node)).limit(REFERENCES).toList();
  }

  private static Map<String, List<Cell>> grouped(List<Quad> quads, java.util.function.Function<Quad, Node> end, Display display) {
    Map<String, List<Cell>> properties = new TreeMap<>();
    for (Quad quad : quads) {
      properties.computeIfAbsent(display.label(quad.getPredicate()), key -> new ArrayList<>()).add(display.cell(end.apply(quad)));
    }
    properties.values().forEach(cells -> cells.sort(Comparator.comparing(Cell::text)));
    return properties;
  }
}

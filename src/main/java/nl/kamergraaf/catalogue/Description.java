package nl.kamergraaf.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kamergraaf.graph.Prefixes;
import nl.kamergraaf.store.DataVersion;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** Puts together the discovery graph: the template, and what is counted. */
final class Description {

  private static final String VOID = "http://rdfs.org/ns/void#";
  private static final String DCAT = "http://www.w3.org/ns/dcat#";
  private static final String DCTERMS = "http://purl.org/dc/terms/";
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String SH = "http://www.w3.org/ns/shacl#";
  private static final String SPDX = "http://spdx.org/rdf/terms#";
  private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  private static final String SCHEMA = "http://schema.org/";
  private static final String GZIP = "http://www.iana.org/assignments/media-types/application/gzip";

  private final Graph graph = GraphFactory.createDefaultGraph();
  private final String address;

  Description(URI address) {
    this.address = address.toString();
    try (InputStream template = Description.class.getResourceAsStream("catalogue.ttl")) {
      RDFParser.source(template).lang(Lang.TURTLE).base(this.address).parse(graph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Graph graph() {
    return graph;
  }

  /** What IRIs of the datasets begin with that the data links to. */
  Set<String> targets() {
    return graph.find(Node.ANY, iri(VOID + "uriSpace"), Node.ANY).mapWith(triple -> triple.getObject().getLiteralLexicalForm()).toSet();
  }

  void figures(Figures figures, String base, DataVersion version) {
    Node dataset = own("dataset");
    add(dataset, DCTERMS + "identifier", text("kamergraaf"));
    add(dataset, DCTERMS + "issued", date(version));
    for (Node thing : List.of(dataset, own("service"), own("catalogue"))) {
      add(thing, DCTERMS + "modified", date(version));
    }
    add(dataset, DCAT + "version", text(version.id()));
    add(dataset, VOID + "uriSpace", text(base));
    add(dataset, VOID + "sparqlEndpoint", iri(address + "sparql"));
    for (Node thing : List.of(dataset, own("default-graph"))) {
      add(thing, VOID + "triples", number(figures.triples()));
      add(thing, VOID + "entities", number(figures.subjects()));
      add(thing, VOID + "distinctSubjects", number(figures.subjects()));
      add(thing, VOID + "classes", number(figures.classes().size()));
      add(thing, VOID + "properties", number(figures.properties().size()));
    }
    for (Triple target : graph.find(Node.ANY, iri(VOID + "objectsTarget"), Node.ANY).toList()) {
      Node space = graph.find(target.getObject(), iri(VOID + "uriSpace"), Node.ANY).next().getObject();
      add(target.getSubject(), VOID + "triples", number(figures.links().get(space.getLiteralLexicalForm())));
      add(dataset, VOID + "subset", target.getSubject());
    }
    partitions(figures, dataset);
  }

  private void partitions(Figures figures, Node dataset) {
    int number = 0;
    for (Map.Entry<String, Figures.OfClass> entry : figures.classes().entrySet()) {
      Node partition = own("class-" + ++number);
      add(dataset, VOID + "classPartition", partition);
      add(partition, RDF.type.getURI(), iri(VOID + "Dataset"));
      add(partition, VOID + "class", iri(entry.getKey()));
      add(partition, VOID + "entities", number(entry.getValue().members()));
      properties(partition, "class-" + number + "-property-", entry.getValue().properties());
    }
    properties(dataset, "property-", figures.properties());
  }

  private void properties(Node of, String name, Map<String, Long> properties) {
    int number = 0;
    for (Map.Entry<String, Long> entry : properties.entrySet()) {
      Node partition = own(name + ++number);
      add(of, VOID + "propertyPartition", partition);
      add(partition, RDF.type.getURI(), iri(VOID + "Dataset"));
      add(partition, VOID + "property", iri(entry.getKey()));
      add(partition, VOID + "triples", number(entry.getValue()));
    }
  }

  void namedGraph(Node name) {
    Node node = iri(address + "catalogue#graph-" + name.getURI().substring(name.getURI().lastIndexOf('/') + 1));
    add(own("dataset"), SD + "namedGraph", node);
    add(node, RDF.type.getURI(), iri(SD + "NamedGraph"));
    add(node, SD + "name", name);
  }

  /** What the endpoint can do: {@code http://www.w3.org/ns/formats/Turtle} among the result formats. */
  void format(String format) {
    add(own("service"), SD + "resultFormat", iri(format));
  }

  /** A limit of the service, by name: "time", 30, "s". */
  void limit(String name, long value, String unit) {
    Node limit = own("limit-" + name);
    add(own("service"), SCHEMA + "additionalProperty", limit);
    add(limit, RDF.type.getURI(), iri(SCHEMA + "PropertyValue"));
    add(limit, SCHEMA + "name", text(name));
    add(limit, SCHEMA + "value", number(value));
    add(limit, SCHEMA + "unitText", text(unit));
  }

  /** Endpoints that a query may call. */
  void callable(List<String> endpoints) {
    if (!endpoints.isEmpty()) {
      add(own("service"), SD + "feature", iri(SD + "BasicFederatedQuery"));
    }
    endpoints.forEach(endpoint -> add(own("service"), DCTERMS + "references", iri(endpoint)));
  }

  void dump(Dump dump, DataVersion version) {
    Node node = own("dump-" + dump.name());
    Node file = iri(address + "dump/" + dump.name());
    add(own("dataset"), DCAT + "distribution", node);
    add(own("dataset"), VOID + "dataDump", file);
    add(node, RDF.type.getURI(), iri(DCAT + "Distribution"));
    add(node, DCTERMS + "title", NodeFactory.createLiteralLang(dump.kind().dutch, "nl"));
    add(node, DCTERMS + "title", NodeFactory.createLiteralLang(dump.kind().english, "en"));
    add(node, DCTERMS + "description", NodeFactory.createLiteralLang(dump.kind().english + ", gzip", "en"));
    add(node, DCTERMS + "license", iri("http://creativecommons.org/licenses/by/4.0/"));
    add(node, DCTERMS + "rights", own("rights"));
    add(node, DCTERMS + "modified", date(version));
    add(node, DCTERMS + "issued", date(version));
    add(node, DCTERMS + "format", iri(dump.kind().format()));
    add(iri(dump.kind().format()), RDF.type.getURI(), iri(DCTERMS + "MediaTypeOrExtent"));
    add(node, DCAT + "mediaType", media(dump.kind().mediaType));
    add(node, DCAT + "compressFormat", iri(GZIP));
    add(iri(GZIP), RDF.type.getURI(), iri(DCTERMS + "MediaType"));
    add(node, DCAT + "accessURL", file);
    add(node, DCAT + "downloadURL", file);
    add(node, DCAT + "byteSize", NodeFactory.createLiteralDT(String.valueOf(dump.bytes()), XSDDatatype.XSDnonNegativeInteger));
    Node checksum = own("checksum-" + dump.name());
    add(node, SPDX + "checksum", checksum);
    add(checksum, RDF.type.getURI(), iri(SPDX + "Checksum"));
    add(checksum, SPDX + "algorithm", iri(SPDX + "checksumAlgorithm_sha256"));
    add(iri(SPDX + "checksumAlgorithm_sha256"), RDF.type.getURI(), iri(SPDX + "ChecksumAlgorithm"));
    add(checksum, SPDX + "checksumValue", NodeFactory.createLiteralDT(dump.sha256(), XSDDatatype.XSDhexBinary));
  }

  private Node media(String type) {
    Node node = iri("http://www.iana.org/assignments/media-types/" + type);
    add(node, RDF.type.getURI(), iri(DCTERMS + "MediaType"));
    return node;
  }

  /** The prefixes, as SHACL declares them. */
  void prefixes() {
    Node prefixes = own("prefixes");
    add(prefixes, RDF.type.getURI(), iri("http://www.w3.org/2002/07/owl#Ontology"));
    Prefixes.all()
        .forEach(
            (prefix, namespace) -> {
              Node declaration = own("prefix-" + prefix);
              add(prefixes, SH + "declare", declaration);
              add(declaration, SH + "prefix", text(prefix));
              add(declaration, SH + "namespace", NodeFactory.createLiteralDT(namespace, XSDDatatype.XSDanyURI));
            });
  }

  void example(Example example) {
    Node node = own("example-" + example.name());
    add(node, RDF.type.getURI(), iri(SH + "SPARQLExecutable"));
    add(node, RDF.type.getURI(), iri(SH + "SPARQLSelectExecutable"));
    add(node, RDFS + "comment", NodeFactory.createLiteralLang(example.nl(), "nl"));
    add(node, RDFS + "comment", NodeFactory.createLiteralLang(example.en(), "en"));
    add(node, SCHEMA + "keywords", text(example.theme()));
    add(node, SCHEMA + "target", iri(address + "sparql"));
    add(node, SH + "prefixes", own("prefixes"));
    add(node, SH + "select", text(example.query()));
  }

  /** What is said of the service itself and its dataset, without partitions and examples. */
  Graph service() {
    Graph small = GraphFactory.createDefaultGraph();
    Set<Node> shown = graph.find(own("dataset"), iri(SD + "namedGraph"), Node.ANY).mapWith(Triple::getObject).toSet();
    shown.addAll(graph.find(own("service"), iri(SCHEMA + "additionalProperty"), Node.ANY).mapWith(Triple::getObject).toSet());
    shown.addAll(List.of(own("service"), own("dataset"), own("default-graph"), own("publisher"), own("contact")));
    Set<String> left = Set.of("classPartition", "propertyPartition").stream().map(name -> VOID + name).collect(Collectors.toSet());
    shown.forEach(node -> graph.find(node, Node.ANY, Node.ANY).filterDrop(triple -> left.contains(triple.getPredicate().getURI())).forEachRemaining(small::add));
    return small;
  }

  private void add(Node subject, String predicate, Node object) {
    graph.add(subject, iri(predicate), object);
  }

  private Node own(String name) {
    return iri(address + "catalogue#" + name);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Node number(long number) {
    return NodeFactory.createLiteralDT(String.valueOf(number), XSDDatatype.XSDinteger);
  }

  private static Node date(DataVersion version) {
    return NodeFactory.createLiteralDT(version.modified().toString(), XSDDatatype.XSDdateTime);
  }
}

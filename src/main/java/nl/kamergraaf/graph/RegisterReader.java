package nl.kamergraaf.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.bundled.Bundled;
import nl.kamergraaf.register.Concept;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Holding;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.KGS;
import nl.kamergraaf.vocab.Schema;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * Reads {@code ontology/register} and {@code ontology/schemes}. Entries and holdings come in the order of their IRIs, concepts in the
 * order of their files.
 */
public final class RegisterReader {

  private static final String DUTCH = "nl";
  private static final String ENGLISH = "en";

  private final Iris iris;

  public RegisterReader() {
    this(new Iris());
  }

  public RegisterReader(Iris iris) {
    this.iris = iris;
  }

  public Register read() {
    Map<Node, Description> register = describe("ontology/register");
    List<Entry> entries = new ArrayList<>();
    List<Holding> holdings = new ArrayList<>();
    register.entrySet().stream()
        .sorted(Comparator.comparing(described -> described.getKey().getURI()))
        .forEach(
            described -> {
              entry(described.getKey(), described.getValue()).ifPresent(entries::add);
              holding(described.getKey(), described.getValue()).ifPresent(holdings::add);
            });
    List<Concept> concepts = new ArrayList<>();
    describe("ontology/schemes").forEach((node, description) -> concept(node, description).ifPresent(concepts::add));
    Map<String, String> parents = new HashMap<>();
    register.forEach((node, of) -> of.first(ORG.subOrganizationOf.asNode()).or(() -> of.first(ORG.postIn.asNode())).or(() -> of.first(Schema.containedInPlace)).filter(Node::isURI).ifPresent(parent -> parents.put(node.getURI(), parent.getURI())));
    Set<String> seated = register.entrySet().stream().filter(described -> described.getValue().first(KG.seat).isPresent()).map(described -> described.getKey().getURI()).collect(Collectors.toSet());
    return new Register(entries, holdings, concepts, parents, seated);
  }

  private Map<Node, Description> describe(String folder) {
    Map<Node, Description> described = new LinkedHashMap<>();
    for (Bundled file : Bundled.below(folder, "ttl")) {
      OntologyGraphs.parse(
          file, iris, triple -> described.computeIfAbsent(triple.getSubject(), key -> new Description()).add(triple));
    }
    described.keySet().removeIf(node -> !node.isURI());
    return described;
  }

  private static Optional<Entry> entry(Node node, Description of) {
    Optional<Kind> kind = of.all(RDF.type.asNode()).stream().flatMap(type -> Kinds.of(type).stream()).findFirst();
    List<Spelling> spellings = spellings(of);
    if (kind.isEmpty() || spellings.isEmpty()) {
      return Optional.empty();
    }
    String label = of.text(SKOS.prefLabel.asNode(), DUTCH).orElse(spellings.get(0).text());
    return Optional.of(new Entry(node.getURI(), kind.get(), label, spellings));
  }

  private static List<Spelling> spellings(Description of) {
    Set<Spelling> spellings = new LinkedHashSet<>();
    Stream.of(
            of.texts(SKOS.prefLabel.asNode(), DUTCH),
            of.texts(SKOS.altLabel.asNode(), DUTCH),
            of.texts(FOAF.name.asNode(), DUTCH),
            of.texts(SKOS.prefLabel.asNode(), ENGLISH),
            of.texts(SKOS.altLabel.asNode(), ENGLISH),
            of.texts(SKOS.hiddenLabel.asNode(), DUTCH),
            of.texts(SKOS.hiddenLabel.asNode(), ENGLISH))
        .forEach(texts -> texts.forEach(text -> spellings.add(new Spelling(text, Spelling.Form.NAME))));
    of.texts(KG.abbreviation, DUTCH).forEach(text -> spellings.add(new Spelling(text, Spelling.Form.ABBREVIATION)));
    // letters are in Dutch: "Indian" in one of them is part of an English name
    of.texts(KG.adjective, DUTCH).forEach(text -> spellings.add(new Spelling(text, Spelling.Form.ADJECTIVE)));
    of.texts(KG.inhabitant, DUTCH).forEach(text -> spellings.add(new Spelling(text, Spelling.Form.INHABITANT)));
    of.texts(KG.shortName, DUTCH).forEach(text -> spellings.add(new Spelling(text, Spelling.Form.SHORT)));
    return List.copyOf(spellings);
  }

  private static Optional<Holding> holding(Node node, Description of) {
    Optional<Node> person = of.first(ORG.member.asNode());
    Optional<Node> office = of.first(KG.heldOffice);
    if (person.isEmpty() || office.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Holding(
            node.getURI(), person.get().getURI(), office.get().getURI(), day(of, Schema.startDate), day(of, Schema.endDate)));
  }

  private static Optional<LocalDate> day(Description of, Node property) {
    return of.first(property).map(Node::getLiteralLexicalForm).map(LocalDate::parse);
  }

  private static Optional<Concept> concept(Node node, Description of) {
    if (!of.all(RDF.type.asNode()).contains(SKOS.Concept.asNode()) || !node.getURI().startsWith(KGS.NS)) {
      return Optional.empty();
    }
    String name = node.getURI().substring(KGS.NS.length());
    Set<String> nouns = new LinkedHashSet<>(of.texts(SKOS.prefLabel.asNode(), DUTCH));
    nouns.addAll(of.texts(SKOS.altLabel.asNode(), DUTCH));
    return of.first(SKOS.inScheme.asNode())
        .map(
            scheme ->
                new Concept(
                    KGS.scheme(scheme), name, of.text(SKOS.prefLabel.asNode(), DUTCH).orElse(name), List.copyOf(nouns),
                    of.texts(KG.cue, DUTCH)));
  }
}

package nl.kamergraaf.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.Prov;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Anything in the data, for people: its names, what is said of it with the sentences that prove it, and what refers to it. */
final class ThingPage {

  /** Rows of a part before the rest goes to a page of its own. */
  private static final int FEW = 25;

  /** Rows on a page of its own. */
  private static final int MANY = 200;

  /** Most references that are counted; a country or a committee may have more. */
  private static final int COUNTED = 20_000;

  private static final int SOURCES = 12;
  private static final int PAGES = 100_000;

  /** How a fact was read: apart from what it says. */
  private static final Set<Node> ORIGIN = Set.of(KG.statedIn, KG.modality, KG.rule, KG.confidence, Prov.wasGeneratedBy);

  /** Shown elsewhere on the page, or as its heading. */
  private static final Set<Node> ELSEWHERE =
      Set.of(
          RDF.type.asNode(), KG.evidence, KG.considers, KG.requests, KG.hasSignature, KG.mover, KG.hasCondition, SKOS.altLabel.asNode(),
          SKOS.hiddenLabel.asNode());

  private static final List<Node> OTHER_NAMES = List.of(SKOS.altLabel.asNode(), SKOS.hiddenLabel.asNode());

  private final List<Section> sections = Section.bundled();
  private final Data data;

  ThingPage(Data data) {
    this.data = data;
  }

  /** A value with the sentences that state it. */
  public record Value(Cell cell, List<Proof> proofs) {}

  /** A property and what it has. */
  public record Entry(String name, List<Value> values) {}

  /** A part of the page: a table, and where the rest of it is; empty where there is no more. */
  public record Part(String heading, Rows rows, String more) {}

  /** What refers to the thing by one property. */
  public record Reference(String name, String count, List<Cell> some, String more) {}

  /** The page, in a read transaction. */
  Map<String, Object> model(Subject subject, PageRequest request, Addresses addresses) {
    Display display = new Display(subject.dataset(), addresses);
    String iri = subject.node().getURI();
    Map<String, Object> model = new HashMap<>();
    model.put("label", display.label(subject.node()));
    model.put("iri", iri);
    model.put("self", addresses.doc(iri, Map.of()));
    model.put("kinds", subject.types().stream().map(display::cell).distinct().toList());
    model.put("standing", subject.standing().name());
    List<Quad> said = subject.said();
    model.put("complete", said.size() <= MANY);
    model.put("about", entries(subject, said, display));
    model.put("origin", origin(said, display));
    model.put("names", said.stream()
        .filter(quad -> OTHER_NAMES.contains(quad.getPredicate()))
        .map(quad -> display.cell(quad.getObject()))
        .distinct()
        .sorted(Comparator.comparing(Cell::text))
        .limit(MANY)
        .toList());
    model.put("proofs", display.proofs().of(subject.node()));
    model.put("sources", subject.sources(SOURCES).stream().map(source -> source(source, display)).distinct().toList());
    whole(subject, request, display, model);
    return model;
  }

  /** The parts and references: all of them, or one that the request names, on pages of its own. */
  private void whole(Subject subject, PageRequest request, Display display, Map<String, Object> model) {
    int page = request.number("page", PAGES, 1);
    Set<Node> kinds = subject.kinds();
    Optional<String> one = request.param("section");
    Optional<String> by = request.param("in");
    List<Part> parts = new ArrayList<>();
    for (Section section : sections) {
      if (by.isEmpty() && section.isFor(kinds) && one.map(section.name()::equals).orElse(true)) {
        part(section, subject, one.isPresent() ? page : 0, display).ifPresent(parts::add);
      }
    }
    model.put("whole", one.isEmpty() && by.isEmpty());
    model.put("page", page);
    model.put("parts", parts);
    List<Reference> references = by.isPresent()
        ? List.of(reference(subject, NodeFactory.createURI(by.get()), page, display))
        : one.isPresent()
        ? List.of()
        : references(subject, display);
    model.put("references", references);
  }

  /** @param page of a part on pages of its own, from 1; 0 for the first few rows */
  private Optional<Part> part(Section section, Subject subject, int page, Display display) {
    Table table = page == 0 ? section.few(data, subject.node(), FEW) : section.page(data, subject.node(), page, MANY);
    if (table.rows().isEmpty()) {
      return Optional.empty();
    }
    Addresses addresses = display.addresses();
    String more = table.complete()
        ? ""
        : addresses.doc(subject.node().getURI(), ordered("section", section.name(), "page", String.valueOf(page + 1)));
    return Optional.of(new Part(section.heading(addresses.language()), Rows.of(table, display), more));
  }

  private static List<Entry> entries(Subject subject, List<Quad> said, Display display) {
    Proofs proofs = display.proofs();
    Map<String, List<Value>> entries = new TreeMap<>();
    said.stream()
        .limit(Subject.MOST)
        .filter(quad -> !ORIGIN.contains(quad.getPredicate()) && !ELSEWHERE.contains(quad.getPredicate()))
        .limit(MANY)
        .forEach(
            quad -> {
              Value value = new Value(display.cell(quad.getObject()), stated(subject.dataset(), quad, proofs));
              add(entries, display.label(quad.getPredicate()), value);
            });
    String language = display.addresses().language().tag();
    entries.values().forEach(values -> values.sort(Comparator.comparing(value -> !value.cell().lang().equals(language))));
    return entries.entrySet().stream().map(entry -> new Entry(entry.getKey(), entry.getValue())).toList();
  }

  /** The sentences of the statements that assert a triple. */
  private static List<Proof> stated(DatasetGraph dataset, Quad quad, Proofs proofs) {
    return Iter.asStream(dataset.find(Quad.defaultGraphIRI, Node.ANY, RDF.reifies.asNode(), NodeFactory.createTripleTerm(quad.asTriple())))
        .map(Quad::getSubject)
        .limit(FEW)
        .toList()
        .stream()
        .flatMap(statement -> proofs.of(statement).stream())
        .distinct()
        .limit(3)
        .toList();
  }

  private static List<Entry> origin(List<Quad> said, Display display) {
    Map<String, List<Value>> entries = new TreeMap<>();
    said.stream()
        .filter(quad -> ORIGIN.contains(quad.getPredicate()))
        .limit(MANY)
        .forEach(quad -> add(entries, display.label(quad.getPredicate()), new Value(display.cell(quad.getObject()), List.of())));
    return entries.entrySet().stream().map(entry -> new Entry(entry.getKey(), entry.getValue())).toList();
  }

  private static void add(Map<String, List<Value>> entries, String name, Value value) {
    List<Value> values = entries.computeIfAbsent(name, key -> new ArrayList<>());
    if (values.stream().noneMatch(known -> known.cell().text().equals(value.cell().text()) && known.cell().href().equals(value.cell().href()))) {
      values.add(value);
    }
  }

  /** What a graph is called: the letter or record that it holds, or its own name. */
  private static Cell source(Node graph, Display display) {
    return new Cell(display.label(graph), display.addresses().thing(graph.getURI()), "");
  }

  private static List<Reference> references(Subject subject, Display display) {
    Map<Node, Integer> counts = new LinkedHashMap<>();
    subject.references().limit(COUNTED).forEach(quad -> counts.merge(quad.getPredicate(), 1, Integer::sum));
    boolean all = counts.values().stream().mapToInt(Integer::intValue).sum() < COUNTED;
    return counts.entrySet().stream()
        .map(entry -> new Counted(display.label(entry.getKey()), entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(Counted::name))
        .map(
            counted -> {
              String more = counted.count() > FEW ? more(subject, counted.property(), 1, display) : "";
              return new Reference(counted.name(), counted.count() + (all ? "" : "+"), some(subject, counted.property(), 0, FEW, display), more);
            })
        .toList();
  }

  private record Counted(String name, Node property, int count) {}

  private static Reference reference(Subject subject, Node property, int page, Display display) {
    List<Cell> some = some(subject, property, (page - 1) * MANY, MANY + 1, display);
    return new Reference(display.label(property), "", some.stream()
        .limit(MANY)
        .toList(), some.size() > MANY ? more(subject, property, page + 1, display) : "");
  }

  private static List<Cell> some(Subject subject, Node property, int skip, int most, Display display) {
    return subject.references(property).map(Quad::getSubject).distinct().skip(skip).limit(most).map(display::cell).toList();
  }

  private static String more(Subject subject, Node property, int page, Display display) {
    return display.addresses().doc(subject.node().getURI(), ordered("in", property.getURI(), "page", String.valueOf(page)));
  }

  private static Map<String, String> ordered(String... pairs) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }
}

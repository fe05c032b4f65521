package nl.kamergraaf.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.OntologyGraphs;
import nl.kamergraaf.vocab.KG;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/** Reads the guide out of ontology, schemes, register and shapes, by the queries {@code queries/pages/guide-*.rq}. */
final class GuideReader {

  private final Iris iris;
  private final OntologyGraphs known;
  private final Names names;

  GuideReader(Iris iris) {
    this.iris = iris;
    known = OntologyGraphs.read(iris);
    names = new Names(known);
  }

  Guide read() {
    Terms terms = new Terms(known.ontology(), names);
    return new Guide(header(), changes(), terms.groups(), schemes(terms), register(), Drawing.of(terms, names));
  }

  private Map<String, String> header() {
    Map<String, String> header = new HashMap<>();
    Asked.of("guide-ontology", known.ontology()).getFirst().row().forEach((name, value) -> header.put(name, Asked.text(value)));
    return header;
  }

  private List<Text> changes() {
    return Asked.of("guide-changes", known.ontology()).stream().map(row -> row.both("")).toList();
  }

  private List<Scheme> schemes(Terms terms) {
    Map<String, TreeMap<String, List<String>>> words = words("guide-concept-words", "concept", known.schemes());
    Map<String, List<Scheme.Concept>> concepts = new HashMap<>();
    for (Asked row : Asked.of("guide-concepts", known.schemes())) {
      Named named = new Named(row.iri("concept"), Named.key(row.iri("concept")), row.both(""), row.both("definition"));
      List<Ref> broader = row.maybe("broader").map(names::of).stream().toList();
      concepts.computeIfAbsent(row.iri("scheme"), key -> new ArrayList<>()).add(new Scheme.Concept(named, broader, words.getOrDefault(named.iri(), new TreeMap<>())));
    }
    Map<String, Set<Ref>> users = users(terms);
    return Asked.of("guide-schemes", known.schemes()).stream()
        .map(
            row -> {
              String scheme = row.iri("scheme");
              Named named = new Named(scheme, Named.key(scheme), row.both(""), row.both("definition"));
              return new Scheme(named, List.copyOf(users.getOrDefault(scheme, Set.of())), concepts.getOrDefault(scheme, List.of()));
            })
        .toList();
  }

  /** The properties whose values come from a scheme, as the ontology or a shape says, by the scheme. */
  private Map<String, Set<Ref>> users(Terms terms) {
    Map<String, Set<Ref>> users = new HashMap<>();
    Asked.of("guide-relations", known.ontology()).stream()
        .filter(row -> row.iri("relation").endsWith("codeList"))
        .forEach(row -> users.computeIfAbsent(row.iri("other"), key -> new LinkedHashSet<>()).add(names.of(row.node("term"))));
    terms.shapes().schemes().forEach((scheme, properties) -> users.computeIfAbsent(scheme, key -> new LinkedHashSet<>()).addAll(properties));
    return users;
  }

  private List<RegisterKind> register() {
    Map<String, TreeMap<String, List<String>>> words = words("guide-register-words", "entry", known.register());
    Map<Node, List<RegisterKind.Entry>> kinds = new LinkedHashMap<>();
    for (Asked row : Asked.of("guide-register", known.register())) {
      String iri = row.iri("entry");
      String key = iri.startsWith(iris.base()) ? iri.substring(iris.base().length()) : iri;
      Text label = new Text(row.text("nl"), row.maybe("en").map(Asked::text).orElse(row.text("nl")));
      kinds.computeIfAbsent(row.node("kind"), kind -> new ArrayList<>()).add(new RegisterKind.Entry(iri, key, label, words.getOrDefault(iri, new TreeMap<>())));
    }
    return kinds.entrySet().stream()
        .map(kind -> new RegisterKind(names.of(kind.getKey().equals(SKOS.Concept.asNode()) ? KG.currency : kind.getKey()), kind.getValue()))
        .sorted(Comparator.comparing(kind -> kind.kind().label().nl().toLowerCase(Locale.ROOT)))
        .toList();
  }

  /** Values by thing and by the short name of the property. */
  private Map<String, TreeMap<String, List<String>>> words(String query, String thing, Graph graph) {
    return Asked.of(query, graph).stream()
        .map(row -> Map.entry(row.iri(thing), row))
        .collect(
            Collectors.groupingBy(
                Entry::getKey,
                Collectors.groupingBy(
                    entry -> names.of(entry.getValue().node("property")).name(), TreeMap::new,
                    Collectors.mapping(entry -> entry.getValue().text("value"), Collectors.toList()))));
  }
}

package nl.kamergraaf.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kamergraaf.guide.Term.Kind;
import nl.kamergraaf.guide.Term.Relations;
import nl.kamergraaf.vocab.KG;
import org.apache.jena.graph.Graph;

/** The terms of the ontology, put together from what the queries say of them. */
final class Terms {

  private final Graph ontology;
  private final Names names;
  private final Shapes shapes;
  private final List<Asked> relations;

  Terms(Graph ontology, Names names) {
    this.ontology = ontology;
    this.names = names;
    shapes = Shapes.bundled(names::of);
    relations = Asked.of("guide-relations", ontology);
  }

  Shapes shapes() {
    return shapes;
  }

  List<Group> groups() {
    Map<String, List<Term>> members = members();
    return Asked.of("guide-groups", ontology).stream().map(row -> new Group(Named.key(row.iri("group")), row.both(""), members.getOrDefault(row.iri("group"), List.of()))).toList();
  }

  private Map<String, List<Term>> members() {
    Map<String, List<Text>> notes = texts("scopeNote");
    Map<String, List<Text>> examples = texts("example");
    Map<String, List<Term.Alignment>> alignments = alignments();
    Map<String, List<Term>> members = new TreeMap<>();
    for (Asked row : Asked.of("guide-terms", ontology)) {
      String iri = row.iri("term");
      Kind kind =
          switch (Named.key(row.iri("kind"))) {
            case "Class" -> Kind.CLASS;
            case "ObjectProperty" -> Kind.OBJECT_PROPERTY;
            default -> Kind.DATATYPE_PROPERTY;
          };
      Term term =
          new Term(
              new Named(iri, Named.key(iri), row.both(""), row.both("definition")), kind, notes.getOrDefault(iri, List.of()),
              examples.getOrDefault(iri, List.of()), relations(iri, kind, alignments.getOrDefault(iri, List.of())),
              kind.isClass() ? shapes.of(withAbove(iri)) : shapes.ofProperty(iri), row.maybe("successor").map(names::of));
      members.computeIfAbsent(row.iri("group"), key -> new ArrayList<>()).add(term);
    }
    return members;
  }

  private Map<String, List<Text>> texts(String property) {
    Map<String, List<Text>> texts = new LinkedHashMap<>();
    Asked.of("guide-notes", ontology).stream()
        .filter(row -> Named.key(row.iri("property")).equals(property))
        .forEach(row -> texts.computeIfAbsent(row.iri("term"), key -> new ArrayList<>()).add(row.both("")));
    return texts;
  }

  private Map<String, List<Term.Alignment>> alignments() {
    Map<String, List<Term.Alignment>> alignments = new LinkedHashMap<>();
    for (Asked row : Asked.of("guide-alignments", ontology)) {
      alignments
          .computeIfAbsent(row.iri("term"), key -> new ArrayList<>())
          .add(
              new Term.Alignment(
                  names.of(row.node("relation")), names.of(row.node("term")), names.of(row.node("target")), row.iri("source"), row.both("")));
    }
    return alignments;
  }

  private Relations relations(String iri, Kind kind, List<Term.Alignment> alignments) {
    List<Ref> above = others(iri, kind.isClass() ? "subClassOf" : "subPropertyOf");
    List<Ref> below = terms(row -> Named.key(row.iri("relation")).startsWith("sub") && row.iri("other").equals(iri));
    List<Ref> on = kind.isClass() ? users("domainIncludes", iri) : others(iri, "domainIncludes");
    List<Ref> with = kind.isClass() ? users("rangeIncludes", iri) : others(iri, "rangeIncludes");
    return new Relations(above, below, on, with, others(iri, "codeList"), alignments);
  }

  private List<Ref> others(String iri, String relation) {
    return relations.stream().filter(row -> row.iri("term").equals(iri) && is(row, relation)).map(row -> names.of(row.node("other"))).toList();
  }

  /** Properties that are used on a class or one above it, or lead to it. */
  private List<Ref> users(String relation, String type) {
    Set<String> classes = new LinkedHashSet<>(withAbove(type));
    return terms(row -> is(row, relation) && classes.contains(row.iri("other")));
  }

  private List<Ref> terms(Predicate<Asked> which) {
    return relations.stream().filter(row -> row.iri("term").startsWith(KG.NS)).filter(which).map(row -> names.of(row.node("term"))).distinct().toList();
  }

  private static boolean is(Asked row, String relation) {
    return Named.key(row.iri("relation")).equals(relation);
  }

  /** The terms directly above one. */
  List<String> above(String iri) {
    return relations.stream().filter(row -> row.iri("term").equals(iri) && is(row, "subClassOf")).map(row -> row.iri("other")).toList();
  }

  /** A class and all above it, nearest first. */
  List<String> withAbove(String iri) {
    Set<String> found = new LinkedHashSet<>();
    List<String> next = List.of(iri);
    while (!next.isEmpty()) {
      found.addAll(next);
      next = next.stream().flatMap(type -> above(type).stream()).filter(type -> !found.contains(type)).toList();
    }
    return List.copyOf(found);
  }

  /** Each "class – property – class" that the ontology or a shape says: what a drawing can show. */
  Stream<Link> links() {
    Stream<Link> said =
        relations.stream()
            .filter(row -> is(row, "domainIncludes"))
            .flatMap(
                domain ->
                    relations.stream()
                        .filter(range -> is(range, "rangeIncludes") && range.iri("term").equals(domain.iri("term")))
                        .map(range -> new Link(domain.iri("other"), names.of(domain.node("term")), range.iri("other"))));
    return Stream.concat(said, shapes.links()).distinct();
  }

  /** A property that leads from members of one class to members of another. */
  record Link(String from, Ref property, String to) {}

}

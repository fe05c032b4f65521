package nl.kamergraaf.serve;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kamergraaf.guide.Guide;
import nl.kamergraaf.guide.Term;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;

/**
 * The terms of the ontology in the data: how many members a class has or how often a property is used, and one instance of each.
 *
 * @param counts by IRI
 * @param instances by IRI
 */
public record Figures(Map<String, Long> counts, Map<String, Instance> instances) {

  static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final Query COUNTS = PageQueries.of("guide-counts");
  private static final Query USES = PageQueries.of("guide-uses");
  private static final Query INSTANCE = PageQueries.of("guide-instance");
  private static final Query USE = PageQueries.of("guide-use");

  /**
   * A member of a class with a sentence that states it, or a thing with a value of a property.
   *
   * @param value of a property; empty for a class
   * @param sentence empty if none is known
   * @param letter its number; empty if none is known
   */
  public record Instance(Cell thing, Cell value, String sentence, Cell letter) {

    private Instance unlinked() {
      return new Instance(new Cell(thing.text(), "", thing.lang()), new Cell(value.text(), "", value.lang()), sentence, new Cell(letter.text(), "", ""));
    }
  }

  static Figures of(Data data, String base, Guide guide) {
    return data.read(
        dataset -> {
          Display display = new Display(dataset, base);
          Map<String, Long> counts = new HashMap<>();
          data.select(COUNTS, Map.of(), Integer.MAX_VALUE).rows().forEach(row -> counts.put(row.get("term").getURI(), number(row)));
          Map<String, Instance> instances = new HashMap<>();
          guide
              .terms()
              .forEach(
                  term -> {
                    String iri = term.named().iri();
                    Map<String, Node> values = Map.of("term", NodeFactory.createURI(iri));
                    if (!term.kind().isClass()) {
                      counts.put(iri, number(data.select(USES, values, 1).rows().getFirst()));
                    }
                    instance(data.select(term.kind().isClass() ? INSTANCE : USE, values, Integer.MAX_VALUE).rows(), term, display)
                        .ifPresent(found -> instances.put(iri, found));
                  });
          return new Figures(Map.copyOf(counts), Map.copyOf(instances));
        });
  }

  private static long number(Map<String, Node> row) {
    return ((Number) row.get("count").getLiteralValue()).longValue();
  }

  /** The same one of a few at every start, preferably one with a sentence. */
  private static Optional<Instance> instance(List<Map<String, Node>> rows, Term term, Display display) {
    return rows.stream()
        .min(Comparator.comparing((Map<String, Node> row) -> !row.containsKey("sentence")).thenComparing(row -> row.get("thing").toString()))
        .map(
            row ->
                new Instance(
                    display.cell(row.get("thing")), term.kind().isClass() ? Cell.EMPTY : display.cell(row.get("value")),
                    row.containsKey("sentence") ? row.get("sentence").getLiteralLexicalForm() : "", letter(row)));
  }

  private static Cell letter(Map<String, Node> row) {
    return Optional.ofNullable(row.get("letter")).map(Node::getLiteralLexicalForm).map(number -> new Cell(number, "/letter/" + number, "")).orElse(Cell.EMPTY);
  }

  public long count(String iri) {
    return counts.getOrDefault(iri, 0L);
  }

  public Optional<Instance> instance(String iri) {
    return Optional.ofNullable(instances.get(iri));
  }

  /** For pages that stand apart from the data. */
  Figures unlinked() {
    return new Figures(counts, instances.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().unlinked())));
  }
}

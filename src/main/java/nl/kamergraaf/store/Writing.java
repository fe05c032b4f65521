package nl.kamergraaf.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.graph.RecordComparison;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;

/**
 * One transaction in which letters and records come and go, one after the other: each change is worked out, down to the quads that differ,
 * on what those before it left, and then made. Nothing is written where nothing differs.
 */
final class Writing {

  private final GraphNames names;
  private final Shortcuts shortcuts;
  private final Joining joining;
  private final UnaryOperator<Triple> asStored;
  private final DatasetGraph dataset;
  private final Difference difference;

  /**
   * @param asStored a triple as it will be when read back
   * @param dataset inside a transaction that may write
   * @param difference takes up what all of it comes to
   */
  Writing(GraphNames names, Shortcuts shortcuts, UnaryOperator<Triple> asStored, DatasetGraph dataset, Difference difference) {
    this.names = names;
    this.shortcuts = shortcuts;
    this.joining = new Joining(names.iris());
    this.asStored = asStored;
    this.dataset = dataset;
    this.difference = difference;
  }

  /** A version of a letter, or a record, comes. */
  Loaded load(Content given) {
    for (String[] said : joining.said(given.letter().facts())) {
      join(said[0], said[1]);
    }
    return given.letter().isRecord() ? record(given) : letter(joining.known(dataset, given));
  }

  private Loaded letter(Content content) {
    LetterGraph letter = content.letter();
    LetterChange change = LetterChange.load(names, dataset, letter, graphs(content));
    make(change.update());
    return change.outcome();
  }

  /** A record's graph takes the place of what was there under its name, and is always shown. */
  private Loaded record(Content content) {
    boolean held = dataset.containsGraph(content.letter().name());
    Map<Node, Set<Triple>> graphs = graphs(content);
    graphs.remove(content.letter().statementsName());
    boolean changed = put(graphs);
    return !changed ? Loaded.UNCHANGED : held ? Loaded.REPLACED : Loaded.ADDED;
  }

  private Map<Node, Set<Triple>> graphs(Content content) {
    LetterGraph letter = content.letter();
    Map<Node, Set<Triple>> graphs = new LinkedHashMap<>();
    graphs.put(letter.name(), asStored(letter.facts().stream()));
    graphs.put(letter.statementsName(), asStored(letter.statements().stream()));
    graphs.put(letter.derivedName(), asStored(shortcuts.of(letter.facts()).stream()));
    graphs.put(letter.findingsName(), asStored(content.findings().stream()));
    return graphs;
  }

  /** Versions that are held under the publication's identifier move to the letter's number. */
  private void join(String publication, String number) {
    List<Content> held = new Versions(names, dataset).held(names.letter(publication)).stream().map(version -> held(version, publication)).toList();
    if (!held.isEmpty()) {
      make(LetterChange.remove(names, dataset, publication, Optional.empty()));
      held.forEach(version -> letter(joining.renamed(version, number)));
    }
  }

  private Content held(Node version, String number) {
    LetterGraph letter = names.held(dataset, names.read(version), number);
    return new Content(letter, Update.content(dataset, letter.findingsName()));
  }

  /** A letter goes, with all its versions; that they went is remembered. */
  Removal remove(String number) {
    Update update = LetterChange.remove(names, dataset, number, Optional.of(Instant.now().truncatedTo(ChronoUnit.SECONDS)));
    if (!update.changesNothing()) {
      make(update);
      return Removal.REMOVED;
    }
    return new Removed(dataset, names.removed()).contains(names.letter(number)) ? Removal.ALREADY_REMOVED : Removal.UNKNOWN;
  }

  /** Works out anew what is derived from more than one letter. */
  void refreshShortcuts() {
    Stream<Triple> derived = Stream.concat(shortcuts.across(dataset).stream(), compared(names, dataset).triples().stream());
    put(Map.of(names.derived(), asStored(derived)));
  }

  /** The citations of the letters that are shown, and the records. Runs inside a transaction. */
  static RecordComparison compared(GraphNames names, DatasetGraph dataset) {
    RecordComparison comparison = new RecordComparison(dataset.getGraph(names.graph("register")), names.iris());
    names.records(dataset).forEach(record -> comparison.record(dataset.getGraph(record), record));
    if (!comparison.isEmpty()) {
      new Versions(names, dataset).letters().sorted(Comparator.comparing(Node::getURI)).forEach(version -> comparison.letter(dataset.getGraph(version), version));
    }
    return comparison;
  }

  /** The program's own graphs, unless those are held already. */
  void putOwn(BaseGraphs own) {
    Node ontology = names.graph("ontology");
    Optional<Node> mark = own.fingerprint().map(NodeFactory::createLiteralString);
    if (mark.filter(held -> dataset.contains(names.state(), ontology, DCTerms.identifier.asNode(), held)).isPresent()) {
      return;
    }
    putOwn(own.graphs().get());
    mark.ifPresent(held -> {
      dataset.deleteAny(names.state(), ontology, Node.ANY, Node.ANY);
      dataset.add(names.state(), ontology, DCTerms.identifier.asNode(), held);
    });
  }

  /** Graphs that are no letter's, by the last part of their names. */
  void putOwn(Map<String, Graph> graphs) {
    put(graphs.entrySet().stream().collect(Collectors.toMap(graph -> names.graph(graph.getKey()), graph -> asStored(graph.getValue().stream()))));
  }

  private boolean put(Map<Node, Set<Triple>> content) {
    Predicate<Node> view = new Versions(names, dataset).view();
    Update update = new Update(dataset, view, view);
    content.forEach(update::put);
    make(update.settle());
    return !update.changesNothing();
  }

  private void make(Update update) {
    if (!update.changesNothing()) {
      update.apply(dataset);
      difference.add(update);
    }
  }

  private Set<Triple> asStored(Stream<Triple> triples) {
    return triples.map(asStored).collect(Collectors.toCollection(LinkedHashSet::new));
  }
}

package nl.kamergraaf.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.kamergraaf.record.SameName;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.KGS;
import nl.kamergraaf.vocab.Schema;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.RDF;

/**
 * Holds every citation of the letters against the official records. A citation is compared with the record of the key that the letter
 * gives, and with no other: what else would fit is named as a candidate, and nothing is repaired.
 */
public final class RecordComparison {

  /** More than these tell the reader nothing: that there are several is then all that is said. */
  private static final int MOST_CANDIDATES = 10;

  private final Map<String, List<RecordedPaper>> byKey = new TreeMap<>();
  private final Map<String, List<RecordedPaper>> byPaper = new TreeMap<>();
  private final List<CitedPaper> cited = new ArrayList<>();
  private final Map<Node, LocalDate> firstSeats = new HashMap<>();
  private Optional<DossierNumbers> numbers = Optional.empty();

  /**
   * A comparison that has met nothing yet.
   *
   * @param register says since when members have sat in the Kamer
   */
  public RecordComparison(Graph register, Iris iris) {
    Node seat = iris.named("office", "lid tweede kamer");
    Reading read = new Reading(register);
    register.find(Node.ANY, KG.heldOffice, seat).forEachRemaining(holding -> {
      Optional<LocalDate> since = read.day(holding.getSubject(), Schema.startDate);
      read.one(holding.getSubject(), ORG.member.asNode()).ifPresent(person -> since.ifPresent(day -> firstSeats.merge(person, day, (a, b) -> a.isBefore(b) ? a : b)));
    });
  }

  /** A letter or a record. */
  public void add(LetterGraph graph) {
    if (graph.isRecord()) {
      record(graph.facts(), graph.name());
    } else {
      letter(graph.facts(), graph.name());
    }
  }

  /** The citations of a version of a letter. */
  public void letter(Graph facts, Node version) {
    cited.addAll(CitedPaper.of(facts, version));
  }

  /** What a record says of papers. */
  public void record(Graph facts, Node record) {
    for (RecordedPaper paper : RecordedPaper.of(facts, record)) {
      byPaper.computeIfAbsent(paper.paper().getURI(), key -> new ArrayList<>()).add(paper);
      if (!paper.number().isEmpty()) {
        byKey.computeIfAbsent(paper.key(), key -> new ArrayList<>()).add(paper);
      }
    }
  }

  public boolean isEmpty() {
    return byKey.isEmpty();
  }

  /** Every difference, in the order in which the letters were given. */
  public List<Discrepancy> discrepancies() {
    return cited.stream().flatMap(paper -> differences(paper).stream()).toList();
  }

  /** Citations whose number cannot have been given out while their movers sat and before the letter was written. */
  public List<Implausible> implausible() {
    DossierPace pace = new DossierPace(byKey);
    List<Implausible> found = new ArrayList<>();
    for (CitedPaper paper : cited) {
      String key = paper.key().orElse("");
      String number = key.substring(key.lastIndexOf('-') + 1);
      if (paper.motion() && records(paper).isEmpty() && number.matches("[0-9]{1,6}") && key.length() > number.length()) {
        Optional<LocalDate> since = paper.persons().stream().map(firstSeats::get).filter(Objects::nonNull).max(LocalDate::compareTo);
        if (pace.excludes(key.substring(0, key.length() - number.length() - 1), Integer.parseInt(number), since, paper.issued())) {
          found.add(new Implausible(paper.citation(), paper.version(), number, paper.sentence()));
        }
      }
    }
    return found;
  }

  /** A citation whose number does not fit the time of its paper. */
  public record Implausible(Node citation, Node version, String number, String sentence) {}

  /** How each citation compares, with its differences and candidates; nothing where no record is loaded. */
  public Graph triples() {
    Graph graph = GraphFactory.createDefaultGraph();
    if (isEmpty()) {
      return graph;
    }
    numbers = Optional.of(new DossierNumbers(byKey));
    Map<String, Set<RecordedPaper>> byMover = byMover();
    for (CitedPaper paper : cited) {
      List<Discrepancy> differences = differences(paper);
      differences.forEach(difference -> describe(graph, difference));
      Set<Node> candidates = candidates(paper, byMover);
      graph.add(Triple.create(paper.citation(), KG.recordComparison, KGS.concept(outcome(paper, differences, candidates))));
      if (candidates.size() <= MOST_CANDIDATES) {
        candidates.forEach(candidate -> graph.add(Triple.create(paper.citation(), KG.candidate, candidate)));
      }
    }
    implausible().forEach(defect -> graph.add(Triple.create(defect.citation(), KG.referenceDefect, KGS.concept("number-implausible"))));
    return graph;
  }

  private List<RecordedPaper> records(CitedPaper paper) {
    return paper.key().map(key -> byKey.getOrDefault(key, List.of())).orElse(List.of());
  }

  private String outcome(CitedPaper paper, List<Discrepancy> differences, Set<Node> candidates) {
    if (!records(paper).isEmpty()) {
      return differences.isEmpty() ? "record-agrees" : "record-differs";
    }
    if (candidates.size() > 1) {
      return "record-ambiguous";
    }
    return paper.key().filter(numbers.orElseThrow()::covers).isPresent() ? "record-not-found" : "record-not-loaded";
  }

  private List<Discrepancy> differences(CitedPaper paper) {
    List<RecordedPaper> records = records(paper);
    List<Discrepancy> found = new ArrayList<>();
    if (records.isEmpty()) {
      return found;
    }
    Optional<RecordedPaper> sure = records.stream().filter(record -> record.kind().isPresent()).findFirst();
    if (sure.isPresent() && paper.kind().filter(kind -> kind.excludes(sure.get().kind().get())).isPresent()) {
      found.add(discrepancy(paper, "aspect-kind", paper.kind().get().word, sure.get().kind().get().word, List.of(sure.get())));
      return found;
    }
    movers(paper, records).ifPresent(found::add);
    return found;
  }

  /** The letter names a mover whom no record has, names another one first, or names fewer without "c.s.". */
  private Optional<Discrepancy> movers(CitedPaper paper, List<RecordedPaper> records) {
    if (paper.movers().isEmpty() || !paper.motion()) {
      return Optional.empty();
    }
    List<RecordedPaper> named = new ArrayList<>();
    for (Node of : records.stream().map(RecordedPaper::paper).collect(Collectors.toCollection(LinkedHashSet::new))) {
      named.addAll(byPaper.get(of.getURI()).stream().filter(record -> !record.movers().isEmpty()).toList());
    }
    // signatures that are records of their own name one mover each: together they name all
    Optional<RecordedPaper> whole = named.stream().filter(record -> !record.number().isEmpty() && record.complete()).max((a, b) -> Integer.compare(a.movers().size(), b.movers().size()));
    List<String> movers = whole.map(RecordedPaper::movers).orElseGet(() -> named.stream().flatMap(record -> record.movers().stream()).distinct().toList());
    if (movers.isEmpty() || agree(paper, movers, whole.isPresent())) {
      return Optional.empty();
    }
    return Optional.of(discrepancy(paper, "aspect-movers", paper.moversInWords(), String.join(", ", movers), whole.map(List::of).orElse(named)));
  }

  private static boolean agree(CitedPaper paper, List<String> movers, boolean ordered) {
    boolean all = paper.movers().stream().allMatch(name -> movers.stream().anyMatch(mover -> SameName.of(mover, name)));
    boolean first = !ordered || SameName.of(movers.get(0), paper.movers().get(0)) || paper.movers().size() > 1 && paper.movers().size() == movers.size();
    return all && first && (paper.unnamed() || paper.movers().size() >= movers.size());
  }

  /** Motions of the same movers where the key leads to no record: in the same dossier where the letter gives one. */
  private Set<Node> candidates(CitedPaper paper, Map<String, Set<RecordedPaper>> byMover) {
    Set<Node> found = new LinkedHashSet<>();
    if (paper.movers().isEmpty() || !records(paper).isEmpty()) {
      return found;
    }
    Optional<String> dossier = paper.key().map(key -> key.substring(0, key.lastIndexOf('-')));
    for (String word : SameName.keys(paper.movers().get(0))) {
      for (RecordedPaper record : byMover.getOrDefault(word, Set.of())) {
        boolean before = record.issued().isEmpty() || paper.issued().isEmpty() || !record.issued().get().isAfter(paper.issued().get());
        if (before && dossier.filter(of -> !of.equals(record.dossier())).isEmpty() && agree(paper, record.movers(), true)) {
          found.add(record.paper());
        }
      }
    }
    return found;
  }

  /** Motions by the words of their movers' names, in the order of their keys. */
  private Map<String, Set<RecordedPaper>> byMover() {
    Map<String, Set<RecordedPaper>> found = new HashMap<>();
    for (List<RecordedPaper> records : byKey.values()) {
      for (RecordedPaper record : records) {
        if (record.motion() && record.complete()) {
          record.movers().forEach(mover -> SameName.keys(mover).forEach(word -> found.computeIfAbsent(word, key -> new LinkedHashSet<>()).add(record)));
        }
      }
    }
    return found;
  }

  private static Discrepancy discrepancy(CitedPaper paper, String aspect, String letterSays, String recordSays, List<RecordedPaper> records) {
    List<Node> proof = new ArrayList<>();
    for (RecordedPaper record : records) {
      proof.add(record.record());
      proof.addAll(record.signatures());
    }
    String place = paper.citation().getURI().replaceFirst("/citation/", "/discrepancy/");
    Node node = NodeFactory.createURI(place + "/" + aspect.substring(aspect.indexOf('-') + 1));
    return new Discrepancy(node, paper.citation(), paper.version(), paper.evidence(), paper.sentence(), aspect, letterSays, recordSays, proof);
  }

  private static void describe(Graph graph, Discrepancy of) {
    graph.add(Triple.create(of.node(), RDF.type.asNode(), KG.Discrepancy));
    graph.add(Triple.create(of.node(), KG.concerns, of.citation()));
    graph.add(Triple.create(of.node(), KG.aspect, KGS.concept(of.aspect())));
    graph.add(Triple.create(of.node(), KG.letterSays, Literals.text(of.letterSays())));
    graph.add(Triple.create(of.node(), KG.recordSays, Literals.text(of.recordSays())));
    graph.add(Triple.create(of.node(), KG.evidence, of.evidence()));
    graph.add(Triple.create(of.node(), KG.statedIn, of.version()));
    of.proof().forEach(proof -> graph.add(Triple.create(of.node(), KG.recordEvidence, proof)));
  }
}

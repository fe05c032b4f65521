package nl.kamergraaf.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.search.TextSearch;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.KGS;
import nl.kamergraaf.vocab.WebAnnotation;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** Words that somebody looks for: things that are called so, and sentences that say so. */
final class SearchPage {

  private static final int THINGS = 20;

  /** A thing is hit by each of its names. */
  private static final int NAMES = 200;

  private static final int SENTENCES = 20;
  private static final int PAGES = 25;
  private static final int LONGEST = 200;
  private static final Node HEADING = KGS.concept("heading");

  private final TextSearch search;
  private final Data data;
  private final String base;

  /** A thing that is called so; {@code words} is the name that was hit, if that is not its label. */
  public record Thing(Cell label, String kind, String words) {}

  /** A sentence that says so: in a letter, or what a motion asks. */
  public record Sentence(Proof proof, Cell thing) {}

  SearchPage(TextSearch search, Data data, String base) {
    this.search = search;
    this.data = data;
    this.base = base;
  }

  Reply reply(PageRequest request) {
    Addresses addresses = new Addresses(base, request.language());
    String typed = request.param("q").map(String::strip).map(words -> words.length() > LONGEST ? words.substring(0, LONGEST) : words).orElse("");
    int page = request.number("page", PAGES, 1);
    List<TextSearch.Hit> names = page == 1 ? search.names(typed, NAMES) : List.of();
    List<TextSearch.Hit> sentences = search.sentences(typed, page * SENTENCES + 1).stream().skip((page - 1L) * SENTENCES).toList();
    return data.read(
        dataset -> {
          Display display = new Display(dataset, addresses);
          Map<String, Object> model = new HashMap<>();
          model.put("typed", typed);
          model.put("ready", search.ready());
          model.put("page", page);
          model.put("things", things(names, display, dataset));
          model.put("sentences", sentences.stream().limit(SENTENCES).flatMap(hit -> sentence(hit, display, dataset).stream()).filter(once()).toList());
          model.put("earlier", page > 1 ? address(addresses, typed, page - 1) : "");
          model.put("more", sentences.size() > SENTENCES && page < PAGES ? address(addresses, typed, page + 1) : "");
          return Reply.Html.ok("search", model);
        });
  }

  private static String address(Addresses addresses, String typed, int page) {
    Map<String, String> params = new LinkedHashMap<>();
    params.put("q", typed);
    params.put("page", String.valueOf(page));
    return addresses.page("/search", params);
  }

  private static List<Thing> things(List<TextSearch.Hit> hits, Display display, DatasetGraph dataset) {
    Map<Node, String> words = new LinkedHashMap<>();
    String foreign = display.addresses().language().other().tag();
    Set<Node> mentioned = hits.stream().map(TextSearch.Hit::thing).filter(thing -> dataset.contains(Quad.defaultGraphIRI, Node.ANY, KG.mentions, thing)).collect(Collectors.toSet());
    hits.stream()
        .sorted(Comparator.comparing((TextSearch.Hit hit) -> hit.lang().equals(foreign)).thenComparing(hit -> !mentioned.contains(hit.thing())))
        .forEach(hit -> words.putIfAbsent(hit.thing(), hit.words()));
    List<Thing> things = new ArrayList<>();
    words.forEach(
        (thing, name) -> {
          if (things.size() < THINGS && dataset.contains(Quad.defaultGraphIRI, thing, Node.ANY, Node.ANY)) {
            Cell label = display.cell(thing);
            things.add(new Thing(label, kind(thing, display, dataset), label.text().equals(name) ? "" : name));
          }
        });
    return things;
  }

  private static String kind(Node thing, Display display, DatasetGraph dataset) {
    return Iter.asStream(dataset.find(Quad.defaultGraphIRI, thing, RDF.type.asNode(), Node.ANY))
        .map(Quad::getObject)
        .filter(Node::isURI)
        .map(display::label)
        .sorted()
        .findFirst()
        .orElse("");
  }

  /** The same words of one letter, found as a passage and within a larger one, are shown once. */
  private static Predicate<Sentence> once() {
    Set<List<String>> seen = new HashSet<>();
    return sentence -> seen.add(List.of(sentence.proof().sentence().text(), sentence.proof().letter().text(), sentence.thing().text()));
  }

  /** A heading names what follows and says nothing of it. */
  private static boolean heading(Node passage, DatasetGraph dataset) {
    return Stream.concat(Stream.of(passage), Iter.asStream(dataset.find(Quad.defaultGraphIRI, passage, DCTerms.isPartOf.asNode(), Node.ANY)).map(Quad::getObject))
        .anyMatch(part -> dataset.contains(Quad.defaultGraphIRI, part, KG.passageKind, HEADING));
  }

  private static Optional<Sentence> sentence(TextSearch.Hit hit, Display display, DatasetGraph dataset) {
    Optional<Node> passage = Iter.asStream(dataset.find(Quad.defaultGraphIRI, Node.ANY, WebAnnotation.hasSelector, hit.thing()))
        .map(Quad::getSubject)
        .findFirst();
    if (passage.isPresent()) {
      return passage.filter(of -> !heading(of, dataset)).flatMap(display.proofs()::at).map(proof -> new Sentence(proof, Cell.EMPTY));
    }
    return dataset.contains(Quad.defaultGraphIRI, hit.thing(), Node.ANY, Node.ANY)
        ? Optional.of(new Sentence(new Proof(new Cell(hit.words(), "", "nl"), Cell.EMPTY, Cell.EMPTY), display.cell(hit.thing())))
        : Optional.empty();
  }
}

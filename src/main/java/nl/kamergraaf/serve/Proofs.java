package nl.kamergraaf.serve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.WebAnnotation;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;

/** Finds the sentences that prove something, and their places. Works inside a read transaction. */
final class Proofs {

  /** {@code …/passage/2025D06724-v1/16990-17059} */
  private static final Pattern PLACE = Pattern.compile("/[0-9]{1,9}-[0-9]{1,9}(?=/|$)");

  /** Most places looked at for the words of one sentence: a formula stands in every letter. */
  private static final int PLACES = 200;

  private final DatasetGraph dataset;
  private final Addresses addresses;

  Proofs(DatasetGraph dataset, Addresses addresses) {
    this.dataset = dataset;
    this.addresses = addresses;
  }

  /** The sentences that a fact or a statement rests on, in the order of their places. */
  List<Proof> of(Node fact) {
    return objects(fact, KG.evidence)
        .stream()
        .sorted(Comparator.comparing(Node::toString))
        .map(this::at)
        .flatMap(Optional::stream)
        .toList();
  }

  /** A passage as a proof; empty where it has no words of its own. */
  Optional<Proof> at(Node passage) {
    Optional<Node> words = objects(passage, WebAnnotation.hasSelector)
        .stream()
        .flatMap(selector -> objects(selector, WebAnnotation.exact).stream())
        .findFirst();
    Optional<Node> version = objects(passage, WebAnnotation.hasSource).stream().findFirst();
    Optional<String> number = version.flatMap(this::letter);
    return words.map(
        text -> {
          String address = number.flatMap(of -> place(passage.getURI()).map(place -> addresses.sentence(of, place[0], place[1]))).orElse("");
          Cell letter = number.map(this::letterCell).orElse(Cell.EMPTY);
          Cell record = number.isPresent() ? Cell.EMPTY : version.map(this::record).orElse(Cell.EMPTY);
          return new Proof(new Cell(text.getLiteralLexicalForm(), address, text.getLiteralLanguage()), letter, record);
        });
  }

  /** The proofs that a row of a question names by number and words; an empty line parts the sentences of one that has several. */
  List<Proof> ofRow(Optional<Node> letter, Optional<Node> sentence) {
    return sentence.filter(Node::isLiteral)
        .map(words -> Stream.of(words.getLiteralLexicalForm().split("\n\n")).map(part -> of(letter, Optional.of(NodeFactory.createLiteralLang(part, language(words))))).toList())
        .orElseGet(() -> Stream.of(of(letter, sentence)).filter(proof -> !proof.isEmpty()).toList());
  }

  /** What is joined of several has lost its language. */
  private static String language(Node words) {
    return words.getLiteralLanguage().isEmpty() ? "nl" : words.getLiteralLanguage();
  }

  private Proof of(Optional<Node> letter, Optional<Node> sentence) {
    Optional<String> number = letter.filter(Node::isLiteral).map(Node::getLiteralLexicalForm);
    Cell words = sentence.filter(Node::isLiteral)
        .map(text -> new Cell(text.getLiteralLexicalForm(), address(number, text), text.getLiteralLanguage()))
        .orElse(Cell.EMPTY);
    return new Proof(words, number.map(this::letterCell).orElse(Cell.EMPTY), Cell.EMPTY);
  }

  private String address(Optional<String> number, Node text) {
    return number.flatMap(of -> place(of, text).map(place -> addresses.sentence(of, place[0], place[1]))).orElse("");
  }

  /** Where words stand in a letter: the first place. A place of a version of that letter mostly says so in its IRI. */
  private Optional<int[]> place(String number, Node text) {
    List<Node> selectors =
        Iter.asStream(dataset.find(Quad.defaultGraphIRI, Node.ANY, WebAnnotation.exact, text)).limit(PLACES).map(Quad::getSubject).filter(Node::isURI).toList();
    List<Node> likely = selectors.stream().filter(selector -> selector.getURI().contains("/" + number + "-v")).toList();
    return first(number, likely.isEmpty() ? selectors : likely);
  }

  private Optional<int[]> first(String number, List<Node> selectors) {
    return selectors.stream()
        .filter(selector -> ofLetter(selector, number))
        .flatMap(selector -> place(selector.getURI()).stream())
        .min(Comparator.comparing(place -> place[0]));
  }

  private boolean ofLetter(Node selector, String number) {
    return Iter.asStream(dataset.find(Quad.defaultGraphIRI, Node.ANY, WebAnnotation.hasSelector, selector))
        .flatMap(quad -> objects(quad.getSubject(), WebAnnotation.hasSource).stream())
        .anyMatch(version -> letter(version).filter(number::equals).isPresent());
  }

  /** The number of the letter of a version, if it is one's and not a record's. */
  private Optional<String> letter(Node version) {
    return objects(version, DCTerms.isVersionOf.asNode())
        .stream()
        .flatMap(work -> objects(work, DCTerms.identifier.asNode()).stream())
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .findFirst();
  }

  private Cell record(Node record) {
    String iri = record.getURI();
    return new Cell(iri.substring(iri.lastIndexOf('/') + 1), addresses.thing(iri), "");
  }

  private Cell letterCell(String number) {
    return new Cell(number, addresses.letter(number), "");
  }

  private List<Node> objects(Node subject, Node property) {
    return Iter.asStream(dataset.find(Quad.defaultGraphIRI, subject, property, Node.ANY)).map(Quad::getObject).toList();
  }

  private static Optional<int[]> place(String iri) {
    Matcher matcher = PLACE.matcher(iri);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String[] ends = matcher.group().substring(1).split("-");
    return Optional.of(new int[] {Integer.parseInt(ends[0]), Integer.parseInt(ends[1])});
  }
}

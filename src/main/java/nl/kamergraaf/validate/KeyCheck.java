package nl.kamergraaf.validate;

import java.util.Optional;
import java.util.function.Consumer;
import nl.kamergraaf.shacl.About;
import nl.kamergraaf.vocab.Cito;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.WebAnnotation;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** IRIs are made of keys (docs/graph.md), so what an IRI says and what the node says are the same. */
final class KeyCheck implements Check {

  private final Rule rule;

  KeyCheck(Graph rules) {
    this.rule = Rules.named(rules, "KeyInIri");
  }

  @Override
  public void run(Checked letter, Consumer<Finding> out) {
    String base = letter.findings().iris().base();
    for (About about : letter.data().own()) {
      if (about.node().isURI() && about.node().getURI().startsWith(base)) {
        new Keys(letter, about, about.node().getURI().substring(base.length()), out).look();
      }
    }
  }

  /** One node, and what follows the base in its IRI: {@code letter/2025D06724}. */
  private final class Keys {

    private final Checked letter;
    private final About about;
    private final String kind;
    private final String key;
    private final Consumer<Finding> out;

    Keys(Checked letter, About about, String path, Consumer<Finding> out) {
      int slash = path.indexOf('/');
      this.letter = letter;
      this.about = about;
      this.kind = slash < 0 ? path : path.substring(0, slash);
      this.key = slash < 0 ? "" : path.substring(slash + 1);
      this.out = out;
    }

    void look() {
      switch (kind) {
        case "letter", "case" -> same(DCTerms.identifier.asNode(), key);
        case "version" -> version();
        case "dossier" -> dossier();
        case "motion", "document" -> document();
        case "passage", "paragraph", "line" -> place();
        case "selector" -> selector(about, key.substring(key.indexOf('/') + 1));
        case "footnote" -> marker();
        case "statement" -> statement();
        case "citation" -> citation();
        default -> { }
      }
    }

    /** The property, if it is there, has what the IRI says; characters that an IRI cannot hold are hyphens in it. */
    private void same(Node property, String said) {
      about.value(property).filter(value -> value.isLiteral() && !plain(value.getLiteralLexicalForm()).equals(said)).ifPresent(value -> found(property, value));
    }

    private void found(Node property, Node value) {
      out.accept(letter.finding(rule, about.node(), Optional.of(NodeCheck.name(property)), Optional.of(value)));
    }

    private void version() {
      int at = key.lastIndexOf("-v");
      if (at > 0) {
        same(KG.versionNumber, key.substring(at + 2));
      }
    }

    private void dossier() {
      Optional<Node> number = about.value(KG.dossierNumber).filter(Node::isLiteral);
      Optional<Node> addition = about.value(KG.dossierAddition).filter(Node::isLiteral);
      if (number.isPresent()) {
        String said = number.get().getLiteralLexicalForm() + addition.map(a -> "-" + a.getLiteralLexicalForm()).orElse("");
        if (!plain(said).equals(key)) {
          found(addition.isPresent() ? KG.dossierAddition : KG.dossierNumber, addition.orElse(number.get()));
        }
      }
    }

    /** A document with a key of its own is officially published under it; one outside dossiers has the series in its key: {@code h-tk-20192020-10-12}. */
    private void document() {
      if (!key.contains("/")) {
        same(KG.publicationIdentifier, Character.isLetter(key.charAt(0)) ? key : "kst-" + key);
      }
    }

    private void place() {
      String span = key.substring(key.indexOf('/') + 1);
      about.values(WebAnnotation.hasSelector).forEach(selector -> letter.data().own(selector).ifPresent(s -> selector(s, span)));
    }

    private void selector(About selector, String span) {
      Optional<Place.Span> said = new Place(kind, "", 0, span).span();
      Optional<Node> start = selector.value(WebAnnotation.start).filter(Node::isLiteral);
      Optional<Node> end = selector.value(WebAnnotation.end).filter(Node::isLiteral);
      if (said.isPresent() && start.isPresent() && !start.get().getLiteralLexicalForm().equals(String.valueOf(said.get().start()))) {
        found(WebAnnotation.start, start.get());
      }
      if (said.isPresent() && end.isPresent() && !end.get().getLiteralLexicalForm().equals(String.valueOf(said.get().end()))) {
        found(WebAnnotation.end, end.get());
      }
    }

    private void marker() {
      String rest = key.substring(key.indexOf('/') + 1);
      int dash = rest.indexOf('-');
      String number = dash < 0 ? rest : rest.substring(0, dash);
      if (!number.isEmpty() && number.chars().allMatch(Character::isDigit)) {
        same(KG.marker, number);
      }
    }

    private void statement() {
      String name = key.substring(key.lastIndexOf('/') + 1);
      about
          .value(RDF.reifies.asNode())
          .filter(term -> term.isTripleTerm() && !name.matches(term.getTriple().getPredicate().getLocalName() + "(-[0-9]+)?"))
          .ifPresent(term -> found(RDF.reifies.asNode(), term));
    }

    private void citation() {
      Optional<Node> reference = about.value(KG.normalizedReference).filter(Node::isLiteral);
      Optional<Node> cited = about.value(Cito.hasCitedEntity).filter(Node::isURI);
      if (reference.isPresent() && cited.isPresent() && Place.of(cited.get()).isEmpty()
          && !cited.get().getURI().endsWith("/" + plain(reference.get().getLiteralLexicalForm()))) {
        found(KG.normalizedReference, reference.get());
      }
    }

    private static String plain(String words) {
      return words.replaceAll("[^A-Za-z0-9._]", "-");
    }
  }
}

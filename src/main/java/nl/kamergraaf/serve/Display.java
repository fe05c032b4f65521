package nl.kamergraaf.serve;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.KGS;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** How terms look to people: labels for IRIs, Dutch dates and numbers. Works inside a read transaction. */
final class Display {

  private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);

  /** Numbers below this are left as they are: years, counts, ordinals. */
  private static final BigDecimal GROUPED = BigDecimal.valueOf(10_000);

  private static final String LETTER = "letter/";
  private static final Properties OWN = Words.read("/web/labels.properties");

  private final DatasetGraph dataset;
  private final String base;

  Display(DatasetGraph dataset, String base) {
    this.dataset = dataset;
    this.base = base;
  }

  Cell cell(Node node) {
    if (node.isURI()) {
      return new Cell(label(node), href(node), "");
    }
    if (node.isLiteral()) {
      return new Cell(literal(node), "", node.getLiteralLanguage());
    }
    return new Cell(node.isTripleTerm() ? sentence(node.getTriple()) : "_", "", "");
  }

  private String sentence(Triple triple) {
    return cell(triple.getSubject()).text() + " – " + cell(triple.getPredicate()).text() + " – " + cell(triple.getObject()).text();
  }

  /** The page's own word for a borrowed term; else Dutch if there is one, else English, else any; else the end of the IRI. */
  String label(Node node) {
    String own = OWN.getProperty(node.getURI());
    if (own != null) {
      return own;
    }
    for (Node property : Terms.NAMING) {
      Optional<Node> name = best(node, property);
      if (name.isPresent()) {
        return name.get().getLiteralLexicalForm();
      }
    }
    return best(node, Terms.START_DATE).map(Display::literal).orElseGet(() -> nameless(node));
  }

  private Optional<Node> best(Node node, Node property) {
    return Iter.asStream(dataset.find(Quad.defaultGraphIRI, node, property, Node.ANY))
        .map(Quad::getObject)
        .filter(Node::isLiteral)
        .min(Comparator.comparing((Node name) -> rank(name.getLiteralLanguage())).thenComparing(Node::getLiteralLexicalForm));
  }

  private static int rank(String language) {
    return switch (language) {
      case "nl" -> 0;
      case "" -> 1;
      case "en" -> 2;
      default -> 3;
    };
  }

  /** What has no name of its own is called by its class and its key: "statusmelding 1999D00001-v1/1785-1861". */
  private String nameless(Node node) {
    String iri = node.getURI();
    int key = iri.startsWith(base) ? iri.indexOf('/', base.length()) : -1;
    return Iter.asStream(dataset.find(Quad.defaultGraphIRI, node, RDF.type.asNode(), Node.ANY))
        .map(Quad::getObject)
        .filter(kind -> key > 0 && kind.isURI() && best(kind, RDFS.label.asNode()).isPresent())
        .map(kind -> label(kind) + " " + iri.substring(key + 1))
        .sorted()
        .findFirst()
        .orElseGet(() -> end(iri));
  }

  private String end(String iri) {
    if (iri.startsWith(base)) {
      return iri.substring(base.length());
    }
    int at = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/'));
    return at < 0 || at == iri.length() - 1 ? iri : iri.substring(at + 1);
  }

  /** Where a thing is shown: here, if the data says something of it; else at its own address; nowhere, if that is no web address. */
  String href(Node node) {
    String iri = node.getURI();
    if (iri.startsWith(KG.NS)) {
      return "/ns#" + iri.substring(KG.NS.length());
    }
    if (iri.startsWith(KGS.NS)) {
      return "/scheme/" + iri.substring(KGS.NS.length());
    }
    if (iri.startsWith(base + LETTER) && dataset.contains(Quad.defaultGraphIRI, node, RDF.type.asNode(), KG.Letter)) {
      return "/" + iri.substring(base.length());
    }
    if (iri.startsWith(base)) {
      return "/doc/" + iri.substring(base.length());
    }
    if (dataset.contains(Quad.defaultGraphIRI, node, Node.ANY, Node.ANY)) {
      return "/doc?iri=" + URLEncoder.encode(iri, StandardCharsets.UTF_8);
    }
    return iri.startsWith("http://") || iri.startsWith("https://") ? iri : "";
  }

  private static String literal(Node node) {
    String text = node.getLiteralLexicalForm();
    RDFDatatype type = node.getLiteralDatatype();
    if (XSDDatatype.XSDdate.equals(type)) {
      return date(text);
    }
    if (XSDDatatype.XSDinteger.equals(type) || XSDDatatype.XSDdecimal.equals(type)) {
      return number(text);
    }
    return text;
  }

  private static String date(String text) {
    try {
      return LocalDate.parse(text).format(DATE);
    } catch (DateTimeParseException e) {
      return text;
    }
  }

  private static String number(String text) {
    try {
      BigDecimal value = new BigDecimal(text);
      boolean grouped = value.abs().compareTo(GROUPED) >= 0;
      return new DecimalFormat(grouped ? "#,##0.######" : "0.######", DecimalFormatSymbols.getInstance(DUTCH)).format(value);
    } catch (NumberFormatException e) {
      return text;
    }
  }
}

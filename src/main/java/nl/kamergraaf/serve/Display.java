package nl.kamergraaf.serve;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.guide.Language;
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

/** How terms look to people: labels for IRIs, dates and numbers as their language writes them. Works inside a read transaction. */
final class Display {

  /** Numbers below this are left as they are: years, counts, ordinals. */
  private static final BigDecimal GROUPED = BigDecimal.valueOf(10_000);

  private static final String LETTER = "letter/";

  /** Longest text of one term on a page; the data has the rest. */
  private static final int LONGEST = 3_000;

  /** What pages call terms of other vocabularies, whose own labels are English. */
  private static final Properties OWN = Words.read("/web/labels.properties");

  /** Of what the name of a thing without one is put together, by its class: {@code OfficeHolding} of person and office. */
  private static final Map<Node, List<Node>> COMPOSED = Terms.composed(Words.read("/web/names.properties"));

  private static final int DEEPEST = 2;

  private final DatasetGraph dataset;
  private final Addresses addresses;
  private final Locale locale;
  private final Map<Node, String> labels = new HashMap<>();

  /** In Dutch. */
  Display(DatasetGraph dataset, String base) {
    this(dataset, new Addresses(base, Language.NL));
  }

  Display(DatasetGraph dataset, Addresses addresses) {
    this.dataset = dataset;
    this.addresses = addresses;
    this.locale = addresses.language() == Language.NL ? Locale.forLanguageTag("nl-NL") : Locale.UK;
  }

  Addresses addresses() {
    return addresses;
  }

  DatasetGraph dataset() {
    return dataset;
  }

  Proofs proofs() {
    return new Proofs(dataset, addresses);
  }

  Cell cell(Node node) {
    if (node.isURI()) {
      return new Cell(label(node), href(node), "");
    }
    return new Cell(text(node), "", node.isLiteral() ? node.getLiteralLanguage() : "");
  }

  private String sentence(Triple triple) {
    return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
        .map(part -> part.isURI() ? label(part) : text(part))
        .collect(Collectors.joining(" – "));
  }

  /** The page's own word for a borrowed term; else the page's language if there is one, else the other, else any; else the end of the IRI. */
  String label(Node node) {
    return label(node, 0);
  }

  private String label(Node node, int depth) {
    String known = labels.get(node);
    if (known == null) {
      known = clipped(named(node).orElseGet(() -> nameless(node, depth)));
      labels.put(node, known);
    }
    return known;
  }

  private Optional<String> named(Node node) {
    String own = addresses.language() == Language.NL ? OWN.getProperty(node.getURI()) : null;
    if (own != null) {
      return Optional.of(own);
    }
    for (Node property : Terms.NAMING) {
      Optional<Node> name = best(node, property);
      if (name.isPresent()) {
        return name.map(Node::getLiteralLexicalForm);
      }
    }
    return best(node, Terms.START_DATE).map(this::literal);
  }

  private Optional<Node> best(Node node, Node property) {
    return objects(node, property)
        .filter(Node::isLiteral)
        .min(
            Comparator.comparing((Node name) -> rank(name.getLiteralLanguage()))
                .thenComparing(name -> shouts(name.getLiteralLexicalForm()))
                .thenComparing(Node::getLiteralLexicalForm));
  }

  private Stream<Node> objects(Node node, Node property) {
    return Iter.asStream(dataset.find(Quad.defaultGraphIRI, node, property, Node.ANY)).map(Quad::getObject);
  }

  private int rank(String language) {
    if (language.equals(addresses.language().tag())) {
      return 0;
    }
    return language.isEmpty() ? 1 : language.equals(addresses.language().other().tag()) ? 2 : 3;
  }

  /** The heads of official publications are in capitals. */
  private static boolean shouts(String name) {
    return name.length() > 5 && name.equals(name.toUpperCase(Locale.ROOT));
  }

  /**
   * What has no name of its own is called by what it joins, "minister van Defensie – Ruben Brekelmans", or by its class and its key:
   * "documentversie 1999D00001-v1".
   */
  private String nameless(Node node, int depth) {
    List<Node> kinds = objects(node, RDF.type.asNode()).filter(Node::isURI).sorted(Comparator.comparing(Node::getURI)).toList();
    if (depth < DEEPEST) {
      Optional<String> joined = kinds.stream().flatMap(kind -> joined(node, COMPOSED.getOrDefault(kind, List.of()), depth).stream()).findFirst();
      if (joined.isPresent()) {
        return joined.get();
      }
    }
    String iri = node.getURI();
    int key = iri.startsWith(addresses.base()) ? iri.indexOf('/', addresses.base().length()) : -1;
    return kinds.stream()
        .filter(kind -> key > 0 && best(kind, RDFS.label.asNode()).isPresent())
        .map(kind -> label(kind, depth + 1) + " " + iri.substring(key + 1))
        .findFirst()
        .orElseGet(() -> IriName.of(iri, addresses.base()));
  }

  private Optional<String> joined(Node node, List<Node> properties, int depth) {
    String parts =
        properties.stream()
            .flatMap(property -> objects(node, property).min(Comparator.comparing(Node::toString)).stream())
            .map(part -> part.isURI() ? label(part, depth + 1) : text(part))
            .collect(Collectors.joining(" – "));
    return parts.isEmpty() ? Optional.empty() : Optional.of(parts);
  }

  /** Where a thing is shown: here, if the data says something of it; else at its own address; nowhere, if that is no web address. */
  String href(Node node) {
    String iri = node.getURI();
    if (iri.startsWith(addresses.base() + LETTER) && dataset.contains(Quad.defaultGraphIRI, node, RDF.type.asNode(), KG.Letter)) {
      return addresses.letter(iri.substring(addresses.base().length() + LETTER.length()));
    }
    if (iri.startsWith(addresses.base())
        || iri.startsWith(KG.NS)
        || iri.startsWith(KGS.NS)
        || dataset.contains(Quad.defaultGraphIRI, node, Node.ANY, Node.ANY)) {
      return addresses.thing(iri);
    }
    return iri.startsWith("http://") || iri.startsWith("https://") ? iri : "";
  }

  private String text(Node node) {
    return node.isLiteral() ? clipped(literal(node)) : node.isTripleTerm() ? sentence(node.getTriple()) : "_";
  }

  private static String clipped(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end) + " […]";
  }

  private String literal(Node node) {
    String text = node.getLiteralLexicalForm();
    RDFDatatype type = node.getLiteralDatatype();
    if (XSDDatatype.XSDdate.equals(type)) {
      return date(text);
    }
    if (XSDDatatype.XSDinteger.equals(type) || XSDDatatype.XSDdecimal.equals(type)) {
      return number(text);
    }
    if (XSDDatatype.XSDdateTime.equals(type)) {
      return moment(text);
    }
    if (XSDDatatype.XSDboolean.equals(type) && addresses.language() == Language.NL) {
      return text.equals("true") || text.equals("1") ? "ja" : "nee";
    }
    return text;
  }

  private String date(String text) {
    try {
      return LocalDate.parse(text).format(DateTimeFormatter.ofPattern("d MMMM yyyy", locale));
    } catch (DateTimeParseException e) {
      return text;
    }
  }

  private String moment(String text) {
    try {
      return OffsetDateTime.parse(text).format(DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", locale));
    } catch (DateTimeParseException e) {
      return text;
    }
  }

  /** A count. */
  String number(long value) {
    return number(Long.toString(value));
  }

  private String number(String text) {
    try {
      BigDecimal value = new BigDecimal(text);
      boolean grouped = value.abs().compareTo(GROUPED) >= 0;
      return new DecimalFormat(grouped ? "#,##0.######" : "0.######", DecimalFormatSymbols.getInstance(locale)).format(value);
    } catch (NumberFormatException e) {
      return text;
    }
  }
}

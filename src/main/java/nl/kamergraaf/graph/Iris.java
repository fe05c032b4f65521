package nl.kamergraaf.graph;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import nl.kamergraaf.letter.Activity;
import nl.kamergraaf.letter.DossierKey;
import nl.kamergraaf.letter.Span;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Every IRI of the data, made from keys of the source. A version's key is {@code 2025D06724-v1}; what stands in the text is keyed by its
 * place: {@code passage/2025D06724-v1/16990-17059}.
 */
public final class Iris {

  /** Base of the data as the bundled files write it. */
  public static final String DEFAULT_BASE = "https://w3id.org/kamergraaf/id/";

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmm");

  private final String base;

  public Iris() {
    this(DEFAULT_BASE);
  }

  /**
   * IRIs below another base, such as {@code http://localhost:3030/id/}.
   *
   * @throws IllegalArgumentException if the base is no absolute http(s) IRI that ends in a slash
   */
  public Iris(String base) {
    if (!base.matches("https?://[^\\s<>\"{}|\\\\^`]{1,200}/")) {
      throw new IllegalArgumentException("a base IRI begins with http:// or https:// and ends with a slash: " + base);
    }
    this.base = base;
  }

  public String base() {
    return base;
  }

  public Node letter(String number) {
    return node("letter/" + segment(number));
  }

  public Node version(String key) {
    return node("version/" + segment(key));
  }

  /** Graphs that are no version's: register, schemes, ontology, derived. */
  public Node graph(String name) {
    return node("graph/" + name);
  }

  public Node run(String version) {
    return node("run/" + segment(version));
  }

  public Node dossier(DossierKey key) {
    return node("dossier/" + segment(key.toString()));
  }

  public Node parliamentaryCase(String number) {
    return node("case/" + segment(number));
  }

  /** One IRI for an activity in whatever letter it is named: its start, and a hash of its title and body. */
  public Node activity(Activity activity) {
    LocalDateTime start = activity.start();
    return node("activity/" + MINUTE.format(start) + "-" + Slug.hash(activity.title() + "|" + activity.body()));
  }

  /** A document by its normal key: (motion, 21501-20-1959). */
  public Node document(String kind, String key) {
    return node(kind + "/" + segment(key));
  }

  /** The graph of an official record, and the record itself: (op, kst-36410-V-65). */
  public Node record(String source, String key) {
    return node("record/" + segment(source) + "/" + segment(key));
  }

  /** What stands at a place of the text. */
  public Node at(String kind, String version, Span place) {
    return node(kind + "/" + segment(version) + "/" + place.start() + "-" + place.end());
  }

  /** Something of a version with a key of its own: (footnote, 7), (signature, 2), (time, issued). */
  public Node of(String kind, String version, String key) {
    return node(kind + "/" + segment(version) + "/" + segment(key));
  }

  /**
   * A finding, by what stays the same from one version of a letter to the next: the letter's number, the rule's name, and words for what the
   * finding is about.
   */
  public Node finding(String letter, String rule, String about) {
    return node("finding/" + segment(letter) + "/" + rule + "-" + Slug.hash(about));
  }

  /** A part of something that has an IRI: {@code <selector/…/16990-17059>} and position. */
  public Node part(Node whole, String part) {
    return NodeFactory.createURI(whole.getURI() + "/" + part);
  }

  /** The n-th, from the second on, of things that would have the same IRI. */
  public Node again(Node first, int number) {
    return NodeFactory.createURI(first.getURI() + "-" + number);
  }

  /** A person that the register does not have, by the register's own rule: "D.M. van Weel" is {@code person/weel-dm-van}. */
  public Node person(String name) {
    return node("person/" + PersonName.parse(name).slug());
  }

  /** A thing that outlives the letter and that the register does not have: (committee, "vaste commissie voor Defensie"). */
  public Node named(String kind, String name) {
    return node(kind + "/" + Slug.of(name));
  }

  /** A thing that only one version names. */
  public Node local(String kind, String version, String name) {
    return node(kind + "/" + segment(version) + "/" + Slug.of(name));
  }

  /** {@code holding/{person}-{office}[-{party}]}, from the parts' own IRIs. */
  public Node holding(Node... parts) {
    return node("holding/" + joined(parts));
  }

  /** The same for an office holding that only one version states. */
  public Node localHolding(String version, Node person, Node office) {
    return node("holding/" + segment(version) + "/" + joined(person, office));
  }

  private static String joined(Node... parts) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      key.append(i == 0 ? "" : "-").append(lastSegment(parts[i]));
    }
    return key.toString();
  }

  /** {@code package/eu-rus-15} */
  public Node sanctionsPackage(Node regime, int ordinal) {
    return node("package/" + lastSegment(regime) + "-" + ordinal);
  }

  /** An IRI of a bundled file, below this base where it is below the default one. */
  public Node rebased(Node node) {
    return node.isURI() && node.getURI().startsWith(DEFAULT_BASE) && !base.equals(DEFAULT_BASE)
        ? node(node.getURI().substring(DEFAULT_BASE.length()))
        : node;
  }

  private static String lastSegment(Node node) {
    return node.getURI().substring(node.getURI().lastIndexOf('/') + 1);
  }

  private Node node(String path) {
    return NodeFactory.createURI(base + path);
  }

  /** A key as one segment of a path: whatever is no letter, digit, dot, hyphen or underscore becomes a hyphen. */
  /** A key as it stands in IRIs: characters that a segment of a path does not hold as they are become hyphens. */
  public static String segment(String key) {
    StringBuilder safe = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '_';
      safe.append(plain ? c : '-');
    }
    return safe.toString();
  }
}

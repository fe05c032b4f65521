package nl.kamergraaf.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Prefixes;
import nl.kamergraaf.vocab.KG;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The main classes as boxes, properties between them as arrows. Which of them are drawn, and where, is written in {@code drawing.tsv}; what
 * they are called, and that the arrows are true, is what the ontology and the shapes say.
 *
 * @param boxes frames around other boxes first
 */
public record Drawing(int width, int height, List<Box> boxes, List<Arrow> arrows) {

  private static final int MARGIN = 24;

  /**
   * A class, or a frame around classes.
   *
   * @param term empty for a frame
   * @param classes IRIs of the class or classes
   */
  public record Box(Text label, Optional<Ref> term, Set<String> classes, Place place) {}

  /** From one box to another. */
  public record Arrow(Box from, Ref property, Box to, Line line) {}

  static Drawing of(Terms terms, Names names) {
    List<String[]> lines = Resources.table("drawing.tsv");
    Map<String, Box> boxes = new LinkedHashMap<>();
    lines.stream().filter(line -> line[0].equals("frame")).forEach(line -> boxes.put(line[2], frame(line)));
    lines.stream().filter(line -> line[0].equals("box")).forEach(line -> boxes.put(line[1], box(line, names)));
    List<Arrow> arrows = new ArrayList<>();
    for (String[] line : lines) {
      if (line[0].equals("arrow")) {
        Box from = boxes.get(line[1]);
        Box to = boxes.get(line[3]);
        arrows.add(new Arrow(from, known(terms, from, names.of(term(line[2])), to), to, from.place().to(to.place())));
      }
    }
    return new Drawing(
        boxes.values().stream().mapToInt(box -> box.place().right()).max().orElse(0) + MARGIN,
        boxes.values().stream().mapToInt(box -> box.place().bottom()).max().orElse(0) + MARGIN,
        List.copyOf(boxes.values()), arrows);
  }

  private static Box box(String[] line, Names names) {
    Ref term = names.of(term(line[1]));
    return new Box(term.label(), Optional.of(term), Set.of(term.iri()), Place.box(Double.parseDouble(line[2]), Double.parseDouble(line[3])));
  }

  private static Box frame(String[] line) {
    Place place = Place.frame(Double.parseDouble(line[3]), Double.parseDouble(line[4]), Integer.parseInt(line[5]), Integer.parseInt(line[6]));
    Set<String> classes = Stream.of(line[7].split(" ")).map(name -> term(name).getURI()).collect(Collectors.toSet());
    return new Box(new Text(line[1], line[2]), Optional.empty(), classes, place);
  }

  /** The property, if it leads from every class of one box to the class of the other, or from and to wider ones. */
  private static Ref known(Terms terms, Box from, Ref property, Box to) {
    List<Terms.Link> links = terms.links().filter(link -> link.property().iri().equals(property.iri())).toList();
    Set<String> ends = to.classes().stream().flatMap(type -> terms.withAbove(type).stream()).collect(Collectors.toSet());
    boolean leads =
        from.classes().stream()
            .allMatch(start -> links.stream().anyMatch(link -> terms.withAbove(start).contains(link.from()) && ends.contains(link.to())));
    if (!leads) {
      throw new IllegalStateException("the drawing has an arrow that nothing says: " + from.label().en() + " " + property.name() + " " + to.label().en());
    }
    return property;
  }

  /** {@code Letter} is a term of the ontology, {@code foaf:Person} one of elsewhere. */
  private static Node term(String name) {
    int colon = name.indexOf(':');
    return NodeFactory.createURI(colon < 0 ? KG.NS + name : Prefixes.all().get(name.substring(0, colon)) + name.substring(colon + 1));
  }
}

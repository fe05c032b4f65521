package nl.kamergraaf.validate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamergraaf.shacl.About;
import nl.kamergraaf.shacl.Data;
import nl.kamergraaf.vocab.KG;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/** Which letter a finding that spans letters is about: that of its node, else that of its value. */
final class Attribution {

  private final Data data;
  private final Map<String, Subject> subjects;

  /**
   * @param subjects the letters, by the key of their versions in IRIs: a letter may have another number than the source of its version
   */
  Attribution(Data data, Map<String, Subject> subjects) {
    this.data = data;
    this.subjects = subjects;
  }

  Subject subject(Node focus, Optional<Node> value) {
    return own(focus).or(() -> value.flatMap(this::own)).or(() -> version(focus)).map(this::subject).orElse(Subject.SEVERAL_LETTERS);
  }

  /** The numbers of the letters that a finding has to do with. */
  List<String> letters(Node focus, Optional<Node> value) {
    return Stream.concat(Stream.of(focus), value.stream()).flatMap(node -> version(node).stream()).map(place -> subject(place).letter()).toList();
  }

  private Subject subject(Place place) {
    return subjects.getOrDefault(place.version() == 0 ? place.letter() : place.letter() + "-v" + place.version(), Subject.SEVERAL_LETTERS);
  }

  private Optional<Place> own(Node node) {
    return Place.of(node).or(() -> linked(node, KG.statedIn));
  }

  private Optional<Place> version(Node node) {
    return own(node)
        .or(() -> linked(node, DCTerms.hasVersion.asNode()))
        .or(() -> first(node, KG.hasSignature).flatMap(signature -> linked(signature, KG.statedIn)));
  }

  private Optional<Place> linked(Node node, Node property) {
    return first(node, property).flatMap(Place::of);
  }

  private Optional<Node> first(Node node, Node property) {
    return data.own(node).stream().map(About.class::cast).flatMap(about -> about.values(property).stream()).max(Classes.BY_NAME);
  }
}

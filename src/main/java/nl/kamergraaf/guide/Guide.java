package nl.kamergraaf.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Iris;

/**
 * All that there is to read about the vocabulary.
 *
 * @param header what the ontology says of itself, by the variables of {@code queries/pages/guide-ontology.rq}
 * @param changes the latest first
 * @param groups the terms, each in one group
 * @param schemes by Dutch name
 * @param register by class
 * @param drawing the main classes
 */
public record Guide(
    Map<String, String> header, List<Text> changes, List<Group> groups, List<Scheme> schemes, List<RegisterKind> register, Drawing drawing) {

  /** Of the files that travel with the program, with the register's entries below the base in use. */
  public static Guide bundled(Iris iris) {
    return new GuideReader(iris).read();
  }

  public Stream<Term> terms() {
    return groups.stream().flatMap(group -> group.terms().stream());
  }

  public Optional<Term> term(String key) {
    return terms().filter(term -> term.named().key().equals(key)).findFirst();
  }

  /** By file name: {@code status}. */
  public Optional<Scheme> scheme(String file) {
    return schemes.stream().filter(scheme -> scheme.file().equals(file)).findFirst();
  }

  /** The scheme in which a concept stands, by the last part of the concept's IRI. */
  public Optional<Scheme> schemeOf(String concept) {
    return schemes.stream().filter(scheme -> scheme.concepts().stream().anyMatch(of -> of.named().key().equals(concept))).findFirst();
  }

  /** By the last part of the class's IRI: {@code Tribunal}. */
  public Optional<RegisterKind> kind(String key) {
    return register.stream().filter(kind -> kind.key().equals(key)).findFirst();
  }

  /** All alignments, by vocabulary. */
  public List<Term.Alignment> alignments() {
    return terms().flatMap(term -> term.relations().alignments().stream()).toList();
  }
}

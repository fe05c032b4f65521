package nl.kamergraaf.guide;

import java.util.List;
import java.util.Optional;

/**
 * A class or property of the ontology with all that is said of it.
 *
 * @param notes remarks on its use
 * @param examples of the class, or of "this → that" for a relation
 * @param constraints what shapes ask of a member of the class, or of the value of the property
 * @param successor the term to use instead, if this one is deprecated
 */
public record Term(
    Named named, Kind kind, List<Text> notes, List<Text> examples, Relations relations, List<Constraint> constraints, Optional<Ref> successor) {

  /** What sort of term it is. */
  public enum Kind {
    CLASS,
    OBJECT_PROPERTY,
    DATATYPE_PROPERTY;

    public boolean isClass() {
      return this == CLASS;
    }
  }

  /**
   * How the term stands to others.
   *
   * @param above wider terms, own and others'
   * @param below narrower terms of the ontology
   * @param usedOn of a property: the classes of its subjects; of a class: the properties that its members have
   * @param usedWith of a property: the classes or datatypes of its values; of a class: the properties that lead to its members
   * @param codeLists from which the values come
   */
  public record Relations(List<Ref> above, List<Ref> below, List<Ref> usedOn, List<Ref> usedWith, List<Ref> codeLists, List<Alignment> alignments) {}

  /** How the term relates to one of another vocabulary, and why. */
  public record Alignment(Ref relation, Ref term, Ref target, String source, Text reason) {}
}

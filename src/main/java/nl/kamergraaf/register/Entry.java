package nl.kamergraaf.register;

import java.util.List;

/**
 * A thing of the register.
 *
 * @param iri its IRI
 * @param kind its kind
 * @param label preferred Dutch label
 * @param spellings every spelling, the label included
 */
public record Entry(String iri, Kind kind, String label, List<Spelling> spellings) {

  public Entry {
    spellings = List.copyOf(spellings);
  }

  /** By the IRI, which no two entries share: sets of entries are asked much more often than an entry has something else to tell. */
  @Override
  public int hashCode() {
    return iri.hashCode();
  }
}

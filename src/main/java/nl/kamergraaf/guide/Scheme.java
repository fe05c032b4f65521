package nl.kamergraaf.guide;

import java.util.List;
import java.util.Map;

/** A list of concepts. */
public record Scheme(Named named, List<Ref> usedBy, List<Concept> concepts) {

  /** File name in {@code ontology/schemes/}, and the last part of the page's address: {@code status}. */
  public String file() {
    return named.key().replaceFirst("-scheme$", "");
  }

  /**
   * A concept.
   *
   * @param words other names, codes, wordings and matches, by the short name of the property: {@code skos:altLabel}
   */
  public record Concept(Named named, List<Ref> broader, Map<String, List<String>> words) {}
}

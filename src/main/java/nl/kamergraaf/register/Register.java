package nl.kamergraaf.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The register and the schemes' wordings, in memory, immutable. */
public final class Register {

  private static final String HOME = "country/nld";

  private final List<Entry> entries;
  private final List<Holding> holdings;
  private final List<Concept> concepts;
  private final Optional<Entry> home;
  private final Map<String, String> parents;
  private final Set<String> seated;
  private final Map<String, Entry> byIri = new HashMap<>();
  private final Map<String, List<Concept>> byScheme = new HashMap<>();
  private final Map<String, List<Entry>> bySpelling = new HashMap<>();

  public Register(List<Entry> entries, List<Holding> holdings, List<Concept> concepts) {
    this(entries, holdings, concepts, Map.of(), Set.of());
  }

  /**
   * Puts together what was read.
   *
   * @param parents IRI of an entry and of the one that it is part of
   * @param seated IRIs of the bodies that have a seat
   */
  public Register(List<Entry> entries, List<Holding> holdings, List<Concept> concepts, Map<String, String> parents, Set<String> seated) {
    this.parents = Map.copyOf(parents);
    this.seated = Set.copyOf(seated);
    this.entries = List.copyOf(entries);
    this.holdings = List.copyOf(holdings);
    this.concepts = List.copyOf(concepts);
    home = this.entries.stream().filter(entry -> entry.iri().endsWith(HOME)).findFirst();
    for (Entry entry : this.entries) {
      byIri.put(entry.iri(), entry);
      for (Spelling spelling : entry.spellings()) {
        if (spelling.form() == Spelling.Form.SHORT) {
          continue;
        }
        List<Entry> same = bySpelling.computeIfAbsent(spelling.text(), key -> new ArrayList<>());
        if (!same.contains(entry)) {
          same.add(entry);
        }
      }
    }
    for (Concept concept : this.concepts) {
      byScheme.computeIfAbsent(concept.scheme(), key -> new ArrayList<>()).add(concept);
    }
  }

  public List<Entry> entries() {
    return entries;
  }

  public List<Holding> holdings() {
    return holdings;
  }

  public List<Concept> concepts() {
    return concepts;
  }

  /** Concepts of one scheme, in the scheme's order. */
  public List<Concept> scheme(String scheme) {
    return byScheme.getOrDefault(scheme, List.of());
  }

  public Optional<Entry> entry(String iri) {
    return Optional.ofNullable(byIri.get(iri));
  }

  /** The state whose government writes the letters. */
  public Optional<Entry> home() {
    return home;
  }

  /** Whether a body has its seat somewhere. */
  public boolean isSeated(Entry body) {
    return seated.contains(body.iri());
  }

  /** IRIs of an entry, of what it is part of, and so on up. */
  public List<String> lineage(Entry entry) {
    List<String> line = new ArrayList<>();
    for (String iri = entry.iri(); iri != null && !line.contains(iri); iri = parents.get(iri)) {
      line.add(iri);
    }
    return line;
  }

  /** Entries with exactly this spelling, but for words that only may stand for them. */
  public List<Entry> spelled(String text) {
    return bySpelling.getOrDefault(text, List.of());
  }
}

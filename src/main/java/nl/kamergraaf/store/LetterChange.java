package nl.kamergraaf.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.vocab.KG;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;

/**
 * Plans what loading or removing one letter changes; nothing is written yet.
 *
 * @param outcome what the change will have done
 * @param update the quads to delete and to add
 */
record LetterChange(Loaded outcome, Update update) {

  private static final Node HAS_VERSION = DCTerms.hasVersion.asNode();

  /** The version's graphs get this content; the newest version is the one shown. */
  static LetterChange load(GraphNames names, DatasetGraph dataset, LetterGraph letter, Map<Node, Set<Triple>> content) {
    Versions versions = new Versions(names, dataset);
    Node work = names.letter(letter.number());
    Optional<Node> shown = versions.shown(work);
    Optional<Node> after = shown.filter(version -> names.prefers(version, letter)).or(() -> Optional.of(letter.name()));
    Update update = new Update(dataset, versions.view(), versions.viewWhen(work, after));
    content.forEach(update::put);
    if (!shown.equals(after)) {
      shown.map(GraphNames::graphsOf).orElse(List.of()).forEach(update::keep);
      shown.ifPresent(version -> update.delete(names.current(), Triple.create(work, KG.currentVersion, version)));
    }
    update.add(names.current(), Triple.create(work, KG.currentVersion, after.get()));
    update.add(names.versions(), Triple.create(work, HAS_VERSION, letter.name()));
    new Removed(dataset, names.removed()).cameBack(List.of(work, letter.name()), update);
    update.settle();
    return new LetterChange(outcome(update, versions.held(work).contains(letter.name()), shown, after, letter.name()), update);
  }

  private static Loaded outcome(Update update, boolean held, Optional<Node> shown, Optional<Node> after, Node version) {
    if (update.changesNothing()) {
      return Loaded.UNCHANGED;
    }
    if (held) {
      return Loaded.REPLACED;
    }
    if (shown.isEmpty()) {
      return Loaded.ADDED;
    }
    return after.get().equals(version) ? Loaded.SUCCEEDED : Loaded.KEPT_OLDER;
  }

  /**
   * All versions of the letter go.
   *
   * @param when it is to be remembered that they went, or empty if they go elsewhere
   */
  static Update remove(GraphNames names, DatasetGraph dataset, String number, Optional<Instant> when) {
    Versions versions = new Versions(names, dataset);
    Node work = names.letter(number);
    Update update = new Update(dataset, versions.view(), versions.viewWhen(work, Optional.empty()));
    List<Node> held = versions.held(work);
    for (Node version : held) {
      GraphNames.graphsOf(version).forEach(graph -> update.put(graph, Set.of()));
      update.delete(names.versions(), Triple.create(work, HAS_VERSION, version));
    }
    versions.shown(work).ifPresent(version -> update.delete(names.current(), Triple.create(work, KG.currentVersion, version)));
    if (!held.isEmpty()) {
      when.ifPresent(moment -> new Removed(dataset, names.removed()).went(Stream.concat(Stream.of(work), held.stream()).toList(), moment, update));
    }
    return update.settle();
  }
}

package nl.kamergraaf.validate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kamergraaf.graph.Iris;

/**
 * What is different from an earlier report.
 *
 * @param fresh findings that the earlier report does not have, by their IRIs
 * @param fixed findings of the earlier report that are gone, of letters that were examined again
 */
public record Changes(Set<String> fresh, List<Baseline.Known> fixed) {

  static Changes between(Baseline before, List<Examined> now) {
    Set<String> findings = now.stream().flatMap(one -> one.report().findings().stream()).map(f -> f.iri().getURI()).collect(Collectors.toSet());
    Set<String> letters = now.stream().map(one -> Iris.segment(one.subject().letter())).collect(Collectors.toSet());
    Set<String> fresh = new HashSet<>(findings);
    before.findings().forEach(known -> fresh.remove(known.iri()));
    List<Baseline.Known> fixed =
        before.findings().stream().filter(known -> !findings.contains(known.iri()) && letters.contains(Iris.segment(known.letter()))).toList();
    return new Changes(fresh, fixed);
  }

  boolean isNew(Finding finding) {
    return fresh.contains(finding.iri().getURI());
  }
}

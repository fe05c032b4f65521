package nl.kamergraaf.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;

/**
 * Everything that one run of checks has to say.
 *
 * @param examined what was examined, in the order given, each with what the checks across letters found on it
 * @param across what the checks across letters looked at
 * @param remarks what is worth knowing about the run itself, such as features of shapes that are not supported
 * @param failures what was not checked, or not to its end, and why
 * @param changes what is different from an earlier report, if there is one to compare with
 */
public record Assessment(List<Examined> examined, Coverage across, List<String> remarks, List<String> failures, Optional<Changes> changes) {

  /** Puts together what was found in single letters and what was found across them. */
  public static Assessment of(
      List<Examined> examined, Report acrossLetters, Coverage across, List<String> remarks, List<String> failures, Optional<Baseline> baseline) {
    Map<Subject, List<Finding>> more = new LinkedHashMap<>();
    acrossLetters.findings().forEach(finding -> more.computeIfAbsent(finding.subject(), subject -> new ArrayList<>()).add(finding));
    List<Examined> all = new ArrayList<>();
    for (Examined one : examined) {
      List<Finding> own = more.remove(one.subject());
      all.add(own == null ? one : one.with(new Report(own)));
    }
    more.forEach((subject, findings) -> all.add(new Examined(subject, new Report(findings), Coverage.NONE)));
    return new Assessment(List.copyOf(all), across, remarks, failures, baseline.map(before -> Changes.between(before, all)));
  }

  /** What was found in one letter, by itself. */
  public static Assessment of(Examined one) {
    return new Assessment(List.of(one), Coverage.NONE, List.of(), List.of(), Optional.empty());
  }

  /** Whether everything given was checked to its end. */
  public boolean finished() {
    return failures.isEmpty();
  }

  /** Whether every check came to its end and no violation stands anywhere. */
  public boolean conforms() {
    return finished() && examined.stream().allMatch(one -> one.report().conforms());
  }

  /** In how many some rule found something to look at. */
  long checked() {
    return examined.stream().filter(one -> !one.coverage().isEmpty()).count();
  }

  /** Of those, how many have no violation. */
  long good() {
    return examined.stream().filter(one -> !one.coverage().isEmpty() && one.report().conforms()).count();
  }

  /** Everything that was looked at. */
  public Coverage coverage() {
    return examined.stream().map(Examined::coverage).reduce(across, Coverage::and);
  }

  public Report all() {
    return new Report(examined.stream().flatMap(one -> one.report().findings().stream()).toList());
  }

  boolean isNew(Finding finding) {
    return changes.filter(changed -> changed.isNew(finding)).isPresent();
  }

  /** A report in the W3C's SHACL vocabulary; relative IRIs of the data are those that it was read with. */
  public Graph graph() {
    return ReportGraph.of(this);
  }
}

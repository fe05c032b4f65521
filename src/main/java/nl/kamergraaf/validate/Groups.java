package nl.kamergraaf.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings in the order and grouping in which people read them: the worst first, one rule after the other. */
final class Groups {

  /** Findings of one rule at one severity. */
  record Group(Rule rule, Severity severity, List<Finding> findings) {}

  private record Key(String rule, Severity severity) {}

  private Groups() {}

  static List<Group> of(Report report) {
    Map<Key, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : report.findings()) {
      groups.computeIfAbsent(new Key(finding.shape(), finding.severity()), key -> new ArrayList<>()).add(finding);
    }
    return groups.values().stream().map(findings -> new Group(findings.get(0).rule(), findings.get(0).severity(), findings)).toList();
  }
}

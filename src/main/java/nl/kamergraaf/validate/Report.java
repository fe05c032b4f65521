package nl.kamergraaf.validate;

import java.util.List;
import java.util.stream.Stream;

/** What was found in one letter or in several, in {@link Finding#ORDER}; a promise that one value breaks in two ways is found once. */
public record Report(List<Finding> findings) {

  public static final Report EMPTY = new Report(List.of());

  public Report {
    findings = findings.stream().distinct().sorted(Finding.ORDER).toList();
  }

  /** Whether no violation stands; warnings do not keep a letter out. */
  public boolean conforms() {
    return count(Severity.VIOLATION) == 0;
  }

  /** The violations alone. */
  public Report violations() {
    return new Report(findings.stream().filter(finding -> finding.severity() == Severity.VIOLATION).toList());
  }

  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  public Report and(Report other) {
    return new Report(Stream.concat(findings.stream(), other.findings.stream()).toList());
  }

  /** The report for people, see {@link ReportText}. */
  public String text() {
    return new ReportText(this).english();
  }
}

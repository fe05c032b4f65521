package nl.kamergraaf.validate;

import java.util.List;
import java.util.stream.Stream;

/** What was found in one letter or in several, in {@link Finding#ORDER}. */
public record Report(List<Finding> findings) {

  public static final Report EMPTY = new Report(List.of());

  public Report {
    findings = findings.stream().sorted(Finding.ORDER).toList();
  }

  /** Whether no violation stands; warnings do not keep a letter out. */
  public boolean conforms() {
    return count(Severity.VIOLATION) == 0;
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

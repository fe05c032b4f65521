package nl.kamergraaf.validate;

import java.util.Optional;

/**
 * A report as text, letter by letter and rule by rule, with the sentence in which each finding stands:
 *
 * <pre>
 * 1999D00003, version 2: 1 violation
 *   violation  Number: An amount or figure has one value, or a lower and an upper bound.
 *     Give kg:value, or kg:minValue and kg:maxValue in that order of size.
 *     - money/1999D00003-v2/1801-1824  "EUR 2 miljard"
 *       An amount or figure has one value, or a lower and an upper bound.
 *       In: "Daarvan is EUR 2 miljard in november en december 2024 gerealiseerd."
 * </pre>
 */
final class TextReport {

  private final StringBuilder text = new StringBuilder();
  private final Style style;
  private final Tally tally;

  private TextReport(Style style) {
    this.style = style;
    this.tally = new Tally(style);
  }

  static String of(Assessment assessment, Style style) {
    TextReport report = new TextReport(style);
    assessment.examined().forEach(one -> report.letter(one.report(), assessment));
    report.end(assessment);
    return report.text.toString();
  }

  /** The findings of one letter, without counts. */
  static String of(Report findings, Style style) {
    TextReport report = new TextReport(style);
    report.letters(findings);
    return report.text.toString();
  }

  private void letters(Report findings) {
    findings.byLetter().forEach(one -> letter(one, null));
  }

  private void letter(Report report, Assessment assessment) {
    if (report.findings().isEmpty()) {
      return;
    }
    Finding first = report.findings().get(0);
    text.append(first.letter());
    if (first.version() > 0) {
      text.append(style.say(", versie ", ", version ")).append(first.version());
    }
    text.append(": ").append(tally.of(report)).append('\n');
    for (Groups.Group group : Groups.of(report)) {
      rule(group);
      group.findings().stream().limit(style.shown(group.findings().size())).forEach(finding -> finding(finding, assessment));
      int left = group.findings().size() - style.shown(group.findings().size());
      if (left > 0) {
        text.append("    ").append(style.say("… en nog " + left, "… and " + left + " more")).append('\n');
      }
    }
  }

  private void rule(Groups.Group group) {
    text.append("  ").append(tally.word(group.severity(), 1)).append("  ").append(group.rule().name());
    String promise = style.of(group.rule().promise());
    text.append(promise.isEmpty() ? "" : ": " + promise).append('\n');
    String remedy = style.of(group.rule().remedy());
    if (!remedy.isEmpty()) {
      text.append("    ").append(remedy).append('\n');
    }
  }

  private void finding(Finding finding, Assessment assessment) {
    text.append("    - ").append(Names.of(finding.focus()));
    finding.words().ifPresent(words -> text.append("  \"").append(Names.cut(words)).append('"'));
    if (assessment != null && assessment.isNew(finding)) {
      text.append(style.say("  (nieuw)", "  (new)"));
    }
    text.append("\n      ").append(Names.cut(style.of(finding.message()))).append('\n');
    Optional<String> value = finding.value().filter(node -> !node.equals(finding.focus())).map(Names::of);
    finding.path().ifPresent(path -> text.append("      ").append(path).append(value.map(v -> " = " + v).orElse("")).append('\n'));
    if (finding.path().isEmpty()) {
      value.ifPresent(v -> text.append("      ").append(style.say("waarde: ", "value: ")).append(v).append('\n'));
    }
    finding.sentence().ifPresent(sentence -> text.append("      In: \"").append(Names.cut(sentence)).append("\"\n"));
    finding.against().ifPresent(other -> against(other, finding.otherVersion()));
  }

  private void against(Quote other, String version) {
    text.append(style.say("      Tegenover", "      Against")).append(version.isEmpty() ? "" : " " + version);
    text.append(": \"").append(Names.cut(other.words())).append("\"\n");
  }

  private void end(Assessment assessment) {
    Report all = assessment.all();
    long good = assessment.good();
    long checked = assessment.checked();
    text.append(style.say(checked + " gecontroleerd, " + good + " zonder overtredingen; ", checked + " checked, " + good + " without violations; "));
    text.append(tally.of(all)).append('\n');
    Coverage coverage = assessment.coverage();
    text.append(String.join("; ", tally.coverage(coverage))).append('\n');
    assessment.changes().ifPresent(changes -> changes(changes, all));
    if (style.coverage()) {
      coverage(coverage);
    }
    assessment.failures().forEach(failure -> text.append(style.say("niet gecontroleerd: ", "not checked: ")).append(failure).append('\n'));
    assessment.remarks().forEach(remark -> text.append(style.say("let op: ", "note: ")).append(remark).append('\n'));
  }

  private void changes(Changes changes, Report now) {
    text.append(tally.changes(changes, now)).append('\n');
    for (Baseline.Known fixed : changes.fixed()) {
      text.append(style.say("  hersteld  ", "  fixed  ")).append(fixed.letter()).append("  ").append(fixed.rule()).append(": ");
      text.append(Names.cut(fixed.message())).append('\n');
    }
  }

  private void coverage(Coverage coverage) {
    text.append(style.say("Waar elke regel naar keek:\n", "What each rule looked at:\n"));
    coverage.targets().forEach((rule, count) -> text.append("  ").append(count).append("  ").append(rule).append('\n'));
    if (!coverage.untouched().isEmpty()) {
      text.append(style.say("Waar geen regel naar keek:\n", "What no rule looked at:\n"));
      coverage.untouched().forEach((kind, count) -> text.append("  ").append(count).append("  ").append(kind).append('\n'));
    }
    if (!coverage.withoutEvidence().isEmpty()) {
      text.append(style.say("Feiten zonder bewijs:\n", "Facts without evidence:\n"));
      coverage.withoutEvidence().forEach(fact -> text.append("  ").append(fact).append('\n'));
    }
  }
}

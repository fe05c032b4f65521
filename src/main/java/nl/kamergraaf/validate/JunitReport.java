package nl.kamergraaf.validate;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * A report as build servers read them: a suite for each letter with a test for each rule that found something, failed where it found
 * violations; and a suite of all rules, in which a rule that found nothing to look at is skipped and not passed.
 */
final class JunitReport {

  private final Style style;
  private final Tally tally;

  private JunitReport(Style style) {
    this.style = style;
    this.tally = new Tally(style);
  }

  static void write(Assessment assessment, Style style, OutputStream out) throws IOException {
    Xml.write(out, xml -> new JunitReport(style).all(xml, assessment));
  }

  private void all(Xml xml, Assessment assessment) throws XMLStreamException {
    xml.declaration().open("testsuites").attribute("name", "kamergraaf check");
    for (Examined one : assessment.examined()) {
      letter(xml.line(), one);
    }
    if (!assessment.finished()) {
      failures(xml.line(), assessment.failures());
    }
    rules(xml.line(), assessment);
    xml.line().close().line();
  }

  private void letter(Xml xml, Examined one) throws XMLStreamException {
    List<Groups.Group> groups = Groups.of(one.report());
    long failed = groups.stream().filter(group -> group.severity() == Severity.VIOLATION).count();
    boolean idle = one.coverage().isEmpty() && groups.isEmpty();
    suite(xml, one.name(), Math.max(1, groups.size()), failed, idle ? 1 : 0, 0);
    if (groups.isEmpty()) {
      test(xml, one.name(), style.say("alle regels", "all rules"));
      if (idle) {
        xml.empty("skipped", "message", tally.coverage(one.coverage()).get(0));
      }
      xml.close();
    }
    for (Groups.Group group : groups) {
      test(xml, one.name(), group.rule().name() + " (" + tally.word(group.severity(), 1) + ")");
      String text = TextReport.of(new Report(group.findings()), style);
      if (group.severity() == Severity.VIOLATION) {
        String message = group.findings().size() + " " + tally.word(group.severity(), group.findings().size()) + ": " + style.of(group.rule().promise());
        xml.open("failure").attribute("message", message).attribute("type", group.rule().name()).text(text).close();
      } else {
        xml.element("system-out", text);
      }
      xml.close();
    }
    xml.line().close();
  }

  private void failures(Xml xml, List<String> failures) throws XMLStreamException {
    String name = style.say("niet gecontroleerd", "not checked");
    suite(xml, name, failures.size(), 0, 0, failures.size());
    for (String failure : failures) {
      test(xml, name, Names.cut(failure));
      xml.open("error").attribute("message", failure).attribute("type", "Unfinished").close().close();
    }
    xml.line().close();
  }

  private void rules(Xml xml, Assessment assessment) throws XMLStreamException {
    Coverage coverage = assessment.coverage();
    suite(xml, style.say("dekking", "coverage"), coverage.targets().size(), 0, coverage.idle().size(), 0);
    for (var rule : coverage.targets().entrySet()) {
      test(xml, style.say("dekking", "coverage"), rule.getKey());
      if (rule.getValue() == 0) {
        xml.empty("skipped", "message", style.say("niets om naar te kijken", "nothing to look at"));
      } else {
        xml.element("system-out", rule.getValue() + style.say(" knooppunten", " nodes"));
      }
      xml.close();
    }
    List<String> lines = new ArrayList<>(tally.coverage(coverage));
    coverage.untouched().forEach((kind, count) -> lines.add(count + style.say(" zonder regel: ", " without a rule: ") + kind));
    coverage.withoutEvidence().forEach(fact -> lines.add(style.say("zonder bewijs: ", "without evidence: ") + fact));
    lines.addAll(assessment.remarks());
    xml.line().element("system-out", String.join("\n", lines));
    xml.line().close();
  }

  private static void suite(Xml xml, String name, long tests, long failures, long skipped, long errors) throws XMLStreamException {
    xml.open("testsuite").attribute("name", name).attribute("tests", String.valueOf(tests)).attribute("failures", String.valueOf(failures));
    xml.attribute("errors", String.valueOf(errors)).attribute("skipped", String.valueOf(skipped)).attribute("time", "0");
  }

  private static void test(Xml xml, String suite, String name) throws XMLStreamException {
    xml.line().open("testcase").attribute("classname", "kamergraaf." + suite).attribute("name", name).attribute("time", "0");
  }
}

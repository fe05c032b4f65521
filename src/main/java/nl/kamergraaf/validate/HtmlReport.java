package nl.kamergraaf.validate;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import nl.kamergraaf.bundled.Bundled;

/** A report as one page that needs nothing else, readable on a telephone. Whatever comes from letters is text, never markup. */
final class HtmlReport {

  private final Xml xml;
  private final Style style;
  private final Tally tally;
  private final Assessment assessment;

  private HtmlReport(Xml xml, Style style, Assessment assessment) {
    this.xml = xml;
    this.style = style;
    this.tally = new Tally(style);
    this.assessment = assessment;
  }

  static void write(Assessment assessment, Style style, OutputStream out) throws IOException {
    Xml.write(out, xml -> new HtmlReport(xml, style, assessment).page());
  }

  private void page() throws XMLStreamException {
    xml.doctype("<!DOCTYPE html>").open("html").attribute("lang", style.language().name().toLowerCase(Locale.ROOT)).open("head");
    xml.empty("meta", "charset", "utf-8").empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    xml.element("title", style.say("Controle van brieven", "Check of letters")).element("style", new Bundled("shapes/report.css").text()).close();
    xml.line().open("body").element("h1", style.say("Controle van brieven", "Check of letters"));
    summary();
    List<Examined> found = assessment.examined().stream().filter(one -> !one.report().findings().isEmpty()).toList();
    if (found.size() > 1) {
      contents(found);
    }
    for (Examined one : found) {
      letter(one);
    }
    coverage();
    xml.close().close().line();
  }

  private void summary() throws XMLStreamException {
    Report all = assessment.all();
    long good = assessment.good();
    long checked = assessment.checked();
    xml.line().open("p").attribute("class", "summary " + (assessment.conforms() ? "good" : "bad"));
    xml.element("strong", tally.verdict(assessment)).text(" ");
    xml.text(style.say(checked + " gecontroleerd, " + good + " zonder overtredingen. ", checked + " checked, " + good + " without violations. "));
    xml.text(tally.of(all)).text(". ").text(String.join("; ", tally.coverage(assessment.coverage()))).text(".").close();
    for (String failure : assessment.failures()) {
      xml.line().open("p").attribute("class", "failure").element("strong", style.say("Niet gecontroleerd: ", "Not checked: ")).text(failure).close();
    }
    for (String remark : assessment.remarks()) {
      xml.line().open("p").attribute("class", "remark").text(remark).close();
    }
    if (assessment.changes().isPresent()) {
      changes(assessment.changes().get(), all);
    }
  }

  private void changes(Changes changes, Report all) throws XMLStreamException {
    xml.line().element("p", tally.changes(changes, all));
    if (!changes.fixed().isEmpty()) {
      xml.open("ul").attribute("class", "fixed");
      for (Baseline.Known fixed : changes.fixed()) {
        xml.element("li", fixed.letter() + " · " + fixed.rule() + " · " + Names.cut(fixed.message()));
      }
      xml.close();
    }
  }

  private void contents(List<Examined> letters) throws XMLStreamException {
    xml.line().open("nav").open("ul");
    for (Examined one : letters) {
      xml.line().open("li").open("a").attribute("href", "#" + anchor(one)).text(one.name()).close().text(" " + tally.of(one.report())).close();
    }
    xml.close().close();
  }

  /** Names of files may hold anything. */
  private static String anchor(Examined one) {
    return "letter-" + one.name().replaceAll("[^A-Za-z0-9._-]", "-");
  }

  private void letter(Examined one) throws XMLStreamException {
    xml.line().open("section").attribute("id", anchor(one)).element("h2", one.name()).open("p").attribute("class", "counts").text(tally.of(one.report())).close();
    for (Groups.Group group : Groups.of(one.report())) {
      xml.line().open("div").attribute("class", "rule " + group.severity().word());
      xml.open("h3").open("span").attribute("class", "severity").text(tally.word(group.severity(), 1)).close();
      xml.text(" " + (group.rule().promise().isEmpty() ? "" : style.of(group.rule().promise()) + " ")).element("code", group.rule().name()).close();
      if (!group.rule().remedy().isEmpty()) {
        xml.open("p").attribute("class", "remedy").text(style.of(group.rule().remedy())).close();
      }
      xml.open("ul");
      int shown = style.shown(group.findings().size());
      for (Finding finding : group.findings().subList(0, shown)) {
        finding(finding);
      }
      xml.close();
      int left = group.findings().size() - shown;
      if (left > 0) {
        xml.open("p").attribute("class", "more").text(style.say("… en nog " + left, "… and " + left + " more")).close();
      }
      xml.close();
    }
    xml.close();
  }

  private void finding(Finding finding) throws XMLStreamException {
    xml.line().open("li").attribute("id", finding.iri().getURI());
    if (assessment.isNew(finding)) {
      xml.open("strong").text(style.say("nieuw ", "new ")).close();
    }
    xml.open("bdi").text(Names.cut(style.of(finding.message()))).close();
    if (finding.words().isPresent()) {
      xml.text(" ").open("q").attribute("lang", "nl").open("bdi").text(Names.cut(finding.words().get())).close().close();
    }
    if (finding.sentence().isPresent()) {
      quotation(finding.sentence().get());
    }
    if (finding.against().isPresent()) {
      xml.text(style.say("tegenover ", "against ") + finding.otherVersion());
      quotation(finding.against().get().words());
    }
    Optional<String> value = finding.value().filter(node -> !node.equals(finding.focus())).map(Names::of);
    xml.open("code").text(Names.of(finding.focus())).close();
    if (finding.path().isPresent() || value.isPresent()) {
      xml.text(" ").open("code").text(finding.path().orElse("") + value.map(v -> " = " + v).orElse("")).close();
    }
    xml.close();
  }

  private void quotation(String words) throws XMLStreamException {
    xml.open("blockquote").attribute("lang", "nl").open("bdi").text(Names.cut(words)).close().close();
  }

  private void coverage() throws XMLStreamException {
    Coverage coverage = assessment.coverage();
    xml.line().open("details").element("summary", style.say("Waar elke regel naar keek", "What each rule looked at")).open("table");
    xml.open("tr").element("th", style.say("regel", "rule")).element("th", style.say("knooppunten", "nodes")).close();
    for (var rule : coverage.targets().entrySet()) {
      xml.open("tr").attribute("class", rule.getValue() == 0 ? "idle" : "").element("td", rule.getKey()).element("td", rule.getValue().toString()).close();
    }
    for (var kind : coverage.untouched().entrySet()) {
      xml.open("tr").element("td", style.say("geen regel: ", "no rule: ") + kind.getKey()).element("td", kind.getValue().toString()).close();
    }
    for (String fact : coverage.withoutEvidence()) {
      xml.open("tr").element("td", style.say("zonder bewijs: ", "without evidence: ") + fact).close();
    }
    xml.close().close();
  }
}

package nl.kamergraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.kamergraaf.ExampleLetters;
import nl.kamergraaf.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The pages of the example letters in Chromium, as a reader goes through them; pictures are left in {@code target/pictures}. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class BrowserTest {

  private static final Path PICTURES = Path.of("target/pictures");

  private static Store store;
  private static Server server;
  private static Browser browser;

  @BeforeAll
  static void start() {
    assumeTrue(Browser.chromium()
        .isPresent() && Browser.chromedriver()
        .isPresent(), "skipped: chromium and chromedriver are not on the PATH (Debian: chromium, chromium-driver)");
    store = ExampleLetters.store();
    server = Server.start(store, ServerOptions.at("127.0.0.1", 0));
    browser = Browser.start();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    if (server != null) {
      server.close();
      store.close();
    }
  }

  private static void open(String path) {
    browser.open(URI.create(server.address().resolve("/") + path.substring(1)));
  }

  /** Nothing failed, nothing was blocked by the policy, and nobody else was asked. */
  @AfterEach
  void quietly() {
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests()).allMatch(url -> url.startsWith(server.address().toString()));
  }

  @Test
  void fromTheStartPageToAnAnswerToTheSentenceInTheLetter() {
    browser.size(1200, 1400);
    open("/");
    browser.picture(PICTURES.resolve("start.png"));
    browser.find("a[href='/question/32-sanctions-packages']").click();
    assertThat(browser.find("tr.proof blockquote").getText()).contains("pakket");
    browser.picture(PICTURES.resolve("answer.png"));
    String sentence = browser.find("tr.proof blockquote").getText();
    browser.find("tr.proof a[href*='/text']").click();
    String marked = (String) browser.script("return document.querySelector(':target').firstChild.textContent");
    assertThat(marked.replaceAll("\\s+", " ")).isEqualTo(sentence);
    assertThat(browser.script("return getComputedStyle(document.querySelector(':target')).backgroundColor")).isEqualTo("rgb(255, 215, 94)");
    browser.picture(PICTURES.resolve("text.png"));
    browser.find(":target .count").click();
    assertThat(browser.find("li:target blockquote").getText()).isEqualTo(sentence);
  }

  @Test
  void aSearchFindsNamesAndSentences() {
    open("/");
    browser.find("input[type=search]").sendKeys("agressietribunaal bekrachtigd\n");
    assertThat(browser.find("#zinnen + ol blockquote").getText()).containsIgnoringCase("bekrachtigd");
    browser.find("input[type=search]").clear();
    browser.find("input[type=search]").sendKeys("oekraine\n");
    assertThat(browser.all("#namen + ul li").stream().map(item -> item.getText()).toList()).anyMatch(item -> item.startsWith("Oekraïne"));
    browser.picture(PICTURES.resolve("search.png"));
  }

  @Test
  void theEditorRunsAnExampleAndShowsRows() {
    browser.size(1200, 1400);
    open("/query?example=01-document");
    browser.find(".yasqe_queryButton").click();
    List<String> cells = browser.all(".yasr table tbody td").stream().map(cell -> cell.getText()).toList();
    assertThat(cells).anyMatch(cell -> cell.contains("1999D00001"));
    browser.picture(PICTURES.resolve("editor.png"));
  }

  @Test
  void theEditorCompletesFromTheDataAndKnowsThePrefixes() {
    open("/query");
    browser.find(".yasqe_queryButton");
    browser.script(
        EDIT + "q.setValue('PREFIX kg: <https://w3id.org/kamergraaf/ns#>\\nSELECT * WHERE { ?s a kg:Undertak'); q.focus(); q.setCursor({line: 1, ch: 33}); q.autocomplete(false);");
    assertThat(browser.find(".CodeMirror-hints").getText()).contains("Undertaking");
    browser.script(EDIT + "q.setValue('SELECT * WHERE { ?s dcterms'); q.focus(); q.setCursor({line: 0, ch: 27}); q.replaceSelection(':', 'end');");
    assertThat(browser.eventually(EDIT + "return q.getValue()", text -> text.contains("PREFIX dcterms: <http://purl.org/dc/terms/>"))).isTrue();
  }

  /** The editor by its script, for what hands would do with a cursor. */
  private static final String EDIT = "const q = document.querySelector('.CodeMirror').CodeMirror; ";

  /** On a phone nothing is wider than the screen but tables, which scroll by themselves. */
  @Test
  void aPhoneShowsEveryPageAtItsWidth() {
    browser.size(390, 1200);
    for (String path : List.of(
        "/", "/letter/1999D00003", "/letter/1999D00003/text", "/doc/body/agressietribunaal", "/doc/country/nld", "/question/08-motions",
        "/search?q=sancties", "/query")) {
      open(path);
      assertThat((Long) browser.script("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
          .as(path)
          .isLessThanOrEqualTo(0L);
    }
    browser.picture(PICTURES.resolve("phone.png"));
  }

  /** Headings in order, one main part, a name for every field, and no link or button without words. */
  @Test
  void pagesAreBuiltForWhoDoesNotSeeThem() {
    for (String path : List.of(
        "/", "/letter/1999D00003", "/letter/1999D00003/text", "/doc/body/agressietribunaal", "/question/08-motions",
        "/search?q=sancties", "/letters", "/nergens?lang=en")) {
      open(path);
      assertThat(browser.script(CHECKS)).as(path).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST).isEmpty();
      browser.complaints().forEach(complaint -> assertThat(complaint).as(path).contains("/nergens"));
    }
  }

  private static final String CHECKS =
      """
      const wrong = [];
      let level = 0;
      for (const h of document.querySelectorAll('h1,h2,h3,h4')) {
        const now = Number(h.tagName[1]);
        if (now > level + 1) wrong.push('heading ' + h.textContent + ' skips a level');
        level = now;
      }
      if (document.querySelectorAll('h1').length !== 1) wrong.push('not one h1');
      if (document.querySelectorAll('main').length !== 1) wrong.push('not one main');
      if (!document.documentElement.lang) wrong.push('no language');
      for (const f of document.querySelectorAll('input:not([type=hidden]),textarea,select')) {
        if (!f.labels.length && !f.getAttribute('aria-label')) wrong.push('field without name: ' + f.name);
      }
      for (const a of document.querySelectorAll('a,button')) {
        if (!a.textContent.trim() && !a.getAttribute('aria-label')) wrong.push('no words: ' + a.outerHTML);
      }
      for (const th of document.querySelectorAll('th')) if (!th.scope) wrong.push('th without scope');
      const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
      ids.filter((id, i) => ids.indexOf(id) !== i).forEach(id => wrong.push('id twice: ' + id));
      return wrong;
      """;
}

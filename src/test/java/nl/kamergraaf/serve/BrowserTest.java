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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

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

  @AfterEach
  void asBefore() {
    browser.wholeWindow();
    browser.colours("");
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

  /** The editor's own words; what a query or an answer holds keeps its own. */
  @ParameterizedTest
  @CsvSource({
    "'', Tabel, Stel de vraag, '[0-9]+ rij in [0-9,]+ s'",
    "'&lang=en', Table, Run query, '[0-9]+ result in [0-9.]+ seconds?'"
  })
  void theEditorSpeaksTheLanguageOfThePage(String language, String table, String run, String told) {
    open("/query?example=none" + language);
    browser.find(".yasqe_queryButton");
    browser.script(EDIT + "q.setValue('SELECT (\"Response\" AS ?Table) {}')");
    browser.find(".yasqe_queryButton").click();
    assertThat(browser.find(".yasr table td + td").getText()).contains("Response");
    assertThat(browser.find(".yasr th + th").getText()).contains("Table");
    assertThat(browser.find(".select_table").getText()).isEqualTo(table);
    assertThat(browser.find(".yasqe_queryButton").getDomAttribute("title")).isEqualTo(run);
    assertThat(browser.find(".yasr_response_chip").getText()).matches(told);
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

  /** On a phone nothing is wider than the screen, tables neither: their cells stand below each other, each with its heading. */
  @Test
  void aPhoneShowsEveryPageAtItsWidth() {
    browser.screen(360, 1200);
    for (String path : List.of(
        "/", "/letters", "/letter/1999D00003", "/letter/1999D00003/text", "/doc/body/agressietribunaal", "/doc/country/nld", "/question/08-motions",
        "/search?q=sancties", "/query", "/ns", "/ns/alignments")) {
      open(path);
      assertThat((List<?>) browser.script(WIDER)).as(path).isEmpty();
    }
    open("/question/08-motions");
    assertThat(browser.script("return innerWidth")).isEqualTo(360L);
    assertThat(browser.script("return getComputedStyle(document.querySelector('td[data-heading=Indieners]'), '::before').content")).isEqualTo("\"Indieners: \"");
    browser.picture(PICTURES.resolve("phone.png"));
  }

  /** What reaches beyond the screen; the drawing of the vocabulary and queries in SPARQL scroll by themselves. */
  private static final String WIDER =
      """
      const wide = [...document.querySelectorAll('main *')].filter(e => !e.closest('.drawing .wide, pre, #editor') && e.getBoundingClientRect().right > innerWidth);
      return wide.slice(0, 3).map(e => e.outerHTML.slice(0, 100))
        .concat(document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['the page'] : []);
      """;

  /** By Tab alone: what is reached is seen, shown to be reached, and in the order of the page; the skip link leads past the menu; nothing holds on to the focus. */
  @ParameterizedTest
  @ValueSource(strings = {"/question/08-motions?letter=1999D00003", "/query?example=01-document"})
  void whoHasNoMouseGetsEverywhere(String path) {
    browser.size(1200, 900);
    openWhole(path);
    browser.press(Keys.TAB);
    assertThat(browser.script("return document.activeElement.className + ' ' + (document.activeElement.getBoundingClientRect().left >= 0)")).isEqualTo("skip true");
    browser.press(Keys.ENTER);
    browser.press(Keys.TAB);
    assertThat(browser.script("return !!document.activeElement.closest('main')")).as("the skip link leads into the page").isEqualTo(true);
    openWhole(path);
    for (int i = 0; i < 300 && browser.script(LAST).equals(false); i++) {
      browser.press(Keys.TAB);
      assertThat((List<?>) browser.script(STEP)).as("step " + i + " on " + path).isEmpty();
    }
    assertThat(browser.script(LAST)).as("the end is reached").isEqualTo(true);
  }

  /** With the editor, which is made by a script, where there is one. */
  private static void openWhole(String path) {
    open(path);
    if (path.startsWith("/query")) {
      browser.find(".yasqe_queryButton");
    }
  }

  private static final String LAST = "return document.activeElement === [...document.querySelectorAll('footer a')].pop()";

  /** What is wrong with where the focus is now; the editor's field is as tall as its line and shows the focus around itself. */
  private static final String STEP =
      """
      const e = document.activeElement, wrong = [], place = e.getBoundingClientRect();
      const shown = getComputedStyle(e.closest('.CodeMirror-focused') || e);
      if (e === document.body) wrong.push('the focus is lost');
      if (!place.width || place.bottom < 0 || place.top > innerHeight || place.right < 0) wrong.push('not to be seen: ' + e.outerHTML.slice(0, 100));
      if (shown.outlineStyle === 'none') wrong.push('no mark: ' + e.outerHTML.slice(0, 100));
      if (window.before && !(window.before.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING)) wrong.push('not the next: ' + e.outerHTML.slice(0, 100));
      window.before = e;
      return wrong;
      """;

  /** The rules that a program can look at, in light and dark: names, order, contrast, and what axe leaves out. */
  @ParameterizedTest
  @CsvSource({
    "/, light", "/letter/1999D00003, dark", "/letter/1999D00003/text, light", "/doc/body/agressietribunaal, light", "/question/08-motions, dark",
    "/nergens?lang=en, light", "/query?example=01-document, light", "/letters, dark", "/search?q=sancties, light", "/ns, light", "/doc/country/nld, dark"
  })
  void pagesKeepTheRulesForEverybody(String path, String colours) {
    browser.colours(colours);
    open(path);
    boolean editor = path.startsWith("/query");
    if (editor) {
      browser.find(".yasqe_queryButton").click();
      browser.find(".yasr table td");
    }
    // the editor's text scrolls with the cursor, and its hidden column of row numbers has no heading
    assertThat(browser.axe(editor ? List.of("scrollable-region-focusable", "empty-table-header") : List.of())).isEqualTo(List.of());
    assertThat(editor ? List.of() : browser.script(CHECKS)).isEqualTo(List.of());
    browser.complaints().forEach(complaint -> assertThat(complaint).contains("/nergens"));
  }

  private static final String CHECKS =
      """
      const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
      return [...document.querySelectorAll('th:not([scope])')].map(th => 'th without scope: ' + th.textContent)
        .concat(ids.filter((id, i) => ids.indexOf(id) !== i).map(id => 'id twice: ' + id));
      """;
}

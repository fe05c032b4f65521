package nl.kamergraaf.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.ExampleLetters;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.guide.Guide;
import nl.kamergraaf.guide.Language;
import nl.kamergraaf.guide.Ref;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.KGS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Writes the pages about the vocabulary to {@code target/site}, with the example letters as data, and follows every link in them. */
class VocabularySiteTest {

  private static final Path SITE = Path.of("target", "site");
  private static final Pattern ATTRIBUTE = Pattern.compile("(href|id)=\"([^\"]*)\"");

  private static Guide guide;
  private static Figures figures;
  private static final Map<String, String> FILES = new LinkedHashMap<>();

  @BeforeAll
  static void write() throws IOException {
    Iris iris = new Iris();
    guide = Guide.bundled(iris);
    figures = Figures.of(new Data(ExampleLetters.shared().dataset(), Duration.ofMinutes(2)), iris.base(), guide);
    GuidePages pages = new GuidePages(guide, new Templates());
    GuideFiles files = new GuideFiles(guide);
    for (String path : pages.paths()) {
      for (Language language : Language.values()) {
        List<GuidePages.Alternate> turtle = files.has(path) ? List.of(new GuidePages.Alternate("Turtle", "text/turtle", FileLinks.file(path, "ttl"))) : List.of();
        FileLinks links = new FileLinks(guide, language, path);
        FILES.put(links.page(path), pages.page(path, language, links, Optional.of(figures.unlinked()), turtle).orElseThrow());
      }
      files.file(path, GuideFormat.TURTLE).ifPresent(content -> FILES.put(FileLinks.file(path, "ttl"), new String(content, StandardCharsets.UTF_8)));
    }
    for (var shape : nl.kamergraaf.bundled.Bundled.below("shapes", "ttl")) {
      FILES.put("shapes-" + shape.name() + ".ttl", shape.text());
    }
    try (var style = VocabularySiteTest.class.getResourceAsStream("/web/static/kamergraaf.css")) {
      FILES.put("kamergraaf.css", new String(style.readAllBytes(), StandardCharsets.UTF_8));
    }
    Files.createDirectories(SITE);
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Files.writeString(SITE.resolve(file.getKey()), file.getValue());
    }
  }

  @Test
  void everyLinkLeadsToAPageAndAPlaceInIt() {
    Map<String, Set<String>> ids = new HashMap<>();
    FILES.forEach((name, page) -> ids.put(name, new HashSet<>(attributes(page, "id"))));
    List<String> broken = new ArrayList<>();
    FILES.forEach(
        (name, page) -> {
          if (name.endsWith(".html")) {
            for (String href : attributes(page, "href")) {
              if (!href.contains("://") && !found(name, href, ids)) {
                broken.add(name + ": " + href);
              }
            }
          }
        });
    assertThat(broken).isEmpty();
  }

  private static boolean found(String page, String href, Map<String, Set<String>> ids) {
    int hash = href.indexOf('#');
    String file = hash < 0 ? href : href.substring(0, hash);
    Set<String> places = ids.get(file.isEmpty() ? page : file);
    return places != null && (hash < 0 || places.contains(href.substring(hash + 1)));
  }

  @Test
  void noPlaceIsThereTwice() {
    FILES.forEach((name, page) -> assertThat(attributes(page, "id")).as(name).doesNotHaveDuplicates());
  }

  @Test
  void everyTermConceptAndEntryHasItsPlace() {
    assertThat(attributes(FILES.get("ns.html"), "id")).containsAll(guide.terms().map(term -> term.named().key()).toList());
    guide.schemes().forEach(scheme -> assertThat(attributes(FILES.get("schemes-" + scheme.file() + ".html"), "id")).containsAll(scheme.concepts().stream().map(of -> of.named().key()).toList()));
    guide.register().forEach(kind -> assertThat(attributes(FILES.get("register-" + kind.key() + ".html"), "id")).containsAll(kind.entries().stream().map(entry -> entry.key()).toList()));
  }

  @Test
  void aPageIsInItsLanguageAndSaysTheOther() {
    assertThat(FILES.get("ns.html"))
        .contains("<html lang=\"nl\">", "Kamergraafontologie", "Wat de controle eist", "<a href=\"ns.en.html\" lang=\"en\"", "<p lang=\"en\" class=\"second\">")
        .contains("Parlementair document waarin Kamerleden voorstellen", "Parliamentary document in which members propose");
    assertThat(FILES.get("ns.en.html")).contains("<html lang=\"en\">", "Kamergraaf ontology", "What validation asks", "exactly one, a text").doesNotContain("Wat de controle eist");
  }

  @Test
  void aTermShowsARealInstanceWithItsSentenceAndHowManyThereAre() {
    assertThat(figures.count(KG.Letter.getURI())).isEqualTo(11);
    assertThat(figures.count(KG.currency.getURI())).isEqualTo(figures.count(KG.MonetaryAmount.getURI()));
    Figures.Instance amount = figures.instance(KG.MonetaryAmount.getURI()).orElseThrow();
    assertThat(amount.sentence()).contains(amount.thing().text());
    assertThat(amount.letter().href()).isEqualTo("/letter/" + amount.letter().text());
    assertThat(figures.instance(KG.Discrepancy.getURI())).isPresent();
    assertThat(figures.instance("https://example.org/nothing")).isEmpty();
    assertThat(FILES.get("ns.html")).contains("<code>kg:Letter</code> · klasse · 11 in de geladen gegevens", amount.sentence().replace("'", "&#39;"));
  }

  @Test
  void theDrawingHasATextAlternative() {
    assertThat(FILES.get("ns.html")).contains("<svg", "role=\"group\" aria-labelledby=\"drawing-title drawing-text\"", "<title id=\"drawing-title\">", "Hetzelfde in woorden");
  }

  @Test
  void nothingOnAPageIsAScriptOrAStyleOfItsOwn() {
    FILES.forEach((name, page) -> assertThat(page).as(name).doesNotContain("<script", "style=", "onclick"));
  }

  private static List<String> attributes(String page, String name) {
    List<String> values = new ArrayList<>();
    Matcher found = ATTRIBUTE.matcher(page);
    while (found.find()) {
      if (found.group(1).equals(name)) {
        values.add(found.group(2).replace("&amp;", "&"));
      }
    }
    return values;
  }

  /** The pages as files beside each other: {@code schemes-status.en.html}. */
  private record FileLinks(Guide guide, Language language, String path) implements Links {

    static String file(String path, String extension) {
      String name = path.equals("/ns") ? "ns" : path.substring("/ns/".length()).replace('/', '-');
      return name + "." + extension;
    }

    @Override
    public String page(String address) {
      return page(address, language);
    }

    private static String page(String address, Language in) {
      return file(address, in == Language.NL ? "html" : in.tag() + ".html");
    }

    @Override
    public String home() {
      return "";
    }

    @Override
    public String style() {
      return "kamergraaf.css";
    }

    @Override
    public String otherLanguage() {
      return page(path, language.other());
    }

    @Override
    public String shape(String name) {
      return "shapes-" + name + ".ttl";
    }

    @Override
    public String to(Ref ref) {
      if (ref.iri().startsWith(KG.NS)) {
        return ontology() + "#" + ref.iri().substring(KG.NS.length());
      }
      if (ref.iri().startsWith(KGS.NS)) {
        String key = ref.iri().substring(KGS.NS.length());
        return guide.schemes().stream()
            .filter(scheme -> scheme.named().key().equals(key))
            .findFirst()
            .map(scheme -> scheme(scheme.file()))
            .orElseGet(() -> scheme(guide.schemeOf(key).orElseThrow().file()) + "#" + key);
      }
      return ref.iri();
    }

    @Override
    public String thing(String iri) {
      return iri;
    }
  }
}

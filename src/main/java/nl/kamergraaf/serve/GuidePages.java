package nl.kamergraaf.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kamergraaf.guide.Guide;
import nl.kamergraaf.guide.Language;
import nl.kamergraaf.guide.Term;

/** The pages about the vocabulary: which there are, and what they are filled with. */
final class GuidePages {

  private static final Map<Language, Map<String, String>> WORDS =
      Map.of(Language.NL, Words.all("/web/guide.nl.properties"), Language.EN, Words.all("/web/guide.en.properties"));

  private final Guide guide;
  private final Templates templates;

  GuidePages(Guide guide, Templates templates) {
    this.guide = guide;
    this.templates = templates;
  }

  /** The same as this page, as data. */
  public record Alternate(String name, String mediaType, String href) {}

  /**
   * Every page there is, by its path: {@code /ns}, {@code /ns/schemes/status}, {@code /ns/register/Tribunal}.
   *
   * @return paths without a language
   */
  List<String> paths() {
    List<String> paths = new ArrayList<>(List.of("/ns", "/ns/alignments", "/ns/schemes", "/ns/register"));
    guide.schemes().forEach(scheme -> paths.add("/ns/schemes/" + scheme.file()));
    guide.register().forEach(kind -> paths.add("/ns/register/" + kind.key()));
    return paths;
  }

  /**
   * A page, filled.
   *
   * @param figures of the data, if they are known
   * @param files the page as data
   */
  Optional<String> page(String path, Language language, Links links, Optional<Figures> figures, List<Alternate> files) {
    Map<String, Object> model = new HashMap<>();
    model.put("language", language);
    model.put("t", WORDS.get(language));
    model.put("links", links);
    model.put("header", guide.header());
    model.put("files", files);
    return switch (path) {
      case "/ns" ->
          fill("guide-ontology", "ontology", model, Map.of("groups", guide.groups(), "changes", guide.changes(), "drawing", guide.drawing(), "figures", figures));
      case "/ns/alignments" -> fill("guide-alignments", "alignments", model, Map.of("alignments", bySource()));
      case "/ns/schemes" -> fill("guide-schemes", "schemes", model, Map.of("schemes", guide.schemes()));
      case "/ns/register" -> fill("guide-register", "register", model, Map.of("register", guide.register()));
      default ->
          Paths.rest(path, "/ns/schemes/")
              .flatMap(guide::scheme)
              .flatMap(scheme -> fill("guide-scheme", "schemes", model, Map.of("scheme", scheme)))
              .or(() -> Paths.rest(path, "/ns/register/").flatMap(guide::kind).flatMap(kind -> fill("guide-kind", "register", model, Map.of("kind", kind))));
    };
  }

  private Optional<String> fill(String template, String here, Map<String, Object> model, Map<String, Object> own) {
    model.put("here", here);
    model.putAll(own);
    return Optional.of(templates.fill(template, model));
  }

  private Map<String, List<Term.Alignment>> bySource() {
    return guide.alignments().stream().collect(Collectors.groupingBy(Term.Alignment::source, LinkedHashMap::new, Collectors.toList()));
  }
}

package nl.kamergraaf.serve;

import java.util.Map;
import org.apache.jena.graph.Graph;

/** What a page answers. */
sealed interface Reply {

  /** A page: the template's name and what it is filled with. */
  record Html(int status, String template, Map<String, Object> model) implements Reply {
    static Html ok(String template, Map<String, Object> model) {
      return new Html(200, template, model);
    }

    static Html problem(int status, String title, String sentence) {
      return new Html(status, "problem", Map.of("title", title, "sentence", sentence));
    }

    static Html notFound() {
      return problem(404, "Niet gevonden", "Op dit adres staat niets.");
    }
  }

  /** Look there (303). */
  record SeeOther(String location) implements Reply {}

  /** Data. */
  record Data(Graph graph, Format format) implements Reply {}
}

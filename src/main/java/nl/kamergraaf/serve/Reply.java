package nl.kamergraaf.serve;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;

/** What a page answers. */
sealed interface Reply {

  /** The same thing in another form. */
  record Alternate(String name, String mediaType, String href) {}

  /**
   * A page.
   *
   * @param template its name
   * @param model what it is filled with
   * @param alternates the same as data
   * @param canonical the address of the page among all that lead to it, or empty
   * @param about the IRI of what it is about, or empty
   */
  record Html(int status, String template, Map<String, Object> model, List<Alternate> alternates, String canonical, String about) implements Reply {
    static Html ok(String template, Map<String, Object> model) {
      return new Html(200, template, model, List.of(), "", "");
    }
  }

  /**
   * There is no page, for a reason.
   *
   * @param key under which the words for it stand
   * @param detail what is told besides, in a sentence or a word; may be empty
   */
  record Trouble(int status, String key, String detail) implements Reply {
    static Trouble notFound() {
      return new Trouble(404, "notFound", "");
    }
  }

  /** What a script of a page asks for. */
  record Json(String text) implements Reply {}

  /** Look there (303). */
  record SeeOther(String location) implements Reply {}

  /**
   * Data.
   *
   * @param next where the next piece is, or empty
   */
  record Data(Graph graph, Format format, List<Alternate> alternates, String canonical, String about, String next) implements Reply {}
}

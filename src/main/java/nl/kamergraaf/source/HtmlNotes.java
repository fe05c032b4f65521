package nl.kamergraaf.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Notes of an HTML page: a short link inside the page whose words are a number, and the element to which it leads, further down.
 *
 * @param marks number of the note by the element of its mark
 * @param bodies number of the note by the element with its text
 */
record HtmlNotes(Map<Element, Integer> marks, Map<Element, Integer> bodies) {

  private static final int MOST = 5000;

  static HtmlNotes of(Document document) {
    Map<String, Element> byId = new HashMap<>();
    for (Element element : document.getElementsByAttribute("id")) {
      byId.putIfAbsent(element.id(), element);
    }
    HtmlNotes notes = new HtmlNotes(new HashMap<>(), new HashMap<>());
    Map<Element, Integer> numbers = new HashMap<>();
    for (Element link : document.getElementsByTag("a")) {
      Optional<Element> target = target(link, byId).filter(body -> !body.equals(link) && !contains(body, link));
      if (target.isPresent() && number(link) > 0 && notes.marks.size() < MOST) {
        int number = numbers.computeIfAbsent(target.get(), key -> numbers.containsValue(number(link)) ? numbers.size() + 1 : number(link));
        notes.marks.put(link, number);
        notes.bodies.put(target.get(), number);
      }
    }
    return notes;
  }

  /** Where a link leads, if that is an element that holds a text: an empty anchor stands for the element around it. */
  private static Optional<Element> target(Element link, Map<String, Element> byId) {
    String href = link.attr("href");
    Element at = href.startsWith("#") && href.length() > 1 ? byId.get(href.substring(1)) : null;
    if (at != null && at.normalName().equals("a") && at.parent() != null) {
      at = at.parent();
    }
    return at == null || at.normalName().equals("body") || at.normalName().equals("main") ? Optional.empty() : Optional.of(at);
  }

  private static boolean contains(Element body, Element link) {
    return link.parents().contains(body);
  }

  /** The number that a link's words are, 0 if they are none. */
  private static int number(Element link) {
    String words = link.text().replace("[", "").replace("]", "").strip();
    return !words.isEmpty() && words.length() <= 3 && words.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(words) : 0;
  }

  /** A link from a note back to its mark, or a handle that closes it. */
  static boolean backLink(Element element) {
    return element.normalName().equals("a")
        && (element.hasClass("footnote-back") || element.hasClass("footnote-backref") || element.hasClass("note-close") || element.text().startsWith("\u21A9") || element.text().startsWith("\u2191"));
  }
}

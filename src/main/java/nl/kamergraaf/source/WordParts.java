package nl.kamergraaf.source;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the parts beside a Word document's text say: which styles are headings, and which part an identifier stands for. */
final class WordParts {

  private WordParts() {}

  /** The part that an identifier of the document stands for, empty where there is none. */
  static Optional<byte[]> related(ZipParts parts, String id) throws Refusal {
    Optional<byte[]> relations = parts.part("word/_rels/document.xml.rels");
    if (relations.isEmpty()) {
      return Optional.empty();
    }
    XmlInput xml = new XmlInput(relations.get());
    for (XmlInput.Event event = xml.next(); event != XmlInput.Event.DONE; event = xml.next()) {
      if (event == XmlInput.Event.START && xml.name().equals("Relationship") && xml.attribute("Id").equals(id)) {
        String target = xml.attribute("Target");
        return parts.part(target.startsWith("/") ? target.substring(1) : "word/" + target);
      }
    }
    return Optional.empty();
  }

  /** Identifiers of the styles that are headings, by the name that Word gives them in every language, or by their level in the outline. */
  static Set<String> headings(ZipParts parts) throws Refusal {
    Optional<byte[]> styles = parts.part("word/styles.xml");
    Set<String> found = new HashSet<>();
    if (styles.isEmpty()) {
      return found;
    }
    XmlInput xml = new XmlInput(styles.get());
    String id = "";
    for (XmlInput.Event event = xml.next(); event != XmlInput.Event.DONE; event = xml.next()) {
      if (event == XmlInput.Event.START) {
        String value = xml.attribute("val").toLowerCase(Locale.ROOT);
        if (xml.name().equals("style")) {
          id = xml.attribute("styleId");
        } else if (xml.name().equals("outlineLvl") && !value.equals("9") || xml.name().equals("name") && (value.startsWith("heading ") || value.startsWith("kop "))) {
          found.add(id);
        }
      }
    }
    return found;
  }
}

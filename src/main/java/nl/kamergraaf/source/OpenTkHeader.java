package nl.kamergraaf.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The lines of an OpenTK header that belong together: each label with what follows it on its line, and its items. An item that runs over
 * several lines is one.
 *
 * @param titles lines before the number: subject, dossier title, kind
 * @param number the line with number, dates and version
 * @param sections what follows, up to the preview
 * @param end index of the first line of the letter's own text; empty where the header stops before it
 */
record OpenTkHeader(List<Line> titles, Line number, List<Section> sections, Optional<Integer> end) {

  /** Most lines of a header: the longest known has some two hundred. */
  private static final int LONGEST = 3000;

  /** Most characters of a person or committee, and of a title or decision. */
  private static final int LONGEST_NAME = 500;

  private static final int LONGEST_ENTRY = 2000;

  private static final String NUMBER = "Nummer:";

  /** A label such as {@code Onderdeel van zaak 2025Z02959} with its items. */
  record Section(Label label, String value, List<Item> items) {}

  /** An item: its words joined, and the line where it begins. */
  record Item(String text, Line line) {}

  /** Labels of the page, by their first words. */
  enum Label {
    LINK("Directe link"),
    PERSONS("Gerelateerde personen:"),
    ATTACHMENTS("Bijlagen:"),
    DOSSIER("Onderdeel van kamerstukdossier"),
    CASE("Onderdeel van zaak"),
    ANNEX_OF("Bijlage bij:"),
    ACTIVITIES("Onderdeel van activiteiten:");

    private final String words;

    Label(String words) {
      this.words = words;
    }

    static Optional<Label> of(Line line) {
      for (Label label : values()) {
        if (line.starts(label.words)) {
          return Optional.of(label);
        }
      }
      return Optional.empty();
    }
  }

  static boolean isNumber(Line line) {
    if (!line.starts(NUMBER)) {
      return false;
    }
    String number = line.text().substring(NUMBER.length()).strip();
    return number.length() > 5 && Character.isDigit(number.charAt(0)) && number.indexOf('D') == 4;
  }

  static boolean isPreview(Line line) {
    return line.starts("Preview document");
  }

  static boolean isItem(Line line) {
    return line.starts("- ") || Label.of(line).isPresent() && line.text().contains(":-") || line.text().contains(": - ") && Label.of(line).isPresent();
  }

  /** Reads the header of a page that has a number line. Where no preview follows soon, only titles and number are read. */
  static OpenTkHeader of(List<Line> lines) {
    List<Line> titles = new ArrayList<>();
    int i = 0;
    while (!isNumber(lines.get(i))) {
      if (!navigation(lines.get(i))) {
        titles.add(lines.get(i));
      }
      i++;
    }
    StringBuilder number = new StringBuilder(lines.get(i).text());
    Line first = lines.get(i++);
    while (i < lines.size() && Label.of(lines.get(i)).isEmpty() && !isPreview(lines.get(i)) && i < 200) {
      number.append(' ').append(lines.get(i++).text());
    }
    int end = i;
    while (end < lines.size() && end < i + LONGEST && !isPreview(lines.get(end))) {
      end++;
    }
    List<Section> sections = new ArrayList<>();
    boolean complete = end < lines.size() && isPreview(lines.get(end));
    while (complete && i < end) {
      Line line = lines.get(i++);
      Optional<Label> label = Label.of(line);
      if (label.isPresent()) {
        open(sections, label.get(), line);
      } else {
        follow(sections, line);
      }
    }
    return new OpenTkHeader(titles, new Line(first.number(), first.at(), number.toString(), false), sections, complete ? Optional.of(end + 1) : Optional.empty());
  }

  /** A line whose entry is longer than any name or title. */
  Optional<Line> overlong() {
    for (Section section : sections) {
      for (Item item : section.items()) {
        int length = item.text().length();
        if (length > LONGEST_ENTRY || length > LONGEST_NAME && (Actors.of(item).isPresent() || Activities.of(item).isPresent())) {
          return Optional.of(item.line());
        }
      }
      if (section.value().length() > LONGEST_ENTRY) {
        return Optional.of(number);
      }
    }
    return titles.stream().mapToInt(line -> line.text().length()).sum() > LONGEST_ENTRY ? Optional.of(titles.get(0)) : Optional.empty();
  }

  private static boolean navigation(Line line) {
    return line.starts("[") && line.text().contains("] [");
  }

  private static void open(List<Section> sections, Label label, Line line) {
    String rest = line.text().substring(label.words.length()).strip();
    Section section = new Section(label, rest, new ArrayList<>());
    int item = label == Label.PERSONS || label == Label.ATTACHMENTS ? 0 : rest.indexOf(":-") + 1;
    if (rest.startsWith("-", item) && (item > 0 || label == Label.PERSONS || label == Label.ATTACHMENTS)) {
      section.items().add(new Item(rest.substring(item + 1).strip(), line.from(line.text().length() - rest.length() + item + 1)));
      section = new Section(label, rest.substring(0, item), section.items());
    }
    sections.add(section);
  }

  private static void follow(List<Section> sections, Line line) {
    Section section = sections.isEmpty() ? new Section(Label.LINK, "", new ArrayList<>()) : sections.get(sections.size() - 1);
    if (line.starts("- ") || line.text().equals("-")) {
      section.items().add(new Item(line.text().substring(1).strip(), line.from(1)));
    } else if (!section.items().isEmpty()) {
      Item last = section.items().remove(section.items().size() - 1);
      section.items().add(new Item(last.text() + " " + line.text(), last.line()));
    } else if (!sections.isEmpty()) {
      sections.set(sections.size() - 1, new Section(section.label(), section.value() + " " + line.text(), section.items()));
    }
  }

  /** Value of a field of the number line: {@code field("datum") → 2025-02-17}. */
  Optional<String> field(String name) {
    int at = number.text().toLowerCase(Locale.ROOT).indexOf(name.toLowerCase(Locale.ROOT) + ":");
    if (at < 0) {
      return Optional.empty();
    }
    String rest = number.text().substring(at + name.length() + 1);
    int comma = rest.indexOf(',');
    return Optional.of((comma < 0 ? rest : rest.substring(0, comma)).strip());
  }
}

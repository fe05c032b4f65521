package nl.kamergraaf.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a Word document's text as a stream: paragraphs, list items, headings, table rows, text boxes, notes with their marks. Of tracked
 * changes the new state counts; hidden text, field codes, headers and footers are no text of the letter. Where its own text does not tell
 * what the document is, the header of the first page is read before it: templates of ministries keep date, subject and reference there.
 */
final class WordXml {

  private static final Set<String> SKIPPED = Set.of("del", "moveFrom", "Fallback", "instrText", "delText", "pPrChange", "rPrChange", "tblPr", "trPr", "tcPr");

  /** Rules between text and notes, kept among the notes. */
  private static final Set<String> RULES = Set.of("separator", "continuationSeparator", "continuationNotice");

  private final Flow flow = new Flow();
  private final Set<String> headings;
  private final Map<String, List<String>> notes;
  private final Deque<Paragraph> open = new ArrayDeque<>();
  private int noteCount;
  private int cells;
  /** Identifier of the part that is the header of the first page, "" if there is none. */
  private String firstHeader = "";
  private boolean letterhead;

  private static final class Paragraph {
    private Hint.Kind kind = Hint.Kind.PARAGRAPH;
    private boolean allBold = true;
    private boolean words;
    private boolean bold;
    private boolean hidden;
    private boolean raised;
    private boolean inRun;
  }

  private WordXml(ZipParts parts) throws Refusal {
    this.headings = WordParts.headings(parts);
    this.notes = new HashMap<>();
    for (String kind : List.of("footnote", "endnote")) {
      byte[] of = parts.part("word/" + kind + "s.xml").orElse(null);
      if (of != null) {
        notes(of, kind);
      }
    }
  }

  /** Reads the letterhead before the text of a document whose styles and notes are read. */
  private WordXml(WordXml read) {
    this.headings = read.headings;
    this.notes = read.notes;
  }

  static Extract read(byte[] bytes) throws Refusal {
    try (ZipParts parts = new ZipParts(bytes)) {
      byte[] document = parts.part("word/document.xml").orElseThrow(() -> new Refusal("", "not a format this version reads: it looks like a zip archive that is no Word document"));
      WordXml word = new WordXml(parts);
      word.walk(new XmlInput(document));
      Extract extract = word.flow.done();
      byte[] header = word.firstHeader.isEmpty() || Layouts.of(extract.lines()).isPresent() ? null : WordParts.related(parts, word.firstHeader).orElse(null);
      if (header == null) {
        return extract;
      }
      WordXml headed = new WordXml(word);
      headed.letterhead = true;
      headed.walk(new XmlInput(header));
      headed.letterhead = false;
      headed.walk(new XmlInput(document));
      return headed.flow.done();
    }
  }

  private void notes(byte[] bytes, String kind) throws Refusal {
    XmlInput xml = new XmlInput(bytes);
    Flow text = new Flow();
    String id = "";
    for (XmlInput.Event event = xml.next(); event != XmlInput.Event.DONE; event = xml.next()) {
      if (event == XmlInput.Event.START && xml.name().equals(kind)) {
        id = RULES.contains(xml.attribute("type")) ? "" : xml.attribute("id");
        text = new Flow();
      } else if (event == XmlInput.Event.START && SKIPPED.contains(xml.name())) {
        skip(xml);
      } else if (event == XmlInput.Event.START && xml.name().equals("t")) {
        text.text(words(xml));
      } else if (event == XmlInput.Event.START && (xml.name().equals("tab") || xml.name().equals("br"))) {
        text.text(" ");
      } else if (event == XmlInput.Event.END && xml.name().equals("p")) {
        text.line(Hint.NONE);
      } else if (event == XmlInput.Event.END && xml.name().equals(kind) && !id.isEmpty()) {
        notes.put(kind + id, text.done().lines().stream().map(Line::text).toList());
      }
    }
  }

  private void walk(XmlInput xml) throws Refusal {
    for (XmlInput.Event event = xml.next(); event != XmlInput.Event.DONE; event = xml.next()) {
      if (event == XmlInput.Event.START) {
        start(xml);
      } else if (event == XmlInput.Event.END) {
        end(xml.name());
      }
    }
  }

  private void start(XmlInput xml) throws Refusal {
    String name = xml.name();
    if (name.equals("sectPr")) {
      section(xml);
      return;
    }
    if (SKIPPED.contains(name)) {
      skip(xml);
      return;
    }
    Paragraph paragraph = open.peek();
    switch (name) {
      case "txbxContent" -> flow.box();
      case "tc" -> cells++;
      case "p" -> {
        if (cells > 0 && paragraph == null && !flow.endsWithCell()) {
          flow.line(Hint.of(Hint.Kind.PARAGRAPH));
        }
        open.push(new Paragraph());
      }
      case "t" -> text(words(xml));
      case "tab" -> text(paragraph != null && paragraph.inRun ? " " : "");
      case "noBreakHyphen" -> text("\u2011");
      case "br", "cr" -> broken(xml.attribute("type"));
      case "footnoteReference" -> note("footnote" + xml.attribute("id"));
      case "endnoteReference" -> note("endnote" + xml.attribute("id"));
      default -> {
        if (paragraph != null) {
          properties(xml, paragraph);
        }
      }
    }
  }

  /** Of the properties of a section, the header of its first page counts. */
  private void section(XmlInput xml) throws Refusal {
    int depth = xml.depth();
    for (XmlInput.Event event = xml.next(); xml.depth() >= depth; event = xml.next()) {
      if (event == XmlInput.Event.START && xml.name().equals("headerReference") && xml.attribute("type").equals("first") && firstHeader.isEmpty()) {
        firstHeader = xml.attribute("id");
      }
    }
  }

  private void properties(XmlInput xml, Paragraph paragraph) throws Refusal {
    boolean on = !Set.of("0", "false", "none", "off").contains(xml.attribute("val"));
    switch (xml.name()) {
      case "pStyle" -> paragraph.kind = headings.contains(xml.attribute("val")) ? Hint.Kind.HEADING : paragraph.kind;
      case "numPr" -> paragraph.kind = paragraph.kind == Hint.Kind.HEADING ? paragraph.kind : Hint.Kind.LIST_ITEM;
      case "r" -> {
        paragraph.inRun = true;
        paragraph.bold = false;
        paragraph.hidden = false;
        paragraph.raised = false;
      }
      case "b" -> paragraph.bold = paragraph.inRun && on;
      case "vanish" -> paragraph.hidden = paragraph.inRun && on;
      case "vertAlign" -> paragraph.raised = xml.attribute("val").equals("superscript");
      default -> {
        // other properties do not change what is read
      }
    }
  }

  private void text(String words) throws Refusal {
    Paragraph paragraph = open.peek();
    if (paragraph == null || paragraph.hidden) {
      return;
    }
    if (!words.isBlank()) {
      paragraph.words = true;
      paragraph.allBold &= paragraph.bold;
    }
    flow.text(paragraph.raised ? OfficialXml.raised(words) : words);
  }

  private void broken(String type) throws Refusal {
    if (!open.isEmpty() && !type.equals("page") && !type.equals("column")) {
      flow.line(hint(open.peek()));
    }
  }

  private void note(String key) throws Refusal {
    List<String> lines = notes.getOrDefault(key, List.of());
    if (open.isEmpty() || lines.isEmpty()) {
      return;
    }
    int number = ++noteCount;
    flow.mark(number);
    flow.note(number);
    for (String line : lines) {
      flow.text(line);
      flow.line(Hint.NONE);
    }
    flow.endNote();
  }

  private void end(String name) {
    switch (name) {
      case "r" -> {
        if (!open.isEmpty()) {
          open.peek().inRun = false;
          open.peek().hidden = false;
        }
      }
      case "p" -> {
        if (!open.isEmpty()) {
          Paragraph paragraph = open.pop();
          // the last paragraph of a cell stays on the line of its row
          if (cells == 0 || !open.isEmpty()) {
            flow.line(hint(paragraph));
          }
        }
      }
      case "tc" -> {
        cells--;
        flow.cell();
      }
      case "tr" -> flow.line(Hint.of(letterhead ? Hint.Kind.FURNITURE : Hint.Kind.PARAGRAPH));
      case "txbxContent" -> flow.endBox();
      default -> {
        // nothing ends with it
      }
    }
  }

  private Hint hint(Paragraph paragraph) {
    if (letterhead) {
      return Hint.of(Hint.Kind.FURNITURE);
    }
    return Hint.of(paragraph.kind == Hint.Kind.PARAGRAPH && paragraph.words && paragraph.allBold ? Hint.Kind.HEADING : paragraph.kind);
  }

  private static String words(XmlInput xml) throws Refusal {
    StringBuilder words = new StringBuilder();
    int depth = xml.depth();
    for (XmlInput.Event event = xml.next(); xml.depth() >= depth; event = xml.next()) {
      if (event == XmlInput.Event.TEXT) {
        words.append(xml.text());
      }
    }
    return words.toString();
  }

  private static void skip(XmlInput xml) throws Refusal {
    int depth = xml.depth();
    while (xml.depth() >= depth) {
      xml.next();
    }
  }
}

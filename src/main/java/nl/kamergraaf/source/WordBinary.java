package nl.kamergraaf.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads Word documents of before 2007: paragraphs, list items, table rows, notes with their marks. Deleted and hidden text is left out. */
final class WordBinary {

  private static final char FIELD = '\u0013';
  private static final char FIELD_RESULT = '\u0014';
  private static final char FIELD_END = '\u0015';
  private static final char NOTE = '\u0002';
  private static final char CELL = '\u0007';

  private final Flow flow = new Flow();
  private final List<List<String>> notes = new ArrayList<>();
  private int next;
  private int codes;

  private WordBinary() {}

  static Extract read(byte[] bytes) throws Refusal {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
        throw new Refusal("", "is protected by a password");
      }
      if (!files.getRoot().hasEntryCaseInsensitive("WordDocument")) {
        throw new Refusal("", "not a format this version reads: it looks like an Office document that is no Word document");
      }
      return read(new HWPFDocument(files));
    } catch (EncryptedDocumentException e) {
      throw new Refusal("", "is protected by a password");
    } catch (IOException | RuntimeException e) {
      // the library answers damaged files with exceptions of every kind
      throw new Refusal("", "is a Word document (doc) that is cut off or damaged, or older than Word 97");
    }
  }

  private static Extract read(HWPFDocument document) throws Refusal {
    WordBinary word = new WordBinary();
    word.bodies(document.getFootnoteRange());
    word.bodies(document.getEndnoteRange());
    Range range = document.getRange();
    for (int i = 0; i < range.numParagraphs(); i++) {
      word.paragraph(range.getParagraph(i));
    }
    return word.flow.done();
  }

  /** The texts of notes, each of which begins with the character of its mark. */
  private void bodies(Range range) {
    for (int i = 0; i < range.numParagraphs(); i++) {
      String text = range.getParagraph(i).text();
      if (text.indexOf(NOTE) >= 0 || notes.isEmpty()) {
        notes.add(new ArrayList<>());
      }
      notes.get(notes.size() - 1).add(text.replaceAll("[\\x00-\\x08\\x0B-\\x1F]", " ").strip());
    }
  }

  private void paragraph(Paragraph paragraph) throws Refusal {
    boolean bold = true;
    boolean words = false;
    Hint.Kind kind = paragraph.isInList() ? Hint.Kind.LIST_ITEM : paragraph.getLvl() < 9 ? Hint.Kind.HEADING : Hint.Kind.PARAGRAPH;
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      if (run.isMarkedDeleted() || run.isVanished()) {
        continue;
      }
      words |= !run.text().isBlank();
      bold &= run.text().isBlank() || run.isBold();
      characters(run.text());
    }
    if (!paragraph.isInTable()) {
      flow.line(Hint.of(kind == Hint.Kind.PARAGRAPH && bold && words ? Hint.Kind.HEADING : kind));
    } else if (paragraph.isTableRowEnd()) {
      flow.line(Hint.of(Hint.Kind.PARAGRAPH));
    }
  }

  private void characters(String text) throws Refusal {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case FIELD -> codes++;
        case FIELD_RESULT, FIELD_END -> codes = Math.max(0, codes - (c == FIELD_RESULT || codes > 0 ? 1 : 0));
        case NOTE -> {
          flow.text(plain);
          plain.setLength(0);
          note();
        }
        case CELL -> {
          flow.text(plain);
          plain.setLength(0);
          flow.cell();
        }
        case '\u000B' -> {
          flow.text(plain);
          plain.setLength(0);
          flow.line(Hint.of(Hint.Kind.PARAGRAPH));
        }
        case '\u001E' -> plain.append('\u2011');
        case '\u001F', '\u0001', '\u0008', '\r' -> plain.append(c == '\r' ? " " : "");
        default -> {
          if (codes == 0) {
            plain.append(c);
          }
        }
      }
    }
    flow.text(plain);
  }

  private void note() throws Refusal {
    if (next >= notes.size()) {
      return;
    }
    List<String> lines = notes.get(next++);
    flow.mark(next);
    flow.note(next);
    for (String line : lines) {
      flow.text(line);
      flow.line(Hint.NONE);
    }
    flow.endNote();
  }
}

package nl.kamergraaf.source;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Writes lines and paragraphs into a page, words cut at the ends of lines as a word processor cuts them. */
record PdfPen(PDPageContentStream out) {

  private static final int WIDTH = 88;

  void line(PDFont font, float size, float x, float y, String words) throws IOException {
    float at = x;
    String[] parts = words.split("\\^");
    for (int i = 0; i < parts.length; i++) {
      String part = parts[i];
      if (i > 0) {
        write(font, size * 0.6f, at, y + size * 0.35f, part.substring(0, 1));
        at += font.getStringWidth(part.substring(0, 1)) / 1000 * size * 0.6f;
        part = part.substring(1);
      }
      write(font, size, at, y, part);
      at += font.getStringWidth(part) / 1000 * size;
    }
  }

  private void write(PDFont font, float size, float x, float y, String words) throws IOException {
    out.beginText();
    out.setFont(font, size);
    out.newLineAtOffset(x, y);
    out.showText(words);
    out.endText();
  }

  /** The height below the paragraph. */
  float paragraph(PDFont font, float x, float y, String words) throws IOException {
    float at = y;
    String rest = words;
    while (rest.length() > WIDTH) {
      int space = rest.lastIndexOf(' ', WIDTH);
      int word = rest.indexOf(' ', space + 1);
      // a long word is cut in two
      boolean cut = word > 0 && word - space > 10 && rest.substring(space + 1, word).chars().allMatch(Character::isLowerCase);
      int end = cut ? space + 5 : space;
      line(font, 10, x, at, rest.substring(0, end) + (cut ? "-" : ""));
      rest = rest.substring(end).strip();
      at -= 13;
    }
    line(font, 10, x, at, rest);
    return at - 13;
  }
}

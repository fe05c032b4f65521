package nl.kamergraaf.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects a PDF's lines with their places, in the order in which the pages draw them: columns stay apart. */
final class PdfPages extends PDFTextStripper {

  private static final long MOST_OPERATORS = 30_000_000;
  private static final int MOST_LINES = 250_000;

  /** Empty width, in sizes of the letters, that parts two columns. */
  private static final float COLUMN = 4;

  private final List<PdfLine> lines = new ArrayList<>();
  private PdfLine line;
  private float height;
  private long operators;

  PdfPages() throws IOException {
    setSuppressDuplicateOverlappingText(true);
  }

  /** Too much to draw. */
  static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;
  }

  List<PdfLine> lines() {
    return lines;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > MOST_OPERATORS || lines.size() > MOST_LINES) {
      throw new TooMuch();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void startPage(PDPage page) {
    height = page.getCropBox().getHeight();
    line = new PdfLine(getCurrentPageNo(), height);
  }

  @Override
  protected void writeString(String words, List<TextPosition> places) {
    for (TextPosition place : places) {
      String letters = place.getUnicode();
      if (letters == null || letters.isEmpty()) {
        continue;
      }
      if (!line.text.isEmpty() && place.getYDirAdj() > line.baseline + line.size * 0.6) {
        // a line below that the library took for the same one
        close();
      }
      if (!line.text.isEmpty() && line.atEdge() && place.getXDirAdj() > line.right + COLUMN * line.size) {
        // at the edge of a page, what stands in the margin and what stands below the text are two things
        close();
      }
      boolean digit = letters.length() == 1 && letters.charAt(0) >= '0' && letters.charAt(0) <= '9';
      float size = place.getFontSizeInPt();
      boolean small = digit && !line.text.isEmpty() && size < line.size * 0.85 && place.getYDirAdj() < line.baseline - 0.5;
      line.firstSize = line.text.isEmpty() ? size : line.firstSize;
      if (small) {
        raised();
      } else if (size >= line.size || line.text.isEmpty()) {
        line.size = size;
        line.baseline = place.getYDirAdj();
      }
      line.left = Math.min(line.left, place.getXDirAdj());
      line.right = Math.max(line.right, place.getXDirAdj() + place.getWidthDirAdj());
      line.bold &= digit || place.getFont() != null && String.valueOf(place.getFont().getName()).toLowerCase(Locale.ROOT).contains("bold");
      line.text.append(letters);
    }
  }

  private void raised() {
    int at = line.text.length();
    int[] last = line.raised.isEmpty() ? null : line.raised.get(line.raised.size() - 1);
    if (last != null && last[0] + last[1] == at) {
      last[1]++;
    } else {
      line.raised.add(new int[] {at, 1});
    }
  }

  @Override
  protected void writeWordSeparator() {
    line.text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    close();
  }

  @Override
  protected void writePageEnd() {
    close();
  }

  private void close() {
    if (!line.isBlank()) {
      PdfLine last = lines.isEmpty() ? line : lines.get(lines.size() - 1);
      if (last.isNumberOf(line)) {
        lines.remove(lines.size() - 1);
        line.open(last);
      }
      lines.add(line);
    }
    line = new PdfLine(getCurrentPageNo(), height);
  }
}

package nl.kamergraaf.source;

import java.util.ArrayList;
import java.util.List;

/** A line of a page, with what its place and its letters' size tell. Distances in points from the top left corner. */
final class PdfLine {

  final int page;
  final StringBuilder text = new StringBuilder();
  /** Raised numbers, as index in {@link #text} and length. */
  final List<int[]> raised = new ArrayList<>();
  float left = Float.MAX_VALUE;
  float right;
  float baseline;
  float size;
  boolean bold = true;
  /** Size of the first letter: smaller than the others where a raised number opens the line. */
  float firstSize;
  final float pageHeight;

  PdfLine(int page, float pageHeight) {
    this.page = page;
    this.pageHeight = pageHeight;
  }

  boolean isBlank() {
    return text.toString().isBlank();
  }

  /** The line with every number alike: running heads and page numbers repeat in this form. */
  String pattern() {
    return text.toString().strip().replaceAll("[0-9]+", "#");
  }

  /** The same words at the same place of a page: what a page repeats beside its text. */
  String place() {
    return pattern() + "@" + Math.round(left / 4) + "/" + Math.round(baseline / 4);
  }

  /** Whether a raised number opens it, as it opens the text of a note. */
  boolean opensNote() {
    return text.length() > 2 && Character.isDigit(text.charAt(0)) && firstSize < size * 0.85;
  }

  /** A small number alone, raised before a line: the pages of the Kamer set the numbers of notes so, each as a line of its own. */
  boolean isNumberOf(PdfLine next) {
    String number = text.toString().strip();
    boolean near = next.page == page && next.baseline > baseline && next.baseline - baseline < next.size && next.left >= right - 1 && next.left - right < next.size * 3;
    return near && size < next.size * 0.85 && BlockKinds.isNumber(number);
  }

  /** Puts a note's number before the line. */
  void open(PdfLine number) {
    String digits = number.text.toString().strip();
    text.insert(0, digits + " ");
    raised.forEach(place -> place[0] += digits.length() + 1);
    firstSize = number.size;
    left = number.left;
  }

  boolean atEdge() {
    return baseline < pageHeight * 0.12 || atFoot();
  }

  boolean atFoot() {
    return baseline > pageHeight * 0.88;
  }
}

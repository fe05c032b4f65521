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

  boolean atEdge() {
    return baseline < pageHeight * 0.12 || baseline > pageHeight * 0.88;
  }
}

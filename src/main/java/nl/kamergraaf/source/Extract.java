package nl.kamergraaf.source;

import java.util.List;
import nl.kamergraaf.letter.NoteMark;

/**
 * The words of a document that is no plain text: one line for each paragraph, heading, list item, table row or paragraph of a note, in
 * the document's order, notes last. Offsets of everything read from the document count in this text.
 *
 * @param content the lines, each closed by a line end
 * @param lines the same with what the format says of each
 * @param marks the note marks, each written in raised digits behind the word that carries it
 */
record Extract(String content, List<Line> lines, List<NoteMark> marks) {

  Extract {
    lines = List.copyOf(lines);
    marks = List.copyOf(marks);
  }
}

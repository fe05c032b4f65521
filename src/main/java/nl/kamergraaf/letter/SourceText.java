package nl.kamergraaf.letter;

import java.util.Objects;

/**
 * The characters of one input exactly as decoded: nothing normalised, line ends and a byte order mark kept.
 *
 * @param name the input's name as the user gave it, for messages only; never part of the graph
 * @param layout how the text is laid out
 * @param content the decoded text
 * @param sha256 hash of the input's bytes, lower-case hexadecimal
 */
public record SourceText(String name, Layout layout, String content, String sha256) {

  public SourceText {
    Objects.requireNonNull(name);
    Objects.requireNonNull(layout);
    Objects.requireNonNull(content);
    Objects.requireNonNull(sha256);
  }
}

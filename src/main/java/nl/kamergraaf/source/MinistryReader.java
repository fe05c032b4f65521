package nl.kamergraaf.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kamergraaf.letter.Header;
import nl.kamergraaf.letter.Identity;
import nl.kamergraaf.letter.Letter;
import nl.kamergraaf.letter.SourceText;
import nl.kamergraaf.letter.Titles;

/**
 * Reads a ministry's own text. The reference stands in for a number, as {@code ref-bz2519021}; where there is none, the letter's day and first
 * words do.
 */
final class MinistryReader implements LayoutReader {

  @Override
  public Outcome read(SourceText source, List<Line> lines) {
    MinistryHeader header = MinistryHeader.of(lines);
    String missing = header.issued().isEmpty() ? "a date after \"Datum\"" : header.end() >= lines.size() ? "the text of the letter" : "";
    if (!missing.isEmpty()) {
      return LayoutReader.cut(source, header.last(), missing);
    }
    String subject = header.subject().orElse("");
    String number = header.reference().flatMap(MinistryReader::number).orElseGet(() -> OwnKey.of("letter", header.issued().get(), subject, lines.subList(header.end(), lines.size())));
    Titles titles = new Titles(header.subject().orElse("Brief " + number), Optional.empty(), Optional.empty(), Optional.empty());
    Header read =
        new Header(new Identity(number, Optional.empty(), 1, header.issued().get(), Optional.empty()), titles, List.of(), List.of(), List.of(), List.of(), List.of());
    Body body = Body.of(lines, header.end(), List.of());
    return new Outcome.Read(new Letter(source, read, body.blocks(), body.signatures()));
  }

  /** {@code 2025D06724} stays; {@code BZ25/190.21} becomes {@code ref-bz25-190-21}. */
  static Optional<String> number(String reference) {
    String word = reference.strip();
    if (word.matches("[0-9]{4}D[0-9]{5}")) {
      return Optional.of(word);
    }
    String clean = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    boolean named = clean.length() >= 3 && clean.length() <= 60 && clean.chars().anyMatch(Character::isDigit);
    return named ? Optional.of("ref-" + clean) : Optional.empty();
  }
}

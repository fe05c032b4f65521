package nl.kamergraaf.quality;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A letter with what a careful reader finds in it. Field names are those of the gold files; what they mean stands in their README.
 *
 * @param name file name without ending: gaza-1
 * @param set whether rule writers may look at it
 * @param file the letter's text
 * @param only the families that are annotated; all where none is named
 */
record GoldLetter(
    String name,
    GoldSet set,
    Path file,
    Set<Family> only,
    Head head,
    List<Footnote> footnotes,
    List<Citation> citations,
    List<Amount> amounts,
    List<Figure> counts,
    List<Figure> percentages,
    List<Period> dates,
    List<Office> offices,
    List<Name> names,
    List<Coalition> coalitions,
    List<Body> bodies,
    List<Sanction> sanctions,
    List<Undertaking> undertakings,
    int mustNot) {

  /** Whether the gold tells of a family. */
  boolean tells(Family family) {
    return only.isEmpty() || only.contains(family);
  }

  /** Changes and rates are annotated throughout a letter or not at all. */
  boolean measured() {
    return Stream.concat(amounts.stream().map(Amount::measure), Stream.concat(counts.stream(), percentages.stream()).map(Figure::measure))
        .anyMatch(measure -> measure.change().isPresent() || !measure.per().isEmpty());
  }

  /** What the metadata lines and the signature block say. */
  record Head(Optional<String> number, LocalDate date, List<String> dossiers, List<Signatory> signatories, List<String> onBehalfOf) {}

  record Signatory(String name, String office) {}

  record Footnote(int marker, Optional<String> body) {}

  record Citation(
      String text, Optional<String> key, String kind, List<String> movers, boolean cs, Optional<String> replaces, String treatment) {}

  record Amount(
      String text, Bounds bounds, String currency, String qualifier, Optional<String> status, Optional<String> purpose,
      Optional<LocalDate> asOf, Optional<String> partOf, Measure measure) {}

  /** A count or percentage; {@code of} is the counted thing, or what a share is of. */
  record Figure(String text, Bounds bounds, String qualifier, Optional<String> of, Measure measure) {}

  /** How a number measures a change, and per which periods and units it holds. */
  record Measure(Optional<String> change, List<String> per) {}

  record Period(String text, Optional<LocalDate> start, Optional<LocalDate> end, String precision, String bound) {}

  record Office(String text, Optional<String> country, Optional<String> person) {}

  record Name(String text, String kind, String label) {}

  record Coalition(String name, String text, String kind, Optional<String> role) {}

  record Body(String name, String kind, Optional<String> status, Optional<String> seat, String modality, List<Told> told) {}

  /** What is told of a body, such as the instrument that it rests on. */
  record Told(BodyField field, String words) {}

  record Sanction(String text, String kind, String status, OptionalInt count, OptionalInt ordinal, Optional<String> goods) {}

  record Undertaking(String text, String by, Optional<String> due, Optional<LocalDate> dueEnd) {}
}

package nl.kamergraaf.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.letter.DossierEntry;
import nl.kamergraaf.letter.SourceText;
import nl.kamergraaf.letter.Span;

/**
 * An official publication that is no letter of the government: a motion, an amendment, a report, a bill.
 *
 * @param source the publication's words, its metadata included
 * @param key of the record: the identifier, or one of its own where only the metadata are at hand
 * @param identifier such as kst-36410-V-65
 * @param form what it is, as far as that changes what is read of it
 * @param kind the publisher's word for the kind of paper ("Motie"), else what the heading says
 * @param heading what the paper calls itself: "MOTIE VAN HET LID DOBBE C.S."
 * @param title its subject, where the metadata say it
 * @param dossiers where it is filed; the number belongs to the first
 * @param issued its date
 * @param movers who moved it, in order
 * @param unnamed the heading says "c.s." and nobody else is named
 * @param paragraphs its text, with the part that each plays in a motion
 * @param replaces key of the paper that it replaces: 21501-20-1981
 */
public record Publication(
    SourceText source,
    String key,
    String identifier,
    Form form,
    Optional<String> kind,
    String heading,
    Optional<String> title,
    List<DossierEntry> dossiers,
    Optional<LocalDate> issued,
    List<Mover> movers,
    boolean unnamed,
    List<Paragraph> paragraphs,
    Optional<String> replaces)
    implements OfficialRecord {

  public Publication {
    dossiers = List.copyOf(dossiers);
    movers = List.copyOf(movers);
    paragraphs = List.copyOf(paragraphs);
  }

  /** What a publication is. */
  public enum Form {
    MOTION,
    AMENDMENT,
    OTHER
  }

  /** What a paragraph does. */
  public enum Part {
    CONSIDERATION,
    REQUEST,
    OTHER
  }

  /** A paragraph of the text. */
  public record Paragraph(Part part, Span at) {}

  /** Normal key such as 36410-V-65. */
  public Optional<String> normalKey() {
    return dossiers.stream().findFirst().flatMap(first -> first.sequence().map(number -> first.key() + "-" + number));
  }
}

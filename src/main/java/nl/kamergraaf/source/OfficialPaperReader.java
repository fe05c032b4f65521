package nl.kamergraaf.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kamergraaf.letter.Actor;
import nl.kamergraaf.letter.Header;
import nl.kamergraaf.letter.Identity;
import nl.kamergraaf.letter.Layout;
import nl.kamergraaf.letter.Letter;
import nl.kamergraaf.letter.NoteMark;
import nl.kamergraaf.letter.SourceText;
import nl.kamergraaf.letter.Titles;
import nl.kamergraaf.record.Mover;
import nl.kamergraaf.record.Publication;
import nl.kamergraaf.record.SameName;

/** Makes of an official publication what it is: a letter of the government, or a record of a motion, an amendment or another paper. */
final class OfficialPaperReader {

  private OfficialPaperReader() {}

  static Outcome read(SourceText source, OfficialPaper paper) throws Refusal {
    String identifier = paper.identifier().orElseThrow(() -> new Refusal("", "is cut off or no paper of the Kamer: neither its metadata nor its head say its number"));
    String heading = paper.heading().orElse(paper.meta().first("OVERHEIDop.documenttitel").orElse(""));
    if (heading.isEmpty()) {
      throw new Refusal("", "is cut off or no paper of the Kamer: " + identifier + " does not say what it is");
    }
    return paper.answers() || Headings.government(heading)
        ? letter(source, paper, identifier, heading)
        : new Outcome.Recorded(List.of(publication(source, paper, identifier, heading)), source.sha256());
  }

  private static Outcome letter(SourceText source, OfficialPaper paper, String identifier, String heading) throws Refusal {
    LocalDate issued = paper.issued().orElseThrow(() -> new Refusal("", "is a letter without a date: " + identifier));
    List<Line> lines = paper.text().lines();
    if (paper.opening() >= lines.size()) {
      throw new Refusal("", "is cut off: " + identifier + " has no text below its head");
    }
    Titles titles =
        new Titles(paper.meta().first("OVERHEIDop.documenttitel").orElse(heading), Optional.of(paper.meta().kind().orElse(paper.answers() ? "Antwoord schriftelijke vragen" : Headings.kind(heading))), Optional.empty(), Optional.empty());
    Body body = Body.of(lines, paper.opening(), List.of());
    Header header =
        new Header(
            new Identity(identifier, Optional.of(identifier), 1, issued, Optional.empty()), titles, paper.dossiers(), unsigned(paper, body), List.of(), List.of(), List.of());
    return new Outcome.Read(new Letter(source, header, body.blocks(), body.signatures(), marks(source, paper)));
  }

  /** Publications in XML mark every note; in other forms marks may stand in the words. */
  private static Optional<List<NoteMark>> marks(SourceText source, OfficialPaper paper) {
    boolean known = source.layout() == Layout.OFFICIAL_XML || !paper.text().marks().isEmpty();
    return known ? Optional.of(paper.text().marks()) : Optional.empty();
  }

  /** Those whom the metadata name and who do not stand below the text. */
  private static List<Actor> unsigned(OfficialPaper paper, Body body) {
    List<Actor> unsigned = new ArrayList<>();
    for (String name : paper.meta().values("OVERHEIDop.indiener")) {
      String surname = name.substring(name.lastIndexOf(' ') + 1);
      boolean signed = body.signatures().stream().anyMatch(signature -> signature.name().filter(printed -> SameName.of(printed, surname)).isPresent());
      List<Line> stated = paper.stated("OVERHEIDop.indiener", name);
      if (!signed && !stated.isEmpty()) {
        unsigned.add(new Actor("ondertekenaar", name, Optional.empty(), Optional.empty(), Optional.empty(), stated.get(0).at()));
      }
    }
    return unsigned;
  }

  private static Publication publication(SourceText source, OfficialPaper paper, String identifier, String heading) {
    Publication.Form form = Headings.form(heading);
    Optional<String> title = paper.meta().first("OVERHEIDop.documenttitel");
    Optional<String> dossier = paper.dossiers().stream().findFirst().map(entry -> entry.key().toString());
    boolean moved = form != Publication.Form.OTHER;
    List<Mover> movers = moved ? Signers.of(paper) : List.of();
    return new Publication(
        source, source.layout() == Layout.OFFICIAL_XML ? identifier : identifier + "-" + source.layout().name().toLowerCase(Locale.ROOT), identifier, form, Optional.of(paper.meta().kind().orElse(Headings.kind(heading))), heading, title, paper.dossiers(), paper.issued(), movers,
        moved && Headings.unnamed(heading) && movers.size() <= Headings.names(heading).size(), MotionText.of(paper, form),
        title.flatMap(words -> Headings.replaces(words, dossier)).or(() -> Headings.replaces(heading, dossier)));
  }
}

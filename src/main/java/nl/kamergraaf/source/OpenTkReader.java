package nl.kamergraaf.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kamergraaf.letter.Actor;
import nl.kamergraaf.letter.DossierEntry;
import nl.kamergraaf.letter.DossierKey;
import nl.kamergraaf.letter.Header;
import nl.kamergraaf.letter.Identity;
import nl.kamergraaf.letter.Letter;
import nl.kamergraaf.letter.SourceText;
import nl.kamergraaf.letter.Titles;

/** Reads pages of OpenTK, with their list items or without. */
final class OpenTkReader implements LayoutReader {

  @Override
  public Outcome read(SourceText source, List<Line> lines) {
    OpenTkHeader header = OpenTkHeader.of(lines);
    Optional<LocalDate> issued = header.field("datum").flatMap(DutchDate::at);
    if (issued.isEmpty()) {
      return LayoutReader.cut(source, header.number(), "a date (\"datum: 2025-02-17\")");
    }
    String number = header.field("Nummer").orElse("");
    if (!LetterKeys.number(number)) {
      return new Outcome.Refused(source.name(), "line " + header.number().number(), "\"" + number + "\" is no number of a document, such as 2025D06724");
    }
    Optional<Line> overlong = header.overlong();
    if (overlong.isPresent()) {
      return new Outcome.Refused(source.name(), "line " + overlong.get().number(), "the head goes on for more words than any entry has: text of the letter stands in it");
    }
    if (header.titles().isEmpty()) {
      return new Outcome.Refused(source.name(), "line " + header.number().number(), "no subject stands before the number");
    }
    if (header.end().isEmpty()) {
      return LayoutReader.cut(source, lines.get(lines.size() - 1), "\"Preview document\" and the letter below it");
    }
    List<Line> text = lines.subList(header.end().get(), lines.size());
    Optional<PublicationHead> publication = PreviewHead.publication(text);
    int furniture = PreviewHead.length(text, publication);
    if (furniture == text.size()) {
      return LayoutReader.cut(source, lines.get(lines.size() - 1), "the text of the letter");
    }
    OpenTkEntries entries = OpenTkEntries.of(header.sections());
    Identity identity = identity(number, header, entries, issued.get());
    Header read =
        new Header(identity, titles(header, entries), dossiers(entries, publication), entries.signatories(), entries.cases(), entries.activities(), entries.attachments());
    List<Actor> signatories = read.signatories();
    Body body = Body.of(text, furniture, signatories);
    return new Outcome.Read(new Letter(source, read, body.blocks(), body.signatures()));
  }

  /** Those of the page; the head of the publication may file the letter in more, of which the page names the first only. */
  private static List<DossierEntry> dossiers(OpenTkEntries entries, Optional<PublicationHead> publication) {
    List<DossierEntry> all = new ArrayList<>(entries.dossiers());
    Set<DossierKey> known = all.stream().map(DossierEntry::key).collect(Collectors.toSet());
    publication.stream().flatMap(head -> head.dossiers().stream()).filter(entry -> known.add(entry.key()))
        .forEach(entry -> all.add(new DossierEntry(entry.key(), Optional.empty(), entry.title())));
    return all;
  }

  private static Identity identity(String number, OpenTkHeader header, OpenTkEntries entries, LocalDate issued) {
    int version = header.field("versie").flatMap(OpenTkReader::leading).orElse(1);
    return new Identity(number, entries.publication(), version, issued, header.field("bijgewerkt").flatMap(OpenTkReader::moment));
  }

  /** {@code 2 (versie 1) → 2}. */
  private static Optional<Integer> leading(String text) {
    int end = 0;
    while (end < text.length() && end < 6 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end == 0 ? Optional.empty() : Optional.of(Integer.valueOf(text.substring(0, end)));
  }

  static Optional<LocalDateTime> moment(String text) {
    try {
      return text.length() < 16 ? Optional.empty() : Optional.of(LocalDateTime.parse(text.substring(0, 10) + "T" + text.substring(11, 16)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** First the subject, last the kind; between them the dossier's title, if the letter is filed in one. */
  private static Titles titles(OpenTkHeader header, OpenTkEntries entries) {
    List<String> lines = new ArrayList<>(header.titles().stream().map(Line::text).toList());
    Optional<String> kind = lines.size() > 1 ? Optional.of(lines.remove(lines.size() - 1)) : Optional.empty();
    if (lines.size() > 1 && !entries.dossiers().isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    Optional<String> appreciation = Optional.empty();
    int at = kind.map(words -> words.indexOf(" (kabinetsappreciatie:")).orElse(-1);
    if (at >= 0) {
      String words = kind.get();
      int end = words.lastIndexOf(')');
      appreciation = Optional.of(words.substring(at + 22, end > at ? end : words.length()).strip());
      kind = Optional.of(words.substring(0, at).strip());
    }
    return new Titles(String.join(" ", lines), kind, appreciation, entries.fileFormat());
  }
}

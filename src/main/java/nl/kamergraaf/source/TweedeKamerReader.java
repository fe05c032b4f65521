package nl.kamergraaf.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.letter.Actor;
import nl.kamergraaf.letter.Header;
import nl.kamergraaf.letter.Identity;
import nl.kamergraaf.letter.Letter;
import nl.kamergraaf.letter.SourceText;
import nl.kamergraaf.letter.Titles;

/** Reads detail pages of tweedekamer.nl: "Brief regering : subject", the publication's head and text, then the signatories. */
final class TweedeKamerReader implements LayoutReader {

  private static final String BETWEEN = " : ";

  /** Whether a line is "kind : subject". */
  static boolean titled(Line line) {
    int at = line.text().indexOf(BETWEEN);
    return at > 2 && at < 60 && line.text().length() < 1000 && Character.isUpperCase(line.text().charAt(0));
  }

  @Override
  public Outcome read(SourceText source, List<Line> lines) {
    Optional<PublicationHead> filed = PublicationHead.at(lines, 0, 12);
    if (filed.isEmpty()) {
      return new AnswersReader().read(source, lines);
    }
    PublicationHead head = filed.get();
    Optional<Outcome> cut = OfficialReader.cut(source, head, lines);
    if (cut.isPresent()) {
      return cut.get();
    }
    String title = lines.get(0).text();
    int at = title.indexOf(BETWEEN);
    Titles titles = new Titles(title.substring(at + BETWEEN.length()).strip(), Optional.of(title.substring(0, at).strip()), Optional.empty(), Optional.empty());
    String number = head.publication().orElseThrow();
    List<Actor> signatories = signatories(lines);
    Header header =
        new Header(new Identity(number, Optional.of(number), 1, head.issued().orElseThrow(), Optional.empty()), titles, head.filed(), signatories, List.of(), List.of(), List.of());
    Body body = Body.of(lines, head.end(), signatories);
    return new Outcome.Read(new Letter(source, header, body.blocks(), body.signatures()));
  }

  /** The trailer's items: a relation, and on the same or the next line who stands in it. */
  static List<Actor> signatories(List<Line> lines) {
    List<Actor> found = new ArrayList<>();
    int trailer = Trailer.at(lines, 0);
    for (int i = trailer; i < lines.size(); i++) {
      String words = lines.get(i).text();
      String bare = words.startsWith("-") ? words.substring(1).strip() : words;
      int colon = bare.indexOf(": ");
      if (colon > 0 && Lists.LABELS.has("signatory", bare.substring(0, colon))) {
        found.add(Actors.of(bare.substring(0, colon), bare.substring(colon + 2), lines.get(i)));
      } else if (Lists.LABELS.has("signatory", bare) && i + 1 < lines.size()) {
        found.add(Actors.of(bare, lines.get(i + 1).text(), lines.get(i + 1)));
      }
    }
    return found;
  }
}

package nl.kamergraaf.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.letter.Span;
import nl.kamergraaf.record.Mover;
import nl.kamergraaf.record.SameName;

/**
 * Who moved a paper: the names below its text, each with the fuller name of the metadata where the same surname stands there, then those
 * that only the metadata name.
 */
final class Signers {

  private static final int LONGEST = 80;

  private Signers() {}

  static List<Mover> of(OfficialPaper paper) {
    List<Line> below = below(paper);
    List<String> stated = new ArrayList<>(paper.meta().values("OVERHEIDop.indiener"));
    Map<String, List<Span>> movers = new LinkedHashMap<>();
    for (Line line : below) {
      String printed = line.text().endsWith(".") || line.text().endsWith(",") ? line.text().substring(0, line.text().length() - 1).strip() : line.text();
      String full = stated.stream().filter(name -> SameName.of(name, printed)).findFirst().orElse(printed);
      boolean fuller = stated.remove(full);
      List<Span> at = movers.computeIfAbsent(full, key -> new ArrayList<>());
      at.add(line.at());
      if (fuller) {
        paper.stated("OVERHEIDop.indiener", full).forEach(item -> at.add(item.at()));
      }
    }
    for (String name : stated) {
      movers.computeIfAbsent(name, key -> new ArrayList<>(paper.stated("OVERHEIDop.indiener", name).stream().map(Line::at).toList()));
    }
    if (movers.isEmpty()) {
      headed(paper, movers);
    }
    return movers.entrySet().stream().map(mover -> new Mover(mover.getKey(), mover.getValue())).toList();
  }

  /** Names below the words with which a motion ends, or at the end of another paper. */
  private static List<Line> below(OfficialPaper paper) {
    List<Line> lines = paper.paragraphs().stream().filter(line -> !line.hint().is(Hint.Kind.FURNITURE)).toList();
    List<Line> named = lines.stream().filter(line -> line.hint().is(Hint.Kind.NAME)).toList();
    if (!named.isEmpty()) {
      return named;
    }
    int from = lines.size();
    for (int i = lines.size() - 1; i >= 0 && from == lines.size(); i--) {
      if (lines.get(i).starts("en gaat over tot de orde van de dag")) {
        from = i + 1;
      }
    }
    boolean closed = from < lines.size();
    if (!closed) {
      while (from > 0 && name(lines.get(from - 1)) && known(paper, lines.get(from - 1))) {
        from--;
      }
    }
    return lines.subList(from, lines.size()).stream().filter(Signers::name).toList();
  }

  /** At the end of a paper without closing words a short line is a name only if the heading or the metadata have it, or say "c.s.". */
  private static boolean known(OfficialPaper paper, Line line) {
    String heading = paper.heading().orElse("");
    return Headings.unnamed(heading) || Headings.names(heading).stream().anyMatch(name -> name.equalsIgnoreCase(line.text()))
        || paper.meta().values("OVERHEIDop.indiener").stream().anyMatch(name -> SameName.of(name, line.text()));
  }

  private static boolean name(Line line) {
    List<Token> tokens = line.text().length() > LONGEST ? List.of() : Token.of(line.text());
    return !tokens.isEmpty() && tokens.size() <= 6 && tokens.stream().anyMatch(Token::capital)
        && tokens.stream().allMatch(token -> token.capital() || Lists.OFFICES.has("particle", token.bare()) || token.text().startsWith("("));
  }

  /** The names of the heading, where nothing else names anybody. Capitals are kept as printed: how a name is written is not known. */
  private static void headed(OfficialPaper paper, Map<String, List<Span>> movers) {
    List<Span> at = paper.text().lines().stream().limit(paper.body()).filter(line -> paper.heading().filter(line.text()::equals).isPresent()).map(Line::at).toList();
    Headings.names(paper.heading().orElse("")).forEach(name -> movers.put(name, new ArrayList<>(at)));
  }
}

package nl.kamergraaf.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.letter.Actor;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.letter.Header;
import nl.kamergraaf.letter.Identity;
import nl.kamergraaf.letter.Letter;
import nl.kamergraaf.letter.Signed;
import nl.kamergraaf.letter.SourceText;
import nl.kamergraaf.letter.Span;
import nl.kamergraaf.letter.Titles;

/**
 * Reads answers to written questions as the Kamer prints them: its Aanhangsel, pages of tweedekamer.nl. Where no number is printed, the day
 * and what was asked make one, the same in every form: {@code answers-20240823-1f0c2a9b}.
 */
final class AnswersReader implements LayoutReader {

  private static final String BEHALF = "mede namens";
  private static final Set<String> LEADS = Set.of("van", "de");

  @Override
  public Outcome read(SourceText source, List<Line> lines) {
    AnswersHead head = AnswersHead.of(lines).orElseThrow();
    if (head.received().isEmpty() || head.end() >= lines.size()) {
      return LayoutReader.cut(source, lines.get(head.end() - 1), head.received().isEmpty() ? "a date after \"ontvangen\"" : "the questions and answers");
    }
    Optional<String> title = Optional.of(lines.get(0)).filter(TweedeKamerReader::titled).map(line -> line.text().substring(line.text().indexOf(" : ") + 3).strip());
    String number = head.publication().orElseGet(() -> OwnKey.of("answers", head.received().get(), head.asked(), List.of()));
    List<Actor> named = new ArrayList<>();
    List<Signed> unnamed = new ArrayList<>();
    answerers(head, lines.get(head.from()), named, unnamed);
    List<Actor> below = TweedeKamerReader.signatories(lines);
    List<Actor> signatories = below.isEmpty() ? named : below;
    Header header =
        new Header(
            new Identity(number, head.publication(), 1, head.received().get(), Optional.empty()),
            new Titles(title.orElse(head.asked()), Optional.of(head.kind()), Optional.empty(), Optional.empty()), List.of(), signatories, List.of(), List.of(), List.of());
    Body body = Body.of(lines, head.end(), signatories);
    List<Signed> signatures = new ArrayList<>(below.isEmpty() ? unnamed : List.of());
    signatures.addAll(body.signatures());
    return new Outcome.Read(new Letter(source, header, signed(body.blocks(), lines, head), signatures));
  }

  /** The line that says who answers signs the paper. */
  private static List<Block> signed(List<Block> blocks, List<Line> lines, AnswersHead head) {
    Span signs = new Span(lines.get(head.from()).at().start(), lines.get(head.end() - 1).at().end());
    List<Block> all = new ArrayList<>();
    boolean placed = false;
    for (Block block : blocks) {
      boolean inside = block.at().start() >= signs.start() && block.at().end() <= signs.end();
      if (!inside) {
        all.add(block);
      } else if (!placed) {
        all.add(Body.block(Block.Kind.SIGNATURE, signs));
        placed = true;
      }
    }
    return all;
  }

  /** {@code Minister De Kade (Visserij) en de Staatssecretaris van Zee}: a name with its field, or an office alone. */
  private static void answerers(AnswersHead head, Line line, List<Actor> named, List<Signed> unnamed) {
    String words = head.answered();
    int stop = words.indexOf("(ontvangen ");
    int behalf = words.toLowerCase(Locale.ROOT).indexOf(BEHALF);
    words = words.substring(words.indexOf(" van ") + 5, behalf > 0 && behalf < stop ? behalf : stop).strip();
    for (String part : parts(words)) {
      int open = part.indexOf('(');
      List<Token> tokens = Token.of(open < 0 ? part : part.substring(0, open));
      int at = !tokens.isEmpty() && tokens.get(0).is("de") ? 1 : 0;
      if (at >= tokens.size() || !Lists.OFFICES.has("head", tokens.get(at).bare())) {
        continue;
      }
      if (open < 0 || at + 1 >= tokens.size()) {
        unnamed.add(new Signed(Optional.of(part.endsWith(",") ? part.substring(0, part.length() - 1) : part), Optional.empty(), line.at()));
      } else {
        String name = String.join(" ", tokens.subList(at + 1, tokens.size()).stream().map(Token::text).toList());
        int close = part.indexOf(')', open);
        String field = part.substring(open + 1, close < 0 ? part.length() : close).strip();
        named.add(new Actor("ondertekenaar", name, Optional.of(tokens.get(at).text() + " (" + field + ")"), Optional.empty(), Optional.empty(), line.at()));
      }
    }
  }

  /** Cut before each further office. */
  private static List<String> parts(String words) {
    List<Token> tokens = Token.of(words);
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < tokens.size(); i++) {
      int before = i - 1; // "en van de Minister"
      while (before > from && before > i - 3 && LEADS.contains(tokens.get(before).bare())) {
        before--;
      }
      boolean joins = tokens.get(before).is("en") || tokens.get(before).ends(',');
      if (joins && Lists.OFFICES.has("head", tokens.get(i).bare())) {
        int last = i - 1;
        while (last > from && (tokens.get(last).is("en") || LEADS.contains(tokens.get(last).bare()))) {
          last--;
        }
        parts.add(words.substring(tokens.get(from).from(), tokens.get(last).to()));
        from = i;
      }
    }
    parts.add(words.substring(tokens.isEmpty() ? 0 : tokens.get(from).from()));
    return parts;
  }
}

package nl.kamergraaf.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;

/** The text of a letter, as it was read: every sentence can be linked to, and those that state something are marked. */
final class LetterText {

  private static final int ROWS = 50_000;

  /**
   * A paragraph or another part of the text.
   *
   * @param kind last part of the IRI of its kind: paragraph, heading, list-item, note, metadata-line
   */
  public record Block(String kind, List<Sentence> sentences) {}

  /**
   * A sentence.
   *
   * @param id its place, such as 16990-17059
   * @param facts how many facts rest on it; empty where none does
   * @param href where they are
   * @param spaced whether it is parted from the one before
   * @param inside the places of passages within it, whose words are not shown again
   */
  public record Sentence(String id, String words, String facts, String href, boolean spaced, List<String> inside) {}

  private final Query text = PageQueries.of("letter-text");
  private final Query length = PageQueries.of("letter-length");
  private final Query header = PageQueries.of("letter");
  private final Data data;
  private final String base;

  LetterText(Data data, String base) {
    this.data = data;
    this.base = base;
  }

  Reply reply(String number, PageRequest request) {
    Addresses addresses = new Addresses(base, request.language());
    Map<String, Node> letter = Map.of("letter", NodeFactory.createLiteralString(number));
    return data.read(
        dataset -> {
          Display display = new Display(dataset, addresses);
          Table about = data.select(header, letter, ROWS);
          if (about.rows().isEmpty()) {
            return Gone.reply(dataset, base, "letter/" + number);
          }
          int pieces = LetterPieces.count(data.select(length, letter, 1).rows());
          int piece = request.number("part", pieces, 1);
          Map<String, Node> bounds = new HashMap<>(LetterPieces.bounds(piece));
          bounds.putAll(letter);
          Map<String, Object> model = new HashMap<>();
          model.put("number", number);
          Optional<Cell> title = about.rows().stream().filter(row -> row.containsKey("title")).map(row -> display.cell(row.get("title"))).findFirst();
          model.put("title", title.orElse(Cell.EMPTY));
          model.put("letter", addresses.letter(number));
          model.put("self", addresses.page("/letter/" + number + "/text"));
          model.put("blocks", blocks(data.select(text, bounds, ROWS), number, addresses));
          model.put("part", piece);
          model.put("parts", pieces);
          return new Reply.Html(200, "text", model, List.of(), addresses.page("/letter/" + number + "/text"), base + "letter/" + number);
        });
  }

  private static List<Block> blocks(Table table, String number, Addresses addresses) {
    List<Block> blocks = new ArrayList<>();
    Node last = null;
    int end = -1;
    int shown = -1;
    for (Map<String, Node> row : table.rows()) {
      if (number(row, "end") <= shown) {
        blocks.getLast().sentences().getLast().inside().add(number(row, "start") + "-" + number(row, "end"));
        continue;
      }
      shown = number(row, "end");
      Node block = row.getOrDefault("block", row.get("passage"));
      if (!block.equals(last)) {
        blocks.add(new Block(end(row.getOrDefault("blockKind", row.get("kind"))), new ArrayList<>()));
        last = block;
        end = -1;
      }
      int start = number(row, "start");
      int until = number(row, "end");
      int facts = number(row, "facts");
      String words = row.get("words").getLiteralLexicalForm();
      boolean spaced = end >= 0 && start > end;
      blocks.getLast().sentences()
          .add(new Sentence(start + "-" + until, words, facts == 0 ? "" : String.valueOf(facts), addresses.facts(number, start, until), spaced, new ArrayList<>()));
      end = until;
    }
    return blocks;
  }

  private static int number(Map<String, Node> row, String variable) {
    return row.containsKey(variable) && row.get(variable).getLiteralValue() instanceof Number value ? value.intValue() : 0;
  }

  private static String end(Node kind) {
    return kind == null || !kind.isURI() ? "" : kind.getURI().substring(kind.getURI().lastIndexOf('/') + 1);
  }
}

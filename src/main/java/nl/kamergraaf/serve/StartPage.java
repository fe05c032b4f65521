package nl.kamergraaf.serve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kamergraaf.vocab.KG;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;

/** What this is, what is in it, what one can ask. */
final class StartPage {

  private static final int LETTERS = 10;

  private final Query kinds = PageQueries.of("kinds");
  private final Query published = PageQueries.of("kinds-published");
  private final Data data;
  private final String base;
  private final Questions questions;
  private final LettersPage letters;

  /** What is counted, if there is any. */
  private static final List<Node> KINDS =
      List.of(
          KG.Letter, KG.Citation, KG.MonetaryAmount, KG.Figure, KG.Undertaking, KG.StatusReport, KG.Participation, KG.SanctionMeasure, KG.Delivery,
          KG.Event, KG.Mention, KG.Statement);

  /** How many there are of a kind. */
  public record Kind(Cell kind, String count) {}

  StartPage(Data data, String base, Questions questions, LettersPage letters) {
    this.data = data;
    this.base = base;
    this.questions = questions;
    this.letters = letters;
  }

  Reply reply(PageRequest request) {
    Addresses addresses = new Addresses(base, request.language());
    return data.read(
        dataset -> {
          Display display = new Display(dataset, addresses);
          List<LettersPage.Listed> newest = letters.newest(LETTERS + 1, display);
          Map<String, Object> model = new HashMap<>();
          model.put("letters", newest.stream().limit(LETTERS).toList());
          model.put("more", newest.size() > LETTERS ? addresses.page("/letters") : "");
          model.put("kinds", kinds(display));
          model.put("themes", questions.byTheme(addresses.language()));
          return Reply.Html.ok("start", model);
        });
  }

  /** From the description of the data, which is made in the background for each state of it; counted here where there is none yet. */
  private List<Kind> kinds(Display display) {
    Map<Node, Long> counts = counted(published);
    Map<Node, Long> found = counts.isEmpty() ? counted(kinds) : counts;
    return KINDS.stream()
        .filter(kind -> found.getOrDefault(kind, 0L) > 0)
        .map(kind -> new Kind(display.cell(kind), display.number(found.get(kind))))
        .toList();
  }

  private Map<Node, Long> counted(Query query) {
    return data.select(query, Map.of(), Integer.MAX_VALUE).rows().stream()
        .collect(Collectors.toMap(row -> row.get("kind"), row -> ((Number) row.get("count").getLiteralValue()).longValue()));
  }
}

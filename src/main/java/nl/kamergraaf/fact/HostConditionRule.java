package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.text.Footnote;
import nl.kamergraaf.text.Range;

/** Conditions that a state sets for hosting a body: the items of a list that announces them, or what stands behind "mits". */
final class HostConditionRule implements Rule {

  private static final String ANNOUNCES = "voorwaarden";
  private static final String OWN = "gastlandvoorwaarden";
  private static final Set<String> IF = Set.of("mits", "voorwaarde", "indien");
  /** A clause behind "mits" ends with its verb: "er steun is en de kosten worden gedragen" is two. */
  private static final Set<String> VERBS =
      Set.of("is", "zijn", "wordt", "worden", "heeft", "hebben", "kan", "kunnen", "blijft", "blijven", "komt", "komen", "bestaat", "bestaan", "staat", "staan", "zal", "zullen", "doet", "doen");

  @Override
  public String name() {
    return "body/host-condition";
  }

  @Override
  public String reads() {
    return "Voorwaarden om gastland te zijn, uit een lijst in de tekst of een noot, of achter \"mits\": \"De gastlandvoorwaarden zijn: 1. ...; 2. ...\".";
  }

  @Override
  public void apply(View view, Consumer<Fact> out) {
    List<Range> items = items(view);
    if (!items.isEmpty()) {
      announced(view).ifPresent(body -> told(view, body, items, out));
      return;
    }
    Optional<Integer> ordinal = listOrdinal(view);
    if (ordinal.isPresent()) {
      body(view).filter(body -> listed(view)).ifPresent(body -> out.accept(condition(view, body, ordinal.get(), trimmed(view, afterNumber(view)))));
      return;
    }
    List<Range> provided = provided(view);
    if (!provided.isEmpty()) {
      HostOffer.of(view).ifPresent(offer -> told(view, offer.body(), provided, out));
    }
  }

  private void told(View view, Thing body, List<Range> items, Consumer<Fact> out) {
    for (int i = 0; i < items.size(); i++) {
      out.accept(condition(view, body, i + 1, items.get(i)));
    }
  }

  private Fact condition(View view, Thing body, int ordinal, Range words) {
    return new Fact.HostCondition(view.basis(this, words, Modality.FACT, 0.9), body, ordinal, words);
  }

  /** "De voorwaarden zijn: 1. steun; 2. dekking": the numbered parts of one sentence. */
  private static List<Range> items(View view) {
    String words = view.words(view.range());
    int from = view.lower().indexOf(ANNOUNCES);
    int colon = from < 0 ? -1 : words.indexOf(':', from);
    List<Integer> starts = new ArrayList<>();
    for (int i = colon + 1; colon >= 0 && i < words.length() - 2; i++) {
      boolean next = words.startsWith(String.valueOf(starts.size() + 1), i) && !Character.isLetterOrDigit(words.charAt(i - 1));
      int mark = next ? i + String.valueOf(starts.size() + 1).length() : -1;
      if (next && mark < words.length() - 1 && ".)".indexOf(words.charAt(mark)) >= 0 && words.charAt(mark + 1) == ' ') {
        starts.add(i);
      }
    }
    List<Range> items = new ArrayList<>();
    for (int i = 0; i < starts.size() && starts.size() > 1; i++) {
      int start = starts.get(i) + String.valueOf(i + 1).length() + 1;
      int end = i + 1 < starts.size() ? starts.get(i + 1) : words.length();
      items.add(trimmed(view, new Range(view.range().start() + start, view.range().start() + end)));
    }
    return items;
  }

  /** What stands behind "mits", each clause by itself. */
  private static List<Range> provided(View view) {
    Words words = view.wordTable();
    if (!words.mayHave(IF)) {
      return List.of();
    }
    int at = 0;
    while (at < words.size() && !IF.contains(words.lower(at))) {
      at++;
    }
    boolean that = at + 1 < words.size() && words.lower(at).equals("voorwaarde") && words.lower(at + 1).equals("dat");
    int first = that ? at + 2 : at + 1;
    if (at == 0 || first >= words.size() || words.lower(at).equals("voorwaarde") && !that) {
      return List.of();
    }
    List<Range> clauses = new ArrayList<>();
    int start = first;
    for (int i = first + 1; i < words.size() - 1; i++) {
      if (words.lower(i).equals("en") && VERBS.contains(words.lower(i - 1)) && view.words(new Range(words.range(i - 1).end(), words.range(i).start())).isBlank()) {
        clauses.add(new Range(words.range(start).start(), words.range(i - 1).end()));
        start = words.lower(i + 1).equals("dat") || IF.contains(words.lower(i + 1)) ? i + 2 : i + 1;
      }
    }
    if (start < words.size()) {
      clauses.add(trimmed(view, new Range(words.range(start).start(), view.range().end())));
    }
    return clauses;
  }

  private static Optional<Integer> listOrdinal(View view) {
    String words = view.words(view.range());
    int end = 0;
    while (end < words.length() && end < 2 && Character.isDigit(words.charAt(end))) {
      end++;
    }
    boolean numbered = end > 0 && end + 1 < words.length() && (words.charAt(end) == '.' || words.charAt(end) == ')');
    return numbered ? Optional.of(Integer.valueOf(words.substring(0, end))) : Optional.empty();
  }

  private static Range afterNumber(View view) {
    String words = view.words(view.range());
    int start = words.indexOf(words.indexOf('.') >= 0 && words.indexOf('.') < 3 ? '.' : ')') + 1;
    return new Range(view.range().start() + start, view.range().end());
  }

  private static Range trimmed(View view, Range range) {
    int start = range.start();
    int end = range.end();
    String text = view.text().text();
    while (start < end && text.charAt(start) == ' ') {
      start++;
    }
    while (end > start && ".;, ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Range(start, end);
  }

  /** The sentence that opens the list: up to ten sentences back, in the same note or section. */
  private static boolean listed(View view) {
    List<View> views = view.story().views();
    for (int i = view.sentence().number() - 1; i >= 0 && i >= view.sentence().number() - 10; i--) {
      View earlier = views.get(i);
      if (!earlier.sentence().paragraph().note().equals(view.sentence().paragraph().note())) {
        return false;
      }
      if (earlier.lower().contains(OWN)) {
        return true;
      }
    }
    return false;
  }

  /** The body that a sentence with a list of its own is about: it speaks of hosting, or is a note at a sentence that offers to. */
  private static Optional<Thing> announced(View view) {
    if (view.lower().contains(OWN)) {
      return only(view).or(() -> body(view));
    }
    Optional<Thing> offered = anchor(view).or(() -> view.story().before(view, 1).stream().findFirst()).flatMap(HostOffer::of).map(HostOffer::body);
    return offered.or(() -> HostOffer.of(view).map(HostOffer::body));
  }

  /** The body of the sentence that the note stands at, else the one named last before the list. */
  private static Optional<Thing> body(View view) {
    Optional<View> anchor = anchor(view);
    return anchor.isPresent() ? anchor.flatMap(HostConditionRule::only) : view.story().before(view, 10).stream().map(HostConditionRule::only).flatMap(Optional::stream).findFirst();
  }

  private static Optional<View> anchor(View view) {
    boolean note = view.sentence().paragraph().kind() == Block.Kind.NOTE && view.sentence().paragraph().note().isPresent();
    return note
        ? view.story().note(view.sentence().paragraph().note().getAsInt()).flatMap(Footnote::anchor).map(anchor -> view.story().views().get(anchor.number()))
        : Optional.empty();
  }

  private static Optional<Thing> only(View view) {
    List<Thing> things = view.bodies().stream().map(Bodies.Found::thing).distinct().toList();
    return things.size() == 1 ? Optional.of(things.get(0)) : Optional.empty();
  }
}

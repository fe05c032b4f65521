package nl.kamergraaf.fact;

import java.util.Set;
import java.util.stream.IntStream;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.text.Range;

/** Whether a court is only asked about: "of daaruit een cybertribunaal voortkomt, is onzeker" names none that is there or planned. */
final class Whether {

  private static final Set<String> DESCRIBED = Set.of("name/described-body", "name/shown-body");
  private static final String OF = "of";
  private static final String ONE = "een";
  /** Before "of" these show that it opens a question: "de vraag is of", "wordt bezien of". */
  static final Set<String> ASKING =
      Set.of(
          "vraag", "vroeg", "vroegen", "vraagt", "vragen", "is", "weten", "afwachten", "onderzoekt", "onderzocht", "onderzoeken", "bezien", "beziet", "bekeken", "bekijkt", "verkend",
          "verkent", "onduidelijk", "onzeker", "onbekend", "open", "nagegaan", "gekeken", "besproken", "gesproken");

  /** "Of Bergen de zetel wordt, hangt af van", beside the verbs of every clause. */
  private static final Set<String> HANGS = Set.of("hangt", "valt", "staat", "vergt", "vraagt");

  private static final Set<String> WHY = Set.of("waarom", "waardoor");
  private static final Set<String> ASKERS = Set.of("lid", "leden", "fractie", "fracties", "vragenstellers");

  private Whether() {}

  /** "Of het mandaat wordt verlengd, is onzeker": what stands before the comma is only asked. */
  static boolean opens(View view, Range range) {
    Words words = view.wordTable();
    if (words.size() == 0 || !words.lower(0).equals(OF)) {
      return false;
    }
    for (int i = 1; i < words.size() - 1 && words.range(i).start() < range.start(); i++) {
      if (closes(words, i)) {
        return false;
      }
    }
    return IntStream.range(words.startingAt(range.start()), words.size() - 1).anyMatch(i -> closes(words, i));
  }

  /** "De leden vragen waarom het hof is gesloten": they take it for granted, the letter does not. */
  static boolean why(View view, Range range) {
    Words words = view.wordTable();
    for (int i = words.startingAt(range.start()); i > 0 && view.mayHold(WHY); i--) {
      if (words.isIn(i, WHY)) {
        return ASKING.contains(words.lower(i - 1)) && Words.any(view, new Range(view.range().start(), words.range(i).start()), ASKERS);
      }
    }
    return false;
  }

  private static boolean closes(Words words, int i) {
    return words.breaks(i) && (Verbs.finite(words.lower(i + 1)) || HANGS.contains(words.lower(i + 1)));
  }

  /** A body that no register knows, told by its noun: "een hybride tribunaal voor Soedan". */
  static boolean described(Name name) {
    return DESCRIBED.contains(name.rule());
  }

  static boolean asks(View view, Name name) {
    if (!described(name) || Absence.later(view, name.range())) {
      return false; // "of er ooit een tribunaal komt, is onzeker; thans bestaat het niet"
    }
    Words words = view.wordTable();
    int at = words.startingAt(name.range().start()) - 1;
    while (at > 0 && words.lower(at).endsWith("e")) {
      at--; // "een apart cyberhof"
    }
    boolean any = at >= 0 && (words.lower(at).equals(ONE) || at > 0 && words.lower(at - 1).equals(ONE));
    Range clause = view.clauseOf(name.range()).range();
    for (int i = at; any && i >= 0 && words.range(i).start() >= clause.start(); i--) {
      if (words.lower(i).equals(OF)) {
        return i == 0 || ASKING.contains(words.lower(i - 1));
      }
    }
    return false;
  }
}

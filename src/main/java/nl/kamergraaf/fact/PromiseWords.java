package nl.kamergraaf.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.bundled.Wordlist;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/** The words of {@code promise-words.txt}. */
final class PromiseWords {

  private static final Wordlist ALL = Wordlist.beside(PromiseWords.class, "promise-words.txt");

  static final Set<String> VAGUE = ALL.all("vague");
  static final Set<String> GOES_ON = ALL.all("goes-on");
  static final Set<String> ATTITUDES = ALL.all("attitude");
  static final Set<String> TALKS = ALL.all("talks");
  static final Set<String> ACTS = ALL.all("acts");
  static final Set<String> GIVES = ALL.all("gives");
  static final Set<String> ASKS = ALL.all("asks");
  static final Set<String> OPENS_TERM = ALL.all("opens-term");
  static final Set<String> DECIDES = ALL.all("decides");
  static final Set<String> QUESTION = ALL.all("question");
  static final Endings DECISIONS = new Endings(ALL.all("decisions"));

  private static final Set<String> HERE = ALL.all("here");
  private static final List<String> HERE_IN_WORDS = HERE.stream().filter(phrase -> phrase.indexOf(' ') >= 0).toList();
  private static final List<String> FURTHER = List.copyOf(ALL.all("further"));
  private static final Set<String> OCCASIONS = ALL.all("occasion");

  private PromiseWords() {}

  /** The sentence gives or tells something in the letter itself: "hierbij ontvangt u", "in deze brief". */
  static boolean here(View view) {
    return Words.any(view, view.range(), HERE) && Words.in(view, view.range(), HERE).stream().anyMatch(word -> !names(view, word)) || view.mayHold(HERE_IN_WORDS) || view.mayHold(FURTHER) && !dated(view);
  }

  /** "het verslag van de Rekenkamer (hierna: het verslag)": gives a name, and hands over nothing. */
  private static boolean names(View view, Range word) {
    String text = view.text().text();
    boolean hereafter = view.lower(word).equals("hierna");
    return hereafter && (text.startsWith("(", word.start() - 1) || text.startsWith(":", word.end()) || text.startsWith(" te noemen", word.end()) || text.startsWith(" genoemd", word.end()));
  }

  /** A day, month or season to come stands in the sentence. */
  private static boolean dated(View view) {
    LocalDate issued = view.text().letter().header().identity().issued();
    return view.mentions(When.class).stream().anyMatch(when -> !when.precision().equals("year") && when.end().filter(issued::isBefore).isPresent());
  }

  /** The sentence opens with why the letter is written now: "met het oog op het debat van 3 mei". */
  static boolean occasion(View view) {
    return OCCASIONS.stream().anyMatch(view.lower()::startsWith);
  }

  /** A condition in a phrase: "bij aanname van de motie". */
  static boolean conditional(String lower) {
    return ALL.holds("condition", lower);
  }
}

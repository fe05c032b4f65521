package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Citation;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Footnote;
import nl.kamergraaf.text.Range;

/**
 * The day by which a letter is cited: "mijn brief van 3 maart 2025 (Kamerstuk …)". It stands right behind the letter; of other papers the text
 * names days of another kind, such as that of a debate.
 */
final class CitedDates {

  private static final Set<String> LINKS = Set.of("van", "d.d.", "dd.", "dd");
  private static final Set<String> ADDRESSEES =
      Set.of("aan uw kamer", "aan de kamer", "aan de tweede kamer", "aan de eerste kamer", "aan beide kamers", "aan uw beide kamers");
  private static final Set<String> ABOUT = Set.of("over", "inzake", "betreffende");
  /** Words of another phrase or clause, to which the number may belong. */
  private static final Set<String> OTHERS = Set.of("die", "dat", "waarin", "waarmee");
  /** A day behind these is that of the meeting. */
  private static final String AGENDA = "agenda";
  private static final Set<String> BETWEEN = Set.of("(", ",", "[", ".", ") (", ")(");
  /** What stands between a day and the number in brackets behind it. */
  private static final Set<String> BRACKET = Set.of("(", "(kenmerk", "(met kenmerk", "(documentnummer");
  private static final int LONGEST = 120;
  /** Letters from the beginning of a day to the number behind it, at most. */
  private static final int NEAR = 60;

  private CitedDates() {}

  /**
   * The day of the cited letter, where the text gives it.
   *
   * @param note the note in which the citation stands
   */
  static Optional<When> of(View view, Citation citation, Optional<Footnote> note) {
    if (citation.kind() != Citation.Kind.LETTER) {
      return Optional.empty();
    }
    if (citation.head().isPresent()) {
      Range head = citation.head().get();
      int number = citation.range().equals(head) ? behindStop(view, head.end()) : citation.range().start();
      if (head.start() > number) {
        return told(view, number);
      }
      return first(view, head.start(), number).or(() -> listed(view, head.start(), number)).or(() -> behindTopic(view, head, number)).or(() -> recorded(view, head, number));
    }
    Optional<View> anchor = note.flatMap(Footnote::anchor).map(sentence -> view.story().views().get(sentence.number()));
    return anchor.filter(carries -> note.get().at().isPresent()).flatMap(carries -> marked(carries, note.get().at().getAsInt()));
  }

  /** "Op 3 mei 2024 (Kamerstuk …) is uw Kamer geïnformeerd": the day right before the brackets. */
  private static Optional<When> told(View view, int number) {
    return before(view, number).filter(when -> view.wordBefore(when.range().start()).equals("op") || view.wordBefore(when.range().start()).equals("en"));
  }

  /** The day that ends right before brackets in which a number stands. */
  static Optional<When> before(View view, int number) {
    Range near = new Range(Math.max(view.range().start(), number - NEAR), number);
    return view.mentions(When.class, near).stream()
        .filter(when -> day(when) && BRACKET.contains(view.words(new Range(when.range().end(), number)).strip()))
        .findFirst();
  }

  /** "de brief van 3 mei 2024 (kenmerk …)": the number is announced. */
  private static Optional<When> recorded(View view, Range head, int number) {
    return before(view, number).filter(when -> view.words(new Range(when.range().end(), number)).strip().length() > 1 && noun(view, when) == head.start());
  }

  /**
   * "de Kamerbrief over wachttijden in de zorg van 3 mei 2024 (Kamerstuk …)": the day stands behind what the letter is about, and is its own where
   * nothing that has a day of its own is named there: "de brief over het debat van 3 mei".
   */
  private static Optional<When> behindTopic(View view, Range head, int number) {
    Optional<When> day = before(view, number).filter(when -> LINKS.contains(link(view, when)));
    if (day.isEmpty() || day.get().range().start() <= head.end()) {
      return Optional.empty();
    }
    Range topic = new Range(head.end(), day.get().range().start());
    boolean about = ABOUT.contains(Words.first(view.lower(topic).strip()));
    boolean plain = topic.length() <= LONGEST && view.words(topic).chars().noneMatch(c -> ",;:()".indexOf(c) >= 0);
    boolean one = view.mentions(When.class, topic).isEmpty();
    return day.filter(when -> about && plain && one && undated(view.lower(topic)));
  }

  /** "van", "d.d.": what stands before a day. */
  private static String link(View view, When when) {
    String before = view.lower(new Range(view.range().start(), when.range().start())).stripTrailing();
    return before.substring(before.lastIndexOf(' ') + 1);
  }

  /** No word of a topic names what others do, or what happens or is written on a day. */
  private static boolean undated(String topic) {
    for (Words.Run word : Words.runs(topic, new Range(0, topic.length()))) {
      String lower = word.lower();
      if (OTHERS.contains(lower) || Verbs.subject(lower) || CitationWords.DATED.end(lower)) {
        return false;
      }
    }
    return true;
  }

  /** The day right behind a noun, if what numbers the noun follows. */
  private static Optional<When> first(View view, int noun, int number) {
    for (When when : view.mentions(When.class)) {
      if (when.range().start() > noun) {
        boolean its = day(when) && when.range().end() <= number && noun(view, when) == noun && !Words.first(view.lower(new Range(noun, when.range().start()))).endsWith(AGENDA) && leads(view, new Range(when.range().end(), number));
        return Optional.of(when).filter(w -> its);
      }
    }
    return Optional.empty();
  }

  /** "de brieven van 3 mei (…), 4 mei (…) en 5 mei (…)": a further day stands between the number of the one before and its own. */
  private static Optional<When> listed(View view, int noun, int number) {
    if (!Words.first(view.lower(new Range(noun, number))).endsWith("brieven")) {
      return Optional.empty();
    }
    for (When when : view.mentions(When.class, new Range(Math.max(noun, number - LONGEST), number))) {
      String before = view.lower(new Range(noun, when.range().start())).stripTrailing();
      boolean further = before.endsWith("),") || before.endsWith(") en") || before.endsWith("), en");
      if (day(when) && further && view.words(new Range(when.range().end(), number)).strip().equals("(")) {
        return Optional.of(when);
      }
    }
    return Optional.empty();
  }

  /** "mijn brief van 3 mei jl.": the date has the full stop that the head lacks. */
  private static int behindStop(View view, int end) {
    return end < view.range().end() && view.text().text().charAt(end) == '.' ? end + 1 : end;
  }

  /** The day of a letter that ends at the mark of a note. */
  private static Optional<When> marked(View view, int mark) {
    for (When when : view.mentions(When.class)) {
      if (day(when) && when.range().end() <= mark && mark - when.range().end() <= 1) {
        int noun = noun(view, when);
        String word = noun < 0 ? "" : Words.first(view.lower(new Range(noun, when.range().start())));
        return Optional.of(when).filter(w -> word.endsWith("brief") || word.endsWith("brieven"));
      }
    }
    return Optional.empty();
  }

  private static boolean day(When when) {
    return when.precision().equals("day") && when.bound() == When.Bound.WITHIN && when.start().isPresent() && when.start().equals(when.end());
  }

  /** Where the word begins that a day belongs to, over "aan uw Kamer van"; -1 where it belongs to none. */
  private static int noun(View view, When when) {
    int from = Math.max(view.range().start(), when.range().start() - LONGEST);
    String before = view.lower(new Range(from, when.range().start())).stripTrailing();
    int link = before.lastIndexOf(' ') + 1;
    if (link == 0 || !LINKS.contains(before.substring(link))) {
      return -1;
    }
    String rest = before.substring(0, link).stripTrailing();
    for (String addressee : ADDRESSEES) {
      if (rest.endsWith(" " + addressee)) {
        rest = rest.substring(0, rest.length() - addressee.length()).stripTrailing();
        break;
      }
    }
    return from + rest.lastIndexOf(' ') + 1;
  }

  /** Nothing but a mark, or what the letter is about, stands between its day and its number. */
  private static boolean leads(View view, Range between) {
    String words = view.lower(between).strip();
    boolean told = words.endsWith(" (") && words.indexOf(' ') == words.length() - 2 && Citation.tells(words.substring(0, words.length() - 2)); // "in mijn brief van 3 mei jl. bericht (Kamerstuk …)"
    if (words.isEmpty() || told || BETWEEN.contains(words)) {
      return true;
    }
    if (words.length() > LONGEST || !words.endsWith("(") || !ABOUT.contains(Words.first(words)) || !view.mentions(When.class, between).isEmpty()) {
      return false;
    }
    for (Words.Run word : Words.runs(words, new Range(0, words.length()))) {
      if (OTHERS.contains(word.lower()) || Verbs.finite(word.lower()) || Verbs.subject(word.lower())) {
        return false;
      }
    }
    return words.indexOf('(') == words.length() - 1 && words.indexOf(',') < 0;
  }
}

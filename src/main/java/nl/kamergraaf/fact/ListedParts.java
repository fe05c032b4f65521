package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.kamergraaf.text.Range;

/** The parts of what a sentence lists: at numbers, at marks, or at commas and "en". Each without number, "en" and closing mark. */
final class ListedParts {

  private static final String AND = " en ";
  private static final Set<String> RELATIVES = Set.of("die", "dat");
  private static final String WHERE = "waar";
  private static final String WHICH = "die";
  /** "die op 2 mei jl. zijn overgebracht" */
  private static final String LAST = "jl";
  static final Set<String> ORDINALS = Set.of("eerste", "tweede", "derde", "vierde", "vijfde", "slotte");
  private static final Set<String> NTH_OPENS = Set.of("ten", "de", "een");
  private static final String TEN = "ten";
  private static final Set<String> IS = Set.of("is", "luidt");
  private static final Set<String> MUST = Set.of("moet", "moeten", "dient", "dienen");
  private static final Set<String> OPENING = Set.of("de", "het", "een", "er", "dat");

  private static final List<List<String>> SIGNS =
      List.of(List.of("(i) ", "(ii) ", "(iii) ", "(iv) ", "(v) ", "(vi) "), List.of("(1) ", "(2) ", "(3) ", "(4) ", "(5) "), List.of("(a) ", "(b) ", "(c) ", "(d) ", "(e) "), List.of("a) ", "b) ", "c) ", "d) ", "e) "), List.of("i) ", "ii) ", "iii) ", "iv) "));

  private ListedParts() {}

  /** "1. steun; 2. dekking"; nothing where no second number stands. */
  static List<Range> numbered(View view, Range within) {
    String words = view.words(within);
    List<Integer> starts = new ArrayList<>();
    List<Integer> bodies = new ArrayList<>();
    for (int i = 0; i < words.length() - 2; i++) {
      String number = String.valueOf(starts.size() + 1);
      int mark = i + number.length();
      boolean next = words.startsWith(number, i) && (i == 0 || !Character.isLetterOrDigit(words.charAt(i - 1)));
      if (next && mark < words.length() - 1 && ".)".indexOf(words.charAt(mark)) >= 0 && words.charAt(mark + 1) == ' ') {
        starts.add(i);
        bodies.add(mark + 1);
      }
    }
    List<Range> parts = new ArrayList<>();
    for (int i = 0; i < starts.size() && starts.size() > 1; i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : words.length();
      parts.add(trimmed(view, new Range(within.start() + bodies.get(i), within.start() + end)));
    }
    return parts;
  }

  /** "(i) er steun is, (ii) de kosten worden gedeeld", "a) steun, b) dekking"; nothing where no second one stands. */
  static List<Range> enumerated(View view, Range within) {
    for (List<String> signs : SIGNS) {
      List<Range> parts = new ArrayList<>();
      int start = -1;
      int at = within.start();
      for (String sign : signs) {
        int next = view.next(" " + sign, at);
        if (next < 0 || next >= within.end()) {
          break;
        }
        if (start >= 0) {
          add(parts, trimmed(view, new Range(start, next)));
        }
        start = next + 1 + sign.length();
        at = start - 1;
      }
      if (!parts.isEmpty()) {
        add(parts, trimmed(view, new Range(start, within.end())));
        return parts;
      }
    }
    return List.of();
  }

  /** Behind "ten eerste", "ten tweede": the word behind it; behind "de tweede is", "een tweede"; -1 where no ordinal stands. */
  static int nth(Words words, int at) {
    int ordinal = at + 1 < words.size() && NTH_OPENS.contains(words.lower(at)) ? at + 1 : -1;
    if (ordinal < 0 || !ORDINALS.contains(words.lower(ordinal))) {
      return -1;
    }
    return ordinal + 1 < words.size() && IS.contains(words.lower(ordinal + 1)) ? ordinal + 2 : ordinal + 1;
  }

  /** "ten eerste steun, ten tweede dekking": what stands behind each ordinal, without "moet". */
  static List<Range> ordered(View view, Range within) {
    Words words = view.wordTable();
    List<Range> parts = new ArrayList<>();
    int start = -1;
    int first = words.startingAt(within.start() + 1);
    for (int i = first; i < words.size(); i++) {
      boolean opens = words.lower(i).equals(TEN) && nth(words, i) > 0 && (i == first || words.breaks(i - 1) || words.lower(i - 1).equals(AND.strip()));
      if (opens && start < 0 && i > first) {
        return List.of();
      }
      if (opens && start > 0) {
        add(parts, trimmed(view, new Range(words.range(start).start(), words.range(i).start())));
      }
      if (opens) {
        start = nth(words, i);
        start = start < words.size() && MUST.contains(words.lower(start)) ? start + 1 : start;
        if (start >= words.size()) {
          return List.of();
        }
      }
    }
    if (start > 0) {
      add(parts, trimmed(view, new Range(words.range(start).start(), within.end())));
    }
    return parts;
  }

  /** At each of a mark. */
  static List<Range> at(View view, Range within, char mark) {
    List<Range> parts = new ArrayList<>();
    int start = within.start();
    for (int i = within.start(); i <= within.end(); i++) {
      if (i == within.end() || view.text().text().charAt(i) == mark) {
        add(parts, trimmed(view, new Range(start, i)));
        start = i + 1;
      }
    }
    return parts;
  }

  /** At commas, and at the last "en" behind them. */
  static List<Range> joined(View view, Range within) {
    return joined(view, within, next -> true);
  }

  /** At commas, and at the last "en" behind them that a new phrase follows: "orde en veiligheid en een begroting" is two. */
  static List<Range> joinedPhrases(View view, Range within) {
    return joined(view, within, OPENING::contains);
  }

  /** "A, B en C": the one "en" stands in the last part, so that it is the list's. */
  static boolean once(View view, List<Range> parts) {
    String last = view.lower(parts.get(parts.size() - 1));
    boolean one = last.contains(AND) && last.indexOf(AND) == last.lastIndexOf(AND);
    return one && parts.subList(0, parts.size() - 1).stream().noneMatch(part -> view.lower(part).contains(AND));
  }

  private static List<Range> joined(View view, Range within, Predicate<String> opens) {
    List<Range> parts = at(view, within, ',');
    if (parts.isEmpty()) {
      return parts;
    }
    Range last = parts.removeLast();
    String words = view.lower(last);
    int and = words.lastIndexOf(AND);
    while (and >= 0 && !opens.test(Words.first(words.substring(and + AND.length())))) {
      and = words.lastIndexOf(AND, and - 1);
    }
    if (and > 0) {
      parts.add(new Range(last.start(), last.start() + and));
    }
    parts.add(and > 0 ? trimmed(view, new Range(last.start() + and + AND.length(), last.end())) : last); // "dat A en dat B"
    return parts;
  }

  /** "Daaraan zijn voorwaarden verbonden, die op 2 mei zijn overgebracht:": only a relative clause stands between the noun with its verb and the colon. */
  static boolean behindRelative(Words words, int noun, int colon) {
    int comma = noun;
    while (comma < words.size() && comma - noun <= 2 && !words.breaks(comma)) {
      comma++;
    }
    int which = comma + 1; // behind "verbonden,"
    boolean relative = which < words.size() && words.breaks(comma) && words.range(which).end() < colon && (words.lower(which).equals(WHICH) || words.lower(which).startsWith(WHERE));
    return relative && IntStream.range(which, words.startingAt(colon) - 1).noneMatch(i -> words.breaks(i) && !words.lower(i).equals(LAST));
  }

  /** "zittingen waarbij vissers aanwezig zijn, worden elders gehouden": a part that a verb opens goes on with the one before, which a relative clause breaks off. */
  static List<Range> whole(View view, List<Range> parts) {
    List<Range> whole = new ArrayList<>();
    for (Range part : parts) {
      boolean goesOn = !whole.isEmpty() && Verbs.finite(Words.first(view.lower(part))) && Words.of(view, whole.getLast()).stream().anyMatch(word -> RELATIVES.contains(view.lower(word)) || view.lower(word).startsWith(WHERE));
      whole.add(goesOn ? whole.removeLast().to(part) : part);
    }
    return whole;
  }

  private static void add(List<Range> parts, Range part) {
    if (part.length() > 0) {
      parts.add(part);
    }
  }

  /** Without blanks, "en" and "dat" at the beginning, and without closing marks and "en" at the end. */
  static Range trimmed(View view, Range range) {
    String text = view.text().text();
    int start = range.start();
    int end = range.end();
    boolean more = true;
    while (more) {
      int before = end - start;
      while (start < end && text.charAt(start) == ' ') {
        start++;
      }
      while (end > start && ".;, ".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      start = text.startsWith("en ", start) ? start + 3 : text.startsWith("dat ", start) ? start + 4 : start;
      end = end - 3 > start && text.startsWith(" en", end - 3) ? end - 3 : end;
      more = end - start < before && start < end;
    }
    return new Range(Math.min(start, end), end);
  }
}

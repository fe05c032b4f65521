package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kamergraaf.bundled.Wordlist;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/**
 * Words of one proposition that together bar somebody or something, in whatever order: "weerde ** uit ** havens".
 *
 * @param type the measure type that they say; {@link BarTargets#WHO} where it hangs from who or what is barred
 * @param frees they say that what was barred may be again: "mogen weer" in place of "mogen niet"
 * @param parts one of each of which must stand there, the verb first
 */
record BarPattern(String type, List<Part> parts, boolean frees) {

  private static final String CLASS = "@";
  private static final String ENDS = "@*";
  private static final String NO = " @no";
  private static final String AGAIN = " @again";
  private static final String BARE = "0";
  private static final String STATE = "#";
  private static final String ANYWHERE = "~";
  /** Words between the verb and what goes with it. */
  private static final int APART = 14;

  /**
   * @param governors prepositions that the word must hang from; {@link #BARE} where it must not hang from one, none where that is all one
   * @param words alternatives, of one or several words
   * @param ends ends of compounds that are alternatives too
   * @param anywhere in any proposition of the sentence
   */
  record Part(Set<String> governors, StagePattern.Group words, Endings ends, boolean anywhere) {

    /** Index of the last word of the alternative that begins here; -1 where none does. */
    int end(View view, int at, int last) {
      Words all = view.wordTable();
      int end = all.isIn(at, words.first()) ? StagePattern.matches(all, words.alternatives(), at, last) : -1;
      end = end < 0 && (ends.end(all.lower(at)) || words.alternatives().contains(STATE) && BarTargets.state(view, all.range(at))) ? at : end;
      return end < 0 || governors.isEmpty() || governed(view, all.range(at)) ? end : -1;
    }

    private boolean governed(View view, Range word) {
      Governor governor = Governor.of(view, word.start());
      return governor.isPreposition() ? governors.contains(governor.word()) : governors.contains(BARE);
    }
  }

  static List<BarPattern> all(Wordlist list, String prefix) {
    List<BarPattern> all = new ArrayList<>();
    list.kinds().forEach((kind, frames) -> {
      if (kind.startsWith(prefix)) {
        frames.forEach(frame -> {
          all.add(new BarPattern(kind.substring(prefix.length()), parts(list, frame), false));
          if (frame.contains(NO)) {
            all.add(new BarPattern(kind.substring(prefix.length()), parts(list, frame.replace(NO, AGAIN)), true));
          }
        });
      }
    });
    return List.copyOf(all);
  }

  private static List<Part> parts(Wordlist list, String frame) {
    List<Part> parts = new ArrayList<>();
    for (String part : frame.split(" ")) {
      int governs = part.indexOf('>');
      boolean anywhere = part.startsWith(ANYWHERE);
      Set<String> governors = governs < 0 ? Set.of() : Set.of(part.substring(anywhere ? 1 : 0, governs).split("\\|"));
      Set<String> words = new HashSet<>();
      Set<String> ends = new HashSet<>();
      for (String one : part.substring(governs < 0 && anywhere ? 1 : governs + 1).split("/")) {
        if (one.startsWith(ENDS)) {
          ends.addAll(list.all(one.substring(ENDS.length())));
        } else if (one.startsWith(CLASS)) {
          words.addAll(list.all(one.substring(CLASS.length())));
        } else {
          words.add(one.replace('+', ' '));
        }
      }
      parts.add(new Part(governors, StagePattern.Group.of(Set.copyOf(words)), new Endings(ends), anywhere));
    }
    return List.copyOf(parts);
  }

  /** The words of the pattern where its verb begins at a word: of the others those nearest to it in its proposition; none where one is missing. */
  List<Range> around(View view, int verb, int[] own) {
    Words words = view.wordTable();
    int behind = own[own.length - 1] + 1;
    int close = parts.get(0).end(view, verb, behind);
    List<Range> all = new ArrayList<>();
    if (close >= 0) {
      all.add(words.range(verb).to(words.range(close)));
    }
    for (int part = 1; part < parts.size() && all.size() == part; part++) {
      nearest(view, parts.get(part), verb, own, all);
    }
    return all.size() == parts.size() ? all : List.of();
  }

  private static void nearest(View view, Part part, int verb, int[] own, List<Range> all) {
    Words words = view.wordTable();
    int[] within = part.anywhere() ? IntStream.range(0, words.size()).toArray() : own;
    int last = within[within.length - 1] + 1;
    int best = -1;
    for (int at : within) {
      boolean nearer = (part.anywhere() || Math.abs(at - verb) <= APART) && (best < 0 || Math.abs(at - verb) < Math.abs(best - verb));
      Range word = words.range(at);
      if (nearer && all.stream().noneMatch(word::overlaps) && part.end(view, at, last) >= 0) {
        best = at;
      }
    }
    if (best >= 0) {
      all.add(words.range(best).to(words.range(part.end(view, best, last))));
    }
  }
}

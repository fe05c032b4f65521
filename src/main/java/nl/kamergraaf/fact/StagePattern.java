package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kamergraaf.mention.WordMarks;
import nl.kamergraaf.text.Range;

/**
 * Several words of a clause that together say a stage, in whatever order: "haalde/haalden het niet".
 *
 * @param fresh only of what is not there yet: "een embargo", "nieuwe sancties"
 * @param link how the measure hangs from the words
 * @param groups alternatives, one of each of which must stand in the clause; words joined by a blank stand side by side
 */
record StagePattern(String stage, boolean fresh, String link, List<Group> groups) {

  private static final String NEW = "-new";
  /** A word that must close the clause. */
  private static final String END = "$";
  private static final String TO = "te";
  /** In words, of an alternative. */
  private static final int LONGEST = 4;

  /** @param first the words with which the alternatives begin */
  record Group(Set<String> alternatives, WordMarks first) {

    static Group of(Set<String> alternatives) {
      return new Group(alternatives, WordMarks.of(alternatives.stream().map(StagePattern::bare).map(Words::first).collect(Collectors.toUnmodifiableSet())));
    }
  }

  /** The patterns of the word list whose kinds begin alike; "STAGE-LINK" or "STAGE-new-LINK" follows. */
  static List<StagePattern> all(String prefix) {
    List<StagePattern> patterns = new ArrayList<>();
    SanctionWords.prefixed(prefix).forEach(
        (kind, all) -> {
          int dash = kind.lastIndexOf('-');
          boolean fresh = kind.substring(0, dash).endsWith(NEW);
          String stage = fresh ? kind.substring(0, dash - NEW.length()) : kind.substring(0, dash);
          all.forEach(words -> patterns.add(new StagePattern(stage, fresh, kind.substring(dash + 1), groups(words))));
        });
    return List.copyOf(patterns);
  }

  /** A pattern that tells no stage. */
  static StagePattern of(String words) {
    return new StagePattern("", false, "", groups(words));
  }

  /** Words one of which stands in every clause that one of the patterns fits; of several words that stand side by side, the first. */
  static Set<String> hints(List<StagePattern> all) {
    Set<String> hints = new HashSet<>();
    all.forEach(pattern -> pattern.groups().get(0).alternatives().forEach(word -> hints.add(Words.first(bare(word)))));
    return hints;
  }

  /** Most patterns are told by the marks of the sentence: it has no word with which an alternative of some group begins. */
  boolean mayStand(Words words) {
    for (Group group : groups) {
      if (!words.mayHave(group.first())) {
        return false;
      }
    }
    return true;
  }

  /** Index behind the last word that ends inside bounds. */
  static int behind(Words words, Range within) {
    int last = words.startingAt(within.start());
    while (last < words.size() && words.range(last).end() <= within.end()) {
      last++;
    }
    return last;
  }

  /** The words of the pattern between two indices, outside the thing itself and not as an infinitive; none where a group is missing. */
  List<Range> cue(Words words, int first, int last, Range thing) {
    List<Range> all = new ArrayList<>();
    for (Group group : groups) {
      for (int i = first; i < last; i++) {
        boolean infinitive = i > first && words.lower(i - 1).equals(TO) && words.lower(i).endsWith("en");
        int end = infinitive || !words.isIn(i, group.first()) || thing.overlaps(words.range(i)) ? -1 : matches(words, group.alternatives(), i, last);
        if (end >= 0) {
          all.add(words.range(i).to(words.range(end)));
          break;
        }
      }
    }
    return all.size() == groups.size() ? all : List.of();
  }

  /** The words of the pattern where its first group begins at a word: of the others those nearest to it; none where one is missing. */
  List<Range> around(Words words, int first, int last, int verb) {
    if (!words.isIn(verb, groups.get(0).first())) {
      return List.of();
    }
    int end = matches(words, groups.get(0).alternatives(), verb, last);
    List<Range> all = new ArrayList<>();
    if (end >= 0) {
      all.add(words.range(verb).to(words.range(end)));
    }
    for (int group = 1; group < groups.size() && all.size() == group; group++) {
      for (int apart = 1; apart < last - first && all.size() == group; apart++) {
        for (int i = verb - apart; i <= verb + apart && all.size() == group; i += 2 * apart) {
          int close = i < first || i >= last || i >= verb && i <= end ? -1 : matches(words, groups.get(group).alternatives(), i, last);
          if (close >= 0) {
            all.add(words.range(i).to(words.range(close)));
          }
        }
      }
    }
    return all.size() == groups.size() ? all : List.of();
  }

  /** The index of the last word of the alternative that begins here; -1 where none does. */
  static int matches(Words words, Set<String> group, int at, int last) {
    if (group.contains(words.lower(at)) || at == last - 1 && group.contains(words.lower(at) + END)) {
      return at;
    }
    StringBuilder run = new StringBuilder(words.lower(at));
    for (int i = at + 1; i < Math.min(last, at + LONGEST); i++) {
      run.append(' ').append(words.lower(i));
      if (group.contains(run.toString()) || i == last - 1 && group.contains(run + END)) {
        return i;
      }
    }
    return -1;
  }

  /** "haalde/haalden het+niet": groups of alternatives; a plus stands between words side by side. */
  static List<Group> groups(String words) {
    List<Group> groups = new ArrayList<>();
    for (String group : words.split(" ")) {
      Set<String> alternatives = new HashSet<>();
      Arrays.stream(group.split("/")).map(one -> one.replace('+', ' ')).forEach(alternatives::add);
      groups.add(Group.of(alternatives));
    }
    return groups;
  }

  private static String bare(String word) {
    return word.endsWith(END) ? word.substring(0, word.length() - END.length()) : word;
  }
}

package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kamergraaf.bundled.Wordlist;
import nl.kamergraaf.mention.WordMarks;
import nl.kamergraaf.text.Range;

/**
 * Words that together say a relation, in whatever order they stand in a clause, and where its two ends stand: "host-subject-object: huisvest/herbergt".
 *
 * @param relation what the words say
 * @param first role of the first end, as the state
 * @param second role of the second one, as the body
 * @param groups one word of each stands in the clause
 */
record RelationFrame(String relation, String first, String second, List<WordMarks> groups) {

  private static final String ALIAS = "@";

  /** The frames of a list: kinds of three parts; a line that begins with "@" names words that others take. */
  static List<RelationFrame> all(Wordlist list) {
    Map<String, Set<String>> kinds = list.kinds();
    List<RelationFrame> frames = new ArrayList<>();
    kinds.forEach((kind, all) -> {
      String[] parts = kind.split("-");
      if (parts.length == 3) {
        all.forEach(words -> frames.add(new RelationFrame(parts[0], parts[1], parts[2], groups(words, kinds))));
      }
    });
    return List.copyOf(frames);
  }

  private static List<WordMarks> groups(String words, Map<String, Set<String>> kinds) {
    return Arrays.stream(words.split(" ")).map(group -> group.startsWith(ALIAS) ? kinds.get(group).iterator().next() : group).map(group -> WordMarks.of(Set.of(group.split("/")))).toList();
  }

  /** Words of which every frame needs one: those of its last group. */
  static WordMarks last(List<RelationFrame> frames) {
    return WordMarks.of(frames.stream().flatMap(frame -> frame.groups.getLast().words().stream()).collect(Collectors.toUnmodifiableSet()));
  }

  /** A quick look: false means that some group has no word in the sentence. */
  boolean mayStand(Words words) {
    for (WordMarks group : groups) {
      if (!words.mayHave(group)) {
        return false;
      }
    }
    return true;
  }

  /** The words of the frame inside bounds, each group another one; none where a group is missing. */
  List<Range> in(Words words, Range within) {
    List<Range> found = new ArrayList<>();
    int first = words.startingAt(within.start());
    for (WordMarks group : groups) {
      Optional<Range> word = Optional.empty();
      for (int i = first; word.isEmpty() && i < words.size() && words.range(i).end() <= within.end(); i++) {
        word = words.isIn(i, group) && !found.contains(words.range(i)) ? Optional.of(words.range(i)) : Optional.empty();
      }
      if (word.isEmpty()) {
        return List.of();
      }
      found.add(word.get());
    }
    return found;
  }
}

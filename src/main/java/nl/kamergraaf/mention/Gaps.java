package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.text.Ordered;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.ReadText;
import nl.kamergraaf.text.Sentence;

/** Puts the parts of cues with gaps together: the nearest next part, at most eight words on, in the same sentence. */
final class Gaps {

  /** Most letters of the particle of a separable verb that is a preposition too. */
  private static final int PARTICLE = 4;

  /** Behind these words another clause begins. */
  private static final List<String> ELSEWHERE = List.of(" voor om ", "; ", ", dus ", ", maar ", ", want ");

  /** Characters between two parts, at most. */
  private static final int FARTHEST = 400;

  private static final Set<String> FINITE =
      Set.of(
          "is", "was", "wordt", "werd", "heeft", "had", "zal", "kan", "maakt", "neemt", "nam", "doet", "blijft", "staat", "gaat", "komt", "krijgt", "steunt", "leidt",
          "draagt", "levert", "werkt", "vormt", "zijn", "waren", "worden", "werden", "hebben", "zullen", "kunnen", "nemen", "maken");

  private final ReadText text;
  /** Of each cue that its first part opened, the places of every part. */
  private final List<Range>[][] places;
  private final GappedCue[] cues;

  @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of lists
  Gaps(ReadText text, int number) {
    this.text = text;
    this.places = new List[number][];
    this.cues = new GappedCue[number];
  }

  /** False where a part has none before it that it could go on with; places come in order of their start. */
  boolean goesOn(Literal.OfPart part, int start) {
    if (part.index() == 0) {
      return true;
    }
    List<Range>[] parts = places[part.cue().number()];
    List<Range> before = parts == null ? List.of() : parts[part.index() - 1];
    return !before.isEmpty() && start - before.get(before.size() - 1).end() <= FARTHEST;
  }

  /** Takes one part's place, where it goes on. */
  @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of lists
  void add(Literal.OfPart part, Range range) {
    int number = part.cue().number();
    if (places[number] == null) {
      places[number] = new List[part.cue().parts().size()];
      Arrays.setAll(places[number], i -> new ArrayList<>(2));
      cues[number] = part.cue();
    }
    places[number][part.index()].add(range);
  }

  void join(Consumer<Hit> out) {
    for (int number = 0; number < cues.length; number++) {
      List<Range>[] parts = places[number];
      if (parts == null || parts[parts.length - 1].isEmpty()) {
        continue;
      }
      List<Range> firsts = parts[0];
      for (int i = 0; i < firsts.size(); i++) {
        Optional<Range> whole = follow(firsts.get(i), parts, cues[number].words());
        int again = i + 1 < firsts.size() ? firsts.get(i + 1).start() : Integer.MAX_VALUE;
        // a first part that comes again before the second one begins the cue anew
        if (whole.isPresent() && again >= secondStart(firsts.get(i), parts)) {
          out.accept(new Hit.OfConcept(whole.get(), cues[number].concept(), false));
        }
      }
    }
  }

  private static int secondStart(Range first, List<Range>[] parts) {
    List<Range> second = parts[1];
    int at = firstFrom(second, first.end());
    return at < second.size() ? second.get(at).start() : Integer.MAX_VALUE;
  }

  private Optional<Range> follow(Range first, List<Range>[] parts, int room) {
    int limit = sentenceEnd(first.start());
    Range whole = first;
    for (int i = 1; i < parts.length; i++) {
      List<Range> next = parts[i];
      int at = firstFrom(next, whole.end());
      while (i == parts.length - 1 && at < next.size() && next.get(at).length() <= PARTICLE && beforeDigit(next.get(at).end())) {
        at++; // "stelde in 2022 een verbod in": the first "in" is no particle
      }
      if (at == next.size() || next.get(at).end() > limit || words(whole.end(), next.get(at).start(), room) > room || proposes(whole.end(), next.get(at).start()) || i == 1 && closed(whole.end())) {
        return Optional.empty();
      }
      whole = whole.to(next.get(at));
    }
    return Optional.of(whole);
  }

  /** "stelde voor om sancties in te stellen" is no "stelde * in", "een plicht werkt averechts; ik voer haar niet uit" no "werkt * uit". */
  private boolean proposes(int from, int to) {
    return from < to && ELSEWHERE.stream().anyMatch(words -> text.text().indexOf(words, from, to) >= 0);
  }

  /** "waarin X het voortouw neemt, maakt Y deel uit": the verb closes its clause, and another begins behind the comma. */
  private boolean closed(int end) {
    String words = text.text();
    if (!words.startsWith(", ", end)) {
      return false;
    }
    int next = end + 2;
    while (next < words.length() && Letters.isWord(words, next)) {
      next++;
    }
    return FINITE.contains(words.substring(end + 2, next));
  }

  private boolean beforeDigit(int end) {
    String words = text.text();
    return end + 1 < words.length() && words.charAt(end) == ' ' && Character.isDigit(words.charAt(end + 1));
  }

  /** Words between two places; those in parentheses do not count. */
  private int words(int from, int to, int room) {
    int words = 0;
    int depth = 0;
    for (int i = from; i < to && words <= room && i - from < FARTHEST; i++) {
      char c = text.text().charAt(i);
      depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
      if (depth == 0 && Letters.isWord(text.text(), i) && (i == from || !Letters.isWord(text.text(), i - 1))) {
        words++;
      }
    }
    return to - from > FARTHEST ? room + 1 : words;
  }

  private static int firstFrom(List<Range> ranges, int start) {
    return Ordered.first(ranges.size(), i -> ranges.get(i).start() < start);
  }

  private int sentenceEnd(int at) {
    List<Sentence> sentences = text.sentences();
    int first = Ordered.first(sentences.size(), i -> sentences.get(i).range().end() <= at);
    return first < sentences.size() ? sentences.get(first).range().end() : at;
  }
}

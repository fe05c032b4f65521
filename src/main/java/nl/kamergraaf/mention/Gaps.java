package nl.kamergraaf.mention;

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

  private static final String MARKS = ".,;:?!";

  /** Characters between two parts, at most. */
  private static final int FARTHEST = 400;

  private static final Set<String> FINITE =
      Set.of(
          "is", "was", "wordt", "werd", "heeft", "had", "zal", "kan", "maakt", "neemt", "nam", "doet", "blijft", "staat", "gaat", "komt", "krijgt", "steunt", "leidt",
          "draagt", "levert", "werkt", "vormt", "zijn", "waren", "worden", "werden", "hebben", "zullen", "kunnen", "nemen", "maken");

  private final ReadText text;
  private final List<GappedCue> cues;

  /** Where each part stands, whatever cues it is a part of, by its number; rows have room at their ends. */
  private final int[][] places;

  private final int[] counts;

  /** @param parts number of the parts of the cues */
  Gaps(ReadText text, List<GappedCue> cues, int parts) {
    this.text = text;
    this.cues = cues;
    this.places = new int[parts][];
    this.counts = new int[parts];
  }

  /** Takes the next place of a part; places come in order. */
  void add(int part, int start) {
    int count = counts[part]++;
    if (count == 0) {
      places[part] = new int[4];
    } else if (count == places[part].length) {
      places[part] = Arrays.copyOf(places[part], 2 * count);
    }
    places[part][count] = start;
  }

  void join(Consumer<Hit> out) {
    for (int c = 0; c < cues.size(); c++) {
      int[] parts = cues.get(c).parts();
      if (counts[parts[0]] > 0 && counts[parts[1]] > 0) {
        join(cues.get(c), out);
      }
    }
  }

  private void join(GappedCue cue, Consumer<Hit> out) {
    int part = cue.parts()[0];
    for (int i = 0; i < counts[part]; i++) {
      int start = places[part][i];
      int end = start + cue.lengths()[0];
      int second = startFrom(cue.parts()[1], end);
      // a first part that comes again before the second one begins the cue anew
      boolean anew = i + 1 < counts[part] && places[part][i + 1] < second;
      if (!anew && second - end <= FARTHEST) {
        follow(cue, start, end).ifPresent(whole -> out.accept(new Hit.OfConcept(whole, cue.concept(), false)));
      }
    }
  }

  private Optional<Range> follow(GappedCue cue, int start, int first) {
    int limit = sentenceEnd(start);
    int end = first;
    for (int i = 1; i < cue.parts().length; i++) {
      int part = cue.parts()[i];
      int length = cue.lengths()[i];
      int at = firstFrom(part, end);
      boolean last = i == cue.parts().length - 1 && length <= PARTICLE;
      while (last && at < counts[part] && places[part][at] - end <= FARTHEST && governs(cue, places[part][at] + length)) {
        at++; // "stelde in 2022 een verbod in": the first "in" is no particle
      }
      at = last && cue.particle().about() ? closing(part, at, length, Math.min(limit, end + FARTHEST)) : at;
      if (at == counts[part] || last && cue.particle().at(text.text(), places[part][at] + length) == Particle.Sense.IDIOM) {
        return Optional.empty();
      }
      int next = places[part][at];
      if (next + length > limit || words(end, next, cue.words()) > cue.words() || proposes(end, next) || i == 1 && closed(end)) {
        return Optional.empty();
      }
      end = next + length;
    }
    return Optional.of(new Range(start, end));
  }

  /** "stelde voor om sancties in te stellen" is no "stelde * in", "een plicht werkt averechts; ik voer haar niet uit" no "werkt * uit". */
  private boolean proposes(int from, int to) {
    for (String words : ELSEWHERE) {
      if (from < to && text.text().indexOf(words, from, to) >= 0) {
        return true;
      }
    }
    return false;
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

  /** "neem de motie over verlenging van de pacht niet over": of several the one that closes the clause, where one does. */
  private int closing(int part, int from, int length, int limit) {
    for (int at = from; at < counts[part] && places[part][at] + length <= limit && !clauseEnds(places[part][from], places[part][at]); at++) {
      if (closes(places[part][at] + length, limit)) {
        return at;
      }
    }
    return from;
  }

  private boolean clauseEnds(int from, int to) {
    String words = text.text();
    int comma = words.indexOf(", ", from, to);
    return comma >= 0 || words.indexOf("; ", from, to) >= 0 || words.indexOf(": ", from, to) >= 0;
  }

  private boolean closes(int end, int limit) {
    String words = text.text();
    return end >= limit || end < words.length() && MARKS.indexOf(words.charAt(end)) >= 0 || words.startsWith(" en ", end);
  }

  private boolean governs(GappedCue cue, int end) {
    return beforeDigit(end) || cue.particle().at(text.text(), end) == Particle.Sense.PREPOSITION;
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

  /** Where a part stands first from a place on; far behind the text where it does nowhere. */
  private int startFrom(int part, int place) {
    int at = firstFrom(part, place);
    return at < counts[part] ? places[part][at] : Integer.MAX_VALUE;
  }

  private int firstFrom(int part, int place) {
    int at = counts[part] == 0 ? 0 : Arrays.binarySearch(places[part], 0, counts[part], place);
    return at < 0 ? -at - 1 : at;
  }

  private int sentenceEnd(int at) {
    List<Sentence> sentences = text.sentences();
    int first = Ordered.first(sentences.size(), i -> sentences.get(i).range().end() <= at);
    return first < sentences.size() ? sentences.get(first).range().end() : at;
  }
}

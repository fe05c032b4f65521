package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** Finds motions that are named again by their movers alone: "de motie Jansen", once "de motie Jansen (36 045, nr. 5)" has been cited. */
final class MotionNames {

  private static final Set<String> NOUNS = Set.of("motie", "amendement");
  private static final List<String> OF = List.of(" van het lid ", " van de leden ", "-", " ");
  private static final int LONGEST = 80;

  private final MotionIndex index;

  MotionNames(MotionIndex index) {
    this.index = index;
  }

  /** A name stands right behind the noun: it is of that motion that is spoken. */
  static boolean follows(View view, Range noun) {
    String text = view.text().text();
    int at = noun.end() + 1;
    return at < view.range().end() && " -".indexOf(text.charAt(noun.end())) >= 0 && Character.isUpperCase(text.charAt(at));
  }

  /** Adds the places of a sentence where a motion is named so. */
  void add(View view, List<MotionPlace> places) {
    String lower = view.lower();
    for (String noun : NOUNS) {
      for (int at = lower.indexOf(noun); at >= 0; at = lower.indexOf(noun, at + 1)) {
        int start = view.range().start() + at;
        boolean whole = at == 0 || !Character.isLetterOrDigit(lower.charAt(at - 1));
        Range word = new Range(start, start + noun.length());
        if (whole && places.stream().noneMatch(place -> place.range().overlaps(word))) {
          named(view, word).ifPresent(places::add);
        }
      }
    }
  }

  private Optional<MotionPlace> named(View view, Range noun) {
    String text = view.text().text();
    for (String of : OF) {
      if (text.startsWith(of, noun.end())) {
        return longest(view, noun, noun.end() + of.length());
      }
    }
    return Optional.empty();
  }

  /** Tries the names that begin at a place, the longest first. */
  private Optional<MotionPlace> longest(View view, Range noun, int from) {
    String text = view.text().text();
    int limit = Math.min(view.range().end(), from + LONGEST);
    for (int end = last(text, from, limit); end > from; end = shorter(text, from, end)) {
      Optional<Motion> motion = index.named(text.substring(from, end));
      if (motion.isPresent()) {
        return Optional.of(new MotionPlace(new Range(noun.start(), end), List.of(motion.get()), "", MotionPlace.How.CITED));
      }
    }
    return Optional.empty();
  }

  /** Where the names end without the last word; the search ends with them, not with the letter's beginning. */
  private static int shorter(String text, int from, int end) {
    int at = end - 1;
    while (at > from && " /,".indexOf(text.charAt(at)) < 0) {
      at--;
    }
    return at;
  }

  /** Where letters, blanks and what joins names end. */
  private static int last(String text, int from, int limit) {
    int end = from;
    while (end < limit && (Character.isLetter(text.charAt(end)) || " -/'’,".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }
}

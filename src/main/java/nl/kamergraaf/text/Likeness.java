package nl.kamergraaf.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much a note's text belongs to the place of a mark: by words and parts of words that few of the letter's marks share, more so right
 * before the mark, less so in the rest of its paragraph; and by the kind of source ({@code IMF} at a sentence on growth and inflation).
 */
final class Likeness {

  private static final double NEAR = 0.8;
  private static final double PARAGRAPH = 0.35;
  private static final double TOPIC = 1;
  private static final double LITTLE = 0.5;
  /** Share of a word's parts below which it is another word; less is needed where the beginnings are the same, as endings often are. */
  private static final double SAME = 0.6;

  private static final double BEGINS = 0.3;

  private static final List<String> TOPICS =
      Lists.TOPICS.kinds().keySet().stream().filter(kind -> kind.startsWith("body.")).map(kind -> kind.substring(5)).toList();

  /** The topics that a word of a note's text points to: a note has few words, the topics have hundreds. */
  private static final Map<String, Set<String>> POINTING = pointing();

  private static final Set<String> IGNORED = Lists.TOPICS.all("ignored");

  /** The words around a mark: its sentence, those right before it, and the paragraph up to it. */
  record Place(Words sentence, Words near, Words paragraph) {}

  /** The words of a note's text that count, each with its parts, and the kinds of source that they point to. */
  record Body(List<Part> words, List<String> topics) {

    static Body of(Words words) {
      List<Part> telling = words.words().stream().filter(Body::tells).map(Part::of).toList();
      Set<String> topics = words.words().stream().flatMap(word -> POINTING.getOrDefault(word, Set.of()).stream()).collect(Collectors.toSet());
      return new Body(telling, TOPICS.stream().filter(topics::contains).toList());
    }

    private static boolean tells(String word) {
      return (word.length() > 2 || Character.isDigit(word.charAt(0))) && !IGNORED.contains(word);
    }
  }

  /** A word, its parts, and how much it tells where it is shared as a whole. */
  record Part(String word, long[] parts, double weight) {

    static Part of(String word) {
      return new Part(word, Words.parts(word), word.length() < 3 ? 0.2 : Words.pair(word) ? 2 : little(word) ? LITTLE : 1);
    }

    /** Years, months and the like are shared by sentences that have nothing to do with each other. */
    private static boolean little(String word) {
      boolean year = word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
      return year || Lists.TOPICS.has("common", word);
    }
  }

  private final List<Place> places;
  private final Words.Occurrences occurrences;
  /** By number of occurrences; 0 for what stands at every mark. */
  private final double[] rarity;

  private static Map<String, Set<String>> pointing() {
    Map<String, Set<String>> pointing = new HashMap<>();
    for (String topic : TOPICS) {
      Lists.TOPICS.all("body." + topic).forEach(word -> pointing.computeIfAbsent(word, none -> new HashSet<>()).add(topic));
    }
    return pointing;
  }

  Likeness(List<Place> places) {
    this.places = places;
    this.occurrences = Words.Occurrences.in(places.stream().map(Place::sentence).toList());
    this.rarity = new double[places.size() + 1];
    Arrays.setAll(rarity, count -> Math.log((places.size() + 1.0) / Math.max(1, count)));
  }

  double of(Body body, int place) {
    Place at = places.get(place);
    double sum = 0;
    for (Part word : body.words) {
      double paragraph = Words.pair(word.word()) ? 0 : PARAGRAPH * shared(word, at.paragraph()); // a day is that of its own sentence
      sum += Math.max(shared(word, at.sentence()) + NEAR * shared(word, at.near()), paragraph);
    }
    for (String topic : body.topics) {
      boolean both = meets(at.sentence(), Lists.TOPICS.all("at." + topic)) && !meets(at.sentence(), Lists.TOPICS.all("not." + topic));
      sum += both ? TOPIC : 0;
    }
    return sum;
  }

  private static boolean meets(Words text, Set<String> words) {
    return words.stream().anyMatch(text.words()::contains);
  }

  private double shared(Part of, Words text) {
    String word = of.word;
    if (text.words().contains(word)) {
      return rarity[occurrences.of(word)] * of.weight;
    }
    double found = 0;
    int count = 0;
    for (long part : of.parts) {
      if (text.parts().contains(part)) {
        found += rarity[occurrences.of(part)];
        count++;
      }
    }
    boolean begins = count > 0 && text.parts().contains(of.parts[0]);
    return count > 0 && count >= (begins ? BEGINS : SAME) * of.parts.length ? found / of.parts.length : 0;
  }
}

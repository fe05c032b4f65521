package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.text.Range;

/**
 * Goods that a measure covers: "op (producten als) kolen, ijzer en hout".
 *
 * @param concepts local names of the goods scheme
 * @param words items of the list that the scheme does not have
 */
record Goods(List<String> concepts, List<Range> words) {

  private static final Set<String> OPENS = Set.of("op", "van", "voor");
  /** Of listings. */
  private static final Set<String> NOUNS = Stream.of(SanctionWords.PUTTING, SanctionWords.LISTED).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> FILLS = Set.of("belangrijke", "producten", "als", "zoals", "onder", "andere", "meer", "de", "het", "een", "alle", "russische", "uitvoer", "invoer", "import", "export", "van", "en");
  /** What may stand behind an item. */
  private static final List<String> BEHIND = List.of(" en ", " uit ", " naar ");
  /** Goods that are military only where arms are spoken of. */
  private static final Set<String> CIVIL = Set.of("vrachtwagen", "vrachtwagens", "vrachtauto's");
  private static final int WORDS = 29;
  /** Words up to the preposition that opens the list. */
  private static final int NEAR = 7;
  private static final int LIST = 2;
  /** Beginnings of compounds for a measure, by the concept of the goods that it is on. */
  private static final Map<String, Set<String>> COMPOUNDS = SanctionWords.prefixed("on-");

  static final Goods NONE = new Goods(List.of(), List.of());

  /** The list that follows a measure in its segment. */
  static Goods after(View view, Range measure) {
    Range rest = upToNext(view, measure, Story.after(measure, view.segmentOf(measure)));
    List<Range> words = Words.of(view, rest);
    int first = first(view, measure, words);
    int end = first;
    while (end < Math.min(words.size(), first + WORDS) && (end == 0 || belongs(view, words, end))) {
      end++;
    }
    if (end == first) {
      return NONE;
    }
    Range list = new Range(words.get(first).start(), words.get(end - 1).end());
    List<Hit.OfConcept> known = view.nouns("goods", list).stream().filter(hit -> !CIVIL.contains(view.lower(hit.range()))).toList();
    List<Range> others = new ArrayList<>();
    for (int i = first; i < end; i++) {
      Range word = words.get(i);
      boolean covered = known.stream().anyMatch(hit -> hit.range().overlaps(word));
      if (!covered && item(view, word) && (standsAlone(view, word) || i == first && listed(view, word))) {
        others.add(word);
      }
    }
    if (known.isEmpty() && others.size() < LIST) {
      return NONE; // one word may be anything, several between commas are a list
    }
    return new Goods(known.stream().map(hit -> hit.concept().name()).distinct().toList(), others);
  }

  /** The index of the first word behind "op", "van" or "voor", which may end the measure itself: "een verbod op de uitvoer van"; behind the last word where there is none. */
  private static int first(View view, Range measure, List<Range> words) {
    String lower = view.lower(measure);
    if (OPENS.contains(lower.substring(lower.lastIndexOf(' ') + 1))) {
      return 0;
    }
    for (int i = 0; i < Math.min(words.size(), NEAR); i++) {
      if (OPENS.contains(view.lower(words.get(i)))) {
        return i + 1;
      }
    }
    return words.size();
  }

  /** No name, and no word that only fills the list. */
  private static boolean item(View view, Range word) {
    return !FILLS.contains(view.lower(word)) && !Character.isUpperCase(view.text().text().charAt(word.start()));
  }

  /** "mogen geen luxegoederen worden geleverd", "het olieprijsplafond": what the words of a measure themselves name. */
  static Goods inside(View view, Range measure) {
    List<String> concepts = new ArrayList<>(view.nouns("goods", measure).stream().map(hit -> hit.concept().name()).distinct().toList());
    if (concepts.isEmpty()) {
      COMPOUNDS.forEach((concept, goods) -> {
        if (goods.stream().anyMatch(view.lower(measure)::startsWith)) {
          concepts.add(concept);
        }
      });
    }
    return new Goods(concepts, List.of());
  }

  /** Another measure or the noun of a listing behind it has goods of its own. */
  private static Range upToNext(View view, Range measure, Range rest) {
    int end = rest.end();
    for (Restrictions.Found other : view.restrictions()) {
      end = other.range().start() > measure.end() ? Math.min(end, other.range().start()) : end;
    }
    for (Range noun : Words.in(view, rest, NOUNS)) {
      end = Math.min(end, noun.start());
    }
    return new Range(rest.start(), Math.max(rest.start(), end));
  }

  /** A list goes on over commas and "en"; a full clause does not. */
  private static boolean belongs(View view, List<Range> words, int index) {
    String gap = view.words(new Range(words.get(index - 1).end(), words.get(index).start()));
    return !gap.contains(";") && !gap.contains(":") && !gap.contains("(");
  }

  /** The first item: one word before a comma or "en". */
  private static boolean listed(View view, Range word) {
    String text = view.text().text();
    return Character.isLetter(text.charAt(word.start())) && (text.startsWith(", ", word.end()) || text.startsWith(" en ", word.end()));
  }

  /** One word between commas or before "en": an item of the list. */
  private static boolean standsAlone(View view, Range word) {
    String text = view.text().text();
    boolean opens = word.start() >= 2 && (text.charAt(word.start() - 2) == ',' || view.wordBefore(word.start()).equals("en"));
    boolean closes =
        word.end() >= view.range().end() || ",.;".indexOf(text.charAt(word.end())) >= 0 || BEHIND.stream().anyMatch(next -> text.startsWith(next, word.end()));
    return opens && closes;
  }
}

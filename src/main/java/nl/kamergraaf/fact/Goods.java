package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
  private static final Set<String> FILLS = Set.of("belangrijke", "producten", "als", "zoals", "onder", "andere", "meer", "de", "het", "een", "alle", "russische", "uitvoer", "invoer", "import", "export", "van");
  /** What may stand behind an item. */
  private static final List<String> BEHIND = List.of(" en ", " uit ", " naar ");
  /** Goods that are military only where arms are spoken of. */
  private static final Set<String> CIVIL = Set.of("vrachtwagen", "vrachtwagens", "vrachtauto's");
  private static final int WORDS = 30;
  private static final int LIST = 2;

  private static final String OIL = "olieprijs";
  private static final String OIL_CONCEPT = "oil";

  static final Goods NONE = new Goods(List.of(), List.of());

  /** The list that follows a measure in its segment. */
  static Goods after(View view, Range measure) {
    Range rest = upToNext(view, measure, Story.after(measure, view.segmentOf(measure)));
    List<Range> words = Words.of(view.text().text(), rest);
    String last = view.lower(measure);
    boolean opened = OPENS.contains(last.substring(last.lastIndexOf(' ') + 1)); // "een verbod op de uitvoer van" goederen voor tweeërlei gebruik
    int from = opened ? -1 : 0;
    while (!opened && from < words.size() && from < 6 && !OPENS.contains(view.lower(words.get(from)))) {
      from++;
    }
    if (words.isEmpty() || from >= words.size() || !opened && !OPENS.contains(view.lower(words.get(from)))) {
      return NONE;
    }
    List<String> concepts = new ArrayList<>();
    List<Range> others = new ArrayList<>();
    int end = from + 1;
    while (end < words.size() && end - from < WORDS && (end == 0 || belongs(view, words, end))) {
      end++;
    }
    Range list = new Range(opened ? measure.end() : words.get(from).end(), words.get(Math.max(0, Math.max(from, end - 1))).end());
    List<Hit.OfConcept> known = view.nouns("goods", list).stream().filter(hit -> !CIVIL.contains(view.lower(hit.range()))).toList();
    known.forEach(hit -> concepts.add(hit.concept().name()));
    for (int i = from + 1; i < end; i++) {
      Range word = words.get(i);
      boolean covered = known.stream().anyMatch(hit -> hit.range().overlaps(word));
      boolean fills = FILLS.contains(view.lower(word)) || view.lower(word).equals("en");
      boolean named = Character.isUpperCase(view.text().text().charAt(word.start()));
      if (!covered && !fills && !named && (standsAlone(view, word) || i == from + 1 && listed(view, word))) {
        others.add(word);
      }
    }
    if (concepts.isEmpty() && others.size() < LIST) {
      return NONE; // one word may be anything, several between commas are a list
    }
    return new Goods(concepts.stream().distinct().toList(), others);
  }

  /** "mogen geen luxegoederen worden geleverd", "het olieprijsplafond": what the words of a measure themselves name. */
  static Goods inside(View view, Range measure) {
    List<String> concepts = new ArrayList<>(view.nouns("goods", measure).stream().map(hit -> hit.concept().name()).distinct().toList());
    if (concepts.isEmpty() && view.lower(measure).startsWith(OIL)) {
      concepts.add(OIL_CONCEPT);
    }
    return new Goods(concepts, List.of());
  }

  /** Another measure or the noun of a listing behind it has goods of its own. */
  private static Range upToNext(View view, Range measure, Range rest) {
    int end = rest.end();
    for (Restrictions.Found other : view.restrictions()) {
      end = other.range().start() > measure.end() ? Math.min(end, other.range().start()) : end;
    }
    for (Range noun : Words.in(view, rest, SanctionWords.PUTTING)) {
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

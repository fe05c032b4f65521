package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.Sentence;

/**
 * Lists whose members share one noun: "de maritieme, drone- en IT-coalities" names three coalitions, "de drone- en de IT-coalitie" two. A member counts if the register has
 * it, if it is an area in which states form coalitions, or if the others are known.
 */
final class ElidedLists {

  private record Item(Range range, String words, boolean area, boolean glued) {}

  private static final int MOST = 12;

  private final Reading reading;
  private final Words words;
  private final Map<Integer, Range> areas = new HashMap<>();

  private ElidedLists(Reading reading, Sentence sentence) {
    this.reading = reading;
    this.words = reading.words(sentence);
    for (Hit hit : reading.hits(sentence)) {
      if (hit instanceof Hit.OfConcept of && of.concept().scheme().equals("capability-area")) {
        areas.merge(hit.range().end(), hit.range(), (a, b) -> a.length() >= b.length() ? a : b);
      }
    }
  }

  static void in(Sentence sentence, Reading reading, Consumer<Mention> out) {
    String text = reading.text().text();
    boolean list = reading.tokens(sentence).hint(Hint.KINDS) || text.indexOf("coalities ", sentence.range().start(), sentence.range().end()) >= 0 || text.indexOf("- en ", sentence.range().start(), sentence.range().end()) >= 0;
    if (list && text.indexOf(" en ", sentence.range().start(), sentence.range().end()) >= 0) {
      new ElidedLists(reading, sentence).find(out);
    }
  }

  private void find(Consumer<Mention> out) {
    for (int i = 0; i < words.size(); i++) {
      if (heads(words.get(i))) {
        String word = words.get(i).text();
        KindWords.KindWord kind = words.get(i).form().plural().orElseThrow();
        List<Item> items = items(i, word.substring(0, word.length() - plural(kind.word()).length()));
        emit(items.size() < 2 ? List.of() : items, kind, out);
        if (items.size() < 2) {
          List<Item> ahead = ahead(i + 1);
          emit(ahead.size() < 2 ? List.of() : ahead, kind, out);
        }
      } else if (last(i) || described(i)) {
        KindWords.KindWord kind = words.get(i).form().compound().or(words.get(i).form()::kind).orElseThrow();
        String word = words.get(i).text();
        List<Item> items = items(i, word.substring(0, word.length() - kind.word().length()));
        emit(items.subList(0, Math.max(0, items.size() - 1)), kind, out);
      }
    }
  }

  /** "de drone-, IT- en luchtverdedigingscoalitie": the last one is written out, the others lack its noun. */
  private boolean last(int index) {
    boolean collaboration = words.get(index).form().compound().filter(kind -> !kind.english() && kind.kind().isCollaboration()).isPresent();
    int en = collaboration ? before(index - 1) : -1;
    return en > 0 && words.get(en).is("en") && words.get(en - 1).text().endsWith("-");
  }

  /** "de drone-, IT- en maritieme coalitie": an adjective stands before the noun of the last one. */
  private boolean described(int index) {
    boolean collaboration = words.get(index).form().kind().filter(kind -> !kind.english() && kind.kind().isCollaboration()).isPresent();
    int en = collaboration && index > 1 && words.get(index - 1).text().endsWith("e") ? before(index - 2) : -1;
    return en > 0 && words.get(en).is("en") && words.get(en - 1).text().endsWith("-");
  }

  /** "de drone- en de IT-coalitie": an article may be said again behind "en" or a comma. */
  private int before(int index) {
    boolean again = index > 1 && (words.get(index).is("de") || words.get(index).is("het")) && (words.get(index - 1).is("en") || words.get(index - 1).is(","));
    return again ? index - 1 : index;
  }

  private static String plural(String singular) {
    return singular.endsWith("s") ? singular + "en" : singular + "s";
  }

  /** The word is, or ends in, the plural of a collaboration. */
  private static boolean heads(Word word) {
    return word.form().plural().filter(kind -> !kind.english() && kind.kind().isCollaboration()).isPresent();
  }

  private List<Item> items(int noun, String head) {
    List<Item> items = new ArrayList<>();
    int at = noun - 1;
    if (head.isEmpty()) {
      at = item(at, items);
    } else {
      items.add(new Item(words.get(noun).range(), bare(head), false, !head.endsWith("-")));
    }
    while (!items.isEmpty() && items.size() < MOST && at > 0) {
      at = before(at);
      int before = at;
      if (words.get(at).is("en")) {
        at--;
      }
      if (words.get(at).is(",")) {
        at--;
      }
      if (at == before) {
        break;
      }
      int size = items.size();
      at = item(at, items);
      if (items.size() == size) {
        break;
      }
    }
    Collections.reverse(items);
    return items;
  }

  /** "de coalities voor drones, IT en ontmijning": the areas stand behind the noun. */
  private List<Item> ahead(int from) {
    List<Item> items = new ArrayList<>();
    int at = words.get(from).is("voor") || words.get(from).is("inzake") ? from + 1 : words.follow(from, "op", "het", "gebied", "van") ? from + 4 : -1;
    while (at > 0 && items.size() < MOST) {
      Range area = startingAt(words.get(at).start());
      if (area == null) {
        break;
      }
      items.add(new Item(area, reading.text().text(area), true, false));
      at = words.from(area.end());
      if (!words.get(at).is(",") && !words.get(at).is("en")) {
        break;
      }
      at++;
    }
    return items;
  }

  private Range startingAt(int start) {
    for (Range area : areas.values()) {
      if (area.start() == start) {
        return area;
      }
    }
    return null;
  }

  /** Takes the item that ends with a word; gives the index before it. */
  private int item(int at, List<Item> items) {
    Word word = words.get(at);
    Range area = areas.get(word.end());
    if (area != null) {
      items.add(new Item(area, reading.text().text(area), true, false));
      return words.from(area.start()) - 1;
    }
    boolean hyphen = word.text().endsWith("-");
    if (word.punctuation() || FunctionWords.contains(word) || !Character.isLetter(word.text().charAt(0)) || (!hyphen && !word.text().endsWith("e") && !word.capital())) {
      return at;
    }
    Range stem = areas.get(word.end() - 1);
    items.add(new Item(word.range(), bare(word.text()), stem != null, hyphen));
    return at - 1;
  }

  private static String bare(String head) {
    return head.endsWith("-") ? head.substring(0, head.length() - 1) : head;
  }

  private void emit(List<Item> items, KindWords.KindWord kind, Consumer<Mention> out) {
    String noun = kind.word();
    if (items.isEmpty()) {
      return;
    }
    List<Optional<Entry>> entries = items.stream().map(item -> lookUp(item.words, noun)).toList();
    long sure = items.stream().filter(i -> i.area).count() + entries.stream().filter(Optional::isPresent).count();
    if (sure == 0) {
      return;
    }
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      Kind unknown = kind.kind().isCollaboration() && item.area ? Kind.CAPABILITY_COALITION : kind.kind();
      out.accept(
          new Name(
              item.range, "name/elided", entries.get(i).map(Entry::label).orElse(own(item, noun)), entries.get(i).map(Entry::kind).orElse(unknown),
              Spelling.Form.NAME, entries.get(i).map(List::of).orElse(List.of()), Optional.empty()));
    }
  }

  /** "maritieme coalitie", "munitiecoalitie" of "munitie- en dronecoalities", "IT-coalitie" */
  private static String own(Item item, String noun) {
    if (item.glued && !Letters.inCapitals(item.words)) {
      return item.words + noun;
    }
    return item.words + (item.words.endsWith("e") && !item.glued ? " " : "-") + noun;
  }

  private Optional<Entry> lookUp(String item, String noun) {
    for (String start : List.of(item, Letters.uncapitalised(item))) {
      for (String name : List.of(start + noun, start + "-" + noun, start + " " + noun, noun + " " + start, noun + " voor " + start)) {
        List<Entry> found = reading.register().spelled(name);
        if (found.size() == 1) {
          return Optional.of(found.get(0));
        }
      }
    }
    return Optional.empty();
  }
}

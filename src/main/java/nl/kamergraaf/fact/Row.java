package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.mention.Forms;
import nl.kamergraaf.mention.Mention;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.OfficeName;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.mention.WordMarks;
import nl.kamergraaf.mention.WordRow;
import nl.kamergraaf.text.Ordered;
import nl.kamergraaf.text.Range;

/** A sentence as a row of items: words, whole sums of money, whole moments, marks. Linear in the sentence. */
final class Row {

  enum Kind {
    WORD,
    SUM,
    WHEN,
    MARK
  }

  /**
   * @param row a word or mark, and the sets that it is in
   * @param named a word inside a name behind its first one, where a preposition governs nothing outside
   * @param capital a word that begins with a capital
   */
  record Item(Kind kind, Range range, WordRow row, boolean named, boolean capital) {

    /** In small letters; empty for a sum or moment. */
    String lower() {
      return row.word();
    }

    boolean is(String word) {
      return lower().equals(word);
    }

    boolean in(Set<String> words) {
      return row.in(WordMarks.of(words));
    }

    boolean word() {
      return kind == Kind.WORD;
    }
  }

  private static final WordRow NO_WORD = WordRow.of("");
  private static final Item NONE = new Item(Kind.MARK, new Range(0, 0), NO_WORD, false, false);

  private final List<Item> items = new ArrayList<>();

  private Row() {}

  /** @param figures the sums or percentages that are items of their own */
  static Row of(View view, List<? extends Mention> figures) {
    Row row = new Row();
    List<Mention> whole = new ArrayList<>(figures);
    whole.addAll(view.mentions(When.class));
    whole.sort(Comparator.comparingInt(mention -> mention.range().start()));
    List<Mention> names = new ArrayList<>(view.mentions(Name.class));
    names.addAll(view.mentions(OfficeName.class));
    names.sort(Comparator.comparingInt(mention -> mention.range().start()));
    String text = view.text().text();
    int end = view.range().end();
    int at = view.range().start();
    int next = 0;
    int name = 0;
    while (at < end) {
      while (next < whole.size() && whole.get(next).range().start() < at) {
        next++;
      }
      if (next < whole.size() && whole.get(next).range().start() == at) {
        Mention mention = whole.get(next);
        row.items.add(new Item(mention instanceof When ? Kind.WHEN : Kind.SUM, mention.range(), NO_WORD, false, false));
        at = mention.range().end();
        continue;
      }
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
        continue;
      }
      int limit = next < whole.size() ? Math.min(end, whole.get(next).range().start()) : end;
      int stop = wordEnd(text, at, limit);
      while (name < names.size() && names.get(name).range().end() <= at) {
        name++;
      }
      boolean named = name < names.size() && names.get(name).range().start() < at;
      boolean mark = stop == at;
      Range range = new Range(at, mark ? at + 1 : stop);
      row.items.add(new Item(mark ? Kind.MARK : Kind.WORD, range, word(text, range), named, Character.isUpperCase(c)));
      at = range.end();
    }
    return row;
  }

  /** A short form in capitals that is spelled like a preposition is none: "3 miljoen voor het OM". */
  private static WordRow word(String text, Range range) {
    WordRow word = Forms.row(text, range.start(), range.end());
    boolean capitals = range.length() > 1 && Character.isUpperCase(text.charAt(range.start() + 1));
    return capitals && word.in(WordMarks.of(SumNouns.PREPOSITIONS)) ? WordRow.of(text.substring(range.start(), range.end())) : word;
  }

  /** Letters and digits, with what stands between two of them without a blank: "o.a", "IT-coalitie". */
  private static int wordEnd(String text, int from, int limit) {
    int end = from;
    while (end < limit) {
      boolean inside = Character.isLetterOrDigit(text.charAt(end));
      boolean joins = end > from && "-'./&*".indexOf(text.charAt(end)) >= 0 && end + 1 < limit && Character.isLetterOrDigit(text.charAt(end + 1));
      if (!inside && !joins) {
        break;
      }
      end++;
    }
    return end;
  }

  int size() {
    return items.size();
  }

  /** The item at an index; one that is nothing outside the row. */
  Item at(int index) {
    return index < 0 || index >= items.size() ? NONE : items.get(index);
  }

  /** Index of the first item that ends behind a place. */
  int from(int place) {
    return Ordered.first(items.size(), i -> items.get(i).range().end() <= place);
  }

  /** From the first of some items to the last; {@code first < next}. */
  Range range(int first, int next) {
    return items.get(first).range().to(items.get(next - 1).range());
  }
}

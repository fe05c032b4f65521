package nl.kamergraaf.mention;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.text.Range;

/**
 * Reads numbers of the Handelingen and their Aanhangsel: "Handelingen II 2021/22, nrs. 2 en 3", "Aanhangsel Handelingen II 2019/20, nr. 89 en
 * nr. 90". One that names its house and session is whole: the Aanhangsel has its number there, what was said its number and its item.
 */
final class Proceedings {

  private static final Set<String> LOWER = Set.of("II", "TK", "Tweede");
  private static final Set<String> UPPER = Set.of("I", "EK", "Eerste");
  private static final String ITEM = "item ";
  private static final int YEAR = 4;

  private Proceedings() {}

  /** Gives the citations that begin with a word; the place behind the last. */
  static int read(String text, Word first, CitationTrigger trigger, int limit, CitationPlaces places, Optional<Range> head, Consumer<Mention> out) {
    String before = text.substring(first.start(), trigger.digits());
    Optional<String> series = series(before, trigger.answers());
    int end = give(text, new Range(first.start(), trigger.end()), trigger, limit, series, head, out);
    boolean several = before.contains("nrs");
    for (Optional<Range> more = places.more(end, limit, several); more.isPresent(); more = places.more(end, limit, several)) {
      end = give(text, more.get(), trigger.with(text.substring(more.get().start(), more.get().end())), limit, series, head, out);
    }
    return end;
  }

  private static int give(String text, Range number, CitationTrigger trigger, int limit, Optional<String> series, Optional<Range> head, Consumer<Mention> out) {
    Optional<Range> item = trigger.answers() ? Optional.empty() : item(text, number.end(), limit);
    Range whole = item.map(number::to).orElse(number);
    Optional<String> key = trigger.answers() ? Optional.of("") : item.map(at -> "-" + text.substring(at.start(), at.end()));
    out.accept(CitationMaker.proceedings(whole, trigger, head).numbered(series.flatMap(named -> key.map(last -> named + trigger.number() + last))));
    return whole.end();
  }

  /** ", item 12": its digits. */
  private static Optional<Range> item(String text, int from, int limit) {
    int at = from < limit && text.charAt(from) == ',' ? Dossiers.spaces(text, from + 1, limit) : Dossiers.spaces(text, from, limit);
    int start = at + ITEM.length();
    int end = Dossiers.startsWith(text, at, limit, ITEM) ? Dossiers.digits(text, start, limit) : start;
    return end > start && !Letters.isWord(text, end) ? Optional.of(new Range(start, end)) : Optional.empty();
  }

  /** The series in which the number counts: "h-tk-20192020-". */
  private static Optional<String> series(String before, boolean answers) {
    boolean lower = false;
    boolean upper = false;
    for (String word : before.split("[^\\p{L}\\d]+")) {
      lower |= LOWER.contains(word);
      upper |= UPPER.contains(word);
    }
    String house = lower ? "tk" : "ek";
    return lower == upper ? Optional.empty() : session(before).map(years -> (answers ? "ah-" : "h-") + house + "-" + years + "-");
  }

  /** "2019/20", "2019-2020", "2019/'20", "2019 - 2020": {@code 20192020}. */
  private static Optional<String> session(String before) {
    int start = 0;
    while (start < before.length() && !Letters.isDigit(before, start)) {
      start++;
    }
    int behind = Dossiers.digits(before, start, before.length());
    int next = behind;
    while (next < before.length() && " /-\u2010\u2011\u2013\u2014'\u2019".indexOf(before.charAt(next)) >= 0) {
      next++;
    }
    int end = Dossiers.digits(before, next, before.length());
    if (behind - start != YEAR || before.substring(behind, next).isBlank()) {
      return Optional.empty();
    }
    String first = before.substring(start, behind);
    String second = Integer.toString(Integer.parseInt(first) + 1);
    String written = before.substring(next, end);
    return written.equals(second) || written.equals(second.substring(2)) ? Optional.of(first + second) : Optional.empty();
  }
}

package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.ReadText;

/**
 * The movers of a motion: "van het lid Paternotte", "van de leden A, B en C", "Van der Lee c.s.", "A/B".
 *
 * @param names as written
 * @param unnamed "c.s." follows
 * @param marked the text says that these are members ("het lid"), or a hyphen ties them to the motion
 * @param next index of the word behind
 * @param each the movers of each of several documents, where "respectievelijk" parts them; else empty
 */
record Movers(List<String> names, boolean unnamed, boolean marked, int next, List<Movers> each) {

  private static final int MOST = 20;
  private static final Set<String> FORMER = Set.of("toenmalig", "toenmalige", "voormalig", "voormalige", "gewezen");
  private static final Set<String> APART = Set.of("respectievelijk", "resp");

  Movers {
    names = List.copyOf(names);
    each = List.copyOf(each);
  }

  Movers(List<String> names, boolean unnamed, boolean marked, int next) {
    this(names, unnamed, marked, next, List.of());
  }

  static Movers none(int at) {
    return new Movers(List.of(), false, false, at);
  }

  /**
   * Reads the movers that start at a word; none where nothing there is a name.
   *
   * @param never says of a word that it is no name, also behind "het lid"
   * @param stop says so of a word elsewhere
   * @param apart gives the names of which one with hyphens may be made: "motie Van Campen-Boswijk"; "het lid" has one name
   */
  static Movers read(ReadText text, Words words, int from, Predicate<Word> never, Predicate<Word> stop, Function<String, List<String>> apart) {
    int start = from;
    boolean hyphen = words.get(start).is("-");
    if (hyphen) {
      start++;
    }
    int behindTitle = title(words, start);
    boolean titled = behindTitle > start;
    boolean marked = hyphen || titled;
    String last = words.get(behindTitle - 1).lower();
    boolean many = last.endsWith("leden") || last.equals("heren") || last.equals("dames");
    if (behindTitle == start && !hyphen && words.get(start).is("van") && PersonGrammar.surname(words.get(start + 1))) {
      behindTitle = start + 1; // "motie van Jansen c.s."
    }
    Predicate<Word> no = behindTitle > start && marked && !hyphen ? never : stop;
    Function<String, List<String>> each = many || !titled ? apart : List::of;
    if (!many && behindTitle <= start + 1) {
      Movers listed = names(text, words, behindTitle, marked, true, true, no, each);
      if (listed.names.size() > 2 && closed(words, behindTitle, listed.next)) {
        return listed; // "motie Jansen, Smit en De Boer"
      }
    }
    return names(text, words, behindTitle, marked, many || !marked || hyphen, many, no, each);
  }

  /** A year in brackets ends at an index, which tells one motion of a member from another: "motie Jansen (2022)". */
  static boolean dated(Words words, int end) {
    return words.get(end - 1).is(")") && Dossiers.isYear(words.get(end - 2).text());
  }

  /** A list of names ends with "en". */
  private static boolean closed(Words words, int from, int to) {
    boolean comma = false;
    for (int i = from; i < to; i++) {
      comma |= words.get(i).is(",");
      if (comma && words.get(i).is("en")) {
        return true;
      }
    }
    return false;
  }

  private static Movers names(
      ReadText text, Words words, int from, boolean marked, boolean several, boolean commas, Predicate<Word> stop, Function<String, List<String>> parts) {
    List<String> names = new ArrayList<>();
    List<Movers> each = new ArrayList<>();
    int first = 0;
    boolean many = false;
    int at = from;
    int end = from;
    boolean unnamed = false;
    while (names.size() < MOST) {
      int behind = PersonGrammar.end(words, at, marked, stop);
      if (behind == at) {
        break;
      }
      Range range = PersonGrammar.range(words, at, behind);
      names.addAll(parts.apply(text.text(range)));
      end = behindParty(words, behind);
      int others = others(words, end);
      unnamed = others > end;
      end = unnamed ? behindYear(words, others) : others;
      int apart = apart(words, end);
      if (apart > end) {
        each.add(new Movers(names.subList(first, names.size()), unnamed, marked, end));
        first = names.size();
        at = title(words, apart);
        many |= words.get(at - 1).lower().endsWith("leden");
        unnamed = false;
        continue;
      }
      int tied = tied(words, end);
      if (tied > end && words.get(from - 1).is("-")) {
        each.add(new Movers(names.subList(first, names.size()), unnamed, marked, end));
        first = names.size();
        at = tied;
        unnamed = false;
        continue;
      }
      if (unnamed || dated(words, end)) {
        break; // "moties Jansen (2022) en Smit (2025)"
      }
      int next = separator(words, end, commas || many);
      if (next == end || (!several && !many && !words.get(end).is("/") && !(words.get(end).is("en") && title(words, next) > next))) {
        break;
      }
      at = title(words, words.get(next).is("-") ? next + 1 : next);
    }
    if (!each.isEmpty() && first < names.size()) {
      each.add(new Movers(names.subList(first, names.size()), unnamed, marked, end));
    } else if (names.size() > 1 && from > 1 && words.get(from - 1).lower().endsWith("leden") && APART.contains(words.get(from - 3).lower())) {
      for (String name : names) {
        each.add(new Movers(List.of(name), false, marked, end)); // "van respectievelijk de leden Jansen en Smit"
      }
    }
    return names.isEmpty() ? none(from) : new Movers(names, unnamed, marked, end, each.size() > 1 ? each : List.of());
  }

  /** Index behind "c.s." and its relatives, or the same. */
  private static int others(Words words, int at) {
    if (words.get(at).is("c.s.") || words.get(at).is("e.a.")) {
      return at + 1;
    }
    if (words.follow(at, "cs")) {
      return words.get(at + 1).is(".") ? at + 2 : at + 1;
    }
    return words.follow(at, "en", "anderen") || words.follow(at, "cum", "suis") ? at + 2 : at;
  }

  /** Index behind "respectievelijk", which gives what follows to another document; else the same. */
  private static int apart(Words words, int from) {
    int at = words.get(from).is(",") || words.get(from).is("en") ? from + 1 : from;
    if (!APART.contains(words.get(at).lower())) {
      return from;
    }
    int behind = words.get(at + 1).is(".") ? at + 2 : at + 1;
    return PersonGrammar.surname(words.get(behind)) || PersonGrammar.isPrefix(words.get(behind)) || title(words, behind) > behind ? behind : from;
  }

  /** Index behind the hyphen that ties the next name to a noun left out, "moties-Jansen en -Smit": another document; else the same. */
  private static int tied(Words words, int from) {
    boolean joins = words.get(from).is("en") || words.get(from).is(",") || words.get(from).is("&");
    int at = words.get(from).is(",") && words.get(from + 1).is("en") ? from + 2 : from + 1;
    return joins && words.get(at).is("-") && PersonGrammar.surname(words.get(at + 1)) ? at + 1 : from;
  }

  private static int separator(Words words, int at, boolean commas) {
    Word word = words.get(at);
    if (word.is("/") || word.is("en") || word.is("&")) {
      return at + 1;
    }
    if (commas && word.is(",")) {
      return words.get(at + 1).is("en") ? at + 2 : at + 1;
    }
    return at;
  }

  /** "(D66)", "(Groep De Jong)": a party, not a number. */
  private static int behindParty(Words words, int at) {
    if (!words.get(at).is("(")) {
      return at;
    }
    if (behindYear(words, at) > at) {
      return behindYear(words, at);
    }
    for (int i = at + 1; i < at + 6; i++) {
      Word word = words.get(i);
      if (word.is(")")) {
        return i > at + 1 ? i + 1 : at;
      }
      boolean number = Letters.isDigit(word.text(), 0) && word.text().chars().noneMatch(Character::isLetter); // 50PLUS is a party
      if (number || word.is("(") || word.lower().startsWith("kamerstuk") || word.is("nr") || word.is("TK")) {
        return at;
      }
    }
    return at;
  }

  /** Index behind "(2022)", or the same. */
  private static int behindYear(Words words, int at) {
    return words.get(at).is("(") && Dossiers.isYear(words.get(at + 1).text()) && words.get(at + 2).is(")") ? at + 3 : at;
  }

  /** Index behind "van het lid", "de leden", "de heer" and the like, or the same index. */
  private static int title(Words words, int from) {
    int at = from;
    if (words.follow(at, "ingediend") && words.follow(at + 1, "door")) {
      at += 2;
    } else if (words.follow(at, "van") || words.follow(at, "door")) {
      at++;
    }
    if (APART.contains(words.get(at).lower())) {
      at++;
    }
    if (words.follow(at, "het") || words.follow(at, "de") || words.follow(at, "uw")) {
      at++;
    }
    if (FORMER.contains(words.get(at).lower())) {
      at++;
    }
    return switch (words.get(at).lower()) {
      case "lid", "leden", "kamerlid", "kamerleden", "tweede-kamerlid", "heer", "heren", "mevrouw", "dames", "oud-kamerlid", "oud-lid", "ex-kamerlid" -> at + 1;
      case "dhr", "mw", "mevr" -> words.get(at + 1).is(".") ? at + 2 : at + 1;
      case "dhr.", "mw.", "mevr." -> at + 1;
      default -> from;
    };
  }
}

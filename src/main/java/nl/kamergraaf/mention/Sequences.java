package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** Reads the numbers behind a dossier: {@code , nr. 475}, {@code nrs. 520 en 548}, {@code -1959}, {@code , C}, {@code , 6}. */
final class Sequences {

  /** What vouches for a number that stands without "nr.". */
  enum Trust {
    /** A word such as Kamerstuk stands before it. */
    TRIGGER,
    /** It opens the parenthesis behind a motion or letter. */
    HEAD,
    /** Nothing: only "nr." will do. */
    BARE
  }

  /** A number with its place. */
  record Found(String number, Range range) {}

  /** Most digits of a document's number. */
  static final int DIGITS = 4;
  /** Digits behind the point of a number in groups. */
  private static final int GROUP = 3;
  /** Most numbers of a range that are all cited. */
  private static final int RANGE = 40;
  /** Most digits of a note's mark. */
  private static final int MARK = 2;
  private static final Set<String> MONTHS =
      Set.of("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december",
          "jan", "feb", "mrt", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec");

  private final Dossiers dossiers;

  Sequences(Dossiers dossiers) {
    this.dossiers = dossiers;
  }

  /** Every number that belongs to the dossier which ends at {@code from}; empty where none does. */
  List<Found> read(String text, int from, int limit, Trust trust) {
    int behind = Dossiers.numberWord(text, from, limit);
    if (behind > from) {
      String word = text.substring(from, behind).toLowerCase(java.util.Locale.ROOT);
      return list(text, behind, limit, word.contains("nrs") || word.contains("nummers") || word.contains("nos"));
    }
    if (trust != Trust.BARE && from < limit && Dossiers.isHyphen(text.charAt(from))) {
      return one(text, from + 1, limit).map(List::of).orElse(List.of());
    }
    if (trust == Trust.BARE || from >= limit || text.charAt(from) != ',') {
      return List.of();
    }
    int at = Dossiers.spaces(text, from + 1, limit);
    if (Letters.isDigit(text, at)) {
      return one(text, at, limit).filter(f -> !dossier(text, at, limit) && !Dossiers.isYear(f.number) && !dated(text, f.range.end(), limit)).map(List::of).orElse(List.of());
    }
    int letters = Dossiers.letters(text, at, limit);
    boolean vouched = trust == Trust.TRIGGER || letters < limit && text.charAt(letters) == ')'; // "(36 600 VI, Q)" behind a motion
    return vouched && letters > at ? lettered(text, at, letters, limit) : List.of();
  }

  /** "36 410 XV, A en B": letters that follow each other in the alphabet, the last behind "en". */
  private static List<Found> lettered(String text, int from, int behind, int limit) {
    List<Found> found = new ArrayList<>(List.of(new Found(text.substring(from, behind), new Range(from, behind))));
    int whole = 1;
    int end = behind;
    while (true) {
      Separator separator = Separator.at(text, end, limit);
      int next = Dossiers.letters(text, separator.end(), limit);
      String letters = text.substring(Math.min(separator.end(), next), next);
      String last = found.get(found.size() - 1).number;
      boolean follows = next > separator.end() && separator.end() > end && letters.length() == last.length() && letters.compareTo(last) > 0 && !(next < limit && Dossiers.isHyphen(text.charAt(next)));
      if (!follows || separator.dash()) {
        return found.subList(0, whole);
      }
      found.add(new Found(letters, new Range(separator.end(), next)));
      whole = text.charAt(Dossiers.spaces(text, end, limit)) == ',' && !text.startsWith("en ", separator.end() - 3) ? whole : found.size();
      end = next;
    }
  }

  /** In "Kamerstuk 19 637, 2301" the second number is too short for a dossier. */
  private boolean dossier(String text, int at, int limit) {
    return dossiers.read(text, at, limit).filter(d -> d.key().number().length() != DIGITS || d.key().addition().isPresent()).isPresent();
  }

  private List<Found> list(String text, int from, int limit, boolean plural) {
    List<Found> found = new ArrayList<>();
    int at = from;
    boolean range = false;
    while (true) {
      Optional<Found> one = one(text, at, limit);
      if (one.isEmpty() || (!found.isEmpty() && dated(text, one.get().range.end(), limit))) {
        return found;
      }
      if (range) {
        between(found.get(found.size() - 1), one.get(), found);
      }
      found.add(one.get());
      int end = one.get().range.end();
      Separator separator = Separator.at(text, end, limit);
      int repeated = Dossiers.numberWord(text, separator.end(), limit);
      at = Math.max(repeated, separator.end());
      if (separator.end() == end || dossiers.startsAt(text, at, limit)) {
        return found;
      }
      if (!plural && repeated == separator.end() && !goesOn(text, at, limit)) {
        return found;
      }
      range = separator.range() && (plural || !separator.dash());
    }
  }

  /** "nrs. 72 t/m 75" cites 73 and 74 too; the words for the whole range cite them. */
  private static void between(Found first, Found last, List<Found> out) {
    boolean numbers = Letters.isDigit(first.number, 0) && Letters.isDigit(last.number, 0);
    int from = numbers ? Integer.parseInt(first.number) + 1 : 0;
    int to = numbers ? Integer.parseInt(last.number) : 0;
    for (int number = from; number < to && to - from < RANGE; number++) {
      out.add(new Found(Integer.toString(number), first.range.to(last.range)));
    }
  }

  /** Behind "nr." in the singular other numbers follow only if the list ends there: "nr. 330, 334 en 341)", not "nr. 330, 12 scholen". */
  private boolean goesOn(String text, int from, int limit) {
    int at = from;
    while (Letters.isDigit(text, at) && !dossiers.startsAt(text, at, limit)) {
      int end = Dossiers.digits(text, at, limit);
      Separator next = Separator.at(text, end, limit);
      if (end - at > DIGITS || next.end() == end || !Letters.isDigit(text, next.end())) {
        return end - at <= DIGITS && closes(text, end, limit);
      }
      at = next.end();
    }
    return at > from;
  }

  static Optional<Found> one(String text, int at, int limit) {
    int end = Dossiers.digits(text, at, Math.min(limit, at + DIGITS + 1));
    if (end == at) {
      end = Dossiers.letters(text, at, limit);
    }
    int grouped = end == at + 1 && end < limit && text.charAt(end) == '.' ? Dossiers.digits(text, end + 1, limit) : end;
    if (grouped == end + 1 + GROUP && Letters.isDigit(text, at) && !Letters.isWord(text, grouped) && !fraction(text, grouped)) {
      return Optional.of(new Found(text.charAt(at) + text.substring(end + 1, grouped), new Range(at, grouped))); // "nr. 1.250"
    }
    boolean whole = end > at && end - at <= DIGITS && !Letters.isWord(text, end) && !fraction(text, end);
    return whole ? Optional.of(new Found(text.substring(at, end), new Range(at, end))) : Optional.empty();
  }

  /** "833/2014" and "12.500" are other numbers; in "nr. 25.2" the last digit is the mark of a note, as no document has a number with a fraction. */
  private static boolean fraction(String text, int end) {
    if (end >= text.length() || text.charAt(end) != '/' && text.charAt(end) != '.' || !Letters.isDigit(text, end + 1)) {
      return false;
    }
    int digits = Dossiers.digits(text, end + 1, text.length());
    boolean mark = text.charAt(end) == '.' && digits - end - 1 <= MARK && !Letters.isWord(text, digits) && !(text.startsWith(".", digits) && Letters.isDigit(text, digits + 1));
    return !mark;
  }

  private static boolean closes(String text, int at, int limit) {
    int next = Dossiers.spaces(text, at, limit);
    return next >= limit || ",;.)]".indexOf(text.charAt(next)) >= 0;
  }

  private static boolean dated(String text, int from, int limit) {
    int at = Dossiers.spaces(text, from, limit);
    int end = at;
    while (end < limit && end - at < 10 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return isMonth(text.substring(at, end).toLowerCase(java.util.Locale.ROOT));
  }

  static boolean isMonth(String lower) {
    return MONTHS.contains(lower);
  }
}

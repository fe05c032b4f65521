package nl.kamergraaf.mention;

import java.util.Set;
import nl.kamergraaf.bundled.Wordlist;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;

/**
 * Groups whose name could also be that of a body of towns or firms: "het Havenberaad", "de Groep van Gastlanden", "de Zes van Bern". They are read where
 * the sentence says that states are in them, or that the state whose government writes has or lacks a part.
 */
final class StateGroups {

  private static final Wordlist ALL = NameWords.ALL;
  private static final Set<String> ENDS = ALL.all("circle-end");
  private static final Set<String> HEADS = ALL.all("circle");
  private static final Set<String> NUMBERS = ALL.all("circle-number");
  private static final Set<String> ROLES = ALL.all("circle-role");
  private static final Set<String> STATES = ALL.all("circle-state");
  private static final Set<String> DOMESTIC = ALL.all("circle-domestic");
  private static final Set<String> ARTICLES = Set.of("de", "het");
  private static final Set<String> JOINS = Set.of("van", "voor", "tegen");
  /** Before a group of which something is told; "sprak met X" tells nothing. */
  private static final Set<String> GOVERNS = Set.of("van", "bij", "tot", "aan", "in", "binnen", "met");
  private static final Set<String> MEETINGS = ALL.all("circle-meeting");
  private static final Set<String> OF_MEETINGS = Set.of("van", "tot");
  private static final Set<String> INSIDE = Set.of("in", "uit", "heel");
  private static final String DEEL = "deel";
  private static final String UIT = "uit";
  private static final Set<String> US = Set.of("nederland", "wij", "we", "koninkrijk");
  private static final Set<String> LET_IN = Set.of("toegelaten", "toehoorder", "waarnemer");
  private static final String OUR = "ons";
  private static final String FRIENDS = "Vrienden";
  private static final String OF = "van";
  private static final int SHORTEST = 3;
  private static final int MOST = 4;

  private final Words words;
  private final EntryHits known;

  StateGroups(Words words, EntryHits known) {
    this.words = words;
    this.known = known;
  }

  /** A capitalised word by which such a name may begin. */
  static boolean mayName(String text, String lower) {
    return !text.isEmpty() && Character.isUpperCase(text.charAt(0)) && (HEADS.contains(lower) || NUMBERS.contains(lower) || ends(ENDS, lower) && !ALL.has("circle-not", lower));
  }

  private static boolean ends(Set<String> ends, String lower) {
    return ends.stream().anyMatch(end -> lower.endsWith(end) && lower.length() - end.length() >= SHORTEST);
  }

  /** The place behind the name that begins with a word; the word's own place where there is none. */
  int end(int index) {
    Word word = words.get(index);
    if (!mayName(word.text(), word.lower()) || !ARTICLES.contains(words.get(index - 1).lower()) || known.covering(word.range()).isPresent()) {
      return index;
    }
    int end = ends(ENDS, word.lower()) ? aimed(behind(index + 1)) : HEADS.contains(word.lower()) ? headed(index) : numbered(index);
    return end > index && told(index, end) ? end : index;
  }

  /** "Beraad Zeekabels", "Groep van Gastlanden": the noun alone is no name. */
  private int headed(int index) {
    if (words.get(index + 2).is(FRIENDS) && JOINS.contains(words.get(index + 3).text())) {
      return index; // "Groep van Vrienden van X" is known by its own noun
    }
    int of = aimed(index + 1);
    int capitals = behind(index + 1);
    return of > index + 1 ? of : capitals > index + 1 && !ALL.has("circle-aimed", words.get(index).lower()) ? aimed(capitals) : index;
  }

  /** "de Zes van Bern" */
  private int numbered(int index) {
    boolean placed = words.get(index + 1).is(OF) && words.get(index + 2).titleCase();
    return placed ? behind(index + 2) : index;
  }

  /** Behind "van Praia", "voor de Zeevaart", where it follows. */
  private int aimed(int from) {
    int at = ARTICLES.contains(words.get(from + 1).text()) ? from + 2 : from + 1;
    int end = JOINS.contains(words.get(from).text()) ? behind(at) : at;
    return end > at ? end : from;
  }

  /** Behind words with a capital, places and states among them: "Zwarte Zee". */
  private int behind(int from) {
    int end = from;
    while (end - from < MOST && words.get(end).capital() && !FunctionWords.contains(words.get(end)) && !body(words.get(end))) {
      end++;
    }
    boolean described = end > from && words.get(end - 1).text().endsWith("e") && STATES.contains(words.get(end).text());
    return described ? end - 1 : end; // "van Europese landen"
  }

  private boolean body(Word word) {
    return known.covering(word.range()).filter(named -> named.entries().stream().anyMatch(entry -> Offices.isHome(entry) || entry.kind() != Kind.PLACE && entry.kind() != Kind.COUNTRY)).isPresent();
  }

  /** The part of the sentence up to a semicolon tells that states are in it, and speaks of no towns or firms. */
  private boolean told(int start, int end) {
    int from = start;
    while (from > 0 && !words.get(from - 1).is(";")) {
      from--;
    }
    int opens = start - 1 - from;
    boolean placed = opens <= 1 || (ends(MEETINGS, words.get(start).lower()) ? OF_MEETINGS : GOVERNS).contains(words.get(start - 2).lower());
    boolean us = false;
    boolean role = false;
    boolean part = false;
    boolean states = false;
    boolean letIn = false;
    for (int i = from; i < words.size() && !words.get(i).is(";"); i++) {
      Word word = words.get(i);
      boolean inside = i >= start && i < end;
      if (DOMESTIC.contains(word.lower())) {
        return false;
      }
      us |= US.contains(word.lower()) && !INSIDE.contains(words.get(i - 1).lower()) || word.lower().equals(OUR) && words.get(i + 1).lower().equals("land");
      role |= !inside && ROLES.contains(word.lower()) || part && word.is(UIT); // "maakt er deel van uit"
      part |= word.is(DEEL);
      letIn |= word.lower().equals(OUR);
      states |= !inside && (STATES.contains(word.lower()) || abroad(word));
    }
    boolean takes = letIn && LET_IN.stream().anyMatch(this::holds);
    return placed && (role && (us || states) || takes);
  }

  private boolean holds(String lower) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).lower().equals(lower)) {
        return true;
      }
    }
    return false;
  }

  private boolean abroad(Word word) {
    return known.covering(word.range()).filter(named -> named.form() == Spelling.Form.NAME && named.entries().stream().allMatch(entry -> entry.kind() == Kind.COUNTRY && !Offices.isHome(entry))).isPresent();
  }
}

package nl.kamergraaf.mention;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Sentence;

/** Spellings of the register that where they stand are somebody else's name, or no name. */
final class OtherBearers {

  /** Tussenvoegsels with which the name of a place makes a surname; "in" and "op" open sentences too often. */
  private static final Set<String> SURNAME_PREFIXES = Set.of("van", "de", "der", "den", "ter", "ten", "von");
  private static final Set<String> AT = Set.of("in", "te");
  private static final Set<String> WHERE = Set.of("in", "te", "uit", "naar");
  private static final int LONGEST_FIRST_NAME = 40;
  private static final String COUNCIL = "raad";
  private static final String OPENING = "\"'\u2018\u201c\u201e";
  private static final Set<String> STATES = Set.of("landen", "lidstaten", "staten", "partners", "bondgenoten");
  private static final int BEHIND = 6;
  private static final int FAR = 7;
  private static final int LONGEST_TITLE = 120;
  private static final int SHORT_TITLE = 20;

  private OtherBearers() {}

  static boolean has(EntryHits.Named named, List<Entry> entries, Sentence sentence, Reading reading) {
    Entry entry = entries.get(0);
    if (entry.kind().isCollaboration()) {
      return any(named, sentence, reading) || indefinite(named, sentence, reading);
    }
    return switch (entry.kind()) {
      case PERSON -> firstNameBefore(named, sentence, reading);
      case PLACE -> surname(named, reading.words(sentence)) || inside(named, sentence, reading) || PartOfName.has(named, sentence, reading);
      case COUNTRY -> named.form() == Spelling.Form.ABBREVIATION && inside(named, sentence, reading) || titled(named, sentence, reading) || PartOfName.has(named, sentence, reading);
      case MINISTRY, ORGANISATION -> ofOtherCountry(named, entry, sentence, reading) || word(named, reading.words(sentence)) || measures(named, reading);
      case FUND, PROGRAMME -> indefinite(named, sentence, reading);
      default -> false;
    };
  }

  /** "een spaarfonds", "een nieuw meetnet": one of a kind, not the one that is called so in small letters. */
  private static boolean indefinite(EntryHits.Named named, Sentence sentence, Reading reading) {
    String text = reading.text().text();
    if (named.form() == Spelling.Form.ABBREVIATION || !text.substring(named.range().start(), named.range().end()).chars().allMatch(Character::isLowerCase)) {
      return false;
    }
    Words words = reading.words(sentence);
    int first = words.from(named.range().start());
    return first > 0 && (words.get(first - 1).lower().equals("een") || first > 1 && words.get(first - 2).lower().equals("een") && words.get(first - 1).lower().endsWith("e"));
  }

  /** "een door Spanje geleide maritieme coalitie van twintig landen": any, not the one that is called so. */
  private static boolean any(EntryHits.Named named, Sentence sentence, Reading reading) {
    if (named.form() == Spelling.Form.ABBREVIATION || !Character.isLowerCase(reading.text().text().charAt(named.range().start()))) {
      return false;
    }
    Words words = reading.words(sentence);
    int first = words.from(named.range().start());
    int behind = words.from(named.range().end());
    boolean counted = words.get(behind).is("van") && IntStream.range(behind + 1, behind + BEHIND).anyMatch(i -> STATES.contains(words.get(i).lower()));
    for (int i = first - 1; counted && i >= 0 && first - i <= FAR; i--) {
      String word = words.get(i).lower();
      if (word.equals("een")) {
        return first - i == 1 || words.get(first - 1).lower().endsWith("e");
      }
      if (words.get(i).punctuation() || word.equals("de") && first - i < 3 || word.equals("het") && first - i < 3) {
        return false;
      }
    }
    return false;
  }

  /** "De Raad kwam bijeen in Luxemburg": the city. */
  static boolean city(EntryHits.Named named, Words words) {
    int at = words.from(named.range().start());
    if (named.form() != Spelling.Form.NAME || !NameWords.ALL.has("city", words.get(at).lower()) || at < 1 || !AT.contains(words.get(at - 1).lower())) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (NameWords.ALL.has("meets", words.get(i).lower()) || words.get(i).lower().endsWith(COUNCIL)) {
        return true;
      }
    }
    return false;
  }

  /** "de brief \"Nederlandse inzet ...\"": what stands in a title is part of a longer name. */
  private static boolean titled(EntryHits.Named named, Sentence sentence, Reading reading) {
    String text = reading.text().text();
    int open = named.range().start() - 1;
    int least = Math.max(sentence.range().start(), open - LONGEST_TITLE);
    while (open > least && OPENING.indexOf(text.charAt(open)) < 0) {
      open--;
    }
    boolean opens = open > sentence.range().start() && OPENING.indexOf(text.charAt(open)) >= 0 && text.charAt(open - 1) == ' ' && Character.isUpperCase(text.charAt(open + 1));
    if (!opens) {
      return false;
    }
    Words words = reading.words(sentence);
    int quote = words.from(open);
    int close = text.indexOf(closing(text.charAt(open)), named.range().end());
    return close > 0 && close < sentence.range().end() && close - open > SHORT_TITLE && quote > 0 && NameWords.ALL.has("paper", words.get(quote - 1).lower());
  }

  private static char closing(char opening) {
    return opening == '\u2018' ? '\u2019' : opening == '\u201c' || opening == '\u201e' ? '\u201d' : opening;
  }

  /** "het EMU-saldo" */
  private static boolean measures(EntryHits.Named named, Reading reading) {
    String text = reading.text().text();
    int at = named.range().end();
    if (at >= text.length() || text.charAt(at) != '-') {
      return false;
    }
    int end = at + 1;
    while (end < text.length() && Letters.isWord(text.charAt(end))) {
      end++;
    }
    return NameWords.ALL.has("measure", text.substring(at + 1, end));
  }

  /** A surname behind another capitalised word may be somebody else's: "Ivanka Trump". */
  private static boolean firstNameBefore(EntryHits.Named named, Sentence sentence, Reading reading) {
    String text = reading.text().text();
    int start = named.range().start();
    if (text.indexOf(' ', start, named.range().end()) > start || start < 2 || text.charAt(start - 1) != ' ') {
      return false;
    }
    int from = start - 1;
    while (from > sentence.range().start() && start - from < LONGEST_FIRST_NAME && (Letters.isWord(text.charAt(from - 1)) || text.charAt(from - 1) == '-' || text.charAt(from - 1) == '.')) {
      from--;
    }
    if (from == start - 1) {
      return false;
    }
    Word before = Word.of(text, from, start - 1);
    return before.capital() && !FunctionWords.contains(before) && !Titles.isTitle(before.lower()) && !Letters.inCapitals(before.text());
  }

  /** A place behind a tussenvoegsel that has a capital or initials before it: "mevrouw Van Veldhoven", "J. van Delft". */
  private static boolean surname(EntryHits.Named named, Words words) {
    int at = words.from(named.range().start()) - 1;
    boolean capital = false;
    int first = at;
    while (at >= 0 && SURNAME_PREFIXES.contains(words.get(at).lower())) {
      capital = words.get(at).capital();
      at--;
    }
    return at < first && at >= 0 && (capital || words.get(at).initials());
  }

  /** "de Delta Rhine Corridor": one word of a longer name, with words on both sides that are nothing known. */
  private static boolean inside(EntryHits.Named named, Sentence sentence, Reading reading) {
    Words words = reading.words(sentence);
    int at = words.from(named.range().start());
    boolean one = at > 0 && words.get(at).end() == named.range().end() && part(words.get(at + 1), sentence, reading);
    boolean opens = one && named.entries().get(0).kind() == Kind.PLACE && !WHERE.contains(words.get(at - 1).lower()) && part(words.get(at + 2), sentence, reading); // "Wageningen Plant Research"
    return opens || one && at > 1 && part(words.get(at - 1), sentence, reading)
        || at > 1 && words.get(at).end() == named.range().end() && NameWords.ALL.has("name-end", words.get(at).lower()) && part(words.get(at - 1), sentence, reading);
  }

  private static boolean part(Word word, Sentence sentence, Reading reading) {
    boolean plain = word.titleCase() && !FunctionWords.contains(word) && !Titles.isTitle(word.lower());
    return plain && reading.names(sentence).covering(word.range()).isEmpty();
  }

  /** A ministry or a body with a common noun for a name is the other country's where an adjective says so: "het Amerikaanse ministerie van Defensie". */
  private static boolean ofOtherCountry(EntryHits.Named named, Entry entry, Sentence sentence, Reading reading) {
    boolean common = entry.kind() == Kind.MINISTRY || Character.isLowerCase(entry.label().charAt(0)) || named.form() == Spelling.Form.NAME && LongerNames.national(reading.words(sentence), named);
    return common
        && reading.names(sentence).endingAt(named.range().start() - 1)
            .filter(before -> before.form() == Spelling.Form.ADJECTIVE)
            .filter(before -> reading.register().home().filter(before.entries()::contains).isEmpty())
            .isPresent();
  }

  /** In a line of capitals, "OM" may be the preposition. */
  private static boolean word(EntryHits.Named named, Words words) {
    if (named.form() != Spelling.Form.ABBREVIATION || !FunctionWords.contains(words.get(words.from(named.range().start())))) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!Letters.inCapitals(words.get(i).text())) {
        return false;
      }
    }
    return true;
  }
}

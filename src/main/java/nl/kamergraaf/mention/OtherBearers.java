package nl.kamergraaf.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Sentence;

/** Spellings of the register that where they stand are somebody else's name, or no name. */
final class OtherBearers {

  /** Tussenvoegsels with which the name of a place makes a surname; "in" and "op" open sentences too often. */
  private static final Set<String> SURNAME_PREFIXES = Set.of("van", "de", "der", "den", "ter", "ten", "von");
  private static final int LONGEST_FIRST_NAME = 40;

  private OtherBearers() {}

  static boolean has(EntryHits.Named named, List<Entry> entries, Sentence sentence, Reading reading) {
    Entry entry = entries.get(0);
    return switch (entry.kind()) {
      case PERSON -> firstNameBefore(named, sentence, reading);
      case PLACE -> surname(named, reading.words(sentence));
      case MINISTRY, ORGANISATION -> ofOtherCountry(named, entry, sentence, reading) || word(named, reading.words(sentence));
      default -> false;
    };
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
    return before.capital() && !FunctionWords.contains(before) && !Titles.isTitle(before.lower()) && !before.text().equals(before.text().toUpperCase(Locale.ROOT));
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

  /** A ministry or a body with a common noun for a name is the other country's where an adjective says so: "het Amerikaanse ministerie van Defensie". */
  private static boolean ofOtherCountry(EntryHits.Named named, Entry entry, Sentence sentence, Reading reading) {
    boolean common = entry.kind() == Kind.MINISTRY || Character.isLowerCase(entry.label().charAt(0));
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
      if (!words.get(i).text().equals(words.get(i).text().toUpperCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }
}

package nl.kamergraaf.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Sentence;

/**
 * Abbreviations of the register that in this letter are the initials of something else which it names: "DRC" where it speaks of the Delta Rhine
 * Corridor, and nowhere of the state. Looked for when a letter first has such an abbreviation, once.
 */
final class OwnInitials {

  /** Two letters are the initials of too much. */
  private static final int SHORTEST = 3;
  private static final int LONGEST = 6;

  private final Reading reading;
  private Set<String> initials;
  private final Set<String> spelledOut = new HashSet<>();

  OwnInitials(Reading reading) {
    this.reading = reading;
  }

  /** Whether an abbreviation may stand for a name that the register does not have. */
  boolean has(EntryHits.Named named, List<Entry> entries) {
    int length = named.range().length();
    if (named.form() != Spelling.Form.ABBREVIATION || length < SHORTEST || length > LONGEST) {
      return false;
    }
    if (initials == null) {
      look();
    }
    return initials.contains(reading.text().text(named.range())) && entries.stream().noneMatch(entry -> spelledOut.contains(entry.iri()));
  }

  private void look() {
    initials = new HashSet<>();
    for (Sentence sentence : reading.text().sentences()) {
      EntryHits known = reading.names(sentence);
      for (EntryHits.Named named : known.all()) {
        if (named.form() != Spelling.Form.ABBREVIATION) {
          named.entries().forEach(entry -> spelledOut.add(entry.iri()));
        }
      }
      Words words = reading.words(sentence);
      for (int i = 0; i < words.size(); i++) {
        StringBuilder run = new StringBuilder();
        for (int at = i; at < words.size() && run.length() < LONGEST && opens(words.get(at), known); at++) {
          run.append(words.get(at).text().charAt(0));
          if (run.length() >= SHORTEST) {
            initials.add(run.toString());
          }
        }
      }
    }
  }

  /** A word with one capital, which is not part of a longer name of the register. */
  private static boolean opens(Word word, EntryHits known) {
    boolean capital = word.titleCase() && !FunctionWords.contains(word);
    return capital && known.covering(word.range()).filter(named -> named.range().length() > word.text().length()).isEmpty();
  }
}

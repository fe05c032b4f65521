package nl.kamergraaf.mention;

import java.util.Optional;
import nl.kamergraaf.register.Entry;

/** Reads the word of a title by itself, which may tell whose the office is or that it was held before: "EU-gezant", "oud-minister", "milieuminister". */
final class TitleWords {

  private final Words words;
  private final EntryHits known;
  private final EntryHits officeHits;
  private final OfficeOwners owners;

  TitleWords(Words words, EntryHits known, EntryHits officeHits, OfficeOwners owners) {
    this.words = words;
    this.known = known;
    this.officeHits = officeHits;
    this.owners = owners;
  }

  /**
   * A word with the noun of a title.
   *
   * @param noun the noun in small letters: "gezant" of "VN-gezant"
   * @param past "oud-minister"
   * @param abroad behind the adjective of a state or body: "Deense"
   * @param attached whose it is by the word itself
   * @param stray the noun hangs on something that is nothing known: "schaduw-minister"
   */
  record TitleWord(String noun, boolean past, boolean abroad, Optional<Entry> attached, boolean stray) {}

  /** The title at a word; empty where it is none of the usual nouns. */
  Optional<TitleWord> at(int index) {
    Word word = words.get(index);
    if (!word.form().mayNameOffice()) {
      return Optional.empty();
    }
    String lower = word.lower();
    boolean past = past(lower);
    int hyphen = Titles.isTitle(lower) ? -1 : lower.indexOf('-');
    boolean abroad = index > 0 && owners.adjective(index - 1).isPresent();
    String last = hyphen > 0 ? lower.substring(hyphen + 1) : lower;
    boolean whole = hyphen > 0 ? abroad && Titles.isTitle(last) && !past : hyphen < 0 && compound(word);
    if (!whole && !Titles.isTitle(last)) {
      return Optional.empty();
    }
    boolean hangs = hyphen > 0 && !whole;
    Optional<Entry> attached = hangs ? known.startingAt(word.start()).flatMap(owners::of) : Optional.empty();
    String noun = whole ? lower : last; // "de Duitse milieuminister", "de Australische eSafety-commissaris"
    return Optional.of(new TitleWord(noun, past, abroad, attached, hangs && attached.isEmpty() && !past));
  }

  private static boolean past(String lower) {
    return (lower.startsWith("oud-") || lower.startsWith("ex-")) && Titles.isTitle(lower.substring(lower.indexOf('-') + 1));
  }

  /** "milieuminister": a noun of a title as the end of a longer word that the register does not have. */
  private boolean compound(Word word) {
    return !Titles.isTitle(word.lower()) && Titles.isCompound(word.lower()) && officeHits.startingAt(word.start()).isEmpty();
  }
}

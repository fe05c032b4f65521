package nl.kamergraaf.quality;

import java.util.Optional;
import nl.kamergraaf.fact.Thing;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Spelling;

/** Whether a name of the gold means a thing that was found. */
final class Entries {

  private Entries() {}

  /** A thing of the register bears the name among its spellings; a thing of the letter's own has it word for word, or one contains the other. */
  static boolean means(String name, Thing thing) {
    return switch (thing) {
      case Thing.Known known -> bears(known.entry(), name);
      case Thing.Local local -> Words.same(local.label(), name) || Words.within(local.label(), name) || abbreviated(local, name);
      case Thing.SanctionsPackage numbered -> Words.same(numbered.label(), name);
    };
  }

  static boolean bears(Entry entry, String name) {
    if (Words.same(entry.label(), name)) {
      return true;
    }
    for (Spelling spelling : entry.spellings()) {
      if (Words.same(spelling.text(), name)) {
        return true;
      }
    }
    return false;
  }

  /** An optional name against an optional entry: both absent is the same. */
  static boolean same(Optional<String> name, Optional<Entry> entry) {
    return name.isEmpty() ? entry.isEmpty() : entry.isPresent() && bears(entry.get(), name.get());
  }

  private static boolean abbreviated(Thing.Local local, String name) {
    return local.abbreviation().map(shortForm -> Words.same(shortForm, name)).orElse(false);
  }
}

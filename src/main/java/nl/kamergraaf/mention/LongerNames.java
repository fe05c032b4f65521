package nl.kamergraaf.mention;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Endings;

/**
 * Names of the register that go on: "de Coalition of the Willing on Pollinators", "de Europese Commissie voor Democratie door Recht", "de Raad
 * van State van België" are others than those that are called by their first words, and "de Maltese Hoge Raad voor de Rechtspraak" than the one
 * that is called by its last. A preposition behind a name may also be the sentence that goes on ("heeft de Europese Commissie voor Oekraïne
 * middelen vrijgemaakt"): what is known, or written small, leaves the name as it is.
 */
final class LongerNames {

  private static final Set<String> ENGLISH = Set.of("on", "for", "against");
  private static final Set<String> DUTCH = Set.of("voor", "tegen", "inzake");
  private static final Set<String> ARTICLES = Set.of("de", "het");
  private static final Set<String> OF = Set.of("van", "der");
  private static final Endings BODIES = new Endings(NameWords.ALL.all("body"));
  private static final Endings NATIONAL = new Endings(NameWords.ALL.all("of-each-state"));
  private static final Set<Kind> OTHERS = Set.of(Kind.PERSON, Kind.COUNTRY, Kind.PLACE, Kind.PARTY, Kind.CURRENCY, Kind.REGIME, Kind.PACKAGE, Kind.INSTRUMENT, Kind.EVENT);
  /** First letters of the prepositions. */
  private static final String NEXT = "ofativ";
  private static final Endings ADJECTIVES = new Endings(List.of("air", "eel", "aal", "isch", "lijk"));
  private static final String PLURAL = "en";
  private static final int SHORT = 5;

  private final EntryHits known;
  private final Words words;

  private LongerNames(EntryHits known, Words words) {
    this.known = known;
    this.words = words;
  }

  /** The names of a sentence without those that go on. */
  static EntryHits without(EntryHits known, String text, Supplier<Words> words) {
    List<EntryHits.Named> all = known.all();
    for (int i = 0; i < all.size(); i++) {
      if (may(all.get(i), text)) {
        LongerNames names = new LongerNames(known, words.get());
        return known.only(named -> !may(named, text) || !names.longer(named));
      }
    }
    return known;
  }

  /** The letters around a name leave it open that it goes on: told without cutting the sentence into words. */
  private static boolean may(EntryHits.Named named, String text) {
    int at = named.range().end();
    Kind kind = named.entries().get(0).kind();
    if (named.form() == Spelling.Form.ADJECTIVE) {
      return NameWords.ALL.has("first-name", text.substring(named.range().start(), at));
    }
    boolean behind = at + 4 < text.length() && text.charAt(at) == ' ' && NEXT.indexOf(text.charAt(at + 1)) >= 0;
    int start = named.range().start();
    boolean before = start > 2 && text.charAt(start - 1) == ' ' && text.charAt(start - 2) == 'e';
    return named.form() == Spelling.Form.NAME && !OTHERS.contains(kind) && (behind || before || kind.isCollaboration());
  }

  private boolean longer(EntryHits.Named named) {
    int first = words.from(named.range().start());
    int behind = words.from(named.range().end());
    if (named.form() == Spelling.Form.ADJECTIVE) {
      return words.get(behind).titleCase() && !FunctionWords.contains(words.get(behind)) && known.covering(words.get(behind).range()).isEmpty();
    }
    if (named.entries().get(0).kind().isCollaboration() && behind - first > 1 && words.get(first).capital() && NameWords.ALL.has("longer-before", words.get(first - 1).text())) {
      return true;
    }
    String next = words.get(behind).text();
    if (ENGLISH.contains(next) || words.follow(behind, "of", "the")) {
      return words.get(words.follow(behind + 1, "the") ? behind + 2 : behind + 1).capital();
    }
    Word before = words.get(first - 1);
    if (first > 1 && before.titleCase() && before.text().endsWith("e") && !FunctionWords.contains(before) && known.covering(before.range()).isEmpty() && national(words, named)) {
      return true;
    }
    boolean article = ARTICLES.contains(words.get(behind + 1).text());
    int at = article ? behind + 2 : behind + 1;
    Word last = words.get(behind - 1);
    if (next.equals("van") && (named.entries().get(0).kind() == Kind.MINISTRY || national(words, named))) {
      return known.startingAt(words.get(at).start()).filter(land -> land.form() == Spelling.Form.NAME && land.entries().stream().allMatch(entry -> entry.kind() == Kind.COUNTRY) && !home(land)).isPresent();
    }
    if (!last.capital() || !BODIES.end(last.lower()) || !noun(at)) {
      return false;
    }
    boolean several = next.equals("van") && !article && words.get(at).text().length() > SHORT && words.get(at).text().endsWith(PLURAL);
    return several || DUTCH.contains(next) && (!article || OF.contains(words.get(at + 1).text()));
  }

  /** A body of which each state has its own, by a noun in its name: another state's, where one is named with it. */
  static boolean national(Words words, EntryHits.Named named) {
    int first = words.from(named.range().start());
    int end = words.from(named.range().end());
    if (NameWords.ALL.has("of-many-states", words.get(first).lower())) {
      return false;
    }
    for (int i = first; i < end; i++) {
      if (NATIONAL.end(words.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean home(EntryHits.Named land) {
    return Offices.isHome(land.entries().get(0));
  }

  /** One capitalised word that is nothing known, or an adjective and its noun: what a body is for, no programme of two words and no person. */
  private boolean noun(int at) {
    Word word = words.get(at);
    boolean plain = word.titleCase() && word.text().length() > 3 && word.text().chars().allMatch(Character::isLetter) && !FunctionWords.contains(word);
    return plain && (!words.get(at + 1).capital() || ADJECTIVES.end(word.lower())) && known.covering(word.range()).isEmpty();
  }
}

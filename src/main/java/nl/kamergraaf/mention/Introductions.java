package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.ReadText;
import nl.kamergraaf.text.Sentence;

/**
 * What a letter itself says about its names: short forms that it introduces ("het Speciaal Tribunaal ... (hierna: agressietribunaal)"),
 * which hold for the whole letter and go before the register's, and names that only this letter has.
 */
final class Introductions {

  /** A short form and what it stands for; without a name it stands for something of no wanted kind. */
  record Introduced(String shortForm, Optional<Name> name, int place) {}

  private static final int LONGEST = 60;
  /** Letters of the short form of a mission, at least, and words before it, at most. */
  private static final int SHORTEST = 4;
  private static final int MOST_WORDS = 12;
  private static final Set<Kind> PLACES = Set.of(Kind.COUNTRY, Kind.PLACE);
  /** No name ends where it is introduced. */
  private static final int NOWHERE = -1;
  private static final String BETWEEN_WORDS = " &/";
  /** Bodies that are often abbreviated by their name in another language: "Europese Arbeidsautoriteit (ELA)". */
  private static final Set<Kind> OWN_LETTERS = Set.of(Kind.ORGANISATION, Kind.TRIBUNAL, Kind.ACCOUNTABILITY_BODY);

  /** Letters of a word that tells one name from another. */
  private static final int TELLING = 5;

  /** Most short forms that start with the same word: who introduces more of them means none. */
  private static final int MOST_OF_ONE_WORD = 50;

  private final Map<String, Introduced> byShort = new HashMap<>();
  private final Map<String, List<Introduced>> byFirstWord = new HashMap<>();
  private final Map<Integer, Introduced> byPlace = new HashMap<>();
  private final Map<String, Integer> firstSure = new HashMap<>();

  private Introductions() {}

  static Introductions of(Reading reading) {
    Introductions all = new Introductions();
    for (Sentence sentence : reading.text().sentences()) {
      all.remember(reading.names(sentence));
      all.read(sentence, reading);
    }
    return all;
  }

  /** Short form introduced for the name that ends at a place. */
  Optional<String> shortFormOfNameAt(int end) {
    return Optional.ofNullable(byPlace.get(end)).map(Introduced::shortForm);
  }

  List<Introduced> startingWith(String word) {
    return byFirstWord.getOrDefault(word, List.of());
  }

  boolean isEmpty() {
    return byShort.isEmpty();
  }

  boolean introduces(ReadText text, Range words) {
    return !byShort.isEmpty() && byShort.containsKey(text.text(words));
  }

  /** Whether an entry was named, by a spelling that is its alone, before a place. */
  boolean surelyNamedBefore(Entry entry, int place) {
    return firstSure.getOrDefault(entry.iri(), Integer.MAX_VALUE) < place;
  }

  /** The same anywhere in the letter. */
  boolean surelyNamed(Entry entry) {
    return firstSure.containsKey(entry.iri());
  }

  private void remember(EntryHits hits) {
    for (EntryHits.Named named : hits.all()) {
      if (named.entries().size() == 1) {
        firstSure.merge(named.entries().get(0).iri(), named.range().start(), Math::min);
      }
    }
  }

  private void read(Sentence sentence, Reading reading) {
    String text = reading.text().text();
    int limit = sentence.range().end();
    for (int open = text.indexOf('(', sentence.range().start(), limit); open >= 0; open = text.indexOf('(', open + 1, limit)) {
      int close = close(text, open, limit);
      int end = open;
      while (end > sentence.range().start() && (text.charAt(end - 1) == ' ' || isQuote(text.charAt(end - 1)))) {
        end--;
      }
      if (close > open) {
        ShortForm.read(text.substring(open + 1, close)).ifPresent(introduce(reading, sentence, end));
      }
      open = Math.max(open, close > open ? close - 1 : open);
    }
  }

  private java.util.function.Consumer<ShortForm> introduce(Reading reading, Sentence sentence, int end) {
    return form -> {
      Optional<Name> name = reading.unknown(sentence).stream().filter(n -> n.range().end() == end).findFirst()
          .or(() -> reading.names(sentence).endingAt(end).map(named -> NameFinder.name(named, named.entries(), Optional.of(form.text()), "name/introduced"))
              .filter(n -> n.kind() != Kind.PERSON));
      boolean abroad = name.filter(n -> n.rule().equals(NameReach.UNITED) || OWN_LETTERS.contains(n.kind()) && ShortForm.foreign(form.text(), n.label().isEmpty() ? "" : reading.text().text(n.range()))).isPresent();
      if (name.isPresent() && !form.announced() && ofTail(form.text(), reading, name.get())) {
        return;
      }
      boolean spelled = name.map(n -> fits(form.text(), reading.text().text(n.range()))).orElse(false);
      boolean mission = !spelled && !abroad && ofMission(form.text(), reading, sentence, end);
      boolean other = mission || name.filter(n -> PLACES.contains(n.kind())).isPresent() && Letters.inCapitals(form.text()); // "het instituut in Mali (hierna: IZV)"
      boolean fits = spelled || abroad || form.announced() && !other;
      if (name.isPresent() && fits) {
        boolean longer = new DefinedPhrase(reading.text().text(), name.get()).longerThanName(form);
        put(new Introduced(form.text(), longer ? Optional.empty() : name, end));
      } else if (mission) {
        put(new Introduced(form.text(), Optional.of(new Name(new Range(end, end), "name/introduced", form.text(), Kind.MISSION, Spelling.Form.ABBREVIATION, List.of(), Optional.empty())), NOWHERE));
      } else if (name.isEmpty() && ofAnother(form.text(), reading, end)) {
        put(new Introduced(form.text(), Optional.empty(), end));
      }
    };
  }

  /** "Algemene Vergadering van de Verenigde Naties (VN)": the register's short form of what the name ends in. */
  private static boolean ofTail(String shortForm, Reading reading, Name name) {
    String text = reading.text().text(name.range());
    return reading.register().spelled(shortForm).stream().flatMap(entry -> entry.spellings().stream()).anyMatch(spelling -> text.endsWith(" " + spelling.text()));
  }

  /** "de missie van de VN in Haïti (UNFIL)": the short form is all of its name that the letter gives. */
  private static boolean ofMission(String shortForm, Reading reading, Sentence sentence, int end) {
    boolean capitals = shortForm.length() >= SHORTEST && shortForm.chars().allMatch(Character::isUpperCase) && reading.register().spelled(shortForm).isEmpty();
    Words words = capitals ? reading.words(sentence) : null;
    for (int i = capitals ? words.from(end) - 1 : -1; i >= 0 && words.from(end) - i <= MOST_WORDS; i--) {
      String word = words.get(i).lower();
      if (words.get(i).punctuation()) {
        return false;
      }
      if (NameWords.ALL.has("mission", word.substring(word.lastIndexOf('-') + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean fits(String shortForm, String name) {
    return ShortForm.fits(shortForm, name) && (!ShortForm.small(shortForm) || ShortForm.spells(shortForm, List.of(name.split("[ -]"))));
  }

  /** A short form of the register that here abbreviates other words: "Landing & Take-Off (LTO)". */
  private static boolean ofAnother(String shortForm, Reading reading, int end) {
    List<Entry> known = reading.register().spelled(shortForm);
    String text = reading.text().text();
    if (known.isEmpty() || !ShortForm.abbreviates(shortForm, text, end)) {
      return false;
    }
    List<String> before = ShortForm.wordsBefore(text, end).stream().filter(word -> word.length() >= TELLING).map(word -> word.toLowerCase(Locale.ROOT)).toList();
    return known.stream().flatMap(entry -> entry.spellings().stream()).map(spelling -> spelling.text().toLowerCase(Locale.ROOT)).noneMatch(spelling -> before.stream().anyMatch(spelling::contains));
  }

  private void put(Introduced introduced) {
    if (byShort.putIfAbsent(introduced.shortForm(), introduced) == null) {
      byPlace.put(introduced.place(), introduced);
      index(introduced, introduced.shortForm());
      if (Character.isLowerCase(introduced.shortForm().charAt(0))) {
        index(introduced, Letters.capitalised(introduced.shortForm()));
      }
    }
  }

  private void index(Introduced introduced, String words) {
    int end = 0;
    while (end < words.length() && BETWEEN_WORDS.indexOf(words.charAt(end)) < 0) {
      end++;
    }
    String first = words.substring(0, end); // of "DT&V" too
    List<Introduced> same = byFirstWord.computeIfAbsent(first, key -> new ArrayList<>());
    if (same.size() < MOST_OF_ONE_WORD) {
      same.add(introduced);
    }
  }

  private static int close(String text, int open, int limit) {
    for (int i = open + 1; i < Math.min(limit, open + LONGEST); i++) {
      if (text.charAt(i) == ')') {
        return i;
      }
      if (text.charAt(i) == '(') {
        return -1;
      }
    }
    return -1;
  }

  static boolean isQuote(char c) {
    return c == '\'' || c == '"' || c == '\u2019' || c == '\u201d' || c == '\u2018' || c == '\u201c';
  }

  /** Name that stands for an introduced short form. */
  static Name name(Introduced introduced, Name name, Range range) {
    return new Name(range, "name/introduced", name.label(), name.kind(), Spelling.Form.ABBREVIATION, name.candidates(), Optional.of(introduced.shortForm()));
  }
}

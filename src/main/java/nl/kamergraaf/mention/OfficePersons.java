package nl.kamergraaf.mention;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/** Reads the person whom the text puts in an office, behind the title or before it. */
final class OfficePersons {

  private static final Set<String> POLITE = Set.of("mevrouw", "dhr", "dhr.", "mw", "mw.", "mevr.", "prof.", "dr.", "rechter", "generaal", "admiraal", "kolonel", "luitenant-generaal", "generaal-majoor", "professor", "prins", "sjeik", "mr.", "drs.", "ir.");

  /** What bodies are, at the end of a long word: no surname. */
  private static final Endings BODIES = new Endings(NameWords.ALL.all("national"));
  private static final Endings NAMED_BODIES = new Endings(NameWords.ALL.all("body"));
  private static final int LONG = 8;
  private static final Set<String> INFLECTED = Set.of("der", "den");
  private static final Set<String> SPEAKERS = Set.of("ik", "wij", "mijn");

  private final Words words;
  private final EntryHits known;

  OfficePersons(Words words, EntryHits known) {
    this.words = words;
    this.known = known;
  }

  Optional<Range> behind(int index) {
    return behind(index, false);
  }

  /**
   * @param index behind the title
   * @param abroad the office is one of another state, whose holder is told at the end of a sentence and before "en ik" too: he is none of a list
   */
  Optional<Range> behind(int index, boolean abroad) {
    boolean comma = words.get(index).is(",") || words.get(index).is("(");
    int polite = comma && words.get(index).is(",") ? polite(index + 1) : index + 1;
    int from = comma ? polite : index;
    Optional<EntryHits.Named> registered = known.startingAt(words.get(from).start()).filter(OfficePersons::isPerson);
    if (registered.isPresent()) {
      return registered.map(EntryHits.Named::range);
    }
    if (comma && polite == index + 1 && !words.get(from).initials() && !apposed(from, abroad) && !surnameAlone(from)) {
      return Optional.empty();
    }
    if (words.get(from).text().length() > LONG && BODIES.end(words.get(from).lower())) {
      return Optional.empty(); // "voorzitter Vakvereniging Kust"
    }
    boolean prefixed = words.get(from).capital() && PersonGrammar.isPrefix(words.get(from)); // "minister Van Dalfsen": the place is part of the name
    Predicate<Word> stop = w -> !prefixed && known.covering(w.range()).filter(n -> !isPerson(n)).isPresent() || Titles.isTitle(w.lower());
    int end = PersonGrammar.end(words, from, comma && PersonGrammar.isPrefix(words.get(from + 1)), stop); // ", Jet van der Zee, "
    return end == from || FunctionWords.contains(words.get(from)) && !PersonGrammar.isPrefix(words.get(from))
        ? Optional.empty()
        : Optional.of(withoutGenitive(PersonGrammar.range(words, from, end)));
  }

  /** "de vicepremier van Oekraïne, Iryna Veresjtsjoek, was erbij": first name and surname between two commas. */
  private boolean apposed(int from, boolean abroad) {
    Word first = words.get(from);
    Word next = words.get(from + 1);
    boolean names = PersonGrammar.surname(first) && !FunctionWords.contains(first) && (next.capital() && PersonGrammar.surname(next) || PersonGrammar.isPrefix(next));
    if (!names || known.covering(first.range()).isPresent() || known.covering(next.range()).filter(n -> !isPerson(n)).isPresent()) {
      return false;
    }
    int end = PersonGrammar.end(words, from, PersonGrammar.isPrefix(next), w -> known.covering(w.range()).filter(n -> !isPerson(n)).isPresent());
    boolean closed = (words.get(end).is(",") || words.get(end).is(")")) && !words.get(end + 1).capital();
    boolean listed = words.get(end).is(".") && words.get(from - 1).is(",") || closed && words.get(end + 1).is("en"); // it may be the next of a list
    return end - from >= 2 && !body(first, words.get(end - 1)) && (listed ? abroad && (words.get(end).is(".") || SPEAKERS.contains(words.get(end + 2).text())) : closed);
  }

  /** "Stichting Zeehond", "Nordic Council": a noun that tells a body. */
  private static boolean body(Word first, Word last) {
    return first.form().kind().isPresent() || last.form().kind().isPresent() || NAMED_BODIES.end(first.lower()) || NAMED_BODIES.end(last.lower());
  }

  /** "De hoofdaanklager, Khan, is met verlof": one capitalised word that is nothing known, between two commas, with a small word behind; or at the end. */
  private boolean surnameAlone(int from) {
    Word name = words.get(from);
    boolean plain = PersonGrammar.surname(name) && !FunctionWords.contains(name) && known.covering(name.range()).isEmpty() && !Titles.isTitle(name.lower());
    Word behind = words.get(from + 2);
    boolean last = plain && words.get(from - 1).is(",") && words.get(from + 1).is(".");
    if (last || plain && words.get(from + 1).is(",") && behind.is("en") && SPEAKERS.contains(words.get(from + 3).text())) {
      return true; // "met de minister van Defensie van Litouwen, Budrys." and ", Budrys, en ik"
    }
    boolean verb = Character.isLowerCase(behind.text().isEmpty() ? ' ' : behind.text().charAt(0)) && !behind.is("en") && !behind.is("of") && !behind.is("die") && !behind.is("dat") && !behind.is("alsmede");
    return plain && words.get(from - 1).is(",") && words.get(from + 1).is(",") && verb;
  }

  /** "ambassadeur Meike van der Zee", "watergezant Meike van Zee": a first name may have been read alone; "van" with a title of a place or body tells whose it is. */
  Range whole(Range name, boolean envoy) {
    int at = words.from(name.end());
    boolean joined = words.get(at).is("van") && INFLECTED.contains(words.get(at + 1).text());
    int last = joined ? at + 2 : at + 1;
    boolean surname = (joined || envoy && words.get(at).is("van")) && PersonGrammar.surname(words.get(last)) && known.covering(words.get(last).range()).isEmpty();
    return surname ? name.to(words.get(last).range()) : name;
  }

  /** "de Portugese premier Montenegro": a surname that is also a state, right behind the title of another one. */
  Optional<Range> namesake(int index) {
    Word word = words.get(index);
    boolean state = known.startingAt(word.start()).filter(n -> n.range().equals(word.range()) && n.entries().stream().allMatch(e -> e.kind() == Kind.COUNTRY || e.kind() == Kind.PLACE)).isPresent();
    return state && PersonGrammar.surname(word) ? Optional.of(word.range()) : Optional.empty();
  }

  /** Index behind "de heer" or "mevrouw". */
  private int polite(int at) {
    if (words.get(at).is("de") && words.get(at + 1).is("heer")) {
      return at + 2;
    }
    if (!POLITE.contains(words.get(at).lower())) {
      return at;
    }
    return words.get(at + 1).is(".") ? at + 2 : at + 1;
  }

  /** "Trumps plan": the known surname without its -s. */
  private Range withoutGenitive(Range name) {
    return known.covering(new Range(name.start(), name.start() + 1)).filter(OfficePersons::isPerson).map(EntryHits.Named::range).orElse(name);
  }

  /** "Ruben Jansen, minister van": only names that the register has, for any noun may stand there. */
  Optional<Range> before(int start) {
    int at = start - 1;
    if (words.get(at).is("de")) {
      at--;
    }
    if (!words.get(at).is(",") && !words.get(at).is("(")) {
      return Optional.empty();
    }
    return known.endingAt(words.get(at - 1).end()).filter(n -> at(n, start)).map(EntryHits.Named::range);
  }

  private static boolean at(EntryHits.Named named, int start) {
    return start > 0 && isPerson(named);
  }

  static boolean isPerson(EntryHits.Named named) {
    return named.entries().stream().allMatch(e -> e.kind() == Kind.PERSON);
  }
}

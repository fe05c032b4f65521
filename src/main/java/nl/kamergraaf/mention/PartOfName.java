package nl.kamergraaf.mention;

import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Sentence;

/**
 * A state or place that is the last word of somebody else's name, or of a title: "volgens Detailvisserij Nederland", "Sociale Kredieten Nederland
 * (SKN)", "het wetsvoorstel Versterking Groningen". Words with a capital before it are the name; who does something to the state stands before it
 * too, with an article ("heeft de Raad Nederland gevraagd") or a title ("heeft minister Zeeman Nederland vertegenwoordigd").
 */
final class PartOfName {

  private static final Endings BODIES = new Endings(NameWords.ALL.all("body"));
  /** Ends of verbs, which open a question: "Steunt Nederland dit?" */
  private static final Endings VERBS = new Endings(NameWords.ALL.all("verb-end"));
  private static final int MOST_WORDS = 8;
  /** Letters of a noun that opens a sentence, at least: "Was Nederland", "Gaat Nederland". */
  private static final int SHORTEST = 6;

  private final Words words;
  private final EntryHits known;

  private PartOfName(Words words, EntryHits known) {
    this.words = words;
    this.known = known;
  }

  static boolean has(EntryHits.Named named, Sentence sentence, Reading reading) {
    boolean home = named.form() == Spelling.Form.NAME && reading.register().home().filter(named.entries()::contains).isPresent();
    boolean place = named.form() == Spelling.Form.NAME && named.entries().stream().allMatch(entry -> entry.kind() == Kind.PLACE || entry.kind() == Kind.COUNTRY);
    if (!place || named.range().start() == sentence.range().start()) {
      return false;
    }
    PartOfName name = new PartOfName(reading.words(sentence), reading.names(sentence));
    int at = name.words.from(named.range().start());
    return name.ofPaper(at) || home && (name.ofBranch(at) || name.ofOrganisation(at));
  }

  /** "de Wet Veilige Scholen Amsterdam" */
  private boolean ofPaper(int at) {
    int first = first(at);
    boolean named = first < at && NameWords.ALL.has("before", words.get(first).lower()) && at - first > 1;
    return named || first < at && first > 0 && NameWords.ALL.has("before", words.get(first - 1).lower());
  }

  /** "volgens Greenpeace Nederland": behind a preposition a known organisation and the state right behind it are one. */
  private boolean ofBranch(int at) {
    return known.endingAt(words.get(at - 1).end()).filter(one -> one.form() == Spelling.Form.NAME && one.entries().get(0).kind() == Kind.ORGANISATION)
        .map(one -> words.from(one.range().start()))
        .filter(first -> first > 0 && NameWords.ALL.has("governs", words.get(first - 1).lower()))
        .isPresent();
  }

  private boolean ofOrganisation(int at) {
    int run = first(at);
    int first = run == 0 && opensQuestion(0) ? 1 : run;
    if (first >= at || NameWords.ALL.has("part-of-land", words.get(at - 1).lower())) {
      return false;
    }
    if (first == 0) {
      return at > 1 || followed(at);
    }
    String before = words.get(first - 1).lower();
    boolean person = Titles.isTitle(before) || NameWords.ALL.has("person", before);
    boolean acts = (before.equals("de") || before.equals("het")) && (at - first == 1 || BODIES.end(words.get(at - 1).lower()) || NameWords.ALL.has("acts", words.get(at - 1).lower()));
    return !person && !acts;
  }

  /** A verb, conjunction or the like before the state. */
  private boolean opensQuestion(int index) {
    String word = words.get(index).lower();
    return word.length() < SHORTEST || VERBS.end(word) || NameWords.ALL.has("opens", word);
  }

  /** A word in small letters follows: no heading ("Inzet Nederland", "Standpunt Nederland: geen"). */
  private boolean followed(int at) {
    Word next = words.get(at + 1);
    return Character.isLowerCase(next.text().charAt(0));
  }

  /** Where the words with a capital begin that stand before a name and are nothing known. */
  private int first(int at) {
    int first = at;
    while (first > 0 && at - first < MOST_WORDS && part(words.get(first - 1))) {
      first--;
    }
    return first;
  }

  private boolean part(Word word) {
    boolean plain = word.titleCase() && !FunctionWords.contains(word) && !Titles.isTitle(word.lower());
    return plain && known.covering(word.range()).isEmpty();
  }
}

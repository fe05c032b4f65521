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

  private static final Set<String> ENGLISH = NameWords.ALL.all("aim-english");
  private static final Set<String> DUTCH = NameWords.ALL.all("aim");
  private static final Set<String> LINKS = NameWords.ALL.all("aim-link");
  private static final Set<String> ARTICLES = Set.of("de", "het");
  private static final Set<String> OF = Set.of("van", "der");
  private static final Set<String> OF_FIELD = Set.of("van", "voor");
  private static final Endings BODIES = new Endings(NameWords.ALL.all("body"));
  private static final Endings NATIONAL = new Endings(NameWords.ALL.all("of-each-state"));
  private static final Set<Kind> OTHERS = Set.of(Kind.PERSON, Kind.COUNTRY, Kind.PLACE, Kind.PARTY, Kind.CURRENCY, Kind.REGIME, Kind.PACKAGE, Kind.INSTRUMENT, Kind.EVENT);
  /** First letters of the prepositions. */
  private static final String NEXT = "ofativ";
  private static final Endings ADJECTIVES = new Endings(NameWords.ALL.all("aim-adjective"));
  private static final Endings PAPERS = new Endings(NameWords.ALL.all("made"));
  private static final String FOR = "voor";
  private static final Set<String> GOVERNS = Set.of("bij", "van", "in", "voor", "door", "met", "over", "aan", "tot", "op");
  private static final String INFLECTED = "e";
  private static final Set<String> NEUTER = Set.of("het", "een");

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
    boolean before = start > 2 && text.charAt(start - 1) == ' ' && (text.charAt(start - 2) == 'e' || kind.isAccountabilityBody() && Character.isLetter(text.charAt(start - 2)));
    boolean bare = kind == Kind.MINISTRY && start > 1 && text.charAt(start - 1) == ' ' && Character.isLetter(text.charAt(start - 2));
    boolean tail = kind.isAccountabilityBody() && at + 1 < text.length() && text.charAt(at) == ' ' && Character.isUpperCase(text.charAt(at + 1));
    return named.form() == Spelling.Form.NAME && !OTHERS.contains(kind) && (behind || before || bare || tail || kind.isCollaboration());
  }

  private boolean longer(EntryHits.Named named) {
    int first = words.from(named.range().start());
    int behind = words.from(named.range().end());
    if (named.form() == Spelling.Form.ADJECTIVE) {
      boolean adjective = first > 0 && NEUTER.contains(words.get(first - 1).lower()) || BODIES.end(words.get(behind).lower()); // "het Frans Parlement"
      return !adjective && words.get(behind).titleCase() && !FunctionWords.contains(words.get(behind)) && known.covering(words.get(behind).range()).isEmpty();
    }
    if (named.entries().get(0).kind().isCollaboration() && behind - first > 1 && words.get(first).capital() && NameWords.ALL.has("longer-before", words.get(first - 1).text())) {
      return true;
    }
    if (named.entries().get(0).kind().isAccountabilityBody() && behind - first == 1 && (tail(first, behind) || ofAnother(named, first) || aimed(named, behind) || described(first))) {
      return true;
    }
    boolean special = named.entries().get(0).kind().isAccountabilityBody() && behind - first > 1 && first > 1 && words.get(first).capital() && words.get(first - 1).capital();
    if (special && !words.get(first - 1).text().endsWith(INFLECTED) && DescribedBodies.abroad(words.get(first - 1))) {
      return true; // "het Internationaal Bewijsmechanisme voor Syrië": a name of its own, not one that an adjective describes
    }
    String next = words.get(behind).text();
    if (named.entries().get(0).kind() == Kind.FUND && behind - first == 1 && next.equals(FOR)) {
      return known.startingAt(words.get(behind + 1).start()).filter(this::abroad).isPresent(); // "het Waterfonds voor Mali"
    }
    if (ENGLISH.contains(next) || words.follow(behind, "of", "the")) {
      int aim = words.follow(behind + 1, "the") ? behind + 2 : behind + 1;
      return words.get(aim).capital() && (named.entries().get(0).kind().isCollaboration() || paired(aim));
    }
    if (ofOtherState(first) && national(words, named) || titled(named, first, behind) || field(named, first)) {
      return true;
    }
    boolean article = ARTICLES.contains(words.get(behind + 1).text());
    int at = article ? behind + 2 : behind + 1;
    Word last = words.get(behind - 1);
    if (next.equals("van") && (named.entries().get(0).kind() == Kind.MINISTRY || national(words, named))) {
      return known.startingAt(words.get(at).start()).filter(this::abroad).isPresent();
    }
    if (!last.capital() || !BODIES.end(last.lower()) || !noun(at)) {
      return false;
    }
    boolean several = next.equals("van") && !article && NameWords.ALL.has("members", words.get(at).lower());
    return several || DUTCH.contains(next) && (article ? OF.contains(words.get(at + 1).text()) : paired(at)) && !maker(first);
  }

  /** "het Soedanees Schaderegister": of another state than the register's. */
  private boolean ofAnother(EntryHits.Named named, int first) {
    return words.get(first).capital() && known.covering(words.get(first - 1).range()).filter(land -> land.form() == Spelling.Form.ADJECTIVE && land.entries().stream().noneMatch(state -> named.entries().get(0).label().contains(state.label()))).isPresent();
  }

  /** "het Schaderegister voor Zuid-Libanon": for what the register's is not. */
  private boolean aimed(EntryHits.Named named, int behind) {
    Word aim = words.get(ARTICLES.contains(words.get(behind + 1).text()) ? behind + 2 : behind + 1);
    boolean place = words.get(behind).text().equals(FOR) && aim.capital() && aim.text().length() > 2 && !aim.text().endsWith(INFLECTED) && !FunctionWords.contains(aim);
    return place && named.entries().get(0).label().contains(FOR) && !named.entries().get(0).label().contains(aim.text());
  }

  /** "een Centraal Schaderegister": an adjective with a capital that is not one of many states makes it another. */
  private boolean described(int first) {
    Word before = words.get(first - 1);
    boolean adjective = words.get(first).capital() && first > 1 && before.titleCase() && !FunctionWords.contains(before);
    return adjective && (ARTICLES.contains(words.get(first - 2).lower()) || words.get(first - 2).is("een")) && !DescribedBodies.abroad(before) && known.covering(before.range()).isEmpty();
  }

  /** "het Schaderegister Beiroet": another than the one that is called by its noun alone; a state behind it may be what a clause speaks of: "waar het Schaderegister Nederland om vraagt". */
  private boolean tail(int first, int behind) {
    Word word = words.get(behind);
    boolean compound = word.capital() && word.text().indexOf('-') > 0 && word.text().chars().anyMatch(Character::isLowerCase); // "Zuid-Libanon"
    boolean named = (word.titleCase() || compound) && !FunctionWords.contains(word);
    boolean state = known.covering(word.range()).filter(land -> land.entries().stream().anyMatch(entry -> entry.kind() != Kind.PLACE)).isPresent();
    boolean governed = first > 1 && ARTICLES.contains(words.get(first - 1).lower()) && GOVERNS.contains(words.get(first - 2).lower());
    return named && (!state || first <= 1 || governed || compound);
  }

  /** "de Inspectie van Justitie en Veiligheid": a body of that field, not the ministry. */
  private boolean field(EntryHits.Named named, int first) {
    boolean of = named.entries().get(0).kind() == Kind.MINISTRY && first > 1 && OF_FIELD.contains(words.get(first - 1).text());
    Word body = words.get(first - 2);
    return of && body.titleCase() && BODIES.end(body.lower()) && !FunctionWords.contains(body);
  }

  /** "de Integrale Overzichten Financiën gemeenten": a ministry's bare name behind a noun with a capital is a subject there, and part of a title. */
  private boolean titled(EntryHits.Named named, int first, int behind) {
    Word before = words.get(first - 1);
    boolean bare = named.entries().get(0).kind() == Kind.MINISTRY && behind - first == 1 && first > 1;
    return bare && before.titleCase() && !FunctionWords.contains(before) && !NameWords.ALL.has("office-of", before.lower());
  }

  /** What a body is for, in two words with a capital: "Radio en Televisie", "Nucleair Onderzoek"; one may be whom or when the sentence tells of. */
  private boolean paired(int at) {
    int second = LINKS.contains(words.get(at + 1).text()) ? at + 2 : at + 1;
    return words.get(second).capital() && !FunctionWords.contains(words.get(second));
  }

  /** "het voorstel van de Europese Commissie voor Gasopslag en Netten": what is made by the body is for that. */
  private boolean maker(int first) {
    int of = ARTICLES.contains(words.get(first - 1).text()) ? first - 2 : first - 1;
    return words.get(of).is("van") && PAPERS.end(words.get(of - 1).lower());
  }

  /** "de Vlaamse Onderwijsraad", "de Deense Centrale Gezondheidsraad": an adjective that the register lacks, of a land or behind that of another state. */
  private boolean ofOtherState(int first) {
    Word before = words.get(first - 1);
    boolean adjective = first > 1 && before.titleCase() && before.text().endsWith("e") && !FunctionWords.contains(before) && known.covering(before.range()).isEmpty();
    boolean land = before.text().endsWith("se") && !before.text().endsWith("sche");
    return adjective && (land || known.endingAt(words.get(first - 2).end()).filter(state -> state.form() == Spelling.Form.ADJECTIVE && !home(state)).isPresent());
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

  private boolean abroad(EntryHits.Named land) {
    return land.form() == Spelling.Form.NAME && land.entries().stream().allMatch(entry -> entry.kind() == Kind.COUNTRY) && !home(land);
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

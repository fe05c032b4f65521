package nl.kamergraaf.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.bundled.Wordlist;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/**
 * International courts, registers and commissions that a letter names in small letters: the noun with its adjectives and what it is for, as in
 * "een hybride tribunaal voor Soedan", "een internationaal cyberhof". National ones are left out.
 */
final class DescribedBodies {

  private static final Wordlist WORDS = Wordlist.beside(DescribedBodies.class, "body-words.txt");
  private static final Set<String> FOR = Set.of("voor", "tegen", "inzake", "naar");
  private static final Set<String> CRIMES = Set.of("misdrijf", "misdrijven", "misdaad", "misdaden");
  private static final List<String> PARTICIPLES = List.of("ver", "ont", "be", "ge");
  private static final Set<String> ARTICLES = Set.of("de", "het", "een");
  private static final Set<String> DEMONSTRATIVES = Set.of("deze", "dit", "die", "dat");
  private static final String LIKE = "als";
  private static final String MISSION = "missie";
  static final String REGISTER = "register";
  private static final String COMMISSION = "commissie";
  private static final Set<String> HOUSES = Set.of("huisvesten", "vestigen", "herbergen", "ontvangen", "gehuisvest", "gevestigd", "ondergebracht", "huisvest", "vestigt");
  private static final Set<String> COPULAS = Set.of("is", "wordt", "zal", "blijft", "betreft");
  private static final Set<String> NATIONAL = Set.of("nationale", "nationaal", "binnenlandse", "binnenlands");
  private static final Set<String> COURTS = Set.of("rechtbank", "hof", "gerecht", "gerechtshof", "rechter", "tribunaal", "rechtscollege", "kamer", "instantie");
  private static final Endings COURT = new Endings(Set.of("hof", "tribunaal", "gerecht", "rechtbank"));
  private static final String TO = "naar";
  private static final int ADJECTIVES = 4;
  private static final int LIKENESS = 3;
  /** Words from what a body is called to its name. */
  private static final int BEFORE = 10;
  private static final String CALLED = " (hierna";
  private static final String QUOTES = "\"'\u2018\u201c\u00ab\u201e";

  private final Reading reading;
  private final Words words;
  private final EntryHits known;
  private Boolean founded;
  private Boolean amongStates;

  DescribedBodies(Reading reading, Words words, EntryHits known) {
    this.reading = reading;
    this.words = words;
    this.known = known;
  }

  /** A name that only looks like that of an international body: a national court, or a word in quotation marks for a phase or a simile. */
  static boolean looksOnly(String text, Range range) {
    String name = text.substring(range.start(), range.end()).toLowerCase(Locale.ROOT);
    boolean quoted = range.start() > 0 && QUOTES.indexOf(text.charAt(range.start() - 1)) >= 0 && name.indexOf(' ') < 0 && !introduced(text, range);
    if (quoted || WORDS.all("homonym").contains(name)) {
      return true;
    }
    for (String word : name.split(" ")) {
      if (WORDS.has("national-name", word)) {
        return true;
      }
    }
    return false;
  }

  /** "het 'Klimaathof' (hierna: het Hof)" */
  static boolean introduced(String text, Range range) {
    return range.start() > 0 && QUOTES.indexOf(text.charAt(range.start() - 1)) >= 0 && text.startsWith(CALLED, Math.min(text.length(), range.end() + 1));
  }

  /** The name around a noun in small letters, if it is that of an international body. */
  Optional<Name> at(int noun, KindWords.KindWord kind) {
    if (known.covering(words.get(noun).range()).isPresent() || domestic(words.get(noun).lower())) {
      return Optional.empty();
    }
    int start = noun;
    boolean international = prefix(words.get(noun).lower());
    while (start > 0 && noun - start < ADJECTIVES && WORDS.has("names", words.get(start - 1).lower())) {
      start--;
      international = true;
    }
    if (kind.weak() && !international) {
      return Optional.empty(); // "een Europees havenhof", not "het kerkhof"
    }
    if (elided(start)) {
      start -= 2;
    }
    boolean aboutState = start == noun && WORDS.has("about-state", words.get(noun).lower()) && aboutState(words.get(start - 1));
    if (!aboutState && national(start)) {
      return Optional.empty();
    }
    start = aboutState ? start - 1 : start;
    int end = end(behindFounder(noun + 1));
    boolean pointed = end == noun + 1 && (DEMONSTRATIVES.contains(words.get(start - 1).lower()) || words.get(start - 1).lower().equals(LIKE)); // "deze claimscommissie", "als internationaal hof aangeprezen"
    if (pointed) {
      return Optional.empty();
    }
    boolean bare = end == noun + 1 && words.get(noun).lower().endsWith(MISSION) && !words.get(noun).lower().endsWith(COMMISSION); // "een VN-missie" of inquiry may be anyone's visit
    if (bare || ofOwnState(noun) || named(noun, end) || apposed(start, end) || !judges(kind, noun, end)) {
      return Optional.empty();
    }
    boolean compound = !words.get(noun).lower().equals("tribunaal") && !words.get(noun).lower().equals("hof");
    boolean told = compound && (!WORDS.has("doubtful", words.get(noun).lower()) || WORDS.has("alone", words.get(noun).lower()) && reading.namesCourtsBeside(words.get(noun).lower()));
    boolean about = end > noun + 1 && (compound ? abroad(noun + 1, end) : true);
    if (!international && !told && !about && !aboutState && !founded()) {
      return Optional.empty();
    }
    if (!compound && !international && !about) {
      return Optional.empty();
    }
    Range range = words.get(start).range().to(words.get(end - 1).range());
    return Optional.of(
        new Name(range, "name/described-body", reading.text().text(range), kind.kind(), Spelling.Form.NAME, List.of(), Optional.empty()));
  }

  /** "Het bijzondere hof dat Kenia opricht, zal een nationale rechtbank zijn": the sentence says so. */
  private boolean ofOwnState(int noun) {
    boolean is = false;
    for (int i = noun + 1; i + 1 < words.size(); i++) {
      is |= COPULAS.contains(words.get(i).lower());
      if (is && NATIONAL.contains(words.get(i).lower()) && words.get(i - 1).lower().equals("een") && COURTS.contains(words.get(i + 1).lower())) {
        return true;
      }
    }
    return false;
  }

  /** A noun for a court behind an adjective that shows that it is an international one: "Afrikaans Piraterijhof", not "Europees Binnenhof". */
  static boolean qualifies(Word adjective, Word noun) {
    return !domestic(noun.lower()) && abroad(adjective);
  }

  /** An adjective of more states than one: "internationaal", "Oost-Afrikaans". */
  static boolean abroad(Word adjective) {
    String lower = adjective.lower();
    return WORDS.has("abroad", lower) || !WORDS.has("one-state", lower) && WORDS.has("abroad", lower.substring(lower.lastIndexOf('-') + 1));
  }

  /** An adjective of a part of the world, in small letters. */
  static boolean region(String lower) {
    return WORDS.has("region", lower) || WORDS.has("region", lower.substring(lower.lastIndexOf('-') + 1));
  }

  /** A register is one of wrongs: "het Register voor Ontvoerde Kinderen", not that of vehicles. */
  boolean judges(KindWords.KindWord kind, int start, int end) {
    if (!kind.word().equals(REGISTER)) {
      return true;
    }
    for (int i = start; i < end; i++) {
      String word = words.get(i).lower();
      if (WORDS.has("harm", word) || WORDS.has("harm", word + " " + words.get(i + 1).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "Waarheids-", before "en" and the noun that has the rest. */
  static boolean shares(Word word) {
    return WORDS.has("shared", word.lower());
  }

  /** "de onderzoekscommissie van de VN (Commission of Inquiry)": its name follows in brackets. */
  boolean named(int noun, int end) {
    int at = end;
    while (!words.get(at).is("(") && at - end < 4 && at < words.size()) {
      at++;
    }
    return words.get(at).is("(") && words.get(at + 1).capital() && (!words.get(at + 2).is(")") || bodyAt(at + 1, words.get(noun).lower()));
  }

  /** "het Bijzonder Strafhof in Bangui, een gemengd hof dat": the register has the body of which this says what it is. */
  private boolean apposed(int start, int end) {
    if (start < 2 || !words.get(start - 1).is("een") || !words.get(start - 2).is(",")) {
      return false;
    }
    boolean goesOn = words.get(end).is("dat") || words.get(end).is("die") || words.get(end).is(",");
    for (int i = start - 3; goesOn && i >= 0 && i > start - BEFORE; i--) {
      if (known.covering(words.get(i).range()).filter(named -> named.entries().stream().anyMatch(entry -> entry.kind().isAccountabilityBody())).isPresent()) {
        return true;
      }
      if (!words.get(i).capital() && !WORDS.has("within-name", words.get(i).lower())) {
        return false; // "het Strafhof steunt het voorstel, een tribunaal voor Syrië, dat": another body
      }
    }
    return false;
  }

  /** "het onderzoeksmechanisme voor Myanmar (IIMM)": the register has it. */
  private boolean bodyAt(int index, String noun) {
    return known.covering(words.get(index).range())
        .filter(named -> named.entries().stream().anyMatch(entry -> entry.kind().isAccountabilityBody() && entry.label().toLowerCase(Locale.ROOT).contains(noun)))
        .isPresent();
  }

  /** The words of a name in small letters without the adjectives before its noun: "tribunaal voor Gaza" of "internationaal tribunaal voor Gaza". */
  static String core(String label) {
    String rest = label;
    for (int space = rest.indexOf(' '); space > 0 && WORDS.has("names", rest.substring(0, space)); space = rest.indexOf(' ')) {
      rest = rest.substring(space + 1);
    }
    return rest;
  }

  /** "VN-onderzoekscommissie" */
  static boolean prefix(String word) {
    int hyphen = word.indexOf('-');
    return hyphen > 0 && WORDS.has("founder", word.substring(0, hyphen));
  }

  /** "straf- en mensenrechtenhof" */
  private boolean elided(int start) {
    return start >= 2 && words.get(start - 1).is("en") && words.get(start - 2).text().endsWith("-");
  }

  /** "het Soedanees Schaderegister": a register that is about the state of the adjective before its noun. */
  boolean aboutState(int noun, KindWords.KindWord kind) {
    return noun > 0 && WORDS.has("about-state", kind.word()) && aboutState(words.get(noun - 1));
  }

  /** "het Jemenitische schaderegister" */
  private boolean aboutState(Word adjective) {
    return known.covering(adjective.range()).filter(named -> named.form() == Spelling.Form.ADJECTIVE && named.entries().stream().anyMatch(entry -> entry.kind() == Kind.COUNTRY && !WORDS.has("kingdom", entry.label()))).isPresent();
  }

  /** A compound that names no international body, whatever stands beside it: "kerkhof". */
  static boolean domestic(String lower) {
    return WORDS.has("domestic", lower);
  }

  /** What stands before a name tells the state whose court or commission it is. */
  boolean national(int start) {
    Word before = words.get(start - 1);
    return national(before)
        || known.covering(before.range()).filter(named -> named.form() == Spelling.Form.ADJECTIVE).isPresent() && !WORDS.has("names", before.lower());
  }

  /**
   * A name in capitals of a court or commission of one state: "het Bulgaarse Speciale Strafhof", "het Speciaal Hof voor Corruptie in Indonesië".
   *
   * @param behind the word behind its noun
   */
  boolean ofState(int start, int behind, int end) {
    Word before = words.get(start - 1);
    boolean adjective = known.covering(before.range()).filter(named -> named.form() == Spelling.Form.ADJECTIVE && state(named)).isPresent();
    if (adjective && !WORDS.has("names", before.lower()) && !abroad(before)) {
      return true;
    }
    boolean told = end == behind || !words.get(end).is("in");
    for (int i = start; i < end && !told; i++) {
      told = abroad(words.get(i)) || WORDS.has("wrong", words.get(i).lower()) || WORDS.has("harm", words.get(i).lower()) || known.covering(words.get(i).range()).filter(DescribedBodies::state).isPresent();
    }
    int at = ARTICLES.contains(words.get(end + 1).text()) ? end + 2 : end + 1;
    return !told && !housed(at) && known.startingAt(words.get(at).start()).filter(DescribedBodies::state).isPresent();
  }

  /** "het Speciaal Hof voor Corruptie in Indonesië te huisvesten": where somebody is to house it is not whose it is. */
  private boolean housed(int state) {
    int verb = words.get(state + 1).is("te") ? state + 2 : state + 1;
    return HOUSES.contains(words.get(verb).lower()) || words.get(verb).lower().equals("onder") && words.get(verb + 1).is("te");
  }

  /** "Netherlands Commercial Court" */
  boolean ofOneState(int start, int end) {
    for (int i = start; i < end; i++) {
      if (WORDS.has("one-state-name", words.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean state(EntryHits.Named named) {
    return named.entries().stream().anyMatch(entry -> entry.kind() == Kind.COUNTRY);
  }

  /** A court that letters about affairs at home name too, by its label in small letters. */
  static boolean everyday(String label) {
    return WORDS.has("everyday", label);
  }

  /** An adjective of a body of one state: "nationale", "centraal". */
  static boolean national(Word adjective) {
    return WORDS.has("national", adjective.lower());
  }

  /** "het Hof van Gelre": a house or a park, whose name has neither a state nor a noun for what a court is there for. */
  boolean houseOf(int start, int end) {
    boolean of = end - start == 3 && words.get(start).lower().equals("hof") && words.get(start + 1).is("van") && words.get(start + 2).titleCase();
    return of && !WORDS.has("hof-of", words.get(start + 2).lower()) && known.covering(words.get(start + 2).range()).isEmpty();
  }

  /** A word for somebody who sets up international commissions. */
  static boolean founder(String lower) {
    return WORDS.has("founder", lower);
  }

  /** Whether a name in capitals is that of an international body: a state in it, an international adjective, a wrong behind another, or a founder beside it. */
  boolean international(int start, int end) {
    boolean special = false;
    boolean wrong = false;
    for (int i = start; i < end; i++) {
      String word = words.get(i).lower();
      boolean state = known.covering(words.get(i).range()).filter(named -> foreign(named) || named.entries().stream().anyMatch(e -> e.kind() == Kind.ORGANISATION)).isPresent();
      if (state || abroad(words.get(i)) || founder(word) || WORDS.has("region-name", word)) {
        return true;
      }
      special |= WORDS.has("names", word);
      wrong |= WORDS.has("harm", word) || WORDS.has("wrong", word);
    }
    return special && wrong || founded() || reading.namesWorldCourts() && amongStates() && !domestic();
  }

  /** The sentence says that what it speaks of is one of this state or another: "is een Nederlandse instelling". */
  boolean domestic() {
    return any("one-state-body");
  }

  /** States deal with what the sentence speaks of: a treaty or resolution, other states by name, or "44 staten". */
  boolean amongStates() {
    if (amongStates == null) {
      amongStates = founded() || any("setting") || known.all().stream().anyMatch(named -> named.form() != Spelling.Form.ADJECTIVE && foreign(named));
    }
    return amongStates;
  }

  private boolean any(String list) {
    for (int i = 0; i < words.size(); i++) {
      if (WORDS.has(list, words.get(i).lower()) || WORDS.has(list, words.get(i).lower() + " " + words.get(i + 1).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Somebody who sets up international commissions stands in the sentence. */
  private boolean founded() {
    if (founded == null) {
      founded = WORDS.holds("founder", reading.text().text(words.get(0).range().to(words.get(words.size() - 1).range())).toLowerCase(Locale.ROOT));
      for (int i = 0; i < words.size() && !founded; i++) {
        founded = WORDS.has("founder", words.get(i).lower());
      }
    }
    return founded;
  }

  private boolean abroad(int from, int to) {
    for (int i = from; i < to; i++) {
      if (known.covering(words.get(i).range()).filter(this::foreign).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** A state other than those of the Kingdom, or a place in one. */
  boolean foreign(EntryHits.Named named) {
    return named.entries().stream().anyMatch(entry -> entry.kind() == Kind.COUNTRY && !WORDS.has("kingdom", entry.label()) || entry.kind() == Kind.PLACE && !ours(entry));
  }

  /** The same by a word of its name, and not its adjective: "Syrische verdachten" may be in any state. */
  boolean foreign(Word word) {
    return known.covering(word.range()).filter(named -> named.form() != Spelling.Form.ADJECTIVE && foreign(named)).isPresent();
  }

  private boolean ours(Entry place) {
    return reading.register().lineage(place).stream().flatMap(iri -> reading.register().entry(iri).stream()).anyMatch(within -> WORDS.has("kingdom", within.label()));
  }

  /** "de onderzoekscommissie van de VN voor Soedan": who set it up is part of the name. */
  private int behindFounder(int at) {
    int first = words.follow(at, "van", "de") ? at + 2 : at;
    boolean named = FOR.contains(words.get(first + 1).text()) || words.get(first + 1).is("(");
    return first > at && founder(words.get(first).lower()) && named ? first + 1 : at;
  }

  /** Behind what the body is for: "voor Gaza", "voor het misdrijf agressie tegen Oekraïne", "voor mensensmokkel". */
  int end(int from) {
    if (from > 0 && words.get(from).is(TO) && COURT.end(words.get(from - 1).lower())) {
      return from; // "als zou het hof naar Banjul verhuizen": a court looks into nothing
    }
    int end = from;
    while (FOR.contains(words.get(end).text()) && end - from < 8 && !likeness(end)) {
      int at = end + 1;
      if (ARTICLES.contains(words.get(at).text())) {
        at++;
      }
      int behind = object(at);
      if (behind == at) {
        return end;
      }
      end = behindWhere(judging(behind));
    }
    return end;
  }

  /** "voor de berechting van Russische agressie", "voor de vervolging van piraten": what is to be judged goes with it. */
  private int judging(int at) {
    if (!WORDS.has("judging", words.get(at - 1).lower()) || !words.get(at).is("van")) {
      return at;
    }
    int first = ARTICLES.contains(words.get(at + 1).text()) ? at + 2 : at + 1;
    boolean described = words.get(first).capital() && words.get(first).text().endsWith("e") && noun(first + 1); // "Russische agressie"
    int behind = described ? first + 2 : object(first);
    return behind == first ? at : behind;
  }

  /** "voor oorlogsschade in Oekraïne": where the wrong was done goes with it, unless that is who is to house the body. */
  private int behindWhere(int at) {
    String what = words.get(at - 1).lower();
    boolean wrong = WORDS.has("harm", what) || WORDS.has("wrong", what);
    if (!wrong || !words.get(at).is("in") || housed(at + 1)) {
      return at;
    }
    return known.startingAt(words.get(at + 1).start()).filter(named -> named.form() != Spelling.Form.ADJECTIVE && foreign(named)).map(named -> words.from(named.range().end())).orElse(at);
  }

  /** "naar het voorbeeld van", "naar Brits model", "naar verwachting" */
  private boolean likeness(int at) {
    boolean like = words.get(at).is("naar") && WORDS.has("manner", words.get(at + 1).lower());
    for (int i = at + 1; words.get(at).is("naar") && i <= at + LIKENESS; i++) {
      like |= WORDS.has("likeness", words.get(i).lower());
    }
    return like;
  }

  private int object(int at) {
    if (words.get(at).capital() && !words.get(at).initials() && !FunctionWords.contains(words.get(at))) {
      return behindCapitals(at);
    }
    if (noun(at) && ARTICLES.contains(words.get(at - 1).text()) && words.get(at + 1).capital()) {
      return behindCapitals(at + 1); // "de bezette Palestijnse Gebieden"
    }
    if (!noun(at)) {
      return at;
    }
    if ((adjective(words.get(at).text()) || participle(at)) && noun(at + 1)) {
      return at + 2;
    }
    return CRIMES.contains(words.get(at).text()) && noun(at + 1) ? at + 2 : at + 1;
  }

  /** "Myanmar", "Noord- en Zuid-Kivu" */
  private int behindCapitals(int at) {
    int end = at;
    while (words.get(end).capital() && !FunctionWords.contains(words.get(end))) {
      boolean shared = words.get(end).text().endsWith("-") && words.get(end + 1).is("en") && words.get(end + 2).capital();
      end += shared ? 2 : 1;
    }
    return end;
  }

  /** "internationale", not "corruptie" or "ruimte". */
  private static boolean adjective(String word) {
    return word.endsWith("e") && !word.endsWith("ie") && !word.endsWith("te");
  }

  /** "vermiste migranten": what was done to them stands before them. */
  private boolean participle(int at) {
    String word = words.get(at).text();
    String next = words.get(at + 1).text();
    return PARTICIPLES.stream().anyMatch(word::startsWith) && (word.endsWith("te") || word.endsWith("de")) && (next.endsWith("en") || next.endsWith("s"));
  }

  private boolean noun(int at) {
    Word word = words.get(at);
    return Character.isLetter(word.text().charAt(0)) && Character.isLowerCase(word.text().charAt(0)) && word.text().length() > 3 && !FunctionWords.contains(word)
        && !FOR.contains(word.text());
  }
}

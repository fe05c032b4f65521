package nl.kamergraaf.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** What stands before and between the numbers of a sentence: whether they can be of documents of the Kamer, and whether they belong together. */
final class CitationPlaces {

  private static final Set<String> SEPARATES = Set.of(",", "en", ", en", "/", "&");
  /** Letters of the brackets behind a number. */
  private static final int BRACKETS = 60;

  private static final int FAR = 6;
  private static final Set<String> OTHERS =
      Set.of("com", "swd", "join", "stcrt", "staatscourant", "stb", "staatsblad", "trb", "tractatenblad", "pb", "pbeu", "pbeg", "publicatieblad", "gemeenteblad", "ecli", "kenmerk", "zaaknummer", "zaaknr", "rolnummer", "projectnummer", "subsidienummer");
  private static final Set<String> BETWEEN = Set.of(")", "(", ",", ";", "en", "van", "d.d.", "jl", "jl.", ".", "respectievelijk", "alsmede");

  private static final int INTRODUCING = 6;
  private static final Set<String> NAMING = Set.of("de", "het", ":", "ook", "te", "noemen", "genoemd");
  private static final Set<String> INTRODUCES = Set.of("verder", "voortaan");
  private static final Set<String> OPENING = Set.of("(", "[");

  private static final Set<String> TELLING =
      Set.of("is", "was", "zijn", "waren", "wordt", "worden", "werd", "werden", "heeft", "hebben", "had", "betreft", "betrof", "dateert", "volgt", "blijkt", "staat", "stond", "bevat", "ziet", "gaat");
  private static final Set<String> BESIDES = Set.of("ook", "voorts", "verder", "eveneens", "tevens");
  private static final List<String> JOINS = List.of(" en nr. ", ", nr. ", " en nrs. ", " en ", ", ", " & ");
  private static final String NUMBER = "nr";
  /** Digits of a number of the Handelingen, at most. */
  private static final int LONGEST = 4;
  private static final int TOLD_BEFORE = 16;
  private static final Set<String> INFORMED = Set.of("geïnformeerd", "ingelicht", "bericht", "gemeld", "meegedeeld", "medegedeeld", "gerapporteerd", "geschreven", "gezonden", "verzonden", "toegezonden", "gestuurd", "toegestuurd", "ontvangen", "aangeboden", "toegegaan", "verwittigd");
  /** The participle that tells what the receiver itself did: "van u ontvangen" is the other way round. */
  private static final String RECEIVED = "ontvangen";
  private static final Set<String> SENT = Set.of("gezonden", "verzonden", "toegezonden", "gestuurd", "toegestuurd");
  /** "Op 8 juli schreef ik u (Kamerstuk …)" */
  private static final Set<String> TOLD = Set.of("informeerde", "informeerden", "schreef", "schreven", "berichtte", "berichtten", "meldde", "meldden", "rapporteerde", "rapporteerden", "zond", "zonden", "stuurde", "stuurden");
  private static final Set<String> BROUGHT = Set.of("gebracht", "gesteld");
  private static final List<String> MINISTERS = List.of("minister", "staatssecretaris", "ambtsvoorganger", "voorganger", "ambtgenoot", "ambtsgenoot", "collega", "bewindspersoon");
  private static final Set<String> SENDERS = Set.of("van", "uit");
  private static final Set<String> WRITERS = Set.of("ik", "wij", "we", "kabinet", "ministerie");
  private static final Set<String> PREPOSITIONS = Set.of("over", "inzake", "betreffende", "omtrent", "aangaande", "rond", "rondom", "tegen");
  private static final Set<String> JOINING = Set.of(")", ",", ";", "en", "alsmede", "alsook", "evenals", "respectievelijk", "resp", "resp.");
  private static final Set<String> RECEIVERS = Set.of("kamer", "u", "kamers", "parlement");

  private static final Set<String> AS = Set.of("zoals", "als");
  /** Of what another paper says. */
  private static final Set<String> SAID = Set.of("gemeld", "vermeld", "beschreven", "aangegeven", "toegelicht", "uiteengezet", "aangekondigd", "toegezegd", "weergegeven", "geschetst", "bericht", "geïnformeerd");
  private static final Set<String> WHERE = Set.of("in", "bij", "met", "per", "tijdens");
  private static final Set<String> PERFECT = Set.of("heb", "heeft", "hebben", "is", "zijn", "bent", "werd", "werden", "was", "waren");
  private static final Set<String> OWNS = Set.of("heb", "heeft", "hebben", "hebt");
  /** They open what a motion itself says or asks. */
  private static final Set<String> CONTENT = Set.of("verzoekt", "verzoeken", "vraagt", "vragen", "verzocht", "gevraagd", "roept", "oproept", "waarin", "waarmee", "om", "dat", "die");
  /** Verbs of which a motion may be the subject or object, before what tells where more is said. */
  private static final Set<String> SAYS = Set.of("wordt", "worden", "verzoekt", "vraagt", "roept", "vroeg", "voer", "voert", "geef", "geeft", "beschouw", "beschouwt", "loopt", "zal", "zullen", "kan");
  private static final int AS_BEFORE = 40;
  private static final String ATTACHMENT = "bijlage";
  private static final Set<String> ANNOUNCING = Set.of("kenmerk", "documentnummer", "met", "nummer", "nr");
  private static final int YEAR = 4;
  /** Letters of a number in the records, at most. */
  private static final int RECORD = 10;
  private static final int ATTACHED = 3;
  /** Words of a day, and of further days with their numbers, at most. */
  private static final int DAY_WORDS = 8;
  private static final int DAYS = 60;

  private final String text;
  private final Words words;

  CitationPlaces(String text, Words words) {
    this.text = text;
    this.words = words;
  }

  boolean priced(int at) {
    return "€$£".contains(words.get(at - 1).text());
  }

  /** "Stcrt. 2024, 12345, nr. 8": the number of another publication. */
  boolean elsewhere(int at) {
    for (int i = at - 1; i >= Math.max(0, at - FAR) && !words.get(i).is(";"); i--) {
      if (OTHERS.contains(words.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  boolean onlySeparates(int from, int to) {
    String between = text.substring(from, to).strip();
    return between.length() <= 8 && Set.of(",", ";", "en", ", en", "; en", "alsmede", "/", ") en (", ") (", "), (").contains(between);
  }

  /** Between two numbers of a list stand at most brackets without a number, as those with the movers: " (Jansen c.s.), ". */
  boolean goesOn(int from, int to) {
    String between = text.substring(from, to).strip();
    int close = between.indexOf(')');
    boolean brackets = between.startsWith("(") && close > 0 && close < BRACKETS && between.chars().noneMatch(Character::isDigit);
    String rest = brackets ? between.substring(close + 1).strip() : between.startsWith(")") ? between.substring(1).strip() : between;
    return SEPARATES.contains(rest);
  }

  /** "nrs. 12", "nummers 12". */
  static boolean lists(String citation) {
    return citation.contains("nrs") || citation.contains("nummers");
  }

  /** "brieven van 3 mei (…), 4 juni (…) en 5 juli (…)", "bij brief van 3 mei (…) en 4 juni (…)": dates tell the members of a list apart. */
  boolean onlyDates(int from, int to) {
    boolean dated = false;
    for (int i = words.from(from); i < words.size() && words.get(i).start() < to; i++) {
      Word word = words.get(i);
      boolean number = word.text().chars().allMatch(c -> c >= '0' && c <= '9');
      if (!number && !BETWEEN.contains(word.lower()) && !Sequences.isMonth(word.lower())) {
        return false;
      }
      dated |= Sequences.isMonth(word.lower());
    }
    return dated;
  }

  /**
   * The next of several numbers: " en 3".
   *
   * @param several "nrs." announced them; else each needs its own "nr."
   */
  Optional<Range> more(int from, int limit, boolean several) {
    for (String join : JOINS) {
      int start = from + join.length();
      if ((several || join.contains(NUMBER)) && text.startsWith(join, from) && Letters.isDigit(text, start)) {
        int end = Dossiers.digits(text, start, limit);
        boolean number = end - start <= LONGEST && !Letters.isWord(text, end) && !text.startsWith("/", end);
        return number ? Optional.of(new Range(start, end)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Zie Kamerstuk …", "Zie ook Kamerstuk …" at the beginning of a sentence or of brackets. */
  boolean seen(int at) {
    int first = besides(at) ? at - 2 : at - 1;
    return words.get(first).lower().equals("zie") && (first == 0 || OPENING.contains(words.get(first - 1).text()));
  }

  /** "nrs. 5 respectievelijk 6": each number has its own place among those that are spoken of. */
  boolean respective(List<References.Reference> references) {
    int last = references.size() - 1;
    int from = last > 0 ? references.get(last - 1).range().end() : 0;
    int to = last > 0 ? references.get(last).range().start() : 0;
    return from < to && (text.startsWith(" respectievelijk ", from) || text.startsWith(" resp. ", from));
  }

  /** "(zie ook Kamerstuk …)": another document than the one that is spoken of. */
  boolean besides(int at) {
    return at > 1 && BESIDES.contains(words.get(at - 1).lower()) && words.get(at - 2).lower().equals("zie");
  }

  /** "(hierna: de motie-Jansen)", "(verder: de brief)": a name is given to what was cited, and nothing else is cited. */
  boolean introduced(int at) {
    int i = at - 1;
    while (i > at - INTRODUCING && NAMING.contains(words.get(i).lower())) {
      i--;
    }
    boolean bracketed = OPENING.contains(words.get(i - 1).text());
    return words.get(i).lower().equals("hierna") && (bracketed || words.get(i - 1).is(",") || words.get(i - 1).is(";")) || INTRODUCES.contains(words.get(i).lower()) && bracketed;
  }

  /** "Het vorige overzicht dateert van 3 mei (Kamerstuk …)", "Toezegging aan het lid Jansen, Kamerstuk …": the words of a note before its number tell what it is of. */
  boolean tells(int at) {
    for (int i = 0; i < at; i++) {
      if (TELLING.contains(words.get(i).lower()) || words.get(i).lower().startsWith("toezegging")) {
        return true;
      }
    }
    return false;
  }

  /** "is uw Kamer op 17 mei geïnformeerd (Kamerstuk …)": the participle before the parenthesis, if it tells that the Kamer got word. */
  Optional<Word> told(int at) {
    if (at < 2 || !words.get(at - 1).is("(")) {
      return Optional.empty();
    }
    for (int i = at - 2; i >= Math.max(0, at - TOLD_BEFORE) && !words.get(i).is(";") && !words.get(i).is(",") && !words.get(i).is(")"); i--) {
      if (informs(i)) {
        return receives(i) ? Optional.of(words.get(i)) : Optional.empty();
      }
      if (TOLD.contains(words.get(i).lower())) {
        return writes(i, at) ? Optional.of(words.get(i)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "2025D04337": as the Kamer numbers papers in its records. */
  static Optional<String> recordNumber(String word) {
    boolean year = word.length() > YEAR + 1 && Dossiers.isYear(word.substring(0, YEAR)) && word.charAt(YEAR) == 'D';
    return year && word.length() <= RECORD && word.substring(YEAR + 1).chars().allMatch(c -> c >= '0' && c <= '9') ? Optional.of(word) : Optional.empty();
  }

  /** Nothing but the day of a letter, and what announces its number, stands between. */
  boolean dates(int from, int at) {
    for (int i = words.from(from); i < at; i++) {
      String lower = words.get(i).lower();
      if (!dayWord(i) && !BETWEEN.contains(lower) && !ANNOUNCING.contains(lower)) {
        return false;
      }
    }
    return true;
  }

  /** A number behind a motion that is another paper's: of what was sent, of what says so, of what something is attached to. */
  boolean another(CitationHead motion, int at) {
    boolean waits = motion.isMotion() && motion.citesAlone() && motion.items().isEmpty();
    return waits && (attached(at) || reported(motion.next(), at) || sent(motion.next(), at));
  }

  /** "(bijlage bij Kamerstuk …)" */
  private boolean attached(int at) {
    boolean to = words.get(at - 1).lower().equals("bij") || words.get(at - 1).lower().equals("van");
    for (int i = at - 2; to && i > at - 2 - ATTACHED; i--) {
      if (words.get(i).lower().startsWith(ATTACHMENT)) {
        return true;
      }
    }
    return false;
  }

  /** "De motie-Jansen is uitgevoerd, zoals gemeld in Kamerstuk …", "dat is gemeld in Kamerstuk …"; not "de motie over hulp zoals beschreven in de visie (…)". */
  private boolean reported(int from, int at) {
    if (at - 2 >= from && SAID.contains(words.get(at - 2).lower()) && WHERE.contains(words.get(at - 1).lower())) {
      return true;
    }
    boolean verb = false;
    for (int i = Math.max(from, at - AS_BEFORE); i < at - 2; i++) {
      verb |= PERFECT.contains(words.get(i).lower()) || SAYS.contains(words.get(i).lower());
      int said = SAID.contains(words.get(i + 1).lower()) ? i + 1 : i + 2; // "zoals eerder gemeld"
      boolean as = verb && AS.contains(words.get(i).lower()) && words.get(i - 1).is(",");
      if (as && SAID.contains(words.get(said).lower()) && said + 1 < at && WHERE.contains(words.get(said + 1).lower())) {
        return !comma(said + 1, at);
      }
    }
    return false;
  }

  private boolean comma(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.get(i).is(",")) {
        return true;
      }
    }
    return false;
  }

  /** "Over de motie-Jansen heb ik uw Kamer geïnformeerd (…)": the letter's; not where the motion asks that the Kamer is told. */
  private boolean sent(int from, int at) {
    Optional<Word> verb = told(at);
    int end = verb.map(word -> words.from(word.start())).orElse(from);
    boolean done = verb.filter(word -> TOLD.contains(word.lower())).isPresent();
    for (int i = from; i < end; i++) {
      if (CONTENT.contains(words.get(i).lower()) && !(done && words.get(i).is("dat"))) {
        return false;
      }
      done |= PERFECT.contains(words.get(i).lower());
    }
    return end > from && done;
  }

  /** "De brief over de motie-Jansen (…) is op 3 mei verzonden (…)": index before the brackets is of sending. */
  boolean sending(int at) {
    return words.get(at - 1).is("(") && SENT.contains(words.get(at - 2).lower());
  }

  /** "Op 3 mei 2024 (Kamerstuk …) is uw Kamer geïnformeerd": the participle behind the parenthesis, where nothing but a day stands before it. */
  Optional<Word> toldBehind(int at, int next) {
    if (!words.get(at - 1).is("(") || !words.get(next).is(")") || !onDay(at - 2)) {
      return Optional.empty();
    }
    int verb = behindDays(next + 1);
    boolean first = TOLD.contains(words.get(verb).lower());
    if (first) {
      return receiver(verb + 2) ? Optional.of(words.get(verb)) : Optional.empty();
    }
    boolean kamer = receiver(verb + 1);
    boolean writer = OWNS.contains(words.get(verb).lower()) && !kamer;
    if (!PERFECT.contains(words.get(verb).lower()) || !kamer && !writer) {
      return Optional.empty();
    }
    for (int i = verb + 1; i < verb + TOLD_BEFORE && !words.get(i).is(";") && !words.get(i).is(",") && !words.get(i).is("en"); i++) {
      if (informs(i)) {
        boolean got = words.get(i).lower().equals(RECEIVED);
        return kamer && (got || !OWNS.contains(words.get(verb).lower())) || writer && receives(i) ? Optional.of(words.get(i)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "u", "uw Kamer", "de Kamer" at an index. */
  private boolean receiver(int at) {
    boolean noun = words.get(at).is("uw") || words.get(at).is("de") || words.get(at).is("beide");
    return RECEIVERS.contains(words.get(noun ? at + 1 : at).lower());
  }

  /** The word at an index ends "op 3 mei 2024", "per 3 mei jl.". */
  private boolean onDay(int last) {
    int at = last;
    while (at > 0 && at > last - DAY_WORDS && dayWord(at)) {
      at--;
    }
    return at < last && at >= 0 && (words.get(at).lower().equals("op") || words.get(at).is("en") || words.get(at).is(","));
  }

  private boolean dayWord(int at) {
    String lower = words.get(at).lower();
    boolean number = !lower.isEmpty() && lower.length() <= LONGEST && lower.chars().allMatch(c -> c >= '0' && c <= '9');
    return number || Sequences.isMonth(lower) || lower.equals("jl") || lower.equals("jl.") || lower.equals("jongstleden") || lower.equals(".");
  }

  /** Index behind other days with their numbers: "en 4 juni (…)". */
  private int behindDays(int from) {
    int at = from;
    while (at < from + DAYS && (words.get(at).is(",") || words.get(at).is("en") || dayWord(at) || words.get(at).is("("))) {
      if (words.get(at).is("(")) {
        int close = at;
        while (close < at + TOLD_BEFORE && !words.get(close).is(")")) {
          close++;
        }
        at = close;
      }
      at++;
    }
    return at;
  }

  /** Words in small letters tell that the receiver got word. */
  static boolean tells(String lower) {
    return INFORMED.contains(lower) || BROUGHT.contains(lower) || TOLD.contains(lower);
  }

  /** "heeft de minister u bericht", "is uw Kamer geïnformeerd over de kades", with the mark of a note behind it. */
  Optional<Word> toldBefore(int place) {
    int last = words.from(place) - 1;
    while (last > 0 && words.get(last).is(".")) {
      last--;
    }
    for (int i = last; i > Math.max(0, last - TOLD_BEFORE) && !words.get(i).is(";") && !words.get(i).is(",") && !words.get(i).is(")"); i--) {
      boolean about = i == last || PREPOSITIONS.contains(words.get(i + 1).lower());
      if (informs(i)) {
        return about && receives(i) ? Optional.of(words.get(i)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Index behind ", 18 februari jl.", or the same. */
  int behindDate(int at) {
    String day = words.get(at + 1).text();
    boolean date = words.get(at).is(",") && !day.isEmpty() && day.length() <= 2 && day.chars().allMatch(c -> c >= '0' && c <= '9') && Sequences.isMonth(words.get(at + 2).lower());
    if (!date) {
      return at;
    }
    int end = at + 3;
    while (Dossiers.isYear(words.get(end).text()) || words.get(end).lower().equals("jl") || words.get(end).lower().equals("jl.") || words.get(end).is(".")) {
      end++;
    }
    return end;
  }

  private boolean informs(int i) {
    return INFORMED.contains(words.get(i).lower()) || BROUGHT.contains(words.get(i).lower()) && words.get(i - 1).is("hoogte");
  }

  /** "schreef ik u", "waarover de minister van Klimaat de Kamer eerder schreef": somebody of the government tells the Kamer. */
  private boolean writes(int verb, int to) {
    boolean writer = false;
    boolean receiver = false;
    for (int i = Math.max(0, verb - TOLD_BEFORE); i < to; i++) {
      String lower = words.get(i).lower();
      writer |= WRITERS.contains(lower) || MINISTERS.stream().anyMatch(lower::startsWith);
      receiver |= RECEIVERS.contains(lower);
    }
    return writer && receiver;
  }

  private boolean receives(int participle) {
    boolean got = words.get(participle).lower().equals(RECEIVED);
    boolean sent = SENT.contains(words.get(participle).lower());
    boolean found = false;
    for (int i = participle - 1; i >= Math.max(0, participle - TOLD_BEFORE); i--) {
      if (got && WRITERS.contains(words.get(i).lower())) {
        return false; // "ik heb van u ... ontvangen"
      }
      found |= sent && WRITERS.contains(words.get(i).lower()); // "heb ik aan de gemeenten gezonden": the paper of the Kamer is the letter that came with it
      boolean receiver = RECEIVERS.contains(words.get(i).lower());
      int before = words.get(i - 1).lower().equals("uw") || words.get(i - 1).lower().equals("de") ? i - 2 : i - 1;
      found |= receiver && !(got && SENDERS.contains(words.get(before).lower()));
    }
    return found;
  }

  /** "een motie over A (…), over B (…) en over C (…)": the noun that is left out is that of the one before. */
  boolean again(CitationHead head, int from, int to) {
    Word behind = words.get(head.next());
    Word opening = behind.is(",") ? words.get(head.next() + 1) : behind; // "beide moties van het lid Jansen, over A (…) respectievelijk over B (…)"
    if (!PREPOSITIONS.contains(opening.lower()) || head.range().end() > from) {
      return false;
    }
    int noun = words.from(head.range().start());
    if (words.get(noun - 1).lower().equals(opening.lower()) || words.get(noun - 2).lower().equals(opening.lower())) {
      return false; // "spreken over de motie over A (…) en over B (…)"
    }
    int at = words.from(from);
    int first = at;
    while (JOINING.contains(words.get(at).lower())) {
      at++;
    }
    boolean joined = at > first + 1 || at > first && !words.get(first).is(")");
    boolean inside = true;
    for (int i = at; i < words.size() && words.get(i).start() < to; i++) {
      inside &= !words.get(i).is(",") && !words.get(i).is(";") && !words.get(i).is(")");
    }
    return joined && inside && words.get(at).lower().equals(opening.lower()) && words.get(at).start() < to;
  }
}

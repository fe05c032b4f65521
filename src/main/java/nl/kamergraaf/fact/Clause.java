package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.mention.Forms;
import nl.kamergraaf.text.Range;

/**
 * A clause of a sentence, as far as punctuation and conjunctions show it. The clauses of a sentence cover it without gaps.
 *
 * @param range its place in the normalised text
 * @param opener what opens it
 */
record Clause(Range range, Opener opener) {

  enum Opener {
    /** first clause of the sentence, or the main clause taken up again */
    MAIN,
    /** relative pronoun or subordinating conjunction */
    SUBORDINATE,
    /** maar, want, dus ... */
    COORDINATE,
    /** colon, semicolon or dash: what follows may list what came before */
    PUNCTUATION
  }

  private static final Set<String> SUBORDINATORS =
      Set.of(
          "die", "dat", "wie", "wat", "welke", "hetgeen", "waar", "waarvan", "waarin", "waaronder", "waarbij", "waarmee", "waardoor",
          "waarop", "waarvoor", "waaraan", "waarover", "waarna", "waartoe", "waarnaar", "zodat", "omdat", "hoewel", "mits",
          "indien", "als", "tenzij", "aangezien", "nadat", "voordat", "terwijl", "zodra", "totdat", "opdat", "wanneer", "doordat",
          "zolang", "zoals", "inclusief", "mocht", "mochten", "ofschoon", "alhoewel", "waarom", "waaruit", "waarmede", "waartegen", "waarboven", "waarbinnen", "wiens");
  /** Adverbs right before a conjunction of time or cause. */
  private static final Set<String> SHARPENING = Set.of("pas", "kort", "vlak", "net", "direct", "meteen", "juist", "alleen", "zelfs", "ook", "mede", "vooral", "lang");
  private static final Set<String> CONJUNCTIONS = Set.of("nadat", "voordat", "wanneer", "als", "indien", "omdat", "doordat", "zodra", "totdat", "sinds");
  private static final Set<String> AUXILIARIES =
      Set.of(
          "zal", "zullen", "is", "zijn", "wordt", "worden", "werd", "werden", "heeft", "hebben", "kan", "kunnen", "moet", "moeten", "wil",
          "willen", "zou", "zouden", "was", "waren", "had", "hadden");
  private static final Set<String> VERBS =
      Set.of(
          "is", "wordt", "worden", "werd", "werden", "heeft", "hebben", "heb", "zal", "zullen", "kan", "kunnen", "zou", "zouden", "was", "had", "hadden", "levert",
          "leverde", "neemt", "nam", "steunt", "steunde", "organiseert", "organiseerde", "werkt", "werkte", "gaat", "ging", "komt", "kwam", "blijft", "bleef",
          "draagt", "droeg", "leidt", "leidde", "zit", "zat", "doet", "deed", "geldt", "loopt", "liep", "verlengde", "verlengt", "maakt", "maakte", "geeft", "gaf",
          "treedt", "trad", "sluit", "sloot", "richtte", "stelde", "stelt", "krijgt", "kreeg", "ziet", "vindt", "pleit", "vervult", "financiert",
          "beschikt", "bestaat", "telt", "rapporteert", "onderzoekt", "behandelt", "zetelt", "kent", "vormt", "biedt", "brengt", "houdt", "vraagt", "roept", "verwelkomt",
          "onderschrijft", "benadrukt", "ligt", "staat", "valt", "wil", "moet", "mag", "begint", "omvat", "betreft", "bevat", "volgt", "dient", "werken", "leveren",
          "nemen", "blijven", "lopen", "gelden", "moeten", "willen", "duurt", "duurde", "herleeft", "herleefde", "verviel", "hief", "schortte", "schrapte", "plaatste", "voegde", "bevroor", "verbood", "mogen", "beziet", "bereidt", "bereiden", "overweegt", "kondigde", "trof", "legde", "zette", "sloten");
  private static final Set<String> RELATIVES = Set.of("die", "dat", "omdat", "doordat", "nadat");
  /** Beside names these may open a clause before its verb. */
  private static final Set<String> NAMING = Set.of("ook", "naast", "behalve", "de", "het", "onder", "andere", "meer", "zowel", "met", "door", "ons", "land", "wij", "en", "als", "eveneens", "inmiddels", "samen");
  private static final int NAMED = 8;
  private static final String WHICH = "welke";
  private static final Set<String> BEFORE_WHICH = Set.of("van", "in", "bij", "aan", "tot", "binnen");
  /** Pronouns of others that are subjects only. */
  private static final Set<String> SUBJECTS = Set.of("hij", "zij", "ze");
  private static final Set<String> THEIRS = Set.of("hun");
  private static final String ONCE = "toen";
  private static final Set<String> SUBJECT_STARTS = Set.of("de", "het", "deze", "dit", "zij", "hij", "ze", "er");
  private static final Set<String> POINTING = Set.of("dat", "die");
  private static final Set<String> COORDINATORS = Set.of("maar", "doch", "want", "dus", "echter", "dan");

  /** Whether a word in small letters opens a subordinate clause. */
  static boolean subordinates(String lower) {
    return SUBORDINATORS.contains(lower);
  }

  /** Whether a word in small letters may stand right before a conjunction that opens a clause. */
  static boolean sharpens(String lower) {
    return SHARPENING.contains(lower);
  }

  /** A finite form that may open a clause behind "en". */
  static boolean verb(String lower) {
    return VERBS.contains(lower);
  }

  /** Splits a sentence; linear in its length. */
  static List<Clause> of(String text, Range sentence) {
    List<Clause> clauses = new ArrayList<>();
    int start = sentence.start();
    Opener opener = points(text, start, sentence.end()) ? Opener.MAIN : opens(text, start, sentence.end(), Opener.MAIN);
    int depth = 0;
    int quoted = -1;
    for (int i = sentence.start(); i < sentence.end(); i++) {
      char c = text.charAt(i);
      quoted = i > quoted ? Quotes.closing(text, i, sentence.end()) : quoted;
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth = Math.max(0, depth - 1);
      }
      if (depth > 0 || i < quoted || i + 1 >= sentence.end() || text.charAt(i + 1) != ' ') {
        continue;
      }
      Opener next = null;
      if (c != ',' && takesUp(text, i + 2, sentence.end())) {
        next = Opener.COORDINATE;
      } else if (c != ',' && text.startsWith("waar", i + 2) && SUBORDINATORS.contains(word(text, i + 2, sentence.end()))) {
        // "een decreet waarmee", "op grond waarvan"
        next = Opener.SUBORDINATE;
      } else if (c == ';' || c == ':' || (c == '-' && i > sentence.start() && text.charAt(i - 1) == ' ')) {
        next = Opener.PUNCTUATION;
      } else if (c == ',' && !(opener == Opener.SUBORDINATE && enumerates(text, start, i, sentence.end()))) {
        boolean below = opener == Opener.SUBORDINATE || opener == Opener.PUNCTUATION && opens(text, start + 1, sentence.end(), null) == Opener.SUBORDINATE; // "; toen zij ophield, was"
        next = opens(text, i + 2, sentence.end(), below ? Opener.MAIN : null);
        next = next == null && opener != Opener.SUBORDINATE && Anew.begins(text, start, i, sentence.end()) ? Opener.COORDINATE : next;
      }
      if (next != null) {
        clauses.add(new Clause(new Range(start, i + 1), opener));
        start = i + 1;
        opener = next;
      }
    }
    clauses.add(new Clause(new Range(start, sentence.end()), opener));
    return clauses;
  }

  /** "Dat tribunaal, destijds ingesteld bij": one noun behind what points at it, and no clause yet. */
  private static boolean points(String text, int from, int limit) {
    String first = word(text, from, limit);
    int noun = from + first.length() + 1;
    String next = POINTING.contains(first) ? word(text, noun, limit) : "";
    boolean alone = !next.isEmpty() && text.startsWith(", ", noun + next.length());
    return alone && Character.isLowerCase(text.charAt(noun)) && !SUBJECTS.contains(next) && !VERBS.contains(next);
  }

  private static int behindSpace(String text, int at, int limit) {
    int space = text.indexOf(' ', at, limit);
    return space < 0 ? limit : space + 1;
  }

  /** "waarin A, B en C samenwerken": a clause that has only named who acts is not at its end. */
  private static boolean enumerates(String text, int start, int comma, int limit) {
    String opener = word(text, start + 1, comma);
    boolean relative = opener.startsWith("waar") && !opener.equals("waaronder") || RELATIVES.contains(opener);
    boolean next = comma + 2 < limit && Character.isUpperCase(text.charAt(comma + 2));
    if (!relative || !next) {
      return false;
    }
    int words = 0;
    for (int at = start + 1 + opener.length() + 1; at < comma; at = behindSpace(text, at, comma)) {
      boolean name = Character.isUpperCase(text.charAt(at));
      if (!name && !NAMING.contains(word(text, at, comma)) || ++words > NAMED) {
        return false;
      }
    }
    return words > 0;
  }

  private static String word(String text, int from, int limit) {
    int start = Math.min(from, limit);
    int end = start;
    while (end < limit && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return Forms.lower(text, start, end);
  }

  /** "... verlengd en heeft": a verb behind "en" begins a clause of its own, with the subject of the one before; "... bevroren en zij mogen", "... niet welkom en hun tegoeden worden" have their own. */
  private static boolean takesUp(String text, int from, int limit) {
    if (!text.startsWith("en ", from)) {
      return false;
    }
    String next = word(text, from + 3, limit);
    if (THEIRS.contains(next)) {
      String noun = word(text, from + 4 + next.length(), limit);
      String verb = word(text, from + 5 + next.length() + noun.length(), limit);
      return AUXILIARIES.contains(verb) || AUXILIARIES.contains(word(text, from + 6 + next.length() + noun.length() + verb.length(), limit)); // "hun tegoeden zijn", "hun Europese tegoeden zijn"
    }
    return VERBS.contains(next) || SUBJECTS.contains(next) && Verbs.finite(word(text, from + 4 + next.length(), limit));
  }

  /** "..., ook al is daaronder niemand geplaatst", "..., al geldt dat niet voor X" */
  private static boolean although(String text, int from, String word, int limit) {
    int al = word.equals("ook") ? from + 4 : from;
    String next = word.equals("al") || word.equals("ook") && word(text, al, limit).equals("al") ? word(text, al + 3, limit) : "";
    return AUXILIARIES.contains(next) || VERBS.contains(next);
  }

  /** "Toen de commissie haar werk staakte, was ...", not "Toen werd" or "Toen in 2019 de commissie werd". */
  private static boolean once(String text, int from, String word, int limit) {
    return word.equals(ONCE) && SUBJECT_STARTS.contains(word(text, from + ONCE.length() + 1, limit));
  }

  private static Opener opens(String text, int from, int limit, Opener otherwise) {
    String word = word(text, from, limit);
    boolean asFar = word.equals("voor") && word(text, from + 5, limit).equals("zover");
    boolean sharper = SHARPENING.contains(word) && CONJUNCTIONS.contains(word(text, from + word.length() + 1, limit)); // "pas nadat"
    boolean which = word(text, from + word.length() + 1, limit).equals(WHICH) && BEFORE_WHICH.contains(word); // "de groep, van welke Nederland lid is"
    if (asFar || sharper || which || SUBORDINATORS.contains(word) || although(text, from, word, limit) || once(text, from, word, limit)) {
      return Opener.SUBORDINATE;
    }
    if (word.equals("en") && (AUXILIARIES.contains(word(text, from + 3, limit)) || takesUp(text, from, limit))) {
      return Opener.COORDINATE;
    }
    return COORDINATORS.contains(word) ? Opener.COORDINATE : otherwise;
  }
}

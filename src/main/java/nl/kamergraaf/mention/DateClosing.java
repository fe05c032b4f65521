package nl.kamergraaf.mention;

import java.util.Set;
import nl.kamergraaf.text.Endings;

/**
 * The time of a subordinate clause by the verb that closes it, whatever verb it is: "waarover de Raad zich in juni buigt", "die eind juli zouden aflopen".
 * A phrase may follow the verb ("die in mei bijeenkomt met de gemeenten"), and its noun may end as verbs of the past do ("vrede", "periode").
 */
enum DateClosing {
  PAST,
  PRESENT,
  /** an infinitive, or a form that tells nothing */
  OPEN,
  /** no verb is seen */
  NONE;

  /** Letters of a word that may be a verb of the past by its end. */
  private static final int SHORTEST = 6;
  /** So many phrases may follow a verb, and so many words one of them. */
  private static final int PHRASES = 3;
  private static final int LONGEST = 7;
  private static final Set<String> PREPOSITIONS =
      Set.of("aan", "bij", "binnen", "boven", "buiten", "door", "in", "inzake", "met", "na", "naar", "namens", "om", "onder", "op", "over", "rond", "tegen", "tijdens", "tot", "tussen", "uit", "van", "vanaf", "vanuit", "vanwege", "via", "voor", "wegens", "zonder");
  private static final Set<String> DETERMINERS =
      Set.of("de", "het", "een", "geen", "deze", "dit", "die", "dat", "alle", "beide", "hun", "haar", "zijn", "onze", "ons", "uw", "mijn", "enkele", "veel", "meer", "nieuwe", "eigen");
  private static final Endings NOUNS = new Endings(Set.of(
    "schade", "rente", "boete", "waarde", "ruimte", "warmte", "gemeente", "methode", "behoefte", "ziekte", "droogte", "vrede", "mode", "hitte", "route", "kade", "bende", "bode", "ronde", "wonde", "periode",
    "code", "orde", "zonde", "liefde", "kunde", "weide", "heide", "geboorte", "gedeelte", "gebergte", "gewoonte", "hoogte", "breedte", "diepte", "lengte", "grootte", "sterfte", "leegte", "fraude", "aarde",
    "einde", "belofte", "vlakte", "sterkte", "zwakte", "drukte", "moeite", "laagte", "groente", "nabestaande", "verdachte", "gedupeerde", "gehandicapte", "stilte", "elite", "site", "suite", "crypte", "bijdrage",
    "heden", "leden", "landen", "steden", "gronden", "standen", "banden", "eenheden", "paarden", "honden", "kosten", "gemeenten", "ziekten", "boeten", "soldaten", "diensten", "producten", "projecten",
    "klanten", "transporten", "havengebieden", "gebieden", "delegaties", "autoriteiten", "universiteiten", "activiteiten", "faciliteiten", "besluiten", "experts", "staten", "lidstaten", "raden", "woorden", "maanden", "tijden",
    "vrienden", "ambtenaren", "documenten", "agenten", "studenten", "patiënten", "consumenten", "docenten", "resultaten", "pakketten", "gewassen", "hectaren", "monumenten", "kandidaten", "presidenten", "partijen", "punten", "markten", "vluchten"));

  /** Verbs of the past whose form tells nothing else, what may stand before them, and others that are so as they are. */
  private static final String[] STRONG = {"kwamen", "gingen", "vielen", "namen", "bleven", "lagen", "gaven"};
  private static final Set<String> BEFORE =
      Set.of(
          "", "aan", "achter", "af", "bij", "bijeen", "door", "in", "langs", "mee", "na", "om", "onder", "op", "over", "plaats", "samen", "terug", "toe", "uit", "ver", "voor", "voorbij", "weg", "deel", "teniet", "neer", "vrij");
  /** These are nouns. */
  private static final Set<String> NOUNS_LIKE_THEM =
      Set.of("uitgaven", "opgaven", "overgaven", "bijlagen", "inlagen", "oplagen", "toelagen", "voornamen");
  private static final Set<String> WHOLE = Set.of("voer", "wegvoer", "begonnen", "verloren", "bezweken", "vertrokken", "verschenen", "verdwenen", "overleden");

  /** The time of the clause that ends before a token. */
  static DateClosing of(Tokens tokens, int from, int to) {
    int last = to - 1;
    for (int phrases = 0; phrases <= PHRASES; phrases++) {
      while (last > from && !tokens.isWord(last)) {
        last--;
      }
      int opens = noun(tokens, last) ? opens(tokens, from, last) : last;
      if (opens == last) {
        return last > from ? byForm(tokens.lower(last)) : NONE;
      }
      if (opens <= from) {
        return NONE;
      }
      last = opens - 1;
    }
    return NONE;
  }

  private static boolean noun(Tokens tokens, int i) {
    String word = tokens.lower(i);
    return NOUNS.end(word) || tokens.isCapital(i) || tokens.in(i - 1, DETERMINERS) || tokens.in(i - 1, PREPOSITIONS) || tokens.in(i - 2, DETERMINERS) && tokens.lower(i - 1).endsWith("e");
  }

  /** Index of the preposition or article that opens the phrase to which a noun belongs; the noun's own where none is near. */
  private static int opens(Tokens tokens, int from, int noun) {
    for (int i = noun - 1; i > from && i > noun - LONGEST; i--) {
      if (tokens.in(i, PREPOSITIONS)) {
        return i;
      }
      if (!tokens.isWord(i)) {
        break;
      }
    }
    return from;
  }

  private static DateClosing byForm(String word) {
    if (strong(word)) {
      return PAST;
    }
    if (word.endsWith("en") && !word.endsWith("den") && !word.endsWith("ten")) {
      return OPEN; // "opriepen" is past and "vergaderen" is not
    }
    boolean past = word.endsWith("de") || word.endsWith("den") && word.length() > SHORTEST || word.endsWith("te") || word.endsWith("ten") && !word.endsWith("chten") && word.length() > SHORTEST;
    return past ? PAST : word.endsWith("t") ? PRESENT : NONE;
  }

  /** "aankwamen", "verbleven", "uitvielen": not "wijzigingen", "uitgaven". */
  private static boolean strong(String word) {
    if (NOUNS_LIKE_THEM.contains(word)) {
      return false;
    }
    for (String past : STRONG) {
      if (word.endsWith(past) && BEFORE.contains(word.substring(0, word.length() - past.length()))) {
        return true;
      }
    }
    return WHOLE.contains(word);
  }
}

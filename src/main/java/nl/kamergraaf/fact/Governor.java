package nl.kamergraaf.fact;

import java.util.Set;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/**
 * The word that a phrase hangs from: the first before it that is no article, adjective or number of its own. In "over de nieuwe sancties" it
 * is "over"; a subject or object has none that is a preposition.
 *
 * @param word in small letters; empty where a mark or the sentence's start comes first
 */
record Governor(String word, Range range) {

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "aan", "achter", "bij", "binnen", "boven", "buiten", "dankzij", "door", "gedurende", "in", "inzake", "jegens", "met", "na", "naar", "naast",
          "namens", "om", "omtrent", "ondanks", "onder", "op", "over", "per", "rond", "rondom", "richting", "sinds", "te", "tegen", "tijdens", "tot",
          "tussen", "uit", "uitgezonderd", "behalve", "van", "vanaf", "vanuit", "vanwege", "via", "volgens", "voor", "voorbij", "wegens", "zonder", "betreffende",
          "waarvan", "waarover", "waarbij", "waarin", "waaraan", "waaronder", "waarvoor", "inclusief", "exclusief", "ten", "ter", "conform", "krachtens",
          "ingevolge", "teneinde", "evenals", "zoals", "als", "dan");
  /** Before these "zijn" is the verb. */
  private static final Set<String> DETERMINERS = Set.of("de", "het", "een", "alle", "deze", "dit", "die", "geen", "enkele", "sommige", "veel", "meerdere", "diverse");
  private static final Set<String> OWN =
      Set.of(
          "de", "het", "een", "dit", "dat", "deze", "die", "zijn", "haar", "hun", "ons", "onze", "alle", "elk", "elke", "enig", "enige", "geen", "nieuw",
          "eigen", "ander", "zo'n", "dergelijk", "zogeheten", "zogenoemd", "zogenaamd", "bovengenoemd", "weer", "ook", "nog", "al", "eens", "inmiddels",
          "reeds", "meer", "extra", "internationaal", "europees", "nationaal", "speciaal", "apart", "gemengd", "hybride", "onafhankelijk", "gezamenlijk",
          "gemeenschappelijk", "permanent", "tijdelijk", "bijzonder", "informeel", "groot", "breed", "regionaal", "volgend", "vergelijkbaar", "centraal", "twee", "drie", "vier",
          "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
          "twintig", "dertig", "veertig", "vijftig", "zestig", "ruim", "circa", "enkele", "diverse", "verschillende",
          "lager", "hoger", "strenger", "zwaarder", "ruimer", "streng", "algeheel", "compleet", "voorgenomen", "aanvullend", "gefaseerd", "stapsgewijs", "vergaand", "verregaand", "alomvattend", "wereldwijd");
  private static final Set<String> A = Set.of("een", "geen");
  /** Ends of adjectives before a neuter noun, without their -e. */
  private static final Endings ADJECTIVES = new Endings(Set.of("eel", "aal", "isch", "lijk", "ees", "aans", "ets", "oos", "air", "brits", "duits", "frans", "pools", "deens", "zweeds", "fins", "noors", "gedeeltelijk", "volledig", "tijdelijk"));
  private static final Set<String> AMONG = Set.of("meer", "andere");
  private static final Set<String> ARTICLES = Set.of("een", "het", "de", "geen", "deze", "dit");
  /** A comma, bracket or the like ends a phrase. */
  private static final String MARKS = ",;:()";
  private static final int MOST = 7;
  private static final String BE = "zijn";
  private static final String TO = "te";

  /** What the phrase that starts at a place hangs from. */
  static Governor of(View view, int start) {
    Words words = view.wordTable();
    String text = view.text().text();
    int next = start;
    int first = words.startingAt(start) - 1;
    for (int i = first; i >= 0 && i > first - MOST; i--) {
      Range range = words.range(i);
      boolean otherPhrase = i < first && ARTICLES.contains(words.lower(i + 1)) && Character.isDigit(words.lower(i).charAt(0));
      boolean conjunction = i < first && i > 0 && words.lower(i).equals("dat") && ARTICLES.contains(words.lower(i + 1)) && preposition(words.lower(i - 1)); // "gaf aan dat het hof"
      boolean noun = i < first && A.contains(words.lower(i + 1)) && Character.isUpperCase(text.charAt(range.start())) && !OWN.contains(words.lower(i)) && !preposition(words.lower(i)) && belongs(words.lower(i)); // "aan leden van de Garde een inreisverbod": no adjective stands before an article
      if (otherPhrase || noun || conjunction || year(words.lower(i)) || Words.marked(text, Math.min(range.end(), next), next, MARKS)) {
        break; // "in 2022 een verbod": the number ends what comes before
      }
      if (words.lower(i).equals(BE) && i > 0 && words.lower(i - 1).equals(TO)) {
        return new Governor(BE, range); // "bereid te zijn het hof te huisvesten": the verb
      }
      boolean apart = i < first && ARTICLES.contains(words.lower(i + 1)) && !OWN.contains(words.lower(i)) && Ordinals.of(words.lower(i)).isEmpty() && !Character.isDigit(words.lower(i).charAt(0));
      boolean verb = i < first && words.lower(i).equals(BE) && DETERMINERS.contains(words.lower(i + 1)); // "Tegen Guinee zijn de sancties": nobody's
      if (apart || verb) {
        return new Governor(words.lower(i), range); // "is in Genève een conferentie gehouden": no adjective stands before an article
      }
      boolean among = i < first && words.lower(i).equals("onder") && AMONG.contains(words.lower(i + 1)); // "stelde onder meer een verbod voor"
      boolean described = i > 0 && A.contains(words.lower(i - 1)) && ADJECTIVES.end(words.lower(i)); // "over een algeheel verbod"
      if (!among && !described && !belongs(words.lower(i))) {
        return new Governor(words.lower(i), range);
      }
      next = range.start();
    }
    return new Governor("", new Range(next, next));
  }

  /** "sinds 2020 reisbeperkingen": the year ends what comes before. */
  private static boolean year(String word) {
    return word.length() == 4 && (word.startsWith("19") || word.startsWith("20")) && Character.isDigit(word.charAt(2)) && Character.isDigit(word.charAt(3));
  }

  /** An article, adjective or number of the noun behind it. */
  static boolean belongs(String word) {
    boolean adjective = word.length() > 3 && word.endsWith("e") && !word.endsWith("ie") && !PREPOSITIONS.contains(word);
    return OWN.contains(word) || adjective || Character.isDigit(word.charAt(0)) || word.endsWith("-") || Ordinals.of(word).isPresent();
  }

  static boolean preposition(String word) {
    return PREPOSITIONS.contains(word);
  }

  boolean isPreposition() {
    return preposition(word);
  }
}

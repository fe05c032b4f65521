package nl.kamergraaf.mention;

import java.util.Locale;
import java.util.Set;

/** Words that open a sentence with a capital and are no part of a name. */
final class FunctionWords {

  private static final Set<String> WORDS =
      Set.of("aan", "al", "alle", "als", "alsook", "beide", "behalve", "bij", "binnen", "boven", "buiten", "conform", "daarbij", "daarmee", "daarnaast",
          "daarom", "daarop", "daartoe", "dankzij", "dat", "de", "deze", "die", "dit", "door", "een", "eerder", "en", "er", "eveneens", "gelet", "gezien",
          "haar", "hebben", "heeft", "het", "hierbij", "hierdoor", "hiermee", "hun", "ik", "in", "inclusief", "indien", "inmiddels", "is", "langs", "maar",
          "met", "middels", "mijn", "mocht", "mochten", "na", "naar", "naast", "namens", "net", "niet", "nu", "of", "om", "omdat", "onder", "ondanks", "ons",
          "onze", "ook", "op", "over", "per", "rond", "samen", "sinds", "tegen", "tevens", "the", "tijdens", "toen", "tot", "tussen", "uit", "uw", "van", "vanaf",
          "vanuit", "vanwege", "via", "volgens", "voor", "voorts", "waar", "waarna", "wanneer", "want", "wat", "wel", "wie", "zal", "ze", "zelfs", "zij", "zijn",
          "zo", "zoals", "zodra", "zolang", "zonder", "zowel", "verder", "vandaag", "gisteren", "toch", "dus", "hij", "we", "wij", "zullen", "kan", "kunnen");

  private FunctionWords() {}

  static boolean has(String word) {
    return WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean contains(Word word) {
    return WORDS.contains(word.lower());
  }
}

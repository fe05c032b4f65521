package nl.kamergraaf.graph;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kamergraaf.letter.DossierKey;

/**
 * What one motion is called. Letters mostly call it by a name, "motie-Krul c.s.", "motie van het lid Krul"; in a row of motions the words around a
 * number may be none: "moties Krul c.s. (…) en Van Oirsouw (…)", "motie van hetzelfde lid", "nr. 12". Then its movers make the name, and where none is
 * named its number: "motie-Van Oirsouw", "motie 21 501-02, nr. 12".
 */
final class MotionName {

  private static final String WORD = "motie";
  private static final int DIGITS_BEFORE_THE_SPACE = 2;

  private MotionName() {}

  /**
   * @param words with which the letter cites it
   * @param movers surnames
   * @param unnamed whether "c.s." follows them
   */
  static String of(String words, List<String> movers, boolean unnamed, Optional<DossierKey> dossier, Optional<String> sequence) {
    String line = words.replaceAll("\\s+", " ").strip();
    String lower = line.toLowerCase(Locale.ROOT);
    boolean named = lower.startsWith(WORD + "-") || lower.startsWith(WORD + " ");
    if (named && (movers.isEmpty() || line.contains(movers.getFirst()))) {
      return WORD + line.substring(WORD.length());
    }
    if (!movers.isEmpty()) {
      return byMovers(movers) + (unnamed ? " c.s." : "");
    }
    return WORD + dossier.flatMap(in -> sequence.map(number -> " " + written(in) + ", nr. " + number)).orElse("");
  }

  private static String byMovers(List<String> movers) {
    String last = movers.getLast();
    return movers.size() == 1 ? WORD + "-" + last : WORD + " van de leden " + String.join(", ", movers.subList(0, movers.size() - 1)) + " en " + last;
  }

  /** As letters write it: {@code 21 501-02}, {@code 36 410 V}. */
  private static String written(DossierKey key) {
    String number = key.number();
    String spaced = number.length() == 5 ? number.substring(0, DIGITS_BEFORE_THE_SPACE) + " " + number.substring(DIGITS_BEFORE_THE_SPACE) : number;
    return spaced + key.addition().map(addition -> (Character.isDigit(addition.charAt(0)) ? "-" : " ") + addition).orElse("");
  }
}

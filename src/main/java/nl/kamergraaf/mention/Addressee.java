package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.letter.Letter;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Register;

/**
 * The houses to which a letter is addressed, by the lines above it: "Aan de Voorzitter van de Eerste Kamer der Staten-Generaal", also broken
 * over lines. "Uw Kamer" is the house that is addressed.
 */
final class Addressee {

  /** A paragraph of so many characters is the letter's own text. */
  private static final int OWN = 140;

  private static final int LONGEST = 8_000;
  private static final String SPEAKER = "voorzitter";
  private static final String YOURS = "uw ";

  private Addressee() {}

  /** Those that the head names, in its order; none where it names none. */
  static List<Entry> of(Letter letter, Register register) {
    List<Entry> houses = new ArrayList<>();
    String head = head(letter);
    for (int at = head.indexOf(SPEAKER); at >= 0; at = head.indexOf(SPEAKER, at + SPEAKER.length())) {
      if (opensLine(head, at)) {
        house(head, at + SPEAKER.length(), register, houses);
      }
    }
    return List.copyOf(houses);
  }

  /** Whether words address a house: "uw Kamer". */
  static boolean addresses(String words) {
    return words.regionMatches(true, 0, YOURS, 0, YOURS.length());
  }

  /** What stands above the letter's own text, in small letters; lines are kept. */
  private static String head(Letter letter) {
    int end = 0;
    for (Block block : letter.blocks()) {
      if (block.kind() == Block.Kind.PARAGRAPH && block.at().length() > OWN || block.at().end() > LONGEST) {
        break;
      }
      end = block.at().end();
    }
    String content = letter.source().content();
    return content.substring(0, content.offsetByCodePoints(0, end)).toLowerCase(Locale.ROOT);
  }

  /** "Aan de Voorzitter", "De Voorzitter": nothing else stands before it on its line. */
  private static boolean opensLine(String head, int at) {
    int line = Math.max(head.lastIndexOf('\n', at), head.lastIndexOf('\r', at)) + 1;
    String before = head.substring(line, at).strip();
    return before.isEmpty() || before.equals("aan de") || before.equals("de") || before.equals("aan");
  }

  /** "van de Eerste Kamer", "s van de Eerste en de Tweede Kamer". */
  private static void house(String head, int from, Register register, List<Entry> out) {
    String[] words = head.substring(from, Math.min(head.length(), from + 80)).strip().split("\\s+");
    for (int i = 0; i < words.length; i++) {
      boolean ordinal = words[i].equals("eerste") || words[i].equals("tweede");
      if (!ordinal && !List.of("s", "van", "de", "en", "beide").contains(words[i])) {
        return;
      }
      if (ordinal) {
        String name = words[i].substring(0, 1).toUpperCase(Locale.ROOT) + words[i].substring(1) + " Kamer";
        register.spelled(name).stream().filter(entry -> !out.contains(entry)).forEach(out::add);
      }
    }
  }
}

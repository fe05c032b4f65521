package nl.kamergraaf.validate;

import nl.kamergraaf.validate.Rule.Words;

/**
 * How a report is written.
 *
 * @param language of what is said to people; the words of letters stay as they are
 * @param most so many findings are shown for each rule and letter, with the number left out; 0 shows all
 * @param coverage whether everything that was looked at is listed, and not only counted
 */
public record Style(Language language, int most, boolean coverage) {

  /** Languages of reports. */
  public enum Language {
    NL,
    EN
  }

  public static final Style DEFAULT = new Style(Language.EN, 10, false);

  public static final Style ALL = new Style(Language.EN, 0, false);

  String of(Words words) {
    String own = language == Language.NL ? words.nl() : words.en();
    return own.isEmpty() ? words.en() + words.nl() : own;
  }

  String say(String nl, String en) {
    return language == Language.NL ? nl : en;
  }

  int shown(int findings) {
    return most == 0 ? findings : Math.min(most, findings);
  }
}

package nl.kamergraaf.guide;

import java.util.function.Function;

/** The same in Dutch and in English. */
public record Text(String nl, String en) {

  /** One form for both, such as a name that is not translated. */
  public static Text same(String text) {
    return new Text(text, text);
  }

  static Text each(Function<Language, String> words) {
    return new Text(words.apply(Language.NL), words.apply(Language.EN));
  }

  public String in(Language language) {
    return language == Language.EN ? en : nl;
  }
}

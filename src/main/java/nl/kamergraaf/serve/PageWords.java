package nl.kamergraaf.serve;

import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import nl.kamergraaf.guide.Language;

/** The words of the pages themselves, by language and key. */
final class PageWords {

  private static final Map<Language, Map<String, String>> WORDS =
      Map.of(Language.NL, words("/web/pages.nl.properties"), Language.EN, words("/web/pages.en.properties"));

  private PageWords() {}

  static Map<String, String> of(Language language) {
    return WORDS.get(language);
  }

  private static Map<String, String> words(String resource) {
    Properties words = Words.read(resource);
    return words.stringPropertyNames().stream().collect(Collectors.toUnmodifiableMap(name -> name, words::getProperty));
  }
}

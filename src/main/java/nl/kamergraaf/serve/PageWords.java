package nl.kamergraaf.serve;

import java.util.Map;
import nl.kamergraaf.guide.Language;

/** The words of the pages themselves, by language and key. */
final class PageWords {

  private static final Map<Language, Map<String, String>> WORDS =
      Map.of(Language.NL, Words.all("/web/pages.nl.properties"), Language.EN, Words.all("/web/pages.en.properties"));

  private PageWords() {}

  static Map<String, String> of(Language language) {
    return WORDS.get(language);
  }
}

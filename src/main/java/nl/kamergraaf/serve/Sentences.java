package nl.kamergraaf.serve;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kamergraaf.guide.Language;

/**
 * Why something is refused, in the language of who asked. The program says it in English; {@code sentences.properties} has the same in Dutch, where {@code {}}
 * stands for a figure or a name. What is not in there, such as where a parser stopped, stays as it is.
 */
final class Sentences {

  private static final String PLACE = "{}";
  private static final List<Sentence> DUTCH = read();

  private Sentences() {}

  private record Sentence(Pattern english, String dutch) {

    static Sentence of(String english, String dutch) {
      String pattern = Arrays.stream(english.split(Pattern.quote(PLACE), -1)).map(Pattern::quote).collect(Collectors.joining("(.*)"));
      return new Sentence(Pattern.compile(pattern, Pattern.DOTALL), dutch);
    }

    Optional<String> translated(String said) {
      Matcher matcher = english.matcher(said);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      StringBuilder told = new StringBuilder();
      String[] parts = dutch.split(Pattern.quote(PLACE), -1);
      for (int i = 0; i < parts.length; i++) {
        told.append(i == 0 ? "" : matcher.group(i)).append(parts[i]);
      }
      return Optional.of(told.toString());
    }
  }

  private static List<Sentence> read() {
    Properties words = Words.read("/web/sentences.properties");
    Map<String, String> byKey = new TreeMap<>();
    words.stringPropertyNames().forEach(key -> byKey.put(key, words.getProperty(key)));
    List<Sentence> sentences = new ArrayList<>();
    byKey.forEach((key, dutch) -> {
      if (key.endsWith(".nl")) {
        sentences.add(Sentence.of(byKey.get(key.replaceFirst("nl$", "en")), dutch));
      }
    });
    return sentences;
  }

  static String in(Language language, String english) {
    return language == Language.EN ? english : DUTCH.stream().flatMap(sentence -> sentence.translated(english).stream()).findFirst().orElse(english);
  }

  /** Readers of pages are told in the language of the page, programs in English unless they prefer Dutch. */
  static Language of(HttpServletRequest request) {
    return of(request.getHeader("Accept"), request.getHeader("Accept-Language"), request.getQueryString());
  }

  /**
   * @param accept the header; null if there is none
   * @param preferred the header Accept-Language; null if there is none
   * @param parameters of the address; null if there are none
   */
  static Language of(String accept, String preferred, String parameters) {
    if (Representation.isPageRatherThanData(accept)) {
      boolean english = parameters != null && Arrays.asList(parameters.split("&")).contains("lang=en");
      return english ? Language.EN : Language.NL;
    }
    return preferred != null && preferred.strip().startsWith("nl") ? Language.NL : Language.EN;
  }
}

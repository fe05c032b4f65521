package nl.kamergraaf.search;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.queryparser.classic.QueryParserBase;

/** What somebody types, as words and nothing else: no operator, field or pattern of the index's own language comes through. */
final class Question {

  /** Longest question that is looked at. */
  static final int LONGEST = 500;

  private static final int MOST_WORDS = 12;

  /** A word of fewer letters is not taken for the beginning of another. */
  private static final int BEGINNING = 3;

  private Question() {}

  /**
   * Finds what has all of the words, each in any form or as the beginning of a longer word; in the index's language.
   *
   * @return empty where there is no word to look for
   */
  static String all(String typed) {
    return words(typed).stream().map(word -> "+(" + clause(word) + ")").collect(Collectors.joining(" "));
  }

  /** Finds what has any of the words. */
  static String any(String typed) {
    return words(typed).stream().map(Question::clause).collect(Collectors.joining(" "));
  }

  private static List<String> words(String typed) {
    return DutchWords.of(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed).stream().distinct().limit(MOST_WORDS).toList();
  }

  /** Words of the index's language, such as AND, are in lower case here and escaped are nothing but words. */
  private static String clause(String word) {
    String plain = QueryParserBase.escape(word);
    return word.length() < BEGINNING ? plain : plain + " " + plain + "*";
  }
}

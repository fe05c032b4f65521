package nl.kamergraaf.query;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;

/** Reads a query: first whether it is worth parsing, then whether it is SPARQL, then whether it is worth planning. */
public final class Guard {

  /** Relative IRIs of a query are resolved against this, which is no place. */
  private static final String BASE = "http://server/unset-base/";

  /** Longest number: reading one takes time with the square of it. */
  static final int DIGITS = 5_000;

  /** Characters of all names of a query together, when prefixes and relative IRIs are written out: each at most as long as two of the longest. */
  private static final long WRITTEN_OUT = 64_000_000;

  private static final String DEEP = "The query is too deeply nested.";

  /** Where the parser begins to list whatever could have stood at a place: most of the language. */
  private static final String EXPECTED = "\nWas expecting";

  private static final int LONGEST_REASON = 500;

  static final Functions FUNCTIONS = new Functions();

  private final Limits limits;

  public Guard(Limits limits) {
    this.limits = limits;
  }

  /**
   * The query of a text. SPARQL 1.2 is read, and none of ARQ's extensions of the language.
   *
   * @throws Refused if it is none, or too large
   */
  public Query read(String text) {
    checkText(text);
    try {
      Query query = QueryFactory.create(text, BASE, Syntax.syntaxSPARQL_12);
      Parts parts = Parts.of(query);
      if (parts.count() > limits.parts()) {
        throw new Refused(Refused.Reason.TOO_MUCH, "A query may have at most " + limits.parts() + " patterns, steps of paths and filters.");
      }
      parts.functions().forEach(FUNCTIONS::check);
      return query;
    } catch (QueryException e) {
      throw new Refused(Refused.Reason.MALFORMED, e.getMessage() == null ? DEEP : "This is no SPARQL 1.2 query: " + shortened(e.getMessage()));
    } catch (StackOverflowError e) {
      throw new Refused(Refused.Reason.MALFORMED, DEEP);
    }
  }

  /** What was met and where; of what could have stood there only the one thing, if there is one. */
  private static String shortened(String message) {
    int list = message.indexOf(EXPECTED);
    boolean one = list >= 0 && message.startsWith(EXPECTED + ":", list);
    String told = one ? message.replaceAll("\\s+", " ").replaceFirst(" \\.\\.\\. $", "") : list < 0 ? message : message.substring(0, list);
    return told.length() <= LONGEST_REASON ? told : told.substring(0, LONGEST_REASON) + " …";
  }

  private void checkText(String text) {
    if (text.isBlank()) {
      throw new Refused(Refused.Reason.MALFORMED, "The query is empty.");
    }
    if (text.length() > limits.queryChars()) {
      throw new Refused(Refused.Reason.TOO_LARGE, "A query may have at most " + limits.queryChars() + " characters.");
    }
    if (2 * longestIri(text) * text.chars().filter(c -> c == ':' || c == '<').count() > WRITTEN_OUT) {
      throw new Refused(Refused.Reason.TOO_LARGE, "The query has too many names for IRIs as long as these.");
    }
    checkEscapes(text);
    int depth = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digits = Character.isDigit(c) ? digits + 1 : 0;
      if (digits > DIGITS) {
        throw new Refused(Refused.Reason.TOO_LARGE, "A number in a query may have at most " + DIGITS + " digits.");
      }
      if (c == 0 || c == '\uFFFD' || Character.isSurrogate(c) && !paired(text, i)) {
        throw new Refused(Refused.Reason.MALFORMED, "The query is not well-formed UTF-8, or holds a character that no text has.");
      }
      if (c == '(' || c == '{' || c == '[' || c == '<' && i + 1 < text.length() && text.charAt(i + 1) == '<') {
        depth++;
      } else if (c == ')' || c == '}' || c == ']' || c == '>' && i + 1 < text.length() && text.charAt(i + 1) == '>') {
        depth--;
      }
      if (depth > limits.depth()) {
        throw new Refused(Refused.Reason.MALFORMED, "The query nests more than " + limits.depth() + " brackets.");
      }
    }
  }

  /** Numbers of characters that are none: beyond the last, half of a pair, or zero, which the parser would take for another character or leave in. */
  private static void checkEscapes(String text) {
    int at = 0;
    while ((at = text.indexOf('\\', at)) >= 0 && at + 1 < text.length()) {
      int digits = text.charAt(at + 1) == 'u' ? 4 : text.charAt(at + 1) == 'U' ? 8 : 0;
      int end = Math.min(at + 2 + digits, text.length());
      String number = text.substring(at + 2, end);
      if (digits > 0 && number.length() == digits && number.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
        long character = Long.parseLong(number, 16);
        if (character == 0 || character > Character.MAX_CODE_POINT || character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
          throw new Refused(Refused.Reason.MALFORMED, "There is no character of the number " + number + ".");
        }
      }
      at = end;
    }
  }

  /** Characters of the longest that stands between angle brackets without a space. */
  private static long longestIri(String text) {
    long longest = 0;
    int start = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '<') {
        start = i;
      } else if (c <= ' ') {
        start = -1;
      } else if (c == '>' && start >= 0) {
        longest = Math.max(longest, i - start);
        start = -1;
      }
    }
    return longest;
  }

  private static boolean paired(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }
}

package nl.kamergraaf.shacl;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.jena.sparql.expr.RegexEngine;

/**
 * A regular expression as SPARQL and SHACL use it, matched within bounds. Java's engine goes first, since it is what Jena uses; where it
 * needs too many steps or too deep a stack, RE2 takes over, whose effort is linear. A pattern that only Java's engine understands, such as
 * one with a back reference, and that does not come to an end leaves the validation unfinished.
 */
final class Regex {

  private static final long STEPS = 1_000_000;

  private final String source;
  private final Pattern pattern;
  private final com.google.re2j.Pattern linear;

  private Regex(String source, Pattern pattern, com.google.re2j.Pattern linear) {
    this.source = source;
    this.pattern = pattern;
    this.linear = linear;
  }

  /**
   * @param flags some of {@code i m s x q}
   * @throws IllegalArgumentException if it is no pattern
   */
  static Regex of(String source, String flags) {
    if (!flags.matches("[imsxq]*")) {
      throw new IllegalArgumentException("unknown flags: " + flags);
    }
    String pattern = flags.contains("q") ? Pattern.quote(source) : source;
    try {
      return new Regex(source, Pattern.compile(pattern, RegexEngine.makeMask(flags.replace("q", ""))), linear(source, flags));
    } catch (PatternSyntaxException | StackOverflowError e) {
      throw new IllegalArgumentException("no regular expression: " + source, e);
    }
  }

  private static com.google.re2j.Pattern linear(String source, String flags) {
    if (flags.contains("x")) {
      return null;
    }
    int mask = 0;
    mask |= flags.contains("i") ? com.google.re2j.Pattern.CASE_INSENSITIVE : 0;
    mask |= flags.contains("m") ? com.google.re2j.Pattern.MULTILINE : 0;
    mask |= flags.contains("s") ? com.google.re2j.Pattern.DOTALL : 0;
    try {
      return com.google.re2j.Pattern.compile(flags.contains("q") ? com.google.re2j.Pattern.quote(source) : source, mask);
    } catch (com.google.re2j.PatternSyntaxException | StackOverflowError e) {
      return null;
    }
  }

  String pattern() {
    return source;
  }

  /** Whether the pattern is found somewhere in the text. */
  boolean isIn(String text, Budget budget) {
    try {
      return pattern.matcher(watched(text)).find();
    } catch (TooManySteps | StackOverflowError e) {
      if (linear == null) {
        throw new Unfinished("the pattern " + source + " cannot be evaluated within bounds");
      }
      budget.look();
      return linear.matcher(text).find();
    }
  }

  private static CharSequence watched(String text) {
    return new WatchedText(text, STEPS + 50L * text.length(), () -> {
      throw new TooManySteps();
    });
  }

  /** As SPARQL's REPLACE. */
  String replaceAll(String text, String replacement, Budget budget) {
    try {
      Matcher matcher = pattern.matcher(watched(text));
      StringBuilder result = new StringBuilder();
      while (matcher.find()) {
        matcher.appendReplacement(result, replacement);
        budget.bound(result.length());
      }
      matcher.appendTail(result);
      budget.make(result.length());
      return result.toString();
    } catch (TooManySteps | StackOverflowError e) {
      throw new Unfinished("the pattern " + source + " cannot be evaluated within bounds");
    }
  }

  private static final class TooManySteps extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManySteps() {
      super(null, null, false, false);
    }
  }
}

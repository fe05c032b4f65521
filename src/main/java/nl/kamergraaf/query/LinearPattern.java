package nl.kamergraaf.query;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import nl.kamergraaf.shacl.WatchedText;
import org.apache.jena.sparql.expr.ExprEvalException;

/**
 * A regular expression of SPARQL that takes time in proportion to the text: RE2/J, with the flags i, m, s, x and q of XPath. What
 * only a backtracking engine can do (back references, looking ahead and behind) is refused, which is not the same as "no match".
 */
final class LinearPattern {

  private static final int LONGEST = 2_000;
  private static final int LARGEST = 5_000;

  /** Characters between looks at the clock. */
  private static final int OFTEN = 1 << 6;

  private final Pattern pattern;

  private LinearPattern(Pattern pattern) {
    this.pattern = pattern;
  }

  /**
   * A pattern as a query has it.
   *
   * @throws Refused if it is a regular expression, but not one of these
   * @throws ExprEvalException if it is none
   */
  static LinearPattern of(String text, String flags) {
    if (text.length() > LONGEST) {
      throw new Refused(Refused.Reason.TOO_MUCH, "A regular expression may have at most " + LONGEST + " characters.");
    }
    int mask = 0;
    for (char flag : flags.toCharArray()) {
      mask |= switch (flag) {
        case 'i' -> Pattern.CASE_INSENSITIVE;
        case 'm' -> Pattern.MULTILINE;
        case 's' -> Pattern.DOTALL;
        case 'x', 'q' -> 0;
        default -> throw new ExprEvalException("unknown flag of a regular expression: " + flag);
      };
    }
    String bare = flags.contains("q") ? Pattern.quote(text) : flags.contains("x") ? withoutSpace(text) : text;
    return new LinearPattern(compile(bare, mask));
  }

  private static Pattern compile(String text, int mask) {
    if (PatternSize.of(text) > LARGEST) {
      throw new Refused(Refused.Reason.TOO_MUCH, "The repetitions of this regular expression multiply to more than " + LARGEST + ".");
    }
    try {
      return Pattern.compile(text, mask);
    } catch (PatternSyntaxException e) {
      throw explained(text, e);
    }
  }

  private static RuntimeException explained(String text, PatternSyntaxException reason) {
    try {
      java.util.regex.Pattern.compile(text);
    } catch (java.util.regex.PatternSyntaxException | StackOverflowError e) {
      return new ExprEvalException("not a regular expression: " + reason.getDescription());
    }
    return new Refused(
        Refused.Reason.NOT_ALLOWED,
        "This regular expression is not available here (" + reason.getDescription()
            + "): patterns are those of RE2, without back references, or look-around.");
  }

  /** XPath's flag x: white space outside square brackets does not count. */
  private static String withoutSpace(String text) {
    StringBuilder bare = new StringBuilder();
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        bare.append(c).append(text.charAt(++i));
        continue;
      }
      inside = c == '[' || inside && c != ']';
      if (inside || " \t\n\r".indexOf(c) < 0) {
        bare.append(c);
      }
    }
    return bare.toString();
  }

  boolean in(String text, Meter meter) {
    return matcher(text, meter).find();
  }

  /** The text with each match replaced; {@code $1} in the replacement is a group, {@code \$} a dollar. */
  String replaceIn(String text, String replacement, Meter meter) {
    Matcher matcher = matcher(text, meter);
    StringBuilder result = new StringBuilder();
    int from = 0;
    try {
      for (boolean first = true; matcher.find(); first = false) {
        if (!first && matcher.start() == matcher.end()) {
          continue; // as in ARQ: an empty match counts once
        }
        result.append(text, from, matcher.start());
        append(result, replacement, matcher, meter);
        from = matcher.end();
      }
    } catch (IndexOutOfBoundsException e) {
      throw new ExprEvalException("no such group in the regular expression");
    }
    return result.append(text, from, text.length()).toString();
  }

  /** One replacement may name a long group many times, so what there is of the result is looked at at every step. */
  private static void append(StringBuilder result, String replacement, Matcher matcher, Meter meter) {
    for (int i = 0; i < replacement.length(); i++) {
      if (result.length() > meter.limits().text()) {
        meter.make(result.length());
      }
      char c = replacement.charAt(i);
      if (c == '\\' && i + 1 < replacement.length()) {
        result.append(replacement.charAt(++i));
      } else if (c == '$' && i + 1 < replacement.length() && Character.isDigit(replacement.charAt(i + 1))) {
        int group = replacement.charAt(++i) - '0';
        while (i + 1 < replacement.length() && Character.isDigit(replacement.charAt(i + 1)) && group * 10 + replacement.charAt(i + 1) - '0' <= matcher.groupCount()) {
          group = group * 10 + replacement.charAt(++i) - '0';
        }
        String found = matcher.group(group);
        result.append(found == null ? "" : found);
      } else if (c == '$') {
        throw new ExprEvalException("a dollar in a replacement stands before a digit or behind a backslash");
      } else {
        result.append(c);
      }
    }
  }

  String[] split(String text, Meter meter) {
    // RE2/J splits strings only; the text is short enough for the time to be bounded by it
    matcher(text, meter);
    return pattern.split(text);
  }

  private Matcher matcher(String text, Meter meter) {
    meter.step();
    return pattern.matcher(new WatchedText(text, OFTEN, meter::step));
  }
}

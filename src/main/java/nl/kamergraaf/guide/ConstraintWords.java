package nl.kamergraaf.guide;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.StringJoiner;
import java.util.function.Function;
import org.apache.jena.graph.Node;

/** The plain constraints of a property shape as half a sentence: "exactly one, concept of Flow type". */
final class ConstraintWords {

  private static final Properties WORDS = Resources.words("constraints.properties");

  private final Function<Node, Ref> refs;

  /** @param refs what a class, scheme or property is called */
  ConstraintWords(Function<Node, Ref> refs) {
    this.refs = refs;
  }

  /** Empty for a row of {@code guide-shapes.rq} without such a constraint. */
  Text of(Asked row, List<Node> classes) {
    return Text.each(language -> in(language, row, classes));
  }

  private String in(Language language, Asked row, List<Node> classes) {
    StringJoiner words = new StringJoiner(", ");
    count(language, row).ifPresent(words::add);
    kind(language, row, classes).ifPresent(words::add);
    row.maybe("minLength").map(Asked::text).ifPresent(length -> words.add(length.equals("1") ? say(language, "filled") : say(language, "minLength", length)));
    for (String bound : new String[] {"maxLength", "least", "most", "pattern"}) {
      row.maybe(bound).ifPresent(value -> words.add(say(language, bound, Asked.text(value))));
    }
    row.maybe("unique").ifPresent(value -> words.add(say(language, "unique")));
    row.maybe("differs").ifPresent(other -> words.add(say(language, "differs", refs.apply(other).label().in(language))));
    return words.toString();
  }

  private static Optional<String> count(Language language, Asked row) {
    int min = row.maybe("min").map(ConstraintWords::number).orElse(0);
    int max = row.maybe("max").map(ConstraintWords::number).orElse(Integer.MAX_VALUE);
    if (min == max) {
      return Optional.of(min == 1 ? say(language, "exactly-one") : say(language, "exactly", min));
    }
    if (max == Integer.MAX_VALUE) {
      return min == 0 ? Optional.empty() : Optional.of(min == 1 ? say(language, "at-least-one") : say(language, "at-least", min));
    }
    return Optional.of(max == 1 ? say(language, "at-most-one") : say(language, "between", min, max));
  }

  private Optional<String> kind(Language language, Asked row, List<Node> classes) {
    Function<Node, String> called = node -> refs.apply(node).label().in(language);
    return row.maybe("scheme")
        .map(scheme -> say(language, "scheme", called.apply(scheme)))
        .or(() -> classes.stream().map(called).reduce((one, other) -> say(language, "or", one, other)).map(any -> say(language, "class", any)))
        .or(() -> row.maybe("datatype").map(type -> datatype(language, type)))
        .or(() -> row.maybe("nodeKind").map(kind -> say(language, "kind." + Named.key(kind.getURI()))));
  }

  /** What a datatype is called, such as "whole number". */
  static String datatype(Language language, Node type) {
    String key = language.tag() + ".type." + Named.key(type.getURI());
    return WORDS.getProperty(key, Named.key(type.getURI()));
  }

  private static int number(Node literal) {
    return Integer.parseInt(literal.getLiteralLexicalForm());
  }

  private static String say(Language language, String key, Object... values) {
    String words = WORDS.getProperty(language.tag() + "." + key);
    if (words == null) {
      throw new IllegalStateException("no words for " + key + " in " + language);
    }
    return new MessageFormat(words, Locale.ROOT).format(values);
  }
}

package nl.kamergraaf.shacl;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.expr.nodevalue.NodeFunctions;

/** String-based constraints. Lengths count code points, as SPARQL's STRLEN does. */
final class Strings {

  private Strings() {}

  static Constraint atLeast(int least) {
    return new Length(
        SHACL.MinLengthConstraintComponent,
        length -> length >= least,
        new Constraint.Words("De tekst is korter dan " + least + " tekens.", "The text is shorter than " + least + " characters."));
  }

  static Constraint atMost(int most) {
    return new Length(
        SHACL.MaxLengthConstraintComponent,
        length -> length <= most,
        new Constraint.Words("De tekst is langer dan " + most + " tekens.", "The text is longer than " + most + " characters."));
  }

  private record Length(Node component, IntPredicate holds, Words words) implements Constraint {
    @Override
    public void check(Evaluation run, Shape shape, Entry focus, Node[] values, Sink out) {
      for (Node value : values) {
        if (value.isBlank() || value.isTripleTerm() || !holds.test(length(NodeFunctions.str(value)))) {
          out.add(shape, focus, value, this);
        }
      }
    }

    private static int length(String text) {
      return text.codePointCount(0, text.length());
    }
  }

  /** {@code sh:pattern}, with {@code sh:flags}. */
  record Matches(Regex regex) implements Constraint {
    @Override
    public Node component() {
      return SHACL.PatternConstraintComponent;
    }

    @Override
    public void check(Evaluation run, Shape shape, Entry focus, Node[] values, Sink out) {
      for (Node value : values) {
        if (value.isBlank() || value.isTripleTerm() || !regex.isIn(NodeFunctions.str(value), run.budget())) {
          out.add(shape, focus, value, this);
        }
      }
    }

    @Override
    public Words words() {
      return new Words("De tekst past niet op " + regex.pattern() + ".", "The text does not match " + regex.pattern() + ".");
    }
  }

  /** {@code sh:languageIn}. */
  record LanguageIn(List<String> ranges) implements Constraint {
    @Override
    public Node component() {
      return SHACL.LanguageInConstraintComponent;
    }

    @Override
    public void check(Evaluation run, Shape shape, Entry focus, Node[] values, Sink out) {
      for (Node value : values) {
        if (!value.isLiteral() || !isIn(value.getLiteralLanguage())) {
          out.add(shape, focus, value, this);
        }
      }
    }

    private boolean isIn(String language) {
      return language.isEmpty() ? ranges.contains("") : ranges.stream().anyMatch(range -> NodeFunctions.langMatches(language, range));
    }

    @Override
    public Words words() {
      return new Words("De taal is geen van " + ranges + ".", "The language is none of " + ranges + ".");
    }
  }

  /** {@code sh:uniqueLang true}. */
  record UniqueLanguage() implements Constraint {
    @Override
    public Node component() {
      return SHACL.UniqueLangConstraintComponent;
    }

    @Override
    public void check(Evaluation run, Shape shape, Entry focus, Node[] values, Sink out) {
      if (values.length < 2) {
        return;
      }
      Map<String, Integer> times = new HashMap<>();
      for (Node value : values) {
        if (value.isLiteral() && !value.getLiteralLanguage().isEmpty()) {
          times.merge(value.getLiteralLanguage().toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
      }
      times.values().stream().filter(count -> count > 1).forEach(count -> out.add(shape, focus, null, this));
    }

    @Override
    public Words words() {
      return new Words("Meer dan één waarde is in dezelfde taal.", "More than one value is in the same language.");
    }
  }
}

package nl.kamergraaf.validate;

import java.util.Optional;
import java.util.function.Consumer;
import nl.kamergraaf.shacl.About;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Words hold no control characters: XML cannot have them, and what they do to a screen or another program nobody sees. */
final class PlainWordsCheck implements Check {

  private final Rule rule;

  PlainWordsCheck(Graph rules) {
    this.rule = Rules.named(rules, "PlainWords");
  }

  @Override
  public void run(Checked letter, Consumer<Finding> out) {
    for (About about : letter.data().own()) {
      for (int i = 0; i < about.size(); i++) {
        Node value = about.value(i);
        if (value.isLiteral() && value.getLiteralLexicalForm().chars().anyMatch(PlainWordsCheck::steers)) {
          out.accept(letter.finding(rule, about.node(), Optional.of(NodeCheck.name(about.property(i))), Optional.of(value)));
        }
      }
    }
  }

  private static boolean steers(int character) {
    return Character.isISOControl(character) && character != '\t' && character != '\n' && character != '\r';
  }
}

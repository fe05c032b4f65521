package nl.kamergraaf.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import nl.kamergraaf.shacl.About;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.KGS;
import nl.kamergraaf.vocab.WebAnnotation;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Sentences of a text stand one after the other. */
final class OverlapCheck implements Check {

  private static final Node SENTENCE = KGS.concept("sentence");

  private final Rule rule;

  OverlapCheck(Graph rules) {
    this.rule = Rules.named(rules, "SentencesApart");
  }

  private record Sentence(Node passage, int start, int end) {}

  @Override
  public void run(Checked letter, Consumer<Finding> out) {
    List<Sentence> sentences = new ArrayList<>();
    for (About passage : letter.data().of(KG.Passage)) {
      if (passage.values(KG.passageKind).contains(SENTENCE)) {
        passage.values(WebAnnotation.hasSelector).forEach(selector -> letter.data().own(selector).ifPresent(about -> add(passage.node(), about, sentences)));
      }
    }
    sentences.sort(Comparator.comparingInt(Sentence::start).thenComparingInt(Sentence::end));
    for (int i = 1; i < sentences.size(); i++) {
      Sentence before = sentences.get(i - 1);
      Sentence sentence = sentences.get(i);
      if (sentence.start() < before.end() && !sentence.passage().equals(before.passage())) {
        out.accept(letter.finding(rule, sentence.passage(), Optional.of("oa:start"), Optional.of(before.passage())));
      }
    }
  }

  private static void add(Node passage, About selector, List<Sentence> sentences) {
    OptionalInt start = QuoteCheck.number(selector, WebAnnotation.start);
    OptionalInt end = QuoteCheck.number(selector, WebAnnotation.end);
    if (start.isPresent() && end.isPresent()) {
      sentences.add(new Sentence(passage, start.getAsInt(), end.getAsInt()));
    }
  }
}

package nl.kamergraaf.graph;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.fact.Basis;
import nl.kamergraaf.fact.Fact;
import nl.kamergraaf.fact.Modality;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Ordered;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.Sentence;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.KGS;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCAT;

/** Dates and periods, each written once, whether a fact of its own states it or another fact needs it. */
final class TimeWriter {

  private final Draft draft;
  private final Map<Key, Node> written = new HashMap<>();

  TimeWriter(Draft draft) {
    this.draft = draft;
  }

  /** What makes two readings of an expression the same. */
  private record Key(Range range, Optional<LocalDate> start, Optional<LocalDate> end) {}

  /** Dates that are facts come first, so that they carry their own rule and confidence. */
  void write(List<Fact> facts) {
    for (Fact fact : facts) {
      if (fact instanceof Fact.Dates dates) {
        node(dates.when(), dates.basis());
      }
    }
  }

  Optional<Node> node(Optional<When> when, Basis basis) {
    return when.map(
        w -> node(w, new Basis(w.rule(), sentenceOf(w.range()).orElse(basis.sentence()), w.range(), Modality.FACT, basis.confidence())));
  }

  private Node node(When when, Basis basis) {
    Key key = new Key(when.range(), when.start(), when.end());
    Node known = written.get(key);
    if (known != null) {
      return known;
    }
    Node node = draft.at("time", when.range());
    written.put(key, node);
    draft.type(node, KG.TimeReference);
    draft.add(node, KG.expression, draft.quoted(when.range()));
    boolean run = when.precision().equals("day") && when.start().isPresent() && when.end().isPresent() && !when.start().equals(when.end());
    bounds(node, when.start(), when.end(), run ? "days" : when.precision());
    draft.stamp(node, basis);
    return node;
  }

  /** The letter's own day. */
  Node issued() {
    Node node = draft.iris.of("time", draft.version, "issued");
    LocalDate day = draft.header().identity().issued();
    draft.type(node, KG.TimeReference);
    bounds(node, Optional.of(day), Optional.of(day), "day");
    draft.add(node, KG.statedIn, draft.versionNode);
    return node;
  }

  private void bounds(Node node, Optional<LocalDate> start, Optional<LocalDate> end, String precision) {
    draft.add(node, DCAT.startDate.asNode(), start.map(Literals::date));
    draft.add(node, DCAT.endDate.asNode(), end.map(Literals::date));
    draft.add(node, KG.precision, KGS.concept(precision));
  }

  private Optional<Sentence> sentenceOf(Range range) {
    List<Sentence> sentences = draft.text.sentences();
    int first = Ordered.first(sentences.size(), i -> sentences.get(i).range().end() <= range.start());
    return first < sentences.size() && sentences.get(first).range().contains(range) ? Optional.of(sentences.get(first)) : Optional.empty();
  }
}

package nl.kamergraaf.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamergraaf.shacl.About;
import nl.kamergraaf.shacl.Data;
import nl.kamergraaf.shacl.Outcome;
import nl.kamergraaf.vocab.KG;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Counts what a validation looked at. */
final class CoverageCount {

  /** Classes whose instances state something that a sentence must prove. */
  private static final Set<Node> FACTS =
      Set.of(
          KG.Citation, KG.Mention, KG.MonetaryAmount, KG.Figure, KG.StatusReport, KG.Participation, KG.SanctionMeasure, KG.Delivery, KG.Undertaking,
          KG.HostStateCondition, KG.Statement, KG.Signature);

  private static final Node TYPE = RDF.type.asNode();

  private CoverageCount() {}

  /** What rules looked at, and nothing about the nodes. */
  static Coverage ofTargets(Outcome outcome, Rules rules) {
    Map<String, Long> targets = new HashMap<>();
    outcome.targets().forEach((shape, count) -> targets.merge(rules.of(shape).name(), (long) count, Long::sum));
    return new Coverage(targets, Map.of(), 0, List.of());
  }

  static Coverage of(Outcome outcome, Rules rules, Data data) {
    Map<String, Long> untouched = new HashMap<>();
    outcome.untouched().forEach(node -> untouched.merge(kind(data, node), 1L, Long::sum));
    long facts = 0;
    List<String> bare = new ArrayList<>();
    for (About about : data.own()) {
      if (isFact(about)) {
        facts++;
        if (!about.has(KG.evidence)) {
          bare.add(Names.of(about.node()));
        }
      }
    }
    bare.sort(null);
    return ofTargets(outcome, rules).and(new Coverage(Map.of(), untouched, facts, bare));
  }

  private static boolean isFact(About about) {
    for (int i = 0; i < about.size(); i++) {
      if (about.property(i).equals(TYPE) && FACTS.contains(about.value(i))) {
        return true;
      }
    }
    return false;
  }

  private static String kind(Data data, Node node) {
    return data.own(node)
        .flatMap(about -> about.values(TYPE).stream().map(Names::of).sorted().findFirst())
        .orElse(data.behind(node).isPresent() ? "more about something of the register" : "no class");
  }
}

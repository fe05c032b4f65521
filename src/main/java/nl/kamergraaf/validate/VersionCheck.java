package nl.kamergraaf.validate;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kamergraaf.shacl.About;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.Prov;
import nl.kamergraaf.vocab.WebAnnotation;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** The graph of a version is about that version: it describes no other, states nothing in another, and has its nodes below its own name. */
final class VersionCheck implements Check {

  private static final List<Node> POINTERS = List.of(KG.statedIn, WebAnnotation.hasSource, Prov.used);

  private final Rule rule;

  VersionCheck(Graph rules) {
    this.rule = Rules.named(rules, "OwnVersion");
  }

  @Override
  public void run(Checked letter, Consumer<Finding> out) {
    if (!letter.isVersion()) {
      return;
    }
    Node own = letter.letter().name();
    for (About about : letter.data().own()) {
      Optional<Place> place = Place.of(about.node());
      if (place.isPresent() && !(place.get().letter() + "-v" + place.get().version()).equals(letter.versionKey())) {
        out.accept(letter.finding(rule, about.node(), Optional.empty(), Optional.empty()));
      }
      for (int i = 0; i < about.size(); i++) {
        if (POINTERS.contains(about.property(i)) && !about.value(i).equals(own)) {
          out.accept(letter.finding(rule, about.node(), Optional.of(NodeCheck.name(about.property(i))), Optional.of(about.value(i))));
        }
      }
    }
    if (letter.data().own(own).isEmpty()) {
      out.accept(letter.finding(rule, own, Optional.empty(), Optional.empty()));
    }
  }
}

package nl.kamergraaf.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.fact.Thing;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.vocab.KG;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.SKOS;

/** Nodes of things; one that the register does not have is described in the version's graph. */
final class ThingNodes {

  private final Sheet draft;
  private final Map<Node, String> names = new HashMap<>();

  ThingNodes(Sheet draft) {
    this.draft = draft;
  }

  Node of(Thing thing) {
    return switch (thing) {
      case Thing.Known known -> of(known.entry());
      case Thing.Local local -> local(local);
      case Thing.SanctionsPackage numbered -> sanctionsPackage(numbered);
    };
  }

  Optional<Node> of(Optional<Thing> thing) {
    return thing.map(this::of);
  }

  List<Node> of(List<Thing> things) {
    return things.stream().map(this::of).toList();
  }

  static Node of(Entry entry) {
    return NodeFactory.createURI(entry.iri());
  }

  /** A thing that only this version names. */
  Node local(Kind kind, String label) {
    return local(new Thing.Local(kind, label, Optional.empty()));
  }

  private Node local(Thing.Local thing) {
    Node node = draft.iris.local(Kinds.segment(thing.kind()), draft.version, thing.label());
    describe(node, thing.kind(), thing.label());
    draft.add(node, KG.abbreviation, thing.abbreviation().map(Literals::text));
    return node;
  }

  /** Class and name of a thing that the register lacks. The first spelling that the letter uses is its name, another one an alternative. */
  Node describe(Node node, Kind kind, String label) {
    String name = names.putIfAbsent(node, label);
    if (name != null) {
      if (!name.equals(label)) {
        draft.add(node, SKOS.altLabel.asNode(), Literals.dutch(label));
      }
      return node;
    }
    draft.type(node, Kinds.type(kind));
    draft.add(node, SKOS.prefLabel.asNode(), Literals.dutch(label));
    if (kind == Kind.PERSON) {
      draft.add(node, FOAF.name.asNode(), Literals.text(label));
    }
    return node;
  }

  private Node sanctionsPackage(Thing.SanctionsPackage numbered) {
    Optional<Node> regime = numbered.regime().map(ThingNodes::of);
    Node node =
        regime
            .map(against -> draft.iris.sanctionsPackage(against, numbered.ordinal()))
            .orElseGet(() -> draft.iris.of("package", draft.version, Integer.toString(numbered.ordinal())));
    describe(node, Kind.PACKAGE, numbered.label());
    draft.add(node, KG.ordinal, Literals.integer(numbered.ordinal()));
    draft.add(node, KG.regime, regime);
    return node;
  }
}

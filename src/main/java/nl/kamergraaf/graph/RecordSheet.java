package nl.kamergraaf.graph;

import java.time.LocalDate;
import java.util.Optional;
import nl.kamergraaf.letter.DossierEntry;
import nl.kamergraaf.letter.DossierKey;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.KGS;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/** The graph of one official record while it is written. */
final class RecordSheet extends Sheet {

  final String key;
  final ConceptIndex concepts;
  final ThingNodes things;
  final Capacities capacities;

  /**
   * @param source where records of this kind come from: {@code op}, {@code tk}
   * @param key the record's key there
   * @param day on which offices and seats are looked up
   */
  RecordSheet(Iris iris, Register register, ConceptIndex concepts, String source, String key, LocalDate day) {
    super(iris, source + "-" + key, iris.record(source, key));
    this.key = key;
    this.concepts = concepts;
    this.things = new ThingNodes(this);
    this.capacities = new Capacities(this, things, new People(register, iris, day));
    type(versionNode, KG.Record);
    add(versionNode, DCTerms.identifier.asNode(), Literals.text(key));
  }

  Node dossier(DossierKey of) {
    Node node = iris.dossier(of);
    type(node, KG.Dossier);
    add(node, KG.dossierNumber, Literals.text(of.number()));
    add(node, KG.dossierAddition, of.addition().map(Literals::text));
    return node;
  }

  void filed(Node document, DossierEntry entry) {
    Node dossier = dossier(entry.key());
    add(document, KG.inDossier, dossier);
    add(dossier, DCTerms.title.asNode(), entry.title().map(title -> Literals.dutch(title.strip())));
  }

  /** A signature of this record under a document or a case. */
  Node signature(Node under, String name, int ordinal, Node role, Optional<Node> person) {
    Node node = iris.of("signature", version, Integer.toString(ordinal));
    add(under, KG.hasSignature, node);
    type(node, KG.Signature);
    add(node, KG.ordinal, Literals.integer(ordinal));
    add(node, KG.signatureRole, role);
    add(node, KG.signatoryName, Literals.text(name));
    add(node, KG.signatory, person);
    add(node, KG.statedIn, versionNode);
    return node;
  }

  /** The person of a name as records write it: "J.M. Paternotte". A surname alone is a person only if one sitting member has it. */
  Optional<Node> person(String name) {
    PersonName parsed = PersonName.parse(name);
    if (parsed.surname().isBlank()) {
      return Optional.empty();
    }
    if (parsed.first().isEmpty() || name.indexOf('.') < 0) {
      return capacities.people().member(name).map(ThingNodes::of);
    }
    return Optional.of(capacities.person(name, capacities.people().person(name, Optional.empty())));
  }

  Node committee(String name) {
    return capacities.people().committee(name).map(ThingNodes::of).orElseGet(() -> things.describe(iris.named("committee", name), Kind.COMMITTEE, name));
  }

  Node organiser(String name) {
    return HandlingWriter.organiser(this, capacities, things, name);
  }

  Node role(boolean first, String one, String other) {
    return KGS.concept(first ? one : other);
  }
}

package nl.kamergraaf.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.letter.Actor;
import nl.kamergraaf.letter.Signed;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.KGS;
import org.apache.jena.graph.Node;

/** Who signed the letter, in order, and in which capacity: what the header says, joined with what stands under the letter. */
final class SignatureWriter {

  private final Draft draft;
  private final ConceptIndex concepts;
  private final Capacities capacities;
  private final TextWriter text;

  SignatureWriter(Draft draft, ConceptIndex concepts, Capacities capacities, TextWriter text) {
    this.draft = draft;
    this.concepts = concepts;
    this.capacities = capacities;
    this.text = text;
  }

  private record Signature(Node node, PersonName name, Optional<Node> office) {}

  void write() {
    List<Signature> signatures = new ArrayList<>();
    for (Actor actor : draft.header().signatories()) {
      int ordinal = signatures.size() + 1;
      Node node = draft.iris.of("signature", draft.version, Integer.toString(ordinal));
      signatures.add(sign(draft.letter, node, ordinal, actor, role(actor.relation(), ordinal), text.line(actor.at())));
    }
    for (Signed signed : draft.text.letter().signatures()) {
      Node evidence = text.signatureLine(signed.at());
      Optional<Signature> same = signatures.stream().filter(signature -> isBy(signature, signed)).findFirst();
      if (same.isPresent()) {
        draft.add(same.get().node(), KG.evidence, evidence);
      } else {
        signatures.add(printed(signed, signatures.size() + 1, evidence));
      }
    }
  }

  /** The signature of somebody whom the header names, under the letter or in a case. */
  Node sign(Node document, Node node, int ordinal, Actor actor, Node role) {
    return sign(document, node, ordinal, actor, role, text.line(actor.at())).node();
  }

  private Signature sign(Node document, Node node, int ordinal, Actor actor, Node role, Node evidence) {
    Optional<Entry> office = actor.office().flatMap(capacities.people()::office);
    Optional<Entry> known = capacities.people().person(actor.name(), office);
    Node person = capacities.person(actor.name(), known);
    describe(document, node, ordinal, role, evidence);
    draft.add(node, KG.signatoryName, Literals.text(actor.name()));
    draft.add(node, KG.signatory, person);
    Optional<Node> officeNode = actor.office().map(capacities::office);
    if (officeNode.isPresent()) {
      draft.add(
          node, KG.signedAs,
          capacities.registered(known, office).orElseGet(() -> own(person, officeNode.get(), Optional.empty(), evidence)));
    }
    actor.party().map(capacities::party).ifPresent(party -> {
      Node seat = own(person, capacities.seat(), Optional.of(party), evidence);
      if (officeNode.isEmpty()) {
        draft.add(node, KG.signedAs, seat);
      }
    });
    actor.formerParty().map(capacities::party).ifPresent(party -> own(person, capacities.seat(), Optional.of(party), evidence));
    return new Signature(node, PersonName.parse(actor.name()), officeNode);
  }

  private Signature printed(Signed signed, int ordinal, Node evidence) {
    Node node = draft.iris.of("signature", draft.version, Integer.toString(ordinal));
    if (signed.name().isPresent()) {
      Actor actor = new Actor("", signed.name().get(), signed.office(), Optional.empty(), Optional.empty(), signed.at());
      return sign(draft.letter, node, ordinal, actor, ordinalRole(ordinal), evidence);
    }
    Optional<Node> office = signed.office().map(capacities::office);
    describe(draft.letter, node, ordinal, ordinalRole(ordinal), evidence);
    office.ifPresent(held -> {
      // who held it is not said: a holding without a member
      Node holding = draft.iris.of("holding", draft.version, Integer.toString(ordinal));
      draft.stamp(capacities.describe(holding, Optional.empty(), held, Optional.empty()), evidence);
      draft.add(node, KG.signedAs, holding);
    });
    return new Signature(node, PersonName.parse(""), office);
  }

  private void describe(Node document, Node node, int ordinal, Node role, Node evidence) {
    draft.add(document, KG.hasSignature, node);
    draft.type(node, KG.Signature);
    draft.add(node, KG.ordinal, Literals.integer(ordinal));
    draft.add(node, KG.signatureRole, role);
    draft.stamp(node, evidence);
  }

  private Node own(Node person, Node office, Optional<Node> party, Node evidence) {
    Node holding = capacities.holding(person, office, party);
    draft.stamp(holding, evidence);
    return holding;
  }

  private boolean isBy(Signature signature, Signed signed) {
    Optional<PersonName> name = signed.name().map(PersonName::parse);
    if (name.filter(n -> n.surname().equalsIgnoreCase(signature.name().surname())).isPresent()) {
      return true;
    }
    // "Zeeman" in the header signs as "Zeeman-Kade": two of one office do not bear the same name
    return name.map(signature.name()::sharesSurname).orElse(true) && signed.office().map(capacities::office).equals(signature.office());
  }

  Node role(String relation, int ordinal) {
    return concepts.find("signature-role", relation).orElseGet(() -> ordinalRole(ordinal));
  }

  private static Node ordinalRole(int ordinal) {
    return KGS.concept(ordinal == 1 ? "first-signatory" : "co-signatory");
  }
}

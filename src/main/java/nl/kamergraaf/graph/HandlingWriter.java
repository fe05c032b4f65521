package nl.kamergraaf.graph;

import java.util.List;
import java.util.Optional;
import nl.kamergraaf.letter.Activity;
import nl.kamergraaf.letter.Actor;
import nl.kamergraaf.letter.Case;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.KGS;
import nl.kamergraaf.vocab.Prov;
import nl.kamergraaf.vocab.Schema;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;

/** What the Kamer does with the letter: cases with their submitters and committees, activities on whose agenda it stands. */
final class HandlingWriter {

  private final Draft draft;
  private final ConceptIndex concepts;
  private final Capacities capacities;
  private final ThingNodes things;
  private final SignatureWriter signatures;
  private final TextWriter text;

  HandlingWriter(
      Draft draft, ConceptIndex concepts, Capacities capacities, ThingNodes things, SignatureWriter signatures, TextWriter text) {
    this.draft = draft;
    this.concepts = concepts;
    this.capacities = capacities;
    this.things = things;
    this.signatures = signatures;
    this.text = text;
  }

  void write() {
    List<Case> cases = draft.header().cases();
    cases.forEach(this::write);
    for (Activity activity : draft.header().activities()) {
      Node node = write(activity);
      if (cases.isEmpty()) {
        draft.add(draft.letter, KG.scheduledIn, node);
      }
      cases.forEach(of -> draft.add(draft.iris.parliamentaryCase(of.number()), KG.scheduledIn, node));
    }
  }

  private void write(Case of) {
    Node node = draft.iris.parliamentaryCase(of.number());
    draft.add(draft.letter, KG.inCase, node);
    draft.type(node, KG.Case);
    draft.add(node, DCTerms.identifier.asNode(), Literals.text(of.number()));
    of.leadCommittees().forEach(name -> draft.add(node, KG.leadCommittee, committee(name)));
    of.followingCommittees().forEach(name -> draft.add(node, KG.followingCommittee, committee(name)));
    of.decisions().forEach(decision -> draft.add(node, RDFS.comment.asNode(), Literals.dutch(decision)));
    int ordinal = 0;
    for (Actor actor : of.actors()) {
      ordinal++;
      Node signature = draft.iris.of("signature", draft.version, "case-" + of.number() + "-" + ordinal);
      Node role = concepts.find("signature-role", actor.relation()).orElse(KGS.concept(ordinal == 1 ? "submitter" : "co-submitter"));
      signatures.sign(node, signature, ordinal, actor, role);
    }
  }

  private Node write(Activity activity) {
    Node node = draft.iris.activity(activity);
    draft.type(node, KG.ParliamentaryActivity);
    draft.add(node, DCTerms.title.asNode(), Literals.dutch(activity.title()));
    draft.add(node, Schema.startDate, Literals.date(activity.start().toLocalDate()));
    draft.add(node, Prov.startedAtTime, Literals.dateTime(activity.start()));
    draft.add(node, DCTerms.type.asNode(), kind(concepts, activity.kind()));
    if (!activity.kind().isBlank()) {
      draft.add(node, KG.kindAsWritten, Literals.text(activity.kind()));
    }
    if (!activity.body().isBlank()) {
      draft.add(node, Schema.organizer, body(activity.body()));
    }
    draft.add(node, KG.evidence, text.line(activity.at()));
    draft.add(node, KG.statedIn, draft.versionNode);
    return node;
  }

  /** "Plenair debat (debat)" is the kind "plenair debat" where the whole is none. */
  static Optional<Node> kind(ConceptIndex concepts, String words) {
    int bracket = words.indexOf('(');
    return concepts
        .find("activity-kind", words)
        .or(() -> bracket > 0 ? concepts.find("activity-kind", words.substring(0, bracket)) : Optional.empty());
  }

  private Node body(String name) {
    return organiser(draft, capacities, things, name);
  }

  static Node organiser(Sheet sheet, Capacities capacities, ThingNodes things, String name) {
    People people = capacities.people();
    return people
        .committee(name)
        .or(() -> people.organisation(name))
        .map(ThingNodes::of)
        .orElseGet(() -> things.describe(sheet.iris.named("org", name), Kind.ORGANISATION, name));
  }

  private Node committee(String name) {
    return capacities
        .people()
        .committee(name)
        .map(ThingNodes::of)
        .orElseGet(() -> things.describe(draft.iris.named("committee", name), Kind.COMMITTEE, name));
  }
}

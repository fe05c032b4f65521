package nl.kamergraaf.graph;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.record.Entities;
import nl.kamergraaf.record.Entity;
import nl.kamergraaf.vocab.KG;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/** Decisions, and how each group or member voted. */
final class VoteWriter {

  private final RecordSheet sheet;
  private final Entities entities;
  private final EntityNames names;
  private final Entity entity;

  VoteWriter(RecordSheet sheet, Entities entities, EntityNames names, Entity entity) {
    this.sheet = sheet;
    this.entities = entities;
    this.names = names;
    this.entity = entity;
  }

  Optional<Node> write() {
    return entity.type().equals("Besluit") ? decision() : vote();
  }

  private Optional<Node> decision() {
    Node node = sheet.iris.document("decision", entity.id());
    Set<Entity> cases = new LinkedHashSet<>(entities.near(entity, "Zaak"));
    if (cases.isEmpty()) {
      // an item of the agenda that is about one case only says on which case the decision was taken
      Stream<Entity> items = entities.near(entity, "Agendapunt").stream();
      items.map(item -> entities.near(item, "Zaak")).filter(of -> of.size() == 1).forEach(cases::addAll);
    }
    if (cases.isEmpty() && entity.value("BesluitTekst").isEmpty()) {
      return Optional.empty();
    }
    sheet.type(node, KG.Decision);
    sheet.add(node, KG.decisionText, entity.value("BesluitTekst").map(Literals::dutch));
    sheet.add(node, KG.kindAsWritten, entity.value("BesluitSoort").map(Literals::text));
    sheet.add(node, KG.outcome, entity.value("BesluitSoort").flatMap(this::outcome));
    sheet.add(node, KG.votingMethod, entity.value("StemmingsSoort").map(Literals::text));
    sheet.add(node, DCTerms.issued.asNode(), names.held(entity).map(Literals::date));
    for (Entity of : cases) {
      names.parliamentaryCase(of).ifPresent(about -> {
        sheet.type(about, KG.Case);
        sheet.add(about, DCTerms.identifier.asNode(), of.value("Nummer").map(Literals::text));
        sheet.add(node, KG.decides, about);
      });
      // the paper that the case is about: a case of a motion has one
      entities.near(of, "Document").stream().filter(names::motion).forEach(document -> names.document(document).ifPresent(motion -> {
        names.identify(sheet, motion, document);
        sheet.add(node, KG.decides, motion);
      }));
    }
    return Optional.of(node);
  }

  /** {@code Stemmen - aangenomen} turns out as adopted. */
  private Optional<Node> outcome(String kind) {
    String word = kind.substring(kind.lastIndexOf('-') + 1).strip();
    return sheet.concepts.find("decision-outcome", word);
  }

  private Optional<Node> vote() {
    Optional<Node> choice = entity.value("Soort").flatMap(words -> sheet.concepts.find("vote-choice", words));
    Optional<Entity.Link> on = entity.links("Besluit").stream().findFirst();
    Optional<String> group = entities.behind(entity, "Fractie").flatMap(of -> of.value("Afkorting").or(() -> of.value("NaamNL"))).or(() -> entity.value("ActorFractie"));
    Optional<Node> member = entity.links("Persoon").isEmpty() ? Optional.empty() : entities.behind(entity, "Persoon").flatMap(EntityNames::name).or(() -> entity.value("ActorNaam")).flatMap(sheet::person);
    Optional<Node> voter = member.or(() -> entity.links("Persoon").isEmpty() ? group.map(sheet.capacities::party) : Optional.empty());
    if (choice.isEmpty() || on.isEmpty() || voter.isEmpty()) {
      return Optional.empty();
    }
    Node node = sheet.iris.document("vote", entity.id());
    Node decision = sheet.iris.document("decision", on.get().id());
    sheet.type(node, KG.Vote);
    sheet.type(decision, KG.Decision);
    sheet.add(node, KG.voteOn, decision);
    sheet.add(node, KG.choice, choice);
    sheet.add(node, KG.voter, voter);
    member.flatMap(person -> group.map(sheet.capacities::party)).ifPresent(party -> sheet.add(node, KG.party, party));
    sheet.add(node, KG.voteCount, entity.value("FractieGrootte").filter(digits -> digits.matches("[0-9]{1,3}")).map(digits -> Literals.integer(member.isPresent() ? 1 : Integer.parseInt(digits))));
    if (entity.value("Vergissing").filter("true"::equals).isPresent()) {
      sheet.add(node, KG.mistaken, Literals.yes());
    }
    return Optional.of(node);
  }
}

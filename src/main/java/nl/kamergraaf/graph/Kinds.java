package nl.kamergraaf.graph;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.vocab.KG;
import nl.kamergraaf.vocab.Schema;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.SKOS;

/** Kinds of thing as classes and as first segments of IRIs. */
final class Kinds {

  private static final Map<Node, Kind> BY_CLASS = byClass();

  private Kinds() {}

  private static Map<Node, Kind> byClass() {
    Map<Node, Kind> kinds = new LinkedHashMap<>();
    kinds.put(FOAF.Person.asNode(), Kind.PERSON);
    kinds.put(KG.Office, Kind.OFFICE);
    kinds.put(KG.Ministry, Kind.MINISTRY);
    kinds.put(KG.Committee, Kind.COMMITTEE);
    kinds.put(KG.PoliticalParty, Kind.PARTY);
    kinds.put(KG.Country, Kind.COUNTRY);
    kinds.put(KG.InternationalOrganisation, Kind.ORGANISATION);
    kinds.put(KG.PublicBody, Kind.ORGANISATION);
    kinds.put(ORG.Organization.asNode(), Kind.ORGANISATION);
    kinds.put(KG.Tribunal, Kind.TRIBUNAL);
    kinds.put(KG.InternationalCourt, Kind.TRIBUNAL);
    kinds.put(KG.DamageRegister, Kind.DAMAGE_REGISTER);
    kinds.put(KG.ClaimsCommission, Kind.CLAIMS_COMMISSION);
    kinds.put(KG.AccountabilityBody, Kind.ACCOUNTABILITY_BODY);
    kinds.put(KG.Collaboration, Kind.COLLABORATION);
    kinds.put(KG.CapabilityCoalition, Kind.CAPABILITY_COALITION);
    kinds.put(KG.Fund, Kind.FUND);
    kinds.put(KG.Programme, Kind.PROGRAMME);
    kinds.put(KG.Mission, Kind.MISSION);
    kinds.put(KG.TrainingMission, Kind.TRAINING_MISSION);
    kinds.put(KG.SanctionsRegime, Kind.REGIME);
    kinds.put(KG.SanctionsPackage, Kind.PACKAGE);
    kinds.put(KG.LegalInstrument, Kind.INSTRUMENT);
    kinds.put(KG.Event, Kind.EVENT);
    kinds.put(Schema.Place, Kind.PLACE);
    kinds.put(SKOS.Concept.asNode(), Kind.CURRENCY);
    return kinds;
  }

  /** The kind that a class of the register stands for. */
  static Optional<Kind> of(Node type) {
    return Optional.ofNullable(BY_CLASS.get(type));
  }

  /** The class of a thing that only the letter names: of an organisation no more is known than that it is one. */
  static Node type(Kind kind) {
    if (kind == Kind.ORGANISATION) {
      return ORG.Organization.asNode();
    }
    return BY_CLASS.entrySet().stream().filter(entry -> entry.getValue() == kind).findFirst().orElseThrow().getKey();
  }

  /** First segment of the IRI, as in the register. */
  static String segment(Kind kind) {
    return switch (kind) {
      case ORGANISATION -> "org";
      case TRIBUNAL, DAMAGE_REGISTER, CLAIMS_COMMISSION, ACCOUNTABILITY_BODY -> "body";
      case COLLABORATION -> "collab";
      case CAPABILITY_COALITION -> "coalition";
      case MISSION, TRAINING_MISSION -> "mission";
      case PERSON, OFFICE, MINISTRY, COMMITTEE, PARTY, COUNTRY, FUND, PROGRAMME, REGIME, PACKAGE, INSTRUMENT, EVENT, PLACE, CURRENCY ->
          kind.name().toLowerCase(Locale.ROOT);
    };
  }
}

package nl.kamergraaf.quality;

import java.util.Arrays;
import java.util.Optional;
import nl.kamergraaf.fact.Fact;

/** What a letter may tell of a body beside its status and seat, by the gold's name for it. */
enum BodyField {
  BASIS("basis", Family.BODY_BASIS, Fact.Relation.FOUNDING_INSTRUMENT),
  JURISDICTION_BASIS("jurisdictionBasis", Family.BODY_JURISDICTION, Fact.Relation.JURISDICTION_BASIS),
  JURISDICTION_OVER("jurisdictionOver", Family.BODY_JURISDICTION, Fact.Relation.JURISDICTION_OVER),
  HOST("host", Family.BODY_HOST, Fact.Relation.HOST),
  CANDIDATE_HOST("candidateHost", Family.BODY_HOST, Fact.Relation.CANDIDATE_HOST),
  CONDITIONS("conditions", Family.BODY_CONDITIONS, null);

  private final String gold;
  private final Family family;
  private final Optional<Fact.Relation> relation;

  BodyField(String gold, Family family, Fact.Relation relation) {
    this.gold = gold;
    this.family = family;
    this.relation = Optional.ofNullable(relation);
  }

  /** Name of the field in the gold files. */
  String gold() {
    return gold;
  }

  Family family() {
    return family;
  }

  /** Which field a relation fills; a condition is a fact of its own kind. */
  static Optional<BodyField> of(Fact.Relation relation) {
    return Arrays.stream(values()).filter(field -> field.relation.filter(relation::equals).isPresent()).findFirst();
  }
}

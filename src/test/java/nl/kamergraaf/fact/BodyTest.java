package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import nl.kamergraaf.register.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Letters of a few sentences, and what they say of courts, registers and commissions: name, status, seat; "not" before what is denied. */
class BodyTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/reading/bodies.txt", delimiter = '|', maxCharsPerColumn = 4096)
  void whatTheLetterSaysOfBodies(String words, String expected) {
    assertThat(bodies(words)).isEqualTo(expected == null ? "" : expected);
  }

  static String bodies(String words) {
    TreeSet<String> said = new TreeSet<>();
    for (Fact fact : FactTables.read(words).facts()) {
      Modality modality = fact.basis().modality();
      if (fact instanceof Fact.Names names) {
        names.denotes().filter(thing -> thing.kind().isAccountabilityBody()).ifPresent(thing -> said.add(thing.label()));
      } else if (fact instanceof Fact.HasStatus status && status.thing().kind() != Kind.PACKAGE && modality == Modality.FACT) {
        said.add(status.thing().label() + ": " + status.status());
      } else if (fact instanceof Fact.HasStatus status && status.thing().kind() != Kind.PACKAGE && modality == Modality.NEGATED) {
        said.add(status.thing().label() + ": not " + status.status());
      } else if (fact instanceof Fact.Relates relates && relates.relation() == Fact.Relation.SEAT && modality == Modality.FACT) {
        said.add(relates.subject().label() + ": in " + ((Fact.Value.Of) relates.value()).thing().label());
      }
    }
    return String.join(";", said);
  }
}

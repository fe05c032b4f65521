package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Letters of a few sentences, and the coalitions, alliances and other groups that they name, with the part of the Netherlands in them. */
class GroupTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/reading/groups.txt", delimiter = '|', maxCharsPerColumn = 4096)
  void whatTheLetterSaysOfGroups(String words, String expected) {
    assertThat(groups(words)).isEqualTo(expected == null ? "" : expected);
  }

  static String groups(String words) {
    TreeSet<String> said = new TreeSet<>();
    for (Fact fact : FactTables.read(words).facts()) {
      boolean stated = fact.basis().modality() == Modality.FACT;
      if (fact instanceof Fact.Collaborates group) {
        said.add(group.collaboration().label());
      } else if (fact instanceof Fact.Participates part && stated && part.actor().label().equals("Nederland") && part.in().kind().isCollaboration()) {
        said.add(part.in().label() + ": " + part.role().replace("role-", ""));
      }
    }
    return String.join(";", said);
  }
}

package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** All that a few sentences tell of a body at once: how far it is, on what it rests, where it sits, what it may judge, who hosts it or would, and on which conditions. */
class BodyToldTest {

  private static final Map<Fact.Relation, String> NAMES =
      Map.of(
          Fact.Relation.SEAT, "seat", Fact.Relation.FOUNDING_INSTRUMENT, "basis", Fact.Relation.JURISDICTION_BASIS, "ground", Fact.Relation.JURISDICTION_OVER, "over",
          Fact.Relation.HOST, "host", Fact.Relation.CANDIDATE_HOST, "candidate");

  @ParameterizedTest
  @CsvFileSource(resources = "/reading/body-told.txt", delimiter = '|', maxCharsPerColumn = 4096)
  void whatTheSentencesTell(String words, String expected) {
    assertThat(told(words)).isEqualTo(expected == null ? "" : expected);
  }

  private static String told(String words) {
    ReadLetter letter = FactTables.read(words);
    long bodies = letter.facts().stream().filter(Fact.Names.class::isInstance).flatMap(fact -> ((Fact.Names) fact).denotes().stream()).filter(thing -> thing.kind().isAccountabilityBody()).distinct().count();
    TreeSet<String> said = new TreeSet<>();
    for (Fact fact : letter.facts()) {
      if (fact instanceof Fact.Relates relates && NAMES.containsKey(relates.relation())) {
        String value = relates.value() instanceof Fact.Value.Of of ? of.thing().label() : letter.text().text(((Fact.Value.Words) relates.value()).range());
        said.add(of(relates.subject(), bodies) + mood(relates) + NAMES.get(relates.relation()) + " " + value);
      } else if (fact instanceof Fact.HostCondition condition) {
        said.add(of(condition.body(), bodies) + "if " + letter.text().text(condition.words()));
      } else if (fact instanceof Fact.HasStatus status && status.thing().kind().isAccountabilityBody()) {
        said.add(of(status.thing(), bodies) + mood(status) + status.status());
      }
    }
    return String.join("; ", said);
  }

  /** Whose it is, where several bodies are named. */
  private static String of(Thing body, long bodies) {
    return bodies > 1 ? body.label() + ": " : "";
  }

  /** What is no fact, but for a candidate, which never is one. */
  private static String mood(Fact fact) {
    Modality modality = fact.basis().modality();
    boolean candidate = fact instanceof Fact.Relates relates && relates.relation() == Fact.Relation.CANDIDATE_HOST;
    return modality == Modality.NEGATED ? "not " : candidate || modality == Modality.FACT || modality == Modality.FUTURE && !(fact instanceof Fact.HasStatus) ? "" : modality.name().toLowerCase(Locale.ROOT) + " ";
  }
}

package nl.kamergraaf.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OntologyGraphsTest {

  @Test
  void areTheSameTriplesAtEveryReadingBlankNodesToo() {
    OntologyGraphs one = OntologyGraphs.read(new Iris());
    OntologyGraphs other = OntologyGraphs.read(new Iris());

    assertThat(one.ontology().stream().filter(triple -> triple.getSubject().isBlank())).isNotEmpty();
    assertThat(one.ontology().stream().collect(Collectors.toSet())).isEqualTo(other.ontology().stream().collect(Collectors.toSet()));
    assertThat(one.register().stream().collect(Collectors.toSet())).isEqualTo(other.register().stream().collect(Collectors.toSet()));
  }
}

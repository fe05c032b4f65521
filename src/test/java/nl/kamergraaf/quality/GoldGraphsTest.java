package nl.kamergraaf.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.ExampleLetters;
import nl.kamergraaf.Pipeline;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.source.Input;
import nl.kamergraaf.validate.Finding;
import nl.kamergraaf.validate.Validator;
import org.junit.jupiter.api.Test;

/** What the program writes never violates the shapes it checks by: a letter may give warnings, the graph of a letter no violation. */
class GoldGraphsTest {

  @Test
  void graphsOfLettersHaveNoViolation() {
    Pipeline pipeline = ExampleLetters.pipeline();
    Validator validator = Validator.own(new Iris());
    List<String> violations = new ArrayList<>();
    List<GoldLetter> letters = new GoldReader(Path.of("src", "test", "resources", "gold")).read();
    for (GoldLetter letter : letters) {
      if (pipeline.convert(new Input.Document(letter.name(), letter.file(), letter.file().toFile().length())) instanceof Pipeline.Result.Done done) {
        for (Finding finding : validator.check(done.graph()).violations().findings()) {
          violations.add(letter.name() + ": " + finding.shape() + " " + finding.focus() + " " + finding.path().orElse(""));
        }
      } else {
        violations.add(letter.name() + ": not read");
      }
    }
    assertThat(violations).isEmpty();
    assertThat(letters).hasSizeGreaterThan(50);
  }
}

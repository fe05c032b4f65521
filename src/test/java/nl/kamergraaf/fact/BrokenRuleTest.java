package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import nl.kamergraaf.graph.RegisterReader;
import nl.kamergraaf.source.Letters;
import nl.kamergraaf.text.TextReader;
import org.junit.jupiter.api.Test;

/** A rule that breaks down at a sentence costs the letter what it would find there, and says so. */
class BrokenRuleTest {

  @Test
  void whatTheOthersFindIsKept() {
    FactReader reader = new FactReader(new RegisterReader().read(), List.of(new Breaks(), new DateRule()));
    ReadLetter letter = reader.read(new TextReader().read(Letters.page("Geachte voorzitter,", "De kabeljauw keert op 3 mei 2024 terug. De haring blijft tot 4 mei 2024 weg.", "De minister van Visserij,", "A.B. Zeeman")));
    assertThat(letter.facts()).extracting(fact -> letter.text().text(fact.basis().at())).contains("3 mei 2024", "4 mei 2024");
    assertThat(letter.faults()).extracting(fault -> fault.words(letter.text())).containsExactly(
        "a mistake in this program: rule test/breaks broke down at \"De kabeljauw keert op 3 mei 2024 terug.\" (java.lang.IllegalStateException: a net without a bottom); what it would find there is missing");
  }

  private static final class Breaks implements Rule {
    @Override
    public String name() {
      return "test/breaks";
    }

    @Override
    public String reads() {
      return "Kabeljauw.";
    }

    @Override
    public void apply(View view, Consumer<Fact> out) {
      if (view.lower().contains("kabeljauw")) {
        throw new IllegalStateException("a net without a bottom");
      }
    }
  }
}

package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.graph.RegisterReader;
import nl.kamergraaf.mention.Citation;
import nl.kamergraaf.source.Letters;
import nl.kamergraaf.text.TextReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that the text names and a note numbers: whose they are, and what is done with them. */
class CitationsInNotesTest {

  private static final FactReader READER = new FactReader(new RegisterReader().read());

  /** Text and notes, with an @ between. */
  private static Stream<Fact.Cites> cites(String words) {
    String body = words.substring(0, words.indexOf(" @ ")).replace(" // ", "\n");
    String notes = words.substring(words.indexOf(" @ ") + 3).replace("; ", "↩︎\n") + "↩︎";
    String letter = "De minister van Visserij,\nA.B. Zeeman\n" + notes;
    return READER.read(new TextReader().read(Letters.page("Geachte voorzitter,", body, letter))).facts().stream()
        .filter(Fact.Cites.class::isInstance)
        .map(Fact.Cites.class::cast);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/reading/citations-in-notes.txt", delimiter = '|', maxCharsPerColumn = 4096)
  void whatTheNoteCites(String words, String expected) {
    String found =
        cites(words)
            .filter(cites -> cites.note().isPresent())
            .map(CitationsInNotesTest::shown)
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected);
  }

  /** Words in the text whose number only the note gives cite the same motion as the note. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "De motie-Kooistra c.s.1 is uitgevoerd. @ Kamerstuk 19 637, nr. 2301 | 19637-2301",
        "De motie van het lid Kooistra over havens1 is uitgevoerd. @ Kamerstuk 19 637, nr. 2301 | 19637-2301",
        "Motie-Kooistra over havens // De motie-Kooistra1 is uitgevoerd. @ Kamerstuk 19 637, nr. 2301 | 19637-2301, 19637-2301",
        "De motie-Kooistra1 is uitgevoerd, de motie-Visser niet. @ Kamerstuk 19 637, nr. 2301 | 19637-2301, -",
        "De motie-Kooistra1 en de motie-Kooistra2 zijn uitgevoerd. @ Kamerstuk 19 637, nr. 2301; Kamerstuk 19 637, nr. 2302 | 19637-2301, 19637-2302",
        "De motie-Kooistra is uitgevoerd, zie de brief.1 @ Kamerstuk 19 637, nr. 2301 | -",
      })
  void whatTheTextCitesThatTheNoteNumbers(String words, String keys) {
    String found =
        cites(words)
            .filter(cites -> cites.note().isEmpty() && cites.citation().kind() == Citation.Kind.MOTION)
            .map(cites -> cites.citation().key().orElse("-"))
            .collect(Collectors.joining(", "));
    assertThat(found).isEqualTo(keys);
  }

  private static String shown(Fact.Cites cites) {
    String movers = cites.citation().movers().isEmpty() ? "" : " " + cites.citation().surnames() + (cites.citation().unnamedMovers() ? "+" : "");
    return cites.citation().kind() + " " + cites.citation().key().orElse("-") + movers + " n" + cites.note().getAsInt() + " " + cites.treatment();
  }
}

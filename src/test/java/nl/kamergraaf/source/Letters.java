package nl.kamergraaf.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.letter.Letter;
import nl.kamergraaf.letter.Span;
import org.junit.jupiter.api.Assumptions;

/** Letters for tests: from text, or real ones from the folder beside the repository. */
public final class Letters {

  private Letters() {}

  public static Outcome outcome(String text) {
    return outcome(text.getBytes(StandardCharsets.UTF_8));
  }

  public static Outcome outcome(byte[] bytes) {
    return new LetterReader().read(new Input.Piped("test", new ByteArrayInputStream(bytes)));
  }

  /** Reads what must be a letter. */
  public static Letter read(String text) {
    Outcome outcome = outcome(text);
    assertThat(outcome).isInstanceOf(Outcome.Read.class);
    return ((Outcome.Read) outcome).letter();
  }

  /** An OpenTK page with these lines below its header. */
  public static Letter page(String... lines) {
    return read(
        """
        Voortgang van de aanpak
        Visserijbeleid
        Brief regering
        Nummer: 1999D00001, datum: 2025-02-17, bijgewerkt: 2025-02-18 11:26, versie: 1
        Directe link naar document (.docx), link naar pagina op de Tweede Kamer site.
        Gerelateerde personen:- Eerste ondertekenaar: A.B. Zeeman, minister van Visserij
        Onderdeel van kamerstukdossier 99675 -12 Visserijbeleid .
        Onderdeel van zaak 1999Z00001:
        - Indiener: A.B. Zeeman, minister van Visserij
        Preview document (🔗 origineel)
        """
            + String.join("\n", lines));
  }

  /** A real letter; the test is skipped where the folder with real letters is not there. */
  public static Letter real(String file) {
    Path path = Path.of("..", "shared", "letters", file);
    Assumptions.assumeTrue(Files.exists(path), "the real letters are not beside the repository: " + path);
    Outcome outcome = new LetterReader().read(Inputs.of(List.of(path.toString()), System.in).get(0));
    assertThat(outcome).isInstanceOf(Outcome.Read.class);
    return ((Outcome.Read) outcome).letter();
  }

  /** The source's words at a span. */
  public static String words(Letter letter, Span at) {
    String content = letter.source().content();
    return content.substring(content.offsetByCodePoints(0, at.start()), content.offsetByCodePoints(0, at.end()));
  }

  /** Blocks of one kind as words. */
  public static List<String> blocks(Letter letter, Block.Kind kind) {
    return letter.blocks().stream().filter(block -> block.kind() == kind).map(block -> words(letter, block.at())).toList();
  }
}

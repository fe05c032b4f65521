package nl.kamergraaf.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import nl.kamergraaf.letter.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterReaderTest {

  private static final String LETTER =
      """
      99 675 Visserijbeleid

      Nr. 12 BRIEF VAN DE MINISTER VAN VISSERIJ

      Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

      Den Haag, 3 maart 2025

      De kabeljauwquota zijn geëvalueerd.

      De Minister van Visserij, A.B. Zeeman
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ISO-8859-1 | byte 174 (line 9) | is not UTF-8, it looks like ISO-8859-1: save it as UTF-8",
        "UTF-16 | byte 0 | is UTF-16 by its byte order mark: save it as UTF-8",
        "UTF-16LE | byte 1 (line 1) | looks like UTF-16: save it as UTF-8",
      })
  void otherEncodingsAreNamedWithTheirPlace(String charset, String place, String reason) {
    assertThat(Letters.outcome(LETTER.getBytes(Charset.forName(charset)))).isEqualTo(new Outcome.Refused("test", place, reason));
  }

  @Test
  void typographicQuotesTellWindowsApart() {
    byte[] bytes = LETTER.replace("De kabeljauw", "\u201CDe kabeljauw").getBytes(Charset.forName("windows-1252"));
    assertThat(refused(bytes).reason()).contains("Windows-1252");
  }

  @Test
  void aCharacterCutInTwoIsAFileCutOff() {
    byte[] bytes = "een brief over geëvalueerd".getBytes(StandardCharsets.UTF_8);
    assertThat(refused(Arrays.copyOf(bytes, bytes.length - 9)).message())
        .isEqualTo("test, byte 17 (line 1): ends in the middle of a character: the file is cut off");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | is empty",
        "'   ' | holds nothing but blanks",
        "'{\\rtf1 brief}' | not a format this version reads: it looks like an RTF document",
        "'@prefix kg: <x> .' | not a format this version reads: it looks like RDF (Turtle)",
      })
  void whatIsNoTextIsNamed(String content, String reason) {
    assertThat(refused(content.getBytes(StandardCharsets.UTF_8)).reason()).isEqualTo(reason);
  }

  @Test
  void zeroBytesAreNoText() {
    assertThat(refused(new byte[] {'a', '\n', 'b', 0, 'c', 'd', 'e'}).message()).isEqualTo("test, byte 3 (line 2): holds a zero byte: this is no text");
  }

  @Test
  void anotherTextIsNotALetter() {
    assertThat(refused("Boodschappen:\nmelk\nkaas\n".getBytes(StandardCharsets.UTF_8)).reason())
        .startsWith("not recognised as a letter")
        .contains("Nummer: …, datum: …")
        .contains("Datum");
  }

  private static final String HEAD = "Vangst\nBrief regering\nNummer: 1999D00001, datum: 2025-02-17, versie: 1\nOnderdeel van zaak 1999Z00001:\n- Volgcommissie: ";

  @Test
  void aNumberThatIsNoneIsNamed() {
    String letter = HEAD.replace("1999D00001", "1999D1x001") + "vaste commissie voor Visserij\nPreview document\nDe vis is op.";
    assertThat(refused(letter.getBytes(StandardCharsets.UTF_8)).message()).isEqualTo("test, line 3: \"1999D1x001\" is no number of a document, such as 2025D06724");
  }

  @Test
  void textInTheHeadIsNoCommittee() {
    String letter = HEAD + "vaste commissie voor Visserij\n" + "De vis is op. ".repeat(50) + "\nPreview document\nDe vis is op.";
    assertThat(refused(letter.getBytes(StandardCharsets.UTF_8)).message())
        .isEqualTo("test, line 5: the head goes on for more words than any entry has: text of the letter stands in it");
  }

  @Test
  void aCaseThatIsListedTwiceIsOne() {
    String letter = HEAD + "vaste commissie voor Visserij\nOnderdeel van zaak 1999Z00001:\n- Voortouwcommissie: vaste commissie voor Handel\nPreview document\nDe vis is op.";
    assertThat(Letters.read(letter).header().cases())
        .containsExactly(new Case("1999Z00001", List.of(), List.of("vaste commissie voor Handel"), List.of("vaste commissie voor Visserij"), List.of()));
  }

  @Test
  void aCaseWithoutItsNumberIsNone() {
    String letter = HEAD.replace("1999Z00001", "van vroeger") + "vaste commissie voor Visserij\nPreview document\nDe vis is op.";
    assertThat(Letters.read(letter).header().cases()).isEmpty();
  }

  @Test
  void aLargeFileIsRefusedUnread() throws IOException {
    Path file = folder.resolve("large.txt");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(100_000_000);
    }
    assertThat(((Outcome.Refused) read(file)).reason()).isEqualTo("is too large for a letter: 100000000 bytes, and at most 64000000 are read");
  }

  @Test
  void anEndlessStreamIsRefused() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }
        };
    assertThat(new LetterReader().read(new Input.Piped("-", endless))).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void theNameOfAFileSaysNothing() throws IOException {
    Path docx = Files.writeString(folder.resolve("brief.docx"), LETTER);
    Path text = Files.writeString(folder.resolve("brief.TXT"), LETTER);
    Path bare = Files.writeString(folder.resolve("brief"), LETTER);
    assertThat(read(docx)).isInstanceOf(Outcome.Read.class);
    assertThat(read(text)).isInstanceOf(Outcome.Read.class);
    assertThat(read(bare)).isInstanceOf(Outcome.Read.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 | line 3 | 'Nr. 12 BRIEF VAN DE MINISTER VAN VISSERIJ' | place and date",
        "6 | line 5 | 'Aan de Voorzitter' | place and date",
        "7 | line 7 | 'Den Haag, 3 maart 2025' | the text of the letter",
        "1 | line 1 | '99 675 Visserijbeleid' | a number",
      })
  void aLetterCutInItsHeadSaysWhere(int lines, String place, String last, String missing) {
    String cut = String.join("\n", LETTER.lines().limit(lines).toList());
    Outcome.Refused refused = refused(cut.getBytes(StandardCharsets.UTF_8));
    assertThat(refused.place()).isEqualTo(place);
    assertThat(refused.reason()).contains(last).contains("without " + missing);
  }

  @Test
  void aLetterCutInItsTextIsRead() {
    String cut = LETTER.substring(0, LETTER.indexOf("geëvalueerd"));
    assertThat(Letters.outcome(cut)).isInstanceOf(Outcome.Read.class);
  }

  @Test
  void theHashIsOfTheBytesAndTheTextIsUnchanged() {
    String text = "\uFEFF" + LETTER.replace("\n", "\r\n");
    var source = Letters.read(text).source();
    assertThat(source.content()).isEqualTo(text);
    assertThat(source.sha256()).hasSize(64).matches("[0-9a-f]+");
    assertThat(source.sha256()).isNotEqualTo(Letters.read(LETTER).source().sha256());
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "(", "- Indiener: ", "↩", "De Minister van Visserij, ", "Nr. ", "«", "a\n", "- \n", "1. \n"})
  void aLongRowOfAnythingIsReadToItsEnd(String unit) {
    String more = unit.repeat(400_000 / unit.length());
    assertThat(Letters.read(LETTER + more).source().content()).isEqualTo(LETTER + more);
    assertThat(Letters.outcome(OPEN + more)).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void aSecondHeadWithoutEndIsTold() {
    Outcome outcome = Letters.outcome(LETTER + "Nummer: 1999D00001, datum: ".repeat(15_000));
    assertThat(((Outcome.Refused) outcome).reason()).startsWith("the letter is cut off or no letter: its header stops at \"Nummer: 1999D00001, datum: Nummer");
  }

  private static final String OPEN = "Onderwerp\nNummer: 1999D00001, datum: 2025-02-17, versie: 1\n";

  @Property(tries = 400)
  void anyBytesHaveAnOutcome(@ForAll @Size(max = 600) byte[] bytes) {
    assertThat(Letters.outcome(bytes)).isNotNull();
  }

  @Property(tries = 400)
  void anyTextBelowAHeadHasAnOutcome(@ForAll String any) {
    String text = any.replace('\0', ' ');
    assertThat(Letters.outcome(LETTER + text)).isInstanceOf(Outcome.Read.class);
    assertThat(Letters.outcome(OPEN + text)).isNotNull();
    assertThat(Letters.outcome(OPEN + "Preview document\n" + text)).isNotNull();
    assertThat(Letters.outcome("Datum\n3 maart 2025\nBetreft\n" + text)).isNotNull();
  }

  private static Outcome read(Path file) {
    return new LetterReader().read(Inputs.of(List.of(file.toString()), System.in).get(0));
  }

  private static Outcome.Refused refused(byte[] bytes) {
    return (Outcome.Refused) Letters.outcome(bytes);
  }
}

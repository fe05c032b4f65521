package nl.kamergraaf.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.letter.Letter;
import org.junit.jupiter.api.Test;

/** A Word document whose date, subject and reference stand in boxes in the header of its first page. */
class LetterheadTest {

  private static final String SPACES = " xmlns:w=\"w\" xmlns:r=\"r\"";
  private static final String BODY = p("De vloot telt 41 schepen.") + p("De Minister van Visserij,") + p("A.B. Zeeman");
  private static final String SECTION =
      "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"r1\"/><w:headerReference w:type=\"first\" r:id=\"r2\"/><w:titlePg/></w:sectPr>";
  private static final String RELATIONS = "<Relationships><Relationship Id=\"r1\" Target=\"header1.xml\"/><Relationship Id=\"r2\" Target=\"/word/header2.xml\"/></Relationships>";

  private static String p(String words) {
    return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
  }

  private static String box(String... lines) {
    return "<w:r><w:txbxContent>" + String.join("", Arrays.stream(lines).map(LetterheadTest::p).toList()) + "</w:txbxContent></w:r>";
  }

  private static byte[] letter(String body, String... first) throws IOException {
    return BadDocumentsTest.docx(
        "word/document.xml", "<w:document" + SPACES + "><w:body>" + body + SECTION + "</w:body></w:document>",
        "word/_rels/document.xml.rels", RELATIONS,
        "word/header1.xml", "<w:hdr" + SPACES + ">" + p("Datum 1 januari 1999") + "</w:hdr>",
        "word/header2.xml", "<w:hdr" + SPACES + "><w:p>" + String.join("", first) + "</w:p></w:hdr>");
  }

  @Test
  void saysWhatTheLetterIsAndIsNoText() throws IOException {
    byte[] bytes = letter(BODY, box("De voorzitter van de Tweede Kamer"), box("Datum", "3 maart 2025", "Betreft", "Visserij in 2025"), box("Directie Netten", "Kade 1", "Ons kenmerk"), box("Pagina 1 van 2"));
    Letter letter = ((Outcome.Read) Letters.outcome(bytes)).letter();

    assertThat(letter.header().identity().issued()).isEqualTo(LocalDate.of(2025, 3, 3));
    assertThat(letter.header().identity().number()).matches("letter-20250303-[0-9a-f]{8}");
    assertThat(letter.header().titles().subject()).isEqualTo("Visserij in 2025");
    assertThat(Letters.blocks(letter, Block.Kind.PARAGRAPH)).containsExactly("De vloot telt 41 schepen.");
  }

  @Test
  void isNotReadWhereTheTextItselfTells() throws IOException {
    byte[] bytes = letter(p("Datum 4 april 2025") + p("Betreft Netten") + p("Kenmerk VIS-12") + BODY, box("Datum", "3 maart 2025", "Betreft", "Visserij in 2025"));
    Letter letter = ((Outcome.Read) Letters.outcome(bytes)).letter();

    assertThat(letter.header().identity().issued()).isEqualTo(LocalDate.of(2025, 4, 4));
    assertThat(letter.source().content()).doesNotContain("3 maart");
  }

  @Test
  void aHeaderThatIsNotThereIsNoHarm() throws IOException {
    byte[] bytes = BadDocumentsTest.docx("word/document.xml", "<w:document" + SPACES + "><w:body>" + BODY + SECTION + "</w:body></w:document>");

    assertThat(((Outcome.Refused) Letters.outcome(bytes)).reason()).startsWith("not recognised as a letter");
  }
}

package nl.kamergraaf.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.letter.Letter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

/** A paper as the Kamer prints it: an imprint in the margin, a line at the foot, raised numbers of notes on lines of their own, hanging lists. */
class PrintedPaperTest {

  private static final PDFont FONT = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
  private static final float LEFT = 203;

  private final PDDocument document = new PDDocument();

  @Test
  void sentencesGoOnOverPagesAndNotesAreNotes() throws IOException {
    Letter letter = read(List.of(
        List.of("Vraag 1", "Kent u het bericht over de netten?^1", "Antwoord 1", "Ja. De vissers hebben samen met de reders en de",
            "havens een plan gemaakt dat over de hele kust"),
        List.of("verder wordt uitgewerkt. Het plan heeft twee delen:^2", "• De reders leveren de netten in die zij niet meer", " gebruiken, en de havens slaan die op.",
            "• De vissers melden wat zij vinden.")),
        List.of(List.of("Omroep Kust, 1 juli 2024, «Netten in zee»,", " https://omroepkust.example/netten"), List.of("Kamerstuk 99 675, nr. 12")));

    assertThat(Letters.blocks(letter, Block.Kind.QUESTION)).endsWith("Kent u het bericht over de netten?¹");
    assertThat(Letters.blocks(letter, Block.Kind.PARAGRAPH))
        .contains("Ja. De vissers hebben samen met de reders en de havens een plan gemaakt dat over de hele kust verder wordt uitgewerkt. Het plan heeft twee delen:²");
    assertThat(Letters.blocks(letter, Block.Kind.LIST_ITEM))
        .containsExactly("De reders leveren de netten in die zij niet meer gebruiken, en de havens slaan die op.", "De vissers melden wat zij vinden.");
    assertThat(Letters.blocks(letter, Block.Kind.NOTE)).containsExactly("Omroep Kust, 1 juli 2024, «Netten in zee», https://omroepkust.example/netten", "Kamerstuk 99 675, nr. 12");
    assertThat(letter.source().content()).doesNotContain("ISSN", "'s-Gravenhage 2024", "vergaderjaar 2023-2024, Aanhangsel");
  }

  @Test
  void aSinglePageHasItsFootToo() throws IOException {
    Letter letter = read(List.of(List.of("Vraag 1", "Vist u?", "Antwoord 1", "Nee.")), List.of(List.of()));

    assertThat(Letters.blocks(letter, Block.Kind.PARAGRAPH)).endsWith("Nee.");
    assertThat(letter.source().content()).doesNotContain("Aanhangsel 1");
  }

  /** @param notes for each page, the one note below it, a text of several lines */
  private Letter read(List<List<String>> pages, List<List<String>> notes) throws IOException {
    for (int i = 0; i < pages.size(); i++) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        PdfPen pen = new PdfPen(out);
        float y = 740;
        if (i == 0) {
          for (String line : List.of("Vergaderjaar 2023-2024", "Aanhangsel van de Handelingen", "2278", "Vragen van het lid Zeeman (PvdZ) aan de Minister van Visserij over netten (ingezonden",
              "5 juli 2024).", "Antwoord van Minister De Kade (Visserij) (ontvangen 23 augustus 2024).")) {
            pen.line(FONT, 8, LEFT, y -= 10, line);
          }
          pen.line(FONT, 5, 37, 45, "ah-tk-20232024-2278");
          pen.line(FONT, 5, 37, 38, "ISSN 0921 - 7398");
          pen.line(FONT, 5, 37, 30, "'s-Gravenhage 2024");
        }
        for (String line : pages.get(i)) {
          y -= line.startsWith("Vraag") || line.startsWith("Antwoord") ? 18 : 10;
          pen.line(FONT, 8, line.startsWith(" ") ? LEFT + 14 : LEFT, y, line.strip());
        }
        float foot = 120;
        for (String line : notes.get(i)) {
          if (!line.startsWith(" ")) {
            pen.line(FONT, 4, LEFT, foot + 3, Integer.toString(i + 1));
          }
          pen.line(FONT, 6, LEFT + 6, foot, line.strip());
          foot -= 9;
        }
        pen.line(FONT, 9, LEFT, 30, "Tweede Kamer, vergaderjaar 2023-2024, Aanhangsel");
        pen.line(FONT, 9, 517, 30, Integer.toString(i + 1));
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    document.close();
    Outcome outcome = Letters.outcome(bytes.toByteArray());
    assertThat(outcome).isInstanceOf(Outcome.Read.class);
    return ((Outcome.Read) outcome).letter();
  }
}

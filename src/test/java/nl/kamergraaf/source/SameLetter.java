package nl.kamergraaf.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** One letter, written for tests, in every form in which letters come. */
public final class SameLetter {

  /** Paragraphs; "^n" is the mark of note n, "#" opens a heading. */
  static final List<String> TEXT =
      List.of(
          "#Vangst",
          "Nederland heeft EUR 25 miljoen toegezegd aan Noorwegen voor de bescherming van haring.^1 In lijn met de motie van het lid Kustman c.s. (Kamerstuk 99 675, nr. 9) zijn de quota verlaagd.",
          "#Vervolg",
          "Ik zal uw Kamer uiterlijk in het tweede kwartaal van 2026 informeren over de uitkomsten van het onderzoek.^2 Op 5 februari 2025 zijn 1.200 vissers geteld in de regio.");

  static final List<String> NOTES = List.of("Kamerstuk 99 675, nr. 3.", "Zie het rapport van 3 januari 2025.");

  private static final String OFFICE = "De Minister van Visserij,";
  private static final String NAME = "A.B. Zeeman";

  private static final String HEAD = "99 675 Visserijbeleid\n\nNr. 12 BRIEF VAN DE MINISTER VAN VISSERIJ\n\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 3 maart 2025\n\n";

  private static final Map<String, byte[]> FORMS = write();

  private SameLetter() {}

  /** Every form by its name. */
  public static Map<String, byte[]> forms() {
    return FORMS;
  }

  private static Map<String, byte[]> write() {
    try {
      Map<String, byte[]> forms = new LinkedHashMap<>();
      forms.put("opentk.txt", utf8(openTk()));
      forms.put("opentk.html", utf8(openTkHtml()));
      forms.put("official.txt", utf8(official()));
      forms.put("official.html", utf8(officialHtml()));
      forms.put("official.xml", utf8(officialXml()));
      forms.put("ministry.docx", docx());
      forms.put("ministry.pdf", pdf());
      // the docx, saved by a word processor in the older format
      forms.put("ministry.doc", saved("ministry.doc"));
      return forms;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String flat(String marks) {
    StringBuilder text = new StringBuilder();
    for (String paragraph : TEXT) {
      text.append(paragraph.replace("#", "").replace("^", marks)).append("\n\n");
    }
    return text.toString();
  }

  private static String openTk() {
    return """
        Visserij in 2025
        Visserijbeleid
        Brief regering
        Nummer: 1999D00012, datum: 2025-03-03, bijgewerkt: 2025-03-04 11:26, versie: 1
        Directe link naar document (.docx), link naar pagina op de Tweede Kamer site, officiële HTML versie (kst-99675-12).
        Gerelateerde personen:- Eerste ondertekenaar: A.B. Zeeman, minister van Visserij
        Onderdeel van kamerstukdossier 99675 -12 Visserijbeleid .
        Onderdeel van zaak 1999Z00012:
        - Indiener: A.B. Zeeman, minister van Visserij
        Preview document (🔗 origineel)

        """
        + flat("") + OFFICE + "\n\n" + NAME + "\n\n1. " + NOTES.get(0) + "\n2. " + NOTES.get(1) + "\n";
  }

  private static String html(String reference, String close) {
    StringBuilder body = new StringBuilder();
    for (String paragraph : TEXT) {
      boolean heading = paragraph.startsWith("#");
      String words = paragraph.replace("#", "").replaceAll("\\^([0-9])", reference);
      body.append(heading ? "<h3>" + words + "</h3>\n" : "<p>" + words + "</p>\n");
    }
    return body.append("<p>").append(OFFICE).append("</p><p>").append(NAME).append("</p>\n").append(close).toString();
  }

  private static String openTkHtml() {
    return """
        <!DOCTYPE html><html><head><title>x</title><meta charset="utf-8"><script>var nummer = "1999D99999";</script></head><body>
        <header class="container"><small>[<a href="index.html">overzicht</a>] [<a href="search.html">uitgebreid zoeken</a>]</small></header>
        <main><hblock><h2>Visserij in 2025</h2><h4>Visserijbeleid</h4><p><em>Brief regering</em></p></hblock>
        <p>Nummer: <b>1999D00012</b>, datum: <b>2025-03-03</b>, bijgewerkt: <b>2025-03-04 11:26</b>, versie: 1 </p>
        <p><a href="getraw/1999D00012">Directe link naar document</a> (.docx), <a href="https://example.org">link naar pagina op de Tweede Kamer site</a>,
        <a href="https://example.org/kst-99675-12.html">officiële HTML versie</a>  (kst-99675-12).</p>
        Gerelateerde personen:<ul><li>Eerste ondertekenaar: <a href="persoon.html">A.B. Zeeman</a>, minister van Visserij</li></ul>
        <p>Onderdeel van kamerstukdossier 99675 -12 <a href="ksd.html">Visserijbeleid</a>.</p>
        <p>Onderdeel van zaak <a href="zaak.html">1999Z00012</a>:</p><ul><li> Indiener: A.B. Zeeman, minister van Visserij </li></ul>
        <div><h4>Preview document (🔗 <a href="getraw/1999D00012">origineel</a>)</h4><hr/>
        """
        + html(
            "<a href=\"#fn$1\" class=\"footnote-ref\" id=\"fnref$1\" role=\"doc-noteref\"><sup>$1</sup></a>",
            "<section class=\"footnotes\"><hr/><ol><li id=\"fn1\"><p>" + NOTES.get(0) + "<a href=\"#fnref1\" class=\"footnote-back\">↩︎</a></p></li><li id=\"fn2\"><p>" + NOTES.get(1)
                + "<a href=\"#fnref2\" class=\"footnote-back\">↩︎</a></p></li></ol></section></div></main></body></html>");
  }

  private static String official() {
    return HEAD + flat("") + OFFICE + " " + NAME + "\n\n\nX Noot\n1\n\n" + NOTES.get(0) + "\n\nX Noot\n2\n\n" + NOTES.get(1) + "\n";
  }

  private static String officialHtml() {
    return "<html><head><meta name=\"DCTERMS.identifier\" content=\"kst-99675-12\"/></head><body><nav><a href=\"/\">Zoeken</a></nav><div id=\"broodtekst\">"
        + "<p>99 675 Visserijbeleid</p><h1>Nr. 12 BRIEF VAN DE MINISTER VAN VISSERIJ</h1><p>Aan de Voorzitter van de Tweede Kamer der Staten-Generaal</p><p>Den Haag, 3 maart 2025</p>"
        + html(
            "<sup><a class=\"nootnum supernote-click-n$1\" name=\"ref$1\" href=\"#n$1\">$1</a></sup>",
            "<div class=\"snb-pinned notedefault\" id=\"n1\"><h5><a class=\"note-close\" href=\"#\">X</a> Noot<br/><a href=\"#ref1\">1</a></h5><p>" + NOTES.get(0)
                + "</p></div><div class=\"snb-pinned notedefault\" id=\"n2\"><h5><a class=\"note-close\" href=\"#\">X</a> Noot<br/>2</h5><p>" + NOTES.get(1) + "</p></div>")
        + "</div></body></html>";
  }

  private static String officialXml() {
    StringBuilder body = new StringBuilder("<al>Aan de Voorzitter van de Tweede Kamer der Staten-Generaal</al><al>Den Haag, 3 maart 2025</al>\n");
    for (String paragraph : TEXT) {
      String words = paragraph.replace("#", "");
      for (int note = 1; note <= NOTES.size(); note++) {
        words = words.replace("^" + note, "<noot id=\"n" + note + "\" type=\"voet\"><noot.nr>" + note + "</noot.nr><noot.al>" + NOTES.get(note - 1) + "</noot.al></noot>");
      }
      body.append(paragraph.startsWith("#") ? "<tussenkop kopopmaak=\"vet\">" + words + "</tussenkop>\n" : "<al>" + words + "</al>\n");
    }
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <officiele-publicatie><metadata><meta name="DC.identifier" scheme="OVERHEIDop.ParlID" content="kst-99675-12"/><meta name="DCTERMS.issued" scheme="" content="2025-03-03"/></metadata>
        <kamerstuk><dossier><dossiernummer><dossiernr>99 675</dossiernr></dossiernummer><titel>Visserijbeleid</titel></dossier>
        <stuk><stuknr>Nr. <ondernummer kamer="2">12</ondernummer></stuknr><titel>BRIEF VAN DE MINISTER VAN VISSERIJ</titel><algemeen><vrije-tekst><tekst>
        """
        + body + "<ondertekening><functie>" + OFFICE + "</functie><naam><achternaam>" + NAME + "</achternaam></naam></ondertekening></tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>";
  }

  private static byte[] saved(String name) throws IOException {
    return Files.readAllBytes(Path.of("src", "test", "resources", "documents", name));
  }

  private static byte[] docx() throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFTable table = document.createTable(3, 2);
      String[][] rows = {{"Datum", "3 maart 2025"}, {"Betreft", "Visserij in 2025"}, {"Ons kenmerk", "VIS/2025.12"}};
      for (int i = 0; i < rows.length; i++) {
        table.getRow(i).getCell(0).setText(rows[i][0]);
        table.getRow(i).getCell(1).setText(rows[i][1]);
      }
      document.createParagraph().createRun().setText("Geachte voorzitter,");
      document.createFootnotes();
      for (String paragraph : TEXT) {
        XWPFParagraph to = document.createParagraph();
        String[] parts = paragraph.replace("#", "").split("\\^");
        for (int i = 0; i < parts.length; i++) {
          if (i > 0) {
            XWPFFootnote note = document.createFootnote();
            note.createParagraph().createRun().setText(NOTES.get(Character.digit(parts[i].charAt(0), 10) - 1));
            to.addFootnoteReference(note);
          }
          var run = to.createRun();
          run.setBold(paragraph.startsWith("#"));
          run.setText(i == 0 ? parts[i] : parts[i].substring(1));
        }
      }
      var deleted = document.createParagraph().getCTP().addNewDel();
      deleted.setId(BigInteger.ONE);
      deleted.setAuthor("x");
      deleted.addNewR().addNewDelText().setStringValue("EUR 99 miljoen is geschrapt.");
      var hidden = document.createParagraph().createRun();
      hidden.setVanish(true);
      hidden.setText("EUR 98 miljoen is verborgen.");
      document.createParagraph().createRun().setText(OFFICE);
      document.createParagraph().createRun().setText(NAME);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    }
  }

  private static byte[] pdf() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDFont plain = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
      PDFont bold = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
      for (int number = 1; number <= 2; number++) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
          PdfPen pen = new PdfPen(out);
          pen.line(plain, 8, 60, 800, "Ministerie van Visserij");
          pen.line(plain, 8, 60, 40, "Pagina " + number + " van 2");
          if (number == 1) {
            float y = 740;
            for (String label : List.of("Datum 3 maart 2025", "Betreft Visserij in 2025", "Ons kenmerk VIS/2025.12")) {
              pen.line(plain, 10, 60, y, label);
              y -= 24;
            }
            pen.line(plain, 10, 60, 650, "Geachte voorzitter,");
            float at = pen.paragraph(bold, 60, 620, TEXT.get(0).substring(1));
            pen.paragraph(plain, 60, at - 12, TEXT.get(1));
            pen.line(plain, 7, 60, 90, "1 " + NOTES.get(0));
          } else {
            float at = pen.paragraph(bold, 60, 740, TEXT.get(2).substring(1));
            at = pen.paragraph(plain, 60, at - 12, TEXT.get(3));
            pen.line(plain, 10, 60, at - 30, OFFICE);
            pen.line(plain, 10, 60, at - 70, NAME);
            pen.line(plain, 7, 60, 90, "2 " + NOTES.get(1));
          }
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}

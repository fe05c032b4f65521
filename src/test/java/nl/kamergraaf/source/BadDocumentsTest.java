package nl.kamergraaf.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents from strangers: each is refused with the reason, in bounded time and memory, and takes nothing else with it. */
class BadDocumentsTest {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  @TempDir Path folder;

  private static String reason(byte[] bytes) {
    Outcome outcome = new LetterReader().read(new Input.Piped("x", new ByteArrayInputStream(bytes)));
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return ((Outcome.Refused) outcome).reason();
  }

  static byte[] docx(String... parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < parts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(parts[i]));
        zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  static String document(String body) {
    return "<?xml version=\"1.0\"?><w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>";
  }

  @Test
  void aZipBomb() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] blanks = new byte[1_000_000];
      Arrays.fill(blanks, (byte) ' ');
      for (int i = 0; i < 100; i++) {
        zip.write(blanks);
      }
    }
    assertThat(out.size()).isLessThan(200_000);
    assertThat(reason(out.toByteArray())).isEqualTo("unpacks to more than 80000000 bytes");
  }

  @Test
  void overAMillionParagraphs() throws IOException {
    assertThat(reason(docx("word/document.xml", document("<w:p><w:r><w:t>x</w:t></w:r></w:p>".repeat(1_200_000))))).isEqualTo("has more than the 250000 lines that are read");
  }

  @Test
  void anArchiveOfManyFiles() throws IOException {
    String[] parts = new String[22_000];
    for (int i = 0; i < parts.length; i += 2) {
      parts[i] = "word/media/" + i;
      parts[i + 1] = "";
    }
    assertThat(reason(docx(parts))).isEqualTo("is a zip archive of more than 10000 files");
  }

  @Test
  void entitiesInsideADocx() throws IOException {
    String xml = document("<w:p><w:r><w:t>&e;</w:t></w:r></w:p>").replace("?>", "?><!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>");
    assertThat(reason(docx("word/document.xml", xml))).contains("declares entities");
  }

  @Test
  void aZipThatIsNoWordDocumentAndOneCutOff() throws IOException {
    assertThat(reason(docx("a.txt", "x"))).contains("a zip archive that is no Word document");
    byte[] whole = SameLetter.forms().get("ministry.docx");
    assertThat(reason(Arrays.copyOf(whole, whole.length / 2))).contains("cut off or damaged");
  }

  @Test
  void documentsBehindAPassword() throws Exception {
    ByteArrayOutputStream office = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("geheim");
      try (var out = encryptor.getDataStream(files)) {
        out.write(SameLetter.forms().get("ministry.docx"));
      }
      files.writeFilesystem(office);
    }
    assertThat(reason(office.toByteArray())).isEqualTo("is protected by a password");

    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("eigenaar", "geheim", new AccessPermission()));
      document.save(pdf);
    }
    assertThat(reason(pdf.toByteArray())).isEqualTo("is protected by a password");
  }

  @Test
  void aScanHasNoTextLayer() throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.addPage(new PDPage());
      document.save(pdf);
    }
    assertThat(reason(pdf.toByteArray())).isEqualTo("is a scan without a text layer: it has 2 pages and 0 letters");
  }

  static List<byte[]> damaged() {
    return List.of(
        "%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1),
        """
        %PDF-1.7
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj
        trailer<</Root 1 0 R>>
        """
            .getBytes(StandardCharsets.ISO_8859_1),
        """
        %PDF-1.7
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>endobj
        4 0 obj<</Length 5>>stream
        /X Do
        endstream endobj
        5 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 5/Resources<</XObject<</X 5 0 R>>>>>>stream
        /X Do
        endstream endobj
        trailer<</Root 1 0 R>>
        """
            .getBytes(StandardCharsets.ISO_8859_1),
        Arrays.copyOf(SameLetter.forms().get("ministry.pdf"), 900));
  }

  @ParameterizedTest
  @MethodSource("damaged")
  void aPdfThatIsDamagedOrLeadsIntoItself(byte[] pdf) {
    assertThat(reason(pdf)).matches("is a (PDF|scan).*");
  }

  @Test
  void oldWordFilesThatAreDamaged() {
    byte[] head = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0, 0};
    assertThat(reason(head)).contains("cut off or damaged");
  }

  @Test
  void htmlAMillionDeep() {
    assertThat(reason(("<html><body>" + "<div>".repeat(1_000_000) + "Boodschappen").getBytes(StandardCharsets.UTF_8))).startsWith("not recognised as a letter");
  }

  @Test
  void pagesOfNothing() {
    assertThat(reason("<html></html>".getBytes(StandardCharsets.UTF_8))).isEqualTo("holds no text");
    assertThat(reason("<html><body><script>1</script></body></html>".getBytes(StandardCharsets.UTF_8))).isEqualTo("holds no text");
  }

  @Test
  void theNameIsDataAndTheRestIsDone() throws IOException {
    for (Map.Entry<String, byte[]> form : SameLetter.forms().entrySet()) {
      Files.write(folder.resolve("-rf." + form.getKey().replace("docx", "jpg")), form.getValue());
    }
    Files.writeString(folder.resolve("brief.docx"), "Boodschappen:\nmelk\n");
    Files.write(folder.resolve("kapot.pdf"), Arrays.copyOf(SameLetter.forms().get("ministry.pdf"), 400));
    Files.createSymbolicLink(folder.resolve("weg.xml"), Path.of("/etc/hostname"));
    List<Outcome> outcomes = Inputs.of(List.of(folder.toString()), System.in).stream().map(new LetterReader()::read).toList();
    assertThat(outcomes).filteredOn(Outcome.Read.class::isInstance).hasSize(8);
    assertThat(outcomes).filteredOn(Outcome.Refused.class::isInstance).extracting(outcome -> ((Outcome.Refused) outcome).message().substring(folder.toString().length() + 1))
        .satisfiesExactlyInAnyOrder(
            message -> assertThat(message).startsWith("brief.docx: not recognised as a letter"),
            message -> assertThat(message).startsWith("kapot.pdf: is a PDF that is cut off or damaged"),
            message -> assertThat(message).isEqualTo("weg.xml: a link that leads out of the folder is not followed"));
  }

  @Test
  void controlCharactersAndDirectionsStandInNoName() {
    String text = new String(SameLetter.forms().get("opentk.txt"), StandardCharsets.UTF_8).replace("A.B. Zeeman", "A.B. Zee\u0001m\u202Ean");
    Outcome outcome = new LetterReader().read(new Input.Piped("x", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    assertThat(((Outcome.Read) outcome).letter().source().content()).contains("A.B. Zee\uFFFDm").doesNotContain("\u0001").hasSameSizeAs(text);
  }

  /** A part whose size the archive states wrongly. */
  @Test
  void aPartOfAnotherSizeThanStated() throws IOException {
    byte[] bytes = document("<w:p/>").getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      ZipEntry entry = new ZipEntry("word/document.xml");
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(bytes.length);
      CRC32 crc = new CRC32();
      crc.update(bytes);
      entry.setCrc(crc.getValue());
      zip.putNextEntry(entry);
      zip.write(bytes);
    }
    byte[] wrong = out.toByteArray();
    int at = new String(wrong, StandardCharsets.ISO_8859_1).indexOf("<w:p/>");
    wrong[at] = 'x';
    assertThat(reason(wrong)).isNotEmpty();
  }
}

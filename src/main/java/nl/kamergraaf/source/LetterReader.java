package nl.kamergraaf.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.letter.Layout;
import nl.kamergraaf.letter.SourceText;

/**
 * Reads an input into a letter or into official records, or says why it is neither. What an input is, its content tells. Holds no state: one
 * reader serves any number of threads.
 */
public final class LetterReader {

  /** Most bytes of one document. A letter with pictures has some ten million. */
  static final int MOST_BYTES = 64_000_000;

  /** Most bytes of one text: the longest letters known are a few hundred kilobytes. */
  static final int MOST_TEXT_BYTES = 20_000_000;

  /** Most lines that are not blank: twenty megabytes of letter have fewer. */
  static final int MOST_LINES = 250_000;

  /** Reads one input. Whatever its bytes are, the answer is an outcome, never an exception. */
  public Outcome read(Input input) {
    try {
      return switch (input) {
        case Input.Unreadable unreadable -> new Outcome.Refused(unreadable.name(), "", unreadable.reason());
        case Input.Document document -> read(document);
        case Input.Piped piped -> read(piped.name(), piped.stream(), Optional.empty());
      };
    } catch (Refusal e) {
      return e.of(input.name());
    } catch (IOException e) {
      return new Outcome.Refused(input.name(), "", "reading failed: " + e.getClass().getSimpleName());
    }
  }

  private static Outcome read(Input.Document document) throws IOException, Refusal {
    if (document.size() > MOST_BYTES) {
      throw tooLarge(document.size() + " bytes", MOST_BYTES);
    }
    try (InputStream stream = document.open()) {
      return read(document.name(), stream, Optional.of(document.path()));
    }
  }

  private static Outcome read(String name, InputStream stream, Optional<Path> file) throws IOException, Refusal {
    byte[] bytes = all(stream);
    if (bytes.length > MOST_BYTES) {
      throw tooLarge("more than " + MOST_BYTES + " bytes", MOST_BYTES);
    }
    if (bytes.length == 0) {
      throw new Refusal("", "is empty");
    }
    Formats.Format format = Formats.of(bytes);
    String sha256 = Sha256.of(bytes);
    if (format.text() && bytes.length > MOST_TEXT_BYTES) {
      throw tooLarge(bytes.length + " bytes", MOST_TEXT_BYTES);
    }
    return switch (format) {
      case TEXT -> text(name, bytes, sha256);
      case OFFICIAL_XML -> official(name, bytes, sha256, file);
      case METADATA_XML -> MetadataXml.record(name, bytes, sha256);
      case JSON -> ODataJson.read(bytes, sha256);
      case SYNC_FEED -> SyncFeed.read(bytes, sha256);
      case OTHER_XML -> throw unread("an XML document that is no official publication and no feed of the Kamer");
      case UNREAD -> throw unread(Looks.like(new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1)));
      case HTML -> html(name, bytes, sha256);
      case DOCX -> ExtractReader.read(name, sha256, WordXml.read(bytes), Layout.DOCX, new PublicationMeta());
      case DOC -> ExtractReader.read(name, sha256, WordBinary.read(bytes), Layout.DOC, new PublicationMeta());
      case PDF -> ExtractReader.read(name, sha256, PdfDocument.read(bytes), Layout.PDF, new PublicationMeta());
    };
  }

  /** As many bytes as may be read and one more. Most streams know how many they have: then one row of that length is enough. */
  private static byte[] all(InputStream stream) throws IOException {
    byte[] bytes = new byte[Math.min(Math.max(0, stream.available()), MOST_BYTES) + 1];
    int read = stream.readNBytes(bytes, 0, bytes.length);
    if (read < bytes.length) {
      return Arrays.copyOf(bytes, read);
    }
    byte[] rest = stream.readNBytes(MOST_BYTES + 1 - read);
    byte[] all = Arrays.copyOf(bytes, read + rest.length);
    System.arraycopy(rest, 0, all, read, rest.length);
    return all;
  }

  private static Outcome official(String name, byte[] bytes, String sha256, Optional<Path> file) throws Refusal {
    OfficialPaper paper = OfficialXml.read(bytes, MetadataXml.beside(file, bytes));
    return OfficialPaperReader.read(new SourceText(name, Layout.OFFICIAL_XML, paper.text().content(), sha256), paper);
  }

  private static Outcome html(String name, byte[] bytes, String sha256) throws Refusal {
    HtmlPage.Page page = HtmlPage.read(bytes);
    return ExtractReader.read(name, sha256, page.text(), Layout.HTML_PAGE, page.meta());
  }

  private static Refusal unread(String what) {
    return new Refusal("", "not a format this version reads: it looks like " + what);
  }

  private static Outcome text(String name, byte[] bytes, String sha256) throws Refusal {
    return switch (Decoded.of(bytes)) {
      case Decoded.Fault fault -> throw new Refusal(fault.place(), fault.reason());
      case Decoded.Text text -> read(name, text.content(), sha256);
    };
  }

  private static Outcome read(String name, String content, String sha256) throws Refusal {
    List<Line> lines = Lines.of(content);
    if (lines.isEmpty()) {
      throw new Refusal("", "holds nothing but blanks");
    }
    if (lines.size() > MOST_LINES) {
      throw new Refusal("", "has " + lines.size() + " lines, more than the " + MOST_LINES + " that are read");
    }
    Layout layout = Layouts.of(lines).orElseThrow(() -> new Refusal("", Layouts.MISSING));
    return Layouts.reader(layout).read(new SourceText(name, layout, content, sha256), lines);
  }

  private static Refusal tooLarge(String size, int most) {
    return new Refusal("", "is too large for a letter: " + size + ", and at most " + most + " are read");
  }
}

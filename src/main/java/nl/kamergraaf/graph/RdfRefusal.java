package nl.kamergraaf.graph;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why a file is not taken as RDF, in the words of a person and with the place. */
final class RdfRefusal {

  /** As far as a document type is looked for. */
  private static final int PROLOGUE = 1 << 16;

  private static final Pattern ELSEWHERE = Pattern.compile("<!(?:DOCTYPE|ENTITY)[^>\\[]{1,1000}?\\s(?:SYSTEM|PUBLIC)\\s");
  private static final Pattern PLACE = Pattern.compile("\\[line: ([0-9]{1,9}), col: ?(-?[0-9]{1,9}) ?]");
  private static final Pattern PACKED = Pattern.compile("message=(.{1,2000})]$");

  private RdfRefusal() {}

  /**
   * RDF in XML that is made of other files is refused: without them it would say something else.
   *
   * @throws IOException if it points to a file elsewhere
   */
  static InputStream withoutFiles(InputStream in) throws IOException {
    BufferedInputStream start = new BufferedInputStream(in, PROLOGUE);
    start.mark(PROLOGUE);
    String prologue = new String(start.readNBytes(PROLOGUE), StandardCharsets.ISO_8859_1);
    start.reset();
    if (ELSEWHERE.matcher(prologue).find()) {
      throw new IOException("its document type points to a file elsewhere, which is not fetched");
    }
    return start;
  }

  /** "[line: 3, col: 7 ] Unknown token" is said as place and reason. */
  static RdfFile.Outcome.Refused of(RuntimeException error) {
    String said = first(String.valueOf(error.getMessage()));
    Matcher place = PLACE.matcher(said);
    if (!place.lookingAt()) {
      return new RdfFile.Outcome.Refused("", reason(said));
    }
    String column = Integer.parseInt(place.group(2)) > 0 ? ", column " + place.group(2) : "";
    return new RdfFile.Outcome.Refused("line " + place.group(1) + column, reason(said.substring(place.end()).strip()));
  }

  /** The library for JSON-LD hides what is wrong behind codes. */
  private static String reason(String said) {
    if (said.startsWith("The document could not be loaded or parsed")) {
      return "is not well-formed JSON";
    }
    Matcher packed = PACKED.matcher(said);
    return packed.find() ? packed.group(1) : said;
  }

  private static String first(String message) {
    return message.lines().findFirst().orElse("not RDF");
  }
}

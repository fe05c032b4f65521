package nl.kamergraaf.graph;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Where a text stops being JSON. The reader of JSON-LD counts columns in what it has buffered, not in the line. */
final class JsonFault {

  private static final JsonFactory JSON = new JsonFactory();

  private JsonFault() {}

  /** Empty where the text is JSON. */
  static Optional<RdfFile.Outcome.Refused> in(InputStream text) throws IOException {
    try (JsonParser parser = JSON.createParser(text)) {
      boolean any = false;
      while (parser.nextToken() != null) {
        any = true;
      }
      return any ? Optional.empty() : Optional.of(new RdfFile.Outcome.Refused("", "is empty"));
    } catch (JsonEOFException e) {
      return Optional.of(new RdfFile.Outcome.Refused(place(e.getLocation()), "is not well-formed JSON: it ends too early"));
    } catch (JsonProcessingException e) {
      return Optional.of(new RdfFile.Outcome.Refused(place(e.getLocation()), "is not well-formed JSON"));
    }
  }

  private static String place(JsonLocation location) {
    return location == null ? "" : "line " + location.getLineNr() + ", column " + location.getColumnNr();
  }
}

package nl.kamergraaf.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Fills a folder from the Kamer's open data: for each document its record, as the service gives it, and its file. What is there already in
 * its newest state is not fetched again, so that an interrupted run goes on where it stopped.
 */
public final class Fetcher {

  private static final int MOST_PAGES = 4000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Service service;
  private final FetchFolder folder;
  private final Told told;

  /** Who is told what happens. */
  public interface Told {

    /** Something was fetched. */
    void fetched(String name);

    /** Something is there already in its newest state. */
    void kept(String name);

    /** Something could not be had; the rest goes on. */
    void failed(String message);
  }

  public Fetcher(Service service, FetchFolder folder, Told told) {
    this.service = service;
    this.folder = folder;
    this.told = told;
  }

  /**
   * Fetches what is asked for.
   *
   * @return how many documents the service named
   * @throws IOException if the folder cannot be written
   */
  public int fetch(FetchQuery query) throws IOException {
    int documents = 0;
    for (String path : query.paths()) {
      documents += pages(path);
    }
    return documents;
  }

  private int pages(String first) throws IOException {
    Set<URI> seen = new HashSet<>();
    Optional<String> next = Optional.of(first);
    int documents = 0;
    while (next.isPresent()) {
      try {
        URI address = service.address(next.get());
        if (!seen.add(address) || seen.size() > MOST_PAGES) {
          throw new ServiceException("the service leads from page to page without end");
        }
        Service.Answer answer = service.get(address, Optional.empty());
        JsonNode page = JSON.readTree(answer.bytes());
        if (!page.path("value").isArray()) {
          throw new ServiceException(address.getPath() + ": the answer is no list of documents");
        }
        for (JsonNode document : page.path("value")) {
          documents++;
          document(document, answer);
        }
        next = Optional.of(page.path("@odata.nextLink").asText("")).filter(link -> !link.isEmpty());
      } catch (ServiceException e) {
        told.failed(e.getMessage());
        return documents;
      } catch (JsonProcessingException e) {
        told.failed("the answer of the service is no JSON, or cut off");
        return documents;
      }
    }
    return documents;
  }

  private void document(JsonNode document, Service.Answer answer) throws IOException {
    String id = document.path("Id").asText();
    String number = document.path("DocumentNummer").asText();
    if (!Guid.is(id) || !number.matches("[0-9]{4}D[0-9]{1,8}")) {
      told.failed("the service names a document without a number: " + (Guid.is(id) ? id : "no identifier"));
      return;
    }
    String modified = document.path("ApiGewijzigdOp").asText(document.path("GewijzigdOp").asText());
    record(number, document, modified, answer);
    if (!document.path("ContentType").asText("").isEmpty()) {
      file(number, id, modified);
    }
  }

  private void record(String number, JsonNode document, String modified, Service.Answer answer) throws IOException {
    String name = number + ".json";
    String state = Sha256.of(JSON.writeValueAsBytes(document));
    if (folder.entry(name).filter(entry -> entry.etag().equals(state)).isPresent()) {
      told.kept(name);
      return;
    }
    ObjectNode dated = JSON.createObjectNode();
    dated.put(ODataJson.RETRIEVED, moment(answer));
    dated.put("@odata.context", "$metadata#Document/$entity");
    dated.setAll((ObjectNode) document);
    byte[] bytes = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(dated);
    folder.put(name, bytes, new FetchFolder.Entry("Document(" + document.path("Id").asText() + ")", number, state, modified, moment(answer), Sha256.of(bytes)));
    told.fetched(name);
  }

  private void file(String number, String id, String modified) throws IOException {
    Optional<String> known = folder.entries().keySet().stream().filter(name -> name.startsWith(number + ".") && !name.endsWith(".json")).findFirst();
    Optional<FetchFolder.Entry> entry = known.isPresent() ? folder.entry(known.get()) : Optional.empty();
    if (entry.filter(of -> of.modified().equals(modified)).isPresent()) {
      told.kept(known.get());
      return;
    }
    try {
      String path = "Document(" + id + ")/resource";
      Service.Answer answer = service.get(service.address(path), entry.map(FetchFolder.Entry::etag).filter(etag -> !etag.isEmpty()));
      if (!answer.changed()) {
        told.kept(known.orElse(number));
        return;
      }
      if (answer.bytes().length == 0) {
        throw new ServiceException(number + ": the file that the service gives is empty");
      }
      String name = number + "." + extension(answer.bytes());
      folder.put(name, answer.bytes(), new FetchFolder.Entry(path, number, answer.etag().orElse(""), modified, moment(answer), Sha256.of(answer.bytes())));
      told.fetched(name);
    } catch (ServiceException e) {
      told.failed(e.getMessage());
    }
  }

  /** For people: programs tell the format by the content. */
  private static String extension(byte[] bytes) {
    return switch (Formats.of(bytes)) {
      case PDF -> "pdf";
      case DOCX -> "docx";
      case DOC -> "doc";
      case HTML -> "html";
      case OFFICIAL_XML, METADATA_XML, SYNC_FEED, OTHER_XML -> "xml";
      case TEXT -> "txt";
      case JSON, UNREAD -> "bin";
    };
  }

  /** When the service answered, by its own clock. */
  private static String moment(Service.Answer answer) {
    try {
      return answer.date().map(date -> ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant().toString()).orElse("");
    } catch (DateTimeParseException e) {
      return "";
    }
  }
}

package nl.kamergraaf.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.kamergraaf.record.Entity;
import nl.kamergraaf.record.OfficialRecord;

/** Reads answers of the OData service: one entity, a list of them, a page of a longer list, with other entities expanded inside. */
final class ODataJson {

  /** When the answer was fetched, as {@code fetch} notes it before the service's own properties. */
  static final String RETRIEVED = "@kamergraaf.retrieved";

  private static final int MOST_ENTITIES = 200_000;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(60).maxStringLength(2_000_000).maxNameLength(500).maxNumberLength(100).build())
          .build();

  private final JsonParser json;
  private final List<OfficialRecord> found = new ArrayList<>();
  private String retrieved = "";

  private ODataJson(JsonParser json) {
    this.json = json;
  }

  static Outcome read(byte[] bytes, String sha256) throws Refusal {
    try (JsonParser json = FACTORY.createParser(bytes)) {
      ODataJson reader = new ODataJson(json);
      json.nextToken();
      reader.top();
      if (reader.found.isEmpty()) {
        throw new Refusal("", "is JSON that holds no entity of the Kamer's open data (Zaak, Document, Stemming …)");
      }
      return new Outcome.Recorded(reader.found, sha256);
    } catch (JsonProcessingException e) {
      String where = e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr();
      throw new Refusal(where, "is no well-formed JSON, or cut off: " + e.getOriginalMessage().lines().findFirst().orElse(""));
    } catch (IOException e) {
      throw new Refusal("", "reading failed: " + e.getClass().getSimpleName());
    }
  }

  private void top() throws IOException, Refusal {
    if (json.currentToken() == JsonToken.START_ARRAY) {
      many(Optional.empty());
    } else if (json.currentToken() == JsonToken.START_OBJECT) {
      object(Optional.empty());
    }
  }

  private List<Entity.Link> many(Optional<String> type) throws IOException, Refusal {
    List<Entity.Link> links = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() == JsonToken.START_OBJECT) {
        object(type).ifPresent(links::add);
      } else {
        json.skipChildren();
      }
    }
    return links;
  }

  /** An entity, or the frame of a page, whose entities stand under "value". */
  private Optional<Entity.Link> object(Optional<String> expected) throws IOException, Refusal {
    Map<String, String> values = new TreeMap<>();
    Map<String, List<Entity.Link>> links = new LinkedHashMap<>();
    Optional<String> type = expected;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      JsonToken token = json.nextToken();
      if (name.equals("@odata.context") && token == JsonToken.VALUE_STRING) {
        type = type.or(() -> context());
      } else if (name.equals(RETRIEVED) && token == JsonToken.VALUE_STRING) {
        retrieved = json.getText();
      } else if (token == JsonToken.START_ARRAY) {
        Optional<String> of = name.equals("value") ? type : EntityTypes.behind(name);
        links.computeIfAbsent(name, key -> new ArrayList<>()).addAll(many(of));
      } else if (token == JsonToken.START_OBJECT) {
        Optional<Entity.Link> link = object(EntityTypes.behind(name));
        link.ifPresent(to -> links.computeIfAbsent(name, key -> new ArrayList<>()).add(to));
      } else if (token != JsonToken.VALUE_NULL) {
        values.put(name, json.getText());
      } else {
        values.putIfAbsent(name, "");
      }
    }
    return entity(type, values, links);
  }

  private Optional<String> context() {
    try {
      return EntityTypes.inContext(json.getText());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<Entity.Link> entity(Optional<String> expected, Map<String, String> values, Map<String, List<Entity.Link>> links) throws Refusal {
    String id = values.getOrDefault("Id", "");
    Optional<String> type = expected.or(() -> EntityTypes.of(values.keySet()));
    if (!Guid.is(id) || type.isEmpty()) {
      return Optional.empty();
    }
    if (found.size() >= MOST_ENTITIES) {
      throw new Refusal("", "holds more than " + MOST_ENTITIES + " entities");
    }
    for (String name : List.copyOf(values.keySet())) {
      Optional<String> behind = name.endsWith("_Id") ? EntityTypes.behind(name.substring(0, name.length() - 3)) : Optional.empty();
      if (behind.isPresent() && Guid.is(values.get(name))) {
        Entity.Link link = new Entity.Link(behind.get(), values.get(name));
        List<Entity.Link> same = links.computeIfAbsent(name.substring(0, name.length() - 3), key -> new ArrayList<>());
        if (!same.contains(link)) {
          same.add(link);
        }
      }
    }
    if (!retrieved.isEmpty()) {
      values.put(RETRIEVED, retrieved);
    }
    values.values().removeIf(String::isEmpty);
    found.add(new Entity(type.get(), id, values, links));
    return Optional.of(new Entity.Link(type.get(), id));
  }
}

package nl.kamergraaf.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.kamergraaf.record.Entity;
import nl.kamergraaf.record.OfficialRecord;

/** Reads the SyncFeed: an Atom feed, an entry of it, or an entity alone. Names become those of the OData service, so that both say the same. */
final class SyncFeed {

  /** Types by the name of their element: {@code documentActor} is a DocumentActor. */
  static final Map<String, String> TYPES = EntityTypes.all().stream().collect(Collectors.toMap(SyncFeed::lower, type -> type));

  private static final int MOST_ENTITIES = 200_000;

  private final XmlInput xml;
  private final List<OfficialRecord> found = new ArrayList<>();

  private SyncFeed(XmlInput xml) {
    this.xml = xml;
  }

  static Outcome read(byte[] bytes, String sha256) throws Refusal {
    SyncFeed feed = new SyncFeed(new XmlInput(bytes));
    XmlInput.Event event = feed.xml.next();
    while (event != XmlInput.Event.DONE) {
      if (event == XmlInput.Event.START && TYPES.containsKey(feed.xml.name()) && Guid.is(feed.xml.attribute("id"))) {
        feed.entity(TYPES.get(feed.xml.name()));
      }
      event = feed.xml.next();
    }
    if (feed.found.isEmpty()) {
      throw new Refusal("", "is a feed without an entity of the Kamer's open data");
    }
    return new Outcome.Recorded(feed.found, sha256);
  }

  private void entity(String type) throws Refusal {
    String id = xml.attribute("id");
    int depth = xml.depth();
    Map<String, String> values = new TreeMap<>();
    Map<String, List<Entity.Link>> links = new LinkedHashMap<>();
    values.put("Id", id);
    put(values, "ApiGewijzigdOp", xml.attribute("bijgewerkt"));
    put(values, "Verwijderd", xml.attribute("verwijderd"));
    put(values, "ContentType", xml.attribute("contentType"));
    StringBuilder words = new StringBuilder();
    XmlInput.Event event = xml.next();
    while (event == XmlInput.Event.TEXT || xml.depth() >= depth) {
      if (event == XmlInput.Event.START && xml.depth() == depth + 1) {
        words.setLength(0);
        String relation = upper(xml.name());
        Optional<String> behind = EntityTypes.behind(relation);
        if (behind.isPresent() && Guid.is(xml.attribute("ref"))) {
          links.computeIfAbsent(relation, key -> new ArrayList<>()).add(new Entity.Link(behind.get(), xml.attribute("ref")));
        }
      } else if (event == XmlInput.Event.TEXT && xml.depth() == depth + 1 && words.length() < 100_000) {
        words.append(xml.text());
      } else if (event == XmlInput.Event.END && xml.depth() == depth) {
        put(values, upper(xml.name()), words.toString().strip());
        words.setLength(0);
      }
      event = xml.next();
    }
    if (found.size() >= MOST_ENTITIES) {
      throw new Refusal("", "holds more than " + MOST_ENTITIES + " entities");
    }
    found.add(new Entity(type, id, values, new HashMap<>(links)));
  }

  private static void put(Map<String, String> values, String name, String value) {
    if (!value.isEmpty()) {
      values.putIfAbsent(name, value);
    }
  }

  private static String upper(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static String lower(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}

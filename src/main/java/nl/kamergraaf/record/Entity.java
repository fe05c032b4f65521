package nl.kamergraaf.record;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An entity of the Kamer's open data, whatever the form in which it came.
 *
 * @param type as the OData service spells it: Zaak, Document, DocumentActor, Besluit, Stemming ...
 * @param id its GUID
 * @param values properties that have a value, by the service's names
 * @param links to other entities, by the relation's name
 */
public record Entity(String type, String id, Map<String, String> values, Map<String, List<Link>> links) implements OfficialRecord {

  public Entity {
    values = Collections.unmodifiableMap(new TreeMap<>(values));
    links = Collections.unmodifiableMap(new TreeMap<>(links));
  }

  /** The other end of a relation. */
  public record Link(String type, String id) {}

  @Override
  public String key() {
    return type.toLowerCase(Locale.ROOT) + "-" + id;
  }

  public Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name)).map(String::strip).filter(value -> !value.isEmpty());
  }

  public List<Link> links(String name) {
    return links.getOrDefault(name, List.of());
  }

  /** The service marks what it has deleted. */
  public boolean deleted() {
    return value("Verwijderd").filter("true"::equals).isPresent();
  }

  /** When it was fetched from the service, where that is noted with it. */
  public Optional<String> retrieved() {
    return value("@kamergraaf.retrieved");
  }

  /** When the service last changed it, in a form that sorts by time; empty where it does not say. */
  public String modified() {
    return value("ApiGewijzigdOp").or(() -> value("GewijzigdOp")).orElse("");
  }
}

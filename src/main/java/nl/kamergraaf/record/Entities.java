package nl.kamergraaf.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Entities of the Kamer's open data, from however many answers. One that occurs several times is one: the values are those of its newest
 * state, the relations those of all.
 */
public final class Entities {

  private final TreeMap<String, Entity> byKey = new TreeMap<>();
  private final Map<String, Set<String>> related = new HashMap<>();

  /** Entities of a run. */
  public static Entities of(Collection<Entity> all) {
    Entities entities = new Entities();
    all.forEach(entities::add);
    return entities;
  }

  public void add(Entity entity) {
    byKey.merge(entity.key(), entity, Entities::merged);
    entity.links().values().forEach(links -> links.forEach(link -> relate(entity.id(), link.id())));
  }

  private void relate(String one, String other) {
    related.computeIfAbsent(one, key -> new LinkedHashSet<>()).add(other);
    related.computeIfAbsent(other, key -> new LinkedHashSet<>()).add(one);
  }

  private static Entity merged(Entity a, Entity b) {
    Entity newer = b.modified().compareTo(a.modified()) > 0 ? b : a;
    Entity older = newer == a ? b : a;
    Map<String, String> values = new TreeMap<>(newer.modified().equals(older.modified()) ? older.values() : Map.of());
    values.putAll(newer.values());
    Map<String, List<Entity.Link>> links = new LinkedHashMap<>();
    for (Entity entity : List.of(newer, older)) {
      entity.links().forEach((name, to) -> {
        Set<Entity.Link> all = new LinkedHashSet<>(links.getOrDefault(name, List.of()));
        all.addAll(to);
        links.put(name, new ArrayList<>(all));
      });
    }
    return new Entity(newer.type(), newer.id(), values, links);
  }

  public boolean isEmpty() {
    return byKey.isEmpty();
  }

  /** All that are not deleted, by type and identifier. */
  public List<Entity> all() {
    return byKey.values().stream().filter(entity -> !entity.deleted()).toList();
  }

  public Optional<Entity> get(String type, String id) {
    return Optional.ofNullable(byKey.get(new Entity(type, id, Map.of(), Map.of()).key())).filter(entity -> !entity.deleted());
  }

  /** Those of a type that an entity is related to, whichever of the two says so, by identifier. */
  public List<Entity> near(Entity entity, String type) {
    return related.getOrDefault(entity.id(), Set.of()).stream().sorted().flatMap(id -> get(type, id).stream()).toList();
  }

  /** What a relation of an entity leads to, whether that entity is at hand or not. */
  public Optional<Entity> behind(Entity entity, String relation) {
    return entity.links(relation).stream().flatMap(link -> get(link.type(), link.id()).stream()).findFirst();
  }
}

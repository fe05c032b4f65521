package nl.kamergraaf.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Types of entity in the Kamer's open data, and how an entity without a type shows its own. */
final class EntityTypes {

  private static final Map<String, List<String>> MARKS = new LinkedHashMap<>();
  private static final Map<String, String> BY_RELATION = new LinkedHashMap<>();

  static {
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(EntityTypes.class.getResourceAsStream("entities.tsv"), StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).map(line -> line.split("\t", -1)).forEach(EntityTypes::add);
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own files cannot be read: entities.tsv", e);
    }
  }

  private EntityTypes() {}

  private static void add(String[] row) {
    MARKS.put(row[0], List.of(row[1].split(",")));
    BY_RELATION.put(row[0], row[0]);
    for (String relation : row[2].split(",")) {
      if (!relation.isBlank()) {
        BY_RELATION.put(relation.strip(), row[0]);
      }
    }
  }

  static Set<String> all() {
    return MARKS.keySet();
  }

  /** The type at the other end of a relation: {@code HuidigeDocumentVersie} leads to a DocumentVersie. */
  static Optional<String> behind(String relation) {
    return Optional.ofNullable(BY_RELATION.get(relation));
  }

  /** The type whose properties these are: the first that finds all of its own. */
  static Optional<String> of(Set<String> properties) {
    return MARKS.entrySet().stream().filter(type -> properties.containsAll(type.getValue())).map(Map.Entry::getKey).findFirst();
  }

  /** {@code https://…/$metadata#Stemming(Besluit(…))}, {@code …#Document/$entity}. */
  static Optional<String> inContext(String context) {
    int at = context.indexOf('#') + 1;
    int end = at;
    while (at > 0 && end < context.length() && Character.isLetter(context.charAt(end))) {
      end++;
    }
    return at == 0 ? Optional.empty() : Optional.of(context.substring(at, end)).filter(MARKS::containsKey);
  }
}

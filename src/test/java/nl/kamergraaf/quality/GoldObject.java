package nl.kamergraaf.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** One JSON object of a gold file; a field that must be there and is not ends the run with the object's own text. */
record GoldObject(JsonNode node) {

  String text(String field) {
    return optional(field).orElseThrow(() -> new IllegalStateException("gold without " + field + ": " + node));
  }

  Optional<String> optional(String field) {
    JsonNode value = node.path(field);
    return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(value.asText());
  }

  OptionalInt integer(String field) {
    return node.path(field).isNumber() ? OptionalInt.of(node.path(field).intValue()) : OptionalInt.empty();
  }

  Optional<LocalDate> day(String field) {
    return optional(field).map(LocalDate::parse);
  }

  boolean flag(String field) {
    return node.path(field).asBoolean();
  }

  /** {@code value}, or {@code min} and {@code max}. */
  Bounds bounds() {
    return node.hasNonNull("value")
        ? new Bounds(new BigDecimal(text("value")), new BigDecimal(text("value")))
        : new Bounds(new BigDecimal(text("min")), new BigDecimal(text("max")));
  }

  List<String> texts(String field) {
    List<String> texts = new ArrayList<>();
    node.path(field).forEach(item -> texts.add(item.asText()));
    return List.copyOf(texts);
  }

  /** One text or a list of them; none where the field is left out. */
  List<String> oneOrMore(String field) {
    return node.path(field).isTextual() ? List.of(text(field)) : texts(field);
  }

  <T> List<T> list(String field, Function<GoldObject, T> read) {
    List<T> items = new ArrayList<>();
    node.path(field).forEach(item -> items.add(read.apply(new GoldObject(item))));
    return List.copyOf(items);
  }
}

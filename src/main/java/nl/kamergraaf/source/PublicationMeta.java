package nl.kamergraaf.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The metadata of an official publication, as it states them itself or a record beside it does: name, scheme and value in the order in
 * which they stand there.
 */
final class PublicationMeta {

  private static final String EXTERNAL = "OVERHEIDop.externMetadataRecord";
  private static final int MOST = 2000;

  /** One item, as in {@code (OVERHEIDop.indiener, "", "K.P. Piri")}. */
  record Item(String name, String scheme, String value) {}

  private final Map<String, List<Item>> items = new LinkedHashMap<>();
  private int count;

  void add(Item item) throws Refusal {
    if (++count > MOST) {
      throw new Refusal("", "has more than " + MOST + " items of metadata");
    }
    if (!item.name().isEmpty() && !item.value().isBlank()) {
      items.computeIfAbsent(item.name(), name -> new ArrayList<>()).add(item);
    }
  }

  void addAll(PublicationMeta other) throws Refusal {
    for (Item item : other.all()) {
      add(item);
    }
  }

  List<Item> all() {
    return items.values().stream().flatMap(List::stream).toList();
  }

  List<String> values(String name) {
    return items.getOrDefault(name, List.of()).stream().map(item -> item.value().strip()).distinct().toList();
  }

  Optional<String> first(String name) {
    return values(name).stream().findFirst();
  }

  Optional<String> first(String name, String scheme) {
    return items.getOrDefault(name, List.of()).stream().filter(item -> item.scheme().equals(scheme)).map(Item::value).findFirst();
  }

  /** Identifier of the publication: its own, or the one in the address of the record that holds its metadata. */
  Optional<String> identifier() {
    return first("DC.identifier").or(() -> first("DCTERMS.identifier")).or(() -> first(EXTERNAL).flatMap(PublicationMeta::named)).filter(PublicationMeta::plain);
  }

  private static Optional<String> named(String address) {
    String[] parts = address.split("/");
    return parts.length < 2 ? Optional.empty() : Optional.of(parts[parts.length - 2]);
  }

  /** {@code kst-36045-299}, {@code kst-33852-(R2023)-3}, {@code ah-tk-20242025-100}. */
  static boolean plain(String identifier) {
    return identifier.length() >= 5 && identifier.length() <= 60 && Character.isLetter(identifier.charAt(0)) && identifier.indexOf('-') > 0
        && identifier.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-().".indexOf(c) >= 0);
  }

  Optional<LocalDate> issued() {
    return first("DCTERMS.issued").or(() -> first("DCTERMS.date")).flatMap(DutchDate::at);
  }

  /** What the publisher calls the kind of paper, as in "Motie". */
  Optional<String> kind() {
    return first("DC.type", "OVERHEIDop.KamerstukTypen").or(() -> first("OVERHEIDop.subrubriek"));
  }

  /** Whether the metadata stand in a record of their own. */
  boolean external() {
    return items.containsKey(EXTERNAL) && items.size() == 1;
  }
}

package nl.kamergraaf.source;

import java.util.Optional;
import nl.kamergraaf.letter.Actor;

/** Reads items such as {@code Eerste ondertekenaar: C. de Kade, voorzitter van de vaste commissie voor Defensie (PVV)}. */
final class Actors {

  private Actors() {}

  /** The person or committee of an item that opens with a known relation. */
  static Optional<Actor> of(OpenTkHeader.Item item) {
    int colon = item.text().indexOf(": ");
    return colon < 0 || !Lists.LABELS.has("relation", item.text().substring(0, colon))
        ? Optional.empty()
        : Optional.of(of(item.text().substring(0, colon), item.text().substring(colon + 2).strip(), item.line()));
  }

  /** What stands after the relation: a committee's name may hold commas and parentheses of its own. */
  static String committee(OpenTkHeader.Item item) {
    return item.text().substring(item.text().indexOf(": ") + 2).strip();
  }

  static Actor of(String relation, String words, Line line) {
    Optional<String> party = Optional.empty();
    Optional<String> former = Optional.empty();
    String rest = words;
    int open = words.endsWith(")") ? words.lastIndexOf(" (") : -1;
    if (open >= 0) {
      String inside = words.substring(open + 2, words.length() - 1).strip();
      if (inside.startsWith("Ooit ")) {
        former = Optional.of(inside.substring(5).replace(" kamerlid", "").strip());
        rest = words.substring(0, open);
      } else if (!inside.isEmpty() && inside.chars().noneMatch(Character::isDigit) || inside.length() <= 5) {
        party = Optional.of(inside).filter(name -> !name.isEmpty());
        rest = words.substring(0, open);
      }
    }
    int comma = rest.indexOf(',');
    String name = (comma < 0 ? rest : rest.substring(0, comma)).strip();
    Optional<String> office = comma < 0 ? Optional.empty() : Optional.of(rest.substring(comma + 1).strip()).filter(text -> !text.isEmpty());
    return new Actor(relation, name, office, party, former, line.at());
  }
}

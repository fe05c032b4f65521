package nl.kamergraaf.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kamergraaf.record.Publication;

/** What the heading of a paper says: {@code GEWIJZIGDE MOTIE VAN DE LEDEN DASSEN EN PIRI TER VERVANGING VAN DIE GEDRUKT ONDER NR. 12}. */
final class Headings {

  private Headings() {}

  static Publication.Form form(String heading) {
    for (Token token : head(heading)) {
      if (Lists.LABELS.has("motion", token.bare())) {
        return Publication.Form.MOTION;
      }
      if (Lists.LABELS.has("amendment", token.bare())) {
        return Publication.Form.AMENDMENT;
      }
    }
    return Publication.Form.OTHER;
  }

  /** Whether the government writes the paper: letters of ministers, answers. */
  static boolean government(String heading) {
    String lower = heading.toLowerCase(Locale.ROOT);
    if (Lists.LABELS.all("government").stream().anyMatch(lower::startsWith)) {
      return true;
    }
    List<Token> tokens = Token.of(lower);
    boolean letter = !tokens.isEmpty() && head(lower).stream().anyMatch(token -> token.is("brief") || token.is("brieven"));
    return letter && tokens.stream().skip(1).limit(8).anyMatch(token -> Lists.LABELS.has("author", token.bare()));
  }

  /** The words before the first "van": {@code GEWIJZIGDE MOTIE}. */
  private static List<Token> head(String heading) {
    List<Token> head = new ArrayList<>();
    for (Token token : Token.of(heading)) {
      if (token.is("van") || head.size() > 6) {
        break;
      }
      head.add(token);
    }
    return head;
  }

  /** The kind in words: {@code Gewijzigde motie}, {@code Brief van de minister}, else the whole heading. */
  static String kind(String heading) {
    String words = heading;
    if (form(heading) != Publication.Form.OTHER) {
      words = String.join(" ", head(heading).stream().map(Token::text).toList());
    } else {
      String[] parts = heading.split(" ");
      boolean letter = parts.length > 3 && parts[0].equalsIgnoreCase("brief") && parts[1].equalsIgnoreCase("van");
      words = letter ? String.join(" ", List.of(parts).subList(0, 4)) : heading;
    }
    String lower = words.toLowerCase(Locale.ROOT);
    return lower.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
  }

  /** {@code C.S.} in the heading. */
  static boolean unnamed(String heading) {
    return heading.toLowerCase(Locale.ROOT).contains("c.s.");
  }

  /** The names that the heading gives, in its own capitals. */
  static List<String> names(String heading) {
    List<Token> tokens = Token.of(heading);
    int at = 0;
    while (at < tokens.size() && !tokens.get(at).is("lid") && !tokens.get(at).is("leden")) {
      at++;
    }
    List<String> names = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    for (int i = at + 1; i < tokens.size(); i++) {
      String word = tokens.get(i).bare();
      boolean stops = word.equalsIgnoreCase("c.s") || word.equalsIgnoreCase("over") || word.equalsIgnoreCase("ter") || word.startsWith("(");
      if (stops || word.equalsIgnoreCase("en")) {
        add(names, name);
        if (stops) {
          break;
        }
      } else {
        name.append(name.isEmpty() ? "" : " ").append(word);
        if (tokens.get(i).ends(',')) {
          add(names, name);
        }
      }
    }
    add(names, name);
    return names;
  }

  private static void add(List<String> names, StringBuilder name) {
    if (!name.isEmpty() && name.length() <= 60) {
      names.add(name.toString());
    }
    name.setLength(0);
  }

  /** Key of the paper that this one replaces: {@code (t.v.v. 21501-20-1981)}, {@code GEDRUKT ONDER NR. 12}. */
  static Optional<String> replaces(String words, Optional<String> dossier) {
    String lower = words.toLowerCase(Locale.ROOT);
    int at = lower.indexOf("t.v.v.");
    if (at >= 0) {
      String key = words.substring(at + 6).strip().split("[\\s)]", 2)[0];
      if (key.length() > 6 && key.length() < 30 && Character.isDigit(key.charAt(0)) && key.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-')) {
        return Optional.of(key.toUpperCase(Locale.ROOT));
      }
    }
    int printed = lower.indexOf("gedrukt onder nr.");
    if (printed >= 0 && dossier.isPresent()) {
      String number = words.substring(printed + 17).strip().split("[\\s,;)]", 2)[0];
      return number.isEmpty() || number.length() > 6 || !number.chars().allMatch(Character::isDigit) ? Optional.empty() : Optional.of(dossier.get() + "-" + number);
    }
    return Optional.empty();
  }
}

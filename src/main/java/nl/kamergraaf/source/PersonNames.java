package nl.kamergraaf.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.letter.Actor;

/** Names on a line of a signature block. */
final class PersonNames {

  private static final int LONGEST = 200;

  private PersonNames() {}

  /**
   * The names on a line, if it could hold names only; empty inside where they cannot be told apart.
   *
   * @param most how many offices still lack a name
   * @param signatories whom the header names, none if it names none
   */
  static Optional<List<Line>> on(Line line, int most, List<Actor> signatories) {
    if (line.text().length() > LONGEST) {
      return Optional.empty();
    }
    List<Token> tokens = Token.of(line.text());
    if (!tokens.stream().allMatch(PersonNames::fits) || tokens.stream().noneMatch(Token::capital)) {
      return Optional.empty();
    }
    if (most == 1) {
      return Optional.of(List.of(line.part(0, line.text().endsWith(",") ? line.text().length() - 1 : line.text().length())));
    }
    List<Integer> starts = starts(line, tokens, most, signatories);
    List<Line> names = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int last = (i + 1 < starts.size() ? starts.get(i + 1) : tokens.size()) - 1;
      int end = tokens.get(last).to();
      names.add(line.part(tokens.get(starts.get(i)).from(), line.text().charAt(end - 1) == ',' ? end - 1 : end));
    }
    return Optional.of(names);
  }

  /** Whether words are a name even where they might be the end of an office: with initials, or of two parts and no comma. */
  static boolean surely(List<Token> tokens) {
    boolean named = !tokens.isEmpty() && tokens.stream().allMatch(PersonNames::fits) && tokens.get(tokens.size() - 1).capital();
    return named && (tokens.get(0).initials() || tokens.size() >= 2 && tokens.get(0).capital() && !Lists.OFFICES.has("before", tokens.get(0).bare()));
  }

  private static boolean fits(Token token) {
    return token.capital() || token.text().equals("-") || token.text().equals("–") || Lists.OFFICES.has("particle", token.bare()) || Lists.OFFICES.has("title", token.text());
  }

  private static List<Integer> starts(Line line, List<Token> tokens, int most, List<Actor> signatories) {
    List<List<Integer>> ways =
        List.of(afterGaps(line, tokens), afterSurnames(tokens, signatories), atInitials(tokens), inPairs(tokens));
    return ways.stream().filter(way -> !way.isEmpty() && way.size() <= most).findFirst().orElse(List.of());
  }

  /** Columns kept apart by several blanks, a tab or a comma. */
  private static List<Integer> afterGaps(Line line, List<Token> tokens) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = 1; i < tokens.size(); i++) {
      int gap = tokens.get(i).from() - tokens.get(i - 1).to();
      if (gap > 1 || line.text().charAt(tokens.get(i).from() - 1) == '\t' || tokens.get(i - 1).ends(',')) {
        starts.add(i);
      }
    }
    return starts.size() > 1 ? starts : List.of();
  }

  /** A name ends with a surname that the header has. */
  private static List<Integer> afterSurnames(List<Token> tokens, List<Actor> signatories) {
    Set<String> surnames = new HashSet<>();
    signatories.forEach(actor -> surnames.add(actor.name().substring(actor.name().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT)));
    List<Integer> starts = new ArrayList<>(List.of(0));
    boolean last = false;
    for (int i = 0; i < tokens.size(); i++) {
      last = surnames.contains(tokens.get(i).bare().toLowerCase(Locale.ROOT));
      if (last && i + 1 < tokens.size()) {
        starts.add(i + 1);
      }
    }
    return last ? starts : List.of();
  }

  private static List<Integer> atInitials(List<Token> tokens) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).initials() && (i == 0 || !tokens.get(i - 1).initials())) {
        starts.add(i);
      }
    }
    return !starts.isEmpty() && starts.get(0) == 0 ? starts : List.of();
  }

  /** First name and surname, particles between them not counted. */
  private static List<Integer> inPairs(List<Token> tokens) {
    List<Integer> capitals = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (!Lists.OFFICES.has("particle", tokens.get(i).bare())) {
        capitals.add(i);
      }
    }
    if (capitals.size() <= 3) {
      return List.of(0);
    }
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < capitals.size(); i += 2) {
      starts.add(capitals.get(i));
    }
    return capitals.size() % 2 == 0 ? starts : List.of();
  }
}

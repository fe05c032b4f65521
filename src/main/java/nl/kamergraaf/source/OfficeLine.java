package nl.kamergraaf.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of a signature block that names offices: {@code De minister van Buitenlandse Zaken, De minister van Defensie,} or, with the name,
 * {@code De Minister van Defensie, A.B. Zeeman}.
 *
 * @param offices as printed
 * @param names those that stand on the line, each after its office
 * @param open whether the line ends with a comma
 */
record OfficeLine(List<Line> offices, List<Line> names, boolean open) {

  private static final int LONGEST = 400;
  private static final int SHORTEST = 6;

  static Optional<OfficeLine> at(Line line) {
    if (line.text().length() > LONGEST || line.text().length() < SHORTEST) {
      return Optional.empty();
    }
    List<Token> tokens = Token.of(line.text());
    if (head(tokens, 0) < 0) {
      return Optional.empty();
    }
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      boolean more = i > 0 && (column(line, tokens, i) || starts(tokens, i)) && !apposed(tokens.get(starts.get(starts.size() - 1)), tokens.get(i));
      if (i == 0 || more) {
        starts.add(i);
      }
    }
    List<Line> offices = new ArrayList<>();
    List<Line> names = new ArrayList<>();
    for (int k = 0; k < starts.size(); k++) {
      int from = starts.get(k);
      int to = k + 1 < starts.size() ? starts.get(k + 1) : tokens.size();
      boolean behalf = tokens.get(from).is("mede");
      int name = name(tokens, from, to);
      int end = name < 0 ? to : name;
      if (!behalf && !office(tokens, head(tokens, from), end)) {
        return Optional.empty();
      }
      if (!behalf) {
        offices.add(part(line, tokens, from, end));
        if (name >= 0) {
          names.add(part(line, tokens, name, to));
        }
      } else if (name >= 0) {
        names.add(part(line, tokens, name, to));
      }
    }
    return Optional.of(new OfficeLine(offices, names, line.text().endsWith(",")));
  }

  /** Whether a line only goes on with the office above it: {@code en Ontwikkelingshulp,}, {@code Welzijn en Sport,}. */
  static boolean continues(Line line, Line above) {
    List<Token> tokens = line.text().length() > 120 ? List.of() : Token.of(line.text());
    if (tokens.isEmpty() || !office(tokens, 0, tokens.size()) || head(tokens, 0) >= 0) {
      return false;
    }
    return Character.isLowerCase(line.text().charAt(0)) ? Lists.OFFICES.has("inside", tokens.get(0).bare()) : completes(tokens, line, above);
  }

  /** What the line above lost at its end, where a line goes on with it. */
  static String between(Line line, Line above) {
    if (above.text().endsWith(" en")) {
      return " en ";
    }
    return above.text().endsWith(",") && Character.isUpperCase(line.text().charAt(0)) ? ", " : " ";
  }

  /** A line in capitals goes on where the one above cannot end, or where no name is written so. */
  private static boolean completes(List<Token> tokens, Line line, Line above) {
    if (!line.text().endsWith(",") || PersonNames.surely(tokens)) {
      return false;
    }
    boolean list = tokens.stream().anyMatch(token -> token.is("en"));
    List<Token> before = Token.of(above.text());
    boolean hangs = Lists.OFFICES.has("inside", before.get(before.size() - 1).bare());
    return list || hangs || tokens.size() == 1 && !above.text().endsWith(",");
  }

  /** Index after the noun of the office that begins at {@code at}, -1 if none does. */
  private static int head(List<Token> tokens, int at) {
    for (int i = at; i < tokens.size() && i < at + 5; i++) {
      if (Lists.OFFICES.has("head", tokens.get(i).bare())) {
        return i + 1;
      }
      if (!Lists.OFFICES.has("before", tokens.get(i).bare())) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean starts(List<Token> tokens, int at) {
    Token before = tokens.get(at - 1);
    boolean behalf = tokens.get(at).is("mede") && at + 1 < tokens.size() && tokens.get(at + 1).is("namens");
    return (before.ends(',') && (behalf || head(tokens, at) >= 0)) || before.is("en") && article(tokens.get(at)) && head(tokens, at) >= 0 || behalf;
  }

  /** Several blanks or a tab keep columns apart. */
  private static boolean column(Line line, List<Token> tokens, int at) {
    int gap = tokens.get(at).from() - tokens.get(at - 1).to();
    return (gap > 1 || line.text().charAt(tokens.get(at).from() - 1) == '\t') && head(tokens, at) >= 0;
  }

  /** Whether a line of an office only completes the one above it, which has no name yet. */
  static boolean apposed(Line line, Line office) {
    return apposed(Token.of(office.text()).get(0), Token.of(line.text()).get(0));
  }

  /** "De minister-president, minister van Algemene Zaken": an office without an article belongs to the one before that has it. */
  private static boolean apposed(Token first, Token next) {
    return article(first) && Lists.OFFICES.has("head", next.bare());
  }

  private static boolean article(Token token) {
    return token.is("de") || token.is("het");
  }

  private static boolean office(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = tokens.get(i).bare();
      boolean fits = word.isEmpty() || Character.isUpperCase(word.charAt(0)) || Lists.OFFICES.has("inside", word) || Lists.OFFICES.has("head", word);
      if (!fits || tokens.get(i).ends('.') && !word.startsWith("a.i")) {
        return false;
      }
    }
    return true;
  }

  /** Index of the name at the end of an office, -1 if none stands there. */
  private static int name(List<Token> tokens, int from, int to) {
    int comma = to - 2;
    while (comma > from && !tokens.get(comma).ends(',')) {
      comma--;
    }
    return comma > from && PersonNames.surely(tokens.subList(comma + 1, to)) ? comma + 1 : -1;
  }

  private static Line part(Line line, List<Token> tokens, int from, int to) {
    int end = tokens.get(to - 1).to();
    if (to - from > 1 && tokens.get(to - 1).is("en")) {
      end = tokens.get(to - 2).to();
    }
    return line.part(tokens.get(from).from(), line.text().charAt(end - 1) == ',' ? end - 1 : end);
  }
}

package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/** Signs, codes and words for currencies: those of the register, and the signs and codes of euro, dollar and pound at any rate. */
final class MoneyCurrencies {

  private static final Map<String, String> ALWAYS =
      Map.of("€", "EUR", "EUR", "EUR", "$", "USD", "US$", "USD", "USD", "USD", "£", "GBP", "GBP", "GBP");

  private record Sign(String text, String code, boolean word) {}

  /** By their first token in small letters: "us" for US$. */
  private final Map<String, List<Sign>> byFirst = new HashMap<>();
  private final WordMarks firsts;

  MoneyCurrencies(Register register) {
    ALWAYS.forEach(this::add);
    for (Entry entry : register.entries()) {
      String code = entry.iri().substring(Math.max(entry.iri().lastIndexOf('/'), entry.iri().lastIndexOf('#')) + 1);
      if (entry.kind() == Kind.CURRENCY && code.length() == 3) {
        for (Spelling spelling : entry.spellings()) {
          add(spelling.text().replace('\u2019', '\''), code.toUpperCase(Locale.ROOT));
        }
      }
    }
    this.firsts = WordMarks.of(byFirst.keySet());
    byFirst.values().forEach(list -> list.sort(Comparator.comparingInt((Sign s) -> s.text.length()).reversed().thenComparing(Sign::text)));
  }

  private void add(String text, String code) {
    boolean word = text.chars().anyMatch(Character::isLowerCase);
    List<Sign> same = byFirst.computeIfAbsent(TokenCutter.cut(text, new Range(0, text.length())).get(0).lower(), first -> new ArrayList<>());
    if (same.stream().noneMatch(sign -> sign.text.equals(text))) {
      same.add(new Sign(text, code, word));
    }
  }

  /** Whether a currency stands in the sentence. */
  boolean in(Tokens tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (at(tokens, i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The currency that starts at a token. Words are read in any case, signs and codes only as they are written. */
  Optional<Read> at(Tokens tokens, int i) {
    Token token = tokens.at(i);
    if (!firsts.has(token.lower())) {
      return Optional.empty();
    }
    String text = tokens.text();
    for (Sign sign : byFirst.get(token.lower())) {
      int end = token.start() + sign.text.length();
      if (text.regionMatches(sign.word, token.start(), sign.text, 0, sign.text.length()) && closed(text, token.start(), end)) {
        return Optional.of(new Read(sign.code, tokens.from(end), sign.word));
      }
    }
    return Optional.empty();
  }

  /** No letter beside a letter; "euro-Atlantisch" is no money, and neither is the $ of "A$". */
  private static boolean closed(String text, int start, int end) {
    boolean lettersEnd = Character.isLetter(text.charAt(end - 1));
    boolean hyphen = end < text.length() && text.charAt(end) == '-' && end + 1 < text.length() && Character.isLetter(text.charAt(end + 1));
    boolean after = !lettersEnd || (!(end < text.length() && Character.isLetter(text.charAt(end))) && !hyphen);
    return after && (start == 0 || !Character.isLetter(text.charAt(start - 1)));
  }

  /**
   * A currency in the text.
   *
   * @param next the token behind it
   * @param word a word such as "euro", which stands behind a number
   */
  record Read(String code, int next, boolean word) {}
}

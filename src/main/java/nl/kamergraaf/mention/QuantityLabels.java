package nl.kamergraaf.mention;

import java.math.BigDecimal;
import java.util.Set;
import nl.kamergraaf.register.Register;

/** Numbers that count nothing: of a heading, a dossier, a postcode, a name, a clock. */
final class QuantityLabels {

  private static final Set<String> CLOCK = Set.of("om", "tot", "rond", "vanaf", "sinds", "nog", "na");
  private static final int HOURS = 12;

  private final Tokens tokens;
  private final Register register;

  QuantityLabels(Tokens tokens, Register register) {
    this.tokens = tokens;
    this.register = register;
  }

  /** "2 Stand van zaken": the number of a heading. */
  boolean isHeading(NumberSpan span, int noun) {
    boolean digits = span.low().isBare() || span.low().form() == NumberValue.Form.SPACED;
    return span.first() == 0 && digits && tokens.isCapital(noun);
  }

  /** "36 600 V, nr. 51", "36 600 nr. 12". */
  boolean isDossier(NumberNoun noun, int start) {
    String word = tokens.text().substring(tokens.at(start).start(), tokens.at(start).end());
    boolean chapter = word.length() <= 5 && word.chars().allMatch(c -> "IVXBC".indexOf(c) >= 0);
    return chapter || noun.head().equals("nr") || noun.head().equals("nrs");
  }

  /** "2500 EB Den Haag". */
  boolean isPostcode(NumberSpan span, int noun) {
    Token word = tokens.at(noun);
    boolean capitals = word.end() - word.start() == 2 && tokens.text().substring(word.start(), word.end()).chars().allMatch(Character::isUpperCase);
    return capitals && span.high().isBare() && span.high().raw().precision() == 4;
  }

  boolean isLabel(NumberSpan span, NumberHedges.Hedge hedge) {
    NumberValue value = span.low();
    boolean unfit = !value.isScaled() && (value.form() == NumberValue.Form.UNCERTAIN || value.form() == NumberValue.Form.LED);
    if (unfit || value.isYear() || span.high().isYear() || value.raw().signum() == 0) {
      return true;
    }
    int before = value.first() - 1;
    if (isHour(value, before)) {
      return true;
    }
    boolean digits = value.isBare() || value.form() == NumberValue.Form.SPACED;
    if (!digits) {
      return false;
    }
    boolean code = tokens.is(before, "#") || tokens.is(before, "§") || tokens.is(before, "+") || tokens.is(before, "x") || tokens.is(before, "×");
    boolean name =
        before > 0
            && hedge.names().isEmpty()
            && tokens.isCapital(before)
            && value.raw().precision() - value.raw().scale() <= 1
            && register.spelled(tokens.text().substring(tokens.at(before).start(), tokens.at(before).end())).isEmpty();
    boolean series = (tokens.is(before, "en") || tokens.is(before, ",")) && tokens.isPlainDigits(before - 1) && before > 2 && tokens.isCapital(before - 2) && value.raw().precision() == 1; // "Nord Stream 1 en 2"
    boolean paper = tokens.is(before, ")") && tokens.isDigits(before - 1) && tokens.is(before - 2, "(") && tokens.isCapital(before - 3); // COM (2025) 795
    return code || name || series || paper || NumberLabels.isLabelled(tokens, value.first());
  }

  /** "om tien voor half negen", "kwart over acht". */
  private boolean isHour(NumberValue value, int before) {
    boolean hour = !value.isScaled() && value.raw().compareTo(BigDecimal.valueOf(HOURS)) <= 0;
    boolean half = tokens.is(before, "half") && (tokens.in(before - 1, CLOCK) || tokens.is(before - 1, "voor") || tokens.is(before - 1, "over"));
    boolean beside = (tokens.is(before, "over") || tokens.is(before, "voor")) && tokens.is(before - 1, "kwart");
    boolean minutes = (tokens.is(value.next(), "voor") || tokens.is(value.next(), "over")) && tokens.in(before, CLOCK) && (tokens.is(value.next() + 1, "half") || NumberWords.parse(tokens.lower(value.next() + 1)).orElse(99) <= HOURS);
    return hour && (half || beside || minutes);
  }
}

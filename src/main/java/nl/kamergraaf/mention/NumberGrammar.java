package nl.kamergraaf.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one number of a sentence: "5,88 miljard", "35 000", "tweehonderd vijftig", "anderhalf miljoen", "een half miljard".
 *
 * <p>What is part of a name, a date, a time or a code is no number: F-16, G7, 2e, 155mm, 17-2-2025, 13:53, 24/7, 19-jarige.
 */
final class NumberGrammar {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Set<String> HALVES = Set.of("half", "halve");
  private static final Set<String> ONE_AND_A_HALF = Set.of("anderhalf", "anderhalve");

  private final Tokens tokens;
  /** What was read at each token; several rules ask for the same one. */
  private final List<Optional<NumberValue>> read;

  NumberGrammar(Tokens tokens) {
    this.tokens = tokens;
    this.read = new ArrayList<>(Collections.nCopies(tokens.size(), null));
  }

  /** Nothing before the token makes it part of something larger. */
  boolean startsAt(int i) {
    if (!tokens.glued(i)) {
      return true;
    }
    int before = i - 1;
    if (tokens.isWord(before) || tokens.isDigits(before) || tokens.is(before, "'")) {
      return false;
    }
    boolean joins = tokens.isDash(before) || tokens.is(before, "/") || tokens.is(before, ":");
    return !(joins && tokens.glued(before) && (tokens.isWord(before - 1) || tokens.isDigits(before - 1)));
  }

  /** The number whose first token is given, whatever stands before it. */
  Optional<NumberValue> at(int i) {
    if (!tokens.mayBeNumber(i)) {
      return Optional.empty();
    }
    if (read.get(i) == null) {
      read.set(i, tokens.isDigits(i) ? digits(i) : words(i));
    }
    return read.get(i);
  }

  private Optional<NumberValue> digits(int i) {
    return NumberDigits.parse(tokens.lower(i)).flatMap(digits -> {
      NumberValue.Form form = form(digits);
      BigDecimal raw = digits.value();
      int next = i + 1;
      if (form == NumberValue.Form.DIGITS && digits.value().scale() <= 0 && tokens.lower(i).length() <= 3) {
        StringBuilder spaced = new StringBuilder(tokens.lower(i));
        // "35 000", "1 250 000": groups of three behind one blank
        while (spaced.length() < 16 && tokens.lower(next).length() == 3 && tokens.isPlainDigits(next) && oneBlank(next)) {
          spaced.append(tokens.lower(next++));
        }
        if (next > i + 1) {
          raw = new BigDecimal(spaced.toString());
          form = NumberValue.Form.SPACED;
        }
      }
      NumberMultipliers.Read scale = NumberMultipliers.at(tokens, next);
      if (scale.next() == next && partOfMore(next)) {
        return Optional.empty();
      }
      return Optional.of(new NumberValue(i, scale.next(), raw, scale.scale(), form));
    });
  }

  private static NumberValue.Form form(NumberDigits digits) {
    if (digits.led()) {
      return NumberValue.Form.LED;
    }
    return digits.grouped() ? NumberValue.Form.GROUPED : digits.uncertain() ? NumberValue.Form.UNCERTAIN : NumberValue.Form.DIGITS;
  }

  private boolean oneBlank(int i) {
    return tokens.at(i).start() == tokens.at(i - 1).end() + 1;
  }

  /** What is glued to the end of the digits makes them part of a word, date, time or fraction. */
  private boolean partOfMore(int next) {
    if (!tokens.glued(next)) {
      return false;
    }
    if (tokens.isWord(next)) {
      return true;
    }
    boolean more = tokens.glued(next + 1);
    if (tokens.isDash(next) && more) {
      return tokens.isWord(next + 1)
          || (tokens.isDigits(next + 1) && tokens.isDash(next + 2) && tokens.glued(next + 2) && tokens.glued(next + 3));
    }
    return (tokens.is(next, "/") || tokens.is(next, ":")) && more && tokens.isDigits(next + 1);
  }

  private Optional<NumberValue> words(int i) {
    if (tokens.isDash(i + 1) && tokens.glued(i + 1)) {
      return Optional.empty();
    }
    if (tokens.is(i, "een") && tokens.in(i + 1, HALVES)) {
      return scaledOnly(i, i + 2, HALF);
    }
    if (tokens.in(i, HALVES)) {
      return scaledOnly(i, i + 1, HALF);
    }
    if (tokens.in(i, ONE_AND_A_HALF)) {
      return word(i, i + 1, new BigDecimal("1.5"));
    }
    if (tokens.is(i, "een")) {
      return scaledOnly(i, i + 1, BigDecimal.ONE);
    }
    return NumberPhrase.at(tokens, i).flatMap(phrase -> {
      if (phrase.round()) {
        return Optional.of(new NumberValue(i, phrase.next(), phrase.value(), BigDecimal.ONE, NumberValue.Form.ROUND));
      }
      return word(i, phrase.next(), phrase.value());
    });
  }

  private Optional<NumberValue> word(int i, int next, BigDecimal raw) {
    NumberMultipliers.Read scale = NumberMultipliers.at(tokens, next);
    return Optional.of(new NumberValue(i, scale.next(), raw, scale.scale(), NumberValue.Form.WORDS));
  }

  /** "een" is an article and "half" an adjective, unless a multiplier follows. */
  private Optional<NumberValue> scaledOnly(int i, int next, BigDecimal raw) {
    return word(i, next, raw).filter(NumberValue::isScaled);
  }
}

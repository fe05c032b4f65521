package nl.kamergraaf.mention;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.register.Concept;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.register.Spelling;

/** Currencies and hedges for tests of the number readers, and mentions as short strings. */
final class NumberRegister {

  static final LocalDate LETTER = LocalDate.of(2025, 2, 17);

  static final Register REGISTER =
      new Register(
          List.of(
              currency("EUR", "euro", "EUR", "€", "euro's"),
              currency("USD", "dollar", "USD", "US$", "Amerikaanse dollar"),
              currency("GBP", "pond", "GBP", "£", "pond sterling"),
              currency("CHF", "Zwitserse frank", "CHF"),
              currency("NOK", "Noorse kroon", "NOK", "Noorse kronen"),
              new Entry("country/nld", Kind.COUNTRY, "Nederland", List.of(new Spelling("Nederland", Spelling.Form.NAME)))),
          List.of(),
          List.of(
              qualifier("exact", "precies", "verhoogd tot", "gestegen tot"),
              qualifier("about", "circa", "ca.", "c.a.", "ongeveer", "zo'n", "rond de", "om en nabij", "±", "plusminus"),
              qualifier("at-least", "ruim", "minimaal", "ten minste", "minstens", "of meer"),
              qualifier("more-than", "meer dan", "boven de"),
              qualifier("up-to", "tot", "maximaal", "hooguit", "ten hoogste", "tot wel", "tot maximaal"),
              qualifier("almost", "bijna", "krap", "een kleine"),
              qualifier("less-than", "minder dan", "onder de"),
              qualifier("estimated", "naar schatting", "geschat op", "een geschatte", "geschatte")));

  private NumberRegister() {}

  private static Entry currency(String code, String label, String... others) {
    List<Spelling> spellings =
        Stream.concat(Stream.of(label), Stream.of(others)).map(text -> new Spelling(text, Spelling.Form.NAME)).toList();
    return new Entry("authority/currency/" + code, Kind.CURRENCY, label, spellings);
  }

  private static Concept qualifier(String name, String... cues) {
    return new Concept("qualifier", name, name, List.of(), List.of(cues));
  }

  /** What a finder finds in one sentence of a letter of 17 February 2025, one short string for each mention, joined by semicolons. */
  static String found(Finder finder, String sentence) {
    return found(finder, LETTER, sentence);
  }

  static String found(Finder finder, LocalDate issued, String sentence) {
    Reading reading = Readings.reading(issued, REGISTER, sentence);
    return Readings.find(finder, reading).stream().map(mention -> show(mention, sentence)).collect(Collectors.joining("; "));
  }

  private static String show(Mention mention, String sentence) {
    String words = sentence.substring(mention.range().start(), mention.range().end());
    return switch (mention) {
      case Money money -> words + " = " + number(money.number()) + " " + money.currency();
      case Quantity quantity ->
          words
              + " = "
              + number(quantity.number())
              + (quantity.unit() == Quantity.Unit.PERCENT ? "%" : "")
              + quantity.thing().map(range -> " " + sentence.substring(range.start(), range.end())).orElse("");
      case When when ->
          words
              + " = "
              + when.start().map(LocalDate::toString).orElse("")
              + (when.start().equals(when.end()) ? "" : ".." + when.end().map(LocalDate::toString).orElse(""))
              + " "
              + when.precision()
              + (when.bound() == When.Bound.WITHIN ? "" : " " + when.bound());
      default -> words;
    };
  }

  private static String number(Number number) {
    String hedges = number.qualifiers().isEmpty() ? "" : String.join("+", number.qualifiers().stream().sorted().toList()) + " ";
    String value = number.min().toPlainString() + (number.isRange() ? ".." + number.max().toPlainString() : "");
    return hedges + value;
  }
}

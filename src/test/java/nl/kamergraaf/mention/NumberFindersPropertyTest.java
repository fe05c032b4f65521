package nl.kamergraaf.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import nl.kamergraaf.text.Range;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFindersPropertyTest {

  private static final List<Finder> FINDERS =
      List.of(new MoneyFinder(NumberRegister.REGISTER), new QuantityFinder(NumberRegister.REGISTER), new WhenFinder());
  /** The names of the precision scheme that a finder may give. */
  private static final Set<String> PRECISIONS =
      Set.of("day", "week", "part-of-month", "month", "quarter", "season", "half-year", "part-of-year", "year", "span", "relative-event");
  private static final List<String> PIECES =
      List.of(
          "EUR", "€", "$", "euro", "miljoen", "mld.", "12.500", "1,5", "3", "31", "29", "2024", "2025", "35", "000", "een", "half", "anderhalf", "twee",
          "negentig", "honderd", "tussen", "de", "en", "tot", "en met", "à", "-", "/", "t/m", "%", "procent", "kwart", "helft", "derde", "van",
          "naar", "circa", "ruim", "of meer", "januari", "februari", "mei", "jl.", "a.s.", "dit", "vorig", "jaar", "komende", "maanden", "eind",
          "begin", "zomer", "kwartaal", "eerste", "laatste", "voor", "uiterlijk", "na", "sinds", "vandaag", "maandag", "geleden", "eerder", "binnen",
          "weken", "schepen", "F-16's", "waarvan", "(", ")", ".", ",", "½", "op", "Prinsjesdag", "zomerreces", "afgelopen", "2024/2025", "winter");

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(PIECES).list().ofMaxSize(14).map(pieces -> String.join(" ", pieces));
  }

  @Property(tries = 3000)
  void anySentenceOfSuchWordsIsRead(@ForAll("sentences") String sentence) {
    assertSound(sentence);
  }

  @Property(tries = 500)
  void anyStringIsRead(@ForAll @StringLength(max = 300) String sentence) {
    assertSound(sentence);
  }

  private static void assertSound(String sentence) {
    Reading reading = Readings.reading(NumberRegister.LETTER, NumberRegister.REGISTER, sentence);
    for (Finder finder : FINDERS) {
      List<Mention> found = Readings.find(finder, reading);
      for (Mention mention : found) {
        assertThat(new Range(0, sentence.length()).contains(mention.range())).isTrue();
        assertThat(sentence.substring(mention.range().start(), mention.range().end())).isNotBlank().isEqualTo(sentence.substring(mention.range().start(), mention.range().end()).strip());
        if (mention instanceof When when) {
          assertThat(PRECISIONS).contains(when.precision());
          assertThat(when.start().isPresent() || when.end().isPresent()).isTrue();
          assertThat(when.start().isPresent() && when.end().isPresent() && when.start().get().isAfter(when.end().get())).isFalse();
        }
      }
      for (int i = 1; i < found.size(); i++) {
        assertThat(found.get(i - 1).range().overlaps(found.get(i).range())).as("%s beside %s", found.get(i - 1), found.get(i)).isFalse();
      }
    }
  }

  @Property(tries = 300)
  void numbersSurviveTheirSpelling(@ForAll @IntRange(min = 1, max = 999_999) int number, @ForAll @IntRange(min = 0, max = 99) int cents) {
    String written = String.format(java.util.Locale.GERMANY, "%,d,%02d", number, cents);
    Reading reading = Readings.reading(NumberRegister.LETTER, NumberRegister.REGISTER, "Dat kost € " + written + " per boot.");
    Money money = (Money) Readings.find(FINDERS.get(0), reading).get(0);
    assertThat(money.number().min()).isEqualByComparingTo(new java.math.BigDecimal(number + "." + String.format("%02d", cents)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9", "9 ", "9,", "9.", "(", "€ ", "€ 1 en ", "1 en ", "1 tot ", "1-", "1/", "100 000 ", "januari ", "januari tot ", "3 maart en ", "2024 en ", "in 2024 ", "van ",
        "een ", "circa ", "de ", "naar schatting ", "5 schepen op 4 maart voor 5 euro ", "a-", "1 a-", "honderd", "honderd ", "tussen de 1 en ", "één jaar eerder ", "½"
      })
  void aLongSentenceOfAnythingTakesNoLong(String piece) {
    String sentence = piece.repeat(250_000 / piece.length());
    Reading reading = Readings.reading(NumberRegister.LETTER, NumberRegister.REGISTER, sentence);
    // wide limits: a quadratic reading would take many minutes
    Assertions.assertTimeout(Duration.ofSeconds(30), () -> FINDERS.forEach(finder -> Readings.find(finder, reading)));
  }
}

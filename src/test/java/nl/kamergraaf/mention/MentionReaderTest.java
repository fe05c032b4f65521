package nl.kamergraaf.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionReaderTest {

  private static final MentionReader READER = new MentionReader(Registers.SMALL);

  @Test
  void anOfficeHidesItsCountryAndACitationHidesAllInside() {
    assertThat(found("de Franse president noemt de motie-Boswijk c.s. (36 045, nr. 3) en Duitsland"))
        .containsExactly("OfficeName Franse president", "Citation 36 045, nr. 3", "Name Duitsland");
  }

  @Test
  void aDateStaysBesideTheLetterThatItDates() {
    assertThat(found("Zie de Kamerbrief van 6 december 2024."))
        .containsExactly("Citation Kamerbrief van 6 december 2024", "When 6 december 2024");
  }

  @Property(tries = 200)
  void nothingOverlapsButCitations(@ForAll("words") List<String> words) {
    List<Mention> mentions = read(String.join(" ", words));
    for (int i = 0; i < mentions.size(); i++) {
      for (int j = i + 1; j < mentions.size(); j++) {
        if (!(mentions.get(i) instanceof Citation) && !(mentions.get(j) instanceof Citation) && !together(mentions.get(i), mentions.get(j))) {
          assertThat(mentions.get(i).range().overlaps(mentions.get(j).range())).as(words + " " + mentions).isFalse();
        }
      }
    }
  }

  /** "de ministers Jansen en De Vries": each has the words that name them together. */
  private static boolean together(Mention one, Mention other) {
    return one instanceof OfficeName && other instanceof OfficeName && one.range().equals(other.range());
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of(
            "de", "minister", "ministers", "van", "voor", "Defensie", "en", ",", "Trump", "president", "Franse", "Oekraïne", "(", ")", "hierna:", "EU", "Coalition",
            "for", "Kerngroep", "coalities", "drone-", "IT-coalities", "motie", "Boswijk", "c.s.", "36 045,", "nr. 3", "Kamerstuk", "‘", "’", "2025", "€ 3 miljoen",
            "voorzitters", "oud-president", "t.v.v.", "een", "-", "Europese", "Raad", "hoofdaanklager")
        .list().ofMaxSize(25);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"3", "(", "a", "A", "A ", "Trump ", "minister van ", "A (BC) ", "de en ", "Skills Alliance for ", "drone-, en ", "IT-coalities en ", "president Trump, ", "nam ", "A-", "Kerngroep van "})
  void aLongRowOfAnythingIsRead(String piece) {
    String sentence = piece.repeat(200_000 / piece.length());
    assertThat(read(sentence)).allSatisfy(mention -> assertThat(mention.range().end()).isBetween(mention.range().start() + 1, sentence.length()));
  }

  private static List<Mention> read(String sentence) {
    return READER.read(Registers.reading(sentence));
  }

  private static List<String> found(String sentence) {
    return read(sentence).stream()
        .map(m -> m.getClass().getSimpleName() + " " + sentence.substring(m.range().start(), m.range().end()))
        .toList();
  }
}

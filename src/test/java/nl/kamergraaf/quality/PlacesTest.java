package nl.kamergraaf.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kamergraaf.text.Range;
import org.junit.jupiter.api.Test;

class PlacesTest {

  @Test
  void findsEveryPlaceInReadingOrder() {
    assertThat(places("27 van de 27 lidstaten", "27")).containsExactly("27", "27");
  }

  @Test
  void blanksAndKindsOfDashAndQuoteDoNotCount() {
    assertThat(places("Kamerstuk 99\u00A0432,\nnr. 12", "Kamerstuk 99 432, nr. 12")).hasSize(1);
    assertThat(places("zo'n 2023-2024", "zo\u2019n 2023\u20132024")).hasSize(1);
  }

  @Test
  void aNumberInsideALargerOneIsNotIt() {
    assertThat(places("1.027 en 27.000 en 2027 en 27,5", "27")).isEmpty();
    assertThat(places("het waren er 27.", "27")).hasSize(1);
  }

  @Test
  void aWordInsideALongerOneIsNotIt() {
    assertThat(places("De Raadsvergadering; de Raad.", "Raad")).containsExactly("Raad");
  }

  private static List<String> places(String text, String words) {
    List<Range> found = new Places(text).of(words);
    return found.stream().map(range -> text.substring(range.start(), range.end())).toList();
  }
}

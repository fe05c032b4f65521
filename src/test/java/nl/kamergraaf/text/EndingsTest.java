package nl.kamergraaf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

class EndingsTest {

  @Property
  void saysWhatLookingForEachWouldSay(@ForAll List<@AlphaChars @StringLength(min = 1, max = 3) String> endings, @ForAll @AlphaChars @StringLength(max = 5) String word) {
    assertThat(new Endings(endings).end(word)).isEqualTo(endings.stream().anyMatch(word::endsWith));
  }

  @Property
  void findsAnEnding(@ForAll List<@StringLength(min = 1, max = 4) String> endings, @ForAll @StringLength(max = 3) String start) {
    assertThat(endings).allMatch(ending -> new Endings(endings).end(start + ending));
  }
}

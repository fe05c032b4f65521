package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Letters of a few sentences, and the conferences, summits and meetings that they give a time, a place or an organiser. */
class EventTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/reading/events.txt", delimiter = '|', maxCharsPerColumn = 4096)
  void whatTheLetterSaysOfMeetings(String words, String expected) {
    assertThat(FactTables.said(FactTables.read(words).facts(), Fact.Meets.class, EventTest::event)).isEqualTo(expected == null ? "" : expected);
  }

  private static String event(Fact.Meets event) {
    String when =
        event.when()
            .map(time -> time.start().equals(time.end()) ? " [" + time.start().orElseThrow() + "]" : " [" + time.start().orElseThrow() + "/" + time.end().orElseThrow() + "]")
            .orElse("");
    String place = event.place().map(thing -> " @" + thing.label()).orElse("");
    String organisers = event.organisers().stream().map(Thing::label).collect(Collectors.joining(",", " by ", ""));
    return event.label() + when + place + (event.organisers().isEmpty() ? "" : organisers);
  }
}

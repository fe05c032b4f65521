package nl.kamergraaf.shacl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What would run for ever or break the stack comes to an end: with the right answer where that can be had, else unfinished. */
class LimitsTest {

  private static final Limits SHORT = new Limits(Duration.ofMillis(300), 1000);

  @ParameterizedTest
  @ValueSource(strings = {"^(a+)+$", "^(a|aa)*$", "^([a-z]+)*\\\\d$", "(x+x+)+y"})
  void patternThatBacktracksWithoutEnd(String pattern) {
    String text = "a".repeat(5000) + "!" + "x".repeat(5000);

    assertThat(Turtle.validate(pattern(pattern), "ex:a ex:p \"" + text + "\" .").results()).hasSize(1);
  }

  @Test
  void patternOnALongText() {
    assertThat(Turtle.validate(pattern("^(a|b)*$"), "ex:a ex:p \"" + "ab".repeat(200_000) + "\" .").conforms()).isTrue();
  }

  @Test
  void patternThatOnlyBacktrackingCanMatch() {
    String text = "a".repeat(60);

    assertThatThrownBy(() -> Turtle.validate(pattern("^(a+)+\\\\1(a+)+b$"), "ex:a ex:p \"" + text + "\" ."))
        .isInstanceOf(Unfinished.class)
        .hasMessageContaining("cannot be evaluated within bounds");
  }

  @Test
  void patternInAQuery() {
    String shapes = "ex:S a sh:NodeShape ; sh:targetSubjectsOf ex:p ; sh:sparql [ sh:select '''SELECT $this ?value WHERE { "
        + "$this <http://example.org/p> ?value FILTER (%s) }''' ] .";
    String data = "ex:a ex:p \"" + "a".repeat(60) + "!\" .";

    assertThat(Turtle.validate(shapes.formatted("REGEX(?value, '^(a+)+$')"), data).conforms()).isTrue();
    assertThat(Turtle.validate(shapes.formatted("!REGEX(?value, '^(a+)+$')"), data).results()).hasSize(1);
    assertThatThrownBy(() -> Turtle.validate(shapes.formatted("!REGEX(?value, '^(a+)+\\\\\\\\1(a+)+b$')"), data)).isInstanceOf(Unfinished.class);
    assertThatThrownBy(() -> Turtle.validate(shapes.formatted("REPLACE(?value, '^(a+)+\\\\\\\\1(a+)+b$', '') = ''"), data)).isInstanceOf(Unfinished.class);
  }

  /** A value that cannot be made is an error of one solution, as any other, and not the end of the check. */
  @ParameterizedTest
  @ValueSource(strings = {"STRLANG('x', 'no tag!')", "STRLANG('x', '')", "STRLANGDIR('x', 'no tag!', 'ltr')"})
  void languageThatIsNoTag(String term) {
    String shapes = "ex:S a sh:NodeShape ; sh:targetSubjectsOf ex:p ; sh:sparql [ sh:select \"\"\"SELECT $this ?value WHERE { "
        + "$this <http://example.org/p> ?word BIND (" + term + " AS ?value) FILTER (!BOUND(?value)) }\"\"\" ] .";

    assertThat(Turtle.validate(shapes, "ex:a ex:p 1 .").results()).hasSize(1);
  }

  static Stream<Arguments> growing() {
    return Stream.of(
        arguments(repeated("'aaaaaaaaaaaaaaaaaaaa'", "CONCAT(?x%1$d, ?x%1$d)", "STRLEN(?x40) > 5"), "a text of more than"),
        arguments(repeated("'aaaaaaaaaaaaaaaaaaaa'", "REPLACE(?x%1$d, 'a', 'aaaa')", "STRLEN(?x40) > 5"), "a text of more than"),
        arguments(repeated("'%%%%%%%%%%%%%%%%%%%%'", "ENCODE_FOR_URI(CONCAT(?x%1$d, ?x%1$d))", "STRLEN(?x40) > 5"), "a text of more than"),
        arguments(repeated("12345678901234567890", "?x%1$d * ?x%1$d", "?x40 > 5"), "numbers or durations that are too large"),
        arguments(later("P999999999Y", "yearMonthDuration"), "numbers or durations that are too large"),
        arguments(later("P999999999D", "dayTimeDuration"), "numbers or durations that are too large"),
        arguments(later("PT99999999999999H", "dayTimeDuration"), "numbers or durations that are too large"),
        arguments(later("PT9999999999999999S", "dayTimeDuration"), "numbers or durations that are too large"),
        arguments(later("-PT99999999999999H", "dayTimeDuration"), "numbers or durations that are too large"));
  }

  private static String later(String duration, String type) {
    String xsd = "http://www.w3.org/2001/XMLSchema#";
    return "BIND ('2025-01-01'^^<%1$sdate> + '%2$s'^^<%1$s%3$s> AS ?x) FILTER BOUND(?x)".formatted(xsd, duration, type);
  }

  @ParameterizedTest
  @MethodSource("growing")
  void queryThatMakesMuchOutOfLittle(String where, String why) {
    for (String end : List.of("", " LIMIT 9")) {
      String query = "SELECT $this WHERE { $this ?p ?o " + where.replace('\'', '"') + " }" + end;
      String shapes = "ex:S a sh:NodeShape ; sh:targetSubjectsOf ex:p ; sh:sparql [ sh:select '''" + query + "''' ] .";

      assertThatThrownBy(() -> Turtle.validate(shapes, "ex:a ex:p 1 .")).isInstanceOf(Unfinished.class).hasMessageContaining(why);
    }
  }

  private static String repeated(String start, String step, String filter) {
    return "BIND (" + start + " AS ?x0) "
        + IntStream.range(0, 40).mapToObj(i -> "BIND (" + step.formatted(i) + " AS ?x" + (i + 1) + ")").collect(Collectors.joining(" "))
        + " FILTER (" + filter + ")";
  }

  @Test
  void queryThatKeepsEveryText() {
    String data = IntStream.range(0, 200).mapToObj(i -> "ex:n" + i + " ex:p \"" + i + "a".repeat(2000) + "\" .").collect(Collectors.joining("\n"));
    String shapes = "ex:S a sh:NodeShape ; sh:targetNode ex:n1 ; sh:sparql [ sh:select '''SELECT $this (GROUP_CONCAT(CONCAT(?b, ?d, ?f)) AS ?value) "
        + "WHERE { $this ?p ?o . ?a ?p ?b . ?c ?p ?d . ?e ?p ?f } GROUP BY $this''' ] .";

    for (String all : List.of(shapes, shapes.replace("GROUP_CONCAT(", "GROUP_CONCAT(DISTINCT "))) {
      assertThatThrownBy(() -> Turtle.validate(all, data)).isInstanceOf(Unfinished.class).hasMessageContaining("characters of text");
    }
  }

  @Test
  void longChain() {
    String chain = IntStream.range(0, 20_000).mapToObj(i -> "ex:n" + i + " ex:next ex:n" + (i + 1) + " .").collect(Collectors.joining("\n"));
    String shapes = "ex:S a sh:NodeShape ; sh:targetNode ex:n0 ; sh:property [ sh:path [ sh:zeroOrMorePath ex:next ] ; sh:maxCount 3 ] .";

    assertThat(Turtle.validate(shapes, chain).results()).hasSize(1);
  }

  @Test
  void circleOfData() {
    String shapes = "ex:S a sh:NodeShape ; sh:targetNode ex:a ; sh:property [ sh:path [ sh:oneOrMorePath ex:next ] ; sh:minCount 3 ] .";

    assertThat(Turtle.validate(shapes, "ex:a ex:next ex:b . ex:b ex:next ex:a .").results()).hasSize(1);
  }

  @Test
  void circleOfClasses() {
    String shapes = "ex:S a sh:NodeShape ; sh:targetClass ex:A ; sh:class ex:B .";

    assertThat(Turtle.validate(shapes, "ex:A rdfs:subClassOf ex:B . ex:B rdfs:subClassOf ex:A . ex:x a ex:A .").conforms()).isTrue();
  }

  @Test
  void shapesThatMultiply() {
    String shapes = "ex:S0 a sh:NodeShape ; sh:targetNode ex:a . "
        + IntStream.range(0, 60)
            .mapToObj(i -> "ex:S" + i + " sh:or ( [ sh:not ex:S" + (i + 1) + " ] [ sh:not ex:S" + (i + 1) + " ] ) .")
            .collect(Collectors.joining("\n"))
        + " ex:S60 sh:nodeKind sh:IRI .";

    assertThatThrownBy(() -> Turtle.validate(shapes, "ex:a ex:p 1 .", SHORT)).isInstanceOf(Unfinished.class).hasMessage("not finished within 300 ms");
  }

  @Test
  void queryThatMultiplies() {
    String data = IntStream.range(0, 300).mapToObj(i -> "ex:n" + i + " ex:p " + i + " .").collect(Collectors.joining("\n"));
    String query = "SELECT $this WHERE { $this ?a ?b . ?c ?d ?e . ?f ?g ?h . ?i ?j ?k . ?l ?m ?n FILTER (?b + ?e + ?h + ?k + ?n < 0) }";
    String joined = "ex:S a sh:NodeShape ; sh:targetSubjectsOf ex:p ; sh:sparql [ sh:select '" + query + "' ] .";
    String oneByOne = joined.replace("}'", "} LIMIT 1'");

    assertThatThrownBy(() -> Turtle.validate(joined, data, SHORT)).isInstanceOf(Unfinished.class);
    assertThatThrownBy(() -> Turtle.validate(oneByOne, data, SHORT)).isInstanceOf(Unfinished.class);
  }

  @Test
  void moreResultsThanAsked() {
    String data = IntStream.range(0, 1001).mapToObj(i -> "ex:n" + i + " ex:p " + i + " .").collect(Collectors.joining("\n"));

    assertThatThrownBy(() -> Turtle.validate("ex:S a sh:NodeShape ; sh:targetSubjectsOf ex:p ; sh:nodeKind sh:Literal .", data, SHORT))
        .isInstanceOf(Unfinished.class)
        .hasMessage("more than 1000 results");
  }

  @Test
  void shapesNestedTooDeep() {
    String shapes = "ex:S0 a sh:NodeShape ; sh:targetNode ex:a . "
        + IntStream.range(0, 5000).mapToObj(i -> "ex:S" + i + " sh:node ex:S" + (i + 1) + " .").collect(Collectors.joining("\n"));

    assertThatThrownBy(() -> Turtle.validate(shapes, "ex:a ex:p 1 .")).isInstanceOf(Unfinished.class).hasMessageContaining("nested more than 200 deep");
  }

  private static String pattern(String pattern) {
    return "ex:S a sh:NodeShape ; sh:targetSubjectsOf ex:p ; sh:property [ sh:path ex:p ; sh:pattern \"" + pattern + "\" ] .";
  }
}

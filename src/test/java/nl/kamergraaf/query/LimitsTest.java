package nl.kamergraaf.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.store.Store;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that ask for more than they may have, on the program's own graphs: in memory and on disk, each ends with its reason. */
class LimitsTest {

  private static final String PREFIXES =
      """
      PREFIX fn: <http://www.w3.org/2005/xpath-functions#>
      PREFIX math: <http://www.w3.org/2005/xpath-functions/math#>
      PREFIX apf: <http://jena.apache.org/ARQ/property#>
      PREFIX afn: <http://jena.apache.org/ARQ/function#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  private static final Limits SMALL = new Limits(Duration.ofSeconds(60), 1_000, 5_000, 1 << 20, 10_000, 1_000_000, 100_000, 200, 300);

  @TempDir static Path folder;
  private static Store memory;
  private static Store disk;

  @BeforeAll
  static void open() {
    memory = Store.inMemory(new Iris());
    disk = Store.at(folder.resolve("db"), new Iris());
  }

  @AfterAll
  static void close() {
    memory.close();
    disk.close();
  }

  static Stream<Arguments> tooMuch() {
    String anything = "(<x:>|!<x:>|^<x:>|!^<x:>)";
    return Stream.of(
        // texts and numbers that grow
        tooMuch("SELECT (STRLEN(?a30) AS ?n) { BIND('0123456789' AS ?a0) " + steps("BIND(CONCAT(?a%1$d, ?a%1$d) AS ?a%2$d)") + "}"),
        tooMuch("SELECT (STRLEN(CONCAT(?a" + ", ?a".repeat(200) + ")) AS ?n) { BIND('" + "x".repeat(500) + "' AS ?a) }"),
        tooMuch("SELECT (STRLEN(REPLACE('" + "x".repeat(5_000) + "', 'x', '" + "y".repeat(5_000) + "')) AS ?n) {}"),
        tooMuch("SELECT (STRLEN(REPLACE('" + "x".repeat(9_000) + "', '(x+)', '" + "$1".repeat(40_000) + "')) AS ?n) {}"),
        tooMuch("SELECT (STRLEN(REPLACE('" + "x".repeat(9_000) + "', 'x+', '" + "$0".repeat(2) + "')) AS ?n) {}"),
        tooMuch("SELECT (STRLEN(ENCODE_FOR_URI('" + "%".repeat(5_000) + "')) AS ?n) {}"),
        tooMuch("SELECT (STRLEN(fn:concat(?a, ?a, ?a)) AS ?n) { BIND('" + "x".repeat(5_000) + "' AS ?a) }"),
        tooMuch("SELECT (STRLEN(GROUP_CONCAT(STR(?s); separator='" + "s".repeat(5_000) + "')) AS ?n) { ?s ?p ?o }"),
        tooMuch("SELECT (STRLEN(GROUP_CONCAT(DISTINCT CONCAT(STR(?s), STR(?o)))) AS ?n) { ?s ?p ?o }"),
        tooMuch("SELECT (?a30 > 0 AS ?n) { BIND(99999999999 AS ?a0) " + steps("BIND(?a%1$d * ?a%1$d AS ?a%2$d)") + "}"),
        tooMuch("SELECT (?a30 > 0 AS ?n) { BIND(0.123456789 AS ?a0) " + steps("BIND(?a%1$d * ?a%1$d AS ?a%2$d)") + "}"),
        tooMuch("SELECT ?t { BIND(<<( <a:> <b:> 1 )>> AS ?a0) " + steps("BIND(" + "<<( <a:> <b:> ".repeat(10) + "?a%1$d" + " )>>".repeat(10) + " AS ?a%2$d)") + "BIND(?a30 AS ?t) }"),
        tooMuch("CONSTRUCT { <a:> <b:> ?a30 } WHERE { BIND(<<( <a:> <b:> 1 )>> AS ?a0) " + steps("BIND(" + "<<( <a:> <b:> ".repeat(10) + "?a%1$d" + " )>>".repeat(10) + " AS ?a%2$d)") + "}"),
        tooMuch("SELECT (xsd:integer(CONCAT(?a, ?a)) AS ?x) { BIND('" + "9".repeat(4_000) + "' AS ?a) }"),
        tooMuch("SELECT (xsd:decimal(CONCAT(?a, '.', ?a)) AS ?x) { BIND('" + "9".repeat(4_000) + "' AS ?a) }"),
        tooMuch("SELECT * { BIND('" + "9".repeat(4_000) + "' AS ?a) FILTER(xsd:dayTimeDuration(CONCAT('P', ?a, ?a, 'D')) = 1) }"),
        tooMuch("SELECT (STRDT(CONCAT(?a, ?a), xsd:integer) AS ?x) { BIND('" + "9".repeat(4_000) + "' AS ?a) }"),
        tooMuch("SELECT (?a20 > 0 AS ?x) { BIND(1.0 AS ?a0) " + steps("BIND(?a%1$d / 0.00" + "0".repeat(900) + "1 AS ?a%2$d)") + "}"),
        tooMuch("SELECT (UCASE(?b) AS ?x) { BIND('" + "x".repeat(9_000) + "' AS ?b) ?s ?p ?o }"),
        tooMuch("SELECT (COUNT(*) AS ?n) { SELECT DISTINCT ?x ?o { BIND('" + "x".repeat(9_000) + "y' AS ?b) ?s ?p ?o BIND(STRBEFORE(?b, 'y') AS ?x) } }"),
        tooMuch("SELECT (COUNT(*) AS ?n) { SELECT ?x { BIND('" + "x".repeat(9_000) + "' AS ?b) ?s ?p ?o BIND(SUBSTR(?b, 2) AS ?x) } ORDER BY ?x }"),
        tooMuch("SELECT ?b { BIND('" + "x".repeat(9_000) + "' AS ?b) ?s ?p ?o } LIMIT 900"),
        // the same where ARQ takes any exception for "no"
        tooMuch("SELECT * { ?s ?p ?o FILTER(STRLEN(REPLACE('" + "x".repeat(5_000) + "', 'x', '" + "y".repeat(5_000) + "')) = 1) }"),
        tooMuch("SELECT * { ?s ?p ?o FILTER NOT EXISTS { FILTER(REGEX(STR(?s), '((a{100}){100}){100}')) } }"),
        // regular expressions
        tooMuch("SELECT * { FILTER REGEX('a', '(x{1000}){1000}') }"),
        tooMuch("SELECT * { FILTER REGEX('a', '" + "a".repeat(3_000) + "') }"),
        notAllowed("SELECT * { FILTER REGEX('aa', '(a)\\\\1') }"),
        notAllowed("SELECT (REPLACE('aa', '(?=a)', 'b') AS ?x) {}"),
        notAllowed("SELECT (fn:matches('aa', '(?<!a)b') AS ?x) {}"),
        // rows that are kept
        tooMuch("SELECT ?o { ?s ?p ?o } ORDER BY ?o LIMIT 900000"),
        tooMuch("SELECT (COUNT(*) AS ?n) { SELECT DISTINCT ?s ?o { ?s ?p ?o } }"),
        tooMuch("SELECT (COUNT(*) AS ?n) { SELECT ?s ?o (SAMPLE(?p) AS ?x) { ?s ?p ?o } GROUP BY ?s ?o }"),
        tooMuch("SELECT (COUNT(DISTINCT ?o) AS ?n) { ?s ?p ?o }"),
        tooMuch("SELECT (COUNT(DISTINCT *) AS ?n) { ?s ?p ?o }"),
        tooMuch("SELECT (COUNT(*) AS ?n) { ?s ?p ?o MINUS { ?s ?x ?y . ?a ?b ?c } }"),
        tooMuch("SELECT (COUNT(*) AS ?n) { { SELECT ?s { ?s ?p ?o } } OPTIONAL { SELECT ?s ?a { ?s ?x ?y . ?a ?b ?c } } }"),
        // answers
        tooMuch("SELECT * { ?s ?p ?o }"),
        tooMuch("CONSTRUCT WHERE { ?s ?p ?o }"),
        tooMuch("CONSTRUCT { [] <b:> [ <c:> [] ] } WHERE { ?s ?p ?o }"),
        tooMuch("DESCRIBE ?s { ?s ?p ?o }"),
        // queries that are large
        tooMuch("ASK { " + "?s ?p ?o . ".repeat(400) + "}"),
        tooMuch("ASK { { ?s ?p ?o }" + " UNION { ?s ?p ?o }".repeat(200) + " }"),
        tooMuch("ASK { ?s <a:>" + "/<a:>".repeat(1_000) + " ?o }"),
        arguments(Refused.Reason.TOO_LARGE, "ASK {} #" + "x".repeat(200_000)),
        arguments(Refused.Reason.TOO_LARGE, "PREFIX p: <http://x/" + "y".repeat(50_000) + "> ASK { VALUES ?x { " + "p:a ".repeat(1_000) + "} }"),
        arguments(Refused.Reason.TOO_LARGE, "BASE <http://x/" + "y".repeat(50_000) + "/> ASK { VALUES ?x { " + "<a> ".repeat(1_000) + "} }"),
        arguments(Refused.Reason.TOO_LARGE, "SELECT (" + "9".repeat(20_000) + " AS ?x) {}"),
        // time
        tooLong("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"),
        tooLong("CONSTRUCT { <a:> <b:> <c:> } WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"),
        tooLong("SELECT (COUNT(*) AS ?n) { ?a (" + anything + "*)* ?b }"),
        tooLong("SELECT (COUNT(*) AS ?n) { <https://w3id.org/kamergraaf/ns#Letter> (" + anything + "*)* ?b . ?b " + anything + "+ ?c }"),
        tooLong("SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?a (" + anything + "*)* ?b } }"),
        tooLong("SELECT (COUNT(*) AS ?n) { ?s ?p ?o . ?a ?b ?c FILTER REGEX(CONCAT(STR(?o), STR(?c)), '" + "a?".repeat(400) + "b') }"),
        // what is no query, or of another language
        malformed("SELECT * {"),
        malformed("  "),
        malformed("ASK {} ASK {}"),
        malformed("INSERT DATA { <a:> <b:> <c:> }"),
        malformed("JSON { \"x\" : ?s } WHERE { ?s ?p ?o }"),
        malformed("SELECT * { LET(?x := 1) }"),
        malformed("SELECT * { FILTER(" + "(".repeat(5_000) + "1" + ")".repeat(5_000) + ") }"),
        malformed("SELECT ('\u0000' AS ?x) {}"),
        malformed("SELECT ('\\UFFFFFFFF' AS ?x) {}"),
        malformed("SELECT ('\\\\\\U00110000' AS ?x) {}"),
        malformed("SELECT ('\\uD83D' AS ?x) {}"),
        malformed("SELECT (<http://x/\\u0000> AS ?x) {}"),
        malformed("SELECT ('\ud800' AS ?x) {}"),
        malformed("SELECT ('\\uD800' AS ?x) {}"),
        // functions that wait, print, load or tell
        notAllowed("SELECT (afn:wait(100000) AS ?x) {}"),
        notAllowed("SELECT * { FILTER(afn:wait(100000)) }"),
        notAllowed("SELECT (afn:print('x') AS ?x) {}"),
        notAllowed("SELECT (afn:version() AS ?x) {}"),
        notAllowed("SELECT (afn:sprintf('%1000000000d', 1) AS ?x) {}"),
        notAllowed("SELECT (fn:apply(IRI('java:java.lang.String')) AS ?x) {}"),
        notAllowed("SELECT (<http://www.dotnetrdf.org/leviathan#factorial>(100000) AS ?x) {}"),
        notAllowed("SELECT (<http://jena.apache.org/ARQ/jsFunction#f>(1) AS ?x) {}"),
        notAllowed("SELECT (<http://example.org/none>(1) AS ?x) {}"),
        notAllowed("SELECT * { ?x <java:java.lang.String> ?y }"),
        notAllowed("SELECT * { ?x apf:versionARQ ?y }"));
  }

  private static String steps(String step) {
    return IntStream.range(0, 30).mapToObj(i -> step.formatted(i, i + 1)).collect(Collectors.joining(" ", "", " "));
  }

  private static Arguments arguments(Refused.Reason reason, String query) {
    return Arguments.of(reason, query);
  }

  private static Arguments tooMuch(String query) {
    return Arguments.of(Refused.Reason.TOO_MUCH, query);
  }

  private static Arguments tooLong(String query) {
    return Arguments.of(Refused.Reason.TOO_LONG, query);
  }

  private static Arguments notAllowed(String query) {
    return Arguments.of(Refused.Reason.NOT_ALLOWED, query);
  }

  private static Arguments malformed(String query) {
    return Arguments.of(Refused.Reason.MALFORMED, query);
  }

  @ParameterizedTest
  @MethodSource("tooMuch")
  void endsWithItsReason(Refused.Reason reason, String query) {
    for (Store store : new Store[] {memory, disk}) {
      Refused refused = catchThrowableOfType(Refused.class, () -> run(store, query, reason == Refused.Reason.TOO_LONG ? SMALL.withTime(Duration.ofMillis(700)) : SMALL));
      assertThat(refused).as(query.substring(0, Math.min(200, query.length()))).isNotNull();
      assertThat(refused.reason()).as(refused.getMessage()).isEqualTo(reason);
      assertThat(refused.getMessage()).doesNotContain("org.apache");
    }
  }

  /** Not with all that could have stood there, which is most of the language. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "SELECT * { ?s ?p | Encountered \"<EOF>\" at line 6, column 16.",
      "SELECT * { ?s ?p ?o FILTER } | Encountered \" \"}\" \"} \"\" at line 6, column 28.",
      "SELECT ?x WHERE ?s } | Encountered \" <VAR1> \"?s \"\" at line 6, column 17. Was expecting: \"{\"",
  })
  void aMistakeIsToldInALine(String query, String told) {
    Refused refused = catchThrowableOfType(Refused.class, () -> run(memory, query, SMALL));
    assertThat(refused).hasMessage("This is no SPARQL 1.2 query: " + told);
  }

  @Test
  void whatNestsWithoutBracketsIsToldSo() {
    Refused refused = catchThrowableOfType(Refused.class, () -> run(memory, "ASK { FILTER(" + "!".repeat(30_000) + "true) }", Limits.usual()));
    assertThat(refused).hasMessage("The query is too deeply nested.");
  }

  static Stream<Arguments> small() {
    return Stream.of(
        Arguments.of("SELECT (REGEX('Kamerbrief', '^kamer', 'i') AS ?x) {}", "true"),
        Arguments.of("SELECT (REGEX('a b', 'a b', 'x') AS ?x) {}", "false"),
        Arguments.of("SELECT (REGEX('a.b', 'a.b', 'q') AS ?x) {}", "true"),
        Arguments.of("SELECT (REGEX('ac', 'a.c', 'q') AS ?x) {}", "false"),
        Arguments.of("SELECT (REGEX('a\\nb', '^b$', 'm') AS ?x) {}", "true"),
        Arguments.of("SELECT (REGEX('a\\nb', 'a.b', 's') AS ?x) {}", "true"),
        Arguments.of("SELECT (COALESCE(REGEX('a', CONCAT('(', '')), 'error') AS ?x) {}", "error"),
        Arguments.of("SELECT (REPLACE('abc', 'b', 'Z') AS ?x) {}", "aZc"),
        Arguments.of("SELECT (REPLACE('abab', '(a)(b)', '$2$1') AS ?x) {}", "baba"),
        Arguments.of("SELECT (REPLACE('price', 'price', '\\\\$5') AS ?x) {}", "$5"),
        Arguments.of("SELECT (LANG(REPLACE('abc'@nl, 'b', 'Z')) AS ?x) {}", "nl"),
        Arguments.of("SELECT (fn:replace('abc', 'B', 'Z', 'i') AS ?x) {}", "aZc"),
        Arguments.of("SELECT (CONCAT('a', 'b'@nl) AS ?x) {}", "ab"),
        Arguments.of("SELECT (LANG(STRLANG('a', 'nl-BE')) AS ?x) {}", "nl-BE"),
        Arguments.of("SELECT (COALESCE(STRLANG('a', 'n l'), 'error') AS ?x) {}", "error"),
        Arguments.of("SELECT (COALESCE(STRLANG('a', CONCAT('x\"', STR(1))), 'error') AS ?x) {}", "error"),
        Arguments.of("SELECT (LANGDIR(STRLANGDIR('a', 'ar', 'rtl')) AS ?x) {}", "rtl"),
        Arguments.of("SELECT (COALESCE(STRLANGDIR('a', '-', 'rtl'), 'error') AS ?x) {}", "error"),
        Arguments.of("SELECT (ENCODE_FOR_URI('a b') AS ?x) {}", "a%20b"),
        Arguments.of("SELECT (2 * 3.5 + 1 - 2 AS ?x) {}", "6.0"),
        Arguments.of("SELECT (math:pow(2, 10) AS ?x) {}", "1024"),
        Arguments.of("SELECT (7 / 2 AS ?x) {}", "3.5"),
        Arguments.of("SELECT (COALESCE(7 / 0, 'error') AS ?x) {}", "error"),
        Arguments.of("SELECT ('P2D'^^xsd:dayTimeDuration / 2 AS ?x) {}", "P1D"),
        Arguments.of("SELECT (COALESCE('P1D'^^xsd:dayTimeDuration / 3, 'error') AS ?x) {}", "error"),
        Arguments.of("SELECT (COALESCE('P1D'^^xsd:dayTimeDuration / 0, 'error') AS ?x) {}", "error"),
        Arguments.of("SELECT (COALESCE('P1Y'^^xsd:yearMonthDuration / 7, 'error') AS ?x) {}", "error"),
        Arguments.of("SELECT (COALESCE('P1D'^^xsd:dayTimeDuration / 'NaN'^^xsd:double, 'error') AS ?x) {}", "error"),
        Arguments.of("SELECT (COALESCE('P1D'^^xsd:dayTimeDuration * 'INF'^^xsd:double, 'error') AS ?x) {}", "error"),
        Arguments.of("SELECT (xsd:integer('42') + STRDT('1', xsd:integer) AS ?x) {}", "43"),
        Arguments.of("SELECT (STRLEN(xsd:string(STRDT(CONCAT(?a, ?a), xsd:string))) AS ?x) { BIND('" + "9".repeat(4_000) + "' AS ?a) }", "8000"),
        Arguments.of("SELECT (COALESCE(math:pow(10, 1000000000), 'error') AS ?x) {}", "error"),
        Arguments.of("SELECT (COALESCE(math:pow(math:pow(3, 1000), 1000), 'error') AS ?x) {}", "error"),
        Arguments.of("SELECT (CONCAT(SUBSTR(UCASE('abcd'), 2, 2), STRBEFORE('e-f', '-'), LCASE(STRAFTER('e-F', '-')), SUBSTR('xyz', 3)) AS ?x) {}", "BCefz"),
        Arguments.of("SELECT (COALESCE(?a30, 'error') AS ?x) { BIND(TRIPLE(<a:>, <b:>, 1) AS ?a0) " + steps("BIND(TRIPLE(?a%1$d, <b:>, ?a%1$d) AS ?a%2$d)") + "}", "error"),
        Arguments.of("SELECT (COALESCE(?a30, 'error') AS ?x) { BIND(<<( <a:> <b:> 1 )>> AS ?a0) " + steps("BIND(<<( ?a%1$d <b:> ?a%1$d )>> AS ?a%2$d)") + "}", "error"),
        Arguments.of("SELECT (COALESCE(?a30, 'error') AS ?x) { BIND(<<( <a:> <b:> 1 )>> AS ?a0) " + steps("BIND(IF(true, <<( ?a%1$d <b:> ?a%1$d )>>, 1) AS ?a%2$d)") + "}", "error"),
        Arguments.of("SELECT (COALESCE(?a1, 'error') AS ?x) { SELECT (SAMPLE(<<( ?a0 <b:> ?a0 )>>) AS ?a1) { BIND(<<( <a:> <b:> 1 )>> AS ?a0) } }", "error"),
        Arguments.of("SELECT (OBJECT(OBJECT(?t)) AS ?x) { BIND(1 AS ?o) BIND(<<( <a:> <b:> <<( <a:> <b:> ?o )>> )>> AS ?t) }", "1"),
        Arguments.of("SELECT (OBJECT(OBJECT(TRIPLE(<a:>, <b:>, TRIPLE(<a:>, <b:>, 1)))) AS ?x) {}", "1"),
        Arguments.of("SELECT (COALESCE(fn:round(1.5, 2000000000), 'error') AS ?x) {}", "error"),
        Arguments.of("SELECT ('2025-02-17T00:00:00'^^xsd:dateTime + 'P1D'^^xsd:dayTimeDuration AS ?x) {}", "2025-02-18T00:00:00"),
        Arguments.of("SELECT (COALESCE('2025-02-17'^^xsd:date + 'P999999999999D'^^xsd:dayTimeDuration, 'error') AS ?x) {}", "error"),
        Arguments.of("SELECT (COALESCE('2025-02-17'^^xsd:date - 'P99999999999999Y'^^xsd:yearMonthDuration, 'error') AS ?x) {}", "error"),
        Arguments.of("SELECT (GROUP_CONCAT(?v; separator='-') AS ?x) { VALUES ?v { 'a' 'b' } }", "a-b"),
        Arguments.of("SELECT (COUNT(*) AS ?x) { VALUES ?v { 1 2 } FILTER(?v IN (2, 3)) }", "1"),
        Arguments.of("SELECT (COUNT(?p) AS ?x) { ?p apf:strSplit ('a-b-c' '-') }", "3"),
        Arguments.of("SELECT (COUNT(*) AS ?x) { GRAPH ?g {} FILTER(STRENDS(STR(?g), 'graph/ontology')) }", "1"),
        Arguments.of("SELECT ?x { VALUES (?a ?x) { (1 'one') } OPTIONAL { ?a <p:> ?x } }", "one"));
  }

  @ParameterizedTest
  @MethodSource("small")
  void whatIsBoundedStillWorks(String query, String expected) {
    for (Store store : new Store[] {memory, disk}) {
      Result.Rows rows = (Result.Rows) run(store, query, SMALL);
      assertThat(rows.rows()).hasSize(1);
      assertThat(rows.rows().get(0).get("x").getLiteralLexicalForm()).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"(a+)+$", "^(a|aa)+$", "(a|a)*b", "(.*)(.*)(.*)(.*)[0-9]"})
  void noPatternTakesExponentialTime(String pattern) {
    Result.Rows rows = (Result.Rows) run(memory, "SELECT (REGEX('" + "a".repeat(5_000) + "!', '" + pattern + "') AS ?x) {}", SMALL);
    assertThat(rows.rows().get(0).get("x").getLiteralLexicalForm()).isEqualTo("false");
  }

  /** A row of TDB2 looks its terms up when they are read; after the transaction that would be too late. */
  @Test
  void anAnswerIsWholeWhenItsTransactionHasEnded() {
    Result.Rows rows = (Result.Rows) run(disk, "SELECT * { ?s <http://www.w3.org/2004/02/skos/core#prefLabel> ?o } LIMIT 900", SMALL);
    assertThat(rows.rows()).hasSize(900).allMatch(row -> row.detach() == row);
  }

  @Test
  void aQueryThatIsToldToStopStops() {
    Meter meter = new Meter(SMALL.withTime(Duration.ofMinutes(5)));
    meter.stop();
    assertThatThrownBy(() -> run(disk, "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }", meter)).isInstanceOf(Refused.class);
  }

  private static Result run(Store store, String query, Limits limits) {
    return run(store, query, new Meter(limits));
  }

  private static Result run(Store store, String query, Meter meter) {
    DatasetGraph data = store.dataset();
    data.begin(TxnType.READ);
    try {
      return new Runner().run(new Guard(meter.limits()).read(PREFIXES + query), data, meter);
    } finally {
      data.end();
    }
  }
}

package nl.kamergraaf.shacl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import nl.kamergraaf.shacl.Problem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a shapes graph may not hold is said, and the graph is then not said to conform. */
class ProblemsTest {

  static Stream<Arguments> shapes() {
    return Stream.of(
        // terms that would silently do nothing
        unsupported("ex:S sh:property [ sh:path ex:p ; sh:reifierShape ex:T ]", "sh:reifierShape is no property"),
        unsupported("ex:S sh:property [ sh:path ex:p ; sh:reificationRequired true ]", "sh:reificationRequired is no property"),
        unsupported("ex:S sh:property [ sh:path ex:p ; sh:mincount 1 ]", "sh:mincount is no property"),
        unsupported("ex:S sh:rule [ a sh:TripleRule ]", "sh:rule is no property"),
        unsupported("ex:S sh:js [ ]", "sh:js is no property"),
        unsupported("ex:S sh:expression [ ]", "sh:expression is no property"),
        unsupported("ex:S sh:nodeByExpression [ ]", "sh:nodeByExpression is no property"),
        unsupported("ex:S sh:property [ sh:path ex:p ; sh:singleLine true ]", "sh:singleLine is no property"),
        unsupported("ex:S sh:property [ sh:path ex:p ; sh:uniqueMembers true ]", "sh:uniqueMembers is no property"),
        unsupported("ex:S sh:property [ sh:path ex:p ; sh:values [ sh:path ex:q ] ]", "sh:values is no property"),
        unsupported("ex:S sh:targetWhere [ ]", "sh:targetWhere is no property"),
        unsupported("ex:g a owl:Ontology ; sh:entailment <http://www.w3.org/ns/entailment/RDFS> .", "sh:entailment is no property"),
        unsupported("ex:S <http://datashapes.org/dash#uniqueValueForClass> ex:C", "would be without effect"),
        unsupported("ex:S sh:target [ a ex:Target ]", "no SPARQL-based target"),
        // shapes without end
        unsupported("ex:S sh:node ex:S", "refers to itself"),
        unsupported("ex:S sh:property [ sh:path ex:p ; sh:node ex:S ]", "refers to itself"),
        unsupported("ex:S sh:not ex:T . ex:T sh:or ( ex:U ex:S ) . ex:U sh:nodeKind sh:IRI .", "refers to itself"),
        malformed("ex:S sh:in _:l . _:l rdf:first 1 ; rdf:rest _:l .", "not a well-formed list"),
        malformed("ex:S sh:in [ rdf:first 1 , 2 ; rdf:rest () ]", "not a well-formed list"),
        malformed("ex:S sh:or ex:T", "not a well-formed list"),
        unsupported("ex:S sh:property [ sh:path _:p ; sh:minCount 1 ] . _:p sh:inversePath _:p .", "contains itself"),
        // values of the wrong kind
        malformed("ex:S sh:property [ sh:path ex:p ; sh:minCount 1.0 ]", "not an xsd:integer"),
        malformed("ex:S sh:property [ sh:path ex:p ; sh:minCount \"1\" ]", "not an xsd:integer"),
        malformed("ex:S sh:property [ sh:path ex:p ; sh:minCount -1 ]", "below zero"),
        malformed("ex:S sh:property [ sh:path ex:p ; sh:minCount 1 , 2 ]", "more than one value of sh:minCount"),
        malformed("ex:S sh:property [ sh:path ex:p ; sh:datatype xsd:string , xsd:date ]", "more than one value of sh:datatype"),
        malformed("ex:S sh:property [ sh:path ex:p ; sh:datatype \"string\" ]", "not an IRI"),
        malformed("ex:S sh:property [ sh:path ex:p ; sh:datatype xsd:sting ]", "no datatype of XML Schema"),
        malformed("ex:S sh:property [ sh:path ex:p ; sh:nodeKind sh:Iri ]", "no node kind"),
        malformed("ex:S sh:property [ sh:path ex:p ; sh:pattern \"[a\" ]", "no regular expression"),
        malformed("ex:S sh:property [ sh:path ex:p ; sh:pattern \"a\" ; sh:flags \"z\" ]", "unknown flags"),
        malformed("ex:S sh:property [ sh:path ex:p ; sh:uniqueLang 1 ]", "not an xsd:boolean"),
        malformed("ex:S sh:property [ sh:path ex:p ; sh:lessThan \"x\" ]", "not an IRI"),
        malformed("ex:S sh:property [ sh:path ex:p ; sh:qualifiedValueShape [ sh:class ex:C ] ]", "neither sh:qualifiedMinCount nor"),
        malformed("ex:S sh:property [ sh:minCount 1 ]", "has no sh:path"),
        malformed("ex:S sh:property [ sh:path () ; sh:minCount 1 ]", "an empty list is no path"),
        malformed("ex:S sh:property [ sh:path [ ] ; sh:minCount 1 ]", "no well-formed path"),
        malformed("ex:S sh:minCount 1", "without sh:path"),
        malformed("ex:S sh:node [ sh:path ex:p ; sh:minCount 1 ]", "is a property shape"),
        malformed("ex:S sh:targetClass \"C\"", "not an IRI"),
        malformed("ex:S sh:targetNode [ ]", "blank node"),
        malformed("ex:S sh:severity sh:Warnin", "sh:Warnin is no severity"),
        malformed("ex:S sh:severity 'Warning'", "is no severity"),
        // queries
        malformed(query("SELECT $this WHERE { $this ?p ?o MINUS { $this ex:q ?o } }"), "MINUS"),
        malformed(query("SELECT $this WHERE { FILTER NOT EXISTS { $this ?p ?o MINUS { $this ex:q ?o } } }"), "MINUS"),
        malformed(query("SELECT $this WHERE { $this ?p ?o SERVICE <http://127.0.0.1/> { ?a ?b ?c } }"), "SERVICE"),
        malformed(query("SELECT $this WHERE { FILTER EXISTS { SERVICE <http://127.0.0.1/> { ?a ?b ?c } } }"), "SERVICE"),
        malformed(query("SELECT $this FROM <http://127.0.0.1/> WHERE { $this ?p ?o }"), "FROM"),
        malformed(query("SELECT $this WHERE { $this ?p ?o } VALUES ?o { 1 }"), "VALUES"),
        malformed(query("SELECT $this WHERE { $this ?p ?o VALUES ?o { 1 } }"), "VALUES"),
        malformed(query("SELECT $this WHERE { BIND (1 AS $this) }"), "has a value already"),
        malformed(query("SELECT (1 AS $this) WHERE { }"), "has a value already"),
        malformed(query("SELECT $this WHERE { $this ?p ?o { SELECT ?o WHERE { ?o ?q ?r } } }"), "does not return $this"),
        malformed(query("SELECT ?o WHERE { $this ?p ?o }"), "does not return $this"),
        malformed(query("ASK { $this ?p ?o }"), "of another kind"),
        malformed(query("SELECT $this WHERE { $this ?p "), "no query in sh:select"),
        malformed(query("LOAD <http://127.0.0.1/>"), "no query in sh:select"),
        unsupported(query("SELECT $this WHERE { FILTER (<java:java.lang.Runtime>($this)) }"), "the function <java:java.lang.Runtime>"),
        unsupported(query("SELECT $this WHERE { FILTER (ex:f($this)) }"), "the function <http://example.org/f>"),
        unsupported(query("SELECT $this WHERE { FILTER (<http://jena.apache.org/ARQ/function#wait>(99)) }"), "#wait>"),
        unsupported(query("SELECT $this WHERE { FILTER (<http://www.w3.org/2005/xpath-functions#matches>('a', '(a+)+b')) }"), "#matches>"),
        unsupported(query("SELECT $this WHERE { $this <java:x.Y> ?z }"), "a property function"),
        unsupported("ex:S ex:q 1 . ex:K a sh:ConstraintComponent ; sh:parameter [ sh:path ex:q ] ; sh:validator [ sh:jsFunctionName \"f\" ] .", "sh:jsFunctionName"),
        Arguments.of("ex:g owl:imports <http://127.0.0.1/shapes> .", Kind.MISSING, "imports <http://127.0.0.1/shapes>"));
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void saysWhatIsWrong(String turtle, Kind kind, String words) {
    Shapes shapes = Shapes.parse(Turtle.graph("ex:S a sh:NodeShape ; sh:targetClass ex:C . " + turtle + (turtle.endsWith(".") ? "" : " .")));

    assertThat(shapes.problems()).anySatisfy(problem -> {
      assertThat(problem.kind()).isEqualTo(kind);
      assertThat(problem.what()).contains(words);
    });
    if (kind != Kind.MISSING) {
      assertThatThrownBy(() -> shapes.validate(shapes.index(Turtle.graph("ex:a a ex:C .")), Limits.DEFAULT)).isInstanceOf(Unfinished.class);
    }
  }

  @Test
  void importOfAGraphThatIsHereIsNotMissing() {
    assertThat(Shapes.parse(Turtle.graph("ex:g owl:imports ex:h , <http://www.w3.org/ns/shacl> . ex:h a owl:Ontology .")).problems()).isEmpty();
  }

  @Test
  void unknownTermOnSomethingThatIsNoShapeIsANotice() {
    Shapes shapes = Shapes.parse(Turtle.graph("ex:S a sh:NodeShape ; sh:targetClass ex:C . ex:a a ex:C ; sh:nodeShape ex:S ."));

    assertThat(shapes.problems()).extracting(Problem::kind).containsExactly(Kind.NOTICE);
    assertThat(shapes.validate(shapes.index(shapes.graph()), Limits.DEFAULT).conforms()).isTrue();
  }

  private static Arguments unsupported(String turtle, String words) {
    return Arguments.of(turtle, Kind.UNSUPPORTED, words);
  }

  private static Arguments malformed(String turtle, String words) {
    return Arguments.of(turtle, Kind.MALFORMED, words);
  }

  private static String query(String text) {
    return "ex:S sh:sparql [ sh:prefixes ex:g ; sh:select \"\"\"" + text + "\"\"\" ] . "
        + "ex:g sh:declare [ sh:prefix \"ex\" ; sh:namespace \"http://example.org/\"^^xsd:anyURI ] .";
  }
}

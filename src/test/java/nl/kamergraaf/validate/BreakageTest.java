package nl.kamergraaf.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.graph.SampleFacts;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A good graph broken in one way is found out by the rule for it. */
class BreakageTest {

  static Stream<Arguments> breakages() {
    return Stream.of(
        // classes
        broken("a class is missing", "DELETE WHERE { ?x a kg:Figure }", "TypedNode"),
        broken("a class is missing of which the node has another", "DELETE WHERE { ?x a kg:MonetaryAmount }", "FinancialCommitment"),
        broken("the class is another one", "DELETE { ?x a kg:Mention } INSERT { ?x a kg:Citation } WHERE { ?x a kg:Mention }", "Citation"),
        broken("the class does not exist", "DELETE { ?x a kg:Event } INSERT { ?x a kg:Evnt } WHERE { ?x a kg:Event }", "DeclaredTerm"),
        broken("two classes that exclude each other", "INSERT { ?x a kg:Figure } WHERE { ?x a kg:MonetaryAmount }", "OneKind"),
        broken("the letter itself is gone", "DELETE { ?x ?p ?o } WHERE { ?x a kg:Letter ; ?p ?o }", "DocumentVersion"),
        broken("the version is gone", "DELETE { ?x ?p ?o } WHERE { ?x a kg:DocumentVersion ; ?p ?o }", "OwnVersion"),
        broken("the run is gone", "DELETE { ?x ?p ?o } WHERE { ?x a kg:ExtractionRun ; ?p ?o }", "Evidence"),
        // values
        broken("a date is a string", "DELETE { ?x dcterms:issued ?d } INSERT { ?x dcterms:issued '2025-02-17' } WHERE { ?x dcterms:issued ?d }", "Letter"),
        broken("a date is no date", "DELETE { ?x dcterms:issued ?d } INSERT { ?x dcterms:issued '2025-02-30'^^xsd:date } WHERE { ?x dcterms:issued ?d }", "Letter"),
        broken("a date has a time", "DELETE { ?x dcat:startDate ?d } INSERT { ?x dcat:startDate '2025-02-03T00:00:00Z'^^xsd:dateTime } WHERE { ?x dcat:startDate ?d }", "TimeReference"),
        broken("dates are swapped", "DELETE { ?x dcat:endDate ?e } INSERT { ?x dcat:endDate '1999-01-01'^^xsd:date } WHERE { ?x a kg:TimeReference ; dcat:endDate ?e }", "TimeReference"),
        broken("two dates", "INSERT { ?x dcterms:issued '2024-01-01'^^xsd:date } WHERE { ?x a kg:Letter }", "Letter"),
        broken("no date", "DELETE WHERE { ?x dcterms:issued ?d }", "Letter"),
        broken("an amount is negative", "DELETE { ?x kg:value ?v } INSERT { ?x kg:value -5 } WHERE { ?x a kg:MonetaryAmount ; kg:value ?v }", "AmountSign"),
        broken("an amount is a string", "DELETE { ?x kg:value ?v } INSERT { ?x kg:value '5 miljoen' } WHERE { ?x a kg:MonetaryAmount ; kg:value ?v }", "Number"),
        broken("an amount has no value", "DELETE { ?x kg:value ?v } WHERE { ?x a kg:MonetaryAmount ; kg:value ?v }", "Number"),
        broken("an amount has no currency", "DELETE WHERE { ?x kg:currency ?c }", "MonetaryAmount"),
        broken("an unknown currency", "DELETE { ?x kg:currency ?c } INSERT { ?x kg:currency <https://example.org/euro> } WHERE { ?x kg:currency ?c }", "CurrencyKnown"),
        broken("a range upside down", "DELETE { ?x kg:value ?v } INSERT { ?x kg:minValue 9 ; kg:maxValue 3 } WHERE { ?x a kg:Figure ; kg:value ?v }", "Number"),
        broken("a confidence above one", "DELETE { ?x kg:confidence ?c } INSERT { ?x kg:confidence 1.5 } WHERE { ?x a kg:Mention ; kg:confidence ?c }", "Evidence"),
        broken("a concept of another scheme", "DELETE { ?x kg:unit ?u } INSERT { ?x kg:unit kgs:adopted } WHERE { ?x kg:unit ?u }", "Figure"),
        broken("a concept that does not exist", "DELETE { ?x kg:modality ?m } INSERT { ?x kg:modality kgs:certain } WHERE { ?x a kg:Event ; kg:modality ?m }", "DeclaredTerm"),
        broken("words in another language", "DELETE { ?x kg:surfaceForm ?w } INSERT { ?x kg:surfaceForm 'words'@en } WHERE { ?x kg:surfaceForm ?w }", "DutchWords"),
        broken("words without a language", "DELETE { ?x kg:expression ?w } INSERT { ?x kg:expression 'gisteren' } WHERE { ?x kg:expression ?w }", "TimeReference"),
        broken("empty words", "DELETE { ?x kg:citationText ?w } INSERT { ?x kg:citationText '' } WHERE { ?x kg:citationText ?w }", "Citation"),
        broken("a name twice", "INSERT { ?x skos:prefLabel 'Andere naam'@nl } WHERE { ?x a kg:CapabilityCoalition ; skos:prefLabel ?n }", "NamedThing"),
        broken("a hash cut short", "DELETE { ?x kg:contentHash ?h } INSERT { ?x kg:contentHash '9f86' } WHERE { ?x kg:contentHash ?h }", "DocumentVersion"),
        // properties
        broken("a misspelt property", "DELETE { ?x kg:evidence ?e } INSERT { ?x kg:evidense ?e } WHERE { ?x a kg:Mention ; kg:evidence ?e }", "DeclaredTerm"),
        broken("a property of another namespace", "INSERT { ?x <https://schema.org/about> ?x } WHERE { ?x a kg:Figure }", "FigureClosed"),
        broken("a property that belongs elsewhere", "INSERT { ?x kg:currency <http://publications.europa.eu/resource/authority/currency/EUR> } WHERE { ?x a kg:Mention }", "MentionClosed"),
        broken("subject and value swapped", "INSERT { ?p kg:signatory ?s } WHERE { ?s kg:signatory ?p }", "TermUse"),
        broken("words where a thing belongs", "DELETE { ?x kg:statusOf ?t } INSERT { ?x kg:statusOf 'het tribunaal' } WHERE { ?x kg:statusOf ?t }", "StatusReport"),
        broken("an IRI where words belong", "DELETE { ?x kg:goodsDescription ?w } INSERT { ?x kg:goodsDescription <body/icc> } WHERE { ?x a kg:Delivery ; kg:goodsDescription ?w }", "Delivery"),
        // links
        broken("an IRI that leads nowhere", "DELETE { ?x kg:provider ?p } INSERT { ?x kg:provider <country/nederland> } WHERE { ?x kg:provider ?p }", "DescribedNode"),
        broken("a country as signatory", "DELETE { ?x kg:signatory ?p } INSERT { ?x kg:signatory <country/nld> } WHERE { ?x kg:signatory ?p }", "Signature"),
        broken("a blank node", "INSERT { ?x schema:location [ rdfs:label 'ergens'@nl ] } WHERE { ?x a kg:Event }", "NoBlankNode"),
        broken("a part contains its whole", "INSERT { ?x kg:includedIn ?x } WHERE { ?x a kg:MonetaryAmount }", "IncludedIn"),
        broken("signatories share a place", "INSERT { <letter/1999D90001> kg:hasSignature ?x } WHERE { ?x a kg:Signature ; kg:ordinal 1 }", "SignatureOrder"),
        // evidence
        broken("no evidence", "DELETE { ?x kg:evidence ?e } WHERE { ?x a kg:Figure ; kg:evidence ?e }", "Evidence"),
        broken("evidence of another letter", "DELETE { ?x kg:evidence ?e } INSERT { ?x kg:evidence <passage/1999D90009-v1/1-9> } WHERE { ?x a kg:Figure ; kg:evidence ?e }", "Evidence"),
        broken("evidence of another sentence", "DELETE { ?x kg:evidence ?e } INSERT { ?x kg:evidence ?other } WHERE { ?x a kg:Figure ; kg:evidence ?e . ?c a kg:Citation ; kg:evidence ?other }", "WordsInEvidence"),
        broken("stated in another version", "DELETE { ?x kg:statedIn ?v } INSERT { ?x kg:statedIn <version/1999D90009-v1> } WHERE { ?x a kg:Figure ; kg:statedIn ?v }", "OwnVersion"),
        broken("a place shifted", "DELETE { ?x oa:start ?s ; oa:end ?e } INSERT { ?x oa:start ?t ; oa:end ?f } WHERE { ?x oa:start ?s ; oa:end ?e BIND (?s + 3 AS ?t) BIND (?e + 3 AS ?f) }", "KeyInIri"),
        broken("one end of a place shifted", "DELETE { ?x oa:end ?e } INSERT { ?x oa:end ?f } WHERE { ?x oa:end ?e BIND (?e + 3 AS ?f) }", "QuoteFitsPlace"),
        broken("a quotation changed", "DELETE { ?x oa:exact ?q } INSERT { ?x oa:exact ?r } WHERE { ?x oa:exact ?q BIND (STRLANG(CONCAT(STR(?q), ' niet'), 'nl') AS ?r) }", "QuoteFitsPlace"),
        broken("a quotation changed to words as long", "DELETE { ?x oa:exact ?q } INSERT { ?x oa:exact ?r } WHERE { ?x oa:exact ?q BIND (STRLANG(REPLACE(STR(?q), '[a-z]', 'x'), 'nl') AS ?r) }", "WordsInEvidence"),
        broken("no selector", "DELETE WHERE { ?x oa:hasSelector ?s }", "Passage"),
        broken("selectors without class", "DELETE WHERE { ?x a oa:TextPositionSelector }", "SelectorKind"),
        // statements
        broken("a statement about nothing", "DELETE WHERE { GRAPH <s> { ?x rdf:reifies ?t } }", "Statement"),
        broken("a statement about two triples", "INSERT { GRAPH <s> { ?x rdf:reifies <<( <a> kg:seat <b> )>> } } WHERE { GRAPH <s> { ?x a kg:Statement } }", "Statement"),
        broken("a statement about a thing", "DELETE { GRAPH <s> { ?x rdf:reifies ?t } } INSERT { GRAPH <s> { ?x rdf:reifies <body/icc> } } WHERE { GRAPH <s> { ?x rdf:reifies ?t } }", "Statement"),
        broken("a relation without a statement", "DELETE { GRAPH <s> { ?x ?p ?o } } WHERE { GRAPH <s> { ?x a kg:Statement ; ?p ?o } }", "RelationEvidence"),
        broken("a fact without its triple", "DELETE WHERE { ?x kg:seat ?y }", "StatementAsserted"),
        broken("a possibility as a triple", "INSERT DATA { <body/icc> kg:candidateHost <country/nld> } ; DELETE { GRAPH <s> { ?x kg:modality ?m ; rdf:reifies ?t } } "
            + "INSERT { GRAPH <s> { ?x kg:modality kgs:possibility ; rdf:reifies <<( <body/icc> kg:candidateHost <country/nld> )>> } } WHERE { GRAPH <s> { ?x kg:modality ?m ; rdf:reifies ?t FILTER STRENDS(STR(?x), 'candidateHost') } }",
            "StatementNotAsserted"),
        broken("a modality lost", "DELETE WHERE { ?x kg:modality ?m }", "Evidence"),
        // keys
        broken("the letter's number", "DELETE { ?x dcterms:identifier ?n } INSERT { ?x dcterms:identifier '1999D90002' } WHERE { ?x a kg:Letter ; dcterms:identifier ?n }", "KeyInIri"),
        broken("the version's number", "DELETE { ?x kg:versionNumber ?n } INSERT { ?x kg:versionNumber 7 } WHERE { ?x kg:versionNumber ?n }", "KeyInIri"),
        broken("a dossier's number", "DELETE { ?x kg:dossierNumber ?n } INSERT { ?x kg:dossierNumber '99999' } WHERE { ?x kg:dossierNumber ?n }", "KeyInIri"),
        broken("a publication identifier", "DELETE { ?x kg:publicationIdentifier ?n } INSERT { ?x kg:publicationIdentifier '36045 nr. 190' } WHERE { ?x a kg:Letter ; kg:publicationIdentifier ?n }", "PublicationIdentifier"),
        broken("a footnote's marker", "DELETE { ?x kg:marker ?n } INSERT { ?x kg:marker 9 } WHERE { ?x kg:marker ?n }", "KeyInIri"),
        broken("a footnote whose text is gone", "DELETE { ?x dcterms:hasPart ?p } WHERE { ?x a kg:Footnote ; dcterms:hasPart ?p }", "FootnoteParts"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("breakages")
  void isFound(String what, String update, String rule) {
    LetterGraph letter = Broken.by(update);
    assertThat(triples(letter)).as("the update changes something").isNotEqualTo(triples(SampleFacts.all().graph()));

    List<Finding> findings = Broken.VALIDATOR.check(letter).findings();

    assertThat(findings).extracting(Finding::shape).contains(rule);
    assertThat(findings).allSatisfy(finding -> {
      assertThat(finding.message().nl()).isNotEmpty();
      assertThat(finding.rule().remedy().en()).isNotEmpty();
    });
  }

  @Test
  void theGoodGraphHasNoViolation() {
    assertThat(Broken.VALIDATOR.check(SampleFacts.all().graph()).violations().findings()).isEmpty();
  }

  private static Set<Triple> triples(LetterGraph letter) {
    return Stream.concat(letter.facts().stream(), letter.statements().stream()).collect(Collectors.toSet());
  }

  private static Arguments broken(String what, String update, String rule) {
    return Arguments.of(what, update, rule);
  }
}

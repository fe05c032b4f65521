package nl.kamergraaf.serve;

import java.util.List;
import java.util.Set;
import nl.kamergraaf.query.Result;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.apache.jena.riot.RDFWriter;
import java.io.OutputStream;

/**
 * A format that an answer can be written in.
 *
 * @param mediaType as it is announced
 * @param also further media types under which it is asked for
 * @param names what the parameter {@code format} may say for it; the first ends an address: {@code .ttl}
 * @param writer how it is written
 * @param tripleTerms whether it can hold a triple inside a triple (RDF 1.2)
 * @param xml whether it is XML, which has no place for most control characters
 * @param iri what a service description calls it
 */
record Format(String mediaType, Set<String> also, List<String> names, Writer writer, boolean tripleTerms, boolean xml, String iri) {

  /** Rows and truth values, or graphs. */
  sealed interface Writer {
    /** Of SELECT and ASK. */
    record Results(Lang lang) implements Writer {}

    /** Of CONSTRUCT, DESCRIBE and things. */
    record Triples(RDFFormat format) implements Writer {}
  }

  private static final Writer JSON = new Writer.Results(ResultSetLang.RS_JSON);
  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  static final List<Format> RESULTS =
      List.of(
          results("application/sparql-results+json", Set.of("application/json"), "json", ResultSetLang.RS_JSON, true, false, "SPARQL_Results_JSON"),
          results("application/sparql-results+xml", Set.of("application/xml", "text/xml"), "xml", ResultSetLang.RS_XML, true, true, "SPARQL_Results_XML"),
          results("text/csv", Set.of(), "csv", ResultSetLang.RS_CSV, false, false, "SPARQL_Results_CSV"),
          results("text/tab-separated-values", Set.of(), "tsv", ResultSetLang.RS_TSV, true, false, "SPARQL_Results_TSV"));

  static final List<Format> GRAPHS =
      List.of(
          graph("text/turtle", Set.of("application/x-turtle", "application/turtle", "text/n3"), List.of("ttl", "turtle", "n3"), RDFFormat.TURTLE_PRETTY, true, "Turtle"),
          graph("application/n-triples", Set.of("text/plain"), List.of("nt", "ntriples"), RDFFormat.NTRIPLES_UTF8, true, "N-Triples"),
          graph("application/ld+json", Set.of("application/json"), List.of("jsonld", "json-ld", "json"), RDFFormat.JSONLD11_PRETTY, false, "JSON-LD"),
          graph("application/rdf+xml", Set.of("application/xml", "text/xml"), List.of("rdf", "rdfxml", "rdf+xml", "xml"), RDFFormat.RDFXML_PLAIN, false, "RDF_XML"));

  private static Format results(String mediaType, Set<String> also, String name, Lang lang, boolean tripleTerms, boolean xml, String iri) {
    return new Format(mediaType, also, List.of(name), new Writer.Results(lang), tripleTerms, xml, FORMATS + iri);
  }

  private static Format graph(String mediaType, Set<String> also, List<String> names, RDFFormat format, boolean tripleTerms, String iri) {
    return new Format(mediaType, also, names, new Writer.Triples(format), tripleTerms, names.contains("xml"), FORMATS + iri);
  }

  /** What people call it. */
  String title() {
    return iri.substring(FORMATS.length()).replace('_', '/');
  }

  /** The value of the header Content-Type. */
  String contentType() {
    return mediaType + ";charset=utf-8";
  }

  /** Writes an answer of the kind that this format is for. */
  void write(Result reply, OutputStream out) {
    switch (reply) {
      case Result.Rows rows when writer.equals(JSON) -> RowsJson.write(rows, out);
      case Result.Rows rows ->
          results().write(out, RowSetStream.create(rows.variables(), QueryIterPlainWrapper.create(rows.rows().iterator())));
      case Result.Truth truth -> results().write(out, truth.value());
      case Result.Triples triples -> write(triples.graph(), out);
    }
  }

  private ResultsWriter results() {
    return ResultsWriter.create().lang(((Writer.Results) writer).lang()).build();
  }

  void write(Graph graph, OutputStream out) {
    RDFWriter.source(graph).format(((Writer.Triples) writer).format()).output(out);
  }
}

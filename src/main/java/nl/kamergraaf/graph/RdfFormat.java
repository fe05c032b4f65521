package nl.kamergraaf.graph;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * The formats in which letters are written out. Each letter is encoded by itself, so that several can be encoded at a time; the
 * file is {@link #head()}, the letters with {@link #between()} between them, and {@link #foot()}. The same letters give the same bytes.
 */
public enum RdfFormat {
  NQUADS(RDFFormat.NQUADS_UTF8),
  TRIG(RDFFormat.TRIG_BLOCKS),
  /** One graph: what the letters' graphs hold together. */
  TURTLE(RDFFormat.TURTLE_BLOCKS),
  /** A list of documents, one for each letter. JSON-LD has no triple terms, so the statements' graphs are left out. */
  JSONLD(RDFFormat.JSONLD11_PRETTY);

  private final RDFFormat riot;

  RdfFormat(RDFFormat riot) {
    this.riot = riot;
  }

  /** Whether the reifiers, which need triple terms, can be written. */
  public boolean holdsStatements() {
    return this != JSONLD;
  }

  public byte[] head() {
    return switch (this) {
      case NQUADS -> new byte[0];
      case TRIG, TURTLE -> streamed(List.of());
      case JSONLD -> bytes("[\n");
    };
  }

  public byte[] between() {
    return bytes(this == JSONLD ? ",\n" : "");
  }

  public byte[] foot() {
    return bytes(this == JSONLD ? "\n]\n" : "");
  }

  /** One letter, without what {@link #head()} has written already. */
  public byte[] encode(LetterGraph letter) {
    return encode(holdsStatements() ? Quads.lines(letter) : Quads.lines(letter.name(), letter.facts()));
  }

  /** A graph that belongs to no letter, such as the register's. */
  public byte[] encode(Node name, Graph graph) {
    return encode(Quads.lines(name, graph));
  }

  private byte[] encode(List<Quads.Line> lines) {
    if (this == NQUADS) {
      return nquads(lines);
    }
    List<Quad> quads = lines.stream().map(Quads.Line::quad).toList();
    if (this == JSONLD) {
      return document(quads);
    }
    byte[] all = streamed(quads);
    return Arrays.copyOfRange(all, head().length, all.length);
  }

  private static byte[] nquads(List<Quads.Line> lines) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintWriter words = new PrintWriter(out, false, StandardCharsets.UTF_8);
    for (Quads.Line line : lines) {
      words.append(line.subject()).append(' ').append(line.predicate()).append(' ').append(line.object()).append(' ');
      words.append(line.graph()).append(" .\n");
    }
    words.flush();
    return out.toByteArray();
  }

  private byte[] streamed(List<Quad> quads) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, riot);
    writer.start();
    Prefixes.all().forEach(writer::prefix);
    for (Quad quad : quads) {
      if (this == TURTLE) {
        writer.triple(quad.asTriple());
      } else {
        writer.quad(quad);
      }
    }
    writer.finish();
    return out.toByteArray();
  }

  private byte[] document(List<Quad> quads) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    quads.forEach(dataset::add);
    Prefixes.all().forEach(dataset.prefixes()::add);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(dataset).format(riot).output(out);
    return new String(out.toByteArray(), StandardCharsets.UTF_8).strip().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

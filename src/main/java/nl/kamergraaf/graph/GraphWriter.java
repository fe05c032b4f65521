package nl.kamergraaf.graph;

import java.util.LinkedHashSet;
import java.util.List;
import nl.kamergraaf.fact.Fact;
import nl.kamergraaf.fact.ReadLetter;
import nl.kamergraaf.letter.Identity;
import nl.kamergraaf.register.Register;

/**
 * Writes a letter as RDF, as {@code docs/graph.md} lays down. The same letter gives the same triples, whatever the machine, the day and
 * the number of threads; one writer may serve several threads.
 */
public final class GraphWriter {

  /** Version of the program, as the extraction run states it. */
  public static final String SOFTWARE_VERSION = "0.1.0";

  private final Iris iris;
  private final Register register;
  private final ConceptIndex concepts;

  public GraphWriter(Iris iris, Register register) {
    this.iris = iris;
    this.register = register;
    this.concepts = new ConceptIndex(register);
  }

  /** The writer of official records, with the same IRIs and register. */
  public RecordWriter records() {
    return new RecordWriter(iris, register);
  }

  /** The letter's facts and statements in two new graphs. */
  public LetterGraph write(ReadLetter letter) {
    Draft draft = new Draft(iris, letter.text());
    Identity identity = draft.header().identity();
    List<Fact> facts = List.copyOf(new LinkedHashSet<>(letter.facts()));

    ThingNodes things = new ThingNodes(draft);
    Capacities capacities = new Capacities(draft, things, new People(register, iris, identity.issued()));
    TextWriter text = new TextWriter(draft);
    DocumentWriter documents = new DocumentWriter(draft, concepts);
    SignatureWriter signatures = new SignatureWriter(draft, concepts, capacities, text);
    HandlingWriter handling = new HandlingWriter(draft, concepts, capacities, things, signatures, text);

    documents.write();
    text.write();
    signatures.write();
    handling.write();
    new FactWriter(draft, things, capacities, documents, text, facts).write();
    return new LetterGraph(identity.letterKey(), identity.version(), draft.versionNode, draft.facts, draft.statements);
  }
}

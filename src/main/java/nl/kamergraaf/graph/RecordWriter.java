package nl.kamergraaf.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.record.Entities;
import nl.kamergraaf.record.Entity;
import nl.kamergraaf.record.Publication;
import nl.kamergraaf.register.Register;

/** Writes official records as RDF, a graph for each; the same records give the same triples. */
public final class RecordWriter {

  private final Iris iris;
  private final Register register;
  private final ConceptIndex concepts;

  public RecordWriter(Iris iris, Register register) {
    this.iris = iris;
    this.register = register;
    this.concepts = new ConceptIndex(register);
  }

  /** The graph of a publication: {@code <record/op/kst-36410-V-65>}. */
  public LetterGraph write(Publication publication) {
    RecordSheet sheet = new RecordSheet(iris, register, concepts, "op", publication.key(), PublicationWriter.day(publication));
    new PublicationWriter(sheet, publication).write();
    return graph(sheet);
  }

  /** A graph for each entity of which there is something to say: {@code <record/tk/zaak-5dca20dc-…>}. */
  public List<LetterGraph> write(Entities entities) {
    EntityNames names = new EntityNames(iris, concepts, entities);
    List<LetterGraph> graphs = new ArrayList<>();
    for (Entity entity : entities.all()) {
      RecordSheet sheet = new RecordSheet(iris, register, concepts, "tk", entity.key(), names.day(entity).orElse(LocalDate.EPOCH));
      if (new EntityWriter(sheet, entities, names, entity).write()) {
        graphs.add(graph(sheet));
      }
    }
    return graphs;
  }

  private static LetterGraph graph(RecordSheet sheet) {
    return LetterGraph.ofRecord(sheet.version, sheet.versionNode, sheet.facts);
  }
}

package nl.kamergraaf;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import nl.kamergraaf.fact.FactReader;
import nl.kamergraaf.graph.GraphWriter;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.graph.RegisterReader;
import nl.kamergraaf.record.Entities;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.source.Input;
import nl.kamergraaf.source.Inputs;
import nl.kamergraaf.source.LetterReader;
import nl.kamergraaf.store.Batch;
import nl.kamergraaf.store.Store;
import nl.kamergraaf.text.TextReader;
import nl.kamergraaf.validate.Report;
import nl.kamergraaf.validate.Validator;

/** The example letters and records, read and loaded. */
public final class ExampleLetters {

  private ExampleLetters() {}

  public static Pipeline pipeline() {
    Iris iris = new Iris();
    Register register = new RegisterReader(iris).read();
    return new Pipeline(new LetterReader(), new TextReader(), new FactReader(register), new GraphWriter(iris, register));
  }

  /** A store in memory with every letter and record of {@code letters/}, and what checks find on them. */
  public static Store store() {
    return loaded(Store.inMemory(new Iris()));
  }

  /** One such store for tests that only read it. */
  public static Store shared() {
    return Shared.STORE;
  }

  /** Made when the first test asks for it; it ends with the tests. */
  private static final class Shared {
    private static final Store STORE = store();
  }

  /** A store in a directory. */
  public static Store store(Path directory) {
    return loaded(Store.at(directory, new Iris()));
  }

  private static Store loaded(Store store) {
    Pipeline pipeline = pipeline();
    Validator validator = Validator.own(new Iris());
    Entities entities = new Entities();
    try (Batch batch = store.batch()) {
      for (Input input : Inputs.of(List.of("letters"), InputStream.nullInputStream())) {
        if (!input.name().endsWith("README.md")) {
          switch (pipeline.convert(input)) {
            case Pipeline.Result.Done done -> load(batch, done.graph(), validator.check(done.graph(), done.letter().text().letter().source().content()));
            case Pipeline.Result.Recorded recorded -> {
              recorded.papers().forEach(paper -> load(batch, paper.graph(), validator.check(paper.graph(), paper.publication().source().content())));
              recorded.entities().forEach(entities::add);
            }
            case Pipeline.Result.Refused refused -> throw new AssertionError(refused.why().message());
          }
        }
      }
      pipeline.convert(entities).forEach(graph -> load(batch, graph, validator.check(graph)));
    }
    return store;
  }

  private static void load(Batch batch, LetterGraph graph, Report report) {
    if (!report.conforms()) {
      throw new AssertionError(graph.key() + " has violations: " + report.violations().text());
    }
    batch.load(graph, report.triples(graph));
  }
}

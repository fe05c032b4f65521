package nl.kamergraaf.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.kamergraaf.Pipeline;
import nl.kamergraaf.bundled.Bundled;
import nl.kamergraaf.fact.FactReader;
import nl.kamergraaf.fact.ReadLetter;
import nl.kamergraaf.graph.GraphWriter;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.RegisterReader;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.source.Input;
import nl.kamergraaf.source.LetterReader;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.text.TextReader;
import nl.kamergraaf.validate.Validator;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How much letter text is read in a second, by one thread. The column "megabytes" is the result: millions of bytes of the letters'
 * files a second. "examples" are the letters that travel with the program, "real" those beside the repository, where they are.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 8, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class ReadingSpeed {

  @Param({"examples", "real"})
  public String letters;

  private List<byte[]> inputs;
  private LetterReader source;
  private TextReader texts;
  private FactReader facts;
  private Pipeline pipeline;
  private Validator validator;

  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Read {
    public double megabytes;
  }

  @Setup
  public void putTogether() throws IOException {
    Register register = new RegisterReader().read();
    source = new LetterReader();
    texts = new TextReader();
    facts = new FactReader(register);
    pipeline = new Pipeline(source, texts, facts, new GraphWriter(new Iris(), register));
    validator = Validator.own(new Iris());
    inputs = letters.equals("real") ? real() : examples();
  }

  private static List<byte[]> examples() {
    return Bundled.below("letters", "txt").stream().map(Bundled::bytes).toList();
  }

  private static List<byte[]> real() throws IOException {
    Path letter = Path.of("../shared/letters/2025D06724.txt");
    return Files.exists(letter) ? List.of(Files.readAllBytes(letter)) : examples();
  }

  /** From the bytes of a file to its facts. */
  @Benchmark
  public void letterToFacts(Read read, Blackhole sink) {
    for (byte[] bytes : inputs) {
      sink.consume(facts(bytes));
      read.megabytes += bytes.length / 1e6;
    }
  }

  /** From the bytes of a file to a graph that the shapes have been tried on. */
  @Benchmark
  public void letterToValidatedGraph(Read read, Blackhole sink) {
    for (byte[] bytes : inputs) {
      if (pipeline.convert(input(bytes)) instanceof Pipeline.Result.Done done) {
        sink.consume(validator.check(done.graph()));
      }
      read.megabytes += bytes.length / 1e6;
    }
  }

  private ReadLetter facts(byte[] bytes) {
    return switch (source.read(input(bytes))) {
      case Outcome.Read letter -> facts.read(texts.read(letter.letter()));
      case Outcome.Recorded recorded -> throw new IllegalStateException("no letter");
      case Outcome.Refused refused -> throw new IllegalStateException(refused.message());
    };
  }

  private static Input input(byte[] bytes) {
    return new Input.Piped("letter.txt", new ByteArrayInputStream(bytes));
  }
}

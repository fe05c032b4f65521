package nl.kamergraaf.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kamergraaf.Pipeline;
import nl.kamergraaf.bundled.Bundled;
import nl.kamergraaf.fact.FactReader;
import nl.kamergraaf.graph.GraphPair;
import nl.kamergraaf.graph.GraphWriter;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.graph.OntologyGraphs;
import nl.kamergraaf.graph.RegisterReader;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.source.Input;
import nl.kamergraaf.source.LetterReader;
import nl.kamergraaf.text.TextReader;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;

/** Letters for measuring: those that travel with the program, the annotated ones, the real one where it is, and as many more as are wanted. */
final class BenchLetters {

  private static final Pattern DOSSIER = Pattern.compile("\\b99( ?)(\\d{3})\\b");

  private static final Pattern DATE = Pattern.compile("(datum: )(\\d{4}-\\d\\d-\\d\\d)");
  private static final Pattern SEQUENCE = Pattern.compile("(kamerstukdossier \\d{1,9} ?-)(\\d{1,6})");

  private final Pipeline pipeline;
  private final List<String> examples = Bundled.below("letters", "txt").stream().map(Bundled::text).toList();

  BenchLetters() {
    Register register = new RegisterReader().read();
    pipeline = new Pipeline(new LetterReader(), new TextReader(), new FactReader(register), new GraphWriter(new Iris(), register));
  }

  /** Those that travel with the program. */
  List<String> examples() {
    return examples;
  }

  /** Example letters and annotated ones. */
  List<String> ours() {
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/gold"))) {
      List<String> annotated = files.filter(file -> file.toString().endsWith(".txt")).sorted().map(BenchLetters::text).toList();
      return Stream.concat(examples.stream(), annotated.stream()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The real letter beside the repository; none if it is not there. */
  static List<String> real() {
    Path letter = Path.of("../shared/letters/2025D06724.txt");
    return Files.exists(letter) ? List.of(text(letter)) : List.of();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One of any number of letters: an example letter under a number of its own, each round of them on dossiers of its own. */
  String renamed(int index) {
    int round = index / examples.size();
    String letter = examples.get(index % examples.size()).replaceAll("1999D\\d{5}", "2001D%05d".formatted(index));
    return DOSSIER.matcher(letter).replaceAll(found -> dossier(found, round));
  }

  /** The same, but all in the few dossiers of the example letters: under numbers and dates that rise together, a day for each round. */
  String crowded(int index) {
    int round = index / examples.size();
    String letter = examples.get(index % examples.size()).replaceAll("1999D\\d{5}", "2001D%05d".formatted(index));
    String dated = DATE.matcher(letter).replaceAll(found -> found.group(1) + LocalDate.parse(found.group(2)).plusDays(round));
    return SEQUENCE.matcher(dated).replaceAll(found -> found.group(1) + (Integer.parseInt(found.group(2)) + round));
  }

  private static String dossier(MatchResult found, int round) {
    return Matcher.quoteReplacement("%d%s%03d".formatted(10 + round % 90, found.group(1), (Integer.parseInt(found.group(2)) + round / 90) % 1000));
  }

  LetterGraph read(String letter) {
    Input input = new Input.Piped("letter.txt", new ByteArrayInputStream(letter.getBytes(StandardCharsets.UTF_8)));
    return switch (pipeline.convert(input)) {
      case Pipeline.Result.Done done -> done.graph();
      case Pipeline.Result.Recorded recorded -> throw new IllegalStateException("no letter");
      case Pipeline.Result.Refused refused -> throw new IllegalStateException(refused.why().message());
    };
  }

  /** What the shapes are tried on. */
  static Graph both(LetterGraph letter) {
    return new GraphPair(letter.facts(), letter.statements());
  }

  /** What stands behind every letter. */
  static Graph context() {
    OntologyGraphs known = OntologyGraphs.read(new Iris());
    Graph context = GraphFactory.createGraphMem();
    List.of(known.ontology(), known.schemes(), known.register()).forEach(graph -> GraphUtil.addInto(context, graph));
    return context;
  }
}

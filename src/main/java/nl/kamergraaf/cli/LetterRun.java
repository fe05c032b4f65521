package nl.kamergraaf.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.kamergraaf.Pipeline;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.graph.RdfFile;
import nl.kamergraaf.letter.SourceText;
import nl.kamergraaf.record.Entities;
import nl.kamergraaf.record.Entity;
import nl.kamergraaf.source.Input;
import nl.kamergraaf.source.LetterKeys;
import nl.kamergraaf.validate.Report;
import nl.kamergraaf.validate.Validator;

/** Inputs of one command on their way through the pipeline; each that cannot be used is named, the others go on. */
final class LetterRun {

  private final Console console;
  private final Pipeline pipeline;
  private final InOrder inOrder;
  private final boolean anyGraph;
  private volatile LetterKeys keys = new LetterKeys();

  /**
   * @param anyGraph RDF without a graph of a letter's version counts as well, under the input's name
   */
  LetterRun(Console console, Pipeline pipeline, InOrder inOrder, boolean anyGraph) {
    this.console = console;
    this.pipeline = pipeline;
    this.inOrder = inOrder;
    this.anyGraph = anyGraph;
  }

  /**
   * A letter as it was read.
   *
   * @param source the letter's text, unless it came as RDF
   */
  record Read(LetterGraph graph, Optional<String> source) {

    /** What the shapes say, and whether every quotation stands in the text. */
    Report checkedBy(Validator validator) {
      return source.map(text -> validator.check(graph, text)).orElseGet(() -> validator.check(graph));
    }
  }

  /**
   * A letter, and what was made of it by the thread that read it.
   *
   * @param hash hash of the input; empty for RDF
   */
  record Made<T>(String input, String hash, LetterGraph graph, T made) {

    String version() {
      return graph.key();
    }
  }

  private record Outcome<T>(List<Made<T>> letters, List<Entity> entities, List<String> refused, List<String> faults) {

    Outcome(List<Made<T>> letters, List<Entity> entities, List<String> refused) {
      this(letters, entities, refused, List.of());
    }
  }

  /**
   * Reads the inputs, lets {@code make} work on each letter (by several threads), and hands the results over in the order of
   * the inputs; entities of the open data come last, since they say what they say together.
   */
  <T> Exit run(List<Input> inputs, Function<Read, T> make, Consumer<Made<T>> take) {
    return run(inputs, make, take, message -> {});
  }

  /**
   * The same.
   *
   * @param refused is told of every input that could not be used, or not whole, beside the words that everybody sees
   */
  <T> Exit run(List<Input> inputs, Function<Read, T> make, Consumer<Made<T>> take, Consumer<String> refused) {
    Seen seen = new Seen(refused);
    Entities entities = new Entities();
    keys = LetterKeys.of(inputs);
    try (Progress progress = Progress.of(console, "Letters", inputs.size())) {
      inOrder.each(
          inputs.iterator(),
          input -> read(input, make),
          outcome -> {
            outcome.letters().stream().filter(seen::isNew).forEach(take);
            outcome.entities().forEach(entities::add);
            outcome.refused().forEach(message -> seen.tell(message, Exit.UNUSABLE));
            outcome.faults().forEach(message -> seen.tell(message, Exit.INTERNAL));
            progress.step();
          });
    }
    for (LetterGraph graph : pipeline.convert(entities)) {
      take.accept(new Made<>("open data", "", graph, make.apply(new Read(graph, Optional.empty()))));
    }
    return seen.exit;
  }

  private <T> Outcome<T> read(Input input, Function<Read, T> make) {
    if (input instanceof Input.Document document && RdfFile.isNamed(document.path())) {
      return rdf(document, make);
    }
    return switch (pipeline.convert(input, keys)) {
      case Pipeline.Result.Refused refused -> refused.mistake() ? broken(refused.why().message()) : refused(refused.why().message());
      case Pipeline.Result.Recorded recorded -> {
        List<Made<T>> papers = new ArrayList<>();
        for (Pipeline.Paper paper : recorded.papers()) {
          T made = make.apply(new Read(paper.graph(), Optional.of(paper.publication().source().content())));
          papers.add(new Made<>(input.name(), recorded.sha256(), paper.graph(), made));
        }
        yield new Outcome<>(papers, recorded.entities(), List.of());
      }
      case Pipeline.Result.Done done -> {
        SourceText source = done.letter().text().letter().source();
        T made = make.apply(new Read(done.graph(), Optional.of(source.content())));
        yield new Outcome<>(List.of(new Made<>(input.name(), source.sha256(), done.graph(), made)), List.of(), List.of(), done.letter().faults(input.name()));
      }
    };
  }

  private <T> Outcome<T> rdf(Input.Document file, Function<Read, T> make) {
    return switch (RdfFile.read(file.path())) {
      case RdfFile.Outcome.Refused refused -> refused(refused.message(file.name()));
      case RdfFile.Outcome.Read read -> {
        List<LetterGraph> graphs = read.letters().isEmpty() && anyGraph ? List.of(read.anyGraph(file.name())) : read.letters();
        yield graphs.isEmpty()
            ? refused(file.name() + ": holds no graph of a version of a letter, as build writes them (N-Quads or TriG)")
            : new Outcome<>(graphs.stream().map(graph -> rdf(file, graph, make)).toList(), List.of(), List.of());
      }
    };
  }

  private static <T> Made<T> rdf(Input.Document file, LetterGraph graph, Function<Read, T> make) {
    return new Made<>(file.name(), "", graph, make.apply(new Read(graph, Optional.empty())));
  }

  private static <T> Outcome<T> refused(String message) {
    return new Outcome<>(List.of(), List.of(), List.of(message));
  }

  private static <T> Outcome<T> broken(String message) {
    return new Outcome<>(List.of(), List.of(), List.of(), List.of(message));
  }

  private record First(String input, String hash) {}

  /** What the run has met so far: two inputs that claim to be the same version of a letter cannot both be right. */
  private final class Seen {

    private final Map<String, First> letters = new HashMap<>();
    private final Consumer<String> refused;
    private Exit exit = Exit.DONE;

    Seen(Consumer<String> refused) {
      this.refused = refused;
    }

    boolean isNew(Made<?> letter) {
      First other = letters.putIfAbsent(letter.version(), new First(letter.input(), letter.hash()));
      if (other != null && !other.hash().isEmpty() && other.hash().equals(letter.hash())) {
        console.say(letter.input() + ": the same as " + other.input());
      } else if (other != null) {
        tell(letter.input() + ": another text of " + words(letter.graph()) + " than " + other.input() + "; left out", Exit.UNUSABLE);
      }
      return other == null;
    }

    private static String words(LetterGraph graph) {
      return graph.isRecord() ? "record " + graph.key() : "version " + graph.version() + " of " + graph.number();
    }

    void tell(String message, Exit means) {
      console.say(message);
      refused.accept(message);
      exit = exit.and(means);
    }
  }
}

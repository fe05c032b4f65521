package nl.kamergraaf.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.kamergraaf.serve.Asking;
import nl.kamergraaf.serve.Question;
import nl.kamergraaf.serve.Questions;
import nl.kamergraaf.source.Input;
import nl.kamergraaf.source.Inputs;
import nl.kamergraaf.store.Answer;
import nl.kamergraaf.store.Store;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks a question of the catalogue, or a SPARQL query of a file. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Ask a question by its NAME (see --list) or a SPARQL query in a FILE.rq (- for standard input).%nWithout --db and --in: of the example letters.")
final class QueryCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec;
  @Mixin private BaseOption base;
  @Mixin private ThreadsOption threads;

  @Parameters(paramLabel = "NAME|FILE.rq", arity = "0..1", description = "What to ask.")
  private Optional<String> asked = Optional.empty();

  @ArgGroup private Of of = new Of();

  /** What is asked: a database or letters. */
  private static final class Of {
    @Option(names = "--db", paramLabel = "DIR", description = "Ask this database.")
    private Optional<Path> directory = Optional.empty();

    @Option(names = "--in", paramLabel = "INPUT", arity = "1..*", description = "Ask these letters, or RDF as build writes it.")
    private List<String> inputs = new ArrayList<>();
  }

  @Option(names = "--param", paramLabel = "NAME=VALUE", description = "Fill in a variable of the question; in a FILE.rq, <IRI> is an IRI.")
  private Map<String, String> values = new LinkedHashMap<>();

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text (default), csv, tsv, json or xml.")
  private Answer.Format format;

  @Option(names = "--list", description = "List the questions.")
  private boolean list;

  QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Questions questions = Questions.bundled();
    if (list) {
      questions.all().forEach(this::line);
      return Exit.DONE.code();
    }
    String what = asked.orElseThrow(() -> new ParameterException(spec.commandLine(), "Missing required parameter: 'NAME|FILE.rq'"));
    Asking asking = asking(what, questions);
    try (Store store = of.directory.map(folder -> DatabaseFolder.existing(folder, base.iris())).orElseGet(() -> Store.inMemory(base.iris()))) {
      Exit exit = of.directory.isPresent() ? Exit.DONE : read(store);
      asking.of(store).write(format, console.out());
      return exit.code();
    }
  }

  private Asking asking(String what, Questions questions) throws IOException {
    try {
      Optional<Question> question = questions.find(what);
      if (question.isPresent()) {
        return Asking.question(question.get(), values);
      }
      return Asking.query(text(what), values);
    } catch (Asking.Refused e) {
      throw new Unusable(what + ": " + e.getMessage(), e);
    }
  }

  private String text(String what) throws IOException {
    if (what.equals("-")) {
      return new String(console.in().readAllBytes(), StandardCharsets.UTF_8);
    }
    if (!Files.isRegularFile(Path.of(what))) {
      throw new Unusable(what + ": is neither a question (kamergraaf query --list shows them) nor a file");
    }
    return Files.readString(Path.of(what));
  }

  private Exit read(Store store) {
    List<Input> letters = of.inputs.isEmpty() ? InputsArgument.examples() : Inputs.of(of.inputs, console.in());
    return new Loading(console, () -> Workshop.at(base.iris())).load(letters, store, threads.inOrder(), (version, loaded) -> {});
  }

  private void line(Question question) {
    console.answers().println(question.name() + "  " + question.en());
    question.params().forEach(param -> console.answers().println("      --param " + param.name() + "=" + param.type().name().toLowerCase(Locale.ROOT) + "  " + param.nl()));
  }
}

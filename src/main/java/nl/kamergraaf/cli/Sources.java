package nl.kamergraaf.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.Pipeline;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.letter.SourceText;
import nl.kamergraaf.source.Inputs;
import nl.kamergraaf.validate.Validator;

/** Texts of letters, found by the hash that a letter's graph carries. */
final class Sources {

  private final Map<String, String> texts = new HashMap<>();

  /**
   * @throws Unusable if a file is no letter
   */
  Sources(List<Path> files, Pipeline pipeline, Console console) {
    Inputs.of(files.stream().map(Path::toString).toList(), console.in())
        .forEach(
            input -> {
              switch (pipeline.convert(input)) {
                case Pipeline.Result.Done done -> add(done.letter().text().letter().source());
                case Pipeline.Result.Recorded recorded -> recorded.papers().forEach(paper -> add(paper.publication().source()));
                case Pipeline.Result.Refused refused -> throw new Unusable(refused.why().message());
              }
            });
  }

  private void add(SourceText source) {
    texts.put(source.sha256(), source.content());
  }

  Optional<String> of(LetterGraph letter) {
    return texts.isEmpty() ? Optional.empty() : Validator.contentHash(letter).map(texts::get);
  }
}

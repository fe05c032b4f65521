package nl.kamergraaf.cli;

import java.util.Optional;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.shacl.Limits;
import nl.kamergraaf.validate.Brought;
import nl.kamergraaf.validate.Validator;

/** Which validator a graph gets: the program's, or one with the shapes brought along; these see the register beside letters only. */
final class Validators {

  private final Validator ofLetters;
  private final Validator ofOthers;

  Validators(Workshop workshop, Iris iris, Limits limits, Optional<Brought> brought) {
    this.ofLetters = brought.map(own -> Validator.besideRegister(own.shapes(), iris, limits)).orElseGet(() -> workshop.validator().within(limits));
    this.ofOthers = brought.map(own -> Validator.alone(own.shapes(), iris, limits)).orElse(ofLetters);
  }

  Validator of(LetterGraph graph) {
    return graph.isOther() ? ofOthers : ofLetters;
  }
}

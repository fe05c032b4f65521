package nl.kamergraaf.cli;

import nl.kamergraaf.Pipeline;
import nl.kamergraaf.fact.FactReader;
import nl.kamergraaf.graph.GraphWriter;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.graph.RegisterReader;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.source.LetterReader;
import nl.kamergraaf.text.TextReader;
import nl.kamergraaf.validate.Validator;

/** The stages, put together once for a run. */
record Workshop(Pipeline pipeline, Validator validator) {

  static Workshop at(Iris iris) {
    return new Workshop(pipeline(iris), Validator.own(iris));
  }

  /** What reads letters, for those who check nothing. */
  static Pipeline pipeline(Iris iris) {
    Register register = new RegisterReader(iris).read();
    return new Pipeline(new LetterReader(), new TextReader(), new FactReader(register), new GraphWriter(iris, register));
  }
}

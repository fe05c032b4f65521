package nl.kamergraaf.quality;

import java.util.function.Consumer;

/** Compares what was read of a letter with its gold, for one family or a few that belong together. */
interface Comparer {

  void compare(LetterPair letter, Consumer<Judgement> out);
}

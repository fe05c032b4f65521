package nl.kamergraaf.mention;

import java.util.function.Consumer;
import nl.kamergraaf.text.Sentence;

/** Finds mentions of one kind. Stateless; safe for use by several threads. */
public interface Finder {

  /** Gives every mention of its kind in a sentence, in reading order. */
  void find(Sentence sentence, Reading reading, Consumer<Mention> out);
}

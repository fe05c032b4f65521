package nl.kamergraaf.mention;

import java.util.function.Consumer;
import nl.kamergraaf.text.Sentence;

/** Finds dates and periods. */
public final class WhenFinder implements Finder {

  @Override
  public void find(Sentence sentence, Reading reading, Consumer<Mention> out) {
  }
}

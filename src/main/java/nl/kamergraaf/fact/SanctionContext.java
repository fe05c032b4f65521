package nl.kamergraaf.fact;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Which sentences of a letter go on about sanctions: those soon behind one that speaks of them, in its section. A sentence with a noun that is often
 * of sanctions ("maatregelen", "lijst", "verbod") keeps the thread, and one that speaks of them takes it up.
 */
final class SanctionContext {

  /** Sentences for which a thread lasts. */
  private static final int LASTS = 3;
  /** How often it is kept without sanctions being named anew. */
  private static final int KEPT = 4;
  private static final Set<String> THREADS = SanctionWords.all("thread");

  private final BitSet about = new BitSet();

  SanctionContext(List<View> views) {
    String section = "";
    int left = 0;
    int kept = 0;
    for (View view : views) {
      String own = view.sentence().paragraph().section();
      left = own.equals(section) ? left : 0;
      section = own;
      boolean speaks = Packages.speaks(view);
      boolean goesOn = left > 0 && kept < KEPT && Words.any(view, view.range(), THREADS) && !SanctionWords.domestic(view);
      if (speaks || left > 0) {
        about.set(view.sentence().number());
      }
      kept = speaks ? 0 : goesOn ? kept + 1 : kept;
      left = speaks || goesOn ? LASTS : Math.max(0, left - 1);
    }
  }

  boolean has(View view) {
    return about.get(view.sentence().number());
  }
}

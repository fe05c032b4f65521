package nl.kamergraaf.fact;

import java.util.function.Consumer;
import nl.kamergraaf.letter.Block;

/** One rule that turns what a sentence mentions into facts. Stateless; safe for use by several threads. */
interface Rule {

  /** Stable name, such as "package/status"; every fact carries the name of its rule. */
  String name();

  /** What the rule reads, in one plain sentence for a domain specialist, with an example. */
  String reads();

  /**
   * Whether it reads what stands in such a block. Words of a heading state nothing, but may cite; members state nothing by what they ask, but
   * name sums, days and bodies; neither does what belongs to the page.
   */
  default boolean reads(Block.Kind kind) {
    return Story.states(kind);
  }

  /** Whether a letter may hold what the rule reads: where not, its sentences need no look. */
  default boolean concerns(Story story) {
    return true;
  }

  /** Gives the facts of one sentence, in reading order. */
  void apply(View view, Consumer<Fact> out);
}

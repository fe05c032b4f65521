package nl.kamergraaf.fact;

import java.util.function.Consumer;

/** One rule that turns what a sentence mentions into facts. Stateless; safe for use by several threads. */
interface Rule {

  /** Stable name, such as "package/status"; every fact carries the name of its rule. */
  String name();

  /** What the rule reads, in one plain sentence for a domain specialist, with an example. */
  String reads();

  /** Whether it reads headings too: they state nothing, but may cite. */
  default boolean readsHeadings() {
    return false;
  }

  /** Gives the facts of one sentence, in reading order. */
  void apply(View view, Consumer<Fact> out);
}

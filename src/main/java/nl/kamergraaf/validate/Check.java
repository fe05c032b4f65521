package nl.kamergraaf.validate;

import java.util.function.Consumer;

/** Something that is looked at in every letter. Safe for use by several threads. */
interface Check {

  void run(Checked letter, Consumer<Finding> out);
}

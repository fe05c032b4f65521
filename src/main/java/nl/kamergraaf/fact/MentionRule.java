package nl.kamergraaf.fact;

import nl.kamergraaf.letter.Block;

/** A rule about what is named, dated or counted, whoever says it: in the questions of members too. */
interface MentionRule extends Rule {

  @Override
  default boolean reads(Block.Kind kind) {
    return Story.states(kind) || kind == Block.Kind.QUESTION;
  }
}

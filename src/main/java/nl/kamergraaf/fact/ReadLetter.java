package nl.kamergraaf.fact;

import java.util.List;
import nl.kamergraaf.mention.Mention;
import nl.kamergraaf.text.ReadText;

/** A letter read to the end: its text, what it mentions and what it states, all in reading order. */
public record ReadLetter(ReadText text, List<Mention> mentions, List<Fact> facts) {

  public ReadLetter {
    mentions = List.copyOf(mentions);
    facts = List.copyOf(facts);
  }
}

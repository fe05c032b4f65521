package nl.kamergraaf.fact;

import java.util.List;
import nl.kamergraaf.mention.Mention;
import nl.kamergraaf.text.ReadText;
import nl.kamergraaf.text.Sentence;

/**
 * A letter read to the end: its text, what it mentions and what it states, all in reading order.
 *
 * @param faults where a rule broke down: what it would have found in that sentence is missing
 */
public record ReadLetter(ReadText text, List<Mention> mentions, List<Fact> facts, List<Fault> faults) {

  /** A rule that broke down at a sentence, which is a mistake in the program. */
  public record Fault(String rule, Sentence sentence, Throwable cause) {

    /** One line: the rule, the words where the sentence begins, and what went wrong. */
    public String words(ReadText text) {
      String sentence = text.text(this.sentence.range());
      String begin = sentence.length() > QUOTED ? sentence.substring(0, QUOTED) + "\u2026" : sentence;
      return "a mistake in this program: rule " + rule + " broke down at \"" + begin + "\" (" + cause + "); what it would find there is missing";
    }
  }

  private static final int QUOTED = 60;

  /** The faults in words, each behind the name of the input. */
  public List<String> faults(String input) {
    return faults.stream().map(fault -> input + ": " + fault.words(text)).toList();
  }

  public ReadLetter {
    mentions = List.copyOf(mentions);
    facts = List.copyOf(facts);
    faults = List.copyOf(faults);
  }
}

package nl.kamergraaf.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Sentence;

/** A motion, amendment or request that the letter cites, however often, and what the letter says that it does with it. */
final class Motion {

  /** What the letter does, the most telling first: who refuses may also call it finished, who finished it has also executed it. */
  private static final List<String> TELLING =
      List.of("will-not-execute", "closes", "executes", "acts-in-line-with", "reports-on", "responds-to", "held-over", "refers-to");

  /** What says that it has been done. */
  static final Set<String> DONE = Set.of("executes", "closes");
  private static final Set<String> WEAK = Set.of("reports-on", "responds-to");
  private static final String ANSWERED = "responds-to";
  private static final String HELD_OVER = "held-over";
  private static final String REFUSED = "will-not-execute";

  private String treatment = "refers-to";
  private Optional<Sentence> proof = Optional.empty();
  private Optional<String> recalled = Optional.empty();
  private Optional<Sentence> recalling = Optional.empty();
  private final Set<String> subject = new HashSet<>();
  private boolean settled;
  /** What is known of it was only inferred from an answer that does not name it. */
  private boolean supposed;
  private boolean dropped;
  private boolean guessed;
  private boolean adopted;

  /** Takes what a sentence says; of several sayings the most telling counts. */
  void say(String said, Sentence sentence) {
    boolean put = !settled && said.equals(HELD_OVER); // "Wat de motie betreft: deze is aangehouden"
    settled = true;
    boolean inferred = supposed;
    supposed = false;
    if (put || inferred && !said.equals(ANSWERED) || TELLING.indexOf(said) < TELLING.indexOf(treatment)) {
      treatment = said;
      proof = Optional.of(sentence);
    }
  }

  /** Takes what a sentence says in turning to the motion, which leaves open what it then says. */
  void imply(String said, Sentence sentence) {
    if (!settled) {
      say(said, sentence);
      settled = false;
    }
  }

  /** Takes what holds unless the letter says more. */
  void suppose(String said, Sentence sentence) {
    if (!settled) {
      say(said, sentence);
      supposed = true;
    }
  }

  /** Takes what the words around it make likely, where the letter says nothing of it in a known wording, or what they make all but sure. */
  void guess(LikelyTreatment.Likely likely) {
    boolean sure = likely.chance() > LikelyTreatment.SURE && !dropped && !treatment().equals(likely.treatment());
    if (undecided() || sure) {
      treatment = likely.treatment();
      guessed = true;
    }
  }

  /** Nothing at all is known of it. */
  private boolean undecided() {
    return !settled && treatment.equals("refers-to") && recalled.isEmpty();
  }

  /** What is done with it is only likely. */
  boolean guessed() {
    return guessed;
  }

  /** So far it is only inferred that it is looked into or under way. */
  boolean weak() {
    return supposed && WEAK.contains(treatment);
  }

  /** Takes what a later sentence says of a motion that was only told to be looked into or under way. */
  void revise(String said, Sentence sentence) {
    if (weak()) {
      treatment = said;
      proof = Optional.of(sentence);
    }
  }

  /** Takes what was said when the motion was put to the vote: it counts where the letter says no more. */
  void recall(String said, Sentence sentence) {
    if (recalled.isEmpty()) {
      recalled = Optional.of(said);
      recalling = Optional.of(sentence);
    }
  }

  /** The motion was rejected or withdrawn: that it was advised against is then history. */
  void drop() {
    if (!settled) {
      treatment = "refers-to"; // "Wat de motie betreft: deze is verworpen"
    }
    settled = true;
    dropped = true;
  }

  /** The motion was adopted: that it was advised against before is no refusal. */
  void adopt() {
    adopted = true;
  }

  /** Takes the words by which the letter tells what it is about. */
  void about(Set<String> words) {
    subject.addAll(words);
  }

  /** Whether it was said to be about one of these words. */
  boolean isAbout(Set<String> words) {
    return words.stream().anyMatch(subject::contains);
  }

  String treatment() {
    String said = treatment.equals("refers-to") ? recalled.filter(advice -> !outvoted(advice)).orElse(treatment) : treatment;
    return dropped && said.equals(REFUSED) ? "refers-to" : said;
  }

  private boolean outvoted(String advice) {
    return adopted && advice.equals(REFUSED);
  }

  /** The sentence that says so; empty where nothing is said. */
  Optional<Sentence> proof() {
    return treatment.equals("refers-to") ? recalling.filter(sentence -> !outvoted(recalled.orElse(treatment))) : proof;
  }

  /** The letter said what it does with it, or what became of it. */
  boolean settled() {
    return settled;
  }
}

package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** "verlenging van het regime", "intrekking van de maatregelen": the noun of an act that a measure hangs from says what is done to it. */
final class ActNoun {

  private static final Set<String> CHANGES = Set.of("extended", "lifted", "suspended");

  private ActNoun() {}

  /** The stage to which the act of the noun right before "van" leads; empty where there is none. */
  static Optional<String> of(View view, Range thing) {
    Governor governor = Governor.of(view, thing.start());
    return governor.word().equals("van") ? DeedWords.act(view.wordBefore(governor.range().start())).filter(CHANGES::contains) : Optional.empty();
  }
}

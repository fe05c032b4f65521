package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/**
 * Whether a state behind "aan" or "voor" gets a sum: "3 miljoen aan Kenia", "de steun voor Kenia bedraagt 3 miljoen". In "de kosten voor Kenia" it
 * pays, in "de schade voor Kenia" it suffers, and in "vanwege de hulp aan Kenia" the sum is another one's.
 */
final class SumRecipient {

  private static final Set<String> TO = Set.of("aan", "behoeve", "voor");
  /** Sums that are paid by, or lost to, whom they are for. */
  private static final Set<String> NOT_GIVEN = Set.of("cost", "fine", "cut", "revenue", "foregone-revenue", "trade-value");
  /** Nouns of what befalls somebody, or is owed by them. */
  private static final Endings BEFALLS =
      new Endings(
          Set.of(
              "kosten", "schade", "nadeel", "voordeel", "rekening", "besparing", "besparingen", "aandeel", "positie", "boete", "boetes", "afdracht", "afdrachten", "lasten", "opbrengst",
              "opbrengsten", "winst", "verlies", "verliezen", "risico", "risico's", "gevolg", "gevolgen", "effect", "effecten", "tekort", "tekorten", "korting", "uitgaven", "prijs", "derving", "schuld",
              "schulden", "heffing", "heffingen", "tarief", "tarieven", "inkomsten", "export", "import", "omzet", "waarde", "dreiging", "belang", "dossier"));
  /** What is only why a sum is another: "naar aanleiding van", "vanwege". */
  private static final Set<String> WHY = Set.of("aanleiding", "verband", "gevolge", "opzichte");
  private static final Set<String> BECAUSE = Set.of("vanwege", "wegens", "dankzij", "ondanks", "door", "na", "sinds", "gezien");
  private static final String OF = "van";

  private SumRecipient() {}

  /** The state gets the sum. */
  static boolean is(View view, Name state, Optional<String> flow) {
    if (state.kind() != Kind.COUNTRY || !Things.acts(state) || !TO.contains(view.wordBefore(state.range().start())) || flow.filter(NOT_GIVEN::contains).isPresent()) {
      return false;
    }
    Words words = view.wordTable();
    int to = words.startingAt(state.range().start()) - 1;
    while (to > 0 && !TO.contains(words.lower(to))) {
      to--;
    }
    if (to <= 0) {
      return flow.isPresent(); // "Voor Kenia gaat het om 3 miljoen"
    }
    return words.breaks(to - 1) || !BEFALLS.end(words.lower(to - 1)) && !because(view, words.range(to - 1));
  }

  private static boolean because(View view, Range noun) {
    Governor governor = Governor.of(view, noun.start());
    return BECAUSE.contains(governor.word()) || governor.word().equals(OF) && WHY.contains(view.wordBefore(governor.range().start()));
  }
}

package nl.kamergraaf.fact;

import java.util.List;
import java.util.Set;
import nl.kamergraaf.text.Range;

/**
 * Words of a sentence that stand for motions: a citation, "deze motie", "de tweede", "hieraan", or a mark whose note cites one.
 *
 * @param motions those that are meant; none where the text leaves that open
 * @param governor preposition before it, articles and adjectives skipped; empty where there is none
 * @param how what kind of words they are
 */
record MotionPlace(Range range, List<Motion> motions, String governor, How how) {

  enum How {
    CITED,
    /** a note's mark, which stands behind words that name no motion */
    MARK,
    /** a noun: "deze motie", "dit verzoek" */
    NOUN,
    /** "die", "zij", "hieraan" */
    PRONOUN
  }

  /** Prepositions behind which a motion is not what a verb such as "uitvoeren" carries out. */
  static final Set<String> PREPOSITIONS =
      Set.of(
          "aan", "achter", "behalve", "behoudens", "bij", "conform", "door", "in", "indachtig", "inzake", "met", "na", "naar", "naast", "omtrent", "op", "over", "overeenkomstig", "per",
          "richting", "rond", "sinds", "tegen", "ten", "ter", "tot", "uit", "van", "vanwege", "via", "volgens", "voor", "waarnaar", "waarom", "waarop", "waarover", "waartoe", "waarvoor", "wegens", "zoals", "zonder");

  MotionPlace {
    motions = List.copyOf(motions);
  }

  /** Subject or object of a verb, not of a preposition. */
  boolean bare() {
    return !PREPOSITIONS.contains(governor);
  }
}

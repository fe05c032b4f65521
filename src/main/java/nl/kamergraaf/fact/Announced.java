package nl.kamergraaf.fact;

import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.OfficeName;
import nl.kamergraaf.text.Range;

/** Acts to come that somebody makes known: "maakte bekend dat de EU vijf rechters op de lijst zal zetten", "liet weten dat het de sancties zal verlengen". */
final class Announced {

  static final Set<String> TELLS = SanctionWords.all("announces");
  private static final Set<String> WANTS = Set.of("zal", "zullen", "wil", "willen");
  private static final Set<Modality> SURE = Set.of(Modality.FACT, Modality.FUTURE, Modality.REPORTED);
  private static final Set<Modality> PLANNED = Set.of(Modality.FACT, Modality.FUTURE, Modality.REPORTED, Modality.INTENTION);
  private static final Set<String> PRESS = SanctionWords.all("press");
  private static final Set<String> RULERS = Set.of("regering", "president", "premier", "minister");
  private static final Set<String> ANNOUNCES = Set.of("kondigt", "kondigde", "kondigden");
  private static final String PARTICLE = "aan";
  private static final String THAT = "dat";

  private Announced() {}

  /** The act stands in a clause with "dat" and "zal" right behind one that makes known, and neither is denied, asked or only possible. */
  static boolean act(View view, Range act) {
    return act(view, act, Verbs.WILL, SURE);
  }

  /** The same where whoever tells it only wants it yet. */
  static boolean intended(View view, Range act) {
    return act(view, act, WANTS, PLANNED);
  }

  private static boolean act(View view, Range act, Set<String> will, Set<Modality> open) {
    if (!view.mayHold(will) || view.whole() != Modality.FACT || NominalActs.noun(view, act)) { // "dat het de verlenging zal blokkeren"
      return false;
    }
    Words words = view.wordTable();
    int that = words.startingAt(act.start());
    while (that > 0 && !words.lower(that).equals(THAT)) {
      that--;
    }
    if (that < 1 || !TELLS.contains(words.lower(that - 1)) && !announces(view, that)) {
      return false;
    }
    Range told = words.range(that - 1);
    Range below = words.range(that).to(view.clauseOf(act).range());
    Range telling = view.clauseOf(told).range();
    Range teller = new Range(Math.min(telling.start(), told.start()), told.end());
    return Words.any(view, below, will) && ruler(view, teller) && plain(view, teller, SURE) && plain(view, below, open);
  }

  /** "kondigde aan dat" */
  private static boolean announces(View view, int that) {
    Words words = view.wordTable();
    return words.lower(that - 1).equals(PARTICLE) && Words.any(view, view.clauseOf(words.range(that - 1)).range(), ANNOUNCES);
  }

  /** Those who impose sanctions make them known themselves; what a newspaper or an expert says that they will do is no announcement. */
  static boolean ruler(View view, Range telling) {
    return !Words.any(view, telling, PRESS) && rules(view, telling);
  }

  private static boolean rules(View view, Range telling) {
    return Words.any(view, telling, RULERS) || !view.mentions(OfficeName.class, telling).isEmpty() || view.mentions(Name.class, telling).stream().anyMatch(name -> Things.sanctions(view, name));
  }

  private static boolean plain(View view, Range range, Set<Modality> open) {
    return view.cues("modality", range).stream().allMatch(cue -> open.contains(Modalities.of(cue.concept().name())));
  }
}

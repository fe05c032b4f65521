package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/**
 * Sentences on sanctions that tell of no act: frozen funds that are put to use, what a restriction is meant to bring about, what somebody would
 * have liked, argued for or sees nothing in, and what a measure is excepted from.
 */
final class SanctionDoubts {

  private static final Set<String> FROZEN = Set.of("bevroren", "geïmmobiliseerde", "geblokkeerde");
  private static final Set<String> OBJECTS = Set.of("de", "hun", "alle", "het", "een");
  private static final Endings FUNDS = new Endings(SanctionWords.all("frozen-fund"));
  /** What may become of funds that are frozen already. */
  private static final Set<String> KEPT = Set.of("in-force", "operational", "extended", "lifted", "suspended", "ended", "withdrawn");
  private static final Set<String> USES = SanctionWords.all("uses-funds");
  private static final Set<String> SCARCELY = Set.of("nauwelijks", "amper", "zelden");
  private static final Set<String> HAD = Set.of("had", "hadden");
  private static final Set<String> LIKED = SanctionWords.all("liked");
  private static final Set<String> THAT = Set.of("dat");
  private static final Set<String> SHOULD = Set.of("moeten", "kunnen", "mogen", "behoren", "willen");
  private static final Set<String> ITSELF = Set.of("zich", "ons", "zichzelf");
  private static final Set<String> STRIVEN = SanctionWords.all("striven");
  private static final Set<String> FOR = Set.of("voor", "ervoor", "waarvoor");
  private static final Set<String> SUCCEEDED = Set.of("succes", "succesvol");
  private static final Set<String> SEES = Set.of("ziet", "zien", "zag", "zagen");
  private static final Set<String> NOTHING = Set.of("niets", "weinig");
  private static final Set<String> TO = Set.of("te");
  private static final Set<String> PURPOSE = Set.of("om", "teneinde");
  private static final Set<String> PRONOUNS = Set.of("ze", "deze", "die", "dit", "het", "hen");
  private static final String EXCEPTED = "met uitzondering van ";
  /** "moeten ertoe leiden dat de agressie wordt beëindigd" */
  private static final Set<String> AIMS = Set.of("ertoe", "opdat", "zodat", "totdat");
  /** Words between an adjective and its noun. */
  private static final int NEAR = 4;
  /** Letters from an exception on to what it is of. */
  private static final int EXCEPTION = 60;
  /** Words from a motion to the clause on it: its movers and number stand between. */
  private static final int MOVERS = 12;
  /** Words from a chance to what it is of: "de kans is groot dat". */
  private static final int THERE = 3;
  private static final String MOTION = "motie";
  private static final Set<String> CHANCES = SanctionWords.all("chance");
  private static final String RECKONED = "mee";
  private static final Set<String> RECKONING = Set.of("rekening");
  private static final Set<String> DENIED = Set.of("niet");
  private static final Set<String> ALWAYS = Set.of("altijd", "steeds", "overal", "iedere", "elke", "alle");

  private SanctionDoubts() {}

  /** What the sentence says of a restriction is no act on it. */
  static boolean of(View view, Restrictions.Found one, Predicates.Said said) {
    boolean used = one.type().equals("asset-freeze") && attribute(view, one.range()) && (!KEPT.contains(said.stage()) || Words.any(view, view.clauseOf(one.range()).range(), USES));
    return used || scarcely(view, one.range(), said.cue()) || purpose(view, one.range(), said.cue()) || striven(view, said.cue().overlaps(one.range()) ? one.range() : said.cue()) || unreal(view, said.cue());
  }

  /** "nauwelijks sancties opgelegd", "sancties zijn nauwelijks opgelegd" */
  private static boolean scarcely(View view, Range thing, Range cue) {
    return SCARCELY.contains(view.wordBefore(thing.start())) || cue.start() > thing.end() && SCARCELY.contains(view.wordBefore(cue.start()));
  }

  /** "de bevroren Russische tegoeden": which funds are meant; "bevroren in mei de tegoeden" is an act. */
  private static boolean attribute(View view, Range range) {
    Words words = view.wordTable();
    int first = words.startingAt(range.start());
    for (int i = first + 1; FROZEN.contains(words.lower(first)) && i < Math.min(words.size(), first + 1 + NEAR) && !OBJECTS.contains(words.lower(i)) && !Governor.preposition(words.lower(i)); i++) {
      String word = words.lower(i);
      if (FUNDS.end(word)) {
        return true;
      }
    }
    return false;
  }

  /** "blijven nodig om de agressie te beëindigen": what they are to bring about; "besloten om ze te verlengen" is about them. */
  private static boolean purpose(View view, Range thing, Range cue) {
    if (cue.start() <= thing.end()) {
      return false;
    }
    if (Words.any(view, new Range(thing.end(), cue.start()), AIMS)) {
      return true;
    }
    Words words = view.wordTable();
    int verb = words.startingAt(cue.start());
    boolean infinitive = verb > 0 && TO.contains(words.lower(verb - 1)) || Words.any(view, cue, TO);
    return infinitive && Words.in(view, new Range(thing.end(), cue.start()), PURPOSE).stream().anyMatch(om -> {
      int next = words.startingAt(om.end());
      return next < words.size() && words.range(next).end() <= cue.start() && !PRONOUNS.contains(words.lower(next));
    });
  }

  /** "met uitzondering van wapen- en veiligheidsgerelateerde sancties" */
  static boolean excepted(View view, Range thing) {
    String before = view.lower(new Range(Math.max(view.range().start(), thing.start() - EXCEPTION), thing.start()));
    int at = before.lastIndexOf(EXCEPTED);
    return at >= 0 && before.indexOf(',', at) < 0;
  }

  /** "heeft zich ingezet voor een lager plafond", "ziet niets in een verlichting": whoever thinks so decides nothing. */
  static boolean striven(View view, Range act) {
    Range clause = view.clauseOf(act).range();
    boolean strives = Words.any(view, clause, STRIVEN) && Words.any(view, clause, ITSELF) && Words.any(view, clause, FOR) && !Words.any(view, clause, SUCCEEDED); // "met succes"
    Words words = view.wordTable();
    return strives || Words.in(view, clause, SEES).stream().anyMatch(verb -> {
      int next = words.startingAt(verb.end());
      return next + 1 < words.size() && NOTHING.contains(words.lower(next)) && words.lower(next + 1).equals("in");
    });
  }

  /** "had graag gezien dat zij op de lijst was gezet", "hadden eerder moeten worden ingesteld": it did not come to that, or not then. */
  static boolean unreal(View view, Range act) {
    Optional<Range> had = Words.in(view, view.range(), HAD).stream().findFirst();
    if (had.isEmpty()) {
      return foreseen(view, act);
    }
    Range own = view.clauseOf(act).range();
    Range wish = view.clauseOf(had.get()).range();
    boolean liked = had.get().end() < act.start() && Words.any(view, wish, LIKED) && Words.any(view, new Range(had.get().end(), act.start()), THAT);
    return liked || Words.any(view, own, HAD) && Words.any(view, own, SHOULD) || foreseen(view, act);
  }

  /** "rekening met de mogelijkheid dat de sancties worden tegengehouden", "rekening mee dat": what stands below such a noun has not happened. */
  private static boolean foreseen(View view, Range act) {
    if (!view.mayHold(THAT) || !view.mayHold(CHANCES) && !view.mayHold(RECKONING)) {
      return false;
    }
    Words words = view.wordTable();
    for (int i = words.startingAt(act.start()); i > 0; i--) {
      boolean below = THAT.contains(words.lower(i)) && !words.breaks(i - 1);
      boolean reckoned = below && words.lower(i - 1).equals(RECKONED) && words.any(Math.max(0, i - MOVERS), i, RECKONING);
      if (reckoned || below && words.any(Math.max(0, i - THERE), i, CHANCES)) {
        return true; // "de kans bestaat dat"
      }
      if (words.breaks(i - 1) && Verbs.finite(words.lower(i)) || view.text().text().charAt(words.range(i - 1).end()) == ';') {
        return false; // "de kans dat ze vervallen, was reden ze te verlengen"
      }
    }
    return false;
  }

  /** A motion stands right before the clause, whose words are what it asks. */
  static boolean motion(View view, Range cue) {
    Words words = view.wordTable();
    int opens = words.startingAt(view.clauseOf(cue).range().start());
    for (int i = opens - 1; i >= Math.max(0, opens - MOVERS); i--) {
      if (words.lower(i).startsWith(MOTION)) {
        return true;
      }
    }
    return words.lower(Math.min(opens + 1, words.size() - 1)).startsWith(MOTION);
  }

  /** "is niet altijd draagvlak gevonden": sometimes it was. */
  static boolean partly(View view, Range clause) {
    Words words = view.wordTable();
    return Words.in(view, clause, DENIED).stream().map(not -> words.startingAt(not.end())).anyMatch(next -> next < words.size() && ALWAYS.contains(words.lower(next)));
  }
}

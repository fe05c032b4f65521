package nl.kamergraaf.fact;

import java.util.Set;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/**
 * Figures of what is to come: what has been agreed on, planned or aimed at. "een opgave van 800 woningen", "afgesproken is dat corporaties 300 woningen
 * bouwen", "de komende jaren zetten we in op een daling tot 15%".
 */
final class Aims {

  private static final Set<String> GATE =
      Set.of("van", "afgesproken", "overeengekomen", "plan", "plannen", "ambitie", "ambities", "zet", "zetten", "zette", "ingezet", "mik", "mikt", "mikte", "mikten", "mikken", "gemikt");
  private static final Endings TASKS = new Endings(Set.of("opgave", "opgaven"));
  private static final Endings GOALS = new Endings(Set.of("ambitie", "doelstelling", "streefcijfer", "streefwaarde", "streven", "mikpunt"));
  /** "naar eigen opgave van 40 bedrijven": what somebody states. */
  private static final Set<String> STATED = Set.of("volgens", "eigen", "naar", "deze", "hun", "zijn", "haar");
  private static final Set<String> AGREED = Set.of("afgesproken", "overeengekomen");
  private static final Set<String> PLANS = Set.of("plan", "plannen", "ambitie", "ambities");
  private static final Set<String> TO = Set.of("om", "voor");
  private static final Set<String> THAT = Set.of("dat", "om");
  private static final Set<String> SETS = Set.of("zet", "zetten", "zette");
  private static final Set<String> AIMS = Set.of("mik", "mikt", "mikte", "mikten", "mikken", "gemikt");
  private static final Set<String> HAVE = Set.of("heeft", "hebben", "heb", "had", "hadden");
  /** In words: hedges and articles between "van" and a number. */
  private static final int HEDGES = 4;
  private static final int PHRASE = 8;
  private static final int FAR = 30;

  private final View view;
  private final Words words;
  private final int at;
  private final int from;

  private Aims(View view, Range figure) {
    this.view = view;
    this.words = view.wordTable();
    this.at = Math.min(words.size(), words.startingAt(figure.start()));
    this.from = Math.max(0, at - FAR);
  }

  /** How the author commits to a figure, given how the scheme's wordings say it. */
  static Modality of(View view, Range figure, Modality said) {
    if (said != Modality.FACT || !view.wordTable().mayHave(GATE)) {
      return said;
    }
    Aims aims = new Aims(view, figure);
    Modality called = aims.called();
    return called != Modality.FACT ? called : aims.agreed() ? Modality.OBLIGATION : aims.planned() || aims.sought() ? Modality.INTENTION : said;
  }

  /** "een opgave van ruim 800", "de ambitie van 15%". */
  private Modality called() {
    int van = at - 1;
    while (van > from && van > at - HEDGES && !words.lower(van).equals("van")) {
      van--;
    }
    if (van < 1 || !words.lower(van).equals("van") || words.breaks(van - 1)) {
      return Modality.FACT;
    }
    boolean stated = van > 1 && words.isIn(van - 2, STATED);
    return GOALS.end(words.lower(van - 1)) ? Modality.INTENTION : TASKS.end(words.lower(van - 1)) && !stated ? Modality.OBLIGATION : Modality.FACT;
  }

  /** "is afgesproken dat zij 300 woningen bouwen": not "dat er 300 zijn gebouwd". */
  private boolean agreed() {
    for (int i = at - 1; i > from; i--) {
      if (words.isIn(i, THAT) && (words.isIn(i - 1, AGREED) || i > 1 && words.isIn(i - 2, AGREED))) {
        return !OwnVerb.finished(view, at) || words.lower(i).equals("om");
      }
    }
    return false;
  }

  /** "voldoende plannen om 300 woningen te bouwen": no verb stands between. */
  private boolean planned() {
    for (int i = at - 1; i > from && !SumVerbs.finite(words.lower(i)); i--) {
      if (words.isIn(i, TO) && words.isIn(i - 1, PLANS)) {
        return true;
      }
    }
    return false;
  }

  /** "zetten we in op", "hebben hard ingezet op", "mikken op". */
  private boolean sought() {
    for (int i = at - 1; i > from && i > at - PHRASE; i--) {
      boolean on = words.lower(i).equals("op");
      boolean sets = on && words.lower(i - 1).equals("in") && words.any(Math.max(from, i - PHRASE), i, SETS);
      boolean have = on && words.lower(i - 1).equals("ingezet") && words.any(Math.max(from, i - PHRASE), i, HAVE);
      if (sets || have || on && words.isIn(i - 1, AIMS)) {
        return true;
      }
      if (words.breaks(i)) {
        return false;
      }
    }
    return false;
  }
}

package nl.kamergraaf.fact;

import java.util.List;
import java.util.Set;
import nl.kamergraaf.text.Range;

/**
 * Sums and figures that are only proposed: "stelt voor 80 bomen te kappen", "Het voorstel omvat 23 personen", "In het voorgestelde plan sluiten 14
 * zwembaden". Who proposes is so ("hebben 14 lidstaten voorgesteld"), and who answers ("op het voorstel kwamen 400 reacties").
 */
final class Proposals {

  /** Words that begin so tell of a proposal or a draft. */
  private static final List<String> GATE = List.of("voorgesteld", "voorstel", "stelt", "stelde", "stellen", "ontwerp", "concept", "nog niet", "advies", "advise", "beve", "aanbe", "raadt", "raden", "wens", "verzoek", "oproep", "eis", "pleidooi", "suggestie", "onderzoek", "verken", "bezie", "overweeg");
  private static final Set<String> PROPOSED = Set.of("voorgesteld", "voorgestelde");
  private static final Set<String> PROPOSES = Set.of("stelt", "stelde", "stellen", "stelden", "stel");
  private static final Set<String> PROPOSING = Set.of("voorstelt", "voorstelde", "voorstellen", "voorstelden", "voorgesteld");
  private static final Set<String> AUXILIARIES = Set.of("heeft", "hebben", "had", "hadden", "is", "zijn", "was", "wordt", "worden", "werd", "werden");
  private static final Set<String> CONTENTS =
      Set.of(
          "omvat", "omvatte", "omvatten", "bevat", "bevatte", "bevatten", "voorziet", "voorzag", "voorzien", "behelst", "behelsde", "telt", "telde", "tellen", "beslaat", "betreft", "gaat", "gaan", "kent",
          "rekent", "noemt", "regelt", "vergt", "bestaat", "verhoogt", "verlaagt", "beperkt", "schrapt", "voegt", "plaatst");
  private static final Set<String> INSIDE = Set.of("in", "volgens", "onder", "binnen");
  /** Of what: "een voorstel om 80 bomen te kappen", not "het voorstel van 12 lidstaten". */
  private static final Set<String> FOR = Set.of("om", "voor", "tot");
  /** It is no longer only proposed. */
  private static final Set<String> DONE =
      Set.of("aangenomen", "goedgekeurd", "vastgesteld", "aanvaard", "uitgevoerd", "overgenomen", "bekrachtigd", "ingestemd", "akkoord", "verworpen", "afgewezen", "ingetrokken", "zoals", "conform");
  private static final Set<String> AIMS = Set.of("te", "dat");
  /** These open a clause that tells more of a thing, whatever is proposed; not "waarvan 30 militairen". */
  private static final Set<String> ASIDES = Set.of("die", "dat", "wie", "waaraan", "waarin", "waarover", "waarbij", "waar", "waarop", "terwijl", "omdat", "hoewel", "aangezien", "nadat");
  private static final int PHRASE = 6;
  /** In words, on either side of a figure: no sentence that is read goes farther. */
  private static final int FAR = 80;

  private final View view;
  private final Words words;
  private final int end;

  private Proposals(View view, Range figure) {
    this.view = view;
    this.words = view.wordTable();
    this.end = Math.min(words.size(), words.startingAt(figure.start()) + FAR);
  }

  /** How the author commits to a sum or figure, given how the scheme's wordings say it. */
  static Modality of(View view, Range figure, Modality said) {
    if (said != Modality.FACT || !view.mayHold(GATE)) {
      return said;
    }
    Proposals proposals = new Proposals(view, figure);
    int at = proposals.words.startingAt(figure.start());
    int from = at < proposals.words.size() ? proposals.from(at) : at;
    if (from == proposals.words.size()) {
      return said;
    }
    Advice advice = new Advice(view, from, at, proposals.end);
    if (advice.studied()) {
      return Modality.POSSIBILITY;
    }
    boolean open = !proposals.decided(from);
    boolean aside = proposals.aside(at);
    return open && !aside && advice.given() ? Modality.REQUESTED : open && (aside ? proposals.told(at) : proposals.reach(from, at)) ? Modality.INTENTION : said;
  }

  private boolean reach(int from, int at) {
    return asks(from, at) || object(at) || contents(from, at) || inside(from, at) || of(from, at) || told(at);
  }

  /** "voorgesteld om X te kopen via het initiatief, waaraan 21 landen deelnemen" */
  private boolean aside(int at) {
    Clause clause = view.clauseOf(words.range(at));
    int opens = words.startingAt(clause.range().start());
    boolean that = opens > 0 && words.lower(opens).equals("dat") && PROPOSED.contains(words.lower(opens - 1)) || opens > 0 && words.lower(opens - 1).equals("voor");
    return clause.opener() == Clause.Opener.SUBORDINATE && words.isIn(opens, ASIDES) && !that && !any(opens, at, PROPOSING);
  }

  /** Index of the first word behind the last semicolon or colon before a word. */
  private int from(int at) {
    Range place = words.range(at);
    String text = view.text().text();
    int first = Math.max(0, at - FAR);
    for (int i = place.start(); i > words.range(first).start(); i--) {
      if (text.charAt(i) == ';' || text.charAt(i) == ':') {
        return words.startingAt(i);
      }
    }
    return first;
  }

  /** "is voorgesteld en in juli aangenomen", "zoals voorgesteld": not "nog niet aangenomen". */
  private boolean decided(int from) {
    for (int i = from; i < end; i++) {
      if (words.isIn(i, DONE) && !(i > 0 && words.lower(i - 1).equals("niet"))) {
        return true;
      }
    }
    return false;
  }

  /** "stelt (de raad) voor om 80 bomen te kappen", "heeft voorgesteld dat": what an infinitive or "dat" tells. */
  private boolean asks(int from, int at) {
    for (int i = from; i < at; i++) {
      boolean participle = words.lower(i).equals("voorgesteld");
      boolean apart = words.lower(i).equals("voor") && proposes(from, i);
      if (participle || apart) {
        boolean om = i + 1 < end && (words.lower(i + 1).equals("om") || words.lower(i + 1).equals("dat")) || i + 2 < end && words.lower(i + 2).equals("om");
        return om || participle && any(at, end, AIMS) || apart && Advice.infinitive(words, at, end);
      }
    }
    return false;
  }

  private boolean proposes(int from, int particle) {
    for (int i = particle - 1; i >= from && i > particle - PHRASE; i--) {
      if (words.isIn(i, PROPOSES)) {
        return true;
      }
    }
    return false;
  }

  /** "heeft een plafond van 400 plekken voorgesteld", "stelt een verhoging met 12% voor", "de 45 schepen die de Commissie voorstelt". */
  private boolean object(int at) {
    Range clause = view.clauseOf(words.range(at)).range();
    int opens = Math.max(at - FAR, words.startingAt(clause.start()));
    for (int i = at + 1; i < end && words.range(i).end() <= clause.end(); i++) {
      boolean closes = i + 1 >= end || words.breaks(i);
      boolean participle = words.lower(i).equals("voorgesteld") && any(opens, at, AUXILIARIES) && !acting(at);
      boolean particle = words.lower(i).equals("voor") && any(opens, at, PROPOSES) && (closes || words.lower(i + 1).equals("als"));
      if (participle && closes || particle) {
        return true;
      }
    }
    return false;
  }

  /** "hebben 14 lidstaten voorgesteld": those that do it. */
  private boolean acting(int at) {
    return at > 0 && (words.lower(at - 1).equals("hebben") || words.lower(at - 1).equals("hadden"));
  }

  /** "Het voorstel omvat", "Het pakket dat de Commissie heeft voorgesteld, telt", "Het nog niet aangenomen pakket telt". */
  private boolean contents(int from, int at) {
    int verb = -1;
    for (int i = from + 1; i < at && verb < 0; i++) {
      verb = words.isIn(i, CONTENTS) ? i : -1;
    }
    return verb > from && (words.isIn(verb, CONTENTS) && subject(from, verb));
  }

  private boolean subject(int from, int verb) {
    boolean preposition = Governor.preposition(words.lower(from));
    for (int i = from; !preposition && i < verb; i++) {
      boolean yet = i > from && words.lower(i).equals("niet") && words.lower(i - 1).equals("nog") && i + 1 < verb && Phrases.isInflected(words.lower(i + 1));
      boolean noun = i < from + PHRASE && proposal(words.lower(i)) && !Governor.preposition(i > from ? words.lower(i - 1) : "");
      if (yet || noun || words.isIn(i, PROPOSING) && !words.isIn(i, Set.of("voorstellen"))) {
        return true;
      }
    }
    return false;
  }

  /** "In het voorgestelde plan", "Volgens het voorstel". */
  private boolean inside(int from, int at) {
    if (!words.isIn(from, INSIDE)) {
      return false;
    }
    for (int i = from + 1; i < at && i < from + PHRASE; i++) {
      boolean draft = words.lower(i).equals("dat") && draft(i, at);
      if (proposal(words.lower(i)) || words.isIn(i, PROPOSED) || draft) {
        return true;
      }
      if (SumVerbs.finite(words.lower(i))) {
        return false;
      }
    }
    return false;
  }

  /** "In het stelsel, dat ik in concept heb voorgelegd" */
  private boolean draft(int that, int at) {
    for (int i = that + 1; i < at && !words.breaks(i); i++) {
      if (words.lower(i).equals("concept") && words.lower(i - 1).equals("in")) {
        return true;
      }
    }
    return false;
  }

  /** "een voorstel om 80 bomen te kappen", "een voorstel tot plaatsing van 45 schepen": before the next verb. */
  private boolean of(int from, int at) {
    boolean open = false;
    for (int i = from; i < at; i++) {
      boolean noun = proposal(words.lower(i)) && words.isIn(i + 1, FOR) && !words.breaks(i);
      open = noun || open && !(SumVerbs.finite(words.lower(i)) && !words.lower(i - 1).equals("te"));
    }
    return open;
  }

  /** "De 45 schepen die de Commissie voorstelt": a relative clause right behind the figure's noun. */
  private boolean told(int at) {
    int i = at;
    while (i + 1 < end && i < at + PHRASE && !(words.lower(i).equals("die") || words.lower(i).equals("dat"))) {
      i++;
    }
    boolean relative = i < end && (words.lower(i).equals("die") || words.lower(i).equals("dat"));
    for (int k = i + 1; relative && k < end && k < i + PHRASE + PHRASE; k++) {
      if (words.isIn(k, PROPOSING)) {
        return true;
      }
      if (words.breaks(k)) {
        return false;
      }
    }
    return false;
  }

  private static boolean proposal(String word) {
    boolean draft = word.startsWith("ontwerp") || word.startsWith("concept");
    return word.equals("voorstel") || word.equals("voorstellen") || word.endsWith("voorstel") && !word.startsWith("wets") || draft && word.length() > "concepten".length();
  }

  private boolean any(int from, int to, Set<String> wanted) {
    for (int i = from; i < to; i++) {
      if (words.isIn(i, wanted)) {
        return true;
      }
    }
    return false;
  }
}

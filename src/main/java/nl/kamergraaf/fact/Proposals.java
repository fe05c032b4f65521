package nl.kamergraaf.fact;

import java.util.Set;
import nl.kamergraaf.text.Range;

/**
 * Sums and figures that are only proposed: "stelt voor 80 bomen te kappen", "Het voorstel omvat 23 personen", "In het voorgestelde plan sluiten 14
 * zwembaden". Who proposes is so ("hebben 14 lidstaten voorgesteld"), and who answers ("op het voorstel kwamen 400 reacties").
 */
final class Proposals {

  private static final Set<String> PROPOSED = Set.of("voorgesteld", "voorgestelde");
  private static final Set<String> PROPOSING = Set.of("voorstelt", "voorstelde", "voorstellen", "voorstelden", "voorgesteld");
  private static final Set<String> AUXILIARIES = Set.of("heeft", "hebben", "had", "hadden", "is", "zijn", "was", "wordt", "worden", "werd", "werden");
  private static final Set<String> INSIDE = Set.of("in", "volgens", "binnen");
  /** Of what: "een voorstel om 80 bomen te kappen", not "het voorstel van 12 lidstaten". */
  private static final Set<String> FOR = Set.of("om", "voor", "tot");
  /** It holds, if one of the others is there. */
  private static final Set<String> FORCE = Set.of("kracht", "werking");
  private static final Set<String> CAME = Set.of("werd", "werden", "is", "was", "geworden", "trad", "traden", "getreden", "sinds");
  /** Whoever proposes a number of things is one: in "die voorstellen" they propose. */
  private static final Set<String> ONE_PROPOSES = Set.of("voorstelt", "voorstelde");
  private static final Set<String> BY_ONE = Set.of("heeft", "had", "is", "zijn", "was", "waren", "wordt", "worden", "werd", "werden");
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
    if (said != Modality.FACT || !view.mayHold(ProposalWords.GATE)) {
      return said;
    }
    Proposals proposals = new Proposals(view, figure);
    int at = proposals.words.startingAt(figure.start());
    int from = at < proposals.words.size() ? proposals.from(at) : at;
    if (from == proposals.words.size()) {
      return said;
    }
    Advice advice = new Advice(view, from, at);
    if (advice.studied()) {
      return Modality.POSSIBILITY;
    }
    boolean open = !proposals.decided(from);
    boolean aside = proposals.aside(at);
    boolean finished = open && OwnVerb.finished(view, at);
    return open && !aside && !finished && advice.given() ? Modality.REQUESTED : open && (aside ? proposals.told(at) : proposals.reach(from, at, finished)) ? Modality.INTENTION : said;
  }

  /** @param finished whether the figure has a verb of its own that tells what is done */
  private boolean reach(int from, int at, boolean finished) {
    return !finished && (asks(from, at) || contents(from, at) || inside(from, at)) || object(at) || of(from, at) || told(at);
  }

  /** "voorgesteld om X te kopen via het initiatief, waaraan 21 landen deelnemen" */
  private boolean aside(int at) {
    Clause clause = view.clauseOf(words.range(at));
    int opens = words.startingAt(clause.range().start());
    boolean that = opens > 0 && words.lower(opens).equals("dat") && PROPOSED.contains(words.lower(opens - 1)) || opens > 0 && words.lower(opens - 1).equals("voor");
    return clause.opener() == Clause.Opener.SUBORDINATE && words.isIn(opens, ProposalWords.ASIDES) && !that && !words.any(opens, at, PROPOSING);
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

  /** "is voorgesteld en in juli aangenomen", "die nu geldt", "van kracht werd": not "nog niet aangenomen", "niet van kracht". */
  private boolean decided(int from) {
    for (int i = from; i < end; i++) {
      boolean force = words.isIn(i, FORCE) && words.any(from, end, CAME) || words.lower(i).equals("geldt") && words.breaks(i);
      boolean denied = i > 0 && words.lower(i - 1).equals("niet") || i > 1 && words.lower(i - 2).equals("niet");
      if ((force || words.isIn(i, ProposalWords.DONE)) && !denied) {
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
        boolean om = i + 1 < end && (words.lower(i + 1).equals("om") || words.lower(i + 1).equals("dat")) || participle && i + 2 < end && words.lower(i + 2).equals("om");
        return om || OwnVerb.infinitive(view, at) && !(apart && other(i));
      }
    }
    return false;
  }

  /** "stelt voor 40 bedrijven boetes vast", "stelt voor kades geld beschikbaar" */
  private boolean other(int particle) {
    for (int i = Math.max(0, particle - PHRASE); i < end && !(i > particle && words.lower(i).equals("te")); i++) {
      boolean closes = i + 1 >= end || words.breaks(i) || words.lower(i + 1).equals("om");
      boolean infinitive = i + 1 < end && words.lower(i + 1).equals("te");
      if (i > particle && closes && words.isIn(i, ProposalWords.OTHER_LAST) || words.isIn(i, ProposalWords.OTHER) && !infinitive) {
        return true;
      }
    }
    return false;
  }

  private boolean proposes(int from, int particle) {
    return words.any(Math.max(from, particle - PHRASE + 1), particle, Unsettled.PROPOSES);
  }

  /** "heeft een plafond van 400 plekken voorgesteld", "stelt een verhoging met 12% voor", "de 45 schepen die de Commissie voorstelt". */
  private boolean object(int at) {
    Range clause = view.clauseOf(words.range(at)).range();
    int opens = Math.max(at - FAR, words.startingAt(clause.start()));
    for (int i = at + 1; i < end && words.range(i).end() <= clause.end(); i++) {
      boolean closes = i + 1 >= end || words.breaks(i);
      boolean participle = words.lower(i).equals("voorgesteld") && words.any(opens, at, AUXILIARIES) && !acting(at);
      boolean particle = words.lower(i).equals("voor") && words.any(opens, at, Unsettled.PROPOSES) && (closes || words.lower(i + 1).equals("als"));
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
      verb = words.isIn(i, ProposalWords.CONTENTS) ? i : -1;
    }
    return verb > from && subject(from, verb);
  }

  private boolean subject(int from, int verb) {
    boolean preposition = Governor.preposition(words.lower(from));
    boolean told = false;
    for (int i = from; !preposition && i < verb; i++) {
      boolean yet = i > from && words.lower(i).equals("niet") && words.lower(i - 1).equals("nog") && i + 1 < verb && words.isIn(i + 1, ProposalWords.NOT_YET);
      boolean noun = i < from + PHRASE && ProposalWords.proposal(words.lower(i)) && !Governor.preposition(i > from ? words.lower(i - 1) : "");
      told |= i > from && (words.lower(i).equals("dat") || words.lower(i).equals("die")) && ProposalWords.DRAFTS.end(words.lower(i - 1));
      if (yet || noun || told && words.isIn(i, PROPOSING) && !words.lower(i).equals("voorstellen")) {
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
    boolean found = false;
    for (int i = from + 1; i < at && i < from + PHRASE + PHRASE; i++) {
      boolean draft = words.lower(i).equals("dat") && draft(i, at);
      boolean proposed = words.isIn(i, PROPOSED) && ProposalWords.DRAFTS.end(words.lower(i + 1));
      found |= i < from + PHRASE && (ProposalWords.proposal(words.lower(i)) || proposed || draft);
      if (found ? words.isIn(i, ProposalWords.BECOMES) : SumVerbs.finite(words.lower(i))) {
        return found;
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
      boolean noun = ProposalWords.proposal(words.lower(i)) && words.isIn(i + 1, FOR) && !words.breaks(i);
      open = noun || open && !OwnVerb.participle(words.lower(i)) && !(SumVerbs.finite(words.lower(i)) && !words.lower(i - 1).equals("te"));
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
      boolean closes = k + 1 >= end || words.breaks(k);
      if (closes) {
        boolean named = k > i + 2 && words.lower(k - 1).equals("hebben") && Character.isUpperCase(view.text().text().charAt(words.range(i + 1).start())); // "die Kenia en Peru hebben voorgesteld"
        return words.isIn(k, ONE_PROPOSES) || named && words.lower(k).equals("voorgesteld") || words.lower(k).equals("voorgesteld") && words.any(i, k, BY_ONE) || words.lower(k - 1).equals("voorgesteld") && words.isIn(k, BY_ONE);
      }
    }
    return false;
  }
}

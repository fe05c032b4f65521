package nl.kamergraaf.fact;

import java.util.Set;
import java.util.function.Predicate;
import nl.kamergraaf.text.Range;

/**
 * What stands over the words in which a wording of a treatment lies: others who hold, want or advise it ("De gemeente hoopt dat de motie wordt uitgevoerd",
 * "De raad adviseert de motie niet uit te voeren"), or who writes, denying it ("Dat betekent niet dat de motie is afgedaan", "Van een weigering om de motie
 * uit te voeren is geen sprake").
 */
final class MotionFrames {

  private static final Set<String> NOT = Set.of("niet", "geen", "evenmin", "nooit", "geenszins");
  private static final Set<String> NO = Set.of("geen", "noch");
  private static final Set<String> PERSONS = Set.of("ik", "wij", "we");
  private static final Set<String> RECEIVERS = Set.of("kamer", "u");
  private static final Set<String> GLADLY = Set.of("graag");
  private static final Set<String> SEE = Set.of("zien", "ziet", "zag", "zagen", "gezien");
  private static final Set<String> AGENT = Set.of("door");
  private static final Set<String> NEUTER = Set.of("het", "dit", "ieder", "elk", "een");
  private static final Set<String> HOLDERS_BEFORE = Set.of("door", "met", "van", "bij", "dan");
  private static final Set<String> SHALL = Set.of("zou", "zouden", "zal", "zullen");
  private static final Set<String> SUBJECTS = Set.of("kabinet", "regering", "nederland", "minister", "staatssecretaris", "ministerraad");
  private static final Set<String> THEY = Set.of("zij", "ze", "het", "hij", "deze");
  private static final String THAT = "dat";
  private static final String SPOKEN = "sprake";
  private static final Set<String> SPEAKS = Set.of(SPOKEN);
  private static final String OF = "van";
  private static final String IN_ORDER = "om";
  /** Words between a wording and the "te" that makes an infinitive of it: "als afgedaan te beschouwen". */
  private static final int NEAR = 3;
  /** Words from a verb to its subject behind it: "hoopt het kabinet". */
  private static final int BEHIND = 2;

  private final View view;
  private final Words words;
  private final Predicate<Range> inside;

  /**
   * Prepares for one sentence.
   *
   * @param inside whether words stand in what a motion asks for, or in its name
   */
  MotionFrames(View view, Predicate<Range> inside) {
    this.view = view;
    this.words = view.wordTable();
    this.inside = inside;
  }

  /** Whether what a wording says is not told by who writes: others hold or want it, or it stands behind what is denied. */
  boolean hold(Range cue) {
    int that = that(cue);
    return others(cue, that) || that > 0 && (hearsay(that) || denied(that, cue)) || refusal(cue) || needs(cue) || unsaid(cue) || announced(cue, that) || Words.any(view, view.clauseOf(cue).range(), MotionWords.SEEMS) && infinitive(cue);
  }

  /** Who writes denies the words in which a wording stands. */
  boolean denies(Range cue) {
    int that = that(cue);
    return that > 0 && denied(that, cue) && !others(cue, that) || refusal(cue);
  }

  /** Others ask for what a wording says, advise it or decided so before, which who writes may take up. */
  boolean advised(Range cue) {
    int that = that(cue);
    boolean wanted = that < 0 ? others(cue, that) : holder(start(that), that, MotionWords.ADVISES) >= 0 && others(cue, that);
    return wanted || announced(cue, that) || former(cue);
  }

  /** A denial stands over the words behind "dat" in which a wording lies, so that it denies nothing there: "neemt niet weg dat de motie is uitgevoerd". */
  boolean over(Range not, Range cue) {
    int that = that(cue);
    return that > 0 && not.end() <= words.range(that).start() && !Words.any(view, before(that), MotionWords.SHIFTS);
  }

  /** "Het kabinet weigert de motie uit te voeren": a verb of refusing before an infinitive. */
  boolean refuses(Range verb, Range cue) {
    return Words.any(view, verb, MotionWords.REFUSES) && verb.end() <= cue.start() && infinitive(cue);
  }

  /** Those who were in office before do or say it. */
  boolean former(Range cue) {
    return predecessor(words.startingAt(view.clauseOf(cue).range().start()), words.startingAt(cue.start()));
  }

  /** "De gemeente hoopt dat de motie …", "De raad adviseert de motie niet uit te voeren". */
  private boolean others(Range cue, int that) {
    int last = that > 0 ? that : infinitive(cue) ? words.startingAt(cue.start()) : -1;
    if (last < 0) {
      return false;
    }
    int start = start(last);
    int holder = that > 0 ? Math.max(holder(start, last, MotionWords.SAYS), gladly(start, last)) : -1;
    int asking = holder(start, last, MotionWords.ASKS_FOR);
    int wanting = Math.max(asking, Math.max(holder, holder(start, last, MotionWords.ADVISES)));
    return wanting >= 0 && !writes(start, wanting, wanting == asking) && !(Words.any(view, range(start, last), Verbs.PASSIVE) && !Words.any(view, range(start, last), AGENT));
  }

  /** "het gerucht dat …", "de indruk bestaat dat …", "mij bereiken signalen dat …" */
  private boolean hearsay(int that) {
    return words.isIn(that - 1, MotionWords.HEARSAY) || that > 1 && words.isIn(that - 2, MotionWords.HEARSAY);
  }

  /** Who writes is the subject: before the verb or right behind it, where a verb of asking has only a pronoun for it, or asks the Kamer. */
  private boolean writes(int start, int verb, boolean asks) {
    boolean opinion = MotionWords.OPINIONS.contains(words.lower(verb));
    Set<String> who = asks && !Words.any(view, range(verb, words.size()), RECEIVERS) ? PERSONS : MotionWords.WRITERS;
    boolean behind = false;
    for (int i = verb + 1; i < words.size() && i <= verb + BEHIND; i++) {
      behind |= !opinion && who.contains(words.lower(i)) && !words.lower(i - 1).equals(THAT);
    }
    return behind || Words.any(view, new Range(view.range().start(), words.range(verb).start()), MotionWords.WRITERS) && !Words.any(view, range(start, verb), MotionWords.FORMER);
  }

  /** Index of the last word of a set before another, outside what a motion asks for; -1 where none is. */
  private int holder(int start, int last, Set<String> wanted) {
    for (int i = last - 1; i >= start; i--) {
      if (words.isIn(i, wanted) && !inside.test(words.range(i))) {
        return i;
      }
    }
    return -1;
  }

  /** "zouden graag zien dat" */
  private int gladly(int start, int last) {
    return words.any(start, last, GLADLY) ? holder(start, last, SEE) : -1;
  }

  /** "Dat betekent niet dat …", "Ik bestrijd dat …"; "Ik vind niet dat …" denies what follows, "neemt niet weg dat …" nothing. */
  private boolean denied(int that, Range cue) {
    Range before = before(that);
    if (Words.any(view, before, MotionWords.GRANTS)) {
      return false;
    }
    boolean not = Words.any(view, before, NOT);
    boolean shifts = Words.any(view, before, MotionWords.SHIFTS);
    return not && (!shifts || Words.any(view, new Range(words.range(that).end(), cue.start()), NOT)) || Words.any(view, before, MotionWords.DISPUTES);
  }

  /** "Van een weigering om … is geen sprake", "Het kabinet weigert niet …" */
  private boolean refusal(Range cue) {
    Range clause = view.clauseOf(cue).range();
    int first = words.startingAt(clause.start());
    int at = words.startingAt(cue.start());
    if (!Words.any(view, clause, NOT)) {
      return false;
    }
    boolean refuses = holder(first, at, MotionWords.REFUSES) >= 0;
    boolean of = first < words.size() && words.lower(first).equals(OF) && Words.any(view, clause, SPEAKS);
    boolean behind = false;
    for (int i = 0; i + 1 < at; i++) {
      behind |= words.lower(i).equals(SPOKEN) && words.lower(i + 1).equals(OF);
    }
    return refuses || (of || behind) && holder(first + 1, at, MotionWords.UNWILLING) >= 0;
  }

  /** "Er is geen geld nodig om de motie uit te voeren": what is not needed is no refusal. */
  private boolean needs(Range cue) {
    if (!infinitive(cue)) {
      return false;
    }
    int at = words.startingAt(cue.start());
    int needed = Math.max(holder(start(at), at, MotionWords.NEEDED), holder(start(at), at, MotionWords.OBSTACLES));
    Range behind = Story.after(cue, view.clauseOf(cue).range());
    boolean less = words.opening(view.clauseOf(cue).range().start()).equals(IN_ORDER) && Words.any(view, behind, NO) && (Words.any(view, behind, MotionWords.NEEDED) || Words.any(view, behind, MotionWords.OBSTACLES)); // "Om de motie uit te voeren is geen geld nodig"
    return less || needed > 0 && holder(start(needed), needed, NO) >= 0;
  }

  /** "Nimmer heb ik toegezegd de motie uit te voeren": that it was said is denied. */
  private boolean unsaid(Range cue) {
    int at = words.startingAt(cue.start());
    int said = infinitive(cue) ? holder(start(at), at, MotionWords.PROMISED) : -1;
    return said > 0 && holder(start(said), said, MotionDenials.NOT) >= 0;
  }

  /** "De gemeente heeft laten weten de motie niet te willen uitvoeren": what others will not do. */
  boolean declared(Range cue) {
    Range clause = MotionOthers.behindThat(view, view.clauseOf(cue).range(), cue);
    return infinitive(cue) && Words.any(view, clause, Verbs.HAVE) && Words.any(view, clause, MotionWords.DECLARES) && !Words.any(view, clause, MotionWords.WRITERS);
  }

  /** "Het college heeft laten weten dat het de motie niet uitvoert", "De rechter heeft geoordeeld dat …": what others have told. */
  boolean reported(Range cue) {
    int that = that(cue);
    int said = that > 0 ? holder(start(that), that, MotionWords.DECLARES) : -1;
    int has = said > 0 ? holder(start(that), said, Verbs.HAVE) : -1;
    int behind = Math.min(words.size(), has + 1 + BEHIND);
    return has > start(that) && !words.any(start(that), has, MotionWords.WRITERS) && !words.any(start(that), has, MotionWords.PREDECESSORS) && !words.any(has + 1, behind, SUBJECTS);
  }

  /** "De gemeente heeft laten weten dat zij de motie uitvoert": others tell what they do themselves. */
  boolean themselves(Range cue) {
    int that = that(cue);
    return that > 0 && that + 1 < words.size() && words.isIn(that + 1, THEY) && reported(cue);
  }

  /** "Om de motie te kunnen uitvoeren is een wetswijziging nodig": it waits for something. */
  boolean requires(Range cue) {
    return infinitive(cue) && words.opening(view.clauseOf(cue).range().start()).equals(IN_ORDER) && Words.any(view, Story.after(cue, view.range()), MotionWords.NEEDED);
  }

  /** "Voordat de motie wordt uitgevoerd", "is bijna uitgevoerd": it is to come. */
  boolean toCome(Range cue) {
    int at = words.startingAt(cue.start());
    boolean almost = holder(Math.max(0, at - NEAR), at, MotionWords.ALMOST) >= 0 || at > 2 && words.lower(at - 1).equals("als") && words.lower(at - 2).equals("goed"); // "zo goed als uitgevoerd"
    return almost || holder(words.startingAt(view.clauseOf(cue).range().start()), at, MotionWords.BEFORE) >= 0;
  }

  /** "Mijn ambtsvoorganger schreef dat hij de motie zou uitvoeren", "Het vorige kabinet liet weten de motie niet uit te voeren". */
  private boolean announced(Range cue, int that) {
    if (that > 0) {
      boolean open = Words.any(view, Story.after(words.range(that), view.range()), SHALL) || Words.any(view, Story.after(words.range(that), view.range()), NOT);
      return open && predecessor(start(that), that);
    }
    int at = words.startingAt(cue.start());
    return infinitive(cue) && predecessor(start(at), at);
  }

  /** A predecessor is the subject of some words. */
  private boolean predecessor(int first, int last) {
    for (int i = first; i < Math.min(last, words.size()); i++) {
      boolean former = words.isIn(i, MotionWords.FORMER) && i + 1 < words.size() && words.isIn(i + 1, MotionWords.WRITERS);
      if ((former || words.isIn(i, MotionWords.PREDECESSORS)) && (i < 2 || !HOLDERS_BEFORE.contains(words.lower(i - 2)) && !HOLDERS_BEFORE.contains(words.lower(i - 1)))) {
        return true;
      }
    }
    return false;
  }

  /** Index of the "dat" behind which a wording stands; -1 where none is, or a clause begins between that goes on with the sentence. */
  private int that(Range cue) {
    for (int i = words.startingAt(cue.start()) - 1; i > 0; i--) {
      if (words.lower(i).equals(THAT) && !relative(i)) {
        return within(i, cue) && !inside.test(words.range(i)) ? i : -1;
      }
    }
    return -1;
  }

  /** "het fonds dat nodig is", "; dat is in lijn met": it opens no clause of what is said. */
  private boolean relative(int that) {
    if (words.breaks(that - 1) || words.lower(that - 1).equals("en")) {
      return true;
    }
    boolean noun = that > 1 && NEUTER.contains(words.lower(that - 2)) && !MotionWords.SAYING_NOUNS.contains(words.lower(that - 1)) && !words.isIn(that - 1, MotionWords.HEARSAY) && !words.isIn(that - 1, MotionWords.SAYS);
    boolean parted = that > 1 && words.isIn(that - 2, MotionWords.SAYS); // "merkt op dat"
    return noun || MotionPlace.PREPOSITIONS.contains(words.lower(that - 1)) && !parted && !words.lower(that - 1).equals("aan") && !words.lower(that - 1).equals(OF) && !words.lower(that - 1).equals("in");
  }

  private boolean within(int that, Range cue) {
    for (Clause clause : view.clauses()) {
      boolean between = clause.range().start() >= words.range(that).end() - 1 && clause.range().start() <= cue.start();
      if (between && clause.opener() != Clause.Opener.SUBORDINATE) {
        return false;
      }
    }
    return true;
  }

  /** "te" makes an infinitive of the words, which opens no clause of its own. */
  private boolean infinitive(Range cue) {
    int at = words.startingAt(cue.start());
    for (int i = Math.max(1, at - NEAR); i < Math.min(words.size(), words.startingAt(cue.end()) + NEAR - 1); i++) {
      if (words.lower(i).equals("te")) {
        return true;
      }
    }
    return false;
  }

  /** Index of the first word of the clause in which the word before another stands. */
  private int start(int word) {
    return words.startingAt(view.clauseOf(words.range(Math.max(0, word - 1))).range().start());
  }

  private Range before(int that) {
    return range(start(that), that);
  }

  private Range range(int from, int to) {
    return to <= from ? new Range(words.range(from).start(), words.range(from).start()) : words.range(from).to(words.range(to - 1));
  }
}

package nl.kamergraaf.fact;

import java.util.List;
import java.util.Set;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Range;

/**
 * Sentences in which sanctions are only the setting of what is told: a span that is over, a regime under which somebody does something else, the
 * purpose of another act, sanctions there are that somebody talked about, a list that is described by them.
 */
final class SanctionAsides {

  private static final String IN_FORCE = "in-force";
  private static final Set<String> WAS = Set.of("gold", "golden", "was", "waren", "bestond", "bestonden", "liep", "liepen", "stond", "stonden");
  private static final String BETWEEN = "tussen";
  private static final Set<String> SPANS = Set.of(" tot ", " en ");
  private static final String UNDER = "onder";
  private static final Set<String> STANDS = Set.of("staan", "staat", "stond", "stonden", "vallen", "valt", "vielen", "viel", "gebukt");
  private static final String BESIDE = "naast";
  private static final Set<String> SET_UP = Set.of("adopted", "established");
  private static final Set<String> PURPOSE = Set.of("om", "teneinde");
  private static final String TO = "te";
  private static final String ABOUT = "over";
  private static final Set<String> GOING_ON = SanctionWords.all("talk-going-on");
  private static final Set<String> PROPOSALS = Set.of("voorstel", "voorstellen");
  private static final Set<String> TALKED = Set.of("onderhandeld");
  private static final Set<String> SELF = Set.of("zich");
  private static final Set<String> LETS = Set.of("doet", "doen", "deed", "deden", "laat", "laten", "liet", "lieten");
  private static final Set<String> HOLDS = Set.of("gelden");
  private static final Set<String> STANDING = Set.of("bestaat");
  private static final Set<String> NO = Set.of("geen sancties");
  private static final Set<String> LINKS = Set.of("zijn", "waren", "vormen", "betreffen");
  private static final Set<String> WHO = Set.of("die", "wie", "waarvoor", "waartegen");
  private static final Set<String> FOR = Set.of("voor", "aan", "tegen", "jegens");
  private static final String LIST = "lijst";
  private static final Set<String> LISTS = Set.of(LIST);
  private static final Set<String> RESULTS = Set.of("waarmee", "zodat", "waardoor");
  private static final String PROLONGING = "verlenging";
  private static final Set<String> OVER = Set.of("ended", "lifted");
  /** Words from a list to the pronoun of those on it: "de lijst van personen voor wie". */
  private static final int ON_LIST = 5;

  private SanctionAsides() {}

  /** What is said of the sanctions is told of something else, or of a time that is over. */
  static boolean of(View view, Restrictions.Found one, Predicates.Said said) {
    boolean whole = one.type().equals(Restrictions.WHOLE);
    return over(view, said) || AboutIt.over(view, said) || felt(view, said) || whole && (beside(view, one.range(), said) || stand(view, one.range(), said) || under(view, one.range(), said) || spoken(view, one.range(), said) || denied(view, one.range())) || serves(view, one.range(), said.cue());
  }

  /** "verlengde de sancties, zodat zij tot 3 mei gelden", "liep af na een veto over verlenging": only what follows from the act told before, or led to it. */
  static boolean follows(View view, Range thing, Predicates.Said said, List<MeasureStages.Last> before) {
    Words words = view.wordTable();
    boolean so = said.stage().equals(IN_FORCE) && Pronouns.pronoun(view.lower(thing)) && RESULTS.contains(words.opening(view.clauseOf(thing).range().start()));
    boolean prolonged = said.stage().equals("rejected") && view.lower(thing).equals(PROLONGING);
    return so && !before.isEmpty() || prolonged && before.stream().anyMatch(one -> OVER.contains(one.said().stage()));
  }

  /** "Van 2012 tot 2016 golden sancties", "tussen 2012 en 2016 was een embargo van kracht" */
  private static boolean over(View view, Predicates.Said said) {
    if (!IN_FORCE.equals(MeasureStages.STAGES.get(said.stage()))) {
      return false;
    }
    Range clause = view.clauseOf(said.cue()).range();
    boolean past = Words.any(view, said.cue(), WAS) || !Words.any(view, said.cue(), Verbs.finite()) && Words.any(view, clause, WAS);
    return past && view.mentions(When.class, clause).stream().anyMatch(when -> when.bound() == When.Bound.UNTIL || view.wordBefore(when.range().start()).equals(BETWEEN) || SPANS.stream().anyMatch(view.lower(when.range())::contains));
  }

  /** "laat de werking zich pas later gelden", "doen de effecten zich gelden" */
  private static boolean felt(View view, Predicates.Said said) {
    Range clause = view.clauseOf(said.cue()).range();
    return said.stage().equals(IN_FORCE) && Words.any(view, clause, SELF) && Words.any(view, clause, LETS) && Words.any(view, clause, HOLDS);
  }

  /** "voorgesteld om naast de bestaande sancties een verbod in te stellen": what is done is done to something else. */
  private static boolean beside(View view, Range thing, Predicates.Said said) {
    return Governor.of(view, thing.start()).word().equals(BESIDE) && view.clauseOf(said.cue()).equals(view.clauseOf(thing)) && !said.cue().overlaps(thing);
  }

  /** "staan veertien personen onder sancties": of them it is told. */
  private static boolean stand(View view, Range thing, Predicates.Said said) {
    return !said.stage().equals(IN_FORCE) && Governor.of(view, thing.start()).word().equals(UNDER) && Words.any(view, view.clauseOf(thing).range(), STANDS);
  }

  /** "Onder het sanctieregime stelde de Raad een verbod in": what is set up is something else. */
  private static boolean under(View view, Range thing, Predicates.Said said) {
    Governor governor = Governor.of(view, thing.start());
    boolean opens = governor.word().equals(UNDER) && governor.range().start() <= view.clauseOf(thing).range().start() + 1;
    return opens && SET_UP.contains(said.stage());
  }

  /** "Om de sancties kracht bij te zetten heeft de Commissie voorgesteld": what serves them is proposed. */
  private static boolean serves(View view, Range thing, Range cue) {
    Words words = view.wordTable();
    int opening = words.startingAt(view.clauseOf(thing).range().start());
    boolean infinitive = false;
    for (int i = opening; i < words.size() && PURPOSE.contains(words.lower(opening)) && words.range(i).start() <= cue.start(); i++) {
      infinitive |= words.range(i).start() > thing.start() && words.lower(i).equals(TO);
      if (infinitive && Verbs.finite(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Over de sancties is overleg gevoerd": a talk that is over, about sanctions that are there. */
  private static boolean spoken(View view, Range thing, Predicates.Said said) {
    Words words = view.wordTable();
    int at = words.startingAt(thing.start());
    String before = at > 0 ? words.lower(at - 1) : "";
    boolean there = before.equals(ABOUT) || DeedWords.KNOWN.contains(before);
    if (!there || !Governor.of(view, thing.start()).word().equals(ABOUT)) {
      return false;
    }
    Range clause = view.clauseOf(said.cue()).range();
    boolean talked = said.stage().equals("in-negotiation") && !Words.any(view, clause, GOING_ON);
    return talked || said.stage().equals("agreed") && Words.any(view, clause, STANDING);
  }

  /** "Over een voorstel van Malta om X te doen, wordt nog onderhandeld": what becomes of a proposal. */
  static boolean discussed(View view) {
    Words words = view.wordTable();
    boolean opens = words.size() > 0 && words.lower(0).equals(ABOUT) && view.whole() == Modality.FACT;
    return opens && Words.any(view, view.clauses().get(0).range(), PROPOSALS)
        && Words.in(view, view.range(), TALKED).stream().anyMatch(verb -> Words.any(view, view.clauseOf(verb).range(), Verbs.BECOMES));
  }

  /** "De maatregelen die zijn opgelegd, zijn geen sancties" */
  private static boolean denied(View view, Range thing) {
    return view.mayHold(NO) && view.lower().contains(" geen sancties") && Words.any(view, Story.after(thing, view.range()), LINKS);
  }

  /** "de lijst van personen voor wie een reisverbod geldt": which list it is. */
  static boolean describesList(View view, Range thing) {
    if (!view.mayHold(LISTS)) {
      return false;
    }
    Words words = view.wordTable();
    int first = words.startingAt(view.clauseOf(thing).range().start());
    for (int i = first; i < words.size() && words.range(i).start() < thing.start(); i++) {
      if (!WHO.contains(words.lower(i))) {
        continue;
      }
      int noun = i > 0 && FOR.contains(words.lower(i - 1)) ? i - 2 : i - 1;
      for (int k = noun; k >= 0 && k > noun - ON_LIST && !Verbs.finite(words.lower(k)); k--) {
        if (words.lower(k).endsWith(LIST) && k < noun) {
          return true;
        }
      }
    }
    return false;
  }
}

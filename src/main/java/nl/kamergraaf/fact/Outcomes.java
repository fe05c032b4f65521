package nl.kamergraaf.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/**
 * What became of a measure where no single wording says it, but several words of its clause do in whatever order, a denial often among them:
 * "het verbod haalde het niet", "voor een embargo bleek onvoldoende steun", "dat de sancties niet meer gelden". The words are data; the measure
 * must be their subject or object, or hang from their preposition.
 */
final class Outcomes {

  private static final String ITSELF = "itself";
  private static final String BEHIND = "behind";
  private static final String COUNT = "count";
  private static final String UNDER = "onder";
  /** Of the noun of an act: "de plaatsing van vier reders is doorgegaan". */
  private static final String ACT = "act";
  /** "beschikt over een regime": somebody who imposes sanctions does. */
  private static final String HAS = "has";
  private static final String OVER = "over";
  private static final Endings REGIMES = new Endings(Set.of("regime", "regimes", "kader", "raamwerk", "regeling"));
  private static final Set<String> BARE = Set.of(ITSELF, BEHIND, COUNT);
  /** Stages that are told of what is only possible or expected. */
  private static final Set<String> OPEN = Set.of("under-study", "announced", "rejected", "in-preparation", "agreed");
  private static final List<StagePattern> ALL = StagePattern.all("became-");
  /** Of verbs that are consulted only where nothing else says the stage. */
  private static final List<StagePattern> FRAMES = StagePattern.all("frame-");
  private static final Set<String> BELOW = Set.of("dat", "of");
  static final Set<String> DONE = Set.of("is", "zijn", "was", "waren", "werd", "werden", "heeft", "hebben", "had", "hadden");
  private static final Set<String> NOT = SanctionWords.all("outcome-less");
  /** One of these stands in every such clause. */
  private static final Set<String> HINTS = StagePattern.hints(ALL);
  private static final Set<String> FRAME_HINTS = StagePattern.hints(FRAMES);
  private static final Map<String, String> RELATIVES =
      Map.of("die", "", "dat", "", "waarvoor", "voor", "waarover", "over", "waaraan", "aan", "waarvan", "van", "waartegen", "tegen", "waartoe", "tot", "waarnaar", "naar");
  /** What may stand before a preposition that no other noun governs. */
  private static final Set<String> FREE = Set.of("ook", "en", "maar", "evenmin", "is", "was", "werd", "wordt", "dat", "omdat", "zijn", "het", "er", "niet", "mogelijkheid", "haalbaarheid", "wenselijkheid", "mogelijkheden", "impactanalyse", "effectbeoordeling", "impactstudie", "haalbaarheidsstudie", "verlenging", "vernieuwing", "opheffing", "intrekking", "opschorting", "schorsing", "instelling", "invoering", "voorbereiding", "voorbereidingen", "afscheid", "besluit", "overleg");
  private static final String TALKS = "in-negotiation";
  private static final String PROPOSED = "proposed";
  private static final Set<String> BOTH = Set.of("zowel");
  private static final String WHERETO = "waartoe";
  private static final String AS = "als";
  private static final Set<String> HOLDS_AS = SanctionWords.all("holds-as");
  private static final Set<String> SO_FAR = Set.of("vooralsnog");
  private static final String YET = "nog";
  private static final Set<String> LIMITS = Set.of("onder", "daarvoor", "hiervoor", "daarover");
  private static final Set<String> BARE_ACTS = Set.of("beperking", "inperking", "stillegging", "uitsluiting");
  /** Letters between a measure and the relative clause that tells of it. */
  private static final int NEAR = 70;

  private Outcomes() {}

  /** The stage of a thing, told by its own clause, the relative clause behind it, or the main clause that goes on after that. */
  static Optional<Predicates.Said> of(View view, Range thing) {
    return view.mayHold(HINTS) ? of(view, thing, ALL) : Optional.empty();
  }

  /** The same by the verbs that are consulted last. */
  static Optional<Predicates.Said> frame(View view, Range thing) {
    return view.mayHold(FRAME_HINTS) && !below(view, view.clauseOf(thing)) && !ofLaw(view, thing) ? of(view, thing, FRAMES) : Optional.empty();
  }

  /** What a sentence says around a thing that it only names: what became of it, that it is looked into, or how far it is. */
  static Optional<Predicates.Said> around(View view, Range thing, Set<String> stages) {
    return of(view, thing).or(() -> Studied.of(view, thing)).or(() -> Predicates.of(view, thing, stages)).or(() -> frame(view, thing));
  }

  /** "het wetsvoorstel internationale sanctiemaatregelen" */
  static boolean ofLaw(View view, Range thing) {
    Words words = view.wordTable();
    int at = words.startingAt(thing.start());
    return at > 0 && words.lower(at - 1).startsWith("wet") || at > 1 && words.lower(at - 2).startsWith("wet");
  }

  /** "Het is niet zo dat ...", "de leden vragen of ...": what stands above says that it is not told as so. */
  private static boolean below(View view, Clause clause) {
    boolean that = BELOW.contains(view.wordTable().opening(clause.range().start()));
    return that && view.cues("modality").stream().anyMatch(cue -> cue.range().end() <= clause.range().start() && !cue.concept().name().equals(Modality.FACT.concept()));
  }

  private static Optional<Predicates.Said> of(View view, Range thing, List<StagePattern> patterns) {
    if (view.whole() != Modality.FACT) {
      return Optional.empty();
    }
    Clause own = view.clauseOf(thing);
    Governor governor = Governor.of(view, thing.start());
    Governor described = Predicates.described(view, governor, view.wordTable().startingAt(thing.start())); // "houdt vast aan de in 2024 ingevoerde vergunningplicht"
    Optional<Predicates.Said> here = told(view, own.range(), link(view, governor), thing, patterns).or(() -> described.equals(governor) ? Optional.empty() : told(view, own.range(), link(view, described), thing, patterns));
    List<Clause> clauses = view.clauses();
    int next = clauses.indexOf(own) + 1;
    boolean relative = next < clauses.size() && clauses.get(next).opener() == Clause.Opener.SUBORDINATE && own.range().end() - thing.end() <= NEAR;
    if (here.isPresent() || !relative) {
      return here.or(() -> inside(view, thing, own, governor, patterns));
    }
    Range behind = clauses.get(next).range();
    String opener = view.wordTable().opening(behind.start());
    Optional<Predicates.Said> main = next + 1 < clauses.size() && clauses.get(next + 1).opener() == Clause.Opener.MAIN && !Words.any(view, own.range(), Verbs.finite())
        ? told(view, clauses.get(next + 1).range(), link(view, governor), thing, patterns)
        : Optional.empty();
    if (main.isEmpty() && opener.equals(WHERETO) && view.resumes(next + 1)) {
      Range goesOn = clauses.get(next + 1).range();
      Optional<Predicates.Said> now = told(view, goesOn, link(view, governor), thing, FRAMES);
      if (now.isPresent() || link(view, governor).isEmpty() && !view.cues("status", goesOn).isEmpty()) {
        return now; // "het verbod, waartoe in mei is besloten, wordt nog voorbereid"
      }
    }
    return main.or(() -> RELATIVES.containsKey(opener) ? told(view, behind, RELATIVES.get(opener), thing, patterns) : Optional.empty());
  }

  /** "Het verbod dat Litouwen had voorgesteld, kreeg geen steun": a relative clause without a comma before it, and the verb behind the one after it. */
  private static Optional<Predicates.Said> inside(View view, Range thing, Clause own, Governor governor, List<StagePattern> patterns) {
    List<Clause> clauses = view.clauses();
    int next = clauses.indexOf(own) + 1;
    Words words = view.wordTable();
    boolean opens = words.startingAt(own.range().start()) + 3 >= words.startingAt(thing.start());
    boolean that = Words.any(view, Story.after(thing, own.range()), RELATIVES.keySet());
    boolean goesOn = next < clauses.size() && Verbs.finite(words.opening(clauses.get(next).range().start()));
    return opens && that && goesOn ? told(view, clauses.get(next).range(), link(view, governor), thing, patterns) : Optional.empty();
  }

  /** "Het verbod, dat de Raad in 2022 had ingesteld, blijft staan": what the main clause that goes on behind the relative one says of its subject. */
  static Optional<Predicates.Said> behindRelative(View view, Range thing) {
    Clause own = view.clauseOf(thing);
    int main = view.clauses().indexOf(own) + 2;
    boolean subject = view.whole() == Modality.FACT && !Governor.of(view, thing.start()).isPreposition() && !Words.any(view, own.range(), Verbs.finite()) && view.resumes(main);
    return subject ? told(view, view.clauses().get(main).range(), "", thing, FRAMES) : Optional.empty();
  }

  /** The preposition of a thing, "" for a subject or object; "?" where a noun takes it that is not the measure itself. */
  private static String link(View view, Governor governor) {
    if (!governor.isPreposition()) {
      return "";
    }
    Words words = view.wordTable();
    int at = words.startingAt(governor.range().start());
    boolean first = at == 0 || at == words.startingAt(view.clauseOf(governor.range()).range().start());
    boolean of = governor.word().equals("van") || governor.word().equals("tot");
    boolean dated = of && view.mentions(When.class).stream().anyMatch(when -> when.range().end() + 1 == governor.range().start()); // "heeft op 3 maart tot een embargo besloten"
    return !of || first || dated || FREE.contains(words.lower(at - 1)) || Verbs.finite(words.lower(at - 1)) ? governor.word() : "?";
  }

  /** "een embargo", "nieuwe sancties": what is there already is spoken about for other reasons. */
  private static boolean fresh(Words words, Range thing) {
    int before = words.startingAt(thing.start()) - 1;
    boolean bare = before >= 0 && Governor.preposition(words.lower(before)) && BARE_ACTS.contains(words.lower(before + 1)); // "over beperking van de uitvoer"
    boolean act = SanctionWords.NOUNS.contains(words.lower(before + 1)); // "over de plaatsing van"
    return bare || act || before >= 0 && (SanctionWords.FRESH.contains(words.lower(before)) || before > 0 && SanctionWords.FRESH.contains(words.lower(before - 1)));
  }

  private static Optional<Predicates.Said> told(View view, Range clause, String link, Range thing, List<StagePattern> patterns) {
    Words words = view.wordTable();
    int first = words.startingAt(clause.start());
    int last = StagePattern.behind(words, clause);
    for (StagePattern pattern : patterns) {
      boolean linked = BARE.contains(pattern.link()) ? link.isEmpty() : pattern.link().equals(HAS) ? link.equals(OVER) : pattern.link().equals(ACT) ? link.isEmpty() && SanctionWords.NOUNS.contains(Words.first(view.lower(thing))) : pattern.link().equals(link);
      linked = linked && (!pattern.fresh() || fresh(words, thing));
      List<Range> cue = linked && pattern.mayStand(words) ? pattern.cue(words, first, last, thing) : List.of();
      if (!cue.isEmpty() && placed(view, clause, pattern.link(), cue, thing) && plain(view, clause, cue, pattern.stage()) && (patterns == ALL || done(view, clause, cue, pattern.stage()))) {
        return Optional.of(new Predicates.Said(pattern.stage(), cue.stream().reduce(Range::to).get(), Modality.FACT));
      }
    }
    return Optional.empty();
  }

  /** What must stand behind its verb or before its relative clause ("kent een regime", "het regime dat de EU kent", not "de sancties kennen uitzonderingen"), and what must hit somebody counted ("treft elf banken"). */
  private static boolean placed(View view, Range clause, String link, List<Range> cue, Range thing) {
    return switch (link) {
      case BEHIND -> (thing.start() >= cue.get(0).end() || thing.end() <= clause.start()) && Imposers.act(view, clause);
      case HAS -> REGIMES.end(view.lower(thing)) && Imposers.act(view, clause);
      case COUNT -> thing.end() <= cue.get(0).start() && !view.lower(new Range(thing.end(), cue.get(0).start())).contains(" en ") && view.mentions(Quantity.class, clause).stream().anyMatch(count -> count.range().start() >= cue.get(0).end() && ListedCounts.listable(view, count));
      case UNDER -> view.mentions(Quantity.class, clause).stream().noneMatch(count -> count.unit() == Quantity.Unit.PERCENT); // "waarvan 90 procent onder het regime valt"
      default -> true;
    };
  }

  /** "wordt verlengd" is to come, and a participle without an auxiliary only describes. */
  private static boolean done(View view, Range clause, List<Range> cue, String stage) {
    String first = view.lower(cue.get(0));
    boolean participle = first.startsWith("ge") || first.endsWith("d") && !first.equals("werd") && !first.equals("stond") || first.endsWith("nomen") || first.endsWith("heven") || first.endsWith("trokken") && !first.equals("trokken") || first.endsWith("worpen");
    boolean coming = Words.any(view, clause, Verbs.BECOMES) && !Words.any(view, clause, DONE);
    boolean open = MeasureStages.ABOVE.contains(stage) && Words.any(view, clause, Verbs.BECOMES);
    if (coming && cue.size() == 1) {
      return open;
    }
    return !participle || cue.size() > 1 || open || Words.any(view, clause, DONE);
  }

  /** Nothing is asked, possible or to come, and no denial but that of the words themselves. */
  private static boolean plain(View view, Range clause, List<Range> cue, String stage) {
    for (Hit.OfConcept hit : view.cues("modality", clause)) {
      String concept = hit.concept().name();
      boolean said = concept.equals(Modality.NEGATED.concept()) || OPEN.contains(stage); // "beziet de mogelijkheid van", "konden het niet eens worden"
      boolean own = said && cue.stream().anyMatch(hit.range()::overlaps);
      if (!own && !concept.equals(Modality.FACT.concept())) {
        return false;
      }
    }
    Range all = cue.stream().reduce(Range::to).get();
    boolean open = Words.any(view, clause, SO_FAR) && !stage.equals("in-force") || yet(view, clause) && cue.stream().noneMatch(words -> view.lower(words).contains(YET));
    boolean proposed = TALKS.equals(stage) && yet(view, clause) && view.cues("status").stream().anyMatch(hit -> hit.concept().name().equals(PROPOSED)); // "over de plaatsing, die Malta heeft voorgesteld, is nog geen overeenstemming"
    if (proposed) {
      return false;
    }
    boolean both = Words.in(view, clause, NOT).stream().allMatch(word -> view.lower(word).equals(AS) && (Words.any(view, clause, BOTH) || kind(view, word))); // "zowel de EU als het VK hanteert"
    return both && !open && !Words.any(view, all, LIMITS);
  }

  /** "als eerste lidstaat", "als geheel": no condition. */
  private static boolean kind(View view, Range as) {
    Words words = view.wordTable();
    int next = words.startingAt(as.end());
    return next < words.size() && words.isIn(next, HOLDS_AS);
  }

  private static boolean yet(View view, Range clause) {
    String lower = view.lower(clause);
    return lower.contains("nog geen") || lower.contains("nog niet");
  }
}

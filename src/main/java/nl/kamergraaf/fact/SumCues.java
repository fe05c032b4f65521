package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Money;
import nl.kamergraaf.register.Concept;
import nl.kamergraaf.text.Range;

/** Which of the wordings of the flow-type scheme around a sum speaks of it. */
final class SumCues {

  /** Kinds of flow that no verb makes into a stage: a loan that is paid out is a loan. */
  static final Set<String> KINDS = Set.of("loan", "guarantee", "fine", "revenue", "foregone-revenue", "cut", "trade-value");
  private static final Set<String> LENT = Set.of("loan", "guarantee");
  /** What any stage goes before. */
  private static final Set<String> WEAK = Set.of("cost", "subsidy", "financed");
  private static final List<String> NOUNS = List.of(
          "budget van", "reserve van", "reservering", "risicoreservering", "projectbudget", "begrotingsreserve", "intensivering", "raming",
          "behoefte");
  private static final Set<String> ARTICLES = Set.of("de", "deze", "die");
  private static final Set<String> BE = Set.of("is", "zijn", "werd", "werden");
  private static final Set<String> UNDONE = Set.of("niet", "nog", "geen", "deels", "gedeeltelijk", "wordt", "worden", "te");
  private static final Set<String> PAID = Set.of("disbursed", "realised", "committed");
  static final Set<String> RELATIVES = Set.of("die", "dat", "welke", "waarvoor");
  /** Of a word that may end a compound. */
  private static final int SHORTEST = 5;

  private final View view;
  private final Sum sum;
  private final SumCueSense sense;

  SumCues(View view, Sum sum) {
    this.view = view;
    this.sum = sum;
    this.sense = new SumCueSense(view, sum);
  }

  /** What the sum is called, where that makes it a kind of flow and no stage. */
  Optional<String> kind(List<Hit.OfConcept> cues) {
    return kind(cues, false).or(this::compound).or(() -> kind(cues, true));
  }

  /** "een ERA-lening van 3 miljoen": a compound is of the kind of its last part. */
  private Optional<String> compound() {
    int noun = SumHead.of(sum);
    if (noun < sum.first()) {
      return Optional.empty();
    }
    String head = sum.row().at(noun).lower();
    return view.register().scheme("flow-type").stream()
        .filter(concept -> KINDS.contains(concept.name()))
        .filter(concept -> concept.cues().stream().anyMatch(cue -> cue.length() >= SHORTEST && cue.indexOf(' ') < 0 && head.endsWith(cue)))
        .map(Concept::name)
        .findFirst();
  }

  /** Whether a wording makes a sum a kind of flow, whatever is done with it. */
  static boolean isKind(Hit.OfConcept cue) {
    return KINDS.contains(cue.concept().name());
  }

  /** "maatregelen zijn aangekondigd, waaronder een regeling met een budget van 3 miljoen": what the clause before says of all. */
  Optional<Hit.OfConcept> above() {
    Row row = sum.row();
    if (!row.at(sum.clause()).is("waaronder") || !row.at(sum.clause() - 1).is(",") || sum.verbBefore(sum.clause())) {
      return Optional.empty();
    }
    Range before = view.clauseOf(row.at(sum.clause() - 1).range()).range();
    boolean sums = !view.mentions(Money.class, before).isEmpty();
    return sums || view.modality(row.at(sum.clause() - 1).range()) == Modality.NEGATED ? Optional.empty() : nearest(view.cues("flow-type", before), Rank.VERB);
  }

  /** The wording of its stage: a verb beside it, one behind it that speaks of it, a noun, and only then a word for costs or a subsidy. */
  Optional<Hit.OfConcept> best(List<Hit.OfConcept> cues) {
    boolean change = sum.row().at(sum.at() - 1).is("met"); // "de raming is met 3 miljoen bijgesteld"
    return done(cues).or(() -> nearest(cues, Rank.VERB)).or(this::relative).or(() -> change ? Optional.empty() : nearest(cues, Rank.NOUN)).or(() -> nearest(cues, Rank.WEAK));
  }

  /** "De toegezegde 3 miljoen is inmiddels overgemaakt": what was done goes before what the sum was called; not "is niet overgemaakt". */
  private Optional<Hit.OfConcept> done(List<Hit.OfConcept> cues) {
    Row row = sum.row();
    boolean attribute = sum.at() > sum.clause() && Phrases.isInflected(row.at(sum.at() - 1).lower()) && row.at(sum.at() - 2).in(ARTICLES) && row.at(sum.at() + 1).in(BE);
    if (!attribute || sum.at() - 2 != sum.clause() || view.modality(sum.range()) != Modality.FACT) {
      return Optional.empty();
    }
    return nearest(cues.stream().filter(cue -> cue.range().start() > sum.range().end() && PAID.contains(cue.concept().name())).toList(), Rank.VERB)
        .filter(cue -> !Words.any(view, new Range(sum.range().end(), cue.range().start()), UNDONE));
  }

  /** "... 40 miljoen gemoeid, waarvoor dekking is gevonden": a clause behind the sum that has none of its own. */
  private Optional<Hit.OfConcept> relative() {
    Row row = sum.row();
    if (sum.next() != sum.end() || !row.at(sum.end()).in(RELATIVES)) {
      return Optional.empty();
    }
    Clause following = view.clauseOf(row.at(sum.end()).range());
    boolean sums = !view.mentions(Money.class, following.range()).isEmpty();
    List<Hit.OfConcept> cues = sums || view.modality(row.at(sum.end()).range()) == Modality.NEGATED ? List.of() : view.cues("flow-type", following.range());
    return nearest(cues, Rank.VERB);
  }

  /** What a relative clause right behind the sum says of it, whatever else is said of a share of it. */
  Optional<Hit.OfConcept> told() {
    Row row = sum.row();
    if (!row.at(sum.at() + 1).in(RELATIVES)) {
      return Optional.empty();
    }
    int next = sum.at() + 2;
    while (next < row.size() && !row.at(next).is(",")) {
      next++;
    }
    return nearest(view.cues("flow-type", row.range(sum.at() + 1, next)), Rank.VERB);
  }

  /** @param inner also a kind that another noun governs: in "de opbrengst van boetes" the sum is no fine */
  private Optional<String> kind(List<Hit.OfConcept> cues, boolean inner) {
    Hit.OfConcept best = null;
    for (Hit.OfConcept cue : cues) {
      String before = sense.governor(cue);
      boolean free = !SumCueSense.GOVERNS.contains(before) && (inner || !before.equals("van"));
      boolean apart = !heads(cue) && LENT.contains(cue.concept().name()) && (sum.row().at(sum.at() - 1).is("door") || sum.row().at(sum.at() - 2).is("koste")); // "een lening, gedekt door 3 miljoen aan tegoeden"
      boolean named = !apart && KINDS.contains(cue.concept().name()) && (heads(cue) || free);
      boolean nearer = best == null || View.distance(cue.range(), sum.range()) < View.distance(best.range(), sum.range());
      if (named && nearer && sense.speaks(cue)) {
        best = cue;
      }
    }
    return Optional.ofNullable(best).map(cue -> cue.concept().name());
  }

  /** "een boete van 3 miljoen", "3 miljoen aan boetes". */
  private boolean heads(Hit.OfConcept cue) {
    Range money = sum.range();
    int words = SumCueSense.words(sum.row(), cue.range(), money);
    boolean before = cue.range().end() <= money.start() && (words == 0 || (words == 1 && sum.row().at(sum.at() - 1).is("van")));
    boolean behind = cue.range().start() >= money.end() && words <= 1 && sum.row().at(sum.at() + 1).is("aan");
    return before || behind;
  }

  /** What goes before what: "een budget van 3 miljoen nodig" is needed, not allocated. */
  private enum Rank {
    VERB,
    NOUN,
    WEAK
  }

  private Rank rank(Hit.OfConcept cue) {
    if (WEAK.contains(cue.concept().name())) {
      return Rank.WEAK;
    }
    String words = view.lower(cue.range());
    return NOUNS.stream().anyMatch(words::startsWith) ? Rank.NOUN : Rank.VERB;
  }

  private Optional<Hit.OfConcept> nearest(List<Hit.OfConcept> cues, Rank rank) {
    Hit.OfConcept best = null;
    for (Hit.OfConcept cue : cues) {
      boolean wanted = !KINDS.contains(cue.concept().name()) && rank(cue) == rank;
      if (!wanted || sense.strays(cue)) {
        continue;
      }
      if (best == null || View.distance(cue.range(), sum.range()) < View.distance(best.range(), sum.range())) {
        best = cue;
      }
    }
    return Optional.ofNullable(best);
  }
}

package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.text.Range;

/**
 * The stage or kind of each sum of a sentence, from the wordings of the flow-type scheme. What a sum is called ("boete van", "opbrengst van")
 * goes before what happens to it; a sum of a list and a part take over the stage of what they belong to.
 */
final class Stages {

  /** What a sum is that something falls by, all the same: "de omzet daalde met 3 miljoen". */
  private static final Set<String> KINDS = Set.of("cut", "cost", "fine", "revenue", "foregone-revenue", "trade-value");
  private static final Set<String> EITHER = Set.of("of", "dan wel", "en/of", "ofwel");
  private static final Set<String> LENT = Set.of("loan", "guarantee");
  /** A stage that is under way when its participle stands with "wordt" or "zal". */
  private static final Map<String, String> UNDER_WAY = Map.of("disbursed", "to-be-disbursed", "realised", "allocated");
  private static final Set<String> SET_ASIDE = Set.of("allocated", "made-available");
  private static final Set<String> COMING = Set.of("wordt", "worden", "zal", "zullen", "krijgt", "krijgen");
  private static final List<String> MEANT = List.of("bestemd", "bestemde", "geoormerkt", "gelabeld", "bedoeld", "bedoeld voor");
  private static final String SUBSIDY = "subsidie";
  private static final String PLEDGE = "toezegging";
  private static final String PLEDGES = "toezeggingen";
  private static final Set<String> LIMITS = Set.of("plafond", "subsidieplafond", "budget", "totaal", "begroting", "maximum", "raming");
  private static final Set<String> BECOMES = Set.of("wordt", "worden", "is", "zijn");
  private static final Set<String> WOULD = Set.of("zou", "zouden");
  private static final Set<String> COST = Set.of("vergen", "kosten", "bedragen", "vragen", "belopen");
  private static final Set<String> HAVE = Set.of("heeft", "hebben", "heb", "had", "hadden", "is", "zijn", "was", "waren");
  private static final Set<String> HAD = Set.of("heeft", "hebben", "heb", "had", "hadden");
  private static final Set<String> RESTATES = Set.of("ofwel", "oftewel", "d.w.z", "omgerekend");
  private static final int NEAR = 6;
  private static final Set<String> PASSED = Set.of("is", "was", "waren", "werd", "werden");
  private static final Set<String> PAST = Set.of("kostte", "kostten", "bedroeg", "bedroegen", "beliep", "beliepen", "gekost", "was", "waren");

  private final View view;
  private final Map<Range, Optional<String>> known = new HashMap<>();

  private Stages(View view) {
    this.view = view;
  }

  /** What is said of a sum; {@code settled} also where it is said that nothing holds. */
  private record Said(Optional<String> flow, boolean settled, boolean meant) {
    static final Said NOTHING = new Said(Optional.empty(), false, false);
    static final Said NONE = new Said(Optional.empty(), true, false);
    /** Only said to be meant for something: a part that is meant for something is at the stage of its whole. */
    static final Said MEANT = new Said(Optional.of("allocated"), true, true);

    static Said of(String flow) {
      return new Said(Optional.of(flow), true, false);
    }
  }

  /** Stages of all sums of a sentence, by place. */
  static Stages of(View view) {
    Stages stages = new Stages(view);
    List<Sum> sums = view.sums();
    List<Said> said = new ArrayList<>(sums.size());
    for (Sum sum : sums) {
      said.add(stages.own(sum));
    }
    for (int i = 1; i < sums.size(); i++) {
      stages.divide(sums.get(i - 1), sums.get(i), said, i);
    }
    boolean open = false;
    for (int i = sums.size() - 2; i >= 0; i--) {
      // "3 miljoen voor X, 4 miljoen voor Y en 5 miljoen voor Z uitgetrokken": the verb of the last holds for those before it
      Sum next = sums.get(i + 1);
      boolean listed = next.link() == Sum.Link.AND || next.link() == Sum.Link.TO;
      open = listed && !Wholes.opened(view, sums.get(i)) && !next.verbBefore() && (open || next.next() == next.end());
      if (said.get(i).settled()) {
        open = false;
      } else if (open) {
        said.set(i, said.get(i + 1));
      }
    }
    for (int i = 0; i < sums.size(); i++) {
      Sum sum = sums.get(i);
      // a sum with a verb of its own before it starts anew: "... en legde 3 miljoen aan boetes op"
      if (!said.get(i).settled() && i > 0 && sum.link() != Sum.Link.NONE && sum.link() != Sum.Link.COMPARED && !sum.verbBefore()
          && !(said.get(i - 1).equals(Said.of("estimated-need")) && paid(sum))) {
        said.set(i, said.get(i - 1));
      }
      if (!said.get(i).settled() && i > 0 && restates(sums.get(i - 1), sum)) {
        said.set(i, said.get(i - 1));
      }
      if (!said.get(i).settled()) {
        Optional<Range> whole = Wholes.saidSo(view, sum);
        if (whole.isPresent() && sum.link() != Sum.Link.COMPARED) {
          said.set(i, stages.ofWhole(sum, whole.get()));
        }
      }
      if (said.get(i).meant()) {
        Said meant = said.get(i);
        said.set(i, Wholes.saidSo(view, sum).map(whole -> stages.ofWhole(sum, whole)).filter(Stages::givesStage).orElse(meant));
      }
      if (!said.get(i).settled() && sum.link() == Sum.Link.NONE) {
        said.set(i, ListedStages.of(view, sum).map(Said::of).orElse(said.get(i)));
      }
      stages.known.put(sum.range(), said.get(i).flow());
    }
    return stages;
  }

  /** "is 3 miljoen van de begrote 5 miljoen besteed": what stands behind the second is said of the first. */
  private void divide(Sum part, Sum whole, List<Said> said, int i) {
    Row row = whole.row();
    if (said.get(i - 1).settled() || part.clause() != whole.clause() || whole.next() <= whole.at() + 1 || !Sum.isWhole(row, part.at(), whole.at()) || Unsettled.is(view, part)) {
      return;
    }
    List<Hit.OfConcept> behind = view.cues("flow-type", row.range(whole.at() + 1, whole.next()));
    if (!behind.isEmpty()) {
      List<Hit.OfConcept> between = view.cues("flow-type", row.range(part.at() + 1, whole.at()));
      said.set(i - 1, Said.of(tense(part, behind.get(0))));
      said.set(i, between.isEmpty() ? Said.NONE : Said.of(between.get(between.size() - 1).concept().name()));
    }
  }

  /** "5 miljard is gereserveerd, dat wil zeggen een miljard per jaar": the same money told otherwise. */
  private static boolean restates(Sum before, Sum sum) {
    Row row = sum.row();
    for (int i = sum.at() - 1; i > before.at() && i > sum.at() - NEAR; i--) {
      if (row.at(i).in(RESTATES) || row.at(i).is("zeggen") && row.at(i - 1).is("wil")) {
        return true;
      }
    }
    return false;
  }

  /** What is only announced says of a part that is meant for something less than that. */
  private static boolean givesStage(Said whole) {
    return whole.settled() && !whole.flow().equals(Optional.of("flow-announced"));
  }

  Optional<String> of(Range money) {
    return known.getOrDefault(money, Optional.empty());
  }

  private Said ofWhole(Sum part, Range whole) {
    Optional<String> here = known.containsKey(whole) ? known.get(whole) : view.story().stageBefore(view, whole);
    boolean apart = here.filter("estimated-need"::equals).isPresent() && paid(part); // "vergt 3 miljoen, waarvan 1 miljoen is bijeengebracht"
    return apart ? Said.NOTHING : new Said(here, here.isPresent(), false);
  }

  /** Whether something is done with a part that is not done with what it is a part of: its own clause ends with a participle. */
  private static boolean paid(Sum part) {
    Row row = part.row();
    int last = part.next() - 1;
    while (last > part.at() && !row.at(last).word()) {
      last--;
    }
    return last > part.at() && Phrases.isParticiple(row.at(last).lower());
  }

  /** "is geleverd of toegezegd": of two stages, one each for a part that is not told. */
  private boolean either(Sum sum) {
    List<Hit.OfConcept> cues = view.cues("flow-type", sum.row().range(sum.first(), sum.next()));
    for (int i = 1; i < cues.size(); i++) {
      Range before = cues.get(i - 1).range();
      Range behind = cues.get(i).range();
      if (before.end() < behind.start() && EITHER.contains(view.lower(new Range(before.end(), behind.start())).strip()) && !cues.get(i - 1).concept().equals(cues.get(i).concept())) {
        return true;
      }
    }
    return false;
  }

  private Said own(Sum sum) {
    Row row = sum.row();
    Optional<Tables.Cell> cell = view.story().tables().of(view, sum);
    if (cell.isPresent()) {
      return cell.get().flow().map(Said::of).orElse(Said.NOTHING);
    }
    if (sum.link() == Sum.Link.AND && beside(sum)) {
      return Said.NONE;
    }
    if (either(sum)) {
      return Said.NONE;
    }
    List<Hit.OfConcept> cues = new ArrayList<>();
    if (sum.at() > sum.first()) {
      cues.addAll(view.nouns("flow-type", row.range(sum.first(), sum.at())));
    }
    if (sum.next() > sum.at() + 1) {
      cues.addAll(view.nouns("flow-type", row.range(sum.at() + 1, sum.next())));
    }
    for (Hit.OfConcept cue : view.cues("flow-type", row.range(sum.clause(), sum.end()))) {
      if (cue.range().overlaps(sum.range())) {
        cues.add(cue); // "levert 3 miljoen op"
      }
    }
    for (Hit.OfConcept cue : view.everyCue("flow-type", row.range(sum.first(), sum.next()))) {
      if (SumCues.isKind(cue) && !cues.contains(cue)) {
        cues.add(cue); // the loan of "kent KLM een lening toe"
      }
    }
    cues.removeIf(cue -> sum.range().contains(cue.range())); // "worden begroot op 3 miljoen"
    SumCues chosen = new SumCues(view, sum);
    SumShares shares = new SumShares(view, sum);
    Optional<Hit.OfConcept> share = shares.shared() ? shares.stage() : Optional.empty();
    if (share.isPresent()) {
      cues.removeIf(cue -> !cue.equals(share.get())); // "zijn respectievelijk toegezegd en uitgekeerd"
      if (cues.isEmpty()) {
        cues.add(share.get());
      }
    }
    Optional<String> kind = chosen.kind(cues);
    if (SumDifferences.falls(sum) && cues.stream().noneMatch(cue -> KINDS.contains(cue.concept().name()))) {
      return Said.NONE;
    }
    Optional<Said> attributed = attributed(sum, cues);
    if (attributed.isPresent()) {
      return attributed.get();
    }
    boolean unsettled = Unsettled.is(view, sum);
    boolean estimated = sum.number().qualifiers().contains("estimated") || SumReckoning.reckoned(sum);
    if (estimated && unsettled && row.at(sum.at() - 1).is(",") && SumReckoning.costs(sum)) {
      return Said.of("estimated-need"); // "De kosten, naar raming 3 miljoen, zijn niet gedekt"
    }
    if (new SumAside(view, sum).needs() && view.modality(sum.range()) != Modality.REQUESTED) {
      return Said.of("estimated-need"); // "De bouw, door de stad begroot op 3 miljoen, gaat niet door"
    }
    if (kind.isPresent() && !(unsettled && LENT.contains(kind.get()))) {
      return Said.of(kind.get());
    }
    if (unsettled && (estimated || SumReckoning.reckonedAside(sum)) && sum.has(sum.clause(), sum.end(), WOULD) && sum.has(sum.clause(), sum.end(), COST) && view.modality(sum.range()) != Modality.CONDITIONAL
        && !view.lower().startsWith("zou") && view.lower().indexOf("; zou ") < 0) {
      return Said.of("estimated-need"); // "zou naar schatting 3 miljoen vergen"
    }
    Optional<Hit.OfConcept> told = Wholes.opensSentence(view, sum) ? chosen.told() : Optional.empty();
    if (told.isPresent()) {
      return Said.of(kind.orElseGet(() -> tense(sum, told.get()))); // "Van de 12 miljoen die is toegezegd, is een kwart uitgekeerd"
    }
    if (unsettled && reckoned(sum)) {
      return Said.of("estimated-need");
    }
    if (unsettled || SumDifferences.gap(sum) || PartlyDone.partly(sum)) {
      return Said.NONE;
    }
    Optional<Hit.OfConcept> best = chosen.above().or(() -> chosen.best(cues));
    if (best.isPresent() && Unsettled.damages(sum, view.lower(best.get().range()))) {
      return Said.NONE;
    }
    if (best.isPresent() && Unsettled.offered(sum) && best.get().concept().name().equals("made-available")) {
      return Said.NONE;
    }
    if (best.isPresent() && received(best.get()) && cues.stream().anyMatch(cue -> cue.concept().name().equals("subsidy"))) {
      return Said.of("subsidy");
    }
    boolean promised = row.at(sum.at() + 1).is("aan") && row.at(sum.at() + 2).is(PLEDGES) || SumHead.of(sum) >= 0 && row.at(SumHead.of(sum)).is(PLEDGE);
    if (best.isPresent() && received(best.get()) && promised) {
      return Said.of("pledged"); // who has got 3 miljoen aan toezeggingen has got no money yet
    }
    if (estimated && !sum.has(sum.clause(), sum.end(), PAST) && (best.isPresent() ? best.get().concept().name().equals("cost") : SumReckoning.costs(sum) || SumReckoning.reckons(sum))) {
      return Said.of("estimated-need");
    }
    if (best.isPresent() && SET_ASIDE.contains(best.get().concept().name()) && Unsettled.ofDoubted(view, sum)) {
      return Said.NONE;
    }
    boolean foreseen = SumReckoning.aimed(sum) || SumReckoning.inside(view, sum) || SumReckoning.expected(sum) && !sum.has(sum.clause(), sum.end(), PAST);
    if (foreseen && (best.isEmpty() || best.get().concept().name().equals("cost"))) {
      return Said.of("estimated-need");
    }
    if (best.isPresent() && MEANT.stream().anyMatch(view.lower(best.get().range())::endsWith)) {
      return Said.MEANT;
    }
    if (best.isPresent() && awarded(sum, best.get())) {
      return Said.of("subsidy"); // "is een subsidie van 3 miljoen verleend"
    }
    return best.map(cue -> Said.of(tense(sum, cue))).orElse(Said.NOTHING);
  }

  /** A subsidy stays one when it is granted. */
  private boolean awarded(Sum sum, Hit.OfConcept cue) {
    int noun = SumHead.of(sum);
    boolean subsidy = sum.row().at(sum.at() + 1).is(SUBSIDY) || noun >= sum.first() && sum.row().at(noun).lower().endsWith(SUBSIDY);
    return subsidy && cue.concept().name().equals("committed") && view.lower(cue.range()).endsWith("verleend");
  }

  /** "De kosten van X, waarom de motie verzoekt, worden geraamd op 3 miljoen": whatever is asked, it is reckoned what that costs. */
  private boolean reckoned(Sum sum) {
    boolean passive = SumReckoning.costs(sum) && sum.has(sum.clause(), sum.end(), BECOMES) && (SumReckoning.reckoned(sum) || SumReckoning.inside(view, sum));
    return passive && view.modality(sum.range()) == Modality.REQUESTED && !sum.has(sum.clause(), sum.end(), WOULD);
  }

  /** "De toegezegde 3 miljoen is niet uitgekeerd": a participle that is the sum's own says its stage, whatever is denied of it. */
  private Optional<Said> attributed(Sum sum, List<Hit.OfConcept> cues) {
    Row.Item before = sum.row().at(sum.at() - 1);
    if (!Phrases.isInflected(before.lower()) || view.modality(sum.range()) != Modality.NEGATED) {
      return Optional.empty();
    }
    return cues.stream().filter(cue -> cue.range().equals(before.range()) && !SumCues.isKind(cue)).findFirst().map(cue -> Said.of(cue.concept().name()));
  }

  /** "3 miljoen verleend, bij een plafond van 5 miljoen": nothing is done with the second. */
  static boolean beside(Sum sum) {
    Row row = sum.row();
    int noun = row.at(sum.at() - 1).is("van") ? sum.at() - 2 : -1;
    return noun > 1 && row.at(noun).in(LIMITS) && row.at(noun - 1).is("een") && (row.at(noun - 2).is("bij") || row.at(noun - 2).is("op"));
  }

  /** Wordings of getting, which say less of a sum than what it is called. */
  private boolean received(Hit.OfConcept cue) {
    String words = view.lower(cue.range());
    return words.startsWith("ontv") || words.startsWith("krijg") || words.startsWith("kre") || words.endsWith("ontvangen") || words.endsWith("gekregen");
  }

  private String tense(Sum sum, Hit.OfConcept cue) {
    String flow = cue.concept().name();
    if (flow.equals("allocated") && view.lower(cue.range()).startsWith("begroot") && sum.row().at(SumPlaces.link(sum.row(), sum)).is("op")) {
      return "estimated-need"; // "was op 3 miljoen begroot"
    }
    if (view.lower(cue.range()).equals("ontvangen") && (sum.has(sum.clause(), sum.at(), HAD) || cue.range().start() > sum.range().end() && sum.has(sum.clause(), sum.at(), HAVE)) && !sum.has(sum.clause(), sum.end(), COMING)) {
      return "disbursed"; // "hebben van mij in mei 3 miljoen ontvangen"
    }
    boolean participle = view.lower(cue.range()).indexOf(' ') < 0 && !view.lower(cue.range()).endsWith("de");
    int at = sum.row().from(cue.range().start());
    boolean past = sum.row().at(at + 1).in(PASSED) || sum.row().at(at - 1).in(PASSED); // "worden geraamd op 9 miljoen, waarvan op 1 mei 3 miljoen was uitgekeerd"
    boolean coming = participle && !past && (sum.has(sum.clause(), sum.end(), COMING) || cue.range().start() > sum.range().end() && Words.any(view, view.clauseOf(cue.range()).range(), COMING));
    return coming ? UNDER_WAY.getOrDefault(flow, flow) : flow;
  }
}

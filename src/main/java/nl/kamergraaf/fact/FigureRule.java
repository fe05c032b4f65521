package nl.kamergraaf.fact;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/** Counts and percentages. */
final class FigureRule implements MentionRule {

  private static final Set<String> DENYING = Set.of("geen", "niet", "noch", "evenmin", "nooit");
  private static final Set<String> ONE = Set.of("één", "een");
  private static final Set<String> THESE = Set.of("deze", "die", "onze", "hun", "mijn");
  private static final int BEFORE = 3;
  private static final Set<String> PROMISED = Set.of("toegezegd", "zegde", "toezegging");
  private static final Set<String> COMPARING = Set.of("dan", "tegenover", "opzichte", "vergeleken", "vergelijking");

  private static final Set<String> HANGS = Set.of("van", "met", "op");
  /** Words from "sprake van" to a number. */
  private static final int NONE_OF = 6;
  /** What is not, or may never be, measures nothing. */
  private static final Set<Modality> OPEN =
      EnumSet.of(Modality.INTENTION, Modality.POSSIBILITY, Modality.CONDITIONAL, Modality.WILLING_UNDER_CONDITIONS, Modality.ATTEMPTED, Modality.REQUESTED, Modality.ASKED, Modality.NEGATED);

  private static final Set<String> AMOUNTS = Set.of("bedraagt", "bedragen", "bedroeg", "bedroegen", "beliep", "beloopt", "telt", "telde", "steeg", "daalde", "stijgt", "daalt");
  private static final Set<String> WERE = Set.of("zijn", "waren", "bevinden", "bevonden", "vielen");
  /** In words: from a subject to its number. */
  private static final int NEAR = 4;
  private static final Set<String> GROUPS = Set.of("groep", "coalitie", "alliantie", "delegatie", "team");

  /** Ends of words for what papers hold. */
  private static final Endings PAPER_PARTS = new Endings(Set.of("pagina's", "pagina’s", "bijlagen", "bijlage", "aanbevelingen", "hoofdstukken", "onderzoeken", "conclusies", "tabellen", "rapporten", "bladzijden"));

  @Override
  public String name() {
    return "figure";
  }

  @Override
  public String reads() {
    return "Een aantal of percentage, wat er geteld is en wanneer: \"ruim negentig trainingsmodules in 2024\", \"58% van de invoer\".";
  }

  @Override
  public void apply(View view, Consumer<Fact> out) {
    Map<Range, Range> wholes = view.wholes();
    Map<Range, Range> parts = FigureParts.in(view);
    Map<Range, Fact.Measure> measures = Measures.ofFigures(view);
    for (Quantity found : view.mentions(Quantity.class)) {
      if (Measures.inUnit(view, measures.values(), found.range())) {
        continue; // "12 per 100.000 inwoners" counts no inhabitants
      }
      if (Measures.uncounted(view, found, wholes.get(found.range()))) {
        continue;
      }
      Optional<Range> noun = found.thing().filter(thing -> thing.equals(wholes.get(found.range())) && thing.end() > found.range().start()); // "Van de kotters die in 2019 voeren, zijn er 12 gesloopt": only the number
      Quantity quantity = found.of(Optional.ofNullable(wholes.get(found.range())));
      Range all = noun.map(thing -> found.range().to(thing)).orElse(found.range());
      if (quantity.thing().isEmpty() && oneOf(view, quantity.range())) {
        continue;
      }
      Optional<String> unit =
          quantity.unit() == Quantity.Unit.PERCENT
              ? Optional.of("percent")
              : quantity.thing().flatMap(thing -> first(view.nouns("unit", thing)).or(() -> told(view, thing)));
      Modality modality = Aims.of(view, quantity.range(), Proposals.of(view, quantity.range(), modality(view, quantity.range())));
      boolean part = parts.containsKey(quantity.range());
      Fact.Measure measure = measures.getOrDefault(found.range(), Fact.Measure.NONE);
      boolean stock = !OPEN.contains(modality) && !Measures.apart(view, quantity, measure); // what something rises by or lacks is not what there is
      Optional<String> indicator = stock ? indicator(view, quantity, all, part) : Optional.empty();
      out.accept(
          new Fact.Figure(
              view.basis(this, all, modality), quantity, unit, indicator, about(view, all), time(view, all), measure,
              Optional.ofNullable(parts.get(quantity.range()))));
    }
  }

  /** "bij één van deze projecten": which one, and not how many. */
  private static boolean oneOf(View view, Range number) {
    Words words = view.wordTable();
    int at = words.startingAt(number.start());
    return ONE.contains(view.lower(number)) && at + 2 < words.size() && words.lower(at + 1).equals("van") && words.isIn(at + 2, THESE);
  }

  /** By when the Kamer is told is not when something was counted; neither is "dan in 2022". */
  private static Fact.Time time(View view, Range figure) {
    Fact.Time time = Times.of(view, figure);
    if (view.mayHold(PROMISED) || ofGroup(view, figure) || time.period().filter(when -> ofPaper(view, figure, when)).isPresent()) {
      return Fact.Time.NONE;
    }
    boolean told = time.period().filter(when -> when.bound() == When.Bound.BY).isPresent() && view.cues("promise").stream().anyMatch(hit -> hit.concept().name().equals("promise-tell"));
    return told || time.period().filter(when -> compared(view, when) || comparedWith(view, figure, when)).isPresent() ? Fact.Time.NONE : time;
  }

  /** "een kerngroep van 40 landen spreekt sinds januari": how many it has, not since when. */
  private static boolean ofGroup(View view, Range figure) {
    Words words = view.wordTable();
    int van = words.startingAt(figure.start()) - 1;
    return van > 0 && words.lower(van).equals("van") && GROUPS.stream().anyMatch(words.lower(van - 1)::endsWith);
  }

  /** "De rapportage over 2021 bevat 12 aanbevelingen": what the paper is about is not when it was written. */
  private static boolean ofPaper(View view, Range figure, When when) {
    Words words = view.wordTable();
    int before = words.startingAt(when.range().start()) - 1;
    boolean about = before > 0 && before < words.size() && (words.lower(before).equals("over") || words.lower(before - 1).equals("over"));
    String all = view.lower(figure);
    return about && PAPER_PARTS.end(all.substring(all.lastIndexOf(' ') + 1));
  }

  private static boolean compared(View view, When when) {
    Words words = view.wordTable();
    int first = words.startingAt(when.range().start());
    return first > 0 && COMPARING.contains(words.lower(first - 1)) || first > 1 && COMPARING.contains(words.lower(first - 2));
  }

  /** "1,8 procent minder dan het gemiddelde in 2014", "12% hoger dan in de eerste helft van 2019": the moment is of what is compared with. */
  private static boolean comparedWith(View view, Range figure, When when) {
    Words words = view.wordTable();
    int first = words.startingAt(figure.end());
    for (int i = words.startingAt(when.range().start()) - 1; i >= first; i--) {
      if (words.isIn(i, COMPARING)) {
        return true;
      }
      if (Words.marked(view.text().text(), words.range(i).end(), words.range(i).end() + 1, ",;:(")) {
        return false;
      }
    }
    return false;
  }

  /** "mogen niet naar binnen" denies no number; "geen 300", "niet 300 maar 400" do. */
  private static Modality modality(View view, Range number) {
    Modality modality = Modalities.ofNumber(view, number);
    Words words = view.wordTable();
    boolean free = modality == Modality.REQUESTED && asks(view, number) || modality == Modality.CONDITIONAL && asFar(view, number);
    if (modality != Modality.NEGATED || Modalities.untrue(view, number)) {
      return free ? Modality.FACT : modality;
    }
    int first = words.startingAt(number.start());
    for (int i = Math.max(0, first - BEFORE); i < first; i++) {
      boolean turns = Words.any(view, words.range(i).to(number), Set.of("maar"));
      if (DENYING.contains(words.lower(i)) && !turns && view.clauseOf(words.range(i)).equals(view.clauseOf(number))) {
        return modality;
      }
    }
    return noneOf(words, first) ? modality : Modality.FACT;
  }

  /** "geen sprake van een overschot van 4%": the number hangs by a preposition from what there is no question of. */
  private static boolean noneOf(Words words, int number) {
    boolean hangs = number > 0 && HANGS.contains(words.lower(number - 1)) && !words.breaks(number - 1);
    for (int i = number - 2; hangs && i > 0 && i > number - NONE_OF && !words.breaks(i); i--) {
      if (words.lower(i).equals("van")) {
        int spoken = words.lower(i - 1).equals("meer") ? i - 2 : i - 1;
        return spoken > 0 && words.lower(spoken).equals("sprake") && words.lower(spoken - 1).equals("geen");
      }
      hangs = !Governor.preposition(words.lower(i)) && !SumVerbs.finite(words.lower(i)) && !words.lower(i).equals("en");
    }
    return false;
  }

  /** "Twaalf landen roepen op tot", "Deze twee zaken vragen om": who asks is not asked for. */
  private static boolean asks(View view, Range number) {
    Words words = view.wordTable();
    int at = words.startingAt(number.start());
    int opens = words.startingAt(view.clauseOf(number).range().start());
    boolean first = at <= opens + 1 && !Governor.preposition(words.lower(opens));
    int verb = at + 1;
    while (verb < words.size() && verb <= at + NEAR && !words.breaks(verb - 1) && !SumVerbs.finite(words.lower(verb)) && !Verbs.asks(words.lower(verb))) {
      verb++;
    }
    int next = verb < words.size() && words.breaks(verb - 1) ? words.startingAt(resumes(view, number)) : verb;
    return first && next < words.size() && Verbs.asks(words.lower(next));
  }

  /** Where a clause is taken up again behind a relative one: "De twee zaken die ik noemde, vragen". */
  private static int resumes(View view, Range number) {
    int comma = view.next(", ", number.end());
    return comma < 0 ? view.range().end() : comma;
  }

  /** "heeft vijf moties aangenomen, voor zover het X betreft": what has been done is not undone by it. */
  private static boolean asFar(View view, Range number) {
    int as = view.lower().indexOf(", voor zover ") + view.range().start();
    return as > number.end() && view.whole() != Modality.CONDITIONAL && OwnVerb.finished(view, view.wordTable().startingAt(number.start()));
  }

  /** "behandelde het hof drie zaken": a noun of several meanings, where a wording of the scheme has it with another word. */
  private static Optional<String> told(View view, Range thing) {
    return view.cues("unit", view.clauseOf(thing).range()).stream().filter(cue -> cue.range().overlaps(thing)).findFirst().map(cue -> cue.concept().name());
  }

  /** The last noun of a noun phrase is its head. */
  private static Optional<String> first(List<Hit.OfConcept> nouns) {
    return nouns.stream().reduce((a, b) -> b.range().end() >= a.range().end() ? b : a).map(noun -> noun.concept().name());
  }

  /** What a figure measures: of a count its noun says it, or what is done with what it counts; with a part something else may be done. */
  private static Optional<String> indicator(View view, Quantity quantity, Range all, boolean part) {
    Optional<Range> thing = quantity.thing();
    boolean counts = thing.isPresent();
    boolean share = quantity.unit() != Quantity.Unit.COUNT;
    return view.cues("indicator", view.clauseOf(all).range()).stream()
        .filter(cue -> !counts || cue.range().overlaps(thing.get()) || cue.range().overlaps(all) || share && besides(view, cue.range(), all) || !part && (done(view, cue) || measured(view, cue.range(), all)))
        .min((a, b) -> Integer.compare(View.distance(a.range(), all), View.distance(b.range(), all)))
        .map(cue -> cue.concept().name());
  }

  /** What a share measures may be told behind it, by no noun of other things: "een kwart van de bevolking leeft onder de armoedegrens", not "70% van de claims betreft woningen". */
  private static boolean besides(View view, Range cue, Range share) {
    return cue.start() >= share.end() && view.nouns("unit", cue).isEmpty();
  }

  /** "zijn 300 mariniers opgeleid": a participle, and no noun of other things. */
  private static boolean done(View view, Hit.OfConcept cue) {
    String words = view.lower(cue.range());
    return Phrases.isParticiple(words.substring(words.lastIndexOf(' ') + 1));
  }

  /** "Het aantal slachtoffers bedroeg 34 personen", "Onder de doden waren 12 kinderen": its subject and a verb of measure, and little else, stand before. */
  private static boolean measured(View view, Range cue, Range figure) {
    Words words = view.wordTable();
    int opens = words.startingAt(view.clauseOf(figure).range().start());
    int noun = words.startingAt(cue.start());
    int at = words.startingAt(figure.start());
    int verb = words.startingAt(cue.end());
    if (cue.end() > figure.start() || verb >= at || at - verb > NEAR || words.breaks(verb - 1)) {
      return false;
    }
    boolean among = words.lower(opens).equals("onder") && noun <= opens + 2 && words.isIn(verb, WERE);
    return among || noun <= opens + NEAR && words.isIn(verb, AMOUNTS);
  }

  /** The mission, group or body of the clause that the number is about, if there is just one. */
  private static Optional<Thing> about(View view, Range figure) {
    for (Groups.Found group : view.groups()) {
      if (group.number().map(figure::contains).orElse(false)) {
        return Optional.of(group.thing());
      }
    }
    List<Thing> named =
        Things.in(
            view, view.clauseOf(figure).range(),
            name -> isEnterprise(name) && !figure.overlaps(name.range()));
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  private static boolean isEnterprise(Name name) {
    return switch (name.kind()) {
      case MISSION, TRAINING_MISSION, COLLABORATION, CAPABILITY_COALITION, TRIBUNAL, DAMAGE_REGISTER, CLAIMS_COMMISSION,
          ACCOUNTABILITY_BODY, PROGRAMME, FUND -> true;
      default -> false;
    };
  }
}

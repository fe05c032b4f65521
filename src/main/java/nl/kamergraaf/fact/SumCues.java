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
  private static final Set<String> KINDS = Set.of("loan", "guarantee", "fine", "revenue", "foregone-revenue", "cut", "trade-value");
  /** What any stage goes before. */
  private static final Set<String> WEAK = Set.of("cost", "subsidy", "financed");
  private static final Set<String> GOVERNS =
      Set.of("voor", "naast", "uit", "door", "met", "over", "na", "bij", "tegen", "zonder", "behalve", "via", "in", "aan", "ondanks", "wegens", "per");
  private static final List<String> NOUNS = List.of(
          "budget van", "reserve van", "reservering", "risicoreservering", "projectbudget", "begrotingsreserve", "intensivering", "raming",
          "behoefte");
  private static final Set<String> PARTICLES = Set.of("in", "over", "bij", "uit", "af");
  private static final Set<String> ANDS = Set.of("en", "of", "maar", "dan", "waarvan", "om", "zodat", "omdat", "terwijl");
  private static final Set<String> INFORM = Set.of("informeren", "sturen", "berichten", "rapporteren", "melden");
  private static final Set<String> RAISE = Set.of("verhogen", "verlagen", "brengen");
  private static final Set<String> TO = Set.of("naar", "tot");
  private static final Set<String> OM = Set.of("om");
  private static final Set<String> MEANS = Set.of("met", "dankzij", "door", "naast", "zonder");
  private static final Set<String> RELATIVES = Set.of("die", "dat", "welke", "waarvoor");
  /** Of a word that may end a compound. */
  private static final int SHORTEST = 5;
  private static final int NEAR = 3;

  private final View view;
  private final Sum sum;

  SumCues(View view, Sum sum) {
    this.view = view;
    this.sum = sum;
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
    return nearest(cues, Rank.VERB).or(this::relative).or(() -> change ? Optional.empty() : nearest(cues, Rank.NOUN)).or(() -> nearest(cues, Rank.WEAK));
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

  /** @param inner also a kind that another noun governs: in "de opbrengst van boetes" the sum is no fine */
  private Optional<String> kind(List<Hit.OfConcept> cues, boolean inner) {
    Hit.OfConcept best = null;
    for (Hit.OfConcept cue : cues) {
      String before = governor(cue);
      boolean free = !GOVERNS.contains(before) && (inner || !before.equals("van"));
      boolean named = KINDS.contains(cue.concept().name()) && (heads(cue) || free);
      boolean nearer = best == null || View.distance(cue.range(), sum.range()) < View.distance(best.range(), sum.range());
      if (named && nearer && speaks(cue)) {
        best = cue;
      }
    }
    return Optional.ofNullable(best).map(cue -> cue.concept().name());
  }

  /** The word before a noun with its article and adjectives: "uit" in "uit de toekomstige opbrengsten". */
  private String governor(Hit.OfConcept cue) {
    Row row = sum.row();
    int i = row.from(cue.range().start()) - 1;
    while (i >= sum.clause() && row.at(i).word() && (row.at(i).is("het") || row.at(i).is("een") || row.at(i).lower().endsWith("e"))) {
      i--;
    }
    return i < sum.clause() ? "" : row.at(i).lower();
  }

  /** "een boete van 3 miljoen", "3 miljoen aan boetes". */
  private boolean heads(Hit.OfConcept cue) {
    Range money = sum.range();
    int words = words(sum.row(), cue.range(), money);
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
      if (!wanted || governs(cue) || aim(cue) || told(cue) || isWorth(cue) || means(cue) || !speaks(cue) || now(cue) || required(cue) || reportsToTheHouse(sum.row(), cue) || source(cue)) {
        continue;
      }
      if (best == null || View.distance(cue.range(), sum.range()) < View.distance(best.range(), sum.range())) {
        best = cue;
      }
    }
    return Optional.ofNullable(best);
  }

  /** "legde een boete op van 3 miljoen in 2024": the last word is no part of the verb but governs what follows. */
  private boolean governs(Hit.OfConcept cue) {
    String words = view.lower(cue.range());
    String last = words.substring(words.lastIndexOf(' ') + 1);
    if (last.length() == words.length() || !PARTICLES.contains(last)) {
      return false;
    }
    Row.Item next = sum.row().at(sum.row().from(cue.range().end()));
    boolean goesOn = next.in(ANDS) || !last.equals("in") && next.in(SumNouns.PREPOSITIONS);
    return next.kind() == Row.Kind.WHEN || next.kind() == Row.Kind.SUM || next.word() && !goesOn;
  }

  /** "krijgt opdrachten ter waarde van 3 miljoen": what is got is not the sum. */
  private boolean isWorth(Hit.OfConcept cue) {
    return cue.concept().name().equals("to-be-disbursed") && sum.row().at(sum.at() - 1).is("van") && sum.row().at(sum.at() - 2).is("waarde");
  }

  /** "Met 3 miljoen worden plekken gerealiseerd": what happens, happens to something else. */
  private boolean means(Hit.OfConcept cue) {
    Row row = sum.row();
    if (!row.at(sum.clause()).in(MEANS) || row.at(sum.at() + 1).in(RELATIVES) || cue.range().start() < sum.range().end()) {
      return false;
    }
    for (int i = sum.at() + 1; i < sum.end() && row.at(i).range().start() < cue.range().start(); i++) {
      if (SumVerbs.at(row, i)) {
        return true;
      }
    }
    return false;
  }

  /** "3 miljoen kosten om de ovens aan de praat te krijgen": what it is for is no stage. */
  private boolean aim(Hit.OfConcept cue) {
    Row row = sum.row();
    int at = row.from(cue.range().start());
    return at > sum.at() && row.at(at - 1).is("te") && sum.has(sum.at() + 1, at, OM);
  }

  /** "toegezegd u te informeren over het pakket van 3 miljoen", "aangekondigd het bedrag te verhogen naar 3 miljoen": something else is promised or announced. */
  private boolean told(Hit.OfConcept cue) {
    Row row = sum.row();
    int from = row.from(cue.range().end() - 1) + 1;
    String name = cue.concept().name();
    boolean informs = name.equals("pledged") && sum.has(from, sum.at(), INFORM);
    boolean raises = name.equals("flow-announced") && row.at(sum.at() - 1).in(TO) && sum.has(from, sum.at(), RAISE);
    return informs || raises;
  }

  /** "van het budget is 3 miljoen besteed": the budget is not the sum. */
  private boolean source(Hit.OfConcept cue) {
    String words = view.lower(cue.range());
    String before = governor(cue);
    boolean pot = words.startsWith("budget") || words.startsWith("reserv") && words.indexOf(' ') > 0;
    boolean compared = words.startsWith("raming") || words.startsWith("behoefte"); // "ten opzichte van de raming een stijging van 3 miljoen"
    return (pot || compared) && (before.equals("van") || GOVERNS.contains(before));
  }

  /** An inflected participle speaks of its own noun: of the sum only in "een toegezegd bedrag van", "3 miljoen aan toegezegde steun". */
  private boolean speaks(Hit.OfConcept cue) {
    String words = view.lower(cue.range());
    boolean inflected = words.indexOf(' ') < 0 && words.indexOf("ge") >= 0 && words.indexOf("ge") < NEAR + NEAR && (words.endsWith("de") || words.endsWith("te"));
    if (!inflected || cue.range().overlaps(sum.range())) {
      return true;
    }
    Range money = sum.range();
    int between = words(sum.row(), cue.range(), money);
    if (crosses(cue.range())) {
      return false;
    }
    boolean partitive = cue.range().start() >= money.end() && between == 1 && sum.row().at(sum.at() + 1).is("aan");
    return partitive || (cue.range().end() <= money.start() && between < NEAR);
  }

  /** "een waarborgsom van 3 miljoen is verplicht": what one has to pay. */
  private boolean required(Hit.OfConcept cue) {
    Sum opening = view.sums().stream().filter(other -> other.clause() == sum.clause()).findFirst().orElse(sum);
    int noun = SumHead.of(opening);
    return noun >= sum.clause() && !Wholes.isHeap(sum.row().at(noun).lower()) && view.lower(cue.range()).endsWith(" verplicht");
  }

  /** "besteed ik": a participle's form, but present. */
  private boolean now(Hit.OfConcept cue) {
    Row row = sum.row();
    int at = row.from(cue.range().start());
    boolean spent = cue.concept().name().equals("realised") || cue.concept().name().equals("disbursed");
    return spent && view.lower(cue.range()).indexOf(' ') < 0 && row.at(at).lower().endsWith("d") && (row.at(at + 1).is("ik") || row.at(at - 1).is("ik"));
  }

  /** Whether another sum stands between: the begrote sum of "van de begrote 6 miljoen 2 miljoen" is the first. */
  private boolean crosses(Range cue) {
    Row row = sum.row();
    int from = row.from(Math.min(cue.start(), sum.range().start()));
    int to = row.from(Math.max(cue.start(), sum.range().start()));
    for (int i = from + 1; i < to; i++) {
      if (row.at(i).kind() == Row.Kind.SUM && i != sum.at()) {
        return true;
      }
    }
    return false;
  }

  private static int words(Row row, Range cue, Range money) {
    return cue.end() <= money.start() ? row.from(money.start()) - row.from(cue.end()) : row.from(cue.start()) - row.from(money.end());
  }

  /** "ontvangt uw Kamer" is no payment. */
  private static boolean reportsToTheHouse(Row row, Hit.OfConcept cue) {
    Row.Item next = row.at(row.from(cue.range().end()));
    return cue.concept().name().equals("to-be-disbursed") && (next.is("u") || next.is("uw"));
  }
}

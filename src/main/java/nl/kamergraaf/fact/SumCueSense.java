package nl.kamergraaf.fact;

import java.util.List;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/** Whether a wording of the flow-type scheme speaks of a sum: it may say what it is for, how something else is, or what stands beside it. */
final class SumCueSense {

  private static final Set<String> PARTICLES = Set.of("in", "over", "bij", "uit", "af");
  private static final Set<String> ANDS = Set.of("en", "of", "maar", "dan", "waarvan", "om", "zodat", "omdat", "terwijl");
  private static final Set<String> INFORM = Set.of("informeren", "sturen", "berichten", "rapporteren", "melden");
  private static final Set<String> RAISE = Set.of("verhogen", "verlagen", "brengen");
  private static final Set<String> TO = Set.of("naar", "tot");
  private static final Set<String> OM = Set.of("om");
  private static final Set<String> MEANS = Set.of("met", "dankzij", "door", "naast", "zonder");
  static final Set<String> GOVERNS =
      Set.of("voor", "naast", "uit", "door", "met", "over", "na", "bij", "tegen", "zonder", "behalve", "via", "in", "aan", "ondanks", "wegens", "per", "inclusief", "exclusief");
  private static final Set<String> BOOKED = Set.of("opgenomen", "verwerkt");
  /** Ends of words for what sums are entered in. */
  private static final Endings BOOKS =
      new Endings(List.of("begroting", "begrotingen", "fonds", "budget", "nota", "raming", "ramingen", "reserve", "envelop", "enveloppe", "programma", "post", "begrotingsartikel", "kader", "meerjarencijfers", "jaarplan"));
  private static final Set<String> TO_IT = Set.of("daaraan", "hieraan", "waaraan");
  private static final Set<String> MET = Set.of(
          "daaraan", "hieraan", "waaraan", "eraan", "motie", "moties", "amendement", "toezegging", "toezeggingen", "voorwaarde", "voorwaarden", "eis", "eisen", "verplichting", "verplichtingen", "norm", "normen", "verzoek",
          "criteria", "criterium", "oproep", "wens", "wensen", "vraag", "opdracht", "vereiste", "vereisten", "regels", "afspraak", "afspraken", "wet", "mijlpalen", "doelstelling", "doelstellingen");
  private static final int NEAR = 3;

  private final View view;
  private final Row row;
  private final Sum sum;

  SumCueSense(View view, Sum sum) {
    this.view = view;
    this.row = sum.row();
    this.sum = sum;
  }

  /** Whether it says nothing of the sum. */
  boolean strays(Hit.OfConcept cue) {
    return inner(cue) || apart(cue) || against(cue) || elsewhere(cue) || booked(cue) || met(cue) || raised(cue) || shares(cue) || governs(cue) || aim(cue) || told(cue) || isWorth(cue) || means(cue) || !speaks(cue) || now(cue) || required(cue) || reportsToTheHouse(cue) || source(cue);
  }

  /** "3 miljoen voor verplichtingen die later worden betaald": what a relative clause tells of another noun. */
  private boolean inner(Hit.OfConcept cue) {
    boolean covers = view.lower(cue.range()).endsWith("gedekt") && row.at(sum.at() - 1).is("door"); // "wordt gedekt door 3 miljoen aan tegoeden"
    return covers || new InnerClause(view).outside(cue.range(), sum.range());
  }

  /** "De steun is uitgekeerd en er wordt 3 miljoen verwacht": "er" opens another clause. */
  private boolean apart(Hit.OfConcept cue) {
    for (int i = row.from(cue.range().end() - 1) + 1; i < sum.at(); i++) {
      if (row.at(i).is("en") && row.at(i + 1).is("er")) {
        return true;
      }
    }
    return false;
  }

  /** "legde een boete op van 3 miljoen in 2024": the last word is no part of the verb but governs what follows. */
  private boolean governs(Hit.OfConcept cue) {
    String words = view.lower(cue.range());
    String last = words.substring(words.lastIndexOf(' ') + 1);
    if (last.length() == words.length() || !PARTICLES.contains(last)) {
      return false;
    }
    Row.Item next = row.at(row.from(cue.range().end()));
    boolean goesOn = next.in(ANDS) || !last.equals("in") && next.in(SumNouns.PREPOSITIONS);
    return next.kind() == Row.Kind.WHEN || next.kind() == Row.Kind.SUM || next.word() && !goesOn;
  }

  /** "In het fonds is 3 miljoen opgenomen", not "12 patiënten opgenomen". */
  private boolean booked(Hit.OfConcept cue) {
    if (!BOOKED.contains(view.lower(cue.range()))) {
      return false;
    }
    for (int i = sum.clause(); i < sum.end(); i++) {
      String word = row.at(i).lower();
      if (BOOKS.end(word) && (within(i) || row.at(sum.clause()).in(SumCues.RELATIVES))) {
        return false;
      }
    }
    return true;
  }

  /** Whether "in" stands before a noun with its article and adjectives, or the noun is part of a name that it governs. */
  private boolean within(int noun) {
    for (int i = noun - 1; i >= sum.clause() && i > noun - NEAR - NEAR; i--) {
      if (row.at(i).is("in") || row.at(i).is("op") || row.at(i).is("bij") || row.at(i).is("binnen")) {
        return true;
      }
    }
    return false;
  }

  /** "beschikt over 3 miljoen", "betaalden 3 miljoen terug": other verbs than they seem. */
  private boolean elsewhere(Hit.OfConcept cue) {
    String words = view.lower(cue.range());
    return words.equals("beschikt") && sum.has(sum.clause(), sum.end(), Set.of("over")) || words.startsWith("betaal") && sum.has(sum.at() + 1, sum.end(), Set.of("terug"));
  }

  /** "kosten 3 miljoen, 1 miljoen boven de raming": what it is compared with. */
  private boolean against(Hit.OfConcept cue) {
    int last = row.from(cue.range().end() - 1);
    boolean raming = row.at(last).is("raming") || row.at(last).is("begroting");
    return raming && row.at(last - 1).is("de") && (row.at(last - 2).is("boven") || row.at(last - 2).is("onder") || row.at(last - 2).is("dan"));
  }

  /** "Het Rijk betaalt 3 miljoen, de provincie 2 miljoen" tells shares, "Aan X betaalt het Rijk 3 miljoen" a payment. */
  private boolean shares(Hit.OfConcept cue) {
    String words = view.lower(cue.range());
    if (!cue.concept().name().equals("to-be-disbursed") || !words.startsWith("betaal") && !words.endsWith("betaalt") && !words.endsWith("betalen") && !words.endsWith("betaal") || words.contains("uitbe") || words.contains(" te ")) {
      return false;
    }
    if (resumes()) {
      return false;
    }
    for (int i = sum.clause(); i < sum.end(); i++) {
      boolean receiver = row.at(i).is("aan") && (i != sum.at() + 1 || row.at(i + 1).in(SumNouns.ARTICLES) || row.at(i + 1).capital());
      if (receiver || row.at(i).in(TO_IT)) {
        return false;
      }
    }
    return true;
  }

  /** "Aan de coalitie, waarin steden samenwerken, betaalt het Rijk 3 miljoen": who gets it stands before the relative clause. */
  private boolean resumes() {
    List<Clause> clauses = view.clauses();
    int mine = clauses.indexOf(view.clauseOf(sum.range()));
    boolean relative = mine > 1 && clauses.get(mine - 1).opener() == Clause.Opener.SUBORDINATE && SumVerbs.at(row, sum.clause());
    return relative && row.at(row.from(clauses.get(mine - 2).range().start())).is("aan");
  }

  /** "is opgehoogd tot 3 miljoen": only what is added is set aside. */
  private boolean raised(Hit.OfConcept cue) {
    String words = view.lower(cue.range());
    return (words.contains("opgehoogd") || words.contains("ophoog") || words.startsWith("hoog") || words.startsWith("hogen")) && !row.at(SumPlaces.link(row, sum)).is("met");
  }

  /** "aan de voorwaarden is voldaan": nothing is paid. */
  private boolean met(Hit.OfConcept cue) {
    return view.lower(cue.range()).equals("voldaan") && sum.has(sum.clause(), sum.end(), MET);
  }

  /** "krijgt opdrachten ter waarde van 3 miljoen": what is got is not the sum. */
  private boolean isWorth(Hit.OfConcept cue) {
    return cue.concept().name().equals("to-be-disbursed") && row.at(sum.at() - 1).is("van") && row.at(sum.at() - 2).is("waarde");
  }

  /** "Met 3 miljoen worden plekken gerealiseerd": what happens, happens to something else. */
  private boolean means(Hit.OfConcept cue) {
    if (!row.at(sum.clause()).in(MEANS) || row.at(sum.at() + 1).in(SumCues.RELATIVES) || cue.range().start() < sum.range().end()) {
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
    int at = row.from(cue.range().start());
    boolean before = at < sum.at() && row.at(at - 1).is("te") && sum.has(sum.clause(), at, OM) && sum.verbBefore(at + 1); // "Om dit te financieren, kort het kabinet 3 miljoen"
    return before || at > sum.at() && row.at(at - 1).is("te") && sum.has(sum.at() + 1, at, OM);
  }

  /** "toegezegd u te informeren over het pakket van 3 miljoen", "aangekondigd het bedrag te verhogen naar 3 miljoen": something else is promised or announced. */
  private boolean told(Hit.OfConcept cue) {
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
  boolean speaks(Hit.OfConcept cue) {
    String words = view.lower(cue.range());
    boolean inflected = words.indexOf(' ') < 0 && words.indexOf("ge") >= 0 && words.indexOf("ge") < NEAR + NEAR && (words.endsWith("de") || words.endsWith("te"));
    if (!inflected && strong(cue.range(), words)) {
      return false;
    }
    if (!inflected || cue.range().overlaps(sum.range())) {
      return true;
    }
    Range money = sum.range();
    int between = words(row, cue.range(), money);
    if (crosses(cue.range())) {
      return false;
    }
    boolean partitive = cue.range().start() >= money.end() && between == 1 && row.at(sum.at() + 1).is("aan");
    return partitive || (cue.range().end() <= money.start() && between < NEAR);
  }

  /** "het vrijgekomen pand": a strong participle between an article and a noun. */
  private boolean strong(Range cue, String words) {
    int at = row.from(cue.start());
    boolean before = row.at(at - 1).in(SumSubject.DEFINITE) && words.endsWith("en") && Phrases.isInflected(words) && cue.end() <= sum.range().start();
    Row.Item noun = row.at(at + 1);
    return before && noun.word() && !SumVerbs.at(row, at + 1) && !Wholes.isHeap(noun.lower());
  }

  /** "besteed ik": a participle's form, but present. */
  private boolean now(Hit.OfConcept cue) {
    int at = row.from(cue.range().start());
    boolean spent = cue.concept().name().equals("realised") || cue.concept().name().equals("disbursed");
    return spent && view.lower(cue.range()).indexOf(' ') < 0 && row.at(at).lower().endsWith("d") && (row.at(at + 1).is("ik") || row.at(at - 1).is("ik"));
  }

  /** "een waarborgsom van 3 miljoen is verplicht": what one has to pay. */
  private boolean required(Hit.OfConcept cue) {
    Sum opening = view.sums().stream().filter(other -> other.clause() == sum.clause()).findFirst().orElse(sum);
    int noun = SumHead.of(opening);
    return noun >= sum.clause() && !Wholes.isHeap(row.at(noun).lower()) && view.lower(cue.range()).endsWith(" verplicht");
  }

  /** Whether another sum stands between: the begrote sum of "van de begrote 6 miljoen 2 miljoen" is the first. */
  private boolean crosses(Range cue) {
    int from = row.from(Math.min(cue.start(), sum.range().start()));
    int to = row.from(Math.max(cue.start(), sum.range().start()));
    for (int i = from + 1; i < to; i++) {
      if (row.at(i).kind() == Row.Kind.SUM && i != sum.at()) {
        return true;
      }
    }
    return false;
  }

  /** "ontvangt uw Kamer" is no payment. */
  private boolean reportsToTheHouse(Hit.OfConcept cue) {
    Row.Item next = row.at(row.from(cue.range().end()));
    return cue.concept().name().equals("to-be-disbursed") && (next.is("u") || next.is("uw"));
  }

  /** The word before a noun with its article and adjectives: "uit" in "uit de toekomstige opbrengsten". */
  String governor(Hit.OfConcept cue) {
    int i = row.from(cue.range().start()) - 1;
    while (i >= sum.clause() && row.at(i).word() && (row.at(i).is("het") || row.at(i).is("een") || row.at(i).lower().endsWith("e"))) {
      i--;
    }
    return i < sum.clause() ? "" : row.at(i).lower();
  }

  static int words(Row row, Range cue, Range money) {
    return cue.end() <= money.start() ? row.from(money.start()) - row.from(cue.end()) : row.from(cue.start()) - row.from(money.end());
  }
}

package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/** What a relative clause with a sum is about: "X, waarvoor 3 miljoen beschikbaar is", "X, dat een waarde van 3 miljoen vertegenwoordigt". */
final class SumAntecedent {

  private static final Set<String> MEASURES =
      Set.of("oplopen", "kost", "kostte", "kostten", "bedraagt", "bedroeg", "bedroegen", "opleveren", "oplevert", "kosten", "ontvangt", "krijgt", "bedragen", "oploopt", "vertegenwoordigt", "vertegenwoordigen", "vergt",
          "beloopt", "omvat", "telt", "gekost", "opgeleverd", "opgebracht", "opbrengt", "opbrengen", "vergen", "vergde", "beliep", "behelst", "meebrengt", "neerkomt", "uitkomt", "ontving", "ontvingen", "kreeg", "kregen");
  /** "X, waarvan de kosten 3 miljoen bedragen". */
  private static final Set<String> MEASURED = Set.of("kosten", "uitgaven", "prijs", "waarde", "omvang", "schade");
  private static final Set<String> GOING = Set.of("opbouw", "oprichting", "voorbereiding", "aanbouw", "ontwikkeling", "uitvoering", "werking", "gebruik");
  private static final Set<String> TWO = Set.of("ten", "ter", "in");
  private static final Endings ENDS = new Endings(List.of("kosten", "uitgaven", "budget", "prijs", "raming", "plafond"));
  private static final int MOST = 8;
  /** In items: the longest name of who makes something. */
  private static final int MAKER = 5;

  private final View view;
  private final Row row;
  private final Sum sum;

  SumAntecedent(View view, Sum sum) {
    this.view = view;
    this.row = sum.row();
    this.sum = sum;
  }

  /** What stands before the comma of a relative clause: "X, waarvoor 3 miljoen beschikbaar is". */
  Optional<Range> find() {
    int clause = clause();
    Row.Item pronoun = row.at(clause);
    String measured = row.at(sum.clause() + 2).lower();
    boolean part = MEASURED.contains(measured) || ENDS.end(measured) || sum.has(sum.clause(), sum.end(), SumAside.RECKONED) || SumAside.estimated(sum);
    boolean costs = pronoun.is("waarvan") && row.at(sum.clause() + 1).in(SumNouns.ARTICLES) && part;
    if (!sum.isFirst() || !(pronoun.in(SumNouns.RELATIVES) || costs) || !row.at(clause - 1).is(",")) {
      return Optional.empty();
    }
    boolean subject = pronoun.is("die") || pronoun.is("dat") || pronoun.is("welke");
    if (subject && !relativeMeasures()) {
      return Optional.empty();
    }
    int last = clause - 2;
    if (row.at(last).is(")")) {
      while (last > 0 && !row.at(last).is("(")) {
        last--;
      }
      last--;
    }
    last = row.at(last - 1).is("te") && clause < sum.clause() ? last - 2 : withoutMaker(last); // "om de korting te handhaven, die"
    int comma = clause - 1;
    int opens = row.from(view.clauseOf(row.at(comma - 1).range()).range().start());
    if (!subject && (Phrases.isVerb(view, row, last) || row.at(last - 1).is("in") && row.at(last).in(GOING))) {
      return begun(opens, last); // "Een team is in mei begonnen, waarvoor 3 miljoen is overgemaakt"
    }
    if (last >= 0 && Phrases.isParticiple(row.at(last).lower())) {
      last--;
    }
    boolean two = row.at(opens).in(TWO) && row.at(opens + 2).is("van"); // "Ten aanzien van X"
    int from = two ? opens + 3 : row.at(opens).in(SumNouns.PREPOSITIONS) ? opens + 1 : opens; // "Over een verlaging van X, waarmee 3 miljoen gemoeid is"
    Optional<Range> whole = Phrases.at(view, row, from, comma).filter(range -> row.from(range.end()) == comma);
    if (whole.isPresent()) {
      return whole.flatMap(range -> MoneyWords.stripped(view, row, range)); // "de subsidie voor X, die 3 miljoen bedraagt"
    }
    Optional<Range> ending = Phrases.endingAt(view, row, last, from).filter(range -> definite(row.from(range.start()) - 1));
    if (ending.isPresent()) {
      return ending.flatMap(range -> MoneyWords.stripped(view, row, range)); // "het tarief per maatregel, dat 3.000 euro bedraagt"
    }
    SumNouns nouns = new SumNouns(view, sum);
    int first = last;
    while (first > 0 && last - first < MOST && nouns.continues(first - 1)) {
      first--;
    }
    boolean definite = first == 0 || row.at(first - 1).in(SumNouns.ARTICLES) || row.at(first - 1).in(SumNouns.PREPOSITIONS);
    return definite && first <= last && row.at(first).word() && !Character.isDigit(row.at(first).lower().charAt(0))
        ? Phrases.trimmed(row, first, last + 1).filter(range -> Phrases.telling(view, range))
        : Optional.empty();
  }

  /** "X, die de sector geniet, en die 3 miljoen bedraagt": the second pronoun stands for the same as the first. */
  private int clause() {
    int and = sum.clause();
    List<Clause> clauses = view.clauses();
    int mine = clauses.indexOf(view.clauseOf(sum.range()));
    boolean again = mine > 0 && row.at(and).is("en") && row.at(and + 1).in(SumSubject.WHO);
    int first = again ? row.from(clauses.get(mine - 1).range().start()) : and;
    return again && row.at(first).is(row.at(and + 1).lower()) ? first : and;
  }

  /** "De evaluatie door het bureau, die 3 miljoen heeft gekost": what is made costs, not who makes it. */
  private int withoutMaker(int last) {
    int i = last;
    while (i > 1 && last - i < MAKER && row.at(i).word() && !row.at(i).in(SumNouns.PREPOSITIONS) && !row.at(i).is("en")) {
      i--;
    }
    boolean made = row.at(i).is("door") && row.at(i - 1).word() && !SumVerbs.at(row, i - 1) && !Phrases.isParticiple(row.at(i - 1).lower());
    return made ? i - 1 : last;
  }

  /** The subject of a clause that a verb closes. */
  private Optional<Range> begun(int opens, int last) {
    int verb = opens;
    while (verb < last && !SumVerbs.at(row, verb)) {
      verb++;
    }
    int end = verb;
    boolean front = verb > opens && verb < last && !row.at(opens).in(SumNouns.PREPOSITIONS) && !row.at(opens).in(SumSubject.PRONOUNS) | row.at(opens).is("het") | row.at(opens).is("de");
    return front
        ? Phrases.at(view, row, opens, verb).filter(range -> row.from(range.end()) == end && Phrases.telling(view, range) && !row.at(row.from(range.start())).in(SumSubject.AGENTS))
        : Optional.empty();
  }

  private boolean definite(int before) {
    return row.at(before).in(SumNouns.ARTICLES) || Phrases.isInflected(row.at(before).lower()); // "het in Genève gevestigde fonds"
  }

  private boolean relativeMeasures() {
    if (SumAside.estimated(sum) || row.at(SumPlaces.link(row, sum)).is("op") && sum.has(sum.at() + 1, sum.end(), SumAside.RECKONED)) {
      return true;
    }
    return sum.has(sum.clause() + 1, sum.end(), MEASURES);
  }
}

package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.text.Range;

/** Nouns that a sum stands with: the one behind it, the one before "van", the one that it is in brackets with, what a relative clause is about. */
final class SumNouns {

  static final Set<String> ARTICLES = Set.of(
          "de", "het", "een", "'t", "deze", "dit", "die", "dat", "zijn", "haar", "hun", "onze", "ons", "elke", "geen", "elk");
  static final Set<String> PREPOSITIONS =
      Set.of("aan", "van", "in", "voor", "met", "naar", "bij", "over", "uit", "via", "op", "binnen", "tot", "door", "om", "na", "onder", "tegen", "ten", "ter", "per",
          "vanuit", "volgens", "conform", "tijdens", "sinds", "vanaf", "naast", "behalve", "tussen", "zonder", "rond", "blijkens", "krachtens", "ingevolge", "inzake", "betreffende", "omtrent", "jegens", "namens", "rondom", "dankzij", "ondanks", "wegens", "vanwege",
          "ongeacht");
  private static final Set<String> FILLERS = Set.of("in", "totaal", "structureel", "circa", "met", "name");
  private static final Set<String> PARTICLES = Set.of("op", "uit", "toe", "aan", "vrij", "bij", "uiteen");
  private static final Set<String> VERB_PARTS = Set.of(
          "deel", "mee", "goed", "garant", "klaar", "bekend", "plaats", "vast", "door", "terug", "over", "neer", "afkomstig", "verloren", "mis", "hoog");
  static final Set<String> AMOUNTS = Set.of("waarde", "hoogte", "omvang", "grootte");
  private static final Set<String> DEGREES = Set.of("iets", "veel", "fors", "ver", "net", "nog", "ruimschoots", "beduidend", "aanzienlijk");
  private static final Set<String> BOUGHT =
      Set.of("besteld", "gekocht", "aangekocht", "aangeschaft", "geleverd", "ingekocht", "verkocht", "geëxporteerd", "ingevoerd", "uitgevoerd", "verworven", "gebouwd", "aangelegd", "verbouwd", "gerenoveerd", "opgeknapt", "gerestaureerd", "vernieuwd", "vervangen");
  /** How verbs begin that close a relative clause: "waarvan 3 miljoen samenhangt met X". */
  private static final List<String> PREFIXED = List.of("samen", "voort", "terug", "neer", "toe", "af", "weg", "vrij", "mee", "uit", "in", "bij", "over");
  private static final Set<String> MODALS = Set.of("kan", "kunnen", "mag", "mogen", "moet", "moeten", "zal", "zullen", "wil", "willen", "zou", "zouden", "kon", "konden");
  private static final Set<String> MORE = Set.of("extra", "aanvullende", "additionele", "humanitaire", "militaire", "niet-militaire", "financiële");
  /** Ends of words for what a sum is given as. */
  private static final List<String> AIDS = List.of("steun", "hulp", "compensatie", "schadevergoeding");
  static final Set<String> RELATIVES = Set.of("die", "dat", "welke", "waarvoor", "waaraan", "waarin", "waarmee");
  private static final int MOST = 8;

  private final View view;
  private final Row row;
  private final Sum sum;

  SumNouns(View view, Sum sum) {
    this.view = view;
    this.row = sum.row();
    this.sum = sum;
  }

  /** "3 miljoen euro schadevergoeding"; "steunt met 3 miljoen de alliantie". */
  Optional<Range> beside() {
    int next = sum.at() + 1;
    boolean helps = new SumMeasures(view, sum).changes();
    boolean article = row.at(next).in(ARTICLES);
    boolean closes = next + 1 >= sum.end() || !row.at(next + 1).word();
    boolean last = next + 1 >= sum.end() || (next + 2 >= sum.end() && row.at(next + 1).kind() == Row.Kind.MARK);
    boolean verbLast = row.at(sum.clause()).in(SumSubject.OPENERS) || Clause.subordinates(row.at(sum.clause()).lower());
    boolean shape = row.at(next).lower().endsWith("t") || row.at(next).lower().endsWith("n") || row.at(next).lower().endsWith("d");
    boolean done = last && shape && row.at(next).lower().startsWith("ge"); // "was daarvan 3 miljoen geïnd"
    boolean verbal = done || (last && verbLast && shape) || (closes && row.at(next).lower().endsWith("n")) || (Phrases.isVerb(view, row, next + 1) && isAdverb(row.at(next).lower()));
    if (row.at(sum.at() - 1).is("voor") && sum.has(next, sum.end(), BOUGHT)) {
      return Phrases.at(view, row, next, sum.next()).filter(this::telling); // "voor 3 miljoen veertien helikopters besteld"
    }
    boolean plain = row.at(next).word() && !article && !verbal && !row.at(next).in(VERB_PARTS) && !row.at(next).in(PREPOSITIONS) && !Phrases.isVerb(view, row, next) && !row.at(next).lower().endsWith("en");
    boolean verb = row.at(next + 1).in(ARTICLES) && row.at(next + 2).capital(); // "sprak de Europese Raad"
    boolean hangs = verb || verbLast && row.at(next).lower().endsWith("t") && row.at(next + 1).in(PREPOSITIONS) && PREFIXED.stream().anyMatch(row.at(next).lower()::startsWith);
    return !hangs && plain || (helps && article && sum.link() == Sum.Link.NONE) ? Phrases.at(view, row, next, sum.next()).map(this::withoutInfinitive).filter(this::telling) : Optional.empty();
  }

  /** "3 miljoen steun voor X", "3 miljoen extra hulp aan X": what is given, with whom or what it is for. */
  Optional<Range> aid() {
    int noun = row.at(sum.at() + 1).in(MORE) ? sum.at() + 2 : sum.at() + 1;
    boolean given = row.at(noun).word() && AIDS.stream().anyMatch(row.at(noun).lower()::endsWith);
    boolean to = given && (row.at(noun + 1).is("voor") || row.at(noun + 1).is("aan"));
    return to ? Phrases.at(view, row, noun + 2, sum.next()).map(range -> row.at(noun).range().to(range)) : Optional.empty();
  }

  /** "kunnen 3 miljoen subsidie aanvragen": the verb of the clause is no part of the noun. */
  private Range withoutInfinitive(Range phrase) {
    int first = row.from(phrase.start());
    int last = row.from(phrase.end() - 1);
    boolean closes = last > first && !row.at(last + 1).word() && row.at(last).lower().endsWith("en") && sum.has(sum.clause(), sum.at(), MODALS);
    return closes ? row.range(first, last) : phrase;
  }

  /** "steunt met 3 miljoen de alliantie". */
  Optional<Range> helped() {
    return row.at(sum.at() + 1).in(ARTICLES) ? beside() : Optional.empty();
  }

  private static boolean isAdverb(String word) {
    return word.endsWith("isch") || word.endsWith("ig") || word.endsWith("lijk") || word.endsWith("baar") || word.endsWith("loos") || word.endsWith("eel");
  }

  /** "X (3 miljoen)", "X, een investering van 3 miljoen". */
  Optional<Range> apposed() {
    int before = sum.at() - 1;
    while (before > sum.clause() && (row.at(before).in(FILLERS))) {
      before--;
    }
    boolean names = row.at(before).is(":") && (sum.next() >= sum.end() || !row.at(sum.at() + 1).word());
    if (names && before > 0) {
      int last = Phrases.isParticiple(row.at(before - 1).lower()) ? before - 2 : before - 1;
      return Phrases.endingAt(view, row, last, row.from(view.clauseOf(row.at(before - 1).range()).range().start())); // "kreeg de hoogste boete: 3 miljoen"
    }
    if (row.at(before).is("(")) {
      return Phrases.endingAt(view, row, before - 1, sum.clause());
    }
    if (row.at(before).is(",") && sum.isFirst()) {
      Optional<Range> phrase = row.at(sum.clause()).in(ARTICLES) ? Phrases.endingAt(view, row, before - 1, sum.clause()) : Optional.empty();
      if (phrase.isPresent() && row.from(phrase.get().start()) == sum.clause() + 1) {
        return phrase;
      }
    }
    boolean carrier = row.at(sum.at() - 1).is("van") && row.at(sum.at() - 3).is("een") && row.at(sum.at() - 4).is(",");
    boolean bare = carrier && !Phrases.telling(view, row.at(sum.at() - 2).range());
    return bare ? Phrases.endingAt(view, row, sum.at() - 5, sum.clause()) : Optional.empty();
  }

  /** The complement of a word for money before the sum: "de kosten van X", "het budget voor X", "de bijdrage aan X". */
  Optional<Range> complement() {
    for (int i = sum.at() - 2; i >= sum.first(); i--) {
      if (MoneyWords.at(row, i) && i + 2 < sum.at() && !told(i)) {
        boolean infinitive = row.at(sum.at() - 2).in(SumMeasures.LATER); // "kunnen de kosten van X oplopen tot 3 miljoen"
        Optional<Range> phrase = Phrases.at(view, row, i + 2, infinitive ? sum.at() - 2 : sum.at());
        if (phrase.isPresent()) {
          return phrase;
        }
      }
    }
    return Optional.empty();
  }

  /** "volgens de laatste raming van X": who says so. */
  private boolean told(int noun) {
    int i = noun - 1;
    while (i > sum.first() && (row.at(i).in(ARTICLES) || row.at(i).lower().endsWith("e"))) {
      i--;
    }
    return row.at(i).in(SumAside.SOURCES);
  }

  /** The nearest word of a kind in the clause, else in the sentence before the sum, with its adjectives: "bestuurlijke boetes". */
  Optional<Range> called(String kind) {
    Range best = null;
    for (Hit.OfConcept cue : view.everyCue("flow-type", view.range())) {
      boolean nearer = best == null || View.distance(cue.range(), sum.range()) < View.distance(best, sum.range());
      if (cue.concept().name().equals(kind) && nearer) {
        best = cue.range();
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    int first = row.from(best.start());
    int next = row.from(best.end() - 1) + 1;
    while (first > 0 && row.at(first - 1).word() && row.at(first - 1).lower().endsWith("e") && !row.at(first - 1).in(ARTICLES) && !Phrases.isVerb(view, row, first - 1)) {
      first--;
    }
    return Optional.of(row.range(first, next));
  }

  /** "een innovatiefonds van 3 miljoen", "legt een boete op van 3 miljoen", "opdrachten ter waarde van 3 miljoen". */
  Optional<Range> head() {
    int van = SumHead.van(sum);
    if (van <= sum.first()) {
      return Optional.empty();
    }
    int head = SumHead.of(sum);
    int last = head >= 0 && head < van - 2 ? head : van - 1; // "de leningen van de G7 van in totaal 3 miljoen"
    if (row.at(last).is(")") && row.at(last - 2).is("(")) {
      last -= 3; // "een specifieke uitkering (SPUK) van 3 miljoen"
    }
    if (row.at(last).in(AMOUNTS)) {
      if (row.at(last - 1).is("een") && !row.at(last - 2).in(PREPOSITIONS)) {
        return Optional.empty(); // "heeft een duur van twee jaar en een omvang van 3 miljoen"
      }
      last--;
      while (last > sum.first() && (row.at(last).in(ARTICLES) || row.at(last).in(PREPOSITIONS) || row.at(last).is(",") || SumHead.vague(row.at(last).lower()))) {
        last--;
      }
    }
    if (row.at(last).in(PARTICLES) || Phrases.isEnd(row.at(last))) {
      last--; // "legt een boete op van 3 miljoen", "heeft een budget nodig van 3 miljoen"
    }
    boolean verbal = Phrases.isVerb(view, row, last) || (row.at(last).lower().startsWith("ge") && row.at(last).lower().endsWith("en")) || Phrases.isParticiple(row.at(last).lower());
    if (verbal && last - 1 > sum.first() && continues(last - 1)) {
      last--;
    }
    int first = last;
    while (first > sum.first() && last - first < MOST && continues(first - 1)) {
      first--;
    }
    int noun = attributed(first, last);
    if (noun > first) {
      first = noun;
    } else if (first > sum.first() && row.at(first - 1).in(ARTICLES) && row.at(first - 2).in(PREPOSITIONS) && first - 3 >= sum.clause() && isSubject(first - 2)) {
      first = row.at(sum.clause()).in(ARTICLES) ? sum.clause() + 1 : sum.clause();
    }
    boolean infinitive = first == last && row.at(first - 1).is("het") && row.at(last).lower().endsWith("en") && !row.at(last).lower().endsWith("vermogen");
    return last < first || infinitive ? Optional.empty() : Phrases.trimmed(row, first, last + 1).filter(range -> telling(range) && !Phrases.isVerb(view, row, row.from(range.start())));
  }

  /** "het door de sector gewenste fonds": behind a participle that has words of its own before it. */
  private int attributed(int first, int last) {
    boolean own = row.at(first - 1).in(ARTICLES) && row.at(first - 2).in(PREPOSITIONS) && row.at(first - 3).in(ARTICLES) || row.at(first - 1).in(PREPOSITIONS) && row.at(first - 2).in(ARTICLES);
    for (int i = last - 1; own && i > first; i--) {
      if (Phrases.isInflected(row.at(i).lower())) {
        return i + 1;
      }
    }
    return first;
  }

  /** "het tekort van 3 miljoen": the noun itself, where it only is a word for money. */
  Optional<Range> plain() {
    int noun = SumHead.of(sum);
    return noun >= sum.first() && (SumHead.plain(row.at(noun).lower()) || row.at(noun).is("uitgaven")) ? Optional.of(row.at(noun).range()) : Optional.empty();
  }

  /** "een contract boven 3 miljoen", "huishoudens (alleenstaanden 3.000 euro)": the noun right before. */
  Optional<Range> bounded() {
    int last = sum.at() - 1;
    boolean bound = sum.number().qualifiers().contains("more-than") || sum.number().qualifiers().contains("less-than");
    boolean inBrackets = row.at(last - 1).is("(") && row.at(sum.at() + 1).is(")");
    boolean noun = row.at(last).word() && !row.at(last).in(DEGREES) && !row.at(last).in(PREPOSITIONS) && !row.at(last).in(ARTICLES) && !Phrases.isVerb(view, row, last) && !Phrases.isEnd(row.at(last)) && !Phrases.isParticiple(row.at(last).lower());
    return noun && (inBrackets || bound) ? Phrases.endingAt(view, row, last, sum.clause()) : Optional.empty();
  }

  boolean continues(int i) {
    Row.Item item = row.at(i);
    return item.word() && (item.named() || (!item.in(ARTICLES) && !item.in(PREPOSITIONS) && !item.in(SumSubject.PRONOUNS) && !Phrases.isVerb(view, row, i) && !Verbs.finite(item.lower())));
  }

  /** Whether nothing but nouns stands from the start of the clause to an item. */
  private boolean isSubject(int until) {
    for (int i = sum.clause(); i < until; i++) {
      if (!row.at(i).word() || Phrases.isVerb(view, row, i) || Phrases.isEnd(row.at(i)) || (i == sum.clause() && row.at(i).in(PREPOSITIONS))) {
        return false;
      }
    }
    return true;
  }

  private boolean telling(Range range) {
    return Phrases.telling(view, range);
  }
}

package nl.kamergraaf.fact;

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
          "vanuit", "volgens", "conform", "tijdens", "sinds", "vanaf", "naast", "behalve", "tussen", "zonder", "rond");
  private static final Set<String> PARTICLES = Set.of("op", "uit", "toe", "aan", "vrij", "bij");
  private static final Set<String> VERB_PARTS = Set.of(
          "deel", "mee", "goed", "garant", "klaar", "bekend", "plaats", "vast", "door", "terug", "over", "neer");
  static final Set<String> AMOUNTS = Set.of("waarde", "hoogte", "omvang", "grootte");
  private static final Set<String> OWNED = Set.of("budget", "plafond", "subsidieplafond", "omvang", "begroting", "jaarbegroting", "waarde", "omzet");
  private static final Set<String> HOW_MUCH = Set.of("gemiddeld", "maximaal", "minimaal", "jaarlijks", "structureel", "in", "totaal", "eenmalig");
  private static final Set<String> NEEDED = Set.of("nodig");
  private static final Set<String> BOUGHT =
      Set.of("besteld", "gekocht", "aangekocht", "aangeschaft", "geleverd", "ingekocht", "verkocht", "geëxporteerd", "ingevoerd", "uitgevoerd", "verworven");
  private static final Set<String> HAVE = Set.of("heeft", "hebben", "had", "hadden", "kent", "kende", "vertegenwoordigt", "vertegenwoordigen");
  private static final Set<String> OF_AMOUNTS =
      Set.of("gezamenlijke", "totale", "maximale", "geschatte", "geraamde", "gemiddelde", "jaarlijkse", "minimale", "cumulatieve", "economische");
  private static final Set<String> RELATIVES = Set.of("die", "dat", "welke", "waarvoor", "waaraan", "waarin", "waarmee");
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
    boolean helps = new SumSubject(view, sum).changes();
    boolean article = row.at(next).in(ARTICLES);
    boolean closes = next + 1 >= sum.end() || !row.at(next + 1).word();
    boolean last = next + 1 >= sum.end() || (next + 2 >= sum.end() && row.at(next + 1).kind() == Row.Kind.MARK);
    boolean verbLast = row.at(sum.clause()).in(SumSubject.OPENERS) || row.at(sum.clause()).in(RELATIVES);
    boolean shape = row.at(next).lower().endsWith("t") || row.at(next).lower().endsWith("n") || row.at(next).lower().endsWith("d");
    boolean verbal = (last && verbLast && shape) || (closes && row.at(next).lower().endsWith("n")) || (Phrases.isVerb(view, row, next + 1) && isAdverb(row.at(next).lower()));
    if (row.at(sum.at() - 1).is("voor") && sum.has(next, sum.end(), BOUGHT)) {
      return Phrases.at(view, row, next, sum.next()).filter(this::telling); // "voor 3 miljoen veertien helikopters besteld"
    }
    boolean plain = row.at(next).word() && !article && !verbal && !row.at(next).in(VERB_PARTS) && !row.at(next).in(PREPOSITIONS) && !Phrases.isVerb(view, row, next) && !row.at(next).lower().endsWith("en");
    return plain || (helps && article && sum.link() == Sum.Link.NONE) ? Phrases.at(view, row, next, sum.next()).filter(this::telling) : Optional.empty();
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
    while (before > sum.clause() && (row.at(before).in(Set.of("in", "totaal", "structureel", "circa", "met", "name")))) {
      before--;
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
      if (MoneyWords.at(row, i) && i + 2 < sum.at()) {
        Optional<Range> phrase = Phrases.at(view, row, i + 2, sum.at());
        if (phrase.isPresent()) {
          return phrase;
        }
      }
    }
    return Optional.empty();
  }

  /** The nearest word of a kind in the clause, else in the sentence before the sum, with its adjectives: "bestuurlijke boetes". */
  Optional<Range> called(String kind) {
    Range best = null;
    for (Hit.OfConcept cue : view.nouns("flow-type", view.range())) {
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

  /** "de uitvoer had een waarde van 3 miljoen", "de regeling heeft een budget van 3 miljoen": the subject. */
  Optional<Range> owner() {
    int verb = new SumSubject(view, sum).verb(sum.clause());
    boolean has = verb > sum.clause() && verb < sum.at() && row.at(verb).in(HAVE) && row.at(sum.at() - 1).is("van") && sum.has(verb, sum.at(), OWNED) && !sum.has(verb, sum.end(), NEEDED);
    boolean mine = has && !row.at(sum.clause()).in(PREPOSITIONS) && row.at(sum.clause()).word();
    return mine
        ? Phrases.at(view, row, sum.clause(), verb).filter(range -> row.from(range.end()) == verb && !row.at(row.from(range.start())).in(SumSubject.AGENTS))
        : Optional.empty();
  }

  /** "een verruiming van de regeling met een aanvullend budget van 3 miljoen": what the sum comes with. */
  Optional<Range> accompanied() {
    for (int i = sum.at() - 4; row.at(sum.at() - 1).is("van") && i > Math.max(sum.clause(), sum.at() - MOST); i--) {
      if (row.at(i).is("met") && row.at(i + 1).is("een")) {
        boolean verbal = Phrases.isVerb(view, row, i - 1) || Phrases.isParticiple(row.at(i - 1).lower());
        return verbal ? Optional.empty() : Phrases.endingAt(view, row, i - 1, sum.clause());
      }
    }
    return Optional.empty();
  }

  /** "1.126 vergunningen verleend, met een waarde van 3 miljoen". */
  Optional<Range> valued() {
    Optional<Range> owner = owner();
    if (owner.isPresent()) {
      return owner;
    }
    for (int i = sum.at() - 2; i > Math.max(sum.clause(), sum.at() - MOST); i--) {
      if (row.at(i).is("met") && sum.has(i, sum.at(), AMOUNTS) && Phrases.isParticiple(row.at(i - 1).lower())) {
        return Phrases.endingAt(view, row, i - 2, sum.clause()); // "80.000 claims ingediend met een waarde van 3 miljoen"
      }
    }
    for (int i = sum.at() - 1; i > sum.clause(); i--) {
      if (row.at(i).is(",")) {
        boolean verbal = Phrases.isVerb(view, row, i - 1) || Phrases.isParticiple(row.at(i - 1).lower());
        return Phrases.endingAt(view, row, verbal ? i - 2 : i - 1, sum.clause());
      }
    }
    return Optional.empty();
  }

  /** "een innovatiefonds van 3 miljoen", "legt een boete op van 3 miljoen", "opdrachten ter waarde van 3 miljoen". */
  Optional<Range> head() {
    int van = sum.at() - 1;
    while (van > sum.first() && row.at(van).in(HOW_MUCH)) {
      van--; // "een vergoeding van gemiddeld 3.000 euro"
    }
    if (!row.at(van).is("van") || van <= sum.first()) {
      return Optional.empty();
    }
    int last = van - 1;
    if (row.at(last).in(AMOUNTS)) {
      last--;
      while (last > sum.first() && (row.at(last).in(ARTICLES) || row.at(last).in(PREPOSITIONS) || row.at(last).is(",") || row.at(last).in(OF_AMOUNTS))) {
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
    if (first > sum.first() && row.at(first - 1).in(ARTICLES) && row.at(first - 2).in(PREPOSITIONS) && first - 3 >= sum.clause() && isSubject(first - 2)) {
      first = row.at(sum.clause()).in(ARTICLES) ? sum.clause() + 1 : sum.clause();
    }
    return last < first ? Optional.empty() : Phrases.trimmed(row, first, last + 1).filter(range -> telling(range) && !Phrases.isVerb(view, row, row.from(range.start())));
  }

  private boolean continues(int i) {
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

  /** What stands before the comma of a relative clause: "X, waarvoor 3 miljoen beschikbaar is". */
  Optional<Range> antecedent() {
    Row.Item pronoun = row.at(sum.clause());
    if (!sum.isFirst() || !pronoun.in(RELATIVES) || !row.at(sum.clause() - 1).is(",")) {
      return Optional.empty();
    }
    boolean subject = pronoun.is("die") || pronoun.is("dat") || pronoun.is("welke");
    if (subject && !relativeMeasures()) {
      return Optional.empty();
    }
    int last = sum.clause() - 2;
    if (row.at(last).is(")")) {
      while (last > 0 && !row.at(last).is("(")) {
        last--;
      }
      last--;
    }
    if (last >= 0 && Phrases.isParticiple(row.at(last).lower())) {
      last--;
    }
    int comma = sum.clause() - 1;
    int opens = row.from(view.clauseOf(row.at(comma - 1).range()).range().start());
    Optional<Range> whole = Phrases.at(view, row, opens, comma).filter(range -> row.from(range.end()) == comma);
    if (whole.isPresent()) {
      return whole.flatMap(range -> MoneyWords.stripped(view, row, range)); // "de subsidie voor X, die 3 miljoen bedraagt"
    }
    int first = last;
    while (first > 0 && last - first < MOST && continues(first - 1)) {
      first--;
    }
    boolean definite = first > 0 && row.at(first - 1).in(ARTICLES) || first == 0;
    return definite && first <= last && row.at(first).word() && !Character.isDigit(row.at(first).lower().charAt(0))
        ? Phrases.trimmed(row, first, last + 1).filter(this::telling)
        : Optional.empty();
  }

  private boolean relativeMeasures() {
    if (sum.number().qualifiers().contains("estimated")) {
      return true;
    }
    for (int i = sum.clause() + 1; i < sum.end(); i++) {
      String word = row.at(i).lower();
      if (word.equals("oplopen") || word.equals("kost") || word.equals("bedraagt") || word.equals("opleveren") || word.equals("kosten") || word.equals("ontvangt")
          || word.equals("krijgt") || word.equals("bedragen") || word.equals("oploopt")) {
        return true;
      }
    }
    return false;
  }

  private boolean telling(Range range) {
    return Phrases.telling(view, range);
  }
}

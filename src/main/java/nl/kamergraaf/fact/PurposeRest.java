package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/**
 * What a sum is for where no surer place tells it: the subject of a verb at the end of the clause, what a sum is taken or made up from, the cause of a part,
 * the "een X" before "waarvoor", and last the word for money itself.
 */
final class PurposeRest {

  private static final Set<String> MODALS = Set.of("zou", "zouden", "zal", "zullen", "kan", "kunnen", "moet", "moeten");
  /** Verbs that close a clause behind what something costs or yields. */
  static final Set<String> COSTS =
      Set.of("kosten", "vergen", "opleveren", "opbrengen", "bedragen", "vragen", "belopen", "besparen", "schelen", "kost", "kostte", "vergt", "oplevert", "opleverde", "opleverden", "opbracht", "opbrachten", "opbrengt",
          "bedraagt", "bedroeg", "bedroegen", "vergde", "beloopt", "beliep", "bespaart", "scheelt", "gekost", "opgeleverd", "opgebracht");
  private static final Set<String> OPENERS = Set.of("terwijl", "omdat", "doordat", "hoewel", "dat", "zodat", "nu", "aangezien");
  private static final Set<String> HELD = Set.of("geïmmobiliseerd", "bevroren", "geblokkeerd", "geconfisqueerd", "opgeëist", "geclaimd", "gewaarborgd", "verzekerd");
  private static final Set<String> FROM = Set.of("van", "uit");
  private static final Set<String> POINTS = Set.of("daarvan", "hiervan", "ervan", "daarin", "daarvoor", "hiervoor", "daartoe", "door", "bij", "volgens");
  private static final Set<String> WHEREFORE = Set.of("waarvoor", "waaraan", "waarmee", "waarin");
  private static final Set<String> WHEREOF = Set.of("waarvan");
  /** Words for money that say what a sum is where nothing else does. */
  private static final Endings KINDS = new Endings(List.of("bijdrage", "plafond", "fonds", "garantie", "eigen risico", "normbedrag", "drempelbedrag"));
  private static final String GIFT = "bijdrage";
  private static final Set<String> BOUNDS = Set.of("bedrag", "maximum", "minimum", "tarief");
  private static final Set<String> FIXED = Set.of("vaste", "vast", "forfaitair", "forfaitaire", "wettelijk", "wettelijke");
  private static final Set<String> STATES = Set.of("actief", "werkzaam", "gereed", "aanwezig", "bezig", "open", "nodig", "voorzien");
  private static final int FAR = 16;

  private final View view;
  private final Row row;
  private final Sum sum;
  private final boolean staged;

  /** @param staged something is done with the sum: what is given as "een bijdrage" is not for one */
  PurposeRest(View view, Sum sum, boolean staged) {
    this.staged = staged;
    this.view = view;
    this.row = sum.row();
    this.sum = sum;
  }

  Optional<Range> find() {
    return ending().or(this::cause).or(this::held).or(this::wherefore).or(this::whereof).or(this::named);
  }

  /** No more than what the sum is called: "een bijdrage van 3 miljoen". */
  Optional<Range> named() {
    int van = sum.at() - 1;
    while (van > sum.clause() && row.at(van).in(SumHead.HOW_MUCH)) {
      van--;
    }
    if (!row.at(van).is("van") || sum.link() != Sum.Link.NONE && sum.link() != Sum.Link.AND) {
      return Optional.empty();
    }
    String noun = row.at(van - 1).lower();
    boolean fixed = BOUNDS.contains(noun) && row.at(van - 2).in(FIXED);
    boolean kind = KINDS.end(noun) && !(staged && noun.endsWith(GIFT));
    return fixed ? Optional.of(row.range(van - 2, van)) : kind && !row.at(van - 2).is("te") ? Optional.of(row.at(van - 1).range()) : Optional.empty();
  }

  /** "; de huur daarvan zou jaarlijks 3 miljoen vergen", "terwijl de verkoop van X in mei 3 miljoen opleverde". */
  private Optional<Range> ending() {
    if (!sum.isFirst() || !costs()) {
      return Optional.empty();
    }
    int modal = modal();
    if (modal > 0) {
      return subject(opens(modal), modal);
    }
    return row.at(sum.clause()).in(OPENERS) && !sum.verbBefore(sum.clause() + 1) ? subject(sum.clause() + 1, sum.at()) : Optional.empty();
  }

  /** A verb of costing or yielding right behind the sum, or behind a moment or "op". */
  private boolean costs() {
    for (int i = sum.at() + 1; i < sum.end() && i < sum.at() + 4; i++) {
      if (row.at(i).in(COSTS)) {
        return true;
      }
    }
    return false;
  }

  private int modal() {
    for (int i = sum.at() - 1; i >= sum.clause() && i > sum.at() - FAR; i--) {
      if (row.at(i).in(MODALS)) {
        return i;
      }
    }
    return -1;
  }

  /** Where the main clause of a modal begins, over a relative clause between commas. */
  private int opens(int modal) {
    int i = modal - 1;
    if (row.at(i).is(",")) {
      i--;
      while (i > 0 && modal - i < FAR && !row.at(i).is(",") && !row.at(i).is(";") && !row.at(i).is(":")) {
        i--;
      }
    }
    while (i >= 0 && !row.at(i).is(";") && !row.at(i).is(":") && (!row.at(i).is(",") || row.at(i + 1).in(SumFrame.RELATIVES))) {
      i--;
    }
    boolean and = row.at(i + 1).is("en") || row.at(i + 1).is("maar") || row.at(i + 1).is("want");
    return and ? i + 2 : i + 1;
  }

  private Optional<Range> subject(int first, int limit) {
    int next = first;
    while (next < limit && !row.at(next).in(POINTS) && !row.at(next).is(",") && row.at(next).kind() != Row.Kind.WHEN) {
      next++;
    }
    boolean pronoun = row.at(first).in(SumSubject.PRONOUNS) && !row.at(first).in(SumSubject.DEFINITE);
    if (next == first || pronoun || row.at(first).in(SumNouns.PREPOSITIONS)) {
      return Optional.empty();
    }
    return Phrases.at(view, row, first, next).filter(range -> !row.at(row.from(range.start())).in(SumSubject.AGENTS)).flatMap(range -> MoneyWords.stripped(view, row, range));
  }

  /** "vallen hoger uit, waarvan 3 miljoen door hogere rente": what made the part. */
  private Optional<Range> cause() {
    boolean part = row.at(sum.at() + 1).is("door") && Wholes.saidSo(view, sum).isPresent() && !sum.verbBefore();
    return part ? Phrases.at(view, row, sum.at() + 2, sum.next()).filter(range -> Phrases.telling(view, range) && !row.at(row.from(range.start())).named() && !row.at(row.from(range.start())).capital()) : Optional.empty();
  }

  /** "Van de tegoeden van de bank is 3 miljoen bevroren": what is held is no part of a sum. */
  private Optional<Range> held() {
    boolean of = row.at(sum.clause()).in(FROM) && row.at(sum.clause() + 1).in(SumSubject.DEFINITE) && sum.has(sum.clause(), sum.end(), HELD);
    return of ? Phrases.at(view, row, sum.clause() + 1, sum.at()).filter(range -> Phrases.telling(view, range)) : Optional.empty();
  }

  /** "is een team van 45 vissers actief, waarvoor 3 miljoen is vrijgemaakt": the only "een X" of the clause before, which no preposition governs. */
  private Optional<Range> wherefore() {
    if (!sum.isFirst() || !row.at(sum.clause()).in(WHEREFORE) || !row.at(sum.clause() - 1).is(",")) {
      return Optional.empty();
    }
    int comma = sum.clause() - 1;
    int opens = row.from(view.clauseOf(row.at(comma - 1).range()).range().start());
    Optional<Range> found = Optional.empty();
    for (int i = opens; i < comma; i++) {
      if (row.at(i).is("een") && !row.at(i - 1).in(SumNouns.PREPOSITIONS)) {
        if (found.isPresent()) {
          return Optional.empty();
        }
        found = Phrases.at(view, row, i, comma);
      }
    }
    return found.map(this::withoutState).filter(range -> Phrases.telling(view, range));
  }

  /** "een team van vissers actief": what it is, is no part of its name. */
  private Range withoutState(Range phrase) {
    int last = row.from(phrase.end() - 1);
    return row.at(last).in(STATES) && last > row.from(phrase.start()) ? row.range(row.from(phrase.start()), last) : phrase;
  }

  /** "De tegoeden van de bank, waarvan 3 miljoen in België": what the sum is a part of is no sum itself. */
  private Optional<Range> whereof() {
    boolean part = sum.isFirst() && row.at(sum.clause()).in(WHEREOF) && row.at(sum.clause() - 1).is(",") && sum.at() <= sum.clause() + 3 && Wholes.saidSo(view, sum).isEmpty();
    int opens = part ? row.from(view.clauseOf(row.at(sum.clause() - 2).range()).range().start()) : -1;
    return part && row.at(opens).in(SumSubject.DEFINITE)
        ? Phrases.at(view, row, opens, sum.clause() - 1).filter(range -> row.from(range.end()) == sum.clause() - 1 && Phrases.telling(view, range))
        : Optional.empty();
  }
}

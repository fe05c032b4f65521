package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Money;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.text.Range;

/** A share that is told again of another moment, group or part: "tegen 49% in 2024", "in de steden was dat 13%", "een derde uit X, een kwart uit Y", "Een zesde is afgewezen". */
final class ShareAgain {

  private static final Set<String> SMALL = Set.of("nog", "slechts", "pas", "maar", "ruim", "zo'n", "circa", "eens", "zelfs", "liefst", "in", "al", "reeds", "en", "terwijl", "vorig", "jaar", "toen", "eind", "begin", "voor", "het", "eerder", "een", "was", "waren", "is", "om");
  private static final Set<String> LEADS = Set.of("slechts", "nog", "maar", "en", "terwijl", "zelfs", "eens", "ook", "daarentegen", "altijd");
  private static final Set<String> EACH = Set.of("elk", "ieder");
  private static final Set<String> BEARS = Set.of("betaalt", "betalen", "betaalde", "betaalden", "draagt", "dragen", "droeg", "droegen");
  private static final Set<String> MARKS = Set.of(",", ";", ":");
  private static final Set<String> LISTS = Set.of(",", "en", "of", "maar", ";");
  private static final Set<String> WAS = Set.of("was", "waren", "is", "zijn", "bedroeg", "bedraagt", "liep", "loopt", "geldt", "gold", "lag", "ligt", "ging", "gaat", "steeg", "daalde");
  private static final Set<String> SAME_PLACE = Set.of("in", "bij", "voor", "op", "onder");
  private static final Set<String> GROUPS = Set.of("onder", "bij", "van", "voor");
  private static final Set<String> AMONG = Set.of("onder");
  private static final Set<String> PLACES = Set.of("bij", "in", "voor");
  private static final Set<String> OTHERS = Set.of("resterende", "overige", "andere");
  private static final Set<String> GOES = Set.of("gaat", "ging");
  private static final String FOLLOWED = "gevolgd";
  private static final int NEAR = 4;
  private static final int FAR = 7;

  private final View view;
  private final Sum share;
  private final Row row;
  private final Optional<Range> before;
  private final boolean first;

  /**
   * @param before what the share before it in the sentence is of
   * @param first whether it is the first share of the sentence
   */
  ShareAgain(View view, Sum share, Optional<Range> before, boolean first) {
    this.view = view;
    this.share = share;
    this.row = share.row();
    this.before = before;
    this.first = first;
  }

  Optional<Range> find() {
    if (share.has(share.at() + 1, share.end(), ShareWords.PRESCRIBED) || compared()) {
      return Optional.empty();
    }
    Optional<Range> group = before.isPresent() ? elided() : Optional.empty();
    if (group.isPresent()) {
      return group;
    }
    if (before.isPresent() && (listed() || borne() || followed() || sameFrame() || share.has(share.clause(), share.at(), ShareWords.RELATIVE))) {
      return before;
    }
    if (row.at(share.at() - 1).in(OTHERS) && row.at(share.at() - 2).in(SumSubject.DEFINITE)) {
      return before.or(() -> first ? view.story().before(view).flatMap(ShareAgain::last) : Optional.empty()); // "De resterende 40% volgt later"
    }
    int pronoun = pronoun();
    if (pronoun >= 0) {
      int opens = row.at(share.clause()).in(LEADS) ? share.clause() + 1 : share.clause();
      Optional<Range> told = row.at(opens).in(GROUPS) ? Phrases.at(view, row, opens + 1, pronoun) : Optional.empty();
      return told.or(() -> before).or(() -> first ? view.story().before(view).flatMap(ShareAgain::last) : Optional.empty());
    }
    if (spent() && first) {
      return ShareFigures.before(view, new Range(view.range().start(), share.range().start())).only(false, true);
    }
    return bare() ? before.or(() -> first ? figures() : Optional.empty()) : Optional.empty();
  }

  /** "tegen 49% in 2024": what another year is compared with says nothing of its own. */
  private boolean compared() {
    for (int i = share.at() - 1; i > share.at() - NEAR; i--) {
      if (row.at(i).in(ShareWords.COMPARING)) {
        return !row.at(i).is("dan");
      }
      if (row.at(i).word() && !row.at(i).in(SMALL)) {
        return false;
      }
    }
    return false;
  }

  /** "Onder vissers is dat 72%, onder reders slechts 51%": another group, without a verb. */
  private Optional<Range> elided() {
    int end = share.at();
    while (row.at(end - 1).in(LEADS)) {
      end--;
    }
    int limit = end;
    for (int i = end - 2; i > share.first() && i > end - FAR && row.at(i).word(); i--) {
      if (row.at(i).in(AMONG) && row.at(i - 1).in(LISTS) && !row.at(i + 1).in(OTHERS) && !row.at(i + 1).is("meer")) {
        return Phrases.at(view, row, i + 1, limit).filter(range -> row.from(range.end()) == limit);
      }
    }
    return Optional.empty();
  }

  /** "een derde uit X, 11% uit Y en nog geen 5% uit Z". */
  private boolean listed() {
    int i = share.at() - 1;
    boolean by = row.at(i).is("met") && share.link() == Sum.Link.AND; // "groeit dit jaar met 2% en volgend jaar met 3%"
    i = by ? i - 1 : i;
    while (row.at(i).in(LEADS) && !row.at(i).in(LISTS) || by && (row.at(i).kind() == Row.Kind.WHEN || row.at(i).is("in") && row.at(i + 1).kind() == Row.Kind.WHEN)) {
      i--;
    }
    Row.Item next = row.at(share.at() + 1);
    i = row.at(i).in(LISTS) ? i : taker(i) ? i - 1 : place(i);
    return row.at(i).in(LISTS) && !next.is("van") && (!next.in(ShareChange.MORE) || row.at(i).is("en")) && i > share.first() - FAR;
  }

  /**
   * Who has the share, behind "en" or a comma, or a verb there: "neemt 8% van de aankoop voor zijn rekening en Duitsland een kwart", "Van de boeren stopt
   * 46% en groeit 12%".
   */
  private boolean taker(int last) {
    if (!row.at(last - 1).in(LISTS) || !whole()) {
      return false;
    }
    boolean verb = Verbs.finite(row.at(last).lower()) || SumVerbs.at(row, last) || row.at(last).lower().endsWith("t");
    return row.at(last).capital() || verb && !row.at(last).capital() && (row.at(0).is("van") || row.at(share.clause()).is("van")) && !row.at(share.at() + 1).in(ShareChange.MORE);
  }

  /** Whether what the share before is of stands behind "van". */
  private boolean whole() {
    int noun = before.map(range -> row.from(range.start())).orElse(0);
    int van = row.at(noun - 1).in(PhraseWords.DETERMINERS) ? noun - 2 : noun - 1;
    return van >= 0 && row.at(van).is("van");
  }

  /** "het Rijk betaalt 60% van de kosten; de provincie en het waterschap dragen elk 20%". */
  private boolean borne() {
    int verb = row.at(share.at() - 1).in(EACH) ? share.at() - 2 : share.at() - 1;
    boolean bears = row.at(verb).in(BEARS) && !row.at(share.at() + 1).is("van") && (!row.at(share.at() + 1).word() || row.at(share.at() + 1).is("bij"));
    return bears && whole();
  }

  /** "40% van de vangst, gevolgd door IJsland met 25%" */
  private boolean followed() {
    boolean by = row.at(share.at() - 1).is("met") && whole();
    for (int i = share.at() - 2; by && i > share.first() && i > share.at() - FAR; i--) {
      if (row.at(i).is(FOLLOWED)) {
        return row.at(i + 1).is("door");
      }
    }
    return false;
  }

  /** ", bij de Douane 12%", "en die uit India met 9%": index of what stands before such words; their own where there are none. */
  private int place(int last) {
    for (int i = last - 1; i > share.first() && i > last - FAR && !SumVerbs.at(row, i) && row.at(i).word(); i--) {
      boolean other = (row.at(i).is("die") || row.at(i).is("dat")) && row.at(i + 1).in(SumNouns.PREPOSITIONS);
      boolean people = ShareWords.PEOPLE.contains(row.at(i + 1).lower()) || ShareWords.PEOPLE.contains(row.at(i + 2).lower());
      if ((other || row.at(i).in(PLACES) && !people) && row.at(i - 1).in(LISTS)) {
        return i - 1;
      }
    }
    return last;
  }

  /** "In 38% van de gevallen ging het om X, in ongeveer een kwart om Y". */
  private boolean sameFrame() {
    Row.Item place = row.at(share.at() - 1);
    return place.in(SAME_PLACE) && row.at(share.at() - 2).in(LISTS) && view.lower().contains(place.lower());
  }

  /** "was 97% overgemaakt": of the only sum of the sentence. */
  private boolean spent() {
    boolean done = row.at(share.at() + 1).in(ShareWords.SPENT) || row.at(share.at() + 2).in(ShareWords.SPENT) && !row.at(share.at() + 3).word();
    Range before = new Range(view.range().start(), share.range().start());
    return done && (row.at(share.at() - 1).in(WAS) || row.at(share.at() - 1).in(SMALL)) && !view.mentions(Money.class, before).isEmpty();
  }

  /** Index of "dat" in "in de steden was dat 13%", "waar dat eerder nog 10% was"; -1 where there is none. */
  private int pronoun() {
    int het = share.at() - 2;
    if (row.at(share.at() - 1).is("om") && row.at(het).is("het") && row.at(het - 1).in(GOES) && row.at(share.clause()).in(GROUPS)) {
      return het; // "bij schoolleiders gaat het om 31%"
    }
    for (int i = share.at() - 1; i >= share.clause(); i--) {
      boolean that = row.at(i).in(ShareWords.THAT) && !row.at(i + 1).capital();
      if (that && (row.at(i - 1).in(WAS) || row.at(i - 1).is("waar") || i == share.clause() && row.at(i + 1).in(WAS) && !row.at(i - 1).is(","))) {
        return i;
      }
    }
    return -1;
  }

  /** The share begins its clause and a verb follows: "; een op de acht betreft X". */
  private boolean bare() {
    int i = share.at() - 1;
    i = i > share.clause() && row.at(i).in(PLACES) ? i - 1 : i;
    while (i >= share.clause() && row.at(i).in(LEADS)) {
      i--;
    }
    boolean opens = i < share.clause() || row.at(i).in(MARKS);
    Row.Item next = row.at(share.at() + 1);
    boolean defines = row.at(share.at() + 2).in(SumSubject.DEFINITE) || row.at(share.at() + 2).is("een");
    boolean verb = next.word() && !next.capital() && (SumVerbs.at(row, share.at() + 1) || next.lower().endsWith("t") || Phrases.isPast(next.lower()));
    boolean last = row.at(share.at() - 1).is("terwijl") && next.word();
    return opens && (verb && !(defines && next.in(WAS)) || last);
  }

  /** The figure that the share may be of, in the sentence, else in the one before. */
  private Optional<Range> figures() {
    ShareFigures here = ShareFigures.before(view, new Range(view.range().start(), share.range().start()));
    if (!here.isEmpty()) {
      Optional<Range> whole = here.counts().isEmpty() ? here.sums().stream().flatMap(sum -> Wholes.saidSo(view, sum).stream()).findFirst() : Optional.empty();
      return whole.isPresent() ? whole : here.only(false, false);
    }
    Optional<View> earlier = view.story().before(view);
    return earlier.flatMap(ShareAgain::last).or(() -> earlier.flatMap(one -> ShareFigures.before(one, one.range()).only(true, false)));
  }

  /** What the last share of an earlier sentence is of. */
  private static Optional<Range> last(View earlier) {
    List<Quantity> shares = earlier.mentions(Quantity.class).stream().filter(one -> one.unit() == Quantity.Unit.PERCENT).toList();
    return shares.isEmpty() ? Optional.empty() : Optional.ofNullable(earlier.knownWholes().get(shares.get(shares.size() - 1).range()));
  }
}

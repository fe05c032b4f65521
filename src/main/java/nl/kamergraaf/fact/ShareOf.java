package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Money;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.text.Range;

/** What a percentage is of, where that does not follow it: "Van de boten is 40% gesloopt", "De vangst daalt met 7 procent". */
final class ShareOf {

  private static final Set<String> COUNTED = Set.of("aantal", "aandeel", "percentage");
  private static final Set<String> CAUSES = Set.of("doordat", "omdat", "zodat", "terwijl", "hoewel", "nadat");
  private static final Set<String> TO = Set.of("te");
  private static final Set<String> BEFORE_VAN = Set.of("was", "is", "inmiddels", "er", "nu", "al", "reeds", "ook", "dus", "dat", "omdat", "doordat", "zodat", "hoewel");
  private static final Set<String> WITH_IT = Set.of("waardoor", "waarmee");
  private static final Set<String> TOTAL = Set.of("totaal");
  private static final Set<String> SOURCES = Set.of("van", "met", "dan");

  /** Words for a whole that no noun names. */
  private static final Set<String> HEAPS = Set.of("totaal", "geheel");

  private static final Set<String> THIS = Set.of("dit", "dat");

  /** In items: so far behind its preposition a count may begin. */
  private static final int OPENING = 5;
  /** In characters. */
  private static final int NEAR = 40;

  private ShareOf() {}

  static Optional<Range> of(View view, Sum share) {
    return told(view, share).flatMap(whole -> PointedWholes.meant(view, whole));
  }

  private static Optional<Range> told(View view, Sum share) {
    Row row = share.row();
    Optional<Range> whole = ShareChange.another(view, share).or(() -> new SharePointer(view, share).find()).or(() -> whole(view, share));
    if (whole.isPresent()) {
      return whole;
    }
    SumSubject subject = new SumSubject(view, share);
    if (share.link() != Sum.Link.NONE) {
      boolean gapped = share.link() == Sum.Link.AND && row.at(share.at() - 1).is("met");
      return gapped ? ShareChange.inner(view, share).or(() -> ShareList.own(view, share)).or(subject::whole) : ShareChange.gapped(view, share).or(() -> ShareChange.much(view, share)).or(() -> new ShareBeside(view, share).find());
    }
    return counted(view, share)
        .or(() -> ShareChange.much(view, share))
        .or(() -> ShareChange.rise(view, share))
        .or(() -> ShareChange.changed(view, share, subject))
        .or(() -> ShareChange.gapped(view, share))
        .or(() -> ShareChange.compares(share) && !subject.receives() ? subject.whole() : Optional.empty())
        .or(() -> new ShareDone(view, share).find())
        .or(() -> ShareChange.subordinate(view, share))
        .or(() -> ShareChange.attributed(view, share))
        .or(() -> new ShareBeside(view, share).find())
        .or(() -> behind(view, share));
  }

  /** "13% van het in de EU ingevoerde gas", "6% van het geheel". */
  private static Optional<Range> behind(View view, Sum share) {
    Row row = share.row();
    int noun = row.at(share.at() + 2).in(PhraseWords.DETERMINERS) ? share.at() + 3 : share.at() + 2;
    if (!row.at(share.at() + 1).is("van") || row.at(noun).in(ShareWords.PERSONS)) {
      return Optional.empty();
    }
    Optional<Range> money = view.mentions(Money.class).stream().map(Money::range).filter(sum -> row.from(sum.start()) == noun).findFirst(); // "twee derde van de 9 miljoen euro"
    return money.isPresent() ? money : row.at(noun).in(HEAPS) ? Optional.of(row.at(noun).range()) : Phrases.at(view, row, share.at() + 2, row.size());
  }

  /** "Van de boten is 40% gesloopt", "In 2024 was van de 350 boten 40% gesloopt", "Van de jongens leest 40%, van de meisjes 60%". */
  private static Optional<Range> whole(View view, Sum share) {
    Row row = share.row();
    if (row.at(share.at() - 1).in(SOURCES) || row.at(share.at() + 1).in(ShareChange.MORE)) {
      return Optional.empty(); // "Van een daling met 3 procent", "Van buiten kwamen er 400, 3 procent minder dan"
    }
    for (int i = share.at() - 2; i >= share.first(); i--) {
      boolean opens = i == share.first() || row.at(i - 1).is(",") || row.at(i - 1).is("en");
      boolean inside = row.at(i - 1).kind() == Row.Kind.WHEN || SumVerbs.at(row, i - 1) || row.at(i - 1).in(BEFORE_VAN);
      if (row.at(i).is("van") && (opens || inside)) {
        return opened(view, share, i, share.at());
      }
    }
    Optional<Range> resumed = resumed(view, share);
    if (resumed.isPresent()) {
      return resumed;
    }
    boolean among = row.at(share.clause()).is("onder") && share.first() == share.clause();
    return among ? count(view, row, share.clause(), share.at()) : Optional.empty(); // "Onder de 400 ondernemers heeft 12% last van X"
  }

  /** "Van de begroting, die 3 miljoen beloopt, betaalt Nederland 2%": what stands before the relative clause. */
  private static Optional<Range> resumed(View view, Sum share) {
    Row row = share.row();
    List<Clause> clauses = view.clauses();
    int mine = clauses.indexOf(view.clauseOf(share.range()));
    if (mine < 2 || clauses.get(mine - 1).opener() != Clause.Opener.SUBORDINATE || !(SumVerbs.at(row, share.clause()) || share.clause() == share.at() - 1 && row.at(share.clause()).word())) {
      return Optional.empty();
    }
    Range base = clauses.get(mine - 2).range();
    int van = row.from(base.start());
    boolean opens = row.at(van).is("van") && !view.mentions(Quantity.class, base).stream().anyMatch(one -> one.unit() == Quantity.Unit.PERCENT);
    return opens ? opened(view, share, van, row.from(base.end() - 1)) : Optional.empty();
  }

  /** What "van" at an item opens: a count or sum, or another noun. */
  private static Optional<Range> opened(View view, Sum share, int van, int limit) {
    Row row = share.row();
    Optional<Range> counted = count(view, row, van, limit);
    if (counted.isPresent()) {
      return counted;
    }
    Range behind = row.range(van + 1, limit);
    Optional<Range> money = view.mentions(Money.class, behind).stream().map(Money::range).filter(sum -> row.from(sum.start()) - van <= OPENING && !row.at(row.from(sum.start()) - 1).is("van")).findFirst();
    if (money.isPresent()) {
      return money;
    }
    int first = row.at(van + 1).in(PhraseWords.THESE) ? van + 2 : van + 1; // "Van die kosten"
    boolean verb = false;
    for (int i = first; i < limit && !verb; i++) {
      verb = Phrases.isVerb(view, row, i);
    }
    if (row.at(first).in(HEAPS) || row.at(first).in(PhraseWords.DETERMINERS) && row.at(first + 1).in(HEAPS)) {
      return Optional.of(row.at(row.at(first).in(HEAPS) ? first : first + 1).range()); // "Van het totaal was eind mei 39% besteed"
    }
    if (row.at(van + 1).in(THIS) && row.at(van + 2).is("bedrag")) {
      ShareFigures here = ShareFigures.before(view, new Range(view.range().start(), row.at(van).range().start()));
      Optional<ShareFigures> told = here.sums().isEmpty() ? view.story().before(view).map(earlier -> ShareFigures.before(earlier, earlier.range())) : Optional.of(here);
      Optional<Range> sum = told.flatMap(figures -> figures.only(false, true));
      if (sum.isPresent()) {
        return sum; // "Van dit bedrag is 40% besteed"
      }
    }
    int verbs = share.at();
    while (verbs > first && row.at(verbs - 1).in(ShareChange.EVEN)) {
      verbs--; // "rookt nog 22 procent"
    }
    boolean last = !verb && van == share.clause() && verbs - 1 > first && row.at(verbs - 2).word(); // "Van de jongens rookt 22 procent": the verb may be any
    return row.at(first).in(SumNouns.PREPOSITIONS) || row.at(first).is("wie") ? Optional.empty() : Phrases.at(view, row, first, last ? verbs - 1 : Math.min(verbs, limit));
  }

  /** The thing of a count that begins right behind a preposition: "Van de in totaal 350 aanvragen". */
  private static Optional<Range> count(View view, Row row, int preposition, int limit) {
    for (Quantity count : view.mentions(Quantity.class, row.range(preposition + 1, limit))) {
      int at = row.from(count.range().start());
      boolean near = at - preposition < OPENING;
      for (int i = preposition + 1; i < at; i++) {
        near &= !SumVerbs.at(row, i); // "Onder hen zijn 400 statushouders, 26 procent"
      }
      if (count.unit() == Quantity.Unit.COUNT && count.thing().isPresent()) {
        return near ? count.thing() : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "het aantal aankomsten is met 80 procent gedaald", "het aandeel van kernenergie in de stroom is 3%", "het aantal boten steeg tot 70". */
  static Optional<Range> counted(View view, Sum share) {
    Row row = share.row();
    int limit = share.at();
    for (int i = share.at() - 1; i >= share.clause(); i--) {
      if (row.at(i).in(CAUSES) || row.at(i).is("door") && share.has(share.at() + 1, share.next(), TO)) {
        return Optional.empty(); // "Het aantal meldingen daalt doordat de drempel met 5% is verhoogd"
      }
      if (row.at(i).in(COUNTED)) {
        for (Quantity other : view.mentions(Quantity.class, row.range(i, share.at() + 1))) {
          limit = Math.min(limit, row.from(other.range().start())); // "het aantal boten steeg met 4% tot 70"
        }
        limit = limit > i + 1 && row.at(limit - 1).in(SumNouns.PREPOSITIONS) ? limit - 1 : limit;
        return Phrases.at(view, row, row.at(i + 1).is("van") ? i + 2 : i + 1, limit);
      }
    }
    return Optional.empty();
  }

  /** "Het tekort aan loodsen liep op van 300 naar 420": what is lacking, where that can be counted. */
  static Optional<Range> lacked(View view, Sum count) {
    Row row = count.row();
    for (int i = count.at() - 1; i >= count.clause(); i--) {
      if (row.at(i).in(CAUSES)) {
        return Optional.empty();
      }
      if (MeasureWords.LACKS.end(row.at(i).lower()) && row.at(i + 1).is("aan")) {
        return Phrases.at(view, row, i + 2, count.at()).filter(thing -> ShareWords.isPlural(view.lower(thing)));
      }
    }
    return Optional.empty();
  }

  /** "189 schepen zijn toegevoegd, waardoor het totaal uitkomt op 342": the only thing counted before. */
  static Optional<Range> total(View view, Sum count) {
    boolean total = count.row().at(count.clause()).in(WITH_IT) && count.has(count.clause(), count.at(), TOTAL);
    if (!total) {
      return Optional.empty();
    }
    Range before = new Range(view.range().start(), count.row().at(count.clause()).range().start());
    List<Range> things = view.mentions(Quantity.class, before).stream().filter(quantity -> quantity.unit() == Quantity.Unit.COUNT).flatMap(quantity -> quantity.thing().stream()).toList();
    return things.size() == 1 ? Optional.of(things.get(0)) : Optional.empty();
  }

  /** What the figure before tells: "900 woningen, waarvan twee derde betaalbaar", "van 0,62% van het bni in 2024 tot 0,44% in 2029". */
  static Optional<Range> taken(View view, Quantity before, Quantity share) {
    int end = before.thing().orElse(before.range()).end();
    if (end > share.range().start()) {
      return Optional.empty(); // what is counted may reach over the share
    }
    String between = view.lower(new Range(end, share.range().start())).strip();
    boolean falls = before.unit() == Quantity.Unit.PERCENT && (between.endsWith(" tot") || between.endsWith(" naar") || between.equals("tot") || between.equals("naar")) && between.indexOf(',') < 0 && between.length() < NEAR;
    return falls ? before.thing() : Optional.empty();
  }
}

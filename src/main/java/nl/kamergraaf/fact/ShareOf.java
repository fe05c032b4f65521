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
  private static final Set<String> BEFORE_VAN = Set.of("was", "is", "inmiddels", "er", "nu", "al", "reeds", "ook", "dus");
  private static final Set<String> WITH_IT = Set.of("waardoor", "waarmee");
  private static final Set<String> TOTAL = Set.of("totaal");
  private static final Set<String> SOURCES = Set.of("van", "met", "dan");

  /** Between "waarvan" and a share. */
  private static final Set<String> BETWEEN =
      Set.of("ruim", "circa", "bijna", "ongeveer", "zo'n", "naar", "schatting", "er", "inmiddels", "nog", "al", "in", "per", "eind", "momenteel", "meer", "minder", "dan", "de", "het", "slechts", "maar", "totaal");

  private static final int REACH = 8;
  /** In items: so far behind its preposition a count may begin. */
  private static final int OPENING = 5;
  /** In characters. */
  private static final int NEAR = 40;

  private ShareOf() {}

  static Optional<Range> of(View view, Sum share) {
    Optional<Range> whole = ShareChange.another(view, share).or(() -> pointed(view, share)).or(() -> whole(view, share)).or(() -> antecedent(view, share));
    if (share.link() != Sum.Link.NONE || whole.isPresent()) {
      return whole;
    }
    SumSubject subject = new SumSubject(view, share);
    return counted(view, share)
        .or(() -> ShareChange.much(view, share))
        .or(() -> ShareChange.rise(view, share))
        .or(() -> ShareChange.changed(view, share, subject))
        .or(() -> ShareChange.compares(share) && !subject.receives() ? subject.whole() : Optional.empty())
        .or(() -> ShareChange.done(view, share, subject));
  }

  /** "Er werden 400 loodsen opgeleid; 40% van hen slaagde": the only thing counted before it, in the sentence or the one before. */
  private static Optional<Range> pointed(View view, Sum share) {
    Row row = share.row();
    if (!row.at(share.at() + 1).is("van") || !row.at(share.at() + 2).is("hen")) {
      return Optional.empty();
    }
    Range before = new Range(view.range().start(), share.range().start());
    boolean here = !view.mentions(Quantity.class, before).isEmpty() || !view.mentions(Money.class, before).isEmpty();
    if (here) {
      return only(view, before);
    }
    List<View> earlier = view.story().before(view, 1);
    boolean same = !earlier.isEmpty() && earlier.get(0).sentence().paragraph().number() == view.sentence().paragraph().number();
    return same ? only(earlier.get(0), earlier.get(0).range()) : Optional.empty();
  }

  /** The one thing counted in a range; nothing where there are more, or a sum that may be meant. */
  private static Optional<Range> only(View view, Range within) {
    List<Range> counted = counted(view, within);
    List<Money> sums = view.mentions(Money.class, within);
    return counted.size() == 1 && sums.isEmpty() ? Optional.of(counted.get(0)) : Optional.empty();
  }

  private static List<Range> counted(View view, Range within) {
    return view.mentions(Quantity.class, within).stream().filter(quantity -> quantity.unit() == Quantity.Unit.COUNT).flatMap(quantity -> quantity.thing().stream()).toList();
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
        return opened(view, share, i);
      }
    }
    boolean among = row.at(share.clause()).is("onder") && share.first() == share.clause();
    return among ? count(view, share, share.clause()) : Optional.empty(); // "Onder de 400 ondernemers heeft 12% last van X"
  }

  /** What "van" at an item opens: a count or sum, or another noun. */
  private static Optional<Range> opened(View view, Sum share, int van) {
    Row row = share.row();
    Optional<Range> counted = count(view, share, van);
    if (counted.isPresent()) {
      return counted;
    }
    Range behind = row.range(van + 1, share.at());
    Optional<Range> money = view.mentions(Money.class, behind).stream().map(Money::range).filter(sum -> row.from(sum.start()) - van <= 2).findFirst();
    if (money.isPresent()) {
      return money;
    }
    int first = row.at(van + 1).in(PhraseWords.THESE) ? van + 2 : van + 1; // "Van die kosten"
    boolean verb = false;
    for (int i = first; i < share.at() && !verb; i++) {
      verb = Phrases.isVerb(view, row, i);
    }
    boolean last = !verb && van == share.clause() && share.at() - 1 > first && row.at(share.at() - 2).word(); // "Van de jongens rookt 22 procent": the verb may be any
    return row.at(first).in(SumNouns.PREPOSITIONS) || row.at(first).is("wie") ? Optional.empty() : Phrases.at(view, row, first, last ? share.at() - 1 : share.at());
  }

  /** The thing of a count that begins right behind a preposition: "Van de in totaal 350 aanvragen". */
  private static Optional<Range> count(View view, Sum share, int preposition) {
    Row row = share.row();
    for (Quantity count : view.mentions(Quantity.class, row.range(preposition + 1, share.at()))) {
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

  /** "900 woningen gebouwd, waarvan 30% in Utrecht": the one thing counted before the comma, else the noun before it. */
  private static Optional<Range> antecedent(View view, Sum share) {
    Row row = share.row();
    int pronoun = pronoun(share);
    if (pronoun < 1) {
      return Optional.empty();
    }
    Range before = new Range(view.range().start(), row.at(pronoun).range().start());
    if (!view.mentions(Money.class, before).isEmpty()) {
      return Optional.empty();
    }
    List<Quantity> counts = view.mentions(Quantity.class, before).stream().filter(count -> count.unit() == Quantity.Unit.COUNT).toList();
    Optional<Range> last = counts.isEmpty() ? Optional.empty() : counts.get(counts.size() - 1).thing();
    boolean comma = row.at(pronoun - 1).is(",");
    if (!counts.isEmpty()) {
      return last.filter(thing -> counts.size() == 1 || row.from(thing.end() - 1) == pronoun - 2);
    }
    if (!comma) {
      return Optional.empty();
    }
    int noun = Phrases.isParticiple(row.at(pronoun - 2).lower()) ? pronoun - 3 : pronoun - 2;
    int opens = row.from(view.clauseOf(row.at(pronoun - 1).range()).range().start());
    return Phrases.endingAt(view, row, noun, opens).filter(range -> row.at(row.from(range.start()) - 1).in(PhraseWords.DETERMINERS) || row.from(range.start()) == opens);
  }

  /** Index of "waarvan" with no noun or verb between it and the share; -1 where there is none. */
  private static int pronoun(Sum share) {
    Row row = share.row();
    for (int i = share.at() - 1; i >= share.clause() && i > share.at() - REACH; i--) {
      if (row.at(i).is("waarvan")) {
        return i;
      }
      if (row.at(i).word() && !row.at(i).in(BETWEEN)) {
        return -1;
      }
    }
    return -1;
  }

  /** "het aantal aankomsten is met 80 procent gedaald", "het aandeel van kernenergie in de stroom is 3%", "het aantal boten steeg tot 70". */
  static Optional<Range> counted(View view, Sum share) {
    Row row = share.row();
    for (int i = share.at() - 1; i >= share.clause(); i--) {
      if (row.at(i).in(COUNTED)) {
        return Phrases.at(view, row, row.at(i + 1).is("van") ? i + 2 : i + 1, share.at());
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

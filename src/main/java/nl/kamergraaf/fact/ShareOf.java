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
  static final Set<String> MORE = Set.of(
          "hoger", "lager", "meer", "minder", "groter", "kleiner", "duurder", "goedkoper", "sneller", "omlaag", "omhoog");
  private static final Set<String> MUCH = Set.of("meer", "minder");
  private static final List<String> CHANGES = List.of(
          "verhoging", "verlaging", "uitbreiding", "inkrimping", "daling", "stijging", "toename", "afname", "groei", "krimp", "reductie", "vermindering");
  private static final Set<String> ARTICLES = Set.of("de", "het", "een");
  private static final Set<String> BEFORE_VAN = Set.of("was", "is", "inmiddels", "er", "nu", "al", "reeds", "ook", "dus");
  private static final Set<String> BEHIND_CHANGE = Set.of("in", "op", "van");
  private static final Set<String> WITH_IT = Set.of("waardoor", "waarmee");
  private static final Set<String> TOTAL = Set.of("totaal");
  private static final Set<String> THESE = Set.of("deze", "die", "dit", "dat");
  private static final Set<String> SOURCES = Set.of("van", "met", "dan");

  /** Between "waarvan" and a share. */
  private static final Set<String> BETWEEN =
      Set.of("ruim", "circa", "bijna", "ongeveer", "zo'n", "naar", "schatting", "er", "inmiddels", "nog", "al", "in", "per", "eind", "momenteel", "meer", "minder", "dan", "de", "het", "slechts", "maar", "totaal");
  private static final Set<String> BE = Set.of("is", "zijn", "was", "waren", "wordt", "worden", "werd", "werden", "moet", "moeten", "zal", "zullen", "kan", "kunnen");
  private static final Set<String> INFINITE = Set.of("zijn", "worden");
  private static final Set<String> DONE = Set.of("gereed", "klaar", "vol", "bezet", "af");

  private static final int REACH = 8;
  /** In items: so far behind its preposition a count may begin. */
  private static final int OPENING = 5;
  /** In characters. */
  private static final int NEAR = 40;

  private ShareOf() {}

  static Optional<Range> of(View view, Sum share) {
    Optional<Range> whole = another(view, share).or(() -> whole(view, share)).or(() -> antecedent(view, share));
    if (share.link() != Sum.Link.NONE || whole.isPresent()) {
      return whole;
    }
    SumSubject subject = new SumSubject(view, share);
    return counted(view, share)
        .or(() -> much(view, share))
        .or(() -> rise(view, share))
        .or(() -> changed(view, share, subject))
        .or(() -> compares(share) && !subject.receives() ? subject.whole() : Optional.empty())
        .or(() -> done(view, share, subject));
  }

  /** "De vangst van tong daalt met 7 procent, die van schol met 5%": what the pronoun is of. */
  private static Optional<Range> another(View view, Sum share) {
    Row row = share.row();
    int met = row.at(share.at() - 1).is("met") ? share.at() - 1 : share.at();
    for (int i = met - 2; i > Math.max(0, met - REACH); i--) {
      boolean opens = (row.at(i).is("die") || row.at(i).is("dat")) && (row.at(i + 1).is("van") || row.at(i + 1).is("voor")) && (row.at(i - 1).is(",") || row.at(i - 1).is("en"));
      if (opens) {
        return Phrases.at(view, row, i + 2, met).filter(range -> row.from(range.end()) >= met || SumVerbs.at(row, row.from(range.end())));
      }
    }
    return Optional.empty();
  }

  /** "daalt met 7 procent", "lag 35 procent lager": what it is of is what changes; "bedraagt 7 procent" is of something else. */
  private static boolean compares(Sum share) {
    boolean bare = true;
    for (int i = share.clause(); i < share.at(); i++) {
      bare &= !share.row().at(i).is(",");
    }
    return bare && (share.row().at(share.at() - 1).is("met") || share.row().at(share.at() + 1).in(MORE) || share.row().at(share.at() - 2).is("met"));
  }

  /** "Van de boten is 40% gesloopt", "In 2024 was van de 350 boten 40% gesloopt", "Van de jongens leest 40%, van de meisjes 60%". */
  private static Optional<Range> whole(View view, Sum share) {
    Row row = share.row();
    if (row.at(share.at() - 1).in(SOURCES) || row.at(share.at() + 1).in(MORE)) {
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
    int first = row.at(van + 1).in(THESE) ? van + 2 : van + 1; // "Van die kosten"
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
    return Phrases.endingAt(view, row, noun, opens).filter(range -> row.at(row.from(range.start()) - 1).in(ARTICLES) || row.from(range.start()) == opens);
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

  /** "12 procent minder aanvragen". */
  private static Optional<Range> much(View view, Sum share) {
    Row row = share.row();
    boolean noun = row.at(share.at() + 1).in(MUCH) && row.at(share.at() + 2).word();
    return noun ? Phrases.at(view, row, share.at() + 2, share.next()) : Optional.empty();
  }

  /** "een loonsverhoging van 6,2%" is one of the compound; "een daling van 55 procent in de uitstoot" of what falls. */
  private static Optional<Range> rise(View view, Sum share) {
    Row row = share.row();
    int noun = row.at(share.at() - 1).is("van") ? share.at() - 2 : share.at() + 1; // "een akkoord over 6,2% loonsverhoging"
    String word = row.at(noun).lower();
    String change = noun < share.clause() ? "" : CHANGES.stream().filter(word::endsWith).findFirst().orElse("");
    if (change.isEmpty()) {
      return Optional.empty();
    }
    if (word.length() > change.length()) {
      return Optional.of(row.at(noun).range());
    }
    int behind = Math.max(share.at(), noun) + 1;
    return row.at(behind).in(BEHIND_CHANGE) ? Phrases.at(view, row, behind + 1, share.next()) : Optional.empty();
  }

  /** "vermindert de uitstoot met 40 procent", "een verhoging van de heffing met 60 procent". */
  private static Optional<Range> changed(View view, Sum share, SumSubject subject) {
    int met = share.at() - 1;
    if (!share.row().at(met).is("met")) {
      return Optional.empty();
    }
    Optional<Range> object = new SumObject(view, share).find();
    if (object.isPresent()) {
      return object;
    }
    Row row = share.row();
    for (int i = met - 1; i >= share.clause() && !SumVerbs.at(row, i); i--) {
      if (CHANGES.contains(row.at(i).lower()) && row.at(i + 1).is("van")) {
        return Phrases.at(view, row, i + 2, met); // "streeft naar een verlaging van de uitstoot met 3 procent"
      }
    }
    Optional<Range> before = Phrases.endingAt(view, row, met - 1, share.clause()).filter(range -> row.at(row.from(range.start()) - 1).in(ARTICLES) && !row.at(row.from(range.start()) - 2).in(SumNouns.PREPOSITIONS));
    return before.filter(range -> !CHANGES.contains(row.at(row.from(range.start())).lower()));
  }

  /** "De opslag is voor 72% gevuld", "De vangst is met 20 procent verminderd": how far, or by how much, something is done. */
  private static Optional<Range> done(View view, Sum share, SumSubject subject) {
    Row row = share.row();
    int verb = subject.verb(share.clause());
    boolean part = (row.at(share.at() - 1).is("voor") || row.at(share.at() - 1).is("met")) && verb >= share.clause() && verb < share.at() && row.at(verb).in(BE);
    int next = row.at(share.at() + 1).in(INFINITE) ? share.at() + 2 : share.at() + 1; // "moet met 55 procent zijn verminderd"
    Row.Item behind = row.at(share.at() + 1).is("door") ? row.at(share.end() - (row.at(share.end() - 1).word() ? 1 : 2)) : row.at(next);
    if (!part || !(Phrases.isParticiple(behind.lower()) || behind.in(DONE))) {
      return Optional.empty();
    }
    boolean first = !row.at(share.clause()).in(SumNouns.PREPOSITIONS) && row.at(share.clause()).word() && verb > share.clause();
    return first
        ? Phrases.at(view, row, share.clause(), verb).filter(range -> row.from(range.end()) == verb)
        : Phrases.at(view, row, verb + 1, share.at() - 1);
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

package nl.kamergraaf.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Money;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.mention.QuantityElided;
import nl.kamergraaf.text.Range;

/** What the figures of a sentence are of: their own noun, else one that stands elsewhere in it or in the sentence before. */
final class ShareWholes {

  private static final int NEAR = 5;
  /** Behind a count that has no noun: "het waren er 40 in 2024". */
  private static final Set<String> BEHIND = Set.of("in", "uit", "op", "bij", "nog", "inmiddels", "al", "geheel", "als", "nu", "thans", "meer", "minder", "tegen", "om", "ontvangen", "geworden");

  private static final Set<String> REST = Set.of("overige", "resterende", "andere");
  /** How often, and no noun: "van wie 40 wekelijks". */
  private static final Set<String> OFTEN = Set.of("dagelijks", "wekelijks", "tweewekelijks", "maandelijks", "jaarlijks", "halfjaarlijks");
  private static final Set<String> ANDS = Set.of("en", "of", "tot", "à");

  private static final Set<String> PASSIVE = Set.of("werden", "worden");
  private static final Set<String> BEHIND_BOTH = Set.of("uit", "in", "van", "voor", "bij", "met", "naar");
  private static final String OTHERS = "anderen";

  /** Between a moment and a number. */
  private static final Set<String> AGAIN = Set.of("slechts", "al", "nog", "pas", "eens");

  private final View view;
  private final Map<Range, Range> wholes;

  private ShareWholes(View view, Map<Range, Range> wholes) {
    this.view = view;
    this.wholes = wholes;
  }

  /** By the range of the figure; only those whose noun is known. */
  static void into(Map<Range, Range> wholes, View view) {
    List<Quantity> all = view.mentions(Quantity.class);
    all.forEach(figure -> noun(view, figure).ifPresent(thing -> wholes.put(figure.range(), thing)));
    if (wholes.size() < all.size()) {
      ShareWholes found = new ShareWholes(view, wholes);
      found.counts(all);
      found.shares(all);
    }
  }

  /** The noun that follows a figure, unless it is a verb that took its place: "een op de zes leidde tot X", "bij 300 loopt een zaak". */
  private static Optional<Range> noun(View view, Quantity figure) {
    Optional<Range> money = figure.thing().flatMap(thing -> view.mentions(Money.class).stream().map(Money::range).filter(thing::overlaps).findFirst());
    if (money.isPresent()) {
      return money; // "de helft van de 80 miljoen euro"
    }
    return figure.thing().filter(thing -> figure.rule().equals("share/out-of") ? ShareWords.isPlural(view.lower(thing)) : !ShareWords.isVerb(view.lower(thing)) && !OFTEN.contains(view.lower(thing)));
  }

  private void shares(List<Quantity> all) {
    List<Quantity> bare = all.stream().filter(figure -> figure.unit() == Quantity.Unit.PERCENT && !wholes.containsKey(figure.range())).toList();
    for (Sum share : Sum.of(view, bare)) {
      Optional<Range> before = before(all, share.range());
      boolean turns = share.link() == Sum.Link.TO && before.isPresent(); // "het aandeel vrouwen steeg van 12% naar 15%"
      Row row = share.row();
      boolean norm = row.at(share.at() - 1).is("van") && ShareWords.isNorm(row.at(share.at() - 2).lower()); // "tegen een streefwaarde van 25%"
      Optional<Range> whole = norm ? Optional.empty() : turns ? before : ShareOf.of(view, share).or(() -> new ShareAgain(view, share, before, first(all, share)).find());
      whole.filter(range -> !MeasureWords.HEDGES.contains(view.lower(range))).ifPresent(range -> wholes.put(share.range(), range));
    }
    for (int i = 1; i < all.size(); i++) {
      Quantity share = all.get(i);
      if (share.unit() == Quantity.Unit.PERCENT && !wholes.containsKey(share.range())) {
        ShareOf.taken(view, all.get(i - 1), share).ifPresent(whole -> wholes.put(share.range(), whole));
      }
    }
  }

  private static boolean first(List<Quantity> all, Sum share) {
    return all.stream().filter(one -> one.unit() == Quantity.Unit.PERCENT).findFirst().filter(one -> one.range().equals(share.range())).isPresent();
  }

  /** What the last share before a place in the sentence is of. */
  private Optional<Range> before(List<Quantity> all, Range place) {
    Optional<Range> last = Optional.empty();
    for (Quantity figure : all) {
      if (figure.range().start() >= place.start()) {
        return last;
      }
      last = figure.unit() == Quantity.Unit.PERCENT ? Optional.ofNullable(wholes.get(figure.range())) : last;
    }
    return last;
  }

  /** "Van de 300 scholen zijn er 40 dicht": of what the count is a part. */
  private Optional<Range> held(Sum count) {
    return Optional.ofNullable(FigureParts.in(view).get(count.range())).map(wholes::get);
  }

  /** "de arrestaties, waarvan X er 94 bevestigde"; not of a sum. */
  private Optional<Range> pointed(Sum count) {
    return new SharePointer(view, count).find().filter(thing -> view.mentions(Money.class, thing).isEmpty());
  }

  /** "14.900 treinen; in 2019 waren het er 25.000", "155.000 medewerkers, tegen 48.000 nu": of what was counted before. */
  private Optional<Range> again(Sum count) {
    Row row = count.row();
    boolean against = row.at(count.at() - 1).in(ShareWords.COMPARING) && !row.at(count.at() - 1).is("dan");
    boolean there = false;
    for (int i = count.at() - 1; i >= count.clause() && i > count.at() - NEAR && !there; i--) {
      there = row.at(i).is("er");
    }
    Row.Item next = row.at(count.at() + 1);
    there &= !next.word() || !row.at(count.at() + 2).word() || next.in(BEHIND) || Phrases.isParticiple(next.lower()) || SumVerbs.at(row, count.at() + 1) || ShareWords.isVerb(next.lower());
    boolean taken = taken(row, count);
    boolean elided = elided(row, count) || taken;
    boolean rest = row.at(count.at() - 1).in(REST) && row.at(count.at() - 2).in(SumNouns.ARTICLES); // "de overige twee liggen in X"
    boolean others = row.at(count.at() + 1).is(OTHERS); // "vier reders, gevolgd door vijf anderen"
    if (!against && !there && !elided && !rest && !others) {
      return Optional.empty();
    }
    ShareFigures here = ShareFigures.before(view, new Range(view.range().start(), count.range().start()));
    if (taken && here.counts().stream().anyMatch(all -> all.number().max().compareTo(count.number().max()) < 0)) {
      return Optional.empty(); // "drie havens; de kade biedt plaats aan twaalf"
    }
    if (!here.counts().isEmpty()) {
      return against || elided || rest || others ? here.last(true, false) : here.only(true, false);
    }
    return there || rest || others ? view.story().before(view).flatMap(earlier -> ShareFigures.before(earlier, earlier.range()).only(true, false)) : Optional.empty();
  }

  /** "hebben drie dat gedaan", "biedt plaats aan twaalf". */
  private static boolean taken(Row row, Sum count) {
    int verb = row.at(count.at() - 1).is("er") ? count.at() - 2 : count.at() - 1;
    boolean did = row.at(verb).in(QuantityElided.DONE) && row.at(count.at() + 1).in(QuantityElided.THAT) || row.at(count.at() + 1).in(QuantityElided.DONE) && row.at(count.at() + 2).in(QuantityElided.THAT);
    boolean acted = row.at(count.at() + 1).in(QuantityElided.ACTED) && (row.at(count.at() - 1).is(",") || row.at(count.at() - 1).is(";"));
    boolean followed = row.at(verb).is("met") && row.at(verb - 1).in(QuantityElided.FOLLOWED); // "31 schepen, en Canada volgde met 19"
    return did || acted || followed || row.at(verb).is("aan") && row.at(verb - 1).in(QuantityElided.ROOM);
  }

  /** "terwijl 600 was overeengekomen", "maar slechts 45 hebben gereageerd", ", dit jaar al 31". */
  private static boolean elided(Row row, Sum count) {
    int i = count.at() - 1;
    while (i > 0 && (row.at(i).in(AGAIN) || row.at(i).kind() == Row.Kind.WHEN || row.at(i).in(QuantityElided.TIMES))) {
      i--;
    }
    boolean clause = i == count.at() - 1 && row.at(i).is(";"); // "236 aanvragen; 151 werden ingewilligd"
    boolean opens = clause || row.at(i).in(QuantityElided.OPENS) || i < count.at() - 1 && (row.at(i).is(",") || row.at(i).is(";") || row.at(i).is("en") || row.at(i).is("maar"));
    return opens && (!row.at(count.at() + 1).word() || SumVerbs.at(row, count.at() + 1));
  }

  /** "92% van de ouders (ca. 64.200)", "minimaal 12 en maximaal 20 gemeenten": the noun of the figure beside it. */
  private void listed(Quantity one, Quantity next) {
    String text = view.text().text();
    boolean counts = one.unit() == Quantity.Unit.COUNT && next.unit() == Quantity.Unit.COUNT;
    Range first = wholes.get(one.range());
    Range second = wholes.get(next.range());
    if (counts && first == null && second != null && second.start() <= next.range().end() + 1 && one.range().end() < next.range().start() && ANDS.contains(view.lower(new Range(one.range().end(), next.range().start())).strip())) {
      wholes.put(one.range(), second);
    }
    if (counts && first != null && second == null && first.end() < next.range().start() && (done(Math.max(first.end(), one.range().end()), next.range()) || alike(first.end(), next.range()))) {
      wholes.put(next.range(), first);
    }
    boolean share = one.unit() == Quantity.Unit.PERCENT && next.unit() == Quantity.Unit.COUNT && first != null && second == null;
    int end = next.range().end();
    if (share && first.end() + 2 == next.range().start() && text.charAt(first.end() + 1) == '(' && end < text.length() && text.charAt(end) == ')') {
      wholes.put(next.range(), first);
    }
  }

  /** "vijf banken uit Oman en één uit Kuba": the same preposition behind the noun and behind the number that "en" joins. */
  private boolean alike(int from, Range next) {
    Words words = view.wordTable();
    int first = words.startingAt(from);
    int at = words.startingAt(next.start());
    int behind = words.startingAt(next.end());
    boolean near = at - first < NEAR && at > first + 1 && behind < words.size() && words.lower(at - 1).equals("en");
    return near && BEHIND_BOTH.contains(words.lower(first)) && words.lower(first).equals(words.lower(behind));
  }

  /** "212 ontheffingen verleend en 47 geweigerd": one participle and "en" between, another one behind. */
  private boolean done(int from, Range next) {
    Words words = view.wordTable();
    int verb = words.startingAt(from);
    int first = verb < words.size() && (Verbs.BE.contains(words.lower(verb)) || PASSIVE.contains(words.lower(verb))) ? verb + 1 : verb; // "waarvan er vijf zijn hersteld en twee gesloten"
    int behind = words.startingAt(next.end());
    boolean and = first + 2 == words.startingAt(next.start()) && words.lower(first + 1).equals("en") && !words.breaks(first);
    boolean listed = first + 1 == words.startingAt(next.start()) && words.breaks(first); // "zijn er zes aangenomen, twee verworpen"
    return (and || listed) && OwnVerb.participle(words.lower(first)) && behind < words.size() && OwnVerb.participle(words.lower(behind));
  }

  private void counts(List<Quantity> all) {
    List<Quantity> bare = all.stream().filter(figure -> figure.unit() == Quantity.Unit.COUNT && !wholes.containsKey(figure.range())).toList();
    for (int i = 0; i + 1 < all.size(); i++) {
      listed(all.get(i), all.get(i + 1));
    }
    for (Sum count : Sum.of(view, bare)) {
      if (wholes.containsKey(count.range())) {
        continue;
      }
      ShareOf.counted(view, count).or(() -> ShareOf.lacked(view, count)).or(() -> ShareOf.total(view, count)).or(() -> held(count)).or(() -> pointed(count)).or(() -> again(count)).ifPresent(thing -> wholes.put(count.range(), thing));
    }
    for (int i = 0; i + 1 < all.size(); i++) {
      listed(all.get(i), all.get(i + 1)); // what the others found may be shared: "waarvan er 151 werden verleend en 49 geweigerd"
    }
  }
}

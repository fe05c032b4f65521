package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.text.Range;

/**
 * What a sum is for, in words of its sentence. From the surest place to the least sure one: "voor X" behind the sum, before it, "aan
 * X", the noun that the sum stands with, the subject that it measures. What only points ("daarvoor", "deze regelingen") says nothing.
 */
final class Purposes {

  private static final Set<String> CLOSERS = Set.of("daarvoor", "hiervoor", "daartoe", "hiertoe");

  private static final Set<String> COSTS = Set.of("kosten", "uitgaven");
  private static final Set<String> APART = Set.of("revenue", "foregone-revenue", "fine", "cut", "trade-value");

  /** A sum and its stage or kind. */
  record Asked(Range sum, Optional<String> flow) {}

  private final View view;
  private final Row row;
  private final Sum sum;
  private final Optional<String> flow;
  private final PurposePhrases phrases;
  private final SumAside aside;
  private final PurposePlaces places;

  private Purposes(View view, Sum sum, Optional<String> flow) {
    this.view = view;
    this.row = sum.row();
    this.sum = sum;
    this.phrases = new PurposePhrases(view, sum);
    this.aside = new SumAside(view, sum);
    this.places = new PurposePlaces(view, sum, phrases);
    this.flow = flow;
  }

  /** The purpose of a sum whose stage or kind is known. */
  static Optional<Range> of(View view, Sum sum, Optional<String> flow) {
    return view.purposes().of(new Asked(sum.range(), flow), () -> read(view, sum, flow));
  }

  private static Optional<Range> read(View view, Sum sum, Optional<String> flow) {
    SumShares shares = new SumShares(view, sum);
    Optional<Range> found = shares.shared() ? shared(view, sum, flow, shares) : new Purposes(view, sum, flow).find();
    return found.filter(range -> !ofIt(sum.row(), range)).flatMap(range -> Phrases.nominal(view, range)).map(range -> withoutWay(sum.row(), range)).map(range -> whole(view, range));
  }

  /** "aan het Ukraine Relief, Recovery and Reform Fund": a name that goes on over a comma is not cut there. */
  private static Range whole(View view, Range range) {
    return view.mentions(Name.class).stream().map(Name::range).filter(name -> range.start() <= name.start() && name.start() < range.end() && name.end() > range.end()).findFirst().map(range::to).orElse(range);
  }

  /** "De kosten daarvan bedragen 3 miljoen": of what, the words before say. */
  private static boolean ofIt(Row row, Range range) {
    int last = row.from(range.end() - 1);
    int noun = row.at(last).in(PointedWholes.OF_IT) ? last - 1 : last;
    return row.at(noun).in(COSTS) && row.at(noun + 1).in(PointedWholes.OF_IT);
  }

  /** "3 miljoen naar Gaza via de VN": the way is no part of what it is for. */
  private static Range withoutWay(Row row, Range range) {
    int first = row.from(range.start());
    int last = row.from(range.end() - 1);
    for (int i = first + 1; i < last; i++) {
      if (row.at(i).is("via") && !row.at(i).named()) {
        return row.range(first, i);
      }
    }
    return range;
  }

  /** What a sum of a question would be for: "Bent u bereid 3 miljoen extra voor X vrij te maken?". */
  static Optional<Range> asked(View view, Sum sum) {
    Purposes purposes = new Purposes(view, sum, Optional.empty());
    return purposes.phrases.after(PurposePhrases.FOR)
        .or(purposes.phrases::before)
        .or(() -> purposes.places.said("gemoeid") ? purposes.phrases.left("met") : Optional.empty())
        .or(() -> new PurposeRest(view, sum, false).named())
        .flatMap(range -> Phrases.nominal(view, range));
  }

  /** "Voor zorg en onderwijs is respectievelijk 3 en 4 miljoen uitgetrokken": to each its own. */
  private static Optional<Range> shared(View view, Sum sum, Optional<String> flow, SumShares shares) {
    List<Sum> sums = shares.sums();
    Optional<Range> first = new Purposes(view, sums.get(0), flow).find();
    Optional<Range> last = new Purposes(view, sums.get(sums.size() - 1), flow).find();
    return first.flatMap(shares::own).or(() -> last.flatMap(shares::own)).or(() -> new Purposes(view, sum, flow).find()).or(() -> first).or(() -> last);
  }

  private Optional<Range> find() {
    Optional<Tables.Cell> cell = view.story().tables().of(view, sum);
    if (cell.isPresent()) {
      return cell.get().label();
    }
    if (SumDifferences.isDifference(sum)) {
      return Optional.empty(); // "vallen 3 miljoen hoger uit dan geraamd"
    }
    SumNouns nouns = new SumNouns(view, sum);
    SumWorth worth = new SumWorth(view, sum);
    SumSubject subject = new SumSubject(view, sum);
    SumEstimate estimate = new SumEstimate(view, sum, subject);
    SumObject object = new SumObject(view, sum);
    if (sum.link() == Sum.Link.COMPARED) {
      return partitive(false).or(() -> phrases.after(PurposePhrases.FOR)).or(nouns::head).or(this::compared).or(() -> phrases.after(PurposePhrases.TO));
    }
    if (flow.filter("fine"::equals).isPresent()) {
      Optional<Range> head = nouns.head().filter(range -> !row.at(row.from(range.start())).in(SumNouns.AMOUNTS)); // "een boete van 3 miljoen en een ontneming van 2 miljoen"
      return head.isPresent() && sum.link() == Sum.Link.AND ? head : nouns.called("fine").or(nouns::head);
    }
    if (sum.link() == Sum.Link.TO) {
      Optional<Sum> start = view.sums().stream().filter(other -> other.clause() == sum.clause() && other.isFirst()).findFirst();
      return start.flatMap(other -> of(view, other, flow));
    }
    if (risesFrom()) {
      return subject.subject().or(places::toRaise).or(nouns::head);
    }
    if (flow.filter("trade-value"::equals).isPresent()) {
      Optional<Range> valued = worth.valued();
      if (valued.isPresent()) {
        return valued;
      }
    }
    if (subject.changed()) {
      Optional<Range> changed = object.find().or(nouns::complement).or(nouns::helped).or(estimate::behindVerb).or(subject::subject);
      if (changed.isPresent()) {
        return changed;
      }
    }
    if (row.at(sum.at() - 3).is("ter") && row.at(sum.at() - 2).in(SumNouns.AMOUNTS)) {
      Optional<Range> traded = Phrases.endingAt(view, row, row.at(sum.at() - 4).is(",") ? sum.at() - 5 : sum.at() - 4, sum.clause());
      if (traded.isPresent() && row.at(row.from(traded.get().start())).is("akkoord")) {
        return Phrases.at(view, row, row.from(traded.get().start()) + 2, sum.at());
      }
      Optional<Range> bought = traded.filter(range -> SumFrame.DEALS.contains(view.lower(range))).flatMap(range -> phrases.after(PurposePhrases.FOR));
      if (traded.isPresent()) {
        return bought.or(() -> traded); // "een tranche militaire steun voor Kenia ter waarde van 3 miljoen"
      }
    }
    Optional<Range> counted = aside.summed();
    if (counted.isPresent()) {
      return counted;
    }
    Optional<Range> topic = cuts() ? places.cut().or(phrases::before).or(() -> phrases.left("op")) : phrases.before();
    Optional<Range> measured = estimate.estimated();
    if (measured.isPresent()) {
      return measured; // "De huisvestingskosten worden voor Nederland geraamd op 3 miljoen"
    }
    Optional<Range> sold = estimate.sold();
    if (sold.isPresent()) {
      return sold;
    }
    Optional<Range> attributed = phrases.attributed();
    if (attributed.isPresent()) {
      return attributed;
    }
    Optional<Range> accounted = flow.filter(stage -> !APART.contains(stage)).isPresent() ? Optional.empty() : places.accounted();
    if (accounted.isPresent()) {
      return accounted;
    }
    Optional<Range> kind = partitive(topic.isPresent());
    boolean named = row.at(sum.at() + 2).in(SumNouns.ARTICLES) && row.at(sum.at() + 3).capital(); // "3 miljoen aan het Rode Kruis om waterpompen te herstellen"
    Optional<Range> aim = named || kind.filter(range -> !Phrases.telling(view, range)).isPresent() ? phrases.after(PurposePhrases.FOR) : Optional.empty();
    Optional<Range> traded = new SumFrame(view, sum).traded();
    boolean buyer = row.at(sum.at() + 1).is("aan") && row.at(sum.at() + 2).in(SumNouns.ARTICLES);
    return aim.or(() -> buyer ? traded : Optional.empty()).or(() -> kind).or(() -> traded) // "3 miljoen aan leningen voor X"
        .or(() -> enclosed() ? aside.before() : Optional.empty())
        .or(object::saver)
        .or(() -> places.puts() ? places.into(cuts()) : Optional.empty())
        .or(nouns::aid)
        .or(() -> row.at(sum.clause()).is("waarmee") ? subject.total() : Optional.empty())
        .or(() -> phrases.after(PurposePhrases.FOR))
        .or(nouns::apposed)
        .or(nouns::complement)
        .or(() -> topic)
        .or(estimate::behindVerb)
        .or(object::estimated)
        .or(() -> places.said("gemoeid") ? phrases.left("met") : Optional.empty())
        .or(() -> cuts() && row.at(sum.at() + 1).is("op") ? places.into(true) : Optional.empty())
        .or(nouns::head)
        .or(() -> places.into(cuts()))
        .or(aside::together)
        .or(phrases::givenAs)
        .or(() -> subject.receives() ? phrases.instrument().or(places::eachOne).or(() -> pointed() || unsaid() ? Optional.empty() : subject.subject()).or(places::each) : Optional.empty())
        .or(subject::total)
        .or(object::receiver)
        .or(object::helped)
        .or(() -> phrases.after(PurposePhrases.TO))
        .or(phrases::shared)
        .or(() -> nouns.beside().flatMap(range -> Phrases.nominal(view, range)))
        .or(() -> phrases.left("aan"))
        .or(phrases::resumed)
        .or(() -> flow.filter(given -> !given.equals("loan") && !given.equals("guarantee")).isPresent() ? phrases.left("via") : Optional.empty())
        .or(worth::owner)
        .or(worth::accompanied)
        .or(() -> pointed() || lost() || (subject.receives() && unsaid()) ? Optional.empty() : subject.subject())
        .or(() -> new SumAntecedent(view, sum).find())
        .or(() -> pointed() || lost() ? Optional.empty() : new SumFrame(view, sum).find())
        .or(nouns::bounded)
        .or(() -> pointed() ? Optional.empty() : phrases.framed())
        .or(phrases::partIn)
        .or(places::pot)
        .or(() -> flow.isPresent() && !(flow.get().equals("disbursed") && row.at(sum.clause()).is("uit")) ? places.taken() : Optional.empty())
        .or(places::each)
        .or(() -> enclosed() ? aside.plain() : Optional.empty())
        .or(nouns::plain)
        .or(this::otherwise)
        .or(this::again)
        .or(() -> new SumTopic(view, sum).find())
        .or(() -> pointed() || lost() ? Optional.empty() : estimate.plain())
        .or(() -> pointed() ? Optional.empty() : new PurposeRest(view, sum, flow.isPresent()).find());
  }

  private boolean cuts() {
    return flow.filter("cut"::equals).isPresent();
  }

  /** "een waarborgsom van 3 miljoen, of 5 miljoen als ...": of the same. */
  private Optional<Range> otherwise() {
    List<Sum> sums = view.sums();
    int mine = sums.indexOf(sum);
    boolean or = mine > 0 && row.at(sum.at() - 1).is("of") && sums.get(mine - 1).clause() == sum.clause();
    return or ? of(view, sums.get(mine - 1), flow) : Optional.empty();
  }

  /** "3 miljoen verplicht en 2 miljoen uitgegeven": of the same. */
  private Optional<Range> again() {
    return new SumAgain(view, sum).told().filter(other -> akin(view.stages().of(other.range()))).flatMap(other -> of(view, other, view.stages().of(other.range())));
  }

  /** What is yielded, fined or cut is no money that is spent. */
  private boolean akin(Optional<String> other) {
    return other.filter(APART::contains).isEmpty() || other.equals(flow);
  }

  /** "Daardoor liep het land 3 miljoen mis": who lost it is not what it is for. */
  private boolean lost() {
    return flow.filter("foregone-revenue"::equals).isPresent();
  }

  /** "vergunningen ter waarde van 3 miljoen, tegen 2 miljoen in 2022": the same in another year. */
  private Optional<Range> compared() {
    List<Sum> sums = view.sums();
    int mine = sums.indexOf(sum);
    boolean against = mine > 0 && (row.at(sum.at() - 1).is("tegen") || row.at(sum.at() - 1).is("versus"));
    Row.Item behind = row.at(sum.at() + 1);
    boolean bare = !behind.word() || (behind.is("in") || behind.is("over")) && row.at(sum.at() + 2).kind() == Row.Kind.WHEN;
    boolean valued = mine > 0 && view.stages().of(sums.get(mine - 1).range()).filter(before -> !before.equals("trade-value")).isEmpty();
    return against && bare && valued ? of(view, sums.get(mine - 1), view.stages().of(sums.get(mine - 1).range())) : Optional.empty();
  }

  /** "30 miljoen aan humanitaire hulp": what the money is there as, unless the sentence begins with what it is for. */
  private Optional<Range> partitive(boolean topic) {
    Row.Item noun = row.at(sum.at() + 2);
    if (row.at(sum.at() + 1).is("aan") && aside.elided(noun)) {
      return aside.headBefore();
    }
    boolean plain = row.at(sum.at() + 1).is("aan") && noun.word() && !topic && !noun.capital() && !noun.is("verplichtingen");
    return plain ? Phrases.at(view, row, sum.at() + 2, sum.next()) : Optional.empty();
  }

  /** "De winst, 3 miljoen in 2024, gaat voor een kwart naar X": what follows the second comma speaks of the winst. */
  private boolean enclosed() {
    return aside.opens() > 0;
  }

  /** "van 5 miljoen naar 6 miljoen". */
  private boolean risesFrom() {
    List<Sum> sums = view.sums();
    int mine = sums.indexOf(sum);
    return row.at(sum.at() - 1).is("van") && mine + 1 < sums.size() && sums.get(mine + 1).link() == Sum.Link.TO;
  }

  /** Whether nothing is said of getting the sum, as in "krijgt mogelijk 3 miljoen"; "krijgt opdrachten ter waarde van 3 miljoen" says enough. */
  private boolean unsaid() {
    return flow.isEmpty() && !row.at(sum.at() - 2).is("waarde");
  }

  /** "daarvoor" stands for what was named before. */
  private boolean pointed() {
    return sum.has(sum.clause(), sum.end(), CLOSERS);
  }
}

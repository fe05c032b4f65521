package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/**
 * Who gives a sum, or reckons what is needed, who gets it, and through what it goes: "Duitsland en Kenia hebben via het fonds 3 miljoen overgemaakt aan
 * Mali".
 */
record SumParties(List<Thing> providers, Optional<Thing> recipient, List<Thing> channels) {

  /** Of these nobody is the giver: who imposes a fine or saves money gives none. */
  private static final Set<String> UNGIVEN = Set.of("fine", "revenue", "foregone-revenue", "trade-value", "cut");
  private static final List<String> GETS = List.of("ontv", "krijg", "kreg", "kreeg");
  private static final Set<String> JOINS = Set.of("en", ",", "en de", "en het", ", de", ", het");
  private static final Set<String> THAT = Set.of("dat", "of");

  static SumParties of(View view, Sum sum, Optional<String> flow) {
    if (SumDifferences.isDifference(sum) || SumDifferences.falls(sum)) {
      return new SumParties(List.of(), Optional.empty(), List.of()); // nobody gets or gives what is only the difference
    }
    Range clause = told(view, sum);
    List<Hit.OfConcept> stages = view.cues("flow-type", clause);
    boolean ungiven = flow.filter(UNGIVEN::contains).isPresent();
    Optional<Hit.OfConcept> got = stages.stream().filter(verb -> GETS.stream().anyMatch(view.lower(verb.range())::startsWith)).findFirst();
    boolean gets = !ungiven && got.isPresent();
    List<Thing> receivers = gets ? Things.subjects(view, clause, got.get().range()) : List.of();
    Optional<Thing> inverted = gets && receivers.isEmpty() ? Things.inverted(view, clause, got.get().range()) : Optional.empty(); // "Van Kenia ontving Mali 3 miljoen"
    Optional<Thing> recipient = receivers.size() == 1 ? Optional.of(receivers.get(0)) : inverted.or(() -> Giving.helped(view, sum, clause));
    List<Thing> givers = new ArrayList<>(gets || ungiven ? List.of() : Giving.givers(view, sum, clause, stages));
    List<Thing> told = indirect(view, sum);
    Optional<List<Thing>> own = givers.isEmpty() ? Optional.empty() : gapped(view, sum);
    if (!told.isEmpty()) {
      givers.removeAll(told);
      recipient = recipient.or(() -> own.filter(one -> one.size() == 1).map(one -> one.get(0)).or(() -> sum.isFirst() ? Optional.of(told.get(0)) : Optional.empty())); // "gaf Kenia 3 miljoen en Mali 2 miljoen"
    } else if (own.isPresent()) {
      givers.clear();
      givers.addAll(own.get());
    }
    boolean given = Giving.verb(view, clause).isPresent();
    List<Thing> channels = new ArrayList<>();
    Name way = null;
    for (Name name : view.mentions(Name.class, own(view, sum, clause))) {
      String before = view.wordBefore(name.range().start());
      boolean more = way != null && Things.acts(name) && joined(view, way, name); // "via de VN, het hof en UNICEF"
      way = before.equals("via") || more ? name : way;
      if (more) {
        Things.of(name).filter(thing -> !channels.contains(thing)).ifPresent(channels::add);
      } else if (recipient.isEmpty() && SumRecipient.is(view, name, flow, given)) {
        recipient = Things.of(name);
      } else if (name.kind() == Kind.FUND || name.kind() == Kind.PROGRAMME || before.equals("via") && Things.acts(name)) {
        Things.of(name).filter(thing -> !channels.contains(thing)).ifPresent(channels::add);
      } else if (gets && before.equals("van") && Things.acts(name) && name.range().start() > sum.range().end() && sum.row().at(sum.at() + 1).is("van")) {
        Things.of(name).ifPresent(givers::add); // "ontvangt 3 miljoen van de EU"
      }
    }
    givers.removeAll(channels);
    List<Entry> houses = view.story().houses();
    givers.removeIf(giver -> house(giver, houses)); // "heb ik uw Kamer gemeld dat 3 miljoen nodig is"
    return new SumParties(givers, recipient.filter(one -> !house(one, houses)), channels);
  }

  private static boolean joined(View view, Name first, Name next) {
    return JOINS.contains(view.lower(new Range(first.range().end(), Math.max(first.range().end(), next.range().start()))).strip());
  }

  /** Who is given the sums of a clause, between its verb and the first of them: "gaf Kenia 3 miljoen". */
  private static List<Thing> indirect(View view, Sum sum) {
    return view.sums().stream()
        .filter(other -> other.clause() == sum.clause() && other.isFirst())
        .findFirst()
        .flatMap(first -> new SumObject(view, first).receiver())
        .map(range -> Things.in(view, range, name -> Things.acts(name) && !Governor.of(view, name.range().start()).isPreposition()))
        .orElse(List.of());
  }

  /** "Kenia legt 3 miljoen in en het gastland 2 miljoen": of a sum whose clause leaves out the verb, the giver stands before it. */
  private static Optional<List<Thing>> gapped(View view, Sum sum) {
    Row row = sum.row();
    int first = sum.first();
    if (sum.link() != Sum.Link.AND || sum.verbBefore()) {
      return Optional.empty();
    }
    while (first < sum.at() && (!row.at(first).word() || row.at(first).is("en"))) {
      first++;
    }
    boolean subject = first < sum.at() && (row.at(first).in(SumSubject.DEFINITE) || row.at(first).capital());
    return subject
        ? Optional.of(Things.in(view, row.range(first, sum.at()), name -> Things.acts(name) && !Governor.of(view, name.range().start()).isPreposition()))
        : Optional.empty();
  }

  /** A house of parliament is told of sums; it gives and gets none. */
  private static boolean house(Thing party, List<Entry> houses) {
    return party instanceof Thing.Known known && houses.contains(known.entry());
  }

  /** Without what stands before "dat": in "de Commissie verwacht dat 3 miljoen beschikbaar komt" she gives nothing. */
  private static Range told(View view, Sum sum) {
    Row row = sum.row();
    for (int i = sum.at() - 1; i > sum.clause(); i--) {
      if (row.at(i).in(THAT) && (SumVerbs.clausal(row, i - 1) || OwnVerb.participle(row.at(i - 1).lower()))) {
        return row.range(i, sum.end());
      }
    }
    return view.clauseOf(sum.range()).range();
  }

  /** Of a list of sums only what stands with this one: "3 miljoen aan Kenia, 2 miljoen aan Mali"; where a rise ends, what stands with its start too. */
  private static Range own(View view, Sum sum, Range clause) {
    List<Sum> same = view.sums().stream().filter(other -> other.clause() == sum.clause()).toList();
    int at = same.indexOf(sum);
    int first = at > 0 && sum.link() == Sum.Link.TO ? same.get(at - 1).first() : sum.first();
    return same.size() == 1 ? clause : sum.row().range(first, sum.next());
  }
}

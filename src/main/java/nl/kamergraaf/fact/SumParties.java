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
  private static final Set<String> THAT = Set.of("dat", "of");

  static SumParties of(View view, Sum sum, Optional<String> flow) {
    Range clause = told(view, sum);
    List<Hit.OfConcept> verbs = view.cues("flow-type", clause);
    boolean given = !verbs.isEmpty() && flow.filter(UNGIVEN::contains).isEmpty();
    Optional<Hit.OfConcept> got = verbs.stream().filter(verb -> GETS.stream().anyMatch(view.lower(verb.range())::startsWith)).findFirst();
    boolean gets = given && got.isPresent();
    List<Thing> subjects = given ? Things.subjects(view, clause, got.orElse(verbs.get(verbs.size() - 1)).range()) : List.of();
    Optional<Thing> recipient = gets && subjects.size() == 1 ? Optional.of(subjects.get(0)) : Optional.empty();
    List<Thing> givers = gets ? new ArrayList<>() : new ArrayList<>(subjects);
    List<Thing> channels = new ArrayList<>();
    for (Name name : view.mentions(Name.class, own(view, sum, clause))) {
      String before = view.wordBefore(name.range().start());
      if (recipient.isEmpty() && SumRecipient.is(view, name, flow)) {
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

  /** A house of parliament is told of sums; it gives and gets none. */
  private static boolean house(Thing party, List<Entry> houses) {
    return party instanceof Thing.Known known && houses.contains(known.entry());
  }

  /** Without what stands before "dat": in "de Commissie verwacht dat 3 miljoen beschikbaar komt" she gives nothing. */
  private static Range told(View view, Sum sum) {
    Row row = sum.row();
    for (int i = sum.at() - 1; i > sum.clause(); i--) {
      if (row.at(i).in(THAT) && SumVerbs.clausal(row, i - 1)) {
        return row.range(i, sum.end());
      }
    }
    return view.clauseOf(sum.range()).range();
  }

  /** Of a list of sums only what stands with this one: "3 miljoen aan Kenia, 2 miljoen aan Mali". */
  private static Range own(View view, Sum sum, Range clause) {
    boolean alone = view.sums().stream().filter(other -> other.clause() == sum.clause()).count() == 1;
    return alone ? clause : sum.row().range(sum.first(), sum.next());
  }
}

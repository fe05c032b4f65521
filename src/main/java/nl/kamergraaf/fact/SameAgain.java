package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** Others who do what the sentence before tells: "Nederland legt twee ministers een inreisverbod op. Canada en Noorwegen deden dat al op 10 juni." */
final class SameAgain {

  private static final Set<String> DID = Set.of("deed", "deden");
  private static final Set<String> THAT = Set.of("dat", "hetzelfde", "dit");
  private static final Set<String> TAKES = Set.of("nam", "namen");
  private static final String OVER = "over";
  private static final Set<String> ENDS = Set.of("gedaan", OVER, "overgenomen");
  private static final Set<String> ONE = Set.of("een");
  /** "deden een dag eerder hetzelfde" */
  private static final Set<String> SPANS = Set.of("dag", "week", "maand", "jaar", "paar", "half", "kwartier");
  private static final Set<String> DENIED = Set.of("niet", "geen", "nooit");
  /** "deed dat eerder met Nederlandse rechters": to others than those told of. */
  private static final Set<String> TO = Set.of("met", "tegen", "jegens", "bij", "aan");
  private static final Set<String> ADOPTED = Set.of("adopted");
  private static final Set<String> FOR = Set.of("voor");
  /** Words between the verb and what it points with: "deden een dag eerder hetzelfde". */
  private static final int APART = 6;

  private SameAgain() {}

  /** The words that say so, where a sentence says it of states other than the letter's own. */
  static Optional<Range> of(View view) {
    Optional<Range> done = done(view);
    if (done.isPresent()) {
      return done;
    }
    for (Range did : Words.in(view, view.range(), DID)) {
      Words words = view.wordTable();
      int at = words.startingAt(did.start());
      for (int i = at + 1; i < Math.min(words.size(), at + APART); i++) {
        boolean acts = THAT.contains(words.lower(i)) && !another(view, did, words.range(i)) && view.modality(did) == Modality.FACT && !Words.any(view, view.range(), DENIED) && !Words.any(view, Story.after(words.range(i), view.clauseOf(did).range()), TO);
        if (acts && !actors(view, did).isEmpty()) {
          return Optional.of(did.to(words.range(i)));
        }
      }
    }
    return Optional.empty();
  }

  /** "had dit een week eerder gedaan", "nam dit over", "hebben dit overgenomen" */
  private static Optional<Range> done(View view) {
    Words words = view.wordTable();
    for (Range pronoun : view.mayHold(ENDS) ? Words.in(view, view.range(), THAT) : List.<Range>of()) {
      int that = words.startingAt(pronoun.start());
      boolean verb = that > 0 && (Verbs.HAVE.contains(words.lower(that - 1)) || TAKES.contains(words.lower(that - 1)));
      for (int i = that + 1; verb && i < Math.min(words.size(), that + APART) && !words.breaks(i - 1); i++) {
        boolean ends = ENDS.contains(words.lower(i)) && (i + 1 == words.size() || words.breaks(i)) && TAKES.contains(words.lower(that - 1)) == OVER.equals(words.lower(i));
        Range all = words.range(that - 1).to(words.range(i));
        if (ends && view.modality(all) == Modality.FACT && !Words.any(view, view.clauseOf(all).range(), DENIED) && !actors(view, all).isEmpty()) {
          return Optional.of(all);
        }
      }
    }
    return Optional.empty();
  }

  /** "deed een voorstel dat verder gaat": what was done is told itself, or the pronoun opens another clause. */
  private static boolean another(View view, Range did, Range that) {
    Words words = view.wordTable();
    boolean object = Words.in(view, new Range(did.end(), that.start()), ONE).stream().anyMatch(one -> !SPANS.contains(words.opening(one.end())));
    return object || !view.clauseOf(did).range().contains(that);
  }

  static List<Thing> actors(View view, Range did) {
    List<Thing> actors = new ArrayList<>();
    for (Name name : view.mentions(Name.class, view.clauseOf(did).range())) {
      boolean state = Things.acts(name) && Things.sanctions(view, name);
      if (state && !Governor.of(view, name.range().start()).isPreposition()) {
        Things.of(name).filter(thing -> !actors.contains(thing)).ifPresent(actors::add);
      }
    }
    return actors;
  }

  /** The one act that the words before, or the sentence before, state as done by somebody, if it is of a kind that others can do too. */
  static Optional<Fact.Sanction> before(View view, Range did, List<Fact.Sanction> here, Rule rule) {
    List<Fact.Sanction> same = here.stream().filter(act -> act.basis().modality() == Modality.FACT && act.basis().at().end() <= did.start()).toList();
    if (!same.isEmpty()) {
      return same.size() == 1 && same.get(0).status().equals("adopted") ? Optional.of(same.get(0)) : Optional.empty();
    }
    Optional<View> earlier = view.story().before(view);
    if (earlier.isEmpty() || of(earlier.get()).isPresent()) {
      return Optional.empty();
    }
    List<Fact.Sanction> acts = new ArrayList<>();
    rule.apply(earlier.get(), fact -> {
      if (fact instanceof Fact.Sanction act && act.basis().modality() == Modality.FACT) {
        acts.add(act);
      }
    });
    return acts.size() == 1 && acts.get(0).status().equals("adopted") ? Optional.of(acts.get(0)) : Optional.empty();
  }

  /** "Noorwegen nam het twintigste pakket over; Zwitserland deed dat in juni": the one package that others took over, or that the sentence before tells of alone. */
  static List<Packages.Found> packaged(View view, List<Packages.Found> here) {
    Optional<Range> did = of(view);
    if (did.isEmpty()) {
      return List.of();
    }
    List<Packages.Found> before = here.stream().filter(one -> one.range().end() <= did.get().start()).toList();
    List<Packages.Found> same = before.isEmpty() ? earlier(view) : before.stream().filter(one -> Packages.takenOver(view, one).isPresent()).toList();
    return same.stream().map(Packages.Found::thing).distinct().count() == 1 ? List.of(new Packages.Found(same.get(0).thing(), did.get())) : List.of();
  }

  private static List<Packages.Found> earlier(View view) {
    return view.story().before(view).stream()
        .filter(one -> one.restrictions().isEmpty() && Listings.in(one).isEmpty() && of(one).isEmpty())
        .flatMap(one -> one.packages().stream().filter(found -> Packages.said(one, found, ADOPTED).filter(said -> said.modality() == Modality.FACT).isPresent()))
        .toList();
  }

  /** "Canada deed hetzelfde voor 25 tankers": how many of their own they list. */
  static Optional<Range> count(View view, Range did, Optional<Range> told) {
    return told.isEmpty()
        ? told
        : view.mentions(Quantity.class, Story.after(did, view.clauseOf(did).range())).stream()
            .filter(count -> ListedCounts.listable(view, count) && FOR.contains(Governor.of(view, count.range().start()).word()))
            .map(Quantity::range)
            .findFirst()
            .or(() -> told);
  }
}

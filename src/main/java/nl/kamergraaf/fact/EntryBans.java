package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/**
 * Entry bans that a verb says: "zij mogen de Unie niet meer in", "mogen niet langer naar de EU reizen", "krijgen geen visum meer", "zijn er niet
 * meer welkom". The same is said of asylum seekers and tourists; those listed must be spoken of in this sentence or the one before.
 */
final class EntryBans {

  static final String TYPE = "travel-ban";
  static final String PORT = "port-access-ban";
  private static final Set<String> AND = Set.of("en");
  static final Set<String> MAY = Set.of("mogen", "mag", "mochten", "kunnen", "kan");
  private static final Set<String> NOT = Set.of("niet", "geen");
  private static final Set<String> ENTERS = SanctionWords.all("enters");
  private static final Set<String> TRAVELS = SanctionWords.all("travels");
  private static final Set<String> LANDS = SanctionWords.all("land");
  private static final Set<String> GETS = Set.of("krijgt", "krijgen", "kregen", "kreeg");
  private static final Set<String> VISAS = Set.of("visum", "visa", "inreisvisum");
  private static final Set<String> LONGER = Set.of("meer", "langer");
  static final Set<String> WELCOME = Set.of("welkom");
  /** "Wie op de lijst staat, mag de Unie niet in": what a listing means. */
  private static final String WHO = "wie ";
  private static final Set<String> ORIGIN = Set.of("herkomst", "oorsprong", "makelij");
  private static final Set<String> TO = Set.of("naar");
  private static final Set<String> HINTS = Set.of("mogen", "mag", "mochten", "kunnen", "kan", "visum", "visa", "welkom");

  private EntryBans() {}

  static Optional<Restrictions.Found> in(View view) {
    if (!view.mayHold(HINTS) || !view.mayHold(NOT) || view.whole() != Modality.FACT || view.lower().startsWith(WHO) || !context(view)) {
      return Optional.empty();
    }
    for (Clause clause : view.clauses()) {
      Optional<Range> words = plain(view, clause.range()) && !things(view, clause.range()) ? said(view, clause.range()) : Optional.empty();
      if (words.isPresent()) {
        boolean port = WELCOME.contains(view.lower(words.get())) && ports(view, clause.range());
        return words.filter(range -> !port || ships(view, clause.range())).map(range -> new Restrictions.Found(port ? PORT : TYPE, range));
      }
    }
    return Optional.empty();
  }

  private static Optional<Range> said(View view, Range clause) {
    List<Range> may = Words.in(view, clause, MAY);
    Words words = view.wordTable();
    int last = words.startingAt(clause.end()) - 1;
    boolean modal = last > 0 && MAY.contains(words.lower(last)); // "omdat zij de Unie niet in mogen"
    int verb = modal ? last - 1 : last;
    for (Range and : Words.in(view, clause, AND)) {
      int before = words.startingAt(and.start()) - 1;
      verb = ENTERS.contains(words.lower(before)) && !may.isEmpty() && may.get(0).end() < and.start() ? before : verb; // "mogen de EU niet meer in en hun tegoeden zijn bevroren"
    }
    if (!may.isEmpty() && verb > 0) {
      boolean enters = ENTERS.contains(words.lower(verb)) && land(view, clause);
      boolean travels = TRAVELS.contains(words.lower(verb)) && Words.any(view, clause, TO) && land(view, clause);
      return enters || travels ? Optional.of(may.get(0).to(words.range(verb))) : Optional.empty();
    }
    boolean longer = Words.any(view, clause, LONGER);
    List<Range> gets = Words.in(view, clause, GETS);
    List<Range> visas = Words.in(view, clause, VISAS);
    if (longer && !gets.isEmpty() && !visas.isEmpty()) {
      return Optional.of(gets.get(0).to(visas.get(0)));
    }
    return longer ? Words.in(view, clause, WELCOME).stream().findFirst() : Optional.empty();
  }

  /** "helium van Russische herkomst mag de Unie niet meer binnenkomen": not people. */
  private static boolean things(View view, Range clause) {
    return Words.any(view, clause, ORIGIN) || !Words.any(view, clause, WELCOME) && !Goods.inside(view, clause).concepts().isEmpty();
  }

  /** "niet langer welkom in Europese havens" */
  private static boolean ports(View view, Range clause) {
    return Words.of(view, clause).stream().map(view::lower).anyMatch(word -> word.endsWith("havens") || word.equals("haven"));
  }

  /** So many ships; not how many in all are kept out. */
  private static boolean ships(View view, Range clause) {
    return !Words.any(view, clause, SanctionWords.NOW) && view.mentions(Quantity.class, clause).stream().anyMatch(count -> count.unit() == Quantity.Unit.COUNT && ListNumbers.vessels(view, count.range()));
  }

  /** A territory, or a state by its name. */
  private static boolean land(View view, Range clause) {
    return Words.any(view, clause, LANDS) || view.mentions(Name.class, clause).stream().anyMatch(name -> name.kind() == Kind.COUNTRY || Things.sanctions(view, name));
  }

  /** The clause denies, and nothing else: nothing is asked, possible or to come. */
  private static boolean plain(View view, Range clause) {
    if (!Words.any(view, clause, NOT)) {
      return false;
    }
    for (Hit.OfConcept cue : view.cues("modality", clause)) {
      boolean can = MAY.contains(view.lower(cue.range())); // "kunnen niet meer" is not what may be
      can |= ByProposal.would(view, cue.range());
      if (!can && !cue.concept().name().equals(Modality.NEGATED.concept()) && !cue.concept().name().equals(Modality.FACT.concept())) {
        return false;
      }
    }
    return true;
  }

  private static boolean context(View view) {
    return Packages.aboutSanctions(view) && !SanctionWords.domestic(view) && (told(view) || HeldStages.told(view).isPresent() || view.story().before(view, 1).stream().anyMatch(one -> told(one) || henceforth(view) && view.sharesParagraph(one) && !one.restrictions().isEmpty()));
  }

  /** "Vijf bevelhebbers mogen de Unie voortaan niet meer in": so many persons from now on, behind sanctions of any kind. */
  private static boolean henceforth(View view) {
    return Words.any(view, view.range(), MeasureVerbs.HENCEFORTH) && view.mentions(Quantity.class).stream().anyMatch(count -> count.unit() == Quantity.Unit.COUNT && ListedCounts.listable(view, count));
  }

  /** Some are listed, or a measure is put on them. */
  static boolean told(View view) {
    return Additions.lists(view) || view.restrictions().stream().anyMatch(one -> Restrictions.acts(view, one));
  }
}

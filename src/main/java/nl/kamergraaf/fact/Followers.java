package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.text.Range;

/**
 * Others who follow an act told before, or think about it: "Noorwegen heeft het EU-pakket overgenomen en Zwitserland beziet of het zich daarbij
 * aansluit". The act is of the kind of the one that the words point back to.
 */
final class Followers {

  private static final List<StagePattern> ALL = StagePattern.all("follows-");
  private static final Set<String> HINTS = StagePattern.hints(ALL);
  private static final Set<String> OPENS = Set.of("en", "maar", "terwijl", "doch", "ook");
  /** "waarbij Noorwegen zich heeft aangesloten" */
  private static final Set<String> RELATIVES = Set.of("waarbij", "waar");
  private static final Set<String> NOT = SanctionWords.all("outcome-less");
  private static final Set<String> PACKED = Set.of("pakket", "eu-pakket", "sanctiepakket");
  private static final Set<String> OPEN = Set.of(Modality.POSSIBILITY.concept(), Modality.FUTURE.concept());
  private static final int BACK = 2;

  private Followers() {}

  /** Somebody who follows, and the words that say so. */
  private record Follower(List<Thing> actors, Range own, Predicates.Said said) {}

  /**
   * The acts of those who follow, in the words of a sentence where nothing else has been read.
   *
   * @param acts gives the acts that a sentence states by itself: who follows is not followed, so that no sentence is read again for another
   */
  static List<Fact.Sanction> in(View view, List<Fact.Sanction> told, Rule rule, BiConsumer<View, Consumer<Fact>> acts) {
    List<Fact.Sanction> found = new ArrayList<>();
    if (!view.mayHold(HINTS) || view.sentence().paragraph().kind() == Block.Kind.QUESTION) {
      return found;
    }
    List<Follower> followers = followers(view, told);
    if (followers.isEmpty() || view.whole() != Modality.FACT) {
      return found;
    }
    Optional<String> before = before(view, acts);
    for (Follower one : followers) {
      type(view, one.own(), all(told, found), before).ifPresent(type -> found.add(act(view, rule, type, one)));
    }
    return found;
  }

  private static List<Follower> followers(View view, List<Fact.Sanction> told) {
    List<Follower> followers = new ArrayList<>();
    List<Name> actors = actors(view);
    List<Thing> together = new ArrayList<>();
    for (int i = 0; i < actors.size(); i++) {
      Range own = segment(view, actors, i);
      Things.of(actors.get(i)).filter(actor -> !together.contains(actor)).ifPresent(together::add);
      Optional<Predicates.Said> said = told.stream().noneMatch(act -> act.basis().modality() == Modality.FACT && act.basis().at().overlaps(own)) ? said(view, own) : Optional.empty();
      if (said.isPresent() && view.packages().stream().noneMatch(one -> one.range().overlaps(own)) && !together.isEmpty()) {
        followers.add(new Follower(List.copyOf(together), own, said.get()));
      }
      if (!joined(view, actors, i)) {
        together.clear();
      }
    }
    return followers;
  }

  private static List<Fact.Sanction> all(List<Fact.Sanction> told, List<Fact.Sanction> found) {
    List<Fact.Sanction> all = new ArrayList<>(told);
    all.addAll(found);
    return all;
  }

  private static Fact.Sanction act(View view, Rule rule, String type, Follower one) {
    Predicates.Said said = one.said();
    return new Fact.Sanction(
        view.basis(rule, said.cue(), said.modality(), Way.INFERRED), Optional.of(type), List.of(), List.of(), List.of(), one.actors(), Optional.empty(), Optional.empty(),
        MeasureStages.STAGES.get(said.stage()), Times.of(view, said.cue()));
  }

  /** States and bodies that a clause of their own begins with, or whose verb stands right before them. */
  private static List<Name> actors(View view) {
    List<Name> actors = new ArrayList<>();
    Words words = view.wordTable();
    for (Name name : view.mentions(Name.class)) {
      int at = words.startingAt(name.range().start());
      while (at > 0 && (words.lower(at - 1).equals("de") || words.lower(at - 1).equals("het"))) {
        at--;
      }
      boolean opens = at == 0 || words.range(at - 1).end() < name.range().start() && ",;:.".indexOf(view.text().text().charAt(words.range(at - 1).end())) >= 0 || OPENS.contains(words.lower(at - 1)) || RELATIVES.contains(words.lower(at - 1)) || Verbs.finite(words.lower(at - 1)) || HINTS.contains(words.lower(at - 1));
      if (opens && Things.acts(name) && (Things.sanctions(view, name) || home(view, name))) {
        actors.add(name);
      }
    }
    return actors;
  }

  private static boolean home(View view, Name name) {
    return name.entry().isPresent() && name.entry().equals(view.story().home());
  }

  /** From the name, or from the clause in which its verb stands before it, to the next name or the end of the clause. */
  private static Range segment(View view, List<Name> actors, int i) {
    Words words = view.wordTable();
    Range name = actors.get(i).range();
    Range clause = view.clauseOf(name).range();
    int before = words.startingAt(name.start()) - 1;
    boolean inverted = before >= 0 && words.range(before).start() >= clause.start() && (Verbs.finite(words.lower(before)) || RELATIVES.contains(words.lower(before)) || HINTS.contains(words.lower(before)));
    int start = inverted ? Math.max(clause.start(), i == 0 ? clause.start() : actors.get(i - 1).range().end()) : name.start();
    int end = i + 1 < actors.size() && actors.get(i + 1).range().start() < clause.end() ? actors.get(i + 1).range().start() : clause.end();
    return new Range(start, joined(view, actors, i) ? name.end() : Math.max(end, name.end()));
  }

  /** "Ierland en België werken eraan": the next name goes on from this one. */
  private static boolean joined(View view, List<Name> actors, int i) {
    return i + 1 < actors.size() && Things.onlyJoins(view.words(new Range(actors.get(i).range().end(), actors.get(i + 1).range().start())));
  }

  private static Optional<Predicates.Said> said(View view, Range own) {
    Words words = view.wordTable();
    int first = words.startingAt(own.start());
    int last = StagePattern.behind(words, own);
    if (last > first && OPENS.contains(words.lower(last - 1))) {
      last--; // "neemt het pakket over en"
    }
    for (StagePattern pattern : ALL) {
      List<Range> cue = pattern.mayStand(words) ? pattern.cue(words, first, last, new Range(own.start(), own.start())) : List.of();
      if (!cue.isEmpty() && plain(view, own, pattern.stage())) {
        return Optional.of(new Predicates.Said(pattern.stage(), cue.stream().reduce(Range::to).get(), Modality.FACT));
      }
    }
    return Optional.empty();
  }

  /** Nothing is denied or asked; what is thought about may be possible and to come. */
  private static boolean plain(View view, Range own, String stage) {
    boolean open = stage.equals("under-study") || stage.equals("announced");
    for (Hit.OfConcept cue : view.cues("modality", own)) {
      String concept = cue.concept().name();
      if (!concept.equals(Modality.FACT.concept()) && !(open && OPEN.contains(concept))) {
        return false;
      }
    }
    boolean coming = stage.equals("adopted") && Words.any(view, own, Verbs.BECOMES);
    return !coming && !Words.any(view, own, NOT) && !Words.any(view, own, SanctionWords.PARTLY);
  }

  /** The kind of the act pointed to: a package or listings as the words name them, else of the act told last. */
  private static Optional<String> type(View view, Range own, List<Fact.Sanction> told, Optional<String> before) {
    if (Words.any(view, own, PACKED)) {
      return Packages.aboutSanctions(view) ? Optional.of(Restrictions.WHOLE) : Optional.empty();
    }
    Optional<String> named = view.restrictions().stream().filter(one -> own.contains(one.range()) && !one.type().equals(Restrictions.WHOLE)).map(Restrictions.Found::type).findFirst();
    if (named.isPresent()) {
      return named;
    }
    Optional<String> here = last(told.stream().filter(act -> act.basis().at().start() < own.start()).toList());
    Optional<String> type = here.or(() -> before);
    boolean listed = Words.any(view, own, SanctionWords.LISTED) && Packages.aboutSanctions(view);
    return listed && type.filter(Restrictions.LISTINGS::contains).isEmpty() ? Optional.of("listing") : type;
  }

  private static Optional<String> before(View view, BiConsumer<View, Consumer<Fact>> reader) {
    for (View earlier : view.story().before(view, BACK)) {
      if (!earlier.sharesParagraph(view)) {
        return Optional.empty();
      }
      List<Fact.Sanction> acts = new ArrayList<>();
      if (!earlier.tooLong()) {
        reader.accept(earlier, fact -> acts.add((Fact.Sanction) fact));
      }
      Optional<String> type = last(acts).or(() -> earlier.packages().isEmpty() ? Optional.empty() : Optional.of(Restrictions.WHOLE));
      if (type.isPresent()) {
        return type;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> last(List<Fact.Sanction> acts) {
    return acts.stream().filter(act -> act.basis().modality() == Modality.FACT).reduce((first, second) -> second).flatMap(Fact.Sanction::measureType);
  }
}

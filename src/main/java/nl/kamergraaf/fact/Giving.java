package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/**
 * Who gives a sum: the subject of a verb of giving, also where it tells no stage ("draagt 3 miljoen bij aan X", "neemt 3 miljoen voor zijn rekening",
 * "steunt X met 3 miljoen"), or who stands behind "door" in a passive. Who needs a sum or has to bear it does not give it.
 */
final class Giving {

  private static final Set<String> HINTS = StagePattern.hints(PartyWords.GIVES);
  private static final Range NOTHING = new Range(0, 0);
  private static final Set<String> TO = Set.of("te");
  private static final String BY = "door";
  private static final String WITH = "met";

  private Giving() {}

  /** The subject of a clause gives the sum by what the clause says; the verb of its stage where that is one of giving. */
  static List<Thing> givers(View view, Sum sum, Range clause, List<Hit.OfConcept> stages) {
    List<Thing> agents = agents(view, clause, stages);
    if (!agents.isEmpty() || asked(view, clause)) {
      return agents;
    }
    Optional<Range> helps = helps(view, sum, clause);
    if (helps.isPresent()) {
      Optional<Thing> turned = turned(view, clause, helps.get());
      if (turned.isPresent()) {
        return List.of(turned.get());
      }
      List<Thing> before = Things.subjects(view, clause, helps.get());
      return before.isEmpty() ? Things.inverted(view, clause, helps.get()).map(List::of).orElse(List.of()) : before;
    }
    Optional<Range> verb = verb(view, clause);
    if (verb.isPresent()) {
      return Things.subjects(view, clause, verb.get());
    }
    return stages.isEmpty() || needs(view, clause, stages) ? List.of() : Things.subjects(view, clause, stages.get(stages.size() - 1).range());
  }

  /** The words that say that the subject gives, where they tell no stage. */
  static Optional<Range> verb(View view, Range clause) {
    Words words = view.wordTable();
    if (!words.mayHave(HINTS)) {
      return Optional.empty();
    }
    int first = words.startingAt(clause.start());
    int last = StagePattern.behind(words, clause);
    for (StagePattern pattern : PartyWords.GIVES) {
      List<Range> cue = pattern.mayStand(words) ? pattern.cue(words, first, last, NOTHING) : List.of();
      if (!cue.isEmpty()) {
        return cue.stream().reduce((a, b) -> a.start() < b.start() ? a.to(b) : b.to(a));
      }
    }
    return Optional.empty();
  }

  /** "De X Coalition steunen wij met 3 miljoen": we, or a state right behind the verb where a group stands before it. */
  private static Optional<Thing> turned(View view, Range clause, Range verb) {
    if (Ourselves.behind(view, verb.end()).isPresent()) {
      return Things.home(view);
    }
    boolean group = Things.subjects(view, clause, verb).stream().anyMatch(thing -> thing.kind().isCollaboration());
    return group ? view.mentions(Name.class, Story.after(verb, clause)).stream()
        .filter(name -> name.kind() == Kind.COUNTRY && Things.acts(name) && view.words(new Range(verb.end(), name.range().start())).isBlank())
        .findFirst()
        .flatMap(Things::of) : Optional.empty();
  }

  /** Whether the subject of a clause is who gives by such a verb: not in a passive. */
  static boolean gives(View view, Range clause) {
    Words words = view.wordTable();
    return verb(view, clause).filter(verb -> !OwnVerb.participle(words.lower(words.startingAt(verb.end()) - 1)) || Words.any(view, clause, Verbs.HAVE)).isPresent();
  }

  /** "steunt X met 3 miljoen", "Met 3 miljoen steunt Y": the verb. */
  static Optional<Range> helps(View view, Sum sum, Range clause) {
    Row row = sum.row();
    int with = sum.at() - 1;
    while (with > sum.clause() && row.at(with).in(SumHead.HOW_MUCH)) {
      with--;
    }
    return row.at(with).is(WITH) ? Words.in(view, clause, PartyWords.HELPS).stream().findFirst() : Optional.empty();
  }

  /** "België steunt Kenia met 3 miljoen", "Met 3 miljoen steunt België Kenia": the state or body right behind the verb, or behind the giver there. */
  static Optional<Thing> helped(View view, Sum sum, Range clause) {
    Optional<Range> helps = helps(view, sum, clause);
    if (helps.isEmpty()) {
      return Optional.empty();
    }
    if (turned(view, clause, helps.get()).isPresent()) {
      List<Thing> before = Things.in(view, new Range(clause.start(), helps.get().start()), name -> name.kind().isCollaboration());
      return before.size() == 1 ? Optional.of(before.get(0)) : Optional.empty();
    }
    boolean fronted = Things.subjects(view, clause, helps.get()).isEmpty();
    int place = helps.get().end();
    for (Name name : view.mentions(Name.class, Story.after(helps.get(), clause))) {
      if (!Things.acts(name) || !view.words(new Range(place, name.range().start())).isBlank() || !SumRecipient.whole(view, name)) {
        return Optional.empty();
      }
      if (!fronted) {
        return Things.of(name);
      }
      fronted = false;
      place = name.range().end();
    }
    return Optional.empty();
  }

  /** "De VN vraagt Kenia 3 miljoen bij te dragen": who asks gives nothing, and who is asked has not given. */
  private static boolean asked(View view, Range clause) {
    return Words.any(view, clause, PartyWords.ASKS) && Words.any(view, clause, TO);
  }

  /** Whether the verb of a clause says that its subject needs the sum, and none before it that the subject gives. */
  private static boolean needs(View view, Range clause, List<Hit.OfConcept> stages) {
    Hit.OfConcept first = stages.get(0);
    boolean need = Words.any(view, first.range(), PartyWords.NEEDS);
    boolean reckoned = Words.of(view, clause).stream().anyMatch(word -> SumVerbs.estimates(view.lower(word)));
    return need && !reckoned || Words.any(view, clause, Verbs.HAVE) && Words.any(view, clause, Set.of("tekort"));
  }

  /** "door X en Y toegezegd", "ingelegd door X": names behind "door" right beside the participle of what is said of the sum. */
  private static List<Thing> agents(View view, Range clause, List<Hit.OfConcept> stages) {
    List<Range> verbs = new ArrayList<>();
    stages.forEach(stage -> verbs.add(stage.range()));
    verb(view, clause).ifPresent(verbs::add);
    List<Thing> agents = new ArrayList<>();
    int listed = -1;
    for (Name name : view.mentions(Name.class, clause)) {
      if (!Things.acts(name)) {
        continue;
      }
      boolean by = view.wordBefore(name.range().start()).equals(BY);
      boolean more = listed >= 0 && Things.onlyJoins(view.words(new Range(listed, name.range().start())));
      if (by || more) {
        listed = name.range().end();
        Things.of(name).map(thing -> Things.home(view, thing)).filter(thing -> !agents.contains(thing)).ifPresent(agents::add);
      }
    }
    Optional<Range> us = agents.isEmpty() ? Ourselves.governed(view, clause, BY) : Optional.empty();
    if (us.isPresent()) {
      Things.home(view).ifPresent(agents::add);
      listed = us.get().end();
    }
    boolean part = view.mentions(Quantity.class, clause).stream().anyMatch(figure -> figure.unit() == Quantity.Unit.PERCENT); // "voor 45% door Kenia betaald"
    return agents.isEmpty() || part || !beside(view, clause, abbreviated(view, listed), verbs) ? List.of() : agents;
  }

  /** Behind the short form that follows a name in brackets. */
  private static int abbreviated(View view, int name) {
    int close = view.text().text().startsWith(" (", name) ? view.next(")", name) : -1;
    return close < 0 ? name : close + 1;
  }

  /** Whether one of the verbs, a participle, stands right before "door" or right behind the last of the names. */
  private static boolean beside(View view, Range clause, int names, List<Range> verbs) {
    Words words = view.wordTable();
    int next = words.startingAt(names);
    int by = next - 1;
    while (by > 0 && words.range(by).start() > clause.start() && !words.lower(by).equals(BY)) {
      by--;
    }
    for (Range verb : verbs) {
      int last = words.startingAt(verb.end()) - 1;
      boolean participle = last >= 0 && OwnVerb.participle(attributive(words.lower(last)));
      if (participle && (last == by - 1 || words.startingAt(verb.start()) == next || last == next)) {
        return true;
      }
    }
    return false;
  }

  /** "het toegezegde bedrag" */
  private static String attributive(String word) {
    return word.endsWith("de") || word.endsWith("te") ? word.substring(0, word.length() - 1) : word;
  }
}

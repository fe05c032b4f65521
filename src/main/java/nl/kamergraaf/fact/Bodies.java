package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** The courts, registers and commissions of a sentence, by name or by "het tribunaal", which takes up the one named before. */
final class Bodies {

  private static final Map<String, Set<Kind>> HEAD_NOUNS =
      Map.of(
          "tribunaal", Set.of(Kind.TRIBUNAL),
          "hof", Set.of(Kind.TRIBUNAL),
          "register", Set.of(Kind.DAMAGE_REGISTER),
          "schaderegister", Set.of(Kind.DAMAGE_REGISTER),
          "commissie", Set.of(Kind.CLAIMS_COMMISSION),
          "claimscommissie", Set.of(Kind.CLAIMS_COMMISSION),
          "mechanisme", Set.of(Kind.ACCOUNTABILITY_BODY));
  private static final Set<String> SPECIFIC = Set.of("schaderegister", "claimscommissie");
  private static final Set<String> POINTERS = Set.of("het", "dit", "dat", "de", "deze", "die");
  private static final int LOOK_BACK = 4;

  private Bodies() {}

  /** A body and the words that mean it. */
  record Found(Thing thing, Range range) {}

  static List<Found> in(View view) {
    List<Found> found = new ArrayList<>();
    for (Name name : view.mentions(Name.class)) {
      if (name.kind().isAccountabilityBody()) {
        Things.of(name).ifPresent(thing -> found.add(new Found(thing, name.range())));
      }
    }
    pointed(view, found);
    found.sort((a, b) -> a.range().compareTo(b.range()));
    return found;
  }

  private static void pointed(View view, List<Found> found) {
    if (!view.mayHold(HEAD_NOUNS.keySet())) {
      return;
    }
    String previous = "";
    for (Words.Run run : Words.runs(view.text().text(), view.range())) {
      String word = run.lower();
      if (HEAD_NOUNS.containsKey(word)) {
        Range range = new Range(run.start(), run.end());
        boolean free = found.stream().noneMatch(f -> f.range().overlaps(range));
        if (free && POINTERS.contains(previous)) {
          named(view, HEAD_NOUNS.get(word), word).or(() -> described(word)).ifPresent(thing -> found.add(new Found(thing, range)));
        } else if (free && SPECIFIC.contains(word) && previous.equals("een")) {
          described(word).ifPresent(thing -> found.add(new Found(thing, range)));
        }
      }
      previous = word;
    }
  }

  /** "een schaderegister": a body of this letter, as long as nothing says which one. */
  private static Optional<Thing> described(String noun) {
    return SPECIFIC.contains(noun)
        ? Optional.of(new Thing.Local(HEAD_NOUNS.get(noun).iterator().next(), noun, Optional.empty()))
        : Optional.empty();
  }

  /** The one body of the kind that this and the sentences before name; nothing where there are two. */
  private static Optional<Thing> named(View view, Set<Kind> kinds, String noun) {
    List<View> near = new ArrayList<>();
    near.add(view);
    near.addAll(view.story().before(view, LOOK_BACK));
    for (View candidate : near) {
      List<Thing> things = Things.in(candidate, candidate.range(), name -> kinds.contains(name.kind()));
      List<Thing> nouns = things.stream().filter(thing -> hasNoun(thing, noun)).toList();
      List<Thing> fitting = nouns.stream().filter(thing -> nouns.stream().noneMatch(other -> beginsWith(other, thing))).toList();
      if (!fitting.isEmpty()) {
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "een speciaal tribunaal: het Speciaal Tribunaal voor X": the second is what the first will be. */
  private static boolean beginsWith(Thing whole, Thing part) {
    return whole.label().toLowerCase(Locale.ROOT).startsWith(part.label().toLowerCase(Locale.ROOT) + " ");
  }

  private static boolean hasNoun(Thing thing, String noun) {
    List<String> labels = new ArrayList<>(List.of(thing.label()));
    if (thing instanceof Thing.Known known) {
      known.entry().spellings().forEach(spelling -> labels.add(spelling.text()));
    }
    for (String label : labels) {
      for (String word : label.toLowerCase(Locale.ROOT).split(" ")) {
        if (word.endsWith(noun)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The body that words at a place in the sentence say something of: the nearest before them in their clause, else the only one of the sentence. */
  static Optional<Found> governing(View view, List<Found> bodies, Range words) {
    Range clause = view.clauseOf(words).range();
    Optional<Found> own =
        bodies.stream()
            .filter(body -> clause.contains(body.range()))
            .min((a, b) -> Integer.compare(View.distance(a.range(), words), View.distance(b.range(), words)));
    if (own.isPresent()) {
      return own;
    }
    Optional<Found> antecedent =
        bodies.stream().filter(body -> body.range().end() <= clause.start() && clause.start() - body.range().end() <= 3).findFirst();
    if (antecedent.isPresent()) {
      return antecedent;
    }
    long things = bodies.stream().map(Found::thing).distinct().count();
    return things == 1 ? bodies.stream().findFirst() : Optional.empty();
  }
}

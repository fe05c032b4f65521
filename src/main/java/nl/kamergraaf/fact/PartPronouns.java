package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** The state that a pronoun stands for which has a part: "Het heeft zich aangesloten bij X", "Nederland, dat in 2024 toetrad". */
final class PartPronouns {

  /** Behind "het" as a subject. */
  private static final Set<String> AFTER = Set.of("zich", "ook", "zelf", "al", "nog", "inmiddels", "thans", "nu", "samen", "mede", "als", "het", "een", "lid", "momenteel", "eveneens", "weer", "respectievelijk", "onderscheidenlijk");

  /** The same behind a verb, where a noun may follow the article "het". */
  private static final Set<String> SINCE = Set.of("sinds", "vanaf", "met", "naast");
  private static final Set<String> NEUTER = Set.of("lid", "een", "het");
  private static final String IT = "het";
  private static final String THAT = "dat";

  private PartPronouns() {}

  /** "Het heeft zich aangesloten bij X", "waarin het het voortouw neemt": the state that acts in the clause or sentence before. */
  static Optional<Thing> pronoun(View view, Range clause, Range cue) {
    Words words = view.wordTable();
    int first = words.startingAt(clause.start());
    for (int i = first; i < words.size() && i <= first + 2 && words.range(i).end() <= cue.end(); i++) {
      String next = i + 1 < words.size() ? words.lower(i + 1) : "";
      boolean verb = i == first ? Verbs.finite(next) || GroupWords.HOLDS.contains(next) : Governor.preposition(next) || AFTER.contains(next) || GroupWords.PEOPLE.contains(next) || i + 1 < words.size() && words.range(i + 1).overlaps(cue);
      if (words.lower(i).equals(IT) && verb) {
        return before(view, clause).filter(thing -> Things.home(view).filter(thing::equals).isPresent());
      }
    }
    return inverted(view, clause, cue) ? before(view, clause).filter(thing -> Things.home(view).filter(thing::equals).isPresent()) : Optional.empty();
  }

  /** "Peru meldt dat het met Chili de trekker blijft van X": who says so of itself. */
  static Optional<Thing> below(View view, Range clause, Range opener, Range cue) {
    Words words = view.wordTable();
    int it = words.startingAt(opener.end());
    boolean next = it + 1 < words.size() && (Governor.preposition(words.lower(it + 1)) || AFTER.contains(words.lower(it + 1)) || words.range(it + 1).overlaps(cue));
    if (!THAT.equals(view.lower(opener)) || it >= words.size() || !words.lower(it).equals(IT) || !next) {
      return Optional.empty();
    }
    Range above = new Range(clause.start(), opener.start());
    List<Thing> said = PartSubjects.actors(view, above);
    boolean pronoun = words.lower(words.startingAt(above.start())).equals(IT); // not "Het havenbedrijf meldt dat het"
    return said.isEmpty() && pronoun ? before(view, clause) : said.size() == 1 ? Optional.of(said.get(0)) : Optional.empty();
  }

  /** "X heeft het samen met Chili opgericht", "van X is het sinds mei lid": the pronoun behind the verb. */
  private static boolean inverted(View view, Range clause, Range cue) {
    Words words = view.wordTable();
    for (int i = words.startingAt(clause.start()) + 1; i + 1 < words.size() && words.range(i).end() <= cue.end(); i++) {
      boolean subject = words.lower(i).equals(IT) && (cue.contains(words.range(i - 1)) || Verbs.finite(words.lower(i - 1)) || GroupWords.COPULAS.contains(words.lower(i - 1)) || GroupWords.HOLDS.contains(words.lower(i - 1)));
      boolean article = words.isIn(i + 1, NEUTER) && !words.breaks(i + 1) || words.isIn(i + 1, GroupWords.ABSTRACT);
      if (subject && !article && (words.isIn(i + 1, AFTER) || words.isIn(i + 1, SINCE) || words.range(i + 1).start() == cue.start())) {
        return true;
      }
    }
    return false;
  }

  /** "Nederland, dat in 2024 toetrad, ...", "Nederland en Ghana, die X voorzitten": who is named right before the relative clause. */
  static List<Thing> relative(View view, Range clause) {
    Words words = view.wordTable();
    int first = words.startingAt(clause.start());
    if (first == 0 || first >= words.size() || !words.lower(first).equals("dat") && !words.lower(first).equals("die")) {
      return List.of();
    }
    int last = words.range(first - 1).end();
    boolean us = first > 1 && words.lower(first - 1).equals("land") && words.lower(first - 2).equals("ons");
    if (us) {
      return Things.home(view).stream().toList();
    }
    boolean several = words.lower(first).equals("die");
    List<Thing> named = new ArrayList<>();
    for (Name name : view.mentions(Name.class).reversed()) {
      boolean joins = named.isEmpty() ? name.range().end() == last : several && name.range().end() <= last && Things.onlyJoins(view.words(new Range(name.range().end(), last)));
      if (joins && name.kind() == Kind.COUNTRY && Things.acts(name)) {
        Things.of(name).ifPresent(named::add);
        last = name.range().start();
      }
    }
    return named;
  }

  /** The one who acts in what the sentence says before a clause, or in the sentence before. */
  private static Optional<Thing> before(View view, Range clause) {
    List<Thing> actors = new ArrayList<>();
    int at = view.clauses().indexOf(view.clauseOf(clause));
    for (int i = at - 1; i >= 0 && actors.isEmpty(); i--) {
      actors.addAll(PartSubjects.actors(view, view.clauses().get(i).range()));
    }
    if (actors.isEmpty() && view.resumes(at + 1)) {
      actors.addAll(PartSubjects.actors(view, view.clauses().get(at + 1).range())); // "in X, waarvan het lid is, dringt Nederland aan op Y"
    }
    for (View earlier : actors.isEmpty() ? view.story().before(view, 1) : List.<View>of()) {
      actors.addAll(PartSubjects.actors(earlier, earlier.clauses().get(0).range()));
    }
    return actors.size() == 1 ? Optional.of(actors.get(0)) : Optional.empty();
  }
}

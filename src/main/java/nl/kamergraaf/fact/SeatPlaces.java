package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Mention;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** The towns of a clause, those too that the register does not have, where words for a seat show that a capital names one. */
final class SeatPlaces {

  private static final Set<String> IN = Set.of("in", "te", "vanuit");

  private SeatPlaces() {}

  /** A town and its words. */
  record Placed(Thing thing, Range range) {}

  /** Behind "in" or "te". */
  static List<Placed> in(View view, Range clause) {
    List<Placed> known = view.mentions(Name.class, clause).stream().filter(name -> name.kind() == Kind.PLACE && IN.contains(view.wordBefore(name.range().start()))).flatMap(SeatPlaces::placed).toList();
    return known.isEmpty() ? unknown(view, clause, true) : known;
  }

  /** Those that nothing governs: "Genève is de zetel". */
  static List<Placed> free(View view, Range clause) {
    List<Placed> known = view.mentions(Name.class, clause).stream().filter(name -> name.kind() == Kind.PLACE).flatMap(SeatPlaces::placed).toList();
    List<Placed> all = known.isEmpty() ? unknown(view, clause, false) : known;
    return all.stream().filter(place -> !Governor.of(view, place.range().start()).isPreposition()).toList();
  }

  private static java.util.stream.Stream<Placed> placed(Name name) {
    return Things.of(name).map(thing -> new Placed(thing, name.range())).stream();
  }

  /** Capitals that no mention has: behind the preposition, else at the clause's start or behind its verb. */
  private static List<Placed> unknown(View view, Range clause, boolean governed) {
    Words words = view.wordTable();
    List<Placed> found = new ArrayList<>();
    int first = words.startingAt(clause.start());
    for (int i = first; i < words.size() && words.range(i).end() <= clause.end(); i++) {
      boolean verb = i + 1 < words.size() && Verbs.finite(words.lower(i + 1));
      boolean behind = i > first && !words.breaks(i - 1) && (governed ? IN.contains(words.lower(i - 1)) : Verbs.finite(words.lower(i - 1)) || joined(words, i, first));
      boolean stands = behind || !governed && (i == first || joined(words, i, first)) && verb;
      if (!stands || !capital(view, words.range(i)) || taken(view, words.range(i))) {
        continue;
      }
      int last = i;
      while (last + 1 < words.size() && !words.breaks(last) && capital(view, words.range(last + 1)) && !taken(view, words.range(last + 1))) {
        last++;
      }
      Range name = words.range(i).to(words.range(last));
      found.add(new Placed(new Thing.Local(Kind.PLACE, view.words(name), Optional.empty()), name));
      i = last;
    }
    return found;
  }

  private static boolean joined(Words words, int i, int first) {
    return i == first + 1 && words.lower(first).equals("en");
  }

  private static boolean capital(View view, Range word) {
    return Character.isUpperCase(view.text().text().charAt(word.start())) && word.length() > 1 && Character.isLowerCase(view.text().text().charAt(word.start() + 1));
  }

  /** The word is part of something that is known, or no name at all: "Bergen" at the sentence's start may be one, "Daarom" is none. */
  private static boolean taken(View view, Range word) {
    return view.mentions().stream().map(Mention::range).anyMatch(word::overlaps) || Verbs.finite(view.lower(word)) || Governor.preposition(view.lower(word)) || Governor.belongs(view.lower(word)) || BodyFocus.WORDS.has("neuter-article", view.lower(word)) || BodyFocus.WORDS.has("no-place", view.lower(word));
  }
}

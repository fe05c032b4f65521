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

  private static final String OF = "van";
  private static final String BUT = "maar";

  private static final String WHERE = "waar";
  private static final String WHOSE = "waarvan";

  private SeatPlaces() {}

  /** A town and its words. */
  record Placed(Thing thing, Range range) {}

  /** Behind "in" or "te". */
  static List<Placed> in(View view, Range clause) {
    List<Placed> known = known(view, clause, IN);
    return known.isEmpty() ? unknown(view, clause, true) : known;
  }

  /** The one town right behind one of the prepositions. */
  static Optional<Placed> after(View view, Range clause, Set<String> prepositions) {
    List<Placed> known = known(view, clause, prepositions);
    return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
  }

  private static List<Placed> known(View view, Range clause, Set<String> prepositions) {
    return view.mentions(Name.class, clause).stream().filter(name -> name.kind() == Kind.PLACE && prepositions.contains(view.wordBefore(name.range().start()))).flatMap(SeatPlaces::placed).toList();
  }

  /** Behind the town in which a body sits, where that stands right behind it: "het hof te Genève"; else the same place. */
  static int behind(View view, int end) {
    Words words = view.wordTable();
    int at = words.startingAt(end);
    boolean placed = at + 1 < words.size() && IN.contains(words.lower(at)) && !words.breaks(at - 1);
    return placed ? town(view, at + 1).map(name -> name.range().end()).orElse(end) : end;
  }

  /** The place whose name starts with a word. */
  private static Optional<Name> town(View view, int word) {
    int start = view.wordTable().range(word).start();
    return view.mentions(Name.class).stream().filter(name -> name.kind() == Kind.PLACE && name.range().start() == start).findFirst();
  }

  /** "aan de rand van Genève", "in het centrum van Wenen" */
  static boolean part(View view, Range town) {
    Words words = view.wordTable();
    int of = words.startingAt(town.start()) - 1;
    return of > 1 && words.lower(of).equals(OF) && BodyFocus.WORDS.has("part-of-town", words.lower(of - 1));
  }

  /** "zetelt niet in Genève, zoals wordt gedacht, maar in Wenen": the town with which the sentence sets right where it sits. */
  static Optional<Thing> instead(View view, int from) {
    Words words = view.wordTable();
    for (int i = words.startingAt(from); i + 2 < words.size(); i++) {
      boolean but = words.lower(i).equals(BUT) && IN.contains(words.lower(i + 1));
      Optional<Name> name = but ? town(view, i + 2) : Optional.empty();
      int behind = name.map(one -> words.startingAt(one.range().end())).orElse(0);
      if (behind > 0 && (behind >= words.size() || words.breaks(behind - 1))) {
        return name.flatMap(Things::of);
      }
    }
    return Optional.empty();
  }

  /** Those that nothing governs: "Genève is de zetel", "waarvan Genève de zetel is". */
  static List<Placed> free(View view, Range clause) {
    List<Placed> known = view.mentions(Name.class, clause).stream().filter(name -> name.kind() == Kind.PLACE).flatMap(SeatPlaces::placed).toList();
    List<Placed> all = known.isEmpty() ? unknown(view, clause, false) : known;
    return all.stream().filter(place -> !Governor.of(view, place.range().start()).isPreposition() || Governor.of(view, place.range().start()).word().startsWith(WHERE)).toList();
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
      boolean behind = i > first && !words.breaks(i - 1) && (governed ? IN.contains(words.lower(i - 1)) : Verbs.finite(words.lower(i - 1)) || words.lower(i - 1).equals(WHOSE) || joined(words, i, first));
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

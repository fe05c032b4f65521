package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/**
 * The simple propositions of a sentence: each with one finite verb, without the relative clauses inside it. "De maatregelen, die in mei afliepen,
 * zijn verlengd en Canada volgde" is three of them. Finer than {@link Clause}: it knows that a second finite verb begins something new.
 *
 * @param words indices of words of the sentence, in order
 */
record Propositions(List<int[]> words) {

  private static final Set<String> JOINS = Set.of("en", "maar", "doch", "terwijl", "want", "of");
  private static final String THAT = "dat";
  private static final String AND = "en";
  private static final Set<String> DEEM = Set.of("acht", "achten");
  private static final Set<String> RELATIVES = Set.of("die", "dat", "welke", "wie", "waarvan", "waarvoor", "waaraan");
  /** Ends of forms of the past. */
  private static final Endings PAST = new Endings(Set.of("de", "te", "den", "ten"));
  /** Words among which a relative pronoun opens a proposition: "en van wie de tegoeden". */
  private static final int OPENING = 3;
  private static final String BE = "zijn";
  private static final String MARKS = ",;:";

  static Propositions of(View view) {
    List<int[]> all = new ArrayList<>();
    Words words = view.wordTable();
    List<Clause> clauses = view.clauses();
    int[] group = new int[clauses.size()];
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      group[i] = i > 1 && view.resumes(i) ? group[i - 2] : groups.size();
      if (group[i] == groups.size()) {
        groups.add(new ArrayList<>());
      }
      for (int word = words.startingAt(clauses.get(i).range().start()); word < words.size() && words.range(word).end() <= clauses.get(i).range().end(); word++) {
        groups.get(group[i]).add(word);
      }
    }
    groups.forEach(one -> split(view, one, all));
    return new Propositions(all);
  }

  /** The proposition that has a word; empty where none has, as of a word that a bound cuts. */
  int[] holding(int word) {
    return words.stream().filter(one -> IntStream.of(one).anyMatch(other -> other == word)).findFirst().orElse(new int[0]);
  }

  /** Where a part with a finite verb of its own follows one that has one too, something new begins. */
  private static void split(View view, List<Integer> group, List<int[]> all) {
    int start = 0;
    int joint = -1;
    boolean told = false;
    boolean behind = false;
    boolean below = false; // all behind "dat" belongs to its verb
    for (int i = 0; i < group.size(); i++) {
      boolean that = i > start && (told || behind) && THAT.equals(view.wordTable().lower(group.get(i)));
      if (that || i > start && !below && joins(view, group.get(i - 1), group.get(i))) {
        told |= behind;
        behind = false;
        joint = told ? i : -1;
        below = that;
      }
      if (finite(view, group, i)) {
        if (told && joint > start) {
          all.add(array(group.subList(start, joint)));
          start = joint;
          told = false;
          below = false;
          joint = -1;
        }
        behind = true;
      }
    }
    all.add(array(group.subList(start, group.size())));
  }

  private static int[] array(List<Integer> indices) {
    return indices.stream().mapToInt(Integer::intValue).toArray();
  }

  private static boolean joins(View view, int before, int word) {
    Words words = view.wordTable();
    return JOINS.contains(words.lower(word)) || words.range(word).start() > words.range(before).end() && Words.marked(view.text().text(), words.range(before).end(), words.range(word).start(), MARKS);
  }

  private static boolean finite(View view, List<Integer> group, int i) {
    Words words = view.wordTable();
    String lower = words.lower(group.get(i));
    if (lower.equals(BE)) {
      return !(i > 0 && Governor.preposition(words.lower(group.get(i - 1)))) && IntStream.range(i + 1, group.size()).anyMatch(next -> participle(words.lower(group.get(next))));
    }
    if (DEEM.contains(lower)) {
      return false; // almost always the number
    }
    boolean named = i > 1 && PAST.end(lower) && words.lower(group.get(i - 2)).equals(AND) && Character.isUpperCase(view.text().text().charAt(words.range(group.get(i - 1)).start())); // "en Spanje ontzegde"
    boolean infinitive = i > 0 && words.lower(group.get(i - 1)).equals("te");
    return !infinitive && (named || Verbs.finite(lower) || finite(lower));
  }

  /** A form that is no infinitive or participle as well. */
  private static boolean finite(String lower) {
    List<DeedWords.Form> forms = DeedWords.forms(lower);
    return !forms.isEmpty() && forms.stream().allMatch(form -> form.shape() == DeedWords.Shape.FINITE);
  }

  private static boolean participle(String lower) {
    return DeedWords.PARTICIPLES.contains(lower) || DeedWords.forms(lower).stream().anyMatch(form -> form.shape() == DeedWords.Shape.PARTICIPLE) || lower.startsWith("ge") && (lower.endsWith("d") || lower.endsWith("t") || lower.endsWith("en"));
  }

  /** Whether two places of a sentence stand in one proposition. */
  static boolean same(View view, Range one, Range other) {
    Words words = view.wordTable();
    int second = words.startingAt(other.start());
    return IntStream.of(of(view).holding(words.startingAt(one.start()))).anyMatch(word -> word == second);
  }

  /** Whether a number can be of an act: it stands in its proposition, or the act in a relative clause behind the number. */
  static boolean reaches(View view, Range number, Range act) {
    Words words = view.wordTable();
    int[] own = of(view).holding(words.startingAt(act.start()));
    boolean relative = own.length > 0 && words.any(own[0], Math.min(words.size(), own[0] + OPENING), RELATIVES);
    return relative && number.end() <= words.range(own[0]).start() || same(view, number, act) && !apart(view, number, act);
  }

  /** "heeft elf handelaren op de lijst gezet en de tegoeden van één bedrijf bevroren": each of two participles joined by "en" has its own. */
  private static boolean apart(View view, Range number, Range act) {
    Words words = view.wordTable();
    int first = words.startingAt(number.start());
    int verb = words.startingAt(act.start());
    for (int i = Math.min(first, verb); i + 1 < Math.max(first, verb); i++) {
      if (AND.equals(words.lower(i + 1)) && participle(words.lower(i)) && later(words, Math.max(first, i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean later(Words words, int from) {
    return IntStream.range(from, words.size()).anyMatch(i -> participle(words.lower(i)));
  }

  /** A place in the sentence from the first to the last of some words. */
  static Range range(Words words, int one, int other) {
    return words.range(Math.min(one, other)).to(words.range(Math.max(one, other)));
  }
}

package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/**
 * The simple propositions of a sentence: each with one finite verb, without the relative clauses inside it. "De maatregelen, die in mei afliepen,
 * zijn verlengd en Canada volgde" is three of them. Finer than {@link Clause}: it knows that a second finite verb begins something new.
 */
final class Propositions {

  private static final int[] NONE = {};
  private static final Set<String> JOINS = Set.of("en", "maar", "doch", "terwijl", "want", "of", "omdat", "doordat", "nadat", "zodat", "hoewel", "aangezien");
  /** What they open tells of the one before, which denials in it do not reach. */
  private static final Set<String> BELOW = Set.of("omdat", "doordat", "nadat", "zodat", "hoewel", "aangezien");
  private static final Set<String> SHARES = Set.of("en", "maar");
  private static final String THAT = "dat";
  private static final String AND = "en";
  private static final Set<String> BEGINS = SanctionWords.all("act-begins");
  private static final Set<String> DEEM = Set.of("acht", "achten");
  private static final Set<String> RELATIVES = Set.of("die", "dat", "welke", "wie", "waarvan", "waarvoor", "waaraan");
  /** Ends of forms of the past. */
  private static final Endings PAST = new Endings(Set.of("de", "te", "den", "ten"));
  /** Words among which a relative pronoun opens a proposition: "en van wie de tegoeden". */
  private static final int OPENING = 3;
  /** Words of a name before its verb. */
  private static final int NAME = 3;
  private static final String BE = "zijn";
  private static final String MARKS = ",;:";

  private final View view;
  private final Words words;
  private final List<int[]> all = new ArrayList<>();
  /** Of each word the index of its proposition; -1 where it has none, as that of a word that a bound cuts. */
  private final int[] of;
  /** How many participles with "en" right behind them stand before a word. */
  private final int[] closed;
  private final int lastParticiple;

  Propositions(View view) {
    this.view = view;
    this.words = view.wordTable();
    this.of = new int[words.size()];
    this.closed = new int[words.size() + 1];
    Arrays.fill(of, -1);
    int last = -1;
    for (int i = 0; i < words.size(); i++) {
      boolean participle = participle(words.lower(i));
      last = participle ? i : last;
      closed[i + 1] = closed[i] + (participle && i + 1 < words.size() && AND.equals(words.lower(i + 1)) ? 1 : 0);
    }
    this.lastParticiple = last;
    groups().forEach(this::split);
    for (int i = 0; i < all.size(); i++) {
      for (int word : all.get(i)) {
        of[word] = i;
      }
    }
  }

  /** The words of each clause, with those of the clause that takes it up behind an inner one. */
  private List<List<Integer>> groups() {
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
    return groups;
  }

  /** Each as indices of words of the sentence, in order. */
  List<int[]> all() {
    return all;
  }

  /** The one behind a proposition; empty where it is the last. */
  int[] behind(int[] proposition) {
    int next = proposition.length == 0 ? all.size() : of[proposition[0]] + 1;
    return next < all.size() ? all.get(next) : NONE;
  }

  /** It goes on with the subject of the one before: "en is nog van kracht". */
  boolean shares(int[] proposition) {
    return proposition.length > 1 && SHARES.contains(words.lower(proposition[0])) && (BEGINS.contains(words.lower(proposition[1])) || Verbs.finite(words.lower(proposition[1])) || finite(words.lower(proposition[1])));
  }

  /** It stands below the one before: "doordat de Raad het niet verlengde". */
  boolean below(int[] proposition) {
    return proposition.length > 1 && BELOW.contains(words.lower(proposition[0]));
  }

  /** From the first to the last word of the proposition that has a place; the place itself where none has. */
  Range words(Range place) {
    int[] own = holding(words.startingAt(place.start()));
    return own.length == 0 ? place : words.range(own[0]).to(words.range(own[own.length - 1]));
  }

  /** The proposition that has a word; empty where none has. */
  int[] holding(int word) {
    return word < of.length && of[word] >= 0 ? all.get(of[word]) : NONE;
  }

  /** Where a part with a finite verb of its own follows one that has one too, something new begins. */
  private void split(List<Integer> group) {
    int start = 0;
    int joint = -1;
    boolean told = false;
    boolean behind = false;
    boolean below = false; // all behind "dat" belongs to its verb
    for (int i = 0; i < group.size(); i++) {
      boolean that = i > start && (told || behind) && THAT.equals(words.lower(group.get(i)));
      if (that || i > start && !below && joins(group.get(i - 1), group.get(i))) {
        told |= behind;
        behind = false;
        joint = told ? i : -1;
        below = that;
      }
      if (finite(group, i)) {
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

  private boolean joins(int before, int word) {
    return JOINS.contains(words.lower(word)) || words.range(word).start() > words.range(before).end() && Words.marked(view.text().text(), words.range(before).end(), words.range(word).start(), MARKS);
  }

  private boolean finite(List<Integer> group, int i) {
    String lower = words.lower(group.get(i));
    if (lower.equals(BE)) {
      return !(i > 0 && Governor.preposition(words.lower(group.get(i - 1)))) && lastParticiple > group.get(i);
    }
    if (DEEM.contains(lower)) {
      return false; // almost always the number
    }
    boolean named = i > 1 && PAST.end(lower) && words.lower(group.get(i - 2)).equals(AND) && Character.isUpperCase(view.text().text().charAt(words.range(group.get(i - 1)).start())); // "en Spanje ontzegde"
    named |= subject(group, i);
    boolean infinitive = i > 0 && words.lower(group.get(i - 1)).equals("te");
    boolean begins = BEGINS.contains(lower) && group.subList(0, i).stream().noneMatch(word -> RELATIVES.contains(words.lower(word))); // not "het voorstel dat de invoer verbood, haalde"
    return !infinitive && (named || begins || Verbs.finite(lower) || finite(lower));
  }

  /** "heeft de invoer verboden en de Verenigde Staten overwegen": a plural behind "en" and a name, where no modal takes it as its infinitive. */
  private boolean subject(List<Integer> group, int i) {
    boolean plural = DeedWords.forms(words.lower(group.get(i))).stream().anyMatch(form -> form.shape() == DeedWords.Shape.FINITE && form.present() && form.whole());
    int at = i - 1;
    while (plural && at > 0 && at >= i - NAME && Character.isUpperCase(view.text().text().charAt(words.range(group.get(at)).start()))) {
      at--;
    }
    at -= plural && at > 0 && at < i - 1 && DeedWords.ARTICLES.contains(words.lower(group.get(at))) ? 1 : 0;
    boolean behind = plural && at >= 0 && at < i - 1 && words.lower(group.get(at)).equals(AND);
    return behind && group.subList(0, i).stream().noneMatch(word -> DeedWords.MODALS.contains(words.lower(word)));
  }

  /** A form that is no infinitive or participle as well. */
  private static boolean finite(String lower) {
    List<DeedWords.Form> forms = DeedWords.forms(lower);
    return !forms.isEmpty() && forms.stream().allMatch(form -> form.shape() == DeedWords.Shape.FINITE);
  }

  private static boolean participle(String lower) {
    return DeedWords.PARTICIPLES.contains(lower) || DeedWords.participle(lower) || lower.startsWith("ge") && (lower.endsWith("d") || lower.endsWith("t") || lower.endsWith("en"));
  }

  /** "Canada heeft de uitvoer verboden, en Japan overweegt": a proposition of several that tells for itself what somebody has done, whatever the others leave open. */
  boolean tells(Range act) {
    int[] own = holding(words.startingAt(act.start()));
    boolean apart = all.size() > 1 && view.sentence().paragraph().kind() != Block.Kind.QUESTION && own.length > 0 && !Clause.subordinates(words.lower(own[0])) && !DeedWords.ASIDE.contains(words.lower(own[0]));
    boolean done = false;
    for (int word : apart ? own : NONE) {
      if (DeedWords.CAN.contains(words.lower(word)) || DeedWords.MODALS.contains(words.lower(word)) || words.lower(word).equals(DeedSense.WHETHER)) {
        return false;
      }
      done |= words.isIn(word, Verbs.HAVE);
    }
    return done && view.cues("modality", words.range(own[0]).to(words.range(own[own.length - 1]))).stream().allMatch(cue -> cue.concept().name().equals(Modality.FACT.concept()));
  }

  /** "plaatst 44 personen op de lijst en ontzegt 37 tankers de toegang": behind an act another one begins, with its own object. */
  boolean begins(Range act, Range number) {
    int[] other = holding(words.startingAt(number.start()));
    return shares(other) && act.end() <= words.range(other[0]).start();
  }

  /** Whether two places of a sentence stand in one proposition. */
  boolean same(Range one, Range other) {
    int first = words.startingAt(one.start());
    int second = words.startingAt(other.start());
    return first < of.length && second < of.length && of[first] >= 0 && of[first] == of[second];
  }

  /** Whether a number can be of an act: it stands in its proposition, or the act in a relative clause behind the number. */
  boolean reaches(Range number, Range act) {
    int[] own = holding(words.startingAt(act.start()));
    boolean relative = own.length > 0 && words.any(own[0], Math.min(words.size(), own[0] + OPENING), RELATIVES);
    return relative && number.end() <= words.range(own[0]).start() || same(number, act) && !apart(number, act) || own.length > 0 && takenUp(number, own);
  }

  /** "Vijf generaals die erbij waren, mogen de Unie niet meer in": behind a relative clause without a comma before it the main one goes on with its verb. */
  private boolean takenUp(Range number, int[] own) {
    int first = words.startingAt(number.start());
    boolean verb = own[0] > 0 && words.breaks(own[0] - 1) && Verbs.finite(words.lower(own[0]));
    if (!verb || first >= own[0] || of[first] != of[own[0] - 1] || of[first] < 0 || words.any(all.get(of[first])[0], first, Verbs.finite())) {
      return false;
    }
    return words.any(first + 1, Math.min(own[0], first + 1 + OPENING), RELATIVES);
  }

  /** "heeft elf handelaren op de lijst gezet en de tegoeden van één bedrijf bevroren": each of two participles joined by "en" has its own. */
  private boolean apart(Range number, Range act) {
    int first = words.startingAt(number.start());
    int verb = words.startingAt(act.start());
    return lastParticiple >= first && closed[Math.max(first, verb)] > closed[Math.min(first, verb)];
  }
}

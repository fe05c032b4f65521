package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.bundled.Wordlist;
import nl.kamergraaf.mention.WordMarks;
import nl.kamergraaf.text.Range;

/**
 * Propositions that say in whatever words that somebody or something is barred: "de grens gaat op slot voor hout", "komen de Unie niet meer in",
 * "kunnen niet langer bij hun rekeningen". The words are data. They say nothing of sanctions by themselves: the letter must.
 */
final class BarFrames {

  private static final Wordlist ALL = Wordlist.beside(BarFrames.class, "bar-frames.txt");
  /** Those with most words come first. */
  private static final List<BarPattern> FRAMES = BarPattern.all(ALL, "bar-").stream().sorted(Comparator.comparingInt((BarPattern one) -> -one.parts().size())).toList();
  private static final List<BarPattern> LISTS = BarPattern.all(ALL, "list-");
  private static final BarTargets TARGETS = new BarTargets(ALL, "barred-");
  private static final Set<String> HINTS = hints();
  private static final Set<String> STATES = ALL.all("state");
  private static final Set<String> FORBIDS = ALL.all("forbids");
  private static final Set<String> DENIALS = Set.copyOf(Stream.concat(ALL.all("no").stream(), ALL.all("only").stream()).toList());
  private static final Set<String> ABLE = ALL.all("able");
  private static final Set<String> ANY_LONGER = ALL.all("any-longer");
  private static final Set<String> LOSES = ALL.all("loses");
  private static final Set<String> CAUSES = ALL.all("cause");
  private static final Set<String> BECAUSE_OF = Set.of("wegens", "door", "vanwege", "tijdens");
  private static final Set<String> SUMS = ALL.all("sums");
  static final Set<String> ARMS = ALL.all("arms");
  private static final Set<String> AGAIN = ALL.all("again");
  private static final Set<String> FOR_NOW = Set.of("voorlopig", "tijdelijk");
  private static final Set<String> MOVES = ALL.all("moves");
  private static final Set<String> RELATIVES = Set.of("die", "welke");
  private static final Set<String> PASSIVE = Set.of("worden");
  private static final Set<String> OF = Set.of("van");

  private static final int[] NONE = {};

  private BarFrames() {}

  private static Set<String> hints() {
    Set<String> hints = new HashSet<>();
    FRAMES.forEach(frame -> frame.parts().get(0).words().alternatives().forEach(word -> hints.add(Words.first(word))));
    return Set.copyOf(hints);
  }

  /** What the propositions of a sentence bar. */
  static List<Restrictions.Found> in(View view) {
    if (!view.mayHold(HINTS) || !context(view)) {
      return List.of();
    }
    List<Restrictions.Found> found = new ArrayList<>();
    List<Range> taken = new ArrayList<>();
    for (BarPattern frame : FRAMES) {
      for (Place place : places(view, frame)) {
        boolean free = place.all().stream().noneMatch(word -> taken.stream().anyMatch(word::overlaps));
        Optional<Restrictions.Found> one = free ? framed(view, frame, place) : Optional.empty();
        one.ifPresent(read -> {
          found.add(read);
          taken.addAll(place.all());
        });
      }
    }
    return found;
  }

  /** Who gets on a list or off it: "raakten hun plaats op de lijst kwijt". */
  static List<ListFrames.Frame> lists(View view) {
    List<ListFrames.Frame> found = new ArrayList<>();
    for (BarPattern frame : LISTS) {
      for (Place place : places(view, frame)) {
        if (context(view)) {
          found.add(new ListFrames.Frame(frame.type(), place.all().stream().reduce(Range::to).get(), MeasureFrames.to(view.wordTable(), place.verb()).isPresent()));
        }
      }
    }
    return found;
  }

  /** Where a frame stands: the index of its verb, those of the words of the verb's proposition, and the words of the frame. */
  private record Place(int verb, int[] own, List<Range> all) {

    boolean says(View view, Set<String> words) {
      return view.wordTable().any(own[0], own[own.length - 1] + 1, words);
    }
  }

  private static List<Place> places(View view, BarPattern frame) {
    Words words = view.wordTable();
    WordMarks verbs = frame.parts().get(0).words().first();
    if (!words.mayHave(verbs)) {
      return List.of();
    }
    List<Place> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int[] own = words.isIn(i, verbs) ? view.propositions().holding(i) : NONE;
      List<Range> all = own.length == 0 ? List.of() : frame.around(view, i, own);
      if (!all.isEmpty()) {
        found.add(new Place(i, own, all));
      }
    }
    return found;
  }

  private static Optional<Restrictions.Found> framed(View view, BarPattern frame, Place place) {
    if (described(view, place) || unable(view, place)) {
      return Optional.empty();
    }
    int verb = place.verb();
    List<Range> all = place.all();
    Optional<BarTargets.Target> target = TARGETS.nearest(view, verb, place.own(), all, frame.type().equals(BarTargets.FOR));
    Optional<String> type = type(view, frame, target, place);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    Words words = view.wordTable();
    Optional<Range> to = MeasureFrames.to(words, verb);
    boolean noun = verb + 2 < words.size() && OF.contains(words.lower(verb + 1)) && target.isPresent();
    Range object = noun || all.size() == 1 ? target.map(BarTargets.Target::noun).orElse(all.get(0)) : all.getLast();
    MeasureFrames.Frame one = new MeasureFrames.Frame(object, all, to);
    return Optional.of(new Restrictions.Found(type.get(), one.all(), Optional.of(one)));
  }

  /** "goederen die niet naar Rusland mogen": which goods are meant. */
  private static boolean described(View view, Place place) {
    Words words = view.wordTable();
    int first = place.own()[0];
    return first > 0 && RELATIVES.contains(words.lower(first)) && !words.breaks(first - 1);
  }

  /** "kunnen niet aanmeren": nothing says that they were forbidden to. */
  private static boolean unable(View view, Place place) {
    return view.wordTable().isIn(place.verb(), ABLE) && !place.says(view, ANY_LONGER);
  }

  private static Optional<String> type(View view, BarPattern frame, Optional<BarTargets.Target> target, Place place) {
    Words words = view.wordTable();
    boolean moves = place.says(view, MOVES); // "mogen niet meer naar Rusland vliegen"
    boolean done = frame.type().equals(BarTargets.AWAY) && Arrays.stream(place.own()).mapToObj(words::lower).anyMatch(word -> PASSIVE.contains(word) || SanctionWords.stops(word, false).isPresent());
    boolean somebody = target.filter(one -> !one.type().equals(BarTargets.GOODS) && !Governor.of(view, one.noun().start()).isPreposition()).isPresent();
    return switch (frame.type()) {
      case BarTargets.WHO, BarTargets.FOR -> target.map(BarTargets.Target::type);
      case BarTargets.OUT, BarTargets.AWAY -> moves || done || somebody ? Optional.empty() : Optional.of(Prohibitions.outward(view, words.range(place.own()[0]).to(words.range(place.own()[place.own().length - 1]))));
      default -> Optional.of(frame.type());
    };
  }

  /** What holds of itself: "zitten vast". */
  static boolean stands(View view, MeasureFrames.Frame frame) {
    return STATES.contains(view.lower(frame.verb()));
  }

  /** "mogen niet meer", "kunnen niet langer": as far as what says so. */
  static boolean forbids(View view, MeasureFrames.Frame frame) {
    return FORBIDS.contains(view.lower(frame.verb())) && frame.own().stream().anyMatch(word -> DENIALS.contains(view.lower(word)));
  }

  /** Those whom the frame tells of suffer it, and impose nothing: "zij mogen niet meer", "raakten kwijt", "hebben een vergunning nodig". */
  static boolean suffered(View view, Restrictions.Found one) {
    boolean licence = one.type().equals(Prohibitions.LICENCE);
    return one.frame().filter(frame -> licence || forbids(view, frame) || LOSES.contains(view.lower(frame.verb()))).isPresent();
  }

  /** What was barred may be again: "mogen weer landen"; {@code suspended} where only for now. */
  static Optional<String> freed(View view, MeasureFrames.Frame frame, Range clause) {
    boolean freed = frame.own().stream().anyMatch(word -> AGAIN.contains(view.lower(word)));
    return freed ? Optional.of(Words.any(view, clause, FOR_NOW) ? "suspended" : "lifted") : Optional.empty();
  }

  /** The letter is about sanctions, or a package or sanctions are told of here or just before; a total tells no act. */
  private static boolean context(View view) {
    if (!Packages.aboutSanctions(view) || SanctionWords.domestic(view) || SanctionWords.total(view) || Words.any(view, view.range(), SUMS) || caused(view)) {
      return false;
    }
    return view.story().mainlySanctions() || !view.packages().isEmpty() || HeldStages.told(view).isPresent() || MeasureStages.toldBefore(view).isPresent() || ActedStages.listedBefore(view);
  }

  /** "wegens onderhoud dicht" */
  private static boolean caused(View view) {
    return Words.in(view, view.range(), CAUSES).stream().anyMatch(cause -> BECAUSE_OF.contains(Governor.of(view, cause.start()).word()));
  }
}

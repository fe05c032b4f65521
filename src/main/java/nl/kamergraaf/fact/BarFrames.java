package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.bundled.Wordlist;
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
  private static final Set<String> CAN = ALL.all("can");
  private static final Set<String> ARMS = ALL.all("arms");
  private static final Set<String> AGAIN = ALL.all("again");
  private static final Set<String> FOR_NOW = Set.of("voorlopig", "tijdelijk");
  private static final Set<String> MOVES = ALL.all("moves");
  private static final Set<String> RELATIVES = Set.of("die", "welke");
  private static final Set<String> PASSIVE = Set.of("worden");
  private static final Set<String> OF = Set.of("van");

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
    Words words = view.wordTable();
    for (BarPattern frame : FRAMES) {
      for (int i = 0; i < words.size(); i++) {
        int[] own = words.isIn(i, frame.parts().get(0).words().first()) ? view.propositions().holding(i) : new int[0];
        List<Range> all = own.length == 0 ? List.of() : frame.around(view, i, own);
        if (!all.isEmpty() && all.stream().noneMatch(word -> taken.stream().anyMatch(word::overlaps))) {
          framed(view, frame, i, own, all).ifPresent(one -> {
            found.add(one);
            taken.addAll(all);
          });
        }
      }
    }
    return found;
  }

  /** Who gets on a list or off it: "raakten hun plaats op de lijst kwijt". */
  static List<ListFrames.Frame> lists(View view) {
    List<ListFrames.Frame> found = new ArrayList<>();
    Words words = view.wordTable();
    for (BarPattern frame : LISTS) {
      for (int i = 0; i < words.size(); i++) {
        int[] own = words.isIn(i, frame.parts().get(0).words().first()) ? view.propositions().holding(i) : new int[0];
        List<Range> all = own.length == 0 ? List.of() : frame.around(view, i, own);
        if (!all.isEmpty() && context(view)) {
          found.add(new ListFrames.Frame(frame.type(), all.stream().reduce(Range::to).get(), MeasureFrames.to(words, i).isPresent()));
        }
      }
    }
    return found;
  }

  private static Optional<Restrictions.Found> framed(View view, BarPattern frame, int verb, int[] own, List<Range> all) {
    Optional<BarTargets.Target> target = TARGETS.nearest(view, verb, own, all, frame.type().equals(BarTargets.FOR));
    Optional<String> type = type(view, frame, target, own);
    if (type.isEmpty() || described(view, own)) {
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
  private static boolean described(View view, int[] own) {
    Words words = view.wordTable();
    return own[0] > 0 && RELATIVES.contains(words.lower(own[0])) && !words.breaks(own[0] - 1);
  }

  private static Optional<String> type(View view, BarPattern frame, Optional<BarTargets.Target> target, int[] own) {
    Words words = view.wordTable();
    boolean arms = words.any(own[0], own[own.length - 1] + 1, ARMS);
    boolean moves = words.any(own[0], own[own.length - 1] + 1, MOVES); // "mogen niet meer naar Rusland vliegen"
    boolean done = frame.type().equals(BarTargets.AWAY) && Arrays.stream(own).mapToObj(words::lower).anyMatch(word -> PASSIVE.contains(word) || SanctionWords.stops(word, false).isPresent());
    boolean somebody = target.filter(one -> !one.type().equals(BarTargets.GOODS) && !Governor.of(view, one.noun().start()).isPreposition()).isPresent();
    return switch (frame.type()) {
      case BarTargets.WHO, BarTargets.FOR -> target.map(BarTargets.Target::type);
      case BarTargets.OUT, BarTargets.AWAY -> moves || done || somebody ? Optional.empty() : Optional.of(arms ? "arms-embargo" : "export-control");
      default -> Optional.of(frame.type());
    };
  }

  /** What holds of itself: "zitten vast". */
  static boolean stands(View view, MeasureFrames.Frame frame) {
    return STATES.contains(view.lower(frame.verb()));
  }

  /** "mogen niet meer", "kunnen niet langer": as far as what says so. */
  static boolean forbids(View view, MeasureFrames.Frame frame) {
    return CAN.contains(view.lower(frame.verb()));
  }

  /** What was barred may be again: "mogen weer landen"; {@code suspended} where only for now. */
  static Optional<String> freed(View view, MeasureFrames.Frame frame, Range clause) {
    boolean freed = frame.own().stream().anyMatch(word -> AGAIN.contains(view.lower(word)));
    return freed ? Optional.of(Words.any(view, clause, FOR_NOW) ? "suspended" : "lifted") : Optional.empty();
  }

  /** The letter or the sentences before speak of sanctions, and somebody who imposes or suffers them is named, or what holds it was just told. */
  private static boolean context(View view) {
    if (!Packages.aboutSanctions(view) || SanctionWords.domestic(view) || SanctionWords.total(view)) {
      return false;
    }
    return view.story().mainlySanctions() || !view.packages().isEmpty() || HeldStages.told(view).isPresent();
  }
}

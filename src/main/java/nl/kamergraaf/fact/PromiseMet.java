package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.OfficeName;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Range;

/**
 * Whether a sentence says that the writer meets an earlier promise of the government: in so many words ("hiermee doe ik de toezegging gestand"),
 * or by taking up a promise that the text before told of ("Met deze brief voldoe ik hieraan", "Dat doe ik met deze brief").
 */
final class PromiseMet {

  private static final int LOOK_BACK = 2;
  private static final Set<String> GOVERNMENT =
      Set.of(
          "ik", "wij", "we", "mijn", "onze", "kabinet", "regering", "minister", "ministers", "minister-president", "staatssecretaris", "ambtsvoorganger", "ambtsvoorgangers", "voorganger", "voorgangers",
          "voorgangster", "ambtgenoot", "bewindspersoon", "bewindspersonen", "collega");
  private static final Set<String> THEIRS = Set.of("zijn", "haar", "hun", "diens");
  /** Behind "toezegging van" these go on with when or where it was made. */
  private static final Set<String> MADE = Set.of("mijn", "onze", "het", "de", "tijdens", "in");
  private static final Set<String> WHETHER = Set.of("of");
  private static final Set<String> TO = Set.of("hieraan", "daaraan");
  private static final Set<String> MEETS = Set.of("voldoe", "voldoen", "voldoet", "voldaan", "gehoor", "gevolg", "invulling", "uitvoering", "opvolging", "tegemoet");
  /** "Met deze brief informeer ik u hierover", right behind what somebody of the government says to have promised. */
  private static final Set<String> ABOUT = Set.of("hierover", "daarover");
  private static final Set<String> TELLS = Set.of("informeer", "informeren", "bericht", "berichten", "rapporteer", "rapporteren");
  private static final Set<String> INFINITIVE = Set.of("te", "over", "het", "tot");
  private static final Set<String> SO = Set.of("dat", "dit");
  private static final Set<String> DOES = Set.of("doe", "doen", "doet");
  private static final Set<String> BEHOLD = Set.of("beschouwd", "beschouwen");
  /** A condition of the sentence itself has been ruled out: "de toezegging om zodra het advies er is …" */
  private static final Set<Modality> STATED = Set.of(Modality.FACT, Modality.INTENTION, Modality.CONDITIONAL);
  private static final Set<String> BY = Set.of("van", "door");
  private static final int REACH = 6;
  /** Between the words that meet a promise and its noun, where they do not hold it, stands at most an article. */
  private static final int NEXT = 5;

  private final View view;
  private final Words words;

  PromiseMet(View view) {
    this.view = view;
    this.words = view.wordTable();
  }

  /** False means that the sentence takes up nothing that stands before it. */
  static boolean mayTakeUp(View view) {
    String text = view.text().text();
    int start = view.range().start();
    return !view.cues("treatment").isEmpty() || text.regionMatches(true, start, "dat doe", 0, 7) || text.regionMatches(true, start, "dit doe", 0, 7);
  }

  /** The words that say so. */
  Optional<Range> words() {
    return view.cues("promise").stream()
        .filter(cue -> cue.concept().name().equals("promise-met") && said(cue.range()) && ours(cue.range()))
        .map(Hit::range)
        .findFirst()
        .or(this::takenUp)
        .filter(met -> !view.lower().endsWith("?") && !Conditions.on(view));
  }

  /** "De toezegging om uw Kamer voor eind maart te informeren" had a term of its own. */
  Optional<When> promised(Range met) {
    return term(new Range(met.end(), view.range().end()));
  }

  /** The term that stands behind "om" in a range. */
  Optional<When> term(Range rest) {
    return Words.in(view, rest, Set.of("om")).stream().findFirst().flatMap(om -> new DueTerm(view).standing(new Range(om.end(), rest.end()), om)).filter(when -> when.end().isPresent());
  }

  /** Each of several, where each is named; none where they are not told apart. */
  List<Range> each(Range met) {
    return new PromisesMet(view).each(met);
  }

  /** Nothing of it is still to come, possible, denied or asked; "kan als afgedaan worden beschouwd" is said to be so. */
  private boolean said(Range cue) {
    Clause clause = view.clauseOf(cue);
    boolean asked = Words.any(view, new Range(clause.range().start(), cue.start()), WHETHER);
    boolean beheld = Words.any(view, clause.range(), BEHOLD) && view.modality(cue) == Modality.POSSIBILITY;
    boolean coming = Words.any(view, cue, PromiseFrame.WILL);
    return !asked && !coming && (beheld || STATED.contains(view.modality(cue)) || view.modality(cue) != Modality.NEGATED && ofContent(clause.range(), cue));
  }

  /** "voldaan aan de toezegging over een mogelijk Europese bijdrage", "om te pleiten voor quota": what was promised is possible, or asked for. */
  private boolean ofContent(Range clause, Range cue) {
    List<Hit.OfConcept> doubts = view.cues("modality", clause);
    return !doubts.isEmpty() && doubts.stream().allMatch(doubt -> doubt.range().start() >= cue.end() && ofContent(doubt.range()));
  }

  private boolean ofContent(Range doubt) {
    int next = words.startingAt(doubt.end());
    boolean attribute = view.lower(doubt).equals("mogelijk") && next < words.size() && words.lower(next).endsWith("e");
    return attribute || Words.first(view.lower(doubt)).endsWith("en") && INFINITIVE.contains(view.wordBefore(doubt.start()));
  }

  /** The promise is the government's: no "haar toezegging" of a company, no "toezegging van de Commissie". */
  private boolean ours(Range cue) {
    boolean government = Words.any(view, view.range(), GOVERNMENT);
    for (int i = words.startingAt(cue.start()); i < words.size() && words.range(i).start() < cue.end() + REACH; i++) {
      boolean promise = words.lower(i).equals("toezegging") || words.lower(i).equals("toezeggingen");
      if (promise && i > 0 && THEIRS.contains(words.lower(i - 1)) && !government) {
        return false;
      }
      if (promise && i + 2 < words.size() && words.lower(i + 1).equals("van") && !madeBy(i + 2)) {
        return false;
      }
    }
    return true;
  }

  private boolean madeBy(int first) {
    boolean date = Character.isDigit(words.lower(first).charAt(0));
    for (int i = first; i < Math.min(words.size(), first + REACH) && !date; i++) {
      if (GOVERNMENT.contains(words.lower(i))) {
        return true;
      }
      if (!MADE.contains(words.lower(i)) && i > first + 1) {
        return false;
      }
    }
    return date;
  }

  /**
   * "de toezegging van de minister van Defensie", "toegezegd door de minister van Defensie": who is said to have promised.
   *
   * @param met the words that say that the promise is met: of other promises the sentence may speak, too
   */
  Optional<Thing> promiser(Promiser who, Range met) {
    for (OfficeName office : view.mentions(OfficeName.class)) {
      int at = words.startingAt(office.range().start()) - 1;
      at = at > 0 && words.lower(at).equals("de") ? at - 1 : at;
      boolean promised = at > 0 && BY.contains(words.lower(at)) && (words.lower(at - 1).startsWith("toezegging") || words.lower(at - 1).equals("toegezegd"));
      if (promised && words.range(at - 1).start() < met.end() + NEXT && words.range(at - 1).end() > met.start() && who.home(office)) {
        return office.office().map(Thing.Known::new);
      }
    }
    return Optional.empty();
  }

  /** "Met deze brief voldoe ik hieraan", behind a sentence that tells of a promise. */
  private Optional<Range> takenUp() {
    boolean to = Words.any(view, view.range(), TO) && Words.any(view, view.range(), MEETS);
    boolean so = words.size() > 2 && SO.contains(words.lower(0)) && DOES.contains(words.lower(1));
    boolean about = TELLS.contains(words.size() > 3 ? words.lower(3) : "") && Words.any(view, view.range(), ABOUT);
    if (!to && !so && !about || !new PromiseDoubts(view).handsOver() || view.whole() != Modality.FACT) {
      return Optional.empty();
    }
    if (!to && !so) {
      return view.story().before(view, 1).stream().anyMatch(before -> new PromiseMade(before).tells()) && view.modality(view.range()) == Modality.FACT ? Optional.of(view.range()) : Optional.empty();
    }
    boolean told = view.story().before(view, LOOK_BACK).stream().anyMatch(PromiseMet::tells);
    return told && view.modality(view.range()) == Modality.FACT ? Optional.of(view.range()) : Optional.empty();
  }

  /** "Ik heb uw Kamer toegezegd", "de toezegging": nothing of a motion. */
  private static boolean tells(View view) {
    String lower = view.lower();
    return (lower.contains("toegezegd") || lower.contains("toezegging")) && !lower.contains("motie");
  }
}

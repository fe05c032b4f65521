package nl.kamergraaf.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/**
 * A promise that was made before, and whose time is still to come: "In het debat van 3 februari heb ik u toegezegd om u voor de zomer te
 * informeren over de quota". It is told only where the sentences around it hand over nothing, for else the letter may be what was promised.
 */
final class PromiseMade {

  static final Set<String> PROMISED = Set.of("toegezegd", "beloofd");
  private static final Set<String> HAVE = Set.of("heb", "hebben", "heeft");
  private static final Set<String> OPENERS = Set.of("om", "dat");
  private static final Set<String> TO = Set.of("te");
  private static final Set<String> READERS = Set.of("u", "uw");
  /** They open what is asked or told of: "om te bezien of scholen voor 1 mei open kunnen". */
  private static final Set<String> BELOW = Set.of("of", "die", "wat", "hoe", "welke", "waarin", "waarmee", "waarvan", "zodat", "omdat");
  private static final Endings DEBATES = new Endings(Set.of("debat", "overleg", "begrotingsbehandeling", "vragenuur"));
  private static final List<String> ANSWERS = List.of("deze brief", "als volgt", "dit verslag", "deze toezegging", "die toezegging");
  private static final int BEFORE = 2;
  private static final int BEHIND = 4;

  private final View view;
  private final Words words;
  private final LocalDate issued;

  PromiseMade(View view) {
    this.view = view;
    this.words = view.wordTable();
    this.issued = view.text().letter().header().identity().issued();
  }

  /** The promise of the sentence, if its day lies behind the letter's. */
  Optional<PromiseReader.Promise> open() {
    return promised().flatMap(at -> {
      List<Thing> by = by(at);
      Optional<When> due = by.isEmpty() || answered() ? Optional.empty() : due(at);
      return due.map(when -> new PromiseReader.Promise(at, at, by, due, Modality.FACT));
    });
  }

  /** Somebody of the government says in it what he has promised the Kamer. */
  boolean tells() {
    return promised().filter(at -> !by(at).isEmpty()).isPresent();
  }

  private Optional<Range> promised() {
    return Words.in(view, view.range(), PROMISED).stream().filter(at -> view.modality(at) == Modality.FACT && toKamer()).findFirst();
  }

  /** Who has promised: the subject of "heb", in a clause that no conjunction opens. */
  private List<Thing> by(Range at) {
    Clause clause = view.clauseOf(at);
    if (clause.opener() == Clause.Opener.SUBORDINATE) {
      return List.of(); // "zoals ik heb toegezegd"
    }
    List<Range> have = Words.in(view, new Range(clause.range().start(), at.start()), HAVE);
    return have.isEmpty() ? List.of() : new Promiser(view).beside(words.startingAt(have.get(have.size() - 1).start()), false);
  }

  /** It was promised to those who read the letter, or in a debate with them. */
  private boolean toKamer() {
    for (int i = 0; i < words.size(); i++) {
      if (DEBATES.end(words.lower(i))) {
        return true;
      }
    }
    return new PromiseFrame(view).goesToKamer(view.range());
  }

  /** A day to come behind "toegezegd om" or "toegezegd dat", or behind "toegezegd" where "te" follows. */
  private Optional<When> due(Range at) {
    Range rest = new Range(at.end(), view.range().end());
    Optional<Range> opener = Words.in(view, rest, OPENERS).stream().findFirst();
    Range from = opener.orElse(at);
    int end = Words.in(view, new Range(from.end(), rest.end()), BELOW).stream().findFirst().map(Range::start).orElse(rest.end());
    boolean promises = opener.isPresent() ? own(from) : Words.any(view, rest, TO);
    return promises ? new DueTerm(view).standing(new Range(from.end(), end), from).filter(when -> coming(when, at)) : Optional.empty();
  }

  /** "dat ik", "dat u": not "dat de Commissie", which does not promise by what others say. */
  private boolean own(Range opener) {
    int at = words.startingAt(opener.start());
    boolean subject = at + 1 < words.size() && READERS.contains(words.lower(at + 1)) || !new Promiser(view).beside(at, false).isEmpty();
    return view.lower(opener).equals("om") || subject;
  }

  /** "op 27 oktober jl. toegezegd voor het einde van dit jaar" may mean, in a letter of the year after, the year that is over. */
  private boolean coming(When due, Range at) {
    if (due.end().filter(issued::isBefore).isEmpty()) {
      return false;
    }
    boolean year = view.words(due.range()).chars().filter(Character::isDigit).count() >= 4;
    Stream<LocalDate> said = view.mentions(When.class, new Range(view.range().start(), at.start())).stream().flatMap(when -> when.end().or(when::start).stream()).filter(issued::isAfter);
    return year || said.allMatch(day -> due.end().get().minusYears(1).isBefore(day));
  }

  /** A sentence around it gives or tells something here and now. */
  private boolean answered() {
    int at = view.sentence().number();
    List<View> all = view.story().views();
    return all.subList(Math.max(0, at - BEFORE), Math.min(all.size(), at + BEHIND + 1)).stream().anyMatch(PromiseMade::answers);
  }

  private static boolean answers(View view) {
    return PromiseWords.here(view) || ANSWERS.stream().anyMatch(view.lower()::contains) || view.cues("promise").stream().anyMatch(hit -> hit.concept().name().equals("promise-met"));
  }
}

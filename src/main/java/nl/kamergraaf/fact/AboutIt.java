package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.text.Range;

/**
 * What was told before, taken up as what is spoken about: "Sindsdien wordt er over onderhandeld", "een verbod wordt afgehouden; daarover wordt nog
 * onderhandeld", "De lidstaten zijn het erover eens geworden".
 */
final class AboutIt {

  private static final Set<String> IT = SanctionWords.all("it");
  private static final Set<String> BEHIND = SanctionWords.all("it-behind");
  private static final List<StagePattern> SAYS = StagePattern.all("it-says-");
  private static final Set<String> TALKS = Set.of("besprekingen", "onderhandelingen", "gesprekken");
  /** Sentences back in the paragraph in which the one package that is talked about is named. */
  private static final int FAR = 5;
  /** Behind talks these say with whom or about what else they are. */
  private static final Set<String> WITH = Set.of("met", "tussen", "van", "voor", "inzake", "rond", "tot", "om");
  private static final Set<String> ENDS = SanctionWords.all("end-of-talks");
  private static final Set<String> GOING_ON = SanctionWords.all("talk-going-on");
  private static final Set<String> TAKES_UP = Set.of("dit", "deze", "dat", "die", "het", "zij", "ze");
  /** Words in which a sentence says what it goes on with: "De Raad heeft dit". */
  private static final int OPENING = 4;
  private static final Set<String> THERE = Set.of("er");
  private static final Set<String> OVER = Set.of("over");
  /** What has been settled is not spoken about any more, but for how it is carried out. */
  private static final Set<String> SETTLED = Set.of("adopted", "established", "in-force", "extended", "lifted", "suspended", "ended");
  /** What talks come to, as the sentence behind tells it. */
  private static final Set<String> OUTCOMES = Stream.concat(SETTLED.stream(), Stream.of("proposed", "announced", "rejected", "in-preparation", "agreed", "withdrawn")).collect(Collectors.toUnmodifiableSet());
  private static final String AGREED = "agreed";
  /** "zijn het erover eens dat de druk omhoog moet": what is agreed on follows. */
  private static final Set<String> AHEAD = Set.of("dat", "of", "hoe", "om");

  private AboutIt() {}

  /** "het twintigste pakket is voorgesteld. Daarover wordt onderhandeld": the one package that is the subject of the sentence before. */
  static Optional<Packages.Found> packaged(View view) {
    Optional<Range> talks = talks(view);
    if (talks.isPresent() && said(view, talks.get()).isPresent()) {
      List<Packages.Found> named = view.story().before(view, FAR).stream().filter(view::sharesParagraph).flatMap(earlier -> earlier.packages().stream()).toList();
      return named.stream().map(Packages.Found::thing).distinct().count() == 1 ? Optional.of(new Packages.Found(named.get(0).thing(), talks.get(), true)) : Optional.empty();
    }
    Optional<Range> it = it(view, view.clauses().get(0).range());
    if (it.isEmpty() || said(view, it.get()).isEmpty()) {
      return Optional.empty();
    }
    return view.story().before(view).stream()
        .filter(earlier -> earlier.packages().stream().map(Packages.Found::thing).distinct().count() == 1)
        .flatMap(earlier -> earlier.packages().stream().filter(one -> !Governor.of(earlier, one.range().start()).isPreposition() || open(earlier, one)))
        .findFirst()
        .map(one -> new Packages.Found(one.thing(), it.get(), true));
  }

  /** "De Commissie schetste de inhoud van het twintigste pakket": nothing is settled of it, and no measure stands beside it that may be meant. */
  private static boolean open(View view, Packages.Found one) {
    return view.restrictions().isEmpty() && Packages.said(view, one, SETTLED).isEmpty();
  }

  /** "de uitkomst van de onderhandelingen over het pakket", "Lang is over het pakket onderhandeld. Het is op 3 mei aangenomen": the talks have ended. */
  static boolean over(View view, Predicates.Said said) {
    if (!said.stage().equals("in-negotiation")) {
      return false;
    }
    Governor of = Governor.of(view, said.cue().start());
    return of.word().equals("van") && ENDS.contains(view.wordBefore(of.range().start())) || ended(view, said.cue());
  }

  /** The sentence behind begins with what was spoken about and tells what came of it. */
  private static boolean ended(View view, Range talk) {
    if (Words.any(view, view.clauseOf(talk).range(), GOING_ON)) {
      return false;
    }
    return view.story().after(view).filter(next -> next.whole() == Modality.FACT && takenUp(next) && next.cues("status").stream().anyMatch(cue -> OUTCOMES.contains(cue.concept().name()) && next.modality(cue.range()) == Modality.FACT)).isPresent();
  }

  /** "Het is aangenomen", "De Raad heeft dit op 3 mei aangenomen", "Dit verbod is ingesteld": no article of another noun, as in "Deze week is". */
  private static boolean takenUp(View next) {
    Words words = next.wordTable();
    for (int i = 0; i < Math.min(words.size() - 1, OPENING); i++) {
      if (TAKES_UP.contains(words.lower(i)) && (alone(words, i + 1) || i == 0 && named(next, words.range(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean named(View next, Range noun) {
    return next.restrictions().stream().anyMatch(one -> one.range().overlaps(noun)) || next.packages().stream().anyMatch(one -> one.range().overlaps(noun));
  }

  private static boolean alone(Words words, int next) {
    String word = words.lower(next);
    return Verbs.finite(word) || SanctionRule.PERFECT.contains(word) || Governor.preposition(word) || SanctionWords.BEHIND_PRONOUN.contains(word) || DeedWords.BEHIND_IT.contains(word) || DeedWords.participle(word);
  }

  /** "De besprekingen in Brussel zijn in volle gang": what they are about has just been told. */
  private static Optional<Range> talks(View view) {
    Words words = view.wordTable();
    boolean opens = words.size() > 2 && TALKS.contains(words.lower(1)) && !WITH.contains(words.lower(2)) && !Words.any(view, view.clauses().get(0).range(), OVER);
    return opens ? Optional.of(words.range(1)) : Optional.empty();
  }

  /** A clause behind the semicolon or colon that ends the clause of a measure says it of the measure, where nothing has been decided on it. */
  static Optional<Predicates.Said> behind(View view, Range thing) {
    int mark = view.next("; ", thing.end());
    if (mark < 0 || view.cues("status", view.clauseOf(thing).range()).stream().anyMatch(cue -> SETTLED.contains(cue.concept().name()))) {
      return Optional.empty();
    }
    return view.clauses().stream()
        .filter(clause -> clause.range().start() >= mark)
        .findFirst()
        .flatMap(clause -> it(view, clause.range()))
        .flatMap(it -> said(view, it));
  }

  /** What the clause says of what these words take up; nothing where something in it is denied, asked or to come. */
  static Optional<Predicates.Said> said(View view, Range it) {
    Range clause = view.clauseOf(it).range();
    Words words = view.wordTable();
    int first = words.startingAt(clause.start());
    int last = StagePattern.behind(words, clause);
    Range thing = TALKS.contains(view.lower(it)) ? new Range(it.start(), it.start()) : it; // "besprekingen" is a word of the pattern itself
    for (StagePattern pattern : view.whole() == Modality.FACT ? SAYS : List.<StagePattern>of()) {
      List<Range> cue = pattern.mayStand(words) ? pattern.cue(words, first, last, thing) : List.of();
      boolean ahead = pattern.stage().equals(AGREED) && Words.any(view, Story.after(it, view.range()), AHEAD);
      if (!cue.isEmpty() && Modalities.plain(view, clause) && !ahead) {
        return Optional.of(new Predicates.Said(pattern.stage(), cue.stream().reduce(Range::to).get(), Modality.FACT));
      }
    }
    return Optional.empty();
  }

  static boolean takesUp(View view, Range words) {
    return IT.contains(view.lower(words)) || TALKS.contains(view.lower(words)) || THERE.contains(view.lower(words));
  }

  /** "daarover", or "er" with "over" behind it before a verb or the end of the clause: not "over de visserij wordt er gesproken". */
  private static Optional<Range> it(View view, Range clause) {
    Words words = view.wordTable();
    if (!words.mayHave(IT) && !words.mayHave(OVER)) {
      return Optional.empty();
    }
    List<Range> it = new ArrayList<>(Words.in(view, clause, IT));
    for (Range there : words.mayHave(OVER) ? Words.in(view, clause, THERE) : List.<Range>of()) {
      Words.in(view, new Range(there.end(), clause.end()), OVER).stream()
          .filter(over -> words.startingAt(over.end()) >= StagePattern.behind(words, clause) || BEHIND.contains(words.lower(words.startingAt(over.end()))))
          .findFirst()
          .ifPresent(over -> it.add(there));
    }
    return it.stream().findFirst();
  }
}

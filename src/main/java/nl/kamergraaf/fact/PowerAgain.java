package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.text.Range;

/** On what else a power rests, of which the sentence before told: "De rechtsmacht van het hof berust op resolutie 12. Voor Kenia vloeit zij uit het statuut voort". */
record PowerAgain(Bodies.Found body, Range verb, Range ground) {

  private static final Set<String> NOUNS = Stream.concat(JurisdictionRule.NOUNS.stream(), Stream.of("bevoegdheid")).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> PRONOUNS = Set.of("zij", "ze", "deze");
  private static final Set<String> RESTS = JurisdictionReach.WORDS.all("rests-again");
  private static final Set<String> BEHIND = JurisdictionReach.WORDS.all("behind-ground");
  private static final Set<String> ON = Set.of("op", "uit", "in", "aan");
  private static final Set<String> GROUNDS = JurisdictionReach.WORDS.all("grounds");
  private static final String THIS = "deze";
  private static final String APART = ";";
  private static final Set<String> THAT = Set.of("die", "deze");
  private static final Set<String> AND = Set.of("en", "maar");

  /** Over what a power is that "zij" takes up: "Zijn rechtsmacht put het hof uit het verdrag, en zij strekt zich uit tot kaping". */
  static Optional<PowerAgain> reach(View view) {
    Words words = view.wordTable();
    if (!words.mayHave(JurisdictionReach.COVERS_HINTS)) {
      return Optional.empty();
    }
    for (int i = 0; i + 2 < words.size(); i++) {
      int start = PRONOUNS.contains(words.lower(i)) ? JurisdictionReach.covers(words, i + 1) : -1;
      Optional<Bodies.Found> holder = start < 0 ? Optional.empty() : holder(view, i);
      int from = holder.isEmpty() ? -1 : JurisdictionPhrase.unarticled(view, start);
      int end = holder.isEmpty() ? -1 : JurisdictionPhrase.placed(view, JurisdictionPhrase.end(view, start));
      if (end > from) { // behind a mark that opens stands nothing
        Range verb = words.range(i + 1);
        return Optional.of(new PowerAgain(new Bodies.Found(holder.get().thing(), verb), verb, new Range(from, end)));
      }
    }
    return Optional.empty();
  }

  /** Whose power a pronoun stands for: one told before it, else, where it opens the sentence, in the sentence before. */
  private static Optional<Bodies.Found> holder(View view, int pronoun) {
    Range before = new Range(view.range().start(), view.wordTable().range(pronoun).start());
    Optional<Range> power = Words.in(view, before, NOUNS).stream().findFirst();
    Optional<Bodies.Found> earlier = power.isEmpty() && pronoun == 0 ? before(view) : Optional.empty();
    return power.flatMap(noun -> JurisdictionRule.holder(view, view.spoken(), noun)).or(() -> earlier);
  }

  static Optional<PowerAgain> of(View view) {
    Words words = view.wordTable();
    Optional<PowerAgain> here = here(view);
    if (here.isPresent()) {
      return here;
    }
    if (!words.mayHave(RESTS) || !words.mayHave(PRONOUNS) || !view.spoken().isEmpty()) {
      return Optional.empty();
    }
    for (Range verb : Words.in(view, view.clauses().get(0).range(), RESTS)) {
      Range clause = view.clauseOf(verb).range();
      int at = words.startingAt(verb.start());
      boolean opens = at == 1 && PRONOUNS.contains(words.lower(0));
      boolean inverted = at + 1 < words.size() && PRONOUNS.contains(words.lower(at + 1)) && !words.breaks(at);
      Optional<InstrumentPhrase> ground = opens || inverted ? InstrumentPhrase.in(view, clause, verb).stream().filter(phrase -> ON.contains(phrase.governor())).findFirst() : Optional.empty();
      Optional<Bodies.Found> holder = ground.isEmpty() ? Optional.empty() : before(view);
      if (holder.isPresent()) {
        return Optional.of(new PowerAgain(new Bodies.Found(holder.get().thing(), verb), verb, alone(view, ground.get().words())));
      }
    }
    return Optional.empty();
  }

  /** "krijgt rechtsmacht over kaping en zal deze gronden op het statuut", "heeft rechtsmacht over kaping; die berust op het statuut": the power of the same sentence. */
  private static Optional<PowerAgain> here(View view) {
    Words words = view.wordTable();
    if (!words.mayHave(JurisdictionRule.NOUNS) || !words.mayHave(GROUNDS) && !words.mayHave(RESTS)) {
      return Optional.empty();
    }
    for (int i = 2; i + 2 < words.size(); i++) {
      boolean rests = words.isIn(i, RESTS) && THAT.contains(words.lower(i - 1)) && view.text().text().startsWith(APART, words.range(i - 2).end());
      boolean grounds = words.isIn(i, GROUNDS) && (words.lower(i - 1).equals(THIS) || words.lower(i + 1).equals(THIS) && Governor.preposition(words.lower(i + 2))); // not "zal deze uitspraken gronden op"
      if (!rests && !grounds) {
        continue;
      }
      Range verb = words.range(i);
      Optional<Range> power = Words.in(view, new Range(view.range().start(), verb.start()), JurisdictionRule.NOUNS).stream().findFirst();
      Optional<Bodies.Found> holder = power.flatMap(noun -> JurisdictionRule.holder(view, view.spoken(), noun));
      Optional<InstrumentPhrase> ground = holder.isEmpty() ? Optional.empty() : InstrumentPhrase.in(view, view.clauseOf(verb).range(), verb).stream().filter(phrase -> phrase.words().start() > verb.end() && ON.contains(phrase.governor())).findFirst();
      if (ground.isPresent()) {
        return ground.map(phrase -> new PowerAgain(new Bodies.Found(holder.get().thing(), verb), verb, alone(view, phrase.words())));
      }
    }
    return Optional.empty();
  }

  /** "het statuut zelf voort" */
  private static Range alone(View view, Range ground) {
    Words words = view.wordTable();
    int last = StagePattern.behind(words, ground) - 1;
    while (words.range(last).start() > ground.start() && words.isIn(last, BEHIND)) {
      last--;
    }
    return new Range(ground.start(), words.range(last).end());
  }

  /** Whose power the sentence before was about: its subject, of a body for which the pronoun cannot stand. */
  private static Optional<Bodies.Found> before(View view) {
    return view.story().before(view).stream()
        .flatMap(earlier -> Words.in(earlier, earlier.range(), JurisdictionRule.NOUNS).stream().filter(power -> subject(earlier, power)).flatMap(power -> JurisdictionRule.holder(earlier, earlier.spoken(), power).stream())
            .filter(body -> BodyFocus.gender(earlier, body) == BodyFocus.Gender.NEUTER)).findFirst();
  }

  /** "De rechtsmacht van het hof berust op", "en de rechtsmacht die het heeft, berust op". */
  private static boolean subject(View view, Range power) {
    Words words = view.wordTable();
    int first = words.startingAt(view.clauseOf(power).range().start());
    return words.startingAt(power.start()) - (AND.contains(words.lower(first)) ? first + 1 : first) <= 1;
  }
}

package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/**
 * The instrument on which a body rests, told of a noun that is the body's: "Haar oprichting vloeide voort uit resolutie 12", "Grondslag ervan is het
 * verdrag", "De oprichting geschiedde bij het protocol".
 *
 * @param cue the noun
 */
record FoundingNouns(Bodies.Found body, Range cue, Thing instrument) {

  private static final Set<String> GROUNDS = Set.of("grondslag", "rechtsgrondslag", "rechtsgrond", "rechtsbasis");
  private static final Set<String> ACTS = Set.of("oprichting", "instelling", "totstandkoming", "mandaat", "ontstaan", "bestaan");
  static final Set<String> NOUNS = Set.of("grondslag", "rechtsgrondslag", "rechtsgrond", "rechtsbasis", "oprichting", "instelling", "totstandkoming", "mandaat", "ontstaan", "bestaan");
  /** With a noun for the ground: "is X", "wordt gevormd door X", "ligt in X". */
  private static final Set<String> IS = Set.of("is", "wordt", "was", "werd", "vormt", "vormde", "blijft");
  private static final Set<String> LIES = Set.of("ligt", "lag", "liggen", "lagen");
  private static final Set<String> THROUGH = Set.of("door", "in");
  private static final String FOR = "voor";
  static final Set<String> THEREFOR = Set.of("daarvoor", "hiervoor");
  private static final Set<String> CAME = Set.of("vindt", "gaat", "ging", "teruggaat", "terugging", "vloeit", "vloeide", "volgt", "volgde", "berust", "berustte", "rust", "rustte", "steunt", "steunde", "stoelt", "stoelde", "geschiedde", "vond", "gebeurde", "ligt", "lag");
  private static final Set<String> OWN = Set.of("zijn", "haar");
  private static final String AT = "ten";
  private static final String AS = "als";
  private static final Set<String> UNDER = Set.of("daaraan", "hieraan", "eraan", "er");
  private static final Set<String> THEREOF = Set.of("daarvan", "daarvoor", "hiervan", "hiervoor", "ervan", "ervoor");
  private static final Set<String> MAKES = Set.of("vormt", "vormde", "is", "biedt", "legt", "legde");
  private static final Set<String> SERVES = Set.of("dient", "diende", "geldt", "gold", "fungeert", "fungeerde");
  private static final String WHOSE = "waarvan";
  private static final Set<String> BY = Set.of("uit", "op", "bij", "in", "krachtens", "via");

  static Optional<FoundingNouns> of(View view) {
    if (!view.wordTable().mayHave(NOUNS)) {
      return Optional.empty();
    }
    for (Range noun : Words.in(view, view.range(), NOUNS)) {
      Range clause = view.clauseOf(noun).range();
      Optional<FoundingNouns> pointed = GROUNDS.contains(view.lower(noun)) ? pointed(view, clause, noun) : Optional.empty();
      if (pointed.isPresent()) {
        return pointed;
      }
      boolean came = ACTS.contains(view.lower(noun)) && Words.any(view, clause, CAME);
      boolean ground = GROUNDS.contains(view.lower(noun)) && (Words.any(view, clause, IS) || Words.any(view, clause, LIES));
      Optional<InstrumentPhrase> phrase = came || ground ? InstrumentPhrase.in(view, clause, noun).stream().filter(one -> one.words().start() > noun.end() && (came ? BY.contains(one.governor()) : IS.contains(one.governor()) || THROUGH.contains(one.governor()))).findFirst() : Optional.empty();
      Optional<Bodies.Found> body = phrase.isEmpty() ? Optional.empty() : whose(view, clause, noun) ? Bodies.beside(view, clause) : whose(view, noun);
      if (body.isPresent()) {
        return Optional.of(new FoundingNouns(body.get(), noun, phrase.get().thing(view)));
      }
    }
    return Optional.empty();
  }

  /** "Het verdrag vormt daarvan de grondslag", "Daaraan ligt het verdrag ten grondslag", "Als grondslag dient het verdrag": of the body that the sentences before speak of. */
  private static Optional<FoundingNouns> pointed(View view, Range clause, Range noun) {
    Words words = view.wordTable();
    boolean under = view.wordBefore(noun.start()).equals(AT) && Words.any(view, clause, LIES) && Words.any(view, clause, UNDER);
    boolean makes = Words.any(view, clause, MAKES) && Words.any(view, clause, THEREOF);
    boolean serves = words.startingAt(noun.start()) == 1 && words.lower(0).equals(AS) && Words.any(view, clause, SERVES);
    if (!under && !makes && !serves || !view.bodies().isEmpty()) {
      return Optional.empty();
    }
    Optional<InstrumentPhrase> phrase = InstrumentPhrase.in(view, clause, noun).stream().filter(one -> !Governor.preposition(one.governor())).findFirst();
    return phrase.flatMap(one -> topic(view, under).flatMap(BodyFocus.Topic::body).map(thing -> new FoundingNouns(new Bodies.Found(thing, noun), noun, one.thing(view))));
  }

  /** "De vangst is groot. Daaraan ligt het verdrag ten grondslag": not of a body of which the sentence right before does not speak. */
  private static Optional<BodyFocus.Topic> topic(View view, boolean hereto) {
    return BodyReference.topic(view).filter(topic -> !hereto || topic.sentence() == view.sentence().number() - 1);
  }

  /** Whose a noun is, also by "daarvoor": "De grondslag daarvoor". */
  static Optional<Bodies.Found> whose(View view, Range noun) {
    Words words = view.wordTable();
    int next = words.startingAt(noun.end());
    boolean therefor = next < words.size() && words.isIn(next, THEREFOR) && view.bodies().isEmpty();
    boolean other = next < words.size() && words.lower(next).equals(FOR); // "De grondslag voor die eis"
    boolean act = other && next + 2 < words.size() && words.isIn(next + 1, OWN) && words.isIn(next + 2, ACTS); // "De grondslag voor haar mandaat"
    return act ? BodyReference.owner(view, words.range(next + 2)) : other ? Optional.empty() : BodyReference.owner(view, noun).or(() -> thereof(view, noun)).or(() -> therefor ? BodyReference.topic(view).flatMap(BodyFocus.Topic::body).map(thing -> new Bodies.Found(thing, noun)) : Optional.empty());
  }

  /** "Het hof draait; de grondslag ervan is X": of the one body before the semicolon. */
  private static Optional<Bodies.Found> thereof(View view, Range noun) {
    Words words = view.wordTable();
    int next = words.startingAt(noun.end());
    Clause clause = view.clauseOf(noun);
    boolean points = next < words.size() && BodyFocus.WORDS.has("thereof", words.lower(next)) && clause.opener() == Clause.Opener.PUNCTUATION;
    List<Bodies.Found> before = points ? view.bodies().stream().filter(body -> body.range().end() <= clause.range().start()).toList() : List.of();
    boolean one = before.stream().map(Bodies.Found::thing).distinct().count() == 1;
    boolean alone = one && Words.of(view, new Range(Bodies.bracketed(view, before.getLast().range()), clause.range().start())).stream().noneMatch(word -> DeedWords.ARTICLES.contains(view.lower(word))); // not "helpt bij het embargo; de grondslag ervan"
    return alone && !Governor.of(view, before.getLast().range().start()).isPreposition() ? Optional.of(before.getLast()) : Optional.empty();
  }

  /** "het panel, waarvan de oprichting teruggaat op": of what the clause stands behind. */
  private static boolean whose(View view, Range clause, Range noun) {
    Words words = view.wordTable();
    return words.opening(clause.start()).equals(WHOSE) && words.startingAt(noun.start()) == words.startingAt(clause.start()) + 2;
  }
}

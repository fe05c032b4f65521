package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/**
 * That an instrument is the ground on which a body rests, told of the instrument: "Het verdrag vormt de grondslag van het hof", "De rechtsbasis voor het hof
 * is het verdrag", "Aan het hof ligt een resolutie ten grondslag", "Hieraan ligt ...".
 *
 * @param cue the noun for the ground
 */
record FoundingGrounds(Bodies.Found body, Range cue, Thing instrument) {

  private static final Set<String> GROUNDS = Set.of("grondslag", "rechtsgrondslag", "rechtsgrond", "basis", "rechtsbasis", "fundament");
  private static final Set<String> IS = Set.of("vormt", "vormde", "is", "was", "biedt", "bood", "legt", "legde", "vormen", "leggen", "legden", "vormden", "zou", "kan", "zal", "moet");
  private static final Set<String> HAS = Set.of("heeft", "had", "krijgt", "kreeg", "met", "kent");
  private static final Set<String> LIES = Set.of("ligt", "lag", "liggen", "lagen");
  private static final Set<String> TEN = Set.of("ten");
  private static final Set<String> RELATIVES = Set.of("dat", "die");
  private static final Set<String> GIVES = Set.of("verschaft", "verschafte", "verschaffen", "verschaften", "geeft", "gaf", "biedt", "bood");
  private static final Set<String> OWN = Set.of("", "zijn", "haar", "hun");
  private static final String TO = "aan";
  private static final Set<String> HEREOF = Set.of("hieraan", "daaraan");
  /** Between a noun for the ground and its body, without articles and adjectives. */
  private static final Set<String> OF =
      Set.of("onder", "waarop", "van", "voor", "van oprichting van", "voor oprichting van", "van instelling van", "voor instelling van", "van bestaan van", "voor bestaan van", "voor mandaat van", "van mandaat van", "voor werk van", "kunnen vormen voor", "vormen voor", "moeten vormen voor");
  /** Between the body and the instrument behind it. */
  private static final Set<String> BY = Set.of("is", "was", "vormt", "vormde", "wordt gevormd door", "werd gevormd door", "is gelegen in", "ligt in", "dient", "diende", "geldt", "gold", "fungeert");
  /** "de grondslag voor het hof om te handelen": of what it does. */
  private static final String AIM = " voor ";
  private static final String DOING = " om ";

  static Optional<FoundingGrounds> of(View view) {
    Words words = view.wordTable();
    if (!words.mayHave(GROUNDS)) {
      return Optional.empty();
    }
    for (int i = 0; i < words.size(); i++) {
      Optional<FoundingGrounds> ground = words.isIn(i, GROUNDS) ? at(view, i) : Optional.empty();
      if (ground.isPresent()) {
        return ground;
      }
    }
    return Optional.empty();
  }

  private static Optional<FoundingGrounds> at(View view, int noun) {
    Words words = view.wordTable();
    Range cue = words.range(noun);
    Range clause = view.clauseOf(cue).range();
    boolean under = noun > 0 && words.isIn(noun - 1, TEN);
    Optional<FoundingGrounds> lain = under ? lain(view, noun) : Optional.empty();
    if (lain.isPresent()) {
      return lain;
    }
    List<InstrumentPhrase> phrases = InstrumentPhrase.in(view, clause, cue);
    for (InstrumentPhrase phrase : phrases) {
      Optional<Bodies.Found> body = under ? under(view, clause, cue, phrase) : of(view, cue, phrase);
      if (body.isPresent()) {
        return Optional.of(new FoundingGrounds(body.get(), cue, phrase.thing(view)));
      }
    }
    return Optional.empty();
  }

  /** "het verdrag dat ten grondslag ligt aan het hof", "het verdrag dat aan het hof ten grondslag ligt": what stands before the pronoun. */
  private static Optional<FoundingGrounds> lain(View view, int noun) {
    Words words = view.wordTable();
    boolean lies = noun + 1 < words.size() && LIES.contains(words.lower(noun + 1));
    Optional<Bodies.Found> body = !lies ? Optional.empty() : view.spoken().stream().filter(one -> Governor.of(view, one.range().start()).word().equals(TO)).findFirst();
    int to = body.map(one -> words.startingAt(Governor.of(view, one.range().start()).range().start())).orElse(-1);
    int which = to == noun + 2 ? noun - 2 : to - 1;
    boolean relative = body.isPresent() && which > 1 && which < noun && RELATIVES.contains(words.lower(which)) && (to == noun + 2 || words.startingAt(body.get().range().end()) == noun - 1);
    if (!relative) {
      return Optional.empty();
    }
    Range clause = new Range(view.range().start(), words.range(which).start());
    Optional<Thing> named = InstrumentPhrase.in(view, clause, words.range(noun)).stream().filter(phrase -> words.startingAt(phrase.words().end()) == which).findFirst().map(phrase -> phrase.thing(view));
    Optional<Thing> instrument = named.or(() -> Instruments.head(words.lower(which - 1)) ? Optional.of(Instruments.thing(view, words.range(which - 1))) : Optional.empty());
    return instrument.map(thing -> new FoundingGrounds(body.get(), words.range(noun), thing));
  }

  /** "X vormt de grondslag van het hof", "De grondslag van het hof is X". */
  private static Optional<Bodies.Found> of(View view, Range noun, InstrumentPhrase phrase) {
    Optional<Bodies.Found> body = view.spoken().stream().filter(one -> one.range().start() > noun.end() && OF.contains(FoundingRelatives.bare(view, noun.end(), one.range().start()))).findFirst().or(() -> pointed(view, noun));
    if (body.isEmpty()) {
      return has(view, noun, phrase);
    }
    String verb = phrase.words().end() < noun.start() ? FoundingRelatives.bare(view, phrase.words().end(), noun.start()) : "-";
    boolean apposed = verb.isEmpty() && view.text().text().startsWith(", ", phrase.words().end()); // "Het verdrag, de grondslag van het hof, trad in werking"
    if (view.text().text().startsWith(DOING, body.get().range().end())) {
      return Optional.empty();
    }
    boolean before = (apposed || IS.contains(verb)) && !Governor.preposition(phrase.governor());
    boolean behind = phrase.start() > body.get().range().end() && BY.contains(FoundingRelatives.bare(view, body.get().range().end(), phrase.start()));
    return before || behind ? body : Optional.empty();
  }

  /** "X vormt de grondslag daarvan" */
  private static Optional<Bodies.Found> pointed(View view, Range noun) {
    Words words = view.wordTable();
    int next = words.startingAt(noun.end());
    boolean points = next < words.size() && (BodyFocus.WORDS.has("thereof", words.lower(next)) || words.isIn(next, FoundingNouns.THEREFOR));
    return points ? FoundingNouns.whose(view, noun) : Optional.empty();
  }

  /** "Het hof heeft X als grondslag", "Voor het hof vormt X de rechtsgrond". */
  private static Optional<Bodies.Found> has(View view, Range noun, InstrumentPhrase phrase) {
    if (phrase.words().start() > noun.end()) {
      boolean as = view.wordBefore(noun.start()).equals("als") && FoundingRelatives.bare(view, noun.end(), phrase.start()).isEmpty() && !Words.marked(view.text().text(), noun.end(), phrase.start(), ",;:(");
      return as && Words.any(view, view.clauseOf(noun).range(), HAS) ? BodySubject.of(view, noun) : Optional.empty(); // "heeft als rechtsgrondslag het verdrag"
    }
    Optional<Bodies.Found> given = given(view, noun, phrase);
    if (given.isPresent()) {
      return given;
    }
    String between = FoundingRelatives.bare(view, phrase.words().end(), noun.start());
    if (between.equals("als") && HAS.contains(phrase.governor())) {
      boolean last = ListedParts.trimmed(view, new Range(noun.end(), view.clauseOf(noun).range().end())).length() == 0; // not "als grondslag van zijn oordeel"
      return last ? BodySubject.of(view, noun) : Optional.empty();
    }
    return between.isEmpty() && IS.contains(phrase.governor())
        ? view.spoken().stream().filter(body -> body.range().end() < phrase.start() && IS.contains(FoundingRelatives.bare(view, body.range().end(), phrase.start())) && Governor.of(view, body.range().start()).word().equals("voor")).findFirst() : Optional.empty();
  }

  /** "X verschafte het hof zijn grondslag", "X bood het hof een rechtsgrond". */
  private static Optional<Bodies.Found> given(View view, Range noun, InstrumentPhrase phrase) {
    if (view.text().text().startsWith(AIM, noun.end())) {
      return Optional.empty(); // "een grondslag voor zijn vonnis"
    }
    return view.spoken().stream().filter(body -> body.range().start() > phrase.words().end() && body.range().end() < noun.start())
        .filter(body -> GIVES.contains(FoundingRelatives.bare(view, phrase.words().end(), body.range().start())) && OWN.contains(FoundingRelatives.bare(view, body.range().end(), noun.start())))
        .findFirst();
  }

  /** "Aan het hof ligt X ten grondslag", "X ligt ten grondslag aan het hof", "Hieraan ligt X ten grondslag". */
  private static Optional<Bodies.Found> under(View view, Range clause, Range noun, InstrumentPhrase phrase) {
    Words words = view.wordTable();
    boolean lies = LIES.contains(FoundingRelatives.bare(view, Math.min(phrase.words().end(), noun.start()), Math.max(words.range(words.startingAt(noun.start()) - 1).start(), phrase.words().end()))) || LIES.contains(phrase.governor());
    if (!lies || phrase.words().start() > noun.start()) {
      return Optional.empty();
    }
    if (HEREOF.contains(words.lower(words.startingAt(clause.start()))) && view.spoken().isEmpty()) {
      return view.story().before(view, 1).stream().filter(earlier -> earlier.cues("status").stream().anyMatch(cue -> cue.concept().name().equals("established")))
          .flatMap(earlier -> Bodies.before(view).stream()).map(thing -> new Bodies.Found(thing, words.range(0))).findFirst();
    }
    return view.spoken().stream().filter(body -> clause.contains(body.range()) && Founding.ofAct(view, body.range()).governor().word().equals("aan")).findFirst()
        .or(() -> Words.in(view, clause, FoundingNouns.NOUNS).stream().filter(act -> act.end() < noun.start() && Governor.of(view, act.start()).word().equals("aan")).findFirst().flatMap(act -> BodyReference.owner(view, act))); // "Aan haar oprichting ligt"
  }
}

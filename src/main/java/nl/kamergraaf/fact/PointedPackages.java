package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Range;

/** Words that take up the one package that the sentence before tells of: "Dit is op 3 mei aangenomen", "Dat voorstel werd geblokkeerd", "Het voorstel daarvoor ligt er". */
final class PointedPackages {

  private static final Set<String> HINTS = Set.of("dit", "dat", "voorstel", "opvolger");
  private static final String IT = "het";
  private static final Set<String> NEXT = Set.of("opvolger");
  private static final Set<String> NEW = Set.of("een", "de");
  private static final Set<String> OF = Set.of("van", "voor", "als", "bij");
  private static final Set<String> THIS = Set.of("dit", "dat");
  private static final Set<String> FOR_IT = Set.of("daarvoor", "hiervoor", "ervoor", "daartoe", "hiertoe");
  private static final String BY = "door";
  private static final Set<String> WHERE = Set.of(BY, "in", "bij", "binnen");
  /** Words from such a preposition to its noun. */
  private static final int PHRASE = 5;
  /** Words before the object of the main clause. */
  private static final int OBJECT = 7;

  private PointedPackages() {}

  static Optional<Packages.Found> in(View view) {
    Optional<Range> object = object(view);
    if (object.isEmpty() && (!view.mayHold(HINTS) && !opens(view) || view.cues("status").isEmpty())) {
      return Optional.empty();
    }
    Optional<Thing.SanctionsPackage> before = before(view);
    Optional<Range> next = successor(view);
    if (next.isPresent()) {
      return before.map(thing -> new Packages.Found(new Thing.SanctionsPackage(thing.ordinal() + 1, thing.regime()), next.get()));
    }
    return before.flatMap(thing -> proposal(view).or(() -> Pronouns.alone(view)).or(() -> it(view)).or(() -> object).map(it -> new Packages.Found(thing, it, true)));
  }

  /** The package that the sentence before names alone, and no measure beside it. */
  private static Optional<Thing.SanctionsPackage> before(View view) {
    return view.story().before(view).filter(earlier -> earlier.restrictions().isEmpty()).map(earlier -> earlier.packages().stream().map(Packages.Found::thing).distinct().toList()).filter(named -> named.size() == 1).map(named -> named.get(0));
  }

  /** "Over een opvolger wordt onderhandeld": the package behind the one that the sentence before names, not "een opvolger van de directeur". */
  private static Optional<Range> successor(View view) {
    Words words = view.wordTable();
    return (view.mayHold(NEXT) && !somebody(view) ? Words.in(view, view.clauses().get(0).range(), NEXT) : List.<Range>of()).stream()
        .filter(noun -> NEW.contains(words.lower(Math.max(0, words.startingAt(noun.start()) - 1))))
        .filter(noun -> words.startingAt(noun.end()) < words.size() && !OF.contains(words.lower(words.startingAt(noun.end()))))
        .findFirst();
  }

  /** "Mevrouw Bakker vertrekt", "voor de gezant": somebody who may have a successor. */
  private static boolean somebody(View view) {
    List<Name> names = view.mentions(Name.class);
    for (Range word : Words.of(view, new Range(view.wordTable().range(0).end(), view.range().end()))) {
      boolean named = Character.isUpperCase(view.text().text().charAt(word.start())) && names.stream().noneMatch(name -> name.range().contains(word));
      if (named || SanctionWords.single(view.lower(word))) {
        return true;
      }
    }
    return false;
  }

  /** "Het is uiteindelijk op 3 mei aangenomen": the subject of a deed that closes the sentence, not "het is aangenomen dat". */
  private static Optional<Range> it(View view) {
    Words words = view.wordTable();
    boolean opens = opens(view) && SanctionRule.PERFECT.contains(words.lower(1)) && view.clauses().size() == 1;
    return opens && DeedWords.describing(words.lower(words.size() - 1)).isPresent() && decided(view) ? Optional.of(words.range(0)) : Optional.empty();
  }

  /** "Zwitserland nam het op 3 mei over", "Slowakije hield het tegen": the object of a verb whose particle closes the sentence. */
  private static Optional<Range> object(View view) {
    Words words = view.wordTable();
    int last = words.size() - 1;
    for (int i = 2; i < last && i < OBJECT; i++) {
      String particle = words.lower(last);
      boolean verb = words.lower(i).equals(IT) && DeedWords.forms(words.lower(i - 1)).stream().anyMatch(form -> form.shape() == DeedWords.Shape.FINITE && form.verb().particle().equals(List.of(particle)));
      boolean alone = i + 1 == last || dated(view, words.range(i + 1));
      if (verb && alone && view.clauses().size() == 1 && SanctionSigns.imposer(view, new Range(view.range().start(), words.range(i).start()))) {
        return Optional.of(words.range(i));
      }
    }
    return Optional.empty();
  }

  /** "op 3 mei" */
  private static boolean dated(View view, Range word) {
    return view.mentions(When.class).stream().anyMatch(when -> when.range().start() - word.end() <= 1 && when.range().end() >= word.end());
  }

  private static boolean opens(View view) {
    return view.wordTable().size() > 2 && view.wordTable().lower(0).equals(IT);
  }

  /** "door de lidstaten", "in Brussel": not "door Albanië", "in de Eerste Kamer", whose verdict is none on the package. */
  private static boolean decided(View view) {
    Words words = view.wordTable();
    return Words.in(view, view.range(), WHERE).stream().map(word -> words.startingAt(word.start())).allMatch(word -> {
      int last = Math.min(words.size(), word + PHRASE);
      boolean decider = words.any(word + 1, last, SanctionWords.DECIDERS) || words.any(word + 1, last, LaterStages.PROPOSERS);
      boolean time = view.mentions(When.class, view.range()).stream().anyMatch(when -> when.range().overlaps(words.range(word).to(words.range(last - 1))));
      return decider || !BY.equals(words.lower(word)) && (time || word + 1 < words.size() && !Governor.belongs(words.lower(word + 1)));
    });
  }

  private static Optional<Range> proposal(View view) {
    Words words = view.wordTable();
    for (Range noun : Words.in(view, view.clauses().get(0).range(), SanctionWords.OWN_PROPOSALS)) {
      int next = words.startingAt(noun.end());
      boolean forIt = next < words.size() && FOR_IT.contains(words.lower(next));
      if (THIS.contains(view.wordBefore(noun.start())) || forIt) {
        return Optional.of(noun);
      }
    }
    return Optional.empty();
  }
}

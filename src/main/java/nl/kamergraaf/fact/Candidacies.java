package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** That a state would host a body, told by the noun for that: "de Keniaanse kandidatuur voor de zetel van het hof", "de kandidatuur van Kenia". */
final class Candidacies {

  static final Set<String> NOUNS = Set.of("kandidatuur", "kandidaatstelling", "kandidaat-gastland");
  private static final String APPOSED = "kandidaat-gastland";
  private static final Set<String> SEATS = Set.of("zetel", "vestiging", "huisvesting", "gastlandschap");
  /** "berust op een misverstand", "is verzonnen": there is none. */
  private static final Set<String> UNREAL = HostFrames.WORDS.all("unreal");
  private static final Set<Modality> OPEN = Set.of(Modality.FACT, Modality.INTENTION, Modality.FUTURE, Modality.EXPECTATION, Modality.OBLIGATION, Modality.REQUESTED);
  private static final String FOR = "voor";
  private static final String OF = "van";
  /** Words from the noun to "zetel". */
  private static final int NEAR = 6;

  private Candidacies() {}

  static Optional<Hosting> of(View view) {
    return Words.in(view, view.range(), NOUNS).stream().flatMap(noun -> told(view, noun).stream()).findFirst();
  }

  private static Optional<Hosting> told(View view, Range noun) {
    boolean apposed = view.lower(noun).equals(APPOSED);
    Optional<Thing> state = view.mentions(Name.class).stream().filter(name -> name.kind() == Kind.COUNTRY && (apposed ? before(view, name, noun) : whose(view, name, noun))).flatMap(name -> Things.of(name).stream()).findFirst();
    Optional<Thing> body = state.isEmpty() || !OPEN.contains(view.modality(noun)) || Words.any(view, view.resumed(view.clauses().indexOf(view.clauseOf(noun))), UNREAL) ? Optional.empty() : apposed ? HostOffer.housing(view, noun) : seat(view, noun).flatMap(seat -> HostOffer.housing(view, seat));
    return body.map(thing -> new Hosting(thing, state.get(), noun, Modality.INTENTION, true));
  }

  /** "Kenia, kandidaat-gastland van het hof," */
  private static boolean before(View view, Name state, Range noun) {
    return state.form() != Spelling.Form.ADJECTIVE && view.words(new Range(state.range().end(), Math.max(state.range().end(), noun.start()))).equals(", ");
  }

  /** "de Keniaanse kandidatuur", "de kandidatuur van Kenia" */
  private static boolean whose(View view, Name state, Range noun) {
    boolean adjective = state.form() == Spelling.Form.ADJECTIVE && noun.start() - state.range().end() == 1;
    return adjective || state.form() != Spelling.Form.ADJECTIVE && view.words(new Range(noun.end(), Math.max(noun.end(), state.range().start()))).equals(" " + OF + " ");
  }

  /** "kandidatuur (van Kenia) voor de zetel" */
  private static Optional<Range> seat(View view, Range noun) {
    Words words = view.wordTable();
    int first = words.startingAt(noun.end());
    for (int i = first; i < words.size() && i < first + NEAR && !words.breaks(i - 1); i++) {
      if (SEATS.contains(words.lower(i)) && Governor.of(view, words.range(i).start()).word().equals(FOR)) {
        return Optional.of(words.range(i));
      }
    }
    return Optional.empty();
  }
}

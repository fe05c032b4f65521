package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.text.Range;

/** A body that is called the proposal of a state or body: "het hof, een voorstel waarmee Kenia naar buiten trad,", "Het hof is een idee van Kenia". */
final class BodyIdeas {

  private static final String PROPOSAL = "proposal";
  private static final String PROPOSED = "proposed";
  private static final String A = "een";
  private static final Set<String> IS = Set.of("is", "was", "blijft", "betreft");
  private static final Set<String> STILL = Set.of("nog", "vooralsnog", "voorlopig", "slechts");
  private static final Set<String> OF = Set.of("van", "uit");
  private static final Set<String> RELATIVES = Set.of("dat", "die", "waarmee", "waarvoor", "waarop");
  private static final Set<String> NOT = Set.of("niet", "nooit", "geen");
  private static final int ADJECTIVES = 2;

  private BodyIdeas() {}

  static Optional<Predicates.Said> of(View view, Range body) {
    Words words = view.wordTable();
    int from = Bodies.bracketed(view, body);
    int first = words.startingAt(from);
    boolean aside = view.text().text().startsWith(", ", from);
    boolean is = !aside && first < words.size() && words.isIn(first, IS) && words.range(first).start() == from + 1;
    int article = is ? first + 1 : first;
    while (is && article < words.size() && words.isIn(article, STILL)) {
      article++;
    }
    int noun = aside || is ? noun(words, article) : -1;
    return noun > 0 && somebodys(view, noun) ? Optional.of(new Predicates.Said(PROPOSED, words.range(noun), view.whole())) : Optional.empty();
  }

  /** The noun of "een nieuw voorstel"; -1 where no such words stand there. */
  private static int noun(Words words, int article) {
    for (int i = article + 1; i < words.size() && i <= article + 1 + ADJECTIVES && words.lower(article).equals(A); i++) {
      if (BodyPlaces.kind(words.lower(i)).filter(PROPOSAL::equals).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /** "van Kenia", "waarmee Kenia kwam": not "van het lid X", "dat Kenia verwierp". */
  private static boolean somebodys(View view, int noun) {
    Words words = view.wordTable();
    int next = noun + 1;
    if (next >= words.size() || words.breaks(noun)) {
      return false;
    }
    Range rest = new Range(words.range(next).start(), end(view, words.range(next).start()));
    if (words.isIn(next, OF)) {
      return view.mentions(Name.class, rest).stream().anyMatch(name -> acts(view, name) && words.startingAt(name.range().start()) - next <= ADJECTIVES);
    }
    boolean wished = Words.any(view, rest, BodyFrame.WORDS.all("wishes")) || Words.any(view, rest, NOT) || Words.any(view, rest, FoundingRelatives.WORDS.all("turned-down"));
    return words.isIn(next, RELATIVES) && !wished && view.mentions(Name.class, rest).stream().anyMatch(name -> acts(view, name) && !governed(view, name));
  }

  /** "waarvoor Kenia zich beijvert": what opens the clause governs nobody. */
  private static boolean governed(View view, Name name) {
    Governor governor = Governor.of(view, name.range().start());
    return governor.isPreposition() && !RELATIVES.contains(governor.word());
  }

  /** Where the next comma stands. */
  private static int end(View view, int from) {
    int comma = view.next(",", from);
    return comma < 0 ? view.range().end() : comma;
  }

  private static boolean acts(View view, Name name) {
    return Things.acts(name) && !Things.of(name).equals(Things.home(view));
  }
}

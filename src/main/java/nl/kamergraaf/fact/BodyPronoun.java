package nl.kamergraaf.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/**
 * A pronoun that stands for the one body that was spoken of before: "Het berust op", "Zij is ingesteld bij", "daarover heeft het geen rechtsmacht". It
 * agrees with the body in gender, and nothing else that was spoken of does.
 */
final class BodyPronoun {

  private static final Set<String> NEUTER = Set.of("het", "dit");
  private static final Set<String> COMMON = Set.of("zij", "ze", "hij", "deze");
  private static final Set<String> OBJECTS = Set.of("het", "haar", "hem", "deze");
  private static final String TO = "te";
  private static final String IN = "in";
  /** Words of a place between a pronoun and its verb. */
  private static final int PLACE = 5;
  private static final Set<String> OWN_NEUTER = Set.of("zijn");
  private static final Set<String> OWN_COMMON = Set.of("haar");
  private static final Endings NEUTER_NOUNS = new Endings(Set.of("hof", "tribunaal", "tribunal", "gerecht", "register", "mechanisme", "comité", "centrum", "team", "orgaan"));
  private static final Endings COMMON_NOUNS = new Endings(Set.of("commissie", "rechtbank", "kamer", "instelling", "missie", "raad"));
  /** What behind a pronoun shows that it is no article. */
  private static final Set<String> VERBS =
      Set.of(
          "is", "was", "werd", "wordt", "heeft", "had", "kan", "zal", "zou", "moet", "berust", "berustte", "rust", "steunt", "stoelt", "vindt", "ontleent", "ontleende", "dankt",
          "dankte", "vloeit", "ontstond", "kwam", "oordeelt", "berecht", "behandelt", "spreekt", "grondt", "baseert", "krijgt", "blijft");
  private static final Set<String> SMALL = Set.of("geen", "niet", "ook", "op", "wel", "alleen", "uitsluitend", "bij", "krachtens", "aan", "in", "evenmin", "zijn", "haar", "zich", "slechts");
  private static final Set<String> ARTICLES = Set.of("het", "dit", "dat");
  private static final String ONE = "een";
  private static final Set<String> BEING = Set.of("is", "was", "blijft", "als");
  private static final Set<String> OF_BODY = Set.of("internationaal", "internationale", "speciaal", "bijzonder", "europees", "afrikaans", "oprichting");

  private BodyPronoun() {}

  /** The body that is the subject of a clause by a pronoun at its beginning, or right behind the verb. */
  static Optional<Bodies.Found> subject(View view, Clause clause, Range word) {
    Words words = view.wordTable();
    int first = words.startingAt(clause.range().start());
    int limit = Math.min(words.size() - 1, words.startingAt(word.start()) + 1);
    for (int i = first; i < limit; i++) {
      boolean opens = i == first && VERBS.contains(words.lower(i + 1));
      boolean inverted = i > first && VERBS.contains(words.lower(i - 1)) && (SMALL.contains(words.lower(i + 1)) || words.range(i + 1).overlaps(word));
      boolean one = NEUTER.contains(words.lower(i)) || COMMON.contains(words.lower(i));
      if (one && (opens || inverted) && !words.breaks(i)) {
        return of(view, words.range(i), NEUTER.contains(words.lower(i)));
      }
    }
    return Optional.empty();
  }

  /** "Haar rechtsmacht", "zijn rechtsmacht" at the beginning of the sentence. */
  static Optional<Bodies.Found> owner(View view, Range noun) {
    Words words = view.wordTable();
    int own = words.startingAt(noun.start()) - 1;
    boolean owned = own == 0 && (OWN_NEUTER.contains(words.lower(own)) || OWN_COMMON.contains(words.lower(own)));
    return owned ? of(view, words.range(own), OWN_NEUTER.contains(words.lower(own))) : Optional.empty();
  }

  /** "heeft aangeboden het in Bergen te huisvesten": a pronoun as the object, with nothing but a place behind it. */
  static boolean housed(View view, Range verb) {
    Words words = view.wordTable();
    int to = words.startingAt(verb.start()) - 1;
    for (int i = to - 1; i >= 0 && i >= to - PLACE && words.lower(to).equals(TO) && !words.breaks(i); i--) {
      boolean in = i + 1 == to || words.lower(i + 1).equals(IN);
      if (OBJECTS.contains(words.lower(i)) && in) {
        return true;
      }
    }
    return false;
  }

  /** The one body of the same sentence before the pronoun, else of the sentence before, where nothing else can be meant. */
  private static Optional<Bodies.Found> of(View view, Range pronoun, boolean neuter) {
    boolean here = view.bodies().stream().anyMatch(body -> body.range().end() <= pronoun.start());
    View told = here ? view : view.story().before(view, 1).stream().filter(view::sharesParagraph).findFirst().orElse(view);
    List<Bodies.Found> bodies = told.bodies().stream().filter(body -> told != view || body.range().end() <= pronoun.start()).toList();
    if (bodies.isEmpty() || bodies.stream().map(Bodies.Found::thing).distinct().count() != 1 || view.bodies().stream().anyMatch(body -> body.range().start() > pronoun.start())) {
      return Optional.empty();
    }
    Bodies.Found body = bodies.get(0);
    boolean free = bodies.stream().anyMatch(one -> !Governor.of(told, one.range().start()).isPreposition());
    boolean agrees = agrees(body.thing(), neuter);
    return free && agrees && !(neuter && another(told, told == view ? pronoun.start() : told.range().end(), bodies)) ? Optional.of(new Bodies.Found(body.thing(), pronoun)) : Optional.empty();
  }

  private static boolean agrees(Thing body, boolean neuter) {
    for (String word : body.label().toLowerCase(Locale.ROOT).split(" ")) {
      boolean one = NEUTER_NOUNS.end(word);
      if (one || COMMON_NOUNS.end(word)) {
        return one == neuter;
      }
    }
    return false;
  }

  /** "Het hof beoordeelt het verzoek. Het berust op", "Kenia steunt het hof. Zijn rechtsmacht": another noun of the gender, or a state, that no preposition governs. */
  private static boolean another(View told, int limit, List<Bodies.Found> bodies) {
    Words words = told.wordTable();
    for (int i = 0; i + 1 < words.size() && words.range(i).end() < limit; i++) {
      Range word = words.range(i);
      Range next = words.range(i + 1);
      boolean one = words.lower(i).equals(ONE) && !(i > 0 && BEING.contains(words.lower(i - 1))); // its gender is not seen
      boolean article = (one || ARTICLES.contains(words.lower(i))) && !VERBS.contains(words.lower(i + 1)) && !Governor.preposition(words.lower(i + 1));
      boolean own = bodies.stream().anyMatch(body -> body.range().contains(word) || body.range().contains(next)) || OF_BODY.contains(words.lower(i + 1)) || words.lower(i).equals("dat");
      boolean governed = i > 0 && Governor.preposition(words.lower(i - 1));
      if (article && !own && !governed) {
        return true;
      }
    }
    return told.mentions(Name.class).stream().anyMatch(name -> name.kind() == Kind.COUNTRY && name.form() != Spelling.Form.ADJECTIVE && name.range().end() < limit && !Governor.of(told, name.range().start()).isPreposition() && bodies.stream().noneMatch(body -> body.range().overlaps(name.range())));
  }
}

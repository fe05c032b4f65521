package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/** Who does an act of sanctioning: the agent behind "door", else the subject of the active verb in the very clause of the act. */
final class Imposers {

  private static final Set<String> RELATIVES = Set.of("die", "dat", "waarmee", "waarvoor", "waartegen");
  private static final Set<String> PASSIVE = Set.of("is", "zijn", "was", "waren", "werd", "werden", "wordt", "worden", "blijft", "blijven");
  private static final Set<String> ATTITUDES = SanctionWords.all("attitude");
  private static final Set<String> BODIES = Set.of("unie", "veiligheidsraad");
  private static final Set<String> ARTICLES = Set.of("de", "het");
  private static final String BY = "door";
  private static final Set<String> GOVERNMENTS = SanctionWords.all("government");
  private static final Set<String> PREFIXES = Set.of("EU", "VN");

  private Imposers() {}

  static List<Thing> of(View view, Range act) {
    Range clause = own(view, act);
    List<Thing> agents =
        view.mentions(Name.class, clause).stream()
            .filter(name -> Things.acts(name) && Governor.of(view, name.range().start()).word().equals(BY) && !SanctionGrounds.doer(view, name))
            .flatMap(name -> Things.of(name).stream())
            .map(thing -> Things.home(view, thing))
            .distinct()
            .toList();
    boolean passive = Words.in(view, clause, PASSIVE).stream().anyMatch(verb -> !possessive(view, verb)) && !Words.any(view, clause, Verbs.HAVE);
    List<Thing> decided = agents.isEmpty() && passive ? decided(view, clause) : agents;
    if (!decided.isEmpty() || Words.any(view, clause, ATTITUDES)) {
      return decided;
    }
    List<Thing> subjects = passive ? List.of() : subjects(view, clause, act);
    subjects = subjects.isEmpty() && !passive ? behind(view, clause, act) : subjects; // "Ook treft de EU sancties"
    return subjects.isEmpty() ? governments(view, clause, passive) : subjects;
  }

  /** Who stands right behind the verb with which the words of an act begin. */
  private static List<Thing> behind(View view, Range clause, Range act) {
    Words words = view.wordTable();
    int verb = words.startingAt(act.start());
    int next = verb + 1 < words.size() && ARTICLES.contains(words.lower(verb + 1)) ? verb + 2 : verb + 1;
    return view.mentions(Name.class, clause).stream().filter(name -> Things.acts(name) && words.startingAt(name.range().start()) == next).flatMap(name -> Things.of(name).stream()).toList();
  }

  /** "vanwege zijn betrokkenheid" */
  private static boolean possessive(View view, Range word) {
    return view.lower(word).equals("zijn") && Governor.preposition(view.wordBefore(word.start()));
  }

  /** "De Amerikaanse regering heeft sancties opgelegd", "door het Britse ministerie van Financiën": the state of the adjective before such a noun. */
  private static List<Thing> governments(View view, Range clause, boolean passive) {
    return Words.in(view, clause, GOVERNMENTS).stream()
        .filter(noun -> {
          Governor governor = Governor.of(view, noun.start());
          return passive ? governor.word().equals(BY) : !governor.isPreposition() && leads(view, noun, clause);
        })
        .flatMap(noun -> view.mentions(Name.class, clause).stream().filter(name -> name.kind() == Kind.COUNTRY && name.form() == Spelling.Form.ADJECTIVE && noun.start() - name.range().end() == 1))
        .flatMap(name -> Things.of(name).stream()).distinct().toList();
  }

  /** With its adjective and article it opens the clause, or stands right behind the verb that does: not "hebben nieuwe sancties de Iraanse regering getroffen". */
  private static boolean leads(View view, Range noun, Range clause) {
    Words words = view.wordTable();
    int before = words.startingAt(noun.start()) - 3;
    return before < words.startingAt(clause.start()) || Verbs.finite(words.lower(before));
  }

  /** A state abroad or a body that imposes sanctions is the subject or object of a clause. */
  static boolean act(View view, Range clause) {
    return Words.in(view, clause, BODIES).stream().anyMatch(body -> !Governor.of(view, body.start()).isPreposition()) || view.mentions(Name.class, clause).stream().anyMatch(name -> Things.sanctions(view, name) && Things.acts(name) && !Governor.of(view, name.range().start()).isPreposition());
  }

  private static List<Thing> subjects(View view, Range clause, Range act) {
    List<Thing> aside = view.mentions(Name.class, clause).stream().filter(name -> SanctionGrounds.aside(view, name)).flatMap(name -> Things.of(name).stream()).toList();
    return Things.subjects(view, clause, act).stream().filter(thing -> !aside.contains(thing)).toList();
  }

  /** The same of a listing; where nobody is said to act, whose list or regime it is: "op de Amerikaanse sanctielijst", "onder het EU-regime". */
  static List<Thing> ofListing(View view, Range act) {
    List<Thing> agents = of(view, act).stream().filter(SanctionRule::imposes).toList(); // not "Rosneft staat op de Amerikaanse lijst"
    if (!agents.isEmpty()) {
      return agents;
    }
    Words words = view.wordTable();
    Range clause = own(view, act);
    for (int i = words.startingAt(clause.start()); i < words.size() && words.range(i).end() <= clause.end(); i++) {
      String word = words.lower(i);
      if (SanctionWords.isList(word) || SanctionWords.FRAMEWORK_ENDS.end(word)) {
        Optional<Thing> whose = whose(view, words.range(i));
        if (whose.isPresent()) {
          return List.of(whose.get());
        }
      }
    }
    return List.of();
  }

  /** "EU-sanctielijst", "Amerikaanse sanctielijst": by its prefix or the adjective right before it. */
  private static Optional<Thing> whose(View view, Range noun) {
    String word = view.words(noun);
    int hyphen = word.indexOf('-');
    if (hyphen > 0 && PREFIXES.contains(word.substring(0, hyphen))) {
      return view.register().spelled(word.substring(0, hyphen)).stream().filter(entry -> entry.kind() == Kind.ORGANISATION).findFirst().map(Thing.Known::new);
    }
    return view.mentions(Name.class).stream()
        .filter(name -> name.form() == Spelling.Form.ADJECTIVE && noun.start() - name.range().end() == 1)
        .filter(name -> name.entry().filter(state -> SanctionWords.target(view, state)).isEmpty()) // "van de Belarussische lijst": of those sanctioned there
        .findFirst().flatMap(Things::of);
  }

  /** "met het besluit van de Raad wordt de uitvoer verboden" */
  private static List<Thing> decided(View view, Range clause) {
    return view.mentions(Name.class, clause).stream()
        .filter(name -> Things.acts(name) && Things.sanctions(view, name))
        .filter(name -> {
          Governor of = Governor.of(view, name.range().start());
          return of.word().equals("van") && ActedStages.DECREES.contains(view.wordBefore(of.range().start()));
        })
        .flatMap(name -> Things.of(name).stream())
        .distinct()
        .toList();
  }

  /** The clause of an act, from a relative pronoun on that no comma shows: "heeft alle rechters die zijn gesanctioneerd uitgenodigd". */
  private static Range own(View view, Range act) {
    Range clause = view.clauseOf(act).range();
    Words words = view.wordTable();
    int first = words.startingAt(clause.start());
    for (int i = words.startingAt(act.start()) - 1; i > first; i--) {
      if (RELATIVES.contains(words.lower(i)) && words.range(i).start() - words.range(i - 1).end() == 1) {
        return new Range(words.range(i).start(), clause.end());
      }
    }
    return clause;
  }
}

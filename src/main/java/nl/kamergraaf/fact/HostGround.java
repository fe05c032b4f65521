package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.bundled.Wordlist;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/** The state on whose ground a body sits or will: "is in Kenia gevestigd", "zetelt op Keniaans grondgebied", "Besloten is het hof in Kenia te vestigen", "het in Kenia gevestigde hof". */
final class HostGround {

  private static final Wordlist WORDS = HostFrames.WORDS;
  private static final Set<String> SITS = WORDS.all("sits");
  private static final Set<String> FOUNDS = WORDS.all("founds");
  private static final Set<String> ATTRIBUTES = WORDS.all("attributes");
  private static final Set<String> COMING = WORDS.all("coming");
  private static final Set<String> SOIL = WORDS.all("soil");
  private static final String IN = "in";
  private static final String ON = "op";
  private static final String OF = "van";
  private static final String TO = "te";
  private static final String TO_DO = "om";

  private HostGround() {}

  /** A quick look: false means that the sentence has no word for where a body sits. */
  static boolean mayStand(View view) {
    Words words = view.wordTable();
    return words.mayHave(SITS) || words.mayHave(FOUNDS) || words.mayHave(ATTRIBUTES);
  }

  static Optional<Hosting> of(View view) {
    if (view.spoken().isEmpty() && BodyReference.only(view).isEmpty()) {
      return Optional.empty();
    }
    return Words.in(view, view.range(), ATTRIBUTES).stream().map(word -> attribute(view, word)).flatMap(Optional::stream).findFirst()
        .or(() -> Words.in(view, view.range(), SITS).stream().map(word -> sits(view, word)).flatMap(Optional::stream).findFirst())
        .or(() -> Words.in(view, view.range(), FOUNDS).stream().map(word -> founded(view, word)).flatMap(Optional::stream).findFirst());
  }

  /** "het in Kenia gevestigde hof": the state right before the word, the body right behind it. */
  private static Optional<Hosting> attribute(View view, Range word) {
    Optional<Name> state = states(view, view.range()).stream().filter(name -> word.start() - name.range().end() == 1).findFirst();
    Optional<Bodies.Found> body = view.spoken().stream().filter(found -> found.range().start() - word.end() == 1).findFirst();
    return state.flatMap(Things::of).flatMap(host -> body.map(found -> new Hosting(found.thing(), host, word, Modality.FACT, false)));
  }

  /** "is in Kenia gevestigd", "vindt onderdak in Kenia", "heeft zijn zetel op Keniaanse bodem". */
  private static Optional<Hosting> sits(View view, Range word) {
    Range clause = view.clauseOf(word).range();
    List<Name> states = states(view, clause);
    boolean verb = !WORDS.has("needs-verb", view.lower(word)) || Words.any(view, clause, WORDS.all("sits-with"));
    boolean other = Words.any(view, clause, WORDS.all("other")) || Words.any(view, clause, WORDS.all("branches"));
    boolean past = Words.any(view, clause, WORDS.all("past")) && (Words.any(view, clause, WORDS.all("once")) || view.mentions(When.class, clause).stream().anyMatch(when -> when.bound() == When.Bound.UNTIL));
    if (states.size() != 1 || !verb || other || past || Conditions.on(view) || apart(view, states.get(0).range(), word) || Words.any(view, clause, Verbs.HAVE) && WORDS.has("placed", view.lower(word))) {
      return Optional.empty();
    }
    Modality own = Words.any(view, clause, COMING) ? Modality.FUTURE : Modality.FACT;
    Modality told = view.modality(word);
    Modality said = told == Modality.FACT ? own : told;
    if (said != Modality.NEGATED && Words.any(view, new Range(clause.start(), word.start()), WORDS.all("not"))) {
      return Optional.empty();
    }
    Optional<Bodies.Found> body = BodySubject.of(view, word).filter(found -> !another(view, found, word));
    return Hosting.DECIDED.contains(said) && said != Modality.EXPECTATION ? body.flatMap(found -> Things.of(states.get(0)).map(host -> new Hosting(found.thing(), host, word, said, false))) : Optional.empty();
  }

  /** "heeft rechtsmacht op het grondgebied van Kenia en zijn zetel elders", "bedrijven gevestigd in Kenia" */
  private static boolean apart(View view, Range state, Range word) {
    Range between = new Range(Math.min(state.end(), word.end()), Math.max(state.start(), word.start()));
    Range clause = view.clauseOf(word).range();
    boolean attached = WORDS.has("participles", view.lower(word)) && view.spoken().stream().anyMatch(body -> clause.contains(body.range()) && body.range().end() < word.start()) && !Words.any(view, clause, WORDS.all("stands"));
    return attached || Words.any(view, between, WORDS.all("and"));
  }

  /** "De griffier van het hof is in Kenia gevestigd" */
  private static boolean another(View view, Bodies.Found body, Range word) {
    return view.clauseOf(word).range().contains(body.range()) && Governor.of(view, body.range().start()).isPreposition();
  }

  /** "heeft besloten het hof in Kenia te vestigen" */
  private static Optional<Hosting> founded(View view, Range verb) {
    Range clause = view.clauseOf(verb).range();
    Range before = new Range(view.range().start(), verb.start());
    Optional<Range> decides = Words.in(view, before, WORDS.all("settled")).stream().findFirst();
    List<Name> states = states(view, clause);
    if (decides.isEmpty() || plan(view, decides.get().to(verb)) || states.size() != 1 || !view.wordBefore(verb.start()).equals(TO) || view.modality(decides.get()) != Modality.FACT || HostOffer.brings(view, verb) || Words.any(view, clause, WORDS.all("other"))) {
      return Optional.empty();
    }
    return HostOffer.housed(view, verb).flatMap(body -> Things.of(states.get(0)).map(host -> new Hosting(body, host, verb, Modality.FUTURE, false)));
  }

  /** "besloot het voorstel om het hof in Kenia te vestigen te verwerpen": what is decided is something else. */
  private static boolean plan(View view, Range decided) {
    Words words = view.wordTable();
    int first = words.startingAt(decided.start());
    return Words.in(view, decided, Set.of(TO_DO)).stream().anyMatch(om -> words.any(first + 1, words.startingAt(om.start()), GroupWords.ARTICLES));
  }

  /** "in Kenia", "op het grondgebied van Kenia", "op Keniaanse bodem" */
  private static List<Name> states(View view, Range within) {
    return view.mentions(Name.class, within).stream().filter(name -> name.kind() == Kind.COUNTRY && view.spoken().stream().noneMatch(body -> body.range().overlaps(name.range())))
        .filter(name -> name.form() == Spelling.Form.ADJECTIVE ? view.wordBefore(name.range().start()).equals(ON) && soil(view, name.range().end()) : view.wordBefore(name.range().start()).equals(IN) || ofSoil(view, name.range()))
        .toList();
  }

  private static boolean soil(View view, int end) {
    Words words = view.wordTable();
    int next = words.startingAt(end);
    return next < words.size() && words.isIn(next, SOIL);
  }

  private static boolean ofSoil(View view, Range name) {
    Words words = view.wordTable();
    int of = words.startingAt(name.start()) - 1;
    return of > 1 && words.lower(of).equals(OF) && words.isIn(of - 1, SOIL) && (words.lower(of - 2).equals(ON) || of > 2 && words.lower(of - 3).equals(ON));
  }
}

package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.OfficeName;
import nl.kamergraaf.text.Range;

/** A place of a body that a sentence does not name there: by a pronoun ("Zij is opgericht"), as an owner ("haar mandaat"), or by a noun that only bodies have. */
record BodyTaken(Thing body, BodyPlaces.Place place) {

  private static final String MANDATE = "mandate";
  private static final String WORK = "work";
  private static final String TALKS = "talks";
  private static final String SLASH = "/";
  private static final Set<String> OWN = Set.of("zijn", "haar", "hun");
  private static final Set<String> HEREON = Set.of("daarover", "hierover");
  static final Set<String> HERETO = Set.of("daartoe", "hiertoe", "daarvoor", "hiervoor");
  private static final String ON = "over";
  private static final String A = "een";
  private static final String AND = "en";
  private static final String INFLECTED = "e";
  /** Words from an article to the participle before its noun. */
  private static final int ATTRIBUTE = 9;
  private static final String FOUNDING = "oprichtings";
  private static final Set<String> DEFINITE = Set.of("de", "het", "dit", "deze");

  /** A stage, and of which body. */
  record Found(Thing body, Predicates.Said said) {}

  /** What a sentence that names no body says of the one that was spoken of: "Sinds juni is het in bedrijf", "Over het statuut daarvan zijn zij het eens". */
  static Optional<Found> furthest(View view) {
    Optional<Found> best = Optional.empty();
    for (BodyTaken taken : in(view)) {
      for (Predicates.Said said : BodyFrames.told(view, taken.body(), taken.place())) {
        best = best.filter(other -> !BodyFrames.further(said, other.said())).or(() -> Optional.of(new Found(taken.body(), said)));
      }
    }
    return best;
  }

  /** Where a sentence that names no body takes one up: by a pronoun that is the subject, or as the owner of a noun ("haar mandaat", "het statuut daarvan"). */
  static List<BodyTaken> in(View view) {
    if (BodyReference.topic(view).isEmpty() && view.spoken().isEmpty() && Bodies.before(view).isEmpty()) {
      return List.of(); // nothing was spoken of
    }
    List<BodyTaken> all = new ArrayList<>();
    for (int at = 0; at < view.clauses().size() && !view.tooLong(); at++) {
      subjects(view, at, all);
      Range clause = view.clauses().get(at).range();
      Words words = view.wordTable();
      for (int i = words.startingAt(clause.start()); i < words.size() && words.range(i).end() <= clause.end(); i++) {
        taken(view, at, i).ifPresent(all::add);
      }
    }
    return all;
  }

  private static Optional<BodyTaken> taken(View view, int at, int i) {
    return noun(view, at, i).or(() -> object(view, at, i)).or(() -> talks(view, at, i));
  }

  /** "Zij is in 2019 opgericht, zetelt in Lamu en heeft 120 claims behandeld": in each clause that goes on with the pronoun. */
  private static void subjects(View view, int at, List<BodyTaken> all) {
    List<Clause> clauses = view.clauses();
    Range clause = clauses.get(at).range();
    Optional<Bodies.Found> subject = BodyReference.subject(view, clauses.get(at), new Range(clause.end(), clause.end()), false).filter(body -> !article(view.wordTable(), body.range()));
    subject.ifPresent(body -> all.add(new BodyTaken(body.thing(), new BodyPlaces.Place("", "", body.range(), BodyPlaces.spans(view, at), true))));
    for (int next = at + 1; subject.isPresent() && next < clauses.size() && BodyPlaces.goesOn(view, clauses.get(next)); next++) {
      all.add(new BodyTaken(subject.get().thing(), BodyPlaces.further(clauses.get(next).range())));
    }
  }

  /** "De Raad heeft haar in mei opgericht": a pronoun behind the verb of a clause that another subject opens, with nothing behind it that it could be the article or owner of. */
  private static Optional<BodyTaken> object(View view, int at, int i) {
    Words words = view.wordTable();
    boolean neuter = BodyFocus.WORDS.has("neuter-object", words.lower(i));
    boolean may = (neuter || BodyFocus.WORDS.has("common-object", words.lower(i))) && i > 1 && i + 1 < words.size() && !words.breaks(i) && Verbs.HAVE.contains(words.lower(i - 1));
    boolean alone = may && words.range(i - 1).start() > view.clauses().get(at).range().start() && (BodyFocus.WORDS.has("small", words.lower(i + 1)) || participle(words.lower(i + 1)) && closes(words, i + 1));
    return alone && !attribute(words, i) ? BodyReference.of(view, words.range(i), neuter, false).map(body -> new BodyTaken(body.thing(), new BodyPlaces.Place("", "", words.range(i), upToAnother(view, at, i), false))) : Optional.empty();
  }

  /** "heeft het op 3 mei ingestelde vangstverbod verlengd": an article, with what is told of its noun behind it. */
  private static boolean attribute(Words words, int article) {
    for (int i = article + 2; i < words.size() && i < article + ATTRIBUTE && !words.breaks(i - 1) && !words.lower(i).equals(AND); i++) {
      String word = words.lower(i);
      if (word.endsWith(INFLECTED) && participle(word.substring(0, word.length() - 1)) || participle(word) && !closes(words, i) && !Verbs.finite(words.lower(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "heeft het in mei opgeheven vangstverbod betreurd": not what the body does. */
  private static boolean article(Words words, Range pronoun) {
    int i = words.startingAt(pronoun.start());
    return i > 0 && BodyFocus.WORDS.has("neuter-object", words.lower(i)) && Verbs.HAVE.contains(words.lower(i - 1)) && attribute(words, i);
  }

  private static boolean participle(String word) {
    return OwnVerb.participle(word) || DeedWords.participle(word);
  }

  /** "heeft het opgeheven.", not "heeft het opgeheven vangstverbod betreurd": no noun follows the participle. */
  private static boolean closes(Words words, int participle) {
    return participle + 1 >= words.size() || words.breaks(participle) || words.lower(participle + 1).equals(AND) || Governor.preposition(words.lower(participle + 1));
  }

  /** "heeft haar in mei bezocht en een meldpunt opgericht": what is done to it ends with its participle. */
  private static List<Range> upToAnother(View view, int at, int pronoun) {
    Words words = view.wordTable();
    Range clause = view.clauses().get(at).range();
    for (int i = pronoun + 2; i < words.size() && words.range(i).end() <= clause.end(); i++) {
      if (words.lower(i).equals(AND) && participle(words.lower(i - 1))) {
        return List.of(new Range(clause.start(), words.range(i).start()));
      }
    }
    return BodyPlaces.spans(view, at);
  }

  /** "Kenia heeft een hof voorgesteld. Daarover wordt onderhandeld": of the one body of which the sentence before tells how far it is, and no more. */
  private static Optional<BodyTaken> talks(View view, int at, int i) {
    Words words = view.wordTable();
    if (i > 0 || !HEREON.contains(words.lower(i)) || !view.bodies().isEmpty()) {
      return Optional.empty();
    }
    Optional<View> before = view.story().before(view);
    boolean staged = before.isPresent() && before.get().bodies().stream().anyMatch(body -> BodyStages.said(before.get(), body).filter(said -> said.modality() == Modality.FACT).isPresent());
    return staged ? Bodies.before(view).map(body -> new BodyTaken(body, new BodyPlaces.Place("", ON, words.range(i), BodyPlaces.spans(view, at), true))) : Optional.empty();
  }

  /** "haar mandaat", "het statuut daarvan", "het oprichtingsverdrag" */
  private static Optional<BodyTaken> noun(View view, int at, int i) {
    Words words = view.wordTable();
    boolean itself = i > 0 && OWN.contains(words.lower(i - 1)) && Words.any(view, view.clauses().get(at).range(), Verbs.HAVE) && BodyPlaces.kind(words.lower(i)).filter(WORK::equals).isPresent(); // "De kerngroep heeft haar werk afgerond": that of who acts
    boolean owned = !itself && (i + 1 < words.size() && PointedWholes.OF_IT.contains(words.lower(i + 1)) || i > 0 && OWN.contains(words.lower(i - 1)));
    boolean mandate = !owned && bare(words, i) && !Words.any(view, view.range(), Refusals.WORDS.all("persons"));
    boolean statute = !owned && !mandate && statute(words, i);
    Optional<String> kind = owned || mandate || statute ? BodyPlaces.kind(words.lower(i)) : Optional.empty();
    return kind.flatMap(noun -> (statute ? BodyReference.alone(view) : owner(view)).map(body -> new BodyTaken(body, place(view, at, i, noun))));
  }

  private static BodyPlaces.Place place(View view, int at, int noun, String kind) {
    Words words = view.wordTable();
    int first = words.startingAt(view.clauses().get(at).range().start());
    int start = BodyPlaces.start(words, noun, first);
    boolean governed = start > 0 && Governor.preposition(words.lower(start - 1)) && !words.breaks(start - 1);
    boolean talks = governed && start > 1 && BodyPlaces.kind(words.lower(start - 2)).filter(TALKS::equals).isPresent(); // "De onderhandelingen over het statuut"
    int from = talks ? BodyPlaces.start(words, start - 2, first) : start;
    String link = governed && !talks ? words.lower(start - 1) : "";
    return new BodyPlaces.Place((talks ? TALKS : kind) + SLASH, link, words.range(from).to(words.range(noun)), BodyPlaces.spans(view, at), false);
  }

  /** "en in april is het mandaat verlengd": of nobody else's mandate. */
  private static boolean bare(Words words, int noun) {
    return whole(words, noun) && !Governor.preposition(noun > 1 ? words.lower(noun - 2) : "") && BodyPlaces.kind(words.lower(noun)).filter(MANDATE::equals).isPresent();
  }

  /** "De onderhandelingen over het statuut", "over het oprichtingsverdrag": of the body that the text is about, where it is told of nothing else. */
  private static boolean statute(Words words, int noun) {
    boolean hereto = HERETO.contains(words.lower(0)) && noun > 0 && words.lower(noun - 1).equals(A) && words.lower(noun).startsWith(FOUNDING) && !FoundingRelatives.another(words, noun); // "Daartoe is een oprichtingsverdrag getekend"
    return (hereto || whole(words, noun)) && BodyFrame.WORDS.has("statute", words.lower(noun));
  }

  /** "het mandaat", not "het mandaat van de gezant" */
  private static boolean whole(Words words, int noun) {
    boolean ends = noun + 1 >= words.size() || words.breaks(noun) || !BodyPlaces.HAVING.contains(words.lower(noun + 1));
    return ends && noun > 0 && DEFINITE.contains(words.lower(noun - 1));
  }

  /** The one body of the sentence before, in the same paragraph, where no person is spoken of whose mandate it may be. */
  private static Optional<Thing> owner(View view) {
    boolean plain = view.story().before(view).stream().anyMatch(earlier -> !Words.any(earlier, earlier.range(), Refusals.WORDS.all("persons")) && earlier.mentions(OfficeName.class).isEmpty());
    return plain ? Bodies.before(view) : Optional.empty();
  }
}

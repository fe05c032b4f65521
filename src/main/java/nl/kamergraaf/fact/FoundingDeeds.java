package nl.kamergraaf.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/**
 * That a body is founded by means of an instrument, or by the instrument itself: "is bij resolutie 12 ingesteld", "Bij resolutie 12 stelde de Raad de
 * commissie in", "het bij resolutie 12 ingestelde hof", "Resolutie 12 riep het hof in het leven", "Het verdrag voorziet in de oprichting van het hof".
 *
 * @param cue the word that says so
 * @param aside it is told beside what the clause says of the body
 */
record FoundingDeeds(Bodies.Found body, Range cue, Thing instrument, boolean aside) {

  private static final Set<String> DONE = Set.of("opgericht", "ingesteld", "gesticht", "opgezet", "samengesteld", "geroepen", "gecreëerd", "gevormd", "gevestigd", "gebracht");
  /** "is tot stand gebracht bij", not "is in kaart gebracht". */
  private static final Set<String> BROUGHT = Set.of("gebracht", "gebrachte");
  /** "is voortgekomen uit", "kwam tot stand bij": the body itself is the subject. */
  private static final Set<String> CAME = Set.of("voortgekomen", "ontstaan", "ontstond", "gekomen", "kwam", "komt");
  /** "bestaat krachtens het verdrag" */
  private static final Set<String> EXISTS = Set.of("bestaat", "bestond");
  /** "functioneert krachtens het verdrag", where nothing follows: not "werkt krachtens het verdrag samen". */
  private static final Set<String> WORKS = Set.of("functioneert", "functioneerde", "werkt", "werkte", "opereert", "opereerde");
  private static final Set<String> COMING = Set.of("gekomen", "kwam", "komt");
  private static final Set<String> STAND = Set.of("stand");
  private static final Set<String> ATTRIBUTES = Set.of("opgerichte", "ingestelde", "gestichte", "opgezette", "geroepen", "gebrachte");
  /** What closes the clause of each verb: "stelde het hof in", not "riep het hof op". */
  private static final Map<String, String> PARTICLES =
      Map.ofEntries(
          Map.entry("richt", "op"), Map.entry("richtte", "op"), Map.entry("richtten", "op"), Map.entry("zette", "op"), Map.entry("stelt", "in"), Map.entry("stelde", "in"),
          Map.entry("stelden", "in"), Map.entry("roept", "in het leven"), Map.entry("riep", "in het leven"), Map.entry("riepen", "in het leven"), Map.entry("bracht", "tot stand"),
          Map.entry("brachten", "tot stand"));
  private static final Set<String> CREATES = Set.of("schept", "schiep", "creëert", "creëerde");
  private static final Set<String> DOES = Stream.of(PARTICLES.keySet(), CREATES).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  /** Behind its object in a subordinate clause: "het verdrag, dat het hof opricht". */
  private static final Set<String> LAST = Set.of("opricht", "oprichtte", "oprichtten", "instelt", "instelde", "instelden");
  /** "voorzien in het akkoord" */
  private static final String FORESEEN = "voorzien";
  /** "gevestigd op grond van het akkoord" founds it, "gevestigd bij" only places it. */
  private static final String SEATED = "gevestigd";
  private static final Set<String> PLACED = Set.of("in", "te");
  /** "van bewaking voorzien" */
  private static final Set<String> EQUIPPED = Set.of("van");
  private static final Set<String> WHEREOF = Set.of("waarvan");
  private static final Set<String> RESTS_ON = FoundingRelatives.WORDS.all("rests-on");
  private static final Set<String> SPRINGS_FROM = FoundingRelatives.WORDS.all("springs-from");
  private static final Set<String> RELATIVES = Set.of("dat", "die", "waarbij", "waarmee");
  private static final Set<String> NOUNS = Set.of("oprichting", "instelling", "totstandkoming", "komst");
  private static final Set<String> PROVIDES = Set.of("voorziet", "voorzag", "regelt", "regelde", "bepaalt", "bepaalde", "behelst", "behelsde");
  private static final Set<String> DECIDES = Set.of("besloot", "besluit", "besloten", "afgesproken", "overeengekomen");
  /** "voorziet in een hof" */
  private static final Set<String> IN = Set.of("voorziet", "voorzag");
  /** "heeft in resolutie 12 besloten het hof op te richten" */
  private static final Set<String> TO_DO = Set.of("op te richten", "in te stellen", "in het leven te roepen");
  private static final Set<String> CUES = Stream.of(Set.of(FORESEEN), RESTS_ON, SPRINGS_FROM, DECIDES, IN, DONE, CAME, EXISTS, WORKS, ATTRIBUTES, DOES, LAST, NOUNS).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  /** What may stand between a body and the verb of which it is the object. */
  private static final Set<String> SMALL = Set.of("in", "het", "leven", "tot", "stand", "op", "heeft", "hebben", "had", "hadden", "formeel", "definitief", "geschiedde", "gebeurde", "volgde", "is", "werd", "besloten");
  private static final Set<String> WHOM = Set.of("dat", "die");
  private static final Set<String> ARTICLES = Set.of("de", "het");
  private static final String OF = "van";
  private static final String FROM = "uit";
  private static final String INSIDE = "in";
  private static final Set<String> ALREADY = FoundingRelatives.WORDS.all("skipped");
  private static final String ON = "op";
  private static final String A_ON = "een op ";
  private static final Set<String> WITH = Set.of("met", "bij", "door", "via");
  private static final Set<String> REACTS = Set.of("met", "via", "door");
  private static final Endings ATTRIBUTE = new Endings(Set.of("ende", "gevestigde", "gehuisveste"));
  /** Words between commas. */
  private static final int ASIDE = 14;
  /** Words of an attribute. */
  private static final int LONG = 7;
  /** Letters of "op grond van" before an instrument. */
  private static final int LED = 14;

  static Optional<FoundingDeeds> of(View view) {
    Words words = view.wordTable();
    if (!words.mayHave(CUES)) {
      return Optional.empty();
    }
    for (int i = 0; i < words.size(); i++) {
      Optional<FoundingDeeds> deed = words.isIn(i, CUES) ? at(view, i) : Optional.empty();
      if (deed.isPresent()) {
        return deed;
      }
    }
    return Optional.empty();
  }

  private static Optional<FoundingDeeds> at(View view, int i) {
    Words words = view.wordTable();
    Range cue = words.range(i);
    int own = view.clauses().indexOf(view.clauseOf(cue));
    Range clause = view.resumed(own); // "Het verdrag, dat in werking trad, riep het hof in het leven", "Bij het verdrag, dat is ondertekend, wordt het hof opgericht"
    boolean which = IN.contains(words.lower(i)) && words.startingAt(clause.start()) == i - 1 && RELATIVES.contains(words.lower(i - 1)); // "het verdrag, dat voorziet in een hof"
    if (which || LAST.contains(words.lower(i))) {
      return relative(view, cue, which);
    }
    List<InstrumentPhrase> phrases = InstrumentPhrase.in(view, clause, cue);
    for (InstrumentPhrase phrase : phrases) {
      if (view.resumes(own) && view.clauses().get(own - 1).range().contains(phrase.words())) {
        continue; // of the relative clause between
      }
      boolean outside = view.spoken().stream().noneMatch(body -> phrase.words().contains(body.range()));
      Optional<Bodies.Found> body = outside ? founded(view, words.lower(i), cue, clause, phrase) : Optional.empty();
      if (body.isPresent()) {
        return Optional.of(new FoundingDeeds(body.get(), cue, phrase.thing(view), body.get().range().end() < cue.start() && apposed(view, cue, phrase).isPresent()));
      }
    }
    return Optional.empty();
  }

  /** "het Verdrag van X, dat het hof opricht", "resolutie 12 waarbij de Raad het hof instelde": the one instrument of the clause before. */
  private static Optional<FoundingDeeds> relative(View view, Range cue, boolean which) {
    Clause own = view.clauseOf(cue);
    int at = view.clauses().indexOf(own);
    boolean opens = at > 0 && RELATIVES.contains(Words.first(view.lower(own.range()).strip()));
    List<InstrumentPhrase> phrases = opens ? InstrumentPhrase.in(view, view.clauses().get(at - 1).range(), cue) : List.of();
    return phrases.size() == 1
        ? (which ? provided(view, cue) : view.spoken().stream().filter(body -> own.range().contains(body.range()) && free(view, body) && only(view, body.range().end(), cue.start(), phrases.get(0))).findFirst())
            .map(body -> new FoundingDeeds(body, cue, phrases.get(0).thing(view), false))
        : Optional.empty();
  }

  private static Optional<Bodies.Found> founded(View view, String word, Range cue, Range clause, InstrumentPhrase phrase) {
    boolean means = phrase.means(view, clause);
    if (NOUNS.contains(word)) {
      return act(view, cue, clause, phrase, means);
    }
    if (DOES.contains(word)) {
      return means || phrase.opens(view, clause) && phrase.words().end() < cue.start() ? object(view, cue, clause, phrase) : Optional.empty();
    }
    if (IN.contains(word)) {
      boolean inverted = words(view, cue.end(), view.wordTable().range(view.wordTable().startingAt(phrase.start()))); // "In 2018 voorzag het akkoord in een hof"
      return inverted ? provided(view, phrase.words()) : phrase.opens(view, clause) && words(view, phrase.words().end(), cue) ? provided(view, cue) : Optional.empty();
    }
    if (DECIDES.contains(word)) {
      boolean inIt = means || phrase.governor().equals("in");
      if (means && follows(view, new Range(clause.start(), clause.start()), WHEREOF)) {
        return whereof(view, clause);
      }
      return inIt && phrase.words().end() <= cue.start() ? view.spoken().stream().filter(body -> body.range().start() > cue.end() && free(view, body) && clause.contains(body.range()) && TO_DO.contains(bare(view.lower(new Range(body.range().end(), clause.end()))))).findFirst() : Optional.empty();
    }
    if (BROUGHT.contains(word) && !Words.any(view, clause, STAND)) {
      return Optional.empty();
    }
    boolean attribute = ATTRIBUTES.contains(word) && (means || phrase.leads(view)) || RESTS_ON.contains(word) && phrase.governor().equals(ON) || SPRINGS_FROM.contains(word) && phrase.governor().equals(FROM);
    if (attribute && phrase.words().end() < cue.start()) {
      Optional<Bodies.Found> attributed = view.spoken().stream().filter(body -> body.range().start() > cue.end() && adjectives(view, cue.end(), body.range().start())).findFirst();
      if (attributed.isPresent()) {
        return attributed;
      }
      boolean is = view.text().text().startsWith(A_ON, phrase.start() - A_ON.length()) && Words.any(view, clause, Verbs.BE); // "is een op het verdrag berustende instelling"
      if (is) {
        return BodySubject.of(view, cue);
      }
    }
    Optional<Bodies.Found> apposed = DONE.contains(word) && means || word.equals(FORESEEN) && phrase.governor().equals(INSIDE) ? apposed(view, cue, phrase) : Optional.empty();
    if (apposed.isPresent() || word.equals(FORESEEN)) {
      boolean foreseen = apposed.isEmpty() && phrase.governor().equals(INSIDE) && Words.any(view, clause, Verbs.BE) && !Words.any(view, clause, Verbs.HAVE) && !follows(view, cue, EQUIPPED) && (phrase.start() > cue.end() || named(view, phrase.words()));
      return foreseen ? BodySubject.of(view, cue) : apposed;
    }
    if (word.equals(SEATED) && (!means || WITH.contains(phrase.governor()) || follows(view, cue, PLACED))) {
      return Optional.empty();
    }
    boolean came = CAME.contains(word) && (phrase.governor().equals(FROM) || means) && (!COMING.contains(word) || Words.any(view, clause, STAND));
    boolean works = (EXISTS.contains(word) || WORKS.contains(word) && last(view, clause, phrase, cue)) && means && !WITH.contains(phrase.governor());
    boolean runs = WORKS.contains(word) && means && !WITH.contains(phrase.governor()) && words(view, phrase.words().end(), cue);
    if (runs) {
      return view.spoken().stream().filter(body -> body.range().start() > cue.end() && free(view, body) && last(view, clause, phrase, body.range())).findFirst(); // "Op grond van resolutie 12 werkt in Oslo een hof"
    }
    boolean aside = view.text().text().startsWith("(", phrase.start() - 1) && phrase.start() - cue.end() == 2; // "ingesteld (resolutie 12)"
    boolean by = means || aside || phrase.governor().equals("in");
    if (came || works || DONE.contains(word) && by && passive(view, clause, cue)) {
      return BodySubject.of(view, cue).or(() -> BodySubject.antecedent(view, cue)).or(() -> behind(view, cue, clause, phrase));
    }
    return DONE.contains(word) && means && Words.any(view, clause, Verbs.HAVE) ? done(view, cue, clause, phrase).or(() -> whom(view, cue, clause, phrase)) : Optional.empty();
  }

  /** "is bij resolutie 12 opgericht", "in het leven is geroepen en zijn zetel in X heeft", not "heeft een fonds opgericht". */
  private static boolean passive(View view, Range clause, Range participle) {
    boolean beside = Verbs.BE.contains(view.wordBefore(participle.start()));
    return Words.any(view, clause, Verbs.BE) && (beside || !Words.any(view, clause, Verbs.HAVE));
  }

  /** "het hof, tot de oprichting waarvan de Raad bij resolutie 12 besloot" */
  private static Optional<Bodies.Found> whereof(View view, Range clause) {
    Words words = view.wordTable();
    int noun = words.startingAt(clause.start()) - 1;
    boolean act = noun > 0 && words.isIn(noun, NOUNS);
    return view.bodies().stream().filter(one -> act && FoundingDecision.noun(view, one.range()).filter(at -> at == noun).isPresent()).findFirst();
  }

  /** "in het Akkoord van Rome voorzien", not "in het akkoord van bewaking voorzien". */
  private static boolean named(View view, Range words) {
    List<Range> all = Words.of(view, words);
    return !Character.isLowerCase(view.text().text().charAt(all.get(all.size() - 1).start()));
  }

  private static boolean follows(View view, Range word, Set<String> next) {
    Words words = view.wordTable();
    int at = words.startingAt(word.end());
    return at < words.size() && words.isIn(at, next);
  }

  /** "het hof, voorzien in het akkoord,", "het hof, door de Raad bij resolutie 12 ingesteld,": set behind the body without a verb of its own. */
  private static Optional<Bodies.Found> apposed(View view, Range cue, InstrumentPhrase phrase) {
    return view.spoken().stream().filter(body -> {
      int from = Bodies.bracketed(view, body.range());
      int start = Math.min(cue.start(), phrase.start());
      boolean right = view.text().text().startsWith(", ", from) && start > from;
      Range between = new Range(from + 1, Math.max(from + 1, cue.end()));
      return right && !Words.marked(view.text().text(), from + 1, start, ",;:") && !Words.any(view, between, Verbs.finite());
    }).findFirst();
  }

  /** "in een hof": right behind the verb, or the instrument behind it. */
  private static Optional<Bodies.Found> provided(View view, Range cue) {
    return view.spoken().stream().filter(body -> {
      Governor governor = Governor.of(view, body.range().start());
      return governor.word().equals(INSIDE) && governor.range().start() > cue.end() && small(view, new Range(cue.end(), governor.range().start()));
    }).findFirst();
  }

  private static boolean small(View view, Range between) {
    return Words.of(view, between).stream().allMatch(word -> ALREADY.contains(view.lower(word)));
  }

  /** Nothing follows the verb and the instrument. */
  private static boolean last(View view, Range clause, InstrumentPhrase phrase, Range verb) {
    return ListedParts.trimmed(view, new Range(Math.max(phrase.words().end(), verb.end()), clause.end())).length() == 0;
  }

  /** A verb stands right behind a place. */
  private static boolean words(View view, int place, Range verb) {
    return view.wordTable().startingAt(place) == view.wordTable().startingAt(verb.start());
  }

  /** "Sinds 2009 bestaat op basis van een akkoord een hof", "is bij verdrag een hof opgericht": behind the means. */
  private static Optional<Bodies.Found> behind(View view, Range cue, Range clause, InstrumentPhrase phrase) {
    return view.spoken().stream().filter(body -> clause.contains(body.range()) && body.range().start() > phrase.words().end() && free(view, body) && adjectives(view, phrase.words().end(), body.range().start())
        && Things.states(view, clause, cue).isEmpty()).findFirst();
  }

  /** "heeft het hof bij resolutie 12 ingesteld": nothing but the means and the time stands between the object and its participle. */
  private static Optional<Bodies.Found> done(View view, Range cue, Range clause, InstrumentPhrase phrase) {
    return view.spoken().stream().filter(body -> clause.contains(body.range()) && body.range().end() < cue.start() && free(view, body) && only(view, body.range().end(), cue.start(), phrase)).findFirst();
  }

  /** "die de Raad bij resolutie 12 in het leven heeft geroepen": behind the pronoun stands who did it, and then nothing but the means and the time. */
  private static Optional<Bodies.Found> whom(View view, Range cue, Range clause, InstrumentPhrase phrase) {
    Words words = view.wordTable();
    int first = words.startingAt(clause.start());
    boolean relative = first > 0 && WHOM.contains(words.lower(first)) && phrase.words().end() < cue.start();
    Optional<Range> doer = relative ? doer(view, words, first + 1) : Optional.empty();
    return doer.filter(who -> who.end() < phrase.start() && only(view, who.end(), cue.start(), phrase))
        .flatMap(who -> Bodies.beside(view, clause));
  }

  /** A state, union or organ: a name, or one word that is written as one. */
  private static Optional<Range> doer(View view, Words words, int first) {
    int noun = first < words.size() && ARTICLES.contains(words.lower(first)) ? first + 1 : first;
    Optional<Range> name = noun < words.size() ? view.mentions(Name.class).stream().filter(one -> Things.acts(one) && one.range().start() == words.range(noun).start()).map(Name::range).findFirst() : Optional.empty();
    return name.or(() -> noun < words.size() && Character.isUpperCase(view.text().text().charAt(words.range(noun).start())) ? Optional.of(words.range(noun)) : Optional.empty());
  }

  /** "stelde de Raad het hof in", "riep het hof in het leven": what follows the object is the rest of the verb. */
  private static Optional<Bodies.Found> object(View view, Range cue, Range clause, InstrumentPhrase phrase) {
    return view.spoken().stream().filter(body -> clause.contains(body.range()) && body.range().start() > cue.end() && free(view, body)).filter(body -> {
      String rest = bare(view.lower(new Range(body.range().end(), clause.end())));
      String particle = PARTICLES.getOrDefault(view.lower(cue), "");
      boolean beside = rest.startsWith(particle + " ") && phrase.start() > body.range().end() || rest.endsWith(" " + particle); // "in bij resolutie 12", "bij resolutie 12 in"
      return particle.isEmpty() || rest.equals(particle) || beside && only(view, body.range().end(), clause.end(), phrase);
    }).findFirst();
  }

  /** "de oprichting van het hof bij resolutie 12", "Het verdrag voorziet in de oprichting van het hof". */
  private static Optional<Bodies.Found> act(View view, Range noun, Range clause, InstrumentPhrase phrase, boolean means) {
    Words words = view.wordTable();
    Optional<Bodies.Found> body = view.spoken().stream().filter(one -> {
      Governor governor = Governor.of(view, one.range().start());
      return governor.word().equals(OF) && governor.range().start() - noun.end() == 1;
    }).findFirst();
    if (body.isEmpty()) {
      return body;
    }
    int behind = body.get().range().end();
    boolean opens = words.startingAt(noun.start()) - words.startingAt(clause.start()) <= 1;
    boolean told = opens || Governor.of(view, noun.start()).isPreposition() && !REACTS.contains(phrase.governor()); // not "steunde de oprichting bij besluit", "reageerde op de oprichting met een verklaring"
    boolean by = told && means && phrase.start() > behind && only(view, behind, phrase.start(), phrase);
    boolean provides = phrase.words().end() <= noun.start() && phrase.opens(view, clause) && Words.in(view, new Range(phrase.words().end(), noun.start()), PROVIDES).stream().anyMatch(verb -> behind(words, phrase, verb))
        || phrase.start() > behind && Words.in(view, new Range(behind, phrase.start()), PROVIDES).stream().anyMatch(verb -> words.startingAt(verb.start()) == words.startingAt(behind) && words.startingAt(phrase.start()) - words.startingAt(verb.end()) <= 1); // "In de oprichting van het hof voorziet het akkoord"
    boolean decides = (means || phrase.governor().equals("in")) && view.wordBefore(noun.start()).equals("tot") && Words.any(view, new Range(clause.start(), noun.start()), DECIDES);
    return by || provides || decides ? body : Optional.empty();
  }

  /** A verb right behind the instrument, or behind what is told of it between commas: "Het akkoord, in mei gesloten, voorziet in". */
  private static boolean behind(Words words, InstrumentPhrase phrase, Range verb) {
    int first = words.startingAt(phrase.words().end());
    int at = words.startingAt(verb.start());
    return at == first || first > 0 && at - first <= ASIDE && words.breaks(first - 1) && words.breaks(at - 1);
  }

  private static boolean free(View view, Bodies.Found body) {
    return !Governor.of(view, body.range().start()).isPreposition();
  }

  /** Nothing but adjectives, or an attribute more: "berustende, in X zetelende hof". */
  private static boolean adjectives(View view, int from, int to) {
    Words words = view.wordTable();
    int first = words.startingAt(from);
    int last = words.startingAt(to) - 1;
    if (view.text().text().startsWith(", ", from) && last > first && last - first < LONG && ATTRIBUTE.end(words.lower(last))) {
      return IntStream.range(first, last).noneMatch(words::breaks);
    }
    for (int i = first; i < words.size() && words.range(i).start() < to; i++) {
      if (!Governor.belongs(words.lower(i)) || words.breaks(i)) {
        return false;
      }
    }
    return true;
  }

  /** Nothing but the instrument with what it hangs from, a time, and small words; words in brackets do not count. */
  private static boolean only(View view, int from, int to, InstrumentPhrase phrase) {
    Words words = view.wordTable();
    String text = view.text().text();
    int closed = text.startsWith(" (", from) ? text.indexOf(')', from) : -1;
    for (int i = words.startingAt(Math.max(from, Math.min(closed, to))); i < words.size() && words.range(i).end() <= to; i++) {
      Range word = words.range(i);
      boolean led = word.start() < phrase.words().end() && phrase.start() - word.end() <= LED && phrase.words().start() > from;
      boolean when = view.mentions(When.class).stream().anyMatch(one -> one.range().contains(word));
      if (!led && !when && !SMALL.contains(words.lower(i)) && !Governor.preposition(words.lower(i))) {
        return false;
      }
    }
    return true;
  }

  private static String bare(String words) {
    String rest = words.strip();
    int close = rest.startsWith("(") ? rest.indexOf(')') : -1;
    rest = rest.substring(close + 1).strip();
    return rest.endsWith(".") || rest.endsWith(",") || rest.endsWith(";") ? rest.substring(0, rest.length() - 1) : rest;
  }
}

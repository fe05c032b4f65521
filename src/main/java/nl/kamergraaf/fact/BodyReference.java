package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kamergraaf.bundled.Wordlist;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/**
 * How the words of a clause mean the body that the text is about: by a pronoun that agrees ("Zij is ingesteld bij", "haar te huisvesten"), a noun of its
 * name ("het panel"), an owner ("zijn zetel", "de zetel ervan"), or by nothing at all where a noun only makes sense of a body ("De zetel komt in X").
 */
final class BodyReference {

  private static final Wordlist WORDS = BodyFocus.WORDS;
  private static final Endings NEVER_NEUTER = new Endings(WORDS.all("never-neuter"));
  private static final Set<String> DETERMINERS = Set.of("het", "dit", "dat", "de", "deze", "die", "dergelijk", "dergelijke", "zo'n");
  private static final Set<String> NEVER_DETERMINE = Set.of("zij", "ze", "hij", "hem");
  private static final Set<String> GOES_ON = Set.of("voor", "van", "inzake");
  private static final Set<String> ARTICLES = Set.of("het", "dit", "dat");
  private static final String ONE = "een";
  /** Before the short form of a body that was named: "(hierna: het Zeehof)". */
  private static final String HENCEFORTH = "hierna";
  private static final String JOINS = " en ";
  private static final Set<String> BEING = Set.of("is", "was", "blijft", "als");
  private static final Set<String> OF_BODY = Set.of("internationaal", "internationale", "speciaal", "bijzonder", "europees", "afrikaans", "oprichting");
  private static final Set<String> SHELTER = Set.of("onderdak", "kosteloos", "gratis", "graag", "tijdelijk", "een");
  /** Sentences from the one that spoke of the body last. */
  private static final int FAR = 2;
  private static final int ADJECTIVES = 3;
  /** Words from an article to a body behind what is told of it. */
  private static final int ATTRIBUTE = 8;
  /** Words of a place between a pronoun and its verb. */
  private static final int PLACE = 5;

  /** "Bevoegd is het ter zake van" */
  private static final Set<String> FAR_REACH = Set.of("ter", "ten");
  /** "waarbij zij in het leven wordt geroepen" */
  private static final Set<String> IN = Set.of("in");

  private BodyReference() {}

  /** The bodies of a sentence with the nouns that take up the one in focus, by start. */
  static List<Bodies.Found> spoken(View view) {
    List<Bodies.Found> bodies = view.bodies();
    Words words = view.wordTable();
    if (!view.mayHold(WORDS.all("neuter")) && !view.mayHold(WORDS.all("common")) && !view.mayHold(WORDS.all("body")) && !view.mayHold(WORDS.all("any-neuter")) && !view.mayHold(WORDS.all("any-common"))) {
      return bodies;
    }
    Optional<BodyFocus.Topic> topic = view.story().focus().before(view);
    if (topic.isEmpty()) {
      return bodies;
    }
    List<Bodies.Found> all = new ArrayList<>(bodies);
    for (int i = 1; i < words.size(); i++) {
      Range word = words.range(i);
      boolean pointed = words.isIn(i - 1, DETERMINERS) && !words.breaks(i - 1) && BodyFocus.noun(topic.get(), words.lower(i)) && Character.isLowerCase(view.text().text().charAt(word.start()));
      boolean told = i + 1 < words.size() && !words.breaks(i) && (GOES_ON.contains(words.lower(i + 1)) || Character.isUpperCase(view.text().text().charAt(words.range(i + 1).start())));
      if (pointed && !told && bodies.stream().noneMatch(body -> body.range().overlaps(word)) && near(view, topic.get())) {
        all.add(new Bodies.Found(topic.get().body().orElseThrow(), word));
      }
    }
    all.sort((a, b) -> a.range().compareTo(b.range()));
    return all;
  }

  /** The body in focus, where the same paragraph spoke of it a sentence or two before. */
  static Optional<BodyFocus.Topic> topic(View view) {
    return view.story().focus().before(view).filter(topic -> near(view, topic));
  }

  /** The body in focus, where the sentence speaks of no body itself. */
  static Optional<Thing> alone(View view) {
    return view.spoken().isEmpty() ? topic(view).flatMap(BodyFocus.Topic::body) : Optional.empty();
  }

  /** The one body that the sentence speaks of, else the one in focus. */
  static Optional<Thing> only(View view) {
    return Bodies.only(view.spoken()).or(() -> alone(view));
  }

  private static boolean near(View view, BodyFocus.Topic topic) {
    return topic.paragraph() == view.sentence().paragraph().number() && view.sentence().number() - topic.sentence() <= FAR;
  }

  /**
   * The body that is the subject of a clause by a pronoun at its beginning, or right behind the verb.
   *
   * @param any whether anything may be told so, as that it rests on a treaty; else only bodies, as that they have jurisdiction
   */
  static Optional<Bodies.Found> subject(View view, Clause clause, Range word, boolean any) {
    Words words = view.wordTable();
    int first = words.startingAt(clause.range().start());
    boolean below = clause.opener() == Clause.Opener.SUBORDINATE;
    boolean fronted = first < words.size() && words.range(first).overlaps(word); // "Bevoegd is het voor schade"
    int limit = Math.min(words.size() - 1, words.startingAt(word.start()) + (fronted ? 3 : 2));
    for (int i = first; i < limit; i++) {
      boolean neuter = WORDS.has("neuter-subject", words.lower(i));
      boolean common = WORDS.has("common-subject", words.lower(i));
      if (!neuter && !common || words.breaks(i) || below && i == first && !demonstrates(words, i)) {
        continue;
      }
      boolean alone = NEVER_DETERMINE.contains(words.lower(i));
      boolean verb = WORDS.has("verb", words.lower(i + 1)) || Verbs.finite(words.lower(i + 1)) || word.overlaps(words.range(i + 1));
      boolean joined = i == first + 1 && words.lower(first).equals("en");
      boolean opens = (i == first || joined) && verb;
      boolean behind = i > first && (WORDS.has("verb", words.lower(i - 1)) || Verbs.finite(words.lower(i - 1)) || words.range(i - 1).overlaps(word)) || below && i == first + 1;
      boolean inverted = behind && (alone || below && verb || WORDS.has("small", words.lower(i + 1)) || words.range(i + 1).overlaps(word) || fronted && FAR_REACH.contains(words.lower(i + 1)));
      if (opens || inverted) {
        return of(view, words.range(i), neuter, any);
      }
    }
    return Optional.empty();
  }

  /** "Dat werd in 2019 ingesteld": at the head of a sentence, right before its verb, no conjunction. */
  private static boolean demonstrates(Words words, int i) {
    return i == 0 && words.size() > 1 && (WORDS.has("verb", words.lower(1)) || Verbs.finite(words.lower(1)));
  }

  /** "waarbij zij wordt opgericht": the pronoun behind the word that opens a clause can stand for a body by its gender. */
  static boolean meant(View view, Range clause, Bodies.Found body) {
    Words words = view.wordTable();
    int pronoun = words.startingAt(clause.start()) + 1;
    boolean neuter = BodyFocus.gender(view, body) == BodyFocus.Gender.NEUTER;
    boolean alone = pronoun + 1 < words.size() && (Verbs.finite(words.lower(pronoun + 1)) || IN.contains(words.lower(pronoun + 1)));
    return alone && WORDS.has(neuter ? "neuter-subject" : "common-subject", words.lower(pronoun));
  }

  /** "Haar rechtsmacht", "zijn zetel", "de zetel ervan", "De zetel komt in X": whose a noun is that only bodies have. */
  static Optional<Bodies.Found> owner(View view, Range noun) {
    Words words = view.wordTable();
    int at = words.startingAt(noun.start());
    Optional<Bodies.Found> of = view.spoken().stream().filter(body -> {
      Governor governor = Governor.of(view, body.range().start());
      return governor.word().equals("van") && governor.range().start() - noun.end() == 1;
    }).findFirst();
    if (of.isPresent()) {
      return of;
    }
    int own = at - 1;
    while (own > 0 && at - own < ADJECTIVES && !words.breaks(own - 1) && !owns(words, own) && words.lower(own).endsWith("e")) {
      own--;
    }
    if (own >= 0 && owns(words, own)) {
      boolean neuter = WORDS.has("neuter-own", words.lower(own));
      return of(view, words.range(own), neuter, false, own == 0 && neuter, false);
    }
    boolean thereof = at + 1 < words.size() && WORDS.has("thereof", words.lower(at + 1));
    boolean bare = at == 0 || WORDS.has("bare-before", words.lower(at - 1)) || words.breaks(at - 1);
    boolean whose = at + 1 < words.size() && !words.breaks(at) && WORDS.has("whose", words.lower(at + 1));
    return thereof || bare && !whose ? topic(view).flatMap(BodyFocus.Topic::body).filter(body -> alone(view, body, noun)).map(body -> new Bodies.Found(body, noun)) : Optional.empty();
  }

  private static boolean owns(Words words, int i) {
    return WORDS.has("neuter-own", words.lower(i)) || WORDS.has("common-own", words.lower(i));
  }

  /** The sentence names no other body, but for one in a subordinate clause behind: "De zetel komt in X, waar ook het hof zetelt". */
  private static boolean alone(View view, Thing body, Range noun) {
    return view.bodies().stream().allMatch(found -> found.thing().equals(body) || aside(view, found, noun));
  }

  /** A body in a subordinate clause behind the one of a word. */
  static boolean aside(View view, Bodies.Found body, Range word) {
    return body.range().start() >= view.clauseOf(word).range().end() && view.clauseOf(body.range()).opener() == Clause.Opener.SUBORDINATE;
  }

  /** "heeft aangeboden het in Bergen te huisvesten", "biedt haar onderdak": a pronoun as the object, with nothing but a place behind it. */
  static Optional<Bodies.Found> object(View view, Range verb) {
    Words words = view.wordTable();
    int at = words.startingAt(verb.start());
    for (int i = at - 1; i >= 0 && i >= at - PLACE - 1 && !words.breaks(i); i--) {
      boolean placed = i + 1 == at || WORDS.has("small", words.lower(i + 1)) || SHELTER.contains(words.lower(i + 1)) || i + 2 == at && WORDS.has("before-infinitive", words.lower(i + 1));
      if (object(words, i) && placed) {
        return housed(view, words, i);
      }
    }
    int next = at + 1;
    boolean behind = next < words.size() && !words.breaks(at) && object(words, next);
    boolean last = behind && (next + 1 >= words.size() || words.breaks(next) || WORDS.has("small", words.lower(next + 1)) || SHELTER.contains(words.lower(next + 1)));
    return last ? housed(view, words, next) : Optional.empty();
  }

  /** "bereid haar te huisvesten, mits de commissie klein blijft": a body that is named behind an object says nothing of it. */
  private static Optional<Bodies.Found> housed(View view, Words words, int i) {
    return of(view, words.range(i), WORDS.has("neuter-object", words.lower(i)), false, false, true);
  }

  private static boolean object(Words words, int i) {
    return WORDS.has("neuter-object", words.lower(i)) || WORDS.has("common-object", words.lower(i));
  }

  /** The one body of the same sentence before the pronoun, else the one in focus, where nothing else can be meant. */
  static Optional<Bodies.Found> of(View view, Range pronoun, boolean neuter, boolean any) {
    return of(view, pronoun, neuter, any, any, false);
  }

  /** The same; "zijn rechtsmacht" may be a state's, but no treaty has one. */
  private static Optional<Bodies.Found> of(View view, Range pronoun, boolean neuter, boolean any, boolean states, boolean object) {
    BodyFocus.Gender gender = neuter ? BodyFocus.Gender.NEUTER : BodyFocus.Gender.COMMON;
    List<Bodies.Found> here = view.spoken().stream().filter(body -> body.range().end() <= pronoun.start()).toList();
    boolean expletive = !object && view.spoken().stream().anyMatch(body -> body.range().start() > pronoun.start() && !Governor.of(view, body.range().start()).isPreposition());
    if (expletive || here.stream().map(Bodies.Found::thing).distinct().count() > 1) {
      return Optional.empty();
    }
    if (!here.isEmpty()) {
      Bodies.Found body = here.get(0);
      boolean free = here.stream().anyMatch(one -> !Governor.of(view, one.range().start()).isPreposition() || !neuter && founded(view, one));
      boolean meant = free && BodyFocus.gender(view, body) == gender && !(neuter && rival(view, pronoun.start(), here, any, states));
      return meant ? Optional.of(new Bodies.Found(body.thing(), pronoun)) : Optional.empty();
    }
    Optional<BodyFocus.Topic> topic = topic(view).filter(one -> one.gender() == gender);
    return topic.filter(one -> !neuter || free(view, one, pronoun, any, states)).flatMap(BodyFocus.Topic::body).map(body -> new Bodies.Found(body, pronoun));
  }

  /** "Het verdrag tot oprichting van de commissie, dat er al ligt": what the sentence is about, but for the treaty. */
  private static boolean founded(View view, Bodies.Found body) {
    Founding founding = Founding.of(view, body.range());
    return founding.founding() && !founding.governor().isPreposition();
  }

  /** From the sentence that spoke of the body last on, nothing else of its gender was. */
  private static boolean free(View view, BodyFocus.Topic topic, Range pronoun, boolean any, boolean states) {
    for (int i = topic.sentence(); i < view.sentence().number(); i++) {
      View told = view.story().views().get(i);
      List<Bodies.Found> own = told.spoken().stream().filter(body -> topic.body().filter(body.thing()::equals).isPresent()).toList();
      if (rival(told, told.range().end(), own, any, states)) {
        return false;
      }
    }
    return !rival(view, pronoun.start(), List.of(), any, states);
  }

  /** "Het hof beoordeelt het verzoek. Het berust op", "Kenia steunt het hof. Zijn rechtsmacht": another noun of the gender, or a state, that no preposition governs. */
  private static boolean rival(View told, int limit, List<Bodies.Found> bodies, boolean any, boolean states) {
    Words words = told.wordTable();
    for (int i = 0; i + 1 < words.size() && words.range(i).end() < limit; i++) {
      Range word = words.range(i);
      Range next = words.range(i + 1);
      int noun = i + 1;
      boolean one = words.lower(i).equals(ONE) && !(i > 0 && BEING.contains(words.lower(i - 1))); // its gender is not seen
      boolean article = (one || ARTICLES.contains(words.lower(i))) && !WORDS.has("verb", words.lower(i + 1)) && !Verbs.finite(words.lower(i + 1)) && !Governor.preposition(words.lower(i + 1));
      if (!article || words.lower(i).equals("dat") || i > 0 && Governor.preposition(words.lower(i - 1))) {
        continue;
      }
      boolean own = bodies.stream().anyMatch(body -> body.range().contains(word) || body.range().contains(next) || BodyFocus.named(body.thing(), words.lower(noun))) || leads(told, i, bodies) || OF_BODY.contains(words.lower(i + 1)) || i > 0 && words.lower(i - 1).equals(HENCEFORTH);
      if (!own && (any || !harmless(words, i + 1)) && !WORDS.has("small", words.lower(i + 1)) && !(one && common(words, i + 1))) {
        return true;
      }
    }
    return states && told.mentions(Name.class).stream().anyMatch(name -> name.kind() == Kind.COUNTRY && name.form() != Spelling.Form.ADJECTIVE && name.range().end() < limit && !Governor.of(told, name.range().start()).isPreposition() && !joined(told, name.range()) && told.clauseOf(name.range()).opener() != Clause.Opener.SUBORDINATE && bodies.stream().noneMatch(body -> body.range().overlaps(name.range())));
  }

  /** "Het eveneens in Lamu gevestigde hof": the article of a body behind what is told of it. */
  private static boolean leads(View told, int article, List<Bodies.Found> bodies) {
    Words words = told.wordTable();
    return bodies.stream().map(body -> words.startingAt(body.range().start())).filter(first -> first - 1 > article && first - article <= ATTRIBUTE && words.lower(first - 1).endsWith("de"))
        .anyMatch(first -> IntStream.range(article, first).noneMatch(words::breaks));
  }

  /** "Kenia en de Unie": of several it would be "hun". */
  private static boolean joined(View told, Range state) {
    return told.text().text().startsWith(JOINS, state.end()) || told.wordBefore(state.start()).equals(JOINS.strip());
  }

  /** "een nieuwe overeenkomst": a noun, behind its adjectives, that "het" does not stand for. */
  private static boolean common(Words words, int first) {
    int noun = first;
    while (noun + 1 < words.size() && noun - first < ADJECTIVES && !words.breaks(noun) && words.lower(noun).endsWith("e") && !NEVER_NEUTER.end(words.lower(noun))) {
      noun++;
    }
    return NEVER_NEUTER.end(words.lower(noun));
  }

  /** A noun, behind its adjectives, of which nothing of the kind can be told. */
  private static boolean harmless(Words words, int first) {
    for (int i = first; i < words.size() && i < first + ADJECTIVES; i++) {
      if (WORDS.has("harmless", words.lower(i))) {
        return true;
      }
      if (words.breaks(i) || !words.lower(i).endsWith("e")) {
        return false;
      }
    }
    return false;
  }
}

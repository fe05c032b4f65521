package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kamergraaf.bundled.Wordlist;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/**
 * The body that a text is about, sentence by sentence: the one that it introduced last, as long as it goes on about it. Another body, an event, a group
 * or a name that nobody knows takes its place, and where two could be meant there is none. The sentences are read once, from the first on.
 */
final class BodyFocus {

  static final Wordlist WORDS = Wordlist.beside(BodyFocus.class, "body-focus-words.txt");
  private static final Endings NEUTER = new Endings(WORDS.all("neuter"));
  private static final Endings COMMON = new Endings(WORDS.all("common"));
  private static final Endings BODIES = new Endings(WORDS.all("body"));
  private static final String WITH = "met";
  private static final String AT = "aan";
  private static final String TOWARDS = "naar";
  private static final String IT = "het";
  private static final int ADJECTIVES = 4;
  /** Paragraphs from a question to its answer, over a heading. */
  private static final int ANSWER = 2;
  /** Sentences that name what a letter is about. */
  private static final int SEVERAL = 3;
  private static final String CALLED = " (hierna";
  private static final Topic NONE = new Topic(Optional.empty(), Gender.UNKNOWN, 0, 0);

  /** What pronouns agree with. */
  enum Gender { NEUTER, COMMON, UNKNOWN }

  /**
   * A body in focus.
   *
   * @param body none where the text is about none, or nobody can tell about which
   * @param paragraph number of the paragraph that spoke of it last
   * @param sentence number of the sentence that did
   */
  record Topic(Optional<Thing> body, Gender gender, int paragraph, int sentence) {

    private Topic at(View view) {
      return new Topic(body, gender, view.sentence().paragraph().number(), view.sentence().number());
    }
  }

  private final List<View> views;
  private final List<Topic> left = new ArrayList<>();
  private Optional<Thing> main;

  BodyFocus(List<View> views) {
    this.views = views;
  }

  /** The body in focus where a sentence begins: of its section, and of the text or the notes as it is. */
  Optional<Topic> before(View view) {
    while (left.size() < view.sentence().number()) {
      int i = left.size();
      left.add(after(views.get(i), i == 0 ? NONE : entering(views.get(i), left.get(i - 1))));
    }
    Topic topic = view.sentence().number() == 0 ? NONE : entering(view, left.get(view.sentence().number() - 1));
    return topic.body().isPresent() ? Optional.of(topic) : Optional.empty();
  }

  /** The body in focus that may still be looking for a place: an offer to host goes by those that have their seat, "Het Strafhof werkt ondertussen door", or never came. */
  Optional<Topic> unhoused(View view) {
    Optional<Topic> topic = before(view);
    while (topic.flatMap(Topic::body).filter(this::seated).isPresent()) {
      topic = before(views.get(topic.get().sentence())).filter(one -> one.paragraph() == view.sentence().paragraph().number());
    }
    Optional<Topic> planned = topic;
    while (planned.filter(this::never).isPresent()) {
      int paragraph = planned.get().paragraph();
      planned = before(views.get(planned.get().sentence())).filter(one -> one.paragraph() == paragraph);
    }
    return planned.isPresent() ? planned : topic;
  }

  /** The same, else what the letter is about: "Wij zijn niet de enige gegadigde. Oostenrijk stelt zich eveneens beschikbaar" under a heading of its own. */
  Optional<Topic> sought(View view) {
    return unhoused(view).or(() -> main().map(body -> topic(view, body, Gender.UNKNOWN)));
  }

  /** The one body without a seat that a letter is about: it is given a short form and no other is, or it is named far more often than any other. */
  private Optional<Thing> main() {
    if (main == null) {
      Map<Thing, Long> named = views.stream().flatMap(view -> view.bodies().stream().map(Bodies.Found::thing).distinct()).filter(body -> !seated(body)).collect(Collectors.groupingBy(body -> body, Collectors.counting()));
      List<Map.Entry<Thing, Long>> often = named.entrySet().stream().sorted(Map.Entry.<Thing, Long>comparingByValue().reversed()).limit(2).toList();
      boolean far = !often.isEmpty() && often.get(0).getValue() >= SEVERAL && (often.size() == 1 || often.get(0).getValue() > 2 * often.get(1).getValue());
      List<Thing> called = views.stream().flatMap(view -> view.bodies().stream().filter(body -> view.text().text().startsWith(CALLED, body.range().end())).map(Bodies.Found::thing)).distinct().limit(2).toList();
      main = far ? Optional.of(often.get(0).getKey()) : Optional.of(called).filter(one -> one.size() == 1 && !seated(one.get(0)) && often.stream().allMatch(other -> other.getValue() <= named.get(one.get(0)))).map(one -> one.get(0));
    }
    return main;
  }

  private boolean seated(Thing body) {
    return body instanceof Thing.Known known && views.get(0).register().isSeated(known.entry());
  }

  /** "Eerder was een Koraalhof geopperd, maar dat is nooit opgericht": not "is er nog niet". */
  private boolean never(Topic topic) {
    View told = views.get(topic.sentence());
    return !Words.any(told, told.range(), WORDS.all("still")) && told.bodies().stream().filter(one -> topic.body().filter(one.thing()::equals).isPresent()).anyMatch(one -> Absence.of(told, one.range()) || Absence.later(told, one.range()) || Refusals.of(told, one.range(), true).isPresent());
  }

  private Topic entering(View view, Topic topic) {
    if (topic.body().isEmpty()) {
      return topic;
    }
    View told = views.get(topic.sentence());
    boolean goesOn = (told.sentence().paragraph().section().equals(view.sentence().paragraph().section()) || answers(told, view)) && told.sentence().paragraph().note().equals(view.sentence().paragraph().note());
    return goesOn ? topic : NONE;
  }

  /** What a question speaks of its answer goes on about. */
  private static boolean answers(View question, View answer) {
    return question.sentence().paragraph().kind() == Block.Kind.QUESTION && answer.sentence().paragraph().number() - question.sentence().paragraph().number() <= ANSWER;
  }

  /** What a sentence leaves in focus. */
  private Topic after(View view, Topic before) {
    List<Bodies.Found> bodies = view.bodies();
    if (bodies.isEmpty()) {
      return !opens(view, before) && displaced(view, before) ? NONE : before.body().isPresent() && takesUp(view, before) ? before.at(view) : before;
    }
    List<Thing> all = bodies.stream().map(Bodies.Found::thing).distinct().toList();
    List<Thing> free = bodies.stream().filter(body -> !beside(view, body)).map(Bodies.Found::thing).distinct().toList();
    boolean goesOn = before.body().filter(all::contains).isPresent();
    if (free.size() == 1) {
      Thing body = free.get(0);
      return topic(view, body, goesOn && before.body().get().equals(body) ? before.gender() : Gender.UNKNOWN);
    }
    return free.isEmpty() && goesOn ? before.at(view) : NONE;
  }

  /** A body that hangs from "met" or the like. */
  private static boolean beside(View view, Bodies.Found body) {
    Governor governor = Governor.of(view, body.range().start());
    return WORDS.has("beside", governor.word()) && !fares(view, body, governor);
  }

  /** "Met het hof gaat het beter": what such a sentence is about. */
  private static boolean fares(View view, Bodies.Found body, Governor governor) {
    Words words = view.wordTable();
    boolean first = words.startingAt(governor.range().start()) == 0;
    if (first && governor.word().equals(AT)) {
      Range behind = new Range(body.range().end(), Math.max(body.range().end(), view.clauseOf(body.range()).range().end()));
      return Words.any(view, behind, WORDS.all("is-made")) && Words.any(view, behind, WORDS.all("made")); // "Aan een hof wordt gebouwd"
    }
    if (governor.word().equals(TOWARDS)) {
      return Words.any(view, view.clauseOf(body.range()).range(), WORDS.all("sought")); // "Ook heeft Kenia gedongen naar de commissie"
    }
    return first && governor.word().equals(WITH) && IntStream.range(words.startingAt(body.range().end()), words.size() - 1).anyMatch(i -> WORDS.has("fares", words.lower(i)) && words.lower(i + 1).equals(IT));
  }

  private static Topic topic(View view, Thing body, Gender known) {
    Gender gender = known != Gender.UNKNOWN ? known
        : view.bodies().stream().filter(one -> one.thing().equals(body)).map(one -> gender(view, one)).filter(one -> one != Gender.UNKNOWN).findFirst().orElse(Gender.UNKNOWN);
    return new Topic(Optional.of(body), gender, 0, 0).at(view);
  }

  /** By the noun of its name, else by its article. */
  static Gender gender(View view, Bodies.Found body) {
    for (String word : body.thing().label().toLowerCase(Locale.ROOT).split(" ")) {
      if (NEUTER.end(word) || COMMON.end(word)) {
        return NEUTER.end(word) ? Gender.NEUTER : Gender.COMMON;
      }
    }
    Words words = view.wordTable();
    int first = words.startingAt(body.range().start());
    for (int i = first - 1; i >= 0 && i >= first - ADJECTIVES && !words.breaks(i); i--) {
      if (WORDS.has("neuter-article", words.lower(i)) || WORDS.has("common-article", words.lower(i))) {
        return WORDS.has("neuter-article", words.lower(i)) ? Gender.NEUTER : Gender.COMMON;
      }
    }
    return Gender.UNKNOWN;
  }

  /** A body of which no rule knows the name, an event or a group is what the text goes on about. */
  private static boolean displaced(View view, Topic before) {
    if (!view.cues("event-kind").isEmpty()) {
      return true;
    }
    boolean group = view.mentions(Name.class).stream().anyMatch(name -> name.kind().isCollaboration() && name.form() != Spelling.Form.ADJECTIVE && !Governor.of(view, name.range().start()).isPreposition());
    Words words = view.wordTable();
    for (int i = 0; i < words.size() && !group; i++) {
      if (BODIES.end(words.lower(i)) && !noun(before, words.lower(i)) && !named(view, words.range(i)) && !beyond(view, words.range(i))) {
        return true;
      }
    }
    return group;
  }

  /** "Zij oordeelt over wat het register haar zendt": the body is the subject of the sentence. */
  private static boolean opens(View view, Topic topic) {
    Words words = view.wordTable();
    boolean common = words.size() > 1 && topic.body().isPresent() && topic.gender() == Gender.COMMON && WORDS.has("common-subject", words.lower(0));
    return common && (Verbs.finite(words.lower(1)) || WORDS.has("verb", words.lower(1)));
  }

  private static boolean named(View view, Range word) {
    return view.mentions(Name.class).stream().anyMatch(name -> name.range().overlaps(word));
  }

  /** "over het fonds": what hangs from a preposition inside a clause is not what it is about. */
  private static boolean beyond(View view, Range word) {
    Governor governor = Governor.of(view, word.start());
    boolean opens = view.wordTable().startingAt(governor.range().start()) == 0;
    return governor.isPreposition() && !opens;
  }

  /** "deze commissie", "het panel", "de instelling": a noun of the name, or one for any body. */
  static boolean noun(Topic topic, String lower) {
    boolean any = WORDS.has("any-neuter", lower) && topic.gender() == Gender.NEUTER || WORDS.has("any-common", lower);
    return any || topic.body().isPresent() && (NEUTER.end(lower) || COMMON.end(lower) || BODIES.end(lower)) && Stream.of(topic.body().get().label().toLowerCase(Locale.ROOT).split(" ")).anyMatch(word -> Bodies.closes(word, lower) || WORDS.has("in-english-" + lower, word));
  }

  /** A noun that closes a word of the body's name: "(hierna: het Register)". */
  static boolean named(Thing body, String lower) {
    return (NEUTER.end(lower) || COMMON.end(lower)) && Stream.of(body.label().toLowerCase(Locale.ROOT).split(" ")).anyMatch(word -> word.endsWith(lower));
  }

  /** A pronoun that agrees stands in the sentence, or a noun of the body's. */
  private static boolean takesUp(View view, Topic topic) {
    Words words = view.wordTable();
    String gender = topic.gender() == Gender.NEUTER ? "neuter" : "common";
    for (int i = 0; i < words.size(); i++) {
      boolean own = WORDS.has(gender + "-own", words.lower(i)) || topic.gender() == Gender.COMMON && WORDS.has("common-subject", words.lower(i)) && !words.isIn(i, WORDS.all("common-article"));
      if (own || WORDS.has("thereof", words.lower(i)) || i == 0 && WORDS.has(gender + "-subject", words.lower(i)) || noun(topic, words.lower(i))) {
        return true;
      }
    }
    return false;
  }
}

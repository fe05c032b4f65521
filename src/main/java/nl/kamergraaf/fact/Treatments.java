package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.text.Paragraph;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.Sentence;

/**
 * What a letter does with the motions that it cites, wherever it says so: in the sentence that cites, in those behind it ("Hiermee beschouw
 * ik de motie als afgedaan"), below a heading that cites, in the answer to a question that cites, or before a list of motions.
 */
final class Treatments {

  /** Sentences behind the last one that named a motion in which "de motie" can still be that one. */
  private static final int REACH = 12;

  /** Words of so few letters tell nothing. */
  private static final int SHORT = 2;

  static final Set<String> FUNCTION =
      Set.of(
          "het", "een", "van", "dat", "die", "dit", "als", "aan", "bij", "met", "uit", "tot", "per", "nog", "wel", "kan", "zal", "was", "had", "heb", "ook", "mee", "hun", "wij", "ons", "mij", "zou", "wil", "mag", "zij", "hij",
          "hem", "wie", "hoe", "dan", "dus", "den", "der", "ten", "ter", "zo'n", "toe", "via", "nu", "ben",
          "voor", "naar", "over", "deze", "door", "niet", "meer", "zijn", "haar", "waar", "daar", "hier", "maar", "want", "zich", "moet", "alle", "elke", "eens", "toch", "vier", "drie", "twee", "jaar", "week",
          "deel", "mede", "weer", "heel", "zeer", "zelf", "veel", "tien", "vijf", "acht", "geen", "zoals", "onder", "tegen");

  /** Sentences behind what a motion asks for that are read as the answer to it. */
  private static final int ANSWER = 3;
  /** Sentences behind the last one in which a label can still open the answer. */
  private static final int LABELLED = 2;
  /** The same behind a question, whose answer may begin by agreeing or with what was asked. */
  private static final int REPLY = 6;

  private final MotionIndex index;
  private final MotionPlaces places;
  private MotionTopic topic = MotionTopic.NONE;
  private Paragraph home;
  private int distance;
  private boolean asked;
  private boolean question;
  private final MotionQuestion inquiry = new MotionQuestion();
  /** What others advised or decided of the motions in the sentence that named them. */
  private Optional<String> advised = Optional.empty();
  /** Nothing but the motion and what it asks for stands in its sentence. */
  private boolean introduced;
  /** The same, and its sentence has no verb at all. */
  private boolean fragment;
  /** The sentence that named the motions told what they ask for, and nothing else. */
  private boolean requested;
  /** The sentence before. */
  private Optional<View> before = Optional.empty();
  private final MotionHeadings headings = new MotionHeadings();
  /** What the motions of the topic ask for. */
  private final MotionRequest request = new MotionRequest();

  private Treatments(MotionIndex index) {
    this.index = index;
    this.places = new MotionPlaces(index);
  }

  /** Reads a letter; the index then knows what is done with each motion. */
  static MotionIndex of(Story story) {
    MotionIndex index = new MotionIndex(story);
    if (!index.isEmpty()) {
      Treatments treatments = new Treatments(index);
      for (View view : story.views()) {
        switch (view.sentence().paragraph().kind()) {
          case PARAGRAPH, LIST_ITEM, QUESTION, HEADING -> treatments.read(view);
          case NOTE -> treatments.note(view);
          case SALUTATION, SIGNATURE, FURNITURE -> { }
        }
      }
      LikelyTreatments.in(story, index);
    }
    return index;
  }

  /** "In lijn met de motie-X (…)" may stand in a note by itself. */
  private void note(View view) {
    List<MotionPlace> cited = places.cited(view);
    if (!cited.isEmpty()) {
      say(new TreatmentReader(view, cited).read(), view);
    }
  }

  private static void say(List<TreatmentReader.Said> said, View view) {
    for (TreatmentReader.Said one : said) {
      for (Motion motion : one.motions()) {
        if (one.treatment().equals("refers-to") && !one.soft()) {
          motion.drop();
        } else if (one.past()) {
          motion.recall(one.treatment(), view.sentence());
        } else if (one.soft()) {
          motion.imply(one.treatment(), view.sentence());
        } else {
          motion.say(one.treatment(), view.sentence());
        }
      }
    }
  }

  private void read(View view) {
    boolean asks = view.sentence().paragraph().kind() == Block.Kind.QUESTION || view.lower().endsWith("?") || MembersAsk.in(view);
    boolean heading = view.sentence().paragraph().kind() == Block.Kind.HEADING;
    List<MotionPlace> cited = places.cited(view);
    leave(view, heading, asks);
    if (!cited.isEmpty()) {
      cite(view, cited, asks, heading);
    } else if (!topic.motions().isEmpty() && !asks && (!heading || fragment && MotionHeadings.labels(view) && MotionOpenings.opens(view))) {
      follow(view);
    }
    headings.read(view, cited, heading);
    before = Optional.of(view);
  }

  /** Forgets the motions where the text turns to something else. */
  private void leave(View view, boolean heading, boolean asks) {
    if (topic.motions().isEmpty()) {
      return;
    }
    distance++;
    boolean turned = question ? asks && distance > 1 && !sameParagraph(view) : !fragment && !home.section().equals(view.sentence().paragraph().section());
    boolean other = fragment && heading && !MotionHeadings.labels(view) && !home.section().equals(view.sentence().paragraph().section());
    if (turned || other || distance > REACH) {
      topic = MotionTopic.NONE;
    }
  }

  private boolean sameParagraph(View view) {
    return home.equals(view.sentence().paragraph());
  }

  private void cite(View view, List<MotionPlace> cited, boolean asks, boolean heading) {
    Set<Motion> all = new LinkedHashSet<>();
    cited.forEach(place -> all.addAll(place.motions()));
    List<Motion> motions = List.copyOf(all);
    TreatmentReader reader = new TreatmentReader(view, places.in(view, topic));
    Optional<Range> titled = asks || heading ? Optional.empty() : MotionTurns.label(view, cited);
    boolean whether = titled.filter(label -> MotionReply.whether(view, List.of(label), Set.of())).isPresent();
    List<TreatmentReader.Said> said = asks || whether ? List.of() : reader.read();
    reader.adopted().forEach(Motion::adopt);
    inquiry.take(view, asks, reader, motions);
    say(said, view);
    if (said.isEmpty() && !asks && !topic.motions().isEmpty()) {
      String last = topic.motions().get(topic.motions().size() - 1).treatment();
      MotionLikewise.of(view, cited.get(0), last).or(() -> MotionGaps.again(view, cited, last)).ifPresent(same -> motions.forEach(motion -> motion.say(same, view.sentence())));
    }
    MotionSubjects.learn(view, cited);
    if (cited.stream().allMatch(place -> place.how() == MotionPlace.How.MARK)) {
      topic = MotionTopic.NONE; // the sentence itself speaks of no motion
      return;
    }
    boolean reacts = !said.isEmpty() && said.stream().allMatch(one -> one.treatment().equals("responds-to"));
    if (reacts && MotionTurns.inquired(view, cited.get(0))) {
      motions.forEach(motion -> motion.say("reports-on", view.sentence()));
    }
    boolean soft = !said.isEmpty() && said.stream().allMatch(TreatmentReader.Said::soft);
    boolean open = said.isEmpty() || soft;
    boolean because = said.isEmpty() && !asks && !heading && MotionTurns.because(view, cited.get(0));
    List<Motion> run = new ArrayList<>(open && follows(view) ? topic.run() : List.of());
    motions.stream().filter(motion -> !run.contains(motion)).forEach(run::add);
    topic = new MotionTopic(motions, run);
    request.clear();
    home = view.sentence().paragraph();
    distance = 0;
    question = asks;
    boolean bare = !asks && (heading || fragment(view, reader, cited));
    introduced = bare || !asks && AskingVerbs.only(view, cited, reader.contents());
    fragment = bare && (heading || !verbBehind(view, cited.get(cited.size() - 1)));
    requested = open && !reader.contents().isEmpty();
    advised = open && !asks ? reader.advised() : Optional.empty();
    asked = open && !inquiry.granted() && (asks || introduced || soft || !reader.contents().isEmpty() || MotionTurns.to(view, cited.get(0)));
    Optional<Range> label = titled.filter(range -> open && reader.contents().stream().allMatch(range::contains));
    int sequel = said.isEmpty() && !asks && reader.denies() ? MotionReply.sequel(view, cited.get(0).range().end()) : view.range().end();
    if (sequel < view.range().end()) {
      answer(view, List.of(new Range(view.range().start(), sequel)), true); // "Van onwil om de motie uit te voeren is geen sprake: de proef loopt"
      asked = false;
    } else if (label.isPresent()) {
      answer(view, List.of(label.get()), true);
    }
    boolean unanswered = open && asked && !asks && sequel == view.range().end();
    if (label.isEmpty() && because || unanswered && soft && MotionTurns.opens(view, cited.get(0))) {
      turn(view, cited.get(0));
    } else if (unanswered) {
      request.clear();
      answer(view, told(view, cited.get(0), reader.contents()));
    }
    if (open && asked && view.sentence().paragraph().equals(before.map(View::sentence).map(Sentence::paragraph).orElse(null)) && MotionTurns.recalls(view, cited)) {
      MotionRest.of(before.get()).ifPresent(treatment -> say(List.of(new TreatmentReader.Said(motions, treatment, false, false)), before.get()));
    }
    headings.over(view).ifPresent(treatment -> motions.forEach(motion -> {
      if (treatment.equals("responds-to")) {
        motion.imply(treatment, headings.sentence()); // "ga ik in op de volgende moties:" only turns to them
      } else {
        motion.suppose(treatment, headings.sentence());
      }
    }));
  }

  /** "De rechter heeft beslist; de motie gaat over iets anders": what stands before is no answer to it. */
  private static List<Range> told(View view, MotionPlace first, List<Range> contents) {
    Clause clause = view.clauseOf(first.range());
    if (clause.opener() != Clause.Opener.PUNCTUATION || contents.isEmpty()) {
      return contents;
    }
    List<Range> all = new ArrayList<>(contents);
    all.add(0, new Range(view.range().start(), clause.range().start()));
    return all;
  }

  /** "Naar aanleiding van de motie heeft Nederland …": what was done because of it. */
  private void turn(View view, MotionPlace first) {
    MotionTurns.done(view, first).ifPresentOrElse(
        treatment -> {
          topic.motions().forEach(motion -> motion.suppose(treatment, view.sentence()));
          asked = false;
        },
        () -> {
          if (!MotionTurns.tells(view, first)) {
            answer(view, List.of(first.range()));
          }
        });
  }

  /** The sentence goes on where the last one that cited stopped. */
  private boolean follows(View view) {
    return !topic.motions().isEmpty() && sameParagraph(view);
  }

  /** Words without a verb: a line of a list or table, or a title. */
  private static boolean fragment(View view, TreatmentReader reader, List<MotionPlace> cited) {
    boolean verb = Words.in(view, view.range(), Verbs.finite()).stream().filter(word -> cited.stream().noneMatch(place -> place.range().contains(word))).anyMatch(word -> reader.contents().stream().noneMatch(content -> content.contains(word)));
    return !verb;
  }

  /** "De motie-X dateert van 2023": a word right behind the motion that is no preposition can only be its verb. */
  private static boolean verbBehind(View view, MotionPlace last) {
    Words words = view.wordTable();
    int next = words.startingAt(last.range().end());
    boolean joined = next < words.size() && view.text().text().substring(last.range().end(), words.range(next).start()).isBlank();
    return joined && last.how() == MotionPlace.How.CITED && !MotionContents.opens(words.lower(next)) && !MotionPlace.PREPOSITIONS.contains(words.lower(next)) && words.lower(next).length() > SHORT;
  }

  /** "Bent u bereid de motie uit te voeren?" "Ja, …": what the question asks for is so. */
  private void confirm(View view) {
    Optional<String> confirmed = question ? inquiry.confirmed(view) : Optional.empty();
    confirmed.ifPresent(
        treatment -> {
          topic.motions().forEach(motion -> motion.suppose(treatment, view.sentence()));
          asked = false;
        });
  }

  private void follow(View view) {
    if (before.filter(AskedPaper::asks).isPresent() && AskedPaper.handed(view)) {
      topic.motions().forEach(motion -> motion.say("responds-to", view.sentence()));
      asked = false;
      return;
    }
    Optional<String> echo = distance == 1 ? advised.flatMap(told -> MotionEcho.of(view, told)) : Optional.empty();
    if (echo.isPresent()) {
      topic.motions().forEach(motion -> motion.say(echo.get(), view.sentence()));
      asked = false;
      return;
    }
    confirm(view);
    if (MotionOpenings.quotes(view)) {
      request.remember(view, List.of(view.range()));
      asked = true;
      distance = 0;
      return;
    }
    boolean labelled = distance <= LABELLED && MotionHeadings.labels(view) && view.lower().indexOf(':') > 0; // "Reactie: de trein rijdt sinds mei"
    boolean near = question || fragment || labelled || sameParagraph(view);
    List<MotionPlace> here = places.in(view, topic);
    if (!near) {
      here = here.stream().filter(place -> place.how() == MotionPlace.How.NOUN).toList();
    }
    if (here.isEmpty() && near && MotionOpenings.opens(view)) {
      // "Afgedaan met de brief van 4 mei.": the subject is left out
      here = List.of(new MotionPlace(new Range(view.range().start(), view.range().start()), topic.one(), "", MotionPlace.How.NOUN));
    } else if (here.isEmpty() && near && MotionOpenings.agrees(view)) {
      here = List.of(new MotionPlace(new Range(view.range().start(), view.range().start()), topic.either(), "", MotionPlace.How.PRONOUN));
    }
    TreatmentReader reader = new TreatmentReader(view, here);
    List<TreatmentReader.Said> said = reader.read();
    say(said, view);
    reader.adopted().forEach(Motion::adopt);
    if (!said.isEmpty()) {
      asked = false;
    } else if (near && topic.motions().size() > 1 && one(here)) {
      Motion only = here.get(0).motions().get(0);
      MotionAnswer.in(view, reader.contents(), Set.of()).ifPresent(treatment -> only.suppose(treatment, view.sentence()));
    } else if (near && !asked && !requests(view) && distance <= REPLY && reader.contents().isEmpty()) {
      revise(view);
    } else if (near && (asked || requests(view)) && !MotionReply.bygone(view) && distance <= (question ? REPLY : ANSWER) && (request.wanted().isEmpty() || introduced || addressed(view) || request.linked(view) || distance == 1 && MotionReply.carried(view.wordTable()))) {
      answer(view, reader.contents());
    } else if (near && !reader.contents().isEmpty() && topic.motions().stream().noneMatch(Motion::settled)) {
      request.remember(view, reader.contents());
      asked = true; // "Deze motie verzoekt om een plan." comes late
      distance = 0;
    }
  }

  /** Only one of the motions is spoken of: "Over de tweede neem ik in het voorjaar een besluit". */
  private static boolean one(List<MotionPlace> here) {
    return here.size() == 1 && here.get(0).motions().size() == 1 && !here.get(0).motions().get(0).settled();
  }

  /** "De daarin bepleite uitkoop": the sentence itself says that it speaks of what the only motion asks for. */
  private boolean requests(View view) {
    return topic.motions().size() == 1 && !topic.motions().get(0).settled() && MotionReply.requested(view.wordTable());
  }

  /** "Ik heb het RIVM om advies gevraagd. Dat advies is ontvangen. Ik zie daarom geen aanleiding …": what comes later says more than that it was looked into. */
  private void revise(View view) {
    if (topic.motions().stream().noneMatch(Motion::weak)) {
      return;
    }
    boolean whether = MotionReply.whether(view, List.of(), request.spoken());
    Optional<String> said = whether ? Optional.empty() : MotionAnswer.in(view, List.of(), request.wanted());
    boolean refuses = said.filter("will-not-execute"::equals).isPresent() && (Words.any(view, view.range(), MotionTurns.ACTORS) || request.linked(view));
    boolean done = said.filter("executes"::equals).isPresent() && MotionReply.names(view.wordTable(), request.wanted());
    if (refuses || done) {
      topic.motions().forEach(motion -> motion.revise(said.get(), view.sentence()));
    }
  }

  /** The sentence can only be the answer: it stands below the heading, list item or question that names the motion, or the writer acts behind its request. */
  private boolean addressed(View view) {
    return distance > 0 && (fragment || question || MotionHeadings.labels(view) || requested && sameParagraph(view) && Words.any(view, view.range(), MotionTurns.ACTORS));
  }

  /** What the grammar of an answer says where no wording does. */
  private Optional<String> reply(View view, List<Range> contents, boolean label) {
    if (contents.isEmpty()) {
      boolean other = Words.any(view, view.range(), Verbs.WILL) && !request.fits(view); // "Ik zal het contract uitdienen"
      boolean kept = request.refrains() && !Words.any(view, view.range(), MotionTurns.ACTORS); // "geen stappen te zetten": "Die zijn niet gezet"
      return MotionReply.of(view, request.spoken(), request.more(), addressed(view)).filter(said -> !other || !said.equals("executes")).filter(said -> !kept || !said.equals("will-not-execute"));
    }
    return MotionSequels.told(view, contents).or(() -> MotionReply.behind(view, contents, request.wanted(), label));
  }

  private void answer(View view, List<Range> contents) {
    answer(view, contents, false);
  }

  /** @param label what stands before the rest of the sentence is only the name of the motion */
  private void answer(View view, List<Range> contents, boolean label) {
    request.remember(view, contents);
    if (MotionTurns.leaves(view)) {
      asked = false;
      return;
    }
    if (MotionReply.whether(view, contents, request.spoken())) {
      topic.motions().forEach(motion -> motion.suppose("responds-to", view.sentence()));
      asked = false;
      return;
    }
    Optional<String> deed = contents.isEmpty() ? request.ended(view).or(() -> request.deed(view)) : Optional.empty();
    Optional<String> told = request.refrains() && MotionReply.leavesUndone(view, contents) ? Optional.of("executes") : MotionAnswer.in(view, contents, request.wanted());
    Optional<String> answer =
        told.filter(said -> deed.isEmpty() || said.equals("will-not-execute") && !request.refrains() && request.ended(view).isEmpty()).or(() -> deed).or(() -> told)
            .or(() -> MotionAnswer.promises(view, contents, request.wanted()) && request.fits(view) ? Optional.of("executes") : reply(view, contents, label))
            .or(() -> contents.isEmpty() && distance == 1 && !Conditions.on(view) && MotionReply.carried(view.wordTable()) ? Optional.of("reports-on") : Optional.empty());
    answer.ifPresent(
        treatment -> {
          topic.motions().forEach(motion -> motion.suppose(treatment, view.sentence()));
          asked = false;
        });
    if (answer.isEmpty() && contents.isEmpty() && request.linked(view)) {
      request.goOn(view);
    }
    if (answer.isEmpty() && (contents.isEmpty() && distance == 1 || label) && MotionAnswer.tellsLater(view)) {
      topic.motions().forEach(motion -> motion.imply("reports-on", view.sentence())); // what follows may say more
    }
  }
}

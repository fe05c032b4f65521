package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.mention.Citation;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.text.Paragraph;
import nl.kamergraaf.text.Range;

/**
 * What a letter does with the motions that it cites, wherever it says so: in the sentence that cites, in those behind it ("Hiermee beschouw
 * ik de motie als afgedaan"), below a heading that cites, in the answer to a question that cites, or before a list of motions.
 */
final class Treatments {

  /** Sentences behind the last one that named a motion in which "de motie" can still be that one. */
  private static final int REACH = 12;

  /** Sentences behind what a motion asks for that are read as the answer to it. */
  private static final int ANSWER = 3;

  private static final Set<String> DONE = Set.of("is", "zijn", "heb", "heeft", "hebben", "treft", "gaat", "voorziet", "geldt", "bied", "bieden");
  private static final Map<String, String> RESPONSES =
      Map.of(
          "response-refused", "will-not-execute", "response-done", "executes", "response-policy", "acts-in-line-with", "response-under-way", "reports-on",
          "response-inquiry", "responds-to", "response-later", "reports-on", "response-others", "responds-to", "response-heeded", "executes");

  private final MotionIndex index;
  private final MotionPlaces places;
  private MotionTopic topic = MotionTopic.NONE;
  private Paragraph home;
  private int distance;
  private boolean asked;
  private boolean question;
  private boolean fragment;
  private Optional<String> below = Optional.empty();
  private View introduction;

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
        } else if (one.soft()) {
          motion.imply(one.treatment(), view.sentence());
        } else {
          motion.say(one.treatment(), view.sentence());
        }
      }
    }
  }

  private void read(View view) {
    boolean asks = view.sentence().paragraph().kind() == Block.Kind.QUESTION || view.lower().endsWith("?");
    boolean heading = view.sentence().paragraph().kind() == Block.Kind.HEADING;
    List<MotionPlace> cited = places.cited(view);
    leave(view, heading, asks);
    if (!cited.isEmpty()) {
      cite(view, cited, asks, heading);
    } else if (!topic.motions().isEmpty() && !asks && !heading) {
      follow(view);
    }
    introduce(view, cited, heading);
  }

  /** Forgets the motions where the text turns to something else. */
  private void leave(View view, boolean heading, boolean asks) {
    if (topic.motions().isEmpty()) {
      return;
    }
    distance++;
    boolean turned = question ? asks && distance > 1 && !sameParagraph(view) : !fragment && !home.section().equals(view.sentence().paragraph().section());
    boolean other = fragment && heading && !home.section().equals(view.sentence().paragraph().section()) && home.kind() == Block.Kind.HEADING;
    if (turned || other || distance > REACH) {
      topic = MotionTopic.NONE;
    }
  }

  private boolean sameParagraph(View view) {
    return home.equals(view.sentence().paragraph());
  }

  private void cite(View view, List<MotionPlace> cited, boolean asks, boolean heading) {
    List<Motion> motions = cited.stream().flatMap(place -> place.motions().stream()).distinct().toList();
    TreatmentReader reader = new TreatmentReader(view, places.in(view, topic));
    List<TreatmentReader.Said> said = asks ? List.of() : reader.read();
    say(said, view);
    if (cited.stream().allMatch(place -> place.how() == MotionPlace.How.MARK)) {
      topic = MotionTopic.NONE; // the sentence itself speaks of no motion
      return;
    }
    boolean soft = !said.isEmpty() && said.stream().allMatch(TreatmentReader.Said::soft);
    boolean open = said.isEmpty() || soft;
    List<Motion> run = new ArrayList<>(open && follows(view) ? topic.run() : List.of());
    motions.stream().filter(motion -> !run.contains(motion)).forEach(run::add);
    topic = new MotionTopic(motions, run);
    home = view.sentence().paragraph();
    distance = 0;
    question = asks;
    fragment = !asks && (heading || fragment(view, reader));
    asked = open && (asks || fragment || soft || !reader.contents().isEmpty());
    if (open && asked && !asks) {
      answer(view, reader.contents());
    }
    introduction(view).ifPresent(treatment -> motions.forEach(motion -> motion.suppose(treatment, introduction.sentence())));
  }

  /** The sentence goes on where the last one that cited stopped. */
  private boolean follows(View view) {
    return !topic.motions().isEmpty() && sameParagraph(view);
  }

  /** Words without a verb: a line of a list or table, or a title. */
  private static boolean fragment(View view, TreatmentReader reader) {
    boolean verb = Words.in(view, view.range(), Verbs.finite()).stream().anyMatch(word -> reader.contents().stream().noneMatch(content -> content.contains(word)));
    return !verb;
  }

  private void follow(View view) {
    boolean near = question || fragment || sameParagraph(view);
    List<MotionPlace> here = places.in(view, topic);
    if (!near) {
      here = here.stream().filter(place -> place.how() == MotionPlace.How.NOUN).toList();
    }
    if (here.isEmpty() && near && opens(view)) {
      // "Afgedaan met de brief van 4 mei.": the subject is left out
      here = List.of(new MotionPlace(new Range(view.range().start(), view.range().start()), topic.one(), "", MotionPlace.How.NOUN));
    }
    TreatmentReader reader = new TreatmentReader(view, here);
    List<TreatmentReader.Said> said = reader.read();
    say(said, view);
    if (!said.isEmpty()) {
      asked = false;
    } else if (near && asked && distance <= ANSWER) {
      answer(view, reader.contents());
    }
  }

  /** A sentence without verb that begins with a treatment. */
  private static boolean opens(View view) {
    return view.cues("treatment").stream().anyMatch(hit -> hit.range().start() == view.range().start() || view.lower().startsWith("deels ") || view.lower().startsWith("niet "));
  }

  /** Reads a sentence as the answer to what the motions ask for. */
  private void answer(View view, List<Range> contents) {
    Hit.OfConcept best = null;
    for (Hit.OfConcept hit : view.cues("response")) {
      boolean inside = contents.stream().anyMatch(content -> content.start() <= hit.range().start() && hit.range().start() < content.end());
      if (!inside && holds(view, hit) && (best == null || hit.concept().name().equals("response-refused"))) {
        best = hit;
      }
    }
    if (best != null) {
      boolean coming = best.concept().name().equals("response-done") && !Words.any(view, view.clauseOf(best.range()).range(), DONE);
      String treatment = coming ? "reports-on" : RESPONSES.get(best.concept().name());
      topic.motions().forEach(motion -> motion.suppose(treatment, view.sentence()));
      asked = false;
    }
  }

  private static boolean holds(View view, Hit.OfConcept hit) {
    Modality modality = view.modality(hit.range());
    boolean refused = hit.concept().name().equals("response-refused");
    boolean certain = modality != Modality.CONDITIONAL && modality != Modality.REPORTED;
    return certain && (refused || modality != Modality.NEGATED) && !hypothetical(view, hit.range());
  }

  private static boolean hypothetical(View view, Range range) {
    return Words.any(view, view.clauseOf(range).range(), Set.of("zou", "zouden"));
  }

  /** Keeps what a heading ("Afgedane moties") or the line above a list ("De volgende moties zijn afgedaan:") says of the motions below it. */
  private void introduce(View view, List<MotionPlace> cited, boolean heading) {
    if (heading && !cited.isEmpty()) {
      return;
    }
    boolean list = view.lower().endsWith(":");
    if (heading || list) {
      Set<String> treatments = new java.util.TreeSet<>();
      boolean motions = view.lower().contains("motie");
      for (Hit.OfConcept hit : view.cues("treatment")) {
        TreatmentCue cue = TreatmentCue.of(view, hit);
        if (cue.form() == TreatmentCue.Form.TREATS && (heading || motions)) {
          boolean denied = Words.any(view, view.range(), Set.of("niet", "geen"));
          treatments.add(denied && !cue.treatment().equals("will-not-execute") ? "will-not-execute" : cue.treatment());
        }
      }
      below = treatments.size() == 1 ? treatments.stream().findFirst() : Optional.empty();
      introduction = view;
    } else if (cited.isEmpty() && introduction != null && introduction.lower().endsWith(":")) {
      below = Optional.empty();
    }
  }

  private Optional<String> introduction(View view) {
    boolean under = introduction != null && introduction.sentence().paragraph().kind() == Block.Kind.HEADING
        ? view.sentence().paragraph().section().equals(introduction.words(introduction.range()))
        : introduction != null;
    return under ? below : Optional.empty();
  }
}

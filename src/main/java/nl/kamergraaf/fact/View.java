package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Mention;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.ReadText;
import nl.kamergraaf.text.Sentence;

/** One sentence with all that was found in it, and the letter around it. */
final class View {

  private final Story story;
  private final Sentence sentence;
  private final List<Mention> mentions;
  private final List<Hit.OfConcept> cues;
  private final List<Clause> clauses;

  View(Story story, Sentence sentence, List<Mention> mentions, List<Hit> hits) {
    this.story = story;
    this.sentence = sentence;
    this.mentions = List.copyOf(mentions);
    this.cues = hits.stream().filter(Hit.OfConcept.class::isInstance).map(Hit.OfConcept.class::cast).toList();
    this.clauses = Clause.of(story.text().text(), sentence.range());
  }

  Story story() {
    return story;
  }

  ReadText text() {
    return story.text();
  }

  Register register() {
    return story.register();
  }

  Sentence sentence() {
    return sentence;
  }

  Range range() {
    return sentence.range();
  }

  List<Clause> clauses() {
    return clauses;
  }

  List<Mention> mentions() {
    return mentions;
  }

  <T extends Mention> List<T> mentions(Class<T> kind) {
    return mentions.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  <T extends Mention> List<T> mentions(Class<T> kind, Range within) {
    return mentions.stream().filter(m -> kind.isInstance(m) && within.contains(m.range())).map(kind::cast).toList();
  }

  /** Wordings of one scheme in the sentence, by start; of two that overlap the longer one counts. */
  List<Hit.OfConcept> cues(String scheme) {
    List<Hit.OfConcept> chosen = new ArrayList<>();
    for (Hit.OfConcept cue : cues) {
      if (!cue.noun() && cue.concept().scheme().equals(scheme)) {
        keepLonger(chosen, cue);
      }
    }
    return chosen;
  }

  /** The same inside a range. */
  List<Hit.OfConcept> cues(String scheme, Range within) {
    return cues(scheme).stream().filter(cue -> within.contains(cue.range())).toList();
  }

  /** Names of concepts of one scheme (labels, not cues) inside a range. */
  List<Hit.OfConcept> nouns(String scheme, Range within) {
    List<Hit.OfConcept> chosen = new ArrayList<>();
    for (Hit.OfConcept noun : cues) {
      if (noun.concept().scheme().equals(scheme) && within.contains(noun.range())) {
        keepLonger(chosen, noun);
      }
    }
    return chosen;
  }

  private static void keepLonger(List<Hit.OfConcept> chosen, Hit.OfConcept hit) {
    for (Hit.OfConcept other : chosen) {
      if (other.range().overlaps(hit.range()) && other.range().length() >= hit.range().length()) {
        return;
      }
    }
    chosen.removeIf(other -> other.range().overlaps(hit.range()));
    chosen.add(hit);
  }

  /** The clause in which a range starts. */
  Clause clauseOf(Range range) {
    for (Clause clause : clauses) {
      if (range.start() < clause.range().end()) {
        return clause;
      }
    }
    return clauses.get(clauses.size() - 1);
  }

  /**
   * Where the words that belong to a range may stand: its clause, and clauses that follow it after a colon or semicolon, up to the next
   * conjunction.
   */
  Range segmentOf(Range range) {
    Range own = clauseOf(range).range();
    int end = own.end();
    for (Clause clause : clauses) {
      if (clause.range().start() == end && clause.opener() == Clause.Opener.PUNCTUATION) {
        end = clause.range().end();
      }
    }
    return new Range(own.start(), end);
  }

  Modality modality(Range range) {
    return Modalities.at(this, range);
  }

  Basis basis(Rule rule, Range at, Modality modality, double confidence) {
    return new Basis(rule.name(), sentence, at, modality, confidence);
  }

  String words(Range range) {
    return story.text().text(range);
  }

  String lower(Range range) {
    return words(range).toLowerCase(Locale.ROOT);
  }

  /** The word that ends just before a position, in lower case, articles skipped; empty at the start of the sentence. */
  String wordBefore(int position) {
    String all = story.text().text();
    int end = position;
    while (true) {
      while (end > range().start() && !Character.isLetterOrDigit(all.charAt(end - 1))) {
        if (",;:(".indexOf(all.charAt(end - 1)) >= 0) {
          return "";
        }
        end--;
      }
      int start = end;
      while (start > range().start() && Character.isLetterOrDigit(all.charAt(start - 1))) {
        start--;
      }
      String word = all.substring(start, end).toLowerCase(Locale.ROOT);
      if (!word.equals("de") && !word.equals("het") && !word.equals("een")) {
        return word;
      }
      end = start;
    }
  }

  /** The mention of a kind that lies nearest to a range inside bounds. */
  <T extends Mention> Optional<T> nearest(Class<T> kind, Range to, Range within) {
    Stream<T> near = mentions(kind, within).stream();
    return near.min((a, b) -> Integer.compare(distance(a.range(), to), distance(b.range(), to)));
  }

  static int distance(Range a, Range b) {
    return a.overlaps(b) ? 0 : Math.max(b.start() - a.end(), a.start() - b.end());
  }
}

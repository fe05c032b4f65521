package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.mention.Hits;
import nl.kamergraaf.mention.Mention;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.text.Footnote;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.ReadText;
import nl.kamergraaf.text.Sentence;

/** A letter as the rules see it: a view for each sentence, in reading order, and what a rule may look back to. */
final class Story {

  private final ReadText text;
  private final Register register;
  private final List<View> views = new ArrayList<>();
  private List<Entry> sanctioned;

  Story(ReadText text, Register register, Hits hits, List<Mention> mentions) {
    this.text = text;
    this.register = register;
    int next = 0;
    for (Sentence sentence : text.sentences()) {
      List<Mention> inside = new ArrayList<>();
      while (next < mentions.size() && mentions.get(next).range().start() < sentence.range().end()) {
        inside.add(mentions.get(next++));
      }
      views.add(new View(this, sentence, inside, hits.in(sentence.range())));
    }
  }

  ReadText text() {
    return text;
  }

  Register register() {
    return register;
  }

  List<View> views() {
    return views;
  }

  /** Up to {@code count} views before one, the nearest first, of the same section. */
  List<View> before(View view, int count) {
    List<View> earlier = new ArrayList<>();
    for (int i = view.sentence().number() - 1; i >= 0 && earlier.size() < count; i--) {
      View candidate = views.get(i);
      if (!candidate.sentence().paragraph().section().equals(view.sentence().paragraph().section())) {
        break;
      }
      earlier.add(candidate);
    }
    return earlier;
  }

  /** The note with this marker. */
  Optional<Footnote> note(int marker) {
    return text.footnotes().stream().filter(note -> note.marker() == marker).findFirst();
  }

  /** States that the letter names as the target of sanctions. */
  List<Entry> sanctioned() {
    if (sanctioned == null) {
      List<Entry> states = new ArrayList<>();
      for (View view : views) {
        Packages.against(view).stream().filter(state -> !states.contains(state)).forEach(states::add);
      }
      sanctioned = List.copyOf(states);
    }
    return sanctioned;
  }

  /** The state whose government writes these letters. */
  Optional<Entry> home() {
    return bySuffix("/country/nld");
  }

  /** Its cabinet. */
  Optional<Entry> cabinet() {
    return bySuffix("/org/kabinet");
  }

  /** The house to which the letters go. */
  Optional<Entry> house() {
    return bySuffix("/org/tweede-kamer");
  }

  private Optional<Entry> bySuffix(String suffix) {
    return register.entries().stream().filter(entry -> entry.iri().endsWith(suffix)).findFirst();
  }

  /** Words of a heading state nothing; neither does what belongs to the page. */
  static boolean states(Sentence sentence) {
    return switch (sentence.paragraph().kind()) {
      case PARAGRAPH, LIST_ITEM, NOTE -> true;
      case HEADING, SALUTATION, SIGNATURE, FURNITURE -> false;
    };
  }

  /** Whether a sentence is running text, not a note. */
  static boolean runs(Sentence sentence) {
    return sentence.paragraph().kind() == Block.Kind.PARAGRAPH || sentence.paragraph().kind() == Block.Kind.LIST_ITEM;
  }

  static Range after(Range range, Range within) {
    return new Range(Math.min(range.end(), within.end()), within.end());
  }
}

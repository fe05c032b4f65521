package nl.kamergraaf;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.fact.FactReader;
import nl.kamergraaf.fact.ReadLetter;
import nl.kamergraaf.graph.GraphWriter;
import nl.kamergraaf.graph.LetterGraph;
import nl.kamergraaf.graph.RecordWriter;
import nl.kamergraaf.letter.Letter;
import nl.kamergraaf.record.Entities;
import nl.kamergraaf.record.Entity;
import nl.kamergraaf.record.OfficialRecord;
import nl.kamergraaf.record.Publication;
import nl.kamergraaf.source.Input;
import nl.kamergraaf.source.LetterKeys;
import nl.kamergraaf.source.LetterReader;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.text.ReadText;
import nl.kamergraaf.text.TextReader;

/** The way of a letter from an input to a graph. Safe for use by several threads. */
public final class Pipeline {

  private final LetterReader letters;
  private final TextReader texts;
  private final FactReader facts;
  private final GraphWriter graphs;
  private final RecordWriter records;

  public Pipeline(LetterReader letters, TextReader texts, FactReader facts, GraphWriter graphs) {
    this.letters = letters;
    this.texts = texts;
    this.facts = facts;
    this.graphs = graphs;
    this.records = graphs.records();
  }

  /** A publication as the graph of a record. */
  public record Paper(Publication publication, LetterGraph graph) {}

  /** What came of an input. */
  public sealed interface Result {

    /** A letter, read to the end, and its graph. */
    record Done(ReadLetter letter, LetterGraph graph) implements Result {}

    /**
     * No letter but official records.
     *
     * @param papers publications, each with its graph
     * @param entities of the open data: what they say together is written when all are read
     */
    record Recorded(List<Paper> papers, List<Entity> entities, String sha256) implements Result {}

    /**
     * Neither letter nor record, and why.
     *
     * @param mistake the program broke down at it
     */
    record Refused(Outcome.Refused why, boolean mistake) implements Result {

      Refused(Outcome.Refused why) {
        this(why, false);
      }
    }
  }

  /** Reads an input, its text, what it states, and writes that as a graph. */
  public Result convert(Input input) {
    return convert(input, new LetterKeys());
  }

  /**
   * The same where other inputs may know the letter by another key. An input at which the program breaks down is refused by name, so that those beside
   * it are not lost with it.
   */
  public Result convert(Input input, LetterKeys keys) {
    try {
      return switch (letters.read(input)) {
        case Outcome.Refused refused -> new Result.Refused(refused);
        case Outcome.Recorded recorded -> convert(recorded);
        case Outcome.Read read -> convert(keys.known(read.letter()));
      };
    } catch (RuntimeException | StackOverflowError e) {
      return new Result.Refused(new Outcome.Refused(input.name(), "", "cannot be read because of a mistake in this program: " + e), true);
    }
  }

  /** The graphs of all entities of a run. */
  public List<LetterGraph> convert(Entities entities) {
    return records.write(entities);
  }

  private Result convert(Outcome.Recorded recorded) {
    List<Paper> papers = new ArrayList<>();
    List<Entity> entities = new ArrayList<>();
    for (OfficialRecord record : recorded.records()) {
      switch (record) {
        case Publication publication -> papers.add(new Paper(publication, records.write(publication)));
        case Entity entity -> entities.add(entity);
      }
    }
    return new Result.Recorded(papers, entities, recorded.sha256());
  }

  private Result convert(Letter letter) {
    ReadText text = texts.read(letter);
    ReadLetter read = facts.read(text);
    LetterGraph graph = graphs.write(read);
    return new Result.Done(read, graph);
  }
}

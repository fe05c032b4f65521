package nl.kamergraaf.quality;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the gold folders: every {@code NAME.gold.json} and the {@code NAME.txt} beside it. */
final class GoldReader {

  private static final String ENDING = ".gold.json";
  private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private final Path folder;

  GoldReader(Path folder) {
    this.folder = folder;
  }

  /** All letters, the open ones first, by name. */
  List<GoldLetter> read() {
    List<GoldLetter> letters = new ArrayList<>();
    for (GoldSet set : GoldSet.values()) {
      try (Stream<Path> files = Files.list(folder.resolve(set.folder()))) {
        files.filter(file -> file.toString().endsWith(ENDING)).sorted().forEach(file -> letters.add(letter(file, set)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return letters;
  }

  private static GoldLetter letter(Path file, GoldSet set) {
    String fileName = file.getFileName().toString();
    String name = fileName.substring(0, fileName.length() - ENDING.length());
    GoldObject gold;
    try {
      gold = new GoldObject(JSON.readTree(file.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new GoldLetter(
        name, set, file.resolveSibling(name + ".txt"), only(gold), head(gold),
        gold.list("footnotes", o -> new GoldLetter.Footnote(o.integer("marker").orElseThrow(), o.optional("body"))),
        gold.list("citations", GoldReader::citation),
        gold.list("amounts", GoldReader::amount),
        gold.list("counts", o -> figure(o, "thing")),
        gold.list("percentages", o -> figure(o, "of")),
        gold.list("dates", o -> new GoldLetter.Period(o.text("text"), o.day("start"), o.day("end"), o.text("precision"), o.text("bound"))),
        gold.list("offices", o -> new GoldLetter.Office(o.text("text"), o.optional("country"), o.optional("person"))),
        gold.list("names", o -> new GoldLetter.Name(o.text("text"), o.text("kind"), o.text("label"))),
        gold.list("coalitions", o -> new GoldLetter.Coalition(o.text("name"), o.text("text"), o.text("kind"), o.optional("role"))),
        gold.list("bodies", GoldReader::body),
        gold.list("sanctions", GoldReader::sanction),
        gold.list("undertakings", o -> new GoldLetter.Undertaking(o.text("text"), o.text("by"), o.optional("due"), o.day("dueEnd"))),
        gold.texts("mustNot").size());
  }

  private static Set<Family> only(GoldObject gold) {
    return gold.texts("only").stream().map(Family::of).collect(Collectors.toUnmodifiableSet());
  }

  private static GoldLetter.Head head(GoldObject gold) {
    return new GoldLetter.Head(
        gold.optional("number"), gold.day("date").orElseThrow(), gold.texts("dossiers"),
        gold.list("signatories", o -> new GoldLetter.Signatory(o.text("name"), o.text("office"))), gold.texts("onBehalfOf"));
  }

  private static GoldLetter.Citation citation(GoldObject o) {
    return new GoldLetter.Citation(
        o.text("text"), o.optional("key"), o.text("kind"), o.texts("movers"), o.flag("cs"), o.optional("replaces"), o.text("treatment"));
  }

  private static GoldLetter.Amount amount(GoldObject o) {
    return new GoldLetter.Amount(
        o.text("text"), o.bounds(), o.text("currency"), o.text("qualifier"), o.optional("status"), o.optional("purpose"), o.day("asOf"),
        o.optional("partOf"), measure(o));
  }

  private static GoldLetter.Figure figure(GoldObject o, String of) {
    return new GoldLetter.Figure(o.text("text"), o.bounds(), o.text("qualifier"), o.optional(of), measure(o));
  }

  private static GoldLetter.Measure measure(GoldObject o) {
    return new GoldLetter.Measure(o.optional("change"), o.oneOrMore("per"));
  }

  private static GoldLetter.Body body(GoldObject o) {
    return new GoldLetter.Body(o.text("name"), o.text("kind"), o.optional("status"), o.optional("seat"), o.text("modality"), told(o));
  }

  private static List<GoldLetter.Told> told(GoldObject o) {
    List<GoldLetter.Told> told = new ArrayList<>();
    for (BodyField field : BodyField.values()) {
      o.oneOrMore(field.gold()).forEach(words -> told.add(new GoldLetter.Told(field, words)));
    }
    return List.copyOf(told);
  }

  private static GoldLetter.Sanction sanction(GoldObject o) {
    return new GoldLetter.Sanction(
        o.text("text"), o.text("kind"), o.text("status"), o.integer("count"), o.integer("ordinal"), o.optional("goods"));
  }
}

package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import nl.kamergraaf.graph.RegisterReader;
import nl.kamergraaf.source.Letters;
import nl.kamergraaf.text.TextReader;

/** Sentences that begin as one and go on as another, with words lost, doubled and marks thrown in: whatever they say, no rule breaks down. */
class SplicedSentencesTest {

  private static final Path TABLES = Path.of("src/test/resources/reading");
  private static final List<String> MARKS = List.of(",", ";", ":", " (", ")", ", die", ", dat", " en", ", waarvan", " \u2013", " als de", " te", ", mits", " 5", " EUR 3 miljoen", " van", " tot");
  private static final int SENTENCES = 60;
  private static final FactReader READER = new FactReader(new RegisterReader().read());
  private static final List<String[]> ROWS = rows();

  @Property(tries = 15, seed = "1848", shrinking = ShrinkingMode.OFF)
  void noRuleBreaksDown(@ForAll Random random) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < SENTENCES; i++) {
      body.append(spliced(random)).append(i % 4 == 3 ? "\n" : " ");
    }
    ReadLetter letter = READER.read(new TextReader().read(Letters.page("Geachte voorzitter,", body.toString(), "De minister van Visserij,", "A.B. Zeeman")));
    assertThat(letter.faults()).extracting(fault -> fault.words(letter.text())).isEmpty();
  }

  private static String spliced(Random random) {
    List<String> words = new ArrayList<>();
    for (int part = 0; part < 2; part++) {
      String[] row = ROWS.get(random.nextInt(ROWS.size()));
      int cut = random.nextInt(row.length + 1);
      words.addAll(part == 0 ? List.of(row).subList(0, cut) : List.of(row).subList(cut, row.length));
    }
    for (int times = random.nextInt(3); times > 0 && !words.isEmpty(); times--) {
      int at = random.nextInt(words.size());
      switch (random.nextInt(4)) {
        case 0 -> words.remove(at);
        case 1 -> words.add(at, words.get(random.nextInt(words.size())));
        case 2 -> words.set(at, words.get(at) + MARKS.get(random.nextInt(MARKS.size())));
        default -> words.add(at, MARKS.get(random.nextInt(MARKS.size())).strip());
      }
    }
    String sentence = String.join(" ", words);
    return sentence.endsWith(".") ? sentence : sentence + ".";
  }

  private static List<String[]> rows() {
    try (Stream<Path> tables = Files.list(TABLES)) {
      List<String[]> rows = new ArrayList<>();
      for (Path table : tables.sorted().toList()) {
        Files.readAllLines(table).stream().filter(line -> line.contains(" | ") && !line.startsWith("#")).map(line -> line.substring(0, line.indexOf(" | ")).split(" ")).forEach(rows::add);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package nl.kamergraaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import nl.kamergraaf.bundled.Bundled;
import nl.kamergraaf.graph.Iris;
import nl.kamergraaf.source.Input;
import nl.kamergraaf.validate.Finding;
import nl.kamergraaf.validate.Validator;

/** However a letter has been damaged on its way: it is refused with a reason, or its graph keeps what the shapes promise. */
class DamagedLettersTest {

  private static final List<List<String>> LETTERS =
      Bundled.below("letters", "txt").stream().map(file -> List.of(new String(file.bytes(), StandardCharsets.UTF_8).split("\n"))).toList();
  private static final List<String> STRAYS =
      List.of("↩︎", "(", ")", "¹", "\u00a0", "\t", "€", "1.", "- ", "\"", "EUR 5 ", "nr. ", "Kamerstuk ", "\u2028", "😀", "&", "<", "|");

  private static final Pipeline PIPELINE = ExampleLetters.pipeline();
  private static final Validator VALIDATOR = Validator.own(new Iris());

  @Property(tries = 200, seed = "1999", shrinking = ShrinkingMode.OFF)
  void isRefusedOrKeepsThePromises(@ForAll Random random) {
    String damaged = damaged(random);
    switch (PIPELINE.convert(new Input.Piped("letter.txt", new ByteArrayInputStream(damaged.getBytes(StandardCharsets.UTF_8))))) {
      case Pipeline.Result.Done done -> {
        assertThat(done.letter().faults()).as(damaged).isEmpty();
        assertThat(VALIDATOR.check(done.graph()).violations().findings()).extracting(Finding::shape, Finding::focus, Finding::value).as(damaged).isEmpty();
      }
      case Pipeline.Result.Refused refused -> assertThat(refused.why().message()).isNotBlank().doesNotContain("mistake in this program");
      case Pipeline.Result.Recorded recorded -> assertThat(recorded.papers()).as(damaged).isEmpty();
    }
  }

  private static String damaged(Random random) {
    List<String> lines = new ArrayList<>(LETTERS.get(random.nextInt(LETTERS.size())));
    for (int times = 1 + random.nextInt(4); times > 0 && lines.size() > 1; times--) {
      damage(lines, random.nextInt(lines.size() - 1), random);
    }
    return String.join("\n", lines);
  }

  private static void damage(List<String> lines, int at, Random random) {
    String line = lines.get(at);
    int cut = random.nextInt(line.length() + 1);
    switch (random.nextInt(9)) {
      case 0 -> lines.add(random.nextInt(lines.size()), line);
      case 1 -> lines.remove(at);
      case 2 -> {
        List<String> other = LETTERS.get(random.nextInt(LETTERS.size()));
        int from = random.nextInt(other.size());
        lines.addAll(at, other.subList(from, Math.min(other.size(), from + 12)));
      }
      case 3 -> {
        lines.set(at, line.substring(0, cut));
        lines.add(at + 1, line.substring(cut));
      }
      case 4 -> lines.set(at, line + " " + lines.remove(at + 1));
      case 5 -> lines.set(at, line.substring(0, cut) + line.substring(cut + random.nextInt(line.length() - cut + 1)));
      case 6 -> lines.set(at, line.replaceAll("\\d", "" + random.nextInt(10)));
      case 7 -> {
        List<String> words = Arrays.asList(line.split(" "));
        Collections.shuffle(words, random);
        lines.set(at, String.join(" ", words));
      }
      default -> lines.set(at, line.substring(0, cut) + STRAYS.get(random.nextInt(STRAYS.size())) + line.substring(cut));
    }
  }
}

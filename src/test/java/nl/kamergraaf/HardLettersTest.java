package nl.kamergraaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kamergraaf.fact.Fact;
import nl.kamergraaf.fact.FactReader;
import nl.kamergraaf.fact.ReadLetter;
import nl.kamergraaf.graph.RegisterReader;
import nl.kamergraaf.source.Input;
import nl.kamergraaf.source.LetterReader;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.text.TextReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is in a letter, it is read, and the work grows no faster than its length. Work is counted in bytes that the reading thread takes:
 * unlike time they are the same on every machine. The minute is there for what never ends.
 */
class HardLettersTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int SHORT = 5_000;
  private static final int TIMES = 6;

  private static final LetterReader LETTERS = new LetterReader();
  private static final TextReader TEXTS = new TextReader();
  private static final FactReader FACTS = new FactReader(new RegisterReader().read());
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  static Stream<Arguments> letters() {
    return HardLetters.all().entrySet().stream().map(letter -> Arguments.of(letter.getKey(), letter.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("letters")
  void workGrowsWithTheLength(String name, IntFunction<byte[]> letter) {
    long few = work(letter.apply(SHORT));
    long many = work(letter.apply(TIMES * SHORT));
    assertThat(many).isLessThan(few * TIMES * 3 / 2);
  }

  private static long work(byte[] letter) {
    return assertTimeoutPreemptively(
        MINUTE,
        () -> {
          long before = THREADS.getCurrentThreadAllocatedBytes();
          read(letter).ifPresent(HardLettersTest::holds);
          return THREADS.getCurrentThreadAllocatedBytes() - before;
        });
  }

  private static Optional<ReadLetter> read(byte[] bytes) {
    return LETTERS.read(new Input.Piped("letter.txt", new ByteArrayInputStream(bytes))) instanceof Outcome.Read read
        ? Optional.of(FACTS.read(TEXTS.read(read.letter())))
        : Optional.empty();
  }

  /** Every fact stands in its sentence; there are not more facts than letters to tell them with. */
  private static void holds(ReadLetter letter) {
    assertThat(letter.faults()).isEmpty();
    for (Fact fact : letter.facts()) {
      assertThat(fact.basis().sentence().range().contains(fact.basis().at())).isTrue();
    }
    assertThat(letter.facts().size()).isLessThanOrEqualTo(letter.text().text().length());
  }

  @Property(tries = 200)
  void anyStringIsReadOrRefused(@ForAll("strings") String any) {
    assertTimeoutPreemptively(MINUTE, () -> read(any.getBytes(StandardCharsets.UTF_8)).ifPresent(HardLettersTest::holds));
  }

  /** Pieces of hard letters and characters of all kinds, below the head of a letter or without one. */
  @Provide
  Arbitrary<String> strings() {
    Arbitrary<String> characters = Arbitraries.strings().all().excludeChars('\0').ofMaxLength(40);
    Arbitrary<String> pieces = Arbitraries.of(HardLetters.units());
    Arbitrary<String> words = Arbitraries.oneOf(pieces, pieces, characters, Arbitraries.of(" ", ". ", "\n", "\n\n"));
    Arbitrary<String> body = words.list().ofMaxSize(60).map(parts -> String.join("", parts));
    return body.flatMap(text -> Arbitraries.of(text, HardLetters.HEAD + text));
  }
}

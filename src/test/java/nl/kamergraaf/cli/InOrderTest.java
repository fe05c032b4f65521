package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void givesResultsInTheOrderOfTheThings(int threads) {
    List<Integer> taken = new ArrayList<>();
    new InOrder(threads)
        .each(
            IntStream.range(0, 50).iterator(),
            n -> {
              pause(n % 3); // later things are often done first
              return n * n;
            },
            taken::add);
    assertThat(taken).isEqualTo(IntStream.range(0, 50).map(n -> n * n).boxed().toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void holdsNoMoreThanTwiceTheThreads(int threads) {
    AtomicInteger held = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    new InOrder(threads)
        .each(
            IntStream.range(0, 40).iterator(),
            n -> most.accumulateAndGet(held.incrementAndGet(), Math::max),
            n -> {
              pause(1); // the workers get ahead
              held.decrementAndGet();
            });
    assertThat(most.get()).isGreaterThanOrEqualTo(threads).isLessThanOrEqualTo(2 * threads);
    assertThat(held.get()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void handsOnWhatTheWorkThrew(int threads) {
    List<Integer> taken = new ArrayList<>();
    InOrder run = new InOrder(threads);
    assertThatThrownBy(
            () ->
                run.each(
                    List.of(4, 2, 0, 1).iterator(),
                    n -> 8 / n,
                    taken::add))
        .isInstanceOf(ArithmeticException.class);
    assertThat(taken).containsExactly(2, 4);
  }

  private static void pause(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

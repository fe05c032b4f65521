package nl.kamergraaf.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.LongStream;
import nl.kamergraaf.letter.Letter;
import nl.kamergraaf.source.Letters;
import nl.kamergraaf.text.TextReader;

/**
 * How the time of reading a letter and its text grows with its length, for letters of one wording over and over: a factor much above that of
 * the lengths is time with the square of it. No arguments.
 */
public final class ReadingGrowth {

  private static final List<String> UNITS =
      List.of(
          "7", "7 ", "a1 ", "(", "()", "Zeeman ", "e\u0301", "\u0301", ". A", "Motie 1.↩", "x1.↩ ", "zee-\nvaart zo\n", "1. A", "Nummer: 1999D00001, datum: ",
          "- Indiener: ", "↩", "De Minister van Visserij, ", "Nr. ", "«", "a\n", "- \n", "1. \n");

  private static final List<Integer> LENGTHS = List.of(125_000, 250_000, 500_000, 1_000_000);

  private ReadingGrowth() {}

  public static void main(String[] arguments) {
    UNITS.forEach(unit -> times(unit, 50_000)); // compiled before it is measured
    System.out.printf("%-30s %s   ms of processor time%n", "characters", LENGTHS);
    for (String unit : UNITS) {
      List<Long> times = LENGTHS.stream().map(length -> times(unit, length)).toList();
      System.out.printf("%-30s %s   8 times the length: %.1f times the time%n", unit.replace("\n", "\\n"), times, times.getLast() / Math.max(1.0, times.getFirst()));
    }
  }

  /** Milliseconds for the letter and its text, the least of three. */
  private static long times(String unit, int length) {
    return LongStream.range(0, 3).map(run -> time(unit.repeat(length / unit.length()))).min().orElseThrow();
  }

  private static long time(String text) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Letter letter = Letters.page("Geachte voorzitter,", text);
    new TextReader().read(letter);
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000_000;
  }
}

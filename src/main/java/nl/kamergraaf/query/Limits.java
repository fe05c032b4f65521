package nl.kamergraaf.query;

import java.time.Duration;

/**
 * What one query may use. A query that needs more gets an error, never a shorter answer.
 *
 * @param time longest time it may take
 * @param rows most rows, triples or quads in its answer
 * @param heldRows most rows that it may hold in memory while it sorts, groups, joins or makes distinct
 * @param answerBytes largest answer, as written
 * @param text longest string that a function may make, in UTF-16 units
 * @param allText most text that its functions may make in all
 * @param queryChars longest query, in UTF-16 units
 * @param depth most brackets that may be open at once
 * @param parts most triple patterns, paths, groups, filters and the like
 */
public record Limits(Duration time, int rows, int heldRows, int answerBytes, int text, long allText, int queryChars, int depth, int parts) {

  private static final long BYTES_OF_A_ROW = 512;

  /** The usual limits; what is held in memory follows from the memory there is, so that several queries fit side by side. */
  public static Limits usual() {
    long memory = Runtime.getRuntime().maxMemory();
    int held = (int) Math.clamp(memory / 8 / BYTES_OF_A_ROW, 100_000L, 2_000_000L);
    long text = Math.clamp(memory / 32, 4_000_000L, 200_000_000L);
    return new Limits(Duration.ofSeconds(30), 200_000, held, 64 * 1024 * 1024, 1_000_000, text, 256 * 1024, 200, 1_000);
  }

  public Limits withTime(Duration other) {
    return new Limits(other, rows, heldRows, answerBytes, text, allText, queryChars, depth, parts);
  }

  public Limits withRows(int most) {
    return new Limits(time, most, heldRows, answerBytes, text, allText, queryChars, depth, parts);
  }
}

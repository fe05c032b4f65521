package nl.kamergraaf.fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.ReadText;
import nl.kamergraaf.text.Sentence;

/**
 * What a letter most likely does with a motion of which no wording is known, by the words around it: a logistic regression over words and pairs
 * of words. Its weights are in {@code likely-treatment.tsv} and come from annotated letters that may be looked at; the first line names the
 * treatments, each further one gives a word or pair and its weight for each of them.
 */
public final class LikelyTreatment {

  /** What is less likely is not told. */
  static final double ENOUGH = 0.4;
  /** The same where the sentence has a known wording that was not taken for what it seems. */
  static final double DOUBTED = 0.5;
  /** What is as likely as this is told also where a wording says something else, or a known wording stands beside a denial. */
  static final double SURE = 0.7;

  /** What the letter says of a motion stands at most so many sentences behind it. */
  private static final int FOLLOWING = 6;
  /** Behind fewer letters than these the sentence has not said anything yet, and the next paragraph may. */
  private static final int LABEL = 60;
  /** A longer sentence is a table or a list. */
  private static final int LONGEST = 2000;
  private static final String REFUSED = "will-not-execute";
  private static final String NOTHING = "refers-to";
  private static final String END = "<s>";

  private static final LikelyTreatment ALL = bundled();

  private final String[] treatments;
  private final Map<String, float[]> weights = new HashMap<>();

  private LikelyTreatment(List<String> lines) {
    this.treatments = lines.get(0).split("\t");
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split("\t");
      float[] row = new float[treatments.length];
      for (int i = 0; i < row.length; i++) {
        row[i] = Float.parseFloat(fields[i + 1]);
      }
      weights.put(fields[0], row);
    }
  }

  private static LikelyTreatment bundled() {
    try (InputStream in = LikelyTreatment.class.getResourceAsStream("likely-treatment.tsv")) {
      return new LikelyTreatment(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own likely-treatment.tsv cannot be read", e);
    }
  }

  /** A treatment, and how likely it is, 0 to 1. */
  record Likely(String treatment, double chance) {}

  /** The treatment that these words make likely enough; empty for none, and where the letter most likely only refers. */
  static Optional<Likely> of(Set<String> words) {
    double[] chances = ALL.chances(words);
    int best = 0;
    for (int i = 1; i < chances.length; i++) {
      best = chances[i] > chances[best] ? i : best;
    }
    boolean welcome = ALL.treatments[best].equals(REFUSED) && MotionWords.NO_REFUSAL.stream().anyMatch(words::contains); // "stuit niet op bezwaren"
    return chances[best] > ENOUGH && !welcome && !ALL.treatments[best].equals(NOTHING) ? Optional.of(new Likely(ALL.treatments[best], chances[best])) : Optional.empty();
  }

  private double[] chances(Set<String> words) {
    double[] sums = new double[treatments.length];
    int known = 0;
    for (String word : words) {
      float[] row = weights.get(word);
      for (int i = 0; row != null && i < sums.length; i++) {
        sums[i] += row[i];
      }
      known += row != null ? 1 : 0;
    }
    float[] plain = weights.get("");
    double total = 0;
    for (int i = 0; i < sums.length; i++) {
      sums[i] = Math.exp(plain[i] + sums[i] / Math.sqrt(Math.max(1, known)));
      total += sums[i];
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= total;
    }
    return sums;
  }

  /**
   * The words around a motion, in small letters and without figures, and their pairs, also over one word between: those of its own sentence, and of the sentences
   * behind it up to the next motion or paragraph.
   *
   * @param cites whether a sentence cites a motion
   */
  public static Set<String> words(ReadText text, Sentence own, Range citation, Predicate<Sentence> cites) {
    Set<String> words = new LinkedHashSet<>();
    Range range = own.range();
    if (range.length() > LONGEST) {
      return words;
    }
    Range after = new Range(Math.min(citation.end(), range.end()), range.end());
    add(words, text.text(new Range(range.start(), Math.max(range.start(), citation.start()))));
    add(words, text.text(after));
    StringBuilder following = new StringBuilder();
    int paragraph = own.paragraph().number();
    boolean label = text.text(after).strip().length() < LABEL;
    for (int i = own.number() + 1; i < text.sentences().size() && i <= own.number() + FOLLOWING; i++) {
      Sentence next = text.sentences().get(i);
      boolean goesOn = next.paragraph().number() == paragraph || label && i == own.number() + 1;
      if (!goesOn || next.range().length() > LONGEST || cites.test(next)) {
        break;
      }
      paragraph = next.paragraph().number();
      following.append(' ').append(END).append(' ').append(text.text(next.range()));
    }
    add(words, following.toString());
    return words;
  }

  private static void add(Set<String> words, String passage) {
    List<String> row = new ArrayList<>();
    String lower = passage.toLowerCase(Locale.ROOT);
    int start = -1;
    for (int i = 0; i <= lower.length(); i++) {
      char c = i < lower.length() ? lower.charAt(i) : ' ';
      boolean inside = Character.isLetter(c) || c == '-' && start >= 0 && i + 1 < lower.length() && Character.isLetter(lower.charAt(i + 1));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        row.add(start > 0 && lower.startsWith(END, start - 1) ? END : lower.substring(start, i));
        start = -1;
      }
    }
    for (int i = 0; i < row.size(); i++) {
      words.add(row.get(i));
      if (i + 1 < row.size()) {
        words.add(row.get(i) + ' ' + row.get(i + 1));
      }
      if (i + 2 < row.size()) {
        words.add(row.get(i) + " * " + row.get(i + 2));
      }
    }
  }
}

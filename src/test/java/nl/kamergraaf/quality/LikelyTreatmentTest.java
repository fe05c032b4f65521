package nl.kamergraaf.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.fact.FactReader;
import nl.kamergraaf.fact.LikelyTreatment;
import nl.kamergraaf.fact.ReadLetter;
import nl.kamergraaf.graph.RegisterReader;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.mention.Citation;
import nl.kamergraaf.source.Letters;
import nl.kamergraaf.text.ReadText;
import nl.kamergraaf.text.Sentence;
import nl.kamergraaf.text.TextReader;
import org.junit.jupiter.api.Test;

/**
 * The weights by which the likely treatment of a motion is told. With {@code -Dlikely.train=true} they are made anew from the open gold letters and the tables
 * of treatments: a logistic regression, by gradient steps of their own size for each weight.
 */
class LikelyTreatmentTest {

  private static final FactReader READER = new FactReader(new RegisterReader().read());
  private static final Path GOLD = Path.of("src", "test", "resources", "gold");
  private static final Path TABLES = Path.of("src", "test", "resources", "reading");
  private static final Path PASSAGES = Path.of("src", "test", "resources", "quality", "treatment-passages.txt");
  private static final Path WEIGHTS = Path.of("src", "main", "resources", "nl", "kamergraaf", "fact", "likely-treatment.tsv");
  private static final List<String> TREATMENTS =
      List.of("executes", "closes", "will-not-execute", "acts-in-line-with", "reports-on", "responds-to", "refers-to");
  private static final String MOTION = "motie-Veerman c.s. (Kamerstuk 99 675, nr. 12)";
  /** A word that fewer passages have tells little. */
  private static final int FEWEST = 3;
  /** A row of the tables, many of which are made to be mistaken, counts like so many passages. */
  private static final int TIMES = 4;
  private static final double STEP = 0.5;
  private static final double SHRINK = 0.3;
  private static final int ROUNDS = 200;
  /** Weights below are left out. */
  private static final double LEAST = 0.1;

  /** The words around a motion, what the letter does with it, as an index in the treatments, and how often the example counts. */
  private record Example(Set<String> words, int treatment, int times) {}

  @Test
  void weightsTellEveryTreatment() throws IOException {
    if (Boolean.getBoolean("likely.train")) {
      Files.writeString(WEIGHTS, lines(train(examples())));
    }

    List<String> lines = Files.readAllLines(WEIGHTS).stream().filter(line -> !line.startsWith("#")).toList();

    assertThat(lines.get(0).split("\t")).containsExactlyElementsOf(TREATMENTS);
    assertThat(lines.subList(1, lines.size())).allSatisfy(line -> assertThat(line.split("\t")).hasSize(TREATMENTS.size() + 1));
    assertThat(lines.stream().map(line -> line.split("\t")[0])).doesNotHaveDuplicates().contains("");
  }

  private static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    GoldReading reading = new GoldReading();
    for (GoldLetter gold : new GoldReader(GOLD).read()) {
      if (gold.set() == GoldSet.OPEN) {
        Map<String, String> treatments = new HashMap<>();
        gold.citations().stream().filter(one -> one.kind().equals("motion") && one.key().isPresent()).forEach(one -> treatments.put(one.key().get(), one.treatment()));
        ReadLetter letter = reading.read(gold);
        motions(letter).forEach((citation, words) -> citation.key().map(treatments::get).ifPresent(treatment -> add(examples, words, treatment, 1)));
      }
    }
    for (Path table : tables()) {
      for (String row : Files.readAllLines(table)) {
        int bar = row.lastIndexOf(" | ");
        if (!row.startsWith("#") && bar > 0 && row.indexOf("[1") >= 0 && row.indexOf("[1") == row.lastIndexOf("[1")) {
          String words = row.substring(0, bar).replace(" // ", "\n").replaceAll("\\[1[2-5]]", MOTION);
          int times = table.equals(PASSAGES) ? 1 : TIMES;
          motions(row(words)).values().forEach(around -> add(examples, around, row.substring(bar + 3).strip(), times));
        }
      }
    }
    return examples;
  }

  private static ReadLetter row(String words) {
    return READER.read(new TextReader().read(Letters.page("Geachte voorzitter,", words, "De minister van Visserij,", "A.B. Zeeman")));
  }

  private static void add(List<Example> examples, Set<String> words, String treatment, int times) {
    int index = TREATMENTS.indexOf(treatment.replace("held-over", "refers-to"));
    if (index >= 0 && !words.isEmpty()) {
      examples.add(new Example(words, index, times));
    }
  }

  private static List<Path> tables() throws IOException {
    try (Stream<Path> files = Files.list(TABLES)) {
      return Stream.concat(files.filter(file -> file.getFileName().toString().startsWith("treatment")).sorted(), Stream.of(PASSAGES)).toList();
    }
  }

  /** The motions that the letter cites by number outside notes, each with the words around it. */
  private static Map<Citation, Set<String>> motions(ReadLetter letter) {
    ReadText text = letter.text();
    List<Citation> motions =
        letter.mentions().stream().filter(Citation.class::isInstance).map(Citation.class::cast).filter(one -> one.kind() == Citation.Kind.MOTION && !one.isReplaced()).toList();
    Set<Integer> citing = new HashSet<>();
    Map<Citation, Sentence> places = new LinkedHashMap<>();
    for (Citation motion : motions) {
      text.sentences().stream().filter(sentence -> sentence.range().contains(motion.range())).findFirst().ifPresent(sentence -> {
        citing.add(sentence.number());
        places.put(motion, sentence);
      });
    }
    Map<Citation, Set<String>> around = new LinkedHashMap<>();
    places.forEach((motion, sentence) -> {
      if (motion.sequence().isPresent() && sentence.paragraph().kind() != Block.Kind.NOTE) {
        around.put(motion, LikelyTreatment.words(text, sentence, motion.range(), next -> citing.contains(next.number())));
      }
    });
    return around;
  }

  /** The weights of each word for each treatment; those of the empty word hold for every passage. */
  private static Map<String, double[]> train(List<Example> examples) {
    Map<String, Integer> counts = new HashMap<>();
    examples.forEach(example -> example.words().forEach(word -> counts.merge(word, 1, Integer::sum)));
    List<String> known = counts.entrySet().stream().filter(word -> word.getValue() >= FEWEST).map(Map.Entry::getKey).sorted().toList();
    Map<String, Integer> index = new HashMap<>();
    known.forEach(word -> index.put(word, index.size()));
    int[][] words = examples.stream().map(example -> example.words().stream().filter(index::containsKey).mapToInt(index::get).sorted().toArray()).toArray(int[][]::new);
    int all = known.size() + 1;
    double[][] weights = new double[all][TREATMENTS.size()];
    double[][] squares = new double[all][TREATMENTS.size()];
    for (int round = 0; round < ROUNDS; round++) {
      double[][] slopes = new double[all][TREATMENTS.size()];
      for (int i = 0; i < words.length; i++) {
        double part = 1 / Math.sqrt(Math.max(1, words[i].length));
        double[] errors = chances(weights, words[i], part);
        errors[examples.get(i).treatment()] -= 1;
        for (int k = 0; k < errors.length; k++) {
          double slope = errors[k] * examples.get(i).times();
          slopes[all - 1][k] += slope;
          for (int word : words[i]) {
            slopes[word][k] += slope * part;
          }
        }
      }
      for (int word = 0; word < all; word++) {
        for (int k = 0; k < TREATMENTS.size(); k++) {
          double slope = slopes[word][k] + SHRINK * weights[word][k];
          squares[word][k] += slope * slope;
          weights[word][k] -= squares[word][k] > 0 ? STEP * slope / Math.sqrt(squares[word][k]) : 0;
        }
      }
    }
    Map<String, double[]> trained = new TreeMap<>();
    index.forEach((word, at) -> trained.put(word, weights[at]));
    trained.put("", weights[all - 1]);
    return trained;
  }

  private static double[] chances(double[][] weights, int[] words, double part) {
    double[] sums = weights[weights.length - 1].clone();
    for (int word : words) {
      for (int k = 0; k < sums.length; k++) {
        sums[k] += part * weights[word][k];
      }
    }
    double total = 0;
    for (int k = 0; k < sums.length; k++) {
      sums[k] = Math.exp(sums[k]);
      total += sums[k];
    }
    for (int k = 0; k < sums.length; k++) {
      sums[k] /= total;
    }
    return sums;
  }

  private static String lines(Map<String, double[]> weights) {
    StringBuilder lines = new StringBuilder();
    lines.append("# How much a word, a pair of words, or a pair over one word (\"*\") speaks for what a letter does with a motion; the first line counts for every passage.\n");
    lines.append("# Made from the open gold letters and the tables of treatments: mvn test -Dtest=LikelyTreatmentTest -Dlikely.train=true\n");
    lines.append(String.join("\t", TREATMENTS)).append('\n');
    weights.forEach((word, row) -> {
      double most = 0;
      for (double weight : row) {
        most = Math.max(most, Math.abs(weight));
      }
      if (most >= LEAST || word.isEmpty()) {
        lines.append(word).append('\t').append(Arrays.stream(row).mapToObj(weight -> String.format(Locale.ROOT, "%.2f", weight)).collect(Collectors.joining("\t"))).append('\n');
      }
    });
    return lines.toString();
  }
}

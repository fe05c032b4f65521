package nl.kamergraaf.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Writes a corpus as large as wanted into a folder, a file a letter: the example letters and the annotated ones, over and over. The arguments are the folder
 * and how many letters. What letters share is as in reality: some hundred dossiers, the largest with one letter in fourteen; a motion is cited in the
 * letter of its round and in that of the next; days, numbers of papers, amounts and movers differ from round to round; persons in office, countries,
 * organisations and packages are everybody's. With a third argument, "same", it is the worst that may come: the example letters, of which each copy has only
 * its own number and that of its case changed, so that all are in the same few dossiers and cite the same few papers.
 */
final class LargeCorpus {

  private static final int DOSSIERS = 100;
  private static final int DAYS_A_ROUND = 37;
  private static final int PAPERS_A_ROUND = 13;
  private static final String MONTHS = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december";
  private static final DateTimeFormatter DUTCH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl"));

  private static final Pattern OWN = Pattern.compile("\\b1999([DZ])\\d{5}\\b");
  private static final Pattern REFERENCE = Pattern.compile("(?m)^(On(?:ze|s) (?:[Rr]eferentie|kenmerk):? .*\\d)");
  private static final Pattern DOSSIER = Pattern.compile("\\b99( ?)(\\d{3})\\b");
  private static final Pattern PLACE = Pattern.compile("(?m)(kamerstukdossier 99.{0,12}-|^Nr\\. |kst-99[\\w-]{3,12}-)(\\d{1,4})\\b");
  private static final Pattern PAPER = Pattern.compile("(\\bnrs?\\. ?)(\\d{1,4})\\b");
  private static final Pattern DAY = Pattern.compile("\\b(\\d{4}-\\d\\d-\\d\\d)\\b");
  private static final Pattern WRITTEN_DAY = Pattern.compile("\\b(\\d{1,2}) (" + MONTHS + ") (20\\d\\d)\\b");
  private static final Pattern AMOUNT = Pattern.compile("((?:EUR|€) )(\\d{1,3})(?=(?:,\\d+)? (?:mil|ml|md))");
  private static final Pattern MOVER = Pattern.compile("\\b([Mm]otie[- ])(\\p{Lu}\\p{Ll}{3,})\\b");

  private static final double WEIGHT = IntStream.range(0, DOSSIERS).mapToDouble(LargeCorpus::weight).sum();

  private final List<String> letters;
  private final List<String> movers;
  private final Set<String> places = new HashSet<>();

  LargeCorpus(List<String> letters) {
    this.letters = letters;
    this.movers = List.copyOf(new TreeSet<>(letters.stream().flatMap(letter -> MOVER.matcher(letter).results().map(found -> found.group(2))).toList()));
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    int wanted = Integer.parseInt(arguments[1]);
    boolean same = arguments.length > 2 && arguments[2].equals("same");
    BenchLetters known = new BenchLetters();
    LargeCorpus corpus = new LargeCorpus(same ? known.examples() : known.ours());
    for (int i = 0; i < wanted; i++) {
      Files.writeString(folder.resolve("%05d.txt".formatted(i)), same ? corpus.same(i) : corpus.letter(i));
    }
  }

  private String same(int index) {
    return numbered(letters.get(index % letters.size()), index);
  }

  /** The next letter; to be asked for in the order of the index. */
  private String letter(int index) {
    int round = index / letters.size();
    int issue = round / 2 * PAPERS_A_ROUND;
    String letter = numbered(letters.get(index % letters.size()), index);
    String dossier = DOSSIER.matcher(letter).results().findFirst().map(found -> dossier(found.group(2), round)).orElse("");
    int place = PLACE.matcher(letter).results().findFirst().map(found -> place(dossier, Integer.parseInt(found.group(2)) + issue)).orElse(0);
    letter = replace(letter, PLACE, found -> found.group(1) + place);
    letter = replace(letter, DOSSIER, found -> "99" + found.group(1) + dossier(found.group(2), round));
    letter = replace(letter, PAPER, found -> found.group(1) + (Integer.parseInt(found.group(2)) + issue));
    letter = replace(letter, DAY, found -> LocalDate.parse(found.group()).minusDays(round * DAYS_A_ROUND).toString());
    letter = replace(letter, WRITTEN_DAY, found -> LocalDate.parse(found.group(), DUTCH).minusDays(round * DAYS_A_ROUND).format(DUTCH));
    letter = replace(letter, AMOUNT, found -> found.group(1) + (Integer.parseInt(found.group(2)) + round));
    return replace(letter, MOVER, found -> found.group(1) + movers.get((movers.indexOf(found.group(2)) + round) % movers.size()));
  }

  private static String numbered(String letter, int index) {
    String numbered = replace(letter, OWN, found -> "2001%s%05d".formatted(found.group(1), index));
    return replace(numbered, REFERENCE, found -> found.group() + "%05d".formatted(index));
  }

  /** One number for two rounds; a few dossiers are the number of many. */
  private static String dossier(String before, int round) {
    double place = new SplittableRandom(Integer.parseInt(before) * 1000L + round / 2).nextDouble() * WEIGHT;
    int rank = 0;
    for (double sum = weight(rank); sum < place && rank < DOSSIERS - 1; sum += weight(rank)) {
      rank++;
    }
    return String.valueOf(100 + rank);
  }

  private static double weight(int rank) {
    return 1.0 / (rank + 4);
  }

  /** The number of a letter in its dossier: the one wanted, or the next that no other letter has. */
  private int place(String dossier, int wanted) {
    int place = wanted;
    while (!places.add(dossier + "-" + place)) {
      place++;
    }
    return place;
  }

  private static String replace(String text, Pattern pattern, Function<MatchResult, String> by) {
    return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(by.apply(found)));
  }
}

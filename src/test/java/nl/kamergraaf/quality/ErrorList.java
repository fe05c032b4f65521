package nl.kamergraaf.quality;

import java.util.Optional;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.Sentence;

/** Everything that is wrong with the open letters, family by family, with the sentence and the rule that made it. */
final class ErrorList {

  private ErrorList() {}

  static String of(Report report) {
    StringBuilder list = new StringBuilder();
    for (Family family : Family.values()) {
      Score score = report.score(GoldSet.OPEN, family);
      list.append("== ").append(family.label()).append(": ").append(score.wrong()).append(" wrong, ").append(score.missed());
      list.append(" missed, ").append(score.extra()).append(" extra\n\n");
      for (Report.Judged judged : report.errors()) {
        if (judged.judgement().family() == family) {
          add(list, judged);
        }
      }
    }
    return list.toString();
  }

  private static void add(StringBuilder list, Report.Judged judged) {
    Judgement judgement = judged.judgement();
    list.append(judged.letter().gold().name()).append(' ').append(judgement.family().label()).append(' ').append(judgement.verdict()).append('\n');
    field(list, "expected", judgement.expected());
    field(list, "found", judgement.found());
    field(list, "differs", judgement.why());
    judgement.at().flatMap(at -> sentence(judged.letter(), at)).ifPresent(words -> field(list, "sentence", words));
    list.append('\n');
  }

  private static void field(StringBuilder list, String name, String value) {
    if (!value.isEmpty()) {
      list.append("  ").append(name).append(": ").append(plain(value)).append('\n');
    }
  }

  /** Records show themselves with "Optional[...]"; readers of the list need the value only. */
  private static String plain(String value) {
    return value.replaceAll("Optional(?:Int)?\\.empty", "-").replaceAll("Optional(?:Int)?\\[([^\\[\\]]*)\\]", "$1");
  }

  private static Optional<String> sentence(LetterPair letter, Range at) {
    return letter.read().text().sentences().stream()
        .map(Sentence::range)
        .filter(range -> at.length() > 0 && range.start() <= at.start() && at.start() < range.end())
        .map(letter::words)
        .findFirst();
  }
}

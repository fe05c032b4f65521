package nl.kamergraaf.validate;

import java.util.ArrayList;
import java.util.List;

/** Counts of findings and of what was looked at, in words. */
final class Tally {

  private final Style style;

  Tally(Style style) {
    this.style = style;
  }

  /** "2 violations, 1 warning"; "nothing found". */
  String of(Report report) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = report.count(severity);
      if (count > 0) {
        counts.add(count + " " + word(severity, count));
      }
    }
    return counts.isEmpty() ? style.say("niets gevonden", "nothing found") : String.join(", ", counts);
  }

  String word(Severity severity, long count) {
    return switch (severity) {
      case VIOLATION -> count == 1 ? style.say("overtreding", "violation") : style.say("overtredingen", "violations");
      case WARNING -> count == 1 ? style.say("waarschuwing", "warning") : style.say("waarschuwingen", "warnings");
      case INFO -> count == 1 ? style.say("opmerking", "remark") : style.say("opmerkingen", "remarks");
    };
  }

  /** What came of it, in one sentence. */
  String verdict(Assessment assessment) {
    if (!assessment.all().conforms()) {
      return assessment.finished()
          ? style.say("Er zijn overtredingen.", "There are violations.")
          : style.say("Er zijn overtredingen, en niet alles is gecontroleerd.", "There are violations, and not everything was checked.");
    }
    if (!assessment.finished()) {
      return style.say("Niet alles is gecontroleerd.", "Not everything was checked.");
    }
    return style.say("Alles is gecontroleerd en geen overtreding gevonden.", "Everything was checked and no violation found.");
  }

  /** What a reader must know before taking a clean report for a good one. */
  List<String> coverage(Coverage coverage) {
    List<String> lines = new ArrayList<>();
    if (coverage.isEmpty()) {
      lines.add(style.say("Er is niets gecontroleerd: geen regel vond iets om naar te kijken.", "Nothing was checked: no rule found anything to look at."));
      return lines;
    }
    int rules = coverage.targets().size();
    int idle = coverage.idle().size();
    lines.add(style.say(rules - idle + " van de " + rules + " regels vonden iets om naar te kijken", rules - idle + " of " + rules + " rules found something to look at"));
    if (coverage.nodesUntouched() > 0) {
      String dutch = coverage.nodesUntouched() == 1 ? " knooppunt" : " knooppunten";
      String english = coverage.nodesUntouched() == 1 ? " node" : " nodes";
      lines.add(style.say("naar " + coverage.nodesUntouched() + dutch + " keek geen regel", coverage.nodesUntouched() + english + " that no rule looked at"));
    }
    if (coverage.facts() > 0) {
      int bare = coverage.withoutEvidence().size();
      lines.add(style.say(bare + " van de " + coverage.facts() + " feiten zonder bewijs", bare + " of " + coverage.facts() + " facts without evidence"));
    }
    return lines;
  }

  /** "2 new, 5 as before, 1 fixed". */
  String changes(Changes changes, Report now) {
    int fresh = changes.fresh().size();
    int fixed = changes.fixed().size();
    int same = now.findings().size() - fresh;
    return style.say(
        "sinds het vorige rapport: " + fresh + " nieuw, " + same + " gebleven, " + fixed + " hersteld",
        "since the earlier report: " + fresh + " new, " + same + " as before, " + fixed + " fixed");
  }
}

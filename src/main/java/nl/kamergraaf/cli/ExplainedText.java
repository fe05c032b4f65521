package nl.kamergraaf.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.kamergraaf.fact.Basis;
import nl.kamergraaf.fact.Fact;
import nl.kamergraaf.fact.ReadLetter;
import nl.kamergraaf.letter.Identity;
import nl.kamergraaf.text.ReadText;
import nl.kamergraaf.text.Sentence;

/** Sentence by sentence, under each what was read in it; in brackets the modality, the confidence and the rule. */
final class ExplainedText implements Explained {

  private final PrintWriter out;

  ExplainedText(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void letter(ReadLetter letter, List<Fact> facts) {
    ReadText text = letter.text();
    Identity identity = text.letter().header().identity();
    out.println(identity.number() + ", version " + identity.version() + ", " + identity.issued() + ": " + text.letter().header().titles().subject());
    int sentence = -1;
    for (Fact fact : facts) {
      Sentence in = fact.basis().sentence();
      if (in.number() != sentence) {
        sentence = in.number();
        out.println();
        out.println("[" + text.source(in.range()).start() + "] " + text.quote(in.range()).replaceAll("\\s+", " "));
      }
      fact(fact, text);
    }
    out.println();
    out.println(counted(facts));
    out.println();
    out.flush();
  }

  /** By kind, since the pages leave out names and dates and others count otherwise. */
  private static String counted(List<Fact> facts) {
    Map<String, Long> kinds = facts.stream().collect(Collectors.groupingBy(Explained::kind, TreeMap::new, Collectors.counting()));
    String each = kinds.entrySet().stream().map(kind -> kind.getValue() + " " + kind.getKey()).collect(Collectors.joining(", "));
    return "(" + facts.size() + " facts" + (each.isEmpty() ? "" : ": " + each) + ")";
  }

  private void fact(Fact fact, ReadText text) {
    Basis basis = fact.basis();
    String values =
        FactValues.of(fact, text).entrySet().stream().map(entry -> entry.getKey() + ": " + entry.getValue()).collect(Collectors.joining("; "));
    String made = basis.modality().concept() + ", " + String.format(Locale.ROOT, "%.2f", basis.confidence()) + ", " + basis.rule();
    out.println("    " + Explained.kind(fact) + "  " + values + "  [" + made + "]");
  }

  @Override
  public void close() {
    out.flush();
  }
}

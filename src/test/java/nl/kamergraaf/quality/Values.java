package nl.kamergraaf.quality;

import java.util.Set;
import java.util.TreeSet;
import nl.kamergraaf.mention.Number;

/** What amounts, counts and percentages have in common: bounds and hedges. */
final class Values {

  private final Terms terms;

  Values(Terms terms) {
    this.terms = terms;
  }

  Differences differences(Bounds bounds, String qualifier, Number number) {
    return new Differences()
        .check("value", bounds.same(Bounds.of(number)), bounds, Bounds.of(number))
        .check("qualifier", qualified(qualifier, number.qualifiers()), qualifier, say(number.qualifiers()));
  }

  /** "estimated+at-least" is both; "exact" is none. */
  private boolean qualified(String gold, Set<String> found) {
    Set<String> hedges = new TreeSet<>(found);
    hedges.remove("exact");
    if (gold.equals("exact")) {
      return hedges.isEmpty();
    }
    String[] wanted = gold.split("\\+");
    boolean each = true;
    for (String word : wanted) {
      each &= hedges.stream().anyMatch(hedge -> terms.same("qualifier", word, hedge));
    }
    return each && hedges.size() == wanted.length;
  }

  static String say(Number number) {
    return Bounds.of(number) + " " + say(number.qualifiers());
  }

  private static String say(Set<String> qualifiers) {
    return qualifiers.isEmpty() ? "exact" : String.join("+", new TreeSet<>(qualifiers));
  }
}

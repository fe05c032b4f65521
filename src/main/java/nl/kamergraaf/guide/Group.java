package nl.kamergraaf.guide;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Terms that are shown together. */
public record Group(String key, Text name, List<Term> terms) {

  /** By their names in a language. */
  public List<Term> classes(Language language) {
    return terms.stream().filter(term -> term.kind().isClass()).sorted(byName(language)).toList();
  }

  /** By their names in a language. */
  public List<Term> properties(Language language) {
    return terms.stream().filter(term -> !term.kind().isClass()).sorted(byName(language)).toList();
  }

  private static Comparator<Term> byName(Language language) {
    return Comparator.comparing(term -> term.named().label().in(language).toLowerCase(Locale.ROOT));
  }
}

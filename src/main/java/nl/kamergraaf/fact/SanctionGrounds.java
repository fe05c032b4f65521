package nl.kamergraaf.fact;

import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** Names in a sentence on sanctions that belong to their grounds, or to what those restricted do: they are neither who restricts nor who is restricted. */
final class SanctionGrounds {

  private static final Set<String> CAUSES = SanctionWords.all("ground");
  private static final Set<String> DEEDS = SanctionWords.all("deed-to");
  private static final Set<String> FUNDS = SanctionWords.all("frozen-fund");
  private static final Set<String> JOINS = Set.of("en", "of");
  private static final Set<String> ASIDE = Set.of("dankzij", "vanwege", "wegens", "ondanks");
  private static final Set<String> AGAINST = Set.of("tegen", "jegens");
  private static final Set<String> LOOSE = Set.of("aan", "naar", "uit", "voor");
  private static final Set<String> RELATIVES = Set.of("die", "dat", "wier", "wiens", "waarmee", "waardoor");
  private static final Set<String> MEASURES = Set.of("maatregelen", "regime");
  private static final String BY = "door";

  private SanctionGrounds() {}

  /** Behind a restriction, a name of the reason for it or of what somebody restricted does: "vanwege de steun aan Rusland", "bedrijven die leveren aan Rusland". */
  static boolean hold(View view, Range restriction, Name name) {
    if (name.range().start() <= restriction.end()) {
      return false;
    }
    Range between = new Range(restriction.end(), name.range().start());
    Governor governor = Governor.of(view, name.range().start());
    if (Words.any(view, between, CAUSES)) {
      return true;
    }
    if (!LOOSE.contains(governor.word())) {
      return false;
    }
    String noun = view.lower(restriction);
    boolean whole = SanctionWords.names(noun.substring(noun.lastIndexOf(' ') + 1)) || MEASURES.contains(noun);
    boolean funds = FUNDS.stream().anyMatch(noun::contains);
    boolean deed = (whole || funds) && DEEDS.stream().anyMatch(view.wordBefore(governor.range().start())::endsWith);
    Range clause = view.clauseOf(name.range()).range();
    return deed || Words.in(view, between, RELATIVES).stream().findFirst()
        .filter(pronoun -> whole || Words.any(view, new Range(restriction.end(), Math.max(restriction.end(), pronoun.start())), AGAINST))
        .filter(pronoun -> view.cues("status", new Range(pronoun.end(), Math.max(pronoun.end(), clause.end()))).isEmpty())
        .isPresent();
  }

  /** "in reactie op de annexatie door Rusland": a state that does what the noun before "door" tells, and that noun is no subject or object. */
  static boolean doer(View view, Name name) {
    Governor by = Governor.of(view, name.range().start());
    if (name.kind() != Kind.COUNTRY || !by.word().equals(BY)) {
      return false;
    }
    Words words = view.wordTable();
    int noun = words.startingAt(by.range().start()) - 1;
    if (noun < 1 || Words.marked(view.text().text(), words.range(noun).end(), by.range().start(), ",;:()")) {
      return false;
    }
    String word = words.lower(noun);
    boolean measure = SanctionWords.names(word) || MEASURES.contains(word) || view.restrictions().stream().anyMatch(one -> one.range().overlaps(words.range(noun)));
    boolean verb = Verbs.finite(word) || !view.cues("status", words.range(noun)).isEmpty();
    Governor above = Governor.of(view, words.range(noun).start());
    int clause = view.clauseOf(name.range()).range().start();
    Range before = new Range(Math.min(clause, words.range(noun).start()), words.range(noun).start());
    boolean joined = JOINS.contains(above.word()) && Words.any(view, before, CAUSES); // "vanwege de bezetting door X en de steun door Y"
    return !measure && !verb && (above.isPreposition() || joined) && !Governor.preposition(word);
  }

  /** "Dankzij Nederland heeft de EU sancties ingesteld" */
  static boolean aside(View view, Name name) {
    return ASIDE.contains(Governor.of(view, name.range().start()).word());
  }
}

package nl.kamergraaf.fact;

import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.text.Range;

/** Proposals for a body that somebody has made, whatever may become of them: "Het door Kenia gedane voorstel voor een hof kan op weinig steun rekenen". */
final class BodyProposals {

  private static final String PROPOSED = "proposed";
  private static final Set<String> NOUNS = Set.of("voorstel", "plan", "idee", "pleidooi");
  private static final Set<String> DEFINITE = Set.of("het", "dit");
  private static final String OF = " van ";
  private static final String BY = "door";

  private BodyProposals() {}

  static Predicates.Said made(View view, Range body, Predicates.Said said) {
    boolean open = said.stage().equals(PROPOSED) && said.modality() != Modality.FACT && said.modality() != Modality.ASKED;
    return open && of(view, body) ? new Predicates.Said(PROPOSED, said.cue(), Modality.FACT) : said;
  }

  /** A body hangs from a proposal that somebody has made. */
  static boolean of(View view, Range body) {
    Words words = view.wordTable();
    int at = words.startingAt(body.start());
    for (int i = at - 1; i > 0 && !words.breaks(i) && !Verbs.finite(words.lower(i)); i--) {
      if (NOUNS.contains(words.lower(i))) {
        return owned(view, i);
      }
    }
    return false;
  }

  /** "het voorstel van Kenia", "het door Kenia gedane voorstel": the first noun of its clause. */
  private static boolean owned(View view, int noun) {
    Words words = view.wordTable();
    Range word = words.range(noun);
    int first = words.startingAt(view.clauseOf(word).range().start());
    boolean opens = DEFINITE.contains(words.lower(first));
    boolean of = first == noun - 1 && view.mentions(Name.class).stream().anyMatch(name -> acts(view, name) && view.lower(new Range(word.end(), Math.max(word.end(), name.range().start()))).startsWith(OF) && name.range().start() - word.end() <= OF.length() + DEFINITE.size());
    boolean by = first < noun - 2 && words.lower(first + 1).equals(BY) && view.mentions(Name.class).stream().anyMatch(name -> acts(view, name) && name.range().contains(words.range(first + 2)));
    return opens && (of || by);
  }

  private static boolean acts(View view, Name name) {
    return Things.acts(name) && !Things.of(name).equals(Things.home(view));
  }
}

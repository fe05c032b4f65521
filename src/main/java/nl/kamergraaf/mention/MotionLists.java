package nl.kamergraaf.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** Reads lists of motions whose noun stands before the first only: "de moties-Jansen (…), -Smit c.s. (…) en die van het lid De Boer (…)". */
final class MotionLists {

  /** Words that tell what a motion is about, at most. */
  private static final int SUBJECT = 25;
  private static final int MOST_JOINING = 3;
  private static final Set<String> JOINING = Set.of(",", ";", "en", "alsmede", "alsook", "evenals", "respectievelijk", "resp", "resp.", ".");

  private final Words words;
  private final MotionHeads motions;

  MotionLists(Words words, MotionHeads motions) {
    this.words = words;
    this.motions = motions;
  }

  /** Others may follow a motion without a number of its own: "de moties A c.s. en B c.s.", "A (nr. 5) en B (nr. 6)", "A (2022) en B (2025)". */
  boolean opens(CitationHead head) {
    return head.plural() && (head.unnamed() || head.isMotion() && !head.items().isEmpty()) || dated(head);
  }

  private boolean dated(CitationHead head) {
    return !head.movers().isEmpty() && Movers.dated(words, head.next());
  }

  /** The next motion of a list, ", De Boer c.s. (…)": empty where none stands at an index. */
  Optional<CitationHead> next(CitationHead head, int from) {
    int at = from;
    while (at < from + MOST_JOINING && JOINING.contains(words.get(at).lower())) {
      at++;
    }
    if (at == from || words.get(from).is(".")) {
      return Optional.empty();
    }
    int names = words.get(at).is("die") || words.get(at).is("de") ? at + 1 : at;
    Movers movers = motions.owners().movers(names);
    Word next = words.get(movers.next());
    boolean vouched = movers.unnamed() || Movers.dated(words, movers.next()) || next.is("(") || next.lower().startsWith("kamerstuk") || about(head, movers.next());
    if (movers.names().isEmpty() || !vouched) {
      return Optional.empty();
    }
    MotionHeads.Items items = motions.items(movers.next());
    Range range = words.get(names).range().to(words.get(movers.next() - 1).range());
    int behind = Math.max(movers.next(), items.next());
    return Optional.of(
        new CitationHead(head.kind(), range, movers.names(), movers.unnamed(), head.plural(), items.numbers(), true, behind, List.of(), items.old()));
  }

  /** "de moties van het lid Jansen over A (…), De Boer over B (…)": a number follows what the next one is about. */
  private boolean about(CitationHead head, int at) {
    if (!head.plural() || head.movers().isEmpty() || !motions.owners().tellsSubject(at)) {
      return false;
    }
    int open = at + 1;
    while (open < at + SUBJECT && !words.get(open).is("(") && !words.get(open).is(";")) {
      open++;
    }
    String first = words.get(open + 1).lower();
    return words.get(open).is("(") && (first.startsWith("kamerstuk") || Character.isDigit(first.charAt(0)) || first.equals("nr"));
  }
}

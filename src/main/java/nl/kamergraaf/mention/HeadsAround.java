package nl.kamergraaf.mention;

import java.util.Optional;
import java.util.Set;

/** What the words around a number tell of its document: whose it is, "(Jansen c.s., 36 045, nr. 5)", and what, "36 045, nr. 5 Motie-Jansen over havens". */
final class HeadsAround {

  /** Words of the movers that stand before a number in brackets, at most. */
  private static final int SIGNED = 16;
  private static final Set<String> SIGNING = Set.of(",", ";", ":");
  private static final Set<String> POINTING = Set.of("de", "het", "mijn", "onze");
  private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014", ":");

  private final Words words;
  private final CitationHeads heads;
  private final MotionMovers owners;

  HeadsAround(Words words, CitationHeads heads, MotionMovers owners) {
    this.words = words;
    this.heads = heads;
    this.owners = owners;
  }

  /** A motion without movers, with those that stand before its number in the brackets or behind it. */
  CitationHead signed(CitationHead head, int at, int next) {
    if (!head.isMotion() || !head.movers().isEmpty()) {
      return head;
    }
    Movers before = before(at);
    CitationHead signed = before.names().isEmpty() ? signedBehind(head, next) : head.with(before, before.next(), words);
    Movers pointed = signed.movers().isEmpty() ? owners.pointed(words.from(head.range().start())) : Movers.none(next);
    return pointed.names().isEmpty() ? signed : new CitationHead(head.kind(), head.range(), pointed.names(), pointed.unnamed(), head.plural(), head.items(), true, head.next());
  }

  /** "de motie over kades (Jansen c.s., 36 045, nr. 5)" */
  private Movers before(int at) {
    int open = at - 1;
    while (open > at - SIGNED && !words.get(open).is("(") && !words.get(open).is(")")) {
      open--;
    }
    Movers movers = words.get(open).is("(") && open + 1 < at ? owners.movers(open + 1) : Movers.none(at);
    boolean whole = movers.next() == at || movers.next() == at - 1 && SIGNING.contains(words.get(at - 1).text());
    return whole && owners.signs(movers) ? movers : Movers.none(at);
  }

  /** "de motie (36 045, nr. 5) van het lid Jansen", "de motie 36 045, nr. 5 (Jansen c.s.)" */
  private CitationHead signedBehind(CitationHead head, int next) {
    boolean bracketed = words.get(next).is("(");
    int at = bracketed || words.get(next).is(")") || words.get(next).is(",") ? next + 1 : next;
    boolean inside = words.get(next).is(",") && !head.plural(); // "de motie (36 045, nr. 5, Jansen c.s.)"
    Movers inner = inside ? owners.movers(at) : Movers.none(at);
    if (owners.members(inner) && words.get(inner.next()).is(")")) {
      return head.with(inner, inner.next(), words);
    }
    Movers movers = bracketed || words.get(at).is("van") ? owners.movers(at) : Movers.none(at);
    Movers asking = bracketed ? Movers.none(at) : new MotionClauses(words, owners).asking(words.from(head.range().start()), at);
    if (!asking.names().isEmpty()) {
      return new CitationHead(head.kind(), head.range(), asking.names(), asking.unnamed(), head.plural(), head.items(), true, head.next());
    }
    boolean signs = bracketed ? owners.signs(movers) && words.get(movers.next()).is(")") : movers.marked() || movers.unnamed();
    return signs ? head.with(movers, movers.next(), words) : head;
  }

  /** "Kamerstuk 36 045, nr. 5 (verslag van het commissiedebat)": the kind of a paper that is told behind its number. */
  Optional<CitationHead> told(int next) {
    int first = MotionHeads.ARTICLES.contains(words.get(next + 1).lower()) ? next + 2 : next + 1;
    return words.get(next).is("(") ? heads.at(first).filter(head -> !head.isMotion() && head.movers().isEmpty() && head.kind() != Citation.Kind.OTHER) : Optional.empty();
  }

  /** "Zie Kamerstuk 36 045, nr. 5 voor de brief waarin": what the reader will find there. */
  Optional<CitationHead> pointed(int next) {
    boolean noun = words.get(next).lower().equals("voor") && POINTING.contains(words.get(next + 1).lower());
    return noun ? heads.at(next + 2).filter(head -> head.items().isEmpty() && head.kind() != Citation.Kind.OTHER) : Optional.empty();
  }

  /** A line of a table that begins with its number: "36 045, nr. 5 Motie-Jansen over havens"; "Kamerstuk 36 045, nr. 5 (motie-Jansen)". */
  Optional<CitationHead> behind(int next) {
    int first = words.get(next).is("(") || DASHES.contains(words.get(next).text()) ? next + 1 : next;
    return heads.at(first).filter(head -> head.isMotion() && !head.movers().isEmpty() && head.items().isEmpty());
  }
}

package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.List;

/** Motions before the one that waits for its number, whose own did not come: "de motie-A over havens en de motie-B over kades (resp. 36 045, nr. 5 en nr. 6)". */
final class PendingMotions {

  private final List<CitationHead> heads = new ArrayList<>();

  /** Whether the number of a motion may come together with that of the next, or in a list its dossier. */
  boolean takes(CitationHead head, CitationHead next, boolean listed) {
    return head.isMotion() && next.isMotion() && !head.movers().isEmpty() && (head.items().isEmpty() || listed);
  }

  void add(CitationHead head) {
    heads.add(head);
  }

  /** Those that were added since the last time. */
  List<CitationHead> take() {
    List<CitationHead> all = List.copyOf(heads);
    heads.clear();
    return all;
  }

  /** As many numbers follow as motions wait, with the last one. */
  static boolean each(List<CitationHead> heads, List<References.Reference> references) {
    return references.size() == heads.size() + 1
        && heads.stream().allMatch(head -> head.items().isEmpty())
        && references.stream().allMatch(reference -> reference.sequence().isPresent() && !reference.old());
  }
}

package nl.kamergraaf.fact;

import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.text.Range;

/** What keeps a sentence from promising: it denies, expects, hands over now, or tells what others say. */
final class PromiseDoubts {

  private static final Set<String> RELATIVE = Set.of("dat", "die", "waarin", "waarmee", "waarover", "waarvan", "welke");
  private static final Set<String> ABLE = Set.of("kan", "kunnen", "kon");

  private static final Set<String> PROMISED = Set.of("toegezegd", "toezegde", "toegezegde", "aangekondigd", "beloofd");

  private final View view;
  private final Words words;

  PromiseDoubts(View view) {
    this.view = view;
    this.words = view.wordTable();
  }

  boolean denied(Range verb) {
    return view.modality(verb) == Modality.NEGATED || view.lower().contains("niet eerder dan");
  }

  /** "Naar verwachting", "mogelijk": no promise; "zo mogelijk", "zo spoedig mogelijk" leave it one. */
  boolean expected(Range clause) {
    for (Hit.OfConcept hit : view.cues("modality", clause)) {
      String name = hit.concept().name();
      int at = words.startingAt(hit.range().start());
      boolean soon = at > 0 && Set.of("zo", "spoedig", "snel", "veel", "goed", "vroeg").contains(words.lower(at - 1));
      boolean able = ABLE.contains(view.lower(hit.range())); // "ik kan melden dat ik zal …"
      boolean attribute = Modalities.isAttribute(view.lower(hit.range())); // "over de mogelijke maatregelen"
      if ((name.equals("expectation") || name.equals("possibility")) && !soon && !able && !attribute && !beside(clause, hit.range())) {
        return true;
      }
    }
    return false;
  }

  /** "Het pakket, dat naar verwachting in mei komt, ontvangt u …": it stands in a relative clause that interrupts. */
  private boolean beside(Range clause, Range doubt) {
    Clause own = view.clauseOf(doubt);
    boolean inside = own.range().start() > clause.start() && own.range().end() < clause.end() && own.opener() == Clause.Opener.SUBORDINATE;
    return inside && RELATIVE.contains(words.opening(own.range().start()));
  }

  /** "Hierbij ontvangt u" gives; it promises nothing. */
  boolean handsOver() {
    return PromiseWords.here(view);
  }

  /** "Ik heb toegezegd dat ik in deze brief nader zal ingaan op": an earlier promise, which this paper meets. */
  boolean metHere() {
    return handsOver() && Words.any(view, view.range(), PROMISED);
  }

  boolean reported() {
    return view.cues("modality").stream().anyMatch(hit -> hit.concept().name().equals("reported") && hit.range().start() == view.range().start());
  }
}

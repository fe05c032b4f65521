package nl.kamergraaf.fact;

import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.text.Range;

/** What keeps a sentence from promising: it denies, expects, hands over now, or tells what others say. */
final class PromiseDoubts {

  private static final Set<String> HERE = Set.of("hierbij", "bijgaand", "bijgevoegd", "hiermee", "hieronder", "hierna", "hierboven");
  private static final Set<String> HERE_PHRASES = Set.of("met deze brief", "in deze brief", "bij deze", "via deze brief", "middels deze brief", "door middel van deze brief", "van deze brief", "in de bijlage", "als bijlage", "bij deze brief", "in bijlage", "met bijgevoegde", "met bijgaande", "met bijgaand", "met bijgevoegd", "met de bijgevoegde", "met het bijgevoegde", "met de bijgaande", "middels bijgevoegde", "via bijgevoegde");
  private static final Set<String> ABLE = Set.of("kan", "kunnen", "kon");

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
      if ((name.equals("expectation") || name.equals("possibility")) && !soon && !able) {
        return true;
      }
    }
    return false;
  }

  /** "Hierbij ontvangt u" gives; it promises nothing. */
  boolean handsOver() {
    return Words.any(view, view.range(), HERE) || HERE_PHRASES.stream().anyMatch(view.lower()::contains);
  }

  boolean reported() {
    return view.cues("modality").stream().anyMatch(hit -> hit.concept().name().equals("reported") && hit.range().start() == view.range().start());
  }
}

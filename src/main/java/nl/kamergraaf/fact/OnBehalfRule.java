package nl.kamergraaf.fact;

import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.mention.OfficeName;
import nl.kamergraaf.text.Range;

/** Offices for which the letter is also sent. */
final class OnBehalfRule implements Rule {

  /** "mede verzonden namens": what may stand between the two words of the cue. */
  private static final int GAP = 4;

  private static final Set<String> ALSO = Set.of("mede", "tevens", "ook");
  private static final Set<String> SENDS =
      Set.of("bied", "bieden", "stuur", "sturen", "zend", "zenden", "informeer", "informeren", "beantwoord", "beantwoorden", "reageer", "reageren", "doe", "doen", "bericht");
  private static final Set<String> WRITERS = Set.of("ik", "wij");
  private static final Set<String> RECEIVERS = Set.of("u", "kamer");
  private static final int REACH = 400;

  @Override
  public String name() {
    return "letter/on-behalf-of";
  }

  @Override
  public String reads() {
    return "De ambten na \"mede namens\": \"sturen wij, mede namens de minister van Financiën, uw Kamer\".";
  }

  @Override
  public boolean reads(Block.Kind kind) {
    return Story.states(kind) || kind == Block.Kind.SIGNATURE;
  }

  @Override
  public void apply(View view, Consumer<Fact> out) {
    if (!view.lower().contains("namens")) {
      return;
    }
    Words words = view.wordTable();
    for (int i = 0; i < words.size(); i++) {
      if (words.lower(i).equals("namens") && (also(words, i) || sends(view))) {
        offices(view, words.range(i).end(), out);
      }
    }
  }

  /** "Namens de minister-president bied ik u het verslag aan": the sentence hands the letter over. */
  private static boolean sends(View view) {
    return Words.any(view, view.range(), SENDS) && Words.any(view, view.range(), WRITERS) && Words.any(view, view.range(), RECEIVERS);
  }

  private static boolean also(Words words, int namens) {
    for (int i = namens - 1; i >= Math.max(0, namens - GAP); i--) {
      if (ALSO.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private void offices(View view, int from, Consumer<Fact> out) {
    for (Peers.Found peer : Peers.behind(view, from)) {
      out.accept(new Fact.OnBehalfOf(view.basis(this, peer.range(), Modality.FACT, 0.9), new Thing.Known(peer.office())));
    }
    int last = from;
    for (OfficeName office : view.mentions(OfficeName.class, new Range(from, Math.min(view.range().end(), from + REACH)))) {
      if (!onlyJoins(view.words(new Range(last, office.range().start())))) {
        return;
      }
      last = office.range().end();
      office.office().ifPresent(
          entry -> out.accept(
              new Fact.OnBehalfOf(view.basis(this, office.range(), Modality.FACT, 0.97), new Thing.Known(entry))));
    }
  }

  /** Between two offices of the list stand only commas, "en", articles and titles. */
  private static boolean onlyJoins(String between) {
    for (String word : between.trim().split("[ ,&]+")) {
      if (!word.isEmpty() && !word.matches("(?i)en|de|het|van|voor|alsmede|evenals|respectievelijk|ministers?|staatssecretaris(?:sen)?|mijn|onze|collega's?|ambtgenoten")) {
        return false;
      }
    }
    return true;
  }
}

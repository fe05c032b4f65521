package nl.kamergraaf.quality;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kamergraaf.fact.Fact;
import nl.kamergraaf.letter.DossierKey;
import nl.kamergraaf.mention.Citation;

/** Citations by number, with kind and movers; and apart from that, what the letter does with the motions among them. */
final class CitationComparer implements Comparer {

  private static final String MOTION = "motion";
  private static final String RESOLVED = "resolved";

  private final Terms terms;

  CitationComparer(Terms terms) {
    this.terms = terms;
  }

  @Override
  public void compare(LetterPair letter, Consumer<Judgement> out) {
    Matching<GoldLetter.Citation, Fact.Cites> matching =
        ByValues.<GoldLetter.Citation, Fact.Cites>at(
                letter, Family.CITATIONS, GoldLetter.Citation::text, cites -> cites.citation().range(), CitationComparer::say, Fact.Cites::basis, this::differences)
            .compare(letter.gold().citations(), numbered(letter), out);
    treatments(letter, matching, out);
  }

  /** What is cited without a number is not annotated: the number often stands in a note, and is cited there. */
  private static List<Fact.Cites> numbered(LetterPair letter) {
    return letter.facts(Fact.Cites.class).stream()
        .filter(cites -> !cites.citation().rule().endsWith("-without-number"))
        .toList();
  }

  private Differences differences(GoldLetter.Citation gold, Fact.Cites cites) {
    Citation found = cites.citation();
    return new Differences()
        .equal("key", gold.key(), key(cites))
        .check("kind", terms.same("citation-kind", gold.kind(), kind(found)), gold.kind(), kind(found))
        .check("movers", plain(gold.movers()).equals(plain(found.surnames())), gold.movers(), found.surnames())
        .equal("c.s.", gold.cs(), found.unnamedMovers())
        .equal("replaces", gold.replaces(), found.replacedKey());
  }

  private void treatments(LetterPair letter, Matching<GoldLetter.Citation, Fact.Cites> matching, Consumer<Judgement> out) {
    for (Matching.Pair<GoldLetter.Citation, Fact.Cites> pair : matching.pairs()) {
      if (pair.gold().kind().equals(MOTION)) {
        String expected = pair.gold().treatment();
        String found = pair.found().treatment();
        new Stated(Family.TREATMENT, pair.gold().text(), pair.found().basis().rule(), Optional.of(pair.found().basis()), out)
            .judge(
                Optional.of(expected), Optional.of(found), terms.same("treatment", expected, found),
                Optional.of(pair.found().citation().range()));
      }
    }
    for (GoldLetter.Citation missed : motions(matching.missed())) {
      new Stated(Family.TREATMENT, missed.text(), "", Optional.empty(), out)
          .judge(Optional.of(missed.treatment()), Optional.empty(), false, letter.places().of(missed.text()).stream().findFirst());
    }
    for (Fact.Cites extra : matching.extra()) {
      if (kind(extra.citation()).equals(MOTION)) {
        new Stated(Family.TREATMENT, letter.words(extra.citation().range()), extra.basis().rule(), Optional.of(extra.basis()), out)
            .judge(Optional.empty(), Optional.of(extra.treatment()), false, Optional.of(extra.citation().range()));
      }
    }
  }

  private static List<GoldLetter.Citation> motions(List<GoldLetter.Citation> citations) {
    return citations.stream().filter(citation -> citation.kind().equals(MOTION)).toList();
  }

  private static List<String> plain(List<String> names) {
    return names.stream().map(Words::plain).toList();
  }

  /** The key that the graph will use: none where the number is not safe. A whole dossier that is cited has its own key. */
  private static Optional<String> key(Fact.Cites cites) {
    Citation citation = cites.citation();
    Optional<String> key = citation.kind() == Citation.Kind.DOSSIER ? citation.dossier().map(DossierKey::toString) : citation.key();
    return key.filter(safe -> cites.resolution().equals(RESOLVED));
  }

  private static String kind(Citation citation) {
    return citation.kind().name().toLowerCase(Locale.ROOT);
  }

  private static String say(Fact.Cites cites) {
    Citation c = cites.citation();
    return key(cites).orElse("no key") + " " + kind(c) + " " + c.movers() + (c.unnamedMovers() ? " c.s." : "") + " " + cites.treatment()
        + " [" + cites.basis().rule() + ", " + c.rule() + "]";
  }
}

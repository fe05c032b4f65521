package nl.kamergraaf.mention;

import java.util.Locale;
import nl.kamergraaf.text.Range;

/** Papers of a year's budget, whose numbers need a chapter: "Kamerstuk 36 600 V, nr. 51". */
final class BudgetPapers {

  private final Dossiers dossiers;
  private final CitationMaker maker;
  private final String text;
  private final Range sentence;
  private Boolean ofWhole;

  BudgetPapers(Dossiers dossiers, CitationMaker maker, String text, Range sentence) {
    this.dossiers = dossiers;
    this.maker = maker;
    this.text = text;
    this.sentence = sentence;
  }

  /** In a sentence about the Algemene Politieke Beschouwingen a budget's dossier needs no chapter. */
  References.Read whole(References.Read read) {
    boolean missing = read.references().stream().anyMatch(reference -> reference.defects().contains("chapter-missing"));
    if (!missing || !ofWhole()) {
      return read;
    }
    return new References.Read(read.references().stream().map(References.Reference::ofWhole).toList(), read.end());
  }

  /** "(nrs. 52 en 55, Kamerstuk 36 600)": a number of a budget has a chapter. */
  Citation lacking(Citation item) {
    boolean lacks = item.dossier().filter(dossiers::lacksChapter).isPresent() && !maker.filed(item.dossier().get()) && !ofWhole();
    return lacks ? item.suspect("chapter-missing") : item;
  }

  /** Looked for once a sentence. */
  private boolean ofWhole() {
    if (ofWhole == null) {
      ofWhole = dossiers.speaksOfWhole(text.substring(sentence.start(), sentence.end()).toLowerCase(Locale.ROOT));
    }
    return ofWhole;
  }
}

package nl.kamergraaf.mention;

import java.util.Locale;
import java.util.Optional;

/** A word by itself: as written, in small letters, and what it may be wherever it stands. {@link Forms} makes each once. */
public final class Form {

  private final String text;
  private final String lower;
  private final boolean plain;
  private final boolean number;
  private final boolean date;
  private final int hints;
  private final boolean title;
  private final boolean cites;
  private final Optional<KindWords.KindWord> kind;
  private final Optional<KindWords.KindWord> compound;
  private final Optional<KindWords.KindWord> plural;
  private final Optional<KindWords.KindWord> shown;
  private final boolean framed;
  private WordRow row;

  Form(String text) {
    this.text = text;
    this.lower = text.toLowerCase(Locale.ROOT);
    this.plain = text.chars().allMatch(Character::isLetterOrDigit);
    this.number = !text.isEmpty() && (Letters.isDigit(text, 0) || TokenCutter.isFraction(text.charAt(0)) || NumberWords.mayBe(lower));
    this.date = DateNames.mayStart(lower);
    this.title = Titles.mayName(lower);
    this.cites = CitationTrigger.mayStart(lower) || CitationHeads.mayStart(lower);
    this.kind = KindWords.whole(lower);
    this.compound = KindWords.end(lower);
    this.plural = KindWords.plural(lower);
    this.shown = KindWords.shown(lower);
    this.framed = !text.isEmpty() && FramedBodies.mayHead(text, lower);
    this.hints =
        bit(Hint.QUANTITY, (number && !lower.equals("een")) || NumberMultipliers.is(lower) || QuantityFractions.isPart(lower))
            | bit(Hint.DATE, date || DateNames.pointsBack(lower))
            | bit(Hint.DOCUMENT, CitationFinder.mayCite(text))
            | bit(Hint.OFFICE, OfficeFinder.mayName(text))
            | bit(Hint.KIND, kind.isPresent() || compound.isPresent() || shown.isPresent() || framed || ShownBodies.mayInquire(text) || KindWords.opens(lower) || CalledGroups.mayBeCalled(text, lower) || NameReach.institution(lower) || StateGroups.mayName(text, lower))
            | bit(Hint.KINDS, plural.isPresent());
  }

  private static int bit(Hint hint, boolean given) {
    return given ? hint.bit() : 0;
  }

  /** What the word hints at, a bit for each {@link Hint}. */
  int hints() {
    return hints;
  }

  public String text() {
    return text;
  }

  public String lower() {
    return lower;
  }

  /** The sets that the word in small letters is in. */
  public WordRow row() {
    WordRow now = row;
    if (now == null) {
      now = WordRow.of(lower);
      row = now;
    }
    return now;
  }

  /** Nothing but letters and digits. */
  boolean plain() {
    return plain;
  }

  /** Digits, or a word that ends as numbers do: see {@link NumberWords#mayBe}. */
  boolean mayBeNumber() {
    return number;
  }

  /** A date may start with it: see {@link DateNames#mayStart}. */
  boolean mayStartDate() {
    return date;
  }

  /** It names an office, or its part behind a hyphen does. */
  boolean mayNameOffice() {
    return title;
  }

  /** It announces the number of a document, or names a kind of document. */
  boolean mayCite() {
    return cites;
  }

  /** The kind word that it is. */
  Optional<KindWords.KindWord> kind() {
    return kind;
  }

  /** The kind word in which it ends. */
  Optional<KindWords.KindWord> compound() {
    return compound;
  }

  /** The kind word of which it is the plural, or ends in the plural. */
  Optional<KindWords.KindWord> plural() {
    return plural;
  }

  /** The noun of a body of justice that it is or ends in, if only the rest of the name can show that. */
  Optional<KindWords.KindWord> shown() {
    return shown;
  }

  /** It may be the noun of a body that only the sentences about it show to be one of states together. */
  boolean framed() {
    return framed;
  }
}

package nl.kamergraaf.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/** Reads the words that name a letter of the government, or what it sends every so often. */
final class LetterHeads {

  private static final int TAKEN = 24;
  private static final Set<String> OWN = Set.of("mijn", "onze", "eerdere", "vorige", "genoemde", "recente");
  private static final Endings OVERVIEW = new Endings(Set.of("overzicht", "agenda"));
  /** What a ministry sends every so often; one of an inspectorate or council is no letter. */
  private static final Endings PERIODIC = new Endings(Set.of("rapportage", "rapportages"));
  private static final Set<String> EARLIER =
      Set.of("vorige", "laatste", "voorgaande", "eerdere", "jongste", "recentste", "recente", "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende", "mijn", "onze", "halfjaarlijkse", "jaarlijkse");

  private final Words words;
  private final DatedLetters told;

  LetterHeads(Words words) {
    this.words = words;
    this.told = new DatedLetters(words);
  }

  /** The letter that a word names, unless it is the one that cites. */
  Optional<CitationHead> at(int index) {
    if (itself(index)) {
      return Optional.empty();
    }
    String lower = words.get(index).lower();
    int dated = DatedWords.behind(words, index + 1);
    boolean toParliament = lower.startsWith("kamerbr") || OWN.contains(words.get(index - 1).lower());
    boolean alone = dated > index + 1 && (toParliament || told.told(index, dated));
    int next = alone ? dated : index + 1;
    Range range = words.get(index).range().to(words.get(next - 1).range());
    return Optional.of(new CitationHead(Citation.Kind.LETTER, range, List.of(), false, lower.endsWith("brieven"), List.of(), alone, next));
  }

  static boolean periodic(String lower) {
    return PERIODIC.end(lower);
  }

  /** "de vorige voortgangsrapportage", "de rapportage van 3 mei": not "de rapportage van de inspectie" nor "een rapportage". */
  boolean sent(int index) {
    boolean others = words.get(index + 1).is("van") && DatedWords.behind(words, index + 1) == index + 1 || words.get(index + 1).is("door");
    boolean progress = words.get(index).lower().startsWith("voortgangs") && !CitationHeads.UNWRITTEN.contains(words.get(index - 1).lower());
    return !others && (progress || EARLIER.contains(words.get(index - 1).lower()) || DatedWords.behind(words, index + 1) > index + 1);
  }

  /** "Deze brief beschrijft …" is the letter that cites; "deze brief (Kamerstuk …)" is another. */
  private boolean itself(int index) {
    String second = words.get(index + 2).lower();
    boolean comma = words.get(index + 1).is(",") && (second.startsWith("kamerstuk") || !second.isEmpty() && Character.isDigit(second.charAt(0)));
    boolean number = words.get(index + 1).is("(") || words.get(index + 1).lower().startsWith("kamerstuk") || comma;
    return words.get(index - 1).lower().equals("deze") && !number;
  }

  /** "Deze brief is een vervolg op die van 27 juni 2024 (Kamerstuk …)", "het debat van 3 mei (…) en dat van 4 juni jl. (…)": the pronoun is another of the kind. */
  Optional<CitationHead> taken(int index) {
    int dated = DatedWords.behind(words, index + 1);
    int open = words.get(dated).is("jl.") || words.get(dated).is(".") || words.get(dated).is("jongstleden") ? dated + 1 : dated;
    if (dated == index + 1 || !words.get(open).is("(")) {
      return Optional.empty();
    }
    Range range = words.get(index).range().to(words.get(dated - 1).range());
    for (int i = index - 1; i >= Math.max(0, index - TAKEN); i--) {
      Optional<Citation.Kind> kind = kind(words.get(i).lower());
      if (kind.isPresent()) {
        return Optional.of(new CitationHead(kind.get(), range, List.of(), false, false, List.of(), false, open));
      }
    }
    return Optional.empty();
  }

  private static Optional<Citation.Kind> kind(String lower) {
    if (lower.endsWith("brief") || lower.endsWith("brieven") || OVERVIEW.end(lower) || periodic(lower)) {
      return Optional.of(Citation.Kind.LETTER);
    }
    return CitationHeads.isDebate(lower) ? Optional.of(Citation.Kind.DEBATE) : Optional.empty();
  }
}

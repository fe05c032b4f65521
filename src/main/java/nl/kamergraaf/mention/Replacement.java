package nl.kamergraaf.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.letter.DossierKey;
import nl.kamergraaf.text.Range;

/**
 * The document that another one replaces, as it stands behind the number of the new one: "t.v.v. nr. 18", "(nader gewijzigd, was nr. 18)".
 *
 * @param range the number as written, with its dossier if that is repeated
 * @param dossier the one that it names; empty where it is that of the new document
 */
record Replacement(Range range, Optional<DossierKey> dossier, Sequences.Found number) {

  private static final int REACH = 60;
  /** Of a dossier; the number of a document has fewer. */
  private static final int DIGITS = 5;
  private static final Set<String> BEFORE = Set.of("nader", "gewijzigd", "gewijzigde", "motie", "amendement", "ingediend", "is");
  private static final List<String> WORDS = List.of("ter vervanging van", "t.v.v.", "tvv", "ter vervanging", "vervangt", "was", "voorheen");
  private static final List<String> BETWEEN =
      List.of("die gedrukt onder ", "de motie op ", "de motie ", "motie ", "Kamerstukken ", "Kamerstuk ", "stuk ", "dat gedrukt onder ");

  /** Its dossier, if the new document stands in {@code same}. */
  DossierKey in(DossierKey same) {
    return dossier.orElse(same);
  }

  /** The number alone, of a document whose own dossier may be known. */
  ReplacedNumber of(Optional<DossierKey> same) {
    return new ReplacedNumber(dossier.or(() -> same), number.number());
  }

  /** What stands behind a number that ends at a place, if it names a replaced document. */
  static Optional<Replacement> behind(String text, int from, int limit, Dossiers dossiers, Sequences sequences) {
    return read(text, from, limit, dossiers, sequences, false);
  }

  /** The same behind the movers: "de motie van het lid Jansen, ter vervanging van nr. 18". */
  static Optional<Replacement> behindMovers(String text, int from, int limit, Dossiers dossiers, Sequences sequences) {
    return read(text, from, limit, dossiers, sequences, true);
  }

  private static Optional<Replacement> read(String text, int from, int limit, Dossiers dossiers, Sequences sequences, boolean movers) {
    int at = from;
    int end = Math.min(limit, from + REACH);
    boolean closed = movers;
    while (at < end) {
      char c = text.charAt(at);
      int word = at;
      while (word < end && Character.isLetter(text.charAt(word))) {
        word++;
      }
      if (" ,(;)".indexOf(c) >= 0) {
        closed = c == ')' || closed && c != '('; // "(…, nr. 5) (was nr. 3)"
        at++;
      } else if (word > at && BEFORE.contains(text.substring(at, word))) {
        at = word;
      } else {
        break;
      }
    }
    int behind = behindWord(text, at, limit, closed);
    return behind == at ? Optional.empty() : number(text, Dossiers.spaces(text, behind, limit), limit, dossiers, sequences);
  }

  private static int behindWord(String text, int at, int limit, boolean closed) {
    for (String word : WORDS) {
      if (Dossiers.startsWith(text, at, limit, word) && !Letters.isWord(text, at + word.length())) {
        return closed && !word.startsWith("t") ? at : at + word.length();
      }
    }
    return at;
  }

  private static Optional<Replacement> number(String text, int from, int limit, Dossiers dossiers, Sequences sequences) {
    int start = from;
    for (String words : BETWEEN) {
      start = Dossiers.startsWith(text, start, limit, words) ? start + words.length() : start;
    }
    Optional<Dossiers.Found> other = dossiers.read(text, start, limit).filter(d -> d.key().number().length() == DIGITS);
    int at = other.map(Dossiers.Found::end).orElse(start);
    List<Sequences.Found> numbers = sequences.read(text, at, limit, Sequences.Trust.TRIGGER);
    Optional<Sequences.Found> number = numbers.isEmpty() && other.isEmpty() ? Sequences.one(text, at, limit).filter(n -> Letters.isDigit(n.number(), 0)) : numbers.stream().findFirst();
    int first = start;
    return number.map(n -> new Replacement(new Range(first, n.range().end()), other.map(Dossiers.Found::key), n));
  }
}

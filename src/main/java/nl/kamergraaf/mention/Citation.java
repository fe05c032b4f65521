package nl.kamergraaf.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.letter.DossierKey;
import nl.kamergraaf.text.Range;

/**
 * A reference to a parliamentary document: "motie van de leden Paternotte en Boswijk (Kamerstuk 28 676, nr. 475)".
 *
 * @param range the number as written ("Kamerstuk 28 676, nr. 475"); without a number, the words that cite
 * @param head the words that say what is cited ("motie van de leden Paternotte en Boswijk"), where they stand in the sentence
 * @param kind what is cited
 * @param dossier dossier as written, normalised; absent where none can be read safely
 * @param sequence number in the dossier
 * @param movers the movers as written, in order; empty where none is named
 * @param unnamedMovers "c.s." follows the last mover
 * @param replaced the document that the cited one replaces (t.v.v.)
 * @param defects local names of concepts of the reference-defect scheme: what is suspect about the number
 * @param outside number of a paper outside dossiers, where it is whole: {@code h-tk-20192020-10-12}, {@code ah-tk-20232024-2278}, {@code 2025D06724}
 */
public record Citation(
    Range range,
    String rule,
    Optional<Range> head,
    Kind kind,
    Optional<DossierKey> dossier,
    Optional<String> sequence,
    List<String> movers,
    boolean unnamedMovers,
    Optional<ReplacedNumber> replaced,
    Set<String> defects,
    Optional<String> outside)
    implements Mention {

  public Citation(
      Range range, String rule, Optional<Range> head, Kind kind, Optional<DossierKey> dossier, Optional<String> sequence, List<String> movers, boolean unnamedMovers,
      Optional<ReplacedNumber> replaced, Set<String> defects) {
    this(range, rule, head, kind, dossier, sequence, movers, unnamedMovers, replaced, defects, Optional.empty());
  }

  public Citation {
    movers = List.copyOf(movers);
    defects = Set.copyOf(defects);
  }

  /** Only named as what another document replaces: "t.v.v. nr. 18". */
  public boolean isReplaced() {
    return rule.equals("citation/replaced");
  }

  /** Kinds of cited document. */
  public enum Kind {
    MOTION,
    AMENDMENT,
    LETTER,
    DEBATE,
    ANSWERS,
    REPORT,
    DOSSIER,
    OTHER
  }

  /** The same citation, in a dossier that it does not name itself. */
  public Citation in(DossierKey fixed) {
    return new Citation(range, rule, head, kind, Optional.of(fixed), sequence, movers, unnamedMovers, replaced.map(old -> old.in(fixed)), defects, outside);
  }

  /** The same citation, of another kind. */
  public Citation as(Kind other) {
    return new Citation(range, rule, head, other, dossier, sequence, movers, unnamedMovers, replaced, defects, outside);
  }

  /** The same citation, read by another rule. */
  Citation by(String other) {
    return new Citation(range, other, head, kind, dossier, sequence, movers, unnamedMovers, replaced, defects, outside);
  }

  /** The same citation, with one defect. */
  Citation suspect(String defect) {
    return new Citation(range, rule, head, kind, dossier, sequence, movers, unnamedMovers, replaced, Set.of(defect), outside);
  }

  /** The same citation, with the number that another citation gives of what it cites. */
  public Citation numbered(Citation other) {
    return new Citation(range, rule, head, kind, other.dossier, other.sequence, movers, unnamedMovers, replaced, other.defects, outside);
  }

  /** The same citation, with the whole number of its paper outside dossiers. */
  Citation numbered(Optional<String> whole) {
    return new Citation(range, rule, head, kind, dossier, sequence, movers, unnamedMovers, replaced, defects, whole);
  }

  /** Whether words in small letters that cite name no paper, but tell that the Kamer got word: "geïnformeerd". */
  public static boolean tells(String head) {
    return InformedKamer.tells(head);
  }

  /** The movers without first names, as far as a tussenvoegsel shows where the surname begins: "Inge van Dijk" is "Van Dijk". */
  public List<String> surnames() {
    return movers.stream().map(Citation::surname).toList();
  }

  private static String surname(String name) {
    for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
      if (Character.isLowerCase(name.charAt(space + 1))) {
        boolean prefixed = PersonGrammar.isPrefix(name.substring(0, name.indexOf(' ')));
        return prefixed ? name : name.substring(space + 1, space + 2).toUpperCase(Locale.ROOT) + name.substring(space + 2);
      }
    }
    return name;
  }

  /** Normal key of the document that the cited one replaces, where its dossier is known. */
  public Optional<String> replacedKey() {
    return replaced.flatMap(ReplacedNumber::key);
  }

  /** Normal key such as 21501-02-3029, where dossier and number are both there. */
  public Optional<String> key() {
    return dossier.flatMap(d -> sequence.map(s -> d + "-" + s));
  }
}

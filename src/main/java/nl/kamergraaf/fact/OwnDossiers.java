package nl.kamergraaf.fact;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.kamergraaf.letter.DossierKey;
import nl.kamergraaf.mention.Citation;

/**
 * In which dossier the number of a motion counts that stands alone, "de motie-Jansen (nr. 110)": in that of the paper cited before it, where the
 * numbers are near, as those of the motions of one debate are; else in one that the letter is filed in. Papers are told in reading order.
 */
final class OwnDossiers {

  /** A number is near another when no more than so many papers lie between. */
  private static final int NEAR = 40;
  /** How many times farther the numbers of any other dossier must be. */
  private static final int FARTHER = 4;

  private final List<DossierKey> filed;
  private final Map<DossierKey, TreeSet<Integer>> cited = new LinkedHashMap<>();
  private Optional<DossierKey> last = Optional.empty();
  /** Of those that the letter is filed in, those of which it cites motions. */
  private final Set<DossierKey> moved = new LinkedHashSet<>();

  OwnDossiers(List<DossierKey> filed) {
    this.filed = filed;
  }

  /** A motion with its dossier has been read. */
  void moved(Citation citation) {
    citation.dossier().filter(filed::contains).ifPresent(moved::add);
    cited(citation);
  }

  /** A paper with its dossier has been read. */
  void cited(Citation citation) {
    Optional<DossierKey> dossier = citation.dossier().filter(key -> citation.sequence().isPresent());
    dossier.ifPresent(key -> number(citation.sequence().get()).ifPresent(number -> cited.computeIfAbsent(key, one -> new TreeSet<>()).add(number)));
    last = dossier.or(() -> last);
  }

  /** The dossier of the paper before. */
  Optional<DossierKey> last() {
    return last;
  }

  /**
   * The dossier of a number; empty where the papers before it do not tell.
   *
   * @param next the paper that is cited behind it in the same sentence: "de motie-Jansen (nr. 5) en de motie-Smit (36 045, nr. 6)"
   */
  Optional<DossierKey> of(String sequence, Optional<Citation> next) {
    Optional<DossierKey> own = filed.size() == 1 ? Optional.of(filed.get(0)) : Optional.empty();
    Optional<Integer> number = number(sequence);
    if (number.isEmpty()) {
      return own.or(() -> last.filter(filed::contains));
    }
    DossierKey nearest = null;
    int least = Integer.MAX_VALUE;
    int other = Integer.MAX_VALUE;
    for (Map.Entry<DossierKey, TreeSet<Integer>> one : cited.entrySet()) {
      int distance = distance(one.getValue(), number.get());
      other = Math.min(other, Math.max(distance, least));
      nearest = distance < least ? one.getKey() : nearest;
      least = Math.min(least, distance);
    }
    boolean alone = least <= NEAR && other / FARTHER > least;
    if (alone && (last.filter(nearest::equals).isPresent() || filed.contains(nearest))) {
      return Optional.of(nearest);
    }
    if (least <= NEAR) { // the numbers of two dossiers are as near, or those of one that was left since
      return own.filter(key -> !alone && last.filter(key::equals).isPresent());
    }
    Optional<DossierKey> behind = next.filter(paper -> near(paper, number.get())).flatMap(Citation::dossier);
    return behind.or(() -> own).or(() -> moved.size() == 1 ? moved.stream().findFirst() : Optional.empty());
  }

  private static boolean near(Citation paper, int sequence) {
    return paper.sequence().flatMap(OwnDossiers::number).filter(number -> Math.abs(number - sequence) <= NEAR).isPresent();
  }

  private static int distance(TreeSet<Integer> numbers, int number) {
    Integer below = numbers.floor(number);
    Integer above = numbers.ceiling(number);
    return Math.min(below == null ? Integer.MAX_VALUE : number - below, above == null ? Integer.MAX_VALUE : above - number);
  }

  private static Optional<Integer> number(String sequence) {
    boolean digits = !sequence.isEmpty() && sequence.length() < 6 && sequence.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Optional.of(Integer.parseInt(sequence)) : Optional.empty();
  }
}

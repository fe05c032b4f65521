package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.letter.DossierKey;
import nl.kamergraaf.mention.Citation;

/** In which of the dossiers that a letter is filed in a number counts that stands alone: "de motie-Jansen (nr. 110)". */
final class OwnDossiers {

  /** A number is near another when no more than so many papers lie between. */
  private static final int NEAR = 40;
  /** How many times farther the numbers of any other dossier must be. */
  private static final int FARTHER = 4;

  private final List<DossierKey> filed;
  private final Map<DossierKey, List<Integer>> cited = new LinkedHashMap<>();
  private Optional<DossierKey> last = Optional.empty();

  OwnDossiers(List<DossierKey> filed) {
    this.filed = filed;
  }

  /** A motion with its number has been read. */
  void cited(Citation citation) {
    Optional<DossierKey> dossier = citation.dossier().filter(filed::contains);
    dossier.ifPresent(key -> number(citation.sequence().orElse("")).ifPresent(number -> cited.computeIfAbsent(key, one -> new ArrayList<>()).add(number)));
    last = dossier.or(() -> last);
  }

  /**
   * The one dossier that the letter is filed in; of several, that of the motion before, or where motions of several of them have been cited the
   * one whose numbers are near. Empty where that does not tell.
   */
  Optional<DossierKey> of(String sequence) {
    Optional<Integer> number = number(sequence);
    if (cited.size() < 2 || number.isEmpty()) {
      return filed.size() == 1 ? Optional.of(filed.get(0)) : last;
    }
    DossierKey nearest = null;
    int least = Integer.MAX_VALUE;
    int next = Integer.MAX_VALUE;
    for (Map.Entry<DossierKey, List<Integer>> one : cited.entrySet()) {
      int distance = one.getValue().stream().mapToInt(other -> Math.abs(other - number.get())).min().orElse(Integer.MAX_VALUE);
      next = Math.min(next, Math.max(distance, least));
      nearest = distance < least ? one.getKey() : nearest;
      least = Math.min(least, distance);
    }
    return least <= NEAR && next / FARTHER > least ? Optional.of(nearest) : Optional.empty();
  }

  private static Optional<Integer> number(String sequence) {
    boolean digits = !sequence.isEmpty() && sequence.length() < 6 && sequence.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Optional.of(Integer.parseInt(sequence)) : Optional.empty();
  }
}

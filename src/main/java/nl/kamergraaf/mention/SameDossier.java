package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.letter.DossierKey;
import nl.kamergraaf.text.Sentence;

/** "Idem, nr. 73": a number in the dossier of the document cited just before it, in the same sentence or in the note before. */
final class SameDossier {

  private static final Set<String> WORDS = Set.of("idem", "ibid", "ibid.", "ibidem");
  private static final Set<String> OF = Set.of("van", "uit", "in", "bij", ",");
  private static final Set<String> SAME = Set.of("hetzelfde", "dat", "dit", "genoemd", "voornoemd");
  /** Notes that begin with such a word, one behind the other, at most. */
  private static final int FAR = 8;

  private SameDossier() {}

  /** Index behind "van hetzelfde dossier", "uit dat dossier", with which a number points to the dossier before it; else the same. */
  static int behind(Words words, int from) {
    boolean points = OF.contains(words.get(from).lower()) && SAME.contains(words.get(from + 1).lower()) && words.follow(from + 2, "dossier");
    return points ? from + 3 : from;
  }

  /** False means that a word in small letters does not point to a dossier. */
  static boolean mayPoint(String lower) {
    return WORDS.contains(lower);
  }

  /** Behind such a word at an index, where its number may follow; empty where none stands there. */
  static Optional<Word> at(Words words, int index) {
    if (!mayPoint(words.get(index).lower())) {
      return Optional.empty();
    }
    return Optional.of(words.get(index + 1).is(".") ? words.get(index + 1) : words.get(index));
  }

  /** The dossier that the notes before a note cite last; empty where the one before cites anything else. */
  static Optional<DossierKey> before(Sentence note, Reading reading, References references, Surnames surnames) {
    List<Sentence> sentences = reading.text().sentences();
    for (int number = note.number() - 1; number >= 0 && number > note.number() - FAR; number--) {
      Sentence earlier = sentences.get(number);
      if (earlier.paragraph().kind() != Block.Kind.NOTE) {
        return Optional.empty();
      }
      List<DossierKey> cited = new ArrayList<>();
      new CitationWalk(references, surnames, earlier, reading, mention -> ((Citation) mention).dossier().ifPresent(cited::add)).walk();
      boolean points = mayPoint(reading.words(earlier).get(0).lower());
      reading.leave(earlier);
      if (!cited.isEmpty()) {
        return Optional.of(cited.get(cited.size() - 1));
      }
      if (!points) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}

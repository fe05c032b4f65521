package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.Sentence;

/**
 * Finds names of wanted kinds by their form alone: "Freedom Online Coalition", "Kerngroep Zuidkaukasus", "het initiatief ‘Graan zonder
 * Grenzen’", "de Clean Network, een samenwerkingsverband van zes landen".
 *
 * <p>A kind word by itself is no name: "de coalitie" may be the parties behind a cabinet.
 */
final class UnknownNames {

  private static final Set<String> ENGLISH = Set.of("of", "for", "and", "the", "on", "against", "to", "&");
  private static final Set<String> ENGLISH_RIGHT = Set.of("of", "for", "on", "against", "to");
  private static final Set<String> DUTCH_RIGHT = Set.of("voor", "van", "tegen", "inzake");
  private static final Set<String> OPENING = Set.of("'", "\"", "\u2018", "\u201c", "\u00ab", "\u201e");
  private static final Set<String> CLOSING = Set.of("'", "\"", "\u2019", "\u201d", "\u00bb", "\u201c");
  private static final int MOST_WORDS = 12;

  private final Reading reading;
  private final Words words;
  private final EntryHits known;
  private final DescribedBodies bodies;
  private final List<Name> found = new ArrayList<>();

  private UnknownNames(Reading reading, Sentence sentence) {
    this.reading = reading;
    this.words = reading.words(sentence);
    this.known = reading.names(sentence);
    this.bodies = new DescribedBodies(reading, words, known);
  }

  static List<Name> in(Sentence sentence, Reading reading) {
    if (!reading.tokens(sentence).hint(Hint.KIND)) {
      return List.of();
    }
    UnknownNames names = new UnknownNames(reading, sentence);
    for (int i = 0; i < names.words.size(); ) {
      i = Math.max(i + 1, names.at(i));
    }
    return names.found;
  }

  private int at(int index) {
    Word word = words.get(index);
    if (!Character.isLetter(word.text().charAt(0))) {
      return index + 1;
    }
    Optional<KindWords.KindWord> pair = word.capital() ? KindWords.whole(word.lower(), words.get(index + 1).lower()) : Optional.empty();
    Optional<KindWords.KindWord> three =
        word.capital() ? KindWords.whole(word.lower(), words.get(index + 1).lower() + " " + words.get(index + 2).lower()) : Optional.empty();
    if (three.isPresent()) {
      return headed(index, index + 3, three.get(), false);
    }
    if (pair.isPresent()) {
      return headed(index, index + 2, pair.get(), false);
    }
    Optional<KindWords.KindWord> whole = word.form().kind();
    if (whole.isPresent()) {
      return word.capital() ? headed(index, index + 1, whole.get(), false) : described(index, whole.get());
    }
    Optional<KindWords.KindWord> compound = word.form().compound();
    if (compound.isPresent()) {
      if (compound.get().kind().isAccountabilityBody() && DescribedBodies.prefix(word.lower())) {
        return described(index, compound.get());
      }
      return word.capital() && properCompound(word, compound.get()) ? headed(index, index + 1, compound.get(), true) : described(index, compound.get());
    }
    return apposition(index);
  }

  /** "IT-coalitie" names a coalition; "een EU-fonds" is any fund, and a party's coalition is a government. */
  private boolean properCompound(Word word, KindWords.KindWord kind) {
    int hyphen = word.text().indexOf('-');
    boolean party =
        known.startingAt(word.start()).filter(n -> n.entries().stream().anyMatch(e -> e.kind() == Kind.PARTY || e.kind() == Kind.PERSON)).isPresent();
    return !party && (hyphen < 0 || kind.kind().isCollaboration());
  }

  /** A capitalised kind word with what stands before and behind it. */
  private int headed(int from, int behind, KindWords.KindWord kind, boolean compound) {
    int start = left(from, kind.english());
    int end = right(behind, kind);
    int capitals = 0;
    for (int i = start; i < end; i++) {
      capitals += words.get(i).capital() ? 1 : 0;
    }
    boolean opensSentence = start == 0;
    if (capitals < 2 && (!compound || opensSentence) && end - start < 3) {
      return behind;
    }
    emit(start, end, kind.kind(), "name/kind-word");
    return end;
  }

  private int left(int from, boolean english) {
    int start = from;
    for (int at = from - 1; at >= 0 && from - at < MOST_WORDS; at--) {
      Word word = words.get(at);
      boolean connects = (english || words.get(from).text().indexOf('-') > 0) && ENGLISH.contains(word.text());
      if (word.punctuation() || (!connects && (!word.capital() || FunctionWords.contains(word))) || personOrOffice(word) || attributive(word)) {
        break;
      }
      if (!connects) {
        start = at;
      }
    }
    return start;
  }

  /** "de Nederlandse NGO-coalitie": where a thing is from is no part of its name. */
  private boolean attributive(Word word) {
    return word.text().endsWith("e") && known.startingAt(word.start()).filter(n -> n.form() == Spelling.Form.ADJECTIVE).isPresent();
  }

  private boolean personOrOffice(Word word) {
    return known.covering(word.range())
        .filter(n -> n.entries().stream().anyMatch(e -> e.kind() == Kind.PERSON || e.kind() == Kind.OFFICE || e.kind() == Kind.PARTY))
        .isPresent();
  }

  private int right(int from, KindWords.KindWord kind) {
    int end = capitals(from);
    Set<String> prepositions = kind.english() ? ENGLISH_RIGHT : DUTCH_RIGHT;
    while (end - from < MOST_WORDS) {
      String next = words.get(end).text();
      boolean inside = end > from && kind.english() && (next.equals("and") || next.equals("in"));
      if (!prepositions.contains(next) && !inside) {
        return end;
      }
      int at = end + 1;
      if (words.follow(at, "the") || (!kind.english() && (words.follow(at, "de") || words.follow(at, "het")))) {
        at++;
      }
      // "Tribunaal voor het misdrijf agressie tegen X": a court's name says in plain words what it judges
      for (int small = 0; small < 3 && !kind.english() && kind.kind().isAccountabilityBody() && lower(words.get(at)); small++) {
        at++;
      }
      int behind = capitals(at);
      boolean country = next.equals("van") && known.startingAt(words.get(at).start()).isPresent();
      if (behind == at || country) {
        return end;
      }
      end = behind;
    }
    return end;
  }

  private static boolean lower(Word word) {
    return Character.isLowerCase(word.text().charAt(0));
  }

  private int capitals(int from) {
    int at = from;
    while (at - from < MOST_WORDS && words.get(at).capital() && !words.get(at).initials() && !personOrOffice(words.get(at))) {
      at++;
    }
    return at;
  }

  /** "het initiatief ‘X’", "operatie X": the name follows a small kind word. */
  private int described(int index, KindWords.KindWord kind) {
    Optional<Name> body = kind.kind().isAccountabilityBody() ? bodies.at(index, kind) : Optional.empty();
    if (body.isPresent()) {
      found.add(body.get());
      return index + 1;
    }
    Word next = words.get(index + 1);
    if (OPENING.contains(next.text()) && words.get(index + 2).capital()) {
      for (int i = index + 3; i < index + 3 + MOST_WORDS; i++) {
        if (CLOSING.contains(words.get(i).text())) {
          emit(index + 2, i, kind.kind(), "name/quoted");
          return i;
        }
      }
      return index + 1;
    }
    boolean named = kind.kind() == Kind.MISSION || kind.kind() == Kind.PROGRAMME || kind.word().equals("platform") || kind.word().equals("initiatief");
    if (named && next.capital() && !FunctionWords.contains(next) && known.startingAt(next.start()).isEmpty()) {
      int end = right(index + 1, kind);
      emit(index + 1, end, kind.kind(), "name/described");
      return end;
    }
    return index + 1;
  }

  /** "de Clean Network, een samenwerkingsverband van zes landen" */
  private int apposition(int index) {
    Word word = words.get(index);
    if (!word.capital() || FunctionWords.contains(word) || known.covering(word.range()).isPresent()) {
      return index + 1;
    }
    int end = capitals(index);
    if (end - index < 2 || !words.follow(end, ",", "een")) {
      return index + 1;
    }
    for (int i = end + 2; i < end + 5; i++) {
      Optional<KindWords.KindWord> kind = words.get(i).form().kind();
      if (kind.isPresent() && lower(words.get(i))) {
        emit(index, end, kind.get().kind(), "name/apposition");
        return end;
      }
    }
    return index + 1;
  }

  private void emit(int start, int end, Kind kind, String rule) {
    Range range = words.get(start).range().to(words.get(end - 1).range());
    String label = reading.text().text(range);
    boolean inside = known.covering(range).isPresent();
    boolean again = !found.isEmpty() && found.get(found.size() - 1).range().overlaps(range);
    if (!inside && !again) {
      found.add(new Name(range, rule, label, kind, Spelling.Form.NAME, List.of(), Optional.empty()));
    }
  }
}

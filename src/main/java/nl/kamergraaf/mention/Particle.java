package nl.kamergraaf.mention;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.kamergraaf.bundled.Wordlist;

/**
 * What stands at the end of a separable verb, told from a preposition by the words behind it: "stelde een fonds in" and "stelde in overleg een fonds
 * in", but "stelde de gemeente in het gelijk".
 *
 * @param idioms openings that make another verb of it
 * @param governed words that show a preposition, if they come right behind
 * @param separable an article or a name right behind shows a preposition
 * @param about it may open what a noun is about: "neem de motie over pacht niet over"
 */
record Particle(Set<String> idioms, Set<String> governed, boolean separable, boolean about) {

  private static final Wordlist WORDS = Wordlist.beside(Particle.class, "particle-words.txt");
  private static final Set<String> ARTICLES = WORDS.all("articles");
  private static final Particle NONE = new Particle(Set.of(), Set.of(), false, false);
  private static final Map<String, Particle> KNOWN = new ConcurrentHashMap<>();

  /** What a word is to the place where it stands. */
  enum Sense {
    PARTICLE,
    PREPOSITION,
    IDIOM
  }

  /** Of a cue, by the first word of its verb and by its last part. */
  static Particle of(String verb, String last) {
    return last.indexOf(' ') >= 0 ? NONE : KNOWN.computeIfAbsent(verb + ' ' + last, key -> make(verb, last));
  }

  private static Particle make(String verb, String last) {
    boolean prepositional = WORDS.has("prepositional", verb);
    Set<String> idioms = WORDS.all("idiom-" + last);
    return idioms.isEmpty() || prepositional ? NONE : new Particle(idioms, WORDS.all("governed-" + last), WORDS.has("particles", last), WORDS.has("about", last));
  }

  /** What it is where it ends at a place. */
  Sense at(String text, int end) {
    if (idioms.isEmpty() || end + 1 >= text.length() || text.charAt(end) != ' ') {
      return Sense.PARTICLE;
    }
    int first = wordEnd(text, end + 1);
    String word = Letters.lower(text.substring(end + 1, first));
    if (idioms.contains(word)) {
      return Sense.IDIOM;
    }
    if (separable && (Character.isUpperCase(text.charAt(end + 1)) || governed.contains(word))) {
      return Sense.PREPOSITION;
    }
    if (first + 1 < text.length() && text.charAt(first) == ' ' && idioms.contains(word + ' ' + Letters.lower(text.substring(first + 1, wordEnd(text, first + 1))))) {
      return Sense.IDIOM;
    }
    return separable && ARTICLES.contains(word) ? Sense.PREPOSITION : Sense.PARTICLE;
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && (Letters.isWord(text, end) || text.charAt(end) == '-')) {
      end++;
    }
    return end;
  }
}

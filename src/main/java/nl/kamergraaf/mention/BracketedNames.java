package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.Sentence;

/**
 * Finds names by the short form in brackets behind them: "de Nederlandse Visautoriteit (NVA)", "the Sea Food Council (SFC)". What is written with
 * capitals and abbreviated so may be a body, a law, a paper or a plan: one of its words must say that it is a body.
 */
final class BracketedNames {

  private static final Endings BODIES = new Endings(NameWords.ALL.all("body"));
  private static final Set<String> BETWEEN = Set.of("ter", "ten", "voor", "van", "de", "het", "der", "des", "du", "of", "for", "and", "en", "inzake", "tegen", "on", "the", "to", "in", "&", "-");
  private static final String HEREAFTER = "hierna";
  private static final Set<Kind> PLACES = Set.of(Kind.COUNTRY, Kind.PLACE);
  private static final int MOST_WORDS = 10;
  private static final int LONGEST = 9;

  private BracketedNames() {}

  /** @param others the unknown names that the sentence has by their form */
  static List<Name> in(Sentence sentence, Reading reading, List<Name> others) {
    if (reading.text().text().indexOf('(', sentence.range().start(), sentence.range().end()) < 0) {
      return List.of();
    }
    Words words = reading.words(sentence);
    List<Name> found = new ArrayList<>();
    for (int open = 2; open + 2 < words.size(); open++) {
      int at = words.get(open).is("(") ? shortForm(words, open + 1) : open;
      if (at > open && words.get(at + 1).is(")")) {
        before(words, open, words.get(at).text(), reading, sentence).filter(name -> Stream.concat(others.stream(), found.stream()).noneMatch(one -> one.range().overlaps(name.range())))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** Behind "hierna:", where that opens the brackets. */
  private static int shortForm(Words words, int at) {
    int behind = words.get(at).lower().equals(HEREAFTER) ? at + 1 : at;
    return behind > at && words.get(behind).is(":") ? behind + 1 : behind;
  }

  private static Optional<Name> before(Words words, int open, String shortForm, Reading reading, Sentence sentence) {
    if (!abbreviation(shortForm) || !words.get(open - 1).capital() || !reading.register().spelled(shortForm).isEmpty()) {
      return Optional.empty(); // a short form of the register is not taken from it
    }
    int start = open;
    while (start > 0 && open - start < MOST_WORDS && (words.get(start - 1).capital() || BETWEEN.contains(words.get(start - 1).text()))) {
      start--;
    }
    while (start < open && !fits(words, start, open, shortForm)) {
      start++;
    }
    int capitals = 0;
    boolean body = false;
    for (int i = start; i < open; i++) {
      boolean capital = words.get(i).capital();
      String lower = words.get(i).lower();
      body |= capital && BODIES.end(lower);
      capitals += capital ? 1 : 0;
    }
    body |= NameWords.ALL.has("name-end", words.get(open - 1).lower()); // "Sociale Kredieten Nederland (SKN)"
    if (!body || capitals < 2) {
      return Optional.empty();
    }
    Range range = words.get(start).range().to(words.get(open - 1).range());
    boolean known = reading.names(sentence).all().stream().anyMatch(named -> named.range().overlaps(range) && !named.entries().stream().allMatch(entry -> PLACES.contains(entry.kind())));
    return known ? Optional.empty() : Optional.of(new Name(range, "name/bracketed", reading.text().text(range), kind(words, start, open), Spelling.Form.NAME, List.of(), Optional.empty()));
  }

  /** The first letter opens the first word, and the words spell the short form. */
  private static boolean fits(Words words, int start, int open, String shortForm) {
    Word first = words.get(start);
    boolean opens = first.capital() && !FunctionWords.contains(first) && Character.toUpperCase(first.text().charAt(0)) == Character.toUpperCase(shortForm.charAt(0));
    if (!opens) {
      return false;
    }
    List<String> parts = new ArrayList<>();
    for (int i = start; i < open; i++) {
      parts.addAll(List.of(words.get(i).text().split("-")));
    }
    return ShortForm.spells(shortForm, parts.stream().filter(part -> !part.isEmpty()).toList());
  }

  private static Kind kind(Words words, int start, int open) {
    for (int i = start; i < open; i++) {
      String lower = words.get(i).lower();
      Optional<KindWords.KindWord> kind = KindWords.whole(lower).or(() -> KindWords.end(lower));
      if (kind.isPresent()) {
        return kind.get().kind();
      }
    }
    return Kind.ORGANISATION;
  }

  private static boolean abbreviation(String text) {
    long capitals = text.chars().filter(Character::isUpperCase).count();
    return text.length() <= LONGEST && capitals >= 2 && capitals * 2 >= text.length() && text.chars().allMatch(Character::isLetter);
  }
}

package nl.kamergraaf.mention;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/**
 * What a short form in parentheses stands for: the name before it, or a longer phrase that only ends in that name, as the Commissie in
 * "de Commissie jeugdzorg Caribisch Nederland (hierna: de Commissie)".
 */
final class DefinedPhrase {

  private static final Set<String> ARTICLES = Set.of("de", "het");

  private static final Set<Kind> PLACES = Set.of(Kind.COUNTRY, Kind.PLACE);

  private final String text;
  private final Name named;
  private final Range name;

  DefinedPhrase(String text, Name named) {
    this.text = text;
    this.named = named;
    this.name = named.range();
  }

  /** Whether the name is only the end of the phrase that is defined. */
  boolean longerThanName(ShortForm form) {
    String said = text.substring(name.start(), name.end());
    List<String> before = ShortForm.wordsBefore(text, name.start());
    if (ShortForm.initials(form.text(), said) || ends(said, form.text())) {
      return false;
    }
    boolean head = before.stream().anyMatch(word -> endsIn(word, form.text()));
    return head || abbreviation(form.text()) && longerInitials(form.text(), before) || form.announced() && !capital(form.text()) && inside(before);
  }

  /** One of the words of the name is, or ends in, the short form: "Internationaal Strafhof (hierna: het Strafhof)", "(hierna: het Hof)". */
  private static boolean ends(String name, String shortForm) {
    for (String word : name.split("[ -]")) {
      if (endsIn(word, shortForm)) {
        return true;
      }
    }
    return name.toLowerCase(Locale.ROOT).contains(shortForm.toLowerCase(Locale.ROOT));
  }

  private static boolean endsIn(String word, String shortForm) {
    return word.toLowerCase(Locale.ROOT).endsWith(shortForm.toLowerCase(Locale.ROOT));
  }

  private static boolean abbreviation(String shortForm) {
    return shortForm.indexOf(' ') < 0 && shortForm.chars().filter(Character::isUpperCase).count() >= 2;
  }

  private static boolean capital(String shortForm) {
    return Character.isUpperCase(shortForm.charAt(0));
  }

  /** "Tijdelijke wet Waterfonds (TwW)": words before the name and its first spell it letter by letter. */
  private boolean longerInitials(String shortForm, List<String> before) {
    for (int first = 0; first < before.size(); first++) {
      List<String> more = before.subList(first, before.size());
      String phrase = String.join(" ", more) + " " + text.substring(name.start(), name.end());
      boolean small = more.stream().anyMatch(word -> Character.isLowerCase(word.charAt(0)) && !FunctionWords.has(word)); // else it is the name that is cut short
      if (small && ShortForm.initials(shortForm, phrase) && opens(more.get(0), shortForm)) {
        return true;
      }
    }
    return false;
  }

  private static boolean opens(String word, String shortForm) {
    return Character.toLowerCase(word.charAt(0)) == Character.toLowerCase(shortForm.charAt(0));
  }

  /** A country or place without article: "het gebouw in Suriname (hierna: de loods)". */
  private boolean inside(List<String> before) {
    return PLACES.contains(named.kind()) && !before.isEmpty() && !ARTICLES.contains(before.get(before.size() - 1).toLowerCase(Locale.ROOT));
  }
}

package nl.kamergraaf.fact;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Range;

/** How far the words reach for what a power is over, or rests on: a noun with what belongs to it. */
final class JurisdictionPhrase {

  /** Of the power behind "en": "is gebaseerd op X en omvat Y". */
  static final Set<String> PREDICATES = Set.of("is", "was", "wordt", "vloeit", "volgt", "berust", "rust", "steunt", "stoelt", "omvat", "betreft", "bestrijkt", "strekt", "ziet", "beperkt");
  static final Set<String> AND = Set.of("en");
  private static final Set<String> ENDS = Set.of("ontleent", "ontleende", "grondt", "baseert", "zou", "kan", "moet", "vloeit", "berust", "steunt", "stoelt", "rust", "zal", "heeft", "hebben", "krijgt", "krijgen", "toekomt", "wordt", "worden", "is", "zijn", "uitoefent", "niet", "duurt", "geldt", "gelden", "blijft", "staat", "moeten", "op");
  private static final Set<String> ENDING = ENDS.stream().filter(word -> !word.equals("op")).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> RELATIVES = Set.of("die", "dat", "waarvan", "waarbij");
  private static final Set<String> CONDITIONS = Set.of("zolang", "indien", "tenzij", "mits", "als", "wanneer", "omdat", "zodat", "maar", "waardoor", "terwijl", "nadat", "zodra");
  /** Behind "en" and its verb: "en grondt deze op". */
  private static final Set<String> POINTERS = Set.of("deze", "die", "dit", "zich");
  private static final String OF = "van";
  /** "artikel 12 van zijn statuut" */
  private static final String ITS = "zijn";
  private static final String NOT = "niet";
  private static final String TO = "te";
  private static final String LIMITED = "beperkt";
  private static final String UP_TO = "tot";
  private static final String PARAGRAPH = "lid";
  private static final String ARTICLE = "artikel";

  private JurisdictionPhrase() {}

  static int unarticled(View view, int start) {
    for (String article : List.of("de ", "het ", "een ")) {
      if (view.text().text().startsWith(article, start)) {
        return start + article.length();
      }
    }
    return start;
  }

  /** "misdrijven op volle zee": a place behind "op" belongs to it, where the clause ends with it. */
  static int placed(View view, int end) {
    Range clause = view.clauseOf(new Range(end, end)).range();
    Range rest = ListedParts.trimmed(view, new Range(end, Math.max(end, clause.end())));
    boolean place = view.text().text().startsWith(" op ", end) && !Words.any(view, rest, ENDING) && view.mentions(When.class, rest).isEmpty();
    return place ? rest.end() : end;
  }

  /** Up to the verb, or the clause that says when or why; a relative clause belongs to it, as do the parts of a list. */
  static int end(View view, int from) {
    Words words = view.wordTable();
    int end = from;
    boolean relative = false;
    boolean closed = false;
    for (int i = words.startingAt(from); i < words.size(); i++) {
      String word = words.lower(i);
      boolean mark = end > from && words.breaks(i - 1);
      boolean next = AND.contains(word) && !relative && i + 1 < words.size() && (PREDICATES.contains(words.lower(i + 1)) || Verbs.finite(words.lower(i + 1)) || Clause.verb(words.lower(i + 1)) || i + 2 < words.size() && words.lower(i + 1).endsWith("t") && POINTERS.contains(words.lower(i + 2)));
      if (mark && paragraph(words, i)) {
        end = words.range(i + 1).end(); // "artikel 290, vijfde lid, van dat verdrag"
        boolean of = i + 2 < words.size() && words.lower(i + 2).equals(OF);
        i++;
        if (of) {
          end = words.range(++i).end();
        }
        continue;
      }
      boolean judges = word.equals(TO) && i + 1 < words.size() && JurisdictionReach.WORDS.has("judging", words.lower(i + 1)); // "over kaping te oordelen"
      boolean limited = word.equals(LIMITED) && i + 1 < words.size() && words.lower(i + 1).equals(UP_TO);
      boolean main = relative && closed && ENDING.contains(word) && !AND.contains(words.lower(i - 1)); // "die op zee zijn begaan berust op"
      closed = !RELATIVES.contains(word) && (closed || relative && ENDING.contains(word) && !word.equals(NOT));
      if (judges || limited || main || next || CONDITIONS.contains(word) || ENDS.contains(word) && !relative && !(word.equals(ITS) && end > from && Governor.preposition(words.lower(i - 1))) || mark && !lists(view, words, i)) {
        break;
      }
      relative |= RELATIVES.contains(word) && !(i + 1 < words.size() && words.lower(i + 1).equals(OF)); // not "die van Kenia"
      end = words.range(i).end();
    }
    return end;
  }

  /** "vijfde lid" behind the number of an article. */
  private static boolean paragraph(Words words, int i) {
    return i > 1 && i + 1 < words.size() && Ordinals.of(words.lower(i)).isPresent() && words.lower(i + 1).equals(PARAGRAPH) && words.lower(i - 2).equals(ARTICLE);
  }

  /** Behind a comma: a further part of a list that ends in "en" or "of", in the same clause. */
  private static boolean lists(View view, Words words, int i) {
    if (!view.words(new Range(words.range(i - 1).end(), words.range(i).start())).equals(", ") || RELATIVES.contains(words.lower(i))) {
      return false;
    }
    for (int k = i; k < words.size() - 1; k++) {
      boolean another = AND.contains(words.lower(k)) && k + 2 < words.size() && JurisdictionReach.WORDS.has("own-subject", words.lower(k + 1)) && (PREDICATES.contains(words.lower(k + 2)) || Verbs.finite(words.lower(k + 2))); // ", en zij strekt zich uit tot"
      if (another || AND.contains(words.lower(k)) && PREDICATES.contains(words.lower(k + 1))) {
        return false; // "van Kenia, en is beperkt tot"
      }
      if (words.lower(k).equals("en") || words.lower(k).equals("of")) {
        return true;
      }
      if (words.breaks(k) && !view.words(new Range(words.range(k).end(), words.range(k + 1).start())).equals(", ") || ENDS.contains(words.lower(k)) || RELATIVES.contains(words.lower(k))) {
        return false;
      }
    }
    return false;
  }
}

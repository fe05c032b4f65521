package nl.kamergraaf.mention;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Endings;

/** What an office without a portfolio is charged with, or whose it is: "gezant voor de Sahel", "commissaris voor schone energie", "griffier van het Hof". */
final class OfficeTasks {

  private static final Set<String> ARTICLES = Set.of("de", "het");
  private static final Set<String> PLACES = Set.of("in", "van");
  private static final Set<String> STATE_BODIES = NameWords.ALL.all("state-body");
  private static final Set<String> CHARGED = NameWords.ALL.all("charged");
  private static final Endings ADJECTIVES = new Endings(NameWords.ALL.all("aim-adjective"));
  private static final String FIELD = "minister voor ";

  private final Words words;
  private final EntryHits known;
  private final OfficeTitles titles;

  OfficeTasks(Words words, EntryHits known, OfficeTitles titles) {
    this.words = words;
    this.known = known;
    this.titles = titles;
  }

  /** Index behind the task of an envoy or commissioner; the same index where none is said. */
  int behind(int at, String noun) {
    int fields = CHARGED.contains(noun) && words.get(at - 1).capital() ? fields(at) : at;
    if (fields > at) {
      return fields;
    }
    boolean charged = noun.endsWith("commissaris") || Titles.ENVOY.contains(noun) || Titles.isFieldEnvoy(noun);
    if (!charged || !words.get(at).is("voor")) {
      return at;
    }
    int field = article(at + 1);
    int end = words.get(field).capital() ? named(field, noun) : described(field);
    return end == field ? at : placed(end);
  }

  /** "Nationaal Coördinator Terrorismebestrijding en Veiligheid", "Nationaal Coördinator tegen Discriminatie en Racisme": fields with capitals. */
  private int fields(int at) {
    int from = words.get(at).is("tegen") || words.get(at).is("voor") ? at + 1 : at;
    int end = words.get(from).capital() && titles.isField(words.get(from)) ? from + 1 : at;
    boolean more = end > at && words.get(end).is("en") && words.get(end + 1).capital() && !FunctionWords.contains(words.get(end + 1));
    boolean qualified = more && ADJECTIVES.end(words.get(end + 1).lower()) && words.get(end + 2).capital(); // "en Seksueel Geweld"
    return qualified ? end + 3 : more ? end + 2 : end;
  }

  /** "voor Economie", "voor Landbouw en Voedsel", "voor de Zuidelijke Kaukasus". */
  private int named(int field, String noun) {
    int end = titles.field(FIELD, field);
    return end > field && noun.endsWith("commissaris") ? end : behindPlace(end).orElse(end);
  }

  /** Index behind a place that begins at a word. */
  private Optional<Integer> behindPlace(int at) {
    return known.startingAt(words.get(at).start()).filter(OfficeTasks::isPlace).map(named -> words.from(named.range().end()));
  }

  private static boolean isPlace(EntryHits.Named named) {
    return named.form() != Spelling.Form.ADJECTIVE && named.entries().stream().allMatch(e -> e.kind() == Kind.PLACE || e.kind() == Kind.COUNTRY);
  }

  /** "voor kinderrechten", "voor schone energie": an adjective needs the noun behind it. */
  private int described(int field) {
    if (!small(field) || FunctionWords.contains(words.get(field))) {
      return field;
    }
    return words.get(field).lower().endsWith("e") && small(field + 1) && !FunctionWords.contains(words.get(field + 1)) ? field + 2 : field + 1;
  }

  /** "voor de mensenrechten in Iran" */
  private int placed(int end) {
    int at = PLACES.contains(words.get(end).text()) ? article(end + 1) : end;
    return at > end ? behindPlace(at).orElse(end) : end;
  }

  /** Index behind "van het Hof": a body by its noun with a capital, whose whole name stands elsewhere; the same index where there is none. */
  int shortBody(int at) {
    int noun = words.get(at).is("van") || words.get(at).is("bij") ? article(at + 1) : at;
    boolean body = noun == at + 2 && words.get(noun).capital() && !words.get(noun + 1).capital() && NameWords.ALL.has("office", words.get(noun).lower());
    return body ? noun + 1 : at;
  }

  /** Index behind the body that an office is the head of: "van het Hof", "van de kiesraad". */
  int headed(int at, boolean abroad) {
    int body = stateBody(at);
    return body > at || abroad ? body : shortBody(at);
  }

  /** Index behind "van de kiesraad", "van de centrale bank": a body of which a state has one, in small letters; the same index where there is none. */
  int stateBody(int at) {
    int noun = words.get(at).is("van") ? article(at + 1) : at;
    if (noun != at + 2 || !small(noun)) {
      return at;
    }
    String first = words.get(noun).lower();
    int end = STATE_BODIES.contains(first) ? noun + 1 : STATE_BODIES.contains(first + " " + words.get(noun + 1).lower()) ? noun + 2 : at;
    return words.get(end).is("van") ? at : end; // "de voorzitter van het parlement van de jeugd"
  }

  private int article(int at) {
    return ARTICLES.contains(words.get(at).text()) ? at + 1 : at;
  }

  private boolean small(int index) {
    String text = words.get(index).text();
    return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
  }
}

package nl.kamergraaf.mention;

import java.util.Set;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/** Groups that only the end of their name and what is said of them show: "de zogenoemde Vughtgroep", "het Pall Mall-proces". */
final class CalledGroups {

  /** "de zogenoemde X-groep" */
  private static final Set<String> CALLED = Set.of("zogenoemde", "zogeheten", "zogenaamde", "informele", "genaamd");
  private static final Set<String> GROUPS = Set.of("groep", "club", "-proces", "-format", "-formaat", "-initiatief", "-akkoord", "samenwerking", "-bondgenootschap", "proces", "forum");
  /** What tokens leave of "Mall-proces", and nouns of a group. */
  private static final Set<String> HALVES = Set.of("proces", "format", "formaat", "groep", "verband", "kring", "bondgenootschap", "gremium");
  private static final Set<String> JOINING = Set.of(
          "lid", "leden", "deel", "mee", "voorzitter", "covoorzitter", "co-voorzitter", "medevoorzitter", "voorzitterschap", "voorgezeten", "aangesloten", "samen", "partij",
          "landen", "lidstaten", "waarnemer", "waarnemers", "trekker", "kartrekker", "oprichter", "oprichters", "medeoprichter", "initiatiefnemer", "initiatiefnemers",
          "toegetreden", "toehoorder", "gastland", "gastheer", "draagt", "bijdrage", "bijgedragen", "bijdraagt", "deelname", "deelnemer", "deelnemers", "lidmaatschap", "zit", "zat", "zitten", "zegde", "toegezegd", "partner");
  /** Leading shows a group only where the state that writes does it, and not in "leidt tot". */
  private static final Set<String> LEADING = Set.of("leidt", "leidde", "leiden", "coördineert", "coördineerde", "coördineren", "trekt", "trok", "leiding", "voorzit", "voorzat", "coördinatie");
  private static final String GROUP = "groep";
  private static final Set<String> NO_NAMES = Set.of(GROUP, "samenwerking", "ontwikkelingssamenwerking");
  private static final Set<String> MEMBERS = Set.of("lid", "leden");
  private static final Set<String> ARTICLES = Set.of("het", "de");
  private static final Set<String> ACTING = Set.of("nederland", "wij", "we", "ik", "kabinet", "minister", "staatssecretaris", "koninkrijk", "regering", "defensie", "nederlandse", "nederlands");
  /** "ons land", "heeft ons als toehoorder toegelaten" */
  private static final Set<String> WHOM = Set.of("land", "als");
  private static final int MOST_WORDS = 12;
  private static final int MOST_SIDE = 3;
  private static final Set<String> FRIENDS = Set.of("vriendengroep");
  private static final Set<String> AIMS = Set.of("voor", "tegen", "inzake");
  /** An investigation team, by its short form. */
  private static final String TEAM = "jit";
  /** "de Export Enforcement Five" */
  private static final Set<String> NUMBERS = Set.of("four", "five", "six", "seven", "eight", "nine");
  /** What a name of a group may be about. */
  private static final Set<Kind> ABOUT = Set.of(Kind.COUNTRY, Kind.ORGANISATION);
  private static final Set<String> LED = Set.of("geleide", "getrokken", "gecoördineerde", "opgezette", "gestarte", "gelanceerde", "voorgezeten", "geïnitieerde", "aangevoerde");
  private static final String BY = "door";
  private static final Set<String> LINKS = Set.of("of", "for", "and");
  private static final Set<String> WHERE = Set.of("waarin", "waaraan", "waarbij", "waartoe", "waarvan");
  private static final Set<String> PARTICLES = Set.of("van", "de", "der", "den", "ter", "ten");

  private final Words words;
  private final boolean parts;
  private final EntryHits known;
  private final Emit out;
  private Boolean joining;

  /** @param parts the sentence has a wording that tells a part in a group */
  CalledGroups(Words words, boolean parts, EntryHits known, Emit out) {
    this.words = words;
    this.parts = parts;
    this.known = known;
    this.out = out;
  }

  /** Takes a name that was found. */
  interface Emit {
    void name(Range range, Kind kind, String rule);
  }

  /** "de zogenoemde Vughtgroep", "neemt deel aan het Pall Mall-proces": a group by the end of its name and by what is said of it. */
  boolean at(int index) {
    Word word = words.get(index);
    if (ofPlace(index)) {
      out.name(words.get(index - 1).range().to(word.range()), Kind.COLLABORATION, "name/called");
      return true;
    }
    if (!capitalEnd(word.text(), word.lower()) || known.covering(word.range()).isPresent()) {
      return false;
    }
    int start = index;
    while (start > 0 && index - start < MOST_WORDS && words.get(start - 1).capital() && !FunctionWords.contains(words.get(start - 1)) && !NameReach.attributive(known, words.get(start - 1))) {
      start--;
    }
    boolean named = CALLED.contains(words.get(start - 1).lower());
    boolean squad = NameWords.ALL.has("squad", word.lower());
    if ((squad || NUMBERS.contains(word.lower())) && index - start < 2 || squad && (!into(start) || words.get(index + 1).is("van"))) {
      return false;
    }
    start = linked(word, start);
    int end = start == index ? titled(index + 1) : index + 1;
    int aim = aimed(word, end);
    named = named || joining() || ofOthers(end) || FRIENDS.contains(word.lower()) && aim > index + 1 || end - index > 2;
    if (named && start > 0) {
      out.name(words.get(start).range().to(words.get(aim - 1).range()), Kind.COLLABORATION, "name/called");
    }
    return named && start > 0;
  }

  /** "aan de Rapid Salvage Teams" */
  private boolean into(int start) {
    return start > 1 && ARTICLES.contains(words.get(start - 1).lower()) && NameWords.ALL.has("into", words.get(start - 2).lower());
  }

  /** "de Safety of Divers-groep": where the name begins over its small words. */
  private int linked(Word word, int start) {
    boolean hyphened = word.text().indexOf('-') > 0;
    int from = start;
    while (hyphened && from > 1 && LINKS.contains(words.get(from - 1).text()) && words.get(from - 2).capital() && !FunctionWords.contains(words.get(from - 2))) {
      from -= 2;
    }
    return from;
  }

  /** "de Reef Protection Seven, waarin Australië met zes eilandstaten overlegt": a clause tells which other state is in it. */
  private boolean ofOthers(int end) {
    return words.get(end).is(",") && WHERE.contains(words.get(end + 1).text()) && abroad(words.get(end + 1).start());
  }

  /** A state other than the one that writes is named behind a place. */
  private boolean abroad(int from) {
    return known.all().stream().anyMatch(named -> named.range().start() >= from && named.entries().stream().allMatch(entry -> entry.kind() == Kind.COUNTRY && !Offices.isHome(entry)));
  }

  /** "de Dialooggroep Rekenschap" */
  private int titled(int from) {
    int end = from;
    while (end - from + 1 < MOST_SIDE && words.get(end).capital() && !FunctionWords.contains(words.get(end)) && known.covering(words.get(end).range()).isEmpty()) {
      end++;
    }
    return end > from ? ofState(end) : ofKnown(from);
  }

  /** "de Vriendengroep Jemen", "de Vriendengroep Internationaal Strafhof": what the group is about is known by itself. */
  private int ofKnown(int from) {
    return known.startingAt(words.get(from).start())
        .filter(named -> named.form() == Spelling.Form.NAME && named.entries().stream().allMatch(entry -> ABOUT.contains(entry.kind()) || entry.kind().isAccountabilityBody()) && named.entries().stream().noneMatch(Offices::isHome))
        .map(named -> words.from(named.range().end()))
        .orElse(from);
  }

  /** "het door Estland geleide drone-initiatief": a state leads it. */
  boolean led(int index) {
    int by = index - 1;
    while (by > 0 && index - by < MOST_WORDS && !words.get(by).is(BY) && !words.get(by).is(".")) {
      by--;
    }
    boolean participle = LED.contains(words.get(index - 1).lower());
    Range between = words.get(by).range().to(words.get(index).range());
    return participle && words.get(by).is(BY) && ARTICLES.contains(words.get(by - 1).lower())
        && known.all().stream().anyMatch(named -> between.contains(named.range()) && named.form() == Spelling.Form.NAME && named.entries().stream().allMatch(entry -> entry.kind() == Kind.COUNTRY));
  }

  /** "de Batterij 5-alliantie": the number belongs to the word before it. */
  boolean numbered(int index) {
    Word word = words.get(index);
    Word before = words.get(index - 1);
    boolean digit = Character.isDigit(word.text().charAt(0)) && word.text().indexOf('-') > 0 && before.titleCase() && !FunctionWords.contains(before) && known.covering(before.range()).isEmpty();
    boolean named = digit && index > 1 && (ARTICLES.contains(words.get(index - 2).lower()) || CALLED.contains(words.get(index - 2).lower())) && KindWords.end(word.lower()).filter(kind -> kind.kind().isCollaboration()).isPresent();
    if (named) {
      out.name(before.range().to(word.range()), Kind.COLLABORATION, "name/called");
    }
    return named;
  }

  /** "de Werkgroep Wederopbouw Afghanistan": the other state that closes the name. */
  private int ofState(int end) {
    return known.startingAt(words.get(end).start())
        .filter(named -> named.form() == Spelling.Form.NAME && named.entries().stream().allMatch(entry -> entry.kind() == Kind.COUNTRY && !Offices.isHome(entry)))
        .map(named -> words.from(named.range().end()))
        .orElse(end);
  }

  /** "de Vriendengroep van Kaapverdië", "de Werkgroep voor Schone Havens" */
  private int aimed(Word word, int end) {
    boolean joins = AIMS.contains(words.get(end).text()) || FRIENDS.contains(word.lower()) && words.get(end).is("van");
    int at = ARTICLES.contains(words.get(end + 1).text()) ? end + 2 : end + 1;
    int behind = joins ? capitals(at) : at;
    int of = ARTICLES.contains(words.get(behind + 1).text()) ? behind + 2 : behind + 1; // "voor de Bescherming van Erfgoed"
    boolean more = behind > at && words.get(behind).is("van") && known.covering(words.get(of).range()).isEmpty();
    int last = more ? capitals(of) : of;
    return last > of ? last : behind > at ? behind : end;
  }

  private int capitals(int from) {
    int at = from;
    while (at - from < MOST_SIDE && words.get(at).capital() && !FunctionWords.contains(words.get(at))) {
      at++;
    }
    return at;
  }

  /** "het JIT Zeeglas", "het gezamenlijk onderzoeksteam Zeearend": the place behind the name, 0 if there is none. */
  int team(int index) {
    Word next = words.get(index + 1);
    boolean joint = index > 0 && NameWords.ALL.has("joint", words.get(index - 1).lower());
    boolean inquiry = NameWords.ALL.has("inquiry", words.get(index).lower()) && (joint || ARTICLES.contains(words.get(Math.max(0, index - 1)).lower()) && abroad(0));
    boolean title = inquiry && joint && words.get(index - 1).capital() && words.get(index).capital(); // "het Gezamenlijk Opsporingsteam Libië"
    boolean named = (inquiry || words.get(index).lower().equals(TEAM) && words.get(index).capital()) && next.capital() && next.text().length() > 2 && !FunctionWords.contains(next) && (title || known.startingAt(next.start()).isEmpty());
    boolean whole = named && (title || known.covering(next.range()).isEmpty());
    if (whole) {
      out.name(words.get(joint ? index - 1 : index).range().to(next.range()), Kind.COLLABORATION, "name/called");
    }
    return whole ? index + 2 : 0;
  }

  /** "de Haagse Groep, waarin dertien landen": an adjective of a place before "Groep", in a sentence that counts states or tells who takes part. */
  private boolean ofPlace(int index) {
    Word before = words.get(index - 1);
    boolean named = words.get(index).text().equals("Groep") && index > 1 && before.capital() && before.lower().endsWith("se") && ARTICLES.contains(words.get(index - 2).lower());
    return named && known.covering(before.range()).filter(of -> of.entries().stream().anyMatch(entry -> entry.kind() == Kind.COUNTRY)).isEmpty() && joining();
  }

  /** "de commissie-Jansen", "de commissie-Van der Meer": an organisation called after who leads it; gives the place behind, 0 if there is none. */
  int commission(int index) {
    String text = words.get(index).text();
    int hyphen = text.indexOf('-');
    boolean opens = hyphen > 0 && hyphen + 1 < text.length() && Character.isUpperCase(text.charAt(hyphen + 1)) && NameWords.ALL.has("called", words.get(index).lower().substring(0, hyphen));
    String rest = opens ? text.substring(hyphen + 1) : "";
    if (!opens || Letters.inCapitals(rest) || words.get(index + 1).is("&")) {
      return 0;
    }
    int end = index + 1;
    while (PARTICLES.contains(words.get(end - 1).lower().substring(end - 1 == index ? hyphen + 1 : 0)) && (words.get(end).capital() || PARTICLES.contains(words.get(end).text()))) {
      end++;
    }
    out.name(words.get(index).range().to(words.get(end - 1).range()), Kind.ORGANISATION, "name/commission");
    return end;
  }

  /** "aan de munitiecoalitie": in small letters, behind an article, in a sentence that says who takes part. */
  boolean joined(int index) {
    return words.get(index - 1).lower().equals("de") && known.covering(words.get(index).range()).isEmpty() && joining();
  }

  /** The sentence says that somebody takes part in something. */
  boolean joining() {
    if (joining == null) {
      joining = parts;
      for (int i = 0; i < words.size() && !joining; i++) {
        joining = JOINING.contains(words.get(i).lower()) && !parliament(i) || LEADING.contains(words.get(i).lower()) && !words.get(i + 1).is("tot") && acting();
      }
    }
    return joining;
  }

  /** The same, where it is the state or "wij" that takes part: the sentence names no member of parliament alone. */
  boolean joins() {
    boolean member = parts;
    for (int i = 1; i < words.size(); i++) {
      member |= JOINING.contains(words.get(i).lower()) && !parliament(i);
    }
    return member && acting();
  }

  /** "het lid Jansen", "de leden van de commissie" */
  private boolean parliament(int i) {
    return i > 0 && MEMBERS.contains(words.get(i).lower()) && ARTICLES.contains(words.get(i - 1).lower()) && !words.get(i + 1).is("van");
  }

  private boolean acting() {
    for (int i = 0; i < words.size(); i++) {
      String lower = words.get(i).lower();
      if (ACTING.contains(lower) || lower.equals("ons") && WHOM.contains(words.get(i + 1).lower())) {
        return true;
      }
    }
    return false;
  }

  /** A capitalised word that ends as names of groups do. */
  static boolean mayBeCalled(String text, String lower) {
    int hyphen = lower.indexOf('-');
    return HALVES.contains(lower) || lower.endsWith(GROUP) || lower.equals(TEAM) || NameWords.ALL.has("inquiry", lower) || capitalEnd(text, lower) || NameWords.ALL.has("called", hyphen > 0 ? lower.substring(0, hyphen) : lower);
  }

  private static boolean capitalEnd(String text, String lower) {
    if (text.isEmpty() || !Character.isUpperCase(text.charAt(0)) || NO_NAMES.contains(lower)) {
      return false;
    }
    if (NUMBERS.contains(lower) || NameWords.ALL.has("squad", lower)) {
      return true;
    }
    for (String group : GROUPS) {
      if (lower.endsWith(group)) {
        return true;
      }
    }
    return false;
  }
}

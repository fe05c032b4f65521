package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Endings;

/** How far a name reaches around the word that tells its kind: "Alliance for X and Y", "Economisch Instituut voor de Z". */
final class NameReach {

  private static final Set<String> ENGLISH = Set.of("of", "for", "and", "the", "on", "against", "to", "&");
  private static final Set<String> ENGLISH_RIGHT = Set.of("of", "for", "on", "against", "to", "pour", "sur");
  private static final Set<String> MIXED_RIGHT = Set.of("of", "for", "on", "against", "to", "pour", "sur", "voor", "inzake", "tegen");
  private static final Set<String> FRENCH_ARTICLES = Set.of("le", "la", "les");
  /** Words of both languages. */
  private static final Set<String> BOTH = Set.of("platform", "taskforce", "consortium", "forum");
  private static final Set<String> DUTCH_RIGHT = Set.of("voor", "van", "tegen", "inzake");
  private static final String FRIENDS = "vrienden";
  private static final List<String> PLAN_ADJECTIVES = List.of("aal", "ale", "isch", "ische", "ees", "ese", "eel", "ele", "tief", "tieve", "lijk", "lijke");
  private static final Set<String> FINITE = Set.of("is", "zijn", "heeft", "hebben", "wordt", "worden", "zal", "kan", "was", "werd", "dat", "die", "om", "in", "op", "met", "uit", "door", "bij", "naar");
  /** A name that its short form in brackets ends, whatever language that is of. */
  static final String UNITED = "name/united";
  private static final Set<String> VERBS = Set.of("is", "zijn", "heeft", "hebben", "wordt", "worden", "zal", "kan", "was", "werd", "dat", "die", "om");
  private static final Endings INSTITUTIONS = new Endings(NameWords.ALL.all("institution"));
  private static final String CHAMPIONS = "champions";
  private static final String COURT = "hof";
  private static final String TRUTH = "waarheid";
  private static final int MOST_SMALL = 7;
  private static final int MOST_WORDS = 12;

  private final Words words;
  private final EntryHits known;

  NameReach(Words words, EntryHits known) {
    this.words = words;
    this.known = known;
  }

  /** "de ING Group", "de Europese Agenda": of a firm or body, or described by where it is from. */
  boolean owned(int from) {
    int first = left(from, true);
    boolean of = (words.follow(from + 1, "of") || inBothLanguages(words.get(from).lower()) && joins(words.get(from + 1).lower())) && words.get(from + 2).capital(); // "Group of Like-Minded States"
    return first == from && !words.get(from).lower().equals(CHAMPIONS) && !of || known.startingAt(words.get(first).start())
        .filter(n -> n.form() == Spelling.Form.ADJECTIVE || n.entries().stream().anyMatch(e -> e.kind() == Kind.ORGANISATION))
        .isPresent();
  }

  /**
   * "Informatiepunt leefomgeving (Iplo)", "Fonds voor verlies en schade (hierna: het Fonds)": the place behind a name in small letters that its
   * short form in brackets closes.
   *
   * @param bare whether a short form that spells the name is enough; one that is announced always is
   */
  Optional<Integer> briefly(int from, int behind, boolean bare) {
    int at = behind;
    while (at - behind < MOST_SMALL && (Character.isLetter(words.get(at).text().charAt(0)) && !FINITE.contains(words.get(at).lower()) || words.get(at).is(",") && at > behind)) {
      at++;
    }
    boolean brackets = at > behind && words.get(at).is("(") && words.get(at + 2).is(")");
    int last = at - 1;
    if (brackets && known.covering(words.get(last).range()).filter(named -> named.range().start() > words.get(from).start()).isPresent()) {
      return Optional.empty(); // "de Raad vier commandanten van de Rapid Support Forces (RSF)": the last words have their own name
    }
    boolean announced = at > behind && words.get(at).is("(") && words.get(at + 1).lower().equals("hierna") && !FunctionWords.contains(words.get(last)) && joins(words.get(behind).lower());
    if (announced) {
      return Optional.of(at);
    }
    boolean fits = bare && brackets && words.get(at + 1).capital() && words.get(at + 1).text().length() > 2 && (ShortForm.spells(words.get(at + 1).text(), text(from, at)) || ShortForm.spells(words.get(at + 1).text(), text(left(from, false), at)));
    return fits ? Optional.of(at) : Optional.empty();
  }

  /** "Coastal Guard Force (CGF)", "Coastal Support Mission in Haiti (CSMH)": the place behind an English name that its short form spells; the name starts at {@code left}. */
  Optional<Integer> spelledOut(int from, int behind) {
    int at = behind;
    while (at - behind < MOST_SMALL && (words.get(at).capital() || ENGLISH.contains(words.get(at).text()) || words.get(at).is("in"))) {
      at++;
    }
    int start = left(from, true);
    boolean brackets = words.get(at).is("(") && words.get(at + 2).is(")") && behind - start > 2;
    String brief = brackets ? words.get(at + 1).text() : "";
    boolean spells = brief.length() > 2 && Letters.inCapitals(brief) && ShortForm.spells(brief, text(start, at));
    return spells ? Optional.of(at) : Optional.empty();
  }

  /** A noun, or the end of one, for a body that others keep: "kantoor", "vluchtelingenorganisatie". */
  static boolean institution(String lower) {
    return INSTITUTIONS.end(lower);
  }

  /** "het VN-kantoor voor de ordening van zeevervoer (UNOSV)": the place behind what a body of states together is for, where its short form follows; or the index. */
  int united(int index) {
    String lower = words.get(index).lower();
    int hyphen = lower.indexOf('-');
    if (hyphen < 2 || !institution(lower) || !NameWords.ALL.has("united", lower.substring(0, hyphen)) || !DUTCH_RIGHT.contains(words.get(index + 1).text())) {
      return index;
    }
    int at = index + 2;
    while (at - index < MOST_WORDS && Character.isLetter(words.get(at).text().charAt(0)) && !VERBS.contains(words.get(at).lower())) {
      at++;
    }
    boolean brackets = words.get(at).is("(") && words.get(at + 2).is(")") && Letters.inCapitals(words.get(at + 1).text());
    boolean own = known.covering(words.get(at - 1).range()).filter(name -> name.entries().stream().noneMatch(entry -> entry.kind() == Kind.COUNTRY || entry.kind() == Kind.PLACE)).isPresent();
    return brackets && !own ? at : index; // "het VN-kantoor voor hulp aan de Rapid Support Forces (RSF)"
  }

  /** "de EU-missie voor de Rode Zee": the place behind a mission of states together that has no short form; or the index. */
  int deployed(int index) {
    String lower = words.get(index).lower();
    int hyphen = lower.indexOf('-');
    boolean sent = hyphen > 1 && NameWords.ALL.has("united", lower.substring(0, hyphen)) && KindWords.whole(lower.substring(hyphen + 1)).filter(kind -> kind.kind() == Kind.MISSION).isPresent();
    if (!sent || !words.get(index + 1).is("voor")) {
      return index;
    }
    int place = words.get(index + 2).is("de") || words.get(index + 2).is("het") ? index + 3 : index + 2;
    int end = known.startingAt(words.get(place).start()).filter(name -> name.entries().stream().anyMatch(entry -> entry.kind() == Kind.COUNTRY || entry.kind() == Kind.PLACE)).map(name -> words.from(name.range().end())).orElse(index);
    return words.get(end).is("(") ? index : end;
  }

  /** "platform" opens names of both languages. */
  static boolean inBothLanguages(String word) {
    return BOTH.contains(word);
  }

  /** A preposition, behind which what a body is for goes on with the name. */
  private static boolean joins(String word) {
    return DUTCH_RIGHT.contains(word);
  }

  private List<String> text(int from, int to) {
    List<String> all = new ArrayList<>();
    for (int i = from; i < to; i++) {
      all.add(words.get(i).text());
    }
    return all;
  }

  int left(int from, boolean english) {
    int start = from;
    boolean plan = words.get(from).lower().endsWith("plan"); // "Kamerbrief Actieplan X" is a letter about the plan
    for (int at = from - 1; at >= 0 && from - at < MOST_WORDS; at--) {
      Word word = words.get(at);
      if (plan && PLAN_ADJECTIVES.stream().noneMatch(word.lower()::endsWith)) {
        break;
      }
      boolean connects = (english || words.get(from).text().indexOf('-') > 0) && ENGLISH.contains(word.text());
      if (word.punctuation() && !word.is("&") || (!connects && (!word.capital() || FunctionWords.contains(word))) || personOrOffice(word) || attributive(word)) {
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
    return attributive(known, word);
  }

  static boolean attributive(EntryHits known, Word word) {
    return word.text().endsWith("e") && known.startingAt(word.start()).filter(n -> n.form() == Spelling.Form.ADJECTIVE).isPresent();
  }

  private boolean personOrOffice(Word word) {
    return known.covering(word.range())
        .filter(n -> n.entries().stream().anyMatch(e -> e.kind() == Kind.PERSON || e.kind() == Kind.OFFICE || e.kind() == Kind.PARTY))
        .isPresent();
  }

  /** "Coalitie van Europese landen tegen smokkel": the noun of an adjective that seems to end the name. */
  boolean states(int end) {
    Word noun = words.get(end);
    return words.get(end - 1).text().endsWith("e") && lower(noun) && (noun.text().endsWith("landen") || noun.text().endsWith("staten"));
  }

  int right(int from, KindWords.KindWord kind) {
    boolean bare = from < 2 || !words.get(from - 2).capital(); // not "het Hybride Hof Zuid-Soedan"
    boolean object = bare && kind.word().equals(COURT) && known.startingAt(words.get(from).start()).filter(n -> n.entries().get(0).kind() == Kind.COUNTRY).isPresent();
    int end = object ? from : capitals(from); // "houdt het Hof Rusland aansprakelijk"
    boolean mixed = kind.english() && (kind.kind().isAccountabilityBody() || BOTH.contains(kind.word())); // "de Fact-Finding Mission voor Iran"
    Set<String> prepositions = mixed ? MIXED_RIGHT : kind.english() ? ENGLISH_RIGHT : DUTCH_RIGHT;
    boolean aimed = false; // "Alliance for Recovery in Ukraine", not "Task Force South in Lissabon"
    while (end - from < MOST_WORDS) {
      String next = words.get(end).text();
      boolean listed = kind.kind() == Kind.PROGRAMME && next.equals("en") && words.get(end + 1).capital() && known.startingAt(words.get(end + 1).start()).isEmpty();
      boolean truth = kind.word().endsWith(TRUTH) && (next.equals("en") || next.equals(",")) && words.get(end + 1).capital(); // "Waarheid, Gerechtigheid en Verzoening"
      boolean inside = truth || end > from && (listed || kind.english() && (next.equals("and") || next.equals("or") || next.equals("in") && aimed));
      if (!prepositions.contains(next) && !inside) {
        return end;
      }
      int at = end + 1;
      if (words.follow(at, "the") || kind.english() && FRENCH_ARTICLES.contains(words.get(at).text()) || (!kind.english() && (words.follow(at, "de") || words.follow(at, "het") || words.follow(at, "een") && kind.word().equals(FRIENDS)))) {
        at++;
      }
      // "Tribunaal voor het misdrijf agressie tegen X": a court's name says in plain words what it judges
      for (int small = 0; small < 3 && !kind.english() && kind.kind().isAccountabilityBody() && lower(words.get(at)); small++) {
        at++;
      }
      aimed |= ENGLISH_RIGHT.contains(next);
      int behind = whole(capitals(at));
      boolean country = next.equals("van") && !kind.word().equals(FRIENDS) && known.startingAt(words.get(at).start()).isPresent()
          && !(kind.kind().isAccountabilityBody() && DescribedBodies.founder(words.get(at).lower())); // "de Feitenmissie van de VN"
      if (behind == at || country) {
        return end;
      }
      end = behind;
    }
    return end;
  }

  /** "voor de bezette Palestijnse gebieden": a name that the register knows is taken whole. */
  private int whole(int end) {
    return end == 0 ? end : known.covering(words.get(end - 1).range()).map(named -> Math.max(end, words.from(named.range().end()))).orElse(end);
  }

  static boolean lower(Word word) {
    return Character.isLowerCase(word.text().charAt(0));
  }

  int capitals(int from) {
    int at = from;
    while (at - from < MOST_WORDS && (words.get(at).capital() || at > from && words.get(at).is("&") && words.get(at + 1).capital()) && !words.get(at).initials() && !personOrOffice(words.get(at)) && !sum(at)) {
      at++;
    }
    return at;
  }

  /** "levert de X Coalition EUR 3 miljoen": what follows the name is a sum. */
  boolean sum(int at) {
    return known.startingAt(words.get(at).start()).filter(name -> name.entries().stream().allMatch(entry -> entry.kind() == Kind.CURRENCY)).isPresent();
  }
}

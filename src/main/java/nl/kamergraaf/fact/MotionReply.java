package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kamergraaf.text.Range;

/**
 * Reads an answer from its grammar where no wording tells: a sentence behind what a motion asks for that takes it up ("dit", "hiertoe", its own
 * words) says by its tense whether it has been done, is under way, or will not be done.
 */
final class MotionReply {

  private static final Set<String> POINTERS =
      Set.of("hiertoe", "daartoe", "hiervoor", "daarvoor", "hierover", "daarover", "hieraan", "daaraan", "hiervan", "daarvan", "hiermee", "daarmee", "hierop", "daarop", "hiernaar", "daarnaar", "hierin", "daarin", "hierbij", "daarbij", "ervan", "eraan", "ervoor", "ertoe", "zover");
  static final Set<String> ARTICLES = Set.of("de", "het", "deze", "dit", "die", "dat");
  private static final Set<String> TAKEN = Set.of("weg", "richting", "stap", "keuze", "suggestie", "idee", "gedachte", "pleidooi", "oordeel", "oproep", "verzoek", "wens", "opvatting", "zorg", "analyse", "mening", "constatering", "uitspraak", "standpunt");
  /** Before a noun they say that it was spoken of. */
  private static final Set<String> SUCH = Set.of("de", "het", "deze", "dit", "die", "dat", "dergelijk", "dergelijke", "zo'n", "zulk", "zulke", "gevraagde", "bedoelde", "voorgestelde", "gewenste", "verzochte");
  private static final Set<String> THE = Set.of("de", "het");
  private static final Set<String> TOWARDS = Set.of("hiertoe", "daartoe", "hieraan", "daaraan");
  private static final Set<String> THESE = Set.of("deze", "dit");
  private static final Set<String> ALONE = Set.of("dit", "dat", "hier", "daar");
  static final Set<String> NOT = Set.of("niet", "geen", "evenmin", "nooit");
  /** What the Kamer, a court or somebody else did is no answer. */
  private static final Set<String> OTHERS = Set.of("kamer", "lid", "leden", "fractie", "rechter", "indiener", "indieners", "motie", "raadsheer");
  /** "aan uw Kamer", "naar de Kamer": who receives does nothing. */
  static final Set<String> TO = Set.of("aan", "naar", "met", "richting");
  /** "stuur ik uw Kamer", "zend de Kamer" */
  private static final Set<String> WRITERS = Set.of("ik", "wij", "kabinet");
  private static final Set<String> GIVES = Set.of("stuur", "sturen", "stuurt", "zend", "zenden", "zendt", "bied", "bieden", "biedt", "doe", "doen");
  private static final Set<String> ABLE = Set.of("kan", "kunnen", "zou", "zouden");
  private static final Set<String> WITHIN = Set.of("daarin", "hierin", "daarmee", "hiermee");
  static final Set<String> WANTED =
      Set.of("gevraagde", "verzochte", "bepleite", "verlangde", "gewenste", "beoogde", "voorgestelde", "bedoelde", "benodigde", "vereiste", "desbetreffende");
  private static final Set<String> ONLY_IF = Set.of("als", "indien", "mits", "wanneer", "alleen");
  private static final Set<String> TALKED = Set.of("gesproken", "overlegd", "gepraat", "gediscussieerd", "onderhandeld", "vergaderd");
  private static final Set<String> TALK =
      Set.of("gesprek", "gesprekken", "overleg", "overleggen", "spreken", "praten", "bespreken", "dialoog", "onderhandelen", "onderhandelingen", "pleiten", "dringen", "kaarten", "aandacht", "contact", "treden", "voeren", "afspraken");
  private static final Set<String> BELOW = Set.of("dat", "om");
  private static final Set<String> OF_IT = Set.of("over", "aan", "met");
  private static final int FEW = 2;
  private static final int DEED = 3;
  /** "zijn de afgelopen jaren gewijzigd": told of a long time. */
  private static final Set<String> PAST = Set.of("jaren", "decennia", "destijds", "vroeger", "oorspronkelijk", "voorheen", "eeuw");
  private static final int YEAR = 4;
  private static final int FIRST_YEAR = 1800;
  private static final int RECENT = 4;
  private static final int LONG = 4;
  /** Words before the verb in which a sentence tells what it is about, at most. */
  private static final int OPENING = 9;

  private MotionReply() {}

  /**
   * What the sentence says of the motions, if it answers.
   *
   * @param asked the words of what is asked for
   * @param more of what more is asked for
   * @param addressed the sentence can only be the answer: below the heading or question that names the motion
   */
  static Optional<String> of(View view, Set<String> asked, Set<String> more, boolean addressed) {
    Words words = view.wordTable();
    boolean strongly = strongly(words, asked);
    boolean taken = pointed(words, asked, Set.of()) || opens(words, asked) && !Words.any(view, view.range(), PAST) || takesUp(words, asked) || strongly;
    if (!taken && !addressed || aside(words) || byOthers(words) || AskedDeeds.abroad(view, asked) || Conditions.on(view) || view.lower().endsWith("?")) {
      return Optional.empty();
    }
    if (Words.any(view, view.range(), MotionAnswer.HERE) && Words.any(view, view.range(), GIVES) && Words.any(view, view.range(), WRITERS) && !Words.any(view, view.range(), NOT) && !Words.any(view, view.range(), MotionAnswer.REACTING)) {
      return Optional.of("executes"); // "Ik stuur uw Kamer bijgaand de cijfers"
    }
    Optional<String> said = MotionStance.of(view, List.of(), view.range(), addressed || strongly, taken);
    boolean firmly = addressed || strongly || takesUp(words, asked) || pointed(words, asked, THE) || Words.any(view, view.range(), more) && Words.any(view, view.range(), MotionWords.GROWN); // "Het aantal inspecties is verdubbeld"
    if (!firmly && said.filter("executes"::equals).isPresent()) {
      return Optional.empty(); // "De kade is vorig jaar verzakt", where "de kade te verhogen" is asked for
    }
    boolean talk = said.filter("executes"::equals).isPresent() && Words.any(view, view.range(), TALKED) && TALK.stream().noneMatch(asked::contains);
    return talk ? Optional.of("reports-on") : said; // "Ik heb met de sector gesproken", where a fund is asked for
  }

  /**
   * "Of een proef nodig is, bespreek ik met de sector", "Motie-X: of zittingen in de avond kunnen, hangt af van …": what is asked is left open,
   * whatever the rest says.
   *
   * @param contents the motion's name or words at the beginning, empty where the sentence names none
   */
  static boolean whether(View view, List<Range> contents, Set<String> asked) {
    Words words = view.wordTable();
    int first = contents.size() == 1 && contents.get(0).start() == view.range().start() ? words.startingAt(contents.get(0).end()) : contents.isEmpty() ? 0 : words.size();
    boolean opens = first + 2 < words.size() && words.lower(first).equals("of") && !view.lower().endsWith("?");
    return opens && (first > 0 ? view.text().text().charAt(words.range(first - 1).end()) == ':' || view.text().text().startsWith(": ", contents.get(0).end()) : linked(words, asked, -1));
  }

  /**
   * What a sentence says behind what a motion asks for, or behind its name: "…; dat is in mei gebeurd", "Motie-X: het RIVM heeft dit onderzocht".
   *
   * @param label the rest of the sentence can only be the answer
   */
  static Optional<String> behind(View view, List<Range> contents, Set<String> asked, boolean label) {
    int last = contents.stream().mapToInt(Range::end).max().orElse(view.range().end());
    int start = label ? last : sequel(view, last);
    if (start >= view.range().end() || Conditions.on(view) || view.lower().endsWith("?")) {
      return Optional.empty();
    }
    Range rest = new Range(start, view.range().end());
    Words words = new Words(view.text().text(), rest);
    boolean whether = words.size() > 0 && words.lower(0).equals("of");
    boolean taken = pointed(words, asked, Set.of()) || takesUp(words, asked);
    return !taken && !label || byOthers(words) ? Optional.empty() : whether ? Optional.of("responds-to") : MotionStance.of(view, List.of(), rest, true, taken);
  }

  /** What stands before "dat" or "om": "Dat betekent niet dat". */
  private static Range upToThat(View view, Range rest) {
    return Words.in(view, rest, BELOW).stream().findFirst().map(that -> new Range(rest.start(), Math.max(rest.start(), that.start()))).orElse(rest);
  }

  /** "dat doet het kabinet ook niet": what is asked for is taken up by "doen", which is denied. */
  static boolean leavesUndone(View view, List<Range> contents) {
    Words words = view.wordTable();
    int from = words.startingAt(contents.stream().mapToInt(Range::end).max().orElse(view.range().start()));
    for (int i = from; i + 1 < words.size(); i++) {
      if (ALONE.contains(words.lower(i)) && (i == from || words.breaks(i - 1) || Verbs.finite(words.lower(i + 1)))) {
        Range rest = upToThat(view, new Range(words.range(i).end(), view.clauseOf(words.range(i)).range().end()));
        return Words.any(view, rest, MotionWords.DOES) && Words.any(view, rest, MotionWords.WRITERS) && Words.any(view, rest, NOT) && !Words.any(view, rest, ABLE);
      }
    }
    return false;
  }

  /** Where what a colon or semicolon opens behind a place begins, or the end of the sentence. */
  static int sequel(View view, int place) {
    return view.clauses().stream().filter(clause -> clause.range().start() >= place - 1 && clause.opener() == Clause.Opener.PUNCTUATION).mapToInt(clause -> clause.range().start()).findFirst().orElse(view.range().end());
  }

  /**
   * What the sentence says of what it speaks of, by its verb and tense.
   *
   * @param inside words that do not count
   */
  static Optional<String> told(View view, List<Range> inside) {
    return told(view, inside, view.range());
  }

  /** What the sentence promises of what it speaks of: "De gevraagde proef zal ik toestaan". */
  static Optional<String> promised(View view, List<Range> inside) {
    return MotionStance.of(view, inside, view.range(), true, false).filter("executes"::equals);
  }

  /** The same of a part of the sentence. */
  static Optional<String> told(View view, List<Range> inside, Range within) {
    return MotionStance.of(view, inside, within, false, false);
  }

  /** "… dat de daarin gevraagde proef niet doorgaat": behind "dat" the subject is what a motion asks for, and the clause tells whether it is done. */
  static Optional<String> settles(View view) {
    Words words = view.wordTable();
    for (int i = 1; i + 3 < words.size(); i++) {
      int wanted = words.lower(i).equals("dat") && ARTICLES.contains(words.lower(i + 1)) ? WITHIN.contains(words.lower(i + 2)) ? i + 3 : i + 2 : -1;
      Range before = new Range(view.range().start(), words.range(i).start());
      boolean tells = wanted > 0 && Words.any(view, before, MotionWords.TELLS) && !Words.any(view, before, NOT);
      if (tells && wanted < words.size() && WANTED.contains(words.lower(wanted))) {
        Range rest = new Range(words.range(wanted).start(), view.clauseOf(words.range(wanted)).range().end());
        return Words.any(view, rest, ONLY_IF) || ForeignDeeds.in(view, rest) ? Optional.empty() : MotionStance.of(view, List.of(), rest, true, true).filter(said -> said.equals("executes") || said.equals("will-not-execute"));
      }
    }
    return Optional.empty();
  }

  /** "de wet" takes up "de spreidingswet". */
  private static boolean compound(String noun, Set<String> asked) {
    return noun.length() > FEW && asked.stream().anyMatch(word -> word.length() > noun.length() + FEW && word.endsWith(noun));
  }

  /** "De uitvoering loopt nog", "Over de uitwerking daarvan": how far a motion is, where nothing else is told to be carried out. */
  static boolean carried(Words words) {
    for (int i = 1; i < words.size(); i++) {
      String next = i + 1 < words.size() ? words.lower(i + 1) : "";
      String before = i > 1 ? words.lower(i - 2) : "";
      boolean stands = i == 1 || OF_IT.contains(before) || Verbs.finite(before); // "Over de uitvoering", "loopt de uitvoering", not "fouten in de uitvoering"
      if (stands && MotionWords.CARRYING_OUT.contains(words.lower(i)) && ARTICLES.contains(words.lower(i - 1)) && !Governor.preposition(next)) {
        return IntStream.range(i, words.size()).noneMatch(later -> words.isIn(later, MotionWords.NO_PROGRESS));
      }
    }
    return false;
  }

  /** "de gevraagde handreiking", "de daarin bepleite uitkoop": a participle tells that a motion asks for the thing. */
  static boolean requested(Words words) {
    for (int i = 1; i + 1 < words.size(); i++) {
      boolean article = ARTICLES.contains(words.lower(i - 1)) || WITHIN.contains(words.lower(i - 1));
      if (article && WANTED.contains(words.lower(i)) && words.range(i + 1).start() - words.range(i).end() == 1) {
        return true;
      }
    }
    return false;
  }

  /** "Dit onderzoek", "het gevraagde plan": what is asked for is named with a word that points back. */
  static boolean names(Words words, Set<String> asked) {
    for (int i = 1; i < words.size(); i++) {
      boolean points = ARTICLES.contains(words.lower(i - 1)) || WANTED.contains(words.lower(i - 1));
      if (points && takesUp(words.lower(i), asked)) {
        return true;
      }
    }
    return false;
  }

  /** The word at an index takes up what is asked for. */
  static boolean names(Words words, Set<String> asked, int i) {
    return takesUp(words.lower(i), asked);
  }

  /** "verhoging" takes up "te verhogen", "de inspecties" takes up "een inspectie". */
  private static boolean takesUp(String noun, Set<String> asked) {
    if (asked.contains(noun)) {
      return true;
    }
    int length = noun.length();
    if (length <= DEED) {
      return false;
    }
    boolean deed = noun.endsWith("ing") && asked.contains(noun.substring(0, length - DEED) + "en") || noun.endsWith("atie") && asked.contains(noun.substring(0, length - LONG) + "eren");
    boolean many = length > LONG && (asked.contains(noun + "s") || asked.contains(noun + "en") || noun.endsWith("s") && asked.contains(noun.substring(0, length - 1)) || noun.endsWith("en") && asked.contains(noun.substring(0, length - 2)));
    return deed || many;
  }

  /** "De haven is in 1970 aangelegd", "is destijds afgewezen": what was long before a motion is no answer to it. */
  static boolean bygone(View view) {
    if (Words.any(view, view.range(), MotionWords.ONCE)) {
      return true;
    }
    Words words = view.wordTable();
    int issued = view.text().letter().header().identity().issued().getYear();
    for (int i = 0; i < words.size(); i++) {
      String word = words.lower(i);
      if (word.length() == YEAR && word.chars().allMatch(Character::isDigit)) {
        int year = Integer.parseInt(word);
        if (year > FIRST_YEAR && year < issued - RECENT) {
          return true;
        }
      }
    }
    return false;
  }

  /** What the sentence begins with, before its verb, is what is asked for: "Het aantal inspecties is verdubbeld". */
  private static boolean opens(Words words, Set<String> asked) {
    for (int i = 0; i < Math.min(words.size(), OPENING) && !Verbs.finite(words.lower(i)); i++) {
      if (takesUp(words.lower(i), asked)) {
        return true;
      }
    }
    return false;
  }

  /** Words beside the one at an index take up what is asked for. */
  static boolean linked(Words words, Set<String> asked, int but) {
    for (int i = 0; i < words.size(); i++) {
      boolean points = POINTERS.contains(words.lower(i)) || ALONE.contains(words.lower(i)) || words.lower(i).equals("die") || words.lower(i).equals("deze");
      boolean head = i > 0 && ARTICLES.contains(words.lower(i - 1)) && compound(words.lower(i), asked);
      if (i != but && (points || head || WANTED.contains(words.lower(i)) || takesUp(words.lower(i), asked))) {
        return true;
      }
    }
    return false;
  }

  /** Money is said to be there for what is asked: "€ 3 miljoen is uitgetrokken", where money is asked and nothing else is named for which it is. */
  static boolean paid(Words words, Set<String> asked) {
    if (linked(words, asked, -1)) {
      return true;
    }
    boolean other = false;
    for (int i = 0; i + 1 < words.size(); i++) {
      other |= words.lower(i).equals("voor") && !Character.isDigit(words.lower(i + 1).charAt(0));
    }
    return !other && asked.stream().anyMatch(MotionWords.ASKS_MONEY::contains);
  }

  /**
   * Something of what is asked for is pointed to: "deze", "daarvoor", "een dergelijk fonds".
   *
   * @param but words before a noun that do not point
   */
  private static boolean pointed(Words words, Set<String> asked, Set<String> but) {
    for (int i = 0; i < words.size(); i++) {
      String next = i + 1 < words.size() ? words.lower(i + 1) : "";
      boolean noun = SUCH.contains(words.lower(i)) && !but.contains(words.lower(i)) && (takesUp(next, asked) || compound(next, asked));
      boolean wanted = WANTED.contains(words.lower(i)) && i > 0 && ARTICLES.contains(words.lower(i - 1)); // "de benodigde wijziging"
      if (noun || wanted || POINTERS.contains(words.lower(i)) || ALONE.contains(words.lower(i)) && Verbs.finite(next)) {
        return true;
      }
    }
    return false;
  }

  /** "Dat betekent niet dat", "Dit neemt niet weg" */
  private static boolean aside(Words words) {
    return words.size() > 3 && ALONE.contains(words.lower(0)) && words.isIn(1, MotionWords.ASIDE) && words.isIn(2, NOT) && words.isIn(3, MotionWords.ASIDE_BEHIND);
  }

  /** "De PO-Raad heeft deze vastgesteld", "heeft daartoe besloten": what others do is done with what is asked for, not with something of its kind. */
  private static boolean strongly(Words words, Set<String> asked) {
    for (int i = 0; i < words.size(); i++) {
      String next = i + 1 < words.size() ? words.lower(i + 1) : "";
      if (TOWARDS.contains(words.lower(i)) || THESE.contains(words.lower(i)) && i > 0 && !asked.contains(next) && (next.isEmpty() || MotionPlace.PREPOSITIONS.contains(next) || next.equals("sinds"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean byOthers(Words words) {
    for (int i = 0; i < words.size(); i++) {
      boolean receives = i > 1 && words.lower(i).equals("kamer") && (TO.contains(words.lower(i - 2)) || WRITERS.contains(words.lower(i - 2)) || GIVES.contains(words.lower(i - 2)));
      if (OTHERS.contains(words.lower(i)) && !receives) {
        return true;
      }
    }
    return false;
  }

  private static boolean takesUp(Words words, Set<String> asked) {
    int shared = 0;
    for (int i = 0; i < words.size(); i++) {
      String next = i + 1 < words.size() ? words.lower(i + 1) : "";
      boolean alone = ALONE.contains(words.lower(i)) && (i == 0 && Verbs.finite(next) || i > 0 && (Verbs.finite(words.lower(i - 1)) || Verbs.subject(words.lower(i - 1))) && !asked.contains(next) && next.length() < FEW + FEW);
      boolean named = (words.lower(i).equals("deze") || ALONE.contains(words.lower(i)) || words.lower(i).equals("die")) && TAKEN.contains(next) || i == 0 && words.lower(0).equals("die") && Verbs.finite(next);
      boolean pointed = named || (words.lower(i).equals("deze") || ALONE.contains(words.lower(i)) || words.lower(i).equals("die")) && asked.contains(next);
      if (alone || pointed || POINTERS.contains(words.lower(i))) {
        return true;
      }
      shared += asked.contains(words.lower(i)) ? 1 : 0;
    }
    return shared >= FEW;
  }
}

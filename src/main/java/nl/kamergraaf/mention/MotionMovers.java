package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Sentence;

/** Whose a motion or an amendment is, by the words behind it, before it, or in the sentence before. */
final class MotionMovers {

  private static final Set<String> BEHIND_MOVERS = Set.of("over", "inzake", "betreffende", "die", "waarin");
  static final Set<String> PUT = Set.of("ingediend", "voorgesteld");
  private static final Set<String> PUT_BEFORE = Set.of("ingediende", "voorgestelde");
  private static final Set<String> PRONOUNS = Set.of("hem", "haar");
  /** "van hetzelfde lid" */
  private static final Set<String> SAME = Set.of("hetzelfde", "dit", "dat", "voornoemd", "genoemd", "laatstgenoemd");
  /** The last word of what titles one member. */
  private static final Set<String> MEMBERS = Set.of("lid", "heer", "mevrouw", "kamerlid");
  private static final String SAME_NAME = "gelijknamige";
  private static final Set<String> POSSESSIVES = Set.of("zijn", "haar", "hun", "diens");
  private static final Set<String> SINGLE = Set.of("zijn", "haar", "diens");
  private static final Set<String> WISHES = Set.of("wens", "verzoek", "oproep", "voorstel", "pleidooi", "idee");
  private static final Set<String> BY_MOTION = Set.of("gedaan", "verwoord", "neergelegd", "vastgelegd", "geuit", "vervat");
  /** Sentences between a member and "haar motie", at most. */
  private static final int EARLIER = 3;
  /** The same between the heading that names a motion and "de gelijknamige motie". */
  private static final int UNDER_HEADING = 8;
  /** Words of a number in brackets, at most. */
  private static final int BRACKETED = 14;
  static final int OWNER = 12;
  private static final Set<String> POINTING = Set.of("deze", "die", "de");
  private static final Set<String> STRUCTURAL = Set.of("handelingen", "aanhangsel", "tk", "tweede", "nr");

  /** Kinds of names that are surnames too, and those that are where a hyphen ties them to the motion: "de motie-Fokker". */
  private static final Set<Kind> BORNE = Set.of(Kind.PERSON, Kind.PLACE);
  private static final Set<Kind> TIED = Set.of(Kind.PERSON, Kind.PLACE, Kind.ORGANISATION);

  private final Reading reading;
  private final Words words;
  private final List<Hit> hits;
  private final Surnames surnames;
  private final Sentence sentence;

  MotionMovers(Reading reading, Words words, Surnames surnames, Sentence sentence) {
    this.reading = reading;
    this.words = words;
    this.surnames = surnames;
    this.sentence = sentence;
    this.hits = reading.hits(sentence);
  }

  /**
   * Movers that follow a number: "de motie op stuk nr. 48 van het lid Jansen", "... c.s. (…), De Boer c.s. (…)". What a hyphen
   * ties to the motion may be one double name: "de motie-Terpstra-Lohman".
   */
  Movers movers(int index) {
    boolean tied = words.get(index).is("-");
    Predicate<Word> stop = tied ? word -> structural(word) || startsName(word.start(), TIED) || firm(word) : stop();
    return Movers.read(reading.text(), words, index, this::structural, stop, name -> tied && name.indexOf(' ') < 0 ? List.of(name) : surnames.apart(name));
  }

  /** Movers that follow what the motion is about: "de motie over havens van het lid Jansen (36 045, nr. 5)". */
  private Movers behindSubject(int at) {
    if (MotionHeads.SUBJECTS.contains(words.get(at).lower())) {
      for (int i = at + 2; i < at + MotionHeads.SUBJECT && !MotionHeads.STOPS.contains(words.get(i).text()); i++) {
        Movers movers = words.get(i).is("van") && words.get(i + 1).lower().length() <= 3 ? movers(i) : Movers.none(i);
        Word next = words.get(movers.next());
        if (movers.marked() && !movers.names().isEmpty() && (next.is("(") || next.lower().startsWith("kamerstuk"))) {
          return movers;
        }
      }
    }
    return Movers.none(at);
  }

  /** Movers behind "motie", also in a clause of their own: "motie, ingediend door het lid Jansen", "motie, van het lid Jansen", "motie die het lid Jansen"; or before: "door het lid Jansen ingediende". */
  Movers of(int index, int from) {
    int at = behindDay(from);
    if (words.get(index - 1).is(SAME_NAME)) {
      return namesake(index, at);
    }
    boolean clause = words.get(at).is(",") && (PUT.contains(words.get(at + 1).lower()) || words.get(at + 1).is("van")) || words.get(at).is("die");
    Movers behind = prefixed(at, movers(clause ? at + 1 : at));
    if (!behind.names().isEmpty() && (!clause || behind.marked())) {
      return behind;
    }
    Movers before = PUT_BEFORE.contains(words.get(index - 1).lower()) ? putBy(index, at) : Movers.none(at);
    if (before.marked()) {
      return before;
    }
    if (words.get(at).is("van") && SAME.contains(words.get(at + 1).lower()) && words.get(at + 2).is("lid")) {
      Movers same = member(index, at + 3);
      same = same.names().isEmpty() ? before(at + 3) : same;
      return same.names().isEmpty() ? Movers.none(at) : same;
    }
    Movers owner = owner(index, at);
    MotionClauses clauses = new MotionClauses(words, this);
    owner = owner.names().isEmpty() ? clauses.mover(index, at) : owner;
    owner = owner.names().isEmpty() ? clauses.predicated(at) : owner;
    return owner.names().isEmpty() ? behindSubject(at) : owner;
  }

  /** "De motie-Jansen is uitgevoerd. De gelijknamige motie over kades (…)": of those who moved the motion named last before. */
  private Movers namesake(int index, int at) {
    Movers last = last(index);
    List<Sentence> before = last.names().isEmpty() ? reading.belowHeading(sentence, UNDER_HEADING) : List.of();
    for (int i = 0; i < before.size() && last.names().isEmpty(); i++) {
      Words then = reading.words(before.get(i));
      last = new MotionMovers(reading, then, surnames, before.get(i)).last(then.size());
      reading.leave(before.get(i));
    }
    return new Movers(last.names(), last.unnamed(), !last.names().isEmpty(), at);
  }

  /** The movers of the motion that is named last before a word: "de motie-Jansen", "die van het lid Jansen". */
  private Movers last(int index) {
    for (int i = index - 1; i >= 0; i--) {
      boolean motion = CitationHeads.isMotion(words.get(i).lower()) || words.get(i).lower().equals("amendement");
      boolean whose = words.get(i).is("van") && (MEMBERS.contains(words.get(i + 2).lower()) || words.get(i + 2).is("leden"));
      Movers movers = motion || whose ? movers(motion ? i + 1 : i) : Movers.none(i);
      if (!movers.names().isEmpty() && (movers.marked() || movers.unnamed() || vouched(movers))) {
        return movers;
      }
    }
    return Movers.none(index);
  }

  /** "de motie van Dam c.s.": "van" is part of the name where the register has only such a one. */
  private Movers prefixed(int at, Movers movers) {
    if (movers.marked() || movers.names().isEmpty() || !words.get(at).is("van")) {
      return movers;
    }
    String first = movers.names().get(0);
    String prefixed = "Van " + first;
    List<String> whole = surnames.apart(prefixed); // "de motie van Campen-Boswijk"
    if (!surnames.of(first).isEmpty() || !surnames.knowsAll(whole)) {
      return movers;
    }
    List<String> names = new ArrayList<>(whole);
    names.addAll(movers.names().subList(1, movers.names().size()));
    return new Movers(names, movers.unnamed(), false, movers.next(), movers.each());
  }

  /** "de motie van 9 februari 2023 van het lid Jansen", "de motie uit 2023 van het lid Jansen" */
  private int behindDay(int at) {
    int day = DatedWords.behind(words, at);
    int behind = words.get(day).is(".") ? day + 1 : day;
    behind = words.get(at).is("uit") && Dossiers.isYear(words.get(at + 1).text()) ? at + 2 : behind;
    return behind > at && (words.get(behind).is("van") || words.get(behind).is(",")) ? behind : at;
  }

  /** "door het lid Jansen ingediende motie", "de door haar ingediende motie" */
  private Movers putBy(int index, int at) {
    boolean pronoun = words.get(index - 3).is("door") && PRONOUNS.contains(words.get(index - 2).lower());
    Movers last = pronoun ? member(index - 3, at) : Movers.none(at);
    for (int i = index - 2; !last.marked() && i >= Math.max(0, index - OWNER); i--) {
      Movers before = words.get(i).is("door") ? movers(i) : Movers.none(i);
      last = before.marked() && before.next() == index - 1 ? new Movers(before.names(), before.unnamed(), true, at) : last;
    }
    return last;
  }

  /** "Het lid Jansen heeft haar motie ingetrokken", "de wens van het lid Jansen om … (motie met nummer …)": who is named before. */
  private Movers owner(int index, int at) {
    boolean possessed = POSSESSIVES.contains(words.get(index - 1).lower());
    boolean done = words.get(index - 1).is("bij") && BY_MOTION.contains(words.get(at).lower()); // "het verzoek van de leden Jansen en Smit, bij motie gedaan"
    boolean bracketed = done || words.get(index - 1).is("(") && !words.get(at).is("-") && !PersonGrammar.surname(words.get(at));
    int last = possessed ? beforeBrackets(index - 2) : index - 2;
    for (int i = last; (possessed || bracketed) && i >= Math.max(0, last - (possessed ? OWNER : MotionHeads.SUBJECT)) && !MotionHeads.STOPS.contains(words.get(i).text()) && !words.get(i).is(")"); i--) {
      boolean titled = possessed ? MotionHeads.ARTICLES.contains(words.get(i).lower()) : words.get(i).is("van") && WISHES.contains(words.get(i - 1).lower());
      Movers movers = titled ? movers(i) : Movers.none(i);
      if (movers.marked() && !movers.names().isEmpty()) {
        if (possessed && SINGLE.contains(words.get(index - 1).lower()) && (movers.names().size() > 1 || movers.unnamed())) {
          return Movers.none(at); // "de leden Jansen en Smit … haar motie"
        }
        return new Movers(movers.names(), movers.unnamed(), true, at);
      }
    }
    return possessed && index <= 2 ? before(at) : Movers.none(at);
  }

  /** "Het amendement van het lid Jansen (36 045, nr. 5) en diens motie": index before the number in brackets, or the same. */
  private int beforeBrackets(int from) {
    int at = words.get(from).is("en") ? from - 1 : from;
    int open = at;
    while (words.get(at).is(")") && open > from - BRACKETED && !words.get(open).is("(")) {
      open--;
    }
    return open < at && words.get(open).is("(") ? open - 1 : from;
  }

  /** Whom the sentence names as a member last before a word; none where they are several. */
  private Movers member(int index, int at) {
    for (int i = index - 1; i >= 0; i--) {
      Movers titled = MEMBERS.contains(words.get(i).lower()) ? movers(i) : Movers.none(i);
      if (titled.marked() && !titled.names().isEmpty()) {
        boolean one = titled.names().size() == 1 && !titled.unnamed();
        return one ? new Movers(titled.names(), false, true, at) : Movers.none(at);
      }
    }
    return Movers.none(at);
  }

  /** "Het lid Jansen vroeg naar de kades. Haar motie (…)": the one member whom the sentences before name, the nearest that names any. */
  private Movers before(int at) {
    for (Sentence earlier : reading.before(sentence, EARLIER)) {
      Set<String> named = new MotionMovers(reading, reading.words(earlier), surnames, earlier).named();
      reading.leave(earlier);
      if (!named.isEmpty()) {
        return named.size() == 1 ? new Movers(List.copyOf(named), false, true, at) : Movers.none(at);
      }
    }
    return Movers.none(at);
  }

  /** "Het lid Jansen diende een motie in over kades. Deze motie (…)": the movers of the one motion of which the sentence right before speaks, and gives no number. */
  Movers pointed(int noun) {
    boolean points = noun == 1 && POINTING.contains(words.get(0).lower()) && words.get(1).is("motie");
    List<Sentence> before = points ? reading.before(sentence, 1) : List.of();
    if (before.isEmpty()) {
      return Movers.none(noun + 1);
    }
    Sentence earlier = before.get(0);
    Movers movers = new MotionMovers(reading, reading.words(earlier), surnames, earlier).only(words.get(0).lower().equals("de"));
    reading.leave(earlier);
    return new Movers(movers.names(), movers.unnamed(), true, noun + 1);
  }

  /** The movers of the only motion of the sentence, if nothing numbers it. */
  private Movers only(boolean indefinite) {
    int noun = -1;
    for (int i = 0; i < words.size(); i++) {
      String lower = words.get(i).lower();
      boolean paper = CitationHeads.isMotion(lower) || lower.startsWith("amendement");
      if (lower.startsWith("kamerstuk") || MotionHeads.NUMBER.contains(lower) || paper && (noun >= 0 || !lower.equals("motie"))) {
        return Movers.none(0);
      }
      noun = paper ? i : noun;
    }
    boolean marked = reading.text().footnotes().stream().anyMatch(note -> note.anchor().filter(sentence::equals).isPresent());
    if (noun < 0 || marked || indefinite && !words.get(noun - 1).is("een")) {
      return Movers.none(0);
    }
    Movers movers = of(noun, noun + 1);
    return movers.marked() || movers.unnamed() || vouched(movers) ? movers : Movers.none(0);
  }

  /** Members whom the sentence names as such or as movers of a motion: "het lid Jansen", "de motie-Smit". */
  private Set<String> named() {
    Set<String> names = new TreeSet<>();
    for (int i = 0; i < words.size(); i++) {
      boolean title = MEMBERS.contains(words.get(i).lower()) || words.get(i).is("leden");
      boolean tied = CitationHeads.isMotion(words.get(i).lower()) && words.get(i + 1).is("-");
      Movers movers = title ? movers(i) : tied ? movers(i + 1) : Movers.none(i);
      names.addAll(movers.names());
      if (movers.unnamed()) {
        names.add("c.s.");
      }
    }
    return names;
  }

  /** Members whom the register knows, or more than one name. */
  boolean members(Movers movers) {
    return !movers.names().isEmpty() && (movers.marked() || movers.unnamed() || movers.names().size() > 1 || surnames.knowsAll(movers.names()));
  }

  /** A name that stands alone in brackets, or before the number there: "(Jansen, 36 045, nr. 5)"; a place is none. */
  boolean signs(Movers movers) {
    return members(movers) || movers.names().size() == 1 && !isPlace(words.get(movers.next() - 1));
  }

  private boolean isPlace(Word word) {
    return starts(word.start(), of -> true);
  }

  /** What the motion is about follows: "over kades". */
  boolean tellsSubject(int index) {
    return BEHIND_MOVERS.contains(words.get(index).lower());
  }

  /** A bare capitalised word behind "motie" may be its subject; a number or subject behind it or a known member makes it a mover. */
  boolean vouched(Movers movers) {
    Word next = words.get(movers.next());
    boolean more = next.is("(") || next.is("[") || next.lower().startsWith("kamerstuk") || BEHIND_MOVERS.contains(next.lower()) || words.follow(movers.next(), "om", "te") || another(movers.next());
    boolean bracketed = words.get(movers.next() - 1).is(")"); // "motie Jansen (2022)", "motie van Jansen (VVD)"
    return ((more || bracketed) && movers.names().size() <= 3) || surnames.knowsAll(movers.names());
  }

  /** "de motie Jansen en de motie Smit" */
  private boolean another(int at) {
    int noun = words.get(at + 1).is("de") ? at + 2 : at + 1;
    return words.get(at).is("en") && CitationHeads.isMotion(words.get(noun).lower());
  }

  /** A name of the register that is no person's starts at a place; names of towns are surnames too. */
  private boolean startsName(int place, Set<Kind> borne) {
    return starts(place, of -> of.entries().stream().noneMatch(e -> borne.contains(e.kind())));
  }

  /** "de motie-ProRail": what is written so, or is a firm's name and no member's. */
  private boolean firm(Word word) {
    boolean known = !surnames.of(word.text()).isEmpty();
    boolean inside = IntStream.range(1, word.text().length()).anyMatch(i -> Character.isUpperCase(word.text().charAt(i)) && Character.isLowerCase(word.text().charAt(i - 1)));
    return !known && (inside || startsName(word.start(), BORNE));
  }

  private boolean starts(int place, Predicate<Hit.OfEntry> wanted) {
    for (int i = Hits.from(hits, place); i < hits.size() && hits.get(i).range().start() == place; i++) {
      if (hits.get(i) instanceof Hit.OfEntry of && wanted.test(of)) {
        return true;
      }
    }
    return false;
  }

  /** Words that are no name anywhere. Places are: "het lid Van Wageningen". */
  private boolean structural(Word word) {
    String lower = word.lower();
    return lower.startsWith("kamer") || lower.endsWith("brief") || CitationHeads.isMotion(lower) || STRUCTURAL.contains(lower);
  }

  private Predicate<Word> stop() {
    return word -> structural(word) || startsName(word.start(), BORNE);
  }
}

package nl.kamergraaf.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kamergraaf.bundled.Wordlist;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Range;

/** The words for what a power to judge is over, where they stand before it, between "om" and a verb, or behind a verb of which the power is the subject. */
final class JurisdictionReach {

  static final Wordlist WORDS = Wordlist.beside(JurisdictionReach.class, "jurisdiction-words.txt");
  private static final List<List<String>> COVERS = WORDS.all("covers").stream().map(wording -> Arrays.asList(wording.split(" "))).toList();
  static final Set<String> COVERS_HINTS = COVERS.stream().map(wording -> wording.get(0)).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> SMALL = WORDS.all("small");
  private static final Set<String> CLOSING = WORDS.all("closes");
  static final List<String> FRONTS = List.of("over ", "ten aanzien van ", "met betrekking tot ", "inzake ", "in geschillen ", "in zaken ");
  private static final String IN = "in ";
  private static final String OVER = "over";
  private static final String REGARD = "ten aanzien van ";
  private static final String FOR = "voor";
  private static final String ABLE = "bevoegd";
  private static final String TO = "om";
  private static final Set<String> HAVE = Set.of("heeft", "is", "blijft", "krijgt", "had", "zal", "was", "kan");
  private static final Set<String> BEFORE = Set.of("geen", "volledige", "exclusieve", "niet", "ook", "wel", "zich", "geen enkele");
  static final Set<String> SINCE = Set.of("sinds", "sedert", "vanaf");
  /** Behind the power, where nothing else is told: "over kapers zal het hof rechtsmacht krijgen". */
  private static final Set<String> PLAIN = Set.of("hebben", "krijgen", "krijgt", "heeft", "had", "is", "verklaard", "uitoefenen", "kan", "zal", "het", "de", "dit");
  private static final Set<String> VERBS = Set.of("berechten", "behandelen", "vervolgen", "beslechten", "beoordelen", "registreren", "onderzoeken");
  private static final Set<String> WHICH = Set.of("die", "welke", "dat");
  private static final Set<String> WHOSE = Set.of("waarvan");
  private static final String AND = "en";
  private static final Set<String> LEADING = WORDS.all("leading");
  private static final Set<String> CLOSED = WORDS.all("closing");
  /** The first words of what may stand inside a wording. */
  private static final Set<String> GROUNDS = WORDS.all("between");
  private static final String OWN = "zijn"; // "krachtens zijn statuut"
  private static final int GROUND = 14;

  private JurisdictionReach() {}

  /** "Over aanvaringen heeft het hof geen rechtsmacht", "dat het hof ook over aanvaringen rechtsmacht krijgt", "dat voor Kenia sinds 2005 rechtsmacht heeft". */
  static Optional<Range> before(View view, Range clause, Range body, Range word) {
    Words words = view.wordTable();
    if (!plain(view, new Range(word.end(), clause.end()), body)) {
      return relative(view, clause, word); // "Over de zaak is het hof bevoegd advies te geven"
    }
    String lower = view.lower(clause);
    int blank = lower.length() - lower.stripLeading().length();
    for (String front : FRONTS) {
      int start = clause.start() + blank + (front.startsWith(IN) && !front.startsWith("inzake") ? IN.length() : front.length()); // "geschillen over visgronden" as a whole
      if (lower.startsWith(front, blank)) {
        return Words.in(view, new Range(start, word.start()), HAVE).stream().findFirst().map(verb -> ListedParts.trimmed(view, new Range(start, verb.start()))).filter(range -> range.length() > 0 && !Words.any(view, range, WHICH));
      }
    }
    boolean able = words.startingAt(clause.start()) + 1 < words.startingAt(word.start()) && view.lower(word).equals(ABLE) && words.opening(clause.start()).equals(FOR);
    Optional<Range> matter = able ? Words.in(view, new Range(clause.start(), word.start()), HAVE).stream().findFirst().map(verb -> new Range(words.range(words.startingAt(clause.start()) + 1).start(), words.range(words.startingAt(verb.start()) - 1).end())).filter(range -> range.length() > 0 && JudgedThings.matter(view, range)) : Optional.empty();
    if (matter.isPresent()) {
      return matter; // "Voor schade aan netten is het hof bevoegd"
    }
    int end = index(words, word);
    for (int i = end - 1; i > 0 && words.range(i).start() > clause.start() && !words.breaks(i) && !Verbs.finite(words.lower(i)); i--) {
      boolean over = i + 1 < end && words.lower(i).equals(OVER);
      if (over) {
        boolean own = body.contains(words.range(i - 1)) || BEFORE.contains(words.lower(i - 1)) || HAVE.contains(words.lower(i - 1)); // not "in de zaak over Malta rechtsmacht"
        return own && Words.any(view, clause, HAVE) ? Optional.of(words.range(i + 1).to(words.range(end - 1))) : relative(view, clause, word);
      }
    }
    return relative(view, clause, word);
  }

  /** "dat over kapers rechtsmacht heeft", "dat voor Kenia sinds 2005 rechtsmacht heeft": right behind the pronoun, up to a time. */
  private static Optional<Range> relative(View view, Range clause, Range word) {
    Words words = view.wordTable();
    int first = words.startingAt(clause.start());
    int end = index(words, word);
    int lead = first + 1;
    while (lead < end && SMALL.contains(words.lower(lead))) {
      lead++;
    }
    boolean regard = view.text().text().startsWith(REGARD, words.range(Math.min(lead, words.size() - 1)).start());
    lead = regard ? lead + 2 : lead;
    boolean opens = lead + 1 < end && WHICH.contains(words.lower(first)) && (regard || words.lower(lead).equals(OVER) || words.lower(lead).equals(FOR) && Things.named(view, words.range(lead + 1)));
    Range rest = new Range(word.end(), clause.end());
    if (!opens || !Words.any(view, rest, HAVE) && !Words.any(view, rest, JurisdictionBasis.TAKES)) {
      return Optional.empty();
    }
    Range said = words.range(lead + 1).to(words.range(end - 1));
    int since = Words.in(view, said, SINCE).stream().mapToInt(Range::start).findFirst().orElse(said.end());
    int when = view.mentions(When.class, said).stream().mapToInt(one -> one.range().start()).findFirst().orElse(said.end());
    Range object = ListedParts.trimmed(view, new Range(said.start(), Math.min(since, when)));
    return object.length() > 0 && !Words.any(view, object, Verbs.finite()) ? Optional.of(object) : Optional.empty();
  }

  /** The index of the power, or of the first of the small words before it. */
  private static int index(Words words, Range word) {
    int end = words.startingAt(word.start());
    while (end > 0 && BEFORE.contains(words.lower(end - 1))) {
      end--;
    }
    return end;
  }

  /** Where the power starts, with the small words before it. */
  static int start(Words words, Range word) {
    return words.range(index(words, word)).start();
  }

  /** Nothing but the court and small words. */
  private static boolean plain(View view, Range between, Range body) {
    Words words = view.wordTable();
    for (int i = words.startingAt(between.start()); i < words.size() && words.range(i).start() < between.end(); i++) {
      if (!body.contains(words.range(i)) && !words.isIn(i, PLAIN)) {
        return false;
      }
    }
    return true;
  }

  /** "bevoegd om kapers te berechten", "bevoegd geschillen te beslechten": right behind it. */
  static Optional<Range> judged(View view, Range clause, Range word) {
    Words words = view.wordTable();
    int next = words.startingAt(word.end());
    int start = next < words.size() && words.lower(next).equals(TO) ? next + 1 : next;
    for (int i = start + 1; !words.breaks(next - 1) && i + 1 < words.size() && words.range(i + 1).end() <= clause.end(); i++) {
      if (words.lower(i).equals("te")) {
        return VERBS.contains(words.lower(i + 1)) ? Optional.of(words.range(start).to(words.range(i - 1))) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * Where what it is over starts, behind the verb of which the power is the subject; -1 where none is told. The verb stands right behind the power and its
   * holder, behind "en" ("berust op X en strekt zich uit tot"), or behind a relative clause.
   */
  static int covers(View view, Range body, Range word, boolean subject) {
    Words words = view.wordTable();
    boolean owned = body.start() > word.end() && Governor.of(view, body.start()).range().start() - word.end() == 1;
    int next = words.startingAt(word.end());
    boolean thereof = next < words.size() && BodyFocus.WORDS.has("thereof", words.lower(next));
    int first = owned ? words.startingAt(body.end()) : thereof ? next + 1 : next;
    int own = view.clauses().indexOf(view.clauseOf(word));
    int start = covers(words, first);
    for (int i = first; subject && start < 0 && i < words.size(); i++) {
      boolean and = words.lower(i).equals(AND);
      boolean resumed = view.resumes(own + 2) && i == words.startingAt(view.clauses().get(own + 2).range().start());
      start = and || resumed ? covers(words, and ? i + 1 : i) : -1;
    }
    return start;
  }

  /** Where what it is over starts, behind a verb at a place; -1 where none stands there. */
  static int covers(Words words, int at) {
    for (List<String> wording : words.mayHave(COVERS_HINTS) ? COVERS : List.<List<String>>of()) {
      int end = end(words, at, wording);
      if (end >= 0 && end + 1 < words.size()) {
        return words.range(end + 1).start();
      }
    }
    return -1;
  }

  /** "zal zowel kaping als gijzeling omvatten": between the first verb and the infinitive that closes its clause. */
  static Optional<Range> enclosed(View view, Range body, Range word) {
    Words words = view.wordTable();
    Range clause = view.clauseOf(word).range();
    int first = words.startingAt(Math.max(word.end(), body.end()));
    int last = StagePattern.behind(words, clause) - 1;
    boolean encloses = last > first + 1 && words.isIn(first, LEADING) && words.isIn(last, CLOSED);
    int start = first + 1;
    while (encloses && start < last && SMALL.contains(words.lower(start))) {
      start++;
    }
    return encloses && start < last ? Optional.of(words.range(start).to(words.range(last - 1))) : Optional.empty();
  }

  /** The index of the last word of a wording, with small words before and between, or a ground; -1 where it does not begin here. */
  private static int end(Words words, int at, List<String> wording) {
    int i = at;
    for (String word : wording) {
      while (i < words.size() && !words.lower(i).equals(word) && SMALL.contains(words.lower(i)) && !words.breaks(i)) {
        i++;
      }
      i = i > at && i < words.size() && words.isIn(i, GROUNDS) ? behindGround(words, i, word) : i;
      if (i >= words.size() || !words.lower(i).equals(word)) {
        return -1;
      }
      i++;
    }
    return words.breaks(i - 1) ? -1 : i - 1;
  }

  /** "blijft op grond van resolutie 12 beperkt tot": where the wording goes on, before another verb or mark. */
  private static int behindGround(Words words, int from, String word) {
    for (int i = from; i < words.size() && i < from + GROUND && (OWN.equals(words.lower(i)) || !Verbs.finite(words.lower(i))); i++) {
      if (words.lower(i).equals(word)) {
        return i;
      }
      if (words.breaks(i)) {
        return from;
      }
    }
    return from;
  }

  /** "Haar rechtsmacht, die geschillen over netten betreft,": the relative clause right behind; "waarvan de rechtsmacht geschillen over netten omvat". */
  static Optional<Range> which(View view, Range word) {
    Range own = view.clauseOf(word).range();
    Range said = ListedParts.trimmed(view, own);
    if (WHOSE.contains(Words.first(view.lower(said)))) {
      return closed(view, new Range(Math.min(said.end(), word.end() + 1), said.end()));
    }
    int next = view.clauses().indexOf(view.clauseOf(word)) + 1;
    if (next >= view.clauses().size()) {
      return Optional.empty();
    }
    Range clause = view.clauses().get(next).range();
    Range relative = ListedParts.trimmed(view, clause);
    String lower = view.lower(relative);
    boolean right = clause.start() - word.end() <= 1 && WHICH.contains(Words.first(lower)) && lower.indexOf(' ') > 0;
    return right ? closed(view, new Range(relative.start() + lower.indexOf(' ') + 1, relative.end())) : Optional.empty();
  }

  private static Optional<Range> closed(View view, Range said) {
    Words words = view.wordTable();
    int last = StagePattern.behind(words, said) - 1;
    boolean closes = last > words.startingAt(said.start()) && words.isIn(last, CLOSING) && words.range(last).end() == said.end();
    return closes ? Optional.of(new Range(said.start(), words.range(last - 1).end())) : Optional.empty();
  }
}

package nl.kamergraaf.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Range;

/**
 * Conditions that a sentence adds to those of the sentences before it, or that the host demands: "Ten tweede moet de begroting dekkend zijn", "Ook dient
 * het hof ...", "Kenia verlangt dat ...".
 *
 * @param cue the word that says so
 * @param first the word with which the condition begins
 */
record FurtherConditions(Range cue, int first, boolean clause) {

  /** Behind an offer, with what must be: "Wel moet de commissie klein blijven". */
  private static final String ONLY = "wel";
  private static final Set<String> ADDS = Set.of(ONLY, "ook", "verder", "bovendien", "daarnaast", "voorts", "tevens", "ten");
  private static final Set<String> MUST = Set.of("moet", "moeten", "dient", "dienen");
  /** With what a condition begins: not "Ook moet ik u melden". */
  private static final Set<String> OPENS = Set.of("de", "het", "een", "er", "alle", "andere", "zij", "deze", "dit");
  /** Who writes and who is written to: "Ook moet de Kamer nog worden gehoord". */
  private static final Set<String> WRITER = Set.of("kabinet", "kamer", "regering");
  static final Set<String> WRITTEN_TO = Set.of("kamer");
  private static final Set<String> DEMANDS = HostCapacity.WORDS.all("demands");
  /** "Daarbij geldt dat", "Daarbij is bedongen dat": nobody is named who demands. */
  private static final Set<String> HOLDS = HostCapacity.WORDS.all("holds");
  private static final Set<String> REQUIRES = HostCapacity.WORDS.all("requires");
  private static final Set<String> THEN = HostCapacity.WORDS.all("then");
  private static final Set<String> INDEED = HostCapacity.WORDS.all("indeed");
  private static final Set<String> STANDS = HostCapacity.WORDS.all("stands");
  private static final int NEAR = 3;
  /** "De eerste is dat": of the conditions that the sentence before announces. */
  private static final Set<String> ONE_OF = Set.of("de", "een");
  private static final Set<String> IS = Set.of("is", "luidt", "geldt");
  private static final int NUMBERED = 4;
  private static final Set<String> ITSELF = Set.of("land", "gastland");
  private static final Set<String> OPENING = Set.of("het", "zij", "ze");
  private static final String THAT = "dat";
  private static final String AND = "en";
  private static final String WHERE = "waarbij";
  private static final String BUT = "maar";
  private static final String SEMICOLON = ";";
  private static final Set<String> BUTS = Set.of(BUT, "doch", "alleen");
  private static final List<String> THEY = List.of(" het dat ", " zij dat ", " hij dat ");
  private static final int REACH = 8;
  private static final Set<String> ELSEWHERE = Set.of("in", "op", "bij", "tijdens");
  private static final String RETURN = "ruil";
  private static final Set<String> WHEN = Set.of("in", "op", "sinds", "sedert");
  private static final Set<String> SINCE = Set.of("sinds ", "sedert ");
  private static final Set<String> RELATIVES = Set.of("die", "dat", "waarvan");

  /** That a sentence goes on with what must be, or what is demanded. */
  static Optional<FurtherConditions> of(View view) {
    Words words = view.wordTable();
    if (numbered(words, 0)) {
      return Optional.of(new FurtherConditions(words.range(1), words.lower(NUMBERED - 1).equals(THAT) ? NUMBERED : NUMBERED - 1, true));
    }
    if (words.size() < REACH / 2 || !words.mayHave(MUST) && !words.mayHave(DEMANDS) && !words.mayHave(HOLDS) && !words.mayHave(REQUIRES)) {
      return Optional.empty();
    }
    boolean opens = ADDS.contains(words.lower(0)) || words.isIn(0, THEN) || words.isIn(0, HostCapacity.WORDS.all("takes-up"));
    int verb = opens ? ListedParts.ORDINALS.contains(words.lower(1)) ? 2 : 1 : -1;
    Optional<FurtherConditions> must = verb > 0 && MUST.contains(words.lower(verb)) ? must(words, verb) : Optional.empty();
    if (must.isPresent()) {
      return must;
    }
    for (int i = 1; i + 2 < words.size(); i++) {
      if (MUST.contains(words.lower(i)) && words.isIn(i + 1, THEN) && words.isIn(i + 2, INDEED)) {
        return Optional.of(new FurtherConditions(words.range(i), 0, false)); // "De Unie moet dan wel de bouw bekostigen"
      }
    }
    for (int i = 1; i + 3 < words.size(); i++) {
      boolean then = words.isIn(i, THEN) && BUTS.contains(words.lower(i - 1)) && MUST.contains(words.lower(i + 1)) && OPENS.contains(words.lower(i + 2));
      if (then && words.any(i + 3, words.size(), INDEED)) {
        return Optional.of(new FurtherConditions(words.range(i + 1), i + 2, false)); // "wil het hof huisvesten, maar dan moet de Unie wel de bouw bekostigen"
      }
    }
    for (int i = 1; i < words.size(); i++) {
      if (!words.isIn(i, DEMANDS) && !holds(words, i)) {
        continue;
      }
      int that = that(words, i);
      int phrase = that < 0 && opens ? phrase(view, words, i) : -1;
      if (that > 0 || phrase > 0) {
        return Optional.of(new FurtherConditions(words.range(i), Math.max(phrase, that + 1), true));
      }
    }
    return Optional.empty();
  }

  /** "De eerste is dat" */
  private static boolean numbered(Words words, int at) {
    return at + NUMBERED < words.size() && ONE_OF.contains(words.lower(at)) && ListedParts.ORDINALS.contains(words.lower(at + 1)) && IS.contains(words.lower(at + 2)) && (words.lower(at + 3).equals(THAT) || ConditionPhrases.opens(words, at + 3));
  }

  /** By an ordinal alone: what it counts, a sentence before tells. */
  boolean numbered(View view) {
    return numbered(view.wordTable(), 0);
  }

  /** "Ten tweede moet de begroting dekkend zijn", "Dan moet wel vaststaan dat de kosten worden gedeeld". */
  private static Optional<FurtherConditions> must(Words words, int verb) {
    int first = verb + 1;
    while (first + 1 < words.size() && words.isIn(first, INDEED)) {
      first++;
    }
    boolean then = words.isIn(0, THEN) && first == verb + 1 && !words.any(first, words.size(), INDEED); // "Dan moet de Raad kiezen", not "Dan moet de Raad wel betalen"
    if (then || first + 2 >= words.size()) {
      return Optional.empty();
    }
    if (words.isIn(first, STANDS) && words.lower(first + 1).equals(THAT)) {
      return Optional.of(new FurtherConditions(words.range(verb), first + 2, false));
    }
    return OPENS.contains(words.lower(first)) && !words.isIn(first + 1, WRITER) ? Optional.of(new FurtherConditions(words.range(verb), first, false)) : Optional.empty();
  }

  /** It takes up the hosting that the sentence before tells of: "Daarvoor moet", "Dan moet wel", "moet dan wel". */
  boolean tied(View view) {
    Words words = view.wordTable();
    int at = words.startingAt(cue.start());
    return stands(view) || !clause && (words.isIn(0, THEN) || words.isIn(0, HostCapacity.WORDS.all("takes-up")) || at + 1 < words.size() && words.isIn(at + 1, THEN));
  }

  /** "Daarbij verlangt het een klein gebouw": where the phrase begins that is demanded; -1 where none does. */
  private static int phrase(View view, Words words, int verb) {
    int first = verb + 1;
    while (first < words.size() - 1 && (OPENING.contains(words.lower(first)) || ITSELF.contains(words.lower(first)) || INDEED.contains(words.lower(first)) || HostCapacity.WORDS.has("takes-up", words.lower(first)) || !HostStates.in(view, words.range(first)).isEmpty())) {
      first++;
    }
    return words.isIn(verb, DEMANDS) && !ConditionPhrases.WORDS.has("asks", words.lower(verb)) && !ConditionPhrases.demanded(view, words, first).isEmpty() ? first : -1;
  }

  /** "vaststaan dat": it can only be a condition. */
  boolean stands(View view) {
    Words words = view.wordTable();
    return !clause && first > 1 && words.lower(first - 1).equals(THAT) && words.isIn(first - 2, STANDS);
  }

  /** The "dat" that a verb of demanding leads to; -1 where there is none. */
  private static int that(Words words, int verb) {
    for (int k = verb + 1; k < words.size() - 1 && k <= verb + REACH; k++) {
      if (words.lower(k).equals(THAT)) {
        return k;
      }
      if (words.isIn(k, DEMANDS)) {
        return -1; // "verbindt daaraan geen eisen, terwijl Qatar verlangt dat"
      }
      if (ELSEWHERE.contains(words.lower(k)) && !words.lower(k + 1).equals(RETURN)) {
        return -1; // "verlangt in de Raad dat"
      }
    }
    return -1;
  }

  /** Right behind what takes up the hosting ("Daarbij geldt dat", ", waarbij geldt dat"), and right before its "dat". */
  private static boolean holds(Words words, int i) {
    int that = i + 1 < words.size() && words.isIn(i + 1, INDEED) ? i + 2 : i + 1;
    boolean requires = i == 1 && words.isIn(1, REQUIRES) && HostCapacity.WORDS.has("so", words.lower(0)); // "Dat vergt wel dat"
    boolean points = i < NEAR && words.isIn(0, HostCapacity.WORDS.all("takes-up")) || words.lower(i - 1).equals(WHERE);
    return (requires || points && words.isIn(i, HOLDS)) && that < words.size() && words.lower(that).equals(THAT);
  }

  /** "Daarbij geldt dat het verdrag al in 2019 is ondertekend": what has been so since a day before the letter needs not become so. */
  private static boolean happened(View view, Range part) {
    LocalDate issued = view.text().letter().header().identity().issued();
    return view.mentions(When.class, part).stream()
        .filter(when -> WHEN.contains(Governor.of(view, when.range().start()).word()) || SINCE.stream().anyMatch(view.lower(when.range())::startsWith))
        .filter(when -> !Words.any(view, new Range(part.start(), when.range().start()), RELATIVES))
        .anyMatch(when -> (when.bound() == When.Bound.FROM ? when.start() : when.end()).filter(issued::isAfter).isPresent());
  }

  /** "Daarbij", "daarvoor", "bij de ondertekening van de zetelovereenkomst" before the verb: of the hosting. */
  boolean pointed(View view) {
    Words words = view.wordTable();
    Range before = new Range(view.resumed(view.clauses().indexOf(view.clauseOf(cue))).start(), cue.start());
    boolean offer = Words.in(view, before, HostCapacity.WORDS.all("offer")).stream().anyMatch(noun -> ofBody(view, noun));
    boolean deal = Words.in(view, before, HostCapacity.WORDS.all("deals")).stream().anyMatch(noun -> ofBody(view, noun) && HostCapacity.WORDS.has("at-deal", Governor.of(view, noun.start()).word()));
    return offer || deal || Words.in(view, before, HostCapacity.WORDS.all("takes-up")).stream().anyMatch(word -> !HostCapacity.WORDS.has("offer", view.lower(word)));
  }

  /** Not "In de zetelovereenkomst met de Visserijraad", "Bij de toezegging van subsidie". */
  private static boolean ofBody(View view, Range noun) {
    Words words = view.wordTable();
    return !view.spoken().isEmpty() || !Governor.preposition(words.lower(words.startingAt(noun.end())));
  }

  /** "treedt als gastland op; het heeft geëist dat", "is gastland en heeft bij het aangaan van die verplichting geëist dat": not "is gastland en heeft bedongen dat". */
  private boolean joined(View view) {
    Words words = view.wordTable();
    Optional<Hosting> told = view.hosting().filter(one -> one.words().end() <= cue.start());
    if (told.isEmpty()) {
      return false;
    }
    Range between = new Range(told.get().words().end(), cue.start());
    int semicolon = view.next(SEMICOLON, between.start());
    boolean apart = semicolon >= 0 && semicolon < cue.start();
    boolean binding = Words.in(view, between, HostCapacity.WORDS.all("binding")).stream().map(word -> words.startingAt(word.end())).anyMatch(i -> words.any(i, Math.min(i + NEAR, words.size()), HostCapacity.WORDS.all("to-it")));
    boolean elsewhere = IntStream.range(words.startingAt(apart ? semicolon : between.start()), words.startingAt(cue.start())).anyMatch(i -> ELSEWHERE.contains(words.lower(i)));
    return binding || apart && !elsewhere && HostPronouns.in(view, view.clauseOf(cue)).isPresent();
  }

  /** "Wij vragen daarbij van de partijen:", "Kenia eist daarvoor:" by who would be the host, or who writes; over a line that begins with "dat": not "Wij vragen daarbij aandacht voor:". */
  static boolean listed(View view, Range verb, View line) {
    Words words = line.wordTable();
    return byState(view, verb) && !elsewhere(view, view.clauseOf(verb).range()) && (words.lower(0).equals(THAT) || words.size() > 1 && words.lower(1).equals(THAT));
  }

  /** A state acts in the clause, or who writes: not "de reders eisen", "de vissers hebben twee verlangens". */
  static boolean byState(View view, Range word) {
    Clause clause = view.clauseOf(word);
    return Ourselves.act(view, clause.range()) || Things.inverted(view, clause.range(), word).isPresent() || !Things.states(view, clause.range(), word).isEmpty() || !HostStates.beside(view, clause).isEmpty() || HostPronouns.in(view, clause).isPresent();
  }

  /** "Bij de visserijraad vragen wij daarvoor", "Wij vragen uw Kamer daarbij": not "In ruil daarvoor". */
  private static boolean elsewhere(View view, Range clause) {
    Words words = view.wordTable();
    boolean placed = Words.in(view, clause, ELSEWHERE).stream().map(word -> words.startingAt(word.end())).anyMatch(next -> next < words.size() && !words.lower(next).equals(RETURN));
    return placed || Words.any(view, clause, WRITTEN_TO);
  }

  /** "Wel moet": the first that is told, of what is only willing. */
  boolean only(View view) {
    return view.wordTable().lower(0).equals(ONLY);
  }

  /** The parts: clauses behind "dat", else all that must be. */
  List<Range> parts(View view) {
    Words words = view.wordTable();
    if (!clause) {
      return List.of(words.range(first).to(words.range(words.size() - 1)));
    }
    List<Range> parts = new ArrayList<>(words.lower(first - 1).equals(THAT) ? SetConditions.thatClauses(view, words, first) : ConditionPhrases.demanded(view, words, first));
    parts.removeIf(part -> words.isIn(words.startingAt(cue.start()), HOLDS) && happened(view, part));
    for (int i = first; i < words.size() && !parts.isEmpty(); i++) {
      boolean behind = words.range(i).start() > parts.get(parts.size() - 1).end();
      boolean again = words.isIn(i, DEMANDS) && i > 0 && (words.lower(i - 1).equals(AND) || ADDS.contains(words.lower(i - 1)));
      int that = !behind ? -1 : numbered(words, i) ? i + NUMBERED - 1 : again ? that(words, i) : -1;
      parts.addAll(that > 0 ? SetConditions.thatClauses(view, words, that + 1) : List.of()); // "eist dat A, en wenst bovendien dat B", "; de tweede is dat B"
    }
    return parts;
  }

  /** How the sentence puts that it is demanded. */
  Modality modality(View view) {
    return SetConditions.modality(view, cue, parts(view));
  }

  /** "treedt op als gastland, waarbij het heeft bedongen dat", "Daarbij heeft het bedongen dat": of the hosting itself, whether it has begun or not. */
  boolean bargained(View view) {
    Words words = view.wordTable();
    int at = view.clauses().indexOf(view.clauseOf(cue));
    int first = words.startingAt(view.clauses().get(at).range().start());
    boolean acting = Words.any(view, new Range(view.resumed(at).start(), cue.start()), HostOffer.HOST); // "Kenia, dat als gastland optreedt, heeft bedongen dat"
    boolean capacity = Words.any(view, new Range(cue.end(), words.range(this.first).start()), HostOffer.HOST); // "verlangt als gaststaat wel dat"
    if (clause && capacity) {
      return true;
    }
    boolean tied = words.lower(first).equals(WHERE) || pointed(view) || joined(view);
    boolean bargains = HostCapacity.WORDS.has("bargains", view.lower(cue)) && (tied || acting || words.lower(first).equals(BUT));
    boolean asked = tied && HostCapacity.WORDS.has("asked", view.lower(cue)) && !Words.any(view, new Range(view.clauses().get(at).range().start(), cue.start()), HostCapacity.WORDS.all("earlier"));
    return clause && (bargains || asked);
  }

  /** "verlangt dat Rusland zich terugtrekt": what another state should do is no condition of hosting. */
  boolean ofState(View view) {
    return clause && !HostStates.in(view, view.wordTable().range(first)).isEmpty();
  }

  /** The host itself demands it, by its name or as who writes. */
  boolean by(View view, Thing host) {
    if (holds(view.wordTable(), view.wordTable().startingAt(cue.start())) || numbered(view)) {
      return true;
    }
    Words words = view.wordTable();
    int verb = words.startingAt(cue.start());
    boolean opens = verb > 0 && verb <= NEAR && OPENING.contains(words.lower(0)) && (verb == 1 || Verbs.finite(words.lower(1))); // "Zij verlangen dat", not "Het hof verlangt dat"
    boolean pronoun = (opens || THEY.stream().anyMatch(it -> view.text().text().startsWith(it, cue.end()))) && view.story().before(view, 1).stream().flatMap(one -> one.hostings().stream()).anyMatch(told -> told.host().equals(host)); // "Daarbij bedong het dat"
    if (pronoun || ITSELF.contains(view.wordBefore(cue.start()))) {
      return true; // "Het land eist dat"
    }
    Clause own = view.clauseOf(cue);
    if (HostPronouns.in(view, own).filter(host::equals).isPresent()) {
      return true; // "waarbij het heeft bedongen dat"
    }
    Range acting = view.resumed(view.clauses().indexOf(own));
    return Things.states(view, acting, cue).contains(host) || HostStates.speaking(view, own).filter(host::equals).isPresent() || HostStates.beside(view, own).contains(host) || Things.inverted(view, own.range(), cue).filter(host::equals).isPresent();
  }
}

package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kamergraaf.bundled.Wordlist;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/**
 * What a state that hosts a body, or would, demands for it, told by a verb and what it leads to: "hecht er daarbij aan dat", "rekent daarbij op een bijdrage",
 * "noemde drie punten: A, B en C", "Daaraan zijn twee dingen verbonden: A en B".
 *
 * @param cue the verb
 * @param parts what is demanded, each by itself
 */
record HostDemands(Range cue, List<Range> parts) {

  static final Wordlist WORDS = Wordlist.beside(HostDemands.class, "host-demand-words.txt");
  private static final Set<String> VERBS = WORDS.all("verbs");
  private static final Set<String> SAID_OF_ALL = WORDS.all("impersonal");
  private static final String LEAD = "lead-";
  private static final String THAT = "dat";
  private static final String AND = "en";
  private static final String COLON = ":";
  private static final Set<Modality> SAID = Set.of(Modality.FACT, Modality.INTENTION, Modality.CONDITIONAL, Modality.WILLING_UNDER_CONDITIONS, Modality.FUTURE, Modality.OBLIGATION, Modality.REQUESTED, Modality.EXPECTATION);
  /** Sentences back to the one that tells of the hosting. */
  private static final int FEW = 3;
  /** Words from a verb to what it leads to. */
  private static final int REACH = 8;
  /** Words from a noun for what is demanded to its colon. */
  private static final int BEFORE_COLON = 3;
  private static final int SHORTEST = 2;

  static Optional<HostDemands> of(View view) {
    Words words = view.wordTable();
    if (view.tooLong() || !words.mayHave(VERBS)) {
      return Optional.empty();
    }
    for (int i = 0; i < words.size(); i++) {
      List<Range> parts = words.isIn(i, VERBS) && tied(view, i) ? led(view, i) : List.of();
      if (!parts.isEmpty() && parts.stream().noneMatch(part -> Words.any(view, part, FurtherConditions.WRITTEN_TO))) { // not "hecht eraan dat uw Kamer het weet"
        return Optional.of(new HostDemands(words.range(i), parts));
      }
    }
    return Optional.empty();
  }

  /** The body for whose hosting they are: the one that demands is its host, or would be, by this sentence or one just before. */
  Optional<Thing> body(View view) {
    if (!SAID.contains(SetConditions.modality(view, cue, parts))) {
      return Optional.empty();
    }
    List<View> near = new ArrayList<>(List.of(view));
    near.addAll(view.story().before(view, impersonal(view) ? 1 : FEW));
    for (View told : near) {
      Optional<Hosting> hosting = !told.sharesParagraph(view) ? Optional.empty()
          : told.hostings().stream().filter(one -> SAID.contains(one.modality()) && open(view, one) && (told != view || one.words().end() <= cue.start()) && (impersonal(view) || by(view, one.host(), told == view))).findFirst();
      if (hosting.isPresent()) {
        return hosting.map(Hosting::body);
      }
    }
    return Optional.empty();
  }

  /** Who is the host already may only have bargained for it: not "Wij hechten eraan dat de rechters onafhankelijk zijn". */
  private boolean open(View view, Hosting hosting) {
    return hosting.candidate() || hosting.modality() == Modality.FUTURE || HostCapacity.WORDS.has("bargains", view.lower(cue));
  }

  private boolean impersonal(View view) {
    return SAID_OF_ALL.contains(view.lower(cue));
  }

  private boolean by(View view, Thing host, boolean same) {
    Clause clause = view.clauseOf(cue);
    boolean elided = same && clause.opener() == Clause.Opener.COORDINATE && view.wordTable().startingAt(cue.start()) - view.wordTable().startingAt(clause.range().start()) == 1; // "is bereid, maar verlangt"
    boolean ours = HostStates.acting(view, clause.range(), clause).equals(List.of(host));
    return elided || ours || HostStates.town(view, clause.range()).contains(host) || new FurtherConditions(cue, 1, true).by(view, host);
  }

  /** It takes up the hosting: "daarbij", "in ruil", "er wel op", "dat"; not "verlangt de vrijlating van zijn zeelieden". */
  private static boolean tied(View view, int verb) {
    Words words = view.wordTable();
    Range clause = view.clauseOf(words.range(verb)).range();
    boolean that = WORDS.has("with-that", words.lower(verb)) && words.any(Math.max(0, verb - SHORTEST), Math.min(words.size(), verb + SHORTEST), Set.of(THAT));
    boolean impersonal = SAID_OF_ALL.contains(words.lower(verb));
    boolean pointed = WORDS.has("only-pointed", words.lower(verb)) && Words.any(view, Story.after(words.range(verb), clause), WORDS.all("points")); // "hecht eraan dat"
    boolean with = WORDS.has("cue-nouns", words.lower(verb)) && words.any(Math.max(0, verb - SHORTEST - 1), verb, WORDS.all("with"));
    if (WORDS.has("back-verbs", words.lower(verb)) && !Words.any(view, clause, WORDS.all("back"))) {
      return false;
    }
    if (pointed || with) {
      return true;
    }
    return impersonal ? words.isIn(0, WORDS.all("ties")) || verb == 0 : that || Words.any(view, clause, WORDS.all("ties")) || clause.start() > view.range().start() && Words.any(view, clause, WORDS.all("ties-in-sentence"));
  }

  /** What the verb leads to: behind a colon, in clauses with "dat", or in nouns. */
  private static List<Range> led(View view, int verb) {
    Words words = view.wordTable();
    int colon = view.next(COLON, words.range(verb).end());
    if (colon >= 0) {
      return listed(view, verb, colon);
    }
    int at = verb + 1;
    while (at < words.size() - 1 && at - verb <= REACH && !words.breaks(at - 1) && !words.lower(at).equals(THAT) && between(view, verb, at)) {
      at++;
    }
    if (at >= words.size() - 1 || words.breaks(at - 1)) {
      return List.of();
    }
    if (words.lower(at).equals(THAT)) {
      boolean leads = WORDS.has("with-clause", words.lower(verb)) && (!WORDS.has("only-pointed", words.lower(verb)) || words.any(verb + 1, at, WORDS.all("points")));
      boolean ofState = !HostStates.in(view, words.range(at + 1)).isEmpty(); // "hecht eraan dat Rusland zich terugtrekt"
      return leads && !ofState ? SetConditions.thatClauses(view, words, at + 1) : List.of();
    }
    boolean direct = WORDS.has("with-nouns", words.lower(verb)) || words.isIn(at - 1, WORDS.all(LEAD + words.lower(verb)));
    return direct ? phrases(view, words, at) : List.of();
  }

  /** Small words, whoever demands, and the preposition that the verb has. */
  private static boolean between(View view, int verb, int at) {
    Words words = view.wordTable();
    boolean lead = words.isIn(at, WORDS.all(LEAD + words.lower(verb)));
    boolean points = WORDS.has("only-pointed", words.lower(verb)) && words.isIn(at, WORDS.all("points"));
    return lead || points || words.isIn(at, WORDS.all("between")) || view.mentions(Name.class).stream().anyMatch(name -> (name.kind() == Kind.COUNTRY || name.kind() == Kind.PLACE) && name.range().contains(words.range(at)));
  }

  /** "noemde drie punten: A, B en C": behind a noun for what is demanded. */
  private static List<Range> listed(View view, int verb, int colon) {
    Words words = view.wordTable();
    Optional<Range> noun = Words.in(view, new Range(words.range(Math.max(0, verb - REACH)).start(), colon), WORDS.all("nouns")).stream().findFirst();
    if (noun.isEmpty() || words.startingAt(colon) - words.startingAt(noun.get().start()) > BEFORE_COLON || Words.any(view, new Range(noun.get().end(), colon), WORDS.all("idle"))) {
      return List.of(); // not "stelt drie zaken centraal:"
    }
    Range rest = ListedParts.trimmed(view, new Range(colon + 1, view.range().end()));
    List<Range> parts = SetConditions.listed(view, noun.get(), rest);
    boolean one = WORDS.has("one", view.lower(noun.get()));
    return parts.isEmpty() && one && rest.length() > 0 ? List.of(rest) : parts;
  }

  /** Phrases at commas and at an "en" that a phrase of its own follows; nothing where a verb stands among them. */
  private static List<Range> phrases(View view, Words words, int first) {
    int last = words.size() - 1;
    while (last > first && words.isIn(last, WORDS.all("closing"))) {
      last--;
    }
    int end = last;
    boolean plain = IntStream.rangeClosed(first, end).noneMatch(i -> WORDS.has("idle", words.lower(i)) || Verbs.finite(words.lower(i)) && !words.lower(i).equals("zijn") || words.lower(i).equals(THAT) || OwnVerb.participle(words.lower(i)));
    boolean opens = end - first + 1 >= SHORTEST && !WORDS.has("no-opening", words.lower(first)) && (ConditionPhrases.opens(words, first) || ConditionPhrases.phrase(words, first));
    if (!plain || !opens || !HostStates.in(view, words.range(first)).isEmpty()) {
      return List.of();
    }
    boolean listed = IntStream.range(first, end).anyMatch(words::breaks);
    List<Range> parts = new ArrayList<>();
    int start = first;
    for (int i = first; i <= end; i++) {
      boolean and = i > start && i + SHORTEST <= end && words.lower(i + 1).equals(AND) && (listed || i + SHORTEST < end && own(view, i + SHORTEST));
      boolean comma = i < end && words.breaks(i);
      if (i == end || and || comma) {
        parts.add(words.range(start).to(words.range(i)));
        start = i + (and ? SHORTEST : 1);
        i = start - 1;
      }
    }
    return parts;
  }

  /** "en oplevering in mei": not "steun van Kenia en de Unie". */
  private static boolean own(View view, int i) {
    Words words = view.wordTable();
    return Character.isLowerCase(view.text().text().charAt(words.range(i).start())) && !WORDS.has("no-opening", words.lower(i)) && (ConditionPhrases.opens(words, i) || ConditionPhrases.phrase(words, i));
  }
}

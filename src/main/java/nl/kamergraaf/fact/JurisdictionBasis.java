package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/** On what the power of a court to judge rests: "de rechtsmacht berust op X", "ontleent zijn rechtsmacht aan X", "heeft krachtens X rechtsmacht". */
final class JurisdictionBasis {

  private static final String ABLE = "bevoegd";
  private static final String HEARS = "kennis te nemen";
  private static final String TO = " aan ";
  private static final Set<String> BASED = Set.of("gebaseerd", "baseert", "stoelt", "berust", "gestoeld", "grondslag", "gegrond", "gegrondvest", "rust", "steunt", "stoelde", "steunde", "berustte", "rustte", "geschoeid", "berusten", "rusten", "steunen", "stoelen", "voeren"); // "terug te voeren op"
  /** "is afgeleid van die van X" */
  private static final Set<String> DERIVED = Set.of("afgeleid");
  private static final String FROM = " van ";
  /** Of the power itself: "vloeit voort uit", "is neergelegd in". */
  private static final Set<String> LAID = Set.of("voort", "volgt", "ontleend", "neergelegd", "vastgelegd", "verankerd", "geregeld", "grondslag", "afgeleid");
  private static final List<String> LEADS = List.of(" uit ", " in ", " aan ");
  private static final Set<String> DERIVES = Set.of("leidt", "leidde", "leiden", "leidden");
  private static final List<String> AWAY = List.of(" af van ", " af uit ");
  private static final Set<String> LIES = Set.of("ligt", "lag", "vindt");
  private static final Set<String> IS = Set.of("is", "was", "vormt", "blijft");
  private static final String LYING = "gelegen";
  private static final String IN = "in";
  private static final String FOR = "voor";
  private static final Set<String> GROUNDS = JurisdictionReach.WORDS.all("grounds");
  private static final Set<String> BY_LAW = JurisdictionReach.WORDS.all("by-law");
  private static final Set<String> BY_WAY = JurisdictionReach.WORDS.all("by-way");
  private static final Set<String> GROUND = JurisdictionReach.WORDS.all("ground");
  private static final Endings GROUND_THINGS = new Endings(JurisdictionReach.WORDS.all("ground-thing"));
  private static final Set<String> GIVES = JurisdictionReach.WORDS.all("gives");
  private static final Set<String> APPEAL = JurisdictionReach.WORDS.all("appeal");
  private static final Set<String> HAS = JurisdictionReach.WORDS.all("has");
  static final Set<String> TAKES = Set.of("ontleent", "ontlenen", "ontleende", "dankt", "danken", "dankte");
  /** Between two grounds: "op X en op Y", "zowel op X als op Y", "niet op X, maar op Y". */
  private static final Set<String> JOINS = Set.of("en", "als", "maar");
  private static final String BUT = "maar";
  private static final Set<String> PLACED = Set.of("in", "voor", "te", "sinds", "sedert", "vanaf");
  private static final String ON = " op ";
  private static final String WHOSE = "waarvan";
  private static final String THAT = "die";
  /** "put zijn rechtsmacht uit X" */
  private static final Set<String> DRAWS = JurisdictionReach.WORDS.all("draws");
  private static final String OUT = " uit ";
  private static final Set<String> PREPOSITIONS = Set.of("aan", "op", "uit", "van", "in");
  private static final Set<String> PASSIVE = Set.of("wordt", "is", "werd", "was");
  private static final String INFINITIVE = "te";
  private static final int NEAR = 4;
  /** Words between what joins two grounds and the preposition of the second. */
  private static final int BESIDE = 6;

  private JurisdictionBasis() {}

  /** "gebaseerd op nationale rechtsmacht over X", "de rechtsmacht berust op X": what stands behind "op"; "ontleent zijn rechtsmacht aan X". */
  static Optional<Range> of(View view, Range own, Range word) {
    int at = view.clauses().indexOf(view.clauseOf(word));
    boolean goesOn = at + 1 < view.clauses().size() && predicate(view, view.clauses().get(at + 1));
    Range clause = view.resumes(at + 2) ? own.to(view.clauses().get(at + 2).range()) : goesOn ? own.to(view.clauses().get(at + 1).range()) : own;
    Optional<Range> laid = underlain(view, clause, word).or(() -> derived(view, clause, word));
    if (laid.isPresent()) {
      return laid;
    }
    Governor governor = Governor.of(view, word.start());
    boolean governed = governor.isPreposition() && !governor.word().equals(WHOSE); // "het bezwaar tegen de rechtsmacht berust op"
    for (Range based : Words.in(view, clause, BASED)) {
      if (governed && based.start() > word.end()) {
        continue;
      }
      int on = on(view, clause, based.end());
      int start = on < 0 && based.end() <= word.start() ? on(view, clause, held(view, word)) : on; // "steunt de bevoegdheid van het hof op"
      if (start >= 0 && !another(view, word, based)) {
        int first = JurisdictionPhrase.unarticled(view, start);
        int end = JurisdictionPhrase.end(view, based.end() < word.start() ? Math.max(start, word.end()) : start);
        return end > first ? Optional.of(new Range(first, end)) : Optional.empty();
      }
    }
    for (Range told : subject(view, clause, word) ? Words.in(view, new Range(word.end(), clause.end()), LAID) : List.<Range>of()) {
      if (another(view, word, told)) {
        continue;
      }
      List<String> leads = DERIVED.contains(view.lower(told)) ? List.of(FROM) : LEADS;
      Optional<String> lead = leads.stream().filter(one -> view.text().text().startsWith(one, told.end())).findFirst();
      if (lead.isPresent()) {
        return Optional.of(phrase(view, told.end() + lead.get().length()));
      }
    }
    return given(view, clause).or(() -> grounded(view, clause, word)).or(() -> relative(view, at + 1, word)).or(() -> Words.in(view, clause, TAKES).stream().findFirst().flatMap(takes -> taken(view, clause, takes, word, TO)))
        .or(() -> Words.in(view, clause, DRAWS).stream().findFirst().flatMap(draws -> taken(view, clause, draws, word, OUT)));
  }

  /** "leidt zijn rechtsmacht af van X" */
  private static Optional<Range> derived(View view, Range clause, Range word) {
    int from = held(view, word);
    boolean derives = view.wordTable().mayHave(DERIVES) && Words.any(view, new Range(clause.start(), word.start()), DERIVES);
    return derives ? AWAY.stream().filter(lead -> view.text().text().startsWith(lead, from)).findFirst().map(lead -> phrase(view, from + lead.length())) : Optional.empty();
  }

  /** "De grondslag van de rechtsmacht van het hof is X", "Voor het hof ligt de grondslag van de rechtsmacht sinds mei in X". */
  private static Optional<Range> underlain(View view, Range clause, Range word) {
    Words words = view.wordTable();
    int ground = ground(view, word);
    if (ground < 0) {
      return Optional.empty();
    }
    int first = words.startingAt(clause.start());
    Optional<InstrumentPhrase> forms = InstrumentPhrase.in(view, clause, word).stream().filter(phrase -> phrase.opens(view, clause) && words.startingAt(phrase.words().end()) < ground && IS.contains(words.lower(words.startingAt(phrase.words().end())))).findFirst();
    if (forms.isPresent()) {
      return forms.map(InstrumentPhrase::words); // "Artikel 7 vormt de grondslag voor de rechtsmacht van het hof"
    }
    boolean opens = ground - first <= 1;
    int i = words.startingAt(held(view, word));
    boolean lies = i < words.size() && (opens ? LIES.contains(words.lower(i)) || IS.contains(words.lower(i)) : words.any(first, ground, LIES));
    boolean is = opens && lies && IS.contains(words.lower(i)) && i + 1 < words.size();
    if (is && !words.lower(i + 1).equals(LYING) && !words.lower(i + 1).equals(IN)) {
      return grounds(view, i + 1);
    }
    if (is && words.lower(i + 1).equals(IN) && !Words.any(view, clause, LAID)) {
      return Optional.empty(); // "is in het overleg besproken"
    }
    i = opens ? i + 1 : i;
    while (lies && i + 1 < words.size() && !words.breaks(i) && !words.lower(i).equals(IN) && (beside(view, i) || JurisdictionReach.WORDS.has("aside", words.lower(i)) || words.lower(i).equals(LYING))) {
      i++;
    }
    return lies && i + 1 < words.size() && words.lower(i).equals(IN) ? grounds(view, i + 1) : Optional.empty();
  }

  /** A phrase that is an instrument, a part of one, or the power or consent of a state: not "is duidelijk", "ligt in mei op tafel". */
  private static Optional<Range> grounds(View view, int first) {
    Words words = view.wordTable();
    Range phrase = phrase(view, words.range(first).start());
    for (int i = words.startingAt(phrase.start()); i < words.size() && words.range(i).end() <= phrase.end() && !Governor.preposition(words.lower(i)); i++) {
      if (Instruments.head(words.lower(i)) || Instruments.shortForm(view, words.range(i)) || GROUND_THINGS.end(words.lower(i))) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  /** The noun of "de grondslag van (voor) de rechtsmacht", by its index; -1 where the power hangs from none. */
  private static int ground(View view, Range word) {
    Words words = view.wordTable();
    Governor governor = Governor.of(view, word.start());
    int noun = words.startingAt(governor.range().start()) - 1;
    boolean of = noun >= 0 && (governor.word().equals(FROM.strip()) || governor.word().equals(FOR));
    return of && JurisdictionReach.WORDS.has("ground-noun", words.lower(noun)) ? noun : -1;
  }

  /** "Voor het hof ligt de grondslag van de rechtsmacht in X": whose it is opens the clause. */
  static Optional<Bodies.Found> forWhom(View view, List<Bodies.Found> bodies, Range word) {
    int start = ground(view, word) < 0 ? -1 : view.resumed(view.clauses().indexOf(view.clauseOf(word))).start();
    return bodies.stream().filter(body -> start >= 0 && Governor.of(view, body.range().start()).word().equals(FOR))
        .filter(body -> view.wordTable().startingAt(Governor.of(view, body.range().start()).range().start()) == view.wordTable().startingAt(start)).findFirst();
  }

  /** "strekt zich uit tot kaping, en steunt op X": of the same subject. */
  private static boolean predicate(View view, Clause clause) {
    Words words = view.wordTable();
    int first = words.startingAt(clause.range().start());
    return first + 1 < words.size() && JurisdictionPhrase.AND.contains(words.lower(first)) && JurisdictionPhrase.PREDICATES.contains(words.lower(first + 1));
  }

  /** "ontleent zijn rechtsmacht in Oman aan resolutie 12 en, sinds mei, in Kenia aan een verklaring": each of the grounds that have the preposition of the first. */
  static List<Range> each(View view, Range basis) {
    Words words = view.wordTable();
    String lead = Governor.of(view, basis.start()).word();
    int first = words.startingAt(basis.start());
    int behind = words.startingAt(basis.end());
    for (int i = first + 1; PREPOSITIONS.contains(lead) && i + 1 < words.size() && i < behind + BESIDE; i++) {
      int end = words.lower(i).equals(lead) ? joined(view, first, i) : -1;
      if (end >= first && end < behind) {
        Range rest = phrase(view, words.range(i + 1).start());
        return Stream.concat(Stream.of(basis.start() < words.range(end).end() ? words.range(first).to(words.range(end)) : basis), each(view, rest).stream()).toList();
      }
    }
    return List.of(basis);
  }

  /** The index of the last word of a ground before the preposition of the next one; -1 where something else is told between them. */
  private static int joined(View view, int first, int preposition) {
    Words words = view.wordTable();
    int i = preposition - 1;
    int aside = words.breaks(i) ? i - 1 : -1;
    while (aside > first && i - aside < BESIDE && !words.breaks(aside)) {
      aside--;
    }
    if (aside > first && JurisdictionPhrase.AND.contains(words.lower(aside)) && words.breaks(aside)) {
      return aside - 1; // "aan resolutie 12 en, voor kaping op zee, aan een protocol"
    }
    while (i > first && preposition - i < BESIDE && beside(view, i) && !JOINS.contains(words.lower(i))) {
      if (i < preposition - 1 && words.breaks(i) && !Governor.preposition(words.lower(i)) && Governor.preposition(words.lower(i + 1))) {
        break;
      }
      i--;
    }
    boolean joins = JOINS.contains(words.lower(i)) && (words.lower(i).equals(BUT) || !Verbs.finite(words.lower(i - 1)));
    boolean listed = i < preposition - 1 && words.breaks(i);
    return joins ? i - 1 : listed ? i : -1;
  }

  /** "in Oman", "voor Kenia", "sinds mei", "daarbij": a small word, or one of a place or time. */
  private static boolean beside(View view, int i) {
    Words words = view.wordTable();
    Range word = words.range(i);
    boolean small = PLACED.contains(words.lower(i)) || JurisdictionReach.WORDS.has("aside", words.lower(i));
    return small || i > 0 && (PLACED.contains(words.lower(i - 1)) || view.mentions(Name.class).stream().anyMatch(name -> name.range().contains(word)) || view.mentions(When.class).stream().anyMatch(when -> when.range().contains(word)));
  }

  /** "berust niet op resolutie 12, maar op het verdrag": what it rests on for all that. */
  static boolean instead(View view, Range ground) {
    return view.wordBefore(Governor.of(view, ground.start()).range().start()).equals(BUT);
  }

  /** "Zijn rechtsmacht, die aan het recht van Kenia wordt ontleend, …": a relative clause right behind the power. */
  private static Optional<Range> relative(View view, int at, Range word) {
    if (at >= view.clauses().size()) {
      return Optional.empty();
    }
    Range clause = view.clauses().get(at).range();
    Words words = view.wordTable();
    int first = words.startingAt(clause.start());
    int last = words.startingAt(clause.end()) - 1;
    boolean behind = last - first > NEAR && words.lower(first).equals(THAT) && words.range(first - 1).equals(word);
    boolean laid = behind && PASSIVE.contains(words.lower(last - 1)) && (LAID.contains(words.lower(last)) || BASED.contains(words.lower(last)));
    return laid && PREPOSITIONS.contains(words.lower(first + 1)) ? Optional.of(new Range(JurisdictionPhrase.unarticled(view, words.range(first + 2).start()), words.range(last - 2).end())) : Optional.empty();
  }

  /** What stands behind "op", right behind a place, or with small words or a state between: "berust in Oman op"; -1 where it does not follow. */
  private static int on(View view, Range clause, int from) {
    Words words = view.wordTable();
    int first = words.startingAt(from);
    int i = first;
    while (i < words.size() && i - first < BESIDE && !words.breaks(i) && !words.lower(i).equals(ON.strip()) && beside(view, i)) {
      i++;
    }
    boolean on = i + 1 < words.size() && words.lower(i).equals(ON.strip()) && (i == first || !words.breaks(i - 1)) && words.range(i).end() <= clause.end();
    return on ? words.range(i + 1).start() : -1;
  }

  /** Where a power ends, with whose it is. */
  private static int held(View view, Range word) {
    return view.spoken().stream().filter(body -> Governor.of(view, body.range().start()).word().equals(FROM.strip()) && Governor.of(view, body.range().start()).range().start() - word.end() == 1).mapToInt(body -> body.range().end()).findFirst().orElse(word.end());
  }

  /** "Artikel 7 van het verdrag verleent het hof rechtsmacht": what gives the power opens the clause, with its verb behind it. */
  private static Optional<Range> given(View view, Range clause) {
    Words words = view.wordTable();
    for (Range verb : Words.in(view, clause, GIVES)) {
      Optional<InstrumentPhrase> ground = InstrumentPhrase.in(view, clause, verb).stream().filter(phrase -> phrase.opens(view, clause) && words.startingAt(phrase.words().end()) == words.startingAt(verb.start())).findFirst();
      if (ground.isPresent()) {
        return ground.map(InstrumentPhrase::words);
      }
    }
    return Optional.empty();
  }

  /** "grondt zijn rechtsmacht op X", "kon zijn rechtsmacht gronden op X". */
  private static Optional<Range> grounded(View view, Range clause, Range word) {
    for (Range verb : Words.in(view, clause, GROUNDS)) {
      int own = aside(view, word);
      int end = view.text().text().startsWith(ON, own) ? own : view.text().text().startsWith(ON, verb.end()) && verb.start() > word.end() ? verb.end() : -1;
      if (end >= 0 && !view.wordBefore(verb.start()).equals(INFINITIVE)) {
        return Optional.of(phrase(view, end + ON.length()));
      }
    }
    return Optional.empty();
  }

  /** "zijn bevoegdheid daarbij op": where the small words behind a power end. */
  private static int aside(View view, Range word) {
    Words words = view.wordTable();
    int i = words.startingAt(word.end());
    while (i < words.size() && !words.breaks(i - 1) && JurisdictionReach.WORDS.has("aside", words.lower(i))) {
      i++;
    }
    return words.range(i - 1).end();
  }

  /** "is, mede op grond van X, bevoegd", "achtte zich bevoegd op grond van X": competent to judge, and not to do one thing. */
  static boolean alone(View view, Range able, Range ground) {
    Words words = view.wordTable();
    Range clause = view.resumed(view.clauses().indexOf(view.clauseOf(able)));
    if (view.lower(new Range(able.end(), Math.max(able.end(), clause.end()))).contains(HEARS)) {
      return true; // "bevoegd van de klacht kennis te nemen"
    }
    for (int i = words.startingAt(able.end()); i < words.size() && words.range(i).end() <= clause.end(); i++) {
      if (!ground.contains(words.range(i)) && JurisdictionReach.WORDS.has("else", words.lower(i))) {
        return false;
      }
    }
    return true;
  }

  /** "heeft krachtens resolutie 12 rechtsmacht over", "dat rechtsmacht heeft op grond van een verzoek van de Raad". */
  static Optional<Range> byLaw(View view, Range clause, Range body, Range word) {
    Words words = view.wordTable();
    boolean may = (words.mayHave(BY_LAW) || words.mayHave(GROUND) || words.mayHave(APPEAL) || words.mayHave(Referrals.NOUNS)) && (Words.any(view, clause, HAS) || Words.any(view, clause, JurisdictionReach.WORDS.all("assumes"))) && view.modality(word) != Modality.NEGATED;
    boolean has = may && (!ofAnother(view, word) || subject(view, clause, word) && JurisdictionReach.covers(view, body, word, true) >= 0); // "De rechtsmacht van het hof is krachtens X beperkt tot"
    for (int i = words.startingAt(clause.start()); has && i + 2 < words.size() && words.range(i + 1).end() <= clause.end(); i++) {
      boolean appeal = words.isIn(i, APPEAL) && words.lower(i + 1).equals(ON.strip()); // "met een beroep op artikel 7"
      boolean ground = appeal || words.isIn(i, GROUND) && i > 0 && words.lower(i - 1).equals(ON.strip()) && words.lower(i + 1).equals(FROM.strip());
      if (ground || words.isIn(i, BY_LAW)) {
        Range phrase = phrase(view, words.range(ground ? i + 2 : i + 1).start());
        Optional<Range> instrument = InstrumentPhrase.in(view, clause, word).stream().map(InstrumentPhrase::words).filter(one -> one.start() == phrase.start()).findFirst();
        Range before = new Range(phrase.start(), Math.max(phrase.start(), Math.min(phrase.end(), JurisdictionReach.start(words, word))));
        if (instrument.isEmpty() && words.isIn(i, BY_WAY)) {
          continue; // "via de rechter"
        }
        Range said = instrument.orElse(phrase.start() < word.start() ? ListedParts.trimmed(view, before) : phrase);
        return Optional.of(said).filter(range -> range.length() > 0);
      }
    }
    return has ? Referrals.ground(view, clause) : Optional.empty();
  }

  /** "heeft op grond van X de rechtsmacht van het hof uitgebreid", "heeft op grond van X bezwaar tegen de rechtsmacht": who has the ground is not the court. */
  private static boolean ofAnother(View view, Range power) {
    boolean owned = !view.lower(power).endsWith(ABLE) && view.text().text().startsWith(FROM, power.end()); // not "bevoegd van de klacht kennis te nemen"
    return owned || Governor.of(view, power.start()).isPreposition();
  }

  private static Range phrase(View view, int from) {
    int start = JurisdictionPhrase.unarticled(view, from);
    return new Range(start, JurisdictionPhrase.end(view, start));
  }

  /** "ontleent zijn rechtsmacht aan X", "Zijn rechtsmacht ontleent het hof aan X", "Aan X ontleent het hof zijn rechtsmacht". */
  private static Optional<Range> taken(View view, Range clause, Range takes, Range word, String lead) {
    String lower = view.lower(clause);
    int blank = lower.length() - lower.stripLeading().length();
    int from = Math.max(takes.end(), word.end());
    int to = view.words(new Range(from, clause.end())).indexOf(lead);
    if (to >= 0) {
      return Optional.of(phrase(view, from + to + lead.length()));
    }
    int start = JurisdictionPhrase.unarticled(view, clause.start() + blank + lead.length() - 1);
    return lower.startsWith(lead.stripLeading(), blank) && start < takes.start() ? Optional.of(ListedParts.trimmed(view, new Range(start, takes.start()))) : Optional.empty();
  }

  /** "De rechtsmacht van het hof", "Haar rechtsmacht": it opens its clause, and nothing else is told before the clause ends. */
  static boolean subject(View view, Range clause, Range word) {
    Words words = view.wordTable();
    int before = words.startingAt(word.start()) - words.startingAt(clause.start());
    return before <= 1 || before == 2 && words.opening(clause.start()).equals(WHOSE);
  }

  /** "wordt erkend en het besluit is neergelegd in": behind its own verb and "en" something else is told of; not "omvat kaping en berust op". */
  private static boolean another(View view, Range word, Range verb) {
    Words words = view.wordTable();
    boolean goesOn = JurisdictionPhrase.AND.contains(view.wordBefore(verb.start())); // "strekt zich uit tot kaping en roof, en steunt op"
    return !goesOn && Words.in(view, new Range(word.end(), Math.max(word.end(), verb.start())), JurisdictionPhrase.AND).stream()
        .filter(and -> Words.any(view, new Range(word.end(), and.start()), Verbs.finite()) || Words.any(view, new Range(word.end(), and.start()), JurisdictionPhrase.PREDICATES))
        .anyMatch(and -> !JurisdictionPhrase.PREDICATES.contains(words.lower(words.startingAt(and.end()))));
  }
}

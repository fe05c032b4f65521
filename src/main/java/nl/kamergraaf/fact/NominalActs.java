package nl.kamergraaf.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Range;

/**
 * Acts told by their noun that have taken place: "de verlenging van de sancties in februari jl. verliep rustig", "de opheffing, in mei jl., van
 * de sancties", "de verlaging van het plafond is ook door Noorwegen doorgevoerd", "dat leidde tot de opheffing van de sancties". A day of its own
 * that is past shows it, or the verb of which it is the subject. The noun alone states nothing.
 */
final class NominalActs {

  private static final Set<String> ALL = DeedWords.nouns();
  /** Phrases of the act itself, before its day: "door de Raad", "op de uitvoer van hout". */
  private static final Set<String> OF_ACT = SanctionWords.all("of-act");
  private static final Set<String> REALISED = SanctionWords.all("realised");
  /** Participles of the other stages: of an act that is carried out nothing else is said. */
  private static final Set<String> UNDONE = SanctionWords.all("undone");
  private static final Set<String> LED = Set.of("leidde", "leidden", "geleid", "resulteerde", "resulteerden");
  private static final Set<String> GRANTS = SanctionWords.all("granting");
  private static final Set<String> RECENT = Set.of("recente", "laatste", "eerste", "tweede", "jongste", "volledige", "gedeeltelijke", "formele");
  private static final Set<String> HAPPENED = Set.of("bij", "met", "na", "door", "sinds", "sedert", "dankzij", "ondanks", "vanwege");
  private static final Set<String> ON = Set.of("op", "in", "per", "van", "");
  private static final Set<String> NOTED = Set.of("kennisgenomen", "nam kennis", "namen kennis", "kennis genomen");
  private static final String OF = "van";
  private static final Set<String> HELD = Set.of("vond", "vonden", "had", "hadden");
  private static final Set<String> PLACE = Set.of("plaats", "plaatsgevonden");
  private static final Set<String> WHERETO = Set.of("waartoe");
  private static final Set<String> SPAN = SanctionWords.all("span");
  private static final String ADOPTION = "aanname";
  /** A denial that is none of {@link #UNDONE} is of something else: "verliep zonder discussie". */
  private static final Set<Modality> PLAIN = Set.of(Modality.FACT, Modality.NEGATED);
  /** Words between the noun and "van", of a day between commas, and between the thing and the day of the act. */
  private static final int APART = 6;
  private static final int LASTING = 9;
  private static final int FAR = 9;

  private NominalActs() {}

  /** The stage of a thing that hangs from the noun of an act that has taken place. */
  static Optional<Predicates.Said> of(View view, Range thing) {
    if (!view.mayHold(ALL) || view.whole() != Modality.FACT) {
      return Optional.empty();
    }
    Governor of = Governor.of(view, thing.start());
    if (!of.word().equals(OF)) {
      return Optional.empty();
    }
    Words words = view.wordTable();
    int at = noun(view, words.startingAt(of.range().start()));
    if (at < 0) {
      return Optional.empty();
    }
    Range noun = words.range(at);
    boolean plain = (PLAIN.contains(view.modality(noun)) || assumed(view, noun)) && !Words.any(view, view.clauseOf(noun).range().to(view.clauseOf(thing).range()), UNDONE) && !SanctionWords.habit(view, view.clauseOf(noun).range());
    String governor = Governor.of(view, noun.start()).word();
    boolean noted = governor.equals(OF) && NOTED.stream().anyMatch(view.lower()::contains); // "nam kennis van de verlenging, op 3 mei, van"
    boolean taken = noted || HAPPENED.contains(governor) || !Governor.preposition(governor);
    boolean held = taken && took(view, view.clauseOf(noun).range());
    boolean done = plain && (held || taken && granted(view, at, governor) && dated(view, thing, noun, of.range()) || !Governor.preposition(governor) && realised(view, noun, thing) || governor.equals("tot") && led(view, noun));
    return done ? Optional.of(new Predicates.Said(stage(words.lower(at)), noun, Modality.FACT)) : Optional.empty();
  }

  /** "vond op 3 mei plaats", "vond plaats op 3 mei", not "had een vaste plaats op de agenda". */
  static boolean took(View view, Range clause) {
    Words words = view.wordTable();
    return Words.any(view, clause, HELD) && Words.in(view, clause, PLACE).stream().mapToInt(place -> words.startingAt(place.start())).anyMatch(place -> words.breaks(place) && !words.lower(place - 1).endsWith("e") || HELD.contains(words.lower(place - 1)));
  }

  /** "de aanname van het pakket" is no assumption, where nothing else is uncertain. */
  private static boolean assumed(View view, Range noun) {
    return view.lower(noun).equals(ADOPTION) && view.cues("modality", view.clauseOf(noun).range()).stream().allMatch(cue -> cue.range().overlaps(noun) || cue.concept().name().equals(Modality.FACT.concept()));
  }

  /** These words begin with the noun of an act. */
  static boolean noun(View view, Range words) {
    return ALL.contains(Words.first(view.lower(words)));
  }

  /** The index of the noun right before "van", or before a day between commas; -1 where there is none. */
  private static int noun(View view, int of) {
    Words words = view.wordTable();
    if (of > 0 && ALL.contains(words.lower(of - 1))) {
      return of - 1;
    }
    for (int i = of - 1; i >= Math.max(0, of - LASTING) && between(view, i); i--) {
      if (i > 0 && ALL.contains(words.lower(i - 1))) {
        return i - 1;
      }
    }
    boolean aside = of > 1 && view.words(new Range(words.range(of - 1).end(), words.range(of).start())).contains(","); // "jl., van"
    for (int i = of - 2; aside && i >= Math.max(0, of - APART); i--) {
      if (ALL.contains(words.lower(i))) {
        return view.text().text().charAt(words.range(i).end()) == ',' ? i : -1;
      }
    }
    return -1;
  }

  /** How long or until when: "de verlenging met een jaar van", "de verlenging tot 1 mei van". */
  private static boolean between(View view, int word) {
    Words words = view.wordTable();
    return SPAN.contains(words.lower(word)) || view.mentions(When.class).stream().anyMatch(when -> when.range().contains(words.range(word)));
  }

  /** "de verlenging van de sancties, waartoe op 3 maart is besloten": what has been decided is the act that the noun tells. */
  static Optional<Predicates.Said> decided(View view, Range thing) {
    Governor of = Governor.of(view, thing.start());
    Words words = view.wordTable();
    int at = of.word().equals(OF) && view.mayHold(WHERETO) && view.whole() == Modality.FACT ? noun(view, words.startingAt(of.range().start())) : -1;
    List<Clause> clauses = view.clauses();
    int next = clauses.indexOf(view.clauseOf(thing)) + 1;
    if (at < 0 || next >= clauses.size() || !WHERETO.contains(words.opening(clauses.get(next).range().start()))) {
      return Optional.empty();
    }
    Range relative = clauses.get(next).range();
    boolean coming = Words.any(view, relative, Verbs.BECOMES) && !Words.any(view, relative, SanctionRule.PERFECT);
    return Words.in(view, relative, MeasureStages.DECIDED).stream()
        .filter(verb -> !coming && view.modality(verb) == Modality.FACT)
        .findFirst()
        .map(verb -> new Predicates.Said(stage(words.lower(at)), words.range(at).to(verb), Modality.FACT));
  }

  /** The stage that the act of a noun leads to. */
  static String stage(String noun) {
    return DeedWords.deed(noun).orElseThrow();
  }

  /** Nothing before the noun says that it was only planned or failed, and the verb of which it is the subject takes it for granted: not "ging niet door". */
  private static boolean granted(View view, int noun, String governor) {
    Words words = view.wordTable();
    boolean bare = noun == 0 || !words.lower(noun - 1).endsWith("e") || DeedWords.ARTICLES.contains(words.lower(noun - 1)) || RECENT.contains(words.lower(noun - 1));
    return bare && (Governor.preposition(governor) || Words.any(view, view.clauseOf(words.range(noun)).range(), GRANTS));
  }

  /** "leidde in mei tot": between the verb and "tot" stands at most a day. */
  private static boolean led(View view, Range noun) {
    Range clause = view.clauseOf(noun).range();
    Range to = Governor.of(view, noun.start()).range();
    return Words.in(view, clause, LED).stream().anyMatch(verb -> {
      Range between = new Range(verb.end(), Math.max(verb.end(), to.start()));
      return Words.of(view, between).stream().allMatch(word -> ON.contains(view.lower(word)) || view.mentions(When.class, between).stream().anyMatch(when -> when.range().overlaps(word)));
    });
  }

  /** "is door Noorwegen doorgevoerd" */
  private static boolean realised(View view, Range noun, Range thing) {
    Range clause = view.clauseOf(noun).range().to(view.clauseOf(thing).range()); // "de verlenging, tot 1 mei 2030, van de sancties is aanvaard"
    return Words.any(view, clause, SanctionRule.PERFECT) && Words.in(view, Story.after(noun, clause), REALISED).stream().anyMatch(verb -> PLAIN.contains(view.modality(verb)));
  }

  /** A day or month that is past, right behind the noun or the thing with what belongs to it. */
  private static boolean dated(View view, Range thing, Range noun, Range of) {
    LocalDate issued = view.text().letter().header().identity().issued();
    return view.mentions(When.class, view.clauseOf(noun).range().to(of)).stream()
        .filter(when -> when.end().filter(issued::isAfter).isPresent())
        .filter(when -> when.bound() == When.Bound.WITHIN && ON.contains(Governor.of(view, when.range().start()).word()))
        .anyMatch(when -> when.range().start() > noun.end() && (when.range().end() <= of.start() || belongs(view, thing.end(), when.range().start())));
  }

  /** Behind this word a noun or its adjective follows: "op Belarussisch hout", "voor zware machines". */
  private static boolean opens(String lower) {
    return OF_ACT.contains(lower) || DeedWords.ARTICLES.contains(lower) || Phrases.isInflected(lower) || lower.endsWith("isch") || lower.endsWith("ische");
  }

  /** Between the thing and the day stands no verb, and no phrase that may have the day itself: "tegen de Republiek Guinee door de Raad op", not "na de verkiezingen op". */
  private static boolean belongs(View view, int from, int day) {
    Words words = view.wordTable();
    int first = words.startingAt(from);
    int last = words.startingAt(day);
    for (int i = first; i < last; i++) {
      boolean name = Character.isUpperCase(view.text().text().charAt(words.range(i).start()));
      boolean phrase = OF_ACT.contains(words.lower(i)) || DeedWords.ARTICLES.contains(words.lower(i));
      boolean whole = i == last - 1 && Governor.preposition(words.lower(i));
      if (!name && !phrase && !whole && !(i > first && opens(words.lower(i - 1)) && !Verbs.finite(words.lower(i)))) {
        return false;
      }
    }
    return day > from && last - first <= FAR && view.words(new Range(from, day)).indexOf(',') < 0;
  }
}

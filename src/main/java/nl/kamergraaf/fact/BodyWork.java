package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Range;

/** Whether a body is told to be at work: "het register werkt sinds 2024", "wel werkt het mechanisme in Genève". */
final class BodyWork {

  /** Verbs of working, and those that say so only beside the day since when. */
  private static final String RUNS = "runs";
  private static final String SERVES = "serves";
  private static final String WITH = "with";
  private static final String STILL = "still";
  private static final Set<String> SINCE = Set.of("sinds", "sedert");
  private static final Set<String> WHERE = Set.of("in", "vanuit", "te");
  private static final Set<String> RELATIVES = Set.of("dat", "die");
  private static final Set<String> ARTICLES = Set.of("het", "de");
  private static final List<String> NOUNS = List.of("mechanisme", "tribunaal", "hof", "register", "commissie", "missie");
  private static final String AND = "en";
  private static final String AT = "bij";
  private static final Set<String> WELCOME = Set.of("terecht", "terechtkunnen", "indienen", "melden", "aanmelden");
  private static final Set<String> POSSIBLE = Set.of("kan", "kunnen", "staat", "staan", "worden", "wordt");
  private static final int GAP = 3;

  private BodyWork() {}

  static Optional<Predicates.Said> of(View view, Range body) {
    if (!view.mayHold(Refusals.WORDS.all(RUNS)) && !view.mayHold(SINCE)) {
      return Optional.empty();
    }
    Clause own = view.clauseOf(body);
    Optional<Range> verb = Governor.of(view, body.start()).isPreposition() ? Optional.empty() : beside(view, body, own.range());
    return verb.or(() -> relative(view, body, own)).filter(word -> view.modality(word) == Modality.FACT).or(() -> served(view, body, own.range())).map(word -> new Predicates.Said("operational", word, Modality.FACT));
  }

  /** "Bij het register kunnen burgers sinds april 2024 claims indienen": what can be done at a body since a day shows that it is at work. */
  private static Optional<Range> served(View view, Range body, Range clause) {
    Governor governor = Governor.of(view, body.start());
    boolean welcome = governor.word().equals(AT) && WELCOME.contains(view.wordBefore(governor.range().start())); // "kunnen sinds april terecht bij het register", "hun schade melden bij"
    if (!governor.word().equals(AT) || governor.range().start() != clause.start() && !welcome) {
      return Optional.empty();
    }
    if (welcome) {
      return Words.any(view, clause, POSSIBLE) ? view.mentions(When.class, clause).stream().map(When::range).filter(when -> SINCE.contains(view.wordBefore(when.start())) || SINCE.stream().anyMatch(view.lower(when)::startsWith)).findFirst() : Optional.empty();
    }
    return view.mentions(When.class, view.range()).stream().map(When::range).filter(when -> when.start() > body.end())
        .filter(when -> SINCE.contains(view.wordBefore(when.start())) || SINCE.stream().anyMatch(view.lower(when)::startsWith))
        .filter(when -> Words.any(view, new Range(body.end(), when.start()), POSSIBLE))
        .filter(when -> view.modality(when) == Modality.FACT || view.modality(when) == Modality.POSSIBILITY)
        .findFirst();
  }

  /** The verb right behind the body, over a short form in brackets, or right before it. */
  private static Optional<Range> beside(View view, Range body, Range clause) {
    Words words = view.wordTable();
    int behind = words.startingAt(Bodies.bracketed(view, body));
    int before = words.startingAt(body.start()) - 1;
    if (before > 0 && NOUNS.stream().anyMatch(words.lower(before)::endsWith)) {
      before--; // "werkt het onderzoeksmechanisme IIIM"
    }
    if (before > 0 && ARTICLES.contains(words.lower(before))) {
      before--;
    }
    for (int at : new int[] {behind, before}) {
      boolean inside = at >= 0 && at < words.size() && clause.contains(words.range(at));
      if (inside && works(view, words.range(at), clause, at == before ? Bodies.bracketed(view, body) : words.range(at).end())) {
        return Optional.of(words.range(at));
      }
    }
    return Optional.empty();
  }

  /** "het register, dat in Den Haag is gevestigd en sinds april 2024 werkt" */
  private static Optional<Range> relative(View view, Range body, Clause own) {
    int next = view.clauses().indexOf(own) + 1;
    Words words = view.wordTable();
    boolean follows = next < view.clauses().size() && view.clauses().get(next).opener() == Clause.Opener.SUBORDINATE && own.range().end() - Bodies.bracketed(view, body) <= GAP;
    Range clause = follows ? view.clauses().get(next).range() : null;
    int first = follows ? words.startingAt(clause.start()) : words.size();
    if (first >= words.size() || !RELATIVES.contains(words.lower(first))) {
      return Optional.empty();
    }
    for (String kind : List.of(RUNS, SERVES)) {
      for (Range word : Words.in(view, clause, Refusals.WORDS.all(kind))) {
        int after = words.startingAt(word.end());
        boolean goesOn = after < words.size() && words.lower(after).equals(AND);
        if (after >= words.size() || words.range(after).start() >= clause.end() || goesOn || kind.equals(SERVES)) {
          Range within = goesOn ? new Range(clause.start(), word.end()) : clause; // "die vanuit Bergen werkt en haar bewijs deelt"
          return works(view, word, within, words.range(first).end()) ? Optional.of(word) : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** "werkt sinds maart vanuit een nieuw gebouw", "opende de deuren van zijn nieuwe pand": what began is only that, the body may be old. */
  static boolean moved(View view, Range at) {
    Range clause = view.clauseOf(new Range(at.end() - 1, at.end())).range();
    boolean began = Words.any(view, clause, SINCE) || Words.any(view, clause, Refusals.WORDS.all("opens"));
    if (!began || Words.any(view, clause, Refusals.WORDS.all("starts"))) {
      return false;
    }
    Words words = view.wordTable();
    return Words.in(view, clause, Refusals.WORDS.all("other-than-before")).stream().anyMatch(other -> {
      int noun = words.startingAt(other.end());
      return noun < words.size() && Refusals.WORDS.has("surroundings", words.lower(noun));
    });
  }

  /** "werkt sinds 2024 samen met", "werkt aan": another verb. */
  static boolean otherwise(View view, Range verb) {
    return Words.any(view, view.clauseOf(verb).range(), Refusals.WORDS.all(WITH));
  }

  /** The verb says that work is going on: since a day, in a place, or still. */
  private static boolean works(View view, Range verb, Range clause, int from) {
    boolean runs = Refusals.WORDS.has(RUNS, view.lower(verb));
    boolean serves = Refusals.WORDS.has(SERVES, view.lower(verb));
    if (!runs && !serves || Words.any(view, clause, Refusals.WORDS.all(WITH))) {
      return false;
    }
    boolean since = Words.in(view, clause, SINCE).stream().anyMatch(word -> view.mentions(When.class, clause).stream().anyMatch(when -> when.range().contains(word) || when.range().start() - word.end() <= 1 && when.range().start() >= word.end()));
    Words words = view.wordTable();
    int next = words.startingAt(from);
    boolean where = next < words.size() && WHERE.contains(words.lower(next)) && words.range(next).start() - from <= 1;
    return since || runs && (where || Words.any(view, clause, Refusals.WORDS.all(STILL)));
  }
}

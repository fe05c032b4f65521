package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/**
 * Bans that are told by what they forbid, wherever it stands: "een verbod ingesteld op het verlenen van architectuurdiensten", "het verbod om
 * drones aan Iran te leveren", "de EU verbiedt de invoer van hout", "de levering van drukpersen is verboden".
 */
final class Bans {

  private static final Set<String> NOUNS = SanctionWords.all("ban-noun");
  /** Words between a ban and what it bans. */
  private static final int APART = 9;
  private static final Set<String> PORTS = Set.of("haven", "havens", "eu-haven", "eu-havens");
  /** "de uitvoer van hout is niet langer toegestaan" */
  private static final Set<String> FRONTS = Set.of("voor", "op");
  private static final Set<String> RESTS = Set.of("geldt", "gold", "rust", "rustte", "bestaat", "kwam", "komt", "is", "werd");
  private static final Set<String> DONE = Set.of("gedaan", "doen", "verricht", "verrichten");
  private static final Set<String> BUSINESS = Set.of("zaken");
  private static final Set<String> USE = Set.of("gebruik");
  private static final Set<String> AIRSPACE = Set.of("luchtruim");
  private static final Set<String> INVESTMENTS = Set.of("investeringen", "investering");
  private static final Set<String> SERVES = Set.of("ontvangen", "leveren", "geleverd", "verkopen", "verkocht", "verrichten", "verricht", "verlenen", "verleend", "verstrekken", "verstrekt");
  /** "de motie mag niet naar Rusland worden uitgevoerd" */
  private static final Set<String> CARRIED_OUT = SanctionWords.all("carried-out");
  private static final Set<String> DOING = SanctionWords.all("forbidden-doing");
  private static final Set<String> SPREADS = SanctionWords.all("spreads");
  private static final Set<String> PROGRAMMES = SanctionWords.all("programmes");
  private static final String THE = "het";
  private static final String THE_OTHER = "de";
  private static final String OF = "van";
  private static final Set<String> ANY_LONGER = Set.of("meer", "langer");
  private static final Set<String> LIMITS = Set.of("beperkingen", "beperking", "restricties");
  private static final Set<String> CARRYING = Set.of("transport-restriction", "transaction-ban", "investment-ban", "services-ban");
  private static final int BEFORE_OM = 5;
  private static final int INFINITIVE = 20;

  private Bans() {}

  /** Adds the bans of a sentence that no wording of the measure types names. */
  static void in(View view, List<Restrictions.Found> found) {
    for (Range noun : Words.in(view, view.range(), LIMITS)) {
      if (found.stream().noneMatch(one -> one.range().overlaps(noun))) {
        on(view, noun).filter(one -> CARRYING.contains(one.type())).ifPresent(found::add); // "de beperkingen op het goederenvervoer"
      }
    }
    for (Range noun : Words.in(view, view.range(), NOUNS)) {
      if (found.stream().noneMatch(one -> one.range().overlaps(noun))) {
        on(view, noun).or(() -> goods(view, noun)).or(() -> to(view, noun)).or(() -> before(view, noun)).ifPresent(found::add);
      }
    }
    for (Restrictions.Found one : view.mayHold(NOUNS) ? List.copyOf(found) : List.<Restrictions.Found>of()) {
      second(view, one).filter(other -> found.stream().noneMatch(known -> known.range().overlaps(other.range()))).ifPresent(found::add);
    }
  }

  /** "een verbod op de invoer van A en op de uitvoer van B": what the same ban is on besides. */
  private static Optional<Restrictions.Found> second(View view, Restrictions.Found one) {
    Words words = view.wordTable();
    int end = words.startingAt(one.range().end());
    boolean ban = one.frame().isEmpty() && NOUNS.contains(words.lower(words.startingAt(one.range().start())));
    int joined = end + 1 < words.size() && words.lower(end + 1).equals(THE_OTHER) ? end + 2 : end + 1;
    if (ban && joined < words.size() && words.lower(end).equals("en") && SanctionWords.banned(words.lower(joined)).filter(type -> !type.equals(one.type())).isPresent()) {
      return Optional.of(new Restrictions.Found(SanctionWords.banned(words.lower(joined)).get(), words.range(joined))); // "verboden op export en import"
    }
    for (int i = end + 1; ban && i + 2 < words.size() && i < end + INFINITIVE && !words.breaks(i - 1) && !Verbs.finite(words.lower(i)); i++) {
      for (int noun = i + 1; words.lower(i).equals("op") && words.lower(i - 1).equals("en") && noun < Math.min(words.size(), i + BEFORE_OM); noun++) {
        int at = noun;
        Optional<String> type = noun > i + 2 ? SanctionWords.banned(words.lower(noun)) : SanctionWords.forbidden(words.lower(noun)).or(() -> doing(view, at));
        if (type.isPresent()) {
          return Optional.of(new Restrictions.Found(type.get(), words.range(i).to(words.range(noun))));
        }
      }
    }
    return Optional.empty();
  }

  /** The measure that forbids what an infinitive or participle says, its particle before it or not: "leveren", "in te voeren", "ingevoerd". */
  static Optional<String> stops(View view, Range clause, Range verb) {
    Words words = view.wordTable();
    int at = words.startingAt(verb.start());
    boolean to = at > 1 && words.lower(at - 1).equals("te");
    if (SERVES.contains(words.lower(at)) && services(view, clause, words.range(at))) {
      return Optional.of("services-ban"); // "mogen geen AI-diensten meer leveren"
    }
    boolean transactions = Words.any(view, clause, SanctionWords.TRANSACTIONS);
    boolean business = DONE.contains(words.lower(at)) && Words.any(view, clause, BUSINESS) && Words.any(view, new Range(clause.start(), verb.start()), ANY_LONGER); // "mag met de bank geen zaken meer worden gedaan"
    if (business) {
      return Optional.of("transaction-ban");
    }
    boolean used = words.lower(at).equals("maken") || words.lower(at).equals("gemaakt") && Words.any(view, clause, EntryBans.MAY); // not "er wordt geen gebruik van gemaakt"
    if (used && Words.any(view, clause, USE) && Words.any(view, clause, AIRSPACE)) {
      return Optional.of("transport-restriction"); // "mogen geen gebruik maken van het luchtruim"
    }
    if (DONE.contains(words.lower(at)) && (transactions || Words.any(view, clause, INVESTMENTS))) {
      return Optional.of(transactions ? "transaction-ban" : "investment-ban");
    }
    if (SPREADS.contains(words.lower(at)) || to && SPREADS.contains(words.lower(at - 2) + words.lower(at))) {
      return Words.any(view, clause, PROGRAMMES) ? Optional.of("broadcasting-ban") : Optional.empty(); // "mogen hun uitzendingen niet langer verspreiden"
    }
    if (words.lower(at).equals("uitgevoerd") && !transactions && view.nouns("goods", clause).isEmpty() && (!toState(view, clause) || Words.any(view, clause, CARRIED_OUT))) {
      return Optional.empty(); // "mag niet worden uitgevoerd": carried out
    }
    Optional<String> whole = to ? SanctionWords.stops(words.lower(at - 2) + words.lower(at), transactions) : Optional.empty();
    if (whole.isEmpty() && words.lower(at).equals("doen") && !transactions && !Words.any(view, new Range(clause.start(), verb.start()), ANY_LONGER)) {
      return Optional.empty(); // "mag geen zaken doen met" somebody: how the sanctions work
    }
    Optional<String> type = whole.or(() -> SanctionWords.stops(words.lower(at), transactions));
    return type.filter(one -> one.equals("transport-restriction") && Words.any(view, clause, PORTS)).isPresent() ? Optional.of("port-access-ban") : type;
  }

  /** "naar Rusland" */
  private static boolean toState(View view, Range clause) {
    return view.mentions(Name.class, clause).stream().anyMatch(name -> name.kind() == Kind.COUNTRY && Things.sanctions(view, name) && Governor.of(view, name.range().start()).word().equals("naar"));
  }

  /** "verbod op" and what is banned */
  private static Optional<Restrictions.Found> on(View view, Range ban) {
    Words words = view.wordTable();
    int first = words.startingAt(ban.end());
    int on = -1;
    for (int i = first; i < Math.min(words.size(), first + APART); i++) {
      on = on < 0 && words.lower(i).equals("op") ? i : on;
      int word = i;
      boolean right = on >= 0 && i <= on + 2; // "een verbod op het onderhoud"
      Optional<String> type = right ? SanctionWords.forbidden(words.lower(i)).or(() -> doing(view, word)) : on >= 0 ? SanctionWords.banned(words.lower(i)) : Optional.empty();
      if (type.isPresent()) {
        return Optional.of(new Restrictions.Found(type.get(), ban.to(words.range(i))));
      }
    }
    return Optional.empty();
  }

  /** "op het beheren van fondsen", "het aandoen van havens": an infinitive that is a noun, with its object behind it. */
  static Optional<String> doing(View view, int infinitive) {
    Words words = view.wordTable();
    if (infinitive < 1 || !THE.equals(words.lower(infinitive - 1))) {
      return Optional.empty();
    }
    if (DOING.contains(words.lower(infinitive))) {
      return Optional.of("services-ban");
    }
    boolean object = infinitive + 2 < words.size() && OF.equals(words.lower(infinitive + 1)) && !MeasureFrames.DOING.contains(words.lower(infinitive));
    Range verb = words.range(infinitive);
    return object ? stops(view, verb.to(words.range(Math.min(words.size() - 1, infinitive + APART))), verb) : Optional.empty();
  }

  /** What is forbidden is told by an infinitive with its object: "het aandoen van havens". */
  static boolean nominal(View view, Restrictions.Found one) {
    Words words = view.wordTable();
    int verb = one.frame().map(frame -> words.startingAt(frame.object().start())).orElse(words.startingAt(one.range().end()) - 1);
    return verb > 0 && verb + 1 < words.size() && (DOING.contains(words.lower(verb)) || SanctionWords.stops(words.lower(verb), false).isPresent()) && THE.equals(words.lower(verb - 1)) && OF.equals(words.lower(verb + 1));
  }

  /** The words of a ban name work that is done at home as well: "een verbod op het beheren", "verbood het onderhoud". */
  static boolean work(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return DOING.contains(last) || SanctionWords.serviceWork(last);
  }

  /** "een verbod op Russisch pijpleidinggas": goods of a state under sanctions are kept out. */
  private static Optional<Restrictions.Found> goods(View view, Range ban) {
    Words words = view.wordTable();
    int on = words.startingAt(ban.end());
    if (on + 2 >= words.size() || !words.lower(on).equals("op")) {
      return Optional.empty();
    }
    int from = words.lower(on + 1).endsWith("e") && on + 4 < words.size() ? on + 3 : on + 2; // "verbod op vloeibaar gas uit Rusland"
    boolean out = from + 1 < words.size() && words.lower(from).equals("uit") && !view.nouns("goods", words.range(on + 1).to(words.range(from - 1))).isEmpty()
        && view.mentions(Name.class, words.range(from + 1)).stream().anyMatch(name -> name.kind() == Kind.COUNTRY && name.entry().filter(view.story()::underSanctions).isPresent());
    if (out) {
      return Optional.of(new Restrictions.Found("import-restriction", ban.to(words.range(from - 1))));
    }
    Range state = words.range(on + 1);
    Range what = words.range(on + 2);
    boolean theirs = view.mentions(Name.class, state).stream()
        .anyMatch(name -> name.kind() == Kind.COUNTRY && name.form() == Spelling.Form.ADJECTIVE && name.range().equals(state) && name.entry().filter(view.story()::underSanctions).isPresent());
    return theirs && what.start() - state.end() == 1 && !view.nouns("goods", what).isEmpty() ? Optional.of(new Restrictions.Found("import-restriction", ban.to(what))) : Optional.empty();
  }

  /** "Voor het leveren van adviesdiensten geldt een verbod", "Op de uitvoer van pompen rust een verbod": what is banned opens the clause. */
  private static Optional<Restrictions.Found> before(View view, Range ban) {
    Words words = view.wordTable();
    Range clause = view.clauseOf(ban).range();
    int first = words.startingAt(clause.start());
    boolean opens = FRONTS.contains(words.lower(first)) || first + 1 < words.size() && FRONTS.contains(words.lower(first + 1));
    boolean rests = opens && Words.any(view, new Range(clause.start(), ban.start()), RESTS);
    for (int i = first + 1; rests && i < Math.min(words.size(), first + APART) && words.range(i).end() <= ban.start(); i++) {
      Optional<String> type = SERVES.contains(words.lower(i)) && services(view, clause, ban) ? Optional.of("services-ban") : SanctionWords.banned(words.lower(i));
      if (type.isPresent()) {
        return Optional.of(new Restrictions.Found(type.get(), ban));
      }
    }
    return Optional.empty();
  }

  /** "verbod om ... te" and what may not be done */
  private static Optional<Restrictions.Found> to(View view, Range ban) {
    Words words = view.wordTable();
    int first = words.startingAt(ban.end());
    int om = first;
    while (om < Math.min(words.size(), first + BEFORE_OM) && !words.lower(om).equals("om")) {
      om++; // "verbod voor Russische schepen om", "verbod ingevoerd om"
    }
    boolean opens = om < words.size() && words.lower(om).equals("om") && view.clauseOf(ban).range().contains(words.range(om));
    for (int i = om + 1; opens && i < Math.min(words.size() - 1, om + INFINITIVE); i++) {
      if (words.lower(i).equals("te")) {
        Range what = ban.to(words.range(i + 1));
        return stops(view, what, words.range(i + 1)).map(type -> new Restrictions.Found(type, what));
      }
    }
    return Optional.empty();
  }

  private static boolean services(View view, Range clause, Range verb) {
    Words words = view.wordTable();
    for (int i = words.startingAt(clause.start()); i < words.size() && words.range(i).end() <= verb.start(); i++) {
      if (serves(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean serves(String lower) {
    return SanctionWords.serviceWork(lower) || lower.endsWith("diensten") && !lower.equals("inlichtingendiensten") || lower.endsWith("dienstverlening");
  }
}

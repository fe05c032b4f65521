package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/**
 * What a sum is for by the verb that governs it: each verb has a place that tells it, its subject ("X vergt 3 miljoen"), its object ("verlaagt X met 3 miljoen")
 * or a preposition ("naar X gaat 3 miljoen"). The subject is looked for over what stands between it and its verb: a relative clause, brackets, an apposition.
 */
final class SumFrame {

  static final Set<String> RELATIVES = Set.of("die", "dat", "welke", "waarvan", "waarvoor", "waarin", "waarmee", "waaraan", "waarop", "waarbij", "waardoor", "wie", "waar");
  private static final Set<String> POINTING = Set.of("hetgeen", "wat", "dit", "dat", "wie");
  /** What tells only that something is had for the sum. */
  static final Set<String> DEALS = Set.of("opdracht", "opdrachten", "contract", "contracten", "order", "orders", "overeenkomst", "overeenkomsten");
  private static final Set<String> EACH = Set.of("elke", "iedere", "ieder", "elk", "alle");
  private static final Set<String> TIMES = Set.of("jaarlijks", "structureel", "inmiddels", "nu", "dan", "daarmee", "hiermee", "ook", "zelf", "alleen", "thans", "vooralsnog");
  private static final int MOST = 40;

  private final View view;
  private final Row row;
  private final Sum sum;
  private final int start;
  private final int finite;

  SumFrame(View view, Sum sum) {
    this.view = view;
    this.row = sum.row();
    this.sum = sum;
    this.start = start();
    this.finite = finite();
  }

  /** What is had for the sum: "De bouw is aan X gegund voor 3 miljoen". */
  Optional<Range> traded() {
    boolean buyer = row.at(sum.at() + 1).is("aan") && (row.at(sum.at() + 2).in(SumNouns.ARTICLES) || row.at(sum.at() + 2).capital()); // "verkocht de kade voor 3 miljoen aan X"
    return finite >= 0 && SumPlaces.of(row, finite, sum) == SumPlaces.Place.TRADED && (passive() || buyer) ? find() : Optional.empty();
  }

  /** What the verb of the clause tells; nothing where the verb is none of these, or what it tells only points. */
  Optional<Range> find() {
    boolean own = sum.isFirst() || sum.verbBefore();
    if (finite < 0 || !own || row.at(start).in(POINTING)) {
      return Optional.empty();
    }
    return switch (SumPlaces.of(row, finite, sum)) {
      case SUBJECT -> subject().filter(range -> !row.at(row.from(range.start())).in(SumSubject.AGENTS));
      case RECEIVER -> subject();
      case CHANGED -> object().or(this::fronted).or(this::intransitive);
      case TRADED -> (passive() ? subject() : object()).filter(range -> !DEALS.contains(view.lower(range)));
      case TO -> governed("naar");
      case NONE -> Optional.empty();
    };
  }

  private boolean passive() {
    return row.at(finite).in(Verbs.BE);
  }

  /** Where the main clause begins: before the relative clauses that part it from its verb. */
  private int start() {
    List<Clause> clauses = view.clauses();
    int mine = clauses.indexOf(view.clauseOf(sum.range()));
    int base = mine;
    while (base > 0 && clauses.get(base).opener() == Clause.Opener.MAIN && clauses.get(base - 1).opener() == Clause.Opener.SUBORDINATE) {
      base--;
      while (base > 0 && clauses.get(base).opener() == Clause.Opener.SUBORDINATE) {
        base--;
      }
    }
    return base == mine ? sum.clause() : row.from(clauses.get(base).range().start());
  }

  /** The finite verb of the main clause, over relative clauses and brackets; -1 where it stands behind the sum or nowhere. */
  private int finite() {
    int depth = 0;
    boolean inside = false;
    for (int i = start; i < sum.at() && i < start + MOST; i++) {
      Row.Item item = row.at(i);
      depth += item.is("(") ? 1 : item.is(")") ? -1 : 0;
      if (item.is(",")) {
        inside = row.at(i + 1).in(RELATIVES);
      } else if (item.in(RELATIVES) && i > start && row.at(i - 1).word() && !row.at(i - 1).in(SumNouns.PREPOSITIONS)) {
        inside = true;
      }
      boolean verb = !inside && depth == 0 && item.word() && !item.named() && (SumVerbs.clausal(row, i) || SumPlaces.verb(item.lower())) && !row.at(i - 1).in(SumNouns.ARTICLES);
      if (verb && !participle(i)) {
        return i;
      }
    }
    return -1;
  }

  /** A participle is finite only by its looks: "de verlaagde", "gesteund". */
  private boolean participle(int i) {
    return Phrases.isParticiple(row.at(i).lower()) && !SumVerbs.at(row, i);
  }

  /** The subject: what stands before the finite verb, else right behind it. */
  private Optional<Range> subject() {
    boolean front = !row.at(start).in(SumNouns.PREPOSITIONS) && row.at(start).word() && finite > start;
    Optional<Range> before = front ? before() : Optional.empty();
    return before.isPresent() || front && !row.at(start).lower().endsWith("s") && finite > start + 1 ? before : behind();
  }

  private Optional<Range> before() {
    int first = row.at(start).in(EACH) ? start + 1 : start;
    if (row.at(first).in(SumSubject.PRONOUNS) && first + 1 == finite) {
      return Optional.empty();
    }
    return Phrases.at(view, row, first, finite).filter(range -> joins(row.from(range.end()))).flatMap(range -> MoneyWords.stripped(view, row, range));
  }

  /** Whether nothing but an aside stands from an item to the verb: a moment, an adverb, brackets, or what commas enclose. */
  private boolean joins(int next) {
    int i = next;
    if (row.at(i).is("(")) {
      while (i < finite && !row.at(i).is(")")) {
        i++;
      }
      i++;
    }
    while (i < finite && (row.at(i).kind() == Row.Kind.WHEN || row.at(i).in(TIMES) || row.at(i).is("in") && row.at(i + 1).kind() == Row.Kind.WHEN)) {
      i++;
    }
    boolean enclosed = row.at(finite - 1).is(",") && i < finite - 1 && (row.at(i).is(",") || row.at(i).in(RELATIVES) || row.at(i).is("door"));
    return i == finite || enclosed;
  }

  /** "Voorts ontvangt Kenia", "In 2024 kostte de opvang". */
  private Optional<Range> behind() {
    int i = finite + 1;
    while (i < sum.at() && (row.at(i).in(TIMES) || row.at(i).kind() == Row.Kind.WHEN)) {
      i++;
    }
    i = row.at(i).in(EACH) ? i + 1 : i;
    boolean noun = row.at(i).in(SumSubject.DEFINITE) || row.at(i).is("een") || row.at(i).capital() || row.at(i - 1).in(EACH);
    return noun && i < sum.at() ? Phrases.at(view, row, i, sum.at()).flatMap(range -> MoneyWords.stripped(view, row, range)) : Optional.empty();
  }

  /** The last phrase before the preposition of the sum that no other preposition governs: "vermindert een stop de ruimte van X met 3 miljoen". */
  private Optional<Range> object() {
    int link = SumPlaces.link(row, sum);
    for (int i = link - 1; i > finite; i--) {
      boolean opens = row.at(i).in(SumSubject.DEFINITE) || row.at(i).is("een");
      if (opens && !row.at(i - 1).in(SumNouns.PREPOSITIONS)) {
        boolean subject = i == finite + 1 && row.at(start).in(SumNouns.PREPOSITIONS);
        return subject ? Optional.empty() : Phrases.at(view, row, i, link).filter(this::telling).flatMap(range -> MoneyWords.stripped(view, row, range));
      }
    }
    return Optional.empty();
  }

  /** "De alliantie, een vinding van X, steunen wij met 3 miljoen". */
  private Optional<Range> fronted() {
    boolean ours = row.at(finite + 1).in(Ourselves.WRITERS) || row.at(finite + 1).in(SumSubject.AGENTS) || row.at(finite + 1).in(SumSubject.DEFINITE) && row.at(finite + 2).in(SumSubject.AGENTS);
    return ours && finite > start + 1 && !row.at(start).in(SumNouns.PREPOSITIONS) ? before() : Optional.empty();
  }

  /** "In 2024 steeg de huur met 3 miljoen". */
  private Optional<Range> intransitive() {
    return SumPlaces.grows(row.at(finite).lower()) || passive() ? subject() : Optional.empty();
  }

  private boolean telling(Range range) {
    return !row.at(row.from(range.start())).in(SumSubject.AGENTS);
  }

  private Optional<Range> governed(String preposition) {
    for (int i = start; i < sum.end(); i++) {
      if (row.at(i).is(preposition) && !row.at(i).named() && (i == start || i > sum.at() || SumVerbs.at(row, i - 1))) {
        return Phrases.at(view, row, i + 1, i < sum.at() ? finite : sum.next()).filter(range -> Phrases.telling(view, range));
      }
    }
    return Optional.empty();
  }
}

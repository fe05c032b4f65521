package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Money;
import nl.kamergraaf.text.Range;

/**
 * What the sentence spoke of before the clause of a sum that only points to it, or says nothing: "In de coalitie zijn wij lid; in 2026 betalen wij daaraan
 * 3 miljoen", "Wat de opvang betreft: daarvoor is 3 miljoen begroot", "Er geldt een zorgplicht; gemeenten krijgen daarvoor 3 miljoen". What only an
 * earlier sentence told, it says nothing of.
 */
final class SumTopic {

  private static final Set<String> POINTERS = Set.of("daaraan", "hieraan", "daarvoor", "hiervoor", "daartoe", "hiertoe", "ervoor", "eraan", "daarin");
  /** "; zij ontvangt 3 miljoen". */
  private static final Set<String> PRONOUNS = Set.of("zij", "ze", "deze", "die", "hij", "dat", "dit");
  private static final Set<String> ABOUT = Set.of("in", "over", "voor", "aan", "bij");
  private static final Set<String> IS = Set.of("is", "geldt", "komt", "bestaat", "kwam");
  /** "; daarmee is 3 miljoen gemoeid". */
  private static final Set<String> WITH_IT = Set.of("daarmee", "hiermee", "ermee");
  private static final Set<String> INVOLVED = Set.of("gemoeid");
  private static final Set<String> MARKS = Set.of(";", ":");

  private final View view;
  private final Row row;
  private final Sum sum;

  SumTopic(View view, Sum sum) {
    this.view = view;
    this.row = sum.row();
    this.sum = sum;
  }

  /** The topic of the stretch before the colon or semicolon that the clause stands behind. */
  Optional<Range> find() {
    int mark = mark();
    if (mark < 0 || !view.mentions(Money.class, row.range(0, mark)).isEmpty() || Wholes.saidSo(view, sum).isPresent()) {
      return Optional.empty();
    }
    boolean subject = row.at(sum.clause()).in(PRONOUNS) && (SumVerbs.measures(row.at(sum.clause() + 1).lower()) || SumVerbs.receives(row.at(sum.clause() + 1).lower()));
    boolean involved = sum.has(sum.clause(), sum.end(), WITH_IT) && sum.has(sum.clause(), sum.end(), INVOLVED);
    boolean points = subject || involved || sum.has(sum.clause(), sum.end(), POINTERS);
    if (!points && !new SumAgain(view, sum).bare(sum.clause(), sum.end())) {
      return Optional.empty();
    }
    int from = from(mark);
    Optional<Range> fronted = subject ? Optional.empty() : fronted(from, mark);
    return fronted.isPresent() || !points ? fronted : subject(from, mark, subject);
  }

  /** Index of the colon or semicolon before the clause; -1 where another clause stands between. */
  private int mark() {
    int before = sum.clause() - 1;
    return before > 0 && row.at(before).in(MARKS) ? before : -1;
  }

  /** Where the stretch before a mark begins. */
  private int from(int mark) {
    for (int i = mark - 1; i >= 0; i--) {
      if (row.at(i).in(MARKS)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** "In de coalitie zijn wij lid", "Wat de opvang betreft". */
  private Optional<Range> fronted(int from, int mark) {
    boolean what = row.at(from).is("wat") && row.at(mark - 1).is("betreft");
    if (what) {
      return Phrases.at(view, row, from + 1, mark - 1).filter(range -> Phrases.telling(view, range));
    }
    boolean about = row.at(from).in(ABOUT) && row.at(from + 1).kind() == Row.Kind.WORD;
    return about ? Phrases.at(view, row, from + 1, mark).filter(range -> Phrases.telling(view, range) && turns(row.from(range.end()))) : Optional.empty();
  }

  /** Whether the verb follows, or a relative clause. */
  private boolean turns(int next) {
    return SumVerbs.at(row, next) || row.at(next).is(",");
  }

  /** "De opvang van X is geregeld", "Er geldt een zorgplicht". */
  private Optional<Range> subject(int from, int mark, boolean resumed) {
    int verb = from;
    while (verb < mark && !SumVerbs.at(row, verb)) {
      verb++;
    }
    int finite = verb;
    if (resumed && plural(row.at(verb).lower()) != plural(row.at(sum.clause() + 1).lower())) {
      return Optional.empty(); // "Het aandeel van gemeenten is klein; zij krijgen 3 miljoen"
    }
    boolean there = row.at(verb).in(IS) && (row.at(verb + 1).is("een") || row.at(verb + 1).is("er") && row.at(verb + 2).is("een"));
    Optional<Range> phrase = there ? Phrases.at(view, row, row.at(verb + 1).is("een") ? verb + 1 : verb + 2, mark) : Optional.empty();
    boolean front = row.at(from).in(SumSubject.DEFINITE) || row.at(from).is("een");
    phrase = phrase.isPresent() || !front ? phrase : Phrases.at(view, row, from, verb).filter(range -> row.from(range.end()) == finite || row.at(row.from(range.end())).is("(") && row.at(finite - 1).is(")"));
    return phrase.filter(range -> Phrases.telling(view, range) && !row.at(row.from(range.start())).in(SumSubject.AGENTS));
  }

  private static boolean plural(String verb) {
    return verb.endsWith("n");
  }
}

package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** The object that a sum changes, which stands before "met": "het plafond met 3 miljoen verhogen". */
final class SumObject {

  private static final Set<String> GIVE = Set.of("kent", "kende", "kenden", "leent", "leende", "leenden", "schenkt", "schonk", "gunt", "gunde", "geeft", "gaf", "gaven", "betaalt", "betaalde", "verstrekt", "verstrekte", "zegt", "zegde", "biedt", "bood");
  private static final Set<String> GIVEN =
      Set.of("toegezegd", "gegeven", "toegekend", "verstrekt", "uitgekeerd", "betaald", "overgemaakt", "geschonken", "toegewezen", "beloofd", "verleend", "geleend");
  private static final Set<String> FIXED = Set.of("vastgesteld", "gesteld", "bepaald", "gemaximeerd");
  private static final Set<String> WITH_INFINITIVE = Set.of("door", "om", "zonder", "teneinde");
  private static final Set<String> SAVE = Set.of("bespaart", "besparen", "bespaarde", "bespaarden", "bespaard", "scheelt", "schelen", "scheelde", "scheelden");
  private static final Set<String> HAS = Set.of("heb", "heeft", "hebben", "had");

  private final View view;
  private final Row row;
  private final Sum sum;

  SumObject(View view, Sum sum) {
    this.view = view;
    this.row = sum.row();
    this.sum = sum;
  }

  /** "besloten de subsidie op X met 3 miljoen te verlengen", "heb ik het plafond met 3 miljoen verhoogd". */
  Optional<Range> find() {
    int first = new SumSubject(view, sum).verb(sum.clause());
    int verb = first < sum.at() ? first : -1;
    int met = sum.at() - 1;
    if (row.at(met).is("met") && row.at(met - 2).is("te") && SumVerbs.changes(row.at(met - 1).lower())) {
      return Phrases.endingAt(view, row, met - 3, sum.clause()); // "besloten de steun te verlengen met 3 miljoen"
    }
    return infinitive() ? last(verb, SumNouns.ARTICLES) : perfect(verb) ? last(verb, SumSubject.DEFINITE).filter(this::acted) : Optional.empty();
  }

  /** Who is given it, between the verb and the sum: "De rechter kende de nabestaanden 3 miljoen toe", "De EU heeft Libanon 3 miljoen toegezegd". */
  Optional<Range> receiver() {
    int start = sum.clause();
    int verb = new SumSubject(view, sum).verb(start);
    boolean gives = verb > start && (row.at(verb).in(GIVE) || (row.at(verb).in(HAS) && sum.has(sum.at() + 1, sum.end(), GIVEN)));
    if (!gives || verb >= sum.at() - 1 || row.at(start).in(SumNouns.PREPOSITIONS)) {
      return Optional.empty();
    }
    boolean pronoun = verb == start + 1 && row.at(start).in(SumSubject.PRONOUNS);
    boolean subject = pronoun || Phrases.at(view, row, start, verb).filter(range -> row.from(range.end()) == verb).isPresent();
    return subject ? Phrases.at(view, row, verb + 1, sum.at()).filter(range -> closes(row.from(range.end()))) : Optional.empty();
  }

  /** Whether only a moment or "een lening van" stands before the sum. */
  private boolean closes(int next) {
    int i = row.at(next).in(SumNouns.PREPOSITIONS) && row.at(next + 1).kind() == Row.Kind.WHEN ? next + 2 : row.at(next).kind() == Row.Kind.WHEN ? next + 1 : next;
    return i == sum.at() || row.at(i).is("een");
  }

  /** Who saves it, behind the subject: "Dat scheelt vissers 3 miljoen", "kan de maatregel de havens 3 miljoen besparen". */
  Optional<Range> saver() {
    int verb = sum.has(sum.clause(), sum.end(), SAVE) ? new SumSubject(view, sum).verb(sum.clause()) : -1;
    int next = sum.at();
    while (next > verb + 1 && (row.at(next - 1).in(SumHead.HOW_MUCH) || row.at(next - 1).kind() == Row.Kind.WHEN)) {
      next--;
    }
    int end = next;
    if (verb < 0 || verb + 1 >= next) {
      return Optional.empty();
    }
    boolean front = verb > sum.clause() && !row.at(sum.clause()).in(SumNouns.PREPOSITIONS) && (row.at(sum.clause()).in(SumSubject.PRONOUNS) || Phrases.at(view, row, sum.clause(), verb).filter(range -> row.from(range.end()) == verb).isPresent());
    return front ? Phrases.at(view, row, verb + 1, end).filter(range -> row.from(range.end()) == end) : second(verb, end);
  }

  /** The second of two phrases behind the verb, which has an article of its own or is one bare plural. */
  private Optional<Range> second(int verb, int end) {
    for (int i = end - 1; i > verb + 1; i--) {
      if (row.at(i).in(SumNouns.ARTICLES)) {
        return row.at(i - 1).in(SumNouns.PREPOSITIONS) ? Optional.empty() : Phrases.at(view, row, i, end);
      }
    }
    Row.Item last = row.at(end - 1);
    Row.Item before = row.at(end - 2);
    boolean plural = last.word() && !last.capital() && (last.lower().endsWith("s") || last.lower().endsWith("en"));
    boolean apart = end - 2 > verb && before.word() && !before.in(SumNouns.PREPOSITIONS) && !before.in(SumNouns.ARTICLES) && !before.lower().endsWith("e");
    return plural && apart ? Optional.of(last.range()) : Optional.empty();
  }

  /** "heeft de totale schade op 3 miljoen geschat". */
  Optional<Range> estimated() {
    if (!row.at(sum.at() - 1).is("op")) {
      return Optional.empty();
    }
    int verb = new SumSubject(view, sum).verb(sum.clause());
    boolean fixed = row.at(sum.at() - 2).in(FIXED); // "heeft de begroting van het bureau vastgesteld op 3 miljoen"
    boolean perfect = verb >= 0 && verb < sum.at() && row.at(verb).in(HAS) && (fixed || row.at(sum.at() - 2).in(SumAside.RECKONED) || sum.has(sum.at() + 1, sum.end(), SumAside.RECKONED) || sum.has(sum.at() + 1, sum.end(), FIXED));
    return perfect ? last(verb, SumSubject.DEFINITE) : Optional.empty();
  }

  /** What is helped by the one who stands between: "Met 3 miljoen steunt Nederland het herstel". */
  Optional<Range> helped() {
    int verb = sum.at() + 1;
    if (!row.at(sum.clause()).is("met") || !SumVerbs.helps(row.at(verb).lower())) {
      return Optional.empty();
    }
    for (int i = verb + 2; i < sum.end(); i++) {
      if (row.at(i).in(SumSubject.DEFINITE) && !row.at(i - 1).in(SumNouns.PREPOSITIONS)) {
        return Phrases.at(view, row, i, sum.end());
      }
    }
    return Optional.empty();
  }

  private boolean infinitive() {
    for (int i = sum.at() + 1; i < sum.end(); i++) {
      if (SumVerbs.changesApart(row, i) || row.at(i).is("te") && SumVerbs.changes(row.at(i + 1).lower())) {
        return true;
      }
    }
    return false;
  }

  /** Not where the object follows the sum: "heeft het kabinet met 3 miljoen de subsidie verhoogd". */
  private boolean perfect(int verb) {
    return verb >= 0 && verb < sum.at() && row.at(verb).in(HAS) && !sum.has(sum.at() + 1, sum.end(), SumNouns.ARTICLES);
  }

  /** The last phrase before "met" that no preposition governs. */
  private Optional<Range> last(int verb, Set<String> articles) {
    int met = sum.at() - 1;
    for (int i = met - 1; i > Math.max(verb, sum.clause()); i--) {
      boolean governed = row.at(i - 1).in(SumNouns.PREPOSITIONS) && !(row.at(i - 1).in(WITH_INFINITIVE) && infinitive()) && !proposed(i - 1); // "door het tarief met 3 procent te verhogen"
      if (row.at(i).in(articles) && !governed) {
        boolean pointed = i == met - 2 && row.at(i).in(PhraseWords.THESE); // "dit fonds met 3 miljoen aan te vullen"
        return pointed ? Optional.of(row.at(i + 1).range()) : Phrases.at(view, row, i, met).flatMap(range -> MoneyWords.stripped(view, row, range));
      }
    }
    return Optional.empty();
  }

  /** "stelt voor het tarief met 3 procent te verhogen": "voor" belongs to the verb. */
  private boolean proposed(int preposition) {
    return row.at(preposition).is("voor") && infinitive() && row.at(preposition - 1).in(Unsettled.PROPOSES);
  }

  /** No subject: "In 2024 heeft de provincie met 3 miljoen bijgedragen". */
  private boolean acted(Range phrase) {
    int first = row.from(phrase.start());
    boolean subject = row.at(first - 2).in(HAS) && row.at(sum.clause()).in(SumNouns.PREPOSITIONS);
    return !subject && !row.at(first).in(SumSubject.AGENTS);
  }
}

package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.register.Concept;
import nl.kamergraaf.text.Range;

/**
 * Which numbers of a sentence measure a change, as concepts of the change scheme: by its noun ("een daling van 3%"), by "met" and a verb ("met 3 miljoen
 * verhoogd"), by a comparison ("3 miljoen hoger dan geraamd"), as what comes on top ("3 miljoen extra"), or as a level of one ("van 33 naar 40").
 */
final class SumChanges {

  static final String BEFORE = "level-before";
  static final String AFTER = "level-after";
  static final String ADDITIONAL = "additional";
  static final Set<String> RISE_OR_FALL = Set.of("increase", "decrease");
  private static final Set<String> LISTS = Set.of("en", ",", "respectievelijk");
  /** In items: between the two levels of a change. */
  private static final int NEAR = 5;
  private static final int FAR = 12;

  private final View view;
  private final List<Sum> sums;
  private final List<Concept> scheme;
  private final String[] found;

  private SumChanges(View view, List<Sum> sums) {
    this.view = view;
    this.sums = sums;
    this.scheme = view.register().scheme("change");
    this.found = new String[sums.size()];
  }

  /** The concept of each number, null where it measures no change. */
  static String[] of(View view, List<Sum> sums) {
    SumChanges changes = new SumChanges(view, sums);
    for (int i = 0; i < sums.size(); i++) {
      changes.found[i] = changes.find(i);
      if (AFTER.equals(changes.found[i])) {
        changes.start(i);
      }
    }
    return changes.found;
  }

  private String find(int index) {
    Sum sum = sums.get(index);
    return compared(sum)
        .or(() -> additional(sum))
        .or(() -> named(sum))
        .or(() -> turned(index))
        .or(() -> new SumMoved(view, sum).find())
        .or(() -> listed(index))
        .orElse(null);
  }

  /** "3 miljoen hoger dan geraamd", "300 meldingen minder", "8 miljoen boven de raming". */
  private Optional<String> compared(Sum sum) {
    Row row = sum.row();
    int behind = Measures.behind(sum);
    boolean there = row.at(sum.at() - 1).is("er") && row.at(sum.at() + 2).word() && !row.at(sum.at() + 2).is("dan"); // "hebben er 190 meer plekken dan nodig"
    if (there) {
      return Optional.empty();
    }
    return comparative(sum, sum.at() + 1).or(() -> behind > sum.at() + 1 ? comparative(sum, behind).filter(way -> than(row, behind)) : Optional.empty());
  }

  private Optional<String> comparative(Sum sum, int next) {
    Row row = sum.row();
    int more = row.at(next).kind() == Row.Kind.WHEN ? next + 1 : next;
    more = row.at(more).is("per") ? SumRateUnit.at(view, row, more).next() : more; // "20 euro per maand hoger"
    more = row.at(more).in(MeasureWords.DEGREES) ? more + 1 : more;
    if (row.at(more).is("omhoog") || row.at(more).is("omlaag")) {
      return word(row.at(more).lower(), "increase", "decrease"); // "gaat 3% omhoog"
    }
    boolean level = row.at(more + 1).in(MeasureWords.LEVELS) || row.at(more + 1).in(SumNouns.ARTICLES) && row.at(more + 2).in(MeasureWords.LEVELS);
    if (level && (row.at(more).is("boven") || row.at(more).is("onder") || row.at(more).is("beneden"))) {
      return Optional.of(row.at(more).is("boven") ? "higher" : "lower");
    }
    boolean than = row.at(more + 1).is("dan");
    boolean time = than && (row.at(more).is("meer") || row.at(more).is("minder")) && (row.at(more + 2).in(MeasureWords.TIMES) && time(row, more + 2) || row.at(more + 2).kind() == Row.Kind.SUM);
    boolean height = than && row.at(Measures.tie(sum)).is("met"); // "was met 54% iets hoger dan in 2024" tells how high
    return time || height ? Optional.empty() : word(row.at(more).lower(), "higher", "lower");
  }

  /** "meer dan een jaar". */
  private static boolean time(Row row, int i) {
    return row.at(i + 1).in(MeasureWords.TIMES) || row.at(i + 1).is("half");
  }

  private static boolean than(Row row, int i) {
    int more = row.at(i).kind() == Row.Kind.WHEN ? i + 1 : i;
    more = row.at(more).in(MeasureWords.DEGREES) ? more + 1 : more;
    return row.at(more + 1).is("dan") || !row.at(more + 1).word() || row.at(more + 1).is("nodig") || Phrases.isParticiple(row.at(more + 1).lower()) || row.at(more).is("boven") || row.at(more).is("onder") || row.at(more).is("beneden");
  }

  /** "3 miljoen extra", "200 extra agenten", "Er komen 200 agenten bij". */
  private Optional<String> additional(Sum sum) {
    Row row = sum.row();
    int behind = Measures.behind(sum);
    boolean beside = word(row.at(sum.at() + 1).lower(), ADDITIONAL).isPresent() || word(row.at(sum.at() - 1).lower(), ADDITIONAL).isPresent() || row.at(behind).is("extra");
    boolean comes = row.at(behind).is("bij") && (!row.at(behind + 1).word() || row.at(behind + 1).is("gekomen")) && sum.has(Math.max(sum.clause(), sum.at() - NEAR), sum.at(), Set.of("er"));
    return beside || comes ? Optional.of(ADDITIONAL) : Optional.empty();
  }

  /** "een daling van 3%", "een verhoging van 3 miljoen", "3% loonsverhoging"; of a percentage also "een daling van de prijzen van 3%". */
  private Optional<String> named(Sum sum) {
    Row row = sum.row();
    int van = Measures.tie(sum);
    boolean of = row.at(van).is("van") || row.at(van).is("op"); // "raamt de groei op 2%"
    Optional<String> before = of && van > sum.clause() ? noun(row.at(van - 1).lower()) : Optional.empty();
    if (before.isPresent() || !(sum.figure() instanceof Quantity share) || share.unit() != Quantity.Unit.PERCENT) {
      return before;
    }
    Optional<String> after = noun(row.at(sum.at() + 1).lower());
    for (int i = van - 1; after.isEmpty() && row.at(van).is("van") && i >= sum.clause() && i > van - FAR && row.at(i).word() && !SumVerbs.at(row, i); i--) {
      boolean opens = row.at(i + 1).is("van") || row.at(i + 1).is("in");
      after = opens ? noun(row.at(i).lower()) : after;
    }
    return after;
  }

  /** Where a change arrives: "stijgt naar 40", "verhoogd tot 40", "van 33 naar 40". */
  private Optional<String> turned(int index) {
    Sum sum = sums.get(index);
    Row row = sum.row();
    int tie = Measures.tie(sum);
    boolean to = row.at(tie).is("naar");
    if (!to && !row.at(tie).is("tot")) {
      return Optional.empty();
    }
    SumMoved moved = new SumMoved(view, sum);
    boolean same = index > 0 && found[index - 1] != null && RISE_OR_FALL.contains(found[index - 1]) && moved.goesOn(tie);
    if (same) {
      return Optional.of(found[index - 1]); // "verhoogd met 3 miljoen, oplopend tot 5 miljoen"
    }
    return moved.moves() || adjusted(sum) || moved.before(tie).isPresent() || to && from(index, NEAR) ? Optional.of(AFTER) : Optional.empty();
  }

  /** "gelijkgetrokken tot", "bijgesteld naar": whether up or down is not said. */
  private boolean adjusted(Sum sum) {
    return view.cues("change", clause(sum)).stream().anyMatch(hit -> hit.concept().name().equals(AFTER));
  }

  /** Whether the number before it is the level from which it changes, not further away than so many items. */
  private boolean from(int index, int most) {
    if (index == 0 || !Measures.alike(sums.get(index - 1), sums.get(index)) || found[index - 1] != null && !RISE_OR_FALL.contains(found[index - 1])) {
      return false;
    }
    Sum before = sums.get(index - 1);
    Row row = before.row();
    int tie = Measures.tie(sums.get(index));
    boolean apart = false;
    for (int i = Measures.behind(before); i < tie; i++) {
      apart |= !row.at(i).word() && row.at(i).kind() != Row.Kind.WHEN;
    }
    return row.at(Measures.tie(before)).is("van") && !apart && tie - before.at() <= most;
  }

  private void start(int index) {
    if (from(index, sums.get(index).figure() instanceof Quantity ? NEAR : FAR)) {
      found[index - 1] = BEFORE;
    }
  }

  /** "met 3 miljoen in 2025 en 4 miljoen in 2026 verhoogd". */
  private Optional<String> listed(int index) {
    Sum sum = sums.get(index);
    boolean list = index > 0 && sum.link() == Sum.Link.AND && sum.row().at(Measures.tie(sum)).in(LISTS) && Measures.alike(sums.get(index - 1), sum);
    if (index > 0 && found[index - 1] != null && RISE_OR_FALL.contains(found[index - 1]) && repeats(sums.get(index - 1), sum)) {
      return Optional.of(found[index - 1]);
    }
    boolean met = list && sum.row().at(Measures.tie(sums.get(index - 1))).is("met") && !verbBetween(sums.get(index - 1), sum);
    return met ? Optional.ofNullable(found[index - 1]).filter(RISE_OR_FALL::contains) : Optional.empty();
  }

  /** "een groei van 1,3 procent en voor 2027 van 1,1 procent", "met 3% in 2025 en met 4% in 2026". */
  private static boolean repeats(Sum before, Sum sum) {
    Row row = sum.row();
    int tie = Measures.tie(sum);
    int first = Measures.tie(before);
    boolean same = (row.at(tie).is("van") || row.at(tie).is("met")) && row.at(tie).lower().equals(row.at(first).lower()) && Measures.alike(before, sum);
    boolean and = false;
    for (int i = before.at() + 1; i < tie && same; i++) {
      and |= row.at(i).in(LISTS);
      same = row.at(i).in(LISTS) || row.at(i).kind() == Row.Kind.WHEN || row.at(i).is("voor") || row.at(i).is("in") || row.at(i).in(MeasureWords.BETWEEN);
    }
    return same && and;
  }

  private static boolean verbBetween(Sum one, Sum other) {
    for (int i = one.at() + 1; i < other.at(); i++) {
      if (SumVerbs.at(one.row(), i)) {
        return true;
      }
    }
    return false;
  }

  /** The concept of some, of which a word is a wording. */
  private Optional<String> word(String lower, String... names) {
    Set<String> wanted = Set.of(names);
    return lower.isEmpty() ? Optional.empty() : scheme.stream().filter(concept -> wanted.contains(concept.name()) && concept.cues().contains(lower)).map(Concept::name).findFirst();
  }

  /** The concept of which a word is a noun, or a compound of one. */
  private Optional<String> noun(String lower) {
    return noun(scheme, lower);
  }

  static Optional<String> noun(List<Concept> scheme, String lower) {
    return lower.isEmpty() ? Optional.empty() : scheme.stream()
        .filter(concept -> !concept.cues().isEmpty() && concept.nouns().stream().anyMatch(noun -> lower.endsWith(noun) && noun.length() > SHORTEST))
        .map(Concept::name)
        .findFirst();
  }

  /** Labels that are no nouns are shorter. */
  private static final int SHORTEST = 4;

  /** From a number to the end of its clause. */
  static Range clause(Sum sum) {
    return sum.row().range(sum.clause(), sum.end());
  }
}

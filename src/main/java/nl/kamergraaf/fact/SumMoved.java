package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Money;
import nl.kamergraaf.register.Concept;

/** What a verb of rising or falling says of a number: "wordt met 3 miljoen verhoogd", "daalde met 7 procent", "een verlaging van de premie met 3%". */
final class SumMoved {

  private static final Set<String> MARKS = Set.of(",", ";", "en", "maar");
  private static final Set<String> ONWARD = Set.of("oplopend", "aflopend", "oplopende", "aflopende");
  /** In items: how far behind its number a verb may stand. */
  private static final int FAR = 12;
  /** In items: how far before a comma a verb may stand: "daalde licht, met 2%". */
  private static final int NEAR = 5;

  private final View view;
  private final Sum sum;
  private final Row row;
  private final List<Concept> scheme;

  SumMoved(View view, Sum sum) {
    this.view = view;
    this.sum = sum;
    this.row = sum.row();
    this.scheme = view.register().scheme("change");
  }

  /** The rise or fall that the number measures. */
  Optional<String> find() {
    int met = Measures.tie(sum);
    if (!row.at(met).is("met")) {
      return Optional.empty();
    }
    boolean opens = met == 0 || met == sum.clause() && !row.at(met - 1).is(","); // "Met 3 miljoen wordt de capaciteit vergroot" tells by what means
    return opens ? Optional.empty() : behind().or(() -> before(met));
  }

  /** Whether something rises or falls in its clause. */
  boolean moves() {
    return hits().stream().anyMatch(hit -> !attribute(hit));
  }

  /** "..., oplopend tot": right before what ties the number, the rise goes on. */
  boolean goesOn(int tie) {
    return row.at(tie - 1).in(ONWARD);
  }

  private List<Hit.OfConcept> hits() {
    return view.everyCue("change", SumChanges.clause(sum)).stream().filter(hit -> SumChanges.RISE_OR_FALL.contains(hit.concept().name())).toList();
  }

  /** The verb that closes the clause, or whose two parts stand around the number. */
  private Optional<String> behind() {
    int next = Measures.behind(sum);
    for (Hit.OfConcept hit : hits()) {
      int at = row.from(hit.range().start());
      int last = row.from(hit.range().end() - 1);
      if (last < next || helps(hit)) {
        continue;
      }
      boolean around = at < sum.at();
      boolean free = at - sum.at() <= FAR;
      for (int i = next; i < at && free; i++) {
        free = row.at(i).in(MARKS) ? numberFollows(i) : !SumVerbs.at(row, i) || row.at(i).in(MeasureWords.AUXILIARIES);
      }
      if (around || free && !attribute(hit)) {
        return Optional.of(hit.concept().name());
      }
    }
    return Optional.empty();
  }

  /** Whether a list of numbers goes on: "met 3 miljoen in 2025 en 4 miljoen in 2026 verhoogd". */
  private boolean numberFollows(int mark) {
    for (int i = mark + 1; i <= mark + NEAR; i++) {
      if (row.at(i).kind() == Row.Kind.SUM) {
        return true;
      }
    }
    return false;
  }

  /** The rise or fall by the verb, or the noun with "van", nearest before what ties the number. */
  Optional<String> before(int met) {
    int start = met == sum.clause() ? Math.max(0, met - NEAR) : sum.clause();
    if (start >= met) {
      return Optional.empty();
    }
    List<Hit.OfConcept> hits = met == sum.clause() ? view.everyCue("change", row.range(start, met)) : hits();
    for (int i = met - 1; i >= start; i--) {
      int at = i;
      Optional<Hit.OfConcept> verb = hits.stream().filter(hit -> SumChanges.RISE_OR_FALL.contains(hit.concept().name()) && row.from(hit.range().start()) == at).findFirst();
      if (verb.isPresent() && !attribute(verb.get())) {
        return verb.filter(hit -> !helps(hit)).map(hit -> hit.concept().name());
      }
      Optional<String> noun = row.at(i + 1).is("van") || i == met - 1 ? SumChanges.noun(scheme, row.at(i).lower()).filter(SumChanges.RISE_OR_FALL::contains) : Optional.empty();
      if (noun.isPresent()) {
        return noun;
      }
      if (row.at(i).is(";") || (SumVerbs.at(row, i) || row.at(i).in(PartyWords.HELPS)) && verb.isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "de gestegen kosten", "de verhoogde inzet": no verb of the clause. */
  private boolean attribute(Hit.OfConcept hit) {
    int at = row.from(hit.range().start());
    boolean infinitive = row.at(at - 1).is("het") && row.at(at).lower().endsWith("en");
    return row.at(at - 1).in(MeasureWords.DETERMINERS) && !infinitive;
  }

  /** "vergroot met 3 miljoen de weerbaarheid": the sum is what it is done with. */
  private boolean helps(Hit.OfConcept hit) {
    return sum.figure() instanceof Money && MeasureWords.HELPS.contains(view.lower(hit.range()));
  }
}

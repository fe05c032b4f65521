package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Range;

/** What a body is there for, by what is recorded in it ("waarin schade wordt bijgehouden") or with what it is charged ("belast met de berechting van kapers"). */
final class ChargedThings {

  private static final Set<String> RECORDED = JurisdictionReach.WORDS.all("recorded");
  private static final Set<String> RECORDING = JurisdictionReach.WORDS.all("recording");
  private static final Set<String> CHARGED = JurisdictionReach.WORDS.all("charged");
  private static final Set<String> CHARGE = JurisdictionReach.WORDS.all("charge");
  private static final String WHEREIN = "waarin";
  private static final String IN = "in";
  private static final String WITH = "met";
  private static final String THE = "de";
  private static final String OF = "van";
  /** Words of "met de berechting van" behind the participle. */
  private static final int LEAD = 5;

  private ChargedThings() {}

  static List<JudgedThings> in(View view) {
    Words words = view.wordTable();
    List<JudgedThings> all = new ArrayList<>();
    boolean may = words.mayHave(RECORDED) || words.mayHave(CHARGED);
    for (int i = 1; may && i < words.size(); i++) {
      Optional<JudgedThings> told = words.isIn(i, CHARGED) ? charged(view, i) : words.isIn(i, RECORDED) ? recorded(view, i) : Optional.empty();
      told.filter(one -> one.modality() == Modality.FACT).ifPresent(all::add);
    }
    return all;
  }

  /** "is belast met de berechting van kapers", ", belast met de vervolging van stropers,". */
  private static Optional<JudgedThings> charged(View view, int i) {
    Words words = view.wordTable();
    boolean leads = i + LEAD < words.size() && words.lower(i + 1).equals(WITH) && words.lower(i + 2).equals(THE) && words.isIn(i + 3, CHARGE) && words.lower(i + 4).equals(OF);
    if (!leads || !JudgedThings.bare(view, i + LEAD)) {
      return Optional.empty();
    }
    Range verb = words.range(i);
    int start = words.range(i + LEAD).start();
    Range object = new Range(start, JurisdictionPhrase.end(view, start));
    return BodySubject.of(view, verb).or(() -> apposed(view, verb)).map(body -> new JudgedThings(body, verb, object, Modalities.ofPlan(view, verb)));
  }

  /** Set behind the body between commas. */
  private static Optional<Bodies.Found> apposed(View view, Range participle) {
    return view.spoken().stream().filter(body -> {
      int from = Bodies.bracketed(view, body.range());
      Range between = new Range(from, Math.max(from, participle.start()));
      return view.text().text().startsWith(", ", from) && participle.start() > from && view.words(between).indexOf(',', 1) < 0 && !Words.any(view, between, Verbs.finite());
    }).findFirst();
  }

  /** "In het register wordt schade vastgelegd", "waarin schade zal worden bijgehouden": in general, not on a day. */
  private static Optional<JudgedThings> recorded(View view, int i) {
    Words words = view.wordTable();
    Range clause = view.clauseOf(words.range(i)).range();
    int opener = words.startingAt(clause.start());
    boolean relative = words.lower(opener).equals(WHEREIN);
    Optional<Bodies.Found> body = relative ? Bodies.beside(view, clause) : view.spoken().stream().filter(one -> words.lower(opener).equals(IN) && Governor.of(view, one.range().start()).range().equals(words.range(opener))).findFirst();
    int first = relative ? opener + 1 : body.map(one -> words.startingAt(one.range().end()) + 1).orElse(i);
    int last = i - 1;
    while (last > first && words.isIn(last, RECORDING)) {
      last--;
    }
    boolean passive = Words.any(view, clause, Verbs.BECOMES) && (relative || first < i && words.isIn(first - 1, RECORDING));
    if (body.isEmpty() || !passive || last < first || !JudgedThings.bare(view, first)) {
      return Optional.empty();
    }
    Range object = words.range(first).to(words.range(last));
    boolean general = JudgedThings.matter(view, object) && view.mentions(When.class, clause).stream().allMatch(when -> object.contains(when.range()));
    return general ? body.map(one -> new JudgedThings(one, words.range(i), object, Modalities.ofPlan(view, words.range(i)))) : Optional.empty();
  }
}

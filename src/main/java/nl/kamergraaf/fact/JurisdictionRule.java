package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.text.Range;

/** What a court may judge, and on what basis. */
final class JurisdictionRule implements Rule {

  private static final Set<String> JURISDICTION = Set.of("rechtsmacht", "jurisdictie");
  private static final Set<String> BASED = Set.of("gebaseerd", "baseert", "stoelt", "berust", "gestoeld", "grondslag");
  /** Room for "heeft" or "zal hebben" between the noun and "over". */
  private static final int VERB = 12;
  private static final Set<String> ENDS = Set.of("dat", "die", "zal", "is", "wordt", "heeft", "zijn");

  @Override
  public String name() {
    return "body/jurisdiction";
  }

  @Override
  public String reads() {
    return "Waarover een hof rechtsmacht heeft of juist niet, en waarop die berust: \"geen rechtsmacht over X\", \"gebaseerd op nationale rechtsmacht\".";
  }

  @Override
  public void apply(View view, Consumer<Fact> out) {
    List<Range> words = Words.in(view, view.range(), JURISDICTION);
    if (words.isEmpty()) {
      return;
    }
    List<Bodies.Found> bodies = view.bodies();
    for (Range word : words) {
      Range clause = view.clauseOf(word).range();
      Optional<Bodies.Found> body = Bodies.governing(view, bodies, word);
      Optional<Range> basis = basis(view, clause, word);
      if (body.isEmpty()) {
        continue;
      }
      if (basis.isPresent()) {
        Modality said = view.modality(word);
        Modality modality = said == Modality.EXPECTATION || said == Modality.FUTURE ? Modality.FACT : said;
        out.accept(relation(view, body.get(), word, modality, Fact.Relation.JURISDICTION_BASIS, basis.get()));
      } else {
        over(view, clause, word).ifPresent(
            object -> out.accept(relation(view, body.get(), word, view.modality(word), Fact.Relation.JURISDICTION_OVER, object)));
      }
    }
  }

  private Fact relation(View view, Bodies.Found body, Range word, Modality modality, Fact.Relation relation, Range words) {
    return new Fact.Relates(
        view.basis(this, body.range().to(word), modality, 0.85), body.thing(), relation, new Fact.Value.Words(words));
  }

  /** "gebaseerd op nationale rechtsmacht over X": the words after "op". */
  private static Optional<Range> basis(View view, Range clause, Range word) {
    for (Range based : Words.in(view, clause, BASED)) {
      int on = view.words(new Range(based.end(), clause.end())).indexOf("op ");
      if (on >= 0 && on < 4 && based.end() < word.start()) {
        return Optional.of(new Range(based.end() + on + 3, phraseEnd(view, word, clause)));
      }
    }
    return Optional.empty();
  }

  private static Optional<Range> over(View view, Range clause, Range word) {
    String rest = view.words(new Range(word.end(), clause.end()));
    int over = rest.indexOf(" over ");
    if (over < 0 || over > VERB) {
      return Optional.empty();
    }
    int start = word.end() + over + " over ".length();
    int end = phraseEnd(view, new Range(start, start), clause);
    return end > start ? Optional.of(new Range(start, end)) : Optional.empty();
  }

  private static int phraseEnd(View view, Range from, Range clause) {
    int end = from.end();
    for (Range next : Words.of(view.text().text(), new Range(from.end(), clause.end()))) {
      if (ENDS.contains(view.lower(next)) || (next.start() > 0 && end > from.end() && view.words(new Range(end, next.start())).contains(","))) {
        break;
      }
      end = next.end();
    }
    return end;
  }
}

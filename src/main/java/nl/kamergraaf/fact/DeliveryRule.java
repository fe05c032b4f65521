package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** Goods that were delivered, handed over, stationed or announced. */
final class DeliveryRule implements Rule {

  private static final Set<String> STAGES = Set.of("delivered", "announced", "stationed");
  private static final Set<String> PEOPLE_AND_GROUPS = 
      Set.of(
          "person", "child", "student", "service-member", "staff-officer", "trainer", "pilot", "expert", "employee", "fte", "job", "refugee",
          "displaced-person", "asylum-seeker", "asylum-application", "reception-place", "victim", "dead", "injured", "detainee", "suspect",
          "patient", "household", "country", "municipality", "province", "organisation", "company", "farm", "entity", "bank", "module",
          "training", "package", "measure", "project", "agreement-count", "document-count", "question", "request", "report-received",
          "case-count", "incident", "case", "location", "vote-count", "percent");

  /** To whom or where something goes, or what it serves. */
  private static final Set<String> BESIDE = Set.of("aan", "bij", "voor", "op", "in", "door", "namens", "onder", "tegen", "over");
  private static final Set<String> RELATIVES = Set.of("die", "dat");
  private static final Set<String> LISTS = Set.of(",", "en", ", en", "alsmede", "alsook");
  private static final Set<String> CONTRIBUTIONS = Set.of("bijdrage", "bijdragen", "inspanning", "inspanningen");
  private static final Set<String> SINCE = Set.of("sinds", "sedert", "al", "reeds", "momenteel", "nu", "thans", "jaarlijks", "maandelijks", "wekelijks", "dagelijks", "steeds", "inmiddels", "doorlopend", "nog");
  private static final int RUN_GAP = 25;
  private static final int NEAR = 50;

  @Override
  public String name() {
    return "delivery";
  }

  @Override
  public String reads() {
    return "Goederen die zijn geleverd, overgedragen, gestationeerd of toegezegd, met aantal: \"Nederland heeft 25 voertuigen geleverd\".";
  }

  @Override
  public void apply(View view, Consumer<Fact> out) {
    for (Hit.OfConcept stage : view.cues("status")) {
      if (!STAGES.contains(stage.concept().name())) {
        continue;
      }
      Range clause = view.clauseOf(stage.range()).range();
      Range where = goodsPlace(view, stage, clause);
      if (contributes(view, where, stage.range()) || DeliveryWords.another(view, stage.range(), clause)) {
        continue;
      }
      List<Quantity> counts = counts(view, where, stage.range());
      if (counts.isEmpty()) {
        named(view, attributive(view, stage.range()) ? Story.after(stage.range(), where) : where, stage.range())
            .ifPresent(goods -> out.accept(delivers(view, stage, clause, goods, Optional.empty())));
      }
      for (Quantity count : counts) {
        Range thing = thing(view, count).get();
        Range goods = attributive(view, stage.range()) ? new Range(Math.max(thing.start(), stage.range().end() + 1), thing.end()) : thing;
        out.accept(delivers(view, stage, clause, goods, Optional.of(count.range())));
      }
    }
  }

  /** Goods that such a word governs are not what is delivered: "de accijns op brandstoffen". */
  private static final Set<String> TAXED = Set.of("op", "over", "tegen");

  private Fact delivers(View view, Hit.OfConcept stage, Range clause, Range goods, Optional<Range> count) {
    Range all = clause.contains(goods) ? goods.to(stage.range()) : count.map(number -> number.to(stage.range())).orElse(stage.range());
    Modality said = view.modality(stage.range());
    return new Fact.Delivers(
        view.basis(this, all, coming(view, stage.range(), clause) ? Modalities.stronger(said, Modality.FUTURE) : said), provider(view, stage.range(), clause), recipient(view, clause), goods, count,
        stage.concept().name(), Times.of(view, stage.range()));
  }

  /** "worden dit najaar geleverd": not yet. */
  private static boolean coming(View view, Range stage, Range clause) {
    return !Words.any(view, stage, Verbs.finite()) && Words.any(view, clause, Verbs.BECOMES) && !Words.any(view, clause, SINCE);
  }

  /** The count nearest to the verb, with those that it is listed with: "12 radars en 5 voertuigen geleverd". */
  private static List<Quantity> counts(View view, Range where, Range stage) {
    List<Quantity> all = view.mentions(Quantity.class, where).stream()
        .filter(q -> q.unit() == Quantity.Unit.COUNT && thing(view, q).isPresent() && isGoods(view, thing(view, q).get()))
        .filter(q -> !ofOther(view, thing(view, q).get(), stage))
        .filter(q -> !attributive(view, stage) || q.thing().isPresent() && q.thing().get().end() > stage.end())
        .toList();
    int nearest = -1;
    for (int i = 0; i < all.size(); i++) {
      nearest = nearest < 0 || View.distance(all.get(i).range(), stage) < View.distance(all.get(nearest).range(), stage) ? i : nearest;
    }
    if (nearest < 0) {
      return List.of();
    }
    int first = nearest;
    int last = nearest;
    while (first > 0 && listed(view, all.get(first - 1), all.get(first))) {
      first--;
    }
    while (last + 1 < all.size() && listed(view, all.get(last), all.get(last + 1))) {
      last++;
    }
    boolean governed = BESIDE.contains(view.wordBefore(all.get(first).range().start()));
    return governed ? List.of() : all.subList(first, last + 1);
  }

  /** "12 radars ter vervanging van materieel dat is geleverd": a relative pronoun behind other words takes up those. */
  private static boolean ofOther(View view, Range thing, Range stage) {
    return thing.end() < stage.start()
        && Words.in(view, new Range(thing.end(), stage.start()), RELATIVES).stream().anyMatch(pronoun -> pronoun.start() > thing.end() + 2 && view.clauseOf(thing).equals(view.clauseOf(pronoun)));
  }

  /** Only a comma or "en" stands between two counts and their nouns. */
  private static boolean listed(View view, Quantity one, Quantity next) {
    return one.thing().filter(thing -> thing.end() <= next.range().start() && LISTS.contains(view.lower(new Range(thing.end(), next.range().start())).strip())).isPresent();
  }

  /** What a count counts, also where the clause before says it: "100 voertuigen, waarvan 60 zijn geleverd". */
  private static Optional<Range> thing(View view, Quantity count) {
    return count.thing().or(() -> Optional.ofNullable(view.wholes().get(count.range())));
  }

  /** "een bijdrage leveren aan vier organisaties" delivers nothing. */
  private static boolean contributes(View view, Range where, Range stage) {
    return view.lower(stage).contains("lever") && Words.any(view, where, CONTRIBUTIONS);
  }

  /**
   * Where the goods of a verb stand: before a participle ("25 voertuigen geleverd"), after a finite verb ("leverde 25 voertuigen") and after a
   * participle that goes on with "om"; never beyond the next verb of the kind.
   */
  private static Range goodsPlace(View view, Hit.OfConcept stage, Range clause) {
    int from = clause.start();
    int to = clause.end();
    for (Hit.OfConcept other : view.cues("status", clause)) {
      if (STAGES.contains(other.concept().name()) && !other.range().equals(stage.range())) {
        if (other.range().end() <= stage.range().start()) {
          from = Math.max(from, other.range().end());
        } else if (other.range().start() >= stage.range().end()) {
          to = Math.min(to, other.range().start());
        }
      }
    }
    String words = view.lower(stage.range());
    String verb = words.substring(words.lastIndexOf(' ') + 1);
    boolean participle = verb.startsWith("ge") || verb.startsWith("aange") || verb.startsWith("over") || verb.startsWith("verstrekt");
    if (attributive(view, stage.range())) {
      return new Range(from, to);
    }
    boolean goesOn = view.text().text().startsWith(" om ", stage.range().end());
    return participle && !goesOn ? new Range(from, stage.range().end()) : new Range(stage.range().start(), to);
  }

  /** "de 24 toegezegde voertuigen": the goods stand behind it, their number before it. */
  private static boolean attributive(View view, Range stage) {
    return view.lower(stage).equals("toegezegde") || view.lower(stage).equals("geleverde");
  }

  private static boolean isGoods(View view, Range thing) {
    return !view.lower(thing).endsWith("gevallen") && DeliveryWords.goods(view.lower(thing)) && view.nouns("unit", thing).stream().noneMatch(noun -> PEOPLE_AND_GROUPS.contains(noun.concept().name()));
  }

  /** The run of goods nearest to the verb: a list with nothing but commas, "en" and a word or two between its items. */
  private static Optional<Range> named(View view, Range where, Range stage) {
    List<Range> goods =
        view.nouns("goods", where).stream().map(Hit.OfConcept::range).sorted().toList();
    Range run = null;
    Range best = null;
    for (Range item : goods) {
      run = run != null && item.start() - run.end() <= RUN_GAP ? run.to(item) : item;
      if (best == null || View.distance(run, stage) <= View.distance(best, stage)) {
        best = run;
      }
    }
    return Optional.ofNullable(best).filter(range -> View.distance(range, stage) <= NEAR && !TAXED.contains(view.wordBefore(range.start())) && !ofOther(view, range, stage));
  }

  /** The subject, else who stands with "door" right before the participle: "de door Nederland toegezegde voertuigen". */
  private static Optional<Thing> provider(View view, Range stage, Range clause) {
    return Things.subjects(view, clause, stage).stream().findFirst().or(
        () -> view.mentions(Name.class, clause).stream()
            .filter(name -> Things.acts(name) && name.range().end() == stage.start() - 1 && Governor.of(view, name.range().start()).word().equals("door"))
            .findFirst()
            .flatMap(Things::of)
            .map(thing -> Things.home(view, thing)));
  }

  private static Optional<Thing> recipient(View view, Range clause) {
    return view.mentions(Name.class, clause).stream()
        .filter(name -> name.kind() == Kind.COUNTRY && Things.acts(name) && view.wordBefore(name.range().start()).equals("aan"))
        .findFirst()
        .flatMap(Things::of);
  }
}

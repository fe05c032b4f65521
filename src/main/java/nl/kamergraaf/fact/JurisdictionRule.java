package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.text.Range;

/** What a court may judge, and on what basis. */
final class JurisdictionRule implements Rule {

  private static final Set<String> NOUNS = Set.of("rechtsmacht", "jurisdictie");
  private static final Set<String> POWERS = Set.of("onbevoegd", "recht", "rechtsmacht", "jurisdictie", "bevoegd", "bevoegdheid", "bevoegdheden");
  private static final Set<String> SPEAKS = Set.of("spreekt", "sprak", "spreken");
  private static final String UNABLE = "onbevoegd";
  private static final String POWER = "bevoegdheid";
  private static final String RIGHT = "recht";
  /** What leads to the object: "rechtsmacht over", "bevoegd kennis te nemen van". */
  private static final List<String> REACHES = List.of("in geschillen ", "in zaken ", "met betrekking tot ", "aangaande ", "jegens ", "kennis te nemen van ", "oordelen over ", "inzake ", "ten aanzien van ");
  private static final String IN = "in ";
  /** Behind "bevoegd": "zal bevoegd zijn voor". */
  private static final List<String> FORS = List.of(" voor ", " zijn voor ", " worden voor ", " verklaard voor ");
  private static final String COMPETENT = "bevoegd";
  private static final String FOR = " voor ";
  private static final String OVER = " over ";
  /** Between the power and what it is over, beside the court: "rechtsmacht zal het hof hebben over". */
  private static final Set<String> BETWEEN = Set.of("heeft", "hebben", "had", "krijgt", "krijgen", "zal", "te", "om", "van", "de", "het", "uitsluitend", "alleen", "ook", "tevens", "wel", "slechts", "verklaard", "exclusieve", "volledige", "uitoefenen", "uit", "is", "zijn", "worden", "wordt", "zich", "daarmee", "straks", "deze", "dit");
  private static final Set<String> DISPUTED = JurisdictionReach.WORDS.all("disputed");
  private static final Set<String> COULD = Set.of("kon", "konden");
  private static final Set<String> TOPICS = Set.of("over");

  @Override
  public String name() {
    return "body/jurisdiction";
  }

  @Override
  public String reads() {
    return "Waarover een hof rechtsmacht heeft of juist niet, en waarop die berust: \"geen rechtsmacht over X\", \"oordeelt over X\", \"gebaseerd op nationale rechtsmacht\".";
  }

  @Override
  public void apply(View view, Consumer<Fact> out) {
    if (view.tooLong()) {
      return;
    }
    for (Range word : Words.in(view, view.range(), POWERS)) {
      boolean right = view.lower(word).equals(RIGHT) && SPEAKS.contains(view.wordBefore(word.start())); // "spreekt recht over"
      boolean other = view.lower(word).equals(RIGHT) && !right || TOPICS.contains(Governor.of(view, word.start()).word()); // "gesproken over de rechtsmacht"
      boolean disputed = Words.any(view, view.clauseOf(word).range(), DISPUTED); // "Kenia erkent de rechtsmacht van het hof niet"
      Optional<Bodies.Found> body = other || disputed ? Optional.empty() : holder(view, view.spoken(), word);
      body.ifPresent(holder -> told(view, holder, word, right, out));
    }
    JudgedThings.in(view).forEach(judged -> out.accept(relation(view, judged.body(), judged.verb(), Modality.FACT, Fact.Relation.JURISDICTION_OVER, judged.object())));
  }

  private void told(View view, Bodies.Found body, Range word, boolean right, Consumer<Fact> out) {
    Range clause = view.clauseOf(word).range();
    Range holder = new Range(body.range().start(), Bodies.bracketed(view, body.range()));
    boolean noun = NOUNS.contains(view.lower(word)) || right;
    boolean able = view.lower(word).equals(COMPETENT) || view.lower(word).equals(UNABLE);
    Optional<Range> rests = able || right ? Optional.empty() : JurisdictionBasis.of(view, clause, word).filter(range -> range.length() > 0); // "aan het op te stellen statuut"
    Optional<Range> basis = rests.or(() -> noun || able ? JurisdictionBasis.byLaw(view, clause, word) : Optional.empty());
    Optional<Range> which = able ? Optional.empty() : JurisdictionReach.which(view, word);
    Optional<UnderPower> under = which.isEmpty() && basis.isEmpty() && !able ? UnderPower.of(view, word) : Optional.empty();
    Optional<Range> object = which.or(() -> under.map(UnderPower::object)).or(() -> basis.isPresent() ? beside(view, holder, word, basis.get(), noun || able) : noun || able ? object(view, clause, holder, word) : covered(view, holder, word).or(() -> JurisdictionReach.judged(view, clause, word)));
    Modality plan = Modalities.ofPlan(view, word);
    Modality ground = plan == Modality.POSSIBILITY && Words.any(view, clause, COULD) ? Modality.FACT : plan; // "kon zijn rechtsmacht gronden op X": it did
    basis.filter(words -> !able || object.isPresent()).ifPresent(words -> out.accept(relation(view, body, word, ground, Fact.Relation.JURISDICTION_BASIS, words)));
    boolean without = under.filter(UnderPower::outside).isPresent() || view.lower(word).equals(UNABLE);
    Modality over = without ? Modality.NEGATED : which.isPresent() ? view.modality(object.get()) : basis.isPresent() ? view.modality(word) : plan;
    object.ifPresent(words -> out.accept(relation(view, body, word, over, Fact.Relation.JURISDICTION_OVER, words)));
  }

  /** What it is over beside its basis: "De rechtsmacht over X berust op Y", "is gebaseerd op Y en omvat X". */
  private static Optional<Range> beside(View view, Range body, Range word, Range basis, boolean judges) {
    Optional<Range> own = judges ? object(view, view.clauseOf(word).range(), body, word) : covered(view, body, word);
    return own.filter(object -> !object.overlaps(basis));
  }

  private static Optional<Range> object(View view, Range clause, Range body, Range word) {
    return over(view, body, word).or(() -> JurisdictionReach.judged(view, clause, word)).or(() -> JurisdictionReach.before(view, clause, body, word)).or(() -> covered(view, body, word));
  }

  /** "De bevoegdheid van het hof strekt zich uit tot X". */
  private static Optional<Range> covered(View view, Range body, Range word) {
    int start = JurisdictionReach.covers(view, body, word, JurisdictionBasis.subject(view, view.clauseOf(word).range(), word));
    return start < 0 ? Optional.empty() : Optional.of(new Range(start, JurisdictionPhrase.placed(view, JurisdictionPhrase.end(view, start)))).filter(object -> object.length() > 0);
  }

  /** Whose power it is: "de rechtsmacht van het hof", else the subject's. */
  private static Optional<Bodies.Found> holder(View view, List<Bodies.Found> bodies, Range word) {
    Optional<Bodies.Found> of = bodies.stream().filter(body -> {
      Governor governor = Governor.of(view, body.range().start());
      return governor.word().equals("van") && governor.range().start() - word.end() == 1;
    }).findFirst();
    return of.or(() -> BodySubject.of(view, word, false)).or(() -> NOUNS.contains(view.lower(word)) || POWER.equals(view.lower(word)) ? BodyReference.owner(view, word) : Optional.empty());
  }

  private Fact relation(View view, Bodies.Found body, Range word, Modality modality, Fact.Relation relation, Range words) {
    return new Fact.Relates(view.basis(this, body.range().to(word), modality, 0.85), body.thing(), relation, new Fact.Value.Words(words));
  }

  private static Optional<Range> over(View view, Range body, Range word) {
    boolean able = view.lower(word).endsWith(COMPETENT);
    String rest = view.words(new Range(word.end(), view.range().end()));
    int over = rest.indexOf(OVER);
    int start = !able && over >= 0 && plain(view, body, new Range(word.end(), word.end() + over)) ? word.end() + over + OVER.length() : -1;
    if (able) {
      int late = rest.indexOf(FOR, Math.max(0, Math.min(body.end() - word.end(), rest.length()))); // "Bevoegd zal de commissie voor X zijn voor"
      start = FORS.stream().filter(rest::startsWith).findFirst().map(before -> word.end() + before.length()).orElse(late >= 0 && plain(view, body, new Range(word.end(), word.end() + late)) ? word.end() + late + FOR.length() : -1);
    }
    for (String reach : REACHES) {
      int at = start < 0 ? rest.indexOf(reach) : -1;
      start = at >= 0 && plain(view, body, new Range(word.end(), word.end() + at)) ? word.end() + at + (reach.startsWith(IN) ? IN.length() : reach.length()) : start;
    }
    int end = start < 0 ? -1 : JurisdictionPhrase.placed(view, JurisdictionPhrase.end(view, start));
    return end > start ? Optional.of(new Range(start, end)) : Optional.empty();
  }

  /** Nothing but the court and a verb of having stands between the power and what it is over. */
  private static boolean plain(View view, Range body, Range between) {
    Words words = view.wordTable();
    for (int i = words.startingAt(between.start()); i < words.size() && words.range(i).start() < between.end(); i++) {
      if (!body.contains(words.range(i)) && !BETWEEN.contains(words.lower(i))) {
        return false;
      }
    }
    return true;
  }
}

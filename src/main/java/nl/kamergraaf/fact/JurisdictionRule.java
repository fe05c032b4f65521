package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.text.Range;

/** What a court may judge, and on what basis. */
final class JurisdictionRule implements Rule {

  static final Set<String> NOUNS = Set.of("rechtsmacht", "jurisdictie", "competentie");
  static final Set<String> POWERS = Set.of("onbevoegd", "recht", "rechtsmacht", "jurisdictie", "competentie", "bevoegd", "bevoegdheid", "bevoegdheden");
  private static final Set<String> SPEAKS = Set.of("spreekt", "sprak", "spreken");
  private static final String UNABLE = "onbevoegd";
  private static final String POWER = "bevoegdheid";
  private static final String RIGHT = "recht";
  /** What leads to the object: "rechtsmacht over", "bevoegd kennis te nemen van". */
  private static final List<String> REACHES = List.of("in geschillen ", "in zaken ", "met betrekking tot ", "aangaande ", "jegens ", "ter zake van ", "kennis te nemen van ", "oordelen over ", "inzake ", "ten aanzien van ");
  private static final String IN = "in ";
  /** Behind "bevoegd": "zal bevoegd zijn voor". */
  private static final List<String> FORS = List.of(" voor ", " zijn voor ", " moeten zijn voor ", " worden voor ", " moeten worden voor ", " verklaard voor ");
  private static final String COMPETENT = "bevoegd";
  private static final String TO = "aan";
  private static final String WITH = "bij";
  private static final String AS_FAR = "voor zover";
  private static final String BUT = "maar";
  private static final String INDEED = "wel";
  private static final List<String> INSTEAD = List.of("over ", "voor ", "ten aanzien van ", "met betrekking tot ");
  private static final String FOR = " voor ";
  /** "bevoegd voor zover": how far, and not over what. */
  private static final String FAR = "zover ";
  private static final String OVER = " over ";
  /** Between the power and what it is over, beside the court: "rechtsmacht zal het hof hebben over". */
  private static final Set<String> BETWEEN = Set.of("heeft", "hebben", "had", "krijgt", "krijgen", "zal", "te", "om", "van", "de", "het", "uitsluitend", "alleen", "ook", "tevens", "wel", "slechts", "verklaard", "exclusieve", "volledige", "uitoefenen", "uit", "is", "zijn", "moeten", "worden", "wordt", "zich", "daarmee", "straks", "toegekend", "verleend", "gegeven", "toebedeeld", "deze", "dit", "toe");
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
  public boolean concerns(Story story) {
    return story.namesBodies();
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
    for (Range mandate : Words.in(view, view.range(), JurisdictionReach.WORDS.all("mandates"))) {
      BodyReference.owner(view, mandate).ifPresent(body -> covered(view, body.range(), mandate).filter(words -> JudgedThings.matter(view, words) || JudgedThings.persons(view, words))
          .ifPresent(words -> out.accept(relation(view, body, mandate, Modalities.ofPlan(view, mandate), Fact.Relation.JURISDICTION_OVER, words))));
    }
    Referrals.in(view).forEach(referral -> out.accept(relation(view, referral.body(), referral.verb(), view.modality(referral.verb()), Fact.Relation.JURISDICTION_BASIS, referral.ground())));
    PowerAgain.of(view).ifPresent(again -> out.accept(relation(view, again.body(), again.verb(), Modalities.ofPlan(view, again.verb()), Fact.Relation.JURISDICTION_BASIS, again.ground())));
    PowerAgain.reach(view).ifPresent(again -> out.accept(relation(view, again.body(), again.verb(), Modalities.ofPlan(view, again.verb()), Fact.Relation.JURISDICTION_OVER, again.ground())));
    Stream.concat(JudgedThings.in(view).stream(), ChargedThings.in(view).stream()).forEach(judged -> out.accept(relation(view, judged.body(), judged.verb(), judged.modality(), Fact.Relation.JURISDICTION_OVER, judged.object())));
  }

  private void told(View view, Bodies.Found body, Range word, boolean right, Consumer<Fact> out) {
    Range clause = view.clauseOf(word).range();
    Range own = view.resumed(view.clauses().indexOf(view.clauseOf(word)));
    Range holder = new Range(body.range().start(), SeatPlaces.behind(view, Bodies.bracketed(view, body.range())));
    boolean noun = NOUNS.contains(view.lower(word)) || right;
    boolean able = view.lower(word).equals(COMPETENT) || view.lower(word).equals(UNABLE);
    Optional<Range> rests = able || right ? Optional.empty() : JurisdictionBasis.of(view, clause, word).filter(range -> range.length() > 0); // "aan het op te stellen statuut"
    boolean assumed = view.lower(word).equals(POWER) && Words.any(view, clause, JurisdictionReach.WORDS.all("assumes"));
    Optional<Range> basis = rests.or(() -> noun || able || assumed ? JurisdictionBasis.byLaw(view, able ? own : clause, holder, word) : Optional.empty());
    Optional<Range> which = able ? Optional.empty() : JurisdictionReach.which(view, word).or(() -> HeldPower.of(view, word).flatMap(HeldPower::object));
    Optional<UnderPower> under = which.isEmpty() && basis.isEmpty() && !able ? UnderPower.of(view, word) : Optional.empty();
    Optional<Range> object = which.or(() -> under.map(UnderPower::object)).or(() -> basis.isPresent() ? beside(view, holder, word, basis.get(), noun || able || view.lower(word).equals(POWER)) : noun || able ? object(view, clause, holder, word) : covered(view, holder, word).or(() -> JurisdictionReach.judged(view, clause, word)));
    Modality plan = limited(view, word) ? Modality.FACT : Modalities.ofPlan(view, word);
    Modality ground = plan == Modality.POSSIBILITY && Words.any(view, clause, COULD) ? Modality.FACT : plan; // "kon zijn rechtsmacht gronden op X": it did
    basis.filter(words -> !able || object.isPresent() || JurisdictionBasis.alone(view, word, words)).ifPresent(words -> JurisdictionBasis.each(view, words).forEach(one -> out.accept(relation(view, body, word, ground == Modality.NEGATED && JurisdictionBasis.instead(view, one) ? Modality.FACT : ground, Fact.Relation.JURISDICTION_BASIS, one))));
    boolean without = under.filter(UnderPower::outside).isPresent() || view.lower(word).equals(UNABLE);
    Modality over = without ? Modality.NEGATED : which.isPresent() ? view.modality(object.get()) : basis.isPresent() && plan != Modality.FACT ? view.modality(word) : plan;
    object.ifPresent(words -> out.accept(relation(view, body, word, over, Fact.Relation.JURISDICTION_OVER, words)));
    object.filter(words -> over == Modality.NEGATED).flatMap(words -> instead(view, words)).ifPresent(words -> out.accept(relation(view, body, word, Modality.FACT, Fact.Relation.JURISDICTION_OVER, words)));
  }

  /** "bevoegd ten aanzien van claims, voor zover na 2010 ontstaan": how far what it is over reaches is no condition of the power. */
  private static boolean limited(View view, Range word) {
    List<Range> conditions = view.cues("modality").stream().filter(cue -> Modalities.of(cue.concept().name()) == Modality.CONDITIONAL).map(Hit.OfConcept::range).toList();
    return !conditions.isEmpty() && view.whole() == Modality.FACT && view.modality(word) == Modality.CONDITIONAL && conditions.stream().allMatch(cue -> cue.start() > word.end() && (view.lower(cue).startsWith(AS_FAR) || ofReach(view, cue)));
  }

  /** "schade door hagel, mits deze na 2020 is gevallen": a pronoun for what it is over, and what has been. */
  private static boolean ofReach(View view, Range condition) {
    Words words = view.wordTable();
    Range clause = view.clauseOf(condition).range();
    int first = words.startingAt(condition.end());
    int last = StagePattern.behind(words, clause) - 1;
    boolean pronoun = first < last && JurisdictionReach.WORDS.has("of-reach", words.lower(first));
    return pronoun && (Verbs.BE.contains(words.lower(last - 1)) || Verbs.HAVE.contains(words.lower(last - 1)) || Verbs.BE.contains(words.lower(last)) || Verbs.HAVE.contains(words.lower(last)));
  }

  /** "geen rechtsmacht over kap met vergunning, maar wel over brandstichting" */
  private static Optional<Range> instead(View view, Range object) {
    Words words = view.wordTable();
    int at = words.startingAt(object.end());
    at = at < words.size() && words.lower(at).equals(BUT) ? at + 1 : at;
    boolean wel = at + 2 < words.size() && words.lower(at).equals(INDEED) && view.text().text().startsWith(",", object.end());
    String rest = wel ? view.words(new Range(words.range(at + 1).start(), view.range().end())) : "";
    int lead = INSTEAD.stream().filter(rest::startsWith).mapToInt(String::length).findFirst().orElse(0);
    int start = lead == 0 ? view.range().end() : words.range(at + 1).start() + lead;
    return Optional.of(new Range(start, JurisdictionPhrase.placed(view, JurisdictionPhrase.end(view, start)))).filter(range -> lead > 0 && range.length() > 0);
  }

  /** What it is over beside its basis: "De rechtsmacht over X berust op Y", "is gebaseerd op Y en omvat X". */
  private static Optional<Range> beside(View view, Range body, Range word, Range basis, boolean judges) {
    Optional<Range> own = judges ? object(view, view.clauseOf(word).range(), body, word) : covered(view, body, word);
    Range before = new Range(0, Math.max(0, Governor.of(view, basis.start()).range().start())); // "over Kenia aan resolutie 12"
    return own.map(object -> object.start() < before.end() && object.end() > basis.start() ? ListedParts.trimmed(view, new Range(object.start(), before.end())) : object).filter(object -> !object.overlaps(basis));
  }

  private static Optional<Range> object(View view, Range clause, Range body, Range word) {
    return over(view, body, word).or(() -> JurisdictionReach.judged(view, clause, word)).or(() -> JurisdictionReach.before(view, clause, body, word)).or(() -> covered(view, body, word));
  }

  /** "De bevoegdheid van het hof strekt zich uit tot X". */
  private static Optional<Range> covered(View view, Range body, Range word) {
    int start = JurisdictionReach.covers(view, body, word, JurisdictionBasis.subject(view, view.clauseOf(word).range(), word));
    return start < 0 ? JurisdictionReach.enclosed(view, body, word) : Optional.of(new Range(start, JurisdictionPhrase.placed(view, JurisdictionPhrase.end(view, start)))).filter(object -> object.length() > 0);
  }

  /** "berust bij de rechter en niet bij het hof" */
  private static boolean rather(View view, Range body) {
    Words words = view.wordTable();
    int with = words.startingAt(Governor.of(view, body.start()).range().start());
    return with > 1 && words.lower(with - 1).equals("niet") && words.lower(with - 2).equals("en");
  }

  /** Whose power it is: "de rechtsmacht van het hof", else the subject's. */
  static Optional<Bodies.Found> holder(View view, List<Bodies.Found> bodies, Range word) {
    Optional<Bodies.Found> of = bodies.stream().filter(body -> {
      Governor governor = Governor.of(view, body.range().start());
      return governor.word().equals("van") && governor.range().start() - word.end() == 1;
    }).findFirst();
    return of.or(() -> JurisdictionBasis.forWhom(view, bodies, word)).or(() -> BodySubject.of(view, word, false)).or(() -> HeldPower.of(view, word).map(HeldPower::body)).or(() -> given(view, bodies, word)).or(() -> NOUNS.contains(view.lower(word)) || POWER.equals(view.lower(word)) ? BodyReference.owner(view, word) : Optional.empty());
  }

  /** "Het verdrag geeft het hof rechtsmacht over X": who is given it stands before it. */
  private static Optional<Bodies.Found> given(View view, List<Bodies.Found> bodies, Range word) {
    Range clause = view.clauseOf(word).range();
    boolean gives = Words.any(view, clause, JurisdictionReach.WORDS.all("gives"));
    boolean granted = Words.any(view, clause, JurisdictionReach.WORDS.all("granted"));
    boolean lies = NOUNS.contains(view.lower(word)) && JurisdictionBasis.subject(view, clause, word) && Words.any(view, clause, JurisdictionReach.WORDS.all("lies-with"));
    Optional<Bodies.Found> receiver = bodies.stream().filter(body -> clause.contains(body.range())).filter(body -> {
      String governor = Governor.of(view, body.range().start()).word();
      return granted && governor.equals(TO) || lies && governor.equals(WITH) && !rather(view, body.range()); // "Aan het hof is rechtsmacht toegekend", "De rechtsmacht over kaping berust bij het hof"
    }).findFirst();
    return receiver.isPresent() ? receiver : bodies.stream().filter(body -> gives && clause.contains(body.range()) && JurisdictionReach.start(view.wordTable(), word) - body.range().end() == 1)
        .filter(body -> !Governor.of(view, body.range().start()).isPreposition() || Governor.of(view, body.range().start()).word().equals(TO))
        .findFirst();
  }

  private Fact relation(View view, Bodies.Found body, Range word, Modality modality, Fact.Relation relation, Range words) {
    return new Fact.Relates(view.basis(this, body.range().to(word), modality), body.thing(), relation, new Fact.Value.Words(words));
  }

  private static Optional<Range> over(View view, Range body, Range word) {
    boolean able = view.lower(word).endsWith(COMPETENT);
    String rest = view.words(new Range(word.end(), view.range().end()));
    int over = rest.indexOf(OVER);
    int start = !able && over >= 0 && plain(view, body, new Range(word.end(), word.end() + over)) ? word.end() + over + OVER.length() : -1;
    if (able) {
      int late = rest.indexOf(FOR, Math.max(0, Math.min(body.end() - word.end(), rest.length()))); // "Bevoegd zal de commissie voor X zijn voor"
      start = rest.startsWith(FOR + FAR) ? -1 : FORS.stream().filter(rest::startsWith).findFirst().map(before -> word.end() + before.length()).orElse(late >= 0 && plain(view, body, new Range(word.end(), word.end() + late)) ? word.end() + late + FOR.length() : -1);
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

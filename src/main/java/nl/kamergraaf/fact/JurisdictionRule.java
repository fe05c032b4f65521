package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Range;

/** What a court may judge, and on what basis. */
final class JurisdictionRule implements Rule {

  private static final Set<String> NOUNS = Set.of("rechtsmacht", "jurisdictie");
  private static final Set<String> POWERS = Set.of("onbevoegd", "recht", "rechtsmacht", "jurisdictie", "bevoegd", "bevoegdheid", "bevoegdheden");
  private static final Set<String> SPEAKS = Set.of("spreekt", "sprak", "spreken");
  private static final String UNABLE = "onbevoegd";
  private static final String POWER = "bevoegdheid";
  private static final String RIGHT = "recht";
  private static final String TO = " aan ";
  private static final Set<String> BASED = Set.of("gebaseerd", "baseert", "stoelt", "berust", "gestoeld", "grondslag", "gegrond", "gegrondvest", "rust", "steunt", "geschoeid");
  /** "is afgeleid van die van X" */
  private static final Set<String> DERIVED = Set.of("afgeleid");
  private static final String FROM = " van ";
  /** Of the power itself: "vloeit voort uit", "is neergelegd in". */
  private static final Set<String> LAID = Set.of("voort", "volgt", "ontleend", "neergelegd", "vastgelegd", "verankerd", "geregeld", "grondslag", "afgeleid");
  private static final List<String> LEADS = List.of(" uit ", " in ", " aan ");
  /** "grondt zijn rechtsmacht op". */
  private static final Set<String> GROUNDS = Set.of("grondt", "grondde", "baseert", "baseerde");
  private static final Set<String> TAKES = Set.of("ontleent", "ontlenen", "ontleende");
  /** What leads to the object: "rechtsmacht over", "strekt zich uit tot", "bevoegd kennis te nemen van". */
  private static final List<String> REACHES = List.of("in geschillen ", "in zaken ", "met betrekking tot ", "aangaande ", "jegens ", "strekt zich uit tot ", "zich uitstrekt tot ", "strekt zich ook uit tot ", "zich uitstrekken tot ", "kennis te nemen van ", "oordelen over ", "inzake ", "ten aanzien van ");
  private static final List<String> UNDER = List.of(" vallen onder de ", " valt onder de ", " vallen ook onder de ", " vallen eveneens onder de ", " vallen buiten de ", " valt buiten de ", " vallen binnen de ", " valt binnen de ", " vallen niet onder de ", " valt niet onder de ");
  private static final String IN = "in ";
  /** Behind "bevoegd": "zal bevoegd zijn voor". */
  private static final List<String> FORS = List.of(" voor ", " zijn voor ", " worden voor ", " verklaard voor ");
  private static final String COMPETENT = "bevoegd";
  private static final String FOR = " voor ";
  private static final String OVER = " over ";
  private static final String OUTSIDE = " buiten de ";
  /** Between the power and what it is over, beside the court: "rechtsmacht zal het hof hebben over". */
  private static final Set<String> BETWEEN = Set.of("heeft", "hebben", "had", "krijgt", "krijgen", "zal", "te", "om", "van", "de", "het", "uitsluitend", "alleen", "ook", "tevens", "wel", "slechts", "verklaard", "exclusieve", "volledige", "uitoefenen", "uit", "is", "zijn", "worden", "wordt", "zich", "daarmee", "straks", "deze", "dit");
  private static final Set<String> POINTING = Set.of("ik", "wij", "we", "zij", "ze", "hij", "het", "dit", "dat", "deze", "die", "of", "als", "dergelijke", "nederland");
  /** Of the power behind "en": "is gebaseerd op X en omvat Y". */
  private static final Set<String> PREDICATES = Set.of("is", "was", "wordt", "vloeit", "volgt", "berust", "rust", "steunt", "stoelt", "omvat", "betreft", "bestrijkt", "strekt", "ziet", "beperkt");
  private static final Set<String> ENDS = Set.of("zou", "kan", "moet", "vloeit", "berust", "steunt", "stoelt", "rust", "zal", "heeft", "hebben", "krijgt", "krijgen", "toekomt", "wordt", "worden", "is", "zijn", "uitoefent", "niet", "duurt", "geldt", "gelden", "blijft", "staat", "op");
  private static final Set<String> ENDING = ENDS.stream().filter(word -> !word.equals("op")).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> RELATIVES = Set.of("die", "dat", "waarvan", "waarbij");
  private static final Set<String> CONDITIONS = Set.of("zolang", "indien", "tenzij", "mits", "als", "wanneer", "omdat", "zodat", "maar", "waardoor", "terwijl", "nadat", "zodra");
  private static final String OF = "van";
  private static final Set<String> AND = Set.of("en");
  private static final Set<String> TOPICS = Set.of("over");

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
    List<Range> words = view.tooLong() ? List.of() : Words.in(view, view.range(), POWERS);
    if (words.isEmpty()) {
      return;
    }
    List<Bodies.Found> bodies = view.spoken();
    for (Range word : words) {
      Range clause = view.clauseOf(word).range();
      boolean right = view.lower(word).equals(RIGHT) && SPEAKS.contains(view.wordBefore(word.start())); // "spreekt recht over"
      boolean noun = NOUNS.contains(view.lower(word)) || right;
      boolean able = view.lower(word).equals(COMPETENT) || view.lower(word).equals(UNABLE);
      Optional<Bodies.Found> body = holder(view, bodies, word);
      Optional<Range> basis = able || right ? Optional.empty() : basis(view, clause, word).filter(range -> range.length() > 0); // "aan het op te stellen statuut"
      boolean other = view.lower(word).equals(RIGHT) && !right;
      if (other || body.isEmpty() || TOPICS.contains(Governor.of(view, word.start()).word())) {
        continue; // "gesproken over de rechtsmacht"
      }
      Bodies.Found whose = body.get();
      Optional<Range> which = noun ? JurisdictionReach.which(view, word) : Optional.empty();
      which.ifPresent(object -> out.accept(relation(view, whose, word, view.modality(object), Fact.Relation.JURISDICTION_OVER, object)));
      if (basis.isPresent()) {
        out.accept(relation(view, whose, word, Modalities.ofPlan(view, word), Fact.Relation.JURISDICTION_BASIS, basis.get()));
        Optional<Range> beside = noun && which.isEmpty() ? beside(view, whose.range(), word, basis.get()) : Optional.empty();
        beside.ifPresent(object -> out.accept(relation(view, whose, word, view.modality(word), Fact.Relation.JURISDICTION_OVER, object)));
      } else if (which.isEmpty()) {
        Optional<Range> under = noun ? under(view, word) : Optional.empty();
        Modality modality = under.isPresent() && view.lower(clause).contains(OUTSIDE) || view.lower(word).equals(UNABLE) ? Modality.NEGATED : Modalities.ofPlan(view, word);
        boolean judges = noun || able;
        under.or(() -> judges ? object(view, clause, whose.range(), word) : Optional.empty()).ifPresent(object -> out.accept(relation(view, whose, word, modality, Fact.Relation.JURISDICTION_OVER, object)));
      }
    }
  }

  /** What it is over beside its basis: "De rechtsmacht over X berust op Y", "is gebaseerd op Y en omvat X". */
  private static Optional<Range> beside(View view, Range body, Range word, Range basis) {
    int next = JurisdictionReach.goesOn(view, basis.end());
    Optional<Range> own = over(view, body, word).filter(object -> !object.overlaps(basis) && view.clauseOf(object).equals(view.clauseOf(word)));
    return own.or(() -> next < 0 ? Optional.empty() : Optional.of(new Range(next, placed(view, phraseEnd(view, next)))).filter(object -> object.length() > 0));
  }

  private static Optional<Range> object(View view, Range clause, Range body, Range word) {
    return over(view, body, word).or(() -> JurisdictionReach.judged(view, clause, word)).or(() -> JurisdictionReach.before(view, clause, body, word));
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
    return new Fact.Relates(
        view.basis(this, body.range().to(word), modality, 0.85), body.thing(), relation, new Fact.Value.Words(words));
  }

  /** "gebaseerd op nationale rechtsmacht over X", "de rechtsmacht berust op X": what stands behind "op"; "ontleent zijn rechtsmacht aan X". */
  private static Optional<Range> basis(View view, Range own, Range word) {
    int at = view.clauses().indexOf(view.clauseOf(word));
    Range clause = view.resumes(at + 2) ? own.to(view.clauses().get(at + 2).range()) : own;
    boolean governed = Governor.of(view, word.start()).isPreposition(); // "het bezwaar tegen de rechtsmacht berust op"
    for (Range based : Words.in(view, clause, BASED)) {
      if (governed && based.start() > word.end()) {
        continue;
      }
      int on = view.words(new Range(based.end(), clause.end())).indexOf("op ");
      if (on >= 0 && on < 4 && !another(view, word, based)) {
        int start = based.end() + on + 3;
        return Optional.of(new Range(unarticled(view, start), phraseEnd(view, based.end() < word.start() ? word.end() : start)));
      }
    }
    for (Range laid : subject(view, clause, word) ? Words.in(view, new Range(word.end(), clause.end()), LAID) : List.<Range>of()) {
      if (another(view, word, laid)) {
        continue;
      }
      List<String> leads = DERIVED.contains(view.lower(laid)) ? List.of(FROM) : LEADS;
      Optional<String> lead = leads.stream().filter(one -> view.text().text().startsWith(one, laid.end())).findFirst();
      if (lead.isPresent()) {
        int start = unarticled(view, laid.end() + lead.get().length());
        return Optional.of(new Range(start, phraseEnd(view, start)));
      }
    }
    boolean grounds = Words.any(view, clause, GROUNDS) && view.text().text().startsWith(" op ", word.end());
    if (grounds) {
      int start = unarticled(view, word.end() + " op ".length());
      return Optional.of(new Range(start, phraseEnd(view, start)));
    }
    return Words.in(view, clause, TAKES).stream().findFirst().flatMap(takes -> taken(view, clause, takes, word));
  }

  /** "ontleent zijn rechtsmacht aan X", "Zijn rechtsmacht ontleent het hof aan X", "Aan X ontleent het hof zijn rechtsmacht". */
  private static Optional<Range> taken(View view, Range clause, Range takes, Range word) {
    String lower = view.lower(clause);
    int blank = lower.length() - lower.stripLeading().length();
    int from = Math.max(takes.end(), word.end());
    int to = view.words(new Range(from, clause.end())).indexOf(TO);
    if (to >= 0) {
      int start = unarticled(view, from + to + TO.length());
      return Optional.of(new Range(start, phraseEnd(view, start)));
    }
    int start = unarticled(view, clause.start() + blank + TO.length() - 1);
    return lower.startsWith(TO.stripLeading(), blank) && start < takes.start() ? Optional.of(ListedParts.trimmed(view, new Range(start, takes.start()))) : Optional.empty();
  }

  /** "De rechtsmacht van het hof", "Haar rechtsmacht": it opens its clause, and nothing else is told before the clause ends. */
  private static boolean subject(View view, Range clause, Range word) {
    Words words = view.wordTable();
    return words.startingAt(word.start()) - words.startingAt(clause.start()) <= 1;
  }

  /** "wordt erkend en het besluit is neergelegd in": behind its own verb and "en" something else is told of; not "omvat kaping en berust op". */
  private static boolean another(View view, Range word, Range verb) {
    Words words = view.wordTable();
    return Words.in(view, new Range(word.end(), Math.max(word.end(), verb.start())), AND).stream()
        .filter(and -> Words.any(view, new Range(word.end(), and.start()), Verbs.finite()) || Words.any(view, new Range(word.end(), and.start()), PREDICATES))
        .anyMatch(and -> !PREDICATES.contains(words.lower(words.startingAt(and.end()))));
  }

  private static int unarticled(View view, int start) {
    for (String article : List.of("de ", "het ", "een ")) {
      if (view.text().text().startsWith(article, start)) {
        return start + article.length();
      }
    }
    return start;
  }

  private static Optional<Range> over(View view, Range body, Range word) {
    String rest = view.words(new Range(word.end(), view.range().end()));
    int start = -1;
    int over = rest.indexOf(OVER);
    if (!view.lower(word).endsWith(COMPETENT) && over >= 0 && plain(view, body, new Range(word.end(), word.end() + over))) {
      start = word.end() + over + OVER.length();
    }
    int able = view.lower(word).endsWith(COMPETENT) ? FORS.stream().filter(rest::startsWith).findFirst().map(before -> word.end() + before.length()).orElse(-1) : -1;
    int late = able < 0 && view.lower(word).endsWith(COMPETENT) ? rest.indexOf(FOR) : -1; // "Bevoegd zal de commissie zijn voor"
    able = late >= 0 && plain(view, body, new Range(word.end(), word.end() + late)) ? word.end() + late + FOR.length() : able;
    start = start < 0 ? able : start;
    for (String reach : REACHES) {
      int at = start < 0 ? rest.indexOf(reach) : -1;
      start = at >= 0 && plain(view, body, new Range(word.end(), word.end() + at)) ? word.end() + at + (reach.startsWith(IN) ? IN.length() : reach.length()) : start;
    }
    start = start < 0 ? JurisdictionReach.covers(view, body, word) : start;
    int end = start < 0 ? -1 : placed(view, phraseEnd(view, start));
    return end > start ? Optional.of(new Range(start, end)) : Optional.empty();
  }

  /** "misdrijven op volle zee": a place behind "op" belongs to it, where the clause ends with it. */
  private static int placed(View view, int end) {
    Range clause = view.clauseOf(new Range(end, end)).range();
    Range rest = ListedParts.trimmed(view, new Range(end, Math.max(end, clause.end())));
    boolean place = view.text().text().startsWith(" op ", end) && !Words.any(view, rest, ENDING) && view.mentions(When.class, rest).isEmpty();
    return place ? rest.end() : end;
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

  /** "Geschillen over netten vallen onder de rechtsmacht van het hof": what the clause begins with, a noun with what belongs to it. */
  private static Optional<Range> under(View view, Range word) {
    Range clause = view.clauseOf(word).range();
    String before = view.words(new Range(clause.start(), word.start()));
    return UNDER.stream().filter(before::endsWith).findFirst().map(verb -> ListedParts.trimmed(view, new Range(clause.start(), word.start() - verb.length())))
        .filter(range -> range.length() > 0 && !POINTING.contains(Words.first(view.lower(range))) && !Governor.preposition(Words.first(view.lower(range))) && !view.lower(range).contains(" dat "));
  }

  /** Up to the verb, or the clause that says when or why; a relative clause belongs to it, as do the parts of a list. */
  private static int phraseEnd(View view, int from) {
    Words words = view.wordTable();
    int end = from;
    boolean relative = false;
    for (int i = words.startingAt(from); i < words.size(); i++) {
      String word = words.lower(i);
      boolean mark = end > from && words.breaks(i - 1);
      boolean next = AND.contains(word) && !relative && i + 1 < words.size() && PREDICATES.contains(words.lower(i + 1));
      if (next || CONDITIONS.contains(word) || ENDS.contains(word) && !relative || mark && !lists(view, words, i)) {
        break;
      }
      relative |= RELATIVES.contains(word) && !(i + 1 < words.size() && words.lower(i + 1).equals(OF)); // not "die van Kenia"
      end = words.range(i).end();
    }
    return end;
  }

  /** Behind a comma: a further part of a list that ends in "en" or "of", in the same clause. */
  private static boolean lists(View view, Words words, int i) {
    if (!view.words(new Range(words.range(i - 1).end(), words.range(i).start())).equals(", ") || RELATIVES.contains(words.lower(i))) {
      return false;
    }
    for (int k = i; k < words.size() - 1; k++) {
      if (AND.contains(words.lower(k)) && PREDICATES.contains(words.lower(k + 1))) {
        return false; // "van Kenia, en is beperkt tot"
      }
      if (words.lower(k).equals("en") || words.lower(k).equals("of")) {
        return true;
      }
      if (words.breaks(k) && !view.words(new Range(words.range(k).end(), words.range(k + 1).start())).equals(", ") || ENDS.contains(words.lower(k)) || RELATIVES.contains(words.lower(k))) {
        return false;
      }
    }
    return false;
  }
}

package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/**
 * Verbs that say of a measure how far it is and of nothing else: what falls under a ban or is brought under it, who is subjected to one, a ban
 * that takes effect on some day, sanctions that a decree makes possible, a regime that there has been since some year.
 */
final class MeasureVerbs {

  private static final Set<String> FALLS = Set.of("vallen", "valt", "viel", "vielen", "staat", "staan");
  /** "waardoor nu 342 schepen onder een havenverbod vallen" */
  private static final Set<String> TOTAL = Set.of("nu", "inmiddels", "thans", "totaal", "waardoor", "waarmee", "daarmee", "hiermee");
  private static final Set<String> BROUGHT = Set.of("gebracht", "geplaatst", "gesteld", "bracht", "brachten", "geschaard");
  private static final Set<String> SUBJECTED = Set.of("onderworpen", "onderwierp", "onderwierpen", "onderwerpt", "onderwerpen");
  private static final Set<String> STAYS = Set.of("blijft", "blijven", "bleef", "bleven");
  private static final Set<String> GOES = Set.of("gaat", "gaan", "ging", "gingen");
  static final Set<String> HENCEFORTH = Set.of("voortaan");
  private static final Set<String> COMES = Set.of("kwam", "kwamen");
  private static final Set<String> BESIDE = Set.of("bij", "erbij");
  private static final Set<String> DAY = Set.of("op", "per", "vanaf", "met");
  private static final Set<String> POSSIBLE = Set.of("mogelijk");
  private static final Set<String> MADE = Set.of("gemaakt", "werd", "werden", "geworden");
  private static final Set<String> EXISTS = Set.of("bestaat", "bestaan", "bestond");
  private static final Set<String> DATES = Set.of("dateert", "dateren");
  private static final Set<String> SINCE = Set.of("sinds", "sedert", "reeds", "al", "inmiddels");
  private static final Set<String> HAS = Set.of("heeft", "hebben");
  private static final Set<String> RESTS = Set.of("rust", "rusten", "rustte");
  private static final Set<String> ADDED = Set.of("toegevoegd", "voegde", "voegden", "voegt", "toevoegde");
  private static final Set<String> THERETO = Set.of("daaraan", "hieraan", "eraan", "waaraan");
  private static final Set<String> WHOLES = Set.of("pakket", "sanctiepakket", "sancties", "maatregelen", "sanctieregime", "regime", "sanctiemaatregelen", "instrumentarium");
  private static final Set<String> PASSIVE = Set.of("wordt", "worden");
  private static final Set<String> UPHOLDS = Set.of("handhaaft", "handhaven", "handhaafde", "handhaafden", "gehandhaafd");
  /** Who sees to it that a ban is kept. */
  private static final Set<String> DECIDERS = Set.of("raad", "veiligheidsraad", "eu", "unie", "verenigde");
  private static final Set<String> ENFORCERS = Set.of("douane", "nederland", "politie", "inspectie", "kustwacht", "marechaussee", "om", "kabinet", "lidstaten", "toezichthouder", "autoriteiten", "fiod", "streng", "wij", "ik");
  /** "nam het verbod over", "heeft het verbod overgenomen": of another state */
  private static final Set<String> TAKES_OVER = Set.of("nam", "namen");
  private static final String BY = "door";
  private static final Set<String> TAKEN_OVER = Set.of("overgenomen", "overnam", "overnamen", "nagevolgd", "gekopieerd");
  private static final Set<String> RULES = SanctionWords.all("rules");
  private static final Set<String> RULES_ABROAD = SanctionWords.all("rules-abroad");
  private static final Set<String> THEY = Set.of("zij", "ze");
  private static final String OVER = "over";
  /** "het prijsplafond ligt sinds 1 februari op 44 dollar" */
  private static final Set<String> LIES = Set.of("ligt", "lag", "bedraagt", "bedroeg", "staat", "stond", "blijft");
  private static final Set<String> LICENSED = Set.of("vergunningplichtig", "vergunningsplichtig", "met een vergunning", "van een vergunning");
  private static final Set<String> LICENSES = Set.of("stelde", "stelden", "gesteld", "maakte", "maakten", "gemaakt", "werd", "werden");
  private static final Set<String> STANDS = Set.of("is", "zijn", "blijft", "blijven", "mag", "mogen", "kan");
  private static final Set<String> MOVES = Set.of("zakte", "daalde", "steeg", "ging");
  private static final Set<String> PAUSES = Set.of("opschorting", "schorsing", "pauzering");
  private static final Set<String> RETURNS = Set.of("terugkeer", "herleving", "snapback", "herstel", "wederinvoering");
  private static final Set<String> RETURNED = Set.of("teruggekeerd", "terugkeerden", "terugkwamen", "teruggekomen");
  private static final Set<String> LASTS = Set.of("loopt", "lopen");
  private static final Set<String> FOLLOWED = Set.of("volgde", "volgden");
  private static final Set<String> REMAINED = Set.of("gebleven");
  private static final Set<String> RETURN = Set.of("keerde", "keerden", "kwamen");
  private static final Set<String> SUFFERED = Set.of("travel-ban", "transaction-ban", "port-access-ban", "broadcasting-ban");
  private static final Set<String> RECEIVED = Set.of("kreeg", "kregen");
  private static final String MEASURES = "maatregelen";
  private static final Set<String> HAVE = Set.of("heeft", "hebben", "zijn");
  private static final Set<String> TAKEN = Set.of("genomen", "getroffen");
  private static final Set<String> GRANTS = Set.of("bij", "na", "met", "door", "sinds", "dankzij", "vanwege", "sedert");
  private static final int APART = 6;
  private static final Set<String> HINTS = Set.of("blijft", "regime", "kader", "raamwerk", "genomen", "getroffen", "kreeg", "kregen", "zakte", "daalde", "steeg", "vergunning", "nam", "over", "ligt", "lag", "bedr", "staat", "stond", "opschorting", "schorsing", "pauzering", "loopt", "lopen", "volgde", "gebleven", "keerde", "kwamen", "teruggek", "terugk", "herlev", "snapback", "herstel", "voeg", "handhaa", "handhav", "kwam", "vallen", "valt", "viel", "onder", "gaat", "gaan", "ging", "mogelijk", "besta", "rust", "dateer", "dateren");

  private MeasureVerbs() {}

  static Optional<Predicates.Said> of(View view, Restrictions.Found one) {
    if (!view.mayHold(HINTS)) {
      return Optional.empty();
    }
    Range clause = view.clauseOf(one.range()).range();
    Governor governor = Governor.of(view, one.range().start());
    boolean whole = one.type().equals(Restrictions.WHOLE);
    if (governor.word().equals("onder") && !whole) {
      boolean total = Words.any(view, clause, TOTAL) && !view.mentions(Quantity.class, clause).isEmpty();
      String falls = Words.any(view, clause, HENCEFORTH) ? "adopted" : "in-force"; // "vallen voortaan onder het verbod"
      return total ? Optional.empty() : said(view, clause, BROUGHT, "adopted", one).or(() -> said(view, clause, FALLS, falls, one));
    }
    if (governor.word().equals("aan") && !whole && Words.any(view, clause, ADDED) && !view.mentions(Quantity.class, clause).isEmpty()) {
      return said(view, clause, ADDED, "adopted", one); // "acht media zijn aan het uitzendverbod toegevoegd"
    }
    if (governor.word().equals("aan") && (SUBJECTED.contains(view.wordBefore(governor.range().start())) || !whole && Words.any(view, clause, SUBJECTED))) {
      boolean stays = Words.any(view, view.resumed(view.clauses().indexOf(view.clauseOf(one.range()))), STAYS); // "blijft onderworpen aan een embargo"
      return said(view, clause, SUBJECTED, stays ? "in-force" : "adopted", one);
    }
    if (one.type().equals("price-cap") && relative(view, one).isPresent()) {
      return said(view, relative(view, one).get(), LIES, "in-force", one);
    }
    if (governor.word().equals("van") && whole) {
      return returned(view, governor).or(() -> kept(view, clause, governor));
    }
    if (governor.isPreposition()) {
      return Optional.empty();
    }
    if (whole && Words.any(view, clause, RETURNED)) {
      return said(view, clause, RETURNED, "adopted", one);
    }
    if (whole && Words.any(view, clause, RETURN) && view.wordTable().lower(view.wordTable().startingAt(clause.end()) - 1).equals("terug")) {
      return said(view, clause, RETURN, "adopted", one);
    }
    if (SUFFERED.contains(one.type()) && received(view, clause, one.range())) {
      return said(view, clause, RECEIVED, "adopted", one); // "vijf functionarissen kregen een inreisverbod"
    }
    Optional<Range> over = takenOver(view, clause);
    if (over.isPresent()) {
      return said(view, clause, Set.of(view.lower(over.get())), "adopted", one);
    }
    boolean own = Words.in(view, clause, LASTS).stream().limit(1).noneMatch(verb -> verb.start() > one.range().end() && !view.cues("status", new Range(one.range().end(), verb.start())).isEmpty()); // "zijn verlengd, de listings lopen tot 15 maart"
    if (own && Words.any(view, clause, LASTS) && view.mentions(When.class, clause).stream().anyMatch(when -> when.bound() == When.Bound.UNTIL)) {
      return said(view, clause, LASTS, "in-force", one);
    }
    if (Words.any(view, clause, FOLLOWED) && view.cues("status", clause).isEmpty() && Words.in(view, clause, FOLLOWED).get(0).end() < one.range().start()) {
      return said(view, clause, FOLLOWED, "adopted", one); // "een dag later volgde het invoerverbod"
    }
    if (Words.any(view, clause, REMAINED) && view.cues("status", clause).isEmpty()) {
      return said(view, clause, REMAINED, "in-force", one);
    }
    if (one.type().equals("licence-requirement") && LICENSED.stream().anyMatch(view.lower(one.range())::endsWith)) {
      return said(view, clause, LICENSES, "adopted", one).or(() -> said(view, clause, STANDS, "in-force", one)); // "stelde de uitvoer vergunningplichtig"
    }
    if (one.type().equals("price-cap") && Words.any(view, clause, MOVES) && view.lower(clause).contains(" naar ")) {
      return said(view, clause, MOVES, "adopted", one); // "zakte op 1 februari naar 44 dollar"
    }
    if (one.type().equals("price-cap") && Words.any(view, clause, LIES) && view.lower(clause).chars().anyMatch(Character::isDigit)) {
      return said(view, clause, LIES, "in-force", one);
    }
    if (!whole && Words.any(view, clause, COMES) && BESIDE.contains(view.wordTable().lower(view.wordTable().startingAt(clause.end()) - 1))) {
      return said(view, clause, COMES, "adopted", one); // "daar kwam een uitvoerverbod bij"
    }
    if (!whole && added(view, clause)) {
      return said(view, clause, ADDED, "adopted", one);
    }
    if ((!whole || upheld(view, clause)) && Words.any(view, clause, UPHOLDS) && (one.type().equals("licence-requirement") || !Words.any(view, clause, ENFORCERS)) && !Words.any(view, clause, PASSIVE)) {
      return said(view, clause, UPHOLDS, "in-force", one);
    }
    if (Words.any(view, clause, DATES) || Words.any(view, clause, SINCE) && Words.any(view, clause, EXISTS)) {
      return said(view, clause, DATES, "in-force", one).or(() -> said(view, clause, EXISTS, "in-force", one));
    }
    if (whole && view.lower(one.range()).equals(MEASURES) && view.cues("status", clause).isEmpty() && Words.any(view, clause, HAVE)) {
      return said(view, Story.after(one.range(), clause), TAKEN, "adopted", one); // "heeft de volgende maatregelen tegen Belarus genomen"
    }
    if (whole && owns(view, clause, one.range())) {
      return said(view, clause, HAS, "in-force", one);
    }
    if (whole) {
      boolean enabled = enabled(view, clause);
      return enabled ? said(view, clause, MADE, "adopted", one) : Optional.empty();
    }
    return closes(view, clause) ? said(view, clause, GOES, "adopted", one) : said(view, clause, RESTS, "in-force", one);
  }

  /** The ban is what somebody gets: "een" stands before it, and those who get it before the verb or behind it. */
  private static boolean received(View view, Range clause, Range ban) {
    Words words = view.wordTable();
    int at = words.startingAt(ban.start());
    boolean one = at > 0 && words.lower(at - 1).equals("een");
    return one && Words.in(view, clause, RECEIVED).stream().anyMatch(verb -> verb.end() <= ban.start()) && view.cues("status", clause).isEmpty();
  }

  /** "Canada heeft sinds 2019 een eigen regime voor Haïti": no participle stands behind it of which "heeft" is the auxiliary. */
  private static boolean owns(View view, Range clause, Range regime) {
    boolean known = Words.any(view, clause, SINCE) || Regimes.APART.contains(view.wordBefore(regime.start()));
    boolean has = known && SanctionWords.FRAMEWORK_ENDS.end(view.lower(regime)) && Words.any(view, new Range(clause.start(), regime.start()), HAS) && Imposers.act(view, clause);
    return has && view.cues("status", clause).isEmpty() && Words.of(view, Story.after(regime, clause)).stream().noneMatch(word -> OwnVerb.participle(view.lower(word)));
  }

  /** "De Raad handhaafde de sancties": who decides on them lets them stand; others see to it that they are kept. */
  private static boolean upheld(View view, Range clause) {
    return Words.any(view, clause, DECIDERS) && view.cues("status", clause).stream().noneMatch(cue -> !cue.concept().name().equals("in-force")) && !view.lower(clause).contains("lidsta");
  }

  /** "aan het plafond, dat sinds 3 september op 47 dollar staat": the clause that says where it lies. */
  private static Optional<Range> relative(View view, Restrictions.Found one) {
    List<Clause> clauses = view.clauses();
    int next = clauses.indexOf(view.clauseOf(one.range())) + 1;
    boolean behind = next < clauses.size() && clauses.get(next).opener() == Clause.Opener.SUBORDINATE && clauses.get(next).range().start() - one.range().end() <= 1;
    return behind && Words.any(view, clauses.get(next).range(), LIES) ? Optional.of(clauses.get(next).range()) : Optional.empty();
  }

  /** "de opschorting van de sancties is verlengd": they stay suspended. */
  private static Optional<Predicates.Said> kept(View view, Range clause, Governor of) {
    boolean pause = PAUSES.contains(view.wordBefore(of.range().start()));
    return pause ? view.cues("status", Story.after(of.range(), clause)).stream()
        .filter(cue -> cue.concept().name().equals("extended") && view.modality(cue.range()) == Modality.FACT)
        .map(cue -> new Predicates.Said("suspended", cue.range(), Modality.FACT))
        .findFirst() : Optional.empty();
  }

  /** "bij de terugkeer, op 28 september, van de VN-sancties" takes it for granted. */
  private static Optional<Predicates.Said> returned(View view, Governor of) {
    Words words = view.wordTable();
    int at = words.startingAt(of.range().start());
    for (int i = at - 1; i >= Math.max(0, at - APART) && !Verbs.finite(words.lower(i)); i--) {
      if (RETURNS.contains(words.lower(i))) {
        boolean granted = GRANTS.contains(Governor.of(view, words.range(i).start()).word());
        return granted ? Optional.of(new Predicates.Said("adopted", words.range(i), view.modality(words.range(i)))) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "nam de Noorse regering het pakket over" */
  private static boolean ruled(View view, Range clause) {
    boolean theirs = Words.in(view, clause, RULES).stream().anyMatch(noun -> !Governor.of(view, noun.start()).isPreposition() && view.mentions(Name.class, clause).stream().anyMatch(name -> name.form() == Spelling.Form.ADJECTIVE && noun.start() - name.range().end() == 1 && Things.sanctions(view, name)));
    return theirs || Words.in(view, clause, RULES_ABROAD).stream().anyMatch(noun -> !Governor.of(view, noun.start()).isPreposition());
  }

  /** "De Noorse regering volgt de EU. Zo nam zij het pakket over": the state or its rulers with which the sentence before opens. */
  private static boolean theirs(View view, Range clause) {
    if (!Words.any(view, clause, THEY)) {
      return false;
    }
    return view.story().before(view).stream().anyMatch(earlier -> {
      Range opening = earlier.clauses().get(0).range();
      boolean state = earlier.mentions(Name.class, opening).stream().limit(1).anyMatch(name -> name.kind() == Kind.COUNTRY && Things.acts(name) && Things.sanctions(earlier, name) && !Governor.of(earlier, name.range().start()).isPreposition());
      return state || ruled(earlier, opening);
    });
  }

  /** The verb by which another state takes over what somebody else imposes. */
  static Optional<Range> takenOver(View view, Range clause) {
    boolean state = view.mentions(Name.class, clause).stream()
        .anyMatch(name -> name.kind() == Kind.COUNTRY && Things.acts(name) && Things.sanctions(view, name) && (!Governor.of(view, name.range().start()).isPreposition() || takenBy(view, clause, name)));
    if (!state && !ruled(view, clause) && !theirs(view, clause) && PartPronouns.relative(view, clause).isEmpty()) { // "Zwitserland, dat het pakket heeft overgenomen"
      return Optional.empty();
    }
    if (Words.any(view, clause, SanctionWords.PARTLY)) {
      return Optional.empty(); // "nam het pakket grotendeels over": not all of it
    }
    List<Range> taken = Words.in(view, clause, TAKEN_OVER);
    Words words = view.wordTable();
    int last = words.startingAt(clause.end()) - 1;
    boolean closes = last > 0 && words.lower(last).equals(OVER);
    return (taken.isEmpty() && closes ? Words.in(view, clause, TAKES_OVER) : taken).stream().findFirst();
  }

  /** "door Canada overgenomen" */
  private static boolean takenBy(View view, Range clause, Name state) {
    return Governor.of(view, state.range().start()).word().equals(BY) && Words.any(view, clause, TAKEN_OVER);
  }

  /** "daaraan is een uitvoerverbod toegevoegd", "het pakket voegt een invoerverbod toe": not "aan de lijst". */
  private static boolean added(View view, Range clause) {
    return Words.any(view, clause, ADDED) && (Words.any(view, clause, THERETO) || Words.any(view, clause, WHOLES));
  }

  /** "bij decreet sancties mogelijk gemaakt", "een decreet waarmee sancties mogelijk werden" */
  private static boolean enabled(View view, Range clause) {
    Words words = view.wordTable();
    for (Range possible : Words.in(view, clause, POSSIBLE)) {
      int next = words.startingAt(possible.end());
      if (next < words.size() && MADE.contains(words.lower(next))) {
        return true;
      }
    }
    return false;
  }

  /** "gaat op 1 mei in", "ging in op 1 mei": the particle stands last, or before the day. */
  private static boolean closes(View view, Range clause) {
    Words words = view.wordTable();
    int last = words.startingAt(clause.end()) - 1;
    boolean ends = last > 0 && words.lower(last).equals("in") || words.lower(words.size() - 1).equals("in");
    return ends || Words.in(view, clause, Set.of("in")).stream().anyMatch(in -> words.startingAt(in.end()) < words.size() && DAY.contains(words.lower(words.startingAt(in.end()))));
  }

  /** The verb stands in the clause and nothing there is denied. */
  private static Optional<Predicates.Said> said(View view, Range clause, Set<String> verbs, String stage, Restrictions.Found one) {
    for (Hit.OfConcept cue : view.cues("modality", clause)) {
      if (cue.concept().name().equals(Modality.NEGATED.concept())) {
        return Optional.empty();
      }
    }
    return Words.in(view, clause, verbs).stream()
        .findFirst()
        .map(verb -> new Predicates.Said(stage, verb, Modalities.stronger(view.modality(verb), view.modality(one.range()))));
  }
}

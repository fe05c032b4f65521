package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.OfficeName;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/**
 * The restrictions that a sentence names: sanctions as a whole ("de EU-sancties tegen Iran", "het cybersanctieregime") and single measures
 * ("een wapenembargo"). What a national authority imposes on citizens and firms is left out: sanctions are between states, or of states
 * against persons abroad, and the sentence must show that.
 */
final class Restrictions {

  private static final String LICENSED = "vergunningplichtig";
  static final String WHOLE = "restrictive-measures";
  private static final String ARMS = "arms-embargo";
  static final Set<String> LISTINGS = Set.of("listing", "vessel-listing", "delisting");
  private static final Set<String> PARTICIPLES = SanctionWords.all("act-closes");
  /** "bevroor hun tegoeden", "schortte de visumvrijstelling op" */
  private static final Set<String> STARTS = SanctionWords.all("act-opens");
  private static final Set<String> FROZEN = Set.of("bevroren", "geïmmobiliseerd", "geblokkeerd", "vrijgegeven", "ontdooid");
  /** "De EU bevriest de tegoeden van": what else freezes funds only says how sanctions work. */
  private static final Set<String> NOW = Set.of("bevriest", "blokkeert");
  /** "bevroren in november de tegoeden", not "bevroren tegoeden" */
  private static final Set<String> OBJECTS = Set.of(" de ", " hun ", " alle ", " het ");
  private static final Set<String> TO_FREEZE = Set.of("bevriezen", "immobiliseren", "blokkeren");
  private static final Set<String> BLOCKED = Set.of("geblokkeerd", "vrijgegeven", "ontdooid");
  private static final List<String> ASSETS = List.of("tegoeden", "activa", "vermogen", "vermogens", "reserves", "rekeningen", "bezittingen");
  private static final Set<String> OWN = Set.of(" tot zijn grondgebied", " tot haar grondgebied", " tot hun grondgebied");
  private static final Set<String> ALIENS_LAW = SanctionWords.all("aliens-law");
  private static final Set<String> ITSELF = Set.of("zich");
  private static final String CENTRAL = "centralebank";
  private static final Set<String> FREEZES = Set.of("bevriezing", "immobilisatie", "immobilisering", "blokkering");
  private static final int FROZEN_WITHIN = 6;
  private static final Set<String> POINTERS = Set.of("dit", "dat", "deze");
  private static final Set<String> STAYS = Set.of("blijft", "blijven", "bleef", "bleven", "staan", "staat");
  private static final Set<String> OCCUPIED = Set.of("nederzettingen");
  private static final Set<String> AREAS = Set.of("gebieden", "gebied");
  private static final Set<String> OCCUPIED_AREAS = Set.of("bezette", "geannexeerde");
  private static final Set<String> TRADE = Set.of("export-control", "import-restriction", "transport-restriction");
  private static final Set<String> WEAPONS = Set.of(" van wapens", " van wapentuig", " van militaire goederen");
  /** "de toegang tot de interne markt ontzegd" keeps nobody out of a country. */
  private static final Set<String> OUT = Set.of("uit");
  private static final Set<String> MARKETS = Set.of("markt", "systeem", "systemen", "verkeer", "databank", "subsidie");
  private static final Set<String> STRANGERS = Set.of("vreemdeling", "vreemdelingen");
  private static final Set<String> PACKS = Set.of("pakket", "pakketten", "ronde");
  static final Set<String> COMPOUNDS = Set.of("embargo", "verbod", "regime");
  private static final Set<String> STATES_ONLY = Set.of("sanctielijst", "sanctieregime", "sanctiepakket", "sanctiekader", "sanctieraamwerk");

  private static final Set<String> ENVOYS = Set.of("diplomaat", "diplomaten", "ambassadeur", "ambassadeurs", "consul", "consuls", "attaché", "attachés");
  private static final String PERSONA = "persona";
  private static final String UNWANTED = "ongewenst";
  private static final Set<String> TREATIES = Set.of("verdrag", "conventie");
  private static final Set<String> ALSO = Set.of("ook", "eveneens", "tevens", "daarnaast", "voorts", "bovendien", "verder");
  private static final Set<String> SO_TOO = Set.of("eveneens", "tevens", "ook");
  static final Set<String> HOLD = Set.of("geldt", "gelden", "gold", "golden");
  private static final Set<String> CLOSED_TO = Set.of("voor", "aan", "tegen", "uit");
  private static final Set<String> WHO = Set.of("die", "dat");
  private static final Set<String> GROUNDS = Set.of("grond", "basis");
  private static final Set<String> BY_LAW = Set.of("krachtens", "ingevolge");
  /** Words from a relative pronoun to what its clause tells. */
  private static final int OPENING = 12;
  /** Words behind a measure in which its clause says that it is got round. */
  private static final int EVADED = 5;

  private Restrictions() {}

  /** A restriction, its type in the measure-type scheme, the words that name it, and the frame where a verb restricts. */
  record Found(String type, Range range, Optional<MeasureFrames.Frame> frame) {

    Found(String type, Range range) {
      this(type, range, Optional.empty());
    }
  }

  /** The words hold a verb that restricts of itself: "twee ministers ongewenst verklaard", "tegoeden bevroren", "verbiedt de invoer". */
  static boolean acts(View view, Found one) {
    if (one.frame().isPresent()) {
      return true;
    }
    String words = view.lower(one.range());
    String last = words.substring(words.lastIndexOf(' ') + 1);
    String first = Words.first(words);
    return words.indexOf(' ') > 0 && (PARTICIPLES.contains(last) || first.equals(LICENSED) || PARTICIPLES.contains(first) && (words.contains("swift") || words.endsWith("transacties")) || SanctionWords.BANS.contains(first) || STARTS.contains(first) || NOW.contains(first) && Imposers.act(view, view.clauseOf(one.range()).range()) || first.equals("bevroren") && OBJECTS.stream().anyMatch(words::contains) || first.startsWith("trok") && (words.contains(" visum") || words.contains(" visa")) || first.startsWith("slo") && (words.contains("markt") || words.contains("luchtruim") || words.contains("haven") || words.contains("transacties")));
  }

  static List<Found> in(View view) {
    List<Found> found = new ArrayList<>();
    if (view.tooLong()) {
      return found;
    }
    for (Hit.OfConcept cue : view.cues("measure-type")) {
      boolean joins = view.lower(cue.range()).startsWith("slo") && Words.any(view, cue.range(), ITSELF); // "sloot zich aan bij het pakket, op de bepalingen over havens na"
      if (!LISTINGS.contains(cue.concept().name()) && !joins) {
        found.add(new Found(port(view, cue), cue.range()));
      }
    }
    found.removeIf(one -> view.lower(one.range()).startsWith("slo") && view.lower(one.range()).endsWith("havens") && Words.any(view, Story.after(one.range(), view.clauseOf(one.range()).range()), OUT)); // "sloot vier havens uit van steun"
    found.removeIf(one -> one.type().equals("travel-ban") && MARKETS.stream().anyMatch(view.lower(one.range())::contains));
    found.replaceAll(one -> frozen(view, one));
    blocked(view, found);
    freezes(view, found);
    freezing(view, found);
    compounds(view, found);
    Halves.in(view, found);
    Unnumbered.in(view, found);
    frames(view, found);
    Bans.in(view, found);
    Regimes.in(view, found);
    if (found.isEmpty() || SanctionWords.domestic(view)) {
      return List.of();
    }
    found.replaceAll(one -> TRADE.contains(one.type()) && armed(view, one.range()) ? new Found(ARMS, one.range(), one.frame()) : one);
    List<Found> arms = found.stream().filter(one -> one.type().equals(ARMS)).toList();
    found.removeIf(one -> one.type().equals(ARMS) && arms.stream().anyMatch(other -> other != one && one.range().contains(other.range()))); // "de in- en doorvoer van wapens" is one embargo
    found.removeIf(one -> one.type().equals(WHOLE) && PACKS.contains(view.wordBefore(one.range().start())));
    List<Found> all = List.copyOf(found);
    found.removeIf(one -> view.lower(one.range()).startsWith("verbied") && all.stream().anyMatch(other -> !other.equals(one) && other.range().end() <= one.range().start() && view.propositions().same(other.range(), one.range()) && !Governor.of(view, other.range().start()).isPreposition())); // "het wapenembargo verbiedt ook de levering"
    found.sort((a, b) -> a.range().compareTo(b.range()));
    found.removeIf(one -> !international(view, one) || evaded(view, one.range()) || ofTreaty(view, one) || acts(view, one) && grounded(view, one.range()));
    return found;
  }

  /** What a verb restricts, in place of the wordings that name the same. */
  private static void frames(View view, List<Found> found) {
    for (Found frame : MeasureFrames.in(view)) {
      Range object = frame.frame().get().object();
      found.removeIf(one -> one.type().equals(frame.type()) && one.range().overlaps(object) && acts(view, one));
      if (found.stream().noneMatch(one -> one.frame().isEmpty() && one.range().overlaps(object))) {
        found.add(frame);
      }
    }
    for (Found bar : BarFrames.in(view)) {
      if (found.stream().noneMatch(one -> one.range().overlaps(bar.range()))) {
        found.add(bar);
      }
    }
  }

  /** "de uitvoer van wapens verboden", "een verbod op de in-, uit- en doorvoer van wapens" */
  private static boolean armed(View view, Range range) {
    String words = view.lower(range);
    String text = view.text().text();
    return WEAPONS.stream().anyMatch(weapons -> words.contains(weapons) || text.startsWith(weapons, range.end()));
  }

  /** "26 entiteiten die exportverboden hielpen omzeilen": the object of a relative clause in which somebody else gets round it. */
  private static boolean evaded(View view, Range range) {
    Words words = view.wordTable();
    int first = words.startingAt(range.start());
    boolean relative = first > 0 && WHO.contains(words.lower(first - 1)) || first > 1 && WHO.contains(words.lower(first - 2));
    for (int i = words.startingAt(range.end()); relative && i < Math.min(words.size(), words.startingAt(range.end()) + EVADED); i++) {
      if (SanctionWords.EVADES.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "de maatregelen, op grond waarvan deze tegoeden zijn bevroren": what they do of themselves is no act beside them. */
  private static boolean grounded(View view, Range range) {
    Words words = view.wordTable();
    int act = words.startingAt(range.start());
    for (int i = act - 1; i > Math.max(0, act - OPENING) && !words.breaks(i); i--) {
      boolean on = words.lower(i).equals("waarvan") && i > 0 && GROUNDS.contains(words.lower(i - 1));
      boolean by = words.lower(i).startsWith("welk") && (i > 0 && BY_LAW.contains(words.lower(i - 1)) || i > 1 && GROUNDS.contains(words.lower(i - 2)));
      if (on || by) {
        return true;
      }
    }
    return false;
  }

  /** "Het Chemischewapensverdrag verbiedt de overdracht van", "bevat een verbod op": what a treaty forbids its parties is no sanction. */
  private static boolean ofTreaty(View view, Found one) {
    if (one.type().equals(WHOLE) || !view.mayHold(TREATIES)) {
      return false;
    }
    Words words = view.wordTable();
    Range clause = view.clauseOf(one.range()).range();
    for (int i = words.startingAt(clause.start()); i < words.size() && words.range(i).end() <= one.range().end(); i++) {
      String word = words.lower(i);
      if (TREATIES.stream().anyMatch(word::endsWith) && !Governor.of(view, words.range(i).start()).isPreposition()) {
        return true;
      }
    }
    return false;
  }

  /** "de toegang tot EU-havens ontzegd" keeps out ships, not persons. */
  private static String port(View view, Hit.OfConcept cue) {
    String type = cue.concept().name();
    if (type.equals("travel-ban") && view.lower(cue.range()).contains("luchtruim")) {
      return "transport-restriction";
    }
    boolean harbours = type.equals("travel-ban") && Words.of(view, view.clauseOf(cue.range()).range()).stream().anyMatch(word -> view.lower(word).endsWith("havens") || view.lower(word).equals("haven"));
    return harbours ? "port-access-ban" : type;
  }

  /** "de centralebanktegoeden zijn bevroren": what is frozen may be a compound that no wording lists. */
  private static Found frozen(View view, Found one) {
    if (!FROZEN.contains(view.lower(one.range()))) {
      return one;
    }
    Words words = view.wordTable();
    int at = words.startingAt(one.range().start());
    int first = words.startingAt(view.clauseOf(one.range()).range().start());
    Range before = words.range(first).to(words.range(at));
    for (int i = at - 1; i >= first && (Words.any(view, before, SanctionRule.PERFECT) || Words.any(view, before, STAYS)); i--) {
      String word = words.lower(i);
      boolean bare = ASSETS.contains(word) || word.startsWith(CENTRAL) || SanctionSigns.theirs(view, before); // "de banktegoeden van spaarders"
      if (bare && ASSETS.stream().anyMatch(word::endsWith) && !Governor.of(view, words.range(i).start()).isPreposition()) {
        return new Found(one.type(), words.range(i).to(one.range()));
      }
    }
    return one;
  }

  /** "de centralebanktegoeden blijven geblokkeerd": only what is blocked shows that funds are meant. */
  private static void blocked(View view, List<Found> found) {
    for (Range word : Words.in(view, view.range(), BLOCKED)) {
      Found funds = frozen(view, new Found("asset-freeze", word));
      if (SanctionSigns.theirs(view, view.clauseOf(word).range()) && !funds.range().equals(word) && found.stream().noneMatch(one -> one.range().overlaps(word))) {
        found.add(funds);
      }
    }
  }

  /** "besloot de centralebanktegoeden te bevriezen" */
  private static void freezing(View view, List<Found> found) {
    Words words = view.wordTable();
    if (Words.any(view, view.range(), KeptListings.COURTS)) {
      return; // a judge attaches them
    }
    for (Range verb : Words.in(view, view.range(), TO_FREEZE)) {
      int at = words.startingAt(verb.start());
      boolean asked = at > 1 && EntryBans.MAY.contains(words.lower(at - 1)) && Studied.asked(view, verb); // "onderzoekt of het tegoeden kan bevriezen"
      if (at < 2 || !words.lower(at - 1).equals("te") && !asked) {
        continue;
      }
      int first = words.startingAt(view.clauseOf(verb).range().start());
      for (int i = at - 2; i >= first; i--) {
        Range range = words.range(i).to(verb);
        if (ASSETS.stream().anyMatch(words.lower(i)::endsWith) && !Governor.of(view, words.range(i).start()).isPreposition() && found.stream().noneMatch(one -> one.range().overlaps(range))) {
          found.add(new Found("asset-freeze", range));
          break;
        }
      }
    }
  }

  /** "de bevriezing van de Russische staatsreserves": what is frozen may be any compound here too. */
  private static void freezes(View view, List<Found> found) {
    Words words = view.wordTable();
    for (Range noun : Words.in(view, view.range(), FREEZES)) {
      int at = words.startingAt(noun.end());
      for (int i = at + 1; at < words.size() && words.lower(at).equals("van") && i < Math.min(words.size(), at + FROZEN_WITHIN) && !Verbs.finite(words.lower(i)); i++) {
        String word = words.lower(i);
        Range range = noun.to(words.range(i));
        if (ASSETS.stream().anyMatch(word::endsWith) && found.stream().noneMatch(one -> one.range().overlaps(range))) {
          found.add(new Found("asset-freeze", range));
        }
      }
    }
  }

  private static void compounds(View view, List<Found> found) {
    if (!Packages.mentionsSanctions(view) && !view.mayHold(COMPOUNDS)) {
      return;
    }
    Words words = view.wordTable();
    for (int i = 0; i < words.size(); i++) {
      String word = words.lower(i);
      Range range = words.range(i);
      Optional<String> measure = word.contains("verbod") || word.endsWith("ban") ? SanctionWords.compound(word) : Optional.empty();
      if (measure.isPresent() && found.stream().noneMatch(one -> one.range().overlaps(range))) {
        found.add(new Found(measure.get(), range));
      }
      boolean arms = word.endsWith("wapenembargo");
      boolean regime = !arms && SanctionWords.regime(word) && Packages.aboutSanctions(view) && !view.cues("status", view.clauseOf(range).range()).isEmpty();
      if (arms || regime || SanctionWords.names(word) || StateCompounds.measures(view, range).isPresent()) {
        found.removeIf(one -> range.contains(one.range()));
        if (found.stream().noneMatch(one -> one.range().overlaps(range))) {
          found.add(new Found(arms ? ARMS : WHOLE, range));
        }
      }
    }
  }

  /** The sentence says which state or body restricts, or against whom abroad, or the name of the restriction does. */
  private static boolean international(View view, Found one) {
    String words = view.lower(one.range());
    if (Regimes.generic(words) || NamedBefore.takenUp(view, one.range())) {
      return true; // what they are was told before
    }
    if (words.startsWith(LICENSED) && !SanctionParties.named(view, one.range())) {
      return false; // keeping an animal needs a licence too
    }
    if (SanctionWords.FRAMEWORKS.stream().anyMatch(words::contains)) {
      return SanctionWords.names(words) || words.contains("sanctie") || words.contains("maatregelen") || view.story().aboutSanctions();
    }
    if (one.type().equals("asset-freeze") && acts(view, one) && !SumAside.all(view, one.range()) && (Roles.money(view, one.range()) || Words.any(view, view.clauseOf(one.range()).range(), SanctionWords.SUMS))) {
      return false; // so much is frozen in all: a total
    }
    if (one.type().equals("travel-ban") && Words.any(view, view.range(), STRANGERS) && !officials(view, view.clauseOf(one.range()).range())) {
      return false; // a measure against aliens, not against a state
    }
    if ((words.contains(UNWANTED) || words.contains(PERSONA)) && Words.any(view, view.clauseOf(one.range()).range(), ENVOYS)) {
      return false; // they are sent away by the law on diplomatic relations
    }
    if (words.startsWith("slo") && words.contains("luchtruim") && !closedTo(view, one.range())) {
      return false;
    }
    if (acts(view, one) && !view.story().namesSanctions() && (one.type().equals("port-access-ban") || one.type().equals("travel-ban")) && !barred(view, one)) {
      return false;
    }
    if (Bans.nominal(view, one) && !shown(view, one)) {
      return false;
    }
    boolean named = SanctionParties.named(view, one.range());
    return switch (one.type()) {
      case WHOLE -> named || whom(view, one.range()) || SanctionWords.WHOSE.contains(wordBefore(view, one.range())) || !view.story().sanctioned().isEmpty() || view.story().mainlySanctions() || Regimes.near(view, STATES_ONLY) || !words.endsWith("sancties") && Packages.aboutSanctions(view) || ChangedMeasures.is(view, last(view, one.range()));
      case ARMS -> true;
      case "import-restriction", "export-control", "price-cap", "licence-requirement" ->
          against(view, one) || barrel(view, one) || also(view, one) || pointed(view, one) || ofRegime(view, one) || foreign(view, one) || counter(view, one) || named && view.mentionsSanctions() || Packages.aboutSanctions(view) || view.story().aboutSanctions()
              && (named || Packages.aboutSanctions(view) || !view.packages().isEmpty() || !view.story().sanctioned().isEmpty() || Words.any(view, view.range(), SanctionWords.TARGETS));
      default -> named || (Packages.aboutSanctions(view) || view.story().aboutSanctions()) && !(one.type().equals("services-ban") && Bans.work(words) && !shown(view, one)) || firm(view, one);
    };
  }

  private static Range last(View view, Range range) {
    Words words = view.wordTable();
    return words.range(words.startingAt(range.end()) - 1);
  }

  /** "een transactieverbod voor Rosneft": dealings are forbidden with a firm that is known for being under sanctions, or with those of a state under them. */
  private static boolean firm(View view, Found one) {
    Range clause = view.clauseOf(one.range()).range();
    boolean dealings = one.type().equals("transaction-ban") || one.type().equals("broadcasting-ban");
    return dealings && (Words.any(view, clause, SanctionWords.FIRMS) || SanctionSigns.theirs(view, clause));
  }

  /** "een verbod op het verzekeren van Syrische tankers": who decides on sanctions or suffers them, or what was told just before, shows that no other ban is meant; zoos are not to be kept by anybody. */
  private static boolean shown(View view, Found one) {
    Range clause = view.clauseOf(one.range()).range();
    boolean told = HeldStages.item(view) || !view.packages().isEmpty() || view.story().before(view).stream().anyMatch(earlier -> !earlier.packages().isEmpty() || earlier.restrictions().stream().anyMatch(other -> !other.type().equals(WHOLE)));
    return told || firm(view, one) || SanctionSigns.theirs(view, clause) || SanctionSigns.imposer(view, clause) || Words.any(view, clause, SanctionWords.DECIDERS) || Words.any(view, clause, SanctionWords.TARGETS);
  }

  /** "twee Israëlische ministers tot ongewenste vreemdeling": those whom sanctions are against, of a state abroad. */
  private static boolean officials(View view, Range clause) {
    boolean office = view.mentions(OfficeName.class, clause).stream().anyMatch(one -> one.country().filter(state -> !view.story().home().equals(Optional.of(state))).isPresent());
    return office || Words.any(view, clause, SanctionWords.TARGETS) && view.mentions(Name.class, clause).stream().anyMatch(name -> name.form() == Spelling.Form.ADJECTIVE && Things.sanctions(view, name));
  }

  /** Where nothing speaks of sanctions, ports are barred to ships of a state under sanctions, and persons by another state or because of who they are; preachers are turned away by the law on aliens. */
  private static boolean barred(View view, Found one) {
    Range clause = view.clauseOf(one.range()).range();
    if (one.type().equals("port-access-ban")) {
      return SanctionSigns.theirs(view, clause);
    }
    boolean abroad = view.mentions(Name.class, clause).stream().filter(name -> Things.sanctions(view, name) && Things.acts(name)).map(name -> Governor.of(view, name.range().start())).anyMatch(by -> !by.isPreposition() || by.word().equals("door"));
    boolean aliens = ALIENS_LAW.stream().anyMatch(view.lower(one.range())::contains);
    boolean theirs = abroad && OWN.stream().anyMatch(view.lower(clause)::contains) && view.mentions(Quantity.class, clause).stream().anyMatch(count -> count.range().start() < one.range().start() && ListedCounts.listable(view, count)); // "China ontzegde vijf leden de toegang tot zijn grondgebied"
    return abroad && !aliens || theirs || Words.any(view, clause, SanctionWords.TARGETS) || SanctionSigns.theirs(view, clause);
  }

  /** "sloot zijn luchtruim voor Russische toestellen", "voor vliegtuigen uit Belarus": whom it is closed to; "voor een oefening" is no sanction. */
  private static boolean closedTo(View view, Range closing) {
    Range clause = view.clauseOf(closing).range();
    boolean to = view.mentions(Name.class, clause).stream().anyMatch(name -> name.kind() == Kind.COUNTRY && CLOSED_TO.contains(Governor.of(view, name.range().start()).word()));
    return to || Words.any(view, clause, SanctionWords.TARGETS);
  }

  /** "de invoer van Russisch gas": of or to a state against which there is a regime of sanctions. */
  private static boolean ofRegime(View view, Found one) {
    Range clause = view.clauseOf(one.range()).range();
    return view.mentions(Name.class, clause).stream()
        .filter(name -> name.kind() == Kind.COUNTRY && (name.range().end() > one.range().start() || Governor.of(view, name.range().start()).word().equals("tegen")))
        .filter(name -> name.form() == Spelling.Form.ADJECTIVE || Governor.of(view, name.range().start()).isPreposition())
        .flatMap(name -> name.entry().stream())
        .anyMatch(state -> Packages.regime(view, state).isPresent() || view.story().underSanctions(state) && !(one.type().equals("import-restriction") && SanctionWords.partner(state.iri())));
  }

  /** "sancties tegen Congo": a name behind them, also one that several states bear */
  private static boolean whom(View view, Range sanctions) {
    String text = view.text().text();
    return text.startsWith(" tegen ", sanctions.end()) && sanctions.end() + 7 < view.range().end() && Character.isUpperCase(text.charAt(sanctions.end() + 7));
  }

  /** "een prijsplafond voor ruwe olie", "per vat": no other cap is on those. */
  private static boolean barrel(View view, Found one) {
    return one.type().equals("price-cap") && (view.lower().contains("ruwe olie") || view.lower().contains(" per vat") || view.lower(one.range()).startsWith("olie"));
  }

  /** "De export van hout is eveneens aan banden gelegd", right behind a sentence on another such ban between states. */
  private static boolean also(View view, Found one) {
    return Words.any(view, view.range(), ALSO) && view.story().before(view).stream().anyMatch(earlier -> (!earlier.packages().isEmpty() && Words.any(view, view.range(), SO_TOO) || earlier.restrictions().stream().anyMatch(other -> other.type().equals(one.type()))));
  }

  /** "dit invoerverbod", behind words that tell of it. */
  private static boolean pointed(View view, Found one) {
    String before = wordBefore(view, one.range());
    return POINTERS.contains(before) && view.mentions(Name.class).stream().flatMap(name -> name.kind() == Kind.COUNTRY ? name.entry().stream() : Optional.<Entry>empty().stream()).anyMatch(state -> SanctionWords.target(view, state));
  }

  private static String wordBefore(View view, Range range) {
    int before = view.wordTable().startingAt(range.start()) - 1;
    return before < 0 ? "" : view.wordTable().lower(before);
  }

  /** "het Russische invoerverbod voor Europees fruit", "de VS hebben de invoer van Chinese tomaten verboden": what a state abroad keeps out of it, from its sanctions or of a third state. */
  private static boolean counter(View view, Found one) {
    if (!one.type().equals("import-restriction")) {
      return false;
    }
    Range clause = view.clauseOf(one.range()).range();
    List<Name> states = view.mentions(Name.class, clause).stream().filter(name -> Things.sanctions(view, name)).toList();
    for (Name state : states) {
      boolean adjective = state.form() == Spelling.Form.ADJECTIVE && one.range().start() - state.range().end() == 1;
      boolean subject = state.form() != Spelling.Form.ADJECTIVE && state.range().start() < one.range().end() && !Governor.of(view, state.range().start()).isPreposition();
      boolean counters = (adjective || subject) && state.entry().filter(entry -> Packages.regime(view, entry).isPresent()).isPresent();
      boolean third = subject && states.stream().anyMatch(other -> other.range().start() > one.range().start() && !other.entry().equals(state.entry()) && other.kind() == Kind.COUNTRY && (other.form() == Spelling.Form.ADJECTIVE || Governor.of(view, other.range().start()).word().equals("uit")) && other.entry().filter(entry -> !SanctionWords.partner(entry.iri())).isPresent());
      if (counters || third) {
        return true;
      }
    }
    return false;
  }

  /** "China heeft exportbeperkingen ingesteld voor zeldzame aardmetalen": another state limits what leaves it. */
  private static boolean foreign(View view, Found one) {
    boolean export = one.type().equals("export-control") || one.type().equals("licence-requirement");
    boolean holds = Words.any(view, view.clauseOf(one.range()).range(), HOLD); // "Sinds mei gelden in China beperkingen op de uitvoer"
    return export && view.mentions(Name.class, view.clauseOf(one.range()).range()).stream()
        .anyMatch(name -> name.kind() == Kind.COUNTRY && Things.sanctions(view, name) && name.range().start() < one.range().start()
            && (holds && Governor.of(view, name.range().start()).word().equals("in") || name.form() == Spelling.Form.ADJECTIVE ? one.range().start() - name.range().end() == 1 : Things.acts(name) && (!Governor.of(view, name.range().start()).isPreposition() || Governor.of(view, name.range().start()).word().equals("door"))));
  }

  /** "een invoerverbod in tegen de Faeröer", "een invoerverbod op producten uit nederzettingen": the words behind show whom it hits. */
  private static boolean against(View view, Found one) {
    Range rest = Story.after(one.frame().map(MeasureFrames.Frame::object).orElse(one.range()), view.clauseOf(one.range()).range());
    boolean occupied = Words.in(view, rest, OCCUPIED).stream().anyMatch(noun -> Governor.of(view, noun.start()).word().equals("uit"));
    boolean areas = Words.in(view, rest, AREAS).stream().anyMatch(noun -> OCCUPIED_AREAS.contains(view.wordBefore(noun.start())) && Governor.of(view, noun.start()).word().equals("uit"));
    return occupied || areas || view.mentions(Name.class, rest).stream().anyMatch(name -> name.kind() == Kind.COUNTRY && Things.sanctions(view, name) && Governor.of(view, name.range().start()).word().equals("tegen"));
  }

  /** Another measure is named between the words and a number behind them, which then is that measure's. */
  static boolean between(View view, Range words, Range number, boolean whole) {
    return view.restrictions().stream().anyMatch(one -> (whole || !one.type().equals(WHOLE)) && one.range().start() >= words.end() && one.range().end() <= number.start());
  }
}

package nl.kamergraaf.fact;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** How far a ban is that a verb of the sentence itself imposes: "verbiedt de invoer", "is sinds mei verboden", "wordt met het pakket bevroren". */
final class ActedStages {

  private static final Set<String> WHOSE = Set.of("hun", "zijn", "haar");
  private static final Set<String> SANCTIONS = Set.of("sancties", "strafmaatregelen", "sanctiemaatregelen");
  private static final Set<String> BROUGHT_BY = Set.of("door", "vanwege", "wegens", "krachtens", "ingevolge");
  private static final Set<String> OF_WHICH = Set.of("gevolg", "grond", "kracht");
  private static final Set<String> DEFINITE = Set.of("de", "deze", "die");
  /** Sentences back. */
  private static final int NEAR = 2;
  private static final Set<String> HAVE = Set.of("hebben", "heeft", "hadden");
  private static final Set<String> STANDS = Set.of("blijft", "blijven", "sinds", "onverminderd", "onverkort", "steeds", "altijd");
  /** "Verordening 833/2014 verbiedt de uitvoer van" */
  static final Set<String> LAWS = Set.of("verordening", "resolutie", "sanctieverordening", "sanctieregeling", "wet", "sanctiewet");
  private static final Set<String> ALREADY = Set.of("al", "reeds");
  private static final Set<String> HAS = Set.of("had", "hadden", "heeft", "hebben", "werd", "werden");
  private static final Set<String> REQUIRED = Set.of("nodig", "vereist", "verplicht");
  private static final Set<String> NEW = Set.of("nieuw is", "nieuw zijn");
  private static final Set<String> IS = Set.of("is", "zijn");
  private static final Set<String> SINCE = Set.of("sinds", "sedert");
  private static final Set<String> WHEN = Set.of("op", "in");
  private static final Set<String> AGAIN = Set.of("weer", "opnieuw");
  private static final Set<String> FROM = Set.of("vanaf", "per", "ingang");
  private static final Set<String> AT_ONCE = Set.of("onmiddellijke", "voortaan", "ingang");
  private static final Set<String> ALSO = Set.of("ook", "eveneens", "tevens", "voorts", "verder", "daarnaast", "bovendien", "daarbij");
  private static final Set<String> LASTS = Set.of("onverminderd", "onverkort", "nog", "steeds", "langer");
  private static final Set<String> DECISIONS = Set.of("adopted", "established", "extended", "lifted");
  private static final Set<String> AUXILIARIES = Set.of("is", "zijn", "was", "waren", "wordt", "worden", "werd", "werden", "heeft", "hebben", "had", "hadden", "blijft", "blijven");
  private static final Set<String> BY = Set.of("met", "door", "in", "onder", "bij", "krachtens", "ingevolge");
  private static final Set<String> NO_LONGER = Set.of(" niet langer ", " niet meer ");
  private static final Set<String> RELEASED = Set.of("vrijgegeven", "ontdooid");
  private static final Set<String> ENDED = Set.of("bevroren", "geblokkeerd", "geïmmobiliseerd", "verboden", "gesloten", "uitgesloten", "afgesloten");
  private static final Set<String> WHEREBY = Set.of("waarmee", "waardoor");
  private static final Set<String> DECIDERS = Set.of("raad", "veiligheidsraad", "unie", "eu");
  static final Set<String> DECREES = Set.of("besluit", "raadsbesluit", "verordening", "raadsverordening", "uitvoeringsverordening", "sanctieverordening", "sanctiepakket");
  /** "gaan de havens dicht" */
  private static final Set<String> GOES = Set.of("gaan");
  private static final Set<String> PLANS = Set.of("voorgenomen", "voorgestelde", "komende", "verwachte", "ontwerp");
  private static final Set<String> BROUGHT = Set.of("adopted", "established", "in-force", "agreed");

  private ActedStages() {}

  /** "verbiedt de invoer" restricts; what "is verboden" or "blijft bevroren" is in force, what "wordt verboden" will be. */
  static Predicates.Said acted(View view, Restrictions.Found one) {
    Range clause = view.clauseOf(one.range()).range();
    String words = view.lower(one.range());
    String auxiliary = auxiliary(view, one.range(), clause);
    boolean carried = one.type().equals("asset-freeze") && carried(view, clause) && Words.any(view, clause, HAVE);
    boolean law = words.startsWith("verbied") && Words.in(view, clause, LAWS).stream().anyMatch(noun -> noun.end() <= one.range().start() && !Governor.of(view, noun.start()).isPreposition());
    boolean packed = IS.contains(auxiliary) && by(view, clause); // "in het achttiende pakket is de invoer verboden"
    boolean event = IS.contains(auxiliary) && (happened(view, clause) || begins(view, clause));
    if (words.endsWith("toegestaan") && Words.any(view, clause, AGAIN) && view.modality(one.range()) == Modality.FACT) {
      return new Predicates.Said("lifted", one.range(), Modality.FACT); // "hebben de invoer weer toegestaan"
    }
    if (RELEASED.stream().anyMatch(words::endsWith) && !Verbs.BECOMES.contains(auxiliary)) {
      return new Predicates.Said("lifted", one.range(), view.modality(one.range())); // "de tegoeden van de Syrische Centrale Bank zijn vrijgegeven"
    }
    boolean over = NO_LONGER.stream().anyMatch(words::contains) && ENDED.stream().anyMatch(words::endsWith) && IS.contains(auxiliary) && MeasureStages.ownDenial(view, one.range()) && view.whole() == Modality.FACT;
    if (over) {
      return new Predicates.Said("lifted", one.range(), Modality.FACT); // "de tegoeden zijn niet langer bevroren"
    }
    boolean whose = IS.contains(auxiliary) && view.lower(clause).contains(" van wie ") && view.mentions(When.class, clause).isEmpty(); // "acht personen, van wie de tegoeden zijn bevroren"
    boolean stands = law || carried || whose || words.contains(" blijven ") || words.contains(" blijft ") || REQUIRED.stream().anyMatch(words::endsWith) && !Words.any(view, clause, AT_ONCE) || words.endsWith("toegestaan") && !event && !packed || stands(view, clause) || (words.endsWith("verboden") || words.startsWith("verboden ")) && IS.contains(auxiliary) && !packed && !event;
    if (words.startsWith("visum") && !words.contains(" blij")) {
      return new Predicates.Said("adopted", one.range(), view.modality(one.range())); // "sinds 3 mei is de visumvrijstelling opgeschort"
    }
    boolean fresh = NEW.stream().anyMatch(view.lower()::startsWith) || HeldStages.told(view).filter(said -> said.stage().equals("adopted")).isPresent();
    boolean coming = (Verbs.BECOMES.contains(auxiliary) || Words.any(view, one.range(), GOES)) && !Words.any(view, clause, SINCE); // "worden sinds april geweerd"
    boolean denied = words.endsWith("toegestaan") && MeasureStages.ownDenial(view, one.range());
    Modality modality = Modalities.stronger(denied ? Modality.FACT : view.modality(one.range()), coming ? Modality.FUTURE : Modality.FACT);
    Optional<Predicates.Said> brought = coming ? BanInstruments.of(view, one).or(() -> HeldStages.told(view)).or(() -> theirs(view, one)) : Optional.empty();
    if (coming && !stands && LaterStages.adoptedBehind(view, clause)) {
      return new Predicates.Said("adopted", one.range(), view.modality(one.range())); // "wordt verboden; de Raad stelde dat in januari vast"
    }
    if (brought.isEmpty() && coming && !stands && (by(view, clause) || decision(view, clause) || bySanctions(view, clause))) {
      return new Predicates.Said("adopted", one.range(), view.modality(one.range())); // "met het negentiende pakket per 1 januari verboden"
    }
    if (brought.isPresent() && !stands) {
      return new Predicates.Said(brought.get().stage(), one.range(), denied ? Modality.FACT : view.modality(one.range())); // what the package told of brings
    }
    return new Predicates.Said(stands && !(fresh && !stands(view, clause)) ? "in-force" : "adopted", one.range(), modality);
  }

  /** "banken hebben tegoeden bevroren": they carry out what was decided; "van vier banken" are those whom it hits. */
  private static boolean carried(View view, Range clause) {
    Words words = view.wordTable();
    boolean firm = view.mentions(Name.class, clause).stream().filter(name -> name.kind() == Kind.ORGANISATION && Things.of(name).filter(SanctionRule::imposes).isEmpty() && !Governor.of(view, name.range().start()).isPreposition())
        .map(name -> words.startingAt(name.range().end())).anyMatch(next -> next < words.size() && words.isIn(next, HAVE)); // "ING heeft de tegoeden bevroren"
    return firm || Words.in(view, clause, SanctionWords.CARRIERS).stream().anyMatch(carrier -> !Governor.of(view, carrier.start()).word().equals("van"));
  }

  /** "Hun tegoeden worden bevroren", behind a sentence, or in one, that puts them on a list or under another measure. */
  private static Optional<Predicates.Said> theirs(View view, Restrictions.Found one) {
    Words words = view.wordTable();
    int at = words.startingAt(one.range().start());
    boolean whose = at > 0 && (WHOSE.contains(words.lower(at - 1)) || at > 1 && words.lower(at - 1).startsWith("europese") && WHOSE.contains(words.lower(at - 2)));
    boolean here = whose && view.restrictions().stream().anyMatch(other -> other.type().equals(EntryBans.TYPE) && other.range().end() < one.range().start() && Restrictions.acts(view, other)); // "zijn niet langer welkom en hun tegoeden worden bevroren"
    return here || whose && (listedBefore(view) || MeasureStages.toldBefore(view).filter("adopted"::equals).isPresent()) ? Optional.of(new Predicates.Said("adopted", one.range(), Modality.FACT)) : Optional.empty();
  }

  /** One of the sentences just before tells that some are listed, or are put under sanctions. */
  static boolean listedBefore(View view) {
    return view.story().before(view, NEAR).stream().filter(view::sharesParagraph).anyMatch(ActedStages::listed);
  }

  /** The sentence tells that some are listed, or are put under sanctions. */
  private static boolean listed(View earlier) {
    List<Listings.Found> listings = Listings.in(earlier);
    boolean deed = listings.stream().anyMatch(act -> Deeds.ofAct(earlier, act.words()).filter(said -> said.stage().equals("adopted")).isPresent());
    boolean done = listings.stream().anyMatch(act -> !act.nominal()) && decided(earlier);
    boolean fact = listings.stream().allMatch(act -> earlier.modality(act.words()) == Modality.FACT);
    return fact && (deed || done) || EntryBans.told(earlier) && earlier.whole() == Modality.FACT && Modalities.plain(earlier, earlier.range());
  }

  /** "Door deze sancties", "als gevolg van de sancties": what they bring is there. */
  static boolean bySanctions(View view, Range clause) {
    return Words.in(view, clause, SANCTIONS).stream().anyMatch(noun -> {
      Governor governor = Governor.of(view, noun.start());
      boolean by = BROUGHT_BY.contains(governor.word()) || governor.word().equals("van") && OF_WHICH.contains(view.wordBefore(governor.range().start()));
      return by && !governor.range().equals(noun) && DEFINITE.contains(view.wordBefore(noun.start()));
    });
  }

  /** Somebody forbids it or it begins on some day, or the sentence goes on with what has just been decided: "is met ingang van 2027 verboden", "is ook de uitvoer van X verboden". */
  static boolean begins(View view, Range clause) {
    if (stands(view, clause) || Words.any(view, clause, LASTS)) {
      return false;
    }
    boolean from = Words.any(view, clause, AT_ONCE) || view.mentions(When.class, clause).stream().anyMatch(when -> FROM.contains(Governor.of(view, when.range().start()).word()) || when.bound() == When.Bound.FROM);
    boolean by = view.lower(clause).contains(" door de raad ") || view.mentions(Name.class, clause).stream().anyMatch(name -> Things.sanctions(view, name) && Things.acts(name) && Governor.of(view, name.range().start()).word().equals("door"));
    return from || by || Words.any(view, clause, ALSO) && view.story().before(view, 2).stream().anyMatch(ActedStages::decided);
  }

  /** The sentence tells of something that has been decided on sanctions. */
  private static boolean decided(View earlier) {
    return Packages.aboutSanctions(earlier) && earlier.whole() == Modality.FACT
        && (Listings.in(earlier).stream().anyMatch(one -> !one.nominal()) || earlier.cues("status").stream().anyMatch(cue -> DECISIONS.contains(cue.concept().name()) && earlier.modality(cue.range()) == Modality.FACT));
  }

  /** "is op 24 februari verboden", "is in 2022 verboden": on a day or in a time that is over, not since then. */
  static boolean happened(View view, Range clause) {
    LocalDate issued = view.text().letter().header().identity().issued();
    return view.mentions(When.class, clause).stream()
        .anyMatch(when -> when.bound() == When.Bound.WITHIN && WHEN.contains(Governor.of(view, when.range().start()).word()) && when.end().filter(issued::isAfter).isPresent());
  }

  /** The auxiliary of a participle in these words: right behind them, else the nearest before their end; empty where there is none. */
  private static String auxiliary(View view, Range act, Range clause) {
    Words words = view.wordTable();
    int next = words.startingAt(act.end());
    if (next < words.size() && words.range(next).start() - act.end() == 1 && AUXILIARIES.contains(words.lower(next))) {
      return words.lower(next);
    }
    for (int i = next - 1; i >= 0 && words.range(i).start() >= clause.start(); i--) {
      if (AUXILIARIES.contains(words.lower(i))) {
        return words.lower(i);
      }
    }
    return "";
  }

  /** "met het besluit van de Raad": the decision that does it. */
  static boolean decision(View view, Range clause) {
    boolean bodies = Words.any(view, clause, DECIDERS) || Packages.aboutSanctions(view);
    return bodies && Words.in(view, clause, DECREES).stream().anyMatch(noun -> BY.contains(Governor.of(view, noun.start()).word()) && view.modality(noun) == Modality.FACT && !PLANS.contains(view.wordBefore(noun.start())));
  }

  /** A numbered package forbids it, and nothing in the letter says that the package is still to come. */
  static boolean by(View view, Range own) {
    Range clause = view.resumed(view.clauses().indexOf(view.clauseOf(own))); // "Met het pakket, dat in juli is aangenomen, wordt de uitvoer verboden"
    Range told = WHEREBY.contains(view.wordTable().opening(own.start())) ? new Range(view.range().start(), own.end()) : clause; // "nam het pakket aan, waarmee ook de invoer is verboden"
    return view.packages().stream()
        .filter(found -> told.contains(found.range()) && (BY.contains(Governor.of(view, found.range().start()).word()) || !Governor.of(view, found.range().start()).isPreposition()))
        .anyMatch(found -> !view.story().pendingPackages().contains(found.thing()));
  }

  /** Packages of which somewhere in a letter is said that they are not there yet. */
  static Set<Thing> pending(List<View> views) {
    Set<Thing> pending = new HashSet<>();
    for (View view : views) {
      for (Packages.Found found : view.packages()) {
        boolean open = !pending.contains(found.thing()) && ProposedPackages.said(view, found).isEmpty() && Packages.said(view, found, MeasureStages.STAGES.keySet()).filter(said -> !BROUGHT.contains(said.stage())).isPresent();
        if (open) {
          pending.add(found.thing());
        }
      }
    }
    return pending;
  }

  /** "is al sinds mei verboden", "blijft verboden"; what somebody "al had verboden" is an act. */
  static boolean stands(View view, Range clause) {
    return Words.any(view, clause, STANDS) || Words.any(view, clause, ALREADY) && !Words.any(view, clause, HAS);
  }
}

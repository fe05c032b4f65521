package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.text.Range;

/**
 * How far a measure is that a verb tells ({@link MeasureFrames}), in one place for all such verbs: as the verb above it says (proposed, decided,
 * thought about), as its auxiliary and time say ("is", "werd", "sinds"), or, where it only comes ("wordt", "komt"), as what brings it.
 */
final class FrameStages {

  private static final Set<String> COMING = Set.of("wordt", "worden", "komt", "komen", "gaat", "gaan");
  private static final Set<String> IS = Set.of("is", "zijn");
  private static final Set<String> THAN = Set.of("dan");
  private static final Set<String> WAS = Set.of("was", "waren");
  private static final Set<String> STAYS = Set.of("blijft", "blijven", "bleef", "bleven");
  private static final Set<String> DONE = Set.of("heeft", "hebben", "had", "hadden", "werd", "werden", "was", "waren");
  private static final Set<String> HAS = Set.of("heeft", "had");
  private static final Set<String> SINCE = Set.of("sinds", "sedert", "al", "reeds");
  /** Words that tell how something is, of which "is" alone says no act: "is verboden", "is niet toegestaan". */
  private static final Set<String> STATES = Set.of("verboden", "toegestaan", "mogelijk", "onmogelijk", "uitgesloten", "taboe", "toelaatbaar", "geoorloofd", "ontoelaatbaar");
  private static final Set<String> OPENS = MeasureFrames.OPENS;
  private static final Set<String> AGAIN = Set.of("weer", "opnieuw");
  private static final Set<String> CONDITIONS = Set.of("als", "indien", "wanneer", "mocht", "mochten", "tenzij", "mits", "zodra", "zolang", "totdat", "opdat");
  private static final Set<String> NEW = Set.of("nieuw is", "nieuw zijn");
  private static final Set<String> RELATIVES = Set.of("die", "dat", "waarmee", "waarvan", "waarin", "waarbij");
  private static final Set<String> TAKEN = Set.of("nam", "namen", "genomen", "aangenomen", "vastgesteld");
  private static final Set<String> PACKAGES = Set.of("pakket", "sanctiepakket", "voorstel");
  private static final Set<String> LICENSES = Set.of("heeft", "hebben", "had", "hadden", "was", "waren");
  private static final Set<String> ALSO = Set.of("ook", "verder", "daarnaast", "voorts", "tevens", "bovendien");
  private static final Set<String> LONGER = Set.of("langer", "meer");
  private static final Set<String> INSTRUMENTS = Set.of("maatregel", "maatregelen", "wet", "wetsvoorstel", "voorstel", "besluit", "verordening", "regeling");
  /** Ends of plurals of the present. */
  private static final List<String> PLURALS = List.of("perken", "ieden", "eggen", "eren", "staan", "doen", "omen", "allen");
  /** Words from a law to its relative clause. */
  private static final int BEHIND_LAW = 3;
  private static final String THEIRS = "zijn";
  private static final String REFUSED = "rejected";
  private static final String ANNOUNCED = "announced";
  private static final String THAT = "dat";
  private static final String WHETHER = "of";
  private static final String TO = "te";
  private static final Set<String> STUDIED = SanctionWords.all("studied");
  /** Words back from a clause with "dat" to the verb that it hangs from. */
  private static final int ABOVE = 14;

  private FrameStages() {}

  static Optional<Predicates.Said> of(View view, Restrictions.Found one) {
    MeasureFrames.Frame frame = one.frame().get();
    if (frame.infinitive()) {
      return infinitive(view, frame);
    }
    Optional<Range> article = MeasureFrames.nominal(view, frame.verb(), frame.object());
    if (article.isPresent()) {
      return nominal(view, article.get().to(frame.object()));
    }
    Words words = view.wordTable();
    Range clause = view.clauseOf(frame.verb()).range();
    if (STATES.contains(view.lower(frame.verb())) && frame.verb().end() <= frame.object().start() && Words.in(view, Story.after(frame.object(), clause), Set.of(TO)).stream().anyMatch(to -> !doing(view, to))) {
      return Optional.empty(); // "Het is onmogelijk de uitvoer te controleren"
    }
    int first = words.startingAt(clause.start());
    int start = words.startingAt(frame.all().start());
    Optional<Predicates.Said> asked = asked(view, frame);
    if (asked.isPresent() || whether(words, first, start)) {
      return asked;
    }
    boolean condition = CONDITIONS.contains(words.lower(first));
    Modality modality = condition ? Modality.CONDITIONAL : modality(view, frame, clause);
    Optional<Predicates.Said> above = above(view, first, start);
    if (above.isPresent()) {
      return above.map(said -> new Predicates.Said(said.stage(), one.range(), Modalities.stronger(said.modality(), said.stage().equals(ANNOUNCED) && modality == Modality.FUTURE ? Modality.FACT : modality)));
    }
    return main(view, one, clause, modality);
  }

  /** "wordt het verboden diensten te verlenen": what is done with them is forbidden. */
  private static boolean doing(View view, Range to) {
    Words words = view.wordTable();
    int next = words.startingAt(to.end());
    return next < words.size() && MeasureFrames.DOING.contains(words.lower(next));
  }

  /** "Het verbieden van de uitvoer is voorgesteld", "Het beëindigen van de invoer, zoals door Estland voorgesteld": the act is only named, what is said of it stands around it. */
  private static Optional<Predicates.Said> nominal(View view, Range act) {
    return AboutIt.behind(view, act).or(() -> Outcomes.around(view, act, MeasureStages.ABOVE)).or(() -> Described.behind(view, act));
  }

  /** "stelde voor de invoer te verbieden en de uitvoer niet langer toe te staan": the verb above the first of them is that of all. */
  private static Optional<Predicates.Said> infinitive(View view, MeasureFrames.Frame frame) {
    Words words = view.wordTable();
    int verb = words.startingAt(frame.verb().start());
    int first = opening(words, frame);
    for (int i = first - 1; i > 0; i--) {
      if (words.lower(i).equals("en") && i > 1 && words.lower(i - 2).equals(TO)) {
        int earlier = i - 1;
        first = view.restrictions().stream().flatMap(one -> one.frame().stream()).filter(one -> one.infinitive() && words.startingAt(one.verb().start()) == earlier).mapToInt(one -> opening(words, one)).findFirst().orElse(first);
        break;
      }
      if (words.lower(i).equals(TO)) {
        break;
      }
    }
    return Embedded.below(view, first, verb).map(said -> said.modality() == Modality.NEGATED && ownDenial(view) ? new Predicates.Said(said.stage(), said.cue(), Modality.FACT) : said);
  }

  /** "stelde voor X niet langer toe te staan": all that is denied is what the measure forbids. */
  private static boolean ownDenial(View view) {
    List<Hit.OfConcept> cues = view.cues("modality").stream().filter(cue -> !cue.concept().name().equals(Modality.FACT.concept())).toList();
    return !cues.isEmpty() && cues.stream().allMatch(cue -> view.restrictions().stream().flatMap(one -> one.frame().stream()).anyMatch(one -> one.infinitive() && one.own().stream().anyMatch(cue.range()::overlaps)));
  }

  private static int opening(Words words, MeasureFrames.Frame infinitive) {
    return words.startingAt(Math.min(infinitive.object().start(), infinitive.to().get().start()));
  }

  /** "onderzoekt of de invoer aan banden kan worden gelegd", "Of de invoer kan worden verboden, wordt nog onderzocht" */
  private static Optional<Predicates.Said> asked(View view, MeasureFrames.Frame frame) {
    if (view.whole() != Modality.FACT) {
      return Optional.empty();
    }
    if (Studied.asked(view, frame.object())) {
      return Studied.of(view, frame.object());
    }
    return Studied.opening(view, frame.object(), true);
  }

  /** What is asked is told of nothing else. */
  private static boolean whether(Words words, int first, int start) {
    for (int i = start - 1; i >= first; i--) {
      if (words.lower(i).equals(WHETHER)) {
        return i == first || SanctionWords.STUDIES.contains(words.lower(i - 1)) || STUDIED.contains(words.lower(i - 1)) || Verbs.asks(words.lower(i - 1));
      }
    }
    return false;
  }

  /** "besloot dat de uitvoer voortaan verboden is": what stands above the clause with "dat". */
  private static Optional<Predicates.Said> above(View view, int first, int start) {
    Words words = view.wordTable();
    for (int i = start - 1; i >= first - 1 && i > 0; i--) {
      boolean instrument = RELATIVES.contains(words.lower(i)) && i > 1 && (INSTRUMENTS.contains(words.lower(i - 1)) || INSTRUMENTS.contains(words.lower(i - 2))); // "bereidt een wet voor die de invoer verbiedt"
      if (words.lower(i).equals(THAT) || instrument) {
        return Embedded.above(view, i, Math.max(0, i - ABOVE));
      }
    }
    return Optional.empty();
  }

  /** How the author commits to it, but for the denial and the possibility that are the words of the measure. */
  private static Modality modality(View view, MeasureFrames.Frame frame, Range clause) {
    if (FalseTold.of(view, frame.verb())) {
      return Modality.NEGATED;
    }
    if (view.propositions().tells(frame.verb())) {
      return Modality.FACT;
    }
    Modality modality = view.modality(frame.object());
    modality = modality == Modality.NEGATED || modality == Modality.POSSIBILITY ? view.whole() : modality;
    for (Hit.OfConcept cue : view.cues("modality", clause)) {
      Modality said = Modalities.of(cue.concept().name());
      boolean aside = cue.range().start() >= frame.all().end() && Words.any(view, new Range(frame.all().end(), cue.range().start()), RELATIVES); // "verbood de uitvoer van chips die kunnen worden gebruikt"
      boolean again = said == Modality.NEGATED && BarFrames.forbids(view, frame); // "mogen niet worden geleverd, ook niet via een dochter"
      if (said != Modality.FACT && !aside && !again && frame.own().stream().noneMatch(cue.range()::overlaps)) {
        modality = Modalities.stronger(modality, said);
      }
    }
    return modality;
  }

  private static Optional<Predicates.Said> main(View view, Restrictions.Found one, Range clause, Modality modality) {
    MeasureFrames.Frame frame = one.frame().get();
    boolean since = Words.any(view, clause, SINCE);
    String auxiliary = auxiliary(view, frame, clause);
    String verb = view.lower(frame.verb());
    boolean allowed = verb.equals("toegestaan") && frame.own().stream().noneMatch(words -> Words.any(view, words, LONGER));
    if (allowed && (LICENSES.contains(auxiliary))&& !Words.any(view, clause, AGAIN)) {
      return Optional.empty(); // "heeft de uitvoer niet toegestaan": one licence
    }
    boolean over = verb.equals("verboden") && IS.contains(auxiliary) && frame.own().stream().anyMatch(words -> Words.any(view, words, LONGER)); // "is niet langer verboden"
    if (over && Words.any(view, clause, THAN)) {
      return Optional.empty(); // "is niet langer dan nodig verboden"
    }
    if (over || OPENS.contains(verb) && Words.any(view, clause, AGAIN)) {
      return Optional.of(new Predicates.Said("lifted", one.range(), modality)); // "hebben de invoer weer toegestaan"
    }
    Optional<String> freed = BarFrames.freed(view, frame, clause);
    if (freed.isPresent()) {
      return Optional.of(new Predicates.Said(freed.get(), one.range(), modality)); // "mogen weer landen"
    }
    if (BarFrames.forbids(view, frame)) {
      return Optional.of(new Predicates.Said(Prohibitions.stage(view, one, HeldStages.packages(view)), one.range(), modality));
    }
    Optional<Predicates.Said> led = since || !COMING.contains(auxiliary) && !IS.contains(auxiliary) ? Optional.empty() : HeldStages.below(view, HeldStages.announced(view), one.range(), modality);
    if (led.isPresent()) { // "Vastgesteld zijn:", "de uitvoer van hout wordt verboden"
      return led;
    }
    if (COMING.contains(auxiliary) && !since) {
      return coming(view, one, clause, modality);
    }
    if (MeasureFrames.weak(view, frame) && !imposed(view, frame, clause)) {
      return Optional.empty(); // "de handelaar heeft de levering gestaakt"
    }
    boolean state = STATES.contains(verb);
    boolean event = ActedStages.happened(view, clause) || ActedStages.begins(view, clause) || ActedStages.by(view, clause);
    boolean law = verb.startsWith("verbied") && Words.in(view, clause, ActedStages.LAWS).stream().anyMatch(noun -> noun.end() <= one.range().start() && !Governor.of(view, noun.start()).isPreposition());
    boolean present = auxiliary.isEmpty() && (verb.endsWith("t") || PLURALS.stream().anyMatch(verb::endsWith)) || IS.contains(auxiliary);
    if (present && Words.in(view, clause, PACKAGES).stream().anyMatch(noun -> noun.end() <= one.range().end() && !Governor.of(view, noun.start()).isPreposition())) {
      return coming(view, one, clause, modality); // "Het pakket legt de export aan banden"
    }
    Optional<Predicates.Said> instrument = present || auxiliary.isEmpty() ? BanInstruments.forbidding(view, one).or(() -> BanInstruments.of(view, one)) : BanInstruments.of(view, one).filter(said -> REFUSED.equals(said.stage())); // "waarmee de invoer werd verboden, is verworpen"
    if (instrument.isPresent()) {
      return instrument.map(said -> new Predicates.Said(said.stage(), one.range(), Modalities.stronger(said.modality(), modality)));
    }
    boolean fresh = state && IS.contains(auxiliary) && (NEW.stream().anyMatch(view.lower()::startsWith) || HeldStages.told(view).filter(said -> said.stage().equals("adopted")).isPresent());
    event |= fresh;
    boolean before = WAS.contains(auxiliary) && !event; // "was al verboden"
    if (before && !since) {
      return Optional.empty(); // "voor de oorlog was de uitvoer verboden"
    }
    boolean stands = before || law || BarFrames.stands(view, frame) || since && COMING.contains(auxiliary) || STAYS.contains(auxiliary) || since && present || IS.contains(auxiliary) && state && !event;
    return Optional.of(new Predicates.Said(stands ? "in-force" : "adopted", one.range(), modality));
  }

  /** Who imposes sanctions does it, or a decision or package. */
  private static boolean imposed(View view, MeasureFrames.Frame frame, Range clause) {
    return !Imposers.of(view, frame.verb()).isEmpty() || Words.any(view, clause, SanctionWords.DECIDERS) || ActedStages.by(view, clause) || ActedStages.decision(view, clause) || ActedStages.bySanctions(view, clause) || HeldStages.told(view).isPresent() || ALSO.contains(view.wordTable().lower(0)) && MeasureStages.toldBefore(view).isPresent();
  }

  /** "wordt verboden", "komt een einde aan": by the decision, the package or the proposal that brings it; else it is only to come. */
  private static Optional<Predicates.Said> coming(View view, Restrictions.Found one, Range clause, Modality modality) {
    boolean decided = ActedStages.by(view, clause) || ActedStages.decision(view, clause) || LaterStages.adoptedBehind(view, clause) || taken(view, new Range(view.range().start(), one.range().start()));
    Optional<String> brought = BanInstruments.of(view, one).or(() -> Words.any(view, clause, SanctionWords.DRAFTS) ? Optional.empty() : BanInstruments.forbidding(view, one)).map(Predicates.Said::stage)
        .or(() -> decided ? Optional.of("adopted") : HeldStages.told(view).map(Predicates.Said::stage));
    return Optional.of(new Predicates.Said(brought.orElse("adopted"), one.range(), brought.isPresent() ? modality : Modalities.stronger(modality, Modality.FUTURE)));
  }

  /** "nam een besluit waarbij de invoer wordt verboden" */
  private static boolean taken(View view, Range before) {
    Words words = view.wordTable();
    int opener = words.startingAt(before.end()) - 1;
    while (opener > 0 && !words.isIn(opener, RELATIVES)) {
      opener--;
    }
    boolean decree = opener > 0 && words.isIn(opener - 1, ActedStages.DECREES) || opener > 1 && words.isIn(opener - 1, TAKEN) && words.isIn(opener - 2, ActedStages.DECREES);
    return decree && Words.any(view, before, TAKEN) && Modalities.plain(view, before);
  }

  /** The auxiliary that goes with the frame's verb: right behind it ("verboden is"), else the nearest before it; empty where the verb is finite itself. */
  private static String auxiliary(View view, MeasureFrames.Frame frame, Range clause) {
    Words words = view.wordTable();
    int verb = words.startingAt(frame.verb().start());
    int first = words.startingAt(clause.start());
    int last = StagePattern.behind(words, frame.all());
    boolean behind = last < words.size() && words.range(last).end() <= clause.end() && !words.breaks(last - 1) && auxiliary(words.lower(last));
    if (behind && last > verb) {
      return words.lower(last);
    }
    for (int i = verb; i >= first; i--) {
      if (i > first && i < verb && RELATIVES.contains(words.lower(i)) && finite(words.lower(verb)) && law(words, i)) {
        return ""; // "heeft een wet aangenomen die de invoer verbiedt"
      }
      boolean whose = i > first && words.lower(i).equals(THEIRS) && (Governor.preposition(words.lower(i - 1)) || words.any(first, i, HAS)); // "heeft op zijn beurt verboden", "heeft zijn bedrijven verboden"
      if (!whose && auxiliary(words.lower(i))) {
        return words.lower(i);
      }
    }
    int limit = StagePattern.behind(words, frame.all());
    for (int i = verb + 1; i < limit && !words.lower(i).equals("en"); i++) {
      if (auxiliary(words.lower(i))) {
        return words.lower(i); // "Verboden wordt ook de uitvoer"
      }
    }
    return "";
  }

  /** "een wet die", "een wet in voorbereiding die"; a draft may be told of in the next clause too. */
  private static boolean law(Words words, int relative) {
    for (int i = relative - 1; i >= Math.max(0, relative - BEHIND_LAW); i--) {
      if (BanInstruments.named(words.lower(i))) {
        return !SanctionWords.DRAFTS.contains(words.lower(i));
      }
    }
    return false;
  }

  private static boolean finite(String verb) {
    return verb.equals("verbiedt") || verb.equals("verbieden");
  }

  private static boolean auxiliary(String word) {
    return COMING.contains(word) || IS.contains(word) || STAYS.contains(word) || DONE.contains(word);
  }
}

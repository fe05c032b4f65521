package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.text.Range;

/** How far the measures of a sentence have come: as it says itself, or as the package or list says that holds them. */
final class MeasureStages {

  /** Stages of the status scheme that a measure can be in; a measure that is set up ("ingesteld") is adopted, one that is ended is lifted. */
  static final Map<String, String> STAGES =
      Map.ofEntries(
          Map.entry("proposed", "proposed"), Map.entry("announced", "announced"), Map.entry("in-preparation", "in-preparation"),
          Map.entry("in-negotiation", "in-negotiation"), Map.entry("agreed", "agreed"), Map.entry("adopted", "adopted"),
          Map.entry("established", "adopted"), Map.entry("in-force", "in-force"), Map.entry("extended", "extended"),
          Map.entry("suspended", "suspended"), Map.entry("lifted", "lifted"), Map.entry("ended", "ended"), Map.entry("under-study", "under-study"),
          Map.entry("operational", "in-force"), Map.entry("ratified", "adopted"), Map.entry("withdrawn", "lifted"), Map.entry("rejected", "rejected"), Map.entry("dropped", "withdrawn"));
  /** Stages of an act that a noun or infinitive takes from the verb above it. */
  static final Set<String> ABOVE = Set.of("proposed", "agreed", "announced", "in-negotiation", "under-study", "in-preparation");
  private static final Set<String> HAVE = Set.of("hebben", "heeft", "hadden");
  private static final Set<String> WITH = Set.of("met", "waaronder", "inclusief", "namelijk", "bevat", "bevatte", "bevatten", "omvat", "omvatten", "omvatte", "behelzen", "bestaan", "bestaat", "kennen", "voorzien", "behelst", "behelsde", "telt", "telde", "voorziet", "voorzag", "waarmee", "daarnaast");
  private static final Set<String> HOLDS = Set.of("omvat", "omvatten", "behelst", "behelzen", "bevat", "bevatten", "kent", "kennen", "voorziet", "voorzien", "bestaat", "bestaan", "bestaande");
  private static final Set<String> STANDS = Set.of("blijft", "blijven", "sinds");
  /** "Verordening 833/2014 verbiedt de uitvoer van" */
  private static final Set<String> LAWS = Set.of("verordening", "resolutie", "sanctieverordening", "sanctieregeling", "wet", "sanctiewet");
  private static final Set<String> ALREADY = Set.of("al", "reeds");
  private static final Set<String> HAS = Set.of("had", "hadden", "heeft", "hebben", "werd", "werden");
  private static final Set<String> DECIDED = Set.of("besloot", "besloten", "beslist", "besliste");
  private static final Set<String> STRUCK = Set.of("geschrapt", "schrapte", "schrapten", "gehaald");
  private static final Set<String> EXTENSIONS = Set.of("verlenging", "uitbreiding", "aanscherping");
  private static final Set<String> THERE = Set.of("er");
  private static final Set<String> COMES = Set.of("komt", "komen");
  private static final Set<String> DRAFTS = Set.of("pakket", "voorstel", "tekst", "ontwerp", "sanctiepakket", "besluit");
  private static final Set<String> REQUIRED = Set.of("nodig", "vereist", "verplicht");
  private static final Set<String> NEW = Set.of("nieuw is", "nieuw zijn");
  private static final Set<String> EXCEPT = Set.of("uitzondering", "uitgezonderd", "behalve", "behoudens");
  private static final Set<String> LISTS = Set.of("en", "waaronder", "alsmede", "evenals");
  private static final int LONGEST_LIST = 20;
  private static final int CARRIED = 3;
  /** Letters between two measures that go on from each other. */
  private static final int NEAR = 60;
  /** Sentences back in one paragraph that may tell of the package. */
  private static final int PARAGRAPH = 6;
  private static final Set<String> IS = Set.of("is", "zijn");
  private static final Set<String> BECOMES = Set.of("wordt", "worden");
  private static final Set<String> AUXILIARIES = Set.of("is", "zijn", "was", "waren", "wordt", "worden", "werd", "werden", "heeft", "hebben", "had", "hadden", "blijft", "blijven");
  private static final Set<String> BY = Set.of("met", "door", "in", "onder", "bij", "krachtens", "ingevolge");
  private static final Set<String> BROUGHT = Set.of("adopted", "established", "in-force", "agreed");
  private static final Set<String> TIMES = Set.of("sinds", "sedert", "vanaf");
  private static final Set<String> MOMENTS = Set.of("moment", "ogenblik", "tijdstip");

  private MeasureStages() {}

  /** What was said last of a restriction of the sentence. */
  record Last(Range range, Predicates.Said said) {}

  /** "verbiedt de invoer" restricts; what "is verboden" or "blijft bevroren" is in force, what "wordt verboden" will be. */
  static Predicates.Said acted(View view, Restrictions.Found one) {
    Range clause = view.clauseOf(one.range()).range();
    String words = view.lower(one.range());
    String auxiliary = auxiliary(view, one.range(), clause);
    boolean carried = one.type().equals("asset-freeze") && Words.any(view, clause, SanctionWords.CARRIERS) && Words.any(view, clause, HAVE);
    boolean law = words.startsWith("verbied") && Words.in(view, clause, LAWS).stream().anyMatch(noun -> noun.end() <= one.range().start() && !Governor.of(view, noun.start()).isPreposition());
    boolean packed = IS.contains(auxiliary) && by(view, clause); // "in het achttiende pakket is de invoer verboden"
    boolean stands = law || carried || words.contains(" blijven ") || words.contains(" blijft ") || REQUIRED.stream().anyMatch(words::endsWith) || words.endsWith("toegestaan") || stands(view, clause) || (words.endsWith("verboden") || words.startsWith("verboden ")) && IS.contains(auxiliary) && !packed;
    if (words.startsWith("visum") && !words.contains(" blij")) {
      return new Predicates.Said("adopted", one.range(), view.modality(one.range())); // "sinds 3 mei is de visumvrijstelling opgeschort"
    }
    boolean fresh = NEW.stream().anyMatch(view.lower()::startsWith) || told(view).filter(said -> said.stage().equals("adopted")).isPresent();
    boolean coming = BECOMES.contains(auxiliary);
    boolean denied = words.endsWith("toegestaan") && ownDenial(view, one.range());
    Modality modality = Modalities.stronger(denied ? Modality.FACT : view.modality(one.range()), coming ? Modality.FUTURE : Modality.FACT);
    Optional<Predicates.Said> brought = coming ? BanInstruments.of(view, one).or(() -> told(view)) : Optional.empty();
    if (coming && !stands && LaterStages.adoptedBehind(view, clause)) {
      return new Predicates.Said("adopted", one.range(), view.modality(one.range())); // "wordt verboden; de Raad stelde dat in januari vast"
    }
    if (brought.isEmpty() && coming && !stands && by(view, clause)) {
      return new Predicates.Said("adopted", one.range(), view.modality(one.range())); // "met het negentiende pakket per 1 januari verboden"
    }
    if (brought.isPresent() && !stands) {
      return new Predicates.Said(brought.get().stage(), one.range(), denied ? Modality.FACT : view.modality(one.range())); // what the package told of brings
    }
    return new Predicates.Said(stands && !(fresh && !stands(view, clause)) ? "in-force" : "adopted", one.range(), modality);
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

  /** A numbered package forbids it, and nothing in the letter says that the package is still to come. */
  private static boolean by(View view, Range clause) {
    return view.packages().stream()
        .filter(found -> clause.contains(found.range()) && BY.contains(Governor.of(view, found.range().start()).word()))
        .anyMatch(found -> view.story().views().stream()
            .flatMap(other -> other.packages().stream().filter(one -> one.thing().equals(found.thing())).flatMap(one -> Packages.said(other, one, STAGES.keySet()).stream()))
            .noneMatch(said -> !BROUGHT.contains(said.stage())));
  }

  /** What the sentences before it in the paragraph say of the package whose measures they go through, the nearest first. */
  static Optional<Predicates.Said> told(View view) {
    int paragraph = view.sentence().paragraph().number();
    return view.story().before(view, PARAGRAPH).stream()
        .filter(earlier -> earlier.sentence().paragraph().number() == paragraph)
        .flatMap(earlier -> packages(earlier).stream())
        .map(Last::said)
        .filter(said -> said.modality() == Modality.FACT)
        .findFirst();
  }

  /** "is al sinds mei verboden", "blijft verboden"; what somebody "al had verboden" is an act. */
  private static boolean stands(View view, Range clause) {
    return Words.any(view, clause, STANDS) || Words.any(view, clause, ALREADY) && !Words.any(view, clause, HAS);
  }

  /** The stage that the sentences before give what is told here: of the package or the sanctions named last. */
  static Optional<String> toldBefore(View view) {
    int paragraph = view.sentence().paragraph().number();
    return view.story().before(view, PARAGRAPH).stream()
        .filter(earlier -> earlier.sentence().paragraph().number() == paragraph)
        .flatMap(earlier -> stages(earlier).stream())
        .filter(said -> said.modality() == Modality.FACT)
        .findFirst()
        .map(said -> STAGES.get(said.stage()));
  }

  private static List<Predicates.Said> stages(View view) {
    List<Predicates.Said> stages = new ArrayList<>(packages(view).stream().map(Last::said).toList());
    for (Restrictions.Found one : view.restrictions()) {
      over(view, one.range()).or(() -> Predicates.of(view, one.range(), STAGES.keySet())).ifPresent(stages::add);
    }
    return stages;
  }

  /** "de plaatsing is niet verlengd": the only denial of the clause is that of the words themselves. */
  static boolean ownDenial(View view, Range words) {
    List<Hit.OfConcept> denials = view.cues("modality", view.clauseOf(words).range()).stream().filter(cue -> cue.concept().name().equals(Modality.NEGATED.concept())).toList();
    return denials.size() == 1 && words.contains(denials.get(0).range());
  }

  /** The stage of a restriction; what only a noun such as "een verlaging van" says gives way to the list or package that holds it. */
  static Optional<Predicates.Said> said(View view, Restrictions.Found one, Optional<Last> announced, List<Last> before) {
    Optional<Predicates.Said> embedded = Embedded.of(view, one.range(), one.type().equals(Restrictions.WHOLE));
    if (embedded.isPresent()) {
      return embedded;
    }
    Optional<Predicates.Said> dropped = Embedded.proposal(view, one.range()).or(() -> LaterStages.takenBack(view, one)).or(() -> Outcomes.of(view, one.range()));
    if (dropped.isPresent()) {
      return dropped;
    }
    Optional<Predicates.Said> studied = Studied.of(view, one.range());
    if (studied.isPresent()) {
      return studied;
    }
    boolean item = item(view);
    Optional<Predicates.Said> listed = item ? listed(announced, one.range()) : Optional.empty();
    Optional<Predicates.Said> own = listed.or(() -> MeasureVerbs.of(view, one)).or(() -> over(view, one.range())).or(() -> Predicates.of(view, one.range(), STAGES.keySet())).or(() -> decided(view, one.range())).or(() -> comes(view, one.range())).filter(said -> !times(view, said.cue()) && !dropped(view, said.cue()));
    if (own.filter(said -> said.stage().equals("proposed")).isPresent() && view.whole() == Modality.FACT && Embedded.fails(view, view.range())) {
      return Optional.of(new Predicates.Said("rejected", own.get().cue(), Modality.FACT)); // "het embargo dat Litouwen had voorgesteld, kreeg geen steun"
    }
    if (own.isPresent() && own.get().modality() == Modality.FACT) {
      return own;
    }
    Optional<Predicates.Said> carried = item || own.filter(said -> act(view, said.cue())).isEmpty() ? Optional.empty() : listed(announced, one.range());
    return inherited(view, one.range(), before).or(() -> carried).or(() -> own).or(() -> item ? Optional.empty() : listed(announced, one.range()));
  }

  /** "een verlaging van": the act as a noun, of which the package told of before says how far it is. */
  private static boolean act(View view, Range cue) {
    String words = view.lower(cue);
    return words.endsWith("ing van") || words.endsWith("ing") && words.indexOf(' ') < 0;
  }

  /** "er komt een invoerverbod", behind a sentence on the package that brings it. */
  private static Optional<Predicates.Said> comes(View view, Range thing) {
    Words words = view.wordTable();
    for (Range there : Words.in(view, view.clauseOf(thing).range(), THERE)) {
      int at = words.startingAt(there.start());
      boolean comes = at > 0 && COMES.contains(words.lower(at - 1)) || at + 1 < words.size() && COMES.contains(words.lower(at + 1));
      if (comes && !Governor.of(view, thing.start()).isPreposition()) {
        Modality modality = view.modality(thing);
        return told(view).map(said -> new Predicates.Said(said.stage(), thing, modality));
      }
    }
    return Optional.empty();
  }

  /** "besloot de tegoeden te bevriezen": an infinitive that restricts, and the decision above it. */
  private static Optional<Predicates.Said> decided(View view, Range act) {
    String words = view.lower(act);
    boolean infinitive = words.endsWith("en") && words.lastIndexOf(' ') > 2 && words.substring(0, words.lastIndexOf(' ')).endsWith(" te");
    return infinitive && Words.any(view, view.clauseOf(act).range(), DECIDED) ? Optional.of(new Predicates.Said("adopted", act, view.modality(act))) : Optional.empty();
  }

  /** "uit het pakket geschrapt": it did not come. */
  private static boolean dropped(View view, Range cue) {
    Range clause = view.clauseOf(cue).range();
    return Words.any(view, cue, STRUCK) && Words.in(view, clause, DRAFTS).stream().anyMatch(draft -> Governor.of(view, draft.start()).word().equals("uit"));
  }

  /** "sinds de instelling van de sancties", "vanaf het moment dat de sancties werden ingevoerd" only tell when something else was so. */
  private static boolean times(View view, Range cue) {
    if (TIMES.contains(Governor.of(view, cue.start()).word()) && view.lower(cue).contains("ing")) {
      return true;
    }
    Words words = view.wordTable();
    Range clause = view.clauseOf(cue).range();
    int first = words.startingAt(clause.start());
    boolean moment = first > 0 && words.lower(first).equals("dat") && MOMENTS.contains(words.lower(first - 1));
    for (int i = first; i + 1 < words.size() && words.range(i).end() <= cue.start() && !moment; i++) {
      moment = words.lower(i + 1).equals("dat") && MOMENTS.contains(words.lower(i));
    }
    return moment;
  }

  /** "Nieuw is een invoerverbod": the sentence goes on with what the package named before holds. */
  static Optional<Last> carried(View view) {
    if (SanctionWords.GOES_ON.stream().noneMatch(view.lower()::startsWith)) {
      return Optional.empty();
    }
    for (View earlier : view.story().before(view, CARRIED)) {
      List<Last> packages = packages(earlier);
      for (Restrictions.Found one : packages.isEmpty() ? earlier.restrictions() : List.<Restrictions.Found>of()) {
        if (earlier.lower(one.range()).contains("pakket")) {
          Predicates.of(earlier, one.range(), STAGES.keySet()).ifPresent(said -> packages.add(new Last(one.range(), said)));
        }
      }
      if (!packages.isEmpty()) {
        return Optional.of(packages.get(packages.size() - 1));
      }
    }
    return Optional.empty();
  }

  /** "akkoord over het opheffen van de sancties": what is said of an act that is only spoken about. */
  private static Optional<Predicates.Said> over(View view, Range range) {
    Founding founding = Founding.ofAct(view, range);
    Governor of = founding.governor();
    boolean extension = of.word().equals("van") && EXTENSIONS.contains(view.wordBefore(of.range().start()));
    if (extension) {
      Words words = view.wordTable();
      Governor above = Governor.of(view, words.range(words.startingAt(of.range().start()) - 1).start());
      return above.word().equals("over") ? Predicates.of(view, range, above, ABOVE).filter(said -> said.modality() == Modality.FACT) : Optional.empty();
    }
    return founding.start() < range.start()
        ? Predicates.of(view, range, founding.governor(), ABOVE).filter(said -> said.modality() == Modality.FACT)
        : Optional.empty();
  }

  /** What a list is of: "Het pakket is aangenomen. Het omvat de volgende maatregelen:", said before the first of its items. */
  static Optional<Last> announced(View view) {
    if (!item(view)) {
      return Optional.empty();
    }
    int opening = 0;
    for (View earlier : view.story().before(view, LONGEST_LIST)) {
      if (!item(earlier)) {
        List<Last> packages = packages(earlier);
        if (!packages.isEmpty() || ++opening == 2) {
          return packages.stream().findFirst();
        }
      }
    }
    return Optional.empty();
  }

  /** The item itself is the proof; the words that say the stage stand in another sentence. */
  static Optional<Predicates.Said> listed(Optional<Last> announced, Range item) {
    return announced.map(of -> new Predicates.Said(of.said().stage(), item, of.said().modality()));
  }

  static boolean item(View view) {
    return view.sentence().paragraph().kind() == Block.Kind.LIST_ITEM;
  }

  /** The packages of the sentence, whose stage their measures share. */
  static List<Last> packages(View view) {
    List<Last> packages = new ArrayList<>();
    for (Packages.Found found : view.packages()) {
      Packages.said(view, found, STAGES.keySet())
          .or(() -> found.pointer() ? before(view, found) : Optional.empty())
          .ifPresent(said -> packages.add(new Last(found.range(), said)));
    }
    return packages;
  }

  /** "Het pakket bevat ...": what the sentences before say of it; the words here are the proof. */
  private static Optional<Predicates.Said> before(View view, Packages.Found found) {
    return view.story().preceding(view, LONGEST_LIST).stream()
        .flatMap(earlier -> earlier.packages().stream().filter(one -> one.thing().equals(found.thing())).map(one -> Packages.said(earlier, one, STAGES.keySet())))
        .flatMap(Optional::stream)
        .findFirst()
        .map(said -> new Predicates.Said(said.stage(), found.range(), said.modality()));
  }

  /** "... vastgesteld, met een verbod op X en een verbod op Y": what the list holds has the stage of what it belongs to. */
  static Optional<Predicates.Said> inherited(View view, Range range, List<Last> all) {
    int colon = view.text().text().lastIndexOf(": ", range.start());
    if (colon > view.range().start() && !Words.any(view, new Range(colon, range.start()), Verbs.finite())) {
      Optional<Last> whole = all.stream().filter(one -> one.range().end() <= colon && one.said().modality() == Modality.FACT).reduce((first, second) -> second);
      if (whole.isPresent()) {
        return whole.map(one -> new Predicates.Said(one.said().stage(), one.said().cue(), view.modality(range))); // "voerde haar maatregelen in: een verbod op X en een verbod op Y"
      }
    }
    Optional<Last> before = all.stream().filter(one -> one.range().end() <= range.start()).reduce((first, second) -> second);
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Predicates.Said said = before.get().said();
    String governor = Governor.of(view, range.start()).word();
    Range between = new Range(before.get().range().end(), range.start());
    boolean coordinate = view.lower(said.cue()).endsWith("ing van") || view.lower(said.cue()).endsWith("aanname van"); // "de aanname van het regime tegen A, nieuwe sancties tegen B"
    boolean plain = coordinate && said.cue().end() <= before.get().range().start() && between.length() <= NEAR && (governor.isEmpty() || governor.equals("en")) && !Words.any(view, between, Verbs.finite());
    boolean listed = plain || (WITH.contains(governor) || LISTS.contains(governor) || Words.any(view, between, WITH)) && !Words.any(view, between, EXCEPT);
    Modality modality = Modalities.stronger(said.modality(), view.modality(range));
    boolean held = said.stage().equals("extended") && Words.any(view, between, HOLDS); // "zijn verlengd; zij omvatten een wapenembargo"
    return listed ? Optional.of(new Predicates.Said(held ? "in-force" : said.stage(), said.cue(), modality)) : Optional.empty();
  }
}

package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.text.Range;

/** The stage that a measure takes from what holds it: the package of the sentence, of those before it, or the list in which it is an item. */
final class HeldStages {

  static final Set<String> WITH = Set.of("met", "waaronder", "inclusief", "namelijk", "bevat", "bevatte", "bevatten", "omvat", "omvatten", "omvatte", "behelzen", "bestaan", "bestaat", "kennen", "voorzien", "behelst", "behelsde", "telt", "telde", "voorziet", "voorzag", "waarmee", "daarnaast");
  private static final Set<String> HOLDS = Set.of("omvat", "omvatten", "behelst", "behelzen", "bevat", "bevatten", "kent", "kennen", "voorziet", "voorzien", "bestaat", "bestaan", "bestaande");
  private static final Set<String> LIST_ARTICLES = Set.of("een", "het", "de");
  private static final Set<String> DRAFT_ARTICLES = Set.of("het", "dit", "dat");
  private static final String PROPOSED = "proposed";
  private static final Set<String> THEREOF = Set.of("ervan", "daarvan", "hiervan", "erin", "daarin", "hierin");
  private static final Set<String> COPULAS = Set.of("is", "zijn", "vormt", "vormen");
  private static final int OPENING = 5;
  private static final Set<String> BRINGS = Set.of("met", "in", "bij", "door", "via", "onder");
  private static final Set<String> MEASURES = Set.of("maatregelen", "sancties");
  /** Openings that go on with the sanctions told of in the sentence before. */
  private static final List<String> THEY_HOLD = List.of("die omvat", "deze omvat", "zij omvat", "ze omvat", "die bestaan uit", "deze bestaan uit", "zij bestaan uit", "het gaat");
  private static final Set<String> HOLDS_NOW = Set.of("omvat", "omvatten", "behelst", "behelzen", "bevat", "bevatten", "voorziet", "voorzien", "bestaat", "bestaan");
  private static final Set<String> STANDING = SanctionWords.all("standing-whole");
  private static final Set<String> DEFINITE = Set.of("de", "het", "deze", "dit", "haar", "zijn", "hun");
  /** Words from an article to its noun. */
  private static final int ADJECTIVES = 4;
  private static final Set<String> PRONOUNS = Set.of("dat", "die");
  private static final Set<String> WHEREIN = Set.of("waarin", "waarmee", "waarbij");
  private static final Set<String> HELD = Set.of("opgenomen", "voorzien", "begrepen", "vervat", "ingevoerd", "ingesteld", "opgelegd", "afgekondigd");
  /** "waarvan een verbod deel uitmaakt", "waartoe een verbod behoort", "maakt deel uit van" */
  private static final Set<String> OF_WHICH = Set.of("waarvan", "waartoe");
  private static final Set<String> BELONGS = SanctionWords.all("belongs");
  private static final Set<String> ACTS = SanctionWords.all("act-taken-up");
  private static final Set<String> THERE = Set.of("er");
  private static final String OF = "van";
  private static final String OUT = "uit";
  private static final Set<String> PART_OF = Set.of("van", "tot", "bij");
  private static final Set<String> PROVIDES = Set.of("voorzien", "voorziet");
  private static final Set<String> WITHIN = Set.of("opgenomen", "vervat", "begrepen", "beland", "terechtgekomen", "meegenomen");
  private static final Set<String> WITHIN_E = Set.of("vervatte", "begrepen", "voorziene");
  private static final String IN = "in";
  private static final Set<String> EXCEPT = Set.of("uitzondering", "uitgezonderd", "behalve", "behoudens");
  private static final Set<String> NOT = Set.of("geen", "niet");
  private static final Set<String> LISTS = Set.of("en", "waaronder", "alsmede", "evenals");
  private static final int LONGEST_LIST = 20;
  private static final int CARRIED = 3;
  /** Letters between two measures that go on from each other. */
  private static final int NEAR = 60;
  /** Sentences back in one paragraph that may tell of the package. */
  private static final int PARAGRAPH = 6;

  private static final Set<String> ALSO = SanctionWords.all("goes-on-also");
  private static final Set<String> IT = Set.of("het", "dit", "dat");
  private static final Set<String> INSIDE = Set.of("erin", "daarin", "hierin");
  /** Words from "daarin" to what is held, and from its article: "het eveneens daarin opgenomen brede verbod". */
  private static final int INSIDE_NEAR = 4;

  /** Behind another noun these say what it is about, but behind one of an act they open what comes: "de verlaging van het plafond". */
  private static final Set<String> ABOUT = Set.of("van", "over", "op", "naar", "door", "voor", "rond", "omtrent", "inzake");
  private static final Set<String> BRING_ABOUT = SanctionWords.all("held-act");

  private static final Set<String> COMPARES = Set.of("dan", "als", "tegenover");

  private HeldStages() {}

  /** What the sentences before it in the paragraph say of the package whose measures they go through, the nearest first. */
  static Optional<Predicates.Said> told(View view) {
    return view.story().before(view, PARAGRAPH).stream()
        .filter(view::sharesParagraph)
        .flatMap(earlier -> packages(earlier).stream())
        .map(MeasureStages.Last::said)
        .filter(said -> said.modality() == Modality.FACT)
        .findFirst();
  }

  /** "Nieuw is een invoerverbod": the sentence goes on with what the package named before holds. */
  static Optional<MeasureStages.Last> carried(View view) {
    boolean part = part(view);
    Optional<Range> draft = draft(view);
    boolean they = THEY_HOLD.stream().anyMatch(view.lower()::startsWith) || pointedAct(view) || opening(view).filter(phrase -> MEASURES.stream().anyMatch(phrase::contains)).isPresent();
    if (draft.isEmpty() && !part && !they && !alsoHolds(view) && opening(view).isEmpty() || Words.any(view, view.range(), NOT)) { // "daarin zitten geen invoerverboden"
      return Optional.empty();
    }
    for (View earlier : view.story().before(view, CARRIED)) {
      List<MeasureStages.Last> packages = packages(earlier);
      for (Restrictions.Found one : packages.isEmpty() ? earlier.restrictions() : List.<Restrictions.Found>of()) {
        if (earlier.lower(one.range()).contains("pakket") || one.type().equals(Restrictions.WHOLE) && (part || they) && earlier.sharesParagraph(view)) {
          NominalActs.of(earlier, one.range()).or(() -> Predicates.of(earlier, one.range(), MeasureStages.STAGES.keySet())).ifPresent(said -> packages.add(new MeasureStages.Last(one.range(), said)));
        }
      }
      if (!packages.isEmpty()) {
        MeasureStages.Last last = packages.get(packages.size() - 1);
        return Optional.of(draft.map(noun -> new MeasureStages.Last(noun, new Predicates.Said(PROPOSED, noun, Modality.FACT))).orElse(last));
      }
    }
    return Optional.empty();
  }

  /** "Het ontwerp voorziet in een verbod op X en in de plaatsing van": what a draft holds is proposed, however far the talks on it are. */
  private static Optional<Range> draft(View view) {
    Words words = view.wordTable();
    boolean holds = words.size() > 2 && DRAFT_ARTICLES.contains(words.lower(0)) && SanctionWords.DRAFTS.contains(words.lower(1)) && HOLDS_NOW.contains(words.lower(2));
    return holds ? Optional.of(words.range(1)) : Optional.empty();
  }

  /** "De nieuwe sancties bestaan uit": the measures themselves that hold those of the sentence, of which nothing else is told. */
  static boolean holder(View view, Range whole) {
    return opening(view).filter(phrase -> whole.end() - view.range().start() < phrase.length()).isPresent();
  }

  /** The words with which the sentence goes on with the measures told of before. */
  private static Optional<String> opening(View view) {
    return SanctionWords.GOES_ON.stream().filter(view.lower()::startsWith).findFirst();
  }

  /** "Wel behelst het een verbod op X", "Verder voorziet het in" */
  private static boolean alsoHolds(View view) {
    Words words = view.wordTable();
    return words.size() > 2 && ALSO.contains(words.lower(0)) && HOLDS.contains(words.lower(1)) && IT.contains(words.lower(2));
  }

  /** "Deze aanscherping omvat een verbod op X": the act that the sentence before tells of. */
  private static boolean pointedAct(View view) {
    Words words = view.wordTable();
    boolean pointed = words.size() > 2 && Regimes.POINTS.contains(words.lower(0)) && ACTS.contains(words.lower(1));
    return pointed && HOLDS_NOW.contains(words.lower(2));
  }

  /** "Kern daarvan is", "Belangrijk element hierin vormt", "Daarvan maakt een verbod deel uit", "vormt er de kern van": a part of what the sentence before tells of. */
  private static boolean part(View view) {
    Words words = view.wordTable();
    for (int i = 0; view.mayHold(THEREOF) && i + 1 < Math.min(words.size(), OPENING); i++) {
      if (THEREOF.contains(words.lower(i)) && COPULAS.contains(words.lower(i + 1))) {
        return true;
      }
    }
    Range clause = view.clauses().get(0).range();
    return view.mayHold(BELONGS) && Words.any(view, clause, BELONGS) && (Words.any(view, clause, THEREOF) || ofIt(view, clause));
  }

  /** "er de kern van", "er deel van uit": "van" has nothing behind it. */
  private static boolean ofIt(View view, Range clause) {
    Words words = view.wordTable();
    int last = StagePattern.behind(words, clause) - 1;
    int of = last > 0 && words.lower(last).equals(OUT) ? last - 1 : last;
    return of > 0 && words.lower(of).equals(OF) && Words.any(view, clause, THERE);
  }

  /** What a list is of: "Het pakket is aangenomen. Het omvat de volgende maatregelen:", said before the first of its items. */
  static Optional<MeasureStages.Last> announced(View view) {
    if (!item(view)) {
      return Optional.empty();
    }
    int opening = 0;
    for (View earlier : view.story().before(view, LONGEST_LIST)) {
      if (!item(earlier)) {
        Optional<MeasureStages.Last> lead = opening == 0 ? LeadIns.of(earlier) : Optional.empty();
        if (lead.isPresent() || opening == 0 && LeadIns.doubts(earlier)) {
          return lead;
        }
        List<MeasureStages.Last> packages = packages(earlier);
        if (!packages.isEmpty() || ++opening == 2) {
          return packages.stream().findFirst();
        }
      }
    }
    return Optional.empty();
  }

  /** The item itself is the proof; the words that say the stage stand in another sentence. */
  static Optional<Predicates.Said> listed(Optional<MeasureStages.Last> announced, Range item) {
    return announced.map(of -> new Predicates.Said(of.said().stage(), item, of.said().modality()));
  }

  /** What a verb of the item does is as far as the list is, unless that only goes on or ends: "De Commissie stelde voor:", "de havens gaan dicht". */
  static Optional<Predicates.Said> below(View view, Optional<MeasureStages.Last> announced, Range act, Modality modality) {
    Modality own = modality == Modality.FUTURE ? Modality.FACT : modality;
    return announced.map(MeasureStages.Last::said)
        .filter(said -> item(view) && !Regimes.CHANGED.contains(said.stage()))
        .map(said -> new Predicates.Said(said.stage(), act, Modalities.stronger(said.modality(), own)));
  }

  static boolean item(View view) {
    return view.sentence().paragraph().kind() == Block.Kind.LIST_ITEM;
  }

  /** Behind what belongs to the measure before stand a comma and an article, and no verb: the list goes on. */
  private static boolean goesOn(View view, Range between) {
    String words = view.words(between);
    int comma = words.lastIndexOf(',');
    return comma >= 0 && LIST_ARTICLES.contains(words.substring(comma + 1).strip()) && !Words.any(view, between, Verbs.finite()) && view.cues("status", between).isEmpty();
  }

  /** "De geldende maatregelen omvatten een wapenembargo": what sanctions that are there hold is in force; not what new ones or those just told of do. */
  static Optional<Predicates.Said> holds(View view, Range whole) {
    if (!view.mayHold(HOLDS_NOW) || view.whole() != Modality.FACT || Governor.of(view, whole.start()).isPreposition() || !definite(view, whole) || told(view).isPresent()) {
      return Optional.empty();
    }
    return Words.in(view, Story.after(whole, view.clauseOf(whole).range()), HOLDS_NOW).stream()
        .findFirst()
        .filter(verb -> view.modality(verb) == Modality.FACT && view.cues("status", view.clauseOf(whole).range()).isEmpty())
        .map(verb -> new Predicates.Said("in-force", verb, Modality.FACT));
  }

  /** The verb by which sanctions that are there hold a measure. */
  static boolean holding(View view, Range cue) {
    return HOLDS_NOW.contains(view.lower(cue));
  }

  /** Sanctions told of before hold it, by that verb. */
  static boolean held(View view, Predicates.Said said, List<MeasureStages.Last> before) {
    return holding(view, said.cue()) && before.stream().anyMatch(last -> last.said().cue().equals(said.cue()));
  }

  /** An adjective says that they are there: "de geldende sancties". */
  static boolean standing(View view, Range whole) {
    Words words = view.wordTable();
    int noun = words.startingAt(whole.start());
    return words.any(Math.max(0, noun - ADJECTIVES), noun, STANDING);
  }

  private static boolean definite(View view, Range whole) {
    Words words = view.wordTable();
    int noun = words.startingAt(whole.start());
    int first = Math.max(words.startingAt(view.clauseOf(whole).range().start()), noun - ADJECTIVES);
    return words.any(first, noun, DEFINITE) && !words.any(first, noun, SanctionWords.FRESH);
  }

  /** The packages of the sentence, whose stage their measures share. */
  static List<MeasureStages.Last> packages(View view) {
    List<MeasureStages.Last> packages = new ArrayList<>();
    for (Packages.Found found : view.packages().stream().filter(one -> ProposedPackages.said(view, one).isEmpty() && !compared(view, one.range())).toList()) {
      Packages.said(view, found, MeasureStages.STAGES.keySet())
          .or(() -> found.pointer() ? before(view, found) : Optional.empty())
          .or(() -> brings(view, found))
          .or(() -> proposes(view, found))
          .ifPresent(said -> packages.add(new MeasureStages.Last(found.range(), said)));
    }
    return packages;
  }

  /** "Anders dan het negentiende, dat in mei werd vastgesteld, raakt het ...": with which a package is only compared. */
  private static boolean compared(View view, Range found) {
    Words words = view.wordTable();
    int first = words.startingAt(found.start());
    return words.any(Math.max(0, first - 2), first, COMPARES);
  }

  /** "De volgende maatregelen zijn met het zeventiende pakket ingevoerd:": what becomes of the measures behind the colon, by their package. */
  private static Optional<Predicates.Said> brings(View view, Packages.Found found) {
    Range clause = view.clauseOf(found.range()).range();
    boolean head = BRINGS.contains(Governor.of(view, found.range().start()).word()) && view.words(clause).strip().endsWith(":") && Words.any(view, clause, MEASURES) && view.whole() == Modality.FACT;
    return view.cues("status", clause).stream()
        .filter(cue -> head && view.modality(cue.range()) == Modality.FACT)
        .map(cue -> new Predicates.Said(cue.concept().name().equals("in-force") && Words.any(view, clause, Verbs.PASSIVE) ? "adopted" : cue.concept().name(), cue.range(), Modality.FACT)) // "worden van kracht"
        .findFirst();
  }

  /** "In het pakket stelt de Commissie voor om ...": so the package itself is proposed. */
  private static Optional<Predicates.Said> proposes(View view, Packages.Found found) {
    Range clause = view.clauseOf(found.range()).range();
    boolean in = Governor.of(view, found.range().start()).word().equals("in") && view.whole() == Modality.FACT && Words.any(view, clause, LaterStages.PROPOSERS);
    boolean proposed = in && view.cues("status", clause).stream().anyMatch(cue -> cue.concept().name().equals("proposed") && view.modality(cue.range()) == Modality.FACT);
    return proposed ? Optional.of(new Predicates.Said("proposed", found.range(), Modality.FACT)) : Optional.empty();
  }

  /** "bezwaar tegen het daarin opgenomen verbod": it is as far as the package that the sentences before tell of. */
  static Optional<Predicates.Said> described(View view, Range thing) {
    if (!view.mayHold(INSIDE) || view.whole() != Modality.FACT) {
      return Optional.empty();
    }
    Words words = view.wordTable();
    int noun = words.startingAt(thing.start());
    int first = Math.max(1, noun - INSIDE_NEAR);
    boolean inside = false;
    for (int i = first; i + 1 < noun; i++) {
      inside |= INSIDE.contains(words.lower(i)) && (WITHIN.contains(words.lower(i + 1)) || WITHIN_E.contains(words.lower(i + 1))) && words.any(Math.max(0, i - INSIDE_NEAR), i, LIST_ARTICLES);
    }
    return inside ? told(view).map(said -> new Predicates.Said(said.stage(), thing, said.modality())) : Optional.empty();
  }

  /** "Het pakket bevat ...": what the sentences before say of it; the words here are the proof. */
  static Optional<Predicates.Said> before(View view, Packages.Found found) {
    return view.story().preceding(view, LONGEST_LIST).stream()
        .flatMap(earlier -> earlier.packages().stream().filter(one -> one.thing().equals(found.thing()) && ProposedPackages.said(earlier, one).isEmpty()).map(one -> Packages.said(earlier, one, MeasureStages.STAGES.keySet())))
        .flatMap(Optional::stream)
        .findFirst()
        .map(said -> new Predicates.Said(said.stage(), found.range(), said.modality()));
  }

  /** "het pakket, dat onder meer een verbod op X bevat", "waarin een verbod op X is opgenomen": the relative clause behind it says what it holds. */
  private static boolean relative(View view, Range range, Range whole) {
    Clause clause = view.clauseOf(range);
    int at = view.clauses().indexOf(clause);
    boolean behind = clause.opener() == Clause.Opener.SUBORDINATE && at > 0 && view.clauses().get(at - 1).range().contains(whole);
    if (!behind) {
      return false;
    }
    Words words = view.wordTable();
    String opener = words.opening(clause.range().start());
    return PRONOUNS.contains(opener) && Words.any(view, clause.range(), HOLDS) || WHEREIN.contains(opener) && Words.any(view, clause.range(), HELD) || OF_WHICH.contains(opener) && Words.any(view, clause.range(), BELONGS) && !Words.any(view, clause.range(), NOT);
  }

  /** "Een invoerverbod maakt deel uit van het pakket, dat in mei is aangenomen": what it is a part of stands behind it. */
  private static Optional<Predicates.Said> part(View view, Range range, List<MeasureStages.Last> all) {
    Range clause = view.clauseOf(range).range();
    boolean plain = !Words.any(view, clause, NOT) && !Governor.of(view, range.start()).isPreposition();
    boolean belongs = plain && Words.any(view, clause, BELONGS);
    boolean within = plain && Words.any(view, clause, WITHIN); // "is in het pakket beland, dat in mei is aangenomen"
    return all.stream()
        .filter(one -> one.range().start() >= range.end() && clause.contains(one.range()) && (belongs && PART_OF.contains(Governor.of(view, one.range().start()).word()) || within && IN.equals(Governor.of(view, one.range().start()).word())))
        .findFirst()
        .map(one -> new Predicates.Said(one.said().stage(), one.said().cue(), Modalities.stronger(one.said().modality(), view.modality(range))));
  }

  /** "waarin is voorzien in een verbod": what only this verb makes to come is held as it is. */
  static boolean provided(View view, Range thing) {
    List<Hit.OfConcept> cues = view.cues("modality", view.clauseOf(thing).range()).stream().filter(cue -> !cue.concept().name().equals(Modality.FACT.concept())).toList();
    return !cues.isEmpty() && view.whole() != Modality.NEGATED && cues.stream().allMatch(cue -> Words.any(view, cue.range(), PROVIDES)) && WHEREIN.contains(view.wordTable().opening(view.clauseOf(thing).range().start()));
  }

  /** "... vastgesteld, met een verbod op X en een verbod op Y": what the list holds has the stage of what it belongs to. */
  static Optional<Predicates.Said> inherited(View view, Range range, List<MeasureStages.Last> all) {
    return foreign(view, range) ? Optional.empty() : ofWhole(view, range, all);
  }

  /**
   * "een ontheffing van het verbod", "een bepaling over het embargo": another noun is held, and the measure is only what it is about; "bevat volgens
   * Malta een verbod": another says that it is held.
   */
  static boolean foreign(View view, Range thing) {
    if (!view.mayHold(HOLDS)) {
      return false;
    }
    Governor governor = Governor.of(view, thing.start());
    String noun = view.wordBefore(governor.range().start());
    boolean about = ABOUT.contains(governor.word()) && !BRING_ABOUT.contains(noun) && !SanctionWords.LISTED.contains(noun);
    return about || voiced(view, new Range(view.range().start(), thing.start()));
  }

  /** "volgens Malta"; whoever has made the proposal knows what it holds. */
  private static boolean voiced(View view, Range before) {
    Words words = view.wordTable();
    return Words.in(view, before, SanctionWords.VOICES).stream().map(voice -> words.startingAt(voice.end())).anyMatch(who -> !words.any(who, Math.min(words.size(), who + ADJECTIVES), LaterStages.PROPOSERS));
  }

  private static Optional<Predicates.Said> ofWhole(View view, Range range, List<MeasureStages.Last> all) {
    int colon = view.last(": ", range.start());
    if (colon > view.range().start() && !Words.any(view, new Range(colon, range.start()), Verbs.finite())) {
      Optional<MeasureStages.Last> whole = all.stream().filter(one -> one.range().end() <= colon && one.said().modality() == Modality.FACT).reduce((first, second) -> second);
      if (whole.isPresent()) {
        return whole.map(one -> new Predicates.Said(one.said().stage(), one.said().cue(), view.modality(range))); // "voerde haar maatregelen in: een verbod op X en een verbod op Y"
      }
    }
    Optional<MeasureStages.Last> before = all.stream().filter(one -> one.range().end() <= range.start()).reduce((first, second) -> second);
    if (before.isEmpty()) {
      return part(view, range, all);
    }
    Predicates.Said said = before.get().said();
    String governor = Governor.of(view, range.start()).word();
    Range between = new Range(before.get().range().end(), range.start());
    boolean coordinate = view.lower(said.cue()).endsWith("ing van") || view.lower(said.cue()).endsWith("aanname van"); // "de aanname van het regime tegen A, nieuwe sancties tegen B"
    boolean plain = coordinate && said.cue().end() <= before.get().range().start() && between.length() <= NEAR && (governor.isEmpty() || governor.equals("en")) && !Words.any(view, between, Verbs.finite());
    boolean within = said.modality() == Modality.FACT && !view.lower(view.clauseOf(range).range()).contains("verplichting") && Words.any(view, view.clauseOf(range).range(), WITHIN) && !governor.equals("over"); // "In het pakket, dat is aangenomen, is een verbod opgenomen"
    boolean next = governor.isEmpty() && goesOn(view, between); // "omvatten een wapenembargo, een verbod op X"
    Governor own = Governor.of(view, range.start());
    boolean both = governor.equals("in") && view.wordBefore(own.range().start()).equals("en") && Governor.of(view, before.get().range().start()).word().equals("in"); // "voorziet in een verbod op X en in de plaatsing van"
    boolean listed = plain || within || next || both || relative(view, range, before.get().range()) || (WITH.contains(governor) || LISTS.contains(governor) || Words.any(view, between, WITH)) && !Words.any(view, between, EXCEPT);
    Modality modality = Modalities.stronger(said.modality(), provided(view, range) ? Modality.FACT : view.modality(range));
    boolean held = said.stage().equals("extended") && Words.any(view, between, HOLDS); // "zijn verlengd; zij omvatten een wapenembargo"
    return listed ? Optional.of(new Predicates.Said(held ? "in-force" : said.stage(), said.cue(), modality)) : Optional.empty();
  }
}

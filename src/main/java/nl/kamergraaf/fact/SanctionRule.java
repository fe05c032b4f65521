package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** Restrictions that somebody proposes, imposes, extends or lifts, and those who are put on a list. */
final class SanctionRule implements Rule {

  /** Stages of the status scheme that a measure can be in; a measure that is set up ("ingesteld") is adopted, one that is ended is lifted. */
  private static final Map<String, String> STAGES =
      Map.ofEntries(
          Map.entry("proposed", "proposed"), Map.entry("announced", "announced"), Map.entry("in-preparation", "in-preparation"),
          Map.entry("in-negotiation", "in-negotiation"), Map.entry("agreed", "agreed"), Map.entry("adopted", "adopted"),
          Map.entry("established", "adopted"), Map.entry("in-force", "in-force"), Map.entry("extended", "extended"),
          Map.entry("suspended", "suspended"), Map.entry("lifted", "lifted"), Map.entry("ended", "ended"), Map.entry("under-study", "under-study"),
          Map.entry("operational", "in-force"), Map.entry("withdrawn", "lifted"), Map.entry("rejected", "rejected"));
  /** Stages of an act that a noun or infinitive takes from the verb above it. */
  private static final Set<String> ABOVE = Set.of("proposed", "agreed", "announced", "in-negotiation", "under-study", "in-preparation");
  private static final Set<String> WITH = Set.of("met", "waaronder", "inclusief", "namelijk", "bevat", "omvat", "behelst", "voorziet", "waarmee", "daarnaast");
  private static final Set<String> TO = Set.of("aan", "voor", "tegen");
  private static final Set<String> STANDS = Set.of("blijft", "blijven", "sinds");
  private static final Set<String> ACTS = Set.of("adopted", "proposed", "agreed", "announced", "in-negotiation");
  private static final Set<String> EXCEPT = Set.of("uitzondering", "uitgezonderd", "behalve", "behoudens");
  private static final Set<String> LISTS = Set.of("en", "waaronder", "alsmede", "evenals");

  private static final int LONGEST_LIST = 20;
  private static final int CARRIED = 3;
  private static final Set<String> TIMES = Set.of("sinds", "sedert", "vanaf");
  private static final Set<String> MOMENTS = Set.of("moment", "ogenblik", "tijdstip");
  private static final Set<String> DECIDED = Set.of("besloot", "besloten");
  private static final Set<String> DIRECTED = Set.of("gericht", "richten", "zich");

  @Override
  public String name() {
    return "sanction/measure";
  }

  @Override
  public String reads() {
    return "Sancties als geheel, een enkele maatregel of plaatsingen op een lijst, met stadium, goederen, doelwit, partij en aantal: \"de EU stelde een importverbod in op olie\", \"de sancties tegen Mali zijn verlengd\", \"vijf personen op de sanctielijst\".";
  }

  /** What was said last of a restriction of the sentence. */
  private record Last(Range range, Predicates.Said said) {}

  @Override
  public void apply(View view, Consumer<Fact> out) {
    if (view.tooLong()) {
      return;
    }
    List<Restrictions.Found> restrictions = view.restrictions();
    List<Listings.Found> listings = Listings.in(view);
    List<Restrictions.Found> prohibitions = Prohibitions.in(view);
    if (restrictions.isEmpty() && listings.isEmpty() && prohibitions.isEmpty() && !item(view)) {
      return;
    }
    Optional<Last> announced = announced(view).or(() -> carried(view));
    List<Last> before = new ArrayList<>(packages(view));
    List<Range> told = new ArrayList<>();
    for (Restrictions.Found one : restrictions) {
      if (prohibitions.stream().anyMatch(other -> other.range().overlaps(one.range()) && other.type().equals(one.type()))) {
        continue;
      }
      Optional<Predicates.Said> said =
          Restrictions.acts(view, one)
              ? Optional.of(acted(view, one))
              : said(view, one, announced, before);
      if (said.isPresent()) {
        before.add(new Last(one.range(), said.get()));
        told.add(one.range());
        List<Range> listed = listed(view, one, said.get());
        if (listed.isEmpty()) {
          out.accept(restriction(view, one, said.get()));
        }
        listed.forEach(count -> out.accept(persons(view, one, said.get(), count)));
      }
    }
    for (Restrictions.Found one : prohibitions) {
      String stage = before.isEmpty() ? "in-force" : before.get(before.size() - 1).said().stage();
      out.accept(restriction(view, one, new Predicates.Said(stage, one.range(), Modality.FACT)));
    }
    if (restrictions.isEmpty() && listings.isEmpty() && announced.isPresent() && item(view)) {
      counted(view, announced.get(), out);
    }
    for (Listings.Found one : listings) {
      if (told.stream().noneMatch(other -> other.overlaps(one.words()))) {
        listing(view, one, before, announced, out);
      }
    }
  }

  /** The stage of a restriction; what only a noun such as "een verlaging van" says gives way to the list or package that holds it. */
  private static Optional<Predicates.Said> said(View view, Restrictions.Found one, Optional<Last> announced, List<Last> before) {
    boolean item = item(view);
    Optional<Predicates.Said> listed = item ? listed(announced, one.range()) : Optional.empty();
    Optional<Predicates.Said> own = listed.or(() -> over(view, one.range())).or(() -> Predicates.of(view, one.range(), STAGES.keySet())).filter(said -> !times(view, said.cue()));
    if (own.isPresent() && own.get().modality() == Modality.FACT) {
      return own;
    }
    return inherited(view, one.range(), before).or(() -> own).or(() -> item ? Optional.empty() : listed(announced, one.range()));
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
  private static Optional<Last> carried(View view) {
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

  /** An item of a package's list that only counts: "63 schepen van de schaduwvloot", "48 personen en 35 entiteiten". */
  private void counted(View view, Last announced, Consumer<Fact> out) {
    for (Listings.Found one : Listings.counted(view)) {
      out.accept(
          new Fact.Sanction(
              view.basis(this, one.words(), Modalities.stronger(announced.said().modality(), view.modality(one.words())), 0.8), Optional.of(one.type()), List.of(),
              List.of(), targets(view, one.words()), List.of(), part(view), one.count(), STAGES.get(announced.said().stage()), Fact.Time.NONE));
    }
  }

  /** "verbiedt de invoer" restricts; what "is verboden" or "blijft bevroren" is in force, what "wordt verboden" will be. */
  private static Predicates.Said acted(View view, Restrictions.Found one) {
    Range clause = view.clauseOf(one.range()).range();
    String words = view.lower(one.range());
    boolean carried = one.type().equals("asset-freeze") && Words.any(view, clause, SanctionWords.CARRIERS) && Words.any(view, clause, Set.of("hebben", "heeft", "hadden"));
    boolean stands = carried || Words.any(view, clause, STANDS) || (words.endsWith("verboden") || words.startsWith("verboden ")) && Words.any(view, clause, Set.of("is", "zijn"));
    boolean coming = Words.any(view, clause, Set.of("wordt", "worden")) && !Words.any(view, clause, Set.of("is", "zijn", "heeft", "hebben"));
    Modality modality = Modalities.stronger(view.modality(one.range()), coming ? Modality.FUTURE : Modality.FACT);
    return new Predicates.Said(stands ? "in-force" : "adopted", one.range(), modality);
  }

  /** The numbers of persons and entities that sanctions are put on: "sancties tegen zeven personen" is a listing of seven. */
  private static List<Range> listed(View view, Restrictions.Found one, Predicates.Said said) {
    if (!one.type().equals(Restrictions.WHOLE) || !ACTS.contains(STAGES.get(said.stage()))) {
      return List.of();
    }
    List<Range> counts = new ArrayList<>();
    for (Quantity q : view.mentions(Quantity.class, Story.after(one.range(), view.clauseOf(one.range()).range()))) {
      boolean goesOn = !counts.isEmpty() && Governor.of(view, q.range().start()).word().equals("en");
      Governor governor = Governor.of(view, q.range().start());
      boolean towards = TO.contains(governor.word()) || governor.word().equals("op") && DIRECTED.contains(view.wordBefore(governor.range().start()));
      Range thing = q.thing().orElse(q.range());
      if (q.unit() == Quantity.Unit.COUNT && (towards || goesOn) && SanctionWords.listable(view.lower(new Range(q.range().start(), thing.end())))) {
        counts.add(q.range());
      }
    }
    return counts;
  }

  private Fact persons(View view, Restrictions.Found one, Predicates.Said said, Range count) {
    return new Fact.Sanction(
        view.basis(this, one.range().to(count).to(said.cue()), said.modality(), 0.85), Optional.of("listing"), List.of(), List.of(), targets(view, one.range()),
        authorities(view, one.range(), said.cue()), part(view, one.range()), Optional.of(count), STAGES.get(said.stage()), Times.of(view, said.cue()));
  }

  /** "akkoord over het opheffen van de sancties": what is said of an act that is only spoken about. */
  private static Optional<Predicates.Said> over(View view, Range range) {
    Founding founding = Founding.ofAct(view, range);
    return founding.start() < range.start()
        ? Predicates.of(view, range, founding.governor(), ABOVE).filter(said -> said.modality() == Modality.FACT)
        : Optional.empty();
  }

  /** What a list is of: "Het pakket is aangenomen. Het omvat de volgende maatregelen:", said before the first of its items. */
  private static Optional<Last> announced(View view) {
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
  private static Optional<Predicates.Said> listed(Optional<Last> announced, Range item) {
    return announced.map(of -> new Predicates.Said(of.said().stage(), item, of.said().modality()));
  }

  private static boolean item(View view) {
    return view.sentence().paragraph().kind() == Block.Kind.LIST_ITEM;
  }

  /** The packages of the sentence, whose stage their measures share. */
  private static List<Last> packages(View view) {
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
    return view.story().before(view, LONGEST_LIST).stream()
        .flatMap(earlier -> earlier.packages().stream().filter(one -> one.thing().equals(found.thing())).map(one -> Packages.said(earlier, one, STAGES.keySet())))
        .flatMap(Optional::stream)
        .findFirst()
        .map(said -> new Predicates.Said(said.stage(), found.range(), said.modality()));
  }

  /** "... vastgesteld, met een verbod op X en een verbod op Y": what the list holds has the stage of what it belongs to. */
  private static Optional<Predicates.Said> inherited(View view, Range range, List<Last> all) {
    Optional<Last> before = all.stream().filter(one -> one.range().end() <= range.start()).reduce((first, second) -> second);
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Predicates.Said said = before.get().said();
    String governor = Governor.of(view, range.start()).word();
    Range between = new Range(before.get().range().end(), range.start());
    boolean listed = (WITH.contains(governor) || LISTS.contains(governor) || Words.any(view, between, WITH)) && !Words.any(view, between, EXCEPT);
    Modality modality = Modalities.stronger(said.modality(), view.modality(range));
    return listed ? Optional.of(new Predicates.Said(said.stage(), said.cue(), modality)) : Optional.empty();
  }

  private Fact restriction(View view, Restrictions.Found one, Predicates.Said said) {
    boolean whole = one.type().equals(Restrictions.WHOLE);
    String status = STAGES.get(said.stage());
    Goods goods = whole ? Goods.NONE : Goods.after(view, one.range());
    Optional<Range> count = whole ? Optional.empty() : persons(view, one);
    return new Fact.Sanction(
        view.basis(this, one.range().to(said.cue()), said.modality(), 0.85), Optional.of(one.type()), goods.concepts(), goods.words(),
        targets(view, one.range()), authorities(view, one.range(), said.cue()), part(view, one.range()), count,
        status.equals("ended") && !past(view, said.cue()) ? "lifted" : status, Times.of(view, said.cue()));
  }

  /** "liep af" ends of itself; what somebody ends is lifted. */
  private static boolean past(View view, Range cue) {
    String words = view.lower(cue);
    return words.endsWith("af") || words.contains("afliep") || words.contains("verlopen") || words.contains("verstreken") || words.contains("verstreek")
        || words.contains("afgelopen");
  }

  /** "de uitsluiting van SWIFT van 22 banken" */
  private static boolean of(View view, Restrictions.Found one, Quantity count) {
    return one.type().equals("financial-restriction") && count.range().start() > one.range().end() && Governor.of(view, count.range().start()).word().equals("van");
  }

  /** "een inreisverbod opgelegd aan vijf functionarissen" */
  private static Optional<Range> persons(View view, Restrictions.Found one) {
    boolean acts = Restrictions.acts(view, one);
    return view.mentions(Quantity.class, Listings.counted(view, one.range())).stream()
        .filter(q -> !Restrictions.between(view, one.range(), q.range(), true))
        .filter(q -> q.unit() == Quantity.Unit.COUNT && (of(view, one, q) || acts && !SanctionWords.BANS.contains(view.lower(one.range()).split(" ")[0]) || TO.contains(Governor.of(view, q.range().start()).word())))
        .map(Quantity::range)
        .findFirst();
  }

  private void listing(View view, Listings.Found one, List<Last> before, Optional<Last> announced, Consumer<Fact> out) {
    String status = one.type().equals("delisting") ? "lifted" : "adopted";
    Modality modality = Modalities.stronger(view.modality(one.words()), one.count().map(view::modality).orElse(Modality.FACT));
    Range cue = one.words();
    if (one.nominal()) {
      Optional<Predicates.Said> said = above(view, one).or(() -> decided(view, one)).or(() -> achieved(view, one)).or(() -> Predicates.of(view, one.words(), ABOVE)).or(() -> inherited(view, one.range(), before)).or(() -> listed(announced, one.range()));
      if (said.isEmpty()) {
        return;
      }
      status = STAGES.get(said.get().stage());
      modality = Modalities.stronger(modality, said.get().modality());
      cue = said.get().cue();
    }
    out.accept(
        new Fact.Sanction(
            view.basis(this, one.range(), modality, 0.85), Optional.of(one.type()), List.of(), List.of(), targets(view, one.range()),
            Things.subjects(view, view.clauseOf(cue).range(), cue), part(view), one.count(), status, Times.of(view, one.words())));
  }

  /** "heeft voorgesteld negen kolonisten op de lijst te plaatsen", "akkoord over de plaatsing van": the stage of the verb above. */
  private static Optional<Predicates.Said> above(View view, Listings.Found one) {
    return view.cues("status").stream()
        .filter(cue -> ABOVE.contains(cue.concept().name()) && cue.range().start() < one.range().end())
        .findFirst()
        .map(cue -> new Predicates.Said(cue.concept().name(), cue.range(), view.modality(cue.range())));
  }

  /** "verwelkomt de listing van zes rechters" */
  private static Optional<Predicates.Said> achieved(View view, Listings.Found one) {
    boolean achieved = Words.any(view, view.clauseOf(one.words()).range(), SanctionWords.ACHIEVED);
    return achieved ? Optional.of(new Predicates.Said("adopted", one.words(), view.modality(one.words()))) : Optional.empty();
  }

  /** "besloot zes rechters op de lijst te plaatsen", "besloot tot plaatsing van zes rechters" */
  private static Optional<Predicates.Said> decided(View view, Listings.Found one) {
    return Words.in(view, view.clauseOf(one.words()).range(), DECIDED).stream()
        .findFirst()
        .map(verb -> new Predicates.Said("adopted", verb, view.modality(verb)));
  }

  private static List<Thing> targets(View view, Range range) {
    List<Thing> targets = new ArrayList<>(Restrictions.targets(view, range));
    if (targets.isEmpty()) {
      Packages.target(view).ifPresent(state -> targets.add(new Thing.Known(state)));
    }
    return targets;
  }

  private static List<Thing> authorities(View view, Range range, Range cue) {
    List<Thing> said = Restrictions.authority(view, range).map(List::of).orElse(List.of());
    List<Thing> all = said.isEmpty() ? Things.subjects(view, view.clauseOf(cue).range(), cue) : said;
    List<Thing> targets = Restrictions.targets(view, range);
    return all.stream().filter(SanctionRule::imposes).filter(thing -> !targets.contains(thing)).toList();
  }

  /** States and bodies impose sanctions; firms, lines and persons do not. */
  private static boolean imposes(Thing thing) {
    return thing instanceof Thing.Known known && (known.entry().kind() == Kind.COUNTRY || SanctionWords.imposes(known.entry().label()));
  }

  /** The regime that the words themselves name, else the one package of the sentence. */
  private static Optional<Thing> part(View view, Range range) {
    return Restrictions.regime(view, range).flatMap(Things::of).or(() -> part(view));
  }

  private static Optional<Thing> part(View view) {
    List<Packages.Found> packages = view.packages();
    return packages.size() == 1 ? Optional.of(packages.get(0).thing()) : Optional.empty();
  }
}

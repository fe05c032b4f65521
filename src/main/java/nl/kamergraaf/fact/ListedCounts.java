package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/**
 * The numbers of persons and entities that sanctions are put on or taken off: "sancties tegen zeven personen" is a listing of seven, wherever
 * the sentence has them ("tegen zeven personen zijn sancties ingesteld", "de EU legde zeven personen sancties op").
 */
final class ListedCounts {

  private static final Set<String> TO = Set.of("aan", "voor", "tegen", "jegens");
  private static final Set<String> ACTS = Set.of("adopted", "proposed", "agreed", "announced", "in-negotiation", "lifted", "suspended");
  private static final Set<String> DIRECTED = Set.of("gericht", "richten", "zich");
  /** Verbs of making longer take whom they add by these. */
  private static final Set<String> ADDING = Set.of("tot", "met");
  private static final Set<String> ADDS = Set.of("uitgebreid", "breid", "uit te breiden", "aangevuld");
  private static final Set<String> IMPOSES = Set.of("opgelegd", "legde", "legt", "leggen", "op te leggen");
  static final Set<String> HIT = Set.of("met", "onder");
  private static final Set<String> NAMELY = Set.of("weten", "namelijk");
  private static final Set<String> PARTS = Set.of("waaronder", "waarvan", "inclusief", "zoals");
  private static final Set<String> WHO = Set.of("wie");
  /** "één van de vier": the number behind is that of the whole. */
  private static final Set<String> ONES = Set.of("één", "eén", "een", "twee", "drie", "vier", "vijf", "zes");
  /** Words of a thing counted that the count itself may leave out: "plaatsvervangend aanklagers". */
  private static final int MORE = 3;
  /** Words between two numbers that go on from each other. */
  private static final int APART = 7;

  private static final Set<String> JOINS = Set.of("en", "alsmede", "alsook", "evenals");
  private static final Set<String> ONE = Set.of("één", "eén", "1");

  private ListedCounts() {}

  /** Those of the clause of a restriction, none where its stage is no act on persons. */
  static List<Range> of(View view, Restrictions.Found one, Predicates.Said said) {
    boolean which = said.stage().equals("suspended") && !view.lower(one.range()).endsWith("sancties"); // measures that are suspended: which ones, nobody says
    if (!acts(one, said) || which) {
      return List.of();
    }
    String cue = view.lower(said.cue());
    boolean adds = ADDS.stream().anyMatch(cue::contains);
    boolean imposes = IMPOSES.stream().anyMatch(cue::startsWith) || HIT.contains(Governor.of(view, one.range().start()).word()) && said.stage().equals("adopted"); // "drie rechters zijn met sancties belegd"
    List<Range> counts = new ArrayList<>();
    Range clause = view.clauseOf(one.range()).range();
    Range told = said.cue().start() >= clause.end() ? clause.to(view.clauseOf(said.cue()).range()) : clause; // "Het regime, dat is verlengd, werd uitgebreid met vijf personen"
    for (Quantity count : view.mentions(Quantity.class, told)) {
      Governor governor = Governor.of(view, count.range().start());
      boolean towards = TO.contains(governor.word()) || governor.word().equals("op") && DIRECTED.contains(view.wordBefore(governor.range().start()));
      boolean object = adds && (ADDING.contains(governor.word()) || until(view, count)) || imposes && !governor.isPreposition();
      boolean goesOn = !counts.isEmpty() && (governor.word().equals("en") || governor.word().isEmpty() && view.text().text().startsWith(", ", Math.max(0, governor.range().start() - 2)));
      if (count.unit() == Quantity.Unit.COUNT && (towards || object || goesOn) && listable(view, count) && !part(view, count.range()) && view.propositions().reaches(count.range(), said.cue())) {
        counts.add(count.range());
      }
    }
    return counts;
  }

  /** "legden maatregelen op aan zes rechters": nothing else is laid on so many who can be listed. */
  static boolean laid(View view, Range clause) {
    boolean lays = Words.of(view, clause).stream().map(view::lower).anyMatch(IMPOSES::contains);
    return lays && Packages.aboutSanctions(view) && view.mentions(Quantity.class, clause).stream().anyMatch(count -> Governor.of(view, count.range().start()).word().equals("aan") && listable(view, count));
  }

  /** Sanctions as such, at a stage that is an act: whoever they are against is put on a list or taken off. */
  static boolean acts(Restrictions.Found one, Predicates.Said said) {
    return one.type().equals(Restrictions.WHOLE) && ACTS.contains(MeasureStages.STAGES.get(said.stage()));
  }

  /** "het transactieverbod is uitgebreid met twaalf banken" */
  static boolean added(View view, Range cue, Quantity count) {
    return ADDS.stream().anyMatch(view.lower(cue)::contains) && (ADDING.contains(Governor.of(view, count.range().start()).word()) || until(view, count)) && listable(view, count) && !part(view, count.range());
  }

  /** "uit tot vier rechters": the preposition reads as a limit of the number. */
  static boolean until(View view, Quantity count) {
    return view.lower(count.range()).startsWith("tot ");
  }

  /** A number with those that go on from it: "vijf banken en drie handelshuizen", "twintig banken en voor drie beurzen". */
  static List<Range> joined(View view, Range first) {
    List<Range> all = new ArrayList<>(List.of(first));
    int end = first.end();
    for (Quantity count : view.mentions(Quantity.class, Story.after(first, view.clauseOf(first).range()))) {
      List<Range> between = Words.of(view, new Range(end, count.range().start()));
      String last = between.isEmpty() ? "" : view.lower(between.get(between.size() - 1));
      String before = between.size() < 2 ? "" : view.lower(between.get(between.size() - 2));
      boolean joins = JOINS.contains(last) || (before.equals("en") || between.stream().map(view::lower).anyMatch("en"::equals)) && TO.contains(last); // "en, voor het eerst, voor twee banken"
      boolean plain = between.size() <= APART && between.stream().map(view::lower).noneMatch(word -> Verbs.finite(word) || word.endsWith("verbod"));
      if (count.unit() != Quantity.Unit.COUNT || !joins || !plain || part(view, count.range())) {
        break;
      }
      all.add(count.range());
      end = count.range().end();
    }
    return all;
  }

  /** "drie Turken", "vier Maliërs" */
  private static boolean inhabitants(View view, Range thing) {
    return view.mentions(Name.class, thing).stream().anyMatch(name -> name.form() == Spelling.Form.INHABITANT && name.range().equals(thing));
  }

  /** What is counted can be put on a list. */
  static boolean listable(View view, Quantity count) {
    Range thing = count.thing().orElse(count.range());
    Words words = view.wordTable();
    int last = words.startingAt(count.range().end());
    int end = Math.max(thing.end(), last < words.size() ? words.range(last).end() : count.range().end()); // "van de tien rechters schrapte de Raad er twee"
    boolean one = ONE.contains(view.lower(count.range())) && last < words.size() && (SanctionWords.single(words.lower(last)) || last + 1 < words.size() && words.lower(last).endsWith("e") && SanctionWords.single(words.lower(last + 1)) || count.thing().isPresent() && SanctionWords.single(words.lower(words.startingAt(thing.end()) - 1))); // "één zakenman", "één Franse rechter", "één inmiddels overleden rechter"
    if (one || SanctionWords.listable(view.lower(new Range(count.range().start(), end))) || inhabitants(view, thing)) {
      return true;
    }
    for (int i = words.startingAt(thing.end()); i < Math.min(words.size(), words.startingAt(thing.end()) + MORE); i++) {
      if (words.lower(i).equals("en") && i + 2 < words.size() && words.lower(i + 1).endsWith("e") && SanctionWords.listable(words.lower(i + 2))) {
        return true; // "25 Chinese en Indiase bedrijven"
      }
      if (Governor.preposition(words.lower(i)) || Verbs.finite(words.lower(i)) || words.lower(i).equals("en")) {
        return false;
      }
      if (SanctionWords.listable(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "onder wie drie officieren": some of those counted before. */
  static boolean part(View view, Range count) {
    Governor governor = Governor.of(view, count.start());
    boolean who = WHO.contains(governor.word()) && Governor.preposition(view.wordBefore(governor.range().start()));
    boolean listed = Words.any(view, view.clauseOf(count).range(), SanctionWords.PUTS); // "het regime waaronder 25 personen zijn geplaatst"
    Words words = view.wordTable();
    int before = words.startingAt(governor.range().start()) - 1;
    boolean whole = governor.word().equals("van") && before >= 0 && (ONES.contains(words.lower(before)) || Character.isDigit(words.lower(before).charAt(0)));
    return whole || PARTS.contains(governor.word()) && !listed || who || spelledOut(view, count);
  }

  /** "negen personen, te weten zes leiders en drie officieren": who they are that were counted before. */
  private static boolean spelledOut(View view, Range count) {
    Words words = view.wordTable();
    return Words.in(view, new Range(view.range().start(), count.start()), NAMELY).stream()
        .filter(word -> !view.lower(word).equals("weten") || words.startingAt(word.start()) > 0 && words.lower(words.startingAt(word.start()) - 1).equals("te"))
        .anyMatch(word -> view.mentions(Quantity.class, new Range(view.range().start(), word.start())).stream().anyMatch(earlier -> listable(view, earlier)));
  }
}

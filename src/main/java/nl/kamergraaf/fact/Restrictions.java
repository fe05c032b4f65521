package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/**
 * The restrictions that a sentence names: sanctions as a whole ("de EU-sancties tegen Iran", "het cybersanctieregime") and single measures
 * ("een wapenembargo"). What a national authority imposes on citizens and firms is left out: sanctions are between states, or of states
 * against persons abroad, and the sentence must show that.
 */
final class Restrictions {

  static final String WHOLE = "restrictive-measures";
  private static final String ARMS = "arms-embargo";
  static final Set<String> LISTINGS = Set.of("listing", "vessel-listing", "delisting");
  /** "een dergelijk verbod" is of the kind named before. */
  private static final Set<String> SAME = Set.of("dergelijk", "dergelijke", "vergelijkbaar", "soortgelijk", "dit", "dat");
  private static final Set<String> NOUNS = Set.of("verbod", "embargo", "regime", "voorstel");
  private static final Set<String> TOWARDS = Set.of("tegen", "jegens", "richting", "voor", "aan", "naar", "uit", "inzake");
  private static final Set<String> PARTICIPLES = Set.of("opgeschort", "ingetrokken", "verklaard", "bevroren", "geïmmobiliseerd", "ontzegd", "gesloten", "afgesloten", "uitgesloten", "verboden");
  private static final Set<String> PACKS = Set.of("pakket", "pakketten", "ronde");
  private static final Set<String> BAN = Set.of("verbod");
  private static final Set<String> COMPOUNDS = Set.of("embargo", "verbod");
  /** Words between a ban and what it bans. */
  private static final int APART = 9;
  private static final Set<String> MEASURES = Set.of("maatregelen");
  private static final Set<String> THEY = Set.of("zij", "ze", "deze");
  private static final Set<String> STAND = Set.of("zijn", "werden", "blijven", "gelden", "lopen", "liepen", "worden");
  private static final Set<String> REGIMES = Set.of("sanctieregime", "sanctiekader");
  private static final Set<String> STATES_ONLY = Set.of("sanctielijst", "sanctieregime", "sanctiepakket", "sanctiekader");
  private static final Set<String> POINTING = Set.of("dit", "dat");
  private static final int LOOK_BACK = 3;

  private Restrictions() {}

  /** A restriction, its type in the measure-type scheme and the words that name it. */
  record Found(String type, Range range) {}

  /** The words hold a verb that restricts of itself: "twee ministers ongewenst verklaard", "tegoeden bevroren", "verbiedt de invoer". */
  static boolean acts(View view, Found one) {
    String words = view.lower(one.range());
    String last = words.substring(words.lastIndexOf(' ') + 1);
    String first = words.indexOf(' ') < 0 ? words : words.substring(0, words.indexOf(' '));
    return words.indexOf(' ') > 0 && (PARTICIPLES.contains(last) || PARTICIPLES.contains(first) && words.contains("swift") || SanctionWords.BANS.contains(first) || first.equals("bevroor"));
  }

  /** "De EU verbiedt de invoer van X", "de uitvoer van X is verboden" */
  private static void bans(View view, List<Found> found) {
    for (Range verb : Words.in(view, view.range(), SanctionWords.BANS)) {
      Range clause = view.clauseOf(verb).range();
      SanctionWords.BANNED.forEach(
          (type, nouns) -> Words.in(view, clause, nouns).stream()
              .filter(noun -> found.stream().noneMatch(one -> one.range().overlaps(noun)))
              .findFirst()
              .ifPresent(noun -> found.add(new Found(type, noun.to(verb)))));
    }
  }

  /** The regime of the register that the words name. */
  static Optional<Name> regime(View view, Range range) {
    return view.mentions(Name.class).stream().filter(name -> name.kind() == Kind.REGIME && name.range().overlaps(range)).findFirst();
  }

  static List<Found> in(View view) {
    List<Found> found = new ArrayList<>();
    if (view.tooLong()) {
      return found;
    }
    for (Hit.OfConcept cue : view.cues("measure-type")) {
      if (!LISTINGS.contains(cue.concept().name())) {
        found.add(new Found(cue.concept().name(), cue.range()));
      }
    }
    compounds(view, found);
    Unnumbered.in(view, found);
    again(view, found);
    apart(view, found);
    taken(view, found);
    bans(view, found);
    if (found.isEmpty() || SanctionWords.domestic(view)) {
      return List.of();
    }
    found.removeIf(one -> one.type().equals(WHOLE) && PACKS.contains(view.wordBefore(one.range().start())));
    found.sort((a, b) -> a.range().compareTo(b.range()));
    found.removeIf(one -> !international(view, one));
    return found;
  }

  /** "een verbod ingesteld op het verlenen van architectuurdiensten": what is banned stands apart from the noun. */
  private static void apart(View view, List<Found> found) {
    Words words = view.wordTable();
    for (Range ban : Words.in(view, view.range(), BAN)) {
      if (found.stream().anyMatch(one -> one.range().overlaps(ban))) {
        continue;
      }
      int last = Math.min(words.size(), words.startingAt(ban.end()) + APART);
      boolean on = false;
      for (int i = words.startingAt(ban.end()); i < last; i++) {
        on = on || words.lower(i).equals("op");
        Optional<String> type = on ? SanctionWords.banned(words.lower(i)) : Optional.empty();
        if (type.isPresent()) {
          found.add(new Found(type.get(), ban.to(words.range(i))));
          break;
        }
      }
    }
  }

  /** "maatregelen tegen Belarus", and "zij lopen op 28 februari af", which takes up what the sentence before names. */
  private static void taken(View view, List<Found> found) {
    for (Range noun : Words.in(view, view.range(), MEASURES)) {
      boolean free = found.stream().noneMatch(one -> one.range().overlaps(noun));
      boolean against = view.mentions(Name.class, Story.after(noun, view.range())).stream()
          .anyMatch(name -> name.kind() == Kind.COUNTRY && Things.sanctions(view, name) && view.lower(new Range(noun.end(), name.range().start())).matches(" (tegen|jegens) (de )?"));
      if (free && against && view.story().aboutSanctions()) {
        found.add(new Found(WHOLE, noun));
      }
    }
    Words words = view.wordTable();
    if (words.size() > 1 && THEY.contains(words.lower(0)) && STAND.contains(words.lower(1)) && found.isEmpty()) {
      view.story().before(view, 1).stream()
          .flatMap(earlier -> earlier.restrictions().stream())
          .reduce((first, second) -> second)
          .filter(last -> !LISTINGS.contains(last.type()))
          .ifPresent(last -> found.add(new Found(last.type(), words.range(0))));
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
      if (arms || SanctionWords.names(word)) {
        found.removeIf(one -> range.contains(one.range()));
        if (found.stream().noneMatch(one -> one.range().overlaps(range))) {
          found.add(new Found(arms ? ARMS : WHOLE, range));
        }
      }
    }
  }

  private static void again(View view, List<Found> found) {
    for (Range noun : Words.in(view, view.range(), NOUNS)) {
      boolean free = found.stream().noneMatch(one -> one.range().overlaps(noun));
      boolean embargo = view.lower(noun).equals("embargo");
      boolean regime = view.lower(noun).equals("regime") && view.story().aboutSanctions() && (POINTING.contains(previous(view, noun)) || enables(view, noun) || previous(view, noun).equals("het") && named(view));
      if (free && regime) {
        found.add(new Found(WHOLE, noun));
      } else if (free && (embargo || SAME.contains(view.wordBefore(noun.start())))) {
        before(view, found).filter(type -> !embargo || type.equals(ARMS)).ifPresent(type -> found.add(new Found(type, noun)));
      }
    }
    for (Range pronoun : Words.in(view, view.range(), Set.of("die"))) {
      if (view.text().text().startsWith(" tegen ", pronoun.end())) {
        before(view, found).ifPresent(type -> found.add(new Found(type, pronoun)));
      }
    }
  }

  /** The sentences just before name a sanctions regime: "het regime" is that one. */
  private static boolean named(View view) {
    return speakOf(view, REGIMES);
  }

  /** "een regime om sancties te kunnen opleggen", "een regime op grond waarvan sancties": what it is for stands behind it. */
  private static boolean enables(View view, Range noun) {
    String words = view.lower();
    int from = noun.end() - view.range().start();
    int at = words.indexOf(" om ", from);
    return SanctionWords.FRESH.contains(previous(view, noun)) && at >= 0 && words.indexOf("sanctie", at) >= 0;
  }

  private static String previous(View view, Range noun) {
    int before = view.wordTable().startingAt(noun.start()) - 1;
    return before < 0 ? "" : view.wordTable().lower(before);
  }

  /** The type of the restriction named last, in this sentence or one of those before. */
  private static Optional<String> before(View view, List<Found> found) {
    if (!found.isEmpty()) {
      return Optional.of(found.get(found.size() - 1).type());
    }
    return view.story().before(view, LOOK_BACK).stream().flatMap(earlier -> earlier.restrictions().stream()).map(Found::type).findFirst();
  }

  /** The sentence says which state or body restricts, or against whom abroad, or the name of the restriction does. */
  private static boolean international(View view, Found one) {
    String words = view.lower(one.range());
    if (THEY.contains(words) || words.equals("maatregelen")) {
      return true; // what they are was told before
    }
    if (words.contains("regime") || words.contains("kader")) {
      return words.contains("sanctie") || words.contains("maatregelen") || view.story().aboutSanctions();
    }
    if (one.type().equals("asset-freeze") && acts(view, one) && (Roles.money(view, one.range()) || Words.any(view, view.clauseOf(one.range()).range(), SanctionWords.SUMS))) {
      return false; // so much is frozen in all: a total
    }
    boolean named = named(view, one.range());
    return switch (one.type()) {
      case WHOLE -> named || !view.story().sanctioned().isEmpty() || around(view) || !words.endsWith("sancties") && Packages.aboutSanctions(view);
      case ARMS -> true;
      case "import-restriction", "export-control", "price-cap", "licence-requirement" ->
          view.story().aboutSanctions()
              && (named || Packages.aboutSanctions(view) || !view.packages().isEmpty() || !view.story().sanctioned().isEmpty() || Words.any(view, view.range(), SanctionWords.TARGETS));
      default -> named || Packages.aboutSanctions(view) || view.story().aboutSanctions();
    };
  }

  /** The sentences just before speak of what only states have: a sanctions list, regime or package. */
  private static boolean around(View view) {
    return speakOf(view, STATES_ONLY);
  }

  /** One of some words, or a compound with it, stands in the sentences just before. */
  private static boolean speakOf(View view, Set<String> words) {
    return view.story().before(view, LOOK_BACK).stream().anyMatch(earlier -> earlier.mayHold(words));
  }

  /** A state or body other than the letter's own stands in the sentence as the one who restricts or the one restricted. */
  static boolean named(View view, Range range) {
    return view.mentions(Name.class).stream()
        .anyMatch(
            name -> range.overlaps(name.range()) && name.kind() != Kind.PARTY
                || name.range().start() >= range.end() && body(name) && TOWARDS.contains(Governor.of(view, name.range().start()).word())
                || Things.sanctions(view, name))
        || against(view, range);
  }

  /** "sancties tegen gewelddadige kolonisten" */
  private static boolean against(View view, Range range) {
    return Words.in(view, Story.after(range, view.range()), SanctionWords.TARGETS).stream()
        .anyMatch(target -> Governor.of(view, target.start()).word().equals("tegen"));
  }

  private static boolean body(Name name) {
    return name.kind() == Kind.COUNTRY || name.kind() == Kind.ORGANISATION || name.kind().isAccountabilityBody();
  }

  /** Another measure is named between the words and a number behind them, which then is that measure's. */
  static boolean between(View view, Range words, Range number, boolean whole) {
    return view.restrictions().stream().anyMatch(one -> (whole || !one.type().equals(WHOLE)) && one.range().start() >= words.end() && one.range().end() <= number.start());
  }

  /** Against whom a restriction is: who stands behind it after "tegen" and the like, or inside its name. */
  static List<Thing> targets(View view, Range range) {
    List<Thing> targets = new ArrayList<>();
    Range clause = view.clauseOf(range).range();
    for (Name name : view.mentions(Name.class, clause)) {
      boolean behind = name.range().start() >= range.end() && TOWARDS.contains(Governor.of(view, name.range().start()).word());
      boolean inside = range.contains(name.range()) && name.kind() == Kind.COUNTRY;
      if (body(name) && name.form() != Spelling.Form.ADJECTIVE && (behind || inside)) {
        Things.of(name).filter(thing -> !targets.contains(thing)).ifPresent(targets::add);
      }
    }
    return targets;
  }

  /** Between a state's adjective and the restriction stand only further adjectives: "Amerikaanse secundaire sancties". */
  private static boolean describes(View view, Range between) {
    return between.length() <= 25 && Words.of(view.text().text(), between).stream().map(view::lower).allMatch(word -> word.endsWith("e") && word.length() > 3);
  }

  /** Who imposes a restriction as its own words say: "EU-sancties", "sancties van de VN", "Amerikaanse sancties". */
  static Optional<Thing> authority(View view, Range range) {
    return view.mentions(Name.class, view.clauseOf(range).range()).stream()
        .filter(name -> name.kind() == Kind.COUNTRY || name.kind() == Kind.ORGANISATION)
        .filter(name -> {
          boolean prefix = range.contains(name.range()) && name.kind() == Kind.ORGANISATION;
          boolean adjective = name.form() == Spelling.Form.ADJECTIVE && name.range().end() <= range.start() && describes(view, new Range(name.range().end(), range.start()));
          boolean behind = name.range().start() >= range.end() && name.range().start() - range.end() <= 12 && view.wordBefore(name.range().start()).equals("van");
          return prefix || adjective || behind;
        })
        .findFirst()
        .flatMap(Things::of);
  }
}

package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.text.Range;

/**
 * Words that take up a measure named before: "een dergelijk verbod", "dat verbod geldt sinds", "het plafond", "zij lopen af", "sloot zich hierbij aan",
 * "hierover is een akkoord bereikt". What they stand for is the measure that this sentence or those before name last.
 */
final class NamedBefore {

  private static final Set<String> THEY = Set.of("zij", "ze");
  private static final Set<String> THERETO = Set.of("hierbij", "daarbij", "hieraan", "daaraan");
  private static final Set<String> ABOUT_IT = Set.of("hierover", "daarover");
  private static final Set<String> AGAIN = Set.of("verbod", "embargo", "voorstel", "beperking", "beperkingen", "restricties", "inreisverbod");
  /** Who agrees on sanctions, or where they do. */
  private static final Set<String> DECIDERS = Set.of("raad", "veiligheidsraad", "lidstaten", "eu-lidstaten", "coreper", "ambassadeurs", "ministers", "eu", "unie", "brussel", "raadskader", "raadsverband");
  private static final Set<String> TALKED = Set.of("agreed", "in-negotiation");
  /** What may be told of a measure that the sentence before has named: "dat verbod geldt sinds", "dit verbod is in werking getreden". */
  private static final Set<String> BEGUN = Set.of("in-force", "adopted", "established", "operational");
  private static final Set<String> PACKAGE = Set.of("pakket");
  private static final Set<String> JOINING = Set.of("aan", "aangesloten", "aansloot", "aansloten", "gevoegd", "geschaard");
  private static final String PRICE = "price-cap";
  private static final Set<String> CEILING = Set.of("plafond");
  private static final Set<String> LIMITS = Set.of("prijs", "maximumprijs", "bovengrens", "prijsgrens", "prijslimiet", "olieprijs");
  private static final Set<String> OIL = Set.of("olie", "vat", "vaten");
  private static final Set<String> STAND = Set.of("zijn", "werden", "blijven", "gelden", "lopen", "liepen", "worden");
  /** In sentences. */
  private static final int NEAR = 2;
  private static final Set<String> LOOSE = SanctionWords.all("loose");
  /** Nouns that take up the kind of measure named before. */
  private static final Set<String> TAKEN_UP = Set.of("maatregel", "verbod", "beperking", "beperkingen", "bevriezing", "vergunningplicht", "plicht", "verboden", "heffing", "heffingen", "plafond");
  private static final String DUTY = "plicht";
  private static final String LICENCE = "licence-requirement";
  /** Nouns and pronouns that take up a proposal. */
  private static final Set<String> POINTING = Set.of("dit", "dat");
  private static final Set<String> PLANS = Stream.of(SanctionWords.PLANS, SanctionWords.all("request"), POINTING).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> PUT_FORWARD = Set.of("proposed", "announced");
  private static final String REFUSED = "rejected";
  private static final Set<String> THE = Set.of("de", "het", "deze", "dit", "die", "dat");

  private NamedBefore() {}

  /** Adds what such words of a sentence take up to what it names itself. */
  static void in(View view, List<Restrictions.Found> found) {
    again(view, found);
    ceiling(view, found);
    they(view, found);
    thereto(view, found);
    Prolonged.in(view, found);
    Pronouns.in(view, found);
    taken(view, found);
    about(view, found);
    ofIt(view, found);
    refused(view, found);
  }

  /** "Dat voorstel werd door Malta geblokkeerd", "De overige lidstaten wezen dit van de hand", right behind a sentence that proposes or pleads for a measure. */
  private static void refused(View view, List<Restrictions.Found> found) {
    Optional<View> before = found.isEmpty() && view.mayHold(PLANS) ? view.story().before(view) : Optional.empty();
    before.filter(earlier -> !earlier.restrictions().isEmpty() && earlier.packages().isEmpty() && forward(earlier))
        .map(earlier -> earlier.restrictions().getLast())
        .filter(last -> !Restrictions.LISTINGS.contains(last.type()) && !last.type().equals(Restrictions.WHOLE))
        .flatMap(last -> refused(view).map(plan -> new Restrictions.Found(last.type(), plan)))
        .ifPresent(found::add);
  }

  /** A measure is pleaded for, proposed or announced. */
  private static boolean forward(View view) {
    return Words.any(view, view.range(), SanctionWords.PLEADS) || view.cues("status").stream().anyMatch(cue -> PUT_FORWARD.contains(cue.concept().name()))
        || view.restrictions().stream().anyMatch(one -> Deeds.of(view, one.range()).filter(said -> PUT_FORWARD.contains(said.stage())).isPresent());
  }

  /** The words for a proposal, or a pronoun for it, that the main clause says has been turned down. */
  private static Optional<Range> refused(View view) {
    Range clause = view.clauses().get(0).range();
    return (view.whole() == Modality.FACT ? Words.in(view, clause, PLANS).stream() : Stream.<Range>of())
        .filter(plan -> Regimes.POINTS.contains(view.wordBefore(plan.start())) || POINTING.contains(view.lower(plan)))
        .filter(plan -> Outcomes.of(view, plan).or(() -> Outcomes.frame(view, plan)).or(() -> Deeds.of(view, plan)).filter(said -> said.stage().equals(REFUSED) && said.modality() == Modality.FACT).isPresent())
        .findFirst();
  }

  /** The sentence behind says that what is proposed here has been turned down. */
  static boolean refusedBehind(View view) {
    return view.story().after(view).filter(next -> next.sharesParagraph(view) && next.mayHold(PLANS) && next.packages().isEmpty() && refused(next).isPresent()).isPresent();
  }

  /** "De instelling ervan is voorgesteld", right behind a sentence that names a regime or a measure. */
  private static void ofIt(View view, List<Restrictions.Found> found) {
    Words words = view.wordTable();
    for (Range it : found.isEmpty() ? Words.in(view, view.range(), PointedWholes.OF_IT) : List.<Range>of()) {
      int at = words.startingAt(it.start());
      boolean act = at > 0 && DeedWords.act(words.lower(at - 1)).isPresent() && found.isEmpty();
      Range noun = act ? words.range(at - 1).to(it) : it;
      (act ? view.story().before(view, 1) : List.<View>of()).stream()
          .filter(earlier -> earlier.sharesParagraph(view))
          .flatMap(earlier -> earlier.restrictions().stream())
          .reduce((first, second) -> second)
          .filter(last -> !Restrictions.LISTINGS.contains(last.type()))
          .ifPresent(last -> found.add(new Restrictions.Found(last.type(), noun)));
    }
  }

  /** A word that only stands for what was named. */
  static boolean pointer(String word) {
    return THEY.contains(word) || THERETO.contains(word) || ABOUT_IT.contains(word) || PointedWholes.OF_IT.contains(word.substring(word.lastIndexOf(' ') + 1));
  }

  private static void again(View view, List<Restrictions.Found> found) {
    for (Range noun : Words.in(view, view.range(), AGAIN)) {
      boolean free = found.stream().noneMatch(one -> one.range().overlaps(noun));
      boolean embargo = view.lower(noun).equals("embargo");
      boolean packaged = view.lower(noun).equals("voorstel") && !view.packages().isEmpty(); // "Dat voorstel", behind a sentence on a package
      int next = view.wordTable().startingAt(noun.end());
      boolean holds = next < view.wordTable().size() && HeldStages.holding(view, view.wordTable().range(next)); // "Dit voorstel bevat een verbod"
      if (free && !packaged && !holds && (embargo || Regimes.SAME.contains(Regimes.previous(view, noun))) && spoken(view, noun)) {
        boolean ban = view.lower(noun).equals("verbod");
        before(view, found).filter(type -> (!embargo || type.equals(Regimes.ARMS)) && !(ban && type.equals(Restrictions.WHOLE))).ifPresent(type -> found.add(new Restrictions.Found(type, noun)));
      }
    }
    for (Range noun : Words.in(view, view.range(), TAKEN_UP)) {
      boolean own = view.text().text().startsWith(" op ", noun.end()); // "het verbod op apparatuur" is not one named before
      boolean other = own && otherGoods(view, noun);
      boolean duty = view.lower(noun).equals(DUTY) && licensed(view);
      boolean free = (!own || other) && (duty || !view.lower(noun).equals(DUTY)) && THE.contains(Regimes.previous(view, noun)) && found.stream().noneMatch(one -> one.range().overlaps(noun));
      boolean begun = Regimes.POINTS.contains(Regimes.previous(view, noun)) && (duty || told(view)) && !Governor.of(view, noun.start()).isPreposition();
      if (free && (other || spoken(view, noun)) && view.cues("status", Regimes.goesOn(view, view.clauseOf(noun).range())).stream().anyMatch(cue -> Regimes.CHANGED.contains(cue.concept().name()) || begun && BEGUN.contains(cue.concept().name()))) {
        (of(view, noun) ? Optional.of(Restrictions.WHOLE) : before(view, found).filter(type -> !type.equals(Restrictions.WHOLE))).ifPresent(type -> found.add(new Restrictions.Found(type, noun)));
      }
    }
    for (Range pronoun : Words.in(view, view.range(), Set.of("die", "dat"))) {
      if (view.text().text().startsWith(" tegen ", pronoun.end()) || whoseOwn(view, pronoun)) {
        before(view, found).ifPresent(type -> found.add(new Restrictions.Found(type, pronoun)));
      }
    }
  }

  /** "die plicht": of the sentences before, the last one that names a duty names the need of a licence. */
  private static boolean licensed(View view) {
    for (View earlier : view.story().before(view, NEAR)) {
      boolean duty = earlier.lower().contains(DUTY);
      if (duty || !earlier.sharesParagraph(view)) {
        return earlier.sharesParagraph(view) && !earlier.restrictions().isEmpty() && earlier.restrictions().stream().allMatch(one -> one.type().equals(LICENCE));
      }
    }
    return false;
  }

  /** "de beperkingen die ten aanzien van Guinee gelden": all those that are, not the one named before. */
  private static boolean of(View view, Range noun) {
    Words words = view.wordTable();
    int next = words.startingAt(noun.end());
    return Regimes.LIMITATIONS.contains(view.lower(noun)) && next < words.size() && words.lower(next).equals("die");
  }

  /** "De beperkingen op kobalt zijn vervallen", behind limits on what a state lets out or in: the same on other goods. */
  private static boolean otherGoods(View view, Range noun) {
    Words words = view.wordTable();
    int goods = words.startingAt(noun.end()) + 1;
    boolean bare = Regimes.LIMITATIONS.contains(view.lower(noun)) && goods < words.size() && !THE.contains(words.lower(goods));
    return bare && view.story().before(view, NEAR).stream().anyMatch(earlier -> earlier.sharesParagraph(view) && earlier.restrictions().stream().anyMatch(one -> Regimes.GOODS.contains(one.type())));
  }

  /** "Dat verbod": the measure is the one of the sentence before, which has shown that sanctions are meant. */
  static boolean takenUp(View view, Range noun) {
    boolean plan = POINTING.contains(view.lower(noun)) || PLANS.contains(view.lower(noun)) && Regimes.POINTS.contains(Regimes.previous(view, noun));
    return (plan || TAKEN_UP.contains(view.lower(noun)) && Regimes.POINTS.contains(Regimes.previous(view, noun))) && (told(view) || view.lower(noun).equals(DUTY) && licensed(view));
  }

  /** The sentence before, in the same paragraph, names a measure that "dat verbod" can take up. */
  private static boolean told(View view) {
    return view.story().before(view).stream().anyMatch(earlier -> earlier.restrictions().stream().anyMatch(one -> !one.type().equals(Restrictions.WHOLE)));
  }

  /** Limits are put on much else: only a letter that speaks of sanctions takes one up by such a noun. */
  private static boolean spoken(View view, Range noun) {
    return !LOOSE.contains(view.lower(noun)) || view.story().namesSanctions();
  }

  /** "terwijl dat van de Verenigde Naties is verlengd" */
  private static boolean whoseOwn(View view, Range pronoun) {
    return view.text().text().startsWith(" van ", pronoun.end()) && view.mentions(Name.class).stream().anyMatch(name -> name.range().start() >= pronoun.end() && name.range().start() - pronoun.end() <= 9 && Things.sanctions(view, name) && Things.acts(name));
  }

  /** "het plafond", of oil or a barrel in the same sentence, or behind a sentence on the price cap. */
  private static void ceiling(View view, List<Restrictions.Found> found) {
    for (Range noun : Words.in(view, view.range(), LIMITS)) {
      boolean barrel = view.lower().contains(" per vat") && !view.cues("status").isEmpty() && Packages.aboutSanctions(view);
      if (barrel && found.stream().noneMatch(one -> one.type().equals(PRICE))) {
        found.add(new Restrictions.Found(PRICE, noun));
      }
    }
    for (Range noun : Words.in(view, view.range(), CEILING)) {
      boolean oil = Words.any(view, view.range(), OIL) || view.story().before(view, 1).stream().anyMatch(earlier -> earlier.restrictions().stream().anyMatch(one -> one.type().equals(PRICE)));
      if (oil && Regimes.previous(view, noun).equals("het") && found.stream().noneMatch(one -> one.range().overlaps(noun)) && Packages.aboutSanctions(view)) {
        found.add(new Restrictions.Found(PRICE, noun));
      }
    }
  }

  /** "Zij lopen op 28 februari af" takes up what the sentence before names. */
  private static void they(View view, List<Restrictions.Found> found) {
    Words words = view.wordTable();
    boolean opens = words.size() > 1 && (THEY.contains(words.lower(0)) || words.lower(0).equals("deze")) && STAND.contains(words.lower(1));
    if (opens && found.isEmpty()) {
      view.story().before(view, 1).stream()
          .flatMap(earlier -> earlier.restrictions().stream())
          .reduce((first, second) -> second)
          .filter(last -> !Restrictions.LISTINGS.contains(last.type()))
          .ifPresent(last -> found.add(new Restrictions.Found(last.type(), words.range(0))));
    }
  }

  /** "Albanië sloot zich hierbij aan", behind a sentence that tells of sanctions or of some who are listed; a package is taken over, not joined. */
  private static void thereto(View view, List<Restrictions.Found> found) {
    for (Range here : Words.in(view, view.range(), THERETO)) {
      Range clause = view.clauseOf(here).range();
      boolean joins = Words.any(view, clause, Regimes.JOINS) && Words.any(view, clause, JOINING);
      if (joins && found.isEmpty() && view.story().before(view, 1).stream().anyMatch(NamedBefore::measures)) {
        found.add(new Restrictions.Found(Restrictions.WHOLE, here));
      }
    }
  }

  /** "De Raad bereikte hierover een akkoord", right behind a sentence that names sanctions or a measure and no package. */
  private static void about(View view, List<Restrictions.Found> found) {
    for (Range here : found.isEmpty() ? Words.in(view, view.range(), ABOUT_IT) : List.<Range>of()) {
      boolean opens = view.clauses().indexOf(view.clauseOf(here)) == 0; // "heeft voorgesteld X te listen; daarover wordt onderhandeld": of what stands before it
      boolean talked = opens && (Words.any(view, view.clauseOf(here).range(), DECIDERS) || view.story().before(view).filter(earlier -> earlier.sharesParagraph(view) && forward(earlier)).isPresent()) && view.cues("status", view.clauseOf(here).range()).stream().anyMatch(cue -> TALKED.contains(cue.concept().name()));
      if (talked && found.isEmpty()) {
        view.story().before(view).stream()
            .filter(earlier -> earlier.packages().isEmpty())
            .flatMap(earlier -> earlier.restrictions().stream())
            .reduce((first, second) -> second)
            .filter(last -> !Restrictions.LISTINGS.contains(last.type()))
            .ifPresent(last -> found.add(new Restrictions.Found(last.type(), here)));
      }
    }
  }

  /** How far what "hierover" points back to has come. */
  static Optional<Predicates.Said> talked(View view, Range thing) {
    return !ABOUT_IT.contains(view.lower(thing)) ? Optional.empty() : view.cues("status", view.clauseOf(thing).range()).stream()
        .filter(cue -> TALKED.contains(cue.concept().name()))
        .findFirst()
        .map(cue -> new Predicates.Said(cue.concept().name(), cue.range(), view.modality(cue.range())));
  }

  /** "Zwitserland sloot zich bij het EU-pakket aan": a package without its number. */
  private static void taken(View view, List<Restrictions.Found> found) {
    Words words = view.wordTable();
    for (int i = 1; view.mayHold(PACKAGE) && i < words.size(); i++) {
      Range noun = words.range(i);
      boolean pack = words.lower(i).endsWith("pakket") && Governor.of(view, noun.start()).word().equals("bij") && Words.any(view, view.clauseOf(noun).range(), Regimes.JOINS) && Words.any(view, view.clauseOf(noun).range(), JOINING);
      if (pack && view.packages().isEmpty() && Packages.aboutSanctions(view) && found.stream().noneMatch(one -> one.range().overlaps(noun))) {
        found.add(new Restrictions.Found(Restrictions.WHOLE, noun));
      }
    }
  }

  private static boolean measures(View view) {
    return view.packages().isEmpty() && (!view.restrictions().isEmpty() || Additions.lists(view));
  }

  /** The type of the restriction named last, in this sentence or one of those before. */
  static Optional<String> before(View view, List<Restrictions.Found> found) {
    if (!found.isEmpty()) {
      return Optional.of(found.get(found.size() - 1).type());
    }
    return view.story().before(view, Regimes.LOOK_BACK).stream().flatMap(earlier -> earlier.restrictions().stream()).map(Restrictions.Found::type).findFirst();
  }
}

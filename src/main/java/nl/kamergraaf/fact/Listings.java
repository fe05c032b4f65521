package nl.kamergraaf.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/** Persons, entities and ships that a sentence says are put on a sanctions list or taken off it. */
final class Listings {

  private static final String DELISTING = "delisting";
  private static final String VESSELS = "vessel-listing";
  private static final Set<String> STRONG = Set.of("gelist", "gedelist", "listen", "delisten", "sanctioneren", "gesanctioneerd", "sanctioneert", "sanctioneerde", "sanctioneerden", "listte", "listten", "listing", "listings");

  /** Verbs that list somebody named: "de reder is door de EU gesanctioneerd". */
  private static final Set<String> ALONE = Set.of("gesanctioneerd", "gelist", "sanctioneerde", "sanctioneerden");

  /** What may stand before the number that a list item begins with. */
  private static final Set<String> OPENS = Set.of("nog", "eens", "in", "totaal", "verder", "ook", "ruim", "de", "daarnaast", "nieuwe", "plaatsing", "van", "a", "b", "c", "d", "e", "f", "g", "1", "2", "3", "4", "5", "6", "7", "8", "9");

  /** "het plaatsen van X op de lijst" */
  private static final Set<String> PUT = Set.of("plaatsen", "zetten", "toevoegen", "opnemen", "brengen");
  private static final Set<String> BEFORE = Set.of("het", "te");

  private static final Set<String> ATTRIBUTES = Set.of("gelist", "gesanctioneerd", "gesanctioneerde");
  private static final Set<String> TERRORIST = Set.of("lijst van terroristische", "lijst met terroristische");
  private static final Set<String> PARTED = Set.of(":", "(", " te weten", "namelijk", "waarvan", "verdeeld", "bestaande uit", ", zijnde", "onder wie", "waaronder");
  private static final Set<String> WITH = Set.of("met");
  private static final Set<String> PERFECT = Set.of("heeft", "hebben", "zijn");
  private static final Set<String> INFINITIVES = Set.of(" te listen", " te sanctioneren", " te delisten");
  private static final Set<String> POINTS = Set.of("die", "deze");
  private static final Set<String> ER = Set.of("er");
  /** Letters from the start of a clause to the number of those of whom some are listed: "van de 69 personen zijn er zeven geschrapt". */
  private static final int OPENING = 10;
  private static final Set<String> ALL = Set.of("alle", "de", "veel", "sommige", "andere", "enkele");
  private static final int LIST = 5;
  private static final Set<String> COMES_ON = Set.of("komen", "komt", "plaatsing", "plaatsingen", "opname", "toevoeging", "staat", "staan", "stond", "stonden", "plaats", "zetten", "wil", "nieuw", "nieuwe", "bijgekomen", "belandt", "terechtkwamen", "terechtkwam");
  private static final Set<String> INMIDDELS = Set.of("inmiddels", "intussen");
  private static final Set<String> OWN = Set.of("haar", "zijn", "hun", "eigen", "nationale");
  private static final Set<String> SINCE = Set.of("sinds", "sedert");
  private static final String IN_TOTAL = "tot in totaal ";
  private static final Set<String> OF = Set.of("met", "van");
  private static final Set<String> CURRENT = Set.of("momenteel", "thans");
  private static final Set<String> THEREOF = Set.of("daarvan", "ervan", "hiervan");
  private static final Set<String> DEFINITE = Set.of("de", "het");

  private Listings() {}

  /**
   * An act of listing.
   *
   * @param type its concept in the measure-type scheme
   * @param words by which the sentence says it
   * @param count how many, where a number is given
   * @param nominal the act is only a noun, "de plaatsing van", or an infinitive
   */
  record Found(String type, Range words, Optional<Range> count, boolean nominal) {
    Range range() {
      return count.map(words::to).orElse(words);
    }
  }

  static List<Found> in(View view) {
    List<ListFrames.Frame> cues = new ArrayList<>();
    for (ListFrames.Frame frame : ListFrames.in(view)) {
      if (lists(view, frame.words(), frame.type().equals(DELISTING))) {
        cues.add(frame);
      }
    }
    for (Hit.OfConcept cue : view.cues("measure-type")) {
      boolean free = cues.stream().noneMatch(frame -> frame.words().overlaps(cue.range()));
      boolean placed = !view.lower(cue.range()).startsWith("op ") || view.lower(cue.range()).lastIndexOf("lijst") + LIST < cue.range().length() || comesOn(view, cue.range()); // "leverde aan drie bedrijven op de sanctielijst"
      if (free && placed && Restrictions.LISTINGS.contains(cue.concept().name()) && lists(view, cue.range(), cue.concept().name().equals(DELISTING))) {
        cues.add(new ListFrames.Frame(cue.concept().name(), cue.range(), nominal(view, cue.range())));
      }
    }
    List<Found> found = new ArrayList<>();
    for (ListFrames.Frame cue : cues) {
      List<Quantity> counts = counts(view, cue, cues);
      boolean round = view.lower(cue.words()).contains("ronde");
      boolean share = view.mentions(Quantity.class, view.range()).stream().anyMatch(one -> one.unit() == Quantity.Unit.PERCENT);
      if (counts.isEmpty() && !share && view.mentions(Quantity.class, view.clauseOf(cue.words()).range()).stream().noneMatch(count -> resulting(view, cue, count)) && (round || names(view, cue)) && !within(view, cue) && alone(view, cue, cues)) {
        found.add(new Found(cue.type(), cue.words(), Optional.empty(), cue.nominal()));
      }
      if (!counts.isEmpty() && !cue.nominal()) { // "de minister van Sport en twee bestuurders"
        SingleTarget.beside(view, cue.words(), counts.get(0).range()).ifPresent(one -> found.add(new Found(cue.type(), one.to(cue.words()), Optional.empty(), false)));
      }
      if (!counts.isEmpty() && !cue.nominal() && SingleTarget.behind(view, counts.get(counts.size() - 1).range())) {
        found.add(new Found(cue.type(), cue.words(), Optional.empty(), false)); // "zes IT-werkers en een bank"
      }
      if (!counts.isEmpty() && !cue.nominal() && elided(view, cue, counts.get(0).range()) && SingleTarget.before(view, cue.words())) {
        found.add(new Found(cue.type(), cue.words(), Optional.empty(), false)); // "zette een kopstuk op de lijst, en in mei zeven personen"
      }
      for (Quantity count : parts(view, counts)) {
        found.add(new Found(type(view, cue, count), cue.words(), Optional.of(count.range()), cue.nominal()));
      }
    }
    return found;
  }

  /** Those counted at the beginning of a list item, joined by "en" or commas, if all of them can be listed. */
  static List<Found> counted(View view) {
    List<Found> found = new ArrayList<>();
    int last = view.range().start();
    for (Quantity count : view.mentions(Quantity.class)) {
      Range thing = count.thing().orElse(count.range());
      Range all = count.range().to(thing);
      boolean first = found.isEmpty() && Words.of(view.text().text(), new Range(last, count.range().start())).stream().allMatch(word -> OPENS.contains(view.lower(word)));
      boolean next = !found.isEmpty() && Things.onlyJoins(view.words(new Range(last, count.range().start())));
      if (count.unit() != Quantity.Unit.COUNT || !(first || next) || !SanctionWords.listable(view.lower(all))) {
        break;
      }
      boolean vessel = view.nouns("unit", thing).stream().anyMatch(noun -> noun.concept().name().equals("vessel"));
      found.add(new Found(vessel ? VESSELS : "listing", all, Optional.of(count.range()), true));
      last = thing.end();
    }
    return found;
  }

  /** The words speak of a list of the sanctioned: they name one, or sanctions are what the sentences around are about. */
  private static boolean lists(View view, Range cue, boolean off) {
    Range clause = view.clauseOf(cue).range();
    boolean fresh = view.lower(cue).startsWith("nieuw");
    String said = view.lower(cue);
    boolean parted = (said.contains("plaatsing") || said.contains("listing")) && view.words(clause).endsWith(":"); // "in totaal 55 plaatsingen: 14 personen en ..."
    boolean sofar = Words.any(view, clause, INMIDDELS) && Words.any(view, clause, PERFECT) && view.mentions(When.class, view.range()).isEmpty(); // "heeft inmiddels 640 schepen op de lijst geplaatst"
    boolean now = sofar || !ListFrames.stands(view, cue) && (Words.any(view, clause, CURRENT) || view.lower(clause).contains("op dit moment"));
    boolean total = now || SanctionWords.total(view) || !ListFrames.stands(view, cue) && sinceYear(view) || Words.any(view, clause, SanctionWords.SUMS_UP) && Words.any(view, clause, SanctionWords.NOW);
    boolean with = said.contains("toevoeging van") && Governor.of(view, cue.start()).word().equals("met"); // "met de toevoeging van vier tankers telt de lijst nu 520 schepen"
    if (!off && total && !with || other(view, cue) || !off && !parted && !fresh && !ListFrames.stands(view, cue) && standing(view, clause, cue) || attribute(view, cue) || SanctionWords.domestic(view)) {
      return false;
    }
    String words = view.lower(cue);
    if (words.endsWith("opgenomen") && PromiseWords.here(view) && Words.in(view, clause, SanctionWords.PLACES).stream().noneMatch(place -> ListFrames.legal(view, place))) {
      return false; // "in de bijlage bij deze brief zijn zeven personen opgenomen"
    }
    if (Designations.in(view).contains(cue)) {
      return true;
    }
    boolean list = Words.any(view, clause, SanctionWords.LISTS) || words.contains("sanctielijst") || TERRORIST.stream().anyMatch(view.lower(clause)::contains);
    boolean about = Packages.aboutSanctions(view);
    boolean strong = STRONG.stream().anyMatch(words::contains);
    boolean abroad =
        SanctionParties.named(view, cue) || !view.story().sanctioned().isEmpty() || Words.any(view, view.range(), SanctionWords.TARGETS)
            || !view.packages().isEmpty();
    boolean letter = view.story().aboutSanctions() && abroad;
    if (letter && words.contains("lijst")) {
      return true;
    }
    boolean told = strong && view.story().aboutSanctions() && view.story().before(view, 2).stream().anyMatch(earlier -> !earlier.restrictions().isEmpty());
    if (!abroad && about && words.startsWith("plaatsing") && view.story().aboutSanctions()) {
      abroad = view.mentions(Quantity.class, clause).stream().anyMatch(count -> Governor.of(view, count.range().start()).range().end() == cue.end() && ListedCounts.listable(view, count));
    }
    boolean entries = view.mentions(Quantity.class, clause).stream().anyMatch(count -> count.unit() == Quantity.Unit.COUNT && ListedCounts.listable(view, count));
    boolean taken = (entries || again(view, cue)) && SanctionWords.NOUNS.contains(words.split(" ")[0]) && MeasureVerbs.takenOver(view, clause).isPresent(); // "Zwitserland nam de plaatsing van negen rechters over"
    boolean own = (entries || SingleTarget.before(view, clause)) && words.contains("lijst") && imposer(view, clause) && ownList(view, clause);
    boolean regime = entries && words.contains("lijst") && regime(view, clause) && view.mentions(Name.class, clause).stream().anyMatch(name -> Things.sanctions(view, name));
    boolean named = words.equals("namen") && (about || Additions.lists(view));
    if (taken || own || regime || named) {
      return true;
    }
    return strong ? abroad || list || told : list || about && (words.contains("lijst") || !words.contains(" van") || abroad);
  }

  /** A verb of putting or coming stands in the clause, or none at all as in a heading or list. */
  private static boolean comesOn(View view, Range cue) {
    Range clause = view.clauseOf(cue).range();
    return Words.any(view, clause, SanctionWords.PUTS) || Words.any(view, clause, COMES_ON) || MeasureStages.item(view);
  }

  /** "alle rechters die zijn gesanctioneerd": which ones are meant, and no act. */
  private static boolean within(View view, ListFrames.Frame cue) {
    Words words = view.wordTable();
    int first = words.startingAt(view.clauseOf(cue.words()).range().start());
    for (int i = words.startingAt(cue.words().start()) - 1; i > first + 1; i--) {
      if (POINTS.contains(words.lower(i)) && i + 1 < words.size() && words.range(i).start() - words.range(i - 1).end() == 1 && ALL.contains(words.lower(i - 2))) {
        return true;
      }
    }
    return false;
  }

  /** "haar lijst", "de Britse lijst" */
  private static boolean ownList(View view, Range clause) {
    Words words = view.wordTable();
    for (int i = Math.max(1, words.startingAt(clause.start())); i < words.size() && words.range(i).end() <= clause.end(); i++) {
      int place = words.range(i).start();
      boolean adjective = view.mentions(Name.class, clause).stream().anyMatch(name -> name.form() == Spelling.Form.ADJECTIVE && place - name.range().end() == 1 && Things.sanctions(view, name));
      if (SanctionWords.isList(words.lower(i)) && !SanctionWords.UNLIKE_LISTS.contains(words.lower(i)) && (OWN.contains(words.lower(i - 1)) || adjective)) {
        return true;
      }
    }
    return false;
  }

  /** "nam die plaatsingen over" */
  private static boolean again(View view, Range cue) {
    int before = view.wordTable().startingAt(cue.start()) - 1;
    return view.lower(cue).startsWith("plaatsing") && before >= 0 && POINTS.contains(view.wordTable().lower(before));
  }

  private static boolean regime(View view, Range clause) {
    Words words = view.wordTable();
    for (int i = words.startingAt(clause.start()); i < words.size() && words.range(i).end() <= clause.end(); i++) {
      if (words.lower(i).endsWith("regime") || words.lower(i).endsWith("regimes")) {
        return true;
      }
    }
    return false;
  }

  /** A state abroad or a body that imposes sanctions acts in the clause. */
  private static boolean imposer(View view, Range clause) {
    return view.mentions(Name.class, clause).stream().anyMatch(name -> Things.sanctions(view, name) && (name.form() == Spelling.Form.ADJECTIVE || !Governor.of(view, name.range().start()).isPreposition() || Governor.of(view, name.range().start()).word().equals("door")));
  }

  /** Who stands on a list already, or how many in all; a total behind those that are added to it is no hindrance. */
  private static boolean standing(View view, Range clause, Range cue) {
    boolean longer = Words.any(view, cue, SanctionWords.LENGTHENS);
    boolean counts = view.mentions(Quantity.class, cue).stream().anyMatch(one -> one.unit() == Quantity.Unit.COUNT); // "de opname van 26 schepen op de lijst brengt het totaal op"
    return Words.in(view, clause, SanctionWords.STANDING).stream().anyMatch(word -> (!longer && !counts || word.start() < cue.end()) && !comes(view, word));
  }

  /** "kwamen op de lijst te staan" */
  private static boolean comes(View view, Range word) {
    int before = view.wordTable().startingAt(word.start()) - 1;
    return before >= 0 && view.wordTable().lower(before).equals("te");
  }

  /** "een gelist persoon", "twee gesanctioneerde banken" only says who they are. */
  private static boolean attribute(View view, Range cue) {
    String words = view.lower(cue);
    Words all = view.wordTable();
    int next = all.startingAt(cue.end());
    return ATTRIBUTES.contains(words) && next < all.size() && all.range(next).start() - cue.end() == 1 && SanctionWords.listable(all.lower(next));
  }

  /** "sinds 2022 zijn 2.500 personen op de lijst geplaatst": all of them together. */
  private static boolean sinceYear(View view) {
    Words words = view.wordTable();
    for (Range since : Words.in(view, view.range(), SINCE)) {
      int next = words.startingAt(since.end());
      int year = next + 1 < words.size() && words.lower(next).chars().allMatch(Character::isLetter) ? next + 1 : next;
      if (year < words.size() && words.lower(year).length() == 4 && words.lower(year).chars().allMatch(Character::isDigit)) {
        return true;
      }
    }
    return false;
  }

  /** "de lijst met zorgwekkende stoffen": what stands on it is said, and nobody sanctioned. */
  private static boolean other(View view, Range cue) {
    Words words = view.wordTable();
    Range clause = view.clauseOf(cue).range();
    for (int i = words.startingAt(clause.start()); i + 2 < words.size() && words.range(i).end() <= clause.end(); i++) {
      boolean of = SanctionWords.isList(words.lower(i)) && OF.contains(words.lower(i + 1)) && words.range(i + 1).start() - words.range(i).end() == 1;
      String noun = words.lower(i + 2);
      boolean sanctioned = noun.startsWith("gesanctioneerd") || DEFINITE.contains(noun);
      for (int j = i + 2; j < Math.min(words.size(), i + 6); j++) {
        sanctioned |= SanctionWords.listable(words.lower(j));
      }
      if (of && (!sanctioned || SanctionWords.UNLIKE_ENTRIES.contains(noun))) {
        return true;
      }
    }
    return false;
  }

  /** A list noun or a verb of its own, not "plaatsing" and the like, says of one that is not counted that it is listed. */
  private static boolean names(View view, ListFrames.Frame cue) {
    String words = view.lower(cue.words());
    return cue.type().equals(DELISTING) || words.contains("lijst") || ALONE.contains(words) || INFINITIVES.stream().anyMatch(words::endsWith) || words.startsWith("plaatsing") && MeasureVerbs.takenOver(view, view.clauseOf(cue.words()).range()).isPresent() || Designations.in(view).contains(cue.words());
  }

  /** "de plaatsing van zeven personen op de sanctielijst" is one act. */
  private static boolean alone(View view, ListFrames.Frame cue, List<ListFrames.Frame> cues) {
    return cues.stream().noneMatch(other -> !other.equals(cue) && (!again(view, cue.words()) && (cue.nominal() || other.nominal()) || !apart(view, cue.words(), other.words())) && view.clauseOf(other.words()).equals(view.clauseOf(cue.words())));
  }

  /** Those counted stand behind the verb and ", en". */
  private static boolean elided(View view, ListFrames.Frame cue, Range count) {
    return count.start() > cue.words().end() && view.words(new Range(cue.words().end(), count.start())).startsWith(", en ");
  }

  /** "gelist, en ... toegevoegd": "en" stands between the two. */
  private static boolean apart(View view, Range one, Range other) {
    Range between = one.start() < other.start() ? new Range(one.end(), Math.max(one.end(), other.start())) : new Range(other.end(), Math.max(other.end(), one.start()));
    return view.words(between).contains(" en ");
  }

  private static boolean nominal(View view, Range cue) {
    String words = view.lower(cue);
    String first = Words.first(words);
    int end = Math.min(view.range().end(), cue.end() + 4);
    return put(view, cue) || SanctionWords.NOUNS.contains(first) || view.lower(new Range(cue.end(), end)).startsWith(" te ") || words.contains(" te ") || words.startsWith("te ");
  }

  private static boolean put(View view, Range cue) {
    Words words = view.wordTable();
    for (Range verb : Words.in(view, view.clauseOf(cue).range(), PUT)) {
      int before = words.startingAt(verb.start()) - 1;
      if (verb.start() < cue.start() && before >= 0 && BEFORE.contains(words.lower(before))) {
        return true;
      }
    }
    return false;
  }

  /** Those counted at a place are ships. */
  static boolean vessels(View view, Range count) {
    return view.mentions(Quantity.class, count).stream().flatMap(one -> one.thing().stream()).anyMatch(thing -> !mixed(view, thing) && view.nouns("unit", thing).stream().anyMatch(noun -> noun.concept().name().equals("vessel")));
  }

  /** "85 schepen en bedrijven": of both together; "14 schepen en twee rederijen" counts each. */
  private static boolean mixed(View view, Range thing) {
    boolean and = view.text().text().startsWith(" en ", thing.end());
    return and && view.mentions(Quantity.class, view.range()).stream().noneMatch(next -> next.range().start() > thing.end() && next.range().start() - thing.end() <= 5);
  }

  private static String type(View view, ListFrames.Frame cue, Quantity count) {
    boolean vessels = count.thing().map(thing -> view.nouns("unit", thing).stream().anyMatch(noun -> noun.concept().name().equals("vessel"))).orElse(false);
    Words words = view.wordTable();
    int next = words.startingAt(count.range().end());
    boolean these = count.thing().isEmpty() && next < words.size() && THEREOF.contains(words.lower(next)); // "... tankers en zes daarvan op een lijst"
    vessels = vessels || these && view.nouns("unit", new Range(view.range().start(), count.range().start())).stream().reduce((first, second) -> second).filter(noun -> noun.concept().name().equals("vessel")).isPresent();
    String type = cue.type();
    return type.equals(DELISTING) ? type : vessels ? VESSELS : "listing";
  }

  /** The numbers of the clause to which this wording is the nearest of its kind. */
  private static List<Quantity> counts(View view, ListFrames.Frame cue, List<ListFrames.Frame> cues) {
    Range clause = reach(view, cue.words());
    List<Quantity> counts = new ArrayList<>();
    boolean er = Words.any(view, clause, ER);
    for (Quantity count : view.mentions(Quantity.class, clause)) {
      ListFrames.Frame nearest =
          cues.stream().min(Comparator.comparingInt(other -> View.distance(other.words(), count.range()))).orElse(cue);
      if (nearest.equals(cue) && !Restrictions.between(view, cue.words(), count.range(), false) && count.unit() == Quantity.Unit.COUNT && listed(view, count) && !(er && count.range().start() - clause.start() < OPENING && Governor.of(view, count.range().start()).word().equals("van")) && !ListedCounts.part(view, count.range()) && !resulting(view, cue, count)) {
        counts.add(count);
      }
    }
    return counts;
  }

  /** "de lijst is met 63 uitgebreid tot 640 schepen": how many there are now. */
  private static boolean resulting(View view, ListFrames.Frame cue, Quantity count) {
    boolean all = view.lower(new Range(Math.max(view.range().start(), count.range().start() - IN_TOTAL.length()), count.range().start())).equals(IN_TOTAL);
    return Words.any(view, cue.words(), SanctionWords.LENGTHENS) && (all || Governor.of(view, count.range().start()).word().equals("tot") || ListedCounts.until(view, count)) && Words.any(view, view.clauseOf(cue.words()).range(), WITH);
  }

  /**
   * The clause of the wording; with the one before where it only says which ("het gaat om zes rechters, die op de lijst zijn gezet") or goes
   * on after some of them ("zes rechters, onder wie twee Syriërs, zijn op de lijst gezet"); with the one behind a colon where the act closes it.
   */
  static Range reach(View view, Range words) {
    Clause own = view.clauseOf(words);
    List<Clause> all = view.clauses();
    int at = all.indexOf(own);
    boolean relative = at > 0 && own.opener() == Clause.Opener.SUBORDINATE && view.lower(own.range()).strip().startsWith("die ");
    boolean resumed = at > 1 && own.opener() == Clause.Opener.MAIN && all.get(at - 1).opener() == Clause.Opener.SUBORDINATE;
    Range reach = relative ? all.get(at - 1).range().to(own.range()) : resumed ? all.get(at - 2).range().to(own.range()) : own.range();
    boolean colon = own.range().end() - words.end() <= 1 && at + 1 < all.size() && view.words(own.range()).endsWith(":");
    return colon ? reach.to(all.get(at + 1).range()) : reach;
  }

  /** "75 plaatsingen: 17 personen en 58 entiteiten", "17 personen en 58 entiteiten, samen 75": a total that the others add up to gives way to them. */
  private static List<Quantity> parts(View view, List<Quantity> counts) {
    if (counts.isEmpty()) {
      return counts;
    }
    Quantity total = counts.get(0);
    List<Quantity> behind = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (Quantity count : view.mentions(Quantity.class, Story.after(total.range(), view.range()))) {
      if (count.unit() == Quantity.Unit.COUNT && listed(view, count)) {
        behind.add(count);
        sum = sum.add(count.number().min());
      }
    }
    boolean told = behind.size() > 1 && PARTED.stream().anyMatch(view.words(new Range(total.range().end(), Math.max(total.range().end(), behind.get(0).range().start())))::contains);
    if (told && sum.compareTo(total.number().min()) == 0) {
      return behind;
    }
    Quantity last = counts.get(counts.size() - 1);
    BigDecimal others = counts.stream().limit(counts.size() - 1).map(count -> count.number().min()).reduce(BigDecimal.ZERO, BigDecimal::add);
    return counts.size() > 2 && others.compareTo(last.number().min()) == 0 ? counts.subList(0, counts.size() - 1) : counts;
  }

  private static boolean listed(View view, Quantity count) {
    int end = count.thing().orElse(count.range()).end();
    String after = view.lower(new Range(count.range().start(), Math.min(view.range().end(), Math.max(end, count.range().end()))));
    return Words.runs(after, new Range(0, after.length())).stream().noneMatch(run -> SanctionWords.UNLISTED.contains(run.lower()));
  }
}

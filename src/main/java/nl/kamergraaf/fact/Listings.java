package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.text.Range;

/** Persons, entities and ships that a sentence says are put on a sanctions list or taken off it. */
final class Listings {

  private static final String DELISTING = "delisting";
  private static final String VESSELS = "vessel-listing";
  /** Verbs that list somebody named: "de reder is door de EU gesanctioneerd". */
  private static final Set<String> ALONE = Set.of("gesanctioneerd", "gelist", "sanctioneerde", "sanctioneerden", "listte", "listten", "delistte", "delistten");
  /** What may stand before the number that a list item begins with. */
  private static final Set<String> OPENS = Set.of("nog", "eens", "in", "totaal", "verder", "ook", "ruim", "de", "daarnaast", "nieuwe", "plaatsing", "van", "a", "b", "c", "d", "e", "f", "g", "1", "2", "3", "4", "5", "6", "7", "8", "9");
  /** "het plaatsen van X op de lijst" */
  private static final Set<String> PUT = Set.of("plaatsen", "zetten", "toevoegen", "opnemen", "brengen");
  private static final Set<String> BEFORE = Set.of("het", "te");
  private static final Set<String> INFINITIVES = Set.of(" te listen", " te sanctioneren", " te delisten");
  private static final Set<String> POINTS = Set.of("die", "deze");
  private static final Set<String> ALL = Set.of("alle", "de", "veel", "sommige", "andere", "enkele");
  private static final Set<String> WHERE = Set.of("in", "bij", "naast", "aan");
  private static final Set<String> ARTICLES = Set.of("de", "het", "een");
  private static final String PLACED = " geplaatst";
  private static final int LIST = 5;

  private static final Set<String> HELPS = Set.of("worden", "gaan", "zullen", "willen", "laten");

  private static final Set<String> ON_ITS_WAY = Set.of("in-preparation", "announced");

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
    List<ListFrames.Frame> cues = new ArrayList<>(ListGrowth.in(view));
    for (ListFrames.Frame frame : ListFrames.in(view)) {
      if (cues.stream().noneMatch(grown -> grown.words().overlaps(frame.words())) && (KeptListings.is(view, frame.words()) || ListSense.lists(view, frame.words(), frame.type().equals(DELISTING)))) {
        cues.add(frame);
      }
    }
    for (Hit.OfConcept cue : view.cues("measure-type")) {
      boolean free = cues.stream().noneMatch(frame -> frame.words().overlaps(cue.range()));
      boolean told = view.lower(cue.range()).endsWith(" namen") && cues.stream().anyMatch(frame -> !frame.nominal() && view.clauseOf(frame.words()).equals(view.clauseOf(cue.range()))); // "acht nieuwe namen op de lijst gezet"
      boolean placed = !view.lower(cue.range()).startsWith("op ") || view.lower(cue.range()).lastIndexOf("lijst") + LIST < cue.range().length() || ListSense.comesOn(view, cue.range()); // "leverde aan drie bedrijven op de sanctielijst"
      if (free && !told && placed && !elsewhere(view, cue.range()) && Restrictions.LISTINGS.contains(cue.concept().name()) && ListSense.lists(view, cue.range(), cue.concept().name().equals(DELISTING))) {
        cues.add(new ListFrames.Frame(cue.concept().name(), cue.range(), nominal(view, cue.range())));
      }
    }
    List<Found> found = new ArrayList<>();
    List<ListNumbers.Reached> reached = ListNumbers.reached(view, cues);
    for (ListNumbers.Reached own : reached) {
      ListFrames.Frame cue = own.frame();
      List<Quantity> counts = ListNumbers.counts(view, own, reached);
      boolean round = view.lower(cue.words()).contains("ronde");
      boolean share = view.mentions(Quantity.class, view.range()).stream().anyMatch(one -> one.unit() == Quantity.Unit.PERCENT);
      if (counts.isEmpty() && !share && view.mentions(Quantity.class, view.clauseOf(cue.words()).range()).stream().noneMatch(count -> ListNumbers.resulting(view, cue, count)) && (round || names(view, cue)) && !within(view, cue) && alone(view, cue, cues)) {
        boolean ships = cue.type().equals("listing") && view.lower(cue.words()).contains("scheepslijst");
        found.add(new Found(ships ? VESSELS : cue.type(), cue.words(), Optional.empty(), cue.nominal()));
      }
      if (!counts.isEmpty()) { // "de minister van Sport en twee bestuurders"
        ListedBeside.of(view, cue.words(), counts).forEach(one -> found.add(new Found(cue.type(), one.to(cue.words()), Optional.empty(), cue.nominal())));
      }
      if (!counts.isEmpty() && !cue.nominal() && elided(view, cue, counts.get(0).range()) && SingleTarget.before(view, cue.words())) {
        found.add(new Found(cue.type(), cue.words(), Optional.empty(), false)); // "zette een kopstuk op de lijst, en in mei zeven personen"
      }
      for (Quantity count : ListNumbers.parts(view, counts)) {
        found.add(new Found(ListNumbers.type(view, cue, count), cue.words(), Optional.of(count.range()), cue.nominal()));
      }
    }
    return found;
  }

  /** "vijf schepen in een dok geplaatst": where they are put is no list. */
  private static boolean elsewhere(View view, Range cue) {
    Words words = view.wordTable();
    boolean where = false;
    for (int i = words.startingAt(cue.start()); i + 1 < words.size() && words.range(i).end() < cue.end(); i++) {
      String word = words.lower(i);
      if (SanctionWords.isList(word) || SanctionWords.PLACES.contains(word) || SanctionWords.PACKED.contains(word) || word.endsWith("regime") || word.endsWith("pakket")) {
        return false;
      }
      where |= WHERE.contains(word) && ARTICLES.contains(words.lower(i + 1));
    }
    return where && view.lower(cue).endsWith(PLACED);
  }

  /** Those counted at the beginning of a list item, joined by "en" or commas, if all of them can be listed. */
  static List<Found> counted(View view) {
    List<Found> found = new ArrayList<>();
    int last = view.range().start();
    for (Quantity count : view.mentions(Quantity.class)) {
      Range thing = count.thing().orElse(count.range());
      Range all = count.range().to(thing);
      boolean first = found.isEmpty() && Words.of(view, new Range(last, count.range().start())).stream().allMatch(word -> OPENS.contains(view.lower(word)));
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

  /** A list noun or a verb of its own, not "plaatsing" and the like, says of one that is not counted that it is listed. */
  private static boolean names(View view, ListFrames.Frame cue) {
    String words = view.lower(cue.words());
    boolean under = (words.startsWith("onder ") || words.contains(" onder ")) && SingleTarget.before(view, cue.words()); // "bracht een Chinese bank onder het regime"
    return under || ListFrames.stands(view, cue.words()) && SingleTarget.before(view, cue.words()) || BarePlacements.is(view, cue.words()) || cue.type().equals(DELISTING) || words.contains("lijst") || KeptListings.is(view, cue.words()) || ALONE.contains(words) || INFINITIVES.stream().anyMatch(words::endsWith) || (words.startsWith("plaatsing") || words.contains(" plaatsing")) && (MeasureVerbs.takenOver(view, view.clauseOf(cue.words()).range()).isPresent() || SingleTarget.behindNoun(view, cue.words()) || onItsWay(view, cue.words())) || Designations.in(view).contains(cue.words());
  }

  /** "plaatsingen van bendeleiders worden voorbereid": of several uncounted ones only what is on its way. */
  private static boolean onItsWay(View view, Range words) {
    Optional<Predicates.Said> said = Outcomes.of(view, words).or(() -> Deeds.of(view, words));
    return said.filter(act -> ON_ITS_WAY.contains(act.stage())).isPresent() && SingleTarget.severalBehind(view, words);
  }

  /** "de plaatsing van zeven personen op de sanctielijst" is one act. */
  private static boolean alone(View view, ListFrames.Frame cue, List<ListFrames.Frame> cues) {
    return cues.stream().noneMatch(other -> !other.equals(cue) && (!ListSense.again(view, cue.words()) && (cue.nominal() || other.nominal()) || !apart(view, cue.words(), other.words())) && view.clauseOf(other.words()).equals(view.clauseOf(cue.words())));
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
    return toBecome(view, cue) || put(view, cue) || SanctionWords.NOUNS.contains(first) || view.lower(new Range(cue.end(), end)).startsWith(" te ") || words.contains(" te ") || words.startsWith("te ");
  }

  /** "een verzoek om te worden gedelist", "maakte bekend hen te gaan listen" */
  private static boolean toBecome(View view, Range cue) {
    Words words = view.wordTable();
    int at = words.startingAt(cue.start());
    return at > 1 && HELPS.contains(words.lower(at - 1)) && words.lower(at - 2).equals("te");
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
}

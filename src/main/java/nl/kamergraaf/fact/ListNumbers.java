package nl.kamergraaf.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/** The numbers that belong to an act of listing: how many are put on a list or taken off it, not how many stand on it then. */
final class ListNumbers {

  private static final Set<String> CAUSES = Set.of("van", "door", "na", "bij", "wegens");
  private static final String DELISTING = "delisting";
  private static final String VESSELS = "vessel-listing";
  private static final Set<String> PARTED = Set.of(":", "(", " te weten", "namelijk", "waarvan", "verdeeld", "bestaande uit", ", zijnde", "onder wie", "waaronder");
  private static final Set<String> WITH = Set.of("met");
  private static final Set<String> STILL = Set.of("staan", "staat", "stonden", "blijven", "bleven", "blijft");
  private static final Set<String> ER = Set.of("er");
  private static final Set<String> OF = Set.of("van", "onder");
  private static final Set<String> OF_WHOM = Set.of("wie");
  private static final Set<String> OF_WHICH = Set.of("waarvan", "waaronder");
  private static final Set<String> JOINS = Set.of("en");
  /** Ends of the past of weak verbs. */
  private static final Endings PAST = new Endings(Set.of("de", "te", "den", "ten"));
  /** Words back from "en" to the relative pronoun with which its clause opens. */
  private static final int RELATIVE = 10;
  private static final Set<String> SOME = Set.of("zijn", "waren");
  /** Letters from the start of a clause to the number of those of whom some are listed: "van de 69 personen zijn er zeven geschrapt". */
  private static final int OPENING = 10;
  private static final String IN_TOTAL = "tot in totaal ";

  private ListNumbers() {}

  /** A wording with the stretch of the sentence in which its numbers stand: asked for every number, and so found once. */
  record Reached(ListFrames.Frame frame, Range reach, Range clause) {}

  static List<Reached> reached(View view, List<ListFrames.Frame> cues) {
    return cues.stream().map(cue -> new Reached(cue, reach(view, cue.words()), view.clauseOf(cue.words()).range())).toList();
  }

  /** The numbers of the clause to which this wording is the nearest of its kind. */
  static List<Quantity> counts(View view, Reached own, List<Reached> cues) {
    ListFrames.Frame cue = own.frame();
    Range clause = own.reach();
    List<Quantity> counts = new ArrayList<>();
    boolean er = Words.any(view, clause, ER);
    for (Quantity count : view.mentions(Quantity.class, clause)) {
      if (nearest(view, own, cues, count.range()).frame().equals(cue) && !view.propositions().begins(cue.words(), count.range()) && !ofThose(view, cue, count) && !ofOther(view, cue, count) && !Restrictions.between(view, cue.words(), count.range(), false) && count.unit() == Quantity.Unit.COUNT && listed(view, count) && !occasion(view, cue, count) && !(er && count.range().start() - clause.start() < OPENING && Governor.of(view, count.range().start()).word().equals("van")) && !ListedCounts.part(view, count.range()) && !resulting(view, cue, count) && !stand(view, cue.words(), count)) {
        counts.add(count);
      }
    }
    return counts;
  }

  /** "vier personen, van wie er drie waren overleden", "waarvan er twee in Dubai wonen": some of those told of, of whom something else is said. */
  private static boolean ofThose(View view, ListFrames.Frame cue, Quantity count) {
    Words words = view.wordTable();
    int at = words.startingAt(count.range().start());
    boolean there = at > 1 && ER.contains(words.lower(at - 1));
    return there && (at > 2 && OF_WHOM.contains(words.lower(at - 2)) && OF.contains(words.lower(at - 3)) || JOINS.contains(words.lower(at - 2)) && relative(words, at - 2) || OF_WHICH.contains(words.lower(at - 2)) || cue.words().end() <= count.range().start() && SOME.contains(words.lower(at - 2)));
  }

  /** "van wie er drie in Dubai wonen en er één is overleden": it goes on. */
  private static boolean relative(Words words, int joint) {
    return words.any(Math.max(0, joint - RELATIVE), joint, OF_WHICH) || words.any(Math.max(0, joint - RELATIVE), joint, OF_WHOM);
  }

  /** "en verklaarde 40 anderen onschuldig": between "en" and a number stands no adjective, so this is a verb with an object of its own. */
  private static boolean ofOther(View view, ListFrames.Frame cue, Quantity count) {
    Words words = view.wordTable();
    int verb = words.startingAt(count.range().start()) - 1;
    boolean joined = verb > 1 && (JOINS.contains(words.lower(verb - 1)) || words.breaks(verb - 1)) && words.range(verb).start() > cue.words().end();
    return joined && PAST.end(words.lower(verb)) && !Governor.preposition(words.lower(verb)) && !SanctionWords.LENGTHENS.contains(words.lower(verb));
  }

  /** "naar aanleiding van twee arresten is X geschrapt": what cannot be listed and hangs from a preposition only tells why or when. */
  private static boolean occasion(View view, ListFrames.Frame cue, Quantity count) {
    return !cue.nominal() && count.thing().isPresent() && !ListedCounts.listable(view, count) && CAUSES.contains(Governor.of(view, count.range().start()).word()) && count.range().end() < cue.words().start();
  }

  /** Of the wordings that reach a number the nearest, else the nearest of all; the first of those that are equally near. */
  private static Reached nearest(View view, Reached own, List<Reached> cues, Range count) {
    Reached nearest = null;
    for (Reached cue : cues) {
      boolean first = nearest == null || cue.reach().contains(count) && !nearest.reach().contains(count);
      boolean alike = nearest != null && cue.reach().contains(count) == nearest.reach().contains(count);
      boolean inside = nearest != null && !cue.frame().nominal() && cue.clause().contains(count) && !nearest.clause().contains(count); // "54 plaatsingen: 19 personen en 35 bedrijven komen op de lijst"
      boolean outside = nearest != null && !nearest.frame().nominal() && nearest.clause().contains(count) && !cue.clause().contains(count);
      boolean behind = nearest != null && closed(view, nearest.frame().words(), count, cue.frame().words());
      outside |= nearest != null && closed(view, cue.frame().words(), count, nearest.frame().words());
      if (first || inside || behind || !outside && alike && View.distance(cue.frame().words(), count) < View.distance(nearest.frame().words(), count)) {
        nearest = cue;
      }
    }
    return nearest == null ? own : nearest;
  }

  /** "zes op de lijst geplaatst en twee geschrapt": a participle closes what is told of the first, and "en" opens the rest. */
  private static boolean closed(View view, Range act, Range count, Range other) {
    boolean order = act.end() <= count.start() && count.end() <= other.start() && view.text().text().startsWith(" en ", act.end());
    Words words = view.wordTable();
    return order && OwnVerb.participle(words.lower(words.startingAt(act.end()) - 1));
  }

  /** "zeven zijn van de lijst geschrapt, 48 andere personen staan er nog op": those behind the act of whom another verb tells. */
  private static boolean stand(View view, Range act, Quantity count) {
    if (count.range().start() < act.end()) {
      return false;
    }
    Words words = view.wordTable();
    int first = words.startingAt(Math.max(count.range().end(), count.thing().orElse(count.range()).end()));
    return first < words.size() && STILL.contains(words.lower(first)) && view.words(new Range(act.end(), count.range().start())).contains(",");
  }

  /** "de lijst is met 63 uitgebreid tot 640 schepen": how many there are now. */
  static boolean resulting(View view, ListFrames.Frame cue, Quantity count) {
    if (ListGrowth.total(view, cue.words(), count)) {
      return true;
    }
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
    Range reach = relative ? all.get(at - 1).range().to(own.range()) : view.resumed(at);
    boolean added = SanctionWords.ADDS.contains(view.lower(words)) && view.words(own.range()).endsWith(" toe:");
    boolean closed = own.range().end() - words.end() <= 1 || added;
    boolean colon = closed && at + 1 < all.size() && view.words(own.range()).endsWith(":") && !(added && (Words.any(view, all.get(at + 1).range(), Verbs.finite()) || Words.any(view, all.get(at + 1).range(), STILL))); // "de minister voegde toe: 40 personen staan": a sentence of its own
    return colon ? reach.to(all.get(at + 1).range()) : reach;
  }

  /** "75 plaatsingen: 17 personen en 58 entiteiten", "17 personen en 58 entiteiten, samen 75": a total that the others add up to gives way to them. */
  static List<Quantity> parts(View view, List<Quantity> counts) {
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

  /** Those counted at a place are ships. */
  static boolean vessels(View view, Range count) {
    return view.mentions(Quantity.class, count).stream().flatMap(one -> one.thing().stream()).anyMatch(thing -> !mixed(view, thing) && view.nouns("unit", thing).stream().anyMatch(noun -> noun.concept().name().equals("vessel")));
  }

  /** "85 schepen en bedrijven": of both together; "14 schepen en twee rederijen" counts each. */
  private static boolean mixed(View view, Range thing) {
    boolean and = view.text().text().startsWith(" en ", thing.end());
    return and && view.mentions(Quantity.class, view.range()).stream().noneMatch(next -> next.range().start() > thing.end() && next.range().start() - thing.end() <= 5);
  }

  static String type(View view, ListFrames.Frame cue, Quantity count) {
    boolean vessels = count.thing().map(thing -> view.nouns("unit", thing).stream().anyMatch(noun -> noun.concept().name().equals("vessel"))).orElse(false);
    Words words = view.wordTable();
    int next = words.startingAt(count.range().end());
    boolean these = count.thing().isEmpty() && next < words.size() && PointedWholes.OF_IT.contains(words.lower(next)) || count.thing().isEmpty() && Additions.FOLLOWS.contains(view.lower(cue.words())); // "... tankers en zes daarvan op een lijst"
    vessels = vessels || these && view.nouns("unit", new Range(view.range().start(), count.range().start())).stream().reduce((first, second) -> second).filter(noun -> noun.concept().name().equals("vessel")).isPresent();
    String type = cue.type();
    return type.equals(DELISTING) ? type : vessels ? VESSELS : "listing";
  }
}

package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.bundled.Wordlist;
import nl.kamergraaf.text.Range;

/**
 * Clauses that say by a verb that something is restricted: what it is ("de invoer van hout", "transacties met vijf banken") and how ("verbiedt",
 * "aan banden gelegd", "niet langer toegestaan", "wordt onmogelijk"), in whatever order and voice. The words are data; how far such a measure is,
 * {@link FrameStages} tells for all of them.
 */
final class MeasureFrames {

  private static final Wordlist ALL = Wordlist.beside(MeasureFrames.class, "measure-frames.txt");
  private static final String WAY = "way-";
  private static final String ITSELF = "itself";
  private static final String EITHER = "itself-van";
  private static final String SERVICES = "services-ban";
  private static final List<Way> WAYS = ways();
  private static final Set<String> HINTS = hints();
  private static final Set<String> NONE = Set.of();
  private static final Set<String> TO = Set.of("te");
  private static final Set<String> HELPS = Set.of("zullen", "gaan", "laten", "willen", "kunnen");
  private static final Set<String> WEAK = ALL.all("weak");
  static final Set<String> OPENS = ALL.all("opens");
  private static final Set<String> FORBIDS = ALL.all("forbids");
  /** Nouns and infinitives of which a measure is the object: "het verlenen van clouddiensten". */
  static final Set<String> DOING = ALL.all("doing");
  /** "verboden wapenhandel", "een beperkte invoer": the verb describes the noun. */
  private static final Set<String> DESCRIBES = ALL.all("describes");
  /** "waarbij" opens a clause. */
  private static final String WHERE = "waar";
  private static final String AS = "als";
  private static final String AND = "en";
  private static final Set<String> RESTRICTIONS = SanctionWords.all("thread");
  private static final Set<String> BOTH = Set.of("zowel");
  private static final Set<String> JOINS = ALL.all("joins");
  private static final Set<String> RELATIVES = Set.of("die", "dat");
  private static final Set<String> ARTICLES = Set.of("de", "het", "een");
  /** Words from the article to a verb that is a noun: "het aan banden leggen". */
  private static final int NOMINAL = 4;
  /** Words between the verb and what goes with it, where the clause is long. */
  private static final int LONGEST = 60;

  private MeasureFrames() {}

  /** The verb alone shows no sanction: "heeft de levering gestaakt". */
  static boolean weak(View view, Frame frame) {
    return WEAK.contains(Words.first(view.lower(frame.verb())));
  }

  /** A verb with what goes with it, by how its object hangs from it. */
  private record Way(String link, StagePattern words) {}

  /** A place where such a verb stands, with what goes with it. */
  private record Place(int verb, List<Range> own, String link) {}

  /**
   * What a clause restricts.
   *
   * @param object the noun of what is restricted
   * @param own the words that say so, the verb first
   * @param to the "te" of an infinitive
   */
  record Frame(Range object, List<Range> own, Optional<Range> to) {
    boolean infinitive() {
      return to.isPresent();
    }

    Range verb() {
      return own.get(0);
    }

    Range all() {
      return own.stream().reduce(object, Range::to);
    }
  }

  private static List<Way> ways() {
    List<Way> ways = new ArrayList<>();
    ALL.kinds().forEach((kind, words) -> {
      if (kind.startsWith(WAY)) {
        words.forEach(one -> ways.add(new Way(kind.substring(WAY.length()), StagePattern.of(one))));
      }
    });
    return List.copyOf(ways);
  }

  private static Set<String> hints() {
    Set<String> hints = new HashSet<>(StagePattern.hints(WAYS.stream().map(Way::words).toList()));
    return Set.copyOf(hints);
  }

  /** What the verbs of a sentence restrict, in the order of the words. */
  static List<Restrictions.Found> in(View view) {
    List<Restrictions.Found> found = new ArrayList<>();
    Words words = view.wordTable();
    if (!view.mayHold(HINTS) || !objects(words, 0, words.size(), FORBIDS)) {
      return found;
    }
    List<Clause> clauses = view.clauses();
    for (int c = 0; c < clauses.size(); c++) {
      Clause clause = clauses.get(c);
      int first = words.startingAt(clause.range().start());
      int last = StagePattern.behind(words, clause.range());
      boolean own = last - first > 1 && objects(words, first, last, NONE);
      int before = !own && view.resumes(c) ? words.startingAt(clauses.get(c - 2).range().start()) : first;
      int resumed = before < first ? StagePattern.behind(words, clauses.get(c - 2).range()) : first;
      boolean taken = resumed > before && objects(words, before, resumed, NONE) && !words.any(before, resumed, Verbs.finite()); // "De invoer van hout, die vrij was, werd verboden"
      List<Place> places = own || taken || objects(words, first, last, FORBIDS) ? places(words, first, last) : List.of();
      if (taken && !places.isEmpty()) {
        found.addAll(objects(view, places.get(0), before, resumed));
      }
      int from = first;
      for (int i = 0; i < places.size(); i++) {
        int next = i + 1 < places.size() ? places.get(i + 1).verb() : last;
        from = add(view, places.get(i), from, next, found);
      }
      if (!places.isEmpty() && c + 1 < clauses.size() && goesOn(view, clauses.get(c + 1))) {
        Range behind = clauses.get(c + 1).range();
        found.addAll(objects(view, places.getLast(), words.startingAt(behind.start()), StagePattern.behind(words, behind)));
      }
    }
    return found;
  }

  /** ", evenals de uitvoer van hout", ", maar ook de invoer": what is restricted too, without a verb of its own. */
  private static boolean goesOn(View view, Clause next) {
    Words words = view.wordTable();
    int first = words.startingAt(next.range().start());
    int last = StagePattern.behind(words, next.range());
    boolean too = JOINS.contains(words.lower(first)) || first + 1 < last && JOINS.contains(words.lower(first) + " " + words.lower(first + 1));
    return too && objects(words, first, last, NONE) && !words.any(first, last, Verbs.finite());
  }

  private static boolean objects(Words words, int first, int last, Set<String> also) {
    for (int i = first; i < last; i++) {
      if (also.contains(words.lower(i)) || SanctionWords.banned(words.lower(i)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The verbs of a clause, in order; of two ways with one verb the one with more words counts. */
  private static List<Place> places(Words words, int first, int last) {
    List<Place> places = new ArrayList<>();
    for (Way way : WAYS) {
      for (int i = first; i < last && way.words().mayStand(words); i++) {
        List<Range> own = way.words().around(words, first, Math.min(last, first + LONGEST), i);
        int verb = i;
        if (!own.isEmpty() && places.stream().noneMatch(other -> other.verb() == verb && other.own().size() >= own.size())) {
          places.removeIf(other -> other.verb() == verb);
          places.add(new Place(i, own, way.link()));
        }
      }
    }
    places.sort(Comparator.comparingInt(Place::verb));
    return places;
  }

  /** Adds what stands before the verb, else what stands behind it, up to the next verb; returns the index behind what has been taken. */
  private static int add(View view, Place place, int from, int limit, List<Restrictions.Found> found) {
    List<Restrictions.Found> before = objects(view, place, from, place.verb());
    List<Restrictions.Found> all = before.isEmpty() ? objects(view, place, place.verb() + 1, limit) : before;
    found.addAll(all);
    Words words = view.wordTable();
    return all.isEmpty() ? from : Math.max(place.verb() + 1, words.startingAt(all.get(all.size() - 1).frame().get().object().end()));
  }

  private static List<Restrictions.Found> objects(View view, Place place, int from, int limit) {
    Words words = view.wordTable();
    List<Restrictions.Found> found = new ArrayList<>();
    Optional<Range> to = to(words, place.verb());
    boolean forbids = FORBIDS.contains(words.lower(place.verb()));
    for (int i = from; i < limit; i++) {
      Range noun = words.range(i);
      int at = i;
      Optional<String> type = place.own().stream().anyMatch(noun::overlaps) ? Optional.empty() : forbids ? SanctionWords.forbidden(words.lower(i)).or(() -> Bans.doing(view, at)) : SanctionWords.banned(words.lower(i));
      boolean hangs = type.isPresent() && (hangs(view, noun, place.link(), to.isPresent()) || nominal(view, words.range(place.verb()), noun).isPresent());
      if (hangs && !describes(words, place, i) && !view.text().text().startsWith("-", noun.end())) {
        Frame frame = new Frame(noun, place.own(), to);
        boolean inside = type.get().equals(SERVICES) && !found.isEmpty() && doing(view, noun) && found.getLast().frame().get().object().equals(words.range(at - 2)); // "de levering van softwarediensten"
        found.removeIf(one -> inside && one == found.getLast());
        Halves.of(view, i).forEach(half -> found.add(framed(half.type(), new Frame(half.range(), place.own(), to))));
        found.add(framed(type.get(), frame));
      }
    }
    if (found.isEmpty() && from > place.verb() && forbids) {
      deed(view, place, from, limit).ifPresent(found::add);
    }
    return found;
  }

  private static Restrictions.Found framed(String type, Frame frame) {
    return new Restrictions.Found(type, frame.all(), Optional.of(frame));
  }

  /** "te verbieden", "te zullen verbieden" */
  static Optional<Range> to(Words words, int verb) {
    int at = verb > 1 && HELPS.contains(words.lower(verb - 1)) ? verb - 2 : verb - 1;
    return at >= 0 && TO.contains(words.lower(at)) ? Optional.of(words.range(at)) : Optional.empty();
  }

  /** "verbood pompen naar Rusland te verkopen": what is forbidden is what an infinitive does. */
  private static Optional<Restrictions.Found> deed(View view, Place place, int from, int limit) {
    Words words = view.wordTable();
    for (int i = from; i + 1 < limit; i++) {
      if (TO.contains(words.lower(i))) {
        Range deed = words.range(i + 1);
        Frame frame = new Frame(deed, place.own(), to(words, place.verb()));
        return Bans.stops(view, view.clauseOf(deed).range(), deed).map(type -> new Restrictions.Found(type, frame.all(), Optional.of(frame)));
      }
    }
    return Optional.empty();
  }

  private static boolean describes(Words words, Place place, int noun) {
    return noun == place.verb() + 1 && DESCRIBES.contains(words.lower(place.verb()));
  }

  /** The noun is the subject or object, or hangs from the preposition that the verb takes, itself or by the noun of what is done with it. */
  private static boolean hangs(View view, Range noun, String link, boolean infinitive) {
    Governor governor = Governor.of(view, noun.start());
    String wanted = link.equals(ITSELF) ? "" : link;
    if (governor.word().equals("van") && doing(view, noun)) {
      Words words = view.wordTable();
      governor = Governor.of(view, words.range(words.startingAt(governor.range().start()) - 1).start());
    }
    String word = governor.isPreposition() && !governor.word().startsWith(WHERE) && !relative(view, governor) ? governor.word() : "";
    boolean free = word.equals("om") || JOINS.contains(word) || both(view, noun, word) || infinitive && Embedded.particle(view, governor.range()); // "stelde voor de invoer te verbieden"
    if (wanted.isEmpty() && listed(view, noun)) {
      return false;
    }
    boolean off = link.equals(EITHER) && (word.isEmpty() || word.equals("van")); // "transacties zijn uitgesloten", "banken worden uitgesloten van transacties"
    return off || word.equals(wanted) || wanted.isEmpty() && free;
  }

  /** "schortte de beperkingen op energie, transport en bankverkeer op": one of several nouns that restrictions are on. */
  private static boolean listed(View view, Range noun) {
    Words words = view.wordTable();
    int at = words.startingAt(noun.start());
    boolean second = at > 2 && (words.breaks(at - 1) || words.lower(at - 1).equals(AND));
    int first = second && words.breaks(at - 1) ? at - 1 : at - 2;
    return second && first > 1 && Governor.preposition(words.lower(first - 1)) && !words.breaks(first - 1) && RESTRICTIONS.contains(words.lower(first - 2));
  }

  /** "zowel de invoer als de uitvoer" */
  private static boolean both(View view, Range noun, String governor) {
    return AS.equals(governor) && Words.any(view, new Range(view.clauseOf(noun).range().start(), noun.start()), BOTH);
  }

  /** The article of "het aan banden leggen van de invoer", where the verb is a noun with its object behind it. */
  static Optional<Range> nominal(View view, Range verb, Range noun) {
    Words words = view.wordTable();
    Governor governor = Governor.of(view, noun.start());
    int at = words.startingAt(verb.start());
    boolean of = governor.word().equals("van") && words.startingAt(governor.range().start()) == at + 1 && words.lower(at).endsWith("en");
    for (int i = at - 1; of && i >= Math.max(0, at - NOMINAL) && !Verbs.finite(words.lower(i)); i--) {
      if (words.lower(i).equals("het")) {
        return Optional.of(words.range(i));
      }
    }
    return Optional.empty();
  }

  /** "bereidt een wet voor die de invoer verbiedt": a relative clause begins behind what looks like a preposition. */
  private static boolean relative(View view, Governor governor) {
    Words words = view.wordTable();
    int next = words.startingAt(governor.range().end());
    boolean law = BanInstruments.named(view.wordBefore(governor.range().start())); // "neemt een wet aan die investeringen verbiedt"
    return next + 1 < words.size() && RELATIVES.contains(words.lower(next)) && (law || ARTICLES.contains(words.lower(next + 1)));
  }

  /** "het verlenen van clouddiensten" */
  private static boolean doing(View view, Range noun) {
    Governor governor = Governor.of(view, noun.start());
    return governor.word().equals("van") && DOING.contains(view.wordBefore(governor.range().start()));
  }
}

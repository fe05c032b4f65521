package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.letter.DossierEntry;
import nl.kamergraaf.letter.DossierKey;
import nl.kamergraaf.mention.Citation;
import nl.kamergraaf.text.Footnote;
import nl.kamergraaf.text.Sentence;

/**
 * Which citations of a letter are of one motion: those with the same number, and those that name it by its movers only, where exactly one
 * numbered motion has these movers. "De motie-Jansen¹" is the motion of note 1.
 */
final class MotionIndex {

  /** The motions that a note cites, and the place of its mark. */
  record Marked(int at, List<Motion> motions) {}

  /** Characters between words in the plural and a mark of theirs. */
  private static final int BEHIND = 3;

  private final OwnDossiers dossiers;
  /** Words such as "nrs. 72 t/m 75" are the place of several citations. */
  private record Place(int start, Optional<String> sequence) {

    static Place of(Citation citation) {
      return new Place(citation.range().start(), citation.sequence());
    }
  }

  private final Map<Place, List<Motion>> byPlace = new HashMap<>();
  private final Map<Place, Citation> completed = new HashMap<>();
  private final Map<String, Motion> byKey = new HashMap<>();
  /** What numbers a motion, for those that are cited without a number as well. */
  private final Map<Motion, Citation> numbers = new IdentityHashMap<>();
  private final Map<String, List<Motion>> byMovers = new HashMap<>();
  private final Map<Integer, List<Marked>> bySentence = new HashMap<>();

  MotionIndex(Story story) {
    this.dossiers = new OwnDossiers(story.text().letter().header().dossiers().stream().map(DossierEntry::key).distinct().toList());
    Map<Integer, List<Motion>> byNote = new HashMap<>();
    for (View view : story.views()) {
      List<Citation> cited = view.mentions(Citation.class);
      for (Citation citation : cited) {
        if (moved(citation) && citation.sequence().isPresent()) {
          Motion motion = numbered(citation, cited);
          boolean old = citation.isReplaced();
          view.sentence().paragraph().note().stream().filter(note -> !old).forEach(note -> byNote.computeIfAbsent(note, key -> new ArrayList<>()).add(motion));
        } else {
          dossiers.cited(citation);
        }
      }
    }
    mark(story, byNote);
    for (View view : story.views()) {
      List<Citation> citations = view.mentions(Citation.class);
      for (int i = 0; i < citations.size(); i++) {
        if (moved(citations.get(i)) && citations.get(i).sequence().isEmpty()) {
          int next = i + 1 < citations.size() ? citations.get(i + 1).range().start() : view.range().end() + 1;
          List<Motion> several = several(citations.get(i), view, next);
          byPlace.put(Place.of(citations.get(i)), several.size() > 1 ? several : List.of(nameless(citations.get(i), view, next)));
        }
      }
    }
  }

  /** A motion, an amendment, or a request that has movers. */
  static boolean moved(Citation citation) {
    return citation.kind() == Citation.Kind.MOTION || citation.kind() == Citation.Kind.AMENDMENT
        || (citation.kind() == Citation.Kind.OTHER && !citation.movers().isEmpty());
  }

  /** The motion that a citation is of, if it is of one. */
  Optional<Motion> of(Citation citation) {
    return all(citation).stream().findFirst();
  }

  /** The same, where the words stand for several: "de moties van de leden Jansen¹ en Smit²". */
  List<Motion> all(Citation citation) {
    return byPlace.getOrDefault(Place.of(citation), List.of());
  }

  /** The citation, with its dossier or its number where another citation of the same motion fixes that. */
  Citation complete(Citation citation) {
    Citation whole = completed.getOrDefault(Place.of(citation), citation);
    List<Motion> motions = all(citation);
    boolean nameless = whole.sequence().isEmpty() && whole.dossier().isEmpty() && motions.size() == 1;
    return nameless ? Optional.ofNullable(numbers.get(motions.get(0))).filter(same -> same.kind() == whole.kind()).map(whole::numbered).orElse(whole) : whole;
  }

  /** The motion whose movers are named by words such as "Jansen en Smit", if exactly one is. */
  Optional<Motion> named(String names) {
    List<Motion> same = byMovers.getOrDefault(names.toLowerCase(Locale.ROOT).replace(" en ", "/").replace(", ", "/"), List.of());
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }

  boolean isEmpty() {
    return byPlace.isEmpty();
  }

  /** Marks in a sentence whose notes cite a motion that the sentence itself does not name. */
  List<Marked> marks(Sentence sentence) {
    return bySentence.getOrDefault(sentence.number(), List.of());
  }

  private Motion numbered(Citation citation, List<Citation> cited) {
    Citation whole = citation;
    if (citation.dossier().isEmpty()) {
      boolean behind = citation.isReplaced() || citation.rule().equals("citation/same-dossier"); // the one that replaces it, or that is pointed to
      Optional<DossierKey> own = behind ? dossiers.last() : dossiers.of(citation.sequence().orElse(""), next(citation, cited));
      whole = own.map(citation::in).orElse(citation);
      own.ifPresent(dossier -> completed.put(Place.of(citation), citation.in(dossier)));
    }
    dossiers.moved(whole);
    Motion motion = byKey.computeIfAbsent(whole.key().orElse("-" + whole.sequence().orElse("")), key -> new Motion());
    numbers.putIfAbsent(motion, whole);
    byPlace.put(Place.of(citation), List.of(motion));
    List<Motion> same = byMovers.computeIfAbsent(movers(whole), key -> new ArrayList<>());
    if (!same.contains(motion)) {
      same.add(motion);
    }
    return motion;
  }

  /** The next of the papers that a sentence cites which has a dossier. */
  private static Optional<Citation> next(Citation citation, List<Citation> cited) {
    return cited.stream().filter(other -> other.range().start() > citation.range().start() && other.dossier().isPresent()).findFirst();
  }

  private static String movers(Citation citation) {
    return String.join("/", citation.movers()).toLowerCase(Locale.ROOT);
  }

  private void mark(Story story, Map<Integer, List<Motion>> byNote) {
    for (Footnote note : story.text().footnotes()) {
      List<Motion> motions = byNote.getOrDefault(note.marker(), List.of());
      if (!motions.isEmpty() && note.anchor().isPresent() && note.at().isPresent()) {
        bySentence.computeIfAbsent(note.anchor().get().number(), key -> new ArrayList<>()).add(new Marked(note.at().getAsInt(), motions));
      }
    }
  }

  /** The motions of the marks on words in the plural. */
  private List<Motion> several(Citation citation, View view, int next) {
    boolean plural = plural(citation, view);
    List<Marked> own =
        bySentence.getOrDefault(view.sentence().number(), List.of()).stream()
            .filter(mark -> plural && mark.at() > citation.range().start() && mark.at() < next && mark.at() - citation.range().end() < BEHIND)
            .toList();
    if (own.size() > 1) {
      bySentence.get(view.sentence().number()).removeAll(own);
    }
    return own.stream().flatMap(mark -> mark.motions().stream()).distinct().toList();
  }

  private static boolean plural(Citation citation, View view) {
    return view.lower(citation.range()).matches("[a-z-]*(moties|amendementen)\\b.*");
  }

  private Motion nameless(Citation citation, View view, int next) {
    List<Marked> marks = bySentence.getOrDefault(view.sentence().number(), List.of());
    Optional<Marked> own = marks.stream().filter(mark -> mark.motions().size() == 1 && mark.at() >= citation.range().end() && mark.at() < next).findFirst();
    if (own.isPresent()) {
      marks.remove(own.get());
      return own.get().motions().get(0);
    }
    List<Motion> same = citation.movers().isEmpty() || plural(citation, view) && !citation.unnamedMovers() ? new ArrayList<>() : byMovers.computeIfAbsent(movers(citation), key -> new ArrayList<>());
    Motion motion = same.size() == 1 ? same.get(0) : new Motion(); // "de moties van het lid Jansen" are several
    if (same.isEmpty()) {
      same.add(motion);
    }
    return motion;
  }
}

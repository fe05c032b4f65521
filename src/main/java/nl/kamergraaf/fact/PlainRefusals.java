package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.bundled.Wordlist;
import nl.kamergraaf.text.Range;

/** Whether a sentence says of a body that only this letter names that it is not wanted, came to nothing or is not there, by the words of {@code body-stage-words.txt}. */
final class PlainRefusals {

  private static final Wordlist WORDS = Wordlist.beside(PlainRefusals.class, "body-stage-words.txt");
  private static final Set<String> REFUSED = WORDS.all("refused");
  private static final Set<String> TURNS = WORDS.all("turns");
  private static final Set<String> TAKES_UP = WORDS.all("takes-up");
  private static final Set<String> POINTS = WORDS.all("points");
  private static final Set<String> POINTS_ALONE = WORDS.all("points-alone");
  private static final Set<String> IDEAS = WORDS.all("idea");
  private static final Set<String> OF = Set.of("van", "door", "met", "bij", "via", "namens", "volgens");
  private static final Set<String> BY_WHOM = Set.of("voorstel", "voorstellen", "plan", "plannen", "idee", "suggestie");
  private static final Set<String> DEFINITE = Set.of("de", "het");
  private static final Set<String> ACTS = Set.of("heeft", "achtte", "wees", "verklaarde", "vond", "verwierp", "noemde");
  private static final Set<String> OBJECTS = Set.of("de", "het", "een", "die", "dat", "alle", "zijn", "haar");
  private static final Set<String> THERE = Set.of("bestaat", "er", "bestond");
  private static final Set<String> NOT = Set.of("niet", "nooit", "nimmer");
  private static final Set<String> ONCE = Set.of("meer", "langer", "alleen", "uit", "slechts", "in");
  private static final Set<String> ASKERS = Set.of("lid", "leden", "fractie", "fracties", "motie", "moties");
  private static final Set<Modality> SAID = Set.of(Modality.FACT, Modality.NEGATED, Modality.INTENTION);
  /** Words between "bestaat" or "er" and its denial. */
  private static final int NEAR = 5;
  static final int BACK = 3;

  private PlainRefusals() {}

  /** The words that refuse a body of the sentence: those nearest behind it, up to the next body, else those before it in its clause. */
  static Optional<Range> of(View view, Bodies.Found body) {
    if (!(body.thing() instanceof Thing.Local) || view.whole() != Modality.FACT) {
      return Optional.empty();
    }
    Governor governor = Governor.of(view, body.range().start());
    boolean part = OF.contains(governor.word()) && !IDEAS.contains(view.wordBefore(governor.range().start()));
    boolean theirs = WORDS.has("of-others", view.wordBefore(governor.range().start())) || support(view, governor); // "het verzoek aan het hof is afgewezen"
    boolean own = governor.word().equals("van") && BY_WHOM.contains(view.wordBefore(governor.range().start())) && DEFINITE.contains(view.wordBefore(body.range().start()).isEmpty() ? "" : view.wordTable().lower(view.wordTable().startingAt(body.range().start()) - 1));
    if (part || theirs || own || judges(view, body.range())) {
      return Optional.empty(); // "het rapport van de commissie is verworpen"
    }
    return in(view, behind(view, body)).or(() -> in(view, before(view, body)));
  }

  /** "hebben hun steun voor de commissie ingetrokken" */
  private static boolean support(View view, Governor governor) {
    Words words = view.wordTable();
    int noun = words.startingAt(governor.range().start()) - 1;
    return noun > 0 && WORDS.has("support", words.lower(noun)) && WORDS.has("whose", words.lower(noun - 1));
  }

  /** "een arbitragetribunaal heeft de eis afgewezen", "achtte de heffing onnodig": what it refuses is another thing. */
  private static boolean judges(View view, Range body) {
    Words words = view.wordTable();
    int next = words.startingAt(body.end());
    boolean acts = next + 1 < words.size() && ACTS.contains(words.lower(next)) && words.range(next).start() - body.end() == 1;
    return acts && OBJECTS.contains(words.lower(next + 1));
  }

  private static Range behind(View view, Bodies.Found body) {
    int start = body.range().end();
    int semicolon = view.next(";", start);
    int end = semicolon >= 0 ? semicolon : view.range().end();
    for (Bodies.Found other : view.bodies()) {
      end = !other.thing().equals(body.thing()) && other.range().start() > start ? Math.min(end, other.range().start()) : end;
    }
    return new Range(start, Math.max(start, end));
  }

  private static Range before(View view, Bodies.Found body) {
    int start = view.clauseOf(body.range()).range().start();
    for (Bodies.Found other : view.bodies()) {
      start = other.range().end() <= body.range().start() ? Math.max(start, other.range().end()) : start;
    }
    return new Range(Math.min(start, body.range().start()), body.range().start());
  }

  /** "Zo'n tribunaal is er niet", "Daar is het kabinet geen voorstander van": of the one body that the sentences before name and the register does not have. */
  static Optional<Thing> takenUp(View view) {
    if (view.whole() != Modality.FACT || !points(view) || in(view, view.range()).isEmpty()) {
      return Optional.empty();
    }
    for (View earlier : view.story().before(view, BACK)) {
      List<Thing> things = earlier.bodies().stream().map(Bodies.Found::thing).distinct().toList();
      if (!things.isEmpty()) {
        return things.size() == 1 && things.get(0) instanceof Thing.Local ? Optional.of(things.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean points(View view) {
    Words words = view.wordTable();
    if (words.size() > 1 && POINTS_ALONE.contains(words.lower(0))) {
      return true;
    }
    for (int i = 0; i + 1 < Math.min(words.size(), BACK + 1); i++) {
      if (POINTS.contains(words.lower(i)) && TAKES_UP.contains(words.lower(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Range> in(View view, Range within) {
    String lower = view.lower(within);
    for (String phrase : REFUSED) {
      int at = lower.indexOf(phrase);
      boolean whole = at >= 0 && (at == 0 || !Character.isLetter(lower.charAt(at - 1))) && (at + phrase.length() == lower.length() || !Character.isLetter(lower.charAt(at + phrase.length())));
      if (whole) {
        Range words = new Range(within.start() + at, within.start() + at + phrase.length());
        boolean turned = TURNS.contains(view.wordBefore(words.start()));
        if (!turned && !Refusals.goingOn(view, view.clauseOf(words).range()) && said(view, words)) {
          return Optional.of(words);
        }
      }
    }
    return absent(view, within);
  }

  /** "bestaat dan ook niet", "is er nog altijd niet" */
  private static Optional<Range> absent(View view, Range within) {
    Words words = view.wordTable();
    for (Range there : Words.in(view, within, THERE)) {
      int at = words.startingAt(there.start());
      for (int i = at + 1; i < Math.min(words.size(), at + NEAR) && words.range(i).end() <= within.end(); i++) {
        boolean mark = ",;".indexOf(view.text().text().charAt(words.range(i - 1).end())) >= 0;
        if (mark) {
          break;
        }
        boolean last = i + 1 >= words.size() || !ONCE.contains(words.lower(i + 1));
        boolean closes = i + 1 >= words.size() || ",;.:".indexOf(view.text().text().charAt(words.range(i).end())) >= 0 || words.lower(i + 1).equals("en");
        if (NOT.contains(words.lower(i)) && last && closes && said(view, words.range(i))) {
          return Optional.of(there.to(words.range(i)));
        }
      }
    }
    return Optional.empty();
  }

  /** Told by the letter itself: nobody else is said to say or want it. */
  private static boolean said(View view, Range words) {
    return SAID.contains(view.modality(words)) && Words.in(view, view.clauseOf(words).range(), ASKERS).stream().allMatch(asker -> StageModality.membership(view, asker)); // "door de leden van de Unie verworpen"
  }
}

package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** What a sentence says, outside a phrase that names a motion, of what the motion asks for. */
final class MotionRest {

  private static final Set<String> NOT = Set.of("niet", "geen", "evenmin", "noch", "nooit", "niets");
  /** "niet alleen", "geen bezwaar": nothing is refused. */
  private static final Set<String> HARMLESS =
      Set.of("alleen", "slechts", "enkel", "eerder", "langer", "bezwaar", "bezwaren", "bedenkingen", "probleem", "problemen", "belemmering", "belemmeringen", "twijfel", "gevolgen", "nadelen", "misverstand", "onbekend", "minder", "meer");
  private static final Set<String> COMING = Set.of("komt", "komen", "wordt", "worden", "zal", "zullen", "kan", "kunnen");
  private static final Set<String> MODALS = Set.of("kan", "kunnen", "zou", "zouden", "mogen", "mag");
  /** "nog geen besluit genomen" */
  static final Set<String> DECISIONS = Set.of("besluit", "besluiten", "besloten", "beslist", "besluitvorming", "standpunt", "keuze", "beslissing", "oordeel");
  /** Answers that do not yet do what is asked. */
  private static final Set<String> OPEN = Set.of("response-under-way", "response-inquiry", "response-others", "response-policy");
  private static final Set<String> SURE = Set.of("te", "melden", "meedelen", "bevestigen");
  private static final Set<String> WHAT = Set.of("wat", "hetgeen");
  private static final Set<String> KNOWS = Set.of("weet", "begrijp", "begrijpt", "begrijpen", "begrepen");
  private static final Set<String> SO = Set.of("zodanig", "dusdanig");
  private static final Set<String> WHETHER = Set.of("of");
  /** Behind these the sentence tells of something else. */
  private static final Set<String> BELOW = Set.of("dat", "die", "wie", "welke", "hoe", "waarvan", "waarin", "waarbij", "waarmee", "waarvoor");
  private static final Set<String> FINITE = Set.of("wordt", "worden", "is", "zijn", "zal", "zullen", "heeft", "heb", "hebben", "kan", "kunnen", "gaat", "ga", "gaan", "blijft", "komt");

  private final View view;
  private final Range phrase;
  private final List<Range> inside;
  private final Words words;

  private MotionRest(View view, Range phrase) {
    this.view = view;
    this.phrase = phrase;
    this.inside = List.of(phrase);
    this.words = view.wordTable();
  }

  /** What is done with the motion of a phrase, if the rest of the sentence tells. */
  static Optional<String> of(View view, MotionPhrases.Phrase phrase) {
    MotionRest rest = new MotionRest(view, phrase.range());
    if (Conditions.on(view) || view.lower().endsWith("?")) {
      boolean considered = phrase.kind() == MotionPhrases.Kind.LIKE && !view.lower().endsWith("?") && rest.whether(); // "Mocht de proef slagen, dan bezie ik of een plicht, zoals de motie vraagt, kan"
      return considered ? Optional.of("responds-to") : Optional.empty();
    }
    Optional<String> said = switch (phrase.kind()) {
      case UNLIKE -> Optional.of("will-not-execute");
      case LIKE -> rest.like();
      case THING -> rest.thing();
    };
    boolean elsewhere = said.filter("executes"::equals).isPresent() && ForeignDeeds.in(view, view.range()); // "De maatregel die de motie wil, is in België ingevoerd"
    return elsewhere ? Optional.empty() : said;
  }

  /** What a sentence says of its subject, which the next sentence tells a motion to have asked for. */
  static Optional<String> of(View view) {
    boolean open = Conditions.on(view) || view.lower().endsWith("?");
    return open ? Optional.empty() : new MotionRest(view, new Range(view.range().start(), view.range().start())).thing();
  }

  /** "Er komt geen fonds, zoals de motie wil": what is denied before it, or said of a noun before it, is what the motion wants. */
  private Optional<String> like() {
    int first = words.startingAt(phrase.start());
    if (first == 0) {
      return Optional.of(fails(view, phrase.end()) ? "will-not-execute" : "executes"); // "Zoals de motie vraagt, …": all that follows is as it asks
    }
    if (whether()) {
      return Optional.of("responds-to");
    }
    if (TurnedRefusals.unspoken(view)) {
      return Optional.empty();
    }
    boolean verb = FINITE.contains(words.lower(first - 1)) || first > 1 && (Verbs.subject(words.lower(first - 1)) || Verbs.subject(words.lower(first - 2)));
    Optional<String> answer = MotionAnswer.in(view, inside, Set.of());
    if (denied(verb ? phrase.start() : view.range().end())) {
      return Optional.of(!yet() ? "will-not-execute" : Words.any(view, view.range(), DECISIONS) ? "responds-to" : "reports-on");
    }
    if (answer.filter(said -> said.equals("will-not-execute")).isPresent()) {
      return answer;
    }
    if (verb && denied(view.range().end())) {
      return Optional.empty(); // "wordt, zoals de motie vraagt, niet verlaagd": what it asks cannot be told
    }
    if (modal()) {
      return Optional.of("responds-to");
    }
    Optional<String> cue = MotionAnswer.cue(view, inside);
    boolean left = cue.isEmpty() && answer.isPresent(); // "is aan de gemeenten"
    boolean open = left || cue.filter(OPEN::contains).isPresent() && !(verb && cue.get().equals("response-inquiry"));
    return open ? answer : Optional.of("executes");
  }

  /** "Zoals de motie vraagt, is het niet mogelijk gebleken …": what it asks turned out not to be possible; not "heb ik onderzocht of dat mogelijk is". */
  static boolean fails(View view, int from) {
    Words words = view.wordTable();
    int end = view.clauses().stream().map(Clause::range).filter(clause -> clause.end() > from + 1).mapToInt(Range::end).findFirst().orElse(view.range().end());
    for (int i = words.startingAt(from); i < words.size() && words.range(i).end() <= end && !WHETHER.contains(words.lower(i)) && !words.isIn(i, BELOW); i++) {
      if (i + 1 < words.size() && NOT.contains(words.lower(i)) && words.isIn(i + 1, MotionWords.POSSIBLE) || words.isIn(i, MotionWords.IMPOSSIBLE)) {
        return Words.any(view, new Range(from, end), MotionWords.TURNED_OUT);
      }
    }
    return false;
  }

  /** "De proef waarop de motie doelde, loopt": the thing is what the sentence speaks of. */
  private Optional<String> thing() {
    boolean what = phrase.length() > 0 && WHAT.contains(words.lower(words.startingAt(phrase.start())));
    if (what && Words.any(view, new Range(view.range().start(), phrase.start()), KNOWS)) {
      return Optional.empty(); // "Ik begrijp niet wat de motie beoogt"
    }
    if (phrase.length() > 0 && MotionAnswer.cue(view, inside).filter("response-kept"::equals).isPresent()) {
      return Optional.of("reports-on"); // "Het in de motie gevraagde onderzoek loopt door tot mei"
    }
    Optional<String> answer = MotionAnswer.in(view, inside, Set.of());
    boolean refused = answer.filter(said -> said.equals("will-not-execute")).isPresent();
    if (refused || answer.filter(said -> said.equals("responds-to")).isPresent()) {
      return answer;
    }
    if (Words.any(view, view.range(), NOT) && notWord(view.range().end()) >= 0) {
      boolean refuses = denied(view.range().end()) && (Words.any(view, view.range(), MotionTurns.ACTORS) || Words.any(view, view.range(), COMING));
      return yet() ? Optional.of("reports-on") : refuses ? Optional.of("will-not-execute") : Optional.empty();
    }
    return answer.isPresent() ? answer : MotionReply.told(view, inside).or(() -> Words.any(view, view.range(), Verbs.WILL) ? MotionReply.promised(view, inside) : Optional.empty());
  }

  /** The sentence begins with "of": what is asked is a question that the rest answers. */
  private boolean whether() {
    for (int i = 0; i < words.startingAt(phrase.start()); i++) {
      boolean opens = i == 0 || Verbs.finite(words.lower(i - 1)) || Verbs.subject(words.lower(i - 1)) || words.isIn(i - 1, MotionWords.WEIGHS);
      if (WHETHER.contains(words.lower(i)) && opens) {
        return true;
      }
    }
    return false;
  }

  private boolean denied(int before) {
    int not = notWord(before);
    return not >= 0 && !HARMLESS.contains(not + 1 < words.size() ? words.lower(not + 1) : "");
  }

  /** Index of the first denial outside the phrase and before a place, or -1. */
  private int notWord(int before) {
    for (int i = 0; i < words.size() && words.range(i).start() < before; i++) {
      if (NOT.contains(words.lower(i)) && !phrase.contains(words.range(i)) && told(i) && !brought(i)) {
        return i;
      }
    }
    return -1;
  }

  /** "is zodanig gewijzigd dat er geen vergunning nodig is": what is denied is what the change brings. */
  private boolean brought(int not) {
    int so = -1;
    for (int i = 0; i < not; i++) {
      so = SO.contains(words.lower(i)) ? i : so;
      if (so >= 0 && i > so && words.lower(i).equals("dat")) {
        return true;
      }
    }
    return false;
  }

  /** The word does not stand in a reason: "omdat daarvoor geen dekking is". */
  private boolean told(int i) {
    return view.clauseOf(words.range(i)).opener() != Clause.Opener.SUBORDINATE || view.clauseOf(words.range(i)).range().contains(phrase);
  }

  /** "nog niet", "nog geen" */
  private boolean yet() {
    int not = notWord(view.range().end());
    return not > 0 && words.lower(not - 1).equals("nog");
  }

  private boolean modal() {
    for (int i = 0; i < words.size() && !WHETHER.contains(words.lower(i)); i++) {
      boolean stands = MODALS.contains(words.lower(i)) && !phrase.contains(words.range(i));
      if (stands && !(i > 0 && SURE.contains(words.lower(i - 1))) && !(i + 1 < words.size() && Verbs.subject(words.lower(i + 1)))) {
        return true;
      }
    }
    return false;
  }
}

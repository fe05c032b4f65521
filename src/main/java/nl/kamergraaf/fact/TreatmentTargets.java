package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** Which motions of a sentence a wording is said of: the one it governs, the object or subject of its verb, and what a list joins with that. */
final class TreatmentTargets {

  private static final Set<String> TO = Set.of("hieraan", "daaraan", "eraan");
  private static final Set<String> HEREBY = Set.of("hiermee", "daarmee", "hierdoor", "daardoor");
  private static final Set<String> SPLIT = Set.of("hier", "daar", "er");
  private static final Set<String> RELATIVE =
      Set.of("die", "dat", "waarmee", "waarvan", "waarin", "waarbij", "waarop", "waaraan", "waarover", "omdat", "wanneer", "zodra", "nadat", "zoals");
  /** "een overzicht van de uitvoering": behind these the noun belongs to another phrase. */
  private static final Set<String> QUALIFYING =
      Set.of("de", "het", "een", "der", "van", "in", "ter", "over", "als", "bij", "voor", "hun", "haar", "zijn", "uw", "met", "tot", "per", "tijdens");
  private static final Set<String> NOTHING = Set.of("niet", "geen", "evenmin");
  /** They open a clause that is itself what is spoken of: "wat de motie vraagt". */
  private static final Set<String> FREE = Set.of("wat", "hetgeen", "voor");
  private static final Set<String> ARTICLES = Set.of("de", "het", "een", "alle", "beide", "enkele");
  private static final Set<String> PRONOUNS = Set.of("deze", "die", "hij", "zij", "haar", "hem", "motie");
  private static final Set<String> BUT = Set.of("maar", "doch", "echter");
  private static final Set<String> CALLS = Set.of("oproep", "wens", "verzoek", "oproepen", "wensen", "verzoeken");
  private static final Set<String> FITS = Set.of("past", "passen", "sluit", "sluiten", "spoort", "strookt");
  private static final Set<String> LIES = Set.of("ligt", "past", "is", "staat");
  private static final List<String> LATER = List.of("kabinet", "opvolger", "formatie", "formateur");
  private static final Set<String> NEEDS = Set.of("vergt", "vergen", "vraagt", "vereist", "vereisen", "betekent", "betreft", "raakt", "vormt");
  private static final Set<String> EXCEPTING = Set.of("dan", "behalve", "buiten", "behoudens", "uitgezonderd");
  private static final String UNLIKE = "in tegenstelling tot";
  private static final int REACH = 70;
  private static final int WISH = 150;

  private final View view;
  private final List<MotionPlace> places;
  private final List<Range> contents;
  private final MotionLists lists;

  TreatmentTargets(View view, List<MotionPlace> places, List<Range> contents) {
    this.view = view;
    this.places = places;
    this.contents = contents;
    this.lists = new MotionLists(view, places);
  }

  List<Motion> of(TreatmentCue cue) {
    return switch (cue.form()) {
      case GOVERNS -> governed(cue);
      case GIVES -> given(cue);
      case TREATS -> treated(cue);
      case JUDGES -> judged(cue);
    };
  }

  private List<Motion> governed(TreatmentCue cue) {
    Optional<Integer> next = behind(cue.range().end()).or(() -> lists.member(cue.range().end()));
    if (next.isPresent()) {
      return lists.around(next.get(), 1);
    }
    if (!cue.treatment().equals("acts-in-line-with") || cue.aside(view) || MotionWords.GOVERNED_ONLY.contains(view.lower(cue.range()))) {
      return List.of();
    }
    if (places.size() == 1 && cue.range().start() == view.range().start() && inverted(places.get(0), cue.range())) {
      return places.get(0).motions();
    }
    // "de motie is in lijn met het beleid": the motion is the subject
    return before(cue.range().start()).filter(i -> places.get(i).bare() && (sameClause(i, cue.range()) || labels(i, cue.range()) && told(cue.range())) && !relativeBetween(i, cue.range())).map(i -> lists.around(i, -1)).orElse(List.of());
  }

  /** "De motie past niet bij de koers": the motion is the subject of the verb that is denied within the wording itself. */
  boolean disagrees(Range cue) {
    boolean verb = FITS.contains(Words.first(view.lower(cue))) && Words.any(view, cue, NOTHING);
    return verb && places.size() == 1 && places.get(0).bare() && places.get(0).range().end() <= cue.start() && sameClause(0, cue);
  }

  /** "In het verlengde van onze inzet ligt de motie": the verb stands right before the motion. */
  private boolean inverted(MotionPlace place, Range cue) {
    int before = MotionPlaces.first(view, place.range().start()) - 1;
    return place.bare() && before > 0 && LIES.contains(view.wordTable().lower(before)) && sameClause(0, cue);
  }

  /** "voer ik niet uit, in tegenstelling tot de motie-B": what is said of another motion before it is turned round, which {@link MotionGaps} does. */
  boolean contrasts(Range cue) {
    return view.lower(cue).equals(UNLIKE) && !places.isEmpty() && places.get(0).range().end() <= cue.start();
  }

  /** "is in lijn met", "past bij": the wording is what the sentence says, and not denied. */
  private boolean told(Range cue) {
    Words words = view.wordTable();
    int first = words.startingAt(cue.start());
    boolean verb = Verbs.finite(words.lower(first)) || first > 0 && Verbs.finite(words.lower(first - 1));
    return verb && !Words.any(view, view.clauseOf(cue).range(), NOTHING);
  }

  /** "Motie-X: het streven om … is in lijn met het beleid", "Wat de motie-X bepleit, past binnen het beleid": the whole sentence is about the only motion in it. */
  private boolean labels(int i, Range cue) {
    Clause clause = view.clauseOf(cue);
    boolean opens = places.size() == 1 && MotionTurns.opens(view, places.get(i));
    List<Clause> clauses = view.clauses();
    boolean colon = clauses.size() == 2 && clauses.get(1).equals(clause) && clause.opener() == Clause.Opener.PUNCTUATION && view.text().text().charAt(clauses.get(0).range().end() - 1) == ':';
    boolean free = clauses.get(0).opener() == Clause.Opener.SUBORDINATE && FREE.contains(view.wordTable().lower(0)) && clause.opener() == Clause.Opener.MAIN;
    return opens && (colon || free);
  }

  private List<Motion> given(TreatmentCue cue) {
    if (cue.needsVerb(view) && (!verbNear(cue.range()) || qualified(cue.range()))) {
      return List.of();
    }
    Optional<Range> to = wordBehind(cue.range().end(), "aan", 6).filter(aan -> !apart(cue.range(), aan));
    if (to.isPresent()) {
      Optional<Integer> next = behind(to.get().end()).or(() -> lists.member(to.get().end()));
      return next.isPresent() ? lists.around(next.get(), 1) : split(to.get()) ? pronoun(cue) : List.of();
    }
    for (int i = places.size() - 1; i >= 0; i--) {
      if (places.get(i).range().start() < cue.range().end() && places.get(i).governor().equals("aan") && !relativeBetween(i, cue.range())) {
        return lists.of(i, cue.range().start());
      }
    }
    Range clause = view.clauseOf(cue.range()).range();
    boolean hereby = Words.any(view, clause, HEREBY) || Words.any(view, clause, TO);
    return hereby ? pronoun(cue) : List.of();
  }

  /** "aan de motie-A heb ik voldaan, aan de motie-B niet": what follows the comma is another motion. */
  private boolean apart(Range cue, Range to) {
    boolean comma = view.text().text().substring(cue.end(), to.start()).indexOf(',') >= 0;
    return comma && places.stream().anyMatch(place -> place.range().start() < cue.end() && place.governor().equals("aan") && sameClause(places.indexOf(place), cue));
  }

  /** "geef ik hier uitvoering aan": the second half of "hieraan". */
  private boolean split(Range to) {
    return Words.any(view, view.clauseOf(to).range(), SPLIT);
  }

  private List<Motion> pronoun(TreatmentCue cue) {
    return before(cue.range().start()).map(i -> lists.around(i, -1)).orElseGet(() -> behindVerb(cue));
  }

  /** "ik voldoe hieraan" */
  private List<Motion> behindVerb(TreatmentCue cue) {
    return places.stream()
        .filter(place -> place.how() == MotionPlace.How.PRONOUN && place.governor().equals("aan") && place.range().start() >= cue.range().end())
        .findFirst()
        .map(MotionPlace::motions)
        .orElse(List.of());
  }

  private List<Motion> treated(TreatmentCue cue) {
    if (cue.encloses(view)) {
      return places.stream().filter(place -> cue.range().contains(place.range()) && place.range().length() > 0 && place.how() != MotionPlace.How.MARK).findFirst().map(MotionPlace::motions).orElse(List.of());
    }
    if (places.size() == 1 && places.get(0).range().end() <= cue.range().start() && whole(cue.range())) {
      return places.get(0).motions();
    }
    for (int i = places.size() - 1; i >= 0; i--) {
      MotionPlace place = places.get(i);
      boolean within = cue.range().contains(place.range()) && place.range().length() > 0;
      if (MotionGaps.compared(view, place)) {
        continue;
      }
      if ((within || place.range().end() <= cue.range().start()) && place.how() != MotionPlace.How.MARK && !(i > 0 && replaced(place))) {
        boolean subject = place.bare() && (within || !relativeBetween(i, cue.range()) && !another(place, cue));
        if (subject || place.how() == MotionPlace.How.PRONOUN && place.bare() && !(cue.treatment().equals("refers-to") && another(place, cue))) {
          return lists.around(i, -1);
        }
        if (sameClause(i, cue.range())) {
          return List.of();
        }
      }
    }
    for (int i = 0; i < places.size(); i++) {
      boolean follows = places.get(i).range().start() >= cue.range().end() && sameClause(i, cue.range()) && places.get(i).bare();
      if (follows && places.get(i).how() != MotionPlace.How.MARK && only(i) && !MotionGaps.compared(view, places.get(i)) && !now(cue.range().end(), places.get(i).range().start())) {
        return lists.around(i, 1);
      }
    }
    return List.of();
  }

  /** "is afgewezen, nu de motie wordt uitgevoerd" */
  private boolean now(int from, int to) {
    return view.lower(new Range(from, to)).startsWith(", nu ");
  }

  /** "acht een heffing onwenselijk en voert daarom de motie uit": behind "en" stands a verb of its own. */
  private boolean next(int from, int to) {
    Words words = view.wordTable();
    for (int i = words.startingAt(from); i + 1 < words.size() && words.range(i + 1).end() <= to; i++) {
      if (words.lower(i).equals("en") && Verbs.finite(words.lower(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "De motie loopt; eind dit jaar wordt het onderzoek afgerond": behind a semicolon the wording has a subject of its own. */
  private boolean another(MotionPlace place, TreatmentCue cue) {
    Clause clause = view.clauseOf(cue.range());
    int start = clause.range().start();
    String marks = cue.treatment().equals("refers-to") ? ":;" : ";"; // "Dat is gebeurd: op 2 juni zijn de vergunningen ingetrokken"
    boolean semicolon = place.range().end() <= start && clause.opener() == Clause.Opener.PUNCTUATION && marks.indexOf(view.text().text().charAt(start - 1)) >= 0;
    if (!semicolon || Words.any(view, new Range(start, cue.range().start()), PRONOUNS)) {
      return false;
    }
    Words words = view.wordTable();
    for (int i = Math.max(1, words.startingAt(start)); i + 1 < words.size() && words.range(i).end() <= cue.range().start(); i++) {
      boolean noun = ARTICLES.contains(words.lower(i)) && !MotionPlace.PREPOSITIONS.contains(words.lower(i - 1));
      if (noun && (cue.treatment().equals("closes") || !MotionReply.WANTED.contains(words.lower(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  /** "de motie-A, ter vervanging van de motie-B, is uitgevoerd" */
  private boolean replaced(MotionPlace place) {
    Words words = view.wordTable();
    int of = MotionPlaces.first(view, place.range().start()) - 1;
    return of > 0 && words.lower(of).equals("van") && words.lower(of - 1).equals("vervanging");
  }

  /** No other motion stands before it, so that what comes first in the sentence is said of it. */
  private boolean only(int i) {
    return i == 0;
  }

  private List<Motion> judged(TreatmentCue cue) {
    if (Words.any(view, cue.range(), HEREBY)) {
      return pronoun(cue);
    }
    Optional<MotionPlace> inside = places.stream().filter(place -> cue.range().contains(place.range())).findFirst();
    if (inside.isPresent()) {
      return inside.get().motions(); // "lees de motie zo dat"
    }
    Optional<Integer> near = before(cue.range().start());
    if (near.isPresent() && !anew(near.get(), cue.range()) && (sameClause(near.get(), cue.range()) || verbless(cue.range()) || butFor(cue) || elided(near.get(), cue) || labels(near.get(), cue.range()) || leaves(near.get(), cue)) && (leaves(near.get(), cue) || !relativeBetween(near.get(), cue.range()))) {
      return lists.around(near.get(), -1);
    }
    for (int i = 0; i < places.size() && !cue.clashes(view); i++) {
      if (places.get(i).range().start() >= cue.range().end() && sameClause(i, cue.range()) && !(places.size() == 1 && next(cue.range().end(), places.get(i).range().start())) && !excepted(new Range(cue.range().end(), places.get(i).range().start()))) {
        return lists.around(i, 1);
      }
    }
    return List.of();
  }

  /** "Uitgevoerd is de motie en een vervolg is niet nodig": behind what has been done "en" opens a clause with a subject of its own. */
  private boolean anew(int i, Range cue) {
    Words words = view.wordTable();
    int last = words.startingAt(cue.start()) - 1;
    for (int and = words.startingAt(places.get(i).range().end()); and < last; and++) {
      int from = words.range(and).start();
      boolean subject = words.lower(and).equals("en") && words.isIn(and + 1, ARTICLES) && Words.any(view, new Range(from, cue.start()), Verbs.finite());
      if (subject && view.cues("treatment", new Range(view.range().start(), from)).stream().anyMatch(hit -> Motion.DONE.contains(hit.concept().name()))) {
        return true;
      }
    }
    return false;
  }

  /** "geen middelen, anders dan die van de motie", "geen ruimte buiten de motie": what is denied is all but the motion. */
  private boolean excepted(Range between) {
    return Words.any(view, between, EXCEPTING);
  }

  /** "De motie vergt een keuze die wij aan een volgend kabinet laten": the relative clause is said of what the motion needs. */
  private boolean leaves(int i, TreatmentCue cue) {
    boolean later = cue.treatment().equals("responds-to") && LATER.stream().anyMatch(view.lower(cue.range())::contains);
    return later && places.get(i).bare() && Words.any(view, new Range(places.get(i).range().end(), cue.range().start()), NEEDS);
  }

  /** The last place that ends before a point. */
  private Optional<Integer> before(int point) {
    for (int i = places.size() - 1; i >= 0; i--) {
      if (places.get(i).range().end() <= point) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The place that begins right behind a point: only articles, adjectives and what a motion holds may stand between. */
  private Optional<Integer> behind(int point) {
    for (int i = 0; i < places.size(); i++) {
      int start = places.get(i).range().start();
      if (start >= point) {
        boolean leads = start - point <= REACH && MotionPlaces.leads(view, new Range(point, start));
        return leads || wished(new Range(point, start)) ? Optional.of(i) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "de oproep van de Kamer om havens te openen (motie-X)": the brackets name the motion that calls. */
  private boolean wished(Range before) {
    boolean bracket = before.end() > before.start() && view.text().text().charAt(before.end() - 1) == '(';
    Words words = view.wordTable();
    int first = words.startingAt(before.start());
    boolean calls = first + 1 < words.size() && (CALLS.contains(words.lower(first)) || CALLS.contains(words.lower(first + 1)));
    return bracket && calls && before.length() < WISH && !Words.any(view, before, Verbs.finite());
  }

  private boolean sameClause(int i, Range cue) {
    return MotionContents.oneClause(view, places.get(i).range(), cue);
  }

  /** "De motie waardeer ik als volgt: oordeel Kamer": what follows the colon has no verb of its own. */
  private boolean verbless(Range cue) {
    Clause clause = view.clauseOf(cue);
    return clause.opener() == Clause.Opener.PUNCTUATION && !Words.any(view, clause.range(), Verbs.finite());
  }

  /** "Ik heb begrip voor de motie, maar zie geen ruimte voor een lagere norm": a refusal that turns against what was said before. */
  private boolean butFor(TreatmentCue cue) {
    Words words = view.wordTable();
    Clause clause = view.clauseOf(cue.range());
    int first = words.startingAt(clause.range().start());
    return clause.opener() == Clause.Opener.COORDINATE && cue.treatment().equals("will-not-execute") && places.size() == 1 && first < words.size() && BUT.contains(words.lower(first));
  }

  /** "De motie raakt de havens en wordt niet overgenomen": a verb right behind "en" has the subject of the clause before. */
  private boolean elided(int i, TreatmentCue cue) {
    Words words = view.wordTable();
    Clause clause = view.clauseOf(cue.range());
    int verb = words.startingAt(clause.range().start()) + 1;
    boolean joined = clause.opener() == Clause.Opener.COORDINATE && words.lower(verb - 1).equals("en") && verb < words.size() && words.isIn(verb, Verbs.PASSIVE);
    return joined && places.size() == 1 && places.get(i).bare() && MotionTurns.opens(view, places.get(i));
  }

  /** "Ik handhaaf mijn oordeel over de motie: ontraden": all that stands behind a colon. */
  private boolean whole(Range cue) {
    Clause clause = view.clauseOf(cue);
    String text = view.text().text();
    boolean colon = cue.start() > view.range().start() + 1 && text.startsWith(": ", cue.start() - 2);
    return colon && text.substring(cue.end(), Math.max(cue.end(), Math.min(clause.range().end(), view.range().end()))).chars().noneMatch(Character::isLetterOrDigit);
  }

  /** A relative clause begins between a place and the words. */
  private boolean relativeBetween(int i, Range cue) {
    int from = Math.max(places.get(i).range().end(), view.clauseOf(cue).range().start());
    return from < cue.start() && opens(from, cue.start()) && !startsWithPlace(from, cue);
  }

  /** A relative word in a range opens a clause: not "van dat register". */
  private boolean opens(int from, int to) {
    Words words = view.wordTable();
    for (int i = words.startingAt(from); i < words.size() && words.range(i).end() <= to; i++) {
      boolean article = (words.lower(i).equals("dat") || words.lower(i).equals("die")) && i > 0 && MotionPlace.PREPOSITIONS.contains(words.lower(i - 1));
      int comma = view.next(",", words.range(i).end());
      boolean closed = i > words.startingAt(from) && comma >= 0 && comma < to; // "gelet op het gat dat ontstaat, niet"
      boolean when = words.lower(i).equals("als") && i + 2 < words.size() && ARTICLES.contains(words.lower(i + 1)) && Words.any(view, Story.after(words.range(i), new Range(from, to)), Verbs.BE); // "als de evaluatie is afgerond"
      if ((RELATIVE.contains(words.lower(i)) || when) && !article && !closed) {
        return true;
      }
    }
    return false;
  }

  private boolean startsWithPlace(int from, Range cue) {
    return places.stream().anyMatch(place -> place.range().start() >= from && place.range().end() <= cue.start());
  }

  /** A form of "geven" stands near, in the sentence. */
  private boolean verbNear(Range noun) {
    Words words = view.wordTable();
    int i = words.startingAt(noun.start());
    for (int at = Math.max(0, i - 14); at < Math.min(words.size(), i + 6); at++) {
      if (Verbs.gives(words.lower(at)) && !inside(words.range(at))) {
        return true;
      }
    }
    return false;
  }

  /** "een overzicht van de uitvoering": with an article or preposition the noun is another phrase. */
  private boolean qualified(Range noun) {
    Words words = view.wordTable();
    int i = words.startingAt(noun.start()) - 1;
    return i >= 0 && QUALIFYING.contains(words.lower(i));
  }

  private Optional<Range> wordBehind(int from, String word, int reach) {
    Words words = view.wordTable();
    int first = words.startingAt(from);
    Range clause = view.clauseOf(new Range(from - 1, from)).range();
    for (int i = first; i < Math.min(words.size(), first + reach) && words.range(i).end() <= clause.end(); i++) {
      if (words.lower(i).equals(word)) {
        return Optional.of(words.range(i));
      }
    }
    return Optional.empty();
  }

  private boolean inside(Range word) {
    return contents.stream().anyMatch(content -> content.start() <= word.start() && word.start() < content.end());
  }
}

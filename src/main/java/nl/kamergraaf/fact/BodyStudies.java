package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** Whether a body that is not there is only studied: "de oprichting van een klimaathof wordt onderzocht", "een verkenning naar een tribunaal". */
final class BodyStudies {

  private static final Set<String> STUDIES =
      Set.of(
          "onderzocht", "onderzoekt", "onderzoeken", "onderzochten", "verkend", "verkent", "verkennen", "verkende", "verkenden", "bestudeerd", "bestudeert", "bestuderen", "bestudeerde", "bekeken", "bekijkt",
          "bekijken", "bezien", "beziet", "verkenning", "verkenningen", "onderzoek", "studie", "studies", "haalbaarheidsstudie", "haalbaarheidsonderzoek", "nagegaan");
  private static final Set<String> CHANCES =
      Set.of("mogelijkheid", "mogelijkheden", "haalbaarheid", "wenselijkheid", "nut", "noodzaak", "optie", "opties", "idee", "meerwaarde", "vorm", "vormen", "contouren");
  private static final Set<String> NOUNS = Set.of("onderzoek", "verkenning", "verkenningen", "studie", "studies", "haalbaarheidsstudie", "haalbaarheidsonderzoek");
  private static final Set<String> OF = Set.of("van", "tot", "voor");
  private static final String TO = "naar";
  private static final Set<String> WHETHER = Set.of("of");
  private static final Set<String> CAN = Set.of("kan", "kunnen", "moet", "zou");
  private static final Set<String> WORTH = Set.of("mogelijk", "haalbaar", "wenselijk", "meerwaarde", "zin", "nut", "nodig", "zinvol");
  /** What can be done with one that is not there yet; where it sits or what more it gets is asked of one that is. */
  private static final Set<String> MADE = Set.of("opgericht", "ingesteld", "gesticht", "gevormd", "opgezet", "leven", "gecreëerd", "geroepen", "oprichten", "instellen", "komen", "bijdragen", "helpen", "uitkomst");

  private BodyStudies() {}

  /** The word of studying that speaks of a body which the register does not have. */
  static Optional<Range> of(View view, Bodies.Found body) {
    if (body.thing() instanceof Thing.Known || !view.mayHold(STUDIES)) {
      return Optional.empty();
    }
    Range clause = view.clauseOf(body.range()).range();
    Range rest = Story.after(body.range(), clause);
    boolean asked = Words.any(view, rest, WORTH) || Words.any(view, rest, CAN) && Words.any(view, rest, MADE);
    boolean whether = asked && Words.any(view, new Range(clause.start(), body.range().start()), WHETHER) && !BodyPlaces.beside(view, body.range());
    if (!whether && !chance(view, body.range())) {
      return Optional.empty();
    }
    boolean opens = whether && WHETHER.contains(view.wordTable().lower(0)); // "Of een hof haalbaar is, wordt onderzocht"
    Range within = opens ? behind(view, body.range()) : whether ? new Range(view.range().start(), body.range().start()) : clause;
    return Words.in(view, within, STUDIES).stream().findFirst();
  }

  /** Behind the comma that closes what is asked. */
  private static Range behind(View view, Range body) {
    int comma = view.next(",", body.end());
    return new Range(comma < 0 ? view.range().end() : comma, view.range().end());
  }

  /** "de oprichting van X", "de haalbaarheid van X", "een verkenning naar X" */
  private static boolean chance(View view, Range body) {
    Founding founding = Founding.of(view, body);
    Governor governor = founding.governor();
    boolean founds = founding.founding() && founding.start() < body.start();
    boolean to = governor.word().equals(TO);
    boolean chance = OF.contains(governor.word()) && CHANCES.contains(view.wordBefore(governor.range().start()));
    return founds && (to || chance || !governor.isPreposition()) || chance || to && (NOUNS.contains(view.wordBefore(governor.range().start())) || founds || view.wordBefore(body.start()).equals(TO));
  }
}

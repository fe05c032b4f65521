package nl.kamergraaf.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/**
 * Clauses behind what a motion asks for that tell what becomes of it: "vraagt om een verkenning, die in mei is afgerond", "vraagt een heffing
 * in te voeren, waarvoor het kabinet geen aanleiding ziet", "vraagt een loket te openen, hetgeen is gebeurd".
 */
final class MotionSequels {

  /** They point to all that is asked for, or tell its ground or outcome. */
  private static final Set<String> WHOLE =
      Set.of("waarmee", "waardoor", "zodat", "wat", "waarna", "omdat", "aangezien", "terwijl", "hetgeen", "waartoe", "waaraan", "waarvoor", "waarover", "waarop");
  private static final Set<String> FROM = Set.of("waarvan", "waar");
  private static final Set<String> GIVES_UP = Set.of("afzie", "afziet", "afzien");
  private static final Set<String> THING = Set.of("die", "dat");
  /** Words of what has happened, happens now or will: "dat thans wordt verricht", not "dat de rivier vervuilt". */
  private static final Set<String> FACTUAL =
      Set.of(
          "thans", "inmiddels", "momenteel", "nu", "reeds", "al", "hierbij", "bijgaand", "bijgevoegd", "vandaag", "gisteren", "onlangs", "recent", "recentelijk", "vorige", "vorig", "afgelopen", "komende", "komend", "binnenkort", "nog", "dit", "ik",
          "wij", "we", "kabinet", "begin", "medio", "eind", "voorjaar", "zomer", "najaar", "herfst", "winter", "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december");
  private static final Set<String> SINGULAR = Set.of("is", "wordt", "heeft", "zal", "werd", "was", "loopt", "ligt", "komt", "volgt", "kan");
  private static final Set<String> PLURAL = Set.of("zijn", "worden", "hebben", "zullen", "werden", "waren", "lopen", "liggen", "komen", "volgen", "kunnen");
  private static final Set<String> ONE = Set.of("een", "het");
  private static final Set<String> PREPOSITIONS = Set.of("van", "naar", "tegen", "op", "voor", "in", "met", "over", "bij", "tot", "aan", "door", "uit", "onder", "tussen");

  private static final Map<String, String> NEARER = Map.of("de", "die", "deze", "die", "die", "die", "het", "dat", "dit", "dat");

  /** Words of a clause that cannot be whole, at most. */
  private static final int CUT = 3;

  private MotionSequels() {}

  /** A clause goes on with what became of what the verb at an index asks for. */
  static boolean opens(View view, Range clause, int ask) {
    Words words = view.wordTable();
    int first = words.startingAt(clause.start());
    if (first >= words.size() || WHOLE.contains(words.lower(first)) || givenUp(view, clause, first)) {
      return first < words.size();
    }
    boolean comma = first > 0 && view.text().text().startsWith(",", words.range(first - 1).end());
    return comma && THING.contains(words.lower(first)) && agrees(view, clause, ask, first);
  }

  /** "een toeslag, waarvan het kabinet afziet" */
  private static boolean givenUp(View view, Range clause, int first) {
    return FROM.contains(view.wordTable().lower(first)) && Words.any(view, clause, GIVES_UP);
  }

  /** What is asked for is a noun that can be what the pronoun stands for. */
  private static boolean agrees(View view, Range clause, int ask, int first) {
    Words words = view.wordTable();
    int noun = ask + 1;
    boolean within = false;
    boolean nearer = false; // "over de brand, die"
    for (int i = ask + 1; i < first; i++) {
      if (words.lower(i).equals("te") || Verbs.finite(words.lower(i)) || THING.contains(words.lower(i))) {
        return false;
      }
      noun = words.lower(i).equals("om") ? i + 1 : noun;
      if (i > noun && PREPOSITIONS.contains(words.lower(i))) {
        within = true;
        nearer |= i + 1 < first && NEARER.getOrDefault(words.lower(i + 1), "").equals(words.lower(first));
      }
    }
    String article = noun < first ? words.lower(noun) : "";
    boolean plural = Words.any(view, clause, PLURAL);
    boolean singular = Words.any(view, clause, SINGULAR);
    boolean number = ONE.contains(article) ? !plural : !plural && article.equals("de") || !singular;
    boolean gender = words.lower(first).equals("die") ? !article.equals("het") : !article.equals("de");
    return number && gender && !nearer && (!within || factual(view, clause));
  }

  private static boolean factual(View view, Range clause) {
    Words words = view.wordTable();
    if (Words.any(view, clause, FACTUAL)) {
      return true;
    }
    for (int i = words.startingAt(clause.start()) + 1; i < words.size() && words.range(i).end() <= clause.end(); i++) {
      if (words.lower(i - 1).equals("op") && Character.isDigit(words.lower(i).charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** The clause right behind what is asked for that goes on so. */
  static Optional<Range> in(View view, List<Range> contents) {
    Words words = view.wordTable();
    for (Range content : contents) {
      for (Clause clause : view.clauses()) {
        int first = words.startingAt(clause.range().start());
        boolean next = clause.range().start() >= content.end() && clause.range().start() - content.end() < 2 && first < words.size();
        if (next && clause.opener() == Clause.Opener.SUBORDINATE && (WHOLE.contains(words.lower(first)) || THING.contains(words.lower(first)) || givenUp(view, clause.range(), first))) {
          boolean cut = words.startingAt(clause.range().end()) - first <= CUT; // "hetgeen ik, zoals in het debat gezegd, niet zal nastreven"
          return Optional.of(cut ? new Range(clause.range().start(), view.range().end()) : clause.range());
        }
      }
    }
    return Optional.empty();
  }

  /** What such a clause says of what is asked for. */
  static Optional<String> told(View view, List<Range> contents) {
    return in(view, contents).flatMap(clause -> {
      List<Range> others = List.of(new Range(view.range().start(), clause.start()), new Range(clause.end(), view.range().end()));
      return Words.any(view, clause, MotionAnswer.HERE) ? Optional.of("executes") : MotionReply.told(view, others, clause);
    });
  }
}

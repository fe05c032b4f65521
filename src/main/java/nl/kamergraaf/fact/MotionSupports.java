package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** What a motion itself does, as the subject: "De motie-X, die om steun van anderen vraagt, ondersteunt onze inzet", "De motie-X vraagt wat al gebeurt". */
final class MotionSupports {

  private static final Set<String> SUPPORTS =
      Set.of("ondersteunt", "ondersteunen", "steunt", "steunen", "onderstreept", "onderstrepen", "bevestigt", "bevestigen", "versterkt", "versterken", "bekrachtigt", "schraagt", "sterkt", "sterken");
  private static final Set<String> URGES = Set.of("spoort", "sporen", "moedigt", "moedigen", "zet");
  /** Who writes, or what is theirs. */
  private static final Set<String> OURS =
      Set.of("mij", "ons", "mijn", "onze", "kabinet", "regering", "beleid", "kabinetsbeleid", "inzet", "kabinetsinzet", "koers", "lijn", "aanpak", "nederlandse");
  private static final Set<String> WHAT = Set.of("wat", "hetgeen", "datgene", "iets");
  private static final Set<String> ALREADY = Set.of("al", "reeds");
  private static final Set<String> AT = Set.of("aan");
  private static final Set<String> NOT = Set.of("niet", "geen", "evenmin");
  private static final int REACH = 4;

  private MotionSupports() {}

  /** What a sentence says so of the motions in it. */
  static List<TreatmentReader.Said> in(View view, List<MotionPlace> places) {
    List<TreatmentReader.Said> said = new ArrayList<>();
    for (MotionPlace place : places) {
      int verb = place.bare() && place.how() != MotionPlace.How.MARK && !place.motions().isEmpty() ? verb(view, place) : -1;
      if (verb >= 0 && agrees(view, verb)) {
        said.add(new TreatmentReader.Said(place.motions(), "acts-in-line-with", false, false));
      }
    }
    return said;
  }

  /** Index of the verb of which the motion is the subject: right behind it, or behind the relative clauses that follow it; -1 where there is none. */
  private static int verb(View view, MotionPlace place) {
    Words words = view.wordTable();
    int next = words.startingAt(place.range().end());
    if (next >= words.size()) {
      return -1;
    }
    if (view.text().text().substring(place.range().end(), words.range(next).start()).isBlank()) {
      return does(words.lower(next)) ? next : -1;
    }
    List<Clause> clauses = view.clauses();
    int own = clauses.indexOf(view.clauseOf(place.range()));
    boolean relative = own + 1 < clauses.size() && clauses.get(own + 1).opener() == Clause.Opener.SUBORDINATE && clauses.get(own + 1).range().start() - place.range().end() < REACH;
    for (int i = own + 2; relative && i < clauses.size(); i++) {
      Range clause = clauses.get(i).range();
      for (int at = words.startingAt(clause.start()); clauses.get(i).opener() == Clause.Opener.MAIN && at < words.size() && words.range(at).end() <= clause.end(); at++) {
        boolean comma = view.text().text().startsWith(", ", words.range(at).start() - 2);
        if (comma && does(words.lower(at))) {
          return at;
        }
      }
    }
    return -1;
  }

  private static boolean does(String verb) {
    return SUPPORTS.contains(verb) || URGES.contains(verb) || Verbs.asks(verb);
  }

  private static boolean agrees(View view, int verb) {
    Words words = view.wordTable();
    Range rest = new Range(words.range(verb).end(), view.clauseOf(words.range(verb)).range().end());
    if (Words.any(view, rest, NOT) || verb + 1 >= words.size()) {
      return false;
    }
    String lower = words.lower(verb);
    if (Verbs.asks(lower)) {
      int what = words.lower(verb + 1).equals("om") ? verb + 2 : verb + 1;
      return what < words.size() && WHAT.contains(words.lower(what)) && Words.any(view, new Range(words.range(what).start(), view.range().end()), ALREADY);
    }
    boolean ours = false;
    for (int i = verb + 1; i < Math.min(words.size(), verb + 1 + REACH); i++) {
      ours |= OURS.contains(words.lower(i));
    }
    return ours && (SUPPORTS.contains(lower) || Words.any(view, rest, AT));
  }
}

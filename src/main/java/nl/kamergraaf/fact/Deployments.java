package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/**
 * People and means of the state whose government writes in a mission, told by a noun or an infinitive: "de Nederlandse inzet in operatie X",
 * "het kabinet besloot tot inzet van een fregat in missie X", "het besluit met twee officieren bij te dragen aan X". "De inzet voor X" may be
 * what somebody strives for, and tells nothing.
 */
final class Deployments {

  /** A mission, and the words that tell the part in it. */
  record Found(Thing mission, Range words, Range group) {}

  static final Set<String> HINTS = Set.of("inzet", "100-inzet", "besluit", "besloten", "besloot");
  private static final Set<String> NOUNS = Set.of("inzet", "100-inzet", "missie-inzet", "troepeninzet");
  private static final Set<String> INFINITIVES = Set.of("dragen", "nemen");
  private static final Set<String> PARTICLES = Set.of("bij", "deel");
  private static final Set<String> IN = Set.of("in", "binnen", "aan");
  private static final Set<String> STAFFS = Set.of("hoofdkwartier", "staf", "bataljon", "hoofdkwartieren");
  private static final Set<String> OURS = Set.of("onze");
  private static final Set<String> GOVERNMENT = Set.of("kabinet", "regering", "wij", "we");
  private static final int FAR = 26;

  private Deployments() {}

  static List<Found> of(View view) {
    List<Found> found = new ArrayList<>();
    for (Joined.Placed one : view.joined()) {
      boolean mission = one.thing().kind() == Kind.MISSION || one.thing().kind() == Kind.TRAINING_MISSION;
      Range clause = mission ? view.clauseOf(one.range()).range() : null;
      if (mission && !Words.any(view, clause, GroupWords.UNDECIDED)) {
        noun(view, one, clause).or(() -> infinitive(view, one, clause)).ifPresent(words -> found.add(new Found(one.thing(), words, one.range())));
      }
    }
    return found;
  }

  /** "Inzet van een compagnie in operatie X", "op het hoofdkwartier van X", "ten behoeve van X". */
  private static Optional<Range> noun(View view, Joined.Placed mission, Range clause) {
    Words words = view.wordTable();
    int at = governor(view, mission.range());
    if (at < 0) {
      return Optional.empty();
    }
    boolean in = IN.contains(words.lower(at));
    boolean staff = words.lower(at).equals("van") && at > 0 && (STAFFS.contains(words.lower(at - 1)) || words.lower(at - 1).equals("behoeve"));
    for (int i = at - 1; (in || staff) && i >= 0 && at - i < FAR && words.range(i).start() >= clause.start(); i--) {
      if (NOUNS.contains(words.lower(i))) {
        return ours(view, i, clause) ? Optional.of(words.range(i)) : Optional.empty();
      }
      if (Verbs.finite(words.lower(i)) || in && IN.contains(words.lower(i))) {
        return Optional.empty(); // "de inzet in het debat over operaties in X"
      }
    }
    return Optional.empty();
  }

  /** "besloot met twee officieren bij te dragen aan X" */
  private static Optional<Range> infinitive(View view, Joined.Placed mission, Range clause) {
    Words words = view.wordTable();
    int at = governor(view, mission.range());
    boolean gives = at > 2 && words.lower(at).equals("aan") && INFINITIVES.contains(words.lower(at - 1)) && words.lower(at - 2).equals("te") && PARTICLES.contains(words.lower(at - 3));
    Range before = gives ? new Range(view.range().start(), words.range(at - 3).start()) : clause;
    return gives && decided(view, before) ? Optional.of(words.range(at - 3).to(words.range(at))) : Optional.empty();
  }

  /** Index of the preposition that a mission hangs from, over "de operatie", "EU-missie"; -1 if it hangs from none. */
  private static int governor(View view, Range mission) {
    Words words = view.wordTable();
    Governor governor = Governor.of(view, mission.start());
    if (governor.word().endsWith("operatie") || governor.word().endsWith("missie")) {
      governor = Governor.of(view, governor.range().start());
    }
    return governor.isPreposition() ? words.startingAt(governor.range().start()) : -1;
  }

  /** "de huidige Nederlandse inzet", or what the government has decided on. */
  private static boolean ours(View view, int noun, Range clause) {
    Words words = view.wordTable();
    for (int i = noun - 1; i >= 0 && noun - i <= 4 && (words.lower(i).endsWith("e") || Character.isDigit(words.lower(i).charAt(0)) || words.lower(i).equals("artikel")); i--) {
      Range word = words.range(i);
      boolean home = view.mentions(Name.class, word).stream().anyMatch(name -> name.form() == Spelling.Form.ADJECTIVE && name.entry().isPresent() && name.entry().equals(view.story().home()));
      if (home || OURS.contains(words.lower(i))) {
        return true;
      }
    }
    return decided(view, new Range(clause.start(), words.range(noun).start()));
  }

  /** The government of this state decided, and nobody else is named who might have. */
  private static boolean decided(View view, Range before) {
    boolean others = view.mentions(Name.class, before).stream().anyMatch(name -> Things.acts(name) && name.kind() != Kind.MINISTRY && !GOVERNMENT.contains(view.lower(name.range())) && !name.entry().equals(view.story().home()) && !Governor.of(view, name.range().start()).isPreposition() && Verbs.finite(next(view, name.range().end())));
    boolean home = Words.any(view, before, GOVERNMENT) || view.mentions(Name.class, before).stream().anyMatch(name -> name.entry().isPresent() && name.entry().equals(view.story().home()));
    return home && !others && Words.any(view, before, GroupWords.DECIDED);
  }

  private static String next(View view, int place) {
    Words words = view.wordTable();
    int next = words.startingAt(place);
    return next < words.size() ? words.lower(next) : "";
  }
}

package nl.kamergraaf.fact;

import java.util.List;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.text.Range;

/** Whether a sentence holds only under a condition. "Zodra" names a moment, "voor zover" a part; the latter is a condition of a promise only. */
final class Conditions {

  private static final Set<String> IF = Set.of("als", "indien", "mits", "tenzij", "mocht", "mochten");
  private static final Set<String> BINDING = Set.of("mits", "tenzij");
  private static final Set<String> WISHES = Set.of("indien nodig", "indien gewenst", "indien mogelijk", "zo nodig", "desgewenst", "desgevraagd");
  private static final Set<String> WOULD = Set.of("zou", "zouden", "mocht", "mochten", "komt", "blijkt", "blijken", "wordt");
  private static final Set<String> MOMENTS = Set.of("zodra", "wanneer", "pas nadat", "pas wanneer");
  private static final Set<String> PARTS = Set.of("zodra", "wanneer", "voor zover");

  private static final Set<String> SUBJECTS = Set.of("de", "het", "er", "deze", "dit", "dat", "die", "ik", "wij", "hierover", "daarover", "hiertoe", "daartoe", "blijkt", "meer");
  private static final Set<String> COMPARING = Set.of("zowel", "net", "zo", "evenals", "even", "anders", "zelfde", "zoveel", "evenzeer");
  private static final Set<String> ENDS = Set.of("is", "zijn", "wordt", "worden", "heeft", "hebben", "zal", "kan", "kunnen", "ontbreekt", "bestaat", "blijkt");
  /** Verbs that tell what a deed hangs on, where they close a clause. */
  private static final Set<String> ALLOWS = Set.of("lukt", "slaagt", "slagen", "instemt", "instemmen", "meebetaalt", "meebetalen", "bijdraagt", "bijdragen", "meewerkt", "meewerken", "blijkt", "vraagt", "vragen", "toelaat", "toelaten", "toestaat", "toestaan", "meldt", "melden", "komt", "komen");
  private static final Set<String> REGARDED = Set.of("beschouwd", "aangemerkt", "bestempeld", "gezien", "opgevat", "gekwalificeerd", "gekenmerkt", "genoemd", "geduid", "ervaren");
  private static final String PROVIDED = "onder de voorwaarde dat";
  private static final Set<String> EVEN = Set.of("ook", "zelfs");
  private static final List<String> PARTICLES = List.of("toe", "mee", "bij", "in", "aan", "op", "uit", "voor", "vrij");
  /** What else than a condition goes on behind "als": "als steun om dat te doen". */
  private static final Set<String> NO_CONDITION = Set.of("om", "nu");
  /** Words before "als" in which what is compared stands. */
  private static final int COMPARED = 2;

  private Conditions() {}

  /** A condition opens the sentence or is bound to all of it: what is told as done under it is not done yet. */
  static boolean bind(View view) {
    Words words = view.wordTable();
    String opening = words.opening(view.range().start());
    boolean opens = IF.contains(opening) && !role(words) || inverted(view, opening);
    return opens || Words.any(view, view.range(), BINDING);
  }

  /** The sentence, or a clause of it, is or has a condition. */
  static boolean on(View view) {
    return on(view, MOMENTS, view.range());
  }

  /** The same of what is said to be done at a place, between semicolons: what is to be done, and not how much of it. */
  static boolean onDeed(View view, Range at) {
    int before = view.last(";", at.start());
    int behind = view.next(";", at.end());
    return on(view, PARTS, new Range(Math.max(view.range().start(), before + 1), behind < 0 ? view.range().end() : behind));
  }

  private static boolean on(View view, Set<String> none, Range within) {
    Words words = view.wordTable();
    if (words.size() == 0) {
      return false;
    }
    boolean first = within.start() == view.range().start();
    boolean inverted = first && inverted(view, words.lower(0));
    boolean opens = first && words.lower(0).equals("als") && inverts(view, words);
    return inverted || opens || view.lower(within).contains(PROVIDED) || PromiseWords.conditional(view.lower(within)) || clause(view, words, within) || behind(view, words, within, none.equals(PARTS)) || cue(view, none, within) || view.mayHold(WISHES);
  }

  /** "Mocht de Raad instemmen, dan …" */
  private static boolean inverted(View view, String opening) {
    return WOULD.contains(opening) && view.lower().contains(", dan ");
  }

  /** "Als de Raad tijdig adviseert, stuur ik …": a verb opens the clause that follows. */
  private static boolean inverts(View view, Words words) {
    int next = view.clauses().size() > 1 ? words.startingAt(view.clauses().get(1).range().start()) : words.size();
    return next < words.size() && (Verbs.finite(words.lower(next)) || PromiseFrame.first(words.lower(next)));
  }

  /** "Als de dekking er is, …", "…, mits die er is". */
  private static boolean clause(View view, Words words, Range within) {
    for (Clause clause : view.clauses()) {
      int first = words.startingAt(clause.range().start());
      boolean opens = within.overlaps(clause.range()) && !(first == 0 && role(words)) && first < words.size() && IF.contains(words.lower(first)) && clause.range().contains(words.range(first));
      if (opens && (first > 0 ? !words.lower(first).equals("als") : words.lower(0).equals("mits") || Words.any(view, clause.range(), Verbs.finite()))) {
        return true;
      }
    }
    return false;
  }

  /** "Als coördinerend minister voer ik …": the verb with its subject right behind it tells that "als" opens no clause. */
  static boolean role(Words words) {
    int verb = words.size() > 0 && words.lower(0).equals("als") ? 1 : words.size();
    while (verb < words.size() && !Verbs.finite(words.lower(verb))) {
      verb++;
    }
    int subject = verb + 1 < words.size() && MotionReply.ARTICLES.contains(words.lower(verb + 1)) ? verb + 2 : verb + 1;
    boolean clause = words.size() > 1 && SUBJECTS.contains(words.lower(1)) || verb < words.size() && (words.lower(verb - 1).endsWith("en") || words.lower(verb - 1).endsWith("t")); // "Als gemeenten instemmen voer ik"
    return !clause && subject < words.size() && Verbs.subject(words.lower(subject));
  }

  /** "Ik informeer u als het onderzoek is afgerond", "als gemeenten daarmee instemmen": no comma opens the clause. */
  private static boolean behind(View view, Words words, Range within, boolean deed) {
    for (int i = Math.max(1, words.startingAt(within.start())); i + 2 < words.size() && words.range(i).end() <= within.end(); i++) {
      if (words.lower(i).equals("wanneer") && ALLOWS.contains(words.lower(last(view, words, i)))) {
        return true; // "wanneer de middelen het toelaten"
      }
      if (!words.lower(i).equals("als") || both(words, i) || COMPARING.contains(words.lower(i - 1)) || deed && EVEN.contains(words.lower(i - 1))) {
        continue; // "wordt uitgevoerd, ook als de Raad niet instemt"
      }
      boolean when = SUBJECTS.contains(words.lower(i + 1)) && !words.lower(i + 2).equals("gaat");
      if (when && Words.any(view, Story.after(words.range(i + 1), view.clauseOf(words.range(i)).range()), ENDS) || verbLast(view, words, i)) {
        return true;
      }
    }
    return false;
  }

  /** "als de begroting het toelaat": a finite verb closes what "als" opens; not "als steun voor het beleid dat er is", "even hoog als nu het geval is". */
  private static boolean verbLast(View view, Words words, int als) {
    for (int i = Math.max(0, als - COMPARED); i < als; i++) {
      if (COMPARING.contains(words.lower(i))) {
        return false;
      }
    }
    int last = last(view, words, als);
    for (int i = als + 2; i <= last; i++) {
      if (Clause.subordinates(words.lower(i)) || NO_CONDITION.contains(words.lower(i))) {
        return false;
      }
    }
    boolean called = Phrases.isParticiple(words.lower(als + 1)) || words.lower(als + 1).endsWith("aan") || REGARDED.contains(words.lower(last)) || MotionWords.REGARDS.contains(words.lower(last)); // "als afgedaan worden beschouwd"
    return last > als + 1 && !called && (closes(words.lower(last)) && !words.lower(last - 1).equals("te") || ENDS.contains(words.lower(last - 1)));
  }

  /** Index of the last word before the next mark behind another, inside its clause. */
  private static int last(View view, Words words, int opener) {
    int end = view.clauseOf(words.range(opener)).range().end();
    int last = opener;
    while (last + 1 < words.size() && (last == opener || !words.breaks(last)) && words.range(last + 1).end() <= end) {
      last++;
    }
    return last;
  }

  /** A finite verb, whole or with the particle before it: "past", "toelaat". */
  private static boolean closes(String word) {
    return ENDS.contains(word) || ALLOWS.contains(word) || Verbs.finite(word) || PARTICLES.stream().anyMatch(particle -> word.startsWith(particle) && Verbs.finite(word.substring(particle.length())));
  }

  /** "zowel de haven als de stad" */
  private static boolean both(Words words, int als) {
    for (int i = 0; i < als; i++) {
      if (words.lower(i).equals("zowel")) {
        return true;
      }
    }
    return false;
  }

  private static boolean cue(View view, Set<String> none, Range within) {
    for (Hit.OfConcept hit : view.cues("modality", within)) {
      boolean conditional = hit.concept().name().equals("conditional") || hit.concept().name().equals("willing-under-conditions");
      if (conditional && !none.contains(view.lower(hit.range()))) {
        return true;
      }
    }
    return false;
  }
}

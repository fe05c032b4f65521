package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.text.Range;

/**
 * The body that a clause is about, as its subject: "het hof berust op", "omdat het hof geen rechtsmacht heeft", "het hof, dat berust op", "rechtsmacht
 * heeft het hof". Not one that a preposition governs, and not the object of somebody named.
 */
final class BodySubject {

  /** What may stand in a clause before its subject. */
  private static final Set<String> LEADS =
      Set.of("de", "het", "een", "dit", "deze", "omdat", "doordat", "nu", "dat", "ook", "en", "maar", "inmiddels", "evenwel", "toch", "hoewel", "waarmee", "waarbij", "waarop", "waaruit", "waaraan", "terwijl", "aangezien");
  private static final Set<String> ANTECEDENTS = Set.of("die", "dat");
  private static final Set<String> RELATIVES = Set.of("die", "dat", "waarvan", "welke");
  /** Verbs behind which the subject stands when something else opens the clause. */
  private static final Set<String> INVERTING = Set.of("is", "was", "wordt", "werd", "heeft", "had", "zal", "kan", "krijgt", "zijn", "worden", "blijft", "berust", "berustte", "rust", "steunt", "stoelt", "vindt", "ontleent", "put", "putte", "dankt", "kwam", "ontstond", "vloeit", "grondt", "baseert", "oordeelt", "nam", "neemt", "acht", "achtte", "verklaarde", "beslist", "buigt", "berecht", "behandelt", "beoordeelt", "beslecht", "onderzoekt", "verzamelt", "hoort", "registreert");
  private static final Set<String> BETWEEN = Set.of("en");
  /** "Het is denkbaar dat het hof": before the clause of its own. */
  private static final Set<String> EMBEDS = Set.of("denkbaar", "mogelijk", "afgesproken", "overeengekomen", "bepaald", "bepaalt");
  private static final String THAT = "dat";
  private static final int ARTICLE = 4;
  /** Words from "en" to the verb of a subject of its own: "en de vissers worden". */
  private static final int OWN = 3;
  private static final Set<String> ARTICLES = Set.of("de", "het", "dit", "deze");
  private static final Set<String> FOUNDED = Set.of("opgerichte", "ingestelde", "gevestigde", "gestichte", "geopende", "voorgestelde");

  private BodySubject() {}

  /** The subject of the clause that holds a word; that of an earlier one where this one goes on with "en" and its verb, or behind a relative one. */
  static Optional<Bodies.Found> of(View view, Range word) {
    return of(view, word, true);
  }

  /**
   * The same.
   *
   * @param any whether what the clause tells may be told of anything, or only of a body
   */
  static Optional<Bodies.Found> of(View view, Range word, boolean any) {
    List<Bodies.Found> bodies = view.spoken();
    Clause clause = view.clauseOf(word);
    Optional<Bodies.Found> own = bodies.stream().filter(body -> is(view, clause, body, word)).findFirst();
    if (own.isPresent()) {
      return own;
    }
    List<Clause> all = view.clauses();
    int at = all.indexOf(clause);
    boolean goesOn = at > 0 && clause.opener() == Clause.Opener.COORDINATE && view.lower(clause.range()).strip().startsWith("en ") && !another(view, clause);
    boolean resumed = view.resumes(at); // "het hof, dat in X zetelt, berust op"
    Optional<Bodies.Found> pronoun = resumed ? Optional.empty() : BodyReference.subject(view, clause, word, any);
    if (pronoun.isPresent() || !goesOn && !resumed || resumed && Words.in(view, new Range(clause.range().start(), word.start()), BETWEEN).stream().anyMatch(and -> subject(view, and, word))) {
      return pronoun;
    }
    int above = resumed ? at - 2 : at - 1;
    Clause before = all.get(!resumed && view.resumes(above) ? above - 2 : above); // "het hof, dat klein is, zetelt in X en wordt door Y gehuisvest"
    Range end = new Range(before.range().end(), before.range().end());
    Optional<Bodies.Found> named = bodies.stream().filter(body -> is(view, before, body, end)).findFirst();
    return named.or(() -> BodyReference.subject(view, before, end, any)); // "Het is in 2021 opgericht, en zal bevoegd zijn voor", "Zij zal, zodra het verdrag geldt, oordelen over"
  }

  /** "en de vissers worden gehuisvest": with a subject of its own. */
  private static boolean another(View view, Clause clause) {
    Words words = view.wordTable();
    int second = words.startingAt(clause.range().start()) + 1;
    return second + 1 < words.size() && ARTICLES.contains(words.lower(second)) && !Verbs.finite(words.lower(second + 1));
  }

  /** "een hof dat bij verdrag wordt opgericht": the body of which a relative clause without a comma tells, whatever it hangs from. */
  static Optional<Bodies.Found> antecedent(View view, Range word) {
    Words words = view.wordTable();
    Range clause = view.clauseOf(word).range();
    return view.spoken().stream().filter(body -> {
      int next = words.startingAt(body.range().end());
      boolean relative = clause.contains(body.range()) && next < words.size() && words.range(next).start() - body.range().end() == 1 && ANTECEDENTS.contains(words.lower(next));
      return relative && words.range(next).end() < word.start() && !Words.any(view, new Range(words.range(next).end(), word.start()), RELATIVES) && !Words.any(view, new Range(words.range(next).end(), word.start()), BETWEEN);
    }).findFirst();
  }

  private static boolean is(View view, Clause clause, Bodies.Found body, Range word) {
    if (body.range().overlaps(word)) {
      return false; // "de Speciale Jurisdictie voor de Vrede": the name itself
    }
    boolean antecedent = clause.opener() == Clause.Opener.SUBORDINATE && Bodies.adjoins(view, body.range(), clause.range()) && RELATIVES.contains(Words.first(view.lower(clause.range()).strip()));
    if (antecedent) {
      return !relativeBetween(view, new Range(clause.range().start() + ARTICLE, clause.range().start() + ARTICLE), word);
    }
    if (!clause.range().contains(body.range()) || Governor.of(view, body.range().start()).isPreposition()) {
      return false;
    }
    boolean behind = body.range().start() >= word.end();
    return (opens(view, clause, body.range()) || inverted(view, clause, body.range())) && (behind || !relativeBetween(view, body.range(), word) && !joined(view, body.range(), word));
  }

  private static boolean opens(View view, Clause clause, Range body) {
    Words words = view.wordTable();
    int attribute = words.startingAt(body.start()) - 1;
    boolean described = attribute > words.startingAt(clause.range().start()) + 1 && FOUNDED.contains(words.lower(attribute)) && ARTICLES.contains(words.lower(words.startingAt(clause.range().start()))); // "Het in 1966 opgerichte hof"
    boolean embedded = attribute > 1 && ARTICLES.contains(words.lower(attribute)) && words.lower(attribute - 1).equals(THAT) && Words.any(view, new Range(clause.range().start(), words.range(attribute).start()), EMBEDS);
    for (int i = words.startingAt(clause.range().start()); !embedded && i < words.size() && words.range(i).end() <= body.start(); i++) {
      if (described && Verbs.finite(words.lower(i)) || !described && !LEADS.contains(words.lower(i))) {
        return false;
      }
    }
    return true;
  }

  /** "Rechtsmacht heeft het hof over", "Op 3 mei is het hof opgericht": nobody is named before the verb. */
  private static boolean inverted(View view, Clause clause, Range body) {
    Words words = view.wordTable();
    int before = words.startingAt(body.start()) - 1;
    before = before > 0 && LEADS.contains(words.lower(before)) ? before - 1 : before;
    while (before > 1 && timed(view, before)) {
      before--;
    }
    boolean verb = before > 0 && INVERTING.contains(words.lower(before)) && words.range(before).start() > clause.range().start();
    return verb && Things.subjects(view, clause.range(), words.range(before)).isEmpty();
  }

  /** "is in mei 2023 een register ingesteld": the time between the verb and its subject. */
  private static boolean timed(View view, int i) {
    Words words = view.wordTable();
    boolean leads = Governor.preposition(words.lower(i)) && !words.breaks(i);
    Range word = words.range(leads ? i + 1 : i);
    return view.mentions(When.class).stream().anyMatch(when -> when.range().contains(word));
  }

  /** "het hof behandelt een zaak die berust op": of the case; a relative right behind the body is its own. */
  private static boolean relativeBetween(View view, Range body, Range word) {
    return word.start() > body.end() && Words.in(view, new Range(body.end(), word.start()), RELATIVES).stream().anyMatch(relative -> relative.start() - body.end() > 1);
  }

  /** "het hof heeft ingestemd en een fonds opgericht", "het hof zetelt in X en de vissers worden": another verb of the subject, or another subject, stands between. */
  private static boolean joined(View view, Range body, Range word) {
    Words words = view.wordTable();
    return Words.in(view, new Range(body.end(), word.start()), BETWEEN).stream().map(and -> words.startingAt(and.start())).anyMatch(and -> and > 0 && (Instruments.participle(words.lower(and - 1)) || subject(view, words.range(and), word)));
  }

  /** "en de vissers worden gehuisvest": a subject of its own before the word. */
  private static boolean subject(View view, Range and, Range word) {
    Words words = view.wordTable();
    int at = words.startingAt(and.start());
    return at + OWN < words.size() && ARTICLES.contains(words.lower(at + 1)) && Verbs.finite(words.lower(at + OWN)) && words.range(at + OWN).end() <= word.start();
  }
}

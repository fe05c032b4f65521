package nl.kamergraaf.fact;

import java.util.Set;
import java.util.function.Predicate;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.OfficeName;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** Whether what a sentence says of a motion is done or said by others than who writes the letter. */
final class MotionOthers {

  private static final Set<String> BY = Set.of("door", "bij");
  private static final Set<String> OURS = Set.of("mij", "ons", "kabinet", "regering", "planning", "plan", "schema");
  private static final Set<String> JUDGEMENTS = Set.of("oordeel", "mening", "opvatting", "inzicht", "zeggen");
  private static final Set<String> HAS = Set.of("heeft", "had");

  private static final Set<String> NEUTER = Set.of("het", "dit", "een", "elk", "ieder");
  private static final Set<String> MINE = Set.of("mijn", "onze", "dit");
  private static final Set<String> AND = Set.of("en");
  /** "De gemeente heeft naar eigen zeggen invulling gegeven aan de motie" */
  private static final String OWN_WORDS = "naar eigen zeggen";
  private static final Set<String> AGENT = Set.of("door");
  private static final Set<String> TO = Set.of("door", "naar", "aan");

  /** Words of "Zolang dit kabinet er zit". */
  private static final int OFFICE = 5;

  private final View view;
  private final Predicate<Range> inside;

  /**
   * Prepares for one sentence.
   *
   * @param inside whether words stand in what a motion asks for, or in its name
   */
  MotionOthers(View view, Predicate<Range> inside) {
    this.view = view;
    this.inside = inside;
  }

  /** Others carry out, ask for, or only claim what a wording says. */
  boolean act(Range cue) {
    return byOthers(cue) || kamerAsks(cue) || heard(cue) || who(cue) || left(cue);
  }

  /** "De gemeente heeft besloten de motie niet uit te voeren", "werd door de provincie niet overgenomen": others than who writes refuse. */
  boolean refuse(Range cue) {
    Clause own = view.clauseOf(cue);
    Range inner = behindThat(view, own.range(), cue);
    Range told = own.opener() == Clause.Opener.COORDINATE && inner.equals(own.range()) ? view.range() : inner;
    if (Words.any(view, told, MotionWords.WRITERS)) {
      return false;
    }
    boolean body = Words.in(view, inner, MotionWords.DECIDERS).stream().anyMatch(noun -> acts(noun, inner, cue));
    return body || view.mentions(Name.class, inner).stream().anyMatch(name -> name.kind() == Kind.ORGANISATION && !name.entry().equals(view.story().cabinet()) && acts(name.range(), inner, cue));
  }

  /** "Ik heb vernomen dat de gemeente de motie niet uitvoert": the clause below that of who writes. */
  static Range behindThat(View view, Range clause, Range cue) {
    Words words = view.wordTable();
    int first = words.startingAt(clause.start());
    for (int i = words.startingAt(cue.start()) - 1; i > first; i--) {
      boolean object = i > 2 && Verbs.subject(words.lower(i - 1)) && (words.lower(i - 2).equals("dat") || words.lower(i - 3).equals("dat")); // "dat ik dat niet doe"
      boolean relative = object || i > 1 && NEUTER.contains(words.lower(i - 2)); // "het fonds dat"
      if (words.lower(i).equals("dat") && !relative) {
        return new Range(words.range(i).end() + 1, clause.end());
      }
    }
    return clause;
  }

  /** "Het beleid van Utrecht wijst in dezelfde richting als de motie", "Het Duitse standpunt sluit aan bij": what others than who writes hold agrees with it. */
  boolean hold(Range cue) {
    Range clause = view.clauseOf(cue).range();
    Words words = view.wordTable();
    Range subject = new Range(clause.start(), cue.start());
    if (Words.any(view, subject, MotionWords.WRITERS) || Words.any(view, subject, MINE)) {
      return false;
    }
    int last = words.startingAt(cue.start());
    int first = words.startingAt(clause.start());
    for (int i = first; i < last && !Verbs.finite(words.lower(i)); i++) {
      if (words.isIn(i, MotionWords.HELD) && !inside.test(words.range(i))) {
        int noun = words.range(i).start();
        return holder(i + 1, last) || view.mentions(Name.class).stream().anyMatch(name -> name.range().end() + 1 == noun && ForeignDeeds.abroad(view, name));
      }
    }
    return false;
  }

  /** "van Utrecht", "van de gemeente Urk", "van de Raad van State": somebody else behind the noun of what is held. */
  private boolean holder(int of, int last) {
    Words words = view.wordTable();
    if (of + 1 >= last || !words.lower(of).equals("van") || words.breaks(of - 1)) {
      return false;
    }
    int noun = words.isIn(of + 1, GroupWords.ARTICLES) ? of + 2 : of + 1;
    while (noun + 1 < last && words.lower(noun).endsWith("e") && !words.isIn(noun, MotionWords.DECIDERS) && !words.breaks(noun)) {
      noun++; // "de provinciale staten", "de Nederlandse Vissersbond"
    }
    boolean office = view.mentions(OfficeName.class).stream().anyMatch(name -> name.range().contains(words.range(of + 2)) || name.range().contains(words.range(of + 1)));
    boolean capital = Character.isUpperCase(view.text().text().charAt(words.range(noun).start()));
    return noun < last && !office && !words.isIn(noun, MotionWords.MEMBERS) && (capital || words.isIn(noun, MotionWords.DECIDERS));
  }

  /** They open the clause, or stand right behind its verb or "door", and no other subject follows: not "de gemeenten willen dit en de motie wordt niet uitgevoerd". */
  private boolean acts(Range noun, Range clause, Range cue) {
    Words words = view.wordTable();
    int at = words.startingAt(noun.start());
    int before = at > 0 && words.isIn(at - 1, GroupWords.ARTICLES) ? at - 2 : at - 1;
    boolean opens = before < words.startingAt(clause.start());
    boolean another = noun.end() < cue.start() && Words.in(view, new Range(noun.end(), cue.start()), AND).stream().anyMatch(and -> and.start() - noun.end() > 1);
    return !another && !inside.test(noun) && (opens || Verbs.finite(words.lower(before)) || words.isIn(before, AGENT));
  }

  /** "laat ik over aan mijn ambtgenoot van Financiën" */
  private boolean left(Range cue) {
    Range clause = view.clauseOf(cue).range();
    Words words = view.wordTable();
    if (!words.mayHave(MotionWords.LEAVES) || !Words.any(view, clause, MotionWords.LEAVES)) {
      return false;
    }
    for (int i = words.startingAt(clause.start()) + 2; i < words.size() && words.range(i).end() <= clause.end(); i++) {
      if (words.isIn(i, MotionWords.COLLEAGUES) && words.lower(i - 2).equals("aan")) {
        return true;
      }
    }
    return view.mentions(OfficeName.class, clause).stream().anyMatch(office -> !signs(office) && !inside.test(office.range()) && view.wordBefore(office.range().start()).equals("aan"));
  }

  /** "bij de minister van Financiën, die haar heeft overgenomen" */
  private boolean who(Range cue) {
    Clause clause = view.clauseOf(cue);
    Words words = view.wordTable();
    int first = words.startingAt(clause.range().start());
    boolean relative = clause.opener() == Clause.Opener.SUBORDINATE && first < words.size() && words.lower(first).equals("die");
    return relative && view.mentions(OfficeName.class).stream().anyMatch(office -> office.range().end() <= words.range(first).start() && words.range(first).start() - office.range().end() < 4 && !signs(office));
  }

  /** "Volgens de vissers is de motie niet uitgevoerd": what others say. */
  private boolean heard(Range cue) {
    Words words = view.wordTable();
    boolean judged = words.size() > 3 && words.lower(0).equals("naar") && words.isIn(2, JUDGEMENTS) && words.lower(3).equals("van"); // "Naar het oordeel van de vissers"
    if (view.lower(new Range(view.clauseOf(cue).range().start(), cue.start())).contains(OWN_WORDS)) {
      return !Words.any(view, view.clauseOf(cue).range(), MotionWords.WRITERS);
    }
    if (Words.in(view, view.range(), MotionPhrases.ACCORDING).stream().map(word -> words.startingAt(word.end())).anyMatch(next -> next + 1 < words.size() && words.isIn(next + 1, MotionWords.MEMBERS))) {
      return true; // "De motie heeft volgens de leden geen zin"
    }
    boolean according = (judged || words.lower(0).equals("volgens")) && words.range(0).end() <= cue.start() && !Words.any(view, view.clauseOf(words.range(0)).range(), OURS);
    return according && !inside.test(words.range(0)) && view.clauseOf(words.range(0)).range().end() > cue.start();
  }

  /** "wordt opgepakt door de minister van Defensie": not what this letter does. */
  private boolean byOthers(Range cue) {
    Range clause = view.clauseOf(cue).range();
    return colleague(clause) || view.mentions(OfficeName.class, clause).stream()
        .anyMatch(office -> !inside.test(office.range()) && (to(cue) ? TO : AGENT).contains(view.wordBefore(office.range().start())) && !signs(office));
  }

  /** "De minister van Financiën heeft de motie in behandeling": another one is the subject. */
  boolean subject(Range cue) {
    Range clause = view.clauseOf(cue).range();
    Words words = view.wordTable();
    for (OfficeName office : view.mentions(OfficeName.class, clause)) {
      int first = words.startingAt(office.range().start());
      int next = words.startingAt(office.range().end());
      int before = first > 0 && words.lower(first - 1).equals("de") ? first - 2 : first - 1;
      boolean opens = before < 0 && next < words.size() && Verbs.finite(words.lower(next));
      if (opens && !inside.test(office.range()) && !signs(office)) {
        return true;
      }
    }
    return false;
  }

  /** "doorgeleid naar de minister van Financiën" */
  private boolean to(Range cue) {
    return view.lower(cue).startsWith("doorgele");
  }

  /** "is bij mijn collega van Financiën in behandeling" */
  private boolean colleague(Range clause) {
    Words words = view.wordTable();
    for (int i = Math.max(2, words.startingAt(clause.start())); i < words.size() && words.range(i).end() <= clause.end(); i++) {
      if (words.isIn(i, MotionWords.COLLEAGUES) && BY.contains(words.lower(i - 2)) && !inside.test(words.range(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Uw Kamer heeft hierom verzocht in de motie" */
  private boolean kamerAsks(Range cue) {
    Range clause = view.clauseOf(cue).range();
    String words = view.lower(cue);
    return (words.startsWith("verzocht ") || words.startsWith("gevraagd ")) && Words.any(view, clause, HAS) && Words.any(view, clause, Set.of("kamer"));
  }

  /** "Het initiatiefwetsvoorstel strekt tot uitvoering van de motie": a paper of the Kamer opens the clause. */
  boolean initiative(Range cue) {
    Range clause = view.clauseOf(cue).range();
    Words words = view.wordTable();
    int first = words.startingAt(clause.start());
    return first + 1 < words.size() && cue.start() > clause.start() && (words.isIn(first, MotionWords.INITIATIVES) || words.isIn(first + 1, MotionWords.INITIATIVES));
  }

  /** Talks are held, and not by members: not "zijn geen gesprekken gevoerd", "wil de sector gesprekken voeren", "vroegen de leden om een gesprek". */
  boolean talks(Range clause) {
    return !Words.any(view, clause, MotionWords.MEMBERS) && Words.in(view, clause, MotionWords.TALKS).stream().anyMatch(word -> view.modality(word) == Modality.FACT);
  }

  /** "Zolang ik minister ben, zal ik …": who writes tells for how long, and waits for nothing. */
  static boolean inOffice(View view) {
    Words words = view.wordTable();
    Range clause = view.clauses().get(0).range();
    boolean writer = words.size() > OFFICE && words.lower(0).equals("zolang") && (words.isIn(1, MotionWords.WRITERS) || words.isIn(2, MotionWords.WRITERS));
    return writer && StagePattern.behind(words, clause) <= OFFICE && !Words.any(view, clause, MotionReply.NOT); // not "zolang de minister geen besluit neemt"
  }

  private boolean signs(OfficeName office) {
    return signs(view, office);
  }

  /** An office is one of those that sign the letter. */
  static boolean signs(View view, OfficeName office) {
    return view.text().letter().header().signatories().stream().flatMap(actor -> actor.office().stream()).anyMatch(office.title()::equalsIgnoreCase);
  }
}

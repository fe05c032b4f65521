package nl.kamergraaf.fact;

import java.time.LocalDate;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/** Parts that nobody has yet: to come, undecided, asked for, or on a condition. */
final class PartDoubts {

  private static final Set<String> NEXT = Set.of("volgend", "volgende", "komend", "komende", "aanstaande");
  /** What has begun has begun, whatever month comes next. */
  private static final Set<String> SINCE = Set.of("sinds", "sedert");
  private static final Set<String> JOINS = Set.of("toetreding", "aansluiting");
  private static final Set<String> DECIDED = Set.of("besloot", "besloten", "besluit");
  private static final Set<String> BECOMES = Set.of("treedt", "treden", "sluit", "sluiten", "wordt", "worden", "volgt", "volgen", "overneemt", "overnemen", "aantreedt");
  private static final Set<String> GOES = Set.of("ga", "gaat", "gaan");
  private static final Set<String> NOT_BEFORE = Set.of("pas", "eerst");
  private static final Set<String> ONCE = Set.of("als", "wanneer", "nadat", "zodra", "indien", "mits");
  private static final String THAT = "dat";
  private static final Set<String> WANTED = Set.of("belang", "belangrijk", "wenselijk", "noodzakelijk", "hoopt", "hopen", "hoop", "wil", "willen", "wenst", "bepleit", "bepleiten", "ervoor", "ernaar", "eraan", "erop", "graag", "voor", "voorgesteld", "voorstel", "verzoek");
  private static final String WHETHER = "of";
  private static final String STRANDED = "voor";
  /** What a question opens with behind "of", beside a name. */
  private static final Set<String> WHOSE = Set.of("ook", "wij", "we", "ons", "het", "de", "ik", "er", "zij", "die", "dat");

  private PartDoubts() {}

  /** "vanaf 1 januari 2027 is Nederland voorzitter": who has a role from a later day on has it not yet. */
  static Modality of(View view, Range cue) {
    Range clause = view.clauseOf(cue).range();
    if (asked(view, clause) || undecided(view, cue) || whether(view, cue)) {
      return Modality.POSSIBILITY;
    }
    if (wished(view, cue, clause)) {
      return Modality.INTENTION;
    }
    if (notBefore(view, clause) || when(view, clause)) {
      return Modality.CONDITIONAL;
    }
    LocalDate issued = view.text().letter().header().identity().issued();
    boolean later = view.mentions(When.class, clause).stream().anyMatch(when -> !others(view, clause, cue, when) && comes(view, when, issued) || becomes(view, clause, when, issued));
    return later && !Roles.handsLater(view, clause) || Words.any(view, clause, GroupWords.SOON) || goes(view, clause, cue) ? Modality.FUTURE : Modality.FACT;
  }

  /** Somebody is asked for a part, and asks for nothing itself: "heeft als lid aandacht gevraagd". */
  static boolean asked(View view, Range clause) {
    Words words = view.wordTable();
    return Words.in(view, clause, GroupWords.ASKED).stream().anyMatch(word -> {
      int before = words.startingAt(word.start()) - 1;
      int what = before > 0 && STRANDED.equals(words.lower(before)) ? before - 1 : before; // "daar aandacht voor gevraagd"
      return what < 0 || !GroupWords.ASKS_FOR.contains(words.lower(what));
    });
  }

  /** "dit jaar is Nederland voorzitter van X, volgend jaar Chili": a day that opens what is told of another, behind one of the part itself. */
  private static boolean others(View view, Range clause, Range cue, When when) {
    boolean apart = when.range().start() > cue.end() && view.text().text().startsWith(", ", when.range().start() - 2);
    return apart && view.mentions(When.class, clause).stream().anyMatch(one -> one.range().end() <= cue.start());
  }

  /** "acht het van belang dat ook Chili bijdraagt": the words before the clause want it. */
  private static boolean wished(View view, Range cue, Range clause) {
    Words words = view.wordTable();
    for (int i = words.startingAt(cue.start()) - 1; i > 0 && words.range(i).start() >= clause.start(); i--) {
      if (words.lower(i).equals(THAT)) {
        return WANTED.contains(words.lower(i - 1));
      }
    }
    return false;
  }

  /** "vanaf" a later day, or "volgend jaar", "in 2031": a month alone may have been. */
  private static boolean comes(View view, When when, LocalDate issued) {
    boolean later = when.start().map(start -> start.isAfter(issued)).orElse(false);
    boolean clear = when.bound() == When.Bound.FROM && !SINCE.contains(view.wordBefore(when.range().start()))
        || when.bound() == When.Bound.WITHIN && (Words.any(view, when.range(), NEXT) || when.start().map(start -> start.getYear() > issued.getYear() && view.lower(when.range()).contains(String.valueOf(start.getYear()))).orElse(false));
    return later && clear;
  }

  /** "treedt op 1 juli toe", "volgt Fiji op 1 juli op": in the present tense, of a later day. */
  private static boolean becomes(View view, Range clause, When when, LocalDate issued) {
    return when.bound() == When.Bound.WITHIN && when.start().map(start -> start.isAfter(issued)).orElse(false) && Words.any(view, clause, BECOMES);
  }

  /** "gaat deelnemen aan X" */
  private static boolean goes(View view, Range clause, Range cue) {
    String words = view.lower(cue);
    return words.endsWith("en") && Words.any(view, new Range(clause.start(), Math.max(clause.start(), cue.start())), GOES);
  }

  /** "sluit zich pas aan bij X als de kosten bekend zijn" */
  private static boolean notBefore(View view, Range clause) {
    return Words.in(view, clause, NOT_BEFORE).stream().anyMatch(first -> Words.any(view, Story.after(first, view.range()), ONCE));
  }

  /** "Als Nederland lid wordt van X, kost dat ...": not "als lid van X pleit Nederland". */
  private static boolean when(View view, Range clause) {
    Words words = view.wordTable();
    int first = words.startingAt(clause.start());
    if (first + 1 >= words.size() || !ONCE.contains(words.lower(first))) {
      return false;
    }
    Range next = words.range(first + 1);
    return Ourselves.behind(view, next.start()).isPresent() || view.mentions(Name.class).stream().anyMatch(name -> name.range().start() == next.start() && name.form() == Spelling.Form.NAME && name.kind() == Kind.COUNTRY);
  }

  /** "Of Nederland deelneemt aan X, hangt af van ...": a question, not "lid of waarnemer". */
  private static boolean whether(View view, Range cue) {
    Range clause = view.clauseOf(cue).range();
    Words words = view.wordTable();
    for (Range of : Words.in(view, new Range(clause.start(), Math.max(clause.start(), cue.start())), Set.of(WHETHER))) {
      int at = words.startingAt(of.start());
      boolean opens = at == words.startingAt(clause.start()) || Verbs.finite(words.lower(at - 1)) || GroupWords.STUDIES.contains(words.lower(at - 1)) || GroupWords.QUESTIONS.contains(words.lower(at - 1));
      boolean subject = at + 1 < words.size() && (WHOSE.contains(words.lower(at + 1)) || Character.isUpperCase(view.text().text().charAt(words.range(at + 1).start())));
      if (opens && subject) {
        return true;
      }
    }
    return false;
  }

  /** "besluit over deelname aan X", "beraadt zich op het lidmaatschap", "deelname ligt in de rede": it is not decided. */
  private static boolean undecided(View view, Range cue) {
    String words = view.lower(cue);
    String first = Words.first(words);
    Range clause = view.clauseOf(cue).range();
    if (!GroupWords.PARTAKING.contains(first)) {
      return GroupWords.DEEDS.contains(first) && Words.any(view, clause, GroupWords.STUDIES); // "onderzoekt een bijdrage aan X"
    }
    String governor = Governor.of(view, cue.start()).word();
    boolean decided = JOINS.contains(first) && Words.any(view, clause, DECIDED) && governor.equals("tot");
    return Words.any(view, clause, GroupWords.STUDIES) || decided || GroupWords.OPEN.contains(governor);
  }
}

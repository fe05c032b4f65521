package nl.kamergraaf.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/**
 * Words that stand for the measure named last: "De Raad verlengde het op 3 mei", "Dat is inmiddels aangenomen", "In mei zijn zij opgeheven",
 * "Canada heeft er een aangekondigd", "over verlenging wordt onderhandeld". What is said of them must be a stage, and the words must agree in number with it.
 */
final class Pronouns {

  private static final Set<String> ONE = Set.of("het", "dit", "dat");
  private static final Set<String> POINTING = Set.of("dit", "dat");
  private static final Set<String> MANY = Set.of("zij", "ze", "deze", "die", "beide");
  private static final Set<String> PERSONAL = Set.of("zij", "ze", "beide");
  private static final Set<String> JOINS = Set.of("en", "maar");
  private static final Set<String> EXISTS = Set.of("er");
  private static final Set<String> OTHERS = SanctionWords.all("other-sanctions");
  private static final Set<String> HAVE = Set.of("heeft", "hebben");
  private static final Set<String> ARTICLES = Set.of("de", "het");
  private static final Set<String> A = Set.of("een", "één");
  private static final Set<String> SMALL = Set.of("ook", "eveneens", "zelf", "inmiddels", "nu");
  private static final Set<String> STANDS = Set.of("is", "zijn", "werd", "werden", "blijft", "blijven", "loopt", "lopen", "liep", "liepen", "geldt", "gelden", "eindigt", "eindigen", "verviel", "vervielen", "treedt", "trad", "traden", "zou", "wordt", "worden");
  private static final Set<String> STAGES = Set.of("extended", "lifted", "suspended", "adopted", "established", "ended", "in-force", "withdrawn", "rejected", "announced");
  private static final Set<String> ACTS = Set.of("verlenging");
  private static final Set<String> PASSIVE = Set.of("is", "zijn", "werd", "werden");
  private static final Set<String> OF = Set.of("van");
  private static final Endings NEUTER = new Endings(List.of("verbod", "embargo", "regime", "kader", "raamwerk", "plafond", "instrument", "pakket"));
  private static final Set<String> EXEMPTIONS = Set.of("uitzondering", "vrijstelling", "ontheffing", "uitzonderingen", "vrijstellingen", "ontheffingen");
  private static final Set<String> COMMON_POINTERS = Set.of("die", "deze", "zij");
  private static final List<String> COMMON = List.of("plicht", "maatregel", "sanctie", "beperking", "bevriezing", "immobilisatie", "blokkering", "regeling");
  private static final Endings PLURALS = new Endings(List.of("sancties", "maatregelen", "verboden", "beperkingen", "regimes", "kaders", "embargo's", "regelingen", "restricties"));
  private static final Set<String> HINTS = Set.of("het", "dit", "dat", "zij", "ze", "deze", "die", "beide", "er", "verlenging");

  private static final String PROLONGED = "extended";
  private static final Set<String> EXTENDED = Set.of(PROLONGED);
  private static final Set<String> SET_UP = Set.of("adopted", "established");

  private Pronouns() {}

  /** Adds what they stand for to the restrictions that a sentence names itself. */
  static void in(View view, List<Restrictions.Found> found) {
    if (!view.mayHold(HINTS) || view.cues("status").isEmpty() || found.isEmpty() && view.story().before(view, 1).stream().allMatch(earlier -> earlier.restrictions().isEmpty())) {
      return;
    }
    Words words = view.wordTable();
    List<Restrictions.Found> own = List.copyOf(found);
    for (int i = 0; i < words.size(); i++) {
      Range place = words.range(i);
      if (!words.isIn(i, HINTS)) {
        rest(view, words, i, own, found);
        continue;
      }
      boolean free = found.stream().noneMatch(one -> one.range().overlaps(place));
      boolean bare = free && own.stream().noneMatch(one -> view.clauseOf(one.range()).equals(view.clauseOf(place)));
      if (bare && (stands(view, words, i) || another(words, i) || act(view, words, i)) && said(view, place)) {
        antecedents(view, own, place, words.lower(i)).forEach(type -> found.add(new Restrictions.Found(type, place)));
      }
    }
  }

  /** The first "dit" or "dat" that stands by itself in the main clause with which a sentence opens. */
  static Optional<Range> alone(View view) {
    Words words = view.wordTable();
    int last = StagePattern.behind(words, view.clauses().get(0).range());
    for (int i = 0; i < last; i++) {
      if (POINTING.contains(words.lower(i)) && stands(view, words, i)) {
        return Optional.of(words.range(i));
      }
    }
    return Optional.empty();
  }

  /** "De economische sancties lopen tot 31 juli; de individuele zijn verlengd": the noun is left out, its adjective stands for others of the kind. */
  private static void rest(View view, Words words, int i, List<Restrictions.Found> own, List<Restrictions.Found> found) {
    if (OTHERS.contains(words.lower(i)) && i > 0 && words.lower(i - 1).equals("de") && i + 1 < words.size() && STANDS.contains(words.lower(i + 1)) && said(view, words.range(i))) {
      own.stream().filter(one -> one.range().end() <= words.range(i).start() && one.type().equals(Restrictions.WHOLE)).findFirst()
          .ifPresent(one -> found.add(new Restrictions.Found(one.type(), words.range(i - 1).to(words.range(i)))));
    }
  }

  /** "De verlenging was toen al vastgesteld": it is the measure that is extended; others take a prolongation over. */
  static Predicates.Said prolongs(View view, Range noun, Predicates.Said said) {
    return ACTS.contains(view.lower(noun)) && SET_UP.contains(said.stage()) && MeasureVerbs.takenOver(view, view.clauseOf(said.cue()).range()).isEmpty() ? new Predicates.Said(PROLONGED, said.cue(), said.modality()) : said;
  }

  static boolean elliptic(String words) {
    return words.startsWith("de ") && OTHERS.contains(words.substring(3));
  }

  static boolean pronoun(String words) {
    return HINTS.contains(words);
  }

  /** A pronoun as a subject or object of its own, not an article or a conjunction. */
  private static boolean stands(View view, Words words, int i) {
    String word = words.lower(i);
    if (!ONE.contains(word) && !MANY.contains(word)) {
      return false;
    }
    String next = i + 1 < words.size() ? words.lower(i + 1) : "";
    boolean marked = next.isEmpty() || ",;.".indexOf(view.text().text().charAt(words.range(i).end())) >= 0;
    Clause clause = view.clauseOf(words.range(i));
    boolean opens = words.startingAt(clause.range().start()) == i && (i == 0 || clause.opener() != Clause.Opener.SUBORDINATE);
    if (opens) {
      boolean done = HAVE.contains(next) || i + 2 < words.size() && stage(view, words, i + 1) && ARTICLES.contains(words.lower(i + 2));
      return STANDS.contains(next) || i == 0 && done && (imposed(view, clause.range()) || byState(view, clause.range()) && view.cues("status", clause.range()).stream().noneMatch(cue -> cue.concept().name().equals("rejected"))) && view.modality(words.range(i)) == Modality.FACT; // "Die heeft de Raad op 8 juni verlengd"
    }
    boolean alone = marked || SanctionWords.BEHIND_PRONOUN.contains(next) || Character.isDigit(next.charAt(0)) || stage(view, words, i + 1);
    boolean behind = i > 0 && (!Governor.preposition(words.lower(i - 1)) || words.lower(i - 1).equals("om") && word.equals("het")) && words.range(i).start() - words.range(i - 1).end() == 1;
    boolean object = i > 0 && HAVE.contains(words.lower(i - 1)) && i + 1 < words.size() && (imposed(view, clause.range()) || view.cues("status", clause.range()).stream().noneMatch(cue -> cue.concept().name().equals("rejected"))); // "de Raad heeft dat in april verlengd"
    if (behind && gapped(words, i)) {
      return true;
    }
    return alone && behind && (PERSONAL.contains(word) || word.equals("het") || object || STANDS.contains(words.lower(i - 1)));
  }

  /** "stelde een verbod in, maar schortte dat in juni op": the object of a verb that has its subject in the clause before. */
  private static boolean gapped(Words words, int i) {
    return i > 1 && JOINS.contains(words.lower(i - 2)) && DeedWords.forms(words.lower(i - 1)).stream().anyMatch(form -> form.shape() == DeedWords.Shape.FINITE && form.verb().role() == DeedWords.Role.DEED);
  }

  /** Those who decide on sanctions act: that others turn them down ("Rusland heeft dat verworpen") is no stage. */
  private static boolean imposed(View view, Range clause) {
    return Words.any(view, clause, SanctionWords.DECIDERS) || view.mentions(Name.class, clause).stream().anyMatch(name -> name.kind() == Kind.ORGANISATION && Things.sanctions(view, name));
  }

  /** "Die hebben de Verenigde Staten opgeheven": a state that is not under sanctions itself. */
  private static boolean byState(View view, Range clause) {
    return view.mentions(Name.class, clause).stream()
        .anyMatch(name -> name.kind() == Kind.COUNTRY && Things.acts(name) && Things.sanctions(view, name) && !Governor.of(view, name.range().start()).isPreposition() && name.entry().filter(view.story()::underSanctions).isEmpty());
  }

  private static boolean stage(View view, Words words, int i) {
    return view.cues("status", words.range(i)).stream().anyMatch(cue -> STAGES.contains(cue.concept().name()));
  }

  /** "heeft er een aangekondigd", "stelde er ook een in" */
  private static boolean another(Words words, int i) {
    int one = i + 1 < words.size() && SMALL.contains(words.lower(i + 1)) ? i + 2 : i + 1;
    return EXISTS.contains(words.lower(i)) && one + 1 < words.size() && A.contains(words.lower(one)) && (words.lower(one + 1).startsWith("ge") || words.lower(one + 1).contains("ge") && words.lower(one + 1).endsWith("d") || words.lower(one + 1).equals("in") || words.lower(one + 1).equals("aan"));
  }

  /** "over verlenging met een jaar": an act without its object. */
  private static boolean act(View view, Words words, int i) {
    boolean whose = i + 1 < words.size() && OF.contains(words.lower(i + 1));
    return ACTS.contains(words.lower(i)) && !whose && Packages.aboutSanctions(view);
  }

  private static boolean said(View view, Range place) {
    return view.cues("status", view.clauseOf(place).range()).stream().anyMatch(cue -> STAGES.contains(cue.concept().name()) || MeasureStages.ABOVE.contains(cue.concept().name())) || Embedded.of(view, place, false).isPresent() || Deeds.of(view, place).isPresent();
  }

  /** The types of what is named last: in a clause before, else in the sentence before. */
  private static List<String> antecedents(View view, List<Restrictions.Found> own, Range place, String word) {
    List<Restrictions.Found> named = own.stream().filter(one -> one.range().end() <= place.start()).toList();
    View where = view;
    if (named.isEmpty()) {
      boolean first = view.clauses().indexOf(view.clauseOf(place)) == 0;
      boolean explains = view.clauseOf(place).opener() == Clause.Opener.PUNCTUATION && own.isEmpty() && PERSONAL.contains(word) && view.cues("status", new Range(view.range().start(), view.clauseOf(place).range().start())).isEmpty(); // "is dat niet van plan: ze zijn juist verlengd"
      if (!first && !explains || word.equals("het") && place.start() > view.range().start() && !byThose(view, place)) {
        return List.of();
      }
      List<View> earlier = view.story().before(view, 1);
      if (earlier.isEmpty()) {
        return List.of();
      }
      where = earlier.get(0);
      named = where.restrictions();
    }
    if (named.isEmpty()) {
      return List.of();
    }
    if (word.equals("beide")) {
      return named.size() == 2 ? named.stream().map(Restrictions.Found::type).distinct().toList() : List.of();
    }
    Restrictions.Found last = named.get(named.size() - 1);
    if (ACTS.contains(word)) {
      return List.of(prolonged(where, named, MeasureVerbs.takenOver(view, view.clauseOf(place).range()).isPresent()));
    }
    if (COMMON_POINTERS.contains(word) && Words.any(where, where.range(), EXEMPTIONS)) {
      return List.of(); // "een uitzondering op de bevriezing; Canada heeft deze overgenomen"
    }
    List<Packages.Found> packages = where.packages();
    boolean packaged = !packages.isEmpty() && packages.get(packages.size() - 1).range().start() > last.range().start();
    return !packaged && agrees(where.lower(last.range()), word) ? List.of(last.type()) : List.of();
  }

  /** What "de verlenging" is of: the measure that has been extended, else the one named last; others take over what the whole is, where no measure is told to be extended. */
  private static String prolonged(View where, List<Restrictions.Found> named, boolean takenOver) {
    List<String> types = named.stream().filter(one -> Predicates.of(where, one.range(), EXTENDED).or(() -> Deeds.of(where, one.range())).filter(said -> EXTENDED.contains(said.stage())).isPresent()).map(Restrictions.Found::type).distinct().toList();
    return types.size() == 1 ? types.get(0) : takenOver ? Restrictions.WHOLE : named.get(named.size() - 1).type();
  }

  /** "De Raad verlengde het": those who impose sanctions act in the clause. */
  private static boolean byThose(View view, Range place) {
    Range clause = view.clauseOf(place).range();
    return Words.any(view, clause, SanctionWords.DECIDERS) || Words.any(view, clause, PASSIVE) || view.mentions(Name.class, clause).stream().anyMatch(name -> Things.sanctions(view, name));
  }

  private static boolean agrees(String named, String word) {
    boolean pointed = ONE.contains(named) || MANY.contains(named);
    boolean many = MANY.contains(word);
    if (COMMON_POINTERS.contains(word) && COMMON.stream().anyMatch(noun -> Arrays.stream(named.split(" ")).anyMatch(one -> one.endsWith(noun)))) {
      return true; // "een vergunningplicht; die is opgeschort"
    }
    return pointed ? MANY.contains(named) == many : Arrays.stream(named.split(" ")).anyMatch((many ? PLURALS : NEUTER)::end);
  }
}

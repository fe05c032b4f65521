package nl.kamergraaf.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/**
 * The group of which a sentence tells a part without naming it, since the sentence before does: "Zij wordt voorgezeten door Nederland", "Nederland is
 * sinds maart lid", "Medevoorzitters zijn Kenia en Nederland", "Nederland leidt haar".
 */
final class TopicGroup {

  private static final int FAR = 3;
  private static final int OPENING = 3;
  private static final int NEXT = 3;
  private static final Set<String> SUBJECTS = Set.of("zij", "ze", "deze", "het");
  private static final Set<String> OBJECTS = Set.of("haar", "hem", "deze");
  private static final Set<String> GETS = Set.of("haar", "hem");
  private static final Set<String> SHARES = Set.of("bijdrage", "bijdragen", "aandeel", "deel", "steentje", "eigen");
  private static final Set<String> TAKES_UP = Set.of("zij", "ze", "deze", "haar", "daarin", "daaraan", "daarvan", "ervan", "hierin", "hieraan", "hiervan");
  /** Prepositions behind which stands what somebody is a member of, gives to, or leads. */
  private static final Set<String> OF = Set.of("bij", "tot", "van", "aan", "in", "voor", "over", "uit", "binnen", "op", "naar", "tegen", "om", "tussen");
  /** "van begin af aan", "in eerste instantie", "tot op heden": what such a preposition opens beside a day. */
  private static final Set<String> PHRASES = Set.of("begin", "meet", "eerste", "af", "aanvang", "heden", "nu", "dusver", "toe", "oorsprong", "oudsher", "huis", "plaats", "feite", "beginsel", "nader");
  private static final String TO = "tot";
  /** "het voorzitterschap van de Unie" */
  private static final String OF_ANOTHER = " van ";
  private static final Set<String> SHARE = Set.of("deelt", "delen");
  private static final String CONTRIBUTION = "bijdrage ";
  /** "heeft zich daar in 2023 bij aangesloten" */
  private static final Set<String> THERE = Set.of("er", "daar", "hier");
  private static final Set<String> FROM = Set.of("vanaf", "sinds", "sedert");
  private static final Set<String> FIRST = Set.of("het", "de", "op", "eerste", "af");
  private static final Set<String> WITHOUT_VERB = Set.of("samen", "tezamen", "naast");
  private static final Set<String> AS = Set.of("role-observer", "role-member", "role-chair", "role-founder", "role-donor");

  private TopicGroup() {}

  /** The group, if the words of a part take it up. */
  static Optional<Thing> of(View view, Hit.OfConcept role, Range clause) {
    return in(view).filter(group -> takesUp(view, role, clause));
  }

  /** The one group that the sentences before speak of. */
  static Optional<Thing> in(View view) {
    int distance = 0;
    for (View earlier : view.story().before(view, FAR)) {
      List<Thing> named = groups(earlier);
      distance++;
      if (!named.isEmpty()) {
        boolean near = distance == 1 || earlier.sharesParagraph(view);
        return named.size() == 1 && near && named.get(0).kind().isCollaboration() ? Optional.of(named.get(0)) : Optional.empty();
      }
      if (!goesOn(earlier)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static List<Thing> groups(View view) {
    return view.joined().stream().map(Joined.Placed::thing).distinct().toList();
  }

  /** A sentence that goes on about a group without naming it: "Zij kwam in mei bijeen." */
  private static boolean goesOn(View view) {
    Words words = view.wordTable();
    for (int i = 0; i < words.size() && i < OPENING; i++) {
      if (TAKES_UP.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean takesUp(View view, Hit.OfConcept role, Range clause) {
    Range cue = role.range();
    String words = view.lower(cue);
    String last = words.substring(words.lastIndexOf(' ') + 1);
    boolean held = GroupWords.HELD.stream().anyMatch(words::contains);
    boolean fills = held && !view.text().text().startsWith(OF_ANOTHER, cue.end()) && (Words.any(view, clause, GroupWords.FILLED) || (Words.any(view, clause, GroupWords.HOLDS) || Words.any(view, clause, SHARE)) && only(view, cue, clause));
    if (fills || held && Words.any(view, clause, GroupWords.RESTS)) {
      return true; // "Het voorzitterschap berust bij Nederland", "wordt door Nederland bekleed", "Nederland bekleedt dit jaar het voorzitterschap"
    }
    boolean amounts = words.startsWith(CONTRIBUTION) && !Governor.preposition(last) && Agents.owned(view, cue) && only(view, cue, clause); // "De Nederlandse bijdrage bedraagt 2 miljoen"
    boolean object = Agents.LEADS.contains(role.concept().name()) && object(view, clause);
    PartNouns.Form form = PartNouns.of(view, cue).form();
    boolean as = form == PartNouns.Form.AS && AS.contains(role.concept().name()) && closes(view, cue) && !elsewhere(view, cue, clause);
    boolean noun = PartNouns.person(view, cue) || GroupWords.NOUNS.contains(Words.first(words)) || words.contains("secretariaat") || last.equals("leiding") || last.equals("voortouw");
    boolean gives = role.concept().name().equals("role-contributing") && last.equals("bij") && (Roles.money(view, cue) || !beside(view, cue, clause).isEmpty());
    boolean bare = GroupWords.BARE.contains(last) || noun || gives;
    return amounts || object || as || subject(view, cue, clause) || bare && !Agents.owned(view, cue) && only(view, cue, clause);
  }

  /** "Zij wordt door Nederland voorgezeten", "Ze staat onder Nederlandse leiding": who has the part is told elsewhere than by the subject. */
  private static boolean subject(View view, Range cue, Range clause) {
    boolean elsewhere = Agents.follow(view, cue) || view.lower(cue).startsWith(Agents.BY) || PartLinks.passive(view, clause) || Agents.owned(view, cue);
    Words words = view.wordTable();
    int first = words.startingAt(clause.start());
    for (int i = first; elsewhere && i < words.size() && i < first + OPENING && words.range(i).end() <= clause.end(); i++) {
      String next = i + 1 < words.size() ? words.lower(i + 1) : "";
      String before = i > first ? words.lower(i - 1) : "";
      boolean one = singular(next) || singular(before);
      if (SUBJECTS.contains(words.lower(i)) && one && !Governor.preposition(before)) {
        return true;
      }
    }
    return false;
  }

  private static boolean singular(String verb) {
    return (Verbs.finite(verb) || GroupWords.COPULAS.contains(verb)) && !verb.endsWith("en") && !verb.equals("zijn");
  }

  /** "leidt haar sinds mei", not "leidt haar werkgroep". */
  private static boolean object(View view, Range clause) {
    Words words = view.wordTable();
    return Words.in(view, clause, OBJECTS).stream().anyMatch(pronoun -> {
      int next = words.startingAt(pronoun.end());
      boolean ends = words.breaks(next - 1) || Governor.preposition(words.lower(next)) || WITHOUT_VERB.contains(words.lower(next)) || words.lower(next).equals("mede") || view.mentions(When.class).stream().anyMatch(when -> when.range().start() == words.range(next).start());
      return ends && !Governor.preposition(view.wordBefore(pronoun.start()));
    });
  }

  /** "levert haar materieel", not "levert haar bijdrage": the pronoun for who gets something. */
  static Optional<Range> receiving(View view, Range verb) {
    Words words = view.wordTable();
    int next = words.startingAt(verb.end());
    boolean her = next + 1 < words.size() && GETS.contains(words.lower(next)) && !SHARES.contains(words.lower(next + 1)) && (!Governor.preposition(words.lower(next + 1)) || FROM.contains(words.lower(next + 1)));
    return her ? Optional.of(words.range(next)) : Optional.empty();
  }

  /** "is tot het Coördinatiecentrum toegetreden als waarnemer": the clause says what somebody has joined. */
  private static boolean elsewhere(View view, Range cue, Range clause) {
    return beside(view, cue, clause).stream().anyMatch(preposition -> view.lower(preposition).equals(TO) && !beside(view, preposition));
  }

  /** "als waarnemer" before a verb or a mark. */
  private static boolean closes(View view, Range cue) {
    Words words = view.wordTable();
    int next = words.startingAt(cue.end());
    return words.breaks(next - 1) || !Governor.preposition(words.lower(next)) && !words.lower(next).equals("en");
  }

  /** No phrase of the clause says of what else, nor of the one that it takes up: days, other states and who acts may stand in it. */
  private static boolean only(View view, Range cue, Range clause) {
    int at = view.clauses().indexOf(view.clauseOf(cue));
    boolean before = !view.resumes(at) || beside(view, cue, view.clauses().get(at - 2).range()).stream().allMatch(preposition -> beside(view, preposition));
    return before && beside(view, cue, clause).stream().allMatch(preposition -> beside(view, preposition));
  }

  /** The prepositions of a clause, but for those with which the wording opens or closes. */
  private static List<Range> beside(View view, Range cue, Range clause) {
    Range governor = Governor.of(view, cue.start()).range(); // "tot de oprichters behoort Nederland"
    return Words.in(view, clause, OF).stream().filter(word -> !word.equals(governor) && word.start() != cue.start() && !closing(view, word, clause) && !(word.end() == cue.end() && particle(view, word))).toList();
  }

  /** "droeg bij met schepen", "sluit aan en betaalt": no noun follows. */
  private static boolean particle(View view, Range word) {
    Words words = view.wordTable();
    int next = words.startingAt(word.end());
    return words.breaks(next - 1) || Governor.preposition(words.lower(next)) || words.lower(next).equals("en");
  }

  /** "bij" at the end of its clause belongs to the verb. */
  private static boolean closing(View view, Range word, Range clause) {
    Words words = view.wordTable();
    int next = words.startingAt(word.end());
    boolean last = next >= words.size() || words.range(next).start() >= clause.end();
    boolean stranded = !last && (next + 1 >= words.size() || words.range(next + 1).start() >= clause.end()) && Words.any(view, new Range(clause.start(), word.start()), THERE);
    return last || stranded;
  }

  /** What follows a preposition is a day, a state or a set phrase. */
  private static boolean beside(View view, Range preposition) {
    Words words = view.wordTable();
    int next = words.startingAt(preposition.end());
    if (next >= words.size() || PHRASES.contains(words.lower(next))) {
      return true;
    }
    int noun = FIRST.contains(words.lower(next)) && next + 1 < words.size() ? next + 1 : next;
    if (PHRASES.contains(words.lower(noun)) || Ourselves.behind(view, preposition.end()).isPresent()) {
      return true;
    }
    int last = words.range(Math.min(words.size() - 1, next + NEXT - 1)).end();
    Range near = new Range(preposition.end(), last);
    boolean day = view.mentions(When.class).stream().anyMatch(when -> when.range().start() >= near.start() - 1 && when.range().start() <= words.range(noun).start() || when.range().contains(preposition));
    return day || view.mentions(Name.class, near).stream().anyMatch(name -> name.kind() == Kind.COUNTRY && name.range().start() == words.range(next).start());
  }

  /** "het verband", "de coalitie", "de alliantie": a noun that stands for the group before, where its name has the same one. */
  static boolean fits(String noun, Thing group) {
    String label = group.label().toLowerCase(Locale.ROOT);
    boolean same = noun.equals("groep") ? label.contains("grou") || label.contains("groep") : label.contains(noun.substring(0, Math.min(4, noun.length())));
    return GroupWords.GENERIC.contains(noun) || same;
  }
}

package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/** Members of a group that are listed behind its name. */
final class CompositionRule implements Rule {

  private static final int GAP = 60;
  /** Behind these alone a state need not be a member: there must be two. */
  private static final Set<String> WEAK = Set.of("van", "tussen", "met");
  private static final int MOST = 40;
  private static final String BRACKET = "(";
  private static final String AMONG = "waaronder";
  private static final Set<String> BESIDE = Set.of("naast", "behalve");

  @Override
  public String name() {
    return "participation/composition";
  }

  @Override
  public String reads() {
    return "De landen waaruit een verband bestaat: \"de Y Alliance, bestaande uit Nederland en België\", \"de X-groep van Nederland, Chili en Kenia\".";
  }

  @Override
  public void apply(View view, Consumer<Fact> out) {
    if (view.tooLong()) {
      return;
    }
    List<Name> names = view.mentions(Name.class);
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).kind().isCollaboration()) {
        members(view, names, i, out);
      }
    }
  }

  private void members(View view, List<Name> names, int group, Consumer<Fact> out) {
    Range named = names.get(group).range();
    List<Thing> members = new ArrayList<>();
    String opening = "";
    int last = named.end();
    for (Name name : names.subList(group + 1, names.size())) {
      if (name.range().start() < last || name.range().start() - last > GAP) {
        break;
      }
      String between = view.words(new Range(last, name.range().start()));
      if (members.isEmpty()) {
        opening = opening(between);
      }
      boolean next = members.isEmpty() ? GroupWords.COMPOSED.contains(opening) || beside(opening) || opening.equals(BRACKET) || opening.equals(AMONG) : Things.onlyJoins(between);
      if (!next || name.kind() != Kind.COUNTRY || name.form() == Spelling.Form.ADJECTIVE) {
        break;
      }
      Things.of(name).filter(thing -> !members.contains(thing)).ifPresent(members::add);
      last = name.range().end();
    }
    if (members.isEmpty()) {
      fronted(view, named).forEach(members::add); // "Naast Nederland bestaat X uit Chili en Ghana"
      opening = members.isEmpty() ? opening : AMONG;
      last = members.isEmpty() ? last : named.end();
    }
    boolean us = !members.isEmpty() && view.text().text().startsWith(" en ons land", last); // "bestaande uit Chili, Kenia en ons land"
    Things.home(view).filter(home -> us).ifPresent(members::add);
    boolean as = view.text().text().startsWith(" als ", last); // "met Nederland en Chili als trekkers"
    boolean told = !as && bracketed(view, opening, last, members) && (WEAK.contains(opening) ? members.size() > 1 : !members.isEmpty());
    if (told && !Roles.over(view, named)) {
      Range at = named.to(new Range(last, last));
      members.forEach(
          member -> Things.of(names.get(group)).ifPresent(
              thing -> out.accept(
                  new Fact.Participates(view.basis(this, at, view.modality(named)), member, thing, "role-member", Fact.Time.NONE))));
    }
  }

  /** "Naast Nederland bestaat X uit Chili": the states that open the sentence, right before the verb and the group. */
  private static List<Thing> fronted(View view, Range group) {
    Words words = view.wordTable();
    int first = words.startingAt(view.clauseOf(group).range().start());
    int verb = words.startingAt(group.start()) - 1;
    verb = verb > 0 && GroupWords.ARTICLES.contains(words.lower(verb)) ? verb - 1 : verb;
    boolean opens = verb > first && BESIDE.contains(words.lower(first)) && GroupWords.BESIDE_MEMBERS.contains(words.lower(verb));
    return opens ? Agents.states(view, new Range(words.range(first).start(), words.range(verb).start()), words.lower(first)) : List.of();
  }

  /** "De X Coalition telt behalve Nederland dertien leden". */
  private static boolean beside(String opening) {
    int last = opening.lastIndexOf(' ');
    return last > 0 && BESIDE.contains(opening.substring(last + 1)) && GroupWords.BESIDE_MEMBERS.contains(opening.substring(0, last));
  }

  /** "de X Coalition (Fiji, Ghana en Nederland)": the list fills the brackets; one alone may be a place. */
  private static boolean bracketed(View view, String opening, int last, List<Thing> members) {
    return !opening.equals(BRACKET) || members.size() > 1 && view.text().text().startsWith(")", last);
  }

  /** What stands between, without brackets, commas and articles. */
  private static String opening(String between) {
    int close = between.indexOf(')');
    String behind = between.strip().startsWith("(") && close > 0 ? between.substring(close + 1) : between;
    String words = behind.replaceAll("[,()]", " ").replaceAll(" +", " ").strip().toLowerCase(Locale.ROOT);
    if (between.strip().equals("(")) {
      return BRACKET;
    }
    if (between.contains("(") && (words.endsWith(" waaronder") || words.endsWith(" onder wie")) && GroupWords.STATES.stream().anyMatch(words::contains)) {
      return AMONG; // "(dertien landen, waaronder Nederland)"
    }
    boolean told = Stream.of(words.split(" ")).anyMatch(Verbs::finite); // "wordt in het bijzijn van zes landen (Argentinië, België, ...) gelanceerd"
    if (between.contains("(") && !told && GroupWords.STATES.stream().anyMatch(words::endsWith)) {
      return "van"; // "een kerngroep van zes landen (Argentinië, België, ...)"
    }
    for (String with : WEAK) {
      if (words.startsWith("een ") && !words.contains("initiatief") && words.endsWith(" " + with) && words.length() < MOST && GroupWords.POINTED.stream().anyMatch(noun -> words.endsWith(" " + noun + " " + with))) {
        return with; // "de X Group, een onderzoeksteam van Nederland en België"
      }
    }
    return words.endsWith(" de") || words.endsWith(" het") ? words.substring(0, words.lastIndexOf(' ')) : words;
  }
}

package nl.kamergraaf.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.text.Range;

/** "De X Coalition telt elf leden, Nederland is een van hen": one of those who were said to have a part. */
final class OneOf {

  static final Set<String> HINTS = Set.of("een van hen", "één van hen", "een daarvan", "één daarvan", "een ervan", "één ervan", "er een", "er één", "daar een", "daar één", "een van deze", "een van die", "één van deze", "één van die");
  private static final Set<String> CLOSES = Set.of("van", "is", "zijn", "landen", "leden", "staten", "deelnemers", "lidstaten", "oprichters", "initiatiefnemers", "voorzitters", "trekkers");
  private static final Map<String, String> ROLES = Map.ofEntries(
      Map.entry("leden", "role-member"), Map.entry("lidstaten", "role-member"), Map.entry("landen", "role-member"), Map.entry("staten", "role-member"), Map.entry("deelnemers", "role-participant"),
      Map.entry("oprichters", "role-founder"), Map.entry("initiatiefnemers", "role-founder"), Map.entry("medeoprichters", "role-founder"), Map.entry("voorzitters", "role-chair"), Map.entry("covoorzitters", "role-chair"),
      Map.entry("trekkers", "role-co-lead"), Map.entry("kartrekkers", "role-co-lead"), Map.entry("waarnemers", "role-observer"), Map.entry("donoren", "role-donor"));

  private static final Set<String> COUNTED = Set.of("incluis", "inbegrepen", "meegerekend");
  private static final Set<String> OURS = Set.of("onze", "land");
  private static final Set<String> FORM = Set.of("vormen", "vormt", "vormden");

  private OneOf() {}

  /** The group, its words, what says that the state is one, and the role that all of them have. */
  record Found(Thing group, Range words, String role) {}

  static Optional<Found> of(View view) {
    Optional<Found> counted = counted(view);
    if (counted.isPresent()) {
      return counted;
    }
    String hint = view.mayHold(HINTS) ? HINTS.stream().filter(view.lower()::contains).findFirst().orElse("") : "";
    Optional<Entry> home = view.story().home();
    if (hint.isEmpty() || home.isEmpty()) {
      return Optional.empty();
    }
    int at = view.range().start() + view.lower().indexOf(hint);
    Range words = new Range(at, at + hint.length());
    Range clause = PartWords.clause(view, words);
    boolean ours = Things.subjects(view, clause, new Range(clause.end(), clause.end())).contains(new Thing.Known(home.get())) || Ourselves.subject(view, clause).isPresent();
    if (!ours || !Words.any(view, clause, GroupWords.COPULAS) || !closes(view, words, clause)) {
      return Optional.empty();
    }
    boolean first = Words.of(view, new Range(view.range().start(), clause.start())).isEmpty();
    View told = first ? view.story().before(view, 1).stream().findFirst().orElse(view) : view;
    Range earlier = first ? told.range() : new Range(view.range().start(), clause.start());
    List<Joined.Placed> groups = first && told == view ? List.of() : told.joined().stream().filter(one -> earlier.contains(one.range()) && one.thing().kind().isCollaboration()).toList();
    Optional<String> role = groups.stream().map(Joined.Placed::thing).distinct().count() == 1 ? role(told, earlier) : Optional.empty();
    return role.map(one -> new Found(groups.get(0).thing(), words, one));
  }

  /** "de leden van X, Nederland incluis" */
  private static Optional<Found> counted(View view) {
    for (Range word : Words.in(view, view.range(), COUNTED)) {
      int at = view.wordTable().startingAt(word.start()) - 1;
      boolean ours = at > 0 && (OURS.contains(view.wordTable().lower(at)) || view.mentions(Name.class, view.wordTable().range(at)).stream().anyMatch(name -> name.entry().equals(view.story().home())));
      Range earlier = new Range(view.range().start(), word.start());
      List<Joined.Placed> groups = ours ? view.joined().stream().filter(one -> earlier.contains(one.range()) && one.thing().kind().isCollaboration()).toList() : List.of();
      List<Range> nouns = Words.in(view, earlier, ROLES.keySet());
      if (groups.stream().map(Joined.Placed::thing).distinct().count() == 1 && !nouns.isEmpty()) {
        return Optional.of(new Found(groups.get(0).thing(), word, ROLES.get(view.lower(nouns.get(nouns.size() - 1)))));
      }
    }
    return Optional.empty();
  }

  /** Nothing follows that says of what else it is one. */
  private static boolean closes(View view, Range words, Range clause) {
    return Words.of(view, Story.after(words, clause)).stream().allMatch(word -> CLOSES.contains(view.lower(word)));
  }

  /** What they were said to be: the noun, or the wording of a part of which states are the subject. */
  private static Optional<String> role(View told, Range earlier) {
    List<Range> nouns = Words.in(told, earlier, ROLES.keySet());
    List<String> parts = told.cues("participation-role", earlier).stream().map(cue -> cue.concept().name()).filter(ROLES::containsValue).distinct().toList();
    Optional<String> noun = nouns.stream().map(told::lower).filter(word -> !GroupWords.STATES.contains(word)).map(ROLES::get).reduce((first, second) -> second);
    if (noun.isPresent() || nouns.isEmpty()) {
      return noun;
    }
    boolean counts = Words.any(told, earlier, GroupWords.COUNTS) || Words.any(told, earlier, FORM);
    return parts.size() == 1 ? Optional.of(parts.get(0)) : parts.isEmpty() && counts ? Optional.of("role-member") : Optional.empty();
  }
}

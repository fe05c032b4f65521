package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/** From names in a sentence to the things they denote, and who acts in a clause. */
final class Things {

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "aan", "van", "in", "tegen", "voor", "met", "naar", "bij", "over", "uit", "richting", "via", "tussen", "op", "binnen", "buiten",
          "namens", "rond", "onder", "achter", "dan", "per", "uitgezonderd", "behalve", "volgens", "aldus", "conform", "inzake", "tot", "jegens", "door");
  private static final Set<String> JOINS = Set.of("en", "de", "het", "alsmede", "of");
  /** What opens a clause beside prepositions, so that its subject follows the verb. */
  private static final Set<String> FRONTS =
      Set.of("samen", "daarnaast", "ook", "tevens", "voorts", "verder", "momenteel", "inmiddels", "daarbij", "hierbij", "zo", "vorig", "vorige", "dit", "daarom", "eveneens");
  private static final Set<String> RELATIVES = Set.of("die");
  private static final Set<String> BETWEEN = Set.of("", "ook", "het", "eveneens", "tevens");

  /** Words of what names in brackets explain, with what it hangs from, at most. */
  private static final int EXPLAINED = 5;

  private static final String WHAT = "wat";
  private static final Set<String> CONCERNS = Set.of("betreft", "aangaat", "betrof");

  private Things() {}

  /** The one thing that a name denotes: the register's, or one of this letter's own; nothing where that is open. */
  static Optional<Thing> of(Name name) {
    if (name.candidates().size() > 1) {
      return Optional.empty();
    }
    return Optional.of(
        name.entry()
            .<Thing>map(Thing.Known::new)
            .orElseGet(() -> new Thing.Local(name.kind(), name.label(), name.abbreviation())));
  }

  static boolean acts(Name name) {
    return (name.kind() == Kind.COUNTRY || name.kind() == Kind.ORGANISATION || name.kind() == Kind.MINISTRY
            || name.kind().isCollaboration())
        && (name.form() == Spelling.Form.NAME || name.form() == Spelling.Form.ABBREVIATION);
  }

  /** Who does what a verb at {@code verb} says: the actors named in the clause that no preposition governs, else "we", "het kabinet". */
  static List<Thing> subjects(View view, Range clause, Range verb) {
    List<Thing> subjects = named(view, clause, verb);
    Clause own = view.clauseOf(verb);
    if (subjects.isEmpty() && own.opener() == Clause.Opener.COORDINATE) {
      // "Nederland is lid van X, en heeft zich aangesloten bij Y"
      for (int i = view.clauses().indexOf(own) - 1; i >= 0 && subjects.isEmpty(); i--) {
        subjects = named(view, view.clauses().get(i).range(), verb);
      }
    }
    if (subjects.isEmpty() && Ourselves.act(view, new Range(clause.start(), Math.min(clause.end(), verb.end())))) {
      home(view).ifPresent(subjects::add);
    }
    return subjects;
  }

  /** The states among them. */
  static List<Thing> states(View view, Range clause, Range verb) {
    return subjects(view, clause, verb).stream().filter(thing -> thing.kind() == Kind.COUNTRY).toList();
  }

  /** "Samen met A leidt Nederland X": who stands right behind the verb of a clause that something else opens. */
  static Optional<Thing> inverted(View view, Range clause, Range verb) {
    List<Words.Run> opening = Words.runs(view.text().text(), new Range(clause.start(), Math.max(clause.start(), verb.start())));
    boolean resumed = opening.isEmpty() && view.resumes(view.clauses().indexOf(view.clauseOf(verb))); // "In X, die groeit, participeert Nederland"
    if (!resumed && (opening.isEmpty() || !Governor.preposition(opening.get(0).lower()) && !FRONTS.contains(opening.get(0).lower()))) {
      return Optional.empty();
    }
    if (Ourselves.behind(view, verb.end()).isPresent()) {
      return home(view);
    }
    return view.mentions(Name.class, Story.after(verb, clause)).stream()
        .filter(name -> acts(name) && !name.kind().isCollaboration() && BETWEEN.contains(view.words(new Range(verb.end(), name.range().start())).strip()))
        .findFirst()
        .flatMap(Things::of)
        .map(thing -> home(view, thing));
  }

  /** Names that no preposition governs, neither of itself nor through "en": in "samen met A en B" nobody is the subject. */
  private static List<Thing> named(View view, Range clause, Range verb) {
    List<Thing> subjects = new ArrayList<>();
    List<Thing> groups = new ArrayList<>();
    int governedEnd = -1;
    Name last = null;
    for (Name name : view.mentions(Name.class, clause)) {
      boolean shortForm = last != null && view.words(new Range(last.range().end(), Math.max(last.range().end(), name.range().start()))).equals(" (") && of(name).equals(of(last)); // "aan het Rode Kruis (ICRC)"
      last = name;
      if (shortForm || !acts(name) || name.range().start() >= verb.end() || below(view, name.range(), clause) || concerned(view, name.range())) {
        continue;
      }
      boolean listed = governedEnd >= 0 && onlyJoins(view.words(new Range(governedEnd, name.range().start())));
      if (listed || governed(view, name.range(), subjects.isEmpty() && name.range().start() > clause.start())) {
        governedEnd = name.range().end();
      } else {
        List<Thing> kind = name.kind().isCollaboration() ? groups : subjects;
        of(name).map(thing -> home(view, thing)).filter(thing -> !kind.contains(thing)).ifPresent(kind::add);
      }
    }
    return subjects.isEmpty() ? groups : subjects;
  }

  /** "personen die Moldavië destabiliseren": a relative clause without a comma says nothing of the subject around it. */
  private static boolean below(View view, Range name, Range clause) {
    Words words = view.wordTable();
    int before = words.startingAt(name.start()) - 1;
    return before > words.startingAt(clause.start()) && RELATIVES.contains(words.lower(before));
  }

  /** "Wat Belarus betreft, heeft de Raad": what is spoken about does nothing. */
  static boolean concerned(View view, Range name) {
    Words words = view.wordTable();
    int first = words.startingAt(name.start());
    int behind = words.startingAt(name.end());
    int what = first > 1 && DeedWords.ARTICLES.contains(words.lower(first - 1)) ? first - 2 : first - 1;
    return what >= 0 && behind < words.size() && words.lower(what).equals(WHAT) && CONCERNS.contains(words.lower(behind));
  }

  static boolean onlyJoins(String between) {
    return only(JOINS, between);
  }

  /** A word stands in a name, as "of" in "de Friends of Women". */
  static boolean named(View view, Range word) {
    return view.mentions(Name.class).stream().anyMatch(name -> name.range().contains(word));
  }

  /** Nothing but words of a set and commas. */
  static boolean only(Set<String> words, String between) {
    int end = 0;
    for (int start = 0; start < between.length(); start = end + 1) {
      end = start;
      while (end < between.length() && between.charAt(end) != ' ' && between.charAt(end) != ',') {
        end++;
      }
      if (end > start && !words.contains(between.substring(start, end))) {
        return false;
      }
    }
    return true;
  }

  /** The state whose government writes. */
  static Optional<Thing> home(View view) {
    return view.story().home().map(Thing.Known::new);
  }

  /** The cabinet acts for the state. */
  static Thing home(View view, Thing thing) {
    boolean cabinet = view.story().cabinet().map(entry -> thing.equals(new Thing.Known(entry))).orElse(false);
    return cabinet ? home(view).orElse(thing) : thing;
  }

  /** A state other than the one whose government writes, or a body that imposes sanctions. */
  static boolean sanctions(View view, Name name) {
    return switch (name.kind()) {
      case COUNTRY -> name.entry().map(entry -> !view.story().home().equals(Optional.of(entry))).orElse(false);
      case ORGANISATION -> name.entry().map(entry -> SanctionWords.imposes(entry.label())).orElse(false);
      default -> false;
    };
  }

  private static boolean governed(View view, Range name, boolean first) {
    String before = view.wordBefore(name.start());
    return PREPOSITIONS.contains(before) || first && before.equals("en") || GroupWords.STATES.contains(before) && noun(view, name.start()) || bracketed(view, name.start());
  }

  /** "in het bijzijn van de landen A en B": the noun before the names hangs from a preposition. */
  private static boolean noun(View view, int name) {
    Words words = view.wordTable();
    return Governor.of(view, words.range(words.startingAt(name) - 1).start()).isPreposition();
  }

  /** "in het bijzijn van de kustlanden (A, B en C)": so does what the names in brackets explain. */
  private static boolean bracketed(View view, int name) {
    int open = view.next("(", view.range().start());
    open = open < 0 || open > name ? -1 : view.last("(", name);
    if (open < 0 || view.text().text().substring(open, name).indexOf(')') >= 0) {
      return false;
    }
    Words words = view.wordTable();
    int noun = words.startingAt(open) - 1;
    for (int i = noun; i >= 0 && i > noun - EXPLAINED && !Verbs.finite(words.lower(i)); i--) {
      if (Governor.preposition(words.lower(i))) {
        return true;
      }
      if (i < noun && words.breaks(i)) {
        return false;
      }
    }
    return false;
  }

  /** Names of certain kinds inside a range, each as a thing, in order and once. */
  static List<Thing> in(View view, Range within, java.util.function.Predicate<Name> wanted) {
    List<Thing> things = new ArrayList<>();
    for (Name name : view.mentions(Name.class, within)) {
      if (wanted.test(name)) {
        of(name).filter(thing -> !things.contains(thing)).ifPresent(things::add);
      }
    }
    return things;
  }
}

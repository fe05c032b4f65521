package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Money;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.OfficeName;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/** Whose role a wording speaks of: the subject, who stands behind "door" or "onder leiding van", or whose adjective it has. */
final class Agents {

  private static final String GIVEN = "bijgedragen";
  private static final Set<String> PASSIVE = Set.of("voorgezeten", "opgericht", "gesticht", "gelanceerd", "geïnitieerd", "geleid", "getrokken", "opgezet", "aangevoerd", "gecoördineerd", "aangestuurd", "gestart", "gevormd", "gepresideerd", "toegezegd", "vrijgemaakt", "uitgetrokken", "overgemaakt", "genomen", GIVEN);
  /** "de door Nederland geleide X Coalition": the words of the role hold who has it. */
  static final String BY = "door ";
  private static final Set<String> DOOR = Set.of("door");
  static final String ALSO_BY = "mede door ";
  /** "X rekent Nederland tot haar leden" */
  private static final String COUNTS = "rekent ";

  private static final List<String> GROUNDS = List.of("initiatief van", "instigatie van", "voorspraak van", "aandrang van", "aandringen van", "voorstel van", "ging uit van", "kwam van", "gaat uit van", "uitging van", "uitgegaan van");
  /** "ontvangt van Nederland 2 miljoen euro" */
  private static final List<String> PAID = List.of("ontvangt", "ontving", "krijgt", "kreeg");
  /** "op initiatief van Canada en ons land" */
  private static final Set<String> AND_US = Set.of(" en ons land", " en ons ", " en onszelf");
  private static final Set<String> SIDES = Set.of("zijde", "kant");
  /** "Nederlands en Chileens", "Nederlands-Chileens" */
  static final Set<String> BETWEEN = Set.of(" en ", "-");
  private static final Set<String> POSSESSIVES = Set.of("ons", "onze");
  private static final List<String> TAKES_US = List.of("vertegenwoordigt ", COUNTS, "rekende ");
  private static final String US = "ons ";
  private static final Set<String> FOUND = Set.of("en", "gevonden", "gekregen");
  private static final List<String> FROM = List.of("van", "uit");
  private static final String REQUEST = "verzoek";
  /** "X heeft in Nederland een trouwe deelnemer", "vond in ons land een donor" */
  private static final Set<String> HAS = Set.of("heeft", "hebben", "had", "vond", "vonden", "vindt", "kreeg", "krijgt", "gevonden");
  private static final List<String> COUNTED = List.of("rekenen op", "verzekerd van");
  private static final List<String> LISTS = List.of(": ", ", onder wie ", ", waaronder ", ", te weten ", ", namelijk ", ", ");
  private static final String NAMENS = "namens";
  /** Who founds, leads or chairs a group. */
  static final Set<String> LEADS = Set.of("role-founder", "role-lead", "role-co-lead", "role-chair");

  private Agents() {}

  /** The words of the role end in what the actor follows: "geleid door", "onder leiding van". */
  static boolean follow(View view, Range cue) {
    String words = view.lower(cue);
    if (gotten(view, cue)) {
      return false;
    }
    return words.endsWith(" door") || words.endsWith("bijdragen van") || words.contains("onder") && words.endsWith(" van") && !words.endsWith("leden van") || GROUNDS.stream().anyMatch(words::endsWith) || PAID.stream().anyMatch(words::startsWith);
  }

  static List<Thing> of(View view, Hit.OfConcept role) {
    Range cue = role.range();
    Range clause = PartWords.clause(view, cue);
    String words = view.lower(cue);
    if (follow(view, cue)) {
      boolean inside = words.indexOf(' ') < words.lastIndexOf(' ') && ours(view, cue); // "krijgt een Nederlandse bijdrage van 2 miljoen euro"
      return inside || us(view, cue) ? home(view) : following(view, cue, clause);
    }
    if (words.startsWith(BY) || words.startsWith(ALSO_BY)) {
      return states(view, cue, "door");
    }
    if (TAKES_US.stream().anyMatch(words::startsWith)) {
      Range object = new Range(cue.start() + Words.first(words).length() + 1, cue.end()); // "De gezant vertegenwoordigt Nederland in X", "X rekent ons tot haar donoren"
      return view.lower(object).startsWith(US) && !view.lower(object).startsWith(US + "land ") ? home(view) : states(view, object, "");
    }
    if (gotten(view, cue)) {
      return givers(view, clause);
    }
    if (counted(words)) {
      return ours(view, cue) ? home(view) : states(view, Story.after(cue, clause), "van");
    }
    List<Thing> having = inWhom(view, cue);
    if (!having.isEmpty()) {
      return having;
    }
    if (Verbs.BE.contains(Words.first(words)) && PASSIVE.stream().anyMatch(words::endsWith) && Words.any(view, cue, DOOR)) {
      return states(view, cue, BY.strip()); // "door A opgericht, wordt dit jaar door B voorgezeten"
    }
    boolean gave = words.endsWith(GIVEN) && Words.any(view, clause, Verbs.HAVE); // "aan het door Chili geleide X hebben wij bijgedragen"
    if (!gave && PASSIVE.stream().anyMatch(words::endsWith) && Words.any(view, clause, DOOR)) {
      List<Thing> by = states(view, passage(view, cue, clause), BY.strip());
      if (!by.isEmpty()) {
        return by;
      }
    }
    List<Thing> holders = PartHolders.of(view, cue, clause);
    if (!holders.isEmpty()) {
      return holders;
    }
    if (fromOurSide(view, clause)) {
      return Things.home(view).stream().toList();
    }
    List<Thing> own = adjective(view, cue).map(List::of).orElseGet(() -> possessive(view, cue));
    if (!own.isEmpty()) {
      return own;
    }
    if (foreign(view, cue)) {
      return List.of();
    }
    List<Thing> listed = listed(view, cue);
    if (!listed.isEmpty()) {
      return listed;
    }
    PartNouns noun = PartNouns.of(view, cue);
    return switch (noun.form()) {
      case OTHERS -> List.of();
      case NAMED -> noun.holders();
      case AS, AMONG -> PartSubjects.of(view, role, noun.form());
      case SAID -> {
        List<Thing> subjects = PartSubjects.of(view, role, noun.form());
        yield subjects.isEmpty() && !LEADS.contains(role.concept().name()) && inNameOf(view) ? home(view) : subjects.isEmpty() ? AmongStates.of(view, cue, role.concept().name()) : subjects; // "De inspecteurs van de NVWA nemen namens Nederland deel"
      }
    };
  }

  /** "geleid door Nederland", "geleid door de minister van Defensie" */
  private static List<Thing> following(View view, Range cue, Range clause) {
    Words words = view.wordTable();
    List<Thing> next = states(view, Story.after(cue, clause), "");
    List<Thing> states = next.isEmpty() ? AmongStates.behind(view, cue.to(clause), words.lower(words.startingAt(cue.end()) - 1)) : next;
    boolean minister = states.isEmpty() && view.mentions(OfficeName.class, Story.after(cue, clause)).stream()
        .anyMatch(office -> words.startingAt(office.range().start()) - words.startingAt(cue.end()) <= 2 && Offices.ours(view, office));
    return minister ? home(view) : states;
  }

  /** The state whose government writes. */
  private static List<Thing> home(View view) {
    return Things.home(view).stream().toList();
  }

  /** "krijgt dit jaar van ons 80 miljoen euro": no noun behind the pronoun. */
  private static boolean us(View view, Range cue) {
    Words words = view.wordTable();
    int us = words.startingAt(cue.end());
    int next = us + 1;
    boolean ours = us < words.size() && words.lower(us).equals("ons") && PAID.stream().anyMatch(view.lower(cue)::startsWith);
    boolean ends = words.breaks(us) || Governor.preposition(words.lower(next)) || words.lower(next).equals("een") || Character.isDigit(words.lower(next).charAt(0));
    return ours && (ends || !view.mentions(Money.class, words.range(next)).isEmpty());
  }

  /** "X heeft 3 miljoen van Nederland ontvangen": who gives stands behind "van" or "uit". */
  static boolean gotten(View view, Range cue) {
    return GroupWords.GOTTEN.contains(view.lower(cue));
  }

  /** States behind "van" or "uit" that are not whose the group or a wish is: "de X Coalition van Chili en Peru", "op verzoek van Chili". */
  private static List<Thing> givers(View view, Range clause) {
    for (String from : FROM) {
      boolean theirs = view.mentions(Name.class, clause).stream().anyMatch(name -> Governor.of(view, name.range().start()).word().equals(from) && whose(view, Governor.of(view, name.range().start()).range().start()));
      List<Thing> states = theirs ? List.of() : states(view, clause, from);
      if (!states.isEmpty()) {
        return states;
      }
    }
    return List.of();
  }

  private static boolean whose(View view, int of) {
    String noun = view.wordBefore(of);
    boolean wish = GroupWords.URGED.contains(noun) || GroupWords.INITIATIVES.contains(noun) || noun.equals(REQUEST);
    return wish || view.mentions(Name.class).stream().anyMatch(name -> name.kind().isCollaboration() && of - name.range().end() == 1);
  }

  /** "X heeft in Nederland een trouwe deelnemer": the state in which a group has one. */
  private static List<Thing> inWhom(View view, Range cue) {
    Words words = view.wordTable();
    int article = words.startingAt(cue.start());
    while (article > 0 && !words.lower(article).equals("een") && (words.range(article).start() == cue.start() || words.lower(article).endsWith("e"))) {
      article--;
    }
    int next = words.startingAt(cue.end());
    boolean ends = words.breaks(next - 1) || next >= words.size() || words.isIn(next, FOUND); // not "een voorzitter voor haar jury", "een lid minder"
    boolean one = ends && article > 1 && words.lower(article).equals("een") && PartNouns.person(view, cue) && Words.any(view, view.clauseOf(cue).range(), HAS);
    int state = article - 1;
    if (!one) {
      return List.of();
    }
    boolean us = words.lower(state).equals("land") && words.lower(state - 1).equals("ons") && state > 1 && words.lower(state - 2).equals("in");
    return us ? home(view) : view.mentions(Name.class).stream()
        .filter(name -> name.range().end() == words.range(state).end() && name.kind() == Kind.COUNTRY && Things.acts(name) && Governor.of(view, name.range().start()).word().equals("in"))
        .findFirst().flatMap(Things::of).stream().toList();
  }

  /** "kan rekenen op een Nederlandse bijdrage": the group is the subject. */
  static boolean counted(String cue) {
    return COUNTED.stream().anyMatch(cue::startsWith);
  }

  /** The group is the subject, who has the part stands in what is said of it: "X rekent ons tot haar leden", "X heeft in Nederland een deelnemer". */
  static boolean told(View view, Range cue) {
    return view.lower(cue).startsWith("reken") || counted(view.lower(cue)) || gotten(view, cue) || !inWhom(view, cue).isEmpty();
  }

  /** The part of a clause in which the "door" of a participle stands: right behind it, or before it up to another participle that has its own. */
  static Range passage(View view, Range cue, Range clause) {
    if (view.text().text().startsWith(BY, cue.end() + 1)) {
      return Story.after(cue, clause);
    }
    Words words = view.wordTable();
    boolean apart = false; // "in 2024 door Chili opgericht, wordt door Peru geleid", not "door Chili opgericht en geleid"
    for (int i = words.startingAt(cue.end()) - 2; i >= 0 && words.range(i).start() >= clause.start(); i--) {
      if (apart && (PASSIVE.contains(words.lower(i)) || Phrases.isParticiple(words.lower(i)))) {
        return new Range(words.range(i).end(), clause.end());
      }
      apart |= words.isIn(i, DOOR) || words.isIn(i, Verbs.BE);
    }
    return clause;
  }

  /** "heeft drie voorzitters: Chili, Fiji en Nederland", "kent twee voorzitters, Chili en Nederland", "telt zes oprichters, onder wie Nederland" */
  static List<Thing> listed(View view, Range cue) {
    String noun = view.lower(cue);
    boolean has = noun.endsWith("s") && Words.any(view, view.clauseOf(cue).range(), GroupWords.HAS_MEMBERS) || Words.any(view, view.clauseOf(cue).range(), HAS);
    for (String mark : GroupWords.NOUNS.contains(noun) ? LISTS : List.<String>of()) {
      if (view.text().text().startsWith(mark, cue.end()) && (mark.startsWith(":") || has)) {
        return states(view, new Range(cue.end() + mark.length(), view.range().end()), "");
      }
    }
    return List.of();
  }

  /** "is van Nederlandse zijde 3 miljoen toegezegd", "van onze kant" */
  private static boolean fromOurSide(View view, Range clause) {
    Words words = view.wordTable();
    for (Range side : Words.in(view, clause, SIDES)) {
      int before = words.startingAt(side.start()) - 1;
      boolean ours = before > 0 && words.lower(before - 1).equals("van")
          && (POSSESSIVES.contains(words.lower(before)) || view.mentions(Name.class, words.range(before)).stream().anyMatch(name -> name.entry().equals(view.story().home())));
      if (ours) {
        return true;
      }
    }
    return false;
  }

  /** An adjective or possessive tells whose the part is: "de Nederlandse bijdrage aan X", "onze bijdrage". */
  static boolean owned(View view, Range cue) {
    return adjective(view, cue).isPresent() || !possessive(view, cue).isEmpty();
  }

  /** The adjective of the state that writes stands inside the words: "rekenen op een Nederlandse bijdrage". */
  private static boolean ours(View view, Range cue) {
    return view.mentions(Name.class, cue).stream().anyMatch(name -> name.form() == Spelling.Form.ADJECTIVE && name.entry().equals(view.story().home()));
  }

  /** "ons voorzitterschap", "het lidmaatschap van Nederland van X" */
  private static List<Thing> possessive(View view, Range cue) {
    Words words = view.wordTable();
    int first = words.startingAt(cue.start());
    boolean abstraction = GroupWords.ABSTRACT.contains(words.lower(first));
    int of = first + 1;
    boolean ours = abstraction && first > 0 && POSSESSIVES.contains(words.lower(first - 1));
    if (ours) {
      return home(view);
    }
    boolean whose = abstraction && of + 1 < words.size() && words.lower(of).equals("van");
    return whose ? states(view, Story.after(words.range(of), view.clauseOf(cue).range()), "") : List.of();
  }

  /** "namens Nederland", "namens ons land", "voor Nederland" */
  private static boolean inNameOf(View view) {
    return view.mayHold(Set.of(NAMENS)) && (Ourselves.governed(view, view.range(), NAMENS).isPresent()
        || view.mentions(Name.class).stream().anyMatch(name -> name.entry().equals(view.story().home()) && Things.acts(name) && Governor.of(view, name.range().start()).word().equals(NAMENS)));
  }

  /** A body of the state whose government writes takes part for it: "de FIOD is lid van X". */
  static List<Thing> withState(View view, List<Thing> actors, Range cue) {
    Optional<Thing> home = Things.home(view);
    if (home.isPresent() && !actors.isEmpty() && !actors.contains(home.get()) && actors.stream().noneMatch(actor -> actor.kind() == Kind.COUNTRY) && inNameOf(view)) {
      return Stream.concat(actors.stream(), home.stream()).toList(); // "Rijkswaterstaat is namens Nederland lid"
    }
    boolean body = home.isPresent() && !actors.contains(home.get())
        && actors.stream().anyMatch(actor -> actor.kind() == Kind.MINISTRY || actor instanceof Thing.Known && GroupWords.BODIES.contains(actor.label().toLowerCase(Locale.ROOT)));
    if (!body || DomesticGroups.among(view, view.clauseOf(cue).range())) {
      return actors;
    }
    List<Thing> all = new ArrayList<>(actors);
    all.add(home.get());
    return all;
  }

  /** "het Nederlandse lidmaatschap", "onder Nederlands en Chileens voorzitterschap", "het Nederlands-Chileense voorzitterschap" */
  private static Optional<Thing> adjective(View view, Range cue) {
    return adjectives(view, cue).stream().filter(name -> name.entry().equals(view.story().home())).findFirst().flatMap(Things::of);
  }

  /** States that have a part together by their adjectives. */
  static boolean shared(View view, Range cue) {
    return adjective(view, cue).isPresent() && adjectives(view, cue).size() > 1;
  }

  /** The adjectives of states right before the words of a part. */
  private static List<Name> adjectives(View view, Range cue) {
    List<Name> all = new ArrayList<>();
    int next = cue.start();
    for (Name name : view.mentions(Name.class, new Range(view.range().start(), cue.start())).reversed()) {
      boolean joins = next == cue.start() ? next - name.range().end() <= 1 || hyphened(view, name, cue) : BETWEEN.contains(view.words(new Range(name.range().end(), Math.max(next, name.range().end()))));
      if (name.form() != Spelling.Form.ADJECTIVE || !joins) {
        break;
      }
      all.add(name);
      next = name.range().start();
    }
    return all;
  }

  /** "onder Duitse leiding": of another state. */
  private static boolean foreign(View view, Range cue) {
    boolean abstraction = GroupWords.ABSTRACT.contains(Words.first(view.lower(cue)));
    return abstraction && view.mentions(Name.class, new Range(view.range().start(), cue.start())).stream()
        .anyMatch(name -> name.kind() == Kind.COUNTRY && name.form() == Spelling.Form.ADJECTIVE && cue.start() - name.range().end() == 1);
  }

  /** "Nederlands-Chileens" right before the words of the role. */
  private static boolean hyphened(View view, Name name, Range cue) {
    Words words = view.wordTable();
    int before = words.startingAt(cue.start()) - 1;
    return before >= 0 && words.range(before).contains(name.range()) && words.lower(before).indexOf('-') > 0 && cue.start() - words.range(before).end() == 1;
  }

  /** States from the first on that stands behind a word, as long as nothing but "en" and commas comes between. */
  static List<Thing> states(View view, Range within, String after) {
    List<Thing> states = new ArrayList<>();
    Optional<Range> us = after.isEmpty() ? Ourselves.behind(view, within.start()) : Ourselves.governed(view, within, after);
    if (us.isPresent()) {
      Things.home(view).ifPresent(states::add);
    }
    int last = us.map(Range::end).orElse(-1);
    for (Name name : view.mentions(Name.class, within)) {
      boolean first = states.isEmpty() && (after.isEmpty() ? name.range().start() == within.start() || Governor.of(view, name.range().start()).range().end() == within.start() : Governor.of(view, name.range().start()).word().equals(after));
      boolean next = last >= 0 && last <= name.range().start() && Things.onlyJoins(view.words(new Range(last, name.range().start())));
      if (Things.acts(name) && !name.kind().isCollaboration() && (first || next)) {
        last = name.range().end();
        Things.of(name).map(thing -> Things.home(view, thing)).ifPresent(states::add);
      }
    }
    if (states.isEmpty()) {
      PointedStates.behind(view, within, after).ifPresent(pointed -> states.addAll(pointed.states())); // "door laatstgenoemd land", "de door beide landen opgerichte X Coalition"
    }
    boolean minister = states.isEmpty() && !after.isEmpty() && view.mentions(OfficeName.class, within).stream()
        .anyMatch(office -> Governor.of(view, office.range().start()).word().equals(after) && Offices.ours(view, office));
    if (minister) {
      states.addAll(home(view)); // "wordt voorgezeten door de minister van Defensie"
    }
    if (states.isEmpty() && !after.isEmpty()) {
      states.addAll(AmongStates.behind(view, within, after)); // "door zes landen, waaronder Nederland, opgericht"
    }
    int end = last;
    boolean also = end >= 0 && AND_US.stream().anyMatch(words -> view.text().text().startsWith(words, end));
    if (also) {
      Things.home(view).filter(home -> !states.contains(home)).ifPresent(states::add);
    }
    return states;
  }
}

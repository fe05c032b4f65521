package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.OfficeName;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.register.Concept;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/**
 * Groups of states that a sentence describes instead of naming: "een kerngroep van 38 landen, waaronder Nederland", "een informele kopgroep met
 * Spanje en Italië", "de werkgroep van de OESO". The members must be states, or nothing is read: coalitions of parties, towns or firms are none.
 */
final class Groups {

  static final int GAP = 40;
  private static final int LONGEST_AIM = 300;
  private static final int CALLED = 80;
  private static final int EARLIER = 12;
  private static final Set<String> INVITED_TO = Set.of("voor", "tot", "in");
  private static final Set<String> AIMS = Set.of("voor", "tegen", "inzake");
  /** "de werkgroep over losgeld", not "sprak met de werkgroep over losgeld" */
  private static final String ABOUT = "over";
  private static final Set<String> WORKING = Set.of("werkgroep", "expertgroep");
  static final Set<String> OWN = Set.of("gezamenlijk", "gemeenschappelijk", "internationaal", "gezamenlijke", "gemeenschappelijke", "internationale");
  private static final Set<String> WIDE = Set.of("internationale", "mondiale", "wereldwijde", "europese", "multilaterale", "trilaterale");
  private static final Set<String> NO_TOPIC = Set.of("komt", "heeft", "werkt", "leidt", "bijeen", "onder", "waarin", "waarvan", "inrichten", "oprichten", "deelneemt", "kwam");
  private static final Set<String> MAKES = Set.of("maken", "maakt", "zitten", "treden", "werken", "sluiten", "schuiven", "volgen", "steunen", "leveren", "dragen", "leiden", "trekken");
  private static final Set<String> WHOM = Set.of("wie", "welke", "wier");
  private static final Set<String> ACTING = Set.of("namens", "binnen");
  private static final Set<String> JOINS = Set.of("en", "of");
  private static final Set<String> INDEFINITE = Set.of("een", "geen");
  /** "het gemeenschappelijk onderzoeksteam" is one of several states by law. */
  private static final String TEAM = "onderzoeksteam";
  private static final Set<String> JOINT = Set.of("gemeenschappelijk", "gemeenschappelijke");
  /** "X is door een groep landen opgericht" */
  private static final String BY = "door";
  private static final int TOPIC = 5;
  /** Ends of nouns in the plural. */
  private static final Endings SEVERAL = new Endings(Set.of("en", "s"));
  /** "de core group voor Soedan", "de capability coalition voor bruggen" */
  private static final Set<String> ENGLISH = Set.of("group", "coalition");

  private Groups() {}

  /** A group: the thing, its kind in the collaboration-kind scheme, the words that describe it, the number of states, members named after "waaronder". */
  record Found(Thing thing, String kind, Range words, Optional<Range> number, List<Thing> members) {}

  static List<Found> in(View view) {
    List<Found> found = new ArrayList<>();
    if (!view.tooLong() && view.mayHold(GroupWords.CIRCLES)) {
      circles(view, found);
    }
    if (!view.tooLong()) {
      found.addAll(ListedGroups.in(view));
    }
    if (view.tooLong() || !view.mayHold(GroupWords.HEADS)) {
      return found;
    }
    Words words = view.wordTable();
    Set<Range> pointing = PointedGroups.pointing(view).keySet();
    for (int i = 0; i < words.size(); i++) {
      String head = i > 0 && ENGLISH.contains(words.lower(i)) ? GroupWords.head(words.lower(i - 1) + " " + words.lower(i)) : GroupWords.head(words.lower(i));
      Range noun = words.range(i);
      boolean small = Character.isLowerCase(view.text().text().charAt(noun.start()));
      boolean pointed = pointing.stream().anyMatch(all -> all.contains(noun));
      if (!head.isEmpty() && small && !pointed && view.mentions(Name.class).stream().noneMatch(name -> name.range().overlaps(noun))) {
        again(words, i, head, found).or(() -> described(view, words, words.startingAt(noun.start()), head)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "op initiatief van Nederland heeft een groep gelijkgezinde landen ...": founded or led by a state that is named. */
  private static void circles(View view, List<Found> found) {
    Words words = view.wordTable();
    for (Range noun : Words.in(view, view.range(), GroupWords.CIRCLES)) {
      int i = words.startingAt(noun.end());
      while (i < words.size() && (words.lower(i).equals("van") || words.lower(i).endsWith("e") || view.mentions(Quantity.class, words.range(i)).size() == 1)) {
        i++;
      }
      boolean states = i < words.size() && GroupWords.STATES.contains(words.lower(i)) && i - words.startingAt(noun.start()) <= 4;
      boolean led = states && !Governor.of(view, noun.start()).word().equals(BY) && !tells(view, words, words.startingAt(noun.start())) && view.cues("participation-role").stream().anyMatch(cue -> Agents.LEADS.contains(cue.concept().name()) && !Agents.of(view, cue).isEmpty());
      if (led || i < words.size() && ours(view, words, words.startingAt(noun.start()), i)) {
        Range range = noun.to(words.range(i));
        found.add(new Found(new Thing.Local(Kind.COLLABORATION, view.words(range), Optional.empty()), "grouping", range, Optional.empty(), List.of()));
      }
    }
  }

  /** "de groep van nettobetalers, waarin Nederland met Fiji samenwerkt": the state whose government writes is told to be in it with others. */
  private static boolean ours(View view, Words words, int noun, int last) {
    boolean of = noun > 0 && words.lower(noun - 1).equals("de") && words.lower(noun + 1).equals("van") && last > noun + 1 && words.breaks(last) && !Governor.preposition(words.lower(last));
    int next = view.clauses().indexOf(view.clauseOf(words.range(last))) + 1;
    Range relative = of && next < view.clauses().size() && words.startingAt(view.clauses().get(next).range().start()) == last + 1 ? view.clauses().get(next).range() : null;
    return relative != null && words.lower(last + 1).startsWith("waar")
        && view.mentions(Name.class, relative).stream().anyMatch(name -> GroupMembers.state(name) && !GroupMembers.home(view, name))
        && view.cues("participation-role", relative).stream().anyMatch(cue -> Things.home(view).filter(Agents.of(view, cue)::contains).isPresent());
  }

  /** "een kopgroep voor X ...; Nederland leidt deze kopgroep": the one that the sentence has described. */
  private static Optional<Found> again(Words words, int noun, String head, List<Found> found) {
    boolean points = noun > 0 && (GroupWords.POINTERS.contains(words.lower(noun - 1)) || GroupWords.ARTICLES.contains(words.lower(noun - 1)));
    List<Found> same = points ? found.stream().filter(one -> one.thing().label().contains(head) && one.words().end() <= words.range(noun).start()).toList() : List.of();
    return same.size() == 1 ? Optional.of(new Found(same.get(0).thing(), same.get(0).kind(), words.range(noun), Optional.empty(), List.of())) : Optional.empty();
  }

  private static Optional<Found> described(View view, Words words, int noun, String head) {
    boolean which = noun > 0 && GroupWords.WHICH.contains(words.lower(noun - 1)) && topic(view, words, noun) == noun;
    if (which || GroupWords.ORGANS.contains(words.lower(noun)) && ofNamed(view, words.range(noun)) || named(view, words.range(noun)) || tells(view, words, noun)) {
      return Optional.empty();
    }
    boolean strict = GroupWords.STRICT.contains(head);
    Optional<Found> ofState = ofState(view, words, noun, head);
    if (ofState.isPresent()) {
      return ofState;
    }
    boolean named = !strict || topic(view, words, noun) > noun || !aim(view, words.range(noun)).equals(words.range(noun));
    boolean ours = named && !calledBehind(view, words.range(noun)) && !bareAgain(view, words, noun, head) && GroupParts.of(view, words.range(noun), strict);
    int end = ours || !strict ? topic(view, words, noun) : noun;
    Range base = words.range(noun).to(words.range(end));
    Range full = head.indexOf(' ') > 0 ? words.range(noun - 1).to(base) : base;
    Optional<Quantity> count = GroupMembers.count(view, base);
    Optional<Range> uncounted = count.isEmpty() ? GroupMembers.uncounted(view, words, words.startingAt(base.end())).map(base::to).filter(all -> aim(view, all).end() > all.end() && (joined(view, full) || acts(view, words, noun) || started(view, base) || !any(words, noun) && (led(view, base) || spoken(view, full)))) : Optional.empty();
    Range behind = count.flatMap(Quantity::thing).map(base::to).or(() -> uncounted).orElse(base);
    boolean states = count.isPresent() || uncounted.isPresent() || GroupMembers.withStates(view, base) || !GroupMembers.composed(view, base).isEmpty() || !GroupWords.STRICT.contains(head) && !followedBy(view, base, " van ") && GroupMembers.abroad(view) || GroupMembers.together(view, words, noun, head);
    boolean about = !aim(view, base).equals(words.range(noun)); // "de kopgroep tegen zwerfafval", "de kerngroep schone lucht"
    states = states || !GroupWords.STRICT.contains(head) && (taken(view, base) || about && joined(view, full)) || aimed(view, words, noun, head) && (joined(view, full) || wide(words, noun) || taken(view, base));
    states |= head.equals(TEAM) && noun > 0 && JOINT.contains(words.lower(noun - 1)) && !followedBy(view, base, " van ") && !DomesticGroups.describes(view, base);
    states |= about && !calledBehind(view, words.range(noun)) && !namedBehind(view, words.range(noun)) && (byState(view, noun > 0 ? words.range(noun - 1) : words.range(noun)) || invited(view, base));
    states = states && !(aiming(head) && bareCoalition(view, words, noun, head, base)) || ours || GroupParts.counted(view, base).isPresent();
    Optional<Range> of = organisation(view, base);
    if (!states && of.isEmpty()) {
      return Optional.empty();
    }
    Range whole = of.map(base::to).orElse(aiming(head) || uncounted.isPresent() || count.isEmpty() && aim(view, base).end() > base.end() ? aim(view, behind) : base);
    Range start = noun > 0 && (head.indexOf(' ') > 0 || OWN.contains(words.lower(noun - 1)) || wide(words, noun) && aimed(view, words, noun, head)) ? words.range(noun - 1).to(whole) : whole;
    boolean bare = start.equals(words.range(noun)) || whole.equals(base) && count.isPresent();
    String label = bare ? view.lower(start) : view.words(start);
    return Optional.of(
        new Found(new Thing.Local(Kind.COLLABORATION, label, Optional.empty()), kind(view, head), start.to(behind), count.map(Quantity::range), GroupMembers.members(view, count, behind, GroupMembers.together(view, words, noun, head))));
  }

  /** "de kerngroep van het Initiatief X": who sits in it is in the group that is named. */
  private static boolean ofNamed(View view, Range noun) {
    return view.mentions(Name.class).stream()
        .filter(name -> name.kind().isCollaboration() && name.range().start() > noun.end())
        .map(name -> Governor.of(view, name.range().start()))
        .anyMatch(of -> of.word().equals("van") && of.range().start() == noun.end() + 1);
  }

  /** "de kerngroep Soedan" */
  private static Optional<Found> ofState(View view, Words words, int noun, String head) {
    Range range = words.range(noun);
    return view.mentions(Name.class).stream()
        .filter(name -> !head.equals("coalitie") && !head.equals("alliantie") && words.lower(noun).equals(head) && GroupMembers.state(name) && name.range().start() - range.end() == 1)
        .filter(name -> noun > 0 && GroupWords.ARTICLES.contains(words.lower(noun - 1)) && !GroupMembers.home(view, name))
        .findFirst()
        .map(name -> new Found(new Thing.Local(Kind.COLLABORATION, view.words(range.to(name.range())), Optional.empty()), kind(view, head), range.to(name.range()), Optional.empty(), List.of()));
  }

  /** "de coalitie voor het afbouwen van X (COFFIS)", "de alliantie voor X, de Global X Alliance": its name follows. */
  private static boolean calledBehind(View view, Range noun) {
    String behind = view.words(new Range(noun.end(), Math.min(view.range().end(), noun.end() + CALLED)));
    int open = behind.indexOf(" (");
    int comma = behind.indexOf(',');
    boolean brief = open >= 0 && (comma < 0 || open < comma) && open + 3 < behind.length() && Character.isUpperCase(behind.charAt(open + 2)) && Character.isUpperCase(behind.charAt(open + 3));
    boolean apposed = comma >= 0 && (behind.startsWith(", de ", comma) || behind.startsWith(", het ", comma))
        && view.mentions(Name.class).stream().anyMatch(name -> name.kind().isCollaboration() && name.range().start() > noun.end() + comma && name.range().start() <= noun.end() + comma + 6);
    return brief || apposed;
  }

  /** "de kopgroep" without more, in a letter that has spoken of one: which one it is was said there. */
  private static boolean bareAgain(View view, Words words, int noun, String head) {
    boolean bare = topic(view, words, noun) == noun && aim(view, words.range(noun)).equals(words.range(noun));
    return bare && view.story().before(view, EARLIER).stream().anyMatch(earlier -> earlier.lower().contains(head));
  }

  /** "leidt binnen de coalitie sinds mei met Denemarken de werkgroep": no word tells what the coalition is, and none of its members stands at it. */
  private static boolean bareCoalition(View view, Words words, int noun, String head, Range base) {
    boolean bare = words.lower(noun).equals(head) && noun > 0 && GroupWords.ARTICLES.contains(words.lower(noun - 1)) && base.equals(words.range(noun));
    return bare && GroupMembers.count(view, base).isEmpty() && aim(view, base).equals(base) && !followedBy(view, base, " van ") && !followedBy(view, base, " met ") && !followedBy(view, base, " tussen ");
  }

  /** The noun tells so little that what the group is for is part of what it is called. */
  private static boolean aiming(String head) {
    return head.equals("coalitie") || head.equals("alliantie") || head.equals("capability coalition");
  }

  /** "de alliantie tegen plasticvervuiling": what it is for is part of what it is called; the name may still follow. */
  private static boolean aimed(View view, Words words, int noun, String head) {
    return aiming(head) && !aim(view, words.range(noun)).equals(words.range(noun)) && !namedBehind(view, words.range(noun));
  }

  /** "de coalitie voor erfgoed, de Heritage Alliance" */
  private static boolean namedBehind(View view, Range noun) {
    return view.mentions(Name.class, Story.after(noun, view.range())).stream()
        .anyMatch(name -> name.kind().isCollaboration() && name.range().start() - noun.end() <= GAP * 2);
  }

  /** "een wereldwijde coalitie van landen tegen X": one that may be wished for, or not. */
  private static boolean any(Words words, int noun) {
    return noun > 0 && INDEFINITE.contains(words.lower(noun - 1)) || noun > 1 && INDEFINITE.contains(words.lower(noun - 2));
  }

  /** "Nederland heeft het initiatief genomen voor een kopgroep van lidstaten tegen X": there is one since then. */
  private static boolean started(View view, Range group) {
    return Modalities.at(view, group) == Modality.FACT && PartWords.of(view).stream()
        .anyMatch(cue -> cue.concept().name().equals("role-founder") && cue.range().end() <= group.start() && group.start() - cue.range().end() <= GAP / 2 && PartWords.modality(view, cue.range()) == Modality.FACT && Things.home(view).filter(Agents.of(view, cue)::contains).isPresent());
  }

  /** "Een coalitie van landen tegen X heeft een verklaring aangenomen": it opens the sentence and has done something. */
  private static boolean acts(View view, Words words, int noun) {
    boolean opens = noun == 1 && words.lower(0).equals("een");
    return opens && Modalities.at(view, words.range(noun)) == Modality.FACT && Words.any(view, view.clauseOf(words.range(noun)).range(), Verbs.HAVE);
  }

  /** "namens de coalitie van landen tegen X", "de coalitie van landen tegen X, waarvan Kenia lid is": it acts, or a state is in it. */
  private static boolean spoken(View view, Range group) {
    int next = view.clauses().indexOf(view.clauseOf(group)) + 1;
    Range relative = next < view.clauses().size() && view.clauses().get(next).opener() == Clause.Opener.SUBORDINATE ? view.clauses().get(next).range() : null;
    boolean part = relative != null && view.lower(relative).strip().startsWith("waar") && view.cues("participation-role", relative).stream().anyMatch(cue -> Agents.of(view, cue).stream().anyMatch(actor -> actor.kind() == Kind.COUNTRY));
    return part || ACTING.contains(Governor.of(view, group.start()).word());
  }

  /** "de mondiale alliantie": one that is there; "een mondiale alliantie" may be wished for. */
  private static boolean wide(Words words, int noun) {
    return noun > 1 && WIDE.contains(words.lower(noun - 1)) && words.lower(noun - 2).equals("de");
  }

  /** "de coalitie voor X, waaraan twaalf landen deelnemen" */
  private static boolean taken(View view, Range group) {
    int next = view.clauses().indexOf(view.clauseOf(group)) + 1;
    if (next >= view.clauses().size() || view.clauses().get(next).opener() != Clause.Opener.SUBORDINATE) {
      return false;
    }
    Range relative = view.clauses().get(next).range();
    return view.lower(relative).strip().startsWith("waar") && view.mentions(Quantity.class, relative).stream().anyMatch(q -> q.thing().map(thing -> GroupMembers.ofStates(view, thing)).orElse(false));
  }

  /** The state whose government writes takes part in it: "Nederland is lid van de alliantie tegen plasticvervuiling". */
  private static boolean joined(View view, Range group) {
    Governor governor = Governor.of(view, group.start());
    return governor.isPreposition()
        && view.cues("participation-role", view.clauseOf(group).range()).stream()
            .anyMatch(cue -> cue.range().contains(governor.range()) && Agents.of(view, cue).stream().anyMatch(actor -> actor.kind() == Kind.COUNTRY));
  }

  /** "met Denemarken leidt Nederland de coalitie van Noordzeelanden": a state is told to lead it, or to have founded it. */
  private static boolean led(View view, Range group) {
    return Modalities.at(view, group) == Modality.FACT
        && view.cues("participation-role", view.clauseOf(group).range()).stream().anyMatch(cue -> Agents.LEADS.contains(cue.concept().name()) && Agents.of(view, cue).stream().anyMatch(actor -> actor.kind() == Kind.COUNTRY));
  }

  /** "de door Fiji geleide coalitie voor pontons": what stands right before the noun. */
  private static boolean byState(View view, Range before) {
    return view.cues("participation-role").stream().anyMatch(cue -> cue.range().end() == before.end() && PartLinks.attributive(view, cue) && Agents.of(view, cue).stream().anyMatch(actor -> actor.kind() == Kind.COUNTRY));
  }

  /** "De Deense minister heeft ons uitgenodigd voor een coalitie voor pontons": another state asks to it. */
  private static boolean invited(View view, Range group) {
    Range clause = view.clauseOf(group).range();
    return view.mayHold(GroupWords.INVITED) && Words.any(view, clause, GroupWords.INVITED) && INVITED_TO.contains(Governor.of(view, group.start()).word())
        && (view.mentions(OfficeName.class, clause).stream().anyMatch(office -> office.country().isPresent() && !office.country().equals(view.story().home()))
            || view.mentions(Name.class, clause).stream().anyMatch(name -> GroupMembers.state(name) && !GroupMembers.home(view, name) && name.range().end() < group.start()));
  }

  /** "de X Group, een kopgroep van acht lidstaten", "Operation X, een coalitie van twaalf landen": the words tell what the named one is. */
  private static boolean tells(View view, Words words, int noun) {
    int article = noun - 1;
    while (article > 0 && noun - article < 8 && !words.lower(article).equals("een")) {
      article--;
    }
    boolean beside = article > 0 && words.lower(article).equals("een") && view.text().text().startsWith(", een", words.range(article).start() - 2);
    int start = words.range(Math.max(article, 0)).start();
    return beside
        && view.mentions(Name.class).stream()
            .anyMatch(name -> (name.kind().isCollaboration() || name.kind() == Kind.MISSION) && name.range().end() <= start && start - name.range().end() <= 10);
  }

  /** Its name follows: "de kopgroep ‘X’", "het onderzoeksteam (Joint Investigation Team, JIT)". */
  private static boolean named(View view, Range noun) {
    String text = view.text().text();
    int at = noun.end();
    return text.startsWith(" '", at) || text.startsWith(" \"", at) || text.startsWith(" \u2018", at) || text.startsWith(" \u201c", at)
        || text.startsWith(" (", at) && at + 2 < text.length() && Character.isUpperCase(text.charAt(at + 2)) && text.substring(at, Math.min(text.length(), at + 14)).lastIndexOf(' ') > 1;
  }

  /** "kopgroep sanctienaleving": what the group is about stands behind it as one more noun. */
  private static int topic(View view, Words words, int noun) {
    int next = noun + 1;
    if (next >= words.size()) {
      return noun;
    }
    String word = words.lower(next);
    boolean beside = words.range(next).start() - words.range(noun).end() == 1;
    boolean nounLike = word.length() >= TOPIC && Character.isLowerCase(view.text().text().charAt(words.range(next).start())) && !Verbs.finite(word) && !NO_TOPIC.contains(word) && !GroupWords.FORMED.contains(word) && !GroupWords.HOLDS.contains(word) && !GroupWords.LASTED.contains(word) && !MAKES.contains(word)
        && !Governor.preposition(word) && !VerbBehind.at(view, noun, next);
    return beside && nounLike ? described(view, words, noun, next) : noun;
  }

  /** "betaalbaar wonen", "duurzame energie": an adjective goes on to its noun. */
  private static int described(View view, Words words, int noun, int word) {
    int next = word + 1;
    boolean adjective = words.lower(word).endsWith("e") || words.lower(word).endsWith("baar") || words.lower(word).endsWith("zaam");
    if (!adjective || next >= words.size() || words.range(next).start() - words.range(word).end() != 1) {
      return word;
    }
    return VerbBehind.finite(words.lower(next)) || NO_TOPIC.contains(words.lower(next)) || Governor.preposition(words.lower(next)) || VerbBehind.at(view, noun, next) ? word : next;
  }

  static boolean followedBy(View view, Range group, String words) {
    return view.text().text().startsWith(words, group.end());
  }

  /** "van de OESO" right behind the noun, if a state is said to have a part in it. */
  private static Optional<Range> organisation(View view, Range group) {
    boolean taking = !view.cues("participation-role").isEmpty() && view.mentions(Name.class).stream().anyMatch(GroupMembers::state);
    return view.mentions(Name.class, Story.after(group, view.range())).stream()
        .filter(name -> taking && name.kind() == Kind.ORGANISATION && name.range().start() - group.end() <= 9)
        .filter(name -> view.words(new Range(group.end(), name.range().start())).startsWith(" van "))
        .map(Name::range)
        .findFirst();
  }

  /** "... tegen georganiseerde misdaad": what a coalition is for, up to the end of the phrase. */
  private static Range aim(View view, Range group) {
    Range behind = Story.after(group, view.clauseOf(group).range());
    List<Range> words = Words.of(view, new Range(behind.start(), Math.min(behind.end(), behind.start() + LONGEST_AIM)));
    boolean whom = words.size() > 1 && WHOM.contains(view.lower(words.get(1))); // "landen voor wie"
    boolean about = !words.isEmpty() && (AIMS.contains(view.lower(words.get(0))) || ABOUT.equals(view.lower(words.get(0))) && Words.any(view, group, WORKING) && !Words.any(view, view.clauseOf(group).range(), GroupWords.TALKS));
    if (!about || whom || words.get(0).start() - group.end() != 1) {
      return group;
    }
    Range last = group;
    int article = words.size() > 1 && (GroupWords.ARTICLES.contains(view.lower(words.get(1))) || view.lower(words.get(1)).equals("een")) ? 1 : 0;
    for (int i = 1 + article; i < words.size() && i < 5; i++) {
      String word = view.lower(words.get(i));
      int noun = i;
      boolean marked = view.text().text().substring(words.get(i - 1).end(), words.get(i).start()).contains(",") || JOINS.contains(word);
      if (marked || VerbBehind.finite(word) || Governor.preposition(word) || NO_TOPIC.contains(word)) {
        break;
      }
      Optional<Range> name = named(view, words, i);
      if (name.isPresent()) {
        return group.to(name.get()); // "voor het Speciaal Tribunaal"
      }
      last = words.get(i);
      boolean ends = i + 1 < words.size() && JOINS.contains(view.lower(words.get(i + 1))); // "voor genie en bruggen"
      if (ends || !word.endsWith("e") && !GroupWords.ADJECTIVES.contains(word)) {
        return group.to(second(view, words, i).or(() -> whose(view, words, noun)).orElse(last));
      }
    }
    return group.to(last);
  }

  /** The name that begins at a word, but for a person's. */
  private static Optional<Range> named(View view, List<Range> words, int at) {
    return at >= words.size() ? Optional.empty() : view.mentions(Name.class).stream()
        .filter(name -> name.range().start() == words.get(at).start() && name.kind() != Kind.PERSON && name.form() != Spelling.Form.ADJECTIVE).map(Name::range).findFirst();
  }

  /** "voor de terugkeer van Fijische kinderen": an adjective and its noun in the plural; "voor de hervorming van de Wereldhandelsorganisatie": a name. */
  private static Optional<Range> whose(View view, List<Range> words, int noun) {
    boolean article = noun + 2 < words.size() && GroupWords.ARTICLES.contains(view.lower(words.get(noun + 2)));
    Optional<Range> name = noun + 1 < words.size() && view.lower(words.get(noun + 1)).equals("van") ? named(view, words, article ? noun + 3 : noun + 2) : Optional.empty();
    if (name.isPresent()) {
      return name;
    }
    boolean of = noun + 3 < words.size() && view.lower(words.get(noun + 1)).equals("van") && view.lower(words.get(noun + 2)).endsWith("e") && !GroupWords.ARTICLES.contains(view.lower(words.get(noun + 2))) && SEVERAL.end(view.lower(words.get(noun + 3)));
    Range last = of ? words.get(noun + 3) : null;
    return of && Character.isLowerCase(view.text().text().charAt(last.start())) && !Verbs.finite(view.lower(last)) ? Optional.of(last) : Optional.empty();
  }

  /** "voor pontons en bruggen": one more noun behind "en" where the clause or its phrase ends with it. */
  private static Optional<Range> second(View view, List<Range> words, int noun) {
    boolean joined = noun + 2 < words.size() && view.lower(words.get(noun + 1)).equals("en") && SEVERAL.end(view.lower(words.get(noun + 2)));
    Range more = joined ? words.get(noun + 2) : null;
    boolean ends = joined && (noun + 3 == words.size() || view.wordTable().breaks(view.wordTable().startingAt(more.start())));
    return ends && Character.isLowerCase(view.text().text().charAt(more.start())) && !Verbs.finite(view.lower(more)) && !MAKES.contains(view.lower(more)) ? Optional.of(more) : Optional.empty();
  }

  static String kind(View view, String head) {
    return view.register().scheme("collaboration-kind").stream()
        .filter(concept -> concept.label().equals(head) || concept.cues().contains(head))
        .map(Concept::name)
        .findFirst()
        .orElse("grouping");
  }

}

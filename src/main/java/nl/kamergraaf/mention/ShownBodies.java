package nl.kamergraaf.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.bundled.Wordlist;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/**
 * International courts, teams, panels and commissions by a noun that others bear too: "de Speciale Rechtbank voor Tsjaad", "het VN-onderzoeksteam
 * voor Tigray". The rest of the name has to show that it is one:
 *
 * <ul>
 *   <li>a court: an international adjective, a special one with a foreign state that it is for, or a union of states that has it;
 *   <li>a chamber: both a capital, such an adjective, and a foreign state or the wrongs that it is for;
 *   <li>a commission of damage: a foreign state that it is for;
 *   <li>whoever inquires: a foreign state with, in a name, an international or special adjective, or who set it up with that state or the wrongs
 *       that it looks into; in a letter about international courts a name that tells what is looked into is enough;
 *   <li>a register, a mechanism or a commission without more: those wrongs, with an international adjective, a foreign state or who set it up.
 * </ul>
 */
final class ShownBodies {

  private static final Wordlist WORDS = Wordlist.beside(ShownBodies.class, "body-words.txt");
  private static final Set<String> ARTICLES = Set.of("de", "het");
  private static final Set<String> PEOPLE = WORDS.all("people");
  private static final Endings WRONGED = new Endings(WORDS.all("wrong-end"));
  private static final Endings CRIMES = new Endings(Set.of("misdrijven", "misdaden"));
  private static final String COURT = "gerecht";
  private static final String PANEL = "panel";
  private static final String INQUIRY = "onderzoek";
  private static final String COMMISSION = "commissie";
  private static final String TO = "aan";
  private static final String CENTRE = "centrum";
  private static final String MISSION = "missie";
  private static final String MECHANISM = "mechanisme";
  private static final int ADJECTIVES = 4;
  /** Words between a chamber and the court that has it: "van de rechtbank", "van het Haagse gerechtshof". */
  private static final int TO_COURT = 4;

  private final Reading reading;
  private final Words words;
  private final EntryHits known;
  private final DescribedBodies bodies;
  private final NameReach reach;

  ShownBodies(Reading reading, Words words, EntryHits known, DescribedBodies bodies, NameReach reach) {
    this.reading = reading;
    this.words = words;
    this.known = known;
    this.bodies = bodies;
    this.reach = reach;
  }

  /** The name around such a noun; empty where nothing shows that it is that of an international body. */
  Optional<Name> at(int noun, KindWords.KindWord head) {
    if (known.covering(words.get(noun).range()).isPresent() || domestic(words.get(noun))) {
      return Optional.empty();
    }
    int start = left(noun);
    int people = behindPeople(noun + 1);
    int founder = behindFounder(people);
    int union = head.kind() == Kind.TRIBUNAL && words.get(noun).capital() ? behindUnion(noun + 1) : noun + 1;
    int end = union > noun + 1 ? union : right(founder, head);
    boolean ours = bodies.national(start) || foreignCourt(end) || WORDS.has("of-people", head.word()) && people == noun + 1;
    if (ours || bodies.named(noun, end) && !words.get(noun).capital() || end == noun + 1 && start == noun && !ofUnion(words.get(noun), head)) {
      return Optional.empty();
    }
    int tail = wronged(start, end) ? stateBehind(end) : end;
    boolean set = founder > people || DescribedBodies.prefix(words.get(noun).lower());
    boolean plain = told(head, start, noun, new Range(people, founder), end) || union > noun + 1 || ofUnion(words.get(noun), head) || words.get(noun).capital() && start < noun && translated(end);
    if (!plain && !shows(head, start, noun, new Range(people, founder), tail, set)) {
      return Optional.empty();
    }
    Range range = words.get(start).range().to(words.get(tail - 1).range());
    String label = reading.text().text(range);
    if (DescribedBodies.looksOnly(reading.text().text(), range)) {
      return Optional.empty();
    }
    return Optional.of(new Name(range, words.get(noun).capital() ? "name/shown-body" : "name/described-body", label, kind(head, start, tail), Spelling.Form.NAME, List.of(), Optional.empty()));
  }

  /** "Belarusmissie": a compound with a capital that may open the name of a mission of inquiry. */
  static boolean mayInquire(String text) {
    return text.length() > MISSION.length() && Character.isUpperCase(text.charAt(0)) && text.endsWith(MISSION) && !text.toLowerCase(Locale.ROOT).endsWith(COMMISSION);
  }

  /** "de Belarusmissie van Onderzoek": the place behind the name of a mission that a state's name opens; or the index. */
  int inquiry(int index) {
    Word word = words.get(index);
    boolean mission = mayInquire(word.text()) && words.get(index + 1).is("van");
    return mission && words.get(index + 2).text().equals("Onderzoek") ? index + 3 : index;
  }

  /** A register of damage is one of its own kind. */
  private Kind kind(KindWords.KindWord head, int start, int end) {
    boolean damage = head.word().equals(DescribedBodies.REGISTER) && any("damage", start, end);
    return damage ? Kind.DAMAGE_REGISTER : head.kind();
  }

  /** "de Bijzondere Strafkamer (Cour pénale spéciale)" */
  private boolean translated(int end) {
    String first = words.get(end + 1).lower();
    Optional<KindWords.KindWord> named = KindWords.opens(first) ? KindWords.whole(first, words.get(end + 2).lower() + " " + words.get(end + 3).lower()).or(() -> KindWords.whole(first, words.get(end + 2).lower())) : Optional.empty();
    return words.get(end).is("(") && words.get(end + 1).capital() && named.filter(kind -> kind.english() && kind.kind().isAccountabilityBody()).isPresent();
  }

  /**
   * In a letter that names international courts, and where nothing says that it is one of a state: "het Onderzoekspanel Aralmeer", "het Panel van
   * Onderzoekers Willekeurige Detentie"; beside states that deal with it "een Gezamenlijke Commissie Scheepsrampen", "een Register van Oorlogsschade".
   */
  private boolean told(KindWords.KindWord head, int start, int noun, Range founder, int end) {
    boolean tail = end > founder.end() && words.get(end - 1).capital();
    if (!tail || !reading.namesWorldCourts() || bodies.domestic()) {
      return false;
    }
    boolean name = words.get(noun).capital();
    if (head.word().equals(CENTRE)) {
      return name && any("evidence", noun, end);
    }
    if (WORDS.has("chamber", head.word())) {
      return name && start < noun && special(words.get(start)) && words.get(noun + 1).is("voor") && bodies.amongStates();
    }
    if (WORDS.has("arbitrates", head.word())) {
      return name && bodies.amongStates();
    }
    boolean inquires = WORDS.has("inquires", head.word());
    if (inquires || head.word().equals(PANEL) && founder.start() > noun + 1) {
      return name || inquires && bodies.amongStates();
    }
    boolean joint = head.word().equals(COMMISSION) && start < noun && special(words.get(start));
    boolean register = head.word().equals(DescribedBodies.REGISTER);
    return name && (joint || register) && wronged(noun, end) && bodies.amongStates();
  }

  /** What it is for is a wrong or a mishap: "Scheepsrampen", "Oorlogsschade". */
  private boolean wronged(int from, int to) {
    boolean wronged = wrongs(from, to);
    for (int i = from; i < to && !wronged; i++) {
      wronged = WRONGED.end(words.get(i).lower());
    }
    return wronged;
  }

  /** @param founder words from those of whom it consists to behind who has set it up */
  private boolean shows(KindWords.KindWord head, int start, int noun, Range founder, int end, boolean set) {
    boolean abroad = false;
    boolean special = false;
    for (int i = start; i < founder.start(); i++) {
      abroad |= DescribedBodies.abroad(words.get(i));
      special |= special(words.get(i));
    }
    boolean name = words.get(noun).capital();
    if (WORDS.has("chamber", head.word())) {
      return (name && special || abroad) && words.get(noun + 1).is("voor") && (states(founder.end(), end) || wrongs(noun, end) || crimes(noun, end));
    }
    if (head.word().equals(CENTRE)) {
      return false;
    }
    boolean state = states(founder.end(), end);
    if (head.word().endsWith(MISSION) && !head.word().endsWith(COMMISSION)) {
      return name && state && any("judicial", noun, end); // observers of trials, not of elections or a ceasefire
    }
    if (WORDS.has("redress", head.word()) && (state || !head.word().endsWith("rechtbank"))) {
      return state;
    }
    if (head.kind() == Kind.TRIBUNAL) {
      boolean aimed = end > noun + 1 || name || !head.word().equals(words.get(noun).lower()) || WORDS.has("redress-court", head.word()); // "een internationale rechtbank" may be any
      return abroad && aimed || special && state || set && end > noun + 1;
    }
    boolean wrongs = wrongs(start, end) || name && abroad && wronged(noun, end); // "de Internationale Commissie voor Eigendomsclaims"
    if (WORDS.has("vague", head.word())) {
      boolean impartial = head.word().equals(MECHANISM) && state && any("impartial", start, noun);
      boolean experts = founder.start() > noun + 1 && state && (abroad || special || set || name);
      boolean european = head.word().equals(MECHANISM) && any("european", start, noun); // of sanctions
      return impartial || experts || wrongs && (abroad && !european || state || set);
    }
    boolean placed = set && head.word().startsWith(INQUIRY) && end > founder.end() && words.get(end - 1).capital(); // "het VN-onderzoeksteam voor X"
    boolean told = head.word().endsWith(MECHANISM) && wrongs && (state || abroad);
    return placed || told || set && (state || wrongs) || name && state && (abroad || special); // teams and panels in small letters are anybody's
  }

  /** Adjectives before a noun: any in capitals before a capital, else those of an international body. */
  int left(int noun) {
    int start = words.get(noun).capital() ? reach.left(noun, false) : noun;
    while (start > 0 && noun - start < ADJECTIVES && special(words.get(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean special(Word adjective) {
    return WORDS.has("names", adjective.lower()) || WORDS.has("special", adjective.lower());
  }

  /** Index behind those of whom it consists: "van deskundigen", "van onafhankelijke experts". */
  private int behindPeople(int at) {
    int first = words.get(at).is("van") ? at + 1 : at;
    int noun = first > at && words.get(first).lower().endsWith("e") ? first + 1 : first;
    return first > at && PEOPLE.contains(words.get(noun).lower()) ? noun + 1 : at;
  }

  /** Index behind "van de", where that stands; else the same. */
  private int behindOf(int at) {
    return words.get(at).is("van") && ARTICLES.contains(words.get(at + 1).text()) ? at + 2 : at;
  }

  /** "van de Verenigde Naties", before what the body is for. */
  private int behindFounder(int at) {
    int first = behindOf(at);
    Optional<EntryHits.Named> named = first > at ? known.startingAt(words.get(first).start()) : Optional.empty();
    boolean founds = named.filter(one -> DescribedBodies.founder(reading.text().text(one.range()).toLowerCase(Locale.ROOT))).isPresent();
    return founds ? words.from(named.get().range().end()) : at;
  }

  int right(int from, KindWords.KindWord head) {
    int capitals = words.get(from - 1).capital() ? reach.right(from, head) : from;
    int end = capitals == from ? bodies.end(from) : capitals;
    if (end > from && head.word().equals(DescribedBodies.REGISTER) && words.get(end).is(TO)) {
      int at = ARTICLES.contains(words.get(end + 1).text()) ? end + 2 : end + 1;
      return words.get(at).capital() ? reach.capitals(at) : end; // "van Oorlogsschade aan het Milieu"
    }
    if (end == from && head.word().equals(DescribedBodies.REGISTER) && words.get(from).is("van") && WORDS.has("harm", words.get(from + 1).lower())) {
      return bodies.end(from + 2); // "register van oorlogsschade voor Libanon"
    }
    return end;
  }

  /** "voor Vermiste Personen in Syrië" */
  private int stateBehind(int end) {
    int at = words.get(end).is("in") ? end + 1 : end;
    at = at > end && ARTICLES.contains(words.get(at).text()) ? at + 1 : at;
    Optional<EntryHits.Named> named = at > end ? known.startingAt(words.get(at).start()) : Optional.empty();
    return named.filter(bodies::foreign).map(one -> words.from(one.range().end())).orElse(end);
  }

  /** Foreign states, or their adjectives: "voor de Centraal-Afrikaanse Mijnzaken". */
  private boolean states(int from, int to) {
    for (int i = from; i < to; i++) {
      Word word = words.get(i);
      if (bodies.foreign(word) || word.capital() && DescribedBodies.abroad(word)) {
        return true;
      }
    }
    return false;
  }

  /** Behind "van de Oost-Afrikaanse Gemeenschap": a court of states together. */
  private int behindUnion(int at) {
    int first = behindOf(at);
    if (first == at || !words.get(first).capital()) {
      return at;
    }
    int end = known.startingAt(words.get(first).start()).map(named -> words.from(named.range().end())).orElseGet(() -> reach.capitals(first));
    boolean regional = false;
    for (int i = first; i < end && end > first + 1; i++) {
      regional |= DescribedBodies.abroad(words.get(i)); // "van de Economische Gemeenschap van West-Afrikaanse Staten"
    }
    regional |= WORDS.has("union", words.get(first).lower());
    return regional ? Math.max(end, first + 1) : at;
  }

  /** "Balkanhof": the compound of a part of the world and a noun for a court. */
  static boolean ofRegion(String compound, KindWords.KindWord court) {
    return court.kind() == Kind.TRIBUNAL && compound.endsWith(court.word()) && WORDS.has("region-start", compound.substring(0, compound.length() - court.word().length()));
  }

  /** "het Andes-Gerechtshof" */
  private static boolean ofUnion(Word word, KindWords.KindWord head) {
    int hyphen = word.text().indexOf('-');
    return head.kind() == Kind.TRIBUNAL && hyphen > 0 && WORDS.has("union", word.text().substring(0, hyphen));
  }

  /** "gerecht" by itself is a dish, unless it is written as a name. */
  private static boolean domestic(Word word) {
    return DescribedBodies.domestic(word.lower()) && !(word.capital() && word.lower().equals(COURT));
  }

  private boolean wrongs(int from, int to) {
    return any("harm", from, to) || any("wrong", from, to);
  }

  /** "voor visserijmisdrijven" */
  private boolean crimes(int from, int to) {
    for (int i = from; i < to; i++) {
      if (CRIMES.end(words.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private boolean any(String list, int from, int to) {
    for (int i = from; i < to; i++) {
      if (WORDS.has(list, words.get(i).lower()) || WORDS.has(list, words.get(i).lower() + " " + words.get(i + 1).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "de Internationale Strafkamer van de rechtbank Den Haag": a part of a court of a state. */
  private boolean foreignCourt(int end) {
    boolean part = words.get(end).is("van") || words.get(end).is("bij") || words.get(end).is("binnen");
    for (int i = end + 1; part && i < end + TO_COURT; i++) {
      if (words.get(i).form().shown().filter(of -> of.kind() == Kind.TRIBUNAL).isPresent() || WORDS.has("national", words.get(i).lower())) {
        return true;
      }
    }
    return false;
  }
}

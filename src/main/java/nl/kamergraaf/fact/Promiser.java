package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.letter.Actor;
import nl.kamergraaf.letter.Signed;
import nl.kamergraaf.mention.Letters;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.OfficeName;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/**
 * Who binds himself as the subject of a verb: "ik" is the office that signs first, "wij" the one office that signs or else the cabinet, an
 * office of the home state is itself. Anybody else is nobody, for a letter does not promise for others.
 */
final class Promiser {

  /** One of those who sign, by the ordinal before it. */
  private static final String UNDERSIGNED = "ondergetekende";
  private static final List<String> PLACES = List.of("eerste", "tweede", "derde", "vierde");
  private static final Set<String> SIGNER = Set.of("ik", "mijn", "mij");
  private static final Set<String> FIRST = Set.of("ik");
  private static final Set<String> MANY = Set.of("wij", "we");
  private static final Set<String> CABINET = Set.of("kabinet", "regering", "ministerie");
  private static final Set<String> OPENERS =
      Set.of("dat", "die", "waarin", "waarmee", "waarbij", "waarover", "waarop", "waarvan", "omdat", "nadat", "voordat", "zodat", "zoals", "terwijl", "welke", "waarna");
  private static final Set<String> LEAVES = Set.of("verwijs", "verwijzen", "doorgeleid", "overgelaten");
  private static final Set<String> MINE = Set.of("mijn", "onze");
  private static final int PEERS_REACH = 16;
  private static final Set<String> RANKS = Set.of("minister", "staatssecretaris");
  private static final Set<String> OURS = Set.of("het", "de", "mijn", "ons");
  private static final Set<String> STATE = Set.of("nederland", "defensie", "rijk", "rijksoverheid", "luchtmacht", "landmacht", "marine", "krijgsmacht", "luchtcomponent");

  private final View view;
  private final Words words;

  Promiser(View view) {
    this.view = view;
    this.words = view.wordTable();
  }

  /**
   * The subject that stands right before or right behind a finite verb.
   *
   * @param verb index of the verb
   * @param state whether "Nederland" and "Defensie" count: as doers, not as those who write
   */
  List<Thing> beside(int verb, boolean state) {
    List<Thing> behind = startingAt(verb + 1, state);
    return behind.isEmpty() ? endingAt(verb - 1, state) : behind;
  }

  /** The subject of a verb at the end of a clause: "dat ik uw Kamer in mei zal informeren"; it stands right behind what opens the clause. */
  List<Thing> below(int verb, Range clause) {
    for (int i = verb - 1; i >= 0 && words.range(i).start() >= clause.start(); i--) {
      if (OPENERS.contains(words.lower(i))) {
        return startingAt(i + 1, true);
      }
    }
    return List.of();
  }

  /** The minister whom a relative clause speaks of: "de minister van Financiën, die daarop zal ingaan". */
  List<Thing> above(int verb) {
    Range clause = view.clauseOf(words.range(verb)).range();
    int first = words.startingAt(clause.start());
    if (Words.any(view, view.range(), LEAVES)) {
      return List.of(); // "verwijs ik naar de minister van X, die haar zal beantwoorden"
    }
    boolean relative = first > 0 && words.lower(first).equals("die") && words.range(verb).end() <= clause.end();
    for (OfficeName office : relative ? view.mentions(OfficeName.class) : List.<OfficeName>of()) {
      if (office.range().end() == words.range(first - 1).end() && home(office)) {
        return List.of(new Thing.Known(office.office().get()));
      }
    }
    return List.of();
  }

  /** The writer, where "en zend u" goes on with the subject of a verb before it. */
  List<Thing> before(int verb) {
    for (int i = verb - 1; i >= 0; i--) {
      if (FIRST.contains(words.lower(i)) && (i + 1 < words.size() && Verbs.finite(words.lower(i + 1)) || i > 0 && Verbs.finite(words.lower(i - 1)))) {
        return signatory().map(List::of).orElse(List.of());
      }
    }
    return List.of();
  }

  /** Who writes of himself in a clause; the cabinet where nobody does. */
  Optional<Thing> writer(Range clause) {
    return Words.any(view, clause, SIGNER) ? signatory().or(this::cabinet) : cabinet();
  }

  Optional<Thing> cabinet() {
    return view.story().cabinet().map(Thing.Known::new);
  }

  private List<Thing> startingAt(int index, boolean state) {
    if (index < 0 || index >= words.size()) {
      return List.of();
    }
    String word = words.lower(index);
    if (FIRST.contains(word)) {
      return signatory().or(this::cabinet).map(List::of).orElse(List.of());
    }
    int signer = word.equals("de") ? index + 2 : index;
    if (signer < words.size() && words.lower(signer).equals(UNDERSIGNED)) {
      return undersigned(signer).map(List::of).orElse(List.of());
    }
    if (MANY.contains(word)) {
      return many().map(List::of).orElse(List.of());
    }
    List<Thing> peers = peers(index);
    if (!peers.isEmpty()) {
      return peers;
    }
    boolean article = word.equals("het") || word.equals("de");
    int noun = article ? index + 1 : index;
    if (noun < words.size() && ((CABINET.contains(words.lower(noun)) && article) || (state && STATE.contains(words.lower(noun))))) {
      return cabinet().map(List::of).orElse(List.of());
    }
    List<Thing> named = offices(noun);
    return named.isEmpty() && article && noun < words.size() && RANKS.contains(words.lower(noun)) && bare(noun) ? ranked(words.lower(noun)) : named;
  }

  /** "de Minister": no portfolio follows. */
  private boolean bare(int noun) {
    String next = noun + 1 < words.size() ? words.lower(noun + 1) : "";
    return !next.equals("van") && !next.equals("voor") && !Character.isUpperCase(view.text().text().charAt(words.range(Math.min(noun + 1, words.size() - 1)).start()));
  }

  /** The one who signs with this rank. */
  private List<Thing> ranked(String rank) {
    List<Thing> same =
        titles()
            .filter(title -> title.toLowerCase(Locale.ROOT).startsWith(rank + " "))
            .flatMap(title -> office(title).stream())
            .distinct()
            .toList();
    return same.size() == 1 ? same : same.isEmpty() ? named(rank) : List.of();
  }

  /** The one of this rank whom the letter has named before; else the one at the ministry of the minister who signs, where there is only one. */
  private List<Thing> named(String rank) {
    List<Thing> before =
        view.story().views().stream()
            .limit(view.sentence().number())
            .flatMap(earlier -> earlier.mentions(OfficeName.class).stream())
            .filter(office -> office.title().toLowerCase(Locale.ROOT).startsWith(rank + " ") && home(office))
            .<Thing>map(office -> new Thing.Known(office.office().get()))
            .distinct()
            .toList();
    if (!before.isEmpty()) {
      return before.size() == 1 ? before : List.of();
    }
    List<String> signing = titles().filter(title -> RANKS.stream().anyMatch(title.toLowerCase(Locale.ROOT)::startsWith)).distinct().toList();
    return signing.size() == 1 ? office(rank + signing.get(0).substring(signing.get(0).indexOf(' '))).map(List::of).orElse(List.of()) : List.of();
  }

  private Stream<String> titles() {
    return Stream.concat(
            view.text().letter().header().signatories().stream().flatMap(actor -> actor.office().stream()),
            view.text().letter().signatures().stream().flatMap(signed -> signed.office().stream()))
        .map(title -> title.regionMatches(true, 0, "de ", 0, 3) ? title.substring(3) : title);
  }

  /** "de minister van Defensie", "de minister van Defensie en ik". */
  private List<Thing> offices(int noun) {
    for (OfficeName office : view.mentions(OfficeName.class)) {
      if (noun < words.size() && office.range().start() == words.range(noun).start()) {
        return with(office);
      }
    }
    return List.of();
  }

  /** "mijn ambtgenoot van Defensie en ik" */
  private List<Thing> peers(int index) {
    List<Thing> all = new ArrayList<>();
    int end = index;
    for (Peers.Found peer : MINE.contains(words.lower(index)) ? Peers.behind(view, words.range(index).start()) : List.<Peers.Found>of()) {
      all.add(new Thing.Known(peer.office()));
      end = words.startingAt(peer.range().end());
    }
    if (!all.isEmpty() && end + 1 < words.size() && words.lower(end).equals("en") && FIRST.contains(words.lower(end + 1))) {
      signatory().filter(me -> !all.contains(me)).ifPresent(all::add);
    }
    return all;
  }

  /** The same, before a verb. */
  private List<Thing> peersUpTo(int index) {
    for (int i = index - 3; i >= Math.max(0, index - PEERS_REACH); i--) {
      if (MINE.contains(words.lower(i))) {
        List<Peers.Found> found = Peers.behind(view, words.range(i).start());
        boolean ends = !found.isEmpty() && found.get(found.size() - 1).range().end() == words.range(index).end();
        boolean governed = i > 0 && MotionPlace.PREPOSITIONS.contains(words.lower(i - 1));
        return ends && !governed ? peers(i) : List.of();
      }
    }
    return List.of();
  }

  private List<Thing> with(OfficeName office) {
    Optional<Thing> who = thing(office);
    if (who.isEmpty()) {
      return List.of();
    }
    List<Thing> all = new ArrayList<>(List.of(who.get()));
    int next = words.startingAt(office.range().end());
    if (next + 1 < words.size() && words.lower(next).equals("en") && FIRST.contains(words.lower(next + 1))) {
      signatory().filter(me -> !all.contains(me)).ifPresent(all::add);
    }
    return all;
  }

  /** Who holds an office at home; one that the register does not have where the letter is written on its behalf. */
  private Optional<Thing> thing(OfficeName office) {
    if (home(office)) {
      return office.office().map(Thing.Known::new);
    }
    boolean behalf = office.office().isEmpty() && view.story().onBehalf(office.title());
    return behalf ? Offices.portfolio(office) : Optional.empty();
  }

  /** It is an office of a minister at home, which the register has. */
  boolean home(OfficeName office) {
    boolean foreign = office.country().filter(country -> !view.story().home().filter(country::equals).isPresent()).isPresent();
    String title = office.title().toLowerCase(Locale.ROOT);
    return office.office().isPresent() && !foreign && RANKS.stream().anyMatch(title::startsWith);
  }

  /** "Canada en Nederland zullen": states together promise the Kamer nothing. */
  private boolean withAnother(int index) {
    boolean joined = index > 1 && words.lower(index - 1).equals("en");
    return joined && view.mentions(Name.class).stream().anyMatch(name -> name.kind() == Kind.COUNTRY && name.range().end() == words.range(index - 2).end());
  }

  private List<Thing> endingAt(int index, boolean state) {
    if (index < 0) {
      return List.of();
    }
    String word = words.lower(index);
    if (FIRST.contains(word)) {
      boolean joined = index > 0 && words.lower(index - 1).equals("en");
      List<Thing> others = joined ? endingAt(index - 2, false) : List.of();
      List<Thing> all = new ArrayList<>(others);
      signatory().or(this::cabinet).filter(me -> !all.contains(me)).ifPresent(all::add);
      return all;
    }
    if (word.equals(UNDERSIGNED)) {
      return undersigned(index).map(List::of).orElse(List.of());
    }
    if (MANY.contains(word)) {
      return many().map(List::of).orElse(List.of());
    }
    boolean cabinet = CABINET.contains(word) && index > 0 && OURS.contains(words.lower(index - 1));
    boolean governed = index > 1 && MotionPlace.PREPOSITIONS.contains(words.lower(index - 2));
    if ((cabinet && !governed) || (state && STATE.contains(word) && !withAnother(index) && (index == 0 || !MotionPlace.PREPOSITIONS.contains(words.lower(index - 1))))) {
      return cabinet().map(List::of).orElse(List.of());
    }
    if (RANKS.contains(word) && index > 0 && words.lower(index - 1).equals("de") && !governed) {
      return ranked(word);
    }
    List<Thing> peers = peersUpTo(index);
    if (!peers.isEmpty()) {
      return peers;
    }
    for (OfficeName office : view.mentions(OfficeName.class)) {
      boolean subject = office.range().end() == words.range(index).end() && !MotionPlace.PREPOSITIONS.contains(view.wordBefore(office.range().start()));
      Optional<Thing> who = subject ? thing(office) : Optional.empty();
      if (who.isPresent()) {
        return List.of(who.get());
      }
    }
    return List.of();
  }

  private Optional<Thing> many() {
    long signing = Math.max(view.text().letter().header().signatories().size(), view.text().letter().signatures().size());
    return signing <= 1 ? signatory().or(this::cabinet) : cabinet();
  }

  /** The office that signs first, if the register has it. */
  Optional<Thing> signatory() {
    return signatory(0);
  }

  /** The office that signs so many places behind the first. */
  private Optional<Thing> signatory(int place) {
    return view.text().letter().header().signatories().stream()
        .skip(place)
        .findFirst()
        .flatMap(Actor::office)
        .or(() -> view.text().letter().signatures().stream().skip(place).findFirst().flatMap(Signed::office))
        .flatMap(this::office);
  }

  /** "de tweede ondergetekende" */
  private Optional<Thing> undersigned(int index) {
    int place = index > 0 ? PLACES.indexOf(words.lower(index - 1)) : -1;
    return signatory(Math.max(0, place));
  }

  private List<Entry> spelled(String title) {
    return view.register().spelled(title).stream().filter(entry -> entry.kind() == Kind.OFFICE).toList();
  }

  private Optional<Thing> office(String title) {
    String bare = title.regionMatches(true, 0, "de ", 0, 3) ? title.substring(3) : title;
    List<Entry> offices = spelled(Letters.uncapitalised(bare));
    if (offices.isEmpty() && Letters.inCapitals(bare)) {
      offices = view.story().officesInCapitals(bare);
    }
    boolean own = offices.isEmpty() && RANKS.stream().anyMatch(rank -> bare.regionMatches(true, 0, rank + " ", 0, rank.length() + 1)) && titles().anyMatch(bare::equals);
    if (own) {
      String label = Letters.uncapitalised(bare);
      return Optional.of(new Thing.Local(Kind.OFFICE, label, Optional.empty())); // who signs has an office, in the register or not
    }
    return offices.size() == 1 ? Optional.of(new Thing.Known(offices.get(0))) : Optional.empty();
  }
}

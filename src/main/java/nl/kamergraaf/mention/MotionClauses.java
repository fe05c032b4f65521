package nl.kamergraaf.mention;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose a motion is by the verb of its clause: "het lid Jansen diende een motie in", "de motie is ingediend door het lid Jansen", "de motie waarin het lid Jansen vraagt". */
final class MotionClauses {

  private static final Set<String> FORWARD = Set.of("diende", "dienden");
  /** "heeft een motie ingediend" */
  private static final Set<String> HAVE = Set.of("heeft", "hebben", "had", "hadden");
  /** "door het lid Jansen is een motie ingediend" */
  private static final Set<String> BE = Set.of("is", "zijn", "werd", "werden", "was", "waren");
  private static final Set<String> ASKING =
      Set.of(
          "vraagt", "vragen", "vroeg", "vroegen", "verzoekt", "verzoeken", "verzocht", "verzochten", "roept", "roepen", "riep", "riepen", "pleit", "pleiten", "pleitte", "pleitten", "bepleit", "bepleiten", "bepleitte",
          "bepleitten", "verlangt", "verlangen", "verlangde", "verlangden", "wil", "willen", "wenst", "wensen", "wenste", "wensten", "beoogt", "beogen", "stelt", "stellen", "stelde", "stelden", "dringt", "dringen", "drong",
          "drongen", "spreekt", "spreken", "sprak", "spraken", "vestigde", "vestigden", "wees", "wezen", "drukt", "drukken", "drukte", "drukten", "draagt", "dragen", "droeg", "droegen");
  /** "in een gewijzigde motie", "bij aangenomen motie": what tells more of the motion. */
  private static final Set<String> DESCRIBING =
      Set.of("gewijzigde", "nader", "aangenomen", "aangehouden", "ingetrokken", "verworpen", "gezamenlijke", "eerdere", "andere", "nieuwe", "aparte", "afzonderlijke", "ingediende", "soortgelijke", "brede", "breed", "gesteunde", "tweede", "derde", "unaniem", "eigen");
  private static final Set<String> DETERMINERS = Set.of("een", "de", "deze", "die");
  /** "Het lid Jansen vraagt of de regering in een motie …": what opens a clause of its own. */
  private static final Set<String> OPENERS = Set.of("of", "dat", "die", "waarin", "waarom", "omdat", "terwijl", "zoals", "nu", "hoe", "wat");
  private static final Set<String> BY_MOTION = Stream.of(HAVE, ASKING).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> WITH = Set.of("met", "in", "bij", "via", "per", "middels");
  /** Stand between a motion and whose it is: "een motie aan van het lid Jansen". */
  private static final Set<String> BETWEEN =
      Set.of("die", "eerder", "destijds", "is", "was", "werd", "zijn", "waren", "werden", "aan", "in", "ingediend", "voorgesteld", "aangenomen", "aangehouden");
  private static final Set<String> RELATIVES = Set.of("waarin", "waarmee");
  private static final Set<String> PASSIVE = Set.of("wordt", "worden", "werd", "werden", "is", "zijn");
  private static final int MOST_BETWEEN = 5;

  private final Words words;
  private final MotionMovers owners;

  MotionClauses(Words words, MotionMovers owners) {
    this.words = words;
    this.owners = owners;
  }

  /** "De heer Jansen diende een motie in", "op 3 maart diende het lid Jansen een motie in", "het lid Jansen heeft bij motie gevraagd": the subject of what puts it forward. */
  Movers mover(int index, int at) {
    String before = words.get(index - 1).lower();
    boolean put = before.equals("een") && MotionMovers.PUT.contains(words.get(index + 1).lower());
    Set<String> verbs = put ? HAVE : by(index) ? BY_MOTION : before.equals("een") ? FORWARD : Set.of();
    for (int i = index - 2; i >= Math.max(0, index - MotionMovers.OWNER) && !verbs.isEmpty() && !MotionHeads.STOPS.contains(words.get(i).text()); i--) {
      if (verbs == BY_MOTION && OPENERS.contains(words.get(i).lower())) {
        return Movers.none(at);
      }
      boolean passive = put && BE.contains(words.get(i).lower());
      if (passive || verbs.contains(words.get(i).lower())) {
        Movers subject = beside(i);
        boolean agent = words.get(subject.next()).lower().equals("door");
        return subject.marked() && agent == passive ? new Movers(subject.names(), subject.unnamed(), true, at) : Movers.none(at);
      }
    }
    return Movers.none(at);
  }

  /** "bij motie", "in een nader gewijzigde motie": the motion is where or how somebody asks. */
  private boolean by(int index) {
    return WITH.contains(words.get(preposition(index)).lower());
  }

  /** Index before a motion, what describes it and its article. */
  private int preposition(int index) {
    int i = index - 1;
    while (i > 0 && DESCRIBING.contains(words.get(i).lower())) {
      i--;
    }
    return DETERMINERS.contains(words.get(i).lower()) ? i - 1 : i;
  }

  /** Members right behind a verb, or right before it; {@code next} is where they begin. */
  private Movers beside(int verb) {
    Movers behind = owners.movers(verb + 1);
    if (behind.marked()) {
      return new Movers(behind.names(), behind.unnamed(), true, verb + 1);
    }
    Movers longest = Movers.none(verb);
    for (int j = verb - 1; j >= Math.max(0, verb - MotionMovers.OWNER); j--) {
      Movers titled = owners.movers(j);
      if (titled.marked() && titled.next() == verb) {
        longest = new Movers(titled.names(), titled.unnamed(), true, j);
      }
    }
    return longest;
  }

  /** "nam een motie aan van het lid Jansen", "de motie is ingediend door het lid Jansen", "de motie waarin het lid Jansen vraagt" */
  Movers predicated(int at) {
    if (RELATIVES.contains(words.get(at).lower())) {
      Movers asking = owners.movers(at + 1);
      boolean active = asking.marked() && !words.get(at + 1).is("van") && !PASSIVE.contains(words.get(asking.next()).lower());
      return active ? new Movers(asking.names(), asking.unnamed(), true, at) : Movers.none(at);
    }
    int i = at;
    boolean put = false;
    while (i < at + MOST_BETWEEN && BETWEEN.contains(words.get(i).lower())) {
      put |= MotionMovers.PUT.contains(words.get(i).lower());
      i++;
    }
    Movers movers = i > at && (words.get(i).is("van") || put && words.get(i).is("door")) ? owners.movers(i) : Movers.none(i);
    return movers.marked() && !movers.names().isEmpty() ? new Movers(movers.names(), movers.unnamed(), true, at) : Movers.none(at);
  }

  /** "Met de motie (36 045, nr. 5) vraagt het lid Jansen om een loket": the subject of what asks, behind the number. */
  Movers asking(int noun, int at) {
    boolean asks = by(noun) && ASKING.contains(words.get(at).lower());
    Movers subject = asks ? owners.movers(at + 1) : Movers.none(at);
    return subject.marked() ? subject : Movers.none(at);
  }
}

package nl.kamergraaf.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.bundled.Wordlist;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.Sentence;

/**
 * International courts, registers and commissions whose name leaves open whose they are, where the sentences about them tell it: "Het Mekonghof
 * is bij verdrag opgericht. Zes staten wijzen de rechters aan."
 *
 * <p>Looked at are the sentence with the name and those behind it in the paragraph; the one before, where "zij" stands for its states. They must
 * speak of other states, of an act by which something is founded or of a seat abroad, and, unless the name itself tells that it judges or repairs,
 * of judges or of wrongs.
 */
final class FramedBodies {

  private static final Wordlist WORDS = Wordlist.beside(FramedBodies.class, "body-words.txt");
  private static final Endings COURTS = new Endings(WORDS.all("framed-court"));
  private static final Endings CLAIMS = new Endings(WORDS.all("framed-claims"));
  private static final Endings OTHERS = new Endings(WORDS.all("framed-other"));
  private static final Set<String> HEADS = WORDS.all("framed-heads");
  private static final Endings STATES = new Endings(WORDS.all("frame-states"));
  private static final Endings ACTS = new Endings(WORDS.all("frame-act"));
  private static final Set<String> FOUNDING = WORDS.all("frame-founding");
  private static final Set<String> OWN_ACTS = WORDS.all("frame-own-act");
  private static final Set<String> HOUSES = WORDS.all("frame-house");
  private static final Set<String> TELLING = WORDS.all("framed-telling");
  private static final Set<String> JUSTICE = WORDS.all("frame-justice");
  private static final Endings WRONGS = new Endings(WORDS.all("wrong-end"));
  private static final Set<String> CHAMBERS = Set.of("kamer", "college");
  /** Consumers have commissions for theirs too: "de Geschillencommissie Duitsland". */
  private static final Set<String> DISPUTES = Set.of("geschil", "arbitrage");
  private static final String WORLD = "wereld";
  /** Sentences behind the one with the name. */
  private static final int SENTENCES = 2;
  /** Words looked at in a sentence, before and behind the name or from its start. */
  private static final int FAR = 60;

  private final Reading reading;
  private final Sentence sentence;
  private final Words words;
  private final EntryHits known;
  private final DescribedBodies bodies;
  private final ShownBodies shown;

  FramedBodies(Reading reading, Sentence sentence, DescribedBodies bodies, ShownBodies shown) {
    this.reading = reading;
    this.sentence = sentence;
    this.words = reading.words(sentence);
    this.known = reading.names(sentence);
    this.bodies = bodies;
    this.shown = shown;
  }

  /** A word that may be the noun of such a name, as written and in small letters. */
  static boolean mayHead(String text, String lower) {
    return Character.isUpperCase(text.charAt(0)) && !WORDS.has("framed-not", lower) && !DescribedBodies.domestic(lower) && (COURTS.end(lower) || CLAIMS.end(lower) || OTHERS.end(lower));
  }

  /** The name around a noun, if the sentences tell that it is such a body. */
  Optional<Name> at(int noun) {
    Word head = words.get(noun);
    if (!head.form().framed() || known.covering(head.range()).isPresent()) {
      return Optional.empty();
    }
    int start = shown.left(noun);
    int end = shown.right(noun + 1, new KindWords.KindWord(head.lower(), Kind.TRIBUNAL, false, false, false));
    boolean bare = start == noun && end == noun + 1 && (HEADS.contains(head.lower()) || WORDS.has("framed-claims", head.lower()));
    if (bare || bodies.national(start) || bodies.domestic() || kingdom(noun + 1, end)) {
      return Optional.empty();
    }
    Kind kind = kind(head.lower(), noun, end);
    Range range = words.get(start).range().to(words.get(end - 1).range());
    boolean no = DescribedBodies.looksOnly(reading.text().text(), range) || !told(kind, start, noun, end);
    return no ? Optional.empty() : Optional.of(new Name(range, "name/framed-body", reading.text().text(range), kind, Spelling.Form.NAME, List.of(), Optional.empty()));
  }

  /** The sentences tell that the commission of a name is one of states together. */
  boolean among(Kind kind, int start, int noun, int end) {
    return !bodies.national(start) && !bodies.domestic() && !kingdom(noun + 1, end) && told(kind, start, noun, end);
  }

  private boolean told(Kind kind, int start, int noun, int end) {
    String head = words.get(noun).lower();
    boolean wrongs = TELLING.stream().anyMatch(head::contains) || kind == Kind.CLAIMS_COMMISSION || kind == Kind.DAMAGE_REGISTER;
    if (wrongs && DISPUTES.stream().noneMatch(head::contains) && abroad(noun + 1, end)) {
      return true;
    }
    Frame frame = frame(noun);
    boolean among = frame.founded() && (frame.states() > 1 || frame.states() > 0 && frame.acts());
    if (!among && !(head.startsWith(WORLD) && (frame.states() > 0 || frame.acts()))) {
      return false;
    }
    boolean tells = wrongs || frame.justice();
    boolean court = kind == Kind.TRIBUNAL && CHAMBERS.stream().noneMatch(head::endsWith);
    for (int i = start; i < end && !tells; i++) {
      String word = words.get(i).lower();
      tells = WORDS.has("harm", word) || WORDS.has("wrong", word) || WRONGS.end(word) || court && (i > noun || DescribedBodies.abroad(words.get(i)));
    }
    return tells;
  }

  private Kind kind(String noun, int from, int end) {
    if (CLAIMS.end(noun)) {
      return Kind.CLAIMS_COMMISSION;
    }
    if (COURTS.end(noun)) {
      return Kind.TRIBUNAL;
    }
    boolean damage = noun.endsWith("claims" + DescribedBodies.REGISTER);
    for (int i = from; i < end && noun.endsWith(DescribedBodies.REGISTER); i++) {
      damage |= WORDS.has("damage", words.get(i).lower()) || words.get(i).lower().endsWith("schade");
    }
    return damage ? Kind.DAMAGE_REGISTER : Kind.ACCOUNTABILITY_BODY;
  }

  /** A place of ours stands in the name: "de Geschillenkamer Limburg". */
  private boolean kingdom(int from, int end) {
    for (int i = from; i < end; i++) {
      if (known.covering(words.get(i).range()).filter(named -> land(named) && !bodies.foreign(named)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "de Vermistencommissie Ituri": what it looks into was in another state, or in a part of one. */
  private boolean abroad(int from, int end) {
    for (int i = from; i < end; i++) {
      boolean region = words.get(i).capital() && WORDS.has("region-name", words.get(i).lower());
      if (region || bodies.foreign(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean land(EntryHits.Named named) {
    return named.entries().stream().anyMatch(entry -> entry.kind() == Kind.COUNTRY || entry.kind() == Kind.PLACE);
  }

  /**
   * What the sentences speak of.
   *
   * @param states how many other states by name; two for "staten"
   * @param acts an act of states
   * @param founded states or their act found something, or it has a seat abroad
   * @param justice words for what judges do and look into
   */
  private record Frame(int states, boolean acts, boolean founded, boolean justice) {

    Frame plus(Frame other) {
      return new Frame(states + other.states, acts || other.acts, founded || other.founded, justice || other.justice);
    }
  }

  private Frame frame(int noun) {
    Frame frame = frame(words, known, Math.max(0, noun - FAR), noun + FAR);
    List<Sentence> all = reading.text().sentences();
    Sentence before = sentence.number() > 0 ? all.get(sentence.number() - 1) : sentence;
    if (before.paragraph().equals(sentence.paragraph()) && joint(noun)) {
      Frame told = frame(reading.words(before), reading.names(before), 0, FAR);
      frame = frame.plus(new Frame(told.states(), false, told.states() > 1, false));
    }
    for (int i = sentence.number() + 1; i <= sentence.number() + SENTENCES && i < all.size(); i++) {
      Sentence next = all.get(i);
      if (!next.paragraph().equals(sentence.paragraph())) {
        break;
      }
      frame = frame.plus(frame(reading.words(next), reading.names(next), 0, FAR));
    }
    return frame;
  }

  /** "Nu hebben zij een Scheidscommissie Lunda ingesteld": founded by those of the sentence before. */
  private boolean joint(int noun) {
    boolean founding = false;
    boolean they = false;
    for (int i = Math.max(0, noun - FAR); i < Math.min(words.size(), noun + FAR); i++) {
      founding |= FOUNDING.contains(words.get(i).lower());
      they |= i < noun && WORDS.has("frame-they", words.get(i).lower());
    }
    return founding && they;
  }

  private Frame frame(Words in, EntryHits names, int from, int to) {
    int states = 0;
    boolean acts = false;
    boolean founding = false;
    boolean own = false;
    boolean houses = false;
    boolean abroad = false;
    boolean justice = false;
    for (int i = from; i < Math.min(to, in.size()); i++) {
      String lower = in.get(i).lower();
      Optional<EntryHits.Named> named = in.get(i).capital() ? names.startingAt(in.get(i).start()).filter(bodies::foreign) : Optional.empty();
      boolean state = named.filter(one -> one.entries().stream().map(Entry::kind).anyMatch(Kind.COUNTRY::equals)).isPresent();
      states += STATES.end(lower) ? 2 : state ? 1 : 0;
      abroad |= named.filter(one -> one.form() != Spelling.Form.ADJECTIVE).isPresent();
      acts |= ACTS.end(lower);
      founding |= FOUNDING.contains(lower);
      own |= OWN_ACTS.contains(lower);
      houses |= HOUSES.contains(lower);
      justice |= JUSTICE.contains(lower);
    }
    return new Frame(states, acts || own, own || (acts || states > 1) && founding || houses && abroad, justice);
  }
}

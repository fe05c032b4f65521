package nl.kamergraaf.mention;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Spelling;

/** What stands before a title: whose it is, that it is held no longer or not yet, that it may be anybody's ("een voormalig Deens minister"). */
final class BeforeTitles {

  private static final Set<String> HOME = Set.of("nederlandse", "diverse", "haagse");
  private static final Set<String> ANY = NameWords.ALL.all("any");
  private static final Set<String> CHAIRS = NameWords.ALL.all("chairs");
  private static final Set<String> NEW = NameWords.ALL.all("new");
  /** Words between a title and the verb that says who takes it, at most. */
  private static final int TO_VERB = 4;

  private final Words words;
  private final EntryHits known;
  private final OfficeOwners owners;

  BeforeTitles(Words words, EntryHits known, OfficeOwners owners) {
    this.words = words;
    this.known = known;
    this.owners = owners;
  }

  /**
   * @param start index where the expression starts
   * @param any the office may be one of several: "een minister"
   * @param holding false for who is to have the office, or has it for the time being
   */
  record Before(int start, Optional<Entry> country, boolean former, boolean any, boolean holding) {

    Before of(Optional<Entry> state) {
      return new Before(start, state, former, any, holding);
    }

    /** "oud-minister" */
    Before past() {
      return new Before(start, country, true, any, true);
    }
  }

  /**
   * @param first index where the title starts
   * @param attached whose it is by the title's own word: "VN-gezant"
   */
  Before read(int first, Optional<Entry> attached) {
    int start = first;
    Optional<Entry> country = attached;
    Optional<EntryHits.Named> adjective = known.endingAt(words.get(first - 1).end()).filter(n -> n.form() != Spelling.Form.INHABITANT);
    if (country.isEmpty() && first > 0 && adjective.isPresent() && adjective.get().form() == Spelling.Form.ADJECTIVE) {
      country = owners.of(adjective.get());
      start = country.isPresent() ? words.from(adjective.get().range().start()) : start;
    }
    boolean between = country.isEmpty() && first > 1 && (former(first - 1) || notHolding(first - 1));
    Optional<EntryHits.Named> apart = between ? owners.adjective(first - 2) : Optional.empty(); // "de Venezolaanse waarnemend president"
    if (apart.isPresent()) {
      country = owners.of(apart.get());
      start = words.from(apart.get().range().start());
    }
    return qualified(first, start, country);
  }

  /** With "voormalig", "waarnemend" and the article before the state. */
  private Before qualified(int first, int start, Optional<Entry> country) {
    boolean former = former(start - 1) || start < first && former(first - 1);
    boolean holding = !notHolding(start - 1) && !notHolding(first - 1);
    if (country.isEmpty() && start > 0 && regional(start - 1)) {
      return new Before(start - 1, country, former, true, holding);
    }
    boolean qualified = former(start - 1) || notHolding(start - 1) || Titles.PLENIPOTENTIARY.contains(words.get(start - 1).lower());
    int own = qualified ? start - 1 : start;
    boolean chair = start < first && words.get(start - 1).is("een") && Titles.OF_BODY.contains(words.get(first).lower()); // "een Nederlandse voorzitter"
    boolean any = chair || country.isEmpty() && Titles.NOT_THE.contains(words.get(own - 1).lower());
    return new Before(own, country, former, any, holding);
  }

  private boolean former(int at) {
    return Titles.FORMER.contains(words.get(at).lower());
  }

  private boolean notHolding(int at) {
    return Titles.NOT_HOLDING.contains(words.get(at).lower());
  }

  /** "de Beierse minister-president": the adjective of a place that is no state, so that the office is none of the register's. */
  boolean regional(int at) {
    Word word = words.get(at);
    String lower = word.lower();
    boolean adjective = word.capital() && (lower.endsWith("se") || lower.endsWith("sche")) && lower.length() > 4 && word.text().substring(1).equals(lower.substring(1));
    return adjective && !HOME.contains(lower) && !FunctionWords.contains(word) && known.covering(word.range()).isEmpty();
  }

  /** "een Europese gezant", "geen eigen gezant": one who is asked for, or who may be anybody. */
  boolean wanted(int start) {
    int at = NEW.contains(words.get(start - 1).lower()) ? start - 2 : start - 1;
    return ANY.contains(words.get(at).lower());
  }

  /** "Nederland is thans voorzitter van de OVSE": a state takes the chair. */
  boolean predicate(int start) {
    for (int i = start - 1; i >= 0 && i > start - TO_VERB && !Titles.NOT_THE.contains(words.get(i).lower()) && !words.get(i).is("de"); i--) {
      if (CHAIRS.contains(words.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "de voorzitter", "de twee aanklagers" */
  boolean definite(int start) {
    int at = NumberWords.parse(words.get(start - 1).lower()).isPresent() || words.get(start - 1).lower().equals("beide") ? start - 2 : start - 1;
    return words.get(at).lower().equals("de");
  }
}

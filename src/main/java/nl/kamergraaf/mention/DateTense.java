package nl.kamergraaf.mention;

import java.util.Set;

/**
 * Whether a stretch of a sentence tells of what is over or of what is to come: a date without a year lies on that side of the letter's day. A
 * stretch ends at a semicolon, colon or full stop; each is looked at once.
 */
final class DateTense {

  private static final Set<String> FUTURE = Set.of("zal", "zullen", "volgt", "volgen", "ontvangt");
  private static final Set<String> PLANNED =
      Set.of("voorzien", "gepland", "verwacht", "verwachting", "planning", "beoogd", "ingepland", "voornemens", "voornemen", "streven", "streef", "streeft", "uiterlijk", "zal", "zullen");
  private static final Set<String> PAST =
      Set.of("was", "waren", "werd", "werden", "had", "hadden", "liep", "liepen", "volgde", "volgden", "gold", "golden", "jl", "kwam", "kwamen", "bleek", "bleken", "ging", "gingen", "nam", "namen", "bracht", "brachten",
          "vond", "vonden", "gaf", "gaven", "sprak", "spraken", "stuurde", "stuurden", "steeg", "stegen", "meldde", "meldden", "opende", "openden", "startte", "startten", "begon", "trad",
          "verscheen", "ontving", "ontvingen", "besloot", "keurde", "keurden", "stemde", "stemden", "zond", "zonden", "won", "hield", "hielden", "riep", "riepen", "legde", "legden");
  private static final Set<String> PRESENT =
      Set.of("wordt", "worden", "komt", "komen", "start", "starten", "begint", "beginnen", "treedt", "treden", "vindt", "vinden", "gaat", "gaan", "spreekt", "spreken", "bespreekt", "bespreken",
          "vergadert", "vergaderen", "reist", "stuur", "stuurt", "informeer", "informeert", "opent", "openen", "sluit", "loopt", "verloopt", "ga", "kom");
  /** What follows them may be of another time: "heeft besloten op 1 december te beginnen". */
  private static final Set<String> OPENS = Set.of("te", "om", "dat", "of");
  private static final Set<String> HAVE = Set.of("heeft", "hebben", "heb");
  private static final Set<String> BE = Set.of("is", "zijn", "ben");
  /** What is done once it is said to be so; not "gesloten" or "geopend", which may be to come. */
  private static final Set<String> DONE = Set.of("besloten", "verschenen", "begonnen", "verzonden", "verstreken", "ontvangen", "overleden", "verkregen", "vergaderd", "besproken", "bekeken", "gestuurd", "verstuurd",
          "aangenomen", "genomen", "gehouden", "gezonden", "toegezonden", "aangeboden", "gepubliceerd", "gestart", "ingesteld", "opgericht", "vastgesteld", "afgerond", "goedgekeurd", "bereikt", "ondertekend",
          "geïnformeerd", "gemeld", "verkozen", "gekozen", "benoemd", "gesproken", "ingediend", "aangekondigd", "bekendgemaakt", "toegezegd", "uitgekeerd", "betaald", "uitbetaald", "geleverd", "afgegeven", "verleend");
  private static final Set<String> LASTING = Set.of("verboden", "geldt", "gelden", "loopt", "lopen", "duurt", "duren", "blijft", "blijven", "mag", "mogen", "verlengd", "gesloten", "opgeschort");
  private static final Set<String> ENDS = Set.of(";", ":");

  private final Tokens tokens;
  private int from;
  private int to = -1;
  private boolean future;
  private boolean planned;
  private boolean past;
  private boolean perfect;
  private boolean lasting;
  private boolean present;
  private boolean opens;

  DateTense(Tokens tokens) {
    this.tokens = tokens;
  }

  /** What is to come: "zal op 1 december". */
  boolean future(int i) {
    look(i);
    return future && !(past || perfect && !planned);
  }

  /** What still holds: "geldt tot 1 december". */
  boolean lasts(int i) {
    look(i);
    return lasting && !past;
  }

  /** What is over and no plan: "werd op 1 december", "heeft in het voorjaar besloten". */
  boolean past(int i) {
    look(i);
    return (past || perfect) && !planned && !future;
  }

  /** The same where all of it is: not "heeft besloten in december te beginnen". */
  boolean wholePast(int i) {
    return past(i) && !opens && !present;
  }

  /** What is to happen: "op 1 december wordt besloten". */
  boolean happens(int i) {
    look(i);
    return present && !past && !perfect;
  }

  private void look(int i) {
    if (i >= from && i < to) {
      return;
    }
    from = i;
    while (from > 0 && !tokens.in(from - 1, ENDS)) {
      from--;
    }
    to = i + 1;
    while (to < tokens.size() && !tokens.in(to, ENDS)) {
      to++;
    }
    future = has(FUTURE);
    planned = has(PLANNED);
    past = has(PAST) || reports();
    perfect = has(HAVE) && participle() || has(BE) && has(DONE);
    lasting = has(LASTING);
    present = has(PRESENT);
    opens = has(OPENS);
  }

  private boolean has(Set<String> words) {
    for (int i = from; i < to; i++) {
      if (tokens.in(i, words)) {
        return true;
      }
    }
    return false;
  }

  /** "informeerde", "publiceerden"; not "gecombineerde". */
  private boolean reports() {
    for (int i = from; i < to; i++) {
      String word = tokens.lower(i);
      if ((word.endsWith("eerde") || word.endsWith("eerden")) && !word.startsWith("ge") && !word.startsWith("ver") && !tokens.is(i - 1, "de") && !tokens.is(i - 1, "een")) {
        return true;
      }
    }
    return false;
  }

  private boolean participle() {
    for (int i = from; i < to; i++) {
      String word = tokens.lower(i);
      if (tokens.isWord(i) && !word.equals("gereed") && (NumberStops.isParticiple(word) || word.startsWith("ge") && word.endsWith("en") || DONE.contains(word))) {
        return true;
      }
    }
    return false;
  }
}

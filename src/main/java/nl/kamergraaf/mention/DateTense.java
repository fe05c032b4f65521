package nl.kamergraaf.mention;

import java.util.Set;

/**
 * Whether a stretch of a sentence tells of what is over or of what is to come: a date without a year lies on that side of the letter's day. A
 * stretch ends at a semicolon, colon or full stop; a subordinate clause in it that has a verb of its own is one by itself. Each is looked at once.
 */
final class DateTense {

  private static final Set<String> FUTURE = Set.of("zal", "zullen", "volgt", "volgen", "ontvangt");
  private static final Set<String> PLANNED =
      Set.of("voorzien", "gepland", "verwacht", "verwachting", "planning", "beoogd", "ingepland", "voornemens", "voornemen", "streven", "streef", "streeft", "uiterlijk", "zal", "zullen");
  /** Finite verbs of the past that are no participle. */
  private static final Set<String> PAST =
      Set.of(
          ("was waren werd werden had hadden liep liepen gold golden jl kwam kwamen bleek bleken ging gingen nam namen bracht "
                  + "brachten vond vonden gaf gaven sprak spraken steeg stegen begon trad traden verscheen ontving ontvingen besloot won "
                  + "hield hielden riep riepen kreeg kregen bedroeg bedroegen verleenden sloot droeg droegen vroeg vroegen zag zagen bood "
                  + "boden koos kozen schreef schreven deed deden zat zaten stond stonden bleef bleven lag lagen trok trokken viel vielen "
                  + "vertrok vertrokken overleed verloor verliep verliepen ontstond ontstonden bezocht bezochten dacht dachten kocht "
                  + "kochten zocht zochten verkocht verkochten verzocht verzochten onderzocht onderzochten wees wezen kon konden moest "
                  + "moesten verwierf verwierven genoot genoten sliep dreef dreven greep grepen schoven streek sneed zwom reed reden las "
                  + "lazen aten vergat bonden dwong dwongen drong drongen klonk klonken sprong sprongen ontnam aanvaardde aanvaardden beval "
                  + "bevalen")
              .split(" "));
  /** The same, which may be adjectives where an article or adjective stands before them: "de behandelde zaken". */
  private static final Set<String> PAST_UNLESS_ADJECTIVE =
      Set.of(
          ("volgde volgden stuurde stuurden meldde meldden opende openden startte startten keurde keurden stemde stemden zond "
                  + "zonden legde legden telde telden daalde daalden groeide groeiden maakte maakten leverde plaatste plaatsten zette "
                  + "zetten stelde stelden voegde voegden richtte richtten diende dienden bereikte bereikten verklaarde verklaarden "
                  + "oordeelde oordeelden bepaalde bepaalden maande kondigde kondigden leidde leidden vestigde verhoogde verlaagde boekte "
                  + "boekten reageerde vergaderde vergaderden behandelde verleende verlengde verwierp verwierpen erkende erkenden wijzigde "
                  + "benoemde ondertekende ondertekenden antwoordde antwoordden voerde voerden haalde haalden leerde stopte stopten staakte "
                  + "eindigde eindigden duurde duurden woedde trof troffen raakte raakten veroordeelde bevestigde bevestigden zegde zegden "
                  + "bezette voltooide verstreek kostte kostten handhaafde werkte werkten deelde deelden")
              .split(" "));
  private static final Set<String> PRESENT =
      Set.of("wordt", "worden", "komt", "komen", "start", "starten", "begint", "beginnen", "treedt", "treden", "vindt", "vinden", "gaat", "gaan", "spreekt", "spreken", "bespreekt", "bespreken",
          "vergadert", "vergaderen", "bijeenkomt", "bijeenkomen", "plaatsvindt", "plaatsvinden", "ingaat", "ingaan", "aanvangt", "aanvangen", "aantreedt", "aantreden", "aanbreekt", "plaatsheeft", "reist", "stuur", "stuurt", "informeer", "informeert", "opent", "openen", "sluit", "loopt", "verloopt", "ga", "kom");
  /** What follows them may be of another time: "heeft besloten op 1 december te beginnen". */
  private static final Set<String> OPENS = Set.of("te", "om", "dat", "of");
  private static final Set<String> HAVE = Set.of("heeft", "hebben", "heb");
  private static final Set<String> BE = Set.of("is", "zijn", "ben");
  /** What is done once it is said to be so; not "gesloten" or "geopend", which may be to come. */
  private static final Set<String> DONE = Set.of("besloten", "verschenen", "begonnen", "verzonden", "verstreken", "ontvangen", "overleden", "verkregen", "vergaderd", "besproken", "bekeken", "gestuurd", "verstuurd",
          "aangenomen", "genomen", "gehouden", "gezonden", "toegezonden", "aangeboden", "gepubliceerd", "gestart", "ingesteld", "opgericht", "vastgesteld", "afgerond", "goedgekeurd", "bereikt", "ondertekend",
          "geïnformeerd", "gemeld", "verkozen", "gekozen", "benoemd", "gesproken", "ingediend", "aangekondigd", "bekendgemaakt", "toegezegd", "uitgekeerd", "betaald", "uitbetaald", "geleverd", "afgegeven", "verleend",
          "gegaan", "getreden", "gekomen", "geweest", "geworden", "gebleken", "uitgebracht", "gedaald", "gestegen", "toegenomen", "afgenomen", "overgegaan", "vrijgekomen", "gesteld", "uitgetrokken", "toegetreden");
  /** What something is, and not what was done to it: "is gericht op", "zijn gevestigd in"; what is meant to be. */
  private static final Set<String> STATES = Set.of("gericht", "gevestigd", "gebaseerd", "gepland", "geopend", "gerechtigd", "gemachtigd", "gewenst", "geschikt", "gereed", "geneigd", "gesteund", "gelegerd",
          "gestationeerd", "gekoppeld", "gebruikt", "geraamd", "gebudgetteerd", "geprogrammeerd", "geagendeerd", "gekend", "geoorloofd", "gegund", "gebaat", "gehecht");
  private static final Set<String> BEFORE_NOUNS = Set.of("de", "het", "een", "er", "geen", "te", "ook", "weer", "nog", "veel", "van", "voor", "over", "in", "op", "met", "aan", "door", "bij", "tot", "naar", "en", "of", "twee", "drie", "vier", "vijf");
  private static final Set<String> LASTING = Set.of("verboden", "geldt", "gelden", "loopt", "lopen", "duurt", "duren", "blijft", "blijven", "mag", "mogen", "verlengd", "gesloten", "opgeschort");
  private static final Set<String> ENDS = Set.of(";", ":");
  /** Opens a clause with a verb of its own. */
  private static final Set<String> SUBORDINATE =
      Set.of("die", "waar", "waarin", "waarbij", "waarmee", "waarvan", "waarop", "waaraan", "waarna", "waarvoor", "waarover", "terwijl", "omdat", "nadat", "toen", "voordat", "wanneer", "zodra", "sinds");
  private static final Set<String> DETERMINERS = Set.of("de", "het", "een", "die", "dat", "deze", "dit", "alle", "door", "hun", "zijn", "haar", "onze", "hem", "hen", "ons", "mij", "toen", "daar", "eerder", "reeds");

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

  /** A verb that makes a sentence, whatever its time. */
  static boolean isFinite(String word) {
    return PAST.contains(word) || PRESENT.contains(word) || FUTURE.contains(word) || HAVE.contains(word) || BE.contains(word) || PAST_UNLESS_ADJECTIVE.contains(word);
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
    int whole = from;
    int end = to;
    if (narrow(i)) {
      weigh();
      if (future || past || perfect || present) {
        return;
      }
    }
    from = whole;
    to = end;
    weigh();
  }

  /** Makes the stretch the subordinate clause in which the word stands; says whether it stands in one. */
  private boolean narrow(int i) {
    int open = i;
    while (open > from && !tokens.is(open, ",") && !(tokens.in(open, SUBORDINATE) && clause(open))) {
      open--;
    }
    boolean opens = tokens.in(open, SUBORDINATE) && clause(open);
    if (!opens && tokens.is(open, ",") && tokens.in(open + 1, SUBORDINATE)) {
      open++;
      opens = true;
    }
    int close = i;
    while (close < to && !tokens.is(close, ",")) {
      close++;
    }
    if (opens) {
      from = open;
      to = close;
    }
    return opens;
  }

  /** "landen die in april bijeenkomen", not "die landen". */
  private boolean clause(int open) {
    return tokens.is(open - 1, ",") || tokens.is(open - 1, "en") || tokens.is(open, "die") && tokens.isWord(open - 1) && (tokens.is(open + 1, "in") || tokens.is(open + 1, "op"));
  }

  private void weigh() {
    future = has(FUTURE);
    planned = has(PLANNED);
    past = has(PAST) || reports();
    perfect = has(HAVE) && participle() || has(BE) && (has(DONE) || done() || strong());
    lasting = has(LASTING);
    present = present();
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

  private boolean present() {
    for (int i = from; i < to; i++) {
      if (tokens.in(i, PRESENT) && !(tokens.is(i, "start") && (tokens.is(i - 1, "van") || tokens.is(i - 1, "de")))) {
        return true;
      }
    }
    return false;
  }

  /** "informeerde", "publiceerden"; not "gecombineerde", "de behandelde zaken". */
  private boolean reports() {
    for (int i = from; i < to; i++) {
      String word = tokens.lower(i);
      boolean adjective = tokens.in(i - 1, DETERMINERS) || i > 0 && tokens.isWord(i - 1) && tokens.lower(i - 1).endsWith("se");
      if (!adjective && PAST_UNLESS_ADJECTIVE.contains(word)) {
        return true;
      }
      if ((word.endsWith("eerde") || word.endsWith("eerden")) && !word.startsWith("ge") && !word.startsWith("ver") && !tokens.is(i - 1, "de") && !tokens.is(i - 1, "een")) {
        return true;
      }
    }
    return false;
  }

  /** "zijn 14 bussen vervangen": a strong participle without "ge" closes the stretch, behind what it was done to. */
  private boolean strong() {
    int last = to - 1;
    while (last > from && !tokens.isWord(last)) {
      last--;
    }
    String word = tokens.lower(last);
    boolean prefixed = word.startsWith("ver") || word.startsWith("ont") || word.startsWith("be");
    boolean noun = word.endsWith("ingen") || !tokens.isWord(last - 1) || tokens.in(last - 1, BEFORE_NOUNS) || tokens.lower(last - 1).endsWith("e");
    return prefixed && word.endsWith("en") && word.length() > 6 && !noun;
  }

  /** "zijn 64 meldingen gelegaliseerd": no state, but something that was done. */
  private boolean done() {
    for (int i = from; i < to; i++) {
      String word = tokens.lower(i);
      boolean weak = word.startsWith("ge") && (word.endsWith("d") || word.endsWith("t"));
      boolean apart = word.indexOf("ge", 2) > 0 && !word.startsWith("ge"); // over-ge-maakt
      if ((weak || apart) && tokens.isWord(i) && !STATES.contains(word) && NumberStops.isParticiple(word)) {
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

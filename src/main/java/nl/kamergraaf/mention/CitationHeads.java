package nl.kamergraaf.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/** Reads the words before a number: which kind of document they name. */
final class CitationHeads {

  /** Words that end like a motion and are none. */
  private static final Set<String> UNMOVED = Set.of("emotie", "emoties", "promotie", "promoties", "commotie", "commoties", "locomotie");
  private static final Set<String> AMENDMENT = Set.of("amendement", "amendementen", "subamendement", "subamendementen");
  private static final Set<String> ANSWERS = Set.of("antwoord", "antwoorden", "beantwoording", "kamervragen", "vragen");
  private static final Set<String> DEBATE =
      Set.of(
          "debat", "debatten", "commissiedebat", "commissiedebatten", "notaoverleg", "notaoverleggen", "wetgevingsoverleg", "wetgevingsoverleggen", "begrotingsoverleg", "tweeminutendebat", "tweeminutendebatten", "hoofdlijnendebat", "dertigledendebat", "spoeddebat",
          "meerderheidsdebat", "beschouwingen", "begrotingsbehandeling", "rondetafelgesprek", "vragenuur", "handelingen", "ao", "vao",
          "vso", "wgo");
  /** What a ministry writes to the Kamer under another name than letter. */
  private static final Set<String> WRITTEN =
      Set.of("reactie", "kabinetsreactie", "beleidsreactie", "appreciatie", "kabinetsappreciatie", "kabinetsstandpunt");
  /** "in reactie op", "zal een reactie geven op": nothing that was written. */
  private static final Set<String> UNWRITTEN = Set.of("in", "als", "een", "geen");
  private static final Set<String> OTHER = Set.of("nota", "notitie", "rapport", "agenda", "wetsvoorstel", "initiatiefnota", "evaluatie", "bijlage", "memorie");
  /** "het schriftelijk overleg": a debate of the Kamer. */
  private static final Set<String> HELD = Set.of("schriftelijk", "algemeen", "mondeling", "plenair");
  private static final int BRACKET = 8;
  private static final int TAKEN = 12;
  private static final Set<String> OWN = Set.of("mijn", "onze", "eerdere", "vorige", "genoemde", "recente");
  private static final Set<String> CALLS = Set.of("verzoek", "wens", "oproep");
  private static final Set<String> ARTICLES = Set.of("de", "het", "een", "dit", "deze", "zijn", "haar");
  private static final Set<String> COMPLEMENTING = Set.of("op", "over", "bij", "inzake", "naar");
  /** What a ministry sends every so often; one of an inspectorate or council is no letter. */
  private static final Endings PERIODIC = new Endings(Set.of("rapportage", "rapportages"));
  private static final Set<String> EARLIER =
      Set.of("vorige", "laatste", "voorgaande", "eerdere", "jongste", "recentste", "recente", "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende", "mijn", "onze", "halfjaarlijkse", "jaarlijkse");
  private static final Set<String> LEADS = Set.of("bij", "in", "per", "via", "middels", "met", "zie", "onze", "mijn", "deze", "die");

  private final Words words;
  private final MotionHeads motions;

  CitationHeads(Words words, MotionHeads motions) {
    this.words = words;
    this.motions = motions;
  }

  static boolean isMotion(String lower) {
    boolean ends = lower.endsWith("motie") || lower.endsWith("moties"); // also "de wolvenmotie", "de SGP-motie"
    return ends && UNMOVED.stream().noneMatch(lower::endsWith);
  }

  /** A word in small letters that names a document with a number of its own: not a debate, whose record has one. */
  static boolean isPaper(String lower) {
    return mayStart(lower) && !DEBATE.contains(lower) && !lower.startsWith("overleg") && !lower.equals("die") && !MotionHeads.PLACES.contains(lower) && !ANSWERS.contains(lower) && !CALLS.contains(lower);
  }

  /** False means that a word in small letters names no kind of document. */
  static boolean mayStart(String lower) {
    return isMotion(lower)
        || AMENDMENT.contains(lower)
        || lower.endsWith("brief")
        || lower.endsWith("brieven")
        || lower.endsWith("verslag")
        || lower.endsWith("verslagen")
        || periodic(lower)
        || CALLS.contains(lower)
        || lower.equals("die")
        || MotionHeads.PLACES.contains(lower)
        || lower.equals("overleg")
        || lower.equals("overleggen")
        || WRITTEN.contains(lower)
        || ANSWERS.contains(lower)
        || DEBATE.contains(lower)
        || OTHER.contains(lower);
  }

  /** The head that starts with the word, if it names a kind of document. */
  Optional<CitationHead> at(int index) {
    Word word = words.get(index);
    String lower = word.lower();
    if (isMotion(lower)) {
      return Optional.of(motions.motion(index, Citation.Kind.MOTION));
    }
    if (AMENDMENT.contains(lower)) {
      return Optional.of(motions.motion(index, Citation.Kind.AMENDMENT));
    }
    if (lower.endsWith("brief") || lower.endsWith("brieven")) {
      return itself(index) ? Optional.empty() : Optional.of(letter(index, lower));
    }
    if (lower.endsWith("verslag") || lower.endsWith("verslagen")) {
      return Optional.of(plain(index, report(index)));
    }
    if (MotionHeads.PLACES.contains(lower)) {
      return motions.nth(index);
    }
    if (lower.equals("die")) {
      return taken(index).or(() -> motions.taken(index));
    }
    if (WRITTEN.contains(lower)) {
      return UNWRITTEN.contains(words.get(index - 1).lower()) ? Optional.empty() : Optional.of(plain(index, Citation.Kind.LETTER));
    }
    if (periodic(lower)) {
      return sent(index) ? Optional.of(plain(index, Citation.Kind.LETTER)) : Optional.empty();
    }
    if (lower.equals("agenda") && words.get(index - 1).lower().equals("geannoteerde")) {
      return Optional.of(plain(index, Citation.Kind.LETTER));
    }
    if (lower.startsWith("overleg")) {
      return HELD.contains(words.get(index - 1).lower()) ? Optional.of(plain(index, Citation.Kind.DEBATE)) : Optional.empty();
    }
    if (CALLS.contains(lower)) {
      return motions.request(index);
    }
    if (ANSWERS.contains(lower)) {
      return Optional.of(plain(index, Citation.Kind.ANSWERS));
    }
    if (DEBATE.contains(lower)) {
      return Optional.of(plain(index, Citation.Kind.DEBATE));
    }
    return OTHER.contains(lower) ? Optional.of(plain(index, Citation.Kind.OTHER)) : Optional.empty();
  }

  private static boolean periodic(String lower) {
    return PERIODIC.end(lower);
  }

  /** "de vorige voortgangsrapportage", "de rapportage van 3 mei": not "de rapportage van de inspectie" nor "een rapportage". */
  private boolean sent(int index) {
    boolean others = words.get(index + 1).is("van") && DatedWords.behind(words, index + 1) == index + 1 || words.get(index + 1).is("door");
    boolean progress = words.get(index).lower().startsWith("voortgangs") && !UNWRITTEN.contains(words.get(index - 1).lower());
    return !others && (progress || EARLIER.contains(words.get(index - 1).lower()) || DatedWords.behind(words, index + 1) > index + 1);
  }

  /** "Deze brief beschrijft …" is the letter that cites; "deze brief (Kamerstuk …)" is another. */
  private boolean itself(int index) {
    String second = words.get(index + 2).lower();
    boolean comma = words.get(index + 1).is(",") && (second.startsWith("kamerstuk") || !second.isEmpty() && Character.isDigit(second.charAt(0)));
    boolean number = words.get(index + 1).is("(") || words.get(index + 1).lower().startsWith("kamerstuk") || comma;
    return words.get(index - 1).lower().equals("deze") && !number;
  }

  /** "Deze brief is een vervolg op die van 27 juni 2024 (Kamerstuk …)": the pronoun is another letter. */
  private Optional<CitationHead> taken(int index) {
    int dated = DatedWords.behind(words, index + 1);
    if (dated == index + 1 || !words.get(dated).is("(")) {
      return Optional.empty();
    }
    for (int i = index - 1; i >= Math.max(0, index - TAKEN); i--) {
      if (words.get(i).lower().endsWith("brief") || words.get(i).lower().endsWith("brieven")) {
        Range range = words.get(index).range().to(words.get(dated - 1).range());
        return Optional.of(new CitationHead(Citation.Kind.LETTER, range, List.of(), false, false, List.of(), false, dated));
      }
    }
    return Optional.empty();
  }

  /** The report of a debate or consultation is the Kamer's own record of it. */
  private Citation.Kind report(int index) {
    for (int i = index + 1; i < index + BRACKET && !words.get(i).is("("); i++) {
      if (DEBATE.contains(words.get(i).lower()) || words.get(i).lower().equals("overleg")) {
        return Citation.Kind.DEBATE;
      }
    }
    return Citation.Kind.REPORT;
  }

  /** Whether a new head takes the place of one that still waits for its number: the subject of a motion may itself speak of reports. */
  boolean supersedes(CitationHead waiting, CitationHead found, int index) {
    if (found.kind() == Citation.Kind.DEBATE && promised(waiting.next(), index)) {
      return true;
    }
    boolean nameless = waiting.isMotion() && !waiting.citesAlone() && waiting.items().isEmpty() || waiting.kind() == Citation.Kind.ANSWERS;
    if (found.kind() == Citation.Kind.DEBATE && nameless && numbered(found.next())) {
      return true;
    }
    if (found.isMotion()) {
      return !found.movers().isEmpty() || !found.items().isEmpty() || !waiting.citesAlone();
    }
    if (waiting.isMotion() && periodic(words.get(index).lower())) {
      return false; // "de motie over de voortgangsrapportage"
    }
    if (waiting.isMotion() && waiting.citesAlone()) {
      return found.kind() == Citation.Kind.LETTER && (found.citesAlone() || led(index));
    }
    if (found.kind() == Citation.Kind.DEBATE || complement(waiting, index)) {
      return false;
    }
    // "Kamerbrief Verslag conferentie", "verslag van het overleg": the first word says what it is
    int distance = index - waiting.next();
    boolean title = distance <= 1 || (distance <= 4 && words.follow(waiting.next(), "van"));
    return !title;
  }

  /** "de moties die bij het debat van 4 maart jl. (Kamerstuk 36 045, nr. 5) zijn ingediend": the one number in brackets is that of what stands before them. */
  private boolean numbered(int from) {
    int open = DatedWords.behind(words, from);
    open += words.get(open).is(".") || words.get(open).is("jl.") ? 1 : 0;
    if (!words.get(open).is("(")) {
      return false;
    }
    for (int i = open + 1; i < open + BRACKET && !words.get(i).is(")"); i++) {
      if (words.get(i).lower().equals("nrs") || words.get(i).is("en")) {
        return false; // "de moties uit het debat van 4 maart (Kamerstuk 36 045, nrs. 5 en 6)"
      }
    }
    return true;
  }

  /** "de kabinetsreactie op het rapport": the second noun belongs to the first. */
  private boolean complement(CitationHead waiting, int index) {
    int article = ARTICLES.contains(words.get(index - 1).lower()) ? index - 1 : index;
    return waiting.kind() == Citation.Kind.LETTER && waiting.next() == article - 1 && COMPLEMENTING.contains(words.get(article - 1).lower());
  }

  /** "zie brief", "zie de brief" */
  private boolean led(int index) {
    return LEADS.contains(words.get(index - 1).lower()) || words.get(index - 1).is("de") && LEADS.contains(words.get(index - 2).lower());
  }

  /** "en aan mijn toezegging in het commissiedebat": what was cited before is left. */
  private boolean promised(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.get(i).lower().startsWith("toezegging") || words.get(i).lower().equals("toegezegd")) {
        return true;
      }
    }
    return false;
  }

  private CitationHead letter(int index, String lower) {
    int dated = DatedWords.behind(words, index + 1);
    boolean toParliament = lower.startsWith("kamerbr") || OWN.contains(words.get(index - 1).lower());
    boolean alone = dated > index + 1 && toParliament;
    int next = alone ? dated : index + 1;
    Range range = words.get(index).range().to(words.get(next - 1).range());
    return new CitationHead(Citation.Kind.LETTER, range, List.of(), false, lower.endsWith("brieven"), List.of(), alone, next);
  }

  private CitationHead plain(int index, Citation.Kind kind) {
    if (words.get(index).lower().equals("nota") && words.follow(index + 1, "naar", "aanleiding") && words.follow(index + 3, "van", "het")) {
      int report = words.get(index + 5).lower().equals("verslag") ? index + 5 : index + 6;
      return new CitationHead(kind, words.get(index).range().to(words.get(report).range()), List.of(), false, false, List.of(), false, report + 1);
    }
    boolean plural = words.get(index).lower().endsWith("en"); // "de commissiedebatten van"
    return new CitationHead(kind, words.get(index).range(), List.of(), false, plural, List.of(), false, index + 1);
  }

}

package nl.kamergraaf.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Endings;

/** Reads the words before a number: which kind of document they name. */
final class CitationHeads {

  /** Words that end like a motion and are none. */
  private static final Endings UNMOVED = new Endings(Set.of("emotie", "emoties", "promotie", "promoties", "commotie", "commoties", "locomotie"));
  private static final Set<String> AMENDMENT = Set.of("amendement", "amendementen", "subamendement", "subamendementen");
  private static final Set<String> ANSWERS = Set.of("antwoord", "antwoorden", "beantwoording", "kamervragen", "vragen");
  /** A debate of whatever kind: "het interpellatiedebat", "de begrotingsdebatten". */
  private static final Endings DEBATE = new Endings(Set.of("debat", "debatten"));
  private static final Set<String> MEETING =
      Set.of(
          "notaoverleg", "notaoverleggen", "wetgevingsoverleg", "wetgevingsoverleggen", "begrotingsoverleg", "beschouwingen", "begrotingsbehandeling", "rondetafelgesprek", "vragenuur",
          "handelingen", "ao", "vao", "vso", "wgo");
  /** What a ministry writes to the Kamer under another name than letter. */
  private static final Set<String> WRITTEN =
      Set.of("reactie", "kabinetsreactie", "beleidsreactie", "appreciatie", "kabinetsappreciatie", "kabinetsstandpunt");
  /** "in reactie op", "zal een reactie geven op": nothing that was written. */
  static final Set<String> UNWRITTEN = Set.of("in", "als", "een", "geen");
  private static final Set<String> OTHER = Set.of("nota", "notitie", "rapport", "agenda", "wetsvoorstel", "initiatiefnota", "initiatiefvoorstel", "evaluatie", "bijlage", "memorie");
  /** "het schriftelijk overleg": a debate of the Kamer. */
  private static final Set<String> HELD = Set.of("schriftelijk", "algemeen", "mondeling", "plenair");
  /** Meetings whose report is no paper of the Kamer's own. */
  private static final Endings GATHERINGS = new Endings(Set.of("raad", "conferentie", "top", "bijeenkomst", "vergadering", "overleg", "gesprek", "missie", "bezoek", "reis"));
  /** Words from a relative pronoun back to what it stands for, at most. */
  private static final int ANTECEDENT = 14;
  private static final Set<String> RELATIVES = Set.of("waarin", "waarmee", "waarbij");
  /** Behind the noun for a paper they go on with its name. */
  private static final Set<String> NAMING = Set.of("van", "op", "bij", "tot", "uit", "d.d.");
  private static final Set<String> GOVERNING = Set.of("op", "van", "in", "bij", "met", "naar", "over", "aan", "uit", "tot", "per", "zoals");
  private static final Set<String> HERE = Set.of("hierbij", "bijgaand", "bijgevoegd");
  private static final Set<String> THEREOF = Set.of("daarvan", "ervan", "hiervan");
  private static final Set<String> BRINGING = Set.of("bij", "met", "per");
  private static final Set<String> SENT = Set.of("zond", "stuurde", "zonden", "stuurden", "heb", "heeft", "is", "zijn", "ontving", "bood", "deed");
  private static final int BRACKET = 8;
  private static final Set<String> CALLS = Set.of("verzoek", "wens", "oproep");
  private static final Set<String> ARTICLES = Set.of("de", "het", "een", "dit", "deze", "zijn", "haar");
  private static final Set<String> COMPLEMENTING = Set.of("op", "over", "bij", "inzake", "naar");
  private static final Set<String> LEADS = Set.of("bij", "in", "per", "via", "middels", "met", "zie", "onze", "mijn", "deze", "die");

  private final Words words;
  private final MotionHeads motions;
  private final LetterHeads letters;

  CitationHeads(Words words, MotionHeads motions) {
    this.words = words;
    this.letters = new LetterHeads(words);
    this.motions = motions;
  }

  static boolean isMotion(String lower) {
    boolean ends = lower.endsWith("motie") || lower.endsWith("moties"); // also "de wolvenmotie", "de SGP-motie"
    return ends && !UNMOVED.end(lower);
  }

  static boolean isDebate(String lower) {
    return DEBATE.end(lower) || MEETING.contains(lower);
  }

  /** A word in small letters that names a document with a number of its own: not a debate, whose record has one. */
  static boolean isPaper(String lower) {
    return mayStart(lower) && !isDebate(lower) && !lower.startsWith("overleg") && !lower.equals("die") && !lower.equals("dat") && !MotionHeads.PLACES.contains(lower) && !ANSWERS.contains(lower) && !CALLS.contains(lower);
  }

  /** False means that a word in small letters names no kind of document. */
  static boolean mayStart(String lower) {
    return isMotion(lower)
        || AMENDMENT.contains(lower)
        || lower.endsWith("brief")
        || lower.endsWith("brieven")
        || lower.endsWith("verslag")
        || lower.endsWith("verslagen")
        || LetterHeads.periodic(lower)
        || CALLS.contains(lower)
        || lower.equals("die") || lower.equals("dat")
        || MotionHeads.PLACES.contains(lower)
        || lower.equals("overleg") || lower.equals("overleggen")
        || WRITTEN.contains(lower)
        || ANSWERS.contains(lower)
        || isDebate(lower)
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
      return letters.at(index);
    }
    if (lower.endsWith("verslag") || lower.endsWith("verslagen")) {
      return Optional.of(plain(index, report(index)));
    }
    if (MotionHeads.PLACES.contains(lower)) {
      return motions.nth(index);
    }
    if (lower.equals("die")) {
      return letters.taken(index).or(() -> motions.taken(index));
    }
    if (lower.equals("dat")) {
      return letters.taken(index);
    }
    if (WRITTEN.contains(lower)) {
      return UNWRITTEN.contains(words.get(index - 1).lower()) ? Optional.empty() : Optional.of(plain(index, Citation.Kind.LETTER));
    }
    if (LetterHeads.periodic(lower)) {
      return letters.sent(index) ? Optional.of(plain(index, Citation.Kind.LETTER)) : Optional.empty();
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
    if (isDebate(lower)) {
      return Optional.of(plain(index, Citation.Kind.DEBATE));
    }
    return OTHER.contains(lower) ? Optional.of(plain(index, Citation.Kind.OTHER)) : Optional.empty();
  }

  /** The report of a debate or consultation is the Kamer's own record of it. */
  private Citation.Kind report(int index) {
    if (heldRelative(index)) {
      return Citation.Kind.DEBATE;
    }
    if (THEREOF.contains(words.get(index + 1).lower())) {
      return heldBefore(index) ? Citation.Kind.DEBATE : Citation.Kind.REPORT;
    }
    for (int i = index + 1; i < index + BRACKET && !words.get(i).is("("); i++) {
      if (isDebate(words.get(i).lower()) || words.get(i).lower().equals("overleg")) {
        return Citation.Kind.DEBATE;
      }
    }
    return Citation.Kind.REPORT;
  }

  /** "Toegezegd in het debat van 3 mei, zie het verslag daarvan": a debate is what the sentence speaks of. */
  private boolean heldBefore(int index) {
    for (int i = index - 1; i >= 0; i--) {
      if (isDebate(words.get(i).lower()) || words.get(i).lower().equals("overleg") && HELD.contains(words.get(i - 1).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "het debat van 8 oktober jl., waarvan het verslag is vastgesteld": the relative clause is that of a debate, and no other meeting stands between. */
  private boolean heldRelative(int index) {
    int which = MotionHeads.ARTICLES.contains(words.get(index - 1).lower()) ? index - 2 : index - 1;
    if (!words.get(which).lower().equals("waarvan")) {
      return false;
    }
    for (int i = words.get(which - 1).is(",") ? which - 2 : which - 1; i >= Math.max(0, which - ANTECEDENT); i--) {
      String lower = words.get(i).lower();
      if (isDebate(lower) || lower.equals("overleg") && HELD.contains(words.get(i - 1).lower())) {
        return true;
      }
      if (words.get(i).is(",") || MotionHeads.STOPS.contains(words.get(i).text()) || GATHERINGS.end(lower)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a new head takes the place of one that still waits for its number: the subject of a motion may itself speak of reports. */
  boolean supersedes(CitationHead waiting, CitationHead found, int index) {
    if (told(waiting, found, index)) {
      return false;
    }
    if (found.kind() == Citation.Kind.DEBATE && promised(waiting.next(), index)) {
      return true;
    }
    boolean nameless = waiting.isMotion() && !waiting.citesAlone() && waiting.items().isEmpty() || waiting.kind() == Citation.Kind.ANSWERS;
    if (found.kind() == Citation.Kind.DEBATE && nameless && numbered(found.next(), waiting.plural())) {
      return true;
    }
    if (found.isMotion() && waiting.kind() == Citation.Kind.LETTER && found.plural() && !found.citesAlone() && index - waiting.next() <= 1) {
      return false; // "de verzamelbrief moties en toezeggingen"
    }
    if (found.isMotion()) {
      return !found.movers().isEmpty() || !found.items().isEmpty() || !waiting.citesAlone();
    }
    if (waiting.isMotion() && LetterHeads.periodic(words.get(index).lower())) {
      return false; // "de motie over de voortgangsrapportage"
    }
    if (waiting.isMotion() && waiting.citesAlone()) {
      return found.kind() == Citation.Kind.LETTER && (found.citesAlone() || led(index));
    }
    if (found.kind() == Citation.Kind.DEBATE || complement(waiting, index) || brought(waiting, found, index)) {
      return false;
    }
    // "Kamerbrief Verslag conferentie", "verslag van het overleg": the first word says what it is
    int distance = index - waiting.next();
    boolean title = distance <= 1 || (distance <= 4 && words.follow(waiting.next(), "van"));
    return !title;
  }

  /** "de brief waarin de gevolgen van het amendement worden geschetst (36 045, nr. 5)": what a relative clause of a letter speaks of, where its verb and not the number follows. */
  private boolean told(CitationHead waiting, CitationHead found, int index) {
    boolean relative = waiting.kind() == Citation.Kind.LETTER && RELATIVES.contains(words.get(words.get(waiting.next()).is(",") ? waiting.next() + 1 : waiting.next()).lower());
    String next = words.get(index + 1).lower();
    boolean plain = !found.citesAlone() && found.movers().isEmpty() && found.items().isEmpty() && (found.isMotion() || found.kind() == Citation.Kind.OTHER);
    return relative && plain && !next.isEmpty() && Character.isLetter(next.charAt(0)) && !NAMING.contains(next) && !next.startsWith("kamerstuk") && !next.startsWith("nr") && !MotionHeads.SUBJECTS.contains(next);
  }

  /** "de moties die bij het debat van 4 maart jl. (Kamerstuk 36 045, nr. 5) zijn ingediend": the one number in brackets is that of what stands before them. */
  private boolean numbered(int from, boolean several) {
    int open = DatedWords.behind(words, from);
    open += words.get(open).is(".") || words.get(open).is("jl.") ? 1 : 0;
    if (several && open > from && MotionHeads.SUBJECTS.contains(words.get(open).lower())) {
      open = subject(open);
    }
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

  /** "enkele moties uit het debat van 4 maart over havens (Kamerstuk 36 045, nr. 5)": index behind what the debate was about. */
  private int subject(int from) {
    int open = from;
    while (open < from + MotionHeads.SUBJECT && open < words.size() && !MotionHeads.STOPS.contains(words.get(open).text()) && !words.get(open).is(",") && !mayStart(words.get(open).lower())) {
      open++;
    }
    return open;
  }

  /** "bij brief van 3 juli zond ik het rapport (Kamerstuk …)": the paper is the letter with which it came. */
  private boolean brought(CitationHead waiting, CitationHead found, int index) {
    int noun = words.from(waiting.range().start());
    int leads = words.get(noun - 1).is("de") || words.get(noun - 1).is("een") || words.get(noun - 1).is("mijn") ? noun - 2 : noun - 1;
    boolean brings = waiting.kind() == Citation.Kind.LETTER && BRINGING.contains(words.get(leads).lower());
    boolean sent = false;
    for (int i = noun; i < index; i++) {
      sent |= SENT.contains(words.get(i).lower());
    }
    return brings && sent && (found.kind() == Citation.Kind.OTHER || found.kind() == Citation.Kind.REPORT);
  }

  /** "de kabinetsreactie op het rapport": the second noun belongs to the first. */
  private boolean complement(CitationHead waiting, int index) {
    if (handed(words.from(waiting.range().start()))) {
      return false; // what is sent here and now has no number yet
    }
    int article = ARTICLES.contains(words.get(index - 1).lower()) ? index - 1 : index;
    return waiting.kind() == Citation.Kind.LETTER && waiting.next() == article - 1 && COMPLEMENTING.contains(words.get(article - 1).lower());
  }

  /** "Hierbij bied ik u de reactie … aan": what a noun names is what the letter itself hands over. */
  private boolean handed(int noun) {
    int before = ARTICLES.contains(words.get(noun - 1).lower()) || LEADS.contains(words.get(noun - 1).lower()) ? noun - 2 : noun - 1;
    if (GOVERNING.contains(words.get(before).lower()) || GOVERNING.contains(words.get(noun - 1).lower())) {
      return false; // "Hierbij bied ik u, in vervolg op de reactie …, de evaluatie aan"
    }
    for (int i = noun - 1; i >= 0 && !words.get(i).is(";"); i--) {
      if (HERE.contains(words.get(i).lower())) {
        return true;
      }
    }
    return false;
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

  private CitationHead plain(int index, Citation.Kind kind) {
    if (words.get(index).lower().equals("nota") && words.follow(index + 1, "naar", "aanleiding") && words.follow(index + 3, "van", "het")) {
      int report = words.get(index + 5).lower().equals("verslag") ? index + 5 : index + 6;
      return new CitationHead(kind, words.get(index).range().to(words.get(report).range()), List.of(), false, false, List.of(), false, report + 1);
    }
    boolean plural = words.get(index).lower().endsWith("en"); // "de commissiedebatten van"
    return new CitationHead(kind, words.get(index).range(), List.of(), false, plural, List.of(), false, index + 1);
  }

}

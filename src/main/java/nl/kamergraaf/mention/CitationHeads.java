package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.Sentence;

/** Reads the words before a number: which kind of document they name, and whose motion it is. */
final class CitationHeads {

  private static final Set<String> MOTION = Set.of("motie", "moties", "kamermotie", "kamermoties");
  private static final Set<String> AMENDMENT = Set.of("amendement", "amendementen", "subamendement", "subamendementen");
  private static final Set<String> ANSWERS = Set.of("antwoord", "antwoorden", "beantwoording", "kamervragen", "vragen");
  private static final Set<String> DEBATE =
      Set.of(
          "debat", "debatten", "commissiedebat", "commissiedebatten", "notaoverleg", "notaoverleggen", "wetgevingsoverleg", "wetgevingsoverleggen", "tweeminutendebat", "tweeminutendebatten", "handelingen", "ao", "vao",
          "vso", "wgo");
  /** What a ministry writes to the Kamer under another name than letter. */
  private static final Set<String> WRITTEN =
      Set.of("reactie", "kabinetsreactie", "beleidsreactie", "appreciatie", "kabinetsappreciatie", "kabinetsstandpunt");
  private static final Set<String> OTHER = Set.of("nota", "notitie", "rapport", "agenda", "wetsvoorstel", "initiatiefnota", "evaluatie", "bijlage", "memorie");
  /** "het schriftelijk overleg": a debate of the Kamer. */
  private static final Set<String> HELD = Set.of("schriftelijk", "algemeen", "mondeling", "plenair");
  private static final Set<String> MEETINGS = Set.of("top", "conferentie", "bijeenkomst", "reis", "bezoek", "ministeriële");
  private static final int REPORTED = 8;
  private static final int TAKEN = 12;
  private static final Set<String> OWN = Set.of("mijn", "onze", "eerdere", "vorige", "genoemde", "recente");
  private static final Set<String> STRUCTURAL = Set.of("handelingen", "aanhangsel", "tk", "tweede", "nr");
  private static final Set<String> BEFORE_ITEM = Set.of("op", "stuk", "stukken", "onder", "met", "de", "het");
  private static final Set<String> BEHIND_MOVERS = Set.of("over", "inzake", "betreffende", "die", "waarin");
  private static final Set<String> PUT = Set.of("ingediend", "voorgesteld");
  private static final Set<String> PUT_BEFORE = Set.of("ingediende", "voorgestelde");
  private static final Set<String> CALLS = Set.of("verzoek", "wens", "oproep");
  private static final Set<String> LEADS = Set.of("bij", "in", "per", "via", "middels", "met", "zie", "onze", "mijn", "deze", "die");

  private final Reading reading;
  private final Words words;
  private final List<Hit> hits;
  private final Surnames surnames;
  private final Sentence sentence;
  private final Dossiers dossiers;
  private final Sequences sequences;

  CitationHeads(Reading reading, Words words, Surnames surnames, Sentence sentence, Dossiers dossiers) {
    this.reading = reading;
    this.words = words;
    this.surnames = surnames;
    this.sentence = sentence;
    this.dossiers = dossiers;
    this.sequences = new Sequences(dossiers);
    this.hits = reading.hits(sentence);
  }

  /** False means that a word in small letters names no kind of document. */
  static boolean mayStart(String lower) {
    return MOTION.contains(lower)
        || AMENDMENT.contains(lower)
        || lower.endsWith("brief")
        || lower.endsWith("brieven")
        || lower.endsWith("verslag")
        || lower.endsWith("verslagen")
        || CALLS.contains(lower)
        || lower.equals("die")
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
    if (MOTION.contains(lower)) {
      return Optional.of(motion(index, Citation.Kind.MOTION));
    }
    if (AMENDMENT.contains(lower)) {
      return Optional.of(motion(index, Citation.Kind.AMENDMENT));
    }
    if (lower.endsWith("brief") || lower.endsWith("brieven")) {
      return itself(index) ? Optional.empty() : Optional.of(letter(index, lower));
    }
    if (lower.endsWith("verslag") || lower.endsWith("verslagen")) {
      return Optional.of(plain(index, report(index)));
    }
    if (lower.equals("die")) {
      return taken(index);
    }
    if (WRITTEN.contains(lower)) {
      return words.get(index - 1).lower().equals("in") || words.get(index - 1).lower().equals("als") ? Optional.empty() : Optional.of(plain(index, Citation.Kind.LETTER));
    }
    if (lower.equals("agenda") && words.get(index - 1).lower().equals("geannoteerde")) {
      return Optional.of(plain(index, Citation.Kind.LETTER));
    }
    if (lower.startsWith("overleg")) {
      return HELD.contains(words.get(index - 1).lower()) ? Optional.of(plain(index, Citation.Kind.DEBATE)) : Optional.empty();
    }
    if (CALLS.contains(lower)) {
      return request(index);
    }
    if (ANSWERS.contains(lower)) {
      return Optional.of(plain(index, Citation.Kind.ANSWERS));
    }
    if (DEBATE.contains(lower)) {
      return Optional.of(plain(index, Citation.Kind.DEBATE));
    }
    return OTHER.contains(lower) ? Optional.of(plain(index, Citation.Kind.OTHER)) : Optional.empty();
  }

  /** "Deze brief beschrijft …" is the letter that cites; "deze brief (Kamerstuk …)" is another. */
  private boolean itself(int index) {
    boolean number = words.get(index + 1).is("(") || words.get(index + 1).lower().startsWith("kamerstuk") || words.get(index + 1).is(",");
    return words.get(index - 1).lower().equals("deze") && !number;
  }

  /** "Deze brief is een vervolg op die van 27 juni 2024 (Kamerstuk …)": the pronoun is another letter. */
  private Optional<CitationHead> taken(int index) {
    int dated = dated(index + 1);
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

  /** A report of a council is a letter of the minister who was there. */
  private Citation.Kind report(int index) {
    for (int i = index + 1; i < index + REPORTED && !words.get(i).is("("); i++) {
      String word = words.get(i).lower();
      if (word.endsWith("raad") || MEETINGS.contains(word)) {
        return Citation.Kind.LETTER;
      }
    }
    return Citation.Kind.REPORT;
  }

  /** Whether a new head takes the place of one that still waits for its number: the subject of a motion may itself speak of reports. */
  boolean supersedes(CitationHead waiting, CitationHead found, int index) {
    if (found.kind() == Citation.Kind.DEBATE && promised(waiting.next(), index)) {
      return true;
    }
    if (found.isMotion()) {
      return !found.movers().isEmpty() || !found.items().isEmpty() || !waiting.citesAlone();
    }
    if (waiting.isMotion() && waiting.citesAlone()) {
      return found.kind() == Citation.Kind.LETTER && (found.citesAlone() || led(index));
    }
    if (found.kind() == Citation.Kind.DEBATE) {
      return false;
    }
    // "Kamerbrief Verslag conferentie", "verslag van het overleg": the first word says what it is
    int distance = index - waiting.next();
    boolean title = distance <= 1 || (distance <= 4 && words.follow(waiting.next(), "van"));
    return !title;
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

  /** Movers that follow a number: "de motie op stuk nr. 48 van het lid Jansen", "... c.s. (…), De Boer c.s. (…)". */
  Movers movers(int index) {
    return Movers.read(reading.text(), words, index, this::structural, stop());
  }

  private CitationHead motion(int index, Citation.Kind kind) {
    boolean plural = words.get(index).lower().endsWith("s") || words.get(index).lower().endsWith("en");
    int at = index + 1;
    Items items = items(at);
    at = Math.max(at, items.next());
    Movers movers = moved(index, at);
    boolean named = !movers.names().isEmpty() && (movers.marked() || movers.unnamed() || vouched(movers));
    int next = named ? movers.next() : at;
    if (items.numbers().isEmpty() && named) {
      items = items(next);
      next = Math.max(next, items.next());
    }
    int last = named ? movers.next() : items.numbers().isEmpty() ? index + 1 : items.next();
    Range range = words.get(index).range().to(words.get(last - 1).range());
    return new CitationHead(
        kind, range, named ? movers.names() : List.of(), named && movers.unnamed(), plural, items.numbers(), named || !items.numbers().isEmpty(), next);
  }

  /** Movers behind "motie", also in a clause of their own: "motie, ingediend door het lid Jansen", "motie die het lid Jansen"; or before: "door het lid Jansen ingediende". */
  private Movers moved(int index, int at) {
    boolean clause = words.get(at).is(",") && PUT.contains(words.get(at + 1).lower()) || words.get(at).is("die");
    Movers behind = movers(clause ? at + 1 : at);
    if (!behind.names().isEmpty() && (!clause || behind.marked())) {
      return behind;
    }
    if (PUT_BEFORE.contains(words.get(index - 1).lower())) {
      for (int i = index - 2; i >= Math.max(0, index - 12); i--) {
        Movers before = words.get(i).is("door") ? movers(i) : Movers.none(i);
        if (before.marked() && before.next() == index - 1) {
          return new Movers(before.names(), before.unnamed(), true, at);
        }
      }
    }
    return Movers.none(at);
  }

  /** "verzoek van het lid Jansen" asks what a motion asks, and is cited as one; a wish that is a paper of the Kamer by itself is a motion. */
  private Optional<CitationHead> request(int index) {
    Movers movers = words.follow(index + 1, "van") ? movers(index + 1) : Movers.none(index + 1);
    if (!movers.marked() || movers.names().isEmpty()) {
      return Optional.empty();
    }
    Range range = words.get(index).range().to(words.get(movers.next() - 1).range());
    boolean paper = words.get(movers.next()).is("(") && words.get(movers.next() + 1).lower().startsWith("kamerstuk") && !words.get(index).lower().equals("verzoek");
    Citation.Kind kind = paper ? Citation.Kind.MOTION : Citation.Kind.OTHER;
    return Optional.of(new CitationHead(kind, range, movers.names(), movers.unnamed(), false, List.of(), false, movers.next()));
  }

  /** A bare capitalised word behind "motie" may be its subject; a number or subject behind it or a known member makes it a mover. */
  private boolean vouched(Movers movers) {
    Word next = words.get(movers.next());
    boolean more = next.is("(") || next.lower().startsWith("kamerstuk") || BEHIND_MOVERS.contains(next.lower()) || words.follow(movers.next(), "om", "te");
    return (more && movers.names().size() <= 3) || surnames.knowsAll(movers.names());
  }

  private record Items(List<Sequences.Found> numbers, int next) {}

  /** Numbers without dossier: "op stuk nr. 48", "onder nrs. 63 en 66", "(nr. 52)". */
  private Items items(int from) {
    int at = from;
    while (at - from < 3 && BEFORE_ITEM.contains(words.get(at).lower())) {
      at++;
    }
    boolean open = words.get(at).is("(");
    Word word = words.get(open ? at + 1 : at);
    if (!word.lower().startsWith("nr") && !word.lower().startsWith("nummer")) {
      return new Items(List.of(), from);
    }
    String text = reading.text().text();
    List<Sequences.Found> found = sequences.read(text, word.start(), sentence.range().end(), Sequences.Trust.BARE);
    boolean whole = !found.isEmpty() && found.stream().allMatch(f -> Letters.isDigit(f.number(), 0) && !startsDossier(text, f));
    int next = whole ? words.from(found.get(found.size() - 1).range().end()) : from;
    boolean dossier = words.get(next).is(",") && words.get(next + 1).lower().startsWith("kamerstuk");
    if (!whole || (open && !words.get(next).is(")") && !dossier)) {
      return new Items(List.of(), from);
    }
    List<Sequences.Found> numbers = new ArrayList<>(found);
    numbers.set(0, new Sequences.Found(found.get(0).number(), word.range().to(found.get(0).range())));
    return new Items(numbers, open && !dossier ? next + 1 : next);
  }

  private boolean startsDossier(String text, Sequences.Found number) {
    return dossiers.read(text, number.range().start(), sentence.range().end()).filter(d -> d.key().number().length() == 5).isPresent();
  }

  private CitationHead letter(int index, String lower) {
    int dated = dated(index + 1);
    boolean toParliament = lower.startsWith("kamerbr") || OWN.contains(words.get(index - 1).lower());
    boolean alone = dated > index + 1 && toParliament;
    int next = alone ? dated : index + 1;
    Range range = words.get(index).range().to(words.get(next - 1).range());
    return new CitationHead(Citation.Kind.LETTER, range, List.of(), false, lower.endsWith("brieven"), List.of(), alone, next);
  }

  /** Index behind "van 6 december 2024" or "d.d. 6 december 2024". */
  private int dated(int from) {
    if (!words.follow(from, "van") && !words.follow(from, "d.d.") && !words.follow(from, "dd")) {
      return from;
    }
    int at = words.get(from + 1).is(".") ? from + 2 : from + 1;
    String day = words.get(at).text();
    boolean date = day.length() <= 2 && day.chars().allMatch(Character::isDigit) && Sequences.isMonth(words.get(at + 1).lower());
    if (!date) {
      return from;
    }
    String year = words.get(at + 2).text();
    return Dossiers.isYear(year) || year.equals("jl") ? at + 3 : at + 2;
  }

  /** A name of the register that is no person's starts at a place; names of towns are surnames too. */
  private boolean startsName(int place) {
    for (int i = Hits.from(hits, place); i < hits.size() && hits.get(i).range().start() == place; i++) {
      if (hits.get(i) instanceof Hit.OfEntry of && of.entries().stream().noneMatch(e -> e.kind() == Kind.PERSON || e.kind() == Kind.PLACE)) {
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
    return new CitationHead(kind, words.get(index).range(), List.of(), false, false, List.of(), false, index + 1);
  }

  /** Words that are no name anywhere. Places are: "het lid Van Wageningen". */
  private boolean structural(Word word) {
    String lower = word.lower();
    return lower.startsWith("kamer") || lower.endsWith("brief") || MOTION.contains(lower) || STRUCTURAL.contains(lower);
  }

  private Predicate<Word> stop() {
    return word -> structural(word) || startsName(word.start());
  }
}

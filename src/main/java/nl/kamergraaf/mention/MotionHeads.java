package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.Sentence;

/** Reads the words that name a motion, an amendment or a request: whose it is, and the numbers without dossier that they hold. */
final class MotionHeads {

  private static final Set<String> BEFORE_ITEM = Set.of("op", "stuk", "stukken", "onder", "met", "de", "het");
  static final Set<String> SUBJECTS = Set.of("over", "inzake", "betreffende", "om", "voor", "tegen", "aangaande", "met");
  /** "de motie van het lid Jansen, gedrukt onder nr. 52" */
  private static final Set<String> PRINTED = Set.of("gedrukt", "geregistreerd", "rondgedeeld", "bekend", "genummerd");
  /** "(nr. 52, Kamerstuk 36 045)", "(nrs. 52 en 53 van Kamerstuk 36 045)" */
  private static final Set<String> OF_DOSSIER = Set.of(",", ";", "van", "bij", "in", "uit");
  private static final String PROCEEDINGS = "handelingen";
  private static final Set<String> RELATIVES = Set.of("waarmee", "waarin", "dat");
  static final Set<String> STOPS = Set.of("(", ";", ":", "\n");
  /** What tells one of several motions from the others: "de tweede, eveneens van het lid Jansen". */
  static final Set<String> PLACES = Set.of("ene", "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "laatste", "andere");
  private static final Set<String> LIKEWISE = Set.of(",", "eveneens", "ook", "tevens", "opnieuw", "weer");
  /** Words of a subject, at most. */
  static final int SUBJECT = 30;
  /** Words between a motion and a pronoun that is another one, at most. */
  private static final int TAKEN = 40;
  /** Words between "nr." and whose the motion is, at most: the number, one that it replaces, "eveneens". */
  private static final int OWNED = 16;
  /** Words of the movers behind such a pronoun, at most. */
  private static final int MOVERS = 16;
  static final Set<String> NUMBER = Set.of("nr", "nr.");
  static final Set<String> ARTICLES = Set.of("de", "het");

  record Items(List<Sequences.Found> numbers, Optional<Replacement> old, int next) {}

  private final Reading reading;
  private final Words words;
  private final Surnames surnames;
  private final MotionMovers owners;
  private final Sentence sentence;
  private final Dossiers dossiers;
  private final Sequences sequences;
  private final EarlierMotions earlier;

  MotionHeads(Reading reading, Words words, Surnames surnames, Sentence sentence, Dossiers dossiers) {
    this.reading = reading;
    this.words = words;
    this.surnames = surnames;
    this.sentence = sentence;
    this.dossiers = dossiers;
    this.sequences = new Sequences(dossiers);
    this.earlier = new EarlierMotions(reading, words, sentence);
    this.owners = new MotionMovers(reading, words, surnames, sentence);
  }

  /** Whose the motions and amendments of the sentence are. */
  MotionMovers owners() {
    return owners;
  }

  CitationHead motion(int index, Citation.Kind kind) {
    boolean plural = words.get(index).lower().endsWith("s") || words.get(index).lower().endsWith("en");
    int at = adopted(index + 1);
    Items items = items(at);
    at = Math.max(at, items.next());
    Movers movers = owners.of(index, at);
    boolean named = !movers.names().isEmpty() && (movers.marked() || movers.unnamed() || owners.vouched(movers));
    if (items.numbers().isEmpty() && named) {
      items = items(movers.next());
      items = items.numbers().isEmpty() ? itemsBehindSubject(movers.next()) : items;
    }
    int next = named ? Math.max(movers.next(), items.next()) : at;
    int last = named ? movers.next() : items.numbers().isEmpty() ? index + 1 : items.next();
    Range range = words.get(index).range().to(words.get(last - 1).range());
    Optional<Replacement> old = items.old().or(() -> named ? replaced(movers.next()) : Optional.empty());
    int behind = old.map(replacement -> Math.max(next, words.from(replacement.range().end()))).orElse(next);
    return new CitationHead(
        kind, range, named ? movers.names() : List.of(), named && movers.unnamed(), plural, items.numbers(), named || !items.numbers().isEmpty(), behind,
        named ? movers.each() : List.of(), old);
  }

  /** "aangenomen motie (Handelingen II 2021/22, nr. 40, item 7) van de leden": behind the brackets that say where it was put to the vote. */
  private int adopted(int at) {
    if (!words.get(at).is("(") || !words.get(at + 1).lower().equals(PROCEEDINGS)) {
      return at;
    }
    int close = at + 1;
    while (close < Math.min(words.size(), at + SUBJECT) && !words.get(close).is(")")) {
      close++;
    }
    return words.get(close).is(")") && words.get(close + 1).is("van") ? close + 1 : at;
  }

  /** "van het lid Jansen c.s. over havens, ter vervanging van nr. 8": what the words behind the movers say that it replaces. */
  private Optional<Replacement> replaced(int from) {
    int at = from;
    while (at < from + SUBJECT && at < words.size() && !STOPS.contains(words.get(at).text())) {
      if (words.get(at).is("ter") || words.get(at).is("t.v.v.")) {
        return replaced(words.get(at - 1).end(), false);
      }
      at++;
    }
    return replaced(words.get(from - 1).end(), false);
  }

  /** The same right behind a place. */
  private Optional<Replacement> replaced(int place, boolean inParenthesis) {
    String text = reading.text().text();
    int limit = sentence.range().end();
    return inParenthesis ? Replacement.behind(text, place, limit, dossiers, sequences) : Replacement.behindMovers(text, place, limit, dossiers, sequences);
  }

  /** "verzoek van het lid Jansen" asks what a motion asks, and is cited as one; a wish that is a paper of the Kamer by itself is a motion. */
  Optional<CitationHead> request(int index) {
    Movers movers = words.follow(index + 1, "van") ? owners.movers(index + 1) : Movers.none(index + 1);
    if (!movers.marked() || movers.names().isEmpty()) {
      return Optional.empty();
    }
    Range range = words.get(index).range().to(words.get(movers.next() - 1).range());
    boolean paper = words.get(movers.next()).is("(") && words.get(movers.next() + 1).lower().startsWith("kamerstuk") && !words.get(index).lower().equals("verzoek");
    boolean motion = ARTICLES.contains(words.get(index - 1).lower()) && words.get(index - 2).is("en") && CitationHeads.isMotion(words.get(index - 3).lower()); // "de motie en het verzoek van het lid Jansen"
    Citation.Kind kind = paper || motion ? Citation.Kind.MOTION : Citation.Kind.OTHER;
    return Optional.of(new CitationHead(kind, range, movers.names(), movers.unnamed(), false, List.of(), false, movers.next()));
  }

  /** "De motie van het lid Jansen (…) is verworpen, die van het lid De Boer (…) aangehouden", "die op stuk nr. 12": the pronoun is another motion. */
  Optional<CitationHead> taken(int index) {
    Movers movers = words.get(index + 1).is("van") ? owners.movers(index + 1) : Movers.none(index);
    boolean whose = !movers.names().isEmpty() && (words.get(movers.next()).is("(") || movers.marked() && numberedBehindSubject(movers.next()));
    Items items = items(whose ? movers.next() : index + 1);
    if (!whose && (items.numbers().isEmpty() || !BEFORE_ITEM.contains(words.get(index + 1).lower()))) {
      return Optional.empty();
    }
    boolean opens = index == 0 && whose && movers.marked(); // "De motie-Jansen (…) is verworpen. Die van het lid De Boer (…) is aangehouden."
    Optional<Citation.Kind> kind = opens ? earlier.any(index) : movers.marked() ? earlier.moved(index, TAKEN) : earlier.inSentence(index, TAKEN);
    return kind.map(of -> pronoun(index, of, movers, items, whose));
  }

  /** "over havens (36 045, nr. 5)": brackets with a number stand behind what a motion is about. */
  private boolean numberedBehindSubject(int from) {
    if (!SUBJECTS.contains(words.get(from).lower())) {
      return false;
    }
    int open = from + 1;
    while (open < from + SUBJECT && open < words.size() && !STOPS.contains(words.get(open).text()) && !CitationHeads.isPaper(words.get(open).lower())) {
      open++;
    }
    String first = words.get(open + 1).lower();
    return words.get(open).is("(") && (first.startsWith("kamerstuk") || first.startsWith("nr") || !first.isEmpty() && Character.isDigit(first.charAt(0)));
  }

  /** The same where the mark of a note stands for the brackets: "de motie van het lid Jansen¹ en die van het lid De Boer²". */
  Optional<CitationHead> takenAt(int place) {
    int end = words.from(place);
    for (int i = end - 2; i >= Math.max(0, end - MOVERS); i--) {
      if (words.get(i).is("die") && words.get(i + 1).is("van")) {
        int index = i;
        Movers movers = owners.movers(i + 1);
        boolean whole = movers.marked() && movers.next() == end;
        return whole ? earlier.inSentence(i, TAKEN).map(kind -> pronoun(index, kind, movers, items(end), true)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private CitationHead pronoun(int index, Citation.Kind kind, Movers movers, Items items, boolean whose) {
    int next = items.numbers().isEmpty() ? movers.next() : items.next();
    Range range = words.get(index).range().to(words.get((whose ? movers.next() : next) - 1).range());
    return new CitationHead(kind, range, movers.names(), movers.unnamed(), false, items.numbers(), true, next, movers.each(), items.old());
  }

  /** "De derde, eveneens van het lid Jansen (nr. 1147)", also where the motions are spoken of in a sentence before. */
  Optional<CitationHead> nth(int index) {
    int at = index + 1;
    while (at < index + 3 && LIKEWISE.contains(words.get(at).lower())) {
      at++;
    }
    if (ARTICLES.contains(words.get(index - 1).lower()) && words.get(index + 1).is("(")) {
      return oneOf(index);
    }
    Movers movers = ARTICLES.contains(words.get(index - 1).lower()) && words.get(at).is("van") ? owners.movers(at) : Movers.none(at);
    if (!movers.marked() || movers.names().isEmpty() || !words.get(movers.next()).is("(")) {
      return Optional.empty();
    }
    Items items = items(movers.next());
    return earlier.any(index).map(kind -> pronoun(index, kind, movers, items, true));
  }

  /** "Van het lid Jansen zijn twee moties aangenomen. De ene (36 045, nr. 5) …, de andere (36 045, nr. 6) …" */
  private Optional<CitationHead> oneOf(int index) {
    return earlier.several(index, surnames).map(several ->
        new CitationHead(several.kind(), words.get(index).range(), several.movers().names(), several.movers().unnamed(), false, List.of(), false, index + 1));
  }

  /** "Dat geldt ook voor nr. 159, eveneens van het lid Jansen": the number of another of the motions spoken of. */
  Optional<CitationHead> numbered(int index) {
    if (!NUMBER.contains(words.get(index).lower()) || !owned(index)) {
      return Optional.empty();
    }
    Items items = items(index);
    int at = items.next();
    while (at < items.next() + 2 && LIKEWISE.contains(words.get(at).lower())) {
      at++;
    }
    Movers movers = items.numbers().size() == 1 && words.get(at).is("van") ? owners.movers(at) : Movers.none(at);
    if (!movers.marked() || movers.names().isEmpty()) {
      return Optional.empty();
    }
    Range range = words.get(index).range().to(words.get(movers.next() - 1).range());
    return earlier.any(index)
        .map(kind -> new CitationHead(kind, range, movers.names(), movers.unnamed(), false, items.numbers(), true, movers.next(), movers.each(), items.old()));
  }

  /** A quick look: false means that no "van" stands near. */
  private boolean owned(int number) {
    for (int i = number + 1; i <= number + OWNED; i++) {
      if (words.get(i).is("van")) {
        return true;
      }
    }
    return false;
  }

  /** Numbers without dossier: "op stuk nr. 48", "onder nrs. 63 en 66", "(nr. 52)". */
  Items items(int from) {
    int printed = words.get(from).is(",") && PRINTED.contains(words.get(from + 1).lower()) ? from + 2 : PRINTED.contains(words.get(from).lower()) ? from + 1 : from;
    int at = words.get(from).is(",") && words.get(from + 1).lower().startsWith("nr") ? from + 1 : printed;
    while (at - printed < 3 && BEFORE_ITEM.contains(words.get(at).lower())) {
      at++;
    }
    boolean open = words.get(at).is("(");
    Word word = words.get(open ? at + 1 : at);
    if (!word.lower().startsWith("nr") && !word.lower().startsWith("nummer")) {
      return new Items(List.of(), Optional.empty(), from);
    }
    String text = reading.text().text();
    List<Sequences.Found> found = sequences.read(text, word.start(), sentence.range().end(), Sequences.Trust.BARE);
    boolean whole = !found.isEmpty() && found.stream().allMatch(f -> Letters.isDigit(f.number(), 0) && !dossiers.startsAt(text, f.range().start(), sentence.range().end()));
    Optional<Replacement> old = whole ? replaced(found.get(found.size() - 1).range().end(), open) : Optional.empty();
    int next = whole ? words.from(old.map(Replacement::range).orElse(found.get(found.size() - 1).range()).end()) : from;
    boolean dossier = OF_DOSSIER.contains(words.get(next).lower()) && words.get(next + 1).lower().startsWith("kamerstuk");
    int same = SameDossier.behind(words, next);
    next = open && words.get(same).is(")") ? same : next;
    if (!whole || (open && !words.get(next).is(")") && !dossier)) {
      return new Items(List.of(), Optional.empty(), from);
    }
    List<Sequences.Found> numbers = new ArrayList<>(found);
    numbers.set(0, new Sequences.Found(found.get(0).number(), word.range().to(found.get(0).range())));
    return new Items(numbers, old, open && !dossier ? next + 1 : next);
  }

  /** Numbers behind what the motion is about: "de motie-Jansen over kades (nr. 52)", unless another document is named before them. */
  private Items itemsBehindSubject(int from) {
    Items none = new Items(List.of(), Optional.empty(), from);
    int opener = words.get(from).is(",") ? from + 1 : from;
    if (!owners.tellsSubject(opener) && !SUBJECTS.contains(words.get(opener).lower()) && !RELATIVES.contains(words.get(opener).lower())) {
      return none;
    }
    for (int i = from + 1; i < from + SUBJECT && i < words.size(); i++) {
      if (words.get(i).is("(")) {
        return words.get(i + 1).lower().startsWith("nr") ? items(i) : none;
      }
      if (STOPS.contains(words.get(i).text()) || CitationHeads.isPaper(words.get(i).lower())) {
        return none;
      }
    }
    return none;
  }
}

package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.Sentence;

/** Reads the words that name a motion, an amendment or a request: whose it is, and the numbers without dossier that they hold. */
final class MotionHeads {

  private static final Set<String> BEFORE_ITEM = Set.of("op", "stuk", "stukken", "onder", "met", "de", "het");
  private static final Set<String> BEHIND_MOVERS = Set.of("over", "inzake", "betreffende", "die", "waarin");
  private static final Set<String> SUBJECTS = Set.of("over", "inzake", "betreffende", "om", "voor", "tegen", "aangaande", "met");
  private static final Set<String> RELATIVES = Set.of("waarmee", "waarin", "dat");
  private static final Set<String> STOPS = Set.of("(", ";", ":", "\n");
  /** Words of a subject, at most. */
  private static final int SUBJECT = 30;
  /** Words between a motion and a pronoun that is another one, at most. */
  private static final int TAKEN = 40;
  private static final Set<String> PUT = Set.of("ingediend", "voorgesteld");
  private static final Set<String> PUT_BEFORE = Set.of("ingediende", "voorgestelde");
  private static final Set<String> FORWARD = Set.of("diende", "dienden");
  private static final Set<String> ASKS = Set.of("heeft", "hebben", "vroeg", "vroegen", "verzocht", "verzochten");
  private static final Set<String> PRONOUNS = Set.of("hem", "haar");
  /** "van hetzelfde lid" */
  private static final Set<String> SAME = Set.of("hetzelfde", "dit", "dat", "voornoemd", "genoemd", "laatstgenoemd");
  /** The last word of what titles one member. */
  private static final Set<String> MEMBERS = Set.of("lid", "heer", "mevrouw", "kamerlid");
  private static final Set<String> POSSESSIVES = Set.of("zijn", "haar", "hun");
  private static final Set<String> WISHES = Set.of("wens", "verzoek", "oproep", "voorstel", "pleidooi", "idee");
  private static final int OWNER = 12;
  private static final Set<String> ARTICLES = Set.of("de", "het");
  private static final Set<String> STRUCTURAL = Set.of("handelingen", "aanhangsel", "tk", "tweede", "nr");

  record Items(List<Sequences.Found> numbers, Optional<Replacement> old, int next) {}

  private final Reading reading;
  private final Words words;
  private final List<Hit> hits;
  private final Surnames surnames;
  private final Sentence sentence;
  private final Dossiers dossiers;
  private final Sequences sequences;

  MotionHeads(Reading reading, Words words, Surnames surnames, Sentence sentence, Dossiers dossiers) {
    this.reading = reading;
    this.words = words;
    this.surnames = surnames;
    this.sentence = sentence;
    this.dossiers = dossiers;
    this.sequences = new Sequences(dossiers);
    this.hits = reading.hits(sentence);
  }

  /** Movers that follow a number: "de motie op stuk nr. 48 van het lid Jansen", "... c.s. (…), De Boer c.s. (…)". */
  Movers movers(int index) {
    return Movers.read(reading.text(), words, index, this::structural, stop());
  }

  CitationHead motion(int index, Citation.Kind kind) {
    boolean plural = words.get(index).lower().endsWith("s") || words.get(index).lower().endsWith("en");
    int at = index + 1;
    Items items = items(at);
    at = Math.max(at, items.next());
    Movers movers = moved(index, at);
    boolean named = !movers.names().isEmpty() && (movers.marked() || movers.unnamed() || vouched(movers));
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

  /** Movers that follow what the motion is about: "de motie over havens van het lid Jansen (36 045, nr. 5)". */
  private Movers behindSubject(int at) {
    if (SUBJECTS.contains(words.get(at).lower())) {
      for (int i = at + 2; i < at + SUBJECT && !STOPS.contains(words.get(i).text()); i++) {
        Movers movers = words.get(i).is("van") && words.get(i + 1).lower().length() <= 3 ? movers(i) : Movers.none(i);
        Word next = words.get(movers.next());
        if (movers.marked() && !movers.names().isEmpty() && (next.is("(") || next.lower().startsWith("kamerstuk"))) {
          return movers;
        }
      }
    }
    return Movers.none(at);
  }

  /** Movers behind "motie", also in a clause of their own: "motie, ingediend door het lid Jansen", "motie, van het lid Jansen", "motie die het lid Jansen"; or before: "door het lid Jansen ingediende". */
  private Movers moved(int index, int at) {
    boolean clause = words.get(at).is(",") && (PUT.contains(words.get(at + 1).lower()) || words.get(at + 1).is("van")) || words.get(at).is("die");
    Movers behind = movers(clause ? at + 1 : at);
    if (!behind.names().isEmpty() && (!clause || behind.marked())) {
      return behind;
    }
    if (PUT_BEFORE.contains(words.get(index - 1).lower())) {
      for (int i = index - 2; i >= Math.max(0, index - 12); i--) {
        boolean pronoun = words.get(i).is("door") && i == index - 3 && PRONOUNS.contains(words.get(i + 1).lower());
        Movers before = pronoun ? member(i, at) : words.get(i).is("door") ? movers(i) : Movers.none(i);
        if (before.marked() && (pronoun || before.next() == index - 1)) {
          return new Movers(before.names(), before.unnamed(), true, at);
        }
      }
    }
    if (words.get(at).is("van") && SAME.contains(words.get(at + 1).lower()) && words.get(at + 2).is("lid")) {
      Movers same = member(index, at + 3);
      return same.names().isEmpty() ? Movers.none(at) : same;
    }
    Movers owner = owner(index, at);
    owner = owner.names().isEmpty() ? mover(index, at) : owner;
    return owner.names().isEmpty() ? behindSubject(at) : owner;
  }

  /** "Het lid Jansen heeft haar motie ingetrokken", "de wens van het lid Jansen om … (motie met nummer …)": who is named before. */
  private Movers owner(int index, int at) {
    boolean possessed = POSSESSIVES.contains(words.get(index - 1).lower());
    boolean bracketed = words.get(index - 1).is("(") && !words.get(at).is("-") && !PersonGrammar.surname(words.get(at));
    for (int i = index - 2; (possessed || bracketed) && i >= Math.max(0, index - (possessed ? OWNER : SUBJECT)) && !STOPS.contains(words.get(i).text()) && !words.get(i).is(")"); i--) {
      boolean titled = possessed ? ARTICLES.contains(words.get(i).lower()) : words.get(i).is("van") && WISHES.contains(words.get(i - 1).lower());
      Movers movers = titled ? movers(i) : Movers.none(i);
      if (movers.marked() && !movers.names().isEmpty()) {
        return new Movers(movers.names(), movers.unnamed(), true, at);
      }
    }
    return possessed && index <= 2 ? before(at) : Movers.none(at);
  }

  /** Whom the sentence names as a member last before a word; none where they are several. */
  private Movers member(int index, int at) {
    for (int i = index - 1; i >= 0; i--) {
      Movers titled = MEMBERS.contains(words.get(i).lower()) ? movers(i) : Movers.none(i);
      if (titled.marked() && !titled.names().isEmpty()) {
        boolean one = titled.names().size() == 1 && !titled.unnamed();
        return one ? new Movers(titled.names(), false, true, at) : Movers.none(at);
      }
    }
    return Movers.none(at);
  }

  /** "Het lid Jansen vroeg naar de kades. Haar motie (…)": the one member whom the sentence before names. */
  private Movers before(int at) {
    int number = sentence.number() - 1;
    if (number < 0 || reading.text().sentences().get(number).paragraph().number() != sentence.paragraph().number()) {
      return Movers.none(at);
    }
    Sentence earlier = reading.text().sentences().get(number);
    Words before = reading.words(earlier);
    MotionHeads heads = new MotionHeads(reading, before, surnames, earlier, dossiers);
    Movers last = heads.member(before.size(), at);
    reading.leave(earlier);
    int titles = 0;
    for (int i = 0; i < before.size(); i++) {
      titles += MEMBERS.contains(before.get(i).lower()) ? 1 : 0;
    }
    return titles == 1 ? last : Movers.none(at);
  }

  /** "De heer Jansen diende een motie in", "op 3 maart diende het lid Jansen een motie in", "het lid Jansen heeft bij motie gevraagd": the subject of what puts it forward. */
  private Movers mover(int index, int at) {
    String before = words.get(index - 1).lower();
    Set<String> verbs = before.equals("een") ? FORWARD : before.equals("bij") || before.equals("per") ? ASKS : Set.of();
    for (int i = index - 2; i >= Math.max(0, index - OWNER) && !verbs.isEmpty() && !STOPS.contains(words.get(i).text()); i--) {
      if (verbs.contains(words.get(i).lower())) {
        Movers subject = movers(i + 1);
        for (int j = i - 1; !subject.marked() && j >= Math.max(0, i - OWNER); j--) {
          Movers titled = movers(j);
          subject = titled.next() == i ? titled : subject;
        }
        return subject.marked() ? new Movers(subject.names(), subject.unnamed(), true, at) : Movers.none(at);
      }
    }
    return Movers.none(at);
  }

  /** Members whom the register knows, or more than one name. */
  boolean members(Movers movers) {
    return !movers.names().isEmpty() && (movers.marked() || movers.unnamed() || movers.names().size() > 1 || surnames.knowsAll(movers.names()));
  }

  /** "verzoek van het lid Jansen" asks what a motion asks, and is cited as one; a wish that is a paper of the Kamer by itself is a motion. */
  Optional<CitationHead> request(int index) {
    Movers movers = words.follow(index + 1, "van") ? movers(index + 1) : Movers.none(index + 1);
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
    Movers movers = words.get(index + 1).is("van") ? movers(index + 1) : Movers.none(index);
    boolean whose = !movers.names().isEmpty() && words.get(movers.next()).is("(");
    Items items = items(whose ? movers.next() : index + 1);
    int next = items.numbers().isEmpty() ? movers.next() : items.next();
    if (!whose && (items.numbers().isEmpty() || !BEFORE_ITEM.contains(words.get(index + 1).lower()))) {
      return Optional.empty();
    }
    for (int i = index - 1; i >= Math.max(0, index - TAKEN); i--) {
      if (CitationHeads.isPaper(words.get(i).lower())) {
        Citation.Kind kind = words.get(i).lower().startsWith("amendement") ? Citation.Kind.AMENDMENT : Citation.Kind.MOTION;
        Range range = words.get(index).range().to(words.get((whose ? movers.next() : next) - 1).range());
        boolean motion = kind == Citation.Kind.AMENDMENT || CitationHeads.isMotion(words.get(i).lower());
        return motion
            ? Optional.of(new CitationHead(kind, range, movers.names(), movers.unnamed(), false, items.numbers(), true, next, movers.each(), items.old()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** What the motion is about follows: "over kades". */
  boolean tellsSubject(int index) {
    return BEHIND_MOVERS.contains(words.get(index).lower());
  }

  /** A bare capitalised word behind "motie" may be its subject; a number or subject behind it or a known member makes it a mover. */
  private boolean vouched(Movers movers) {
    Word next = words.get(movers.next());
    boolean more = next.is("(") || next.is("[") || next.lower().startsWith("kamerstuk") || BEHIND_MOVERS.contains(next.lower()) || words.follow(movers.next(), "om", "te");
    boolean dated = words.get(movers.next() - 1).is(")") && Dossiers.isYear(words.get(movers.next() - 2).text()); // "motie Jansen (2022)"
    return ((more || dated) && movers.names().size() <= 3) || surnames.knowsAll(movers.names());
  }

  /** Numbers without dossier: "op stuk nr. 48", "onder nrs. 63 en 66", "(nr. 52)". */
  Items items(int from) {
    int at = words.get(from).is(",") && words.get(from + 1).lower().startsWith("nr") ? from + 1 : from;
    while (at - from < 3 && BEFORE_ITEM.contains(words.get(at).lower())) {
      at++;
    }
    boolean open = words.get(at).is("(");
    Word word = words.get(open ? at + 1 : at);
    if (!word.lower().startsWith("nr") && !word.lower().startsWith("nummer")) {
      return new Items(List.of(), Optional.empty(), from);
    }
    String text = reading.text().text();
    List<Sequences.Found> found = sequences.read(text, word.start(), sentence.range().end(), Sequences.Trust.BARE);
    boolean whole = !found.isEmpty() && found.stream().allMatch(f -> Letters.isDigit(f.number(), 0) && !startsDossier(text, f));
    Optional<Replacement> old = whole ? replaced(found.get(found.size() - 1).range().end(), open) : Optional.empty();
    int next = whole ? words.from(old.map(Replacement::range).orElse(found.get(found.size() - 1).range()).end()) : from;
    boolean dossier = words.get(next).is(",") && words.get(next + 1).lower().startsWith("kamerstuk");
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
    if (!tellsSubject(opener) && !SUBJECTS.contains(words.get(opener).lower()) && !RELATIVES.contains(words.get(opener).lower())) {
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

  private boolean startsDossier(String text, Sequences.Found number) {
    return dossiers.read(text, number.range().start(), sentence.range().end()).filter(d -> d.key().number().length() == 5).isPresent();
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

  /** Words that are no name anywhere. Places are: "het lid Van Wageningen". */
  private boolean structural(Word word) {
    String lower = word.lower();
    return lower.startsWith("kamer") || lower.endsWith("brief") || CitationHeads.isMotion(lower) || STRUCTURAL.contains(lower);
  }

  private Predicate<Word> stop() {
    return word -> structural(word) || startsName(word.start());
  }
}

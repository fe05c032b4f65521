package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Letters;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/** Treaties, resolutions, acts and decisions in the words of a sentence: the noun with its adjectives, parties, number and day. */
final class Instruments {

  private static final Set<String> NOUNS =
      Set.of(
              "verdrag", "resolutie", "overeenkomst", "statuut", "verordening", "besluit", "conventie", "protocol", "akkoord", "akkoorden", "handvest", "decreet", "wet", "oprichtingsakte",
              "memorandum", "verklaring", "verklaringen", "bijlage", "verdragen", "overeenkomsten", "resoluties");
  /** Of these what may found a body. */
  static final Set<String> FOUNDING = Set.of("verdrag", "oprichtingsverdrag", "overeenkomst", "statuut", "conventie", "oprichtingsovereenkomst", "oprichtingsakte", "oprichtingsstatuut", "statuten", "protocol", "oprichtingsprotocol");
  private static final Endings HEADS = new Endings(NOUNS);
  /** Instruments of something else: of the seat, of working together, or not adopted yet. */
  private static final Set<String> OTHERS = Set.of("zetel", "gastland", "samenwerkings", "ontwerp", "concept", "subsidie", "huur", "koop", "begrotings", "uitvoerings");
  private static final Set<String> ARTICLES = Set.of("een", "het", "de", "dit", "dat", "deze", "hun");
  /** What may go on behind the noun: "het verdrag van Rome tussen A en B inzake C". */
  private static final Set<String> GOES_ON = Set.of("van", "tussen", "bij", "voor", "tot", "over", "inzake", "der", "betreffende", "tegen");
  private static final Set<String> ENDS =
      Set.of("dat", "die", "om", "zal", "zullen", "is", "zijn", "wordt", "worden", "werd", "werden", "heeft", "hebben", "had", "waarmee", "waarbij", "waarin", "groeit", "niet", "nog", "al", "en", "of", "maar", "haar", "te");
  /** In "verdrag tot oprichting van het hof" it is part of the name. */
  private static final Set<String> FOUNDS = Set.of("oprichting", "instelling", "totstandkoming");
  private static final Set<String> PARTICIPLES =
      Set.of(
          "ondertekend", "getekend", "bekrachtigd", "geratificeerd", "opgericht", "ingesteld", "gevestigd", "gesloten", "vastgesteld", "vastgelegd", "aanvaard", "aangenomen", "goedgekeurd",
          "voorbereid", "aangehouden", "gebaseerd", "gegrond", "geroepen", "ingestemd", "gewijzigd", "verlengd", "gepubliceerd", "bekendgemaakt");
  private static final Set<String> AMONG = Set.of("tussen", "tot");
  private static final String AND = "en";
  private static final String OUT = "uit";
  private static final String MARKS = ",;:()\u2013";
  /** In brackets, a part of the name: "Verordening (EU) 2024/1620", "resolutie 1757 (2007)". */
  private static final String UNION = "eu";
  private static final int YEAR = 4;
  /** Words of a list of parties. */
  private static final int PARTIES = 16;
  private static final int ADJECTIVES = 4;
  private static final Range NOWHERE = new Range(0, 0);

  private Instruments() {}

  /** A quick look: false means that the sentence has none. */
  static boolean mayStand(View view) {
    return view.mayHold(NOUNS) || view.mentions(Name.class).stream().anyMatch(name -> name.kind() == Kind.INSTRUMENT);
  }

  /**
   * The instrument that stands right behind a place: by its name, else by the words of the letter.
   *
   * @param clause where its words may stand
   * @param verb where it ends at the latest
   */
  static Optional<Thing> at(View view, int place, Range clause, Range verb) {
    return words(view, place, clause, verb).map(words -> thing(view, words));
  }

  /** Its words, without article; nothing for a noun alone, which tells no instrument from another: "bij besluit". */
  static Optional<Range> words(View view, int place, Range clause, Range verb) {
    Words words = view.wordTable();
    int first = words.startingAt(place);
    first = first < words.size() && ARTICLES.contains(words.lower(first)) && !words.breaks(first) ? first + 1 : first;
    int head = head(view, words, first, clause);
    int last = head < 0 ? -1 : last(view, words, head, clause, verb);
    return last > first || last == head && head >= 0 && named(view, words, head) ? Optional.of(words.range(first).to(words.range(last))) : Optional.empty();
  }

  /** "het VN-Zeerechtverdrag": a noun alone that tells which one. */
  private static boolean named(View view, Words words, int head) {
    boolean compound = words.range(head).start() > view.range().start() && Character.isUpperCase(view.text().text().charAt(words.range(head).start())) && !NOUNS.contains(words.lower(head));
    return compound || view.mentions(Name.class).stream().anyMatch(name -> name.kind() == Kind.INSTRUMENT && name.range().equals(words.range(head)));
  }

  /** "het EVRM": the short form of one. */
  static boolean shortForm(View view, Range word) {
    return Character.isUpperCase(view.text().text().charAt(word.start())) && view.mentions(Name.class, word).stream().anyMatch(name -> name.kind() == Kind.INSTRUMENT && name.range().equals(word));
  }

  /** The instrument with which a clause ends: "hebben het Verdrag van Rome,". */
  static Optional<Thing> last(View view, Range clause) {
    Words words = view.wordTable();
    for (int i = words.startingAt(clause.start()); i < words.size() && words.range(i).end() <= clause.end(); i++) {
      Optional<Range> phrase = ARTICLES.contains(words.lower(i)) ? words(view, words.range(i).start(), clause, NOWHERE) : Optional.empty();
      if (phrase.isPresent() && clause.end() - phrase.get().end() <= 1) {
        return phrase.map(range -> thing(view, range));
      }
    }
    return Optional.empty();
  }

  /** What the words of an instrument denote. */
  static Thing thing(View view, Range words) {
    Optional<Thing> named = view.mentions(Name.class, words).stream().filter(name -> name.kind() == Kind.INSTRUMENT && name.range().start() == words.start()).findFirst().flatMap(Things::of);
    return named.orElseGet(() -> new Thing.Local(Kind.INSTRUMENT, words.start() == view.range().start() ? Letters.uncapitalised(view.words(words)) : view.words(words), Optional.empty()));
  }

  /** Whether a word is the noun for an instrument by which bodies are founded. */
  static boolean head(String word) {
    return HEADS.end(word) && OTHERS.stream().noneMatch(word::startsWith);
  }

  /** The words of an instrument from its first on, whose noun is known; nothing for a noun alone. */
  static Optional<Range> from(View view, int first, int head, Range clause, Range verb) {
    Words words = view.wordTable();
    int last = last(view, words, head, clause, verb);
    return last > first || named(view, words, head) ? Optional.of(words.range(first).to(words.range(last))) : Optional.empty();
  }

  private static int head(View view, Words words, int first, Range clause) {
    for (int i = first; i < words.size() && i <= first + ADJECTIVES && words.range(i).end() <= clause.end(); i++) {
      if (head(words.lower(i)) || shortForm(view, words.range(i))) {
        return i;
      }
      if (ARTICLES.contains(words.lower(i)) || words.breaks(i) || Governor.preposition(words.lower(i)) || ENDS.contains(words.lower(i))) {
        return -1;
      }
    }
    return -1;
  }

  private static int last(View view, Words words, int head, Range clause, Range verb) {
    boolean among = false;
    int last = head;
    for (int i = head + 1; i < words.size() && words.range(i).end() <= clause.end(); i++) {
      String word = words.lower(i);
      boolean shared = word.equals(AND) && view.text().text().startsWith("- ", words.range(i - 1).end()); // "de Vredes- en Veiligheidsraad"
      boolean joins = word.equals(AND) && among || shared;
      boolean another = ARTICLES.contains(word) && !Governor.preposition(words.lower(i - 1)) && !words.lower(i - 1).equals(AND); // "bij besluit 12 de commissie"
      boolean told = i > head + 1 && goesOn(view, words, i) || Verbs.finite(word);
      boolean since = word.equals(OUT) && i + 1 < words.size() && Character.isDigit(words.lower(i + 1).charAt(0)); // "een overeenkomst uit 2025"
      boolean leaves = Governor.preposition(word) && !GOES_ON.contains(word) && !since;
      if (marked(view, words.range(i - 1).end(), words.range(i).start()) && !(among && listed(view, words, i)) || aside(view, words, i) || words.range(i).overlaps(verb) && !FOUNDS.contains(word) && !GOES_ON.contains(word) || ENDS.contains(word) && !joins && !(ARTICLES.contains(word) && AMONG.contains(words.lower(i - 1))) || leaves || decided(words, i) || another || told || participle(word) || timed(view, words, i)) {
        break;
      }
      among = AMONG.contains(word) || among && (!joins || shared);
      last = Governor.preposition(word) || joins || ARTICLES.contains(word) ? last : i;
    }
    return last;
  }

  /** "besloot in resolutie 12 tot de instelling van een hof": an article shows that it is no name. */
  private static boolean decided(Words words, int i) {
    return words.lower(i).equals("tot") && i + 2 < words.size() && words.lower(i + 1).equals("de") && FOUNDS.contains(words.lower(i + 2));
  }

  /** "Het Verdrag van Rome regelt", "resolutie 1918 kostte": what follows a name, number or day in small letters is no part of it, but for a month. */
  private static boolean goesOn(View view, Words words, int i) {
    String text = view.text().text();
    boolean dated = view.mentions(When.class).stream().anyMatch(when -> when.range().end() == words.range(i - 1).end());
    boolean small = Character.isLowerCase(text.charAt(words.range(i).start())) && (dated || !Character.isLowerCase(text.charAt(words.range(i - 1).start())));
    return small && !words.lower(i).equals(AND) && !Governor.preposition(words.lower(i)) && view.mentions(When.class).stream().noneMatch(when -> when.range().contains(words.range(i)));
  }

  /** "treedt het verdrag tot instelling van een hof begin volgend jaar in werking": a time in words that no preposition joins to the name. */
  private static boolean timed(View view, Words words, int i) {
    Range word = words.range(i);
    boolean time = Character.isLowerCase(view.text().text().charAt(word.start())) && !Governor.preposition(words.lower(i - 1));
    return time && view.mentions(When.class).stream().anyMatch(when -> when.range().start() == word.start());
  }

  /** What is done by an instrument, or to it. */
  static boolean participle(String word) {
    return PARTICIPLES.contains(word);
  }

  private static boolean marked(View view, int from, int to) {
    String between = view.text().text().substring(from, to).strip();
    for (int i = 0; i < between.length(); i++) {
      if (MARKS.indexOf(between.charAt(i)) >= 0) {
        return !between.equals("(") && !between.equals(")"); // "Verordening (EU) 2024/1620", "resolutie 1757 (2007) van": see aside
      }
    }
    return false;
  }

  /** "een overeenkomst tussen Canada, Zweden en Oekraïne": one of the parties, behind a comma, before the "en" that closes their list. */
  private static boolean listed(View view, Words words, int party) {
    String text = view.text().text();
    for (int i = party; i < Math.min(words.size(), party + PARTIES); i++) {
      boolean comma = text.substring(words.range(i - 1).end(), words.range(i).start()).strip().equals(",");
      boolean closes = words.lower(i).equals(AND);
      if (closes && i > party) {
        return true;
      }
      boolean name = Character.isUpperCase(text.charAt(words.range(i).start())) || ARTICLES.contains(words.lower(i)) && i + 1 < words.size() && Character.isUpperCase(text.charAt(words.range(i + 1).start()));
      if (!name || i > party && words.breaks(i - 1) && !comma) {
        return false;
      }
    }
    return false;
  }

  /** Words in brackets that are no part of the name: "het verdrag van Rome (hierna: het Verdrag)". */
  private static boolean aside(View view, Words words, int i) {
    boolean opens = view.text().text().charAt(words.range(i).start() - 1) == '(';
    String word = words.lower(i);
    return opens && !word.equals(UNION) && !(word.length() == YEAR && Character.isDigit(word.charAt(0)));
  }
}

package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/**
 * Phrases in which a motion stands inside what a sentence says of something else: "zoals de motie wil", "anders dan gevraagd in de motie", "de
 * proef waarop de motie doelde", "de door de motie verlangde sluiting". What is done is then told by the rest of the sentence.
 */
final class MotionPhrases {

  enum Kind {
    /** "zoals de motie wil" */
    LIKE,
    /** "anders dan de motie wil" */
    UNLIKE,
    /** "de proef waarop de motie doelde": what is asked for is a thing of which the sentence speaks */
    THING
  }

  /**
   * A phrase.
   *
   * @param range from its first word to the verb or participle that asks
   * @param place the motion in it
   */
  record Phrase(Kind kind, Range range, MotionPlace place) {}

  private static final Set<String> RELATIVES = Set.of("waarop", "waarom", "waartoe", "waarvoor", "waarnaar", "waar", "die", "dat", "wat", "hetgeen", "welke");
  static final Set<String> ACCORDING = Set.of("volgens", "aldus");
  private static final String WHERE = "waar";
  private static final Set<String> LIKE = Set.of("zoals", "gelijk");
  private static final Set<String> ASKS =
      Set.of(
          "vraagt", "vragen", "vroeg", "vroegen", "verzoekt", "verzoeken", "verzocht", "verzochten", "wil", "willen", "wilde", "wilden", "wenst", "wensen", "wenste", "verlangt", "verlangen", "verlangde",
          "beoogt", "beogen", "beoogde", "bepleit", "bepleiten", "bepleitte", "pleit", "pleiten", "pleitte", "voorstelt", "voorstellen", "voorstelde", "voorstaat", "voorstaan", "doelt", "doelen", "doelde", "doelden",
          "bedoelt", "bedoelen", "bedoelde", "oproept", "oproepen", "opriep", "opriepen", "aandringt", "aandringen", "aandrong", "opdraagt", "opdroeg", "opdroegen", "eist", "eisen", "roept", "riep", "dringt", "drong", "ziet", "zien", "zag", "noemt", "noemen", "schetst", "schetsen");
  private static final Set<String> ASKED =
      Set.of(
          "gevraagd", "verzocht", "verlangd", "gewenst", "beoogd", "bepleit", "voorgesteld", "voorgestaan", "bedoeld", "opgeroepen", "opgedragen", "aangedrongen", "gevraagde", "verzochte", "verlangde", "gewenste",
          "beoogde", "bepleite", "voorgestelde", "voorgestane", "bedoelde", "geëiste", "geëist", "aanbevolen", "uitgesproken", "geuite", "verwoorde", "neergelegde", "opgeworpen", "aangekaart", "aangesneden", "voortvloeiende", "voortkomende");
  private static final Set<String> BY = Set.of("in", "door", "met", "bij");
  /** "de werkzaamheden die voortvloeien uit de motie" */
  private static final Set<String> ARISES = Set.of("voortvloeien", "voortvloeit", "voortkomen", "voortkomt");
  private static final String OUT = "uit";
  private static final Set<String> FROM = Set.of("uit", "van", "in");
  private static final Set<String> ARTICLES = Set.of("de", "het", "een", "die", "dat", "deze", "dit", "geen", "zijn", "haar");
  /** "dat de motie vraagt om een plan": what it asks for follows. */
  private static final Set<String> COMPLEMENTS = Set.of("om", "te", "of", "dat", "de", "het", "een");
  private static final Set<String> AUXILIARIES = Set.of("is", "wordt", "werd", "zijn", "worden", "werden", "was");
  /** "De brand die het lid in de motie noemt": what is only told of is not asked for. */
  private static final Set<String> NAMES = Set.of("ziet", "zien", "zag", "noemt", "noemen", "schetst", "schetsen");
  /** Words of who asks. */
  private static final int MEMBERS_REACH = 9;
  private static final int REACH = 6;
  private static final int BRACKET = 5;

  private final View view;
  private final Words words;

  private MotionPhrases(View view) {
    this.view = view;
    this.words = view.wordTable();
  }

  static List<Phrase> in(View view, List<MotionPlace> places) {
    List<Phrase> phrases = new ArrayList<>();
    MotionPhrases reader = new MotionPhrases(view);
    for (MotionPlace place : places) {
      if (place.how() == MotionPlace.How.CITED || place.how() == MotionPlace.How.NOUN) {
        reader.around(place).ifPresent(phrases::add);
      }
    }
    return phrases;
  }

  private Optional<Phrase> around(MotionPlace place) {
    if (bracketed(place)) {
      return Optional.of(new Phrase(Kind.THING, place.range(), place));
    }
    int first = MotionPlaces.first(view, place.range().start());
    while (RELATIVES.contains(lower(first)) && ARTICLES.contains(lower(first + 1)) && words.range(first + 1).start() < place.range().start()) {
      first++; // "het verbod dat de motie bepleit": a pronoun, not an article
    }
    int next = words.startingAt(place.range().end());
    int preposition = first - 1;
    return place.bare() || RELATIVES.contains(place.governor()) || LIKE.contains(place.governor())
        ? subject(place, first, next).or(() -> behindPreposition(place, preposition, next))
        : behindPreposition(place, preposition, next);
  }

  /** "zoals de motie wil", "waarop de motie doelde": the motion asks. */
  private Optional<Phrase> subject(MotionPlace place, int first, int next) {
    Optional<Kind> kind = link(first);
    int verb = kind.isPresent() && follows(place, next) ? verb(next) : -1;
    boolean complete = verb >= 0 && (kind.get() != Kind.THING || !COMPLEMENTS.contains(lower(verb + 1)) || !joined(verb, verb + 1));
    return complete ? Optional.of(new Phrase(kind.get(), words.range(start(first, kind.get())).to(words.range(verb)), place)) : Optional.empty();
  }

  /** "zoals in de motie gevraagd", "zoals gevraagd in de motie", "de in de motie gevraagde evaluatie". */
  private Optional<Phrase> behindPreposition(MotionPlace place, int preposition, int next) {
    boolean held = preposition > 2 && FROM.contains(lower(preposition)) && ASKED.contains(lower(preposition - 2)) && lower(preposition - 2).endsWith("e") && ARTICLES.contains(lower(preposition - 3));
    if (held && joined(preposition - 1, preposition)) {
      return Optional.of(new Phrase(Kind.THING, words.range(preposition - 2).to(place.range()), place)); // "de gevraagde maatregel uit de motie"
    }
    if (preposition > 1 && lower(preposition).equals(OUT) && joined(preposition - 2, preposition - 1) && ARISES.contains(lower(preposition - 1)) && RELATIVES.contains(lower(preposition - 2))) {
      return Optional.of(new Phrase(Kind.THING, words.range(preposition - 2).to(place.range()), place));
    }
    boolean gist = preposition > 1 && MotionWords.GISTS.contains(lower(preposition - 1)) && joined(preposition - 1, preposition) && (comma(preposition - 1) || ARTICLES.contains(lower(preposition - 2)) && comma(preposition - 2));
    if (gist && !Words.any(view, view.range(), ACCORDING) && view.text().text().startsWith(",", place.range().end())) {
      return Optional.of(new Phrase(Kind.THING, words.range(comma(preposition - 1) ? preposition - 1 : preposition - 2).to(place.range()), place));
    }
    if (preposition < 1 || !BY.contains(lower(preposition)) && !(lower(preposition).equals(OUT) && ARTICLES.contains(lower(preposition - 1))) || !joined(preposition - 1, preposition)) {
      return Optional.empty();
    }
    boolean asked = ASKED.contains(lower(preposition - 1)) && !lower(preposition - 1).endsWith("de") && !lower(preposition - 1).endsWith("te");
    int auxiliary = preposition - 2;
    if (asked && auxiliary > 0 && AUXILIARIES.contains(lower(auxiliary)) && lower(auxiliary - 1).startsWith(WHERE)) {
      return Optional.of(new Phrase(Kind.THING, words.range(auxiliary - 1).to(place.range()), place)); // "de proef waarom wordt verzocht in de motie"
    }
    int link = asked ? preposition - 1 : preposition;
    Optional<Kind> kind = link(link);
    if (asked) {
      boolean apposed = comma(link) && !AUXILIARIES.contains(lower(next));
      Kind what = kind.filter(k -> k != Kind.THING).orElse(Kind.THING);
      return what != Kind.THING || apposed || LIKE.contains(lower(link - 1)) || lower(link - 1).equals("als") ? Optional.of(new Phrase(what, words.range(start(link, what)).to(place.range()), place)) : Optional.empty();
    }
    Optional<Phrase> members = members(place, preposition, next);
    if (members.isPresent()) {
      return members;
    }
    int participle = AUXILIARIES.contains(lower(next)) && kind.isPresent() ? next + 1 : next;
    if (!ASKED.contains(lower(participle)) || !follows(place, next)) {
      return Optional.empty();
    }
    boolean attribute = ARTICLES.contains(lower(preposition - 1)) && (lower(participle).endsWith("e") || lower(participle).endsWith("en"));
    Optional<Kind> what = attribute ? Optional.of(Kind.THING) : kind;
    return what.map(k -> new Phrase(k, words.range(attribute ? preposition : start(link, k)).to(words.range(participle)), place));
  }

  /** "zoals uw Kamer met de motie heeft gevraagd", "hetgeen hetzelfde lid in een andere motie verlangt": who asks stands before the motion. */
  private Optional<Phrase> members(MotionPlace place, int preposition, int next) {
    int first = preposition;
    while (first > 0 && first > preposition - MEMBERS_REACH && joined(first - 1, first) && !RELATIVES.contains(lower(first - 1)) && !LIKE.contains(lower(first - 1))) {
      first--;
    }
    int verb = Verbs.HAVE.contains(lower(next)) ? next + 1 : next;
    boolean asks = verb > next ? ASKED.contains(lower(verb)) : ASKS.contains(lower(verb)) && !NAMES.contains(lower(verb));
    if (!asks || first == preposition || !follows(place, next) || !Words.any(view, words.range(first).to(words.range(preposition - 1)), MotionWords.MEMBERS)) {
      return Optional.empty();
    }
    Optional<Kind> kind = link(first);
    return kind.isEmpty() ? Optional.empty() : Optional.of(new Phrase(kind.get(), words.range(start(first, kind.get())).to(words.range(verb)), place));
  }

  /** "de gevraagde evaluatie (motie-X) is afgerond": the motion stands in brackets behind what it asks for. */
  private boolean bracketed(MotionPlace place) {
    int first = words.startingAt(place.range().start());
    boolean bracket = place.range().start() > view.range().start() && view.text().text().charAt(place.range().start() - 1) == '(';
    for (int i = first - 1; bracket && i >= Math.max(0, first - BRACKET) && (i == first - 1 || joined(i, i + 1)); i--) {
      if (ASKED.contains(lower(i)) && lower(i).endsWith("e") && i < first - 1) {
        return true;
      }
    }
    return false;
  }

  /** What links a phrase that goes on at a word to the rest of the sentence. */
  private Optional<Kind> link(int at) {
    if (at < 1) {
      return Optional.empty();
    }
    String before = lower(at - 1);
    boolean unlike = before.equals("dan") && lower(at - 2).equals("anders")
        || (before.equals("wat") || before.equals("hetgeen")) && lower(at - 2).equals("tot") && lower(at - 3).equals("tegenstelling");
    if (unlike) {
      return Optional.of(Kind.UNLIKE);
    }
    boolean as = before.equals("als") && ASKED.contains(lower(at)); // "een verbod als gevraagd in de motie"
    int like = LIKE.contains(before) || as ? at - 1 : before.equals("ook") && LIKE.contains(lower(at - 2)) ? at - 2 : -1;
    if (like > 1 && ARTICLES.contains(lower(like - 2)) && joined(like - 1, like)) {
      return Optional.of(Kind.THING); // "een regeling zoals de motie bepleit"
    }
    return like >= 0 ? Optional.of(Kind.LIKE) : RELATIVES.contains(before) ? Optional.of(Kind.THING) : Optional.empty();
  }

  /** Index of the first word of a phrase that goes on at a word. */
  private int start(int at, Kind kind) {
    return switch (kind) {
      case UNLIKE -> lower(at - 1).equals("dan") ? at - 2 : at - 4;
      case LIKE -> lower(at - 1).equals("ook") ? at - 2 : at - 1;
      case THING -> RELATIVES.contains(lower(at - 1)) ? at - 1 : at;
    };
  }

  /** Index of the verb by which the motion asks, in the words right behind it. */
  private int verb(int next) {
    for (int i = next; i < Math.min(words.size(), next + REACH) && (i == next || joined(i - 1, i)); i++) {
      boolean sees = lower(i).equals("voor") && lower(i + 1).equals("ogen");
      boolean concerns = lower(i).equals("betrekking") && lower(i + 1).startsWith("he"); // "waarop de motie betrekking heeft"
      if (concerns) {
        return i + 1;
      }
      if (sees) {
        return Math.min(words.size() - 1, i + 2);
      }
      if (ASKS.contains(lower(i))) {
        return i;
      }
    }
    return -1;
  }

  private boolean comma(int at) {
    return at > 0 && view.text().text().startsWith(",", words.range(at - 1).end());
  }

  private boolean follows(MotionPlace place, int next) {
    return next < words.size() && view.text().text().substring(place.range().end(), words.range(next).start()).isBlank();
  }

  private boolean joined(int left, int right) {
    return left >= 0 && right < words.size() && view.text().text().substring(words.range(left).end(), words.range(right).start()).isBlank();
  }

  private String lower(int at) {
    return at >= 0 && at < words.size() ? words.lower(at) : "";
  }
}

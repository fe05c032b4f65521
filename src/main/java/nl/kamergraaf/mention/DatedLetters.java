package nl.kamergraaf.mention;

import java.util.Set;
import nl.kamergraaf.bundled.Wordlist;

/**
 * Letters that are named by their day alone and, as their clause tells, went from the government to the Kamer: "Bij brief van 3 mei 2024 heb ik uw
 * Kamer geïnformeerd", "Uw Kamer is per brief van 3 mei jl. bericht". Others write letters too: "Bij brief van 3 mei heeft de gemeente mij gevraagd".
 */
final class DatedLetters {

  private static final Wordlist WORDS = Wordlist.beside(DatedLetters.class, "letter-words.txt");
  private static final Set<String> LEADS = WORDS.all("leads");
  private static final Set<String> ARTICLES = WORDS.all("articles");
  private static final Set<String> WRITER = WORDS.all("writer");
  private static final Set<String> OFFICE = WORDS.all("office");
  private static final Set<String> BEFORE_OFFICE = WORDS.all("before_office");
  private static final Set<String> HAS = WORDS.all("has");
  private static final Set<String> GOT = WORDS.all("got");
  private static final Set<String> RECEIVER = WORDS.all("receiver");
  private static final Set<String> REPORTS = WORDS.all("reports");
  private static final Set<String> INFORMS = WORDS.all("informs");
  private static final Set<String> ABOUT = Set.of("over", "inzake", "betreffende");
  private static final int TOPIC = 12;
  private static final String TO = "aan";
  /** Words of a clause on either side that are looked at. */
  private static final int FAR = 16;

  private final Words words;

  DatedLetters(Words words) {
    this.words = words;
  }

  /** @param behind index behind the day */
  boolean told(int letter, int behind) {
    int lead = ARTICLES.contains(words.get(letter - 1).lower()) ? letter - 2 : letter - 1;
    if (lead < 0 || !LEADS.contains(words.get(lead).lower())) {
      return false;
    }
    int verb = words.get(behind).is(".") || words.get(behind).is("jl.") || words.get(behind).is("jongstleden") ? behind + 1 : behind;
    String next = words.get(verb).lower();
    if (HAS.contains(next) && writes(verb + 1)) {
      return tells(verb + 1, verb, next);
    }
    if (GOT.contains(next)) {
      return receives(verb + 1) && informs(verb, verb + FAR);
    }
    return before(lead, verb) || about(verb);
  }

  /** "In de brief van 28 juli 2025 over de vangst heb ik u reeds geïnformeerd": what it is about stands between. */
  private boolean about(int from) {
    if (!ABOUT.contains(words.get(from).lower())) {
      return false;
    }
    for (int i = from + 1; i < from + TOPIC && !stops(i) && !words.get(i).is(",") && !words.get(i).is("("); i++) {
      String lower = words.get(i).lower();
      if (HAS.contains(lower)) {
        return writes(i + 1) && tells(i + 1, i, lower);
      }
      if (GOT.contains(lower)) {
        return receives(i + 1) && informs(i, i + FAR);
      }
    }
    return false;
  }

  /** "heb ik uw Kamer geïnformeerd", "informeerde ik uw Kamer", "heb ik dit gemeld"; not "heb ik de burgemeesters geïnformeerd". */
  private boolean tells(int subject, int verb, String finite) {
    boolean perfect = finite.startsWith("h");
    boolean kamer = false;
    for (int i = subject; i < verb + FAR && !stops(i); i++) {
      String lower = words.get(i).lower();
      kamer |= receives(i);
      if (lower.equals(TO) && !receives(i + 1)) {
        return false;
      }
      if (perfect && (kamer && INFORMS.contains(lower) || REPORTS.contains(lower))) {
        return true;
      }
    }
    return !perfect && kamer;
  }

  /** "Ik heb uw Kamer bij brief van 3 mei geïnformeerd", "Uw Kamer is bij brief van 3 mei bericht". */
  private boolean before(int lead, int behind) {
    boolean writer = false;
    boolean kamer = false;
    boolean has = false;
    boolean got = false;
    for (int i = lead - 1; i >= Math.max(0, lead - FAR) && !stops(i); i--) {
      writer |= writes(i);
      kamer |= receives(i);
      has |= HAS.contains(words.get(i).lower());
      got |= GOT.contains(words.get(i).lower());
    }
    for (int i = behind; i < behind + FAR && !stops(i); i++) {
      has |= HAS.contains(words.get(i).lower()); // "zoals ik uw Kamer bij brief van 3 mei heb gemeld"
    }
    boolean first = INFORMS.contains(words.get(lead - 1).lower()); // "is geïnformeerd in de brief van 3 mei"
    return kamer && (writer && has || got && !has) && (first || informs(behind, behind + FAR));
  }

  private boolean informs(int from, int to) {
    for (int i = from; i < to && !stops(i); i++) {
      if (INFORMS.contains(words.get(i).lower()) || REPORTS.contains(words.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private boolean writes(int at) {
    if (WRITER.contains(words.get(at).lower())) {
      return true;
    }
    int noun = at;
    while (noun < at + 2 && BEFORE_OFFICE.contains(words.get(noun).lower())) {
      noun++;
    }
    return noun > at && OFFICE.contains(words.get(noun).lower());
  }

  private boolean receives(int at) {
    int noun = words.get(at).lower().equals(TO) ? at + 1 : at;
    boolean article = words.get(noun).lower().equals("uw") || words.get(noun).lower().equals("de");
    String lower = words.get(article ? noun + 1 : noun).lower();
    return RECEIVER.contains(lower) && (article || lower.equals("u"));
  }

  /** "dat" and "waarin" open what the letter says. */
  private boolean stops(int at) {
    return at >= words.size() || words.get(at).is(";") || words.get(at).lower().equals("dat") || words.get(at).lower().startsWith("waar");
  }
}

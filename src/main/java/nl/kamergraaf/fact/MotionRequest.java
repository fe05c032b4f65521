package nl.kamergraaf.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.text.Range;

/**
 * What the motions of a text ask for, in their words and verbs, and what sentences behind it have made of it: behind "vraagt om een plan" and "Een
 * eerste versie van dit plan is besproken" the text speaks of that version too.
 */
final class MotionRequest {

  /** Words of so few letters tell nothing. */
  private static final int SHORT = 2;

  private static final Set<String> HANDING =
      Set.of(
          "sturen", "zenden", "toesturen", "toezenden", "aanbieden", "opstellen", "maken", "doen", "uitvoeren", "leveren", "indienen", "voorleggen", "publiceren", "verstrekken", "delen", "starten", "laten", "realiseren", "instellen",
          "invoeren", "openen", "regelen", "opnemen", "verwerken", "aanpassen", "wijzigen", "inzetten", "geven", "bieden", "informeren", "presenteren", "meenemen", "nemen", "opleveren", "afronden", "afsluiten");

  private static final String THROUGH = "door";

  private final Set<String> wanted = new HashSet<>();
  private final Set<String> spoken = new HashSet<>();
  private final AskedDeeds deeds = new AskedDeeds();
  private final Set<String> more = new HashSet<>();

  void clear() {
    more.clear();
    wanted.clear();
    spoken.clear();
    deeds.clear();
  }

  /** Takes what a sentence tells the motions to ask for. */
  void remember(View view, List<Range> contents) {
    Words words = view.wordTable();
    for (Range content : contents) {
      deeds.remember(view, content);
      for (int i = words.startingAt(content.start()); i < words.size() && words.range(i).start() < content.end(); i++) {
        if (i > 0 && words.isIn(i - 1, MotionWords.MORE)) {
          more.add(words.lower(i));
        }
        if (tells(words, i)) {
          take(words.lower(i));
        }
        boolean apart = i > 1 && words.lower(i - 1).equals("te") && VerbForms.separates(words.lower(i - 2)); // "uit te breiden" is taken up by "de uitbreiding"
        if (apart) {
          take(words.lower(i - 2) + words.lower(i));
        }
      }
    }
  }

  private void take(String word) {
    wanted.add(word);
    spoken.add(word);
  }

  /** Takes the things of a sentence that speaks of what is asked for without answering: those with an article. */
  void goOn(View view) {
    Words words = view.wordTable();
    for (int i = 1; i < words.size(); i++) {
      boolean noun = MotionReply.ARTICLES.contains(words.lower(i - 1)) || i > 1 && MotionReply.ARTICLES.contains(words.lower(i - 2)) && words.lower(i - 1).endsWith("e");
      if (noun && tells(words, i)) {
        spoken.add(words.lower(i));
      }
    }
  }

  private static boolean tells(Words words, int i) {
    return words.range(i).length() > SHORT && !Treatments.FUNCTION.contains(words.lower(i));
  }

  /** The motions' own words. */
  Set<String> wanted() {
    return wanted;
  }

  /** Those, and what the sentences behind them made of it. */
  Set<String> spoken() {
    return spoken;
  }

  /** Of what more is asked for: "inspecties". */
  Set<String> more() {
    return more;
  }

  /** The sentence takes up what is asked for. */
  boolean linked(View view) {
    return MotionReply.linked(view.wordTable(), spoken, -1);
  }

  /** What a sentence says of the deed that is asked for. */
  Optional<String> deed(View view) {
    return deeds.said(view, wanted);
  }

  /**
   * "De sloop is stilgelegd", "gaat door", where to stop it is asked for, or not to cut: whether what is to end has ended.
   *
   * @return what that makes of the request; empty where the sentence does not open with it
   */
  Optional<String> ended(View view) {
    Words words = view.wordTable();
    boolean asked = deeds.refrains() || wanted.stream().anyMatch(MotionWords.STOPS::contains);
    boolean opens = asked && words.size() > 2 && MotionReply.ARTICLES.contains(words.lower(0)) && MotionReply.names(words, wanted, 1) && (!deeds.refrains() || words.lower(1).endsWith("ing"));
    boolean elsewhere = opens && (Words.any(view, view.range(), MotionWords.NOT_QUITE) || !view.mentions(Name.class).isEmpty()); // "is in Frankrijk stopgezet", "is bijna gestopt"
    if (!opens || elsewhere || Conditions.on(view)) {
      return Optional.empty();
    }
    boolean not = Words.any(view, view.range(), MotionReply.NOT);
    boolean through = words.lower(words.size() - 1).equals(THROUGH) && words.isIn(2, MotionWords.GOES_ON);
    if (through) {
      return Optional.of(not ? "executes" : "will-not-execute");
    }
    return !not && Words.any(view, view.range(), MotionWords.STOPPED) && words.isIn(2, Verbs.PERFECT) ? Optional.of("executes") : Optional.empty();
  }

  /** A promise can be what is asked for: it does the same, or hands over, makes or carries out. */
  boolean fits(View view) {
    return deeds.isEmpty() || deeds.named(view) || Words.any(view, view.range(), HANDING);
  }

  /** A motion asks to refrain from something. */
  boolean refrains() {
    return deeds.refrains();
  }
}

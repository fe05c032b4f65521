package nl.kamergraaf.fact;

import java.util.List;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** "Dit is aan de luchthaven zelf", "dat het aan de werkgever is om afspraken te maken": who has to decide or act is somebody else. */
final class LeftToOthers {

  private static final Set<String> SUBJECTS = Set.of("dit", "dat", "het", "zulks");
  private static final Set<String> BE = Set.of("is", "blijft");
  private static final Set<String> PASSED = Set.of("echter", "primair", "vooral", "uiteindelijk", "daarom", "dus", "immers", "allereerst", "eerst", "evenwel", "ook", "overigens");
  /** "aan de orde", "aan het veranderen", "aan mij": nobody to whom it is left. */
  private static final Set<String> NOBODY = Set.of("het", "te", "bod", "mij", "ons", "u", "uw", "orde", "gang", "hand", "beurt", "kabinet", "regering");
  private static final Set<String> ARTICLES = Set.of("de", "een");
  private static final Set<String> CLOSING = Set.of("om", "zelf", "of", "hoe");
  private static final Set<String> CHOSEN = Set.of("die", "welke");
  private static final Set<String> GO = Set.of("gaat", "gaan");
  private static final Set<String> ABOUT = Set.of("daarover", "hierover");
  private static final Set<String> THERE = Set.of("daar", "hier");
  private static final String OVER = "over";
  private static final Set<String> SELF = Set.of("zelf");
  private static final Set<String> STANDS = Set.of("staat", "stond");
  private static final Set<String> PASSIVE = Set.of("wordt", "worden");
  private static final Set<String> NOT = Set.of("niet", "geen", "evenmin", "nooit");
  /** Words of the one to whom it is left, at most. */
  private static final int NAMED = 6;

  private LeftToOthers() {}

  /** @param contents where motions' own words stand */
  static boolean in(View view, List<Range> contents) {
    Words words = view.wordTable();
    for (int i = 1; i + 1 < words.size(); i++) {
      int place = words.range(i).start();
      boolean outside = contents.stream().noneMatch(content -> content.start() <= place && place < content.end());
      if (outside && (words.lower(i).equals("aan") && (main(words, i) || below(words, i)) || choice(view, words, i) || free(words, i) || theirs(view, words, i) || decided(view, words, i))) {
        return true;
      }
    }
    return false;
  }

  /** "dat is een keuze die gemeenten zelf kunnen maken": others than who writes have it themselves. */
  private static boolean choice(View view, Words words, int noun) {
    boolean what = MotionWords.CHOICES.contains(words.lower(noun)) && noun > 1 && noun + 2 < words.size() && CHOSEN.contains(words.lower(noun + 1)) && BE.contains(words.lower(noun - 2));
    Range rest = what ? new Range(words.range(noun + 1).end(), view.range().end()) : view.range();
    return what && Words.any(view, rest, SELF) && !Words.any(view, rest, MotionWords.WRITERS) && !Words.any(view, rest, NOT);
  }

  /** "Daar gaat de NZa over", "Over de lonen gaan werkgevers": others than who writes. */
  private static boolean theirs(View view, Words words, int verb) {
    if (!GO.contains(words.lower(verb)) || verb + 1 >= words.size()) {
      return false;
    }
    boolean opens = words.lower(0).equals(OVER) && verb < NAMED || verb == 1 && (ABOUT.contains(words.lower(0)) || THERE.contains(words.lower(0)) && words.lower(words.size() - 1).equals(OVER));
    int noun = MotionReply.ARTICLES.contains(words.lower(verb + 1)) && verb + 2 < words.size() ? verb + 2 : verb + 1;
    boolean named = Character.isUpperCase(view.text().text().charAt(words.range(noun).start())) || MotionWords.DECIDERS.contains(words.lower(noun));
    return opens && named && !MotionWords.WRITERS.contains(words.lower(noun));
  }

  /** "Het staat gemeenten vrij dat zelf te regelen" */
  private static boolean free(Words words, int free) {
    if (!words.lower(free).equals("vrij")) {
      return false;
    }
    for (int i = free - 1; i > Math.max(0, free - NAMED); i--) {
      if (STANDS.contains(words.lower(i))) {
        boolean it = words.lower(i - 1).equals("het") || words.lower(i + 1).equals("het");
        return it && i + 1 < free && !NOBODY.contains(words.lower(i + 1)) && !NOBODY.contains(words.lower(free - 1));
      }
      if (NOT.contains(words.lower(i))) {
        return false;
      }
    }
    return false;
  }

  /** "merk ik op dat de tarieven worden bepaald door de NZa": whoever decides is a body or a group, not a circumstance. */
  private static boolean decided(View view, Words words, int by) {
    if (!words.lower(by).equals("door") || by + 2 >= words.size()) {
      return false;
    }
    boolean decides = MotionWords.DECIDED.contains(words.lower(by - 1)) && by > 1 && PASSIVE.contains(words.lower(by - 2)) || by > 1 && PASSIVE.contains(words.lower(by - 1)) && MotionWords.DECIDED.contains(words.lower(by - 2));
    int last = Math.min(words.size(), by + NAMED);
    decides |= PASSIVE.contains(words.lower(by - 1)) && words.any(by + 2, last, MotionWords.DECIDED) && !words.any(by + 1, last, NOT); // "worden door de raden vastgesteld"
    int noun = ARTICLES.contains(words.lower(by + 1)) || words.lower(by + 1).equals("het") ? by + 2 : by + 1;
    boolean named = Character.isUpperCase(view.text().text().charAt(words.range(noun).start())) || MotionWords.DECIDERS.contains(words.lower(noun)) || words.lower(noun).endsWith("e") && MotionWords.DECIDERS.contains(words.lower(noun + 1));
    return decides && named && !MotionWords.WRITERS.contains(words.lower(noun));
  }

  /** "dit is aan de gemeenten", "is het vooral aan de sector", "een heffing, zoals de motie wil, is aan de gemeenten": the verb stands before it. */
  private static boolean main(Words words, int aan) {
    int at = aan - 1;
    while (at > 0 && PASSED.contains(words.lower(at))) {
      at--;
    }
    boolean verb = at > 0 && (BE.contains(words.lower(at)) && (SUBJECTS.contains(words.lower(at - 1)) || words.breaks(at - 1)) || SUBJECTS.contains(words.lower(at)) && BE.contains(words.lower(at - 1)));
    return verb && somebody(words, aan) && closes(words, aan);
  }

  /** "dat het aan de werkgever is om …": the verb stands behind it. */
  private static boolean below(Words words, int aan) {
    if (!SUBJECTS.contains(words.lower(aan - 1)) || !somebody(words, aan)) {
      return false;
    }
    for (int i = aan + 2; i < Math.min(words.size(), aan + NAMED); i++) {
      if (BE.contains(words.lower(i))) {
        return words.breaks(i) || CLOSING.contains(words.lower(i + 1));
      }
    }
    return false;
  }

  private static boolean somebody(Words words, int aan) {
    String next = words.lower(aan + 1);
    boolean noun = ARTICLES.contains(next) && aan + 2 < words.size() && !NOBODY.contains(words.lower(aan + 2));
    return noun || !ARTICLES.contains(next) && !NOBODY.contains(next);
  }

  /** The words end there, or go on with what is left: "om …", "zelf". */
  private static boolean closes(Words words, int aan) {
    for (int i = aan + 1; i < Math.min(words.size(), aan + NAMED); i++) {
      if (words.breaks(i) || CLOSING.contains(words.lower(i))) {
        return true;
      }
      if (Verbs.finite(words.lower(i))) {
        return false;
      }
    }
    return false;
  }
}

package nl.kamergraaf.fact;

import java.util.Set;

/** A sentence in which members of the Kamer ask or tell: "De leden van de fractie informeren naar de motie", "Wil de minister de motie uitvoeren, zo vraagt het lid". */
final class MembersAsk {

  private static final Set<String> MEMBERS = Set.of("leden", "lid");
  private static final Set<String> THE = Set.of("de", "het", "deze", "dit", "genoemde", "voornoemde", "dezelfde");
  private static final Set<String> ASK = MotionWords.MEMBERS_ASK;
  private static final String WHETHER = "of";
  private static final Set<String> QUESTION = Set.of("vraag", "vragen");
  private static final Set<String> SO = Set.of("zo", "aldus");
  /** Words from the article to the verb: "De leden van de GroenLinks-PvdA-fractie vernemen". */
  private static final int SUBJECT = 8;

  private MembersAsk() {}

  static boolean in(View view) {
    Words words = view.wordTable();
    if (!words.mayHave(ASK) && !words.mayHave(QUESTION)) {
      return false;
    }
    boolean first = words.size() > 2 && THE.contains(words.lower(0)) && MEMBERS.contains(words.lower(1));
    for (int i = 2; first && i < Math.min(words.size(), SUBJECT) && !words.breaks(i - 1); i++) {
      if (ASK.contains(words.lower(i))) {
        return true;
      }
    }
    if (words.lower(0).equals(WHETHER) && words.mayHave(MEMBERS) && Words.any(view, view.range(), MEMBERS) && Words.any(view, view.range(), QUESTION)) {
      return true; // "Of de motie wordt uitgevoerd, is de vraag die de leden stellen"
    }
    for (int i = words.size() - 2; i > 0; i--) {
      if (SO.contains(words.lower(i)) && words.breaks(i - 1) && ASK.contains(words.lower(i + 1))) {
        return true;
      }
    }
    return false;
  }
}

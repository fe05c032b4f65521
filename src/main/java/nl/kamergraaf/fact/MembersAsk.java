package nl.kamergraaf.fact;

import java.util.Set;

/** A sentence in which members of the Kamer ask: "De leden van de X-fractie informeren naar de motie", "Wil de minister de motie uitvoeren, zo vraagt het lid Y". */
final class MembersAsk {

  private static final Set<String> THE = Set.of("de", "het", "deze", "dit", "genoemde", "voornoemde", "dezelfde");
  private static final Set<String> SELF = Set.of("deze", "genoemde", "voornoemde", "dezelfde");
  private static final String FACTION = "fractie";
  private static final String SO = "zo";
  private static final String WHETHER = "of";
  private static final Set<String> QUESTION = Set.of("vraag", "vragen");
  private static final Set<String> THEY = Set.of("zij");
  /** Words from the article to the verb: "De leden van de GroenLinks-PvdA-fractie vernemen". */
  private static final int SUBJECT = 8;
  /** Words from "zo vragen" to who asks. */
  private static final int NEAR = 3;

  private MembersAsk() {}

  static boolean in(View view) {
    Words words = view.wordTable();
    if (words.size() <= NEAR || !words.mayHave(MotionWords.MEMBERS_ASK) && !words.mayHave(QUESTION) || view.next(";", view.range().start()) >= 0 || view.next(": ", view.range().start()) >= 0 && !view.lower().endsWith("?")) {
      return false; // behind a semicolon or colon the letter may answer
    }
    boolean whether = words.lower(0).equals(WHETHER) && Words.any(view, view.range(), MotionWords.MEMBERS) && Words.any(view, view.range(), QUESTION); // "Of de motie wordt uitgevoerd, is de vraag die de leden stellen"
    return whether || opens(words) || closes(words);
  }

  /** "De leden van de X-fractie vragen", "Deze leden vragen", "Het lid Y vraagt": not "De leden van de coöperatie ontvangen". */
  private static boolean opens(Words words) {
    boolean named = THE.contains(words.lower(0)) && MotionWords.MEMBERS.contains(words.lower(1));
    boolean faction = SELF.contains(words.lower(0)) || !words.lower(2).equals("van");
    for (int i = 2; named && i < Math.min(words.size(), SUBJECT) && !words.breaks(i - 1); i++) {
      if (MotionWords.MEMBERS_ASK.contains(words.lower(i))) {
        return faction;
      }
      faction |= words.lower(i).contains(FACTION);
    }
    return false;
  }

  /** "..., zo vragen de leden": not "zo wil het kabinet". */
  private static boolean closes(Words words) {
    for (int i = words.size() - 2; i > 0; i--) {
      boolean so = words.lower(i).equals(SO) && words.breaks(i - 1) && MotionWords.MEMBERS_ASK.contains(words.lower(i + 1));
      int end = Math.min(words.size(), i + 2 + NEAR);
      if (so && (words.any(i + 2, end, MotionWords.MEMBERS) || words.any(i + 2, end, THEY))) {
        return true;
      }
    }
    return false;
  }
}

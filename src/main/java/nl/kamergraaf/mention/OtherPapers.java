package nl.kamergraaf.mention;

import java.util.Optional;
import java.util.Set;

/** A number behind a motion that is another paper's: "De motie-Jansen is uitgevoerd, zoals gemeld in Kamerstuk …". */
final class OtherPapers {

  private static final Set<String> AS = Set.of("zoals", "als");
  /** Of what another paper says. */
  private static final Set<String> SAID = Set.of("gemeld", "vermeld", "beschreven", "aangegeven", "toegelicht", "uiteengezet", "aangekondigd", "toegezegd", "weergegeven", "geschetst", "bericht", "geïnformeerd");
  private static final Set<String> WHERE = Set.of("in", "bij", "met", "per", "tijdens");
  /** They open what a motion itself says or asks. */
  private static final Set<String> CONTENT = Set.of("verzoekt", "verzoeken", "vraagt", "vragen", "verzocht", "gevraagd", "roept", "oproept", "waarin", "waarmee", "om", "dat", "die");
  /** Verbs of which a motion may be the subject or object, before what tells where more is said. */
  private static final Set<String> SAYS = Set.of("wordt", "worden", "verzoekt", "vraagt", "roept", "vroeg", "voer", "voert", "geef", "geeft", "beschouw", "beschouwt", "loopt", "zal", "zullen", "kan");
  private static final int AS_BEFORE = 40;
  private static final String ATTACHMENT = "bijlage";
  private static final int ATTACHED = 3;

  private final Words words;
  private final InformedKamer told;

  OtherPapers(Words words, InformedKamer told) {
    this.words = words;
    this.told = told;
  }

  /** A number behind a motion that is another paper's: of what was sent, of what says so, of what something is attached to. */
  boolean cited(CitationHead motion, int at) {
    boolean waits = motion.isMotion() && motion.citesAlone() && motion.items().isEmpty();
    return waits && (attached(at) || reported(motion.next(), at) || sent(motion.next(), at));
  }

  /** "(bijlage bij Kamerstuk …)" */
  private boolean attached(int at) {
    boolean to = words.get(at - 1).lower().equals("bij") || words.get(at - 1).lower().equals("van");
    for (int i = at - 2; to && i > at - 2 - ATTACHED; i--) {
      if (words.get(i).lower().startsWith(ATTACHMENT)) {
        return true;
      }
    }
    return false;
  }

  /** "De motie-Jansen is uitgevoerd, zoals gemeld in Kamerstuk …", "dat is gemeld in Kamerstuk …"; not "de motie over hulp zoals beschreven in de visie (…)". */
  private boolean reported(int from, int at) {
    if (at - 2 >= from && SAID.contains(words.get(at - 2).lower()) && WHERE.contains(words.get(at - 1).lower())) {
      return true;
    }
    boolean verb = false;
    for (int i = Math.max(from, at - AS_BEFORE); i < at - 2; i++) {
      verb |= InformedKamer.PERFECT.contains(words.get(i).lower()) || SAYS.contains(words.get(i).lower());
      int said = SAID.contains(words.get(i + 1).lower()) ? i + 1 : i + 2; // "zoals eerder gemeld"
      boolean as = verb && AS.contains(words.get(i).lower()) && words.get(i - 1).is(",");
      if (as && SAID.contains(words.get(said).lower()) && said + 1 < at && WHERE.contains(words.get(said + 1).lower())) {
        return !comma(said + 1, at);
      }
    }
    return false;
  }

  private boolean comma(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.get(i).is(",")) {
        return true;
      }
    }
    return false;
  }

  /** "Over de motie-Jansen heb ik uw Kamer geïnformeerd (…)": the letter's; not where the motion asks that the Kamer is told. */
  private boolean sent(int from, int at) {
    Optional<Word> verb = told.before(at);
    int end = verb.map(word -> words.from(word.start())).orElse(from);
    boolean done = verb.filter(word -> told.asVerb(word)).isPresent();
    for (int i = from; i < end; i++) {
      if (CONTENT.contains(words.get(i).lower()) && !(done && words.get(i).is("dat"))) {
        return false;
      }
      done |= InformedKamer.PERFECT.contains(words.get(i).lower());
    }
    return end > from && done;
  }
}

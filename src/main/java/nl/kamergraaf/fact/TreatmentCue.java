package nl.kamergraaf.fact;

import java.util.List;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.text.Range;

/**
 * A wording of the treatment scheme in a sentence, and how it takes a motion.
 *
 * @param treatment local name of its concept
 */
record TreatmentCue(Range range, String treatment, Form form) {

  enum Form {
    /** "ter uitvoering van", "conform": the motion follows */
    GOVERNS,
    /** "uitvoering geven", "voldoen": to the motion */
    GIVES,
    /** "uitvoeren", "afgedaan": the motion is object or subject of the verb */
    TREATS,
    /** "geen ruimte", "ondersteuning van beleid": said of the motion in the same clause */
    JUDGES
  }

  private static final Set<String> SOFT = Set.of("ten aanzien van", "met betrekking tot", "wat betreft", "naar aanleiding van", "inzake", "met het oog op");
  private static final Set<String> REACTING = Set.of("in reactie op", "in antwoord op");
  private static final Set<String> GOVERNING = Set.of("van", "met", "in", "op", "over", "aan", "tot", "naar", "door", "rond", "onder");
  /** "neemt de motie over": the last word belongs to the verb. */
  private static final Set<String> SEPARABLE = Set.of("leg", "legt", "leggen", "neem", "neemt", "nemen", "pak", "pakt", "pakken", "willig", "willigt", "willigen");
  private static final Set<String> BARE = Set.of("conform", "overeenkomstig", "indachtig", "ingevolge", "verwijs", "verwijzen", "zie", "zie ook", "dankzij", "mede dankzij");
  private static final Set<String> NOUNS = Set.of("uitvoering", "invulling", "opvolging", "gevolg", "gehoor", "navolging", "gestalte", "vervolg");
  private static final Set<String> SHALL = Set.of("zal", "zullen", "ga", "gaan", "gaat");
  private static final Set<String> GIVING = Set.of("voldaan", "voldoe", "voldoet", "voldoen", "kom", "komt", "komen");

  private static final Set<String> CONSIDERED = Set.of("onderzocht", "bezien", "nagegaan", "verkend", "overwogen");
  private static final Set<String> JUDGING = Set.of("geen ", "niet ", "ontbree", "onw", "onm", "onu", "onh", "onv", "onge", "disp", "strookt", "stroken", "past", "passen", "verhoudt");
  /** "daartoe gaat het kabinet niet over": the last word belongs to the verb. */
  private static final Set<String> TO = Set.of("daartoe", "hiertoe");
  private static final List<String> CLASHING = List.of("gaat verder dan", "gaan verder dan", "gaat voorbij", "gaan voorbij", "voorbijgaat", "druis", "indruist", "botst", "botsen", "doorkruis", "ondermijn", "ondergraaf", "verhoudt zich", "verhouden zich", "schiet", "stuit", "in strijd", "strijdig", "haaks", "op gespannen", "niet in lijn", "niet in overeenstemming");

  private static final Set<String> ADVERBS = Set.of("mede", "ook", "juist", "geheel", "volledig", "eveneens");
  private static final Set<String> ASIDE = Set.of("gelet", "indachtig", "conform", "overeenkomstig", "in", "naar", "met", "ingevolge");

  static TreatmentCue of(View view, Hit.OfConcept hit) {
    return new TreatmentCue(hit.range(), hit.concept().name(), form(view, hit));
  }

  private static Form form(View view, Hit.OfConcept hit) {
    String words = view.lower(hit.range());
    String last = words.substring(words.lastIndexOf(' ') + 1);
    String first = Words.first(words);
    String treatment = hit.concept().name();
    boolean line = treatment.equals("acts-in-line-with");
    if (words.startsWith("hang") || words.startsWith("afhang")) {
      return Form.JUDGES;
    }
    if (words.equals("voorgelegd aan") || words.startsWith("aan de orde")) {
      return Form.TREATS; // the motion is laid before somebody
    }
    if (words.contains("geleid tot") || words.contains("leidde tot") || words.contains("ertoe ") || words.contains(" deel uit") || words.endsWith("onderdeel van")) {
      return Form.TREATS;
    }
    if (clashes(words) || TO.contains(first)) {
      return Form.JUDGES;
    }
    if ((GOVERNING.contains(last) && !SEPARABLE.contains(first)) || (first.startsWith("voel") && last.equals("voor")) || words.contains("voort") || BARE.contains(words) || line && (last.equals("bij") || last.equals("als"))) {
      return Form.GOVERNS;
    }
    if (NOUNS.contains(first) && last.endsWith("geven") && willGive(view, hit.range()) || NOUNS.contains(words) || words.equals("recht gedaan") || (words.startsWith("geen ") && NOUNS.contains(last)) || words.equals("gewerkt") || words.startsWith("werk") && Verbs.subject(last) || (treatment.equals("executes") && (GIVING.contains(first) && !last.equals("na") || words.startsWith("tegemoet")))) {
      return Form.GIVES;
    }
    boolean left = treatment.equals("responds-to") && !CONSIDERED.contains(words);
    boolean judges = line || left || words.equals("teleurstellen") || words.startsWith("nog niet zo") || words.endsWith("doende") || words.endsWith(" bezig") || (treatment.equals("will-not-execute") && JUDGING.stream().anyMatch(words::startsWith));
    return judges ? Form.JUDGES : Form.TREATS;
  }

  /** "ik zal gevolg geven aan" */
  private static boolean willGive(View view, Range cue) {
    Range clause = view.clauseOf(cue).range();
    return Words.any(view, clause, SHALL) && Words.any(view, clause, MotionWords.WRITERS);
  }

  /** "zoals in de motie bepleit": the motion stands between the words, whatever governs it. */
  boolean encloses(View view) {
    return view.lower(range).startsWith("zoals ") || view.lower(range).startsWith("naar aanleiding van ");
  }

  /** "in strijd met": what the motion asks is, or what stands behind is in strijd with the motion, which says nothing of it. */
  boolean clashes(View view) {
    return clashes(view.lower(range));
  }

  private static boolean clashes(String words) {
    return CLASHING.stream().anyMatch(words::startsWith);
  }

  /** What is denied behind it is so because of the motion. */
  boolean because(View view) {
    return view.lower(range).endsWith("dankzij");
  }

  /** It only turns to the motion: "ten aanzien van". */
  boolean soft(View view) {
    boolean label = REACTING.contains(view.lower(range)) && range.start() == view.range().start() && view.next(": ", range.end()) >= 0; // "In reactie op de motie: dat is gebeurd"
    return label || SOFT.contains(view.lower(range));
  }

  /** A noun that is a treatment only with "geven": "uitvoering". */
  boolean needsVerb(View view) {
    return NOUNS.contains(view.lower(range));
  }

  /** "kan ik, gelet op de kosten, niet uitvoeren": what a comma opens is said of something else. */
  boolean aside(View view) {
    int at = range.start();
    String words = view.lower(range);
    int before = view.wordTable().startingAt(at) - 1;
    if (before >= 0 && ADVERBS.contains(view.wordTable().lower(before))) {
      at = view.wordTable().range(before).start(); // "mede gelet op"
    }
    return at > view.range().start() + 1 && view.text().text().startsWith(", ", at - 2) && ASIDE.contains(Words.first(words));
  }
}

package nl.kamergraaf.fact;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.text.Range;

/**
 * Sums of which a sentence says no stage, whatever its verbs: what is possible, asked for, denied or cancelled, what someone can get, what is only a
 * difference, what is left, and what is done to a part of it only.
 */
final class Unsettled {

  private static final Set<String> REMAINING = Set.of("over", "resteert", "resteerde", "overgebleven");
  private static final Set<String> DOUBTED = Set.of("niet", "geen", "zou", "zouden", "mits", "indien");
  private static final Set<Modality> DOUBTS =
      EnumSet.of(Modality.POSSIBILITY, Modality.CONDITIONAL, Modality.WILLING_UNDER_CONDITIONS, Modality.REQUESTED, Modality.NEGATED);
  private static final Set<String> CANCELLED =
      Set.of("vervallen", "vervalt", "verviel", "vervielen", "geschrapt", "schrapt", "schrappen", "ingetrokken", "teruggedraaid", "vernietigd", "aangevraagd", "afgewezen", "ingehouden", "opgeschort", "achtergehouden", "stilgezet");
  private static final Set<String> CAN = Set.of("kan", "kunnen", "kunt", "kon", "konden", "zou", "zouden", "mag", "mogen");
  private static final Set<String> BE = Set.of("is", "zijn", "was", "waren", "wordt", "worden", "werd", "werden", "heeft", "hebben", "heb");
  private static final Set<String> COULD = Set.of("kon", "konden");
  private static final Set<String> HAD = Set.of("had", "hadden");
  private static final Set<String> OUGHT = Set.of("moeten", "kunnen", "zullen", "mogen");
  static final Set<String> PROPOSES = Set.of("stelt", "stelde", "stellen", "stelden", "stel");
  private static final Set<String> ONLY = Set.of("pas");
  private static final Set<String> WHEN = Set.of("als", "indien", "wanneer", "mits");
  private static final Set<String> IF = Set.of("voorwaarde", "voorwaarden", "mits", "tenzij");
  private static final Set<String> UNSURE = Set.of("onduidelijk", "onzeker", "bezien", "bezie", "onderzocht", "onderzoek", "vraag", "weten", "bekend", "afhankelijk", "besloten", "beslist", "nagaan");
  private static final Set<String> STAYS = Set.of("blijft", "blijven", "bleef", "bleven", "resteert", "resteren", "resteerde", "resteerden", "overgebleven", "overblijft", "overbleef", "overblijven");
  private static final Set<String> LEFT = Set.of("over", "plank", "onbenut", "onbesteed", "ongebruikt", "staan", "liggen");
  private static final Set<String> RELATIVES = Set.of("waarvoor", "waarmee", "waaraan", "waarvan", "die", "dat", "waarin");
  private static final Set<String> REQUESTED = Set.of("gevraagd", "gevraagde", "aangevraagd", "aangevraagde", "verzochte");
  private static final Set<String> PAID = Set.of("uitbetaald", "uitgekeerd", "overgemaakt", "betaald", "toegekend", "verleend", "verstrekt");
  private static final Set<String> DENIALS = Set.of("niet", "geen", "nog niet", "niets");
  private static final Set<String> TIMES = Set.of("jaar", "maand", "kwartaal", "week", "dag", "jaarlijks", "kalenderjaar", "schooljaar");
  /** So many items at the end of a clause may be its verbs. */
  private static final int LAST = 4;

  private Unsettled() {}

  static boolean is(View view, Sum sum) {
    return doubted(view, sum) || cancelled(sum) || SumDifferences.differs(sum) || open(view, sum) || asked(sum) || remains(view, sum) || PartlyDone.shared(view, sum);
  }

  /** "41 aanvragen, goed voor een gevraagd bedrag van 3 miljoen"; not "de gevraagde subsidie van 3 miljoen is uitbetaald". */
  private static boolean asked(Sum sum) {
    int noun = SumHead.of(sum);
    return noun > sum.clause() && sum.row().at(noun - 1).in(REQUESTED) && !(sum.has(sum.at() + 1, sum.next(), PAID) && !sum.has(sum.at() + 1, sum.next(), DOUBTED));
  }

  /** "is ingetrokken", not "vervalt niet". */
  private static boolean cancelled(Sum sum) {
    for (int i = sum.first(); i < sum.next(); i++) {
      if (sum.row().at(i).in(CANCELLED)) {
        return !sum.row().at(i + 1).is("niet") && !sum.row().at(i - 1).is("niet");
      }
    }
    return false;
  }

  private static boolean doubted(View view, Sum sum) {
    Modality modality = view.modality(sum.range());
    if (modality == Modality.CONDITIONAL && aside(view, sum)) {
      return false;
    }
    if (modality == Modality.POSSIBILITY && (done(sum) || own(sum) && !sum.has(sum.first(), sum.next(), CAN)) || apart(view, sum, modality)) {
      return false;
    }
    return DOUBTS.contains(modality) && !(modality == Modality.NEGATED && turned(sum));
  }

  /** "kan rekenen op 2 miljoen, en aan X wordt 3 miljoen betaald": a later sum with a verb of its own before it. */
  private static boolean own(Sum sum) {
    return sum.link() == Sum.Link.AND && sum.row().at(sum.first()).is(",") && sum.row().at(sum.first() + 1).is("en") && sum.has(sum.first(), sum.at(), BE);
  }

  /** Whether what is set aside is a part of what is only possible: "Het Rijk is bereid 2 miljard bij te dragen, mits ... Van dat bedrag is 200 miljoen bedoeld voor X". */
  static boolean ofDoubted(View view, Sum sum) {
    Optional<Range> whole = Wholes.saidSo(view, sum);
    return whole.isPresent() && DOUBTS.contains(view.story().holding(view, whole.get()).modality(whole.get()));
  }

  /** "Het loket, waarvoor 8 miljoen nodig is, opent als de wet in werking is": the relative clause tells what is so. */
  private static boolean aside(View view, Sum sum) {
    Clause clause = view.clauseOf(sum.range());
    boolean inside = view.cues("modality", clause.range()).stream().anyMatch(cue -> cue.concept().name().equals(Modality.CONDITIONAL.concept()));
    return clause.opener() == Clause.Opener.SUBORDINATE && sum.row().at(sum.clause()).in(RELATIVES) && !inside && view.whole() != Modality.CONDITIONAL;
  }

  /** "3 miljoen is verplicht maar nog niet betaald": what is denied stands behind "maar". */
  private static boolean turned(Sum sum) {
    int but = -1;
    for (int i = sum.clause(); i < sum.end(); i++) {
      if (sum.row().at(i).is("maar") && i > sum.at()) {
        but = i;
      }
      if (sum.row().at(i).in(DENIALS)) {
        return but > 0 && but < i;
      }
    }
    return false;
  }

  /** What someone can get, or what would be so: "kan 3 miljoen krijgen", "zou 3 miljoen kosten". */
  private static boolean open(View view, Sum sum) {
    Row row = sum.row();
    if (owed(sum) || proposed(sum) || onlyIf(sum) || SumWishes.wished(sum)) {
      return true;
    }
    boolean done = done(sum);
    int from = own(sum) ? sum.first() : sum.clause();
    for (int i = sum.clause(); i < sum.end(); i++) {
      boolean place = i < sum.at() && i >= from || i >= sum.end() - LAST;
      if (row.at(i).in(IF) || whether(sum, i)) {
        return true;
      }
      if (place && row.at(i).in(CAN) && !row.at(i - 1).is("te") && !done && !new InnerClause(view).frees(row.at(i).range(), sum.range(), Modality.POSSIBILITY)) {
        return true;
      }
    }
    return false;
  }

  /** "Ik heb gevraagd om X; de kosten bedragen 3 miljoen": what is asked or may be stands beyond a semicolon. */
  private static boolean apart(View view, Sum sum, Modality modality) {
    if (modality == Modality.POSSIBILITY && behindAnd(view, sum)) {
      return true;
    }
    if (modality != Modality.REQUESTED && modality != Modality.CONDITIONAL || view.whole() == modality || view.lower().indexOf(';') < 0 && view.lower().indexOf(':') < 0) {
      return false;
    }
    String text = view.text().text();
    for (Hit.OfConcept cue : view.cues("modality")) {
      int from = Math.min(cue.range().end(), sum.range().end());
      int to = Math.max(cue.range().start(), sum.range().start());
      String between = from < to ? text.substring(from, to) : "";
      boolean beyond = between.indexOf(';') >= 0 || between.indexOf(": ") >= 0 && told(sum); // "Aan de motie die hiertoe oproept, is voldaan: er is 3 miljoen overgemaakt"
      if (cue.concept().name().equals(modality.concept()) && !beyond) {
        return false;
      }
    }
    return true;
  }

  /** "De provincie heeft 3 miljoen toegezegd, en Duitsland overweegt hetzelfde": what is only possible is told of somebody else. */
  private static boolean behindAnd(View view, Sum sum) {
    String text = view.text().text();
    boolean any = false;
    for (Hit.OfConcept cue : view.cues("modality")) {
      if (cue.concept().name().equals(Modality.POSSIBILITY.concept())) {
        int end = sum.range().end();
        any = cue.range().start() > end && text.substring(end, cue.range().start()).contains(", en ");
        if (!any) {
          return false;
        }
      }
    }
    return any;
  }

  /** Its clause has a finite verb before it, and ends in no infinitive. */
  private static boolean told(Sum sum) {
    int last = sum.end() - 1;
    while (last > sum.at() && !sum.row().at(last).word()) {
      last--;
    }
    return sum.has(sum.clause(), sum.at(), BE) && !sum.row().at(last - 1).is("te");
  }

  /** "kunnen tot 1 december een beroep doen op 3 miljoen": until when one can is not when it was so. */
  static boolean offers(Sum sum) {
    return sum.has(sum.clause(), sum.at(), CAN) && !done(sum);
  }

  /** "de 3 miljoen die het land had moeten krijgen". */
  private static boolean owed(Sum sum) {
    Row row = sum.row();
    for (int i = sum.at() + 1; i < row.size() && row.at(i).word() | row.at(i).kind() == Row.Kind.WHEN; i++) {
      if (row.at(i).in(HAD) && row.at(i + 1).in(OUGHT)) {
        return true;
      }
    }
    return false;
  }

  /** "stelt voor 3 miljoen uit te trekken", not "stelt voor de brug 3 miljoen beschikbaar". */
  private static boolean proposed(Sum sum) {
    for (int i = sum.clause(); i < sum.at(); i++) {
      if (sum.row().at(i).in(PROPOSES) && sum.row().at(i + 1).is("voor")) {
        return sum.has(sum.at() + 1, sum.end(), Set.of("te"));
      }
    }
    return false;
  }

  /** "wordt pas vrijgegeven als de plannen er zijn". */
  private static boolean onlyIf(Sum sum) {
    if (!sum.has(sum.clause(), sum.end(), ONLY)) {
      return false;
    }
    Row row = sum.row();
    for (int i = sum.at() + 1; i < row.size() && !row.at(i).is(";"); i++) {
      if (row.at(i).in(WHEN)) {
        return true;
      }
    }
    return false;
  }

  /** "konden 40 aanvragen voor 3 miljoen worden gehonoreerd": told as done. */
  private static boolean done(Sum sum) {
    Row row = sum.row();
    int last = sum.end() - 1;
    while (last > sum.at() && !row.at(last).word()) {
      last--;
    }
    boolean could = sum.has(sum.clause(), sum.end(), COULD) && !sum.has(sum.clause(), sum.end(), DOUBTED);
    boolean passive = row.at(last - 1).is("worden") && Phrases.isParticiple(row.at(last).lower()) || row.at(last).is("worden") && Phrases.isParticiple(row.at(last - 1).lower());
    return could && passive;
  }

  /** "Of er 3 miljoen beschikbaar komt, wordt later besloten": "of" with something between it and the sum, and no verb. */
  private static boolean whether(Sum sum, int i) {
    Row row = sum.row();
    boolean opens = row.at(i).is("of") && i < sum.at() - 1 && (i == 0 || !row.at(i - 1).word() || SumVerbs.at(row, i - 1) || row.at(i - 1).in(UNSURE));
    return opens && !sum.verbBefore(i + 1);
  }

  /** "Voor flexwoningen is tot 3.000 euro per woning beschikbaar": what one can get. */
  static boolean offered(Sum sum) {
    Row row = sum.row();
    boolean each = row.at(sum.at() + 1).is("per") && row.at(sum.at() + 2).word() && !row.at(sum.at() + 2).in(TIMES);
    return sum.number().qualifiers().contains("up-to") && (each || row.at(sum.clause()).is("per"));
  }

  /** "Van de 6 miljoen bleef 2 miljoen op de plank liggen", "en is 2 miljoen nog vrij". */
  private static boolean remains(View view, Sum sum) {
    if (sum.row().at(sum.at() + 1).is("nog") && sum.row().at(sum.at() + 2).is("vrij")) {
      return true;
    }
    boolean stays = sum.has(sum.clause(), sum.end(), STAYS) && (sum.has(sum.at() + 1, sum.end(), LEFT) || sum.has(sum.clause(), sum.end(), REMAINING));
    return stays && sum.link() != Sum.Link.COMPARED && (view.sums().size() == 1 || Wholes.saidSo(view, sum).isPresent());
  }

  /** "Aan nabestaanden werd 3 miljoen schadevergoeding toegekend": what a court or fund awards for damage is at no stage of a budget. */
  static boolean damages(Sum sum, String verb) {
    boolean awards = verb.startsWith("toege") || verb.startsWith("ken");
    for (int i = sum.clause(); awards && i < sum.end(); i++) {
      String word = sum.row().at(i).lower();
      if (word.endsWith("vergoeding") || word.endsWith("vergoedingen") || word.equals("smartengeld")) {
        return true;
      }
    }
    return false;
  }
}

package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** That where a body is to sit is only thought of: "De gedachte om het hof in Bergen te vestigen verdient geen voorkeur", "Vestiging van het hof in Bergen heeft niet de voorkeur". */
final class SeatThoughts {

  private static final Set<String> IDEAS = BodyFocus.WORDS.all("seat-idea");
  private static final Set<String> PLANS = BodyFocus.WORDS.all("seat-plan");
  private static final Set<String> SETTLES = BodyFocus.WORDS.all("settles");
  private static final Set<String> SETTLING = BodyFocus.WORDS.all("settling");
  private static final Set<String> NOT = Set.of("niet", "geen", "nooit", "niets", "evenmin", "nauwelijks", "weinig");
  private static final Set<String> IN = Set.of("in", "te");
  private static final Set<String> KNOWN = Set.of("de", "het", "dit", "deze", "dat", "die");
  private static final Set<String> WISHES = BodyFocus.WORDS.all("wishes-that");
  private static final String THAT = "dat";
  private static final String FOR = "om";
  private static final String TO = "te";
  private static final String OF = "van";
  /** Words from "om" to its infinitive, and back from it to the noun: "het voorstel van Kenia om". */
  private static final int FAR = 20;
  private static final int NEAR = 4;

  private SeatThoughts() {}

  /** How an infinitive of settling is meant: denied with the idea that it hangs from, else as that idea, else as a plan. */
  static Modality modality(View view, Range infinitive) {
    Words words = view.wordTable();
    int verb = words.startingAt(infinitive.start());
    int om = verb - 1;
    while (om > 0 && verb - om < FAR && !words.lower(om).equals(FOR)) {
      om--;
    }
    for (int i = om - 1; om > 0 && words.lower(om).equals(FOR) && i >= Math.max(0, om - NEAR); i--) {
      boolean idea = IDEAS.contains(words.lower(i));
      if (idea || PLANS.contains(words.lower(i))) {
        boolean denied = words.any(0, om, NOT) || words.any(verb + 1, words.size(), NOT);
        return denied ? Modality.NEGATED : idea ? Modality.POSSIBILITY : Modality.INTENTION;
      }
    }
    return Modality.INTENTION;
  }

  /** "Mali wil dat het tribunaal in Bamako komt": what somebody wants of it is not so. */
  static boolean wished(View view, Range body) {
    Words words = view.wordTable();
    int first = words.startingAt(view.clauseOf(body).range().start());
    for (int i = words.startingAt(body.start()) - 1; i > first; i--) {
      if (words.lower(i).equals(THAT)) {
        return WISHES.contains(words.lower(i - 1));
      }
    }
    return false;
  }

  /** "heeft zijn zetel in X verlaten", "was aanvankelijk in X gevestigd": a place where it sits no more. */
  static boolean left(View view, Range word) {
    Range clause = view.clauseOf(word).range();
    return SeatNouns.SEATS.contains(view.lower(word)) && Words.any(view, clause, BodyFocus.WORDS.all("leaves")) || Words.any(view, clause, BodyFocus.WORDS.all("formerly"));
  }

  /** Settling told as a noun, with a denial behind it: "Vestiging van het hof in Bergen heeft niet de voorkeur". */
  static boolean denied(View view, Range body) {
    return settling(view, body) && Words.any(view, Story.after(body, view.clauseOf(body).range()), NOT);
  }

  /** What a sentence says of settling a body that is known says nothing of whether there is one: "Het voorstel om het hof in Bergen te vestigen kreeg geen bijval". */
  static boolean only(View view, Range body) {
    Words words = view.wordTable();
    int at = words.startingAt(body.start()) - 1;
    while (at > 0 && Governor.belongs(words.lower(at)) && !KNOWN.contains(words.lower(at))) {
      at--;
    }
    if (at < 0 || !KNOWN.contains(words.lower(at))) {
      return false;
    }
    int in = words.startingAt(body.end());
    Optional<Name> place = in + 1 < words.size() && IN.contains(words.lower(in)) ? view.mentions(Name.class).stream().filter(name -> name.range().start() == words.range(in + 1).start() && (name.kind() == Kind.PLACE || name.kind() == Kind.COUNTRY)).findFirst() : Optional.empty();
    if (place.isEmpty()) {
      return false;
    }
    int behind = words.startingAt(place.get().range().end());
    int verb = behind < words.size() && words.lower(behind).equals(TO) ? behind + 1 : behind + 2; // "onder te brengen"
    boolean infinitive = verb < words.size() && words.lower(verb - 1).equals(TO) && SETTLES.contains(words.lower(verb));
    return infinitive || settling(view, body);
  }

  private static boolean settling(View view, Range body) {
    Governor governor = Governor.of(view, body.start());
    return governor.word().equals(OF) && SETTLING.contains(view.wordBefore(governor.range().start()));
  }
}

package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/**
 * Firms, courts, schools, those who only ask and the like: what they stop, forbid or propose is no sanction. "Wegens de sancties legde de rederij de invoer stil", "de rechter
 * verbood de uitvoer", "werd door haar bank van betalingen uitgesloten".
 */
final class Bystanders {

  private static final Endings NOUNS = new Endings(SanctionWords.all("bystander"));
  /** What only those who impose sanctions do can be done by others too. */
  private static final Set<String> DEEDS = Set.of("adopted", "established", "ratified", "announced", "suspended", "proposed", "rejected", "under-study");
  /** "de bank kreeg sancties opgelegd", "vijf banken vallen onder het verbod" */
  private static final Set<String> SUFFERS = Set.of("krijgt", "krijgen", "kreeg", "kregen", "ondergaat", "onderging", "valt", "vallen", "viel", "vielen", "komt", "komen", "kwam", "kwamen", "staat", "staan");
  /** What else than a preposition opens a clause so that its subject follows the verb. */
  private static final Set<String> FRONTS = Set.of("daarom", "daarop", "daarmee", "daardoor", "hierdoor", "hiermee", "toen", "vervolgens", "later", "sindsdien", "ook", "inmiddels", "eerder", "onlangs", "toch", "zo");
  /** "de centrale bank", "de staatsbank": they act for their state. */
  private static final Set<String> OF_STATE = Set.of("centrale", "nationale");
  private static final Set<String> RELATIVES = Set.of("die", "dat");
  private static final String BY = "door";
  /** "gaat na of het vervoer door bedrijven kan worden ingeperkt" */
  private static final String STUDIED = "under-study";
  private static final String TO = "te";
  private static final Set<String> ON_BEHALF = Set.of("namens");

  private Bystanders() {}

  /** Who does what a verb says imposes no sanctions. */
  static boolean act(View view, Range verb, String stage) {
    if (!DEEDS.contains(stage)) {
      return false;
    }
    Words words = view.wordTable();
    int[] own = view.propositions().holding(words.startingAt(verb.start()));
    if (own.length == 0 || !holds(words, own) || words.any(own[0], own[own.length - 1] + 1, SanctionWords.DECIDERS) || words.any(own[0], own[own.length - 1] + 1, ON_BEHALF)) {
      return false;
    }
    int finite = finite(words, own, words.startingAt(verb.start()));
    boolean acts = !words.isIn(finite, Verbs.BE) && !words.isIn(finite, SUFFERS) && noun(words, own[0]).filter(noun -> noun + 1 == finite).isPresent(); // "de rechtbank verbood de staat"
    if (acts || Imposers.of(view, verb).stream().anyMatch(SanctionRule::imposes)) {
      return acts;
    }
    boolean passive = words.isIn(finite, Verbs.BE) && !words.any(own[0], own[own.length - 1] + 1, Verbs.HAVE);
    return passive ? !stage.equals(STUDIED) && agent(words, own) : !words.isIn(finite, SUFFERS) && subject(words, own, finite);
  }

  private static boolean holds(Words words, int[] own) {
    for (int i = Math.max(0, own[0] - 1); i <= own[own.length - 1]; i++) {
      if (NOUNS.end(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** The verb that goes with the subject: the first auxiliary, else the verb of the act itself. */
  private static int finite(Words words, int[] own, int verb) {
    for (int word : own) {
      if (words.isIn(word, Verbs.HAVE) || words.isIn(word, Verbs.BE) || words.isIn(word, SUFFERS) && !(word > 0 && (DeedWords.ARTICLES.contains(words.lower(word - 1)) || words.lower(word - 1).equals(TO)))) { // not "de staat", "toe te staan"
        return word;
      }
    }
    return verb;
  }

  /** "door haar bank" */
  private static boolean agent(Words words, int[] own) {
    for (int word : own) {
      if (words.lower(word).equals(BY) && noun(words, word + 1).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** It opens the clause, stands right behind its verb ("Daarom legde de rederij"), or is what "die" stands for. */
  private static boolean subject(Words words, int[] own, int finite) {
    boolean relative = RELATIVES.contains(words.lower(own[0])) && own[0] > 0;
    int opening = Clause.subordinates(words.lower(own[0])) || words.lower(own[0]).equals("en") ? own[0] + 1 : own[0];
    boolean opens = noun(words, opening).filter(noun -> noun < finite).isPresent();
    boolean fronted = Governor.preposition(words.lower(opening)) || words.isIn(opening, FRONTS);
    boolean behind = fronted && finite < own[own.length - 1] && noun(words, finite + 1).isPresent();
    return opens || behind || relative && bystander(words, own[0] - 1);
  }

  /** The index of the noun of a phrase that begins here, where it is one of theirs. */
  private static Optional<Integer> noun(Words words, int from) {
    int at = from;
    while (at < words.size() - 1 && Governor.belongs(words.lower(at)) && !words.breaks(at)) {
      at++;
    }
    return at < words.size() && bystander(words, at) ? Optional.of(at) : Optional.empty();
  }

  private static boolean bystander(Words words, int at) {
    return NOUNS.end(words.lower(at)) && !(at > 0 && OF_STATE.contains(words.lower(at - 1)));
  }
}

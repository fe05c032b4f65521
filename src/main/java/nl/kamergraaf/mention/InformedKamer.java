package nl.kamergraaf.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Words around a number that name no document, but tell that the Kamer got word: "is uw Kamer op 17 mei geïnformeerd (Kamerstuk …)". */
final class InformedKamer {

  private static final int TOLD_BEFORE = 16;
  private static final Set<String> INFORMED = Set.of("geïnformeerd", "ingelicht", "bericht", "gemeld", "meegedeeld", "medegedeeld", "gerapporteerd", "geschreven", "gezonden", "verzonden", "toegezonden", "gestuurd", "toegestuurd", "ontvangen", "aangeboden", "toegegaan", "verwittigd");
  /** The participle that tells what the receiver itself did: "van u ontvangen" is the other way round. */
  private static final String RECEIVED = "ontvangen";
  private static final Set<String> SENT = Set.of("gezonden", "verzonden", "toegezonden", "gestuurd", "toegestuurd");
  /** "Op 8 juli schreef ik u (Kamerstuk …)" */
  private static final Set<String> TOLD = Set.of("informeerde", "informeerden", "schreef", "schreven", "berichtte", "berichtten", "meldde", "meldden", "rapporteerde", "rapporteerden", "zond", "zonden", "stuurde", "stuurden");
  private static final Set<String> BROUGHT = Set.of("gebracht", "gesteld");
  private static final List<String> MINISTERS = List.of("minister", "staatssecretaris", "ambtsvoorganger", "voorganger", "ambtgenoot", "ambtsgenoot", "collega", "bewindspersoon");
  private static final Set<String> SENDERS = Set.of("van", "uit");
  private static final Set<String> WRITERS = Set.of("ik", "wij", "we", "kabinet", "ministerie");
  private static final Set<String> PREPOSITIONS = Set.of("over", "inzake", "betreffende", "omtrent", "aangaande", "rond", "rondom", "tegen");
  private static final Set<String> RECEIVERS = Set.of("kamer", "u", "kamers", "parlement");
  static final Set<String> PERFECT = Set.of("heb", "heeft", "hebben", "is", "zijn", "bent", "werd", "werden", "was", "waren");
  private static final Set<String> OWNS = Set.of("heb", "heeft", "hebben", "hebt");

  private final Words words;
  private final CitationDays days;

  InformedKamer(Words words, CitationDays days) {
    this.words = words;
    this.days = days;
  }

  /** "is uw Kamer op 17 mei geïnformeerd (Kamerstuk …)": the participle before the parenthesis, if it tells that the Kamer got word. */
  Optional<Word> before(int at) {
    if (at < 2 || !words.get(at - 1).is("(")) {
      return Optional.empty();
    }
    for (int i = at - 2; i >= Math.max(0, at - TOLD_BEFORE) && !words.get(i).is(";") && !words.get(i).is(",") && !words.get(i).is(")"); i--) {
      if (informs(i)) {
        return receives(i) ? Optional.of(words.get(i)) : Optional.empty();
      }
      if (TOLD.contains(words.get(i).lower())) {
        return writes(i, at) ? Optional.of(words.get(i)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Op 3 mei 2024 (Kamerstuk …) is uw Kamer geïnformeerd": the participle behind the parenthesis, where nothing but a day stands before it. */
  Optional<Word> behind(int at, int next) {
    if (!words.get(at - 1).is("(") || !words.get(next).is(")") || !days.onDay(at - 2)) {
      return Optional.empty();
    }
    int verb = days.behind(next + 1);
    boolean first = TOLD.contains(words.get(verb).lower());
    if (first) {
      return receiver(verb + 2) ? Optional.of(words.get(verb)) : Optional.empty();
    }
    boolean kamer = receiver(verb + 1);
    boolean writer = OWNS.contains(words.get(verb).lower()) && !kamer;
    if (!PERFECT.contains(words.get(verb).lower()) || !kamer && !writer) {
      return Optional.empty();
    }
    for (int i = verb + 1; i < verb + TOLD_BEFORE && !words.get(i).is(";") && !words.get(i).is(",") && !words.get(i).is("en"); i++) {
      if (informs(i)) {
        boolean got = words.get(i).lower().equals(RECEIVED);
        return kamer && (got || !OWNS.contains(words.get(verb).lower())) || writer && receives(i) ? Optional.of(words.get(i)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "heeft de minister u bericht", "is uw Kamer geïnformeerd over de kades", with the mark of a note behind it. */
  Optional<Word> beforeNote(int place) {
    int last = words.from(place) - 1;
    while (last > 0 && words.get(last).is(".")) {
      last--;
    }
    for (int i = last; i > Math.max(0, last - TOLD_BEFORE) && !words.get(i).is(";") && !words.get(i).is(",") && !words.get(i).is(")"); i--) {
      boolean about = i == last || PREPOSITIONS.contains(words.get(i + 1).lower());
      if (informs(i)) {
        return about && receives(i) ? Optional.of(words.get(i)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "De brief over de motie-Jansen (…) is op 3 mei verzonden (…)": index before the brackets is of sending. */
  boolean sending(int at) {
    return words.get(at - 1).is("(") && SENT.contains(words.get(at - 2).lower());
  }

  /** "schreef", not "geschreven": the verb itself says that it has been done. */
  boolean asVerb(Word verb) {
    return TOLD.contains(verb.lower());
  }

  /** Words in small letters tell that the receiver got word. */
  static boolean tells(String lower) {
    return INFORMED.contains(lower) || BROUGHT.contains(lower) || TOLD.contains(lower);
  }

  /** "schreef ik u", "waarover de minister van Klimaat de Kamer eerder schreef": somebody of the government tells the Kamer. */
  private boolean writes(int verb, int to) {
    boolean writer = false;
    boolean receiver = false;
    for (int i = Math.max(0, verb - TOLD_BEFORE); i < to; i++) {
      String lower = words.get(i).lower();
      writer |= WRITERS.contains(lower) || MINISTERS.stream().anyMatch(lower::startsWith);
      receiver |= RECEIVERS.contains(lower);
    }
    return writer && receiver;
  }

  private boolean receives(int participle) {
    boolean got = words.get(participle).lower().equals(RECEIVED);
    boolean sent = SENT.contains(words.get(participle).lower());
    boolean found = false;
    for (int i = participle - 1; i >= Math.max(0, participle - TOLD_BEFORE); i--) {
      if (got && WRITERS.contains(words.get(i).lower())) {
        return false; // "ik heb van u ... ontvangen"
      }
      found |= sent && WRITERS.contains(words.get(i).lower()); // "heb ik aan de gemeenten gezonden": the paper of the Kamer is the letter that came with it
      boolean receiver = RECEIVERS.contains(words.get(i).lower());
      int before = words.get(i - 1).lower().equals("uw") || words.get(i - 1).lower().equals("de") ? i - 2 : i - 1;
      found |= receiver && !(got && SENDERS.contains(words.get(before).lower()));
    }
    return found;
  }

  /** "u", "uw Kamer", "de Kamer" at an index. */
  private boolean receiver(int at) {
    boolean noun = words.get(at).is("uw") || words.get(at).is("de") || words.get(at).is("beide");
    return RECEIVERS.contains(words.get(noun ? at + 1 : at).lower());
  }

  private boolean informs(int i) {
    return INFORMED.contains(words.get(i).lower()) || BROUGHT.contains(words.get(i).lower()) && words.get(i - 1).is("hoogte");
  }
}

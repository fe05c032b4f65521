package nl.kamergraaf.fact;

import java.util.Set;

/** Verbs by what they do in a clause. */
final class Verbs {

  private static final Set<String> FINITE =
      Set.of(
          "is", "ben", "zijn", "was", "waren", "wordt", "worden", "werd", "werden", "heeft", "hebben", "heb", "had", "hadden", "zal", "zullen", "zou", "zouden", "kan",
          "kunnen", "kon", "moet", "moeten", "wil", "willen", "mag", "mogen", "voer", "voert", "voeren", "geef", "geeft", "geven", "beschouw", "beschouwt",
          "beschouwen", "acht", "achten", "zie", "ziet", "zien", "neem", "neemt", "nemen", "betrek", "betrekt", "betrekken", "wijs", "wijst", "wijzen", "ontraad",
          "ontraadt", "ontraden", "legt", "leggen", "leg", "doe", "doet", "doen", "kom", "komt", "komen", "ga", "gaat", "gaan", "sluit", "sluiten", "past",
          "passen", "loopt", "lopen", "blijft", "blijven", "behoeft", "voldoe", "voldoet", "voldoen", "krijgt", "krijgen", "kreeg", "kregen", "handel", "handelt", "laat", "laten",
          "pak", "pakt", "werk", "werkt", "onderschrijft", "onderschrijf", "geldt", "staat", "volgt", "vergt", "leidt", "spoort", "sporen", "strookt", "stroken", "hangt", "hangen", "ligt", "liggen", "verdient", "verdienen", "botst", "botsen", "stuit", "stuiten", "leent", "lenen", "valt", "vallen");

  /** Auxiliaries of the perfect of third persons. */
  static final Set<String> HAVE = Set.of("heeft", "hebben", "had", "hadden");
  /** Auxiliaries of the passive. */
  static final Set<String> BE = Set.of("is", "zijn", "was", "waren", "werd", "werden", "wordt", "worden");

  /** Auxiliaries of the perfect. */
  static final Set<String> PERFECT = Set.of("is", "zijn", "heb", "heeft", "hebben", "was", "waren", "had", "hadden", "werd", "werden");

  /** The same of what goes on or is to come. */
  static final Set<String> BECOMES = Set.of("wordt", "worden");
  /** What is still to come. */
  static final Set<String> WILL = Set.of("zal", "zullen");
  /** The same without "is", which may stand alone. */
  static final Set<String> PASSIVE = Set.of("wordt", "worden", "werd", "werden");

  /** Verbs and their participles by which a motion asks, or is told to ask. */
  private static final Set<String> ASKS =
      Set.of(
          "verzoekt", "verzoeken", "verzocht", "verzochten", "vraagt", "vragen", "gevraagd", "vroeg", "vroegen", "roept", "roepen", "riep", "riepen", "oproept",
          "oproepen", "opgeroepen", "strekt", "strekken", "strekkend", "strekkende", "ertoe", "pleit", "pleiten", "bepleit", "bepleiten", "beoogt", "beogen", "dringt", "dringen", "aandringt",
          "spreekt", "spreken", "uitspreekt", "uitgesproken", "stelt", "voorgesteld", "voorstelt", "wenst", "wensen", "vraag", "draagt", "opgedragen", "constateert",
          "overweegt", "aangedrongen", "gepleit", "verlangt", "verlangde", "wenste", "aandrong", "aandrongen", "drong", "drongen", "opriep", "opriepen",
          "bepleitte", "bepleitten", "pleitte", "pleitten", "strekte", "strekten", "beoogde", "beoogden");

  private static final Set<String> GIVES = Set.of("geef", "geeft", "geven", "gaf", "gaven", "gegeven");
  private static final Set<String> SUBJECTS = Set.of("ik", "wij", "we", "kabinet", "regering", "minister", "staatssecretaris");

  private Verbs() {}

  /** A finite form that often follows or precedes a subject in letters. */
  static boolean finite(String lower) {
    return FINITE.contains(lower);
  }

  static boolean asks(String lower) {
    return ASKS.contains(lower);
  }

  /** A form of "geven", which makes a verb of "uitvoering" and the like. */
  static boolean gives(String lower) {
    return GIVES.contains(lower);
  }

  /** A word for those who write the letter, as a subject. */
  static boolean subject(String lower) {
    return SUBJECTS.contains(lower);
  }

  static Set<String> asking() {
    return ASKS;
  }

  static Set<String> giving() {
    return GIVES;
  }

  static Set<String> finite() {
    return FINITE;
  }
}

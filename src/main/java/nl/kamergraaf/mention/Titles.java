package nl.kamergraaf.mention;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamergraaf.text.Endings;

/** Nouns with which Dutch names an office. */
final class Titles {

  /** Has a portfolio: "minister van Defensie". */
  static final Set<String> WITH_PORTFOLIO = Set.of("minister", "staatssecretaris", "ministers", "staatssecretarissen", "onderminister", "viceminister", "vice-minister", "ambtgenoot", "ambtsgenoot", "collega", "gedeputeerde");

  /** Often stands alone for one that was named, or that everybody knows: "zal de staatssecretaris". */
  static final Set<String> ALONE = Set.of("minister", "staatssecretaris");

  /** Belongs to a country. */
  static final Set<String> OF_COUNTRY =
      Set.of("president", "premier", "minister-president", "bondskanselier", "kanselier", "vicepresident", "vice-president", "vicepremier",
          "vice-premier", "koning", "koningin", "ambassadeur", "presidente", "interim-president", "overgangspresident", "interim-premier",
          "overgangspremier", "interim-minister-president", "vice-minister-president", "viceminister-president", "vicekanselier", "vice-kanselier", "zaakgelastigde", "procureur-generaal");

  /** Belongs to a body or place. */
  static final Set<String> OF_BODY =
      Set.of("secretaris-generaal", "voorzitter", "voorzitters", "hoofdaanklager", "aanklager", "directeur-generaal", "commissaris", "eurocommissaris",
          "burgemeester", "gouverneur", "gezaghebber", "commissievoorzitter", "nsg", "griffier", "gedeputeerde", "directeur", "bestuursvoorzitter", "havenmeester", "inspecteur-generaal",
          "ondersecretaris-generaal", "adjunct-secretaris-generaal", "hoofdcommissaris", "thesaurier-generaal");

  /** Needs an adjective: "Speciaal Gezant", "Hoge Vertegenwoordiger". */
  static final Set<String> ENVOY = Set.of("gezant", "vertegenwoordiger", "rapporteur", "coördinator");

  static final Set<String> ENVOY_ADJECTIVES =
      Set.of("speciaal", "speciale", "hoge", "hoog", "permanent", "permanente", "nationaal", "nationale", "bijzonder", "bijzondere");

  /** Holds the same office elsewhere: "mijn Deense ambtgenoot", "mijn ambtgenoot van Financiën". */
  static final Set<String> PEERS = Set.of("ambtgenoot", "ambtsgenoot", "collega", "evenknie");

  /** In the place of another, written apart: "vice minister-president". */
  static final String VICE = "vice";

  static final Set<String> FORMER =
      Set.of("voormalig", "voormalige", "toenmalig", "toenmalige", "gewezen", "vorige", "vorig");

  /** Holds the office not yet, or in another's place. */
  static final Set<String> NOT_HOLDING =
      Set.of("aankomend", "aankomende", "beoogd", "beoogde", "verkozen", "plaatsvervangend", "plaatsvervangende", "waarnemend", "waarnemende", "adjunct");

  /** Belongs to the title: "gevolmachtigde minister van Aruba". */
  static final Set<String> PLENIPOTENTIARY = Set.of("gevolmachtigd", "gevolmachtigde");

  static final Set<String> NOT_THE =
      Set.of("zijn", "haar", "hun", "diens", "een", "geen", "elke", "iedere", "ieder", "welke", "meerdere", "verschillende", "andere", "alle");

  /** Ends of words for those who act for a state or a body in one field: "klimaatgezant", "cyberambassadeur". */
  private static final Endings FIELD_ENVOYS = new Endings(List.of("gezant", "ambassadeur"));

  /** Holds the office in the place of another; several of them bear it too: "de plaatsvervangend aanklagers". */
  static final Set<String> DEPUTY = Set.of("plaatsvervangend", "plaatsvervangende");
  static final Set<String> DEPUTIES = Set.of("aanklagers");

  /** Names an office only with who holds it: "oppositieleider Zeeman", "Kinderombudsman Zeeman". */
  static final Set<String> NEEDS_HOLDER = NameWords.ALL.all("needs-holder");

  /** Names an office only with what it is charged with, or for whom. */
  static final Set<String> NEEDS_TASK = NameWords.ALL.all("needs-task");

  private static final int SHORT = 12;
  private static final Map<String, String> SINGULARS =
      Map.ofEntries(
          Map.entry("ministers", "minister"), Map.entry("staatssecretarissen", "staatssecretaris"), Map.entry("voorzitters", "voorzitter"),
          Map.entry("burgemeesters", "burgemeester"), Map.entry("presidenten", "president"), Map.entry("premiers", "premier"),
          Map.entry("gouverneurs", "gouverneur"), Map.entry("gezaghebbers", "gezaghebber"), Map.entry("ambassadeurs", "ambassadeur"),
          Map.entry("minister-presidenten", "minister-president"), Map.entry("secretarissen-generaal", "secretaris-generaal"),
          Map.entry("directeuren-generaal", "directeur-generaal"), Map.entry("aanklagers", "aanklager"));

  private Titles() {}

  /** "Minister President" in two words is one title. */
  static boolean apart(String lower, String next) {
    return lower.equals("minister") && next.equals("president");
  }

  /** The title of two words. */
  static final String APART = "minister-president";

  static boolean isTitle(String lower) {
    return WITH_PORTFOLIO.contains(lower) || OF_COUNTRY.contains(lower) || OF_BODY.contains(lower) || ENVOY.contains(lower) || PEERS.contains(lower) || NEEDS_HOLDER.contains(lower) || SINGULARS.containsKey(lower);
  }

  /** "milieuminister": a field and a title in one word. */
  static boolean isCompound(String lower) {
    return lower.indexOf('-') < 0 && (lower.length() > SHORT && (lower.endsWith("minister") || lower.endsWith("commissaris")) || isFieldEnvoy(lower));
  }

  /** "sanctiegezant": one who acts abroad in one field, whom the word names without more. */
  static boolean isFieldEnvoy(String lower) {
    return FIELD_ENVOYS.end(lower) && !isTitle(lower) && lower.indexOf('-') < 0;
  }

  /** An adjective of a field of policy: "Ecologische", which the noun follows. */
  static boolean adjectival(String lower) {
    return lower.endsWith("sche") || lower.endsWith("lijke") || lower.endsWith("ale") || lower.endsWith("iele") || lower.endsWith("ele") || lower.endsWith("ese") || lower.equals("openbare") || lower.equals("publieke");
  }

  /** A title, or one behind a hyphen: "oud-minister", "EU-ambassadeur". */
  static boolean mayName(String lower) {
    return isTitle(lower) || isTitle(lower.substring(lower.indexOf('-') + 1)) || isCompound(lower);
  }

  static boolean isPlural(String lower) {
    return SINGULARS.containsKey(lower);
  }

  static String singular(String lower) {
    return SINGULARS.getOrDefault(lower, lower);
  }
}

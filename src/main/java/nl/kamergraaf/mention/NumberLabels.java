package nl.kamergraaf.mention;

import java.util.Set;

/** Words before a number that make it a label: an article, a page, a number of a series. */
final class NumberLabels {

  private static final Set<String> WORDS =
      Set.of(
          ("artikel artikelen art lid leden bijlage bijlagen tabel tabellen figuur figuren grafiek kaart hoofdstuk hoofdstukken paragraaf paragrafen par"
                  + " pagina pagina's pag p pp blz bladzijde bladzijden nr nrs nummer nummers no onderdeel onderdelen fase stap punt"
                  + " punten vraag vragen antwoord cluster categorie niveau klasse type versie model spoor pijler actielijn prioriteit doel"
                  + " scenario optie variant route zone resolutie resoluties motie moties amendement stuk dossier kamerstuk kamerstukken"
                  + " aanhangsel handelingen besluit besluiten verordening verordeningen richtlijn richtlijnen wet boek titel noot"
                  + " voetnoot zaak zaaknummer kenmerk referentie tel telefoon postbus fonds perceel kavel blok reactor agendapunt"
                  + " agendapunten begrotingsartikel beleidsartikel subdoelstelling sdg sdg's aanbeveling aanbevelingen top ronde deel editie volume"
                  + " protocol bericht iso nen en-iso mh vlucht rijksweg snelweg a n unit categorieën aflevering jaargang stcrt stb trb pb celex"
                  + " week kwartaal halfjaar maatregel actie actiepunt alinea lijn groep team brigade windpark schaal code kst overweging considerans"
                  + " perron perrons halte haltes gate sporen zaal lokaal loket gebouw terminal pier steiger hal deur balie etage verdieping wagon coupé"
                  + " knooppunt afrit metrolijn treinstel dijkring peilbuis put boring vak laag stelling hypothese toetssteen")
              .split(" "));
  /** With these only a number in digits is a label: "vragen 3 en 4", but "leden: drie". */
  private static final int FARTHEST = 8;

  /** Labels that are also stretches of time. */
  private static final Set<String> SPANS = Set.of("week", "kwartaal", "halfjaar");
  private static final Set<String> LEADS = Set.of("per", "een", "één", "elke", "elk", "iedere", "ieder", "dit", "vorig", "afgelopen", "komend", "volgend");

  private static final String NUMBER = "nummer";

  private NumberLabels() {}

  /** "in de eerste week 340 meldingen", "per kwartaal 20 zaken": an adjective or the like before it tells which one. */
  private static boolean isSpan(Tokens tokens, int i) {
    String before = tokens.lower(i - 1);
    return tokens.in(i - 1, LEADS) || before.endsWith("e") && before.length() > 2;
  }

  /** A label word stands before the number, directly or before other numbers of its list: "artikelen 3, 4 en 5", "nrs. 520 en 548". */
  static boolean isLabelled(Tokens tokens, int number) {
    int i = number - 1;
    for (int steps = 0; steps < FARTHEST; steps++) {
      if (tokens.is(i, ".") || tokens.is(i, ":") || tokens.is(i, "(")) {
        i--;
      }
      if (tokens.lower(i).endsWith(NUMBER)) {
        return true; // "het noodnummer 112"
      }
      if (tokens.in(i, WORDS)) {
        return !(tokens.in(i, SPANS) && isSpan(tokens, i));
      }
      boolean joins = tokens.is(i, "en") || tokens.is(i, ",") || tokens.is(i, "of") || tokens.is(i, "tot") || tokens.is(i, "met") || tokens.isDash(i);
      if (joins) {
        i--;
        if (tokens.is(i, "en") || tokens.is(i, "tot")) {
          i -= tokens.is(i - 1, "tot") ? 2 : 1;
        }
      }
      if (!joins || !tokens.isDigits(i)) {
        return false;
      }
      i--;
    }
    return false;
  }
}

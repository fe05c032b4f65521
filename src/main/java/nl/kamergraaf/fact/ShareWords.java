package nl.kamergraaf.fact;

import java.util.List;
import java.util.Set;
import nl.kamergraaf.text.Endings;

/** Words by which it is told what a share is of. */
final class ShareWords {

  static final Set<String> RELATIVE = Set.of("waarvan", "waaronder", "waarvoor");
  static final Set<String> POINTING = Set.of("daarvan", "hiervan", "ervan", "daaronder", "hieronder");
  static final Set<String> PERSONS = Set.of("hen", "wie", "hun");
  static final Set<String> AMONG = Set.of("van", "onder", "bij");
  static final Set<String> COMPARING = Set.of("tegen", "tegenover", "versus", "vergeleken", "dan");
  static final Set<String> THAT = Set.of("dat", "dit");
  /** Words for what a share ought to be, which is of nothing: "een streefwaarde van 25%". */
  private static final Endings NORMS =
      new Endings(List.of("norm", "waarde", "doel", "doelstelling", "grens", "plafond", "maximum", "minimum", "drempel", "cijfer", "streven", "opgave", "tarief", "belasting", "btw", "heffing", "heffingen", "rente", "rentevoet", "eis", "niveau", "rendement", "inflatie", "groei"));
  static final Set<String> PRESCRIBED = Set.of("voorgeschreven", "vereist", "afgesproken", "nodig", "verplicht", "voorzien", "beoogd", "beoogde", "beoogden", "toegestaan");
  /** Groups of people that a share may be told of anew: "bij mannen is dat 12%". */
  static final Set<String> PEOPLE =
      Set.of(
          ("mannen vrouwen jongens meisjes jongeren ouderen kinderen volwassenen leerlingen studenten scholieren ouders werknemers werkgevers ondernemers zelfstandigen patiënten"
                  + " cliënten burgers inwoners huishoudens gezinnen alleenstaanden gepensioneerden migranten statushouders vluchtelingen nieuwkomers huurders kopers starters"
                  + " boeren vissers agenten militairen veteranen docenten leraren artsen verpleegkundigen bewoners gemeenten provincies bedrijven scholen instellingen corporaties banken")
              .split(" "));
  /** What is done with money, not with people and things: "waarvan 40% is besteed". */
  static final Set<String> SPENT =
      Set.of(
          ("besteed besteden besteedt besteedde uitgegeven uitgekeerd uitbetaald betaald betaalt betalen betaalde overgemaakt gestort voldaan gedekt ongedekt dekking"
                  + " toegekend toegezegd bestemd gereserveerd vrijgemaakt benut onbenut uitgeput verplicht vastgelegd gecommitteerd gefinancierd financiert"
                  + " bekostigd bekostigt geïnd terugbetaald teruggevorderd begroot geraamd geraamde rekening laste lasten goede verdeeld opgaat opging belandt belandde"
                  + " terechtkomt terechtkwam neerslaat subsidie gesubsidieerd bijgedragen draagt dragen droeg vloeit vloeide opgevraagd afgelost bevroren vrijgevallen geïnvesteerd uitgetrokken"
                  + " structureel bedoeld gaat ging gaan gingen verzekerd onverzekerd vergoed onbesteed resteert beschikbaar gevonden")
              .split(" "));
  /** What is done with things, not with money: "waarvan 60% in Polen wordt gebouwd". */
  static final Set<String> MADE = Set.of("gebouwd", "geproduceerd", "vervaardigd", "gemaakt", "geassembleerd", "gefabriceerd", "geteeld", "gekweekt", "gesloopt");
  private static final Set<String> NOUNS = Set.of("kosten", "namen");
  private static final Set<String> NO_NOUNS = Set.of("tevreden", "ontevreden", "vrouwen-", "komen", "gaan", "staan", "wonen", "leven", "hebben", "willen", "kunnen", "moeten", "vinden", "zeggen", "geven", "krijgen", "betreffen", "tegen", "afgewezen", "binnen", "buiten", "eigen");

  private ShareWords() {}

  /** Points of a percentage are those of a level that rises or falls. */
  static boolean isPoint(String lower) {
    return lower.endsWith("procentpunt") || lower.endsWith("procentpunten");
  }

  /** A word for what ought to be. */
  static boolean isNorm(String word) {
    return NORMS.end(word);
  }

  /** One small word that is a verb and no noun. */
  static boolean isVerb(String words) {
    return words.indexOf(' ') < 0 && !NOUNS.contains(words) && (Verbs.finite(words) || SumVerbs.contains(words));
  }

  /** A word that may be the noun behind "een op de zes", which is plural. */
  static boolean isPlural(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1);
    boolean plural = last.endsWith("n") || last.endsWith("s") || last.endsWith("'s") || last.endsWith("ia") || last.endsWith("ea") || last.indexOf('-') > 0; // "laboratoria", "musea"
    return words.indexOf(' ') > 0 || plural && !NO_NOUNS.contains(last) && !Verbs.finite(last) && !PhraseWords.STRONG.contains(last);
  }
}

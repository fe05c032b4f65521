package nl.kamergraaf.fact;

import java.util.List;
import java.util.Set;
import nl.kamergraaf.text.Endings;

/** Closed classes of words by which noun phrases are told from what stands beside them. */
final class PhraseWords {

  static final Set<String> DETERMINERS = Set.of("het", "de", "een");
  static final Set<String> THESE = Set.of("deze", "die", "dit", "dat");
  static final Set<String> POINTERS =
      Set.of("deze", "dit", "die", "dat", "dezelfde", "hetzelfde", "dergelijke", "zulke", "iedere", "elke", "ieder", "beide", "allebei", "elk", "genoemde", "voornoemde", "welke", "wie", "hen", "hem", "mij", "u", "zich", "anderen", "iedereen");
  /** Words at which a phrase ends. */
  static final Set<String> ENDS =
      Set.of(
          ("die dat waarvan waarvoor waarin waarmee waarbij waaraan waarop waaronder waardoor waarna zodat omdat als indien mits terwijl dan maar want zoals"
                  + " structureel jaarlijks incidenteel eenmalig inmiddels reeds al nog ook tevens daarnaast voorts circa ruim ongeveer maximaal"
                  + " minimaal gemiddeld"
                  + " per door sinds vanaf tijdens volgens conform bovenop naast exclusief inclusief oplopend aflopend ofwel oftewel namelijk"
                  + " beschikbaar nodig benodigd voldoende toereikend genoeg"
                  + " verdeeld verspreid te om ten vooralsnog thans nu niet geen wel vrij extra meer minder hoger lager uit af toe bij gemoeid"
                  + " totaal samen gezamenlijk"
                  + " daar hier daarvoor hiervoor daarmee hiermee daarvan hiervan hieraan daaraan hierbij daarbij opnieuw eveneens wederom respectievelijk"
                  + " à wij ik we hij zij men er mogelijk waarschijnlijk vermoedelijk groot hoog breed alleen vooral mede momenteel wereldwijd"
                  + " vervolgens tegelijk uiteindelijk overigens zo hierdoor daardoor los mee omlaag omhoog vergeleken gelet gezien gerekend"
                  + " afgezien uitgaande doorgaans veelal uiteen duurder goedkoper groter kleiner")
              .split(" "));
  static final Set<String> TRAILING =
      Set.of("van", "voor", "in", "op", "aan", "met", "en", "of", "de", "het", "een", "tegen", "naar", "bij", "onder", "tussen", "uit", "over", "ter", "rond", "ruim", "per",
          "deze", "dit", "dan", "wel", "zijn", "haar", "hun", "tot", "via", "binnen", "richting");
  static final Set<String> TIMES =
      Set.of("jaar", "jaren", "periode", "maand", "maanden", "week", "weken", "dag", "dagen", "kwartaal", "kabinetsperiode", "eerst", "keer", "begrotingsjaar", "begrotingsjaren",
          "jaarschijf", "looptijd", "decennium", "eeuw", "zover", "rekening", "wat", "zich", "alsnog", "uur", "termijn", "vergaderjaar",
          "schooljaar", "duur", "einde", "eind", "begin");
  /** Words for a sum of money, which say nothing of what it is for. */
  static final Set<String> CARRIERS =
      Set.of(
          "bedrag", "bedragen", "totaalbedrag", "totaal", "som", "omvang", "waarde", "hoogte", "maximum", "minimum", "gemiddelde", "deel",
          "restant", "budget", "bijdrage",
          "bijdragen", "reserve", "reservering", "kosten", "uitgaven", "lening", "leningen", "pakket", "tranche", "subsidie", "subsidies",
          "investering", "investeringen",
          "middelen", "geld", "raming", "besparing", "opdrachten", "verschil", "rest", "krediet", "garantie", "plafond", "bezuiniging",
          "intensivering", "tekort",
          "schatting", "prijs", "maatregel", "garantstelling", "tegenvaller", "meevaller", "daling", "stijging", "verhoging", "verlaging",
          "hoogste", "laagste", "aandeel", "verplichting", "verplichtingen", "uitbetaling", "terugbetaling", "overmaking", "besteding", "bestedingen");
  /** Never what a sum is for, whatever stands before it: "daar eenzelfde bedrag". */
  static final Set<String> NEVER = Set.of("bedrag", "bedragen", "totaalbedrag", "som", "rekening", "procent", "%");
  /** Participles that end in -en, as many nouns do. */
  static final Set<String> STRONG =
      Set.of(
          "gegeven", "gekomen", "genomen", "gevonden", "gekregen", "gebleven", "gedaan", "geweest", "gegaan", "gezonden", "geschreven",
          "gesproken", "gesloten", "gekozen",
          "gehouden", "geleden", "gestegen", "geboden", "begonnen", "verkregen", "overgegaan", "besloten", "opgenomen", "toegenomen", "afgenomen",
          "getrokken", "vervallen",
          "overeengekomen", "gestoken", "gezet", "gehad", "geschonken", "gewonnen", "verloren", "ontnomen", "aangenomen", "overgenomen", "voorgeschoten",
          "doorgeschoven", "geschoven", "geholpen", "bevroren", "gevroren", "bewogen", "verdwenen", "verschenen", "gelopen", "verschoven", "vrijgekomen", "opgelopen",
          "aangegaan", "ondergaan", "onderschept", "onderzocht", "overtreden", "overschreden", "misbruikt", "onthouden", "ontvangen", "toegezonden", "ingetrokken", "teruggenomen", "teruggegeven", "bijgekomen", "vrijgevallen", "uitgevallen", "opgegaan", "gevangen");
  static final Set<String> ADVERBS =
      Set.of(
          ("weg terug binnen buiten verder bruto netto precies waard nadat voordat zodra totdat omdat weer meer erbij bijeen opzij apart klaar vrij los kwijt mis tegemoet gereed ongeveer"
                  + " exact enkel slechts alleen zelf samen tezamen elkaar bovendien daarnaast tevens zorgen één elk ieder iedereen iemand ze zij hij we wij je jij ik men wist verkeerd goed vast mee"
                  + " deel eerder later vervolgens daarna inmiddels opnieuw nogmaals tijdig voortaan bijvoorbeeld waarna boven onder rond tussen volgens onbenut"
                  + " anders voorzichtig ruwweg globaal grofweg voorlopig eenmaal tweemaal driemaal viermaal vijfmaal zesmaal zevenmaal achtmaal tienmaal meermaals meermalen andermaal herhaaldelijk stapsgewijs telkens onbesteed ongebruikt onvoldoende definitief tegenover vooruit achteruit respectievelijk samenhangt hoopt")
              .split(" "));
  static final Endings NOUNS_LIKE_PAST =
      new Endings(List.of("schade", "rente", "boete", "waarde", "ruimte", "warmte", "gemeente", "methode", "behoefte", "ziekte", "droogte", "vrede", "mode", "hitte", "route",
          "kade", "bende", "bode", "ronde", "wonde", "periode", "code", "orde", "zonde", "liefde", "kunde", "weide", "heide", "geboorte",
          "gedeelte", "gebergte", "gewoonte", "hoogte", "breedte", "diepte", "lengte", "grootte", "sterfte", "leegte", "fraude", "aarde", "einde", "belofte", "vlakte", "sterkte", "zwakte", "drukte", "moeite", "laagte", "groente", "nabestaande", "alleenstaande", "werkende", "studerende", "verdachte", "gedupeerde", "gehandicapte", "stilte", "elite", "site", "suite", "crypte"));
  static final Set<String> OPENERS = Set.of("en", "of", "maar", "dankzij", "ondanks", "wegens", "vanwege", "sinds", "zoals", "plus");
  static final Set<String> FROZEN =
      Set.of("beslag", "gebruik", "ontvangst", "mindering", "rekening", "kaart", "beeld", "werking", "aanmerking", "overweging", "behandeling", "voorbereiding", "uitvoering", "gang", "kas", "handen", "bestelling");
  static final Set<String> PARTICLES = Set.of("goed", "mee", "vast", "door", "klaar", "neer", "terug", "over", "af", "op", "in", "aan", "mis");
  static final Set<String> PRONOMINAL =
      Set.of("aan", "bij", "binnen", "boven", "bovenop", "buiten", "door", "in", "mee", "na", "naast", "om", "omtrent", "onder", "op", "over", "tegen", "tegenover", "toe", "tussen", "uit",
          "van", "voor", "heen");

  private PhraseWords() {}
}

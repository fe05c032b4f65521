package nl.kamergraaf.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Verbs that govern a sum, each with the place of its clause that tells what the sum is for, and the preposition that ties the sum to it. */
final class SumPlaces {

  enum Place {
    /** what costs, yields or measures it */
    SUBJECT,
    /** who gets it */
    RECEIVER,
    /** what rises, falls or is helped by it: the object, or the subject where there is none */
    CHANGED,
    /** what is had for it: the subject of a passive, else the object */
    TRADED,
    /** what it goes to */
    TO,
    NONE
  }

  /** By the preposition before the sum (none where the sum is the object), a bar, and the form of the verb, with its particle behind a plus; two words with a low line. */
  private static final Map<String, Place> PLACES = new HashMap<>();

  /** Particles of separable verbs, which stand apart from them. */
  private static final Set<String> PARTICLES = Set.of("op", "uit", "af", "toe", "neer", "mee", "bij", "in", "over", "terug", "aan", "nodig");
  private static final Set<String> GROWS = Set.of(
      "stijgt", "steeg", "stijgen", "stegen", "daalt", "daalde", "dalen", "daalden", "groeit", "groeide", "groeien", "groeiden", "slinkt", "slonk", "slinken", "krimpt", "kromp",
      "neemt", "nam", "nemen", "namen", "loopt", "liep");
  private static final Set<String> CARRIED = Set.of("bedrag", "totaalbedrag", "som", "totaal", "budget", "investering", "prijs", "aanneemsom", "koopsom", "bijdrage");

  static {
    put(Place.SUBJECT, "",
        "kost kostte kostten kosten gekost vergt vergde vergden vergen gevergd bedraagt bedroeg bedroegen bedragen beloopt beliep beliepen belopen behelst behelsde omvat omvatte omvatten bevat bevatte bevatten"
            + " vereist vereiste vereisten vereisen scheelt scheelde schelen vertegenwoordigt vertegenwoordigde vertegenwoordigden vertegenwoordigen bespaart bespaarde besparen bespaard",
        "levert+op leverde+op leveren+op leverden+op oplevert opleverde opleveren opgeleverd brengt+op bracht+op brengen+op brachten+op opbrengt opbracht opbrengen opgebracht"
            + " brengt+mee bracht+mee brengen+mee brachten+mee meebrengt meebrengen meegebracht");
    put(Place.SUBJECT, "", "heeft+nodig hebben+nodig had+nodig hadden+nodig");
    put(Place.SUBJECT, "op",
        "komt+uit komen+uit kwam+uit kwamen+uit uitkomt uitkomen uitkwam uitkwamen uitgekomen neergekomen neerkwam neerkwamen komt+neer kwam+neer neerkomt neerkomen geraamd begroot geschat ingeschat becijferd berekend vastgesteld bepaald gesteld getaxeerd"
            + " gewaardeerd begrensd gelimiteerd");
    put(Place.SUBJECT, "tot", "loopt+op liep+op lopen+op liepen+op oploopt oplopen opliep opliepen opgelopen");
    put(Place.SUBJECT, "met", "gefinancierd bekostigd gesteund ondersteund gebouwd gedekt betaald gesubsidieerd gestimuleerd gecompenseerd gehonoreerd mogelijk_gemaakt");
    put(Place.RECEIVER, "",
        "ontvangt ontving ontvingen ontvangen krijgt kreeg kregen krijgen gekregen verkrijgt verkreeg verkregen");
    put(Place.CHANGED, "tot",
        "begrenst begrensde begrensden begrenzen begrensd beperkt beperkte beperkten beperken maximeert maximeerde maximeren gemaximeerd limiteert limiteerde limiteren gelimiteerd");
    put(Place.CHANGED, "met",
        "verhoogt verhoogde verhoogden verhogen verhoogd verlaagt verlaagde verlaagden verlagen verlaagd vermindert verminderde verminderden verminderen verminderd beperkt beperkte beperken"
            + " vergroot vergrootte vergroten verkleint verkleinde verkleinen verkleind versterkt versterkte versterken verruimt verruimde verruimen verruimd breidt+uit uitbreidt uitbreiden uitgebreid"
            + " vult+aan vulde+aan aanvullen aangevuld hoogt+op ophogen opgehoogd steunt steunde steunden steunen gesteund ondersteunt ondersteunde ondersteunen ondersteund financiert financierde"
            + " financieren gefinancierd subsidieert subsidieerde subsidiëren gesubsidieerd stimuleert stimuleren gestimuleerd compenseert compenseerde compenseren gecompenseerd belast belasten"
            + " kort kortte korten gekort verlengt verlengde verlengen verlengd verzwaart verzwaren verzwaard verlicht verlichten drukt drukte drukken"
            + " stijgt steeg stijgen stegen gestegen daalt daalde dalen daalden gedaald groeit groeide groeien groeiden gegroeid slinkt slonk slinken geslonken krimpt kromp krimpen gekrompen"
            + " neemt+toe nam+toe nemen+toe namen+toe toeneemt toegenomen neemt+af nam+af nemen+af namen+af afneemt afgenomen loopt+op liep+op opgelopen loopt+terug liep+terug teruggelopen");
    put(Place.TRADED, "voor",
        "verkoopt verkocht verkochten verkopen koopt kocht kochten kopen gekocht aangekocht ingekocht aangeschaft verworven verleend gegund gunt gunde gunden gunnen aanbesteed verhuurd gehuurd"
            + " geveild overgenomen afgenomen besteld opgeleverd gebouwd gerestaureerd gerenoveerd vernieuwd uitgevoerd verzekerd overgedragen gecontracteerd uitbesteed geleverd hersteld afgekocht gesloopt");
    put(Place.TO, "", "gaat gaan ging gingen gegaan vloeit vloeien vloeide vloeiden gevloeid stroomt stromen stroomde");
  }

  private SumPlaces() {}

  private static void put(Place place, String link, String... forms) {
    for (String list : forms) {
      for (String form : list.split(" ")) {
        PLACES.put(link + "|" + form, place);
      }
    }
  }

  /** Whether a word is a form of one of these verbs that can stand alone as the finite one. */
  static boolean verb(String lower) {
    for (String link : List.of("", "met", "voor")) {
      if (PLACES.containsKey(link + "|" + lower)) {
        return true;
      }
    }
    return false;
  }

  /** The place by the verb of a clause: its last verb, which carries the sense, else the finite one with its particle. */
  static Place of(Row row, int finite, Sum sum) {
    int before = link(row, sum);
    String link = before < sum.at() ? row.at(before).lower() : "";
    for (int i = sum.end() - 1; i > finite; i--) {
      Place place = i == sum.at() || !row.at(i).word() || row.at(i - 1).in(SumNouns.ARTICLES) ? null : PLACES.getOrDefault(link + "|" + row.at(i).lower(), PLACES.get(link + "|" + row.at(i - 1).lower() + "_" + row.at(i).lower()));
      boolean closes = place != null && (!row.at(i + 1).word() || i > sum.at() || row.at(i + 1).is("voor") || row.at(i + 1).is("op") || row.at(i + 1).is("met") || row.at(i + 1).is("tot"));
      if (closes) {
        return place;
      }
    }
    for (int i = finite + 1; i < sum.end(); i++) {
      Place place = row.at(i).in(PARTICLES) ? PLACES.get(link + "|" + row.at(finite).lower() + "+" + row.at(i).lower()) : null;
      if (place != null) {
        return place;
      }
    }
    return PLACES.getOrDefault(link + "|" + row.at(finite).lower(), Place.NONE);
  }

  static boolean grows(String lower) {
    return GROWS.contains(lower);
  }

  /** Index of the preposition that ties the sum to its verb, over "een bedrag van" and how much it is; that of the sum where there is none. */
  static int link(Row row, Sum sum) {
    int i = sum.at() - 1;
    while (i > sum.clause() && row.at(i).in(SumHead.HOW_MUCH)) {
      i--;
    }
    if (row.at(i).is("van")) {
      boolean carried = row.at(i - 1).in(CARRIED);
      int article = i - 2;
      while (carried && article > sum.clause() && row.at(article).lower().endsWith("e") && !row.at(article).in(SumNouns.ARTICLES)) {
        article--;
      }
      i = carried && row.at(article).is("een") ? article - 1 : i;
    }
    boolean preposition = row.at(i).is("met") || row.at(i).is("voor") || row.at(i).is("op") || row.at(i).is("tot");
    return preposition ? i : sum.at();
  }
}

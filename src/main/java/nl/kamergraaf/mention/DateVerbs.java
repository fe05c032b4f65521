package nl.kamergraaf.mention;

import java.util.Set;

/** Words by which a sentence says whether it tells of what is over or of what is to come. */
final class DateVerbs {

  static final Set<String> FUTURE = Set.of("zal", "zullen", "volgt", "volgen", "ontvangt");
  /** With an infinitive they tell of what is to come. */
  static final Set<String> HOPES = Set.of("verwacht", "verwachten", "hoop", "hoopt", "hopen", "streef", "streeft", "streven", "beoog", "beoogt", "beogen", "voornemens");
  static final Set<String> PLANNED =
      Set.of("voorzien", "gepland", "verwacht", "verwachten", "verwachting", "planning", "beoogd", "ingepland", "voornemens", "voornemen", "streven", "streef", "streeft", "uiterlijk", "uitgenodigd", "bijeengeroepen", "belegd", "aangevraagd", "uitgeschreven", "geagendeerd", "zal", "zullen");
  /** Finite verbs of the past that are no participle. */
  static final Set<String> PAST =
      Set.of(
          ("was waren werd werden had hadden liep liepen gold golden jl kwam kwamen bleek bleken ging gingen nam namen bracht "
                  + "brachten vond vonden gaf gaven sprak spraken steeg stegen begon trad traden verscheen ontving ontvingen besloot won "
                  + "hield hielden riep riepen kreeg kregen bedroeg bedroegen verleenden sloot droeg droegen vroeg vroegen zag zagen bood "
                  + "boden koos kozen schreef schreven deed deden zat zaten stond stonden bleef bleven lag lagen trok trokken viel vielen "
                  + "vertrok vertrokken overleed verloor verliep verliepen ontstond ontstonden bezocht bezochten dacht dachten kocht "
                  + "kochten zocht zochten verkocht verkochten verzocht verzochten onderzocht onderzochten wees wezen kon konden moest "
                  + "moesten verwierf verwierven genoot genoten sliep dreef dreven greep grepen schoven streek sneed zwom reed reden las "
                  + "lazen aten vergat bonden dwong dwongen drong drongen klonk klonken sprong sprongen ontnam aanvaardde aanvaardden beval "
                  + "bevalen leek leken scheen schenen bestond bestonden voldeed voldeden brak braken sloeg sloegen stierf stierven wierp wierpen vochten gleed schoten vloog vlogen zonk zonken joeg ontbrak ontbraken verviel vervielen")
              .split(" "));
  /** The same, which may be adjectives where an article or adjective stands before them: "de behandelde zaken". */
  static final Set<String> PAST_UNLESS_ADJECTIVE =
      Set.of(
          ("volgde volgden stuurde stuurden meldde meldden opende openden startte startten keurde keurden stemde stemden zond "
                  + "zonden legde legden telde telden daalde daalden groeide groeiden maakte maakten leverde plaatste plaatsten zette "
                  + "zetten stelde stelden voegde voegden richtte richtten diende dienden bereikte bereikten verklaarde verklaarden "
                  + "oordeelde oordeelden bepaalde bepaalden maande kondigde kondigden leidde leidden vestigde verhoogde verlaagde boekte "
                  + "boekten reageerde vergaderde vergaderden behandelde verleende verlengde verwierp verwierpen erkende erkenden wijzigde "
                  + "benoemde ondertekende ondertekenden antwoordde antwoordden voerde voerden haalde haalden leerde stopte stopten staakte "
                  + "eindigde eindigden duurde duurden woedde trof troffen raakte raakten veroordeelde bevestigde bevestigden zegde zegden "
                  + "bezette voltooide verstreek kostte kostten handhaafde werkte werkten deelde deelden leverden opleverde opleverden "
                  + "oprichtte oprichtten instelde instelden indiende indienden aankondigde aankondigden toezegde toezegden afsloot "
                  + "aantrad aantraden uitbracht uitbrachten innam innamen toenam toenamen afnam afnamen aannam aannamen uitsprak "
                  + "uitspraken ontmoette ontmoetten beëindigde beëindigden hervatte hervatten staakten verdween verdwenen bracht "
                  + "vernietigde vernietigden bouwde bouwden huurde huurden benoemden wijzigden verlengden verhoogden verlaagden "
                  + "behandelden ontwikkelde ontwikkelden besteedde besteedden betaalde betaalden keerde keerden loste losten "
                  + "schrapte schrapten schorste schorsten onderschepte onderschepten ontmantelde ontmantelden arresteerde hief hieven "
                  + "verbood verboden herzag herzagen toonde toonden wachtte wachtten zakte zakten klom klommen kelderde kelderden "
                  + "dankte dankten vierde lanceerde lanceerden tekende tekenden ontruimde ontruimden sloopte sloopten redde redden voltrok voltrokken")
              .split(" "));
  static final Set<String> PRESENT =
      Set.of("wordt", "worden", "komt", "komen", "start", "starten", "begint", "beginnen", "treedt", "treden", "vindt", "vinden", "gaat", "gaan", "spreekt", "spreken", "bespreekt", "bespreken",
          "vergadert", "vergaderen", "bijeenkomt", "bijeenkomen", "plaatsvindt", "plaatsvinden", "ingaat", "ingaan", "aanvangt", "aanvangen", "aantreedt", "aantreden", "aanbreekt", "plaatsheeft", "reist", "stuur", "stuurt", "informeer", "informeert", "opent", "openen", "sluit", "loopt", "verloopt", "verschijnt", "vervalt", "vertrekt", "ga", "kom");
  /** What follows them may be of another time: "heeft besloten op 1 december te beginnen". */
  static final Set<String> OPENS = Set.of("te", "om");
  /** Done, and tells of what is to come: "heeft toegezegd in juni te komen". */
  static final Set<String> PROMISES =
      Set.of("toegezegd", "besloten", "beloofd", "aangekondigd", "afgesproken", "aangeboden", "voorgenomen", "overeengekomen", "verplicht", "gepland", "bereid", "voornemens", "gevraagd", "verzocht", "uitgenodigd", "plan");
  static final Set<String> WOULD = Set.of("zou", "zouden", "dreigde", "dreigden");
  static final Set<String> HAVE = Set.of("heeft", "hebben", "heb");
  static final Set<String> BE = Set.of("is", "zijn", "ben");
  /** What is done once it is said to be so; not "gesloten" or "geopend", which may be to come. */
  static final Set<String> DONE = Set.of("besloten", "verschenen", "begonnen", "verzonden", "verstreken", "ontvangen", "overleden", "verkregen", "vergaderd", "besproken", "bekeken", "gestuurd", "verstuurd",
          "aangenomen", "genomen", "gehouden", "gezonden", "toegezonden", "aangeboden", "gepubliceerd", "gestart", "ingesteld", "opgericht", "vastgesteld", "afgerond", "goedgekeurd", "bereikt", "ondertekend",
          "geïnformeerd", "gemeld", "verkozen", "gekozen", "benoemd", "gesproken", "ingediend", "aangekondigd", "bekendgemaakt", "toegezegd", "uitgekeerd", "betaald", "uitbetaald", "geleverd", "afgegeven", "verleend",
          "gegaan", "getreden", "gekomen", "geweest", "geworden", "gebleken", "uitgebracht", "gedaald", "gestegen", "toegenomen", "afgenomen", "uitgevallen", "meegevallen", "tegengevallen", "weggevallen", "overgegaan", "vrijgekomen", "gesteld", "uitgetrokken", "toegetreden",
          "gezonken", "gevonden", "gegeven", "geschreven", "gebroken", "gesprongen", "gelopen", "gestolen", "gestorven", "gevaren", "gebleven", "gegrepen", "gewonnen", "geslagen", "gezwegen", "verdwenen", "vertrokken", "overgenomen", "opgenomen",
          "gezet", "geuit", "gered", "gedaan", "getrokken", "gevallen", "geschoten", "gelaten", "geholpen", "gezien", "gedreven", "gevlogen", "gevochten", "gedragen");
  /** What something is, and not what was done to it: "is gericht op", "zijn gevestigd in"; what is meant to be. */
  static final Set<String> STATES = Set.of("gericht", "gevestigd", "gezeteld", "gehuisvest", "gelegen", "gebaseerd", "gepland", "geopend", "gerechtigd", "gemachtigd", "gewenst", "geschikt", "gereed", "geneigd", "gesteund", "gelegerd",
          "verplicht", "bekend", "bereid", "beperkt", "bedoeld", "bestemd", "bevoegd", "verantwoord", "beoogd", "vereist", "vergund", "bewust", "bekwaam", "benodigd", "betracht", "verwacht", "verdeeld", "belast",
          "verboden", "bezet", "verbonden", "betrokken", "bekleed", "verzekerd", "bevorderd", "gestationeerd", "gekoppeld", "gebruikt", "geraamd", "gebudgetteerd", "geprogrammeerd", "geagendeerd", "gekend", "geoorloofd", "gegund", "gebaat", "gehecht");
  static final Set<String> BEFORE_NOUNS = Set.of("de", "het", "een", "er", "geen", "te", "ook", "weer", "nog", "veel", "van", "voor", "over", "in", "op", "met", "aan", "door", "bij", "tot", "naar", "en", "of", "twee", "drie", "vier", "vijf");
  static final Set<String> LASTING = Set.of("verboden", "geldt", "gelden", "loopt", "lopen", "duurt", "duren", "blijft", "blijven", "mag", "mogen", "verlengd", "gesloten", "opgeschort",
          "neemt", "nemen", "vervult", "vervullen", "bekleedt", "bekleden", "zit", "zitten", "leidt", "leiden", "draagt", "dragen");
  /** Behind these, beside verbs of the past, "dat" opens what is told: "liet weten dat", "gaf aan dat", "waarin staat dat". */
  static final Set<String> SAYS = Set.of("weten", "aan", "mee", "zei", "zeiden", "schrijft", "schrijven", "meldt", "melden", "staat", "stelt", "stellen", "blijkt", "zegt", "zeggen", "voor", "vast");
  /** Opens a clause with a verb of its own. */
  static final Set<String> SUBORDINATE =
      Set.of("die", "waar", "waarin", "waarbij", "waarmee", "waarvan", "waarop", "waaraan", "waarna", "waarvoor", "waarover", "waartoe", "waardoor", "waaronder", "waaruit", "waarnaar", "welke", "hoewel", "ofschoon", "doordat", "aangezien", "terwijl", "omdat", "nadat", "toen", "voordat", "wanneer", "zodra", "sinds", "zoals");
  static final Set<String> DETERMINERS = Set.of("de", "het", "een", "die", "dat", "deze", "dit", "alle", "door", "hun", "zijn", "haar", "onze", "hem", "hen", "ons", "mij", "toen", "daar", "eerder", "reeds");

  private DateVerbs() {}

  /** A verb that makes a sentence, whatever its time. */
  static boolean isFinite(String word) {
    return PAST.contains(word) || PRESENT.contains(word) || FUTURE.contains(word) || HAVE.contains(word) || BE.contains(word) || PAST_UNLESS_ADJECTIVE.contains(word);
  }

  /** What is done, by its form or because it is known. */
  static boolean isDone(String word) {
    return NumberStops.isParticiple(word) || DONE.contains(word);
  }
}

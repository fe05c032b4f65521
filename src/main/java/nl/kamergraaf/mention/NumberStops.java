package nl.kamergraaf.mention;

import java.util.Set;

/** Words that are no part of the noun phrase behind a number: prepositions, articles, pronouns, adverbs, the commonest verbs. */
public final class NumberStops {

  private static final Set<String> WORDS =
      Set.of(
          ("aan achter als alsmede alsook alvorens behalve beneden bij binnen boven buiten daarbij daarmee daarna daarnaast daarom daartoe daarvan"
                  + " daarvoor dan dat de deze die dit doch door doordat dus echter een één eerder elders elk elke en enz er ervan ervoor etc"
                  + " even gedurende geen haar hem hen het hier hierbij hierdoor hiermee hiervan hiervoor hij hoe hun ieder iedere ik in"
                  + " indien inmiddels inzake is jegens je jl jaarlijks laatst later maar maximaal mede meer meest men met mij mijn minder"
                  + " minimaal mits na naar naast nabij namelijk namens niet noch nog nu of om omdat omtrent onder ongeacht ons onze ook"
                  + " op over overeenkomstig overigens per plus pas rond rondom ruim samen sinds slechts structureel ten tegen teneinde tenzij ter terug"
                  + " terwijl te tevens tijdens toch toe toen tot totdat tussen u uit uw van vanaf vanuit vanwege vanwaar verder via"
                  + " volgens voor vóór vooral voorts waar waaraan waarbij waardoor waarin waarmee waarna waaronder waarop waarvan waarvoor"
                  + " wanneer want wat weer wel welke wie wij we wordt worden werd werden zal zullen zou zouden zich zij ze zijn zo zoals zodat"
                  + " zodra zonder zowel was waren ben bent heeft hebben had hadden kan kunnen kon konden moet moeten moest moesten mag mogen"
                  + " mocht mochten wil willen wilde wilden gaat gaan ging gingen komt komen kwam kwamen blijft blijven bleef bleven"
                  + " staat staan stond stonden ligt liggen lag lagen doet doen deed deden krijgt krijgen kreeg kregen maakt maken maakte"
                  + " neemt nemen nam namen nemend nemende houdend houdende toenemen afnemen toeneemt afneemt toenam afnam stijgen dalen groeien krimpen stijgt daalt groeit krimpt steeg daalde groeide"
                  + " uitkomt uitkomen uitkwam uitkwamen oploopt oplopen opliep vastzit vastzitten vastzat vastzaten gestegen gekrompen gegaan geslonken gekomen gebleven geworden geweest gegeven genomen minderjarig meerderjarig geheel gedeeltelijk volledig afwijkend geeft geven gaf gaven vindt vinden vond vonden geldt bedraagt bedragen bedroeg bedroegen hoger lager groter"
                  + " kleiner sneller trager langer korter beter slechter duurder goedkoper gereed klaar beschikbaar actief aanwezig nodig"
                  + " mogelijk bekend betaalbaar hoog laag groot klein breed lang diep zwaar oud respectievelijk resp excl incl"
                  + " exclusief inclusief af vrij mee vast los volgen vormen bieden ontbreken ontbreekt ontbrak ontbraken werken lopen leiden tonen weten zien keren raken nr nrs onderscheidenlijk à sub ad derhalve eveneens opnieuw vervolgens vorig afgelopen komend volgend hunner stemden tekenden ondertekenden bekrachtigden ratificeerden onthielden weigerden reageerden steunden")
              .split(" "));

  /** Strong participles that have no "ge"; before a noun they are adjectives. */
  private static final Set<String> STRONG =
      Set.of(
          ("bevroren besloten ondergaan overschreden vertrokken overleden vergaan verlopen vervallen verdwenen verschenen verlaten verkregen verbroken vervangen verwezen verworven verzonden verstreken verloren"
                  + " verworpen onderworpen ontworpen verdreven vernomen ondervonden ontboden overwogen verboden ontvangen ontstaan ontbonden ontnomen ontheven onderzocht onderbroken onderschreven begonnen besproken bezocht bezweken bewezen betrokken behouden bekeken"
                  + " herzien herroepen verzocht verkocht gestorven stierven vielen omkwamen bezweek voldaan misgegaan gesloten gevonden getroffen gestolen gezonken gekozen geholpen geborgen gevangen geschonken gezonden gebroken")
              .split(" "));

  /** Nouns that end as participles do: "bondgenoten", "stalgebouwen", "grondgebied". */
  private static final Set<String> NOUNS =
      Set.of(
          ("genoten gebouwen gebieden gezinnen gevallen gevangenen getuigen geweren gelden gesprekken gebreken geschillen gevaren getallen zetenen vaardigden"
                  + " beleid gebied geweld bestand verband bericht bewind gerecht geld gezicht verlies verkeer gezag verdriet bevind herkomst verbod gebod verraad bezit"
                  + " verzet verstand bestaat beeld gewest verdrag toezicht aandacht overgewicht gewicht besluit herfst"
                  + " heid teit pakket traject project budget product transport tekort krediet contract district apparaat aanbod dienst inzet akkoord")
              .split(" "));

  /** What a verb may be cut off from, as in "af-ge-wezen": not the beginning of "jongeren" or "eigenaren". */
  private static final Set<String> PARTICLES =
      Set.of(
          ("aan achter af bij bijeen binnen bloot buiten dicht door dood deel gelijk goed groot hoog in klaar kwijt langs leeg los mee mis na neer om onder op open over plaats"
                  + " recht samen schoon stil stop tegen terecht terug teleur thuis toe tussen uit vast vol voor voort voorbij vrij waar weer weg wit zwart omhoog omlaag hand raad tentoon"
                  + " teweeg tekort veilig vooruit achteruit ineen rond")
              .split(" "));

  /** Particles of verbs with a prefix, whose participles have no "ge": "uitbetaald", "aanbesteed". */
  private static final Set<String> BEFORE_PREFIX = Set.of("uitbe", "terugbe", "terugver", "doorver", "aanbe", "toebe", "opver", "uitver", "voorbe", "bijbe", "afbe", "onderver", "heronder");

  private static final int LONGEST_PARTICIPLE = 15;

  private NumberStops() {}

  /** Whether a word in small letters ends a noun phrase. */
  static boolean isStop(String word) {
    return WORDS.contains(word);
  }

  /** The word is a participle that only looks like a noun: "heeft 12 miljard bevroren". */
  static boolean isStrong(String word) {
    return STRONG.contains(word);
  }

  /** The word looks like a past participle, which states what happened to the counted: "afgewezen", "opgeleverd", "verleend". */
  public static boolean isParticiple(String word) {
    if (word.length() < 6 || word.length() > LONGEST_PARTICIPLE) {
      return false; // "gewondentransport" is a compound
    }
    for (String noun : NOUNS) {
      if (word.endsWith(noun)) {
        return false;
      }
    }
    boolean weak = word.endsWith("d") || word.endsWith("t");
    int inner = word.indexOf("ge", 2);
    boolean apart = inner > 0 && PARTICLES.contains(word.substring(0, inner));
    if (word.startsWith("ge") || word.startsWith("ver") || word.startsWith("be") || word.startsWith("ont") || word.startsWith("her")) {
      return weak;
    }
    if (weak && BEFORE_PREFIX.stream().anyMatch(word::startsWith)) {
      return true;
    }
    // separable verbs: af-ge-wezen, op-ge-leverd
    boolean separable = apart && word.length() > inner + 4;
    return separable && (weak || (word.endsWith("en") && !word.endsWith("heden") && !word.endsWith("ingen")));
  }
}

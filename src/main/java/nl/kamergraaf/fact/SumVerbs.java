package nl.kamergraaf.fact;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Verbs by the place that a sum of money and what it is for have beside them. */
final class SumVerbs {

  /** The subject is measured by the sum: "de bijdrage aan X bedraagt", "een plek kost". */
  private static final Set<String> MEASURES =
      Set.of(
          "bedraagt", "bedragen", "bedroeg", "bedroegen", "kost", "kostte", "kostten", "kosten", "beloopt", "belopen", "beliep", "beliepen",
          "omvat", "omvatten", "omvatte",
          "komt", "komen", "kwam", "kwamen", "ligt", "liggen", "lag", "lagen", "is", "was", "zijn", "waren", "groeit", "groeide", "groeien",
          "stijgt", "steeg", "stijgen",
          "stegen", "daalt", "daalde", "dalen", "daalden", "gaat", "gaan", "ging", "loopt", "liep", "liepen", "lopen", "blijft", "bleef",
          "blijven", "vergt", "wordt", "worden", "werd",
          "werden", "telt", "tellen", "telde", "telden", "neemt", "nam", "oploopt", "valt", "vallen", "viel", "vielen", "levert", "nemen", "namen", "leveren", "leverde", "bedrage", "vertegenwoordigt", "vertegenwoordigde", "vertegenwoordigden", "verdeelt",
          "verdelen", "kan", "kunnen", "zal", "zullen", "heeft",
          "hebben", "neerkomt", "neerkwam", "uitkomt", "uitkwam", "uitkwamen", "opliep", "opliepen", "moet", "zou", "belooft", "kromp", "krompen", "krimpt", "slinkt", "slonk", "slonken", "zakt", "zakte", "zakten", "kelderde", "kelderden", "klom", "klommen", "klimt",
          "verminderde", "verminderden", "vermindert", "verslechterde", "verbeterde", "duurt", "duurde", "duurden");
  /** The subject receives the sum. */
  private static final Set<String> RECEIVES = Set.of("ontvangt", "ontvangen", "ontving", "ontvingen", "krijgt", "krijgen", "kreeg", "kregen");
  /** The object or subject changes by "met" a sum, or is helped with it. */
  private static final Set<String> WITH =
      Set.of(
          "verhoogd", "verlaagd", "aangevuld", "opgehoogd", "verlengd", "voortgezet", "gekort", "steunt", "steunen", "steunde", "ondersteunt",
          "ondersteunen", "ondersteunde",
          "verhoogt", "verlaagt", "verhogen", "verlagen", "verlengen", "uitgebreid", "versterkt", "gesteund", "ondersteund", "geraamd", "geschat",
          "begroot", "ingeschat",
          "gelijkgetrokken", "vastgesteld", "bijgesteld", "gehalveerd", "teruggebracht", "verdubbeld", "becijferd", "opengesteld", "gecompenseerd",
          "gefinancierd", "bekostigd", "continueren", "gecontinueerd", "voort", "voortzetten", "uitbreiden", "aanvullen", "ophogen", "intensiveren", "versterken", "compenseren", "korten");
  private static final Set<String> OTHER =
      Set.of(
          ("stelt stellen stelde stelden trekt trekken trok trokken maakt maken maakte maakten geeft geven gaf gaven draagt dragen droeg"
                  + " droegen investeert investeren investeerde investeerden reserveert reserveren reserveerde besteedt besteden besteedde legt leggen"
                  + " legde legden zegt zegde zegden kondigt kondigde biedt bieden bood betaalt betalen betaalde keert keerde verleent verlenen"
                  + " verleende verstrekt verstrekte kent kende zet zette zetten geldt gelden staat staan stond stonden raamt raamde schat schatte"
                  + " bezuinigt bezuinigen doet deed deden schuift zit zat zaten haalt leent leende leenden schenkt schonk schonken gunt gunde gunden"
                  + " doneert doneerde beloofde beloofden stortte stortten bespaarde incasseerde steekt steken stak staken keerden kopen kochten"
                  + " hevelt hevelde koopt kocht resteert resteren resteerde resteerden bestaat bestaan brengt brengen bracht vraagt vroeg vroegen zorgt zorgde zorgden"
                  + " dekt dekte dekten vergoedt vergoedde vergoedden plaatst plaatste plaatsten sluit sloot tekent tekende tekenden bestelt"
                  + " bestelde bestelden exporteert exporteerde exporteerden importeert importeerde importeerden voert voerde voerden hanteert"
                  + " hanteerde verdient verdiende verdienden bespaart bespaarden boekt boekte boekten bestemt bestemde bestemden stort lost schrijft"
                  + " schreef schreven verliest verloor wint won wonnen verkoopt vindt vond vonden haalde haalden houdt hield hielden eist eiste"
                  + " eisten vordert vorderde vorderden claimt claimde claimden ontneemt ontnam ontnamen treft trof troffen beboette beboetten kampt"
                  + " kampte kampten raakt raakte raakten meldt meldde meldden berekent berekende berekenden"
                  + " rekent rekende rekenden begint begon stuurt stuurde stuurden zoekt zocht zochten werkt werkte werkten blijkt bleek bleken lijkt"
                  + " leek betreft betrof betroffen volgde volgden speelt speelde speelden dient diende dienden regelt regelde regelden voorziet"
                  + " voorzag voorzagen scheelt scheelde scheelden verdubbelde halveerde vormt vormde vormden bereikte bereikten ontstaat ontstond"
                  + " ontstonden vloeit vloeide vloeiden reikt reikte reikten wijst bezit bezat bezaten verbruikte oormerkt alloceert"
                  + " alloceerde intensiveert intensiveerde begrootte begrootten hevelden verhoogde verhoogden verlaagde verlaagden besloot toont"
                  + " toonde toonden verwacht verwachtte verwachtten streeft streefde mikt mikte richt richtte betekent betekende betekenden vereist kenden vervalt verviel vervielen oogstte realiseerde realiseerden leverden")
              .split(" "));

  private static final Set<String> ESTIMATES = Set.of(
          "schat", "schatte", "schatten", "raam", "raamt", "raamde", "raamden", "ramen", "becijferen", "becijferden", "becijfert", "becijferde", "berekent", "berekenen", "berekende", "berekenden", "begroot", "begrootte", "begroten", "begrootten");
  private static final Set<String> HELPS =
      Set.of("steunt", "steunen", "steunde", "ondersteunt", "ondersteunen", "ondersteunde", "subsidieert", "subsidiëren", "subsidieerde", "financiert", "financieren", "financierde",
          "compenseert", "compenseren", "compenseerde", "helpt", "hielp", "verhoogt", "verlaagt", "verhoogde", "verlaagde", "verhogen", "verlagen",
          "bekostigt", "vult", "vulde");

  private static final Set<String> PARTICLES = Set.of("aan", "op", "uit", "bij");
  private static final Set<String> PERSONS = Set.of("ik", "wij", "we", "men", "hij");
  private static final Set<String> ANDS = Set.of("en", "maar", "want");
  private static final Set<String> ACTORS =
      Set.of("kabinet", "regering", "rijk", "minister", "ministers", "ministerie", "ministeries", "staatssecretaris", "gemeente", "gemeenten", "provincie", "provincies", "overheid", "commissie");
  /** May stand before a subject and are no verbs. */
  private static final Set<String> NO_VERBS =
      Set.of("en", "of", "maar", "want", "dus", "ook", "nu", "toen", "dan", "alsook", "evenals", "niet", "sinds", "zoals", "behalve", "alleen", "zelf", "juist", "met", "onder", "via");

  private static final Set<String> ALL = Stream.of(MEASURES, RECEIVES, WITH, HELPS, ESTIMATES, OTHER).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> FINITE = Stream.concat(Verbs.finite().stream(), ALL.stream().filter(verb -> !WITH.contains(verb))).collect(Collectors.toUnmodifiableSet());

  private SumVerbs() {}

  /**
   * Whether an item is the finite verb of a clause: by its form, or as it stands right beside its subject, whatever verb it is: "Voor de resterende
   * woningen trek ik", "begrootte het ministerie", "Ik stel".
   */
  static boolean at(Row row, int i) {
    Row.Item item = row.at(i);
    return item.word() && !item.named() && (item.in(FINITE) || inverted(row, i));
  }

  /** The same, and verbs of changing and helping, whose forms may be participles. */
  static boolean clausal(Row row, int i) {
    return at(row, i) || row.at(i).word() && contains(row.at(i).lower());
  }

  static boolean inverted(Row row, int i) {
    Row.Item item = row.at(i);
    Row.Item next = row.at(i + 1);
    boolean opens = row.at(i - 1).in(Ourselves.WRITERS) && (!row.at(i - 2).word() || row.at(i - 2).in(ANDS)); // "Ik stel", "en wij reserveren"
    if (opens && item.word() && !Governor.preposition(item.lower()) && !item.in(NO_VERBS)) {
      return true;
    }
    if (!item.word() || item.named() || !(next.in(PERSONS) || next.in(SumNouns.ARTICLES) && row.at(i + 2).in(ACTORS)) || row.at(i - 1).in(SumNouns.ARTICLES)) {
      return false;
    }
    boolean small = Governor.preposition(item.lower()) || Clause.subordinates(item.lower()) || item.in(NO_VERBS);
    return !small && (next.in(PERSONS) || item.lower().endsWith("t") || item.lower().endsWith("te") || item.lower().endsWith("de") || item.lower().endsWith("en"));
  }

  static boolean estimates(String lower) {
    return ESTIMATES.contains(lower);
  }

  static boolean helps(String lower) {
    return HELPS.contains(lower);
  }

  static boolean contains(String lower) {
    return ALL.contains(lower);
  }

  /** Any verb that can stand as the finite one of a clause. */
  static boolean finite(String lower) {
    return FINITE.contains(lower);
  }

  static boolean measures(String lower) {
    return MEASURES.contains(lower);
  }

  /** Forms of "nemen", which measure only as "toenemen" or "afnemen". */
  static boolean takes(String lower) {
    return lower.equals("neemt") || lower.equals("nam") || lower.equals("nemen") || lower.equals("namen");
  }

  static boolean receives(String lower) {
    return RECEIVES.contains(lower);
  }

  /** "aan te vullen", by its "te". */
  static boolean changesApart(Row row, int te) {
    return row.at(te).is("te") && row.at(te - 1).in(PARTICLES) && changes(row.at(te - 1).lower() + row.at(te + 1).lower());
  }

  static boolean changes(String lower) {
    return WITH.contains(lower);
  }
}

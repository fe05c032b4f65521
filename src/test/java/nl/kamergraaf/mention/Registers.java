package nl.kamergraaf.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.register.Concept;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Holding;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.register.Spelling;

/** A small register for tests: real names in invented company. */
final class Registers {

  static final LocalDate LETTER = LocalDate.of(2025, 2, 17);

  private final List<Entry> entries = new ArrayList<>();
  private final List<Holding> holdings = new ArrayList<>();
  private final List<Concept> concepts = new ArrayList<>();

  private Registers() {}

  static final Register SMALL = small();

  private static final LiteralScan SMALL_SCAN = new LiteralScan(SMALL);

  private static Register small() {
    Registers r = new Registers();
    r.country("nld", "Nederland", "Nederlands", "Nederlandse");
    r.country("rus", "Rusland", "Russisch", "Russische");
    r.country("ukr", "Oekraïne", "Oekraïens", "Oekraïense");
    r.country("deu", "Duitsland", "Duits", "Duitse");
    r.country("fra", "Frankrijk", "Frans", "Franse");
    r.country("irl", "Ierland", "Iers", "Ierse");
    r.country("usa", "Verenigde Staten", "Amerikaans", "Amerikaanse", "VS");
    r.country("gbr", "Verenigd Koninkrijk", "Brits", "Britse", "VK");
    r.entry("org/eu", Kind.ORGANISATION, "Europese Unie", "EU");
    r.entry("org/navo", Kind.ORGANISATION, "Noord-Atlantische Verdragsorganisatie", "NAVO");
    r.entry("org/g7", Kind.ORGANISATION, "Groep van Zeven", "G7");
    r.entry("org/europese-commissie", Kind.ORGANISATION, "Europese Commissie");
    r.entry("org/europese-raad", Kind.ORGANISATION, "Europese Raad");
    r.entry("org/raad-van-europa", Kind.ORGANISATION, "Raad van Europa");
    r.entry("org/eib", Kind.ORGANISATION, "Europese Investeringsbank", "EIB");
    r.entry("org/om", Kind.ORGANISATION, "Openbaar Ministerie", "OM");
    r.entry("ministry/defensie", Kind.MINISTRY, "ministerie van Defensie");
    r.entry("org/noord", Kind.ORGANISATION, "Centrum Noord", "CN", "Het Centrum");
    r.entry("org/zuid", Kind.ORGANISATION, "Centrum Zuid", "CZ", "Het Centrum");
    r.entry("body/icc", Kind.TRIBUNAL, "Internationaal Strafhof", "ISH", "Internationale Strafhof");
    r.entry("body/pca", Kind.TRIBUNAL, "Permanent Hof van Arbitrage", "PCA");
    r.entry("coalition/air-force", Kind.CAPABILITY_COALITION, "luchtmachtcoalitie", "luchtmacht-coalitie");
    r.entry("coalition/maritime", Kind.CAPABILITY_COALITION, "maritieme coalitie");
    r.entry("coalition/drone", Kind.CAPABILITY_COALITION, "dronecoalitie");
    r.entry("coalition/it", Kind.CAPABILITY_COALITION, "IT-coalitie");
    r.entry("place/den-haag", Kind.PLACE, "Den Haag");
    r.entry("party/vvd", Kind.PARTY, "Volkspartij voor Vrijheid en Democratie", "VVD");
    r.entry("currency/EUR", Kind.CURRENCY, "euro", "EUR");
    r.person("poetin-v", "Vladimir Poetin", "Poetin");
    r.person("trump-d", "Donald Trump", "Trump");
    r.person("zelensky-v", "Volodymyr Zelensky", "Zelensky");
    r.person("brekelmans-rp", "Ruben Brekelmans", "R.P. Brekelmans");
    r.person("veldkamp-ccj", "Caspar Veldkamp", "C.C.J. Veldkamp");
    r.person("weel-dm-van", "David van Weel", "D.M. van Weel");
    r.person("dijk-jp", "Jimmy Dijk", "J.P. Dijk");
    r.person("boswijk-dg", "Derk Boswijk", "D.G. Boswijk");
    r.person("paternotte-jm", "Jan Paternotte", "J.M. Paternotte");
    r.entry("office/minister-van-defensie", Kind.OFFICE, "minister van Defensie");
    r.entry("office/minister-van-buitenlandse-zaken", Kind.OFFICE, "minister van Buitenlandse Zaken");
    r.entry("office/minister-van-justitie-en-veiligheid", Kind.OFFICE, "minister van Justitie en Veiligheid");
    r.entry("office/minister-voor-bhos", Kind.OFFICE, "minister voor Buitenlandse Handel en Ontwikkelingssamenwerking");
    r.entry("office/minister-president", Kind.OFFICE, "minister-president");
    r.entry("office/usa-president", Kind.OFFICE, "president van de Verenigde Staten");
    r.entry("office/usa-minister-van-defensie", Kind.OFFICE, "minister van Defensie van de Verenigde Staten", "Amerikaanse minister van Defensie");
    r.entry("office/fra-president", Kind.OFFICE, "president van Frankrijk");
    r.entry("office/navo-secretaris-generaal", Kind.OFFICE, "secretaris-generaal van de NAVO");
    r.holding("brekelmans-rp", "minister-van-defensie", LocalDate.of(2024, 7, 2));
    r.holding("veldkamp-ccj", "minister-van-buitenlandse-zaken", LocalDate.of(2024, 7, 2));
    r.holding("weel-dm-van", "minister-van-justitie-en-veiligheid", LocalDate.of(2024, 7, 2));
    r.holding("trump-d", "usa-president", LocalDate.of(2025, 1, 20));
    r.concept("status", "adopted", "aangenomen", List.of("nam * aan", "aangenomen"));
    r.concept("status", "in-negotiation", "in onderhandeling", List.of("onderhandelingen"));
    r.concept("capability-area", "area-air-defence", "lucht- en raketverdediging", List.of());
    r.concept("capability-area", "area-maritime", "maritieme veiligheid", List.of("maritieme"));
    r.concept("capability-area", "area-drones", "drones", List.of("drone"));
    r.concept("capability-area", "area-artillery", "artillerie", List.of());
    r.concepts.add(new Concept("dossier-form", "budget-dossier", "begroting", List.of("36600", "36410"), List.of()));
    r.concepts.add(new Concept("dossier-form", "numbered-additions", "genummerde toevoegingen", List.of("21501"), List.of()));
    r.concepts.add(new Concept("goods", "oil", "olie", List.of("ruwe olie"), List.of()));
    return new Register(r.entries, r.holdings, r.concepts);
  }

  /** A reading whose hits come from the scan, as in a real letter. */
  static Reading reading(Register register, String... sentences) {
    Reading bare = Readings.reading(LETTER, register, sentences);
    LiteralScan scan = register == SMALL ? SMALL_SCAN : new LiteralScan(register);
    return new Reading(bare.text(), register, scan.scan(bare.text()));
  }

  static Reading reading(String... sentences) {
    return reading(SMALL, sentences);
  }

  static Entry entry(String iri) {
    return SMALL.entry(iri).orElseThrow();
  }

  private void country(String code, String name, String predicate, String attributive, String... abbreviations) {
    List<Spelling> all = new ArrayList<>();
    all.add(new Spelling(name, Spelling.Form.NAME));
    all.add(new Spelling(predicate, Spelling.Form.ADJECTIVE));
    all.add(new Spelling(attributive, Spelling.Form.ADJECTIVE));
    for (String abbreviation : abbreviations) {
      all.add(new Spelling(abbreviation, Spelling.Form.ABBREVIATION));
    }
    entries.add(new Entry("country/" + code, Kind.COUNTRY, name, all));
  }

  private void entry(String iri, Kind kind, String label, String... others) {
    List<Spelling> all = new ArrayList<>();
    all.add(new Spelling(label, Spelling.Form.NAME));
    for (String other : others) {
      boolean short_ = other.equals(other.toUpperCase(java.util.Locale.ROOT));
      all.add(new Spelling(other, short_ ? Spelling.Form.ABBREVIATION : Spelling.Form.NAME));
    }
    entries.add(new Entry(iri, kind, label, all));
  }

  private void person(String slug, String label, String... others) {
    List<Spelling> all = new ArrayList<>();
    all.add(new Spelling(label, Spelling.Form.NAME));
    for (String other : others) {
      all.add(new Spelling(other, Spelling.Form.NAME));
    }
    entries.add(new Entry("person/" + slug, Kind.PERSON, label, all));
  }

  private void holding(String person, String office, LocalDate start) {
    holdings.add(new Holding("holding/" + person, "person/" + person, "office/" + office, Optional.of(start), Optional.empty()));
  }

  private void concept(String scheme, String name, String label, List<String> cues) {
    concepts.add(new Concept(scheme, name, label, List.of(), cues));
  }
}

package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.register.Spelling;

/** Looks offices up by their words and the country or body they belong to. */
final class Offices {

  /** The letters come from this country's government: an office without a country is one of its own. */
  private static final String HOME = "Nederland";

  private static final List<String> PORTFOLIO_TITLES = List.of("minister van ", "minister voor ", "staatssecretaris van ");

  /** Last words of fields that ministers of other states have. */
  private static final Set<String> ABROAD =
      Set.of(
          ("Verkeer Transport Vervoer Arbeid Erfgoed Huisvesting Wonen Energie Milieu Klimaat Landbouw Visserij Gezondheid Volksgezondheid Handel Industrie Toerisme Sport Jeugd"
                  + " Gezin Onderwijs Cultuur Wetenschap Onderzoek Oorlog Veiligheid Digitalisering Ontwikkeling Ontwikkelingssamenwerking Immigratie Migratie Justitie Defensie"
                  + " Werkgelegenheid Mijnbouw Grondstoffen Media Communicatie Wederopbouw Infrastructuur Natuur Water Waterstaat Financiën Begroting Planning Economie Zaken Voedsel"
                  + " Bosbouw Innovatie Technologie Informatie Religie Integratie Asiel Inlichtingen Spoorwegen Luchtvaart Scheepvaart Havens Olie Elektriciteit Binnenland Buitenland"
                  + " Hervormingen Samenwerking Gelijkheid Emancipatie Landsverdediging Bestuur Politie Rechtsbescherming Telecommunicatie Diaspora Pensioenen Welzijn")
              .split(" "));

  private final Register register;
  private final Set<String> heads;
  /** The portfolios of the register by their words in small letters without commas. */
  private final Map<String, String> portfolios;

  Offices(Register register) {
    this.register = register;
    this.heads = heads(register);
    this.portfolios = portfolios(register);
  }

  private static Map<String, String> portfolios(Register register) {
    Map<String, String> portfolios = new HashMap<>();
    for (Entry office : register.entries()) {
      for (Spelling spelling : office.kind() == Kind.OFFICE ? office.spellings() : List.<Spelling>of()) {
        PORTFOLIO_TITLES.stream().filter(spelling.text()::startsWith).map(title -> spelling.text().substring(title.length())).filter(fields -> fields.indexOf(' ') > 0)
            .forEach(fields -> portfolios.putIfAbsent(plain(fields), fields));
      }
    }
    return portfolios;
  }

  private static String plain(String fields) {
    return fields.toLowerCase(Locale.ROOT).replace(",", "").replace(" & ", " en "); // "Justitie & Veiligheid"
  }

  /** A portfolio as the register writes it, whatever the capitals and commas of the letter: "Onderwijs Cultuur en wetenschap"; itself where it has none. */
  String portfolio(String fields) {
    return portfolios.getOrDefault(plain(fields), fields);
  }

  /** The last words of the fields that ministers have: "Justitie", "Zaken", "Defensie". */
  private static Set<String> heads(Register register) {
    Set<String> heads = new HashSet<>();
    for (Entry office : register.entries()) {
      for (Spelling spelling : office.kind() == Kind.OFFICE ? office.spellings() : List.<Spelling>of()) {
        String title = PORTFOLIO_TITLES.stream().filter(spelling.text()::startsWith).findFirst().orElse("");
        String fields = title.isEmpty() ? "" : spelling.text().substring(title.length());
        for (String field : fields.split(", | en ")) {
          heads.add(field.substring(field.lastIndexOf(' ') + 1));
        }
      }
    }
    heads.remove("");
    return Set.copyOf(heads);
  }

  /** Whether a field may end with the word: behind "minister van Justitie" follows who it is. */
  boolean endsField(String word) {
    return heads.contains(word) || ABROAD.contains(word);
  }

  /** The one office of the register with this title in this country or body; without one, the one that bears the title alone. */
  Optional<Entry> of(String title, Optional<Entry> country) {
    if (country.isEmpty() || isHome(country.get())) {
      return one(List.of(title, title + " van " + HOME));
    }
    List<String> names = new ArrayList<>();
    for (Spelling spelling : country.get().spellings()) {
      if (spelling.form() == Spelling.Form.ADJECTIVE) {
        names.add(spelling.text() + " " + title);
      } else {
        for (String article : List.of("", "de ", "het ")) {
          names.add(title + " van " + article + spelling.text());
          names.add(title + " bij " + article + spelling.text());
          names.add(title + " voor " + article + spelling.text());
        }
        names.add(spelling.text() + "-" + title);
      }
    }
    return one(names);
  }

  static boolean isHome(Entry country) {
    return country.kind() == Kind.COUNTRY && country.label().equals(HOME);
  }

  /** Some minister or state secretary of the register has a portfolio of that name. */
  boolean knowsPortfolio(String title, String portfolio) {
    return exists(title + portfolio) || portfolios.containsKey(plain(portfolio)) || PORTFOLIO_TITLES.stream().anyMatch(t -> exists(t + portfolio));
  }

  private boolean exists(String title) {
    return register.spelled(title).stream().anyMatch(e -> e.kind() == Kind.OFFICE);
  }

  private Optional<Entry> one(List<String> names) {
    Set<Entry> found = new LinkedHashSet<>();
    for (String name : names) {
      register.spelled(name).stream().filter(e -> e.kind() == Kind.OFFICE).forEach(found::add);
    }
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }
}

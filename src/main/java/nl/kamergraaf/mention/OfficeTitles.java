package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/** Reads a title noun with its portfolio, or several portfolios behind one plural: "ministers van X en van Y". */
final class OfficeTitles {

  /** A title with its portfolio; {@code end} is the index behind. */
  record Titled(String title, Range range, int end) {}

  private static final int MOST_PORTFOLIO = 12;
  private static final String DIRECTOR = "directeur-generaal";
  /** Ends of words for a field of policy. */
  private static final Endings FIELDS =
      new Endings(NameWords.ALL.all("field"));

  private final Reading reading;
  private final Words words;
  private final EntryHits known;
  private final EntryHits officeHits;
  private final Offices offices;

  OfficeTitles(Reading reading, Words words, EntryHits known, EntryHits officeHits, Offices offices) {
    this.reading = reading;
    this.words = words;
    this.known = known;
    this.officeHits = officeHits;
    this.offices = offices;
  }

  /**
   * @param first index where the title starts, an adjective of an envoy included
   * @param index index of the title noun
   * @param noun the noun in small letters
   */
  List<Titled> read(int first, int index, String noun) {
    String singular = Titles.singular(noun);
    String adjective = first < index ? words.get(first).text() + " " : "";
    Range own = words.get(first).range().to(words.get(index).range());
    if (!Titles.WITH_PORTFOLIO.contains(noun)) {
      return List.of(new Titled(adjective.isEmpty() ? singular : adjective + words.get(index).text(), own, index + 1));
    }
    int of = acting(index + 1);
    String preposition = words.get(of).text();
    if (noun.equals("gedeputeerde") && !offices.endsField(words.get(portfolio("minister van ", index + 2) - 1).text())) {
      return List.of(new Titled(singular, own, index + 1)); // "gedeputeerde van Zeeland"
    }
    Optional<Range> registered = officeHits.startingAt(own.start()).map(EntryHits.Named::range).filter(r -> r.length() > own.length());
    if (!preposition.equals("van") && !preposition.equals("voor") && registered.isPresent()) {
      return List.of(new Titled(Letters.uncapitalised(reading.text().text(registered.get())), registered.get(), words.from(registered.get().end())));
    }
    if (!preposition.equals("van") && !preposition.equals("voor")) {
      return List.of(new Titled(singular, own, index + 1));
    }
    List<Titled> all = new ArrayList<>();
    int at = of + 1;
    int from = first;
    while (true) {
      int end = portfolio(singular + " " + preposition + " ", at);
      end = Titles.isPlural(noun) || end == at ? end : extended(end);
      end = first > 0 && end - at > 1 && holder(first, end) ? end - 1 : end;
      if (end == at) {
        return all.isEmpty() ? List.of(new Titled(singular, own, index + 1)) : single(all, noun);
      }
      Optional<Titled> part = from == first && !Titles.isPlural(noun) ? part(first, end, singular, singular + " " + preposition + " " + fields(at, end)) : Optional.empty();
      if (part.isPresent()) {
        return List.of(part.get());
      }
      Range range = words.get(from).range().to(words.get(end - 1).range());
      all.add(new Titled(singular + " " + preposition + " " + fields(at, end), range, end));
      boolean more = Titles.isPlural(noun) && (words.get(end).is("en") || words.get(end).is(","));
      if (!more) {
        return single(all, noun);
      }
      from = end + 1;
      at = from;
      if (words.get(at).is("van") || words.get(at).is("voor")) {
        preposition = words.get(at).text();
        at++;
        from = at;
      }
    }
  }

  /** "minister a.i. van Justitie en Veiligheid": index behind what says that somebody holds the office for the time being. */
  private int acting(int at) {
    return words.get(at).is("a.i.") ? at + 1 : words.follow(at, "ad", "interim") ? at + 2 : at;
  }

  /** "staatssecretaris van Financiën – Toeslagen en Douane": the field behind the stroke, or in brackets, has an office of its own in the same ministry. */
  private Optional<Titled> part(int first, int end, String singular, String whole) {
    boolean brackets = words.get(end).is("(");
    if (!brackets && !words.get(end).is("-")) {
      return Optional.empty();
    }
    int behind = portfolio(singular + " ", end + 1);
    String field = behind == end + 1 ? "" : reading.text().text(PersonGrammar.range(words, end + 1, behind));
    Optional<String> title = Stream.of(" ", " voor ", " van ").map(link -> singular + link + field).filter(name -> together(name, whole)).findFirst();
    boolean closed = !brackets || words.get(behind).is(")");
    int last = brackets ? behind + 1 : behind;
    return field.isEmpty() || !closed ? Optional.empty() : title.map(name -> new Titled(name, words.get(first).range().to(words.get(last - 1).range()), last));
  }

  /** Both offices are posts in one ministry. */
  private boolean together(String title, String other) {
    Optional<String> ministry = offices.of(title, Optional.empty()).flatMap(this::ministry);
    return ministry.isPresent() && ministry.equals(offices.of(other, Optional.empty()).flatMap(this::ministry));
  }

  private Optional<String> ministry(Entry office) {
    return reading.register().lineage(office).stream().skip(1).findFirst();
  }

  /** "de Minister en Staatssecretaris van X", "de minister en de staatssecretaris van X": both have the portfolio. */
  List<Titled> joined(int index, String noun) {
    int second = words.get(index + 2).is("de") ? index + 3 : index + 2;
    String other = words.get(second).lower();
    String preposition = words.get(second + 1).text();
    boolean two = Titles.WITH_PORTFOLIO.contains(noun) && words.get(index + 1).is("en") && Titles.WITH_PORTFOLIO.contains(other) && !Titles.isPlural(noun) && !Titles.isPlural(other);
    boolean shared = two && (preposition.equals("van") || preposition.equals("voor"));
    int from = second + 2;
    int end = shared ? portfolio(singularWith(other, preposition), from) : from;
    if (!shared || end == from) {
      return List.of();
    }
    String field = fields(from, end);
    Range range = words.get(index).range().to(words.get(end - 1).range());
    return List.of(new Titled(singularWith(noun, preposition) + field, range, end), new Titled(singularWith(other, preposition) + field, range, end));
  }

  /** The one title of a plural: "ministers van Defensie". */
  Optional<Titled> plural(int index, String noun) {
    String preposition = words.get(index + 1).text();
    String title = singularWith(noun, preposition);
    int end = preposition.equals("van") || preposition.equals("voor") ? portfolio(title, index + 2) : index + 2;
    return end == index + 2
        ? Optional.empty()
        : Optional.of(new Titled(title + fields(index + 2, end), words.get(index).range().to(words.get(end - 1).range()), end));
  }

  /** "minister Lavrov van Buitenlandse Zaken": the title with the portfolio behind its holder, or the title as it was. */
  Titled behindPerson(Titled title, String noun, int at) {
    String preposition = words.get(at).text();
    boolean may = Titles.WITH_PORTFOLIO.contains(noun) && (preposition.equals("van") || preposition.equals("voor"));
    int end = may ? portfolio(singularWith(noun, preposition), at + 1) : at + 1;
    return end == at + 1 ? title : new Titled(singularWith(noun, preposition) + fields(at + 1, end), title.range(), end);
  }

  /** The words of a portfolio, as the register writes them. */
  private String fields(int from, int end) {
    return offices.portfolio(reading.text().text(PersonGrammar.range(words, from, end)));
  }

  private static String singularWith(String noun, String preposition) {
    return Titles.singular(noun) + " " + preposition + " ";
  }

  /** "de ministers van Defensie" are those of several countries: no office. */
  private static List<Titled> single(List<Titled> all, String noun) {
    return Titles.isPlural(noun) && all.size() < 2 ? List.of() : all;
  }

  /** "minister van Economische Zaken en Energie": one minister has one portfolio, also where the register knows its first part only. */
  private int extended(int end) {
    boolean more = words.get(end).is("en") && capital(end + 1) && offices.endsField(words.get(end + 1).text());
    return more && !words.get(end + 2).capital() ? end + 2 : end;
  }

  /** "Hoger Onderwijs": an adjective that opens a field. */
  boolean qualifies(Word word) {
    return Titles.adjectival(word.lower()) || NameWords.ALL.has("field-adjective", word.lower());
  }

  boolean isField(Word word) {
    return offices.endsField(word.text()) || FIELDS.end(word.lower());
  }

  /**
   * "de directeur-generaal Volksgezondheid": what is read as a person is what the office is charged with.
   *
   * @param at index behind the title
   */
  boolean charges(String noun, int at, Range person) {
    boolean heads = words.get(at).start() == person.start() && (noun.startsWith("directeur") || noun.endsWith("-generaal"));
    int last = words.from(person.end()) - 1;
    boolean unknown = heads && last == at && noun.equals(DIRECTOR) && known.startingAt(person.start()).filter(n -> n.entries().get(0).kind() == Kind.PERSON).isEmpty();
    if (unknown && words.get(at + 1).is("en") && words.get(at + 2).capital()) {
      return true; // "de directeur-generaal Straffen en Beschermen"
    }
    return heads && isField(words.get(last)) && (last == at || qualifies(words.get(at)) || isField(words.get(at))); // "directeur-generaal Jan Wieling" is a person
  }

  /** Index behind a field of policy; the same index where none stands there. */
  int field(String title, int from) {
    return portfolio(title, from);
  }

  /** Index behind the portfolio: the longest that the register knows, be it of an office or the name of a ministry, else capitalised words. */
  private int portfolio(String title, int from) {
    int behind = ministry(from);
    for (int end = from + 1; end <= Math.min(words.size(), from + MOST_PORTFOLIO); end++) {
      if (known.startingAt(words.get(end - 1).start()).filter(n -> n.form() != Spelling.Form.ADJECTIVE && n.entries().get(0).kind() == Kind.COUNTRY).isPresent()) {
        break;
      }
      if (end > behind && words.get(from).capital() && Character.isLetter(words.get(end - 1).text().charAt(0)) && offices.knowsPortfolio(title, fields(from, end))) {
        behind = end;
      }
    }
    if (behind > from) {
      return behind;
    }
    int at = from;
    while (at - from < MOST_PORTFOLIO && capital(at)) {
      at++;
      if (qualifies(words.get(at - 1)) && NameReach.lower(words.get(at)) && isField(words.get(at))) {
        at++; // "Ruimtelijke ordening"
      }
      if (offices.endsField(words.get(at - 1).text()) && capital(at) && !offices.endsField(words.get(at).text())) {
        return at; // "minister van Justitie Nordio"
      }
      boolean list = (words.get(at).is(",") || words.get(at).is("en") || words.get(at).is("&")) && (capital(at + 1) || words.get(at).is("en") && service(at + 1)) && at > from && !words.get(at + 1).initials();
      if (list && !words.get(at).is(",")) {
        return behindLast(at + 1);
      }
      if (list && words.get(at + 2).is("en")) {
        at++;
      }
    }
    return at;
  }

  /** Index behind a name of a ministry of several fields; the same index where none stands there. */
  private int ministry(int from) {
    Optional<Range> name = known.startingAt(words.get(from).start()).filter(n -> n.entries().get(0).kind() == Kind.MINISTRY).map(EntryHits.Named::range);
    return name.map(range -> words.from(range.end())).filter(end -> end > from + 1).orElse(from);
  }

  /** "de Franse minister van Ecologische Transitie Barbut": behind a minister of another state the last word, where it is no field, is who it is. */
  private boolean holder(int first, int end) {
    boolean abroad = known.endingAt(words.get(first - 1).end()).filter(n -> n.form() == Spelling.Form.ADJECTIVE && n.entries().get(0).kind() == Kind.COUNTRY).isPresent();
    Word last = words.get(end - 1);
    boolean name = PersonGrammar.surname(last) && !offices.endsField(last.text()) && !FIELDS.end(last.lower());
    return abroad && name && !words.get(end - 2).is("en") && !words.get(end - 2).is(",") && !Titles.adjectival(words.get(end - 2).lower());
  }

  private int behindLast(int from) {
    int at = from;
    if (capital(from) && offices.endsField(words.get(from).text()) && capital(from + 1) && !offices.endsField(words.get(from + 1).text())) {
      return from + 1; // "minister van Visserij en Handel Nordio"
    }
    while (at - from < 3 && (capital(at) || at == from && service(at))) {
      at++;
    }
    return at;
  }

  /** "Toeslagen en Douane": a service of the state as the last part of a portfolio, written out. */
  private boolean service(int index) {
    Word word = words.get(index);
    boolean whole = word.capital() && !Letters.inCapitals(word.text()) && word.text().indexOf('-') < 0;
    return whole && known.startingAt(word.start()).filter(n -> n.range().equals(word.range()) && n.entries().get(0).kind() == Kind.ORGANISATION).isPresent();
  }

  private boolean capital(int index) {
    Word word = words.get(index);
    return word.capital() && !word.initials() && known.startingAt(word.start()).filter(n -> n.form() != Spelling.Form.ADJECTIVE && n.entries().get(0).kind() != Kind.MINISTRY).isEmpty()
        && !FunctionWords.contains(word);
  }
}

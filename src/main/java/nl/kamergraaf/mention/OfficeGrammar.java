package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/** Reads one office around its title noun: country before or behind, portfolio, person before or behind. */
final class OfficeGrammar {

  private static final int MOST_PORTFOLIO = 12;
  private static final Set<Kind> BODIES =
      Set.of(Kind.ORGANISATION, Kind.TRIBUNAL, Kind.COMMITTEE, Kind.MISSION, Kind.FUND, Kind.COLLABORATION, Kind.ACCOUNTABILITY_BODY, Kind.PLACE,
          Kind.COUNTRY, Kind.TRAINING_MISSION);

  private final Reading reading;
  private final Words words;
  private final EntryHits known;
  private final EntryHits officeHits;
  private final Offices offices;
  private final Holders holders;
  private final Consumer<Mention> out;

  OfficeGrammar(Reading reading, Words words, EntryHits known, EntryHits officeHits, Offices offices, Holders holders, Consumer<Mention> out) {
    this.reading = reading;
    this.words = words;
    this.known = known;
    this.officeHits = officeHits;
    this.offices = offices;
    this.holders = holders;
    this.out = out;
  }

  /** What stands before the title. */
  private record Before(int start, Optional<Entry> country, boolean former, boolean any, boolean holding) {}

  /** A title with its portfolio; {@code end} is the index behind. */
  private record Titled(String title, Range range, int end) {}

  /** Reads the office whose title is the word; gives the index behind it. */
  int at(int index) {
    Word word = words.get(index);
    String lower = word.lower();
    boolean past = (lower.startsWith("oud-") || lower.startsWith("ex-")) && Titles.isTitle(lower.substring(lower.indexOf('-') + 1));
    int hyphen = Titles.isTitle(lower) ? -1 : lower.indexOf('-');
    String noun = hyphen > 0 ? lower.substring(hyphen + 1) : lower;
    if (!Titles.isTitle(noun)) {
      return registered(index);
    }
    Optional<Entry> attached = hyphen > 0 ? known.startingAt(word.start()).flatMap(n -> belongsTo(n)) : Optional.empty();
    if ((hyphen > 0 && attached.isEmpty() && !past) || (attached.isPresent() && Titles.isPlural(noun))) {
      return index + 1;
    }
    if (Titles.ENVOY.contains(noun) && !Titles.ENVOY_ADJECTIVES.contains(words.get(index - 1).lower())) {
      return index + 1;
    }
    int first = Titles.ENVOY.contains(noun) ? index - 1 : index;
    Before found = before(first, attached);
    Before before = past ? new Before(found.start, found.country, true, found.any, true) : found;
    List<Titled> titled = titled(first, index, noun, hyphen > 0);
    return titled.isEmpty() ? index + 1 : finish(before, titled, noun);
  }

  private int finish(Before before, List<Titled> titled, String noun) {
    Titled last = titled.get(titled.size() - 1);
    Optional<EntryHits.Named> body = before.country.isPresent() ? Optional.empty() : bodyBehind(last.end, noun);
    Optional<Entry> country = before.country.or(() -> body.flatMap(this::belongsTo));
    int end = body.map(n -> words.from(n.range().end())).orElse(last.end);
    boolean single = titled.size() == 1;
    if (!single) {
      for (int i = 0; i < titled.size(); i++) {
        Range range = titled.get(i).range;
        Range whole = i == 0 && before.country.isPresent() ? words.get(before.start).range().to(range) : range;
        out.accept(new OfficeName(whole, "office/list", titled.get(i).title, offices.of(titled.get(i).title, country), country, Optional.empty(), Optional.empty()));
      }
      return end;
    }
    if (Titles.isPlural(noun) && body.isPresent() && !Titles.WITH_PORTFOLIO.contains(noun)) {
      return chairs(before, last, body.get());
    }
    Optional<Range> person = personBehind(end).or(() -> personBefore(before.start));
    boolean portfolio = last.title.indexOf(' ') > 0;
    Optional<Entry> office = before.any || !before.holding ? Optional.empty() : offices.of(last.title, country);
    boolean says = person.isPresent() || noun.equals("hoofdaanklager") || (!before.any && (portfolio || country.isPresent() || office.isPresent()));
    if (!says || (Titles.isPlural(noun) && person.isEmpty())) {
      return last.end;
    }
    emit(before, last, end, office, country, person, noun);
    return Math.max(end, person.map(p -> words.from(p.end())).orElse(end));
  }

  /** "de voorzitters van de Europese Commissie en de Europese Raad": each body has its own. */
  private int chairs(Before before, Titled titled, EntryHits.Named first) {
    Optional<EntryHits.Named> next = Optional.of(first);
    Range start = words.get(before.start).range();
    int end = titled.end;
    while (next.isPresent()) {
      Range range = start.to(next.get().range());
      Optional<Entry> body = belongsTo(next.get());
      out.accept(new OfficeName(range, "office/list", titled.title, offices.of(titled.title, body), body, Optional.empty(), Optional.empty()));
      end = words.from(next.get().range().end());
      int at = words.get(end).is("en") || words.get(end).is(",") ? end + 1 : end;
      at = at > end && (words.follow(at, "de") || words.follow(at, "het")) ? at + 1 : at;
      next = at > end ? known.startingAt(words.get(at).start()).filter(n -> n.form() != Spelling.Form.ADJECTIVE && belongsTo(n).isPresent()) : Optional.empty();
      start = words.get(at).range();
    }
    return end;
  }

  private void emit(
      Before before, Titled titled, int end, Optional<Entry> found, Optional<Entry> country, Optional<Range> person, String noun) {
    Range range = words.get(before.start).range().to(words.get(end - 1).range());
    Optional<Entry> office = found;
    Optional<Entry> holder = Optional.empty();
    if (person.isPresent()) {
      String name = reading.text().text(person.get());
      boolean foreign = country.filter(c -> !offices.isHome(c)).isPresent();
      holder = holders.person(name, titled.title, office, foreign, before.former ? Optional.empty() : Optional.of(reading.issued()));
      if (office.isPresent() && country.isEmpty() && holder.isEmpty() && !before.former && holders.heldByAnother(office.get(), name, reading.issued())) {
        office = Optional.empty(); // a namesake office of another country, or another time
      } else if (office.isEmpty() && !before.former && before.holding && !foreign) {
        office = holder.flatMap(h -> holders.office(h, titled.title, reading.issued()));
      }
      range = range.to(person.get());
    }
    String rule = before.former ? "office/former" : !before.holding ? "office/not-holding" : person.isPresent() ? "office/with-person" : "office/title";
    out.accept(new OfficeName(range, rule, titled.title, office, country, person, holder));
  }

  private Before before(int first, Optional<Entry> attached) {
    int start = first;
    Optional<Entry> country = attached;
    Optional<EntryHits.Named> adjective = known.endingAt(words.get(first - 1).end()).filter(n -> n.form() != Spelling.Form.INHABITANT);
    if (country.isEmpty() && first > 0 && adjective.isPresent() && adjective.get().form() == Spelling.Form.ADJECTIVE) {
      country = belongsTo(adjective.get());
      start = country.isPresent() ? words.from(adjective.get().range().start()) : start;
    }
    String previous = words.get(start - 1).lower();
    boolean former = Titles.FORMER.contains(previous) || (start < first && Titles.FORMER.contains(words.get(first - 1).lower()));
    boolean holding = !Titles.NOT_HOLDING.contains(previous) && !Titles.NOT_HOLDING.contains(words.get(first - 1).lower());
    boolean qualified = Titles.FORMER.contains(previous) || Titles.NOT_HOLDING.contains(previous);
    boolean any = country.isEmpty() && Titles.NOT_THE.contains(words.get(qualified ? start - 2 : start - 1).lower());
    return new Before(qualified ? start - 1 : start, country, former, any, holding);
  }

  private List<Titled> titled(int first, int index, String noun, boolean attached) {
    String singular = Titles.singular(noun);
    String adjective = first < index ? words.get(first).text() + " " : "";
    Range own = words.get(first).range().to(words.get(index).range());
    if (!Titles.WITH_PORTFOLIO.contains(noun)) {
      return plainTitle(adjective.isEmpty() ? singular : adjective + words.get(index).text(), own, index);
    }
    String preposition = words.get(index + 1).text();
    Optional<Range> registered = officeHits.startingAt(own.start()).map(EntryHits.Named::range).filter(r -> r.length() > own.length());
    if (!preposition.equals("van") && !preposition.equals("voor") && registered.isPresent()) {
      return List.of(new Titled(Letters.uncapitalised(reading.text().text(registered.get())), registered.get(), words.from(registered.get().end())));
    }
    if (!preposition.equals("van") && !preposition.equals("voor")) {
      return List.of(new Titled(singular, own, index + 1));
    }
    List<Titled> all = new ArrayList<>();
    int at = index + 2;
    int from = first;
    while (true) {
      int end = portfolio(singular + " " + preposition + " ", at);
      if (end == at) {
        return all.isEmpty() && !Titles.isPlural(noun) ? List.of(new Titled(singular, own, index + 1)) : single(all, noun);
      }
      Range range = words.get(from).range().to(words.get(end - 1).range());
      all.add(new Titled(singular + " " + preposition + " " + reading.text().text(PersonGrammar.range(words, at, end)), range, end));
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

  /** "de ministers van Defensie" are those of several countries: no office. */
  private static List<Titled> single(List<Titled> all, String noun) {
    return Titles.isPlural(noun) && all.size() < 2 ? List.of() : all;
  }

  private static List<Titled> plainTitle(String title, Range own, int index) {
    return List.of(new Titled(title, own, index + 1));
  }

  /** Index behind the portfolio: the longest that the register knows, else capitalised words. */
  private int portfolio(String title, int from) {
    int behind = from;
    for (int end = from + 1; end <= Math.min(words.size(), from + MOST_PORTFOLIO); end++) {
      if (known.startingAt(words.get(end - 1).start()).filter(n -> n.form() != Spelling.Form.ADJECTIVE && n.entries().get(0).kind() == Kind.COUNTRY).isPresent()) {
        break;
      }
      if (words.get(end - 1).capital() && offices.knowsPortfolio(title, reading.text().text(PersonGrammar.range(words, from, end)))) {
        behind = end;
      }
    }
    if (behind > from) {
      return behind;
    }
    int at = from;
    while (at - from < MOST_PORTFOLIO && capital(at)) {
      at++;
      boolean list = (words.get(at).is(",") || words.get(at).is("en")) && capital(at + 1) && at > from && !words.get(at + 1).initials();
      if (list && words.get(at).is("en")) {
        return behindLast(at + 1);
      }
      if (list && words.get(at + 2).is("en")) {
        at++;
      }
    }
    return at;
  }

  private int behindLast(int from) {
    int at = from;
    while (at - from < 3 && capital(at)) {
      at++;
    }
    return at;
  }

  private boolean capital(int index) {
    Word word = words.get(index);
    return word.capital() && !word.initials() && known.startingAt(word.start()).filter(n -> n.form() != Spelling.Form.ADJECTIVE && n.entries().get(0).kind() != Kind.MINISTRY).isEmpty()
        && !FunctionWords.contains(word);
  }

  private Optional<EntryHits.Named> bodyBehind(int at, String noun) {
    String preposition = words.get(at).text();
    if (!preposition.equals("van") && !preposition.equals("bij") && !(preposition.equals("voor") && Titles.ENVOY.contains(noun)) && !(preposition.equals("in") && noun.equals("ambassadeur"))) {
      return Optional.empty();
    }
    int next = words.follow(at + 1, "de") || words.follow(at + 1, "het") ? at + 2 : at + 1;
    return known.startingAt(words.get(next).start()).filter(n -> n.form() != Spelling.Form.ADJECTIVE && belongsTo(n).isPresent());
  }

  private Optional<Entry> belongsTo(EntryHits.Named named) {
    List<Entry> bodies = named.entries().stream().filter(e -> BODIES.contains(e.kind())).toList();
    return bodies.size() == 1 ? Optional.of(bodies.get(0)) : Optional.empty();
  }

  private Optional<Range> personBehind(int index) {
    boolean comma = words.get(index).is(",") || words.get(index).is("(");
    int from = comma ? index + 1 : index;
    Optional<EntryHits.Named> registered = known.startingAt(words.get(from).start()).filter(OfficeGrammar::isPerson);
    if (registered.isPresent()) {
      return registered.map(EntryHits.Named::range);
    }
    if (comma && !words.get(from).initials()) {
      return Optional.empty();
    }
    Predicate<Word> stop = w -> known.covering(w.range()).filter(n -> !isPerson(n)).isPresent() || Titles.isTitle(w.lower());
    int end = PersonGrammar.end(words, from, false, stop);
    return end == from || FunctionWords.contains(words.get(from)) && !PersonGrammar.isPrefix(words.get(from))
        ? Optional.empty()
        : Optional.of(withoutGenitive(PersonGrammar.range(words, from, end)));
  }

  /** "Trumps plan": the known surname without its -s. */
  private Range withoutGenitive(Range name) {
    return known.covering(new Range(name.start(), name.start() + 1)).filter(OfficeGrammar::isPerson).map(EntryHits.Named::range).orElse(name);
  }

  /** "Ruben Jansen, minister van": only names that the register has, for any noun may stand there. */
  private Optional<Range> personBefore(int start) {
    int at = start - 1;
    if (words.get(at).is("de")) {
      at--;
    }
    if (!words.get(at).is(",") && !words.get(at).is("(")) {
      return Optional.empty();
    }
    return known.endingAt(words.get(at - 1).end()).filter(n -> at(n, start)).map(EntryHits.Named::range);
  }

  private static boolean at(EntryHits.Named named, int start) {
    return start > 0 && isPerson(named);
  }

  private static boolean isPerson(EntryHits.Named named) {
    return named.entries().stream().allMatch(e -> e.kind() == Kind.PERSON);
  }

  /** An office of the register whose title is none of the usual nouns. */
  private int registered(int index) {
    Optional<EntryHits.Named> named = officeHits.startingAt(words.get(index).start());
    if (named.isEmpty()) {
      return index + 1;
    }
    int end = words.from(named.get().range().end());
    Optional<Entry> office = named.get().entries().size() == 1 ? Optional.of(named.get().entries().get(0)) : Optional.empty();
    Optional<Range> person = personBehind(end);
    Optional<Entry> holder =
        person.flatMap(p -> holders.person(reading.text().text(p), reading.text().text(named.get().range()), office, false, Optional.of(reading.issued())));
    Range range = person.map(p -> named.get().range().to(p)).orElse(named.get().range());
    out.accept(new OfficeName(range, "office/register", reading.text().text(named.get().range()), office, Optional.empty(), person, holder));
    return Math.max(end, words.from(range.end()));
  }
}

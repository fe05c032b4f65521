package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/** Reads one office around its title noun: country before or behind, portfolio, person before or behind. */
final class OfficeGrammar {

  private static final Set<Kind> BODIES =
      Set.of(Kind.ORGANISATION, Kind.TRIBUNAL, Kind.COMMITTEE, Kind.MISSION, Kind.FUND, Kind.COLLABORATION, Kind.ACCOUNTABILITY_BODY, Kind.PLACE,
          Kind.COUNTRY, Kind.TRAINING_MISSION, Kind.DAMAGE_REGISTER, Kind.CLAIMS_COMMISSION);

  private static final Set<String> HOME = Set.of("nederlandse", "diverse", "haagse");
  private static final Set<String> PLACES = Set.of("bij", "in", "van");
  private static final Set<String> ANY = NameWords.ALL.all("any");
  private static final Set<String> CHAIRS = NameWords.ALL.all("chairs");
  private static final Set<String> NEW = NameWords.ALL.all("new");
  private static final String DIRECTOR = "directeur-generaal";
  private static final int GROUP = 4;

  private final Reading reading;
  private final Words words;
  private final EntryHits known;
  private final EntryHits officeHits;
  private final Offices offices;
  private final Holders holders;
  private final Consumer<Mention> out;
  private final OfficeTitles titles;
  private final OfficePersons persons;
  private final OfficeTasks tasks;
  private final CrownOffices crown;
  /** The state of the peer that was read last, and the index behind him: "mijn Duitse collega, minister Pistorius". */
  private Optional<Entry> peerState = Optional.empty();
  private int peerEnd = -2;

  OfficeGrammar(Reading reading, Words words, EntryHits known, EntryHits officeHits, Offices offices, Holders holders, Consumer<Mention> out) {
    this.reading = reading;
    this.words = words;
    this.known = known;
    this.officeHits = officeHits;
    this.offices = offices;
    this.holders = holders;
    this.out = out;
    this.titles = new OfficeTitles(reading, words, known, officeHits, offices);
    this.persons = new OfficePersons(words, known);
    this.tasks = new OfficeTasks(words, known, titles);
    this.crown = new CrownOffices(reading, words, known, offices, persons);
  }

  /** What stands before the title. */
  private record Before(int start, Optional<Entry> country, boolean former, boolean any, boolean holding) {

    Before of(Optional<Entry> state) {
      return new Before(start, state, former, any, holding);
    }
  }

  /** Reads the office whose title is the word; gives the index behind it. */
  int at(int index) {
    Word word = words.get(index);
    if (!word.form().mayNameOffice()) {
      return registered(index);
    }
    String lower = word.lower();
    boolean past = (lower.startsWith("oud-") || lower.startsWith("ex-")) && Titles.isTitle(lower.substring(lower.indexOf('-') + 1));
    int hyphen = Titles.isTitle(lower) ? -1 : lower.indexOf('-');
    boolean abroad = index > 0 && adjective(index - 1).isPresent();
    String last = hyphen > 0 ? lower.substring(hyphen + 1) : lower;
    boolean whole = hyphen > 0 && abroad && Titles.isTitle(last) && !past || hyphen < 0 && !Titles.isTitle(lower) && Titles.isCompound(lower) && officeHits.startingAt(word.start()).isEmpty();
    String noun = whole ? lower : last; // "de Duitse milieuminister", "de Australische eSafety-commissaris"
    if (!whole && !Titles.isTitle(noun)) {
      return registered(index);
    }
    Optional<Entry> attached = hyphen > 0 && !whole ? known.startingAt(word.start()).flatMap(n -> belongsTo(n)) : Optional.empty();
    if (hyphen > 0 && attached.isEmpty() && !past && !whole) {
      return index + 1;
    }
    if (attached.isPresent() && Titles.isPlural(noun)) {
      return titles.plural(index, noun).map(this::open).orElse(index + 1); // "de EU-ministers van Financiën"
    }
    if (crown.stands(index)) {
      return crown.read(index, out);
    }
    if (crown.inside(index)) {
      return index + 1;
    }
    boolean described = Titles.ENVOY_ADJECTIVES.contains(words.get(index - 1).lower());
    boolean envoy = noun.equals("gezant") && (abroad || words.get(index + 1).is("voor") || persons.behind(index + 1).isPresent()) || attached.isPresent(); // "de VN-gezant"
    if (Titles.ENVOY.contains(noun) && !described && !envoy) {
      return index + 1;
    }
    int first = Titles.ENVOY.contains(noun) && described ? index - 1 : index;
    Before found = before(first, attached);
    Before before = past ? new Before(found.start, found.country, true, found.any, true) : found;
    boolean portfolios = Titles.isPlural(noun) || Titles.WITH_PORTFOLIO.contains(noun); // "de Franse en de Duitse minister van X"
    if (portfolios && (words.get(index - 2).is("en") || words.get(index - 2).is("de") && words.get(index - 3).is("en"))) {
      int end = ofSeveral(index, noun);
      if (end > index) {
        return end;
      }
    }
    if (Titles.apart(noun, words.get(index + 1).lower()) && words.get(index + 1).capital() == word.capital()) {
      return finish(before, List.of(new OfficeTitles.Titled(Titles.APART, word.range().to(words.get(index + 1).range()), index + 2)), Titles.APART);
    }
    if (index > 0 && words.get(index - 1).lower().equals(Titles.VICE) && Titles.isTitle(Titles.VICE + "-" + noun)) {
      String vice = Titles.VICE + "-" + noun;
      return finish(before(index - 1, attached), List.of(new OfficeTitles.Titled(vice, words.get(index - 1).range().to(word.range()), index + 1)), vice);
    }
    List<OfficeTitles.Titled> titled = titles.read(first, index, noun);
    List<OfficeTitles.Titled> both = titles.joined(index, noun);
    if (!both.isEmpty()) {
      return finish(before, both, noun);
    }
    boolean peer = titled.size() == 1 && before.country.isEmpty() && (index == peerEnd || index == peerEnd + 1 && words.get(peerEnd).is(",")) && ofPeer(titled.get(0), index > peerEnd);
    return titled.isEmpty() ? abroad(before, index, noun) : finish(peer ? before.of(peerState) : before, titled, noun);
  }

  /** Who is named with the title is nobody whom the records know in such an office; behind a comma and before "en" he may be the next of a list. */
  private boolean ofPeer(OfficeTitles.Titled title, boolean comma) {
    Optional<Range> person = persons.behind(title.end());
    boolean listed = comma && person.filter(name -> words.get(words.from(name.end())).is("en")).isPresent();
    return !listed && person.filter(name -> holders.person(reading.text().text(name), title.title(), offices.of(title.title(), Optional.empty()), false, Optional.of(reading.issued())).isPresent()).isEmpty();
  }

  /** "de ministers van Financiën van Duitsland en Frankrijk": one of each country; "de ministers van Financiën": of which is left open. */
  private int abroad(Before before, int index, String noun) {
    Optional<OfficeTitles.Titled> title = Titles.isPlural(noun) ? titles.plural(index, noun) : Optional.empty();
    Optional<EntryHits.Named> body = title.flatMap(one -> bodyBehind(one.end(), noun));
    int end = body.isPresent() ? chairs(before, title.get(), body.get()) : index + 1;
    boolean several = body.isPresent() && words.get(words.from(body.get().range().end())).is("en");
    return title.isPresent() && !several && !before.any && !before.former && before.country.isEmpty() ? Math.max(end, open(title.get())) : end;
  }

  private int open(OfficeTitles.Titled title) {
    out.accept(new OfficeName(title.range(), OfficeName.OPEN, title.title(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    return title.end();
  }

  /** "De secretaris-generaal van de NAVO, Rutte, sprak": a surname alone between two commas, where the register has its bearer in that office. */
  private Optional<Range> apposedHolder(int at, String title, Optional<Entry> country) {
    int end = words.get(at).is(",") ? PersonGrammar.end(words, at + 1, false, w -> Titles.isTitle(w.lower())) : at;
    Optional<Entry> office = end > at + 1 && words.get(end).is(",") ? offices.of(title, country) : Optional.empty();
    Optional<Range> name = office.map(o -> PersonGrammar.range(words, at + 1, end));
    return name.filter(n -> holders.person(reading.text().text(n), title, office, false, Optional.of(reading.issued())).isPresent());
  }

  /** "voorzitter van de Arctic Soil Coalition": the name of a body opens that of a group. */
  private boolean group(int behind) {
    int at = behind;
    while (at - behind < GROUP && words.get(at).capital() && !words.get(at).initials()) {
      if (words.get(at).form().kind().filter(kind -> kind.kind().isCollaboration() && kind.english()).isPresent()) {
        return true;
      }
      at++;
    }
    return false;
  }

  /** "de directeur-generaal Volksgezondheid": what he is charged with. */
  private boolean field(String noun, int at, Range person) {
    boolean heads = words.get(at).start() == person.start() && (noun.startsWith("directeur") || noun.endsWith("-generaal"));
    int last = words.from(person.end()) - 1;
    boolean unknown = heads && last == at && noun.equals(DIRECTOR) && known.startingAt(person.start()).filter(n -> n.entries().get(0).kind() == Kind.PERSON).isEmpty();
    if (unknown && words.get(at + 1).is("en") && words.get(at + 2).capital()) {
      return true; // "de directeur-generaal Straffen en Beschermen"
    }
    return heads && titles.isField(words.get(last)) && (last == at || titles.qualifies(words.get(at)) || titles.isField(words.get(at))); // "directeur-generaal Jan Wieling" is a person
  }

  /** "de Zwitserse ambassadeur in Den Haag, mevrouw Zeeman": who it is stands behind where or at which body he represents his state. */
  private Optional<Range> beyond(Before before, int end, String noun) {
    boolean represents = before.country.isPresent() && (Titles.ENVOY.contains(noun) || noun.equals("ambassadeur")) && PLACES.contains(words.get(end).text());
    Optional<EntryHits.Named> where = represents ? body(words.follow(end + 1, "de") || words.follow(end + 1, "het") ? end + 2 : end + 1) : Optional.empty();
    return where.map(one -> words.from(one.range().end())).filter(at -> words.get(at).is(",")).flatMap(persons::behind);
  }

  private int finish(Before before, List<OfficeTitles.Titled> titled, String noun) {
    OfficeTitles.Titled last = titled.get(titled.size() - 1);
    Optional<EntryHits.Named> body = before.country.isPresent() ? Optional.empty() : bodyBehind(last.end(), noun);
    Optional<Entry> country = before.country.or(() -> body.flatMap(this::belongsTo));
    int of = body.map(n -> words.from(n.range().end())).orElse(last.end());
    int task = tasks.behind(of, noun);
    int ownBody = body.isEmpty() && task == of && !Titles.WITH_PORTFOLIO.contains(noun) ? tasks.headed(of, before.country.isPresent()) : of;
    int end = Math.max(task, ownBody);
    boolean single = titled.size() == 1;
    if (body.isPresent() && group(end)) {
      return last.end();
    }
    if (!single) {
      // "Ministers van X, van Y en van Z": each has the words that name them together
      Range whole = (before.country.isPresent() ? words.get(before.start).range() : titled.get(0).range()).to(last.range());
      for (OfficeTitles.Titled one : titled) {
        out.accept(new OfficeName(whole, "office/list", one.title(), offices.of(one.title(), country), country, Optional.empty(), Optional.empty()));
      }
      return end;
    }
    if (Titles.isPlural(noun) && body.isPresent() && !Titles.WITH_PORTFOLIO.contains(noun)) {
      return chairs(before, last, body.get());
    }
    boolean peer = Titles.PEERS.contains(noun);
    boolean foreign = country.filter(land -> land.kind() == Kind.COUNTRY && !Offices.isHome(land)).isPresent();
    Optional<Range> person = persons.behind(end, foreign).filter(one -> !field(noun, end, one)).map(one -> persons.whole(one, Titles.isFieldEnvoy(noun))).or(() -> persons.before(before.start)).or(() -> beyond(before, end, noun)).or(() -> apposedHolder(end, last.title(), country))
            .or(() -> before.country.isPresent() && Titles.OF_COUNTRY.contains(noun) && end == last.end() ? persons.namesake(end) : Optional.empty());
    if (person.isEmpty() && body.filter(n -> n.entries().stream().allMatch(e -> e.kind().isCollaboration())).isPresent()) {
      return last.end(); // a state is "voorzitter van de X Coalition" too
    }
    boolean portfolio = last.title().indexOf(' ') > 0;
    boolean several = Titles.isPlural(noun);
    Optional<Entry> office = before.any || !before.holding || several && person.isEmpty() ? Optional.empty() : offices.of(last.title(), country);
    boolean once = before.former && before.any && (country.isPresent() || offices.of(last.title(), country).isPresent()); // "een voormalig Eurocommissaris"
    boolean region = before.any && portfolio && titled.size() == 1 && regional(words.get(before.start));
    boolean alone = Titles.ALONE.contains(noun) && !portfolio && words.get(before.start - 1).lower().equals("de") && !words.get(end).is("en");
    if (peer && !(portfolio || country.isPresent())) {
      return last.end();
    }
    peerState = peer ? country : peerState;
    peerEnd = peer ? end : peerEnd;
    boolean envoy = Titles.ENVOY.contains(noun) && !wanted(before.start) && (task > of || body.isPresent() && words.get(last.end()).is("voor"));
    boolean heads = ownBody > of && !several && (tasks.stateBody(of) > of ? definite(before.start) : !before.any && !noun.endsWith("voorzitter")); // a state is "voorzitter van de Raad" too
    boolean charged = envoy || task > of && !before.any || heads || Titles.isFieldEnvoy(noun) && !before.any;
    boolean deputies = Titles.DEPUTIES.contains(noun) && Titles.DEPUTY.contains(words.get(titled.get(0).end() - 2).lower()) && definite(before.start);
    boolean says = charged || deputies || region || once || alone || person.isPresent() || noun.equals("hoofdaanklager") || (!before.any && (portfolio || country.isPresent() || office.isPresent()));
    boolean crowd = several && !deputies && person.isEmpty() && !(portfolio && before.country.isPresent()); // "twee Hongaarse ministers"
    boolean nobody = person.isEmpty() && (Titles.NEEDS_HOLDER.contains(noun) || Titles.ENVOY.contains(noun) && wanted(before.start));
    boolean service = Titles.NEEDS_TASK.contains(noun) && task == of && before.country.isEmpty(); // "de Nationaal Coördinator Groningen" is a body
    boolean anybody = person.isEmpty() && !portfolio && !before.former && before.country.isPresent() && wanted(before.start); // "een Iraanse onderminister"
    boolean predicate = person.isEmpty() && noun.endsWith("voorzitter") && predicate(before.start);
    if (!says || crowd || nobody || service || anybody || predicate) {
      return last.end();
    }
    int behind = person.map(p -> Math.max(end, words.from(p.end()))).orElse(end);
    OfficeTitles.Titled whole = person.isPresent() && !portfolio ? titles.behindPerson(last, noun, behind) : last;
    int at = whole == last ? behind : whole.end();
    Optional<EntryHits.Named> state = person.isPresent() && country.isEmpty() && words.get(at).is("van") ? land(at + 1) : Optional.empty();
    if (state.isPresent()) {
      Optional<Entry> land = belongsTo(state.get());
      emit(before, whole, end, offices.of(whole.title(), land), land, person, state.map(EntryHits.Named::range));
      return words.from(state.get().range().end());
    }
    Optional<Range> second = several && person.isPresent() && words.get(behind).is("en") ? persons.behind(behind + 1) : Optional.empty();
    emit(before, last, end, office, country, person, second.map(p -> person.get().to(p)));
    return second.isPresent() ? another(before, last, country, person.get(), second.get()) : behind;
  }

  /** "een Europese gezant", "geen eigen gezant": one who is asked for, or who may be anybody. */
  private boolean wanted(int start) {
    int at = NEW.contains(words.get(start - 1).lower()) ? start - 2 : start - 1;
    return ANY.contains(words.get(at).lower());
  }

  /** "Nederland is thans voorzitter van de OVSE": a state takes the chair. */
  private boolean predicate(int start) {
    for (int i = start - 1; i >= 0 && i > start - GROUP && !Titles.NOT_THE.contains(words.get(i).lower()) && !words.get(i).is("de"); i--) {
      if (CHAIRS.contains(words.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "de voorzitter", "de twee aanklagers" */
  private boolean definite(int start) {
    int at = NumberWords.parse(words.get(start - 1).lower()).isPresent() || words.get(start - 1).lower().equals("beide") ? start - 2 : start - 1;
    return words.get(at).lower().equals("de");
  }

  /** "de Australische en Nederlandse ministers van Buitenlandse Zaken": one of each country. */
  private int ofSeveral(int index, String noun) {
    List<EntryHits.Named> countries = new ArrayList<>();
    int at = index - 1;
    while (adjective(at).isPresent()) {
      countries.add(0, adjective(at).get());
      int before = words.from(countries.get(0).range().start()) - 1;
      int join = words.get(before).is("de") ? before - 1 : before; // "de Franse en de Duitse ministers"
      if (!words.get(join).is("en") && !words.get(join).is(",")) {
        break;
      }
      at = join - 1;
    }
    Optional<OfficeTitles.Titled> title = titles.plural(index, noun);
    if (countries.size() < 2 || title.isEmpty() || !Titles.isPlural(noun) && persons.behind(title.get().end()).isPresent()) {
      return index;
    }
    Range range = countries.get(0).range().to(title.get().range()); // each has the words that name them together
    for (EntryHits.Named named : countries) {
      Optional<Entry> country = belongsTo(named);
      out.accept(new OfficeName(range, "office/list", title.get().title(), offices.of(title.get().title(), country), country, Optional.empty(), Optional.empty()));
    }
    return title.get().end();
  }

  private Optional<EntryHits.Named> adjective(int index) {
    return index < 0 ? Optional.empty() : known.endingAt(words.get(index).end()).filter(n -> n.form() == Spelling.Form.ADJECTIVE && belongsTo(n).isPresent());
  }

  /** "voormalig minister van Defensie Gallant van Israël" */
  private Optional<EntryHits.Named> land(int at) {
    int first = words.follow(at, "de") || words.follow(at, "het") ? at + 1 : at;
    return known.startingAt(words.get(first).start()).filter(n -> n.form() != Spelling.Form.ADJECTIVE && n.entries().get(0).kind() == Kind.COUNTRY && belongsTo(n).isPresent());
  }

  /** "de Israëlische ministers Ben-Gvir en Smotrich": the second has the same title, and the words that name them together. */
  private int another(Before before, OfficeTitles.Titled title, Optional<Entry> country, Range first, Range second) {
    Range whole = words.get(before.start).range().to(second);
    out.accept(new OfficeName(whole, "office/list", title.title(), Optional.empty(), country, Optional.of(second), Optional.empty()));
    return words.from(second.end());
  }

  /** "de voorzitters van de Europese Commissie en de Europese Raad": each body has its own, and the words that name them together. */
  private int chairs(Before before, OfficeTitles.Titled titled, EntryHits.Named first) {
    List<EntryHits.Named> bodies = new ArrayList<>();
    Optional<EntryHits.Named> next = Optional.of(first);
    int end = titled.end();
    while (next.isPresent()) {
      bodies.add(next.get());
      end = words.from(next.get().range().end());
      int at = words.get(end).is("en") || words.get(end).is(",") ? end + 1 : end;
      at = at > end && words.get(at).is("van") ? at + 1 : at;
      at = at > end && (words.follow(at, "de") || words.follow(at, "het")) ? at + 1 : at;
      next = at > end ? known.startingAt(words.get(at).start()).filter(n -> n.form() != Spelling.Form.ADJECTIVE && belongsTo(n).isPresent()) : Optional.empty();
    }
    Range whole = words.get(before.start).range().to(bodies.get(bodies.size() - 1).range());
    List<EntryHits.Named> several = bodies.size() > 1 ? bodies : List.of(); // "de ambassadeurs van Nederland" are many
    for (EntryHits.Named named : several) {
      Optional<Entry> body = belongsTo(named);
      out.accept(new OfficeName(whole, "office/list", titled.title(), offices.of(titled.title(), body), body, Optional.empty(), Optional.empty()));
    }
    return end;
  }

  private void emit(
      Before before, OfficeTitles.Titled titled, int end, Optional<Entry> found, Optional<Entry> country, Optional<Range> person, Optional<Range> behind) {
    Range range = words.get(before.start).range().to(words.get(end - 1).range());
    Optional<Entry> office = found;
    Optional<Entry> holder = Optional.empty();
    if (person.isPresent()) {
      String name = reading.text().text(person.get());
      boolean foreign = country.filter(c -> !Offices.isHome(c)).isPresent();
      holder = holders.person(name, titled.title(), office, foreign, before.former ? Optional.empty() : Optional.of(reading.issued()));
      if (office.isPresent() && country.isEmpty() && holder.isEmpty() && !before.former && holders.heldByAnother(office.get(), name, reading.issued())) {
        office = Optional.empty(); // a namesake office of another country, or another time
      } else if (office.isEmpty() && !before.former && before.holding && !foreign) {
        office = holder.flatMap(h -> holders.office(h, titled.title(), reading.issued()));
      }
      range = range.to(behind.orElse(person.get()));
    }
    boolean open = Titles.PEERS.contains(titled.title().split(" ", 2)[0]);
    String rule = open ? OfficeName.OPEN : before.former ? "office/former" : !before.holding ? "office/not-holding" : person.isPresent() ? "office/with-person" : "office/title";
    out.accept(new OfficeName(range, rule, titled.title(), office, country, person, holder));
  }

  /** "de Beierse minister-president": the adjective of a place that is no state, so that the office is none of the register's. */
  private boolean regional(Word word) {
    String lower = word.lower();
    boolean adjective = word.capital() && (lower.endsWith("se") || lower.endsWith("sche")) && lower.length() > 4 && word.text().substring(1).equals(lower.substring(1));
    return adjective && !HOME.contains(lower) && !FunctionWords.contains(word) && known.covering(word.range()).isEmpty();
  }

  private Before before(int first, Optional<Entry> attached) {
    int start = first;
    Optional<Entry> country = attached;
    Optional<EntryHits.Named> adjective = known.endingAt(words.get(first - 1).end()).filter(n -> n.form() != Spelling.Form.INHABITANT);
    if (country.isEmpty() && first > 0 && adjective.isPresent() && adjective.get().form() == Spelling.Form.ADJECTIVE) {
      country = belongsTo(adjective.get());
      start = country.isPresent() ? words.from(adjective.get().range().start()) : start;
    }
    boolean between = country.isEmpty() && first > 1 && (Titles.FORMER.contains(words.get(first - 1).lower()) || Titles.NOT_HOLDING.contains(words.get(first - 1).lower()));
    Optional<EntryHits.Named> apart = between ? adjective(first - 2) : Optional.empty(); // "de Venezolaanse waarnemend president"
    if (apart.isPresent()) {
      country = belongsTo(apart.get());
      start = words.from(apart.get().range().start());
    }
    String previous = words.get(start - 1).lower();
    boolean former = Titles.FORMER.contains(previous) || (start < first && Titles.FORMER.contains(words.get(first - 1).lower()));
    boolean holding = !Titles.NOT_HOLDING.contains(previous) && !Titles.NOT_HOLDING.contains(words.get(first - 1).lower());
    boolean qualified = Titles.FORMER.contains(previous) || Titles.NOT_HOLDING.contains(previous) || Titles.PLENIPOTENTIARY.contains(previous);
    boolean region = country.isEmpty() && start > 0 && regional(words.get(start - 1));
    if (region) {
      return new Before(start - 1, country, former, true, holding);
    }
    boolean chair = start < first && words.get(start - 1).is("een") && Titles.OF_BODY.contains(words.get(first).lower()); // "een Nederlandse voorzitter"
    boolean any = chair || country.isEmpty() && Titles.NOT_THE.contains(words.get(qualified ? start - 2 : start - 1).lower());
    return new Before(qualified ? start - 1 : start, country, former, any, holding);
  }

  private Optional<EntryHits.Named> bodyBehind(int at, String noun) {
    String preposition = words.get(at).text();
    if (!preposition.equals("van") && !preposition.equals("bij") && !(preposition.equals("voor") && Titles.ENVOY.contains(noun)) && !(preposition.equals("in") && noun.equals("ambassadeur"))) {
      return Optional.empty();
    }
    Optional<EntryHits.Named> whole = body(at + 1); // "van De Nederlandsche Bank"
    return whole.isEmpty() && (words.follow(at + 1, "de") || words.follow(at + 1, "het")) ? body(at + 2) : whole;
  }

  private Optional<EntryHits.Named> body(int at) {
    return known.startingAt(words.get(at).start()).filter(n -> n.form() != Spelling.Form.ADJECTIVE && belongsTo(n).isPresent());
  }

  private Optional<Entry> belongsTo(EntryHits.Named named) {
    List<Entry> bodies = named.entries().stream().filter(e -> BODIES.contains(e.kind())).toList();
    return bodies.size() == 1 ? Optional.of(bodies.get(0)) : Optional.empty();
  }

  /** "Duitse" in "Duitse minister van Defensie": the title behind it says more, even where the register has the whole. */
  private boolean adjectiveOfTitle(int index) {
    return known.startingAt(words.get(index).start())
        .filter(n -> n.form() == Spelling.Form.ADJECTIVE)
        .filter(n -> Titles.isTitle(words.get(words.from(n.range().end())).lower()))
        .isPresent();
  }

  /** An office of the register whose title is none of the usual nouns. */
  private int registered(int index) {
    Optional<EntryHits.Named> named = officeHits.startingAt(words.get(index).start());
    if (named.isEmpty() || adjectiveOfTitle(index)) {
      return index + 1;
    }
    int end = words.from(named.get().range().end());
    boolean shortForm = words.get(index - 1).is("(") && words.get(end).is(")") && Letters.inCapitals(words.get(index).text());
    if (shortForm) {
      return end; // "de Hoge Vertegenwoordiger (HV)"
    }
    if (words.get(index - 1).is("als")) {
      return end; // "toen nog als Kamerlid": a capacity, in which nobody is named
    }
    Optional<EntryHits.Named> behind = words.get(end).is("van") ? land(end + 1).filter(land -> !Offices.isHome(land.entries().get(0))) : Optional.empty();
    if (behind.isPresent()) {
      Range whole = named.get().range().to(behind.get().range()); // "de Nationale ombudsman van Curaçao"
      out.accept(new OfficeName(whole, "office/register", reading.text().text(named.get().range()), Optional.empty(), belongsTo(behind.get()), Optional.empty(), Optional.empty()));
      return words.from(behind.get().range().end());
    }
    Optional<EntryHits.Named> state = index > 0 ? adjective(index - 1) : Optional.empty();
    boolean ours = state.flatMap(this::belongsTo).filter(land -> !Offices.isHome(land)).isEmpty(); // "de Belgische senator X"
    Optional<Entry> office = ours && named.get().entries().size() == 1 ? Optional.of(named.get().entries().get(0)) : Optional.empty();
    boolean envoy = Titles.isFieldEnvoy(words.get(end - 1).lower());
    Optional<Range> person = persons.behind(end).map(one -> persons.whole(one, envoy));
    Optional<Entry> holder =
        person.flatMap(p -> holders.person(reading.text().text(p), reading.text().text(named.get().range()), office, false, Optional.of(reading.issued())));
    Range range = person.map(p -> named.get().range().to(p)).orElse(named.get().range());
    Range whole = state.map(n -> n.range().to(range)).orElse(range);
    out.accept(new OfficeName(whole, "office/register", reading.text().text(named.get().range()), office, state.flatMap(this::belongsTo), person, holder));
    return Math.max(end, words.from(range.end()));
  }
}

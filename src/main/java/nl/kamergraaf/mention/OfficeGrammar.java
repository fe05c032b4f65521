package nl.kamergraaf.mention;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.text.Range;

/** Reads one office around its title noun: country before or behind, portfolio, person before or behind. */
final class OfficeGrammar {

  /** Words of a name of a group, at most. */
  private static final int GROUP = 4;

  private final Words words;
  private final EntryHits officeHits;
  private final Offices offices;
  private final LetterHolders holders;
  private final Consumer<Mention> out;
  private final OfficeOwners owners;
  private final TitleWords titleWords;
  private final OfficeTitles titles;
  private final OfficePersons persons;
  private final OfficeTasks tasks;
  private final BeforeTitles fronts;
  private final OfficeBearers bearers;
  private final SharedTitles shared;
  private final ToldOffices told;
  private final CrownOffices crown;
  private final RegisteredOffices registered;
  /** The state of the peer that was read last, and the index behind him: "mijn Duitse collega, minister Pistorius". */
  private Optional<Entry> peerState = Optional.empty();
  private int peerEnd = -2;

  OfficeGrammar(Reading reading, Words words, EntryHits known, EntryHits officeHits, Offices offices, Holders holders, Consumer<Mention> out) {
    this.words = words;
    this.officeHits = officeHits;
    this.offices = offices;
    this.holders = new LetterHolders(reading, offices, holders);
    this.out = out;
    this.owners = new OfficeOwners(words, known);
    this.titleWords = new TitleWords(words, known, officeHits, owners);
    this.titles = new OfficeTitles(reading, words, known, officeHits, offices);
    this.persons = new OfficePersons(words, known);
    this.tasks = new OfficeTasks(words, known, titles);
    this.fronts = new BeforeTitles(words, known, owners);
    this.bearers = new OfficeBearers(words, owners, titles, persons, this.holders);
    this.shared = new SharedTitles(words, owners, titles, persons, offices, out);
    this.told = new ToldOffices(words, fronts, tasks, offices);
    this.crown = new CrownOffices(reading, words, known, offices, persons);
    this.registered = new RegisteredOffices(reading, words, known, owners, persons, this.holders);
  }

  /** Reads the office whose title is the word; gives the index behind it. */
  int at(int index) {
    Optional<TitleWords.TitleWord> title = titleWords.at(index);
    if (title.isEmpty()) {
      return registered.read(index, officeHits.startingAt(words.get(index).start()), out);
    }
    if (title.get().stray()) {
      return index + 1;
    }
    if (title.get().attached().isPresent() && Titles.isPlural(title.get().noun())) {
      return titles.plural(index, title.get().noun()).map(this::open).orElse(index + 1); // "de EU-ministers van Financiën"
    }
    if (crown.stands(index)) {
      return crown.read(index, out);
    }
    return crown.inside(index) || strayEnvoy(index, title.get()) ? index + 1 : titled(index, title.get());
  }

  /** "gezant" alone is no office: "speciaal gezant", "de VN-gezant", "de gezant voor" are. */
  private boolean strayEnvoy(int index, TitleWords.TitleWord title) {
    if (!Titles.ENVOY.contains(title.noun()) || described(index) || title.attached().isPresent()) {
      return false;
    }
    return !title.noun().equals("gezant") || !title.abroad() && !words.get(index + 1).is("voor") && persons.behind(index + 1).isEmpty();
  }

  /** "speciaal gezant" */
  private boolean described(int index) {
    return Titles.ENVOY_ADJECTIVES.contains(words.get(index - 1).lower());
  }

  /** Reads the words of the title, one or more behind one noun. */
  private int titled(int index, TitleWords.TitleWord title) {
    String noun = title.noun();
    int states = sharedByStates(index, noun) ? shared.ofStates(index, noun) : index;
    if (states > index) {
      return states;
    }
    int first = Titles.ENVOY.contains(noun) && described(index) ? index - 1 : index;
    BeforeTitles.Before found = fronts.read(first, title.attached());
    BeforeTitles.Before before = title.past() ? found.past() : found;
    Word word = words.get(index);
    Word next = words.get(index + 1);
    if (Titles.apart(noun, next.lower()) && next.capital() == word.capital()) {
      return finish(before, List.of(new OfficeTitles.Titled(Titles.APART, word.range().to(next.range()), index + 2)), Titles.APART);
    }
    String vice = Titles.VICE + "-" + noun;
    if (index > 0 && words.get(index - 1).lower().equals(Titles.VICE) && Titles.isTitle(vice)) {
      return finish(fronts.read(index - 1, title.attached()), List.of(new OfficeTitles.Titled(vice, words.get(index - 1).range().to(word.range()), index + 1)), vice);
    }
    List<OfficeTitles.Titled> both = titles.joined(index, noun);
    List<OfficeTitles.Titled> all = both.isEmpty() ? titles.read(first, index, noun) : both;
    if (all.isEmpty()) {
      return ofMany(before, index, noun);
    }
    boolean peer = both.isEmpty() && all.size() == 1 && before.country().isEmpty() && isPeer(index, all.get(0));
    return finish(peer ? before.of(peerState) : before, all, noun);
  }

  /** "de Franse en de Duitse minister van X" */
  private boolean sharedByStates(int index, String noun) {
    boolean portfolios = Titles.isPlural(noun) || Titles.WITH_PORTFOLIO.contains(noun);
    return portfolios && (words.get(index - 2).is("en") || words.get(index - 2).is("de") && words.get(index - 3).is("en"));
  }

  /** "mijn Duitse collega, minister Pistorius": the peer that was read last. */
  private boolean isPeer(int index, OfficeTitles.Titled title) {
    boolean comma = index == peerEnd + 1 && words.get(peerEnd).is(",");
    return (index == peerEnd || comma) && bearers.mayBePeer(title, comma);
  }

  /** "de ministers van Financiën van Duitsland en Frankrijk": one of each country; "de ministers van Financiën": of which is left open. */
  private int ofMany(BeforeTitles.Before before, int index, String noun) {
    Optional<OfficeTitles.Titled> title = Titles.isPlural(noun) ? titles.plural(index, noun) : Optional.empty();
    Optional<EntryHits.Named> body = title.flatMap(one -> owners.behind(one.end(), noun));
    int end = body.isPresent() ? shared.ofBodies(before.start(), title.get(), body.get()) : index + 1;
    boolean several = body.isPresent() && words.get(words.from(body.get().range().end())).is("en");
    return title.isPresent() && !several && !before.any() && !before.former() && before.country().isEmpty() ? Math.max(end, open(title.get())) : end;
  }

  private int open(OfficeTitles.Titled title) {
    out.accept(new OfficeName(title.range(), OfficeName.OPEN, title.title(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    return title.end();
  }

  /** Reads what stands behind the title, and tells of the office if it is one. */
  private int finish(BeforeTitles.Before before, List<OfficeTitles.Titled> titled, String noun) {
    OfficeTitles.Titled last = titled.get(titled.size() - 1);
    OfficePhrase.Reach reach = reach(before, last, noun);
    Optional<Entry> country = before.country().or(() -> reach.body().flatMap(owners::of));
    if (reach.body().isPresent() && group(reach.end())) {
      return last.end();
    }
    if (titled.size() > 1) {
      Range first = before.country().isPresent() ? words.get(before.start()).range() : titled.get(0).range();
      shared.ofFields(first.to(last.range()), titled, country);
      return reach.end();
    }
    if (reach.body().isPresent() && Titles.isPlural(noun) && !Titles.WITH_PORTFOLIO.contains(noun)) {
      return shared.ofBodies(before.start(), last, reach.body().get());
    }
    OfficePhrase phrase = phrase(before, last, noun, reach, country);
    if (chairsGroup(phrase) || phrase.isPeer() && !phrase.hasPortfolio() && country.isEmpty()) {
      return last.end();
    }
    if (phrase.isPeer()) {
      peerState = country;
      peerEnd = reach.end();
    }
    return told.tell(phrase) ? tell(phrase) : last.end();
  }

  private OfficePhrase.Reach reach(BeforeTitles.Before before, OfficeTitles.Titled title, String noun) {
    Optional<EntryHits.Named> body = before.country().isPresent() ? Optional.empty() : owners.behind(title.end(), noun);
    int of = body.map(name -> words.from(name.range().end())).orElse(title.end());
    int task = tasks.behind(of, noun);
    boolean heads = body.isEmpty() && task == of && !Titles.WITH_PORTFOLIO.contains(noun);
    return new OfficePhrase.Reach(body, of, task, heads ? tasks.headed(of, before.country().isPresent()) : of);
  }

  private OfficePhrase phrase(BeforeTitles.Before before, OfficeTitles.Titled title, String noun, OfficePhrase.Reach reach, Optional<Entry> country) {
    Optional<Range> person = bearers.of(before, title, noun, country, reach.end());
    boolean unfixed = before.any() || !before.holding() || Titles.isPlural(noun) && person.isEmpty();
    return new OfficePhrase(before, title, noun, reach, country, person, unfixed ? Optional.empty() : offices.of(title.title(), country));
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

  /** "voorzitter van de X Coalition": a state is so too. */
  private static boolean chairsGroup(OfficePhrase phrase) {
    return phrase.person().isEmpty() && phrase.reach().body().filter(name -> name.entries().stream().allMatch(entry -> entry.kind().isCollaboration())).isPresent();
  }

  /** Tells of the office, with a portfolio, a state or a second person behind who it is; gives the index behind. */
  private int tell(OfficePhrase phrase) {
    int end = phrase.reach().end();
    if (phrase.person().isEmpty()) {
      emit(phrase, Optional.empty());
      return end;
    }
    Range person = phrase.person().get();
    int behind = Math.max(end, words.from(person.end()));
    OfficeTitles.Titled whole = phrase.hasPortfolio() ? phrase.title() : titles.behindPerson(phrase.title(), phrase.noun(), behind);
    int at = whole == phrase.title() ? behind : whole.end();
    Optional<EntryHits.Named> state = phrase.country().isEmpty() && words.get(at).is("van") ? owners.land(at + 1) : Optional.empty();
    if (state.isPresent()) {
      Optional<Entry> land = owners.of(state.get());
      emit(phrase.in(land, whole, offices.of(whole.title(), land)), state.map(EntryHits.Named::range));
      return words.from(state.get().range().end());
    }
    Optional<Range> second = phrase.plural() && words.get(behind).is("en") ? persons.behind(behind + 1) : Optional.empty();
    emit(phrase, second.map(person::to));
    return second.map(name -> shared.another(phrase.before().start(), phrase.title(), phrase.country(), name)).orElse(behind);
  }

  /**
   * @param behind up to where the expression goes on behind the person
   */
  private void emit(OfficePhrase phrase, Optional<Range> behind) {
    BeforeTitles.Before before = phrase.before();
    String title = phrase.title().title();
    Range own = words.get(before.start()).range().to(words.get(phrase.reach().end() - 1).range());
    Range range = phrase.person().map(name -> own.to(behind.orElse(name))).orElse(own);
    Optional<Entry> holder = phrase.person().flatMap(name -> holder(phrase, name));
    out.accept(new OfficeName(range, rule(phrase), title, office(phrase, holder), phrase.country(), phrase.person(), holder));
  }

  private Optional<Entry> holder(OfficePhrase phrase, Range name) {
    String title = phrase.title().title();
    return phrase.before().former() ? holders.former(name, title, phrase.office(), foreign(phrase)) : holders.person(name, title, phrase.office(), foreign(phrase));
  }

  private static boolean foreign(OfficePhrase phrase) {
    return phrase.country().filter(land -> !Offices.isHome(land)).isPresent();
  }

  /** The office, where the person who is named does not speak against it; else the one that he holds. */
  private Optional<Entry> office(OfficePhrase phrase, Optional<Entry> holder) {
    if (phrase.person().isEmpty() || phrase.before().former()) {
      return phrase.office();
    }
    if (phrase.office().isPresent()) {
      boolean namesake = phrase.country().isEmpty() && holder.isEmpty() && holders.heldByAnother(phrase.office().get(), phrase.person().get());
      return namesake ? Optional.empty() : phrase.office(); // a namesake office of another country, or another time
    }
    return phrase.before().holding() && !foreign(phrase) ? holder.flatMap(one -> holders.office(one, phrase.title().title())) : Optional.empty();
  }

  private static String rule(OfficePhrase phrase) {
    boolean open = Titles.PEERS.contains(phrase.title().title().split(" ", 2)[0]);
    String held = phrase.person().isPresent() ? "office/with-person" : "office/title";
    return open ? OfficeName.OPEN : phrase.before().former() ? "office/former" : !phrase.before().holding() ? "office/not-holding" : held;
  }
}

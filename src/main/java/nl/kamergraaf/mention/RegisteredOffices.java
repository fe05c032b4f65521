package nl.kamergraaf.mention;

import java.util.Optional;
import java.util.function.Consumer;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/** Reads the offices whose title is none of the usual nouns and which only the register tells: "de Nationale ombudsman", "Kamerlid". */
final class RegisteredOffices {

  private static final String RULE = "office/register";

  private final Reading reading;
  private final Words words;
  private final EntryHits known;
  private final OfficeOwners owners;
  private final OfficePersons persons;
  private final LetterHolders holders;

  RegisteredOffices(Reading reading, Words words, EntryHits known, OfficeOwners owners, OfficePersons persons, LetterHolders holders) {
    this.reading = reading;
    this.words = words;
    this.known = known;
    this.owners = owners;
    this.persons = persons;
    this.holders = holders;
  }

  /** Reads the office that begins with a word; gives the index behind it. */
  int read(int index, Optional<EntryHits.Named> office, Consumer<Mention> out) {
    if (office.isEmpty() || adjectiveOfTitle(index)) {
      return index + 1;
    }
    EntryHits.Named named = office.get();
    int end = words.from(named.range().end());
    if (capacity(index, end)) {
      return end;
    }
    Optional<EntryHits.Named> land = words.get(end).is("van") ? owners.land(end + 1).filter(one -> !Offices.isHome(one.entries().get(0))) : Optional.empty();
    OfficeName told = land.map(one -> ofLand(named, one)).orElseGet(() -> told(index, named, end));
    out.accept(told);
    return Math.max(end, words.from(told.range().end()));
  }

  /** "Duitse" in "Duitse minister van Defensie": the title behind it says more, even where the register has the whole. */
  private boolean adjectiveOfTitle(int index) {
    return known.startingAt(words.get(index).start())
        .filter(n -> n.form() == Spelling.Form.ADJECTIVE)
        .filter(n -> Titles.isTitle(words.get(words.from(n.range().end())).lower()))
        .isPresent();
  }

  /** "de Hoge Vertegenwoordiger (HV)" gives a short form; "toen nog als Kamerlid" a capacity, in which nobody is named. */
  private boolean capacity(int index, int end) {
    boolean shortForm = words.get(index - 1).is("(") && words.get(end).is(")") && Letters.inCapitals(words.get(index).text());
    return shortForm || words.get(index - 1).is("als");
  }

  /** "de Nationale ombudsman van Curaçao" */
  private OfficeName ofLand(EntryHits.Named named, EntryHits.Named land) {
    return new OfficeName(named.range().to(land.range()), RULE, title(named), Optional.empty(), owners.of(land), Optional.empty(), Optional.empty());
  }

  /** "de Belgische senator Peeters", "Kamerlid Jansen" */
  private OfficeName told(int index, EntryHits.Named named, int end) {
    Optional<EntryHits.Named> adjective = index > 0 ? owners.adjective(index - 1) : Optional.empty();
    Optional<Entry> state = adjective.flatMap(owners::of);
    boolean ours = state.filter(land -> !Offices.isHome(land)).isEmpty();
    Optional<Entry> office = ours && named.entries().size() == 1 ? Optional.of(named.entries().get(0)) : Optional.empty();
    Optional<Range> person = persons.behind(end).map(one -> persons.whole(one, Titles.isFieldEnvoy(words.get(end - 1).lower())));
    Optional<Entry> holder = person.flatMap(name -> holders.person(name, title(named), office, false));
    Range own = person.map(name -> named.range().to(name)).orElse(named.range());
    Range whole = adjective.map(n -> n.range().to(own)).orElse(own);
    return new OfficeName(whole, RULE, title(named), office, state, person, holder);
  }

  private String title(EntryHits.Named named) {
    return reading.text().text(named.range());
  }
}

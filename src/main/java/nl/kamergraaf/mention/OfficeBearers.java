package nl.kamergraaf.mention;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** Where the text tells who bears an office: behind the title, before it, or behind the place of a post ("de Zwitserse ambassadeur in Den Haag, mevrouw Zeeman"). */
final class OfficeBearers {

  private static final Set<String> PLACES = Set.of("bij", "in", "van");

  private final Words words;
  private final OfficeOwners owners;
  private final OfficeTitles titles;
  private final OfficePersons persons;
  private final LetterHolders holders;

  OfficeBearers(Words words, OfficeOwners owners, OfficeTitles titles, OfficePersons persons, LetterHolders holders) {
    this.words = words;
    this.owners = owners;
    this.titles = titles;
    this.persons = persons;
    this.holders = holders;
  }

  /**
   * @param country whose office it is
   * @param end index behind the words of the office
   */
  Optional<Range> of(BeforeTitles.Before before, OfficeTitles.Titled title, String noun, Optional<Entry> country, int end) {
    boolean foreign = country.filter(land -> land.kind() == Kind.COUNTRY && !Offices.isHome(land)).isPresent();
    return persons.behind(end, foreign)
        .filter(name -> !titles.charges(noun, end, name))
        .map(name -> persons.whole(name, Titles.isFieldEnvoy(noun)))
        .or(() -> persons.before(before.start()))
        .or(() -> before.country().isPresent() ? beyond(end, noun) : Optional.empty())
        .or(() -> apposed(end, title.title(), country))
        .or(() -> before.country().isPresent() && Titles.OF_COUNTRY.contains(noun) && end == title.end() ? persons.namesake(end) : Optional.empty());
  }

  /** "de Zwitserse ambassadeur in Den Haag, mevrouw Zeeman": who it is stands behind where or at which body he represents his state. */
  private Optional<Range> beyond(int end, String noun) {
    boolean represents = (Titles.ENVOY.contains(noun) || noun.equals("ambassadeur")) && PLACES.contains(words.get(end).text());
    Optional<EntryHits.Named> where = represents ? owners.body(owners.article(end + 1) ? end + 2 : end + 1) : Optional.empty();
    return where.map(one -> words.from(one.range().end())).filter(at -> words.get(at).is(",")).flatMap(persons::behind);
  }

  /** "De secretaris-generaal van de NAVO, Rutte, sprak": a surname alone between two commas, where the register has its bearer in that office. */
  private Optional<Range> apposed(int at, String title, Optional<Entry> country) {
    int end = words.get(at).is(",") ? PersonGrammar.end(words, at + 1, false, w -> Titles.isTitle(w.lower())) : at;
    boolean alone = end > at + 1 && words.get(end).is(",");
    return alone ? Optional.of(PersonGrammar.range(words, at + 1, end)).filter(name -> holders.inOffice(name, title, country)) : Optional.empty();
  }

  /**
   * Who is named with the title is nobody whom the records know in such an office at home; behind a comma and before "en" he may be the next of a list.
   *
   * @param comma a comma stands before the title
   */
  boolean mayBePeer(OfficeTitles.Titled title, boolean comma) {
    Optional<Range> person = persons.behind(title.end());
    boolean listed = comma && person.filter(name -> words.get(words.from(name.end())).is("en")).isPresent();
    return !listed && person.filter(name -> holders.atHome(name, title.title())).isEmpty();
  }
}

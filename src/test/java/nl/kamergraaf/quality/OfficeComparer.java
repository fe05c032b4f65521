package nl.kamergraaf.quality;

import java.util.Optional;
import java.util.function.Consumer;
import nl.kamergraaf.fact.Fact;
import nl.kamergraaf.mention.OfficeName;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;

/** Offices in the running text, with the country and the person that the text states. */
final class OfficeComparer implements Comparer {

  @Override
  public void compare(LetterPair letter, Consumer<Judgement> out) {
    ByValues.<GoldLetter.Office, Fact.NamesOffice>at(
            letter, Family.OFFICES, GoldLetter.Office::text, names -> names.office().range(), OfficeComparer::say, Fact.NamesOffice::basis,
            (gold, found) -> differences(letter, gold, found.office()))
        .compare(letter.gold().offices(), letter.facts(Fact.NamesOffice.class), out);
  }

  private static Differences differences(LetterPair letter, GoldLetter.Office gold, OfficeName found) {
    Optional<String> person = found.person().map(letter::words);
    Optional<Entry> country = found.country().filter(entry -> entry.kind() == Kind.COUNTRY);
    return new Differences()
        .check("words", complete(letter, gold, found), gold.text(), letter.words(found.range()))
        .check("country", Entries.same(gold.country(), country), gold.country(), country.map(Entry::label))
        .check("person", samePerson(gold.person(), person), gold.person(), person);
  }

  /** Words before the title ("verkozen") may be left out, the end of the title not. */
  private static boolean complete(LetterPair letter, GoldLetter.Office gold, OfficeName found) {
    return letter.places().of(gold.text()).stream().anyMatch(place -> place.overlaps(found.range()) && place.end() <= found.range().end());
  }

  private static boolean samePerson(Optional<String> gold, Optional<String> found) {
    return gold.isEmpty() ? found.isEmpty() : found.map(name -> Words.within(name, gold.get())).orElse(false);
  }

  private static String say(Fact.NamesOffice names) {
    OfficeName office = names.office();
    return office.country().map(Entry::label).orElse("no country") + (office.person().isPresent() ? " with person" : "") + " ["
        + names.basis().rule() + ", " + office.rule() + "]";
  }
}

package nl.kamergraaf.fact;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Members of the Kamer whom a letter names by surname and party. */
class PartyMembersTest {

  @ParameterizedTest
  @CsvFileSource(resources = "/reading/members.txt", delimiter = '|', maxCharsPerColumn = 4096)
  void whomASurnameWithAPartyMeans(String words, String expected) {
    ReadLetter letter = FactTables.read(words);
    String told = FactTables.stated(letter, Fact.Names.class, fact -> fact.mention() instanceof Name name && name.kind() == Kind.PERSON ? said(letter, name) : "");
    assertThat(told).isEqualTo(expected == null ? "" : expected);
  }

  private static String said(ReadLetter letter, Name name) {
    return letter.text().text(name.range()) + " = " + name.entry().map(entry -> entry.iri().substring(entry.iri().lastIndexOf('/') + 1)).orElse("?");
  }
}

package nl.kamergraaf.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Comparator;
import nl.kamergraaf.register.Concept;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Holding;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.register.Spelling;
import org.junit.jupiter.api.Test;

/** Values are those of ontology/register and ontology/schemes. */
class RegisterReaderTest {

  private static final String ID = Iris.DEFAULT_BASE;
  private static final Register REGISTER = new RegisterReader().read();

  @Test
  void readsACountryWithItsForms() {
    Entry afghanistan = REGISTER.entry(ID + "country/afg").orElseThrow();

    assertThat(afghanistan.kind()).isEqualTo(Kind.COUNTRY);
    assertThat(afghanistan.label()).isEqualTo("Afghanistan");
    assertThat(afghanistan.spellings())
        .containsExactly(
            new Spelling("Afghanistan", Spelling.Form.NAME),
            new Spelling("Afghaans", Spelling.Form.ADJECTIVE),
            new Spelling("Afghaanse", Spelling.Form.ADJECTIVE),
            new Spelling("Afghaan", Spelling.Form.INHABITANT),
            new Spelling("Afghanen", Spelling.Form.INHABITANT));
  }

  @Test
  void readsAbbreviationsAndEnglishNames() {
    assertThat(REGISTER.spelled("NAVO")).extracting(Entry::iri).containsExactly(ID + "org/navo");
    assertThat(REGISTER.spelled("Air Force Capability Coalition"))
        .extracting(Entry::iri, Entry::kind)
        .containsExactly(tuple(ID + "coalition/air-force", Kind.CAPABILITY_COALITION));
    assertThat(REGISTER.spelled("€")).extracting(Entry::kind).containsExactly(Kind.CURRENCY);
  }

  @Test
  void readsHoldingsWithTheirDays() {
    Holding minister =
        REGISTER.holdings().stream().filter(h -> h.iri().equals(ID + "holding/brekelmans-rp-minister-van-defensie")).findFirst().orElseThrow();

    assertThat(minister.person()).isEqualTo(ID + "person/brekelmans-rp");
    assertThat(minister.office()).isEqualTo(ID + "office/minister-van-defensie");
    assertThat(minister.start()).contains(LocalDate.of(2024, 7, 2));
  }

  @Test
  void readsWordingsOfAScheme() {
    Concept ended = REGISTER.scheme("signature-role").get(1);

    assertThat(ended.name()).isEqualTo("co-signatory");
    assertThat(ended.label()).isEqualTo("mede-ondertekenaar");
    assertThat(ended.nouns()).containsExactly("mede-ondertekenaar", "mede ondertekenaar");
    assertThat(ended.cues()).containsExactly("mede ondertekenaar", "medeondertekenaar", "mede-ondertekenaar");
  }

  @Test
  void comesInAnOrderThatDependsOnNothingElse() {
    assertThat(REGISTER.entries()).extracting(Entry::iri).isSortedAccordingTo(Comparator.naturalOrder()).doesNotHaveDuplicates();
    assertThat(REGISTER.holdings()).extracting(Holding::iri).isSortedAccordingTo(Comparator.naturalOrder());
  }

  @Test
  void movesToAnotherBase() {
    Register local = new RegisterReader(new Iris("http://localhost:3030/id/")).read();

    assertThat(local.entry("http://localhost:3030/id/country/nld")).map(Entry::label).contains("Nederland");
    assertThat(local.entries()).extracting(Entry::iri).noneMatch(iri -> iri.startsWith(ID));
  }
}

package nl.kamergraaf.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDateTime;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.kamergraaf.letter.Activity;
import nl.kamergraaf.letter.DossierKey;
import nl.kamergraaf.letter.Span;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {

  private static final String BASE = "https://w3id.org/kamergraaf/id/";
  private final Iris iris = new Iris();

  @Test
  void mintsFromKeysOfTheSource() {
    assertThat(iris.letter("1999D00003").getURI()).isEqualTo(BASE + "letter/1999D00003");
    assertThat(iris.version("1999D00003-v2").getURI()).isEqualTo(BASE + "version/1999D00003-v2");
    assertThat(iris.dossier(new DossierKey("21501", Optional.of("02"))).getURI()).isEqualTo(BASE + "dossier/21501-02");
    assertThat(iris.at("passage", "1999D00003-v2", new Span(17, 90)).getURI()).isEqualTo(BASE + "passage/1999D00003-v2/17-90");
    assertThat(iris.document("motion", "36410-V-65").getURI()).isEqualTo(BASE + "motion/36410-V-65");
    assertThat(iris.sanctionsPackage(iris.named("regime", "eu rus"), 15).getURI()).isEqualTo(BASE + "package/eu-rus-15");
    assertThat(iris.holding(iris.person("R.P. Brekelmans"), iris.named("office", "minister van Defensie")).getURI())
        .isEqualTo(BASE + "holding/brekelmans-rp-minister-van-defensie");
  }

  @Test
  void keepsAnActivityOneAcrossLetters() {
    LocalDateTime start = LocalDateTime.of(1999, 2, 20, 10, 15);
    Node here = iris.activity(new Activity(start, "Debat over steun", "Plenair debat", "TK", new Span(5, 9)));
    Node there = iris.activity(new Activity(start, "Debat over steun", "Plenair debat (debat)", "TK", new Span(70, 99)));
    Node other = iris.activity(new Activity(start, "Debat over stikstof", "Plenair debat", "TK", new Span(5, 9)));

    assertThat(here).isEqualTo(there).isNotEqualTo(other);
    assertThat(here.getURI()).matches(".*/activity/19990220T1015-[0-9a-f]{8}");
  }

  @ParameterizedTest
  @CsvSource({
    "R.P. Brekelmans, brekelmans-rp",
    "D.M. van Weel, weel-dm-van",
    "I. el Abassi, abassi-i-el",
    "Ruben Brekelmans, brekelmans-ruben",
    "R.P. (Ruben) Brekelmans, brekelmans-rp",
    "dr. A.Th. van der Meer-Østergård, meer-ostergard-ath-van-der",
    "J.J.M. in 't Veld, veld-jjm-in-t",
    "Jansen, jansen",
  })
  void namesPersonsAsTheRegisterDoes(String name, String slug) {
    assertThat(iris.person(name).getURI()).isEqualTo(BASE + "person/" + slug);
  }

  @ParameterizedTest
  @CsvSource({
    "Coalitie voor IT & cyber, coalitie-voor-it-cyber",
    "Oekraïne/Финанс, oekraine",
    "  straße — nº 5 , strasse-no-5",
  })
  void slugsAreSmallAscii(String words, String slug) {
    assertThat(Slug.of(words)).isEqualTo(slug);
  }

  @Property
  void slugIsSafeInAnIri(@ForAll String words) {
    assertThat(Slug.of(words)).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeLessThanOrEqualTo(89);
  }

  @Property
  void keyOfAStrangerStaysOneSegment(@ForAll String number) {
    String iri = iris.letter(number).getURI();
    assertThat(iri.substring((BASE + "letter/").length())).matches("[A-Za-z0-9._-]*");
  }

  @Test
  void movesTheDataToAnotherBaseAndNothingElse() {
    Iris local = new Iris("http://localhost:3030/id/");

    assertThat(local.rebased(NodeFactory.createURI(BASE + "country/nld")).getURI()).isEqualTo("http://localhost:3030/id/country/nld");
    assertThat(local.rebased(NodeFactory.createURI("https://w3id.org/kamergraaf/ns#Country")).getURI())
        .isEqualTo("https://w3id.org/kamergraaf/ns#Country");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "id/", "http://example.org", "ftp://example.org/", "http://example.org/a b/", "http://example.org/<x>/"})
  void refusesABaseThatMakesNoIris(String base) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Iris(base)).withMessageContaining("base");
  }
}

package nl.kamergraaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kamergraaf.fact.Fact;
import nl.kamergraaf.fact.FactReader;
import nl.kamergraaf.fact.Modality;
import nl.kamergraaf.fact.ReadLetter;
import nl.kamergraaf.fact.Thing;
import nl.kamergraaf.graph.RegisterReader;
import nl.kamergraaf.letter.Letter;
import nl.kamergraaf.mention.Money;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.source.Inputs;
import nl.kamergraaf.source.LetterReader;
import nl.kamergraaf.source.Outcome;
import nl.kamergraaf.text.Footnote;
import nl.kamergraaf.text.TextReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a reader finds in the real letter 2025D06724, written down before the rules; skipped where the letter is not at hand. */
class RealLetterTest {

  private static final Path LETTER = Path.of("..", "shared", "letters", "2025D06724.txt");
  private static ReadLetter read;

  @BeforeAll
  static void read() {
    assumeTrue(Files.exists(LETTER), "skipped: ../shared/letters is not here");
    Letter letter = ((Outcome.Read) new LetterReader().read(Inputs.of(List.of(LETTER.toString()), System.in).get(0))).letter();
    read = new FactReader(new RegisterReader().read()).read(new TextReader().read(letter));
  }

  @Test
  void footnotesWithTheFourLostBodies() {
    List<String> notes = new ArrayList<>();
    for (Footnote note : read.text().footnotes()) {
      notes.add(note.marker() + " " + note.body().getClass().getSimpleName());
    }
    assertThat(notes)
        .containsExactly(
            "1 Missing", "2 Present", "3 Missing", "4 Present", "5 Missing", "6 Present", "7 Present", "8 Present", "9 Present", "10 Present",
            "11 Missing", "12 Present", "13 Present", "14 Present", "15 Present");
  }

  @Test
  void citationsWithKeyMoversAndNote() {
    assertThat(of(Fact.Cites.class).stream()
            .filter(cites -> cites.citation().key().isPresent())
            .map(cites -> cites.citation().key().get() + " " + cites.citation().kind() + " " + cites.citation().movers()
                + (cites.citation().unnamedMovers() ? " c.s." : "") + " note " + cites.note().orElse(0) + " " + cites.treatment()))
        .containsExactly(
            "28676-475 MOTION [Paternotte, Boswijk] note 7 acts-in-line-with",
            "21501-02-3029 MOTION [Paternotte] note 9 acts-in-line-with",
            "36410-V-65 MOTION [Krul] c.s. note 10 acts-in-line-with",
            "21501-20-1959 MOTION [Dobbe] c.s. note 10 acts-in-line-with",
            "21501-20-203 MOTION [Brekelmans] c.s. note 10 acts-in-line-with",
            "21501-02-2962 MOTION [Boswijk] c.s. note 10 acts-in-line-with",
            "36600-60 LETTER [] note 13 informed-by",
            "21501-20-1983 MOTION [Paternotte, Veldkamp] note 14 acts-in-line-with");
  }

  @Test
  void amounts() {
    assertThat(of(Fact.Amount.class).stream().map(RealLetterTest::amount))
        .containsExactly(
            "5880000000 EUR [at-least] realised asOf=2025-02-04",
            "2000000000 EUR [] realised in 5880000000",
            "450000000 EUR []",
            "400000000 EUR [about]",
            "1000000000 EUR [more-than] realised",
            "1400000000 EUR [about] allocated",
            "1900000000 EUR [about] to-be-disbursed",
            "486000000000 USD [estimated] estimated-need",
            "1200000000 EUR [] disbursed",
            "38000000 EUR [at-least] realised",
            "225000000 EUR [] made-available",
            "58000000 EUR [] made-available in 225000000",
            "50000000000 EUR []",
            "18100000000 EUR [] loan",
            "91200000000 EUR [] trade-value",
            "130000000000 EUR [estimated, more-than] foregone-revenue");
  }

  private static String amount(Fact.Amount amount) {
    Money money = amount.money();
    String asOf = amount.time().asOf().flatMap(When::end).map(end -> " asOf=" + end).orElse("");
    String whole = amount.includedIn().flatMap(RealLetterTest::valueAt).map(value -> " in " + value).orElse("");
    return money.number().min().toPlainString() + " " + money.currency() + " " + money.number().qualifiers().stream().sorted().toList()
        + amount.flowType().map(flow -> " " + flow).orElse("") + asOf + whole;
  }

  private static Optional<String> valueAt(nl.kamergraaf.text.Range range) {
    return of(Fact.Amount.class).stream()
        .filter(amount -> amount.money().range().equals(range))
        .map(amount -> amount.money().number().min().toPlainString())
        .findFirst();
  }

  @Test
  void coalitionsAndTheDutchRole() {
    assertThat(of(Fact.Participates.class).stream()
            .filter(fact -> fact.basis().modality() == Modality.FACT)
            .map(fact -> fact.actor().label() + " " + fact.role() + " " + fact.in().label())
            .collect(Collectors.toSet()))
        .contains(
            "Nederland role-lead luchtmachtcoalitie",
            "Nederland role-contributing maritieme coalitie",
            "Nederland role-contributing dronecoalitie",
            "Nederland role-contributing IT-coalitie",
            "Nederland role-member Ukraine Donor Platform",
            "Nederland role-member SME Resilience Alliance",
            "Nederland role-member Alliance for Gender-Responsive and Inclusive Recovery in Ukraine",
            "Nederland role-member Skills Alliance for Ukraine");
  }

  @Test
  void tribunalPlannedByTreatyAndNotAsserted() {
    assertThat(of(Fact.HasStatus.class).stream()
            .filter(fact -> fact.thing().label().startsWith("Speciaal Tribunaal") && fact.basis().modality() == Modality.FACT)
            .map(Fact.HasStatus::status))
        .isSubsetOf("in-preparation", "in-negotiation", "proposed");
    assertThat(of(Fact.HasStatus.class).stream().filter(fact -> fact.thing().label().startsWith("Speciaal Tribunaal")).map(Fact.HasStatus::status)).contains("in-negotiation");
    assertThat(relations())
        .contains(
            "Speciaal Tribunaal voor het misdrijf agressie tegen Oekraïne CANDIDATE_HOST Nederland WILLING_UNDER_CONDITIONS",
            "Speciaal Tribunaal voor het misdrijf agressie tegen Oekraïne FOUNDING_INSTRUMENT verdrag tussen Oekraïne en de Raad van Europa FACT",
            "Internationaal Strafhof JURISDICTION_OVER de Russische agressie tegen Oekraïne NEGATED")
        .anyMatch(relation -> relation.contains("SEAT Den Haag"));
    assertThat(of(Fact.HostCondition.class)).extracting(Fact.HostCondition::ordinal).containsExactly(1, 2, 3);
  }

  private static List<String> relations() {
    List<String> relations = new ArrayList<>();
    for (Fact.Relates fact : of(Fact.Relates.class)) {
      String object =
          switch (fact.value()) {
            case Fact.Value.Of thing -> thing.thing().label();
            case Fact.Value.Words words -> read.text().text(words.range());
          };
      relations.add(fact.subject().label() + " " + fact.relation() + " " + object + " " + fact.basis().modality());
    }
    return relations;
  }

  @Test
  void sanctionsPackagesAndMeasures() {
    assertThat(of(Fact.HasStatus.class).stream()
            .filter(fact -> fact.thing() instanceof Thing.SanctionsPackage)
            .map(fact -> ((Thing.SanctionsPackage) fact.thing()).ordinal() + " " + fact.status() + " " + fact.basis().modality()))
        .containsExactly("16 in-negotiation FACT");
    assertThat(of(Fact.Sanction.class).stream().map(fact -> fact.measureType().orElse("") + " " + fact.goods() + " " + fact.status()))
        .contains(
            "import-restriction [oil] adopted",
            "import-restriction [coal, iron, steel, wood, diamonds, gold, helium] adopted");
    assertThat(of(Fact.Sanction.class).stream()
            .filter(fact -> fact.count().isPresent())
            .map(fact -> fact.authorities().stream().map(Thing::label).collect(Collectors.joining(", "))))
        .containsExactly("Europese Unie, Verenigde Staten, Verenigd Koninkrijk");
  }

  @Test
  void undertakings() {
    assertThat(of(Fact.Undertakes.class).stream().map(fact -> read.text().text(fact.what()).substring(0, 24)))
        .contains("Uw Kamer wordt hierover ", "Tevens informeert het ka");
  }

  @Test
  void onBehalfOfTwoOffices() {
    assertThat(of(Fact.OnBehalfOf.class).stream().map(fact -> fact.office().label()))
        .containsExactly("minister voor Buitenlandse Handel en Ontwikkelingshulp", "minister van Justitie en Veiligheid");
  }

  private static <T extends Fact> List<T> of(Class<T> kind) {
    return read.facts().stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}

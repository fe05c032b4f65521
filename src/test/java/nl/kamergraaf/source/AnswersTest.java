package nl.kamergraaf.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.kamergraaf.letter.Actor;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.letter.Letter;
import nl.kamergraaf.letter.Signed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {

  private static final String ASKED = "Vragen van het lid Zeeman (PvdZ) aan de Minister van Visserij over netten (ingezonden 5 juli 2024).\n";
  private static final String ANSWERED =
      "Antwoord van Minister De Kade (Visserij) en Staatssecretaris Van der Zee (Havens), mede namens\nde Minister van Strand (ontvangen 23 augustus 2024).\n";
  private static final String TEXT =
      """
      Vraag 1
      Klopt het dat er 40 schepen zijn? Welke?
      Antwoord 1
      Ja. Er zijn 41 schepen.
      Vragen 2 en 3
      De vloot kreeg 3 miljoen euro.
      Wat doet u daaraan?
      Antwoord op vraag 2 en 3
      Niets is ontvangen.
      """;

  @Test
  void readsAPageOfTheKamer() {
    Letter letter = Letters.read("Antwoord schriftelijke vragen : Antwoord op vragen over netten\n" + ASKED + ANSWERED + TEXT);

    assertThat(letter.header().titles().subject()).isEqualTo("Antwoord op vragen over netten");
    assertThat(letter.header().titles().kind()).contains("Antwoord schriftelijke vragen");
    assertThat(letter.header().identity().issued()).isEqualTo(LocalDate.of(2024, 8, 23));
    assertThat(letter.header().identity().number()).matches("answers-20240823-[0-9a-f]{8}");
    assertThat(letter.header().signatories()).extracting(Actor::name).containsExactly("De Kade", "Van der Zee");
    assertThat(letter.header().signatories()).extracting(Actor::office).containsExactly(Optional.of("Minister (Visserij)"), Optional.of("Staatssecretaris (Havens)"));
    assertThat(Letters.blocks(letter, Block.Kind.QUESTION)).containsExactly("Klopt het dat er 40 schepen zijn? Welke?", "De vloot kreeg 3 miljoen euro.", "Wat doet u daaraan?");
    assertThat(Letters.blocks(letter, Block.Kind.PARAGRAPH)).containsExactly("Ja. Er zijn 41 schepen.", "Niets is ontvangen.");
    assertThat(Letters.blocks(letter, Block.Kind.SIGNATURE)).containsExactly(ANSWERED.strip());
  }

  @Test
  void aNumberAloneOpensAQuestionWhereNoneIsLabelled() {
    Letter letter = Letters.read("Antwoord schriftelijke vragen : Antwoord op vragen over netten\n" + ASKED + ANSWERED + TEXT.replace("Vraag 1", "1").replace("Vragen 2 en 3", "2"));

    assertThat(Letters.blocks(letter, Block.Kind.QUESTION)).contains("Klopt het dat er 40 schepen zijn? Welke?", "Wat doet u daaraan?").doesNotContain("Ja. Er zijn 41 schepen.");
  }

  @Test
  void theDayMayBeBrokenOverTwoLines() {
    assertThat(Letters.read(ASKED + ANSWERED.replace("23 augustus", "23\naugustus") + TEXT).header().identity().issued()).isEqualTo(LocalDate.of(2024, 8, 23));
  }

  @Test
  void eachWhoAnswersSigns() {
    String answered = "Antwoord van Minister De Kade (Visserij) en van Minister Van der Zee\n(Havens) (ontvangen 23 augustus 2024). Zie ook Aanhangsel Handelingen,\nvergaderjaar 2023–2024, nr. 2844.\n";
    Letter letter = Letters.read("Antwoord schriftelijke vragen : Netten\n" + ASKED + answered + TEXT);
    assertThat(letter.header().signatories()).extracting(Actor::name).containsExactly("De Kade", "Van der Zee");
    assertThat(letter.header().signatories()).extracting(Actor::office).containsExactly(Optional.of("Minister (Visserij)"), Optional.of("Minister (Havens)"));
    assertThat(Letters.blocks(letter, Block.Kind.SIGNATURE)).containsExactly(answered.strip());
    assertThat(Letters.blocks(letter, Block.Kind.PARAGRAPH)).containsExactly("Ja. Er zijn 41 schepen.", "Niets is ontvangen.");

    Letter open = Letters.read(ASKED + answered.replace("2844.", "2844") + "Vraag 1\nWie vist er.\nVraag 2\nWaar.\n");
    assertThat(String.join(" ", Letters.blocks(open, Block.Kind.SIGNATURE))).doesNotContain("Wie vist er");

    Letter offices = Letters.read(ASKED + "Antwoord van de Minister van Visserij en van de Staatssecretaris van Havens (ontvangen 23 augustus 2024).\n" + TEXT);
    assertThat(offices.signatures()).extracting(Signed::office).containsExactly(Optional.of("de Minister van Visserij"), Optional.of("Staatssecretaris van Havens"));
  }

  @Test
  void theAppendixGivesItsNumber() {
    Letter letter =
        Letters.read(
            "Tweede Kamer der Staten-Generaal\n2\nVergaderjaar 2023–2024\nAanhangsel van de Handelingen\nVragen gesteld door de leden der Kamer\n2278\n"
                + ASKED + "Antwoord van de Minister van Visserij (ontvangen 23 augustus 2024)\n" + TEXT);

    assertThat(letter.header().identity().number()).isEqualTo("ah-tk-20232024-2278");
    assertThat(letter.header().signatories()).isEmpty();
    assertThat(letter.signatures()).extracting(Signed::office).containsExactly(Optional.of("de Minister van Visserij"));
  }

  @Test
  void theNumberIsTheSameHoweverLinesAreBroken() {
    String page = Letters.read("Antwoord schriftelijke vragen : Netten\n" + ASKED + ANSWERED + TEXT).header().identity().number();
    String broken = Letters.read("Antwoord schriftelijke vragen : Andere titel\n" + ASKED.replace("aan de ", "aan\nde ") + ANSWERED + TEXT).header().identity().number();
    assertThat(broken).isEqualTo(page);
  }

  @Test
  void whoSignsBelowIsNamedInFull() {
    Letter letter = Letters.read("Antwoord schriftelijke vragen : Netten\n" + ASKED + ANSWERED + TEXT + "Ondertekenaars\n-\nEerste ondertekenaar\nA.B. de Kade, minister van Visserij\n");
    assertThat(letter.header().signatories()).extracting(Actor::name).containsExactly("A.B. de Kade");
  }

  @Test
  void aNoticeSaysThatTheAnswersComeLater() {
    Letter letter = Letters.read(ASKED + "Mededeling van Minister De Kade (Visserij) (ontvangen (ontvangen 7 juni 2024).\nVraag 1\nWie vist er?\nMededeling\nHet antwoord volgt later.\n");

    assertThat(letter.header().titles().kind()).contains("Mededeling (uitstel antwoord)");
    assertThat(letter.header().identity().issued()).isEqualTo(LocalDate.of(2024, 6, 7));
    assertThat(letter.header().signatories()).extracting(Actor::office).containsExactly(Optional.of("Minister (Visserij)"));
    assertThat(Letters.blocks(letter, Block.Kind.QUESTION)).containsExactly("Wie vist er?");
    assertThat(Letters.blocks(letter, Block.Kind.PARAGRAPH)).containsExactly("Het antwoord volgt later.");
    assertThat(Letters.read(ASKED + "MEDEDELING van Minister De Kade (Visserij) (ontvangen 7 juni 2024).\nVraag 1\nWie vist er?\nMededeling\nDat volgt.\n").header().titles().kind()).contains("Mededeling (uitstel antwoord)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Antwoord van Minister De Kade (Visserij) (ontvangen onlangs)", "Antwoord van Minister De Kade (Visserij) (ontvangen 32 mei 2024)"})
  void aDayThatIsNoneIsNamed(String answered) {
    assertThat(((Outcome.Refused) Letters.outcome(ASKED + answered + "\n" + TEXT)).reason()).contains("without a date after \"ontvangen\"");
  }

  @Test
  void aNumberAboveAQuestionIsThatOfNoNote() {
    Letter letter = Letters.read(
        """
        Datum 5 juli 2024
        Betreft Netten
        Kenmerk 2024-123

        Geachte voorzitter,

        Hierbij zend ik u de antwoorden.

        De Minister van Visserij,

        A.B. Zeeman

        1
        Bent u bekend met het bericht over de netten?

        Ja. Er is subsidie verleend.[1]

        2
        Hoeveel netten zijn er?

        Er zijn er 41.[2]

        [1] Beschikking van 28 november 2023.
        [2] Kamerstuk 99 675, nr. 12.
        """);

    assertThat(Letters.blocks(letter, Block.Kind.NOTE)).containsExactly("Beschikking van 28 november 2023.", "Kamerstuk 99 675, nr. 12.");
  }

  @Test
  void aNoteMayEndInAQuestion() {
    Letter letter = Letters.read(
        "Datum 5 juli 2024\nBetreft Netten\nKenmerk 2024-123\n\nGeachte voorzitter,\n\nEr zijn 41 netten.1 Dat blijkt uit een studie.2\n\nDe Minister van Visserij,\n\nA.B. Zeeman\n\n"
            + "1 Kamerstuk 99 675, nr. 12.\n2 Planbureau, Wie haalt de netten op?\n");

    assertThat(Letters.blocks(letter, Block.Kind.NOTE)).containsExactly("Kamerstuk 99 675, nr. 12.", "Planbureau, Wie haalt de netten op?");
  }

  /** Questions and answers in several prints, none with the word "Antwoord". */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. Klopt het bericht? Er zouden 40 schepen zijn.\n\nJa. Er zijn 41 schepen.\n\n2. Waar?\n\nOp zee.\n",
        "1\nKlopt het bericht? Er zouden 40 schepen zijn.\n\nJa. Er zijn 41 schepen.\n\n2\nWaar?\n\nOp zee.\n",
        "1\n\nKlopt het bericht? Er zouden 40 schepen zijn.\n\nJa. Er zijn 41 schepen.\n\n2\n\nWaar?\n\nOp zee.\n",
        "1 Klopt het bericht? Er zouden 40 schepen zijn.\n\nJa. Er zijn 41 schepen.\n\n2 Waar?\n\nOp zee.\n",
        "Vraag 1\nKlopt het bericht? Er zouden 40 schepen zijn.\n\nJa. Er zijn 41 schepen.\n\nVraag 2\nWaar?\n\nOp zee.\n",
        "Vraag 1: Klopt het bericht? Er zouden 40 schepen zijn.\nJa. Er zijn 41 schepen.\nVraag 2: Waar?\nOp zee.\n"
      })
  void questionsAreToldFromAnswersThatNothingLabels(String text) {
    Letter letter = Letters.read("Datum 5 juli 2024\nBetreft Netten\nKenmerk 2024-123\n\nGeachte voorzitter,\n\nHierbij zend ik u de antwoorden.\n\n" + text);
    assertThat(Letters.blocks(letter, Block.Kind.QUESTION)).anyMatch(words -> words.contains("Er zouden 40 schepen zijn.")).anyMatch(words -> words.contains("Waar?"));
    assertThat(String.join(" ", Letters.blocks(letter, Block.Kind.QUESTION))).doesNotContain("Er zijn 41 schepen", "Op zee");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vraag 1\nWie vist er?\nVraag 2\nWaar?\n", // no answers
        "1. De vloot krimpt.\n\nWaarom?\n\n2. De haven groeit.\n\nDe vangst daalt.\n", // a list
        "1. Waarom krimpt de vloot?\n\nDe prijzen dalen.\n", // one heading
        "1. Waarom krimpt de vloot?\n\nDe prijzen dalen.\n\n2. Waar groeit zij?\n\nOp zee.\n", // nothing says that it answers
        "De antwoorden.\n1. Ik investeer in schepen. Waarom? Omdat ze oud zijn.\n\nDat is goed.\n\n2. Ik stuur uw Kamer een plan. Wat staat daarin?\n\nAlles.\n",
        "De antwoorden.\n1. Zie www.vis.nl/a?id=3 voor de vloot.\n\nDat is goed.\n\n2. Zie www.vis.nl/a?id=4 voor de haven.\n\nAlles.\n",
        "Vraag en aanbod lopen uiteen.\nAntwoord 1 volgt.\n",
        "Antwoord van de sector blijft uit.\nVraag 1 is er niet.\n"
      })
  void aLetterWithoutQuestionsAndAnswersHasNone(String text) {
    Letter letter = Letters.read("Datum 5 juli 2024\nBetreft Netten\nKenmerk 2024-123\nGeachte voorzitter,\nHierbij een brief.\n" + text);
    assertThat(letter.blocks()).extracting(Block::kind).doesNotContain(Block.Kind.QUESTION);
  }
}

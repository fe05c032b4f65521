package nl.kamergraaf.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.letter.Actor;
import nl.kamergraaf.letter.Letter;
import nl.kamergraaf.letter.Signed;
import nl.kamergraaf.letter.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureBlockTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "De minister van Visserij,/Anna Zeeman | De minister van Visserij=Anna Zeeman",
        "De Minister van Visserij, A.B. Zeeman | De Minister van Visserij=A.B. Zeeman",
        "De minister van Visserij, J. S. J. Zeeman | De minister van Visserij=J. S. J. Zeeman",
        "De minister van Visserij, De minister van Havens,/Anna Zeeman Piet van der Kade | De minister van Visserij=Anna Zeeman; De minister van Havens=Piet van der Kade",
        "De minister van Visserij, De minister van Havens,/A.B. Zeeman P. van der Kade | De minister van Visserij=A.B. Zeeman; De minister van Havens=P. van der Kade",
        "De minister van Visserij, De minister van Havens,/A.B. Zeeman, P. van der Kade | De minister van Visserij=A.B. Zeeman; De minister van Havens=P. van der Kade",
        "De minister van Visserij,/A.B. Zeeman/De minister van Havens,/P. van der Kade | De minister van Visserij=A.B. Zeeman; De minister van Havens=P. van der Kade",
        "De minister van Visserij,/De minister van Havens,/A.B. Zeeman/P. van der Kade | De minister van Visserij=A.B. Zeeman; De minister van Havens=P. van der Kade",
        "De Minister van Onderwijs, Cultuur en Wetenschap, E.E.W. School | De Minister van Onderwijs, Cultuur en Wetenschap=E.E.W. School",
        "De minister van Landbouw, Visserij, Voedselzekerheid en Natuur,/F.M. Akker | De minister van Landbouw, Visserij, Voedselzekerheid en Natuur=F.M. Akker",
        "De staatssecretaris Jeugd, Preventie en Sport,/Vincent Fit | De staatssecretaris Jeugd, Preventie en Sport=Vincent Fit",
        "De Minister van Volksgezondheid,/Welzijn en Sport,/A.B. Zeeman | De Minister van Volksgezondheid, Welzijn en Sport=A.B. Zeeman",
        "De Minister van Landbouw, Visserij,/Voedselzekerheid en Natuur,/A.B. Zeeman | De Minister van Landbouw, Visserij, Voedselzekerheid en Natuur=A.B. Zeeman",
        "De Staatssecretaris van Infrastructuur/en Waterstaat,/A.B. Zeeman | De Staatssecretaris van Infrastructuur en Waterstaat=A.B. Zeeman",
        "De Minister van Sociale Zaken/en Werkgelegenheid,/Anna Zeeman | De Minister van Sociale Zaken en Werkgelegenheid=Anna Zeeman",
        "DE MINISTER VAN BUITENLANDSE/ZAKEN,/Anna Zeeman | DE MINISTER VAN BUITENLANDSE ZAKEN=Anna Zeeman",
        "De minister van Buitenlandse/Zaken,/Anna Zeeman | De minister van Buitenlandse Zaken=Anna Zeeman",
        "de minister van Justitie en/Veiligheid,/Anna Zeeman | de minister van Justitie en Veiligheid=Anna Zeeman",
        "De Minister van Binnenlandse Zaken/en Koninkrijksrelaties,/Anna Zeeman | De Minister van Binnenlandse Zaken en Koninkrijksrelaties=Anna Zeeman",
        "De Minister van Volkshuisvesting/en Ruimtelijke Ordening,/Anna Zeeman | De Minister van Volkshuisvesting en Ruimtelijke Ordening=Anna Zeeman",
        "De Staatssecretaris Participatie/en Integratie,/Anna Zeeman | De Staatssecretaris Participatie en Integratie=Anna Zeeman",
        "De Minister van Financiën,/de Staatssecretaris van Financiën,/Anna Zeeman/Piet Kade | De Minister van Financiën=Anna Zeeman; de Staatssecretaris van Financiën=Piet Kade",
        "De Minister van Klimaat en Groene Groei,/Sophie Zeeman | De Minister van Klimaat en Groene Groei=Sophie Zeeman",
        "De minister van Justitie en Veiligheid, de staatssecretaris van/Justitie en Veiligheid,/Anna Zeeman Piet Kade | De minister van Justitie en Veiligheid=Anna Zeeman; de staatssecretaris van Justitie en Veiligheid=Piet Kade",
        "Met vriendelijke groet,/De Minister van Defensie,/Anna Zeeman | De Minister van Defensie=Anna Zeeman",
        "De Minister van Onderwijs, Cultuur/en Wetenschap,/Anna Zeeman/De Staatssecretaris van Onderwijs,/Cultuur en Wetenschap,/Piet Kade | De Minister van Onderwijs, Cultuur en Wetenschap=Anna Zeeman; De Staatssecretaris van Onderwijs, Cultuur en Wetenschap=Piet Kade",
        "De minister van Visserij, mede namens de minister van Havens,/A.B. Zeeman | De minister van Visserij=A.B. Zeeman",
        "De minister voor Buitenlandse Handel/en Ontwikkelingshulp,/R.E. Handel | De minister voor Buitenlandse Handel en Ontwikkelingshulp=R.E. Handel",
        "Hoogachtend,/de minister van Visserij,/A.B. Zeeman | de minister van Visserij=A.B. Zeeman",
        "Hoogachtend,/A.B. Zeeman/Minister van Visserij | Minister van Visserij=A.B. Zeeman",
        "De fungerend voorzitter van de commissie,/De Kade/Adjunct-griffier van de commissie,/Wal | De fungerend voorzitter van de commissie=De Kade; Adjunct-griffier van de commissie=Wal",
        "DE STAATSSECRETARIS VAN VISSERIJ,/S. van Zeeman - Van der Kade | DE STAATSSECRETARIS VAN VISSERIJ=S. van Zeeman - Van der Kade",
        "De minister-president, Dick Voorbeeld | De minister-president=Dick Voorbeeld",
        "De minister van Visserij en de minister van Havens,/A.B. Zeeman P. Kade | De minister van Visserij=A.B. Zeeman; de minister van Havens=P. Kade",
        "De minister-president, minister van Algemene Zaken,/Anna Zeeman | De minister-president, minister van Algemene Zaken=Anna Zeeman",
        "De minister-president,/minister van Algemene Zaken,/Anna Zeeman | De minister-president, minister van Algemene Zaken=Anna Zeeman",
        "De minister-president,/Minister van Algemene Zaken,/De minister van Havens,/Anna Zeeman/Piet Kade | De minister-president, Minister van Algemene Zaken=Anna Zeeman; De minister van Havens=Piet Kade",
        "de staatssecretaris van Financiën – Belastingdienst en Douane,/A.B. Zeeman | de staatssecretaris van Financiën – Belastingdienst en Douane=A.B. Zeeman",
        "De Minister van Visserij a.i.,/A.B. Zeeman | De Minister van Visserij a.i.=A.B. Zeeman",
        "De minister van Visserij, a.i.,/A.B. Zeeman | De minister van Visserij, a.i.=A.B. Zeeman",
        "DE MINISTER VAN VISSERIJ\t\tDE MINISTER VAN HAVENS/Anna Zeeman\tPiet Kade | DE MINISTER VAN VISSERIJ=Anna Zeeman; DE MINISTER VAN HAVENS=Piet Kade",
        "De minister van Visserij,     De minister van Havens,/Anna Zeeman      Piet Kade | De minister van Visserij=Anna Zeeman; De minister van Havens=Piet Kade",
        "De minister van Visserij, | De minister van Visserij=-",
        "De minister van Visserij gaat daar nader op in. | ''",
        "De minister van Visserij en de minister van Havens willen de Kamer, mede namens de minister van Zee, informeren. | ''",
        "De minister van Visserij | ''",
        "Anna Zeeman | ''",
      })
  void pairsOfficesWithNames(String lines, String expected) {
    Letter letter = Letters.page(("Geachte voorzitter,/De visstand herstelt zich.\n/" + lines).split("/"));
    assertThat(String.join("; ", letter.signatures().stream().map(SignatureBlockTest::shown).toList())).isEqualTo(expected);
    for (Signed signed : letter.signatures()) {
      signed.name().ifPresent(name -> assertThat(Letters.words(letter, signed.at())).isEqualTo(name));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "De vangst daalt./Anna Zeeman//Minister van Visserij | Minister van Visserij=Anna Zeeman",
        "De vangst daalt.1/A.B.C. Zeeman/Minister voor Zee en Havens/1. Kamerstuk 99675, nr. 3.↩︎ | Minister voor Zee en Havens=A.B.C. Zeeman",
        "De vangst daalt./Anna Zeeman/Minister van Visserij//Piet van der Kade/Staatssecretaris van Havens | Minister van Visserij=Anna Zeeman; Staatssecretaris van Havens=Piet van der Kade",
        "Hierbij zend ik u de antwoorden./Anna Zeeman/Minister van Visserij/Vraag 1/Klopt dat?/Ja, dat klopt. | Minister van Visserij=Anna Zeeman",
        "Op de top spraken:/Anna Zeeman/Minister van Visserij | ''",
        "De vangst daalt./Er is meer./Er is meer./Er is meer./Er is meer./Anna Zeeman/Minister van Visserij/De vloot krimpt. | ''",
        "De vangst daalt./Anna Zeeman/Voorzitter van de vereniging | ''",
        "De vangst daalt./Boris Meer/Minister van Visserij van Duitsland | ''",
        "Dit overleg was er./Anna Meer/Minister van Havens/De vangst daalt./Hoogachtend,/De minister van Visserij,/A.B. Zeeman | De minister van Visserij=A.B. Zeeman",
        "De vangst daalt./Anna Zeeman/De minister van Visserij/Piet Kade/De minister van Havens | De minister van Visserij=Anna Zeeman; De minister van Havens=Piet Kade",
        "De vangst daalt./Mr. drs. A.B. Zeeman/Minister van Visserij | Minister van Visserij=A.B. Zeeman",
        "De vangst daalt./De vloot/Minister van Visserij | ''",
      })
  void nameAboveOfficeInALetterWithoutSignatories(String lines, String expected) {
    String page =
        "Voortgang van de aanpak\nBrief regering\nNummer: 1999D00001, datum: 2025-02-17, bijgewerkt: 2025-02-18 11:26, versie: 1\n"
            + "Preview document (🔗 origineel)\nGeachte voorzitter,\n" + lines.replace("/", "\n");
    assertThat(String.join("; ", Letters.read(page).signatures().stream().map(SignatureBlockTest::shown).toList())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zeeman de Boer, Kade | Anna Zeeman de Boer Piet Kade | Anna Zeeman de Boer; Piet Kade",
        "Zeeman, Kade | Anna Maria Zeeman Piet Jan Kade | Anna Maria Zeeman; Piet Jan Kade",
        "Akker, Wal | Anna Maria Zeeman Piet Kade | ''",
        "Zeeman, Kade | Anna Zeeman\tPiet Kade | Anna Zeeman; Piet Kade",
      })
  void theHeadersSurnamesTellNamesApart(String surnames, String line, String expected) {
    Line names = new Line(1, new Span(0, line.length()), line, false);
    List<Actor> actors =
        Arrays.stream(surnames.split(", "))
            .map(name -> new Actor("Eerste ondertekenaar", "A.B. " + name, Optional.empty(), Optional.empty(), Optional.empty(), new Span(0, 1)))
            .toList();
    assertThat(String.join("; ", PersonNames.on(names, 2, actors).orElseThrow().stream().map(Line::text).toList())).isEqualTo(expected);
  }

  @Test
  void theRealLetterIsSignedByTwo() {
    Letter letter = Letters.real("2025D06724.txt");
    assertThat(letter.signatures()).hasSize(2);
    assertThat(letter.signatures()).allSatisfy(signed -> assertThat(Letters.words(letter, signed.at())).isEqualTo(signed.name().orElseThrow()));
    assertThat(letter.signatures().get(1).office()).contains("De minister van Defensie");
  }

  private static String shown(Signed signed) {
    return signed.office().orElse("-") + "=" + signed.name().orElse("-");
  }
}

package nl.kamergraaf.mention;

import static nl.kamergraaf.mention.NumberRegister.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates of a letter of Monday 17 February 2025, unless a row says otherwise. */
class WhenFinderTest {

  private final WhenFinder finder = new WhenFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "De brief van 17 februari 2025 over vis. | 17 februari 2025 = 2025-02-17 day",
        "De brief van maandag 17 februari 2025. | maandag 17 februari 2025 = 2025-02-17 day",
        "De brief d.d. 17-2-2025 over vis. | 17-2-2025 = 2025-02-17 day",
        "De brief d.d. 17-02-2025. | 17-02-2025 = 2025-02-17 day",
        "De brief d.d. 17.2.2025. | 17.2.2025 = 2025-02-17 day",
        "De brief d.d. 17/2/2025. | 17/2/2025 = 2025-02-17 day",
        "De stand per 2025-02-17 is goed. | 2025-02-17 = 2025-02-17 day",
        "De Kamerbrief (6 dec. 2024) meldt dit. | 6 dec. 2024 = 2024-12-06 day",
        "Op 15 januari jl. was er overleg. | 15 januari jl. = 2025-01-15 day",
        "Op 15 december jl. was er overleg. | 15 december jl. = 2024-12-15 day",
        "Op 12 maart a.s. is er overleg. | 12 maart a.s. = 2025-03-12 day",
        "Op 12 januari a.s. is er overleg. | 12 januari a.s. = 2026-01-12 day",
        "Het is bijna 24 februari. | 24 februari = 2025-02-24 day",
        "De top is op 3 april dit jaar. | 3 april dit jaar = 2025-04-03 day",
        "De top was op 3 april vorig jaar. | 3 april vorig jaar = 2024-04-03 day",
        "Op 3 en 4 februari jl. was er overleg. | 3 en 4 februari jl. = 2025-02-03..2025-02-04 day",
        "Op 3, 4 en 5 maart 2025 is er overleg. | 3, 4 en 5 maart 2025 = 2025-03-03..2025-03-05 day",
        "De bijeenkomst in Den Haag (26/1) was kort. | 26/1 = 2025-01-26 day",
        "Op maandag 3/2 is er overleg. | maandag 3/2 = 2025-02-03 day",
        "Van de nota is een deel (1/2) gelezen en van de brief 3/4. | ''",
        "Op 31/6 is er overleg. | ''",
        "Op 30/4 van de schepen is er overleg. | ''",
        "In de nacht van 4 op 5 februari 2025 is gevist. | 4 op 5 februari 2025 = 2025-02-04..2025-02-05 day",
        "Van 12-15 mei 2025 is er overleg. | 12-15 mei 2025 = 2025-05-12..2025-05-15 day",
        "Van 11 tot en met 24 november jl. was er overleg. | 11 tot en met 24 november jl. = 2024-11-11..2024-11-24 day",
        "De voorzitter heeft op donderdag 6 maart de vissers bijeengeroepen. | donderdag 6 maart = 2025-03-06 day",
        "De haven is op vrijdag 20 december dicht. | vrijdag 20 december = 2024-12-20 day",
        "De vissers zijn uitgenodigd voor de veiling van 18 maart. | 18 maart = 2025-03-18 day",
        "De raad heeft voor donderdag 6 maart een zitting belegd. | donderdag 6 maart = 2025-03-06 day",
        "Voor donderdag 6 maart moeten de netten droog zijn. | donderdag 6 maart = ..2025-03-05 day BY",
        "De visserij van morgen is schoon. | ''",
        "Het overleg van morgen gaat door. | morgen = 2025-02-18 day",
        "Voor de rest van 2025 geldt dit. | 2025 = 2025-02-17..2025-12-31 year",
        "In 2026 en verder is er minder. | 2026 = 2026-01-01.. year FROM",
        "Voor 2026 en latere jaren is er minder. | 2026 = 2026-01-01.. year FROM",
        "Er was minder in 2024 en 2025 en verder nam de vloot af. | 2024 en 2025 = 2024-01-01..2025-12-31 year",
        "Ik heb toegezegd u binnen twee weken te schrijven. | ''",
        "Op maandag 3 en dinsdag 4 maart is er overleg. | maandag 3 en dinsdag 4 maart = 2025-03-03..2025-03-04 day",
      })
  void readsDays(String sentence, String expected) {
    assertThat(found(finder, sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In februari 2025 volgt meer. | februari 2025 = 2025-02-01..2025-02-28 month",
        "In maart/april 2025 volgt meer. | maart/april 2025 = 2025-03-01..2025-04-30 month",
        "Van januari tot en met oktober 2024 was er minder. | januari tot en met oktober 2024 = 2024-01-01..2024-10-31 month",
        "Van januari tot mei 2024 was er minder. | januari tot mei 2024 = 2024-01-01..2024-05-31 month",
        "In november en december 2024 was er minder. | november en december 2024 = 2024-11-01..2024-12-31 month",
        "In maart en september 2024 was er minder. | maart = 2024-03-01..2024-03-31 month; september 2024 = 2024-09-01..2024-09-30 month",
        "Van november tot februari 2025 was er minder. | november tot februari 2025 = 2024-11-01..2025-02-28 month",
        "In december jl. was er minder. | december jl. = 2024-12-01..2024-12-31 month",
        "Dat volgt rond april. | april = 2025-04-01..2025-04-30 month",
        "Dat volgt in april dit jaar. | april dit jaar = 2025-04-01..2025-04-30 month",
        "Afgelopen december was er minder. | Afgelopen december = 2024-12-01..2024-12-31 month",
        "Eind november 2024 was er minder. | Eind november 2024 = 2024-11-21..2024-11-30 part-of-month",
        "Medio maart is er meer. | Medio maart = 2025-03-11..2025-03-20 part-of-month",
        "In de eerste week van mei is er meer. | de eerste week van mei = 2025-05-01..2025-05-07 week",
        "In de tweede helft van maart is er meer. | de tweede helft van maart = 2025-03-16..2025-03-31 part-of-month",
      })
  void readsMonths(String sentence, String expected) {
    assertThat(found(finder, sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In het voorjaar van 2023 was er vis. | het voorjaar van 2023 = 2023-03-01..2023-05-31 season",
        "In de winter van 2024-2025 was er vis. | de winter van 2024-2025 = 2024-12-01..2025-02-28 season",
        "In het najaar volgt meer. | het najaar = 2025-09-01..2025-11-30 season",
        "In het tweede kwartaal 2025 volgt meer. | het tweede kwartaal 2025 = 2025-04-01..2025-06-30 quarter",
        "In het eerste kwartaal van dit jaar volgt meer. | het eerste kwartaal van dit jaar = 2025-01-01..2025-03-31 quarter",
        "In Q3 2025 volgt meer. | Q3 2025 = 2025-07-01..2025-09-30 quarter",
        "In de eerste helft van 2025 volgt meer. | de eerste helft van 2025 = 2025-01-01..2025-06-30 half-year",
        "Begin 2025 volgt meer. | Begin 2025 = 2025-01-01..2025-04-30 part-of-year",
        "Medio 2025 volgt meer. | Medio 2025 = 2025-05-01..2025-08-31 part-of-year",
        "Eind dit jaar volgt meer. | Eind dit jaar = 2025-09-01..2025-12-31 part-of-year",
        "Begin volgend jaar volgt meer. | Begin volgend jaar = 2026-01-01..2026-04-30 part-of-year",
        "Op Prinsjesdag 2025 volgt meer. | Prinsjesdag 2025 = 2025-09-16 day",
      })
  void readsPartsOfYears(String sentence, String expected) {
    assertThat(found(finder, sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In 2024 was er vis. | 2024 = 2024-01-01..2024-12-31 year",
        "Vergeleken met 2021 is er vis. | 2021 = 2021-01-01..2021-12-31 year",
        "De groei voor 2025 is laag. | 2025 = 2025-01-01..2025-12-31 year",
        "De periode 2021 tot en met 2027 duurt lang. | 2021 tot en met 2027 = 2021-01-01..2027-12-31 year",
        "In de periode 2022-2027 is er vis. | 2022-2027 = 2022-01-01..2027-12-31 year",
        "In 2025 en 2026 is er vis. | 2025 en 2026 = 2025-01-01..2026-12-31 year",
        "In 2026, 2027 en 2028 is er vis. | 2026 = 2026-01-01..2026-12-31 year; 2027 = 2027-01-01..2027-12-31 year; 2028 = 2028-01-01..2028-12-31 year",
        "Tussen maart 2022 en oktober 2024 was er vis. | maart 2022 en oktober 2024 = 2022-03-01..2024-10-31 month",
        "Van 1 januari tot en met 31 maart 2025 is er vis. | 1 januari tot en met 31 maart 2025 = 2025-01-01..2025-03-31 day",
        "Van 1 december tot en met 31 januari 2025 is er vis. | 1 december tot en met 31 januari 2025 = 2024-12-01..2025-01-31 day",
        "Op 3 maart en 5 april 2026 is er vis. | 3 maart = 2026-03-03 day; 5 april 2026 = 2026-04-05 day",
        "In 2014 tot en met 2024 waren er 40 ongevallen, een jaar eerder 30. | 2014 tot en met 2024 = 2014-01-01..2024-12-31 year",
        "In 2024 waren er 40 ongevallen, een jaar eerder 30. | 2024 = 2024-01-01..2024-12-31 year; een jaar eerder = 2023-01-01..2023-12-31 year",
        "In 2024 waren er 40 ongevallen, een jaar later 50. | 2024 = 2024-01-01..2024-12-31 year; een jaar later = 2025-01-01..2025-12-31 year",
        "In 2024 waren er 40 ongevallen, het jaar daarvoor 50. | 2024 = 2024-01-01..2024-12-31 year; het jaar daarvoor = 2023-01-01..2023-12-31 year",
        "Een jaar later waren er 50 ongevallen. | ''",
        "Op 3 februari 2025 was het 5 euro over de komende tien jaar, een jaar eerder 4. | "
            + "3 februari 2025 = 2025-02-03 day; de komende tien jaar = 2025-02-17..2035-02-17 year; een jaar eerder = 2024-02-03 day",
        "Vorig jaar november waren er 50 ongevallen. | Vorig jaar november = 2024-11-01..2024-11-30 month",
        "Volgend jaar zomer is er vis. | Volgend jaar zomer = 2026-06-01..2026-08-31 season",
        "Op 30 juni '24 was er vis. | 30 juni '24 = 2024-06-30 day",
        "In mei '98 was er vis. | mei '98 = 1998-05-01..1998-05-31 month",
        "In week 12 van 2025 is er vis. | week 12 van 2025 = 2025-03-17..2025-03-23 week",
        "In week 1 van 2026 is er vis. | week 1 van 2026 = 2025-12-29..2026-01-04 week",
        "In week 60 van 2025 is er vis. | 2025 = 2025-01-01..2025-12-31 year",
        "In het schooljaar 2024-2025 is er vis. | 2024-2025 = 2024-08-01..2025-07-31 year",
        "In het studiejaar 2024-2025 is er vis. | 2024-2025 = 2024-09-01..2025-08-31 year",
        "Vorige week dinsdag en woensdag was er vis. | Vorige week dinsdag en woensdag = 2025-02-11..2025-02-12 day",
        "Vorige week dinsdag en donderdag was er vis. | Vorige week dinsdag = 2025-02-11 day",
        "Tot de dag van vandaag is er vis. | ''",
        "Vandaag de dag is er vis. | ''",
        "Het Verdrag tegen foltering van 1984 geldt. | ''",
        "De Wet op het voortgezet onderwijs van 1963 geldt. | ''",
        "Het verdrag uit 1984 geldt. | ''",
        "De nota van 2020 geldt. | 2020 = 2020-01-01..2020-12-31 year",
        "De wet regelt de uitgaven van 2024. | 2024 = 2024-01-01..2024-12-31 year",
        "Vissen mag tot 4 december. | 4 december = ..2025-12-04 day UNTIL",
        "Vissen werd verboden tot 4 december. | 4 december = ..2024-12-04 day UNTIL",
        "Met Prinsjesdag volgt meer. | Prinsjesdag = 2025-09-16 day",
        "De nota (2022) is bekend. | 2022 = 2022-01-01..2022-12-31 year",
        "Het jaarverslag 2023 is bekend. | 2023 = 2023-01-01..2023-12-31 year",
        "In het gebruiksjaar 2024 was het druk. | 2024 = 2024-01-01..2024-12-31 year",
        "De brieven van 29 januari (Kamerstuk 12 345) en 9 september 2016. | 29 januari = 2016-01-29 day; 9 september 2016 = 2016-09-09 day",
      })
  void readsYearsAndRanges(String sentence, String expected) {
    assertThat(found(finder, sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sinds 2022 is er vis. | 2022 = 2022-01-01.. year FROM",
        "Sinds mei is er vis. | mei = 2024-05-01.. month FROM",
        "Sinds 12 juni geldt een verbod. | 12 juni = 2024-06-12.. day FROM",
        "Sedert de zomer geldt een verbod. | de zomer = 2024-06-01.. season FROM",
        "Het loket is sinds januari open. | januari = 2025-01-01.. month FROM",
        "Vanaf juni geldt een verbod. | juni = 2025-06-01.. month FROM",
        "Vanaf mei 2025 is er vis. | mei 2025 = 2025-05-01.. month FROM",
        "Met ingang van 1 maart a.s. is er vis. | 1 maart a.s. = 2025-03-01.. day FROM",
        "Na de zomer is er vis. | de zomer = 2025-09-01.. season FROM",
        "Tot 4 februari 2025 was er vis. | 4 februari 2025 = ..2025-02-04 day UNTIL",
        "Dat loopt tot en met 2027. | 2027 = ..2027-12-31 year UNTIL",
        "Dat loopt tot 2034. | 2034 = ..2033-12-31 year UNTIL",
        "Dat loopt tot 31 december 2026. | 31 december 2026 = ..2026-12-31 day UNTIL",
        "Dat loopt tot en met 30 november 2026. | 30 november 2026 = ..2026-11-30 day UNTIL",
        "Dat loopt t/m 15 november 2026. | 15 november 2026 = ..2026-11-15 day UNTIL",
        "Dat loopt tot 1 januari 2027. | 1 januari 2027 = ..2027-01-01 day UNTIL",
        "Dat loopt tot januari 2027. | januari 2027 = ..2026-12-31 month UNTIL",
        "Dat loopt tot 4 april 2025. | 4 april 2025 = ..2025-04-04 day UNTIL",
        "Tot vandaag is er vis. | vandaag = ..2025-02-17 day UNTIL",
        "Na 1 juli 2025 is er vis. | 1 juli 2025 = 2025-07-02.. day FROM",
        "Dat komt op of voor 1 juli 2025. | 1 juli 2025 = ..2025-07-01 day BY",
        "Dat komt voor of op 1 juli 2025. | 1 juli 2025 = ..2025-07-01 day BY",
        "Dat komt uiterlijk voor 1 juli 2025. | 1 juli 2025 = ..2025-06-30 day BY",
        "Dat komt niet later dan 1 juli 2025. | 1 juli 2025 = ..2025-07-01 day BY",
        "Dat komt vóór 31 december 2025. | 31 december 2025 = ..2025-12-30 day BY",
        "Dat loopt tot eind 2025. | eind 2025 = ..2025-12-31 part-of-year UNTIL",
        "Dat komt uiterlijk 1 juli 2025. | 1 juli 2025 = ..2025-07-01 day BY",
        "Dat komt uiterlijk in mei 2025. | mei 2025 = ..2025-05-31 month BY",
        "Dat komt voor 1 december. | 1 december = ..2025-11-30 day BY",
        "Wij zullen op 1 december spreken. | 1 december = 2025-12-01 day",
        "Dat komt voor de zomer. | de zomer = ..2025-05-31 season BY",
        "Dat komt vóór de zomer van 2026. | de zomer van 2026 = ..2026-05-31 season BY",
        "Dat komt voor het zomerreces. | het zomerreces = ..2025-07-03 relative-event BY",
        "Dat komt voor de kerst. | de kerst = ..2025-12-24 relative-event BY",
        "Dat komt voor eind maart. | eind maart = ..2025-03-31 part-of-month BY",
        "Dat komt voor het einde van het tweede kwartaal. | het einde van het tweede kwartaal = ..2025-06-30 quarter BY",
        "Dat komt binnen twee weken. | binnen twee weken = ..2025-03-03 week BY",
        "De top is gepland voor 24 juni. | 24 juni = 2025-06-24 day",
        "De wet geldt met terugwerkende kracht tot 1 januari 2019. | 1 januari 2019 = 2019-01-01.. day FROM",
        "Het staat geagendeerd voor 9 december a.s. | 9 december a.s. = 2025-12-09 day",
        "Het wordt niet vóór 1 oktober 2025 verwacht. | 1 oktober 2025 = 2025-10-01.. day FROM",
        "Hierbij bied ik u de agenda aan voor de Raad van 23 juni 2025. | 23 juni 2025 = 2025-06-23 day",
        "Wij melden dit vóór de Raad van 23 juni a.s. | 23 juni a.s. = ..2025-06-22 day BY",
        "De regels blijven van kracht tot 1 juni 2026. | 1 juni 2026 = ..2026-06-01 day UNTIL",
                "Een uitspraak wordt niet eerder dan begin 2026 verwacht. | begin 2026 = 2026-01-01.. part-of-year FROM",
        "Dat melden wij voor de informele Raad voor Visserij van 10 maart a.s. | 10 maart a.s. = ..2025-03-09 day BY",
        "Dat melden wij voorafgaand aan het debat van 26 maart a.s. | 26 maart a.s. = ..2025-03-25 day BY",
        "De Raad verlengde het embargo op 30 mei 2024 tot 31 mei 2025. | 30 mei 2024 = 2024-05-30 day; 31 mei 2025 = ..2025-05-31 day UNTIL",
        "Het plan komt uiterlijk in week 20. | week 20 = ..2025-05-18 week BY",
        "De lening is af te lossen voor 2045. | 2045 = ..2044-12-31 year BY",
        "De rederij moet voor 2028 alle netten vervangen. | 2028 = ..2027-12-31 year BY",
        "Voor de RBZ van 20 november ontvangt u een brief. | 20 november = ..2025-11-19 day BY",
        "De geannoteerde agenda voor de RBZ van 20 maart ontvangt u morgen. | 20 maart = 2025-03-20 day; morgen = 2025-02-18 day",
        "Na de Raad van 16 maart a.s. ontvangt u een verslag. | 16 maart a.s. = 2025-03-17.. day FROM",
        "Na de Raad van 22 januari jl. is gesproken. | 22 januari jl. = 2025-01-22 day",
        "Een verbod is voor juni 2025 aangekondigd. | juni 2025 = 2025-06-01..2025-06-30 month",
        "Zij wil dit voor 2028 te halveren. | 2028 = ..2027-12-31 year BY",
      })
  void readsWhatThePrepositionSays(String sentence, String expected) {
    assertThat(found(finder, sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vandaag is er vis. | Vandaag = 2025-02-17 day",
        "Gisteren was er vis. | Gisteren = 2025-02-16 day",
        "Vorig jaar was er vis. | Vorig jaar = 2024-01-01..2024-12-31 year",
        "Dit jaar is er vis. | Dit jaar = 2025-01-01..2025-12-31 year",
        "Het kabinet beslist later dit jaar. | later dit jaar = 2025-02-17..2025-12-31 year",
        "Later deze maand beslist de afslag. | Later deze maand = 2025-02-17..2025-02-28 month",
        "Dat komt later in 2025. | 2025 = 2025-02-17..2025-12-31 year",
        "Eerder dit jaar is beslist. | Eerder dit jaar = 2025-01-01..2025-02-17 year",
        "Nog dit jaar volgt een besluit. | dit jaar = 2025-02-17..2025-12-31 year",
        "Het quotum wordt nog in 2025 vergroot. | 2025 = 2025-02-17..2025-12-31 year",
        "De reder heeft toegezegd nog dit jaar te stoppen. | dit jaar = 2025-02-17..2025-12-31 year",
        "Nog dit jaar bleek dat een net scheurde. | dit jaar = 2025-01-01..2025-12-31 year",
        "Gemeld is dat de vloot nog dit jaar zou krimpen. | dit jaar = 2025-01-01..2025-12-31 year",
        "Nog in 2024 was er vis. | 2024 = 2024-01-01..2024-12-31 year",
        "De top is niet eerder dan dit jaar. | dit jaar = 2025-01-01.. year FROM",
        "Volgend jaar is er vis. | Volgend jaar = 2026-01-01..2026-12-31 year",
        "In het afgelopen jaar was er vis. | het afgelopen jaar = 2024-02-17..2025-02-17 year",
        "In de afgelopen drie jaar was er vis. | de afgelopen drie jaar = 2022-02-17..2025-02-17 year",
        "Het afgelopen half jaar was er vis. | Het afgelopen half jaar = 2024-08-17..2025-02-17 month",
        "Afgelopen zomer was er vis. | Afgelopen zomer = 2024-06-01..2024-08-31 season",
        "Dit voorjaar is er vis. | Dit voorjaar = 2025-03-01..2025-05-31 season",
        "Komende zomer is er vis. | Komende zomer = 2025-06-01..2025-08-31 season",
        "De afgelopen week was er vis. | De afgelopen week = 2025-02-10..2025-02-17 week",
        "Vorige week was er vis. | Vorige week = 2025-02-10..2025-02-16 week",
        "Deze week is er vis. | Deze week = 2025-02-17..2025-02-23 week",
        "Deze maand is er vis. | Deze maand = 2025-02-01..2025-02-28 month",
        "Eind deze maand is er vis. | Eind deze maand = 2025-02-21..2025-02-28 part-of-month",
        "De komende maanden is er vis. | De komende maanden = 2025-02-17.. month",
        "Afgelopen vrijdag was er vis. | Afgelopen vrijdag = 2025-02-14 day",
        "Aanstaande vrijdag is er vis. | Aanstaande vrijdag = 2025-02-21 day",
        "Vrijdag jl. was er vis. | Vrijdag jl. = 2025-02-14 day",
        "Twee weken geleden was er vis. | Twee weken geleden = 2025-02-03..2025-02-09 week",
        "Het is elf jaar geleden begonnen. | elf jaar geleden = 2014-01-01..2014-12-31 year",
        "In de laatste twee maanden van 2024 was er vis. | de laatste twee maanden van 2024 = 2024-11-01..2024-12-31 month",
        "In 2024 was er meer vis dan een jaar eerder. | 2024 = 2024-01-01..2024-12-31 year; een jaar eerder = 2023-01-01..2023-12-31 year",
        "Op 28 januari gold het verbod, een dag later de regel. | 28 januari = 2025-01-28 day; een dag later = 2025-01-29 day",
        "Op 28 januari kwam er vis en drie dagen eerder ook. | 28 januari = 2025-01-28 day; drie dagen eerder = 2025-01-25 day",
        "Per 1 mei 2024 was er meer vis dan een jaar daarvoor. | 1 mei 2024 = 2024-05-01 day; een jaar daarvoor = 2023-05-01 day",
        "Op 19 april 2023 was er vis en op 15 juli van dat jaar weer. | 19 april 2023 = 2023-04-19 day; 15 juli van dat jaar = 2023-07-15 day",
        "In de eerste helft van vorig jaar was er vis, in de tweede helft niet. | de eerste helft van vorig jaar = 2024-01-01..2024-06-30 half-year; de tweede helft = 2024-07-01..2024-12-31 half-year",
        "Op Prinsjesdag, 16 september 2025, volgt meer. | 16 september 2025 = 2025-09-16 day",
        "Bij de Visserijconferentie van 2026 hoort een agenda. | 2026 = 2026-01-01..2026-12-31 year",
        "Het Jaarverslag RVO 2023 meldt dit. | 2023 = 2023-01-01..2023-12-31 year",
        "Dat staat in de nota \"Samen vissen\" (2022). | 2022 = 2022-01-01..2022-12-31 year",
        "In de week van 10 maart volgt het. | de week van 10 maart = 2025-03-10..2025-03-16 week",
        "In het afgelopen kalenderjaar was het druk. | het afgelopen kalenderjaar = 2024-01-01..2024-12-31 year",
        "Dit halfjaar zit Athene voor. | Dit halfjaar = 2025-01-01..2025-06-30 half-year",
        "In het volgende halfjaar zit Wenen voor. | het volgende halfjaar = 2025-07-01..2025-12-31 half-year",
        "Het wetsvoorstel is heden ingediend. | heden = 2025-02-17 day",
        "Het RVO meldt dit in de Monitor kustvisserij 2023. | 2023 = 2023-01-01..2023-12-31 year",
        "Sinds de inval van 24 februari 2022 is er minder vis. | 24 februari 2022 = 2022-02-24.. day FROM",
        "Sinds de openstelling in 2023 is er meer vis. | 2023 = 2023-01-01.. year FROM",
        "Sinds de Visserijwet op 1 juli 2024 in werking trad, is er meer vis. | 1 juli 2024 = 2024-07-01.. day FROM",
        "Sinds mijn brief van 1 juli 2024 is er meer vis. | 1 juli 2024 = 2024-07-01 day",
        "Sinds de start zijn op 1 juli 2024 twee schepen verkocht. | 1 juli 2024 = 2024-07-01 day",
        "In het afgelopen kwartaal was het druk. | het afgelopen kwartaal = 2024-10-01..2024-12-31 quarter",
        "In de eerste vijf maanden van dit jaar 61, in dezelfde periode vorig jaar 58. | de eerste vijf maanden van dit jaar = 2025-01-01..2025-05-31 month; dezelfde periode vorig jaar = 2024-01-01..2024-05-31 month",
      })
  void readsWhatCountsFromTheLetter(String sentence, String expected) {
    assertThat(found(finder, sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-11-29 | Nederland nam in mei het initiatief. | mei = 2024-05-01..2024-05-31 month",
        "2024-12-18 | De top is op 15 januari. | 15 januari = 2025-01-15 day",
        "2024-12-11 | In het eerste halfjaar was er vis. | het eerste halfjaar = 2024-01-01..2024-06-30 half-year",
        "2024-12-16 | Ik stuur in het voorjaar een brief. | het voorjaar = 2025-03-01..2025-05-31 season",
        "2024-02-29 | Op 29 februari was er vis. | 29 februari = 2024-02-29 day",
        "2025-07-11 | Dit najaar volgt meer. | Dit najaar = 2025-09-01..2025-11-30 season",
        "2025-11-03 | De raad publiceert in het voorjaar een begroting. | het voorjaar = 2026-03-01..2026-05-31 season",
        "2025-11-03 | In het voorjaar is de wet aangenomen. | het voorjaar = 2025-03-01..2025-05-31 season",
        "2025-11-03 | De minister informeerde de Kamer in de zomer. | de zomer = 2025-06-01..2025-08-31 season",
        "2025-11-03 | Het is voorzien in het tweede kwartaal. | het tweede kwartaal = 2026-04-01..2026-06-30 quarter",
        "2025-11-03 | In maart is de brief gestuurd. | maart = 2025-03-01..2025-03-31 month",
        "2025-11-03 | Het kabinet heeft besloten in februari te starten. | februari = 2026-02-01..2026-02-28 month",
        "2025-11-03 | Op 12 december heeft de Raad besloten. | 12 december = 2024-12-12 day",
        "2025-11-03 | Op 12 juni wordt besloten. | 12 juni = 2026-06-12 day",
        "2025-11-03 | Zoals de brief van 12 juni meldt, wordt er gewerkt. | 12 juni = 2025-06-12 day",
        "2025-12-02 | Er zal vis zijn van januari tot juni 2026; dat is op 28 november besloten. | januari tot juni 2026 = 2026-01-01..2026-06-30 month; 28 november = 2025-11-28 day",
        "2025-03-28 | De alliantie, die in november in Lima bijeenkomt, telt dertig leden. | november = 2025-11-01..2025-11-30 month",
        "2025-12-02 | Wij hebben ons aangesloten bij een groep van twaalf landen die in april in Oslo bijeenkomt. | april = 2026-04-01..2026-04-30 month",
        "2026-02-02 | De groep die in april in Oslo bijeenkwam, telde twaalf leden. | april = 2025-04-01..2025-04-30 month",
        "2026-02-02 | De gezinnen die in december aankwamen met de soldaten, zijn opgevangen. | december = 2025-12-01..2025-12-31 month",
        "2026-02-02 | De gezinnen die in december aankwamen, worden opgevangen. | december = 2025-12-01..2025-12-31 month",
        "2026-02-02 | De schepen die in december begonnen met de oefening, komen terug. | december = 2025-12-01..2025-12-31 month",
        "2026-02-02 | De trawler die in december naar Lima voer, komt terug. | december = 2025-12-01..2025-12-31 month",
        "2026-02-02 | Een proef met vangstkaarten is op 1 juni in drie havens van start gegaan. | 1 juni = 2025-06-01 day",
        "2026-02-02 | Een proef met vangstkaarten gaat op 1 juni in drie havens van start. | 1 juni = 2026-06-01 day",
        "2026-02-02 | De provincies verleenden in het laatste kwartaal 120 vergunningen. | het laatste kwartaal = 2025-10-01..2025-12-31 quarter",
        "2026-02-02 | De dienst telde in het derde kwartaal 61 meldingen. | het derde kwartaal = 2025-07-01..2025-09-30 quarter",
        "2026-02-02 | In het derde kwartaal worden de meldingen geteld. | het derde kwartaal = 2026-07-01..2026-09-30 quarter",
        "2026-02-02 | De commissie kreeg eind november een nieuwe voorzitter. | eind november = 2025-11-21..2025-11-30 part-of-month",
        "2026-02-02 | Het kabinet heeft in het najaar nog eens geld uitgetrokken. | het najaar = 2025-09-01..2025-11-30 season",
        "2026-02-02 | Over de vragen die bij brief van 3 november zijn gesteld, ontvangt u voor 1 maart bericht. | 3 november = 2025-11-03 day; 1 maart = ..2026-02-28 day BY",
        "2026-02-02 | De toen behandelde zaken komen op 3 november terug. | 3 november = 2026-11-03 day",
        "2026-05-20 | In het eerste kwartaal zijn 64 meldingen gelegaliseerd. | het eerste kwartaal = 2026-01-01..2026-03-31 quarter",
        "2026-11-04 | In het eerste kwartaal zijn 14 bussen vervangen. | het eerste kwartaal = 2026-01-01..2026-03-31 quarter",
        "2026-11-04 | In de afgelopen zomer vielen 31 afvaarten uit, tegen 12 in de zomer ervoor. | de afgelopen zomer = 2026-06-01..2026-08-31 season; de zomer ervoor = 2025-06-01..2025-08-31 season",
        "2026-11-04 | In maart zijn er nieuwe verkiezingen. | maart = 2027-03-01..2027-03-31 month",
        "2026-06-20 | Dat komt bovenop de 12 miljoen die in mei aan de haven is overgemaakt. | mei = 2026-05-01..2026-05-31 month",
        "2026-05-04 | In het eerste kwartaal werd minder gevangen dan in hetzelfde kwartaal van vorig jaar. | het eerste kwartaal = 2026-01-01..2026-03-31 quarter; hetzelfde kwartaal van vorig jaar = 2025-01-01..2025-03-31 quarter",
        "2026-05-04 | Wordt het voorstel niet voor 1 juli aanvaard, dan schuift alles op. | 1 juli = ..2026-06-30 day BY",
        "2026-05-04 | Het stelsel gaat per 1 januari 2028 in, een jaar later dan beoogd. | 1 januari 2028 = 2028-01-01 day",
        "2026-10-08 | De rederij is in maart verlengd. | maart = 2026-03-01..2026-03-31 month",
        "2025-02-17 | Het fonds, waaruit het Rijk in mei geld haalt voor de gemeente, is vol. | mei = 2025-05-01..2025-05-31 month",
        "2025-02-17 | De raad, waarin in mei 12 leden plaatsnemen voor die periode, is klein. | mei = 2025-05-01..2025-05-31 month",
        "2025-02-17 | Het bestand, waarover in april de partijen praten met het oog op vrede, is broos. | april = 2025-04-01..2025-04-30 month",
        "2025-02-17 | Het verdrag, dat in november lukte, geldt. | november = 2024-11-01..2024-11-30 month",
        "2025-02-17 | De dijk, die in november brak door de droogte, is hersteld. | november = 2024-11-01..2024-11-30 month",
        "2025-02-17 | De dijk, die in november bezweek na een periode van hitte, is hersteld. | november = 2024-11-01..2024-11-30 month",
        "2026-10-08 | De vloot, in maart door Canada gevormd, komt in december bijeen. | maart = 2026-03-01..2026-03-31 month; december = 2026-12-01..2026-12-31 month",
        "2026-10-08 | De afslag leverde in het eerste kwartaal minder op. | het eerste kwartaal = 2026-01-01..2026-03-31 quarter",
        "2026-10-08 | In het eerste kwartaal stuur ik u de cijfers. | het eerste kwartaal = 2027-01-01..2027-03-31 quarter",
        "2026-10-08 | Nederland heeft op 12 februari een haven geopend, dat vissers welkom heet. | 12 februari = 2026-02-12 day",
        "2026-10-08 | De raad besloot in februari om de haven te sluiten. | februari = 2027-02-01..2027-02-28 month",
        "2026-02-12 | Turkije heeft toegezegd in september met een plan te komen. | september = 2026-09-01..2026-09-30 month",
        "2026-02-12 | Turkije heeft in september toegezegd met een plan te komen. | september = 2025-09-01..2025-09-30 month",
        "2026-02-12 | In november kiest de vergadering vijf vissers. | november = 2026-11-01..2026-11-30 month",
        "2026-02-12 | Het quotum, waartoe de raad in september heeft besloten, geldt. | september = 2025-09-01..2025-09-30 month",
        "2026-02-12 | In mijn brief van 2 oktober heb ik gemeld dat ik het niet zal doen. | 2 oktober = 2025-10-02 day",
        "2026-06-26 | De quota, die eind juli zouden aflopen, zijn verlengd. | eind juli = 2026-07-21..2026-07-31 part-of-month",
        "2026-10-08 | In de eerste acht maanden is minder vis gevangen. | de eerste acht maanden = 2026-01-01..2026-08-31 month",
        "2026-06-26 | In de eerste acht maanden is minder vis gevangen. | de eerste acht maanden = 2025-01-01..2025-08-31 month",
        "2025-12-02 | Tussen 1 januari en 1 december werd meer vis gevangen. | 1 januari en 1 december = 2025-01-01..2025-12-01 day",
      })
  void choosesTheYearByTheLetter(LocalDate issued, String sentence, String expected) {
    assertThat(found(finder, issued, sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vergaderjaar 2024-2025",
        "Zie Kamerstukken II 2021/22, 99 045, nr. 12.",
        "Het Haags Verdrag van 1954 beschermt erfgoed.",
        "De Agenda 2030 en MH17 en de Wet 2015.",
        "Dat duurde drie jaar en 24 uur.",
        "De strijd is niet morgen gestreden.",
        "Het nummer is 1999D06724.",
        "Verordening (EU) 2024/1252 en 833/2014 gelden.",
        "Op 31 februari 2025 was er niets.",
        "In 2000 gevallen ging het mis.",
        "De komende jaren is er vis.",
        "Binnen tien jaar is er vis.",
        "Binnen twee weken na ondertekening is er vis.",
        "Het bedrag stijgt voor 1900 euro.",
        "De heer Mei sprak.",
        "''",
        "Dat gaat niet van vandaag op morgen.",
        "Het is elf jaar geleden dat het zonk.",
        "COM (2025) 795 is bekend.",
        "Het hof beval de vissers om binnen zeven dagen te stoppen.",
        "Uw Kamer wordt daarvan binnen twee weken in kennis gesteld.",
        "Het Verdrag tegen wrede, onmenselijke en andere visserij van 1984 geldt.",
        "Kunt u dit binnen drie weken beantwoorden?",
        "Aanvragen worden binnen acht weken behandeld.",
        "De pot was binnen een week leeg.",
        "Tot op heden is er geen vis.",
        "Heden ten dage is er vis.",
      })
  void findsNoneWhereThereIsNone(String sentence) {
    assertThat(found(finder, sentence)).isEmpty();
  }
}

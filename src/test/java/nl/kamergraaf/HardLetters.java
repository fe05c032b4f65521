package nl.kamergraaf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import nl.kamergraaf.bundled.Bundled;

/** Letters made to take long: one thing over and over, of any length; and long letters made of the sections of short ones. */
public final class HardLetters {

  static final String HEAD =
      """
      Stand van zaken visserij
      Visserij
      Brief regering
      Nummer: 1999D00099, datum: 2025-02-17, bijgewerkt: 2025-02-17 10:12, versie: 1
      Directe link naar document (.docx), link naar pagina op de Tweede Kamer site.
      Gerelateerde personen:- Eerste ondertekenaar: W.A. Zeeman, minister van Visserij
      Onderdeel van kamerstukdossier 99045 -33 Visserij.
      Preview document (🔗 origineel)
      Geachte voorzitter,
      """;

  private static final String COLUMN = " | ";

  /** What is repeated: characters, then words of every finder, then wordings of every rule, then the forms of a page. */
  private static final List<String> UNITS =
      List.of(
          "1234567890", "1 ", "12.345,67 ", "1.", "(", "()", "(a ", ")", "[", "[1]", "a", "A", "Aa", "é", "a\u0301", "\u0301", "e\u0301\u0302\u0303", "ß", "İ ", "ﬁ",
          "😀", "\u1112\u1161\u11ab", "\u00a0", "a\u00ad", "\u200b", "\u202e", "\t", "\n", "\r\n", "a\n", "a\n\n", "a-", "-", "a-\n", ".", "a.", "A. ", "...", ", ", "; ",
          "a: ", "\"", "'", "‘a’ ", "«", "²", "a² ", "%", "€", "https://a.nl/1/2/", "@",
          "De Minister van\n", "A. Jansen\nMinister van Defensie\n", "mits Nederland bijdraagt en Kenia betaalt en ", "Nederland draagt EUR 3 miljoen bij aan Kenia en ",
          "Oekraïne ", "Oekraïne", "NAVO-", "Oekraïne en Rusland, ", "Jansen ", "van der ", "minister van ", "ministers van Defensie, van Financiën en ",
          "de sancties tegen Rusland zijn verlengd en ", "De sancties tegen Rusland zijn verlengd. ", "vijf personen op de sanctielijst geplaatst, ", "Het pakket is aangenomen. ",
          "- een importverbod op olie;\n", "het tribunaal voor Gaza is niet opgericht, ", "een onderzoekscommissie, ", "lid van de X Coalition, waarvan Nederland lid is, ",
          "Medgroep ", "kopgroep van twee landen ", "binnen de X Alliance ",
          "de voorzitters van de Europese Commissie en de Europese Raad, ", "president Zeeman ", "speciaal gezant ", "c.s. ", "motie ", "de motie Jansen c.s. ",
          "moties van de leden Jansen, De Vries, ", "Kamerstuk ", "Kamerstuk 36 045, nr. ", "(Kamerstuk 36 045, nr. 12) en ", "36 045, nrs. 1, 2, 3, ", "36 045, 36 046 en ",
          "Handelingen II ", "36 045, nr. 5 t.v.v. ", "17 februari 2025 ", "17 februari en ", "in 2024, ", "2024 en ", "januari, ", "mei/juni/", "maandag ", "komende ",
          "een jaar eerder ", "drie ", "honderd", "tweehonderdvijftig duizend en ", "een half ", "€ 5 miljoen en ", "EUR ", "EUR 5 miljoen, waarvan ", "tussen de 100 en ",
          "van 5 naar 6, ", "5 en 6 ", "naar schatting ruim ", "een kwart van de ", "twee op de ", "artikel 3, 4, ", "nrs. 3, 4, ", "het aantal 5 ", "coalitie ",
          "Coalitie voor ", "Freedom Online Coalition, ", "maritieme, drone- en IT-coalities ", "Freedom Online Coalition (FOC) ", "(hierna: FOC) ",
          "een kerngroep van 38 landen, waaronder Nederland, ", "het tribunaal is opgericht en ", "zal worden opgericht ", "zal ", "nam ", "geen ", "zou kunnen worden ",
          "sancties tegen Rusland ", "het zestiende sanctiepakket ", "zestiende pakket ", "40 schepen gesanctioneerd en ", "een importverbod op olie, gas en ",
          "heeft 25 voertuigen geleverd en ", "conferentie in Lviv in 2024 en ", "Nederland is lid van de Freedom Online Coalition, ", "zullen wij uw Kamer informeren ",
          "gastland ", "bereid gastland te zijn ", "rechtsmacht over ", "mede namens de minister van Defensie, ", "waaraan Nederland deelneemt, ", ", die ",
          "Het kabinet heeft EUR 5 miljoen toegezegd voor hulp. ", "Ik zal uw Kamer in mei 2026 informeren. ", "1. De gastlandvoorwaarden. ",
          "In lijn met de motie van het lid Jansen (Kamerstuk 36 045, nr. 12) is gehandeld. ", "beleid1 ", "Het beleid.1 ", "beleid[1] ", "X Noot\n1\n", "Zie aldaar.↩\n",
          "1. a\n", "- a\n", "Geachte voorzitter,\n", "Hoogachtend,\n", "De minister van Defensie,\nR.P. Zeeman\n", "Noorwegen volgde dat voorbeeld. ", "Noorwegen en Canada volgden dat voorbeeld, ",
          "in 2023 waren er 5 boten met 6 kotters ", "De minister van Xyz zal uw Kamer in mei 2026 informeren. ", "De motie Jansen (Kamerstuk 36 045, nr. 12 t.v.v. nr. 5 is afgedaan. ",
          "minister van Algemene Zaken,\n", "De minister-president,\nminister van Algemene Zaken,\n", "Sancties\n\nHet kabinet heeft EUR 5 miljoen toegezegd.\n\n",
          "Nederland leidt haar en Kenia is lid van de coalitie, ", "waarvan 3 miljoen euro voor de zee, ", "tussen de 100 en 150 miljoen euro ", "nr. 12, ",
          "De motie-Jansen (36 045, nr. 12) heb ik uitgevoerd. Die motie is afgedaan. ",
          "de lidstaten stellen sancties in tegen 12 personen en ", "zal ik uw Kamer informeren en ", "Hiervan is 3 miljoen besteed, van dit bedrag gaat 2 miljoen naar zee. ",
          "het lid Jansen (SP), ", "de motie (Handelingen II 2021/22, nr. 40) van het lid Jansen (", "de sancties op het gebied van banken en hun tegoeden worden bevroren ",
          "De sancties zijn gericht tegen vier bankiers. Ook worden twee reders bestraft. Hun tegoeden worden bevroren. ",
          "ik heb u toegezegd om voor 1 mei 2027 te schrijven, ", "Met deze brief is voldaan aan de toezegging over quota, de toezegging over kades en ");

  private HardLetters() {}

  static List<String> units() {
    return UNITS;
  }

  /** By a short name, what makes a letter of about a number of bytes. */
  public static Map<String, IntFunction<byte[]>> all() {
    Map<String, IntFunction<byte[]>> letters = new LinkedHashMap<>();
    for (String unit : UNITS) {
      int length = unit.getBytes(StandardCharsets.UTF_8).length;
      letters.put(name(unit), bytes -> letter(unit.repeat(bytes / length)));
    }
    letters.put("notes with texts", bytes -> letter(notes(bytes, 1)));
    letters.put("more notes than texts", bytes -> letter(notes(bytes, 2)));
    letters.put("short forms", bytes -> letter(numbered(bytes, "De Xab Coalitie (hierna: Alpha %s). Alpha werkt. ")));
    letters.put("short forms of one sentence", bytes -> letter(numbered(bytes, "de Coalitie X%s (hierna: de coalitie %1$s) en ")));
    letters.put("nested parentheses", bytes -> letter(("(".repeat(150) + "a. B" + ")".repeat(150) + ' ').repeat(bytes / 305)));
    letters.put("random characters", bytes -> letter(random(bytes)));
    letters.put("random units", bytes -> letter(shuffled(bytes)));
    letters.put("random rows of the tables", bytes -> letter(rows(bytes)));
    return letters;
  }

  private static String name(String unit) {
    StringBuilder name = new StringBuilder();
    unit.codePoints().forEach(c -> name.append(c >= ' ' && c < 0x250 ? Character.toString(c) : String.format("\\u%04x", c)));
    return '"' + name.toString() + '"';
  }

  private static byte[] letter(String body) {
    return (HEAD + body).getBytes(StandardCharsets.UTF_8);
  }

  private static String notes(int bytes, int marksForEachText) {
    StringBuilder body = new StringBuilder();
    int marks = 0;
    while (body.length() < bytes / 2) {
      body.append("Het beleid staat vast.").append(++marks).append(' ');
    }
    body.append("\n\n");
    for (int text = 1; text <= marks / marksForEachText && body.length() < bytes; text++) {
      body.append("Kamerstuk 36045, nr. ").append(text).append(" over beleid dat vaststaat.↩\n");
    }
    return body.toString();
  }

  private static String numbered(int bytes, String format) {
    StringBuilder body = new StringBuilder();
    for (int i = 0; body.length() < bytes; i++) {
      body.append(String.format(format, Integer.toString(i, 26).replaceAll("[0-9]", "q")));
    }
    return body.toString();
  }

  private static String random(int bytes) {
    Random random = new Random(1);
    StringBuilder body = new StringBuilder();
    while (body.length() < bytes) {
      body.append((char) (' ' + random.nextInt(95)));
    }
    return body.toString();
  }

  private static String shuffled(int bytes) {
    Random random = new Random(2);
    StringBuilder body = new StringBuilder();
    while (body.length() < bytes) {
      body.append(UNITS.get(random.nextInt(UNITS.size()))).append(random.nextInt(3) == 0 ? ". Het " : " ");
    }
    return body.toString();
  }

  /** Sentences that the rules were written for, in any order. */
  private static String rows(int bytes) {
    List<String> rows = tables();
    Random random = new Random(4);
    StringBuilder body = new StringBuilder();
    while (body.length() < bytes) {
      body.append(rows.get(random.nextInt(rows.size()))).append(random.nextInt(6) == 0 ? "\n\n" : " ");
    }
    return body.toString();
  }

  private static List<String> tables() {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/reading"))) {
      List<String> rows = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        Files.readAllLines(file).stream().filter(line -> line.contains(COLUMN) && !line.startsWith("#")).map(line -> line.substring(0, line.indexOf(COLUMN))).forEach(rows::add);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A long letter without malice: the sections of the example letters over and over, each time with other numbers. */
  public static byte[] large(int bytes) {
    List<String> paragraphs = Bundled.below("letters", "txt").stream().map(Bundled::text).flatMap(String::lines).filter(line -> line.length() > 80).toList();
    Random random = new Random(3);
    StringBuilder body = new StringBuilder();
    for (int i = 0; body.length() < bytes; i++) {
      paragraphs.get(i % paragraphs.size()).chars()
          .map(c -> c >= '1' && c <= '9' && random.nextInt(3) == 0 ? '1' + random.nextInt(9) : c)
          .forEach(c -> body.append((char) c));
      body.append("\n\n");
    }
    return letter(body.toString());
  }
}

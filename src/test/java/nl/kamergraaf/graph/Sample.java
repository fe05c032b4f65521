package nl.kamergraaf.graph;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.kamergraaf.fact.Basis;
import nl.kamergraaf.fact.Fact;
import nl.kamergraaf.fact.Modality;
import nl.kamergraaf.fact.ReadLetter;
import nl.kamergraaf.letter.Activity;
import nl.kamergraaf.letter.Actor;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.letter.Case;
import nl.kamergraaf.letter.DossierEntry;
import nl.kamergraaf.letter.DossierKey;
import nl.kamergraaf.letter.Header;
import nl.kamergraaf.letter.Identity;
import nl.kamergraaf.letter.Layout;
import nl.kamergraaf.letter.Letter;
import nl.kamergraaf.letter.Signed;
import nl.kamergraaf.letter.SourceText;
import nl.kamergraaf.letter.Span;
import nl.kamergraaf.letter.Titles;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Holding;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Footnote;
import nl.kamergraaf.text.OffsetMap;
import nl.kamergraaf.text.Paragraph;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.ReadText;
import nl.kamergraaf.text.Sentence;

/**
 * A small letter by hand, whose normalised text is its source. Its first characters lie outside the BMP, so that code points and
 * string indices differ in all of it.
 */
public final class Sample {

  public static final String TEXT =
      """
      🔗🔗 Steun in 1999
      Eerste ondertekenaar: A.B. van der Proef, minister van Proeven (Ooit VVD kamerlid)
      Indiener: A.B. van der Proef, minister van Proeven
      2025-02-20 10:15: Debat over steun (Plenair debat (debat)), TK
      Militaire steun
      Nederland leidt de Proefcoalitie. Ruim 5,5 miljard euro is gerealiseerd, waarvan 1 tot 2 miljoen voor drones. Dat volgt de motie-Zee c.s.1
      Op 3 februari jl. telde de groep ongeveer 38 landen. Het Hof zal in Den Haag zetelen.
      De minister van Proeven,
      A.B. van der Proef
      Kamerstuk 99 501-2, nr. 12↩︎
      """;

  public static final Entry NEDERLAND = entry("country/nld", Kind.COUNTRY, "Nederland");
  public static final Entry RUSLAND = entry("country/rus", Kind.COUNTRY, "Rusland");
  public static final Entry HOF = entry("body/icc", Kind.TRIBUNAL, "Internationaal Strafhof");
  public static final Entry DEN_HAAG = entry("place/den-haag", Kind.PLACE, "Den Haag");
  public static final Entry REGIME = entry("regime/eu-rus", Kind.REGIME, "sancties tegen Rusland");
  public static final Entry KAMER = entry("org/tweede-kamer", Kind.ORGANISATION, "TK");
  public static final Entry DEFENSIE = entry("committee/defensie", Kind.COMMITTEE, "vaste commissie voor Defensie");
  public static final Entry ZEE = entry("person/zee-c", Kind.PERSON, "C. Zee");
  public static final Entry MINISTER = entry("office/minister-van-defensie", Kind.OFFICE, "minister van Defensie");
  public static final Entry VVD = entry("party/vvd", Kind.PARTY, "VVD");

  private static final OffsetMap OFFSETS =
      new OffsetMap() {
        @Override
        public Span toSource(Range range) {
          return new Span(TEXT.codePointCount(0, range.start()), TEXT.codePointCount(0, range.end()));
        }

        @Override
        public String quote(Range range) {
          return TEXT.substring(range.start(), range.end());
        }
      };

  private final List<Fact> facts = new ArrayList<>();

  private static Entry entry(String path, Kind kind, String label) {
    return new Entry(Iris.DEFAULT_BASE + path, kind, label, List.of(new Spelling(label, Spelling.Form.NAME)));
  }

  /** The real schemes with a small register. */
  public static Register register() {
    Register real = new RegisterReader().read();
    Holding holding =
        new Holding(
            Iris.DEFAULT_BASE + "holding/zee-c-minister-van-defensie", ZEE.iri(), MINISTER.iri(), Optional.of(LocalDate.of(2024, 7, 2)),
            Optional.empty());
    return new Register(
        List.of(NEDERLAND, RUSLAND, HOF, DEN_HAAG, REGIME, KAMER, DEFENSIE, ZEE, MINISTER, VVD), List.of(holding), real.concepts());
  }

  /** Range of words that occur once in the text. */
  public static Range at(String words) {
    int start = TEXT.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in the sample: " + words);
    }
    return new Range(start, start + words.length());
  }

  public static Span span(String words) {
    return OFFSETS.toSource(at(words));
  }

  public static Sentence sentence(String words) {
    return sentences().stream().filter(s -> s.range().contains(at(words))).findFirst().orElseThrow();
  }

  public static Basis basis(String words, Modality modality) {
    return new Basis("test/rule", sentence(words), at(words), modality, 0.9);
  }

  public static Basis basis(String words) {
    return basis(words, Modality.FACT);
  }

  public Sample with(Fact fact) {
    facts.add(fact);
    return this;
  }

  public LetterGraph graph() {
    return new GraphWriter(new Iris(), register()).write(read());
  }

  public ReadLetter read() {
    return new ReadLetter(text(), List.of(), facts, List.of());
  }

  public static ReadText text() {
    Footnote first =
        new Footnote(1, Optional.of(span("s.1")), Optional.of(sentence("motie-Zee")), OptionalInt.empty(), new Footnote.Body.Present(List.of(paragraphs().get(3))));
    Footnote second = new Footnote(2, Optional.of(span("zetelen")), Optional.of(sentence("zetelen")), OptionalInt.empty(), new Footnote.Body.Missing());
    return new ReadText(letter(), TEXT, OFFSETS, paragraphs(), sentences(), List.of(first, second));
  }

  private static List<Paragraph> paragraphs() {
    String section = "Militaire steun";
    return List.of(
        new Paragraph(1, Block.Kind.HEADING, at("Militaire steun"), "", OptionalInt.empty()),
        new Paragraph(2, Block.Kind.PARAGRAPH, at("Nederland leidt").to(at("c.s.1")), section, OptionalInt.empty()),
        new Paragraph(3, Block.Kind.PARAGRAPH, at("Op 3 februari").to(at("zetelen.")), section, OptionalInt.empty()),
        new Paragraph(4, Block.Kind.NOTE, at("Kamerstuk 99 501-2, nr. 12"), "", OptionalInt.of(1)));
  }

  private static List<Sentence> sentences() {
    List<Paragraph> in = paragraphs();
    return List.of(
        new Sentence(0, in.get(1), at("Nederland leidt de Proefcoalitie.")),
        new Sentence(1, in.get(1), at("Ruim 5,5").to(at("voor drones."))),
        new Sentence(2, in.get(1), at("Dat volgt de motie-Zee c.s.1")),
        new Sentence(3, in.get(2), at("Op 3 februari").to(at("38 landen."))),
        new Sentence(4, in.get(2), at("Het Hof").to(at("zetelen."))),
        new Sentence(5, in.get(3), at("Kamerstuk 99 501-2, nr. 12")));
  }

  private static Letter letter() {
    Actor signatory =
        new Actor(
            "Eerste ondertekenaar", "A.B. van der Proef", Optional.of("minister van Proeven"), Optional.empty(), Optional.of("VVD"),
            span("Eerste ondertekenaar: A.B. van der Proef, minister van Proeven (Ooit VVD kamerlid)"));
    Actor submitter =
        new Actor(
            "Indiener", "A.B. van der Proef", Optional.of("minister van Proeven"), Optional.empty(), Optional.empty(),
            span("Indiener: A.B. van der Proef, minister van Proeven"));
    Header header =
        new Header(
            new Identity("1999D90001", Optional.empty(), 2, LocalDate.of(2025, 2, 17), Optional.of(LocalDateTime.of(2025, 7, 18, 11, 26))),
            new Titles("Steun in 1999", Optional.of("Brief regering"), Optional.empty(), Optional.of("docx")),
            List.of(new DossierEntry(new DossierKey("99501", Optional.of("02")), Optional.of("190"), Optional.of("Proeven"))),
            List.of(signatory),
            List.of(
                new Case(
                    "1999Z00031", List.of(submitter), List.of("vaste commissie voor Defensie"), List.of("vaste commissie voor Proeven"),
                    List.of())),
            List.of(
                new Activity(
                    LocalDateTime.of(2025, 2, 20, 10, 15), "Debat over steun", "Plenair debat (debat)", "TK",
                    span("2025-02-20 10:15: Debat over steun (Plenair debat (debat)), TK"))),
            List.of("Overzicht"));
    Signed signed =
        new Signed(Optional.of("De minister van Proeven,"), Optional.of("A.B. van der Proef"), OFFSETS.toSource(lastLineOfSignature()));
    return new Letter(new SourceText("sample.txt", Layout.OPENTK_LIST, TEXT, "0".repeat(64)), header, List.of(), List.of(signed));
  }

  private static Range lastLineOfSignature() {
    int start = TEXT.lastIndexOf("A.B. van der Proef");
    return new Range(start, start + "A.B. van der Proef".length());
  }
}

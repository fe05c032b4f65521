package nl.kamergraaf.graph;

import static nl.kamergraaf.graph.Sample.at;
import static nl.kamergraaf.graph.Sample.basis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.kamergraaf.fact.Fact;
import nl.kamergraaf.fact.Modality;
import nl.kamergraaf.fact.Thing;
import nl.kamergraaf.letter.DossierKey;
import nl.kamergraaf.mention.Citation;
import nl.kamergraaf.mention.Money;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.Number;
import nl.kamergraaf.mention.OfficeName;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.mention.ReplacedNumber;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;

/** A fact of every kind on the sample, so that whatever the graph can hold is in one graph. */
public final class SampleFacts {

  private static final Thing NEDERLAND = new Thing.Known(Sample.NEDERLAND);
  private static final Thing RUSLAND = new Thing.Known(Sample.RUSLAND);
  private static final Thing HOF = new Thing.Known(Sample.HOF);
  private static final Thing KAMER = new Thing.Known(Sample.KAMER);
  private static final Thing COALITION = new Thing.Local(Kind.CAPABILITY_COALITION, "Proefcoalitie", Optional.of("PC"));
  private static final When DAY =
      new When(
          at("Op 3 februari jl."), "date", Optional.of(LocalDate.of(2025, 2, 3)), Optional.of(LocalDate.of(2025, 2, 3)), "day", When.Bound.WITHIN);
  private static final Fact.Time ON_THAT_DAY = new Fact.Time(Optional.of(DAY), Optional.empty());

  private SampleFacts() {}

  public static Sample all() {
    Sample sample = new Sample();
    things(sample);
    numbers(sample);
    actions(sample);
    return sample;
  }

  private static void things(Sample sample) {
    sample
        .with(new Fact.Dates(basis("Op 3 februari jl."), DAY))
        .with(new Fact.Collaborates(basis("Proefcoalitie"), COALITION, Optional.of("coalition"), List.of("area-drones")))
        .with(new Fact.Participates(basis("leidt de Proefcoalitie"), NEDERLAND, COALITION, "role-lead", ON_THAT_DAY))
        .with(new Fact.Participates(basis("Proefcoalitie", Modality.NEGATED), RUSLAND, COALITION, "role-member", Fact.Time.NONE))
        .with(new Fact.HasStatus(basis("zetelen"), HOF, "in-negotiation", Fact.Time.NONE))
        .with(new Fact.HasStatus(basis("zetelen", Modality.EXPECTATION), HOF, "established", ON_THAT_DAY))
        .with(
            new Fact.Relates(basis("Den Haag"), HOF, Fact.Relation.SEAT, new Fact.Value.Of(new Thing.Known(Sample.DEN_HAAG))))
        .with(new Fact.Relates(basis("zetelen"), HOF, Fact.Relation.JURISDICTION_BASIS, new Fact.Value.Words(at("zetelen"))))
        .with(new Fact.Relates(basis("zetelen"), HOF, Fact.Relation.FOUNDING_INSTRUMENT, new Fact.Value.Words(at("telde de groep"))))
        .with(
            new Fact.Relates(
                basis("Het Hof", Modality.WILLING_UNDER_CONDITIONS), HOF, Fact.Relation.CANDIDATE_HOST, new Fact.Value.Of(NEDERLAND)))
        .with(new Fact.HostCondition(basis("Het Hof"), HOF, 1, at("Het Hof zal")))
        .with(new Fact.OnBehalfOf(basis("Het Hof"), new Thing.Known(Sample.MINISTER)))
        .with(
            new Fact.Names(
                basis("Nederland"),
                new Name(at("Nederland"), "name", "Nederland", Kind.COUNTRY, Spelling.Form.NAME, List.of(Sample.NEDERLAND), Optional.empty()),
                Optional.of(NEDERLAND),
                List.of()))
        .with(
            new Fact.Names(
                basis("Het Hof"),
                new Name(at("Het Hof"), "name", "Hof", Kind.TRIBUNAL, Spelling.Form.NAME, List.of(Sample.HOF, Sample.KAMER), Optional.empty()),
                Optional.empty(),
                List.of(Sample.HOF, Sample.KAMER)))
        .with(
            new Fact.NamesOffice(
                basis("Den Haag"),
                new OfficeName(
                    at("Het Hof zal"), "office", "minister", Optional.empty(), Optional.of(Sample.RUSLAND), Optional.of(at("Den Haag")),
                    Optional.empty())));
  }

  private static void numbers(Sample sample) {
    sample
        .with(
            new Fact.Amount(
                basis("Ruim 5,5 miljard euro"),
                new Money(at("Ruim 5,5 miljard euro"), "amount", number("5500000000", "5500000000", "at-least"), "EUR"),
                Optional.of("realised"),
                new Fact.Flow(List.of(NEDERLAND), Optional.of(RUSLAND), List.of(COALITION), Optional.empty(), Optional.of("military")),
                Fact.Time.NONE,
                new Fact.Measure(Optional.of("increase"), Optional.of("per-year"), Optional.of(at("landen"))),
                Optional.empty()))
        .with(
            new Fact.Amount(
                basis("1 tot 2 miljoen"),
                new Money(at("1 tot 2 miljoen"), "amount", number("1000000", "2000000"), "EUR"),
                Optional.empty(),
                new Fact.Flow(List.of(), Optional.empty(), List.of(), Optional.of(at("drones")), Optional.empty()),
                Fact.Time.NONE,
                Fact.Measure.NONE,
                Optional.of(at("Ruim 5,5 miljard euro"))))
        .with(
            new Fact.Figure(
                basis("ongeveer 38"),
                new Quantity(at("ongeveer 38"), "count", number("38", "38", "about"), Quantity.Unit.COUNT, Optional.of(at("landen"))),
                Optional.of("country"), Optional.of("number-of-countries"), Optional.of(COALITION), ON_THAT_DAY,
                new Fact.Measure(Optional.of("additional"), Optional.of("per-month"), Optional.of(at("landen"))), Optional.empty()))
        .with(cites());
  }

  private static Fact cites() {
    Citation motion =
        new Citation(
            at("Kamerstuk 99 501-2, nr. 12"), "citation", Optional.of(at("motie-Zee c.s.")), Citation.Kind.MOTION,
            Optional.of(new DossierKey("99501", Optional.of("02"))), Optional.of("12"), List.of("Zee"), true,
            Optional.of(new ReplacedNumber(Optional.of(new DossierKey("99501", Optional.of("02"))), "11")), Set.of());
    return new Fact.Cites(
        basis("Kamerstuk 99 501-2, nr. 12"), motion, List.of(new Fact.Mover("Zee", Optional.of(Sample.ZEE))), OptionalInt.of(1),
        Optional.of(Sample.sentence("motie-Zee")), "acts-in-line-with", Optional.empty(), "resolved", Optional.empty());
  }

  private static void actions(Sample sample) {
    sample
        .with(sanction(Modality.FACT, new Thing.SanctionsPackage(15, Optional.of(Sample.REGIME))))
        .with(sanction(Modality.INTENTION, new Thing.SanctionsPackage(16, Optional.of(Sample.REGIME))))
        .with(sanction(Modality.EXPECTATION, new Thing.Known(Sample.REGIME)))
        .with(
            new Fact.Delivers(
                basis("drones"), Optional.of(NEDERLAND), Optional.empty(), at("drones"), Optional.empty(), "delivered", Fact.Time.NONE))
        .with(
            new Fact.Undertakes(
                basis("zal in Den Haag zetelen"), new Thing.Known(Sample.MINISTER), Optional.of(KAMER), at("Het Hof zal"), Optional.of(DAY),
                "undertaking-open"))
        .with(
            new Fact.Meets(
                basis("telde de groep", Modality.EXPECTATION), "Proefconferentie", Optional.of(DAY), Optional.of(new Thing.Known(Sample.DEN_HAAG)),
                List.of(NEDERLAND), List.of(RUSLAND)));
  }

  private static Fact sanction(Modality modality, Thing partOf) {
    return new Fact.Sanction(
        basis("telde de groep", modality), Optional.of("import-restriction"), List.of("aluminium"), List.of(at("drones")), List.of(RUSLAND),
        List.of(NEDERLAND), Optional.of(partOf), Optional.of(at("ongeveer 38")),
        "adopted", Fact.Time.NONE);
  }

  private static Number number(String min, String max, String... qualifiers) {
    return new Number(new BigDecimal(min), new BigDecimal(max), Set.of(qualifiers));
  }
}

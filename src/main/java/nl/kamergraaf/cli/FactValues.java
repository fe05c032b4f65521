package nl.kamergraaf.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.fact.Fact;
import nl.kamergraaf.fact.Thing;
import nl.kamergraaf.mention.Citation;
import nl.kamergraaf.mention.Number;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.ReadText;

/** What a fact says, as names and values in words, for somebody who checks it against its sentence. */
final class FactValues {

  private final ReadText text;
  private final Map<String, String> values = new LinkedHashMap<>();

  private FactValues(ReadText text) {
    this.text = text;
  }

  /** {@code {amount=5880000000 EUR, qualifier=at-least, status=realised}}; what the text does not say is not there. */
  static Map<String, String> of(Fact fact, ReadText text) {
    FactValues values = new FactValues(text);
    values.read(fact);
    return values.values;
  }

  private void read(Fact fact) {
    switch (fact) {
      case Fact.Cites cites -> cites(cites);
      case Fact.Amount amount -> amount(amount);
      case Fact.Figure figure -> figure(figure);
      case Fact.Collaborates collaborates -> {
        put("collaboration", collaborates.collaboration().label());
        put("kind", collaborates.collaborationKind());
        put("areas", String.join(", ", collaborates.areas()));
      }
      case Fact.Participates participates -> {
        put("actor", participates.actor().label());
        put("in", participates.in().label());
        put("role", participates.role());
        time(participates.time());
      }
      case Fact.HasStatus status -> {
        put("thing", status.thing().label());
        put("status", status.status());
        time(status.time());
      }
      case Fact.Relates relates -> {
        put("subject", relates.subject().label());
        put("relation", relates.relation().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        put("value", value(relates.value()));
      }
      case Fact.HostCondition condition -> {
        put("body", condition.body().label());
        put("ordinal", String.valueOf(condition.ordinal()));
        put("condition", text.text(condition.words()));
      }
      case Fact.Sanction sanction -> sanction(sanction);
      case Fact.Undertakes undertakes -> {
        put("by", undertakes.by().label());
        put("to", label(undertakes.to()));
        put("what", text.text(undertakes.what()));
        put("due", undertakes.due().map(FactValues::words));
        put("status", undertakes.status());
      }
      case Fact.Delivers delivers -> {
        put("provider", label(delivers.provider()));
        put("recipient", label(delivers.recipient()));
        put("goods", text.text(delivers.goods()));
        put("count", delivers.count().map(text::text));
        put("status", delivers.status());
        time(delivers.time());
      }
      case Fact.Meets meets -> {
        put("event", meets.label());
        put("when", meets.when().map(FactValues::words));
        put("place", label(meets.place()));
        put("organisers", labels(meets.organisers()));
        put("attendees", labels(meets.attendees()));
      }
      case Fact.Dates dates -> put("date", words(dates.when()));
      case Fact.NamesOffice names -> {
        put("office", names.office().office().map(Entry::label).orElse(names.office().title()));
        names.office().country().ifPresent(of -> put(of.kind() == Kind.COUNTRY ? "country" : "body", of.label()));
        put("person", names.office().personEntry().map(Entry::label).or(() -> names.office().person().map(text::text)));
      }
      case Fact.Names names -> {
        put("name", text.text(names.mention().range()));
        put("denotes", label(names.denotes()));
        if (names.denotes().isEmpty()) {
          put("candidates", names.candidates().stream().map(Entry::label).collect(Collectors.joining(", ")));
        }
      }
      case Fact.OnBehalfOf behalf -> put("office", behalf.office().label());
    }
  }

  private void cites(Fact.Cites cites) {
    Citation citation = cites.citation();
    put("cites", text.text(citation.range()));
    put("key", citation.key());
    put("kind", citation.kind().name().toLowerCase(Locale.ROOT));
    Function<Fact.Mover, String> mover = m -> m.person().map(Entry::label).orElse(m.name());
    put("movers", cites.movers().stream().map(mover).collect(Collectors.joining(", ")) + (citation.unnamedMovers() ? " c.s." : ""));
    put("replaces", citation.replacedKey());
    put("dated", cites.date().map(FactValues::words));
    put("treatment", cites.treatment());
    put("resolution", cites.resolution());
    put("defects", citation.defects().stream().sorted().collect(Collectors.joining(", ")));
    put("note", number(cites.note()));
  }

  private void amount(Fact.Amount amount) {
    put("amount", words(amount.money().number()) + " " + amount.money().currency());
    put("qualifier", amount.money().number().qualifiers());
    put("status", amount.flowType());
    put(amount.isEstimate() ? "estimatedBy" : "provider", labels(amount.flow().providers()));
    put("recipient", label(amount.flow().recipient()));
    put("channels", labels(amount.flow().channels()));
    put("purpose", amount.flow().purpose().map(text::text));
    put("subject", amount.flow().subject());
    measure(amount.measure());
    time(amount.time());
    put("part of", amount.includedIn().map(text::text));
  }

  private void figure(Fact.Figure figure) {
    put("figure", words(figure.quantity().number()));
    put("qualifier", figure.quantity().number().qualifiers());
    put("of", figure.quantity().thing().map(text::text));
    put("unit", figure.unit());
    put("indicator", figure.indicator());
    put("about", label(figure.about()));
    measure(figure.measure());
    time(figure.time());
    put("part of", figure.includedIn().map(text::text));
  }

  private void sanction(Fact.Sanction sanction) {
    put("measure", sanction.measureType());
    put("goods", Stream.concat(sanction.goods().stream(), sanction.otherGoods().stream().map(text::text)).collect(Collectors.joining(", ")));
    put("targets", labels(sanction.targets()));
    put("authorities", labels(sanction.authorities()));
    put("part of", label(sanction.partOf()));
    put("count", sanction.count().map(text::text));
    put("status", sanction.status());
    time(sanction.time());
  }

  private void measure(Fact.Measure measure) {
    put("change", measure.change());
    put("rate", measure.perPeriod());
    put("per", measure.perUnit().map(text::text));
  }

  private void time(Fact.Time time) {
    put("as of", time.asOf().map(FactValues::words));
    put("period", time.period().map(FactValues::words));
  }

  private String value(Fact.Value value) {
    return switch (value) {
      case Fact.Value.Of of -> of.thing().label();
      case Fact.Value.Words words -> text.text(words.range());
    };
  }

  private static String words(When when) {
    String start = when.start().map(Object::toString).orElse("..");
    String end = when.end().map(Object::toString).orElse("..");
    return start.equals(end) ? start : start + "/" + end;
  }

  private static String words(Number number) {
    String min = number.min().toPlainString();
    return number.isRange() ? min + " to " + number.max().toPlainString() : min;
  }

  private static Optional<String> label(Optional<Thing> thing) {
    return thing.map(Thing::label);
  }

  private static String labels(List<Thing> things) {
    return things.stream().map(Thing::label).collect(Collectors.joining(", "));
  }

  private static Optional<String> number(OptionalInt number) {
    return number.isPresent() ? Optional.of(String.valueOf(number.getAsInt())) : Optional.empty();
  }

  private void put(String name, Set<String> several) {
    put(name, several.stream().sorted().collect(Collectors.joining(", ")));
  }

  private void put(String name, Optional<String> value) {
    put(name, value.orElse(""));
  }

  private void put(String name, String value) {
    if (!value.isBlank()) {
      values.put(name, value);
    }
  }
}

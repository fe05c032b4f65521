package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.kamergraaf.mention.Citation;
import nl.kamergraaf.mention.Mention;
import nl.kamergraaf.mention.Money;
import nl.kamergraaf.mention.OfficeName;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.Sentence;

/** A statement of the letter, ready for the graph. Strings named after a scheme hold local names of its concepts. */
public sealed interface Fact {

  Basis basis();

  /**
   * A reference to another document: note in which it stands, sentence it supports, what the letter does with it, how far it is resolved;
   * {@code proof} is the sentence that says what the letter does, where that is another one than cites; {@code date} is the day by which the
   * text calls the document.
   */
  record Cites(
      Basis basis, Citation citation, List<Mover> movers, OptionalInt note, Optional<Sentence> supports, String treatment, Optional<Sentence> proof,
      String resolution, Optional<When> date)
      implements Fact {
    public Cites {
      movers = List.copyOf(movers);
    }
  }

  /** Who moved a motion: the name as written and the person of the register, if exactly one can be meant. */
  record Mover(String name, Optional<Entry> person) {}

  /** A sum of money and what the text says of it. */
  record Amount(Basis basis, Money money, Optional<String> flowType, Flow flow, Time time, Measure measure, Optional<Range> includedIn)
      implements Fact {

    /** What somebody reckons that is needed: its providers estimate, and give nothing. */
    public boolean isEstimate() {
      return flowType.filter("estimated-need"::equals).isPresent();
    }
  }

  /**
   * What a number measures besides a level or a total: {@code change} is a concept of the change scheme ("met 4 miljoen verhoogd" is an increase),
   * {@code perPeriod} one of the rate-period scheme; {@code perUnit} are the words for what it holds for each of ("€ 50 per huishouden").
   */
  record Measure(Optional<String> change, Optional<String> perPeriod, Optional<Range> perUnit) {
    public static final Measure NONE = new Measure(Optional.empty(), Optional.empty(), Optional.empty());

    /** What stands before or after a change, and not how much it is. */
    boolean isLevel() {
      return change.filter(concept -> concept.startsWith("level-")).isPresent();
    }
  }

  /** From whom, to whom, through what and what for; {@code subject} is a concept of the subject scheme. */
  record Flow(
      List<Thing> providers, Optional<Thing> recipient, List<Thing> channels, Optional<Range> purpose, Optional<String> subject) {

    static final Flow NONE = new Flow(List.of(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    public Flow {
      providers = List.copyOf(providers);
      channels = List.copyOf(channels);
    }
  }

  /** The moment for which something holds and the period it covers. */
  record Time(Optional<When> asOf, Optional<When> period) {
    public static final Time NONE = new Time(Optional.empty(), Optional.empty());
  }

  /** A count or percentage: unit and indicator where a scheme has them, what it is about, larger figure that contains it. */
  record Figure(
      Basis basis, Quantity quantity, Optional<String> unit, Optional<String> indicator, Optional<Thing> about, Time time, Measure measure,
      Optional<Range> includedIn) implements Fact {}

  /** A group of states or organisations: kind is a concept of the collaboration-kind scheme, areas of capability-area. */
  record Collaborates(Basis basis, Thing collaboration, Optional<String> collaborationKind, List<String> areas) implements Fact {
    public Collaborates {
      areas = List.copyOf(areas);
    }
  }

  /** An actor takes part in a collaboration, mission, fund or body, in a role of the participation-role scheme. */
  record Participates(Basis basis, Thing actor, Thing in, String role, Time time) implements Fact {}

  /** The status of a thing at a moment. */
  record HasStatus(Basis basis, Thing thing, String status, Time time) implements Fact {}

  /** One binary relation. */
  record Relates(Basis basis, Thing subject, Relation relation, Value value) implements Fact {}

  /** Relations that {@link Relates} can state; each is a property of the ontology. */
  enum Relation {
    SEAT,
    FOUNDING_INSTRUMENT,
    JURISDICTION_BASIS,
    CANDIDATE_HOST,
    HOST,
    ESTABLISHED_BY,
    JURISDICTION_OVER
  }

  /** The object of a relation. */
  sealed interface Value {
    record Of(Thing thing) implements Value {}

    record Words(Range range) implements Value {}
  }

  /** A condition that a state sets for hosting a body. */
  record HostCondition(Basis basis, Thing body, int ordinal, Range words) implements Fact {}

  /** A restriction: measure type and goods are concepts; goods without a concept stay words; it is part of a package or rests on a regime. */
  record Sanction(
      Basis basis, Optional<String> measureType, List<String> goods, List<Range> otherGoods, List<Thing> targets, List<Thing> authorities,
      Optional<Thing> partOf, Optional<Range> count, String status, Time time) implements Fact {
    public Sanction {
      goods = List.copyOf(goods);
      otherGoods = List.copyOf(otherGoods);
      targets = List.copyOf(targets);
      authorities = List.copyOf(authorities);
    }
  }

  /** A promise: by whom, to whom, what, by when; {@code status} is a concept of the status scheme (open, met). */
  record Undertakes(Basis basis, Thing by, Optional<Thing> to, Range what, Optional<When> due, String status) implements Fact {}

  /** A transfer, stationing or announced transfer of goods. */
  record Delivers(
      Basis basis, Optional<Thing> provider, Optional<Thing> recipient, Range goods, Optional<Range> count, String status, Time time)
      implements Fact {}

  /** A conference, summit or meeting outside the Kamer. */
  record Meets(Basis basis, String label, Optional<When> when, Optional<Thing> place, List<Thing> organisers, List<Thing> attendees)
      implements Fact {
    public Meets {
      organisers = List.copyOf(organisers);
      attendees = List.copyOf(attendees);
    }
  }

  /** A date or period in the text. */
  record Dates(Basis basis, When when) implements Fact {}

  /** An office in the text, with its country and holder where stated. */
  record NamesOffice(Basis basis, OfficeName office) implements Fact {}

  /** A name in the text and what it denotes; several candidates where that is open. */
  record Names(Basis basis, Mention mention, Optional<Thing> denotes, List<Entry> candidates) implements Fact {
    public Names {
      candidates = List.copyOf(candidates);
    }
  }

  /** An office on whose behalf the letter is also sent. */
  record OnBehalfOf(Basis basis, Thing office) implements Fact {}
}

package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.kamergraaf.mention.Hits;
import nl.kamergraaf.mention.LiteralScan;
import nl.kamergraaf.mention.Mention;
import nl.kamergraaf.mention.MentionReader;
import nl.kamergraaf.mention.Reading;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.text.ReadText;

/** Reads what a letter states: mentions first, then every rule on every sentence. Safe for use by several threads. */
public final class FactReader {

  private static final List<Rule> RULES =
      List.of(
          new CitationRule(false),
          new CitationRule(true),
          new OnBehalfRule(),
          new AmountRule(),
          new FigureRule(),
          new CollaborationRule(),
          new ParticipationRule(),
          new RelativeMembershipRule(),
          new CompositionRule(),
          new EstablishedByRule(),
          new BodyStatusRule(),
          new SeatRule(),
          new FoundingRule(),
          new JurisdictionRule(),
          new HostRule(),
          new HostConditionRule(),
          new PackageStatusRule(),
          new SanctionRule(),
          new DeliveryRule(),
          new UndertakingRule(),
          new EventRule(),
          new DateRule(),
          new OfficeRule(),
          new NameRule());

  private final Register register;
  private final Background background;
  private final LiteralScan scan;
  private final MentionReader mentions;
  private final List<Rule> rules;

  public FactReader(Register register) {
    this(register, RULES);
  }

  FactReader(Register register, List<Rule> rules) {
    this.rules = List.copyOf(rules);
    this.register = register;
    this.background = Background.of(register);
    this.scan = new LiteralScan(register);
    this.mentions = new MentionReader(register);
  }

  /** A rule as the documentation lists it: its name, how likely what it finds is right (0 to 1), and what it reads. */
  public record Listed(String name, double confidence, String reads) {}

  /** Every rule, in the order in which they run. */
  public static List<Listed> rules() {
    return RULES.stream().map(rule -> new Listed(rule.name(), Way.SAID.confidence(rule), rule.reads())).toList();
  }

  /** Facts in reading order. Rule by rule, not sentence by sentence: the processor keeps the code of one rule near while it lasts. */
  private List<Fact> facts(Story story, List<ReadLetter.Fault> faults) {
    List<View> views = story.views().stream().filter(view -> !view.blank()).toList();
    List<List<Fact>> stated = new ArrayList<>(views.size());
    views.forEach(view -> stated.add(new ArrayList<>(0)));
    List<Consumer<Fact>> out = stated.stream().<Consumer<Fact>>map(one -> fact -> add(one, fact)).toList();
    for (Rule rule : rules) {
      if (!rule.concerns(story)) {
        continue;
      }
      for (int i = 0; i < views.size(); i++) {
        if (rule.reads(views.get(i).sentence().paragraph().kind())) {
          apply(rule, views.get(i), out.get(i), faults);
        }
      }
    }
    List<Fact> facts = new ArrayList<>();
    stated.forEach(facts::addAll);
    return BodyLatest.only(facts);
  }

  /** A rule that breaks down at a sentence costs the letter what the rule would find there, and no more. */
  private static void apply(Rule rule, View view, Consumer<Fact> out, List<ReadLetter.Fault> faults) {
    try {
      rule.apply(view, out);
    } catch (RuntimeException | StackOverflowError e) {
      faults.add(new ReadLetter.Fault(rule.name(), view.sentence(), e));
    }
  }

  /** A part that two wordings or two rules tell is told once: "doet mee als deelnemer". */
  private static void add(List<Fact> stated, Fact fact) {
    boolean again = fact instanceof Fact.Participates part && stated.stream().anyMatch(
        other -> other instanceof Fact.Participates said && said.actor().equals(part.actor()) && said.in().equals(part.in()) && said.role().equals(part.role()) && said.basis().modality() == part.basis().modality());
    if (!again) {
      stated.add(fact);
    }
  }

  public ReadLetter read(ReadText text) {
    Hits hits = scan.scan(text);
    Reading reading = new Reading(text, register, hits);
    List<Mention> found = mentions.read(reading);
    Story story = new Story(text, background, reading.addressed(), hits, found);
    List<ReadLetter.Fault> faults = new ArrayList<>();
    List<Fact> facts = facts(story, faults);
    return new ReadLetter(text, found, facts, faults);
  }
}

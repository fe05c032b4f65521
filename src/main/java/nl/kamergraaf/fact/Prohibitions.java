package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/**
 * Measures that a sentence tells by what may no longer be done: "bedrijven mogen niet langer software aan Russische bedrijven leveren", "er
 * worden geen luxegoederen meer aan Rusland geleverd", "het is verboden chips naar Rusland te exporteren". Sanctions must be spoken of right there, and a state abroad be named.
 */
final class Prohibitions {

  private static final Set<String> MAY = Set.of("mogen", "mag");
  private static final Set<String> LETS = Set.of("laat", "laten");
  private static final Set<String> AGAIN = Set.of("weer", "opnieuw");
  private static final Set<String> PERMITTED = Set.of("toegestaan");
  private static final Set<String> OURS = Set.of("europese", "eu-bedrijven", "eu-marktdeelnemers");
  private static final Set<String> STILL = Set.of("nog", "voortaan");
  /** "mogen niet langer", "geen ... meer": it was allowed before. */
  private static final Set<String> HENCEFORTH = Set.of("langer", "meer", "voortaan");
  private static final Set<String> YET = Set.of("pas", "nog");
  private static final Set<String> PASSIVE = Set.of("worden", "wordt");
  private static final Set<String> NOT = Set.of("niet", "geen");
  private static final Set<String> ALLOWED = Set.of("toegestaan", "verboden");
  private static final Set<String> IS = Set.of("is", "blijft");
  private static final Set<String> IT = Set.of("het");
  /** One of these stands in every such sentence. */
  private static final Set<String> SOLD = Set.of("verkocht", "verkopen");
  private static final Set<String> TO = Set.of("aan", "naar");
  private static final Set<String> OPENS = Set.of("niet", "geen", "verboden", "vergunning", "weer");
  static final Set<String> ONLY = Set.of("slechts", "alleen", "uitsluitend", "enkel");
  private static final Set<String> LICENCES = Set.of("vergunning", "exportvergunning", "uitvoervergunning", "ontheffing");
  private static final Set<String> WITH = Set.of("met", "onder");
  static final String LICENCE = "licence-requirement";
  /** "mag nog slechts", "niet meer dan" */
  private static final Set<String> LIMITS = Set.of(LICENCE, "price-cap");
  /** Words from "met" to the licence: "met een voorafgaande vergunning". */
  private static final int NEAR = 4;
  /** "mag de EU niet worden ingevoerd" */
  private static final Set<String> INTO = Set.of("ingevoerd", "geïmporteerd", "binnen", "binnengebracht", "invoeren", "importeren");
  private static final Set<String> AND_NO = Set.of("en geen ", "en niet ", "of ");
  private static final Set<String> UNION = Set.of("eu-lidstaten", "eu-bedrijven", "eu-marktdeelnemers", "europese banken", "europese ondernemingen", "europese bedrijven", "europese marktdeelnemers");
  private static final Set<String> PORTS = Set.of("eu-havens", "eu-haven");
  private static final String INFINITIVE = "te";
  private static final String WHETHER = "of";
  private static final Set<String> MEDIA = Set.of("rt", "sputnik", "tass", "ruptly");
  private static final Set<String> BROADCAST = Set.of("uitzenden", "uitgezonden", "doorgeven", "doorgegeven");
  private static final Set<String> LONGER = Set.of("langer", "meer");

  private static final String EXPORT = "export-control";
  private static final Set<String> UNION_LANDS = Set.of("europa", "eu", "unie", "eu-landen", "lidstaten", "eu-lidstaten", "nederland");
  /** Words from "naar" to them: "naar de Europese Unie". */
  private static final int HERE = 3;
  private static final Set<String> DECIDES = Set.of("besloot", "besloten", "beslist");
  private static final Set<String> DECIDERS = Set.of("raad", "veiligheidsraad", "eu");

  private Prohibitions() {}

  static List<Restrictions.Found> in(View view) {
    List<Restrictions.Found> found = new ArrayList<>();
    if (!view.mayHold(OPENS) || !Packages.aboutSanctions(view) && !closed(view) && !media(view) && !decided(view) || !plain(view)) {
      return found;
    }
    boolean abroad = abroad(view) || ports(view) || media(view) || view.mentionsSanctions() && Words.any(view, view.range(), SanctionWords.TARGETS);
    for (Clause clause : view.clauses()) {
      Range range = clause.range();
      List<Range> may = Words.in(view, range, lets(view, range) ? LETS : MAY).stream().filter(verb -> !view.wordBefore(verb.start()).equals(INFINITIVE)).toList(); // "vroegen te mogen uitzenden"
      List<Range> verbs = may.isEmpty() ? Words.in(view, range, PASSIVE) : may;
      boolean denied = Words.any(view, range, NOT);
      String opening = view.wordTable().opening(range.start());
      if (opening.equals(WHETHER) || clause.opener() == Clause.Opener.SUBORDINATE && opening.startsWith("waar")) {
        continue; // "Of omroepen niet meer mogen uitzenden, is onbekend", "de prijs waarboven olie niet mag worden vervoerd"
      }
      boolean longer = Words.any(view, range, LONGER);
      if (!verbs.isEmpty() && denied && (!itself(view, verbs.get(0)) || Words.any(view, verbs.get(0), LETS)) && (abroad && !may.isEmpty() || longer && (abroad || view.story().mainlySanctions() || !view.packages().isEmpty() || HeldStages.told(view).isPresent()))) {
        Optional<Restrictions.Found> first = stopped(view, range, !may.isEmpty()).filter(one -> one.range().start() > verbs.get(0).start() || view.propositions().same(verbs.get(0), one.range())); // not "die erbij betrokken waren, mogen niet meer in"
        first.ifPresent(one -> found.add(new Restrictions.Found(one.type().equals(EXPORT) ? outward(view, range) : one.type(), whom(view, range, one).orElse(verbs.get(0)).to(one.range()))));
        first.flatMap(one -> second(view, Story.after(one.range(), range), !may.isEmpty())).filter(one -> !one.type().equals(first.get().type())).ifPresent(found::add);
      }
      if (abroad && again(view, range)) {
        stopped(view, range, true).ifPresent(found::add); // "mogen pompen weer naar Syrië worden uitgevoerd"
      }
      licensed(view, range, may).filter(one -> abroad).ifPresent(found::add);
      for (Range allowed : Words.in(view, range, ALLOWED)) {
        boolean forbidden = view.lower(allowed).equals("verboden") ? !denied : denied;
        if (abroad && forbidden && Words.any(view, range, IS) && Words.any(view, range, IT)) {
          stopped(view, Story.after(allowed, view.segmentOf(allowed)), true).ifPresent(one -> found.add(new Restrictions.Found(one.type(), allowed.to(one.range()))));
        }
      }
    }
    return found;
  }

  /** What keeps goods from leaving: "mogen geen wapens meer naar Mali", but "mag geen goud meer naar Europa uitvoeren" keeps them out of where they are to go. */
  static String outward(View view, Range clause) {
    Words words = view.wordTable();
    boolean here = Words.in(view, clause, TO).stream().map(to -> words.startingAt(to.end())).anyMatch(next -> words.any(next, Math.min(words.size(), next + HERE), UNION_LANDS));
    return here ? BarTargets.GOODS : Words.any(view, clause, BarFrames.ARMS) ? "arms-embargo" : EXPORT;
  }

  /** "Met vijf banken mag geen zaken meer worden gedaan": those before the verb, so many of them, are of the words. */
  private static Optional<Range> whom(View view, Range clause, Restrictions.Found one) {
    boolean dealings = one.type().equals("transaction-ban") && WITH.contains(view.wordTable().opening(clause.start()));
    return dealings ? view.mentions(Quantity.class, clause).stream().filter(count -> count.range().end() < one.range().start() && ListedCounts.listable(view, count)).map(Quantity::range).findFirst() : Optional.empty();
  }

  /** "laat Japan geen drones meer uitvoeren": a state that has imposed it. */
  private static boolean lets(View view, Range clause) {
    return Words.any(view, clause, LETS) && Words.any(view, clause, LONGER) && view.mentions(Name.class, clause).stream().anyMatch(name -> name.kind() == Kind.COUNTRY && Things.acts(name) && Things.sanctions(view, name) && !Governor.of(view, name.range().start()).isPreposition() && name.entry().filter(entry -> SanctionWords.target(view, entry)).isEmpty());
  }

  /** What may be done again was forbidden, and is not any more. */
  static boolean again(View view, Range clause) {
    boolean may = Words.any(view, clause, MAY) && (Words.any(view, clause, PASSIVE) || Words.any(view, clause, OURS)) || Words.any(view, clause, PERMITTED); // not "Belavia mag weer onderdelen afnemen"
    return may && Words.any(view, clause, AGAIN) && !Words.any(view, clause, NOT) && !Words.any(view, clause, ONLY) && !Words.any(view, clause, YET);
  }

  /** What may no longer be done is as far as the package that says so; an entry ban is told of those who are listed just then. */
  static String stage(View view, Restrictions.Found one, List<MeasureStages.Last> packages) {
    Range clause = view.clauseOf(one.range()).range();
    boolean begins = (one.type().equals("travel-ban") && one.frame().isEmpty() || Words.any(view, clause, LIMITS.contains(one.type()) ? STILL : HENCEFORTH)) && !ActedStages.stands(view, clause); // "mag nog slechts met een vergunning"
    Optional<Predicates.Said> proposed = ByProposal.brings(view).map(cue -> new Predicates.Said("proposed", cue, Modality.FACT)); // "Ook zouden zij de Unie niet meer in mogen"
    if (proposed.isEmpty() && again(view, clause)) {
      return "lifted";
    }
    return proposed.or(() -> packages.stream().map(MeasureStages.Last::said).filter(said -> said.modality() == Modality.FACT).findFirst()).or(() -> HeldStages.told(view)).map(Predicates.Said::stage).orElse(begins ? "adopted" : "in-force");
  }

  /** "mag nog slechts met een vergunning worden geleverd", "mogen alleen met een vergunning worden uitgevoerd" */
  private static Optional<Restrictions.Found> licensed(View view, Range clause, List<Range> may) {
    Words words = view.wordTable();
    boolean only = !may.isEmpty() && Words.any(view, clause, ONLY);
    boolean licence = only && Words.in(view, clause, LICENCES).stream().anyMatch(noun -> words.any(Math.max(0, words.startingAt(noun.start()) - NEAR), words.startingAt(noun.start()), WITH));
    return licence ? stopped(view, clause, true).map(one -> new Restrictions.Found(LICENCE, may.get(0).to(one.range()))) : Optional.empty();
  }

  /** "... niet meer aandoen en geen diensten meer ontvangen": what else they may not do. */
  private static Optional<Restrictions.Found> second(View view, Range rest, boolean infinitive) {
    boolean goesOn = AND_NO.stream().anyMatch(view.lower(rest).strip()::startsWith);
    return goesOn ? stopped(view, rest, infinitive).map(one -> new Restrictions.Found(one.type(), new Range(rest.start() + 1, one.range().end()))) : Optional.empty();
  }

  /** "Rusland mag geen staal meer uitvoeren": the state itself is forbidden to do it. */
  private static boolean itself(View view, Range verb) {
    return view.mentions(Name.class).stream().anyMatch(name -> name.kind() == Kind.COUNTRY && name.form() != Spelling.Form.ADJECTIVE && !Governor.of(view, name.range().start()).isPreposition() && (verb.start() - name.range().end() == 1 || name.range().start() - verb.end() == 1));
  }

  /** The verb of what is no longer done: an infinitive behind "mogen", a participle behind "worden", both in "mogen niet worden ingevoerd". */
  private static Optional<Restrictions.Found> stopped(View view, Range clause, boolean infinitive) {
    Words words = view.wordTable();
    boolean passive = !infinitive || Words.any(view, clause, PASSIVE);
    for (int i = words.startingAt(clause.start()); i < words.size() && words.range(i).end() <= clause.end(); i++) {
      Range verb = words.range(i);
      boolean participle = !words.lower(i).endsWith("en") || words.lower(i).endsWith("nomen") || words.lower(i).endsWith("zonden");
      Optional<String> type = participle ? passive ? Bans.stops(view, clause, verb) : Optional.empty() : infinitive ? Bans.stops(view, clause, verb) : Optional.empty();
      boolean sold = SOLD.contains(words.lower(i)) && !Words.any(view, clause, TO);
      if (type.isPresent() && !sold) { // "de woningen mogen niet worden verkocht": frozen
        return Optional.of(new Restrictions.Found(type.get(), verb));
      }
    }
    return Optional.empty();
  }

  /** Nothing but the ban itself is denied, and nothing is asked, possible, wished or to come. */
  private static boolean plain(View view) {
    if (view.whole() != Modality.FACT) {
      return false;
    }
    for (Hit.OfConcept cue : view.cues("modality")) {
      boolean would = ByProposal.would(view, cue.range());
      if (!would && !cue.concept().name().equals(Modality.NEGATED.concept()) && !cue.concept().name().equals(Modality.FACT.concept())) {
        return false;
      }
    }
    return true;
  }

  /** "De Raad besloot dat pompen niet langer naar Rusland mogen": those who decide on sanctions, and a state under them. */
  private static boolean decided(View view) {
    return Words.any(view, view.range(), DECIDES) && Words.any(view, view.range(), DECIDERS) && Words.any(view, view.range(), LONGER)
        && view.mentions(Name.class).stream().anyMatch(name -> name.kind() == Kind.COUNTRY && name.entry().filter(entry -> SanctionWords.target(view, entry)).isPresent());
  }

  /** Into or out of the Union, and of a state whose goods are under sanctions: shown without the word. */
  private static boolean closed(View view) {
    List<Name> names = view.mentions(Name.class);
    boolean union = view.mayHold(UNION) || names.stream().anyMatch(name -> name.kind() == Kind.ORGANISATION && Things.sanctions(view, name) && (Governor.of(view, name.range().start()).isPreposition() || name.range().start() > view.range().start() + 1 && Words.any(view, Story.after(name.range(), view.clauseOf(name.range()).range()), INTO))); // "mag de EU niet meer worden ingevoerd"
    return ports(view) || union && names.stream().anyMatch(name -> name.kind() == Kind.COUNTRY && Things.sanctions(view, name) && name.entry().filter(entry -> SanctionWords.target(view, entry)).isPresent());
  }

  /** Ships may not call at the ports of the Union any longer, where the sentence or one beside it speaks of sanctions: "geen EU-havens meer aandoen". */
  private static boolean ports(View view) {
    return view.mayHold(PORTS) && Words.any(view, view.range(), LONGER) && (Packages.aboutSanctions(view) || view.story().after(view).filter(Packages::mentionsSanctions).isPresent());
  }

  /** "RT en Sputnik mogen niet meer uitzenden": the state's own broadcasters. */
  private static boolean media(View view) {
    return view.mayHold(MEDIA) && Words.any(view, view.range(), MEDIA) && Words.any(view, view.range(), BROADCAST);
  }

  /** A state abroad is named, or the sentence before tells of a measure against one. */
  private static boolean abroad(View view) {
    return state(view) || view.story().before(view).stream().anyMatch(earlier -> state(earlier) && !earlier.restrictions().isEmpty());
  }

  private static boolean state(View view) {
    return view.mentions(Name.class).stream().anyMatch(name -> name.kind() == Kind.COUNTRY && Things.sanctions(view, name));
  }
}

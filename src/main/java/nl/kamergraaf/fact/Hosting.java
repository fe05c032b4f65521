package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/**
 * That a state hosts a body, or would: "Nederland treedt op als gastland van het tribunaal", "België huisvest de commissie", and what
 * {@link HostOffer} reads.
 *
 * @param words those that say so
 * @param candidate the state is not the host yet
 */
record Hosting(Thing body, Thing host, Range words, Modality modality, boolean candidate) {

  private static final int NEAR = 30;
  private static final Set<String> HOUSES = Set.of("huisvest", "huisvesten", "huisvestte", "herbergt", "herbergen");
  private static final Set<String> WILLING = Set.of("bereid", "bereidheid");
  private static final Set<Modality> DECIDED = Set.of(Modality.FACT, Modality.FUTURE, Modality.EXPECTATION, Modality.NEGATED);
  private static final Set<String> POSSIBLE = Set.of("mogelijkheid", "mogelijk", "optie", "idee", "voorstel", "verzoek", "akkoord", "vraag", "scenario", "overweging");

  static Optional<Hosting> of(View view) {
    if (!HostOffer.mayStand(view) && !view.wordTable().mayHave(HOUSES)) {
      return Optional.empty();
    }
    Optional<HostOffer> offer = HostOffer.of(view);
    if (offer.isPresent()) {
      return offer.map(told -> new Hosting(told.body(), told.host(), told.words(), told.modality(), true));
    }
    for (Range word : Words.in(view, view.range(), HostOffer.HOST)) {
      Optional<Hosting> told = land(view, word);
      if (told.isPresent()) {
        return told;
      }
    }
    return Words.in(view, view.range(), HOUSES).stream().map(verb -> houses(view, verb)).flatMap(Optional::stream).findFirst();
  }

  /** "is gastland van X", "treedt op als gastland", "het Nederlandse gastlandschap". */
  private static Optional<Hosting> land(View view, Range word) {
    Range clause = view.clauseOf(word).range();
    Optional<Thing> own = adjective(view, word);
    List<Thing> hosts = own.map(List::of).orElseGet(() -> Things.states(view, clause, as(view, word) ? new Range(clause.end(), clause.end()) : word));
    if (hosts.size() != 1) {
      return Optional.empty();
    }
    Optional<Modality> under = under(view, word);
    boolean willing = Words.any(view, clause, WILLING) || under.isPresent() || own.isPresent() && SetConditions.speaks(view);
    boolean coming = view.text().text().startsWith(" te worden", word.end());
    Modality said = Modalities.stronger(view.modality(word), coming ? Modality.INTENTION : Modality.FACT);
    Modality modality = under.orElse(willing && said != Modality.NEGATED && said != Modality.REQUESTED ? Modality.WILLING_UNDER_CONDITIONS : said);
    Optional<Thing> body = view.bodies().isEmpty() ? HostOffer.before(view, word) : own.isPresent() ? near(view, word) : HostOffer.ofLand(view, word);
    return body.map(thing -> new Hosting(thing, hosts.get(0), word, modality, willing || !DECIDED.contains(modality)));
  }

  /** "Nederland huisvest het tribunaal", "zal het tribunaal huisvesten". */
  private static Optional<Hosting> houses(View view, Range verb) {
    Range clause = view.clauseOf(verb).range();
    List<Thing> hosts = Things.states(view, clause, verb);
    boolean infinitive = view.wordBefore(verb.start()).equals("te");
    Modality said = Modalities.stronger(view.modality(verb), infinitive ? Modality.INTENTION : Modality.FACT);
    Optional<Thing> body = HostOffer.housed(view, verb);
    return body.filter(thing -> hosts.size() == 1).map(thing -> new Hosting(thing, hosts.get(0), verb, said, infinitive));
  }

  /** "bereid verklaard dat Nederland als gastland optreedt", "de mogelijkheid dat": what the clause before makes of it. */
  private static Optional<Modality> under(View view, Range word) {
    Clause own = view.clauseOf(word);
    int that = view.lower(own.range()).indexOf("dat ");
    Range before = new Range(view.range().start(), that < 0 ? view.range().start() : Math.min(own.range().start() + that, word.start()));
    if (that < 0 || before.length() == 0) {
      return Optional.empty();
    }
    boolean possible = Words.any(view, before, POSSIBLE);
    boolean willing = Words.any(view, before, WILLING);
    return willing ? Optional.of(Modality.WILLING_UNDER_CONDITIONS) : possible ? Optional.of(Modality.POSSIBILITY) : Optional.empty();
  }

  /** The body of a sentence that speaks of the hosting as of something known: "voor het gastlandschap van X stelt Nederland". */
  static Optional<Thing> spokenOf(View view) {
    boolean state = !Things.states(view, view.range(), new Range(view.range().end(), view.range().end())).isEmpty();
    return state && !view.bodies().isEmpty() ? Words.in(view, view.range(), HostOffer.HOST).stream().findFirst().flatMap(word -> HostOffer.ofLand(view, word)) : Optional.empty();
  }

  /** "Als gastland draagt Nederland": who it is may stand behind it. */
  private static boolean as(View view, Range word) {
    return view.wordBefore(word.start()).equals("als");
  }

  private static Optional<Thing> near(View view, Range word) {
    return Bodies.governing(view, view.bodies(), word).filter(body -> body.range().start() >= word.end() && body.range().start() - word.end() <= NEAR).map(Bodies.Found::thing);
  }

  /** "het Nederlandse gastlandschap" */
  private static Optional<Thing> adjective(View view, Range word) {
    return view.mentions(Name.class).stream()
        .filter(name -> name.kind() == Kind.COUNTRY && name.form() == Spelling.Form.ADJECTIVE && word.start() - name.range().end() == 1)
        .findFirst()
        .flatMap(Things::of);
  }
}

package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/**
 * Where a body sits, told of the one that the text is about: "Zij zetelt in Genève", "De zetel is Genève", "Genève is als zetel aangewezen".
 *
 * @param words those that say so
 */
record SeatNouns(Thing body, Thing place, Range words, Modality modality) {

  static final Set<String> SEATS = Set.of("zetel", "zetelplaats", "vestigingsplaats", "standplaats", "thuisbasis", "hoofdzetel");
  private static final Set<String> OFFICES = Set.of("kantoor", "hoofdkantoor", "hoofdkwartier");
  private static final Set<String> MAKES = Set.of("is", "wordt", "werd", "blijft", "was");
  private static final Set<String> PURPOSES = Set.of("voor", "van", "aan", "over", "bij", "uit", "naar");
  /** A seat that is offered is none yet. */
  private static final Set<String> OFFERS = Set.of("aangeboden", "biedt", "bood", "bieden", "bereid", "wil", "willen", "verlenen");
  private static final String WHOSE = "waarvan";
  private static final String AS = "als";
  private static final String WITH = "met";
  private static final Set<String> HAS = Set.of("heeft", "had", "kent", "kreeg", "houdt");
  private static final Set<String> CHOSEN = Set.of("aangewezen", "gekozen", "geopteerd", "vastgesteld", "uitgekozen", "bepaald", "afgesproken");
  private static final Set<String> COMING = Set.of("wordt");
  private static final Set<String> SERVES = Set.of("fungeert", "fungeren", "fungeerde", "dient", "dienen", "diende");
  private static final Set<String> CHOICE = Set.of("gekozen", "geopteerd", "keuze", "keus");
  private static final Set<String> HOUSES = Set.of("huisvest", "huisvesten", "herbergt", "herbergen", "onderdak");
  private static final Set<String> OBJECTS = Set.of("voor", "op");
  private static final Set<String> WISHES = Set.of("aangeboden", "aanbieden", "bereid", "wil", "willen", "wilde", "hoopt", "te", "zou", "zouden", "kan", "kunnen", "kon", "konden", "mag", "mogen", "mocht", "moet", "moeten", "wilden", "wenst", "wenste", "overweegt");
  static final Set<String> MEANT = Set.of("beoogde", "mogelijke", "voorgestelde", "toekomstige", "gewenste", "voorziene", "geplande");

  /** In a sentence that names no body: each word for sitting with the one town of its clause. */
  static List<SeatNouns> taken(View view, List<Range> sits) {
    List<SeatNouns> found = new ArrayList<>();
    for (Range word : sits) {
      Range clause = view.clauseOf(word).range();
      boolean office = OFFICES.contains(view.lower(word)) && PURPOSES.contains(Governor.of(view, word.start()).word()); // "geld voor haar kantoor in X"
      if (office || Words.any(view, clause, OFFERS)) {
        continue;
      }
      List<SeatPlaces.Placed> places = SeatPlaces.in(view, clause);
      Optional<Bodies.Found> body = places.size() == 1 ? whose(view, word) : Optional.empty();
      body.ifPresent(one -> found.add(new SeatNouns(one.thing(), places.get(0).thing(), word, view.modality(word))));
    }
    return found;
  }

  /** A town that no preposition governs, and the noun, in one clause. */
  static List<SeatNouns> named(View view) {
    List<SeatNouns> found = new ArrayList<>();
    List<Range> nouns = new ArrayList<>(Words.in(view, view.range(), SEATS));
    Words.in(view, view.range(), OFFICES).stream().filter(office -> view.wordBefore(office.start()).equals(AS)).forEach(nouns::add);
    for (Range noun : nouns) {
      Range clause = view.clauseOf(noun).range();
      boolean as = view.wordBefore(noun.start()).equals(AS);
      boolean serves = as && Words.any(view, clause, SERVES);
      Optional<SeatPlaces.Placed> chosen = as && Words.any(view, clause, CHOICE) ? SeatPlaces.after(view, clause, OBJECTS) : Optional.empty(); // "Als zetel is gekozen voor Genève", "is als zetel de keuze gevallen op Genève"
      List<SeatPlaces.Placed> places = serves || Words.any(view, clause, MAKES) ? chosen.map(List::of).orElseGet(() -> SeatPlaces.free(view, clause)) : List.of();
      Optional<Bodies.Found> body = places.size() == 1 ? related(view, clause).or(() -> BodyReference.owner(view, noun)).or(() -> only(view, noun)) : Optional.empty();
      boolean meant = as && !serves && !Words.any(view, clause, CHOSEN); // "wordt genoemd als zetel"
      body = meant ? Optional.empty() : body;
      Modality own = MEANT.contains(view.wordBefore(noun.start())) ? Modality.INTENTION : Words.any(view, clause, COMING) ? Modality.FUTURE : Modality.FACT;
      body.ifPresent(one -> found.add(new SeatNouns(one.thing(), places.get(0).thing(), noun, Modalities.stronger(view.modality(noun), own))));
    }
    found.addAll(housing(view));
    return found;
  }

  /** "Mombasa zal haar huisvesten", "Genève biedt het onderdak": a town houses the body that a pronoun stands for; one that only wants to is no seat yet. */
  private static List<SeatNouns> housing(View view) {
    Words words = view.wordTable();
    List<SeatNouns> found = new ArrayList<>();
    for (Range verb : Words.in(view, view.range(), HOUSES)) {
      Range clause = view.clauseOf(verb).range();
      List<SeatPlaces.Placed> places = Words.any(view, clause, WISHES) ? List.of() : SeatPlaces.free(view, clause);
      boolean opens = places.size() == 1 && places.get(0).range().start() == words.range(words.startingAt(clause.start())).start();
      if (opens) {
        BodyReference.object(view, verb).ifPresent(body -> found.add(new SeatNouns(body.thing(), places.get(0).thing(), verb, view.modality(verb))));
      }
    }
    return found;
  }

  /** "het hof, waarvan Genève de zetel is" */
  private static Optional<Bodies.Found> related(View view, Range clause) {
    return view.wordTable().opening(clause.start()).equals(WHOSE) ? Bodies.beside(view, clause) : Optional.empty();
  }

  static List<SeatNouns> all(View view, List<Bodies.Found> bodies) {
    List<SeatNouns> all = as(view, bodies);
    all.addAll(SeatShelters.of(view));
    return all;
  }

  /** "heeft Nairobi als standplaats", ", met Nairobi als zetel,": a town right before "als". */
  private static List<SeatNouns> as(View view, List<Bodies.Found> bodies) {
    Words words = view.wordTable();
    List<SeatNouns> found = new ArrayList<>();
    for (Range noun : Words.in(view, view.range(), SEATS)) {
      int at = words.startingAt(noun.start()) - 1;
      boolean meant = at > 0 && MEANT.contains(words.lower(at));
      int as = meant ? at - 1 : at;
      Optional<Name> town = as < 1 || !words.lower(as).equals(AS) ? Optional.empty() : view.mentions(Name.class).stream().filter(name -> name.kind() == Kind.PLACE && name.range().end() == words.range(as - 1).end()).findFirst();
      boolean with = town.filter(name -> WITH.equals(view.wordBefore(name.range().start()))).isPresent();
      Range rest = ListedParts.trimmed(view, Story.after(noun, view.clauseOf(noun).range()));
      boolean has = with || Words.any(view, view.clauseOf(noun).range(), HAS) && (rest.length() == 0 || HAS.contains(view.lower(rest))); // not "heeft X als standplaats afgewezen"
      Optional<Bodies.Found> body = town.isEmpty() || !has ? Optional.empty() : with ? Bodies.governing(view, bodies, noun) : BodySubject.of(view, noun);
      Modality modality = meant ? Modality.INTENTION : view.modality(noun);
      body.ifPresent(one -> Things.of(town.get()).ifPresent(place -> found.add(new SeatNouns(one.thing(), place, noun, modality))));
    }
    return found;
  }

  /** "Kenia huisvest deze commissie, en Nairobi wordt de zetel": the one body of a sentence with a clause for the seat. */
  private static Optional<Bodies.Found> only(View view, Range noun) {
    boolean apart = view.spoken().stream().noneMatch(body -> view.clauseOf(noun).range().contains(body.range())) || view.spoken().stream().allMatch(body -> body.range().end() < noun.start() && Words.any(view, new Range(body.range().end(), noun.start()), Set.of("en")));
    return apart && Bodies.only(view.spoken()).isPresent() ? Optional.of(view.spoken().get(0)) : Optional.empty();
  }

  /** Whose it is where the sentence names no body. */
  private static Optional<Bodies.Found> whose(View view, Range word) {
    boolean noun = SEATS.contains(view.lower(word)) || OFFICES.contains(view.lower(word));
    Optional<Bodies.Found> own = noun ? BodyReference.owner(view, word) : Optional.empty();
    return own.or(() -> BodySubject.of(view, word, false));
  }
}

package nl.kamergraaf.fact;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.bundled.Wordlist;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.text.Range;

/** Whether what a wording tells is of something else than a body that only stands in the same sentence: "een klacht bij het hof, die is afgewezen". */
final class StageOwners {

  private static final Wordlist WORDS = Wordlist.beside(StageOwners.class, "stage-owner-words.txt");
  private static final Set<String> BESIDE = WORDS.all("beside");
  private static final Set<String> RELATIVES = WORDS.all("relative");
  private static final Set<String> THAT = WORDS.all("that");
  private static final Set<String> TAKES_UP = WORDS.all("takes-up");
  private static final Set<String> SETTLED = WORDS.all("settled");
  private static final Set<String> LEADS = WORDS.all("leads");
  private static final Set<String> COULD = WORDS.all("could");
  private static final Set<String> MANAGED = WORDS.all("managed");
  private static final String OF = "van";
  private static final String JOINS = "en";
  private static final String BETWEEN = "tussen";
  /** Words from "tussen" to the last of the parties. */
  private static final int PARTIES = 8;
  private static final String AND = ", en ";
  private static final String SETTLES = "announced";
  private static final String REFUSED = "rejected";
  private static final String ENDED = "ended";
  private static final String SIGNED = "treaty-signed";
  private static final String OF_NEUTER = "dat";
  private static final Set<String> NEUTER = Set.of("het", "dit");
  private static final Set<String> COMMON = Set.of("de", "deze");
  private static final Set<Modality> WISHES = EnumSet.of(Modality.INTENTION, Modality.POSSIBILITY, Modality.WILLING_UNDER_CONDITIONS, Modality.CONDITIONAL, Modality.REQUESTED, Modality.NEGATED);
  private static final Set<String> ARTICLES = Set.of("de", "het", "een");
  private static final Set<String> OVER = Set.of("ended", "lifted", "suspended", "extended", "rejected", "established");
  /** A comma and a blank. */
  private static final int ADJACENT = 2;

  private StageOwners() {}

  /** Of the thing of another clause, or of where the body will be. */
  static boolean another(View view, Range body, Predicates.Said said) {
    Range cue = said.cue();
    if (cue.overlaps(body)) {
      return false;
    }
    if (successor(view, body, said) || changed(view, body) || party(view, body) || concluded(view, said) || after(view, body, said) || wished(view, said)) {
      return true;
    }
    return cue.end() <= body.start() ? before(view, body, cue) || said.stage().equals(SETTLES) && settles(view, body, cue) : aside(view, body, said) || counted(view, body, said) || below(view, body, cue) || within(view, body, said);
  }

  /** "hervatte haar werk nadat de missie haar taak had beëindigd": behind its conjunction another has what was ended. */
  private static boolean after(View view, Range body, Predicates.Said said) {
    Words words = view.wordTable();
    int cue = words.startingAt(said.cue().start());
    int first = words.startingAt(body.end());
    int conjunction = cue - 1;
    while (conjunction > first && !words.breaks(conjunction) && !WORDS.has("conjunction", words.lower(conjunction))) {
      conjunction--;
    }
    if (conjunction <= first || words.breaks(conjunction)) {
      return false; // "het hof, dat de staten instelden, heeft zijn werk beëindigd"
    }
    int subject = conjunction + 1;
    int own = subject;
    while (own < cue && !WORDS.has("possessive", words.lower(own))) {
      own++;
    }
    boolean another = OVER.contains(said.stage()) && own < cue && own > subject && (ARTICLES.contains(words.lower(subject)) || Character.isUpperCase(view.text().text().charAt(words.range(subject).start())));
    return another && !itself(view, words.range(subject).to(words.range(own - 1)), body);
  }

  private static boolean itself(View view, Range subject, Range body) {
    Optional<Thing> thing = view.spoken().stream().filter(one -> one.range().equals(body)).map(Bodies.Found::thing).findFirst();
    return view.spoken().stream().anyMatch(one -> subject.contains(one.range()) && thing.filter(one.thing()::equals).isPresent());
  }

  /** "is bereid een verdrag te sluiten waarmee het hof wordt ingesteld": who only wants or denies the treaty does not prepare the body. */
  private static boolean wished(View view, Predicates.Said said) {
    int at = view.clauses().indexOf(view.clauseOf(said.cue()));
    Optional<BodyPlaces.Place> treaty = said.modality() == Modality.FUTURE ? BodyPlaces.founded(view, at) : Optional.empty();
    return treaty.isPresent() && (WISHES.contains(view.modality(treaty.get().thing())) || treaty.get().spans().stream().anyMatch(span -> Words.any(view, span, WORDS.all("only-wished"))));
  }

  /** "is opgevolgd door de commissie", "opgegaan in de missie": the end is of the one before it. */
  private static boolean successor(View view, Range body, Predicates.Said said) {
    Range governor = Governor.of(view, body.start()).range();
    return said.stage().equals(ENDED) && said.cue().contains(governor) && Refusals.WORDS.has("succeeded", view.lower(governor));
  }

  /** "De overeenkomst tussen Kenia en het hof dateert van 2007": the body is a party to it. */
  private static boolean party(View view, Range body) {
    Words words = view.wordTable();
    int at = words.startingAt(body.start()) - 1;
    at = at >= 0 && (NEUTER.contains(words.lower(at)) || COMMON.contains(words.lower(at))) ? at - 1 : at;
    boolean joined = at > 1 && words.lower(at).equals(JOINS);
    for (int i = at - 1; joined && i > 0 && i > at - PARTIES && !Verbs.finite(words.lower(i)); i--) {
      if (words.lower(i).equals(BETWEEN)) {
        return Founding.TREATIES.contains(words.lower(i - 1)) || BodyPlaces.kind(words.lower(i - 1)).isEmpty();
      }
    }
    return false;
  }

  /** "Kenia en het hof sloten een zetelverdrag": what was concluded is something else. */
  private static boolean concluded(View view, Predicates.Said said) {
    Words words = view.wordTable();
    int next = words.startingAt(said.cue().end());
    boolean closing = said.stage().equals(ENDED) && WORDS.has("closes", view.lower(said.cue()));
    if (closing && Words.in(view, view.clauseOf(said.cue()).range(), WORDS.all("branch")).stream().anyMatch(office -> view.text().text().startsWith(" in ", office.end()))) {
      return true; // "sloot in 2020 zijn kantoor in Oman"
    }
    boolean treaty = closing && Words.of(view, Story.after(said.cue(), view.clauseOf(said.cue()).range())).stream().anyMatch(word -> Instruments.head(view.lower(word)) && !Governor.of(view, word.start()).isPreposition());
    if (treaty) {
      return true; // "sloot in mei een verdrag met Oman"
    }
    boolean closes = closing && next < words.size() && words.range(next).start() - said.cue().end() == 1;
    return closes && WORDS.has("object-article", words.lower(next)) && !Words.any(view, view.clauseOf(said.cue()).range(), WORDS.all("doors"));
  }

  /** "De uitbreiding van het hof is voorgesteld": what is told of that. */
  private static boolean changed(View view, Range body) {
    Governor governor = Governor.of(view, body.start());
    return governor.word().equals(OF) && WORDS.has("changes", view.wordBefore(governor.range().start()));
  }

  /** "Het verdrag over het hof is in mei gesloten", "het verdrag tot oprichting van het hof": the treaty was, and not the body. */
  static Predicates.Said ofTreaty(View view, Range body, Predicates.Said said) {
    Governor governor = Governor.of(view, body.start());
    boolean treaty = said.stage().equals(ENDED) && WORDS.has("closes", view.lower(said.cue())) && governor.isPreposition() && (Founding.TREATIES.contains(view.wordBefore(governor.range().start())) || Founding.of(view, body).treaty());
    return treaty ? new Predicates.Said(SIGNED, said.cue(), said.modality()) : said;
  }

  /** "kon dankzij Canada snel worden opgericht" is done; what otherwise "kon worden opgericht" need not be. */
  static Optional<Predicates.Said> done(View view, Predicates.Said said) {
    Range clause = view.clauseOf(said.cue()).range();
    if (said.modality() != Modality.FUTURE || !Words.any(view, clause, COULD)) {
      return Optional.of(said);
    }
    return Words.any(view, clause, MANAGED) ? Optional.of(new Predicates.Said(said.stage(), said.cue(), Modality.FACT)) : Optional.empty();
  }

  /** "richtte een instantie op, en het hof nam kennis van klachten": the body opens a clause of its own. */
  private static boolean before(View view, Range body, Range cue) {
    Words words = view.wordTable();
    int next = words.startingAt(body.end());
    boolean verb = next < words.size() && words.range(next).start() - body.end() == 1 && (Verbs.finite(words.lower(next)) || Clause.verb(words.lower(next)));
    return verb && !Governor.of(view, body.start()).isPreposition() && (view.words(new Range(cue.end(), body.start())).startsWith(AND) || view.words(new Range(Math.max(0, cue.end() - 1), body.start())).startsWith(AND));
  }

  /** "maakte bekend dat het hof in Oslo wordt gevestigd": the seat is announced. */
  private static boolean settles(View view, Range body, Range cue) {
    return Words.any(view, new Range(cue.end(), body.start()), THAT) && Words.any(view, new Range(body.end(), view.range().end()), SETTLED);
  }

  /** "een klacht bij het hof in, die is afgewezen": the relative clause is not of the body, which only hangs beside and has another gender. */
  private static boolean aside(View view, Range body, Predicates.Said said) {
    Range clause = view.clauseOf(said.cue()).range();
    Governor governor = Governor.of(view, body.start());
    String opener = Words.first(view.lower(clause).strip());
    if (said.stage().equals(REFUSED) && BESIDE.contains(governor.word())) {
      return true; // "het verzoek aan het hof, dat is afgewezen"
    }
    if (clause.contains(body) || clause.start() - body.end() <= ADJACENT || !BESIDE.contains(governor.word()) || !RELATIVES.contains(opener)) {
      return false;
    }
    boolean neuter = NEUTER.contains(view.wordBefore(body.start()));
    boolean common = COMMON.contains(view.wordBefore(body.start()));
    return opener.equals(OF_NEUTER) ? common : neuter;
  }

  /** "zijn, na een arrest van het hof, twee namen geschrapt": told of those counted, and the body only hangs from a preposition. */
  private static boolean counted(View view, Range body, Predicates.Said said) {
    return OVER.contains(said.stage()) && Governor.of(view, body.start()).isPreposition() && view.mentions(Quantity.class, new Range(body.end(), said.cue().start())).stream()
        .anyMatch(count -> count.unit() == Quantity.Unit.COUNT && count.thing().filter(thing -> said.cue().start() - thing.end() == 1).isPresent() && !Governor.of(view, count.range().start()).isPreposition());
  }

  /** "het hof betekent dat er minder tribunalen worden opgericht": told in a clause with a subject of its own. */
  private static boolean below(View view, Range body, Range cue) {
    Words words = view.wordTable();
    List<Range> openers = Words.in(view, new Range(body.end(), cue.start()), THAT);
    if (openers.isEmpty()) {
      return false;
    }
    Range that = openers.get(openers.size() - 1);
    Range inside = new Range(that.end(), cue.start());
    int at = words.startingAt(that.start());
    boolean verb = at > 0 && (words.isIn(at - 1, LEADS) || Verbs.finite(words.lower(at - 1)) || Clause.verb(words.lower(at - 1)));
    return verb && !words.breaks(at - 1) && view.words(inside).indexOf(',') < 0 && !Words.any(view, inside, TAKES_UP);
  }

  /** "de beperkingen die het hof oplegde, zijn beëindigd": the body acts in the relative clause of what the sentence is about. */
  private static boolean within(View view, Range body, Predicates.Said said) {
    Words words = view.wordTable();
    int article = words.startingAt(body.start()) - 1;
    boolean relative = article > 1 && (NEUTER.contains(words.lower(article)) || COMMON.contains(words.lower(article))) && RELATIVES.contains(words.lower(article - 1)) && !words.breaks(article - 2);
    String between = relative && OVER.contains(said.stage()) ? view.words(new Range(body.end(), said.cue().start())) : "";
    int comma = between.indexOf(',');
    return comma > 0 && Words.any(view, new Range(body.end() + comma, said.cue().end()), Verbs.BE) && !Words.any(view, new Range(body.end() + comma, said.cue().end()), NEUTER);
  }
}

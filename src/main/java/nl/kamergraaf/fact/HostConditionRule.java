package nl.kamergraaf.fact;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Footnote;
import nl.kamergraaf.text.Range;

/** Conditions that a state sets for hosting a body: in the sentence that says so, in the one behind it, in a note at it or in a list below. */
final class HostConditionRule implements Rule {

  private static final String OWN = "gastlandvoorwaarden";
  private static final Set<String> REQUIRED = Set.of("vereist");
  /** "op voorwaarde dat" is of the deed beside it. */
  static final Set<String> UNDER = Set.of("op", "onder");
  private static final String WHERE = "waar";
  private static final String THAT = "dat";
  private static final String OF = "van";
  private static final String AS = "als";
  private static final Set<String> SETS = Set.of("stelt", "stelde", "verbindt", "verbond", "hanteert");
  static final Set<String> SETTING = HostCapacity.WORDS.all("setting");
  private static final Set<String> KAMER = Set.of("kamer");
  private static final Set<String> PRONOUNS = Set.of("het", "zij", "ze", "hij");
  private static final Set<String> POINTING = Set.of("dat", "dit");
  /** Before a conjunction that sets a condition: "zou dat slechts doen wanneer". */
  private static final Set<String> ONLY = Set.of("alleen", "slechts", "uitsluitend", "enkel", "pas");
  private static final String DO = "doen";
  /** Words from "dat" to "doen". */
  private static final int SO = 3;
  private static final Set<String> DOES = Set.of("doet", "doen", "deed", "deden");
  private static final Set<String> AND = Set.of("en");
  private static final Set<String> ARTICLES = Set.of("de", "het", "een");
  private static final String IN = "in";
  /** "ligt de eis ten grondslag dat" */
  private static final String GROUND = " ten grondslag ";
  private static final Set<Modality> SAID = Set.of(Modality.FACT, Modality.INTENTION, Modality.CONDITIONAL, Modality.WILLING_UNDER_CONDITIONS, Modality.FUTURE, Modality.EXPECTATION);
  /** Lines of a list, and sentences of a note, that may stand between a condition and what announces it. */
  private static final int FARTHEST = 20;
  /** Sentences from a further condition back to the hosting. */
  private static final int FEW = 5;
  private static final int SHORTEST = 4;
  /** Letters of "hof". */
  private static final int NOUN = 3;
  /** "12." */
  private static final int LONGEST_MARK = 3;

  @Override
  public String name() {
    return "body/host-condition";
  }

  @Override
  public String reads() {
    return "Voorwaarden om gastland te zijn: achter \"mits\" of \"op voorwaarde dat\", achter een dubbele punt, of in een lijst in de tekst of een noot: \"De gastlandvoorwaarden zijn: 1. ...; 2. ...\".";
  }

  @Override
  public boolean concerns(Story story) {
    return story.namesBodies();
  }

  @Override
  public void apply(View view, Consumer<Fact> out) {
    Optional<Range> item = item(view);
    if (item.isPresent()) {
      line(view, item.get(), out);
      return;
    }
    Optional<FurtherConditions> further = view.tooLong() ? Optional.empty() : FurtherConditions.of(view);
    Optional<Thing> going = further.flatMap(more -> going(view, more));
    if (going.isPresent()) {
      List<Range> parts = further.get().parts(view);
      accept(view, going.get(), further.get().clause() && view.hosting().isPresent() ? 1 : told(view) + 1, parts, out);
      return;
    }
    Optional<SetConditions> set = view.conditions().filter(conditions -> said(view, conditions));
    Optional<Thing> hosted = set.flatMap(conditions -> hosted(view, conditions));
    if (hosted.isPresent()) {
      accept(view, hosted.get(), opens(view, set.get().cue()) ? told(view) + 1 : 1, set.get().parts(), out);
      return;
    }
    AnnouncedDemands.of(view).ifPresentOrElse(
        demands -> accept(view, demands.body(), 1, demands.parts(), out),
        () -> HostDemands.of(view).ifPresent(demands -> demands.body(view).ifPresent(body -> accept(view, body, told(view) + 1, demands.parts(), out))));
  }

  /** The sentence sets them; what it says must be is a condition too: "Daartoe moet aan twee voorwaarden zijn voldaan". */
  private static boolean said(View view, SetConditions conditions) {
    Modality modality = conditions.modality(view);
    boolean only = modality == Modality.POSSIBILITY && only(view); // "Het zou dat slechts doen wanneer"
    boolean states = modality == Modality.REPORTED && conditions.named(view) && !sets(view, conditions.cue()).isEmpty(); // "waarbij het als voorwaarde stelt dat"
    return only || states || SAID.contains(modality) || modality == Modality.OBLIGATION && conditions.named(view);
  }

  private void accept(View view, Thing body, int first, List<Range> parts, Consumer<Fact> out) {
    for (int i = 0; i < parts.size(); i++) {
      out.accept(condition(view, body, first + i, parts.get(i)));
    }
  }

  /** The body of which a sentence goes on to tell conditions: the host demands them here, or in the sentences before it has set some. */
  private static Optional<Thing> going(View view, FurtherConditions more) {
    Modality said = more.modality(view);
    if (!SAID.contains(said) && said != Modality.OBLIGATION && said != Modality.REQUESTED) {
      return Optional.empty();
    }
    Optional<Hosting> own = more.clause() ? view.hostings().stream().filter(told -> more.by(view, told.host())).findFirst().or(view::hosting) : view.hosting().filter(told -> told.words().end() <= more.cue().start()); // "wil het huisvesten, maar dan moet de Unie wel"
    if (own.isPresent()) {
      return own.filter(told -> (told.candidate() || more.bargained(view)) && (!more.clause() && more.tied(view) || more.by(view, told.host()) && !more.ofState(view))).map(Hosting::body);
    }
    boolean set = false;
    for (View earlier : view.story().before(view, FEW)) {
      Optional<Hosting> told = earlier.hostings().stream().filter(one -> more.clause() && more.by(view, one.host())).findFirst().or(earlier::hosting);
      boolean sets = SetConditions.noun(earlier).isPresent() || earlier.conditions().isPresent();
      if (told.isPresent()) {
        boolean named = SetConditions.noun(earlier).isPresent() || view.story().before(view, FEW).stream().takeWhile(one -> one != earlier).anyMatch(one -> SetConditions.noun(one).isPresent());
        boolean open = told.get().candidate() || named || more.bargained(view) || more.pointed(view) && told.get().modality() == Modality.FUTURE;
        boolean spoken = more.only(view) && told.get().candidate() || sets || told.get().candidate() && FurtherConditions.of(earlier).isPresent();
        boolean tied = more.tied(view) && told.get().candidate() && view.sentence().number() - earlier.sentence().number() == 1;
        boolean goes = more.numbered(view) ? named : tied || set && more.stands(view) || (more.clause() ? open && more.by(view, told.get().host()) && !more.ofState(view) : named || spoken && speaksOf(view, told.get().body())); // not "Ook moeten de sancties worden verlengd"
        return told.filter(one -> goes && view.sharesParagraph(earlier) && (SAID.contains(one.modality()))).map(Hosting::body);
      }
      if (!earlier.sharesParagraph(view) || !sets && FurtherConditions.of(earlier).isEmpty()) {
        return Optional.empty();
      }
      set = true;
    }
    return Optional.empty();
  }

  /** "de commissie", of the claims commission: a noun of its name, or of a part of it as "de griffie". */
  private static boolean speaksOf(View view, Thing body) {
    Words words = view.wordTable();
    List<String> name = List.of(body.label().toLowerCase(Locale.ROOT).split(" "));
    return Words.any(view, view.range(), HostFrames.WORDS.all("parts")) || IntStream.range(0, words.size()).anyMatch(i -> words.lower(i).length() >= NOUN && name.stream().anyMatch(part -> part.endsWith(words.lower(i)) && !Governor.preposition(words.lower(i))));
  }

  /** How many conditions the sentences before, back to the one that tells of the hosting, have set out. */
  private static int told(View view) {
    int count = 0;
    for (View earlier : view.story().before(view, FEW)) {
      count += earlier.conditions().map(set -> set.parts().size()).orElse(FurtherConditions.of(earlier).map(more -> more.parts(earlier).size()).orElse(0));
      if (earlier.hosting().isPresent()) {
        break;
      }
    }
    return count;
  }

  private Fact condition(View view, Thing body, int ordinal, Range words) {
    return new Fact.HostCondition(view.basis(this, words, Modality.FACT), body, ordinal, words);
  }

  /** A line of a list: its own number, else its place below the sentence that announces it. */
  private void line(View view, Range item, Consumer<Fact> out) {
    List<View> views = view.story().views();
    int place = 1;
    for (int i = view.sentence().number() - 1; i >= 0 && view.sentence().number() - i <= FARTHEST; i--) {
      View earlier = views.get(i);
      if (!earlier.sentence().paragraph().note().equals(view.sentence().paragraph().note())) {
        return;
      }
      Optional<Range> announced = SetConditions.announced(earlier).filter(noun -> SAID.contains(earlier.modality(noun)) && (SetConditions.isNoun(earlier, noun) || FurtherConditions.listed(earlier, noun, view)));
      if (announced.isPresent()) {
        int ordinal = number(view).orElse(place);
        announcing(earlier, announced.get()).ifPresent(body -> out.accept(condition(view, body, ordinal, item)));
        return;
      }
      boolean line = item(earlier).isPresent();
      if (!line && earlier.sentence().paragraph().kind() != Block.Kind.LIST_ITEM) {
        return;
      }
      place += line ? 1 : 0;
    }
  }

  /** What a line of a list says behind its mark; nothing for another sentence. */
  private static Optional<Range> item(View view) {
    if (view.sentence().paragraph().kind() == Block.Kind.HEADING) {
      return Optional.empty();
    }
    String text = view.text().text();
    int start = view.range().start();
    int blank = text.indexOf(' ', start, Math.min(view.range().end(), start + LONGEST_MARK + 1)) - start;
    boolean mark = blank > 0 && (Character.isLetterOrDigit(text.charAt(start)) ? ".)".indexOf(text.charAt(start + blank - 1)) >= 0 : blank == 1);
    boolean line = view.sentence().paragraph().kind() == Block.Kind.LIST_ITEM && start == view.sentence().paragraph().range().start();
    if (!mark && !line) {
      return Optional.empty();
    }
    Range said = ListedParts.trimmed(view, new Range(mark ? start + blank : start, view.range().end()));
    return said.length() >= SHORTEST ? Optional.of(said) : Optional.empty();
  }

  private static OptionalInt number(View view) {
    String words = view.words(view.range());
    int end = 0;
    while (end < words.length() && end < 2 && Character.isDigit(words.charAt(end))) {
      end++;
    }
    return end == 0 ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(words.substring(0, end)));
  }

  /** The body whose hosting the conditions of a sentence are for: "mits" only beside the offer itself. */
  private static Optional<Thing> hosted(View view, SetConditions conditions) {
    if (conditions.named(view) && SETS.contains(sets(view, conditions.cue())) && BodySubject.of(view, conditions.cue()).filter(body -> !ofHost(view, body)).isPresent()) {
      return Optional.empty(); // "Het hof stelt als voorwaarde dat het gastland"
    }
    if (conditions.named(view)) {
      return announcing(view, conditions.cue());
    }
    Optional<Thing> own = HostOffer.of(view).filter(told -> SAID.contains(told.modality()) && near(view, told.words(), conditions.cue())).map(HostOffer::body)
        .or(() -> view.hosting().filter(told -> told.modality() == Modality.WILLING_UNDER_CONDITIONS && (Hosting.decided(view) || HostOffer.comes(view)) && near(view, told.words(), conditions.cue())).map(Hosting::body)); // "heeft besloten het hof te huisvesten, mits"
    return own.isPresent() || !offered(view) && !only(view) ? own : before(view, 1);
  }

  /** "Het doet dat slechts wanneer", "zou dat alleen doen als" */
  private static boolean only(View view) {
    Range all = view.range();
    String first = view.wordTable().size() > 0 ? view.wordTable().lower(0) : "";
    boolean host = PRONOUNS.contains(first) || POINTING.contains(first) || !Things.states(view, all, new Range(all.end(), all.end())).isEmpty() || !HostStates.beside(view, view.clauses().get(0)).isEmpty();
    return host && does(view) && (Words.any(view, all, ONLY) || Words.any(view, all, Set.of(SetConditions.BEFORE)));
  }

  /** "Kenia wil gastland worden, waarbij het als eis stelt dat", "Kenia is bereid. Het stelt als eis dat": the pronoun is the host's. */
  private static boolean ofHost(View view, Bodies.Found subject) {
    boolean pronoun = PRONOUNS.contains(view.lower(subject.range())) || view.conditions().filter(set -> HostPronouns.in(view, view.clauseOf(set.cue())).isPresent()).isPresent();
    return pronoun && (view.hosting().isPresent() || view.story().before(view, 1).stream().anyMatch(before -> before.hosting().isPresent()));
  }

  /** "Dat aanbod geldt mits": the subject is the offer that the sentence before makes. */
  private static boolean offered(View view) {
    Words words = view.wordTable();
    return words.size() > 2 && HostCapacity.WORDS.has("points-at", words.lower(0)) && HostCapacity.WORDS.has("offer", words.lower(1));
  }

  /** The verb of the clause by which somebody sets conditions, if it has one. */
  private static String sets(View view, Range cue) {
    return Words.in(view, view.clauseOf(cue).range(), SETS).stream().findFirst().map(view::lower).orElse("");
  }

  /** No other verb was joined between: "is bereid X te huisvesten en verleent visa indien", "en steunt de reders, maar niet onvoorwaardelijk". */
  private static boolean near(View view, Range words, Range cue) {
    Words table = view.wordTable();
    Range between = new Range(Math.min(words.end(), cue.start()), cue.start());
    boolean free = SetConditions.isFree(view, cue);
    boolean apart = free && view.clauses().stream().anyMatch(clause -> clause.opener() == Clause.Opener.SUBORDINATE && between.contains(clause.range()));
    return !apart && Words.in(view, between, AND).stream().map(and -> table.startingAt(and.end())).noneMatch(next -> free || next < table.size() && Verbs.finite(table.lower(next)));
  }

  /** The body whose hosting a sentence with a noun for conditions, or the sentence that it takes up, speaks of. */
  private static Optional<Thing> announcing(View view, Range noun) {
    if (view.lower().contains(OWN)) {
      return Bodies.only(view.bodies()).or(() -> named(view));
    }
    Optional<Hosting> own = view.hosting();
    if (own.isPresent()) {
      return own.filter(told -> SAID.contains(told.modality()) && !ofAnother(view, noun) && near(view, told.words(), noun) || takenUp(view, noun)).map(Hosting::body);
    }
    Optional<Thing> spoken = Hosting.spokenOf(view);
    if (spoken.isPresent()) {
      return spoken;
    }
    Optional<View> anchor = anchor(view);
    if (anchor.isPresent()) {
      return anchor.flatMap(View::hosting).map(Hosting::body);
    }
    Optional<Thing> host = setter(view, noun);
    if (host.isPresent()) {
      return view.story().before(view).stream().flatMap(one -> one.hostings().stream()).filter(told -> told.host().equals(host.get()) && SAID.contains(told.modality())).map(Hosting::body).findFirst();
    }
    boolean required = REQUIRED.contains(view.lower(noun)) && view.wordTable().startingAt(noun.start()) == 0;
    if (!required && !takenUp(view, noun) && !opens(view, noun)) {
      return Optional.empty();
    }
    return before(view, required ? 1 : FEW); // "Vereist is dat": right behind the hosting
  }

  /** The body of the hosting that a few sentences before this one tell: right before it, over conditions that are told between, or by its host. */
  private static Optional<Thing> before(View view, int few) {
    List<View> before = view.story().before(view, few);
    boolean near = true;
    for (int i = 0; i < before.size() && (i == 0 || before.get(i).sharesParagraph(view)); i++) {
      near &= i == 0 || before.get(i - 1).conditions().isPresent();
      boolean next = near;
      Optional<Thing> body = before.get(i).hostings().stream().filter(told -> (SAID.contains(told.modality()) || told.modality() == Modality.POSSIBILITY) && (next ? alike(view, told.host()) : names(view, told.host()))).map(Hosting::body).findFirst();
      if (body.isPresent()) {
        return body;
      }
    }
    return Optional.empty();
  }

  /** "Daarbij stelt Nederland twee voorwaarden": in the clause of the noun. */
  private static boolean takenUp(View view, Range noun) {
    Range clause = view.clauseOf(noun).range();
    Range before = new Range(clause.start(), noun.start());
    boolean offer = Words.any(view, before, HostCapacity.WORDS.all("offer")); // "Dat aanbod geldt onder twee voorwaarden"
    boolean others = Words.any(view, before, KAMER) || HostStates.another(view, clause) || HostCapacity.WORDS.has("wishes", view.lower(noun)) && !FurtherConditions.byState(view, noun); // "Daarbij heeft de Kamer als eis gesteld"
    if (!others && (does(view) || ofSeat(view, clause))) {
      return true;
    }
    return !others && !about(view, noun) && (offer || !UNDER.contains(Governor.of(view, noun.start()).word())) && Words.any(view, clause, HostCapacity.WORDS.all("takes-up"));
  }

  /** "Voor een zetel hier te lande", "Aan de vestiging in Lamu": at the head of the clause, with nothing else that it is for ("een zetel in de raad"). */
  private static boolean ofSeat(View view, Range clause) {
    Words words = view.wordTable();
    int first = words.startingAt(clause.start());
    int noun = first + 1 < words.size() && ARTICLES.contains(words.lower(first + 1)) ? first + 2 : first + 1;
    if (noun + 2 >= words.size() || !HostCapacity.WORDS.has("for", words.lower(first)) || !HostCapacity.WORDS.has("housing", words.lower(noun))) {
      return false;
    }
    boolean town = words.lower(noun + 1).equals(IN) && Character.isUpperCase(view.text().text().charAt(words.range(noun + 2).start()));
    String next = words.lower(noun + 1);
    return town || HostCapacity.WORDS.has("here", next) || HostCapacity.WORDS.has("here", next + " " + words.lower(noun + 2)) || Verbs.finite(next) || SETS.contains(next);
  }

  /** "Dat hangt af van drie voorwaarden", "Kenia doet dat op voorwaarde dat": the hosting of the sentence before. */
  private static boolean does(View view) {
    Words words = view.wordTable();
    boolean so = IntStream.range(1, words.size()).anyMatch(i -> words.lower(i).equals(DO) && IntStream.range(Math.max(1, i - SO), i).anyMatch(k -> words.lower(k).equals(THAT))); // "Het zou dat slechts doen wanneer"
    boolean that = so || POINTING.contains(words.lower(0)) && HostCapacity.WORDS.has("holds-under", words.lower(1));
    return that || IntStream.range(1, words.size()).anyMatch(i -> words.lower(i).equals(THAT) && DOES.contains(words.lower(i - 1)));
  }

  /** "De voorwaarden zijn", "Voorwaarde is", "De tweede voorwaarde is"; not "De voorwaarden van de subsidie zijn". */
  private static boolean opens(View view, Range noun) {
    Words words = view.wordTable();
    int at = words.startingAt(noun.start());
    return !about(view, noun) && at <= 2 && HostCapacity.WORDS.has("opens", words.lower(at)) && IntStream.range(0, at).allMatch(i -> HostCapacity.WORDS.has("before", words.lower(i)));
  }

  /** "Het land stelt als voorwaarde dat": the state that sets them of what the sentence before tells, where nothing else is named ("voor zijn steun"). */
  private static Optional<Thing> setter(View view, Range noun) {
    Words words = view.wordTable();
    Clause clause = view.clauseOf(noun);
    int verb = Words.in(view, clause.range(), SETTING).stream().findFirst().map(word -> words.startingAt(word.start())).orElse(-1);
    boolean fronted = Governor.preposition(words.opening(clause.range().start())) && !Words.any(view, clause.range(), HostCapacity.WORDS.all("offer")); // "Op de visserijtop stelde het land"
    boolean bare = verb >= 0 && !fronted && IntStream.range(verb + 1, words.startingAt(noun.start())).noneMatch(i -> Governor.preposition(words.lower(i)) && !words.lower(i).equals(AS)) && !about(view, noun);
    if (!bare || takenUp(view, noun)) {
      return Optional.empty();
    }
    List<Thing> named = Things.states(view, clause.range(), words.range(verb));
    return named.size() == 1 ? Optional.of(named.get(0)) : named.isEmpty() ? HostPronouns.in(view, clause).or(() -> HostStates.speaking(view, clause)) : Optional.empty();
  }

  private static boolean about(View view, Range noun) {
    Words words = view.wordTable();
    int next = words.startingAt(noun.end());
    boolean offer = next + 2 < words.size() && HostCapacity.WORDS.has("points-at", words.lower(next + 1)) && HostCapacity.WORDS.has("offer", words.lower(next + 2)); // "Voorwaarde voor dat aanbod is"
    boolean apart = ConditionPhrases.hangs(view.lower(noun)) || next > 0 && words.breaks(next - 1); // "twee eisen: ten minste tien staten"
    return !offer && !apart && !view.text().text().startsWith(GROUND, noun.end()) && next < words.size() && (Governor.preposition(words.lower(next)) || words.lower(next).startsWith(WHERE));
  }

  /** "voorwaarden aan bezoekers": neither of the hosting nor of a body or state. */
  private static boolean ofAnother(View view, Range noun) {
    Words words = view.wordTable();
    int first = words.startingAt(noun.end());
    int last = first;
    while (last < words.size() && !words.breaks(last) && !words.lower(last).equals(THAT)) {
      last++;
    }
    if (!about(view, noun) || last == first || words.lower(first).equals(OF)) {
      return false;
    }
    Range phrase = words.range(first).to(words.range(Math.min(last, words.size() - 1)));
    return !HostOffer.speaks(view, phrase) && HostStates.in(view, phrase).isEmpty();
  }

  /** Who sets the conditions is the host, where somebody is named. */
  private static boolean alike(View view, Thing host) {
    List<Thing> acting = Things.states(view, view.range(), new Range(view.range().end(), view.range().end()));
    return acting.isEmpty() || acting.contains(host);
  }

  /** "Voor Mexico geldt daarbij als voorwaarde": the sentence names the host of one before. */
  private static boolean names(View view, Thing host) {
    return HostStates.in(view, view.range()).contains(host);
  }

  /** The body of the sentence that the note stands at, else the one named last before the list. */
  private static Optional<Thing> named(View view) {
    Optional<View> anchor = anchor(view);
    return anchor.isPresent() ? anchor.flatMap(one -> Bodies.only(one.bodies())) : view.story().before(view, 10).stream().map(one -> Bodies.only(one.bodies())).flatMap(Optional::stream).findFirst();
  }

  private static Optional<View> anchor(View view) {
    boolean note = view.sentence().paragraph().kind() == Block.Kind.NOTE && view.sentence().paragraph().note().isPresent();
    return note
        ? view.story().note(view.sentence().paragraph().note().getAsInt()).flatMap(Footnote::anchor).map(anchor -> view.story().views().get(anchor.number()))
        : Optional.empty();
  }
}

package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kamergraaf.bundled.Wordlist;
import nl.kamergraaf.text.Range;

/**
 * That a body rests on an instrument, in a relative clause right behind the body with the instrument as its subject: "het hof, waarin het akkoord
 * voorziet", "de commissie, waaraan resolutie 12 ten grondslag ligt", "waarvoor het verdrag de grondslag vormt".
 *
 * @param cue the words that say so
 * @param words those of the instrument
 */
record FoundingRelatives(Bodies.Found body, Range cue, Range words) {

  static final Wordlist WORDS = Wordlist.beside(FoundingRelatives.class, "founding-words.txt");
  private static final Set<String> CALLS = WORDS.all("founds");
  private static final Set<String> FOUNDING_VERBS = CALLS.stream().map(verb -> verb.substring(verb.lastIndexOf(' ') + 1)).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> MADE = WORDS.all("made");
  private static final Set<String> TURNED_DOWN = WORDS.all("turned-down");
  private static final Set<String> SKIPPED = WORDS.all("skipped");
  private static final Set<String> DEFINITE = Set.of("de", "het", "dit", "dat");
  private static final Set<String> WHICH = Set.of("dat", "die");
  private static final Set<String> PROVIDES = Set.of("voorziet", "voorzag");
  private static final Set<String> ARTICLES = Set.of("de", "het", "een");
  private static final Set<String> GROUND = Set.of("grondslag");
  private static final Set<String> UNDERLIES = Set.of("ten grondslag ligt", "ten grondslag lag");
  private static final String IN = "in";
  private static final String AND = "en";
  private static final String TO = "aan";
  private static final String OF = "van";
  private static final String FOUNDING = "founding";
  private static final List<String> BEHALF = List.of("ten behoeve waarvan ", "waarvoor ", "waartoe ", "waarover ");
  private static final String FOUNDS = "oprichtings";
  private static final String FOR = "voor";

  Thing instrument(View view) {
    return Instruments.thing(view, words);
  }

  static Optional<FoundingRelatives> of(View view) {
    for (Clause clause : view.clauses()) {
      String opener = Words.first(view.lower(clause.range()).strip());
      boolean relative = clause.opener() == Clause.Opener.SUBORDINATE && !WORDS.all(opener).isEmpty();
      Optional<Bodies.Found> body = relative ? Bodies.beside(view, clause.range()) : Optional.empty();
      Optional<FoundingRelatives> told = body.flatMap(one -> in(view, clause.range(), opener, one));
      if (told.isPresent()) {
        return told;
      }
    }
    return Optional.empty();
  }

  private static Optional<FoundingRelatives> in(View view, Range clause, String opener, Bodies.Found body) {
    Words words = view.wordTable();
    int first = words.startingAt(clause.start()) + 1;
    Range said = ListedParts.trimmed(view, first(view, clause));
    Range verb = words.range(StagePattern.behind(words, said) - 1);
    Optional<Range> phrase = InstrumentPhrase.in(view, said, verb).stream().filter(one -> words.startingAt(one.start()) == first).map(InstrumentPhrase::words).findFirst().or(() -> alone(words, first));
    Optional<Range> rest = phrase.filter(one -> one.end() < said.end()).map(one -> new Range(one.end() + 1, said.end()));
    return rest.filter(cue -> WORDS.has(opener, bare(view, cue.start(), cue.end())))
        .map(cue -> new FoundingRelatives(body, cue, phrase.get()));
  }

  /** "waarin resolutie 12 voorzag en die in Rome werkte": up to the next relative clause. */
  private static Range first(View view, Range clause) {
    Words words = view.wordTable();
    int last = StagePattern.behind(words, clause);
    for (int i = words.startingAt(clause.start()) + 2; i + 1 < last; i++) {
      if (words.lower(i).equals(AND) && BodyPlaces.opens(words.lower(i + 1))) {
        return new Range(clause.start(), words.range(i).start() - 1);
      }
    }
    return clause;
  }

  /**
   * "Zes staten tekenden het verdrag dat voorziet in (de oprichting van) het hof", "dat aan het hof ten grondslag ligt": told of the instrument, the end
   * of a verb may stand between. Or, of the body, "tot oprichting waarvan Kenia een verdrag heeft getekend".
   */
  static Optional<FoundingRelatives> provided(View view) {
    Words words = view.wordTable();
    boolean may = words.mayHave(PROVIDES) || words.mayHave(GROUND) || words.mayHave(FOUNDING_VERBS);
    for (int i = 2; may && i + 2 < words.size(); i++) {
      int which = i;
      Optional<Bodies.Found> body = words.isIn(i, WHICH) ? view.spoken().stream().filter(one -> of(view, one, which)).findFirst() : Optional.empty();
      Optional<Range> instrument = body.isPresent() ? told(view, Instruments.participle(words.lower(i - 1)) ? i - 2 : i - 1) : Optional.empty();
      if (instrument.isPresent()) {
        return instrument.map(told -> new FoundingRelatives(body.get(), words.range(which), told));
      }
    }
    return view.spoken().stream().flatMap(body -> agreed(view, body).stream()).findFirst();
  }

  /** What the relative clause that a pronoun opens says of the body. */
  private static boolean of(View view, Bodies.Found body, int which) {
    Words words = view.wordTable();
    if (words.isIn(which + 1, PROVIDES) && words.lower(which + 2).equals(IN)) {
      return provided(view, body, words.range(which + 2));
    }
    int behindBody = words.startingAt(body.range().end());
    if (behindBody < words.size() && words.isIn(behindBody, PROVIDES) && providing(view, body).filter(in -> in.start() > words.range(which).start()).isPresent()) {
      return true; // "dat in zijn eerste artikel in het hof voorziet"
    }
    boolean object = words.startingAt(body.range().start()) - which <= 2 && !Governor.of(view, body.range().start()).isPreposition();
    if (object && calls(view, body)) {
      return !Words.any(view, new Range(view.range().start(), words.range(which).start()), TURNED_DOWN); // "het verdrag dat het hof in het leven roept"
    }
    Range governor = Governor.of(view, body.range().start()).range();
    String rest = view.lower(new Range(words.range(which + 1).start(), view.range().end()));
    Optional<String> ahead = UNDERLIES.stream().filter(lies -> rest.startsWith(lies + " " + TO + " ")).findFirst();
    boolean behind = ahead.filter(lies -> governor.start() == words.range(which + 1).start() + lies.length() + 1).isPresent();
    boolean before = words.lower(which + 1).equals(TO) && governor.equals(words.range(which + 1)) && UNDERLIES.stream().anyMatch(lies -> view.lower(new Range(body.range().end(), view.range().end())).startsWith(" " + lies));
    return behind || before;
  }

  /** The founding verb stands right behind the body and denies nothing: not "dat het hof opricht noch erkent". */
  private static boolean calls(View view, Bodies.Found body) {
    String rest = view.lower(new Range(body.range().end(), view.range().end()));
    Words words = view.wordTable();
    return CALLS.stream().map(verb -> " " + verb).filter(rest::startsWith).map(verb -> words.startingAt(body.range().end() + verb.length()))
        .anyMatch(next -> next >= words.size() || !WORDS.has("denies", words.lower(next)));
  }

  /** "het hof, tot oprichting waarvan Kenia en Oman een overeenkomst hebben getekend" */
  private static Optional<FoundingRelatives> agreed(View view, Bodies.Found body) {
    Words words = view.wordTable();
    Optional<FoundingRelatives> behalf = behalf(view, body);
    if (behalf.isPresent()) {
      return behalf;
    }
    int whose = FoundingDecision.noun(view, body.range()).filter(noun -> BodyPlaces.kind(words.lower(noun)).filter(FOUNDING::equals).isPresent()).map(noun -> noun + 1).orElse(words.size());
    for (int i = whose + 1; i < words.size() && !words.breaks(i - 1); i++) {
      int head = i;
      Optional<Range> instrument = Instruments.head(words.lower(i)) ? phrase(view, words.range(i)).or(() -> told(view, head)) : Optional.empty();
      if (instrument.isPresent()) {
        return instrument.map(told -> new FoundingRelatives(body, words.range(whose), told));
      }
    }
    return Optional.empty();
  }

  /** "het hof, ten behoeve waarvan (waarvoor) in mei een oprichtingsverdrag is ondertekend": a treaty that only founds. */
  private static Optional<FoundingRelatives> behalf(View view, Bodies.Found body) {
    Words words = view.wordTable();
    int first = words.startingAt(Bodies.bracketed(view, body.range()));
    boolean comma = first > 0 && view.text().text().startsWith(", ", Bodies.bracketed(view, body.range()));
    String rest = comma && first < words.size() ? view.lower(new Range(words.range(first).start(), view.range().end())) : "";
    boolean before = forIt(view, body.range());
    boolean opens = before || BEHALF.stream().anyMatch(rest::startsWith);
    for (int i = before ? first : first + 1; opens && i < words.size() && !words.breaks(i - 1); i++) {
      boolean founds = words.isIn(i - 1, ARTICLES) && words.lower(i).startsWith(FOUNDS) && Instruments.head(words.lower(i));
      if (founds && made(view, i)) {
        return Optional.of(new FoundingRelatives(body, words.range(first), words.range(i)));
      }
    }
    return Optional.empty();
  }

  /** "Voor het hof is het oprichtingsverdrag ondertekend": it opens its clause with what the treaty is for. */
  private static boolean forIt(View view, Range body) {
    Governor governor = Governor.of(view, body.start());
    int clause = view.clauseOf(body).range().start();
    return governor.word().equals(FOR) && governor.range().start() >= clause && Words.of(view, new Range(clause, governor.range().start())).isEmpty();
  }

  /** "waarvoor een oprichtingsverdrag is getekend": there is one; not "moet worden getekend", "is verworpen", nor "het oprichtingsverdrag van de Visserijraad". */
  static boolean made(View view, int treaty) {
    Words words = view.wordTable();
    Range noun = words.range(treaty);
    Range clause = view.clauseOf(noun).range();
    return !another(words, treaty) && Words.in(view, clause, MADE).stream().findFirst().filter(verb -> view.modality(verb) == Modality.FACT).isPresent() && view.modality(noun) == Modality.FACT;
  }

  /** "een oprichtingsverdrag voor een visbank": that founds something else. */
  static boolean another(Words words, int treaty) {
    return treaty + 1 < words.size() && WORDS.has("of-another", words.lower(treaty + 1));
  }

  /** "in het hof", "in de oprichting van het hof" */
  private static boolean provided(View view, Bodies.Found body, Range in) {
    return providing(view, body).filter(in::equals).isPresent();
  }

  /** The "in" that leads to a body or its founding. */
  private static Optional<Range> providing(View view, Bodies.Found body) {
    Words words = view.wordTable();
    Governor governor = Governor.of(view, body.range().start());
    int noun = words.startingAt(governor.range().start()) - 1;
    boolean act = governor.word().equals(OF) && noun > 0 && BodyPlaces.kind(words.lower(noun)).filter(FOUNDING::equals).isPresent();
    Governor leads = act ? Governor.of(view, words.range(noun).start()) : governor;
    return leads.word().equals(IN) ? Optional.of(leads.range()) : Optional.empty();
  }

  /** The instrument that has a noun, by all its words. */
  private static Optional<Range> phrase(View view, Range noun) {
    return InstrumentPhrase.in(view, view.clauseOf(noun).range(), new Range(noun.end(), noun.end())).stream().map(InstrumentPhrase::words).filter(one -> one.contains(noun)).findFirst();
  }

  /** The instrument that ends with a word: by all its words, else by its noun alone. */
  private static Optional<Range> told(View view, int last) {
    Words words = view.wordTable();
    Range end = words.range(last);
    Optional<Range> phrase = InstrumentPhrase.in(view, view.clauseOf(end).range(), new Range(end.end(), end.end())).stream().map(InstrumentPhrase::words).filter(one -> one.end() == end.end()).findFirst();
    return phrase.or(() -> last > 0 && words.isIn(last - 1, ARTICLES) && Instruments.head(words.lower(last)) ? Optional.of(end) : Optional.empty());
  }

  /** "waarin het vredesakkoord voorziet": a noun alone is enough, for the body tells which is meant. */
  private static Optional<Range> alone(Words words, int first) {
    boolean noun = first + 1 < words.size() && DEFINITE.contains(words.lower(first)) && Instruments.head(words.lower(first + 1));
    return noun ? Optional.of(words.range(first + 1)) : Optional.empty();
  }

  /** The words between two places without articles and adjectives that tell nothing. */
  static String bare(View view, int from, int to) {
    Words words = view.wordTable();
    StringBuilder left = new StringBuilder();
    for (int i = words.startingAt(from); i < words.size() && words.range(i).end() <= to; i++) {
      if (!words.isIn(i, SKIPPED)) {
        left.append(left.isEmpty() ? "" : " ").append(words.lower(i));
      }
    }
    return left.toString();
  }
}

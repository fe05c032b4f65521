package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Concept;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Range;

/** The wordings of a sentence that tell a part, as the rules take them, and how surely they tell it. */
final class PartWords {

  private static final String SCHEME = "participation-role";
  private static final String OBSERVER = "role-observer";
  private static final String MEMBER = "role-member";
  private static final String PARTICIPANT = "role-participant";
  private static final String DONOR = "role-donor";
  private static final Set<String> PARTICIPANTS = Set.of("deelnemer", "deelneemster");
  private static final Set<String> MODALS = Set.of("zal", "zullen", "zou", "zouden", "kan", "kunnen", "kon", "konden", "wil", "willen", "wilde", "moet", "moeten", "mag", "mogen", "gaat", "gaan");
  private static final Set<String> PARTICLES = Set.of("voor", "aan", "op");
  /** "brengt schepen in", "inbracht" */
  private static final List<String> BRINGS = List.of("breng", "bracht", "inbreng", "ingebracht");
  private static final String NOUN = "inbreng ";
  private static final List<String> ASIDES = List.of(", met ", ", samen met ", ", naast ", ", tezamen met ");
  private static final Set<String> WITH = Set.of("met", "samen");
  private static final List<String> ON = List.of("van ", "bij ", "aan ", "in ");
  private static final Set<String> LEADS = Set.of("role-chair", "role-lead", "role-founder");
  private static final Set<String> AS = Set.of("als");
  private static final String OF = "van";
  private static final String BY = "door";
  /** Words of an attribute: "het in 2019 door Kenia en Fiji opgerichte". */
  private static final int ATTRIBUTE = 10;
  private static final String TO_BECOME = " te worden";
  private static final Set<String> DECIDED = Set.of("besloten", "besloot");
  private static final Set<String> NONE = Set.of("geen");
  private static final Set<String> TURNS = Set.of("maar");
  private static final String ON_WISH = "op ";
  private static final String WHERE = "waar";
  private static final Set<String> BEHIND = Set.of("en", "of", "maar", "samen", "waarin", "waaraan", "waarvan", "waarbij", "waar", "die", "dat", "om", "omdat", "zodat");
  private static final Set<String> WEAKER = Set.of("role-member", "role-participant", "role-involved");
  /** What somebody who has a part wants or will do beside it: "als lid van X pleit Nederland voor Y". */
  private static final Set<Modality> BESIDE = Set.of(Modality.FUTURE, Modality.INTENTION, Modality.OBLIGATION, Modality.REQUESTED);
  private static final Set<String> COULD = Set.of("kon", "konden");
  private static final Set<String> WISHES = Set.of("graag", "wil", "willen", "wenst", "wensen", "wenste");
  private static final Set<String> GLADLY = Set.of("graag");
  private static final Set<String> HYPOTHETICAL = Set.of("zou", "zouden", "verzoekt", "verzoeken", "verzocht", "motie");

  private PartWords() {}

  /** A word of a name is no part, and who takes part "als waarnemer" observes. */
  static List<Hit.OfConcept> of(View view) {
    List<Hit.OfConcept> parts = new ArrayList<>();
    for (Hit.OfConcept role : view.cues(SCHEME)) {
      for (Hit.OfConcept one : spread(view, role.range()) ? inside(view, role) : List.of(role)) {
        if (!named(view, one.range()) && !shapes(view, one.range()) && !urged(view, one) && !brought(view, one.range())) {
          closing(view, one).map(closed -> observing(view, closed)).ifPresent(parts::add);
        }
      }
    }
    return parts;
  }

  /** "door A opgericht, wordt voorgezeten", "heeft een raad, waarin Nederland zitting heeft": a wording with a gap that reaches into what another verb says. */
  private static boolean spread(View view, Range cue) {
    String words = view.lower(cue);
    int last = view.clauses().indexOf(view.clauseOf(new Range(cue.end() - 1, cue.end())));
    boolean below = view.clauses().get(last).opener() == Clause.Opener.SUBORDINATE && view.clauses().indexOf(view.clauseOf(cue)) < last && view.lower(view.clauses().get(last).range()).strip().startsWith(WHERE);
    boolean wide = words.indexOf(',') >= 0;
    boolean has = wide && Verbs.HAVE.contains(Words.first(words)) && Words.any(view, cue, Verbs.PASSIVE); // "waarin landen zich hebben verenigd, werd door A gesticht"
    return below || has || wide && words.startsWith(Agents.BY) && Words.any(view, cue, Verbs.finite()); // not "door A, B en C opgericht"
  }

  /** The wordings that such a one hides, the longest of those that overlap. */
  private static List<Hit.OfConcept> inside(View view, Hit.OfConcept wide) {
    List<Hit.OfConcept> hidden = new ArrayList<>();
    for (Hit.OfConcept one : view.everyCue(SCHEME, view.range())) {
      boolean free = one.range().overlaps(wide.range()) && !spread(view, one.range());
      int last = hidden.size() - 1;
      if (free && (last < 0 || !hidden.get(last).range().overlaps(one.range()))) {
        hidden.add(one);
      } else if (free && hidden.get(last).range().length() < one.range().length()) {
        hidden.set(last, one);
      }
    }
    return hidden;
  }

  /** "brengt dit punt in": said, not given. */
  private static boolean brought(View view, Range cue) {
    String words = view.lower(cue);
    return BRINGS.stream().anyMatch(words::startsWith) && !words.startsWith(NOUN) && Words.any(view, view.clauseOf(cue).range(), GroupWords.BROUGHT);
  }

  /** "op aandringen van Nederland is X uitgebreid": whose wish something else followed founded nothing. */
  private static boolean urged(View view, Hit.OfConcept role) {
    String words = view.lower(role.range());
    boolean wish = words.startsWith(ON_WISH) && words.endsWith(" " + OF) && Words.any(view, role.range(), GroupWords.URGED);
    return wish && !Words.any(view, view.clauseOf(role.range()).range(), GroupWords.FORMED);
  }

  /** "vormt een risico": who forms a group does so with others. */
  private static boolean shapes(View view, Range cue) {
    String words = view.lower(cue);
    boolean alone = words.startsWith("vorm") && words.indexOf(' ') < 0;
    return alone && !Words.any(view, view.clauseOf(cue).range(), WITH) && !words.endsWith("en");
  }

  /** "het Ukraine Donor Platform" */
  private static boolean named(View view, Range cue) {
    return view.mentions(Name.class).stream().anyMatch(name -> name.kind().isCollaboration() && name.range().length() > cue.length() && name.range().contains(cue));
  }

  /** "zit de Alliantie voor X voor": the particle is the one that closes the clause; "voert gesprekken aan de hand van" has none. */
  private static Optional<Hit.OfConcept> closing(View view, Hit.OfConcept role) {
    Range cue = role.range();
    Words words = view.wordTable();
    int last = words.startingAt(cue.end()) - 1;
    boolean particle = last > words.startingAt(cue.start()) && PARTICLES.contains(words.lower(last)) && LEADS.contains(role.concept().name()) && !view.lower(cue).contains("leiding") && !view.lower(cue).contains("sturing");
    if (!particle || closes(view, last)) {
      return Optional.of(role);
    }
    Range clause = view.clauseOf(cue).range();
    for (int i = words.size() - 1; i > last; i--) {
      if (words.range(i).end() <= clause.end() && words.lower(i).equals(words.lower(last)) && closes(view, i)) {
        return Optional.of(new Hit.OfConcept(cue.to(words.range(i)), role.concept(), false));
      }
    }
    return Optional.empty();
  }

  /** No phrase hangs from a word: a mark, a verb, "en" or another preposition follows. */
  private static boolean closes(View view, int word) {
    Words words = view.wordTable();
    Range range = words.range(word);
    if (word + 1 >= words.size() || words.range(word + 1).start() - range.end() > 1) {
      return true;
    }
    String next = words.lower(word + 1);
    boolean closes = Governor.preposition(next) || Verbs.finite(next) || BEHIND.contains(next);
    return closes && view.mentions(Name.class).stream().noneMatch(name -> name.range().contains(range));
  }

  /** "neemt als waarnemer deel aan X", "is lid van X, zij het als waarnemer", "is als deelnemer toegetreden": as what, the noun tells. */
  private static Hit.OfConcept observing(View view, Hit.OfConcept role) {
    if (!WEAKER.contains(role.concept().name())) {
      return role;
    }
    if (view.mayHold(GroupWords.OBSERVERS)) {
      Clause clause = view.clauseOf(role.range());
      boolean so = as(view, clause.range(), GroupWords.OBSERVERS);
      int next = view.clauses().indexOf(clause) + 1;
      so |= next < view.clauses().size() && view.lower(view.clauses().get(next).range()).strip().startsWith("zij het") && as(view, view.clauses().get(next).range(), GroupWords.OBSERVERS);
      if (so) {
        return told(view, role, OBSERVER);
      }
    }
    if (role.concept().name().equals(MEMBER)) {
      return view.mayHold(PARTICIPANTS) && as(view, view.clauseOf(role.range()).range(), PARTICIPANTS) ? told(view, role, PARTICIPANT) : role;
    }
    return role.concept().name().equals(PARTICIPANT) && view.mayHold(AS) ? leading(view, role) : role;
  }

  /** "neemt als leidend land deel", "doet als covoorzitter mee aan X", "neemt als donor deel": not as what it is elsewhere, "als voorzitter van de Unie". */
  private static Hit.OfConcept leading(View view, Hit.OfConcept role) {
    Range clause = view.clauseOf(role.range()).range();
    return view.everyCue(SCHEME, clause).stream()
        .filter(one -> (LEADS.contains(one.concept().name()) || DONOR.equals(one.concept().name())) && AS.contains(view.wordBefore(one.range().start())) && !another(view, one.range()) && !view.lower(one.range()).endsWith(OF) && !view.text().text().startsWith(" " + OF + " ", one.range().end()))
        .findFirst().map(one -> new Hit.OfConcept(role.range(), one.concept(), false)).orElse(role);
  }

  /** "neemt deel, met Chili als donor": of the state right before "als". */
  private static boolean another(View view, Range noun) {
    Words words = view.wordTable();
    int before = words.startingAt(noun.start()) - 2;
    return before >= 0 && view.mentions(Name.class).stream().anyMatch(name -> name.kind() == Kind.COUNTRY && name.range().end() == words.range(before).end() && !name.entry().equals(view.story().home()));
  }

  private static Hit.OfConcept told(View view, Hit.OfConcept role, String as) {
    Optional<Concept> concept = view.register().scheme(SCHEME).stream().filter(one -> one.name().equals(as)).findFirst();
    return concept.map(one -> new Hit.OfConcept(role.range(), one, false)).orElse(role);
  }

  /** "als waarnemer" of the clause's own subject: no name stands right before it. */
  private static boolean as(View view, Range clause, Set<String> nouns) {
    Words words = view.wordTable();
    for (Range observer : Words.in(view, clause, nouns)) {
      int als = words.startingAt(observer.start()) - 1;
      Range before = als > 0 ? words.range(als - 1) : observer;
      boolean others = view.mentions(Name.class, clause).stream().anyMatch(name -> name.kind() == Kind.COUNTRY && name.range().end() == before.end() && !name.entry().equals(view.story().home()));
      if (als >= 0 && words.lower(als).equals("als") && !others) {
        return true;
      }
    }
    return false;
  }

  /** "als aanvoerder, met Chili en Kenia, van X": where the clause ends that goes on behind the aside. */
  static Optional<Integer> behindAside(View view, Range cue) {
    String text = view.text().text();
    boolean with = ASIDES.stream().anyMatch(words -> text.startsWith(words, cue.end()));
    int comma = with ? view.next(", ", cue.end() + 2) : -1;
    boolean on = comma > 0 && ON.stream().anyMatch(words -> text.startsWith(words, comma + 2));
    return on ? Optional.of(view.clauseOf(new Range(comma + 2, comma + 3)).range().end()) : Optional.empty();
  }

  /** The clause of a wording, from where a main clause of its own begins: "Canada leidt X en Nederland is er lid van". */
  static Range clause(View view, Range cue) {
    Range clause = around(view, cue);
    Words words = view.wordTable();
    boolean verb = false;
    int start = clause.start();
    for (int i = words.startingAt(clause.start()); i + 2 < words.size() && words.range(i).start() < cue.start(); i++) {
      boolean joins = words.lower(i).equals("en") || view.text().text().startsWith(", ", words.range(i).end());
      if (joins && verb) {
        int from = i + 1;
        Range next = words.range(from);
        int end = Ourselves.behind(view, next.start()).or(() -> state(view, next)).map(Range::end).orElse(-1);
        int behind = words.startingAt(Math.max(end, 0));
        boolean begins = end > 0 && next.start() < cue.start() && behind < words.size() && (verb(words.lower(behind)) || words.range(behind).start() == cue.start() && GroupWords.NOUNS.contains(words.lower(behind)) && elided(view, words, i, cue));
        boolean closed = end > 0 && i > 0 && words.lower(i).equals("en") && GroupWords.COPULAS.contains(words.lower(i - 1)) && next.start() < cue.start(); // "waarvan Canada lid was en Chili thans voorzitter is"
        start = begins || closed ? next.start() : start;
      }
      verb |= verb(words.lower(i));
    }
    return new Range(start, clause.end());
  }

  /** "terwijl wij bij X, een verband van Chili en Peru, waarnemer zijn": what the group is tells nothing by itself. */
  private static Range around(View view, Range cue) {
    Range own = view.clauseOf(cue).range();
    int at = view.clauses().indexOf(view.clauseOf(cue));
    boolean one = at > 0 && view.lower(own).strip().startsWith("een ") && view.words(new Range(own.start(), Math.max(own.start(), cue.start()))).indexOf(',') > 0;
    Range before = one ? view.clauses().get(at - 1).range() : own;
    boolean group = one && view.mentions(Name.class, before).stream().anyMatch(name -> name.kind().isCollaboration() && before.end() - name.range().end() <= 1);
    return group ? before.to(own) : own;
  }

  /** "Frankrijk is voorzitter van X, Nederland waarnemer." */
  private static boolean elided(View view, Words words, int before, Range cue) {
    return !words.lower(before).equals("en") && Words.of(view, Story.after(cue, view.clauseOf(cue).range())).isEmpty();
  }

  private static boolean verb(String word) {
    return Verbs.finite(word) || GroupWords.DIRECT.contains(word) || GroupWords.COPULAS.contains(word);
  }

  private static Optional<Range> state(View view, Range word) {
    return view.mentions(Name.class).stream().filter(name -> name.range().start() == word.start() && Things.acts(name) && !name.kind().isCollaboration()).map(Name::range).findFirst();
  }

  /** How surely the words of a part tell that somebody has it now. */
  static Modality modality(View view, Range cue) {
    if (granted(view, cue)) {
      return Modality.FACT;
    }
    boolean counts = Agents.counted(view.lower(cue)); // "kan rekenen op": it is there
    Modality said = counts && view.modality(cue) == Modality.POSSIBILITY ? Modality.FACT : interrupted(view, cue) ? Modality.FUTURE : nothing(view, cue) ? Modality.NEGATED : view.modality(cue);
    PartNouns.Form form = PartNouns.of(view, cue).form();
    boolean could = said == Modality.POSSIBILITY && Words.any(view, view.clauseOf(cue).range(), COULD); // "als voorzitter kon Nederland dit agenderen"
    boolean granted = (form == PartNouns.Form.AS || form == PartNouns.Form.NAMED) && (could || BESIDE.contains(said)) && !Words.any(view, view.clauseOf(cue).range(), HYPOTHETICAL) && !PartDoubts.asked(view, view.clauseOf(cue).range());
    if (form == PartNouns.Form.AS && Words.any(view, view.clauseOf(cue).range(), WISHES) && Words.of(view, Story.after(cue, view.clauseOf(cue).range())).isEmpty()) {
      return Modality.INTENTION; // "X ziet Nederland graag als lid"
    }
    if (Words.any(view, view.clauseOf(cue).range(), GLADLY) && Words.any(view, view.clauseOf(cue).range(), HYPOTHETICAL)) {
      return Modality.INTENTION; // "X zou Nederland graag tot haar leden rekenen"
    }
    boolean beside = said == Modality.REPORTED && relative(view, cue); // "volgens X, waarvan Nederland lid is, ..."
    return granted ? Modality.FACT : beside ? Modalities.stronger(aim(view, cue), PartDoubts.of(view, cue)) : Modalities.stronger(Modalities.stronger(said, aim(view, cue)), PartDoubts.of(view, cue));
  }

  /** "van de door Fiji opgerichte X is Nederland geen lid": what an attribute says is taken for granted, if nothing in it says otherwise. */
  private static boolean granted(View view, Range cue) {
    Words words = view.wordTable();
    int next = words.startingAt(cue.end());
    boolean attribute = next < words.size() && words.range(next).start() - cue.end() == 1 && view.mentions(Name.class).stream().anyMatch(name -> name.kind().isCollaboration() && name.range().start() == words.range(next).start());
    boolean by = false;
    for (int i = words.startingAt(cue.end() - 1) - 1; attribute && i >= 0 && next - i < ATTRIBUTE && !words.breaks(i); i--) {
      by |= words.lower(i).equals(BY);
      if (by && GroupWords.ARTICLES.contains(words.lower(i))) {
        return view.sentence().paragraph().kind() != Block.Kind.QUESTION && view.cues("modality", words.range(i).to(cue)).isEmpty();
      }
    }
    return false;
  }

  /** "levert geen schepen aan X", "heeft geen deskundigen bij X gedetacheerd": nothing is given. */
  private static boolean nothing(View view, Range cue) {
    String words = view.lower(cue);
    Range clause = view.clauseOf(cue).range();
    boolean gives = GroupWords.GIVES.contains(words) || GroupWords.LENDS.contains(Words.first(words));
    return gives && Words.any(view, clause, NONE) && !Words.any(view, clause, TURNS);
  }

  /** "zal, als alles meezit, in mei toetreden": the infinitive behind the inserted clause goes with the verb before it. */
  private static boolean interrupted(View view, Range cue) {
    List<Clause> clauses = view.clauses();
    int at = clauses.indexOf(view.clauseOf(cue));
    boolean inserted = view.resumes(at) && view.lower(cue).endsWith("en");
    return inserted && Words.any(view, clauses.get(at - 2).range(), MODALS);
  }

  private static boolean relative(View view, Range cue) {
    Words words = view.wordTable();
    Clause clause = view.clauseOf(cue);
    int first = words.startingAt(clause.range().start());
    boolean opens = first < words.size() && (words.lower(first).startsWith("waar") || words.lower(first).equals("en") && first + 1 < words.size() && words.lower(first + 1).startsWith("waar"));
    return opens && view.clauses().indexOf(clause) > 0;
  }

  /** "uitgenodigd om deel te nemen aan X" is no part yet; "helpt door bij te dragen aan X", "door aan X deel te nemen" is one. */
  private static Modality aim(View view, Range cue) {
    boolean becoming = view.text().text().startsWith(TO_BECOME, cue.end()) && !Words.any(view, view.clauseOf(cue).range(), DECIDED); // "vroeg Nederland lid te worden"
    boolean infinitive = becoming || view.lower(cue).contains(" te ") || view.wordBefore(cue.start()).equals("te");
    boolean decided = infinitive && view.lower(cue).startsWith("bij") && Roles.money(view, cue) && Words.any(view, view.clauseOf(cue).range(), DECIDED); // "heeft besloten 3 miljoen bij te dragen"
    return infinitive && !decided && !by(view, cue) ? Modality.INTENTION : Modality.FACT;
  }

  private static boolean by(View view, Range cue) {
    Range before = new Range(view.clauseOf(cue).range().start(), cue.start());
    return Words.in(view, before, Set.of("door")).stream()
        .anyMatch(door -> view.mentions(Name.class, before).stream().noneMatch(name -> Governor.of(view, name.range().start()).range().equals(door)));
  }
}

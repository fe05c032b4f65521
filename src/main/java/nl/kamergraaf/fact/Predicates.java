package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.text.Range;

/**
 * What a sentence says of a thing in it: the wording of a status that has the thing as its subject or object ("de sancties zijn verlengd"),
 * hangs it from its preposition ("over het pakket wordt onderhandeld"), stands in the relative clause behind it, or names the act as a noun
 * ("verwelkomde de verlenging van de sancties").
 */
final class Predicates {

  private static final Set<String> BOTH = Set.of("zowel");
  private static final Map<String, String> OPENERS = Map.of("waarover", "over", "waaraan", "aan", "waarvoor", "voor", "waarmee", "met", "waartoe", "tot");
  private static final Set<String> RELATIVES = Set.of("die", "dat", "waarover", "waaraan", "waarvoor", "waarmee", "waarom", "waartoe", "welke");
  private static final Set<String> AMONG = Set.of("waaronder", "inclusief");
  private static final Set<String> OF_TREATY = Set.of("treaty-signed", "ratified");
  private static final Set<String> OF_MANDATE = Set.of("extended", "ended", "suspended");
  private static final Set<String> MANDATES = Set.of("mandaat", "looptijd", "werkzaamheden", "termijn");
  private static final Set<String> PROPOSABLE = Set.of("established", "adopted");
  private static final Set<String> PUTS = Set.of("stelt", "stelde", "stellen", "stelden");
  private static final Set<String> PARTICLES = Set.of("in", "vast", "op");
  private static final int PARTICLE = 9;
  private static final int NEAR = 140;
  private static final int TO_RELATIVE = 70;
  /** Articles of nouns that a pronoun may take up. */
  private static final Map<String, Set<String>> AGREEING = Map.of("dat", Set.of("een", "het"), "die", Set.of("een", "de"));

  /** "het merendeel van de sancties is opgeheven" */
  private static final Set<String> PARTS = Set.of("deel", "merendeel", "gros", "meerderheid", "rest", "helft", "geheel");

  private static final Set<String> RELATED = Set.of("waarvoor", "waarbij", "waaronder", "waarin", "waarmee");
  /** Words between an article and its noun. */
  private static final int INSIDE = 9;
  private static final Set<String> NEUTER = Set.of("het", "een", "haar", "hun");

  private Predicates() {}

  /** A wording of a status that speaks of a thing. */
  record Said(String stage, Range cue, Modality modality) {}

  /** What is said of a thing, the stated facts first; only the stages given count. */
  static Optional<Said> of(View view, Range thing, Set<String> stages) {
    Governor governed = described(view, Governor.of(view, thing.start()), view.wordTable().startingAt(thing.start()));
    governed = RELATED.contains(governed.word()) && governed.range().start() - view.clauseOf(thing).range().start() <= 1 ? new Governor("", governed.range()) : governed; // "waarvoor het regime is verlengd"
    boolean both = governed.word().equals("als") && Words.any(view, view.clauseOf(thing).range(), BOTH); // "zowel X als Y is aangescherpt"
    Governor governor = both ? new Governor("", governed.range()) : governed;
    String of = governor.word().equals("van") ? view.wordBefore(governor.range().start()) : "";
    boolean span = DeedWords.SPANS.contains(of) || PARTS.contains(of); // "de duur van het embargo is verlengd"
    return of(view, thing, span ? Governor.of(view, view.wordTable().range(view.wordTable().startingAt(governor.range().start()) - 1).start()) : governor, stages);
  }

  /** "de in 2022 ingestelde sancties", "het door de Commissie voorgestelde regime": what stands between an article and its noun governs nothing. */
  static Governor described(View view, Governor governor, int thing) {
    Words words = view.wordTable();
    int before = words.startingAt(governor.range().start()) - 1;
    if (governor.isPreposition() && before >= 0 && words.lower(before).equals("de")) {
      return Governor.of(view, words.range(before).start());
    }
    for (int i = thing - 2; participle(words, thing) && i > Math.max(0, thing - INSIDE) && !Verbs.finite(words.lower(i)); i--) {
      if (Governor.preposition(words.lower(i)) && (NEUTER.contains(words.lower(i - 1)) || words.lower(i - 1).equals("de")) && view.words(new Range(words.range(i).end(), words.range(thing - 1).start())).indexOf(',') < 0) {
        return Governor.of(view, words.range(i - 1).start());
      }
    }
    return governor;
  }

  private static boolean participle(Words words, int thing) {
    String before = thing > 0 ? words.lower(thing - 1) : "";
    boolean small = before.length() < 4 || Governor.preposition(before) || Verbs.finite(before);
    return !small && (before.endsWith("de") || before.endsWith("te") || before.endsWith("en") || before.endsWith("d") || before.endsWith("t"));
  }

  /** The same where the thing is known to hang from another word than the one before it. */
  static Optional<Said> of(View view, Range thing, Governor governor, Set<String> stages) {
    List<Said> all = new ArrayList<>();
    Clause own = view.clauseOf(thing);
    if (!governor.isPreposition()) {
      RelativeInside.main(view, thing, own.range()).flatMap(main -> nearest(view, new Range(main.start(), main.start()), new Governor("", main), main, stages)).ifPresent(all::add);
    }
    nearest(view, thing, governor, own.range(), stages).ifPresent(all::add);
    behind(view, thing, governor, own, stages, all);
    if (!governor.isPreposition() && all.stream().noneMatch(said -> said.modality() == Modality.FACT)) {
      goesOn(view, thing, own, stages).ifPresent(all::add);
    }
    List<Said> facts = all.stream().filter(said -> said.modality() == Modality.FACT).toList();
    if (facts.size() > 1 && facts.get(0).stage().equals("agreed") && facts.get(1).stage().equals("adopted")) {
      return Optional.of(facts.get(1)); // "eens over het pakket, dat een dag later is vastgesteld"
    }
    return facts.stream().findFirst().or(() -> all.stream().findFirst());
  }

  /** "Het embargo was nooit weg en duurt voort": a verb behind "en" has the subject that opens the sentence. */
  private static Optional<Said> goesOn(View view, Range thing, Clause own, Set<String> stages) {
    List<Clause> clauses = view.clauses();
    int next = clauses.indexOf(own) + 1;
    boolean coordinate = next < clauses.size() && clauses.get(next).opener() == Clause.Opener.COORDINATE && view.lower(clauses.get(next).range()).strip().startsWith("en ");
    Words words = view.wordTable();
    int behind = words.startingAt(thing.end());
    boolean subject = behind < words.size() && Verbs.finite(words.lower(behind)) && words.startingAt(own.range().start()) + 2 >= words.startingAt(thing.start());
    if (!coordinate || !subject) {
      return Optional.empty();
    }
    Range where = clauses.get(next).range();
    return nearest(view, new Range(where.start(), where.start()), new Governor("", where), where, stages);
  }

  /** The relative clause behind the thing, and the main clause that goes on after it. */
  private static void behind(View view, Range thing, Governor governor, Clause own, Set<String> stages, List<Said> out) {
    List<Clause> clauses = view.clauses();
    int next = clauses.indexOf(own) + 1;
    if (next >= clauses.size() || own.range().end() - thing.end() > TO_RELATIVE || clauses.get(next).opener() != Clause.Opener.SUBORDINATE || another(view, thing, own.range().end())) {
      return;
    }
    Range relative = clauses.get(next).range();
    List<Words.Run> words = Words.runs(view.text().text(), relative);
    boolean treaty = !words.isEmpty() && words.get(0).lower().equals("waarover") && Words.any(view, relative, Founding.TREATIES); // "de commissie, waarover het verdrag is getekend"
    if (treaty || !words.isEmpty() && words.get(0).lower().equals("waarvan")) {
      Optional<Said> its = nearest(view, thing, new Governor("", relative), relative, intersect(view, relative, stages));
      boolean goesOn = its.isEmpty() && !governor.isPreposition() && next + 1 < clauses.size() && clauses.get(next + 1).opener() == Clause.Opener.MAIN;
      its.or(() -> goesOn ? nearest(view, thing, new Governor("", relative), clauses.get(next + 1).range(), stages) : Optional.empty()).ifPresent(out::add);
      return;
    }
    boolean among = !words.isEmpty() && AMONG.contains(words.get(0).lower());
    if (!words.isEmpty() && object(view, thing, own.range().end(), words.get(0).lower())) {
      return;
    }
    if (words.isEmpty() || !among && !RELATIVES.contains(words.get(0).lower())) {
      return;
    }
    int main = RelativeInside.mainBehind(view, next);
    if (!governor.isPreposition() && main > 0) {
      nearest(view, thing, new Governor("", relative), clauses.get(main).range(), stages).ifPresent(out::add); // the main clause says how it is now
    }
    if (governor.isPreposition() && main > 0) {
      nearest(view, thing, governor, clauses.get(main).range(), about(stages)).ifPresent(out::add); // "over een pakket, dat in mei is voorgesteld, wordt onderhandeld"
    }
    if (among) {
      return; // "de sancties, waaronder een wapenembargo, zijn verlengd": what stands there is another thing
    }
    if (words.get(0).lower().equals("waartoe") && stages.contains("adopted") && Words.any(view, relative, StageModality.DECIDED)) {
      out.add(new Said("adopted", relative, view.modality(relative)));
      return;
    }
    String link = OPENERS.getOrDefault(words.get(0).lower(), "");
    nearest(view, thing, new Governor(link, relative), relative, stages).ifPresent(out::add);
  }

  /** "het Strafhof vroeg om steun voor het register, dat operationeel is": the relative clause is about what stands right before it. */
  private static boolean another(View view, Range thing, int end) {
    return view.bodies().stream().map(Bodies.Found::range).anyMatch(body -> body.start() >= thing.end() && body.end() <= end && body.start() - thing.end() > 2);
  }

  /** "het Strafhof beheerde een fonds, dat is opgeheven": the pronoun takes up the object that stands between. */
  private static boolean object(View view, Range thing, int end, String pronoun) {
    Set<String> articles = AGREEING.getOrDefault(pronoun, Set.of());
    Words words = view.wordTable();
    for (int i = words.startingAt(thing.end()) + 1; !articles.isEmpty() && i + 1 < words.size() && words.range(i + 1).end() <= end; i++) {
      boolean opens = articles.contains(words.lower(i)) && !words.breaks(i) && !Governor.preposition(words.lower(i - 1)) && !words.lower(i - 1).equals("en");
      if (opens) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> about(Set<String> stages) {
    return StageLinks.ABOUT.stream().filter(stages::contains).collect(Collectors.toSet());
  }

  /** "het tribunaal, waarvan het statuut is getekend": of a body's treaty, or of its mandate, only. */
  private static Set<String> intersect(View view, Range relative, Set<String> stages) {
    if (!stages.contains("treaty-signed")) {
      return Set.of();
    }
    return Words.any(view, relative, MANDATES) ? OF_MANDATE : OF_TREATY;
  }

  private static Optional<Said> nearest(View view, Range thing, Governor governor, Range where, Set<String> stages) {
    Hit.OfConcept best = null;
    for (Hit.OfConcept cue : view.cuesWithin("status", where)) {
      boolean fits = !(PROPOSABLE.contains(cue.concept().name()) && putForward(view, cue.range(), where)) && stages.contains(cue.concept().name()) && View.distance(cue.range(), thing) <= NEAR && StageLinks.links(view, thing, governor, cue);
      if (fits && (best == null || better(view, thing, cue, best))) {
        best = cue;
      }
    }
    return best != null ? StageModality.said(view, thing, best) : proposes(view, thing, governor, where).filter(said -> stages.contains(said.stage()));
  }

  /** "stelde in mei een verbod op X voor": proposed, not set up ("stelde ... in op"). */
  private static boolean putForward(View view, Range cue, Range where) {
    return view.lower(cue).startsWith("stel") && !view.lower(cue).endsWith("voor") && particle(view, Words.of(view, where)) >= 0;
  }

  /** "stelde een verbod voor": the particle closes the clause; elsewhere "voor" is a preposition. */
  private static Optional<Said> proposes(View view, Range thing, Governor governor, Range where) {
    List<Range> verbs = Words.in(view, where, PUTS);
    List<Range> words = Words.of(view, where);
    int last = particle(view, words);
    boolean closes = last >= 0;
    Optional<Range> proposing = closes ? Optional.empty() : proposing(view);
    if (proposing.isPresent() && !governor.isPreposition() && proposing.get().end() <= thing.start()) {
      return Optional.of(new Said("proposed", proposing.get(), Modalities.stronger(view.modality(proposing.get()), view.modality(thing))));
    }
    if (verbs.isEmpty() || !closes || governor.isPreposition() || verbs.get(0).start() > thing.start() && thing.start() > words.get(last).start()) {
      return Optional.empty();
    }
    Range cue = verbs.get(0).to(words.get(last));
    return Optional.of(new Said("proposed", cue, Modalities.stronger(view.modality(cue), view.modality(thing))));
  }

  /** The index of "voor" where it closes a clause, or stands before a comma or another "voor"; -1 where it does not. */
  private static int particle(View view, List<Range> words) {
    int last = words.size() - 1;
    for (int i = 1; i < last; i++) {
      boolean closes = view.text().text().charAt(words.get(i).end()) == ',';
      if (view.lower(words.get(i)).equals("voor") && (closes || view.lower(words.get(i + 1)).equals("voor"))) {
        return i;
      }
    }
    return last >= 0 && view.lower(words.get(last)).equals("voor") ? last : -1;
  }

  /** "stelde op 3 mei voor X te verbieden": the particle stands before what is proposed, an infinitive closes the sentence. */
  static Optional<Range> proposing(View view) {
    Words words = view.wordTable();
    int last = words.size() - 1;
    boolean infinitive = last > 1 && words.lower(last - 1).equals("te") && words.lower(last).endsWith("en");
    for (Range verb : infinitive ? Words.in(view, view.range(), PUTS) : List.<Range>of()) {
      int at = words.startingAt(verb.start());
      for (int i = at + 1; i < Math.min(last - 1, at + PARTICLE); i++) {
        if (words.lower(i).equals("voor")) {
          return PARTICLES.contains(words.lower(i - 1)) ? Optional.empty() : Optional.of(verb.to(words.range(i)));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean better(View view, Range thing, Hit.OfConcept cue, Hit.OfConcept than) {
    boolean adjective = adjective(view, thing, cue.range());
    if (adjective != adjective(view, thing, than.range())) {
      return !adjective; // "de in 2016 opgeheven sancties zijn hersteld"
    }
    boolean aside = aside(view, thing, cue.range());
    if (aside != aside(view, thing, than.range())) {
      return !aside; // "het register, opgericht in 2023, is operationeel"
    }
    boolean infinitive = StageLinks.infinitive(view, cue.range());
    if (infinitive != StageLinks.infinitive(view, than.range())) {
      return !infinitive;
    }
    return View.distance(cue.range(), thing) < View.distance(than.range(), thing);
  }

  /** It stands between commas behind the thing and what belongs to it, and the verb of the sentence behind them: "het embargo tegen Mali, in 2015 afgekondigd, is verlengd". */
  private static boolean aside(View view, Range thing, Range cue) {
    if (StageLinks.apposed(view, thing, cue)) {
      return true;
    }
    Words words = view.wordTable();
    int participle = words.startingAt(cue.start());
    int opening = participle;
    while (opening > words.startingAt(thing.end()) && !words.breaks(opening - 1)) {
      opening--;
    }
    int closing = participle;
    while (closing < words.size() && !words.breaks(closing)) {
      closing++;
    }
    boolean commas = opening > words.startingAt(thing.end()) && closing + 1 < words.size() && Verbs.finite(words.lower(closing + 1));
    return commas && !words.any(words.startingAt(thing.end()), closing + 1, Verbs.finite());
  }

  /** A participle right before its noun. */
  private static boolean adjective(View view, Range thing, Range cue) {
    return thing.start() - cue.end() == 1 && view.lower(cue).indexOf(' ') < 0 && !Verbs.finite(view.lower(cue)) && !view.lower(cue).endsWith("den") && !view.lower(cue).endsWith("ten");
  }
}

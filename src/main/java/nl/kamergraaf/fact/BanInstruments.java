package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.text.Range;

/** A ban told by what forbids it: "de verordening waarmee de invoer van gas wordt verboden, is op 26 januari aangenomen" says of both how far they are. */
final class BanInstruments {

  private static final Set<String> INSTRUMENTS =
      Set.of("verordening", "besluit", "wet", "wetsvoorstel", "initiatiefwetsvoorstel", "volksinitiatief", "amendement", "decreet", "richtlijn", "voorstel", "raadsbesluit", "regeling", "maatregel", "uitvoeringsverordening");
  private static final Set<String> OPENERS = Set.of("waarmee", "die", "dat", "waarbij", "waardoor", "waarin");

  private static final Set<String> ABOUT = Set.of("betreffende", "inzake", "houdende");
  private static final Set<String> SETTLED = Set.of("adopted", "extended", "lifted", "proposed", "established");
  /** Words from the noun to what it is about: "Besluit (GBVB) 2017/1775 van de Raad betreffende". */
  private static final int TITLE = 9;
  private static final String IN = "in";
  private static final Set<String> STATES = Set.of("voorbereiding", "behandeling", "procedure", "onderzoek");
  private static final Set<String> VETO = Set.of("veto");
  private static final String REFUSED = "rejected";
  private static final Set<String> PARTICLES = Set.of("aan", "in", "voor");
  /** "is een wetsvoorstel aanhangig dat" */
  private static final Set<String> LIES = Set.of("aanhangig", "gereed", "klaar");

  private BanInstruments() {}

  static boolean named(String word) {
    return INSTRUMENTS.contains(word);
  }

  /** "de verordening vastgesteld waarmee": the verb stands between. */
  private static boolean told(View view, Words words, int verb) {
    return verb > 0 && INSTRUMENTS.contains(words.lower(verb - 1)) && !view.cues("status", words.range(verb)).isEmpty();
  }

  /** "behandelt een wetsvoorstel dat de invoer verbiedt": what a draft forbids is as far as the draft; nothing of what is law already and nobody decides on. */
  static Optional<Predicates.Said> forbidding(View view, Restrictions.Found one) {
    Words words = view.wordTable();
    for (int i = words.startingAt(one.range().start()); i > 1; i--) {
      boolean apart = words.isIn(i - 1, PARTICLES) || words.isIn(i - 1, LIES) || Phrases.isParticiple(words.lower(i - 1)) && !SanctionWords.DRAFTS.contains(words.lower(i - 1));
      boolean underWay = i > 2 && words.lower(i - 2).equals(IN) && words.isIn(i - 1, STATES); // "is een wetsvoorstel in voorbereiding dat"
      int noun = underWay ? i - 3 : apart ? i - 2 : i - 1; // "nam een wet aan die", "is een voorstel ingediend dat"
      boolean draft = SanctionWords.DRAFTS.contains(words.lower(noun));
      if (OPENERS.contains(words.lower(i)) && (draft || INSTRUMENTS.contains(words.lower(noun)))) {
        return said(view, words.range(noun), draft).map(said -> new Predicates.Said(said.stage(), one.range(), said.modality()));
      }
      if (Verbs.finite(words.lower(i)) && !one.range().contains(words.range(i))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "heeft Besluit 2017/1775 betreffende beperkende maatregelen tegen Mali vastgesteld": sanctions are as far as the decision that is about them. */
  static Optional<Predicates.Said> about(View view, Restrictions.Found one) {
    Governor governor = Governor.of(view, one.range().start());
    if (!one.type().equals(Restrictions.WHOLE) || !ABOUT.contains(governor.word())) {
      return Optional.empty();
    }
    Words words = view.wordTable();
    int about = words.startingAt(governor.range().start());
    for (int i = about - 1; i >= Math.max(0, about - TITLE); i--) {
      if (INSTRUMENTS.contains(words.lower(i))) {
        return said(view, words.range(i), SanctionWords.DRAFTS.contains(words.lower(i))).filter(said -> SETTLED.contains(said.stage()));
      }
    }
    return Optional.empty();
  }

  /** The stage of a draft or decision before its relative clause; a draft that somebody only wants is none. */
  private static Optional<Predicates.Said> said(View view, Range instrument, boolean draft) {
    Governor governor = Governor.of(view, instrument.start());
    Range clause = view.clauseOf(instrument).range();
    Optional<Range> veto = Words.in(view, new Range(clause.start(), instrument.start()), VETO).stream().findFirst().filter(word -> view.modality(word) == Modality.FACT);
    if (veto.isPresent()) {
      return veto.map(word -> new Predicates.Said(REFUSED, word, Modality.FACT)); // "sprak zijn veto uit over de wet die de uitvoer verbood"
    }
    Optional<Predicates.Said> told = view.cues("status", clause).stream()
        .filter(cue -> MeasureStages.STAGES.containsKey(cue.concept().name()) && StageLinks.links(view, instrument, governor, cue))
        .findFirst()
        .map(cue -> new Predicates.Said(stage(cue, draft), cue.range(), Modalities.stronger(view.modality(cue.range()), view.modality(instrument))));
    boolean wanted = Words.any(view, clause, SanctionWords.PLEADS);
    Modality modality = wanted ? Modality.REQUESTED : view.modality(instrument);
    return told.or(() -> draft ? Deeds.of(view, instrument).or(() -> Optional.of(new Predicates.Said("proposed", instrument, modality))) : Optional.empty());
  }

  /** What is taken back of a draft never held. */
  private static String stage(Hit.OfConcept cue, boolean draft) {
    String stage = cue.concept().name();
    return draft && stage.equals("withdrawn") ? Embedded.DROPPED : stage;
  }

  /** What the main clause around the relative one says of the instrument; nothing where the words stand in no such clause. */
  static Optional<Predicates.Said> of(View view, Restrictions.Found one) {
    Clause own = view.clauseOf(one.range());
    List<Clause> clauses = view.clauses();
    int at = clauses.indexOf(own);
    Words words = view.wordTable();
    int first = words.startingAt(own.range().start());
    if (at < 1 || own.opener() != Clause.Opener.SUBORDINATE || first < 1 || !OPENERS.contains(words.lower(first)) || !INSTRUMENTS.contains(words.lower(first - 1)) && !told(view, words, first - 1)) {
      return Optional.empty();
    }
    Range instrument = words.range(INSTRUMENTS.contains(words.lower(first - 1)) ? first - 1 : first - 2);
    Governor governor = Governor.of(view, instrument.start());
    for (int i = at + 1; i >= at - 1; i -= 2) {
      for (Hit.OfConcept cue : i < clauses.size() ? view.cues("status", clauses.get(i).range()) : List.<Hit.OfConcept>of()) {
        boolean about = StageLinks.ABOUT.contains(cue.concept().name());
        if (MeasureStages.STAGES.containsKey(cue.concept().name()) && (i > at ? about || !governor.isPreposition() : StageLinks.links(view, instrument, governor, cue))) {
          return Optional.of(new Predicates.Said(stage(cue, SanctionWords.DRAFTS.contains(view.lower(instrument))), cue.range(), Modalities.stronger(view.modality(cue.range()), view.modality(instrument))));
        }
      }
    }
    return Optional.empty();
  }
}

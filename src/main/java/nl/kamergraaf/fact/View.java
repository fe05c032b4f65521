package nl.kamergraaf.fact;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.mention.Forms;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Mention;
import nl.kamergraaf.mention.WordMarks;
import nl.kamergraaf.mention.WordsInside;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.ReadText;
import nl.kamergraaf.text.Sentence;

/** One sentence with all that was found in it, and the letter around it. */
final class View {

  private static final int LONGEST = 6000;

  private final Story story;
  private final Sentence sentence;
  private final Mentions mentions;
  private final Cues cues;
  private Clauses clauses;
  private Propositions propositions;
  private Deeds deeds;
  private Words words;
  private String lower;
  private WordsInside inside;
  private List<Bodies.Found> bodies;
  private List<Bodies.Found> spoken;
  private List<Packages.Found> packages;
  private List<Groups.Found> groups;
  private List<Joined.Placed> joined;
  private PromiseReader promises;
  private List<Hosting> hostings;
  private Optional<SetConditions> conditions;
  private Optional<TreatyTold> treaty;
  private List<Sum> sums;
  private Map<Range, Range> wholes;
  private final Told<Range, Range> saidWholes = new Told<>();
  private final Told<Purposes.Asked, Range> purposes = new Told<>();
  private Stages stages;
  private Modality whole;
  private Boolean sanctions;
  private List<Restrictions.Found> restrictions;

  View(Story story, Sentence sentence, List<Mention> mentions, List<Hit> hits) {
    this.story = story;
    this.sentence = sentence;
    this.mentions = new Mentions(mentions);
    this.cues = Cues.of(hits);
  }

  Story story() {
    return story;
  }

  ReadText text() {
    return story.text();
  }

  Register register() {
    return story.register();
  }

  Sentence sentence() {
    return sentence;
  }

  Range range() {
    return sentence.range();
  }

  List<Clause> clauses() {
    return split().all();
  }

  /** Whether a clause, by its index, takes up the one two before it: see {@link Clauses#resumes}. */
  boolean resumes(int clause) {
    return split().resumes(clause);
  }

  /** The clause that another one, by its index, takes up, -1 for none: see {@link Clauses#takenUp}. */
  int takenUp(int clause) {
    return split().takenUp(clause, one -> lower(one.range()).strip().startsWith("waaronder ") || joins(one));
  }

  /** The clause that takes up another one, by its index, behind the subordinate one or two that break it off; -1 for none. */
  int resumption(int clause) {
    return resumes(clause + 2) ? clause + 2 : takenUp(clause + 3) == clause ? clause + 3 : -1;
  }

  /** "waartoe is besloten en waaraan een verdrag ten grondslag ligt": a clause, by its index, is the second of two relative ones. */
  boolean joins(int clause) {
    return clause < clauses().size() && joins(clauses().get(clause));
  }

  private boolean joins(Clause clause) {
    return clause.opener() == Clause.Opener.SUBORDINATE && lower(clause.range()).strip().startsWith("waar") && story.text().text().startsWith(" en", clause.range().start() - " en".length());
  }

  /** A clause, by its index, from the start of the one that it takes up; itself where it takes up none. */
  Range resumed(int clause) {
    Range own = clauses().get(clause).range();
    return resumes(clause) ? clauses().get(clause - 2).range().to(own) : own;
  }

  Propositions propositions() {
    if (propositions == null) {
      propositions = new Propositions(this);
    }
    return propositions;
  }

  /** What the verbs of the sentence do. */
  Deeds deeds() {
    if (deeds == null) {
      deeds = new Deeds(this);
    }
    return deeds;
  }

  private Clauses split() {
    if (clauses == null) {
      clauses = new Clauses(Clause.of(story.text().text(), sentence.range()));
    }
    return clauses;
  }

  List<Mention> mentions() {
    return mentions.all();
  }

  <T extends Mention> List<T> mentions(Class<T> kind) {
    return mentions.of(kind);
  }

  <T extends Mention> List<T> mentions(Class<T> kind, Range within) {
    return mentions.of(kind, within);
  }

  /** Wordings of one scheme in the sentence, by start; of two that overlap the longer one counts. */
  List<Hit.OfConcept> cues(String scheme) {
    return cues.in(scheme);
  }

  /** The same inside a range. */
  List<Hit.OfConcept> cues(String scheme, Range within) {
    return cues.in(scheme, within);
  }

  /** The same of a clause, with those that a longer one hides which reaches out of it. */
  List<Hit.OfConcept> cuesWithin(String scheme, Range clause) {
    return cues.within(scheme, clause);
  }

  /** The same with those that stand inside a longer one: the occurrence in "kom ik bij de Voorjaarsnota op terug". */
  List<Hit.OfConcept> everyCue(String scheme, Range within) {
    return cues.every(scheme, within);
  }

  /** Names of concepts of one scheme (labels, not cues) inside a range. */
  List<Hit.OfConcept> nouns(String scheme, Range within) {
    return cues.nouns(scheme, within);
  }

  /** A quick look: false means that the sentence has none of these words, in small letters. The words are the same at each asking. */
  boolean mayHold(Collection<String> words) {
    if (inside == null) {
      inside = new WordsInside(lower());
    }
    return inside.hold(WordMarks.of(words));
  }

  Words wordTable() {
    if (words == null) {
      words = new Words(story.text().text(), sentence.range());
    }
    return words;
  }

  /** Courts, registers and commissions of the sentence. */
  List<Bodies.Found> bodies() {
    if (bodies == null) {
      bodies = Bodies.in(this);
    }
    return bodies;
  }

  /** The same with the nouns that take up the body that the text is about: "het panel", "de instelling". */
  List<Bodies.Found> spoken() {
    if (spoken == null) {
      spoken = BodyReference.spoken(this);
    }
    return spoken;
  }

  /** Numbered sanctions packages of the sentence. */
  List<Packages.Found> packages() {
    if (packages == null) {
      packages = Packages.in(this);
    }
    return packages;
  }

  /** The sentence has a word that shows that sanctions between states are spoken of. */
  boolean mentionsSanctions() {
    if (sanctions == null) {
      sanctions = SanctionWords.about(this);
    }
    return sanctions;
  }

  /** Sanctions and measures of the sentence. */
  List<Restrictions.Found> restrictions() {
    if (restrictions == null) {
      restrictions = Restrictions.in(this);
    }
    return restrictions;
  }

  /** Groups that the sentence describes by their number. */
  List<Groups.Found> groups() {
    if (groups == null) {
      groups = Groups.in(this);
    }
    return groups;
  }

  /** What somebody may have a part in; words that point back ask the sentences before, which are not read anew for each. */
  List<Joined.Placed> joined() {
    if (joined == null) {
      joined = Joined.in(this);
    }
    return joined;
  }

  /** The hosting of a body that the sentence tells of; sentences that go on with its conditions ask for it too. */
  Optional<Hosting> hosting() {
    return hostings().stream().findFirst();
  }

  /** The same of each state that it tells of. */
  List<Hosting> hostings() {
    if (hostings == null) {
      hostings = Hosting.all(this);
    }
    return hostings;
  }

  /** How far the treaty of a body is, where its own relative clause tells it. */
  Optional<TreatyTold> treaty() {
    if (treaty == null) {
      treaty = TreatyTold.of(this);
    }
    return treaty;
  }

  /** The conditions that the sentence sets out. */
  Optional<SetConditions> conditions() {
    if (conditions == null) {
      conditions = SetConditions.of(this);
    }
    return conditions;
  }

  /** What the sentence promises. */
  PromiseReader promises() {
    if (promises == null) {
      promises = new PromiseReader(this);
    }
    return promises;
  }

  /** Sums of money, each with the words that speak of it. */
  List<Sum> sums() {
    if (sums == null) {
      sums = Sum.ofMoney(this);
    }
    return sums;
  }

  /** What counts count and percentages are of, by the range of the figure. */
  Map<Range, Range> wholes() {
    if (wholes == null) {
      wholes = new HashMap<>();
      ShareWholes.into(wholes, this);
    }
    return wholes;
  }

  /** The same as far as it is told by now: an earlier sentence is not read anew for a later one. */
  Map<Range, Range> knownWholes() {
    return wholes == null ? Map.of() : wholes;
  }

  /** The whole of each sum, as its words tell it, by the sum's range. */
  Told<Range, Range> saidWholes() {
    return saidWholes;
  }

  /** What each sum is for. */
  Told<Purposes.Asked, Range> purposes() {
    return purposes;
  }

  /** The stages of the sums. */
  Stages stages() {
    if (stages == null) {
      stages = Stages.of(this);
    }
    return stages;
  }

  /** Whether another sentence stands in the same paragraph. */
  boolean sharesParagraph(View other) {
    return sentence.paragraph().number() == other.sentence.paragraph().number();
  }

  /** A longer "sentence" is a table or a mistake: who does what in it cannot be told, and looking would cost much time. */
  boolean tooLong() {
    return sentence.range().length() > LONGEST;
  }

  /** Nothing but marks: rows of points, lines. */
  boolean blank() {
    String all = story.text().text();
    int at = range().start();
    while (at < range().end() && !Character.isLetterOrDigit(all.charAt(at))) {
      at++;
    }
    return at == range().end();
  }

  /** The clause in which a range starts. */
  Clause clauseOf(Range range) {
    return split().at(range.start());
  }

  /**
   * Where the words that belong to a range may stand: its clause, and clauses that follow it after a colon or semicolon, up to the next
   * conjunction.
   */
  Range segmentOf(Range range) {
    return split().segmentAt(range.start());
  }

  /** How the author commits to a stretch; what members ask is theirs, whatever its words. */
  Modality modality(Range range) {
    return sentence.paragraph().kind() == Block.Kind.QUESTION ? Modality.REPORTED : Modalities.at(this, range);
  }

  /** The modality of the sentence as a whole. */
  Modality whole() {
    if (whole == null) {
      whole = Modalities.ofWhole(this);
    }
    return whole;
  }

  Basis basis(Rule rule, Range at, Modality modality) {
    return basis(rule, at, modality, Way.SAID);
  }

  Basis basis(Rule rule, Range at, Modality modality, Way way) {
    return new Basis(rule.name(), sentence, at, modality, way.confidence(rule));
  }

  String words(Range range) {
    return story.text().text(range);
  }

  String lower(Range range) {
    return Forms.lower(story.text().text(), range.start(), range.end());
  }

  /** The whole sentence in small letters. */
  String lower() {
    if (lower == null) {
      lower = story.lower(sentence.range());
    }
    return lower;
  }

  /** Where a mark next begins at or behind a place of the sentence; -1 where none does. */
  int next(String mark, int place) {
    return place < range().end() ? text().text().indexOf(mark, place, range().end()) : -1;
  }

  /** Where a mark last begins at or before a place of the sentence; -1 where none does. */
  int last(String mark, int place) {
    int at = Math.min(place, range().end());
    while (at >= range().start() && !text().text().startsWith(mark, at)) {
      at--;
    }
    return at < range().start() ? -1 : at;
  }

  /** The word that ends just before a position, in lower case, articles skipped; empty at the start of the sentence. */
  String wordBefore(int position) {
    String all = story.text().text();
    int end = position;
    while (true) {
      while (end > range().start() && !Character.isLetterOrDigit(all.charAt(end - 1))) {
        if (",;:(".indexOf(all.charAt(end - 1)) >= 0) {
          return "";
        }
        end--;
      }
      int start = end;
      while (start > range().start() && Character.isLetterOrDigit(all.charAt(start - 1))) {
        start--;
      }
      String word = Forms.lower(all, start, end);
      if (!word.equals("de") && !word.equals("het") && !word.equals("een")) {
        return word;
      }
      end = start;
    }
  }

  /** The mention of a kind that lies nearest to a range inside bounds. */
  <T extends Mention> Optional<T> nearest(Class<T> kind, Range to, Range within) {
    T nearest = null;
    for (T mention : mentions(kind, within)) {
      if (nearest == null || distance(mention.range(), to) < distance(nearest.range(), to)) {
        nearest = mention;
      }
    }
    return Optional.ofNullable(nearest);
  }

  static int distance(Range a, Range b) {
    return a.overlaps(b) ? 0 : Math.max(b.start() - a.end(), a.start() - b.end());
  }
}

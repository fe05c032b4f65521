package nl.kamergraaf.mention;

import java.time.LocalDate;
import java.util.stream.Stream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.text.ReadText;
import nl.kamergraaf.text.Sentence;

/** A letter on its way through the finders: its text, the register, and where the register's spellings stand in it. For one thread. */
public final class Reading {

  private final ReadText text;
  private final Register register;
  private final Hits hits;
  private final Scene[] scenes;
  private final List<Entry> addressed;
  private Set<String> courts;
  private Sentence dated;
  private Optional<DatePart> lastDate = Optional.empty();

  /**
   * Prepares for one letter.
   *
   * @param text the letter's text
   * @param register what may be looked up
   * @param hits all hits of register spellings and cue words, found in one pass over the letter
   */
  public Reading(ReadText text, Register register, Hits hits) {
    this.text = text;
    this.register = register;
    this.hits = hits;
    this.scenes = new Scene[text.sentences().size()];
    this.addressed = Addressee.of(text.letter(), register);
  }

  public ReadText text() {
    return text;
  }

  public Register register() {
    return register;
  }

  /** The houses to which the letter is addressed. */
  public List<Entry> addressed() {
    return addressed;
  }

  /** The day that relative dates count from. */
  public LocalDate issued() {
    return text.letter().header().identity().issued();
  }

  /** Hits in a sentence, by start. */
  List<Hit> hits(Sentence sentence) {
    return scene(sentence).hits();
  }

  Words words(Sentence sentence) {
    return scene(sentence).words();
  }

  Tokens tokens(Sentence sentence) {
    return scene(sentence).tokens();
  }

  /** The register's names of everything but offices. */
  EntryHits names(Sentence sentence) {
    return scene(sentence).names();
  }

  EntryHits offices(Sentence sentence) {
    return scene(sentence).offices();
  }

  /** The letter names international courts, registers or commissions that the register has, and none of them by this noun. */
  boolean namesCourtsBeside(String noun) {
    return !courts().isEmpty() && courts().stream().noneMatch(label -> label.contains(noun));
  }

  /** The letter names one of them that letters about affairs at home do not. */
  boolean namesWorldCourts() {
    return courts().stream().anyMatch(label -> !DescribedBodies.everyday(label));
  }

  private Set<String> courts() {
    if (courts == null) {
      courts = text.sentences().stream().flatMap(sentence -> names(sentence).all().stream()).flatMap(named -> named.entries().stream())
          .filter(entry -> entry.kind().isAccountabilityBody()).map(entry -> entry.label().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }
    return courts;
  }

  /** Names of a sentence that the register does not have. */
  List<Name> unknown(Sentence sentence) {
    Scene scene = scene(sentence);
    if (scene.unknown() == null) {
      List<Name> byForm = UnknownNames.in(sentence, this);
      List<Name> bracketed = BracketedNames.in(sentence, this, byForm);
      scene.know(bracketed.isEmpty() ? byForm : Stream.concat(byForm.stream(), bracketed.stream()).sorted(Comparator.comparingInt(name -> name.range().start())).toList());
    }
    return scene.unknown();
  }

  /** What a finder finds in a sentence: found once, though another finder may ask for it too. */
  List<Mention> found(Finder finder, Sentence sentence) {
    List<Mention> known = scene(sentence).found(finder);
    if (known != null) {
      return known;
    }
    Scene.Found found = new Scene.Found(finder);
    finder.find(sentence, this, found);
    scene(sentence).keep(found);
    return found.mentions();
  }

  /** The date that the sentence right before one named last, in the same paragraph. */
  Optional<DatePart> dateBefore(Sentence sentence) {
    boolean follows = dated != null && dated.number() == sentence.number() - 1 && dated.paragraph().equals(sentence.paragraph());
    return follows ? lastDate : Optional.empty();
  }

  void keep(Sentence sentence, Optional<DatePart> date) {
    dated = sentence;
    lastDate = date;
  }

  /** Sentences of the same paragraph before one, the nearest first; so many at most. */
  List<Sentence> before(Sentence sentence, int most) {
    return text.sentences().subList(Math.max(0, sentence.number() - most), sentence.number()).reversed().stream()
        .takeWhile(earlier -> earlier.paragraph().number() == sentence.paragraph().number()).toList();
  }

  /** The sentences before one in its paragraph, the nearest first, and the one right before the paragraph, which may be its heading. */
  List<Sentence> belowHeading(Sentence sentence, int most) {
    List<Sentence> earlier = new ArrayList<>(before(sentence, most));
    int heading = sentence.number() - earlier.size() - 1;
    if (earlier.size() < most && heading >= 0) {
      earlier.add(text.sentences().get(heading));
    }
    return earlier;
  }

  /** Lets go of what was kept for a sentence. */
  void leave(Sentence sentence) {
    scenes[sentence.number()] = null;
  }

  private Scene scene(Sentence sentence) {
    Scene scene = scenes[sentence.number()];
    if (scene == null) {
      scene = new Scene(text.text(), sentence.range(), hits.in(sentence.range()));
      scenes[sentence.number()] = scene;
    }
    return scene;
  }
}

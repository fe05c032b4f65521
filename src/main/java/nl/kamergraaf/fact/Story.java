package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.letter.Block;
import nl.kamergraaf.mention.Hits;
import nl.kamergraaf.mention.Mention;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.OfficeName;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Register;
import nl.kamergraaf.text.Footnote;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.ReadText;
import nl.kamergraaf.text.Sentence;

/** A letter as the rules see it: a view for each sentence, in reading order, and what a rule may look back to. */
final class Story {

  private static final int OFTEN = 3;
  private static final String BEHALF = "namens de ";

  private final ReadText text;
  private final Background background;
  private final List<Entry> addressed;
  private final List<View> views = new ArrayList<>();
  private final Map<Integer, Footnote> notes = new HashMap<>();
  private Headings headings;
  private BodyFocus focus;
  private Set<Thing> pending;
  private Tables tables;
  private MotionIndex motions;
  private String lower;
  private List<Entry> sanctioned;
  private Optional<Entry> target;
  private Boolean namesBodies;
  private Boolean namesCourts;
  private Boolean namesGroups;
  private Boolean speaksOfPackages;
  private Boolean speaksOfSanctions;
  private Boolean aboutSanctions;
  private Boolean mainlySanctions;
  private Boolean namesPackages;
  private Boolean namesSanctions;
  private Boolean domesticSanctions;
  private SanctionContext sanctionContext;
  private Set<String> behalves;

  /** @param addressed the houses to which the letter is addressed */
  Story(ReadText text, Background background, List<Entry> addressed, Hits hits, List<Mention> mentions) {
    this.text = text;
    this.background = background;
    this.addressed = addressed;
    int next = 0;
    for (Sentence sentence : text.sentences()) {
      int first = next;
      while (next < mentions.size() && mentions.get(next).range().start() < sentence.range().end()) {
        next++;
      }
      views.add(new View(this, sentence, mentions.subList(first, next), hits.in(sentence.range())));
    }
    text.footnotes().forEach(note -> notes.putIfAbsent(note.marker(), note));
  }

  ReadText text() {
    return text;
  }

  /** A stretch of the letter in small letters: cut from the whole letter in small letters, which is quicker than to make it for each. */
  String lower(Range range) {
    if (lower == null) {
      char[] letters = text.text().toCharArray();
      for (int i = 0; i < letters.length; i++) {
        letters[i] = Character.toLowerCase(letters[i]); // each by itself: as a whole a capital may become two letters, and places would shift
      }
      lower = new String(letters);
    }
    return lower.substring(range.start(), range.end());
  }

  Register register() {
    return background.register();
  }

  List<View> views() {
    return views;
  }

  /** Up to {@code count} views before one, the nearest first, of the same section. */
  List<View> before(View view, int count) {
    List<View> earlier = new ArrayList<>();
    for (int i = view.sentence().number() - 1; i >= 0 && earlier.size() < count; i--) {
      View candidate = views.get(i);
      if (!candidate.sentence().paragraph().section().equals(view.sentence().paragraph().section())) {
        break;
      }
      earlier.add(candidate);
    }
    return earlier;
  }

  /** The same over the letter's headings, themselves left out: what "het pakket" at the beginning of a section is was said in the one before. */
  List<View> preceding(View view, int count) {
    List<View> earlier = new ArrayList<>();
    for (int i = view.sentence().number() - 1; i >= 0 && earlier.size() < count; i--) {
      if (states(views.get(i).sentence().paragraph().kind())) {
        earlier.add(views.get(i));
      }
    }
    return earlier;
  }

  /** The sentence before in the same paragraph. */
  Optional<View> before(View view) {
    return before(view, 1).stream().filter(view::sharesParagraph).findFirst();
  }

  /** The sentence that follows in the same paragraph. */
  Optional<View> after(View view) {
    int next = view.sentence().number() + 1;
    return next < views.size() && views.get(next).sharesParagraph(view) ? Optional.of(views.get(next)) : Optional.empty();
  }

  /** Whether the letter says that it is written on behalf of who holds an office of this title. */
  boolean onBehalf(String title) {
    if (behalves == null) {
      behalves = views.stream()
          .flatMap(view -> view.mentions(OfficeName.class).stream())
          .filter(office -> text.text().startsWith(BEHALF + office.title(), office.range().start() - BEHALF.length()))
          .map(OfficeName::title)
          .collect(Collectors.toUnmodifiableSet());
    }
    return behalves.contains(title);
  }

  /** The note with this marker. */
  Optional<Footnote> note(int marker) {
    return Optional.ofNullable(notes.get(marker));
  }

  /** The sentence over a view that is the heading of its section. */
  Optional<View> headingOf(View view) {
    if (headings == null) {
      headings = new Headings(views);
    }
    return headings.of(view);
  }

  /** Packages of which the letter says somewhere that they are not there yet. */
  Set<Thing> pendingPackages() {
    if (pending == null) {
      pending = ActedStages.pending(views);
    }
    return pending;
  }

  /** Which body each sentence goes on about. */
  BodyFocus focus() {
    if (focus == null) {
      focus = new BodyFocus(views);
    }
    return focus;
  }

  /** The stage of a sum that stands in an earlier sentence. */
  Optional<String> stageBefore(View view, Range money) {
    View holder = holding(view, money);
    return holder == view ? Optional.empty() : holder.stages().of(money);
  }

  /** The sentence of a range that starts in it or in one before it. */
  View holding(View view, Range range) {
    int i = view.sentence().number();
    while (i > 0 && views.get(i).range().start() > range.start()) {
      i--;
    }
    return views.get(i);
  }

  /** Sums in tables. */
  Tables tables() {
    if (tables == null) {
      tables = new Tables(views);
    }
    return tables;
  }

  /** The motions that the letter cites, and what it does with them. */
  MotionIndex motions() {
    if (motions == null) {
      motions = Treatments.of(this);
    }
    return motions;
  }

  /** Who moved a motion, by the name under it. */
  Fact.Mover mover(String name) {
    return background.movers().find(name, text.letter().header().identity().issued());
  }

  /** States that the letter names as the target of sanctions. */
  List<Entry> sanctioned() {
    if (sanctioned == null) {
      List<Entry> states = new ArrayList<>();
      for (View view : views) {
        Packages.against(view).stream().filter(state -> !states.contains(state)).forEach(states::add);
      }
      sanctioned = List.copyOf(states);
    }
    return sanctioned;
  }

  /** The one state that the letter names as the target of sanctions, if it speaks of it again and again: what is said of no other is against it. */
  Optional<Entry> target() {
    if (target == null) {
      target = sanctioned().size() == 1 ? sanctioned().stream().filter(this::goesOnAbout).findFirst() : Optional.empty();
    }
    return target;
  }

  private boolean goesOnAbout(Entry state) {
    boolean titled = text.letter().header().titles().subject().contains(state.label());
    return titled || views.stream().filter(view -> view.mentions(Name.class).stream().anyMatch(name -> name.entry().equals(Optional.of(state)))).limit(OFTEN).count() == OFTEN;
  }

  /** Whether a sentence may have something; one at which the look breaks down may: the rule breaks down there too, and its fault is told. */
  private boolean some(Predicate<View> has) {
    for (View view : views) {
      try {
        if (has.test(view)) {
          return true;
        }
      } catch (RuntimeException | StackOverflowError e) {
        return true;
      }
    }
    return false;
  }

  /** Some sentence names a court, tribunal, register or commission. */
  boolean namesBodies() {
    if (namesBodies == null) {
      namesBodies = some(view -> !view.bodies().isEmpty());
    }
    return namesBodies;
  }

  /** Some sentence has the name of a court, register or commission of states together. */
  boolean namesCourts() {
    if (namesCourts == null) {
      namesCourts = some(view -> view.mentions(Name.class).stream().anyMatch(name -> name.kind().isAccountabilityBody()));
    }
    return namesCourts;
  }

  /** Some sentence names what one can have a part in. */
  boolean namesGroups() {
    if (namesGroups == null) {
      namesGroups = some(view -> view.mentions(Name.class).stream().anyMatch(name -> Joined.canBeJoined(name.kind())) || !view.joined().isEmpty());
    }
    return namesGroups;
  }

  /** Some sentence has the word for a package: without one nothing can take it up. */
  boolean speaksOfPackages() {
    if (speaksOfPackages == null) {
      speaksOfPackages = views.stream().anyMatch(Packages::mayName);
    }
    return speaksOfPackages;
  }

  /** More than one sentence of the letter speaks of sanctions, or one of sanctions against a state. */
  boolean speaksOfSanctions() {
    if (speaksOfSanctions == null) {
      speaksOfSanctions = !sanctioned().isEmpty() || !domesticSanctions() && views.stream().filter(Packages::speaks).limit(2).count() == 2 && views.stream().anyMatch(Packages::abroad);
    }
    return speaksOfSanctions;
  }

  /** More than one sentence of the letter speaks of sanctions, or one of sanctions against a state or of a numbered package. */
  boolean aboutSanctions() {
    if (aboutSanctions == null) {
      aboutSanctions =
          speaksOfSanctions()
              || views.stream().filter(Packages::mentionsSanctions).anyMatch(view -> !view.packages().isEmpty());
    }
    return aboutSanctions;
  }

  /** A sentence stands soon behind one of its section that speaks of sanctions. */
  boolean goesOnAboutSanctions(View view) {
    if (sanctionContext == null) {
      sanctionContext = new SanctionContext(views);
    }
    return sanctionContext.has(view);
  }

  /** One sentence in ten or more speaks of sanctions, and three at least, or the subject of the letter names them: it is about little else. */
  boolean mainlySanctions() {
    if (mainlySanctions == null) {
      long speak = views.stream().filter(view -> Packages.speaks(view) || SanctionSigns.barred(view)).count();
      boolean titled = titled("sancti") || asked();
      mainlySanctions = speak >= 3 && !domesticSanctions() && (titled || speak * 10 >= views.size()) && views.stream().anyMatch(Packages::abroad);
    }
    return mainlySanctions;
  }

  /** A sentence or the subject names sanctions by that word or tells of frozen funds, and not those that a national authority imposes. */
  boolean namesSanctions() {
    if (namesSanctions == null) {
      namesSanctions = titled("sancti") || !domesticSanctions() && views.stream().anyMatch(view -> (SanctionWords.names(view) || SanctionSigns.freezes(view)) && !SanctionWords.domestic(view));
    }
    return namesSanctions;
  }

  /** The subject names sanctions that authorities impose at home: "Sancties in de Participatiewet". */
  boolean domesticSanctions() {
    if (domesticSanctions == null) {
      String subject = text.letter().header().titles().subject().toLowerCase(Locale.ROOT);
      domesticSanctions = subject.contains("sancti") && SanctionWords.domestic(subject);
    }
    return domesticSanctions;
  }

  /** The subject names sanctions between states: a state or regime with them, and nothing of what authorities impose at home. */
  private boolean titled(String sanctions) {
    String subject = text.letter().header().titles().subject();
    String lower = subject.toLowerCase(Locale.ROOT);
    return lower.contains(sanctions) && !SanctionWords.domestic(lower) && (SanctionWords.foreign(lower) || views.stream().flatMap(view -> view.mentions(Name.class).stream()
        .filter(name -> name.kind() == Kind.REGIME || Things.sanctions(view, name))).anyMatch(name -> subject.contains(text.text(name.range()))));
  }

  /** The letter answers questions on sanctions: its subject names them, and nothing that authorities impose at home. */
  private boolean asked() {
    String subject = text.letter().header().titles().subject().toLowerCase(Locale.ROOT);
    return subject.contains("sancti") && !SanctionWords.domestic(subject) && views.stream().anyMatch(view -> view.sentence().paragraph().kind() == Block.Kind.QUESTION);
  }

  /** The letter names a sanctions package somewhere, or sanctions in its subject: then "het vierde pakket" is one too. */
  boolean namesPackages() {
    if (namesPackages == null) {
      boolean titled = speaksOfSanctions() && titled("sancties");
      namesPackages = titled || views.stream().anyMatch(view -> view.lower().contains("sanctiepakket"));
    }
    return namesPackages;
  }

  /** The state whose government writes these letters. */
  Optional<Entry> home() {
    return background.home();
  }

  /** Offices whose title is written in capitals, as in some signature blocks. */
  List<Entry> officesInCapitals(String title) {
    return background.titles().getOrDefault(title, List.of());
  }

  /** Its cabinet. */
  Optional<Entry> cabinet() {
    return background.cabinet();
  }

  /** The house to which the letter goes. */
  Optional<Entry> house() {
    return addressed.size() == 1 ? Optional.of(addressed.get(0)) : background.house();
  }

  /** The letter goes to the Eerste Kamer alone. */
  boolean toSenate() {
    return background.senate().filter(senate -> house().filter(senate::equals).isPresent()).isPresent();
  }

  /** Both houses of parliament. */
  List<Entry> houses() {
    return Stream.concat(background.house().stream(), background.senate().stream()).toList();
  }

  /** Sanctions regimes whose packages the register counts. */
  List<Entry> regimes() {
    return background.regimes();
  }

  /** There is a regime of sanctions against a state. */
  boolean underSanctions(Entry state) {
    return background.against().values().stream().anyMatch(against -> against.iri().equals(state.iri()));
  }

  /** The state that a regime is against. */
  Optional<Entry> against(Entry regime) {
    return Optional.ofNullable(background.against().get(regime.iri()));
  }

  /** Whether the government states something in such a block. */
  static boolean states(Block.Kind kind) {
    return switch (kind) {
      case PARAGRAPH, LIST_ITEM, NOTE -> true;
      case HEADING, SALUTATION, QUESTION, SIGNATURE, FURNITURE -> false;
    };
  }

  static Range after(Range range, Range within) {
    return new Range(Math.min(range.end(), within.end()), within.end());
  }
}

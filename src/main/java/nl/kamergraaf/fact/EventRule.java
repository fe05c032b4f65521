package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.kamergraaf.mention.Letters;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/** Conferences, summits and meetings, if the text gives them a time, a place or an organiser. */
final class EventRule implements Rule {

  private static final Set<String> LINKS = Set.of("for", "on", "of", "the");
  private static final Set<String> OPENS_NOTHING = Set.of("for", "on", "of", "the", "en");
  private static final Endings ADJECTIVES = new Endings(Set.of("ale", "ele", "iële", "ieke", "ische"));
  private static final Set<String> DEFINITE = Set.of("de", "het", "deze", "dit");
  private static final Set<String> CANCELLED = Set.of("uitgesteld", "afgelast", "afgezegd", "geannuleerd", "vervallen", "verschoven", "verplaatst", "geschrapt", "opgeschort");
  private static final Set<String> AT = Set.of("op", "tijdens");
  /** "Agenda Milieuraad": a paper about the meeting. */
  private static final Set<String> PAPERS = Set.of("agenda", "verslag", "beantwoording", "aanbieding", "inbreng", "conclusies", "uitkomsten");
  private static final int LABEL_BACK = 60;
  /** Letters of a short form, at most. */
  private static final int LONGEST_SHORT = 6;

  @Override
  public String name() {
    return "event";
  }

  @Override
  public String reads() {
    return "Een conferentie, top of bijeenkomst met datum, plaats of organisator: \"de NAVO-top van juli 2024\", \"een conferentie in Lviv\".";
  }

  @Override
  public void apply(View view, Consumer<Fact> out) {
    Modality last = null;
    for (Range cue : EventCues.of(view)) {
      Range clause = view.clauseOf(cue).range();
      Range label = label(view, cue, clause);
      if (KamerTalks.own(view, label) || cancelled(view, label)) {
        continue; // "het Commissiedebat RBZ van 16 maart"
      }
      EventFrame frame = EventFrame.of(view, label, new Range(cue.start(), label.end()));
      List<Thing> organisers = Organisers.of(view, clause);
      Modality modality = last != null && view.wordBefore(label.start()).equals("en") ? last : modality(view, cue, label);
      last = modality;
      boolean placed = frame.when().isPresent() || frame.place().isPresent() || !organisers.isEmpty();
      if (placed && modality != Modality.NEGATED) {
        out.accept(
            new Fact.Meets(view.basis(this, label, modality), view.words(label), frame.when(), frame.place(), organisers, List.of()));
      }
    }
  }

  /** "De top die op 12 november was voorzien, is uitgesteld": what is put off was not held then. */
  private static boolean cancelled(View view, Range label) {
    if (!view.mayHold(CANCELLED) || Governor.of(view, label.start()).isPreposition()) {
      return false;
    }
    List<Clause> clauses = view.clauses();
    int own = clauses.indexOf(view.clauseOf(label));
    boolean goesOn = own + 2 < clauses.size() && view.resumes(own + 2);
    Words words = view.wordTable();
    int behind = words.startingAt(label.end());
    boolean relative = behind < words.size() && Clause.subordinates(words.lower(behind)) && own + 1 < clauses.size();
    return Words.any(view, clauses.get(own).range(), CANCELLED) || goesOn && Words.any(view, clauses.get(own + 2).range(), CANCELLED) || relative && Words.any(view, clauses.get(own + 1).range(), CANCELLED);
  }

  /** "Zal op de Raad van 16 maart vragen": what is to be done there does not make the meeting doubtful. */
  private static Modality modality(View view, Range cue, Range label) {
    Modality said = view.modality(cue);
    Governor governor = said == Modality.FACT || said == Modality.NEGATED ? null : Governor.of(view, label.start());
    boolean there = governor != null && governor.isPreposition() && (definite(view, label.start()) || said == Modality.REQUESTED && AT.contains(governor.word()));
    return there ? Modality.FACT : said;
  }

  private static boolean definite(View view, int start) {
    int before = view.wordTable().startingAt(start) - 1;
    return before >= 0 && DEFINITE.contains(view.wordTable().lower(before));
  }

  /** The noun with its name behind it, else with the capitalised or adjective words before it: "conferentie Rivers of Europe", "internationale conferentie". */
  private static Range label(View view, Range noun, Range clause) {
    Optional<Range> named = named(view, noun, clause);
    if (named.isPresent()) {
      return named.get();
    }
    int from = Math.max(clause.start(), noun.start() - LABEL_BACK);
    List<Range> words = Words.of(view, new Range(from, noun.end()));
    int first = words.size() - 1;
    boolean inside = Governor.preposition(Words.first(view.lower(noun))); // "tijdens zijn zitting"
    while (!inside && first > 0 && words.get(first).start() > noun.start()) {
      first--;
    }
    int own = first;
    first -= first > 0 && Ordinals.of(view.lower(words.get(first - 1))).isPresent() && Character.isDigit(view.words(words.get(first - 1)).charAt(0)) ? 1 : 0; // "36e zitting"
    while (first > 0 && belongs(view, words.get(first - 1), words.get(first))) {
      first--;
    }
    boolean shared = first > 1 && view.lower(words.get(first - 1)).equals("en") && view.words(new Range(words.get(first - 2).start(), words.get(first - 1).start())).strip().endsWith("-");
    first -= shared ? 2 : 0; // "Landbouw- en Visserijraad"
    while (first < own && OPENS_NOTHING.contains(view.lower(words.get(first)))) {
      first++;
    }
    return new Range(words.isEmpty() ? noun.start() : words.get(first).start(), noun.end());
  }

  /** The noun and two capitalised words or more right behind it, with the small words between them. */
  private static Optional<Range> named(View view, Range noun, Range clause) {
    int end = noun.end();
    int capitals = 0;
    int last = noun.end();
    for (Range word : Words.of(view, Story.after(noun, clause))) {
      boolean capital = Character.isUpperCase(view.words(word).charAt(0));
      if (word.start() - end != 1 || !capital && !LINKS.contains(view.words(word))) {
        break;
      }
      end = word.end();
      capitals += capital ? 1 : 0;
      last = capital ? end : last;
    }
    String words = view.words(noun);
    int start = noun.start() + words.lastIndexOf(' ') + 1;
    return capitals > 1 ? Optional.of(new Range(start, last)) : Optional.empty();
  }

  private static boolean belongs(View view, Range word, Range next) {
    String between = view.words(new Range(word.end(), next.start()));
    String words = view.words(word);
    boolean shouted = next.length() > LONGEST_SHORT && Letters.inCapitals(view.words(next)); // "VERSLAG VAN DE MILIEURAAD": capitals tell nothing
    boolean named = Character.isUpperCase(words.charAt(0)) && !shouted || LINKS.contains(words);
    boolean adjective = (Character.isLowerCase(words.charAt(0)) || shouted) && ADJECTIVES.end(view.lower(word));
    return between.equals(" ") && !PAPERS.contains(view.lower(word)) && word.start() > view.range().start() && (named && !placed(view, word) || adjective);
  }

  /** "In Brussel vergaderingen": a place has its own preposition. */
  private static boolean placed(View view, Range word) {
    String before = view.wordBefore(word.start());
    return (before.equals("in") || before.equals("te")) && view.mentions(Name.class, word).stream().anyMatch(name -> name.kind() == Kind.PLACE);
  }
}

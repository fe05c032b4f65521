package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Mention;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/**
 * When and where a meeting is: what stands right behind its name ("de top in Den Haag op 24 juni"), right before it ("de op 3 februari
 * gehouden conferentie"), or anywhere in a clause that says that it is held or attended. Other dates and places of the sentence are those of
 * other things.
 */
record EventFrame(Optional<When> when, Optional<Thing> place) {

  private static final Set<String> TAKES = Set.of("vindt", "vinden", "vond", "vonden");
  private static final Set<String> PLACE = Set.of("plaats");
  private static final Set<String> HELD =
      Set.of(
          "houdt", "hield", "hielden", "bijeen", "bijeenkomt", "bijeenkwam", "bijeenkomen", "bijeengekomen", "plaatsgevonden", "plaatsvinden", "plaatsvindt", "plaatsvond", "plaatsvonden", "gehouden", "georganiseerd", "organiseert", "organiseren", "organiseerde",
          "organiseerden", "gepland", "voorzien", "belegd", "bijeengeroepen", "begint", "begon");
  /** "heeft besloten een vergadering bijeen te roepen": the day is that of the call. */
  private static final Set<String> CALLS = Set.of("roepen", "roept", "riep", "riepen");
  private static final Set<String> HOLDS = Set.of("heeft", "hebben", "had", "houdt", "houden", "hield", "hielden", "organiseert", "organiseerde", "belegt", "belegde");
  private static final Set<String> HOLDING = Set.of("gehouden", "georganiseerde", "geplande", "voorziene", "belegde");
  private static final Set<String> ATTENDED = Set.of("deel", "deelgenomen", "deelneemt", "deelnam", "deelnemen", "bijgewoond", "bijwoont", "bijwoonde", "bijwonen", "woonde", "woonden");
  private static final Set<String> ATTENDING = Set.of("", "aan", "bij", "op");
  private static final Set<String> RELATIVES = Set.of("die", "dat", "welke", "waar", "waarop", "waarbij");
  private static final Set<String> LOCATIVES = Set.of("in", "te");
  private static final Set<String> ARTICLES = Set.of("de", "het", "een");
  private static final Set<String> TEMPORALS = Set.of("van", "op", "in", "d.d", "d", "eind", "begin", "medio");
  private static final Set<String> PHRASES = Set.of("van", "in", "te", "over", "inzake", "met", "voor", "tussen", "op", "en");
  private static final int MOST_WORDS = 16;
  private static final String OF = "van";
  private static final String AND = "en";
  /** What a meeting is about, or called for, stands behind these: a place in such a phrase is that of the subject. */
  private static final Set<String> SUBJECTS = Set.of("over", "inzake", "rond", "rondom", "omtrent", "voor", "tegen", "aanleiding", "vanwege", "wegens", "betreffende", "aangaande", "verband");

  static EventFrame of(View view, Range label, Range noun) {
    EventFrame apposed = apposed(view, noun);
    EventFrame behind = apposed.when.isPresent() ? apposed : behind(view, label, noun);
    EventFrame clause = held(view, view.clauseOf(noun).range(), label);
    EventFrame relative = relative(view, noun);
    Optional<When> when = behind.when.or(() -> before(view, label)).or(clause::when).or(relative::when).or(() -> during(view, label));
    Optional<Thing> place = behind.place.or(clause::place).or(relative::place);
    return new EventFrame(when, place);
  }

  /** "conferentie Rivers of Europe, Den Haag, 2 april 2024", as in a note */
  private static EventFrame apposed(View view, Range noun) {
    Optional<Name> place = view.mentions(Name.class).stream().filter(name -> name.kind() == Kind.PLACE && view.words(new Range(noun.end(), Math.max(noun.end(), name.range().start()))).equals(", ")).findFirst();
    int end = place.map(name -> name.range().end()).orElse(noun.end());
    Optional<When> when = view.mentions(When.class).stream().filter(date -> view.words(new Range(end, Math.max(end, date.range().start()))).equals(", ")).findFirst();
    return new EventFrame(when, place.flatMap(Things::of));
  }

  /** The phrases that hang from the name, up to the first word that belongs to none. */
  private static EventFrame behind(View view, Range label, Range noun) {
    Words words = view.wordTable();
    List<When> dates = view.mentions(When.class);
    List<Name> names = view.mentions(Name.class);
    int limit = view.clauseOf(noun).range().end();
    Optional<Thing> place = Optional.empty();
    String last = "";
    int nouns = 0;
    int end = introduced(view, noun);
    int first = words.startingAt(end);
    for (int i = first; i < words.size() && i < first + MOST_WORDS && words.range(i).start() < limit; i++) {
      Range word = words.range(i);
      String gap = view.words(new Range(end, Math.max(end, word.start())));
      if (gap.contains(",") || gap.contains(";") || gap.contains(":")) {
        break;
      }
      Optional<When> when = starting(dates, word);
      Optional<Name> name = starting(names, word);
      boolean opened = gap.contains("(");
      if (when.isPresent() && (opened || i == first || TEMPORALS.contains(last))) {
        boolean own = !KamerTalks.about(view, label, when.get()) && (last.equals(OF) || !acts(view, label));
        Range day = when.get().range();
        return new EventFrame(own ? when : Optional.empty(), place.or(() -> somewhere(view, day)));
      }
      boolean somewhere = name.isPresent() && LOCATIVES.contains(last) && located(name.get()) && !ofSubject(view, name.get(), label);
      if (place.isEmpty() && somewhere) {
        place = Things.of(name.get());
      }
      if (name.isPresent()) {
        i = words.startingAt(name.get().range().end()) - 1;
        end = name.get().range().end();
        last = "";
        nouns = 1;
        continue;
      }
      if (last.equals(AND) && ARTICLES.contains(words.lower(i))) {
        break; // "de Milieuraad en de top van 3 mei": the day is that of the top
      }
      last = words.lower(i);
      end = word.end();
      if (PHRASES.contains(last) || TEMPORALS.contains(last)) {
        nouns = 0;
      } else if (!ARTICLES.contains(last) && !opened) {
        if (nouns > 0 || i == first) {
          break;
        }
        nouns = last.endsWith("e") ? 0 : 1;
      }
    }
    return new EventFrame(Optional.empty(), place);
  }

  /** Behind "(hierna: de Raad)". */
  private static int introduced(View view, Range noun) {
    int close = view.text().text().startsWith(" (hierna", noun.end()) ? view.next(")", noun.end()) : -1;
    return close < 0 ? noun.end() : close + 1;
  }

  /** "van 12 juni jl. in Brussel": right behind the day. */
  private static Optional<Thing> somewhere(View view, Range day) {
    Words words = view.wordTable();
    int in = words.startingAt(day.end());
    boolean near = in + 1 < words.size() && words.range(in).start() - day.end() <= 1 && LOCATIVES.contains(words.lower(in));
    return near ? starting(view.mentions(Name.class), words.range(in + 1)).filter(EventFrame::located).flatMap(Things::of) : Optional.empty();
  }

  /** "Daarover sprak de Europese Raad op 23 oktober": behind the verb a body acts on a day. */
  private static boolean acts(View view, Range label) {
    Governor governor = Governor.of(view, label.start());
    boolean verb = !governor.word().isEmpty() && !governor.isPreposition();
    return verb && view.mentions(Name.class, label).stream().anyMatch(name -> name.range().equals(label));
  }

  private static Optional<When> before(View view, Range label) {
    Words words = view.wordTable();
    int verb = words.startingAt(label.start()) - 1;
    if (verb < 0 || !HOLDING.contains(words.lower(verb))) {
      return Optional.empty();
    }
    return view.mentions(When.class).stream().filter(when -> view.words(new Range(when.range().end(), words.range(verb).start())).isBlank()).findFirst();
  }

  /** "Op 16 december is tijdens een conferentie in Den Haag het verdrag getekend": what was done there was done on a day of it. */
  private static Optional<When> during(View view, Range label) {
    boolean during = Governor.of(view, label.start()).word().equals("tijdens");
    return during ? view.nearest(When.class, label, view.clauseOf(label).range()).filter(when -> when.precision().equals("day") && view.wordBefore(when.range().start()).equals("op")) : Optional.empty();
  }

  /** The date and the place of a clause in which the meeting is held or attended. */
  private static EventFrame held(View view, Range clause, Range label) {
    String governor = label.start() < clause.start() ? "" : Governor.of(view, label.start()).word();
    boolean held = holds(view, clause) && !Governor.preposition(governor) && !holdsAnother(view, clause, label);
    boolean attended = Words.any(view, clause, ATTENDED) && ATTENDING.contains(governor);
    if (!held && !attended) {
      return new EventFrame(Optional.empty(), Optional.empty());
    }
    return told(view, clause, label);
  }

  private static EventFrame told(View view, Range clause, Range label) {
    Optional<Thing> place =
        Things.in(view, clause, name -> located(name) && LOCATIVES.contains(view.wordBefore(name.range().start())) && !ofSubject(view, name, label)).stream().findFirst();
    return new EventFrame(view.nearest(When.class, label, clause), place);
  }

  /** "De conferentie die op 10 juli in Rome werd gehouden": the clause that opens right behind the name, with or without a comma. */
  private static EventFrame relative(View view, Range noun) {
    Words words = view.wordTable();
    int next = words.startingAt(noun.end());
    if (next < words.size() && RELATIVES.contains(words.lower(next))) {
      Range clause = view.clauseOf(words.range(next)).range();
      Range own = new Range(words.range(next).start(), Math.max(clause.end(), words.range(next).end()));
      if (!holds(view, own)) {
        return new EventFrame(Optional.empty(), Optional.empty());
      }
      return own.start() > clause.start() + 2 ? told(view, own, noun) : held(view, clause, noun);
    }
    return new EventFrame(Optional.empty(), Optional.empty());
  }

  /** "De Eurogroep heeft een discussie gehouden": a body that holds something else. */
  private static boolean holdsAnother(View view, Range clause, Range label) {
    return Words.any(view, clause, HOLDS) && view.mentions(Name.class, label).stream().anyMatch(name -> name.kind() == Kind.ORGANISATION && name.range().end() == label.end());
  }

  private static boolean holds(View view, Range clause) {
    return Words.any(view, clause, HELD) && !Words.any(view, clause, CALLS) || Words.any(view, clause, TAKES) && Words.any(view, clause, PLACE);
  }

  /**
   * "een conferentie over de wederopbouw in Jemen", "plaats voor de opvang van vluchtelingen in Libanon": the place is that of what is spoken of.
   * Behind a name or a day a town is where they meet ("over de wederopbouw van Oekraïne in Rome"), a state only where that name is all that the
   * meeting is about ("over Gaza in Egypte").
   */
  private static boolean ofSubject(View view, Name place, Range label) {
    Words words = view.wordTable();
    int in = in(words, place);
    boolean named = in > 0 && (ending(view.mentions(Name.class), words.range(in - 1)) || ending(view.mentions(When.class), words.range(in - 1)));
    if (named && place.kind() != Kind.COUNTRY) {
      return false;
    }
    for (int i = in - 1; i >= 0 && !words.breaks(i) && !label.overlaps(words.range(i)); i--) {
      String word = words.lower(i);
      if (HELD.contains(word) || PLACE.contains(word) || Verbs.finite(word)) {
        return false;
      }
      if (SUBJECTS.contains(word) && starting(view.mentions(When.class), words.range(i + 1)).isEmpty()) {
        return starting(view.mentions(Name.class), words.range(i + 1)).filter(name -> words.startingAt(name.range().end()) == in).isEmpty();
      }
    }
    return false;
  }

  /** Index of the "in" or "te" before a name. */
  private static int in(Words words, Name place) {
    int in = words.startingAt(place.range().start()) - 1;
    while (in > 0 && !LOCATIVES.contains(words.lower(in))) {
      in--;
    }
    return in;
  }

  private static <T extends Mention> boolean ending(List<T> mentions, Range word) {
    return mentions.stream().anyMatch(mention -> mention.range().end() == word.end());
  }

  private static boolean located(Name name) {
    return name.kind() == Kind.PLACE || name.kind() == Kind.COUNTRY && name.form() == Spelling.Form.NAME;
  }

  private static <T extends Mention> Optional<T> starting(List<T> mentions, Range word) {
    return mentions.stream().filter(mention -> mention.range().start() == word.start()).findFirst();
  }
}

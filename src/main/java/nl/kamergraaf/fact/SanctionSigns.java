package nl.kamergraaf.fact;

import java.util.Locale;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/**
 * Sentences that tell of sanctions without the word: a state abroad or body that imposes them puts persons on a list, freezes funds or bars
 * somebody from its territory. "De EU zette vijf rechters op de lijst", "de door Canada bevroren tegoeden".
 */
final class SanctionSigns {

  private static final Set<String> LIST = Set.of("lijst");
  private static final Set<String> UNION_COURTS = Set.of("gerecht van de eu", "gerecht van de europese unie", "hof van justitie", "hof in luxemburg", "eu-hof", "eu-gerecht");
  private static final Set<String> BARS = SanctionWords.all("sign-bar");
  private static final Set<String> BANS = SanctionWords.all("sign-ban");
  private static final Set<String> FUNDS = SanctionWords.all("sign-funds");
  private static final Set<String> FROZEN = SanctionWords.all("sign-frozen");
  private static final Set<String> LISTERS = SanctionWords.all("lister");
  private static final Set<String> ENTRY = Set.of("inreisverbod", "inreisverboden", "visumverbod", "reisverbod");
  private static final Set<String> THEMES = SanctionWords.all("sign-theme");
  private static final Set<String> TOWARDS = Set.of("tegen", "voor", "inzake");
  private static final Set<String> LISTINGS = Set.of("listing", "listings");
  /** Words behind the preposition among which a theme stands. */
  private static final int THEME = 7;
  private static final Set<String> PACKAGES = Set.of("pakket");
  private static final Set<String> MEASURES = Set.of("maatregelen");
  private static final Set<String> DECIDERS = Set.of("raad", "unie", "veiligheidsraad", "coreper");
  private static final Set<String> JUSTICE = Set.of("ministerie", "justitie", "politie", "fiod", "rechter", "rechtbank", "hof", "verdachte", "verdachten");
  private static final Set<String> GROUPS = SanctionWords.all("group");
  private static final Set<String> COUNCILS = Set.of("raad", "veiligheidsraad");
  private static final Set<String> TRADE = SanctionWords.all("trade-defence");
  private static final Set<String> TOWARDS_WHOM = Set.of("tegen", "jegens");
  private static final Set<String> UNION = SanctionWords.all("union-adjective");
  private static final Set<String> RULERS = SanctionWords.all("ruler");
  private static final Endings RULED = new Endings(SanctionWords.all("ruled"));
  private static final String BY = "door";
  private static final Endings PERSONS = new Endings(SanctionWords.all("somebody"));

  private static final Set<String> RESTRICTIVE = Set.of("beperkende", "restrictieve");

  private SanctionSigns() {}

  static boolean in(View view) {
    if (appeal(view) || both(view) || measures(view) || taken(view) || packed(view) || themed(view) || listings(view)) {
      return true;
    }
    if (!view.mayHold(LIST) && !view.mayHold(BANS) && !view.mayHold(FUNDS) || !imposer(view, view.range()) || SanctionWords.domestic(view)) {
      return false;
    }
    return view.mayHold(BANS) || freezes(view) || lists(view);
  }

  /** "de uitvoer van pompen naar Rusland is verboden", "een embargo tegen Sudan": words of restriction beside a state under sanctions; by itself not enough. */
  static boolean barred(View view) {
    return view.mayHold(BARS) && view.mentions(Name.class).stream().filter(name -> name.kind() == Kind.COUNTRY).flatMap(name -> name.entry().stream()).anyMatch(state -> SanctionWords.target(view, state));
  }

  /** "Het Gerecht van de EU verwierp het beroep tegen zijn plaatsing op de lijst": of a list by which the Union's courts judge. */
  private static boolean appeal(View view) {
    return view.mayHold(LIST) && view.mayHold(UNION_COURTS) && Words.any(view, view.range(), SanctionWords.LISTED) && !SanctionWords.domestic(view);
  }

  /** "Voor hen geldt een inreisverbod en hun tegoeden zijn bevroren": nothing but sanctions does both. */
  private static boolean both(View view) {
    return view.mayHold(ENTRY) && view.mayHold(FUNDS) && Words.any(view, view.range(), FROZEN) && !Words.any(view, view.range(), JUSTICE) && !SanctionWords.domestic(view);
  }

  /** "De Raad verlengde de maatregelen tegen Burundi": of those who decide on sanctions, against a state under them; not a duty on its goods. */
  private static boolean measures(View view) {
    if (!view.mayHold(MEASURES) || view.mayHold(TRADE) || SanctionWords.domestic(view)) {
      return false;
    }
    boolean decided = Words.any(view, view.range(), DECIDERS) || imposer(view, view.range()) || view.story().namesSanctions();
    Words words = view.wordTable();
    for (Range noun : Words.in(view, view.range(), MEASURES)) {
      int against = words.startingAt(noun.end());
      boolean theirs = decided || UNION.contains(Regimes.previous(view, noun)); // "De Europese maatregelen tegen de junta"
      int first = words.startingAt(view.clauseOf(noun).range().start());
      boolean fronted = first < words.startingAt(noun.start()) && TOWARDS_WHOM.contains(words.lower(first)) && names(view, words.range(first)); // "Tegen Guinee zijn alle beperkende maatregelen vervallen"
      if (fronted && (theirs || restrictive(words, noun)) || theirs && against < words.size() && TOWARDS_WHOM.contains(words.lower(against)) && names(view, words.range(against))) {
        return true;
      }
    }
    return false;
  }

  private static boolean restrictive(Words words, Range noun) {
    int adjective = words.startingAt(noun.start()) - 1;
    return adjective >= 0 && RESTRICTIVE.contains(words.lower(adjective));
  }

  private static boolean names(View view, Range against) {
    Words words = view.wordTable();
    int next = words.startingAt(against.end());
    int noun = next + 1 < words.size() && (words.lower(next).equals("de") || words.lower(next).equals("het")) ? next + 1 : next;
    int ruler = noun;
    while (noun > next && ruler + 1 < words.size() && ruler - noun < 2 && words.lower(ruler).endsWith("e") && !RULERS.contains(words.lower(ruler))) {
      ruler++; // "de militaire machthebbers"
    }
    boolean rulers = noun > next && ruler < words.size() && RULERS.contains(words.lower(ruler)) && !ofThing(view, ruler);
    return rulers || noun < words.size() && GROUPS.contains(words.lower(noun)) || view.mentions(Name.class).stream()
        .filter(name -> name.kind() == Kind.COUNTRY && name.form() != Spelling.Form.ADJECTIVE && name.range().start() - against.end() == 1)
        .flatMap(name -> name.entry().stream())
        .anyMatch(state -> SanctionWords.target(view, state));
  }

  /** "de machthebbers van de visafslag": of no state, people or force. */
  static boolean ofThing(View view, int ruler) {
    Words words = view.wordTable();
    int noun = ruler + 3;
    boolean of = noun < words.size() && RULERS.contains(words.lower(ruler)) && words.lower(ruler + 1).equals("van") && DeedWords.ARTICLES.contains(words.lower(ruler + 2));
    return of && Character.isLowerCase(view.text().text().charAt(words.range(noun).start())) && !RULED.end(words.lower(noun)) && view.mentions(Name.class, words.range(noun)).isEmpty();
  }

  /** "het regime tegen hybride dreigingen", "het kader voor mensenrechtenschendingen": the themes of regimes of sanctions. */
  private static boolean themed(View view) {
    if (!view.mayHold(SanctionWords.FRAMEWORKS) || !view.mayHold(THEMES) || SanctionWords.domestic(view)) {
      return false;
    }
    Words words = view.wordTable();
    return Words.in(view, view.range(), SanctionWords.FRAMEWORKS).stream().anyMatch(noun -> {
      int next = words.startingAt(noun.end());
      return next < words.size() && TOWARDS.contains(words.lower(next)) && words.any(next + 1, Math.min(words.size(), next + THEME), THEMES);
    });
  }

  /** "de listing van twee personen": of nobody else the word is used. */
  private static boolean listings(View view) {
    return view.mayHold(LISTINGS) && Words.in(view, view.range(), LISTINGS).stream().anyMatch(noun -> {
      Range clause = view.clauseOf(noun).range();
      return view.text().text().startsWith(" van ", noun.end()) && persons(view, Story.after(noun, clause));
    });
  }

  /** "het 20e pakket tegen Rusland" */
  private static boolean packed(View view) {
    Words words = view.wordTable();
    return view.mayHold(PACKAGES) && Words.in(view, view.range(), PACKAGES).stream().anyMatch(noun -> PackageNumbers.against(view, words, words.startingAt(noun.start())));
  }

  /** "De Raad haalde vier Syrische banken van de lijst": those of a state under sanctions are put on a list or taken off it by who decides on it. */
  private static boolean taken(View view) {
    if (!view.mayHold(LIST) || !Words.any(view, view.range(), COUNCILS) || SanctionWords.domestic(view)) {
      return false;
    }
    return Words.in(view, view.range(), LIST).stream().anyMatch(list -> {
      Range clause = view.clauseOf(list).range();
      boolean moves = Words.any(view, clause, SanctionWords.PUTS) || Words.any(view, clause, SanctionWords.REMOVES);
      boolean listed = view.mentions(Quantity.class, clause).stream().anyMatch(count -> ListedCounts.listable(view, count));
      return moves && listed && theirs(view, clause) && !ListSense.other(view, list);
    });
  }

  /** Funds are frozen by those abroad who can. */
  static boolean freezes(View view) {
    return view.mayHold(FUNDS) && Words.any(view, view.range(), FROZEN) && imposer(view, view.range());
  }

  /** A state under sanctions is whose or against whom something is: by its adjective or behind a preposition. */
  static boolean theirs(View view, Range clause) {
    return view.mentions(Name.class, clause).stream()
        .filter(name -> name.kind() == Kind.COUNTRY && (name.form() == Spelling.Form.ADJECTIVE || Governor.of(view, name.range().start()).isPreposition()))
        .flatMap(name -> name.entry().stream())
        .anyMatch(state -> SanctionWords.target(view, state));
  }

  /** Persons are put on a list or taken off it. */
  private static boolean lists(View view) {
    Words words = view.wordTable();
    for (int i = 0; i < words.size(); i++) {
      if (SanctionWords.isList(words.lower(i)) && !SanctionWords.UNLIKE_LISTS.contains(words.lower(i))) {
        Range clause = view.clauseOf(words.range(i)).range();
        boolean moves = Words.any(view, clause, SanctionWords.PUTS) || Words.any(view, clause, SanctionWords.REMOVES);
        if (moves && placed(view, clause) && !ListSense.other(view, words.range(i))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Those who can be listed are, by a state abroad or body: by the body that imposes sanctions, or where the letter speaks of sanctions
   * elsewhere, for lists are of many things.
   */
  static boolean placed(View view, Range clause) {
    return persons(view, clause) && imposer(view, clause) && (view.story().namesSanctions() || lister(view, clause));
  }

  private static boolean lister(View view, Range clause) {
    return view.mentions(Name.class, clause).stream().anyMatch(name -> name.entry().filter(entry -> LISTERS.contains(entry.label().toLowerCase(Locale.ROOT))).isPresent());
  }

  private static boolean persons(View view, Range clause) {
    return view.mentions(Quantity.class, clause).stream()
        .filter(count -> count.unit() == Quantity.Unit.COUNT)
        .flatMap(count -> count.thing().stream())
        .anyMatch(thing -> PERSONS.end(view.lower(thing)));
  }

  /** A state abroad or a body that imposes sanctions acts: by name, or by its adjective. */
  static boolean imposer(View view, Range within) {
    return view.mentions(Name.class, within).stream()
        .filter(name -> Things.sanctions(view, name))
        .anyMatch(name -> name.form() == Spelling.Form.ADJECTIVE || !Governor.of(view, name.range().start()).isPreposition() || Governor.of(view, name.range().start()).word().equals(BY));
  }
}

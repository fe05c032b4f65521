package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/**
 * Nouns that mean sanctions only where what stands around them shows it: "maatregelen", "regime", "regeling", "embargo". Behind them stands
 * against whom they are or whose they are ("het regime tegen Belarus", "de maatregelen van de Verenigde Naties"), an act on them before
 * ("opschorting van maatregelen"), or the sentences before name them ("dit regime", "zij lopen af", "een dergelijk verbod").
 */
final class Regimes {

  static final String ARMS = "arms-embargo";
  /** "een dergelijk verbod" is of the kind named before. */
  static final Set<String> SAME = Set.of("dezelfde", "hetzelfde", "dergelijk", "dergelijke", "vergelijkbaar", "soortgelijk", "soortgelijke", "eenzelfde", "zelfde", "zo'n", "gelijkluidend", "overeenkomstig", "identiek", "dit", "dat");
  private static final Set<String> REGIMES = Set.of("sanctieregime", "sanctiekader", "sanctieraamwerk");
  private static final Set<String> PARTICLES = Set.of("aan", "in", "vast", "op");
  private static final Set<String> MEASURES = Set.of("deze", "die");
  static final Set<String> JOINS = Set.of("zich");
  static final Set<String> CHANGED = Set.of("extended", "lifted", "suspended", "ended");
  /** "blijven van kracht", "lopen tot": they were there before. */
  private static final Set<String> LASTS = Set.of("blij", "bleef", "bleven", "gebleven", "loopt", "lopen", "handhaaf");
  static final Set<String> OWN = Set.of("haar", "zijn", "hun");
  static final Set<String> POINTS = Set.of("dit", "dat", "deze", "die");
  private static final Set<String> ALL = Set.of("de", "deze", "die");
  private static final Set<String> ENDS = Set.of("eindig", "loopt", "lopen");
  private static final Set<String> POINTING = Set.of("dit", "dat");
  private static final Set<String> AGAINST = Set.of("tegen", "jegens");
  /** Prepositions between a regime and the state that it is about. */
  private static final Set<String> ABOUT = Set.of("tegen", "jegens", "voor", "inzake", "rond", "rondom");
  private static final Set<String> DIRECTS = Set.of("op", "tegen", "jegens", "voor");
  private static final Set<String> REGARDING = Set.of("inzake", "rond", "rondom", "betreffende");
  static final Set<String> GOODS = Set.of("export-control", "import-restriction", "licence-requirement");
  private static final Set<String> MEASURE = Set.of("maatregelen", "sancties");
  private static final Set<String> LANDS = Set.of("land", "landen", "staat", "staten");
  static final int LOOK_BACK = 3;
  static final Set<String> LIMITATIONS = SanctionWords.all("limitation");
  static final Set<String> APART = Set.of("eigen", "apart", "afzonderlijk", "zelfstandig");
  private static final Set<String> FOR_IT = Set.of("daarvoor", "hiervoor", "daartegen", "hiertegen");
  private static final String FRAMEWORK = "kader";
  private static final Set<String> DEFINITE = Set.of("het", "dit", "dat");
  private static final Set<String> BETWEEN = Set.of("van", "op");
  /** Words between a noun and whom it is against: "de maatregelen van de Verenigde Naties tegen Iran". */
  private static final int REACH = 7;
  private static final Set<String> AIMS = Set.of("richt", "richten", "gericht", "richtte", "richtten");
  private static final Set<String> AIMING = Set.of("dat", "die", "zich", "is", "zijn", "specifiek", "vooral", "alleen", "uitsluitend");
  private static final Set<String> AIMS_AT = Set.of("op", "tegen");
  /** Words from a regime to what it is aimed at. */
  private static final int AIMED = 6;
  private static final List<String> BECAUSE = List.of(" naar aanleiding van ", " wegens ", " vanwege ", " in reactie op ", " als reactie op ", " in verband met ");
  private static final Set<String> RELATIVES = Set.of("die", "dat", "welke");
  /** Words of a relative clause up to whom the measures are against. */
  private static final int RELATIVE = 14;
  /** Words behind a preposition among which stands whom measures are against. */
  private static final int WHOM = 5;

  private Regimes() {}

  /** Adds what such nouns of a sentence name. */
  static void in(View view, List<Restrictions.Found> found) {
    for (Range noun : Words.in(view, view.range(), SanctionWords.REGIMES)) {
      if (found.stream().noneMatch(one -> one.range().overlaps(noun)) && !(LIMITATIONS.contains(view.lower(noun)) && ofGoods(view)) && ((view.story().aboutSanctions() || Packages.aboutSanctions(view) || prefixed(view.lower(noun))) && names(view, noun) || view.lower(noun).equals("regime") && extended(view, noun) && (behind(view, noun, ABOUT) || SanctionWords.WHOSE.contains(previous(view, noun)) && view.story().speaksOfSanctions()) || view.lower(noun).startsWith("maatregel") && (whereAgainst(view, view.clauseOf(noun).range()) || againstBody(view, noun)))) {
        found.add(new Restrictions.Found(embargo(view, noun).orElse(Restrictions.WHOLE), noun));
      }
    }
    NamedBefore.in(view, found);
  }

  /** The sentences before tell last of limits on goods: those are what "de beperkingen" takes up. */
  private static boolean ofGoods(View view) {
    return NamedBefore.before(view, List.of()).filter(GOODS::contains).isPresent();
  }

  /** The noun is one whose sense has been shown by what stands around it. */
  static boolean generic(String words) {
    return SanctionWords.REGIMES.contains(words) || NamedBefore.pointer(words) || Prolonged.pointer(words) || Pronouns.pronoun(words) || Pronouns.elliptic(words);
  }

  private static boolean names(View view, Range noun) {
    String word = view.lower(noun);
    boolean measures = measures(word);
    Set<String> prepositions = measures ? AGAINST : ABOUT;
    if (prefixed(word)) {
      return Packages.aboutSanctions(view) || behind(view, noun, AGAINST);
    }
    if (word.equals(FRAMEWORK) && Governor.of(view, noun.start()).word().equals("in") && view.text().text().startsWith(" van ", noun.end())) {
      return false; // "in het kader van het herstel"
    }
    if (SanctionWords.UNLIKE.contains(previous(view, noun))) {
      return false;
    }
    if (!measures && directed(view, noun)) {
      return true; // "het op Mali gerichte regime"
    }
    if (behind(view, noun, prepositions) || measures && because(view, noun) || acted(view, noun) || fronted(view, noun) || measures && (regarding(view, noun) || ListedCounts.laid(view, view.clauseOf(noun).range()))) {
      return true;
    }
    if (LIMITATIONS.contains(word) && onGoods(view, noun)) {
      return true;
    }
    if (ChangedMeasures.is(view, noun)) {
      return true;
    }
    if (measures) {
      return by(view, noun) || joined(view, noun) || word.startsWith("maatregel") && gone(view, noun);
    }
    String before = previous(view, noun);
    if (word.equals("regime") && SanctionWords.WHOSE.contains(before) && like(view, noun) && Packages.aboutSanctions(view)) {
      return true; // "een vergelijkbaar Europees regime"
    }
    if (SanctionWords.FRAMEWORKS.contains(word) && whose(view, noun) && Packages.aboutSanctions(view)) {
      return true; // "het eigen regime van de EU"
    }
    if (word.equals("regime") && APART.contains(before) && Packages.aboutSanctions(view) && Imposers.act(view, view.clauseOf(noun).range())) {
      return true; // "De EU beschikt over een eigen regime"
    }
    Words words = view.wordTable();
    int next = words.startingAt(noun.end());
    if (word.equals("regime") && next < words.size() && FOR_IT.contains(words.lower(next)) && Packages.aboutSanctions(view)) {
      return true; // "beschikt over een regime daarvoor"
    }
    boolean other = view.text().text().startsWith(" voor de ", noun.end()); // "het kader voor de beoordeling van aanvragen"
    if (!other && SanctionWords.FRAMEWORKS.contains(word) && DEFINITE.contains(before) && (view.story().mainlySanctions() || extended(view, noun) && Packages.aboutSanctions(view))) {
      return true;
    }
    return word.equals("regime") && (POINTING.contains(before) || enables(view, noun) || before.equals("het") && near(view, REGIMES));
  }

  /** What stands between an article and the noun says against which state it is: "het tegen Guinee ingestelde regime". */
  private static boolean directed(View view, Range noun) {
    Words words = view.wordTable();
    int described = words.startingAt(noun.start()) - 1;
    return described > 2 && Phrases.isInflected(words.lower(described)) && Packages.aboutSanctions(view) && view.mentions(Name.class).stream()
        .anyMatch(name -> name.kind() == Kind.COUNTRY && name.range().end() + 1 == words.range(described).start() && Things.sanctions(view, name) && DIRECTS.contains(Governor.of(view, name.range().start()).word()));
  }

  private static boolean prefixed(String word) {
    return word.startsWith("vn-") || word.startsWith("eu-");
  }

  private static boolean measures(String word) {
    return word.startsWith("maatregel") || LIMITATIONS.contains(word);
  }

  /** "hun beperkingen op Venezolaanse olie": on what a state under sanctions sells. */
  private static boolean onGoods(View view, Range noun) {
    return Packages.aboutSanctions(view) && view.text().text().startsWith(" op ", noun.end())
        && view.mentions(Name.class, view.clauseOf(noun).range()).stream().anyMatch(name -> name.form() == Spelling.Form.ADJECTIVE && name.range().start() == noun.end() + 4 && name.entry().filter(view.story()::underSanctions).isPresent() && sold(view, name.range()));
  }

  /** The word behind names goods: not "Russische studenten". */
  private static boolean sold(View view, Range adjective) {
    return view.nouns("goods", view.clauseOf(adjective).range()).stream().anyMatch(goods -> goods.range().start() - adjective.end() == 1);
  }

  /** "van de EU", "van de Verenigde Naties" right behind it */
  private static boolean whose(View view, Range noun) {
    return view.mentions(Name.class, view.clauseOf(noun).range()).stream()
        .anyMatch(name -> name.kind() == Kind.ORGANISATION && Things.sanctions(view, name) && name.range().start() > noun.end() && name.range().start() - noun.end() <= 8 && Governor.of(view, name.range().start()).word().equals("van"));
  }

  /** "het Hof, waartegen de Verenigde Staten maatregelen hebben ingesteld" */
  private static boolean whereAgainst(View view, Range clause) {
    return view.lower(clause).strip().startsWith("waartegen ") && view.mentions(Name.class, clause).stream().anyMatch(name -> Things.sanctions(view, name) && Things.acts(name));
  }

  /** "de Amerikaanse maatregelen tegen het Strafhof": of a state abroad, against a court that is known. */
  private static boolean againstBody(View view, Range noun) {
    List<Name> names = view.mentions(Name.class, view.clauseOf(noun).range());
    boolean theirs = names.stream().anyMatch(name -> name.form() == Spelling.Form.ADJECTIVE && noun.start() - name.range().end() == 1 && Things.sanctions(view, name));
    return theirs && view.bodies().stream().map(Bodies.Found::range).anyMatch(body -> body.start() > noun.end() && AGAINST.contains(Governor.of(view, body.start()).word()) && Governor.of(view, body.start()).range().start() - noun.end() == 1);
  }

  /** "maatregelen die de EU in 2023 tegen Kosovo trof": whoever takes them stands in the relative clause, and against whom. */
  private static boolean taken(View view, Range noun, Range clause) {
    Words words = view.wordTable();
    int first = words.startingAt(noun.end());
    if (first + 2 >= words.size() || !RELATIVES.contains(words.lower(first)) || words.range(first).start() - noun.end() != 1) {
      return false;
    }
    boolean actor = view.mentions(Name.class, clause).stream().anyMatch(name -> Things.sanctions(view, name) && Things.acts(name) && name.range().start() > words.range(first).end() && name.range().start() - words.range(first).end() <= 5);
    for (int i = first + 2; actor && i < Math.min(words.size(), first + RELATIVE) && words.range(i).end() <= clause.end(); i++) {
      if (AGAINST.contains(words.lower(i))) {
        return whom(view, words.range(i), clause);
      }
    }
    return false;
  }

  /** "een regime dat zich richt op destabiliserende activiteiten", "een kader, gericht tegen de junta": what it is aimed at. */
  private static boolean aimed(View view, Range noun) {
    Words words = view.wordTable();
    int first = words.startingAt(noun.end());
    boolean aims = false;
    for (int i = first; i < Math.min(words.size(), first + AIMED) && Packages.aboutSanctions(view); i++) {
      if (aims && AIMS_AT.contains(words.lower(i))) {
        return whom(view, words.range(i), view.clauseOf(words.range(i)).range());
      }
      aims |= AIMS.contains(words.lower(i));
      if (!AIMS.contains(words.lower(i)) && !AIMING.contains(words.lower(i))) {
        return false;
      }
    }
    return false;
  }

  /** "beperkingen naar aanleiding van de annexatie": what they answer to, in a letter that is about sanctions. */
  private static boolean because(View view, Range noun) {
    String text = view.text().text();
    return view.story().mainlySanctions() && BECAUSE.stream().anyMatch(cause -> text.startsWith(cause, noun.end()));
  }

  /** Against or about a state abroad, or those whom sanctions are against. */
  private static boolean behind(View view, Range noun, Set<String> prepositions) {
    Words words = view.wordTable();
    Range clause = view.clauseOf(noun).range();
    int first = words.startingAt(noun.end());
    if (whereAgainst(view, clause) || taken(view, noun, clause) || aimed(view, noun)) {
      return true;
    }
    for (int i = first; i < Math.min(words.size(), first + REACH) && words.range(i).end() <= clause.end(); i++) {
      boolean regarding = i > first + 1 && words.lower(i).equals("van") && words.lower(i - 1).equals("aanzien") && words.lower(i - 2).equals("ten");
      if (regarding && Packages.aboutSanctions(view)) {
        return whom(view, words.range(i), clause); // "de maatregelen ten aanzien van Guinee"
      }
      if (REGARDING.contains(words.lower(i)) && Packages.aboutSanctions(view)) {
        return whom(view, words.range(i), clause);
      }
      if (prepositions.contains(words.lower(i))) {
        return whom(view, words.range(i), clause);
      }
      boolean particle = PARTICLES.contains(words.lower(i)) && i + 1 < words.size() && prepositions.contains(words.lower(i + 1)); // "kondigde maatregelen aan tegen"
      if (Verbs.finite(words.lower(i)) || !particle && Governor.preposition(words.lower(i)) && !BETWEEN.contains(words.lower(i)) && !(words.lower(i).equals("ten") && i + 1 < words.size() && words.lower(i + 1).equals("aanzien"))) {
        return false;
      }
    }
    return false;
  }

  /** "Tegen Niger bestaat een kader": whom it is against opens the clause. */
  private static boolean fronted(View view, Range noun) {
    Range clause = view.clauseOf(noun).range();
    int first = view.wordTable().startingAt(clause.start());
    boolean opens = ABOUT.contains(view.wordTable().lower(first)) || first + 1 < view.wordTable().size() && ABOUT.contains(view.wordTable().lower(first + 1));
    if (AGAINST.contains(view.wordTable().lower(first)) && view.lower(noun).equals("maatregelen") && Packages.aboutSanctions(view) && hit(view, first + 1, clause)) {
      return true; // "Tegen bedrijven die de schaduwvloot bevoorraden heeft de Raad maatregelen getroffen"
    }
    boolean measures = measures(view.lower(noun)) && AGAINST.contains(view.wordTable().lower(first)); // "Tegen Belarus blijven de maatregelen van kracht"
    return opens && (measures || SanctionWords.FRAMEWORKS.contains(view.lower(noun))) && Packages.aboutSanctions(view)
        && view.mentions(Name.class, new Range(clause.start(), noun.start())).stream().anyMatch(one -> one.kind() == Kind.COUNTRY && one.form() != Spelling.Form.ADJECTIVE && Things.sanctions(view, one) && ABOUT.contains(Governor.of(view, one.range().start()).word()));
  }

  /** "Ten aanzien van Iran heeft de Raad de maatregelen opnieuw ingesteld" */
  private static boolean regarding(View view, Range noun) {
    Range clause = view.clauseOf(noun).range();
    return view.lower(clause).strip().startsWith("ten aanzien van ") && Packages.aboutSanctions(view)
        && view.mentions(Name.class, new Range(clause.start(), noun.start())).stream().limit(1).anyMatch(one -> one.kind() == Kind.COUNTRY && Things.sanctions(view, one));
  }

  private static boolean whom(View view, Range preposition, Range clause) {
    Range rest = Story.after(preposition, clause);
    Words all = view.wordTable();
    int next = all.startingAt(preposition.end());
    if (next < all.size() && MEASURE.contains(all.lower(next)) && Packages.aboutSanctions(view)) {
      return true; // "een kader voor maatregelen tegen"
    }
    boolean name = view.mentions(Name.class, rest).stream().anyMatch(one -> one.kind() == Kind.COUNTRY && one.form() != Spelling.Form.ADJECTIVE && Things.sanctions(view, one) && governed(view, one.range(), preposition));
    boolean target = Words.in(view, rest, SanctionWords.TARGETS).stream().anyMatch(one -> governed(view, one, preposition) && !SanctionSigns.ofThing(view, all.startingAt(one.start())));
    boolean land = view.story().mainlySanctions() && Words.in(view, rest, LANDS).stream().anyMatch(one -> governed(view, one, preposition));
    boolean theme = Packages.aboutSanctions(view) && Words.in(view, rest, SanctionWords.THEMES).stream().anyMatch(one -> governed(view, one, preposition));
    boolean single = Packages.aboutSanctions(view) && Words.in(view, rest, SanctionWords.SINGLES).stream().anyMatch(one -> governed(view, one, preposition));
    boolean counted =
        Packages.aboutSanctions(view)
            && view.mentions(Quantity.class, rest).stream().anyMatch(one -> governed(view, one.range(), preposition) && ListedCounts.listable(view, one));
    return single || name || target || land || counted || theme || AGAINST.contains(view.lower(preposition)) && Packages.aboutSanctions(view) && hit(view, next, clause);
  }

  /** "tegen de plaatsvervangend aanklagers", "tegen luchtvaartmaatschappij Belavia": somebody who can be under sanctions, or a name, soon behind the preposition. */
  private static boolean hit(View view, int first, Range clause) {
    Words words = view.wordTable();
    for (int i = first; i < Math.min(words.size(), first + WHOM) && words.range(i).end() <= clause.end(); i++) {
      String word = words.lower(i);
      if (Governor.preposition(word) || Verbs.finite(word) || i > first && ",;:".indexOf(view.text().text().charAt(words.range(i - 1).end())) >= 0) {
        return false;
      }
      boolean named = Character.isUpperCase(view.text().text().charAt(words.range(i).start())) && !word.endsWith("se") && !word.endsWith("e");
      if (named || SanctionWords.listable(word) || SanctionWords.single(word) || SanctionWords.TARGETS.contains(word)) {
        return !SanctionSigns.ofThing(view, i); // "de machthebbers van de visafslag"
      }
    }
    return false;
  }

  private static boolean governed(View view, Range noun, Range preposition) {
    return Governor.of(view, noun.start()).range().equals(preposition);
  }

  /** "maatregelen van de Verenigde Naties", "de Amerikaanse maatregelen", in sentences about sanctions. */
  private static boolean by(View view, Range noun) {
    return Packages.aboutSanctions(view)
        && (SanctionWords.WHOSE.contains(previous(view, noun)) || view.mentions(Name.class, view.clauseOf(noun).range()).stream()
            .filter(name -> Things.sanctions(view, name))
            .anyMatch(
                name -> name.form() == Spelling.Form.ADJECTIVE && noun.start() - name.range().end() == 1
                    || name.range().start() > noun.end() && name.range().start() - noun.end() <= 8 && Governor.of(view, name.range().start()).word().equals("van")));
  }

  /** "De maatregelen zijn verlengd", "haar maatregelen", right behind sentences that tell of sanctions or listings. */
  private static boolean gone(View view, Range noun) {
    String before = previous(view, noun);
    Range clause = view.clauseOf(noun).range();
    boolean changed = view.cues("status", goesOn(view, clause)).stream().anyMatch(cue -> CHANGED.contains(cue.concept().name()) || cue.concept().name().equals("in-force") && LASTS.stream().anyMatch(view.lower(cue.range())::contains));
    boolean own = OWN.contains(before) && view.mentions(Name.class, clause).stream().anyMatch(name -> Things.sanctions(view, name));
    int at = view.wordTable().startingAt(noun.start()) - 2;
    boolean described = at >= 0 && before.endsWith("e") && before.length() > 4 && ALL.contains(view.wordTable().lower(at)); // "de economische maatregelen"
    boolean begun = POINTS.contains(before) && view.cues("status", goesOn(view, clause)).stream().anyMatch(cue -> cue.concept().name().equals("in-force"))
        && view.story().before(view).stream().anyMatch(earlier -> earlier.restrictions().stream().anyMatch(one -> one.type().equals(Restrictions.WHOLE))); // "Deze maatregelen zijn sinds 19 januari van kracht"
    boolean pointed = (ALL.contains(before) || described || own) && !Governor.of(view, noun.start()).isPreposition();
    return pointed && (changed || own || begun) && Packages.aboutSanctions(view)
        && view.story().before(view, LOOK_BACK).stream().filter(earlier -> !view.lower(noun).equals("maatregel") || earlier.sharesParagraph(view)).anyMatch(earlier -> Packages.abroad(earlier) || !earlier.restrictions().isEmpty() || Additions.lists(earlier));
  }

  /** A clause with the main clause that goes on behind the relative one: "De maatregelen, die zouden aflopen, zijn verlengd". */
  static Range goesOn(View view, Range clause) {
    List<Clause> clauses = view.clauses();
    int own = clauses.indexOf(view.clauseOf(clause));
    return view.resumes(own + 2) ? clause.to(clauses.get(own + 2).range()) : clause;
  }

  /** "sloot zich bij deze maatregelen aan" */
  private static boolean joined(View view, Range noun) {
    Range clause = view.clauseOf(noun).range();
    return MEASURES.contains(previous(view, noun)) && Governor.of(view, noun.start()).word().equals("bij") && Words.any(view, clause, JOINS) && view.story().aboutSanctions();
  }

  private static boolean extended(View view, Range noun) {
    return view.cues("status", view.clauseOf(noun).range()).stream().anyMatch(cue -> cue.concept().name().equals("extended") || ENDS.stream().anyMatch(view.lower(cue.range())::startsWith));
  }

  private static boolean like(View view, Range noun) {
    Words words = view.wordTable();
    int at = words.startingAt(noun.start()) - 2;
    return at >= 0 && SAME.contains(words.lower(at));
  }

  /** "opschorting van maatregelen", "verlenging van het regime", in a letter that is about sanctions. */
  private static boolean acted(View view, Range noun) {
    return Packages.aboutSanctions(view) && Founding.ofAct(view, noun).founding();
  }

  /** An embargo is on arms where nothing else is said. */
  private static Optional<String> embargo(View view, Range noun) {
    if (!view.lower(noun).endsWith("embargo")) {
      return Optional.empty();
    }
    Words words = view.wordTable();
    int on = words.startingAt(noun.end());
    boolean goods = on + 1 < words.size() && words.lower(on).equals("op") && !words.lower(on + 1).contains("wapen");
    return Optional.of(goods ? "import-restriction" : ARMS);
  }

  /** "een regime om sancties te kunnen opleggen", "een regime op grond waarvan sancties": what it is for stands behind it. */
  private static boolean enables(View view, Range noun) {
    String words = view.lower();
    int from = noun.end() - view.range().start();
    int at = words.indexOf(" om ", from);
    return SanctionWords.FRESH.contains(previous(view, noun)) && at >= 0 && words.indexOf("sanctie", at) >= 0;
  }

  static String previous(View view, Range noun) {
    int before = view.wordTable().startingAt(noun.start()) - 1;
    return before < 0 ? "" : view.wordTable().lower(before);
  }

  /** One of some words, or a compound with it, stands in the sentences just before. */
  static boolean near(View view, Set<String> words) {
    return view.story().before(view, LOOK_BACK).stream().anyMatch(earlier -> earlier.mayHold(words));
  }
}

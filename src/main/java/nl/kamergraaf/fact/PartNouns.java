package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.OfficeName;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/**
 * A noun that tells a part, and how the sentence says whose it is: "is lid", "als lid", "Nederland, lid van X, ...", "tot de leden behoort
 * Nederland", "vervult het voorzitterschap". "Nederland sprak met de leden van X" says it of others.
 *
 * @param holders who has the part, where the noun itself tells it
 */
record PartNouns(Form form, List<Thing> holders) {

  /** How a noun is bound to who has the part. */
  enum Form {
    /** a verb of the clause says it of its subject, or there is no such noun */
    SAID,
    /** "als lid van X" */
    AS,
    /** "tot de leden van X behoort", "onder de leden is" */
    AMONG,
    /** "Nederland, lid van X", "met Nederland als lid" */
    NAMED,
    /** of somebody else */
    OTHERS
  }

  private static final PartNouns SAID = new PartNouns(Form.SAID, List.of());
  private static final PartNouns OTHERS = new PartNouns(Form.OTHERS, List.of());
  private static final Set<String> ONE = Set.of("een", "één");
  private static final Set<String> MANY = Set.of("tot", "onder");
  private static final Set<String> RECKONS = Set.of("rekent", "rekenen", "rekende", "rekenden");
  private static final Set<String> ITSELF = Set.of("zich");
  private static final Set<String> BY_MEANS = Set.of("dankzij", "vanwege", "tijdens", "via", "middels");
  private static final Set<String> THERE_IS_ONE = Set.of(" er een", " er één");
  private static final Set<String> CHOSEN = Set.of("gekozen", "verkozen", "benoemd", "herkozen", "aangewezen", "toegetreden", "uitgeroepen");
  private static final Set<String> DEFINITE = Set.of("de", "het", "deze", "die", "dit", "alle", "andere", "overige", "hun", "haar");
  private static final Set<String> WITH = Set.of("met");
  private static final Set<String> TOGETHER = Set.of("samen", "tezamen");
  private static final int MOST = 6;
  private static final String BOTH = "beide";
  private static final Set<String> OTHER = Set.of("andere", "overige");
  private static final String OUR = "onze";
  private static final Endings FELLOW = new Endings(Set.of("partners", "bondgenoten"));

  static PartNouns of(View view, Range cue) {
    Words words = view.wordTable();
    int noun = noun(view, cue);
    if (Governor.preposition(Words.first(view.lower(cue)))) {
      int first = words.startingAt(cue.start());
      PartNouns placed = as(view, first); // "met Nederland aan het roer", not "stond met Chili aan de wieg"
      if (placed.form() == Form.NAMED && apart(view, new Range(start(view, words.range(first - 1)), cue.start()))) {
        return placed;
      }
    }
    if (noun < 0) {
      return SAID;
    }
    boolean abstraction = GroupWords.ABSTRACT.contains(words.lower(noun));
    int first = first(view, noun);
    int opening = words.startingAt(cue.start());
    if (first > opening && !MANY.contains(words.lower(opening))) {
      return words.lower(opening).equals("als") ? as(view, opening) : opening > 0 && words.lower(opening - 1).equals("als") ? as(view, opening - 1) : SAID; // "status van waarnemer": the wording itself says how
    }
    int before = first - 1;
    boolean partitive = before >= 2 && DEFINITE.contains(words.lower(first)) && words.lower(before).equals("van") && ONE.contains(words.lower(before - 1));
    if (partitive) {
      before -= 2;
      first = before + 1;
    }
    if (plural(words.lower(noun)) && fellows(view, words, noun)) {
      return ours(words, noun) ? new PartNouns(Form.NAMED, Things.home(view).stream().toList()) : new PartNouns(Form.AS, List.of());
    }
    Optional<Thing> bracketed = bracketed(view, words, first);
    if (bracketed.isPresent()) {
      return new PartNouns(Form.NAMED, List.of(bracketed.get()));
    }
    String governor = before < 0 ? "" : words.lower(before);
    Range clause = view.clauseOf(cue).range();
    if (governor.equals("als")) {
      return as(view, before);
    }
    if (governor.equals("van") && before > 0 && GroupWords.QUALITY.contains(words.lower(before - 1))) {
      return new PartNouns(Form.AS, List.of());
    }
    boolean opened = before < 0 || words.range(before).start() < clause.start();
    boolean comma = before >= 0 && view.text().text().startsWith(",", words.range(before).end());
    boolean closing = words.startingAt(cue.end()) < words.size() && view.text().text().startsWith(" ", cue.end()) && words.isIn(words.startingAt(cue.end()), GroupWords.COPULAS); // "bij X, een verband van A en B, waarnemer is"
    boolean aside = closing || comma && Words.any(view, new Range(clause.start(), Math.max(clause.start(), words.range(before).start())), GroupWords.COPULAS);
    if (comma && !abstraction && !opened && !aside) {
      Optional<Thing> named = apposed(view, words.range(before));
      if (named.isPresent()) {
        return new PartNouns(Form.NAMED, List.of(named.get()));
      }
    }
    boolean oneOf = governor.equals("van") && THERE_IS_ONE.stream().anyMatch(view.lower(clause)::contains); // "van de 34 leden van X is Nederland er een"
    if (governor.equals("tot") && words.lower(first).equals("de") && Words.any(view, clause, RECKONS) && !Words.any(view, clause, ITSELF)) {
      return OTHERS; // "Nederland rekent Chili tot de leden van X"
    }
    boolean belongs = governor.equals("bij") && Words.any(view, clause, GroupWords.BELONGS); // "hoort bij de oprichters van X"
    if ((MANY.contains(governor) || oneOf || belongs) && !comma && plural(words.lower(noun))) {
      return new PartNouns(Form.AMONG, List.of());
    }
    if (abstraction && BY_MEANS.contains(governor) && words.lower(noun).endsWith("schap") && !owned(view, words, noun)) {
      return new PartNouns(Form.AS, List.of()); // "dankzij het lidmaatschap van X heeft Nederland ..."
    }
    if (abstraction) {
      return GroupWords.DEEDS.contains(words.lower(noun)) || Words.any(view, clause, GroupWords.HOLDS) ? SAID : OTHERS;
    }
    boolean than = governor.equals("dan") && before > 0 && words.lower(before - 1).equals("meer"); // "zijn niet meer dan toehoorder"
    boolean always = governor.equals("aan") && before > 0 && words.lower(before - 1).equals("af"); // "van meet af aan lid"
    boolean it = governor.startsWith("waar") && words.lower(first).equals("het"); // "waarvan het medeoprichter is"
    boolean listed = governor.equals("en") && first == noun && plural(words.lower(noun)) && before > 1 && plural(words.lower(before - 1)) && Governor.preposition(words.lower(before - 2)); // "het overleg van gastlanden en financiers"
    boolean governed = listed || !it && !than && !always && !comma && Governor.preposition(governor) && !(governor.equals("tot") && Words.any(view, clause, CHOSEN)) && !dated(words, first);
    boolean is = Words.any(view, clause, GroupWords.COPULAS);
    boolean object = !is && first < noun && DEFINITE.contains(words.lower(first)) && !partitive;
    return governed || object || plural(words.lower(noun)) && !partitive && !is ? OTHERS : SAID;
  }

  /** "de andere leden", "onze medeleden": who speaks of them so is one too. */
  private static boolean fellows(View view, Words words, int noun) {
    String before = noun > 0 ? words.lower(noun - 1) : "";
    boolean other = OTHER.contains(before) && noun > 1 && (words.lower(noun - 2).equals("de") || words.lower(noun - 2).equals(OUR));
    boolean theirs = other && noun > 3 && words.lower(noun - 3).equals("en") && another(view, words.range(noun - 4)); // "Canada en de overige leden"
    return other && !theirs || ours(words, noun) && (FELLOW.end(words.lower(noun)) || words.lower(noun).startsWith("mede"));
  }

  /** A state that is not the one that writes. */
  private static boolean another(View view, Range word) {
    return view.mentions(Name.class).stream().anyMatch(name -> name.kind() == Kind.COUNTRY && name.range().end() == word.end() && !Things.of(name).equals(Things.home(view)));
  }

  /** "onze medeleden", "onze andere partners" */
  private static boolean ours(Words words, int noun) {
    int our = noun > 1 && OTHER.contains(words.lower(noun - 1)) ? noun - 2 : noun - 1;
    return our >= 0 && words.lower(our).equals(OUR);
  }

  /** "het lidmaatschap van Kenia" */
  private static boolean owned(View view, Words words, int noun) {
    int of = noun + 1;
    return of + 1 < words.size() && words.lower(of).equals("van") && view.mentions(Name.class).stream().anyMatch(name -> name.range().start() == words.range(of + 1).start() && Things.acts(name) && !name.kind().isCollaboration());
  }

  /** The words end in a noun for who has a part: "voorzitter". */
  static boolean person(View view, Range cue) {
    String words = view.lower(cue);
    return GroupWords.NOUNS.contains(words.substring(words.lastIndexOf(' ') + 1));
  }

  /** The noun among the words of a cue, -1 if it has none. */
  private static int noun(View view, Range cue) {
    Words words = view.wordTable();
    for (int i = words.startingAt(cue.start()); i < words.size() && words.range(i).end() <= cue.end(); i++) {
      if (GroupWords.NOUNS.contains(words.lower(i)) || GroupWords.ABSTRACT.contains(words.lower(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Where the phrase of a noun begins: with its adjectives, numbers and article. */
  private static int first(View view, int noun) {
    Words words = view.wordTable();
    int first = noun;
    while (first > 0 && noun - first < MOST && belongs(words.lower(first - 1)) && !named(view, words.range(first - 1)) && !both(words, first - 1)) {
      first--;
    }
    return first;
  }

  /** "is van beide waarnemer": the two groups, not two who observe. */
  private static boolean both(Words words, int at) {
    return words.lower(at).equals(BOTH) && at > 0 && Governor.preposition(words.lower(at - 1));
  }

  private static boolean belongs(String word) {
    boolean adjective = word.endsWith("e") && !Governor.preposition(word);
    return adjective || GroupWords.PLAIN.contains(word) || Character.isDigit(word.charAt(0)) && word.length() < 4;
  }

  private static boolean named(View view, Range word) {
    return Character.isUpperCase(view.text().text().charAt(word.start())) || view.mentions(Name.class).stream().anyMatch(name -> name.range().contains(word));
  }

  private static boolean plural(String noun) {
    return noun.endsWith("leden") || noun.endsWith("genoten") || noun.endsWith("ers") || noun.endsWith("aars") || noun.endsWith("oren") || noun.endsWith("staten") || noun.endsWith("landen");
  }

  /** "sinds 2021 lid" */
  private static boolean dated(Words words, int first) {
    return first > 0 && Character.isDigit(words.lower(first - 1).charAt(0));
  }

  /** "met Nederland als voorzitter" tells who; "als voorzitter pleit Nederland" leaves it to the verb. */
  private static PartNouns as(View view, int als) {
    Words words = view.wordTable();
    if (als == 0) {
      return new PartNouns(Form.AS, List.of());
    }
    Range before = words.range(als - 1);
    String governor = view.text().text().startsWith(", ", before.end()) ? Governor.of(view, start(view, before)).word() : "";
    if (Governor.preposition(governor) && !WITH.contains(governor)) {
      Optional<Thing> named = apposed(view, before); // "aan Nederland, als voorzitter van X"
      if (named.isPresent()) {
        return new PartNouns(Form.NAMED, List.of(named.get()));
      }
    }
    boolean us = als > 2 && words.lower(als - 1).equals("land") && words.lower(als - 2).equals("ons") && WITH.contains(words.lower(als - 3));
    if (us) {
      return new PartNouns(Form.NAMED, Things.home(view).stream().toList());
    }
    boolean minister = view.mentions(OfficeName.class).stream().anyMatch(office -> office.range().end() == before.end() && met(words, words.startingAt(office.range().start())) && Offices.ours(view, office));
    if (minister) {
      return new PartNouns(Form.NAMED, Things.home(view).stream().toList());
    }
    List<Thing> holders = new ArrayList<>();
    Range last = before;
    boolean with = false;
    for (Name name : view.mentions(Name.class).reversed()) {
      boolean next = name.range().end() == before.end() && view.text().text().charAt(before.end()) == ' ' || name.range().end() <= last.start() && !holders.isEmpty() && Things.onlyJoins(view.words(new Range(name.range().end(), last.start())));
      if (!next || !Things.acts(name) || with) {
        continue;
      }
      last = name.range();
      Things.of(name).map(thing -> Things.home(view, thing)).ifPresent(holders::add);
      Governor of = Governor.of(view, last.start());
      with = WITH.contains(of.word()) && !TOGETHER.contains(view.wordBefore(of.range().start())); // "treedt samen met Chili als trekker op": of the subject too
    }
    boolean second = !with && !holders.isEmpty() && view.wordBefore(last.start()).equals("en") && second(view, last); // "met Canada als voorzitter en Nederland als lid"
    boolean list = holders.size() > 1 && with && !apart(view, last); // "heeft met A en B als lid van X gewerkt": of the subject
    return (with || second) && !list ? new PartNouns(Form.NAMED, List.copyOf(holders)) : new PartNouns(Form.AS, List.of());
  }

  /** "met de minister van Visserij als voorzitter", "met onze minister" */
  private static boolean met(Words words, int office) {
    int met = office > 1 && (GroupWords.ARTICLES.contains(words.lower(office - 1)) || words.lower(office - 1).equals(OUR)) ? office - 2 : office - 1;
    return met >= 0 && WITH.contains(words.lower(met));
  }

  /** "met" opens its clause or stands behind a comma. */
  private static boolean apart(View view, Range name) {
    Range met = Governor.of(view, name.start()).range();
    return view.text().text().startsWith(", ", met.start() - 2) || Words.of(view, new Range(view.clauseOf(met).range().start(), met.start())).isEmpty();
  }

  private static boolean second(View view, Range name) {
    Words words = view.wordTable();
    int en = words.startingAt(name.start()) - 1;
    return en > 2 && words.lower(en - 2).equals("als") && GroupWords.NOUNS.contains(words.lower(en - 1));
  }

  /** "Nederland (voorzitter)": the name before the brackets. */
  private static Optional<Thing> bracketed(View view, Words words, int first) {
    int open = words.range(first).start() - 1;
    return open > 0 && view.text().text().charAt(open) == '(' ? view.mentions(Name.class).stream()
        .filter(name -> name.range().end() == open - 1 && Things.acts(name) && !name.kind().isCollaboration())
        .findFirst()
        .flatMap(Things::of)
        .map(thing -> Things.home(view, thing)) : Optional.empty();
  }

  private static int start(View view, Range last) {
    return view.mentions(Name.class).stream().filter(name -> name.range().end() == last.end()).mapToInt(name -> name.range().start()).findFirst().orElse(last.start());
  }

  /** "Nederland, lid van X,": the name that ends before the comma. */
  private static Optional<Thing> apposed(View view, Range before) {
    return view.mentions(Name.class).stream()
        .filter(name -> name.range().end() == before.end() && Things.acts(name) && !name.kind().isCollaboration())
        .findFirst()
        .flatMap(Things::of)
        .map(thing -> Things.home(view, thing));
  }
}

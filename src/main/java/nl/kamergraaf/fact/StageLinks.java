package nl.kamergraaf.fact;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.text.Range;

/** Whether the wording of a stage speaks of a thing of its clause: as its verb, over its preposition, or as the noun that it hangs from. */
final class StageLinks {

  /** Prepositions by which a stage takes what it speaks of. */
  private static final Map<String, Set<String>> LINKS =
      Map.of(
          "in-negotiation", Set.of("over", "voor"), "agreed", Set.of("over", "met", "tot", "om"), "proposed", Set.of("voor", "tot", "om", "over"),
          "in-preparation", Set.of("aan", "voor"), "under-study", Set.of("naar", "van"), "announced", Set.of("om", "met"), "adopted", Set.of("onder"), "ended", Set.of("aan"));
  /** Stages that are of what parties speak about, never of a subject or object. */
  static final Set<String> ABOUT = Set.of("in-negotiation", "agreed");
  private static final Set<String> DIRECT = Set.of("in onderhandeling", "ter tafel", "ter bespreking", "in bespreking", "nog besproken", "onderwerp van onderhandeling", "uitonderhandeld", "ingestemd", "besproken wordt", "nog in bespreking", "op tafel", "ligt ter onderhandeling voor");
  private static final Set<String> DECIDED = Set.of("ingetrokken", "verworpen", "afgewezen", "weggestemd", "gesneuveld", "gestrand", "strandde", "sneuvelde", "opgenomen", "overgenomen", "stuit", "stuitte");
  private static final Set<String> NO_SUPPORT = Set.of("geen bijval", "geen steun", "geen meerderheid", "geen gehoor", "geen weerklank", "haalde het niet", "te weinig steun", "onvoldoende steun", "onvoldoende bijval");
  private static final Set<String> JOINS = Set.of("sloot zich", "sloten zich", "sluit zich", "sluiten zich", "zich ", "heeft zich", "hebben zich");
  private static final Set<String> BRINGS = Set.of("ingebracht", "bracht");
  private static final Set<String> ARTICLES = Set.of("de", "het", "een", "dat", "die", "zij", "ze", "wij", "er", "ook");
  private static final List<String> MEASURES = List.of("sancties", "maatregelen", "beperkingen", "verbod", "verboden", "embargo", "regime", "regimes", "kader", "raamwerk", "plafond", "plicht");
  /** Words behind "en" among which such a noun stands. */
  private static final int MEASURE = 4;
  private static final Set<String> PROCLAIMS = Set.of("af");
  private static final Set<String> ENDS = Set.of("eind gekomen", "einde gekomen", "eind kwam", "einde kwam");
  private static final Set<String> PLURAL = Set.of("zijn", "worden", "werden", "hebben", "blijven", "gelden", "lopen", "zullen");
  private static final Set<String> BETWEEN = Set.of("tussen");
  private static final Set<String> AND = Set.of("en");
  /** Letters between a thing and the participle set behind it: "het pakket, op 3 mei aangenomen, ...". */
  private static final int APPOSED = 60;

  private StageLinks() {}

  static boolean links(View view, Range thing, Governor governor, Hit.OfConcept cue) {
    String stage = cue.concept().name();
    if (view.lower(cue.range()).equals("geldt") && view.text().text().startsWith(" dat ", cue.range().end())) {
      return false; // "voor Belarus geldt dat de maatregelen zijn verlengd"
    }
    boolean inside = cue.range().overlaps(thing) || cue.range().contains(governor.range());
    if (thing.contains(cue.range()) && infinitive(view, cue.range())) {
      return false; // "het verbod om hout in te voeren" says what is forbidden
    }
    boolean adjacent = governor.range().start() - cue.range().end() == 1 && thing.start() > cue.range().end();
    if (stage.equals("proposed") && view.lower(cue.range()).startsWith("voorstel") && Governor.of(view, cue.range().start()).word().equals("aan")) {
      return false; // "werkt aan een voorstel voor X"
    }
    boolean elided = view.lower(thing).equals("die") && cue.range().end() <= thing.start() && !view.cues("status", Story.after(thing, view.clauseOf(thing).range())).isEmpty();
    if (elided) {
      return false; // "zijn verlengd en die tegen Syrië opgeheven"
    }
    if (stage.equals("in-negotiation") && view.lower(cue.range()).startsWith("lig") && view.lower(cue.range()).contains("voorstel")) {
      return false; // "ligt een voorstel van X voor": "voor" belongs to what it is for
    }
    if (settled(view, cue) || other(view, cue.range())) {
      return false;
    }
    if (spliced(view, thing, cue.range()) || another(view, thing, cue.range())) {
      return false;
    }
    if (governor.word().equals("van") && view.lower(cue.range()).startsWith("afscheid")) {
      return true; // "van het verbod is afscheid genomen"
    }
    if (apposed(view, thing, cue.range())) {
      return true;
    }
    if (nominal(view, cue)) {
      return governor.isPreposition() && (adjacent || (cue.range().contains(governor.range()) && governor.range().length() > 0));
    }
    if (crossed(view, thing, cue.range())) {
      return false;
    }
    if (governor.word().equals("aan") && ENDS.contains(view.lower(cue.range()))) {
      return true; // "aan de sancties is een eind gekomen"
    }
    boolean clause = governor.word().equals("om") && cue.range().start() > thing.end() && infinitive(view, cue.range()); // "om sancties in te stellen"
    if (governor.word().equals("bij") && JOINS.stream().anyMatch(view.lower(cue.range())::startsWith)) {
      return true; // "sloot zich bij de sancties aan"
    }
    if (governor.isPreposition() && BRINGS.stream().anyMatch(view.lower(cue.range())::startsWith)) {
      return false; // "heeft voor het pakket een verbod ingebracht"
    }
    if (stage.equals("ended") && governor.word().equals("aan") && !view.lower(cue.range()).contains("einde")) {
      return false; // "de steun aan het hof is beëindigd"
    }
    if (governor.word().equals("op") && stage.equals("rejected") && view.lower(cue.range()).contains("afwijzend")) {
      return true; // "op het voorstel voor een hof is afwijzend gereageerd"
    }
    if (governor.isPreposition() && view.lower(cue.range()).endsWith(" bij aan")) {
      return false; // "droeg 3 miljoen bij aan het hof" proposes nothing
    }
    if (governor.isPreposition() && !clause) {
      return (inside && !cue.range().overlaps(thing)) || LINKS.getOrDefault(stage, Set.of()).contains(governor.word());
    }
    String words = view.lower(cue.range());
    return !ABOUT.contains(stage) || DIRECT.contains(words) || words.startsWith("kre") && words.endsWith("groen licht");
  }

  /** "kondigde een verbod af op de uitvoer aan": the particle between is that of the verb. */
  private static boolean other(View view, Range cue) {
    return view.lower(cue).startsWith("kondig") && view.lower(cue).endsWith(" aan") && Words.any(view, cue, PROCLAIMS);
  }

  /** "het voorstel om X te verbieden is ingetrokken": it is no proposal any more. */
  static boolean settled(View view, Hit.OfConcept cue) {
    return cue.concept().name().equals("proposed") && view.lower(cue.range()).startsWith("voorstel") && (Words.any(view, view.range(), DECIDED) || view.mayHold(NO_SUPPORT));
  }

  /** "... is aangenomen, het twintigste is voorgesteld": the thing opens a clause of its own behind a comma. */
  private static boolean spliced(View view, Range thing, Range cue) {
    if (cue.end() > thing.start() || !view.words(new Range(cue.end(), thing.start())).contains(",")) {
      return false;
    }
    Words words = view.wordTable();
    int next = words.startingAt(thing.end());
    return next < words.size() && Verbs.finite(words.lower(next)) && words.range(next).start() - thing.end() == 1;
  }

  /** "zijn zeven geschrapt, en het reisverbod is opgeschort": the thing has a stage of its own behind it. */
  private static boolean another(View view, Range thing, Range cue) {
    boolean and = cue.end() <= thing.start() && view.words(new Range(cue.end(), thing.start())).startsWith(", en ");
    return and && !Governor.of(view, thing.start()).isPreposition() && !view.cues("status", Story.after(thing, view.clauseOf(thing).range())).isEmpty();
  }

  /** "het pakket, aangenomen op 18 december, bevat ...": a participle between commas. */
  static boolean apposed(View view, Range thing, Range cue) {
    String text = view.text().text();
    if (cue.start() < thing.end() || cue.start() - thing.end() > APPOSED || !text.startsWith(", ", thing.end())) {
      return false;
    }
    String words = view.lower(cue);
    String between = view.lower(new Range(thing.end() + 2, cue.start()));
    boolean idiom = words.startsWith("in het leven ge") || words.startsWith("tot stand ge");
    boolean participle = (idiom || words.indexOf(' ') < 0) && (words.endsWith("d") || words.endsWith("t") || words.endsWith("en"));
    boolean plain = !between.contains(",") && Words.runs(text, new Range(thing.end() + 2, cue.start())).stream().noneMatch(run -> Verbs.finite(run.lower()));
    String rest = text.substring(cue.end(), view.range().end()).strip();
    return participle && plain && (rest.contains(",") || rest.isEmpty() || rest.equals(".")); // "blikte terug op het pakket, in mei aangenomen."
  }

  /** Between them begins another clause: "en de Raad heeft ...". */
  private static boolean crossed(View view, Range thing, Range cue) {
    if (cue.overlaps(thing)) {
      return false;
    }
    Range between = cue.start() >= thing.end() ? new Range(thing.end(), cue.start()) : new Range(cue.end(), thing.start());
    if (aimed(view, between)) {
      return true;
    }
    String words = view.words(between);
    int and = words.lastIndexOf(" en ");
    boolean second = and >= 0 && cue.start() == between.start() + and + 4 && view.lower(cue).indexOf(' ') > 0 && view.cues("status", new Range(view.clauseOf(thing).range().start(), thing.start())).stream().anyMatch(first -> first.range().end() <= thing.start());
    if (second) {
      return true; // "verlengde het regime en zette twee leiders op de lijst"
    }
    Range joint = new Range(between.start() + Math.max(and, 0), between.start() + Math.max(and, 0) + 1);
    if (and >= 0 && view.mentions(Name.class).stream().anyMatch(name -> name.range().contains(joint))) {
      return false; // "voor Bosnië en Herzegovina is verlengd"
    }
    if (and >= 0 && parties(view, new Range(between.start(), joint.start()))) {
      return false; // "bij verdrag tussen A en B is opgericht"
    }
    Range before = new Range(view.clauseOf(thing).range().start(), joint.start());
    boolean measure = and >= 0 && cue.start() >= thing.end() && Words.of(view, new Range(joint.start() + 3, cue.start())).stream().limit(MEASURE).anyMatch(word -> MEASURES.stream().anyMatch(view.lower(word)::endsWith));
    if (measure && !Words.any(view, before, Verbs.finite()) && view.cues("status", before).isEmpty()) {
      return false; // "het embargo, het uitvoerverbod en de beperkingen zijn verlengd": no verb before
    }
    List<Range> own = Words.of(view, cue);
    int end = cue.start() >= thing.end() && !own.isEmpty() ? own.get(0).end() : between.end();
    return and >= 0 && clause(view, new Range(between.start() + and + 3, end));
  }

  /** A pair behind "tussen", before its "en". */
  private static boolean parties(View view, Range before) {
    Range between = Words.in(view, before, BETWEEN).stream().reduce((first, second) -> second).orElse(before);
    Range first = new Range(between.end(), before.end());
    return first.length() > 0 && !Words.any(view, first, AND) && !Words.any(view, first, Verbs.finite()) && !view.words(first).contains(",");
  }

  /** "om het prijsplafond te omzeilen heeft Rusland een vloot opgetuigd": the thing belongs to the infinitive, the stage to the clause behind it. */
  private static boolean aimed(View view, Range between) {
    List<Range> words = Words.of(view, between);
    for (int i = 0; i + 2 < words.size(); i++) {
      boolean relative = view.clauseOf(words.get(i)).opener() == Clause.Opener.SUBORDINATE && !view.clauseOf(words.get(i)).equals(view.clauseOf(between)); // "die dreigden te verlopen, zijn verlengd"
      if (!relative && view.lower(words.get(i)).equals("te") && view.lower(words.get(i + 1)).endsWith("en") && Verbs.finite(view.lower(words.get(i + 2)))) {
        return true;
      }
    }
    return false;
  }

  /** What follows "en" is a clause: it has a finite verb, and not only small words before it as in "op drones en raketten is uitgebreid". */
  private static boolean clause(View view, Range behind) {
    boolean list = true;
    boolean names = true;
    boolean parallel = view.text().text().startsWith(" van ", behind.start()); // "de mandaten van A en van B werden verlengd"
    int last = behind.start();
    for (Range word : Words.of(view, behind)) {
      String lower = view.lower(word);
      if (Verbs.finite(lower) && view.text().text().startsWith(",", last)) {
        return false; // "gevestigd in Den Haag en Arusha, is verlengd": the verb goes on behind what stands between commas
      }
      last = word.end();
      if (Verbs.finite(lower)) {
        return !(list || (names || parallel) && PLURAL.contains(lower)) || word.start() - behind.start() <= 1;
      }
      boolean small = !Character.isUpperCase(view.text().text().charAt(word.start()));
      list = list && small && !ARTICLES.contains(lower);
      names = names && !small; // "tegen Nicaragua en Guatemala zijn verlengd"
    }
    return false;
  }

  /** "verlenging", "oprichting van": the act as a noun. */
  static boolean nominal(View view, Hit.OfConcept cue) {
    String words = view.lower(cue.range());
    String first = Words.first(words);
    return !ABOUT.contains(cue.concept().name()) && (first.endsWith("ing") && !first.equals("ging") && !first.equals("handtekening") || first.equals("aanname") || first.equals("het") && words.endsWith("en van"));
  }

  static boolean infinitive(View view, Range cue) {
    String words = view.lower(cue);
    String first = Words.first(words);
    return (words.endsWith("en") || first.endsWith("en")) && !words.endsWith(" te bestaan") && (words.startsWith("te ") || words.contains(" te ") || view.wordBefore(cue.start()).equals("willen") || view.wordBefore(cue.start()).equals("te"));
  }
}

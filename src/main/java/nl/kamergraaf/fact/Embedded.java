package nl.kamergraaf.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/**
 * Acts that stand as an infinitive below another verb or below a proposal: "heeft voorgesteld het vervoer te beperken", "besloot het te
 * verlengen", "een voorstel om drie leiders toe te voegen, is ingetrokken". What stands above says how far the act is; where it is a decision,
 * the act itself does.
 */
final class Embedded {

  private static final String PROPOSAL = "voorstel";
  /** Whoever looks at a proposal or talks of it does so because it has been made. */
  private static final Set<String> TALKED = Set.of("under-study", "in-negotiation");
  static final Set<String> NEGOTIATES = SanctionWords.all("negotiates");
  static final String DROPPED = "dropped";
  private static final String DECIDED = "decided";
  private static final String ANNOUNCED = "announced";
  private static final String PREPARED = "in-preparation";
  private static final String ADOPTED = "adopted";
  private static final Set<String> TO = Set.of("te");
  /** "te zullen bevriezen", "te laten plaatsen", "te worden geschrapt" */
  private static final Set<String> HELPS = Set.of("zullen", "kunnen", "laten", "gaan", "willen", "mogen", "worden");
  /** Verbs that mean what their particle makes of them: "stelde voor", "kondigde aan", "bereidt voor", "stemde in", "ging over". */
  private static final Map<String, String> PARTICLES =
      Map.ofEntries(
          Map.entry("stelt", "voor"), Map.entry("stelde", "voor"), Map.entry("stelden", "voor"), Map.entry("stellen", "voor"), Map.entry("kondigde", "aan"),
          Map.entry("kondigden", "aan"), Map.entry("kondigt", "aan"), Map.entry("zegde", "toe"), Map.entry("zegden", "toe"), Map.entry("deelde", "mee"), Map.entry("deelden", "mee"), Map.entry("deelt", "mee"), Map.entry("bereidt", "voor"), Map.entry("bereiden", "voor"), Map.entry("bereidde", "voor"),
          Map.entry("bereid", "voor"), Map.entry("stemde", "ermee"), Map.entry("stemden", "ermee"), Map.entry("ging", "over"), Map.entry("gingen", "over"),
          Map.entry("trok", "in"), Map.entry("trokken", "in"), Map.entry("wees", "af"), Map.entry("wezen", "af"), Map.entry("wijst", "af"), Map.entry("hand", "van"), Map.entry("toe", "uit"), Map.entry("tafel", "van"), Map.entry("baan", "van"), Map.entry("werkt", "eraan"), Map.entry("werken", "eraan"), Map.entry("gewerkt", "eraan"));
  /** Of a proposal it is enough that one works at it. */
  private static final Set<String> AT = Set.of("werkt", "werken", "gewerkt");
  private static final Set<String> LEAVES = SanctionWords.all("leaves-undone");
  private static final Set<String> FAILS = SanctionWords.all("comes-to-nothing");
  private static final String YET = "nog ";
  private static final Set<String> MAKES = Set.of("haalde", "haalden", "haalt", "gehaald", "redde", "gered");
  private static final Set<String> SUPPORT = Set.of("steun", "meerderheid", "unanimiteit", "eenparigheid", "bijval", "gehoor", "weerklank", "draagvlak", "doorgang");
  private static final Set<String> GOALS = SanctionWords.all("goal");
  private static final Set<String> NEITHER = Set.of("evenmin", "nauwelijks");
  private static final String DELISTED = "gedelist";
  private static final String LIST = "lijst";
  /** They are a plan where a participle says so: "de door Estland voorgestelde maatregel om". */
  private static final Set<String> MEASURES = Set.of("maatregel", "maatregelen", "stap", "verbod", "beperking");
  private static final Set<String> AIMED = Set.of("aan", "met", "om", "tot", "zonder", "naar");
  /** Letters between a proposal and whose it is. */
  private static final int OF_WHOM = 30;
  private static final Set<String> FOR_IT = Set.of("tot", "voor");
  private static final String INQUIRY = "onderzoek";
  private static final Set<String> ASKED_FOR = Set.of("tot", "om");
  private static final Set<String> NOT = Set.of("niet", "geen", "nooit", "noch");
  private static final Set<Modality> OPEN = Set.of(Modality.FACT, Modality.POSSIBILITY);
  private static final Set<String> REQUESTS = SanctionWords.all("request");
  /** What may become of a request; that it has been made is no stage of what it asks for. */
  private static final Set<String> ANSWERED = Set.of("rejected", ADOPTED, "under-study");
  private static final Set<String> SUPPORTED = Set.of("vond", "vonden", "kreeg", "kregen", "vindt", "krijgt", "krijgen", "gevonden", "gekregen", "genoot", "genoten");
  private static final Set<String> UNSUPPORTED = Set.of("geen", "evenmin", "niet", "onvoldoende", "nauwelijks");
  /** Words between a verb and the act below it, and between a proposal and its act. */
  private static final int FAR = 22;
  private static final int NEAR = 8;
  private static final Set<String> TELLS = SanctionWords.all("tells-act");
  private static final Set<String> WILL = Set.of("zullen", "gaan");
  /** "maakte bekend de uitvoer met ingang van mei te beëindigen" */
  private static final Set<String> FROM = Set.of("ingang", "vanaf");
  private static final String THAT = "dat";
  private static final Set<String> COMES = Set.of("zal", "zullen", "gaat", "gaan", "wordt", "worden");
  private static final Set<Modality> COMING = Set.of(Modality.FUTURE, Modality.INTENTION);
  private static final Set<String> PRONOUNS = Set.of("die", "dat");
  /** Words from a relative pronoun to a denial in its clause. */
  private static final int RELATIVE = 4;
  /** Words of the object before its infinitive. */
  private static final int OBJECT = 24;

  private Embedded() {}

  /** What is said of the act that has this thing as its object, or that these words end in; nothing where no infinitive holds it. */
  static Optional<Predicates.Said> of(View view, Range thing, boolean whole) {
    if (!view.wordTable().mayHave(TO)) {
      return Optional.empty();
    }
    Words words = view.wordTable();
    int first = words.startingAt(thing.start());
    int verb = infinitive(view, first);
    if (verb < 0) {
      return Optional.empty();
    }
    String own = stage(words, verb);
    return plan(view, first, verb, own, whole).or(() -> verb(view, first, verb, verb, own));
  }

  /** What is said of an act that stands between two words of the sentence, the last of them its infinitive. */
  static Optional<Predicates.Said> below(View view, int first, int verb) {
    return plan(view, first, verb, ADOPTED, false).or(() -> verb(view, first, verb, first, ADOPTED));
  }

  /** A word that looks like a preposition belongs to a verb above an act: "stelde in mei voor de invoer te verbieden". */
  static boolean particle(View view, Range word) {
    Words words = view.wordTable();
    int at = words.startingAt(word.start());
    for (int i = at - 1; i >= 0 && i >= at - NEAR - 4; i--) {
      if (!SanctionWords.above(words.lower(i)).isEmpty() && words.lower(at).equals(PARTICLES.get(words.lower(i)))) {
        return true;
      }
    }
    return false;
  }

  /** "besloot op 3 mei dat": what is said of the clause that opens here; nothing where no verb or plan above it tells of an act. */
  static Optional<Predicates.Said> above(View view, int that, int from) {
    Words words = view.wordTable();
    for (int i = that - 1; i >= from; i--) {
      String stage = SanctionWords.above(words.lower(i));
      String particle = PARTICLES.get(words.lower(i));
      if (!stage.isEmpty() && (particle == null || particled(words, i, that, particle))) {
        return said(view, i, that, that, stage, ADOPTED);
      }
    }
    return Optional.empty();
  }

  /** "een voorstel tot een wapenembargo haalde geen meerderheid": a proposal for the thing itself that came to nothing; other stages are told by its wordings. */
  static Optional<Predicates.Said> proposal(View view, Range thing) {
    Governor governor = Governor.of(view, thing.start());
    boolean proposed = FOR_IT.contains(governor.word()) && SanctionWords.PLANS.contains(view.wordBefore(governor.range().start()));
    Words words = view.wordTable();
    Optional<Range> asked = proposed ? Optional.of(words.range(words.startingAt(governor.range().start()) - 1)) : request(view, thing);
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    Range plan = asked.get();
    Range segment = new Range(segmentStart(view, thing.start()), segmentEnd(view, thing.end()));
    if (Petitioners.in(view, segment)) {
      return Optional.empty();
    }
    Optional<Predicates.Said> back = proposed ? TakenBack.proposal(view, plan, thing) : Optional.empty();
    if (back.isPresent()) {
      return back;
    }
    if (fails(view, segment)) {
      return Optional.of(new Predicates.Said("rejected", plan, Modality.FACT));
    }
    for (int i = words.startingAt(segment.start()); i < words.size() && words.range(i).end() <= segment.end(); i++) {
      boolean inquiry = i > 0 && words.lower(i).equals(INQUIRY) && words.lower(i - 1).equals("in"); // "is bij de Raad in onderzoek"
      String stage = inquiry ? "under-study" : SanctionWords.become(words.lower(i));
      String particle = PARTICLES.get(words.lower(i));
      boolean told = (proposed || ANSWERED.contains(stage)) && (stage.equals("withdrawn") || stage.equals("rejected") || stage.equals("under-study") || stage.equals(ANNOUNCED)) && (particle == null || completed(view, segment, i, particle));
      if (told && !Words.any(view, view.clauseOf(words.range(i)).range(), NOT) && (inquiry ? view.whole() : view.modality(words.range(i))) == Modality.FACT) {
        return Optional.of(new Predicates.Said(stage.equals("withdrawn") ? DROPPED : stage, words.range(i), Modality.FACT));
      }
    }
    return Optional.empty();
  }

  /** "een verzoek van de reder om schrapping": the request that an act hangs from, in front of it in its clause. */
  static Optional<Range> request(View view, Range act) {
    Governor governor = Governor.of(view, act.start());
    if (!view.mayHold(REQUESTS) || !ASKED_FOR.contains(governor.word()) || !SanctionWords.NOUNS.contains(Words.first(view.lower(act))) && !SanctionWords.REMOVING.contains(Words.first(view.lower(act)))) {
      return Optional.empty();
    }
    Range before = new Range(view.clauseOf(act).range().start(), governor.range().start());
    return Words.any(view, before, Verbs.finite()) ? Optional.empty() : Words.in(view, before, REQUESTS).stream().findFirst();
  }

  /** The index of the verb of the act: the first infinitive behind the thing, if no other verb comes before; -1 where there is none. */
  static int infinitive(View view, int first) {
    Words words = view.wordTable();
    for (int i = first; i + 1 < words.size() && i - first < OBJECT; i++) {
      i = i > first && words.breaks(i - 1) && PRONOUNS.contains(words.lower(i)) ? words.behindComma(i) : i; // "de sancties, die zouden aflopen, te verlengen"
      if (i > first && ";:".indexOf(view.text().text().charAt(words.range(i - 1).end())) >= 0) {
        return -1;
      }
      if (words.lower(i).equals("te")) {
        boolean helps = HELPS.contains(words.lower(i + 1)) && i + 2 < words.size() && DeedWords.infinitive(words, i, i + 1).isEmpty(); // not "vallen te laten"
        int verb = helps ? i + 2 : i + 1;
        return stage(words, verb).isEmpty() ? -1 : verb;
      }
      if (i > first && Verbs.finite(words.lower(i)) && !words.lower(i).equals("zijn")) {
        return -1;
      }
    }
    return -1;
  }

  /** The stage to which the act of an infinitive leads; empty where it is none on sanctions. */
  static String stage(Words words, int verb) {
    int to = words.lower(verb - 1).equals("te") ? verb - 1 : verb - 2;
    String deed = DeedWords.infinitive(words, to, verb);
    if (!deed.isEmpty()) {
      return deed;
    }
    String joined = to > 0 ? words.lower(to - 1) + words.lower(verb) : "";
    String stage = joined.isEmpty() ? "" : does(joined); // "voort te zetten" is not "te zetten"
    return stage.isEmpty() ? does(words.lower(verb)) : stage;
  }

  private static String does(String infinitive) {
    for (Map.Entry<String, Set<String>> kind : SanctionWords.DOES_TO.entrySet()) {
      if (kind.getValue().contains(infinitive)) {
        return kind.getKey();
      }
    }
    return "";
  }

  /** "een voorstel om ...": the last such noun before the thing, and the verb that tells what became of it. */
  private static Optional<Predicates.Said> plan(View view, int first, int verb, String own, boolean whole) {
    Words words = view.wordTable();
    int plan = -1;
    for (int i = first - 1; i >= 0 && first - i <= FAR && plan < 0; i--) {
      plan = SanctionWords.PLANS.contains(words.lower(i)) || REQUESTS.contains(words.lower(i)) || MEASURES.contains(words.lower(i)) && Described.of(view, words.range(i)).isPresent() ? i : -1;
      if (plan < 0 && words.lower(i).equals("te")) {
        return Optional.empty();
      }
    }
    if (plan < 0) {
      return Optional.empty();
    }
    int at = plan;
    Range segment = new Range(segmentStart(view, words.range(plan).start()), segmentEnd(view, words.range(verb).end()));
    if (words.range(plan).start() < segment.start() || Petitioners.in(view, segment)) {
      return Optional.empty();
    }
    boolean act = !whole && (own.equals(ADOPTED) || delists(words, verb));
    Optional<Predicates.Said> back = act ? TakenBack.plan(view, segment, words.range(plan), words.range(verb)) : Optional.empty();
    if (back.isPresent()) {
      return back;
    }
    String stage = "";
    Range cue = words.range(plan);
    for (int i = words.startingAt(segment.start()); (stage.isEmpty() || stage.equals("proposed")) && i < words.size() && words.range(i).end() <= segment.end(); i++) {
      if (i < first - 1 || i > verb) {
        String next = SanctionWords.become(words.lower(i));
        boolean bare = AT.contains(words.lower(i)) || !PARTICLES.containsKey(words.lower(i));
        boolean told = !next.isEmpty() && (bare || completed(view, segment, i, PARTICLES.get(words.lower(i))));
        if (told && (stage.isEmpty() || next.equals("rejected") || next.equals("withdrawn"))) { // "een ingediend ontwerp om X te verbieden sneuvelde"
          stage = next;
          cue = words.range(i);
        }
      }
    }
    if (fails(view, segment) || unsupported(view, segment, words.range(first).to(words.range(verb)))) {
      return Optional.of(new Predicates.Said("rejected", cue, !whole && (own.equals(ADOPTED) || delists(words, verb)) ? Modality.FACT : Modality.NEGATED));
    }
    boolean talked = words.lower(plan).startsWith(PROPOSAL) && TALKED.contains(stage) && !Words.any(view, cue, NEGOTIATES);
    Optional<Predicates.Said> put = talked ? put(view, at, segment).filter(said -> said.modality() == Modality.FACT) : Optional.empty();
    if (put.isPresent()) {
      return put; // "een voorstel van Polen om X te doen is in behandeling"
    }
    if (stage.isEmpty()) {
      return Described.of(view, words.range(plan)).or(() -> put(view, at, segment));
    }
    if (REQUESTS.contains(words.lower(plan)) && !ANSWERED.contains(stage)) {
      return Optional.of(new Predicates.Said(stage, cue, Modality.NEGATED)); // "heeft een verzoek ingediend om van de lijst te worden gehaald"
    }
    boolean denied = Words.any(view, new Range(words.range(verb).end(), segment.end()), NOT) || Words.any(view, new Range(segment.start(), words.range(plan).start()), NOT);
    if (denied && stage.equals("proposed")) {
      return Optional.of(new Predicates.Said(stage, cue, Modality.NEGATED)); // "er ligt geen voorstel voor om X te doen"
    }
    boolean dropped = stage.equals("withdrawn") || stage.equals("rejected") || denied && stage.equals("adopted");
    if (stage.equals("withdrawn") && Words.any(view, segment, TakenBack.ONLY_SO)) {
      return Optional.empty(); // "zou het voorstel hebben ingetrokken"
    }
    if (dropped) {
      boolean told = !whole && (own.equals(ADOPTED) || delists(words, verb)) && (!denied || stage.equals(ADOPTED));
      return Optional.of(new Predicates.Said(stage.equals("withdrawn") ? DROPPED : "rejected", cue, told ? Modality.FACT : Modality.NEGATED));
    }
    boolean planned = view.modality(cue) == Modality.INTENTION && (view.lower(cue).equals("bereid") || onlyPlanned(view, segment, words.range(plan))); // "ik bereid een voorstel voor", "over het plan om X te verbieden wordt onderhandeld"
    Modality modality = planned ? Modality.FACT : view.modality(cue);
    return Optional.of(new Predicates.Said(stage.equals("adopted") ? own : stage, cue, modality));
  }

  /** Nothing but the noun of the plan says that it is intended. */
  private static boolean onlyPlanned(View view, Range segment, Range plan) {
    return view.cues("modality", segment).stream().allMatch(cue -> cue.range().overlaps(plan) || cue.concept().name().equals(Modality.FACT.concept()));
  }

  /** "een Brits voorstel om X te listen", "het voorstel van Polen om": whose it is shows that it has been made. */
  private static Optional<Predicates.Said> put(View view, int plan, Range segment) {
    Words words = view.wordTable();
    Range noun = words.range(plan);
    boolean proposal = words.lower(plan).startsWith(PROPOSAL) && !AIMED.contains(Governor.of(view, noun.start()).word());
    boolean whose = view.mentions(Name.class, segment).stream()
        .anyMatch(name -> (name.kind() == Kind.COUNTRY || name.kind() == Kind.ORGANISATION)
            && (name.form() == Spelling.Form.ADJECTIVE && noun.start() - name.range().end() == 1
                || name.range().start() > noun.end() && name.range().start() - noun.end() <= OF_WHOM && Governor.of(view, name.range().start()).word().equals("van")));
    whose |= proposal && Described.of(view, noun).filter(said -> said.stage().equals("proposed")).isPresent(); // "het door Ghana ingediende voorstel"
    boolean denied = Words.any(view, new Range(segment.start(), noun.start()), NOT);
    Modality modality = view.modality(noun) == Modality.NEGATED ? Modality.FACT : view.modality(noun); // "over een Brits voorstel is niets bekend"
    return proposal && whose && !denied ? Optional.of(new Predicates.Said("proposed", noun, modality)) : Optional.empty();
  }

  /** "van de lijst te halen": of a listing it is the end that is proposed, so it is that which fails. */
  private static boolean delists(Words words, int verb) {
    return DELISTED.equals(words.lower(verb)) || verb > 1 && (SanctionWords.LISTS.contains(words.lower(verb - 2)) || words.lower(verb - 2).equals(LIST));
  }

  /** "haalde het niet", "heeft het in de Raad niet gehaald", "kreeg geen steun" */
  static boolean fails(View view, Range segment) {
    String lower = view.lower(segment);
    boolean made = Words.any(view, segment, MAKES) && lower.contains(" het ") && Words.any(view, segment, Set.of("niet"));
    boolean neither = Words.any(view, segment, NEITHER) && Words.any(view, segment, SUPPORTED) && Words.any(view, segment, SUPPORT); // "Evenmin vond het voorstel steun"
    boolean missed = Words.any(view, segment, MAKES) && Stream.concat(SUPPORT.stream(), GOALS.stream()).anyMatch(noun -> lower.contains(" " + noun + " niet")); // "haalde de vereiste unanimiteit niet", "haalde de eindtekst niet"
    return made || neither || missed || FAILS.stream().anyMatch(words -> lower.contains(words) && !lower.contains(YET + words)) || SUPPORT.stream().anyMatch(noun -> lower.contains(" geen " + noun) && !lower.contains("nog geen " + noun) || lower.contains("onvoldoende " + noun));
  }

  /** "Evenmin vond een voorstel om X te doen steun", "kreeg bij geen van hen bijval": the denial and the support stand outside the act. */
  private static boolean unsupported(View view, Range segment, Range act) {
    Range before = new Range(segment.start(), act.start());
    Range behind = new Range(act.end(), Math.max(act.end(), segment.end()));
    boolean supported = Words.any(view, before, SUPPORTED) || Words.any(view, behind, SUPPORTED);
    boolean denied = Words.any(view, before, UNSUPPORTED) || Words.any(view, behind, UNSUPPORTED);
    return supported && denied && Words.any(view, behind, SUPPORT) && !view.lower(segment).contains("nog geen ") && !view.lower(segment).contains("nog niet ");
  }

  /** @param until the last word that a denial of the verb above may stand before */
  private static Optional<Predicates.Said> verb(View view, int first, int infinitive, int until, String own) {
    Words words = view.wordTable();
    for (int i = first - 1; i >= 0 && first - i <= FAR; i--) {
      boolean undone = words.isIn(i, LEAVES); // "kondigde een invoerverbod aan en heeft ervan afgezien de uitvoer te verbieden"
      if (undone || ";".indexOf(view.text().text().charAt(words.range(i).end())) >= 0 || words.lower(i).equals("te")) {
        return Optional.empty();
      }
      String stage = SanctionWords.above(words.lower(i));
      String particle = PARTICLES.get(words.lower(i));
      boolean whole = particle == null || particled(words, i, first, particle);
      boolean again = words.lower(i).equals("eens") && i > 0 && words.lower(i - 1).equals("nog"); // "nog eens 29 tankers"
      if (!stage.isEmpty() && whole && !again) {
        return said(view, i, infinitive, until, stage, own);
      }
    }
    return Optional.empty();
  }

  private static Optional<Predicates.Said> said(View view, int above, int infinitive, int until, String stage, String own) {
    Words words = view.wordTable();
    Range cue = words.range(above);
    Range all = cue.to(words.range(until));
    boolean study = stage.equals("under-study");
    boolean asked = Petitioners.in(view, view.clauseOf(cue).range()) || above > 0 && words.lower(above - 1).equals("te");
    Modality modality = view.modality(cue);
    String auxiliary = words.lower(infinitive - 1);
    boolean will = COMING.contains(modality) && WILL.contains(auxiliary); // "kondigde aan X te zullen doen"
    boolean aside = modality == Modality.NEGATED && aside(view, above, cue);
    boolean tells = TELLS.contains(words.lower(above));
    boolean prepares = own.equals(PREPARED) && stage.equals(ANNOUNCED); // "liet weten een verbod voor te bereiden"
    boolean comes = words.lower(infinitive).equals(THAT) ? Words.any(view, view.clauseOf(words.range(infinitive)).range(), COMES) : prepares || WILL.contains(auxiliary) || Words.any(view, cue.to(words.range(infinitive)), FROM);
    Range telling = view.clauseOf(cue).range();
    Range teller = words.lower(infinitive).equals(THAT) ? new Range(telling.start(), cue.end()) : telling; // not "liet weten dat het de levering aan Rusland zal staken"
    if (tells && !(comes && Announced.ruler(view, teller) && !Bystanders.act(view, cue, ANNOUNCED))) {
      return Optional.empty(); // "deelde mee dit te willen doen", "een krant meldde"
    }
    modality = will || aside || study && OPEN.contains(modality) ? Modality.FACT : modality;
    boolean denied = Words.any(view, all, NOT);
    if (asked || denied) {
      return Optional.of(new Predicates.Said(own, cue, Modality.NEGATED));
    }
    return Optional.of(new Predicates.Said(stage.equals(DECIDED) || prepares ? own : stage, cue, modality));
  }

  /** "heeft aangekondigd de uitvoer te verbieden naar landen die het niet vertrouwt": each denial stands in a relative clause without a comma. */
  private static boolean aside(View view, int above, Range cue) {
    Words words = view.wordTable();
    List<Hit.OfConcept> denials = view.cues("modality", view.clauseOf(cue).range()).stream().filter(hit -> hit.concept().name().equals(Modality.NEGATED.concept())).toList();
    for (Hit.OfConcept denial : denials) {
      int at = words.startingAt(denial.range().start());
      boolean relative = false;
      for (int i = at - 1; i > above + 2 && i >= at - RELATIVE && !words.breaks(i); i--) {
        relative |= PRONOUNS.contains(words.lower(i)) && !PARTICLES.containsValue(words.lower(i - 1)) && !Verbs.finite(words.lower(i - 1));
      }
      if (!relative) {
        return false;
      }
    }
    return !denials.isEmpty();
  }

  /** The particle stands between the verb and the act, near the verb: "stelde vorige week voor X te verbieden". */
  private static boolean particled(Words words, int verb, int first, String particle) {
    for (int i = verb + 1; i < Math.min(first, verb + NEAR + 4); i++) {
      if (words.lower(i).equals(particle)) {
        return true;
      }
    }
    return false;
  }

  /** The particle stands in the segment; "van" right before what it makes an idiom of: "van tafel", "van de baan", not "van de Commissie ligt op tafel". */
  private static boolean completed(View view, Range segment, int at, String particle) {
    Words words = view.wordTable();
    boolean idiom = particle.equals("van");
    boolean before = at > 0 && words.lower(at - 1).equals(particle) || at > 1 && words.lower(at - 1).equals("de") && words.lower(at - 2).equals(particle);
    return idiom ? before : Words.any(view, segment, Set.of(particle));
  }

  private static int segmentStart(View view, int place) {
    int mark = view.last("; ", place);
    return mark < 0 ? view.range().start() : mark + 1;
  }

  private static int segmentEnd(View view, int place) {
    int mark = view.next("; ", place);
    return mark < 0 ? view.range().end() : mark;
  }
}

package nl.kamergraaf.fact;

import java.util.List;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/** How the words of a thing stand to the wording of a part: as its object, behind its preposition, or in a phrase of another noun. */
final class PartLinks {

  private static final Set<String> TEXTS = Set.of("verklaring", "brief", "oproep", "manifest", "statement", "non-paper", "slotverklaring", "oproepen");
  private static final Set<String> TO = Set.of("tot", "bij");
  private static final Set<String> ELSEWHERE = Set.of("dat", "of", "hieruit", "daaruit", "eruit", "ertoe", "lessen", "lering", "conclusies");
  private static final Set<String> UNDER = Set.of("onder");
  private static final List<String> PARTICLES = List.of(" voor", " aan", " op", "opgericht", "opgezet", "gelanceerd", "geïnitieerd", "gesticht", "in het leven");
  private static final Set<String> DETERMINERS = Set.of("de", "het", "een", "deze", "dit", "alle");
  private static final Set<String> ARTICLES = Set.of("de", "het", "een");
  private static final List<String> PAID = List.of("ontvangt ", "ontving ", "krijgt ", "kreeg ");
  private static final Set<String> KNOWS = Set.of("kent", "kende", "heeft", "had", "telt", "telde");
  /** "heeft Nederland de status van waarnemer verleend" */
  private static final Set<String> GRANTS = Set.of("verleend", "verleende", "verleent", "toegekend", "gegeven", "gegund");
  private static final Set<String> CHOOSES = Set.of("koos", "kozen", "kiest", "kiezen", "gekozen", "verkozen", "benoemde", "benoemd", "verkoos");
  /** Nouns that stand for a group as a whole: "in het kader van X", "de oprichting van X". */
  private static final Set<String> OWNED = Set.of("kader", "verband", "oprichting", "leden", "landen", "lidstaten", "hoofd", "roer", "wieg", "basis", "coördinatie", "regie", "rol", "lancering", "deel", "groep", "kring", "club");
  private static final Set<String> FOLLOWS = Set.of("volgt", "volgen", "volgde", "volg", "woont", "wonen", "bijwoont", "bijwonen");
  /** "in X zit Nederland": by itself only with "in". */
  static final Set<String> SITS = Set.of("zit", "zitten", "zat", "zaten");
  private static final Set<String> INSIDE = Set.of("in", "binnen");

  private static final Set<String> BEFORE = Set.of("bij", "voor", "tegen", "binnen");
  private static final Set<String> SUITS = Set.of("zaak", "zaken", "rechtszaak", "rechtszaken", "procedure", "procedures", "geding", "klachtprocedure", "statenprocedure", "strafzaak", "arbitrage", "onderzoek");
  private static final String PARTY = "partij bij";
  private static final String AIM = "voor het ";
  /** "gedetacheerd bij X", "de inbreng in X" */
  private static final Set<String> LENT_TO = Set.of("bij", "in");
  private static final String DISPOSAL = " ter beschikking";
  private static final Set<String> BY = Set.of("door");
  private static final Endings ADJECTIVES = new Endings(Set.of("isch", "eel", "aal"));
  private static final int FAR = 8;

  private PartLinks() {}

  /** "hoort bij X", "tot X behoort": by no other preposition. */
  static boolean loose(View view, Hit.OfConcept role, Joined.Placed one) {
    if (one.range().start() > role.range().end() && aim(view, new Range(role.range().end(), one.range().start()))) {
      return true;
    }
    Governor hangs = Governor.of(view, one.range().start());
    if (view.lower(role.range()).endsWith(PARTY) && hangs.isPreposition() && !PARTY.endsWith(" " + hangs.word())) {
      return true; // "als partij bij de onderhandelingen vraagt Nederland aandacht voor X"
    }
    if (SITS.contains(view.lower(role.range())) && !INSIDE.contains(Governor.of(view, one.range().start()).word())) {
      return true;
    }
    if (view.lower(role.range()).startsWith("optrek") && !INSIDE.contains(Governor.of(view, one.range().start()).word())) {
      return true; // "met X optrekken"
    }
    Governor to = hangs.word().equals("van") && GroupWords.ORGANS.contains(view.wordBefore(hangs.range().start())) ? Governor.of(view, hangs.range().start() - 1 - view.wordBefore(hangs.range().start()).length()) : hangs; // "behoort tot de kerngroep van X"
    return GroupWords.BELONGS.contains(view.lower(role.range())) && !TO.contains(to.word());
  }

  /** "een partner voor het behalen van X": what is striven for is not what they are in. */
  private static boolean aim(View view, Range between) {
    String said = view.lower(between);
    int aim = said.indexOf(AIM);
    int end = aim < 0 ? -1 : said.indexOf(' ', aim + AIM.length());
    return end > 0 && said.startsWith("en", end - 2);
  }

  /** "nam deel aan een bijeenkomst van X" */
  static boolean meets(View view, Hit.OfConcept role, Joined.Placed one) {
    Governor governor = Governor.of(view, one.range().start());
    return governor.isPreposition() && governor.range().start() > role.range().end() + 1 && GroupWords.MEETINGS.stream().anyMatch(view.wordBefore(governor.range().start())::endsWith);
  }

  /** "leidt eruit af dat X nuttig is": the object of the verb is no name. */
  static boolean elsewhere(View view, Hit.OfConcept role, Joined.Placed one) {
    return Words.any(view, new Range(role.range().end(), one.range().start()), ELSEWHERE);
  }

  static boolean signs(View view, Hit.OfConcept role, Joined.Placed one) {
    Governor governor = Governor.of(view, one.range().start());
    boolean signs = view.lower(role.range()).contains("onderteken") || view.lower(role.range()).contains("achter") || view.lower(role.range()).startsWith("onderschr");
    return signs && governor.word().equals("van") && TEXTS.contains(view.wordBefore(governor.range().start()));
  }

  /** What these verbs take as object is no phrase behind a preposition: "onderschrijft de verklaring van X", "trekt op met X". */
  static boolean direct(View view, Hit.OfConcept role) {
    String words = view.lower(role.range());
    return words.startsWith("onderschr") || GroupWords.DIRECT.contains(words) || together(role, words);
  }

  /** "de door Nederland geleide X Coalition" */
  static boolean attributive(View view, Hit.OfConcept role) {
    String words = view.lower(role.range());
    return words.startsWith(Agents.BY) || words.startsWith(Agents.ALSO_BY);
  }

  /** Between the role and the thing stand adjectives at most. */
  static boolean adjoins(View view, Hit.OfConcept role, Joined.Placed one) {
    return Words.of(view, new Range(role.range().end(), one.range().start())).stream().allMatch(word -> view.lower(word).endsWith("e"));
  }

  /** What is given to: "draagt bij aan X"; with a sum of money also "steunt X". */
  static boolean receives(View view, Hit.OfConcept role, Joined.Placed one) {
    Governor noun = around(view, one.range().start());
    Governor of = GroupWords.APPOSED.contains(noun.word()) ? Governor.of(view, noun.range().start()) : noun; // "aan de missie X"
    String governor = of.word();
    boolean given = view.lower(role.range()).endsWith(" beschikbaar") || Roles.gives(view, role);
    boolean framed = governor.equals("van") && (view.wordBefore(of.range().start()).equals("kader") || GroupWords.UPKEEP.contains(view.wordBefore(of.range().start()))) && Roles.money(view, role.range()); // "toegezegd in het kader van X"
    boolean behalf = governor.equals("van") && given && view.wordBefore(of.range().start()).equals("behoeve"); // "vrijgemaakt ten behoeve van X"
    boolean lends = GroupWords.LENDS.contains(Words.first(view.lower(role.range())));
    boolean told = lends && (role.range().contains(of.range()) || LENT_TO.contains(governor)) || governor.equals("van") && view.lower(role.range()).endsWith(DISPOSAL);
    return framed || told || behalf || governor.equals("aan") || governor.equals("voor") && given || !Governor.preposition(governor) && Roles.money(view, role.range());
  }

  /** "de deelname aan X draagt hieraan bij": X is what the noun speaks of, not the verb. */
  static boolean ofNoun(View view, Joined.Placed one) {
    Governor governor = Governor.of(view, one.range().start());
    return governor.isPreposition() && GroupWords.ABSTRACT.contains(view.wordBefore(governor.range().start()));
  }

  /** "over de plannen van X heeft Nederland de leiding": X is whose they are. */
  static boolean belongsElsewhere(View view, Hit.OfConcept role, Joined.Placed one) {
    Governor governor = Governor.of(view, one.range().start());
    String noun = view.wordBefore(governor.range().start());
    Words words = view.wordTable();
    int at = words.startingAt(governor.range().start()) - 1;
    int article = at > 1 && described(words.lower(at - 1)) ? at - 2 : at - 1;
    boolean phrase = governor.word().equals("van") && article >= 0 && DETERMINERS.contains(words.lower(article)) && !role.range().overlaps(governor.range());
    boolean met = GroupWords.MEETINGS.contains(noun) && role.concept().name().equals("role-observer") || GroupWords.SESSIONS.contains(noun) && role.concept().name().equals("role-chair");
    return phrase && !met && !OWNED.contains(noun) && !GroupWords.NOUNS.contains(noun) && !GroupWords.ABSTRACT.contains(noun) && !GroupWords.HELD.contains(noun) && !GroupWords.ORGANS.contains(noun)
        && !GroupWords.INITIATIVES.contains(noun) && !Verbs.finite(noun) && !role.range().overlaps(words.range(at));
  }

  /** An adjective between an article and its noun. */
  private static boolean described(String word) {
    return !DETERMINERS.contains(word) && (Governor.belongs(word) || ADJECTIVES.end(word));
  }

  /** "voorzitter van het technisch comité van X": who leads a part of a group does not lead the group. */
  static boolean ofPart(View view, Hit.OfConcept role, Joined.Placed one) {
    return Agents.LEADS.contains(role.concept().name()) && Governor.of(view, one.range().start()).range().start() > role.range().end() + 1 && belongsElsewhere(view, role, one);
  }

  /** "X kwam onder Nederlands voorzitterschap bijeen" */
  static boolean under(View view, Hit.OfConcept role) {
    int start = role.range().start();
    int from = start;
    for (Name name : view.mentions(Name.class).reversed()) {
      boolean before = from == start ? from - name.range().end() == 1 : Agents.BETWEEN.contains(view.words(new Range(name.range().end(), Math.max(name.range().end(), from))));
      from = name.form() == Spelling.Form.ADJECTIVE && before ? name.range().start() : from; // "onder Nederlands en Chileens voorzitterschap"
    }
    return view.lower(role.range()).startsWith("onder ") || UNDER.contains(Governor.of(view, from).word());
  }

  /** "X leidt Nederland met Y", "X zit ons land voor": the object opens the clause. */
  static boolean fronted(View view, Hit.OfConcept role, Joined.Placed one) {
    String words = view.lower(role.range());
    boolean verb = GroupWords.DIRECT.contains(words) || together(role, words) || Agents.LEADS.contains(role.concept().name()) && PARTICLES.stream().anyMatch(words::endsWith);
    if (!verb) {
      return false;
    }
    Range before = new Range(view.clauseOf(one.range()).range().start(), one.range().start());
    boolean opens = Words.of(view, before).stream().allMatch(word -> ARTICLES.contains(view.lower(word))) && adjacent(view, role, one);
    return opens || last(view, role) && !Governor.of(view, one.range().start()).isPreposition();
  }

  /** "leidt Nederland samen met" */
  static boolean together(Hit.OfConcept role, String words) {
    return role.concept().name().equals("role-co-lead") && GroupWords.DIRECT.contains(Words.first(words)) && !words.endsWith(" van") && !words.contains(" kar");
  }

  /** "dat Nederland X leidt", "omdat wij X hebben opgericht": the verb closes its clause, its object stands before it. */
  private static boolean last(View view, Hit.OfConcept role) {
    Range cue = role.range();
    List<Range> behind = Words.of(view, Story.after(cue, view.clauseOf(cue).range()));
    return behind.isEmpty() || behind.size() == 1 && GroupWords.HOLDS.contains(view.lower(behind.get(0)));
  }

  /** Nothing but what else belongs to the group stands between it and the verb. */
  private static boolean adjacent(View view, Hit.OfConcept role, Joined.Placed one) {
    String between = view.words(new Range(one.range().end(), Math.max(one.range().end(), role.range().start()))).strip();
    return between.isEmpty() || between.startsWith("(") && between.endsWith(")") || place(between);
  }

  /** "X in New York leiden wij": where the group meets. */
  private static boolean place(String between) {
    int space = between.indexOf(' ');
    boolean at = space > 0 && (between.startsWith("in ") || between.startsWith("te "));
    for (String word : at ? between.substring(space + 1).split(" ") : new String[0]) {
      at &= !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }
    return at;
  }

  /** What the words of a group hang from, over the noun that tells what it is: "aan het initiatief X", "in zowel X als Y". */
  static String governor(View view, Joined.Placed one) {
    Governor governor = around(view, one.range().start());
    if (!governor.isPreposition() && apposed(view, one.range())) {
      Words words = view.wordTable();
      return words.lower(words.startingAt(view.clauseOf(one.range()).range().start()));
    }
    return GroupWords.POINTED.stream().anyMatch(governor.word()::endsWith) || governor.word().equals("zowel") ? Governor.of(view, governor.range().start()).word() : governor.word();
  }

  /** "In het overleg van kuststaten, de X Coalition, is Nederland voorzitter": the name tells which overleg. */
  private static boolean apposed(View view, Range name) {
    Words words = view.wordTable();
    int article = words.startingAt(name.start()) - 1;
    return article > 0 && words.isIn(article, ARTICLES) && words.breaks(article - 1) && view.text().text().startsWith(",", name.end());
  }

  /** "X volgen wij als waarnemer", "Nederland volgt X als waarnemer", "X heeft Nederland als lid verwelkomd": what opens the sentence. */
  static boolean as(View view, Hit.OfConcept role, Joined.Placed one) {
    if (PartNouns.of(view, role.range()).form() != PartNouns.Form.AS || Governor.of(view, one.range().start()).isPreposition()) {
      return false;
    }
    return Words.any(view, view.clauseOf(one.range()).range(), FOLLOWS)
        || Words.of(view, new Range(view.range().start(), one.range().start())).stream().allMatch(word -> ARTICLES.contains(view.lower(word)));
  }

  /** "de X Coalition-werkgroep", "de X Coalition-verklaring": part of the group, or something of its own. */
  static boolean compound(View view, Range name) {
    boolean hyphen = view.text().text().startsWith("-", name.end());
    String word = hyphen ? view.wordTable().lower(view.wordTable().startingAt(name.end()) - 1) : "";
    String noun = word.substring(word.lastIndexOf('-') + 1);
    return hyphen && (GroupWords.HEADS.contains(noun) || GroupWords.APART.contains(noun));
  }

  /** "binnen X leidt Nederland de werkgroep": the verb has an object of its own. */
  static boolean ownObject(View view, Hit.OfConcept role, Joined.Placed one) {
    if (!GroupWords.DIRECT.contains(view.lower(role.range())) || !INSIDE.contains(governor(view, one))) {
      return false;
    }
    int subject = Ourselves.behind(view, role.range().end()).map(Range::end).orElse(role.range().end());
    return Words.in(view, Story.after(new Range(subject, subject), view.clauseOf(role.range()).range()), DETERMINERS).stream().anyMatch(article -> !Governor.of(view, article.start()).isPreposition());
  }

  /** The same over what is said of the group before its name: "aan het door Estland geleide X", "van het in 2023 opgerichte X". */
  private static Governor around(View view, int start) {
    Governor governor = Governor.of(view, start);
    Words words = view.wordTable();
    int by = governor.isPreposition() ? -1 : words.startingAt(start) - 1;
    for (int i = by; i > 0 && by - i < FAR && !words.breaks(i - 1); i--) {
      if (words.isIn(i, BY) && words.isIn(i - 1, ARTICLES) || Governor.preposition(words.lower(i)) && words.isIn(i - 1, GroupWords.ARTICLES)) {
        return Governor.of(view, words.range(i).start());
      }
    }
    return governor;
  }

  /** "over X heeft Nederland de leiding" */
  static boolean over(View view, Hit.OfConcept role, Joined.Placed one) {
    return view.lower(role.range()).endsWith("leiding") && Governor.of(view, one.range().start()).word().equals("over");
  }

  /** "X, met Nederland als voorzitter" */
  static boolean with(View view, Hit.OfConcept role, Joined.Placed one) {
    return PartNouns.of(view, role.range()).form() == PartNouns.Form.NAMED && !Governor.of(view, role.range().start()).word().isEmpty()
        && view.text().text().substring(one.range().end(), role.range().start()).contains(", met ");
  }

  /** "zit in de X Coalition de werkgroep voor": the chair is of what the verb's own object names. */
  static boolean within(View view, Hit.OfConcept role, Joined.Placed one) {
    String words = view.lower(role.range());
    boolean object = role.concept().name().equals("role-chair") && words.endsWith(" voor") && Words.any(view, role.range(), ARTICLES) && !Words.any(view, role.range(), GroupWords.SESSIONS);
    return object && INSIDE.contains(Governor.of(view, one.range().start()).word());
  }

  /** "zit een vergadering van de X Coalition voor": the chair is of the meeting. */
  static boolean ofObject(View view, Hit.OfConcept role, Joined.Placed one) {
    Governor governor = Governor.of(view, one.range().start());
    return SITS.contains(Words.first(view.lower(role.range()))) && !Words.any(view, role.range(), GroupWords.SESSIONS) && governor.isPreposition() && governor.range().start() > role.range().start() && !GroupWords.ORGANS.contains(view.wordBefore(governor.range().start()));
  }

  /** "het werk van de X Coalition wordt gecoördineerd door Nederland": not the group itself. */
  static boolean coordinated(View view, Hit.OfConcept role, Joined.Placed one) {
    return view.lower(role.range()).contains("gecoördineerd") && Governor.of(view, one.range().start()).isPreposition();
  }

  /** "het voorstel voor een hof is door Colombia gelanceerd", "is bij het hof een zaak gestart": not the court itself. */
  static boolean proposed(View view, Hit.OfConcept role, Joined.Placed one) {
    Governor governor = Governor.of(view, one.range().start());
    boolean founder = role.concept().name().equals("role-founder");
    boolean plan = governor.word().equals("voor") && GroupWords.PLANS.contains(view.wordBefore(governor.range().start()));
    boolean suit = BEFORE.contains(governor.word()) && Words.any(view, view.clauseOf(role.range()).range(), SUITS); // "heeft bij het hof een zaak gestart"
    return founder && (plan || suit);
  }

  /** "De X Coalition telt Nederland onder haar leden": the group is the subject. */
  static boolean telling(View view, Hit.OfConcept role) {
    String words = view.lower(role.range());
    boolean has = !Agents.listed(view, role.range()).isEmpty() || PartNouns.of(view, role.range()).form() == PartNouns.Form.NAMED; // "X heeft drie voorzitters: ..."
    return words.startsWith("onder ") && words.endsWith(" leden") || words.endsWith(" leden rekenen") || words.contains("status") && Words.any(view, view.clauseOf(role.range()).range(), GRANTS) || has || chosen(view, role) || Agents.told(view, role.range()) || Agents.owned(view, role.range()) && Words.any(view, view.clauseOf(role.range()).range(), KNOWS) || PAID.stream().anyMatch(words::startsWith);
  }

  /** "voorzitter van het bestuur van X": who governs a group is one of its members, no more is said. */
  static boolean organ(View view, Hit.OfConcept role, Range group) {
    Governor governor = Governor.of(view, group.start());
    boolean leads = Agents.LEADS.contains(role.concept().name()) && !role.concept().name().equals("role-founder");
    return leads && governor.word().equals("van") && governor.range().start() > role.range().end() && GroupWords.ORGANS.contains(view.wordBefore(governor.range().start()));
  }

  /** "X heeft Nederland tot voorzitter gekozen" */
  private static boolean chosen(View view, Hit.OfConcept role) {
    return role.concept().name().equals("role-chair") && Words.any(view, view.clauseOf(role.range()).range(), CHOOSES);
  }

  static boolean passive(View view, Range clause) {
    return Words.any(view, clause, Set.of("door"));
  }
}

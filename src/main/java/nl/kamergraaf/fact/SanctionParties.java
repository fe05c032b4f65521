package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.OfficeName;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/** Who restricts and who is restricted, as the sentence around a restriction says. */
final class SanctionParties {

  private static final Set<String> TOWARDS = Set.of("tegen", "jegens", "richting", "voor", "aan", "naar", "uit", "inzake");

  /** Words by which a sentence goes on with what the one before tells of. */
  private static final Set<String> ANAPHORA = Set.of("land", "daarnaast", "ook", "eveneens", "tevens", "bovendien", "voorts", "zo", "daar", "daarheen", "hun", "hen", "zij", "ze");
  private static final List<String> NEW_ONES = List.of("het gaat om ", "de nieuwe sancties ", "de sancties ", "deze sancties ", "de nieuwe maatregelen ", "de maatregelen ", "deze maatregelen ");
  private static final Set<String> LAND = Set.of("land");
  private static final String REGARDING = "ten aanzien";

  private static final Set<String> LAYS = Set.of("legde ", "legden ", "legt ", "leggen ");
  private static final String LAID = "opgelegd";
  private static final Set<String> SUFFERS = Set.of("kreeg", "kregen", "krijgt", "krijgen", "gekregen");
  /** Prepositions between a measure and what it is on. */
  private static final Set<String> WITH = Set.of("aan", "naar", "met", "uit");
  private static final Set<String> ON = Set.of("van", "op", "voor");

  private static final Set<String> OTHER = Set.of("dat", "die");

  /** Who does it and where: "tegoeden in Qatar". */
  private static final Set<String> ELSE = Set.of("door", "in", "boven", "volgens");

  private static final Set<String> OF_STATE = Set.of("van", "in");
  private static final Set<String> AIMED = Set.of("tegen", "jegens", "aan", "en");
  private static final String OF = "van";
  private static final String WITH_WHOM = "met";
  private static final String DEALINGS = "transacti";
  private static final String BROADCASTS = "uitzend";
  private static final String TO = "aan";
  private static final String SITUATION = "situatie";
  /** Words from a measure to the state whose situation it is about. */
  private static final int NEAR = 7;
  private static final String FOR = "voor";
  private static final Set<String> AGAINST = Set.of("tegen", "jegens");
  private static final Set<String> DEFINITE = Set.of("de", "het");

  /** What is restricted, at the end of the words for a restriction: whose it is, it is not imposed by. */
  private static final Endings ASSETS = new Endings(Set.of("tegoeden", "bezittingen", "vermogen", "vermogens", "activa", "reserves", "goederen", "producten", "schepen", "tankers", "banken"));

  private static final Endings VIOLENCE = new Endings(Set.of("oorlog", "agressie", "agressieoorlog", "geweld", "aanval", "aanvallen", "inval", "invasie", "strijd", "dreiging", "dreigingen", "misdrijven", "misdaden", "campagne", "operatie", "operaties", "gewelddadigheden", "aanslag", "aanslagen", "terreur", "repressie", "onderdrukking", "acties", "optreden", "schendingen"));

  /** Sentences back in the paragraph in which another state may be named. */
  private static final int BACK = 4;
  /** Sentences back that may tell of the measures that this one goes on with. */
  private static final int CARRIED = 2;

  private SanctionParties() {}

  /** "de sancties ten aanzien van Soedan" */
  private static boolean regarding(View view, Name name) {
    Governor governor = Governor.of(view, name.range().start());
    int van = view.wordTable().startingAt(governor.range().start());
    return governor.word().equals("van") && van > 1 && view.wordTable().lower(van - 1).equals("aanzien") && view.wordTable().lower(van - 2).equals("ten");
  }

  /** The regime of the register that the words name. */
  static Optional<Name> regime(View view, Range range) {
    return view.mentions(Name.class).stream().filter(name -> name.kind() == Kind.REGIME && name.range().overlaps(range)).findFirst();
  }

  /** A state or body other than the letter's own stands in the sentence as the one who restricts or the one restricted. */
  static boolean named(View view, Range range) {
    return view.mentions(Name.class).stream()
        .anyMatch(
            name -> range.overlaps(name.range()) && name.kind() != Kind.PARTY
                || name.range().start() >= range.end() && body(name) && TOWARDS.contains(Governor.of(view, name.range().start()).word())
                || Things.sanctions(view, name))
        || view.mentions(OfficeName.class).stream().anyMatch(office -> office.country().filter(state -> !view.story().home().equals(Optional.of(state))).isPresent())
        || against(view, range);
  }

  /** "sancties tegen gewelddadige kolonisten" */
  private static boolean against(View view, Range range) {
    return Words.in(view, Story.after(range, view.range()), SanctionWords.TARGETS).stream()
        .anyMatch(target -> Governor.of(view, target.start()).word().equals("tegen"));
  }

  private static boolean body(Name name) {
    return name.kind() == Kind.COUNTRY || name.kind() == Kind.ORGANISATION || name.kind().isAccountabilityBody();
  }

  /** Against whom a restriction is: who stands behind it after "tegen" and the like, or inside its name. */
  static List<Thing> targets(View view, Range range) {
    List<Thing> targets = new ArrayList<>();
    Range clause = view.clauseOf(range).range();
    int last = -1;
    boolean concerned = false;
    int about = 0; // of them, those at the head of the clause that it only is about, unless there are no others: "Voor Iran zijn de sancties tegen Mali verlengd"
    StateCompounds.measures(view, range).map(Thing.Known::new).ifPresent(targets::add);
    for (Name name : view.mentions(Name.class, clause)) {
      String between = last < 0 ? "" : view.words(new Range(last, name.range().start()));
      boolean goesOn = last >= 0 && !between.startsWith(", en") && Things.onlyJoins(between); // "tegen Nicaragua, Guatemala en Burundi"
      boolean apposed = name.kind() == Kind.COUNTRY && name.range().start() - range.end() == 1; // "het sanctieregime Guatemala"
      boolean behind = goesOn || apposed || fronted(view, clause, name) || name.range().start() >= range.end() && !Restrictions.between(view, range, name.range(), true) && (TOWARDS.contains(Governor.of(view, name.range().start()).word()) || regarding(view, name)) && !attacked(view, name) && !another(view, range, name) && !SanctionGrounds.hold(view, range, name);
      behind |= ofTarget(view, range, name) || ofSituation(view, range, name) || partner(view, range, name);
      boolean inside = restrained(name) && suffers(view, range, name) || range.contains(name.range()) && name.kind() == Kind.COUNTRY && !ELSE.contains(Governor.of(view, name.range().start()).word());
      boolean owns = name.kind() == Kind.COUNTRY && name.form() == Spelling.Form.ADJECTIVE && name.range().end() <= range.start() && assets(view, range) && describes(view, new Range(name.range().end(), range.start()));
      boolean imposes = name.kind() == Kind.ORGANISATION && Things.sanctions(view, name); // "aan de VN-lijst"
      if (owns || ofRegime(view, range, name) || ofGoods(view, range, name) || body(name) && !imposes && name.form() != Spelling.Form.ADJECTIVE && (behind || inside)) {
        last = name.range().end();
        Things.of(name).filter(thing -> !targets.contains(thing)).ifPresent(targets::add);
        concerned = concerns(view, clause, name) ? targets.size() == 1 : concerned && goesOn;
        about = concerned ? targets.size() : about;
      }
    }
    return about < targets.size() ? targets.subList(about, targets.size()) : targets;
  }

  /** "sancties tegen de geheime dienst van Mali", "tegen negen personen in Mali": of whom or where those are whom they are against. */
  private static boolean ofTarget(View view, Range range, Name name) {
    Governor governor = Governor.of(view, name.range().start());
    boolean whom = name.kind() == Kind.COUNTRY || restrained(name);
    boolean of = whom && OF_STATE.contains(governor.word()) && governor.range().start() > range.end();
    Words words = view.wordTable();
    int head = of ? words.startingAt(governor.range().start()) - 1 : -1;
    boolean target = head > 0 && words.range(head).start() >= range.end() && (SanctionWords.single(words.lower(head)) || SanctionWords.listable(words.lower(head)) || SanctionWords.TARGETS.contains(words.lower(head)));
    return target && AIMED.contains(Governor.of(view, words.range(head).start()).word()) && !SanctionGrounds.hold(view, range, name);
  }

  /** A firm or group, which imposes nothing. */
  private static boolean restrained(Name name) {
    return name.kind() == Kind.ORGANISATION && Things.of(name).filter(SanctionRule::imposes).isEmpty();
  }

  /** "de tegoeden van Rosneft bevroren", "de leveringen aan Huawei verboden", "verbiedt de uitzendingen van RT": not "de uitvoer van Tata Steel". */
  private static boolean suffers(View view, Range range, Name name) {
    Governor governor = Governor.of(view, name.range().start());
    boolean here = range.contains(name.range()) || governor.range().start() - range.end() == 1;
    return here && (governor.word().equals(TO) || governor.word().equals(OF) && (assets(view, range) || view.lower(range).contains(BROADCASTS)));
  }

  /** Firms and groups that the clause names as who is put on a list or taken off it: "plaatste Rosneft en Lukoil op de sanctielijst", "Hamas is door de VS gelist". */
  private static List<Thing> entries(View view, Range act) {
    List<Thing> entries = new ArrayList<>();
    int last = -1;
    for (Name name : view.mentions(Name.class, view.clauseOf(act).range())) {
      String between = last < 0 ? "" : view.words(new Range(last, name.range().start()));
      boolean goesOn = last >= 0 && !between.isBlank() && Things.onlyJoins(between);
      if (restrained(name) && name.form() != Spelling.Form.ADJECTIVE && (goesOn || !Governor.of(view, name.range().start()).isPreposition()) && !attributive(view, name)) {
        Things.of(name).filter(thing -> !entries.contains(thing)).ifPresent(entries::add);
        last = name.range().end();
      }
    }
    return entries;
  }

  /** "Wagner-huurlingen", "het Rosneft-bestuur": part of a compound. */
  private static boolean attributive(View view, Name name) {
    return view.text().text().startsWith("-", name.range().end());
  }

  /** "staan geen transacties meer toe met Rosneft" */
  private static boolean partner(View view, Range range, Name name) {
    boolean with = WITH_WHOM.equals(Governor.of(view, name.range().start()).word()) && view.lower(range).contains(DEALINGS);
    return with && (name.kind() == Kind.COUNTRY || restrained(name)) && name.range().start() >= range.start();
  }

  /** "sancties wegens de situatie in Mali" */
  private static boolean ofSituation(View view, Range range, Name name) {
    Governor governor = Governor.of(view, name.range().start());
    boolean in = name.kind() == Kind.COUNTRY && governor.word().equals("in") && governor.range().start() > range.end() && view.wordBefore(governor.range().start()).equals(SITUATION);
    return in && Words.of(view, new Range(range.end(), governor.range().start())).size() <= NEAR;
  }

  /** "het Malinese sanctieregime": a regime bears the adjective of the state that it is against, not "Russische sancties", which may be its own. */
  private static boolean ofRegime(View view, Range range, Name name) {
    boolean before = name.kind() == Kind.COUNTRY && name.form() == Spelling.Form.ADJECTIVE && range.start() - name.range().end() == 1;
    return before && SanctionWords.FRAMEWORK_ENDS.end(view.lower(range)) && name.entry().filter(state -> SanctionWords.target(view, state)).isPresent();
  }

  /** "de invoer van Russisch gas", "het plafond voor Russische olie": whose goods they are that a measure is on. */
  private static boolean ofGoods(View view, Range range, Name name) {
    boolean adjective = name.kind() == Kind.COUNTRY && name.form() == Spelling.Form.ADJECTIVE && name.range().start() > range.start();
    if (!adjective || name.entry().filter(state -> SanctionWords.target(view, state)).isEmpty()) {
      return false;
    }
    Words words = view.wordTable();
    int next = words.startingAt(name.range().end());
    if (next < words.size() && SanctionWords.single(words.lower(next))) {
      return false; // "de tegoeden van een Russische kunsthandelaar"
    }
    String between = name.range().start() < range.end() ? "" : view.lower(new Range(range.end(), name.range().start())).strip();
    String governor = Governor.of(view, name.range().start()).word();
    boolean inside = range.contains(name.range()) && (ON.contains(governor) || WITH.contains(governor));
    boolean behind = name.range().start() > range.end() && WITH.contains(governor) && view.clauseOf(range).range().contains(name.range()) && !Restrictions.between(view, range, name.range(), true);
    return ON.contains(between) || inside || behind;
  }

  /** The one state that the measures of the sentence before are against, where this one names no other: "Daarnaast is de invoer uit het land verboden". */
  static Optional<Thing> carried(View view, Range range) {
    boolean other = view.mentions(Name.class).stream().anyMatch(name -> name.kind() == Kind.COUNTRY) || Words.any(view, view.range(), AGAINST);
    boolean points = Words.any(view, view.range(), ANAPHORA) || NEW_ONES.stream().anyMatch(view.lower()::startsWith) || ofState(view.lower(range)) || Regimes.generic(view.lower(range));
    boolean itself = Words.in(view, view.range(), LAND).stream().anyMatch(land -> !Governor.of(view, land.start()).isPreposition()); // "Daarop heeft het land ook de uitvoer verboden"
    if (!points || itself) {
      return Optional.empty();
    }
    for (View earlier : other ? List.<View>of() : view.story().before(view, CARRIED)) {
      if (!earlier.sharesParagraph(view)) {
        return Optional.empty();
      }
      if (!earlier.restrictions().isEmpty()) {
        List<Thing> states = earlier.restrictions().stream().flatMap(one -> targets(earlier, one.range()).stream()).filter(thing -> thing.kind() == Kind.COUNTRY).distinct().toList();
        return states.size() == 1 && states(earlier).size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** An embargo on arms and a regime are against a state where nobody else is named. */
  private static boolean ofState(String measure) {
    return measure.contains("wapenembargo") || measure.contains("maatregelen");
  }

  /** "tegoeden bevroren", "de bevroren tegoeden": the words name what is restricted. */
  private static boolean assets(View view, Range range) {
    String words = view.lower(range);
    int space = words.indexOf(' ');
    return ASSETS.end(words) || space > 0 && ASSETS.end(words.substring(0, space));
  }

  /** "gelijkgetrokken met dat voor Rusland": another measure stands behind the pronoun. */
  private static boolean another(View view, Range range, Name name) {
    int governor = Governor.of(view, name.range().start()).range().start();
    return OTHER.contains(view.wordBefore(governor)) && governor - range.end() > 1;
  }

  /** "die de oorlog tegen Oekraïne voert": whom violence is against, no restriction is. */
  private static boolean attacked(View view, Name name) {
    return VIOLENCE.end(view.wordBefore(Governor.of(view, name.range().start()).range().start()));
  }

  /** "De EU legde Rusland sancties op", "de VS en Canada hebben Rusland en Belarus sancties opgelegd": of the names that no preposition governs those behind the first group are on whom they are laid. */
  static List<Thing> imposedOn(View view, Range cue) {
    String verb = view.lower(cue);
    if (LAYS.stream().noneMatch(verb::startsWith) && !verb.endsWith(LAID)) {
      return List.of();
    }
    List<Name> free = view.mentions(Name.class, view.clauseOf(cue).range()).stream()
        .filter(name -> name.form() != Spelling.Form.ADJECTIVE && body(name) && name.range().start() < cue.end() && !Governor.of(view, name.range().start()).isPreposition())
        .toList();
    int second = Words.any(view, view.clauseOf(cue).range(), SUFFERS) ? 0 : 1; // "De EU kreeg van China sancties opgelegd"
    while (second > 0 && second < free.size() && joined(view, free.get(second - 1), free.get(second))) {
      second++;
    }
    List<Name> laidOn = free.subList(Math.min(second, free.size()), free.size());
    boolean states = second == 0 || laidOn.stream().allMatch(name -> name.kind() == Kind.COUNTRY || restrained(name));
    return states ? laidOn.stream().flatMap(name -> Things.of(name).stream()).distinct().toList() : List.of();
  }

  private static boolean joined(View view, Name first, Name next) {
    String between = view.words(new Range(first.range().end(), next.range().start()));
    return !between.isBlank() && Things.onlyJoins(between);
  }

  /** "Tegen Iran heeft de EU sancties ingesteld" */
  private static boolean fronted(View view, Range clause, Name name) {
    Governor governor = Governor.of(view, name.range().start());
    if (governor.word().equals("van") && governor.range().start() > clause.start() && view.lower(new Range(clause.start(), governor.range().start())).strip().equals(REGARDING)) {
      return true; // "Ten aanzien van Mali geldt een regime"
    }
    return concerns(view, clause, name) || AGAINST.contains(governor.word()) && governor.range().start() - clause.start() <= 1;
  }

  /** "Wat Belarus betreft, heeft de Raad de maatregelen verlengd", "Voor Mali zijn de sancties verlengd": what a clause is about at its head. */
  private static boolean concerns(View view, Range clause, Name name) {
    Governor governor = Governor.of(view, name.range().start());
    boolean under = name.kind() == Kind.COUNTRY && governor.word().equals(FOR) && governor.range().start() - clause.start() <= 1 && name.entry().filter(state -> SanctionWords.target(view, state)).isPresent();
    return under || Things.concerned(view, name.range());
  }

  /** Whom the sanctions are against under which somebody is listed; nobody where those listed are of another state. */
  static List<Thing> listed(View view, Range range) {
    List<Thing> targets = new ArrayList<>(targets(view, range));
    Range clause = view.clauseOf(range).range();
    targets.removeIf(thing -> view.mentions(Name.class, clause).stream().filter(name -> Things.of(name).filter(thing::equals).isPresent()).noneMatch(name -> ofSanctions(view, name)));
    if (targets.isEmpty()) {
      targets.addAll(entries(view, range));
    }
    if (targets.isEmpty()) {
      main(view, range).ifPresent(targets::add);
    }
    return targets;
  }

  /** The state that the sentence or the letter is about, unless what the measure is on is of another: "twee Litouwse banken", "havens in China". */
  static Optional<Thing> main(View view, Range range) {
    Optional<Entry> target = Packages.target(view);
    boolean others = target.isPresent() && view.mentions(Name.class, view.clauseOf(range).range()).stream().anyMatch(name -> other(view, name, range, target));
    boolean apart = others || apposed(view, range);
    return apart || target.isPresent() && elsewhere(view, target.get()) ? Optional.empty() : target.map(Thing.Known::new);
  }

  /** "de maatregelen tegen zinkproducent Kolvant": against somebody by name, of whose state nothing is said. */
  private static boolean apposed(View view, Range range) {
    Words words = view.wordTable();
    int noun = words.startingAt(range.end()) + 1;
    boolean against = noun < words.size() && AGAINST.contains(words.lower(noun - 1));
    noun += against && DEFINITE.contains(words.lower(noun)) ? 1 : 0;
    return against && noun + 1 < words.size() && !words.breaks(noun) && !capital(view, words.range(noun)) && capital(view, words.range(noun + 1));
  }

  private static boolean capital(View view, Range word) {
    return Character.isUpperCase(view.text().text().charAt(word.start()));
  }

  /** The paragraph has turned to another state under sanctions: "Ten slotte Iran. Het wapenembargo is herleefd"; the last that is named counts. */
  private static boolean elsewhere(View view, Entry target) {
    Set<Entry> here = sanctioned(view);
    if (!here.isEmpty()) {
      return !here.contains(target);
    }
    return view.story().before(view, BACK).stream()
        .takeWhile(earlier -> earlier.sharesParagraph(view)).map(SanctionParties::sanctioned).filter(states -> !states.isEmpty())
        .findFirst().filter(states -> !states.contains(target)).isPresent();
  }

  /** States under sanctions that a sentence names, by themselves or by the regime against them. */
  private static Set<Entry> sanctioned(View view) {
    Set<Entry> named = new HashSet<>();
    for (Name name : view.mentions(Name.class)) {
      for (Entry entry : name.entry().stream().toList()) {
        if (name.kind() == Kind.COUNTRY && SanctionWords.target(view, entry)) {
          named.add(entry);
        } else if (name.kind() == Kind.REGIME) {
          view.story().against(entry).ifPresent(named::add);
        }
      }
    }
    return named;
  }

  private static List<Entry> states(View view) {
    return view.mentions(Name.class).stream().filter(name -> name.kind() == Kind.COUNTRY).flatMap(name -> name.entry().stream()).toList();
  }

  private static boolean other(View view, Name name, Range range, Optional<Entry> target) {
    boolean state = name.kind() == Kind.COUNTRY && !name.entry().equals(target) && !name.entry().equals(view.story().home());
    boolean object = name.form() == Spelling.Form.ADJECTIVE || Governor.of(view, name.range().start()).isPreposition();
    return state && object && (range.contains(name.range()) || name.range().start() >= range.start());
  }

  /** "het sanctieregime tegen Mali", not "geweld tegen Palestijnen". */
  private static boolean ofSanctions(View view, Name name) {
    String noun = view.wordBefore(Governor.of(view, name.range().start()).range().start());
    return noun.contains("sanctie") || noun.contains("maatregel") || SanctionWords.FRAMEWORKS.stream().anyMatch(noun::contains) || noun.endsWith("lijst") || noun.contains("pakket");
  }

  /** Between a state's adjective and the restriction stand only further adjectives: "Amerikaanse secundaire sancties". */
  private static boolean describes(View view, Range between) {
    return between.length() <= 25 && Words.of(view, between).stream().map(view::lower).allMatch(word -> word.endsWith("e") && word.length() > 3);
  }

  /** Who imposes a restriction as its own words say: "EU-sancties", "sancties van de VN", "Amerikaanse sancties". */
  static Optional<Thing> authority(View view, Range range) {
    return view.mentions(Name.class, view.clauseOf(range).range()).stream()
        .filter(name -> name.kind() == Kind.COUNTRY || name.kind() == Kind.ORGANISATION && Things.of(name).filter(SanctionRule::imposes).isPresent())
        .filter(name -> {
          boolean prefix = range.contains(name.range()) && name.kind() == Kind.ORGANISATION;
          boolean adjective = !assets(view, range) && !ofRegime(view, range, name) && name.form() == Spelling.Form.ADJECTIVE && name.range().end() <= range.start() && describes(view, new Range(name.range().end(), range.start()));
          boolean behind = name.form() != Spelling.Form.ADJECTIVE && name.range().start() >= range.end() && name.range().start() - range.end() <= 12 && view.wordBefore(name.range().start()).equals("van");
          return prefix || adjective || behind;
        })
        .findFirst()
        .flatMap(Things::of);
  }
}

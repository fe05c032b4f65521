package nl.kamergraaf.fact;

import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.mention.When;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/** Whether words of putting somebody on a list or taking somebody off it speak of a list of the sanctioned, and tell an act and no total. */
final class ListSense {

  private static final Set<String> STRONG = Set.of("gelist", "gedelist", "listen", "delisten", "sanctioneren", "gesanctioneerd", "sanctioneert", "sanctioneerde", "sanctioneerden", "listte", "listten", "listing", "listings");
  private static final Set<String> ATTRIBUTES = Set.of("gelist", "gesanctioneerd", "gesanctioneerde");
  private static final Set<String> TERRORIST = Set.of("lijst van terroristische", "lijst met terroristische");
  private static final Set<String> PERFECT = Set.of("heeft", "hebben", "zijn");
  private static final Set<String> POINTS = Set.of("die", "deze");
  private static final Set<String> COMES_ON = Set.of("komen", "komt", "plaatsing", "plaatsingen", "opname", "toevoeging", "staat", "staan", "stond", "stonden", "plaats", "zetten", "wil", "nieuw", "nieuwe", "bijgekomen", "belandt", "terechtkwamen", "terechtkwam");
  private static final Set<String> INMIDDELS = Set.of("inmiddels", "intussen");
  private static final Set<String> OWN = Set.of("haar", "zijn", "hun", "eigen", "nationale");
  private static final Set<String> SINCE = Set.of("sinds", "sedert");
  private static final Set<String> OF = Set.of("met", "van");
  private static final Set<String> THEMED = Set.of("voor", "tegen", "inzake");
  /** Words behind a list or regime among which stands what it is against. */
  private static final int THEME = 6;
  static final Set<String> ARE = Set.of("is", "zijn", "was", "waren");
  private static final Set<String> BECAME = Set.of("werd", "werden", "heeft", "hebben", "had", "hadden", "wordt", "worden");
  private static final Set<String> WERE = Set.of("was", "waren");
  private static final Set<String> THERE = Set.of("er");
  private static final String SO_FAR = "tot nu toe";
  private static final Set<String> STILL = Set.of("nu", "nog");
  private static final Set<String> STATES = Set.of("gelist", "gesanctioneerd");
  /** Words that show that some come to those who are there already. */
  private static final Set<String> ADDED = Set.of("ook", "eveneens", "tevens", "daarnaast", "bovendien", "verder", "voorts", "eens", "extra", "nieuwe", "daarbij", "hierbij");
  private static final Set<String> BLACK = Set.of("zwarte");
  private static final Set<String> BLACK_ELSE = SanctionWords.all("unlike-black");
  private static final Set<String> CURRENT = Set.of("momenteel", "thans");
  private static final Set<String> STUCK = Set.of("steken", "liggen", "hangen");
  private static final Set<String> COLOURS = SanctionWords.all("other-list");
  private static final Set<String> DEFINITE = Set.of("de", "het");

  private ListSense() {}

  /** The words speak of a list of the sanctioned: they name one, or sanctions are what the sentences around are about. */
  static boolean lists(View view, Range cue, boolean off) {
    Range clause = view.clauseOf(cue).range();
    boolean fresh = view.lower(cue).startsWith("nieuw");
    String said = view.lower(cue);
    boolean parted = (said.contains("plaatsing") || said.contains("listing")) && view.words(clause).endsWith(":"); // "in totaal 55 plaatsingen: 14 personen en ..."
    boolean sofar = Words.any(view, clause, INMIDDELS) && Words.any(view, clause, PERFECT) && view.mentions(When.class, view.range()).isEmpty(); // "heeft inmiddels 640 schepen op de lijst geplaatst"
    boolean process = said.startsWith("plaatsing van") || said.endsWith(" te plaatsen") || said.startsWith("voegde"); // "de plaatsing van X op de lijst wordt thans voorbereid", "voegde daaraan thans toe"
    boolean now = sofar || !process && !ListFrames.stands(view, cue) && (Words.any(view, clause, CURRENT) || view.lower(clause).contains("op dit moment"));
    boolean total = now || SanctionWords.total(view) || !ListFrames.stands(view, cue) && sinceYear(view) || Words.any(view, clause, SanctionWords.SUMS_UP) && Words.any(view, clause, SanctionWords.NOW);
    boolean standing = counted(view, clause, cue);
    boolean with = said.contains("toevoeging van") && Governor.of(view, cue.start()).word().equals("met"); // "met de toevoeging van vier tankers telt de lijst nu 520 schepen"
    if (!off && (total || standing) && !with || other(view, cue) || unlike(view, clause) || !off && !parted && !fresh && !ListFrames.stands(view, cue) && standing(view, clause, cue) || attribute(view, cue) || SanctionWords.domestic(view)) {
      return false;
    }
    String words = view.lower(cue);
    if (words.endsWith("opgenomen") && PromiseWords.here(view) && Words.in(view, clause, SanctionWords.PLACES).stream().noneMatch(place -> ListFrames.legal(view, place))) {
      return false; // "in de bijlage bij deze brief zijn zeven personen opgenomen"
    }
    if (BarePlacements.is(view, cue) || Designations.in(view).contains(cue) || PackedListings.in(view).contains(cue) || off && Additions.struck(view).contains(cue)) {
      return true;
    }
    boolean list = Words.any(view, clause, SanctionWords.LISTS) || words.contains("sanctielijst") || TERRORIST.stream().anyMatch(view.lower(clause)::contains);
    boolean about = Packages.aboutSanctions(view) || !view.packages().isEmpty();
    boolean strong = STRONG.stream().anyMatch(words::contains);
    boolean abroad =
        SanctionParties.named(view, cue) || !view.story().sanctioned().isEmpty() || Words.any(view, view.range(), SanctionWords.TARGETS)
            || !view.packages().isEmpty();
    boolean letter = view.story().aboutSanctions() && abroad;
    if (letter && words.contains("lijst")) {
      return true;
    }
    boolean told = strong && view.story().aboutSanctions() && view.story().before(view, 2).stream().anyMatch(earlier -> !earlier.restrictions().isEmpty());
    if (!abroad && about && (words.startsWith("plaatsing") || words.startsWith("plaatsen van")) && view.story().aboutSanctions()) {
      abroad = view.mentions(Quantity.class, clause).stream().anyMatch(count -> Governor.of(view, count.range().start()).range().end() == cue.end() && ListedCounts.listable(view, count));
    }
    boolean entries = view.mentions(Quantity.class, clause).stream().anyMatch(count -> count.unit() == Quantity.Unit.COUNT && ListedCounts.listable(view, count));
    boolean taken = (entries || again(view, cue)) && SanctionWords.NOUNS.contains(words.split(" ")[0]) && MeasureVerbs.takenOver(view, clause).isPresent(); // "Zwitserland nam de plaatsing van negen rechters over"
    boolean own = (entries || SingleTarget.before(view, clause)) && words.contains("lijst") && imposer(view, clause) && ownList(view, clause);
    boolean placed = words.contains("lijst") && SanctionSigns.placed(view, clause) || words.contains("regime") && SanctionSigns.placed(view, clause) && themed(view, clause);
    boolean regime = entries && words.contains("lijst") && regime(view, clause) && view.mentions(Name.class, clause).stream().anyMatch(name -> Things.sanctions(view, name));
    boolean named = words.equals("namen") && (about || Additions.lists(view));
    boolean black = entries && words.contains("lijst") && black(view, clause) && imposer(view, clause);
    if (taken || own || placed || regime || named || black) {
      return true;
    }
    boolean one = (words.equals("gelist") || words.equals("gedelist")) && about && SingleTarget.before(view, cue); // "Ook is de nationale luchtvaartmaatschappij gedelist"
    return strong ? abroad || list || told || one : list || about && (words.contains("lijst") || !words.contains(" van") || abroad);
  }

  /** A verb of putting or coming stands in the clause, or none at all as in a heading or list. */
  static boolean comesOn(View view, Range cue) {
    Range clause = view.clauseOf(cue).range();
    return Words.any(view, clause, SanctionWords.PUTS) || Words.any(view, clause, COMES_ON) || HeldStages.item(view);
  }

  /** "zijn nu 154 personen gelist", "er zijn nog 310 personen gelist", "er waren vijf personen gelist": how many are or were, where neither a day nor "ook" shows that some come to them. */
  private static boolean counted(View view, Range clause, Range cue) {
    boolean state = Words.any(view, clause, ARE) && !Words.any(view, clause, BECAME) && STATES.stream().anyMatch(view.lower(cue)::contains);
    boolean now = Words.any(view, clause, STILL) && !view.lower(clause).contains(SO_FAR) || Words.any(view, clause, WERE) && Words.any(view, clause, THERE);
    return state && now && !Words.any(view, clause, ADDED) && !view.lower(clause).contains(" door ") && view.mentions(When.class, clause).isEmpty();
  }

  /** "haar lijst", "de Britse lijst" */
  private static boolean ownList(View view, Range clause) {
    Words words = view.wordTable();
    for (int i = Math.max(1, words.startingAt(clause.start())); i < words.size() && words.range(i).end() <= clause.end(); i++) {
      int place = words.range(i).start();
      boolean adjective = view.mentions(Name.class, clause).stream().anyMatch(name -> name.form() == Spelling.Form.ADJECTIVE && place - name.range().end() == 1 && Things.sanctions(view, name));
      if (SanctionWords.isList(words.lower(i)) && !SanctionWords.UNLIKE_LISTS.contains(words.lower(i)) && (OWN.contains(words.lower(i - 1)) || adjective)) {
        return true;
      }
    }
    return false;
  }

  /** "op de zwarte lijst", unless it is that of unsafe airlines, tax havens and the like. */
  private static boolean black(View view, Range clause) {
    return Words.in(view, clause, BLACK).stream().anyMatch(word -> SanctionWords.isList(view.wordTable().lower(view.wordTable().startingAt(word.end())))) && !Words.any(view, view.range(), BLACK_ELSE);
  }

  /** "nam die plaatsingen over" */
  static boolean again(View view, Range cue) {
    int before = view.wordTable().startingAt(cue.start()) - 1;
    return view.lower(cue).startsWith("plaatsing") && before >= 0 && POINTS.contains(view.wordTable().lower(before));
  }

  private static boolean regime(View view, Range clause) {
    Words words = view.wordTable();
    for (int i = words.startingAt(clause.start()); i < words.size() && words.range(i).end() <= clause.end(); i++) {
      if (words.lower(i).endsWith("regime") || words.lower(i).endsWith("regimes")) {
        return true;
      }
    }
    return false;
  }

  /** A state abroad or a body that imposes sanctions acts in the clause. */
  private static boolean imposer(View view, Range clause) {
    return view.mentions(Name.class, clause).stream().anyMatch(name -> Things.sanctions(view, name) && (name.form() == Spelling.Form.ADJECTIVE || !Governor.of(view, name.range().start()).isPreposition() || Governor.of(view, name.range().start()).word().equals("door")));
  }

  /** Who stands on a list already, or how many in all; a total behind those that are added to it is no hindrance. */
  private static boolean standing(View view, Range clause, Range cue) {
    boolean longer = Words.any(view, cue, SanctionWords.LENGTHENS);
    boolean counts = view.mentions(Quantity.class, cue).stream().anyMatch(one -> one.unit() == Quantity.Unit.COUNT); // "de opname van 26 schepen op de lijst brengt het totaal op"
    return Words.in(view, clause, SanctionWords.STANDING).stream().anyMatch(word -> (!longer && !counts || word.start() < cue.end()) && !comes(view, word));
  }

  /** "kwamen op de lijst te staan", "is in de Raad blijven steken" */
  private static boolean comes(View view, Range word) {
    Words words = view.wordTable();
    int at = words.startingAt(word.start());
    return at > 0 && words.lower(at - 1).equals("te") || at + 1 < words.size() && STUCK.contains(words.lower(at + 1));
  }

  /** "een gelist persoon", "twee gesanctioneerde banken" only says who they are. */
  private static boolean attribute(View view, Range cue) {
    String words = view.lower(cue);
    Words all = view.wordTable();
    int next = all.startingAt(cue.end());
    return ATTRIBUTES.contains(words) && next < all.size() && all.range(next).start() - cue.end() == 1 && SanctionWords.listable(all.lower(next));
  }

  /** "sinds 2022 zijn 2.500 personen op de lijst geplaatst": all of them together. */
  private static boolean sinceYear(View view) {
    Words words = view.wordTable();
    for (Range since : Words.in(view, view.range(), SINCE)) {
      int next = words.startingAt(since.end());
      int year = next + 1 < words.size() && words.lower(next).chars().allMatch(Character::isLetter) ? next + 1 : next;
      if (year < words.size() && words.lower(year).length() == 4 && words.lower(year).chars().allMatch(Character::isDigit)) {
        return true;
      }
    }
    return false;
  }

  /** "onder het regime voor hybride dreigingen": what the regime is against, not what else it rules. */
  private static boolean themed(View view, Range clause) {
    Words words = view.wordTable();
    for (int i = words.startingAt(clause.start()); i + 2 < words.size() && words.range(i).end() <= clause.end(); i++) {
      if (words.lower(i).equals("regime") && (THEMED.contains(words.lower(i + 1)))) {
        for (int j = i + 2; j < Math.min(words.size(), i + THEME); j++) {
          if (SanctionWords.THEMES.contains(words.lower(j)) || SanctionWords.TARGETS.contains(words.lower(j))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** "op de wachtlijst": the clause names only lists that hold nobody sanctioned. */
  private static boolean unlike(View view, Range clause) {
    Words words = view.wordTable();
    boolean unlike = false;
    for (int i = words.startingAt(clause.start()); i < words.size() && words.range(i).end() <= clause.end(); i++) {
      if (SanctionWords.isList(words.lower(i))) {
        if (!SanctionWords.UNLIKE_LISTS.contains(words.lower(i)) && !(i > 0 && COLOURS.contains(words.lower(i - 1)))) {
          return false;
        }
        unlike = true;
      }
    }
    return unlike;
  }

  /** "de lijst voor de verkiezingen", not "op de lijst voor hun rol": what the list is for. */
  private static boolean forWhat(View view, int list) {
    Words words = view.wordTable();
    boolean next = list + 2 < words.size() && !SanctionWords.LISTS.contains(words.lower(list)) && words.lower(list + 1).equals("voor") && words.range(list + 1).start() - words.range(list).end() == 1 && !OWN.contains(words.lower(list + 2));
    for (int j = list + 2; next && j < Math.min(words.size(), list + THEME); j++) {
      next = !SanctionWords.THEMES.contains(words.lower(j)) && !SanctionWords.TARGETS.contains(words.lower(j));
    }
    return next && view.mentions(Name.class, words.range(list + 2)).stream().flatMap(name -> name.entry().stream()).noneMatch(view.story()::underSanctions);
  }

  /** "op de lijst gezet van Afghanen": of whom the list is stands behind the verb. */
  private static boolean ofWhom(View view, int list) {
    Words words = view.wordTable();
    if (list + 3 >= words.size() || !SanctionWords.PUTS.contains(words.lower(list + 1)) && !SanctionWords.REMOVES.contains(words.lower(list + 1)) || !words.lower(list + 2).equals("van") || ListFrames.doing(words, list + 1) >= 0) {
      return false; // "het op de lijst plaatsen van zes reders"
    }
    Range noun = words.range(list + 3);
    return !DEFINITE.contains(words.lower(list + 3)) && !words.lower(list + 3).contains("sancti") && view.mentions(Name.class, noun).stream().noneMatch(name -> name.kind() == Kind.ORGANISATION && Things.sanctions(view, name));
  }

  /** "de lijst met zorgwekkende stoffen": what stands on it is said, and nobody sanctioned. */
  static boolean other(View view, Range cue) {
    Words words = view.wordTable();
    Range clause = view.clauseOf(cue).range();
    for (int i = words.startingAt(clause.start()); i + 2 < words.size() && words.range(i).end() <= clause.end(); i++) {
      if (SanctionWords.isList(words.lower(i)) && (forWhat(view, i) || ofWhom(view, i))) {
        return true;
      }
      boolean of = SanctionWords.isList(words.lower(i)) && OF.contains(words.lower(i + 1)) && words.range(i + 1).start() - words.range(i).end() == 1;
      if (of && (!sanctioned(words, i + 2) || SanctionWords.UNLIKE_ENTRIES.contains(words.lower(i + 2)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean sanctioned(Words words, int noun) {
    boolean sanctioned = words.lower(noun).startsWith("gesanctioneerd") || DEFINITE.contains(words.lower(noun));
    for (int i = noun; !sanctioned && i < Math.min(words.size(), noun + 4); i++) {
      sanctioned = SanctionWords.listable(words.lower(i));
    }
    return sanctioned;
  }
}

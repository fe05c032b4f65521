package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;
import nl.kamergraaf.text.Sentence;

/**
 * Finds names of wanted kinds by their form alone: "Freedom Online Coalition", "Kerngroep Zuidkaukasus", "het initiatief ‘Graan zonder
 * Grenzen’", "de Clean Network, een samenwerkingsverband van zes landen".
 *
 * <p>A kind word by itself is no name: "de coalitie" may be the parties behind a cabinet.
 */
final class UnknownNames {

  private static final Set<String> INSIDE = Set.of("voor", "van", "tegen", "of", "for", "on", "against", "the", "de", "het");
  /** Nouns of a group that tell nothing by themselves: "X, een informele groep van 34 landen". */
  private static final Set<String> CIRCLES = Set.of("groep", "verband", "netwerk", "club", "kring", "forum", "samenwerking", "overleg", "gremium", "bundeling", "bondgenootschap", "werkgroep");
  private static final Set<String> AMONG = Set.of("van", "tussen", "met", "waarin");
  private static final String NUMBER = "0123456789";
  private static final Set<String> OURS = Set.of("Nederlandse", "Nederlands");
  private static final Set<String> ONE = Set.of("het", "een");
  private static final Set<String> ADJECTIVES = Set.of("Internationale", "Europese", "Wereldwijde", "Mondiale", "Nationale", "Landelijke", "Globale", "Noordse", "Trilaterale", "Internationaal", "Europees", "Wereldwijd", "Mondiaal", "Nationaal", "Landelijk", "Noords", "Trilateraal");
  private static final Set<String> AIMS = Set.of("voor", "tegen", "inzake");
  private static final Set<String> NAMED = Set.of("platform", "initiatief", "alliantie", "kopgroep", "kerngroep", "contactgroep", "werkgroep", "stuurgroep");
  /** Nouns before a name that may also be those of a government or of towns: the name must show that it is one. */
  private static final Set<String> COALITIONS = Set.of("coalitie", "samenwerkingsverband", "netwerk", "taskforce", "consortium");
  private static final Set<String> ARTICLES = Set.of("de", "het");
  private static final Set<String> COALITION = Set.of("coalition", "alliance");
  private static final Set<String> LINKS = Set.of("een", "op", "voor", "zonder", "met", "en", "van", "in", "de", "het");
  /** Ends of compounds in small letters that name a group somebody takes part in: "de munitiecoalitie". */
  private static final Set<String> COMPOUNDS = Set.of("coalitie", "alliantie");
  /** Commissions that a state sets up for itself too: "de Onderzoekscommissie Koloniaal Archief". */
  private static final Set<String> DOUBTFUL = Set.of("onderzoekscommissie", "commissie van onderzoek", "speciale commissie", "onafhankelijke instelling", "schadecommissie", "compensatiecommissie", "waarheidscommissie", "verzoeningscommissie", "commissie voor waarheid");
  /** Followed by the place where they sit. */
  private static final Set<String> COURTS = Set.of("gerechtshof", "rechtbank", "constitutioneel hof", "grondwettelijk hof", "gemeenschappelijk hof", "hooggerechtshof");
  private static final String FLIGHT = "Vlucht";
  private static final String COURT = "rechtbank";
  private static final String INQUIRY = "onderzoek";
  private static final String FOR = "voor";
  /** Kinds of which a short form in brackets shows how far the name goes: "het Fonds Zorg en Welzijn (FZW)". */
  private static final Set<Kind> BRIEF = Set.of(Kind.ORGANISATION, Kind.FUND, Kind.COLLABORATION);
  /** These may be members of parliament. */
  private static final Set<String> MEMBERS = Set.of("lid", "leden");
  private static final String GROUP = "groep";
  private static final String INITIATIVE = "initiatief";
  private static final int MOST_WORDS = 12;
  private static final int MOST_SHORT = 4;
  private static final Set<String> PARTS = Set.of("role-member", "role-participant", "role-founder", "role-chair", "role-co-lead", "role-observer", "role-donor", "role-driver");

  private final Reading reading;
  private final Words words;
  private final EntryHits known;
  private final DescribedBodies bodies;
  private final NameReach reach;
  private final ShownBodies shown;
  private final CalledGroups groups;
  private final StateGroups states;
  private final QuotedNames quoted;
  private final FramedBodies framed;
  private final List<Name> found = new ArrayList<>();

  private UnknownNames(Reading reading, Sentence sentence) {
    this.reading = reading;
    this.words = reading.words(sentence);
    this.known = reading.names(sentence);
    this.bodies = new DescribedBodies(reading, words, known);
    this.reach = new NameReach(words, known);
    this.shown = new ShownBodies(reading, words, known, bodies, reach);
    this.groups = new CalledGroups(words, parts(reading, sentence), known, this::emit);
    this.states = new StateGroups(words, known);
    this.quoted = new QuotedNames(words, this::emit);
    this.framed = new FramedBodies(reading, sentence, bodies, shown);
  }

  /** A wording of the sentence tells a part in a group, more than giving to it. */
  private static boolean parts(Reading reading, Sentence sentence) {
    return reading.hits(sentence).stream()
        .anyMatch(hit -> hit instanceof Hit.OfConcept of && !of.noun() && PARTS.contains(of.concept().name()) && !MEMBERS.contains(reading.text().text(of.range()).toLowerCase(Locale.ROOT)));
  }

  static List<Name> in(Sentence sentence, Reading reading) {
    if (!reading.tokens(sentence).hint(Hint.KIND)) {
      return List.of();
    }
    UnknownNames names = new UnknownNames(reading, sentence);
    for (int i = 0; i < names.words.size(); ) {
      int behind = names.at(i);
      i = Math.max(i + 1, Math.max(behind, names.framed(i)));
    }
    return names.found;
  }

  /** A body that only the sentences about it show, where its name alone showed nothing. */
  private int framed(int index) {
    int last = found.isEmpty() ? 0 : found.get(found.size() - 1).range().end();
    Optional<Name> body = framed.at(index).filter(name -> name.range().start() >= last);
    body.ifPresent(found::add);
    return body.map(name -> words.from(name.range().end())).orElse(index);
  }

  private int at(int index) {
    Word word = words.get(index);
    if (!Character.isLetter(word.text().charAt(0))) {
      if (!groups.numbered(index)) {
        quotedCourt(word);
      }
      return index + 1;
    }
    int inquiry = shown.inquiry(index);
    if (inquiry > index) {
      emit(index, inquiry, Kind.ACCOUNTABILITY_BODY, "name/kind-word");
      return inquiry;
    }
    Optional<Name> body = word.form().shown().flatMap(noun -> shown.at(index, noun));
    if (body.isPresent()) {
      found.add(body.get());
      return words.from(body.get().range().end());
    }
    int circle = states.end(index);
    if (circle > index) {
      emit(index, circle, Kind.COLLABORATION, "name/states");
      return circle;
    }
    int united = reach.united(index);
    if (united > index) {
      emit(index, united, word.form().compound().map(KindWords.KindWord::kind).orElse(Kind.ORGANISATION), NameReach.UNITED);
      return united;
    }
    int deployed = reach.deployed(index);
    if (deployed > index) {
      emit(index, deployed, Kind.MISSION, NameReach.UNITED);
      return deployed;
    }
    boolean opens = word.capital() && KindWords.opens(word.lower());
    Optional<KindWords.KindWord> pair = opens ? KindWords.whole(word.lower(), words.get(index + 1).lower()) : Optional.empty();
    Optional<KindWords.KindWord> three =
        opens ? KindWords.whole(word.lower(), words.get(index + 1).lower() + " " + words.get(index + 2).lower()) : Optional.empty();
    if (three.isPresent()) {
      return headed(index, index + 3, three.get(), false);
    }
    if (pair.isPresent()) {
      return headed(index, index + 2, pair.get(), false);
    }
    Optional<KindWords.KindWord> whole = word.form().kind();
    if (whole.isPresent()) {
      return word.capital() ? headed(index, index + 1, whole.get(), false) : described(index, whole.get());
    }
    if (CIRCLES.contains(word.lower()) && quoted.opens(index + 1) && groups.joins()) {
      int behind = quoted.at(index + 1, Kind.COLLABORATION); // "medeoprichter van de groep 'X'"
      return behind > 0 ? behind : index + 1;
    }
    int called = Math.max(groups.commission(index), groups.team(index));
    if (called > 0) {
      return called;
    }
    Optional<KindWords.KindWord> compound = word.form().compound().filter(kind -> !kind.proper() || word.capital());
    int hyphen = word.text().indexOf('-');
    if (compound.isPresent() && compound.get().kind() == Kind.TRIBUNAL && word.capital() && hyphen > 0 && !placed(word, hyphen)) {
      return index + 1;
    }
    if (compound.isPresent()) {
      if (compound.get().kind().isAccountabilityBody() && DescribedBodies.prefix(word.lower())) {
        return described(index, compound.get());
      }
      return word.capital() && properCompound(word, compound.get()) ? headed(index, index + 1, compound.get(), true) : described(index, compound.get());
    }
    return groups.at(index) ? index + 1 : apposition(index);
  }

  /** "het 'Klimaathof' (hierna: het Hof)": the mark is glued to the word. */
  private void quotedCourt(Word word) {
    String text = word.text();
    int end = text.length() > 2 && !Character.isLetter(text.charAt(text.length() - 1)) ? text.length() - 1 : text.length();
    String bare = text.length() > 2 && Character.isUpperCase(text.charAt(1)) ? text.substring(1, end) : "";
    Range range = new Range(word.start() + Math.min(1, text.length()), word.start() + end);
    KindWords.whole(bare.toLowerCase(Locale.ROOT)).or(() -> KindWords.end(bare.toLowerCase(Locale.ROOT)))
        .filter(kind -> kind.kind().isAccountabilityBody() && DescribedBodies.introduced(reading.text().text(), range))
        .ifPresent(kind -> emit(range, kind.kind(), "name/quoted"));
  }

  /** "IT-coalitie" names a coalition; "een EU-fonds" is any fund, and a party's coalition is a government. */
  private boolean properCompound(Word word, KindWords.KindWord kind) {
    int hyphen = word.text().indexOf('-');
    boolean party =
        known.startingAt(word.start()).filter(n -> n.entries().stream().anyMatch(e -> e.kind() == Kind.PARTY || e.kind() == Kind.PERSON)).isPresent();
    int before = words.from(word.start()) - 1;
    boolean listed = kind.proper() && before > 0 && words.get(before).is("en") && words.get(before - 1).titleCase() && !FunctionWords.contains(words.get(before - 1)) && known.covering(words.get(before - 1).range()).isEmpty();
    if (listed) {
      return false; // "Wonen en Rijksdienst": the second word of one title
    }
    boolean named = hyphen > 0 && kind.proper() && Character.isUpperCase(word.text().charAt(hyphen + 1)); // "de EU-Douaneautoriteit"
    boolean whose = kind.word().startsWith("-") && known.startingAt(word.start()).isEmpty(); // "de Zintan-militie", not "de Syrië-militie"
    return !party && (hyphen < 0 || kind.kind().isCollaboration() || named || whose);
  }

  /** "Rwanda-tribunaal", "MH17-tribunaal", not "Russell-tribunaal": a state, place or body, or a word that is no surname. */
  private boolean placed(Word word, int hyphen) {
    String first = word.text().substring(0, hyphen);
    boolean name = first.chars().skip(1).allMatch(Character::isLowerCase);
    return !name || known.startingAt(word.start()).isPresent();
  }

  /** A capitalised kind word with what stands before and behind it. */
  private int headed(int from, int behind, KindWords.KindWord kind, boolean compound) {
    Optional<Integer> abbreviated = kind.english() && !NameReach.inBothLanguages(kind.word()) ? Optional.empty() : reach.briefly(from, behind, BRIEF.contains(kind.kind()));
    Optional<Integer> spelledOut = kind.english() && known.covering(words.get(from).range()).isEmpty() ? reach.spelledOut(from, behind) : Optional.empty();
    if (spelledOut.isPresent()) {
      emit(reach.left(from, true), spelledOut.get(), kind.kind(), "name/abbreviated");
      return spelledOut.get();
    }
    boolean others = abbreviated.isPresent() && reach.left(from, false) < from && !reading.register().spelled(words.get(abbreviated.get() + 1).text()).isEmpty(); // "Permanent College voor Arbitrage (PCA)"
    if (abbreviated.isPresent() && !others) {
      emit(reach.left(from, false), abbreviated.get(), kind.kind(), "name/abbreviated");
      return abbreviated.get();
    }
    boolean regional = compound && kind.weak() && AIMS.contains(words.get(behind).text()) && ShownBodies.ofRegion(words.get(from).lower(), kind); // "het Balkanhof voor de Zeevisserij"
    boolean court = regional || kind.weak() && !kind.english() && kind.kind().isAccountabilityBody() && from > 0 && words.get(from - 1).capital() && DescribedBodies.qualifies(words.get(from - 1), words.get(from)); // "het Afrikaans Piraterijhof"
    boolean aimed = kind.kind() == Kind.TRIBUNAL && kind.weak() && words.get(behind).is(FOR) && reach.right(behind, kind) > behind && reading.namesWorldCourts() && !bodies.domestic(); // "een Zadenhof voor de Landbouw", where courts are spoken of
    boolean joined = kind.weak() && !kind.english() && kind.kind() == Kind.COLLABORATION && groups.joins() && (AIMS.contains(words.get(behind).text()) || words.get(behind).capital()) && reach.right(behind, kind) > behind + 1; // "lid van het Bondgenootschap tegen Landroof", not "lid van de Kring Leiden"
    if (kind.weak() && !court && !aimed && !joined && (!kind.english() || !groups.joins() || words.get(behind).capital() && !reach.sum(behind) && !kind.word().contains(" ") || reach.owned(from))) {
      return behind;
    }
    if (!longer(from, behind, kind, compound) && known.startingAt(words.get(from).start()).filter(name -> name.entries().stream().anyMatch(entry -> entry.kind() == kind.kind())).isPresent()) {
      return behind; // the register knows the name that begins with this word
    }
    int start = reach.left(from, kind.english());
    int right = inquired(reach.right(behind, kind), kind);
    int end = right > behind && kind.kind().isCollaboration() && reach.states(right) ? bodies.end(right + 1) : right;
    if (court && !bodies.judges(kind, from, end)) {
      return behind;
    }
    if (start == from && kind.kind().isAccountabilityBody() && from > 1 && words.get(from - 1).is("en") && DescribedBodies.shares(words.get(from - 2))) {
      start = from - 2; // "de Waarheids- en Verzoeningscommissie"
      while (words.get(start - 1).is(",") && DescribedBodies.shares(words.get(start - 2))) {
        start -= 2; // "de Waarheids-, Gerechtigheids- en Verzoeningscommissie"
      }
    }
    if (kind.english() && kind.kind().isAccountabilityBody() && words.get(start - 1).is("(") && shownAt(words.get(start - 2))) {
      return end; // "de Bijzondere Strafkamer (Cour pénale spéciale)"
    }
    boolean about = start == from && bodies.aboutState(from, kind);
    start = about ? from - 1 : start;
    if (!about && kind.kind().isAccountabilityBody() && bodies.ofState(start, behind, end)) {
      return behind;
    }
    if (end == behind && start == from && kind.english() && kind.kind().isCollaboration() && NUMBER.contains(words.get(behind).text().substring(0, 1)) && groups.joins()) {
      boolean point = words.get(end + 1).is(".") && words.get(end + 2).start() == words.get(end + 1).end() && NUMBER.contains(words.get(end + 2).text().substring(0, 1));
      int last = point ? end + 3 : end + 1; // "Alliance 8.7"
      emit(start, last, kind.kind(), "name/numbered");
      return last;
    }
    int aim = end == behind && !kind.english() && kind.kind() == Kind.COLLABORATION && from > 0 && AIMS.contains(words.get(behind).text()) ? bodies.end(behind) : behind;
    if (aim > behind) {
      emit(start, aim, kind.kind(), "name/aim"); // "de Contactgroep voor illegale visserij"
      return aim;
    }
    if ((kind.word().endsWith("task force") || kind.word().endsWith("task group")) && end == behind && NUMBER.contains(words.get(behind).text().substring(0, 1))) {
      emit(start, behind + 1, kind.kind(), "name/numbered"); // "Combined Task Force 151"
      return behind + 1;
    }
    int capitals = 0;
    for (int i = start; i < end; i++) {
      capitals += words.get(i).capital() ? 1 : 0;
    }
    boolean opensSentence = start == 0;
    if (kind.kind().isAccountabilityBody() && DescribedBodies.introduced(reading.text().text(), words.get(start).range().to(words.get(end - 1).range()))) {
      emit(start, end, kind.kind(), "name/quoted");
      return end;
    }
    if (capitals < 2 && (!compound || opensSentence) && end - start < 3) {
      return behind;
    }
    if (kind.kind() == Kind.ORGANISATION && NameWords.ALL.has("before", words.get(start).lower())) {
      return end; // "de Wet College voor de rechten van de mens"
    }
    boolean spelled = start > 0 && words.get(end).is("(") && words.get(end + 2).is(")") && words.get(start - 1).capital() && known.endingAt(words.get(start - 1).end()).filter(n -> n.form() == Spelling.Form.ADJECTIVE).isPresent();
    if (spelled && spells(words.get(end + 1).text(), start - 1, end)) {
      start--; // "de Nederlandse Vakbond Pluimveehouders (NVP)"
    }
    start = kind.kind() == Kind.ORGANISATION && NameWords.ALL.has("national", kind.word()) ? country(start) : start;
    if (kind.kind() == Kind.ORGANISATION && start > 1 && OURS.contains(words.get(start - 1).text()) && !kind.english()) {
      start--; // "de Nederlandse Visafslagbond": bodies of another state are told by its adjective, ours have it in their name
    }
    if (kind.kind() == Kind.TRIBUNAL && bodies.houseOf(start, end)) {
      return end;
    }
    if (words.get(end - 1).is(FLIGHT) && Character.isDigit(words.get(end).text().charAt(0))) {
      end++; // "de Compensatiecommissie Vlucht 752"
    }
    boolean ownState = kind.kind().isAccountabilityBody() && start < from && DescribedBodies.national(words.get(start)) && !bodies.international(start, end); // "een Centraal Schaderegister"
    boolean national = ownState || DOUBTFUL.contains(kind.word()) && !bodies.international(start, end) && !framed.among(kind.kind(), start, from, end) || kind.kind() == Kind.TRIBUNAL && bodies.ofOneState(start, end);
    boolean judges = kind.word().equals(COURT) && start < from && DescribedBodies.qualifies(words.get(from - 1), words.get(from)); // "de Internationale Rechtbank voor X"
    emit(start, end, national ? Kind.ORGANISATION : judges ? Kind.TRIBUNAL : kind.kind(), "name/kind-word");
    return end;
  }

  /** "de Noordzeecoalitie Schaduwvloot": a word with a capital makes another group's name of one that the register knows by the first. */
  private boolean longer(int from, int behind, KindWords.KindWord kind, boolean compound) {
    Word next = words.get(behind);
    return compound && kind.kind().isCollaboration() && behind == from + 1 && next.titleCase() && !FunctionWords.contains(next) && known.covering(next.range()).isEmpty();
  }

  /** "de Commissie van Onderzoek naar de Kachovkadam": behind what is looked into, where that is a name. */
  private int inquired(int end, KindWords.KindWord kind) {
    int at = words.get(end).is("naar") && kind.kind() == Kind.ACCOUNTABILITY_BODY && kind.word().contains(INQUIRY) ? end + 1 : end;
    at = at > end && ARTICLES.contains(words.get(at).text()) ? at + 1 : at;
    return at > end && words.get(at).capital() ? reach.capitals(at) : end;
  }

  private boolean shownAt(Word last) {
    return !found.isEmpty() && found.get(found.size() - 1).kind().isAccountabilityBody() && found.get(found.size() - 1).range().end() == last.end();
  }

  /** "de Koninklijke Nederlandse Politiehonden Vereniging": the country before the name of such a body belongs to it. */
  private int country(int start) {
    Word word = words.get(start - 1);
    boolean adjective = start > 0 && word.text().endsWith("e") && reading.register().home().filter(home -> known.startingAt(word.start()).filter(n -> n.form() == Spelling.Form.ADJECTIVE && n.entries().contains(home)).isPresent()).isPresent();
    if (!adjective) {
      return start;
    }
    return start > 1 && words.get(start - 2).capital() && NameWords.ALL.has("royal", words.get(start - 2).lower()) ? start - 2 : start - 1;
  }

  private boolean spells(String shortForm, int from, int to) {
    List<String> parts = new ArrayList<>();
    for (int i = from; i < to; i++) {
      parts.add(words.get(i).text());
    }
    return shortForm.charAt(0) == words.get(from).text().charAt(0) && ShortForm.spells(shortForm, parts);
  }

  /** "het initiatief ‘X’", "operatie X": the name follows a small kind word. */
  private int described(int index, KindWords.KindWord kind) {
    Optional<Name> body = kind.kind().isAccountabilityBody() ? bodies.at(index, kind) : Optional.empty();
    boolean only = body.isPresent() && (DescribedBodies.looksOnly(reading.text().text(), body.get().range()) || tells(index, body.get()));
    if (only) {
      return index + 1;
    }
    if (body.isPresent()) {
      found.add(body.get());
      return index + 1;
    }
    Word next = words.get(index + 1);
    if (quoted.opens(index + 1)) {
      int behind = quoted.at(index + 1, kind.kind());
      return behind > 0 ? behind : index + 1;
    }
    if (kind.kind().isCollaboration()) {
      if (ADJECTIVES.contains(words.get(index - 1).text()) && index > 1 && !words.get(index - 3).is(",") && AIMS.contains(words.get(index + 1).text())) {
        int end = bodies.end(index + 1);
        if (end > index + 1) {
          emit(index - 1, end, kind.kind(), "name/aim");
          return end;
        }
      }
      int behind = abbreviated(index);
      if (behind > 0) {
        return behind;
      }
      int named = quoted.members(index + 1);
      if (named > 0) {
        return named;
      }
    }
    if (COMPOUNDS.contains(kind.word()) && !words.get(index).lower().equals(kind.word()) && groups.joined(index)) {
      emit(index, index + 1, kind.kind(), "name/compound");
      return index + 1;
    }
    if (kind.word().equals("taakgroep") && NUMBER.contains(next.text().substring(0, 1))) {
      emit(index, index + 2, kind.kind(), "name/numbered");
      return index + 2;
    }
    if (COALITIONS.contains(words.get(index).lower()) && ARTICLES.contains(words.get(index - 1).lower()) && next.capital() && !FunctionWords.contains(next) && known.covering(next.range()).isEmpty()) {
      int end = phrase(index + 1);
      if (end - index == 2 && NameWords.ALL.all("sea").stream().anyMatch(next.lower()::startsWith)) {
        emit(index, end, kind.kind(), "name/described"); // "de taskforce Noordzeebewaking"
        return end;
      }
      if (end - index > 2 || mixed(next.text())) {
        emit(index + 1, end, kind.kind(), "name/described");
        return end;
      }
      if (next.titleCase() && NameWords.ALL.has("bond", words.get(index).lower())) {
        emit(index, end, kind.kind(), "name/described");
        return end;
      }
    }
    boolean compounded = kind.word().equals(INITIATIVE) && !words.get(index).lower().equals(INITIATIVE) && NameReach.lower(words.get(index));
    boolean hyphened = compounded && words.get(index).text().indexOf('-') > 0 && ONE.contains(words.get(index - 1).lower()) && groups.joins();
    if ((hyphened || compounded && groups.led(index)) && known.covering(words.get(index).range()).isEmpty()) {
      emit(index, index + 1, kind.kind(), "name/compound"); // "het drone-initiatief"
      return index + 1;
    }
    boolean compound = kind.kind().isCollaboration() && !words.get(index).lower().equals(kind.word()) && !words.get(index).lower().startsWith("regering");
    boolean named = compound || kind.kind() == Kind.MISSION || kind.kind() == Kind.PROGRAMME || called(index, kind) || NAMED.contains(kind.word());
    boolean letter = next.text().length() == 1 || next.text().length() == 2 && next.text().charAt(1) == '.'; // "het platform X" is a medium
    if (named && !letter && next.capital() && !FunctionWords.contains(next) && (known.startingAt(next.start()).isEmpty() || kind.kind() == Kind.ORGANISATION && branch(index + 1))) {
      int end = reach.right(index + 1, kind);
      boolean whole = end == index + 2 && inflected(next.text()) && NameReach.lower(words.get(end)) && !FunctionWords.contains(words.get(end)) && Character.isLetter(words.get(end).text().charAt(0));
      boolean group = kind.word().endsWith(GROUP); // "de werkgroep Grensgemeenten"
      emit(whole || group ? index : index + 1, whole ? end + 1 : end, kind.kind(), "name/described");
      return whole ? end + 1 : end;
    }
    return index + 1;
  }

  /** "de luchtvaartmaatschappij Iran Air": a firm whose name begins with a state, and goes on with what is nothing known. */
  private boolean branch(int index) {
    Word next = words.get(index + 1);
    boolean land = known.startingAt(words.get(index).start()).filter(name -> name.range().equals(words.get(index).range()) && name.entries().stream().allMatch(entry -> entry.kind() == Kind.COUNTRY || entry.kind() == Kind.PLACE)).isPresent();
    return land && next.capital() && !FunctionWords.contains(next) && known.covering(next.range()).isEmpty();
  }

  /** "de kopgroep Schone havens": an adjective, unless it tells a place, has its noun behind it. */
  private static boolean inflected(String word) {
    return word.length() > MOST_SHORT && word.endsWith("e") && !word.endsWith("se");
  }

  /** Behind capitals with a small word or two between: "Eerst een Thuis", "Zorg op Zee". */
  private int phrase(int from) {
    int end = reach.capitals(from);
    int at = end;
    while (at - end < 2 && LINKS.contains(words.get(at).text())) {
      at++;
    }
    boolean goesOn = at > end && words.get(at).capital() && !FunctionWords.contains(words.get(at)) && known.covering(words.get(at).range()).isEmpty();
    return goesOn ? reach.capitals(at) : end;
  }

  /** "CoARA", "PersVeilig", "GROEN": no surname of who leads a cabinet. */
  private static boolean mixed(String word) {
    return word.length() > 3 && word.chars().skip(1).anyMatch(Character::isUpperCase) && word.chars().allMatch(Character::isLetter);
  }

  /** "kent met het Bijzonder Strafhof een gemengd hof": what kind the named one is, not another. */
  private boolean tells(int index, Name body) {
    int before = words.from(body.range().start()) - 1;
    boolean plain = body.range().end() == words.get(index).end() && words.get(before).is("een");
    return plain && found.stream().anyMatch(name -> name.kind().isAccountabilityBody() && words.get(words.from(name.range().start()) - 2).is("met"));
  }

  /** "onderzoeksbureau X", "de nieuwssite X": an organisation of a small kind word, which nobody else has by "van". */
  private boolean called(int index, KindWords.KindWord kind) {
    String before = words.get(index - 1).lower();
    return kind.kind() == Kind.ORGANISATION && !COURTS.contains(kind.word()) && !before.equals("hun") && !before.equals("zijn");
  }

  /** "het Europees consortium voor digitale infrastructuur (EDIC)": capital adjective, aim and short form make a name of a small noun. */
  private int abbreviated(int index) {
    Word before = words.get(index - 1);
    int end = index + 1;
    while (end - index < MOST_WORDS && !words.get(end).punctuation()) {
      end++;
    }
    boolean aim = end == index + 1 || AIMS.contains(words.get(index + 1).text()) || INSIDE.contains(words.get(index + 1).text());
    boolean named = aim && before.capital() && index > 1 && !FunctionWords.contains(before) && words.get(end).is("(") && words.get(end + 2).is(")");
    if (!named || words.get(end + 1).text().chars().filter(Character::isUpperCase).count() < 2) {
      return 0;
    }
    emit(index - 1, end, Kind.COLLABORATION, "name/abbreviated");
    return end;
  }

  /** "de Clean Network, een samenwerkingsverband van zes landen", "het Monitoring Team (MT), een coalitie van landen" */
  private int apposition(int index) {
    Word word = words.get(index);
    if (!word.capital() || FunctionWords.contains(word) || known.covering(word.range()).isPresent()) {
      return index + 1;
    }
    int end = reach.capitals(index);
    while (INSIDE.contains(words.get(end).text()) && end - index < MOST_WORDS) {
      int at = end + 1;
      at = INSIDE.contains(words.get(at).text()) ? at + 1 : at;
      if (!words.get(at).capital()) {
        break;
      }
      end = reach.capitals(at);
    }
    int comma = words.get(end).is("(") && words.get(end + 2).is(")") ? end + 3 : end; // a short form may stand between
    if (end - index < 2 || !words.follow(comma, ",", "een") || group(index, end)) {
      return index + 1;
    }
    int start = reach.left(index, true); // a state may open the name: "de Iran Contact Group"
    for (int i = comma + 2; i < comma + 6; i++) {
      Optional<KindWords.KindWord> kind = words.get(i).form().kind();
      if (kind.isPresent() && NameReach.lower(words.get(i))) {
        emit(start, end, kind.get().kind(), "name/apposition");
        return end;
      }
      if (CIRCLES.contains(words.get(i).text()) && AMONG.contains(words.get(i + 1).text())) {
        emit(start, end, Kind.COLLABORATION, "name/apposition");
        return end;
      }
    }
    return index + 1;
  }

  /** The name tells by itself that it is a group's, whatever the apposition calls it: "X Coalition, een vereniging van bedrijven". */
  private boolean group(int from, int end) {
    for (int i = from; i < end; i++) {
      if (words.get(i).form().kind().filter(kind -> kind.kind().isCollaboration() && !kind.weak() && COALITION.contains(kind.word())).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private void emit(int start, int end, Kind kind, String rule) {
    emit(words.get(start).range().to(words.get(end - 1).range()), kind, rule);
  }

  private void emit(Range range, Kind kind, String rule) {
    String label = reading.text().text(range);
    boolean inside = known.covering(range).isPresent();
    boolean again = !found.isEmpty() && found.get(found.size() - 1).range().overlaps(range);
    boolean only = kind.isAccountabilityBody() && DescribedBodies.looksOnly(reading.text().text(), range);
    if (!inside && !again && !only) {
      found.add(new Name(range, rule, label, kind, Spelling.Form.NAME, List.of(), Optional.empty()));
    }
  }
}

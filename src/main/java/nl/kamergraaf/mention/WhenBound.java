package nl.kamergraaf.mention;

import java.util.List;
import java.util.Set;
import nl.kamergraaf.text.Endings;

/**
 * What the words before a date make of it.
 *
 * @param closed the period itself counts ("tot en met 2027", "uiterlijk in mei"); else the last day is the one before it ("tot 2034", "voor de zomer")
 * @param after the period starts behind it ("na de zomer")
 */
record WhenBound(When.Bound bound, boolean closed, boolean after) {

  static final WhenBound WITHIN = new WhenBound(When.Bound.WITHIN, true, false);
  static final WhenBound FROM = new WhenBound(When.Bound.FROM, true, false);
  private static final WhenBound AFTER = new WhenBound(When.Bound.FROM, true, true);
  private static final WhenBound THROUGH = new WhenBound(When.Bound.UNTIL, true, false);
  private static final WhenBound UNTIL = new WhenBound(When.Bound.UNTIL, false, false);
  private static final WhenBound AT_LATEST = new WhenBound(When.Bound.BY, true, false);
  private static final WhenBound BEFORE = new WhenBound(When.Bound.BY, false, false);

  private static final Set<String> BETWEEN = Set.of("de", "het", "in", "op", "per", "jaar", "maand", "circa", "ongeveer", "aanstaande", "datum");
  /** After these "voor" says for when something is meant, not by when. */
  private static final Set<String> MEANT =
      Set.of("gepland", "geplande", "voorzien", "voorziene", "ingepland", "geagendeerd", "geagendeerde", "beoogd", "beoogde", "bedoeld", "aangekondigd", "agenda", "verwachting", "raming", "begroting", "groei", "staat", "staan", "stond", "stonden");
  private static final Set<String> MEANT_BEHIND = Set.of("gepland", "geplande", "voorzien", "voorziene", "ingepland", "geagendeerd", "geagendeerde", "aangekondigd", "aangekondigde", "beoogd", "beoogde");
  private static final Set<String> CALLED = Set.of("belegd", "aangevraagd", "uitgenodigd", "bijeengeroepen", "gepland", "ingepland", "geagendeerd", "uitgeschreven");
  private static final Endings EVENTS = new Endings(List.of("debat", "overleg", "raad", "top", "vergadering", "behandeling", "conferentie", "bijeenkomst", "rbz", "zitting", "stemming", "ecofin"));
  /** What is made for an event comes before "voor", and is no limit: "de agenda voor de Raad van 22 juni". */
  private static final Set<String> FOR_EVENT = Set.of("agenda", "inzet", "voorbereiding", "voorbereidingen", "stukken", "bijdrage", "uitnodiging", "mandaat", "verzoek", "planning", "kandidatuur", "hulp", "steun", "plannen");
  /** Ends of the verbs by which it is given. */
  private static final Set<String> HANDED = Set.of("aan", "toe", "toekomen", "aangeboden", "aanbieden", "gestuurd", "toegestuurd", "gezonden", "toegezonden", "verzonden", "vastgesteld", "ontvangen", "zenden", "sturen");
  /** "sinds onze brief van 4 juli" names a day on which something was said. */
  private static final Endings TALK = new Endings(List.of("brief", "debat", "overleg", "verslag"));
  private static final Set<String> OF_EVENT = Set.of("van", "in", "op", "per");
  /** Stands first in a condition. */
  private static final Set<String> CONDITION = Set.of("wordt", "worden", "is", "zijn", "komt", "komen", "mocht", "mochten", "indien", "als", "lukt");
  private static final Set<String> DUTIES = Set.of("moet", "moeten", "dient", "dienen", "wil", "willen", "toegezegd", "beloofd");
  private static final Set<String> STRETCHES = Set.of("jaren", "periode", "tijd", "maanden", "decennia");
  private static final int FAR = 7;

  static WhenBound of(Tokens tokens, DatePart part) {
    if (part.rule().equals("date/within")) {
      return AT_LATEST;
    }
    int i = attaching(tokens, part);
    if (tokens.is(i, "m") && tokens.is(i - 1, "/") && tokens.is(i - 2, "t")) {
      return THROUGH;
    }
    return switch (tokens.lower(i)) {
      case "sinds", "vanaf", "sedert", "ingaande" -> FROM;
      case "van" -> tokens.is(i - 1, "ingang") || sinceEvent(tokens, i) ? FROM : part.span().precision().equals("day") && !tokens.in(part.next(), MEANT_BEHIND) && beforeEvent(tokens, i) ? BEFORE : afterEvent(tokens, i, part) ? AFTER : WITHIN;
      case "na" -> tokens.is(i - 1, "of") && tokens.is(i - 2, "op") ? FROM : counted(tokens, i) ? WITHIN : AFTER; // "op of na 1 juli"
      case "met" -> tokens.is(i - 1, "en") && tokens.is(i - 2, "tot") ? THROUGH : WITHIN;
      case "tot" -> tokens.is(i - 1, "kracht") && tokens.is(i - 2, "terugwerkende") ? FROM : part.rule().equals("date/day-word") ? THROUGH : UNTIL;
      case "of" -> tokens.is(i - 1, "voor") || tokens.is(i - 1, "vóór") ? AT_LATEST : WITHIN; // "voor of op 1 juli"
      case "uiterlijk", "laatst", "laatste" -> tokens.is(i, "uiterlijk") || sharpens(tokens, i) ? AT_LATEST : WITHIN;
      case "aan" -> tokens.is(i - 1, "voorafgaand") || tokens.is(i - 1, "voorafgaande") ? BEFORE : WITHIN;
      case "dan" -> !tokens.is(i - 2, "niet") ? WITHIN : tokens.is(i - 1, "later") ? AT_LATEST : tokens.is(i - 1, "eerder") || tokens.is(i - 1, "vroeger") ? FROM : WITHIN;
      case "vóór" -> notBefore(tokens, i) ? FROM : orOn(tokens, i) ? AT_LATEST : BEFORE;
      case "voor" -> tokens.is(i - 1, "van") && !tokens.isWord(i + 1) ? BEFORE : notBefore(tokens, i) ? FROM : orOn(tokens, i) ? AT_LATEST : before(tokens, part, i);
      default -> sinceEvent(tokens, part.first() - 1) ? FROM : WITHIN;
    };
  }

  /** "op zijn laatst", "op z'n laatst", "ten laatste" */
  private static boolean sharpens(Tokens tokens, int i) {
    return tokens.is(i - 1, "ten") || tokens.is(i - 1, "zijn") && tokens.is(i - 2, "op") || tokens.is(i - 1, "z'n") || tokens.is(i - 1, "n") && tokens.is(i - 2, "'");
  }

  /** "binnen zes weken na 1 juli": the day from which a term counts. */
  private static boolean counted(Tokens tokens, int na) {
    return DateUnit.of(tokens.lower(na - 1)).isPresent() && tokens.is(na - 3, "binnen");
  }

  /** "sinds mei": it has begun, whatever the verb. */
  static boolean begun(Tokens tokens, DatePart part) {
    int i = attaching(tokens, part);
    return tokens.is(i, "sinds") || tokens.is(i, "sedert");
  }

  /** Index of the word that attaches a date, before an article or hedge. */
  private static int attaching(Tokens tokens, DatePart part) {
    int i = part.first() - 1;
    for (int steps = 0; steps < 3 && tokens.in(i, BETWEEN); steps++) {
      i--;
    }
    return i;
  }

  /** "sinds de inval van 24 februari 2022", "sinds de openstelling in 2023", "sinds de wet op 1 juli 2024 in werking trad". */
  private static boolean sinceEvent(Tokens tokens, int preposition) {
    String noun = tokens.lower(preposition - 1);
    if (!tokens.in(preposition, OF_EVENT) || TALK.end(noun)) {
      return false;
    }
    for (int i = preposition - 1; i >= preposition - FAR && tokens.isWord(i) && !DateVerbs.isFinite(tokens.lower(i)); i--) {
      if (told(tokens, i)) {
        return false; // "sinds de brief die u op 4 juli toekwam"
      }
      if (tokens.is(i, "sinds") || tokens.is(i, "sedert")) {
        return i < preposition - 1;
      }
    }
    return false;
  }

  private static boolean told(Tokens tokens, int i) {
    return (tokens.is(i, "die") || tokens.is(i, "dat")) && TALK.end(tokens.lower(i - 1));
  }

  /** "niet voor 1 juli"; not "Wordt het niet voor 1 juli aanvaard, dan …", which says what happens if it is missed. */
  private static boolean notBefore(Tokens tokens, int before) {
    return tokens.is(before - 1, "niet") && !tokens.in(0, CONDITION);
  }

  /** "op of voor 1 juli" */
  private static boolean orOn(Tokens tokens, int before) {
    return tokens.is(before - 1, "of") && tokens.is(before - 2, "op");
  }

  /** "vóór de Raad van 23 juni", "voor het debat van 22 oktober". */
  private static boolean beforeEvent(Tokens tokens, int van) {
    for (int i = van - 2; i >= van - FAR && tokens.isWord(van - 1); i--) {
      if (tokens.is(i, "vóór") || tokens.is(i, "aan") && tokens.is(i - 1, "voorafgaand")) {
        return true;
      }
      if (tokens.is(i, "voor") && (tokens.is(i + 1, "het") || tokens.is(i + 1, "de"))) {
        int made = tokens.in(i - 1, HANDED) ? i - 2 : i - 1; // "bied ik u de agenda aan voor de Raad van 22 juni"
        return !tokens.in(made, FOR_EVENT) && !tokens.in(made, MEANT) && event(tokens, i + 2, van);
      }
      if (!tokens.isWord(i)) {
        return false;
      }
    }
    return false;
  }

  /** "Na de Raad van 16 maart a.s. ontvangt u een verslag": the sentence opens with what is still to be held. */
  private static boolean afterEvent(Tokens tokens, int van, DatePart part) {
    boolean opens = tokens.is(0, "na") && (tokens.is(1, "het") || tokens.is(1, "de")) && van <= FAR;
    return opens && event(tokens, 2, van) && (tokens.is(part.next() - 1, ".") && tokens.is(part.next() - 2, "s") || tokens.is(part.next() - 1, "s") || tokens.is(part.next() - 1, "aanstaande"));
  }

  /** "het debat", "de informele Raad Buitenlandse Zaken". */
  private static boolean event(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = tokens.lower(i);
      boolean last = i == to - 1 || tokens.is(i, "raad") || tokens.is(i, "top");
      if (last && EVENTS.end(word)) {
        return true;
      }
    }
    return false;
  }

  static boolean isMeeting(String noun) {
    return EVENTS.end(noun) || TALK.end(noun);
  }

  /** "af te lossen voor 2045" */
  private static boolean closes(Tokens tokens, DatePart part, int before) {
    boolean last = part.next() >= tokens.size() - 1 || tokens.is(part.next(), ",") || tokens.is(part.next(), ";");
    return last && tokens.is(before - 2, "te");
  }

  /** "moet voor 2028 alle stations aanpassen": a duty, with a verb of doing behind. */
  private static boolean must(Tokens tokens, int before) {
    return tokens.in(before - 1, DUTIES);
  }

  /** Whether a meeting is called behind a date, before the clause ends. */
  private static boolean called(Tokens tokens, int from) {
    for (int i = from; i < from + FAR && tokens.isWord(i); i++) {
      if (tokens.in(i, CALLED)) {
        return true;
      }
    }
    return false;
  }

  /** "voor 1 juli" and "voor de zomer" set a limit; "voor 2025" and "voor het derde kwartaal" say for when. */
  private static WhenBound before(Tokens tokens, DatePart part, int i) {
    if (tokens.is(i - 1, "uiterlijk") || tokens.is(i - 1, "nog") || part.edge()) {
      return BEFORE;
    }
    if (part.rule().equals("date/year") && tokens.in(i - 1, STRETCHES)) {
      return BEFORE; // "de jaren voor 2024"
    }
    if (part.rule().equals("date/year") && (tokens.is(part.next(), "te") || closes(tokens, part, i) || must(tokens, i))) {
      return BEFORE; // "voor 2028 te halveren", "af te lossen voor 2045", "moet voor 2028"
    }
    if (tokens.in(part.next(), MEANT_BEHIND) || DateNames.weekday(tokens.lower(part.first())).isPresent() && called(tokens, part.next())) {
      return WITHIN; // "aanvankelijk voor april voorzien", "heeft voor donderdag 20 maart een zitting belegd"
    }
    boolean limit =
        switch (part.rule()) {
          case "date/day", "date/numeric", "date/month", "date/occasion" -> true;
          case "date/season" -> part.span().start().getMonthValue() == 6;
          default -> false;
        };
    return limit && !tokens.in(i - 1, MEANT) ? BEFORE : WITHIN;
  }
}

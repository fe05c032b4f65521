package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** What is done in part: "De opslag is voor 72% gevuld", "De rechter heeft de claim voor 40% toegewezen", "De opbrengst komt voor driekwart ten goede aan X". */
final class ShareDone {

  private static final Set<String> BE = Set.of("is", "zijn", "was", "waren", "wordt", "worden", "werd", "werden", "moet", "moeten", "zal", "zullen", "kan", "kunnen", "blijft", "bleef");
  private static final Set<String> GO = Set.of("komt", "komen", "kwam", "kwamen", "gaat", "gaan", "ging", "gingen", "bestaat", "bestaan", "bestond", "bestonden", "vloeit", "vloeien", "drijft", "leunt", "valt", "vallen");
  private static final Set<String> HAVE = Set.of("heeft", "hebben", "had", "hadden", "heb");
  private static final Set<String> INFINITE = Set.of("zijn", "worden");
  private static final Set<String> DONE = Set.of("gereed", "klaar", "vol", "bezet", "af", "ongedekt", "gedekt", "leeg", "rond", "afhankelijk", "eigendom", "opgelost", "verzekerd", "dekkend", "benut", "bekend", "besmet", "afkomstig");
  /** Also without "voor": "de opslag is 34% gevuld". */
  private static final Set<String> FULL = Set.of("gevuld", "gedekt", "bezet", "vol", "gereed", "gefinancierd");
  private static final List<String> PREFIXES = List.of("ge", "ver", "be", "ont", "her");
  private static final int SHORT = 6;
  private static final Set<String> AWAY = Set.of("ten", "uit", "naar", "aan", "in", "door", "op", "over");

  private final View view;
  private final Sum share;
  private final Row row;

  ShareDone(View view, Sum share) {
    this.view = view;
    this.share = share;
    this.row = share.row();
  }

  Optional<Range> find() {
    int verb = verb();
    boolean part = row.at(share.at() - 1).is("voor") || row.at(share.at() - 1).is("met") || row.at(share.at() + 1).in(FULL);
    if (part && verb < 0 && done()) {
      return related();
    }
    if (row.at(share.at() - 1).is("voor") && closes()) {
      return Phrases.endingAt(view, row, share.at() - 2, share.clause()); // "zodra de begroting voor de helft is gedekt"
    }
    if (!part || verb < share.clause()) {
      return Optional.empty();
    }
    Row.Item word = row.at(verb);
    boolean concerns = word.in(HAVE) && row.at(share.at() + 1).is("betrekking");
    if (!concerns && word.in(HAVE) && done()) {
      return object(verb);
    }
    boolean goes = word.in(GO) && row.at(share.at() - 1).is("voor") && row.at(share.at() + 1).in(AWAY);
    if (!goes && !concerns && !(word.in(BE) && done())) {
      return Optional.empty();
    }
    if (row.at(verb - 1).is("en")) {
      return elided(verb - 1);
    }
    boolean inverted = row.at(share.clause()).in(SumNouns.PREPOSITIONS) || !row.at(share.clause()).word() || verb == share.clause();
    return inverted ? behind(verb) : first(verb);
  }

  /** "een bedrag dat per 31 mei voor 17% gedekt was", "de eis, die voor 40% is toegewezen": the sum or noun before the pronoun. */
  private Optional<Range> related() {
    for (int i = share.at() - 1; i >= Math.max(1, share.clause()); i--) {
      if (row.at(i).is("die") || row.at(i).is("dat")) {
        int noun = row.at(i - 1).is(",") ? i - 2 : i - 1;
        boolean heap = Wholes.isHeap(row.at(noun).lower());
        Optional<Range> sum = heap ? ShareFigures.before(view, new Range(view.range().start(), row.at(noun).range().start())).last(false, true) : Optional.empty();
        return sum.isPresent() ? sum : Phrases.endingAt(view, row, noun, 0);
      }
      if (SumVerbs.at(row, i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Index of the finite verb before the share: "De bouw, begroot op 3 miljoen, wordt voor 45% betaald". */
  private int verb() {
    for (int i = share.at() - 1; i >= share.clause(); i--) {
      Row.Item item = row.at(i);
      if ((item.in(BE) || item.in(GO) || item.in(HAVE)) && !row.at(i - 1).in(SumNouns.ARTICLES)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean participle(String word) {
    return Phrases.isParticiple(word) || PhraseWords.STRONG.contains(word) || word.length() > SHORT && word.endsWith("en") && PREFIXES.stream().anyMatch(word::startsWith);
  }

  /** "is gedekt" behind the share, at the end of the clause. */
  private boolean closes() {
    boolean last = share.at() + 2 >= share.end() - 1 || !row.at(share.at() + 3).word();
    return row.at(share.at() + 1).in(BE) && last && (participle(row.at(share.at() + 2).lower()) || row.at(share.at() + 2).in(FULL));
  }

  private boolean done() {
    int next = row.at(share.at() + 1).in(INFINITE) ? share.at() + 2 : share.at() + 1; // "moet met 55 procent zijn verminderd"
    Row.Item behind = row.at(share.at() + 1).is("door") ? row.at(share.end() - (row.at(share.end() - 1).word() ? 1 : 2)) : row.at(next);
    return participle(behind.lower()) || behind.in(DONE) || behind.in(FULL);
  }

  /** "De ladingen waren 3 miljoen waard en gingen voor 40% naar X": the subject of the verb before "en". */
  private Optional<Range> elided(int and) {
    int before = row.at(and - 1).is(",") ? and - 2 : and - 1;
    int opens = row.from(view.clauseOf(row.at(before).range()).range().start());
    int first = opens;
    while (first < and && (!SumVerbs.at(row, first) || row.at(first - 1).in(SumNouns.ARTICLES))) {
      first++;
    }
    int end = first;
    return end == and || row.at(opens).in(SumNouns.PREPOSITIONS) ? Optional.empty() : Phrases.at(view, row, opens, end).filter(range -> row.from(range.end()) == end);
  }

  /** Before the verb, with what is added between commas: "Het verzoek, ter hoogte van 3 miljoen, was voor een kwart gedekt". */
  private Optional<Range> first(int verb) {
    return Phrases.at(view, row, share.clause(), verb).filter(range -> row.from(range.end()) == verb || row.at(verb - 1).is(","));
  }

  /** Behind the verb; else, where a relative clause stands between, before it. */
  private Optional<Range> behind(int verb) {
    Optional<Range> resumed = verb == share.clause() ? resumed() : Optional.empty();
    return resumed.or(() -> Phrases.at(view, row, verb + 1, share.at() - 1));
  }

  private Optional<Range> resumed() {
    List<Clause> clauses = view.clauses();
    int mine = clauses.indexOf(view.clauseOf(share.range()));
    boolean between = mine > 1 && clauses.get(mine - 1).opener() == Clause.Opener.SUBORDINATE;
    int start = between ? row.from(clauses.get(mine - 2).range().start()) : 0;
    return between && !row.at(start).in(SumNouns.PREPOSITIONS) ? Phrases.at(view, row, start, row.from(clauses.get(mine - 2).range().end() - 1)) : Optional.empty();
  }

  /** "heeft op 14 februari de claim van 5 miljoen voor 40% toegewezen": the last noun with an article that hangs from nothing. */
  private Optional<Range> object(int verb) {
    for (int i = share.at() - 2; i > verb; i--) {
      if (row.at(i).in(SumSubject.DEFINITE) && !row.at(i - 1).in(SumNouns.PREPOSITIONS)) {
        return Phrases.at(view, row, i, share.at() - 1);
      }
    }
    return Optional.empty();
  }
}

package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.NumberStops;
import nl.kamergraaf.text.Range;

/** Noun phrases in a row, as far as closed classes of words show where they end. */
final class Phrases {

  private static final int MOST = 14;
  private static final Set<String> ARTICLES = Set.of(
          "de", "het", "een", "'t", "zogenoemde", "zogeheten", "zogenaamde", "aanvullende", "extra", "haar", "hun", "zijn", "onze", "ons", "uw",
          "mijn", "zowel", "zo'n", "zo\u2019n");
  /** How participles begin, and few nouns do. */
  private static final List<String> PREFIXES = List.of("toege", "tegenge", "uitge", "aange", "vrijge", "overge", "misge");
  private static final Set<String> SUCH = Set.of("dergelijke", "dergelijk", "soortgelijke", "soortgelijk", "zodanige");
  private static final Set<String> SPANS = Set.of("jaar", "jaren", "maand", "maanden", "weken", "dagen");
  private static final Set<String> EARLIER = Set.of("momenteel", "reeds", "al", "eerder", "inmiddels", "nu", "thans", "recent", "onlangs", "oorspronkelijk", "aanvankelijk", "structureel");
  private static final Set<String> POSSESSIVES = Set.of("haar", "hun", "zijn", "onze", "ons", "mijn", "uw");
  /** Before a moment: "voor heel 2026". */
  private static final Set<String> OF_TIME =
      Set.of("heel", "geheel", "medio", "begin", "eind", "half", "ultimo", "najaar", "voorjaar", "zomer", "winter", "herfst", "vanaf", "tot", "tussen", "uiterlijk", "omstreeks", "circa", "boekjaar", "kalenderjaar", "komend", "lopend", "volgend");
  private static final Set<String> QUOTES = Set.of("\"", "'", "\u2018", "\u2019", "\u201c", "\u201d", "\u201e");
  private static final Set<String> STAGES =
      Set.of("pledged", "flow-announced", "allocated", "made-available", "committed", "realised", "disbursed", "to-be-disbursed", "financed");
  private static final Set<String> ALSO_NOUNS = Set.of("handel", "werk");

  private Phrases() {}

  /**
   * The noun phrase that starts at an item: from its first word behind the article to the next verb, moment, sum or mark. Nothing where it only
   * points ("deze regelingen"), is a duration, or has no noun.
   */
  static Optional<Range> at(View view, Row row, int start, int limit) {
    int first = start;
    while (first < limit && row.at(first).in(ARTICLES)) {
      first++;
    }
    first += first > start && row.at(first - 1).is("een") && row.at(first).in(SUCH) ? 1 : 0; // "een dergelijke kaart kost"
    first = first > start ? attributed(row, first, limit) : first;
    Row.Item head = row.at(first);
    boolean empty = !head.named() && (head.in(PhraseWords.POINTERS) || head.in(PhraseWords.ENDS) || head.in(PhraseWords.TRAILING) || isPronominal(head.lower()));
    if (first >= limit || !head.word() || empty) {
      return Optional.empty();
    }
    if (Character.isDigit(head.lower().charAt(0)) && (!row.at(first + 1).word() || row.at(first + 1).in(PhraseWords.ENDS) || row.at(first + 1).in(PhraseWords.TRAILING) || first + 1 >= limit)) {
      return Optional.empty();
    }
    int end = end(view, row, first, Math.min(limit, first + MOST));
    int named = isTime(row, first, end) ? beforeTime(row, first, end) : end;
    return named == first ? Optional.empty() : trimmed(row, first, named);
  }

  /** "het in het achttiende pakket ingevoerde prijsplafond": index of the noun behind a participle that has words of its own before it. */
  private static int attributed(Row row, int first, int limit) {
    if (row.at(first).in(EARLIER) && row.at(first + 1).word() && isInflected(row.at(first + 1).lower()) && first + 2 < limit) {
      return first + 2; // "de momenteel begrote steun"
    }
    if (!row.at(first).in(SumNouns.PREPOSITIONS) || row.at(first).named()) {
      return first;
    }
    for (int i = first + 2; i < Math.min(limit - 1, first + MOST) && !row.at(i).in(PhraseWords.ENDS); i++) {
      if (isInflected(row.at(i).lower()) && row.at(i + 1).word()) {
        return i + 1;
      }
      if (row.at(i).kind() == Row.Kind.MARK || row.at(i).kind() == Row.Kind.SUM) {
        return first;
      }
    }
    return first;
  }

  /** A participle before its noun: "ingevoerde", "begrote", "lopende", "getroffen". */
  static boolean isInflected(String word) {
    boolean strong = word.endsWith("en") && (word.startsWith("ge") || isParticiple(word));
    boolean weak = word.endsWith("e") && (isParticiple(word.substring(0, word.length() - 1)) || word.endsWith("grote") || word.endsWith("stede"));
    return strong || weak || word.endsWith("ende");
  }

  /** Not only a word for a sum. */
  static boolean telling(View view, Range range) {
    List<Words.Run> runs = Words.runs(view.text().text(), range);
    boolean compound = runs.size() == 2 && view.text().text().charAt(runs.get(0).end()) == '-'; // "PURL-pakket", "ERA-leningen"
    boolean sum = !runs.isEmpty() && PhraseWords.NEVER.contains(runs.get(runs.size() - 1).lower());
    boolean own = runs.size() == 2 && runs.get(0).lower().equals("eigen") && runs.get(1).lower().startsWith("bijdrage"); // "eigen bijdrage"
    return !runs.isEmpty() && !sum && (compound || own || SumHead.toldCosts(view.lower(range)) || !(runs.size() <= 2 && PhraseWords.CARRIERS.contains(runs.get(runs.size() - 1).lower())));
  }

  /** A phrase without the adverbs and particles at its end; nothing where no noun can be left: a participle, a preposition and what it governs. */
  static Optional<Range> nominal(View view, Range range) {
    List<Words.Run> runs = Words.runs(view.text().text(), range);
    int last = runs.size() - 1;
    int floor = determined(view, range) ? 0 : -1; // "voor de weg"
    while (last > floor && (PhraseWords.ADVERBS.contains(runs.get(last).lower()) || Clause.subordinates(runs.get(last).lower()) || last > 0 && done(view, runs, last))) {
      last--;
    }
    if (last < 0) {
      return Optional.empty();
    }
    String first = runs.get(0).lower();
    boolean verbal = last == 0 && Character.isLowerCase(view.text().text().charAt(range.start())) && (isParticiple(first) || PhraseWords.STRONG.contains(first) || isPast(first) || first.endsWith("lijk"))
            || last == 0 && first.endsWith("lijk") && range.start() == view.range().start(); // "Oorspronkelijk was 3 miljoen beschikbaar"
    boolean hyphen = view.text().text().charAt(runs.get(0).end()) == '-'; // "in-kind energie"
    boolean governed = PhraseWords.OPENERS.contains(first) || (last > 0 && !hyphen && SumNouns.PREPOSITIONS.contains(first));
    boolean percent = range.end() < view.text().text().length() && view.text().text().charAt(range.end()) == '%';
    boolean whole = last == runs.size() - 1;
    boolean finite = last == 0 && SumVerbs.finite(first) && Character.isLowerCase(view.text().text().charAt(range.start())) && !ALSO_NOUNS.contains(first) && !first.equals("kosten");
    boolean adverb = PhraseWords.ADVERBS.contains(first) && !(last == 0 && determined(view, range)) && view.text().text().charAt(runs.get(0).end()) != '-'; // not "zij-instromers"
    return verbal || governed || adverb || finite || percent ? Optional.empty() : Optional.of(whole ? range : new Range(range.start(), runs.get(last).end()));
  }

  /** "transacties tegengehouden": a participle at the end is no part of a phrase. */
  private static boolean done(View view, List<Words.Run> runs, int last) {
    String word = runs.get(last).lower();
    boolean hyphen = view.text().text().charAt(runs.get(last).start() - 1) != ' ';
    return !hyphen && Character.isLowerCase(view.text().text().charAt(runs.get(last).start())) && !runs.get(last - 1).lower().endsWith("e") && !word.endsWith("heden") && !word.endsWith("ijen") && (word.endsWith("d") || word.endsWith("t") || word.endsWith("en")) && PREFIXES.stream().anyMatch(word::startsWith);
  }

  private static boolean determined(View view, Range range) {
    Words words = view.wordTable();
    int first = words.startingAt(range.start());
    return first > 0 && PhraseWords.DETERMINERS.contains(words.lower(first - 1));
  }

  /** "opende", "stortte"; nouns that end so are few. */
  static boolean isPast(String word) {
    return (word.endsWith("de") || word.endsWith("te")) && word.length() > 3 && !PhraseWords.NOUNS_LIKE_PAST.end(word);
  }

  /** The phrase that ends at an item, with the phrases inside it: "het opheffen van de regeling in het onderwijs". */
  static Optional<Range> endingAt(View view, Row row, int last, int floor) {
    int first = last + 1;
    while (first > floor && last - first < MOST) {
      Row.Item item = row.at(first - 1);
      if (item.is(")") && row.at(first - 2).word() && row.at(first - 3).is("(") && first - 3 > floor && last >= first) {
        first -= 3; // "uit de Vredesfaciliteit (EPF) voor Kenia"
        continue;
      }
      if (first <= last && first - 3 > floor && hyphened(row, first - 2)) {
        first -= 3; // "de jeugd- en ouderenzorg"
        continue;
      }
      boolean place = item.is("te") && first <= last && row.at(first).capital(); // "het depot te Lviv"
      boolean inside = place || item.word() && (item.named() || (!(item.in(PhraseWords.ENDS) && !item.in(PhraseWords.TRAILING)) && !isVerb(view, row, first - 1)));
      if (!inside || (!item.named() && Character.isDigit(item.lower().charAt(0)))) {
        break;
      }
      if (item.capital() && first <= last && SumVerbs.clausal(row, first - 2)) {
        break; // "financiert Nederland programma's in Kenia"
      }
      boolean opens = item.in(PhraseWords.DETERMINERS) && !item.named() && !row.at(first - 2).in(PhraseWords.TRAILING);
      if (opens || item.in(POSSESSIVES) && first <= last) {
        break;
      }
      first--;
    }
    if (first > floor && row.at(first - 1).in(PhraseWords.DETERMINERS)) {
      first = attributed(row, first, last + 1); // "het in Genève gevestigde fonds"
    }
    while (first <= last && (row.at(first).in(PhraseWords.TRAILING) || row.at(first).in(ARTICLES) || row.at(first).in(PhraseWords.POINTERS)) && !row.at(first).named()) {
      first++;
    }
    boolean infinitive = first == last && row.at(first - 1).is("te") && !row.at(first).capital(); // "een verzoek om boten te schenken"
    return first <= last && !infinitive && !row.at(last).in(PhraseWords.TRAILING) ? Optional.of(row.range(first, last + 1)).filter(range -> telling(view, range)) : Optional.empty();
  }

  /** A word at which a phrase ends and that is no preposition inside it. */
  static boolean isEnd(Row.Item item) {
    return item.in(PhraseWords.ENDS) && !item.in(PhraseWords.TRAILING) && !item.named();
  }

  /** Index behind the phrase that starts at an item. */
  static int end(View view, Row row, int first, int limit) {
    int i = first;
    while (i < limit) {
      Row.Item item = row.at(i);
      if (item.is("(") && row.at(i + 2).is(")") && row.at(i + 3).is("van") && i > first) {
        i += 3; // "de toegestane vangst (TAC) van tong"
        continue;
      }
      if (i > first && hyphened(row, i)) {
        i += 3; // "jeugd- en ouderenzorg"
        continue;
      }
      if (i > first && item.in(QUOTES) && torn(row, i, limit)) {
        break; // "de campagne 'Eerst meten, dan varen'"
      }
      boolean lasts = i > first && row.at(i + 1).in(SPANS) && i + 1 < limit && !row.at(i).in(PhraseWords.TRAILING) && !row.at(i).lower().endsWith("e"); // "voor het dorp dertig jaar lang"
      if (lasts) {
        break;
      }
      boolean list = item.is(",") && enumerates(row, i, limit);
      boolean anew = i > first && item.in(PhraseWords.DETERMINERS) && !item.named() && !row.at(i - 1).in(PhraseWords.TRAILING); // "voor het dorp een school"
      boolean frozen = !item.named() && (item.is("in") && row.at(i + 1).in(PhraseWords.FROZEN) || item.is("ter") && (row.at(i + 1).in(SumNouns.AMOUNTS) || row.at(i + 1).is("beschikking"))); // "sigaretten in beslag genomen"
      boolean particle = i > first && item.in(PhraseWords.PARTICLES) && i + 1 >= limit - 1 && !row.at(i + 1).word(); // "keurde een lening aan Kenia goed."
      boolean place = item.is("te") && i > first && row.at(i + 1).capital(); // "het depot te Lviv"
      boolean bee = item.is("bij") && i > first && row.at(i - 1).lower().endsWith("e") && (!row.at(i + 1).word() || Verbs.finite(row.at(i + 1).lower())); // "voor de wilde bij is 3 miljoen betaald"
      boolean word = place || bee || item.word() && !anew && !frozen && !particle && (item.named() || (!item.in(PhraseWords.ENDS) && !isVerb(view, row, i)));
      if (!(word || list || (item.in(QUOTES) && i + 1 < limit))) {
        break;
      }
      i++;
    }
    return i;
  }

  /** A hyphen behind a word, in place of a noun that follows later: "jeugd- en ouderenzorg". */
  private static boolean hyphened(Row row, int i) {
    boolean glued = row.at(i).is("-") && row.at(i - 1).word() && row.at(i - 1).range().end() == row.at(i).range().start();
    return glued && (row.at(i + 1).is("en") || row.at(i + 1).is("of") || row.at(i + 1).is(",")) && row.at(i + 2).word();
  }

  /** A mark comes before the one that closes the quotation. */
  private static boolean torn(Row row, int quote, int limit) {
    for (int i = quote + 1; i < limit; i++) {
      if (!row.at(i).word()) {
        return !row.at(i).in(QUOTES);
      }
    }
    return false;
  }

  static Optional<Range> trimmed(Row row, int first, int end) {
    int last = end;
    boolean bee = last - 3 >= first && row.at(last - 1).is("bij") && row.at(last - 2).lower().endsWith("e") && row.at(last - 3).in(PhraseWords.DETERMINERS);
    while (last > first && !bee && (row.at(last - 1).in(PhraseWords.TRAILING) || !row.at(last - 1).word())) {
      last--;
    }
    return last > first ? Optional.of(row.range(first, last)) : Optional.empty();
  }

  /** "daarbovenop", "hieronder", "waarmee". */
  private static boolean isPronominal(String word) {
    boolean points = word.startsWith("daar") || word.startsWith("hier") || word.startsWith("waar");
    return points && PhraseWords.PRONOMINAL.contains(word.substring(4));
  }

  /** "de kosten | voor de eerste drie jaar": where the time begins for which something is told; the start where the phrase is nothing else. */
  private static int beforeTime(Row row, int first, int end) {
    for (int i = first + 1; i < end - 1; i++) {
      if (row.at(i).is("voor")) {
        return isTime(row, first, i) || !isTime(row, i + 1, end) ? first : i;
      }
    }
    return first;
  }

  /** "voor de komende vijf jaar", "voor heel 2026". */
  private static boolean isTime(Row row, int first, int end) {
    for (int i = first; i < end && !row.at(i).is("van") && !row.at(i).is("in"); i++) {
      if (row.at(i).is("onbepaalde") && row.at(i + 1).is("tijd") || row.at(i).in(PhraseWords.TIMES) && !(row.at(i).capital() && i > first)) {
        return true;
      }
    }
    return end - first <= 1 && row.at(end).kind() == Row.Kind.WHEN && row.at(first).in(OF_TIME);
  }

  /** "internet, drinkwater en elektriciteit": one or two words and then another comma or "en". */
  private static boolean enumerates(Row row, int comma, int limit) {
    for (int i = comma + 1; i < Math.min(limit, comma + 5); i++) {
      if (row.at(i).is("en") || row.at(i).is("of")) {
        return i > comma + 1 && row.at(i + 1).word();
      }
      if (row.at(i).is(",")) {
        return i > comma + 1 && enumerates(row, i, limit);
      }
      if (!row.at(i).word() || row.at(i).in(PhraseWords.ENDS) || Verbs.finite(row.at(i).lower())) {
        return false;
      }
    }
    return false;
  }

  /** A finite verb, a wording of a stage, or a participle that closes the clause. */
  static boolean isVerb(View view, Row row, int i) {
    Row.Item item = row.at(i);
    if ((item.is("wilde") || item.is("wilden")) && !item.named() && !row.at(i - 1).in(PhraseWords.DETERMINERS) && !row.at(i - 1).in(SumNouns.PREPOSITIONS)) {
      return true; // "voor een fonds wilde bestemmen", not "voor wilde dieren"
    }
    if (Verbs.finite(item.lower()) || SumVerbs.contains(item.lower())) {
      boolean noun = item.in(ALSO_NOUNS) && !row.at(i - 1).is("ik") && !row.at(i + 1).is("ik"); // "3 miljoen aan handel"
      boolean costs = item.is("kosten") && (row.at(i - 1).in(PhraseWords.POINTERS) || row.at(i - 1).lower().endsWith("e")); // "van die kosten"
      return !row.at(i - 1).in(PhraseWords.DETERMINERS) && !noun && !costs;
    }
    if (SumVerbs.inverted(row, i) || isParticiple(item.lower()) && row.at(i + 1).capital() && !row.at(i - 1).in(PhraseWords.TRAILING)) {
      return true; // "verwacht Rijkswaterstaat"
    }
    if (item.capital()) {
      return false; // "Gelderland"
    }
    boolean cue = isVerbal(item.lower()) && view.cues("flow-type", item.range()).stream().anyMatch(hit -> STAGES.contains(hit.concept().name()));
    Row.Item next = row.at(i + 1);
    boolean closes = !next.word() || Verbs.finite(next.lower()) || next.in(PhraseWords.TRAILING) || next.is("door");
    return cue || (closes && (isParticiple(item.lower()) || item.in(PhraseWords.STRONG)));
  }

  private static boolean isVerbal(String word) {
    return (word.endsWith("d") || word.endsWith("t") || word.endsWith("en")) && !word.endsWith("budget");
  }

  static boolean isParticiple(String word) {
    return NumberStops.isParticiple(word);
  }
}

package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/** Phrases around a sum that a preposition says to be its purpose: "voor X", "aan X", "om X te doen". */
final class PurposePhrases {

  static final Set<String> FOR = Set.of("voor", "behoeve", "gunste", "bate", "dienste");
  static final Set<String> TO = Set.of("aan", "via", "richting");

  static final Set<String> STOPS = Set.of("die", "dat", "waarvan", "waarmee", "waarvoor", "waarbij", "omdat", "zodat", "waarin", "waardoor", "terwijl", ";", ":");
  private static final Set<String> RELATIVES = Set.of("die", "dat");
  private static final Set<String> ANDS = Set.of("en", "maar", "of");
  private static final Set<String> GOVERNORS = Set.of("uit", "op", "van", "via", "bij", "door", "met", "naar", "aan", "binnen", "vanuit", "in");
  private static final Set<String> PREPOSITIONS = Set.of(
          "uit", "op", "van", "via", "bij", "door", "met", "naar", "aan", "binnen", "vanuit", "in", "voor", "over", "tussen");
  private static final Set<String> SMALL = Set.of(
          "de", "het", "een", "uit", "op", "van", "via", "bij", "door", "met", "naar", "aan", "binnen", "vanuit", "in", "voor", "en", "of", "die",
          "dat");
  private static final Set<String> THESE = Set.of("deze", "dit", "die", "dat", "beide");
  private static final Set<String> POINTING = Set.of("dat", "dit", "deze", "die", "zich");
  private static final Set<String> ADVERBS = Set.of(
          "omdat", "die", "dat", "zodat", "doordat", "terwijl", "indien", "als", "waarbij", "hoewel", "nu", "daarnaast", "ook", "tevens", "verder",
          "voorts", "tot", "daarbovenop", "bovendien", "inmiddels", "alleen");
  private static final Set<String> CIRCUMSTANCES =
      Set.of("na", "door", "naast", "ondanks", "zonder", "dankzij", "behalve", "vanwege", "wegens", "tijdens", "sinds");
  private static final Set<String> PARTLY = Set.of("o.a", "mede", "vooral", "deels", "bijvoorbeeld", "bijv");
  private static final List<String> INSTRUMENTS = List.of("uitkering", "subsidie", "regeling", "subsidieregeling", "voorschot", "begrotingssteun", "bijdrageregeling");
  private static final Endings GIVEN_AS = new Endings(List.of("tegemoetkoming", "vergoeding", "bijdrage", "compensatie", "subsidie", "toeslag", "uitkering", "voorschot", "lening", "toelage"));
  private static final Set<String> NO_AIMS = Set.of("beschikking", "hoogte", "uitvoering", "gelegenheid", "grootte", "plaatse", "attentie");
  private static final Set<String> FRAMES = Set.of("in het kader", "ten aanzien", "met betrekking", "wat betreft", "op het gebied", "op het terrein", "binnen het kader");
  private static final Set<String> CONTRIBUTED = Set.of("bij", "bijgedragen");
  private static final Set<String> INVOLVED = Set.of("gemoeid");
  private static final Set<String> FORMS = Set.of("vormt", "vormen", "vormde", "vormden");
  private static final Set<String> THERE = Set.of("beschikbaar", "nodig");
  private static final Set<String> MEANS = Set.of("betekent", "betekenen", "betekende");
  private static final int SHORTEST = 4;
  private static final int MOST_OM = 16;

  private final View view;
  private final Row row;
  private final Sum sum;

  PurposePhrases(View view, Sum sum) {
    this.view = view;
    this.row = sum.row();
    this.sum = sum;
  }

  /** The first phrase behind the sum that one of some prepositions governs. */
  Optional<Range> after(Set<String> prepositions) {
    int start = sum.at() + 1;
    boolean adverbial = row.at(sum.clause()).in(CIRCUMSTANCES) && !sum.verbBefore();
    for (int i = row.at(start).is("die") || row.at(start).is("dat") ? start + 1 : start; i < sum.next(); i++) {
      if (adverbial && SumVerbs.at(row, i)) {
        return Optional.empty(); // "Na een verbouwing van 3 miljoen is het museum weer open voor publiek"
      }
      Row.Item item = row.at(i);
      if (item.in(STOPS) || (item.in(ANDS) && (Verbs.finite(row.at(i + 1).lower()) || row.at(i + 1).is("om")))) {
        return Optional.empty();
      }
      if (item.in(FORMS)) {
        return Optional.empty(); // "Een fonds van 3 miljoen vormt voor X geen aanleiding"
      }
      if (item.named()) {
        continue;
      }
      if (item.is("om") && prepositions == FOR) {
        Optional<Range> infinitive = infinitive(i, sum.next());
        if (infinitive.isPresent()) {
          return infinitive;
        }
      }
      boolean meant = (Phrases.isParticiple(row.at(i - 2).lower()) || row.at(i - 2).in(THERE)) && !row.at(i - 3).is("niet"); // "waarvan 3 miljoen bedoeld is voor X", "3 miljoen die beschikbaar is voor X"
      boolean predicate = !meant && !row.at(i - 2).is("kwijt") && (row.at(i - 1).is("is") || row.at(i - 1).is("zijn")) || partly(i - 1);
      if ((item.in(prepositions) || prepositions == FOR && aim(i)) && !predicate && !nested(i, start)) {
        Optional<Range> phrase = governed(i, sum.next());
        if (phrase.isPresent() && row.at(row.from(phrase.get().end())).in(MEANS)) {
          return Optional.empty(); // "wat de lening van 3 miljoen voor de begroting betekent"
        }
        if (phrase.isPresent()) {
          return phrase;
        }
      }
    }
    return Optional.empty();
  }

  /** "ter compensatie van de tekorten", not "ter waarde van", "ter beschikking". */
  private boolean aim(int i) {
    return row.at(i).is("ter") && row.at(i + 2).is("van") && row.at(i + 1).lower().length() > SHORTEST && !row.at(i + 1).in(SumNouns.AMOUNTS) && !row.at(i + 1).in(NO_AIMS);
  }

  /** "onder meer voor X", "mede voor X": what only some of the sum is for. */
  private boolean partly(int before) {
    boolean two = row.at(before - 1).is("onder") && (row.at(before).is("meer") || row.at(before).is("andere"));
    return two || row.at(before).in(PARTLY);
  }

  /** Whether a preposition belongs to a noun that another one governs, or to the subject: "uit de begroting voor X", "De onderstand voor X bedraagt". */
  private boolean nested(int preposition, int floor) {
    if (!row.at(preposition).is("voor") && (row.at(preposition).in(FOR) || aim(preposition))) {
      return false;
    }
    int i = preposition - 1;
    while (i >= floor && row.at(i).word() && !row.at(i).in(SMALL) && !Phrases.isVerb(view, row, i)) {
      i--;
    }
    if (i == preposition - 1 && !row.at(i).in(PhraseWords.DETERMINERS)) {
      return false;
    }
    if (i < floor) {
      return floor == sum.clause() && !row.at(floor).in(ADVERBS);
    }
    boolean article = row.at(i).in(PhraseWords.DETERMINERS);
    boolean receiver = row.at(i).is("aan") && row.at(preposition - 1).capital(); // "3 miljoen aan UNICEF voor noodhulp"
    return (article && (i == sum.clause() || row.at(i - 1).in(PREPOSITIONS))) || (!article && !receiver && row.at(i).in(GOVERNORS));
  }

  /** "voor X", "ten behoeve van X". */
  private Optional<Range> governed(int preposition, int limit) {
    boolean two = !row.at(preposition).is("voor") && row.at(preposition).in(FOR);
    if (row.at(preposition + 2).is("procent") || row.at(preposition + 2).is("%")) {
      return Optional.empty(); // "voor 90 procent"
    }
    int first = two ? preposition + 2 : preposition + 1;
    boolean these = row.at(first).in(THESE) && row.at(first + 1).kind() == Row.Kind.WORD && !Wholes.isHeap(row.at(first + 1).lower()) && !row.at(first + 1).lower().startsWith("doel"); // "voor deze studie"
    return Phrases.at(view, row, these ? first + 1 : first, limit).or(() -> counted(first, limit)).filter(range -> Phrases.telling(view, range));
  }

  /** "aan 1,5 miljoen vissers": the number is no word of the row. */
  private Optional<Range> counted(int first, int limit) {
    int start = row.at(first).range().start();
    return view.mentions(Quantity.class).stream()
        .filter(count -> count.range().start() == start && count.unit() == Quantity.Unit.COUNT)
        .flatMap(count -> count.thing().stream())
        .filter(thing -> row.from(thing.end()) <= limit)
        .findFirst();
  }

  /** "om de wachttijden te verkorten": from behind "om" to the verb. */
  private Optional<Range> infinitive(int om, int limit) {
    if (row.at(om + 1).in(POINTING) && row.at(om + 2).is("te")) {
      return Optional.empty();
    }
    for (int i = om + 1; i < Math.min(limit - 1, om + MOST_OM); i++) {
      if (row.at(i).is("te")) {
        return i > om + 1 && row.at(i + 1).word() ? Optional.of(row.range(om + 1, i + 2)) : Optional.empty();
      }
      if (!row.at(i).word() && !row.at(i).is(",")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Voor X is 3 miljoen ...", "... heeft ten behoeve van X 3 miljoen ...", "Om X te bereiken is 3 miljoen ...". */
  Optional<Range> before() {
    for (int i = sum.at() - 1; i >= sum.first(); i--) {
      if (row.at(i).named()) {
        continue;
      }
      if ((row.at(i).in(FOR) || aim(i) && !inside(i)) && !nested(i, sum.clause()) && !ofNoun(i)) {
        Optional<Range> phrase = governed(i, sum.at());
        if (phrase.isPresent()) {
          return phrase.filter(range -> !related(row.from(range.end())));
        }
      }
      if (row.at(i).is("om") && i == sum.clause()) {
        return infinitive(i, sum.at());
      }
    }
    return Optional.empty();
  }

  /** "De renovatie van de loods die voor de club in beeld is, kost 3 miljoen": what a relative clause tells of a noun that is no money. */
  private boolean ofNoun(int preposition) {
    int opens = preposition - 1;
    while (opens > sum.first() && row.at(opens).word() && !row.at(opens).in(RELATIVES) && !SumVerbs.at(row, opens)) {
      opens--;
    }
    int noun = row.at(opens - 1).is(",") ? opens - 2 : opens - 1;
    if (!row.at(opens).in(RELATIVES) || noun < sum.first() || !row.at(noun).word() || Wholes.isHeap(row.at(noun).lower()) || SumReckoning.costs(row.at(noun).lower())) {
      return false;
    }
    return SumSubject.told(row, preposition, sum.at());
  }

  /** "Voor de aanschaf van netten ter bescherming van X": the aim of what the sum is for. */
  private boolean inside(int aim) {
    for (int i = aim - 1; i >= sum.first() && row.at(i).word() && !SumVerbs.at(row, i); i--) {
      if (row.at(i).is("voor")) {
        return true;
      }
    }
    return false;
  }

  /** "de voor X gereserveerde 3 miljoen": what stands before a participle that is the sum's own. */
  Optional<Range> attributed() {
    int participle = sum.at() - 1;
    while (participle > sum.first() && row.at(participle).in(SumHead.HOW_MUCH)) {
      participle--;
    }
    if (!Phrases.isInflected(row.at(participle).lower()) || row.at(participle).capital()) {
      return Optional.empty();
    }
    int end = participle;
    for (int i = participle - 2; i > sum.clause(); i--) {
      if (row.at(i).is("voor") && !row.at(i).named()) {
        return Phrases.at(view, row, i + 1, participle).filter(range -> row.from(range.end()) == end && Phrases.telling(view, range));
      }
      if (SumVerbs.at(row, i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether the sum stands in a relative clause that an item opens: "voor bedrijven die 3 miljoen winst maken". */
  private boolean related(int next) {
    return row.at(next).in(SumSubject.WHO) && !sum.verbBefore(next);
  }

  Optional<Range> left(String preposition) {
    for (int i = sum.at() - 1; i >= sum.first(); i--) {
      if (row.at(i).is(preposition) && !row.at(i).named() && !nested(i, sum.clause())) {
        Optional<Range> phrase = Phrases.at(view, row, i + 1, sum.at()).filter(range -> Phrases.telling(view, range));
        if (phrase.isPresent()) {
          return phrase;
        }
      }
    }
    return Optional.empty();
  }

  /** "waarvan 3 miljoen in krimpgebieden", "waarvan 3 miljoen in de vorm van leningen". */
  Optional<Range> partIn() {
    boolean part = row.at(sum.clause()).is("waarvan") && (row.at(sum.at() + 1).is("in") || row.at(sum.at() + 1).is("op")) && !row.at(sum.at() + 2).in(SumHead.FIXED); // not "op grond van X"
    int first = row.at(sum.at() + 3).is("vorm") && row.at(sum.at() + 4).is("van") ? sum.at() + 5 : sum.at() + 2;
    return part && row.at(sum.at() + 2).kind() == Row.Kind.WORD ? Phrases.at(view, row, first, sum.next()) : Optional.empty();
  }

  /** "In het kader van X is 3 miljoen toegezegd", "Wat X betreft": what it is said to be about, where nothing else is. */
  Optional<Range> framed() {
    for (int i = sum.clause(); i < sum.next(); i++) {
      int next = FRAMES.contains(row.at(i).lower() + " " + row.at(i + 1).lower()) ? i + 2 : FRAMES.contains(row.at(i).lower() + " " + row.at(i + 1).lower() + " " + row.at(i + 2).lower()) ? i + 3 : -1;
      int of = next > 0 && (row.at(next).is("van") || row.at(next).is("tot")) ? next + 1 : next;
      if (next > 0) {
        return Phrases.at(view, row, of, i < sum.at() ? sum.at() : sum.next()).filter(range -> Phrases.telling(view, range));
      }
    }
    boolean about = row.at(sum.clause()).is("over") && sum.verbBefore();
    return about ? Phrases.at(view, row, sum.clause() + 1, sum.at()).filter(range -> Phrases.telling(view, range) && SumVerbs.at(row, row.from(range.end()))) : Optional.empty();
  }

  /** "draagt 3 miljoen bij in de kosten van X", "heeft 3 miljoen bijgedragen in het tekort": what is shared in. */
  Optional<Range> shared() {
    for (int i = sum.at() + 1; i + 1 < sum.next(); i++) {
      if (row.at(i).in(CONTRIBUTED) && row.at(i + 1).is("in") && row.at(i + 2).in(SumSubject.DEFINITE)) {
        return Phrases.at(view, row, i + 2, sum.next()).flatMap(range -> MoneyWords.stripped(view, row, range));
      }
    }
    return Optional.empty();
  }

  /** "ontvangt 3 miljoen via een specifieke uitkering": in what form it is given. */
  Optional<Range> instrument() {
    for (int i = sum.at() + 1; i < sum.next(); i++) {
      if (row.at(i).is("via") && row.at(i + 1).in(PhraseWords.DETERMINERS)) {
        return Phrases.at(view, row, i + 1, sum.next()).filter(range -> INSTRUMENTS.stream().anyMatch(view.lower(range)::endsWith));
      }
    }
    return Optional.empty();
  }

  /** "kan 600 euro krijgen als tegemoetkoming in de huur": what the sum is given as. */
  Optional<Range> givenAs() {
    int as = row.at(sum.at() + 1).is("als") ? sum.at() + 1 : sum.at() + 2;
    boolean closed = as == sum.at() + 1 || row.at(sum.at() + 1).lower().endsWith("en");
    int noun = row.at(as + 1).is("een") ? as + 2 : as + 1;
    return closed && as < sum.next() && row.at(as).is("als") && GIVEN_AS.end(row.at(noun).lower()) ? Phrases.at(view, row, as + 1, sum.next()) : Optional.empty();
  }

  /** "Aan het fonds, dat X beheert, is 3 miljoen betaald": the phrase before the relative clause. */
  Optional<Range> resumed() {
    List<Clause> clauses = view.clauses();
    int mine = clauses.indexOf(view.clauseOf(sum.range()));
    boolean relative = mine > 1 && clauses.get(mine - 1).opener() == Clause.Opener.SUBORDINATE && SumVerbs.at(row, sum.clause());
    if (!relative) {
      return Optional.empty();
    }
    int first = row.from(clauses.get(mine - 2).range().start());
    boolean with = row.at(first).is("met") && sum.has(sum.clause(), sum.end(), INVOLVED); // "Met de verlaging, die in 2026 ingaat, is 3 miljoen gemoeid"
    boolean governed = row.at(first).is("aan") || row.at(first).in(FOR) || row.at(first).is("via") || with;
    return governed ? Phrases.at(view, row, first + 1, row.from(clauses.get(mine - 2).range().end() - 1) + 1).filter(range -> Phrases.telling(view, range)) : Optional.empty();
  }
}

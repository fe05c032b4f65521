package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** What a sum is put into, cut from, taken from or had for each of. */
final class PurposePlaces {

  private static final Set<String> POTS = Set.of("in", "binnen", "via");
  private static final Set<String> AT_HAND = Set.of("beschikbaar");
  private static final Set<String> SET = Set.of("gesteld", "stelt", "stelde", "stellen", "stelden");
  private static final List<String> POT_NOUNS = List.of("fonds", "faciliteit", "envelop", "programma", "enveloppe", "impuls");
  private static final Set<String> PUTS = Set.of("steek", "steekt", "steken", "stak", "staken", "gestoken", "stort", "storten", "stortte", "stortten", "gestort");
  private static final Set<String> OWN = Set.of("haar", "zijn", "hun");
  /** "naar voren gehaald": when, not what for. */
  private static final Set<String> FORTH = Set.of("voren", "achteren", "boven", "beneden", "buiten");
  private static final Set<String> PAYMENTS = Set.of("storting", "stortingen", "kapitaalstorting", "kapitaalstortingen", "inleg");
  private static final Set<String> CHANGES = Set.of("met", "van", "tot");

  /** Who gets money by a standing rule, all of them. */
  private static final List<String> ALL = List.of("gemeenten", "scholen", "provincies", "corporaties", "instellingen", "ziekenhuizen");

  private final View view;
  private final Row row;
  private final Sum sum;
  private final PurposePhrases phrases;

  PurposePlaces(View view, Sum sum, PurposePhrases phrases) {
    this.view = view;
    this.row = sum.row();
    this.sum = sum;
    this.phrases = phrases;
  }

  /** "investeert 3 miljoen in X", "bezuinigt 3 miljoen op X", "gaat 3 miljoen naar X". */
  Optional<Range> into(boolean cut) {
    boolean invests = puts() || said("ntensive");
    boolean goes = said("gaat") || said("gaan") || said("overgeheveld") || said("overhevel") || said("hevelt") || said("overgeboekt") || said("vloei");
    for (int i = sum.at() + 1; i < sum.next(); i++) {
      if (row.at(i).in(PurposePhrases.STOPS) || row.at(i).is("en") && row.at(i + 1).in(SumNouns.ARTICLES)) {
        break;
      }
      boolean to = i == sum.at() + 1 && row.at(i).is("naar") && row.at(i + 1).word() && !row.at(i + 1).in(FORTH) && !row.at(sum.at() - 1).in(CHANGES); // "3 miljoen naar X"
      boolean wanted = to || (invests && row.at(i).is("in")) || (cut && row.at(i).is("op")) || (goes && row.at(i).is("naar"));
      int that = row.at(i + 1).in(SumSubject.WHO) && row.at(i + 2).is("van") ? i + 3 : i + 1; // "overgeheveld naar die van Buitenlandse Zaken"
      Optional<Range> phrase = wanted && !row.at(i).named() ? Phrases.at(view, row, that, sum.next()) : Optional.empty();
      if (phrase.isPresent()) {
        return phrase;
      }
    }
    return invests ? phrases.left("in") : Optional.empty();
  }

  /** "waarvan de tuinbouw 3 miljoen voor haar rekening nam": whose part it is. */
  Optional<Range> accounted() {
    int account = sum.at() + 1;
    boolean own = row.at(account).is("voor") && row.at(account + 1).in(OWN) && row.at(account + 2).is("rekening");
    return own && row.at(sum.clause()).is("waarvan") ? Phrases.at(view, row, sum.clause() + 1, sum.at()).filter(range -> row.from(range.end()) == sum.at()) : Optional.empty();
  }

  /** Verbs of putting money into something; "een storting van 3 miljoen in het fonds". */
  boolean puts() {
    int noun = row.at(sum.at() + 1).is("in") ? SumHead.of(sum) : -1;
    return said("nvest") || sum.has(sum.clause(), sum.end(), PUTS) || noun >= 0 && row.at(noun).in(PAYMENTS);
  }

  /** The fund or programme that the sum comes from: "uit het Klimaatfonds". */
  Optional<Range> pot() {
    for (int i = sum.next() - 1; i >= sum.first(); i--) {
      boolean source = (row.at(i).is("uit") || row.at(i).is("vanuit")) && sum.has(sum.clause(), sum.end(), AT_HAND) && !sum.has(sum.clause(), sum.end(), SET); // "Uit het fonds is 3 miljoen beschikbaar"
      boolean pot = i < sum.at() ? row.at(i).in(POTS) || source : row.at(i).is("in");
      if (i != sum.at() && pot && !row.at(i).named()) {
        Optional<Range> phrase = Phrases.at(view, row, i + 1, i < sum.at() ? sum.at() : sum.next()).filter(this::isPot);
        if (phrase.isPresent()) {
          return phrase;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isPot(Range phrase) {
    String words = view.lower(phrase);
    return !words.contains("regeer") && POT_NOUNS.stream().anyMatch(words::contains);
  }

  /** "Van het huisvestingsbudget is 3 miljoen verplicht": what the sum is taken from, unless that only is a word for money. */
  Optional<Range> taken() {
    for (int i = sum.clause(); i < sum.at(); i++) {
      boolean begins = i == sum.clause() || row.at(i - 1).kind() == Row.Kind.WHEN || SumVerbs.at(row, i - 1);
      if (begins && (row.at(i).is("van") || i == sum.clause() && row.at(i).is("uit")) && row.at(i + 1).in(SumSubject.DEFINITE) && !row.at(i).named()) {
        return Phrases.at(view, row, i + 1, sum.at()).filter(range -> Phrases.telling(view, range) && !MoneyWords.heap(view.lower(range)));
      }
    }
    return Optional.empty();
  }

  /** "Gemeenten krijgen 3.000 euro per plek": towns and schools all get it, and what it is for is the place. */
  Optional<Range> eachOne() {
    boolean towns = row.at(sum.clause()).capital() && ALL.stream().anyMatch(row.at(sum.clause()).lower()::endsWith);
    return towns && row.at(sum.at() + 1).is("per") ? each() : Optional.empty();
  }

  /** "3.000 euro per leerling"; "per jaar" is no purpose. */
  Optional<Range> each() {
    boolean per = row.at(sum.at() + 1).is("per") && sum.at() + 2 < sum.next();
    if (!per && row.at(sum.clause()).is("per")) {
      return Phrases.at(view, row, sum.clause() + 1, sum.at()); // "Per woning is 3.000 euro beschikbaar"
    }
    return per ? Phrases.at(view, row, sum.at() + 2, Math.min(sum.next(), sum.at() + 5)).map(this::withoutVerb) : Optional.empty();
  }

  /** "kan 3.000 euro per schip aanvragen": the verb that closes the clause is no part of it. */
  private Range withoutVerb(Range phrase) {
    int next = SumRateUnit.at(view, row, sum.at() + 1).next();
    int last = row.from(phrase.end() - 1);
    return next == last && row.at(last).lower().endsWith("en") && !row.at(last + 1).word() && next > row.from(phrase.start()) ? row.range(row.from(phrase.start()), last) : phrase;
  }

  /** "om de drempel te verlagen van 5 miljoen naar 3 miljoen". */
  Optional<Range> toRaise() {
    for (int i = sum.at() - 1; i >= sum.clause(); i--) {
      if (row.at(i).is("om")) {
        return Phrases.at(view, row, i + 1, sum.at());
      }
    }
    return Optional.empty();
  }

  boolean said(String stem) {
    for (int i = sum.clause(); i < sum.end(); i++) {
      if (row.at(i).lower().contains(stem)) {
        return true;
      }
    }
    return false;
  }

  /** "Om de begroting te sluiten wordt op subsidies 3 miljoen bezuinigd". */
  Optional<Range> cut() {
    for (int i = sum.at() - 1; i >= sum.first(); i--) {
      boolean free = i == sum.clause() || !row.at(i - 1).word() || SumVerbs.at(row, i - 1);
      if (row.at(i).is("op") && !row.at(i).named() && free) {
        return Phrases.at(view, row, i + 1, sum.at()).filter(range -> !view.lower(range).startsWith("begroting"));
      }
    }
    return Optional.empty();
  }
}

package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Money;
import nl.kamergraaf.text.Range;

/** For each of what the numbers of a sentence hold: "3 miljoen per jaar", "jaarlijks 300 meldingen", "€ 50 per huishouden", "12 per 100.000 inwoners". */
final class SumRates {

  /** @param period a concept of the rate-period scheme; unit the words behind "per" */
  record Rate(Optional<String> period, Optional<Range> unit) {
    static final Rate NONE = new Rate(Optional.empty(), Optional.empty());

    private Rate and(Rate other) {
      return new Rate(period.or(other::period), unit.or(other::unit));
    }

    private boolean isNone() {
      return period.isEmpty() && unit.isEmpty();
    }
  }

  private static final String PER = "per";
  /** In items: from a number to the "per" behind it. */
  private static final int FAR = 5;
  private static final int MOST = 4;

  private final View view;
  private final List<Sum> sums;
  private final List<Hit.OfConcept> cues;
  private final boolean pers;

  /** Of each number; both levels of a change hold for each of what one of them says: "van 60 naar 48 dollar per vat". */
  static List<Rate> of(View view, List<Sum> sums, String[] changes) {
    SumRates rates = new SumRates(view, sums);
    List<Rate> all = new ArrayList<>(changes.length);
    for (int i = 0; i < changes.length; i++) {
      all.add(rates.of(i));
      if (i > 0 && SumChanges.AFTER.equals(changes[i]) && SumChanges.BEFORE.equals(changes[i - 1])) {
        Rate both = all.get(i).and(all.get(i - 1));
        all.set(i - 1, both);
        all.set(i, both);
      }
    }
    return all;
  }

  private SumRates(View view, List<Sum> sums) {
    this.view = view;
    this.sums = sums;
    this.cues = view.cues("rate-period").stream().filter(hit -> !hit.noun()).toList();
    this.pers = view.wordTable().mayHave(SumRateUnit.PERS);
  }

  private Rate of(int index) {
    if (cues.isEmpty() && !pers) {
      return Rate.NONE;
    }
    Sum sum = sums.get(index);
    Rate rate = pers ? behind(index).and(before(index)) : Rate.NONE;
    return rate.period().isPresent() ? rate : rate.and(new Rate(adverb(index), Optional.empty()));
  }

  private Rate behind(int index) {
    int per = perBehind(index);
    return per < 0 ? Rate.NONE : from(sums.get(index), per);
  }

  /** Index of the "per" behind a number and its noun; -1 where none belongs to it. */
  private int perBehind(int index) {
    Sum sum = sums.get(index);
    Row row = sum.row();
    int next = Measures.behind(sum);
    int limit = Math.min(index + 1 < sums.size() ? sums.get(index + 1).at() : row.size(), next + FAR);
    for (int i = next; i < limit; i++) {
      if (row.at(i).is(PER)) {
        return i;
      }
      int each = i == next && sum.figure() instanceof Money ? SumRateUnit.each(row, i) : -1;
      if (each > 0) {
        return each; // "€ 400 voor elk gezin"
      }
      boolean on = row.at(i).word() && (!row.at(i).in(SumNouns.PREPOSITIONS) || row.at(i).is("aan")) && !SumVerbs.at(row, i) && !row.at(i).in(MeasureWords.STOPS);
      if (!on) {
        return -1;
      }
    }
    return -1;
  }

  /** What one "per" says, and another right behind it: "per kind per maand". */
  private Rate from(Sum sum, int per) {
    SumRateUnit one = SumRateUnit.at(view, sum.row(), per);
    boolean carried = sum.row().at(per + 1).in(MeasureWords.CARRIERS) && !(sum.figure() instanceof Money && per == sum.at() + 1);
    if (carried) {
      return Rate.NONE;
    }
    Rate rate = one.rate();
    return !rate.isNone() && sum.row().at(one.next()).is(PER) ? rate.and(SumRateUnit.at(view, sum.row(), one.next()).rate()) : rate;
  }

  /** "per huishouden € 50", "Per jaar kost dit 3 miljoen". */
  private Rate before(int index) {
    Sum sum = sums.get(index);
    Row row = sum.row();
    int tie = Measures.tie(sum);
    boolean first = index == 0 || sums.get(index - 1).clause() != sum.clause();
    for (int i = tie; i >= sum.clause() && (first || i > sums.get(index - 1).at()); i--) {
      if (row.at(i).is(PER)) {
        if (!first && perBehind(index - 1) == i) {
          return Rate.NONE; // "2 agenten per team 75% van hun tijd": of those before it
        }
        SumRateUnit unit = SumRateUnit.at(view, row, i);
        boolean beside = unit.next() > tie && unit.next() <= sum.at();
        boolean opens = first && i == sum.clause() && free(row, unit.next(), sum);
        return beside || opens ? from(sum, i).and(earlier(row, sum.clause(), i)) : Rate.NONE;
      }
    }
    return Rate.NONE;
  }

  /** "per persoon per dag € 84": what stands right before one "per". */
  private Rate earlier(Row row, int first, int per) {
    for (int i = per - 2; i >= first && i > per - MOST; i--) {
      SumRateUnit unit = row.at(i).is(PER) ? SumRateUnit.at(view, row, i) : null;
      if (unit != null && unit.next() == per) {
        return unit.rate();
      }
    }
    return Rate.NONE;
  }

  /** Whether nothing from an item on governs the number but the verb: no comma, no "van". */
  private static boolean free(Row row, int from, Sum sum) {
    int tie = Measures.tie(sum);
    boolean free = !row.at(tie).in(MeasureWords.GOVERNS);
    for (int i = from; i < sum.at() && free; i++) {
      free = row.at(i).word() && !row.at(i).is(PER);
    }
    return free;
  }

  private Optional<String> adverb(int index) {
    Sum sum = sums.get(index);
    for (Hit.OfConcept hit : cues) {
      int at = sum.row().from(hit.range().start());
      int last = sum.row().from(hit.range().end() - 1);
      boolean inside = at >= sum.clause() && last < sum.end();
      boolean own = !sum.row().at(at).is(PER) && inside && (last < sum.at() ? tied(index, at, last) : following(index, at, last));
      if (own) {
        return Optional.of(hit.concept().name());
      }
    }
    return Optional.empty();
  }

  /** "jaarlijks 3 miljoen", "structureel oplopend tot 3 miljoen", "een jaarlijkse bijdrage van 3 miljoen", "Jaarlijks worden 300 boetes opgelegd". */
  private boolean tied(int index, int at, int last) {
    Sum sum = sums.get(index);
    Row row = sum.row();
    if (index > 0 && at < sums.get(index - 1).at()) {
      return shared(index, at, last);
    }
    if (beside(sum, last)) {
      return true;
    }
    String word = row.at(last).lower();
    if (word.endsWith("se") || word.endsWith("le")) {
      return attribute(sum, last);
    }
    boolean adverb = !row.at(at - 1).in(SumNouns.ARTICLES) && !word.equals("structureel");
    boolean once = sum.has(last, sum.at(), MeasureWords.ONCE);
    return adverb && !once && free(row, last + 1, sum);
  }

  private static boolean beside(Sum sum, int last) {
    Row row = sum.row();
    boolean beside = true;
    for (int i = last + 1; i < sum.at() && beside; i++) {
      beside = row.at(i).in(MeasureWords.BETWEEN) || row.at(i).in(MeasureWords.TIED) || row.at(i).is("totaal") || row.at(i).is("in") && row.at(i + 1).is("totaal");
    }
    return beside;
  }

  /** "een jaarlijkse bijdrage van 3 miljoen", "De jaarlijkse kosten bedragen 3 miljoen". */
  private static boolean attribute(Sum sum, int adjective) {
    Row row = sum.row();
    int tie = Measures.tie(sum);
    int noun = adjective + 1;
    while (noun < tie && row.at(noun).lower().endsWith("e") && noun < adjective + MOST && row.at(noun + 1).word() && !row.at(noun + 1).is("van")) {
      noun++;
    }
    if (row.at(tie).is("van") && tie == noun + 1) {
      return true;
    }
    boolean opens = adjective <= sum.clause() + 1;
    boolean verb = false;
    for (int i = noun + 1; i < sum.at() && opens; i++) {
      opens = row.at(i).word();
      verb |= row.at(i).in(MeasureWords.AMOUNTS);
    }
    return opens && verb && !row.at(tie).in(MeasureWords.GOVERNS);
  }

  /** "jaarlijks 3 miljoen voor kades en 4 miljoen voor sluizen". */
  private boolean shared(int index, int at, int last) {
    Sum sum = sums.get(index);
    Sum before = sums.get(index - 1);
    boolean list = sum.link() == Sum.Link.AND && before.clause() == sum.clause() && Measures.alike(before, sum) && (index == 1 || sums.get(index - 2).at() < at);
    boolean own = sum.has(before.at() + 1, sum.end(), MeasureWords.ONCE);
    for (int i = before.at() + 1; i < sum.next(); i++) {
      own |= sum.row().at(i).kind() == Row.Kind.WHEN;
    }
    return list && !own && beside(before, last);
  }

  /** "3 miljoen structureel", "3 miljoen vanaf 2027 structureel"; not what stands before the next number. */
  private boolean following(int index, int at, int last) {
    Sum sum = sums.get(index);
    Row row = sum.row();
    int next = Measures.behind(sum);
    while (next < at && (row.at(next).kind() == Row.Kind.WHEN || row.at(next).is("in") || row.at(next).is("vanaf") || row.at(next).is("extra"))) {
      next++;
    }
    boolean adjective = row.at(last).lower().endsWith("se") || row.at(last).lower().endsWith("le");
    boolean later = index + 1 < sums.size() && beside(sums.get(index + 1), last);
    return next == at && !adjective && !later;
  }
}

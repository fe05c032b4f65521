package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/**
 * What a sum is for, in words of its sentence. From the surest place to the least sure one: "voor X" behind the sum, before it, "aan
 * X", the noun that the sum stands with, the subject that it measures. What only points ("daarvoor", "deze regelingen") says nothing.
 */
final class Purposes {

  private static final Set<String> CLOSERS = Set.of("daarvoor", "hiervoor", "daartoe", "hiertoe");
  private static final Set<String> LOSSES =
      Set.of("tegenvaller", "tegenvallers", "meevaller", "meevallers", "tekort", "overschrijding", "onderuitputting", "besparing", "korting", "intensivering", "ombuiging", "taakstelling");
  private static final Set<String> CHANGES = Set.of("met", "van", "tot");
  private static final Set<String> POTS = Set.of("uit", "in", "vanuit", "binnen", "via");
  private static final List<String> POT_NOUNS = List.of("fonds", "faciliteit", "envelop", "programma", "enveloppe", "impuls");

  private final View view;
  private final Row row;
  private final Sum sum;
  private final Optional<String> flow;
  private final PurposePhrases phrases;

  private Purposes(View view, Sum sum, Optional<String> flow) {
    this.view = view;
    this.row = sum.row();
    this.sum = sum;
    this.phrases = new PurposePhrases(view, sum);
    this.flow = flow;
  }

  /** The purpose of a sum whose stage or kind is known. */
  static Optional<Range> of(View view, Sum sum, Optional<String> flow) {
    return new Purposes(view, sum, flow).find().flatMap(range -> Phrases.nominal(view, range));
  }

  private Optional<Range> find() {
    Optional<Tables.Cell> cell = view.story().tables().of(view, sum);
    if (cell.isPresent()) {
      return cell.get().label();
    }
    SumNouns nouns = new SumNouns(view, sum);
    SumSubject subject = new SumSubject(view, sum);
    SumObject object = new SumObject(view, sum);
    if (sum.link() == Sum.Link.COMPARED) {
      return phrases.after(PurposePhrases.FOR);
    }
    if (flow.filter("fine"::equals).isPresent()) {
      return nouns.called("fine");
    }
    if (sum.link() == Sum.Link.TO) {
      Optional<Sum> start = view.sums().stream().filter(other -> other.clause() == sum.clause() && other.isFirst()).findFirst();
      return start.flatMap(other -> of(view, other, flow));
    }
    if (risesFrom()) {
      return subject.subject().or(this::toRaise).or(nouns::head);
    }
    if (flow.filter("trade-value"::equals).isPresent()) {
      Optional<Range> valued = nouns.valued();
      if (valued.isPresent()) {
        return valued;
      }
    }
    if (subject.changed()) {
      Optional<Range> changed = object.find().or(nouns::complement).or(nouns::helped).or(subject::behindVerb).or(subject::subject);
      if (changed.isPresent()) {
        return changed;
      }
    }
    if (row.at(sum.at() - 3).is("ter") && row.at(sum.at() - 2).in(SumNouns.AMOUNTS)) {
      Optional<Range> worth = Phrases.endingAt(view, row, row.at(sum.at() - 4).is(",") ? sum.at() - 5 : sum.at() - 4, sum.clause());
      if (worth.isPresent() && row.at(row.from(worth.get().start())).is("akkoord")) {
        return Phrases.at(view, row, row.from(worth.get().start()) + 2, sum.at());
      }
      if (worth.isPresent()) {
        return worth; // "een tranche militaire steun voor Kenia ter waarde van 3 miljoen"
      }
    }
    Optional<Range> topic = phrases.before();
    return partitive(topic.isPresent())
        .or(() -> enclosed() ? nouns.apposed() : Optional.empty())
        .or(() -> said("gestoken") || said("steekt") || said("gestort") || said("nvest") ? into() : Optional.empty())
        .or(() -> phrases.after(PurposePhrases.FOR))
        .or(nouns::apposed)
        .or(nouns::complement)
        .or(() -> topic)
        .or(subject::behindVerb)
        .or(() -> said("gemoeid") ? phrases.left("met") : Optional.empty())
        .or(this::into)
        .or(() -> subject.receives() ? each().or(() -> pointed() || unsaid() ? Optional.empty() : subject.subject()) : Optional.empty())
        .or(subject::total)
        .or(object::receiver)
        .or(object::helped)
        .or(() -> phrases.after(PurposePhrases.TO))
        .or(() -> nouns.beside().flatMap(range -> Phrases.nominal(view, range)))
        .or(() -> phrases.left("aan"))
        .or(nouns::head)
        .or(nouns::owner)
        .or(nouns::accompanied)
        .or(() -> flow.filter("cut"::equals).isPresent() ? phrases.left("op") : Optional.empty())
        .or(() -> pointed() || (subject.receives() && unsaid()) ? Optional.empty() : subject.subject())
        .or(nouns::antecedent)
        .or(this::pot)
        .or(this::each);
  }

  /** "30 miljoen aan humanitaire hulp": what the money is there as, unless the sentence begins with what it is for. */
  private Optional<Range> partitive(boolean topic) {
    Row.Item noun = row.at(sum.at() + 2);
    boolean plain = row.at(sum.at() + 1).is("aan") && noun.word() && !topic && !Character.isUpperCase(view.text().text().charAt(noun.range().start()));
    return plain ? Phrases.at(view, row, sum.at() + 2, sum.next()) : Optional.empty();
  }

  /** "De winst, 3 miljoen in 2024, gaat voor een kwart naar X": what follows the second comma speaks of the winst. */
  private boolean enclosed() {
    int next = sum.at() + 1;
    while (next < sum.next() && (row.at(next).kind() == Row.Kind.WHEN || row.at(next).is("in") || row.at(next).is("per") || row.at(next).is("jaar"))) {
      next++;
    }
    return row.at(sum.at() - 1).is(",") && row.at(next).is(",");
  }

  /** "om de drempel te verlagen van 5 miljoen naar 3 miljoen". */
  private Optional<Range> toRaise() {
    for (int i = sum.at() - 1; i >= sum.clause(); i--) {
      if (row.at(i).is("om")) {
        return Phrases.at(view, row, i + 1, sum.at());
      }
    }
    return Optional.empty();
  }

  /** "van 5 miljoen naar 6 miljoen". */
  private boolean risesFrom() {
    List<Sum> sums = view.sums();
    int mine = sums.indexOf(sum);
    return row.at(sum.at() - 1).is("van") && mine + 1 < sums.size() && sums.get(mine + 1).link() == Sum.Link.TO;
  }

  /** Whether nothing is said of getting the sum, as in "krijgt mogelijk 3 miljoen"; "krijgt opdrachten ter waarde van 3 miljoen" says enough. */
  private boolean unsaid() {
    return flow.isEmpty() && !row.at(sum.at() - 2).is("waarde");
  }

  /** "daarvoor" stands for what was named before. */
  private boolean pointed() {
    return sum.has(sum.clause(), sum.end(), CLOSERS);
  }

  /** "investeert 3 miljoen in X", "bezuinigt 3 miljoen op X", "gaat 3 miljoen naar X". */
  private Optional<Range> into() {
    boolean invests = said("nvest") || said("ntensive") || said("gestoken") || said("steekt") || said("gestort");
    boolean cuts = flow.filter("cut"::equals).isPresent();
    boolean goes = said("gaat") || said("gaan") || said("overgeheveld") || said("vloei");
    boolean within = row.at(sum.at() - 1).is("van") && row.at(sum.at() - 2).in(LOSSES); // "een tegenvaller van 3 miljoen op X"
    for (int i = sum.at() + 1; i < sum.next(); i++) {
      if (row.at(i).in(PurposePhrases.STOPS)) {
        break;
      }
      boolean to = i == sum.at() + 1 && row.at(i).is("naar") && row.at(i + 1).word() && !row.at(sum.at() - 1).in(CHANGES); // "3 miljoen naar X"
      boolean wanted = to || (within && i == sum.at() + 1 && row.at(i).is("op")) || (invests && row.at(i).is("in")) || (cuts && row.at(i).is("op")) || (goes && row.at(i).is("naar"));
      Optional<Range> phrase = wanted && !row.at(i).named() ? Phrases.at(view, row, i + 1, sum.next()) : Optional.empty();
      if (phrase.isPresent()) {
        return phrase;
      }
    }
    return invests ? phrases.left("in") : Optional.empty();
  }

  private boolean said(String stem) {
    for (int i = sum.clause(); i < sum.end(); i++) {
      if (row.at(i).lower().contains(stem)) {
        return true;
      }
    }
    return false;
  }

  /** The fund or programme that the sum comes from: "uit het Klimaatfonds". */
  private Optional<Range> pot() {
    for (int i = sum.next() - 1; i >= sum.first(); i--) {
      boolean pot = i < sum.at() ? row.at(i).in(POTS) : row.at(i).is("in");
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
    return POT_NOUNS.stream().anyMatch(words::contains);
  }

  /** "3.000 euro per leerling"; "per jaar" is no purpose. */
  private Optional<Range> each() {
    boolean per = row.at(sum.at() + 1).is("per") && sum.at() + 2 < sum.next();
    if (!per && row.at(sum.clause()).is("per")) {
      return Phrases.at(view, row, sum.clause() + 1, sum.at()); // "Per woning is 3.000 euro beschikbaar"
    }
    return per ? Phrases.at(view, row, sum.at() + 2, Math.min(sum.next(), sum.at() + 5)) : Optional.empty();
  }
}

package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Money;
import nl.kamergraaf.text.Range;

/**
 * The larger sum to which words point back: "waarvan 2 miljoen voor X", "Hiervan is 2 miljoen besteed", "Van dit bedrag gaat 2 miljoen naar X", "Van
 * het pakket is 2 miljoen bestemd", "De 2 miljoen is daarin begrepen". Where more than one sum may be meant, none is.
 */
final class PointedWholes {

  private static final Set<String> RELATIVE = Set.of("waarvan", "waaronder", "waarbinnen", "waaruit");
  private static final Set<String> PART_WORDS =
      Set.of("waarvan", "daarvan", "hiervan", "waaronder", "daarbinnen", "waarbinnen", "hierbinnen", "daaruit", "hieruit", "waaruit", "ervan");
  static final Set<String> OF_IT = Set.of("daarvan", "hiervan", "ervan");
  static final Set<String> OUT_OF = Set.of("van", "uit", "binnen");
  private static final Set<String> SAME = Set.of("totale", "hele", "gehele", "genoemde", "laatstgenoemde", "bovengenoemde", "volledige", "beschikbare", "gereserveerde", "laatste", "eerste", "eerstgenoemde", "extra", "toegezegde");
  private static final Set<String> LAST = Set.of("laatste", "laatstgenoemde", "laatstgenoemd");
  private static final Set<String> FIRST = Set.of("eerstgenoemde", "eerstgenoemd", "eerste");
  private static final Set<String> APART = Set.of("los", "afgezien", "naast", "in_plaats", "ongeacht");
  private static final Set<String> HELD = Set.of("begrepen", "inbegrepen", "meegerekend", "opgenomen", "verwerkt", "meegenomen", "verdisconteerd");
  private static final Set<String> IN_IT = Set.of("daarin", "hierin", "daarbij", "hierbij", "hieronder", "daaronder");
  /** Before "daarvan" these still take a part of the sum; any other noun is something that belongs to it: "de opbrengst daarvan". */
  static final Set<String> PARTS = Set.of("deel", "gedeelte", "helft", "derde", "kwart", "driekwart", "rest", "restant", "meerderheid", "leeuwendeel", "merendeel", "part", "vijfde", "tiende", "percentage", "gros");
  private static final int NEAR = 4;
  /** In sentences. */
  private static final int BACK = 3;

  private PointedWholes() {}

  static Optional<Range> of(View view, Sum part) {
    return pointed(view, part).or(() -> held(view, part));
  }

  private static Optional<Range> pointed(View view, Sum part) {
    Row row = part.row();
    if (row.at(part.at() + 1).in(OF_IT)) {
      return before(view, part, part.range().start(), 1).filter(sum -> Wholes.fits(sum, part.money())).map(Money::range); // "3 miljoen daarvan"
    }
    int own = pointer(view, part);
    if (own > 0) {
      return heaped(view, part, part.at() + 1, own);
    }
    for (int i = part.at() - 1; i >= part.clause() - apposed(row, part.clause()); i--) {
      Row.Item item = row.at(i);
      if (item.kind() == Row.Kind.SUM && (part.link() != Sum.Link.AND || part.verbBefore() || pointsAnew(part))) {
        return Optional.empty();
      }
      Optional<Range> same = CalledWholes.sameAim(view, part, i);
      if (same.isEmpty()) {
        same = CalledWholes.pot(view, part, i);
      }
      if (same.isPresent()) {
        return same;
      }
      int heap = belonging(view, row, i) ? 0 : heap(view, row, i);
      if (heap > 0) {
        Optional<Sum> beside = beside(view, i);
        return beside.isPresent() ? Wholes.saidSo(view, beside.get()) : heaped(view, part, i, heap); // "was 3 miljoen van dat bedrag toegekend en 2 miljoen uitbetaald"
      }
      boolean including = item.is("inclusief") && i >= part.at() - NEAR; // "12 miljoen, inclusief 2 miljoen voor X"
      if (including || item.in(PART_WORDS) && !row.at(i - 1).in(APART) && !belongs(view, row, i) && !ofShare(row, i)) {
        Optional<Money> whole = before(view, part, item.range().start(), 1);
        boolean beside = item.in(RELATIVE) && i == part.clause() && whole.filter(sum -> sum.range().start() >= view.range().start()).isPresent();
        return whole.filter(sum -> beside || Wholes.fits(sum, part.money())).map(Money::range);
      }
    }
    return Optional.empty();
  }

  /** Index of the word for a sum right behind a sum that is a part of it: "3 miljoen van dat bedrag"; 0 where there is none. */
  private static int pointer(View view, Sum part) {
    boolean points = part.row().at(part.at() + 2).in(PhraseWords.THESE);
    return points ? heap(view, part.row(), part.at() + 1) : 0;
  }

  /** The sum right before the words at an index, which say of it that it is a part. */
  private static Optional<Sum> beside(View view, int i) {
    return view.sums().stream().filter(sum -> sum.at() == i - 1 && pointer(view, sum) > 0).findFirst();
  }

  /** The whole that a word for a sum stands for, at the index of its "van". */
  private static Optional<Range> heaped(View view, Sum part, int i, int heap) {
    Row row = part.row();
    if (row.at(i + 2).in(LAST) || row.at(i + 1).in(LAST)) {
      return last(view, part, i); // "Van dit laatste bedrag"
    }
    if (row.at(i + 1).in(FIRST) || row.at(i + 2).in(FIRST)) {
      return first(view, part); // "Van eerstgenoemd bedrag"
    }
    if (!row.at(i + 1).in(SumSubject.DEFINITE)) {
      return said(view, part, Math.min(part.range().start(), row.at(i).range().start()));
    }
    Optional<Range> staged = CalledWholes.staged(view, part, row.at(i + 2).range());
    return staged.isPresent() || heap == i + 3 && !row.at(i + 2).in(SAME) ? staged : CalledWholes.called(view, part, i, row.at(heap).lower());
  }

  /** Index of the word for a sum behind "van dit", "uit het totale"; 0 where there is none. */
  private static int heap(View view, Row row, int i) {
    if (row.at(i).in(OUT_OF) && (row.at(i + 1).is("laatstgenoemd") || row.at(i + 1).is("eerstgenoemd"))) {
      return Wholes.isHeap(row.at(i + 2).lower()) || row.at(i + 2).is("onderdeel") || row.at(i + 2).is("deel") ? i + 2 : 0;
    }
    if (!row.at(i).in(OUT_OF) || !(row.at(i + 1).in(PhraseWords.THESE) || row.at(i + 1).in(SumSubject.DEFINITE) || row.at(i + 1).is("welk"))) {
      return 0;
    }
    int noun = row.at(i + 2).in(SAME) || Phrases.isInflected(row.at(i + 2).lower()) ? i + 3 : i + 2; // "van het uitgetrokken bedrag"
    boolean alone = !row.at(noun + 1).is("van") && !row.at(noun + 1).is("voor") && !capital(view, row.at(noun + 1));
    return alone && Wholes.isHeap(row.at(noun).lower()) ? noun : 0;
  }

  /** "van het eerste bedrag is 3 miljoen besteed, van het tweede 2 miljoen": the words of the sum point to something else. */
  private static boolean pointsAnew(Sum part) {
    for (int i = part.first(); i < part.at(); i++) {
      if (part.row().at(i).in(OUT_OF) && part.row().at(i + 1).in(SumSubject.DEFINITE)) {
        return true;
      }
    }
    return false;
  }

  private static boolean capital(View view, Row.Item item) {
    return item.word() && item.capital();
  }

  /** "de opbrengst daarvan", not "een derde daarvan". */
  private static boolean belongs(View view, Row row, int i) {
    boolean noun = row.at(i).in(OF_IT) && row.at(i - 1).word() && !row.at(i - 1).in(SumSubject.AGENTS) && !capital(view, row.at(i - 1)) && !row.at(i - 1).in(PARTS) && !Phrases.isVerb(view, row, i - 1);
    int article = i - 2;
    while (noun && article > i - NEAR && row.at(article).lower().endsWith("e") && !row.at(article).in(SumSubject.DEFINITE)) {
      article--;
    }
    return noun && row.at(article).in(SumSubject.DEFINITE);
  }

  /** "45 procent daarvan, met een maximum van 3 miljoen": the share is of it. */
  private static boolean ofShare(Row row, int i) {
    return row.at(i).in(OF_IT) && (row.at(i - 1).is("procent") || row.at(i - 1).is("%")) && row.at(i + 1).is(",");
  }

  /** "De uitvoeringskosten van het fonds waren 3 miljoen": what belongs to it is not taken from it. */
  private static boolean belonging(View view, Row row, int i) {
    int article = i - 2;
    while (article > 0 && article > i - NEAR && row.at(article).lower().endsWith("e") && !row.at(article).in(SumSubject.DEFINITE)) {
      article--;
    }
    Row.Item noun = row.at(i - 1);
    boolean called = row.at(i).is("van") && noun.kind() == Row.Kind.WORD && !noun.in(PARTS) && !Phrases.isVerb(view, row, i - 1) && !Wholes.isHeap(noun.lower());
    return called && row.at(article).in(SumSubject.DEFINITE);
  }

  /** "waarvan de helft, 6 miljoen, als lening": how many items before a clause the word for the part stands. */
  private static int apposed(Row row, int clause) {
    for (int i = clause - 2; row.at(clause - 1).is(",") && i >= clause - 1 - NEAR; i--) {
      if (row.at(i).in(PART_WORDS)) {
        return clause - i;
      }
      if (!row.at(i).word() || SumVerbs.at(row, i)) {
        return 0;
      }
    }
    return 0;
  }

  /** "het eerste bedrag", "laatstgenoemd bedrag": the sum that is meant, nothing where none is; other words stand for what they name. */
  static Optional<Range> meant(View view, Range whole) {
    List<Words.Run> words = Words.runs(view.text().text(), whole);
    String ordinal = words.size() > 1 ? words.get(words.size() - 2).lower() : "";
    boolean first = FIRST.contains(ordinal);
    if (!first && !LAST.contains(ordinal) || !Wholes.isHeap(words.get(words.size() - 1).lower())) {
      return Optional.of(whole);
    }
    List<Sum> here = ShareFigures.before(view, new Range(view.range().start(), whole.start())).sums();
    List<Sum> sums = !here.isEmpty() ? here : view.story().before(view).map(earlier -> ShareFigures.before(earlier, earlier.range()).sums()).orElse(here);
    boolean several = first && sums.size() > 1;
    return several ? Optional.of(sums.get(0).range()) : first || sums.isEmpty() ? Optional.empty() : Optional.of(sums.get(sums.size() - 1).range());
  }

  /** The sum named last in the nearest of some sentences before that has any. */
  private static Optional<Range> last(View view, Sum part, int pointer) {
    int mine = view.sums().indexOf(part);
    while (mine > 0 && view.sums().get(mine - 1).at() > pointer) {
      mine--; // "Van dat laatste bedrag is 3 miljoen toegekend en 2 miljoen uitbetaald"
    }
    if (mine > 0) {
      return Optional.of(view.sums().get(mine - 1).money()).filter(sum -> Wholes.fits(sum, part.money())).map(Money::range);
    }
    for (View earlier : view.story().before(view, BACK)) {
      if (!earlier.sums().isEmpty()) {
        return Optional.of(earlier.sums().get(earlier.sums().size() - 1).money()).filter(sum -> Wholes.fits(sum, part.money())).map(Money::range);
      }
    }
    return Optional.empty();
  }

  /** The sum named first in the sentence, or in the nearest of some sentences before that has more than one. */
  private static Optional<Range> first(View view, Sum part) {
    List<View> told = new ArrayList<>(List.of(view));
    told.addAll(view.story().before(view, BACK));
    for (View earlier : told) {
      List<Sum> sums = earlier.sums();
      boolean more = earlier == view ? sums.indexOf(part) > 1 : sums.size() > 1;
      if (more) {
        return Optional.of(sums.get(0).money()).filter(sum -> Wholes.larger(sum, part.money())).map(Money::range);
      }
    }
    return Optional.empty();
  }

  /** "van dat bedrag": the sum that was named last; one that is smaller only where nothing else can be meant. */
  private static Optional<Range> said(View view, Sum part, int place) {
    return before(view, part, place, BACK).map(Money::range);
  }

  /**
   * The sum that words at a place may point to: the last one before it in the sentence, else in the nearest of some sentences before that has any.
   * Of more wholes none is meant; of parts the only one that is larger.
   */
  static Optional<Money> before(View view, Sum part, int place, int back) {
    List<Money> here = view.mentions(Money.class, new Range(view.range().start(), place));
    if (!here.isEmpty()) {
      return Optional.of(here.get(here.size() - 1));
    }
    for (View earlier : view.story().before(view, back)) {
      List<Sum> wholes = new ArrayList<>();
      List<Sum> larger = new ArrayList<>();
      for (Sum sum : earlier.sums()) {
        boolean known = sum.link() == Sum.Link.COMPARED || Wholes.saidSo(earlier, sum).isPresent();
        (known ? larger : wholes).add(sum);
      }
      if (!wholes.isEmpty()) {
        return wholes.size() == 1 ? Optional.of(wholes.get(0).money()) : StandingSum.of(earlier, wholes).map(Sum::money);
      }
      larger.removeIf(sum -> sum.link() == Sum.Link.COMPARED || !Wholes.larger(sum.money(), part.money()));
      if (!larger.isEmpty()) {
        return larger.size() == 1 ? Optional.of(larger.get(0).money()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "5 miljard; de reservering van 395 miljoen is daarin begrepen", "Daarin is 4 miljoen voor X opgenomen". */
  private static Optional<Range> held(View view, Sum part) {
    Row row = part.row();
    boolean leads = row.at(part.clause()).in(IN_IT) && part.verbBefore();
    for (int i = part.at() + 1; i < part.next(); i++) {
      if (row.at(i).in(HELD) && (leads || row.at(i - 1).in(IN_IT))) {
        return before(view, part, part.range().start(), 1).filter(sum -> Wholes.larger(sum, part.money())).map(Money::range);
      }
    }
    return Optional.empty();
  }
}

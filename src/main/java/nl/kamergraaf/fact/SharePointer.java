package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Money;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.text.Range;

/**
 * What a pronoun makes a share a share of: "400 loodsen, van wie 40% slaagde", "3 miljoen, waarvan een kwart is besteed", "400 boten; 40% daarvan is
 * gesloopt". Of money it is the sum itself. Where more than one thing may be meant, none is.
 */
final class SharePointer {

  private static final Set<String> IN_IT = Set.of("daarin", "hierin");
  private static final Set<String> NOT_OF = Set.of("met", "op", "tot", "naar", "dan", "over", "tegen");
  private static final Set<String> ACTORS = Set.of("gemeenten", "gemeente", "provincies", "provincie", "overheid", "instelling", "instellingen", "sector", "regio", "lidstaten", "staat", "rest");

  private final View view;
  private final Sum share;
  private final Row row;

  SharePointer(View view, Sum share) {
    this.view = view;
    this.share = share;
    this.row = share.row();
  }

  Optional<Range> find() {
    if (row.at(share.at() + 1).in(PointedWholes.OF_IT)) {
      return said(share.range().start(), false);
    }
    if (row.at(share.at() + 1).is("van") && row.at(share.at() + 2).is("hen")) {
      return said(share.range().start(), true);
    }
    for (int i = share.at() - 1; i >= share.clause(); i--) {
      Row.Item item = row.at(i);
      if (item.kind() == Row.Kind.SUM || item.is(";")) {
        return Optional.empty();
      }
      boolean persons = item.in(ShareWords.PERSONS) && row.at(i - 1).in(ShareWords.AMONG);
      if (item.in(ShareWords.RELATIVE) || item.is("wie") && persons) {
        return takes(i + 1) ? related(persons ? i - 1 : i, persons) : Optional.empty();
      }
      boolean part = item.in(IN_IT) && row.at(i - 1).lower().endsWith("aandeel"); // "ons aandeel daarin is 30%"
      if (part || item.in(ShareWords.POINTING) && !belongs(i) || persons) {
        return part || takes(i + 1) ? said(item.range().start(), persons) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "waarvan Nederland 3% betaalt", not "waarvan de prijs met 3% steeg". */
  private boolean takes(int from) {
    if (row.at(share.at() - 1).in(NOT_OF)) {
      return false;
    }
    for (int i = from; i < share.at(); i++) {
      boolean other = row.at(i).in(SumSubject.DEFINITE) && !row.at(i - 1).in(SumNouns.PREPOSITIONS);
      Row.Item noun = row.at(i + 1);
      if (other && !noun.capital() && !noun.in(SumSubject.AGENTS) && !noun.in(ACTORS)) {
        return false;
      }
    }
    return true;
  }

  /** "de opbrengst daarvan" is something else. */
  private boolean belongs(int i) {
    return row.at(i - 1).word() && row.at(i - 2).in(SumSubject.DEFINITE) && !Phrases.isVerb(view, row, i - 1) && row.at(i - 1).range().start() > row.at(share.clause()).range().start();
  }

  private Optional<Range> related(int pronoun, boolean persons) {
    Range before = new Range(view.range().start(), row.at(pronoun).range().start());
    boolean made = share.has(share.at(), share.end(), ShareWords.MADE);
    List<Money> beside = made || persons || !row.at(pronoun - 1).is(",") ? List.of() : view.mentions(Money.class, before).stream().filter(sum -> sum.range().end() >= row.at(pronoun - 3).range().end()).toList();
    if (!beside.isEmpty()) {
      return Optional.of(beside.get(beside.size() - 1).range()); // "Voor 60 honden is 3 miljoen nodig, waarvan de helft"
    }
    Range clause = view.clauseOf(row.at(pronoun - 2).range()).range();
    if (made && ShareFigures.before(view, new Range(Math.min(clause.start(), before.end()), before.end())).counts().isEmpty()) {
      int last = Phrases.isParticiple(row.at(pronoun - 2).lower()) ? pronoun - 3 : pronoun - 2;
      return row.at(pronoun - 1).is(",") ? Phrases.endingAt(view, row, last, row.from(clause.start())) : Optional.empty(); // "een contract van 3 miljoen voor boten, waarvan 60% in Polen wordt gebouwd"
    }
    Optional<Range> near = ShareFigures.before(view, new Range(Math.min(clause.start(), before.end()), before.end())).last(persons, money());
    Optional<Range> noun = near.isPresent() || row.at(pronoun).is("waarvoor") ? near : noun(pronoun);
    return noun.or(() -> ShareFigures.before(view, before).last(persons, money()));
  }

  /** "het overige, waarvan 40% is besteed": the noun before the comma. */
  private Optional<Range> noun(int pronoun) {
    boolean inner = view.clauseOf(row.at(pronoun - 1).range()).opener() == Clause.Opener.SUBORDINATE;
    if (!row.at(pronoun - 1).is(",") || inner) {
      return Optional.empty();
    }
    boolean people = row.at(pronoun + 1).is("wie") && !row.at(pronoun - 2).capital() && row.at(pronoun - 3).in(SumNouns.PREPOSITIONS);
    if (people) {
      return Optional.of(row.at(pronoun - 2).range()); // "de opsporing van geldezels, van wie 61% jong is"
    }
    int last = Phrases.isParticiple(row.at(pronoun - 2).lower()) ? pronoun - 3 : pronoun - 2;
    int opens = row.from(view.clauseOf(row.at(pronoun - 1).range()).range().start());
    return Phrases.endingAt(view, row, last, opens)
        .filter(range -> row.at(row.from(range.start()) - 1).in(PhraseWords.DETERMINERS) || row.from(range.start()) == opens)
        .filter(range -> !row.at(row.from(range.start()) - 2).in(SumNouns.PREPOSITIONS));
  }

  /** The only thing named before in the sentence, else in the sentence before. */
  private Optional<Range> said(int place, boolean persons) {
    ShareFigures here = ShareFigures.before(view, new Range(view.range().start(), place));
    if (!here.isEmpty()) {
      return here.pointed(persons, money());
    }
    Optional<Range> people = persons ? people(place) : Optional.empty();
    return people.isPresent() ? people : view.story().before(view).flatMap(earlier -> ShareFigures.before(earlier, earlier.range()).pointed(persons, money()));
  }

  /** "63% van de leerlingen zwemt; van hen haalt een derde X": what the share before is of. */
  private Optional<Range> people(int place) {
    return view.mentions(Quantity.class, new Range(view.range().start(), place)).stream()
        .filter(one -> one.unit() == Quantity.Unit.PERCENT)
        .reduce((a, b) -> b)
        .flatMap(one -> one.thing().or(() -> Optional.ofNullable(view.knownWholes().get(one.range()))));
  }

  /** The words beside the share speak of money: "is besteed", "voor X". */
  private boolean money() {
    int behind = row.at(share.at() + 1).in(PointedWholes.OF_IT) ? share.at() + 2 : share.at() + 1;
    return row.at(behind).is("voor") || share.has(share.clause(), Math.min(share.end() + 1, row.size()), ShareWords.SPENT);
  }
}

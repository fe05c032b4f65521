package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** Percentages by which something changes, differs or is done: "daalt met 7 procent", "12% minder aanvragen", "voor 72% gevuld". */
final class ShareChange {

  static final Set<String> MORE = Set.of(
          "hoger", "lager", "meer", "minder", "groter", "kleiner", "duurder", "goedkoper", "sneller", "omlaag", "omhoog");
  private static final Set<String> MUCH = Set.of("meer", "minder");
  private static final List<String> CHANGES = List.of(
          "verhoging", "verlaging", "uitbreiding", "inkrimping", "daling", "stijging", "toename", "afname", "groei", "krimp", "reductie", "vermindering");
  private static final Set<String> BEHIND_CHANGE = Set.of("in", "op", "van");
  private static final Set<String> BE = Set.of("is", "zijn", "was", "waren", "wordt", "worden", "werd", "werden", "moet", "moeten", "zal", "zullen", "kan", "kunnen");
  private static final Set<String> INFINITE = Set.of("zijn", "worden");
  private static final Set<String> DONE = Set.of("gereed", "klaar", "vol", "bezet", "af");
  /** In items: how far before a share "die van X" may stand. */
  private static final int ANOTHER = 8;

  private ShareChange() {}

  /** "een loonsverhoging van 6,2%" is one of the compound; "een daling van 55 procent in de uitstoot" of what falls. */
  static Optional<Range> rise(View view, Sum share) {
    Row row = share.row();
    int noun = row.at(share.at() - 1).is("van") ? share.at() - 2 : share.at() + 1; // "een akkoord over 6,2% loonsverhoging"
    String word = row.at(noun).lower();
    String change = noun < share.clause() ? "" : CHANGES.stream().filter(word::endsWith).findFirst().orElse("");
    if (change.isEmpty()) {
      return Optional.empty();
    }
    if (word.length() > change.length()) {
      return Optional.of(row.at(noun).range());
    }
    int behind = Math.max(share.at(), noun) + 1;
    return row.at(behind).in(BEHIND_CHANGE) ? Phrases.at(view, row, behind + 1, share.next()) : Optional.empty();
  }

  /** "vermindert de uitstoot met 40 procent", "een verhoging van de heffing met 60 procent". */
  static Optional<Range> changed(View view, Sum share, SumSubject subject) {
    int met = share.at() - 1;
    if (!share.row().at(met).is("met")) {
      return Optional.empty();
    }
    Optional<Range> object = new SumObject(view, share).find();
    if (object.isPresent()) {
      return object;
    }
    Row row = share.row();
    for (int i = met - 1; i >= share.clause() && !SumVerbs.at(row, i); i--) {
      if (CHANGES.contains(row.at(i).lower()) && row.at(i + 1).is("van")) {
        return Phrases.at(view, row, i + 2, met); // "streeft naar een verlaging van de uitstoot met 3 procent"
      }
    }
    Optional<Range> before = Phrases.endingAt(view, row, met - 1, share.clause()).filter(range -> row.at(row.from(range.start()) - 1).in(PhraseWords.DETERMINERS) && !row.at(row.from(range.start()) - 2).in(SumNouns.PREPOSITIONS));
    return before.filter(range -> !CHANGES.contains(row.at(row.from(range.start())).lower()));
  }

  /** "daalt met 7 procent", "lag 35 procent lager": what it is of is what changes; "bedraagt 7 procent" is of something else. */
  static boolean compares(Sum share) {
    boolean bare = true;
    for (int i = share.clause(); i < share.at(); i++) {
      bare &= !share.row().at(i).is(",");
    }
    return bare && (share.row().at(share.at() - 1).is("met") || share.row().at(share.at() + 1).in(MORE) || share.row().at(share.at() - 2).is("met"));
  }

  /** "De opslag is voor 72% gevuld", "De vangst is met 20 procent verminderd": how far, or by how much, something is done. */
  static Optional<Range> done(View view, Sum share, SumSubject subject) {
    Row row = share.row();
    int verb = subject.verb(share.clause());
    boolean part = (row.at(share.at() - 1).is("voor") || row.at(share.at() - 1).is("met")) && verb >= share.clause() && verb < share.at() && row.at(verb).in(BE);
    int next = row.at(share.at() + 1).in(INFINITE) ? share.at() + 2 : share.at() + 1; // "moet met 55 procent zijn verminderd"
    Row.Item behind = row.at(share.at() + 1).is("door") ? row.at(share.end() - (row.at(share.end() - 1).word() ? 1 : 2)) : row.at(next);
    if (!part || !(Phrases.isParticiple(behind.lower()) || behind.in(DONE))) {
      return Optional.empty();
    }
    boolean first = !row.at(share.clause()).in(SumNouns.PREPOSITIONS) && row.at(share.clause()).word() && verb > share.clause();
    return first
        ? Phrases.at(view, row, share.clause(), verb).filter(range -> row.from(range.end()) == verb)
        : Phrases.at(view, row, verb + 1, share.at() - 1);
  }

  /** "12 procent minder aanvragen". */
  static Optional<Range> much(View view, Sum share) {
    Row row = share.row();
    boolean noun = row.at(share.at() + 1).in(MUCH) && row.at(share.at() + 2).word();
    return noun ? Phrases.at(view, row, share.at() + 2, share.next()) : Optional.empty();
  }

  /** "De vangst van tong daalt met 7 procent, die van schol met 5%": what the pronoun is of. */
  static Optional<Range> another(View view, Sum share) {
    Row row = share.row();
    int met = row.at(share.at() - 1).is("met") ? share.at() - 1 : share.at();
    for (int i = met - 2; i > Math.max(0, met - ANOTHER); i--) {
      boolean opens = (row.at(i).is("die") || row.at(i).is("dat")) && (row.at(i + 1).is("van") || row.at(i + 1).is("voor")) && (row.at(i - 1).is(",") || row.at(i - 1).is("en"));
      if (opens) {
        return Phrases.at(view, row, i + 2, met).filter(range -> row.from(range.end()) >= met || SumVerbs.at(row, row.from(range.end())));
      }
    }
    return Optional.empty();
  }
}

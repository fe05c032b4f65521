package nl.kamergraaf.fact;

import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.text.Range;

/** What a percentage is of, where that does not follow it: "Van de boten is 40% gesloopt", "De vangst daalt met 7 procent". */
final class ShareOf {

  private static final Set<String> COUNTED = Set.of("aantal", "aandeel", "percentage");
  static final Set<String> MORE = Set.of(
          "hoger", "lager", "meer", "minder", "groter", "kleiner", "duurder", "goedkoper", "sneller", "omlaag", "omhoog");
  private static final Set<String> CHANGES = Set.of(
          "verhoging", "verlaging", "daling", "stijging", "toename", "afname", "groei", "krimp", "reductie", "vermindering");
  private static final Set<String> ARTICLES = Set.of("de", "het", "een");

  private static final int REACH = 8;
  /** In characters. */
  private static final int NEAR = 40;

  private ShareOf() {}

  static Optional<Range> of(View view, Sum share) {
    Optional<Range> another = another(view, share);
    if (share.link() != Sum.Link.NONE || another.isPresent()) {
      return another;
    }
    SumSubject subject = new SumSubject(view, share);
    return whole(view, share).or(() -> counted(view, share)).or(() -> changed(view, share, subject)).or(() -> compares(share) ? subject.whole() : Optional.empty());
  }

  /** "De vangst van tong daalt met 7 procent, die van schol met 5%": what the pronoun is of. */
  private static Optional<Range> another(View view, Sum share) {
    Row row = share.row();
    int met = row.at(share.at() - 1).is("met") ? share.at() - 1 : share.at();
    for (int i = met - 2; i > Math.max(0, met - REACH); i--) {
      boolean opens = (row.at(i).is("die") || row.at(i).is("dat")) && row.at(i + 1).is("van") && (row.at(i - 1).is(",") || row.at(i - 1).is("en"));
      if (opens) {
        return Phrases.at(view, row, i + 2, met).filter(range -> row.from(range.end()) >= met);
      }
    }
    return Optional.empty();
  }

  /** "daalt met 7 procent", "lag 35 procent lager": what it is of is what changes; "bedraagt 7 procent" is of something else. */
  private static boolean compares(Sum share) {
    boolean bare = true;
    for (int i = share.clause(); i < share.at(); i++) {
      bare &= !share.row().at(i).is(",");
    }
    return bare && (share.row().at(share.at() - 1).is("met") || share.row().at(share.at() + 1).in(MORE) || share.row().at(share.at() - 2).is("met"));
  }

  /** "Van de boten is 40% gesloopt". */
  private static Optional<Range> whole(View view, Sum share) {
    boolean opens = share.row().at(share.clause()).is("van") && share.at() > share.clause() + 1;
    return opens ? Phrases.at(view, share.row(), share.clause() + 1, share.at()) : Optional.empty();
  }

  /** "het aantal aankomsten is met 80 procent gedaald", "het aantal boten steeg tot 70". */
  static Optional<Range> counted(View view, Sum share) {
    for (int i = share.at() - 1; i >= share.clause(); i--) {
      if (share.row().at(i).in(COUNTED)) {
        return Phrases.at(view, share.row(), i + 1, share.at());
      }
    }
    return Optional.empty();
  }

  /** "vermindert de uitstoot met 40 procent", "een verhoging van de heffing met 60 procent". */
  private static Optional<Range> changed(View view, Sum share, SumSubject subject) {
    int met = share.at() - 1;
    if (!share.row().at(met).is("met")) {
      return Optional.empty();
    }
    Optional<Range> object = new SumObject(view, share).find();
    if (object.isPresent()) {
      return object;
    }
    Row row = share.row();
    Optional<Range> before = Phrases.endingAt(view, row, met - 1, share.clause()).filter(range -> row.at(row.from(range.start()) - 1).in(ARTICLES));
    return before.flatMap(range -> {
      int first = row.from(range.start());
      boolean named = row.at(first).in(CHANGES) && row.at(first + 1).is("van");
      return named ? Phrases.at(view, row, first + 2, met) : Optional.of(range);
    });
  }

  /** What the figure before tells: "900 woningen, waarvan twee derde betaalbaar", "van 0,62% van het bni in 2024 tot 0,44% in 2029". */
  static Optional<Range> taken(View view, Quantity before, Quantity share) {
    int end = before.thing().orElse(before.range()).end();
    if (end > share.range().start()) {
      return Optional.empty(); // what is counted may reach over the share
    }
    String between = view.lower(new Range(end, share.range().start())).strip();
    boolean counted = before.unit() == Quantity.Unit.COUNT && between.endsWith("waarvan") && between.startsWith(",") && between.length() < NEAR;
    boolean falls = before.unit() == Quantity.Unit.PERCENT && (between.endsWith(" tot") || between.endsWith(" naar") || between.equals("tot") || between.equals("naar")) && between.indexOf(',') < 0 && between.length() < NEAR;
    return counted || falls ? before.thing() : Optional.empty();
  }
}

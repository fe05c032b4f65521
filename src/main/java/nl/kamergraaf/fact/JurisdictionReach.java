package nl.kamergraaf.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** The words for what a power to judge is over, where they stand before it, between "om" and a verb, or behind a verb of which the power is the subject. */
final class JurisdictionReach {

  private static final List<String> FRONTS = List.of("over ", "ten aanzien van ", "met betrekking tot ", "inzake ");
  private static final String OVER = "over";
  private static final Set<String> HAVE = Set.of("heeft", "is", "blijft", "krijgt", "had", "zal", "was", "kan");
  private static final Set<String> BEFORE = Set.of("geen", "volledige", "exclusieve", "niet", "ook", "wel", "zich", "geen enkele");
  /** Behind the power, where nothing else is told: "over kapers zal het hof rechtsmacht krijgen". */
  private static final Set<String> PLAIN = Set.of("hebben", "krijgen", "krijgt", "heeft", "had", "is", "verklaard", "uitoefenen", "kan", "zal", "het", "de", "dit");
  private static final Set<String> VERBS = Set.of("berechten", "behandelen", "vervolgen", "beslechten", "beoordelen");
  /** "De rechtsmacht van het hof omvat": behind it. */
  private static final List<String> COVERS = List.of(" betreft ", " omvat ", " bestrijkt ", " is beperkt tot ", " beperkt zich tot ", " strekt zich uit over ", " strekt zich uit tot ", " ziet op ", " heeft betrekking op ");
  private static final List<String> JOINTS = List.of(" en", ", en");
  private static final List<String> CLOSING = List.of(" betreft", " omvat", " bestrijkt");
  private static final Set<String> WHICH = Set.of("die", "welke");

  private JurisdictionReach() {}

  /** "Over aanvaringen heeft het hof geen rechtsmacht", "dat het hof ook over aanvaringen rechtsmacht krijgt". */
  static Optional<Range> before(View view, Range clause, Range body, Range word) {
    Words words = view.wordTable();
    if (!plain(view, new Range(word.end(), clause.end()), body)) {
      return Optional.empty(); // "Over de zaak is het hof bevoegd advies te geven"
    }
    String lower = view.lower(clause);
    int blank = lower.length() - lower.stripLeading().length();
    for (String front : FRONTS) {
      int start = clause.start() + blank + front.length();
      if (lower.startsWith(front, blank)) {
        return Words.in(view, new Range(start, word.start()), HAVE).stream().findFirst().map(verb -> ListedParts.trimmed(view, new Range(start, verb.start()))).filter(range -> range.length() > 0 && !Words.any(view, range, WHICH));
      }
    }
    int last = words.startingAt(word.start());
    int end = last;
    while (end > 0 && BEFORE.contains(words.lower(end - 1))) {
      end--;
    }
    for (int i = end - 1; i > 0 && words.range(i).start() > clause.start() && !words.breaks(i) && !Verbs.finite(words.lower(i)); i--) {
      boolean behind = i + 1 < end && words.lower(i).equals(OVER);
      if (behind) {
        boolean own = body.contains(words.range(i - 1)) || BEFORE.contains(words.lower(i - 1)) || HAVE.contains(words.lower(i - 1)); // not "in de zaak over Malta rechtsmacht"
        return own && Words.any(view, clause, HAVE) ? Optional.of(words.range(i + 1).to(words.range(end - 1))) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Nothing but the court and small words. */
  private static boolean plain(View view, Range between, Range body) {
    Words words = view.wordTable();
    for (int i = words.startingAt(between.start()); i < words.size() && words.range(i).start() < between.end(); i++) {
      if (!body.contains(words.range(i)) && !words.isIn(i, PLAIN)) {
        return false;
      }
    }
    return true;
  }

  /** "bevoegd om kapers te berechten": right behind it. */
  static Optional<Range> judged(View view, Range clause, Range word) {
    if (!view.text().text().startsWith(" om ", word.end())) {
      return Optional.empty();
    }
    Words words = view.wordTable();
    int start = words.startingAt(word.end()) + 1;
    for (int i = start + 1; i + 1 < words.size() && words.range(i + 1).end() <= clause.end(); i++) {
      if (words.lower(i).equals("te")) {
        return VERBS.contains(words.lower(i + 1)) ? Optional.of(words.range(start).to(words.range(i - 1))) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Where what it is over starts: "De rechtsmacht van het hof omvat X", right behind the power and its holder. */
  static int covers(View view, Range body, Range word) {
    int end = Math.max(word.end(), body.end());
    String text = view.text().text();
    return COVERS.stream().filter(verb -> text.startsWith(verb, end)).findFirst().map(verb -> end + verb.length()).orElse(-1);
  }

  /** Where what it is over starts behind what it rests on: "van Kenia, en is beperkt tot X"; -1 where nothing of the kind follows. */
  static int goesOn(View view, int end) {
    String text = view.text().text();
    int and = JOINTS.stream().filter(joint -> text.startsWith(joint, end)).findFirst().map(joint -> end + joint.length()).orElse(-1);
    return and < 0 ? -1 : COVERS.stream().filter(verb -> text.startsWith(verb, and)).findFirst().map(verb -> and + verb.length()).orElse(-1);
  }

  /** "Haar rechtsmacht, die geschillen over netten betreft,": the relative clause right behind. */
  static Optional<Range> which(View view, Range word) {
    int next = view.clauses().indexOf(view.clauseOf(word)) + 1;
    if (next >= view.clauses().size()) {
      return Optional.empty();
    }
    Range clause = view.clauses().get(next).range();
    Range said = ListedParts.trimmed(view, clause);
    String lower = view.lower(said);
    boolean relative = clause.start() - word.end() <= 1 && WHICH.contains(Words.first(lower));
    return relative ? CLOSING.stream().filter(lower::endsWith).findFirst().map(verb -> new Range(said.start() + lower.indexOf(' ') + 1, said.end() - verb.length())).filter(range -> range.length() > 0) : Optional.empty();
  }
}

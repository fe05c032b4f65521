package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/** The register's names in a sentence: the longest at each place, with every entry that is spelled so. */
final class EntryHits {

  /** A stretch of text and what it may denote. */
  record Named(Range range, Spelling.Form form, List<Entry> entries) {}

  private final TreeMap<Integer, Named> byStart = new TreeMap<>();
  private final Map<Integer, Named> byEnd = new HashMap<>();

  private EntryHits() {}

  /** Names of everything but offices, which have a finder of their own. */
  static EntryHits names(Reading reading, Range sentence) {
    return longest(reading, sentence, entry -> entry.kind() != Kind.OFFICE);
  }

  static EntryHits offices(Reading reading, Range sentence) {
    return longest(reading, sentence, entry -> entry.kind() == Kind.OFFICE);
  }

  private static EntryHits longest(Reading reading, Range sentence, Predicate<Entry> wanted) {
    Map<Range, Named> merged = new LinkedHashMap<>();
    for (Hit hit : reading.hitsIn(sentence)) {
      if (hit instanceof Hit.OfEntry of) {
        List<Entry> entries = of.entries().stream().filter(wanted).toList();
        if (!entries.isEmpty()) {
          merged.merge(of.range(), new Named(of.range(), of.form(), entries), EntryHits::merge);
        }
      }
    }
    List<Named> all = new ArrayList<>(merged.values());
    all.sort(Comparator.<Named>comparingInt(n -> -n.range.length()).thenComparing(Named::range));
    EntryHits hits = new EntryHits();
    for (Named named : all) {
      var before = hits.byStart.floorEntry(named.range.start());
      var after = hits.byStart.ceilingEntry(named.range.start());
      boolean free = (before == null || !before.getValue().range.overlaps(named.range)) && (after == null || !after.getValue().range.overlaps(named.range));
      if (free) {
        hits.byStart.put(named.range.start(), named);
        hits.byEnd.put(named.range.end(), named);
      }
    }
    return hits;
  }

  /** One spelling in two forms or of two entries: the plainer form counts, and all entries are candidates. */
  private static Named merge(Named a, Named b) {
    List<Entry> both = new ArrayList<>(a.entries);
    b.entries.stream().filter(e -> !both.contains(e)).forEach(both::add);
    return new Named(a.range, a.form.compareTo(b.form) <= 0 ? a.form : b.form, List.copyOf(both));
  }

  Iterable<Named> all() {
    return byStart.values();
  }

  Optional<Named> startingAt(int place) {
    return Optional.ofNullable(byStart.get(place));
  }

  Optional<Named> endingAt(int place) {
    return Optional.ofNullable(byEnd.get(place));
  }

  Optional<Named> covering(Range range) {
    return Optional.ofNullable(byStart.floorEntry(range.start())).map(Map.Entry::getValue).filter(n -> n.range.contains(range));
  }
}

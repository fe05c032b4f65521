package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Ordered;
import nl.kamergraaf.text.Range;

/** The register's names in a sentence: the longest at each place, with every entry that is spelled so. */
final class EntryHits {

  /** A stretch of text and what it may denote. */
  record Named(Range range, Spelling.Form form, List<Entry> entries) {}

  private static final String AIM = " voor ";
  private static final Set<String> AIMS = Set.of(" voor ", " voor de ", " voor het ", " inzake ", " inzake de ", " over ", " for ", " for the ", " on ");
  private static final int LONGEST_REGION = 30;
  private static final EntryHits NONE = new EntryHits(List.of());
  private static final Comparator<Named> LONGEST_FIRST = Comparator.<Named>comparingInt(n -> -n.range.length()).thenComparing(Named::range);

  /** In reading order; none overlaps another. */
  private final List<Named> all;

  private EntryHits(List<Named> all) {
    this.all = all;
  }

  /** Names of everything but offices, which have a finder of their own, among the hits of one sentence. */
  static EntryHits names(List<Hit> hits, String text) {
    EntryHits all = longest(hits, entry -> entry.kind() != Kind.OFFICE);
    EntryHits names = all.all.stream().anyMatch(named -> ofAnotherRegion(named, text)) ? all.only(named -> !ofAnotherRegion(named, text)) : all;
    for (int i = 0; i + 1 < names.all.size(); i++) {
      if (ofAnother(names.all.get(i), names.all.get(i + 1), text)) {
        return new EntryHits(IntStream.range(0, names.all.size()).filter(at -> at + 1 == names.all.size() || !ofAnother(names.all.get(at), names.all.get(at + 1), text)).mapToObj(names.all::get).toList());
      }
    }
    return names;
  }

  /** "het Schaderegister voor Soedan": a court or register for one state is not the one for another that bears the same name in short. */
  private static boolean ofAnother(Named one, Named next, String text) {
    Entry body = one.entries.get(0);
    boolean aimed = body.kind().isAccountabilityBody() && one.form == Spelling.Form.NAME && (next.entries.get(0).kind() == Kind.COUNTRY || next.entries.get(0).kind() == Kind.PLACE) && next.form == Spelling.Form.NAME
        && AIMS.contains(text.substring(one.range.end(), next.range.start()));
    return aimed && body.label().contains(AIM) && body.spellings().stream().noneMatch(spelling -> spelling.text().contains(next.entries.get(0).label()));
  }

  /** "het Arabisch Mensenrechtenhof" is not the European one that bears the noun alone. */
  private static boolean ofAnotherRegion(Named one, String text) {
    int end = one.range.start() - 1;
    Entry body = one.entries.get(0);
    if (!body.kind().isAccountabilityBody() || one.form != Spelling.Form.NAME || end < 1 || text.charAt(end) != ' ') {
      return false;
    }
    int start = end;
    while (start > 0 && end - start < LONGEST_REGION && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
      start--;
    }
    String region = text.substring(start, end).toLowerCase(Locale.ROOT);
    String stem = region.endsWith("e") ? region.substring(0, region.length() - 1) : region;
    return DescribedBodies.region(region) && body.spellings().stream().noneMatch(spelling -> spelling.text().toLowerCase(Locale.ROOT).contains(stem));
  }

  EntryHits only(Predicate<Named> wanted) {
    return new EntryHits(all.stream().filter(wanted).toList());
  }

  static EntryHits offices(List<Hit> hits) {
    return longest(hits, entry -> entry.kind() == Kind.OFFICE);
  }

  private static EntryHits longest(List<Hit> hits, Predicate<Entry> wanted) {
    List<Named> named = named(hits, wanted);
    if (named.size() < 2) {
      return named.isEmpty() ? NONE : new EntryHits(named);
    }
    named.sort(LONGEST_FIRST);
    List<Named> chosen = new ArrayList<>(named.size());
    for (Named one : named) {
      int at = from(chosen, one.range.start());
      boolean free =
          (at == 0 || chosen.get(at - 1).range.end() <= one.range.start()) && (at == chosen.size() || one.range.end() <= chosen.get(at).range.start());
      if (free) {
        chosen.add(at, one);
      }
    }
    return new EntryHits(chosen);
  }

  /** Hits of the same place are one: they follow each other. */
  private static List<Named> named(List<Hit> hits, Predicate<Entry> wanted) {
    List<Named> named = new ArrayList<>();
    for (Hit hit : hits) {
      if (hit instanceof Hit.OfEntry of && of.form() != Spelling.Form.SHORT) {
        List<Entry> entries = wanted(of.entries(), wanted);
        if (!entries.isEmpty()) {
          Named one = new Named(of.range(), of.form(), entries);
          int last = named.size() - 1;
          if (last >= 0 && named.get(last).range.equals(one.range)) {
            named.set(last, merge(named.get(last), one));
          } else {
            named.add(one);
          }
        }
      }
    }
    return named;
  }

  private static List<Entry> wanted(List<Entry> entries, Predicate<Entry> wanted) {
    if (entries.size() == 1) {
      return wanted.test(entries.get(0)) ? entries : List.of();
    }
    return entries.stream().filter(wanted).toList();
  }

  /** One spelling in two forms or of two entries: the plainer form counts, and all entries are candidates. */
  private static Named merge(Named a, Named b) {
    List<Entry> both = new ArrayList<>(a.entries);
    b.entries.stream().filter(e -> !both.contains(e)).forEach(both::add);
    return new Named(a.range, a.form.compareTo(b.form) <= 0 ? a.form : b.form, List.copyOf(both));
  }

  List<Named> all() {
    return all;
  }

  Optional<Named> startingAt(int place) {
    int at = from(all, place);
    return at < all.size() && all.get(at).range.start() == place ? Optional.of(all.get(at)) : Optional.empty();
  }

  Optional<Named> endingAt(int place) {
    int at = from(all, place);
    return at > 0 && all.get(at - 1).range.end() == place ? Optional.of(all.get(at - 1)) : Optional.empty();
  }

  Optional<Named> covering(Range range) {
    int at = from(all, range.start() + 1);
    return at > 0 && all.get(at - 1).range.contains(range) ? Optional.of(all.get(at - 1)) : Optional.empty();
  }

  /** Index of the first name that starts at or after a place. */
  private static int from(List<Named> named, int place) {
    return Ordered.first(named.size(), i -> named.get(i).range.start() < place);
  }
}

package nl.kamergraaf.fact;

/** That "zolang" tells how long something is so, not on which condition. */
final class HowLong {

  private HowLong() {}

  /** "zolang de oorlog duurt", "zolang als nodig is": how long, not on which condition. */
  static boolean told(Words words, int i) {
    if (!words.lower(i).equals(SetConditions.AS_LONG_AS)) {
      return false;
    }
    int last = i + 1;
    while (last < words.size() - 1 && !words.breaks(last)) {
      last++;
    }
    return last >= words.size() || words.any(i + 1, last + 1, HostCapacity.WORDS.all("lasts")) || unfinished(words, i, last);
  }

  /** "zolang het eigen gebouw nog niet klaar is": until it is, not on condition that it is not. */
  private static boolean unfinished(Words words, int from, int last) {
    for (int not = from + 1; not < last; not++) {
      if (words.isIn(not, SetConditions.DENIES)) {
        boolean yet = words.isIn(not - 1, HostCapacity.WORDS.all("yet"));
        return yet || words.any(not + 1, last + 1, HostCapacity.WORDS.all("finished"));
      }
    }
    return false;
  }
}

package nl.kamergraaf.quality;

import java.util.Locale;

/** The two halves of the gold. */
enum GoldSet {
  /** May be read while writing rules; errors are listed one by one. */
  OPEN,
  /** Not looked at while writing rules; known by totals only. */
  BLIND;

  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }
}

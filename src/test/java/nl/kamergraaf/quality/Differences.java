package nl.kamergraaf.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects which values of a pair differ, in words for the list of errors. */
final class Differences {

  private final List<String> differing = new ArrayList<>();

  Differences check(String field, boolean same, Object expected, Object found) {
    if (!same) {
      differing.add(field + " " + show(expected) + " / " + show(found));
    }
    return this;
  }

  Differences equal(String field, Object expected, Object found) {
    return check(field, expected.equals(found), expected, found);
  }

  boolean none() {
    return differing.isEmpty();
  }

  private static Object show(Object value) {
    return value instanceof Optional<?> optional ? optional.map(Object.class::cast).orElse("-") : value;
  }

  @Override
  public String toString() {
    return String.join("; ", differing);
  }
}

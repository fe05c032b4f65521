package nl.kamergraaf.serve;

import java.util.Optional;

/** The parts of a path. */
final class Paths {

  private Paths() {}

  /** What stands behind the beginning of a path: of "/letter/1999D00001" behind "/letter/" the number. */
  static Optional<String> rest(String path, String start) {
    return path.startsWith(start) ? Optional.of(path.substring(start.length())) : Optional.empty();
  }
}

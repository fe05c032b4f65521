package nl.kamergraaf.shacl;

import java.util.stream.IntStream;

/** Of many solutions, those that may fit, by their row; whether they do is seen later. */
interface Candidates {

  int size();

  boolean contains(int row);

  /** Each once. */
  IntStream rows();
}

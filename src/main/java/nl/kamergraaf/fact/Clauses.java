package nl.kamergraaf.fact;

import java.util.List;
import java.util.function.Predicate;
import nl.kamergraaf.text.Ordered;
import nl.kamergraaf.text.Range;

/** The clauses of a sentence, which follow each other without gaps, and which of them holds a place. */
record Clauses(List<Clause> all) {

  private static final int FEW = 8;

  Clauses {
    all = List.copyOf(all);
  }

  /** The clause in which a place lies; the last one for a place behind it. */
  Clause at(int place) {
    return all.get(index(place));
  }

  /** A sentence has few clauses: to pass them is quicker than to search. */
  private int index(int place) {
    int last = all.size() - 1;
    if (last > FEW) {
      return Ordered.first(last, i -> all.get(i).range().end() <= place);
    }
    int i = 0;
    while (i < last && all.get(i).range().end() <= place) {
      i++;
    }
    return i;
  }

  /** Whether a clause is a main one that is taken up again behind a subordinate one: "Het hof, dat in X zetelt, berust op Y". */
  boolean resumes(int at) {
    return at > 1 && at < all.size() && all.get(at).opener() == Clause.Opener.MAIN && all.get(at - 1).opener() == Clause.Opener.SUBORDINATE;
  }

  /** The clause that a resumed one takes up, -1 for none; over "waaronder Chili" too: "In X, die twaalf landen telt, waaronder Chili, is Nederland lid". */
  int takenUp(int at, Predicate<Clause> among) {
    if (!resumes(at)) {
      return -1;
    }
    boolean both = at > 2 && all.get(at - 2).opener() == Clause.Opener.SUBORDINATE && among.test(all.get(at - 1));
    return both ? at - 3 : at - 2;
  }

  /** The clause at a place with those that follow it after a colon, semicolon or dash. */
  Range segmentAt(int place) {
    int first = index(place);
    int last = first;
    while (last + 1 < all.size() && all.get(last + 1).opener() == Clause.Opener.PUNCTUATION) {
      last++;
    }
    return all.get(first).range().to(all.get(last).range());
  }
}

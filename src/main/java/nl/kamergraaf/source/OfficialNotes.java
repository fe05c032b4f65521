package nl.kamergraaf.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** Notes of an official publication: a mark where the element stands, its text at the end. Every note gets a number of its own. */
final class OfficialNotes {

  private final Flow flow;
  private final TreeSet<Integer> taken = new TreeSet<>();
  private final Map<String, Integer> byId = new HashMap<>();
  private final Deque<StringBuilder> printed = new ArrayDeque<>();
  private final Deque<Boolean> inline = new ArrayDeque<>();
  private boolean opened;

  OfficialNotes(Flow flow) {
    this.flow = flow;
  }

  /** A note whose number and text stand inside the element. */
  void open() {
    printed.push(new StringBuilder());
    inline.push(true);
    opened = false;
  }

  /** A mark alone, as old papers have it. */
  void refer(String id, String number) {
    flow.mark(byId.computeIfAbsent(id.isEmpty() ? "nr" + number : id, key -> free(number)));
  }

  /** A text alone; the mark may stand before or behind it. */
  void openBody(String id, String number) throws Refusal {
    int of = byId.computeIfAbsent(id.isEmpty() ? "nr" + number : id, key -> free(number));
    printed.push(new StringBuilder());
    inline.push(false);
    opened = true;
    flow.note(of);
  }

  /** Whether the text belongs to the number of a note and not to its words. */
  boolean takes(String element, String words) throws Refusal {
    if (element.equals("noot.nr") && !printed.isEmpty()) {
      printed.peek().append(words);
      return true;
    }
    return (element.equals("noot") || element.equals("voetnoot")) && words.isBlank();
  }

  /** Whether the block that opens is the text of a note that has just been marked. */
  boolean marksHere(String element) throws Refusal {
    if (!printed.isEmpty() && inline.peek() && !opened && !element.equals("noot")) {
      int number = free(printed.peek().toString().strip());
      flow.mark(number);
      flow.note(number);
      opened = true;
      return true;
    }
    return false;
  }

  void close() {
    if (printed.isEmpty()) {
      return;
    }
    printed.pop();
    inline.pop();
    if (opened) {
      flow.endNote();
    }
    opened = !printed.isEmpty();
  }

  /** The printed number if no other note has it, else the next that is free. */
  private int free(String number) {
    boolean counts = !number.isEmpty() && number.length() <= 3 && number.chars().allMatch(c -> c >= '0' && c <= '9') && Integer.parseInt(number) > 0;
    int wanted = counts ? Integer.parseInt(number) : 0;
    if (wanted == 0 || !taken.add(wanted)) {
      wanted = taken.isEmpty() ? 1 : taken.last() + 1;
      taken.add(wanted);
    }
    return wanted;
  }
}

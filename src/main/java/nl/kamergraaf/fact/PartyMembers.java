package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Entry;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Range;

/**
 * Members of the Kamer by surname and party: "het lid Alberts (SP)", "de leden Van den Berg (CDA) en De Boer (VVD)". Only whom the register knows as
 * the one member with that surname is named.
 */
final class PartyMembers {

  private static final Set<String> TITLES = Set.of("lid", "leden", "kamerlid", "kamerleden");
  private static final String OPEN = " (";
  private static final String CLOSE = ")";
  private static final Set<String> JOINS = Set.of(") en ", "), ");
  /** Words of a surname, at most: "Van der Graaf Bisschop". */
  private static final int LONGEST = 4;

  private PartyMembers() {}

  static List<Name> of(View view) {
    List<Name> members = new ArrayList<>();
    if (view.story().toSenate()) {
      return members; // of senators the register says less
    }
    String text = view.text().text();
    int behind = -1; // the bracket behind the party of the member before
    for (Name party : view.mentions(Name.class)) {
      int open = party.range().start() - OPEN.length();
      boolean bracketed = party.kind() == Kind.PARTY && open > view.range().start() && text.startsWith(OPEN, open) && text.startsWith(CLOSE, party.range().end());
      int from = bracketed ? start(view, open, behind) : -1;
      behind = from >= 0 ? party.range().end() : -1;
      if (from >= 0) {
        Range range = new Range(from, open);
        Optional<Entry> person = view.story().mover(view.words(range)).person();
        person.ifPresent(entry -> members.add(new Name(range, "name/member", entry.label(), Kind.PERSON, Spelling.Form.NAME, List.of(entry), Optional.empty())));
      }
    }
    return members;
  }

  /** Where the surname begins that ends at a place: behind "lid", or behind the member before and "en"; -1 where there is none. */
  private static int start(View view, int end, int behind) {
    String text = view.text().text();
    for (String join : JOINS) {
      if (behind >= 0 && text.startsWith(join, behind) && behind + join.length() < end) {
        return behind + join.length();
      }
    }
    Words words = view.wordTable();
    int last = words.startingAt(end) - 1;
    for (int i = last; i > 0 && last - i < LONGEST; i--) {
      if (TITLES.contains(words.lower(i - 1))) {
        return words.range(i).start();
      }
    }
    return -1;
  }
}

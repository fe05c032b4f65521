package nl.kamergraaf.fact;

import java.util.Set;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.Quantity;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/**
 * Sentences that tell of sanctions without the word: a state abroad or body that imposes them puts persons on a list, freezes funds or bars
 * somebody from its territory. "De EU zette vijf rechters op de lijst", "de door Canada bevroren tegoeden".
 */
final class SanctionSigns {

  private static final Set<String> HINTS = Set.of("lijst", "tegoeden", "inreisverbod", "visumverbod", "strafmaatregelen");
  private static final Set<String> BANS = Set.of("inreisverbod", "visumverbod", "strafmaatregelen");
  private static final Set<String> FUNDS = Set.of("tegoeden");
  private static final Set<String> FROZEN = Set.of("bevroren", "bevroor", "bevriezing", "bevriezen", "geblokkeerd", "blokkeerde", "blokkeren");
  private static final String BY = "door";
  private static final Endings PERSONS = new Endings(SanctionWords.all("somebody"));

  private SanctionSigns() {}

  static boolean in(View view) {
    if (!view.mayHold(HINTS) || !imposer(view, view.range()) || SanctionWords.domestic(view)) {
      return false;
    }
    return view.mayHold(BANS) || view.mayHold(FUNDS) && Words.any(view, view.range(), FROZEN) || lists(view);
  }

  /** Persons are put on a list or taken off it. */
  private static boolean lists(View view) {
    Words words = view.wordTable();
    for (int i = 0; i < words.size(); i++) {
      if (SanctionWords.isList(words.lower(i)) && !SanctionWords.UNLIKE_LISTS.contains(words.lower(i))) {
        Range clause = view.clauseOf(words.range(i)).range();
        boolean moves = Words.any(view, clause, SanctionWords.PUTS) || Words.any(view, clause, SanctionWords.REMOVES);
        if (moves && persons(view, clause) && imposer(view, clause)) {
          return true;
        }
      }
    }
    return false;
  }

  static boolean persons(View view, Range clause) {
    return view.mentions(Quantity.class, clause).stream()
        .filter(count -> count.unit() == Quantity.Unit.COUNT)
        .flatMap(count -> count.thing().stream())
        .anyMatch(thing -> PERSONS.end(view.lower(thing)));
  }

  /** A state abroad or a body that imposes sanctions acts: by name, or by its adjective. */
  static boolean imposer(View view, Range within) {
    return view.mentions(Name.class, within).stream()
        .filter(name -> Things.sanctions(view, name))
        .anyMatch(name -> name.form() == Spelling.Form.ADJECTIVE || !Governor.of(view, name.range().start()).isPreposition() || Governor.of(view, name.range().start()).word().equals(BY));
  }
}

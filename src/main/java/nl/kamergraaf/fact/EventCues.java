package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.register.Kind;
import nl.kamergraaf.register.Spelling;
import nl.kamergraaf.text.Endings;
import nl.kamergraaf.text.Range;

/**
 * The words of a sentence that name a meeting, each meeting once: "Raad Buitenlandse Zaken (RBZ)" is one, "bijeenkomst van de JBZ-Raad" too,
 * and the short form of a body that meets ("de RAZ") is as good as its name.
 */
final class EventCues {

  private static final String SCHEME = "event-kind";
  private static final String SITTING = "bijeenkomst van de ";

  private static final String CONFERENCE = "conferentie";
  private static final String CONFERENCES = "conferenties";
  private static final String SUMMIT = "top";
  private static final Set<String> DEFINITE = Set.of("de", "deze", "die");
  /** What is held by telephone or for the press, and what only ends alike. */
  private static final Endings OTHERS = new Endings(Set.of("persconferentie", "videoconferentie", "teleconferentie", "persconferenties", "videoconferenties", "teleconferenties", "stop", "laptop", "desktop"));

  private EventCues() {}

  /** The whole name of each, by start. */
  static List<Range> of(View view) {
    List<Range> found = new ArrayList<>();
    view.cues(SCHEME).forEach(cue -> found.add(whole(view, cue.range())));
    view.nouns(SCHEME, view.range()).stream().filter(noun -> ofParties(view, noun)).forEach(noun -> found.add(noun.range()));
    compounds(view, found);
    for (Name name : view.mentions(Name.class)) {
      if (name.kind() == Kind.ORGANISATION && name.form() == Spelling.Form.ABBREVIATION && meets(view, name)) {
        found.add(name.range());
      }
    }
    found.sort(Comparator.comparingInt(Range::start).thenComparing(range -> -range.end()));
    List<Range> once = new ArrayList<>();
    for (Range one : found) {
      Range last = once.isEmpty() ? null : once.get(once.size() - 1);
      if (last == null || !last.overlaps(one) && !shortForm(view, last, one)) {
        if (last != null && sitting(view, last, one)) {
          once.remove(once.size() - 1);
        }
        once.add(one);
      }
    }
    return once;
  }

  /** "Oostzeeconferentie", "de Libië-top": a kind of meeting with its subject in one word. */
  private static void compounds(View view, List<Range> found) {
    String lower = view.lower();
    if (lower.indexOf(CONFERENCE) < 0 && lower.indexOf(SUMMIT) < 0) {
      return;
    }
    Words words = view.wordTable();
    for (int i = 0; i < words.size(); i++) {
      String word = words.lower(i);
      boolean summit = word.endsWith(SUMMIT) && !OTHERS.end(word) && word.length() > SUMMIT.length() + 2 && Character.isUpperCase(view.text().text().charAt(words.range(i).start())) && i > 0 && (DEFINITE.contains(words.lower(i - 1)) || words.lower(i - 1).endsWith("e"));
      boolean conference = (word.endsWith(CONFERENCE) || word.endsWith(CONFERENCES)) && !OTHERS.end(word) && word.length() > CONFERENCES.length();
      if (summit || conference) {
        found.add(words.range(i));
      }
    }
  }

  /** "Raad Buitenlandse Zaken Handel": the name of the body in which the wording stands. */
  private static Range whole(View view, Range cue) {
    Optional<Range> name = view.mentions(Name.class).stream().filter(one -> one.kind() == Kind.ORGANISATION && one.range().contains(cue)).map(Name::range).findFirst();
    return name.orElse(cue);
  }

  /** "EU-Canada top": who meets stands before the noun. */
  private static boolean ofParties(View view, Hit.OfConcept noun) {
    Words words = view.wordTable();
    int before = words.startingAt(noun.range().start()) - 1;
    if (before < 0 || !view.lower(noun.range()).equals("top") || noun.range().start() - words.range(before).end() != 1) {
      return false;
    }
    String parties = view.words(words.range(before));
    int hyphen = parties.indexOf('-');
    return hyphen > 0 && hyphen + 1 < parties.length() && Character.isUpperCase(parties.charAt(0)) && Character.isUpperCase(parties.charAt(hyphen + 1));
  }

  /** The name of the body is that of a kind of meeting. */
  private static boolean meets(View view, Name name) {
    String label = name.entry().map(entry -> entry.label().toLowerCase(Locale.ROOT)).orElse("");
    return !label.isEmpty() && view.register().scheme(SCHEME).stream().anyMatch(kind -> kind.cues().contains(label));
  }

  /** In brackets right behind the name. */
  private static boolean shortForm(View view, Range name, Range next) {
    String text = view.text().text();
    boolean closed = next.end() < text.length() && text.charAt(next.end()) == ')';
    return closed && next.start() == name.end() + 2 && text.startsWith(" (", name.end());
  }

  private static boolean sitting(View view, Range last, Range next) {
    return view.lower(new Range(last.start(), next.start())).equals(SITTING);
  }
}

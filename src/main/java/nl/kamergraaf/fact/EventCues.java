package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.mention.Hit;
import nl.kamergraaf.mention.Letters;
import nl.kamergraaf.mention.Name;
import nl.kamergraaf.mention.When;
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
  private static final String CONGRESS = "congres";
  /** Of the parties to a treaty, with its number. */
  private static final String PARTIES = "cop";
  private static final String SUMMIT = "top";
  private static final Set<String> BEHIND = Set.of("op", "van");
  private static final Set<String> DEFINITE = Set.of("de", "deze", "die");
  /** What is held by telephone or for the press, and what only ends alike. */
  private static final Endings OTHERS = new Endings(Set.of("persconferentie", "videoconferentie", "teleconferentie", "stop", "laptop", "desktop", "bergtop", "heuveltop", "boomtop", "tiptop"));

  private EventCues() {}

  /** The whole name of each, by start. */
  static List<Range> of(View view) {
    List<Range> found = new ArrayList<>();
    view.cues(SCHEME).forEach(cue -> found.add(whole(view, cue.range())));
    view.nouns(SCHEME, view.range()).stream().filter(noun -> summit(view, noun)).forEach(noun -> found.add(noun.range()));
    compounds(view, found);
    for (Name name : view.mentions(Name.class)) {
      if (name.kind() == Kind.ORGANISATION && name.form() == Spelling.Form.ABBREVIATION && Letters.inCapitals(view.words(name.range())) && meets(view, name)) {
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
    if (lower.indexOf(CONFERENCE) < 0 && lower.indexOf(CONGRESS) < 0 && lower.indexOf(SUMMIT) < 0 && lower.indexOf(PARTIES) < 0) {
      return;
    }
    Words words = view.wordTable();
    for (int i = 0; i < words.size(); i++) {
      String word = words.lower(i);
      boolean summit = word.endsWith(SUMMIT) && word.length() > SUMMIT.length() + 2 && i > 0 && (DEFINITE.contains(words.lower(i - 1)) || words.lower(i - 1).endsWith("e"));
      boolean conference = word.endsWith(CONFERENCE) && word.length() > CONFERENCE.length() || word.endsWith(CONGRESS) && word.length() > CONGRESS.length();
      boolean parties = word.startsWith(PARTIES) && word.length() == PARTIES.length() + 2 && Character.isDigit(word.charAt(PARTIES.length())) && Character.isUpperCase(view.text().text().charAt(words.range(i).start()));
      if (parties || (summit || conference) && !OTHERS.end(word)) {
        found.add(words.range(i));
      }
    }
  }

  /** "Raad Buitenlandse Zaken Handel": the name of the body in which the wording stands. */
  private static Range whole(View view, Range cue) {
    Optional<Range> name = view.mentions(Name.class).stream().filter(one -> one.kind() == Kind.ORGANISATION && one.range().contains(cue)).map(Name::range).findFirst();
    return name.orElse(cue);
  }

  /** "EU-Canada top", "de top in Brussel", "een internationale top over water": who meets, where, when or of what; not "de top van het bedrijf". */
  private static boolean summit(View view, Hit.OfConcept noun) {
    Words words = view.wordTable();
    int at = words.startingAt(noun.range().start());
    if (at < 1 || !view.lower(noun.range()).equals(SUMMIT) || noun.range().start() - words.range(at - 1).end() != 1) {
      return false;
    }
    String before = view.words(words.range(at - 1));
    int hyphen = before.indexOf('-');
    if (hyphen > 0 && hyphen + 1 < before.length() && Character.isUpperCase(before.charAt(0)) && Character.isUpperCase(before.charAt(hyphen + 1))) {
      return true;
    }
    boolean opened = words.lower(at - 1).endsWith("e") && words.lower(at - 1).length() > 2 || words.lower(at - 1).equals("de") || words.lower(at - 1).equals("een");
    boolean near = at + 2 < words.size() && words.range(at + 1).start() - noun.range().end() == 1 && !Governor.of(view, noun.range().start()).word().equals("aan");
    return opened && near && behind(view, words, at + 1);
  }

  private static boolean behind(View view, Words words, int at) {
    Range next = words.range(at + 1);
    return switch (words.lower(at)) {
      case "over" -> true;
      case "in", "te" -> view.mentions(Name.class).stream().anyMatch(name -> name.kind() == Kind.PLACE && name.range().start() == next.start());
      case "van", "op" -> view.mentions(When.class).stream().anyMatch(when -> when.range().start() == next.start()) || ofBody(view, words, at + 1);
      default -> false;
    };
  }

  /** "van de Afrikaanse Unie op 17 februari" */
  private static boolean ofBody(View view, Words words, int next) {
    int first = DEFINITE.contains(words.lower(next)) || words.lower(next).equals("het") ? next + 1 : next;
    Optional<Name> body = first < words.size() ? view.mentions(Name.class).stream().filter(name -> name.kind() == Kind.ORGANISATION && name.range().start() == words.range(first).start()).findFirst() : Optional.empty();
    int behind = body.map(name -> words.startingAt(name.range().end())).orElse(words.size());
    return behind + 1 < words.size() && BEHIND.contains(words.lower(behind)) && view.mentions(When.class).stream().anyMatch(when -> when.range().start() == words.range(behind + 1).start());
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

package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.text.Range;

/** Where a sentence tells what a motion is about or asks for: nothing there is what the letter does. */
final class MotionContents {

  private static final Set<String> SUBJECT =
      Set.of("over", "om", "inzake", "betreffende", "aangaande", "voor", "tot", "die", "dat", "waarin", "waarmee", "waarbij", "omtrent", "rond", "ten");
  private static final Set<String> WRITERS = Set.of("ik", "wij", "heb", "hebben");
  private static final Set<String> APPOSED = Set.of("geen", "namelijk", "te", "dus", "ofwel", "kortweg");
  private static final Set<String> PERSONS = Set.of("ik", "wij", "we");
  private static final String STRIVES = "strek";
  private static final String TENDING = "strekkend";
  private static final String AS = "als";
  /** Words of "als volledig afgedaan". */
  private static final int CALLED = 3;
  private static final Set<String> MOVERS = Set.of("indieners", "indiener");
  private static final Set<String> QUESTIONS = Set.of("vraag", "vragen");
  private static final Set<String> ASKED = Set.of("verzocht", "gevraagd", "opgeroepen");
  private static final Set<String> PERFECT = Set.of("is", "zijn");
  private static final Set<String> GOVERNMENT = Set.of("regering", "kabinet", "minister", "staatssecretaris", "mij", "ons");
  private static final Set<String> BY_MOTION = Set.of("met", "in", "bij", "via", "middels", "door");
  private static final Set<String> PASSIVE = Set.of("wordt", "werd", "is");
  private static final Set<String> SOURCES = Set.of("waarin", "waarmee", "hierin", "daarin", "hiermee", "daarmee");
  private static final Set<String> RELATIVE = Set.of("die", "dat", "waarin", "waarmee", "waarbij", "welke");

  /** Verbs that tell what a motion is about, each with the words of which one must follow. */
  private static final Map<String, Set<String>> ABOUT =
      Map.ofEntries(
          Map.entry("wil", Set.of()), Map.entry("willen", Set.of()), Map.entry("wilde", Set.of()), Map.entry("eist", Set.of()), Map.entry("eisen", Set.of()), Map.entry("raakt", Set.of()), Map.entry("raken", Set.of()), Map.entry("betreft", Set.of()), Map.entry("betreffen", Set.of()), Map.entry("behelst", Set.of()), Map.entry("adresseert", Set.of()),
          Map.entry("ziet", Set.of("op", "toe")), Map.entry("zien", Set.of("op", "toe")), Map.entry("gaat", Set.of("over")), Map.entry("gaan", Set.of("over")), Map.entry("handelt", Set.of("over")),
          Map.entry("richt", Set.of("zich")), Map.entry("richten", Set.of("zich")), Map.entry("heeft", Set.of("betrekking")), Map.entry("hebben", Set.of("betrekking")));

  private static final Set<String> SEVERAL = Set.of("verzoeken", "vragen", "wensen", "eisen");
  private static final Set<String> OF_KAMER = Set.of("de", "uw", "alle", "beide", "andere", "overige", "hun");
  private static final Set<String> US = Set.of("mij", "ons", "nu", "zover");
  private static final Set<String> DETERMINERS = Set.of("de", "het", "een", "deze", "dit");

  private MotionContents() {}

  /** The word in small letters opens what a motion is about. */
  static boolean opens(String lower) {
    return SUBJECT.contains(lower);
  }

  static List<Range> of(View view, List<MotionPlace> places) {
    List<Range> contents = new ArrayList<>();
    for (MotionPlace place : places) {
      if (place.how() == MotionPlace.How.CITED || place.how() == MotionPlace.How.NOUN) {
        behind(view, place, contents);
      }
    }
    if (!places.isEmpty()) {
      asked(view, places, contents);
    }
    for (MotionPlace place : places) {
      MotionRelatives.second(view, place).ifPresent(which -> contents.replaceAll(content -> upTo(content, which)));
    }
    return contents;
  }

  /** What a second relative clause says of the motion is no part of what it asks for. */
  private static Range upTo(Range content, Range which) {
    return which.start() > content.start() && which.start() < content.end() ? new Range(content.start(), which.start()) : content;
  }

  /** Two ranges stand in one clause, which relative clauses may interrupt. */
  static boolean oneClause(View view, Range a, Range b) {
    List<Clause> clauses = view.clauses();
    int first = clauses.indexOf(view.clauseOf(a.start() <= b.start() ? a : b));
    int last = clauses.indexOf(view.clauseOf(a.start() <= b.start() ? b : a));
    for (int i = first + 1; i <= last; i++) {
      Clause.Opener opener = clauses.get(i).opener();
      boolean resumed = opener == Clause.Opener.MAIN || (opener == Clause.Opener.SUBORDINATE && i < last);
      if (!resumed) {
        return false;
      }
    }
    return true;
  }

  /** "motie (…) over het niet heffen van accijns is": up to the next finite verb. */
  private static void behind(View view, MotionPlace place, List<Range> out) {
    Words words = view.wordTable();
    int next = words.startingAt(place.range().end());
    boolean adopted = next < words.size() && words.isIn(next, MotionWords.ADOPTED) && blank(view, place.range().end(), words.range(next).start()); // "heeft de motie aangenomen over havens"
    int first = adopted ? next + 1 : next;
    int from = adopted ? words.range(next).end() : place.range().end();
    Range clause = view.clauseOf(place.range()).range();
    if (first < words.size() && words.range(first).end() <= clause.end() && SUBJECT.contains(words.lower(first)) && !forUs(words, first) && !deed(view, words.range(first)) && blank(view, from, words.range(first).start())) {
      int at = first + 1;
      if (RELATIVE.contains(words.lower(first))) {
        at++; // the verb of the relative clause comes before that of the main clause
      }
      while (at < words.size() && words.range(at).end() <= clause.end() && !Verbs.finite(words.lower(at)) && !denies(words, at) && !inverts(view, words, at)) {
        at++;
      }
      int end = at < words.size() && words.range(at).end() <= clause.end() ? words.range(at).start() : clause.end();
      int comma = view.next(",", place.range().end());
      int told = MotionClosings.of(view, place, words.range(first), end);
      int last = RELATIVE.contains(words.lower(first)) ? end : stated(view, new Range(words.range(first).end(), told)).orElse(told);
      out.add(new Range(words.range(first).start(), comma >= 0 && comma < last ? comma : last));
    }
    apposed(view, place, next, out);
    boolean concerned = words.size() > 1 && (words.lower(0).equals("wat") || words.lower(1).equals("wat")); // "wat de motie betreft"
    if (next + 1 < words.size() && !concerned && (place.bare() || movers(view, place)) && blank(view, place.range().end(), words.range(next).start()) && treats(words, next)) {
      out.add(Story.after(words.range(next), clause));
    }
    int index = view.clauses().indexOf(view.clauseOf(place.range()));
    if (index + 1 < view.clauses().size()) {
      Range behind = view.clauses().get(index + 1).range();
      int start = words.startingAt(behind.start());
      boolean relative = start < words.size() && RELATIVE.contains(words.lower(start)) && behind.start() - place.range().end() < 40;
      if (relative && Words.any(view, behind, Verbs.asking())) {
        out.add(behind);
      }
    }
  }

  /** "De indieners van de motie willen dat" */
  private static boolean movers(View view, MotionPlace place) {
    int of = MotionPlaces.first(view, place.range().start()) - 1;
    return place.governor().equals("van") && of > 0 && MOVERS.contains(view.wordTable().lower(of - 1));
  }

  /** "motie-X over havens (in uitvoering)": where brackets open that hold nothing but what is done with it. */
  private static Optional<Integer> stated(View view, Range about) {
    String text = view.text().text();
    return view.cues("treatment", about).stream()
        .filter(hit -> text.startsWith("(", hit.range().start() - 1) && text.startsWith(")", hit.range().end()))
        .map(hit -> hit.range().start() - 1)
        .findFirst();
  }

  /** "is de motie voor mij afgehandeld": to whom it is so. */
  private static boolean forUs(Words words, int first) {
    return words.lower(first).equals("voor") && first + 1 < words.size() && US.contains(words.lower(first + 1));
  }

  /** "wordt de motie ten uitvoer gebracht" */
  private static boolean deed(View view, Range opening) {
    return view.cues("treatment").stream().anyMatch(hit -> hit.range().start() == opening.start() && Motion.DONE.contains(hit.concept().name()));
  }

  /** "De lijn van de motie, geen steun voor grote schepen, …": what stands between commas and tells what it wants. */
  private static void apposed(View view, MotionPlace place, int first, List<Range> out) {
    Words words = view.wordTable();
    String text = view.text().text();
    boolean opens = first < words.size() && APPOSED.contains(words.lower(first)) && text.substring(place.range().end(), words.range(first).start()).strip().equals(",");
    int close = opens ? view.next(",", words.range(first).end()) : -1;
    if (close >= 0 && !Words.any(view, new Range(words.range(first).start(), close), Verbs.finite())) {
      out.add(new Range(words.range(first).start(), close));
    }
  }

  /** "De motie ziet op havens", "richt zich tot gemeenten": what it is about follows. */
  private static boolean treats(Words words, int verb) {
    Set<String> behind = ABOUT.get(words.lower(verb));
    boolean object = PERSONS.contains(words.lower(verb + 1)) || verb + 2 < words.size() && Verbs.subject(words.lower(verb + 2)); // "De motie wil ik uitvoeren"
    return behind != null && !object && (behind.isEmpty() || behind.contains(words.lower(verb + 1)));
  }

  /** "kan de motie over havens niet worden uitgevoerd", but "de motie over het niet heffen" */
  private static boolean denies(Words words, int at) {
    boolean yet = words.lower(at).equals("nog") && at + 1 < words.size() && (words.lower(at + 1).equals("niet") || words.lower(at + 1).equals("geen"));
    return yet || words.lower(at).equals("niet") && !words.lower(at - 1).equals("het");
  }

  /** "over gratis boeken wacht ik het advies af": whoever writes follows the verb of the sentence. */
  private static boolean inverts(View view, Words words, int at) {
    boolean joined = at + 1 < words.size() && blank(view, words.range(at).end(), words.range(at + 1).start());
    return joined && PERSONS.contains(words.lower(at + 1)) && words.lower(at).length() > 1 && !MotionPlace.PREPOSITIONS.contains(words.lower(at)) && !Clause.subordinates(words.lower(at));
  }

  private static boolean blank(View view, int from, int to) {
    return view.text().text().substring(from, to).isBlank();
  }

  /** "verzoekt de regering …": from the verb to the end of its clause, and through the clauses below it. */
  private static void asked(View view, List<MotionPlace> places, List<Range> out) {
    Words words = view.wordTable();
    for (int i = 0; i < words.size(); i++) {
      boolean question = i > 0 && QUESTIONS.contains(words.lower(i)) && MotionReply.ARTICLES.contains(words.lower(i - 1)); // "de vraag of"
      boolean several = i > 0 && SEVERAL.contains(words.lower(i)) && OF_KAMER.contains(words.lower(i - 1)); // "aan de verzoeken van de Kamer"
      boolean speaks = words.lower(i).equals("spreekt") && i > 0 && words.lower(i - 1).equals("die"); // "de wens die spreekt uit de motie"
      int at = i;
      boolean goesOn = i > 0 && words.lower(i - 1).equals("te") && out.stream().anyMatch(content -> content.contains(words.range(at))); // "om bij de Commissie aan te dringen op een verbod is …"
      boolean attribute = i > 0 && words.lower(i).endsWith("de") && DETERMINERS.contains(words.lower(i - 1)); // "de verlangde norm"
      boolean again = i > 0 && Verbs.asks(words.lower(i - 1)) || serves(words, i, places); // "ertoe strekkend"
      if (!Verbs.asks(words.lower(i)) || again || means(words, i, places) || attribute || goesOn || question || several || speaks || cue(view, words.range(i)) && !subject(view, words, i, places) && !impersonal(view, words.range(i), places) || writes(words, i) || wants(view, words, i, places) || asksOthers(view, words, i, places) || noun(words.range(i), places)) {
        continue;
      }
      if (view.text().text().startsWith(",", words.range(i).end()) || view.text().text().startsWith(":", words.range(i).end())) {
        out.add(new Range(words.range(i).end(), words.range(i).end())); // "waarom de motie vraagt,"
        continue;
      }
      List<Clause> clauses = view.clauses();
      int last = clauses.indexOf(view.clauseOf(words.range(i)));
      while (last + 1 < clauses.size() && clauses.get(last + 1).opener() == Clause.Opener.SUBORDINATE && !called(view, clauses.get(last + 1).range()) && !MotionSequels.opens(view, clauses.get(last + 1).range(), i)) {
        last++;
      }
      int from = cue(view, words.range(i)) ? words.range(i).start() : words.range(i).end();
      out.add(new Range(from, bracketed(view, places, new Range(words.range(i).end(), resumed(view, words.range(i), clauses.get(last).range().end())))));
    }
  }

  /** "beschouw ik de motie, die vroeg om een onderzoek, als afgedaan": what the motion is called is no part of what it asks for. */
  private static boolean called(View view, Range clause) {
    return view.words(clause).strip().split(" ").length <= CALLED && predicate(view, clause);
  }

  /** "…, als afgedaan": "als" without a verb opens no condition; not "Als ik de motie uitvoer". */
  static boolean predicate(View view, Range clause) {
    Words words = view.wordTable();
    int next = words.startingAt(clause.start()) + 1;
    if (next + 1 < words.size() && (Verbs.subject(words.lower(next)) || Verbs.subject(words.lower(next + 1)))) {
      return false;
    }
    return view.wordTable().opening(clause.start()).equals(AS) && !Words.any(view, clause, Verbs.finite());
  }

  /** "De motie, ertoe strekkend de kade te sluiten, is …": a verb behind a comma goes on with the motion. */
  private static int resumed(View view, Range ask, int end) {
    int comma = view.lower(ask).startsWith(TENDING) ? view.next(",", ask.end()) : -1;
    if (comma >= 0 && comma < end) {
      return comma; // "de motie, strekkende tot sluiting, onverstandig"
    }
    if (!view.text().text().startsWith(", ", Math.max(0, ask.start() - 2))) {
      return end;
    }
    Words words = view.wordTable();
    for (int i = words.startingAt(ask.end()); i + 1 < words.size() && words.range(i + 1).start() < end; i++) {
      if (view.text().text().startsWith(",", words.range(i).end()) && Verbs.finite(words.lower(i + 1))) {
        return words.range(i).end();
      }
    }
    return end;
  }

  /** "de motie waarin wordt gevraagd om een verbod (motie-X) is uitgevoerd": the brackets end what is asked for. */
  private static int bracketed(View view, List<MotionPlace> places, Range asked) {
    for (MotionPlace place : places) {
      int open = place.range().start() - 1;
      if (place.how() == MotionPlace.How.CITED && asked.contains(place.range()) && view.text().text().charAt(open) == '(') {
        return open;
      }
    }
    return asked.end();
  }

  private static boolean cue(View view, Range word) {
    return view.cues("treatment").stream().anyMatch(hit -> hit.range().contains(word)) || view.cues("response").stream().anyMatch(hit -> hit.range().contains(word));
  }

  /** "is het RIVM verzocht": not the government is asked, so it is the government that asks. */
  private static boolean asksOthers(View view, Words words, int i, List<MotionPlace> places) {
    Range clause = view.clauseOf(words.range(i)).range();
    boolean motion = places.stream().anyMatch(place -> clause.contains(place.range()) && BY_MOTION.contains(place.governor()));
    return !motion && ASKED.contains(words.lower(i)) && Words.any(view, clause, PERFECT) && !Words.any(view, clause, GOVERNMENT) && !Words.any(view, clause, SOURCES);
  }

  /** "De motie-X bepleit": the motion is what asks. */
  private static boolean subject(View view, Words words, int i, List<MotionPlace> places) {
    int start = words.range(i).start();
    return places.stream().anyMatch(place -> place.bare() && place.range().end() < start && start - place.range().end() < 3 && blank(view, place.range().end(), start));
  }

  /** "In de motie-X wordt aangedrongen op" */
  private static boolean impersonal(View view, Range verb, List<MotionPlace> places) {
    Range clause = view.clauseOf(verb).range();
    return Words.any(view, clause, PASSIVE) && places.stream().anyMatch(place -> clause.contains(place.range()) && BY_MOTION.contains(place.governor()) && place.range().end() <= verb.start());
  }

  /** "Door op een plan aan te dringen is aan de motie-X gevolg gegeven": what somebody did for it. */
  private static boolean means(Words words, int i, List<MotionPlace> places) {
    boolean opens = words.lower(0).equals("door") && i > 1 && words.lower(i - 1).equals("te");
    return opens && places.stream().allMatch(place -> place.range().start() > words.range(i).end());
  }

  /** "Het besluit strekt tot uitvoering van de motie": what strives for it is no motion. */
  private static boolean serves(Words words, int i, List<MotionPlace> places) {
    return words.lower(i).startsWith(STRIVES) && places.stream().allMatch(place -> place.range().start() > words.range(i).end());
  }

  /** "aan beide verzoeken" */
  private static boolean noun(Range word, List<MotionPlace> places) {
    return places.stream().anyMatch(place -> place.how() == MotionPlace.How.NOUN && place.range().equals(word));
  }

  /** "Aan de motie wenst het kabinet geen gevolg te geven": behind a motion that a preposition governs, the government wants something. */
  private static boolean wants(View view, Words words, int i, List<MotionPlace> places) {
    boolean wants = words.isIn(i, MotionWords.WANTS) && i + 2 < words.size() && words.isIn(i + 1, MotionReply.ARTICLES) && Verbs.subject(words.lower(i + 2));
    return wants && places.stream().noneMatch(place -> place.bare() && place.range().end() <= words.range(i).start() && view.clauseOf(place.range()).equals(view.clauseOf(words.range(i))));
  }

  /** "heb ik de gemeenten gevraagd": the writer asks, not the motion. */
  private static boolean writes(Words words, int i) {
    for (int at = Math.max(0, i - 6); at < i; at++) {
      if (WRITERS.contains(words.lower(at))) {
        return true;
      }
    }
    return i + 1 < words.size() && WRITERS.contains(words.lower(i + 1));
  }
}

package nl.kamergraaf.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kamergraaf.mention.Citation;
import nl.kamergraaf.text.Range;

/** Finds the words of a sentence that stand for motions. */
final class MotionPlaces {

  /** Stand between a preposition and the motion that it governs. */
  private static final Set<String> BEFORE =
      Set.of(
          "de", "het", "een", "deze", "die", "dit", "dat", "gewijzigde", "nader", "aangenomen", "aangehouden", "hierboven", "hieronder", "hiervoor",
          "bovenstaande", "onderstaande", "bovengenoemde", "eerdergenoemde", "voornoemde", "genoemde", "eerder", "eerdere", "recente", "breed", "gesteunde",
          "gezamenlijke", "andere", "overige", "twee", "drie", "vier", "vijf", "beide", "eerste", "tweede", "derde", "onderhavige", "ingediende", "bedoelde", "betreffende", "desbetreffende", "vierde", "vijfde", "zesde", "laatste", "volgende", "eerstgenoemde", "laatstgenoemde", "aantal", "tweetal", "drietal", "viertal", "meerdere", "verschillende", "diverse", "enkele", "zowel", "hun");

  /** What a motion holds: "het verzoek in de motie" is carried out when the motion is. */
  private static final Set<String> HELD =
      Set.of(
          "verzoek", "oproep", "wens", "strekking", "dictum", "opdracht", "vraag", "uitvoering", "voorstel", "gevraagde", "verzochte", "gestelde", "inhoud",
          "hetgeen", "wat", "datgene", "bedoeling", "intentie", "doel", "geest", "haalbaarheid", "uitvoerbaarheid", "wenselijkheid", "zorgen", "zorg", "elementen", "onderdelen", "punten", "lijn", "gedachte", "streven", "ambitie", "idee",
          "koers", "wensen", "verzoeken", "oproepen", "boodschap", "oogmerk", "teneur", "kern", "aanbeveling", "suggestie", "afhandeling", "afdoening", "deel", "gedeelte");

  private static final Set<String> SPEAKS = Set.of("spreekt", "blijkt", "klinkt", "volgt", "voortvloeit");
  private static final Set<String> ORDINALS = Set.of("eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "laatste", "andere");
  private static final Set<String> DEMONSTRATIVES = Set.of("deze", "die", "dit", "dat");
  private static final Set<String> PROPOSING = Set.of("stel", "stelt", "stellen");
  private static final Set<String> OF = Set.of("van", "in", "uit", "bij", "achter");
  private static final Set<String> NOUNS = Set.of("motie", "moties", "kamermotie", "kamermoties", "amendement", "amendementen", "verzoek", "verzoeken", "oproep", "wens");
  private static final Set<String> POINTERS =
      Set.of("de", "deze", "die", "dit", "dat", "het", "beide", "genoemde", "bedoelde", "voornoemde", "bovengenoemde", "eerstgenoemde", "laatstgenoemde", "bovenstaande", "onderhavige", "volgende");
  private static final Set<String> COUNTS = Set.of("twee", "drie", "vier", "vijf");
  /** "de motie over havens", "het verzoek van de sector" need not be what was spoken of before. */
  private static final Set<String> OTHERS = Set.of("over", "om", "van", "aan", "tot", "inzake", "betreffende", "waarin", "door");

  private static final Set<String> ARTICLES = Set.of("de", "deze", "die", "het", "een");
  private static final Set<String> AGENTS = Set.of("door", "in", "tijdens", "bij", "van");
  private static final int LONGEST_ATTRIBUTE = 14;
  private static final int SHORT_ATTRIBUTE = 6;
  /** "de wens van uw Kamer, zoals verwoord in de motie" */
  private static final Set<String> EXPRESSED = Set.of("zoals", "verwoord", "neergelegd", "vervat", "vastgelegd", "geuit", "opgenomen", "uitgesproken", "geformuleerd", "gedaan", "omschreven", "weergegeven", "uiteengezet");

  /** "met hetgeen waartoe de motie oproept", "bij wat uw Kamer met de motie heeft beoogd" */
  private static final Set<String> LEADING = Set.of("uw", "kamer", "met", "waartoe", "waarom", "waarop", "ook", "richting", "indieners");

  private static final Set<String> WISHES = Set.of("verzoek", "wens", "oproep", "vraag", "pleidooi", "voorstel", "aansporing", "opdracht", "idee", "suggestie");
  private static final int WISHED = 24;
  /** Where a motion holds a wish. */
  private static final Set<String> IN = Set.of("in", "uit");
  /** Words from a wish to the motion that holds it, without a word that says so. */
  private static final int HELD_NEAR = 10;
  private static final Set<String> AIMS = Set.of("om", "tot");
  /** Characters that tell in brackets which number another replaces, at most. */
  private static final int REPLACED = 60;
  private static final Set<String> NAMELY = Set.of("weten", "namelijk", "zijnde");

  private static final Pattern ATTRIBUTE = Pattern.compile("(?:in|aan|af|op|uit|over|voor|toe|mee|door)?(?:ge|be|ver)[a-zë]{2,14}(?:de|te|en)");

  private final MotionIndex index;
  private final MotionNames named;

  MotionPlaces(MotionIndex index) {
    this.index = index;
    this.named = new MotionNames(index);
  }

  /**
   * Every place of a sentence, by start.
   *
   * @param topic motions of which the text before speaks
   */
  List<MotionPlace> in(View view, MotionTopic topic) {
    List<MotionPlace> places = new ArrayList<>(cited(view));
    if (places.isEmpty() && topic.motions().isEmpty()) {
      return places;
    }
    List<MotionPlace> named = List.copyOf(places);
    for (Range noun : Words.in(view, view.range(), NOUNS)) {
      if (named.stream().noneMatch(place -> place.range().overlaps(noun))) {
        noun(view, noun, named, topic, places);
      }
    }
    MotionPronouns.add(view, named, topic, places);
    places.sort(Comparator.comparing(MotionPlace::range));
    return places;
  }

  /** Citations and marks. */
  List<MotionPlace> cited(View view) {
    List<MotionPlace> places = new ArrayList<>();
    for (Citation citation : view.mentions(Citation.class)) {
      List<Motion> motions = index.all(citation);
      if (!motions.isEmpty() && !citation.isReplaced()) {
        add(places, new MotionPlace(whole(view, citation), motions, "", MotionPlace.How.CITED));
      }
    }
    index.marks(view.sentence()).forEach(mark -> places.add(marked(view, mark)));
    named.add(view, places);
    places.sort(Comparator.comparing(MotionPlace::range));
    List<MotionPlace> governed = new ArrayList<>();
    for (MotionPlace place : places) {
      governed.add(new MotionPlace(place.range(), place.motions(), place.how() == MotionPlace.How.MARK ? "" : governor(view, place.range().start()), place.how()));
    }
    return governed;
  }

  /** A mark stands for the motions of its note; right behind "meerdere Kamermoties" these words are the place. */
  private static MotionPlace marked(View view, MotionIndex.Marked mark) {
    Words words = view.wordTable();
    int last = words.startingAt(mark.at()) - 1;
    for (int i = last; i >= 0 && i > last - 4; i--) {
      boolean noun = NOUNS.contains(words.lower(i)) || words.lower(i).startsWith("motie-") || words.lower(i).startsWith("moties-");
      if (noun && plain(view, words, i, mark.at())) {
        return new MotionPlace(new Range(words.range(i).start(), mark.at()), mark.motions(), "", MotionPlace.How.CITED);
      }
    }
    return new MotionPlace(new Range(mark.at(), mark.at()), mark.motions(), "", MotionPlace.How.MARK);
  }

  /** Two numbers behind the same words are one place. */
  private static void add(List<MotionPlace> places, MotionPlace place) {
    int last = places.size() - 1;
    if (last >= 0 && places.get(last).range().start() == place.range().start()) {
      List<Motion> both = new ArrayList<>(places.get(last).motions());
      both.addAll(place.motions());
      places.set(last, new MotionPlace(places.get(last).range().to(place.range()), both, "", MotionPlace.How.CITED));
    } else {
      places.add(place);
    }
  }

  private static Range whole(View view, Citation citation) {
    Range words = citation.head().map(head -> attribute(view, head) ? head : head.to(citation.range())).orElse(citation.range());
    String text = view.text().text();
    int end = replacing(view, citation, words.end());
    words = new Range(words.start(), end);
    return end < view.range().end() && text.charAt(end) == ')' ? new Range(words.start(), end + 1) : words;
  }

  /** Where the brackets close behind ", t.v.v. nr. 12" and ", was nr. 12"; else the same place. */
  private static int replacing(View view, Citation citation, int end) {
    int close = citation.replaced().isPresent() ? view.text().text().indexOf(')', end, Math.min(end + REPLACED, view.range().end())) : -1;
    return close >= 0 && view.text().text().substring(end, close).indexOf('(') < 0 ? close : end;
  }

  /** "het door de motie-X gevraagde onderzoek (36 045, nr. 5)": a participle parts the words from their number. */
  private static boolean attribute(View view, Range head) {
    Words words = view.wordTable();
    int next = words.startingAt(head.end());
    return next < words.size() && ATTRIBUTE.matcher(words.lower(next)).matches() && joined(view, words, next - 1);
  }

  /** Index of the first of the articles and adjectives before a place. */
  static int first(View view, int start) {
    Words words = view.wordTable();
    int i = words.startingAt(start);
    while (i > 0 && BEFORE.contains(words.lower(i - 1)) && joined(view, words, i - 1)) {
      i--;
    }
    return Math.min(i, attributive(view, words, words.startingAt(start)));
  }

  /** "de door uw Kamer aangenomen motie", "de Kamerbreed gesteunde motie": index of the article before an attribute of more words, else the same. */
  private static int attributive(View view, Words words, int noun) {
    String last = noun > 0 ? words.lower(noun - 1) : "";
    boolean attribute = last.length() > 3 && (last.endsWith("e") || last.endsWith("en")) && !HELD.contains(last) && !Verbs.finite(last) && joined(view, words, noun - 1);
    boolean plain = true;
    for (int i = noun - 2; attribute && i >= Math.max(0, noun - LONGEST_ATTRIBUTE) && joined(view, words, i) && !Verbs.finite(words.lower(i)); i--) {
      boolean opens = MotionPlace.PREPOSITIONS.contains(words.lower(i + 1));
      boolean inside = i > 0 && MotionPlace.PREPOSITIONS.contains(words.lower(i - 1)) && !plain;
      plain &= !opens;
      if (ARTICLES.contains(words.lower(i)) && (opens || plain && noun - i < SHORT_ATTRIBUTE && !governs(words, i, noun)) && !inside) {
        return i;
      }
    }
    return noun;
  }

  /** "door de Kamer aangenomen motie": the article belongs to the agent, not to the motion. */
  private static boolean governs(Words words, int article, int noun) {
    return article > 0 && AGENTS.contains(words.lower(article - 1)) && noun - article > 2;
  }

  /** The preposition that governs the words at a place; behind "het verzoek in" there is none. */
  static String governor(View view, int start) {
    Words words = view.wordTable();
    int i = first(view, start) - 1;
    if (i >= 0 && NOUNS.contains(words.lower(i)) && view.text().text().substring(words.range(i).end(), words.range(i + 1).start()).equals(" (")) {
      return governor(view, words.range(i).start()); // "aan beide moties (A en B)"
    }
    if (i > 2 && words.lower(i).equals("kamer") && words.lower(i - 2).equals("van") && NOUNS.contains(words.lower(i - 3)) && view.text().text().charAt(Math.max(0, start - 1)) == '(') {
      return governor(view, words.range(i - 3).start()); // "aan de oproep van uw Kamer (motie-X)"
    }
    if (i >= 0 && ORDINALS.contains(words.lower(i)) && view.text().text().startsWith(", ", words.range(i).end())) {
      return governor(view, words.range(i).start()); // "voor de vierde, de motie-X, is advies gevraagd"
    }
    int wish = wish(view, words, i, start);
    if (wish >= 0) {
      return governor(view, words.range(wish).start()); // "aan het verzoek om het loket te openen (motie-X)"
    }
    boolean rounds = i > 0 && words.lower(i).equals("rond") && Verbs.subject(words.lower(i - 1)); // "ik rond de motie hiermee af"
    if (rounds || i > 0 && words.lower(i).equals("voor") && proposes(words, i)) {
      return ""; // "ik stel voor de motie als afgedaan te beschouwen"
    }
    if (i < 0 || !joined(view, words, i) || !MotionPlace.PREPOSITIONS.contains(words.lower(i))) {
      return "";
    }
    if (i > 2 && SPEAKS.contains(words.lower(i - 1)) && HELD.contains(words.lower(i - 3))) {
      return governor(view, words.range(i - 3).start()); // "de wens die spreekt uit de motie"
    }
    int expressed = expressed(words, i);
    if (expressed >= 0) {
      return governor(view, words.range(expressed).start()); // "de wens om de bijdrage af te schaffen, neergelegd in de motie"
    }
    boolean held = i > 0 && HELD.contains(words.lower(i - 1)) && OF.contains(words.lower(i));
    return held ? governor(view, words.range(i - 1).start()) : words.lower(i);
  }

  /** Index of the noun for a request that brackets behind what it asks for name the motion of, or -1. */
  private static int wish(View view, Words words, int last, int start) {
    int open = start - 1;
    while (open >= view.range().start() && Character.isLetter(view.text().text().charAt(open)) || open >= view.range().start() && view.text().text().charAt(open) == ' ') {
      open--;
    }
    if (last < 1 || open < view.range().start() || view.text().text().charAt(open) != '(') {
      return -1;
    }
    for (int i = last; i >= Math.max(0, last - WISHED) && !Verbs.finite(words.lower(i)); i--) {
      boolean told = WISHES.contains(words.lower(i)) && i + 1 < words.size() && (words.lower(i + 1).equals("om") || words.lower(i + 1).equals("van"));
      if (told) {
        return i;
      }
    }
    return -1;
  }

  /** Index of the noun for a wish that is told to stand in what a preposition at an index governs, or that it belongs to ("het verzoek om een loket in de motie"), or -1. */
  private static int expressed(Words words, int preposition) {
    if (preposition < 2 || !IN.contains(words.lower(preposition))) {
      return -1;
    }
    boolean told = EXPRESSED.contains(words.lower(preposition - 1));
    for (int i = preposition - 2; i >= Math.max(0, preposition - (told ? WISHED : HELD_NEAR)) && goesOn(words, i, told); i--) {
      if (WISHES.contains(words.lower(i)) && (told || AIMS.contains(words.lower(i + 1)))) {
        return i;
      }
    }
    return -1;
  }

  /** No clause begins at a word between a wish and the motion that holds it. */
  private static boolean goesOn(Words words, int i, boolean told) {
    return (told || !words.breaks(i)) && (!Verbs.finite(words.lower(i)) || i > 0 && words.lower(i - 1).equals("te"));
  }

  private static boolean proposes(Words words, int voor) {
    boolean chooses = words.lower(voor - 1).equals("er") || voor > 1 && words.lower(voor - 2).equals("er") && words.lower(voor - 1).equals("niet"); // "ik kies er niet voor de motie uit te voeren"
    return chooses || PROPOSING.contains(words.lower(voor - 1)) || (voor > 1 && PROPOSING.contains(words.lower(voor - 2)));
  }

  /** Only articles, attributes and what a motion holds stand in a range. */
  static boolean leads(View view, Range range) {
    String text = view.text().text();
    Words words = view.wordTable();
    for (int at = range.start(); at < range.end(); at++) {
      boolean expressed = text.charAt(at) == ',' && EXPRESSED.contains(words.opening(at));
      if (!Character.isLetter(text.charAt(at)) && text.charAt(at) != ' ' && !expressed) {
        return false;
      }
    }
    int noun = range.end() > range.start() ? first(view, range.end()) : 0;
    for (int i = words.startingAt(range.start()); i < noun; i++) {
      String word = words.lower(i);
      if (!EXPRESSED.contains(word) && !BEFORE.contains(word) && !HELD.contains(word) && !SPEAKS.contains(word) && !OF.contains(word) && !LEADING.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** Nothing but blanks stands between a word and the next. */
  private static boolean joined(View view, Words words, int i) {
    return i + 1 >= words.size() || view.text().text().substring(words.range(i).end(), words.range(i + 1).start()).isBlank();
  }

  /** No punctuation stands between a word and a place. */
  private static boolean joined(View view, Words words, int i, int place) {
    return view.text().text().substring(words.range(i).end(), Math.max(words.range(i).end(), place)).chars().allMatch(c -> c == ' ' || Character.isLetter(c));
  }

  /** Only letters, blanks and what joins names stand between a word and a place. */
  private static boolean plain(View view, Words words, int i, int place) {
    return view.text().text().substring(words.range(i).end(), Math.max(words.range(i).end(), place)).chars().allMatch(c -> c == ' ' || c == '/' || c == '.' || Character.isLetter(c));
  }

  private void noun(View view, Range noun, List<MotionPlace> named, MotionTopic topic, List<MotionPlace> out) {
    Words words = view.wordTable();
    int i = words.startingAt(noun.start());
    String pointer = i > 0 ? words.lower(i - 1) : "";
    String lower = words.lower(i);
    boolean plural = lower.endsWith("s") || lower.endsWith("en");
    String next = i + 1 < words.size() && joined(view, words, i) ? words.lower(i + 1) : "";
    boolean pointed = pointer.startsWith("d") && !pointer.equals("de") || pointer.endsWith("de") && pointer.length() > 2;
    boolean reason = next.equals("om") && i + 3 < words.size() && words.lower(i + 3).startsWith("reden"); // "voer ik de motie om die reden niet uit"
    boolean other = OTHERS.contains(next) && !pointed && !reason;
    boolean holds = named.stream().anyMatch(place -> place.range().start() > noun.end() && leads(view, new Range(noun.end(), place.range().start())));
    if (!plural && !pointed && MotionSubjects.OPENERS.contains(next) && POINTERS.contains(pointer)) {
      List<Motion> subject = topic.upTo(named, noun.start()).about(MotionSubjects.behind(view, i + 1, view.range().end()));
      if (!subject.isEmpty()) {
        out.add(new MotionPlace(noun, subject, governor(view, noun.start()), MotionPlace.How.NOUN));
      }
      return;
    }
    List<Motion> announced = plural ? announced(view, noun, named) : List.of();
    if (!announced.isEmpty()) {
      out.add(new MotionPlace(noun, announced, governor(view, noun.start()), MotionPlace.How.NOUN));
      return;
    }
    boolean points = POINTERS.contains(pointer) || (plural && COUNTS.contains(pointer)) || !ordinal(words, i).isEmpty();
    boolean source = next.equals("die") && i + 2 < words.size() && SPEAKS.contains(words.lower(i + 2)); // "de wens die spreekt uit de motie"
    if (!points || other || source || holds || MotionNames.follows(view, noun)) {
      return;
    }
    MotionTopic here = topic.upTo(named, noun.start());
    List<Motion> following = named.stream().filter(place -> place.range().start() > noun.end()).flatMap(place -> place.motions().stream()).distinct().toList();
    List<Motion> meant = pointer.equals("volgende") ? following : plural ? here.all(pointer.equals("beide")) : pointer.equals("eerstgenoemde") ? here.nth(0) : pointer.equals("laatstgenoemde") ? here.nth(here.motions().size() - 1) : ordinal(words, i).isEmpty() ? (DEMONSTRATIVES.contains(pointer) ? here.last() : here.one()) : here.nth(ordinal(words, i).get(0));
    out.add(new MotionPlace(noun, meant, governor(view, noun.start()), MotionPlace.How.NOUN));
  }

  /** "uitvoering gegeven aan drie moties, te weten de motie-A, …", "Twee moties voer ik niet uit: de motie-A en …": the list tells which. */
  private static List<Motion> announced(View view, Range noun, List<MotionPlace> named) {
    Words words = view.wordTable();
    if (named.isEmpty() || named.get(0).range().start() < noun.end() || !words.lower(words.startingAt(noun.start())).endsWith("moties")) {
      return List.of();
    }
    int before = first(view, named.get(0).range().start()) - 1;
    boolean colon = before >= 0 && view.text().text().charAt(words.range(before).end()) == ':';
    boolean namely = before >= 0 && NAMELY.contains(words.lower(before));
    return colon || namely ? named.stream().flatMap(place -> place.motions().stream()).distinct().toList() : List.of();
  }

  /** "de eerste motie", "de tweede". */
  private static List<Integer> ordinal(Words words, int i) {
    return switch (i > 0 ? words.lower(i - 1) : "") {
      case "eerste" -> List.of(0);
      case "tweede" -> List.of(1);
      case "derde" -> List.of(2);
      default -> List.of();
    };
  }
}
